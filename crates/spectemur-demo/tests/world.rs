//! The generated package: it reads like a real one, is the same again, and names nobody who exists.

use std::collections::BTreeSet;

use spectemur_model::Language;
use spectemur_treaty::read_package;

#[test]
fn the_generated_package_reads_without_a_problem_and_brings_no_record() {
    let read = read_package(&spectemur_demo::texts(&crate::real::texts(), 1).unwrap());
    assert!(read.problems.is_empty(), "{:#?}", read.problems);
    assert!(read.record.statements.is_empty() && read.cases.is_empty());
}

#[test]
fn it_has_110_parties_12_signatories_and_15_others_under_codes_that_belong_to_nobody() {
    let package = crate::real::package(1);
    let day = "2025-01-01".parse().unwrap();
    let count = |is: fn(spectemur_model::register::Status) -> bool| {
        package.registers.states.keys().filter(|state| is(package.registers.status(**state, day))).count()
    };
    assert_eq!(package.registers.states.len(), 137);
    assert_eq!(count(|status| status.is_party()), 110);
    assert_eq!(count(|status| status.is_signatory()), 12);
    assert!(package.registers.states.keys().all(|state| state.as_str().starts_with('X')));
    // A user-assigned code that is widely used for a place that exists.
    assert!(!package.registers.states.keys().any(|state| state.as_str() == "XKX"));
}

#[test]
fn the_treaty_enters_into_force_on_its_day_and_for_each_state_by_the_rule() {
    let package = crate::real::package(1);
    let day: spectemur_model::Day = "2010-08-01".parse().unwrap();
    let first = package.registers.registrations.values().filter_map(|state| state.entry_into_force_on).min();
    assert_eq!(first, Some(day));
    let with_it = package.registers.registrations.values().filter(|state| state.entry_into_force_on == Some(day));
    assert!(30 <= with_it.count());
}

#[test]
fn the_same_seed_gives_the_same_bytes_and_another_seed_other_states() {
    let real = crate::real::texts();
    let of = |seed| spectemur_demo::texts(&real, seed).unwrap();
    assert_eq!(of(7), of(7));
    assert_ne!(of(7)["registers/status.csv"], of(8)["registers/status.csv"]);
    assert_eq!(of(7)["plans/lausanne.toml"], of(8)["plans/lausanne.toml"], "the law is not drawn");
}

#[test]
fn law_and_words_are_those_of_the_real_package() {
    let (real, generated) = (read_package(&crate::real::texts()).package.unwrap(), crate::real::package(1));
    assert_eq!(generated.obligations, real.obligations);
    assert_eq!(generated.plans, real.plans);
    assert_eq!(generated.questions, real.questions);
    assert_eq!(generated.populations, real.populations);
    let forms = |package: &spectemur_model::Package| -> Vec<_> {
        package.templates.values().map(|template| template.forms.clone()).collect()
    };
    assert_eq!(forms(&generated), forms(&real));
}

#[test]
fn treaty_and_forms_say_in_six_languages_that_they_are_generated() {
    let package = crate::real::package(1);
    let marks = ["مولَّد", "Generated", "generada", "générée", "Сгенерированная", "生成"];
    let titles = package.templates.values().map(|template| &template.title).chain([&package.title]);
    for title in titles {
        for (language, mark) in Language::ALL.into_iter().zip(marks) {
            assert!(title.get(language).is_some_and(|title| title.contains(mark)), "{language}: {title:?}");
        }
    }
    let short_marks = ["مولَّد", "generated", "generado", "généré", "сгенерировано", "生成"];
    for (language, mark) in Language::ALL.into_iter().zip(short_marks) {
        assert!(package.short_title.get(language).is_some_and(|title| title.contains(mark)), "{language}");
    }
    assert_ne!(package.id.to_string(), "ccm");
}

#[test]
fn no_real_state_is_named_in_any_language_or_by_its_code() {
    let real = read_package(&crate::real::texts()).package.unwrap();
    let mut names = BTreeSet::new();
    for state in real.registers.states.values() {
        for (_, name) in state.names.iter().flat_map(|name| name.short.iter()) {
            names.insert(name.to_owned());
            names.extend(name.split(['(', '（']).next().map(|short| short.trim().to_owned()));
        }
    }
    let codes: BTreeSet<&str> = real.registers.states.keys().map(spectemur_model::StateCode::as_str).collect();
    // The name of a language holds the name of a country in Chinese; "financial" is written as Mali is in Arabic.
    let allowed = ["西班牙文", "غير مالي"];
    for (path, text) in spectemur_demo::texts(&crate::real::texts(), 1).unwrap() {
        let text = allowed.iter().fold(text, |text, words| text.replace(words, ""));
        let is_within_a_word = |at: usize, name: &str| {
            let letter = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
            letter(text[..at].chars().next_back()) || letter(text[at + name.len()..].chars().next())
        };
        for name in &names {
            let is_chinese = name.chars().all(|letter| matches!(letter, '\u{4e00}'..='\u{9fff}'));
            let mut found = text.match_indices(name.as_str());
            assert!(!found.any(|(at, _)| is_chinese || !is_within_a_word(at, name)), "{path} names {name}");
        }
        let mut words = text.split(|letter: char| !letter.is_alphanumeric());
        assert_eq!(words.find(|word| codes.contains(word)), None, "{path} names a State by its code");
    }
}
