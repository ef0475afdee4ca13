//! Reads from a mapping file where a value comes from and how it is written.

use std::collections::BTreeMap;

use spectemur_model::AnswerType;
use spectemur_model::package::Choice;

use super::dates::Pattern;
use super::exact::Exact;
use super::node::{Child, Node, Placed};
use super::rules::{Blank, ColumnRef, From, Rule, Writing};
use super::states::StateNames;
use super::units::{self, UNITS};
use crate::form::assemble::NO_VALUES;
use crate::form::cell::{Raw, check_text};
use crate::form::fields::Field;
use crate::form::read::quoted;
use crate::form::sheet_xml::cell_reference;
use crate::form::words::folded;

/// What a value is for.
#[derive(Clone, Copy)]
pub(super) enum Purpose<'q> {
    State(&'q StateNames),
    Year,
    Answer { kind: AnswerType, field: Field, unit: Option<&'q str>, choices: &'q [Choice] },
}

/// The kinds of value that are written in ways of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Whole,
    Degrees,
    YesNo,
    Choice,
    Days,
    Text,
}

/// How a value of this type is written in this cell.
pub(super) fn shape_of(kind: AnswerType, field: Field) -> Shape {
    match (kind, field) {
        (AnswerType::Number | AnswerType::Ratio, _) => Shape::Whole,
        (AnswerType::Place, Field::Latitude | Field::Longitude) => Shape::Degrees,
        (AnswerType::YesNo, _) => Shape::YesNo,
        (AnswerType::Choice, _) => Shape::Choice,
        (AnswerType::When, _) => Shape::Days,
        (AnswerType::Text | AnswerType::Munition | AnswerType::Name | AnswerType::Place | AnswerType::Table, _) => {
            Shape::Text
        }
    }
}

impl Purpose<'_> {
    fn shape(self) -> Shape {
        match self {
            Self::State(_) => Shape::Text,
            Self::Year => Shape::Days,
            Self::Answer { kind, field, .. } => shape_of(kind, field),
        }
    }
}

/// Keys of a rule that only some kinds of value have.
const KEYS_OF_SHAPES: &[(&str, &[Shape])] = &[
    ("unit", &[Shape::Whole]),
    ("units", &[Shape::Whole]),
    ("times", &[Shape::Whole]),
    ("times-by", &[Shape::Whole]),
    ("round", &[Shape::Whole]),
    ("decimal", &[Shape::Whole, Shape::Degrees]),
    ("thousands", &[Shape::Whole, Shape::Degrees]),
    ("dates", &[Shape::Days]),
    ("months", &[Shape::Days]),
    ("from", &[Shape::Days]),
    ("to", &[Shape::Days]),
    ("yes", &[Shape::YesNo]),
    ("no", &[Shape::YesNo]),
    ("words", &[Shape::YesNo, Shape::Choice, Shape::Text]),
    ("only-words", &[Shape::Text]),
    ("between", &[Shape::Text]),
];

/// Reads how things are written, beginning with what was said before.
pub(super) fn writing(node: &Node<'_>, before: &Writing) -> Writing {
    let mut writing = before.clone();
    if let Some(word) = node.text("blank") {
        writing.blank = blank(&word, node).or(writing.blank);
    }
    for (word, meaning) in node.named_texts("no-answer").unwrap_or_default() {
        let answer = NO_VALUES.iter().find(|(id, _)| *id == meaning.text).map(|(_, answer)| answer.clone());
        if answer.is_none() && meaning.text != "empty" {
            unknown(node, &meaning, no_value_words(&["empty"]));
        }
        writing.no_answer.insert(folded(&word), answer);
    }
    let words = |texts: Vec<Placed>| texts.iter().map(|word| folded(&word.text)).collect();
    writing.yes = node.texts("yes").map_or(writing.yes, words);
    writing.no = node.texts("no").map_or(writing.no, words);
    let both = writing.yes.iter().find(|word| writing.no.contains(word));
    if let Some(both) = both.filter(|_| node.has("yes") || node.has("no")) {
        node.mistake("no", "contradiction", vec![("text", quoted(both))]);
    }
    if let Some(sign) = node.text("decimal") {
        writing.decimal = sign_of(node, &sign).filter(|sign| !sign.is_whitespace());
    }
    if let Some(signs) = node.texts("thousands") {
        writing.thousands = signs.iter().filter_map(|sign| sign_of(node, sign)).collect();
    }
    let both = writing.decimal.filter(|sign| writing.thousands.contains(sign));
    if let Some(sign) = both.filter(|_| node.has("decimal") || node.has("thousands")) {
        node.mistake("thousands", "contradiction", vec![("text", sign.to_string())]);
    }
    if let Some(patterns) = node.texts("dates") {
        writing.dates = patterns.iter().filter_map(|pattern| pattern_of(node, pattern)).collect();
    }
    if let Some(months) = node.texts("months") {
        let names = |month: &Placed| month.text.split('|').map(folded).filter(|name| !name.is_empty()).collect();
        writing.months = months.iter().map(names).collect();
        if months.len() != 12 {
            let variables = vec![("key", "months".to_owned()), ("expected", "twelve-texts".to_owned())];
            node.mistake("months", "wrong-type", variables);
        }
    }
    writing.round = node.yes_no("round").unwrap_or(writing.round);
    writing
}

