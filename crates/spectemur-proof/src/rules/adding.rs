//! Figures of one paragraph that by their wording should make another: a whole and the run of its parts.
//!
//! No single word says that figures add up, so many signs are weighed together (`signs`). What each weighs was learnt
//! from documents that agree with themselves: how often, where such signs stand, the figures do make the whole. Where
//! they nearly always do and here nearly do, one of them is wrong.

mod signs;

pub(crate) use signs::Signs;

use std::ops::Range;

use super::{amount, finding, slips, sums};
use crate::count::{Count, contains, last_letters};
use crate::document::BlockKind;
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::Bound;
use crate::weights::Weights;

/// More parts than this hardly stand in a sentence.
const MOST: usize = 9;
/// A paragraph of more figures than this is no prose but a table that lost its lines.
const PROSE: usize = 120;
/// From here on a careful reader would ask: so often do figures with such signs make the whole, and what else they might
/// make is far less likely.
const PROBABLE: f64 = 0.27;
/// So often must they make it where the words beside them speak against it: where the parts differ in kind, where they are
/// counted otherwise or make a longer run.
const MIXED: f64 = 0.4;
const APART: f64 = 0.6;
/// Of fewer things than this the words must be plain.
const SMALL: i64 = 5;
/// From so many on no figures make the whole by chance.
const LARGE: i64 = 100;
/// A run that holds and is less likely by so much holds by chance.
const CHANCE: f64 = 0.1;

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
                .any(|figure| [off, -off].iter().any(|off| slips::is_one_digit(figure, Amount(figure.0 + off))));
        !self.holds()
            && (off <= Amount::whole(3).0 && off * 4 <= whole.0
                || off * 16 <= whole.0
                || digits(sum) == digits(whole) && off * 3 <= whole.0
                || one_digit && off * 3 <= whole.0)
    }
}

/// Whether the words say that something counts more than once, or is more than one: then figures do not simply add up.
///
/// That something is in both stands anywhere in the sentences; "each" says it of the figures that it stands among.
pub(super) fn multiplies(reading: &Reading<'_>, whole: &Count, parts: &[&Count]) -> bool {
    let Some(passage) = reading.passage(whole.passage) else { return true };
    let span = |ends: fn(&Count) -> &Range<usize>| {
        let counts = std::iter::once(whole).chain(parts.iter().copied()).map(ends);
        counts.fold((usize::MAX, 0), |(from, to), range| (from.min(range.start), to.max(range.end)))
    };
    let (from, to) = span(|count| &count.sentence);
    let (first, last) = span(|count| &count.range);
    let end = last + super::until_next_clause(passage.flow.at(last..passage.text().len().max(last))).len();
    let said = passage.flow.at(from..to.max(from)).to_lowercase();
    let both = &crate::lexicon::of(passage.tongue).overlap.both;
    both.iter().any(|word| crate::count::contains(&said, word, passage.tongue))
        || sums::counts_both(passage, &(from..to.max(from)))
        || sums::multiplies(passage, &(first.min(end)..end))
}

/// "Three and four respectively": the figures belong to others than they stand beside.
fn is_dealt_out(reading: &Reading<'_>, sum: &Sum<'_>) -> bool {
    let counts = std::iter::once(sum.whole).chain(sum.parts.iter().copied());
    counts
        .filter_map(|count| Some(reading.passage(count.passage)?.flow.at(count.sentence.clone())))
        .any(|words| ["respectively", "分别有"].iter().any(|word| words.contains(word)) || ranks(words))
}

