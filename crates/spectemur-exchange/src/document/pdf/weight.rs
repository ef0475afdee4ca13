//! How much the pages of a file make a reader do: what is drawn by reference counts each time.
//!
//! A few bytes can draw a piece that draws ten pieces, each of which draws ten more. The library would follow all of
//! them, so they are counted before, without being drawn.

use std::collections::BTreeMap;

use hayro_syntax::content::UntypedIter;
use hayro_syntax::object::{Array, Dict, Name, Object, ObjectIdentifier, Stream};
use hayro_syntax::page::Page;
use hayro_syntax::{Filter, Pdf};

use crate::document::error::{Counted, DocumentError};
use crate::document::limits;

/// How deep pieces may stand in one another.
const DEPTH: usize = 40;
/// States that are saved in one another; the standard of 2008 speaks of 28.
const STATES: usize = 2_000;

/// Refuses a file whose pages come to too much.
pub(super) fn check(pdf: &Pdf, file_bytes: usize) -> Result<(), DocumentError> {
    let for_size = u64::try_from(file_bytes).unwrap_or(u64::MAX).saturating_mul(limits::CONTENT_RATIO);
    let limit = limits::CONTENT_FREE_BYTES.saturating_add(for_size).min(limits::CONTENT_BYTES);
    let mut weights = Weights { limit, streams: BTreeMap::new(), pieces: BTreeMap::new() };
    let mut together = 0_u64;
    for (at, page) in pdf.pages().iter().enumerate() {
        let name = (at + 1).to_string();
        together = together.saturating_add(weights.of_page(page, &name)?);
        if together > limit {
            return Err(DocumentError::too_many(Counted::Drawn, &name, limit));
        }
    }
    Ok(())
}

/// What is known of a stream.
#[derive(Clone, Copy, Debug)]
struct Known {
    bytes: u64,
    draws_pieces: bool,
}

struct Weights {
    limit: u64,
    streams: BTreeMap<ObjectIdentifier, Known>,
    /// What a piece comes to; none while it is looked at.
    pieces: BTreeMap<ObjectIdentifier, Option<u64>>,
}

/// The streams of a page.
fn streams_of<'p>(page: &Page<'p>) -> Vec<Stream<'p>> {
    let dictionary = page.raw();
    let key = b"Contents".as_slice();
    if let Some(stream) = dictionary.get::<Stream<'_>>(key) {
        return vec![stream];
    }
    dictionary.get::<Array<'_>>(key).map(|list| list.iter::<Stream<'_>>().collect()).unwrap_or_default()
}

/// The bytes of a stream that says what to draw.
fn content_of(stream: &Stream<'_>, page: &str) -> Result<Vec<u8>, DocumentError> {
    let is_text = |filter: &Filter| {
        use Filter::{Ascii85Decode, AsciiHexDecode, Crypt, FlateDecode, LzwDecode, RunLengthDecode};
        matches!(filter, Ascii85Decode | AsciiHexDecode | Crypt | FlateDecode | LzwDecode | RunLengthDecode)
    };
    // A picture is no content, and is unpacked in other ways.
    let kind = stream.dict().get::<Name<'_>>(b"Subtype".as_slice());
    if !stream.filters().iter().all(is_text) || kind.is_some_and(|kind| kind.as_str() == "Image") {
        return Err(DocumentError::damaged(page));
    }
    let content = stream.decoded().map(std::borrow::Cow::into_owned).unwrap_or_default();
    if content.len() > limits::CONTENT_STREAM_BYTES {
        return Err(DocumentError::too_many(Counted::UnpackedBytes, page, limits::CONTENT_STREAM_BYTES));
    }
    if saved_states(&content) > STATES {
        return Err(DocumentError::too_many(Counted::Depth, page, STATES));
    }
    Ok(content)
}

/// How many states are saved and not restored at most, one in another; each is kept until then.
fn saved_states(content: &[u8]) -> usize {
    let parts = |at: Option<usize>| {
        let byte = at.and_then(|at| content.get(at));
        byte.is_none_or(|byte| byte.is_ascii_whitespace() || b"\0()<>[]{}/%".contains(byte))
    };
    let (mut depth, mut deepest) = (0_usize, 0);
    for at in memchr::memchr2_iter(b'q', b'Q', content) {
        if parts(at.checked_sub(1)) && parts(at.checked_add(1)) {
            depth = if content.get(at) == Some(&b'q') { depth + 1 } else { depth.saturating_sub(1) };
            deepest = deepest.max(depth);
        }
    }
    deepest
}

