//! Several calendar years looked at together: an answer for any one of them is enough.

use spectemur_engine::{LinkKind, Occasion, StandingStatus};
use spectemur_model::Answer;
use spectemur_model::obligation::{Due, Event, Obligation};

use crate::world::{World, day, no, rule, span, when, yes};

/// A report on one of so many calendar years, by 30 April after the last of them.
fn silence(years: i16) -> Obligation {
    let due = Due::Yearly { event: Event::EntryIntoForce, month: 4, day: 30, years };
    Obligation { met: vec!["received".into(), "reported".into()], ..rule("silence", due) }
}

/// Two years; in force on 1 November 2015. What is compared tells of the time up to 30 June 2018.
fn world() -> World {
    let mut world = World::new([silence(2)]).state("QMA", "2015-05-20");
    world.sources[0].covers = Some(span("2017-07-01..2018-06-30"));
    world
}

/// The standing for 2016 and 2017, which fell due on 30 April 2018.
fn for_2017(world: &World, on: &str) -> String {
    let mut all = world.all("silence", on).into_iter();
    all.find_map(|words| words.strip_prefix("2017: ").map(str::to_owned)).expect("listed")
}

#[test]
fn the_first_years_are_those_since_the_event() {
    let world = world();
    assert_eq!(world.all("silence", "2015-10-31"), [""; 0]);
    assert_eq!(world.all("silence", "2015-11-01"), ["2016: due-in 2017-04-30"], "for 2015 and 2016");
    assert_eq!(world.all("silence", "2017-05-01"), ["2016: unknown 2017-04-30", "2017: due-in 2018-04-30"]);
    assert_eq!(world.all("silence", "2018-05-01"), ["2017: unknown 2018-04-30", "2018: due-in 2019-04-30"]);
    let ledger = world.ledger();
    let covers = |on: &str| ledger.on(day(on)).next().expect("listed").chain().last().and_then(|link| link.on);
    assert_eq!(covers("2016-01-01"), Some(span("2015-01-01..2016-12-31")));
    let last = ledger.duties().last().and_then(|duty| duty.on(day("2031-01-01"))).map(crate::world::words);
    assert_eq!(last.as_deref(), Some("2030: due-in 2031-04-30"), "to the horizon, as every year");
}

#[test]
fn what_a_year_long_past_came_to_is_told_although_later_ones_are_listed() {
    let world = world().said("QMA", "received", when("2018-04-12"), "2017");
    let ledger = world.ledger();
    let of_2017 = ledger.duties().find(|duty| duty.occasion == Occasion::Year(2017)).expect("a duty");
    assert!(of_2017.on(day("2025-01-01")).is_none(), "later years are listed in its place");
    let stood = of_2017.stood(day("2025-01-01")).map(|standing| (standing.status(), standing.met_on()));
    assert_eq!(stood, Some((StandingStatus::Met, Some(span("2018-04-12..2018-04-12")))));
    assert!(of_2017.stood(day("2015-01-01")).is_none(), "nothing was owed yet");
}

/// What may be told of a year, each with whether it says that a report came, that none did, or neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Says {
    Silence,
    Came,
    CameOn(&'static str),
    DidNotCome,
    /// Said of the end of the year, when the report was not due yet.
    NotYet,
}

fn tell(world: World, year: &str, says: Says) -> World {
    match says {
        Says::Silence => world,
        Says::Came => world.said("QMA", "reported", yes(), year),
        Says::CameOn(day) => world.said("QMA", "received", when(day), year),
        Says::DidNotCome => world.said("QMA", "reported", no(), year),
        Says::NotYet => world.said_in("remembered", "QMA", "reported", no(), year),
    }
}

#[test]
fn it_is_met_when_any_year_is_answered_yes_and_not_met_when_each_is_answered_no() {
    let first = [Says::Silence, Says::Came, Says::CameOn("2017-03-15"), Says::DidNotCome, Says::NotYet];
    let second = [Says::Silence, Says::Came, Says::CameOn("2018-03-15"), Says::DidNotCome, Says::NotYet];
    for in_2016 in first {
        for in_2017 in second {
            let world = tell(tell(world(), "2016", in_2016), "2017", in_2017);
            let came = |says: Says| matches!(says, Says::Came | Says::CameOn(_));
            let expected = if came(in_2016) || came(in_2017) {
                "met"
            } else if (in_2016, in_2017) == (Says::DidNotCome, Says::DidNotCome) {
                "overdue-by"
            } else {
                "unknown"
            };
            let found = for_2017(&world, "2018-06-30");
            assert_eq!(found.split(' ').next(), Some(expected), "{in_2016:?}, {in_2017:?}: {found}");
        }
    }
    for other in ["2015", "2018"] {
        let world = world().said("QMA", "reported", yes(), other);
        assert_eq!(for_2017(&world, "2018-06-30"), "unknown 2018-04-30", "{other} is neither of the two");
    }
}

