//! Lines of a table by their names in a sentence: more than another, twice as much, half of all, in order of size.

use super::support::judge;

const COSTS: &str = "Table 1. Costs of the lamp service (thousands)\n\n| Line | 2022 | 2023 |\n|---|---|---|\n| Wicks | 40 | 50 |\n| Lamp oil | 310 | 330 |\n| Keepers | 150 | 170 |\n| Boats | 90 | 80 |\n| Total | 590 | 630 |\n\n";
const COSTS_ZH: &str = "表1. 灯塔服务费用（千元）\n\n| 项目 | 2022年 | 2023年 |\n|---|---|---|\n| 灯芯 | 40 | 50 |\n| 灯油 | 310 | 330 |\n| 看守 | 150 | 170 |\n| 船只 | 90 | 80 |\n| 合计 | 590 | 630 |\n\n";
const LAMPS: &str = "Table 2. Lamps in service\n\n| Member | Lamps | Buoys |\n|---|---|---|\n| Norway | 210 | 12 |\n| Chile | 400 | 90 |\n| Ghana | 95 | 30 |\n| Oman | 130 | 45 |\n\n";
const LAMPS_ZH: &str = "表2. 在用灯具\n\n| 成员国 | 灯具数 | 浮标数 |\n|---|---|---|\n| 挪威 | 210 | 12 |\n| 智利 | 400 | 90 |\n| 加纳 | 95 | 30 |\n| 阿曼 | 130 | 45 |\n\n";

fn under(table: &str, wrong: &[&str], right: &[&str]) {
    let all = |sentences: &[&str]| -> Vec<String> {
        sentences.iter().map(|sentence| format!("{table}4. {sentence}\n")).collect()
    };
    let (wrong, right) = (all(wrong), all(right));
    let wrong: Vec<&str> = wrong.iter().map(String::as_str).collect();
    let right: Vec<&str> = right.iter().map(String::as_str).collect();
    judge(&["said-twice", "share-and-ratio"], &wrong, &right);
}

#[test]
fn a_share_of_all_lines_of_a_table() {
    under(
        COSTS,
        &[
            "Keepers take up a tenth of the budget for 2023.",
            "In 2023 boats account for 30 per cent of total costs.",
            "The bulk of the budget goes to keepers.",
            "Wicks and boats together make up half of all expenditure in 2022.",
        ],
        &[
            "Keepers take up about a quarter of the budget for 2023.",
            "In 2023 boats account for 13 per cent of total costs.",
            "The bulk of the budget goes to lamp oil.",
            "Wicks and boats together make up about a fifth of all expenditure in 2022.",
            "Boats account for no more than 30 per cent of total costs.",
        ],
    );
    under(
        COSTS_ZH,
        &["2023年看守费占预算总额的10%。", "灯芯和船只两项合计占2022年支出的一半。", "2023年预算有三分之一用于船只。"],
        &[
            "2023年看守费占预算总额的27%。",
            "灯芯和船只两项合计占2022年支出的约五分之一。",
            "2023年预算有一半用于灯油。",
        ],
    );
}

#[test]
fn one_line_beside_another() {
    under(
        COSTS,
        &[
            "In 2023 boats cost twice as much as wicks.",
            "Keepers cost more than lamp oil.",
            "Spending on wicks exceeded that on boats in 2022.",
            "Lamp oil is the largest item, followed by boats.",
        ],
        &[
            "In 2023 keepers cost about twice as much as boats.",
            "Keepers cost less than lamp oil.",
            "Spending on boats exceeded that on wicks in 2022.",
            "Lamp oil is the largest item, followed by keepers.",
            "Keepers cost no more than lamp oil.",
        ],
    );
    under(
        COSTS_ZH,
        &["2023年船只费用是灯芯的四倍。", "看守费高于灯油。", "灯油为最大支出，其次是船只。"],
        &["2023年看守费约是船只的两倍。", "看守费低于灯油。", "灯油为最大支出，其次是看守。"],
    );
}

#[test]
fn an_order_of_lines() {
    under(
        LAMPS,
        &[
            "Second only to Chile, Oman has the most lamps.",
            "In descending order of lamps the Members are Chile, Oman, Norway and Ghana.",
            "Ghana has more lamps than Norway.",
            "Norway has the largest number of lamps.",
        ],
        &[
            "Second only to Chile, Norway has the most lamps.",
            "In descending order of lamps the Members are Chile, Norway, Oman and Ghana.",
            "Ghana has more buoys than Norway.",
            "Chile has the largest number of lamps.",
        ],
    );
    under(
        LAMPS_ZH,
        &["阿曼的灯具数仅次于智利。", "灯具数由多到少依次为智利、阿曼、挪威和加纳。", "加纳的灯具数多于挪威。"],
        &["挪威的灯具数仅次于智利。", "灯具数由多到少依次为智利、挪威、阿曼和加纳。", "加纳的浮标数多于挪威。"],
    );
}

