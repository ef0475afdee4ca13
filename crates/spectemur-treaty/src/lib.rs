//! Package files to a checked treaty package and its record, or diagnostics with file and line.
//!
//! Pure: the caller has read the files, and gets either a package in which every reference holds, or every problem.
//! Nothing here may read a disk, ask a clock, or know any treaty.

mod cases;
mod content;
mod diagnostic;
mod files;
mod forms;
mod labels;
mod locales;
mod obligations;
mod plans;
mod reader;
mod record;
mod references;
mod register_questions;
mod registers;
mod report_shape;
mod review;
mod tables;

use std::collections::{BTreeMap, BTreeSet};

use spectemur_model::package::CitedDocument;
use spectemur_model::{FigureId, Package};

pub use cases::{Expected, StandingCase};
pub use diagnostic::{Diagnostic, Severity};
pub use files::Texts;
pub use record::Record;

use diagnostic::Problems;
use files::Files;
use record::Known;
use references::References;

/// What reading a package's files gives: everything that could be read, and every problem.
#[derive(Debug)]
pub struct ReadPackage {
    /// The package, when its head could be read; rely on it only without problems.
    pub package: Option<Package>,
    /// The record that it brings.
    pub record: Record,
    /// The cases about what is owed, which whoever works out standings must hold against them.
    pub cases: Vec<StandingCase>,
    /// Problems in order of file and line.
    pub problems: Vec<Diagnostic>,
}

/// Reads and checks a whole package.
#[must_use]
pub fn read_package(texts: &Texts) -> ReadPackage {
    read_with(texts, "record/")
}

/// Reads record files in a package's form against a package's own files.
///
/// `texts` holds the package; `files` the record files, which must be sound for anything to be recorded.
#[must_use]
pub fn read_record(texts: &Texts, files: &Texts) -> (Record, Vec<Diagnostic>) {
    const FOLDER: &str = "import/";
    let mut all: Texts = texts.clone();
    let renamed = files.iter().map(|(path, text)| (format!("{FOLDER}{path}"), text.clone()));
    all.extend(renamed);
    let read = read_with(&all, FOLDER);
    let of_files = |diagnostic: Diagnostic| {
        let file = diagnostic.file.strip_prefix(FOLDER)?.to_owned();
        Some(Diagnostic { file, ..diagnostic })
    };
    (read.record, read.problems.into_iter().filter_map(of_files).collect())
}

fn read_with(texts: &Texts, record_folder: &str) -> ReadPackage {
    let problems = Problems::default();
    let files = Files(texts);
    let Some(head) = content::head(files, &problems) else {
        let problems = problems.into_sorted();
        return ReadPackage { package: None, record: Record::default(), cases: Vec::new(), problems };
    };
    let registers = registers::read(&files, &problems, &head.entry_into_force, &head.withdrawal.value);
    let provisions = content::provisions(files, &problems);
    let (mut questions, entries) = content::questions(files, &problems);
    let mut templates = forms::templates(files, &problems, &provisions);
    labels::merge(files, &problems, &head.languages, &mut questions, &mut templates);
    let populations = content::populations(files, &problems);
    let plans = plans::plans(files, &problems);
    let obligations = obligations::obligations(files, &problems, &plans);
    let requests = obligations::requests(files, &problems);
    let shapes = report_shape::shapes(files, &problems);
    let locales = locales::locales(files, &problems);
    let figures: BTreeSet<FigureId> = plans
        .iter()
        .flat_map(|read| read.plan.measures.iter().map(|measure| FigureId::of(&read.plan.id, &measure.id)))
        .collect();
    let references = References {
        problems: &problems,
        questions: &questions,
        populations: &populations,
        registers: &registers,
        figures: &figures,
    };
    references.check_populations();
    let themes = plans.iter().flat_map(|read| read.plan.themes.iter().map(|theme| theme.id.clone())).collect();
    plans.iter().for_each(|read| references.check_plan(read, &themes));
    references.check_withdrawal(&head.withdrawal);
    references.check_review(head.review.as_ref());
    references.check_register(head.register.as_ref());
    references.check_obligations(&obligations, &plans);
    references.check_requests(requests.as_ref(), &obligations);
    references.check_templates(&templates, &obligations);
    shapes.iter().for_each(|read| references.check_shape(read, &plans, &locales));
    let known = Known {
        registers: &registers,
        questions: &questions,
        populations: &populations,
        figures: &figures,
        locales: &locales,
        names_matter: requests.as_ref().and_then(|read| read.value.about_matter.as_ref()),
    };
    let record = record::record(files, record_folder, &problems, &known);
    let law = cases::Law {
        registers: &registers,
        entry: &head.entry_into_force,
        withdrawal: &head.withdrawal.value,
        obligations: &obligations,
    };
    let cases = cases::check(files, &problems, &law);
    let declared = head.documents.into_iter().map(|(id, placed)| (id, (placed.value, false)));
    let kept = record.sources.iter().map(|source| (source.id.to_string(), (source.title.clone(), true)));
    let documents: BTreeMap<String, CitedDocument> =
        declared.chain(kept).map(|(id, (title, in_record))| (id, CitedDocument { title, in_record })).collect();
    problems.check_cited(|document| document == head.id || documents.contains_key(document));
    let package = Package {
        id: head.id,
        title: head.title,
        short_title: head.short_title,
        documents,
        entry_into_force: head.entry_into_force,
        withdrawal: head.withdrawal.value,
        provisions,
        registers,
        questions: questions.into_iter().map(|(key, placed)| (key, placed.value)).collect(),
        populations: populations.into_iter().map(|(id, placed)| (id, placed.value)).collect(),
        plans: plans.into_iter().map(|read| (read.plan.id.clone(), read.plan)).collect::<BTreeMap<_, _>>(),
        obligations: obligations.into_iter().map(|read| read.obligation).collect(),
        requests: requests.map(|placed| placed.value),
        review: head.review.map(|read| read.value),
        register: head.register.map(|read| read.value),
        entries,
        templates: templates.into_iter().map(|read| (read.template.id.clone(), read.template)).collect(),
        reports: shapes.into_iter().map(|read| (read.shape.id.clone(), read.shape)).collect(),
        locales: locales.files,
    };
    ReadPackage { package: Some(package), record, cases, problems: problems.into_sorted() }
}
