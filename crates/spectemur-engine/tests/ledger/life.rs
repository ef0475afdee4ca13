//! The life of one duty: eight years from 1 August 2010, that is until 1 August 2018.

use spectemur_engine::LinkKind;
use spectemur_model::Answer;
use spectemur_model::obligation::Obligation;

use crate::world::{World, day, destroy, no, rule, when, yes};

fn world() -> World {
    World::new([destroy()]).state("QMA", "2010-01-10")
}

#[test]
fn before_the_deadline_it_is_due_and_after_it_in_silence_nobody_knows() {
    let world = world();
    world.through(
        "destroy",
        &[
            ("2010-01-09", "-"),
            ("2010-01-10", "not-yet 2018-08-01"),
            ("2010-07-31", "not-yet 2018-08-01"),
            ("2010-08-01", "due-in 2018-08-01"),
            ("2018-08-01", "due-in 2018-08-01"),
            ("2018-08-02", "unknown 2018-08-01"),
            ("2029-01-01", "unknown 2018-08-01"),
        ],
    );
    assert_eq!(world.last_link("destroy", "2018-08-02"), LinkKind::Missing("declared".into()));
    let ledger = world.ledger();
    let left = |on: &str| ledger.on(day(on)).next().and_then(|standing| standing.days_left());
    assert_eq!((left("2018-07-31"), left("2018-08-01"), left("2018-08-03")), (Some(1), Some(0), Some(-2)));
}

#[test]
fn it_is_overdue_only_when_somebody_said_later_that_it_was_not_done() {
    let said_no = world().said("QMA", "declared", Answer::None, "2018-08-02..2018-12-31");
    said_no.through(
        "destroy",
        &[
            ("2018-08-01", "due-in 2018-08-01"),
            ("2018-08-02", "overdue-by 2018-08-01"),
            ("2020-01-01", "overdue-by 2018-08-01"),
        ],
    );
    let open = world().said("QMA", "has-stocks", yes(), "2018-07-01..2019-06-30");
    assert_eq!(open.on("destroy", "2018-08-02"), "overdue-by 2018-08-01");
    assert_eq!(open.last_link("destroy", "2018-08-02"), LinkKind::NotMet);
    let before = world().said("QMA", "has-stocks", yes(), "2017-07-01..2018-06-30");
    assert_eq!(before.on("destroy", "2018-08-02"), "unknown 2018-08-01", "said of a day before the deadline");
    let gone = world().said("QMA", "has-stocks", no(), "2018-07-01..2019-06-30");
    assert_eq!(
        gone.on("destroy", "2018-08-02"),
        "unknown 2018-08-01",
        "that says nothing is open, not when it was done"
    );
    let silent = world().said("QMA", "declared", Answer::NotReported, "2018-08-02..2018-12-31");
    assert_eq!(silent.on("destroy", "2018-08-02"), "unknown 2018-08-01", "a silent report says neither");
    let unknown = world().said("QMA", "declared", Answer::NotKnown, "2018-08-02..2018-12-31");
    assert_eq!(unknown.on("destroy", "2018-08-02"), "unknown 2018-08-01");
}

#[test]
fn what_was_done_late_was_overdue_until_then() {
    world().said("QMA", "declared", when("2019-03-10"), "2019").through(
        "destroy",
        &[
            ("2018-08-01", "due-in 2018-08-01"),
            ("2018-08-02", "overdue-by 2018-08-01"),
            ("2019-03-09", "overdue-by 2018-08-01"),
            ("2019-03-10", "met 2018-08-01, on 2019-03-10"),
        ],
    );
}

#[test]
fn a_month_or_a_year_leaves_the_days_within_it_unknown() {
    world().said("QMA", "declared", when("2016-02"), "2016").through(
        "destroy",
        &[
            ("2016-01-31", "due-in 2018-08-01"),
            ("2016-02-01", "unknown 2018-08-01"),
            ("2016-02-28", "unknown 2018-08-01"),
            ("2016-02-29", "met 2018-08-01, in 2016-02-01..2016-02-29"),
        ],
    );
    let year = world().said("QMA", "declared", when("2016"), "2016");
    year.through("destroy", &[("2015-12-31", "due-in 2018-08-01"), ("2016-12-30", "unknown 2018-08-01")]);
    let narrower = year.said("QMA", "has-stocks", yes(), "2016-06-30");
    narrower.through(
        "destroy",
        &[
            ("2016-06-30", "due-in 2018-08-01"),
            ("2016-07-01", "unknown 2018-08-01"),
            ("2016-12-31", "met 2018-08-01, in 2016-07-01..2016-12-31"),
        ],
    );
}

#[test]
fn two_answers_that_can_both_be_right_narrow_each_other() {
    let world = world().said("QMA", "declared", when("2016"), "2016").said("QMA", "declared", when("2016-05"), "2017");
    assert_eq!(world.on("destroy", "2017-01-01"), "met 2018-08-01, in 2016-05-01..2016-05-31");
}