fn no_value_words(others: &[&str]) -> String {
    let words: Vec<&str> =
        NO_VALUES.iter().map(|(id, _)| *id).filter(|id| *id != "not-reported").chain(others.iter().copied()).collect();
    words.join(", ")
}

fn blank(word: &Placed, node: &Node<'_>) -> Option<Blank> {
    match word.text.as_str() {
        "empty" => Some(Blank::Empty),
        "above" => Some(Blank::Above),
        "set-aside" => Some(Blank::SetAside),
        text => {
            // A report cannot say of itself that it does not report.
            let answer = NO_VALUES.iter().find(|(id, _)| *id == text && *id != "not-reported");
            if answer.is_none() {
                unknown(node, word, no_value_words(&["empty", "above", "set-aside"]));
            }
            answer.map(|(_, answer)| Blank::Answer(answer.clone()))
        }
    }
}

fn unknown(node: &Node<'_>, word: &Placed, known: String) {
    node.mistakes.add(word.line, "unknown-word", vec![("text", quoted(&word.text)), ("known", known)]);
}

/// One sign, which is no digit.
fn sign_of(node: &Node<'_>, sign: &Placed) -> Option<char> {
    let mut letters = sign.text.chars();
    let one = letters.next().filter(|letter| letters.next().is_none() && !letter.is_alphanumeric());
    if one.is_none() {
        let known = ", . ' \u{66b} \u{66c}".to_owned();
        unknown(node, sign, known);
    }
    one
}

fn pattern_of(node: &Node<'_>, pattern: &Placed) -> Option<Pattern> {
    let read = Pattern::parse(&pattern.text);
    if read.is_none() {
        node.mistakes.add(pattern.line, "not-a-pattern", vec![("text", quoted(&pattern.text))]);
    }
    read
}

/// Reads a rule; a text alone is the heading of a column, and for State or year the value itself.
pub(super) fn rule(
    child: Child<'_>,
    key: &str,
    outer: &Node<'_>,
    base: &Writing,
    purpose: Purpose<'_>,
) -> Option<Rule> {
    let wrong = |line: usize| {
        let variables = vec![("key", quoted(key)), ("expected", "table".to_owned())];
        outer.mistakes.add(line, "wrong-type", variables);
    };
    match (child, purpose) {
        (Child::Table(node), _) => {
            let rule = table(&node, base, purpose);
            node.finish();
            rule
        }
        (Child::Text(name), Purpose::State(names)) => {
            let value = always(outer, &name, purpose, names_find(names, &name.text));
            Some(Rule::always(name.line, Raw::Text(value?)))
        }
        (Child::Number(year), Purpose::Year) => Some(Rule::always(year.line, Raw::Text(year.text))),
        (Child::Text(heading), Purpose::Answer { .. }) => {
            let columns = vec![ColumnRef::Heading(heading.text)];
            let from = From::Columns { columns, between: String::new() };
            Some(Rule::new(heading.line, from, base.clone()))
        }
        (Child::Text(Placed { line, .. }) | Child::Number(Placed { line, .. }), _)
        | (Child::YesNo(line, _) | Child::Other(line), _) => {
            wrong(line);
            None
        }
    }
}

fn names_find(names: &StateNames, text: &str) -> Option<String> {
    names.find(text).ok().map(|state| state.to_string())
}

fn always(node: &Node<'_>, value: &Placed, purpose: Purpose<'_>, found: Option<String>) -> Option<String> {
    if found.is_none() {
        match purpose {
            Purpose::State(_) => {
                node.mistakes.add(value.line, "unknown-state", vec![("text", quoted(&value.text))]);
            }
            Purpose::Answer { choices, .. } => {
                let known: Vec<&str> = choices.iter().map(|choice| choice.key.as_str()).collect();
                let known = if choices.is_empty() { "yes, no".to_owned() } else { known.join(", ") };
                unknown(node, value, known);
            }
            Purpose::Year => {}
        }
    }
    found
}

