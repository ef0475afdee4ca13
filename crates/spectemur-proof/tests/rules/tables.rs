//! Totals of tables.

use super::support::judge;

#[test]
fn totals_and_their_sums() {
    judge(
        &["total-and-sum"],
        &[
            "Item\t2022\t2023\nStaff\t120,000\t125,000\nTravel\t30,000\t31,000\nTotal\t150,000\t165,000\n",
            "费用\t2022年\t2023年\n薪金\t120,000\t125,000\n旅费\t30,000\t31,000\n合计\t155,000\t156,000\n",
            "| Region | Parties | Signatories | Total |\n|---|---|---|---|\n| Africa | 30 | 5 | 35 |\n| Asia | 12 | 4 | 18 |\n| Europe | 40 | 1 | 41 |\n",
            "Region\tReports\nAfrica\t12\nAsia\t9\nEurope\t21\nTotal\t44\n",
            "地区\t男\t女\t合计\n非洲\t10\t12\t22\n亚洲\t8\t9\t17\n欧洲\t7\t7\t15\n",
            "Item\tA\tB\nStaff\t10\t20\nRent\t5\t6\nSub-total\t15\t26\nTravel\t3\t4\nPrinting\t2\t2\nSub-total\t5\t6\nGrand total\t20\t33\n",
            "The total cost for 2022 and 2023 is estimated at $316,400.\n\nItem\t2022\t2023\nStaff\t120,000\t125,000\nTravel\t30,000\t31,000\nTotal\t150,000\t156,000\n",
        ],
        &[
            "Item\t2022\t2023\nStaff\t120,000\t125,000\nTravel\t30,000\t31,000\nTotal\t150,000\t156,000\n",
            "费用\t2022年\t2023年\n薪金\t120,000\t125,000\n旅费\t30,000\t31,000\n合计\t150,000\t156,000\n",
            "| Region | Parties | Signatories | Total |\n|---|---|---|---|\n| Africa | 30 | 5 | 35 |\n| Asia | 12 | 4 | 16 |\n",
            "Region\tReports\tShare\nAfrica\t12\t29%\nAsia\t9\t21%\nEurope\t21\t50%\nTotal\t42\t100%\n",
            "Item\tA\tB\nStaff\t10\t20\nRent\t5\t6\nSub-total\t15\t26\nTravel\t3\t4\nPrinting\t2\t2\nSub-total\t5\t6\nGrand total\t20\t32\n",
            "Indicator\tBaseline\tTarget\nTotal number of Parties\t98\t130\nReports received\t60\t80\nWorkshops\t4\t6\n",
            "Year\tParties\n2020\t98\n2021\t100\n2022\t104\n",
            "地区\t男\t女\t合计\n非洲\t10\t12\t22\n亚洲\t8\t9\t17\n",
            "Item\t2022\t2023\nStaff\t120.4\t125.3\nTravel\t30.2\t31.3\nTotal\t150.7\t156.6\n",
            "The total cost for 2022 and 2023 is estimated at $306,000.\n\nItem\t2022\t2023\nStaff\t120,000\t125,000\nTravel\t30,000\t31,000\nTotal\t150,000\t156,000\n",
            "State\tFirst request\tSecond request\nChad\t2014\t2020\nPeru\t2017\t2024\nTotal\t2\t2\n",
        ],
    );
}

#[test]
fn a_budget_in_the_particulars_and_the_years_of_its_table() {
    let text = |budget: &str, label: &str| {
        format!(
            "目标:\t支持各缔约国执行《公约》。\n任务:\t征聘工作人员。\n{label}:\t{budget} 瑞士法郎\n\n\
             执行支助股 2016 年至 2018 年预算(以瑞士法郎计)\n\n\
             费用\t2016 年\t2017 年\t2018 年\n薪金\t355,000\t336,000\t345,000\n旅费\t30,000\t37,000\t37,000\n\
             合计\t385,000\t373,000\t382,000\n"
        )
    };
    let (wrong, right, earlier) =
        (text("1,120,000", "预算"), text("1,140,000", "预算"), text("1,120,000", "2013 年至 2015 年支出"));
    judge(&["total-and-sum"], &[&wrong], &[&right, &earlier]);
}

