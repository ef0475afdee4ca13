//! Letters to lines: letters that follow one another on one height are a piece; a wide gap begins another piece.

use super::device::Letter;

/// A gap of this share of the size is a space.
const SPACE: f64 = 0.16;
/// A gap of this share of the size parts two pieces, as between columns and cells.
const APART: f64 = 1.6;
/// Letters of this share of the size that stand higher are raised, as marks of notes are.
const RAISED: f64 = 0.8;

/// Words on one height without a wide gap.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub(super) text: String,
    pub(super) left: f64,
    pub(super) right: f64,
    /// Where its letters stand, from the top of the page.
    pub(super) y: f64,
    pub(super) size: f64,
    pub(super) is_bold: bool,
    pub(super) is_carried: bool,
    /// The raised number before its first letter, as a note has.
    pub(super) mark: Option<String>,
}

/// Pieces on one height, from left to right.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) pieces: Vec<Piece>,
}

impl Line {
    pub(super) fn left(&self) -> f64 {
        self.pieces.first().map_or(0.0, |piece| piece.left)
    }

    pub(super) fn right(&self) -> f64 {
        self.pieces.iter().map(|piece| piece.right).fold(0.0, f64::max)
    }

    pub(super) fn y(&self) -> f64 {
        self.pieces.first().map_or(0.0, |piece| piece.y)
    }

    pub(super) fn size(&self) -> f64 {
        self.pieces.iter().map(|piece| piece.size).fold(0.0, f64::max)
    }

    pub(super) fn is_bold(&self) -> bool {
        self.pieces.iter().all(|piece| piece.is_bold)
    }

    /// Its words, with a tab where a wide gap is.
    pub(super) fn text(&self) -> String {
        self.joined("\t")
    }

    /// Its words where a wide gap is no more than a space.
    pub(super) fn words(&self) -> String {
        self.joined(" ")
    }

    fn joined(&self, gap: &str) -> String {
        let texts: Vec<&str> = self.pieces.iter().map(|piece| piece.text.trim()).collect();
        texts.join(gap)
    }
}

/// Letters to pieces, in the order in which the page draws them.
pub(super) fn pieces(mut letters: Vec<Letter>) -> Vec<Piece> {
    // Pages draw lines whole, but not always from left to right; letters of one line are put in order.
    letters.retain(|letter| !letter.text.is_empty());
    letters.sort_by(|one, other| one.y.total_cmp(&other.y));
    let mut rows: Vec<Vec<Letter>> = Vec::new();
    for letter in letters {
        let fits = |row: &Vec<Letter>| {
            row.last().is_some_and(|last| (letter.y - last.y).abs() < 0.15 * last.size.min(letter.size))
                && row.first().is_some_and(|first| (letter.y - first.y).abs() < 0.5 * first.size)
        };
        match rows.last_mut().filter(|row| fits(row)) {
            Some(row) => row.push(letter),
            None => rows.push(vec![letter]),
        }
    }
    let mut pieces = Vec::new();
    for mut row in rows {
        row.sort_by(|one, other| one.x.total_cmp(&other.x));
        of_row(&row, &mut pieces);
    }
    pieces
}

fn of_row(row: &[Letter], pieces: &mut Vec<Piece>) {
    let mut open: Option<(Piece, Letters)> = None;
    for letter in row {
        // What is drawn twice to look bold is there once.
        if let Some((piece, ..)) = &open
            && piece.text.ends_with(&letter.text)
            && letter.x - (piece.right - letter.width) < 0.2 * letter.width
            && letter.text.trim() == letter.text
        {
            continue;
        }
        let goes_on = open.as_ref().is_some_and(|(piece, ..)| {
            let gap = letter.x - piece.right;
            gap < APART * piece.size.max(letter.size)
                && gap > -0.6 * letter.size
                && piece.is_carried == letter.is_carried
        });
        if !goes_on && let Some(done) = open.take() {
            finish(done, pieces);
        }
        match &mut open {
            Some((piece, letters)) => {
                let gap = letter.x - piece.right;
                let between_characters = piece.text.ends_with(is_wide) || letter.text.starts_with(is_wide);
                // A mark of a note that was raised may have stood before a stop.
                let is_stop = letter.text.starts_with([',', '.', ';', ':', ')', ']']) && gap < letter.size;
                let is_space =
                    gap > SPACE * letter.size && !is_stop && !(between_characters && gap < 0.6 * letter.size);
                if is_space && !piece.text.ends_with(' ') && !letter.text.starts_with(' ') {
                    piece.text.push(' ');
                }
                piece.text.push_str(&letter.text);
                piece.right = piece.right.max(letter.x + letter.width);
                piece.size = piece.size.max(letter.size);
                letters.add(letter);
            }
            None if letter.text.trim().is_empty() => {}
            None => {
                let piece = Piece {
                    text: letter.text.clone(),
                    left: letter.x,
                    right: letter.x + letter.width,
                    y: letter.y,
                    size: letter.size,
                    is_bold: false,
                    is_carried: letter.is_carried,
                    mark: None,
                };
                let mut letters = Letters::default();
                letters.add(letter);
                open = Some((piece, letters));
            }
        }
    }
    if let Some(done) = open {
        finish(done, pieces);
    }
}