fn table(node: &Node<'_>, base: &Writing, purpose: Purpose<'_>) -> Option<Rule> {
    let shape = purpose.shape();
    let own = writing(node, base);
    refuse_foreign_keys(node, shape);
    let from = source(node, &own, purpose)?;
    let mut rule = Rule::new(node.line, from, own);
    let days_need_months = rule.writing.dates.iter().any(Pattern::needs_months);
    if shape == Shape::Days && days_need_months && rule.writing.months.is_empty() {
        node.missing("months");
    }
    rule.words = words(node, purpose);
    rule.only_words = node.yes_no("only-words").unwrap_or(false);
    numbers(node, &mut rule, purpose);
    Some(rule)
}

/// Keys that stand there and mean nothing for this kind of value.
fn refuse_foreign_keys(node: &Node<'_>, shape: Shape) {
    for (key, shapes) in KEYS_OF_SHAPES {
        if !shapes.contains(&shape) && node.has(key) {
            node.mistake(key, "does-not-apply", vec![("key", (*key).to_owned())]);
        }
    }
}

/// Where the value comes from: one source and no more.
fn source(node: &Node<'_>, own: &Writing, purpose: Purpose<'_>) -> Option<From> {
    let span = node.has("from") || node.has("to");
    let given = ["column", "columns", "letter", "always", "cell", "sheet"].into_iter().filter(|key| node.has(key));
    if given.count() + usize::from(span) != 1 {
        node.mistakes.add(node.line, "no-source", Vec::new());
        return None;
    }
    let between = node.text("between").map_or_else(|| ", ".to_owned(), |between| between.text);
    let headings = node.texts("column").or_else(|| node.texts("columns"));
    if let Some(headings) = headings {
        let columns: Vec<ColumnRef> = headings.into_iter().map(|heading| ColumnRef::Heading(heading.text)).collect();
        return several(node, columns, between, purpose);
    }
    if let Some(letters) = node.texts("letter") {
        let columns = letters.iter().filter_map(|letter| column_at(node, letter)).collect();
        return several(node, columns, between, purpose);
    }
    if let Some(cell) = node.text("cell") {
        let found = cell_reference(&cell.text).and_then(|(row, column)| Some((row, u16::try_from(column).ok()?)));
        if found.is_none() {
            node.mistakes.add(cell.line, "not-a-cell", vec![("text", quoted(&cell.text))]);
        }
        return found.map(|(row, column)| From::Cell(row, column));
    }
    if node.yes_no("sheet") == Some(true) {
        return Some(From::SheetName);
    }
    if span {
        let inner = |key: &'static str| match node.child(key) {
            Some(child) => rule(child, key, node, own, purpose),
            None => {
                node.missing(key);
                None
            }
        };
        let (from, to) = (inner("from"), inner("to"));
        return Some(From::Span(Box::new(from?), Box::new(to?)));
    }
    node.child("always").and_then(|child| constant(node, child, purpose)).map(From::Always)
}

fn several(node: &Node<'_>, columns: Vec<ColumnRef>, between: String, purpose: Purpose<'_>) -> Option<From> {
    let joined = matches!(purpose.shape(), Shape::Text | Shape::Whole);
    if columns.is_empty() || (columns.len() > 1 && !joined) {
        node.mistakes.add(node.line, "no-source", Vec::new());
        return None;
    }
    Some(From::Columns { columns, between })
}

pub(super) fn column_at(node: &Node<'_>, letter: &Placed) -> Option<ColumnRef> {
    let found = cell_reference(&format!("{}1", letter.text)).and_then(|(_, column)| u16::try_from(column).ok());
    let found = found.filter(|_| letter.text.bytes().all(|byte| byte.is_ascii_alphabetic()));
    if found.is_none() {
        node.mistakes.add(letter.line, "not-a-cell", vec![("text", quoted(&letter.text))]);
    }
    found.map(ColumnRef::At)
}