/// Whether the words put the figures in an order: "A ranked ahead of B", "第一份为…，第二份为…".
fn ranks(words: &str) -> bool {
    let small = words.to_lowercase();
    let has = |tongue: Tongue| {
        let known = &crate::lexicon::of(tongue).weighing;
        known.exceeds.iter().chain(&known.followed).chain(&known.second).any(|word| contains(&small, word, tongue))
    };
    let counted = ["第一", "第二", "第三"].iter().filter(|word| words.contains(*word)).count();
    has(Tongue::English) || has(Tongue::Chinese) || counted >= 2
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
                // Nine months and three years are no sum.
                && (!part.head.is_time || part.head.noun == whole.head.noun)
                && there.zip(*here).is_some_and(|(one, other)| one.abs_diff(other) <= 2)
        };
        let after: Vec<&Count> = placed.iter().skip(at + 1).filter(near).map(|(part, _)| *part).collect();
        let before: Vec<&Count> = placed.iter().take(at).filter(near).map(|(part, _)| *part).collect();
        let from = found.len();
        for is_part in READINGS {
            let is_part = |part: &Count| is_part(reading, part, whole);
            for run in runs(&after, is_part, true).into_iter().chain(runs(&before, is_part, false)) {
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
    found.retain(|sum| smaller(sum) && !listed(sum) && !nested(sum) && !is_in_row(passage, sum));
    found
}

/// Which of the figures beside a whole may be its parts: each, those that are surely figures, those of one noun.
type Part = fn(&Reading<'_>, &Count, &Count) -> bool;

const READINGS: [Part; 5] = [
    |_, part, whole| whole.value < Amount::whole(10_000) || part.value.0 * 1000 >= whole.value.0,
    |_, part, _| !part.cues.weak,
    |_, part, whole| !whole.head.noun.is_empty() && part.head.noun == whole.head.noun,
    // "4,182 objects went to 29 countries: 2,905 …".
    |_, part, whole| whole.value < Amount::whole(1000) || part.value.0 * 100 >= whole.value.0,
    // "27 个国家有线路 64 条，其中…49 条": what is counted by the same word.
    |reading, part, whole| sums::unit(reading, whole).is_some_and(|unit| sums::unit(reading, part) == Some(unit)),
];

/// Runs of two parts or more, those nearest to the whole first.
fn runs<'a>(beside: &[&'a Count], is_part: impl Fn(&Count) -> bool, after: bool) -> Vec<Vec<&'a Count>> {
    let parts: Vec<&Count> = beside.iter().copied().filter(|part| is_part(part)).collect();
    let lengths = 2..=parts.len().min(MOST);
    let run = |length: usize| if after { parts.get(..length) } else { parts.get(parts.len() - length..) };
    // "95, owed by two Parties (35 and 60)": the two only say how many parts there are.
    let told = parts.first().and_then(|first| usize::try_from(first.value.as_whole()?).ok()).filter(|told| *told >= 2);
    let counted = told.filter(|_| after).and_then(|told| parts.get(1..told.checked_add(1)?));
    lengths.filter_map(run).chain(counted.filter(|run| run.len() <= MOST)).map(<[_]>::to_vec).collect()
}

