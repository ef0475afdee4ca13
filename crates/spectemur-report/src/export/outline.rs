//! The headings of a document with the paragraphs under them, and every place that a link may lead to.
//!
//! All formats take their anchors from here, so that a link leads to the same place in each.
//! A link to a place that the document does not have is written as plain words: a file with a dead end is worse than
//! one without the link, and some formats refuse it.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::{Anchor, Block, Document, Paragraph};

/// Headings down to this level stand in the table of contents.
const CONTENTS_DEPTH: u8 = 2;

/// As many entries stand on the first page; more have a page of their own.
const LONGEST_ON_COVER: usize = 12;

/// A heading and what it heads.
pub(super) struct Entry {
    /// 1 to 4.
    pub(super) level: u8,
    /// The words.
    pub(super) text: String,
    /// Its own anchor, or one made for it.
    pub(super) anchor: String,
    /// First and last numbered paragraph under it.
    pub(super) paragraphs: Option<(u32, u32)>,
}

/// The headings and anchors of one document.
pub(super) struct Outline {
    headings: BTreeMap<usize, Entry>,
    rows: BTreeMap<(usize, usize), String>,
    paragraphs: BTreeMap<usize, String>,
    anchors: BTreeSet<String>,
}

impl Entry {
    /// The numbers of the paragraphs under the heading: "4" or "4–9", empty if there are none.
    pub(super) fn paragraph_range(&self) -> String {
        match self.paragraphs {
            None => String::new(),
            Some((first, last)) if first == last => first.to_string(),
            Some((first, last)) => format!("{first}–{last}"),
        }
    }
}

impl Outline {
    /// The outline of this document.
    pub(super) fn of(document: &Document) -> Self {
        let mut outline = Self {
            headings: BTreeMap::new(),
            rows: BTreeMap::new(),
            paragraphs: BTreeMap::new(),
            anchors: BTreeSet::new(),
        };
        // Anchors that the document names come first: a made one must not take the place of a named one.
        let named = outline.claim_headings(document);
        outline.claim_rows(document);
        for (index, block) in document.blocks.iter().enumerate() {
            if let Block::Heading { level, text, .. } = block {
                let anchor = named.get(&index).cloned().unwrap_or_else(|| outline.made_anchor(index));
                let paragraphs = paragraphs_under(&document.blocks[index + 1..], *level);
                let entry = Entry { level: (*level).clamp(1, 4), text: text.clone(), anchor, paragraphs };
                outline.headings.insert(index, entry);
            }
        }
        outline.claim_paragraphs(document);
        outline
    }

    /// The heading that is this block.
    pub(super) fn heading(&self, block: usize) -> Option<&Entry> {
        self.headings.get(&block)
    }

    /// The anchor of this row of the table that is this block.
    pub(super) fn row(&self, block: usize, row: usize) -> Option<&str> {
        self.rows.get(&(block, row)).map(String::as_str)
    }

    /// The headings of the table of contents, in order.
    pub(super) fn contents(&self) -> impl Iterator<Item = &Entry> {
        self.headings.values().filter(|entry| entry.level <= CONTENTS_DEPTH)
    }

    /// Whether the table of contents is too long for what is left of the first page.
    pub(super) fn has_long_contents(&self) -> bool {
        self.contents().count() > LONGEST_ON_COVER
    }

    /// Whether the document has a place of this name.
    pub(super) fn has(&self, anchor: &Anchor) -> bool {
        self.anchors.contains(anchor.as_str())
    }

    /// Every anchor, in alphabetical order.
    pub(super) fn anchors(&self) -> impl Iterator<Item = &str> {
        self.anchors.iter().map(String::as_str)
    }

    /// The anchor of the numbered paragraph that is this block.
    pub(super) fn paragraph(&self, block: usize) -> Option<&str> {
        self.paragraphs.get(&block).map(String::as_str)
    }

    /// The anchors of all numbered paragraphs, in order.
    pub(super) fn paragraphs(&self) -> impl Iterator<Item = &str> {
        self.paragraphs.values().map(String::as_str)
    }

    fn claim_headings(&mut self, document: &Document) -> BTreeMap<usize, String> {
        let mut named = BTreeMap::new();
        for (index, block) in document.blocks.iter().enumerate() {
            if let Block::Heading { anchor: Some(anchor), .. } = block
                && self.anchors.insert(anchor.as_str().to_owned())
            {
                named.insert(index, anchor.as_str().to_owned());
            }
        }
        named
    }

    fn claim_rows(&mut self, document: &Document) {
        for (index, block) in document.blocks.iter().enumerate() {
            let Block::Table(table) = block else { continue };
            for (place, row) in table.rows.iter().enumerate() {
                if let Some(anchor) = &row.anchor
                    && self.anchors.insert(anchor.as_str().to_owned())
                {
                    self.rows.insert((index, place), anchor.as_str().to_owned());
                }
            }
        }
    }

    /// Anchors by which a numbered paragraph can be cited; those of the document have the first claim to a name.
    fn claim_paragraphs(&mut self, document: &Document) {
        let mut claimed = BTreeSet::new();
        for (index, block) in document.blocks.iter().enumerate() {
            let Block::Paragraph(Paragraph { number: Some(number), .. }) = block else { continue };
            let anchor = paragraph_anchor(*number);
            if !self.anchors.contains(&anchor) && claimed.insert(*number) {
                self.paragraphs.insert(index, anchor);
            }
        }
    }

    fn made_anchor(&mut self, block: usize) -> String {
        let mut anchor = format!("section-{block}");
        while !self.anchors.insert(anchor.clone()) {
            anchor.push('x');
        }
        anchor
    }
}

/// The anchor of the paragraph with this number.
pub(super) fn paragraph_anchor(number: u32) -> String {
    format!("paragraph-{number}")
}

/// The first and last numbered paragraph before the next heading of this level or above.
fn paragraphs_under(following: &[Block], level: u8) -> Option<(u32, u32)> {
    let numbers: Vec<u32> = following
        .iter()
        .take_while(|block| !matches!(block, Block::Heading { level: next, .. } if *next <= level))
        .filter_map(|block| match block {
            Block::Paragraph(paragraph) => paragraph.number,
            Block::Heading { .. } | Block::List { .. } | Block::Table(_) => None,
        })
        .collect();
    Some((*numbers.first()?, *numbers.last()?))
}
