//! All that was read of a document before any rule looks at it.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;
use std::sync::OnceLock;

use spectemur_model::{Package, StateCode};

use crate::count::{self, Count};
use crate::document::Document;
use crate::grid::{self, Grid};
use crate::list::{self, List};
use crate::matter::{self, Matter, Vocabulary};
use crate::names::Gazetteer;
use crate::number::Amount;
use crate::passage::{self, Passage};
use crate::scan::{self, Token};
use crate::table::{self, Table};

/// A document read.
pub(crate) struct Reading<'a> {
    pub(crate) document: &'a Document,
    pub(crate) package: &'a Package,
    pub(crate) names: Gazetteer,
    pub(crate) passages: Vec<Passage>,
    /// Tokens, lists and counts by passage.
    pub(crate) tokens: Vec<Vec<Token>>,
    pub(crate) lists: Vec<Vec<List>>,
    pub(crate) counts: Vec<Vec<Count>>,
    /// What is said without a figure, by passage: of all of a kind, or of States that are named.
    pub(crate) unfigured: Vec<Vec<Count>>,
    pub(crate) tables: Vec<Table>,
    /// What each count speaks of, by passage and place among its counts.
    pub(crate) matters: BTreeMap<(usize, usize), Matter>,
    /// The same for what is said without a figure.
    pub(crate) bare_matters: BTreeMap<(usize, usize), Matter>,
    pub(crate) vocabulary: Vocabulary,
    /// The tables by the names of their rows and columns.
    pub(crate) grids: Vec<Grid>,
    /// Whether the document speaks of the treaty of the package.
    pub(crate) is_of_treaty: bool,
    /// The place of the number of members, once it was looked for.
    pub(crate) members: OnceLock<Option<(usize, usize)>>,
    /// Where each value stands among the counts, in order.
    by_value: BTreeMap<Amount, Vec<(usize, usize)>>,
    /// Where the rarer words are said of a figure.
    said: BTreeMap<u32, Vec<(usize, usize)>>,
}

/// A paragraph of more bytes, some fifteen pages without a break, is no prose; whoever compares all of its figures with
/// each other is kept busy by a text that was made for it.
const LONGEST: usize = 40_000;
/// A word of more matters than this does not lead from one to another.
const COMMON: u32 = 60;
/// How many of the nearest matters are given.
const NEAREST: usize = 40;

impl<'a> Reading<'a> {
    /// Reads the document.
    pub(crate) fn of(document: &'a Document, package: &'a Package) -> Self {
        let names = Gazetteer::of(package);
        let passages = passage::passages(document);
        let scan = |passage: &Passage| {
            if passage.text().len() > LONGEST { Vec::new() } else { scan::tokens(passage, &names) }
        };
        let tokens: Vec<Vec<Token>> = passages.iter().map(scan).collect();
        let pairs = || passages.iter().zip(&tokens).enumerate();
        let lists: Vec<Vec<List>> =
            pairs().map(|(index, (passage, tokens))| list::lists(index, passage, tokens)).collect();
        let counts: Vec<Vec<Count>> = pairs()
            .zip(&lists)
            .map(|((index, (passage, tokens)), lists)| count::counts(index, passage, tokens, lists))
            .collect();
        let unfigured: Vec<Vec<Count>> = pairs()
            .zip(lists.iter().zip(&counts))
            .map(|((index, (passage, tokens)), (lists, counts))| {
                count::unfigured(index, passage, tokens, lists, counts)
            })
            .collect();
        let tables = table::tables(&passages);
        let mut reading = Self {
            document,
            package,
            names,
            passages,
            tokens,
            lists,
            counts,
            unfigured,
            tables,
            matters: BTreeMap::new(),
            bare_matters: BTreeMap::new(),
            vocabulary: Vocabulary::default(),
            grids: Vec::new(),
            is_of_treaty: false,
            members: OnceLock::new(),
            by_value: BTreeMap::new(),
            said: BTreeMap::new(),
        };
        reading.is_of_treaty = names_treaty(package, &reading.passages);
        reading.index_values();
        reading.read_matters();
        reading
    }

