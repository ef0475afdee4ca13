//! Lines of plain text: how wide they are, what stands before them, and which of them belong together.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::table::BARS;
use crate::scan::pattern;

/// A line that is not empty.
#[derive(Clone, Debug)]
pub(super) struct Line<'a> {
    /// Bytes of the text, without the blanks around the words.
    pub(super) range: Range<usize>,
    /// The words.
    pub(super) words: &'a str,
    /// How many blanks stand before the words.
    pub(super) indent: usize,
    /// How many empty lines follow.
    pub(super) gap: usize,
    /// How wide the words are; a Chinese letter is two wide.
    pub(super) width: usize,
}

/// What stands before the words of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Marker {
    None,
    /// A bullet.
    Bullet,
    /// "(a)".
    Letter(String),
    /// "31.".
    Number(String),
    /// "一." or "IV.".
    Part(String),
    /// "D.".
    Capital(String),
    /// The mark of a note.
    Note(String),
    /// Words such as "Annex IV", "行动 5", "#".
    Named(u8),
}

impl Marker {
    pub(super) fn number(&self) -> Option<String> {
        match self {
            Self::Letter(number)
            | Self::Number(number)
            | Self::Part(number)
            | Self::Capital(number)
            | Self::Note(number) => Some(number.clone()),
            Self::None | Self::Bullet | Self::Named(_) => None,
        }
    }
}

static LETTER: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(\([a-zA-Z]{1,4}\)|（[a-zA-Z]{1,4}）|\([0-9]{1,2}\))"));
/// After a wide full stop figures may follow at once: "1．24个国家".
static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"^([0-9]{1,3}(?:\.[0-9]{1,2}){0,3})(?:(?:[.．、]|\s*\.)(?:\s|[^0-9\s])|．[0-9]+\p{Han})")
});
/// "4.2 Words": a number of several steps stands without a full stop.
static STEPS: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^\*{0,2}([0-9]{1,2}(?:\.[0-9]{1,2}){1,3})\*{0,2}\s+(?:[A-Z“《\(]|[\p{Han}])"));
static PART: LazyLock<Regex> = LazyLock::new(|| pattern(r"^([一二三四五六七八九十]{1,3}|[IVX]{1,5})[.．、]"));
static CAPITAL: LazyLock<Regex> = LazyLock::new(|| pattern(r"^([A-Z])[.．、]\s"));
static NAMED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:(#{1,6})\s|(附件|附录|ANNEX|Annex|APPENDIX|Appendix)\s?[一二三四五六七八九十A-Z0-9]{0,4}(?:\W|$)|(?:\*\*)?(?:行动|Action|ACTION)\s?#?[0-9])",
    )
});
static PAGE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:\W*[A-Z]{2,8}(?:/[A-Za-z0-9.\-]+){1,6}\W*|.{0,24}\bGE\.[0-9]{2}-[0-9]{4,6}.{0,24}|[0-9]{1,4}\s{1,4}[A-Z]{1,8}[-./][A-Z0-9][A-Za-z0-9./\-]{2,24}|[A-Z]{1,8}[-./][A-Z0-9][A-Za-z0-9./\-]{2,24}\s{1,4}[0-9]{1,4}|(?i:page)\s[0-9]+(\s(?i:of)\s[0-9]+)?|-?\s?[0-9]{1,3}\s?-?|[0-9]+\s?/\s?[0-9]+|[\W_]+)$",
    )
});
static ITEM_OF_TABLE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[0-9][0-9,]*\s?(?:个|项|名|位|份|起|国)"));

impl Line<'_> {
    /// What stands before the words.
    pub(super) fn marker(&self) -> Marker {
        let words = self.words;
        let first =
            |regex: &Regex| regex.captures(words).and_then(|found| found.get(1)).map(|found| found.as_str().to_owned());
        if let Some(note) = note_mark(words) {
            return Marker::Note(note);
        }
        if words.starts_with(['•', '·', '–', '▪', '●', '◦'])
            || ["- ", "* ", "o "].iter().any(|mark| words.starts_with(mark))
        {
            return Marker::Bullet;
        }
        if let Some(number) = first(&LETTER) {
            return Marker::Letter(number);
        }
        if let Some(number) = first(&CAPITAL).filter(|letter| !matches!(letter.as_str(), "I" | "V" | "X")) {
            return Marker::Capital(number);
        }
        if let Some(number) = first(&PART) {
            return Marker::Part(number);
        }
        if let Some(number) = first(&NUMBER).or_else(|| first(&STEPS)) {
            return Marker::Number(number);
        }
        match NAMED.captures(words) {
            Some(found) if found.get(1).is_some() => {
                Marker::Named(u8::try_from(found.get(1).map_or(1, |marks| marks.len())).unwrap_or(1))
            }
            Some(found) if found.get(2).is_some() && self.width < 60 => Marker::Named(1),
            Some(found) if found.get(2).is_none() => Marker::Named(0),
            _ => Marker::None,
        }
    }

    /// How many blanks and letters stand before the words that follow the marker: lines that go on may hang there.
    fn text_from(&self) -> usize {
        let marker = match self.marker() {
            Marker::None | Marker::Named(_) => None,
            _ => self.words.split_once(|letter: char| letter.is_whitespace()),
        };
        marker.map_or(self.indent, |(_, text)| self.indent + self.words.len() - text.trim_start().len())
    }

    /// Whether the line ends a sentence or a clause that stands on a line of its own.
    fn ends(&self) -> bool {
        let words = self.words.trim_end_matches(['”', '"', ')', '）', '¹', '²', '³', '*']);
        words.ends_with(['。', '；', '：', '！', '？', '.', ';', ':', '!', '?', '…'])
    }
}

