//! HTML to blocks. Each piece of the words keeps its place in the file.
//!
//! Tags are told apart as browsers do; of the tree only what decides about blocks is kept: lists, tables, headings,
//! notes, what is unseen. Elements that are not closed end where they must, so no tag can make reading slow.

mod elements;
mod tags;

use spectemur_model::Language;
use spectemur_proof::{BlockKind, Document};

use self::tags::{Attributes, Listener};
use super::error::{Counted, DocumentError};
use super::flow::{Blanks, Flow};
use super::grid::Grid;
use super::numeral::Numeral;
use super::{block_number, caption, limits, text_of};

/// Reads HTML.
///
/// # Errors
///
/// If the file is too large, nested too deeply or not in UTF-8.
pub fn from_html(bytes: &[u8]) -> Result<Document, DocumentError> {
    let (text, mark) = text_of(bytes)?;
    let mut reader = Reader::inside(Flow::default(), mark, 0);
    reader.read(text)?;
    let language = reader.language;
    let mut document = reader.give_back().0.into_document();
    caption::mark(&mut document);
    document.language = language;
    Ok(document)
}

/// An element that is open and changes what its words are.
#[derive(Debug)]
struct Open {
    name: String,
    what: What,
    /// How many elements of the same name stand open directly in it.
    same: u32,
}

#[derive(Debug)]
enum What {
    Heading(u8),
    List {
        next: Option<u32>,
        numeral: Numeral,
    },
    /// Its mark, until its first block takes it.
    Item(Option<Option<String>>),
    Table {
        grid: Grid,
        table: u32,
    },
    HeadRows,
    Row,
    Cell(BlockKind),
    Caption,
    Notes,
    Furniture,
    Folded,
    Preformatted,
    Unseen,
    /// A link to a place in the same file, or raised letters: together, the mark of a note.
    LinkInside,
    Raised,
}

/// Reads HTML into blocks.
pub(super) struct Reader {
    flow: Flow,
    /// Where the text begins in the file.
    base: usize,
    tables: u32,
    open: Vec<Open>,
    language: Option<Language>,
    error: Option<DocumentError>,
    grid_steps: u64,
    /// Whether the open block has letters that are no link to a place in the same file.
    beside_links: bool,
}

impl Reader {
    /// A reader that goes on with blocks that are there already.
    pub(super) fn inside(flow: Flow, base: usize, tables: u32) -> Self {
        let grid_steps = limits::GRID_STEPS;
        Self { flow, base, tables, open: Vec::new(), language: None, error: None, grid_steps, beside_links: false }
    }

    /// Reads a text to its end.
    pub(super) fn read(&mut self, text: &str) -> Result<(), DocumentError> {
        tags::read(text, self);
        self.end_block();
        self.open.clear();
        self.error.take().map_or(Ok(()), Err)
    }

    /// The blocks, and how many tables they have.
    pub(super) fn give_back(self) -> (Flow, u32) {
        (self.flow, self.tables)
    }

    fn keep<T: Default>(&mut self, result: Result<T, DocumentError>) -> T {
        result.unwrap_or_else(|error| {
            self.error.get_or_insert(error);
            T::default()
        })
    }

    /// The cell whose words are read, unless something with blocks of its own stands open in it.
    fn cell(&self) -> Option<BlockKind> {
        let inner = self.open.iter().rev();
        let decides = |open: &&Open| matches!(open.what, What::Cell(_) | What::Table { .. } | What::Folded);
        match inner.filter(decides).map(|open| &open.what).next() {
            Some(What::Cell(kind)) => Some(*kind),
            _ => None,
        }
    }

    /// Ends the open block, or inside a cell the line.
    fn end_line(&mut self) {
        if self.cell().is_some() { self.flow.break_line(None) } else { self.end_block() }
    }

