//! Reading rows of a CSV file with the line of each value.

use std::collections::BTreeMap;

use spectemur_model::{Citation, Day, StateCode};

use crate::content::duplicate;
use crate::diagnostic::Problems;
use crate::reader::{File, Spot};

/// A row of a table that is being read.
pub(crate) struct Row<'a> {
    file: File<'a>,
    problems: &'a Problems,
    values: BTreeMap<&'a str, &'a str>,
    /// The first column: the id of the row.
    id: &'static str,
    line: usize,
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
    let id = columns.first().copied().unwrap_or_default();
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
                rows.extend(read(&Row { file, problems, values, id, line }));
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

    pub(crate) fn spot(&self) -> Spot {
        Spot { file: self.file.path.to_owned(), line: self.line }
    }

    /// Reports the row if another has the same id; `seen` holds the first row of each.
    pub(crate) fn unique(&self, seen: &mut BTreeMap<String, Spot>) {
        let id = self.owned(self.id);
        match seen.get(&id) {
            Some(first) => duplicate(self.problems, &self.spot(), &id, first),
            None => {
                seen.insert(id, self.spot());
            }
        }
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

    /// Whether the column is empty or holds a day; what is neither is reported where it is read.
    pub(crate) fn is_day_or_empty(&self, column: &str) -> bool {
        self.text(column).is_empty() || self.text(column).parse::<Day>().is_ok()
    }

    pub(crate) fn state(&self, column: &str) -> Option<StateCode> {
        let state = StateCode::parse(self.text(column));
        if state.is_none() {
            self.problem("unknown-state", vec![("state", self.owned(column))]);
        }
        state
    }

    /// Whether the column holds the word for yes; a word that is neither that nor the one for no is a problem.
    pub(crate) fn one_of(&self, column: &str, [yes, no]: [&str; 2]) -> bool {
        let word = self.text(column);
        if word != yes && word != no {
            self.problem("unknown-kind", vec![("word", word.to_owned())]);
        }
        word == yes
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
            self.problem("missing-cite", vec![("id", self.owned(self.id))]);
        }
        source
    }

    /// The source as a citation.
    pub(crate) fn cite(&self) -> Option<Citation> {
        let source = Some(self.source()).filter(|source| !source.is_empty())?;
        self.problems.cite(&self.spot(), &source)
    }
}
