//! The container of a workbook, opened with care: what its list says is checked before anything is unpacked, and what
//! is unpacked is counted, since the list may lie.

use std::cell::Cell;
use std::io::{BufReader, Cursor, Read};

use zip::ZipArchive;
use zip::read::ZipFile;

use super::cell::Problem;
use super::limits;
use super::read::quoted;

/// Begins each line of a container's list.
const LIST_LINE: &[u8] = b"PK\x01\x02";
/// Begins what programs write when a password is set, and workbooks of before 2007.
const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// Parts that no form has, by a piece of their name in lower case, with the code of the problem.
const UNWANTED: [(&str, &str); 7] = [
    ("vbaproject", "file-with-macros"),
    ("xl/macrosheets/", "file-with-macros"),
    ("xl/externallinks/", "file-with-links"),
    ("xl/connections.xml", "file-with-links"),
    ("xl/querytables/", "file-with-links"),
    ("embeddings/", "file-with-objects"),
    ("activex/", "file-with-objects"),
];

/// An opened container.
pub(crate) struct Container<'b> {
    zip: ZipArchive<Cursor<&'b [u8]>>,
    /// How many bytes may still be unpacked.
    left: Cell<u64>,
}

/// A part that did not read.
pub(crate) fn damaged(part: &str) -> Problem {
    Problem::new("file-damaged", vec![("part", quoted(part))])
}

fn limit(code: &'static str, count: impl ToString, limit: impl ToString) -> Problem {
    Problem::new(code, vec![("count", count.to_string()), ("limit", limit.to_string())])
}

impl<'b> Container<'b> {
    /// Opens the container of a file.
    pub(crate) fn open(bytes: &'b [u8]) -> Result<Self, Problem> {
        if bytes.len() > limits::FILE_BYTES {
            let variables = vec![("bytes", bytes.len().to_string()), ("limit", limits::FILE_BYTES.to_string())];
            return Err(Problem::new("file-too-large", variables));
        }
        if bytes.starts_with(COMPOUND) {
            return Err(Problem::new("file-encrypted", Vec::new()));
        }
        if !bytes.starts_with(b"PK") {
            return Err(Problem::new("file-of-another-kind", Vec::new()));
        }
        // Counted before the list is read, because reading it takes memory for each line.
        let lines = memchr::memmem::find_iter(bytes, LIST_LINE).take(limits::PARTS + 1).count();
        if lines > limits::PARTS {
            return Err(limit("file-too-many-parts", lines, limits::PARTS));
        }
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| damaged(""))?;
        let container = Self { zip, left: Cell::new(limits::UNPACKED_BYTES) };
        container.check_list()?;
        Ok(container)
    }

    fn check_list(&self) -> Result<(), Problem> {
        if self.zip.len() > limits::PARTS {
            return Err(limit("file-too-many-parts", self.zip.len(), limits::PARTS));
        }
        let mut together = 0_u64;
        for at in 0..self.zip.len() {
            let entry = self.zip.by_index_data(at).map_err(|_| damaged(""))?;
            let name = entry.name().map_err(|_| damaged(""))?.into_owned();
            if entry.encrypted() {
                return Err(Problem::new("file-encrypted", Vec::new()));
            }
            let lower = name.to_lowercase();
            if let Some((_, code)) = UNWANTED.iter().find(|(piece, _)| lower.contains(piece)) {
                return Err(Problem::new(code, vec![("part", quoted(&name))]));
            }
            together = together.saturating_add(entry.size());
            if together > limits::UNPACKED_BYTES || entry.size() > allowed(entry.compressed_size()) {
                return Err(too_large(&name));
            }
        }
        Ok(())
    }

    /// Whether there is a part of this name.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.zip.index_for_name(name).is_some()
    }

    /// The part of this name, to be read once.
    pub(crate) fn part(&mut self, name: &str) -> Result<Part<'_, 'b>, Problem> {
        let file = self.zip.by_name(name).map_err(|_| damaged(name))?;
        let own = allowed(file.compressed_size());
        Ok(BufReader::new(Limited { file, own, left: &self.left }))
    }
}

/// A part while it is unpacked.
pub(crate) type Part<'c, 'b> = BufReader<Limited<'c, 'b>>;

fn allowed(packed: u64) -> u64 {
    packed.saturating_mul(limits::UNPACKED_RATIO).max(limits::RATIO_FREE_BYTES)
}

/// The problem of a part that unpacks to too much.
pub(crate) fn too_large(part: &str) -> Problem {
    let variables = vec![("part", quoted(part)), ("limit", limits::UNPACKED_BYTES.to_string())];
    Problem::new("file-unpacks-too-large", variables)
}

/// Counts what is unpacked; beyond the limits it fails with [`std::io::ErrorKind::FileTooLarge`].
pub(crate) struct Limited<'c, 'b> {
    file: ZipFile<'c, Cursor<&'b [u8]>>,
    own: u64,
    left: &'c Cell<u64>,
}

impl Read for Limited<'_, '_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.file.read(buffer)?;
        let count = u64::try_from(read).unwrap_or(u64::MAX);
        match (self.own.checked_sub(count), self.left.get().checked_sub(count)) {
            (Some(own), Some(left)) => {
                self.own = own;
                self.left.set(left);
                Ok(read)
            }
            _ => Err(std::io::ErrorKind::FileTooLarge.into()),
        }
    }
}
