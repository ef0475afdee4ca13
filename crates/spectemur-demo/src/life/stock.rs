//! Things that are held and go away: munitions that are destroyed, munitions that are kept for training and used up.

use spectemur_model::{Day, Period};

use super::{Fact, Item, Stage, day_of};
use crate::story::StockTale;
use crate::{DemoError, Dice};

struct Kind {
    name: String,
    part: String,
    lot: String,
    parts: i64,
    held: i64,
}

pub(super) struct Stock<'a> {
    tale: &'a StockTale,
    kinds: Vec<Kind>,
    begins: i16,
    ends: i16,
    done: Option<Day>,
}

impl<'a> Stock<'a> {
    pub(super) fn new(tale: &'a StockTale, stage: &Stage<'_>, first: i16, dice: &mut Dice) -> Self {
        let names = &stage.story.names;
        let kind = |dice: &mut Dice, number: i64| Kind {
            name: format!("{} {}-{number}", names.munition, 100 + dice.between([0, 60])),
            part: format!("{} {}", names.submunition, 10 + dice.between([0, 40])),
            lot: format!("{}-{}", names.lot, 1000 + dice.between([0, 8999])),
            parts: dice.between(tale.parts),
            held: dice.uneven(tale.quantity),
        };
        let kinds = (1..=dice.between(tale.kinds)).map(|number| kind(dice, number)).collect();
        let begins = first.saturating_add(years(dice.between(tale.rests)));
        let ends = begins.saturating_add(years(dice.between(tale.takes)));
        Self { tale, kinds, begins, ends, done: None }
    }

    pub(super) fn group(&self) -> String {
        self.tale.group.clone()
    }

    /// The day on which the last of it was gone.
    pub(super) fn done(&self) -> Option<Day> {
        self.done
    }

    /// The last year of the work as it is foreseen.
    pub(super) fn until(&self, year: i16) -> i16 {
        self.ends.max(year.saturating_add(1))
    }

    pub(super) fn opening(&self) -> Vec<Item> {
        self.kinds.iter().map(|kind| item(kind, Flow { opening: kind.held, ..Flow::default() })).collect()
    }

    pub(super) fn year(&mut self, year: i16, stage: &Stage<'_>, dice: &mut Dice) -> Result<Vec<Item>, DemoError> {
        let mut items = Vec::new();
        let had = self.kinds.iter().map(|kind| kind.held).sum::<i64>();
        let is_over = had == 0 && self.done.is_some_and(|done| done.year() < year);
        let finds =
            if is_over && dice.happens(self.tale.found) { dice.below(self.kinds.len() as u64) } else { u64::MAX };
        for (at, kind) in self.kinds.iter_mut().enumerate() {
            let opening = kind.held;
            let found = if at as u64 == finds { dice.between([2, 90]) } else { 0 };
            let left = i64::from(self.ends.saturating_sub(year).max(0)) + 1;
            let gone = match year {
                early if early < self.begins => 0,
                _ if left == 1 => opening,
                // A little more or less than an even share, and never all of it before the end.
                _ => (opening / left * dice.between([70, 130]) / 100).min((opening - 1).max(0)),
            };
            kind.held = opening + found - gone;
            let mut told = item(kind, Flow { opening, gone, found });
            told.0.insert("place", stage.place(dice));
            told.0.insert("when", Fact::Days(Period::day(day_of(year, dice)?)));
            told.0.insert("way", Fact::Word(dice.pick(&self.tale.ways).cloned().unwrap_or_default()));
            items.push(told);
        }
        if 0 < had && self.kinds.iter().all(|kind| kind.held == 0) && self.done.is_none() {
            self.done = Some(Period::year(year)?.to());
        }
        Ok(items)
    }
}

#[derive(Default)]
struct Flow {
    opening: i64,
    gone: i64,
    found: i64,
}

fn item(kind: &Kind, Flow { opening, gone, found }: Flow) -> Item {
    let number = Fact::Number;
    Item::new([
        ("name", Fact::Word(kind.name.clone())),
        ("part", Fact::Word(kind.part.clone())),
        ("lot", Fact::Word(kind.lot.clone())),
        ("opening", number(opening)),
        ("gone", number(gone)),
        ("found", number(found)),
        ("kept", number(kind.held)),
        ("gone-parts", number(gone * kind.parts)),
        ("found-parts", number(found * kind.parts)),
        ("kept-parts", number(kind.held * kind.parts)),
    ])
}

fn years(number: i64) -> i16 {
    i16::try_from(number).unwrap_or(0)
}
