//! "A minority of the Parties", "exactly half of them", against a part of a whole that another sentence gives of the same.
//!
//! It must not judge a share in percent, nor one whose figures stand beside it.

use std::ops::Range;

use super::same::{Pair, of_same, own_clause};
use super::{ratio, told};
use crate::count::{contains, last_letters};
use crate::document::BlockKind;
use crate::finding::{Confidence, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{Bound, Sense};
use crate::sentences::{Sentences, clause_of, tokens_in, years_in};

/// How far a share in words may be from its figures, in thousandths of a percent.
const LOOSE: i64 = 4_000;
/// From where on "almost" or "about" is still true.
const ABOUT: i64 = 9_000;

/// A share in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::rules) struct Portion {
    pub(in crate::rules) range: Range<usize>,
    /// The least and the most that it may be, in thousandths of a percent.
    pub(in crate::rules) least: i64,
    pub(in crate::rules) most: i64,
}

impl Portion {
    /// Whether the part can be this portion of the whole.
    pub(super) fn holds(&self, part: Amount, whole: Amount) -> bool {
        (self.least..=self.most).contains(&ratio(part, whole))
    }
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

/// The shares in words of a sentence that are neither aims nor of growth.
fn portions(reading: &Reading<'_>, index: usize, passage: &Passage, sentence: &Range<usize>) -> Vec<Portion> {
    let lexicon = lexicon::of(passage.tongue);
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
    let mut found = in_words(reading, index, passage, sentence);
    found.retain(|portion| !open(&portion.range));
    found
}

/// All shares in words of a range.
pub(in crate::rules) fn in_words(
    reading: &Reading<'_>,
    index: usize,
    passage: &Passage,
    sentence: &Range<usize>,
) -> Vec<Portion> {
    let text = passage.flow.at(sentence.clone()).to_lowercase();
    let lexicon = lexicon::of(passage.tongue);
    if text.len() != sentence.len() {
        return Vec::new();
    }
    let fractions = tokens_in(reading, index, sentence).filter_map(|token| match token.sense {
        Sense::Fraction { top, bottom, bound } if bottom > 0 && top < bottom => {
            let value = top * 100_000 / bottom;
            let bound = if bound == Bound::Exact { far_bound(passage, sentence, &token.range) } else { bound };
            let (least, most) = match bound {
                Bound::Exact => (value - LOOSE, value + LOOSE),
                Bound::About => (value - ABOUT.min(value / 4 + 2_000), value + ABOUT.min(value / 4 + 2_000)),
                // "At least half" holds the half, "a majority" is more.
                Bound::AtLeast => (value + i64::from(is_more(passage, &token.range)), 100_000),
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
        // "Most of them" does not hold "most of the".
        let ends = |range: &Range<usize>| {
            passage.tongue == Tongue::Chinese
                || !passage.flow.at(range.end..sentence.end).starts_with(char::is_alphanumeric)
                    && !passage.flow.at(sentence.start..range.start).ends_with(char::is_alphanumeric)
        };
        for range in hits.filter(ends) {
            if !found.iter().any(|known| known.range.start < range.end && range.start < known.range.end) {
                found.push(Portion { range, least: least * 1000, most: most * 1000 });
            }
        }
    }
    found
}

/// Whether a share is said to be passed, and not only reached: "a majority", "过半数".
fn is_more(passage: &Passage, at: &Range<usize>) -> bool {
    let words = &lexicon::of(passage.tongue).weighing.passed;
    let own = passage.flow.at(at.clone()).to_lowercase();
    let before = last_letters(&passage.flow.at(0..at.start).to_lowercase(), 16);
    words.iter().any(|word| own.contains(word.as_str()) || before.trim_end().ends_with(word.as_str()))
}

/// "不到全国总数的一半": the word for a bound stands before what the share is of.
fn far_bound(passage: &Passage, sentence: &Range<usize>, at: &Range<usize>) -> Bound {
    let lexicon = lexicon::of(passage.tongue);
    let before = passage.flow.at(sentence.start..at.start);
    let clause = before.rsplit([',', '，', ';', '；', '、']).next().unwrap_or_default();
    let Some(clause) = clause.strip_suffix('的').filter(|_| passage.tongue == Tongue::Chinese) else {
        return Bound::Exact;
    };
    let last = |words: &[String]| {
        let long = words.iter().filter(|word| word.chars().count() > 1 || *word == "逾");
        long.filter_map(|word| clause.rfind(word.as_str()).map(|at| at + word.len())).max()
    };
    let plain = |end: usize| {
        clause.get(end..).is_some_and(|gap| !gap.contains(|letter: char| letter.is_ascii_digit()) && !gap.is_empty())
    };
    match (last(&lexicon.at_least).filter(|end| plain(*end)), last(&lexicon.at_most).filter(|end| plain(*end))) {
        (None, None) => Bound::Exact,
        // "不超过" ends as "超过" does and says more.
        (least, most) if most >= least => Bound::AtMost,
        _ => Bound::AtLeast,
    }
}

/// Whether two figures of its own passage give the share.
pub(in crate::rules) fn is_explained(reading: &Reading<'_>, index: usize, portion: &Portion) -> bool {
    let counts = reading.counts_of(index);
    counts.iter().any(|part| {
        counts.iter().any(|whole| {
            part.value < whole.value
                && part.value.0 > 0
                && part.currency == whole.currency
                && portion.holds(part.value, whole.value)
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
    let clause = own_clause(passage, sentence, &portion.range);
    let years = years_in(reading, index, sentence);
    let mut best: Option<(f64, Pair<'_>)> = None;
    for (cover, pair) in of_same(reading, sentences, index, sentence, (&clause, &portion.range)) {
        let theirs = years_in(reading, pair.part.passage, &pair.part.sentence);
        if !years.is_empty() && !theirs.is_empty() && years.is_disjoint(&theirs) {
            continue;
        }
        if portion.holds(pair.part.value, pair.whole) {
            return None;
        }
        if best.is_none_or(|(known, _)| cover > known) {
            best = Some((cover, pair));
        }
    }
    let (_, pair) = best?;
    let spots = [reading.spot(pair.part), reading.spot(pair.of), reading.spot_at(index, &portion.range)];
    let printed = passage.flow.at(portion.range.clone());
    Some(told(Confidence::Probable, spots, (pair.part.value, pair.whole), printed))
}
