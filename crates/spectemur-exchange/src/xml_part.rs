//! The XML of a part of a container, read event by event within limits.
//!
//! It must not know what the elements mean.

use std::io::BufRead;

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};

/// How deep elements may stand in one another, and how long one piece may be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct XmlLimits {
    pub(crate) depth: usize,
    /// Bytes of one piece, such as an element with its attributes or the text between two.
    pub(crate) piece_bytes: usize,
}

/// Why a part was not read to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum XmlError {
    /// It is not well-formed, is cut off, is deeper than the limit, or declares types, which attacks do.
    Damaged,
    /// It unpacks to more than the container allows.
    UnpacksTooLarge,
}

/// Events of one part, with its depth and the size of its pieces watched. Empty elements come as a start and an end.
pub(crate) struct Events<R> {
    reader: Reader<R>,
    buffer: Vec<u8>,
    depth: usize,
    limits: XmlLimits,
}

/// An event with the bytes of the part from which it came.
pub(crate) type Placed<'e> = (Event<'e>, std::ops::Range<usize>);

impl<R: BufRead> Events<R> {
    pub(crate) fn new(part: R, limits: XmlLimits) -> Self {
        let mut reader = Reader::from_reader(part);
        reader.config_mut().expand_empty_elements = true;
        Self { reader, buffer: Vec::new(), depth: 0, limits }
    }

    /// The next event; none at the end.
    pub(crate) fn next(&mut self) -> Result<Option<Event<'_>>, XmlError> {
        Ok(self.next_placed()?.map(|(event, _)| event))
    }

    /// The next event with its bytes; none at the end. An end that the part does not write has no bytes.
    pub(crate) fn next_placed(&mut self) -> Result<Option<Placed<'_>>, XmlError> {
        let place = |position: u64| usize::try_from(position).unwrap_or(usize::MAX);
        self.buffer.clear();
        let begins = place(self.reader.buffer_position());
        let event = self.reader.read_event_into(&mut self.buffer).map_err(|error| match error {
            quick_xml::Error::Io(io) if io.kind() == std::io::ErrorKind::FileTooLarge => XmlError::UnpacksTooLarge,
            _ => XmlError::Damaged,
        })?;
        let range = begins..place(self.reader.buffer_position());
        match &event {
            Event::Start(_) => self.depth += 1,
            Event::End(_) => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        let too_long = event.len() > self.limits.piece_bytes;
        if self.depth > self.limits.depth || matches!(event, Event::DocType(_)) || too_long {
            return Err(XmlError::Damaged);
        }
        match event {
            // A part that ends inside an element was cut off.
            Event::Eof if self.depth > 0 => Err(XmlError::Damaged),
            Event::Eof => Ok(None),
            event => Ok(Some((event, range))),
        }
    }
}

/// An attribute by its local name, with entities resolved; attributes after it are not looked at.
pub(crate) fn attribute(element: &BytesStart<'_>, local: &[u8]) -> Result<Option<String>, XmlError> {
    let mut attributes = element.attributes();
    for attribute in attributes.with_checks(false) {
        let attribute = attribute.map_err(|_| XmlError::Damaged)?;
        if attribute.key.local_name().as_ref() == local {
            let raw = std::str::from_utf8(&attribute.value).map_err(|_| XmlError::Damaged)?;
            let text = quick_xml::escape::unescape(raw).map_err(|_| XmlError::Damaged)?;
            return Ok(Some(text.into_owned()));
        }
    }
    Ok(None)
}

/// The character of a reference; office files define none of their own.
pub(crate) fn resolved(reference: &BytesRef<'_>) -> Option<char> {
    if let Some(letter) = reference.resolve_char_ref().ok()? {
        return Some(letter);
    }
    match reference.decode().ok()?.as_ref() {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "apos" => Some('\''),
        "quot" => Some('"'),
        _ => None,
    }
}
