//! Files that sources are kept as: found by what they hold, never by a name.

use std::fmt;

use sha2::{Digest, Sha256};

/// The SHA-256 of a file's bytes. Anybody can compute it again with a tool of their own.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileHash([u8; 32]);

impl FileHash {
    /// The hash of these bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// The hash of 64 hexadecimal digits in lower case.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() != 64 || text.bytes().any(|byte| byte.is_ascii_uppercase()) {
            return None;
        }
        let digit = |letter: u8| char::from(letter).to_digit(16);
        let mut bytes = [0; 32];
        for (byte, digits) in bytes.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
            *byte = u8::try_from(digit(digits[0])? * 16 + digit(digits[1])?).ok()?;
        }
        Some(Self(bytes))
    }
}

impl fmt::Display for FileHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for FileHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A file with its media type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// What it is, as `application/json`.
    pub media: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

impl File {
    /// By what it is found.
    #[must_use]
    pub fn hash(&self) -> FileHash {
        FileHash::of(&self.bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// SHA-256 of `abc`, as the standard publishes it (FIPS 180-4, example).
    const ABC: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    #[test]
    fn a_hash_is_the_one_that_everybody_computes() {
        assert_eq!(FileHash::of(b"abc").to_string(), ABC);
        assert_eq!(FileHash::parse(ABC), Some(FileHash::of(b"abc")));
        for wrong in ["", &ABC[1..], &ABC.to_uppercase(), &ABC.replace('b', "x")] {
            assert_eq!(FileHash::parse(wrong), None, "{wrong}");
        }
    }
}
