//! Items with a figure each, and words over them or below that these rose or fell all the way: "decreased steadily from
//! quarter to quarter:", "the figures show an uninterrupted decline".
//!
//! It must not judge items that are not said to follow each other in time.

use crate::count::{Count, contains};
use crate::document::BlockKind;
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::denial::denies;
use crate::rules::{amount, finding};
use crate::scan::Sense;

/// Items at most.
const MOST: usize = 24;

/// A step that goes the other way.
pub(super) fn judge(reading: &Reading<'_>, index: usize, passage: &Passage) -> Option<Finding> {
    if !passage.text().trim_end().ends_with([':', '：']) {
        return None;
    }
    let mut figures: Vec<&Count> = Vec::new();
    let mut end = index + 1;
    for at in index + 1..reading.passages.len().min(index + 1 + MOST) {
        let Some(item) = reading.passage(at).filter(|item| matches!(item.kind, BlockKind::Item { .. })) else { break };
        let counts: Vec<&Count> = reading.counts_of(at).iter().filter(|count| !count.head.is_time).collect();
        let [only] = counts.as_slice() else { return None };
        is_time(reading, at, item).then(|| figures.push(*only))?;
        end = at + 1;
    }
    let below = reading.passage(end).filter(|below| below.is_prose() && end > index + 1);
    let told = |passage: &Passage, points: bool| {
        let text = passage.text().to_lowercase();
        let known = lexicon::of(passage.tongue);
        let long = |word: &&String| passage.tongue == Tongue::English || word.chars().count() > 1;
        let has = |words: &[String]| words.iter().filter(long).any(|word| contains(&text, word, passage.tongue));
        let (up, down) = (has(&known.changing.up), has(&known.changing.down));
        let spoken = has(&known.changing.always) && (!points || has(&known.moved.pointing));
        (spoken && up != down && !denies(&text, passage.tongue)).then_some(if up { 1 } else { -1 })
    };
    let way = told(passage, false).or_else(|| below.and_then(|below| told(below, true)))?;
    let alike = figures.windows(2).all(|two| matches!(two, [one, other] if one.currency == other.currency));
    let against = |two: &&[&Count]| matches!(two, [one, other] if (other.value.0 - one.value.0).signum() != way);
    let steps: Vec<&[&Count]> = figures.windows(2).filter(against).collect();
    // Where most steps go the other way, the items stand in another order.
    let [one, other] = steps.first()? else { return None };
    if !alike || figures.len() < 3 || steps.len() * 2 > figures.len() {
        return None;
    }
    let words = if told(passage, false).is_some() { index } else { end };
    let whole = reading.passage(words)?.sentences.last()?.clone();
    let spots = reading.spot_at(words, &whole).into_iter().chain(reading.spots([*one, *other])).collect();
    let details = [("one", amount(one.value)), ("other", amount(other.value)), ("likeness", Detail::Number(60))];
    Some(finding("said-twice", Confidence::Probable, spots, details).case("turned"))
}

/// Whether an item opens with a time.
fn is_time(reading: &Reading<'_>, at: usize, item: &Passage) -> bool {
    let head = item.text().split([':', '：']).next().unwrap_or_default();
    let dated = reading
        .tokens_of(at)
        .iter()
        .any(|token| token.range.start < head.len() && matches!(token.sense, Sense::Date(_)));
    let lower = head.to_lowercase();
    let known = lexicon::of(item.tongue);
    let months = known.months.iter().any(|month| contains(&lower, month, item.tongue));
    dated || months || known.moved.turns.iter().any(|word| contains(&lower, word, item.tongue))
}
