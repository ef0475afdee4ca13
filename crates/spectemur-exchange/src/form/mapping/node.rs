//! Tables of a mapping file with the line of each value.
//!
//! Every key must be asked for: what is left over is unknown, and told. A value that does not read is told once and
//! then simply missing, so that all mistakes are told at once.

use std::cell::RefCell;
use std::collections::BTreeSet;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::MappingProblem;
use crate::form::read::quoted;

/// Mistakes while they gather.
#[derive(Default)]
pub(super) struct Mistakes(RefCell<Vec<MappingProblem>>);

impl Mistakes {
    pub(super) fn add(&self, line: usize, code: &'static str, variables: Vec<(&'static str, String)>) {
        self.0.borrow_mut().push(MappingProblem { line, code, variables });
    }

    pub(super) fn into_sorted(self) -> Vec<MappingProblem> {
        let mut all = self.0.into_inner();
        all.sort();
        all.dedup();
        all
    }
}

/// A table that is being read.
pub(super) struct Node<'a> {
    pub(super) line: usize,
    pub(super) mistakes: &'a Mistakes,
    table: &'a DeTable<'a>,
    line_ends: &'a [usize],
    asked: RefCell<BTreeSet<&'static str>>,
}

/// A text of the file with its line.
#[derive(Clone, Debug)]
pub(super) struct Placed {
    pub(super) line: usize,
    pub(super) text: String,
}

type Value<'a> = Spanned<DeValue<'a>>;

/// Reads a whole file; none where it is no TOML.
pub(super) fn read_file<T>(text: &str, mistakes: &Mistakes, read: impl FnOnce(&Node<'_>) -> Option<T>) -> Option<T> {
    let line_ends: Vec<usize> = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at).collect();
    let (document, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        let line = error.span().map_or(1, |span| line_at(&line_ends, span.start));
        mistakes.add(line, "unreadable", vec![("detail", quoted(&error.message().replace('\n', ", ")))]);
    }
    if !errors.is_empty() {
        return None;
    }
    let table = document.get_ref();
    let node = Node { line: 1, mistakes, table, line_ends: &line_ends, asked: RefCell::default() };
    let value = read(&node);
    node.finish();
    value
}

fn line_at(line_ends: &[usize], offset: usize) -> usize {
    line_ends.partition_point(|end| *end < offset) + 1
}

impl<'a> Node<'a> {
    fn get(&self, key: &'static str) -> Option<&'a Value<'a>> {
        self.asked.borrow_mut().insert(key);
        self.table.get(key)
    }

    fn line_of(&self, value: &Value<'_>) -> usize {
        line_at(self.line_ends, value.span().start)
    }

    pub(super) fn has(&self, key: &'static str) -> bool {
        self.asked.borrow_mut().insert(key);
        self.table.contains_key(key)
    }

    /// The line of a key, or the table's where the key is not there.
    pub(super) fn line_of_key(&self, key: &str) -> usize {
        self.table.get(key).map_or(self.line, |value| self.line_of(value))
    }

