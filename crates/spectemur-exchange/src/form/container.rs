//! The container of a workbook: the shared guard with the limits of forms, and the parts that no form has.

use super::cell::Problem;
use super::limits;
use super::read::quoted;
use crate::container::{self, ContainerError, Limits};

pub(crate) use crate::container::Part;

const LIMITS: Limits = Limits {
    file_bytes: limits::FILE_BYTES,
    parts: limits::PARTS,
    unpacked_bytes: limits::UNPACKED_BYTES,
    ratio: limits::UNPACKED_RATIO,
    ratio_free_bytes: limits::RATIO_FREE_BYTES,
    ratio_of_all: true,
};

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
pub(crate) struct Container<'b>(container::Container<'b>);

impl<'b> Container<'b> {
    /// Opens the container of a file.
    pub(crate) fn open(bytes: &'b [u8]) -> Result<Self, Problem> {
        container::Container::open(bytes, LIMITS, |name| {
            let lower = name.to_lowercase();
            match UNWANTED.iter().find(|(piece, _)| lower.contains(piece)) {
                Some((_, code)) => Err(Problem::new(code, vec![("part", quoted(name))])),
                None => Ok(()),
            }
        })
        .map(Self)
    }

    /// Whether there is a part of this name.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.0.has(name)
    }

    /// The part of this name, to be read once.
    pub(crate) fn part(&mut self, name: &str) -> Result<Part<'_, 'b>, Problem> {
        Ok(self.0.part(name)?)
    }
}

/// A part that did not read.
pub(crate) fn damaged(part: &str) -> Problem {
    Problem::new("file-damaged", vec![("part", quoted(part))])
}

/// The problem of a part that unpacks to too much.
pub(crate) fn too_large(part: &str) -> Problem {
    let variables = vec![("part", quoted(part)), ("limit", limits::UNPACKED_BYTES.to_string())];
    Problem::new("file-unpacks-too-large", variables)
}

impl From<ContainerError> for Problem {
    fn from(error: ContainerError) -> Self {
        match error {
            ContainerError::TooLarge { bytes, limit } => {
                Self::new("file-too-large", vec![("bytes", bytes.to_string()), ("limit", limit.to_string())])
            }
            ContainerError::Encrypted => Self::new("file-encrypted", Vec::new()),
            ContainerError::AnotherKind => Self::new("file-of-another-kind", Vec::new()),
            ContainerError::TooManyParts { count, limit } => {
                Self::new("file-too-many-parts", vec![("count", count.to_string()), ("limit", limit.to_string())])
            }
            ContainerError::UnpacksTooLarge { part, .. } => too_large(&part),
            ContainerError::Damaged { part } => damaged(&part),
        }
    }
}
