//! What is owed from one event until another, which ends it.

use spectemur_engine::LinkKind;
use spectemur_model::obligation::{Due, Event, Obligation, OwedBy};
use spectemur_model::{Citation, MonthEnd};

use crate::world::{World, after_entry, day, destroy, is_yes, months, rule, when, yes};

fn answered(question: &str) -> Event {
    Event::Answered(question.into())
}

/// Applied from the day of a declaration until entry into force.
fn provisional() -> Obligation {
    let due = Due::Until { from: answered("declared"), until: Event::EntryIntoForce };
    let mut provisional = rule("provisional", due);
    provisional.versions[0].from = day("2008-12-03");
    provisional
}

#[test]
fn it_is_listed_from_the_first_event_until_the_second() {
    // In force on 1 March 2015.
    let world =
        World::new([provisional()]).state("QMA", "2014-09-02").said("QMA", "declared", when("2014-09-02"), "2014");
    world.through(
        "provisional",
        &[
            ("2014-09-01", "-"),
            ("2014-09-02", "due-in 2015-03-01"),
            ("2015-02-28", "due-in 2015-03-01"),
            ("2015-03-01", "released 2015-03-01"),
            ("2025-01-01", "released 2015-03-01"),
        ],
    );
    assert_eq!(
        world.last_link("provisional", "2014-10-01"),
        LinkKind::Register("entry-into-force", Citation::parse("register").expect("it has the form"))
    );
    assert_eq!(world.last_link("provisional", "2015-03-01"), LinkKind::Lapsed);
    let ledger = world.ledger();
    let left = |on: &str| ledger.on(day(on)).next().and_then(|standing| standing.days_left());
    assert_eq!((left("2015-02-28"), left("2015-03-01")), (Some(1), Some(0)));
}

#[test]
fn a_declaration_binds_before_the_treaty_is_in_force_for_anybody() {
    let world =
        World::new([provisional()]).state("QMA", "2008-12-03").said("QMA", "declared", when("2008-12-03"), "2008");
    world.through(
        "provisional",
        &[("2008-12-02", "-"), ("2008-12-03", "due-in 2010-08-01"), ("2010-08-01", "released 2010-08-01")],
    );
}

#[test]
fn while_the_second_event_is_not_known_there_is_no_day_and_nothing_is_overdue() {
    let signed = |mut world: World| {
        for registration in world.package.registers.registrations.values_mut() {
            (registration.deposited_on, registration.entry_into_force_on) = (None, None);
        }
        world.said("QMA", "declared", when("2009-05-05"), "2009")
    };
    let signatory = signed(World::new([provisional()]).state("QMA", "2014-09-02"));
    let stranger = signed(World::new([provisional()]));
    for world in [signatory, stranger] {
        world.through("provisional", &[("2009-05-04", "-"), ("2009-05-05", "due-in"), ("2029-12-31", "due-in")]);
        assert_eq!(world.last_link("provisional", "2020-01-01"), LinkKind::Lapsed, "it ends by an event");
        let ledger = world.ledger();
        let standing = ledger.on(day("2020-01-01")).next().expect("listed");
        assert_eq!((standing.due(), standing.days_left(), standing.duty().original_due), (None, None, None));
    }
}

#[test]
fn what_has_ended_before_it_would_begin_never_begins() {
    for declared in ["2015-03-01", "2016-01-01"] {
        let world = World::new([provisional()]).state("QMA", "2014-09-02");
        let world = world.said("QMA", "declared", when(declared), declared);
        assert_eq!(world.ledger().duties().count(), 0, "declared on {declared}, in force on 1 March 2015");
    }
}

#[test]
fn nobody_else_is_listed_and_nothing_before_the_rule_was_law() {
    let world = World::new([provisional()]).state("QMA", "2014-09-02").state("QMB", "2010-01-10");
    assert_eq!(world.ledger().duties().count(), 0, "nobody declared anything");
    let early = world.said("QMB", "declared", when("2008-12-02"), "2008");
    assert_eq!(early.ledger().duties().count(), 0, "declared the day before the rule was law");
}

