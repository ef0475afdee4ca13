//! The sheet of a form: questions at the left, tables at the right of them.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_model::answer::Row;
use spectemur_model::package::{Column, Question};
use spectemur_model::report::ReportPlace;
use spectemur_model::{Answer, AnswerType, QuestionKey, Template, Value};

use super::Page;
use crate::form::Forms;
use crate::form::assemble::{Cells, Habits, Rows, Wanted, read_cells, read_public, read_remark};
use crate::form::cell::Raw;
use crate::form::fields::{Field, Mark, has_field};
use crate::form::layout::{BESIDE, COLUMN_MARK, HEADER_MARK, MARKS, QUESTION_MARK, cell_name};
use crate::form::read::{Reading, quoted};
use crate::form::sheet_xml::SheetCell;

/// What the marks of a sheet say.
struct Marks<'f> {
    /// The row above the first row of input.
    header: u32,
    /// The columns beside questions that are read, by their marks.
    beside: BTreeMap<&'static str, u16>,
    /// Rows of questions.
    questions: Vec<(u32, &'f Question, Field)>,
    /// Columns of tables.
    columns: BTreeMap<u16, (&'f Question, &'f Column, Field)>,
}

/// Reads the sheet; questions that were found are taken from those that are missing.
pub(super) fn read(
    page: &Page<'_>,
    against: (&Template, Forms<'_>),
    habits: Habits<'_>,
    missing: &mut BTreeSet<QuestionKey>,
    reading: &mut Reading,
) {
    let Some(marks) = read_marks(page, against, reading) else {
        return;
    };
    refuse_merged(page, &marks, reading);
    let mut tables = read_tables(page, &marks, habits, reading);
    let mut at = marks.questions.as_slice();
    while let Some(((first, question, _), _)) = at.split_first() {
        let same = at.iter().take_while(|(_, other, _)| other.key == question.key).count();
        let (rows, rest) = at.split_at_checked(same).unwrap_or((at, &[]));
        at = rest;
        if !missing.remove(&question.key) {
            let place = ReportPlace::answer(&question.key);
            let variables = vec![("question", question.key.to_string())];
            reading.find(place, &page.at(*first, MARKS), "question-twice", variables);
            continue;
        }
        let table = tables.remove(&question.key);
        let asked = Asked { page, marks: &marks, question, first: *first, habits };
        asked.read(rows, table, against, reading);
    }
}

fn read_marks<'f>(
    page: &Page<'_>,
    (template, forms): (&Template, Forms<'f>),
    reading: &mut Reading,
) -> Option<Marks<'f>> {
    let mark_cells = || page.sheet.cells.iter().filter(|cell| cell.column == MARKS);
    let header = mark_cells().find(|cell| page.text(cell) == HEADER_MARK).map(|cell| cell.row);
    let Some(header) = header else {
        let variables = vec![("question", quoted(page.name))];
        reading.find(ReportPlace::Whole, &page.at(0, MARKS), "input-missing", variables);
        return None;
    };
    let asked = |key: &str| forms.questions.get(key).filter(|question| template.asked(&question.key).is_some());
    let mut marks = Marks { header, beside: BTreeMap::new(), questions: Vec::new(), columns: BTreeMap::new() };
    let above = page.sheet.cells.iter().take_while(|cell| cell.row < header);
    for cell in above {
        let text = page.text(cell);
        if let Some((_, id)) = BESIDE.iter().find(|(_, id)| *id == text) {
            marks.beside.insert(id, cell.column);
        } else if let Some(mark) = text.strip_prefix(COLUMN_MARK) {
            let found = mark.split_once('/').and_then(|(key, column)| {
                let (question, mark) = (asked(key)?, Mark::parse(column)?);
                let column = question.column(mark.key).filter(|column| has_field(column.answer_type, mark.field))?;
                Some((question, column, mark.field))
            });
            match found {
                Some(found) => {
                    marks.columns.insert(cell.column, found);
                }
                None => unknown("column-unknown", "column", mark, page, cell, reading),
            }
        }
    }
    for cell in mark_cells().filter(|cell| cell.row > header) {
        let Some(mark) = page.text(cell).strip_prefix(QUESTION_MARK) else {
            continue;
        };
        match Mark::parse(mark).and_then(|mark| Some((asked(mark.key)?, mark.field))) {
            Some((question, field)) => marks.questions.push((cell.row, question, field)),
            None => unknown("question-unknown", "question", mark, page, cell, reading),
        }
    }
    refuse_missing_columns(page, &marks, reading);
    Some(marks)
}

