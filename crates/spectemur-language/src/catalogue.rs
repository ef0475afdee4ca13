//! The messages of one language, read once and checked as a whole.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Pattern};
use spectemur_model::Language;
use unic_langid::LanguageIdentifier;

use crate::error::{Fault, FaultKind, LanguageError};
use crate::forms;
use crate::uses::Uses;
use crate::voice::Said;

/// The only function that messages may call.
const FUNCTION: &str = "NUMBER()";
/// Whole numbers up to this size keep every digit inside a message.
const LARGEST: u64 = 1 << 53;

/// The messages of one language with what each of them uses.
pub(crate) struct Catalogue {
    bundle: FluentBundle<FluentResource>,
    /// Messages by id and terms as `-id`.
    entries: BTreeMap<String, Written>,
}

/// Where a message or term stands and what it uses.
struct Written {
    file: String,
    line: usize,
    has_value: bool,
    uses: Uses,
}

impl Catalogue {
    /// Reads the files of `language`. Every mistake of every file is added to `faults`.
    pub(crate) fn read(
        language: Language,
        files: &[(&str, &str)],
        faults: &mut Vec<Fault>,
    ) -> Result<Self, LanguageError> {
        let identifier: LanguageIdentifier = language.code().parse().map_err(|error| LanguageError::Rules {
            language,
            what: "plurals",
            detail: format!("{error}"),
        })?;
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        bundle.set_use_isolating(language.is_right_to_left());
        bundle.set_formatter(Some(number_formatter(language)));
        let mut catalogue = Self { bundle, entries: BTreeMap::new() };
        if let Err(error) = catalogue.bundle.add_builtins() {
            return Err(LanguageError::Rules { language, what: "functions of messages", detail: error.to_string() });
        }
        for (file, text) in files {
            catalogue.add(file, text, faults);
        }
        catalogue.check_references(faults);
        Ok(catalogue)
    }

    /// Whether there is a message with a text under this id.
    pub(crate) fn knows(&self, id: &str) -> bool {
        !id.starts_with('-') && self.entries.get(id).is_some_and(|written| written.has_value)
    }

    /// The ids of the messages, in order.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        self.entries.keys().map(String::as_str).filter(|id| self.knows(id))
    }

    /// The variables that a message uses, directly or through other messages.
    pub(crate) fn variables(&self, id: &str) -> BTreeSet<&str> {
        let mut variables = BTreeSet::new();
        let mut seen = BTreeSet::new();
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            let Some(written) = self.entries.get(id).filter(|_| seen.insert(id)) else {
                continue;
            };
            // What a term calls a variable is its own parameter, not the message's.
            if !id.starts_with('-') {
                variables.extend(written.uses.variables.iter().map(String::as_str));
            }
            open.extend(written.uses.references.iter().map(String::as_str));
        }
        variables
    }

    /// The message with its variables filled in, in the name of `language`, or nothing if it is not here.
    pub(crate) fn say(
        &self,
        language: Language,
        id: &str,
        args: &[(&str, Said)],
    ) -> Option<Result<String, LanguageError>> {
        let pattern = self.bundle.get_message(id)?.value()?;
        Some(self.fill(language, id, pattern, args))
    }

    fn fill(
        &self,
        language: Language,
        id: &str,
        pattern: &Pattern<&str>,
        args: &[(&str, Said)],
    ) -> Result<String, LanguageError> {
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, said) in args {
            match said {
                Said::Text(text) => values.set(*name, text.as_str()),
                Said::Number(number) if number.unsigned_abs() <= LARGEST => {
                    values.set(*name, *number);
                }
                Said::Number(number) => {
                    let detail = format!("{number} is too large for a number inside a message");
                    return Err(LanguageError::Formatting { language, id: id.to_owned(), detail });
                }
            }
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut errors);
        match errors.into_iter().next() {
            None => Ok(text.into_owned()),
            Some(FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { id: variable }))) => {
                Err(LanguageError::MissingVariable { language, id: id.to_owned(), variable })
            }
            Some(error) => Err(LanguageError::Formatting { language, id: id.to_owned(), detail: error.to_string() }),
        }
    }

    fn add(&mut self, file: &str, text: &str, faults: &mut Vec<Fault>) {
        let (resource, errors) = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        for error in errors {
            let line = line_of(text, error.pos.start);
            faults.push(Fault { file: file.to_owned(), line, kind: FaultKind::Syntax(error.kind.to_string()) });
        }
        let mut lines = lines_of_ids(text);
        for entry in resource.entries() {
            let Some((id, has_value, uses)) = described(entry) else {
                continue;
            };
            let line = lines.get_mut(id.as_str()).and_then(|lines| lines.pop()).unwrap_or(1);
            if let Some(first) = self.entries.get(&id) {
                let (first_file, first_line) = (first.file.clone(), first.line);
                let kind = FaultKind::Duplicate { id, first_file, first_line };
                faults.push(Fault { file: file.to_owned(), line, kind });
            } else {
                self.entries.insert(id, Written { file: file.to_owned(), line, has_value, uses });
            }
        }
        // What this refuses are duplicates, which stand in `faults` with their lines by now.
        self.bundle.add_resource(resource).unwrap_or_default();
    }

    fn check_references(&self, faults: &mut Vec<Fault>) {
        for (id, written) in &self.entries {
            for reference in &written.uses.references {
                if reference != FUNCTION && !self.entries.contains_key(reference) {
                    let kind = FaultKind::UnknownReference { id: id.clone(), reference: reference.clone() };
                    faults.push(Fault { file: written.file.clone(), line: written.line, kind });
                }
            }
        }
    }
}

/// The id of a message or term, whether it has a text, and what it uses.
fn described(entry: &Entry<&str>) -> Option<(String, bool, Uses)> {
    let mut uses = Uses::default();
    let (id, value, attributes) = match entry {
        Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref(), &message.attributes),
        Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
        Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => return None,
    };
    for pattern in value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value)) {
        uses.add_pattern(pattern);
    }
    Some((id, value.is_some(), uses))
}

/// The lines on which each id stands, last first, so that popping reads downwards.
fn lines_of_ids(text: &str) -> BTreeMap<&str, Vec<usize>> {
    let mut lines: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, line) in text.lines().enumerate() {
        let Some((id, _)) = line.split_once('=') else {
            continue;
        };
        let starts_an_entry = id.starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '-');
        if starts_an_entry {
            lines.entry(id.trim_end()).or_default().insert(0, index + 1);
        }
    }
    lines
}

fn line_of(text: &str, position: usize) -> usize {
    text.bytes().take(position).filter(|byte| *byte == b'\n').count() + 1
}

type Formatter<M> = fn(&FluentValue<'_>, &M) -> Option<String>;

/// How numbers inside messages are written: one plain function a language, because a bundle takes no more than that.
fn number_formatter<M>(language: Language) -> Formatter<M> {
    match language {
        Language::Arabic => |value, _| number(Language::Arabic, value),
        Language::English => |value, _| number(Language::English, value),
        Language::Spanish => |value, _| number(Language::Spanish, value),
        Language::French => |value, _| number(Language::French, value),
        Language::Russian => |value, _| number(Language::Russian, value),
        Language::Chinese => |value, _| number(Language::Chinese, value),
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a whole number within 2^53 either way")]
fn number(language: Language, value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let is_plain = number.value.fract() == 0.0 && number.value.abs() <= LARGEST as f64;
    if is_plain && number.options.use_grouping {
        forms::numbers(language).ok().map(|numbers| numbers.write(number.value as i64))
    } else {
        None
    }
}
