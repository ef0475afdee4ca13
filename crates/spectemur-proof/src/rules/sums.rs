//! What the rules of parts and wholes share: whether some of the parts give the whole.

use crate::count::Count;
use crate::flow::Tongue;
use crate::lexicon;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::Bound;

/// More parts than this are not tried in every choice.
const MOST: usize = 10;

/// So many passages on, a figure of whatever noun may be the sum of a sentence.
const NEAR: usize = 6;

/// Whether any choice of at least two of the values gives the whole.
pub(super) fn some_give(values: &[Amount], whole: Amount) -> bool {
    let values = values.get(..MOST).unwrap_or(values);
    (1_u32..1 << values.len()).filter(|choice| choice.count_ones() >= 2).any(|choice| {
        let chosen = values.iter().enumerate().filter(|(at, _)| choice & (1 << at) != 0);
        chosen.map(|(_, value)| value.0).sum::<i64>() == whole.0
    })
}

/// The sum of the parts.
pub(super) fn sum(parts: &[&Count]) -> Amount {
    Amount(parts.iter().map(|part| part.value.0).sum())
}

/// Whether the sum is so near the whole that it was meant to be it: within so many percent, or by no more than two.
pub(super) fn is_near(sum: Amount, whole: Amount, percent: i64) -> bool {
    let off = (sum.0 - whole.0).abs();
    off * 100 <= whole.0.abs() * percent
        || off <= Amount::whole(2).0 && whole >= Amount::whole(12)
        || off <= Amount::whole(1).0 && whole >= Amount::whole(4)
}

/// Whether a count can be a term of a sum: exact, not a share, no length of time.
pub(super) fn adds(count: &Count) -> bool {
    let is_share = count.currency.as_deref() == Some(crate::count::PERCENT);
    count.bound == Bound::Exact && !count.head.is_time && !is_share && !count.cues.wished && !count.cues.disputed
}

/// Whether the sentence says that some are counted on both sides, so that sums hold only without them.
pub(super) fn counts_both(passage: &Passage, sentence: &std::ops::Range<usize>) -> bool {
    let words = passage.flow.at(sentence.clone()).to_lowercase();
    lexicon::both().into_iter().flat_map(|lexicon| &lexicon.shared).any(|word| words.contains(word.as_str()))
}

/// Whether the words say that something counts more than once, or is more than one: then figures do not simply add up.
pub(super) fn multiplies(passage: &Passage, words: &std::ops::Range<usize>) -> bool {
    let said = passage.flow.at(words.clone()).to_lowercase();
    counts_both(passage, words)
        || lexicon::both().into_iter().flat_map(|lexicon| &lexicon.multiplied).any(|word| said.contains(word.as_str()))
}

/// Whether figures between the parts of a sum are of each one: a price, a number of days.
pub(super) fn is_for_each(passage: &Passage, words: &std::ops::Range<usize>) -> bool {
    let said = passage.flow.at(words.clone()).to_lowercase();
    lexicon::of(passage.tongue).for_each.iter().any(|word| crate::count::contains(&said, word, passage.tongue))
}

/// Whether the words have one more that is not read as a figure: "2025年一次".
pub(super) fn has_one_more(passage: &Passage, words: &std::ops::Range<usize>) -> bool {
    let said = passage.flow.at(words.clone()).to_lowercase();
    lexicon::of(passage.tongue).one_more.iter().any(|word| crate::count::contains(&said, word, passage.tongue))
}

/// The words without those that nothing else is left, which close the parts: "and no other".
pub(super) fn without_closing(tongue: Tongue, words: &str) -> String {
    let closing = &lexicon::of(tongue).nothing_else;
    closing.iter().fold(words.to_owned(), |words, closing| words.replace(closing.as_str(), " "))
}

/// Whether figures behind another are no parts of it: they stand in one row with it, or count what it does not count.
pub(super) fn apart(reading: &Reading<'_>, whole: &Count, parts: &[&Count]) -> bool {
    let Some(passage) = reading.passage(whole.passage) else { return true };
    // "123 women and 145 men. At the last session there were 254": a whole of another time.
    let past = |count: &Count| {
        let words = passage.flow.at(count.sentence.clone()).to_lowercase();
        let known = &lexicon::of(passage.tongue).past;
        known.iter().any(|word| crate::count::contains(&words, word, passage.tongue))
    };
    let of_other_time = past(whole) && parts.iter().all(|part| part.sentence != whole.sentence && !past(part));
    of_other_time
        || parts.iter().any(|part| is_unlike(passage, whole, part))
        || is_first(reading, passage, whole, parts)
}

