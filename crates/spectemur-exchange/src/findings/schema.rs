//! The published JSON Schema (2020-12) of findings as [`to_json`](super::to_json) writes them.

use crate::json::Json;

/// Writes the schema.
#[must_use]
pub fn schema() -> Vec<u8> {
    let count = |text: &str| {
        Json::map([("type", Json::from("integer")), ("minimum", Json::from(0)), ("description", Json::from(text))])
    };
    let text = |text: &str| Json::map([("type", Json::from("string")), ("description", Json::from(text))]);
    let text_or_none =
        |text: &str| Json::map([("type", Json::texts(["string", "null"])), ("description", Json::from(text))]);
    let offsets = "in the file where it is text (plain, Markdown, HTML), or else in the words of the document";
    let place = object([
        ("block", count("the block of the document, from zero")),
        ("paragraph", text_or_none("the printed number of the paragraph, or of the one that the place belongs to")),
        ("start", count(&format!("the first Unicode character, from zero, {offsets}"))),
        ("end", count("the character after the last one")),
        ("byte_start", count("the same in bytes of UTF-8")),
        ("byte_end", count("the same in bytes of UTF-8")),
        ("quote", text("the words at the place")),
        ("figure", text_or_none("among them, the figure, list or name that is at issue")),
    ]);
    let list = |items: Json, least: i64| {
        Json::map([("type", Json::from("array")), ("items", items), ("minItems", Json::from(least))])
    };
    let confidence = Json::map([("enum", Json::texts(["certain", "probable", "possible"]))]);
    let finding = object([
        ("kind", text("the kind of contradiction: the name of its page in the documentation")),
        ("confidence", confidence),
        ("message", text("what cannot be, in a sentence")),
        ("opens", text_or_none("the address at which the record shows what the text was held against")),
        ("places", list(place, 1)),
    ]);
    let Json::Map(mut root) = object([("findings", list(finding, 0))]) else {
        return Vec::new();
    };
    root.insert("$schema".to_owned(), Json::from("https://json-schema.org/draft/2020-12/schema"));
    root.insert("$id".to_owned(), Json::from("urn:spectemur:proof:findings"));
    root.insert("title".to_owned(), Json::from("Findings of a proof-reading"));
    Json::Map(root).bytes()
}

/// An object that has all of these members and no others.
fn object<const N: usize>(properties: [(&str, Json); N]) -> Json {
    let names = Json::texts(properties.iter().map(|(name, _)| *name));
    Json::map([
        ("type", Json::from("object")),
        ("properties", Json::map(properties)),
        ("required", names),
        ("additionalProperties", Json::from(false)),
    ])
}