    fn index_values(&mut self) {
        for (index, counts) in self.counts.iter().enumerate() {
            for (place, count) in counts.iter().enumerate() {
                self.by_value.entry(count.value).or_default().push((index, place));
            }
        }
    }

    /// The counts whose value lies in the range, by value and then in order of place.
    pub(crate) fn valued(&self, values: RangeInclusive<Amount>) -> impl Iterator<Item = &Count> {
        let range = if values.is_empty() { None } else { Some(self.by_value.range(values)) };
        let places = range.into_iter().flatten().flat_map(|(_, places)| places);
        places.filter_map(|(index, place)| self.counts.get(*index)?.get(*place))
    }

    fn read_matters(&mut self) {
        self.grids = grid::grids(&self.tables, &self.passages, &self.names, &mut self.vocabulary);
        let labels = table::labels(&self.tables, &self.passages);
        let rows = self.grids.iter().flat_map(|grid| &grid.rows);
        let row_states: BTreeMap<usize, StateCode> = rows
            .filter_map(|row| Some((row.state?, &row.cells)))
            .flat_map(|(state, cells)| cells.values().map(move |cell| (*cell, state)))
            .collect();
        for (index, counts) in self.counts.iter().enumerate() {
            let (Some(passage), Some(tokens)) = (self.passages.get(index), self.tokens.get(index)) else { continue };
            let heading = passage.heading.and_then(|heading| self.passages.get(heading));
            let heading =
                heading.map(|heading| matter::heading_words(heading.text(), heading.tongue, &mut self.vocabulary));
            let lead = passage.lead();
            let led = matter::heading_words(passage.flow.at(lead.clone()), passage.tongue, &mut self.vocabulary);
            let of_state: Vec<StateCode> =
                tokens.iter().filter(|token| token.range.end <= lead.end).filter_map(list::state_of).collect();
            for (place, count) in counts.iter().enumerate() {
                let whole = count.whole.and_then(|whole| counts.get(whole));
                let mut matter = matter::matter(count, whole, passage, tokens, &mut self.vocabulary);
                matter.heading = heading.clone().unwrap_or_default();
                matter.named = self.list_of(count).map(List::states).unwrap_or_default();
                matter.lead_by(&led, of_state.iter().chain(row_states.get(&index)).copied());
                if let Some(label) = labels.get(&index) {
                    matter.words = matter::heading_words(&label.words, passage.tongue, &mut self.vocabulary);
                    matter.head_by(&matter::heading_words(&label.caption, passage.tongue, &mut self.vocabulary));
                    matter.date_by(&label.words);
                }
                self.vocabulary.see(&matter.words);
                self.matters.insert((index, place), matter);
            }
            for (place, count) in self.unfigured.get(index).into_iter().flatten().enumerate() {
                let mut matter = matter::matter(count, None, passage, tokens, &mut self.vocabulary);
                matter.named = if count.cues.named {
                    self.list_of(count).map(List::states).unwrap_or_default()
                } else {
                    BTreeSet::new()
                };
                if count.cues.every {
                    matter.turn();
                }
                self.vocabulary.see(&matter.words);
                self.bare_matters.insert((index, place), matter);
            }
        }
        self.forget_main_state();
        for (place, matter) in &self.matters {
            for word in matter.words.iter().filter(|word| self.vocabulary.often(**word) <= COMMON) {
                self.said.entry(*word).or_default().push(*place);
            }
        }
    }

    /// A document about one State names it everywhere, and its name narrows nothing.
    fn forget_main_state(&mut self) {
        let mut named: BTreeMap<StateCode, usize> = BTreeMap::new();
        let mut all = 0_usize;
        for (passage, tokens) in self.passages.iter().zip(&self.tokens) {
            let states: BTreeSet<StateCode> = tokens.iter().filter_map(list::state_of).collect();
            all += usize::from(passage.own.is_some());
            states.into_iter().for_each(|state| *named.entry(state).or_default() += 1);
        }
        let mut often: Vec<(usize, StateCode)> = named.into_iter().map(|(state, times)| (times, state)).collect();
        often.sort_unstable_by(|one, other| other.cmp(one));
        let second = often.get(1).map_or(0, |(times, _)| *times);
        let Some((times, state)) = often.first().copied().filter(|(times, _)| *times >= 6) else { return };
        if times * 3 >= all && times >= second * 3 {
            self.matters.values_mut().chain(self.bare_matters.values_mut()).for_each(|matter| matter.forget(state));
        }
    }

