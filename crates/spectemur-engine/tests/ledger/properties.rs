//! What holds of every history: hundreds of invented ones, looked at day by day.

use std::collections::BTreeSet;

use spectemur_engine::{Ledger, LinkKind, Standing, StandingStatus};
use spectemur_model::obligation::{Due, Event, Meetings, Obligation, OwedBy, Span};
use spectemur_model::statement::Recorded;
use spectemur_model::{Answer, Day, Instant, MonthEnd, Period, Snapshot, Subject, Value};

use crate::naive::History;
use crate::world::{
    World, after_answer, after_entry, choice, day, destroy, is_yes, months, no, rule, version, when, words, yes,
};

/// Numbers that look random and are the same every time (Knuth's constants for 64 bits).
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }

    fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    fn day(&mut self, from: &str, to: &str) -> Day {
        let (from, to) = (day(from), day(to));
        let days = self.below(from.days_until(to) as u64 + 1);
        from.plus_days(days as i32).expect("a day")
    }

    /// A day, its month, its year, or some days from it.
    fn span(&mut self, from: &str, to: &str) -> Period {
        let day = self.day(from, to);
        match self.below(4) {
            0 => Period::day(day),
            1 => Period::new(day.first_of_month(), day.last_of_month()).expect("a month"),
            2 => Period::year(day.year()).expect("a year"),
            _ => Period::new(day, day.plus_days(self.below(400) as i32).expect("a day")).expect("in order"),
        }
    }

    fn some<T>(&mut self, percent: u64, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        self.chance(percent).then(|| make(self))
    }
}

fn days(from: &str, to: &str) -> impl Iterator<Item = Day> {
    let to = day(to);
    std::iter::successors(Some(day(from)), move |day| day.plus_days(1).ok().filter(|next| *next <= to))
}

fn history(dice: &mut Dice) -> History {
    let any = ("2009-01-01", "2022-12-31");
    let reopened = dice.some(40, |dice| dice.span("2012-01-01", "2021-12-31"));
    let mut granted: Vec<(Day, Day)> = Vec::new();
    for _ in 0..dice.below(4) {
        granted.push((dice.day("2011-01-01", "2023-12-31"), dice.day("2018-01-01", "2025-12-31")));
    }
    granted.sort_unstable();
    let earlier = |span: &Period| reopened.is_none_or(|reopened| span.from() <= reopened.to());
    let mut history = History {
        declared: dice.some(40, |dice| dice.span(any.0, any.1)).filter(earlier),
        destroyed: dice.some(40, |dice| dice.span(any.0, any.1)).filter(earlier),
        never_had: dice.some(15, |dice| dice.span(any.0, any.1)).filter(earlier),
        reopened,
        declared_again: None,
        had_stocks: (0..dice.below(3)).map(|_| dice.day("2010-09-01", "2023-12-31")).collect(),
        granted,
        withdrawn: dice.some(15, |dice| dice.day("2010-02-01", "2024-12-31")),
    };
    let declared_first = history.declared.zip(reopened).is_some_and(|(first, reopened)| first.to() < reopened.to());
    if let Some(reopened) = reopened.filter(|_| declared_first && dice.chance(60)) {
        let first = reopened.to().plus_days(1 + dice.below(900) as i32).expect("a day");
        let last = first.plus_days(dice.below(200) as i32).expect("a day");
        history.declared_again = Period::new(first, last).ok();
    }
    history
}

#[test]
fn every_day_is_what_the_definitions_say() {
    let mut dice = Dice(20_100_801);
    let mut seen: BTreeSet<StandingStatus> = BTreeSet::new();
    for number in 0..300 {
        let history = history(&mut dice);
        let ledger = history.world().ledger();
        for today in days("2009-12-01", "2025-12-31") {
            let standing = ledger.on(today).next();
            let told = standing.map(|standing| (standing.status(), standing.due(), standing.met_on()));
            seen.extend(told.map(|told| told.0));
            assert_eq!(told, history.on(today), "history {number} on {today}: {history:?}");
        }
    }
    assert_eq!(seen.len(), 8, "every status but a conflict occurs: {seen:?}");
}

