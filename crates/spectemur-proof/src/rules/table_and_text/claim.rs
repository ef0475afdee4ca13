//! A figure of the text with what it may be the figure of: its State, its years, what stands beside it.
//!
//! It must not choose a cell: that is `choose`.

use std::collections::BTreeSet;

use spectemur_model::StateCode;

use crate::count::{Count, PERCENT};
use crate::flow::Tongue;
use crate::grid::{Column, Grid, Row};
use crate::list::state_of;
use crate::matter::Matter;
use crate::number::Amount;
use crate::reading::Reading;
use crate::sentences::{clause_about, tokens_in};
use crate::table::Figure;

/// A figure of the text.
pub(super) struct Claim<'a> {
    pub(super) reading: &'a Reading<'a>,
    pub(super) count: &'a Count,
    pub(super) matter: &'a Matter,
    /// The States of whom it is said.
    pub(super) states: BTreeSet<StateCode>,
}

impl<'a> Claim<'a> {
    pub(super) fn of(reading: &'a Reading<'a>, count: &'a Count, matter: &'a Matter) -> Self {
        Self { reading, count, matter, states: states_of(reading, count, matter) }
    }

    pub(super) fn is_percent(&self) -> bool {
        self.count.currency.as_deref() == Some(PERCENT)
    }

    pub(super) fn is_money(&self) -> bool {
        self.count.currency.is_some() && !self.is_percent()
    }

    /// The other counts of the sentence.
    pub(super) fn beside(&self) -> impl Iterator<Item = &'a Count> {
        let count = self.count;
        let all = self.reading.counts_of(count.passage).iter();
        all.filter(move |other| other.sentence == count.sentence && other.range != count.range)
    }

    /// The value of a cell, in full where the table is in thousands and the figure is an amount of money.
    pub(super) fn value(&self, grid: &Grid, figure: &Figure) -> Amount {
        if self.is_money() { Amount(figure.value.0.saturating_mul(grid.scale)) } else { figure.value }
    }

    /// The cells of a row that can be meant: no numbers of rows, and shares only for a share.
    pub(super) fn cells<'g>(&self, grid: &'g Grid, row: &'g Row) -> Vec<(&'g Column, &'g Figure)> {
        let columns = grid.columns.iter().filter(|column| !column.is_ordinal);
        columns
            .filter_map(|column| Some((column, row.figures.get(&column.at)?)))
            .filter(|(_, figure)| figure.is_percent == self.is_percent())
            .collect()
    }

    /// Whether a row gives the value in one of its cells.
    pub(super) fn is_in(&self, grid: &Grid, row: &Row, value: Amount) -> bool {
        row.figures.values().any(|figure| figure.value == value || self.value(grid, figure) == value)
    }

    /// Whether the row is that of a State of whom the figure is said.
    pub(super) fn names_state(&self, row: &Row) -> bool {
        row.state.is_some_and(|state| self.states.contains(&state))
    }

    /// How much of the words of a row, by weight, is said of the figure, from nought to one.
    pub(super) fn says(&self, words: &[u32]) -> f64 {
        let weigh = |words: &mut dyn Iterator<Item = &u32>| {
            words.map(|word| self.reading.vocabulary.weight_of(*word)).sum::<f64>()
        };
        let all = weigh(&mut words.iter());
        let told = |word: &&u32| {
            self.matter.words.binary_search(word).is_ok() || self.is_money() && self.matter.says_around(**word)
        };
        let said = weigh(&mut words.iter().filter(told));
        if all > 0.0 { said / all } else { 0.0 }
    }
}

/// The States of whom a figure is said: the one that its sentence names before it, those of what is said of it, or else
/// the only one that the sentences before it name ("In X, teams went out. They cleared …").
fn states_of(reading: &Reading<'_>, count: &Count, matter: &Matter) -> BTreeSet<StateCode> {
    let Some(passage) = reading.passage(count.passage) else { return BTreeSet::new() };
    let named = |from: usize, to: usize| -> BTreeSet<StateCode> {
        tokens_in(reading, count.passage, &(from..to)).filter_map(state_of).collect()
    };
    let before = named(count.sentence.start, count.range.start);
    let own: BTreeSet<StateCode> = matter.states().copied().collect();
    // A State of another clause behind the figure is another's: "in X, 56 were fitted, at the cost of Y".
    let clause = clause_about(passage, &count.sentence, &count.range, 0);
    let inside = named(clause.start, clause.end);
    if before.len() == 1 && (before.is_subset(&own) || inside.is_subset(&before)) {
        before
    } else if !own.is_empty() || !matter.named.is_empty() {
        own
    } else {
        let earlier = named(0, count.sentence.start);
        let later = named(count.sentence.start, count.sentence.end);
        let said = passage.flow.at(count.sentence.clone()).trim_start().to_lowercase();
        let mut leaning = crate::lexicon::of(passage.tongue).universal.leaning.iter();
        let leans = leaning.any(|word| {
            said.strip_prefix(word.as_str())
                .is_some_and(|rest| passage.tongue == Tongue::Chinese || !rest.starts_with(char::is_alphanumeric))
        });
        if earlier.len() == 1 && later.is_empty() && leans { earlier } else { own }
    }
}
