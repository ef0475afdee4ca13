//! The filing of requests: for each deadline that holds, nine months before the last meeting before it.

use spectemur_engine::LinkKind;
use spectemur_model::MonthEnd;
use spectemur_model::obligation::{Due, Meetings, Obligation};

use crate::world::{World, choice, destroy, is_yes, months, no, rule, when, yes};

fn ask() -> Obligation {
    let meetings = Meetings::LastBeforeDueOf("destroy".into());
    rule("ask", Due::BeforeMeeting { meetings, span: months(9, MonthEnd::LastDay) })
}

/// The deadline is 1 August 2018; the last meeting before it begins on 4 September 2017.
fn world() -> World {
    World::new([ask(), destroy()])
        .state("QMA", "2010-01-10")
        .meeting("6M", "2016-09-05", "2016-09-07")
        .meeting("7M", "2017-09-04", "2017-09-06")
        .meeting("8M", "2018-09-03", "2018-09-05")
        .meeting("9M", "2019-09-02", "2019-09-04")
        .meeting("10M", "2020-09-02", "2020-09-04")
}

#[test]
fn in_silence_it_is_due_and_then_unknown() {
    world().through(
        "ask",
        &[
            ("2010-07-31", "-"),
            ("2010-08-01", "for 2018-08-01: due-in 2016-12-04"),
            ("2016-12-04", "for 2018-08-01: due-in 2016-12-04"),
            ("2016-12-05", "for 2018-08-01: unknown 2016-12-04"),
        ],
    );
    assert_eq!(world().last_link("ask", "2017-01-01"), LinkKind::Missing("submitted".into()));
}

#[test]
fn each_deadline_has_a_filing_of_its_own() {
    let world = world()
        .granted("QMA/first", "destroy", "7M", "2019-12-31")
        .said("QMA/first", "submitted", when("2016-11-20"), "2016")
        .said("QMA/second", "of", choice("destroy"), "2019")
        .said("QMA/second", "submitted", when("2018-12-20"), "2018");
    world.through(
        "ask",
        &[
            ("2016-11-19", "for 2018-08-01: due-in 2016-12-04"),
            ("2016-11-20", "for 2018-08-01: met 2016-12-04, on 2016-11-20"),
            ("2017-09-05", "for 2018-08-01: met 2016-12-04, on 2016-11-20"),
            // From the decision on the new deadline counts: the ninth meeting, on 2 September 2019, less nine months.
            ("2017-09-06", "for 2019-12-31: due-in 2018-12-02"),
            ("2018-12-03", "for 2019-12-31: overdue-by 2018-12-02"),
            ("2018-12-20", "for 2019-12-31: met 2018-12-02, on 2018-12-20"),
        ],
    );
}

#[test]
fn a_request_that_was_denied_was_filed_for_the_deadline_that_stayed() {
    let world = world()
        .said("QMA/denied", "of", choice("destroy"), "2016")
        .said("QMA/denied", "submitted", when("2015-11-01"), "2015")
        .said("QMA/denied", "decided-at", choice("6M"), "2016")
        .said("QMA/denied", "granted", no(), "2016")
        .granted("QMA/granted", "destroy", "7M", "2019-12-31")
        .said("QMA/granted", "submitted", when("2016-11-20"), "2016");
    world.through(
        "ask",
        &[
            ("2015-11-01", "for 2018-08-01: met 2016-12-04, on 2015-11-01"),
            ("2018-01-01", "for 2019-12-31: due-in 2018-12-02"),
            ("2019-01-01", "for 2019-12-31: unknown 2018-12-02"),
        ],
    );
}

#[test]
fn what_was_decided_was_filed_by_then() {
    let world = world().granted("QMA/first", "destroy", "7M", "2019-12-31");
    assert_eq!(world.on("ask", "2016-01-01"), "for 2018-08-01: unknown 2016-12-04", "any day until the decision");
    let known = world.said("QMA/first", "submitted", when("2016-12"), "2016");
    known.through(
        "ask",
        &[
            ("2016-11-30", "for 2018-08-01: due-in 2016-12-04"),
            ("2016-12-30", "for 2018-08-01: unknown 2016-12-04"),
            ("2016-12-31", "for 2018-08-01: met 2016-12-04, in 2016-12-01..2016-12-31"),
        ],
    );
}

#[test]
fn who_has_finished_has_nothing_to_ask_for() {
    let world = world().said("QMA", "declared", when("2017-03-01"), "2017");
    world.through(
        "ask",
        &[
            ("2016-12-04", "for 2018-08-01: due-in 2016-12-04"),
            ("2017-02-28", "for 2018-08-01: unknown 2016-12-04"),
            ("2017-03-01", "for 2018-08-01: released 2016-12-04"),
        ],
    );
    let none = self::world().said("QMA", "never-had", when("2015-03-01"), "2015");
    assert_eq!(none.on("ask", "2015-03-01"), "for 2018-08-01: released 2016-12-04");
    let reversed = world.said("QMA", "reopened", when("2017-05-01"), "2017");
    assert_eq!(reversed.on("ask", "2017-06-01"), "for 2018-08-01: unknown 2016-12-04", "it is not finished after all");
}

#[test]
fn without_a_meeting_after_the_deadline_the_last_one_before_it_is_not_known() {
    let world = world().granted("QMA/first", "destroy", "7M", "2021-08-01");
    assert_eq!(world.on("ask", "2018-01-01"), "for 2021-08-01: unknown");
    assert_eq!(world.last_link("ask", "2018-01-01"), LinkKind::MissingMeeting);
}

#[test]
fn a_grant_that_leaves_the_deadline_where_it_is_asks_for_nothing_new() {
    let world = world().granted("QMA/first", "destroy", "6M", "2018-08-01");
    let filed = "for 2018-08-01: met 2016-12-04, in 2010-08-01..2016-09-07";
    assert_eq!(world.on("ask", "2016-10-01"), filed, "by the decision or before");
    assert_eq!(world.ledger().duties().filter(|duty| duty.obligation.as_str() == "ask").count(), 1);
}

#[test]
fn nothing_is_listed_where_nobody_knows_whether_there_is_a_deadline() {
    let applied = Obligation { applies: Some(is_yes("has")), ..destroy() };
    let world = World::new([ask(), applied]).state("QMA", "2010-01-10").meeting("7M", "2017-09-04", "2017-09-06");
    assert_eq!(world.on("ask", "2015-01-01"), "-");
    let withdrawn = world.clone().withdraws("QMA", "2014-12-01");
    assert_eq!(withdrawn.on("ask", "2015-01-01"), "-", "a withdrawal to come changes nothing");
    let known = world.said("QMA", "has", yes(), "2012").meeting("8M", "2018-09-03", "2018-09-05");
    assert_eq!(known.on("ask", "2015-01-01"), "for 2018-08-01: due-in 2016-12-04");
}
