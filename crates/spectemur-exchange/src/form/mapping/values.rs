//! Cells of a national spreadsheet translated into what a form's own files would hold there.

use std::collections::BTreeMap;

use spectemur_model::{Answer, Period, StateCode};

use super::dates;
use super::exact::Exact;
use super::grid::{Formula, Grid, GridRow, GridSheet};
use super::numbers::{self, CellNumber};
use super::plan::Plan;
use super::rule_reader::Shape;
use super::rules::{Blank, ColumnRef, From, Rule};
use super::states::StateNames;
use crate::form::cell::{Problem, Raw};
use crate::form::read::quoted;
use crate::form::words::folded;

/// A problem with its place in the file.
pub(super) type PlacedProblem = (Problem, String);

/// What a rule comes to in a row.
pub(super) enum Outcome {
    /// Nothing is said.
    Nothing,
    /// An answer without value.
    Answer(Answer, String),
    Cell(Translated),
}

/// A cell as the form's own files would hold it.
pub(super) struct Translated {
    pub(super) raw: Raw,
    pub(super) at: String,
    /// What somebody should look at.
    pub(super) looks: Vec<Problem>,
}

/// A row while it is read.
pub(super) struct RowView<'r> {
    pub(super) grid: &'r Grid,
    pub(super) sheet: &'r GridSheet,
    pub(super) row: &'r GridRow,
    pub(super) plan: &'r Plan<'r>,
}

/// What a source holds: nothing, or values with their places.
enum Source {
    Blank(String),
    One(Raw, String),
    /// Each of several columns, some of which may be blank.
    Several(Vec<Option<(Raw, String)>>),
}

