//! Words of what happens on a day, and of what is still to come.

use serde::Deserialize;

/// Words of what happens at a time, and of what is still to happen.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Happening {
    /// The steps of a thing, in order.
    pub(crate) steps: Vec<Vec<String>>,
    /// Forms of them that tell it as past, and words right before one with which it does not.
    pub(crate) past: Vec<String>,
    pub(crate) not_past: Vec<String>,
    /// Right before a day by which something is due, and right behind it.
    pub(crate) due: Vec<String>,
    pub(crate) due_behind: Vec<String>,
    /// Right before a day from which on, and until which, something is so.
    pub(crate) from: Vec<String>,
    pub(crate) until: Vec<String>,
    /// Nouns of papers that bear a day.
    pub(crate) papers: Vec<String>,
    /// Words of what is to come, of what goes on, and of what was put off or only supposed.
    pub(crate) ahead: Vec<String>,
    pub(crate) open: Vec<String>,
    pub(crate) moved: Vec<String>,
    /// Words that tell one thing of a kind from another, and kinds of which there is one after another.
    pub(crate) marks: Vec<String>,
    pub(crate) again: Vec<String>,
    /// At the head of a sentence: it speaks of what was just named.
    pub(crate) leaning: Vec<String>,
    /// Verbs of what comes to its end by itself.
    pub(crate) expires: Vec<String>,
    /// Names of a last day.
    pub(crate) deadlines: Vec<String>,
    /// Verbs of no step, such as tell nothing that can be compared, and those by which a paper comes to bear its day.
    pub(crate) others: Vec<String>,
    pub(crate) hollow: Vec<String>,
    pub(crate) made: Vec<String>,
    /// Words that hold one of what is to come and say nothing of it.
    pub(crate) harmless: Vec<String>,
    /// Verbs of what has come, of which the sending may be some days before.
    pub(crate) received: Vec<String>,
    /// Things that a document may be of and that are handed over once, and what else is handed over with them.
    pub(crate) things: Vec<String>,
    pub(crate) beside: Vec<String>,
    /// Nouns of reports.
    pub(crate) reports: Vec<String>,
    /// Words that hold one of what was put off and say nothing of it; words of a part of a year; and words of drafts.
    pub(crate) unmoved: Vec<String>,
    pub(crate) parts: Vec<String>,
    pub(crate) drafts: Vec<String>,
    /// Words of those who let a day pass.
    pub(crate) late: Vec<String>,
    /// Words before what must have come before something else will.
    pub(crate) pending: Vec<String>,
}
