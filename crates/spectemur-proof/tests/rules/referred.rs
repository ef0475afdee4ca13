//! References to what is there and is about something else, and to annexes and symbols that the document has not.

use super::support::judge;

/// A document of nine paragraphs, the last of which refers.
fn english(reference: &str) -> String {
    format!(
        "PFC/COP.3/12\n\nReport of the hangar committee\n\n1. The committee met in March.\n\n2. Four experts spoke.\n\n3. Costs were discussed.\n\n4. A budget was drawn up.\n\n5. Two offices moved.\n\n6. The hangar at Nadi was painted and its roof renewed.\n\n7. Fuel prices rose by a tenth in the autumn.\n\n8. Eleven pilots were trained.\n\n9. {reference}\n"
    )
}

fn chinese(reference: &str) -> String {
    format!(
        "1. 委员会三月举行了会议。\n\n2. 四名专家发言。\n\n3. 会议讨论了费用。\n\n4. 编制了预算。\n\n5. 新德里车间更换了屋顶，并粉刷了墙壁。\n\n6. 秋季燃料价格上涨一成。\n\n7. {reference}\n"
    )
}

fn held(telling: &[String], silent: &[String]) {
    let (telling, silent): (Vec<&str>, Vec<&str>) =
        (telling.iter().map(String::as_str).collect(), silent.iter().map(String::as_str).collect());
    judge(&["reference"], &telling, &silent);
}

#[test]
fn references_to_what_is_about_something_else() {
    let list = "\n\n## Documents before the committee\n\n- PFC/COP.3/INF.1 List of pilots and their licences\n- PFC/COP.3/INF.2 Rent of the two offices\n";
    held(
        &[
            english("The reasons for the painting of the hangar are given in paragraph 7."),
            english(&format!("The rent of the two offices is set out in PFC/COP.3/INF.1.{list}")),
            chinese("第6段所述的车间屋顶已验收。"),
            english("The hangar and its roof, of which more is said in paragraph 7, were paid for in June."),
        ],
        &[
            english("The reasons for the painting of the hangar are given in paragraph 6."),
            english(&format!("The rent of the two offices is set out in PFC/COP.3/INF.2.{list}")),
            chinese("第5段所述的车间屋顶已验收。"),
            english("The hangar and its roof, of which more is said in paragraph 6, were paid for in June."),
        ],
    );
}

#[test]
fn annexes_and_symbols_that_the_document_has_not() {
    let annex = "\n\nAnnex\n\nPilots and their licences\n";
    held(
        &[
            english(&format!("The pilots and their licences are listed in annex II.{annex}")),
            english(
                "The present report has two annexes. It was drawn up in Suva.\n\n10. The pilots are listed in annex III.",
            ),
            english("The committee adopted the present report, as contained in document PFC/COP.3/13."),
            chinese("本报告附有两个附件。\n\n8. 教员名单见附件三。"),
        ],
        &[
            english(&format!("The pilots and their licences are listed in the annex.{annex}")),
            english(
                "The present report has two annexes. It was drawn up in Suva.\n\n10. The pilots are listed in annex II.",
            ),
            english("The committee adopted the present report, as contained in document PFC/COP.3/12."),
            chinese("本报告附有两个附件。\n\n8. 教员名单见附件二。"),
        ],
    );
}

#[test]
fn numbers_run_on_by_ones() {
    judge(
        &["reference"],
        &[
            "1. The session was opened.\n\n2. The agenda was adopted.\n\n7. The budget was read.\n\n4. The report was adopted.\n\n5. The session was closed.",
            "1. 会议开幕。\n\n2. 会议通过了议程。\n\n3. 会议审议了预算。\n\n9. 会议通过了报告。\n\n5. 会议闭幕。",
            "（a）第 6/1 号决定：标准；\n\n（b）第 6/2 号决定：海图；\n\n（c）第 7/3 号决定：渔民；\n\n（d）第 6/4 号决定：预算；\n\n（e）第 6/5 号决定：会期。",
            "| No. | Task | Cost |\n|---|---|---|\n| 1 | Depots | 40 |\n| 2 | Courses | 60 |\n| 8 | Visits | 30 |\n| 4 | Maps | 20 |\n| 5 | Prints | 10 |",
        ],
        &[
            "1. The session was opened.\n\n2. The agenda was adopted.\n\n3. The budget was read.\n\n4. The report was adopted.\n\n5. The session was closed.",
            "1. 会议开幕。\n\n2. 会议通过了议程。\n\n3. 会议审议了预算。\n\n4. 会议通过了报告。\n\n5. 会议闭幕。",
            "（a）第 6/1 号决定：标准；\n\n（b）第 6/2 号决定：海图；\n\n（c）第 6/3 号决定：渔民；\n\n（d）第 6/4 号决定：预算；\n\n（e）第 6/5 号决定：会期。",
            "| No. | Task | Cost |\n|---|---|---|\n| 1 | Depots | 40 |\n| 2 | Courses | 60 |\n| 5 | Visits | 30 |\n| 8 | Maps | 20 |\n| 9 | Prints | 10 |",
        ],
    );
}

#[test]
fn symbols_of_one_session() {
    let text = |third: &str, han: bool| {
        if han {
            format!(
                "议程载于 QRS/RC.3/2025/1 号文件，规则载于 {third} 号文件，预算载于 QRS/RC.3/2025/5 号文件，名单载于 QRS/RC.3/2025/6 号文件。"
            )
        } else {
            format!(
                "The agenda is in QRS/RC.3/2025/1, the rules are in {third}, the budget in QRS/RC.3/2025/5 and the names in QRS/RC.3/2025/6."
            )
        }
    };
    let telling = [text("QRS/RC.4/2025/2", false), text("QRS/RC.3/2052/2", true)];
    let silent = [text("QRS/RC.3/2025/2", false), text("QRS/RC.2/2020/2", true)];
    super::support::held(&["reference"], &telling, &silent);
}

#[test]
fn a_reference_by_its_noun() {
    let text = |number: usize| {
        format!(
            "1. The session was opened.\n\n2. Norway and Peru were the donors of the year.\n\n3. Fuel was dear in the north.\n\n4. The port was dredged.\n\n5. The Committee trusts that the donors named in paragraph {number} will go on."
        )
    };
    let (telling, silent) = (text(3), text(2));
    judge(&["reference"], &[&telling], &[&silent]);
}
