//! The messages of a package: read, checked for syntax, and held against what the package asks for.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::Entry;
use spectemur_model::Language;

use crate::diagnostic::Problems;
use crate::files::Files;
use crate::reader::Spot;

/// Message files by language, and the ids that each language has.
#[derive(Default)]
pub(crate) struct Locales {
    pub(crate) files: BTreeMap<Language, Vec<(String, String)>>,
    ids: BTreeMap<Language, BTreeSet<String>>,
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
        for entry in resource.body {
            if let Entry::Message(message) = entry
                && !ids.insert(message.id.name.to_owned())
            {
                let variables = vec![("id", message.id.name.to_owned()), ("first", file.path.to_owned())];
                problems.add(file.path, 1, "duplicate-id", variables);
            }
        }
        locales.files.entry(language).or_default().push((file.path.to_owned(), file.text.to_owned()));
    }
    locales
}

impl Locales {
    /// Reports a message that a language of the package lacks.
    pub(crate) fn need(&self, message: &str, spot: &Spot, problems: &Problems) {
        for (language, ids) in &self.ids {
            if !ids.contains(message) {
                let variables = vec![("message", message.to_owned()), ("language", language.to_string())];
                problems.add(&spot.file, spot.line, "missing-message", variables);
            }
        }
    }
}
