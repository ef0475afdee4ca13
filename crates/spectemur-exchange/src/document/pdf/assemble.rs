//! Pages to a document: what all pages carry is told apart, paragraphs that go on over a page are joined, words that
//! were broken at the end of a line are mended.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_proof::{Anchor, BlockKind, Document};

use super::device::Drawing;
use super::lines::{self, Line};
use super::notes;
use super::paragraphs::{self, PageParagraph};
use super::tables::{self, PageTable};
use crate::document::error::{Counted, DocumentError};
use crate::document::flow::{Blanks, Flow};
use crate::document::{limits, typed_number};

/// Lines at the head and at the foot of a page that may be carried by it.
const AT_EDGE: usize = 3;

/// A page without what it draws.
#[derive(Debug)]
struct Page {
    lines: Vec<Line>,
    tables: Vec<PageTable>,
    height: f64,
    width: f64,
}

/// Pages while they are gathered.
#[derive(Debug, Default)]
pub(super) struct Assembly {
    pages: Vec<Page>,
    letters: usize,
    bytes: usize,
    unknown: usize,
}

/// Something to read.
enum Part {
    Paragraph(PageParagraph),
    Table(PageTable, usize),
}

impl Assembly {
    /// Adds the next page.
    pub(super) fn add_page(&mut self, mut drawing: Drawing) -> Result<(), DocumentError> {
        let letters = std::mem::take(&mut drawing.letters);
        self.letters += letters.len();
        self.unknown += drawing.unknown;
        self.bytes += letters.iter().map(|letter| letter.text.len()).sum::<usize>();
        if self.bytes > limits::WORDS_BYTES {
            return Err(DocumentError::too_many(Counted::Words, "", limits::WORDS_BYTES));
        }
        let mut lines = lines::lines(lines::pieces(letters));
        let carried = take_carried(&mut lines);
        notes::mark(&mut lines, &drawing.level, drawing.size.width);
        let tables = tables::take(&mut lines, &drawing);
        lines.extend(carried);
        self.pages.push(Page { lines, tables, height: drawing.size.height, width: drawing.size.width });
        Ok(())
    }

    /// The document.
    pub(super) fn into_document(self) -> Result<Document, DocumentError> {
        if self.letters == 0 || self.unknown > self.letters {
            return Err(DocumentError::NoWords);
        }
        let repeated = repeated_lines(&self.pages);
        let mut parts: Vec<Part> = Vec::new();
        let mut furniture: Vec<(usize, String)> = Vec::new();
        for (at, page) in self.pages.into_iter().enumerate() {
            let edges = edges(&page);
            let mut lines = Vec::new();
            for line in page.lines {
                let text = line.text();
                let is_carried = line.pieces.iter().all(|piece| piece.is_carried);
                let at_edge = edges.iter().any(|y| (line.y() - y).abs() < 0.5);
                if is_carried || (at_edge && (repeated.contains(&pattern(&text)) || is_page_number(&text, at + 1))) {
                    furniture.push((at, text));
                } else {
                    lines.push(line);
                }
            }
            let mut of_page = in_order(lines, page.tables, page.width, at);
            join_over_pages(&mut parts, &mut of_page);
            parts.append(&mut of_page);
        }
        write(parts, furniture)
    }
}

/// Lines that the file itself says are carried by the page, and those of a list of contents.
fn take_carried(lines: &mut Vec<Line>) -> Vec<Line> {
    for line in lines.iter_mut().filter(|line| is_contents(&line.text())) {
        line.pieces.iter_mut().for_each(|piece| piece.is_carried = true);
    }
    let (carried, rest) =
        std::mem::take(lines).into_iter().partition(|line| line.pieces.iter().all(|piece| piece.is_carried));
    *lines = rest;
    carried
}