fn unknown(
    code: &'static str,
    variable: &'static str,
    mark: &str,
    page: &Page<'_>,
    cell: &SheetCell,
    reading: &mut Reading,
) {
    reading.find(ReportPlace::Whole, &page.at(cell.row, cell.column), code, vec![(variable, quoted(mark))]);
}

/// Each column of a table must be there once, and so must the columns beside questions.
fn refuse_missing_columns(page: &Page<'_>, marks: &Marks<'_>, reading: &mut Reading) {
    for (_, id) in BESIDE.iter().filter(|(_, id)| !marks.beside.contains_key(id)) {
        reading.find(ReportPlace::Whole, page.name, "column-unknown", vec![("column", (*id).to_owned())]);
    }
    let mut seen = BTreeSet::new();
    for (at, (question, column, field)) in &marks.columns {
        if !seen.insert((&question.key, &column.key, *field)) {
            let variables = vec![("column", format!("{}/{}", question.key, column.key))];
            reading.find(ReportPlace::answer(&question.key), &page.at(0, *at), "column-twice", variables);
        }
    }
    let tables: BTreeMap<&QuestionKey, &Question> =
        marks.questions.iter().map(|(_, question, _)| (&question.key, *question)).collect();
    for (key, question) in tables {
        for column in &question.columns {
            let there = marks.columns.values().any(|(of, known, _)| of.key == *key && known.key == column.key);
            if !there {
                let variables = vec![("question", format!("{key}/{}", column.key))];
                reading.find(ReportPlace::answer(key), page.name, "input-missing", variables);
            }
        }
    }
}

/// A merged range shows one of its cells and hides the others.
fn refuse_merged(page: &Page<'_>, marks: &Marks<'_>, reading: &mut Reading) {
    let input =
        |column: u16| marks.columns.contains_key(&column) || marks.beside.values().any(|known| *known == column);
    for range in page.sheet.merged.iter().filter(|range| range.last.0 > marks.header) {
        if (range.first.1..=range.last.1).any(input) {
            let name = format!("{}:{}", cell_name(range.first.0, range.first.1), cell_name(range.last.0, range.last.1));
            let at = page.at(range.first.0, range.first.1);
            reading.find(ReportPlace::Whole, &at, "cells-merged", vec![("range", name)]);
        }
    }
}

/// Reads the rows of all tables of the sheet, row by row as they stand.
fn read_tables<'f>(
    page: &Page<'_>,
    marks: &Marks<'f>,
    habits: Habits<'_>,
    reading: &mut Reading,
) -> BTreeMap<&'f QuestionKey, Rows<'f>> {
    let mut tables: BTreeMap<&QuestionKey, Rows<'_>> = BTreeMap::new();
    let input = page.sheet.cells.iter().position(|cell| cell.row > marks.header).unwrap_or(page.sheet.cells.len());
    let input = page.sheet.cells.get(input..).unwrap_or_default();
    for line in input.chunk_by(|one, other| one.row == other.row) {
        if reading.is_full() {
            break;
        }
        let mut by_table: BTreeMap<&QuestionKey, Line<'_, 'f>> = BTreeMap::new();
        for cell in line {
            if let Some((question, column, field)) = marks.columns.get(&cell.column) {
                let line = by_table.entry(&question.key).or_insert_with(|| Line { question, cells: Vec::new() });
                line.cells.push((cell, column, *field));
            }
        }
        for (key, line) in by_table {
            let rows = tables.entry(key).or_insert_with(|| Rows::new(key));
            line.read(page, rows, habits, reading);
        }
    }
    tables
}

/// The cells of one row of a table.
struct Line<'s, 'f> {
    question: &'f Question,
    cells: Vec<(&'s SheetCell, &'f Column, Field)>,
}

