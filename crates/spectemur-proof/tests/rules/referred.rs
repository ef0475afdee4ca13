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
