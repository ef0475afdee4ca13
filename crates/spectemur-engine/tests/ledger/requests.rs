//! Deadlines that are extended: when the new one holds, and what stands in between.

use spectemur_engine::{LinkKind, published_deadlines, requests};
use spectemur_model::Answer;
use spectemur_model::obligation::Obligation;

use crate::world::{World, choice, day, destroy, no, span, when, yes};

fn world() -> World {
    World::new([destroy()])
        .state("QMA", "2010-01-10")
        .meeting("7M", "2017-09-04", "2017-09-06")
        .meeting("8M", "2018-09-03", "2018-09-05")
        .meeting("9M", "2019-09-02", "2019-09-04")
}

#[test]
fn an_extension_holds_from_the_last_day_of_the_meeting_that_decided() {
    let world = world().granted("QMA/first", "destroy", "7M", "2020-08-01");
    world.through(
        "destroy",
        &[
            ("2017-09-05", "due-in 2018-08-01"),
            ("2017-09-06", "extended-until 2020-08-01"),
            ("2020-08-01", "extended-until 2020-08-01"),
            ("2020-08-02", "unknown 2020-08-01"),
        ],
    );
    let ledger = world.ledger();
    let standing = ledger.on(day("2018-01-01")).next().expect("listed");
    assert_eq!(standing.duty().original_due, Some(day("2018-08-01")));
    let [extension] = standing.extensions() else { panic!("one extension") };
    assert_eq!((extension.months, extension.decided_on), (24, day("2017-09-06")));
    assert_eq!(ledger.on(day("2017-09-05")).next().expect("listed").extensions().len(), 0);
}

#[test]
fn a_decision_with_a_day_of_its_own_does_not_wait_for_the_meeting() {
    let world = world().granted("QMA/first", "destroy", "7M", "2020-08-01");
    let world = world.said("QMA/first", "decided-in", when("2017-02"), "2017");
    world.through("destroy", &[("2017-02-27", "due-in 2018-08-01"), ("2017-02-28", "extended-until 2020-08-01")]);
}

#[test]
fn between_the_old_deadline_and_a_late_decision_it_is_unknown_or_overdue() {
    let world = world().granted("QMA/first", "destroy", "8M", "2020-08-01");
    world.through(
        "destroy",
        &[
            ("2018-08-01", "due-in 2018-08-01"),
            ("2018-08-02", "unknown 2018-08-01"),
            ("2018-09-04", "unknown 2018-08-01"),
            ("2018-09-05", "extended-until 2020-08-01"),
        ],
    );
    let open = world.said("QMA", "has-stocks", yes(), "2018-08-31");
    open.through(
        "destroy",
        &[
            ("2018-08-02", "overdue-by 2018-08-01"),
            ("2018-09-05", "extended-until 2020-08-01"),
            ("2020-08-02", "unknown 2020-08-01"),
        ],
    );
}

#[test]
fn it_may_be_extended_again() {
    let world = world()
        .granted("QMA/first", "destroy", "7M", "2019-08-01")
        .granted("QMA/second", "destroy", "8M", "2019-12-31")
        .said("QMA", "declared", when("2020-01-15"), "2020");
    world.through(
        "destroy",
        &[
            ("2018-09-04", "extended-until 2019-08-01"),
            ("2018-09-05", "extended-until 2019-12-31"),
            ("2020-01-01", "overdue-by 2019-12-31"),
            ("2020-01-15", "met 2019-12-31, on 2020-01-15"),
        ],
    );
}

#[test]
fn after_a_reversal_it_may_be_extended_again() {
    world()
        .said("QMA", "declared", when("2014-05-05"), "2014")
        .said("QMA", "reopened", when("2016-03-01"), "2016")
        .granted("QMA/first", "destroy", "8M", "2020-08-01")
        .said("QMA", "has-stocks", yes(), "2020-12-31")
        .through(
            "destroy",
            &[
                ("2015-01-01", "met 2018-08-01, on 2014-05-05"),
                ("2016-03-01", "reopened 2018-08-01"),
                ("2018-08-02", "overdue-by 2018-08-01"),
                ("2018-09-05", "extended-until 2020-08-01"),
                ("2020-08-02", "overdue-by 2020-08-01"),
            ],
        );
}

#[test]
fn what_was_not_granted_extends_nothing() {
    let world = world().granted("QMA/first", "destroy", "7M", "2020-08-01");
    let denied = World {
        recorded: world.recorded.into_iter().filter(|said| said.statement.question.as_str() != "granted").collect(),
        ..self::world()
    };
    let denied = denied.said("QMA/first", "granted", no(), "2018");
    assert_eq!(denied.on("destroy", "2018-01-01"), "due-in 2018-08-01");
    let other = self::world().granted("QMA/first", "clear", "7M", "2020-08-01");
    assert_eq!(other.on("destroy", "2018-01-01"), "due-in 2018-08-01", "a request to extend another duty");
}