    pub(super) fn mistake(&self, key: &str, code: &'static str, variables: Vec<(&'static str, String)>) {
        self.mistakes.add(self.line_of_key(key), code, variables);
    }

    fn wrong_type(&self, key: &str, expected: &str, value: &Value<'_>) {
        let variables = vec![("key", key.to_owned()), ("expected", expected.to_owned())];
        self.mistakes.add(self.line_of(value), "wrong-type", variables);
    }

    pub(super) fn missing(&self, key: &'static str) {
        self.mistakes.add(self.line, "missing-key", vec![("key", key.to_owned())]);
    }

    pub(super) fn text(&self, key: &'static str) -> Option<Placed> {
        let value = self.get(key)?;
        let text = value.get_ref().as_str().map(str::to_owned);
        if text.is_none() {
            self.wrong_type(key, "text", value);
        }
        Some(Placed { line: self.line_of(value), text: text? })
    }

    /// A number or text as it is written, so that no digit is lost.
    pub(super) fn written(&self, key: &'static str) -> Option<Placed> {
        let value = self.get(key)?;
        let text = written(value.get_ref());
        if text.is_none() {
            self.wrong_type(key, "number", value);
        }
        Some(Placed { line: self.line_of(value), text: text? })
    }

    pub(super) fn whole(&self, key: &'static str) -> Option<u32> {
        let value = self.get(key)?;
        let number = whole(value.get_ref());
        if number.is_none() {
            self.wrong_type(key, "whole-number", value);
        }
        number
    }

    /// One whole number, or the first and the last of some.
    pub(super) fn span(&self, key: &'static str) -> Option<(u32, u32)> {
        let value = self.get(key)?;
        let numbers: Option<Vec<u32>> = match value.get_ref() {
            DeValue::Array(list) => list.iter().map(|item| whole(item.get_ref())).collect(),
            one => whole(one).map(|one| vec![one]),
        };
        match numbers.as_deref() {
            Some([one]) => Some((*one, *one)),
            Some([first, last]) if first <= last => Some((*first, *last)),
            _ => {
                self.wrong_type(key, "whole-number", value);
                None
            }
        }
    }

    pub(super) fn yes_no(&self, key: &'static str) -> Option<bool> {
        let value = self.get(key)?;
        let yes = value.get_ref().as_bool();
        if yes.is_none() {
            self.wrong_type(key, "yes-no", value);
        }
        yes
    }

    /// One text or a list of texts.
    pub(super) fn texts(&self, key: &'static str) -> Option<Vec<Placed>> {
        let value = self.get(key)?;
        let placed = |value: &Value<'_>| {
            value.get_ref().as_str().map(|text| Placed { line: self.line_of(value), text: text.to_owned() })
        };
        let texts: Option<Vec<Placed>> = match value.get_ref() {
            DeValue::Array(list) => list.iter().map(placed).collect(),
            _ => placed(value).map(|one| vec![one]),
        };
        if texts.is_none() {
            self.wrong_type(key, "texts", value);
        }
        texts
    }

    /// The texts of a table whose keys are free, with the line of each.
    pub(super) fn named_texts(&self, key: &'static str) -> Option<Vec<(String, Placed)>> {
        let value = self.get(key)?;
        let Some(table) = value.get_ref().as_table() else {
            self.wrong_type(key, "table", value);
            return None;
        };
        let named = table.iter().filter_map(|(name, item)| {
            let text = item.get_ref().as_str().or_else(|| match item.get_ref() {
                DeValue::Boolean(yes) => Some(if *yes { "yes" } else { "no" }),
                _ => None,
            });
            if text.is_none() {
                self.wrong_type(name.get_ref(), "text", item);
            }
            Some((name.get_ref().to_string(), Placed { line: self.line_of(item), text: text?.to_owned() }))
        });
        Some(named.collect())
    }

    /// Keys that are free, with their values; a key is asked for by this.
    pub(super) fn children(&self, key: &'static str) -> Vec<(Placed, Child<'a>)> {
        let Some(value) = self.get(key) else {
            return Vec::new();
        };
        let Some(table) = value.get_ref().as_table() else {
            self.wrong_type(key, "table", value);
            return Vec::new();
        };
        let children = table.iter().map(|(name, item)| {
            let line = line_at(self.line_ends, name.span().start);
            (Placed { line, text: name.get_ref().to_string() }, self.child_of(item, line))
        });
        children.collect()
    }

    /// The value under a key, whatever it is.
    pub(super) fn child(&self, key: &'static str) -> Option<Child<'a>> {
        self.get(key).map(|value| self.child_of(value, self.line_of(value)))
    }

    fn child_of(&self, value: &'a Value<'a>, line: usize) -> Child<'a> {
        match value.get_ref() {
            DeValue::Table(table) => Child::Table(self.inner(table, line)),
            DeValue::String(text) => Child::Text(Placed { line, text: text.to_string() }),
            DeValue::Boolean(yes) => Child::YesNo(line, *yes),
            other => match written(other) {
                Some(text) => Child::Number(Placed { line, text }),
                None => Child::Other(line),
            },
        }
    }

    fn inner(&self, table: &'a DeTable<'a>, line: usize) -> Node<'a> {
        Node { line, mistakes: self.mistakes, table, line_ends: self.line_ends, asked: RefCell::default() }
    }

    /// A table under a key.
    pub(super) fn table<T>(&self, key: &'static str, read: impl FnOnce(&Node<'a>) -> T) -> Option<T> {
        let value = self.get(key)?;
        let Some(table) = value.get_ref().as_table() else {
            self.wrong_type(key, "table", value);
            return None;
        };
        let node = self.inner(table, self.line_of(value));
        let read = read(&node);
        node.finish();
        Some(read)
    }

    /// The tables of a list under a key; a single one may stand without a list.
    pub(super) fn tables<T>(&self, key: &'static str, mut read: impl FnMut(&Node<'a>) -> Option<T>) -> Vec<T> {
        let Some(value) = self.get(key) else {
            return Vec::new();
        };
        let items: Vec<&'a Value<'a>> = match value.get_ref() {
            DeValue::Array(list) => list.iter().collect(),
            _ => vec![value],
        };
        let mut all = Vec::new();
        for item in items {
            let Some(table) = item.get_ref().as_table() else {
                self.wrong_type(key, "tables", item);
                continue;
            };
            let node = self.inner(table, self.line_of(item));
            all.extend(read(&node));
            node.finish();
        }
        all
    }

    /// Tells the keys that nobody asked for.
    pub(super) fn finish(&self) {
        let asked = self.asked.borrow();
        for (key, _) in self.table {
            if !asked.contains(key.get_ref().as_ref()) {
                let allowed = asked.iter().copied().collect::<Vec<_>>().join(", ");
                let line = line_at(self.line_ends, key.span().start);
                let variables = vec![("key", quoted(key.get_ref())), ("allowed", allowed)];
                self.mistakes.add(line, "unknown-key", variables);
            }
        }
    }
}

/// A value whose kind decides what it is.
pub(super) enum Child<'a> {
    Table(Node<'a>),
    Text(Placed),
    Number(Placed),
    YesNo(usize, bool),
    Other(usize),
}

/// A number or text as it is written, without the strokes that TOML allows between digits.
fn written(value: &DeValue<'_>) -> Option<String> {
    match value {
        DeValue::String(text) => Some(text.to_string()),
        DeValue::Integer(number) if number.radix() == 10 => Some(number.as_str().replace(['_', '+'], "")),
        DeValue::Float(number) => Some(number.as_str().replace(['_', '+'], "")),
        DeValue::Datetime(day) => Some(day.to_string()),
        _ => None,
    }
}

fn whole(value: &DeValue<'_>) -> Option<u32> {
    let number = value.as_integer()?;
    u32::from_str_radix(&number.as_str().replace('_', ""), number.radix()).ok()
}
