//! The rules: one module for each kind of contradiction.
//!
//! A rule looks at what was read and says what cannot all be true. It must not read words again that a reading holds,
//! and it must not word a message.

mod accounts;
pub(crate) mod adding;
pub(crate) mod against_record;
mod began;
mod belonging;
mod blanket;
mod bodies;
mod both;
mod changes;
mod cited;
mod complement;
mod count_and_list;
mod cycle;
mod date_and_rule;
pub(crate) mod deadline;
mod definite;
mod denial;
mod divided;
mod due;
mod duration;
mod enrolled;
mod enumerated;
mod events;
mod exceptions;
mod exchanged;
mod first_time;
mod founded;
mod gathered;
mod happening;
mod in_force;
mod indicators;
mod items;
mod joined;
mod labelled;
mod lines;
mod list_within_list;
mod meanings;
mod meeting;
mod membership;
mod missing_figure;
mod moved;
mod near_name;
mod not_yet_done;
mod of_those;
mod outsiders;
mod own_meeting;
mod parts_and_whole;
mod pending;
mod picked;
mod pieces;
mod placed;
mod plan_name;
mod presides;
mod ranks;
mod reference;
mod rests;
mod rolls;
mod rolls_told;
mod rows;
mod runs;
mod said_twice;
mod same_name;
mod series;
mod settled;
mod shares;
mod short_names;
mod shut_out;
mod slips;
mod sorted;
mod spoken_rows;
mod standings;
mod state_out_of_place;
mod steps;
mod sums;
mod symbol;
mod table_and_text;
mod taken;
mod tally;
mod tense;
mod term;
mod total_and_sum;
mod twin_names;
mod two_terms;
mod union_and_total;
mod united;
mod universal;
mod unnamed_whole;
mod wholes_above;
mod world_parts;

use std::collections::BTreeMap;
use std::ops::Range;

pub(crate) use total_and_sum::{closes, names_total};

use spectemur_model::{MeetingId, StateCode};

use crate::count::Count;
use crate::finding::{Confidence, Detail, Finding, Spot};
use crate::flow::Tongue;
use crate::list::List;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{Sense, Span, Token};
use crate::sentences::Sentences;