impl RowView<'_> {
    fn at(&self, column: u16) -> String {
        self.grid.at(self.sheet, self.row.number, column)
    }

    /// What a column holds in this row, or above where it fills down.
    fn column(&self, column: &ColumnRef, rule: &Rule) -> Result<Option<(Raw, String)>, PlacedProblem> {
        let Some(at) = self.plan.column(column) else {
            return Ok(None);
        };
        if self.plan.is_merged(self.row.number, at) && !rule.fills_down() {
            let variables = vec![("range", self.at(at))];
            return Err((Problem::new("cells-merged", variables), self.at(at)));
        }
        match self.row.cell(at) {
            Some(cell) if cell.formula == Formula::WithoutValue => {
                Err((Problem::new("cell-formula-without-value", Vec::new()), self.at(at)))
            }
            Some(cell) => Ok(Some((cell.raw.clone(), self.at(at)))),
            None if rule.fills_down() => Ok(self.plan.above.get(&at).cloned()),
            None => Ok(None),
        }
    }

    fn source(&self, rule: &Rule) -> Result<Source, PlacedProblem> {
        let one = |found: Option<(Raw, String)>, at: String| match found {
            Some((raw, at)) => Source::One(raw, at),
            None => Source::Blank(at),
        };
        match &rule.from {
            From::Columns { columns, .. } => {
                let first = columns.first().and_then(|column| self.plan.column(column));
                let at = self.at(first.unwrap_or(0));
                if let [only] = columns.as_slice() {
                    return Ok(one(self.column(only, rule)?, at));
                }
                let all: Vec<_> = columns.iter().map(|column| self.column(column, rule)).collect::<Result<_, _>>()?;
                Ok(if all.iter().all(Option::is_none) { Source::Blank(at) } else { Source::Several(all) })
            }
            From::Always(value) => Ok(Source::One(value.clone(), format!("mapping:{}", rule.line))),
            From::Cell(row, column) => {
                let at = self.grid.at(self.sheet, *row, *column);
                let found = self.sheet.cell(*row, *column).map(|cell| (cell.raw.clone(), at.clone()));
                Ok(one(found, at))
            }
            From::SheetName => Ok(Source::One(Raw::Text(self.sheet.name.clone()), self.sheet.name.clone())),
            From::Span(..) => Ok(Source::Blank(self.at(0))),
        }
    }

    /// What a blank cell means.
    fn blank(rule: &Rule, at: String) -> Result<Outcome, PlacedProblem> {
        match &rule.writing.blank {
            None | Some(Blank::Empty | Blank::Above) => Ok(Outcome::Nothing),
            Some(Blank::Answer(answer)) => Ok(Outcome::Answer(answer.clone(), at)),
            Some(Blank::SetAside) => Err((Problem::new("cell-blank", vec![("heading", heading(rule))]), at)),
        }
    }

    /// What the rule comes to in this row.
    pub(super) fn translate(&self, rule: &Rule, shape: Shape) -> Result<Outcome, PlacedProblem> {
        if let From::Span(from, to) = &rule.from {
            return self.span(rule, from, to);
        }
        match self.source(rule)? {
            Source::Blank(at) => Self::blank(rule, at),
            Source::One(raw, at) => {
                if let Some(answer) = no_answer(&raw, rule) {
                    return match answer {
                        Some(answer) => Ok(Outcome::Answer(answer.clone(), at)),
                        None => Ok(Outcome::Nothing),
                    };
                }
                let cell = match shape {
                    Shape::Whole => self.whole(&[Some((raw, at.clone()))], rule),
                    _ => translated(raw, at.clone(), rule, shape, self.grid.since_1904).map_err(|it| (it, at)),
                };
                cell.map(Outcome::Cell)
            }
            Source::Several(all) => self.several(&all, rule, shape).map(Outcome::Cell),
        }
    }

    fn several(&self, all: &[Option<(Raw, String)>], rule: &Rule, shape: Shape) -> Result<Translated, PlacedProblem> {
        if shape == Shape::Whole {
            return self.whole(all, rule);
        }
        let From::Columns { between, .. } = &rule.from else {
            return Err(half_filled(rule, String::new()));
        };
        let filled: Vec<&(Raw, String)> =
            all.iter().flatten().filter(|(raw, _)| no_answer(raw, rule).is_none()).collect();
        let at = all.iter().flatten().map(|(_, at)| at.clone()).next().unwrap_or_default();
        let failed = filled.iter().find(|(raw, _)| matches!(raw, Raw::Failed(_)));
        if let Some((raw, at)) = failed {
            return Err((Problem::text("cell-failed", &raw.shown()), at.clone()));
        }
        let texts: Vec<String> = filled.iter().map(|(raw, _)| raw.shown().trim().to_owned()).collect();
        let joined = Raw::Text(texts.join(between));
        translated(joined, at.clone(), rule, shape, self.grid.since_1904).map_err(|problem| (problem, at))
    }

    /// A whole number: added up over columns, multiplied by another column, converted.
    fn whole(&self, all: &[Option<(Raw, String)>], rule: &Rule) -> Result<Translated, PlacedProblem> {
        let first = all.iter().flatten().next();
        let (raw, at) = first.cloned().ok_or_else(|| half_filled(rule, self.at(0)))?;
        let too_large = || (Problem::text("number-too-large", &raw.shown()), at.clone());
        let mut sum = CellNumber { number: Exact::new(0, 1).ok_or_else(too_large)?, cut: false };
        for cell in all {
            let Some((raw, place)) = cell else {
                return Err(half_filled(rule, at));
            };
            let read = number_of(raw, rule).map_err(|problem| (problem, place.clone()))?;
            let number = sum.number.plus(read.number).ok_or_else(too_large)?;
            sum = CellNumber { number, cut: sum.cut || read.cut };
        }
        if let Some(column) = &rule.times_by {
            let plain = Rule::new(rule.line, rule.from.clone(), rule.writing.clone());
            let (other, place) = self.column(column, &plain)?.ok_or_else(|| half_filled(rule, at.clone()))?;
            let read = numbers::read(&other, &plain).map_err(|problem| (problem, place))?;
            let number = sum.number.times(read.number).ok_or_else(too_large)?;
            sum = CellNumber { number, cut: sum.cut || read.cut };
        }
        let (number, look) = numbers::whole(sum, &raw, &rule.writing).map_err(|problem| (problem, at.clone()))?;
        Ok(Translated { raw: Raw::Text(number.to_string()), at, looks: look.into_iter().collect() })
    }

    fn span(&self, rule: &Rule, from: &Rule, to: &Rule) -> Result<Outcome, PlacedProblem> {
        let (from, to) = (self.translate(from, Shape::Days)?, self.translate(to, Shape::Days)?);
        match (from, to) {
            (Outcome::Nothing, Outcome::Nothing) => Ok(Outcome::Nothing),
            (Outcome::Answer(answer, at), Outcome::Answer(other, _)) if answer == other => {
                Ok(Outcome::Answer(answer, at))
            }
            (Outcome::Cell(from), Outcome::Cell(to)) => {
                let (first, last) = (period_of(&from.raw), period_of(&to.raw));
                let (Some(first), Some(last)) = (first, last) else {
                    return Err((Problem::text("date-not-read", &from.raw.shown()).with_example(), from.at));
                };
                let span = Period::new(first.from(), last.to()).map_err(|_| {
                    let variables = vec![("from", first.from().to_string()), ("to", last.to().to_string())];
                    (Problem::new("period-reversed", variables), to.at.clone())
                })?;
                let looks = from.looks.into_iter().chain(to.looks).collect();
                Ok(Outcome::Cell(Translated { raw: Raw::Text(dates::shown(span)), at: from.at, looks }))
            }
            (Outcome::Nothing | Outcome::Answer(..), Outcome::Cell(cell))
            | (Outcome::Cell(cell), Outcome::Nothing | Outcome::Answer(..)) => Err(half_filled(rule, cell.at)),
            (Outcome::Answer(_, at), _) | (_, Outcome::Answer(_, at)) => Err(half_filled(rule, at)),
        }
    }

    /// The State that the row is about.
    pub(super) fn state(&self, rule: &Rule, names: &StateNames) -> Result<StateCode, PlacedProblem> {
        let cell = self.needed(rule, Shape::Text)?;
        names.find(&cell.raw.shown()).map_err(|problem| (problem, cell.at))
    }

    /// The year that the row is about: a year, or the year of a day. In a sheet's name or a single cell it may stand
    /// among words.
    pub(super) fn year(&self, rule: &Rule) -> Result<i16, PlacedProblem> {
        let not_read = |raw: &Raw, at: String| (Problem::text("year-not-read", &raw.shown()), at);
        let (raw, at) = match self.source(rule)? {
            Source::One(raw, at) => (raw, at),
            Source::Blank(at) => return Err((Problem::new("cell-blank", vec![("heading", heading(rule))]), at)),
            Source::Several(_) => return Err((Problem::text("year-not-read", ""), self.at(0))),
        };
        if let Raw::Number(number) = &raw
            && number.fract() == 0.0
            && (1900.0..2201.0).contains(number)
        {
            #[expect(clippy::cast_possible_truncation, reason = "whole and within the range just looked at")]
            return Ok(*number as i16);
        }
        let among_words = matches!(rule.from, From::SheetName | From::Cell(..) | From::Always(_));
        let years = years_in(&raw.shown());
        match years.as_slice() {
            [year] if among_words || is_digits(&raw) => return Ok(*year),
            _ if among_words && matches!(raw, Raw::Text(_)) => return Err(not_read(&raw, at)),
            _ => {}
        }
        let read = dates::read(&raw, &rule.writing, self.grid.since_1904);
        let (period, _) = read.map_err(|problem| match problem.code {
            "date-not-read" => not_read(&raw, at.clone()),
            _ => (problem, at.clone()),
        })?;
        let (from, to) = (period.from().year(), period.to().year());
        if from == to { Ok(from) } else { Err(not_read(&raw, at)) }
    }

    fn needed(&self, rule: &Rule, shape: Shape) -> Result<Translated, PlacedProblem> {
        match self.translate(rule, shape)? {
            Outcome::Cell(cell) => Ok(cell),
            Outcome::Answer(_, at) => Err((Problem::new("cell-blank", vec![("heading", heading(rule))]), at)),
            Outcome::Nothing => {
                let first = rule.columns().first().and_then(|column| self.plan.column(column));
                let at = self.at(first.unwrap_or(0));
                Err((Problem::new("cell-blank", vec![("heading", heading(rule))]), at))
            }
        }
    }
}

