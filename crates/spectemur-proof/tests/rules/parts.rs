//! Parts, wholes and rests that stand in sentences apart.

use super::support::judge;

#[test]
fn what_is_left_far_from_its_whole_and_part() {
    let english = |rest: &str| {
        format!(
            "1. Of the 64 Parties, 41 returned the survey on port reception.\n\n2. The committee met twice.\n\n3. The secretariat will write to the {rest} Parties that have not returned the survey on port reception.\n"
        )
    };
    let before = |rest: &str| {
        format!(
            "1. The Agreement has 64 Parties. Of these, 41 have returned the survey.\n\n2. The {rest} Parties that have not returned the survey will be reminded.\n"
        )
    };
    let chinese = |rest: &str| {
        format!("1. 议定书现有92个缔约国。秘书处向全体缔约国发出了调查表，收到答复68份。没有答复的缔约国为{rest}个。\n")
    };
    let dams = |rest: &str| {
        format!(
            "1. 登记的73座水坝之中，已有51座装设了预警系统。\n\n2. 会议选举了主席。\n\n3. 尚未装设预警系统的{rest}座水坝应在两年内完成改造。\n"
        )
    };
    judge(
        &["complement"],
        &[&english("25"), &before("25"), &chinese("21"), &dams("20")],
        &[
            &english("23"),
            &before("23"),
            &chinese("24"),
            &dams("22"),
            // Those that paid in part stand between both sides.
            "1. The fund has 40 contributors. Of the 40 contributors, 21 paid in full and 6 in part.\n\n2. The 13 contributors that have not paid will be reminded.\n",
        ],
    );
}

#[test]
fn parts_of_a_whole_that_is_only_named() {
    let english = |last: &str| {
        format!(
            "1. The Charter has 58 States Parties.\n\n2. The States Parties are distributed as follows: Africa, 17; Asia, 15; Europe, 19; the Americas, {last}.\n"
        )
    };
    let chinese = |last: &str| {
        format!(
            "1. 跨境项目共有34个。\n\n2. 会议审议了预算。\n\n3. 跨境项目中，17个已经竣工，13个正在施工，{last}个尚未动工。\n"
        )
    };
    judge(
        &["parts-and-whole"],
        &[&english("9"), &chinese("6")],
        &[
            &english("7"),
            &chinese("4"),
            "1. 跨境项目共有34个。\n\n2. 跨境项目中，17个涉及水利，13个涉及道路，6个涉及电力，一个项目可能同时属于几类。\n",
        ],
    );
}

#[test]
fn a_second_part_that_exceeds_the_whole() {
    judge(
        &["parts-and-whole"],
        &[
            "沿线的观测站增至126个。其中58个有人值守，131个装有雷达。",
            "The network has 126 stations. Of these, 58 are staffed, 131 have a radar.",
            "四十个名额中专家名额四十四个，由各组分配。",
        ],
        &[
            "沿线的观测站增至126个。其中58个有人值守，113个装有雷达。",
            "The network has 126 stations. Of these, 58 are staffed, 113 have a radar.",
            "四十个名额中专家名额三十四个，由各组分配。",
        ],
    );
}

#[test]
fn figures_beside_each_other_that_are_no_whole_and_its_parts() {
    judge(
        &["parts-and-whole"],
        &[],
        &[
            "1. The panel examined 51 files: 27 were approved, 15 returned and 9 rejected.\n",
            "1. 专家组评审了51份申请。\n\n2. 结果如下：27份获得批准，15份须修改后再报，9份被否决。\n",
            "1. Leaks were noted in 13 plants, rust in nine and cracks in seven. Some plants show several defects.\n",
            "1. The group took part in 26 sessions: eight sessions in Rome, the session in Oslo and 17 sessions in Vienna.\n",
        ],
    );
}

