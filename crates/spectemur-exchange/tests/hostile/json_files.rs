//! Damaged and hostile JSON, made from good files; what is made is read in `main.rs`, and nothing is asserted here.

use serde_json::{Value, json};
use spectemur_exchange::form::{from_json, to_json};

use super::sample::World;
use super::{Case, Expected, good};

pub(crate) fn cases() -> impl Iterator<Item = Case> {
    let bytes = to_json(&good());
    whole(&bytes).into_iter().chain(cut(&bytes)).chain(flipped(&bytes)).chain(replaced(&bytes)).chain(doubled(&bytes))
}

fn text(name: &str, text: impl Into<String>, code: &'static str) -> Case {
    Case::new(name, text.into().into_bytes(), Expected::Code(code))
}

fn whole(bytes: &[u8]) -> Vec<Case> {
    let good = String::from_utf8(bytes.to_vec()).expect("the sample is good");
    let deep = |open: &str, close: &str| format!("{{\"answers\":{}1{}}}", open.repeat(1_000), close.repeat(1_000));
    let wide: Vec<u8> = good.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let many_keys: String = (0..600_000).map(|at| format!("\"{at}\":0,")).collect();
    vec![
        text("empty", "", "json-not-read"),
        text("blank", " \n ", "json-not-read"),
        text("no object", "[]", "file-of-another-kind"),
        text("a number", "7", "file-of-another-kind"),
        text("two objects", format!("{good}{good}"), "json-not-read"),
        text("a comment", good.replacen('{', "{ // a comment\n", 1), "json-not-read"),
        text("deep lists", deep("[", "]"), "json-too-deep"),
        text("deep objects", deep("{\"a\":", "}"), "json-too-deep"),
        text("deep and cut off", "[".repeat(100_000), "json-too-deep"),
        text("many values", format!("{{\"answers\":[{}0]}}", "0,".repeat(700_000)), "json-too-many-values"),
        text("many lists", format!("{{\"answers\":[{}0]}}", "[],".repeat(700_000)), "json-too-many-values"),
        text("many members", format!("{{{many_keys}\"a\":0}}"), "json-too-many-values"),
        text("a number beyond all", good.replacen("1200", "1e400", 1), "json-not-read"),
        text("half a surrogate", good.replacen("TM-1", "\\ud800", 1), "json-not-read"),
        text("a zero character", good.replacen("TM-1", "\\u0000", 1), "text-with-control-character"),
        text("a text too long", good.replacen("TM-1", &"x".repeat(32_768), 1), "text-too-long"),
        text("another form", good.replacen("sample-2024", "sample-1999", 1), "form-unknown"),
        Case::new("utf-16", wide, Expected::Code("file-wrong-encoding")),
        Case::new(
            "latin 1",
            good.replace("TM-1", "é").chars().map(|letter| letter as u8).collect(),
            Expected::Code("file-wrong-encoding"),
        ),
    ]
}

fn cut(bytes: &[u8]) -> Vec<Case> {
    let step = bytes.len() / 150;
    let cut = |at: usize| Case::new(format!("cut at {at}"), bytes[..at].to_vec(), Expected::Code("json-not-read"));
    (0..150).map(|number| cut(number * step)).collect()
}

/// The highest bit of a byte, so that no text remains a text.
fn flipped(bytes: &[u8]) -> Vec<Case> {
    let step = bytes.len() / 200;
    let flip = |at: usize| {
        let mut flipped = bytes.to_vec();
        flipped[at] ^= 0x80;
        Case::new(format!("flipped at {at}"), flipped, Expected::Code("file-wrong-encoding"))
    };
    (0..200).map(|number| flip(number * step)).collect()
}

/// Each value in turn by others. Where nothing is found, what is read says what was written.
fn replaced(bytes: &[u8]) -> Vec<Case> {
    let value: Value = serde_json::from_slice(bytes).expect("the sample is good");
    let others = [
        json!(null),
        json!([]),
        json!({}),
        json!(1.5),
        json!(-1),
        json!("2023-13-45"),
        json!([[[]]]),
        json!({"kind": "perhaps"}),
        json!("x\u{1}"),
    ];
    let world = World::new();
    let mut cases = Vec::new();
    for pointer in pointers(&value, "") {
        for other in others.iter().filter(|_| !pointer.contains("public")) {
            let mut changed = value.clone();
            *changed.pointer_mut(&pointer).expect("the sample is good") = other.clone();
            let read = from_json(changed.to_string().as_bytes(), world.forms());
            if read.findings.is_empty() {
                let mut again: Value = serde_json::from_slice(&to_json(&read.report.expect("the sample is good")))
                    .expect("the sample is good");
                for list in ["public", "not_public"] {
                    again[list] = changed[list].clone();
                }
                if pointer != "/answers" {
                    assert_eq!(again, changed, "{pointer} {other} was read as something else");
                }
            } else {
                cases.push(Case::new(
                    format!("{pointer} {other}"),
                    changed.to_string().into_bytes(),
                    Expected::FoundOrSame,
                ));
            }
        }
    }
    cases
}

fn pointers(value: &Value, at: &str) -> Vec<String> {
    let below = match value {
        Value::Array(values) => {
            values.iter().enumerate().flat_map(|(number, value)| pointers(value, &format!("{at}/{number}"))).collect()
        }
        Value::Object(members) => {
            let escaped = |name: &str| name.replace('~', "~0").replace('/', "~1");
            members.iter().flat_map(|(name, value)| pointers(value, &format!("{at}/{}", escaped(name)))).collect()
        }
        _ => Vec::new(),
    };
    let own = if at.is_empty() { Vec::new() } else { vec![at.to_owned()] };
    own.into_iter().chain(below).collect()
}

/// Each line with a member that has its value on it, twice.
fn doubled(bytes: &[u8]) -> Vec<Case> {
    let good = String::from_utf8(bytes.to_vec()).expect("the sample is good");
    let lines: Vec<&str> = good.lines().collect();
    let member = |line: &&str| line.contains("\": ") && line.ends_with(',');
    let at: Vec<usize> = (0..lines.len()).filter(|at| member(&lines[*at])).collect();
    let double = |at: usize| {
        let mut doubled = lines.clone();
        doubled.insert(at, lines[at]);
        text(&format!("line {at} twice"), doubled.join("\n"), "field-twice")
    };
    at.into_iter().map(double).collect()
}
