//! Cells of flat files put together to answers, rows and remarks.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_model::answer::{Location, Point, Row};
use spectemur_model::package::{Choice, Question};
use spectemur_model::report::ReportPlace;
use spectemur_model::{Answer, AnswerType, ColumnKey, FormKey, Language, Localized, QuestionKey, Template, Value};

use super::cell::{Problem, Raw, check_text, read_degrees, read_number, read_when};
use super::export::choice_labels;
use super::fields::Field;
use super::read::{Reading, quoted};
use super::words::folded;
use super::{Forms, Words, limits};

/// The answers without value, with the id of their words.
pub(crate) const NO_VALUES: [(&str, Answer); 4] = [
    ("not-known", Answer::NotKnown),
    ("not-applicable", Answer::NotApplicable),
    ("none", Answer::None),
    ("not-reported", Answer::NotReported),
];

/// Quotation marks around a text that would else be read as an answer without value.
const QUOTE: char = '"';

/// In which words and by which habits the cells of a file are read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Habits<'a> {
    /// The words of the file; without any, only the stable words of files are read.
    pub(crate) words: Option<&'a Words>,
    pub(crate) language: Language,
    /// Whether days are counted from 1904.
    pub(crate) since_1904: bool,
    /// Whether a cell may hold the word of an answer without value.
    pub(crate) words_in_cells: bool,
}

/// What an answer must be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wanted<'a> {
    pub(crate) kind: AnswerType,
    pub(crate) choices: &'a [Choice],
}

/// The cells of one answer that are filled, with their places in the file.
pub(crate) type Cells = BTreeMap<Field, (Raw, String)>;

