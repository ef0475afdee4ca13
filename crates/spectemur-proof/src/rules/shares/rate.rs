//! What grew by so many per cent, and what of a sum named just before is a share: figures that do not give the share
//! beside them.
//!
//! It must not judge shares of a whole that the words tie to a part: those are `beside`.

use super::share::{Share, is_plain};
use super::told;
use crate::count::{Count, contains, last_letters};
use crate::document::BlockKind;
use crate::finding::{Confidence, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{Bound, Sense, Token};

/// Finds growth in percent and shares of what was named just before that the figures do not give.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for (index, passage) in reading.passages.iter().enumerate() {
        if matches!(passage.kind, BlockKind::Cell { .. } | BlockKind::Heading { .. } | BlockKind::Caption) {
            continue;
        }
        for sentence in &passage.sentences {
            let within = |token: &&Token| sentence.contains(&token.range.start);
            let shares: Vec<(&Token, Share)> = reading
                .tokens_of(index)
                .iter()
                .filter(within)
                .filter_map(|token| Some((token, share_of(&token.sense)?)))
                .collect();
            let [(token, share)] = shares.as_slice() else { continue };
            let counts: Vec<&Count> =
                reading.counts_of(index).iter().filter(|count| count.sentence == *sentence && usable(count)).collect();
            let place = (index, passage, *token, *share);
            if grows(passage, token, sentence) {
                found.extend(grown(reading, place, &counts));
            } else {
                found.extend(of_them(reading, place, &counts).or_else(|| of_sum(reading, place, &counts)));
            }
        }
    }
}

/// The share, where it is said exactly.
fn share_of(sense: &Sense) -> Option<Share> {
    let share = Share::of(sense).filter(|share| share.bound == Bound::Exact)?;
    Some(share.within(if share.is_round() { 1000 } else { 150 }, 3000))
}

/// Whether a figure is told exactly.
fn usable(count: &Count) -> bool {
    is_plain(count) && count.bound == Bound::Exact
}

/// Whether the words beside a share say that something grew or shrank by it.
fn grows(passage: &Passage, token: &Token, sentence: &std::ops::Range<usize>) -> bool {
    let before = last_letters(&passage.flow.at(sentence.start..token.range.start).to_lowercase(), 32);
    let after: String = passage.flow.at(token.range.end..sentence.end).to_lowercase().chars().take(12).collect();
    let words = &lexicon::of(passage.tongue).growth;
    words.iter().any(|word| before.contains(word.as_str()) || after.contains(word.as_str()))
}

/// Whether the sentence sets one figure against an earlier one.
fn compares(words: &str, tongue: Tongue) -> bool {
    lexicon::of(tongue).against.iter().any(|word| contains(words, word, tongue))
}

/// A share with where it stands.
type Place<'a> = (usize, &'a Passage, &'a Token, Share);

/// "Up from 40 to 46, an increase of 25 per cent".
fn grown(reading: &Reading<'_>, (index, passage, token, share): Place<'_>, counts: &[&Count]) -> Option<Finding> {
    let [one, other] = counts else { return None };
    let words = passage.flow.at(one.sentence.clone()).to_lowercase();
    let sort = one.currency == other.currency
        && (one.head.noun == other.head.noun
            || one.head.is_elided
            || other.head.is_elided
            || one.head.noun.is_empty()
            || other.head.noun.is_empty());
    let (old, new) = if one.value < other.value { (one, other) } else { (other, one) };
    let off = new.value.0 - old.value.0;
    let fits = |base: i64| share.is_given(Amount(off), Amount(base));
    let far = share.off(Amount(off), old.value) <= 60_000;
    if !sort || !compares(&words, passage.tongue) || off == 0 || fits(old.value.0) || fits(new.value.0) || !far {
        return None;
    }
    // Of what shrank the greater figure is the earlier one.
    let shrank = lexicon::of(passage.tongue).shrinking.iter().any(|word| words.contains(word.as_str()));
    let base = if shrank { new } else { old };
    let spots = [reading.spot(one), reading.spot(other), reading.spot_at(index, &token.range)];
    Some(told(Confidence::Probable, spots, (Amount(off), base.value), passage.flow.at(token.range.clone())))
}

/// "The boards have 60 members, 18 of them women (35 per cent)".
fn of_them(reading: &Reading<'_>, (index, passage, token, share): Place<'_>, counts: &[&Count]) -> Option<Finding> {
    let [one, other] = counts else { return None };
    let (part, whole) = if one.value < other.value { (one, other) } else { (other, one) };
    let gap = passage.flow.at(part.range.end.min(token.range.start)..token.range.start).to_lowercase();
    let lead = passage.flow.at(whole.range.end.min(part.range.start)..part.range.start);
    let tied = part.range.start > whole.range.start
        && token.range.start > part.range.start
        && (part.cues.of_these || gap.trim_start().starts_with("of the") || lead.contains("其中"))
        && gap.chars().count() <= 40
        && !gap.contains([';', '；', ':', '：']);
    let fits = |value: i64| share.is_given(Amount(value), whole.value);
    if !tied || part.currency != whole.currency || fits(part.value.0) || fits(whole.value.0 - part.value.0) {
        return None;
    }
    let spots = [reading.spot(part), reading.spot(whole), reading.spot_at(index, &token.range)];
    Some(told(Confidence::Probable, spots, (part.value, whole.value), passage.flow.at(token.range.clone())))
}

/// "Contributions amount to 1,560,000 euros. 468,000 euros of this sum, a quarter, had not been received."
fn of_sum(reading: &Reading<'_>, (index, passage, token, share): Place<'_>, counts: &[&Count]) -> Option<Finding> {
    let [part] = counts else { return None };
    let words = passage.flow.at(part.sentence.clone()).to_lowercase();
    let leans = lexicon::of(passage.tongue).of_sum.iter().any(|word| words.contains(word.as_str()));
    let before: Vec<&Count> = reading
        .counts_of(index)
        .iter()
        .filter(|count| {
            count.sentence.end <= part.sentence.start
                && usable(count)
                && count.currency == part.currency
                && count.value > part.value
        })
        .collect();
    let last = before.last()?.sentence.clone();
    let mut same = before.iter().filter(|count| count.sentence == last);
    let (whole, None) = (same.next()?, same.next()) else { return None };
    let gap = (part.range.end.min(token.range.end), token.range.start.max(part.range.start));
    let near = passage.flow.at(gap.0.min(gap.1)..gap.1).chars().count() <= 40;
    let fits = |value: i64| share.is_given(Amount(value), whole.value);
    let one = part.currency.is_some() || part.head.noun == whole.head.noun || part.head.is_elided;
    if !leans || !near || !one || fits(part.value.0) || fits(whole.value.0 - part.value.0) {
        return None;
    }
    let spots = [reading.spot(part), reading.spot(whole), reading.spot_at(index, &token.range)];
    Some(told(Confidence::Probable, spots, (part.value, whole.value), passage.flow.at(token.range.clone())))
}
