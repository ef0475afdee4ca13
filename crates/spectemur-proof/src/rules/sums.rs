//! What the rules of parts and wholes share: whether some of the parts give the whole.

use crate::count::Count;
use crate::number::Amount;
use crate::passage::Passage;
use crate::scan::Bound;

/// More parts than this are not tried in every choice.
const MOST: usize = 10;

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
    [" both", "overlap", "counted twice", "more than one", "两者", "同时", "兼", "重复", "均有", "都有"]
        .iter()
        .any(|word| words.contains(word))
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
