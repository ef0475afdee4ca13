//! States of which the contrary is said elsewhere, States that a rule keeps out of a body, and how many are bound.

use super::support::judge;

#[test]
fn those_who_have_finished_and_still_have_it_to_do() {
    judge(
        &["state-out-of-place"],
        &[
            "1. Peru and Fiji have completed the removal of sunken ships and have no obligation left under article 7.\n\n2. Ships were found elsewhere.\n\n3. Four Parties still have ships to remove under article 7: Chad, Fiji, Ghana and Togo.\n",
            "1. 秘鲁和斐济已全部完成第七条规定的打捞工作，不再承担该条义务。\n\n2. 别处又有发现。\n\n3. 仍承担第七条义务的缔约国有四个：乍得、斐济、加纳和多哥。\n",
        ],
        &[
            "1. Peru and Fiji have completed the removal of sunken ships and have no obligation left under article 7.\n\n2. Ships were found elsewhere.\n\n3. Four Parties still have ships to remove under article 7: Chad, Gabon, Ghana and Togo.\n",
            "1. Peru and Fiji have completed the removal of sunken ships and have no obligation left under article 7.\n\n2. Mines were found elsewhere.\n\n3. Four Parties still have mines to clear under article 5: Chad, Fiji, Ghana and Togo.\n",
            "1. 秘鲁和斐济已全部完成第七条规定的打捞工作，不再承担该条义务。\n\n2. 别处又有发现。\n\n3. 仍承担第七条义务的缔约国有四个：乍得、加蓬、加纳和多哥。\n",
        ],
    );
}

#[test]
fn those_who_were_away_and_spoke() {
    judge(
        &["state-out-of-place"],
        &[
            "1. Gabon and Uruguay were not represented at the session.\n\n2. The budget was adopted.\n\n3. The delegate of Gabon replied to questions on two ships.\n",
            "1. 加蓬和乌拉圭未派代表出席会议。\n\n2. 预算获得通过。\n\n3. 加蓬代表答复了关于两艘船只的问题。\n",
        ],
        &[
            "1. Gabon and Uruguay were not represented at the session.\n\n2. The budget was adopted.\n\n3. The delegate of Ghana replied to questions on two ships.\n",
            "1. 加蓬和乌拉圭未派代表出席会议。\n\n2. 预算获得通过。\n\n3. 加纳代表答复了关于两艘船只的问题。\n",
        ],
    );
}

#[test]
fn those_who_sent_no_report_and_what_it_says() {
    judge(
        &["state-out-of-place"],
        &[
            "1. Three Parties have not submitted a report for 2023: Chad, Fiji and Togo.\n\n2. Wells were dug.\n\n3. Fiji, in its report for 2023, describes forty new wells.\n",
            "1. 未提交2023年报告的缔约方有三个：乍得、斐济和多哥。\n\n2. 水井竣工。\n\n3. 斐济在2023年报告中介绍了四十口新井。\n",
        ],
        &[
            "1. Three Parties have not submitted a report for 2023: Chad, Fiji and Togo.\n\n2. Wells were dug.\n\n3. Fiji, in its report for 2021, describes forty new wells.\n",
            "1. Three Parties have not submitted a report for 2023: Chad, Fiji and Togo.\n\n2. Wells were dug.\n\n3. Ghana, in its report for 2023, describes forty new wells.\n",
            "1. 未提交2023年报告的缔约方有三个：乍得、斐济和多哥。\n\n2. 水井竣工。\n\n3. 加纳在2023年报告中介绍了四十口新井。\n",
        ],
    );
}

#[test]
fn those_whom_a_rule_bars_from_a_body() {
    let rule = "1. No State that has filed a claim in the year may serve on the Review Panel.";
    let members = "2. The Review Panel is composed of Chile, Ghana, Japan and Peru.";
    let chinese = "1. 当年提出索赔的国家不得担任审查组成员。";
    judge(
        &["state-out-of-place"],
        &[
            &format!("{rule}\n\n{members}\n\n3. Two claims were filed in the year, by Ghana and Kenya.\n"),
            &format!("{chinese}\n\n2. 审查组由智利、加纳、日本和秘鲁组成。\n\n3. 提出索赔的有两国：加纳和肯尼亚。\n"),
        ],
        &[
            &format!("{rule}\n\n{members}\n\n3. Two claims were filed in the year, by Fiji and Kenya.\n"),
            &format!("{chinese}\n\n2. 审查组由智利、加纳、日本和秘鲁组成。\n\n3. 提出索赔的有两国：斐济和肯尼亚。\n"),
        ],
    );
}

