//! Parts that follow each other in a sentence and leave nothing out, and the total that stands in another place.
//!
//! Parts that share a noun are held against the figures of that noun; parts of what the words before them name are held
//! against the figures of which the same is said (`lead`).

mod lead;

use std::collections::BTreeMap;

use super::{amount, finding, sums};
use crate::count::{Count, last_letters};
use crate::document::BlockKind;
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::{Tongue, is_han};
use crate::lexicon;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;

/// A noun of more counts than this is not compared.
const MOST: usize = 400;
/// A total stands at most so many passages away, one of States nearer.
const REACH: usize = 400;
const STATES_REACH: usize = 120;

/// Finds runs of parts that nearly make a total which the document gives for the same things elsewhere.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut by_noun: BTreeMap<&str, Vec<&Count>> = BTreeMap::new();
    for count in reading.counts.iter().flatten() {
        by_noun.entry(count.head.noun.as_str()).or_default().push(count);
    }
    for (index, counts) in reading.counts.iter().enumerate() {
        let Some(passage) = reading.passage(index).filter(|passage| !matches!(passage.kind, BlockKind::Cell { .. }))
        else {
            continue;
        };
        for sentence in &passage.sentences {
            let parts: Vec<&Count> = counts.iter().filter(|count| count.sentence == *sentence).collect();
            found.extend(
                judge(reading, index, &parts, &by_noun)
                    .or_else(|| lead::judge(reading, passage, &parts))
                    .or_else(|| lead::closed(reading, passage, &parts)),
            );
        }
    }
}

/// Whether the counts are parallel: the first has a noun, the others share it or leave it out, and none is a whole.
fn parallel(parts: &[&Count]) -> bool {
    let Some(first) = parts.first() else { return false };
    (2..=9).contains(&parts.len())
        && parts.iter().all(|part| {
            sums::adds(part)
                && !part.cues.is_whole
                && !part.cues.weak
                && !part.cues.of_these
                && !part.cues.total
                && part.whole.is_none()
                && part.value > Amount(0)
                && part.currency == first.currency
                && (part.head.noun == first.head.noun || part.head.is_elided)
        })
}

/// Whether only "and" stands between two parts that each name what they count.
fn joined(reading: &Reading<'_>, index: usize, parts: &[&Count]) -> bool {
    let ([one, other], Some(passage)) = (parts, reading.passage(index)) else { return false };
    let gap = passage.flow.at(one.phrase.end..other.range.start.max(one.phrase.end));
    let own = !one.head.is_elided && !other.head.is_elided && one.head.noun == other.head.noun;
    own && !one.head.is_states && matches!(gap.trim(), "and" | "和" | "及" | "以及")
        || one.head.is_states && super::parts_and_whole::opposed(passage, parts)
}

/// Whether the words before the parts are those that are said of the total: "The forms of the mechanism differ: 18 …".
fn is_about(reading: &Reading<'_>, total: &Count, passage: &Passage, first: &Count) -> bool {
    let lead = passage.flow.at(first.sentence.start..first.range.start);
    let said = reading.passage(total.passage).map_or("", |passage| passage.flow.at(total.sentence.clone()));
    let letters: Vec<char> = lead.chars().collect();
    let length = if passage.tongue == Tongue::Chinese { 4 } else { 9 };
    let holds = |piece: &[char]| {
        piece.iter().all(|letter| letter.is_alphabetic()) && said.contains(&piece.iter().collect::<String>())
    };
    letters.windows(length).any(holds)
}

/// What the parts are parts of, where they name nothing themselves: "一级实验室12个", "在小组的发言中，九项…，五项…".
fn shared_noun(passage: &Passage, parts: &[&Count]) -> Option<String> {
    let first = parts.first()?;
    let bare = parts.iter().all(|part| part.head.noun.is_empty() && part.currency.is_none());
    if passage.tongue != Tongue::Chinese || !bare || parts.len() < 3 {
        return None;
    }
    let ends = |words: &str| {
        let noun = last_letters(words, 2);
        (noun.chars().count() == 2 && noun.chars().all(is_han)).then_some(noun)
    };
    let before = |part: &&&Count| ends(passage.flow.at(part.sentence.start..part.range.start));
    let own = before(&first);
    if own.is_some() && parts.iter().all(|part| before(&part) == own) {
        return own;
    }
    let lead = passage.flow.at(first.sentence.start..first.range.start);
    ends(lead.strip_suffix("中，")?)
}

