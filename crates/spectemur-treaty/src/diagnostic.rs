//! What is wrong in a package: code, variables, file and line.
//!
//! The words are messages of the language crate (`check-<code>` and `check-<code>-hint`); no sentence stands here.

use std::cell::RefCell;
use std::fmt;

use spectemur_model::Citation;
use spectemur_model::source::is_address;

use crate::reader::Spot;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The package cannot be used until this is mended.
    Error,
    /// The package works; somebody should look.
    Warning,
}

/// One problem in one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The file, relative to the package's folder.
    pub file: String,
    /// The line, counted from 1; 1 where the problem is the whole file.
    pub line: usize,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, as the name of a message.
    pub code: &'static str,
    /// What the message mentions.
    pub variables: Vec<(&'static str, String)>,
}

impl fmt::Display for Diagnostic {
    /// A line for logs and tests; people get the message in their language.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.code)?;
        self.variables.iter().try_for_each(|(name, value)| write!(f, " {name}={value}"))
    }
}

/// Where problems gather while files are read: all of them, not the first.
#[derive(Debug, Default)]
pub(crate) struct Problems {
    found: RefCell<Vec<Diagnostic>>,
    /// The documents that files cite, to be looked up when all are known.
    cited: RefCell<Vec<(Spot, String)>>,
}

impl Problems {
    pub(crate) fn add(&self, file: &str, line: usize, code: &'static str, variables: Vec<(&'static str, String)>) {
        self.found.borrow_mut().push(Diagnostic {
            file: file.to_owned(),
            line,
            severity: Severity::Error,
            code,
            variables,
        });
    }

    /// The citation of a text; a text without the form of one is a problem, and so is later a document that nobody knows.
    pub(crate) fn cite(&self, spot: &Spot, text: &str) -> Option<Citation> {
        let Some(citation) = Citation::parse(text) else {
            self.add(&spot.file, spot.line, "wrong-cite", vec![("text", text.to_owned())]);
            return None;
        };
        let documents = citation.documents().filter(|document| !is_address(document));
        self.cited.borrow_mut().extend(documents.map(|document| (spot.clone(), document.to_owned())));
        Some(citation)
    }

    /// Reports every citation of a document that is not among these.
    pub(crate) fn check_cited(&self, is_known: impl Fn(&str) -> bool) {
        for (spot, document) in self.cited.take().into_iter().filter(|(_, document)| !is_known(document)) {
            self.add(&spot.file, spot.line, "unknown-document", vec![("document", document)]);
        }
    }

    pub(crate) fn into_sorted(self) -> Vec<Diagnostic> {
        let mut all = self.found.into_inner();
        all.sort_by(|a, b| (&a.file, a.line, a.code, &a.variables).cmp(&(&b.file, b.line, b.code, &b.variables)));
        all.dedup();
        all
    }
}
