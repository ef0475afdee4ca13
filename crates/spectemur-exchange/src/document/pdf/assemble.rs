//! Pages to a document: what all pages carry is told apart, paragraphs that go on over a page are joined, words that
//! were broken at the end of a line are mended.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_proof::{Anchor, BlockKind, Document};

use super::device::Drawing;
use super::lines::{self, Line};
use super::notes;
use super::paragraphs::{self, PageParagraph};
use super::tables::{self, PageTable};
use super::told::{Next, Told, ToldBlock};
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
    /// What the structure tree tells; without one everything is found from how letters stand.
    told: Option<Told>,
    pages: Vec<Page>,
    letters: usize,
    bytes: usize,
    unknown: usize,
}

/// Something to read.
enum Part {
    Told(ToldBlock),
    Paragraph(PageParagraph),
    Table(PageTable, usize),
}

impl Assembly {
    /// Pages of a file with this structure tree.
    pub(super) fn told(told: Told) -> Self {
        Self { told: Some(told), ..Self::default() }
    }

    /// Whether the structure tree, if there is one, tells enough to be believed.
    pub(super) fn is_told_enough(&self) -> bool {
        self.told.as_ref().is_none_or(Told::is_enough)
    }

    /// Adds the next page.
    pub(super) fn add_page(&mut self, mut drawing: Drawing) -> Result<(), DocumentError> {
        let mut letters = std::mem::take(&mut drawing.letters);
        self.letters += letters.len();
        self.unknown += drawing.unknown;
        self.bytes += letters.iter().map(|letter| letter.text.len()).sum::<usize>();
        if self.bytes > limits::WORDS_BYTES {
            return Err(DocumentError::too_many(Counted::Words, "", limits::WORDS_BYTES));
        }
        if let Some(told) = &mut self.told {
            letters = told.take(letters, self.pages.len());
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
        let tables = self.told.as_ref().map_or(0, Told::tables);
        let mut told = self.told.into_iter().flat_map(Told::into_parts).peekable();
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
            // What the tree tells of the page comes before what it leaves out there, and a table is not parted.
            while let Some((page, next)) = told.next_if(|(page, next)| *page <= at || goes_on_in(parts.last(), next)) {
                match next {
                    Next::Block(block) if block.kind == BlockKind::Furniture => {
                        furniture.push((page, block.lines.join("\n")));
                    }
                    Next::Block(block) => parts.push(Part::Told(block)),
                    Next::Loose(paragraphs) => parts.extend(paragraphs.into_iter().map(Part::Paragraph)),
                }
            }
            let mut of_page = in_order(lines, page.tables, page.width, at);
            join_over_pages(&mut parts, &mut of_page);
            parts.append(&mut of_page);
        }
        write(parts, furniture, tables)
    }
}

