//! "A minority of the Parties", "exactly half of them", against a part of a whole that another sentence gives of the same.
//!
//! It must not judge a share in percent, nor one whose figures stand beside it.

use std::collections::BTreeSet;
use std::ops::Range;

use super::denial::denies;
use super::{amount, finding};
use crate::count::{Count, contains, last_letters};
use crate::document::BlockKind;
use crate::finding::{Confidence, Detail, Finding};
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{Bound, Sense};
use crate::sentences::{Sentences, tokens_in, years_in};

/// So much of what is said of the share must be said of the part, by weight.
const SAME: f64 = 0.5;
/// Words of less weight together are of too many things.
const LEAST: f64 = 3.0;
/// How far a share in words may be from its figures, in thousandths of a percent.
const LOOSE: i64 = 4_000;
/// From where on "almost" or "about" is still true.
const ABOUT: i64 = 9_000;

/// A share in words.
struct Portion {
    range: Range<usize>,
    /// The least and the most that it may be, in thousandths of a percent.
    least: i64,
    most: i64,
}

/// Finds shares in words that the part and the whole of another sentence do not give.
pub(super) fn find(reading: &Reading<'_>, sentences: &mut Sentences, found: &mut Vec<Finding>) {
    for (index, passage) in reading.passages.iter().enumerate() {
        if matches!(passage.kind, BlockKind::Heading { .. } | BlockKind::Caption | BlockKind::Cell { .. }) {
            continue;
        }
        for sentence in &passage.sentences {
            // "(k) enrol half of the children": an aim.
            let aims = matches!(passage.kind, BlockKind::Item { .. })
                && passage.flow.at(sentence.clone()).trim_start().starts_with(char::is_lowercase);
            if aims {
                continue;
            }
            for portion in portions(reading, index, passage, sentence) {
                if !is_explained(reading, index, &portion) {
                    found.extend(judge(reading, sentences, index, sentence, &portion));
                }
            }
        }
    }
}

/// The shares in words of a sentence.
fn portions(reading: &Reading<'_>, index: usize, passage: &Passage, sentence: &Range<usize>) -> Vec<Portion> {
    let text = passage.flow.at(sentence.clone()).to_lowercase();
    let lexicon = lexicon::of(passage.tongue);
    if text.len() != sentence.len() {
        return Vec::new();
    }
    let open = |range: &Range<usize>| {
        let words = lexicon.supposed.iter().chain(&lexicon.growth).chain(&lexicon.future);
        let clause = passage.flow.at(clause_of(passage, sentence, range)).to_lowercase();
        let plain = clause.replace(&passage.flow.at(range.clone()).to_lowercase(), " ");
        // "Fewer than half" is no growth.
        let bounds = lexicon.at_least.iter().chain(&lexicon.at_most).filter(|word| word.chars().count() > 1);
        let plain = bounds.fold(plain, |plain, word| plain.replace(word.as_str(), " "));
        words.into_iter().any(|word| contains(&plain, word, passage.tongue))
            // "为2022年的三分之二": of what was another year.
            || last_letters(passage.flow.at(sentence.start..range.start), 4).contains("年的")
            // "The second half of the Plan" is a time.
            || lexicon.halves.iter().any(|word| {
                passage.flow.at(sentence.start..range.start).trim_end().to_lowercase().ends_with(word.as_str())
            })
    };
    let fractions = tokens_in(reading, index, sentence).filter_map(|token| match token.sense {
        Sense::Fraction { top, bottom, bound } if bottom > 0 && top < bottom => {
            let value = top * 100_000 / bottom;
            let (least, most) = match bound {
                Bound::Exact => (value - LOOSE, value + LOOSE),
                Bound::About => (value - ABOUT, value + ABOUT),
                Bound::AtLeast => (value, 100_000),
                Bound::AtMost => (0, value),
            };
            Some(Portion { range: token.range.clone(), least, most })
        }
        _ => None,
    });
    let mut found: Vec<Portion> = fractions.collect();
    for (word, least, most) in &lexicon.portions {
        let hits =
            text.match_indices(word.as_str()).map(|(at, word)| sentence.start + at..sentence.start + at + word.len());
        let whole = |range: &Range<usize>| contains(passage.flow.at(range.clone()), word, passage.tongue);
        for range in hits.filter(|range| whole(range) || passage.flow.at(range.clone()).to_lowercase() == *word) {
            if !found.iter().any(|known| known.range.start < range.end && range.start < known.range.end) {
                found.push(Portion { range, least: least * 1000, most: most * 1000 });
            }
        }
    }
    found.retain(|portion| !open(&portion.range));
    found
}

pub(super) fn ratio(part: &Count, whole: &Count) -> i64 {
    i64::try_from(i128::from(part.value.0) * 100_000 / i128::from(whole.value.0.max(1))).unwrap_or(i64::MAX)
}

/// Whether two figures of its own passage give the share.
fn is_explained(reading: &Reading<'_>, index: usize, portion: &Portion) -> bool {
    let counts = reading.counts_of(index);
    counts.iter().any(|part| {
        counts.iter().any(|whole| {
            part.value < whole.value
                && part.value.0 > 0
                && part.currency == whole.currency
                && (portion.least..=portion.most).contains(&ratio(part, whole))
        })
    })
}

