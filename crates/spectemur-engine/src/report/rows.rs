//! Two tables that grew out of one, put together row by row.
//!
//! A row that one side put in is kept, once where both put in the same one in the same place; a row that one side took
//! out and the other left alone goes; a row that both changed differently, or that one changed and the other took out,
//! stays as it was and is in conflict.

use spectemur_model::answer::Row;

use super::align::{Step, align};

/// A row that both sides treated differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct RowConflict {
    /// Where the row stands in the merged table, from zero.
    pub(super) at: usize,
    /// What each side made of it; none where it took the row out.
    pub(super) ours: Option<Row>,
    pub(super) theirs: Option<Row>,
}

/// Where a row of one of the three tables went, from zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Went {
    /// To this row of the merged table.
    To(usize),
    /// Nowhere: it was this row of the table that both began with, and the other side took it out.
    Gone(usize),
}

/// The merged table, and where the rows of each went.
#[derive(Clone, Debug, Default)]
pub(super) struct MergedRows {
    pub(super) rows: Vec<Row>,
    pub(super) conflicts: Vec<RowConflict>,
    pub(super) base: Vec<Went>,
    pub(super) ours: Vec<Went>,
    pub(super) theirs: Vec<Went>,
}

/// What a side made of a row of the base.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Kept(usize),
    Changed(usize),
    Removed,
}

/// What a side made of the base: rows put in before each row and after the last, and the fate of each row.
struct Side<'a> {
    rows: &'a [&'a Row],
    put_in: Vec<Vec<usize>>,
    fates: Vec<Fate>,
}

impl<'a> Side<'a> {
    fn of(base: &[&Row], rows: &'a [&'a Row]) -> Self {
        let (mut put_in, mut fates) = (vec![Vec::new()], Vec::new());
        for step in align(base, rows) {
            let fate = match step {
                Step::Added(to) => {
                    if let Some(here) = put_in.last_mut() {
                        here.push(to);
                    }
                    continue;
                }
                Step::Same(_, to) => Fate::Kept(to),
                Step::Changed(_, to) => Fate::Changed(to),
                Step::Removed(_) => Fate::Removed,
            };
            fates.push(fate);
            put_in.push(Vec::new());
        }
        Self { rows, put_in, fates }
    }

    fn row(&self, at: usize) -> Option<&'a Row> {
        self.rows.get(at).copied()
    }
}

/// Puts two tables together that grew out of one.
pub(super) fn merge_rows(base: &[&Row], ours: &[&Row], theirs: &[&Row]) -> MergedRows {
    let sides = (Side::of(base, ours), Side::of(base, theirs));
    // Every row of a side gets its place below; until then it is where it was.
    let mut merged = MergedRows {
        ours: (0..ours.len()).map(Went::To).collect(),
        theirs: (0..theirs.len()).map(Went::To).collect(),
        ..MergedRows::default()
    };
    for at in 0..=base.len() {
        merged.put_in(&sides.0, &sides.1, at);
        if let (Some(row), Some(ours), Some(theirs)) = (base.get(at), sides.0.fates.get(at), sides.1.fates.get(at)) {
            merged.decide(at, row, (&sides.0, *ours), (&sides.1, *theirs));
        }
    }
    merged
}

impl MergedRows {
    fn push(&mut self, row: &Row) -> usize {
        self.rows.push(row.clone());
        self.rows.len() - 1
    }

    /// Rows that either side put in before a row of the base. Where both did, what they share stands once, and the rest
    /// in an order that does not depend on whose it is.
    fn put_in(&mut self, ours: &Side<'_>, theirs: &Side<'_>, before: usize) {
        let rows = |side: &Side<'_>| -> Vec<usize> { side.put_in.get(before).cloned().unwrap_or_default() };
        let (mine, yours) = (rows(ours), rows(theirs));
        let our_rows: Vec<&Row> = mine.iter().filter_map(|at| ours.row(*at)).collect();
        let their_rows: Vec<&Row> = yours.iter().filter_map(|at| theirs.row(*at)).collect();
        let ours_first = our_rows <= their_rows;
        let in_turn = if ours_first {
            woven(&our_rows, &their_rows)
        } else {
            woven(&their_rows, &our_rows).into_iter().map(|(theirs, ours)| (ours, theirs)).collect()
        };
        for (in_ours, in_theirs) in in_turn {
            let row = in_ours.and_then(|at| our_rows.get(at)).or_else(|| in_theirs.and_then(|at| their_rows.get(at)));
            let Some(row) = row else { continue };
            let to = Went::To(self.push(row));
            set(&mut self.ours, in_ours.and_then(|at| mine.get(at)), to);
            set(&mut self.theirs, in_theirs.and_then(|at| yours.get(at)), to);
        }
    }

    /// What becomes of a row of the base.
    fn decide(&mut self, at: usize, row: &Row, (ours, our): (&Side<'_>, Fate), (theirs, their): (&Side<'_>, Fate)) {
        let made = |side: &Side<'_>, fate: Fate| match fate {
            Fate::Kept(_) => Some(row.clone()),
            Fate::Changed(to) => side.row(to).cloned(),
            Fate::Removed => None,
        };
        let (our_row, their_row) = (made(ours, our), made(theirs, their));
        let kept = |fate: Fate| matches!(fate, Fate::Kept(_));
        let (result, conflict) = if our_row == their_row || kept(their) {
            (our_row.clone(), false)
        } else if kept(our) {
            (their_row.clone(), false)
        } else {
            (Some(row.clone()), true)
        };
        let went = match result {
            Some(row) => Went::To(self.push(&row)),
            None => Went::Gone(at),
        };
        self.base.push(went);
        let number = |fate: Fate| match fate {
            Fate::Kept(to) | Fate::Changed(to) => Some(to),
            Fate::Removed => None,
        };
        set(&mut self.ours, number(our).as_ref(), went);
        set(&mut self.theirs, number(their).as_ref(), went);
        if let (true, Went::To(at)) = (conflict, went) {
            self.conflicts.push(RowConflict { at, ours: our_row, theirs: their_row });
        }
    }
}

fn set(wents: &mut [Went], at: Option<&usize>, went: Went) {
    if let Some(known) = at.and_then(|at| wents.get_mut(*at)) {
        *known = went;
    }
}

/// Two lists of rows as one: equal rows stand once, and between them those of the first before those of the second.
/// Alike rows that were put in apart are two rows.
fn woven(first: &[&Row], second: &[&Row]) -> Vec<(Option<usize>, Option<usize>)> {
    let mut woven = Vec::new();
    let (mut one, mut other) = (0, 0);
    let same = |step: Step| if let Step::Same(at, to) = step { Some((at, to)) } else { None };
    let matches = align(first, second).into_iter().filter_map(same);
    for (at, to) in matches.chain([(first.len(), second.len())]) {
        woven.extend((one..at).map(|at| (Some(at), None)));
        woven.extend((other..to).map(|to| (None, Some(to))));
        if at < first.len() {
            woven.push((Some(at), Some(to)));
        }
        (one, other) = (at + 1, to + 1);
    }
    woven
}
