//! A zip container of somebody else's, opened with care: what its list says is checked before anything is unpacked,
//! and what is unpacked is counted, since the list may lie.
//!
//! It must not know what the parts are for.

use std::cell::Cell;
use std::io::{BufReader, Cursor, Read};

use zip::ZipArchive;
use zip::read::ZipFile;

/// Begins each line of a container's list.
const LIST_LINE: &[u8] = b"PK\x01\x02";
/// Begins what programs write when a password is set, and files of before 2007.
const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// How large a container may be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// Bytes of the file as it comes.
    pub(crate) file_bytes: usize,
    /// Parts.
    pub(crate) parts: usize,
    /// Bytes of all parts when unpacked, as the list says and as they turn out.
    pub(crate) unpacked_bytes: u64,
    /// How many times larger than its packed bytes a part may become.
    pub(crate) ratio: u64,
    /// A part of so few bytes may become larger than the ratio says.
    pub(crate) ratio_free_bytes: u64,
    /// Whether the ratio is asked of every part in the list, or only of those that are read.
    pub(crate) ratio_of_all: bool,
}

/// Why a container was not opened, or a part of it not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ContainerError {
    TooLarge {
        bytes: usize,
        limit: usize,
    },
    Encrypted,
    AnotherKind,
    TooManyParts {
        count: usize,
        limit: usize,
    },
    UnpacksTooLarge {
        part: String,
        limit: u64,
    },
    /// The part is empty where it is the list itself.
    Damaged {
        part: String,
    },
}

/// An opened container.
pub(crate) struct Container<'b> {
    zip: ZipArchive<Cursor<&'b [u8]>>,
    limits: Limits,
    /// How many bytes may still be unpacked.
    left: Cell<u64>,
}

fn damaged(part: &str) -> ContainerError {
    ContainerError::Damaged { part: part.to_owned() }
}

impl<'b> Container<'b> {
    /// Opens the container of a file. The names of its parts are handed to `refuse` in their order, which may refuse
    /// one by an error of its own.
    pub(crate) fn open<E: From<ContainerError>>(
        bytes: &'b [u8],
        limits: Limits,
        mut refuse: impl FnMut(&str) -> Result<(), E>,
    ) -> Result<Self, E> {
        if bytes.len() > limits.file_bytes {
            return Err(ContainerError::TooLarge { bytes: bytes.len(), limit: limits.file_bytes }.into());
        }
        if bytes.starts_with(COMPOUND) {
            return Err(ContainerError::Encrypted.into());
        }
        if !bytes.starts_with(b"PK") {
            return Err(ContainerError::AnotherKind.into());
        }
        // Counted before the list is read, because reading it takes memory for each line.
        let lines = memchr::memmem::find_iter(bytes, LIST_LINE).take(limits.parts + 1).count();
        let too_many = |count| Err(ContainerError::TooManyParts { count, limit: limits.parts });
        if lines > limits.parts {
            too_many(lines)?;
        }
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| damaged(""))?;
        if zip.len() > limits.parts {
            too_many(zip.len())?;
        }
        let container = Self { zip, limits, left: Cell::new(limits.unpacked_bytes) };
        container.check_list(&mut refuse)?;
        Ok(container)
    }

    fn check_list<E: From<ContainerError>>(&self, refuse: &mut impl FnMut(&str) -> Result<(), E>) -> Result<(), E> {
        let mut together = 0_u64;
        for at in 0..self.zip.len() {
            let entry = self.zip.by_index_data(at).map_err(|_| damaged(""))?;
            let name = entry.name().map_err(|_| damaged(""))?.into_owned();
            if entry.encrypted() {
                return Err(ContainerError::Encrypted.into());
            }
            refuse(&name)?;
            together = together.saturating_add(entry.size());
            let beyond_ratio = self.limits.ratio_of_all && entry.size() > self.allowed(entry.compressed_size());
            if together > self.limits.unpacked_bytes || beyond_ratio {
                return Err(self.too_large(&name).into());
            }
        }
        Ok(())
    }

    fn allowed(&self, packed: u64) -> u64 {
        packed.saturating_mul(self.limits.ratio).max(self.limits.ratio_free_bytes)
    }

    fn too_large(&self, part: &str) -> ContainerError {
        ContainerError::UnpacksTooLarge { part: part.to_owned(), limit: self.limits.unpacked_bytes }
    }

    /// Whether there is a part of this name.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.zip.index_for_name(name).is_some()
    }

    /// The part of this name, to be read once.
    pub(crate) fn part(&mut self, name: &str) -> Result<Part<'_, 'b>, ContainerError> {
        let limits = self.limits;
        let file = self.zip.by_name(name).map_err(|_| damaged(name))?;
        let own = file.compressed_size().saturating_mul(limits.ratio).max(limits.ratio_free_bytes);
        Ok(BufReader::new(Limited { file, own, left: &self.left }))
    }

    /// The bytes of the part of this name.
    pub(crate) fn bytes(&mut self, name: &str) -> Result<Vec<u8>, ContainerError> {
        let limit = self.limits.unpacked_bytes;
        let mut bytes = Vec::new();
        self.part(name)?.read_to_end(&mut bytes).map_err(|error| match error.kind() {
            std::io::ErrorKind::FileTooLarge => ContainerError::UnpacksTooLarge { part: name.to_owned(), limit },
            _ => damaged(name),
        })?;
        Ok(bytes)
    }
}

/// A part while it is unpacked.
pub(crate) type Part<'c, 'b> = BufReader<Limited<'c, 'b>>;

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