#[test]
fn a_grant_until_nobody_knows_when_leaves_the_deadline_unknown() {
    let world = world()
        .said("QMA/first", "of", choice("destroy"), "2017")
        .said("QMA/first", "decided-at", choice("7M"), "2017")
        .said("QMA/first", "granted", yes(), "2017");
    world.through(
        "destroy",
        &[("2017-09-05", "due-in 2018-08-01"), ("2017-09-06", "unknown"), ("2019-01-01", "unknown")],
    );
    assert_eq!(world.last_link("destroy", "2019-01-01"), LinkKind::Missing("until".into()));
    let settled = world.granted("QMA/second", "destroy", "8M", "2021-08-01");
    assert_eq!(settled.on("destroy", "2019-01-01"), "extended-until 2021-08-01");
}

#[test]
fn two_days_printed_for_one_grant_are_a_conflict() {
    let world = world().granted("QMA/first", "destroy", "7M", "2020-08-01");
    let world = world.said("QMA/first", "until", when("2021-08-01"), "2019");
    world.through("destroy", &[("2017-09-05", "due-in 2018-08-01"), ("2017-09-06", "conflict")]);
    let year_and_day = self::world().granted("QMA/first", "destroy", "7M", "2020-08-01");
    let year_and_day = year_and_day.said("QMA/first", "until", when("2020"), "2019");
    assert_eq!(year_and_day.on("destroy", "2018-01-01"), "extended-until 2020-08-01", "the year holds the day");
}

#[test]
fn a_grant_without_a_day_holds_from_when_it_was_told_at_the_latest() {
    let world = world().said("QMA/first", "of", choice("destroy"), "2017").said(
        "QMA/first",
        "until",
        when("2020-08-01"),
        "2017-06-01..2017-12-31",
    );
    world.through("destroy", &[("2017-12-30", "due-in 2018-08-01"), ("2017-12-31", "extended-until 2020-08-01")]);
}

#[test]
fn an_unverified_meeting_or_grant_shows() {
    let unverified =
        World::new([destroy()]).state("QMA", "2010-01-10").unverified_meeting("7M", "2017-09-04", "2017-09-06");
    let world = unverified.granted("QMA/first", "destroy", "7M", "2020-08-01");
    assert_eq!(world.on("destroy", "2018-01-01"), "extended-until 2020-08-01 ?");
    let own_day = world.said("QMA/first", "decided-in", when("2017-02-01"), "2017");
    assert_eq!(own_day.on("destroy", "2018-01-01"), "extended-until 2020-08-01", "the meeting gives no day here");
    let remembered = self::world().granted("QMA/first", "destroy", "7M", "2020-08-01");
    let remembered = remembered.said_in("remembered", "QMA/first", "granted", yes(), "2017");
    remembered
        .through("destroy", &[("2017-09-05", "due-in 2018-08-01"), ("2017-09-06", "extended-until 2020-08-01 ?")]);
}

#[test]
fn a_request_tells_what_the_record_has_of_it() {
    let world = world()
        .said("QMA/first", "of", choice("destroy"), "2017")
        .said("QMA/first", "submitted", when("2017-01-15"), "2017")
        .said("QMA/first", "asked", when("2021-08-01"), "2017")
        .said("QMA/first", "granted", Answer::NotKnown, "2017");
    let snapshot = world.snapshot();
    let all = requests(&world.package, &snapshot);
    let [request] = all.as_slice() else { panic!("one request") };
    assert_eq!((request.submitted, request.asked_until), (Some(span("2017-01-15")), Some(span("2021-08-01"))));
    assert_eq!((request.granted, request.until, request.decided_on), (None, None, None));
    assert_eq!(world.on("destroy", "2018-01-01"), "due-in 2018-08-01", "a request alone extends nothing");
}

#[test]
fn a_printed_deadline_is_held_against_what_was_decided_by_the_day_of_the_document() {
    let printed = Obligation { published: Some("printed".into()), ..destroy() };
    let differs = |text: &str, dated: &str| {
        let mut world = world().granted("QMA/first", "destroy", "7M", "2020-08-01");
        world.package.obligations = vec![printed.clone()];
        for source in &mut world.sources {
            source.covers = Some(span("2016-07-01..2017-06-30"));
            source.dated_on = Some(day(dated));
        }
        let world = world.said("QMA", "printed", when(text), "2016-07-01..2017-06-30");
        !published_deadlines(&world.package, &world.snapshot(), &world.ledger()).is_empty()
    };
    assert!(!differs("2018-08-01", "2017-07-17"));
    assert!(!differs("2018", "2017-07-17"), "the year holds the day");
    assert!(differs("2019-08-01", "2017-07-17"));
    assert!(differs("2020-08-01", "2017-07-17"), "not decided yet when the document was written");
    assert!(!differs("2020-08-01", "2017-10-01"), "decided meanwhile");
}
