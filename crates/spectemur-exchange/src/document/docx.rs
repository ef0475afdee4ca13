//! DOCX to blocks: text, tables, notes and what pages carry, with the numbers that lists print.
//!
//! Every block has its anchor: the name of the part and the paragraph in it.

mod body;
mod frames;
mod numbering;
mod package;
mod styles;
mod words;

use std::collections::BTreeMap;
use std::ops::Range;

use spectemur_model::Language;
use spectemur_proof::{Block, Document};

use self::body::{Found, NoteReference, Shared};
use self::numbering::Numbering;
pub(crate) use self::package::{Package, XML, relations_of};
use self::styles::{Languages, Styles};
use self::words::Ready;
pub(crate) use self::words::{Run, Source};
use super::error::{Counted, DocumentError};
use super::numeral::Numeral;
use super::{Format, caption, limits};

/// Reads a DOCX file.
///
/// Deleted and hidden text is left out, inserted text is read. Numbers that lists print are in [`Block::number`] and
/// not in the words; marks of notes are in neither.
///
/// # Errors
///
/// If the file is no DOCX file, has a password, is damaged or too large.
pub fn from_docx(bytes: &[u8]) -> Result<Document, DocumentError> {
    Ok(read(bytes, false)?.document)
}

/// A document with where its words stand in the XML of the main part.
pub(crate) struct Traced {
    pub(crate) document: Document,
    /// The name of the main part.
    pub(crate) main: String,
    /// Pieces of the words that stand in the main part, in the order of the words.
    pub(crate) sources: Vec<Source>,
    pub(crate) runs: Vec<Run>,
    /// For the blocks of notes, by the block, the run with their mark.
    pub(crate) marks: BTreeMap<usize, usize>,
}

/// Reads a DOCX file and keeps where its words stand.
pub(crate) fn trace(bytes: &[u8]) -> Result<Traced, DocumentError> {
    read(bytes, true)
}

fn read(bytes: &[u8], traces: bool) -> Result<Traced, DocumentError> {
    let mut package = Package::open(bytes)?;
    let main = package.main.clone();
    let styles = match package.related("styles").map(str::to_owned) {
        Some(part) => Styles::read(&mut package.events(&part)?, &part)?,
        None => Styles::default(),
    };
    let mut numbering = match package.related("numbering").map(str::to_owned) {
        Some(part) => Numbering::read(&mut package.events(&part)?, &part)?,
        None => Numbering::default(),
    };
    let (mut tables, mut grid_steps) = (0, limits::GRID_STEPS);
    let mut part = |package: &mut Package<'_>, part: &str, traces: bool| -> Result<Found, DocumentError> {
        let shared = Shared {
            styles: &styles,
            numbering: &mut numbering,
            tables: &mut tables,
            grid_steps: &mut grid_steps,
            traces,
        };
        body::read(&mut package.events(part)?, part, shared)
    };
    let found = part(&mut package, &main, traces)?;
    if !found.is_document {
        return Err(DocumentError::AnotherKind { expected: Format::Docx });
    }
    let mut notes = BTreeMap::new();
    for (kind, is_endnote) in [("footnotes", false), ("endnotes", true)] {
        if let Some(name) = package.related(kind).map(str::to_owned) {
            let read = part(&mut package, &name, false)?;
            notes.extend(read.notes.into_iter().map(|(id, ready)| ((is_endnote, id), ready)));
        }
    }
    let mut furniture = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    for id in &found.running {
        if let Some(name) = package.by_id(id).map(str::to_owned)
            && seen.insert(name.clone())
        {
            furniture.extend(body::as_furniture(part(&mut package, &name, false)?));
        }
    }
    put_together(found, notes, furniture, &styles.languages, main)
}

fn put_together(
    found: Found,
    mut notes: BTreeMap<(bool, String), Ready>,
    furniture: Vec<Ready>,
    languages: &Languages,
    main: String,
) -> Result<Traced, DocumentError> {
    let mut traced =
        Traced { document: Document::default(), main, sources: Vec::new(), runs: found.runs, marks: BTreeMap::new() };
    for ready in found.ready {
        traced.push(ready)?;
    }
    let mut counted = [0_u32; 2];
    for NoteReference { is_endnote, id, own_mark, run } in found.references {
        let Some(mut ready) = notes.remove(&(is_endnote, id)) else { continue };
        if !own_mark && let Some(count) = counted.get_mut(usize::from(is_endnote)) {
            *count += 1;
            let numeral = if is_endnote { Numeral::LowerRoman } else { Numeral::Decimal };
            ready.number = Some(numeral.print(*count));
        }
        traced.marks.insert(traced.document.blocks.len(), run);
        traced.push(ready)?;
    }
    for ready in furniture {
        traced.push(ready)?;
    }
    caption::mark(&mut traced.document);
    traced.document.language = language(&traced.document.text, languages);
    Ok(traced)
}

impl Traced {
    fn push(&mut self, ready: Ready) -> Result<(), DocumentError> {
        let words = ready.words.text.trim_end();
        let before = words.len() - words.trim_start().len();
        let words = words.trim_start();
        if words.is_empty() {
            return Ok(());
        }
        let Document { text, blocks, .. } = &mut self.document;
        if !text.is_empty() {
            text.push('\n');
        }
        let start = text.len();
        text.push_str(words);
        if text.len() > limits::WORDS_BYTES {
            return Err(DocumentError::too_many(Counted::Words, "", limits::WORDS_BYTES));
        }
        if ready.anchor.part == self.main {
            let seen = before..before + words.len();
            self.sources.extend(ready.words.sources.into_iter().filter_map(|source| within(source, &seen, start)));
        }
        blocks.push(Block {
            kind: ready.kind,
            number: ready.number,
            range: start..start + words.len(),
            anchor: Some(ready.anchor),
        });
        Ok(())
    }
}

/// A piece cut to what is seen of it, with its place from `start` on.
fn within(source: Source, seen: &Range<usize>, start: usize) -> Option<Source> {
    let from = source.at.max(seen.start);
    let to = (source.at + source.length).min(seen.end);
    let length = to.checked_sub(from).filter(|length| *length > 0)?;
    let cut = from - source.at;
    let xml =
        if source.is_letters { source.xml.start + cut..source.xml.start + cut + length } else { source.xml.clone() };
    Some(Source { at: from - seen.start + start, length, xml, ..source })
}

/// The language that the file gives for the script in which most of its letters are.
fn language(text: &str, languages: &Languages) -> Option<Language> {
    let (mut latin, mut east_asian, mut complex) = (0_u32, 0_u32, 0_u32);
    for letter in text.chars().filter(|letter| letter.is_alphabetic()).take(20_000) {
        match letter {
            '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}' => {
                // A character says about as much as three letters.
                east_asian += 3;
            }
            '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' => complex += 1,
            _ => latin += 1,
        }
    }
    let most = latin.max(east_asian).max(complex);
    let tag = match most {
        0 => return None,
        _ if most == east_asian => &languages.east_asian,
        _ if most == complex => &languages.complex,
        _ => &languages.latin,
    };
    let tag = tag.as_deref()?;
    Language::parse(&tag.split(['-', '_']).next()?.to_ascii_lowercase())
}