#[test]
fn how_many_are_bound_and_who_joined_last() {
    judge(
        &["membership"],
        &[
            "1. When the session opened, 52 States had consented to be bound by the Treaty.\n\n2. Work began.\n\n3. Fiji, the latest to join, is the fifty-fourth State to do so.\n",
            "1. 《公约》共有缔约国52个。\n\n2. 工作开始。\n\n3. 斐济是最近加入的国家，成为第54个缔约国。\n",
            "1. 截至2024年12月31日，备忘录共有参加国31个。\n\n2. 工作开始。\n\n3. 会费按2024年12月31日共计32个参加国计算。\n",
        ],
        &[
            "1. When the session opened, 54 States had consented to be bound by the Treaty.\n\n2. Work began.\n\n3. Fiji, the latest to join, is the fifty-fourth State to do so.\n",
            "1. 《公约》共有缔约国54个。\n\n2. 工作开始。\n\n3. 斐济是最近加入的国家，成为第54个缔约国。\n",
            "1. 截至2024年12月31日，备忘录共有参加国32个。\n\n2. 工作开始。\n\n3. 会费按2024年12月31日共计32个参加国计算。\n",
        ],
    );
}

#[test]
fn how_many_actions_a_plan_has_and_its_years() {
    judge(
        &["plan-name"],
        &[
            "1. The Lagos Action Plan comprises 28 actions in four parts.\n\n2. Work began.\n\n3. Each of the thirty actions of which the Plan consists has an owner.\n",
            "1. 本计划分为四章，共列28项行动。\n\n2. 工作开始。\n\n3. 秘书处应说明上述30项行动各自的进展。\n",
            "1. 《拉各斯行动计划（2021—2025年）》获得通过。\n\n2. 工作开始。\n\n3. 会议将评估《拉各斯行动计划（2022—2026年）》的执行情况。\n",
        ],
        &[
            "1. The Lagos Action Plan comprises 30 actions in four parts.\n\n2. Work began.\n\n3. Each of the thirty actions of which the Plan consists has an owner.\n",
            "1. 本计划分为四章，共列30项行动，接替载有24项行动的前一计划。\n\n2. 工作开始。\n\n3. 秘书处应说明上述30项行动各自的进展。\n",
            "1. 《拉各斯行动计划（2021—2025年）》获得通过。\n\n2. 工作开始。\n\n3. 会议将评估《拉各斯行动计划（2021—2025年）》的执行情况。\n",
        ],
    );
}

#[test]
fn one_founding_act_and_two_names() {
    judge(
        &["two-terms"],
        &[
            "1. The Divers Relief Fund, which the Assembly established by decision 5/8, helped forty families.\n\n2. Work began.\n\n3. Donors may also pay into the Wreck Safety Account, set up by decision 5/8 for divers.\n",
            "1. 第5/8号决定设立的“潜水员救助基金”资助了四十个家庭。\n\n2. 工作开始。\n\n3. 关于第5/8号决定所设的“沉船安全专项账户”，审计员没有意见。\n",
        ],
        &[
            "1. The Divers Relief Fund, which the Assembly established by decision 5/8, helped forty families.\n\n2. Work began.\n\n3. Donors may also pay into the Wreck Safety Account, set up by decision 5/9 for divers.\n",
            "1. 第5/8号决定设立的“潜水员救助基金”资助了四十个家庭。\n\n2. 工作开始。\n\n3. 关于第5/8号决定所设的“潜水员救助基金”，审计员没有意见。\n",
        ],
    );
}

#[test]
fn one_office_behind_one_label() {
    let decision = "1. Coordinators were appointed:\n\n(a) Salvage: Chile and Kenya;\n\n(b) Training of divers: Ghana and Italy;\n\n2. Work began.\n\n";
    judge(
        &["membership"],
        &[&format!("{decision}Annex\n\nSalvage: Chile, Kenya. Training of divers: Ghana, Peru.\n")],
        &[&format!("{decision}Annex\n\nSalvage: Chile, Kenya. Training of divers: Ghana, Italy.\n")],
    );
}

