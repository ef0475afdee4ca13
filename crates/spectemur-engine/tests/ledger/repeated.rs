//! What comes round again: every year, before every meeting, from meeting to meeting.

use spectemur_model::obligation::{Due, Event, Meetings, Obligation, OwedBy, RuleVersion, Span};
use spectemur_model::{Answer, MonthEnd};

use crate::world::{World, day, months, no, rule, version, when, yes};

fn yearly() -> Obligation {
    let due = Due::Yearly { event: Event::EntryIntoForce, month: 4, day: 30, years: 1 };
    Obligation { met: vec!["received".into(), "reported".into()], ..rule("report", due) }
}

fn reporting() -> World {
    // In force on 1 November 2015.
    World::new([yearly()]).state("QMA", "2015-05-20")
}

#[test]
fn every_year_the_last_report_that_fell_due_and_the_next_one_are_listed() {
    let world = reporting();
    assert_eq!(world.all("report", "2015-10-31"), [""; 0]);
    assert_eq!(world.all("report", "2015-11-01"), ["2015: due-in 2016-04-30"]);
    assert_eq!(world.all("report", "2016-04-30"), ["2015: due-in 2016-04-30"]);
    assert_eq!(world.all("report", "2016-05-01"), ["2015: unknown 2016-04-30", "2016: due-in 2017-04-30"]);
    assert_eq!(world.all("report", "2017-04-30"), ["2015: unknown 2016-04-30", "2016: due-in 2017-04-30"]);
    assert_eq!(world.all("report", "2017-05-01"), ["2016: unknown 2017-04-30", "2017: due-in 2018-04-30"]);
    let listed: Vec<usize> = (2018..2030).map(|year| world.all("report", &format!("{year}-02-28")).len()).collect();
    assert_eq!(listed, [2; 12]);
}

#[test]
fn a_report_counts_for_the_year_that_it_covers() {
    let world = reporting().said("QMA", "received", when("2017-05-10"), "2016");
    assert_eq!(world.all("report", "2017-05-09")[0], "2016: overdue-by 2017-04-30", "it came later");
    let met = ["2016: met 2017-04-30, on 2017-05-10", "2017: due-in 2018-04-30"];
    assert_eq!(world.all("report", "2017-05-10"), met);
    let said_no = reporting().said("QMA", "reported", no(), "2016");
    assert_eq!(said_no.all("report", "2017-06-01")[0], "2016: unknown 2017-04-30", "said of a day before the deadline");
}

#[test]
fn what_a_report_on_half_years_says_is_not_told_of_the_year_to_come() {
    // Received in May 2017, said for July 2016 to June 2017: a report on 2016, since 2017 was not over.
    let world = reporting().said("QMA", "received", when("2017-05-10"), "2016-07-01..2017-06-30");
    let expected = ["2016: met 2017-04-30, on 2017-05-10", "2017: due-in 2018-04-30"];
    assert_eq!(world.all("report", "2017-06-01"), expected);
    let world = reporting().said("QMA", "reported", yes(), "2016-07-01..2017-06-30");
    assert_eq!(world.all("report", "2018-02-01")[1], "2017: due-in 2018-04-30");
}

#[test]
fn a_yes_for_a_year_means_some_day_until_the_source_was_dated() {
    let mut world = reporting().said("QMA", "reported", yes(), "2016");
    for source in &mut world.sources {
        source.dated_on = Some(day("2017-06-30"));
    }
    assert_eq!(world.all("report", "2016-12-31")[1], "2016: due-in 2017-04-30");
    assert_eq!(world.all("report", "2017-05-15")[0], "2016: unknown 2017-04-30");
    assert_eq!(world.all("report", "2017-06-30")[0], "2016: met 2017-04-30, in 2017-01-01..2017-06-30");
}

#[test]
fn silence_on_a_report_that_was_due_is_no_word_that_it_did_not_come() {
    let world = reporting().said("QMA", "received", Answer::NotReported, "2016-01-01..2017-06-30");
    assert_eq!(world.all("report", "2017-06-01")[0], "2016: unknown 2017-04-30");
    let world = reporting().said("QMA", "received", Answer::None, "2016-01-01..2017-06-30");
    assert_eq!(world.all("report", "2017-06-01")[0], "2016: overdue-by 2017-04-30");
}