/// Every finding of every rule, in no order.
pub(crate) fn all(reading: &Reading<'_>) -> Vec<Finding> {
    // Each half takes about as long as the other, and neither asks what the other has found.
    let mut found = std::thread::scope(|scope| {
        let names = scope.spawn(|| of_names_and_days(reading));
        let mut found = of_figures(reading);
        found.extend(names.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        found
    });
    let mut sentences = Sentences::of(reading);
    universal::find(reading, &mut sentences, &mut found);
    belonging::find(reading, &mut sentences, &mut found);
    found
}

/// What does not fit among figures, lists and tables.
fn of_figures(reading: &Reading<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut sentences = Sentences::of(reading);
    count_and_list::find(reading, &mut found);
    enumerated::find(reading, &mut found);
    list_within_list::find(reading, &mut found);
    picked::find(reading, &mut found);
    taken::find(reading, &mut found);
    of_those::find(reading, &mut found);
    union_and_total::find(reading, &mut found);
    gathered::find(reading, &mut found);
    united::find(reading, &mut found);
    items::find(reading, &mut found);
    parts_and_whole::find(reading, &mut found);
    adding::find(reading, &mut found);
    divided::find(reading, &mut found);
    both::find(reading, &mut sentences, &mut found);
    let changes = changes::all(reading);
    let series = series::all(reading, &changes::told(&changes));
    changes::find(reading, &changes, &series, &mut found);
    ranks::find(reading, &series, &mut found);
    runs::find(reading, &series, &mut found);
    moved::find(reading, &series, &mut found);
    sorted::find(reading, &mut found);
    lines::find(reading, &mut found);
    placed::find(reading, &mut found);
    first_time::find(reading, &mut sentences, &series, &mut found);
    indicators::find(reading, &mut found);
    complement::find(reading, &mut found);
    rests::find(reading, &mut found);
    accounts::find(reading, &mut found);
    shares::find(reading, &mut sentences, &series, &mut found);
    total_and_sum::find(reading, &mut found);
    said_twice::find(reading, &mut found);
    exchanged::find(reading, &mut found);
    rows::find(reading, &mut found);
    table_and_text::find(reading, &mut found);
    definite::find(reading, &mut found);
    same_name::find(reading, &mut found);
    unnamed_whole::find(reading, &mut found);
    said_twice::find_bare(reading, &mut found);
    wholes_above::find(reading, &mut found);
    missing_figure::find(reading, &mut found);
    found
}

/// What does not fit among names of States, offices, meetings and things, and among days.
fn of_names_and_days(reading: &Reading<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut sentences = Sentences::of(reading);
    let meetings = events::mentions(reading);
    membership::find(reading, &mut found);
    rolls::find(reading, &mut found);
    rolls_told::find(reading, &mut found);
    tally::find(reading, &mut found);
    enrolled::find(reading, &mut found);
    in_force::find(reading, &mut found);
    joined::find(reading, &mut found);
    exceptions::find(reading, &mut sentences, &mut found);
    blanket::find(reading, &mut found);
    settled::find(reading, &mut found);
    spoken_rows::find(reading, &mut found);
    world_parts::find(reading, &mut found);
    outsiders::find(reading, &mut found);
    not_yet_done::find(reading, &mut found);
    state_out_of_place::find(reading, &mut found);
    standings::find(reading, &mut sentences, &mut found);
    shut_out::find(reading, &mut sentences, &mut found);
    near_name::find(reading, &mut found);
    plan_name::find(reading, &mut found);
    presides::find(reading, &mut found);
    presides::titled::find(reading, &mut found);
    labelled::find(reading, &mut found);
    meeting::find(reading, &meetings, &mut found);
    own_meeting::find(reading, &meetings, &mut found);
    date_and_rule::find(reading, &mut found);
    duration::find(reading, &mut sentences, &meetings, &mut found);
    deadline::find(reading, &mut found);
    cycle::find(reading, &mut found);
    due::find(reading, &mut found);
    term::find(reading, &mut found);
    duration::find_nearly(reading, &mut found);
    tense::find(reading, &meetings, &mut found);
    happening::find(reading, &mut sentences, &mut found);
    began::find(reading, &mut found);
    pending::find(reading, &mut found);
    reference::find(reading, &mut sentences, &mut found);
    steps::find(reading, &mut found);
    symbol::find(reading, &mut found);
    two_terms::find(reading, &mut found);
    bodies::find(reading, &mut found);
    bodies::find_terms(reading, &mut found);
    twin_names::find(reading, &mut found);
    short_names::find(reading, &mut found);
    meanings::find(reading, &mut found);
    founded::find(reading, &mut found);
    found
}

/// The meeting of the register that the document is of.
pub(crate) fn own_meeting_id(reading: &Reading<'_>) -> Option<MeetingId> {
    let (ordinal, kind) = presides::own_meeting(reading)?;
    meeting::of_register(reading, ordinal, &kind).map(|meeting| meeting.id.clone())
}

/// A finding with its details, in the plain case of its kind: where messages of a kind differ by case and none is
/// named, the one for all else is said.
pub(crate) fn finding<const N: usize>(
    kind: &'static str,
    confidence: Confidence,
    spots: Vec<Spot>,
    details: [(&'static str, Detail); N],
) -> Finding {
    Finding { kind, confidence, spots, details: BTreeMap::from(details) }.case("none")
}

/// One thing under several names.
pub(crate) fn terms(confidence: Confidence, spots: Vec<Spot>, names: Vec<String>) -> Finding {
    finding("two-terms", confidence, spots, [("terms", Detail::Names(names))]).case("names")
}

impl Reading<'_> {
    /// The place of a count, with its sentence as the quote.
    pub(crate) fn spot(&self, count: &Count) -> Option<Spot> {
        let passage = self.passage(count.passage)?;
        let quote = trimmed(passage, &count.sentence);
        Some(passage.spot(self.document, &quote, &count.range))
    }

    /// The place of any words of a passage.
    pub(crate) fn spot_at(&self, passage: usize, figure: &Range<usize>) -> Option<Spot> {
        let known = self.passage(passage)?;
        let quote = trimmed(known, &known.sentence(figure.start));
        let quote = quote.start.min(figure.start)..quote.end.max(figure.end);
        Some(known.spot(self.document, &quote, figure))
    }

    /// The words of a range of a passage.
    pub(crate) fn words_at(&self, passage: usize, range: &Range<usize>) -> String {
        self.passage(passage).map_or_else(String::new, |known| known.flow.at(range.clone()).to_owned())
    }

    /// The day, or the days, that a cell gives and nothing else.
    pub(crate) fn lone_day(&self, cell: usize) -> Option<(Range<usize>, Span)> {
        let length = self.passage(cell)?.text().trim().len();
        match self.tokens_of(cell) {
            [Token { range, sense: Sense::Date(span) }] if range.len() == length && span.from.month.is_some() => {
                Some((range.clone(), *span))
            }
            _ => None,
        }
    }

    /// Places of several counts.
    pub(crate) fn spots<'a>(&self, counts: impl IntoIterator<Item = &'a Count>) -> Vec<Spot> {
        counts.into_iter().filter_map(|count| self.spot(count)).collect()
    }

    /// The place of a list.
    pub(crate) fn list_spot(&self, list: &List) -> Option<Spot> {
        self.spot_at(list.passage, &list.range)
    }

    /// Names of States as they stand in the document's words, or their codes.
    pub(crate) fn names_in(&self, list: &List, states: impl IntoIterator<Item = StateCode>) -> Detail {
        let words = |state: StateCode| {
            let item = list.items.iter().find(|item| item.state == Some(state));
            let text =
                item.and_then(|item| self.passage(list.passage).map(|passage| passage.flow.at(item.range.clone())));
            text.map_or_else(|| state.to_string(), ToOwned::to_owned)
        };
        Detail::Names(states.into_iter().map(words).collect())
    }
}

/// A sentence without blanks around it.
fn trimmed(passage: &Passage, sentence: &Range<usize>) -> Range<usize> {
    let words = passage.flow.at(sentence.clone());
    let start = sentence.start + (words.len() - words.trim_start().len());
    start..start.max(sentence.start + words.trim_end().len())
}

/// The places nearest to a passage, at most so many, in the order of the document.
pub(crate) fn nearest(places: &[(usize, Range<usize>)], to: usize, most: usize) -> Vec<(usize, Range<usize>)> {
    let mut near: Vec<&(usize, Range<usize>)> = places.iter().collect();
    near.sort_by_key(|(index, range)| (index.abs_diff(to), *index, range.start));
    near.truncate(most);
    near.sort_by_key(|(index, range)| (*index, range.start));
    near.into_iter().cloned().collect()
}

/// Those of a slice in order of place that stand no more than so many behind and before a passage.
pub(crate) fn around<T>(all: &[T], at: impl Fn(&T) -> usize, passage: usize, reach: usize) -> &[T] {
    let here = all.partition_point(|one| at(one) < passage);
    all.get(here.saturating_sub(reach)..all.len().min(here + reach)).unwrap_or_default()
}

/// A figure as a detail.
pub(crate) fn amount(value: Amount) -> Detail {
    value.as_whole().map_or_else(|| Detail::Text(value.to_string()), Detail::Number)
}

/// A number of things as a detail.
pub(crate) fn number(value: usize) -> Detail {
    Detail::Number(i64::try_from(value).unwrap_or(i64::MAX))
}

/// The words up to where the next clause begins.
pub(crate) fn until_next_clause(text: &str) -> &str {
    let mut depth = 0_i32;
    for (at, letter) in text.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            '，' | '。' | ';' | '；' | ',' | '.' if depth <= 0 && at > 0 => return text.get(..at).unwrap_or(text),
            _ => {}
        }
    }
    text
}

/// Whether two counts can be of the same sort of thing.
pub(crate) fn alike(one: &Count, other: &Count, tongue: Tongue) -> bool {
    if one.currency != other.currency || one.head.is_time || other.head.is_time {
        return false;
    }
    let signs = |count: &Count| matches!(count.head.noun.as_str(), "signatory" | "签署国");
    let joins = |count: &Count| matches!(count.head.noun.as_str(), "state party" | "缔约国" | "缔约方");
    if !one.head.is_elided && !other.head.is_elided && (signs(one) && joins(other) || joins(one) && signs(other)) {
        return false;
    }
    if one.head.is_states && other.head.is_states || one.head.noun == other.head.noun {
        return true;
    }
    match tongue {
        Tongue::Chinese => vague(one) || vague(other) || !(one.head.is_states || other.head.is_states),
        Tongue::English => one.head.noun.is_empty() || other.head.noun.is_empty() || vague(one) || vague(other),
    }
}

/// A figure whose noun was left out: "33 have reported", "33 of them".
pub(crate) fn vague(count: &Count) -> bool {
    count.head.is_elided || count.head.noun.is_empty()
}
