//! A draft as the JSON of a report: what it began with, and over it each answer as it was last written.
//!
//! What does not read stays as it was typed, and is found when the whole is read.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use spectemur_exchange::form::{Forms, ReadReport, from_json, to_json};
use spectemur_model::report::Attachment;
use spectemur_model::{FileHash, Package, QuestionKey, Report, Template};

/// The place under which a draft keeps the language of its texts.
pub(super) const LANGUAGE: &str = "language";

/// How places of the cover page begin.
pub(super) const COVER: &str = "cover/";

/// How places of remarks begin.
pub(super) const REMARK: &str = "remark/";

/// How places of files begin. They are written by operations of their own, which bring the file along.
pub(super) const ATTACHED: &str = "attachment/";

/// A report as JSON.
pub(super) fn of_report(report: &Report) -> Value {
    serde_json::from_slice(&to_json(report)).unwrap_or_default()
}

/// Whether a draft of this form has the place at all.
pub(super) fn has_place(template: &Template, place: &str) -> bool {
    if let Some(form) = place.strip_prefix(COVER) {
        return template.forms.iter().any(|known| known.key.as_str() == form);
    }
    let place = place.strip_prefix(REMARK).unwrap_or(place);
    place == LANGUAGE || template.questions().any(|question| place.split('/').next() == Some(question.as_str()))
}

/// What a document says at a place: of an answer its value and whether everybody may see it; null for nothing.
pub(super) fn at(document: &Value, place: &str) -> Value {
    let member = |of: &str, name: &str| document.get(of).and_then(|map| map.get(name)).cloned().unwrap_or_default();
    if let Some(form) = place.strip_prefix(COVER) {
        return member("cover", form);
    }
    if let Some(place) = place.strip_prefix(REMARK) {
        return member("remarks", place);
    }
    if let Some(name) = place.strip_prefix(ATTACHED) {
        return member("attachments", name);
    }
    if place == LANGUAGE {
        return document.get(LANGUAGE).cloned().unwrap_or_default();
    }
    match member("answers", place) {
        Value::Null => Value::Null,
        answer => {
            let hidden = document.get("not_public").and_then(Value::as_array);
            let hidden = hidden.is_some_and(|list| list.iter().any(|known| known.as_str() == Some(place)));
            json!({ "answer": answer, "public": !hidden })
        }
    }
}

/// Writes a value at a place; null takes away what is there.
pub(super) fn put(document: &mut Value, place: &str, value: &Value) {
    let Some(members) = document.as_object_mut() else { return };
    if let Some(form) = place.strip_prefix(COVER) {
        return put_member(members, "cover", form, value);
    }
    if let Some(place) = place.strip_prefix(REMARK) {
        return put_member(members, "remarks", place, value);
    }
    if let Some(name) = place.strip_prefix(ATTACHED) {
        return put_member(members, "attachments", name, value);
    }
    if place == LANGUAGE {
        members.insert(LANGUAGE.to_owned(), value.clone());
        return;
    }
    for list in ["public", "not_public"] {
        if let Some(list) = members.get_mut(list).and_then(Value::as_array_mut) {
            list.retain(|known| known.as_str() != Some(place));
        }
    }
    let answer = value.get("answer").unwrap_or(&Value::Null);
    put_member(members, "answers", place, answer);
    let list = if value.get("public") == Some(&Value::Bool(false)) { "not_public" } else { "public" };
    if !answer.is_null()
        && let Some(list) = members.get_mut(list).and_then(Value::as_array_mut)
    {
        list.push(Value::from(place));
    }
}

fn put_member(members: &mut Map<String, Value>, of: &str, name: &str, value: &Value) {
    let Some(map) = members.get_mut(of).and_then(Value::as_object_mut) else { return };
    if value.is_null() {
        map.remove(name);
    } else {
        map.insert(name.to_owned(), value.clone());
    }
}

/// The files that a document says go with the report, by name.
pub(super) fn attached(document: &Value) -> BTreeMap<String, Attachment> {
    let files = document.get("attachments").and_then(Value::as_object);
    let read = |(name, said): (&String, &Value)| {
        Some((
            name.clone(),
            Attachment {
                media: said.get("media")?.as_str()?.to_owned(),
                size: said.get("size")?.as_u64()?,
                hash: FileHash::parse(said.get("sha256")?.as_str()?)?,
                public: said.get("public").and_then(Value::as_bool).unwrap_or_default(),
            },
        ))
    };
    files.into_iter().flatten().filter_map(read).collect()
}

/// What a document says of a file.
pub(super) fn of_attachment(file: &Attachment) -> Value {
    let mut said = json!({ "media": file.media, "size": file.size, "sha256": file.hash.to_string() });
    if let Some(members) = said.as_object_mut().filter(|_| file.public) {
        members.insert("public".to_owned(), Value::Bool(true));
    }
    said
}

/// Reads a document as a report, with everything that does not read.
pub(super) fn read(package: &Package, document: &Value) -> ReadReport {
    let words = BTreeMap::new();
    let forms = Forms { templates: &package.templates, questions: &package.questions, words: &words };
    from_json(&serde_json::to_vec(document).unwrap_or_default(), forms)
}

/// The report of which a document says nothing but the answer to one question; none where that does not read.
pub(super) fn only(package: &Package, document: &Value, question: &QuestionKey, value: &Value) -> Option<Report> {
    let mut document = document.clone();
    for (name, empty) in [
        ("cover", json!({})),
        ("answers", json!({})),
        ("remarks", json!({})),
        ("attachments", json!({})),
        ("public", json!([])),
        ("not_public", json!([])),
    ] {
        document.as_object_mut()?.insert(name.to_owned(), empty);
    }
    put(&mut document, question.as_str(), value);
    let read = read(package, &document);
    read.report.filter(|_| read.findings.is_empty())
}