/// Whether a line leads over dots to the number of a page, as in a list of contents.
fn is_contents(text: &str) -> bool {
    let mut dots = 0_usize;
    let mut longest = 0;
    for letter in text.chars().filter(|letter| !letter.is_whitespace()) {
        dots = match letter {
            '.' | '·' | '．' => dots + 1,
            '…' => dots + 3,
            _ => 0,
        };
        longest = longest.max(dots);
    }
    longest >= 5 && text.trim_end().ends_with(|letter: char| letter.is_numeric() || "ivxlc".contains(letter))
}

/// Heights of the lines at the head and at the foot of a page.
fn edges(page: &Page) -> Vec<f64> {
    let mut heights: Vec<f64> = page.lines.iter().map(Line::y).collect();
    heights.sort_by(f64::total_cmp);
    let head = heights.iter().take(AT_EDGE).filter(|y| **y < 0.18 * page.height);
    let foot = heights.iter().rev().take(AT_EDGE).filter(|y| **y > 0.85 * page.height);
    head.chain(foot).copied().collect()
}

/// A line with its numbers taken out, by which the same line is known on other pages.
fn pattern(text: &str) -> String {
    let mut done = String::new();
    for letter in text.chars().filter(|letter| !letter.is_whitespace()) {
        let letter = if letter.is_numeric() { '#' } else { letter };
        if !(letter == '#' && done.ends_with('#')) {
            done.push(letter);
        }
    }
    done
}

/// Patterns that stand at the edges of three pages or more, or of both where there are two.
fn repeated_lines(pages: &[Page]) -> BTreeSet<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for page in pages {
        let edges = edges(page);
        let at_edge = |line: &&Line| edges.iter().any(|y| (line.y() - y).abs() < 0.5);
        let patterns: BTreeSet<String> = page.lines.iter().filter(at_edge).map(|line| pattern(&line.text())).collect();
        for pattern in patterns {
            *seen.entry(pattern).or_default() += 1;
        }
    }
    let least = pages.len().clamp(2, 3);
    seen.into_iter().filter(|(pattern, count)| *count >= least && pattern != "#").map(|(pattern, _)| pattern).collect()
}

/// Whether a line is a number of a page and nothing else.
fn is_page_number(text: &str, page: usize) -> bool {
    let bare = text.trim().trim_matches(['-', '–', '—', ' ', '/']);
    let roman = bare.len() <= 6 && !bare.is_empty() && bare.chars().all(|letter| "ivxlc".contains(letter));
    let digits = |text: &str| (1..=5).contains(&text.len()) && text.bytes().all(|digit| digit.is_ascii_digit());
    let number = digits(bare);
    let of_all = bare.split_once('/').is_some_and(|(own, all)| own.trim() == page.to_string() && digits(all.trim()));
    roman || number || of_all
}

/// The parts of a page from top to bottom.
fn in_order(lines: Vec<Line>, tables: Vec<PageTable>, width: f64, page: usize) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = lines;
    for table in tables {
        let (above, below): (Vec<Line>, Vec<Line>) = rest.into_iter().partition(|line| line.y() < table.top);
        rest = below;
        let read = paragraphs::paragraphs(&paragraphs::in_columns(above, width), page);
        parts.extend(read.into_iter().map(Part::Paragraph));
        // Lines beside a table come after it.
        parts.push(Part::Table(table, page));
    }
    let read = paragraphs::paragraphs(&paragraphs::in_columns(rest, width), page);
    parts.extend(read.into_iter().map(Part::Paragraph));
    parts
}

/// Joins the last paragraph before a page with the first on it, where the one goes on in the other. Notes at the foot
/// of the page before are stepped over.
fn join_over_pages(parts: &mut [Part], page: &mut Vec<Part>) {
    let last = parts.iter_mut().rev().find_map(|part| match part {
        Part::Paragraph(paragraph) if paragraph.mark.is_some() => None,
        part => Some(part),
    });
    let (Some(Part::Paragraph(before)), Some(Part::Paragraph(after))) = (last, page.first_mut()) else { return };
    if before.page + 1 == after.page && before.may_go_on() && after.may_continue(before) {
        before.lines.append(&mut after.lines);
        before.page = after.page;
        before.ends_short = after.ends_short;
        page.remove(0);
    }
}

