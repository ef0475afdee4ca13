//! What is said of none or of all, and of one of them the contrary in other words.

use super::support::judge;

/// A document with these two paragraphs among others.
fn english(one: &str, other: &str) -> String {
    format!(
        "1. The Council met in May under its President.\n\n2. {one}\n\n3. Experts from several regions spoke about training and funds.\n\n4. The secretariat presented a paper on costs.\n\n5. {other}\n\n6. The meeting then turned to its programme of work.\n"
    )
}

fn chinese(one: &str, other: &str) -> String {
    format!(
        "1. 理事会五月在主席主持下举行了会议。\n\n2. {one}\n\n3. 多个区域的专家就培训和经费发了言。\n\n4. 秘书处介绍了一份费用文件。\n\n5. {other}\n\n6. 会议随后讨论了工作方案。\n"
    )
}

fn held(telling: &[String], silent: &[String]) {
    let (telling, silent): (Vec<&str>, Vec<&str>) =
        (telling.iter().map(String::as_str).collect(), silent.iter().map(String::as_str).collect());
    judge(&["zero-and-some"], &telling, &silent);
}

#[test]
fn nobody_did_and_one_did() {
    held(
        &[
            english(
                "Not one applicant appealed against the ranking.",
                "Chad lodged an appeal against the ranking on 3 May.",
            ),
            english(
                "The silence procedure passed without a single objection.",
                "Norway raised an objection during the silence procedure.",
            ),
            english(
                "At no time was the lending facility used.",
                "In March, Jordan used the lending facility for two weeks.",
            ),
            english(
                "None of the samples exceeded the limit for lead.",
                "Two samples, both from Peru, exceeded the limit for lead by half.",
            ),
            chinese("没有任何国家退出联盟。", "2023年9月，芬兰退出联盟。"),
            chinese("报告期内未发生任何泄漏事故。", "2月，巴拿马一座仓库发生泄漏事故。"),
            chinese("六个造林项目无一延期。", "加纳的造林项目延期六个月。"),
        ],
        &[
            english("Not one applicant appealed against the ranking.", "Chad asked how the ranking had been drawn up."),
            english(
                "None of the samples exceeded the limit for lead.",
                "Two samples, both from Peru, exceeded the limit for zinc.",
            ),
            english(
                "No Party asked for technical help under article 5.",
                "Benin asked for technical help under article 8.",
            ),
            english("In 2020 no Party asked for technical help.", "In 2022, Benin asked for technical help."),
            chinese("没有任何国家退出联盟。", "芬兰代表介绍了联盟的工作。"),
        ],
    );
}

#[test]
fn all_complied_and_some_are_late() {
    held(
        &[
            english(
                "In the period, all Parties complied with their obligations under the Treaty.",
                "Six Parties have not submitted their initial reports, which are long overdue.",
            ),
            english(
                "All Contracting Parties were in full compliance with the Protocol.",
                "Four Contracting Parties missed the deadline for their inventories.",
            ),
            chinese("这表明，所有缔约国都遵守了《条约》规定的义务。", "6个缔约国尚未提交逾期已久的初次报告。"),
            chinese("各缔约方均履行了报告义务。", "有4个缔约方的年度报告逾期。"),
        ],
        &[
            english(
                "In the period, all Parties complied with their obligations under the Treaty.",
                "Six Parties have not destroyed their stocks, for which they have until 2030.",
            ),
            english(
                "All Parties should comply with their obligations under the Treaty.",
                "Six Parties have not submitted their initial reports, which are long overdue.",
            ),
            english(
                "All Parties complied with their obligations under article 4 of the Treaty.",
                "Six Parties have not submitted their initial reports under article 7.",
            ),
            chinese("所有缔约国都应遵守《条约》规定的义务。", "6个缔约国尚未提交逾期已久的初次报告。"),
            chinese("各缔约方均履行了缴款义务。", "有4个缔约方的年度报告逾期。"),
        ],
    );
}

#[test]
fn all_but_one_and_none_of_the_contrary() {
    held(
        &[chinese("没有一项请求被驳回。", "3项请求被驳回。")],
        &[
            chinese("除加纳外，各国均批准了修正案。", "加纳没有批准修正案。"),
            english("None of the requests was rejected.", "Seven of the requests were accepted as submitted."),
            chinese("没有一项请求遭到拒绝。", "7项请求获得接受。"),
        ],
    );
}

#[test]
fn all_did_and_one_did_not() {
    held(
        &[
            english(
                "Every State under review has appointed a liaison officer.",
                "Togo has yet to appoint a liaison officer.",
            ),
            english("All field stations were closed by June.", "The field station in Lima remains open."),
            english(
                "All laboratories passed the proficiency test.",
                "The laboratory in Tunis failed the proficiency test.",
            ),
            english("All members paid their dues on time.", "Fiji paid its dues three months late."),
            english("All the requests for waivers were granted.", "The request of Nauru for a waiver was refused."),
            chinese("所有受检设施均通过了安全检查。", "智利的一处设施未通过安全检查。"),
            chinese("各缔约国均已指定主管部门。", "帕劳迄今没有指定主管部门。"),
            chinese("所有捐款均按时到账。", "挪威的捐款逾期两个月到账。"),
        ],
        &[
            english(
                "Every State under review has appointed a liaison officer.",
                "Togo has not yet paid for the travel of its liaison officer.",
            ),
            english(
                "All laboratories passed the proficiency test.",
                "The laboratory in Tunis failed to send a paper on the proficiency test.",
            ),
            english("All members except Fiji paid their dues on time.", "Fiji paid its dues three months late."),
            english("All members should pay their dues on time.", "Fiji paid its dues three months late."),
            chinese("所有受检设施均通过了安全检查。", "智利的一处设施未安装新的水泵。"),
            chinese("每份申请都附有费用估算。", "塞内加尔的申请没有说明施工时间。"),
        ],
    );
}

#[test]
fn what_is_denied_and_told_in_other_words() {
    held(
        &[
            english(
                "Emergency moorings: in 2024 no Party made a request.",
                "Nepal and Peru asked for emergency moorings in June 2024.",
            ),
            english(
                "No Party reported an accident with a ferry in 2022.",
                "Two ferry passengers were hurt in Togo in August 2022 by an explosion.",
            ),
            chinese("2024年内，没有任何缔约国动用仲裁程序。", "加纳于2024年6月援引该条，就引航费要求仲裁。"),
        ],
        &[
            english(
                "Emergency moorings: in 2024 no Party made a request.",
                "Nepal and Peru asked for emergency moorings in June 2021.",
            ),
            english(
                "No Party reported an accident with a ferry in 2022.",
                "Two ferry passengers in Togo were not hurt in August 2022.",
            ),
            chinese("2024年内，没有任何缔约国动用仲裁程序。", "加纳于2021年6月援引该条，就引航费要求仲裁。"),
        ],
    );
}

#[test]
fn a_fee_is_told_by_its_amount_and_whoever_is_hurt_by_what_befell_them() {
    held(
        &[
            english(
                "No reporting Party charges a fee for the stamping of a passport.",
                "Chad asks the traveller for 15 dollars, payable before the passport is stamped.",
            ),
            chinese(
                "没有任何缔约国对进口灯具征收关税。",
                "约旦和斐济本期对进口提灯分别征收5%和8%的关税，两国正在研究予以取消。",
            ),
        ],
        &[
            english(
                "No reporting Party charges a fee for the stamping of a passport.",
                "Chad stamps the passport of a traveller within a day.",
            ),
            chinese("没有任何缔约国对进口灯具征收关税。", "约旦和斐济本期未对进口提灯征收关税。"),
        ],
    );
}
