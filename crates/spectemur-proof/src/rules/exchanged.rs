//! One quantity given twice with two neighbouring digits exchanged: "US$ 4,615,000" and "US$ 4,516,000".
//!
//! Chance seldom gives two figures of one unit that differ so. They need less in common to be one quantity than others.

use std::collections::BTreeMap;

use super::{amount, finding};
use crate::count::{Count, PERCENT};
use crate::document::BlockKind;
use crate::finding::{Confidence, Detail, Finding};
use crate::matter::{Matter, likeness};
use crate::reading::Reading;
use crate::scan::Bound;

/// Fewer digits than this are soon exchanged by chance.
const DIGITS: usize = 3;
/// More figures with the same digits than this say nothing.
const MOST: usize = 10;

/// Finds figures of one unit whose digits are exchanged, where both speak of something in common.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut by_digits: BTreeMap<Vec<u8>, Vec<&Count>> = BTreeMap::new();
    let mut often: BTreeMap<String, usize> = BTreeMap::new();
    for count in reading.counts.iter().flatten().filter(|count| is_told(reading, count)) {
        let written = written(count);
        let mut digits = written.clone().into_bytes();
        digits.sort_unstable();
        *often.entry(written).or_default() += 1;
        by_digits.entry(digits).or_default().push(count);
    }
    let chances = Chances::of(&often);
    for same in by_digits.values().filter(|same| (2..=MOST).contains(&same.len())) {
        for (at, one) in same.iter().enumerate() {
            for other in same.iter().skip(at + 1).filter(|other| is_exchanged(&written(one), &written(other))) {
                let both_often = [one, other].iter().all(|count| often.get(&written(count)).is_some_and(|n| *n > 1));
                let unit = one.currency == other.currency
                    || in_cell(reading, one) && one.currency.is_none()
                    || in_cell(reading, other) && other.currency.is_none();
                if !both_often && one.passage != other.passage && unit {
                    found.extend(judge(reading, (one, other), &chances));
                }
            }
        }
    }
}

/// How many figures of each length the document has, by which it is known how easily two of them meet by chance.
struct Chances {
    of_length: BTreeMap<usize, usize>,
}

impl Chances {
    fn of(often: &BTreeMap<String, usize>) -> Self {
        let mut of_length: BTreeMap<usize, usize> = BTreeMap::new();
        often.keys().for_each(|written| *of_length.entry(significant(written)).or_default() += 1);
        Self { of_length }
    }

    /// Whether hardly two figures of this length are the same by chance but for two neighbouring digits.
    fn are_small(&self, written: &str) -> bool {
        let digits = significant(written);
        let many = self.of_length.get(&digits).copied().unwrap_or(0);
        // Each figure has one neighbour less than digits; of all pairs fewer than one in twenty documents may be such.
        let pairs = many.saturating_mul(many).saturating_mul(digits) / 2;
        digits >= 4 && u32::try_from(digits).is_ok_and(|digits| pairs * 20 <= 9 * 10_usize.saturating_pow(digits - 1))
    }
}

/// The digits of a figure without the noughts behind them.
fn significant(written: &str) -> usize {
    written.trim_end_matches('0').len()
}

fn in_cell(reading: &Reading<'_>, count: &Count) -> bool {
    reading.passage(count.passage).is_some_and(|passage| matches!(passage.kind, BlockKind::Cell { .. }))
}

/// Whether a figure is exact, long enough, and told in a sentence or in a cell.
fn is_told(reading: &Reading<'_>, count: &Count) -> bool {
    let in_text = reading.passage(count.passage).is_some_and(|passage| !passage.is_title());
    let written = written(count);
    let long = count.value.as_whole().is_none() && written.len() >= 2 && !count.head.noun.is_empty()
        || written.trim_end_matches('0').len() >= DIGITS
        || written.len() >= 6 && written.trim_end_matches('0').len() >= 2;
    let is_share = count.currency.as_deref() == Some(PERCENT);
    // "Some 214,300": nobody rounds to four figures.
    let exact = count.bound == Bound::Exact || count.bound == Bound::About && written.trim_end_matches('0').len() >= 4;
    in_text && long && !is_share && exact && !count.head.is_time && !count.cues.wished
}

/// The digits of the figure without its point.
fn written(count: &Count) -> String {
    count.value.to_string().chars().filter(char::is_ascii_digit).collect()
}