#[test]
fn a_declaration_within_a_month_counts_from_its_last_day_and_two_days_are_a_conflict_until_the_end() {
    let month = World::new([provisional()]).state("QMA", "2014-09-02").said("QMA", "declared", when("2014-09"), "2014");
    month.through("provisional", &[("2014-09-29", "-"), ("2014-09-30", "due-in 2015-03-01")]);
    let world = World::new([provisional()]).state("QMA", "2014-09-02");
    let world =
        world.said("QMA", "declared", when("2014-09-02"), "2014").said("QMA", "declared", when("2014-10-02"), "2015");
    world.through(
        "provisional",
        &[("2014-09-01", "-"), ("2014-09-02", "conflict"), ("2015-02-28", "conflict"), ("2015-03-01", "released")],
    );
}

#[test]
fn it_may_run_between_answers_and_until_another_duty_is_met() {
    let between = rule("between", Due::Until { from: answered("begun"), until: answered("ended") });
    let until_met = rule("until-met", Due::Until { from: Event::EntryIntoForce, until: Event::Met("destroy".into()) });
    let world = World::new([between, until_met, destroy()]).state("QMA", "2010-01-10");
    let world = world.said("QMA", "begun", when("2012-01-15"), "2012");
    assert_eq!(world.on("between", "2013-01-01"), "due-in");
    assert_eq!(world.on("until-met", "2013-01-01"), "due-in");
    let ended = world.clone().said("QMA", "ended", when("2013-06"), "2013");
    ended.through("between", &[("2013-06-29", "due-in 2013-06-30"), ("2013-06-30", "released 2013-06-30")]);
    let twice = ended.said("QMA", "ended", when("2014-01-01"), "2014");
    assert_eq!(twice.on("between", "2013-01-01"), "conflict", "two days that cannot both be right");
    let met = world.said_in("remembered", "QMA", "declared", when("2015-05-05"), "2015");
    met.through("until-met", &[("2015-05-04", "due-in 2015-05-05 ?"), ("2015-05-05", "released 2015-05-05 ?")]);
}

#[test]
fn a_withdrawal_may_end_it_first_and_what_does_not_apply_is_not_listed() {
    let world =
        World::new([provisional()]).state("QMA", "2014-09-02").said("QMA", "declared", when("2014-09-02"), "2014");
    let left = world.clone().withdraws("QMA", "2014-07-10");
    left.through("provisional", &[("2015-01-09", "due-in 2015-03-01"), ("2015-01-10", "released 2015-03-01")]);
    assert_eq!(left.last_link("provisional", "2015-06-01"), LinkKind::Withdrawn);
    let later = world.clone().withdraws("QMA", "2020-01-01");
    assert_eq!(later.last_link("provisional", "2022-01-01"), LinkKind::Lapsed, "it had ended long before");
    let mut applied = world;
    applied.package.obligations[0].applies = Some(is_yes("has"));
    assert_eq!(applied.on("provisional", "2014-10-01"), "unknown 2015-03-01");
    assert_eq!(applied.on("provisional", "2015-03-01"), "released 2015-03-01", "whether or not it was owed");
    assert_eq!(applied.said("QMA", "has", yes(), "2014").on("provisional", "2014-10-01"), "due-in 2015-03-01");
}

#[test]
fn a_matter_may_have_its_own_from_and_until() {
    let watch = Obligation {
        owed_by: OwedBy::Matters,
        ..rule("watch", Due::Until { from: answered("opened"), until: answered("closed") })
    };
    let world = World::new([watch])
        .state("QMA", "2010-01-10")
        .said("QMA/north", "opened", when("2012-01-01"), "2012")
        .said("QMA/south", "opened", when("2012-01-01"), "2012")
        .said("QMA/south", "closed", when("2013-01-01"), "2013");
    assert_eq!(world.all("watch", "2012-06-01"), ["due-in", "due-in 2013-01-01"]);
    assert_eq!(world.all("watch", "2013-01-01"), ["due-in", "released 2013-01-01"]);
}

#[test]
fn what_needs_entry_into_force_still_waits_for_it() {
    let world = World::new([provisional(), rule("years", after_entry(months(96, MonthEnd::LastDay)))])
        .state("QMA", "2014-09-02")
        .said("QMA", "declared", when("2014-09-02"), "2014");
    assert_eq!(world.on("years", "2014-10-01"), "not-yet 2023-03-01");
}
