//! The story that the data file tells: how invented States live, and how they tell of it. The file explains its words.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::DemoError;

const FILE: &str = "story.toml";
const DATA: &str = include_str!("../data/story.toml");

/// First and last number, both inside.
pub(crate) type Range = [i64; 2];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Story {
    pub(crate) slips: Vec<String>,
    pub(crate) habits: Habits,
    pub(crate) words: BTreeMap<String, String>,
    pub(crate) names: Names,
    pub(crate) traits: BTreeMap<String, u64>,
    pub(crate) forms: BTreeMap<String, Vec<String>>,
    pub(crate) applies: BTreeMap<String, Vec<String>>,
    pub(crate) stock: Vec<StockTale>,
    pub(crate) ground: Vec<GroundTale>,
    pub(crate) people: Vec<PeopleTale>,
    pub(crate) money: Vec<MoneyTale>,
    pub(crate) list: Vec<ListTale>,
    pub(crate) table: Vec<TableTale>,
    pub(crate) yes: Vec<YesTale>,
    pub(crate) day: Vec<DayTale>,
    pub(crate) number: Vec<NumberTale>,
    pub(crate) told: Vec<ToldTale>,
    pub(crate) sum: Vec<SumTale>,
    pub(crate) plant: Vec<PlantTale>,
}

/// Each of a thousand States, or of a thousand years of such a State.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Habits {
    pub(crate) never: u64,
    pub(crate) gappy: u64,
    pub(crate) gap: u64,
    pub(crate) lapse: u64,
    pub(crate) tardy: u64,
    pub(crate) late: u64,
    pub(crate) delay: u64,
    pub(crate) late_initial: u64,
    pub(crate) brief: u64,
    pub(crate) terse: u64,
    pub(crate) old_form: u64,
    pub(crate) voluntary: u64,
    pub(crate) volunteers: u64,
    pub(crate) corrects: u64,
    pub(crate) contradicts: u64,
    pub(crate) not_known: u64,
    pub(crate) left_out: u64,
    pub(crate) yes_ends: u64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Names {
    pub(crate) munition: String,
    pub(crate) submunition: String,
    pub(crate) lot: String,
    pub(crate) currencies: Vec<String>,
}

/// Things that are held and go away year by year.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StockTale {
    pub(crate) group: String,
    #[serde(rename = "if")]
    pub(crate) traits: Vec<String>,
    pub(crate) kinds: Range,
    pub(crate) quantity: Range,
    pub(crate) parts: Range,
    pub(crate) rests: Range,
    pub(crate) takes: Range,
    pub(crate) found: u64,
    pub(crate) ways: Vec<String>,
}

/// Land that is released place by place.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct GroundTale {
    pub(crate) group: String,
    #[serde(rename = "if")]
    pub(crate) traits: Vec<String>,
    pub(crate) places: Range,
    pub(crate) area: Range,
    /// The first is released without entering the ground as well, the second is not.
    pub(crate) kinds: [String; 2],
    pub(crate) recorded: Recorded,
    pub(crate) takes: Range,
    pub(crate) found: u64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Recorded {
    pub(crate) before: String,
    pub(crate) new: String,
}

/// Counts of people of one year.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PeopleTale {
    pub(crate) group: String,
    #[serde(rename = "if")]
    pub(crate) traits: Vec<String>,
    #[serde(default)]
    pub(crate) rows: Range,
    /// One row each, instead of so many rows.
    #[serde(default)]
    pub(crate) words: Vec<String>,
    pub(crate) each: Range,
    pub(crate) years: u64,
}

/// Sums of one year.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct MoneyTale {
    pub(crate) group: String,
    #[serde(rename = "if")]
    pub(crate) traits: Vec<String>,
    pub(crate) rows: Range,
    pub(crate) words: Vec<String>,
    pub(crate) types: Vec<String>,
    pub(crate) amount: Range,
    pub(crate) years: u64,
}

/// What stays once it is there.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListTale {
    pub(crate) group: String,
    #[serde(rename = "if", default)]
    pub(crate) traits: Vec<String>,
    pub(crate) begins: Range,
    pub(crate) grows: u64,
    pub(crate) words: Vec<String>,
    pub(crate) status: Status,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Status {
    pub(crate) first: String,
    pub(crate) new: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TableTale {
    pub(crate) question: String,
    #[serde(default)]
    pub(crate) row: Vec<RowTale>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RowTale {
    pub(crate) group: String,
    pub(crate) when: String,
    pub(crate) cells: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) fixed: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct YesTale {
    pub(crate) question: String,
    #[serde(default)]
    pub(crate) any: Vec<String>,
    pub(crate) done: Option<String>,
    pub(crate) chance: Option<u64>,
    #[serde(default)]
    pub(crate) grows: u64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DayTale {
    pub(crate) question: String,
    pub(crate) done: Option<String>,
    pub(crate) until: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NumberTale {
    pub(crate) question: String,
    pub(crate) up_to: i64,
}

/// A yes or no that follows.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ToldTale {
    pub(crate) question: String,
    pub(crate) table: String,
    pub(crate) group: String,
    pub(crate) fact: String,
    #[serde(default)]
    pub(crate) of: BTreeMap<String, Vec<String>>,
}

/// A number that follows.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SumTale {
    pub(crate) question: String,
    pub(crate) table: String,
    pub(crate) group: String,
    pub(crate) facts: Vec<String>,
    #[serde(default)]
    pub(crate) of: BTreeMap<String, Vec<String>>,
}

/// What is planted, and what must find it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PlantTale {
    pub(crate) code: String,
    pub(crate) check: Option<String>,
    #[serde(default)]
    pub(crate) corrected: bool,
    pub(crate) below: Option<Below>,
    pub(crate) short: Option<Short>,
    pub(crate) forget: Option<Forget>,
    pub(crate) answer: Option<Typed>,
    pub(crate) raise: Option<Raise>,
}

/// A cell below another of its row that it must reach.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Below {
    pub(crate) table: String,
    pub(crate) column: String,
    pub(crate) limits: String,
}

/// A total below its parts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Short {
    pub(crate) table: String,
    pub(crate) column: String,
    pub(crate) parts: Vec<String>,
}

/// A yes without what it needs.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Forget {
    pub(crate) yes: String,
    pub(crate) needs: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Typed {
    pub(crate) question: String,
}

/// A cell that is so much more than it should be.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Raise {
    pub(crate) table: String,
    pub(crate) column: String,
    pub(crate) by: i64,
}

impl Story {
    /// The story of the data file.
    pub(crate) fn read() -> Result<Self, DemoError> {
        toml::from_str(DATA).map_err(|error| DemoError::data(FILE, error))
    }
}
