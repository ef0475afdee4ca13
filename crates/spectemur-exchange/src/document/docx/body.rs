//! The text of a part of a word-processing file: its elements in order, to blocks.
//!
//! What was deleted, moved away or hidden is passed over, and so are the instructions of fields; their results are
//! read.

mod closing;

use std::io::BufRead;
use std::ops::Range;

use quick_xml::events::{BytesStart, Event};

use super::frames::{Cell, Frame, Merge, Note, Paragraph, Table};
use super::numbering::Numbering;
use super::styles::{Styles, switched_on};
use super::words::{Ready, Run, Source, Words};
use crate::document::error::{Counted, DocumentError};
use crate::document::limits;
use crate::xml_part::{Events, XmlError, attribute, resolved};

pub(super) use closing::as_furniture;

/// Elements whose words nobody sees, or sees twice.
const PASSED_OVER: [&[u8]; 13] = [
    b"del",
    b"moveFrom",
    b"instrText",
    b"delText",
    b"delInstrText",
    b"Fallback",
    b"pPrChange",
    b"rPrChange",
    b"sectPrChange",
    b"tblPrChange",
    b"trPrChange",
    b"tcPrChange",
    b"rt",
];

/// How deep fields may stand in one another.
const FIELDS: usize = 256;

/// A reference to a note, in the order of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct NoteReference {
    pub(super) is_endnote: bool,
    pub(super) id: String,
    /// Whether the mark is one of the author's, not a number.
    pub(super) own_mark: bool,
    /// Which of the runs holds it.
    pub(super) run: usize,
}

/// What came out of a part.
#[derive(Default)]
pub(super) struct Found {
    pub(super) ready: Vec<Ready>,
    /// Notes by their id.
    pub(super) notes: Vec<(String, Ready)>,
    pub(super) references: Vec<NoteReference>,
    /// Running heads and feet, by the id of the reference.
    pub(super) running: Vec<String>,
    pub(super) runs: Vec<Run>,
    /// Whether the part is the text of a document.
    pub(super) is_document: bool,
}

/// What all parts share.
pub(super) struct Shared<'s> {
    pub(super) styles: &'s Styles,
    pub(super) numbering: &'s mut Numbering,
    pub(super) tables: &'s mut u32,
    pub(super) grid_steps: &'s mut u64,
    /// Whether the places of words in the XML are kept.
    pub(super) traces: bool,
}

/// Reads a part to its end.
pub(super) fn read(events: &mut Events<impl BufRead>, part: &str, shared: Shared<'_>) -> Result<Found, DocumentError> {
    let mut body = Body {
        part,
        shared,
        found: Found::default(),
        frames: Vec::new(),
        fields: Vec::new(),
        passed_over: 0,
        paragraphs: 0,
        runs: Vec::new(),
        held: None,
        text: None,
        in_paragraph_properties: false,
        in_run_properties: false,
        in_row_properties: false,
        size: 0,
    };
    let damaged = |error| DocumentError::of_xml(error, part);
    while let Some((event, place)) = events.next_placed().map_err(damaged)? {
        body.take(&event, place)?;
    }
    // A part that is well-formed has closed everything.
    while !body.frames.is_empty() {
        body.close()?;
    }
    body.end_held();
    Ok(body.found)
}

/// A run that stands open; a text box in a run has runs of its own.
struct Open {
    is_hidden: bool,
    /// Which of the runs.
    run: usize,
}

struct Body<'s> {
    part: &'s str,
    shared: Shared<'s>,
    found: Found,
    frames: Vec<Frame>,
    /// Fields that stand open: whether their instruction is being read.
    fields: Vec<bool>,
    /// How many elements stand open from one that is passed over.
    passed_over: usize,
    paragraphs: u32,
    runs: Vec<Open>,
    /// Words of a paragraph whose end was deleted.
    held: Option<Words>,
    /// The start tag of the element whose letters are read.
    text: Option<Range<usize>>,
    in_paragraph_properties: bool,
    in_run_properties: bool,
    in_row_properties: bool,
    size: usize,
}

