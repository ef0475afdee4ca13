//! Deadlines of matters, each extended by requests of its own: what one later conflict left behind, and another.

use spectemur_engine::{LinkKind, examinations, requests};
use spectemur_model::obligation::{Due, ExtensionRule, Meetings, Obligation, OwedBy};
use spectemur_model::{Answer, MonthEnd, Subject, Value};

use crate::world::{World, after_answer, choice, day, months, no, rule, when, yes};

fn clear() -> Obligation {
    let mut clear = Obligation {
        owed_by: OwedBy::Matters,
        met: vec!["cleared".into()],
        ..rule("clear", after_answer("ended", months(120, MonthEnd::LastDay)))
    };
    clear.versions[0].extension = Some(ExtensionRule { months: 60, renewable: true });
    clear
}

fn ask() -> Obligation {
    let meetings = Meetings::LastBeforeDueOf("clear".into());
    let due = Due::BeforeMeeting { meetings, span: months(9, MonthEnd::LastDay) };
    Obligation { owed_by: OwedBy::Matters, ..rule("ask", due) }
}

fn name(text: &str) -> Answer {
    Answer::Known(Value::Name(text.to_owned()))
}

/// One conflict of the State, that ended on 1 March 2011: ten years to 1 March 2021.
fn one() -> World {
    let mut world = World::new([ask(), clear()])
        .state("QMA", "2010-01-10")
        .state("QMB", "2010-01-10")
        .meeting("9M", "2019-09-02", "2019-09-04")
        .meeting("10M", "2020-09-02", "2020-09-04")
        .meeting("11M", "2021-09-06", "2021-09-08")
        .said("QMA/north", "ended", when("2011-03-01"), "2011");
    world.package.requests.as_mut().expect("requests").about_matter = Some("about".into());
    world
}

/// A second one, that ended on 1 June 2011: to 1 June 2021.
fn two() -> World {
    one().said("QMA/south", "ended", when("2011-06-01"), "2011")
}

#[test]
fn a_request_that_names_no_conflict_is_about_the_only_one() {
    let world = one().granted("QMA/first", "clear", "10M", "2024-03-01");
    world.through("clear", &[("2020-09-03", "due-in 2021-03-01"), ("2020-09-04", "extended-until 2024-03-01")]);
    let snapshot = world.snapshot();
    let all = requests(&world.package, &snapshot);
    assert_eq!(all[0].bearer, Subject::parse("QMA/north"));
    // A conflict of another State is none of this one's.
    let other = world.said("QMB/west", "ended", when("2011-01-01"), "2011");
    assert_eq!(other.all("clear", "2020-09-04"), ["extended-until 2024-03-01", "due-in 2021-01-01"]);
}

#[test]
fn of_several_conflicts_a_request_moves_the_one_that_it_names() {
    let silent = two().granted("QMA/first", "clear", "10M", "2024-03-01");
    assert_eq!(silent.all("clear", "2020-10-01"), ["due-in 2021-03-01", "due-in 2021-06-01"], "nobody can tell which");
    let named = silent.said("QMA/first", "about", name("QMA/south"), "2020");
    assert_eq!(named.all("clear", "2020-10-01"), ["due-in 2021-03-01", "extended-until 2024-03-01"]);
    let ledger = named.ledger();
    let mut cleared = ledger.duties().filter(|duty| duty.obligation.as_str() == "clear");
    let south = cleared.find(|duty| duty.bearer.as_str() == "QMA/south").expect("a duty");
    assert_eq!((south.extensions.len(), south.extensions[0].months), (1, 33));
    assert!(
        south.extensions[0].evidence.contains(&named.recorded.last().expect("said").id),
        "what names it is evidence"
    );
}

#[test]
fn a_name_that_leads_nowhere_moves_nothing() {
    let world = || one().granted("QMA/first", "clear", "10M", "2024-03-01");
    for wrong in ["QMA/east", "QMB/west", "the northern war"] {
        let named = world().said("QMA/first", "about", name(wrong), "2020");
        assert_eq!(named.on("clear", "2020-10-01"), "due-in 2021-03-01", "{wrong}");
    }
    let twice = two().granted("QMA/first", "clear", "10M", "2024-03-01");
    let twice = twice.said("QMA/first", "about", name("QMA/north"), "2020");
    let twice = twice.said("QMA/first", "about", name("QMA/south"), "2020");
    assert_eq!(twice.all("clear", "2020-10-01"), ["due-in 2021-03-01", "due-in 2021-06-01"], "two names are none");
    let unknown = world().said("QMA/first", "about", Answer::NotKnown, "2020");
    assert_eq!(unknown.on("clear", "2020-10-01"), "extended-until 2024-03-01", "no name, and one conflict");
}

