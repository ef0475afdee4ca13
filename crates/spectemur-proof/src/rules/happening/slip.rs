//! Two days of which the one is easily written for the other, whatever step each is told with: of one month and year, or
//! of one day and year in months beside each other.

use super::told::{Mode, Told};
use super::{BESIDE, Pair};
use crate::count::contains;
use crate::flow::Tongue;
use crate::lexicon;
use crate::reading::Reading;
use crate::rules::duration::is_misprint_in_year;

/// From here on two tellings with such days are taken to be of one thing.
const ALIKE: f64 = 1.6;
/// What the words right around both must say.
const NEAR: f64 = 0.9;

/// Whether the day of the one is easily written for that of the other.
pub(super) fn is_slip(one: &Told, other: &Told) -> bool {
    let (Some(mine), Some(theirs)) = (one.date, other.date) else { return false };
    // A day of a meeting is none of its first and last.
    if (mine.from == mine.to) != (theirs.from == theirs.to) {
        return false;
    }
    let near = is_misprint_in_year(mine.from, theirs.from);
    let turned = one.mode != other.mode && [one.mode, other.mode].contains(&Mode::Ahead);
    let inferred = one.is_inferred || other.is_inferred;
    near && !turned && !inferred && one.passage.abs_diff(other.passage) > BESIDE
}

impl Pair {
    /// Whether both are of one thing where one day is easily written for the other.
    pub(super) fn slips(&self) -> bool {
        !self.conflict && self.shared >= 2 && self.score >= ALIKE && self.near >= NEAR
    }
}

/// Whether what is to come is so by a rule for each of a kind: "to be lodged by 31 March of each year".
pub(super) fn is_rule(reading: &Reading<'_>, ahead: &Told) -> bool {
    reading.passage(ahead.passage).is_some_and(|passage| {
        let said = passage.flow.at(passage.sentence(ahead.at.start)).to_lowercase();
        let own = |word: &&&str| word.is_ascii() == (passage.tongue == Tongue::English);
        lexicon::time("happening_each").iter().filter(own).any(|word| contains(&said, word, passage.tongue))
    })
}
