//! The container of the copy: parts that change are written anew, all others are taken over as they are packed.

use std::collections::BTreeMap;
use std::io::{Cursor, Write};

use quick_xml::events::Event;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use super::CommentError;
use crate::document::{DocumentError, XML};
use crate::xml_part::{Events, attribute};

fn options() -> SimpleFileOptions {
    SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::DEFAULT)
        .unix_permissions(0o644)
}

/// Packs parts in their order.
pub(super) fn packed(parts: &[(&str, String)]) -> Result<Vec<u8>, CommentError> {
    let mut container = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in parts {
        container.start_file(*name, options())?;
        container.write_all(part.as_bytes())?;
    }
    Ok(container.finish()?.into_inner())
}

/// Packs a file again with some parts changed or added; the file was opened with care before.
pub(super) fn repacked(file: &[u8], mut changed: BTreeMap<String, Vec<u8>>) -> Result<Vec<u8>, CommentError> {
    let mut from = ZipArchive::new(Cursor::new(file))?;
    let mut to = ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..from.len() {
        let part = from.by_index_raw(at)?;
        let name = part.name()?.into_owned();
        match changed.remove(&name) {
            Some(bytes) => {
                to.start_file(name, options())?;
                to.write_all(&bytes)?;
            }
            None => to.raw_copy_file(part)?,
        }
    }
    for (name, bytes) in changed {
        to.start_file(name, options())?;
        to.write_all(&bytes)?;
    }
    Ok(to.finish()?.into_inner())
}

/// What was found in a part whose root is a list.
pub(super) struct ListPart {
    /// The greatest number in an attribute `id` of the root's own elements.
    pub(super) greatest_id: Option<u32>,
    /// Text attributes `Id` of them.
    pub(super) ids: Vec<String>,
    root: std::ops::Range<usize>,
    root_name: String,
    end: std::ops::Range<usize>,
}

impl ListPart {
    pub(super) fn read(xml: &[u8], name: &str) -> Result<Self, CommentError> {
        let damaged = || DocumentError::Damaged { part: name.to_owned() };
        let mut part = Self { greatest_id: None, ids: Vec::new(), root: 0..0, root_name: String::new(), end: 0..0 };
        let mut depth = 0_usize;
        let mut events = Events::new(xml, XML);
        while let Some((event, place)) = events.next_placed().map_err(|_| damaged())? {
            match event {
                Event::Start(element) => {
                    depth += 1;
                    if depth == 1 {
                        part.root = place;
                        part.root_name = String::from_utf8_lossy(element.name().as_ref()).into_owned();
                    } else if depth == 2 {
                        let number =
                            attribute(&element, b"id").map_err(|_| damaged())?.and_then(|id| id.parse::<u32>().ok());
                        part.greatest_id = part.greatest_id.max(number);
                        part.ids.extend(attribute(&element, b"Id").map_err(|_| damaged())?);
                    }
                }
                Event::End(_) => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        part.end = place;
                    }
                }
                _ => {}
            }
        }
        // Without a root there is nothing to add to.
        if part.root.is_empty() { Err(damaged().into()) } else { Ok(part) }
    }

    /// The part with more elements at its end.
    pub(super) fn with(&self, xml: &[u8], more: &str) -> Vec<u8> {
        let piece = |range: std::ops::Range<usize>| xml.get(range).unwrap_or_default();
        let mut done = Vec::with_capacity(xml.len() + more.len());
        if self.end.is_empty() {
            // The root was written as one empty element.
            let root = piece(self.root.clone());
            done.extend_from_slice(piece(0..self.root.start));
            done.extend_from_slice(root.strip_suffix(b"/>").unwrap_or(root).trim_ascii_end());
            done.extend_from_slice(format!(">{more}</{}>", self.root_name).as_bytes());
            done.extend_from_slice(piece(self.root.end..xml.len()));
        } else {
            done.extend_from_slice(piece(0..self.end.start));
            done.extend_from_slice(more.as_bytes());
            done.extend_from_slice(piece(self.end.start..xml.len()));
        }
        done
    }
}
