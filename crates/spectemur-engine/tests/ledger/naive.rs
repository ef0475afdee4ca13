//! What one duty is on a day, worked out from the definitions alone and day by day: slow, and nothing like the engine.

use std::sync::LazyLock;

use spectemur_engine::StandingStatus;
use spectemur_model::{Answer, Day, Period, Value};

use crate::world::{World, choice, day, destroy, yes};

/// A history in which sources never contradict each other.
#[derive(Clone, Debug, Default)]
pub(crate) struct History {
    pub(crate) declared: Option<Period>,
    pub(crate) destroyed: Option<Period>,
    pub(crate) never_had: Option<Period>,
    pub(crate) reopened: Option<Period>,
    pub(crate) declared_again: Option<Period>,
    /// Last days of periods for which stocks were reported.
    pub(crate) had_stocks: Vec<Day>,
    /// Days of decision and deadlines granted, in order.
    pub(crate) granted: Vec<(Day, Day)>,
    pub(crate) withdrawn: Option<Day>,
}

const DEPOSITED: &str = "2010-01-10";
static LISTED: LazyLock<Day> = LazyLock::new(|| day(DEPOSITED));
static ENTERED: LazyLock<Day> = LazyLock::new(|| day("2010-08-01"));
static DUE: LazyLock<Day> = LazyLock::new(|| day("2018-08-01"));

/// Status, deadline, days on which it was met.
pub(crate) type Told = (StandingStatus, Option<Day>, Option<Period>);

impl History {
    pub(crate) fn world(&self) -> World {
        let answer = |span: Period| Answer::Known(Value::When(span));
        let text = |span: Period| format!("{}..{}", span.from(), span.to());
        let mut world = World::new([destroy()]).state("QMA", DEPOSITED);
        let facts = [
            ("declared", self.declared),
            ("destroyed", self.destroyed),
            ("never-had", self.never_had),
            ("reopened", self.reopened),
            ("declared", self.declared_again),
        ];
        for (question, span) in facts.into_iter().filter_map(|(question, span)| Some((question, span?))) {
            world = world.said("QMA", question, answer(span), &text(span));
        }
        for until in &self.had_stocks {
            world = world.said("QMA", "has-stocks", yes(), &until.to_string());
        }
        for (index, (decided, until)) in self.granted.iter().enumerate() {
            let matter = format!("QMA/r{index}");
            world = world
                .said(&matter, "of", choice("destroy"), "2018")
                .said(&matter, "granted", yes(), "2018")
                .said(&matter, "decided-in", answer(Period::day(*decided)), "2018")
                .said(&matter, "until", answer(Period::day(*until)), "2018");
        }
        let registration = world.package.registers.registrations.values_mut().next().expect("one State");
        registration.withdrawn_on = self.withdrawn;
        world
    }

    pub(crate) fn on(&self, today: Day) -> Option<Told> {
        if today < *LISTED {
            return None;
        }
        if let Some(withdrawn) = self.withdrawn.filter(|withdrawn| *withdrawn <= today) {
            let before = self.while_bound(withdrawn.yesterday());
            return Some(match before.0 {
                StandingStatus::Met | StandingStatus::Released => before,
                _ => (StandingStatus::Released, before.1, None),
            });
        }
        Some(self.while_bound(today))
    }

    fn while_bound(&self, today: Day) -> Told {
        let held: Vec<&(Day, Day)> = self.granted.iter().filter(|(decided, _)| *decided <= today).collect();
        let due = held.last().map_or(*DUE, |(_, until)| *until);
        let told = |status| (status, Some(due), None);
        if today < *ENTERED {
            return told(StandingStatus::NotYet);
        }
        // What ended it first, and whether that was undone.
        let completed = self.completed(None);
        let undone = self.undone();
        if let Some(never) = self.never_had.filter(|never| never.to() <= today) {
            match undone.filter(|undone| undone.to() > never.to()) {
                Some(undone) if undone.to() <= today => return self.after_reversal(today, due, &held, undone),
                Some(undone) if undone.from() <= today => return told(StandingStatus::Unknown),
                _ => return told(StandingStatus::Released),
            }
        }
        if let Some(span) = completed.filter(|span| span.from() <= today) {
            let work = self.destroyed.filter(|work| self.declared.is_some() && work.to() <= today);
            if span.to() > today {
                return match work.filter(|_| due < today) {
                    Some(work) => (StandingStatus::Met, Some(due), Some(work)),
                    None => told(StandingStatus::Unknown),
                };
            }
            return match undone.filter(|undone| undone.to() > span.to()) {
                Some(undone) if undone.to() <= today => self.after_reversal(today, due, &held, undone),
                Some(undone) if undone.from() <= today => told(StandingStatus::Unknown),
                _ => (StandingStatus::Met, Some(due), Some(span)),
            };
        }
        if today <= due {
            return told(if held.is_empty() { StandingStatus::DueIn } else { StandingStatus::ExtendedUntil });
        }
        if let Some(work) = self.destroyed.filter(|work| self.declared.is_some() && work.to() <= today) {
            return (StandingStatus::Met, Some(due), Some(work));
        }
        let said_open = completed.is_none() && self.last_stocks(None).is_some_and(|last| last > due);
        let done_later = completed.is_some_and(|span| span.from() > today);
        told(if said_open || done_later { StandingStatus::OverdueBy } else { StandingStatus::Unknown })
    }

    /// The reversal, if there is something that it reverses.
    fn undone(&self) -> Option<Period> {
        let ends = [self.declared.or(self.destroyed), self.never_had];
        self.reopened.filter(|undone| ends.into_iter().flatten().any(|end| end.to() < undone.to()))
    }

    fn after_reversal(&self, today: Day, due: Day, held: &[&(Day, Day)], undone: Period) -> Told {
        let again = self.completed(Some(undone.to()));
        match again {
            Some(span) if span.to() <= today => return (StandingStatus::Met, Some(due), Some(span)),
            Some(span) if span.from() <= today => return (StandingStatus::Unknown, Some(due), None),
            _ => {}
        }
        let extended = held.last().is_some_and(|(decided, _)| *decided >= undone.to());
        let said_open = again.is_none() && self.last_stocks(Some(undone.to())).is_some_and(|last| last > due);
        let status = match (today <= due, extended) {
            (true, true) => StandingStatus::ExtendedUntil,
            (true, false) => StandingStatus::Reopened,
            (false, _) if said_open || again.is_some() => StandingStatus::OverdueBy,
            (false, _) => StandingStatus::Unknown,
        };
        (status, Some(due), None)
    }

    /// The days on which it was done, for the first time or after a reversal; reported stocks narrow them.
    fn completed(&self, after: Option<Day>) -> Option<Period> {
        let span = match after {
            None => self.declared.or(self.destroyed)?,
            Some(_) => self.declared_again?,
        };
        let not_by = self.last_stocks(after).filter(|last| *last >= span.from() && *last < span.to());
        let from = not_by.map_or(span.from(), |last| last.plus_days(1).expect("a day"));
        Period::new(from, span.to()).ok()
    }

    /// The last day on which stocks were reported: of those until a reversal, or of those after it.
    fn last_stocks(&self, after: Option<Day>) -> Option<Day> {
        let reversal = self.undone().map(Period::to);
        let counts = |day: &&Day| match (after, reversal) {
            (Some(after), _) => **day > after,
            (None, Some(reversal)) => **day <= reversal,
            (None, None) => true,
        };
        self.had_stocks.iter().filter(counts).max().copied()
    }
}