fn constant(node: &Node<'_>, child: Child<'_>, purpose: Purpose<'_>) -> Option<Raw> {
    let value = match child {
        Child::Text(text) | Child::Number(text) => text,
        Child::YesNo(line, yes) => Placed { line, text: if yes { "yes" } else { "no" }.to_owned() },
        Child::Table(Node { line, .. }) | Child::Other(line) => {
            let variables = vec![("key", "always".to_owned()), ("expected", "text".to_owned())];
            node.mistakes.add(line, "wrong-type", variables);
            return None;
        }
    };
    if value.text.trim().is_empty() || check_text(&value.text).is_err() {
        let variables = vec![("key", "always".to_owned()), ("expected", "text".to_owned())];
        node.mistakes.add(value.line, "wrong-type", variables);
        return None;
    }
    match purpose.shape() {
        Shape::Choice => always(node, &value, purpose, choice_of(purpose, &value.text)).map(Raw::Text),
        Shape::YesNo => {
            let yes = yes_no_of(&value.text);
            always(node, &value, purpose, yes.map(|yes| yes.to_string()))?;
            yes.map(Raw::Bool)
        }
        Shape::Text => match purpose {
            Purpose::State(names) => always(node, &value, purpose, names_find(names, &value.text)).map(Raw::Text),
            Purpose::Year | Purpose::Answer { .. } => Some(Raw::Text(value.text)),
        },
        Shape::Whole | Shape::Degrees => {
            let number = Exact::of_decimal(&value.text);
            if number.is_none() {
                node.mistakes.add(value.line, "not-a-number", vec![("text", quoted(&value.text))]);
            }
            number.map(|_| Raw::Text(value.text))
        }
        Shape::Days => Some(Raw::Text(value.text)),
    }
}

fn choice_of(purpose: Purpose<'_>, text: &str) -> Option<String> {
    match purpose {
        Purpose::Answer { choices, .. } => {
            choices.iter().find(|choice| choice.key == text).map(|choice| choice.key.clone())
        }
        Purpose::State(_) | Purpose::Year => None,
    }
}

fn yes_no_of(text: &str) -> Option<bool> {
    match text {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

/// What stands for what.
fn words(node: &Node<'_>, purpose: Purpose<'_>) -> BTreeMap<String, String> {
    let mut words = BTreeMap::new();
    for (word, meaning) in node.named_texts("words").unwrap_or_default() {
        let found = match (purpose, purpose.shape()) {
            (Purpose::State(names), _) => names_find(names, &meaning.text),
            (_, Shape::Choice) => choice_of(purpose, &meaning.text),
            (_, Shape::YesNo) => yes_no_of(&meaning.text).map(|_| meaning.text.clone()),
            _ => Some(meaning.text.clone()).filter(|text| check_text(text).is_ok() && !text.trim().is_empty()),
        };
        let Some(found) = always(node, &meaning, purpose, found) else {
            continue;
        };
        let before = words.insert(folded(&word), found.clone());
        if before.is_some_and(|before| before != found) {
            node.mistakes.add(meaning.line, "contradiction", vec![("text", quoted(&word))]);
        }
    }
    words
}

/// Factors and units.
fn numbers(node: &Node<'_>, rule: &mut Rule, purpose: Purpose<'_>) {
    let times = node.written("times").and_then(|times| {
        let factor = Exact::of_factor(&times.text);
        if factor.is_none() {
            node.mistakes.add(times.line, "not-a-number", vec![("text", quoted(&times.text))]);
        }
        factor
    });
    let times = times.unwrap_or(Exact::ONE);
    rule.times_by = node.text("times-by").map(|heading| ColumnRef::Heading(heading.text));
    let asked = match purpose {
        Purpose::Answer { unit, .. } => unit,
        Purpose::State(_) | Purpose::Year => None,
    };
    let factor = |unit: &Placed| unit_of(node, unit, asked).and_then(|factor| factor.times(times));
    let own = node.text("unit");
    rule.factor = own.as_ref().and_then(factor).unwrap_or(times);
    if let Some(units) = node.named_texts("units") {
        let read = units.iter().filter_map(|(word, unit)| Some((folded(word), factor(unit)?)));
        rule.units = read.collect();
        rule.units.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
        rule.unit_may_miss = own.is_some();
    }
}

fn unit_of(node: &Node<'_>, unit: &Placed, asked: Option<&str>) -> Option<Exact> {
    if Some(unit.text.as_str()) == asked {
        return Some(Exact::ONE);
    }
    let Some((_, of, over, under)) = UNITS.iter().find(|(name, ..)| *name == unit.text) else {
        unknown(node, unit, units::known_for(asked));
        return None;
    };
    if Some(*of) != asked {
        let variables = vec![("text", quoted(&unit.text)), ("unit", asked.unwrap_or_default().to_owned())];
        node.mistakes.add(unit.line, "unit-differs", variables);
        return None;
    }
    Exact::new(*over, *under)
}