#[test]
fn each_conflict_has_filings_of_its_own() {
    let world = two()
        .granted("QMA/first", "clear", "10M", "2021-08-01")
        .said("QMA/first", "about", name("QMA/north"), "2019")
        .said("QMA/first", "submitted", when("2019-11-20"), "2019");
    // The last meeting before 1 March and before 1 June 2021 begins on 2 September 2020, nine months after 2 December 2019.
    let expected = ["for 2021-03-01: met 2019-12-02, on 2019-11-20", "for 2021-06-01: due-in 2019-12-02"];
    assert_eq!(world.all("ask", "2019-11-25"), expected);
    let later = ["for 2021-08-01: unknown 2019-12-02", "for 2021-06-01: unknown 2019-12-02"];
    assert_eq!(world.all("ask", "2020-09-04"), later, "the deadline granted lies before the next meeting");
    let done = world.said("QMA/south", "cleared", when("2018-05-05"), "2018");
    assert_eq!(done.all("ask", "2019-01-01")[1], "for 2021-06-01: released 2019-12-02", "nothing left to ask for");
}

#[test]
fn a_grant_in_doubt_leaves_its_own_conflict_in_doubt_and_no_other() {
    let granted = || {
        two()
            .said("QMA/first", "of", choice("clear"), "2020")
            .said("QMA/first", "about", name("QMA/south"), "2020")
            .said("QMA/first", "decided-at", choice("10M"), "2020")
    };
    let unsettled = granted().said("QMA/first", "granted", yes(), "2020");
    assert_eq!(unsettled.all("clear", "2020-10-01"), ["due-in 2021-03-01", "unknown"]);
    let denied = granted().said("QMA/first", "granted", no(), "2020");
    assert_eq!(denied.all("clear", "2020-10-01"), ["due-in 2021-03-01", "due-in 2021-06-01"]);
    let printed = unsettled.said("QMA/first", "until", when("2024-06-01"), "2020");
    let printed = printed.said("QMA/first", "until", when("2025-06-01"), "2020");
    assert_eq!(printed.all("clear", "2020-10-01"), ["due-in 2021-03-01", "conflict"]);
}

#[test]
fn a_request_is_examined_by_the_deadline_of_its_own_conflict() {
    let world = two()
        .said("QMA/first", "of", choice("clear"), "2020")
        .said("QMA/first", "about", name("QMA/south"), "2020")
        .said("QMA/first", "submitted", when("2019-12-03"), "2019")
        .said("QMA/first", "asked", when("2026-06-02"), "2020");
    let (snapshot, ledger) = (world.snapshot(), world.ledger());
    let examined = examinations(&world.package, &snapshot, &ledger);
    let words: Vec<&str> = examined[0].findings.iter().map(|finding| finding.word()).collect();
    assert_eq!((examined[0].deadline, examined[0].file_by), (Some(day("2021-06-01")), Some(day("2019-12-02"))));
    assert_eq!(words, ["filed-late", "asks-too-long"], "a day late, and a day more than five years");
    let unnamed = two().said("QMA/first", "of", choice("clear"), "2020");
    let (snapshot, ledger) = (unnamed.snapshot(), unnamed.ledger());
    let examined = examinations(&unnamed.package, &snapshot, &ledger);
    assert_eq!((examined[0].deadline, examined[0].file_by), (None, None), "nobody can tell which deadline");
}

#[test]
fn the_conflict_is_what_the_clock_waits_for() {
    let world = World::new([ask(), clear()]).state("QMA", "2010-01-10").meeting("9M", "2019-09-02", "2019-09-04");
    assert_eq!(world.ledger().duties().count(), 0, "no conflict, nothing to clear, nothing to ask for");
    let going_on = world.said("QMA/north", "ended", Answer::None, "2015");
    assert_eq!(going_on.ledger().duties().count(), 0, "it has not ended");
    let stranger = going_on.said("QMC/north", "ended", when("2011-01-01"), "2011");
    assert_eq!(stranger.ledger().duties().count(), 0, "the treaty is not in force for that State");
    let ended = stranger.said("QMA/north", "ended", when("2016-01-01"), "2016");
    assert_eq!(
        ended.last_link("ask", "2017-01-01"),
        LinkKind::MissingMeeting,
        "the meeting before 2026 is not known yet"
    );
}