#[test]
fn many_parts_that_leave_next_to_nothing() {
    judge(
        &["parts-and-whole"],
        &["7. 全年共修灯塔1,240座，其中海岸655座、海岛318座、河口142座、湖区105座。\n"],
        &[
            "7. 全年共修灯塔1,220座，其中海岸655座、海岛318座、河口142座、湖区105座。\n",
            "7. 全年共修灯塔1,440座，其中海岸655座、海岛318座、河口142座、湖区105座。\n",
        ],
    );
}

#[test]
fn a_number_and_the_items_below_it() {
    let english = |figures: [&str; 4]| {
        let [whole, first, second, third] = figures;
        format!(
            "REPORT OF THE KITE OFFICE\n\n1. The Office taught {whole} kite makers, by region as follows:\n\
             (a) Northern islands: {first};\n(b) Southern islands: {second};\n(c) Mainland: {third}.\n"
        )
    };
    let chinese = |figures: [&str; 4]| {
        let [whole, first, second, third] = figures;
        format!(
            "风筝办公室报告\n\n1. 办公室培训风筝工匠{whole}名，按地区分列如下：\n\
             (a) 北部各岛：{first}名；\n(b) 南部各岛：{second}名；\n(c) 大陆：{third}名。\n"
        )
    };
    let kinds = |first: &str| {
        format!(
            "REPORT OF THE KITE OFFICE\n\n1. Gifts came from 36 donors. They fall into three groups:\n\
             • {first} Governments\n• 11 foundations\n• 8 companies\n"
        )
    };
    let apart = |whole: &str| {
        format!(
            "REPORT OF THE KITE OFFICE\n\n1. In the year {whole} requests for silk were lodged.\n\n\
             2. Silk was wanted in three regions, from which requests came as follows:\n- North: 31 requests;\n\
             - South: 20 requests;\n- West: 10 requests.\n\n3. No other matter was raised.\n"
        )
    };
    let line = |first: &str| {
        format!(
            "BUDGET OF THE KITE OFFICE\n\n| Line | Euros |\n|---|---|\n| A. Staff | 940,000 |\n| B. Silk and string | 410,000 |\n\
             | C. Meetings | 260,000 |\n\n#### Line B in detail\n\n- *B.1 Silk.* Twelve bales. **EUR {first}.**\n\
             - *B.2 String.* Holds 58 rolls more than before. **EUR 150,000.**\n- *B.3 Glue.* One pot each. **EUR 95,000.**\n"
        )
    };
    judge(
        &["parts-and-whole"],
        &[
            &english(["420", "160", "190", "90"]),
            &chinese(["420", "160", "190", "90"]),
            &kinds("19"),
            &apart("64"),
            &line("190,000"),
        ],
        &[
            &english(["440", "160", "190", "90"]),
            &chinese(["440", "160", "190", "90"]),
            &kinds("17"),
            &apart("61"),
            &line("165,000"),
        ],
    );
}

#[test]
fn those_killed_and_injured_are_the_casualties() {
    let english = |all: &str| {
        format!(
            "REPORT\n\n1. Kites caused {all} new casualties in the year.\n\n2. The forms show 96 persons killed and 307 injured.\n"
        )
    };
    let chinese =
        |all: &str| format!("报告\n\n1. 本年度风筝事故造成{all}人伤亡。\n\n2. 报表显示，死亡96人，受伤307人。\n");
    judge(&["parts-and-whole"], &[&english("412"), &chinese("412")], &[&english("403"), &chinese("403")]);
}

#[test]
fn parts_right_behind_a_colon_and_how_many_there_are() {
    judge(
        &["parts-and-whole"],
        &[
            "1. The fund received 34 requests: 20 from Africa, two from Asia and five from Europe.\n",
            "1. Income was 87,000 from three donors (Chile 40,000; Ghana 30,000; Malta 19,000).\n",
            "1. 2024年收入87万元，来自三个捐助方（智利40万元、加纳30万元、马耳他19万元）。\n",
        ],
        &[
            "1. The fund received 27 requests: 20 from Africa, two from Asia and five from Europe.\n",
            "1. Income was 89,000 from three donors (Chile 40,000; Ghana 30,000; Malta 19,000).\n",
            "1. 2024年收入89万元，来自三个捐助方（智利40万元、加纳30万元、马耳他19万元）。\n",
        ],
    );
}

