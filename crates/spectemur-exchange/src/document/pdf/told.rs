//! The words of a structure tree: letters of marked pieces, page by page, in the part that the tree gives them to.
//!
//! Within a part, lines and spaces are found from how the letters stand, as everywhere else.

use spectemur_proof::BlockKind;

use super::device::Letter;
use super::lines::{self, Line};
use super::notes;
use super::paragraphs::{self, PageParagraph};
use super::structure::{Kind, Place, Structure};
use crate::document::typed_number;

/// Letters that stand so much higher than those before them, as a share of their size, are in another column.
const COLUMN: f64 = 1.5;

/// A block as the tree tells it.
#[derive(Debug)]
pub(super) struct ToldBlock {
    pub(super) kind: BlockKind,
    pub(super) number: Option<String>,
    pub(super) lines: Vec<String>,
    pub(super) size: f64,
    pub(super) page: usize,
}

/// What the tree tells next.
#[derive(Debug)]
pub(super) enum Next {
    Block(ToldBlock),
    /// Words of a page that the tree leaves open.
    Loose(Vec<PageParagraph>),
}

/// A part while its words come.
#[derive(Debug, Default)]
struct Words {
    label: String,
    lines: Vec<String>,
    loose: Vec<(usize, Vec<Line>)>,
    /// The raised number before its first letter.
    mark: Option<String>,
    size: f64,
    page: Option<usize>,
    /// Whether it has letters that are no link to a place in the file.
    beside_links: bool,
}

/// Letters that are no blanks, by what the tree makes of them.
#[derive(Debug, Default)]
struct Count {
    told: usize,
    loose: usize,
    outside: usize,
}

/// A structure tree while its words come.
#[derive(Debug)]
pub(super) struct Told {
    structure: Structure,
    words: Vec<Words>,
    count: Count,
}

impl Told {
    pub(super) fn new(structure: Structure) -> Self {
        let words = structure.parts.iter().map(|_| Words::default()).collect();
        Self { structure, words, count: Count::default() }
    }

    /// Takes the letters of a page that the tree has a place for, and gives the others back.
    pub(super) fn take(&mut self, letters: Vec<Letter>, page: usize) -> Vec<Letter> {
        let marks = self.structure.marks.get(&page);
        let place = |letter: &Letter| marks?.get(&letter.mark?).copied().filter(|_| !letter.is_carried);
        let (mut placed, mut others) = (Vec::new(), Vec::new());
        for letter in letters {
            let is_blank = letter.text.trim().is_empty();
            let place = place(&letter);
            let kind = place.and_then(|place| self.structure.parts.get(as_index(place.part)));
            match (kind, is_blank || letter.is_carried) {
                (_, true) => {}
                (Some(Kind::Told(kind)), _) if *kind != BlockKind::Furniture => self.count.told += 1,
                (Some(_), _) => self.count.loose += 1,
                (None, _) => self.count.outside += 1,
            }
            match place {
                Some(place) => placed.push((place, letter)),
                None => others.push(letter),
            }
        }
        // As the tree tells them; letters of one mark stay as they are drawn.
        placed.sort_by_key(|(place, _)| (place.part, place.order));
        let mut rest = placed.into_iter().peekable();
        while let Some((Place { part, .. }, _)) = rest.peek() {
            let part = *part;
            let of_part = std::iter::from_fn(|| rest.next_if(|(place, _)| place.part == part));
            let (label, words): (Vec<_>, Vec<_>) = of_part.partition(|(place, _)| place.is_label);
            self.add(as_index(part), page, label, words);
        }
        others
    }

    fn add(&mut self, part: usize, page: usize, label: Vec<(Place, Letter)>, words: Vec<(Place, Letter)>) {
        let (Some(kind), Some(of_part)) = (self.structure.parts.get(part), self.words.get_mut(part)) else { return };
        for line in lines_of(label) {
            of_part.label.push_str(&line.words());
        }
        let is_beside = |(place, letter): &(Place, Letter)| !place.leads_inside && !letter.text.trim().is_empty();
        of_part.beside_links |= words.iter().any(is_beside);
        let lines = lines_of(words);
        if lines.is_empty() {
            return;
        }
        of_part.page.get_or_insert(page);
        if of_part.lines.is_empty() {
            of_part.mark = lines.first().and_then(|line| line.pieces.first()?.mark.clone());
        }
        match kind {
            Kind::Loose => of_part.loose.push((page, lines)),
            Kind::Told(_) => {
                of_part.size = lines.iter().map(Line::size).fold(of_part.size, f64::max);
                of_part.lines.extend(lines.iter().map(Line::words));
            }
        }
    }

    /// Whether the tree tells enough to be believed: it has a place for nine letters of ten, and says of most what they
    /// are. Others hang pictures of pages into it, or a page as one piece.
    pub(super) fn is_enough(&self) -> bool {
        let Count { told, loose, outside } = self.count;
        let placed = told + loose;
        told > 0 && placed >= 9 * outside && told >= loose
    }

    /// How many tables it tells of.
    pub(super) fn tables(&self) -> u32 {
        self.structure.tables
    }

    /// What it tells, each with the page on which it begins.
    pub(super) fn into_parts(self) -> impl Iterator<Item = (usize, Next)> {
        self.structure.parts.into_iter().zip(self.words).flat_map(|(kind, mut words)| {
            let read = |(page, lines): (usize, Vec<Line>)| (page, Next::Loose(paragraphs::paragraphs(&lines, page)));
            let loose = std::mem::take(&mut words.loose).into_iter().map(read);
            let told = match kind {
                Kind::Told(kind) => words.page.map(|page| (page, Next::Block(words.into_block(kind, page)))),
                Kind::Loose => None,
            };
            loose.chain(told).collect::<Vec<_>>()
        })
    }
}

impl Words {
    fn into_block(self, kind: BlockKind, page: usize) -> ToldBlock {
        let Self { label, mut lines, mark, size, beside_links, .. } = self;
        // A list of contents.
        let is_links = !beside_links && matches!(kind, BlockKind::Paragraph | BlockKind::Item { .. });
        let mut number = number(&label).or(mark);
        if number.is_none()
            && kind == BlockKind::Note
            && let Some(first) = lines.first_mut()
            && let Some((own, words)) = notes::numbered(first)
        {
            number = Some(own.to_string());
            *first = words.to_owned();
        }
        ToldBlock { kind: if is_links { BlockKind::Furniture } else { kind }, number, lines, size, page }
    }
}

/// The number that a label prints; none for a bullet.
fn number(label: &str) -> Option<String> {
    let label = label.trim();
    let bare = || Some(label.to_owned()).filter(|label| label.chars().all(char::is_alphanumeric) && !label.is_empty());
    typed_number(label).or_else(bare)
}

/// Letters in the order in which they are read to lines, column by column.
fn lines_of(letters: Vec<(Place, Letter)>) -> Vec<Line> {
    let mut columns: Vec<Vec<Letter>> = Vec::new();
    let mut lowest = f64::INFINITY;
    for (_, letter) in letters {
        let is_above = letter.y < lowest - COLUMN * letter.size;
        lowest = if is_above { letter.y } else { lowest.max(letter.y) };
        match columns.last_mut().filter(|_| !is_above) {
            Some(column) => column.push(letter),
            None => columns.push(vec![letter]),
        }
    }
    columns.into_iter().flat_map(|column| lines::lines(lines::pieces(column))).collect()
}

fn as_index(part: u32) -> usize {
    usize::try_from(part).unwrap_or(usize::MAX)
}