impl Line<'_, '_> {
    fn read(&self, page: &Page<'_>, rows: &mut Rows<'_>, habits: Habits<'_>, reading: &mut Reading) {
        let number = rows.next();
        let mut by_column: BTreeMap<&str, (&Column, Cells)> = BTreeMap::new();
        for (cell, column, field) in &self.cells {
            let place = ReportPlace::cell(&self.question.key, number, &column.key);
            let typed = page.typed(cell, &place, reading);
            if !typed.0.is_blank() {
                let entry = by_column.entry(column.key.as_str()).or_insert_with(|| (column, Cells::new()));
                entry.1.insert(*field, typed);
            }
        }
        if by_column.is_empty() || !reading.take_row() {
            return;
        }
        let mut row = Vec::new();
        for (column, cells) in by_column.values() {
            let place = ReportPlace::cell(&self.question.key, number, &column.key);
            let wanted = Wanted { kind: column.answer_type, choices: &column.choices };
            let answer = read_cells(cells, wanted, &place, habits, reading);
            row.extend(answer.map(|answer| (column.key.clone(), answer)));
        }
        let at = self.cells.first().map_or_else(String::new, |(cell, ..)| page.at(cell.row, cell.column));
        rows.add(Row::new(row), &at);
    }
}

/// A question while it is read.
struct Asked<'r, 'f> {
    page: &'r Page<'r>,
    marks: &'r Marks<'f>,
    question: &'f Question,
    first: u32,
    habits: Habits<'r>,
}

impl Asked<'_, '_> {
    fn read(
        &self,
        rows: &[(u32, &Question, Field)],
        table: Option<Rows<'_>>,
        against: (&Template, Forms<'_>),
        reading: &mut Reading,
    ) {
        let place = ReportPlace::answer(&self.question.key);
        // Also where nothing is answered: whoever misses an answer says where it belongs.
        reading.stands(place.clone(), &self.page.at(self.first, MARKS + 1));
        if let Some((raw, at)) = self.beside("remark", &place, reading) {
            read_remark(&place.to_string(), &raw.shown(), &at, against, reading);
        }
        let public = self
            .beside("who-sees", &place, reading)
            .map_or(self.question.public, |(raw, at)| read_public(&raw, &at, self.question, self.habits, reading));
        let answer = match self.question.answer_type {
            AnswerType::Table => table
                .map(|rows| rows.finish(reading))
                .filter(|rows| !rows.is_empty())
                .map(|rows| Answer::Known(Value::Rows(rows))),
            _ => self.read_value(rows, &place, reading),
        };
        let no_answer = self.beside("no-answer", &place, reading).filter(|(raw, _)| !raw.is_blank());
        let answer = match (answer, no_answer) {
            (Some(_), Some((raw, at))) => {
                reading.find(place, &at, "answer-and-none", vec![("text", quoted(&raw.shown()))]);
                None
            }
            (None, Some((raw, at))) => self.read_no_answer(&raw, &at, &place, reading),
            (answer, None) => answer,
        };
        if let Some(answer) = answer {
            reading.give(&self.question.key, answer, public);
        }
    }

    fn beside(&self, id: &str, place: &ReportPlace, reading: &mut Reading) -> Option<(Raw, String)> {
        let column = self.marks.beside.get(id)?;
        self.page.cell(self.first, *column).map(|cell| self.page.typed(cell, place, reading))
    }

    fn read_value(
        &self,
        rows: &[(u32, &Question, Field)],
        place: &ReportPlace,
        reading: &mut Reading,
    ) -> Option<Answer> {
        let column = *self.marks.beside.get("answer")?;
        let mut cells = Cells::new();
        for (row, _, field) in rows {
            let known = has_field(self.question.answer_type, *field);
            if !known || cells.contains_key(field) {
                let variables = vec![("question", self.question.key.to_string())];
                reading.find(place.clone(), &self.page.at(*row, column), "question-twice", variables);
            } else if let Some(cell) = self.page.cell(*row, column) {
                cells.insert(*field, self.page.typed(cell, place, reading));
            }
        }
        let wanted = Wanted { kind: self.question.answer_type, choices: &self.question.choices };
        // Here the words for answers without value have a column of their own, but people may type them anyway.
        read_cells(&cells, wanted, place, self.habits, reading)
    }

    fn read_no_answer(&self, raw: &Raw, at: &str, place: &ReportPlace, reading: &mut Reading) -> Option<Answer> {
        let answer = self.habits.no_value(&raw.shown());
        if answer.is_some() {
            reading.take_answer(place.clone(), at);
        } else {
            let expected = self.habits.expected(&["not-known", "not-applicable", "none", "not-reported"]);
            let variables = vec![("text", quoted(&raw.shown())), ("expected", expected)];
            reading.find(place.clone(), at, "no-answer-not-read", variables);
        }
        answer
    }
}