#[test]
fn a_table_that_is_said_to_be_in_order() {
    let table = |rows: &str| {
        format!("5. Table 3 lists the Members in descending order of gifts.\n\n| Member | Gifts |\n|---|---|\n{rows}")
    };
    let chinese = |rows: &str| format!("5. 捐款见下表，各国由高到低排列。\n\n| 成员国 | 捐款 |\n|---|---|\n{rows}");
    judge(
        &["said-twice"],
        &[
            &table("| Norway | 90 |\n| Chile | 60 |\n| Ghana | 40 |\n| Oman | 55 |\n| Togo | 12 |\n"),
            &chinese("| 挪威 | 90 |\n| 智利 | 60 |\n| 加纳 | 40 |\n| 阿曼 | 55 |\n| 多哥 | 12 |\n"),
        ],
        &[
            &table("| Norway | 90 |\n| Chile | 60 |\n| Oman | 55 |\n| Ghana | 40 |\n| Togo | 12 |\n"),
            &chinese("| 挪威 | 90 |\n| 智利 | 60 |\n| 阿曼 | 55 |\n| 加纳 | 40 |\n| 多哥 | 12 |\n"),
        ],
    );
}

#[test]
fn a_share_whose_part_no_word_ties_to_its_whole() {
    judge(
        &["share-and-ratio"],
        &[
            "3. The coast has 1,200 beacons in all.\n\n4. The survey of beacons was completed in 480 beacons by the pilots.\n\n9. With more than half of the beacons surveyed and completed by the pilots, the service is on course.\n",
            "3. 应检修浮标3,000个，按期检修1,800个，逾期检修1,200个。\n\n9. 委员会满意地注意到，近九成的浮标得以按期检修。\n",
        ],
        &[
            "3. The coast has 1,200 beacons in all.\n\n4. The survey of beacons was completed in 780 beacons by the pilots.\n\n9. With more than half of the beacons surveyed and completed by the pilots, the service is on course.\n",
            "3. 应检修浮标3,000个，按期检修1,800个，逾期检修1,200个。\n\n9. 委员会满意地注意到，六成的浮标得以按期检修。\n",
        ],
    );
}

#[test]
fn an_average_and_what_gives_it() {
    judge(
        &["said-twice"],
        &[
            "4. The pilots mended 24 buoys on the coast at a cost of 144,000 dollars.\n\n9. Mending the buoys on the coast came to an average of 9,000 dollars per buoy.\n",
            "4. 检修浮标24座，检修总投入144万美元。\n\n9. 每座浮标平均检修投入为7.2万美元。\n",
        ],
        &[
            "4. The pilots mended 24 buoys on the coast at a cost of 144,000 dollars.\n\n9. Mending the buoys on the coast came to an average of 6,000 dollars per buoy.\n",
            "4. 检修浮标24座，检修总投入144万美元。\n\n9. 每座浮标平均检修投入为6万美元。\n",
        ],
    );
}

#[test]
fn a_change_against_figures_told_apart() {
    judge(
        &["said-twice", "share-and-ratio"],
        &[
            "3. Harbour pilots at the end of 2024: 63. At the end of 2023: 48. All are licensed.\n\n9. With nine more harbour pilots than a year before, waiting is shorter.\n",
            "3. At 31 March 2024 the register held 1,318 licensed ferries, 94 more than twelve months before.\n\n9. There were 1,242 licensed ferries on the register on 31 March 2023.\n",
            "3. 本年度共收到航标报告47份，上一年度为41份。\n\n9. 收到的航标报告比上一年度多9份。\n",
            "3. 2023年航标班有1,480个，比上一年增加260个。\n\n9. 2022年，仅有航标班1,170个。\n",
        ],
        &[
            "3. Harbour pilots at the end of 2024: 63. At the end of 2023: 48. All are licensed.\n\n9. With fifteen more harbour pilots than a year before, waiting is shorter.\n",
            "3. At 31 March 2024 the register held 1,318 licensed ferries, 76 more than twelve months before.\n\n9. There were 1,242 licensed ferries on the register on 31 March 2023.\n",
            "3. 本年度共收到航标报告47份，上一年度为41份。\n\n9. 收到的航标报告比上一年度多6份。\n",
            "3. 2023年航标班有1,480个，比上一年增加310个。\n\n9. 2022年，仅有航标班1,170个。\n",
        ],
    );
}

#[test]
fn growth_in_percent_that_a_table_does_not_give() {
    under(
        COSTS,
        &[
            "Spending on keepers rose by 25 per cent in 2023.",
            "The total costs of the lamp service were 15 per cent higher in 2023 than in 2022.",
        ],
        &[
            "Spending on keepers rose by 13 per cent in 2023.",
            "The total costs of the lamp service were 7 per cent higher in 2023 than in 2022.",
        ],
    );
    under(COSTS_ZH, &["2023年看守费比上年增长25%。"], &["2023年看守费比上年增长13%。"]);
}

#[test]
fn what_is_not_so_for_the_first_time() {
    judge(
        &["said-twice"],
        &[
            "4. Members at the annual meeting: 34 in 2021, 43 in 2022, 38 in 2023 and 45 in 2024.\n\n9. In 2024 the members at the annual meeting exceeded 40 for the first time.\n",
            "4. 历届年会与会成员数目为：2021年34个，2022年43个，2023年38个，2024年45个。\n\n9. 2024年年会与会成员首次突破40个。\n",
        ],
        &[
            "4. Members at the annual meeting: 34 in 2021, 36 in 2022, 38 in 2023 and 45 in 2024.\n\n9. In 2024 the members at the annual meeting exceeded 40 for the first time.\n",
            "4. 历届年会与会成员数目为：2021年34个，2022年36个，2023年38个，2024年45个。\n\n9. 2024年年会与会成员首次突破40个。\n",
        ],
    );
}
