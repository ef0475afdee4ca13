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

#[test]
fn a_row_that_is_a_share_of_another_row() {
    let english = |costs: &str, label: &str| {
        format!("Item\t2022\t2023\nSalaries\t200,000\t210,000\nTravel\t20,000\t22,000\n{label}\t{costs}\nTotal\t\t\n")
    };
    let chinese = |costs: &str| {
        format!(
            "费用\t2022年\t2023年\t说明\n薪金\t200,000\t210,000\t两名工作人员\n旅费\t20,000\t22,000\t经济舱\n社会保险\t{costs}\t薪金的18%，包括意外保险\n"
        )
    };
    let support = |costs: &str| {
        format!(
            "Item\t2022\t2023\nStaff\t100,000\t120,000\nMeetings\t100,000\t80,000\nSubtotal\t200,000\t200,000\nProgramme support costs (13 per cent)\t{costs}\n"
        )
    };
    let social = "Social security (18 per cent of salaries)";
    judge(
        &["share-and-ratio"],
        &[&english("36,000\t33,000", social), &chinese("36,000\t33,000"), &support("26,000\t22,000")],
        &[
            &english("36,000\t37,800", social),
            &chinese("36,000\t37,800"),
            &support("26,000\t26,000"),
            &english("36,000\t33,000", "Social security (up to 18 per cent of salaries)"),
            &english("36,000\t33,000", "Social security (18 per cent more than before)"),
        ],
    );
}

#[test]
fn a_share_of_all_and_a_part_of_the_others() {
    judge(
        &["share-and-ratio"],
        &["Half of the Parties, 12 of 48, attended.", "半数缔约国，48个中的12个，出席了会议。"],
        &[
            "出席会议的缔约国占全体缔约国的69%，未出席的14国中有6国提交了书面发言。",
            "The Parties that attended are 69 per cent of all, and of the 14 absent six sent a statement.",
            "Half of the Parties, 24 of 48, attended.",
        ],
    );
}

#[test]
fn a_share_of_all_members_or_of_a_sum_elsewhere() {
    judge(
        &["share-and-ratio"],
        &[
            "The Kite Convention has 78 States Parties.\n\nThe wind was fair.\n\nIn 2024 reports came from 44 States Parties, or 62 per cent of the Parties.",
            "公约有78个缔约国。\n\n天气晴好。\n\n2024年共有44个缔约国交来资料，占缔约国总数的62%。",
            "The kite fields cost EUR 9 million. The island budget provided EUR 3 million of it and donors the rest.\n\nThe wind was fair.\n\nMore than half of the cost of the kite fields came from the island budget.",
        ],
        &[
            "The Kite Convention has 78 States Parties.\n\nThe wind was fair.\n\nIn 2024 reports came from 44 States Parties, or 56 per cent of the Parties.",
            "公约有78个缔约国。\n\n天气晴好。\n\n2024年共有44个缔约国交来资料，占缔约国总数的56%。",
            "The kite fields cost EUR 9 million. The island budget provided EUR 3 million of it and donors the rest.\n\nThe wind was fair.\n\nLess than half of the cost of the kite fields came from the island budget.",
        ],
    );
}

#[test]
fn a_share_in_words_of_a_column() {
    let table = "| 省 | 风筝场 |\n|---|---|\n| 北岸 | 15 |\n| 南岸 | 5 |\n| 西岸 | 4 |\n| 合计 | 24 |\n\n";
    judge(
        &["share-and-ratio"],
        &[&format!("{table}8. 北岸的风筝场不到全国风筝场的一半。")],
        &[&format!("{table}8. 北岸的风筝场超过全国风筝场的一半。")],
    );
}
