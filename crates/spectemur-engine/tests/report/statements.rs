//! What a submitted report adds to the record.

use std::collections::BTreeSet;

use spectemur_engine::report::{Receipt, statements};
use spectemur_model::report::ReportKind;
use spectemur_model::{Answer, Place, SourceId, Subject};

use crate::world::{
    Draft, World, annual, day, destroyed, land, name, no, number, pieces, row, rows, text, words, year, yes,
};

fn silences(world: &World, draft: &Draft) -> Vec<String> {
    let all = world.statements(draft).into_iter().filter(|said| said.answer == Answer::NotReported);
    all.map(|said| words(&said)).collect()
}

#[test]
fn each_answer_and_each_row_is_a_statement_with_its_place() {
    let draft = annual(2023)
        .says("law.adopted", no())
        .hides("stock.held", rows([pieces("M26", 5), pieces("BL755", 2), pieces("M26", 5)]))
        .says("stock.destroyed", Answer::NotKnown)
        .says("land.plan", name("P-7"));
    let expected = [
        "said form:A.1 law.adopted no",
        "said form:B.1.1 stock.held {munition=M26 quantity=5} (hidden)",
        "said form:B.1.2 stock.held {munition=BL755 quantity=2} (hidden)",
        "said form:B.1.3 stock.held {munition=M26 quantity=5} (hidden)",
        "said form:B.1 stock.destroyed not-known",
        "said form:C.2-a-b land.plan P-7",
    ];
    assert_eq!(World::new().states(&draft), expected);
    let all = World::new().statements(&draft);
    let ids: BTreeSet<_> = all.iter().map(|said| said.id()).collect();
    assert_eq!(ids.len(), all.len(), "two equal rows are two statements");
    for said in &all {
        assert_eq!(said.subject, Subject::parse("QMA").unwrap());
        assert_eq!((said.period, &said.source), (year(2023), &SourceId::new("the-report")));
        assert_eq!(Place::parse(said.place.as_str()).as_ref(), Some(&said.place));
    }
}

#[test]
fn what_was_due_and_is_left_out_is_not_reported() {
    let draft = annual(2023).says("law.adopted", no()).says("stock.held", rows([]));
    let expected = [
        "inferred form:A.1 law.text not-reported",
        "inferred form:B.1 stock.held not-reported",
        "inferred form:B.1 stock.destroyed not-reported",
        "inferred form:B.2 stock.opening not-reported",
        "inferred form:B.2 stock.closing not-reported",
        "inferred form:C.1 land.released not-reported",
        "inferred form:D.1 victims.counted not-reported",
        "inferred form:D.1 victims.helped not-reported",
    ];
    assert_eq!(silences(&World::new(), &draft), expected, "what is voluntary is not");
    let elsewhere = silences(&World::new().without_stocks(), &draft);
    assert_eq!(elsewhere, [expected[0], expected[5], expected[6], expected[7]]);
    assert_eq!(silences(&World::new(), &draft.of_kind(ReportKind::Voluntary)), [""; 0]);
}

#[test]
fn what_did_not_change_is_carried_with_its_old_date() {
    let before = annual(2022)
        .unchanged("B", 2020)
        .hides("stock.held", rows([pieces("M26", 5), pieces("BL755", 2)]))
        .says("stock.closing", number(7));
    let world = World::new().after(before);
    let draft = annual(2023).unchanged("B", 2020);
    let expected = [
        "carried unchanged:2020.B.1.1 stock.held {munition=M26 quantity=5} (hidden)",
        "carried unchanged:2020.B.1.2 stock.held {munition=BL755 quantity=2} (hidden)",
        "carried unchanged:2020.B.2 stock.closing 7",
    ];
    assert_eq!(world.states(&draft), expected, "what the earlier report left out stays out");
    let mut silent = silences(&world, &draft);
    silent.retain(|words| words.contains("form:B"));
    let expected_silence = ["inferred form:B.1 stock.destroyed not-reported"];
    assert_eq!(silent, expected_silence, "what was destroyed in the year is told every year");
    let typed_again = draft.clone().says("stock.held", rows([pieces("M26", 5), pieces("BL755", 2)]));
    assert_eq!(world.states(&typed_again)[0], "carried unchanged:2020.B.1.1 stock.held {munition=M26 quantity=5}");
    let differs = draft.says("stock.closing", number(6));
    assert_eq!(world.states(&differs)[2], "said form:B.2 stock.closing 6", "what is typed is what the State says");
}

#[test]
fn a_form_that_does_not_apply_is_a_statement_for_each_question() {
    let draft = annual(2023).not_applicable("C").says("land.released", rows([land("North field", 5, "cleared")]));
    let expected = [
        "said form:C.1 land.released not-applicable",
        "said form:C.2-a-b land.plan not-applicable (hidden)",
        "inferred form:C.1 progress.cleared no",
    ];
    assert_eq!(World::new().states(&draft), expected);
    let world = World::new().after(annual(2022).not_applicable("C"));
    let expected = [
        "carried unchanged:2022.C.1 land.released not-applicable",
        "carried unchanged:2022.C.2-a-b land.plan not-applicable (hidden)",
        "inferred unchanged:2022.C.1 progress.cleared no",
    ];
    assert_eq!(world.states(&annual(2023).unchanged("C", 2022)), expected);
}