#[test]
fn parts_beside_words_that_speak_of_something_else() {
    let lines =
        |all: &str| format!("1. 十二个缔约国共有缆车线路{all}条，其中双线49条，单线15条。各缔约国均已提交线路图。\n");
    let owed = |all: &str| {
        format!(
            "1. Arrears at 31 May came to {all} ducats, being owed by two guilds, the Coopers (350) and the Weavers (600).\n"
        )
    };
    let posts = |trade: &str| {
        format!(
            "1. The guild hall has 18 clerks, of whom 11 are scribes and {trade} are messengers. The oath is sworn each spring.\n"
        )
    };
    judge(
        &["parts-and-whole", "complement"],
        &[&lines("67"), &owed("980"), &posts("eight")],
        &[
            &lines("64"),
            &owed("950"),
            &posts("seven"),
            // Numbers of indicators in one row, and lengths of time.
            "1. 只建议调整三项指标(1.2、3.2和4.1)的计算方法。\n",
            "1. 请求应在开幕前九个月提交。第一项请求延长五年，第二项请求延长三年。\n",
            // The ends of a change, and changes both ways.
            "1. A complaint must be answered within 90 days. The median went from 48 days in 2021 to 52 days in 2024.\n",
            "1. 与上年相比，谷物损耗减少1.3千吨，饲料损耗增加0.8千吨，来源不明的部分减少2.4千吨。\n",
        ],
    );
}

#[test]
fn what_remains_of_a_whole_that_several_paragraphs_divide() {
    let english = |rest: &str| {
        format!(
            "4. The library bought 640 volumes, compared with 590 in the preceding year. Of these, 310 were in Spanish and 195 in Arabic.\n\n5. The {rest} remaining volumes are in Portuguese, and will be bound.\n"
        )
    };
    let remainder = |rest: &str| {
        format!(
            "4. The nursery raised 720 seedlings. Valley farms took 350; the school received 140, and the park 160.\n\n5. The remainder, consisting of {rest} seedlings, was sold at the fair.\n"
        )
    };
    let chinese = |rest: &str| {
        format!("4. 图书馆购书640册。西班牙文310册，阿拉伯文195册。\n\n5. 其余{rest}册为葡萄牙文，将于冬季装订。\n")
    };
    judge(
        &["complement", "parts-and-whole"],
        &[&english("145"), &remainder("90"), &chinese("153")],
        &[
            &english("135"),
            &remainder("70"),
            &chinese("135"),
            // What is said again leaves nothing.
            "4. Of its 31 questions 29 were answered; the other two are open. The library has 82 shelves.\n",
        ],
    );
}

#[test]
fn a_stock_that_gains_and_loses() {
    let english = |end: &str| {
        format!(
            "7. At the beginning of the year 58 claims were on hand. In the spring 21 were received, of which nine by post.\n\n8. In the autumn 30 were settled and four withdrawn.\n\n9. The number carried forward is {end}.\n"
        )
    };
    let money = |end: &str| {
        format!(
            "7. The opening balance was $640,000. Contributions of $210,000 were received and interest came to $12,000.\n\n8. Expenditure amounted to $305,000.\n\n9. The closing balance is {end}.\n"
        )
    };
    let chinese = |end: &str| {
        format!(
            "7. 仲裁庭年初有案件58起，年内新收21起，其中9起以邮件提交。\n\n8. 年内审结30起，另有4起撤回。\n\n9. 转入下一年度的案件为{end}起。\n"
        )
    };
    judge(
        &["parts-and-whole"],
        &[&english("54"), &money("$575,000"), &chinese("54")],
        &[&english("45"), &money("$557,000"), &chinese("45")],
    );
}
