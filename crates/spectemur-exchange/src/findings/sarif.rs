//! A proof-reading as SARIF 2.1.0, the OASIS standard in which tools exchange findings.
//!
//! A place in a file of text is given by characters and by line and column, in code points. Other files are not text
//! to the standard: there the place is given by characters of the words, which the region says, and by the block.

use std::collections::BTreeMap;

use spectemur_proof::{Confidence, Spot};

use super::place::Places;
use super::{Proofread, Worded, confidence_code, fingerprint};
use crate::json::Json;

/// The name of the fingerprints, with the version of how they are made.
const FINGERPRINT: &str = "spectemurFinding/v1";

/// Writes the findings as SARIF.
#[must_use]
pub fn to_sarif(proofread: &Proofread<'_>) -> Vec<u8> {
    let places = Places::new(proofread);
    let mut rules: BTreeMap<&str, &Worded<'_>> = BTreeMap::new();
    for worded in &proofread.findings {
        rules.entry(worded.finding.kind).or_insert(worded);
    }
    let index: BTreeMap<&str, i64> = rules.keys().copied().zip(0..).collect();
    let results = proofread.findings.iter().map(|worded| result(proofread, &places, worded, &index));
    let driver = Json::map([
        ("name", Json::from("Spectemur")),
        ("semanticVersion", Json::from(env!("CARGO_PKG_VERSION"))),
        ("rules", Json::List(rules.values().map(|worded| rule(worded)).collect())),
    ]);
    let run = Json::map([
        ("tool", Json::map([("driver", driver)])),
        ("artifacts", Json::List(vec![Json::map([("location", location_of(proofread))])])),
        ("columnKind", Json::from("unicodeCodePoints")),
        ("language", Json::from(proofread.language.code())),
        ("results", Json::List(results.collect())),
    ]);
    Json::map([
        ("$schema", Json::from("https://json.schemastore.org/sarif-2.1.0.json")),
        ("version", Json::from("2.1.0")),
        ("runs", Json::List(vec![run])),
    ])
    .bytes()
}

fn text(text: &str) -> Json {
    Json::map([("text", Json::from(text))])
}

/// The page is a path beside the program; as an address the standard takes only a whole one.
fn rule(worded: &Worded<'_>) -> Json {
    let (page, name) = (worded.page.as_str(), worded.rule.as_str());
    let link = format!("[{}]({page})", name.replace(['[', ']'], ""));
    let mut members = vec![
        ("id", Json::from(worded.finding.kind)),
        ("shortDescription", text(name)),
        ("help", Json::map([("text", Json::from(format!("{name}: {page}"))), ("markdown", Json::from(link))])),
    ];
    if page.contains("://") {
        members.push(("helpUri", Json::from(page)));
    }
    Json::map(members)
}

fn result(proofread: &Proofread<'_>, places: &Places<'_>, worded: &Worded<'_>, index: &BTreeMap<&str, i64>) -> Json {
    let finding = worded.finding;
    let level = match finding.confidence {
        Confidence::Certain => "error",
        Confidence::Probable => "warning",
        Confidence::Possible => "note",
    };
    let mut locations = finding.spots.iter().enumerate().map(|(at, spot)| {
        let mut members = location(proofread, places, spot);
        members.push(("id", Json::from(i64::try_from(at).unwrap_or(i64::MAX))));
        members.push(("message", text(&worded.place(at))));
        Json::map(members)
    });
    let first = locations.next().map(|location| vec![location]).unwrap_or_default();
    let print = fingerprint(proofread.document, finding);
    Json::map([
        ("ruleId", Json::from(finding.kind)),
        ("ruleIndex", Json::from(index.get(finding.kind).copied().unwrap_or(-1))),
        ("level", Json::from(level)),
        ("message", text(&worded.message)),
        ("locations", Json::List(first)),
        ("relatedLocations", Json::List(locations.collect())),
        ("partialFingerprints", Json::map([(FINGERPRINT, Json::from(print))])),
        ("properties", Json::map([("confidence", Json::from(confidence_code(finding.confidence)))])),
    ])
}

fn location<'k>(proofread: &Proofread<'_>, places: &Places<'_>, spot: &Spot) -> Vec<(&'k str, Json)> {
    let located = places.locate(&spot.quote);
    let number = |number: usize| Json::Integer(i64::try_from(number).unwrap_or(i64::MAX));
    let quote = proofread.document.text.get(spot.quote.clone()).unwrap_or_default();
    let mut region = vec![
        ("charOffset", number(located.characters.start)),
        ("charLength", number(located.characters.len())),
        ("snippet", text(quote)),
    ];
    if places.are_of_file() {
        region.push(("startLine", number(located.from.0)));
        region.push(("startColumn", number(located.from.1)));
        region.push(("endLine", number(located.to.0)));
        region.push(("endColumn", number(located.to.1)));
        region.push(("byteOffset", number(located.bytes.start)));
        region.push(("byteLength", number(located.bytes.len())));
    } else {
        region.push(("properties", Json::map([("charactersOf", Json::from("words"))])));
    }
    let block = proofread.document.blocks.get(spot.block);
    let part = block.and_then(|block| block.anchor.as_ref());
    let whole = match part {
        Some(anchor) => format!("{}#{}", anchor.part, anchor.paragraph),
        None => format!("#{}", spot.block),
    };
    let mut logical = vec![("fullyQualifiedName", Json::from(whole))];
    if let Some(paragraph) = &spot.paragraph {
        logical.push(("name", Json::from(paragraph.as_str())));
    }
    vec![
        ("physicalLocation", Json::map([("artifactLocation", location_of(proofread)), ("region", Json::map(region))])),
        ("logicalLocations", Json::List(vec![Json::map(logical)])),
    ]
}

fn location_of(proofread: &Proofread<'_>) -> Json {
    Json::map([("uri", Json::from(as_uri(proofread.name))), ("index", Json::from(0))])
}

/// The name of a file as a reference of RFC 3986.
fn as_uri(name: &str) -> String {
    let mut uri = String::new();
    for byte in name.replace('\\', "/").bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            uri.extend(['%', hexadecimal(byte >> 4), hexadecimal(byte & 15)]);
        }
    }
    uri
}

fn hexadecimal(digit: u8) -> char {
    char::from_digit(u32::from(digit), 16).unwrap_or('0').to_ascii_uppercase()
}