impl Habits<'_> {
    fn is(&self, id: &str, typed: &str) -> bool {
        typed.trim() == id || self.words.is_some_and(|words| words.is(id, typed))
    }

    /// The word as the file writes it.
    pub(crate) fn word(&self, id: &'static str) -> String {
        self.words.map_or_else(|| id.to_owned(), |words| words.get(id).to_owned())
    }

    /// The word of these that was typed.
    pub(crate) fn one_of(&self, ids: &[&'static str], typed: &str) -> Option<&'static str> {
        ids.iter().copied().find(|id| self.is(id, typed))
    }

    /// The words of these ids, as a problem lists what it expects.
    pub(crate) fn expected(&self, ids: &[&'static str]) -> String {
        let separator = self.words.map_or(", ", |words| words.get("list-separator"));
        ids.iter().map(|id| self.word(id)).collect::<Vec<_>>().join(separator)
    }

    /// The answer without value that this text is the word of.
    pub(crate) fn no_value(&self, typed: &str) -> Option<Answer> {
        NO_VALUES.into_iter().find(|(id, _)| self.is(id, typed)).map(|(_, answer)| answer)
    }
}

/// A text as a cell holds it: in quotation marks where it would else be the word of an answer without value.
pub(crate) fn escaped(text: &str, habits: Habits<'_>) -> String {
    if habits.no_value(text.trim_matches(QUOTE)).is_some() { format!("{QUOTE}{text}{QUOTE}") } else { text.to_owned() }
}

fn unescaped<'t>(text: &'t str, habits: Habits<'_>) -> &'t str {
    let inner = text.trim().strip_prefix(QUOTE).and_then(|rest| rest.strip_suffix(QUOTE));
    inner.filter(|inner| habits.no_value(inner.trim_matches(QUOTE)).is_some()).unwrap_or(text)
}

/// Reads an answer that is not a table from its cells; none where nothing is filled, or where it does not read.
pub(crate) fn read_cells(
    cells: &Cells,
    wanted: Wanted<'_>,
    place: &ReportPlace,
    habits: Habits<'_>,
    reading: &mut Reading,
) -> Option<Answer> {
    let filled: Cells =
        cells.iter().filter(|(_, (raw, _))| !raw.is_blank()).map(|(field, cell)| (*field, cell.clone())).collect();
    let (_, (_, first_at)) = filled.first_key_value()?;
    if !reading.take_answer(place.clone(), first_at) {
        return None;
    }
    let mut failed = false;
    for (raw, at) in filled.values() {
        if let Raw::Failed(error) = raw {
            reading.find(place.clone(), at, "cell-failed", vec![("text", quoted(error))]);
            failed = true;
        }
    }
    if failed {
        return None;
    }
    if let Some(answer) = no_value_in(&filled, wanted, habits) {
        return Some(answer);
    }
    let reader = Reader { cells: &filled, wanted, place, habits };
    reader.read(reading).map(Answer::Known)
}

/// The answer without value whose word stands in the only filled cell.
fn no_value_in(cells: &Cells, wanted: Wanted<'_>, habits: Habits<'_>) -> Option<Answer> {
    let (1, Some((_, (Raw::Text(text), _)))) = (cells.len(), cells.first_key_value()) else {
        return None;
    };
    if !habits.words_in_cells {
        return None;
    }
    // A choice that looks like such a word is the choice; the other is then written by its stable word in brackets.
    let bracketed = text.trim().strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    if let Some(answer) = bracketed.and_then(|word| habits.no_value(word)) {
        return Some(answer);
    }
    if chosen(text, wanted.choices, habits.language).is_some() { None } else { habits.no_value(text) }
}

/// The word of an answer without value as a cell for this type holds it.
pub(crate) fn no_value_text(answer: &Answer, choices: &[Choice], habits: Habits<'_>) -> String {
    let id = NO_VALUES.iter().find(|(_, known)| known == answer).map_or("", |(id, _)| *id);
    let word = habits.word(id);
    if chosen(&word, choices, habits.language).is_some() { format!("[{word}]") } else { word }
}

/// The choice of this label or key.
fn chosen(typed: &str, choices: &[Choice], language: Language) -> Option<String> {
    if let Some(choice) = choices.iter().find(|choice| choice.key == typed.trim()) {
        return Some(choice.key.clone());
    }
    let typed = folded(typed);
    let labels = choice_labels(choices, language);
    labels.into_iter().find(|(_, label)| folded(label) == typed).map(|(key, _)| key.to_owned())
}

struct Reader<'r> {
    cells: &'r Cells,
    wanted: Wanted<'r>,
    place: &'r ReportPlace,
    habits: Habits<'r>,
}

impl Reader<'_> {
    fn read(&self, reading: &mut Reading) -> Option<Value> {
        match self.wanted.kind {
            AnswerType::YesNo => self.main(reading, |raw, _| self.yes_no(raw)).map(Value::YesNo),
            AnswerType::Number => self.main(reading, |raw, _| read_number(raw)).map(Value::Number),
            AnswerType::Ratio => self.ratio(reading),
            AnswerType::Choice => self.main(reading, |raw, _| self.choice(raw)).map(Value::Choice),
            AnswerType::Text => self.texts(reading),
            AnswerType::When => self.when(reading),
            AnswerType::Munition | AnswerType::Name => {
                self.main(reading, |raw, reading| self.text(raw, reading)).map(Value::Name)
            }
            AnswerType::Place => self.location(reading),
            AnswerType::Table => None,
        }
    }

    /// Reads the main cell.
    fn main<T>(&self, reading: &mut Reading, read: impl Fn(&Raw, &mut Reading) -> Result<T, Problem>) -> Option<T> {
        let (raw, at) = self.cells.get(&Field::Main)?;
        let result = read(raw, reading);
        self.settle(result, at, reading)
    }

    fn settle<T>(&self, result: Result<T, Problem>, at: &str, reading: &mut Reading) -> Option<T> {
        result.map_err(|problem| reading.find(self.place.clone(), at, problem.code, problem.variables)).ok()
    }

    fn yes_no(&self, raw: &Raw) -> Result<bool, Problem> {
        let yes = match raw {
            Raw::Bool(yes) => Some(*yes),
            Raw::Text(text) => self.habits.one_of(&["yes", "no"], text).map(|id| id == "yes"),
            Raw::Number(_) | Raw::Failed(_) => None,
        };
        yes.ok_or_else(|| {
            let expected = self.habits.expected(&["yes", "no"]);
            Problem::new("yes-no-not-read", vec![("text", quoted(&raw.shown())), ("expected", expected)])
        })
    }

    fn choice(&self, raw: &Raw) -> Result<String, Problem> {
        chosen(&raw.shown(), self.wanted.choices, self.habits.language).ok_or_else(|| {
            let separator = self.habits.words.map_or(", ", |words| words.get("list-separator"));
            let labels = choice_labels(self.wanted.choices, self.habits.language);
            let expected: Vec<String> = labels.into_iter().map(|(_, label)| label).collect();
            let variables = vec![("text", quoted(&raw.shown())), ("expected", expected.join(separator))];
            Problem::new("choice-not-read", variables)
        })
    }

    fn text(&self, raw: &Raw, reading: &mut Reading) -> Result<String, Problem> {
        let text = match raw {
            Raw::Text(text) if self.habits.words_in_cells => unescaped(text, self.habits).to_owned(),
            Raw::Text(text) => text.clone(),
            // Digits typed into a cell for text become a number in some programs.
            Raw::Number(_) => raw.shown(),
            Raw::Bool(_) | Raw::Failed(_) => return Err(Problem::text("text-expected", &raw.shown())),
        };
        check_text(&text)?;
        Ok(if reading.take_text(&text) { text } else { String::new() })
    }

    fn texts(&self, reading: &mut Reading) -> Option<Value> {
        let mut texts = BTreeMap::new();
        for (field, (raw, at)) in self.cells {
            let language = match field {
                Field::In(language) => *language,
                Field::Main | Field::Part | Field::Whole | Field::Latitude | Field::Longitude => self.habits.language,
            };
            let text = self.text(raw, reading);
            texts.insert(language, self.settle(text, at, reading)?);
        }
        Some(Value::Text(Localized::new(texts)))
    }

    fn when(&self, reading: &mut Reading) -> Option<Value> {
        let (raw, at) = self.cells.get(&Field::Main)?;
        let (period, look) = self.settle(read_when(raw, self.habits.since_1904), at, reading)?;
        self.look(look, at, reading);
        Some(Value::When(period))
    }

    fn look(&self, look: Option<Problem>, at: &str, reading: &mut Reading) {
        if let Some(look) = look {
            reading.find(self.place.clone(), at, look.code, look.variables);
        }
    }

    fn ratio(&self, reading: &mut Reading) -> Option<Value> {
        let number = |field: Field, reading: &mut Reading| {
            let (raw, at) = self.cells.get(&field)?;
            self.settle(read_number(raw), at, reading)
        };
        let both = self.cells.contains_key(&Field::Part) && self.cells.contains_key(&Field::Whole);
        if !both {
            let (raw, at) = self.cells.values().next()?;
            reading.find(self.place.clone(), at, "ratio-not-read", vec![("text", quoted(&raw.shown()))]);
            return None;
        }
        let (part, whole) = (number(Field::Part, reading), number(Field::Whole, reading));
        Some(Value::Ratio { part: part?, whole: whole? })
    }

    fn location(&self, reading: &mut Reading) -> Option<Value> {
        let name = match self.cells.get(&Field::Main) {
            Some((raw, at)) => {
                let text = self.text(raw, reading);
                self.settle(text, at, reading)?
            }
            None => String::new(),
        };
        let mut degrees = |field: Field, largest: i32| {
            let (raw, at) = self.cells.get(&field)?;
            let (millionths, look) = self.settle(read_degrees(raw, largest), at, reading)?;
            self.look(look, at, reading);
            Some(millionths)
        };
        let (latitude, longitude) = (degrees(Field::Latitude, 90_000_000), degrees(Field::Longitude, 180_000_000));
        match (self.cells.get(&Field::Latitude), self.cells.get(&Field::Longitude)) {
            (None, None) => Some(Value::Place(Location { name, point: None })),
            (Some(_), Some(_)) => {
                Some(Value::Place(Location { name, point: Some(Point::new(latitude?, longitude?)?) }))
            }
            (Some((_, at)), None) | (None, Some((_, at))) => {
                reading.find(self.place.clone(), at, "place-half", Vec::new());
                None
            }
        }
    }
}

