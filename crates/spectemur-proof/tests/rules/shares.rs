//! Shares beside their parts and wholes.

use super::support::judge;

#[test]
fn a_share_and_its_ratio() {
    judge(
        &["share-and-ratio"],
        &[
            "By the deadline, 54 of the 110 States Parties (59 per cent) had submitted their reports.",
            "在应提交的102份报告中，收到了50份，占69%。",
            "Of the 80 delegates, 24 (40 per cent) were women.",
            "在120名代表中，48名为女性，占50%。",
            "Half of the 64 States Parties, namely 21, have adopted a national plan.",
            "在90个缔约国中，有30个(50%)通过了国家计划。",
            "Only 12 out of 48 members paid in full, or 35 per cent.",
        ],
        &[
            "By the deadline, 54 of the 110 States Parties (49 per cent) had submitted their reports.",
            "在应提交的102份报告中，收到了50份，占49%。",
            "Of the 80 delegates, 24 (30 per cent) were women.",
            "在120名代表中，48名为女性，占40%。",
            "About half of the 64 States Parties, namely 31, have adopted a national plan.",
            "初次透明度报告的提交率为93%，在应收到的110份报告中，共收到了102份。",
            "Of 111 States Parties, 64 (57.7 per cent) have legislation; 47 (42.3 per cent) do not.",
            "The budget grew by 12 per cent while 54 of the 110 States Parties paid.",
            "More than 90 per cent of the 30 States Parties responded, and 5 of the 10 observers did.",
            "缔约国缴纳了预算的40%，在111个缔约国中有44个提供了捐款。",
            "Of the 3 requests, 1 (33 per cent) was late and 2 (67 per cent) were on time.",
            "摊款比例为执行支助股预算的40%，其余60%由自愿捐款支付。",
        ],
    );
}