impl Problem {
    fn with_example(mut self) -> Self {
        self.variables.push(("example", crate::form::cell::DATE_EXAMPLE.to_owned()));
        self
    }
}

/// The columns of a rule as a problem names them.
pub(super) fn heading(rule: &Rule) -> String {
    let names = rule.columns().into_iter().map(|column| match column {
        ColumnRef::Heading(name) => quoted(name),
        ColumnRef::At(at) => crate::form::layout::column_name(*at),
    });
    names.collect::<Vec<_>>().join(", ")
}

fn half_filled(rule: &Rule, at: String) -> PlacedProblem {
    (Problem::new("cells-half-filled", vec![("heading", heading(rule))]), at)
}

/// The answer without value that a word stands for; none inside where it says nothing.
fn no_answer<'r>(raw: &Raw, rule: &'r Rule) -> Option<&'r Option<Answer>> {
    if matches!(rule.from, From::Always(_)) { None } else { rule.writing.no_answer.get(&folded(&raw.shown())) }
}

fn number_of(raw: &Raw, rule: &Rule) -> Result<CellNumber, Problem> {
    let constant = match (&rule.from, raw) {
        // Constants are written as the mapping file writes numbers.
        (From::Always(_), Raw::Text(text)) => Exact::of_decimal(text).and_then(|number| number.times(rule.factor)),
        _ => return numbers::read(raw, rule),
    };
    let number = constant.ok_or_else(|| Problem::text("number-not-read", &raw.shown()))?;
    Ok(CellNumber { number, cut: false })
}