    /// The places of the figures of which most of the same rarer words are said, the nearest first.
    pub(crate) fn near(&self, matter: &Matter) -> Vec<(usize, usize)> {
        let mut shared: BTreeMap<(usize, usize), u32> = BTreeMap::new();
        for place in matter.words.iter().filter_map(|word| self.said.get(word)).flatten() {
            *shared.entry(*place).or_default() += 1;
        }
        let mut nearest: Vec<(u32, (usize, usize))> = shared.into_iter().map(|(place, times)| (times, place)).collect();
        nearest.sort_by_key(|(times, place)| (std::cmp::Reverse(*times), *place));
        nearest.into_iter().take(NEAREST).map(|(_, place)| place).collect()
    }

    pub(crate) fn passage(&self, index: usize) -> Option<&Passage> {
        self.passages.get(index)
    }

    /// The passages of running text, with their places.
    pub(crate) fn prose(&self) -> impl Iterator<Item = (usize, &Passage)> {
        self.passages.iter().enumerate().filter(|(_, passage)| passage.is_prose())
    }

    /// Whether a count stands in running text.
    pub(crate) fn is_in_prose(&self, count: &Count) -> bool {
        self.passage(count.passage).is_some_and(Passage::is_prose)
    }

    /// The counts of a passage.
    pub(crate) fn counts_of(&self, index: usize) -> &[Count] {
        self.counts.get(index).map_or(&[], Vec::as_slice)
    }

    /// The tokens of a passage.
    pub(crate) fn tokens_of(&self, index: usize) -> &[Token] {
        self.tokens.get(index).map_or(&[], Vec::as_slice)
    }

    /// The count at a place: with a figure, or after those of the passage one without.
    pub(crate) fn claim(&self, place: (usize, usize)) -> Option<&Count> {
        let counts = self.counts.get(place.0)?;
        match place.1.checked_sub(counts.len()) {
            None => counts.get(place.1),
            Some(bare) => self.unfigured.get(place.0)?.get(bare),
        }
    }

    /// What the count at a place speaks of.
    pub(crate) fn claimed(&self, place: (usize, usize)) -> Option<&Matter> {
        match place.1.checked_sub(self.counts.get(place.0)?.len()) {
            None => self.matters.get(&place),
            Some(bare) => self.bare_matters.get(&(place.0, bare)),
        }
    }

    /// The places of all counts with a figure, and of the lists that say how many by naming them.
    pub(crate) fn claims(&self) -> impl Iterator<Item = ((usize, usize), &Matter)> {
        let figured = self.matters.iter().map(|(place, matter)| (*place, matter));
        let named = self.bare_matters.iter().filter_map(|((index, bare), matter)| {
            let count = self.unfigured.get(*index)?.get(*bare)?;
            let several = count.cues.named && count.value >= crate::number::Amount::whole(2);
            several.then(|| ((*index, self.counts_of(*index).len() + bare), matter))
        });
        figured.chain(named)
    }

    /// The list that names a count.
    pub(crate) fn list_of(&self, count: &Count) -> Option<&List> {
        self.lists.get(count.passage)?.get(count.list?)
    }
}

/// Whether the words name the treaty of the package, and more than once.
fn names_treaty(package: &Package, passages: &[Passage]) -> bool {
    let titles = [&package.title, &package.short_title];
    let names: Vec<String> = titles
        .into_iter()
        .flat_map(|title| title.iter().map(|(_, text)| text))
        .filter(|text| text.chars().count() >= 5)
        .map(|name| name.trim_matches(['《', '》']).trim_start_matches("the ").to_owned())
        .collect();
    let mut times = 0;
    passages.iter().any(|passage| {
        times += names.iter().filter(|name| passage.text().contains(name.as_str())).count();
        times >= 3
    })
}