/// A total for the same things that the parts of a sentence nearly make; none where one that they make stands anywhere.
fn judge(
    reading: &Reading<'_>,
    index: usize,
    parts: &[&Count],
    by_noun: &BTreeMap<&str, Vec<&Count>>,
) -> Option<Finding> {
    let first = parts.first()?;
    let passage = reading.passage(index)?;
    let named = shared_noun(passage, parts);
    let noun = named.as_deref().unwrap_or(&first.head.noun);
    if !parallel(parts) || noun.is_empty() || parts.len() == 2 && !joined(reading, index, parts) {
        return None;
    }
    let sum = sums::sum(parts);
    let pair = parts.len() == 2 && first.head.is_states;
    // Two sides of States that a sentence before counts together, under whatever name.
    let beside: Vec<&Count> = reading.counts_of(index).iter().filter(|count| count.head.is_states).collect();
    let known = if pair { Some(&beside) } else { by_noun.get(noun) };
    let known = known.filter(|known| known.len() <= MOST)?;
    let same = |count: &&Count| count.currency == first.currency && sums::adds(count);
    let all: Vec<&Count> = known.iter().copied().filter(same).collect();
    if is_open(passage, parts) || all.iter().copied().chain(reading.counts_of(index)).any(|count| count.value == sum) {
        return None;
    }
    let total = meant(reading, index, parts, &all)?;
    // "Three have paid nothing: A (175,000), B (114,000)": the first is no amount.
    if parts.iter().any(|part| sums::is_unlike(passage, total, part)) {
        return None;
    }
    let spots = reading.spots(std::iter::once(total).chain(parts.iter().copied()));
    let names = parts.iter().map(|part| part.value.to_string()).collect();
    let details = [("total", amount(total.value)), ("sum", amount(sum)), ("parts", Detail::Names(names))];
    Some(finding("parts-and-whole", Confidence::Probable, spots, details).case("sum"))
}

/// Whether the sentence leaves more parts open, or holds what is not read as a count.
fn is_open(passage: &Passage, parts: &[&Count]) -> bool {
    let Some(first) = parts.first() else { return true };
    let words = passage.flow.at(first.sentence.clone()).to_lowercase();
    let words = words.trim_end_matches([';', '；', ' ']);
    let dividing = &lexicon::of(passage.tongue).dividing;
    let says = |list: &[String]| list.iter().any(|word| words.contains(word.as_str()));
    // "86,000, borne by one (50,000) and another (36,000)": the first is the total.
    let inner = parts.iter().any(|part| part.value.0 * 2 == sums::sum(parts).0);
    inner || words.contains([';', '；']) || says(&dividing.open) || sums::is_for_each(passage, &first.sentence)
}

/// The total that is nearly made and for which no other can be taken.
fn meant<'a>(reading: &Reading<'_>, index: usize, parts: &[&Count], all: &[&'a Count]) -> Option<&'a Count> {
    let (first, passage) = (parts.first()?, reading.passage(index)?);
    let sum = sums::sum(parts);
    let largest = parts.iter().map(|part| part.value).max()?;
    let about = |count: &Count| is_about(reading, count, passage, first);
    let near = |count: &&Count| {
        let reach = if count.head.is_states { STATES_REACH } else { REACH };
        count.value > largest
            && (count.value.0 - sum.0).abs() <= Amount::whole(2).0.max(sum.0 / 20)
            && (count.passage != index || count.sentence != first.sentence)
            && (index.abs_diff(count.passage) <= reach || about(count))
    };
    let totals: Vec<&Count> = all.iter().copied().filter(near).collect();
    let one =
        |totals: &[&Count]| totals.iter().all(|total| totals.first().is_some_and(|first| first.value == total.value));
    if one(&totals) {
        return totals.first().copied();
    }
    // Where several could be meant, the one of which the same is said.
    let totals: Vec<&Count> = totals.into_iter().filter(|total| about(total)).collect();
    totals.first().copied().filter(|_| one(&totals))
}