/// Whether everybody may see an answer; what does not read is found and hides it.
pub(crate) fn read_public(raw: &Raw, at: &str, question: &Question, habits: Habits<'_>, reading: &mut Reading) -> bool {
    if raw.is_blank() {
        return question.public;
    }
    match habits.one_of(&["public", "not-public"], &raw.shown()) {
        Some(id) => id == "public",
        None => {
            let expected = habits.expected(&["public", "not-public"]);
            let variables = vec![("text", quoted(&raw.shown())), ("expected", expected)];
            reading.find(ReportPlace::answer(&question.key), at, "public-not-read", variables);
            false
        }
    }
}

/// The rows of a table while they are read.
pub(crate) struct Rows<'q> {
    question: &'q QuestionKey,
    read: Vec<(Row, String)>,
}

impl<'q> Rows<'q> {
    pub(crate) fn new(question: &'q QuestionKey) -> Self {
        Self { question, read: Vec::new() }
    }

    /// The number of the row that is added next, from one.
    pub(crate) fn next(&self) -> usize {
        self.read.len() + 1
    }

    pub(crate) fn add(&mut self, row: Row, at: &str) {
        self.read.push((row, at.to_owned()));
    }

    /// The rows in their order; a row that is the same as an earlier one is worth a second look.
    pub(crate) fn finish(self, reading: &mut Reading) -> Vec<Row> {
        let mut order: Vec<usize> = (0..self.read.len()).collect();
        order.sort_by_key(|at| self.read.get(*at).map(|(row, _)| row));
        let mut first: Option<(usize, &Row)> = None;
        let mut again = BTreeMap::new();
        for at in order {
            let row = self.read.get(at).map(|(row, _)| row);
            match (first, row) {
                (Some((earlier, known)), Some(row)) if known == row && !row.is_empty() => {
                    again.insert(at, earlier);
                }
                _ => first = row.map(|row| (at, row)),
            }
        }
        for (at, earlier) in again {
            let place = ReportPlace::Answer { question: self.question.clone(), row: Some(at + 1), column: None };
            let standing = self.read.get(at).map_or("", |(_, standing)| standing);
            reading.find(place, standing, "row-twice", vec![("first", (earlier + 1).to_string())]);
        }
        self.read.into_iter().map(|(row, _)| row).collect()
    }
}

