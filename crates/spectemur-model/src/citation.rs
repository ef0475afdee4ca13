//! What rules, rows and figures rest on: documents, and the places in each.

use std::fmt;

use crate::Place;

/// What something rests on. Files write `document, place, place`, and `; ` before another document.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Citation(Vec<Cited>);

/// One document with the places in it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cited {
    /// The id or symbol of the document, or its address; none where the places stand in the document that the file is about.
    pub document: Option<String>,
    /// Where in it; nowhere in particular when empty.
    pub places: Vec<Place>,
}

impl Citation {
    /// The citation of this text, if it has the form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        text.split("; ").map(Cited::parse).collect::<Option<_>>().map(Self)
    }

    /// A place in a document.
    #[must_use]
    pub fn of(document: &str, place: Place) -> Self {
        Self(vec![Cited { document: Some(document.to_owned()), places: vec![place] }])
    }

    /// Several of them together, each document and place once.
    #[must_use]
    pub fn together(all: impl IntoIterator<Item = Self>) -> Self {
        let mut together: Vec<Cited> = all.into_iter().flat_map(|citation| citation.0).collect();
        together.sort();
        together.dedup();
        Self(together)
    }

    /// Its documents with their places.
    #[must_use]
    pub fn cited(&self) -> &[Cited] {
        &self.0
    }

    /// The documents that it names.
    pub fn documents(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|cited| cited.document.as_deref())
    }

    /// Whether it names nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Cited {
    fn parse(text: &str) -> Option<Self> {
        let is_place = |piece: &str| piece.contains(':') && Place::parse(piece).is_some();
        let (document, places) = match text.split_once(", ") {
            _ if is_place(text.split(", ").next().unwrap_or_default()) => (None, Some(text)),
            Some((document, places)) => (Some(document), Some(places)),
            None => (Some(text), None),
        };
        let reads = |document: &str| !document.is_empty() && !document.contains(char::is_whitespace);
        if document.is_some_and(|document| !reads(document)) {
            return None;
        }
        let places = places.into_iter().flat_map(|places| places.split(", ")).map(Place::parse);
        Some(Self { document: document.map(str::to_owned), places: places.collect::<Option<_>>()? })
    }
}

impl fmt::Display for Citation {
    /// As files write it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, cited) in self.0.iter().enumerate() {
            f.write_str(if index > 0 { "; " } else { "" })?;
            let places = cited.places.iter().map(Place::as_str);
            let pieces: Vec<&str> = cited.document.as_deref().into_iter().chain(places).collect();
            f.write_str(&pieces.join(", "))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_citation_names_documents_and_places_in_each() {
        let read = |text: &str| {
            let citation = Citation::parse(text).unwrap();
            assert_eq!(citation.to_string(), text, "it is written as it was read");
            let cited = citation.cited().iter();
            cited.map(|cited| (cited.document.clone().unwrap_or_default(), cited.places.len())).collect::<Vec<_>>()
        };
        let named = |name: &str, places| (name.to_owned(), places);
        assert_eq!(read("report-1, para:4, annex"), [named("report-1", 2)]);
        assert_eq!(read("status; https://a.example/11, page"), [named("status", 0), named("https://a.example/11", 1)]);
        assert_eq!(read("action:1"), [named("", 1)], "in the document that the file is about");
        for prose in ["", "the treaty, art:1", "report-1, paragraph 4", "report-1; ", "decision of the first meeting"] {
            assert_eq!(Citation::parse(prose), None, "{prose}");
        }
    }

    #[test]
    fn what_two_statements_cite_is_named_once() {
        let cite = |text: &str| Citation::parse(text).unwrap();
        let together = Citation::together([cite("b, para:1"), cite("a"), cite("b, para:1")]);
        assert_eq!(together.to_string(), "a; b, para:1");
    }
}
