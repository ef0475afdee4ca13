//! JSON as a tree, within limits: how deep, how many values, and no member twice.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use spectemur_model::report::ReportPlace;

use super::limits;
use super::read::{Reading, Variables};

/// A JSON value; members are sorted by name.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Tree {
    Null,
    Bool(bool),
    Integer(i64),
    /// Any other number: one with a point, or a whole one that is too large.
    Number(f64),
    Text(Box<str>),
    List(Vec<Tree>),
    Map(Vec<(Box<str>, Tree)>),
}

impl Tree {
    /// The value as a problem repeats it.
    pub(crate) fn shown(&self) -> String {
        match self {
            Self::Null => "null".to_owned(),
            Self::Bool(yes) => yes.to_string(),
            Self::Integer(number) => number.to_string(),
            Self::Number(number) => number.to_string(),
            Self::Text(text) => super::read::quoted(text),
            Self::List(_) => "[…]".to_owned(),
            Self::Map(_) => "{…}".to_owned(),
        }
    }

    /// The text, if it is one.
    pub(crate) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// A pointer (RFC 6901) to a member of what this pointer points to.
pub(crate) fn pointer(parent: &str, member: impl fmt::Display) -> String {
    format!("{parent}/{}", member.to_string().replace('~', "~0").replace('/', "~1"))
}

/// Why a tree could not be built, beside what the library says.
enum Stop {
    TooDeep(String),
    TooMany(String),
}

#[derive(Default)]
struct Progress {
    path: Vec<String>,
    values: usize,
    stop: Option<Stop>,
    twice: Vec<String>,
}

impl Progress {
    fn pointer(&self) -> String {
        self.path.iter().fold(String::new(), |parent, member| pointer(&parent, member))
    }
}

/// Reads the whole text; members that stand twice are all told, and then there is no tree.
pub(crate) fn read_tree(bytes: &[u8], reading: &mut Reading) -> Option<Tree> {
    let mut progress = Progress::default();
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let read = Seed(&mut progress).deserialize(&mut reader).and_then(|tree| reader.end().map(|()| tree));
    let mut find = |at: &str, code, variables: Variables| reading.find(ReportPlace::Whole, at, code, variables);
    for at in &progress.twice {
        let field = at.rsplit('/').next().unwrap_or_default();
        find(at, "field-twice", vec![("field", super::read::quoted(field))]);
    }
    match (read, progress.stop) {
        (Ok(tree), None) if progress.twice.is_empty() => Some(tree),
        (_, Some(Stop::TooDeep(at))) => {
            find(&at, "json-too-deep", vec![("limit", limits::JSON_DEPTH.to_string())]);
            None
        }
        (_, Some(Stop::TooMany(at))) => {
            find(&at, "json-too-many-values", vec![("limit", limits::JSON_VALUES.to_string())]);
            None
        }
        (Err(error), _) => {
            let at = format!("{}:{}", error.line(), error.column());
            let variables = vec![("line", error.line().to_string()), ("column", error.column().to_string())];
            find(&at, "json-not-read", variables);
            None
        }
        (Ok(_), _) => None,
    }
}

struct Seed<'p>(&'p mut Progress);

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Tree;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Tree, D::Error> {
        self.0.values += 1;
        let stop = if self.0.values > limits::JSON_VALUES {
            Some(Stop::TooMany(self.0.pointer()))
        } else if self.0.path.len() > limits::JSON_DEPTH {
            // The pointer of what lies so deep helps nobody: the member at the top does.
            Some(Stop::TooDeep(self.0.path.first().map_or_else(String::new, |member| pointer("", member))))
        } else {
            None
        };
        if stop.is_some() {
            self.0.stop = stop;
            return Err(D::Error::custom("limit"));
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Tree, E> {
        Ok(Tree::Null)
    }

    fn visit_bool<E>(self, yes: bool) -> Result<Tree, E> {
        Ok(Tree::Bool(yes))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Tree, E> {
        Ok(Tree::Integer(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Tree, E> {
        #[expect(clippy::cast_precision_loss, reason = "a number beyond 64 bits with sign is refused anyway")]
        Ok(i64::try_from(number).map_or(Tree::Number(number as f64), Tree::Integer))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Tree, E> {
        Ok(Tree::Number(number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Tree, E> {
        Ok(Tree::Text(text.into()))
    }

    fn visit_string<E>(self, text: String) -> Result<Tree, E> {
        Ok(Tree::Text(text.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Tree, A::Error> {
        let mut values = Vec::new();
        loop {
            self.0.path.push(values.len().to_string());
            let next = list.next_element_seed(Seed(self.0))?;
            self.0.path.pop();
            match next {
                Some(value) => values.push(value),
                None => return Ok(Tree::List(values)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tree, A::Error> {
        let mut members: Vec<(Box<str>, Tree)> = Vec::new();
        while let Some(name) = map.next_key::<String>()? {
            self.0.path.push(name.clone());
            let value = map.next_value_seed(Seed(self.0))?;
            self.0.path.pop();
            members.push((name.into(), value));
        }
        members.shrink_to_fit();
        members.sort_by(|(a, _), (b, _)| a.cmp(b));
        let mut last: Option<&str> = None;
        for (name, _) in &members {
            if last == Some(name) && self.0.twice.len() < limits::FINDINGS {
                self.0.twice.push(pointer(&self.0.pointer(), name));
            }
            last = Some(name);
        }
        Ok(Tree::Map(members))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(text: &str) -> Vec<(&'static str, String)> {
        let mut reading = Reading::default();
        let tree = read_tree(text.as_bytes(), &mut reading);
        assert_eq!(tree.is_some(), reading.findings.is_empty(), "{text}");
        reading.findings.into_iter().map(|(finding, at)| (finding.code, at)).collect()
    }

    #[test]
    fn a_member_that_stands_twice_is_pointed_at() {
        assert_eq!(problems(r#"{"a":{"x/y":1,"b":2,"x/y":3}}"#), [("field-twice", "/a/x~1y".to_owned())]);
        assert_eq!(problems(r#"{"a":[{"b":1},{"b":1}]}"#), []);
    }

    #[test]
    fn depth_and_number_of_values_are_limited() {
        let nested = |depth: usize| format!("{{\"a\":{}{}}}", "[".repeat(depth), "]".repeat(depth));
        assert_eq!(problems(&nested(limits::JSON_DEPTH - 1)), []);
        assert_eq!(problems(&nested(1_000)), [("json-too-deep", "/a".to_owned())]);
        let many = format!("[{}0]", "0,".repeat(limits::JSON_VALUES));
        assert_eq!(problems(&many)[0].0, "json-too-many-values");
    }

    #[test]
    fn what_is_no_json_is_refused_with_its_line() {
        assert_eq!(problems("{\"a\":\n nope}"), [("json-not-read", "2:3".to_owned())]);
        assert_eq!(problems("{} {}")[0].0, "json-not-read");
        assert_eq!(problems("")[0].0, "json-not-read");
    }
}