#[test]
fn a_yes_means_done_by_the_end_of_its_period() {
    let lasting = Obligation { met: vec!["has-law".into()], ..destroy() };
    let world = World::new([lasting]).state("QMA", "2010-01-10");
    let yes_alone = world.clone().said("QMA", "has-law", yes(), "2015");
    yes_alone.through(
        "destroy",
        &[
            ("2010-07-31", "not-yet 2018-08-01"),
            ("2010-08-01", "unknown 2018-08-01"),
            ("2015-12-31", "met 2018-08-01, in 2010-08-01..2015-12-31"),
        ],
    );
    let after_no = yes_alone.said("QMA", "has-law", no(), "2014");
    after_no.through(
        "destroy",
        &[
            ("2014-12-31", "due-in 2018-08-01"),
            ("2015-01-01", "unknown 2018-08-01"),
            ("2015-12-31", "met 2018-08-01, in 2015-01-01..2015-12-31"),
        ],
    );
}

#[test]
fn sources_that_cannot_both_be_right_are_a_conflict_from_the_first_day_they_name() {
    let world =
        world().said("QMA", "declared", when("2016-02-10"), "2016").said("QMA", "declared", when("2017"), "2018");
    world.through(
        "destroy",
        &[
            ("2016-02-09", "due-in 2018-08-01"),
            ("2016-02-10", "conflict 2018-08-01"),
            ("2020-01-01", "conflict 2018-08-01"),
        ],
    );
    assert_eq!(world.last_link("destroy", "2017-01-01"), LinkKind::Conflict("declared".into()));
    let done_and_not =
        self::world().said("QMA", "declared", when("2016-02-10"), "2016").said("QMA", "declared", Answer::None, "2017");
    assert_eq!(done_and_not.on("destroy", "2016-02-10"), "conflict 2018-08-01", "none by the end of the year after");
}

#[test]
fn the_best_question_that_has_an_answer_decides() {
    let world = world().said("QMA", "destroyed", when("2016-01-10"), "2016");
    assert_eq!(world.on("destroy", "2016-02-01"), "met 2018-08-01, on 2016-01-10");
    let both = world.said("QMA", "declared", when("2016-09-05"), "2016");
    assert_eq!(both.on("destroy", "2016-02-01"), "due-in 2018-08-01");
    assert_eq!(both.on("destroy", "2016-09-05"), "met 2018-08-01, on 2016-09-05");
}

#[test]
fn work_finished_before_the_deadline_is_not_overdue_for_a_late_declaration() {
    let finished = world().said("QMA", "destroyed", when("2018-07-20"), "2018");
    finished.clone().said("QMA", "declared", when("2018-09-03"), "2018").through(
        "destroy",
        &[
            ("2018-08-01", "due-in 2018-08-01"),
            ("2018-08-02", "met 2018-08-01, on 2018-07-20"),
            ("2018-09-02", "met 2018-08-01, on 2018-07-20"),
            ("2018-09-03", "met 2018-08-01, on 2018-09-03"),
        ],
    );
    // The declaration came some day in September: what is finished stays so.
    finished.said("QMA", "declared", when("2018-09"), "2018").through(
        "destroy",
        &[("2018-09-15", "met 2018-08-01, on 2018-07-20"), ("2018-09-30", "met 2018-08-01, in 2018-09-01..2018-09-30")],
    );
    let late = world().said("QMA", "destroyed", when("2018-08-20"), "2018").said(
        "QMA",
        "declared",
        when("2018-09-03"),
        "2018",
    );
    late.through(
        "destroy",
        &[("2018-08-19", "overdue-by 2018-08-01"), ("2018-08-20", "met 2018-08-01, on 2018-08-20")],
    );
}

#[test]
fn where_there_was_nothing_to_do_it_is_released() {
    let world = world().said("QMA", "never-had", when("2019-03-01"), "2019");
    world.through(
        "destroy",
        &[
            ("2018-08-01", "due-in 2018-08-01"),
            ("2018-08-02", "unknown 2018-08-01"),
            ("2019-03-01", "released 2018-08-01"),
        ],
    );
    let said_no = world.said("QMA", "declared", Answer::None, "2018-08-02..2018-12-31");
    said_no.through("destroy", &[("2018-08-02", "overdue-by 2018-08-01"), ("2019-03-01", "released 2018-08-01")]);
    let found = said_no.said("QMA", "reopened", when("2020-05-05"), "2020");
    found.through("destroy", &[("2020-05-04", "released 2018-08-01"), ("2020-05-05", "unknown 2018-08-01")]);
}

