//! An obligation through time as a bar: what it was, what it is, and what the rules foresee.

use spectemur_app::LifeReading;
use spectemur_model::Day;

/// How wide a bar is in its own units.
const WIDTH: i64 = 1_000;

/// The years that the bars of a page share.
pub(crate) struct Axis {
    pub(crate) first: i16,
    pub(crate) last: i16,
    first_day: Day,
    days: i64,
    mirrored: bool,
}

/// A stretch of a bar.
pub(crate) struct Stretch {
    pub(crate) x: i64,
    pub(crate) width: i64,
    /// The word of the standing.
    pub(crate) status: &'static str,
    /// Whether it lies after the day of the reading: what the rules foresee.
    pub(crate) is_ahead: bool,
}

/// One obligation as a bar.
pub(crate) struct Bar {
    pub(crate) stretches: Vec<Stretch>,
    pub(crate) due: Option<i64>,
    pub(crate) today: i64,
}

impl Axis {
    /// Whole years around everything that is shown and the day itself.
    pub(crate) fn of<'l>(
        lives: impl Iterator<Item = &'l LifeReading> + Clone,
        as_of: Day,
        is_mirrored: bool,
    ) -> Option<Self> {
        let turns = lives.clone().flat_map(|life| life.turns.iter().map(|turn| turn.from.year()));
        let dues = lives.filter_map(|life| life.standing.due_on.map(Day::year));
        let years: Vec<i16> = turns.chain(dues).filter(|year| (1900..3000).contains(year)).collect();
        let first = years.iter().copied().min()?.min(as_of.year());
        let last = years.iter().copied().max()?.max(as_of.year());
        let (first_day, end) = (Day::new(first, 1, 1).ok()?, Day::new(last, 12, 31).ok()?);
        Some(Self { first, last, first_day, days: first_day.days_until(end).max(1), mirrored: is_mirrored })
    }

    fn place(&self, day: Day) -> i64 {
        (self.first_day.days_until(day) * WIDTH / self.days).clamp(0, WIDTH)
    }

    fn mirrored(&self, x: i64, width: i64) -> i64 {
        if self.mirrored { WIDTH - x - width } else { x }
    }

    /// An obligation as a bar on this axis.
    pub(crate) fn bar(&self, life: &LifeReading, as_of: Day) -> Bar {
        let today = self.place(as_of);
        let mut stretches = Vec::new();
        for (index, turn) in life.turns.iter().enumerate() {
            let from = self.place(turn.from);
            let to = life.turns.get(index + 1).map_or(WIDTH, |next| self.place(next.from));
            // What lies ahead is another thing than what was: the stretch that holds the day is parted there.
            for (start, end, is_ahead) in [(from, to.min(today), false), (from.max(today), to, true)] {
                let width = end - start;
                if width > 0 {
                    let status = turn.status.word();
                    stretches.push(Stretch { x: self.mirrored(start, width), width, status, is_ahead });
                }
            }
        }
        let due = life.standing.due_on.map(|due| self.mirrored(self.place(due), 0));
        Bar { stretches, due, today: self.mirrored(today, 0) }
    }
}
