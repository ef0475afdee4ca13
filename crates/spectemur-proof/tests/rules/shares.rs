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

#[test]
fn a_share_right_behind_the_figure_that_it_is_of() {
    judge(
        &["share-and-ratio"],
        &[
            "In 2023 the port offices opened 4,800 files and closed 3,600, 78 per cent; 1,200 went on.",
            "全国共抽查商店450家，发现无证经营36家，违规率为9%。",
            "秘书处共收到答复48份，答复率为83%。未答复的12个缔约国中，五个没有联络点。",
            "Licences applied for: 3,200, of which 800 by newcomers, one third.",
        ],
        &[
            "In 2023 the port offices opened 4,800 files and closed 3,600, 75 per cent; 1,200 went on.",
            "全国共抽查商店450家，发现无证经营36家，违规率为8%。",
            "秘书处共收到答复48份，答复率为80%。未答复的12个缔约国中，五个没有联络点。",
            "Licences applied for: 3,200, of which 800 by newcomers, one quarter.",
            "In 2023 the port offices opened 4,800 files and closed 3,600, an increase of 78 per cent; 1,200 went on.",
        ],
    );
}

#[test]
fn shares_told_one_after_the_other() {
    judge(
        &["share-and-ratio"],
        &[
            "The cost is borne at home for 4.8 million euros and abroad for 3.6 million, that is 57 and 40 per cent.",
            "Of the work, 21.4 hectares were cleared, 15.6 surveyed and 3.0 cancelled, that is 50, 39 and 11 per cent.",
            "已建成420座(30%)，在建560座(70%)。",
        ],
        &[
            "The cost is borne at home for 4.8 million euros and abroad for 3.6 million, that is 57 and 43 per cent.",
            "Of the work, 21.4 hectares were cleared, 15.6 surveyed and 3.0 cancelled, that is 54, 39 and 8 per cent.",
            "已建成240座(30%)，在建560座(70%)。",
        ],
    );
}

#[test]
fn growth_told_with_its_amount() {
    let budget = |said: &str| {
        format!(
            "Item\t2023\t2024\nStaff\t300,000\t324,000\nTravel\t100,000\t96,000\nTotal\t400,000\t420,000\n\n{said}\n"
        )
    };
    let chinese = |said: &str| {
        format!(
            "费用\t2023年\t2024年\n薪金\t300,000\t324,000\n旅费\t100,000\t96,000\n合计\t400,000\t420,000\n\n{said}\n"
        )
    };
    judge(
        &["share-and-ratio", "said-twice"],
        &[
            &budget("1. Expenditure grows by EUR 20,000 or 8 per cent."),
            &budget("1. Expenditure grows by EUR 50,000 or 5 per cent."),
            &chinese("一、开支总额增加20,000，增幅为8%。"),
            "Samples climbed from 16,800 in 2022 to 26,000 in 2023, an increase of one quarter.",
        ],
        &[
            &budget("1. Expenditure grows by EUR 20,000 or 5 per cent."),
            &chinese("一、开支总额增加20,000，增幅为5%。"),
            "Samples climbed from 16,800 in 2022 to 21,000 in 2023, an increase of one quarter.",
        ],
    );
}

#[test]
fn how_many_make_a_quorum() {
    let members = "1. The Convention has 45 States Parties.";
    let chinese = "1. 《公约》现有45个缔约国。";
    judge(
        &["share-and-ratio"],
        &[
            &format!("{members}\n\n2. The quorum for decisions, two thirds of the Parties, was 33; it was present.\n"),
            &format!("{chinese}\n\n2. 法定人数为缔约国的三分之二，即33个缔约国。\n"),
        ],
        &[
            &format!("{members}\n\n2. The quorum for decisions, two thirds of the Parties, was 30; it was present.\n"),
            &format!("{members}\n\n2. The quorum for decisions, a majority of the Parties, was 23; it was present.\n"),
            &format!("{chinese}\n\n2. 法定人数为缔约国的三分之二，即30个缔约国。\n"),
        ],
    );
}

#[test]
fn so_many_at_so_much_each() {
    let row = |label: &str| format!("费用\t2025年\t2026年\t说明\n培训\t75\t84\t{label}\n差旅\t20\t21\t\n");
    judge(
        &["said-twice"],
        &[
            "Sixteen delegates are to be invited, at 2,500 each, 43,000 in all.",
            &row("4次，每次23"),
            "The survey counted 3,320 wardens in the 48 parks which answered, an average of 80 for each.",
        ],
        &[
            "Sixteen delegates are to be invited, at 2,500 each, 40,000 in all.",
            &row("4次，每次21"),
            "The survey counted 3,840 wardens in the 48 parks which answered, an average of 80 for each.",
        ],
    );
}

#[test]
fn a_share_of_all_in_its_row_and_of_what_other_shares_are_of() {
    let row = |share: &str| {
        format!("1. 新登记的学员当中，成年男子642人，成年女子213人，少年285人。少年所占比例约为{share}。\n")
    };
    let kin = |share: &str| {
        format!("1. 支出分为四类：薪金524 400(60%)，讲习班157 320({share})，差旅104 880(12%)，杂项87 400(10%)。\n")
    };
    judge(
        &["share-and-ratio"],
        &[
            &row("45%"),
            "1. The school took in 640 boys and 360 girls. Of these 1,000 pupils, 360 are girls, 26 per cent.\n",
        ],
        &[
            &row("25%"),
            &kin("18%"),
            "1. The school took in 640 boys and 360 girls, or 36 per cent. Its roof was mended.\n",
        ],
    );
}

