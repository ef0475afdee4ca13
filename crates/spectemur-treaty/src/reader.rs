//! Reading tables of a TOML file with the place of each value.
//!
//! Every key must be asked for: what is left over when a table is done is an unknown key, and is reported.
//! Problems gather; a value that cannot be read is reported once and then simply missing.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use spectemur_model::{Day, Language, Localized, Period};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::diagnostic::Problems;

/// A file of the package: its path and text.
#[derive(Clone, Copy)]
pub(crate) struct File<'a> {
    pub(crate) path: &'a str,
    pub(crate) text: &'a str,
}

impl File<'_> {
    /// Where lines end, so that the line of a value is found without counting from the top each time.
    fn line_ends(self) -> Vec<usize> {
        self.text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at).collect()
    }
}

/// The line of an offset, counted from 1.
fn line_at(line_ends: &[usize], offset: usize) -> usize {
    line_ends.partition_point(|end| *end < offset) + 1
}

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Spot {
    pub(crate) file: String,
    pub(crate) line: usize,
}

impl fmt::Display for Spot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}

/// Where a table and each of its keys stand, for checks after it was read.
pub(crate) struct Places {
    table: Spot,
    keys: BTreeMap<String, usize>,
}

impl Places {
    /// The place of a key, or of the table where the key is not there.
    pub(crate) fn of(&self, key: &str) -> Spot {
        let line = self.keys.get(key).copied().unwrap_or(self.table.line);
        Spot { line, ..self.table.clone() }
    }
}

/// A TOML table that is being read.
pub(crate) struct Node<'a> {
    file: File<'a>,
    line_ends: &'a [usize],
    problems: &'a Problems,
    table: &'a DeTable<'a>,
    line: usize,
    asked: RefCell<BTreeSet<&'a str>>,
}

/// Reads a whole file and hands its top table to `read`.
///
/// What can be read of a file with mistakes of syntax is used, so that other files find it, but nothing else is
/// reported while it is read: most of that would only follow from the mistakes.
pub(crate) fn read_file<T>(file: File<'_>, problems: &Problems, read: impl FnOnce(&Node<'_>) -> T) -> T {
    let line_ends = file.line_ends();
    let (document, errors) = DeTable::parse_recoverable(file.text);
    let is_sound = errors.is_empty();
    for error in errors {
        let line = error.span().map_or(1, |span| line_at(&line_ends, span.start));
        let detail = error.message().replace('\n', ", ");
        problems.add(file.path, line, "unreadable-toml", vec![("detail", detail)]);
    }
    let unheard = Problems::default();
    let problems = if is_sound { problems } else { &unheard };
    let table = document.get_ref();
    let node = Node { file, line_ends: &line_ends, problems, table, line: 1, asked: RefCell::default() };
    let value = read(&node);
    node.finish();
    value
}

impl<'a> Node<'a> {
    pub(crate) fn spot(&self) -> Spot {
        Spot { file: self.file.path.to_owned(), line: self.line }
    }

