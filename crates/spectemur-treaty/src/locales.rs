//! The messages of a package: read, checked for syntax, and held against what the package asks for.

use std::collections::BTreeMap;

use fluent_syntax::ast::Entry;
use spectemur_model::{Language, Place};

use crate::content::duplicate;
use crate::diagnostic::Problems;
use crate::files::Files;
use crate::reader::Spot;

/// Message files by language, and the ids that each language has.
#[derive(Default)]
pub(crate) struct Locales {
    pub(crate) files: BTreeMap<Language, Vec<(String, String)>>,
    ids: BTreeMap<Language, BTreeMap<String, Spot>>,
}

pub(crate) fn locales(files: Files<'_>, problems: &Problems) -> Locales {
    let mut locales = Locales::default();
    for file in files.under("locales/", ".ftl") {
        let code = file.path.split('/').nth(1).unwrap_or_default();
        let Some(language) = Language::parse(code) else {
            problems.add(file.path, 1, "missing-language", vec![("language", code.to_owned())]);
            continue;
        };
        let (resource, errors) = match fluent_syntax::parser::parse(file.text) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        for error in errors {
            let line = file.text[..error.pos.start.min(file.text.len())].matches('\n').count() + 1;
            problems.add(file.path, line, "unreadable-messages", vec![("detail", error.kind.to_string())]);
        }
        let ids = locales.ids.entry(language).or_default();
        let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let (id, nth) = (message.id.name, seen.entry(message.id.name).or_insert(0));
            let spot = Spot { file: file.path.to_owned(), line: line_of(file.text, id, *nth) };
            *nth += 1;
            match ids.get(id) {
                Some(first) => duplicate(problems, &spot, id, first),
                None => {
                    ids.insert(id.to_owned(), spot);
                }
            }
        }
        locales.files.entry(language).or_default().push((file.path.to_owned(), file.text.to_owned()));
    }
    locales
}

/// The line where a message begins the nth time, counted from 0: the parser does not say where its messages stand.
fn line_of(text: &str, id: &str, nth: usize) -> usize {
    let begins = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    let mut lines = text.lines().enumerate().filter(|(_, line)| begins(line));
    lines.nth(nth).map_or(1, |(index, _)| index + 1)
}

impl Locales {
    /// Reports the words of a place that a language of the package cannot say.
    pub(crate) fn need_words(&self, place: &Place, spot: &Spot, problems: &Problems) {
        for word in place.words() {
            self.need(&format!("place-word-{word}"), spot, problems);
        }
    }

    /// Reports a message that a language of the package lacks.
    pub(crate) fn need(&self, message: &str, spot: &Spot, problems: &Problems) {
        for (language, ids) in &self.ids {
            if !ids.contains_key(message) {
                let variables = vec![("message", message.to_owned()), ("language", language.to_string())];
                problems.add(&spot.file, spot.line, "missing-message", variables);
            }
        }
    }
}