#[test]
fn a_name_that_lacks_a_letter_in_one_cell_of_its_row() {
    let row = |last: &str| format!("费用\t甲\t乙\n行政开支\t海港国际人道主义救援中心\t{last}\n");
    let (short, same, other) =
        (row("海港国际人道主义救中心"), row("海港国际人道主义救援中心"), row("海港国际人道主义救援第二中心"));
    judge(&["two-terms"], &[&short], &[&same, &other]);
}

#[test]
fn a_figure_of_the_text_and_the_cell_that_it_must_be() {
    let budget = |words: &str| {
        format!(
            "Table 1. Proposed budget (euros)\n\nLine\tAdopted 2031\tProposed 2032\n1 Interpreters\t46,000\t52,000\n\
             2 Paper\t31,500\t28,500\n3 Couriers\t9,000\t9,400\n\n6. Interpreters. {words}\n"
        )
    };
    let rules = |words: &str| {
        format!(
            "Table 2: Number of reporting Parties with measures in force, by article\nArt. 4\tWritten contract\t15\n\
             Art. 5\tHousing\t11\nArt. 6\tWages paid on time\t14\nArt. 7\tRest days\t9\n\n4.1 {words}\n"
        )
    };
    let note = |words: &str| {
        format!(
            "State\tBarracks\tInspected\nKenya\t14\t11\nMalawi\t7\t5\nGhana\t9\t8\n\nIn the following notes States speak.\n\n\
             Kenya. {words}\n"
        )
    };
    let wide = |words: &str| {
        format!(
            "表1　各款经费\n\n｜款次｜2031年｜2032年｜\n｜印刷费｜120｜130｜\n｜场地费｜310｜340｜\n｜邮费｜45｜48｜\n\n5. 场地费。{words}\n"
        )
    };
    judge(
        &["said-twice"],
        &[
            &budget("EUR 58,000 are set aside for 2032, since two sessions last longer."),
            &rules("Housing measures are in force in 13 of the reporting Parties, most of them by decree."),
            &note("Disposes of 17 barracks and has asked for help."),
            &wide("2032年为350，原因是租约到期。"),
        ],
        &[
            &budget("EUR 52,000 are set aside for 2032, since two sessions last longer."),
            &budget("The line rises by EUR 6,000, since two sessions last longer."),
            &rules("Housing measures are in force in 11 of the reporting Parties, most of them by decree."),
            &note("Disposes of 14 barracks and has asked for help."),
            &wide("2032年为340，原因是租约到期。"),
        ],
    );
}

#[test]
fn a_frame_around_a_summary_is_no_table() {
    let text = |figure: &str| {
        format!(
            "+------------------------------------------------------------+\n\
             | IN SHORT                                                   |\n\
             | • The library lent {figure} atlases to schools in the year.    |\n\
             | • Three Parties joined.                                    |\n\
             +------------------------------------------------------------+\n\n\
             1. The Office met twice in spring.\n\n2. In the year the library lent 412 atlases to schools.\n"
        )
    };
    judge(&["said-twice"], &[&text("421")], &[&text("412")]);
}

