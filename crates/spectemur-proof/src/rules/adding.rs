//! Figures of one paragraph that by their wording should make another: a whole and the run of its parts.
//!
//! No single word says that figures add up, so many signs are weighed together (`signs`). What each weighs was learnt
//! from documents that agree with themselves: how often, where such signs stand, the figures do make the whole. Where
//! they nearly always do and here nearly do, one of them is wrong.

mod signs;

pub(crate) use signs::Signs;

use super::{amount, finding, sums};
use crate::count::Count;
use crate::document::BlockKind;
use crate::finding::{Confidence, Detail, Finding};
use crate::number::Amount;
use crate::reading::Reading;
use crate::scan::Bound;
use crate::weights::Weights;

/// More parts than this hardly stand in a sentence.
const MOST: usize = 9;
/// A paragraph of more figures than this is no prose but a table that lost its lines.
const PROSE: usize = 120;
/// From here on a careful reader would ask: so often do figures with such signs make the whole.
const PROBABLE: f64 = 0.4;

/// A whole and figures that may be its parts.
pub(crate) struct Sum<'a> {
    pub(crate) whole: &'a Count,
    /// In the order of the text.
    pub(crate) parts: Vec<&'a Count>,
    /// Whether the whole stands before its parts.
    pub(crate) opens: bool,
}

impl Sum<'_> {
    fn given(&self) -> Amount {
        sums::sum(&self.parts)
    }

    /// Whether the parts make the whole.
    pub(crate) fn holds(&self) -> bool {
        let rounded = self.parts.iter().map(|part| part.rounded.0).sum::<i64>().max(self.whole.rounded.0);
        (self.given().0 - self.whole.value.0).abs() <= rounded / 2
    }

    /// Whether one slip of the pen leads from the sum to the whole.
    pub(crate) fn nearly_holds(&self) -> bool {
        let (sum, whole) = (self.given(), self.whole.value);
        let off = (sum.0 - whole.0).abs();
        let digits = |value: Amount| {
            let mut digits: Vec<u8> = value.to_string().into_bytes();
            digits.sort_unstable();
            digits
        };
        // Of long figures one digit of any may be wrong.
        let one_digit = whole >= Amount::whole(100)
            && std::iter::once(whole)
                .chain(self.parts.iter().map(|part| part.value))
                .any(|figure| [off, -off].iter().any(|off| is_slip(figure, Amount(figure.0 + off))));
        !self.holds()
            && (off <= Amount::whole(3).0 && off * 4 <= whole.0
                || off * 16 <= whole.0
                || digits(sum) == digits(whole) && off * 3 <= whole.0
                || one_digit && off * 3 <= whole.0)
    }
}

/// Whether two figures are as long as each other and one digit differs.
fn is_slip(one: Amount, other: Amount) -> bool {
    let (mine, theirs) = (one.to_string(), other.to_string());
    mine.len() == theirs.len() && mine.bytes().zip(theirs.bytes()).filter(|(one, other)| one != other).count() == 1
}

/// Whether the words say that something counts more than once, or is more than one: then figures do not simply add up.
pub(super) fn multiplies(reading: &Reading<'_>, whole: &Count, parts: &[&Count]) -> bool {
    let Some(passage) = reading.passage(whole.passage) else { return true };
    let counts = std::iter::once(whole).chain(parts.iter().copied());
    let (from, to) =
        counts.fold((usize::MAX, 0), |(from, to), count| (from.min(count.sentence.start), to.max(count.sentence.end)));
    sums::multiplies(passage, &(from..to.max(from)))
}

/// "Three and four respectively": the figures belong to others than they stand beside.
fn is_dealt_out(reading: &Reading<'_>, sum: &Sum<'_>) -> bool {
    let counts = std::iter::once(sum.whole).chain(sum.parts.iter().copied());
    counts
        .filter_map(|count| Some(reading.passage(count.passage)?.flow.at(count.sentence.clone())))
        .any(|words| ["respectively", "分别有"].iter().any(|word| words.contains(word)))
}

/// Whether the words before the parts say that they are only some.
fn names_some(reading: &Reading<'_>, sum: &Sum<'_>) -> bool {
    let (Some(passage), Some(first)) = (reading.passage(sum.whole.passage), sum.parts.first()) else { return true };
    let from = if sum.opens { sum.whole.range.end } else { first.sentence.start };
    let lead = passage.flow.at(from.min(first.range.start)..first.range.start).to_lowercase();
    let words = &crate::lexicon::of(passage.tongue).some_of;
    words.iter().any(|word| lead.contains(word.as_str()))
}

