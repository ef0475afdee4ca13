//! What happens to a State, year by year: items of each group with their facts, before anybody reports on them.
//!
//! What one year leaves is what the next begins with, so that every total means something.

mod ground;
mod stock;
mod yearly;

use std::collections::BTreeMap;

use spectemur_model::{Day, Period, StateCode};

use crate::story::Story;
use crate::world::Place;
use crate::{DemoError, Dice};
use ground::Ground;
use stock::Stock;
use yearly::{List, money, people};

/// One fact of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fact {
    Number(i64),
    Word(String),
    Days(Period),
}

/// An item of a group in one year.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Item(BTreeMap<&'static str, Fact>);

impl Item {
    fn new<const N: usize>(facts: [(&'static str, Fact); N]) -> Self {
        let mut facts = BTreeMap::from(facts);
        facts.insert("count", Fact::Number(1));
        Self(facts)
    }

    /// An item with one fact.
    pub(crate) fn of(name: &'static str, fact: Fact) -> Self {
        Self(BTreeMap::from([(name, fact)]))
    }

    /// A fact of this name.
    pub(crate) fn fact(&self, name: &str) -> Option<&Fact> {
        self.0.get(name)
    }

    /// The number of this name; nothing counts as zero.
    pub(crate) fn number(&self, name: &str) -> i64 {
        match self.0.get(name) {
            Some(Fact::Number(number)) => *number,
            _ => 0,
        }
    }

    /// Whether each of these facts is one of the words given.
    pub(crate) fn is_of(&self, of: &BTreeMap<String, Vec<String>>) -> bool {
        let says = |fact: &String, words: &Vec<String>| matches!(self.fact(fact), Some(Fact::Word(word)) if words.contains(word));
        of.iter().all(|(fact, words)| says(fact, words))
    }
}

/// One year of a State.
#[derive(Clone, Debug, Default)]
pub(crate) struct Year {
    pub(crate) year: i16,
    pub(crate) groups: BTreeMap<String, Vec<Item>>,
    /// The day on which all of a group was gone that there had been.
    pub(crate) done: BTreeMap<String, Day>,
    /// The last year in which a group is expected to be worked on.
    pub(crate) until: BTreeMap<String, Period>,
    /// Drawn answers: yes or no.
    pub(crate) drawn: BTreeMap<String, bool>,
    /// Drawn numbers.
    pub(crate) numbers: BTreeMap<String, i64>,
}

impl Year {
    pub(crate) fn items(&self, group: &str) -> &[Item] {
        self.groups.get(group).map_or(&[], Vec::as_slice)
    }

    /// What a group holds of a fact, written `group.fact`.
    pub(crate) fn total(&self, of: &str) -> i64 {
        let (group, fact) = of.split_once('.').unwrap_or((of, "count"));
        self.items(group).iter().map(|item| item.number(fact)).sum()
    }
}

/// What a story is told with.
#[derive(Clone, Copy)]
pub(crate) struct Stage<'a> {
    pub(crate) story: &'a Story,
    pub(crate) places: &'a [Place],
    /// With whom money is shared.
    pub(crate) partners: &'a [StateCode],
}

impl Stage<'_> {
    fn place(&self, dice: &mut Dice) -> Fact {
        Fact::Word(dice.pick(self.places).map(|place| place.en.clone()).unwrap_or_default())
    }
}

/// Which of these a State has.
pub(crate) type Traits = std::collections::BTreeSet<String>;

/// Whether a State has one of these traits; a story for nobody in particular is everybody's.
pub(crate) fn concerns(traits: &Traits, any: &[String]) -> bool {
    any.is_empty() || any.iter().any(|one| traits.contains(one))
}

/// A State that lives.
pub(crate) struct Life<'a> {
    stage: Stage<'a>,
    traits: &'a Traits,
    stocks: Vec<Stock<'a>>,
    grounds: Vec<Ground<'a>>,
    lists: Vec<List<'a>>,
    drawn: BTreeMap<String, bool>,
    dice: Dice,
}

impl<'a> Life<'a> {
    pub(crate) fn new(stage: Stage<'a>, traits: &'a Traits, mut dice: Dice, first: i16) -> Self {
        let story = stage.story;
        let stocks = story.stock.iter().filter(|tale| concerns(traits, &tale.traits));
        let stocks = stocks.map(|tale| Stock::new(tale, &stage, first, &mut dice)).collect();
        let grounds = story.ground.iter().filter(|tale| concerns(traits, &tale.traits));
        let grounds = grounds.map(|tale| Ground::new(tale, &stage, &mut dice)).collect();
        let lists = story.list.iter().filter(|tale| concerns(traits, &tale.traits));
        let lists = lists.map(|tale| List::new(tale, first, &mut dice)).collect();
        let chances = story.yes.iter().filter_map(|tale| Some((tale.question.clone(), tale.chance?)));
        let drawn = chances.map(|(question, chance)| (question, dice.happens(chance))).collect();
        Self { stage, traits, stocks, grounds, lists, drawn, dice }
    }

    /// How things stand before anything happens in a year.
    pub(crate) fn opening(&self, year: i16) -> Result<Year, DemoError> {
        let mut opening = Year { year, drawn: self.drawn.clone(), ..Year::default() };
        for stock in &self.stocks {
            opening.groups.insert(stock.group(), stock.opening());
        }
        for ground in &self.grounds {
            opening.groups.insert(ground.group(), ground.opening());
        }
        for list in &self.lists {
            opening.groups.insert(list.group(), list.items(year)?);
        }
        Ok(opening)
    }

    /// The next year.
    pub(crate) fn year(&mut self, year: i16) -> Result<Year, DemoError> {
        let (stage, dice) = (self.stage, &mut self.dice);
        let mut told = Year { year, ..Year::default() };
        for stock in &mut self.stocks {
            told.groups.insert(stock.group(), stock.year(year, &stage, dice)?);
            told.done.extend(stock.done().map(|day| (stock.group(), day)));
            told.until.insert(stock.group(), Period::year(stock.until(year))?);
        }
        for ground in &mut self.grounds {
            told.groups.insert(ground.group(), ground.year(year, &stage, dice)?);
            told.done.extend(ground.done().map(|day| (ground.group(), day)));
        }
        for tale in stage.story.people.iter().filter(|tale| concerns(self.traits, &tale.traits)) {
            told.groups.insert(tale.group.clone(), people(tale, year, &stage, dice)?);
        }
        for tale in stage.story.money.iter().filter(|tale| concerns(self.traits, &tale.traits)) {
            told.groups.insert(tale.group.clone(), money(tale, year, &stage, dice)?);
        }
        for list in &mut self.lists {
            list.grow(year, dice);
            told.groups.insert(list.group(), list.items(year)?);
        }
        for tale in &stage.story.yes {
            let (Some(yes), Some(_)) = (self.drawn.get_mut(&tale.question), tale.chance) else { continue };
            let turns = if *yes { stage.story.habits.yes_ends } else { tale.grows };
            *yes ^= dice.happens(turns);
        }
        told.drawn = self.drawn.clone();
        for tale in &stage.story.number {
            told.numbers.insert(tale.question.clone(), dice.between([0, tale.up_to]));
        }
        Ok(told)
    }
}

/// A day of this year.
fn day_of(year: i16, dice: &mut Dice) -> Result<Day, DemoError> {
    let days = i32::try_from(dice.between([0, 364])).unwrap_or(0);
    Ok(Period::year(year)?.from().plus_days(days)?)
}
