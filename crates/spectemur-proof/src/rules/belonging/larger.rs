//! Some of a group that are said to be more than all of it: "nine Parties declared stocks", and "of the Parties that
//! declared stocks, eleven sent plans".
//!
//! The group is known by what is said of it, wherever its number stands; a part that is tied to a figure of its own
//! sentence is judged by `parts_and_whole`.

use std::collections::BTreeSet;

use regex::Regex;

use crate::count::Count;
use crate::finding::{Confidence, Finding};
use crate::flow::{Tongue, is_han};
use crate::lexicon;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::denial::denies;
use crate::rules::{amount, finding, membership, sums};
use crate::scan::{Bound, ByTongue, pattern};
use crate::sentences::{Sentence, Sentences, years_in};

/// So much of what is said of the group must be said of those who are counted, by weight.
const SAME: f64 = 0.8;
/// The same in Chinese, where many pairs of letters are no words.
const SAME_BY_LETTERS: f64 = 0.6;
/// So many bytes of the words for a group hold the verb that is said of it.
const OPENS: usize = 12;
/// So many letters without a gap make a Chinese term.
const TERM: usize = 4;

/// The patterns of a language: the group before a figure, and behind it.
fn patterns(tongue: Tongue) -> &'static [Vec<Regex>; 2] {
    static BOTH: ByTongue<[Vec<Regex>; 2]> = ByTongue::new(|tongue| {
        let known = &lexicon::of(tongue).belonging;
        [&known.within, &known.within_behind].map(|words| words.iter().map(|word| pattern(word)).collect())
    });
    BOTH.of(tongue)
}

/// Finds figures of some of a group that are greater than that of the group.
pub(super) fn find(reading: &Reading<'_>, sentences: &mut Sentences, found: &mut Vec<Finding>) {
    for (index, passage) in reading.prose() {
        for part in reading.counts_of(index).iter().filter(|count| is_plain(count) && count.whole.is_none()) {
            if let Some(group) = group(passage, part) {
                found.extend(judge(reading, sentences, (passage, part), &group));
            }
        }
    }
}

/// Whether a figure can be of States.
fn is_plain(count: &Count) -> bool {
    let cues = &count.cues;
    (count.head.is_states || super::super::vague(count))
        && sums::adds(count)
        && count.bound == Bound::Exact
        && count.currency.is_none()
        && !count.head.is_time
        && count.value >= Amount::whole(2)
        && !(cues.remaining || cues.is_whole || cues.left_out || cues.named)
}

/// The words for the group of which a figure counts some.
fn group(passage: &Passage, part: &Count) -> Option<String> {
    let [ahead, behind] = patterns(passage.tongue);
    let before = passage.flow.at(part.sentence.start..part.range.start).to_ascii_lowercase();
    let after = passage.flow.at(part.range.end..part.sentence.end.max(part.range.end)).to_ascii_lowercase();
    let taken = |text: &str, regexes: &[Regex]| {
        regexes.iter().find_map(|regex| Some(regex.captures(text)?.name("g")?.as_str().to_owned()))
    };
    taken(&before, ahead).or_else(|| taken(&after, behind).map(|group| own(&group, passage.tongue)))
}

/// The words for a group without what is said of some of it: "which declared stocks | have asked for advice".
fn own(group: &str, tongue: Tongue) -> String {
    let verbs = lexicon::of(tongue).belonging.auxiliaries.iter();
    let ends = verbs.filter_map(|word| group.get(OPENS..)?.find(word.as_str()).map(|at| OPENS + at)).min();
    ends.and_then(|end| group.get(..end)).unwrap_or(group).to_owned()
}

fn judge(
    reading: &Reading<'_>,
    sentences: &mut Sentences,
    (passage, part): (&Passage, &Count),
    group: &str,
) -> Option<Finding> {
    let words: BTreeSet<u32> = sentences.words_of(group, passage.tongue).into_iter().collect();
    let strong: BTreeSet<u32> = words.into_iter().filter(|word| !sentences.vocabulary.is_weak(*word)).collect();
    let chinese = passage.tongue == Tongue::Chinese;
    if strong.len() < if chinese { 2 } else { 1 } {
        return None;
    }
    let denied = denies(group, passage.tongue);
    let near: Vec<Sentence> = sentences.near(&strong).into_iter().cloned().collect();
    let mut best: Option<(f64, &Count)> = None;
    for sentence in &near {
        let Some(there) = reading.passage(sentence.passage) else { continue };
        let own = sentence.passage == part.passage && sentence.range == part.sentence;
        if own || there.tongue != passage.tongue || there.part != passage.part {
            continue;
        }
        for whole in reading.counts_of(sentence.passage).iter().filter(|whole| whole.sentence == sentence.range) {
            if !whole.head.is_states || !is_plain(whole) || membership::is_past(reading, whole) {
                continue;
            }
            let said = there.flow.at(whole.frame.clone()).to_ascii_lowercase();
            let theirs: BTreeSet<u32> = sentences.words_of(&said, there.tongue).into_iter().collect();
            let common: BTreeSet<u32> = strong.intersection(&theirs).copied().collect();
            let share = sentences.weight(&common) / sentences.weight(&strong).max(0.1);
            let least = if chinese { SAME_BY_LETTERS } else { SAME };
            let termed = !chinese || in_one_piece(group, &said);
            if share < least || !termed || denies(&said, there.tongue) != denied {
                continue;
            }
            // Any figure of such a group that is great enough may be meant.
            if whole.value >= part.value {
                return None;
            }
            let years = years_in(reading, whole.passage, &whole.sentence);
            let mine = years_in(reading, part.passage, &part.sentence);
            let one_time = years.is_empty() || mine.is_empty() || !years.is_disjoint(&mine);
            let near = part.value.0 <= whole.value.0 * 2;
            let of_part = whole.whole.is_some() || whole.cues.of_these;
            if one_time && near && !of_part && best.is_none_or(|(known, _)| share > known) {
                best = Some((share, whole));
            }
        }
    }
    let (_, whole) = best?;
    let details = [("whole", amount(whole.value)), ("part", amount(part.value))];
    let spots = reading.spots([whole, part]);
    Some(finding("parts-and-whole", Confidence::Probable, spots, details).case("too-great"))
}

/// Whether as many letters as make a Chinese term stand in both without a gap.
pub(super) fn in_one_piece(one: &str, other: &str) -> bool {
    let letters: Vec<char> = one.chars().collect();
    let known =
        |some: &[char]| some.iter().all(|letter| is_han(*letter)) && other.contains(&some.iter().collect::<String>());
    letters.windows(TERM).any(known)
}