/// Rules of every kind that States have, resting on each other.
fn rules() -> Vec<Obligation> {
    let each = Due::BeforeMeeting { meetings: Meetings::Each, span: months(3, MonthEnd::LastDay) };
    let last = Meetings::LastBeforeDueOf("destroy".into());
    let ask = Due::BeforeMeeting { meetings: last, span: months(9, MonthEnd::LastDay) };
    let yearly = Due::Yearly { event: Event::EntryIntoForce, month: 4, day: 30, years: 1 };
    let next = Due::NextMeeting { event: Event::Answered("destroyed".into()), by_its_end: true };
    let until = Due::Until { from: Event::Answered("reopened".into()), until: Event::Answered("declared".into()) };
    let two_years = Due::Yearly { event: Event::EntryIntoForce, month: 4, day: 30, years: 2 };
    let after_conflict = after_answer("ended", months(60, MonthEnd::LastDay));
    let last = Meetings::LastBeforeDueOf("after-conflict".into());
    let ask_again = Due::BeforeMeeting { meetings: last, span: months(9, MonthEnd::LastDay) };
    let of_matters = |rule| Obligation { owed_by: OwedBy::Matters, met: vec!["cleared".into()], ..rule };
    let mut each = Obligation { met: vec!["paid".into()], ..rule("pay", each) };
    let longer = Due::BeforeMeeting { meetings: Meetings::Each, span: Span::Days(120) };
    each.versions.push(version("2016-03-01", longer));
    vec![
        Obligation { after: Some("first".into()), met: vec!["received".into()], ..rule("yearly", yearly) },
        Obligation { met: vec!["first-in".into()], ..rule("first", after_entry(Span::Days(180))) },
        rule("ask", ask),
        Obligation { applies: Some(is_yes("has")), ..destroy() },
        each,
        Obligation { met: vec!["declared".into()], ..rule("declare", next) },
        rule("follow", Due::After { event: Event::Met("destroy".into()), span: Span::Days(30) }),
        Obligation { met: vec!["paid".into()], ..rule("found", after_answer("reopened", Span::Days(0))) },
        rule("until", until),
        Obligation { met: vec!["received".into()], released: vec!["never-had".into()], ..rule("silence", two_years) },
        of_matters(rule("after-conflict", after_conflict)),
        Obligation { met: Vec::new(), ..of_matters(rule("ask-again", ask_again)) },
    ]
}

/// A record of anything at all, contradictions and corrections included.
fn anything(dice: &mut Dice) -> World {
    let deposit = dice.day("2010-02-17", "2012-12-31").to_string();
    let mut world = World::new(rules()).state("QMA", &deposit).state("QMB", "2010-01-10");
    world.package.requests.as_mut().expect("requests").about_matter = Some("about".into());
    world.package.withdrawal.not_before = Some("conflict-until".into());
    for year in 2011..2022 {
        let starts_on = dice.day(&format!("{year}-08-20"), &format!("{year}-10-10"));
        let ends_on = starts_on.plus_days(dice.below(5) as i32).expect("a day");
        world = world.meeting(&format!("{}M", year - 2010), &starts_on.to_string(), &ends_on.to_string());
    }
    let of_states = ["declared", "destroyed", "never-had", "reopened", "first-in", "received", "paid"];
    for _ in 0..dice.below(24) {
        let source = if dice.chance(80) { "compared" } else { "remembered" };
        let state = if dice.chance(80) { "QMA" } else { "QMB" };
        let period = dice.span("2010-01-01", "2022-12-31");
        let period = format!("{}..{}", period.from(), period.to());
        let answer = match dice.below(8) {
            0 => Answer::None,
            1 => Answer::NotReported,
            2 => yes(),
            _ => Answer::Known(Value::When(dice.span("2010-01-01", "2022-12-31"))),
        };
        let yes_no = if dice.chance(80) { yes() } else { no() };
        let request = format!("{state}/r{}", dice.below(3));
        let conflict = format!("{state}/c{}", dice.below(2));
        world = match dice.below(18) {
            0..=5 => world.said_in(source, state, of_states[dice.below(7) as usize], answer, &period),
            6 | 7 => world.said_in(source, state, "has", yes_no, &period),
            8 => world.said_in(source, state, "has-stocks", yes_no, &period),
            9 => world.said_in(source, &request, "granted", yes_no, &period),
            10 => world.said_in(source, &request, "submitted", answer, &period),
            11 => world.said_in(source, &request, "decided-in", answer, &period),
            12 => world.said_in(source, &conflict, "ended", answer, &period),
            13 => world.said_in(source, &conflict, "cleared", answer, &period),
            14 => world.said_in(source, &request, "about", Answer::Known(Value::Name(conflict)), &period),
            15 => world.said_in(source, state, "conflict-until", answer, &period),
            _ => {
                let of = if dice.chance(60) { "destroy" } else { "after-conflict" };
                let meeting = format!("{}M", 1 + dice.below(11));
                let until = Answer::Known(Value::When(Period::day(dice.day("2017-01-01", "2026-12-31"))));
                world
                    .said_in(source, &request, "of", choice(of), &period)
                    .said_in(source, &request, "decided-at", choice(&meeting), &period)
                    .said_in(source, &request, "until", until, &period)
            }
        };
        if world.recorded.len() > 1 && dice.chance(5) {
            let target = world.recorded[dice.below(world.recorded.len() as u64 - 1) as usize].id;
            let last = world.recorded.last_mut().expect("several");
            last.statement.corrects = Some(target).filter(|target| *target != last.id);
            last.id = last.statement.id();
        }
    }
    world
}

