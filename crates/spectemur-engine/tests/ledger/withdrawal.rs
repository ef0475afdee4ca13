//! Withdrawals that take effect later than the register's day: something keeps the State bound until it has ended.

use spectemur_engine::{Ledger, LinkKind};
use spectemur_model::obligation::{Due, Event, Obligation};
use spectemur_model::{Answer, MonthEnd};

use crate::world::{World, day, destroy, months, rule, when};

/// Bound until the withdrawal takes effect.
fn leave() -> Obligation {
    rule("leave", Due::After { event: Event::WithdrawalNotice, span: months(6, MonthEnd::LastDay) })
}

/// Thirty days after the notice, whatever becomes of the withdrawal.
fn explain() -> Obligation {
    let span = spectemur_model::obligation::Span::Days(30);
    rule("explain", Due::After { event: Event::WithdrawalNotice, span })
}

fn yearly() -> Obligation {
    let due = Due::Yearly { event: Event::EntryIntoForce, month: 4, day: 30, years: 1 };
    Obligation { met: vec!["received".into()], ..rule("report", due) }
}

/// Notice on 1 December 2014, so by the register bound no longer on 1 June 2015.
fn world() -> World {
    let world = World::new([leave(), explain(), destroy(), yearly()]).state("QMA", "2010-01-10");
    let mut world = world.withdraws("QMA", "2014-12-01");
    world.package.withdrawal.not_before = Some("conflict-until".into());
    world
}

#[test]
fn without_an_answer_the_registers_day_stands() {
    let silent = world();
    silent.through("leave", &[("2015-05-31", "due-in 2015-06-01"), ("2015-06-01", "released 2015-06-01")]);
    for answer in [Answer::NotKnown, Answer::NotReported, Answer::NotApplicable, Answer::None] {
        let told = world().said("QMA", "conflict-until", answer.clone(), "2015");
        let (told, silent) = (told.ledger(), silent.ledger());
        assert_eq!(format!("{told:?}"), format!("{silent:?}"), "{answer:?} changes nothing");
    }
}

#[test]
fn a_conflict_that_ends_later_keeps_the_state_bound_for_everything() {
    let world = world().said("QMA", "conflict-until", when("2016-05-20"), "2016");
    world.through(
        "leave",
        &[
            ("2014-12-01", "due-in 2016-05-20"),
            ("2015-06-01", "due-in 2016-05-20"),
            ("2016-05-19", "due-in 2016-05-20"),
            ("2016-05-20", "released 2016-05-20"),
        ],
    );
    world.through("destroy", &[("2016-05-19", "due-in 2018-08-01"), ("2016-05-20", "released 2018-08-01")]);
    assert_eq!(world.all("report", "2016-05-01"), ["2015: unknown 2016-04-30", "2016: due-in 2017-04-30"]);
    assert_eq!(world.all("report", "2016-05-20"), ["2015: released 2016-04-30", "2016: released 2017-04-30"]);
    assert_eq!(world.all("report", "2018-05-01"), [""; 0], "nothing comes up after it");
    assert_eq!(world.on("explain", "2015-01-01"), "unknown 2014-12-31", "a deadline that is not the withdrawal's own");
}

#[test]
fn the_statement_is_evidence_of_the_day() {
    let world = world().said_in("remembered", "QMA", "conflict-until", when("2016-05-20"), "2016");
    let said = world.recorded[0].id;
    let ledger = world.ledger();
    let chain = |on: &str, rule: &str| {
        let mut all = ledger.on(day(on)).filter(|standing| standing.duty().obligation.as_str() == rule);
        all.next().expect("listed").chain().cloned().collect::<Vec<_>>()
    };
    let before = chain("2015-07-01", "leave");
    let answer = before.iter().find(|link| link.kind == LinkKind::Answer("conflict-until".into())).expect("a link");
    assert_eq!((answer.evidence.as_slice(), answer.verified), ([said].as_slice(), false));
    for rule in ["leave", "destroy"] {
        let after = chain("2017-01-01", rule);
        let last = after.last().expect("a link");
        assert_eq!(
            (&last.kind, last.evidence.as_slice(), last.verified),
            (&LinkKind::Withdrawn, [said].as_slice(), false)
        );
        assert_eq!(last.on.map(|on| on.to()), Some(day("2016-05-20")), "{rule}");
    }
}

#[test]
fn of_a_span_the_last_day_counts_and_an_earlier_end_changes_nothing() {
    let month = world().said("QMA", "conflict-until", when("2016-05"), "2016");
    month.through("destroy", &[("2016-05-30", "due-in 2018-08-01"), ("2016-05-31", "released 2018-08-01")]);
    assert_eq!(month.on("leave", "2015-01-01"), "due-in 2016-05-31");
    for ended in ["2015-03-01", "2015-06-01"] {
        let earlier = world().said("QMA", "conflict-until", when(ended), "2015");
        earlier.through("leave", &[("2015-05-31", "due-in 2015-06-01"), ("2015-06-01", "released 2015-06-01")]);
    }
}

#[test]
fn two_ends_that_cannot_both_be_right_are_a_conflict_from_the_registers_day_on() {
    let said = |first: &str, second: &str| {
        world().said("QMA", "conflict-until", when(first), "2015").said("QMA", "conflict-until", when(second), "2016")
    };
    let world = said("2015-09-01", "2016-05-20");
    world.through("leave", &[("2014-12-01", "conflict"), ("2015-06-01", "conflict"), ("2020-01-01", "conflict")]);
    assert_eq!(world.last_link("leave", "2015-01-01"), LinkKind::Conflict("conflict-until".into()));
    world.through("destroy", &[("2015-05-31", "due-in 2018-08-01"), ("2015-06-01", "conflict 2018-08-01")]);
    assert_eq!(world.last_link("destroy", "2015-06-01"), LinkKind::Conflict("conflict-until".into()));
    let expected = ["2016: conflict 2017-04-30", "2017: conflict 2018-04-30"];
    assert_eq!(world.all("report", "2018-01-01"), expected, "nobody can tell that it is bound no longer");
    let met = world.said("QMA", "declared", when("2014-05-05"), "2014");
    assert_eq!(met.on("destroy", "2016-01-01"), "met 2018-08-01, on 2014-05-05", "what was met stays met");
    let both_earlier = said("2015-01-01", "2015-03-01");
    both_earlier.through("leave", &[("2015-05-31", "due-in 2015-06-01"), ("2015-06-01", "released 2015-06-01")]);
}

#[test]
fn who_does_not_withdraw_is_not_touched() {
    let mut world = World::new([destroy()]).state("QMA", "2010-01-10");
    let before = format!("{:?}", world.ledger());
    world.package.withdrawal.not_before = Some("conflict-until".into());
    let world = world.said("QMA", "conflict-until", when("2016-05-20"), "2016");
    assert_eq!(format!("{:?}", Ledger::of(&world.package, &world.snapshot(), day("2030-12-31"))), before);
}