    fn end_block(&mut self) {
        while self.open.last().is_some_and(|open| matches!(open.what, What::LinkInside | What::Raised)) {
            self.open.pop();
        }
        let only_links = !std::mem::take(&mut self.beside_links);
        if !self.flow.has_letters() {
            return;
        }
        let (kind, number) = self.kind_and_number(only_links);
        let finished = self.flow.finish(kind, number, None);
        self.keep(finished);
    }

    fn kind_and_number(&mut self, only_links: bool) -> (BlockKind, Option<String>) {
        let typed = block_number::typed_number(self.flow.open_words());
        if self.open.iter().any(|open| matches!(open.what, What::Furniture)) {
            return (BlockKind::Furniture, None);
        }
        if let Some(kind) = self.cell() {
            return (kind, None);
        }
        let notes = self.open.iter().any(|open| matches!(open.what, What::Notes));
        let lists = self.open.iter().filter(|open| matches!(open.what, What::List { .. })).count();
        let level = u8::try_from(lists).unwrap_or(u8::MAX).max(1);
        for open in self.open.iter_mut().rev() {
            match &mut open.what {
                What::Heading(level) => return (BlockKind::Heading { level: *level }, typed),
                What::Caption => return (BlockKind::Caption, typed),
                What::Item(mark) => {
                    let Some(mark) = mark.take() else { break };
                    let is_plain = mark.as_ref().is_some_and(|mark| mark.bytes().all(|digit| digit.is_ascii_digit()));
                    let number = typed.or(mark);
                    let kind = match (notes, only_links) {
                        (true, _) => BlockKind::Note,
                        (false, true) => BlockKind::Furniture,
                        // Paragraphs that count in digits are those of the document, not of a list in it.
                        (false, false) if is_plain && level == 1 => BlockKind::Paragraph,
                        (false, false) => BlockKind::Item { level },
                    };
                    return (kind, number);
                }
                What::Folded | What::Table { .. } => break,
                _ => {}
            }
        }
        match (notes, only_links) {
            (true, _) => (BlockKind::Note, typed),
            // A list of contents, or a way to skip what comes before the text.
            (false, true) => (BlockKind::Furniture, None),
            (false, false) => (BlockKind::Paragraph, typed),
        }
    }

    fn push_open(&mut self, name: &str, what: What) {
        if self.open.len() >= limits::DEPTH {
            self.error.get_or_insert(DocumentError::too_many(Counted::Depth, "", limits::DEPTH));
            return;
        }
        self.open.push(Open { name: name.to_owned(), what, same: 0 });
    }

    /// Closes open elements down to one of these, which is closed too, unless one of those stands between.
    fn close(&mut self, is: impl Fn(&What) -> bool, between: impl Fn(&What) -> bool) {
        let found = self.open.iter().rposition(|open| is(&open.what) || between(&open.what));
        if let Some(at) = found
            && self.open.get(at).is_some_and(|open| is(&open.what))
        {
            self.end_block();
            self.open.truncate(at);
        }
    }

