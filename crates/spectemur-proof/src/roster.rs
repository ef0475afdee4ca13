//! Lists of States wherever they stand: in a sentence, or as names below each other, with what is said of them.
//!
//! It must not judge whether a list is right.

use std::collections::BTreeSet;
use std::ops::Range;

use spectemur_model::StateCode;

use crate::document::BlockKind;
use crate::lexicon;
use crate::list::{self, List};
use crate::passage::Passage;
use crate::reading::Reading;

/// States that are named together.
pub(crate) struct Roster {
    /// The passage of the first name.
    pub(crate) passage: usize,
    /// The names in it.
    pub(crate) range: Range<usize>,
    /// Whom it names.
    pub(crate) states: BTreeSet<StateCode>,
    /// What is said of them, in small letters.
    pub(crate) said: String,
    /// Whether the names stand below each other.
    pub(crate) is_column: bool,
}

/// Fewer names than this below each other are no column.
const COLUMN: usize = 4;
/// Words of a line that holds more than a name.
const LINE: usize = 24;

/// The rosters of the document in order of place; lists of examples are left out.
pub(crate) fn rosters(reading: &Reading<'_>) -> Vec<Roster> {
    let inline = reading.lists.iter().flatten().filter_map(|list| inline(reading, list));
    let mut found: Vec<Roster> = inline.chain(columns(reading)).collect();
    found.sort_by_key(|roster| (roster.passage, roster.range.start));
    found
}

fn inline(reading: &Reading<'_>, list: &List) -> Option<Roster> {
    let passage = reading.passage(list.passage)?;
    let usable = list.is_of_states() && !list.is_example && list.items.len() >= 2;
    let cell = matches!(passage.kind, BlockKind::Cell { .. } | BlockKind::Heading { .. });
    (usable && !cell).then(|| Roster {
        passage: list.passage,
        range: list.range.clone(),
        states: list.states(),
        said: said(reading, passage, list),
        is_column: false,
    })
}

/// The words of the sentence around a list, back to the list before it and up to the next; of a list that stands alone
/// those before it.
fn said(reading: &Reading<'_>, passage: &Passage, list: &List) -> String {
    let sentence = passage.sentence(list.range.start);
    let lists = reading.lists.get(list.passage).map_or(&[][..], Vec::as_slice);
    let before = lists.iter().filter(|known| known.range.end <= list.range.start);
    let from = before.map(|known| known.range.end).max().unwrap_or(0).max(sentence.start);
    let after = lists.iter().find(|known| known.range.start >= list.range.end);
    let end = after.map_or(sentence.end, |next| next.range.start).min(sentence.end).max(list.range.end);
    // What follows behind a semicolon is said of others.
    let tail = passage.flow.at(list.range.end..end).split([';', '；']).next().unwrap_or_default();
    let own = format!("{} {tail}", passage.flow.at(from..list.range.start));
    let bare = own.chars().filter(|letter| letter.is_alphabetic()).count() < 6;
    let lead = if bare { lead(reading, list.passage) } else { taken_up(passage, &sentence) };
    format!("{lead} {own}").to_lowercase()
}

/// The sentence before, where that of a list only goes on with it: "These are sixteen in number: …".
fn taken_up(passage: &Passage, sentence: &Range<usize>) -> String {
    let known = &lexicon::of(passage.tongue).belonging.taken_up;
    let own = passage.flow.at(sentence.clone()).trim_start().to_lowercase();
    let leans = known.iter().any(|word| own.starts_with(word.as_str()));
    let before = passage.sentences.iter().rfind(|before| before.end <= sentence.start).filter(|_| leans);
    before.map_or_else(String::new, |before| passage.flow.at(before.clone()).to_owned())
}

/// The last sentence before a passage.
fn lead(reading: &Reading<'_>, index: usize) -> String {
    let before = index.checked_sub(1).and_then(|before| reading.passage(before));
    before
        .and_then(|passage| passage.sentences.last().map(|last| passage.flow.at(last.clone()).to_owned()))
        .unwrap_or_default()
}

/// Names below each other: items or short paragraphs of one name each.
fn columns(reading: &Reading<'_>) -> Vec<Roster> {
    let mut found = Vec::new();
    let mut run: Vec<(usize, Range<usize>, StateCode)> = Vec::new();
    for index in 0..=reading.passages.len() {
        match only_name(reading, index) {
            Some((range, state)) => run.push((index, range, state)),
            None => {
                found.extend(column(reading, &run));
                run.clear();
            }
        }
    }
    found
}

fn only_name(reading: &Reading<'_>, index: usize) -> Option<(Range<usize>, StateCode)> {
    let passage = reading.passage(index)?;
    let plain = matches!(passage.kind, BlockKind::Paragraph | BlockKind::Item { .. });
    let mut names = reading.tokens_of(index).iter().filter_map(|token| Some((token, list::state_of(token)?)));
    let (token, state) = names.next()?;
    let rest = passage.text().chars().count().saturating_sub(passage.flow.at(token.range.clone()).chars().count());
    let first = passage.flow.at(0..token.range.start).chars().all(|letter| !letter.is_alphabetic());
    (plain && first && rest <= LINE && names.next().is_none()).then(|| (token.range.clone(), state))
}

fn column(reading: &Reading<'_>, run: &[(usize, Range<usize>, StateCode)]) -> Option<Roster> {
    let (passage, range, _) = run.first().filter(|_| run.len() >= COLUMN)?;
    let states: BTreeSet<StateCode> = run.iter().map(|(_, _, state)| *state).collect();
    let said = lead(reading, *passage).to_lowercase();
    (states.len() == run.len()).then(|| Roster {
        passage: *passage,
        range: range.clone(),
        states,
        said,
        is_column: true,
    })
}
