//! Tables in plain text: neighbouring lines whose cells are divided by tabs, bars or wide gaps.

use std::ops::Range;

use super::lines::Line;
use crate::document::{Block, BlockKind};

/// What divides the cells of a line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Divider {
    Tab,
    Bar,
    Gap,
    /// "Name / 38 / 84".
    Slash,
    /// Single blanks before the figures at the end of the line.
    Tail,
}

/// Strokes that stand between cells.
pub(super) const BARS: [char; 4] = ['|', '\u{ff5c}', '│', '┃'];

/// The line after the table that begins at this line; none where none begins.
pub(super) fn end_of(lines: &[Line<'_>], from: usize) -> Option<usize> {
    // Three names over two columns of figures stand as wide apart as these.
    if let Some(end) = lines.get(from).filter(|line| heads(line)).and_then(|head| headed_end(lines, from, head)) {
        return Some(end);
    }
    let divider = divider_of(lines.get(from)?)?;
    let goes_on = |at: usize| {
        let line = lines.get(at)?;
        let near = at == from || lines.get(at - 1).is_some_and(|before| before.gap <= 1);
        let next = lines.get(at + 1);
        let rule = is_rule(line.words);
        let row = divides(line, divider) || lacks_one(line, next, divider) || at > from && wraps(lines, at, divider);
        (near && (rule || row)).then_some(rule)
    };
    let rows: Vec<bool> = (from..).map_while(goes_on).collect();
    // A rule under the last row belongs to it; without rows there is no table.
    let count = rows.len();
    if rows.iter().filter(|rule| !**rule).count() < 2 {
        return None;
    }
    if divider == Divider::Tail {
        return tail_end(lines, from, count);
    }
    let least = if matches!(divider, Divider::Gap | Divider::Slash) { 3 } else { 2 };
    let sums_up =
        divider == Divider::Gap && lines.get(from + count).is_some_and(|line| line.gap <= 1 && is_total(line));
    (count >= least).then_some(from + count + usize::from(sums_up))
}

/// Whether a line between rows only has words that end those above it, or that stand over the rows below.
fn wraps(lines: &[Line<'_>], at: usize, divider: Divider) -> bool {
    let (Some(before), Some(line), Some(next)) =
        (at.checked_sub(1).and_then(|at| lines.get(at)), lines.get(at), lines.get(at + 1))
    else {
        return false;
    };
    divider == Divider::Gap
        && before.gap == 0
        && line.gap == 0
        && is_wrapped(line)
        && !is_rule(before.words)
        && divides(next, divider)
}

/// Whether a line holds one or two short pieces without a figure.
fn is_wrapped(line: &Line<'_>) -> bool {
    let cells = pieces(line.words, Divider::Gap);
    let words = |cell: &Range<usize>| line.words.get(cell.clone()).unwrap_or_default();
    cells.len() <= 2 && line.width <= 48 && !closes(line.words) && !cells.iter().any(|cell| is_number(words(cell)))
}

/// Whether a line is a row between others that lacks the last of its three cells.
fn lacks_one(line: &Line<'_>, next: Option<&Line<'_>>, divider: Divider) -> bool {
    let count = |line: &Line<'_>| pieces(line.words, Divider::Gap).len();
    let figure = |line: &Line<'_>| {
        pieces(line.words, Divider::Gap).last().is_some_and(|cell| {
            let cell = line.words.get(cell.clone()).unwrap_or_default();
            is_number(cell) && cell.chars().count() <= 12
        })
    };
    divider == Divider::Gap
        && line.gap == 0
        && count(line) == 2
        && figure(line)
        && next.is_some_and(|next| count(next) == 3 && divides(next, Divider::Gap))
}

/// Whether a line holds three short names with wide gaps, and no figure.
fn heads(line: &Line<'_>) -> bool {
    let cells = pieces(line.words, Divider::Gap);
    let short = |cell: &Range<usize>| {
        line.words.get(cell.clone()).is_some_and(|cell| cell.chars().count() <= 40 && !closes(cell))
    };
    cells.len() == 3 && line.gap <= 1 && cells.iter().all(short) && !divides(line, Divider::Gap)
}

/// The line after a table of as many columns as its head names, where one begins behind it.
fn headed_end(lines: &[Line<'_>], from: usize, head: &Line<'_>) -> Option<usize> {
    let next = lines.get(from + 1).filter(|next| divider_of(next) == Some(Divider::Gap))?;
    let same = pieces(next.words, Divider::Gap).len() == pieces(head.words, Divider::Gap).len();
    end_of(lines, from + 1).filter(|_| same)
}

fn divider_of(line: &Line<'_>) -> Option<Divider> {
    [Divider::Tab, Divider::Bar, Divider::Gap, Divider::Slash, Divider::Tail]
        .into_iter()
        .find(|divider| divides(line, *divider))
}

/// Whether a line gives totals for some of the columns only.
fn is_total(line: &Line<'_>) -> bool {
    let cells = pieces(line.words, Divider::Gap);
    let words = |cell: &Range<usize>| line.words.get(cell.clone()).unwrap_or_default();
    let named = cells.first().is_some_and(|first| crate::rules::names_total(words(first)));
    named && cells.len() >= 2 && cells.iter().skip(1).all(|cell| is_number(words(cell)))
}

/// Whether a line is drawn, and says nothing: it parts the rows of one table.
fn is_rule(words: &str) -> bool {
    words.chars().count() >= 8
        && words.chars().all(|letter| {
            matches!(letter, '─' | '━' | '═' | '—' | '-' | '=' | '_' | '+' | ' ' | '\u{250c}'..='\u{254b}')
        })
}

/// Lines that end in equally many figures are rows, where there are enough of them.
fn tail_end(lines: &[Line<'_>], from: usize, most: usize) -> Option<usize> {
    let figures = |line: &Line<'_>| pieces(line.words, Divider::Tail).len();
    let width = figures(lines.get(from)?);
    let rows =
        lines.iter().skip(from).take(most).take_while(|line| figures(line) == width || is_rule(line.words)).count();
    (rows >= if width > 2 { 3 } else { 4 }).then_some(from + rows)
}

fn divides(line: &Line<'_>, divider: Divider) -> bool {
    match divider {
        Divider::Tab => line.words.contains('\t') && !is_numbered(line.words),
        Divider::Bar => line.words.matches(BARS).count() >= if line.words.starts_with(BARS) { 2 } else { 1 },
        Divider::Gap => {
            let cells = pieces(line.words, Divider::Gap);
            let numbers =
                cells.iter().skip(1).filter(|cell| is_value(line.words.get((*cell).clone()).unwrap_or_default()));
            // "1   Stations certified   on course": a number, a name and a mark.
            let cell = |at: usize| cells.get(at).and_then(|cell| line.words.get(cell.clone())).unwrap_or_default();
            let marked = cell(0).len() <= 4
                && cell(0).starts_with(|letter: char| letter.is_ascii_digit())
                && cell(0).chars().all(|letter| letter.is_ascii_digit() || letter == '.')
                && (1..cells.len()).all(|at| cell(at).chars().count() <= 60 && !closes(cell(at)));
            cells.len() >= 3 && (marked || numbers.count() * 2 >= cells.len() - 1 || cells.len() >= 4)
        }
        Divider::Slash => {
            let cells = pieces(line.words, Divider::Slash);
            let short =
                |cell: &Range<usize>| line.words.get(cell.clone()).is_some_and(|cell| cell.chars().count() <= 48);
            cells.len() >= 3 && cells.iter().all(short) && !line.words.ends_with(['.', '。', ';', '；', ',', '，'])
        }
        Divider::Tail => {
            let cells = pieces(line.words, Divider::Tail);
            let name = cells.first().map_or("", |cell| line.words.get(cell.clone()).unwrap_or_default());
            // A year alone names a row only where a wide gap parts it from one figure.
            let year = name.len() == 4 && is_figure_of_year(name) && cells.len() == 2 && line.words.contains("   ");
            let plain = !name.ends_with(['.', ',', ';', ':', '。', '，', '；', '、', '-', '('])
                && (year || name.contains(char::is_alphabetic));
            // "… met on 11 July 2023." ends a sentence and no row.
            let says = line.words.ends_with(['.', '。']);
            // "- Dam 3 966" is a point of a list, whose figure a space divides.
            let listed = ["- ", "• ", "* "].iter().any(|mark| name.starts_with(mark)) && !line.words.contains("   ");
            cells.len() >= 2 && plain && !says && !listed && line.width <= 90 && name.chars().count() <= 60
        }
    }
}

/// Whether four figures are a year.
fn is_figure_of_year(words: &str) -> bool {
    words.bytes().all(|byte| byte.is_ascii_digit()) && (words.starts_with("19") || words.starts_with("20"))
}

/// Whether a line is a paragraph whose number a tab parts from its words: "B.1\tThe Parties have …".
fn is_numbered(words: &str) -> bool {
    let Some((number, text)) = words.split_once('\t') else { return false };
    let mark = number.trim_matches(['(', ')', '（', '）', '.', ' ']);
    let is_mark = mark.chars().count() <= 6
        && mark.split('.').all(|step| {
            let digits = !step.is_empty() && step.len() <= 3 && step.chars().all(|letter| letter.is_ascii_digit());
            digits || step.chars().count() == 1 && step.chars().all(char::is_alphabetic)
        });
    let says = text.trim_end().ends_with(['.', '。', ';', '；']) || text.chars().count() > 60;
    is_mark && says && !text.contains('\t')
}

/// Whether a cell holds a figure.
fn is_number(cell: &str) -> bool {
    let cell = cell.trim();
    cell.starts_with(|letter: char| letter.is_ascii_digit() || letter == '-' || letter == '$')
        && cell.chars().filter(char::is_ascii_digit).count() * 2 >= cell.chars().count()
}

/// Whether a cell holds a figure or a day.
fn is_value(cell: &str) -> bool {
    let cell = cell.trim();
    let year = cell
        .split(|letter: char| !letter.is_ascii_digit())
        .any(|digits| digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20")));
    let words = cell.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty()).count();
    is_number(cell) || year && words <= 3 && cell.chars().count() <= 24
}

/// Where the cells stand in the line, without blanks around them.
fn pieces(words: &str, divider: Divider) -> Vec<Range<usize>> {
    let mut cells = Vec::new();
    let mut from = 0;
    let cut = |from: usize, to: usize| {
        let raw = words.get(from..to).unwrap_or_default();
        let start = from + (raw.len() - raw.trim_start().len());
        start..start.max(from + raw.trim_end().len())
    };
    let marks: Vec<(usize, usize)> = match divider {
        Divider::Tab => words.match_indices('\t').map(|(at, mark)| (at, mark.len())).collect(),
        Divider::Bar => words.match_indices(BARS).map(|(at, mark)| (at, mark.len())).collect(),
        Divider::Gap => gaps(words),
        Divider::Slash => words.match_indices(" / ").map(|(at, mark)| (at, mark.len())).collect(),
        Divider::Tail => tail(words),
    };
    for (at, length) in marks {
        cells.push(cut(from, at));
        from = at + length;
    }
    cells.push(cut(from, words.len()));
    if divider == Divider::Bar {
        if cells.first().is_some_and(Range::is_empty) {
            cells.remove(0);
        }
        if cells.last().is_some_and(Range::is_empty) {
            cells.pop();
        }
    }
    cells
}

/// The blanks before each of the figures at the end.
fn tail(words: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut end = words.len();
    let mut wide = false;
    while let Some(at) = words.get(..end).and_then(|rest| rest.rfind(' ')) {
        // "Carried over from 2023-2024      200,000": before a wide gap what stands close belongs to the name.
        let gap = words.get(..=at).is_some_and(|lead| lead.ends_with("   "));
        if wide && !gap {
            break;
        }
        wide |= gap;
        if !is_number(words.get(at + 1..end).unwrap_or_default()) && !matches!(words.get(at + 1..end), Some("-" | "—"))
        {
            break;
        }
        found.push((at, 1));
        end = words.get(..at).map_or(at, |rest| rest.trim_end().len());
    }
    found.reverse();
    found
}

/// The rows of a table of which every cell stands on a line of its own, from this line on.
///
/// A name is followed by as many figures in every row; names of the columns, where there are any, stand before.
pub(super) fn stacked(lines: &[Line<'_>], from: usize) -> Option<Stack> {
    let is_year = |words: &str| words.strip_suffix('年').is_some_and(|year| year.len() == 4);
    let is_name =
        |line: &Line<'_>| (!is_number(line.words) || is_year(line.words)) && line.width <= 44 && !closes(line.words);
    let heads = lines.iter().skip(from).take_while(|line| is_name(line)).take(9).count();
    let figures = |at: usize| lines.iter().skip(at).take_while(|line| is_cell(line.words)).take(12).count();
    let width = figures(from + heads);
    if heads == 0 || width == 0 {
        return None;
    }
    let mut end = from + heads + width;
    let mut rows = 1;
    while lines.get(end).is_some_and(is_name) && figures(end + 1) == width {
        end += 1 + width;
        rows += 1;
    }
    // Names of columns: one for each, and one over the names of the rows where there are as many.
    let columns = if heads >= width + 2 {
        width + 1
    } else if heads == width + 1 && width > 1 {
        width
    } else {
        0
    };
    let start = from + heads - 1 - columns;
    let enough = rows >= if width > 1 || columns > 0 { 2 } else { 3 };
    (enough && start == from).then_some(Stack { width, columns, end })
}

/// A table of which every cell stands on a line of its own.
#[derive(Clone, Copy)]
pub(super) struct Stack {
    /// How many figures stand in a row.
    width: usize,
    /// How many lines name columns.
    columns: usize,
    /// The line after the table.
    pub(super) end: usize,
}

/// Whether the line ends a clause, so that it is no cell.
fn closes(words: &str) -> bool {
    words.ends_with(['.', ';', ':', '。', '；', '：', ',', '，'])
}

/// Whether a line is a cell that holds a figure or a mark for none.
fn is_cell(words: &str) -> bool {
    is_number(words) && !closes(words) && !words.ends_with('年') && words.chars().count() <= 18
        || matches!(words, "-" | "—" | "–" | "n/a")
}

/// The cells of a stack as blocks.
pub(super) fn stack_cells(lines: &[Line<'_>], stack: Stack, table: u32, blocks: &mut Vec<Block>) {
    let short = stack.width + 1 - stack.columns.min(stack.width + 1);
    for (at, line) in lines.iter().enumerate() {
        let (row, column) = if at < stack.columns {
            (0, at + short)
        } else {
            let at = at - stack.columns;
            (at / (stack.width + 1) + usize::from(stack.columns > 0), at % (stack.width + 1))
        };
        let place = |value: usize| u32::try_from(value).unwrap_or(u32::MAX);
        let is_header = at < stack.columns || column == 0;
        let kind = BlockKind::Cell { table, row: place(row), column: place(column), columns: 1, rows: 1, is_header };
        blocks.push(Block { kind, number: None, range: line.range.clone(), anchor: None });
    }
}

/// Runs of two blanks or more; or the dots that lead to the figures of the line, and the strokes between these.
fn gaps(words: &str) -> Vec<(usize, usize)> {
    let mut found = blanks(words);
    let Some(at) = ["....", "……", "····"].iter().filter_map(|dots| words.find(dots)).min() else {
        return found;
    };
    let rest = words.get(at..).unwrap_or_default();
    let dots = rest.find(|letter: char| !matches!(letter, '.' | '…' | '·' | ' ')).unwrap_or(rest.len());
    found.retain(|(start, length)| start + length <= at || *start >= at + dots);
    found.push((at, dots));
    found.extend(rest.match_indices(" / ").map(|(stroke, mark)| (at + stroke, mark.len())));
    found.sort_unstable();
    found
}

fn blanks(words: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut run: Option<(usize, usize)> = None;
    for (at, letter) in words.char_indices() {
        if letter == ' ' || letter == '\u{3000}' {
            let (start, length) = run.unwrap_or((at, 0));
            run = Some((start, length + letter.len_utf8()));
        } else if let Some((start, length)) = run.take()
            && (length >= 2)
        {
            found.push((start, length));
        }
    }
    found
}

/// The cells of the lines as blocks.
pub(super) fn cells(text: &str, lines: &[Line<'_>], table: u32, blocks: &mut Vec<Block>) {
    let Some(divider) = lines.first().and_then(divider_of).or_else(|| lines.get(1).and_then(divider_of)) else {
        return;
    };
    let mut row = 0;
    let width = lines.first().map_or(0, |first| pieces(first.words, divider).len());
    let mut edges: Vec<usize> = Vec::new();
    let mut spans: Vec<Range<usize>> = Vec::new();
    for line in lines {
        let drawn = is_rule(line.words)
            || line
                .words
                .chars()
                .all(|letter| matches!(letter, '-' | ':' | ' ' | '\t' | '+') || BARS.contains(&letter));
        if drawn {
            blocks.push(Block { kind: BlockKind::Furniture, number: None, range: line.range.clone(), anchor: None });
            continue;
        }
        let places = with_its_mark(line.words, pieces(line.words, divider), width);
        let ends: Vec<usize> = places.iter().map(|place| letters(line.words, place.end)).collect();
        if places.len() >= edges.len() {
            edges.clone_from(&ends);
        }
        let wrapped = divider == Divider::Gap && row > 0 && places.len() < edges.len() && is_wrapped(line);
        let span = |place: &Range<usize>| {
            line.indent + letters(line.words, place.start)..line.indent + letters(line.words, place.end)
        };
        if !wrapped && places.len() >= spans.len() {
            spans = places.iter().map(span).collect();
        }
        let short = divider == Divider::Gap && places.len() < edges.len() && row > 0;
        let figures = places.iter().skip(1).any(|place| is_figure(line.words.get(place.clone()).unwrap_or_default()));
        for (column, place) in places.into_iter().enumerate() {
            let range = line.range.start + place.start..line.range.start + place.end;
            let words = text.get(range.clone()).unwrap_or_default();
            let is_header = (row == 0 && !figures) || (column == 0 && !is_number(words));
            let under = || ends.get(column).and_then(|end| column_under(&edges, *end));
            let column = match (wrapped, short && column > 0) {
                (true, _) => column_over(&spans, &span(&place)),
                (false, true) => under().unwrap_or(column),
                (false, false) => column,
            };
            let column = u32::try_from(column).unwrap_or(u32::MAX);
            let kind = BlockKind::Cell { table, row, column, columns: 1, rows: 1, is_header };
            blocks.push(Block { kind, number: None, range, anchor: None });
        }
        row += 1;
    }
}

/// How many letters stand before a place of a line.
fn letters(words: &str, at: usize) -> usize {
    words.get(..at).map_or(at, |lead| lead.chars().count())
}

/// The column that stands over or under a piece, or else the one that begins nearest to it.
fn column_over(spans: &[Range<usize>], piece: &Range<usize>) -> usize {
    let shared = |span: &Range<usize>| span.end.min(piece.end).saturating_sub(span.start.max(piece.start));
    let begins = |span: &Range<usize>| span.start.abs_diff(piece.start);
    (0..spans.len())
        .min_by_key(|at| spans.get(*at).map(|span| (std::cmp::Reverse(shared(span)), begins(span))))
        .unwrap_or(0)
}

/// The column whose figures end nearest to where a figure ends.
fn column_under(edges: &[usize], end: usize) -> Option<usize> {
    (1..edges.len()).min_by_key(|column| edges.get(*column).map_or(usize::MAX, |edge| edge.abs_diff(end)))
}

/// The cells of a row whose name has a mark before it that no head names, "IV   Training": the mark goes to the name.
fn with_its_mark(words: &str, mut places: Vec<Range<usize>>, width: usize) -> Vec<Range<usize>> {
    let mark = |place: &Range<usize>| {
        let mark = words.get(place.clone()).unwrap_or_default().trim_matches(['(', ')', '.', '、']);
        let roman = mark.chars().all(|letter| matches!(letter, 'I' | 'V' | 'X'));
        let letter = mark.len() == 1 && mark.bytes().all(|byte| byte.is_ascii_uppercase());
        let number = mark.len() <= 2 && mark.bytes().all(|byte| byte.is_ascii_digit());
        !mark.is_empty() && (roman || letter || number)
    };
    let named = |place: &Range<usize>| words.get(place.clone()).is_some_and(|name| name.contains(char::is_alphabetic));
    let marked = places.first().is_some_and(mark) && places.get(1).is_some_and(named);
    if marked && width >= 3 && places.len() == width + 1 {
        let mark = places.remove(0);
        if let Some(name) = places.first_mut() {
            name.start = mark.start;
        }
    }
    places
}

/// Whether a cell holds a figure that is not the year at the head of a column.
fn is_figure(cell: &str) -> bool {
    let digits: String = cell.chars().filter(char::is_ascii_digit).collect();
    let is_year = digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20")) && !cell.contains(',');
    is_number(cell) && !is_year
}