/// Whether something among the parts or after them may be one more without a figure, which the sum lacks.
pub(super) fn leaves_out(reading: &Reading<'_>, whole: &Count, parts: &[&Count]) -> bool {
    let Some(passage) = reading.passage(whole.passage) else { return true };
    let Some((first, last)) = parts.first().zip(parts.last()) else { return true };
    // "Six persons: a Head, three officers and two assistants": the lead may name one as well.
    let lead = passage.flow.at(whole.range.end.min(first.range.start)..first.range.start).to_lowercase();
    let lead = lead.rsplit_once(':').map(|(_, items)| items.trim_start().to_owned());
    let led = lead.is_some_and(|items| items.contains(',') && (items.starts_with("a ") || items.starts_with("the ")));
    let inside = passage.flow.at(first.range.end..last.range.start.max(first.range.end)).to_lowercase();
    let rest = passage.flow.at(last.range.end..last.sentence.end).to_lowercase();
    let rest = sums::without_closing(passage.tongue, &rest);
    let single = ["one", "another", "others"];
    let items = inside.split([',', '，', '、', ';', '；']).skip(1).map(str::trim_start);
    let mut items = items.filter(|item| !item.contains(|letter: char| letter.is_ascii_digit()));
    let after = rest.split([',', '，', '、', ';', '；', ' ']).any(|word| single.contains(&word.trim()))
        || ["一个", "一项", "一名", "一起", "一份", "另有", "其余", "其他"].iter().any(|word| rest.contains(word))
        || sums::has_one_more(passage, &(first.range.end..last.sentence.end));
    sums::sum(parts) < whole.value
        && (led
            || names_one(reading, last)
            || after
            || items.any(|item| item.starts_with("the ") || item.starts_with("a ")))
}

/// Whether a State is named behind the last part, outside of the list of any: "and one State is just at it".
fn names_one(reading: &Reading<'_>, last: &Count) -> bool {
    let lists = reading.lists.get(last.passage);
    reading.tokens_of(last.passage).iter().any(|token| {
        let behind = token.range.start >= last.range.end && token.range.end <= last.sentence.end;
        let listed = lists.into_iter().flatten().any(|list| {
            list.range.start <= token.range.start
                && token.range.end <= list.range.end
                && (list.items.len() > 1 || list.opening == crate::list::Opening::Bracket)
        });
        behind && !listed && matches!(token.sense, crate::scan::Sense::Name(_))
    })
}

/// Every whole of a passage with every run of figures that may be its parts.
pub(crate) fn candidates<'a>(reading: &'a Reading<'_>, index: usize) -> Vec<Sum<'a>> {
    let Some(passage) = reading.passage(index) else { return Vec::new() };
    if matches!(passage.kind, BlockKind::Cell { .. } | BlockKind::Heading { .. } | BlockKind::Caption) {
        return Vec::new();
    }
    let adds = |count: &&Count| count.bound == Bound::Exact && count.currency.as_deref() != Some(crate::count::PERCENT);
    let counts: Vec<&Count> = reading.counts_of(index).iter().filter(adds).collect();
    if counts.len() > PROSE {
        return Vec::new();
    }
    let sentence = |count: &Count| passage.sentences.iter().position(|range| range.contains(&count.range.start));
    let placed: Vec<(&Count, Option<usize>)> = counts.into_iter().map(|count| (count, sentence(count))).collect();
    let mut found: Vec<Sum<'_>> = Vec::new();
    for (at, (whole, here)) in placed.iter().enumerate() {
        if whole.value < Amount::whole(2) || whole.cues.wished || whole.cues.disputed {
            continue;
        }
        let near = |(part, there): &&(&Count, Option<usize>)| {
            part.currency == whole.currency
                && part.head.is_time == whole.head.is_time
                && there.zip(*here).is_some_and(|(one, other)| one.abs_diff(other) <= 2)
        };
        let after: Vec<&Count> = placed.iter().skip(at + 1).filter(near).map(|(part, _)| *part).collect();
        let before: Vec<&Count> = placed.iter().take(at).filter(near).map(|(part, _)| *part).collect();
        let from = found.len();
        for is_part in READINGS {
            for run in runs(&after, whole, is_part, true).into_iter().chain(runs(&before, whole, is_part, false)) {
                let known = found.get(from..).into_iter().flatten().any(|known| same_run(known, &run));
                if !known {
                    let opens = run.first().is_some_and(|first| first.range.start > whole.range.start);
                    found.push(Sum { whole, parts: run, opens });
                }
            }
        }
    }
    // Lists of names are compared by their names: one State may stand in several.
    let listed = |sum: &Sum<'_>| sum.parts.iter().filter(|part| part.list.is_some()).count() >= 2;
    let smaller = |sum: &Sum<'_>| sum.parts.iter().all(|part| part.value < sum.whole.value && part.value > Amount(0));
    // "Six got it, of these one had not asked": a part of a part.
    let nested = |sum: &Sum<'_>| {
        let mut of_these = sum.parts.iter().map(|part| part.cues.of_these);
        sum.opens && sum.parts.len() == 2 && of_these.next() == Some(false) && of_these.next() == Some(true)
    };
    found.retain(|sum| smaller(sum) && !listed(sum) && !nested(sum));
    found
}

