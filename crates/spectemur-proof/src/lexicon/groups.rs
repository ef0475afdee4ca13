//! The words of groups: none and all, one or the other or both.
//!
//! It must not hold words; they are data in `lexicon/`.

use serde::Deserialize;

/// Words of two groups some of which are in both.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Overlap {
    /// That so many are in both.
    pub(crate) both: Vec<String>,
    /// That so many are taken together.
    pub(crate) together: Vec<String>,
    /// That so many are in one of two groups, in the other or in both.
    pub(crate) either: Vec<String>,
    /// The word between the two.
    pub(crate) or: Vec<String>,
}

/// Words of what is said of none or of all, and of its contrary.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Universal {
    /// "None", "not a single".
    pub(crate) none: Vec<String>,
    /// "All", "without exception".
    pub(crate) all: Vec<String>,
    /// Sayings in which such a word speaks of no kind.
    pub(crate) idioms: Vec<String>,
    /// What leaves some out.
    pub(crate) limits: Vec<String>,
    /// Words before it that point to those spoken of before.
    pub(crate) leaning: Vec<String>,
    /// Words right behind it that do.
    pub(crate) pointing: Vec<String>,
    /// What may come to be and is not yet.
    pub(crate) open: Vec<String>,
    /// Words of wishes that are said of what was done as well.
    pub(crate) told: Vec<String>,
    /// One of a kind.
    pub(crate) some: Vec<String>,
    /// Words for telling somebody that something happened.
    pub(crate) tells: Vec<String>,
    /// Words that say of those just counted that none of them did.
    pub(crate) none_of: Vec<String>,
    /// Words of a kind, each with words of what is of that kind: an explosion is an accident.
    pub(crate) kinds: Vec<[Vec<String>; 2]>,
    /// Words that deny whatever is said.
    pub(crate) grammatical: Vec<String>,
    /// Verbs and the like that say the contrary of another.
    pub(crate) denying: Vec<String>,
    /// Sayings that hold a word that denies and deny nothing.
    pub(crate) harmless: Vec<String>,
}
