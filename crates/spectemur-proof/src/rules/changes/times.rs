//! How many times as much something came to, against the two figures beside the words: "more than doubled, from 40 to 72".
//!
//! It must not look for figures elsewhere: `runs` does.

use super::claims::Change;
use crate::count::{Count, contains};
use crate::finding::{Confidence, Detail, Finding};
use crate::lexicon;
use crate::reading::Reading;
use crate::rules::{amount, finding, shares};

/// Letters between the words and the first figure.
const NEAR: usize = 30;

/// The two figures where they are not so many times each other as is said.
pub(super) fn judge(reading: &Reading<'_>, change: &Change<'_>, (one, other): (&Count, &Count)) -> Option<Finding> {
    let passage = reading.passage(one.passage)?;
    let lexicon = lexicon::of(passage.tongue);
    let words = &lexicon.changing;
    let text = passage.flow.at(change.near.start..one.range.start.max(change.near.start)).to_lowercase();
    let hits = words.factors.iter().filter_map(|(word, times)| text.rfind(word.as_str()).map(|at| (at, word, times)));
    let (at, word, times) = hits.max_by_key(|(at, word, _)| (*at, word.len()))?;
    let between = text.get(at + word.len()..)?;
    let moved = words.up.iter().chain(&words.down).any(|word| contains(between, word, passage.tongue));
    let before = text.get(..at)?.trim_end();
    let ends = |list: &[String]| list.iter().any(|word| before.ends_with(word.as_str()));
    let denied = crate::rules::denial::denies(&text, passage.tongue);
    if between.chars().count() > NEAR || moved || denied || one.value.0 <= 0 {
        return None;
    }
    let (ratio, times) = (shares::ratio(other.value, one.value), times * 1000);
    // "More than doubled" says that it is at least twice as much, "nearly doubled" that it is not much less.
    let (least, most) = if times < 100_000 {
        (times - times / 6, times + times / 6)
    } else if ends(&lexicon.at_least) || before.ends_with("more than") {
        (times, times * 2)
    } else {
        (times - times / 8, times + times / 8)
    };
    let details = [("one", amount(one.value)), ("other", amount(other.value)), ("likeness", Detail::Number(60))];
    let wrong = !(least..=most).contains(&ratio);
    wrong.then(|| finding("said-twice", Confidence::Probable, reading.spots([one, other]), details))
}