fn derived(world: &World, draft: &Draft) -> Vec<String> {
    let mut all = world.states(draft);
    all.retain(|words| words.contains(" progress.") || words.contains(" total."));
    all
}

#[test]
fn a_row_that_fits_is_a_yes_and_silence_is_no_answer() {
    let world = World::new();
    let burnt = annual(2023).hides("stock.destroyed", rows([destroyed("M26", 5, "burnt")]));
    assert_eq!(derived(&world, &burnt), ["inferred form:B.1 progress.destroyed yes (hidden)"]);
    let none = annual(2023).says("stock.destroyed", Answer::None);
    assert_eq!(derived(&world, &none), ["inferred form:B.1 progress.destroyed no"]);
    let not_applicable = annual(2023).says("stock.destroyed", Answer::NotApplicable);
    assert_eq!(derived(&world, &not_applicable), ["inferred form:B.1 progress.destroyed no"]);
    for silent in [annual(2023), none.says("stock.destroyed", Answer::NotKnown)] {
        assert_eq!(derived(&world, &silent), [""; 0]);
    }
    let released = |rows| derived(&world, &annual(2023).says("land.released", rows));
    let north = || land("North field", 5, "reduced");
    assert_eq!(released(rows([north()])), ["inferred form:C.1 progress.cleared no"], "land, and none of it cleared");
    let cleared = [north(), land("South field", 5, "cleared")];
    assert_eq!(released(rows(cleared)), ["inferred form:C.1 progress.cleared yes"]);
    let untold = row([("place", crate::world::at("South field"))]);
    assert_eq!(released(rows([north(), untold.clone()])), [""; 0], "how the other was released is not told");
    let cleared = [untold, land("South field", 5, "cleared")];
    assert_eq!(released(rows(cleared)), ["inferred form:C.1 progress.cleared yes"]);
}

#[test]
fn a_sum_follows_once_nothing_in_it_is_silent() {
    let training =
        |quantity| row([("munition", name("M26")), ("quantity", quantity), ("use", crate::world::choice("training"))]);
    let world = World::new();
    let draft = |held| annual(2023).says("stock.held", held).says("stock.closing", number(10));
    assert_eq!(derived(&world, &draft(rows([training(number(4))]))), ["inferred form:B.1 total.held 14"]);
    assert_eq!(derived(&world, &draft(Answer::None)), ["inferred form:B.1 total.held 10"], "none is a stated zero");
    assert_eq!(derived(&world, &draft(rows([training(Answer::NotKnown)]))), [""; 0]);
    assert_eq!(derived(&world, &draft(Answer::NotApplicable)), [""; 0]);
    assert_eq!(derived(&world, &draft(Answer::None).silent_on("stock.closing")), [""; 0]);
    let hidden = draft(Answer::None).hides("stock.closing", number(10));
    assert_eq!(derived(&world, &hidden), ["inferred form:B.1 total.held 10 (hidden)"]);
    let carried = World::new().after(draft(Answer::None)).states(&annual(2023).unchanged("B", 2022));
    assert!(carried.is_empty(), "the report before is on the same year: {carried:?}");
    let mut before = draft(Answer::None);
    before.0.covers = year(2022);
    let carried = derived(&World::new().after(before), &annual(2023).unchanged("B", 2022));
    assert_eq!(carried, ["inferred unchanged:2022.B.1 total.held 10"]);
}

fn filed(draft: &Draft, received: &str, due: Option<&str>) -> Vec<String> {
    let filed = Receipt { source: SourceId::new("the-report"), received_on: day(received), due_on: due.map(day) };
    let all = statements(&draft.0, &World::new().known(), &filed).into_iter();
    all.filter(|said| said.place.kind() == "receipt").map(|said| words(&said)).collect()
}

#[test]
fn handing_in_answers_by_itself() {
    let report = || annual(2023).says("law.text", text("Act 12")).says("law.adopted", yes());
    let expected = [
        "inferred receipt report.in yes",
        "inferred receipt report.received 2024-04-30",
        "inferred receipt report.in-time yes",
    ];
    assert_eq!(filed(&report(), "2024-04-30", Some("2024-04-30")), expected);
    assert_eq!(filed(&report(), "2024-05-01", Some("2024-04-30"))[2], "inferred receipt report.in-time no");
    assert_eq!(filed(&report(), "2024-04-30", None), expected[..2], "no day is known by which it was due");
    let initial = filed(&report().of_kind(ReportKind::Initial), "2024-04-30", Some("2024-04-30"));
    assert_eq!(initial, ["inferred receipt initial.in yes"]);
    let voluntary = filed(&report().of_kind(ReportKind::Voluntary), "2024-04-30", None);
    assert_eq!(voluntary, ["inferred receipt voluntary.in yes"]);
}
