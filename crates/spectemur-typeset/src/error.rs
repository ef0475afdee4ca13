//! What can go wrong while setting a document, in words that a writer of markup
//! can act on.
//!
//! It must not hide a message of the typesetter behind a summary, and must not
//! expose the typesetter's own types.

use std::fmt;

/// One complaint about a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The picture it is about; `None` for the markup itself.
    pub file: Option<String>,
    /// The line in that text, counted from 1, where the typesetter knows it.
    pub line: Option<usize>,
    /// What is wrong.
    pub message: String,
    /// What may help.
    pub hints: Vec<String>,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.file, self.line) {
            (Some(file), Some(line)) => write!(out, "{file}, line {line}: ")?,
            (Some(file), None) => write!(out, "{file}: ")?,
            (None, Some(line)) => write!(out, "line {line}: ")?,
            (None, None) => {}
        }
        out.write_str(&self.message)?;
        for hint in &self.hints {
            write!(out, " (hint: {hint})")?;
        }
        Ok(())
    }
}

/// Why a document could not be set.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TypesetError {
    /// Characters of the markup, the title or a picture that no embedded font
    /// has. Each is given once, in the order of code points.
    #[error("no embedded font has {}", named(.characters))]
    MissingCharacters {
        /// The characters.
        characters: Vec<char>,
    },
    /// The markup is at fault.
    #[error("the markup cannot be set: {}", listed(.diagnostics))]
    Markup {
        /// Every complaint, at least one.
        diagnostics: Vec<Diagnostic>,
    },
    /// The document is set, but PDF/UA-1 or PDF/A-2a refuses it.
    #[error("the document breaks a PDF standard: {}", listed(.diagnostics))]
    Standard {
        /// Every complaint, at least one.
        diagnostics: Vec<Diagnostic>,
    },
    /// The title is empty or blank.
    #[error("a document needs a title")]
    Title,
    /// The language is not an ISO 639 code.
    #[error("`{language}` is not a language code of two or three letters")]
    Language {
        /// What was given.
        language: String,
    },
    /// There is no such day.
    #[error("there is no day {year:04}-{month:02}-{day:02}")]
    Day {
        /// The year given.
        year: i32,
        /// The month given.
        month: u8,
        /// The day given.
        day: u8,
    },
    /// The machine gives no thread to work on.
    #[error("no thread to set the document on: {detail}")]
    Thread {
        /// What the system says.
        detail: String,
    },
    /// A picture's name cannot be a path, or two pictures share it.
    #[error("`{name}` cannot name a picture")]
    ImageName {
        /// The name given.
        name: String,
    },
}

/// Characters by sign and code point, such as `㐀 (U+3400)`.
fn named(characters: &[char]) -> String {
    let one = |c: &char| {
        let shown = if c.is_control() { ' ' } else { *c };
        format!("{shown} (U+{:04X})", u32::from(*c))
    };
    characters.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn listed(diagnostics: &[Diagnostic]) -> String {
    diagnostics.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}
