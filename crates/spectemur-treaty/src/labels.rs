//! Texts of further languages: `locales/<language>/labels.toml`, one flat table from paths to texts.
//!
//! English and Chinese stand where a thing is defined; here the other languages are put beside them. A text is never
//! made up: what a template shows and a language lacks is a problem, and so is a text for nothing.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_model::package::{Choice, Question};
use spectemur_model::{Language, Localized, QuestionKey};

use crate::content::{Placed, duplicate};
use crate::diagnostic::Problems;
use crate::files::Files;
use crate::forms::ReadTemplate;
use crate::reader::{Spot, read_file};

/// Puts the texts of each language where they belong.
///
/// `listed` are the languages of the treaty; a language that it does not list has no labels.
pub(crate) fn merge(
    files: Files<'_>,
    problems: &Problems,
    listed: &[Language],
    questions: &mut BTreeMap<QuestionKey, Placed<Question>>,
    templates: &mut [ReadTemplate],
) {
    let mut labels = Labels { files: read(files, problems, listed), problems };
    let shown: BTreeSet<QuestionKey> = templates.iter().flat_map(ReadTemplate::shown).cloned().collect();
    for placed in questions.values_mut() {
        let is_shown = shown.contains(&placed.value.key);
        for (path, text) in texts(&mut placed.value) {
            labels.put(&path, &placed.spot, text, is_shown);
        }
    }
    for (path, spot, text) in templates.iter_mut().flat_map(ReadTemplate::texts) {
        labels.put(&path, spot, text, true);
    }
    labels.report_rest();
}

/// The labels of one language that were not put anywhere yet.
struct LabelFile {
    path: String,
    texts: BTreeMap<String, (Spot, String)>,
}

struct Labels<'a> {
    files: BTreeMap<Language, LabelFile>,
    problems: &'a Problems,
}

fn read(files: Files<'_>, problems: &Problems, listed: &[Language]) -> BTreeMap<Language, LabelFile> {
    let mut all = BTreeMap::new();
    for file in files.under("locales/", "/labels.toml") {
        let code = file.path.split('/').nth(1).unwrap_or_default();
        let Some(language) = Language::parse(code) else {
            problems.add(file.path, 1, "missing-language", vec![("language", code.to_owned())]);
            continue;
        };
        if !listed.contains(&language) {
            problems.add(file.path, 1, "unlisted-language", vec![("language", code.to_owned())]);
            continue;
        }
        let texts = read_file(file, problems, |node| node.free_texts());
        for (spot, ..) in texts.iter().filter(|(_, _, text)| text.trim().is_empty()) {
            problems.add(&spot.file, spot.line, "missing-language", vec![("language", code.to_owned())]);
        }
        let texts = texts.into_iter().map(|(spot, path, text)| (path, (spot, text))).collect();
        all.insert(language, LabelFile { path: file.path.to_owned(), texts });
    }
    all
}

impl Labels<'_> {
    /// Adds what each language calls this, unless it is said here already.
    ///
    /// What has no text at all, such as a help that nobody wrote, has nothing to be translated.
    fn put(&mut self, path: &str, spot: &Spot, text: &mut Localized, is_shown: bool) {
        if text.is_empty() {
            return;
        }
        for (language, file) in &mut self.files {
            match (file.texts.remove(path), text.get(*language)) {
                (Some((label, _)), Some(_)) => duplicate(self.problems, &label, path, spot),
                (Some((_, added)), None) => *text = with(text, *language, added),
                (None, None) if is_shown => {
                    let variables = vec![("label", path.to_owned()), ("language", language.to_string())];
                    self.problems.add(&file.path, 1, "missing-label", variables);
                }
                (None, _) => {}
            }
        }
    }

    fn report_rest(self) {
        for (path, (spot, _)) in self.files.into_values().flat_map(|file| file.texts) {
            self.problems.add(&spot.file, spot.line, "unknown-label", vec![("label", path)]);
        }
    }
}

fn with(text: &Localized, language: Language, added: String) -> Localized {
    let known = text.iter().map(|(language, text)| (language, text.to_owned()));
    Localized::new(known.chain([(language, added)]))
}

/// Every text of a question with its path.
fn texts(question: &mut Question) -> Vec<(String, &mut Localized)> {
    let key = question.key.clone();
    let mut texts = vec![(format!("question:{key}"), &mut question.label), (format!("help:{key}"), &mut question.help)];
    texts.extend(choices(key.as_str(), &mut question.choices));
    for column in &mut question.columns {
        let cell = format!("{key}:{}", column.key);
        texts.push((format!("column:{cell}"), &mut column.label));
        texts.push((format!("column-help:{cell}"), &mut column.help));
        texts.extend(choices(&cell, &mut column.choices));
    }
    texts
}

fn choices<'a>(of: &str, choices: &'a mut [Choice]) -> impl Iterator<Item = (String, &'a mut Localized)> {
    choices.iter_mut().map(move |choice| (format!("choice:{of}:{}", choice.key), &mut choice.label))
}
