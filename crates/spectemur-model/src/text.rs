//! Text in several languages.
//!
//! A text is never translated by the program: a language that is missing is missing, and the caller says so.

use std::collections::BTreeMap;

use crate::Language;

/// The same text in one or more languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Localized(BTreeMap<Language, String>);

impl Localized {
    /// A text from its languages.
    #[must_use]
    pub fn new(texts: impl IntoIterator<Item = (Language, String)>) -> Self {
        Self(texts.into_iter().collect())
    }

    /// The text in this language, if there is one.
    #[must_use]
    pub fn get(&self, language: Language) -> Option<&str> {
        self.0.get(&language).map(String::as_str)
    }

    /// The text in this language, else in English, else in the first language that has it.
    #[must_use]
    pub fn or_any(&self, language: Language) -> &str {
        self.get(language)
            .or_else(|| self.get(Language::English))
            .or_else(|| self.0.values().next().map(String::as_str))
            .unwrap_or_default()
    }

    /// The languages and their texts, in the order of the codes.
    pub fn iter(&self) -> impl Iterator<Item = (Language, &str)> {
        self.0.iter().map(|(language, text)| (*language, text.as_str()))
    }

    /// Whether there is no text in any language.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