/// Takes a remark; one on nothing that the report can have is refused.
pub(crate) fn read_remark(
    place: &str,
    text: &str,
    at: &str,
    (template, forms): (&Template, Forms<'_>),
    reading: &mut Reading,
) {
    if text.trim().is_empty() {
        return;
    }
    let Some(found) = place_of(place.trim(), template, forms) else {
        reading.find(ReportPlace::Whole, at, "remark-nowhere", vec![("text", quoted(place))]);
        return;
    };
    if let Err(problem) = check_text(text) {
        reading.find(found, at, problem.code, problem.variables);
    } else if reading.remarks.len() >= limits::ROWS {
        reading.find_in_file("file-too-many-rows", vec![("limit", limits::ROWS.to_string())]);
    } else if reading.take_text(text) {
        reading.remarks.insert(found.to_string(), text.to_owned());
    }
}

/// The place of this text, if a report of the template can have it.
fn place_of(text: &str, template: &Template, forms: Forms<'_>) -> Option<ReportPlace> {
    if text == ReportPlace::Whole.to_string() {
        return Some(ReportPlace::Whole);
    }
    let heads = ["state", "covers", "kind", "language", "form"];
    if let Some(head) = heads.into_iter().find(|head| *head == text) {
        return Some(ReportPlace::Head(head));
    }
    if let Some(form) = text.strip_prefix("cover/") {
        return template.form(&FormKey::new(form)).map(|form| ReportPlace::Cover(form.key.clone()));
    }
    if let Some(name) = text.strip_prefix("attachment/") {
        return Some(ReportPlace::Attachment(name.to_owned()));
    }
    let mut parts = text.split('/');
    let key = QuestionKey::new(parts.next()?);
    template.asked(&key)?;
    let question = forms.questions.get(&key)?;
    let row = parts.next().map(|row| row.parse().ok().filter(|row| *row > 0).ok_or(())).transpose().ok()?;
    let column = parts.next().map(|column| question.column(column).map(|column| column.key.clone()).ok_or(()));
    let column: Option<ColumnKey> = column.transpose().ok()?;
    parts.next().is_none().then_some(ReportPlace::Answer { question: key, row, column })
}

/// A calendar year.
pub(crate) fn year(number: i64) -> Option<i16> {
    i16::try_from(number).ok().filter(|year| (1900..=9999).contains(year))
}

/// The questions that a template asks.
pub(crate) fn asked(template: &Template) -> BTreeSet<&QuestionKey> {
    template.questions().collect()
}