    /// Reports a problem at this table's line.
    pub(crate) fn problem(&self, code: &'static str, variables: Vec<(&'static str, String)>) {
        self.problems.add(self.file.path, self.line, code, variables);
    }

    /// Reports a problem at the line of a key, or at the table's where the key is not there.
    pub(crate) fn problem_at(&self, key: &str, code: &'static str, variables: Vec<(&'static str, String)>) {
        let line = self.table.get(key).map_or(self.line, |value| self.line_of(value));
        self.problems.add(self.file.path, line, code, variables);
    }

    /// Where the table and its keys stand.
    pub(crate) fn places(&self) -> Places {
        let keys = self.table.iter().map(|(key, value)| (key.get_ref().to_string(), self.line_of(value)));
        Places { table: self.spot(), keys: keys.collect() }
    }

    fn get(&self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.asked.borrow_mut().insert(key);
        self.table.get(key)
    }

    fn line_of(&self, value: &Spanned<DeValue<'_>>) -> usize {
        line_at(self.line_ends, value.span().start)
    }

    fn spot_of(&self, value: &Spanned<DeValue<'_>>) -> Spot {
        Spot { line: self.line_of(value), ..self.spot() }
    }

    /// Where problems gather, for checks over several tables.
    pub(crate) fn problems(&self) -> &'a Problems {
        self.problems
    }

    fn wrong_type(&self, key: &'static str, expected: &str, value: &Spanned<DeValue<'_>>) {
        let variables = vec![("key", key.to_owned()), ("expected", expected.to_owned())];
        self.problems.add(self.file.path, self.line_of(value), "wrong-type", variables);
    }

    /// Whether the key stands there; asking for it this way does not count as reading it.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// Whether a list stands under the key.
    pub(crate) fn is_list(&self, key: &str) -> bool {
        self.table.get(key).is_some_and(|value| value.get_ref().is_array())
    }

    /// Whether a list without members stands under the key.
    pub(crate) fn is_empty_list(&self, key: &str) -> bool {
        self.table.get(key).and_then(|value| value.get_ref().as_array()).is_some_and(|list| list.is_empty())
    }

    /// Whether a list under the key begins with a table.
    pub(crate) fn is_list_of_tables(&self, key: &str) -> bool {
        let list = self.table.get(key).and_then(|value| value.get_ref().as_array());
        list.and_then(|list| list.first()).is_some_and(|first| first.get_ref().is_table())
    }

    fn require<T>(&self, key: &'static str, value: Option<T>) -> Option<T> {
        if value.is_none() && !self.has(key) {
            self.problem("missing-key", vec![("key", key.to_owned())]);
        }
        value
    }

    pub(crate) fn text(&self, key: &'static str) -> Option<String> {
        let value = self.get(key)?;
        let text = value.get_ref().as_str();
        if text.is_none() {
            self.wrong_type(key, "text", value);
        }
        text.map(str::to_owned)
    }

    pub(crate) fn need_text(&self, key: &'static str) -> Option<String> {
        let text = self.text(key);
        self.require(key, text)
    }

    pub(crate) fn integer(&self, key: &'static str) -> Option<i64> {
        let value = self.get(key)?;
        let number = integer(value.get_ref());
        if number.is_none() {
            self.wrong_type(key, "whole number", value);
        }
        number
    }

    /// A whole number that the type asked for can hold: no negative count, no year of ten digits.
    pub(crate) fn number<T: TryFrom<i64>>(&self, key: &'static str) -> Option<T> {
        let number = self.integer(key)?;
        let fitting = T::try_from(number).ok();
        if let (None, Some(value)) = (&fitting, self.get(key)) {
            self.wrong_type(key, "whole number that is possible here", value);
        }
        fitting
    }

    pub(crate) fn need_number<T: TryFrom<i64>>(&self, key: &'static str) -> Option<T> {
        let number = self.number(key);
        self.require(key, number)
    }

    pub(crate) fn boolean(&self, key: &'static str) -> Option<bool> {
        let value = self.get(key)?;
        let yes = value.get_ref().as_bool();
        if yes.is_none() {
            self.wrong_type(key, "true or false", value);
        }
        yes
    }

    pub(crate) fn day(&self, key: &'static str) -> Option<Day> {
        let value = self.get(key)?;
        let day = day(value.get_ref());
        if day.is_none() {
            let text = value.get_ref().as_str().unwrap_or(key).to_owned();
            self.problems.add(self.file.path, self.line_of(value), "not-a-day", vec![("text", text)]);
        }
        day
    }

    pub(crate) fn need_day(&self, key: &'static str) -> Option<Day> {
        let day = self.day(key);
        self.require(key, day)
    }

    pub(crate) fn texts(&self, key: &'static str) -> Vec<String> {
        self.placed_texts(key).into_iter().map(|(_, text)| text).collect()
    }

    /// The texts of a list with the place of each: a list may go over many lines.
    pub(crate) fn placed_texts(&self, key: &'static str) -> Vec<(Spot, String)> {
        self.get(key).map(|value| self.texts_of(key, value)).unwrap_or_default()
    }

    fn texts_of(&self, key: &'static str, value: &Spanned<DeValue<'_>>) -> Vec<(Spot, String)> {
        let Some(list) = value.get_ref().as_array() else {
            self.wrong_type(key, "list of texts", value);
            return Vec::new();
        };
        let texts: Vec<_> =
            list.iter().filter_map(|item| Some((self.spot_of(item), item.get_ref().as_str()?.to_owned()))).collect();
        if texts.len() != list.len() {
            self.wrong_type(key, "list of texts", value);
        }
        texts
    }

    /// A table under the key, read by `read`.
    pub(crate) fn table<T>(&self, key: &'static str, read: impl FnOnce(&Node<'a>) -> T) -> Option<T> {
        let value = self.get(key)?;
        self.nested(key, value, read)
    }

    pub(crate) fn need_table<T>(&self, key: &'static str, read: impl FnOnce(&Node<'a>) -> Option<T>) -> Option<T> {
        let table = self.table(key, read);
        self.require(key, table).flatten()
    }

    /// The tables of a list under the key, each read by `read`.
    pub(crate) fn tables<T>(&self, key: &'static str, mut read: impl FnMut(&Node<'a>) -> Option<T>) -> Vec<T> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let Some(list) = value.get_ref().as_array() else {
            self.wrong_type(key, "list of tables", value);
            return Vec::new();
        };
        list.iter().filter_map(|item| self.nested(key, item, &mut read).flatten()).collect()
    }

    /// The tables under a table whose keys are free names, each read by `read`.
    pub(crate) fn named_tables<T>(
        &self,
        key: &'static str,
        mut read: impl FnMut(&str, &Node<'a>) -> Option<T>,
    ) -> Vec<(String, T)> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let Some(table) = value.get_ref().as_table() else {
            self.wrong_type(key, "table", value);
            return Vec::new();
        };
        let named = table.iter().filter_map(|(name, item)| {
            let name = name.get_ref().as_ref();
            self.nested(key, item, |node| read(name, node)).flatten().map(|read| (name.to_owned(), read))
        });
        named.collect()
    }

    /// The texts under a table whose keys are free names.
    pub(crate) fn named_texts(&self, key: &'static str) -> Vec<(String, String)> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let Some(table) = value.get_ref().as_table() else {
            self.wrong_type(key, "table", value);
            return Vec::new();
        };
        let texts = table.iter().filter_map(|(name, item)| {
            let text = item.get_ref().as_str();
            if text.is_none() {
                self.wrong_type(key, "text", item);
            }
            text.map(|text| (name.get_ref().to_string(), text.to_owned()))
        });
        texts.collect()
    }

    /// The lists of texts under a table whose keys are free names, each name with the place of its list.
    pub(crate) fn named_lists(&self, key: &'static str) -> Vec<(Spot, String, Vec<String>)> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let Some(table) = value.get_ref().as_table() else {
            self.wrong_type(key, "table", value);
            return Vec::new();
        };
        let texts = |item| self.texts_of(key, item).into_iter().map(|(_, text)| text).collect();
        table.iter().map(|(name, item)| (self.spot_of(item), name.get_ref().to_string(), texts(item))).collect()
    }

    /// The texts of this table, all of whose keys are free names, with the place of each.
    pub(crate) fn free_texts(&self) -> Vec<(Spot, String, String)> {
        let texts = self.table.iter().filter_map(|(name, item)| {
            let name = name.get_ref().as_ref();
            self.asked.borrow_mut().insert(name);
            let text = item.get_ref().as_str();
            if text.is_none() {
                let variables = vec![("key", name.to_owned()), ("expected", "text".to_owned())];
                self.problems.add(self.file.path, self.line_of(item), "wrong-type", variables);
            }
            text.map(|text| (self.spot_of(item), name.to_owned(), text.to_owned()))
        });
        texts.collect()
    }

    fn nested<T>(
        &self,
        key: &'static str,
        value: &'a Spanned<DeValue<'a>>,
        read: impl FnOnce(&Node<'a>) -> T,
    ) -> Option<T> {
        let Some(table) = value.get_ref().as_table() else {
            self.wrong_type(key, "table", value);
            return None;
        };
        let line = self.line_of(value);
        let (file, line_ends, problems) = (self.file, self.line_ends, self.problems);
        let node = Node { file, line_ends, problems, table, line, asked: RefCell::default() };
        let read = read(&node);
        node.finish();
        Some(read)
    }

    /// Counts keys as read that could not be understood because of another problem, which has been reported.
    pub(crate) fn pass_over(&self, keys: &[&'static str]) {
        self.asked.borrow_mut().extend(keys);
    }

    /// A text in several languages.
    pub(crate) fn localized(&self, key: &'static str) -> Option<Localized> {
        self.table(key, |node| node.as_localized())
    }

    pub(crate) fn need_localized(&self, key: &'static str) -> Option<Localized> {
        let text = self.localized(key);
        self.require(key, text)
    }

    pub(crate) fn localized_list(&self, key: &'static str) -> Vec<Localized> {
        self.tables(key, |node| Some(node.as_localized()))
    }

    pub(crate) fn as_localized(&self) -> Localized {
        const NEEDED: [Language; 2] = [Language::English, Language::Chinese];
        const CODES: [(&str, Language); 6] = [
            ("ar", Language::Arabic),
            ("en", Language::English),
            ("es", Language::Spanish),
            ("fr", Language::French),
            ("ru", Language::Russian),
            ("zh", Language::Chinese),
        ];
        let texts = Localized::new(CODES.into_iter().filter_map(|(code, language)| Some((language, self.text(code)?))));
        for (code, language) in CODES {
            let missing = match texts.get(language) {
                Some(text) => text.trim().is_empty(),
                None => NEEDED.contains(&language) && !self.has(code),
            };
            if missing {
                self.problem("missing-language", vec![("language", code.to_owned())]);
            }
        }
        texts
    }

    /// A period of days `{ from, to }`.
    pub(crate) fn period(&self, key: &'static str) -> Option<Period> {
        self.table(key, Node::as_period).flatten()
    }

    pub(crate) fn as_period(&self) -> Option<Period> {
        let (from, to) = (self.need_day("from"), self.need_day("to"));
        let (from, to) = (from?, to?);
        let period = Period::new(from, to);
        if period.is_err() {
            self.problem("period-ends-first", vec![("from", from.to_string()), ("to", to.to_string())]);
        }
        period.ok()
    }

    /// The value under a key whose type is free, for those few keys.
    pub(crate) fn free(&self, key: &'static str) -> Option<Free<'a>> {
        let value = self.get(key)?;
        let free = match value.get_ref() {
            DeValue::Boolean(yes) => Free::YesNo(*yes),
            DeValue::Integer(_) => Free::Number(self.integer(key)?),
            DeValue::String(text) => Free::Text(text.to_string()),
            DeValue::Datetime(_) => Free::Day(self.day(key)?),
            DeValue::Table(table) => Free::Table(Node {
                file: self.file,
                line_ends: self.line_ends,
                problems: self.problems,
                table,
                line: self.line_of(value),
                asked: RefCell::default(),
            }),
            DeValue::Float(_) | DeValue::Array(_) => {
                self.wrong_type(key, "true, false, whole number, text, day or table", value);
                return None;
            }
        };
        Some(free)
    }

    /// Reports the keys that nobody asked for.
    pub(crate) fn finish(&self) {
        let asked = self.asked.borrow();
        for (key, value) in self.table {
            if !asked.contains(key.get_ref().as_ref()) {
                let allowed = asked.iter().copied().collect::<Vec<_>>().join(", ");
                let line = line_at(self.line_ends, key.span().start.min(value.span().start));
                let variables = vec![("key", key.get_ref().to_string()), ("allowed", allowed)];
                self.problems.add(self.file.path, line, "unknown-key", variables);
            }
        }
    }
}

/// A value whose type decides what it is.
pub(crate) enum Free<'a> {
    YesNo(bool),
    Number(i64),
    Text(String),
    Day(Day),
    Table(Node<'a>),
}

fn integer(value: &DeValue<'_>) -> Option<i64> {
    let number = value.as_integer()?;
    i64::from_str_radix(&number.as_str().replace('_', ""), number.radix()).ok()
}

fn day(value: &DeValue<'_>) -> Option<Day> {
    match value {
        DeValue::Datetime(datetime) => datetime.to_string().parse().ok(),
        DeValue::String(text) => text.parse().ok(),
        _ => None,
    }
}
