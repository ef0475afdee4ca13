//! Land that is cancelled, reduced and cleared, place by place, and land that is found on the way.

use spectemur_model::{Day, Period};

use super::{Fact, Item, Stage, day_of};
use crate::story::GroundTale;
use crate::{DemoError, Dice};

struct Area {
    place: Fact,
    name: String,
    /// Of the first kind land is also cancelled.
    is_first: bool,
    held: i64,
}

pub(super) struct Ground<'a> {
    tale: &'a GroundTale,
    areas: Vec<Area>,
    takes: i64,
    done: Option<Day>,
}

/// What became of an area in a year, in square metres.
#[derive(Default)]
struct Released {
    cancelled: i64,
    reduced: i64,
    cleared: i64,
}

impl<'a> Ground<'a> {
    pub(super) fn new(tale: &'a GroundTale, stage: &Stage<'_>, dice: &mut Dice) -> Self {
        let mut ground = Self { tale, areas: Vec::new(), takes: dice.between(tale.takes), done: None };
        for _ in 0..dice.between(tale.places) {
            let area = ground.find(stage, dice);
            ground.areas.push(area);
        }
        ground
    }

    fn find(&self, stage: &Stage<'_>, dice: &mut Dice) -> Area {
        Area {
            place: stage.place(dice),
            name: format!("{} {}", stage.story.names.submunition, 10 + dice.between([0, 40])),
            is_first: dice.happens(500),
            held: dice.uneven(self.tale.area),
        }
    }

    pub(super) fn group(&self) -> String {
        self.tale.group.clone()
    }

    /// The day on which the last of it was released.
    pub(super) fn done(&self) -> Option<Day> {
        self.done
    }

    pub(super) fn opening(&self) -> Vec<Item> {
        self.areas.iter().map(|area| self.item(area, &self.tale.recorded.before)).collect()
    }

    pub(super) fn year(&mut self, year: i16, stage: &Stage<'_>, dice: &mut Dice) -> Result<Vec<Item>, DemoError> {
        let mut items = Vec::new();
        let had: i64 = self.areas.iter().map(|area| area.held).sum();
        self.takes = (self.takes - 1).max(1);
        let takes = self.takes;
        for area in &mut self.areas {
            let share = if takes == 1 { area.held } else { area.held / takes * dice.between([60, 140]) / 100 };
            let share = share.min(area.held);
            let cancelled = if area.is_first { share * dice.between([10, 60]) / 100 } else { 0 };
            let reduced = (share - cancelled) * dice.between([10, 60]) / 100;
            let released = Released { cancelled, reduced, cleared: share - cancelled - reduced };
            area.held -= share;
            let area = &*area;
            let mut item = of(area, &self.tale.kinds, &self.tale.recorded.before, &released);
            item.0.insert("items", Fact::Number(released.cleared / 4000 + dice.between([0, 12])));
            item.0.insert("depth", Fact::Number(dice.between([10, 50])));
            item.0.insert("when", Fact::Days(Period::day(day_of(year, dice)?)));
            items.push(item);
        }
        self.areas.retain(|area| 0 < area.held);
        if 0 < had && 1 < takes && dice.happens(self.tale.found) {
            let area = self.find(stage, dice);
            items.push(self.item(&area, &self.tale.recorded.new));
            self.areas.push(area);
        }
        if 0 < had && self.areas.is_empty() && self.done.is_none() {
            self.done = Some(Period::year(year)?.to());
        }
        Ok(items)
    }

    fn item(&self, area: &Area, recorded: &str) -> Item {
        of(area, &self.tale.kinds, recorded, &Released::default())
    }
}

fn of(area: &Area, kinds: &[String; 2], recorded: &str, released: &Released) -> Item {
    let [first, second] = kinds;
    Item::new([
        ("place", area.place.clone()),
        ("name", Fact::Word(area.name.clone())),
        ("kind", Fact::Word(if area.is_first { first.clone() } else { second.clone() })),
        ("recorded", Fact::Word(recorded.to_owned())),
        ("kept", Fact::Number(area.held)),
        ("cancelled", Fact::Number(released.cancelled)),
        ("reduced", Fact::Number(released.reduced)),
        ("cleared", Fact::Number(released.cleared)),
    ])
}
