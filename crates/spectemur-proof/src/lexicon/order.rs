//! Words of order and of groups: how things are sorted, and how some are said to be of those listed before.
//!
//! It must not hold words; they are data in `lexicon/`.

use serde::Deserialize;

/// How words tell that things stand in the order of their figures or days; patterns.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sorting {
    /// From the greatest on, from the least on, from the earliest on, and in an order of which they do not say which.
    pub(crate) down: Vec<String>,
    pub(crate) up: Vec<String>,
    pub(crate) dated: Vec<String>,
    pub(crate) placed: Vec<String>,
    /// What is only to be so sorted.
    pub(crate) wished: Vec<String>,
}

/// How words tell that those named now are some of those listed before.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Taking {
    /// Before the names, and right behind them: they are of those listed.
    pub(crate) before: Vec<String>,
    pub(crate) behind: Vec<String>,
    /// Beside a number, of what stands right above.
    pub(crate) above: Vec<String>,
    /// Before a number that is that of the list.
    pub(crate) pointing: Vec<String>,
    /// Those named are others, or not only of those listed.
    pub(crate) adding: Vec<String>,
    /// Words that some of those just named are meant; patterns.
    pub(crate) picks: Vec<String>,
    /// Letters of words that are no names.
    pub(crate) no_name: String,
    /// Words that end before a name begins.
    pub(crate) leads: Vec<String>,
    /// Nothing may stand in two of the lists; patterns.
    pub(crate) apart: Vec<String>,
}

/// Words that count off: for the first, the second and so on, row by row, and for the last of them; patterns.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CountingOff {
    pub(crate) rows: Vec<Vec<String>>,
    pub(crate) last: Vec<String>,
}

/// Words that give one of several a place by day or figure; patterns, but for the last rows.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Placing {
    /// The earliest, the latest, the greatest and the least; `nth` and `at` tell which it is where it is not the first.
    pub(crate) first: Vec<String>,
    pub(crate) last: Vec<String>,
    pub(crate) most: Vec<String>,
    pub(crate) least: Vec<String>,
    /// Between one and those that have less, and those that have more.
    pub(crate) ahead: Vec<String>,
    pub(crate) behind: Vec<String>,
    /// Right behind such words and before the name.
    pub(crate) leads: Vec<String>,
    /// Beside two names, that the second is set beside the first.
    pub(crate) after: Vec<String>,
    /// What a clause begins with that speaks of the one named before it.
    pub(crate) goes_on: Vec<String>,
    /// Words before a figure that is a sum, a part or a change.
    pub(crate) not_bare: Vec<String>,
    /// Between two places that one thing has.
    pub(crate) both: Vec<String>,
    /// Words of a sentence that gives no place among those that are named.
    pub(crate) open: Vec<String>,
}

/// Words of what is due and what came in.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Settled {
    /// At the head of a column.
    pub(crate) due: Vec<String>,
    pub(crate) received: Vec<String>,
    /// That nothing is left to come.
    pub(crate) all: Vec<String>,
    /// Beside them: that another time is meant, or not all.
    pub(crate) past: Vec<String>,
}