impl Body<'_> {
    fn take(&mut self, event: &Event<'_>, place: Range<usize>) -> Result<(), DocumentError> {
        match event {
            Event::Start(element) => {
                if self.passed_over > 0 || self.begins_passing_over(element) {
                    self.passed_over += 1;
                    return Ok(());
                }
                self.start(element, place)
            }
            Event::End(_) if self.passed_over > 0 => {
                self.passed_over -= 1;
                Ok(())
            }
            Event::End(element) => self.end(element.local_name().as_ref(), &place),
            Event::Text(text) if self.text.is_some() => {
                let words = text.xml10_content().map_err(|_| self.damaged())?;
                self.push(&words, &place, words.len() == place.len())
            }
            Event::CData(text) if self.text.is_some() => {
                let words = text.xml10_content().map_err(|_| self.damaged())?;
                self.push(&words, &place, false)
            }
            Event::GeneralRef(reference) if self.text.is_some() => {
                let letter = resolved(reference).ok_or_else(|| self.damaged())?;
                self.push(letter.encode_utf8(&mut [0; 4]), &place, false)
            }
            _ => Ok(()),
        }
    }

    fn damaged(&self) -> DocumentError {
        DocumentError::damaged(self.part)
    }

    /// Marks of deletion are looked at before what they mark is passed over.
    fn begins_passing_over(&mut self, element: &BytesStart<'_>) -> bool {
        let local = element.local_name();
        if matches!(local.as_ref(), b"del" | b"moveFrom") {
            if self.in_row_properties
                && let Some(Frame::Table(table)) = self.frames.last_mut()
            {
                table.mark_row_deleted();
            } else if self.in_paragraph_properties
                && self.in_run_properties
                && let Some(paragraph) = self.paragraph()
            {
                paragraph.end_is_deleted = true;
            }
        }
        PASSED_OVER.contains(&local.as_ref())
    }

    fn paragraph(&mut self) -> Option<&mut Paragraph> {
        match self.frames.last_mut() {
            Some(Frame::Paragraph(paragraph)) => Some(paragraph),
            _ => None,
        }
    }

    fn push(&mut self, words: &str, xml: &Range<usize>, is_letters: bool) -> Result<(), DocumentError> {
        if self.runs.iter().any(|run| run.is_hidden) || self.fields.iter().any(|in_instruction| *in_instruction) {
            return Ok(());
        }
        self.size += words.len();
        if self.size > limits::WORDS_BYTES {
            return Err(DocumentError::too_many(Counted::Words, self.part, limits::WORDS_BYTES));
        }
        let run = self.runs.last().map(|open| open.run).filter(|_| self.shared.traces);
        let element = self.text.clone().unwrap_or_else(|| xml.clone());
        if let Some(paragraph) = self.paragraph() {
            let at = paragraph.words.text.len();
            paragraph.words.text.push_str(words);
            if let Some(run) = run {
                let xml = xml.clone();
                paragraph.words.sources.push(Source { at, length: words.len(), xml, is_letters, element, run });
            }
        }
        Ok(())
    }

    fn start(&mut self, element: &BytesStart<'_>, place: Range<usize>) -> Result<(), DocumentError> {
        let part = self.part;
        let damaged = |error| DocumentError::of_xml(error, part);
        let local = element.local_name();
        let local = local.as_ref();
        match local {
            b"document" => self.found.is_document = true,
            b"p" => {
                let index = self.paragraphs;
                self.paragraphs = self.paragraphs.saturating_add(1);
                self.frames.push(Frame::Paragraph(Paragraph { index, ..Paragraph::default() }));
            }
            b"tbl" => {
                let number = *self.shared.tables;
                *self.shared.tables = number.saturating_add(1);
                self.frames.push(Frame::Table(Table::new(number)));
            }
            b"tr" => {
                if let Some(Frame::Table(table)) = self.frames.last_mut() {
                    table.begin_row();
                }
            }
            b"tc" if matches!(self.frames.last(), Some(Frame::Table(_))) => {
                self.frames.push(Frame::Cell(Cell::default()));
            }
            b"footnote" | b"endnote" => {
                let id = attribute(element, b"id").map_err(damaged)?.unwrap_or_default();
                let kind = attribute(element, b"type").map_err(damaged)?;
                let is_line = kind.is_some_and(|kind| kind != "normal");
                self.frames.push(Frame::Note(Note { id, is_line, ..Note::default() }));
            }
            b"pPr" => self.in_paragraph_properties = true,
            b"rPr" => {
                self.in_run_properties = true;
                if let Some(run) = self.open_run() {
                    run.properties.start = place.start;
                }
            }
            b"trPr" => self.in_row_properties = true,
            b"r" => self.start_run(element, place),
            b"t" => self.text = Some(place),
            b"tab" | b"ptab" if !self.in_paragraph_properties => self.push("\t", &place, false)?,
            b"br" | b"cr" => self.push("\n", &place, false)?,
            b"noBreakHyphen" => self.push("-", &place, false)?,
            b"sym" => {
                let code = attribute(element, b"char").map_err(damaged)?;
                let letter = code.and_then(|code| char::from_u32(u32::from_str_radix(&code, 16).ok()?));
                // Letters of private use are pictures of a font.
                if let Some(letter) = letter.filter(|letter| !('\u{e000}'..='\u{f8ff}').contains(letter)) {
                    self.push(letter.encode_utf8(&mut [0; 4]), &place, false)?;
                }
            }
            b"fldChar" => {
                let kind = attribute(element, b"fldCharType").map_err(damaged)?;
                self.field(kind.as_deref());
            }
            b"footnoteReference" | b"endnoteReference" => self.note_reference(element, local).map_err(damaged)?,
            _ => self.property(element, local).map_err(damaged)?,
        }
        Ok(())
    }

    fn start_run(&mut self, element: &BytesStart<'_>, place: Range<usize>) {
        let name = String::from_utf8_lossy(element.name().as_ref()).into_owned();
        let properties = place.end..place.end;
        self.runs.push(Open { is_hidden: false, run: self.found.runs.len() });
        self.found.runs.push(Run { xml: place, properties, name });
    }

    /// The run whose properties are read, outside those of its paragraph.
    fn open_run(&mut self) -> Option<&mut Run> {
        let open = self.runs.last().filter(|_| !self.in_paragraph_properties)?;
        self.found.runs.get_mut(open.run)
    }

    fn hide_run(&mut self, is_hidden: bool) {
        if let Some(open) = self.runs.last_mut() {
            open.is_hidden |= is_hidden;
        }
    }

    fn field(&mut self, kind: Option<&str>) {
        match kind {
            Some("begin") if self.fields.len() < FIELDS => self.fields.push(true),
            Some("separate") => {
                if let Some(in_instruction) = self.fields.last_mut() {
                    *in_instruction = false;
                }
            }
            Some("end") => {
                self.fields.pop();
            }
            _ => {}
        }
    }

    fn note_reference(&mut self, element: &BytesStart<'_>, local: &[u8]) -> Result<(), XmlError> {
        let Some(id) = attribute(element, b"id")? else { return Ok(()) };
        let own_mark = attribute(element, b"customMarkFollows")?.is_some_and(|on| on == "1" || on == "true");
        let is_endnote = local == b"endnoteReference";
        let run = self.runs.last().map_or(usize::MAX, |open| open.run);
        self.found.references.push(NoteReference { is_endnote, id, own_mark, run });
        Ok(())
    }

    /// Elements that say something about what stands open.
    fn property(&mut self, element: &BytesStart<'_>, local: &[u8]) -> Result<(), XmlError> {
        let value = || attribute(element, b"val");
        let number = || Ok::<_, XmlError>(value()?.and_then(|number| number.parse::<u32>().ok()));
        match local {
            b"headerReference" | b"footerReference" => self.found.running.extend(attribute(element, b"id")?),
            b"vanish" if self.in_run_properties && !self.in_paragraph_properties => {
                self.hide_run(switched_on(element)?);
            }
            b"rStyle" if self.in_run_properties && !self.in_paragraph_properties => {
                let style = value()?.unwrap_or_default();
                self.hide_run(self.shared.styles.said(&style).hidden);
            }
            _ => {}
        }
        let level = || Ok::<_, XmlError>(number()?.and_then(|level| u8::try_from(level).ok()));
        match self.frames.last_mut() {
            Some(Frame::Paragraph(paragraph)) if self.in_paragraph_properties => match local {
                b"pStyle" => paragraph.style = value()?,
                b"numId" => paragraph.list = number()?,
                b"ilvl" => paragraph.level = level()?,
                b"outlineLvl" => paragraph.outline = level()?,
                _ => {}
            },
            Some(Frame::Cell(cell)) => match local {
                b"gridSpan" => cell.columns = number()?.unwrap_or(1),
                b"vMerge" => {
                    let begins = value()?.is_some_and(|value| value == "restart");
                    cell.merge = if begins { Merge::Begins } else { Merge::GoesOn };
                }
                b"cellDel" => cell.is_deleted = true,
                _ => {}
            },
            Some(Frame::Table(table)) if self.in_row_properties => match local {
                b"tblHeader" if switched_on(element)? => table.mark_row_header(),
                b"gridBefore" => {
                    let columns = number()?.unwrap_or(0);
                    // A place that cannot be left is found when the next cell is put.
                    let _ = table.leave_out(columns, self.shared.grid_steps);
                }
                _ => {}
            },
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, local: &[u8], place: &Range<usize>) -> Result<(), DocumentError> {
        match local {
            b"t" => self.text = None,
            b"pPr" => self.in_paragraph_properties = false,
            b"rPr" => {
                self.in_run_properties = false;
                if let Some(run) = self.open_run() {
                    run.properties.end = place.end;
                }
            }
            b"trPr" => self.in_row_properties = false,
            b"r" => {
                if let Some(run) = self.runs.pop().and_then(|open| self.found.runs.get_mut(open.run)) {
                    run.xml.end = place.end;
                }
            }
            b"tr" => {
                if let Some(Frame::Table(table)) = self.frames.last_mut() {
                    table.end_row();
                }
            }
            b"p" if matches!(self.frames.last(), Some(Frame::Paragraph(_))) => {
                // An instruction that does not end with its paragraph would hide the rest of the document.
                self.fields.iter_mut().for_each(|in_instruction| *in_instruction = false);
                self.close()?;
            }
            b"tc" if matches!(self.frames.last(), Some(Frame::Cell(_))) => self.close()?,
            b"tbl" if matches!(self.frames.last(), Some(Frame::Table(_))) => self.close()?,
            b"footnote" | b"endnote" if matches!(self.frames.last(), Some(Frame::Note(_))) => self.close()?,
            _ => {}
        }
        Ok(())
    }
}
