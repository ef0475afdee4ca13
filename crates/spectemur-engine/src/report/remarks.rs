//! Remarks on places in a table whose rows have moved.
//!
//! A remark is kept by the text of its place, which counts rows. When two drafts are put together a row may get another
//! number, and the remark goes with its row; a remark on a row that the other side took out is not dropped in silence.

use std::collections::BTreeMap;

use spectemur_model::QuestionKey;

use super::rows::{MergedRows, Went};

/// The remarks of one draft by the places of the merged report, and those whose row is gone.
#[derive(Default)]
pub(super) struct Moved {
    /// By the text of the place in the merged report.
    pub(super) kept: BTreeMap<String, String>,
    /// By the text of the place in the report that both began with.
    pub(super) gone: BTreeMap<String, String>,
}

/// Which of the three drafts it is.
#[derive(Clone, Copy)]
pub(super) enum Draft {
    Base,
    Ours,
    Theirs,
}

/// Where the remarks of a draft belong once tables are merged.
pub(super) fn moved(
    remarks: &BTreeMap<String, String>,
    tables: &BTreeMap<QuestionKey, MergedRows>,
    draft: Draft,
) -> Moved {
    let mut moved = Moved::default();
    for (place, words) in remarks {
        match row_of(place, tables, draft) {
            None => moved.kept.insert(place.clone(), words.clone()),
            Some((went, text)) => match went {
                Went::To(row) => moved.kept.insert(text(row), words.clone()),
                Went::Gone(row) => moved.gone.insert(text(row), words.clone()),
            },
        };
    }
    moved
}

/// Where the row of a place went, and the place's text with another row; none for a place that is in no merged table.
fn row_of<'a>(
    place: &'a str,
    tables: &BTreeMap<QuestionKey, MergedRows>,
    draft: Draft,
) -> Option<(Went, impl Fn(usize) -> String + use<'a>)> {
    let mut parts = place.splitn(3, '/');
    let (question, row, column) = (parts.next()?, parts.next()?, parts.next());
    let merged = tables.get(question)?;
    // Only as places are written: `01` is no row, or two places would become one.
    let row = row.parse::<usize>().ok().filter(|number| number.to_string() == row)?.checked_sub(1)?;
    let wents = match draft {
        Draft::Base => &merged.base,
        Draft::Ours => &merged.ours,
        Draft::Theirs => &merged.theirs,
    };
    // A remark on a row that is not there stays as far behind the last row as it was, so that it meets no other.
    let behind = Went::To(merged.rows.len() + row.saturating_sub(wents.len()));
    let text = move |row: usize| match column {
        Some(column) => format!("{question}/{}/{column}", row + 1),
        None => format!("{question}/{}", row + 1),
    };
    Some((wents.get(row).copied().unwrap_or(behind), text))
}
