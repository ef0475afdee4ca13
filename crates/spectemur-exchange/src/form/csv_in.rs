//! Reads a report from one flat CSV, with line and column of everything that is wrong in it.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_model::answer::Row;
use spectemur_model::package::Question;
use spectemur_model::report::{Attachment, Cover, ReportPlace};
use spectemur_model::{Answer, AnswerType, ColumnKey, FileHash, FormKey, Language, QuestionKey, Template, Value};

use super::assemble::{Cells, Habits, Rows, Wanted, asked, read_cells, read_public, read_remark, year};
use super::cell::{Problem, Raw};
use super::csv_out::{COLUMNS, unguarded};
use super::fields::{Mark, has_field};
use super::head::{HeadTexts, Said, read_head};
use super::read::{Reading, quoted, text_of};
use super::{Forms, ReadReport, limits};

/// The columns of a line, by their place among [`COLUMNS`].
const FORM: usize = 0;
const QUESTION: usize = 2;
const ROW: usize = 3;
const COLUMN: usize = 4;
const VALUE: usize = 5;
const KIND: usize = 6;
const PUBLIC: usize = 7;

/// Reads a report from CSV as [`to_csv`](super::to_csv) writes it: UTF-8, with or without a mark at its beginning, with
/// commas, semicolons or tabs between cells. Lines may stand in any order.
#[must_use]
pub fn from_csv(bytes: &[u8], forms: Forms<'_>) -> ReadReport {
    let mut reading = Reading::default();
    let lines = match read_lines(bytes) {
        Ok(lines) => lines,
        Err((problem, at)) => {
            reading.find(ReportPlace::Whole, &at, problem.code, problem.variables);
            return reading.finish(None);
        }
    };
    let (head_lines, answer_lines): (Vec<&Line>, Vec<&Line>) =
        lines.iter().partition(|line| line.cell(QUESTION).is_empty());
    let texts = head_texts(&head_lines, &mut reading);
    let Some(head) = read_head(&texts, forms, &mut reading) else {
        return reading.finish(None);
    };
    let language = head.language.unwrap_or(Language::English);
    let words = forms.words.get(&language);
    let habits = Habits { words, language, since_1904: false, words_in_cells: false };
    let file = File { template: head.template, forms, habits };
    for line in head_lines {
        file.read_about(line, &mut reading);
    }
    file.read_answers(&answer_lines, &mut reading);
    reading.finish(Some(head))
}

/// A line with its number, counted from one.
struct Line {
    number: u64,
    cells: csv::StringRecord,
}

impl Line {
    fn cell(&self, column: usize) -> &str {
        self.cells.get(column).unwrap_or_default()
    }

    fn at(&self, column: usize) -> String {
        format!("{}:{}", self.number, column + 1)
    }
}

fn read_lines(bytes: &[u8]) -> Result<Vec<Line>, (Problem, String)> {
    let refused = |code, variables| (Problem::new(code, variables), String::new());
    let text = text_of(bytes).map_err(|problem| (problem, String::new()))?;
    let header = text.lines().next().unwrap_or_default();
    let delimiter = [b',', b';', b'\t'].into_iter().find(|delimiter| is_header(header, char::from(*delimiter)));
    let delimiter = delimiter.ok_or_else(|| refused("file-not-exported", Vec::new()))?;
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(text.as_bytes());
    let mut lines = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|_| refused("file-damaged", vec![("part", String::new())]))?;
        let number = record.position().map_or(0, csv::Position::line);
        if record.len() != COLUMNS.len() {
            let variables = vec![("text", record.len().to_string())];
            return Err((Problem::new("row-not-read", variables), format!("{number}:1")));
        }
        lines.push(Line { number, cells: record });
        if lines.len() > limits::ANSWERS {
            return Err(refused("file-too-many-cells", vec![("limit", limits::ANSWERS.to_string())]));
        }
    }
    Ok(lines)
}

fn is_header(header: &str, delimiter: char) -> bool {
    header.split(delimiter).map(|name| name.trim().trim_matches('"')).eq(COLUMNS)
}

