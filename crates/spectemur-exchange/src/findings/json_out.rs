//! A proof-reading as JSON for programs; [`schema`](super::schema) says what it holds.

use spectemur_proof::{Document, Spot};

use super::place::Places;
use super::{Proofread, confidence_code};
use crate::json::Json;

/// Writes the findings as JSON.
///
/// `start` and `end` count Unicode characters from zero, the end exclusive: those of the file where it is text, and
/// those of the document's words where it is not. `byte_start` and `byte_end` say the same in bytes.
#[must_use]
pub fn to_json(proofread: &Proofread<'_>) -> Vec<u8> {
    let places = Places::new(proofread);
    let findings = proofread.findings.iter().map(|worded| {
        let spots = worded.finding.spots.iter();
        Json::map([
            ("kind", Json::from(worded.finding.kind)),
            ("confidence", Json::from(confidence_code(worded.finding.confidence))),
            ("message", Json::from(worded.message.as_str())),
            ("opens", worded.opens.as_deref().map_or(Json::Null, Json::from)),
            ("places", Json::List(spots.map(|spot| place(proofread.document, &places, spot)).collect())),
        ])
    });
    Json::map([("findings", Json::List(findings.collect()))]).bytes()
}

fn place(document: &Document, places: &Places<'_>, spot: &Spot) -> Json {
    let located = places.locate(&spot.quote);
    let words = |range: &std::ops::Range<usize>| document.text.get(range.clone()).unwrap_or_default();
    let number = |number: usize| Json::Integer(i64::try_from(number).unwrap_or(i64::MAX));
    let text_or_none = |text: Option<&str>| text.map_or(Json::Null, Json::from);
    Json::map([
        ("block", number(spot.block)),
        ("paragraph", text_or_none(spot.paragraph.as_deref())),
        ("start", number(located.characters.start)),
        ("end", number(located.characters.end)),
        ("byte_start", number(located.bytes.start)),
        ("byte_end", number(located.bytes.end)),
        ("quote", Json::from(words(&spot.quote))),
        ("figure", text_or_none(spot.figure.as_ref().map(words))),
    ])
}
