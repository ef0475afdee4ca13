//! Whatever is found can be told to a reader: in each of the six languages its message has all that it is filled with.
//!
//! Called by the tests that find something; it must not judge what is found.

use std::sync::OnceLock;

use spectemur_language::{Said, Voice};
use spectemur_model::Language;
use spectemur_proof::{Detail, Finding};

/// Says each finding in each language; a message that cannot be said ends the test.
pub(crate) fn in_six_languages(findings: &[Finding]) {
    static VOICES: OnceLock<Vec<Voice>> = OnceLock::new();
    let voices =
        VOICES.get_or_init(|| Language::ALL.into_iter().map(|language| Voice::new(language, &[]).unwrap()).collect());
    for (finding, voice) in findings.iter().flat_map(|finding| voices.iter().map(move |voice| (finding, voice))) {
        let said = |detail: &Detail| match detail {
            Detail::Number(number) => Said::Number(*number),
            Detail::Text(text) => Said::Text(text.clone()),
            Detail::Names(names) => Said::Text(voice.list(names)),
        };
        let details: Vec<(&str, Said)> = finding.details.iter().map(|(name, detail)| (*name, said(detail))).collect();
        let message = voice.say(&format!("proof-says-{}", finding.kind), &details);
        assert!(message.is_ok(), "{:?}, case {:?}", message.err(), finding.details.get("case"));
    }
}