/// Whether the part is counted in another measure: three States of 7,000 tonnes, four countries of 760 notices.
pub(super) fn is_unlike(passage: &Passage, whole: &Count, part: &Count) -> bool {
    let tiny = whole.value >= Amount::whole(1000)
        && part.currency == whole.currency
        && part.value.0.saturating_mul(500) < whole.value.0;
    let counter = |count: &Count| -> &str {
        let after = passage.flow.at(count.range.end..passage.text().len());
        let known = lexicon::of(passage.tongue).classifiers.iter().filter(|word| after.starts_with(word.as_str()));
        known.max_by_key(|word| word.len()).map_or("", String::as_str)
    };
    let (mine, theirs) = (counter(whole), counter(part));
    let of_states = |word: &str| matches!(word, "国" | "");
    let general = |word: &str| matches!(word, "个" | "家" | "方" | "");
    tiny || !whole.head.is_states && of_states(theirs) && !theirs.is_empty() && !general(mine) && mine != theirs
}

/// Whether the whole is only the first of a row of like figures: a figure of the document is the sum of all of them.
fn is_first(reading: &Reading<'_>, passage: &Passage, whole: &Count, parts: &[&Count]) -> bool {
    let Some(first) = parts.first().filter(|first| first.range.start > whole.range.start) else { return false };
    let gap = passage.flow.at(whole.range.end..first.range.start).to_lowercase();
    let opened = gap.contains([':', '：'])
        || lexicon::of(passage.tongue).of_these.iter().any(|word| gap.contains(word.as_str()))
        || ["of which", "of whom", "including", "包括"].iter().any(|word| gap.contains(word));
    if opened {
        return false;
    }
    let bracketed = |count: &Count| passage.flow.at(count.phrase.end..passage.text().len()).starts_with(')');
    if bracketed(whole) && parts.iter().all(|part| bracketed(part)) {
        return true;
    }
    let all = Amount(whole.value.0 + sum(parts).0);
    let reach = if all >= Amount::whole(30) { usize::MAX } else { 3 };
    let own = |count: &Count| count.range == whole.range || parts.iter().any(|part| part.range == count.range);
    reading.valued(all..=all).any(|count| {
        count.passage.abs_diff(whole.passage) <= reach
            && count.currency == whole.currency
            && !(count.passage == whole.passage && own(count))
    })
}

/// Whether the words beside a whole say that it is only what others leave, or what was before.
pub(super) fn is_other_whole(reading: &Reading<'_>, whole: &Count) -> bool {
    let Some(passage) = reading.passage(whole.passage) else { return true };
    let lexicon = crate::lexicon::of(passage.tongue);
    let before = passage.flow.at(whole.sentence.start..whole.range.start).to_lowercase();
    let clause = before.rsplit([',', '，', ';', '；']).next().unwrap_or_default();
    let has = |words: &[String]| words.iter().any(|word| crate::count::contains(clause, word, passage.tongue));
    // A list of just so many names settles how many they are.
    let named = reading.list_of(whole).and_then(|list| i64::try_from(list.items.len()).ok());
    has(&lexicon.remaining) || has(&lexicon.past) || named.is_some_and(|named| Amount::whole(named) == whole.value)
}

/// Whether figures of another size or unit stand among the parts: "four donors: 4.2 million, 3.1 million, …".
pub(super) fn is_mixed(reading: &Reading<'_>, whole: &Count, parts: &[&Count]) -> bool {
    let small = |part: &&&Count| whole.value >= Amount::whole(100) && part.value.0 * 100 < whole.value.0;
    let states = |part: &&&Count| part.head.is_states && !whole.head.is_states;
    let decimal = |part: &&&Count| part.value.as_whole().is_none();
    let (decimals, of_states) = (parts.iter().filter(decimal).count(), parts.iter().filter(states).count());
    let own = unit(reading, whole);
    let units: Vec<Option<&str>> = parts.iter().map(|part| unit(reading, part)).collect();
    // Some parts are counted as the whole is, and some otherwise.
    let others = units.iter().filter(|unit| unit.is_some() && **unit != own).count();
    let other = own.is_some() && others >= 2 && units.iter().filter(|unit| **unit == own).count() >= 2;
    let small_word = |part: &&&Count| small(part) && is_word(reading, part);
    parts
        .iter()
        .any(|part| small_word(&part) || whole.value >= Amount::whole(1000) && part.value.0 * 500 < whole.value.0)
        || whole.value.as_whole().is_some() && decimals == 1
        || of_states > 0 && of_states < parts.len()
        || other
}