/// Whether what comes next is a cell of the table before it.
fn goes_on_in(before: Option<&Part>, next: &Next) -> bool {
    match (before, next) {
        (Some(Part::Told(ToldBlock { kind: before, .. })), Next::Block(ToldBlock { kind, .. })) => {
            matches!((before, kind), (BlockKind::Cell { table, .. }, BlockKind::Cell { table: next, .. }) if table == next)
        }
        _ => false,
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
    if before.last_page + 1 == after.page && before.may_go_on() && after.may_continue(before) {
        before.lines.append(&mut after.lines);
        before.last_page = after.last_page;
        before.ends_short = after.ends_short;
        page.remove(0);
    }
}

/// Writes the parts; those of the tree have their own count of tables.
fn write(parts: Vec<Part>, furniture: Vec<(usize, String)>, mut tables: u32) -> Result<Document, DocumentError> {
    let known = words_of(&parts);
    let body = body_size(&parts);
    let levels = heading_sizes(&parts, body);
    let least = told_heading_size(&parts);
    let mut flow = Flow::default();
    let mut counted: BTreeMap<usize, u32> = BTreeMap::new();
    let mut anchor = |page: usize| {
        let next = counted.entry(page).or_default();
        let anchor = Anchor { part: (page + 1).to_string(), paragraph: *next };
        *next += 1;
        Some(anchor)
    };
    for part in parts {
        match part {
            Part::Told(block) => {
                let text = joined(&block.lines, &known);
                let text = without_bullet(&text, block.kind);
                let number = block.number.or_else(|| typed_number(text));
                flow.push(text, None, Blanks::Kept)?;
                flow.finish(told_kind(block.kind, number.as_deref()), number, anchor(block.page))?;
            }
            Part::Paragraph(paragraph) => {
                let text = joined(&paragraph.lines, &known);
                let kind = match kind(&paragraph, &text, body, &levels) {
                    // A tree tells of its headings; only the title, which is larger than all of them, it may not.
                    BlockKind::Heading { level } if least.is_some_and(|least| level > 1 || paragraph.size <= least) => {
                        BlockKind::Paragraph
                    }
                    kind => kind,
                };
                let text = without_bullet(&text, kind);
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

/// The kind of a block that the tree tells of. Paragraphs that count in digits are those of the document, not of a list
/// in it.
fn told_kind(kind: BlockKind, number: Option<&str>) -> BlockKind {
    let is_plain = number.is_some_and(|number| number.bytes().all(|digit| digit.is_ascii_digit()));
    if kind == (BlockKind::Item { level: 1 }) && is_plain { BlockKind::Paragraph } else { kind }
}

/// Words without the bullet before them: it is a mark of the list, not a letter of the words.
fn without_bullet(text: &str, kind: BlockKind) -> &str {
    if matches!(kind, BlockKind::Item { .. }) { text.trim_start_matches(is_bullet) } else { text }
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
        let (lines, size) = match part {
            Part::Paragraph(paragraph) => (&paragraph.lines, paragraph.size),
            Part::Told(block) => (&block.lines, block.size),
            Part::Table(..) => continue,
        };
        let (count, _) = sizes.entry(as_tenths(size)).or_insert((0, size));
        *count += lines.iter().map(String::len).sum::<usize>();
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

/// The size of the largest heading that the tree tells of, if it tells of any.
fn told_heading_size(parts: &[Part]) -> Option<f64> {
    let sizes = parts.iter().filter_map(|part| match part {
        Part::Told(ToldBlock { kind: BlockKind::Heading { .. }, size, .. }) => Some(*size),
        _ => None,
    });
    sizes.reduce(f64::max)
}

/// Every word that stands within a line, in lower case, by which words that were broken are mended.
fn words_of(parts: &[Part]) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for part in parts {
        let lines: Box<dyn Iterator<Item = &String>> = match part {
            Part::Told(block) => Box::new(block.lines.iter()),
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

/// Lines to words: a hyphen at the end of a line is taken out where the word is broken, and kept where the word has it;
/// behind a stroke within a word nothing is written.
fn joined(lines: &[String], known: &BTreeSet<String>) -> String {
    let mut done = String::new();
    for line in lines {
        let line = line.trim();
        let broken = done.rsplit(char::is_whitespace).next().unwrap_or_default();
        let has_letter = |text: &str| text.contains(char::is_alphanumeric);
        if broken.ends_with('/') && has_letter(broken) && line.starts_with(char::is_alphanumeric) {
            done.push_str(line);
            continue;
        }
        let before = broken.strip_suffix(['-', '\u{ad}', '‐']).unwrap_or_default();
        let tail = before.rsplit(|letter: char| !letter.is_alphabetic() && letter != '-').next().unwrap_or_default();
        let head: String = line.chars().take_while(|letter| letter.is_alphabetic()).collect();
        if tail.is_empty() || head.is_empty() {
            if !done.is_empty() {
                done.push('\n');
            }
        } else if done.ends_with('\u{ad}') || !keeps_hyphen(before, tail, &head, known) {
            done.pop();
        }
        done.push_str(line);
    }
    done
}

/// Whether a hyphen between two lines is part of the word: of a name, of an address, or of a word that others write so.
fn keeps_hyphen(before: &str, tail: &str, head: &str, known: &BTreeSet<String>) -> bool {
    let is_known = |hyphen: &str| known.contains(&format!("{tail}{hyphen}{head}").to_lowercase());
    !head.starts_with(char::is_lowercase) || before.contains('/') || (is_known("-") && !is_known(""))
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
        assert_eq!(mended(&["of Guinea-", "Bissau"]), "of Guinea-Bissau");
        assert_eq!(mended(&["in CCM/", "MSP/2023/8"]), "in CCM/MSP/2023/8");
        assert_eq!(mended(&["example.org/a-", "page of"]), "example.org/a-page of");
        assert_eq!(mended(&["one /", "two - ", "three"]), "one /\ntwo -\nthree");
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
