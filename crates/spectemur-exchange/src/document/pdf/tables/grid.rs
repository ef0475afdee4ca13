//! Tables that are drawn with lines around their cells.

use std::collections::BTreeMap;

use super::super::device::Rule;
use super::super::lines::Piece;
use super::{PageCell, PageTable, as_number, texts};

/// Lines that are nearer are one, in points.
const NEAR: f64 = 3.0;
/// Lines of a page that are looked at.
const MOST: usize = 1_500;
/// Cells of a grid.
const MOST_CELLS: usize = 20_000;

/// Lines that touch one another.
#[derive(Debug, Default)]
pub(super) struct Frame {
    level: Vec<Rule>,
    upright: Vec<Rule>,
    xs: Vec<f64>,
    ys: Vec<f64>,
}

/// The frames of a page that have lines both ways.
pub(super) fn frames(level: &[Rule], upright: &[Rule]) -> Vec<Frame> {
    let rules: Vec<(Rule, bool)> =
        level.iter().map(|rule| (*rule, true)).chain(upright.iter().map(|rule| (*rule, false))).take(MOST).collect();
    let mut group: Vec<usize> = (0..rules.len()).collect();
    for (one, (rule, _)) in rules.iter().enumerate() {
        for (other, (second, _)) in rules.iter().enumerate().skip(one + 1) {
            if touch(rule, second) {
                let (a, b) = (root(&mut group, one), root(&mut group, other));
                if let Some(parent) = group.get_mut(a.max(b)) {
                    *parent = a.min(b);
                }
            }
        }
    }
    let mut frames: BTreeMap<usize, Frame> = BTreeMap::new();
    for (at, (rule, is_level)) in rules.iter().enumerate() {
        let frame = frames.entry(root(&mut group, at)).or_default();
        let list = if *is_level { &mut frame.level } else { &mut frame.upright };
        list.push(*rule);
    }
    let mut done: Vec<Frame> = frames.into_values().filter_map(Frame::with_places).collect();
    done.sort_by(|one, other| one.top().total_cmp(&other.top()));
    done
}

fn root(group: &mut [usize], mut at: usize) -> usize {
    while let Some(parent) = group.get(at).copied().filter(|parent| *parent != at) {
        let above = group.get(parent).copied().unwrap_or(parent);
        if let Some(own) = group.get_mut(at) {
            *own = above;
        }
        at = above;
    }
    at
}

fn touch(one: &Rule, other: &Rule) -> bool {
    one.from.x <= other.to.x + NEAR
        && other.from.x <= one.to.x + NEAR
        && one.from.y <= other.to.y + NEAR
        && other.from.y <= one.to.y + NEAR
}

/// Places that are not nearer to one another than lines of one edge.
fn apart(mut places: Vec<f64>) -> Vec<f64> {
    places.sort_by(f64::total_cmp);
    let mut done: Vec<f64> = Vec::new();
    for place in places {
        if done.last().is_none_or(|last| place - last > NEAR) {
            done.push(place);
        }
    }
    done
}

impl Frame {
    fn with_places(mut self) -> Option<Self> {
        self.xs = apart(self.upright.iter().map(|rule| rule.from.x).collect());
        self.ys = apart(self.level.iter().map(|rule| rule.from.y).collect());
        // One cell is a box around words, not a table.
        let cells = self.xs.len().checked_sub(1)?.checked_mul(self.ys.len().checked_sub(1)?)?;
        (2..=MOST_CELLS).contains(&cells).then_some(self)
    }

    fn top(&self) -> f64 {
        self.ys.first().copied().unwrap_or(0.0)
    }

    fn bottom(&self) -> f64 {
        self.ys.last().copied().unwrap_or(0.0)
    }

    /// Whether the middle of a piece is inside.
    pub(super) fn holds(&self, piece: &Piece) -> bool {
        let (x, y) = middle(piece);
        let (left, right) = (self.xs.first().copied().unwrap_or(0.0), self.xs.last().copied().unwrap_or(0.0));
        (left..right).contains(&x) && (self.top()..self.bottom()).contains(&y)
    }

