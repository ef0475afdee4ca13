//! The structure tree of a tagged file: what its words are and in which order they are read, as its writer says.
//!
//! Pages draw words in marked pieces; the tree hangs the marks under headings, paragraphs, items, notes and cells. Here
//! it becomes a list of parts and the part of each mark. The words come when the pages are drawn.
//!
//! A tree is other people's too: each object is followed once, all are weighed, and what is of a wrong kind is left
//! out. A tree that is too heavy or too deep is none, and the pages are read as if they had no marks.

mod role;

use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};

use hayro_syntax::Pdf;
use hayro_syntax::object::{Dict, MaybeRef, ObjRef, Object, ObjectIdentifier};
use spectemur_proof::BlockKind;

use self::role::{Role, Roles};
use crate::document::grid::Grid;
use crate::document::limits;

/// How deep elements may stand in one another.
const DEPTH: usize = 400;
/// Attributes of an element that are looked at, and kids of a link.
const ATTRIBUTES: usize = 16;
/// What following a reference weighs beside the bytes that it leads to, and for each object of the largest stream of
/// objects, of which the library reads the head each time.
const REFERENCE: u64 = 64;
const IN_STREAM: u64 = 2;

/// What a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// What the tree says.
    Told(BlockKind),
    /// Words between blocks, which the tree leaves open.
    Loose,
}

/// Where the words of a mark belong: to which part, as the how-manieth mark, whether they are the part's number, and
/// whether they are a link to a place in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) part: u32,
    pub(super) order: u32,
    pub(super) is_label: bool,
    pub(super) leads_inside: bool,
}

/// The places of the marks of one page, by their numbers.
pub(super) type Marks = BTreeMap<i64, Place>;

/// A structure tree.
#[derive(Debug, Default)]
pub(super) struct Structure {
    /// In the order of reading.
    pub(super) parts: Vec<Kind>,
    /// By page.
    pub(super) marks: BTreeMap<usize, Marks>,
    pub(super) tables: u32,
}

/// The tree of a file, if it has one that can be read.
pub(super) fn read(pdf: &Pdf) -> Option<Structure> {
    let xref = pdf.xref();
    let catalog: Dict<'_> = xref.get(xref.root_id())?;
    let root = catalog.get::<Dict<'_>>(b"StructTreeRoot".as_slice())?;
    // The library stops at lists that are damaged.
    catch_unwind(AssertUnwindSafe(|| Walk::begin(pdf)?.all(&root).ok())).ok()?
}

/// A tree is too heavy, too deep or too wide.
#[derive(Debug)]
struct Beyond;

/// What an element stands in.
#[derive(Clone, Copy, Debug)]
struct Around {
    page: Option<usize>,
    kind: Kind,
    lists: u8,
    sections: u8,
    is_label: bool,
    leads_inside: bool,
    depth: usize,
}

/// A table while its rows are walked.
#[derive(Debug)]
struct Open {
    number: u32,
    grid: Grid,
}

struct Walk<'a> {
    pdf: &'a Pdf,
    pages: BTreeMap<ObjectIdentifier, usize>,
    roles: Roles,
    seen: BTreeSet<ObjectIdentifier>,
    /// What following a reference weighs in this file.
    reference: u64,
    left: u64,
    grid_steps: u64,
    structure: Structure,
    order: u32,
    /// The part that takes marks.
    part: Option<u32>,
    /// Whether that part has only its number so far.
    only_label: bool,
    /// Whether the open item still waits for its first block.
    item_waits: bool,
    tables: Vec<Open>,
}