/// What the letters of a piece come to.
#[derive(Default)]
struct Letters {
    count: u32,
    bold: u32,
    sizes: f64,
}

impl Letters {
    fn add(&mut self, letter: &Letter) {
        self.count += 1;
        self.bold += u32::from(letter.is_bold);
        self.sizes += letter.size;
    }
}

fn finish((mut piece, letters): (Piece, Letters), pieces: &mut Vec<Piece>) {
    piece.text.truncate(piece.text.trim_end().len());
    close_up(&mut piece.text);
    piece.is_bold = letters.bold * 2 > letters.count;
    // A mark that is larger than the words behind it does not make them larger.
    piece.size = letters.sizes / f64::from(letters.count.max(1));
    if !piece.text.is_empty() {
        pieces.push(piece);
    }
}

/// Takes out single spaces between Chinese characters: some programs write one behind each to fill the line.
fn close_up(text: &mut String) {
    if !text.contains(is_wide) {
        return;
    }
    let letters: Vec<char> = text.chars().collect();
    let is_between = |at: usize| {
        let wide = |at: Option<usize>| at.and_then(|at| letters.get(at)).copied().is_some_and(is_wide);
        letters.get(at) == Some(&' ') && wide(at.checked_sub(1)) && wide(at.checked_add(1))
    };
    *text = letters.iter().enumerate().filter(|(at, _)| !is_between(*at)).map(|(_, letter)| *letter).collect();
}

/// Whether a letter takes a square, as Chinese characters do; between two of them no space is written.
pub(super) fn is_wide(letter: char) -> bool {
    matches!(letter, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ff60}' | '\u{20000}'..='\u{3ffff}')
}

/// Pieces to lines, from top to bottom. Raised numbers are taken out: before the first letter they are a note's mark,
/// behind a unit of length they are part of it, and elsewhere they refer to a note.
pub(super) fn lines(pieces: Vec<Piece>) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut raised: Vec<Piece> = Vec::new();
    for piece in pieces {
        // Pieces come by their height; a smaller one just above the next line may be raised from it.
        let same = lines.last().is_some_and(|line| (line.y() - piece.y).abs() < 0.3 * line.size().min(piece.size));
        match lines.last_mut().filter(|_| same) {
            Some(line) => line.pieces.push(piece),
            None => lines.push(Line { pieces: vec![piece] }),
        }
    }
    for at in 0..lines.len() {
        let Some(next) = lines.get(at + 1).cloned() else { break };
        let Some(line) = lines.get_mut(at) else { break };
        let belongs = |piece: &Piece| {
            let is_number = piece.text.chars().count() <= 3
                && piece.text.chars().all(|letter| letter.is_ascii_digit() || letter == '*');
            is_number
                && next.y() - piece.y < 0.7 * next.size()
                && next.pieces.iter().any(|other| {
                    let touches =
                        piece.left - other.right < 0.4 * other.size && other.left - piece.right < 0.6 * other.size;
                    piece.size < RAISED * other.size && touches
                })
        };
        let (mut up, rest): (Vec<Piece>, Vec<Piece>) = line.pieces.drain(..).partition(belongs);
        line.pieces = rest;
        raised.append(&mut up);
        if let Some(next) = lines.get_mut(at + 1) {
            for piece in raised.drain(..) {
                put_back(next, piece);
            }
        }
    }
    lines.retain(|line| !line.pieces.is_empty());
    for line in &mut lines {
        line.pieces.sort_by(|one, other| one.left.total_cmp(&other.left));
    }
    lines
}

fn put_back(line: &mut Line, raised: Piece) {
    let first = line.pieces.iter_mut().min_by(|one, other| one.left.total_cmp(&other.left));
    if let Some(first) = first
        && raised.right <= first.left + 0.2 * first.size
    {
        first.left = raised.left;
        first.mark = Some(raised.text);
        return;
    }
    // A square or cubic metre, not a note.
    let power = match raised.text.as_str() {
        "2" => '²',
        "3" => '³',
        _ => return,
    };
    if let Some(before) = line.pieces.iter_mut().find(|piece| (raised.left - piece.right).abs() < 0.4 * piece.size)
        && before.text.ends_with('m')
    {
        before.text.push(power);
    }
}
