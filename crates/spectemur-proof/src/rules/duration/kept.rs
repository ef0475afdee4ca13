//! Deadlines that are said to be kept or missed in one sentence with the day on which the thing was done.

use std::sync::LazyLock;

use super::{Dated, is_after};
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::finding;

static DUE: LazyLock<&[&str]> = LazyLock::new(|| lexicon::time("kept_due"));

/// A deadline that is said to be kept or missed, and the day on which the thing was done.
pub(super) fn kept(reading: &Reading<'_>, index: usize, passage: &Passage, dates: &[Dated]) -> Option<Finding> {
    let [one, other] = dates else { return None };
    let sentence = passage.sentence(one.range.start);
    let words = passage.flow.at(sentence.clone()).to_lowercase();
    let before = |date: &Dated, from: usize| {
        crate::count::last_letters(
            &passage.flow.at(from..date.range.start).to_lowercase(),
            if passage.tongue == Tongue::Chinese { 10 } else { 28 },
        )
    };
    let due = |near: &str| DUE.iter().any(|word| near.contains(word));
    let first = due(&before(one, sentence.start));
    let second = due(&before(other, one.range.end));
    if first == second {
        return None;
    }
    let (deadline, done) = if first { (one, other) } else { (other, one) };
    let on_time = lexicon::time("kept_on_time");
    let late = lexicon::time("kept_late");
    let no = ["not ", "未", "没有", "no later", "不迟于", "不晚于"].iter().any(|word| words.contains(word));
    let (is_kept, is_late) =
        (on_time.iter().any(|word| words.contains(word)), late.iter().any(|word| words.contains(word)));
    let full = [one, other].iter().all(|date| date.span.from.month.is_some())
        && passage.flow.at(one.range.end..other.range.start).chars().count() > 4;
    let wrong = full && is_kept && !is_late && is_after(done.span.from, deadline.span.to)
        || full && is_late && !is_kept && is_after(deadline.span.from, done.span.to);
    if no || !wrong {
        return None;
    }
    let spots = [&one.range, &other.range].into_iter().filter_map(|range| reading.spot_at(index, range)).collect();
    let days = Detail::Names(
        [done, deadline].into_iter().map(|date| passage.flow.at(date.range.clone()).to_owned()).collect(),
    );
    Some(finding("date-and-rule", Confidence::Probable, spots, [("deadline", days)]).case("deadline"))
}
