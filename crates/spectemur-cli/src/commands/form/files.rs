//! Filled forms as files: read by the ending of their name, with the product's words in every language.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, bail};
use spectemur_app::AppError;
use spectemur_exchange::form::{Forms, ReadReport, WORD_IDS, Words, from_csv, from_json, from_workbook, limits};
use spectemur_language::Voice;
use spectemur_model::{Language, Package, Template, TemplateId};

/// The words that files show, in each language.
pub(super) fn words() -> anyhow::Result<BTreeMap<Language, Words>> {
    Language::ALL.into_iter().map(|language| Ok((language, words_in(language)?))).collect()
}

/// The words that files show, in one language.
pub(super) fn words_in(language: Language) -> anyhow::Result<Words> {
    let voice = Voice::new(language, &[])?;
    let said = WORD_IDS.iter().map(|(id, _)| Ok(((*id).to_owned(), voice.say(&format!("form-word-{id}"), &[])?)));
    let said: BTreeMap<String, String> = said.collect::<anyhow::Result<_>>()?;
    Words::new(&said).map_err(|missing| anyhow::anyhow!("no words for {} in {language}", missing.join(", ")))
}

/// The names of all units that a package's questions ask for, in one language.
pub(super) fn units_in(language: Language, package: &Package) -> anyhow::Result<BTreeMap<String, String>> {
    let voice = Voice::new(language, &[])?;
    let questions = package.questions.values();
    let units = questions.flat_map(|question| {
        question.unit.iter().chain(question.columns.iter().filter_map(|column| column.unit.as_ref()))
    });
    let named = units.filter(|unit| voice.knows(&format!("unit-{unit}")));
    named.map(|unit| Ok((unit.clone(), voice.say(&format!("unit-{unit}"), &[])?))).collect()
}

/// Reads a filled form whole: what it says, and everything that is wrong with it as a file.
pub(super) fn read(package: &Package, path: &Path) -> anyhow::Result<ReadReport> {
    let words = words()?;
    let forms = Forms { templates: &package.templates, questions: &package.questions, words: &words };
    let bytes = bytes(path, limits::FILE_BYTES)?;
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_ascii_lowercase();
    Ok(match ending.as_str() {
        "xlsx" | "xlsm" => from_workbook(&bytes, forms),
        "json" => from_json(&bytes, forms),
        "csv" => from_csv(&bytes, forms),
        _ => bail!("{}: neither xlsx nor json nor csv; choose a filled form", path.display()),
    })
}

/// The bytes of a file, and one more than the limit of one that is larger: whoever reads them says so.
pub(crate) fn bytes(path: &Path, limit: usize) -> anyhow::Result<Vec<u8>> {
    use std::io::Read;
    let file = std::fs::File::open(path).with_context(|| path.display().to_string())?;
    let mut bytes = Vec::new();
    let limit = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    file.take(limit).read_to_end(&mut bytes).with_context(|| path.display().to_string())?;
    Ok(bytes)
}

/// The version of the form with this id.
pub(super) fn template<'p>(package: &'p Package, id: &str) -> anyhow::Result<&'p Template> {
    let known = || package.templates.keys().map(TemplateId::to_string).collect();
    let found = package.templates.get(id);
    Ok(found.ok_or_else(|| AppError::UnknownForm { form: id.to_owned(), known: known() })?)
}