fn agrees(standing: Standing<'_>) {
    let (day, due) = (standing.day(), standing.due());
    let fits = match standing.status() {
        // Only what an event ends has no day while that is not known.
        StandingStatus::DueIn if due.is_none() => standing.chain().any(|link| link.kind == LinkKind::Lapsed),
        StandingStatus::DueIn => due.is_some_and(|due| day <= due) && standing.extensions().is_empty(),
        StandingStatus::ExtendedUntil => due.is_some_and(|due| day <= due) && !standing.extensions().is_empty(),
        StandingStatus::Reopened => due.is_none_or(|due| day <= due),
        StandingStatus::OverdueBy => due.is_some_and(|due| day > due),
        StandingStatus::Met => standing.met_on().is_some_and(|on| on.to() <= day),
        StandingStatus::NotYet | StandingStatus::Released | StandingStatus::Conflict | StandingStatus::Unknown => true,
    };
    assert!(fits, "{}", words(standing));
    assert!(standing.status() == StandingStatus::Met || standing.met_on().is_none(), "{}", words(standing));
    assert!(standing.extensions().iter().all(|extension| extension.decided_on <= day));
    assert_eq!(standing.verified(), standing.chain().all(|link| link.verified));
    assert_eq!(standing.days_left(), due.map(|due| day.days_until(due)));
    assert!(standing.chain().next().is_some(), "no standing without its rule");
}

#[test]
fn one_standing_for_each_occasion_that_agrees_with_its_dates() {
    let mut dice = Dice(7);
    for _ in 0..100 {
        let ledger = anything(&mut dice).ledger();
        for duty in ledger.duties() {
            let turns: Vec<Day> = duty.turns().collect();
            assert!(turns.windows(2).all(|pair| pair[0] < pair[1]), "{turns:?}");
        }
        for today in days("2010-01-01", "2023-12-31").step_by(7) {
            let mut seen = BTreeSet::new();
            for standing in ledger.on(today) {
                agrees(standing);
                let duty = standing.duty();
                let key = (duty.obligation.clone(), duty.bearer, duty.occasion.clone());
                assert!(seen.insert(key), "twice on {today}: {}", words(standing));
            }
            for (rule, most) in [("yearly", 2), ("silence", 2), ("pay", 2), ("ask", 1), ("until", 1)] {
                let qma = Subject::parse("QMA").expect("a State");
                let listed = seen.iter().filter(|(id, bearer, _)| id.as_str() == rule && *bearer == qma).count();
                assert!(listed <= most, "{rule} on {today}: {listed}");
            }
        }
    }
}

#[test]
fn between_two_turns_nothing_changes() {
    let mut dice = Dice(11);
    for _ in 0..12 {
        let ledger = anything(&mut dice).ledger();
        for duty in ledger.duties() {
            let turns: BTreeSet<Day> = duty.turns().collect();
            let mut before: Option<String> = None;
            for today in days("2010-01-01", "2022-12-31") {
                let now = duty.on(today).map(words);
                let ends = duty.listed_until().is_some_and(|until| until.plus_days(1) == Ok(today));
                if !turns.contains(&today) && !ends {
                    assert_eq!(now, before, "{:?} on {today}", duty.obligation);
                }
                before = now;
            }
        }
    }
}

fn ledger_of(world: &World, recorded: impl IntoIterator<Item = Recorded>) -> String {
    let snapshot = Snapshot::new(world.sources.clone(), recorded);
    format!("{:?}", Ledger::of(&world.package, &snapshot, day("2025-12-31")))
}

#[test]
fn what_is_recorded_later_changes_nothing_that_was_known_earlier() {
    let mut dice = Dice(13);
    for _ in 0..300 {
        let world = anything(&mut dice);
        let known_by =
            Instant::from_microseconds(dice.below(world.recorded.len() as u64 + 1) as i64).expect("an instant");
        let known = |all: &[Recorded]| -> Vec<Recorded> {
            all.iter().filter(|said| said.recorded_at <= known_by).cloned().collect()
        };
        let earlier = ledger_of(&world, known(&world.recorded));
        let mut later = world.clone().said("QMA", "declared", when("2016-01-01"), "2016");
        let last = later.recorded.last_mut().expect("just said");
        last.statement.corrects = world.recorded.first().map(|first| first.id);
        last.id = last.statement.id();
        last.recorded_at = Instant::from_microseconds(1_000_000).expect("an instant");
        assert_eq!(ledger_of(&world, known(&later.recorded)), earlier);
    }
}

