//! What is wrong in a package: code, variables, file and line.
//!
//! The words are messages of the language crate (`check-<code>` and `check-<code>-hint`); no sentence stands here.

use std::cell::RefCell;
use std::fmt;

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
pub(crate) struct Problems(RefCell<Vec<Diagnostic>>);

impl Problems {
    pub(crate) fn add(&self, file: &str, line: usize, code: &'static str, variables: Vec<(&'static str, String)>) {
        self.0.borrow_mut().push(Diagnostic {
            file: file.to_owned(),
            line,
            severity: Severity::Error,
            code,
            variables,
        });
    }

    pub(crate) fn into_sorted(self) -> Vec<Diagnostic> {
        let mut all = self.0.into_inner();
        all.sort_by(|a, b| (&a.file, a.line, a.code, &a.variables).cmp(&(&b.file, b.line, b.code, &b.variables)));
        all.dedup();
        all
    }
}