    fn start_seen(&mut self, name: &str, attributes: &Attributes) {
        let is_table = |what: &What| matches!(what, What::Table { .. });
        match name {
            "br" => self.flow.break_line(None),
            "a" if elements::leads_inside(name, attributes) => {
                self.close_inline(name);
                self.push_open(name, What::LinkInside);
            }
            "sup" => self.push_open(name, What::Raised),
            "pre" => self.push_open(name, What::Preformatted),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.close(|what| matches!(what, What::Heading(_)), |what| matches!(what, What::Cell(_)));
                let level = name.get(1..).and_then(|level| level.parse().ok()).unwrap_or(1);
                self.push_open(name, What::Heading(level));
            }
            "ol" | "ul" | "menu" | "dir" => {
                let next = (name == "ol").then(|| elements::number(attributes, "start").unwrap_or(1));
                let numeral = Numeral::of_html(attributes.get("type").unwrap_or_default());
                self.push_open(name, What::List { next, numeral });
            }
            "li" => self.start_item(attributes),
            "table" => {
                let table = self.tables;
                self.tables = self.tables.saturating_add(1);
                // The words of a cell before a table in it are a block of their own.
                self.end_block();
                self.push_open(name, What::Table { grid: Grid::default(), table });
            }
            "thead" | "tbody" | "tfoot" => {
                self.close(|what| matches!(what, What::Cell(_)), is_table);
                self.close(|what| matches!(what, What::Row), is_table);
                self.close(|what| matches!(what, What::HeadRows), is_table);
                if name == "thead" {
                    self.push_open(name, What::HeadRows);
                }
            }
            "tr" => {
                self.close(|what| matches!(what, What::Cell(_)), is_table);
                self.close(|what| matches!(what, What::Row), is_table);
                if let Some(grid) = self.grid() {
                    grid.next_row();
                }
                self.push_open(name, What::Row);
            }
            "td" | "th" => self.start_cell(name, attributes),
            "caption" | "figcaption" => self.push_open(name, What::Caption),
            "details" => {
                self.end_block();
                self.push_open(name, What::Folded);
            }
            _ if elements::is_furniture(name, attributes) => self.push_open(name, What::Furniture),
            _ if elements::holds_notes(attributes) && !elements::is_void(name) => self.push_open(name, What::Notes),
            _ => {
                if let Some(open) = self.open.last_mut().filter(|open| open.name == name) {
                    open.same = open.same.saturating_add(1);
                }
            }
        }
    }

    fn grid(&mut self) -> Option<&mut Grid> {
        self.open.iter_mut().rev().find_map(|open| match &mut open.what {
            What::Table { grid, .. } => Some(grid),
            _ => None,
        })
    }

    fn start_item(&mut self, attributes: &Attributes) {
        self.close(|what| matches!(what, What::Item(_)), |what| matches!(what, What::List { .. } | What::Cell(_)));
        let mut mark = None;
        if let Some(Open { what: What::List { next: Some(next), numeral }, .. }) = self.open.last_mut() {
            let number = elements::number(attributes, "value").unwrap_or(*next);
            *next = number.saturating_add(1);
            mark = Some(numeral.print(number));
        }
        self.push_open("li", What::Item(Some(mark)));
        if elements::holds_notes(attributes) {
            self.push_open("li", What::Notes);
        }
    }

    fn start_cell(&mut self, name: &str, attributes: &Attributes) {
        self.close(|what| matches!(what, What::Cell(_)), |what| matches!(what, What::Table { .. }));
        let columns = elements::number(attributes, "colspan").unwrap_or(1).clamp(1, limits::COLUMNS);
        let rows = elements::number(attributes, "rowspan").unwrap_or(1).clamp(1, limits::ROWS);
        let mut steps = self.grid_steps;
        let mut is_header = name == "th";
        let mut placed = None;
        for open in self.open.iter_mut().rev() {
            match &mut open.what {
                What::HeadRows => is_header = true,
                What::Table { grid, table } => {
                    placed = Some(grid.place(columns, rows, &mut steps).map(|column| (*table, grid.row(), column)));
                    break;
                }
                _ => {}
            }
        }
        self.grid_steps = steps;
        // A cell outside a table is a paragraph.
        let Some(placed) = placed else { return };
        let (table, row, column) = self.keep(placed);
        self.push_open(name, What::Cell(BlockKind::Cell { table, row, column, columns, rows, is_header }));
    }

    fn close_inline(&mut self, name: &str) {
        let inline = |open: &Open| matches!(open.what, What::LinkInside | What::Raised);
        let within = self.open.iter().rev().take_while(|open| inline(open)).count();
        let from = self.open.len() - within;
        let at = self.open.iter().rposition(|open| inline(open) && open.name == name).filter(|at| *at >= from);
        if let Some(at) = at {
            self.open.truncate(at);
        }
    }

    /// Whether a tag inside something unseen only counts there.
    fn unseen(&mut self) -> Option<&mut Open> {
        self.open.last_mut().filter(|open| matches!(open.what, What::Unseen))
    }

    fn push_words(&mut self, words: &str, place: Option<usize>, written: Option<(usize, usize)>) {
        if self.error.is_some() || self.unseen().is_some() {
            return;
        }
        let in_link = self.open.iter().rev().any(|open| matches!(open.what, What::LinkInside));
        self.beside_links |= !in_link && words.chars().any(|letter| !letter.is_whitespace());
        let is_kept = self.open.iter().any(|open| matches!(open.what, What::Preformatted));
        let blanks = if is_kept { Blanks::Kept } else { Blanks::Collapsed };
        let mut at = 0;
        // A soft hyphen is no letter: it says where a word may be broken.
        for piece in words.split('\u{ad}') {
            let pushed = match written {
                Some(place) if !piece.is_empty() => self.flow.push_written(piece, place),
                _ => self.flow.push(piece, place.map(|place| place + at), blanks),
            };
            self.keep(pushed);
            at += piece.len() + '\u{ad}'.len_utf8();
        }
    }
}

