//! Terms that stand where another belongs, and places among several that the text gives otherwise.

use super::support::judge;

#[test]
fn a_term_keeps_to_the_words_of_its_definition() {
    let wrong = [
        "By \"core fund\" is meant the fund fed by assessed dues; what is fed by voluntary gifts is shown in the \"seed fund\".\n\nThe voluntary gift of Malta, 40,000 euros, was entered in the core fund in March.\n",
        "(a) “Primary gauge” means a gauge at which the level of the water is read every hour;\n\n(b) “Secondary gauge” means a gauge that records rainfall alone.\n\n12. Of the primary gauges in the upper basin nine recorded rainfall without a break.\n",
        "| Term | Meaning |\n|---|---|\n| Lead body | the body that drafts the annual plan |\n| Support body | the body that keeps the accounts |\n\n13. The accounts were closed in March by the lead body.\n",
        "本报告中，“甲账户”指培训账户，“乙账户”指设备账户。\n\n5. 2023年采购水泵的设备费用由甲账户支付。\n",
        "1. 采样方案由科学组编制，年度预算由行政组编制。\n\n2. 2023年采样方案由行政组于4月提交会议审议。\n",
    ];
    let right = [
        "By \"core fund\" is meant the fund fed by assessed dues; what is fed by voluntary gifts is shown in the \"seed fund\".\n\nThe voluntary gift of Malta, 40,000 euros, was entered in the seed fund in March.\n",
        "(a) “Primary gauge” means a gauge at which the level of the water is read every hour;\n\n(b) “Secondary gauge” means a gauge that records rainfall alone.\n\n12. Of the secondary gauges in the upper basin nine recorded rainfall without a break.\n",
        "| Term | Meaning |\n|---|---|\n| Lead body | the body that drafts the annual plan |\n| Support body | the body that keeps the accounts |\n\n13. The accounts were closed in March by the support body.\n",
        "本报告中，“甲账户”指培训账户，“乙账户”指设备账户。\n\n5. 2023年采购水泵的设备费用由乙账户支付。\n",
        "1. 采样方案由科学组编制，年度预算由行政组编制。\n\n2. 2023年采样方案由科学组于4月提交会议审议。\n",
        // Words that both share, and words that deny, tell nothing.
        "By \"core fund\" is meant the fund fed by assessed dues; what is fed by voluntary gifts is shown in the \"seed fund\".\n\nNo voluntary gift was entered in the core fund.\n",
    ];
    judge(&["two-terms"], &wrong, &right);
}

#[test]
fn a_place_in_an_order_is_that_of_the_days_and_figures() {
    let wrong = [
        "1. The pier at Aber was opened in 2004, the pier at Bran in 2011 and the pier at Corvin in 2008. The oldest of the three, Bran, will be closed.\n",
        "1. Aber, with 6.6, ranked ahead of Bran, with 1.6, and Corvin, with 0.9, but behind Dravar, with 5.9.\n",
        "1. 甲港于2004年启用，乙港于2011年启用，丙港于2008年启用，其中最早启用的是乙港。\n",
        "1. 三处厂址的评分为：甲城81分，乙城77分，丙城79分。\n\n2. 评分最低的丙城未获推荐。\n",
        "| Region | Area cleared | Devices found |\n|---|---|---|\n| East | 1,420 | 318 |\n| North | 980 | 1,107 |\n| South | 2,065 | 94 |\n\n3. The region with the largest area cleared is at the same time the one with the most devices found.\n",
    ];
    let right = [
        "1. The pier at Aber was opened in 2004, the pier at Bran in 2011 and the pier at Corvin in 2008. The oldest of the three, Aber, will be closed.\n",
        "1. Aber, with 6.6, ranked ahead of Bran, with 1.6, and Corvin, with 0.9, but behind Dravar, with 8.9.\n",
        "1. 甲港于2004年启用，乙港于2011年启用，丙港于2008年启用，其中最早启用的是甲港。\n",
        "1. 三处厂址的评分为：甲城81分，乙城77分，丙城79分。\n\n2. 评分最低的乙城未获推荐。\n",
        "| Region | Area cleared | Devices found |\n|---|---|---|\n| East | 1,420 | 318 |\n| North | 980 | 1,107 |\n| South | 2,065 | 94 |\n\n3. The region with the largest area cleared is at the same time the one with the fewest devices found.\n",
        "1. The State with the second-largest catch, Chad, is heard first: Chad took 18,000 tonnes, Fiji 20,300 tonnes and Ghana 16,400 tonnes.\n",
    ];
    judge(&["said-twice"], &wrong, &right);
}

#[test]
fn what_is_said_of_all_is_not_denied_of_one() {
    let wrong = [
        "| Contributor | Due | Received |\n|---|---|---|\n| Aber | 64,000 | 64,000 |\n| Bran | 71,200 | 17,200 |\n| Corvin | 38,500 | 38,500 |\n\n1. At the close of the year nothing was outstanding from any contributor.\n",
        "| 成员 | 应缴额 | 已缴额 |\n|---|---|---|\n| 甲城 | 64,000 | 64,000 |\n| 乙城 | 71,200 | 17,200 |\n| 丙城 | 38,500 | 38,500 |\n\n1. 截至年底，各成员的款项均已缴清。\n",
    ];
    let right = [
        "| Contributor | Due | Received |\n|---|---|---|\n| Aber | 64,000 | 64,000 |\n| Bran | 71,200 | 71,200 |\n| Corvin | 38,500 | 38,500 |\n\n1. At the close of the year nothing was outstanding from any contributor.\n",
        "| 成员 | 应缴额 | 已缴额 |\n|---|---|---|\n| 甲城 | 64,000 | 64,000 |\n| 乙城 | 71,200 | 71,200 |\n| 丙城 | 38,500 | 38,500 |\n\n1. 截至年底，各成员的款项均已缴清。\n",
    ];
    judge(&["zero-and-some"], &wrong, &right);
}