#[test]
fn a_day_is_told_as_exactly_as_the_other_year_allows() {
    let late = |in_2016: Says| tell(tell(world(), "2016", in_2016), "2017", Says::CameOn("2018-05-20"));
    let denied = late(Says::DidNotCome);
    assert_eq!(for_2017(&denied, "2018-04-30"), "due-in 2018-04-30");
    assert_eq!(for_2017(&denied, "2018-05-19"), "overdue-by 2018-04-30", "none on 2016, and that on 2017 came later");
    assert_eq!(for_2017(&denied, "2018-05-20"), "met 2018-04-30, on 2018-05-20");
    let silent = late(Says::Silence);
    assert_eq!(for_2017(&silent, "2018-05-19"), "unknown 2018-04-30", "one on 2016 may have come long before");
    assert_eq!(for_2017(&silent, "2018-05-20"), "met 2018-04-30, in 2017-01-01..2018-05-20");
    let in_time = tell(self::world(), "2017", Says::CameOn("2018-03-15"));
    assert_eq!(for_2017(&in_time, "2018-03-14"), "due-in 2018-04-30");
    assert_eq!(for_2017(&in_time, "2018-03-15"), "met 2018-04-30, on 2018-03-15", "in time, whatever was said of 2016");
    let perhaps_before = tell(in_time, "2016", Says::Came);
    assert_eq!(for_2017(&perhaps_before, "2018-03-14"), "unknown 2018-04-30", "one on 2016 came by June 2018");
    let both = late(Says::CameOn("2017-03-15"));
    assert_eq!(for_2017(&both, "2017-05-01"), "met 2018-04-30, on 2017-03-15", "met before it is listed as the next");
}

#[test]
fn a_contradiction_counts_where_no_other_year_is_answered() {
    let contradicted = tell(tell(world(), "2016", Says::Came), "2016", Says::DidNotCome);
    assert_eq!(for_2017(&contradicted, "2018-06-30"), "conflict 2018-04-30");
    let other = tell(contradicted.clone(), "2017", Says::DidNotCome);
    assert_eq!(for_2017(&other, "2018-06-30"), "conflict 2018-04-30");
    let came = tell(contradicted, "2017", Says::Came);
    assert!(for_2017(&came, "2018-06-30").starts_with("met"), "one report is enough");
}

#[test]
fn evidence_is_that_of_the_years_that_tell() {
    let world = tell(tell(world(), "2016", Says::DidNotCome), "2017", Says::DidNotCome);
    let ids: Vec<_> = world.recorded.iter().map(|said| said.id).collect();
    let ledger = world.ledger();
    let overdue = ledger.on(day("2018-06-30")).next().expect("listed");
    let last = overdue.chain().last().expect("a link");
    assert_eq!((&last.kind, last.evidence.as_slice()), (&LinkKind::NotMet, ids.as_slice()), "both say so");
    let silent = tell(self::world(), "2017", Says::DidNotCome);
    assert_eq!(silent.last_link("silence", "2018-06-30"), LinkKind::Missing("received".into()));
}

#[test]
fn three_years_are_looked_at_as_two_are() {
    let mut world =
        World::new([silence(3)]).state("QMA", "2010-01-10").said("QMA", "received", when("2013-04-12"), "2012");
    world.sources[0].covers = Some(span("2010-07-01..2018-06-30"));
    let on = |on: &str| world.all("silence", on).into_iter().next().expect("listed");
    assert_eq!(on("2011-01-01"), "2012: due-in 2013-04-30");
    assert!(on("2013-06-01").starts_with("2012: met 2013-04-30"));
    assert!(on("2015-06-01").starts_with("2014: met 2015-04-30"), "2012, 2013 and 2014");
    assert_eq!(on("2016-06-01"), "2015: unknown 2016-04-30", "2013, 2014 and 2015");
}

#[test]
fn who_turns_out_to_have_nothing_to_report_is_released_for_good() {
    let mut world = world();
    world.package.obligations[0].released = vec!["none-held".into()];
    let world = world.said("QMA", "none-held", yes(), "2017-05-10..2017-08-31");
    assert_eq!(world.all("silence", "2017-08-30"), ["2016: unknown 2017-04-30", "2017: due-in 2018-04-30"]);
    assert_eq!(world.all("silence", "2017-08-31"), ["2016: released 2017-04-30", "2017: released 2018-04-30"]);
    assert_eq!(world.all("silence", "2018-05-01"), ["2017: released 2018-04-30"], "none for later years");
    assert_eq!(world.all("silence", "2019-05-01"), [""; 0]);
    let silent = world.said("QMA", "received", Answer::NotReported, "2020");
    assert_eq!(silent.all("silence", "2021-06-01"), [""; 0], "whatever a later source says of reports");
}

#[test]
fn what_fell_away_and_came_back_before_is_no_part_of_a_year() {
    let mut world = world();
    world.package.obligations[0].released = vec!["done".into()];
    world.package.obligations[0].reopened = vec!["reopened".into()];
    let world = world.said_in("remembered", "QMA", "done", when("2015-12-05"), "2015");
    assert_eq!(world.all("silence", "2017-05-01"), ["2016: released 2017-04-30 ?"], "nothing comes up any more");
    let back = world.said_in("remembered", "QMA", "reopened", when("2017-03-03"), "2017");
    assert_eq!(back.all("silence", "2017-05-01")[1], "2017: due-in 2018-04-30", "as if it had never been done");
    assert_eq!(
        tell(back.clone(), "2017", Says::Came).all("silence", "2018-06-30")[0].split(',').next(),
        Some("2017: met 2018-04-30")
    );
    let again = back.said("QMA", "done", when("2018-02-02"), "2018");
    assert_eq!(again.all("silence", "2018-02-02")[1], "2017: released 2018-04-30");
}
