//! What stops a report: each case in the words of the person who typed it.

use spectemur_engine::report::{FINDING_CODES, check};
use spectemur_model::report::{Cover, Gravity, ReportKind};
use spectemur_model::{Answer, Period, StateCode, Value};

use crate::world::{
    Draft, World, annual, at, choice, day, destroyed, land, name, no, number, pieces, row, rows, text, yes,
};

fn found(draft: Draft) -> Vec<String> {
    World::new().finds_in_answers(draft)
}

#[test]
fn a_report_that_is_in_order_has_nothing_against_it() {
    let draft = annual(2023)
        .says("law.adopted", yes())
        .says("law.text", text("Act 12"))
        .says("stock.held", rows([pieces("M26", 50), pieces("BL755", 7)]))
        .says("stock.destroyed", rows([destroyed("M26", 5, "burnt")]))
        .says("stock.closing", number(52))
        .says("land.released", rows([row([("place", at("North field")), ("kind", choice("cleared"))])]))
        .says("victims.counted", Answer::NotKnown)
        .attaches("photo.JPG", "image/jpeg", 1000)
        .attaches("law.pdf", "application/pdf", 500);
    assert_eq!(World::new().finds(draft), [""; 0]);
}

#[test]
fn a_form_a_question_or_a_column_that_is_none() {
    let draft = annual(2023)
        .with_template("form-2010")
        .unchanged("Z", 2022)
        .says("law.colour", yes())
        .says("progress.destroyed", yes())
        .says("stock.held", rows([row([("munition", name("M26")), ("colour", name("green"))])]));
    let expected = [
        "refused form wrong-template given=form-2010 expected=form-2020",
        "refused stock.held/1/colour unknown-column column=colour",
        "refused cover/Z unknown-form form=Z",
        "refused law.colour unknown-question question=law.colour",
        "refused progress.destroyed unknown-question question=progress.destroyed",
    ];
    assert_eq!(found(draft), expected, "what follows from answers is not asked");
}

#[test]
fn an_answer_of_the_wrong_kind() {
    let share = |part, whole| Answer::Known(Value::Ratio { part, whole });
    let draft = annual(2023)
        .says("law.adopted", number(1))
        .says("law.text", Answer::NotReported)
        .says("stock.held", yes())
        .says("stock.destroyed", rows([destroyed("M26", -3, "drowned")]))
        .says("stock.opening", number(-1))
        .says("land.released", rows([row([("place", number(4))])]))
        .says("victims.helped", share(3, -4));
    let expected = [
        "refused law.adopted wrong-type expected=yes-no given=number",
        "refused law.text no-answer",
        "refused stock.held wrong-type expected=table given=yes-no",
        "refused stock.destroyed/1/quantity negative number=-3",
        "refused stock.destroyed/1/method choice-not-offered choice=drowned",
        "refused stock.opening negative number=-1",
        "refused land.released/1/place wrong-type expected=place given=number",
        "refused victims.helped negative number=-4",
        "contradicts victims.helped part-above-whole part=3 whole=-4",
    ];
    assert_eq!(found(draft), expected);
}

#[test]
fn a_row_that_says_too_little() {
    let blank = row([("munition", name("  "))]);
    let without_munition = row([("quantity", number(3))]);
    let not_known = row([("munition", Answer::NotKnown), ("quantity", number(3))]);
    let draft = annual(2023).says("stock.held", rows([blank, without_munition, pieces("M26", 1), row([]), not_known]));
    let expected = [
        "refused stock.held/1 row-empty row=1",
        "refused stock.held/2/munition cell-missing row=2 column=munition",
        "refused stock.held/4 row-empty row=4",
    ];
    assert_eq!(found(draft), expected, "that a munition is not known is said");
}

#[test]
fn a_state_that_is_none_and_days_that_are_no_year() {
    let mut draft = annual(2023);
    draft.0.state = StateCode::parse("QMZ").unwrap();
    draft.0.covers = Period::new(day("2022-07-01"), day("2023-06-30")).unwrap();
    let expected =
        ["refused covers covers-not-a-year from=2022-07-01 to=2023-06-30", "refused state unknown-state state=QMZ"];
    assert_eq!(found(draft.clone()), expected);
    draft.0.state = StateCode::parse("QMA").unwrap();
    assert_eq!(found(draft.clone().of_kind(ReportKind::Initial)), [""; 0], "an initial report covers what it covers");
    assert_eq!(found(draft.of_kind(ReportKind::Voluntary)), [""; 0]);
}

#[test]
fn a_year_that_this_version_of_the_form_is_not_for() {
    assert_eq!(found(annual(2019)), ["refused covers year-before-form year=2019 first=2020"]);
    assert_eq!(found(annual(2020)), [""; 0]);
    assert_eq!(found(annual(2029)), [""; 0]);
    assert_eq!(found(annual(2030)), ["refused covers year-after-form year=2030 last=2029"]);
}