#[test]
fn a_new_version_counts_for_the_reports_on_years_that_end_under_it() {
    let mut changed = yearly();
    changed
        .versions
        .push(version("2017-09-06", Due::Yearly { event: Event::EntryIntoForce, month: 3, day: 31, years: 1 }));
    let world = World::new([changed.clone()]).state("QMA", "2015-05-20");
    assert_eq!(world.all("report", "2017-06-01"), ["2016: unknown 2017-04-30", "2017: due-in 2018-03-31"]);
    assert_eq!(world.all("report", "2018-04-01"), ["2017: unknown 2018-03-31", "2018: due-in 2019-03-31"]);
    changed.versions.pop();
    changed.versions[0].to = Some(day("2018-06-30"));
    let ended = World::new([changed]).state("QMA", "2015-05-20");
    assert_eq!(ended.all("report", "2018-04-01"), ["2016: unknown 2017-04-30", "2017: due-in 2018-04-30"]);
    assert_eq!(ended.all("report", "2020-01-01"), ["2017: unknown 2018-04-30"], "none on 2018");
}

fn meetings(world: World) -> World {
    world
        .meeting("9M", "2013-09-10", "2013-09-13")
        .meeting("10M", "2014-09-09", "2014-09-12")
        .meeting("11M", "2015-09-08", "2015-09-11")
        .meeting("12M", "2016-11-29", "2016-12-01")
}

fn pay(meetings: Meetings, span: Span) -> Due {
    Due::BeforeMeeting { meetings, span }
}

#[test]
fn before_each_meeting_the_last_that_fell_due_and_the_next_one_are_listed() {
    let rule =
        Obligation { met: vec!["paid".into()], ..rule("pay", pay(Meetings::Each, months(3, MonthEnd::LastDay))) };
    let world = meetings(World::new([rule]).state("QMA", "2013-01-20"));
    // In force on 1 July 2013, when the day for the ninth meeting had passed. 29 November less three months has a day.
    assert_eq!(world.all("pay", "2013-07-01"), ["10M: due-in 2014-06-09"]);
    assert_eq!(world.all("pay", "2014-06-09"), ["10M: due-in 2014-06-09"]);
    assert_eq!(world.all("pay", "2014-06-10"), ["10M: unknown 2014-06-09", "11M: due-in 2015-06-08"]);
    assert_eq!(world.all("pay", "2015-06-08"), ["10M: unknown 2014-06-09", "11M: due-in 2015-06-08"]);
    assert_eq!(world.all("pay", "2015-06-09"), ["11M: unknown 2015-06-08", "12M: due-in 2016-08-29"]);
    assert_eq!(world.all("pay", "2020-01-01"), ["12M: unknown 2016-08-29"]);
    let paid = world.said("QMA", "paid", when("2015-05-01"), "2015-05-01");
    let expected = ["11M: met 2015-06-08, on 2015-05-01", "12M: due-in 2016-08-29"];
    assert_eq!(
        paid.all("pay", "2015-06-09"),
        expected,
        "paid for the meeting before which it was paid, and for no other"
    );
}

#[test]
fn weeks_before_one_meeting_are_due_once() {
    let before = |id: &str| pay(Meetings::One(id.into()), Span::Days(8 * 7));
    let papers = |id: &str, meeting: &str| Obligation { owed_by: OwedBy::Convention, ..rule(id, before(meeting)) };
    let world = meetings(World::new([papers("papers", "11M"), papers("later", "13M")])).meeting("13M", "", "");
    assert_eq!(world.on("papers", "2010-07-31"), "-");
    assert_eq!(world.on("papers", "2010-08-01"), "11M: due-in 2015-07-14", "from the day on which the rule is law");
    assert_eq!(world.on("papers", "2017-01-01"), "11M: unknown 2015-07-14");
    assert_eq!(world.on("later", "2017-01-01"), "13M: unknown", "the days of the meeting are not known yet");
}

#[test]
fn a_count_that_gives_no_day_is_shown_and_not_skipped() {
    let rule = rule("pay", pay(Meetings::Each, months(5, MonthEnd::Refuse)));
    let world = World::new([rule]).state("QMA", "2010-01-10").meeting("1M", "2013-07-30", "2013-07-31").meeting(
        "2M",
        "2014-07-10",
        "2014-07-11",
    );
    // There is no 30 February.
    assert_eq!(world.all("pay", "2013-01-01"), ["1M: unknown"]);
    assert_eq!(world.all("pay", "2013-07-31"), ["1M: unknown", "2M: due-in 2014-02-10"]);
    assert_eq!(world.all("pay", "2014-02-11"), ["2M: unknown 2014-02-10"]);
}