impl Listener for Reader {
    fn starts(&mut self, name: &str, attributes: &Attributes) {
        if self.error.is_some() {
            return;
        }
        let ends_unseen = matches!(name, "li" | "td" | "th" | "tr" | "dt" | "dd" | "p");
        match self.unseen() {
            Some(open) if open.name == name && ends_unseen => {
                self.open.pop();
            }
            Some(open) => {
                open.same = open.same.saturating_add(u32::from(open.name == name));
                return;
            }
            None => {}
        }
        if name == "html" || (name == "body" && self.language.is_none()) {
            let tag = attributes.get("lang").or_else(|| attributes.get("xml:lang")).unwrap_or_default();
            let code = tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
            self.language = Language::parse(&code);
        }
        if elements::is_block(name) {
            self.end_line();
        }
        let raised = matches!(self.open.last(), Some(Open { what: What::Raised, .. }));
        let linked = matches!(self.open.last(), Some(Open { what: What::LinkInside, .. }));
        let is_mark = (raised && elements::leads_inside(name, attributes)) || (linked && name == "sup");
        if (is_mark || elements::is_unseen(name, attributes)) && !elements::is_void(name) {
            self.push_open(name, What::Unseen);
            return;
        }
        self.start_seen(name, attributes);
    }

    fn ends(&mut self, name: &str) {
        if self.error.is_some() {
            return;
        }
        if let Some(open) = self.unseen() {
            let is_own = open.name == name;
            if is_own && open.same > 0 {
                open.same -= 1;
                return;
            }
            let is_row_or_list = matches!(name, "tr" | "table" | "ul" | "ol");
            let ends_above = is_row_or_list && matches!(open.name.as_str(), "li" | "td" | "th" | "tr");
            if !is_own && !ends_above {
                return;
            }
            self.open.pop();
            if is_own {
                return;
            }
        }
        if elements::is_block(name) {
            self.end_line();
        } else {
            self.close_inline(name);
        }
        if let Some(open) = self.open.last_mut().filter(|open| open.name == name && open.same > 0) {
            open.same -= 1;
            return;
        }
        let is_own_scope = matches!(name, "td" | "th" | "tr" | "li" | "caption" | "thead" | "tbody" | "tfoot");
        let found = self
            .open
            .iter()
            .rposition(|open| open.name == name || (is_own_scope && matches!(open.what, What::Table { .. })));
        if let Some(at) = found
            && self.open.get(at).is_some_and(|open| open.name == name)
        {
            self.end_block();
            self.open.truncate(at);
        }
    }

    fn words(&mut self, words: &str, at: usize) {
        let place = self.base + at;
        self.push_words(words, Some(place), None);
    }

    fn written(&mut self, words: &str, (at, length): (usize, usize)) {
        let place = (self.base + at, length);
        self.push_words(words, None, Some(place));
    }
}