/// The names of pieces that content draws, with how many times.
fn drawn(content: &[u8]) -> BTreeMap<Vec<u8>, u64> {
    let mut names = BTreeMap::new();
    let mut instructions = UntypedIter::new(content);
    while let Some(instruction) = instructions.next() {
        if &**instruction.operator == b"Do"
            && let Some(Object::Name(name)) = instruction.operands().last()
        {
            *names.entry(name.to_vec()).or_insert(0_u64) += 1;
        }
    }
    names
}

impl Weights {
    fn too_much(&self, page: &str) -> DocumentError {
        DocumentError::too_many(Counted::Drawn, page, self.limit)
    }

    fn of_page(&mut self, page: &Page<'_>, name: &str) -> Result<u64, DocumentError> {
        let streams = streams_of(page);
        let mut together = Known { bytes: 0, draws_pieces: false };
        for stream in &streams {
            let known = self.known(stream, name)?;
            together.bytes = together.bytes.saturating_add(known.bytes);
            together.draws_pieces |= known.draws_pieces;
            if together.bytes > self.limit {
                return Err(self.too_much(name));
            }
        }
        if !together.draws_pieces {
            return Ok(together.bytes);
        }
        // What is drawn may be named in one stream and drawn in the next.
        let mut content = Vec::new();
        for stream in &streams {
            content.extend(content_of(stream, name)?);
            content.push(b' ');
            if content.len() > limits::CONTENT_STREAM_BYTES {
                return Err(DocumentError::too_many(Counted::UnpackedBytes, name, limits::CONTENT_STREAM_BYTES));
            }
        }
        let names = drawn(&content);
        drop(content);
        let mut weight = together.bytes;
        for (piece, times) in names {
            let Some(stream) = page.resources().get_x_object(&Name::new_unescaped(&piece)) else { continue };
            let own = self.of_piece(&stream, name, 0)?;
            weight = weight.saturating_add(own.saturating_mul(times));
        }
        if weight > self.limit { Err(self.too_much(name)) } else { Ok(weight) }
    }

    fn known(&mut self, stream: &Stream<'_>, page: &str) -> Result<Known, DocumentError> {
        if let Some(known) = self.streams.get(&stream.obj_id()) {
            return Ok(*known);
        }
        let content = content_of(stream, page)?;
        let draws_pieces = memchr::memmem::find(&content, b"Do").is_some();
        let known = Known { bytes: u64::try_from(content.len()).unwrap_or(u64::MAX), draws_pieces };
        self.streams.insert(stream.obj_id(), known);
        Ok(known)
    }

    /// What a piece comes to with those that it draws. Pictures are not unpacked.
    fn of_piece(&mut self, stream: &Stream<'_>, page: &str, depth: usize) -> Result<u64, DocumentError> {
        let kind = stream.dict().get::<Name<'_>>(b"Subtype".as_slice());
        if kind.is_some_and(|kind| kind.as_str() == "Image") {
            return Ok(1);
        }
        match self.pieces.get(&stream.obj_id()) {
            Some(Some(known)) => return Ok(*known),
            // A piece that draws itself, or a chain without an end.
            Some(None) => return Err(DocumentError::damaged(page)),
            None if depth > DEPTH => return Err(DocumentError::too_many(Counted::Depth, page, DEPTH)),
            None => self.pieces.insert(stream.obj_id(), None),
        };
        let content = content_of(stream, page)?;
        let mut weight = u64::try_from(content.len()).unwrap_or(u64::MAX).max(16);
        let names = if memchr::memmem::find(&content, b"Do").is_some() { drawn(&content) } else { BTreeMap::new() };
        drop(content);
        let resources = stream.dict().get::<Dict<'_>>(b"Resources".as_slice()).unwrap_or_default();
        let named = resources.get::<Dict<'_>>(b"XObject".as_slice()).unwrap_or_default();
        for (piece, times) in names {
            // Names are looked up in the piece itself: in what draws it they may mean something else each time.
            let Some(inner) = named.get::<Stream<'_>>(piece.as_slice()) else {
                return Err(DocumentError::damaged(page));
            };
            let own = self.of_piece(&inner, page, depth + 1)?;
            weight = weight.saturating_add(own.saturating_mul(times));
        }
        if weight > self.limit {
            return Err(self.too_much(page));
        }
        self.pieces.insert(stream.obj_id(), Some(weight));
        Ok(weight)
    }
}
