//! Reading rows of a CSV file with the line of each value.

use std::collections::BTreeMap;

use spectemur_model::{Day, StateCode};

use crate::diagnostic::Problems;
use crate::reader::File;

/// A row of a table that is being read.
pub(crate) struct Row<'a> {
    file: File<'a>,
    problems: &'a Problems,
    values: BTreeMap<&'a str, &'a str>,
    pub(crate) line: usize,
}

/// Reads a table with exactly these columns and hands each row to `read`.
pub(crate) fn read_rows<T>(
    file: File<'_>,
    problems: &Problems,
    columns: &[&'static str],
    mut read: impl FnMut(&Row<'_>) -> Option<T>,
) -> Vec<T> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(file.text.as_bytes());
    let headers: Vec<String> = match reader.headers() {
        Ok(headers) => headers.iter().map(str::to_owned).collect(),
        Err(error) => {
            problems.add(file.path, 1, "unreadable-csv", vec![("detail", error.to_string())]);
            return Vec::new();
        }
    };
    let expected: Vec<_> = columns.iter().map(|column| (*column).to_owned()).collect();
    for column in expected.iter().filter(|column| !headers.contains(column)) {
        problems.add(file.path, 1, "missing-key", vec![("key", column.clone())]);
    }
    for column in headers.iter().filter(|column| !expected.contains(column)) {
        problems.add(file.path, 1, "wrong-column", vec![("column", column.clone())]);
    }
    let mut rows = Vec::new();
    for record in reader.records() {
        match record {
            Ok(record) => {
                let line = record.position().map_or(1, |position| position.line() as usize);
                if record.len() != headers.len() {
                    let detail = format!("{} / {}", record.len(), headers.len());
                    problems.add(file.path, line, "unreadable-csv", vec![("detail", detail)]);
                    continue;
                }
                let values = headers.iter().map(String::as_str).zip(record.iter()).collect();
                rows.extend(read(&Row { file, problems, values, line }));
            }
            Err(error) => {
                let line = error.position().map_or(1, |position| position.line() as usize);
                problems.add(file.path, line, "unreadable-csv", vec![("detail", error.to_string())]);
            }
        }
    }
    rows
}

impl Row<'_> {
    pub(crate) fn problem(&self, code: &'static str, variables: Vec<(&'static str, String)>) {
        self.problems.add(self.file.path, self.line, code, variables);
    }

    /// The text of a column, empty where the table has none.
    pub(crate) fn text(&self, column: &str) -> &str {
        self.values.get(column).copied().unwrap_or_default().trim()
    }

    pub(crate) fn owned(&self, column: &str) -> String {
        self.text(column).to_owned()
    }

    pub(crate) fn optional(&self, column: &str) -> Option<String> {
        Some(self.owned(column)).filter(|text| !text.is_empty())
    }

    pub(crate) fn day(&self, column: &str) -> Option<Day> {
        let text = self.optional(column)?;
        let day = text.parse().ok();
        if day.is_none() {
            self.problem("not-a-day", vec![("text", text)]);
        }
        day
    }

    pub(crate) fn state(&self, column: &str) -> Option<StateCode> {
        let state = StateCode::parse(self.text(column));
        if state.is_none() {
            self.problem("unknown-state", vec![("state", self.owned(column))]);
        }
        state
    }

    pub(crate) fn year(&self, column: &str) -> Option<i16> {
        let year = self.text(column).parse().ok();
        if year.is_none() {
            self.problem("wrong-number", vec![("text", self.owned(column))]);
        }
        year
    }

    /// Reports an empty source: nothing is known without one.
    pub(crate) fn source(&self) -> String {
        let source = self.owned("source");
        if source.is_empty() {
            self.problem("missing-cite", vec![("id", self.values.values().next().unwrap_or(&"").to_string())]);
        }
        source
    }
}
