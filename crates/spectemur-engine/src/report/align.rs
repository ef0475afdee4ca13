//! Rows of two versions of a table set side by side: which stayed, which changed, which came and which went.
//!
//! Rows have no ids. Equal rows are matched in order, as many as possible; what lies between them is paired by the
//! cells that the rows share. The same tables give the same alignment.

use std::collections::BTreeMap;

use similar::{Algorithm, DiffOp, capture_diff_slices};
use spectemur_model::answer::Row;

/// What became of a row; numbers count from zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// The same row in both.
    Same(usize, usize),
    /// A row of the first that became another row of the second.
    Changed(usize, usize),
    /// A row of the first that is gone.
    Removed(usize),
    /// A row that only the second has.
    Added(usize),
}

/// How many pairs of rows between two matches are compared with each other; where there are more, rows are paired by
/// their number, so that long tables stay fast.
const MOST_PAIRS: usize = 4096;

/// The steps from one table to the other, in order of both.
pub(super) fn align(one: &[&Row], other: &[&Row]) -> Vec<Step> {
    let (one_numbered, other_numbered) = numbered(one, other);
    let mut steps = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &one_numbered, &other_numbered) {
        match op {
            DiffOp::Equal { old_index, new_index, len } => {
                steps.extend((0..len).map(|step| Step::Same(old_index + step, new_index + step)));
            }
            DiffOp::Delete { old_index, old_len, .. } => {
                steps.extend((old_index..old_index + old_len).map(Step::Removed));
            }
            DiffOp::Insert { new_index, new_len, .. } => {
                steps.extend((new_index..new_index + new_len).map(Step::Added));
            }
            DiffOp::Replace { old_index, old_len, new_index, new_len } => {
                let gap = Gap {
                    one: one.get(old_index..old_index + old_len).unwrap_or_default(),
                    other: other.get(new_index..new_index + new_len).unwrap_or_default(),
                };
                steps.extend(gap.steps().into_iter().map(|step| step.moved_by(old_index, new_index)));
            }
        }
    }
    steps
}

/// Numbers for rows, the same for equal ones: rows are compared a few times to be numbered, and then no more.
fn numbered<'a>(one: &[&'a Row], other: &[&'a Row]) -> (Vec<usize>, Vec<usize>) {
    let mut numbers: BTreeMap<&'a Row, usize> = BTreeMap::new();
    let mut numbered: Vec<usize> = Vec::with_capacity(one.len() + other.len());
    for row in one.iter().chain(other) {
        let next = numbers.len();
        numbered.push(*numbers.entry(row).or_insert(next));
    }
    let others = numbered.split_off(one.len());
    (numbered, others)
}

impl Step {
    fn moved_by(self, one: usize, other: usize) -> Self {
        match self {
            Self::Same(at, to) => Self::Same(at + one, to + other),
            Self::Changed(at, to) => Self::Changed(at + one, to + other),
            Self::Removed(at) => Self::Removed(at + one),
            Self::Added(to) => Self::Added(to + other),
        }
    }
}

/// Rows that stand in the place of others.
struct Gap<'a> {
    one: &'a [&'a Row],
    other: &'a [&'a Row],
}

impl Gap<'_> {
    fn steps(&self) -> Vec<Step> {
        if self.one.len() == 1 && self.other.len() == 1 {
            return vec![self.pair(0, 0)];
        }
        if self.one.len().saturating_mul(self.other.len()) > MOST_PAIRS { self.by_number() } else { self.by_likeness() }
    }

    /// The matches between which the gap lies need not be all that there are.
    fn pair(&self, at: usize, to: usize) -> Step {
        if self.one.get(at) == self.other.get(to) { Step::Same(at, to) } else { Step::Changed(at, to) }
    }

    /// How good it is to say that one row became the other; nothing for rows that share no cell, unless as many rows
    /// went as came.
    fn likeness(&self, at: usize, to: usize) -> usize {
        let (Some(one), Some(other)) = (self.one.get(at), self.other.get(to)) else { return 0 };
        let shared = one.cells().filter(|(column, cell)| other.cell(column.as_str()) == Some(*cell)).count();
        let one_for_one = usize::from(self.one.len() == self.other.len());
        // A shared cell weighs more than any number of pairs that share none.
        shared * (self.one.len() + 1) + one_for_one
    }

    fn by_number(&self) -> Vec<Step> {
        let longest = self.one.len().max(self.other.len());
        let steps = (0..longest).flat_map(|at| match (at < self.one.len(), at < self.other.len()) {
            (true, true) if self.likeness(at, at) > 0 => vec![self.pair(at, at)],
            (true, true) => vec![Step::Removed(at), Step::Added(at)],
            (true, false) => vec![Step::Removed(at)],
            (false, _) => vec![Step::Added(at)],
        });
        steps.collect()
    }

    /// The pairs, in order of both, that are most alike together (Needleman and Wunsch's way, without a price of gaps).
    fn by_likeness(&self) -> Vec<Step> {
        let width = self.other.len() + 1;
        let cell = |at: usize, to: usize| at * width + to;
        // The best likeness of what is left from a row of the one and a row of the other on.
        let mut best = vec![0_usize; (self.one.len() + 1) * width];
        let of = |best: &[usize], at: usize, to: usize| best.get(cell(at, to)).copied().unwrap_or(0);
        for at in (0..self.one.len()).rev() {
            for to in (0..self.other.len()).rev() {
                let likeness = self.likeness(at, to);
                let paired = if likeness > 0 { likeness + of(&best, at + 1, to + 1) } else { 0 };
                let left = paired.max(of(&best, at + 1, to)).max(of(&best, at, to + 1));
                if let Some(known) = best.get_mut(cell(at, to)) {
                    *known = left;
                }
            }
        }
        let (mut at, mut to) = (0, 0);
        let mut steps = Vec::new();
        while at < self.one.len() || to < self.other.len() {
            let likeness = self.likeness(at, to);
            if likeness > 0 && of(&best, at, to) == likeness + of(&best, at + 1, to + 1) {
                steps.push(self.pair(at, to));
                (at, to) = (at + 1, to + 1);
            } else if at < self.one.len() && (to == self.other.len() || of(&best, at, to) == of(&best, at + 1, to)) {
                steps.push(Step::Removed(at));
                at += 1;
            } else {
                steps.push(Step::Added(to));
                to += 1;
            }
        }
        steps
    }
}