#[test]
fn the_order_in_which_statements_come_in_does_not_matter() {
    let mut dice = Dice(17);
    for _ in 0..300 {
        let world = anything(&mut dice);
        let mut shuffled = world.recorded.clone();
        for last in (1..shuffled.len()).rev() {
            shuffled.swap(last, dice.below(last as u64 + 1) as usize);
        }
        assert_eq!(ledger_of(&world, shuffled), ledger_of(&world, world.recorded.clone()));
    }
}

#[test]
fn a_withdrawal_changes_nothing_before_its_day_nor_for_others() {
    let mut dice = Dice(19);
    for number in 0..120 {
        let mut world = anything(&mut dice);
        world.package.withdrawal.not_before = None;
        let withdrawn = dice.day("2010-03-01", "2023-12-31");
        let mut without = world.clone();
        for registration in without.package.registers.registrations.values_mut() {
            registration.withdrawn_on = (registration.state.as_str() == "QMA").then_some(withdrawn);
        }
        let (bound, left) = (world.ledger(), without.ledger());
        for today in days("2010-01-01", "2024-12-31").step_by(11).chain([withdrawn.yesterday(), withdrawn]) {
            let on = |ledger: &Ledger, is_qma: bool| -> Vec<String> {
                let qma = |standing: &Standing<'_>| (standing.duty().state().expect("one").as_str() == "QMA") == is_qma;
                ledger
                    .on(today)
                    .filter(qma)
                    .map(|standing| format!("{} {}", standing.duty().obligation, words(standing)))
                    .collect()
            };
            assert_eq!(on(&bound, false), on(&left, false), "history {number} on {today}: the other State");
            if today < withdrawn {
                assert_eq!(on(&bound, true), on(&left, true), "history {number} on {today}, withdrawn {withdrawn}");
            } else {
                let ended = ["met", "released"];
                let open = left.on(today).filter(|standing| standing.duty().state().expect("one").as_str() == "QMA");
                for standing in open {
                    assert!(ended.contains(&standing.status().word()), "on {today}: {}", words(standing));
                }
            }
        }
    }
}

#[test]
fn a_withdrawal_that_is_held_up_ends_everything_on_the_later_day() {
    let mut dice = Dice(23);
    for number in 0..60 {
        let mut world = anything(&mut dice);
        world.recorded.retain(|said| said.statement.question.as_str() != "conflict-until");
        let withdrawn = dice.day("2010-03-01", "2023-12-31");
        let ended = dice.day("2010-03-01", "2024-12-31");
        let with = |mut world: World, day: Day| {
            for registration in world.package.registers.registrations.values_mut() {
                registration.withdrawn_on = (registration.state.as_str() == "QMA").then_some(day);
            }
            world
        };
        let held = with(world.clone(), withdrawn).said("QMA", "conflict-until", when(&ended.to_string()), "2016");
        let (held, later) = (held.ledger(), with(world, withdrawn.max(ended)).ledger());
        for today in days("2010-01-01", "2024-12-31").step_by(17).chain([withdrawn, ended, ended.yesterday()]) {
            let all = |ledger: &Ledger| -> Vec<String> {
                ledger.on(today).map(|standing| format!("{} {}", standing.duty().obligation, words(standing))).collect()
            };
            assert_eq!(all(&held), all(&later), "history {number} on {today}: {withdrawn}, held until {ended}");
        }
    }
}

#[test]
fn a_day_more_until_the_deposit_moves_what_the_rule_moves_and_nothing_else() {
    let rules =
        || [rule("years", after_entry(months(96, MonthEnd::LastDay))), rule("days", after_entry(Span::Days(180)))];
    for deposited in days("2010-02-17", "2014-03-01") {
        // The first day of the sixth month after the month of deposit, counted by hand.
        let (year, month, _) = deposited.parts();
        let (year, month) = if month > 6 { (year + 1, month - 6) } else { (year, month + 6) };
        let entered = Day::new(year, month, 1).expect("a day");
        let ledger = World::new(rules()).state("QMA", &deposited.to_string()).ledger();
        let dues: Vec<Option<Day>> = ledger.duties().map(|duty| duty.original_due).collect();
        let expected = [Day::new(year + 8, month, 1).ok(), entered.plus_days(180).ok()];
        assert_eq!(dues, expected, "deposited {deposited}");
        let begins = |day: Day| ledger.on(day).all(|standing| standing.status() == StandingStatus::DueIn);
        assert!(begins(entered) && !begins(entered.yesterday()), "deposited {deposited}");
    }
}
