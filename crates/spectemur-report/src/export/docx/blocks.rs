//! The text: cover, contents, headings, paragraphs and lists in order.

use super::super::outline::Outline;
use super::cover;
use super::inline::{bookmarked, paragraph};
use super::names::Names;
use super::numbering::Numbering;
use super::package::{FOOTER, HEADER, REFERENCES, WORD};
use super::script::{Script, script};
use super::xml::Xml;
use crate::document::{Block, Document, Marker, Paragraph};

/// The text and the numbers that it uses.
pub(super) struct Body {
    pub(super) document: Vec<u8>,
    pub(super) numbering: Vec<u8>,
}

/// What every block is written with.
pub(super) struct Writer<'a> {
    pub(super) document: &'a Document,
    pub(super) outline: Outline,
    pub(super) names: Names,
    pub(super) script: Script,
    numbering: Numbering,
}

/// The text of this document.
pub(super) fn body(document: &Document) -> Body {
    let outline = Outline::of(document);
    let names = Names::of(&outline);
    let script = script(document.language);
    let mut writer = Writer { document, outline, names, script, numbering: Numbering::new() };
    let text = writer.text();
    Body { document: text, numbering: writer.numbering.part(document.language) }
}

impl Writer<'_> {
    fn text(&mut self) -> Vec<u8> {
        Xml::part("w:document", &[("xmlns:w", WORD), ("xmlns:r", REFERENCES)], |xml| {
            xml.within("w:body", &[], |xml| {
                cover::cover(self, xml);
                cover::contents(self, xml);
                let document = self.document;
                for (index, block) in document.blocks.iter().enumerate() {
                    self.block(xml, index, block);
                }
                section(xml, self.script.right_to_left);
            });
        })
    }

    fn block(&mut self, xml: &mut Xml, index: usize, block: &Block) {
        match block {
            Block::Heading { .. } => self.heading(xml, index),
            Block::Paragraph(paragraph) => self.body_paragraph(xml, index, paragraph),
            Block::List { marker, items } => self.list(xml, index, *marker, items),
            Block::Table(table) => self.table(xml, index, table),
        }
    }

    /// Begins the first block of the text on a new page, unless the cover is only the head of a letter.
    pub(super) fn turn_page(&self, xml: &mut Xml, is_first: bool) {
        page_break(xml, is_first && self.document.cover.is_page);
    }

    fn heading(&self, xml: &mut Xml, index: usize) {
        let Some(entry) = self.outline.heading(index) else {
            return;
        };
        let style = format!("Heading{}", entry.level);
        let line = [crate::document::Inline::Text(entry.text.clone())];
        paragraph(
            xml,
            &style,
            |xml| self.turn_page(xml, index == 0),
            |xml| {
                bookmarked(xml, self.names.get(&entry.anchor), |xml| {
                    self.line(xml, &line);
                });
            },
        );
    }

    fn body_paragraph(&mut self, xml: &mut Xml, index: usize, said: &Paragraph) {
        let number = said.number.map(|number| self.numbering.paragraph(number));
        let style = match (number, said.aside) {
            (Some(_), _) => "NumberedParagraph",
            (None, true) => "Note",
            (None, false) => "BodyText",
        };
        paragraph(
            xml,
            style,
            |xml| {
                self.turn_page(xml, index == 0);
                if let Some(number) = number {
                    numbered(xml, number);
                }
            },
            |xml| {
                let bookmark = self.outline.paragraph(index).and_then(|anchor| self.names.get(anchor));
                bookmarked(xml, bookmark, |xml| self.line(xml, &said.text));
            },
        );
    }

    fn list(&mut self, xml: &mut Xml, index: usize, marker: Marker, items: &[Paragraph]) {
        let (style, number) = match marker {
            Marker::Bullet => ("ListBullet", self.numbering.bullets()),
            Marker::Letter => ("ListLetter", self.numbering.letters()),
        };
        let begins = index == 0 && self.document.cover.is_page;
        for (place, item) in items.iter().enumerate() {
            paragraph(
                xml,
                style,
                |xml| {
                    page_break(xml, begins && place == 0);
                    numbered(xml, number);
                },
                |xml| self.line(xml, &item.text),
            );
        }
    }
}

/// Begins the paragraph on a new page, as the first one of the text must.
pub(super) fn page_break(xml: &mut Xml, needed: bool) {
    if needed {
        xml.leaf("w:pageBreakBefore", &[]);
    }
}

fn numbered(xml: &mut Xml, number: u32) {
    xml.within("w:numPr", &[], |xml| {
        xml.value("w:ilvl", "0");
        xml.value("w:numId", &number.to_string());
    });
}

/// A4, with header and footer from the second page on.
fn section(xml: &mut Xml, right_to_left: bool) {
    xml.within("w:sectPr", &[], |xml| {
        xml.leaf("w:headerReference", &[("w:type", "default"), ("r:id", HEADER)]);
        xml.leaf("w:footerReference", &[("w:type", "default"), ("r:id", FOOTER)]);
        xml.leaf("w:pgSz", &[("w:w", "11906"), ("w:h", "16838")]);
        xml.markup(concat!(
            r#"<w:pgMar w:top="1701" w:right="1134" w:bottom="1417" w:left="1134" "#,
            r#"w:header="850" w:footer="680" w:gutter="0"/>"#
        ));
        xml.leaf("w:titlePg", &[]);
        if right_to_left {
            xml.leaf("w:bidi", &[]);
        }
    });
}
