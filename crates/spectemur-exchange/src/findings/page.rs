//! A proof-reading as one HTML file: the document itself, with what was found in the margin beside it.
//!
//! No script, no font and no picture from elsewhere, one style sheet in the file. A finding and its places lead to each
//! other; on narrow screens and in print it stands under the paragraph.

mod marks;

use std::collections::BTreeMap;

use maud::{DOCTYPE, Markup, PreEscaped, html};
use spectemur_model::Language;
use spectemur_proof::{Block, BlockKind, Document};

use self::marks::{Mark, Segment};
use super::{Proofread, Quoted, Worded, confidence_code};
use crate::document::typed_number;

const STYLE: &str = include_str!("page/page.css");

/// The page's own words, in the language of the messages.
#[derive(Clone, Debug)]
pub struct PageWords {
    /// What the page is called, such as "Findings in report.docx".
    pub title: String,
    /// One sentence on how much was found.
    pub summary: String,
    /// For the link that skips the list of findings.
    pub skip_to_text: String,
    /// What one finding is called before its number.
    pub finding: String,
    /// What stands between a name and what it names, such as a colon.
    pub colon: String,
    /// What a finding's other places are called, before their list.
    pub also_at: String,
    /// What the link back to the words says.
    pub back: String,
    /// What the link to what the record says is called.
    pub opens: String,
    /// What the document is called to those who hear the page.
    pub document: String,
    /// Names of the confidences: certain, probable, possible.
    pub confidences: [String; 3],
}

/// Writes the findings as a page.
#[must_use]
pub fn to_html(proofread: &Proofread<'_>, words: &PageWords) -> String {
    let page = Page { proofread, document: proofread.document, words, marks: marks::by_block(proofread) };
    page.markup().into_string()
}

struct Page<'p> {
    proofread: &'p Proofread<'p>,
    document: &'p Document,
    words: &'p PageWords,
    marks: BTreeMap<usize, Vec<Mark>>,
}

fn direction(language: Option<Language>) -> &'static str {
    match language {
        Some(language) if language.is_right_to_left() => "rtl",
        Some(_) => "ltr",
        None => "auto",
    }
}

fn tag(language: Language) -> &'static str {
    // The records and reports that Spectemur knows are in simplified characters.
    if language == Language::Chinese { "zh-Hans" } else { language.code() }
}

