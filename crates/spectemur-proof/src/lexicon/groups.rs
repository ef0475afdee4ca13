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

/// How words tell that States are some of a group: right behind their names, right before them, of so many of the group,
/// by what only the group did, and by what only it has; these are patterns.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Belonging {
    pub(crate) after: Vec<String>,
    pub(crate) before: Vec<String>,
    pub(crate) some: Vec<String>,
    pub(crate) counted: Vec<String>,
    pub(crate) telling: Vec<String>,
    pub(crate) shared: Vec<String>,
    /// Words that only point to a group.
    pub(crate) points: Vec<String>,
    /// Those of them that point to one still to be named.
    pub(crate) following: Vec<String>,
    /// Words that lead to all who are named, and words that there is nobody else.
    pub(crate) leads: Vec<String>,
    pub(crate) closed: Vec<String>,
    pub(crate) only: Vec<String>,
    /// Words that open what is said of a group, and those that open what is said of some of it.
    pub(crate) relative: Vec<String>,
    pub(crate) verbs: Vec<String>,
    /// Right before names: they are those who were counted before.
    pub(crate) taken_up: Vec<String>,
    /// Right behind a noun: what those are who are counted.
    pub(crate) being: Vec<String>,
    /// They are not of the group (g): patterns of words right behind the names.
    pub(crate) outside: Vec<String>,
    /// Words that only point to a group, and nouns by which one is named.
    pub(crate) pronouns: Vec<String>,
    pub(crate) groups: Vec<String>,
    /// What a cell of a table says that answers yes, and one that answers no.
    pub(crate) yes: Vec<String>,
    pub(crate) no: Vec<String>,
    /// Words that open what is said of some of a group.
    pub(crate) auxiliaries: Vec<String>,
    /// Words for the members of a body, and for what it is made up of.
    pub(crate) of_body: Vec<String>,
    pub(crate) made_of: Vec<String>,
    /// A group (g) right before a figure of some of it, and right behind one: patterns.
    pub(crate) within: Vec<String>,
    pub(crate) within_behind: Vec<String>,
    /// Beginnings of nouns for all who are bound.
    pub(crate) members: Vec<String>,
    /// Words for what the members of a group did, each with the noun for them.
    pub(crate) nouns: Vec<[String; 2]>,
}

/// Words of a stock: what it began and what it ends with, what comes in and what goes out.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Accounts {
    pub(crate) opening: Vec<String>,
    pub(crate) closing: Vec<String>,
    pub(crate) inward: Vec<String>,
    pub(crate) outward: Vec<String>,
}
