//! The treaty package as it is, spreadsheets made in code, and short ways to ask what came of them.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use rust_xlsxwriter::{Workbook, Worksheet};
use spectemur_exchange::form::mapping::{
    Against, Chosen, Import, Mapping, MappingProblem, Spreadsheet, import, read_mapping, set_aside_file,
};
use spectemur_exchange::form::{Forms, READ_CODES, Words};
use spectemur_model::answer::Row;
use spectemur_model::report::ReportFinding;
use spectemur_model::{Answer, Language, Package, QuestionKey, Report, StateCode, TemplateId, Value};
use spectemur_testkit::package;
use spectemur_treaty::read_package;

use super::words::WORDS;

const LANGUAGES: [Language; 6] =
    [Language::English, Language::French, Language::Spanish, Language::Russian, Language::Chinese, Language::Arabic];

pub(crate) struct World {
    pub(crate) package: Package,
    pub(crate) words: BTreeMap<Language, Words>,
}

/// The package is read once for all tests.
pub(crate) fn world() -> &'static World {
    static WORLD: OnceLock<World> = OnceLock::new();
    WORLD.get_or_init(|| {
        let texts = package::texts(&package::treaties().join("ccm"));
        let package = read_package(&texts).package.expect("the package is sound");
        let words = (0..6).map(|at| {
            let texts = WORDS.iter().map(|(id, texts)| ((*id).to_owned(), texts[at].to_owned())).collect();
            (LANGUAGES[at], Words::new(&texts).expect("every word is there"))
        });
        World { package, words: words.collect() }
    })
}

impl World {
    pub(crate) fn against(&self) -> Against<'_> {
        let forms =
            Forms { templates: &self.package.templates, questions: &self.package.questions, words: &self.words };
        Against { forms, states: &self.package.registers.states }
    }
}

/// A mapping that must be sound.
pub(crate) fn mapping(text: &str) -> Mapping {
    mapping_for(text, &Chosen::default())
}

pub(crate) fn mapping_for(text: &str, chosen: &Chosen) -> Mapping {
    read_mapping(text, world().against(), chosen).unwrap_or_else(|mistakes| {
        let lines: Vec<String> = mistakes.iter().map(MappingProblem::to_string).collect();
        panic!("{}", lines.join("\n"))
    })
}

/// What the spreadsheet comes to, with everything that was found held against the list of what may be found.
pub(crate) fn read(name: &str, bytes: &[u8], mapping: &Mapping) -> Import {
    read_on(name, bytes, mapping, &Chosen::default(), &[])
}

pub(crate) fn read_on(name: &str, bytes: &[u8], mapping: &Mapping, chosen: &Chosen, earlier: &[Report]) -> Import {
    let import = import(Spreadsheet { name, bytes }, mapping, world().against(), chosen, earlier);
    let codes: BTreeMap<&str, &[&str]> = READ_CODES.iter().copied().collect();
    for (finding, _) in found(&import) {
        let told: Vec<&str> = finding.variables.iter().map(|(name, _)| *name).collect();
        assert_eq!(codes.get(finding.code), Some(&told.as_slice()), "{finding:?}");
    }
    let counts = import.counts;
    assert_eq!(counts.read, counts.used + counts.set_aside + counts.filtered);
    assert_eq!(counts.set_aside, import.set_aside.len());
    import
}

/// Everything that was found, in the file, in reports and in rows that were set aside.
pub(crate) fn found(import: &Import) -> impl Iterator<Item = &(ReportFinding, String)> {
    let reports = import.reports.iter().flat_map(|report| &report.findings);
    import.findings.iter().chain(reports).chain(import.set_aside.iter().flat_map(|row| &row.reasons))
}

/// Codes with their places, in the order in which they were found.
pub(crate) fn codes(import: &Import) -> Vec<(&'static str, String)> {
    found(import).map(|(finding, at)| (finding.code, at.clone())).collect()
}

pub(crate) fn report(import: &Import, state: &str, year: i16) -> Report {
    let reports = import.reports.iter().filter_map(|read| read.report.clone());
    let mut wanted = reports.filter(|report| report.state.to_string() == state && report.covers.to().year() == year);
    wanted.next().unwrap_or_else(|| panic!("no report of {state} on {year}: {:?}", codes(import)))
}

