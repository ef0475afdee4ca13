//! What is counted anew each year, people and money, and lists that only grow.

use spectemur_model::{Day, Period};

use super::{Fact, Item, Stage, day_of};
use crate::story::{ListTale, MoneyTale, PeopleTale};
use crate::{DemoError, Dice};

/// People of a year, in so many rows, or in one for each word.
pub(super) fn people(tale: &PeopleTale, year: i16, stage: &Stage<'_>, dice: &mut Dice) -> Result<Vec<Item>, DemoError> {
    if !dice.happens(tale.years) {
        return Ok(Vec::new());
    }
    let rows =
        if tale.words.is_empty() { dice.between(tale.rows) } else { i64::try_from(tale.words.len()).unwrap_or(0) };
    let mut words = tale.words.iter();
    let mut items = Vec::new();
    for row in 1..=rows {
        let people = dice.uneven(tale.each);
        let women = people * dice.between([15, 35]) / 100;
        let girls = people * dice.between([5, 20]) / 100;
        let boys = people * dice.between([10, 25]) / 100;
        let mut item = Item::new([
            ("people", Fact::Number(people)),
            ("women", Fact::Number(women)),
            ("girls", Fact::Number(girls)),
            ("boys", Fact::Number(boys)),
            ("men", Fact::Number(people - women - girls - boys)),
            ("disabled", Fact::Number(people * dice.between([0, 9]) / 100)),
            ("place", stage.place(dice)),
            ("when", Fact::Days(Period::day(day_of(year, dice)?))),
            ("title", Fact::Number(row)),
        ]);
        if let Some(word) = words.next() {
            item.0.insert("word", Fact::Word(word.clone()));
        }
        items.push(item);
    }
    Ok(items)
}

/// Sums of a year.
pub(super) fn money(tale: &MoneyTale, year: i16, stage: &Stage<'_>, dice: &mut Dice) -> Result<Vec<Item>, DemoError> {
    if !dice.happens(tale.years) {
        return Ok(Vec::new());
    }
    let mut items = Vec::new();
    for row in 1..=dice.between(tale.rows) {
        let word = |from: &[String], dice: &mut Dice| Fact::Word(dice.pick(from).cloned().unwrap_or_default());
        let partner = dice.pick(stage.partners).map(ToString::to_string).unwrap_or_default();
        items.push(Item::new([
            ("word", word(&tale.words, dice)),
            ("type", word(&tale.types, dice)),
            ("amount", Fact::Number(dice.uneven(tale.amount))),
            ("currency", word(&stage.story.names.currencies, dice)),
            ("partner", Fact::Word(partner)),
            ("years", Fact::Days(Period::year(year)?)),
            ("title", Fact::Number(row)),
        ]));
    }
    Ok(items)
}

/// What stays once it is there.
pub(super) struct List<'a> {
    tale: &'a ListTale,
    /// What it is, and since when.
    entries: Vec<(String, i16)>,
}

impl<'a> List<'a> {
    pub(super) fn new(tale: &'a ListTale, first: i16, dice: &mut Dice) -> Self {
        let mut list = Self { tale, entries: Vec::new() };
        for _ in 0..dice.between(tale.begins) {
            list.add(first.saturating_sub(1), dice);
        }
        list
    }

    fn add(&mut self, year: i16, dice: &mut Dice) {
        if let Some(word) = dice.pick(&self.tale.words) {
            self.entries.push((word.clone(), year));
        }
    }

    pub(super) fn group(&self) -> String {
        self.tale.group.clone()
    }

    pub(super) fn grow(&mut self, year: i16, dice: &mut Dice) {
        if dice.happens(self.tale.grows) {
            self.add(year, dice);
        }
    }

    pub(super) fn items(&self, year: i16) -> Result<Vec<Item>, DemoError> {
        let item = |(row, (word, since)): (i64, &(String, i16))| {
            let status = if *since == year { &self.tale.status.new } else { &self.tale.status.first };
            let day = Day::new(*since, 6, 1)?;
            Ok(Item::new([
                ("word", Fact::Word(word.clone())),
                ("status", Fact::Word(status.clone())),
                ("since", Fact::Days(Period::day(day))),
                ("title", Fact::Number(row)),
            ]))
        };
        (1..).zip(&self.entries).map(item).collect()
    }
}