fn write(parts: Vec<Part>, furniture: Vec<(usize, String)>) -> Result<Document, DocumentError> {
    let known = words_of(&parts);
    let body = body_size(&parts);
    let levels = heading_sizes(&parts, body);
    let mut flow = Flow::default();
    let mut counted: BTreeMap<usize, u32> = BTreeMap::new();
    let mut anchor = |page: usize| {
        let next = counted.entry(page).or_default();
        let anchor = Anchor { part: (page + 1).to_string(), paragraph: *next };
        *next += 1;
        Some(anchor)
    };
    let mut tables = 0;
    for part in parts {
        match part {
            Part::Paragraph(paragraph) => {
                let text = joined(&paragraph.lines, &known);
                let kind = kind(&paragraph, &text, body, &levels);
                // A bullet is a mark of the list, not a letter of the words.
                let text =
                    if matches!(kind, BlockKind::Item { .. }) { text.trim_start_matches(is_bullet) } else { &text };
                flow.push(text, None, Blanks::Kept)?;
                let typed = typed_number(text);
                let number = paragraph.mark.clone().or(typed);
                // A paragraph over two pages is where it begins.
                flow.finish(kind, number, anchor(paragraph.page))?;
            }
            Part::Table(table, page) => {
                for cell in table.cells {
                    flow.push(&joined(&cell.lines, &known), None, Blanks::Kept)?;
                    let super::tables::PageCell { row, column, rows, columns, is_header, .. } = cell;
                    let kind = BlockKind::Cell { table: tables, row, column, columns, rows, is_header };
                    flow.finish(kind, None, anchor(page))?;
                }
                tables += 1;
            }
        }
    }
    for (page, text) in furniture {
        flow.push(&text, None, Blanks::Kept)?;
        flow.finish(BlockKind::Furniture, None, anchor(page))?;
    }
    Ok(flow.into_document())
}

fn kind(paragraph: &PageParagraph, text: &str, body: f64, levels: &[i64]) -> BlockKind {
    if paragraph.mark.is_some() && paragraph.size < body - 0.3 {
        return BlockKind::Note;
    }
    if text.starts_with(is_bullet) && !text.trim_start_matches(is_bullet).is_empty() {
        return BlockKind::Item { level: 1 };
    }
    let ends_like_text = text.ends_with(['.', '。', ';', '；', '，', ',']);
    let is_large = paragraph.size > body * 1.12;
    if !ends_like_text && paragraph.lines.len() <= 4 && text.chars().count() < 250 && (is_large || paragraph.is_bold) {
        let place = levels.iter().position(|size| *size == as_tenths(paragraph.size)).unwrap_or(levels.len());
        return BlockKind::Heading { level: u8::try_from(place + 1).unwrap_or(u8::MAX).min(6) };
    }
    BlockKind::Paragraph
}

/// Bullets, and blanks behind them.
fn is_bullet(letter: char) -> bool {
    matches!(letter, '•' | '▪' | '●' | '·' | '◦' | '■' | '□' | '\t') || letter == ' '
}

/// Sizes are compared in tenths of a point.
fn as_tenths(size: f64) -> i64 {
    // Sizes are between half a point and a thousand.
    #[expect(clippy::cast_possible_truncation, reason = "a size of letters fits by far")]
    let tenths = (size * 10.0).round() as i64;
    tenths
}

/// The size in which most words are.
fn body_size(parts: &[Part]) -> f64 {
    let mut sizes: BTreeMap<i64, (usize, f64)> = BTreeMap::new();
    for part in parts {
        if let Part::Paragraph(paragraph) = part {
            let letters: usize = paragraph.lines.iter().map(String::len).sum();
            let (count, _) = sizes.entry(as_tenths(paragraph.size)).or_insert((0, paragraph.size));
            *count += letters;
        }
    }
    sizes.into_values().max_by_key(|(count, _)| *count).map_or(10.0, |(_, size)| size)
}

