//! A look at a PDF file before the library reads it: what its streams come to when they are unpacked, and how deep its
//! objects stand in one another. The library asks neither.

use std::io::Read;

use flate2::read::{DeflateDecoder, ZlibDecoder};
use hayro_syntax::object::Object;
use hayro_syntax::{Filter, Pdf};

use super::tree::Tree;
use crate::document::error::{Counted, DocumentError};
use crate::document::limits;

/// How far before a stream its dictionary is looked for, in bytes.
const DICTIONARY: usize = 64 << 10;
/// Bytes of a stream that is packed in an old way: each may become a thousand.
const OLD_STREAM: usize = 256 << 10;

fn too_large() -> DocumentError {
    DocumentError::too_many(Counted::UnpackedBytes, "", limits::STREAM_BYTES)
}

/// Looks at every stream of the file, wherever it stands and whatever refers to it.
pub(super) fn scan(bytes: &[u8]) -> Result<(), DocumentError> {
    // What is encrypted cannot be looked at, with whatever password.
    if contains(bytes, b"/Encrypt") {
        return Err(DocumentError::Encrypted);
    }
    if hides_a_name(bytes) {
        return Err(DocumentError::damaged(""));
    }
    let mut tree = Tree::default();
    tree.look_at_file(bytes)?;
    let mut depth = Depth::default();
    let (mut together, mut after) = (0_u64, 0_usize);
    let mut unpacked = Vec::new();
    for at in memchr::memmem::find_iter(bytes, b"stream") {
        if at < after || bytes.get(..at).is_some_and(|before| before.ends_with(b"end")) {
            continue;
        }
        depth.look(bytes.get(after..at).unwrap_or_default())?;
        depth = Depth::default();
        let stream = Described::of(bytes, at)?;
        after = at + 6;
        together += stream.unpack(&mut unpacked)?;
        if together > limits::STREAM_BYTES {
            return Err(too_large());
        }
        Depth::default().look(&unpacked)?;
        if let Some(first) = stream.first {
            if hides_a_name(&unpacked) {
                return Err(DocumentError::damaged(""));
            }
            tree.look_at_objects(&unpacked, first)?;
        }
    }
    depth.look(bytes.get(after..).unwrap_or_default())?;
    tree.check()
}

/// A stream as it is described before it.
struct Described<'b> {
    data: &'b [u8],
    is_picture: bool,
    may_be_packed: bool,
    /// Where the first object in it begins, if it holds objects.
    first: Option<usize>,
}

impl<'b> Described<'b> {
    fn of(bytes: &'b [u8], at: usize) -> Result<Self, DocumentError> {
        let dictionary = dictionary(bytes, at);
        let mut data = bytes.get(at + 6..).unwrap_or_default();
        data = data.strip_prefix(b"\r\n").or_else(|| data.strip_prefix(b"\n")).unwrap_or(data);
        if filters(dictionary) > 1 {
            return Err(DocumentError::damaged(""));
        }
        let first = memchr::memmem::find(dictionary, b"/First").map(|at| {
            let rest = dictionary.get(at + 6..).unwrap_or_default().trim_ascii_start();
            let digits = rest.iter().take_while(|digit| digit.is_ascii_digit()).count();
            rest.get(..digits).and_then(|digits| std::str::from_utf8(digits).ok()?.parse().ok()).unwrap_or(0)
        });
        // What holds objects is no picture, whatever it says.
        let is_picture = first.is_none() && contains(dictionary, b"/Image");
        let may_be_packed = contains(dictionary, b"Fl") || looks_like_zlib(data);
        if may_be_packed && !dictionary.starts_with(b"obj") {
            return Err(DocumentError::damaged(""));
        }
        if !may_be_packed && first.is_some() && contains(dictionary, b"/Filter") {
            return Err(DocumentError::damaged(""));
        }
        Ok(Self { data, is_picture, may_be_packed, first })
    }