impl Page<'_> {
    fn markup(&self) -> Markup {
        let (language, of_document) = (self.proofread.language, self.document.language);
        html! {
            (DOCTYPE)
            html lang=(tag(language)) dir=(direction(Some(language))) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    title { (self.words.title) }
                    style { (PreEscaped(STYLE)) }
                }
                body {
                    a.skip href="#text" { (self.words.skip_to_text) }
                    header {
                        h1 { (self.words.title) }
                        p { (self.words.summary) }
                        @if !self.proofread.findings.is_empty() { (self.list()) }
                    }
                    main #text tabindex="-1" aria-label=(self.words.document)
                        lang=[of_document.map(tag)] dir=(direction(of_document)) {
                        (self.blocks())
                    }
                }
            }
        }
    }

    fn list(&self) -> Markup {
        html! {
            ol {
                @for (at, worded) in self.proofread.findings.iter().enumerate() {
                    li {
                        a href={ "#" (finding_id(at, 0)) } { (worded.rule) } " "
                        (clean(&worded.message)) " " (self.confidence(worded))
                    }
                }
            }
        }
    }

    fn confidence(&self, worded: &Worded<'_>) -> Markup {
        let code = confidence_code(worded.finding.confidence);
        let [certain, probable, possible] = &self.words.confidences;
        let name = match code {
            "certain" => certain,
            "probable" => probable,
            _ => possible,
        };
        html! { span class=(code) { span.how { (name) } } }
    }

    /// The blocks in their order; the cells of a table together.
    fn blocks(&self) -> Markup {
        let mut rows = Vec::new();
        let mut at = 0;
        while let Some(block) = self.document.blocks.get(at) {
            let table_of = |block: &Block| match block.kind {
                BlockKind::Cell { table, .. } => Some(table),
                _ => None,
            };
            let table = table_of(block);
            let same = |block: &&Block| table.is_some() && table_of(block) == table;
            let count = self.document.blocks.iter().skip(at).take_while(same).count().max(1);
            let range = at..at + count;
            let words = if table.is_some() { self.table(range.clone()) } else { self.single(at, block) };
            rows.push(self.row(words, range));
            at += count;
        }
        html! { @for row in rows { (row) } }
    }

    fn row(&self, words: Markup, blocks: std::ops::Range<usize>) -> Markup {
        let marks: Vec<&Mark> = self.marks.range(blocks).flat_map(|(_, marks)| marks).collect();
        html! {
            div.row {
                div.words { (words) }
                @if !marks.is_empty() {
                    div.margin lang=(tag(self.proofread.language)) dir=(direction(Some(self.proofread.language))) {
                        @for mark in marks { @if mark.has_note() { (self.aside(mark)) } }
                    }
                }
            }
        }
    }

    fn single(&self, at: usize, block: &Block) -> Markup {
        let inner = html! { (self.number(block)) (self.marked(at, block)) };
        match block.kind {
            BlockKind::Heading { level: 1 } => html! { h2 { (inner) } },
            BlockKind::Heading { level: 2 } => html! { h3 { (inner) } },
            BlockKind::Heading { level: 3 } => html! { h4 { (inner) } },
            BlockKind::Heading { level: 4 } => html! { h5 { (inner) } },
            BlockKind::Heading { .. } => html! { h6 { (inner) } },
            BlockKind::Paragraph | BlockKind::Cell { .. } => html! { p { (inner) } },
            BlockKind::Item { level } => html! { p.{ "item level-" (level.clamp(1, 3)) } { (inner) } },
            BlockKind::Note => html! { p.note role="note" { (inner) } },
            BlockKind::Caption => html! { p.caption { (inner) } },
            BlockKind::Furniture => html! { p.furniture { (inner) } },
        }
    }

    /// A number that is not among the words is written before them.
    fn number(&self, block: &Block) -> Markup {
        let number = block.number.as_deref().filter(|number| {
            let typed = typed_number(self.document.words(block));
            typed.as_deref() != Some(number)
        });
        html! { @if let Some(number) = number { span.number { (number) @if !number.ends_with([')', '）']) { "." } } } }
    }

    fn marked(&self, at: usize, block: &Block) -> Markup {
        let marks = self.marks.get(&at).map(Vec::as_slice).unwrap_or_default();
        let text = &self.document.text;
        let words = |segment: &Segment| clean(text.get(segment.range.clone()).unwrap_or_default());
        html! {
            @if marks.is_empty() {
                (clean(self.document.words(block)))
            } @else {
                @for segment in marks::segments(text, &block.range, marks) {
                    @if segment.is_figure { mark.figure { (words(&segment)) } }
                    @else if segment.is_quoted { mark { (words(&segment)) } }
                    @else { (words(&segment)) }
                    @for mark in segment.ends.iter().filter_map(|end| marks.get(*end)) {
                        a.ref id=(place_id(mark)) href={ "#" (finding_id(mark.finding, mark.noted)) }
                            aria-label={ (self.words.finding) " " (mark.finding + 1) } { (mark.finding + 1) }
                    }
                }
            }
        }
    }

    fn aside(&self, mark: &Mark) -> Markup {
        let Some(worded) = self.proofread.findings.get(mark.finding) else { return html! {} };
        let id = finding_id(mark.finding, mark.noted);
        let others: Vec<_> = worded.quoted().into_iter().filter(|other| other.place != mark.noted).collect();
        let words = |other: &Quoted| clean(self.document.text.get(other.words.clone()).unwrap_or_default());
        html! {
            aside id=(id) class=(confidence_code(worded.finding.confidence)) aria-labelledby={ (id) "-name" } {
                p.name id={ (id) "-name" } { (self.words.finding) " " (mark.finding + 1) (self.words.colon) (worded.rule) }
                p { (clean(&worded.message)) " " (self.confidence(worded)) }
                @if !others.is_empty() {
                    p { (self.words.also_at) }
                    ul {
                        @for other in &others {
                            li {
                                a href={ "#" (place_id_of(mark.finding, other.place)) } { (worded.place(other.place)) }
                                (self.words.colon) q lang=[self.document.language.map(tag)] { (words(other)) }
                            }
                        }
                    }
                }
                @if let Some(opens) = &worded.opens { p { a href=(opens) { (self.words.opens) } } }
                p { a href={ "#" (place_id(mark)) } { (self.words.back) } }
            }
        }
    }

    fn table(&self, blocks: std::ops::Range<usize>) -> Markup {
        let mut rows: BTreeMap<u32, Vec<(usize, &Block)>> = BTreeMap::new();
        for (at, block) in self.document.blocks.iter().enumerate().take(blocks.end).skip(blocks.start) {
            if let BlockKind::Cell { row, .. } = block.kind {
                rows.entry(row).or_default().push((at, block));
            }
        }
        let mut covered = Covered::default();
        html! {
            div.scroll tabindex="0" {
                table {
                    @for (row, cells) in &rows {
                        tr {
                            @for (at, block) in cells {
                                @if let BlockKind::Cell { column, columns, rows, is_header, .. } = block.kind {
                                    @for _ in 0..covered.gap(*row, column, columns, rows) { td {} }
                                    @let inner = html! { (self.number(block)) (self.marked(*at, block)) };
                                    @let (columns, rows) = (more(columns), more(rows));
                                    @if is_header { th colspan=[columns] rowspan=[rows] { (inner) } }
                                    @else { td colspan=[columns] rowspan=[rows] { (inner) } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Which places of a table are taken by cells from above, so that cells without words are drawn where they are.
#[derive(Default)]
struct Covered {
    row: u32,
    next: u32,
    /// For a column, the row that is free again.
    until: BTreeMap<u32, u32>,
}

impl Covered {
    /// How many empty cells stand before this one.
    fn gap(&mut self, row: u32, column: u32, columns: u32, rows: u32) -> u32 {
        if self.row != row {
            (self.row, self.next) = (row, 0);
        }
        let free = |at: &u32| self.until.get(at).is_none_or(|until| *until <= row);
        let gap = (self.next..column).filter(free).count();
        self.next = column.saturating_add(columns);
        for covered in column..self.next {
            self.until.insert(covered, row.saturating_add(rows));
        }
        u32::try_from(gap).unwrap_or(0)
    }
}

/// A span, unless it is one.
fn more(count: u32) -> Option<u32> {
    (count > 1).then_some(count)
}

fn finding_id(finding: usize, place: usize) -> String {
    format!("finding-{}-{}", finding + 1, place + 1)
}

fn place_id(mark: &Mark) -> String {
    place_id_of(mark.finding, mark.place)
}

fn place_id_of(finding: usize, place: usize) -> String {
    format!("place-{}-{}", finding + 1, place + 1)
}

/// Without letters that a page cannot hold.
fn clean(words: &str) -> String {
    words.chars().filter(|letter| !letter.is_control() || matches!(letter, '\n' | '\t')).collect()
}
