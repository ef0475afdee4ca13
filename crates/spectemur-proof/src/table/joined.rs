//! Rows that a reader takes for one: the head of a table in two lines, and a name that goes on in the line below.
//!
//! It must not join a row that has a figure of its own.

use super::{Cell, is_year};

type Row = Vec<Option<Cell>>;

/// Joins what stands below each other and is one row.
pub(super) fn join(rows: &mut Vec<Row>) {
    while join_heads(rows) {}
    let mut at = 1;
    while at + 1 < rows.len() {
        if opens(rows.get(at), rows.get(at + 1)) {
            let mut name = rows.remove(at);
            if let (Some(first), Some(below)) = (name.first_mut().and_then(Option::take), rows.get_mut(at)) {
                put_before(below, first);
            }
        }
        at += 1;
    }
    let mut at = 2;
    while at < rows.len() {
        if goes_on(rows.get(at), rows.get(at - 1)) {
            let below = rows.remove(at);
            if let Some(above) = rows.get_mut(at - 1) {
                append(above, below);
            }
        } else {
            at += 1;
        }
    }
}

fn words(row: &Row, at: usize) -> &str {
    row.get(at).and_then(Option::as_ref).map_or("", |cell| cell.words.as_str())
}

/// Whether a row holds no figure but years.
fn is_plain(row: &Row) -> bool {
    row.iter().flatten().all(|cell| cell.figure.as_ref().is_none_or(|figure| is_year(&cell.words, figure)))
}

/// Makes one of the first two rows where both are heads; whether it did.
fn join_heads(rows: &mut Vec<Row>) -> bool {
    let (Some(first), Some(second)) = (rows.first(), rows.get(1)) else { return false };
    let filled = |row: &Row| row.iter().flatten().filter(|cell| !cell.words.is_empty()).count();
    let (over, under) = (words(first, 0).is_empty(), words(second, 0).is_empty());
    let figures = rows.iter().skip(2).filter(|row| !is_plain(row)).count();
    // "Baseline | Target" over "2021 | 2029", with nothing under the name of the rows; or the other way round.
    let heads = is_plain(first)
        && is_plain(second)
        && over != under
        && filled(first) >= 2
        && filled(second) >= if over { 2 } else { 1 };
    if !heads || figures < 2 {
        return false;
    }
    let mut second = rows.remove(1);
    let Some(first) = rows.first_mut() else { return false };
    if over {
        // A head over several columns stands over the first of them.
        let mut last: Option<Cell> = None;
        for at in 1..second.len().max(first.len()) {
            last = first.get(at).cloned().flatten().filter(|cell| !cell.words.is_empty()).or(last);
            let beneath = second.get(at).cloned().flatten().filter(|cell| !cell.words.is_empty());
            if let (Some(over), Some(mut cell)) = (last.clone(), beneath) {
                cell.words = format!("{} {}", over.words, cell.words);
                cell.figure = None;
                if let Some(place) = second.get_mut(at) {
                    *place = Some(cell);
                }
            }
        }
        second.iter_mut().flatten().for_each(|cell| cell.figure = None);
        *first = second;
    } else {
        append(first, second);
        first.iter_mut().flatten().for_each(|cell| cell.figure = None);
    }
    true
}

/// Whether a row only has words that end those of the row above: no name of its own, and nothing beside them.
fn goes_on(row: Option<&Row>, above: Option<&Row>) -> bool {
    let (Some(row), Some(above)) = (row, above) else { return false };
    let mut filled = row.iter().enumerate().filter(|(at, _)| !words(row, *at).is_empty());
    let Some((at, Some(cell))) = filled.next() else { return false };
    let figures = above.iter().flatten().any(|cell| cell.figure.is_some());
    let small = cell.words.starts_with(char::is_lowercase);
    (at > 0 || small)
        && filled.next().is_none()
        && cell.figure.is_none()
        && figures
        && above.get(at).and_then(Option::as_ref).is_some_and(|cell| cell.figure.is_none() && !cell.words.is_empty())
}

/// Whether a row is only the beginning of the name of the row below, which goes on in small letters.
fn opens(row: Option<&Row>, below: Option<&Row>) -> bool {
    let (Some(row), Some(below)) = (row, below) else { return false };
    let alone = row.iter().enumerate().all(|(at, _)| (at == 0) != words(row, at).is_empty());
    let figures = below.iter().flatten().any(|cell| cell.figure.is_some());
    alone
        && figures
        && words(below, 0).starts_with(char::is_lowercase)
        && row.iter().flatten().all(|cell| cell.figure.is_none())
}

/// Sets the beginning of a name before the rest of it.
fn put_before(below: &mut Row, first: Cell) {
    if let Some(Some(cell)) = below.first_mut() {
        cell.words = format!("{} {}", first.words, cell.words);
    }
}

/// Sets the words of a row behind those above them.
fn append(above: &mut Row, below: Row) {
    for (at, cell) in below.into_iter().enumerate() {
        let Some(cell) = cell.filter(|cell| !cell.words.is_empty()) else { continue };
        match above.get_mut(at) {
            Some(Some(known)) => {
                let gap = if known.words.ends_with(crate::flow::is_han) { "" } else { " " };
                known.words = format!("{}{gap}{}", known.words, cell.words).trim().to_owned();
            }
            Some(place) => *place = Some(cell),
            None => {}
        }
    }
}
