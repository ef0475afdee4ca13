//! Tables of a page: those drawn with lines between their cells, those with lines between rows only, and words that
//! stand in columns without any line.

mod grid;

use super::device::{Drawing, Rule};
use super::lines::{Line, Piece};

/// A table of a page.
#[derive(Debug)]
pub(super) struct PageTable {
    pub(super) top: f64,
    pub(super) cells: Vec<PageCell>,
}

/// A cell with words.
#[derive(Debug)]
pub(super) struct PageCell {
    pub(super) row: u32,
    pub(super) column: u32,
    pub(super) rows: u32,
    pub(super) columns: u32,
    pub(super) is_header: bool,
    /// Its lines.
    pub(super) lines: Vec<String>,
}

/// Takes the tables out of the lines of a page.
pub(super) fn take(lines: &mut Vec<Line>, drawing: &Drawing) -> Vec<PageTable> {
    let mut tables = Vec::new();
    for frame in grid::frames(&drawing.level, &drawing.upright) {
        let inside = take_pieces(lines, |piece| frame.holds(piece));
        if let Some(table) = frame.table(inside) {
            tables.push(table);
        }
    }
    tables.extend(between_rules(lines, &drawing.level));
    tables.extend(aligned(lines));
    tables.sort_by(|one, other| one.top.total_cmp(&other.top));
    tables
}

/// Takes pieces out of the lines.
fn take_pieces(lines: &mut Vec<Line>, is_taken: impl Fn(&Piece) -> bool) -> Vec<Piece> {
    let mut taken = Vec::new();
    for line in lines.iter_mut() {
        let (mut inside, rest): (Vec<Piece>, Vec<Piece>) = line.pieces.drain(..).partition(&is_taken);
        taken.append(&mut inside);
        line.pieces = rest;
    }
    lines.retain(|line| !line.pieces.is_empty());
    taken
}

/// The words of pieces, a text for each height, from top to bottom.
fn texts(mut pieces: Vec<Piece>) -> Vec<String> {
    pieces.sort_by(|one, other| one.y.total_cmp(&other.y).then(one.left.total_cmp(&other.left)));
    let mut lines: Vec<(f64, Vec<Piece>)> = Vec::new();
    for piece in pieces {
        match lines.last_mut().filter(|(y, _)| (piece.y - *y).abs() < 0.3 * piece.size) {
            Some((_, line)) => line.push(piece),
            None => lines.push((piece.y, vec![piece])),
        }
    }
    let text = |(_, mut line): (f64, Vec<Piece>)| {
        line.sort_by(|one, other| one.left.total_cmp(&other.left));
        line.iter().map(|piece| piece.text.trim()).collect::<Vec<_>>().join(" ")
    };
    lines.into_iter().map(text).collect()
}

/// Tables whose rows are between lines along the page that are equally long, without lines down it.
fn between_rules(lines: &mut Vec<Line>, level: &[Rule]) -> Vec<PageTable> {
    let mut rules: Vec<Rule> = joined(level);
    rules.retain(|rule| rule.to.x - rule.from.x > 80.0);
    rules.sort_by(|one, other| one.from.y.total_cmp(&other.from.y));
    let mut tables = Vec::new();
    let mut at = 0;
    while let Some(first) = rules.get(at) {
        let alike = |rule: &&Rule| (rule.from.x - first.from.x).abs() < 4.0 && (rule.to.x - first.to.x).abs() < 4.0;
        let group: Vec<Rule> = rules.iter().skip(at).take_while(alike).copied().collect();
        at += group.len().max(1);
        let heights: Vec<f64> = group.iter().map(|rule| rule.from.y).collect();
        let (Some(top), Some(bottom)) = (heights.first().copied(), heights.last().copied()) else { continue };
        let holds = |piece: &Piece| {
            let middle = piece.y - piece.size * 0.3;
            top < middle && middle < bottom && piece.left > first.from.x - 3.0 && piece.right < first.to.x + 3.0
        };
        let held: Vec<&Line> = lines.iter().filter(|line| line.pieces.iter().all(holds)).collect();
        let several = held.iter().filter(|line| line.pieces.len() > 1).count();
        if group.len() < 2 || held.len() < 2 || several * 2 < held.len() {
            continue;
        }
        let inside = take_pieces(lines, holds);
        tables.extend(of_columns(inside, top, &heights));
    }
    tables
}

/// Lines that go on in one another, as lines between cells do, are one.
fn joined(level: &[Rule]) -> Vec<Rule> {
    let mut rules = level.to_vec();
    rules.sort_by(|one, other| one.from.y.total_cmp(&other.from.y).then(one.from.x.total_cmp(&other.from.x)));
    let mut done: Vec<Rule> = Vec::new();
    for rule in rules {
        let fits = |last: &&mut Rule| (last.from.y - rule.from.y).abs() < 1.5 && rule.from.x < last.to.x + 3.0;
        match done.last_mut().filter(fits) {
            Some(last) => {
                last.from.x = last.from.x.min(rule.from.x);
                last.to.x = last.to.x.max(rule.to.x);
            }
            None => done.push(rule),
        }
    }
    done
}

