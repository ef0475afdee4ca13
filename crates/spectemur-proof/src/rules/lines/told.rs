//! Names of States with a figure each in running text, or in the points of a list, as lines.
//!
//! It must not read tables.

use std::collections::{BTreeMap, BTreeSet};

use super::views::{Across, Held, Line, View};
use crate::count::{Count, PERCENT};
use crate::list::state_of;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::series::Words;
use crate::scan::{Bound, Token};
use crate::sentences::years_in;

/// Fewer names than this are no list.
const LEAST: usize = 3;
/// A point of a list is not longer.
const POINT: usize = 60;

/// The lists of names with a figure each.
pub(super) fn views(reading: &Reading<'_>) -> Vec<View> {
    let mut found = Vec::new();
    let mut run: Vec<(String, &Token, &Count)> = Vec::new();
    for (index, passage) in reading.prose() {
        if let Some((token, count)) = point(reading, index, passage) {
            run.push((passage.flow.at(token.range.clone()).to_owned(), token, count));
            continue;
        }
        found.extend(list(reading, std::mem::take(&mut run)));
        for sentence in &passage.sentences {
            let pairs = reading.tokens_of(index).iter().filter(|token| sentence.contains(&token.range.start));
            let pairs = pairs.filter_map(|token| Some((token, beside(reading, index, passage, token)?)));
            let named = pairs.map(|(token, count)| (passage.flow.at(token.range.clone()).to_owned(), token, count));
            found.extend(list(reading, named.collect()));
        }
    }
    found.extend(list(reading, run));
    found
}

/// A point of a list with one State and one figure: the name, a comma and the figure.
fn point<'a>(reading: &'a Reading<'_>, index: usize, passage: &Passage) -> Option<(&'a Token, &'a Count)> {
    let mut states = reading.tokens_of(index).iter().filter(|token| state_of(token).is_some());
    let (token, None) = (states.next()?, states.next()) else { return None };
    let mut counts = reading.counts_of(index).iter();
    let (count, None) = (counts.next()?, counts.next()) else { return None };
    let short = passage.text().chars().count() <= POINT && count.range.start >= token.range.end;
    let gap = passage.flow.at(token.range.end..count.range.start.max(token.range.end));
    (short && gap.chars().count() <= 4).then_some((token, count))
}

/// The figure right behind a name, in brackets or at once.
fn beside<'a>(reading: &'a Reading<'_>, index: usize, passage: &Passage, token: &Token) -> Option<&'a Count> {
    state_of(token)?;
    let count = reading.counts_of(index).iter().find(|count| count.range.start >= token.range.end)?;
    let gap = passage.flow.at(token.range.end..count.range.start);
    let plain = matches!(gap.trim(), "" | "(" | ":" | "为" | "with" | "(with" | "-" | "—");
    (plain && count.bound == Bound::Exact).then_some(count)
}

/// The lines of a list, where its figures are of one sort.
fn list(reading: &Reading<'_>, pairs: Vec<(String, &Token, &Count)>) -> Option<View> {
    let (_, token, first) = pairs.first().filter(|_| pairs.len() >= LEAST)?;
    let passage = reading.passage(first.passage)?;
    let alike = |count: &Count| {
        count.currency == first.currency && (count.head.noun == first.head.noun || crate::rules::vague(count))
    };
    let states: BTreeSet<_> = pairs.iter().filter_map(|(_, token, _)| state_of(token)).collect();
    if states.len() < pairs.len() || !pairs.iter().all(|(_, _, count)| alike(count)) {
        return None;
    }
    // What a list is of stands before its first name, or in the passage before its points.
    let lead = passage.flow.at(0..token.range.start);
    let before = first.passage.checked_sub(1).and_then(|before| reading.passage(before)).map_or("", Passage::text);
    let heading = passage.heading.and_then(|heading| reading.passage(heading)).map_or("", Passage::text);
    let lead = if lead.chars().count() >= 6 { lead } else { before };
    let over = Words::of(lead, passage.tongue).with(&Words::of(heading, passage.tongue));
    let line = |(name, token, count): &(String, &Token, &Count)| {
        let is_percent = count.currency.as_deref() == Some(PERCENT);
        let held = Held { value: count.value, is_percent, passage: count.passage, range: count.range.clone() };
        Line { name: name.clone(), state: state_of(token), figures: BTreeMap::from([(0, held)]) }
    };
    Some(View {
        tongue: passage.tongue,
        lines: pairs.iter().map(line).collect(),
        total: None,
        across: vec![Across { at: 0, years: Vec::new(), said: Words::default() }],
        years: years_in(reading, first.passage, &first.sentence),
        over,
        first: first.passage,
        is_down: false,
    })
}