/// Which of the figures beside a whole may be its parts: each, those that are surely figures, those of one noun.
type Part = fn(&Count, &Count) -> bool;

const READINGS: [Part; 3] = [
    |part, whole| whole.value < Amount::whole(10_000) || part.value.0 * 1000 >= whole.value.0,
    |part, _| !part.cues.weak,
    |part, whole| !whole.head.noun.is_empty() && part.head.noun == whole.head.noun,
];

/// Runs of two parts or more, those nearest to the whole first.
fn runs<'a>(beside: &[&'a Count], whole: &Count, is_part: Part, after: bool) -> Vec<Vec<&'a Count>> {
    let parts: Vec<&Count> = beside.iter().copied().filter(|part| is_part(part, whole)).collect();
    let lengths = 2..=parts.len().min(MOST);
    let run = |length: usize| if after { parts.get(..length) } else { parts.get(parts.len() - length..) };
    lengths.filter_map(run).map(<[_]>::to_vec).collect()
}

fn same_run(known: &Sum<'_>, run: &[&Count]) -> bool {
    known.parts.len() == run.len() && known.parts.iter().zip(run).all(|(one, other)| one.range == other.range)
}

/// The signs of a sum, each under its name.
pub(crate) fn signs(reading: &Reading<'_>, sum: &Sum<'_>) -> Signs {
    reading.passage(sum.whole.passage).map_or_else(Vec::new, |passage| {
        signs::of(passage, reading.counts_of(sum.whole.passage), reading.tokens_of(sum.whole.passage), sum)
    })
}

/// Finds wholes that their parts nearly make.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for index in 0..reading.passages.len() {
        let all = candidates(reading, index);
        let same = |one: &Count, other: &Count| one.range == other.range;
        // What makes a whole, or is made, needs no other reading.
        let settled: Vec<&Sum<'_>> = all.iter().filter(|sum| sum.holds()).collect();
        let is_settled = |sum: &Sum<'_>| {
            settled.iter().any(|known| {
                same(known.whole, sum.whole)
                    || known.parts.iter().any(|part| sum.parts.iter().any(|other| same(part, other)))
            })
        };
        let mut best: Vec<(f64, &Sum<'_>)> = Vec::new();
        for sum in all.iter().filter(|sum| {
            sum.nearly_holds()
                && !is_settled(sum)
                && !multiplies(reading, sum.whole, &sum.parts)
                && !is_dealt_out(reading, sum)
                && !leaves_out(reading, sum.whole, &sum.parts)
                && !sums::is_mixed(reading, sum.whole, &sum.parts)
                && !sums::is_other_whole(reading, sum.whole)
                && !names_some(reading, sum)
                && !sums::is_enumerated(reading, sum.whole)
                && !sums::counts_several(reading, sum.whole)
                && !sums::apart(reading, sum.whole, &sum.parts)
        }) {
            let likely = Weights::adding().chance(&signs(reading, sum));
            if likely < PROBABLE {
                continue;
            }
            match best.iter_mut().find(|(_, known)| same(known.whole, sum.whole)) {
                Some(known) if known.0 < likely => *known = (likely, sum),
                Some(_) => {}
                None => best.push((likely, sum)),
            }
        }
        found.extend(best.into_iter().map(|(_, sum)| report(reading, sum)));
    }
}

fn report(reading: &Reading<'_>, sum: &Sum<'_>) -> Finding {
    let parts = sum.parts.iter().map(|part| part.value.to_string()).collect();
    let details = [("total", amount(sum.whole.value)), ("sum", amount(sum.given())), ("parts", Detail::Names(parts))];
    let counts = std::iter::once(sum.whole).chain(sum.parts.iter().copied());
    finding("parts-and-whole", Confidence::Probable, reading.spots(counts), details).case("sum")
}