/// Three lines or more that have several pieces each, which stand under one another.
fn aligned(lines: &mut Vec<Line>) -> Vec<PageTable> {
    let mut tables = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let count = run_of_columns(lines.get(at..).unwrap_or_default());
        if count < 3 {
            at += 1;
            continue;
        }
        let taken: Vec<Line> = lines.drain(at..at + count).collect();
        let top = taken.first().map_or(0.0, Line::y);
        let pieces = taken.into_iter().flat_map(|line| line.pieces).collect();
        tables.extend(of_columns(pieces, top - 1.0, &[]));
    }
    tables
}

/// How many lines from the first on have pieces that begin where pieces of the first begin, or end where they end.
fn run_of_columns(lines: &[Line]) -> usize {
    let Some(first) = lines.first().filter(|line| line.pieces.len() > 1) else { return 0 };
    let fits = |line: &&Line| {
        let places = line.pieces.iter().filter(|piece| {
            first
                .pieces
                .iter()
                .any(|other| (piece.left - other.left).abs() < 6.0 || (piece.right - other.right).abs() < 6.0)
        });
        line.pieces.len() > 1 && places.count() > 1 && line.pieces.len() == first.pieces.len()
    };
    let near = |pair: &&[Line]| matches!(pair, [one, two] if two.y() - one.y() < 3.0 * two.size());
    let alike = lines.iter().take_while(fits).count();
    let close = 1 + lines.windows(2).take_while(near).count();
    alike.min(close)
}

/// A table from pieces alone: columns are where no piece crosses, rows begin at lines or where the page draws one.
fn of_columns(pieces: Vec<Piece>, top: f64, heights: &[f64]) -> Option<PageTable> {
    let edges = columns(&pieces);
    if edges.len() < 2 {
        return None;
    }
    let column_of = |x: f64| edges.iter().take_while(|(left, _)| *left <= x + 2.0).count().saturating_sub(1);
    let mut sorted = pieces;
    sorted.sort_by(|one, other| one.y.total_cmp(&other.y).then(one.left.total_cmp(&other.left)));
    // Bands between lines that are drawn; with only a head and a foot drawn, rows are told by the first column.
    let drawn_rows = heights.len() > 3;
    let mut rows: Vec<Vec<Piece>> = Vec::new();
    let mut last_y = f64::NEG_INFINITY;
    for piece in sorted {
        let band = |y: f64| heights.iter().filter(|height| **height < y - 1.0).count();
        let same_line = piece.y - last_y < 0.3 * piece.size;
        let begins = match rows.last() {
            None => true,
            Some(_) if same_line => false,
            Some(_) if drawn_rows || band(piece.y) != band(last_y) => band(piece.y) != band(last_y),
            Some(_) => column_of(piece.left) == 0 || piece.y - last_y > 1.9 * piece.size,
        };
        last_y = piece.y;
        match rows.last_mut().filter(|_| !begins) {
            Some(row) => row.push(piece),
            None => rows.push(vec![piece]),
        }
    }
    let mut cells = Vec::new();
    for (row, pieces) in rows.into_iter().enumerate() {
        let is_header = row == 0 && pieces.iter().all(|piece| piece.is_bold);
        let mut of_row: std::collections::BTreeMap<usize, (usize, Vec<Piece>)> = std::collections::BTreeMap::new();
        for piece in pieces {
            let (first, last) = (column_of(piece.left), column_of(piece.right - 4.0));
            let (until, list) = of_row.entry(first).or_default();
            *until = (*until).max(last);
            list.push(piece);
        }
        for (column, (until, pieces)) in of_row {
            cells.push(PageCell {
                row: as_number(row),
                column: as_number(column),
                rows: 1,
                columns: as_number(until.saturating_sub(column) + 1),
                is_header,
                lines: texts(pieces),
            });
        }
    }
    Some(PageTable { top, cells })
}

/// Where columns begin and end: places that no piece crosses, leaving out lines that stand across.
fn columns(pieces: &[Piece]) -> Vec<(f64, f64)> {
    let mut heights: Vec<(f64, usize)> = Vec::new();
    for piece in pieces {
        match heights.iter_mut().find(|(y, _)| (piece.y - *y).abs() < 0.3 * piece.size) {
            Some((_, count)) => *count += 1,
            None => heights.push((piece.y, 1)),
        }
    }
    let alone = |piece: &&Piece| heights.iter().any(|(y, count)| *count > 1 && (piece.y - *y).abs() < 0.3 * piece.size);
    let mut spans: Vec<(f64, f64)> = pieces.iter().filter(alone).map(|piece| (piece.left, piece.right)).collect();
    spans.sort_by(|one, other| one.0.total_cmp(&other.0));
    let mut columns: Vec<(f64, f64)> = Vec::new();
    for (left, right) in spans {
        match columns.last_mut().filter(|(_, end)| left < *end + 2.0) {
            Some((_, end)) => *end = end.max(right),
            None => columns.push((left, right)),
        }
    }
    columns
}

fn as_number(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