#[test]
fn heads_in_two_lines_scales_and_states_of_the_sentence_before() {
    let wrapped = |words: &str| {
        format!(
            "Table 1. Licensed boats\n\nParty           2031     2032     of which inspected\n\
             \u{20}                                 in 2032\nBenin             41       44       22\n\
             Gabon             22       19        8\nGhana            210      204      102\nTogo              36       40       16\n\n\
             1. {words}\n"
        )
    };
    let scaled = |words: &str| {
        format!(
            "表1　2032年支出（千欧元）\n\n| 款次 | 用途 | 数额 |\n|---|---|---|\n| 1 | 印刷费 | 402 |\n| 2 | 邮费 | 46 |\n\
             | 3 | 场地费 | 68 |\n\n2. {words}\n"
        )
    };
    let leaning = |words: &str| {
        format!(
            "Table 1. Land\n\n| State | Cleared | Cancelled |\n|---|---|---|\n| Chad | 1.3 | 0.4 |\n| Mauritania | 2.4 | 1.0 |\n\
             | Peru | 0.7 | 0.2 |\n\n3. {words}\n"
        )
    };
    let indicator = |words: &str| {
        format!(
            "表1 指标\n\n| 指标 | 内容 | 基线 | 现值 | 目标 |\n| | | 2022 | 2024 | 2027 |\n|---|---|---|---|---|\n\
             | 1.1 | 开设灯塔的港口数 | 18 | 29 | 50 |\n| 1.2 | 灯塔管理员人数 | 22 | 31 | 45 |\n| 2.1 | 浮标总数 | 88 | 143 | 200 |\n\n\
             4. {words}\n"
        )
    };
    judge(
        &["said-twice"],
        &[
            &wrapped("Togo: two guards, 26 boats inspected in the year. A third guard is wanted."),
            &scaled("场地费列86,000欧元，按届会天数估算。"),
            &leaning("In Mauritania teams worked on their own. They put the land cleared at 3.4 hectares."),
            &indicator("指标2.1要求到2027年有浮标220个。"),
        ],
        &[
            &wrapped("Togo: two guards, 16 boats inspected in the year. A third guard is wanted."),
            &scaled("场地费列68,000欧元，按届会天数估算。"),
            &leaning("In Mauritania teams worked on their own. They put the land cleared at 2.4 hectares."),
            &indicator("指标2.1要求到2027年有浮标200个。"),
        ],
    );
}

#[test]
fn a_total_with_one_digit_wrong() {
    let english = |said: &str| {
        format!(
            "1. The depots held {said} shells at the end of the year.\n\n2. Table 1 has the details.\n\nTable 1. Shells in depots\n\n| Region | Shells |\n|---|---|\n| North | 84,210 |\n| South | 51,430 |\n| Total | 135,640 |\n"
        )
    };
    let chinese = |said: &str| {
        format!(
            "1. 年末库房存有炮弹{said}枚。\n\n2. 燃料昂贵。\n\n表1. 库房存有的炮弹\n\n| 区域 | 炮弹 |\n|---|---|\n| 北部 | 84,210 |\n| 南部 | 51,430 |\n| 合计 | 135,640 |\n"
        )
    };
    let telling = [english("165,640"), chinese("165,640")];
    let silent = [english("135,640"), chinese("135,640")];
    super::support::held(&["said-twice"], &telling, &silent);
}

#[test]
fn a_row_by_its_whole_name() {
    let table = |name: &str, figures: &str| {
        format!(
            "Table 1\n\n| Indicator | 2021 | 2022 | 2023 |\n|---|---|---|---|\n| {name} | {figures} |\n| Other | 9 | 9 | 9 |\n"
        )
    };
    let english = |figures: &str| {
        let table = table("Joint harvest quotas in force", figures);
        format!("1. Five joint harvest quotas are in force.\n\n2. The rest is in table 1.\n\n{table}")
    };
    let chinese = |figures: &str| {
        format!(
            "1. 目前有五项联合捕捞配额生效。\n\n2. 燃料昂贵。\n\n表1\n\n| 指标 | 2021 | 2022 | 2023 |\n|---|---|---|---|\n| 联合捕捞配额 | {figures} |\n| 其他 | 9 | 9 | 9 |\n"
        )
    };
    let telling = [english("3 | 4 | 6"), chinese("3 | 4 | 6")];
    let silent = [english("3 | 4 | 5"), chinese("3 | 4 | 5")];
    super::support::held(&["said-twice"], &telling, &silent);
}
