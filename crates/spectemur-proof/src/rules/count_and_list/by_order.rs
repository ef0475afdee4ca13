//! "Four matters: first, …; secondly, …; and, thirdly, …": a number and the words that count off what it announces.
//!
//! It must not judge a number behind which nothing is counted off from the first on.

use std::ops::Range;

use regex::Regex;

use crate::count::Count;
use crate::document::BlockKind;
use crate::finding::{Confidence, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::{amount, finding, number};
use crate::scan::{Bound, ByTongue, pattern};

/// Two may be the first and the second of more.
const LEAST: usize = 3;
/// A number is off by no more than this.
const OFF: usize = 2;
/// So many letters stand between a number and the first that is counted off.
const GAP: [usize; 2] = [160, 50];

/// Words for the first, the second and so on, row by row, and for the last of them.
struct Row {
    steps: Vec<Regex>,
    last: Option<Regex>,
}

static ROWS: ByTongue<Vec<Row>> = ByTongue::new(|tongue| {
    let words = &lexicon::of(tongue).counting_off;
    let row = |row: &Vec<String>| {
        let last = words.last.iter().map(|last| pattern(last)).next();
        Row { steps: row.iter().map(|step| pattern(step)).collect(), last }
    };
    words.rows.iter().map(row).collect()
});

/// Finds numbers that announce more or fewer than are counted off.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for (index, passage) in reading.prose() {
        if matches!(passage.kind, BlockKind::Cell { .. }) {
            continue;
        }
        let text = passage.text().to_lowercase();
        let rows = ROWS.of(passage.tongue);
        if text.len() != passage.text().len() {
            continue;
        }
        let told = rows.iter().filter_map(|row| steps(&text, row, passage.tongue)).max_by_key(|(steps, ..)| *steps);
        let Some((counted, at, closed)) = told.filter(|(steps, ..)| *steps >= LEAST) else { continue };
        let Some(count) = announced(reading.counts_of(index), passage, at.start) else { continue };
        let Some(said) = count.value.as_whole().and_then(|value| usize::try_from(value).ok()) else { continue };
        if said == counted || said.abs_diff(counted) > OFF || said > counted && !closed {
            continue;
        }
        let spots = reading.spot(count).into_iter().chain(reading.spot_at(index, &at)).collect();
        let details = [("count", amount(count.value)), ("listed", number(counted))];
        found.push(finding("count-and-list", Confidence::Probable, spots, details).case("items"));
    }
}

/// How many are counted off, from where to where, and whether the words say that the last is the last.
fn steps(text: &str, row: &Row, tongue: Tongue) -> Option<(usize, Range<usize>, bool)> {
    let ands = &lexicon::of(tongue).and;
    let first = row.steps.first()?.find(text)?;
    let (mut counted, mut end, mut start) = (1, first.end(), first.start());
    for step in row.steps.iter().skip(1) {
        let Some(next) = text.get(end..).and_then(|rest| step.find(rest)) else { break };
        start = end + next.start();
        end += next.end();
        counted += 1;
    }
    let lead = text.get(start.saturating_sub(8)..end).unwrap_or_default();
    let ends = ands.iter().any(|and| lead.contains(and.as_str())) || tongue == Tongue::Chinese;
    let last = row.last.as_ref().and_then(|last| last.find(text.get(end..)?));
    let counted = counted + usize::from(last.is_some());
    Some((counted, first.start()..end, ends || last.is_some()))
}

/// The number that announces what is counted off from there on.
fn announced<'a>(counts: &'a [Count], passage: &Passage, first: usize) -> Option<&'a Count> {
    let count = counts.iter().rfind(|count| count.range.end <= first)?;
    let cues = &count.cues;
    let gap = passage.flow.at(count.range.end..first).chars().count();
    let other = cues.is_whole || cues.wished || cues.further || cues.left_out || cues.weak || cues.remaining;
    let plain = count.bound == Bound::Exact && count.currency.is_none() && !count.head.is_time && count.list.is_none();
    let near = gap <= GAP.get(usize::from(passage.tongue == Tongue::Chinese)).copied().unwrap_or(0);
    let value = count.value.as_whole().filter(|value| (2..=12).contains(value));
    (plain && !other && near && value.is_some()).then_some(count)
}