    /// Unpacks the stream and says how many bytes it has. Of a picture they are only counted; what is not packed and
    /// holds no objects was looked at with the file.
    fn unpack(&self, unpacked: &mut Vec<u8>) -> Result<u64, DocumentError> {
        unpacked.clear();
        let length = |bytes: usize| u64::try_from(bytes).unwrap_or(u64::MAX);
        if !self.may_be_packed {
            if self.first.is_some() {
                let end = memchr::memmem::find(self.data, b"endstream").unwrap_or(self.data.len());
                unpacked.extend_from_slice(self.data.get(..end).unwrap_or_default());
            }
            return Ok(length(unpacked.len()));
        }
        let limit = if self.is_picture { limits::PICTURE_BYTES } else { length(limits::CONTENT_STREAM_BYTES) };
        let decoders: [Box<dyn Read + '_>; 2] =
            [Box::new(ZlibDecoder::new(self.data)), Box::new(DeflateDecoder::new(self.data))];
        let mut piece = vec![0_u8; 64 << 10];
        let mut count = 0_u64;
        for mut decoder in decoders {
            // An error at the end does not undo what came before it.
            while let Ok(more @ 1..) = decoder.read(&mut piece) {
                count += length(more);
                if count > limit {
                    return Err(too_large());
                }
                if !self.is_picture {
                    unpacked.extend_from_slice(piece.get(..more).unwrap_or_default());
                }
            }
            if count > 0 {
                break;
            }
        }
        Ok(count)
    }
}

/// Names that are looked for in the bytes. Written with escapes, which none of their letters needs, they hide something.
const LOOKED_FOR: [&[u8]; 12] = [
    b"Encrypt",
    b"Kids",
    b"First",
    b"Filter",
    b"F",
    b"FlateDecode",
    b"Fl",
    b"LZWDecode",
    b"LZW",
    b"RunLengthDecode",
    b"RL",
    b"Image",
];

/// Whether one of the names that are looked for is written with an escape.
fn hides_a_name(bytes: &[u8]) -> bool {
    memchr::memchr_iter(b'#', bytes).any(|at| {
        let before = bytes.get(at.saturating_sub(48)..at).unwrap_or_default();
        let Some(start) = memchr::memrchr(b'/', before) else { return false };
        let ahead = before.len() - start - 1;
        let name = bytes.get(at - ahead..).unwrap_or_default();
        let ends = |byte: &u8| byte.is_ascii_whitespace() || b"/<>[](){}%\0".contains(byte);
        let length = name.iter().take(64).position(ends).unwrap_or(name.len().min(64));
        // What stands after the end of the name is no part of it, such as a stream's bytes.
        let plain = without_escapes(name.get(..length).unwrap_or_default());
        ahead < length && LOOKED_FOR.contains(&plain.as_slice())
    })
}

/// A name with its escapes undone.
fn without_escapes(name: &[u8]) -> Vec<u8> {
    let mut raw = name.iter();
    let mut plain = Vec::new();
    while let Some(byte) = raw.next() {
        let hexadecimal = raw.as_slice().get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        match hexadecimal.and_then(|digits| u8::from_str_radix(digits, 16).ok()).filter(|_| *byte == b'#') {
            Some(letter) => {
                plain.push(letter);
                raw.nth(1);
            }
            None => plain.push(*byte),
        }
    }
    plain
}

/// Looks at the filters of every object once more, now as the library resolves them.
pub(super) fn check_filters(pdf: &Pdf) -> Result<(), DocumentError> {
    for object in pdf.objects() {
        let Object::Stream(stream) = object else { continue };
        let filters = stream.filters();
        let packs =
            |filter: &&Filter| matches!(filter, Filter::FlateDecode | Filter::LzwDecode | Filter::RunLengthDecode);
        let is_old = filters.iter().any(|filter| matches!(filter, Filter::LzwDecode | Filter::RunLengthDecode));
        if filters.iter().filter(packs).count() > 1 {
            return Err(DocumentError::damaged(""));
        }
        if is_old && stream.raw_data().len() > OLD_STREAM {
            return Err(too_large());
        }
    }
    Ok(())
}

/// The bytes before a stream that may be its dictionary.
fn dictionary(bytes: &[u8], at: usize) -> &[u8] {
    let before = bytes.get(at.saturating_sub(DICTIONARY)..at).unwrap_or_default();
    let start = memchr::memmem::rfind(before, b"obj").unwrap_or(0);
    before.get(start..).unwrap_or_default()
}

/// How many times a stream is packed.
fn filters(dictionary: &[u8]) -> usize {
    let count = |name: &[u8]| memchr::memmem::find_iter(dictionary, name).count();
    count(b"FlateDecode") + count(b"LZWDecode") + count(b"RunLengthDecode") + count(b"/Fl ") + count(b"/LZW ")
}

fn contains(bytes: &[u8], piece: &[u8]) -> bool {
    memchr::memmem::find(bytes, piece).is_some()
}

/// RFC 1950: the method, and a checksum over both bytes.
fn looks_like_zlib(data: &[u8]) -> bool {
    match data {
        [first, second, ..] => first & 0x0f == 8 && (u16::from(*first) * 256 + u16::from(*second)).is_multiple_of(31),
        _ => false,
    }
}

/// How deep lists and dictionaries stand in one another, in bytes that come piece by piece.
#[derive(Debug, Default)]
struct Depth {
    depth: usize,
    /// Brackets that are open inside a text.
    text: usize,
    escaped: bool,
    comment: bool,
    before: u8,
}

impl Depth {
    fn look(&mut self, bytes: &[u8]) -> Result<(), DocumentError> {
        for byte in bytes {
            let before = std::mem::replace(&mut self.before, *byte);
            if self.comment {
                self.comment = !matches!(byte, b'\n' | b'\r');
            } else if self.text > 0 {
                match byte {
                    _ if self.escaped => self.escaped = false,
                    b'\\' => self.escaped = true,
                    b'(' => self.text += 1,
                    b')' => self.text -= 1,
                    _ => {}
                }
            } else {
                match byte {
                    b'%' => self.comment = true,
                    b'(' => self.text = 1,
                    b'[' => self.depth += 1,
                    b'<' if before == b'<' => {
                        self.depth += 1;
                        self.before = 0;
                    }
                    b']' => self.depth = self.depth.saturating_sub(1),
                    b'>' if before == b'>' => {
                        self.depth = self.depth.saturating_sub(1);
                        self.before = 0;
                    }
                    // Bytes of pictures and fonts are no objects.
                    0x80.. | 0..=8 => self.depth = 0,
                    _ => {}
                }
            }
            if self.depth > limits::OBJECT_DEPTH {
                return Err(DocumentError::too_many(Counted::Depth, "", limits::OBJECT_DEPTH));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn depth_of(bytes: &[u8]) -> Result<(), DocumentError> {
        Depth::default().look(bytes)
    }

    #[test]
    fn a_name_is_hidden_by_escapes_in_it_and_not_by_what_stands_after_it() {
        assert!(hides_a_name(b"<</Filter/Flate#44ecode>>"));
        assert!(hides_a_name(b"<</#45ncrypt 1 0 R>>"));
        assert!(!hides_a_name(b"<</Filter/FlateDecode>>\nstream\nx\x9c#q\x12"), "bytes of a stream");
        assert!(!hides_a_name(b"<</Title(#44)/A#20B 1>>"), "nobody looks for these");
    }

    #[test]
    fn depth_is_counted_outside_texts_and_comments() {
        assert!(depth_of(&b"[ 1 (]]]) 2 ] ".repeat(1_000)).is_ok());
        assert!(depth_of(&b"([) % [[[\n".repeat(1_000)).is_ok());
        assert!(depth_of(&b"[".repeat(1_000)).is_err());
        assert!(depth_of(&b"<< /A ".repeat(1_000)).is_err());
        assert!(depth_of(&b"[(]) ".repeat(1_000)).is_err());
    }
}
