//! A report as one flat CSV for those who script: a line for each cell, with the stable words of files.
//!
//! A text that a spreadsheet program would take for a formula has an apostrophe before it, which reading takes away.

use spectemur_model::answer::Row;
use spectemur_model::package::Question;
use spectemur_model::report::Cover;
use spectemur_model::{Answer, Value};

use super::fields::{Content, Field, Mark, contents, degrees};
use super::{ExportError, FormFile};

/// The columns, in order.
pub(crate) const COLUMNS: [&str; 8] = ["form", "part", "question", "row", "column", "value", "kind", "public"];

/// Letters with which a formula begins.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// Writes the report as CSV (RFC 4180) in UTF-8. Labels and words of the language do not stand in it.
///
/// A line without a question says something of the report itself or of a form; `column` says what.
///
/// # Errors
/// [`ExportError`] when something that the report says would be lost.
pub fn to_csv(file: &FormFile<'_>) -> Result<Vec<u8>, ExportError> {
    file.check()?;
    let mut lines = Lines(Vec::new());
    let report = file.report;
    let head = [
        ("form", report.template.to_string()),
        ("state", report.state.to_string()),
        ("kind", report.kind.word().to_owned()),
        ("from", report.covers.from().to_string()),
        ("to", report.covers.to().to_string()),
        ("language", report.language.code().to_owned()),
    ];
    for (column, value) in head {
        lines.add(["", "", "", "", column, &value, "", ""]);
    }
    for (form, said) in &report.cover {
        let (column, value) = match said {
            Cover::Changed => ("cover", "changed".to_owned()),
            Cover::NotApplicable => ("cover", "not-applicable".to_owned()),
            Cover::Unchanged { since } => ("unchanged-since", since.to_string()),
        };
        lines.add([form.as_str(), "", "", "", column, &value, "", ""]);
    }
    for form in &file.template.forms {
        for (part, key) in form.parts.iter().flat_map(|part| part.asks.iter().map(move |key| (part, key))) {
            let place = [form.key.as_str(), part.key.as_str(), key.as_str()];
            if let Some(given) = report.answers.get(key) {
                let public = if given.public { "yes" } else { "no" };
                lines.add_answer(file.question(key)?, &given.answer, place, public, file);
            }
        }
    }
    for (place, text) in &report.remarks {
        lines.add(["", "", "", "", &format!("remark:{place}"), &guarded(text), "", ""]);
    }
    for (name, attached) in &report.attachments {
        let value = format!("{} {} {}", attached.hash, attached.size, attached.media);
        let public = if attached.public { "yes" } else { "" };
        lines.add(["", "", "", "", &format!("attachment:{name}"), &value, "", public]);
    }
    lines.bytes()
}

/// The text with an apostrophe where a program would take it for a formula, or for such an apostrophe.
fn guarded(text: &str) -> String {
    if text.trim_start_matches('\'').starts_with(FORMULA) { format!("'{text}") } else { text.to_owned() }
}

/// The text without that apostrophe.
pub(crate) fn unguarded(text: &str) -> &str {
    let inner = text.strip_prefix('\'').filter(|inner| inner.trim_start_matches('\'').starts_with(FORMULA));
    inner.unwrap_or(text)
}

struct Lines(Vec<[String; 8]>);

impl Lines {
    fn add(&mut self, cells: [&str; 8]) {
        self.0.push(cells.map(str::to_owned));
    }

    fn add_answer(
        &mut self,
        question: &Question,
        answer: &Answer,
        place: [&str; 3],
        public: &str,
        file: &FormFile<'_>,
    ) {
        match answer {
            Answer::Known(Value::Rows(rows)) => {
                for (at, row) in rows.iter().enumerate() {
                    self.add_row(question, row, &(at + 1).to_string(), (place, public), file);
                }
            }
            _ => self.add_cells(answer, "", "", (place, public), file),
        }
    }

    fn add_row(&mut self, question: &Question, row: &Row, number: &str, place: ([&str; 3], &str), file: &FormFile<'_>) {
        for column in &question.columns {
            if let Some(cell) = row.cell(column.key.as_str()) {
                self.add_cells(cell, number, column.key.as_str(), place, file);
            }
        }
    }

    fn add_cells(
        &mut self,
        answer: &Answer,
        row: &str,
        column: &str,
        ([form, part, question], public): ([&str; 3], &str),
        file: &FormFile<'_>,
    ) {
        let mark = |field: Field| Mark { key: column, field }.to_string();
        match answer {
            Answer::Known(value) => {
                for (field, content) in contents(value, file.language()) {
                    self.add([form, part, question, row, &mark(field), &plain(&content), "", public]);
                }
            }
            Answer::NotKnown | Answer::NotApplicable | Answer::None | Answer::NotReported => {
                self.add([form, part, question, row, column, "", answer.kind(), public]);
            }
        }
    }

    fn bytes(self) -> Result<Vec<u8>, ExportError> {
        let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
        let failed = |error: csv::Error| ExportError::Workbook(error.to_string());
        writer.write_record(COLUMNS).map_err(failed)?;
        for line in self.0 {
            writer.write_record(line).map_err(failed)?;
        }
        writer.into_inner().map_err(|error| ExportError::Workbook(error.to_string()))
    }
}

fn plain(content: &Content) -> String {
    match content {
        Content::YesNo(yes) => (if *yes { "yes" } else { "no" }).to_owned(),
        Content::Number(number) => number.to_string(),
        Content::Degrees(millionths) => degrees(*millionths),
        Content::Choice(key) => key.clone(),
        Content::Text(text) => guarded(text),
        Content::Day(day) => day.to_string(),
        Content::Span(span) => span.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_like_a_formula_is_guarded_and_comes_back() {
        for (text, written) in
            [("=1+1", "'=1+1"), ("'=1", "''=1"), ("it's", "it's"), ("'quoted'", "'quoted'"), ("-5", "'-5")]
        {
            assert_eq!(guarded(text), written);
            assert_eq!(unguarded(written), text);
        }
    }
}
