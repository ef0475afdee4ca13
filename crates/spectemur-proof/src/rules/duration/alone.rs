//! The only length of a sentence and the only days in it between which something runs, wherever in it they stand.

use std::ops::Range;

use super::Dated;
use crate::count::{Count, contains, last_letters};
use crate::flow::Tongue;
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::Point;

/// The day from which the length runs, and the day to which it does with the places of both.
pub(super) type Pair = (Point, (Point, Range<usize>, Range<usize>));

/// The pair of days that the length must give, where the sentence has no other length and no other pair, and says that
/// something lasts.
pub(super) fn pair(
    reading: &Reading<'_>,
    index: usize,
    passage: &Passage,
    dates: &[Dated],
    length: &Count,
) -> Option<Pair> {
    let lengths =
        reading.counts_of(index).iter().filter(|count| count.head.is_time && count.sentence == length.sentence);
    if lengths.count() != 1 || !lasts(passage, length) {
        return None;
    }
    let spans = dates.iter().filter(|date| date.span.from != date.span.to && date.span.from.month.is_some());
    let spans = spans.map(|date| (date.span.from, (date.span.to, date.range.clone(), date.range.clone())));
    let pairs = dates.windows(2).filter_map(|pair| {
        let [one, other] = pair else { return None };
        let single = one.span.from == one.span.to && other.span.from == other.span.to;
        let gap = passage.flow.at(one.range.end..other.range.start).to_lowercase();
        let full = one.span.from.month.is_some() && other.span.to.month.is_some();
        (single && full && reaches(&gap, passage.tongue))
            .then(|| (one.span.from, (other.span.to, one.range.clone(), other.range.clone())))
    });
    let mut all = spans.chain(pairs);
    all.next().filter(|_| all.next().is_none())
}

/// Whether the words say that something lasts so long, and not that something comes so long before or after.
pub(super) fn lasts(passage: &Passage, length: &Count) -> bool {
    let known = &lexicon::of(passage.tongue).lasting;
    let before = passage.flow.at(length.sentence.start..length.range.start).to_lowercase();
    let after = passage.flow.at(length.range.end..length.sentence.end).to_lowercase();
    let (lead, tail) = match passage.tongue {
        // "Will last" is no last one.
        Tongue::English => {
            (last_letters(&before, 36).replace("will last", "lasts"), after.chars().take(24).collect::<String>())
        }
        Tongue::Chinese => (last_letters(&before, 6), after.chars().take(4).collect::<String>()),
    };
    let has = |text: &str, words: &[String]| words.iter().any(|word| contains(text, word, passage.tongue));
    has(&lead, &known.leads) && !has(&lead, &known.other) && !has(&tail, &known.other)
}

/// Whether the words between two days lead from the one to the other.
fn reaches(gap: &str, tongue: Tongue) -> bool {
    let short = gap.chars().count() <= if tongue == Tongue::Chinese { 12 } else { 40 };
    let known = &lexicon::of(tongue).lasting;
    short && !gap.contains([';', '；']) && known.until.iter().any(|word| contains(gap, word, tongue))
}