impl<'a> Walk<'a> {
    /// None where pieces that pages draw have marks of their own: the library does not tell them from the page's.
    fn begin(pdf: &'a Pdf) -> Option<Self> {
        let mut pages = BTreeMap::new();
        for (at, page) in pdf.pages().iter().enumerate() {
            // A page that comes twice has its marks once.
            pages.entry(page.raw().obj_id()?).or_insert(at);
        }
        let mut reference = REFERENCE;
        for object in pdf.objects() {
            let Object::Stream(stream) = object else { continue };
            if stream.dict().contains_key(b"StructParents".as_slice()) {
                return None;
            }
            let holds = match stream.dict().get_raw::<Object<'_>>(b"N".as_slice()) {
                Some(MaybeRef::NotRef(Object::Number(number))) => u64::try_from(number.as_i64()).unwrap_or(0),
                Some(MaybeRef::Ref(_)) => limits::STRUCTURE,
                _ => 0,
            };
            reference = reference.max(holds.saturating_mul(IN_STREAM));
        }
        Some(Self {
            pdf,
            pages,
            roles: Roles::default(),
            seen: BTreeSet::new(),
            reference,
            left: limits::STRUCTURE,
            grid_steps: limits::GRID_STEPS,
            structure: Structure::default(),
            order: 0,
            part: None,
            only_label: false,
            item_waits: false,
            tables: Vec::new(),
        })
    }

    fn all(mut self, root: &Dict<'a>) -> Result<Structure, Beyond> {
        if let Some(Object::Dict(mapped)) = self.value(root, b"RoleMap")? {
            for (name, entry) in mapped.entries().take(limits::DEFINITIONS) {
                if let Some(Object::Name(role)) = self.resolved(Some(entry))? {
                    self.roles.add(&name, &role);
                }
            }
        }
        let around = Around {
            page: None,
            kind: Kind::Loose,
            lists: 0,
            sections: 0,
            is_label: false,
            leads_inside: false,
            depth: 0,
        };
        self.kids(root, around)?;
        Ok(self.structure)
    }

    fn weigh(&mut self, bytes: usize) -> Result<(), Beyond> {
        let weight = u64::try_from(bytes).unwrap_or(u64::MAX).saturating_add(1);
        self.left = self.left.checked_sub(weight).ok_or(Beyond)?;
        Ok(())
    }

    /// The object that a reference leads to.
    fn follow(&mut self, reference: ObjRef) -> Result<Option<Object<'a>>, Beyond> {
        self.left = self.left.checked_sub(self.reference).ok_or(Beyond)?;
        Ok(self.pdf.xref().get::<Object<'_>>(reference.into()))
    }

    fn resolved(&mut self, entry: Option<MaybeRef<Object<'a>>>) -> Result<Option<Object<'a>>, Beyond> {
        let object = match entry {
            Some(MaybeRef::Ref(reference)) => self.follow(reference)?,
            Some(MaybeRef::NotRef(object)) => Some(object),
            None => None,
        };
        self.weigh(match &object {
            Some(Object::Dict(dictionary)) => dictionary.data().len(),
            Some(Object::Array(list)) => list.data().len(),
            Some(Object::String(text)) => text.as_bytes().len(),
            Some(Object::Name(name)) => name.len(),
            Some(Object::Stream(stream)) => stream.raw_data().len(),
            _ => 0,
        })?;
        Ok(object)
    }

    /// An entry of a dictionary. Nothing is followed but by this: what it leads to may be of any kind and size.
    fn value(&mut self, dictionary: &Dict<'a>, key: &[u8]) -> Result<Option<Object<'a>>, Beyond> {
        self.resolved(dictionary.get_raw::<Object<'_>>(key))
    }

    /// Walks what is below an element.
    fn kids(&mut self, element: &Dict<'a>, around: Around) -> Result<(), Beyond> {
        let entry = element.get_raw::<Object<'_>>(b"K".as_slice());
        let reference = entry.as_ref().and_then(MaybeRef::as_obj_ref);
        // A reference may lead to a list, or to the only kid.
        if reference.is_some_and(|reference| !self.seen.insert(reference.into())) {
            return Ok(());
        }
        match self.resolved(entry)? {
            Some(Object::Array(list)) => {
                for kid in list.raw_iter() {
                    if kid.as_obj_ref().is_some_and(|reference| !self.seen.insert(reference.into())) {
                        self.weigh(0)?;
                        continue;
                    }
                    let kid = self.resolved(Some(kid))?;
                    self.kid(kid, around)?;
                }
                Ok(())
            }
            kid => self.kid(kid, around),
        }
    }

    fn kid(&mut self, kid: Option<Object<'a>>, around: Around) -> Result<(), Beyond> {
        match kid {
            Some(Object::Number(number)) => self.mark(Some(number.as_i64()).zip(around.page), around),
            Some(Object::Dict(dictionary)) => {
                let kind = self.value(&dictionary, b"Type")?.and_then(Object::into_name);
                match kind.as_ref().map(|kind| kind.as_str()) {
                    Some("MCR") if !dictionary.contains_key(b"Stm".as_slice()) => {
                        let page = self.page(&dictionary).or(around.page);
                        let number = self.value(&dictionary, b"MCID")?.and_then(Object::into_number);
                        self.mark(number.map(|number| number.as_i64()).zip(page), around)
                    }
                    Some("MCR" | "OBJR") => Ok(()),
                    _ => self.element(&dictionary, around),
                }
            }
            _ => Ok(()),
        }
    }

    fn page(&self, dictionary: &Dict<'a>) -> Option<usize> {
        let reference = dictionary.get_ref(b"Pg".as_slice())?;
        self.pages.get(&ObjectIdentifier::from(reference)).copied()
    }

    /// Gives a mark to the open part; the first to name a mark has it.
    fn mark(&mut self, mark: Option<(i64, usize)>, around: Around) -> Result<(), Beyond> {
        let Some((number, page)) = mark else { return Ok(()) };
        let part = match self.part {
            Some(part) => part,
            None => self.begin_part(around)?,
        };
        self.only_label &= around.is_label;
        let Around { is_label, leads_inside, .. } = around;
        let place = Place { part, order: self.order, is_label, leads_inside };
        self.order = self.order.checked_add(1).ok_or(Beyond)?;
        self.structure.marks.entry(page).or_default().entry(number).or_insert(place);
        Ok(())
    }

    fn begin_part(&mut self, around: Around) -> Result<u32, Beyond> {
        let is_item = matches!(around.kind, Kind::Told(BlockKind::Item { .. }));
        // An item is its first block; what comes behind it is as far in and has no mark of a list.
        let goes_on = is_item && !std::mem::take(&mut self.item_waits);
        let kind = if goes_on { Kind::Told(BlockKind::Paragraph) } else { around.kind };
        let part = u32::try_from(self.structure.parts.len()).map_err(|_| Beyond)?;
        self.structure.parts.push(kind);
        self.part = Some(part);
        self.only_label = true;
        Ok(part)
    }

    fn element(&mut self, element: &Dict<'a>, around: Around) -> Result<(), Beyond> {
        let Some(Object::Name(name)) = self.value(element, b"S")? else { return Ok(()) };
        let around = Around { page: self.page(element).or(around.page), depth: around.depth + 1, ..around };
        if around.depth > DEPTH {
            return Err(Beyond);
        }
        let role = self.roles.of(&name);
        let told = |kind| Around { kind: Kind::Told(kind), is_label: false, ..around };
        match around.kind {
            // Of what the page carries nothing else matters, and a cell is one block.
            Kind::Told(BlockKind::Furniture) => return self.kids(element, around),
            Kind::Told(BlockKind::Cell { .. }) => match role {
                Role::Note | Role::Table | Role::Picture | Role::Carried => {}
                _ => return self.kids(element, around),
            },
            _ => {}
        }
        match role {
            Role::Inline => self.kids(element, around),
            Role::Link => {
                let leads_inside = !self.leads_out(element)?;
                self.kids(element, Around { leads_inside, ..around })
            }
            Role::Group => self.block(element, around),
            Role::Section => self.block(element, Around { sections: around.sections.saturating_add(1), ..around }),
            Role::Heading(level) => {
                let level = level.unwrap_or(around.sections.clamp(1, 6));
                self.block(element, told(BlockKind::Heading { level }))
            }
            // A paragraph of an item or a note is the item or the note.
            Role::Paragraph if matches!(around.kind, Kind::Told(BlockKind::Item { .. } | BlockKind::Note)) => {
                self.block(element, around)
            }
            Role::Paragraph => self.block(element, told(BlockKind::Paragraph)),
            Role::List => self.block(element, Around { lists: around.lists.saturating_add(1), ..around }),
            Role::Item => {
                let waits = std::mem::replace(&mut self.item_waits, true);
                let walked = self.block(element, told(BlockKind::Item { level: around.lists.max(1) }));
                self.item_waits = waits;
                walked
            }
            Role::Label => {
                let has_own = matches!(around.kind, Kind::Told(BlockKind::Item { .. } | BlockKind::Note));
                self.kids(element, Around { is_label: has_own, ..around })
            }
            Role::Caption => self.block(element, told(BlockKind::Caption)),
            Role::Note => self.beside(element, told(BlockKind::Note)),
            Role::Picture | Role::Carried => self.beside(element, told(BlockKind::Furniture)),
            Role::Table => self.table(element, around),
            Role::Row => {
                if let Some(table) = self.tables.last_mut() {
                    table.grid.next_row();
                }
                self.block(element, around)
            }
            Role::Cell { is_header } => self.cell(element, is_header, around),
        }
    }

    /// Walks an element whose words are parted from those before and behind it.
    fn block(&mut self, element: &Dict<'a>, around: Around) -> Result<(), Beyond> {
        // The number of an item stands before its first paragraph.
        if !self.only_label {
            self.part = None;
        }
        self.kids(element, around)?;
        self.part = None;
        self.only_label = false;
        Ok(())
    }

    /// Walks an element that stands aside: what it stands in goes on behind it.
    fn beside(&mut self, element: &Dict<'a>, around: Around) -> Result<(), Beyond> {
        let before = (self.part.take(), std::mem::take(&mut self.only_label));
        self.kids(element, around)?;
        (self.part, self.only_label) = before;
        Ok(())
    }

    fn table(&mut self, element: &Dict<'a>, around: Around) -> Result<(), Beyond> {
        let number = self.structure.tables;
        self.structure.tables = number.checked_add(1).ok_or(Beyond)?;
        self.tables.push(Open { number, grid: Grid::default() });
        let walked = self.beside(element, Around { kind: Kind::Loose, is_label: false, ..around });
        self.tables.pop();
        if !matches!(around.kind, Kind::Told(BlockKind::Cell { .. })) {
            self.part = None;
        }
        walked
    }

    fn cell(&mut self, element: &Dict<'a>, is_header: bool, around: Around) -> Result<(), Beyond> {
        let [rows, columns] = self.spans(element)?;
        // A cell outside a table is a paragraph.
        let kind = match self.tables.last_mut() {
            Some(Open { number, grid }) => {
                let column = grid.place(columns, rows, &mut self.grid_steps).map_err(|_| Beyond)?;
                BlockKind::Cell { table: *number, row: grid.row(), column, columns, rows, is_header }
            }
            None => BlockKind::Paragraph,
        };
        self.block(element, Around { kind: Kind::Told(kind), is_label: false, ..around })
    }

    /// How many rows and columns a cell covers.
    fn spans(&mut self, cell: &Dict<'a>) -> Result<[u32; 2], Beyond> {
        let mut spans = [1, 1];
        for object in self.few(cell, b"A")? {
            let Object::Dict(attributes) = object else { continue };
            let most = [(b"RowSpan", limits::ROWS), (b"ColSpan", limits::COLUMNS)];
            for (span, (key, most)) in spans.iter_mut().zip(most) {
                if let Some(Object::Number(given)) = self.value(&attributes, key)? {
                    *span = u32::try_from(given.as_i64()).unwrap_or(1).clamp(1, most);
                }
            }
        }
        Ok(spans)
    }

    /// Whether a link leads to an address elsewhere.
    fn leads_out(&mut self, link: &Dict<'a>) -> Result<bool, Beyond> {
        for kid in self.few(link, b"K")? {
            let Object::Dict(kid) = kid else { continue };
            let Some(Object::Dict(annotation)) = self.value(&kid, b"Obj")? else { continue };
            if let Some(Object::Dict(action)) = self.value(&annotation, b"A")?
                && action.contains_key(b"URI".as_slice())
            {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The first objects of a list, or the only one.
    fn few(&mut self, dictionary: &Dict<'a>, key: &[u8]) -> Result<Vec<Object<'a>>, Beyond> {
        let mut found = Vec::new();
        match self.value(dictionary, key)? {
            Some(Object::Array(list)) => {
                for one in list.raw_iter().take(ATTRIBUTES) {
                    found.extend(self.resolved(Some(one))?);
                }
            }
            one => found.extend(one),
        }
        Ok(found)
    }
}
