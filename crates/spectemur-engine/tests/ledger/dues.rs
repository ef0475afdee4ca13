//! Each kind of deadline, with days counted by hand.

use spectemur_engine::LinkKind;
use spectemur_model::obligation::{Due, Event, Meetings, Obligation, OwedBy, RuleVersion, Span};
use spectemur_model::{Answer, MonthEnd};

use crate::world::{World, after_answer, after_entry, day, destroy, is_yes, months, no, rule, version, when, yes};

#[test]
fn years_months_and_days_after_entry_into_force() {
    let world = World::new([
        rule("years", after_entry(months(96, MonthEnd::LastDay))),
        rule("months", after_entry(months(6, MonthEnd::Refuse))),
        rule("weeks", after_entry(Span::Days(8 * 7))),
        rule("days", after_entry(Span::Days(180))),
        rule("deposit", Due::After { event: Event::Deposit, span: months(12, MonthEnd::LastDay) }),
    ])
    .state("QMA", "2015-05-20");
    // The first day of the sixth month after May 2015; 180 days from it pass over the leap day of 2016.
    for (id, due) in [
        ("years", "due-in 2023-11-01"),
        ("months", "due-in 2016-05-01"),
        ("weeks", "due-in 2015-12-27"),
        ("days", "due-in 2016-04-29"),
        ("deposit", "due-in 2016-05-20"),
    ] {
        assert_eq!(world.on(id, "2015-11-01"), due, "{id}");
        assert_eq!(world.on(id, "2015-05-19"), "-", "{id}: nothing before the deposit");
        assert_eq!(world.on(id, "2015-10-31"), due.replace("due-in", "not-yet"), "{id}: before entry into force");
    }
}

#[test]
fn a_missing_day_of_the_month_becomes_what_the_rule_says() {
    let cases = [
        (MonthEnd::LastDay, "due-in 2022-02-28"),
        (MonthEnd::FirstOfNext, "due-in 2022-03-01"),
        (MonthEnd::Refuse, "unknown"),
    ];
    for (end, expected) in cases {
        let world = World::new([rule("answer", after_answer("received", months(3, end)))])
            .state("QMA", "2015-05-20")
            .said("QMA", "received", when("2021-11-30"), "2021");
        assert_eq!(world.on("answer", "2021-11-30"), expected, "{end:?}");
        assert_eq!(world.on("answer", "2021-11-29"), "-", "it arises with the event");
    }
    let world = World::new([rule("answer", after_answer("received", months(3, MonthEnd::Refuse)))])
        .state("QMA", "2015-05-20")
        .said("QMA", "received", when("2021-11-30"), "2021");
    assert!(matches!(world.last_link("answer", "2021-12-01"), LinkKind::Span(..)), "the count that gives no day");
}

#[test]
fn a_deadline_beyond_the_calendar_is_unknown_and_not_the_last_day() {
    let world = World::new([
        rule("days", after_entry(Span::Days(4_000_000))),
        rule("months", after_entry(months(100_000, MonthEnd::LastDay))),
        rule("day", Due::ByDay(spectemur_model::Day::LAST)),
    ])
    .state("QMA", "2015-05-20");
    assert_eq!(world.on("days", "2020-01-01"), "unknown");
    assert_eq!(world.on("months", "2020-01-01"), "unknown");
    assert_eq!(world.on("day", "9999-12-31"), "due-in 9999-12-31");
    assert_eq!(world.ledger().on(spectemur_model::Day::FIRST).count(), 0);
}

#[test]
fn what_happened_before_the_state_was_bound_sets_no_clock_going() {
    let world = World::new([rule("report", after_answer("found", Span::Days(30)))]).state("QMA", "2015-05-20").said(
        "QMA",
        "found",
        when("2015-10-31"),
        "2015",
    );
    assert_eq!(world.on("report", "2016-01-01"), "-");
    let world = World::new([rule("report", after_answer("found", Span::Days(30)))]).state("QMA", "2015-05-20").said(
        "QMA",
        "found",
        when("2015-11-01"),
        "2015",
    );
    assert_eq!(world.on("report", "2015-11-01"), "due-in 2015-12-01");
    assert_eq!(world.on("report", "2015-10-31"), "-", "nobody knows of it before");
}

#[test]
fn a_clock_that_started_on_days_that_cannot_both_be_right_is_a_conflict() {
    let world = World::new([rule("report", after_answer("found", Span::Days(30)))])
        .state("QMA", "2015-05-20")
        .said("QMA", "found", when("2017-03-01"), "2017")
        .said("QMA", "found", when("2017-04-01"), "2018");
    world.through("report", &[("2017-02-28", "-"), ("2017-03-01", "conflict"), ("2020-01-01", "conflict")]);
}