pub(crate) fn rows(report: &Report, table: &str) -> Vec<Row> {
    match report.answers.get(&QuestionKey::new(table)).map(|given| &given.answer) {
        Some(Answer::Known(Value::Rows(rows))) => rows.clone(),
        other => panic!("{other:?}"),
    }
}

/// A cell as a short text: whole numbers, choices, names, days.
pub(crate) fn cell(row: &Row, column: &str) -> String {
    match row.cell(column) {
        None => "–".to_owned(),
        Some(Answer::Known(Value::Number(number))) => number.to_string(),
        Some(Answer::Known(Value::Choice(text) | Value::Name(text))) => text.clone(),
        Some(Answer::Known(Value::When(period))) if period.from() == period.to() => period.from().to_string(),
        Some(Answer::Known(Value::When(period))) => format!("{}/{}", period.from(), period.to()),
        Some(Answer::Known(Value::Text(text))) => text.iter().map(|(_, text)| text).collect::<Vec<_>>().join(" | "),
        Some(Answer::Known(Value::Place(place))) => match place.point {
            Some(point) => format!("{} @ {} {}", place.name, point.latitude(), point.longitude()),
            None => place.name.clone(),
        },
        Some(Answer::Known(other)) => format!("{other:?}"),
        Some(other) => other.kind().to_owned(),
    }
}

/// Columns of every row of a table.
pub(crate) fn table(report: &Report, table: &str, columns: &[&str]) -> Vec<Vec<String>> {
    rows(report, table).iter().map(|row| columns.iter().map(|column| cell(row, column)).collect()).collect()
}

/// What stands in a cell of a spreadsheet that a test makes.
#[derive(Clone, Debug)]
pub(crate) enum Typed {
    Nothing,
    Text(String),
    Number(f64),
}

impl From<&str> for Typed {
    fn from(text: &str) -> Self {
        if text.is_empty() { Self::Nothing } else { Self::Text(text.to_owned()) }
    }
}

impl From<String> for Typed {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<f64> for Typed {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<i32> for Typed {
    fn from(number: i32) -> Self {
        Self::Number(f64::from(number))
    }
}

/// A row of a sheet from texts and numbers.
#[macro_export]
macro_rules! line {
    ($($cell:expr),* $(,)?) => { vec![$($crate::world::Typed::from($cell)),*] };
}

pub(crate) type Lines = Vec<Vec<Typed>>;

pub(crate) fn sheet(name: &str, lines: &Lines) -> Worksheet {
    let mut sheet = Worksheet::new();
    sheet.set_name(name).expect("the name is fine");
    for (row, line) in (0_u32..).zip(lines) {
        for (column, cell) in (0_u16..).zip(line) {
            match cell {
                Typed::Nothing => {}
                Typed::Text(text) => drop(sheet.write_string(row, column, text).expect("it fits")),
                Typed::Number(number) => drop(sheet.write_number(row, column, *number).expect("it fits")),
            }
        }
    }
    sheet
}

pub(crate) fn saved(sheets: impl IntoIterator<Item = Worksheet>) -> Vec<u8> {
    let mut workbook = Workbook::new();
    for sheet in sheets {
        workbook.push_worksheet(sheet);
    }
    workbook.save_to_buffer().expect("the sample is good")
}

pub(crate) fn book(name: &str, lines: &Lines) -> Vec<u8> {
    saved([sheet(name, lines)])
}

/// The same lines as CSV, numbers with a decimal comma.
pub(crate) fn csv(lines: &Lines) -> String {
    let cell = |cell: &Typed| match cell {
        Typed::Nothing => String::new(),
        Typed::Text(text) => text.clone(),
        Typed::Number(number) => number.to_string().replace('.', ","),
    };
    let line = |line: &Vec<Typed>| line.iter().map(cell).collect::<Vec<_>>().join(";");
    lines.iter().map(line).collect::<Vec<_>>().join("\r\n")
}

/// The file of rows that were set aside; reasons are told by their codes.
pub(crate) fn set_aside(import: &Import) -> Vec<u8> {
    let say = |finding: &ReportFinding| finding.code.to_owned();
    let file = set_aside_file(import, &world().words[&Language::English], &say).expect("it can be written");
    file.expect("something was set aside")
}

pub(crate) fn state(code: &str) -> StateCode {
    StateCode::parse(code).expect("the code is fine")
}

pub(crate) fn template(id: &str) -> TemplateId {
    TemplateId::new(id)
}