/// Whether a figure is written as a word.
fn is_word(reading: &Reading<'_>, count: &Count) -> bool {
    reading
        .passage(count.passage)
        .is_some_and(|passage| !passage.flow.at(count.range.clone()).contains(|letter: char| letter.is_ascii_digit()))
}

/// The unit that stands right behind a figure in Chinese.
pub(super) fn unit(reading: &Reading<'_>, count: &Count) -> Option<&'static str> {
    let passage = reading.passage(count.passage).filter(|passage| passage.tongue == crate::flow::Tongue::Chinese)?;
    let after = passage.flow.at(count.range.end..passage.text().len());
    let units = crate::lexicon::of(passage.tongue).classifiers.iter().filter(|unit| after.starts_with(unit.as_str()));
    units.max_by_key(|unit| unit.len()).map(String::as_str)
}

/// Whether the sentence of a figure, one before or after it, says that one thing may stand under several of the parts.
pub(super) fn counts_several(reading: &Reading<'_>, count: &Count) -> bool {
    let Some(passage) = reading.passage(count.passage) else { return false };
    let lexicon = crate::lexicon::of(passage.tongue);
    let near = passage
        .sentences
        .iter()
        .filter(|sentence| sentence.end + 1 >= count.sentence.start && sentence.start <= count.sentence.end + 1);
    near.map(|sentence| passage.flow.at(sentence.clone()).to_lowercase())
        .any(|words| lexicon.several.iter().any(|word| crate::count::contains(&words, word, passage.tongue)))
}

/// Whether all figures of the sentence together make a figure of the document: then each is a part of that one, and none
/// of them is a whole of the others.
pub(super) fn is_enumerated(reading: &Reading<'_>, count: &Count) -> bool {
    let Some(passage) = reading.passage(count.passage) else { return false };
    let beside = |other: &&Count| {
        other.sentence == count.sentence && other.currency == count.currency && adds(other) && !other.cues.is_whole
    };
    let all: Vec<&Count> = reading.counts_of(count.passage).iter().filter(beside).collect();
    let open: Vec<&Count> =
        all.iter().copied().filter(|other| !in_brackets(passage, count.sentence.start, other)).collect();
    let noun = |other: &&&Count| other.head.noun == count.head.noun;
    let same: Vec<&Count> = all.iter().filter(noun).copied().collect();
    let since: Vec<&Count> = all.iter().copied().filter(|other| other.range.start >= count.range.start).collect();
    [all, open, same, since].iter().any(|run| {
        let whole = sum(run);
        let given = |other: &Count| {
            let near = other.passage.abs_diff(count.passage) <= NEAR;
            let of_one = other.head.noun == count.head.noun || other.head.is_states && count.head.is_states;
            other.currency == count.currency
                && (near || of_one)
                && run.iter().all(|part| (part.passage, &part.range) != (other.passage, &other.range))
        };
        run.len() >= 3 && run.iter().any(|part| part.range == count.range) && reading.valued(whole..=whole).any(given)
    })
}

/// Whether the figure stands in brackets that were opened after this byte.
pub(super) fn in_brackets(passage: &Passage, from: usize, count: &Count) -> bool {
    let words = passage.flow.at(from.min(count.range.start)..count.range.start);
    words.matches('(').count() > words.matches(')').count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_of_parts_gives_the_whole() {
        let values: Vec<Amount> = [12, 8, 4, 3].into_iter().map(Amount::whole).collect();
        assert!(some_give(&values, Amount::whole(24)));
        assert!(some_give(&values, Amount::whole(15)));
        assert!(!some_give(&values, Amount::whole(9)));
        assert!(!some_give(&values, Amount::whole(26)));
    }
}