#[test]
fn each_matter_of_a_bound_state_has_a_clock_of_its_own() {
    let clearance = Obligation {
        owed_by: OwedBy::Matters,
        met: vec!["cleared".into()],
        ..rule("after-conflict", after_answer("ended", months(120, MonthEnd::LastDay)))
    };
    let world = World::new([clearance])
        .state("QMA", "2010-01-10")
        .said("QMA/north", "ended", when("2012-02-29"), "2012")
        .said("QMA/south", "ended", when("2014-06-30"), "2014")
        .said("QMA/south", "cleared", when("2020-01-15"), "2020")
        .said("QMB/west", "ended", when("2013-01-01"), "2013")
        .said("-/common", "ended", when("2013-01-01"), "2013");
    let expected = ["due-in 2023-01-01", "unknown 2022-02-28", "met 2024-06-30, on 2020-01-15"];
    assert_eq!(world.all("after-conflict", "2022-03-01"), expected, "QMB is not bound; ten years from 29 February");
}

#[test]
fn by_a_day_or_by_the_last_day_of_a_meeting() {
    let world = World::new([
        rule("day", Due::ByDay(day("2016-12-31"))),
        rule("meeting", Due::ByMeeting("2M".into())),
        rule("planned", Due::ByMeeting("3M".into())),
    ])
    .state("QMA", "2010-01-10")
    .meeting("2M", "2015-09-07", "2015-09-11")
    .meeting("3M", "", "");
    assert_eq!(world.on("day", "2015-01-01"), "due-in 2016-12-31");
    assert_eq!(world.on("meeting", "2015-01-01"), "due-in 2015-09-11");
    assert_eq!(world.on("planned", "2015-01-01"), "unknown");
    assert_eq!(world.last_link("planned", "2015-01-01"), LinkKind::MissingMeeting);
}

#[test]
fn a_milestone_is_the_meeting_or_so_long_after_entry_into_force_whichever_is_later() {
    let milestone = |meeting: Option<&str>, day_of_plan: Option<&str>| Due::Milestone {
        meeting: meeting.map(Into::into),
        day: day_of_plan.map(day),
        months_after_entry: Some(24),
    };
    let world = World::new([
        rule("meeting", milestone(Some("2M"), None)),
        rule("day", milestone(None, Some("2017-05-31"))),
        rule("new-only", milestone(None, None)),
        rule("planned", milestone(Some("3M"), None)),
    ])
    .state("QMA", "2010-01-10")
    .state("QMB", "2014-03-20")
    .meeting("2M", "2015-09-07", "2015-09-11")
    .meeting("3M", "", "");
    // In force on 1 August 2010 and on 1 September 2014.
    assert_eq!(world.all("meeting", "2014-12-01"), ["due-in 2015-09-11", "due-in 2016-09-01"]);
    assert_eq!(world.all("day", "2014-12-01"), ["due-in 2017-05-31", "due-in 2017-05-31"]);
    assert_eq!(world.all("new-only", "2010-09-01"), ["due-in 2012-08-01"]);
    assert_eq!(world.all("planned", "2014-12-01"), ["unknown", "unknown"], "which is later, nobody can tell");
}

#[test]
fn until_the_next_meeting_begins_or_ends() {
    let next = |by_its_end| Due::NextMeeting { event: Event::Answered("finished".into()), by_its_end };
    let world = World::new([rule("start", next(false)), rule("end", next(true))])
        .state("QMA", "2010-01-10")
        .meeting("1M", "2014-09-02", "2014-09-05")
        .meeting("2M", "2015-09-07", "2015-09-11")
        .said("QMA", "finished", when("2014-09-02"), "2014");
    assert_eq!(world.on("start", "2014-09-02"), "due-in 2015-09-07", "a meeting that began that day is not the next");
    assert_eq!(world.on("end", "2014-09-02"), "due-in 2015-09-11");
    assert_eq!(world.on("end", "2014-09-01"), "-");
    let late = World::new([rule("end", next(true))])
        .state("QMA", "2010-01-10")
        .meeting("1M", "2014-09-02", "2014-09-05")
        .meeting("2M", "2015-09-07", "")
        .said("QMA", "finished", when("2014-10-01"), "2014");
    assert_eq!(late.on("end", "2014-10-01"), "unknown", "the last day of the meeting is not known, and not its first");
}

#[test]
fn the_version_that_is_law_when_the_duty_arises_counts() {
    let mut report = rule("report", after_answer("found", Span::Days(30)));
    report.versions[0].to = Some(day("2018-12-31"));
    report.versions.push(version("2020-01-01", after_answer("found", Span::Days(10))));
    let with = |found: &str| {
        let world = World::new([report.clone()]).state("QMA", "2010-01-10");
        world.said("QMA", "found", when(found), "2017").on("report", found)
    };
    assert_eq!(with("2018-12-31"), "due-in 2019-01-30");
    assert_eq!(with("2019-06-01"), "-", "no version is law");
    assert_eq!(with("2020-01-01"), "due-in 2020-01-11");

    let mut plan = rule("plan", Due::ByDay(day("2016-12-31")));
    plan.versions =
        vec![RuleVersion { to: Some(day("2014-12-31")), ..version("2013-09-11", Due::ByDay(day("2016-12-31"))) }];
    let world = World::new([plan]).state("QMA", "2010-01-10").state("QMB", "2015-01-10");
    assert_eq!(world.all("plan", "2016-01-01"), ["due-in 2016-12-31"], "the rule ended before it was law for QMB");
    assert_eq!(world.all("plan", "2013-09-10"), [""; 0], "not before the rule is law");
}