#[test]
fn a_day_that_comes_once_only() {
    judge(
        &["membership"],
        &[
            "1. The Convention entered into force on 1 March 2019.\n\n2. Work began.\n\n3. Since its entry into force on 1 March 2018 the Convention has saved lives.\n",
            "1. 《协定》于2019年3月1日生效。\n\n2. 工作开始。\n\n3. 自2018年3月1日《协定》生效以来，成效显著。\n",
        ],
        &[
            "1. The Convention entered into force on 1 March 2019.\n\n2. Work began.\n\n3. The Convention entered into force for Fiji on 1 May 2021.\n",
            "1. 《协定》于2019年3月1日生效。\n\n2. 工作开始。\n\n3. 自2019年3月1日《协定》生效以来，成效显著。\n",
        ],
    );
}

#[test]
fn those_who_had_no_vote_or_had_left() {
    judge(
        &["state-out-of-place"],
        &[
            "1. The voting rights of Chad and Togo are suspended.\n\n2. Work began.\n\n3. The proposal was adopted. In favour: Chile, Peru, Spain, Togo. Against: Iraq.\n",
            "1. 乍得和多哥被中止表决权。\n\n2. 工作开始。\n\n3. 提案获得通过，赞成的有智利、秘鲁、多哥和西班牙，反对的有伊拉克。\n",
            "1. Iceland ceased to be a Party on 1 March 2021.\n\n2. Work began.\n\n3. The States Parties are the following eight: Austria, Belgium, Chile, Denmark, Finland, Ghana, Iceland and Japan.\n",
        ],
        &[
            "1. The voting rights of Chad and Togo are suspended.\n\n2. Work began.\n\n3. The proposal was adopted. In favour: Chile, Peru, Spain, Tonga. Against: Iraq.\n",
            "1. 乍得和多哥被中止表决权。\n\n2. 工作开始。\n\n3. 提案获得通过，赞成的有智利、秘鲁、汤加和西班牙，反对的有伊拉克。\n",
        ],
    );
}

#[test]
fn those_who_alone_have_it_and_what_another_has() {
    judge(
        &["list-within-list"],
        &[
            "1. Only Benin, Chad, Fiji and Gabon have a laboratory.\n\n2. Work began.\n\n3. The laboratory of Mali tested forty samples.\n",
            "1. 设有实验室的只有贝宁、乍得、斐济和加蓬四国。\n\n2. 工作开始。\n\n3. 马里的实验室检测了四十份样品。\n",
        ],
        &[
            "1. Only Benin, Chad, Fiji and Gabon have a laboratory.\n\n2. Work began.\n\n3. The laboratory of Chad tested forty samples.\n",
            "1. 设有实验室的只有贝宁、乍得、斐济和加蓬四国。\n\n2. 工作开始。\n\n3. 乍得的实验室检测了四十份样品。\n",
        ],
    );
}

#[test]
fn those_whom_a_rule_shuts_out_and_who_were_let_in() {
    judge(
        &["state-out-of-place"],
        &[
            "1. States that have not paid their share for three years may not apply for a grant. Benin, Fiji and Togo have not paid.\n\n2. Grants were given to Chad, Fiji and Peru for harbour lights.\n",
            "1. Observers may speak but are not entitled to vote. The observers at the session were Chile, Ghana and Nepal.\n\n2. The vote was taken by roll call. Those voting for it were Cuba, Ghana, Italy and Oman.\n",
            "1. 观察员不得参加表决。出席会议的观察员为智利、加纳和尼泊尔。\n\n2. 参加表决的有古巴、加纳、意大利和阿曼。\n",
        ],
        &[
            "1. States that have not paid their share for three years may not apply for a grant. Benin, Fiji and Togo have not paid.\n\n2. Grants were given to Chad, Mali and Peru for harbour lights.\n",
            "1. Observers may speak but are not entitled to vote. The observers at the session were Chile, Ghana and Nepal.\n\n2. The vote was taken by roll call. Those voting for it were Cuba, Kenya, Italy and Oman.\n",
            "1. 观察员不得参加表决。出席会议的观察员为智利、加纳和尼泊尔。\n\n2. 参加表决的有古巴、肯尼亚、意大利和阿曼。\n",
        ],
    );
}
