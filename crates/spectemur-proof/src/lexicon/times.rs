//! Words of what lasts, and of the years over which a plan runs.
//!
//! Only their places in the file of words are named here; what they mean is for the rules.

use serde::Deserialize;

/// Words of the years over which a plan runs.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Periods {
    /// Between the title and the years.
    pub(crate) leads: Vec<String>,
    /// Of these the ones that may lead to some of the years only.
    pub(crate) parts: Vec<String>,
    /// Nouns that end in a word for planning.
    pub(crate) plans: Vec<String>,
    /// Between the first year and the last.
    pub(crate) until: Vec<String>,
}

/// Words of what lasts.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Lasting {
    /// Before a length: something lasts so long.
    pub(crate) leads: Vec<String>,
    /// Beside a length: something comes so long before or after, or again and again.
    pub(crate) other: Vec<String>,
    /// Between the first day and the last.
    pub(crate) until: Vec<String>,
    /// At the head of a sentence: it speaks of the day that was just named.
    pub(crate) pointing: Vec<String>,
    /// Between a length and the day to which it runs, and verbs of what begins.
    pub(crate) thus: Vec<String>,
    pub(crate) begins: Vec<String>,
    /// Verbs by which a term of office begins, and words of such a term.
    pub(crate) elects: Vec<String>,
    pub(crate) serves: Vec<String>,
    /// Between a length and the day that it gives.
    pub(crate) equals: Vec<String>,
    /// Behind a length: it is counted onward from what follows, or back from it.
    pub(crate) onward: Vec<String>,
    /// Words by which more time is asked for.
    pub(crate) asks: Vec<String>,
    /// Words right before so many years that are asked for, of the time asked for, and before the day to which it runs.
    pub(crate) wants: Vec<String>,
    pub(crate) period: Vec<String>,
    pub(crate) ending: Vec<String>,
    /// Words of a deadline that was moved since.
    pub(crate) earlier: Vec<String>,
    /// Words by which it was given before.
    pub(crate) granted: Vec<String>,
    /// Words by which something is said to have come in time.
    pub(crate) in_time: Vec<String>,
    pub(crate) back: Vec<String>,
}