#[test]
fn unchanged_needs_an_earlier_report() {
    let before = annual(2022).says("law.adopted", no()).unchanged("D", 2020);
    let world = World::new().after(before);
    let found = |draft: Draft| world.finds_in_answers(draft);
    assert_eq!(found(annual(2023).unchanged("A", 2022)), [""; 0]);
    let expected = ["refused cover/A unchanged-not-earlier form=A since=2023 year=2023"];
    assert_eq!(found(annual(2023).unchanged("A", 2023)), expected);
    assert_eq!(found(annual(2023).unchanged("D", 2020)), [""; 0], "unchanged in 2022 since 2020");
    assert_eq!(found(annual(2023).unchanged("D", 2021)), [""; 0]);
    let expected = ["refused cover/D unchanged-without-earlier form=D since=2019"];
    assert_eq!(found(annual(2023).unchanged("D", 2019)), expected, "nothing tells of 2019");
    let expected = ["refused cover/A unchanged-without-earlier form=A since=2021"];
    assert_eq!(found(annual(2023).unchanged("A", 2021)), expected, "it changed in 2022");
    let expected = ["refused cover/A unchanged-in-initial form=A"];
    assert_eq!(found(annual(2023).unchanged("A", 2022).of_kind(ReportKind::Initial)), expected);
    let nothing_before = World::new().finds_in_answers(annual(2023).unchanged("A", 2022));
    assert_eq!(nothing_before, ["refused cover/A unchanged-without-earlier form=A since=2022"]);
}

#[test]
fn a_report_on_the_same_year_carries_nothing() {
    let world = World::new().after(annual(2023).says("law.adopted", yes()));
    let expected = ["refused cover/A unchanged-without-earlier form=A since=2022"];
    assert_eq!(world.finds_in_answers(annual(2023).unchanged("A", 2022)), expected);
}

#[test]
fn a_form_that_applies_to_everybody() {
    let draft = annual(2023).not_applicable("A").cover("D", Cover::Changed);
    assert_eq!(found(draft), ["refused cover/A form-applies form=A"]);
}

#[test]
fn a_file_that_may_not_be_attached() {
    let draft = annual(2023)
        .attaches("a.exe", "application/pdf", 10)
        .attaches("b.pdf", "text/html", 10)
        .attaches("c.pdf", "application/pdf", 1001)
        .attaches("d", "application/pdf", 600);
    let expected = [
        "refused report attachments-too-large size=1621 together=1500",
        "refused attachment/a.exe attachment-kind name=a.exe allowed=jpg, pdf",
        "refused attachment/b.pdf attachment-kind name=b.pdf allowed=jpg, pdf",
        "refused attachment/c.pdf attachment-too-large name=c.pdf size=1001 largest=1000",
        "refused attachment/d attachment-kind name=d allowed=jpg, pdf",
    ];
    assert_eq!(found(draft), expected);
    let many = annual(2023).attaches("a.pdf", "application/pdf", u64::MAX).attaches("b.pdf", "application/pdf", 9);
    assert_eq!(found(many).len(), 2, "sizes that no number holds are too large as well");
}

#[test]
fn every_finding_bears_a_code_of_the_list_with_its_variables() {
    let mut world = World::new().after(annual(2022).says("law.adopted", yes()).says("stock.held", yes()));
    world.before.as_mut().unwrap().template = "form-2020".into();
    let mut draft = annual(2031)
        .with_template("other")
        .not_applicable("A")
        .unchanged("B", 2040)
        .unchanged("C", 2000)
        .unchanged("Z", 2022)
        .says("law.adopted", text("yes"))
        .says("law.colour", Answer::NotReported)
        .says("land.released", rows([land("North field", -7, "cleared"), row([])]))
        .attaches("a.exe", "", 9999);
    draft.0.covers = Period::day(day("2031-02-03"));
    draft.0.state = StateCode::parse("QMZ").unwrap();
    let drafts = [
        draft.0.clone(),
        Draft(draft.0).of_kind(ReportKind::Initial).0,
        annual(2023).unchanged("A", 2022).unchanged("B", 2022).says("law.adopted", Answer::None).0,
        annual(2023).not_applicable("B").says("stock.held", rows([pieces("M26", 1)])).0,
    ];
    let mut seen = std::collections::BTreeSet::new();
    for finding in drafts.iter().flat_map(|report| check(report, &world.known())) {
        let code = FINDING_CODES.iter().find(|code| code.code == finding.code).expect("a code of the list");
        let told: Vec<&str> = finding.variables.iter().map(|(name, _)| *name).collect();
        assert_eq!((finding.gravity, told.as_slice()), (code.gravity, code.variables), "{}", finding.code);
        seen.insert(finding.code);
    }
    assert!(seen.len() >= 18, "{seen:?}");
    let codes: std::collections::BTreeSet<&str> = FINDING_CODES.iter().map(|code| code.code).collect();
    assert_eq!(codes.len(), FINDING_CODES.len(), "no code stands twice");
    let refused = FINDING_CODES.iter().filter(|code| code.gravity == Gravity::Refused).count();
    assert_eq!((refused, codes.len()), (21, 33));
}
