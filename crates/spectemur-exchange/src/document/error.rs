//! Why a document was not read: what, where, and what to do, as plain data. The caller words it.

use thiserror::Error;

use super::format::Format;
use crate::container::ContainerError;
use crate::xml_part::XmlError;

/// Why a document was not read.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum DocumentError {
    /// The file is larger than is read.
    #[error("the file has {bytes} bytes, of at most {limit}")]
    TooLarge {
        /// Its bytes.
        bytes: usize,
        /// The most.
        limit: usize,
    },
    /// The file is encrypted: it opens with a password, or was saved so that not everybody may change it.
    #[error("the file is encrypted")]
    Encrypted,
    /// The file is not of this format.
    #[error("the file is not {}", expected.code())]
    AnotherKind {
        /// The format that was expected.
        expected: Format,
    },
    /// A file of text is not in UTF-8.
    #[error("the file is not in UTF-8 from byte {at} on")]
    NotUtf8 {
        /// The first byte that is not, from zero.
        at: usize,
    },
    /// A part of the file does not read.
    #[error("`{part}` does not read")]
    Damaged {
        /// The part of a container, or the number of a page from one; empty for the file itself.
        part: String,
    },
    /// There is more of something than is read.
    #[error("{} in `{part}`: more than {limit}", what.code())]
    TooMany {
        /// Of what.
        what: Counted,
        /// The part of a container, or the number of a page from one; empty for the file itself.
        part: String,
        /// The most.
        limit: u64,
    },
    /// The file has pages and not one letter that could be read, as a scan has.
    #[error("the file holds no words that can be read")]
    NoWords,
}

/// What there may be too much of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// Parts of a container.
    Parts,
    /// Bytes when unpacked.
    UnpackedBytes,
    /// Bytes of words.
    Words,
    /// Blocks.
    Blocks,
    /// Elements or objects inside one another.
    Depth,
    /// Styles, or kinds of lists.
    Definitions,
    /// Cells that cover many rows and columns.
    Cells,
    /// Pages.
    Pages,
    /// Things drawn on pages.
    Drawn,
}

/// What a person can do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// Hand in the file in pieces.
    Split,
    /// Save it without a password.
    RemovePassword,
    /// Give the file that it says it is, or say what it is.
    CheckFormat,
    /// Save it as UTF-8.
    SaveAsUtf8,
    /// Open it in the program that it is from and save it again.
    SaveAgain,
    /// Let a program recognise the letters of the pictures, or take the file that was printed.
    RecogniseText,
}

impl DocumentError {
    /// The code by which a caller finds its words.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "document-too-large",
            Self::Encrypted => "document-encrypted",
            Self::AnotherKind { .. } => "document-of-another-kind",
            Self::NotUtf8 { .. } => "document-not-utf-8",
            Self::Damaged { .. } => "document-damaged",
            Self::TooMany { .. } => "document-too-many",
            Self::NoWords => "document-without-words",
        }
    }

    /// What the caller's words are filled with.
    #[must_use]
    pub fn variables(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::TooLarge { bytes, limit } => vec![("bytes", bytes.to_string()), ("limit", limit.to_string())],
            Self::AnotherKind { expected } => vec![("format", expected.code().to_owned())],
            Self::NotUtf8 { at } => vec![("byte", at.to_string())],
            Self::Damaged { part } => vec![("part", part.clone())],
            Self::TooMany { what, part, limit } => {
                vec![("what", what.code().to_owned()), ("part", part.clone()), ("limit", limit.to_string())]
            }
            Self::Encrypted | Self::NoWords => Vec::new(),
        }
    }

    /// What to do about it.
    #[must_use]
    pub fn remedy(&self) -> Remedy {
        match self {
            Self::TooLarge { .. } | Self::TooMany { .. } => Remedy::Split,
            Self::Encrypted => Remedy::RemovePassword,
            Self::AnotherKind { .. } => Remedy::CheckFormat,
            Self::NotUtf8 { .. } => Remedy::SaveAsUtf8,
            Self::Damaged { .. } => Remedy::SaveAgain,
            Self::NoWords => Remedy::RecogniseText,
        }
    }

    pub(super) fn damaged(part: &str) -> Self {
        Self::Damaged { part: part.chars().take(200).collect() }
    }

    pub(super) fn too_many(what: Counted, part: &str, limit: impl TryInto<u64>) -> Self {
        let limit = limit.try_into().unwrap_or(u64::MAX);
        Self::TooMany { what, part: part.chars().take(200).collect(), limit }
    }

    pub(super) fn of_xml(error: XmlError, part: &str) -> Self {
        match error {
            XmlError::Damaged => Self::damaged(part),
            XmlError::UnpacksTooLarge => Self::too_many(Counted::UnpackedBytes, part, super::limits::UNPACKED_BYTES),
        }
    }
}

impl Counted {
    /// The code by which a caller finds its words.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Parts => "parts",
            Self::UnpackedBytes => "unpacked-bytes",
            Self::Words => "words",
            Self::Blocks => "blocks",
            Self::Depth => "depth",
            Self::Definitions => "definitions",
            Self::Cells => "cells",
            Self::Pages => "pages",
            Self::Drawn => "drawn",
        }
    }
}

impl Remedy {
    /// The code by which a caller finds its words.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Split => "split",
            Self::RemovePassword => "remove-password",
            Self::CheckFormat => "check-format",
            Self::SaveAsUtf8 => "save-as-utf-8",
            Self::SaveAgain => "save-again",
            Self::RecogniseText => "recognise-text",
        }
    }
}

impl From<ContainerError> for DocumentError {
    /// A container is expected of DOCX alone.
    fn from(error: ContainerError) -> Self {
        match error {
            ContainerError::TooLarge { bytes, limit } => Self::TooLarge { bytes, limit },
            ContainerError::Encrypted => Self::Encrypted,
            ContainerError::AnotherKind => Self::AnotherKind { expected: Format::Docx },
            ContainerError::TooManyParts { limit, .. } => Self::too_many(Counted::Parts, "", limit),
            ContainerError::UnpacksTooLarge { part, limit } => Self::too_many(Counted::UnpackedBytes, &part, limit),
            ContainerError::Damaged { part } => Self::damaged(&part),
        }
    }
}
