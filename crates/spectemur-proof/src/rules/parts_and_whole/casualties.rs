//! Killed and injured, and the number of casualties that another place gives.
//!
//! Whoever was hurt was killed or injured, so that both make all, with those of whom it is not known. It must not judge
//! a sentence that gives the casualties itself: that is `made_of`.

use std::collections::BTreeSet;

use super::details;
use crate::count::{Count, contains, last_letters};
use crate::document::BlockKind;
use crate::finding::{Confidence, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::matter::Matter;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::exchanged::matter_of;
use crate::rules::{finding, sums};

/// Of more figures near a sum than this it is not known which is meant.
const MOST: usize = 400;

/// Finds numbers of casualties that those killed and injured do not make.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for (index, passage) in reading.passages.iter().enumerate() {
        if matches!(passage.kind, BlockKind::Cell { .. } | BlockKind::Heading { .. } | BlockKind::Caption) {
            continue;
        }
        for sentence in &passage.sentences {
            let here: Vec<(usize, &Count)> = reading
                .counts_of(index)
                .iter()
                .enumerate()
                .filter(|(_, count)| count.sentence == *sentence && sums::adds(count))
                .collect();
            found.extend(judge(reading, passage, &here));
        }
    }
}

/// Whether a count is of casualties, by its noun.
fn is_whole(reading: &Reading<'_>, count: &Count) -> bool {
    let Some(passage) = reading.passage(count.passage) else { return false };
    let words = &lexicon::of(passage.tongue).hurt.all;
    let noun = passage.flow.at(count.range.end..count.phrase.end).to_lowercase();
    let cues = &count.cues;
    !(cues.of_these || cues.remaining || cues.further || cues.is_whole)
        && count.whole.is_none()
        && words.iter().any(|word| noun.contains(word.as_str()))
}

/// The words that belong to a figure of a sentence: those up to the next figure, in Chinese also those right before it.
fn said_of(passage: &Passage, here: &[(usize, &Count)], at: usize) -> String {
    let Some((_, count)) = here.get(at) else { return String::new() };
    let next = here.get(at + 1).map_or(count.sentence.end, |(_, next)| next.range.start);
    let before = at.checked_sub(1).and_then(|at| here.get(at)).map_or(count.sentence.start, |(_, last)| last.range.end);
    let behind = passage.flow.at(count.range.end..next.max(count.range.end));
    match passage.tongue {
        Tongue::English => behind.to_lowercase(),
        Tongue::Chinese => {
            let lead = last_letters(passage.flow.at(before.min(count.range.start)..count.range.start), 6);
            let lead = lead.rsplit(['，', '、', '。', '；']).next().unwrap_or_default().to_owned();
            format!("{lead} {}", crate::rules::until_next_clause(behind))
        }
    }
}

fn judge(reading: &Reading<'_>, passage: &Passage, here: &[(usize, &Count)]) -> Option<Finding> {
    let known = &lexicon::of(passage.tongue).hurt;
    let of = |words: &[String]| -> Vec<usize> {
        let says = |at: &usize| {
            let said = said_of(passage, here, *at);
            words.iter().any(|word| contains(&said, word, passage.tongue))
        };
        (0..here.len()).filter(says).collect()
    };
    let (dead, hurt, unknown) = (of(&known.killed), of(&known.injured), of(&known.unknown));
    let ([killed], [injured]) = (dead.as_slice(), hurt.as_slice()) else { return None };
    let at: BTreeSet<usize> = [*killed, *injured].into_iter().chain(unknown.iter().copied()).collect();
    if killed == injured || at.len() != here.len() || unknown.len() > 1 {
        return None;
    }
    let parts: Vec<&Count> = here.iter().map(|(_, count)| *count).collect();
    let matter = reading.matters.get(&(parts.first()?.passage, here.first()?.0))?;
    let sum = sums::sum(&parts);
    let fits = |(count, theirs): &(&Count, &Matter)| {
        let years = (matter.years_said(), theirs.years_said());
        let times = !years.0.is_empty() && !years.1.is_empty() && years.0.is_disjoint(years.1);
        let there = reading.passage(count.passage);
        !parts.iter().any(|part| part.passage == count.passage && part.sentence == count.sentence)
            && there.is_some_and(|there| there.part == passage.part && there.tongue == passage.tongue)
            && !times
            && !theirs.is_past()
            && matter.states().eq(theirs.states())
    };
    let off = Amount(Amount::whole(2).0.max(sum.0 / 6));
    let wholes: Vec<&Count> = reading
        .valued(Amount(sum.0 - off.0)..=Amount(sum.0 + off.0))
        .take(MOST)
        .filter(|count| sums::adds(count) && is_whole(reading, count))
        .filter_map(|count| Some((count, matter_of(reading, count)?)))
        .filter(fits)
        .map(|(count, _)| count)
        .collect();
    let values: BTreeSet<Amount> = wholes.iter().map(|count| count.value).collect();
    let total = wholes.first()?;
    if values.contains(&sum) || values.len() > 1 || !sums::is_near(sum, total.value, 15) {
        return None;
    }
    let spots = reading.spots(std::iter::once(*total).chain(parts.iter().copied()));
    Some(finding("parts-and-whole", Confidence::Probable, spots, details(total, sum, &parts)).case("sum"))
}