/// Where two figures of one length differ.
fn differing(one: &str, other: &str) -> Vec<usize> {
    let pairs = one.bytes().zip(other.bytes()).enumerate();
    pairs.filter(|(_, (one, other))| one != other).map(|(at, _)| at).collect()
}

/// Whether two neighbouring digits are exchanged.
fn is_adjacent(one: &str, other: &str) -> bool {
    matches!(differing(one, other).as_slice(), [at, next] if at + 1 == *next)
}

/// Whether two or three near digits are exchanged and nothing else differs.
fn is_exchanged(one: &str, other: &str) -> bool {
    let near = match differing(one, other).as_slice() {
        [at, next] => next - at <= 2,
        [at, _, last] => last - at <= 2 && one.trim_end_matches('0').len() > DIGITS,
        _ => false,
    };
    one.len() == other.len() && near
}

fn judge(reading: &Reading<'_>, (one, other): (&Count, &Count), chances: &Chances) -> Option<Finding> {
    let (mine, theirs) = (matter_of(reading, one)?, matter_of(reading, other)?);
    let [first, second] = [one.head.noun.as_str(), other.head.noun.as_str()];
    let same_noun = !first.is_empty() && !second.is_empty() && (first.ends_with(second) || second.ends_with(first));
    let shared = shared_words(reading, mine, theirs);
    let beside = is_adjacent(&written(one), &written(other));
    let sole = [one, other].iter().all(|count| is_sole(reading, count));
    // Figures of two digits meet by chance.
    let short = written(one).trim_end_matches('0').len() < DIGITS;
    let enough = shared >= 2 && !short
        || short && shared >= 3 && same_noun
        || beside && (shared == 1 && same_noun || one.currency.is_some() && (shared == 1 || sole));
    let cells = (in_cell(reading, one), in_cell(reading, other));
    let enough = match cells {
        (true, true) => false,
        (false, false) => {
            let same_kind = same_noun || first.chars().take(2).eq(second.chars().take(2)) || one.currency.is_some();
            enough || beside && same_kind && chances.are_small(&written(one))
        }
        // What stands over a cell and beside it must be said of the figure, and the cell must not be another that is.
        _ => {
            let long = [one, other].iter().all(|count| significant(&written(count)) >= DIGITS);
            let points = one.value.as_whole().is_some() == other.value.as_whole().is_some();
            let small = chances.are_small(&written(one));
            let least = if significant(&written(one)) > DIGITS { 1 } else { 2 };
            beside && long && points && (shared >= least || small) && is_lone(reading, one, other)
        }
    };
    if mine.is_of_another(theirs) || !enough {
        return None;
    }
    let like = likeness(mine, theirs, &reading.vocabulary).max(0.4);
    #[expect(clippy::cast_possible_truncation, reason = "a likeness is between nought and one")]
    let percent = (like * 100.0).round() as i64;
    let details = [("one", amount(one.value)), ("other", amount(other.value)), ("likeness", Detail::Number(percent))];
    Some(finding("said-twice", Confidence::Probable, reading.spots([one, other]), details))
}

/// Whether neither figure stands beside the other, nor in a table as well as in the text.
fn is_lone(reading: &Reading<'_>, one: &Count, other: &Count) -> bool {
    let text = if in_cell(reading, one) { other } else { one };
    let cell = if in_cell(reading, one) { one } else { other };
    let in_other_cell = reading.valued(text.value..=text.value).any(|count| in_cell(reading, count));
    let beside = reading.counts_of(text.passage).iter().any(|count| count.value == cell.value);
    !in_other_cell && !beside
}

/// Whether its sentence gives no other sum of money, beside which it would be a part or a rest.
fn is_sole(reading: &Reading<'_>, count: &Count) -> bool {
    let beside = |other: &&Count| other.sentence == count.sentence && other.currency == count.currency;
    reading.counts_of(count.passage).iter().filter(beside).count() == 1
}

/// How many words that say something stand in both sentences.
pub(super) fn shared_words(reading: &Reading<'_>, one: &Matter, other: &Matter) -> usize {
    let strong = |word: &&u32| !reading.vocabulary.is_weak(**word);
    let said = |word: &&u32| other.words.binary_search(word).is_ok() || other.says_around(**word);
    one.words.iter().chain(one.around()).filter(strong).filter(said).count()
}

/// What is said of a figure.
pub(super) fn matter_of<'a>(reading: &'a Reading<'_>, count: &Count) -> Option<&'a Matter> {
    let place = reading.counts_of(count.passage).iter().position(|known| known.range == count.range)?;
    reading.claimed((count.passage, place))
}
