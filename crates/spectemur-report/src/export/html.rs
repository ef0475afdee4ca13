//! The document as one HTML file: no script, no font and no picture from elsewhere.
//!
//! It is made for a telephone and a poor connection as much as for a desk, for print, for dark rooms, for readers of
//! screens, and from right to left.
//! A figure opens to what stands behind it by the browser's own means (`details`).

mod table;

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::outline::{Entry, Outline};
use super::tongue::{direction, lettering, tag};
use crate::document::{Block, Cover, Document, Inline, Marker, Paragraph};

const STYLE: &str = include_str!("html/document.css");

/// Where the skip link leads; the document cannot use the name, for its anchors hold no underscore.
const CONTENT: &str = "content_start";

/// The document as an HTML file.
#[must_use]
pub fn html(document: &Document) -> String {
    let writer = Writer { document, outline: Outline::of(document) };
    writer.page().into_string()
}

struct Writer<'a> {
    document: &'a Document,
    outline: Outline,
}

impl Writer<'_> {
    fn page(&self) -> Markup {
        let Document { language, identifier, dated, cover, words, .. } = self.document;
        html! {
            (DOCTYPE)
            html lang=(tag(*language)) dir=(direction(*language)) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    meta name="dcterms.identifier" content=(identifier);
                    meta name="dcterms.created" content=(dated);
                    title { (cover.symbol) " – " (cover.title) }
                    style { (PreEscaped(STYLE)) }
                }
                body {
                    a.skip href={ "#" (CONTENT) } { (words.skip_to_content) }
                    header.cover { (masthead(cover)) }
                    div.page {
                        (self.contents())
                        main id=(CONTENT) tabindex="-1" {
                            @for (index, block) in self.document.blocks.iter().enumerate() { (self.block(index, block)) }
                        }
                    }
                    footer { p { bdi { (cover.symbol) } " · " (cover.date) " · " bdi { (identifier) } } }
                }
            }
        }
    }

    fn contents(&self) -> Markup {
        let entries: Vec<&Entry> = self.outline.contents().collect();
        html! {
            @if !entries.is_empty() {
                nav aria-label=(self.document.words.navigation) {
                    p.contents { span { (self.document.words.contents) } span.range { (self.document.words.paragraphs) } }
                    ol {
                        @for entry in entries {
                            li.{ "depth-" (entry.level) } {
                                a href={ "#" (entry.anchor) } { (entry.text) }
                                span.range { (entry.paragraph_range()) }
                            }
                        }
                    }
                }
            }
        }
    }

    fn block(&self, index: usize, block: &Block) -> Markup {
        match block {
            Block::Heading { .. } => self.heading(index),
            Block::Paragraph(paragraph) => self.paragraph(index, paragraph),
            Block::List { marker, items } => self.list(*marker, items),
            Block::Table(table) => self.table(index, table),
        }
    }

    /// The title is the heading of the first level, so the document's own begin at the second.
    fn heading(&self, index: usize) -> Markup {
        let Some(Entry { level, text, anchor, .. }) = self.outline.heading(index) else {
            return html! {};
        };
        match level {
            1 => html! { h2 id=(anchor) { (text) } },
            2 => html! { h3 id=(anchor) { (text) } },
            3 => html! { h4 id=(anchor) { (text) } },
            _ => html! { h5 id=(anchor) { (text) } },
        }
    }

    fn paragraph(&self, index: usize, paragraph: &Paragraph) -> Markup {
        let text = self.line(&paragraph.text);
        html! {
            @match paragraph.number {
                Some(number) => {
                    p.numbered id=[self.outline.paragraph(index)] { span.number { (number) "." } " " (text) }
                }
                None if paragraph.aside => p.aside { (text) },
                None => p { (text) },
            }
            (self.evidence(&paragraph.opens, false))
        }
    }

    fn list(&self, marker: Marker, items: &[Paragraph]) -> Markup {
        let letters = lettering(self.document.language);
        html! {
            @match marker {
                Marker::Bullet => ul { @for item in items { li { (self.item(item)) } } },
                Marker::Letter => ol.lettered {
                    @for (place, item) in items.iter().enumerate() {
                        li { span.number { (letters.mark(place)) } " " (self.item(item)) }
                    }
                },
            }
        }
    }

    fn item(&self, item: &Paragraph) -> Markup {
        html! { (self.line(&item.text)) " " (self.evidence(&item.opens, false)) }
    }

    /// A fold with what stands behind a paragraph or a cell.
    fn evidence(&self, opens: &[Vec<Inline>], in_cell: bool) -> Markup {
        html! {
            @if !opens.is_empty() {
                details class=(if in_cell { "evidence in-cell" } else { "evidence" }) {
                    summary { (self.document.words.evidence) }
                    div.behind { (self.lines(opens)) }
                }
            }
        }
    }

    fn lines(&self, lines: &[Vec<Inline>]) -> Markup {
        html! { @for line in lines { p { (self.line(line)) } } }
    }

    fn line(&self, line: &[Inline]) -> Markup {
        html! {
            @for inline in line {
                @match inline {
                    Inline::Text(text) => (text),
                    Inline::Strong(text) => strong { (text) },
                    Inline::Link { text, to } if self.outline.has(to) => a href={ "#" (to.as_str()) } { (text) },
                    Inline::Link { text, .. } => (text),
                }
            }
        }
    }
}

fn masthead(cover: &Cover) -> Markup {
    html! {
        div.masthead {
            p.series { (cover.series) }
            p.symbol { bdi { (cover.symbol) } }
        }
        div.particulars {
            div { @for line in &cover.meeting_lines { p { (line) } } }
            div { p { (cover.date) } @for line in &cover.language_lines { p { (line) } } }
        }
        h1 { (cover.title) }
        @if !cover.subtitle.is_empty() { p.subtitle { (cover.subtitle) } }
        @if !cover.submitted_by.is_empty() { p.submitted { (cover.submitted_by) } }
        @if !cover.colophon.is_empty() {
            div.colophon { @for line in &cover.colophon { p { (line) } } }
        }
    }
}