fn translated(raw: Raw, at: String, rule: &Rule, shape: Shape, since_1904: bool) -> Result<Translated, Problem> {
    let plain = |raw: Raw| Ok(Translated { raw, at: at.clone(), looks: Vec::new() });
    if matches!(raw, Raw::Failed(_)) {
        return Err(Problem::text("cell-failed", &raw.shown()));
    }
    match shape {
        Shape::Whole => plain(raw),
        Shape::Degrees => match &raw {
            Raw::Text(text) => {
                let number = number_of(&raw, rule)?.number.decimal();
                plain(Raw::Text(number.ok_or_else(|| Problem::text("degrees-not-read", text))?))
            }
            _ => plain(raw),
        },
        Shape::YesNo => plain(yes_no(&raw, rule).map_or(raw, Raw::Bool)),
        Shape::Choice => plain(word(&raw, &rule.words).map_or(raw, Raw::Text)),
        Shape::Days => {
            let (period, look) = dates::read(&raw, &rule.writing, since_1904)?;
            Ok(Translated { raw: Raw::Text(dates::shown(period)), at, looks: look.into_iter().collect() })
        }
        Shape::Text => match word(&raw, &rule.words) {
            Some(word) => plain(Raw::Text(word)),
            None if rule.only_words => {
                let known: Vec<String> = rule.words.keys().map(|word| quoted(word)).collect();
                let variables = vec![("text", quoted(&raw.shown())), ("expected", quoted(&known.join(", ")))];
                Err(Problem::new("word-not-listed", variables))
            }
            None => plain(raw),
        },
    }
}

fn word(raw: &Raw, words: &BTreeMap<String, String>) -> Option<String> {
    words.get(&folded(&raw.shown())).cloned()
}

fn yes_no(raw: &Raw, rule: &Rule) -> Option<bool> {
    let typed = folded(&raw.shown());
    match rule.words.get(&typed).map(String::as_str) {
        Some(word) => Some(word == "yes"),
        None if rule.writing.yes.contains(&typed) => Some(true),
        None => rule.writing.no.contains(&typed).then_some(false),
    }
}

/// The days that a translated cell says.
fn period_of(raw: &Raw) -> Option<Period> {
    crate::form::cell::read_when(raw, false).ok().map(|(period, _)| period)
}

fn is_digits(raw: &Raw) -> bool {
    let text = raw.shown();
    let text = text.trim();
    !text.is_empty() && text.chars().all(|letter| crate::form::cell::digit(letter).is_some())
}

/// Every year that stands in a text by itself, in digits of any script.
fn years_in(text: &str) -> Vec<i16> {
    let plain: String = text.chars().map(|letter| crate::form::cell::digit(letter).unwrap_or(letter)).collect();
    let runs = plain.split(|letter: char| !letter.is_ascii_digit()).filter(|run| run.len() == 4);
    runs.filter_map(|run| run.parse().ok()).filter(|year| (1900..=2200).contains(year)).collect()
}