/// Whether the whole stands in one row with the part next to it: "1.2, 1.3 and 3.3".
fn is_in_row(passage: &Passage, sum: &Sum<'_>) -> bool {
    let (Some(first), Some(last)) = (sum.parts.first(), sum.parts.last()) else { return true };
    let (from, to) = if sum.opens { (&sum.whole.range, &first.range) } else { (&last.range, &sum.whole.range) };
    let gap = passage.flow.at(from.end..to.start.max(from.end));
    let marks = [',', '，', '、', ' '];
    let bare = gap.trim_matches(marks.as_slice());
    bare.is_empty() || crate::lexicon::of(passage.tongue).and.iter().any(|word| bare == word)
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
        let chance = |sum: &Sum<'_>| Weights::adding().chance(&signs(reading, sum));
        // What makes a whole, or is made, needs no other reading.
        let settled: Vec<(f64, &Sum<'_>)> =
            all.iter().filter(|sum| sum.holds()).map(|sum| (chance(sum), sum)).collect();
        let is_settled = |sum: &Sum<'_>, likely: f64| {
            settled.iter().filter(|(known, _)| *known > likely * CHANCE).any(|(_, known)| {
                same(known.whole, sum.whole)
                    || known.parts.iter().any(|part| sum.parts.iter().any(|other| same(part, other)))
            })
        };
        let mut best: Vec<(f64, &Sum<'_>)> = Vec::new();
        for sum in all.iter().filter(|sum| sum.nearly_holds()) {
            let likely = chance(sum);
            if likely < PROBABLE || is_settled(sum, likely) || is_explained(reading, sum, likely) {
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

/// Whether the words say why the parts need not make the whole, and the signs are not so strong that they should.
fn is_explained(reading: &Reading<'_>, sum: &Sum<'_>, likely: f64) -> bool {
    let (whole, parts) = (sum.whole, &sum.parts);
    let small = whole.value < Amount::whole(SMALL);
    multiplies(reading, whole, parts)
        || is_given(reading, sum)
        || is_dealt_out(reading, sum)
        || is_change(reading, parts)
        || names_some(reading, sum)
        || sums::counts_several(reading, whole)
        || (small || likely < MIXED) && sums::is_mixed(reading, whole, parts)
        || (small || likely < APART) && (sums::apart(reading, whole, parts) || sums::is_enumerated(reading, whole))
        || sums::is_other_whole(reading, whole)
        || leaves_out(reading, whole, parts)
}

/// "From 96 days to 104", "1.1 fewer here and 0.9 more there": the ends of a change and changes both ways are no parts.
fn is_change(reading: &Reading<'_>, parts: &[&Count]) -> bool {
    /// So many letters before a figure say which way it goes; Chinese takes fewer.
    const LEAD: (usize, usize) = (16, 5);
    let lead = |count: &Count| {
        let Some(passage) = reading.passage(count.passage) else { return String::new() };
        let before = passage.flow.at(count.sentence.start..count.range.start).to_lowercase();
        last_letters(&before, if passage.tongue == Tongue::Chinese { LEAD.1 } else { LEAD.0 })
    };
    let Some(passage) = parts.first().and_then(|first| reading.passage(first.passage)) else { return true };
    let known = &crate::lexicon::of(passage.tongue).changing;
    let ends = |text: &str, words: &[String]| words.iter().any(|word| text.trim_end().ends_with(word.as_str()));
    let spans = parts.windows(2).any(|pair| match pair {
        [one, other] => ends(&lead(one), &known.from) && ends(&lead(other), &known.to),
        _ => false,
    });
    let goes = |words: &[String]| {
        parts.iter().any(|part| words.iter().any(|word| contains(&lead(part), word, passage.tongue)))
    };
    spans || goes(&known.up) && goes(&known.down)
}

/// Whether the paragraph gives what the parts make, or other figures of it make the whole: "146 (139 in 2022), 118 of
/// them in port and 28 at sea".
fn is_given(reading: &Reading<'_>, sum: &Sum<'_>) -> bool {
    let (whole, given) = (sum.whole, sum.given());
    let Some(passage) = reading.passage(whole.passage) else { return true };
    let beside = |count: &&Count| {
        count.currency == whole.currency && sums::adds(count) && count.range != whole.range && count.value < whole.value
    };
    let all = reading.counts_of(whole.passage).iter();
    let others: Vec<Amount> = all.clone().filter(beside).map(|count| count.value).collect();
    let aside = sums::in_brackets(passage, whole.sentence.start, whole)
        && !sum.parts.iter().all(|part| sums::in_brackets(passage, part.sentence.start, part));
    // Eight States, five projects and two sites; "of 20, 4 did this, 17 that and 12 a third".
    let unlike = whole.head.is_states
        && sum.parts.iter().all(|part| !super::vague(part) && !part.head.is_states && part.currency.is_none());
    let goes_on = given > whole.value
        && sum.parts.last().is_some_and(|last| {
            all.clone().any(|count| {
                count.range.start > last.range.start
                    && count.range.start > whole.range.start
                    && count.sentence == last.sentence
                    && count.currency == whole.currency
            })
        });
    let mut same = all.filter(|count| count.value == given && count.currency == whole.currency);
    aside
        || unlike
        || goes_on
        || given >= Amount::whole(LARGE) && same.next().is_some()
        || whole.value >= Amount::whole(LARGE) && sums::some_give(&others, whole.value)
}

fn report(reading: &Reading<'_>, sum: &Sum<'_>) -> Finding {
    let parts = sum.parts.iter().map(|part| part.value.to_string()).collect();
    let details = [("total", amount(sum.whole.value)), ("sum", amount(sum.given())), ("parts", Detail::Names(parts))];
    let counts = std::iter::once(sum.whole).chain(sum.parts.iter().copied());
    finding("parts-and-whole", Confidence::Probable, reading.spots(counts), details).case("sum")
}
