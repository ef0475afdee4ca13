//! A text held against what the record allows. Figures and bounds are made up; the titles are the treaty's.

use spectemur_model::{FigureId, StateCode};
use spectemur_proof::{Allowed, Confidence, Deadline, Detail, Finding, Options, Record, findings_against, plain};

use super::support::package;

fn allowed(figure: &str, at_least: i64, at_most: Option<i64>, denied: &str) -> Allowed {
    let denied = denied.split_whitespace().map(|code| StateCode::parse(code).unwrap()).collect();
    Allowed { figure: FigureId::new(figure), at_least, at_most, named: Vec::new(), denied }
}

fn record() -> Record {
    Record {
        figures: vec![
            allowed("lausanne.3.1", 18, Some(111), ""),
            allowed("lausanne.3.2", 0, Some(111), ""),
            allowed("lausanne.15.1", 0, Some(0), ""),
            allowed("lausanne.47.2", 22, Some(22), "CUB"),
            allowed("progress.victims-confirmed-none", 1, Some(4), ""),
        ],
        deadlines: vec![Deadline {
            state: StateCode::parse("ZAF").unwrap(),
            obligation: "stockpile-destruction".into(),
            days: vec!["2023-11-01".parse().unwrap()],
        }],
    }
}

/// The cases found in a text, each with the figure or title that it is held against.
fn found(text: &str) -> Vec<(String, String, Confidence)> {
    let findings = findings_against(&plain::read(text.to_owned()), package(), &record(), Options::default());
    let text = |finding: &Finding, name: &str| match finding.details.get(name) {
        Some(Detail::Text(text)) => text.clone(),
        _ => String::new(),
    };
    let told = |finding: &Finding| {
        assert_eq!(finding.kind, "against-record");
        (text(finding, "case"), text(finding, "id"), finding.confidence)
    };
    findings.iter().map(told).collect()
}

#[test]
fn a_figure_beyond_the_bounds_of_its_action_is_found_and_one_within_is_not() {
    let one = |case: &str, id: &str| vec![(case.to_owned(), id.to_owned(), Confidence::Probable)];
    let requests = "Action 15: two Article 3 extension requests with a detailed, costed multi-year work plan.";
    assert_eq!(found(requests), one("above", "lausanne.15.1"));
    assert_eq!(
        found("行动 15 2 项第三条延期请求包括详细的、计算成本的延长期多年工作计划。"),
        one("above", "lausanne.15.1")
    );
    let none = "Action 15: no Article 3 extension requests with a detailed, costed multi-year work plan.";
    assert_eq!(found(none), []);
    let donors = |count: &str, what: &str| format!("Action 3: {count} donor States Parties have given {what}.");
    let support = "financial or other support to affected States Parties";
    assert_eq!(found(&donors("12", support)), one("below", "lausanne.3.1"));
    assert_eq!(found(&donors("20", support)), []);
    let funding = "funding for affected States Parties that spans several years";
    assert_eq!(found(&donors("12", funding)), [], "of such funding the record leaves open how much there is");
}

#[test]
fn fewer_than_the_record_names_is_no_contradiction_where_no_action_is_named() {
    let told = |count: &str| {
        format!(
            "{count} States Parties have made the obligations known to their national institutions, including the armed forces."
        )
    };
    assert_eq!(found(&told("12")), []);
    assert_eq!(found(&told("22")), []);
    let above = vec![("above".to_owned(), "lausanne.47.2".to_owned(), Confidence::Probable)];
    assert_eq!(found(&told("30")), above);
}

#[test]
fn a_list_with_a_state_that_the_record_denies_is_found() {
    let list = "Twenty-two States Parties have made the obligations known to their national institutions, including the armed forces";
    let denied = vec![("denied".to_owned(), "lausanne.47.2".to_owned(), Confidence::Probable)];
    assert_eq!(found(&format!("{list} (Austria, Cuba and Chile).")), denied);
    assert_eq!(found(&format!("{list} (Austria, Peru and Chile).")), []);
}

#[test]
fn a_deadline_that_is_none_by_the_rules_and_the_record_is_found() {
    let deadline = vec![("deadline".to_owned(), String::new(), Confidence::Probable)];
    assert_eq!(
        found("The deadline of South Africa for destroying its stockpiled munitions is 1 November 2024."),
        deadline
    );
    assert_eq!(found("一个销毁期限为 2024 年 11 月 1 日的缔约国(南非)预计将提交延期请求。"), deadline);
    assert_eq!(found("The deadline of South Africa for destroying its stockpiled munitions is 1 November 2023."), []);
    assert_eq!(found("The deadline of Peru for destroying its stockpiled munitions is 1 November 2024."), []);
}