/// The number that raised figures before the words stand for.
fn note_mark(words: &str) -> Option<String> {
    const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    let mark: String = words
        .chars()
        .map_while(|letter| RAISED.iter().position(|raised| *raised == letter))
        .map(|digit| digit.to_string())
        .collect();
    (!mark.is_empty()).then_some(mark)
}

/// The lines of a text, and how it is set.
pub(super) struct Page<'a> {
    pub(super) text: &'a str,
    pub(super) lines: Vec<Line<'a>>,
    /// How wide a full line is; none where a paragraph is one line.
    full: Option<usize>,
    /// Whether an empty line follows every line.
    spaced: bool,
    /// Whether an empty line stands before every paragraph, so that lines without one between them belong together.
    parted: bool,
    /// How often a short line stands in the text, and where first.
    often: BTreeMap<&'a str, (usize, usize)>,
}

impl<'a> Page<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        let lines = split(text);
        let mut often = BTreeMap::new();
        for (at, line) in lines.iter().enumerate().filter(|(_, line)| line.width < 70) {
            often.entry(line.words).or_insert((0, at)).0 += 1;
        }
        let apart = lines.iter().filter(|line| line.gap == 1).count();
        let spaced = apart * 10 > lines.len() * 7 && lines.len() > 6;
        let parted = !spaced && parts(&lines);
        Self { text, full: full_width(&lines, spaced), spaced, parted, often, lines }
    }

    /// Whether the line after this one continues the paragraph that began with the first.
    pub(super) fn joins(&self, first: usize, at: usize) -> bool {
        let (Some(line), Some(next)) = (self.lines.get(at), self.lines.get(at + 1)) else { return false };
        // No cell and no heading ends inside a list of names.
        if line.words.ends_with('、') && line.gap == 0 && !self.is_furniture(at + 1) && next.marker() == Marker::None {
            return true;
        }
        let Some(full) = self.full else { return false };
        let apart = if self.spaced { line.gap > 2 } else { line.gap > 0 };
        if apart || self.is_furniture(at + 1) || next.marker() != Marker::None {
            return false;
        }
        if super::table::end_of(&self.lines, at + 1).is_some()
            || super::table::stacked(&self.lines, at + 1).is_some()
            || next.indent > line.indent.max(line.text_from()) + 1
        {
            return false;
        }
        let numbered = self.lines.get(first).is_some_and(|first| matches!(first.marker(), Marker::Number(_)));
        let whole = at > first || line.width * 3 >= full;
        if self.parted && numbered && line.gap == 0 && whole && goes_on(line, next, full) {
            return true;
        }
        if line.ends() {
            return line.width * 10 >= full * 9 && !ITEM_OF_TABLE.is_match(next.words);
        }
        line.width * 2 >= full && self.heading_level(line, &line.marker()).is_none()
    }

    /// Whether the page carries the line: symbols, page numbers, heads that come again and again.
    pub(super) fn is_furniture(&self, at: usize) -> bool {
        let Some(line) = self.lines.get(at) else { return false };
        if PAGE.is_match(line.words) {
            return true;
        }
        let again = self.often.get(line.words).is_some_and(|(times, first)| *times >= 3 && *first < at);
        let has_figure = line.words.contains(|letter: char| letter.is_ascii_digit());
        again && !line.ends() && !has_figure && self.divider_of_page(at)
    }

    /// Whether the line before ends what it says, so that this one may be a head of the page.
    fn divider_of_page(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.lines.get(before));
        before.is_none_or(|before| {
            let running = self.often.get(before.words).is_some_and(|(times, _)| *times >= 3);
            before.ends() || running || before.width * 2 < self.full.unwrap_or(0)
        })
    }

    /// The level of the heading that this line is, if it looks like one.
    pub(super) fn heading_level(&self, line: &Line<'_>, marker: &Marker) -> Option<u8> {
        if line.ends() || line.words.ends_with(['，', ',', '、']) {
            return None;
        }
        let short = line.width * 10 < self.full.unwrap_or(100).min(120) * 9;
        let shorter = line.width * 10 < self.full.unwrap_or(80).min(80) * 7;
        match marker {
            Marker::Named(0) => None,
            Marker::Named(level) => Some(*level),
            Marker::Part(_) if short => Some(1),
            Marker::Capital(_) if short => Some(2),
            Marker::Number(_) if short && line.indent > 0 => Some(3),
            Marker::Number(_) if shorter && self.full.is_none() => Some(3),
            Marker::None if shorter && self.is_title(line) => Some(3),
            _ => None,
        }
    }

    fn is_title(&self, line: &Line<'_>) -> bool {
        let set_in = self.full.is_some() && line.indent >= 2;
        let starts_small = line.words.starts_with(|letter: char| letter.is_lowercase() || letter.is_ascii_digit());
        let has_figures = line.words.contains(|letter: char| letter.is_ascii_digit());
        let loose = !has_figures && line.width < 50 && (!self.spaced && line.gap > 0);
        !starts_small && (set_in || loose) && !line.words.contains(['\t', '|'])
    }
}

