//! Findings for programs: our JSON, and SARIF.

use serde_json::Value;
use spectemur_exchange::document::Format;
use spectemur_exchange::findings::{schema, to_json, to_sarif};

use crate::{FORMATS, FOUND, MESSAGE, World};

fn number(value: &Value) -> usize {
    value.as_u64().and_then(|number| usize::try_from(number).ok()).expect("a number")
}

fn json(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).expect("it is JSON")
}

/// Words as the file writes them: tags and references undone, blanks and line breaks alike.
fn plain(written: &str) -> String {
    let mut words = String::new();
    let mut in_tag = false;
    for letter in written.chars() {
        match letter {
            '<' => in_tag = true,
            '>' => in_tag = false,
            '*' => {}
            _ if in_tag => {}
            '\n' => words.push(' '),
            letter => words.push(letter),
        }
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_findings_of_every_format_are_as_the_published_schema_says() {
    let schema = json(&schema());
    assert!(jsonschema::meta::is_valid(&schema));
    let validator = jsonschema::validator_for(&schema).expect("the schema is good");
    for format in FORMATS {
        let world = World::new(format);
        let written = json(&to_json(&world.proofread()));
        let errors: Vec<String> = validator.iter_errors(&written).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{format:?}: {errors:?}");
        assert_eq!(to_json(&world.proofread()), to_json(&world.proofread()));
    }
}

#[test]
fn a_place_leads_to_the_words_in_the_file_where_it_is_text_and_else_in_the_document() {
    for format in FORMATS {
        let world = World::new(format);
        let text = if format.is_text() {
            String::from_utf8(world.file.clone()).expect("the sample is good")
        } else {
            world.document.text.clone()
        };
        let letters: Vec<char> = text.chars().collect();
        let written = json(&to_json(&world.proofread()));
        let findings = written["findings"].as_array().expect("a list");
        assert_eq!(findings.len(), FOUND.len());
        for (finding, (kind, _, spots)) in findings.iter().zip(FOUND) {
            assert_eq!((&finding["kind"], &finding["message"]), (&Value::from(kind), &Value::from(MESSAGE)));
            for (place, (quote, figure)) in finding["places"].as_array().expect("a list").iter().zip(spots) {
                let by_letters: String = letters[number(&place["start"])..number(&place["end"])].iter().collect();
                let by_bytes = &text[number(&place["byte_start"])..number(&place["byte_end"])];
                assert_eq!(by_letters, by_bytes, "{format:?}");
                assert_eq!(&plain(by_bytes), quote, "{format:?}");
                assert_eq!(plain(place["quote"].as_str().expect("words")), *quote);
                assert_eq!(place["figure"].as_str(), *figure);
                let block = &world.document.blocks[number(&place["block"])];
                assert_eq!(place["paragraph"].as_str(), block.number.as_deref());
            }
        }
        let confidences: Vec<&str> = findings.iter().filter_map(|finding| finding["confidence"].as_str()).collect();
        assert_eq!(confidences, ["certain", "certain", "probable", "possible"]);
    }
}

#[test]
fn no_finding_is_an_empty_list() {
    let world = World::new(Format::Html);
    let mut proofread = world.proofread();
    proofread.findings.clear();
    assert_eq!(json(&to_json(&proofread)), serde_json::json!({ "findings": [] }));
    assert_eq!(json(&to_sarif(&proofread))["runs"][0]["results"], serde_json::json!([]));
}

/// The properties that section 3 of the standard requires, and what refers to what.
#[test]
fn sarif_names_tool_rules_and_places() {
    for format in FORMATS {
        let world = World::new(format);
        let log = json(&to_sarif(&world.proofread()));
        assert_eq!((&log["version"], log["runs"].as_array().map(Vec::len)), (&Value::from("2.1.0"), Some(1)));
        let run = &log["runs"][0];
        let driver = &run["tool"]["driver"];
        assert_eq!(driver["name"], "Spectemur");
        // The file as a reference of RFC 3986.
        assert_eq!(run["artifacts"][0]["location"]["uri"], "reports/Rapport%20d%27%C3%A9tape%201.bin");
        let results = run["results"].as_array().expect("a list");
        let levels: Vec<&str> = results.iter().filter_map(|result| result["level"].as_str()).collect();
        assert_eq!(levels, ["error", "error", "warning", "note"]);
        for (result, (kind, _, spots)) in results.iter().zip(FOUND) {
            assert_eq!((&result["ruleId"], &result["message"]["text"]), (&Value::from(kind), &Value::from(MESSAGE)));
            assert_eq!(driver["rules"][number(&result["ruleIndex"])]["id"], kind);
            let print = result["partialFingerprints"]["spectemurFinding/v1"].as_str().expect("a fingerprint");
            assert!(print.len() == 32 && print.bytes().all(|digit| digit.is_ascii_hexdigit()));
            let first = result["locations"].as_array().expect("a list");
            let others = result["relatedLocations"].as_array().expect("a list");
            assert_eq!((first.len(), others.len()), (1, spots.len() - 1));
            let ids: Vec<usize> = others.iter().map(|place| number(&place["id"])).collect();
            assert_eq!(ids, (1..spots.len()).collect::<Vec<_>>());
            for (place, (quote, _)) in first.iter().chain(others).zip(spots) {
                let physical = &place["physicalLocation"];
                assert_eq!(physical["artifactLocation"]["index"], 0);
                assert_eq!(plain(physical["region"]["snippet"]["text"].as_str().expect("words")), *quote);
                assert_region(&world, &physical["region"], quote);
            }
        }
    }
}

/// Lines and columns, in code points, where the file is text; else what the characters are those of.
fn assert_region(world: &World, region: &Value, quote: &str) {
    if !world.format.is_text() {
        assert_eq!(
            (&region["properties"]["charactersOf"], &region["startLine"]),
            (&Value::from("words"), &Value::Null)
        );
        return;
    }
    let text = std::str::from_utf8(&world.file).expect("the sample is good");
    let lines: Vec<&str> = text.split('\n').collect();
    let place = |line: &str, column: &str| {
        let line = number(&region[line]) - 1;
        let before: usize = lines[..line].iter().map(|line| line.len() + 1).sum();
        let letters = lines[line].chars().take(number(&region[column]) - 1).map(char::len_utf8);
        before + letters.sum::<usize>()
    };
    let (from, to) = (place("startLine", "startColumn"), place("endLine", "endColumn"));
    assert_eq!(plain(&text[from..to]), quote);
    assert_eq!((from, to - from), (number(&region["byteOffset"]), number(&region["byteLength"])));
}
