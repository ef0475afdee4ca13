//! The fields of a page, read back into what changed.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use spectemur_app::drafts::Changed;
use spectemur_model::package::Question;
use spectemur_model::{AnswerType, Language};

use super::fields::{KINDS, Texts, Words, value};

/// The fields of a form by name; a name may come several times.
pub(crate) struct Given(BTreeMap<String, Vec<String>>);

/// What a question had when its fields were shown.
pub(crate) struct Before {
    pub(crate) version: i64,
    /// The value, and whether everybody may see it; null where nothing was answered.
    pub(crate) value: Value,
}

/// Where a draft keeps the State's remark on a question.
pub(crate) fn remark(question: &Question) -> String {
    format!("remark/{}", question.key)
}

impl Given {
    pub(crate) fn of(pairs: Vec<(String, String)>) -> Self {
        let mut fields: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, value) in pairs {
            fields.entry(name).or_default().push(value);
        }
        Self(fields)
    }

    pub(crate) fn get(&self, name: &str) -> &str {
        self.all(name).first().map_or("", String::as_str)
    }

    pub(crate) fn all(&self, name: &str) -> &[String] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }

    /// Whether the fields of a question were sent at all.
    pub(crate) fn has(&self, question: &str) -> bool {
        self.0.contains_key(&format!("base:{question}"))
    }

    /// The version that the fields of a question were shown with.
    pub(crate) fn version(&self, question: &str) -> i64 {
        self.get(&format!("base:{question}")).parse().unwrap_or_default()
    }

    fn texts(&self, name: &str) -> Texts {
        let one = |field: &str| self.get(&format!("{name}{field}")).to_owned();
        Texts([one(""), one(":2"), one(":3")])
    }

    /// What a question is answered with now; none where that is what it was.
    pub(crate) fn changed(
        &self,
        question: &Question,
        before: &Before,
        (language, words): (Language, &Words),
    ) -> Option<Changed> {
        let key = question.key.as_str();
        let was = before.value.get("answer").unwrap_or(&Value::Null);
        let answer = if question.answer_type == AnswerType::Table {
            self.table(question, was, (language, words))
        } else {
            let none = self.get(&format!("none:{key}"));
            let texts = self.texts(&format!("v:{key}"));
            // A value that was typed counts more than a reason for there being none.
            match KINDS.into_iter().find(|kind| *kind == none && texts.is_blank()) {
                Some(kind) => json!({ "kind": kind }),
                None => value(question.answer_type, &texts, words, (was, language)),
            }
        };
        let public = self.get(&format!("hidden:{key}")).is_empty();
        let was_public = before.value.get("public").and_then(Value::as_bool).unwrap_or(question.public);
        if answer == *was && public == was_public {
            return None;
        }
        let value = json!({ "answer": answer, "public": public });
        Some(Changed { place: key.to_owned(), based_on: before.version, value })
    }

    /// What the State remarks on a question now; none where that is what it remarked.
    pub(crate) fn remarked(&self, question: &Question, before: &Before) -> Option<Changed> {
        let words = self.get(&format!("remark:{}", question.key)).replace("\r\n", "\n").trim().to_owned();
        let value = if words.is_empty() { Value::Null } else { Value::from(words) };
        let place = remark(question);
        let is_sent = self.0.contains_key(&format!("rbase:{}", question.key));
        (is_sent && value != before.value).then_some(Changed { place, based_on: before.version, value })
    }

    /// The version that the remark on a question was shown with.
    pub(crate) fn remark_version(&self, question: &str) -> i64 {
        self.get(&format!("rbase:{question}")).parse().unwrap_or_default()
    }

    /// The rows that are left, each with what its untouched cells were.
    fn table(&self, question: &Question, was: &Value, how: (Language, &Words)) -> Value {
        let key = question.key.as_str();
        let none = self.get(&format!("none:{key}"));
        let mut rows = Vec::new();
        for row in self.all(&format!("row:{key}")) {
            if !self.get(&format!("drop:{key}:{row}")).is_empty() {
                continue;
            }
            let before = row.parse::<usize>().ok().and_then(|at| was.get(at)).unwrap_or(&Value::Null);
            let cells = self.row(question, row, before, how);
            if !cells.is_empty() {
                rows.push(Value::Object(cells));
            }
        }
        match KINDS.into_iter().find(|kind| *kind == none) {
            Some(kind) if rows.is_empty() => json!({ "kind": kind }),
            _ if rows.is_empty() => Value::Null,
            _ => Value::Array(rows),
        }
    }

    fn row(
        &self,
        question: &Question,
        row: &str,
        before: &Value,
        (language, words): (Language, &Words),
    ) -> Map<String, Value> {
        let mut cells = Map::new();
        for column in &question.columns {
            let name = format!("c:{}:{row}:{}", question.key, column.key);
            let was = before.get(column.key.as_str()).unwrap_or(&Value::Null);
            let cell = value(column.answer_type, &self.texts(&name), words, (was, language));
            if !cell.is_null() {
                cells.insert(column.key.to_string(), cell);
            }
        }
        cells
    }
}