#[test]
fn a_duty_is_owed_by_those_to_whom_it_applies() {
    let applied = Obligation { applies: Some(is_yes("has")), ..destroy() };
    let world = |answers: &[(Answer, &str)]| {
        let world = World::new([applied.clone()]).state("QMA", "2010-01-10");
        answers.iter().fold(world, |world, (answer, period)| world.said("QMA", "has", answer.clone(), period))
    };
    assert_eq!(world(&[(yes(), "2011")]).on("destroy", "2012-01-01"), "due-in 2018-08-01");
    assert_eq!(world(&[(no(), "2011")]).on("destroy", "2012-01-01"), "-");
    let silent = world(&[]);
    assert_eq!(silent.on("destroy", "2012-01-01"), "unknown 2018-08-01");
    assert_eq!(silent.last_link("destroy", "2012-01-01"), LinkKind::Missing("has".into()));
    let contradicted = world(&[(yes(), "2011"), (no(), "2011")]);
    assert_eq!(contradicted.on("destroy", "2012-01-01"), "conflict 2018-08-01");
    assert_eq!(contradicted.last_link("destroy", "2012-01-01"), LinkKind::Conflict("has".into()));
    let remembered = world(&[]).said_in("remembered", "QMA", "has", yes(), "2011");
    assert_eq!(remembered.on("destroy", "2012-01-01"), "due-in 2018-08-01 ?", "that it applies is only remembered");
}

#[test]
fn what_follows_another_duty_is_owed_once_that_is_met() {
    let first = Obligation { met: vec!["first-in".into()], ..rule("first", after_entry(Span::Days(180))) };
    let second = Obligation {
        after: Some("first".into()),
        met: vec!["second-in".into()],
        ..rule("second", Due::ByDay(day("2014-12-31")))
    };
    let world = |answer: Option<Answer>| {
        let world = World::new([second.clone(), first.clone()]).state("QMA", "2010-01-10");
        match answer {
            Some(answer) => world.said("QMA", "first-in", answer, "2012"),
            None => world,
        }
    };
    world(Some(when("2012-03"))).through(
        "second",
        &[
            ("2012-02-29", "not-yet 2014-12-31"),
            ("2012-03-15", "unknown 2014-12-31"),
            ("2012-03-31", "due-in 2014-12-31"),
        ],
    );
    assert_eq!(world(None).on("second", "2013-01-01"), "unknown 2014-12-31");
    assert_eq!(world(None).last_link("second", "2013-01-01"), LinkKind::Missing("first-in".into()));
    assert_eq!(world(Some(no())).on("second", "2013-01-01"), "-", "the first was said not to be done");
}

#[test]
fn a_clock_may_run_from_another_duty_being_met() {
    let follow = rule("follow", Due::After { event: Event::Met("destroy".into()), span: months(2, MonthEnd::LastDay) });
    let world = World::new([follow, destroy()]).state("QMA", "2010-01-10");
    assert_eq!(world.on("follow", "2016-01-01"), "-");
    let met = world.said_in("remembered", "QMA", "destroyed", when("2015-12-31"), "2015");
    assert_eq!(met.on("follow", "2016-01-01"), "due-in 2016-02-29 ?", "by the end of February, on what is remembered");
    let reversed = met.said("QMA", "reopened", when("2016-05-05"), "2016");
    assert_eq!(reversed.on("follow", "2016-01-01"), "-", "it was not met for good");
}

#[test]
fn the_last_meeting_before_a_deadline_decides_when_to_ask() {
    let ask = rule(
        "ask",
        Due::BeforeMeeting {
            meetings: Meetings::LastBeforeDueOf("destroy".into()),
            span: months(9, MonthEnd::LastDay),
        },
    );
    let world = World::new([ask, destroy()])
        .state("QMA", "2010-01-10")
        .meeting("7M", "2017-11-30", "2017-12-02")
        .meeting("8M", "2018-08-01", "2018-08-03");
    // The deadline is 1 August 2018, on which the eighth meeting begins: too late. November less nine months is February.
    assert_eq!(world.on("ask", "2016-01-01"), "for 2018-08-01: due-in 2017-02-28");
    assert_eq!(world.on("ask", "2010-07-31"), "-", "not before the treaty is in force for it");
}