#[test]
fn a_share_of_a_whole_that_its_words_name_in_another_paragraph() {
    let english = |share: &str| {
        format!(
            "3. The register of licensed ferries held 480 entries, of which 350 are of wooden boats.\n\n4. The inspectors found that 120 of the ferries had no life vests, so that {share} of the licensed ferries was unsafe.\n"
        )
    };
    let chinese = |share: &str| {
        format!(
            "3. 图书馆预算总额为840万美元。\n\n4. 购书费用504万美元，装订费用168万美元。\n\n5. 理事会认为，购书费用占图书馆预算的{share}，余地有限。\n"
        )
    };
    judge(
        &["share-and-ratio"],
        &[&english("a third"), &chinese("七成")],
        &[
            &english("a quarter"),
            &chinese("六成"),
            // A share of what two years were together is of neither.
            "3. 2022年收到申报1 148份，2023年为1 391份，约占申报总量的86%。\n",
        ],
    );
}

#[test]
fn a_mean_and_what_there_is_of_one_for_another() {
    judge(
        &["said-twice"],
        &[
            "Report\n\n- Aber ferry: 38 hours\n- Bran ferry: 52 hours\n- Corvin ferry: 44 hours\n- Dravar ferry: 66 hours\n\nThe unweighted mean of the four ferries, at 54 hours, was noted.\n",
            "Report\n\n| Port | Ships |\n|---|---|\n| Aber | 100 |\n| Bran | 200 |\n| Corvin | 300 |\n| Dravar | 400 |\n\nThe average of the four ports was 270 ships.\n",
            "Report\n\n3. The harbour had 900 boats and employed 20 pilots.\n\n4. The workload of one pilot to 54 boats was found too high.\n",
            "报告\n\n| 国家 | 核准捕捞量 |\n| --- | --- |\n| 加纳 | 12.4 |\n| 秘鲁 | 8.6 |\n| 智利 | 15.0 |\n| 多哥 | 6.0 |\n\n四国核准捕捞量平均为14.0吨。\n",
            "报告\n\n3. 港口有20名引航员，共引领900艘船。\n\n4. 每名引航员平均负责54艘船，负担较重。\n",
        ],
        &[
            "Report\n\n- Aber ferry: 38 hours\n- Bran ferry: 52 hours\n- Corvin ferry: 44 hours\n- Dravar ferry: 66 hours\n\nThe unweighted mean of the four ferries, at 50 hours, was noted.\n",
            "Report\n\n| Port | Ships |\n|---|---|\n| Aber | 100 |\n| Bran | 200 |\n| Corvin | 300 |\n| Dravar | 400 |\n\nThe average of the four ports was 250 ships.\n",
            "Report\n\n3. The harbour had 900 boats and employed 20 pilots.\n\n4. The workload of one pilot to 45 boats was found too high.\n",
            "报告\n\n| 国家 | 核准捕捞量 |\n| --- | --- |\n| 加纳 | 12.4 |\n| 秘鲁 | 8.6 |\n| 智利 | 15.0 |\n| 多哥 | 6.0 |\n\n四国核准捕捞量平均为10.5吨。\n",
            "报告\n\n3. 港口有20名引航员，共引领900艘船。\n\n4. 每名引航员平均负责45艘船，负担较重。\n",
        ],
    );
}

#[test]
fn one_who_comes_first_in_no_column() {
    let table = "Report\n\n| Route | Sailings | Sulphur (t) |\n|---|---|---|\n| Aberley | 2,190 | 61 |\n| Bramley | 1,460 | 84 |\n| Corvin | 730 | 47 |\n| Dravar | 3,650 | 58 |\n\n";
    let wrong = format!("{table}The highest emissions occurred on the Corvin route, whose vessels are old.\n");
    let right = format!("{table}The highest emissions occurred on the Bramley route, whose vessels are old.\n");
    judge(&["said-twice"], &[&wrong], &[&right]);
}

#[test]
fn rows_that_are_known_by_a_letter() {
    let table = "Report\n\n| Route | Sailings | Sulphur (t) |\n|---|---|---|\n| A | 2,190 | 61 |\n| B | 1,460 | 84 |\n| C | 730 | 47 |\n| D | 3,650 | 58 |\n\n";
    let with = |route: &str| format!("{table}It is noteworthy that the highest emissions occurred on route {route}.\n");
    let chinese = "报告\n\n| 航线 | 航次 | 硫氧化物（吨） |\n| --- | --- | --- |\n| A | 2190 | 61 |\n| B | 1460 | 84 |\n| C | 730 | 47 |\n| D | 3650 | 58 |\n\n";
    let said = |route: &str| format!("{chinese}硫氧化物排放量最高的是{route}航线。\n");
    judge(&["said-twice"], &[&with("C"), &said("C")], &[&with("B"), &said("B")]);
}
