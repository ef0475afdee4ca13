//! What is said of reports sent back, of contradictions and of rulings: there in all six languages, with what it is told.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_model::{Language, Place};

use super::files;
use crate::catalogue::Catalogue;
use crate::{Said, Voice};

/// Every message with what it is told.
const MESSAGES: [(&str, &[&str]); 32] = [
    ("contradiction-aside", &[]),
    ("contradiction-count", &["n"]),
    ("contradiction-dated", &["day"]),
    ("contradiction-holds", &[]),
    ("contradiction-open", &[]),
    ("contradiction-received", &["day"]),
    ("contradiction-ruled", &[]),
    ("contradiction-ruled-count", &["n"]),
    ("contradiction-submitted", &["n"]),
    ("contradiction-this-report", &[]),
    ("review-amends", &[]),
    ("review-done", &[]),
    ("review-list", &["n"]),
    ("review-listed", &["by", "day", "report", "state", "version"]),
    ("review-note", &["by", "day", "remarks"]),
    ("review-open", &["by", "day"]),
    ("review-remarks", &[]),
    ("review-returned-by", &[]),
    ("review-returned-on", &[]),
    ("review-stage", &[]),
    ("review-stage-received", &[]),
    ("review-stage-replaced", &[]),
    ("review-stage-returned", &[]),
    ("ruling-done", &["n"]),
    ("ruling-made", &["by", "day"]),
    ("ruling-neither", &[]),
    ("ruling-reason", &[]),
    ("ruling-refused-agrees", &["id"]),
    ("ruling-refused-both", &["id"]),
    ("ruling-refused-corrected", &["id"]),
    ("ruling-refused-replaced", &["id"]),
    ("ruling-refused-unknown", &["id"]),
];

/// Why a ruling is refused, where no statement is to blame.
const REFUSED: [&str; 2] = ["ruling-refused-no-reason", "ruling-refused-nothing-aside"];

fn expected() -> BTreeMap<&'static str, BTreeSet<&'static str>> {
    let told = MESSAGES.iter().map(|(id, told)| (*id, told.iter().copied().collect()));
    told.chain(REFUSED.map(|id| (id, BTreeSet::new()))).collect()
}

fn voice(language: Language) -> Voice {
    Voice::new(language, &[]).unwrap()
}

/// The message without the marks that keep names apart in right-to-left languages.
fn said(voice: &Voice, id: &str, args: &[(&str, Said)]) -> String {
    voice.say(id, args).unwrap().replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn every_message_of_reviews_is_there_in_six_languages_with_its_variables() {
    let expected = expected();
    for language in Language::ALL {
        let own = Catalogue::read(language, files(language), &mut Vec::new()).unwrap();
        for (id, told) in &expected {
            assert!(own.knows(id), "{id} in {language}");
            assert_eq!(own.variables(id), *told, "{id} in {language}");
        }
        let of_reviews = ["contradiction-", "review-", "ruling-"];
        let written: BTreeSet<&str> =
            own.ids().filter(|id| of_reviews.iter().any(|prefix| id.starts_with(prefix))).collect();
        assert_eq!(written, expected.keys().copied().collect(), "{language}");
    }
}

#[test]
fn every_message_of_reviews_can_be_said_with_any_number_and_day() {
    let day = "2025-04-30".parse().unwrap();
    for language in Language::ALL {
        let voice = voice(language);
        for (id, told) in expected() {
            for n in [0, 1, 2, 3, 5, 11, 21, 100, 1_234] {
                let arg = |name: &&'static str| match *name {
                    "n" => (*name, Said::Number(n)),
                    "day" => (*name, voice.day(day).into()),
                    _ => (*name, "X".into()),
                };
                let text = said(&voice, id, &told.iter().map(arg).collect::<Vec<_>>());
                assert!(!text.contains("..") && !text.contains("  ") && !text.contains('\n'), "{text}");
                assert!(!text.is_empty() && !text.contains(['{', '}', '$']), "{text}");
            }
        }
    }
}

#[test]
fn words_for_what_became_of_a_thing_differ() {
    let stages = ["review-stage-received", "review-stage-returned", "review-stage-replaced"];
    for language in Language::ALL {
        let voice = voice(language);
        for ids in [
            stages.as_slice(),
            &["contradiction-open", "contradiction-ruled"],
            &["contradiction-holds", "contradiction-aside"],
        ] {
            let words: BTreeSet<String> = ids.iter().map(|id| said(&voice, id, &[])).collect();
            assert_eq!(words.len(), ids.len(), "{words:?}");
        }
    }
}

#[test]
fn numbers_of_contradictions_agree_with_their_noun() {
    for (language, expected) in [
        (Language::English, ["No contradiction is open", "1 contradiction is open", "2 contradictions are open"]),
        (
            Language::French,
            ["Aucune contradiction en suspens", "1 contradiction en suspens", "2 contradictions en suspens"],
        ),
        (
            Language::Spanish,
            ["Ninguna contradicción pendiente", "1 contradicción pendiente", "2 contradicciones pendientes"],
        ),
        (Language::Russian, ["Нерешенных противоречий нет", "1 нерешенное противоречие", "2 нерешенных противоречия"]),
        (Language::Arabic, ["لا تناقضات قائمة", "تناقض واحد قائم", "تناقضان قائمان"]),
        (Language::Chinese, ["没有待裁定的矛盾", "待裁定的矛盾1处", "待裁定的矛盾2处"]),
    ] {
        let voice = voice(language);
        let written = [0, 1, 2].map(|n| said(&voice, "contradiction-count", &[("n", Said::Number(n))]));
        assert_eq!(written, expected);
    }
}

#[test]
fn every_place_of_a_report_or_ruling_can_be_said() {
    for language in Language::ALL {
        let voice = voice(language);
        let places = ["receipt", "review", "ruling", "unchanged:2022", "unchanged:2022.B.1", "unchanged:2022.B.1.12"];
        let said = places.map(|place| voice.place(&Place::parse(place).unwrap()).unwrap());
        assert_eq!(said.iter().collect::<BTreeSet<_>>().len(), places.len(), "{said:?}");
        assert!(said[5].contains("2022") && said[5].contains("12"), "{}", said[5]);
    }
    let english = voice(Language::English);
    let place = Place::parse("unchanged:2022.B.1").unwrap();
    assert_eq!(english.place(&place).unwrap(), "unchanged since the report on 2022, form B, item 1");
}
