//! Parts that are greater than the whole that is named before them: "of these", "of the 12".
//!
//! It must not add parts up.

use crate::count::Count;
use crate::finding::{Confidence, Finding};
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::{alike, amount, finding, sums};
use crate::scan::Bound;

pub(super) fn too_great(
    reading: &Reading<'_>,
    counts: &[Count],
    place: usize,
    part: &Count,
    passage: &Passage,
) -> Option<Finding> {
    let (whole, tied) = match part.whole.and_then(|whole| counts.get(whole)) {
        Some(whole) => (whole, true),
        None if part.cues.of_these && !part.cues.remaining => (named_before(counts, place, part, passage)?, false),
        None if goes_on(counts, place, part, passage) => {
            let before = place.checked_sub(1).and_then(|last| counts.get(last))?;
            (named_before(counts, place, part, passage).filter(|whole| whole.value >= before.value)?, false)
        }
        None => return None,
    };
    if part.currency.as_deref() == Some(crate::count::PERCENT) {
        return None;
    }
    let exact = part.bound != Bound::AtMost
        && whole.bound != Bound::AtLeast
        && part.bound != Bound::About
        && whole.bound != Bound::About;
    let of_one = !tied || part.head.noun == whole.head.noun || part.head.is_elided;
    // A part of all that the sentences before count together is no part of one of them.
    // What is a part of the whole itself adds nothing to it.
    let at = counts.iter().position(|count| count.range == whole.range);
    let together: i64 = counts
        .get(..place)
        .into_iter()
        .flatten()
        .filter(|count| at.is_none() || count.whole != at)
        .filter(|count| count.range.start <= whole.range.start)
        .filter(|count| count.sentence.end + 1 >= whole.sentence.start && alike(count, part, passage.tongue))
        .filter(|count| count.value <= whole.value && count.currency == part.currency)
        .map(|count| count.value.0)
        .sum();
    let earlier = counts.get(..place).into_iter().flatten().any(|count| {
        count.value >= part.value && alike(count, part, passage.tongue) && count.sentence.end <= part.sentence.start
    });
    let joined = !tied && (together >= part.value.0 || earlier);
    let both = joined || crate::rules::sums::counts_both(passage, &part.sentence);
    // Whoever writes a part too great is off by a little; what is far greater is of another thing.
    // Where another of its sentence is greater still, they are of another whole.
    let other = !tied
        && counts.iter().any(|count| {
            count.range != part.range
                && count.sentence == part.sentence
                && count.value > whole.value
                && alike(count, part, passage.tongue)
        });
    let far = part.value.0 * 2 > whole.value.0 * 3 && part.value.0 > whole.value.0 + Amount::whole(3).0;
    // "Three sections of 412, 476 and 285": these stand in one row.
    let gap = passage.flow.at(whole.range.end.min(part.range.start)..part.range.start).trim();
    let in_row = part.cues.is_whole || tied && matches!(gap, "," | "、" | "and" | "和" | ", and");
    if part.value <= whole.value
        || in_row
        || stands_apart(passage, whole, part)
        || sums::counts_several(reading, part)
        || far
        || other
        || !tied && part.cues.remaining
        || both
        || !exact
        || !of_one
        || !alike(part, whole, passage.tongue)
        || part.cues.wished
        || whole.value == Amount(0)
    {
        return None;
    }
    let confidence = Confidence::Probable;
    let spots = reading.spots([whole, part]);
    Some(
        finding("parts-and-whole", confidence, spots, [("whole", amount(whole.value)), ("part", amount(part.value))])
            .case("too-great"),
    )
}

/// Whether a figure stands right after another part, in the same way: "of these, 93 have staff, 251 have a station".
fn goes_on(counts: &[Count], place: usize, part: &Count, passage: &Passage) -> bool {
    let Some(before) = place.checked_sub(1).and_then(|last| counts.get(last)) else { return false };
    let gap = passage.flow.at(before.phrase.end..part.range.start.max(before.phrase.end)).trim_end().to_lowercase();
    let marks = [',', '，', '、'];
    let and = crate::lexicon::of(passage.tongue).and.iter().any(|word| gap.ends_with(word.as_str()));
    before.cues.of_these
        && !before.cues.remaining
        && before.sentence == part.sentence
        && before.currency == part.currency
        && (gap.ends_with(marks) || and && gap.contains(marks))
        && !gap.contains([';', '；'])
        && (part.head.is_elided || part.head.noun == before.head.noun)
}

/// Whether a figure is itself one of several parts that follow each other.
fn goes_on_any(counts: &[Count], count: &Count, passage: &Passage) -> bool {
    counts.iter().position(|known| known.range == count.range).is_some_and(|at| goes_on(counts, at, count, passage))
}

/// Whether the words between a whole and a part open another matter, or the part is only the number of something.
fn stands_apart(passage: &Passage, whole: &Count, part: &Count) -> bool {
    let gap = passage.flow.at(whole.range.end.min(part.range.start)..part.range.start);
    let after = passage.flow.at(part.range.end..part.sentence.end);
    let listed = sums::in_brackets(passage, whole.range.end, part)
        && (after.starts_with([',', '，', '、', ')']) || after.starts_with(" and "));
    gap.contains([';', '；']) || listed && part.head.is_elided
}

/// The greatest count of the sentence before, or of the same sentence before the part.
fn named_before<'a>(counts: &'a [Count], place: usize, part: &Count, passage: &Passage) -> Option<&'a Count> {
    let fits = |whole: &&Count| {
        alike(whole, part, passage.tongue)
            && !whole.cues.of_these
            && !goes_on_any(counts, whole, passage)
            && !whole.cues.only
            && whole.currency == part.currency
    };
    let before: Vec<&Count> = counts.get(..place)?.iter().filter(fits).collect();
    let last = before.last()?.sentence.clone();
    before.into_iter().filter(|whole| whole.sentence == last).max_by_key(|whole| whole.value)
}