#[test]
fn a_new_version_counts_for_the_meeting_after_the_one_that_decided_it() {
    let mut papers = rule("pay", pay(Meetings::Each, Span::Days(56)));
    papers.versions.push(version("2014-09-12", pay(Meetings::Each, Span::Days(70))));
    let world = meetings(World::new([papers]).state("QMA", "2013-01-20"));
    assert_eq!(world.all("pay", "2014-07-01"), ["9M: unknown 2013-07-16", "10M: due-in 2014-07-15"]);
    assert_eq!(world.all("pay", "2014-09-12"), ["10M: unknown 2014-07-15", "11M: due-in 2015-06-30"]);
}

#[test]
fn a_term_runs_from_the_end_of_one_meeting_to_the_end_of_the_next() {
    let term = |by_its_end| Due::NextMeeting { event: Event::MeetingEnd, by_its_end };
    let rules = [("term", true), ("draft", false)]
        .map(|(id, by_its_end)| Obligation { owed_by: OwedBy::Convention, ..rule(id, term(by_its_end)) });
    let world = meetings(World::new(rules));
    assert_eq!(world.all("term", "2013-09-13"), [""; 0]);
    assert_eq!(world.all("term", "2013-09-14"), ["9M: due-in 2014-09-12"]);
    assert_eq!(world.all("term", "2014-09-12"), ["9M: due-in 2014-09-12"]);
    assert_eq!(world.all("term", "2014-09-13"), ["9M: unknown 2014-09-12", "10M: due-in 2015-09-11"]);
    assert_eq!(world.all("term", "2015-09-11"), ["9M: unknown 2014-09-12", "10M: due-in 2015-09-11"]);
    assert_eq!(
        world.all("draft", "2014-09-10"),
        ["9M: unknown 2014-09-09"],
        "the next begins when the meeting is over"
    );
    assert_eq!(
        world.all("term", "2020-01-01"),
        ["11M: unknown 2016-12-01", "12M: unknown"],
        "no later meeting is known"
    );
}

#[test]
fn a_term_ends_at_a_meeting_whose_days_are_known() {
    let due = Due::NextMeeting { event: Event::MeetingEnd, by_its_end: true };
    let term = Obligation { owed_by: OwedBy::Convention, ..rule("term", due) };
    let world = World::new([term])
        .meeting("1M", "2013-09-10", "2013-09-13")
        .meeting("2M", "2014-09-09", "")
        .unverified_meeting("3M", "2015-09-08", "2015-09-11")
        .meeting("4M", "2016-09-08", "2016-09-11");
    assert_eq!(world.all("term", "2014-01-01"), ["1M: unknown"]);
    assert_eq!(world.all("term", "2015-01-01"), ["1M: unknown", "2M: unknown"]);
    assert_eq!(world.all("term", "2015-09-12"), ["2M: unknown", "3M: due-in 2016-09-11 ?"]);
}

#[test]
fn nothing_comes_up_after_a_withdrawal() {
    let rule = RuleVersion { ..version("2010-08-01", pay(Meetings::Each, Span::Days(90))) };
    let pay = Obligation { versions: vec![rule], ..yearly() };
    let world = World::new([yearly(), Obligation { id: "pay".into(), ..pay }]).state("QMA", "2013-01-20");
    let world = meetings(world).withdraws("QMA", "2014-12-01");
    // Bound no longer on 1 June 2015.
    assert_eq!(world.all("report", "2015-05-31"), ["2014: unknown 2015-04-30", "2015: due-in 2016-04-30"]);
    assert_eq!(world.all("report", "2015-06-01"), ["2014: released 2015-04-30", "2015: released 2016-04-30"]);
    assert_eq!(world.all("report", "2017-05-01"), [""; 0]);
    assert_eq!(world.all("pay", "2015-06-01"), ["10M: released 2014-06-11", "11M: released 2015-06-10"]);
    assert_eq!(world.all("pay", "2016-12-01"), [""; 0], "none for the twelfth meeting");
}