#[test]
fn a_completion_may_be_reversed_and_done_again() {
    let world =
        world().said("QMA", "declared", when("2014-05-05"), "2014").said("QMA", "reopened", when("2016-03"), "2016");
    world.through(
        "destroy",
        &[
            ("2014-05-05", "met 2018-08-01, on 2014-05-05"),
            ("2016-02-29", "met 2018-08-01, on 2014-05-05"),
            ("2016-03-15", "unknown 2018-08-01"),
            ("2016-03-31", "reopened 2018-08-01"),
            ("2018-08-01", "reopened 2018-08-01"),
            ("2018-08-02", "unknown 2018-08-01"),
        ],
    );
    let open = world.clone().said("QMA", "has-stocks", yes(), "2019-06-30");
    assert_eq!(open.on("destroy", "2018-08-02"), "overdue-by 2018-08-01", "said later that it was not done");
    let not_declared = world.clone().said("QMA", "declared", Answer::None, "2019");
    not_declared.through(
        "destroy",
        &[("2015-01-01", "met 2018-08-01, on 2014-05-05"), ("2018-08-02", "overdue-by 2018-08-01")],
    );
    let again = open.said("QMA", "declared", when("2020-02-02"), "2020");
    again.through(
        "destroy",
        &[
            ("2015-01-01", "met 2018-08-01, on 2014-05-05"),
            ("2018-08-01", "reopened 2018-08-01"),
            ("2020-02-01", "overdue-by 2018-08-01"),
            ("2020-02-02", "met 2018-08-01, on 2020-02-02"),
        ],
    );
}

#[test]
fn what_was_finished_before_a_reversal_does_not_count_after_it() {
    let world = world()
        .said("QMA", "destroyed", when("2014-03-03"), "2014")
        .said("QMA", "declared", when("2014-05-05"), "2014")
        .said("QMA", "reopened", when("2016-03-01"), "2016");
    assert_eq!(world.on("destroy", "2018-08-02"), "unknown 2018-08-01");
}

#[test]
fn a_reversal_before_it_was_done_reverses_nothing() {
    let world =
        world().said("QMA", "reopened", when("2012-03-01"), "2012").said("QMA", "declared", when("2014-05-05"), "2014");
    world.through("destroy", &[("2013-01-01", "due-in 2018-08-01"), ("2020-01-01", "met 2018-08-01, on 2014-05-05")]);
}

#[test]
fn a_withdrawal_ends_what_is_still_to_be_done_and_no_more() {
    let world = world().state("QMB", "2010-01-11").withdraws("QMA", "2014-12-01");
    let other = "due-in 2018-08-01";
    let on = |world: &World, on: &str| world.all("destroy", on);
    assert_eq!(on(&world, "2015-05-31"), ["due-in 2018-08-01", other]);
    assert_eq!(on(&world, "2015-06-01"), ["released 2018-08-01", other], "the other State stays bound");
    assert_eq!(
        world.ledger().on(day("2015-06-01")).next().expect("listed").chain().last().expect("a link").kind,
        LinkKind::Withdrawn
    );
    let met = world.clone().said("QMA", "declared", when("2014-05-05"), "2014");
    assert_eq!(on(&met, "2016-01-01"), ["met 2018-08-01, on 2014-05-05", other], "what was met stays met");
    let later = world.clone().said("QMA", "declared", when("2016-05-05"), "2016");
    assert_eq!(on(&later, "2017-01-01"), ["released 2018-08-01", other], "bound no longer when it was done");
    let never = world.clone().said("QMA", "never-had", when("2013-05-05"), "2013");
    assert_eq!(never.all("destroy", "2016-01-01")[0], "released 2018-08-01");
    assert_ne!(
        never.ledger().on(day("2016-01-01")).next().expect("listed").chain().last().expect("a link").kind,
        LinkKind::Withdrawn
    );
}

#[test]
fn a_rule_made_after_a_withdrawal_is_not_owed() {
    let mut late = rule("late", spectemur_model::obligation::Due::ByDay(day("2022-12-31")));
    late.versions[0].from = day("2015-06-01");
    let world = World::new([late]).state("QMA", "2010-01-10").withdraws("QMA", "2014-12-01");
    assert_eq!(world.on("late", "2016-01-01"), "-");
}

#[test]
fn what_rests_on_an_unverified_source_is_unverified_from_the_day_it_counts() {
    let world = world().said_in("remembered", "QMA", "declared", when("2016-02-10"), "2016");
    world.through("destroy", &[("2016-02-09", "due-in 2018-08-01"), ("2016-02-10", "met 2018-08-01, on 2016-02-10 ?")]);
    let late = self::world().said_in("remembered", "QMA", "has-stocks", yes(), "2019");
    assert_eq!(late.on("destroy", "2018-08-02"), "overdue-by 2018-08-01 ?");
    let narrowed = self::world().said("QMA", "declared", when("2016"), "2016").said_in(
        "remembered",
        "QMA",
        "has-stocks",
        yes(),
        "2016-06-30",
    );
    assert_eq!(narrowed.on("destroy", "2017-01-01"), "met 2018-08-01, in 2016-07-01..2016-12-31 ?");
}