    /// The table with these pieces in it; none where there are too few.
    pub(super) fn table(&self, pieces: Vec<Piece>) -> Option<PageTable> {
        let (columns, rows) = (self.xs.len() - 1, self.ys.len() - 1);
        let mut cells: BTreeMap<(usize, usize), Vec<Piece>> = BTreeMap::new();
        for piece in pieces {
            let (x, y) = middle(&piece);
            let at = |places: &[f64], place: f64| places.iter().take_while(|known| **known <= place).count().max(1) - 1;
            let own = self.first_of(at(&self.ys, y).min(rows - 1), at(&self.xs, x).min(columns - 1));
            cells.entry(own).or_default().push(piece);
        }
        if cells.is_empty() {
            return None;
        }
        let bold_rows: Vec<usize> = (0..rows)
            .take_while(|row| {
                let mut of_row =
                    cells.iter().filter(|((own, _), _)| own == row).flat_map(|(_, pieces)| pieces).peekable();
                of_row.peek().is_some() && of_row.all(|piece| piece.is_bold)
            })
            .collect();
        let cells = cells.into_iter().map(|((row, column), pieces)| PageCell {
            row: as_number(row),
            column: as_number(column),
            rows: as_number((row + 1..rows).take_while(|at| !self.is_drawn_above(*at, column)).count() + 1),
            columns: as_number((column + 1..columns).take_while(|at| !self.is_drawn_before(row, *at)).count() + 1),
            is_header: bold_rows.contains(&row) && bold_rows.len() < rows,
            lines: texts(pieces),
        });
        Some(PageTable { top: self.top(), cells: cells.collect() })
    }

    /// The first place of the cell that covers a place.
    fn first_of(&self, mut row: usize, mut column: usize) -> (usize, usize) {
        while column > 0 && !self.is_drawn_before(row, column) {
            column -= 1;
        }
        while row > 0 && !self.is_drawn_above(row, column) {
            row -= 1;
        }
        (row, column)
    }

    fn between(places: &[f64], at: usize) -> f64 {
        match (places.get(at), places.get(at + 1)) {
            (Some(one), Some(other)) => f64::midpoint(*one, *other),
            _ => f64::NAN,
        }
    }

    /// Whether a line stands between a cell and the one before it.
    fn is_drawn_before(&self, row: usize, column: usize) -> bool {
        let (y, x) = (Self::between(&self.ys, row), self.xs.get(column).copied().unwrap_or(f64::NAN));
        self.upright.iter().any(|rule| (rule.from.x - x).abs() <= NEAR && rule.from.y <= y && y <= rule.to.y)
    }

    /// Whether a line stands between a cell and the one above it.
    fn is_drawn_above(&self, row: usize, column: usize) -> bool {
        let (x, y) = (Self::between(&self.xs, column), self.ys.get(row).copied().unwrap_or(f64::NAN));
        self.level.iter().any(|rule| (rule.from.y - y).abs() <= NEAR && rule.from.x <= x && x <= rule.to.x)
    }
}

fn middle(piece: &Piece) -> (f64, f64) {
    (f64::midpoint(piece.left, piece.right), piece.y - 0.3 * piece.size)
}

#[cfg(test)]
mod tests {
    use super::*;
    use kurbo::Point;

    #[test]
    fn a_cell_without_a_line_in_it_covers_two_columns() {
        let level = |y: f64| Rule { from: Point::new(0.0, y), to: Point::new(200.0, y) };
        let upright = |x: f64, from: f64| Rule { from: Point::new(x, from), to: Point::new(x, 60.0) };
        let frames = frames(
            &[level(0.0), level(30.0), level(60.0)],
            &[upright(0.0, 0.0), upright(100.0, 30.0), upright(200.0, 0.0)],
        );
        let piece = |text: &str, left: f64, y: f64| Piece {
            text: text.to_owned(),
            left,
            right: left + 20.0,
            y,
            size: 10.0,
            is_bold: y < 30.0,
            is_carried: false,
            mark: None,
        };
        let pieces = vec![
            piece("Head", 90.0, 20.0),
            piece("one", 10.0, 50.0),
            piece("two", 110.0, 45.0),
            piece("more", 110.0, 57.0),
        ];
        assert!(pieces.iter().all(|piece| frames[0].holds(piece)));
        let table = frames[0].table(pieces).unwrap();
        let seen: Vec<_> = table
            .cells
            .iter()
            .map(|cell| (cell.row, cell.column, cell.columns, cell.is_header, cell.lines.join("|")))
            .collect();
        let expected = [(0, 0, 2, true, "Head"), (1, 0, 1, false, "one"), (1, 1, 1, false, "two|more")];
        let expected =
            expected.map(|(row, column, columns, header, text)| (row, column, columns, header, text.to_owned()));
        assert_eq!(seen, expected);
    }
}