fn head_texts(lines: &[&Line], reading: &mut Reading) -> HeadTexts {
    let mut texts = HeadTexts::default();
    let mut seen = BTreeSet::new();
    for line in lines {
        let field = match line.cell(COLUMN) {
            "form" => &mut texts.form,
            "state" => &mut texts.state,
            "kind" => &mut texts.kind,
            "from" => &mut texts.from,
            "to" => &mut texts.to,
            "language" => &mut texts.language,
            _ => continue,
        };
        *field = Said::new(Some(line.cell(VALUE)), &line.at(VALUE));
        if !seen.insert(line.cell(COLUMN)) {
            let variables = vec![("field", quoted(line.cell(COLUMN)))];
            reading.find(ReportPlace::Whole, &line.at(COLUMN), "field-twice", variables);
        }
    }
    texts
}

/// What the lines are read against.
struct File<'f> {
    template: &'f Template,
    forms: Forms<'f>,
    habits: Habits<'f>,
}

/// The lines of one question.
#[derive(Default)]
struct Asked<'l> {
    lines: Vec<&'l Line>,
}

impl File<'_> {
    /// Reads a line about the report or a form.
    fn read_about(&self, line: &Line, reading: &mut Reading) {
        let (column, value) = (line.cell(COLUMN), line.cell(VALUE));
        if let Some(place) = column.strip_prefix("remark:") {
            read_remark(place, unguarded(value), &line.at(VALUE), (self.template, self.forms), reading);
        } else if let Some(name) = column.strip_prefix("attachment:") {
            let place = ReportPlace::Attachment(name.to_owned());
            match read_attachment(value, line.cell(PUBLIC).trim()) {
                Some(file) => {
                    reading.stands(place, &line.at(VALUE));
                    reading.attachments.insert(name.to_owned(), file);
                }
                None => reading.find(place, &line.at(VALUE), "attachment-not-read", vec![("text", quoted(name))]),
            }
        } else if matches!(column, "cover" | "unchanged-since") {
            self.read_cover(line, reading);
        } else if !matches!(column, "form" | "state" | "kind" | "from" | "to" | "language") {
            let variables = vec![("field", quoted(column))];
            reading.find(ReportPlace::Whole, &line.at(COLUMN), "field-unknown", variables);
        }
    }

    fn read_cover(&self, line: &Line, reading: &mut Reading) {
        let (form, value) = (FormKey::new(line.cell(FORM)), line.cell(VALUE));
        let place = ReportPlace::Cover(form.clone());
        if self.template.form(&form).is_none() {
            let variables = vec![("form", quoted(form.as_str()))];
            reading.find(ReportPlace::Whole, &line.at(FORM), "cover-form-unknown", variables);
            return;
        }
        let said = match (line.cell(COLUMN), value) {
            ("cover", "changed") => Some(Cover::Changed),
            ("cover", "not-applicable") => Some(Cover::NotApplicable),
            ("unchanged-since", since) => since.parse().ok().and_then(year).map(|since| Cover::Unchanged { since }),
            _ => None,
        };
        let twice = reading.cover.contains_key(&form);
        match said {
            Some(_) if twice => {
                reading.find(place, &line.at(FORM), "field-twice", vec![("field", format!("cover/{form}"))]);
            }
            Some(said) => {
                reading.stands(place, &line.at(VALUE));
                reading.cover.insert(form, said);
            }
            None if line.cell(COLUMN) == "cover" => {
                let variables = vec![("text", quoted(value)), ("expected", "changed, not-applicable".to_owned())];
                reading.find(place, &line.at(VALUE), "cover-not-read", variables);
            }
            None => reading.find(place, &line.at(VALUE), "cover-since-not-read", vec![("text", quoted(value))]),
        }
    }

    fn read_answers(&self, lines: &[&Line], reading: &mut Reading) {
        let known = asked(self.template);
        let mut by_question: BTreeMap<&QuestionKey, Asked<'_>> = BTreeMap::new();
        for line in lines {
            match known.get(&QuestionKey::new(line.cell(QUESTION))) {
                Some(key) => by_question.entry(key).or_default().lines.push(line),
                None => {
                    let variables = vec![("question", quoted(line.cell(QUESTION)))];
                    reading.find(ReportPlace::Whole, &line.at(QUESTION), "question-unknown", variables);
                }
            }
        }
        for (key, asked) in by_question {
            if let Some(question) = self.forms.questions.get(key) {
                self.read_question(question, &asked.lines, reading);
            }
        }
    }

    fn read_question(&self, question: &Question, lines: &[&Line], reading: &mut Reading) {
        let place = ReportPlace::answer(&question.key);
        let publics: Vec<bool> = lines.iter().map(|line| self.public(line, question, reading)).collect();
        // Lines of one answer must agree; where they do not, nobody sees it until that is mended.
        let public = publics.iter().all(|public| *public);
        if let Some(at) = publics.iter().position(|other| publics.first() != Some(other)) {
            let at = lines.get(at).map_or_else(String::new, |line| line.at(PUBLIC));
            let variables = vec![("text", "yes, no".to_owned()), ("expected", String::new())];
            reading.find(place.clone(), &at, "public-not-read", variables);
        }
        let (rows, own): (Vec<&Line>, Vec<&Line>) = lines.iter().partition(|line| !line.cell(ROW).is_empty());
        let answer = if question.answer_type == AnswerType::Table {
            self.read_table(question, &rows, &own, reading)
        } else {
            for line in &rows {
                let variables = vec![("text", quoted(line.cell(ROW)))];
                reading.find(place.clone(), &line.at(ROW), "row-not-read", variables);
            }
            let wanted = Wanted { kind: question.answer_type, choices: &question.choices };
            self.read_cell(&own, wanted, "", &place, reading)
        };
        if let Some(answer) = answer {
            reading.give(&question.key, answer, public);
        }
    }

    fn public(&self, line: &Line, question: &Question, reading: &mut Reading) -> bool {
        match line.cell(PUBLIC).trim() {
            "yes" => true,
            "no" => false,
            other => read_public(&Raw::Text(other.to_owned()), &line.at(PUBLIC), question, self.habits, reading),
        }
    }

    fn read_table(&self, question: &Question, rows: &[&Line], own: &[&Line], reading: &mut Reading) -> Option<Answer> {
        let place = ReportPlace::answer(&question.key);
        let mut by_row: BTreeMap<usize, Vec<&Line>> = BTreeMap::new();
        for line in rows {
            match line.cell(ROW).trim().parse() {
                Ok(number) if number > 0 => by_row.entry(number).or_default().push(line),
                _ => {
                    let variables = vec![("text", quoted(line.cell(ROW)))];
                    reading.find(place.clone(), &line.at(ROW), "row-not-read", variables);
                }
            }
        }
        let mut read = Rows::new(&question.key);
        for lines in by_row.values() {
            if !reading.take_row() {
                break;
            }
            let row = self.read_row(question, lines, read.next(), reading);
            read.add(row, &lines.first().map_or_else(String::new, |line| line.at(ROW)));
        }
        let rows = read.finish(reading);
        let wanted = Wanted { kind: AnswerType::Table, choices: &[] };
        match (rows.is_empty(), own.first()) {
            (false, Some(line)) => {
                let variables = vec![("text", quoted(line.cell(KIND)))];
                reading.find(place, &line.at(KIND), "answer-and-none", variables);
                None
            }
            (false, None) => {
                reading.stands(place, &lines_at(by_row.values().flatten().next().copied()));
                Some(Answer::Known(Value::Rows(rows)))
            }
            (true, _) => self.read_cell(own, wanted, "", &place, reading),
        }
    }

    fn read_row(&self, question: &Question, lines: &[&Line], number: usize, reading: &mut Reading) -> Row {
        let mut by_column: BTreeMap<&str, Vec<&Line>> = BTreeMap::new();
        for line in lines {
            let key = line.cell(COLUMN).split('#').next().unwrap_or_default();
            by_column.entry(key).or_default().push(line);
        }
        let mut row = Vec::new();
        for (key, lines) in by_column {
            let Some(column) = question.column(key) else {
                let place = ReportPlace::Answer { question: question.key.clone(), row: Some(number), column: None };
                reading.find(place, &column_at(&lines), "column-unknown", vec![("column", quoted(key))]);
                continue;
            };
            let place = ReportPlace::cell(&question.key, number, &column.key);
            let wanted = Wanted { kind: column.answer_type, choices: &column.choices };
            let answer = self.read_cell(&lines, wanted, key, &place, reading);
            row.extend(answer.map(|answer| (ColumnKey::new(key), answer)));
        }
        Row::new(row)
    }

    /// Reads one answer or cell from its lines, of which a place has three.
    fn read_cell(
        &self,
        lines: &[&Line],
        wanted: Wanted<'_>,
        key: &str,
        place: &ReportPlace,
        reading: &mut Reading,
    ) -> Option<Answer> {
        let mut cells = Cells::new();
        let mut without = Vec::new();
        for line in lines {
            if !line.cell(KIND).trim().is_empty() {
                without.push(*line);
                if line.cell(VALUE).is_empty() {
                    continue;
                }
            }
            let mark = Mark::parse(line.cell(COLUMN)).filter(|mark| mark.key == key);
            match mark.filter(|mark| has_field(wanted.kind, mark.field)) {
                Some(mark) if !cells.contains_key(&mark.field) => {
                    let raw = Raw::Text(unguarded(line.cell(VALUE)).to_owned());
                    cells.insert(mark.field, (raw, line.at(VALUE)));
                }
                Some(_) => {
                    let variables = vec![("column", quoted(line.cell(COLUMN)))];
                    reading.find(place.clone(), &line.at(COLUMN), "column-twice", variables);
                }
                None => {
                    let variables = vec![("column", quoted(line.cell(COLUMN)))];
                    reading.find(place.clone(), &line.at(COLUMN), "column-unknown", variables);
                }
            }
        }
        match without.as_slice() {
            [] => {
                if cells.values().all(|(raw, _)| raw.is_blank()) && !cells.is_empty() {
                    // A line without a value says nothing, and nothing is not an answer.
                    reading.find(place.clone(), &value_at(lines), "text-expected", vec![("text", String::new())]);
                    return None;
                }
                read_cells(&cells, wanted, place, self.habits, reading)
            }
            [line] if cells.is_empty() => self.read_kind(line, place, reading),
            [line, ..] => {
                let variables = vec![("text", quoted(line.cell(KIND)))];
                reading.find(place.clone(), &line.at(KIND), "answer-and-none", variables);
                None
            }
        }
    }

    fn read_kind(&self, line: &Line, place: &ReportPlace, reading: &mut Reading) -> Option<Answer> {
        let answer = self.habits.no_value(line.cell(KIND));
        if answer.is_some() {
            reading.take_answer(place.clone(), &line.at(KIND));
        } else {
            let expected = "not-known, not-applicable, none, not-reported".to_owned();
            let variables = vec![("text", quoted(line.cell(KIND))), ("expected", expected)];
            reading.find(place.clone(), &line.at(KIND), "no-answer-not-read", variables);
        }
        answer
    }
}

fn lines_at(line: Option<&Line>) -> String {
    line.map_or_else(String::new, |line| line.at(ROW))
}

fn column_at(lines: &[&Line]) -> String {
    lines.first().map_or_else(String::new, |line| line.at(COLUMN))
}

fn value_at(lines: &[&Line]) -> String {
    lines.first().map_or_else(String::new, |line| line.at(VALUE))
}

fn read_attachment(value: &str, public: &str) -> Option<Attachment> {
    let mut parts = value.splitn(3, ' ');
    let (hash, size, media) = (parts.next()?, parts.next()?, parts.next()?);
    let public = match public {
        "yes" => true,
        "" | "no" => false,
        _ => return None,
    };
    Some(Attachment { media: media.to_owned(), size: size.parse().ok()?, hash: FileHash::parse(hash)?, public })
}
