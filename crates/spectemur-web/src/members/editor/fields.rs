//! One value as the texts of up to three fields, and back.

use serde_json::{Map, Value, json};
use spectemur_exchange::form::{typed_degrees, typed_number, typed_when};
use spectemur_language::LanguageError;
use spectemur_model::{AnswerType, Day, Language, Period};

use crate::page::Page;

/// How an answer without a value begins in a list of choices.
pub(crate) const NO_VALUE: char = '~';

/// The kinds of answers without a value that somebody may give.
pub(crate) const KINDS: [&str; 3] = ["none", "not-known", "not-applicable"];

/// The texts of the fields of one value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Texts(pub(crate) [String; 3]);

impl Texts {
    pub(crate) fn one(text: &str) -> Self {
        Self([text.to_owned(), String::new(), String::new()])
    }

    /// Whether nothing stands in any field.
    pub(crate) fn is_blank(&self) -> bool {
        self.0.iter().all(|text| text.trim().is_empty())
    }

    /// The same whatever browsers do to line breaks.
    fn plain(&self) -> Self {
        Self(self.0.each_ref().map(|text| text.replace("\r\n", "\n").trim().to_owned()))
    }
}

/// The words of a language for answers without a value, as somebody may type them into a cell.
#[derive(Clone, Debug)]
pub(crate) struct Words(Vec<(&'static str, String)>);

impl Words {
    pub(crate) fn of(p: &Page<'_>) -> Result<Self, LanguageError> {
        let words = KINDS.into_iter().map(|kind| Ok((kind, p.say(&format!("form-word-{kind}"))?)));
        words.collect::<Result<_, LanguageError>>().map(Self)
    }

    /// The word of a kind; empty for any other.
    pub(crate) fn word(&self, kind: &str) -> &str {
        self.0.iter().find(|(known, _)| *known == kind).map_or("", |(_, word)| word)
    }

    /// Each kind with its word.
    pub(crate) fn all(&self) -> &[(&'static str, String)] {
        &self.0
    }

    fn kind(&self, typed: &str) -> Option<&'static str> {
        if let Some(kind) = typed.strip_prefix(NO_VALUE) {
            return KINDS.into_iter().find(|known| *known == kind);
        }
        let typed = typed.to_lowercase();
        self.0.iter().find(|(_, word)| word.to_lowercase() == typed).map(|(kind, _)| *kind)
    }
}

/// The kind of an answer without a value.
pub(crate) fn no_value(value: &Value) -> Option<&str> {
    let members = value.as_object().filter(|members| members.len() == 1)?;
    members.get("kind").and_then(Value::as_str)
}

/// Whether a type is chosen from a list.
pub(crate) fn is_listed(kind: AnswerType) -> bool {
    matches!(kind, AnswerType::YesNo | AnswerType::Choice)
}

/// A value as texts.
pub(crate) fn shown(kind: AnswerType, value: &Value, language: Language, words: &Words) -> Texts {
    if let Some(none) = no_value(value) {
        return Texts::one(&if is_listed(kind) { format!("{NO_VALUE}{none}") } else { words.word(none).to_owned() });
    }
    let member = |name: &str| value.get(name).map(plain).unwrap_or_default();
    match (kind, value) {
        (_, Value::Null) => Texts::default(),
        (AnswerType::Ratio, Value::Object(_)) => Texts([member("part"), member("whole"), String::new()]),
        (AnswerType::Place, Value::Object(_)) => Texts([member("name"), member("latitude"), member("longitude")]),
        (AnswerType::When, Value::Object(_)) => Texts::one(&span(&member("from"), &member("to"))),
        (AnswerType::Text, Value::Object(texts)) => {
            let own = texts.get(language.code()).or_else(|| texts.values().next());
            Texts::one(&own.map(plain).unwrap_or_default())
        }
        (_, other) => Texts::one(&plain(other)),
    }
}

/// A text without quotes, a number or a yes as they are.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// A span as short as it can be typed.
fn span(from: &str, to: &str) -> String {
    let whole = |short: &str| {
        let days = typed_when(short);
        days.is_some_and(|days| days.from().to_string() == from && days.to().to_string() == to)
    };
    let shorter = [from.get(..4), from.get(..7)].into_iter().flatten().find(|short| whole(short));
    shorter.map_or_else(|| format!("{from}/{to}"), str::to_owned)
}

/// Texts as a value; null where nothing stands there. What was shown so and not changed stays what it was.
pub(crate) fn value(kind: AnswerType, texts: &Texts, words: &Words, (before, language): (&Value, Language)) -> Value {
    let texts = texts.plain();
    if texts == shown(kind, before, language, words).plain() {
        return before.clone();
    }
    let [first, second, third] = &texts.0;
    if texts.is_blank() {
        return Value::Null;
    }
    if let Some(none) = words.kind(first)
        && second.is_empty()
        && third.is_empty()
    {
        return json!({ "kind": none });
    }
    match kind {
        AnswerType::YesNo => match first.as_str() {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            other => Value::from(other),
        },
        AnswerType::Number => number(first),
        AnswerType::Ratio => json!({ "part": number(first), "whole": number(second) }),
        AnswerType::When => typed_when(first).map_or_else(|| Value::from(first.as_str()), when),
        AnswerType::Place if second.is_empty() && third.is_empty() => Value::from(first.as_str()),
        AnswerType::Place => place(first, second, third),
        _ => Value::from(first.as_str()),
    }
}

fn number(text: &str) -> Value {
    typed_number(text).map_or_else(|| Value::from(text), Value::from)
}

fn when(period: Period) -> Value {
    let text = |day: Day| Value::from(day.to_string());
    if period.from() == period.to() {
        return text(period.from());
    }
    json!({ "from": text(period.from()), "to": text(period.to()) })
}

fn place(name: &str, latitude: &str, longitude: &str) -> Value {
    let degrees = |text: &str, largest: u8| {
        let read = typed_degrees(text, largest).and_then(|plain| serde_json::from_str(&plain).ok());
        read.unwrap_or_else(|| Value::from(text))
    };
    let mut members = Map::new();
    if !name.is_empty() {
        members.insert("name".to_owned(), Value::from(name));
    }
    for (member, text, largest) in [("latitude", latitude, 90), ("longitude", longitude, 180)] {
        if !text.is_empty() {
            members.insert(member.to_owned(), degrees(text, largest));
        }
    }
    Value::Object(members)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> Words {
        Words(vec![("none", "none".to_owned()), ("not-known", "not known".to_owned())])
    }

    fn read(kind: AnswerType, texts: [&str; 3]) -> Value {
        value(kind, &Texts(texts.map(str::to_owned)), &words(), (&Value::Null, Language::English))
    }

    #[test]
    fn what_is_typed_becomes_a_value_or_stays_a_text() {
        assert_eq!(read(AnswerType::Number, ["1200", "", ""]), json!(1200));
        assert_eq!(read(AnswerType::Number, ["about 12", "", ""]), json!("about 12"));
        assert_eq!(read(AnswerType::Number, ["Not known", "", ""]), json!({ "kind": "not-known" }));
        assert_eq!(read(AnswerType::YesNo, ["~none", "", ""]), json!({ "kind": "none" }));
        assert_eq!(read(AnswerType::Ratio, ["3", "10", ""]), json!({ "part": 3, "whole": 10 }));
        assert_eq!(read(AnswerType::When, ["2025-06", "", ""]), json!({ "from": "2025-06-01", "to": "2025-06-30" }));
        assert_eq!(
            read(AnswerType::Place, ["Nong", "16.5", "106"]),
            json!({ "name": "Nong", "latitude": 16.5, "longitude": 106 })
        );
        assert_eq!(read(AnswerType::Text, [" ", "", ""]), Value::Null);
    }

    #[test]
    fn what_is_shown_and_not_touched_stays_what_it_was() {
        for (kind, before) in [
            (AnswerType::Text, json!({ "en": "One.", "fr": "Un." })),
            (AnswerType::Text, json!("Two\nlines.")),
            (AnswerType::When, json!({ "from": "2025-01-01", "to": "2025-12-31" })),
            (AnswerType::When, json!({ "from": "2025-01-05", "to": "2025-02-10" })),
            (AnswerType::Place, json!({ "latitude": 16.5, "longitude": 106.25 })),
            (AnswerType::Number, json!("1,234")),
            (AnswerType::YesNo, json!({ "kind": "not-applicable" })),
        ] {
            let texts = shown(kind, &before, Language::English, &words());
            let sent = Texts(texts.0.map(|text| text.replace('\n', "\r\n")));
            assert_eq!(value(kind, &sent, &words(), (&before, Language::English)), before);
        }
        assert_eq!(
            shown(AnswerType::When, &json!({"from": "2025-01-01", "to": "2025-12-31"}), Language::English, &words()).0
                [0],
            "2025"
        );
    }
}
