//! Where in a source something stands.

use std::fmt;
use std::sync::Arc;

/// A place in a source: a kind and its details, `para:31`, `table:3`, `summary:stockpile.2`.
///
/// Kinds are words in lower case; each has a message in every language, so that a place reads as a reader writes it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place(Arc<str>);

impl Place {
    /// The place of this text, if it has the form `kind` or `kind:detail.detail`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (kind, details) = text.split_once(':').unwrap_or((text, ""));
        let kind_reads = !kind.is_empty() && kind.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        let details_read = (details.is_empty() != text.contains(':'))
            && details.chars().all(|letter| letter.is_alphanumeric() || "-.,()–".contains(letter));
        (kind_reads && details_read).then(|| Self(Arc::from(text)))
    }

    /// The kind: paragraph, table, summary, form …
    #[must_use]
    pub fn kind(&self) -> &str {
        self.0.split_once(':').map_or(&self.0, |(kind, _)| kind)
    }

    /// The details in order, without the kind.
    pub fn details(&self) -> impl Iterator<Item = &str> {
        self.0.split_once(':').map_or("", |(_, details)| details).split('.').filter(|detail| !detail.is_empty())
    }

    /// The details that are words rather than numbers or letters: a language says them by messages of their own.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.details().filter(|detail| Self::is_word(detail))
    }

    /// Whether a detail is a word: two or more lower-case letters, with hyphens.
    #[must_use]
    pub fn is_word(detail: &str) -> bool {
        detail.len() > 1 && detail.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
    }

    /// The text as package files write it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_has_a_kind_and_details() {
        let place = Place::parse("summary:stockpile.2").unwrap();
        assert_eq!(place.kind(), "summary");
        assert_eq!(place.details().collect::<Vec<_>>(), ["stockpile", "2"]);
        assert_eq!(place.words().collect::<Vec<_>>(), ["stockpile"]);
        assert_eq!(Place::parse("editorial:A.a").unwrap().words().count(), 0);
        assert_eq!(Place::parse("register").unwrap().details().count(), 0);
        for wrong in ["", "Para 31", "para:", ":31", "para 31", "para:3 1"] {
            assert!(Place::parse(wrong).is_none(), "{wrong}");
        }
    }
}
