//! Documents and data sets that statements come from.

use crate::{Day, FileHash, Language, Localized, Period, SourceId};

/// A document or data set: nothing is known without one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its id in the record.
    pub id: SourceId,
    /// What it is: progress-report, national-report, depositary, editorial …
    pub kind: String,
    /// The document symbol, kept as printed.
    pub symbol: Option<String>,
    /// Its title.
    pub title: Localized,
    /// Who wrote or issued it.
    pub author: Localized,
    /// The language that was read.
    pub language: Option<Language>,
    /// The day that it bears.
    pub dated_on: Option<Day>,
    /// The day that it was received.
    pub received_on: Option<Day>,
    /// The period that it covers.
    pub covers: Option<Period>,
    /// Whether somebody compared what was taken from it with the source itself.
    /// What comes from an unverified source shows so everywhere.
    pub verified: bool,
    /// The earlier version that it replaces: what that one said no longer stands.
    pub replaces: Option<SourceId>,
    /// The file that it is kept as, by its hash.
    pub file: Option<FileHash>,
}

impl Source {
    /// Its symbol as printed; a document of the net has its address in that place, which is no symbol.
    #[must_use]
    pub fn printed_symbol(&self) -> Option<&str> {
        self.symbol.as_deref().filter(|symbol| !is_address(symbol))
    }

    /// Where it can be read in the net.
    #[must_use]
    pub fn address(&self) -> Option<&str> {
        self.symbol.as_deref().filter(|symbol| is_address(symbol))
    }
}

/// Whether a text is the address of a page in the net: of that kind alone, so that a link to it starts no program.
#[must_use]
pub fn is_address(text: &str) -> bool {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    host.is_some_and(|host| !host.is_empty() && !text.contains(char::is_whitespace))
}

#[cfg(test)]
mod tests {
    use super::is_address;

    #[test]
    fn an_address_is_of_a_page_and_of_nothing_else() {
        assert!(is_address("https://meetings.example/11"));
        assert!(is_address("http://meetings.example"));
        for other in ["ABC/MSP/2023/8", "javascript://x", "https://", "https://a.example/; https://b.example/", ""] {
            assert!(!is_address(other), "{other}");
        }
    }
}