fn judge(
    reading: &Reading<'_>,
    sentences: &mut Sentences,
    index: usize,
    sentence: &Range<usize>,
    portion: &Portion,
) -> Option<Finding> {
    let passage = reading.passage(index)?;
    let clause = clause_of(passage, sentence, &portion.range);
    let years = years_in(reading, index, sentence);
    let mut best: Option<(f64, &Count, &Count)> = None;
    for (cover, part, whole) in of_same(reading, sentences, index, sentence, (&clause, &portion.range)) {
        let theirs = years_in(reading, part.passage, &part.sentence);
        if !years.is_empty() && !theirs.is_empty() && years.is_disjoint(&theirs) {
            continue;
        }
        if (portion.least..=portion.most).contains(&ratio(part, whole)) {
            return None;
        }
        if best.is_none_or(|(known, _, _)| cover > known) {
            best = Some((cover, part, whole));
        }
    }
    let (_, part, whole) = best?;
    let worked = ratio(part, whole) / 100;
    let details = [
        ("part", amount(part.value)),
        ("whole", amount(whole.value)),
        ("share", Detail::Text(passage.flow.at(portion.range.clone()).to_owned())),
        ("worked", Detail::Text(format!("{}.{}", worked / 10, worked % 10))),
    ];
    let spots = [reading.spot(part), reading.spot(whole), reading.spot_at(index, &portion.range)];
    Some(finding("share-and-ratio", Confidence::Probable, spots.into_iter().flatten().collect(), details).case("ratio"))
}

/// Parts of wholes in other sentences of which the same is said as of a share, with how much of it.
pub(super) fn of_same<'a>(
    reading: &'a Reading<'_>,
    sentences: &mut Sentences,
    index: usize,
    sentence: &Range<usize>,
    (clause, share): (&Range<usize>, &Range<usize>),
) -> Vec<(f64, &'a Count, &'a Count)> {
    let Some(passage) = reading.passage(index) else { return Vec::new() };
    let mut words: BTreeSet<u32> =
        sentences.words(reading, index, &(clause.start..share.start.max(clause.start))).into_iter().collect();
    words.extend(sentences.words(reading, index, &(share.end.min(clause.end)..clause.end)));
    // "Only half of them have this scheme": the scheme is named in the clause before.
    let said = passage.flow.at(clause.clone()).to_lowercase();
    let leans = lexicon::of(passage.tongue).leaning.iter().any(|word| contains(&said, word, passage.tongue));
    if leans {
        words.extend(sentences.words(reading, index, sentence));
    }
    let all = sentences.weight(&words);
    let negated = negates(passage, clause);
    let mut found = Vec::new();
    let near: Vec<(usize, Range<usize>, BTreeSet<u32>)> = sentences
        .near(&words)
        .into_iter()
        .map(|other| (other.passage, other.range.clone(), other.words.clone()))
        .collect();
    let counts = reading.counts_of(index).iter();
    let of: Vec<_> = counts.filter(|count| count.sentence == *sentence && count.cues.is_whole).collect();
    for (at, range, theirs) in near {
        let Some(there) = reading.passage(at) else { continue };
        // Neighbours speak of one matter after the other.
        let own = at == index;
        if own || there.tongue != passage.tongue || there.part != passage.part || all < LEAST {
            continue;
        }
        let shared: Vec<u32> = words.intersection(&theirs).copied().collect();
        let strong = shared.iter().filter(|word| !sentences.vocabulary.is_weak(**word)).count();
        let common = sentences.weight(&shared);
        for (part, whole) in parts(reading, at, &range).filter(|(part, _)| negates(there, &part.frame) == negated) {
            // A long sentence around either of them says more than of this share.
            let said: BTreeSet<u32> = sentences.words(reading, at, &part.frame).into_iter().collect();
            let held: Vec<u32> = words.intersection(&said).copied().collect();
            let cover = (common / all).max(sentences.weight(&held) / sentences.weight(&said).max(LEAST));
            let least = if common / all >= SAME { 2 } else { 3 };
            // "Of the 30 actions, 40 per cent": of no other whole.
            let other = !of.is_empty() && of.iter().all(|known| known.value != whole.value);
            if strong >= least && cover >= SAME && !other {
                found.push((cover, part, whole));
            }
        }
    }
    found
}

/// The clause in which a share stands; a short one is read with the one behind it.
pub(super) fn clause_of(passage: &Passage, sentence: &Range<usize>, at: &Range<usize>) -> Range<usize> {
    let marks = [',', '，', ';', '；', ':', '：'];
    let before = passage.flow.at(sentence.start..at.start);
    let start = before.rfind(marks).map_or(sentence.start, |at| sentence.start + at);
    let least = if passage.tongue == crate::flow::Tongue::Chinese { 10 } else { 40 };
    let after = passage.flow.at(at.end..sentence.end.max(at.end));
    let mut ends = after.char_indices().enumerate().filter(|(_, (_, letter))| marks.contains(letter));
    let end = ends.find(|(nth, _)| *nth >= least).map_or(sentence.end, |(_, (end, _))| at.end + end);
    start..end
}

/// Whether the words of a range deny.
fn negates(passage: &Passage, range: &Range<usize>) -> bool {
    denies(&passage.flow.at(range.clone()).to_lowercase(), passage.tongue)
}

/// The parts of a sentence whose whole is known.
fn parts<'a>(
    reading: &'a Reading<'_>,
    index: usize,
    sentence: &Range<usize>,
) -> impl Iterator<Item = (&'a Count, &'a Count)> + 'a {
    let counts = reading.counts_of(index);
    let sentence = sentence.clone();
    counts
        .iter()
        .filter(move |part| part.sentence == sentence && part.bound == Bound::Exact && part.currency.is_none())
        .filter_map(|part| Some((part, counts.get(part.whole?)?)))
        .filter(|(part, whole)| part.value < whole.value && part.value.0 > 0 && !part.cues.of_these)
}