/// Whether nothing speaks against it that the next line of a paragraph goes on with what this one says.
fn goes_on(line: &Line<'_>, next: &Line<'_>, full: usize) -> bool {
    let small =
        next.words.starts_with(|letter: char| letter.is_lowercase() || letter.is_ascii_digit() || letter == '(');
    let open = line.words.ends_with([',', '，', '、', '-', '—']);
    let labels =
        next.words.split([':', '：']).next().is_some_and(|label| label.len() < next.words.len() && label.len() < 40);
    !ITEM_OF_TABLE.is_match(next.words)
        && (line.ends() || small || open || line.width * 10 >= full * 6)
        && !(labels && line.width * 10 < full * 8)
}

/// Whether an empty line stands before nearly every numbered paragraph.
fn parts(lines: &[Line<'_>]) -> bool {
    let numbered = |line: &Line<'_>| matches!(line.marker(), Marker::Number(_));
    let pairs = || lines.iter().zip(lines.iter().skip(1)).filter(|(_, line)| numbered(line));
    let apart = pairs().filter(|(before, _)| before.gap > 0).count();
    apart >= 4 && apart * 10 >= pairs().count() * 9
}

fn split(text: &str) -> Vec<Line<'_>> {
    let mut lines: Vec<Line<'_>> = Vec::new();
    let mut at = 0;
    for raw in text.split_inclusive(['\n', '\u{c}']) {
        let words = unframed(raw.trim());
        if words.is_empty() {
            if let Some(last) = lines.last_mut() {
                last.gap += 1;
            }
        } else {
            let start = at + raw.find(words).unwrap_or(0);
            let indent = start - at;
            let width = words.chars().map(|letter| if u32::from(letter) > 0x2e7f { 2 } else { 1 }).sum();
            lines.push(Line { range: start..start + words.len(), words, indent, gap: 0, width });
        }
        at += raw.len();
    }
    lines
}

/// The words of a line that a frame stands around, or that is quoted: a stroke at its side divides no cells.
fn unframed(line: &str) -> &str {
    let framed = line.starts_with(BARS) && line.trim_matches(BARS).matches(BARS).count() == 0;
    let inner = if framed { line.trim_matches(BARS) } else { line.strip_prefix("> ").unwrap_or(line) };
    let drawn = inner.chars().all(|letter| matches!(letter, '-' | '=' | ':' | ' '));
    if drawn { line } else { inner.trim() }
}

/// A line that is no wider may be a cell.
const CELL: usize = 24;

/// How wide a full line is, where lines are broken at a width.
fn full_width(lines: &[Line<'_>], spaced: bool) -> Option<usize> {
    // Cells that stand below each other and names in a list say nothing about the width of a page.
    let long: Vec<&Line<'_>> = lines.iter().filter(|line| line.width > CELL).collect();
    let lines: Vec<&Line<'_>> = if long.len() >= 8 && !spaced { long } else { lines.iter().collect() };
    let mut widths: Vec<usize> = lines.iter().map(|line| line.width).collect();
    widths.sort_unstable();
    let tenth = widths.get(widths.len() * 9 / 10).copied()?;
    let near = widths.iter().filter(|width| **width * 100 >= tenth * 84 && **width * 100 <= tenth * 112).count();
    let broken = lines.iter().filter(|line| !line.ends() && line.width * 100 >= tenth * 75).count();
    let is_set = (40..=130).contains(&tenth) && near * 4 >= lines.len() && broken * 6 >= lines.len();
    let (fills, cut) = edge(&lines, tenth);
    let is_cut = (60..=130).contains(&tenth) && fills >= 4 && cut * 2 > fills;
    (is_set || is_cut || spaced && tenth <= 130).then_some(tenth)
}

/// How many lines nearly reach the longest one, and how many of them end within a sentence: where lines are broken at a
/// width, most of those that fill it do, however many short paragraphs stand between them.
fn edge(lines: &[&Line<'_>], tenth: usize) -> (usize, usize) {
    let longest = lines.iter().map(|line| line.width).filter(|width| *width * 100 <= tenth * 112).max().unwrap_or(0);
    let fills = || lines.iter().filter(|line| line.width * 100 >= longest * 92 && line.width * 100 <= tenth * 112);
    (fills().count(), fills().filter(|line| !line.ends()).count())
}
