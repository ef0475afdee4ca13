//! JSON in one canonical form: members sorted by name, two spaces of indent, UTF-8, a line break at the end.
//!
//! The bytes are hashed, so they must not follow the habits of a library: numbers are written here, digit by digit.

use std::collections::BTreeMap;

/// A value to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Json {
    Null,
    Bool(bool),
    Integer(i64),
    /// A number with digits after the point, as it is to be written.
    Decimal(String),
    Text(String),
    List(Vec<Json>),
    Map(BTreeMap<String, Json>),
}

impl Json {
    /// An object of these members.
    pub(crate) fn map<K: Into<String>>(members: impl IntoIterator<Item = (K, Self)>) -> Self {
        Self::Map(members.into_iter().map(|(name, value)| (name.into(), value)).collect())
    }

    /// A list of these texts.
    pub(crate) fn texts<T: ToString>(texts: impl IntoIterator<Item = T>) -> Self {
        Self::List(texts.into_iter().map(|text| Self::Text(text.to_string())).collect())
    }

    /// The canonical bytes.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut out = String::new();
        self.write(0, &mut out);
        out.push('\n');
        out.into_bytes()
    }

    fn write(&self, depth: usize, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(yes) => out.push_str(if *yes { "true" } else { "false" }),
            Self::Integer(number) => out.push_str(&number.to_string()),
            Self::Decimal(number) => out.push_str(number),
            Self::Text(text) => write_text(text, out),
            Self::List(values) => {
                write_members(values.iter(), depth, ['[', ']'], out, |value, out| value.write(depth + 1, out));
            }
            Self::Map(members) => {
                write_members(members.iter(), depth, ['{', '}'], out, |(name, value), out| {
                    write_text(name, out);
                    out.push_str(": ");
                    value.write(depth + 1, out);
                });
            }
        }
    }
}

fn write_members<T>(
    members: impl ExactSizeIterator<Item = T>,
    depth: usize,
    [open, close]: [char; 2],
    out: &mut String,
    write: impl Fn(T, &mut String),
) {
    out.push(open);
    let empty = members.len() == 0;
    for (at, member) in members.enumerate() {
        out.push_str(if at == 0 { "\n" } else { ",\n" });
        out.push_str(&"  ".repeat(depth + 1));
        write(member, out);
    }
    if !empty {
        out.push('\n');
        out.push_str(&"  ".repeat(depth));
    }
    out.push(close);
}

/// Only what RFC 8259 asks for is escaped.
fn write_text(text: &str, out: &mut String) {
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            _ if letter < ' ' => out.push_str(&format!("\\u{:04x}", u32::from(letter))),
            _ => out.push(letter),
        }
    }
    out.push('"');
}

impl From<bool> for Json {
    fn from(yes: bool) -> Self {
        Self::Bool(yes)
    }
}

impl From<i64> for Json {
    fn from(number: i64) -> Self {
        Self::Integer(number)
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_form_is_canonical() {
        let value = Json::map([
            ("b", Json::List(vec![Json::from(1), Json::from(true)])),
            ("a", Json::from("\"é\\\n\u{1}م")),
            ("c", Json::List(Vec::new())),
        ]);
        let expected = "{\n  \"a\": \"\\\"é\\\\\\n\\u0001م\",\n  \"b\": [\n    1,\n    true\n  ],\n  \"c\": []\n}\n";
        assert_eq!(String::from_utf8(value.bytes()).unwrap(), expected);
    }
}