/// Sizes larger than the text's, the largest first.
fn heading_sizes(parts: &[Part], body: f64) -> Vec<i64> {
    let sizes: BTreeSet<i64> = parts
        .iter()
        .filter_map(|part| match part {
            Part::Paragraph(paragraph) if paragraph.size > body * 1.12 && paragraph.lines.len() <= 4 => {
                Some(as_tenths(paragraph.size))
            }
            _ => None,
        })
        .collect();
    sizes.into_iter().rev().take(5).collect()
}

/// Every word that stands within a line, in lower case, by which words that were broken are mended.
fn words_of(parts: &[Part]) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for part in parts {
        let lines: Box<dyn Iterator<Item = &String>> = match part {
            Part::Paragraph(paragraph) => Box::new(paragraph.lines.iter()),
            Part::Table(table, _) => Box::new(table.cells.iter().flat_map(|cell| &cell.lines)),
        };
        for line in lines {
            let is_word = |letter: char| letter.is_alphabetic() || letter == '-' || letter == '\u{ad}';
            let all = line.split(|letter: char| !is_word(letter));
            words.extend(all.filter(|word| word.len() > 2 && !word.ends_with('-')).map(str::to_lowercase));
        }
    }
    words
}

/// Lines to words: a hyphen at the end of a line is taken out where the word is broken, and kept where the word has it.
fn joined(lines: &[String], known: &BTreeSet<String>) -> String {
    let mut done = String::new();
    for line in lines {
        let line = line.trim();
        if done.is_empty() {
            done.push_str(line);
            continue;
        }
        let broken = done.strip_suffix(['-', '\u{ad}', '‐']);
        let tail = |text: &str| {
            text.rsplit(|letter: char| !letter.is_alphabetic() && letter != '-').next().map(str::to_lowercase)
        };
        let head: String = line.chars().take_while(|letter| letter.is_alphabetic()).collect();
        match broken.and_then(tail).filter(|tail| !tail.is_empty() && head.starts_with(char::is_lowercase)) {
            Some(tail) => {
                let whole = format!("{tail}{}", head.to_lowercase());
                let with_hyphen = format!("{tail}-{}", head.to_lowercase());
                let keeps = known.contains(&with_hyphen) && !known.contains(&whole);
                if !keeps || done.ends_with('\u{ad}') {
                    done.pop();
                }
            }
            None => done.push('\n'),
        }
        done.push_str(line);
    }
    done
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn broken_words_are_mended_and_compounds_keep_their_hyphen() {
        let known: BTreeSet<String> = ["follow-up", "clearance"].map(str::to_owned).into();
        let mended = |lines: &[&str]| joined(&lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>(), &known);
        assert_eq!(mended(&["the clear-", "ance of"]), "the clearance of");
        assert_eq!(mended(&["a follow-", "up of"]), "a follow-up of");
        assert_eq!(mended(&["a desti-", "nation"]), "a destination");
        assert_eq!(mended(&["years 2019-", "2023 and"]), "years 2019-\n2023 and");
        assert_eq!(mended(&["五个缔约", "国"]), "五个缔约\n国");
    }

    #[test]
    fn lists_of_contents_are_known() {
        assert!(is_contents("Introduction\t..........................................\t1–3\t3"));
        assert!(is_contents("一、导言 ………… 12"));
        assert!(is_contents("Annex . . . . . . . iv"));
        assert!(!is_contents("to be continued..."));
        assert!(!is_contents("12.5, 13.5, 14.5, 15.5 and 16"));
    }

    #[test]
    fn numbers_of_pages_are_known() {
        for (text, page) in [("7", 7), ("– 12 –", 12), ("iv", 4), ("3/20", 3)] {
            assert!(is_page_number(text, page), "{text}");
        }
        assert!(!is_page_number("22 donors", 22));
        assert_eq!(pattern("CCM/MSP/2023/8  12"), pattern("CCM/MSP/2023/8  7"));
    }
}
