//! Columns of a table that answer yes or no for each State: those with a yes are all of whom the head of the column is
//! said, those with a no all of whom it is not.
//!
//! It must not read columns that hold anything else, nor guess what an empty cell means.

use std::collections::BTreeSet;

use spectemur_model::StateCode;

use super::rolls::{Roll, Told, group_words};
use crate::flow::Tongue;
use crate::lexicon;
use crate::list;
use crate::reading::Reading;
use crate::rules::denial::denies;
use crate::sentences::Sentences;
use crate::table::{self, Cell, Table};

/// Fewer answers than this are no column of them.
const LEAST: usize = 4;

/// The lists that the columns of all tables make.
pub(super) fn answers(reading: &Reading<'_>, sentences: &mut Sentences) -> Vec<Roll> {
    let mut found = Vec::new();
    for table in &reading.tables {
        let width = table.rows.iter().map(Vec::len).max().unwrap_or(0);
        for at in 1..width {
            found.extend(column(reading, sentences, table, at).into_iter().flatten());
        }
    }
    found
}

/// The two lists of a column, where every State has an answer and not all have the same.
fn column(reading: &Reading<'_>, sentences: &mut Sentences, table: &Table, at: usize) -> Option<[Roll; 2]> {
    let head = table.rows.first()?.get(at)?.as_ref().filter(|cell| cell.figure.is_none() && !cell.words.is_empty())?;
    let passage = reading.passage(head.passage)?;
    let (mut yes, mut no) = (BTreeSet::new(), BTreeSet::new());
    for row in table.rows.iter().skip(1) {
        let Some(state) = row.iter().flatten().next().and_then(|first| state_of(reading, first)) else { continue };
        let cell = row.get(at).and_then(Option::as_ref)?;
        match answer(&cell.words)? {
            true => yes.insert(state),
            false => no.insert(state),
        };
    }
    if yes.len() + no.len() < LEAST || yes.is_empty() || no.is_empty() {
        return None;
    }
    let over = table::caption(table, &reading.passages);
    let said = head.words.to_lowercase();
    let words: BTreeSet<u32> = group_words(sentences, &said, passage.tongue).into_iter().collect();
    let over: BTreeSet<u32> = group_words(sentences, &over, passage.tongue).into_iter().collect();
    let denied = denies(&said, passage.tongue);
    let roll = |states: BTreeSet<StateCode>, denied: bool| Roll {
        at: head.passage,
        range: 0..passage.text().len(),
        states,
        tongue: passage.tongue,
        part: passage.part,
        words: words.clone(),
        said: said.clone(),
        over: over.clone(),
        years: BTreeSet::new(),
        labels: BTreeSet::new(),
        denied,
        told: Told::Counted,
        is_part: false,
        is_bare: false,
        is_closed: true,
    };
    (!words.is_empty()).then(|| [roll(yes, denied), roll(no, !denied)])
}

/// The State that a cell names and nothing else.
fn state_of(reading: &Reading<'_>, cell: &Cell) -> Option<StateCode> {
    let mut named = reading.tokens_of(cell.passage).iter().filter_map(list::state_of);
    named.next().filter(|_| named.next().is_none())
}

/// What a cell answers.
pub(in crate::rules) fn answer(words: &str) -> Option<bool> {
    let words = words.trim().to_lowercase();
    let is = |of: fn(&lexicon::Lexicon) -> &Vec<String>| {
        [Tongue::English, Tongue::Chinese].into_iter().any(|tongue| of(lexicon::of(tongue)).contains(&words))
    };
    if is(|known| &known.belonging.yes) { Some(true) } else { is(|known| &known.belonging.no).then_some(false) }
}
