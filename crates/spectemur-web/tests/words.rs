//! Every message of the pages is used, and every message that a page asks for is there.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use spectemur_app::Treaty;
use spectemur_language::Voice;
use spectemur_model::{Citation, Language};

use crate::common::texts;

fn gather(folder: &Path, out: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(&path, out);
        } else {
            out.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
}

fn is_of_pages(id: &str) -> bool {
    ["web-", "members-", "drafts-", "readings-", "register-"].iter().any(|beginning| id.starts_with(beginning))
}

#[test]
fn no_message_is_missing_and_none_is_left_over() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut text = String::new();
    gather(&root.join("src"), &mut text);
    gather(&root.join("templates"), &mut text);
    let named: BTreeSet<&str> = text.split('"').filter(|part| is_of_pages(part)).collect();
    let voice = Voice::new(Language::English, &[]).unwrap();
    let written: BTreeSet<&str> = voice.messages().into_iter().filter(|id| is_of_pages(id)).collect();
    // A family is asked for with a word of a closed set: `web-came` and `late`, or `web-came-{…}`.
    let family = |part: &str| part.split_once('{').map_or_else(|| format!("{part}-"), |(before, _)| before.to_owned());
    for part in &named {
        let is_family = written.iter().any(|id| id.starts_with(&family(part)));
        assert!(written.contains(part) || is_family, "{part} is asked for and not there");
    }
    for id in written {
        let is_of_family = named.iter().any(|part| !voice.knows(part) && id.starts_with(&family(part)));
        let is_of_both = named.iter().any(|part| id.starts_with(&family(part)) && !part.contains('{'));
        assert!(named.contains(id) || is_of_family || is_of_both, "{id} is there and nobody asks for it");
    }
}

#[test]
fn what_the_package_cites_reads_in_every_language() {
    let treaty = Treaty::read(texts()).unwrap();
    let package = treaty.package();
    let versions = || package.obligations.iter().flat_map(|rule| &rule.versions);
    let registrations = package.registers.registrations.values().map(|row| &row.source);
    let meetings = package.registers.meetings.iter().map(|meeting| &meeting.source);
    let plans = package.plans.values().map(|plan| &plan.cite).filter(|cite| !cite.is_empty());
    let rules = versions().map(|version| &version.cite).chain([&package.entry_into_force.cite]);
    let cites: BTreeSet<&Citation> = registrations.chain(meetings).chain(plans).chain(rules).collect();
    assert!(cites.len() > 50, "{cites:?}");
    for language in Language::ALL {
        let voice = voice_of(language);
        for cite in &cites {
            let said = voice.cite(package, cite).unwrap();
            // Addresses and symbols are the same in every language; an id of a file is no word of any.
            let of_files = said.split([' ', ',', '،', '，', '；']).find(|word| {
                let is_id = word.matches('-').count() > 1 && word.bytes().all(|byte| !byte.is_ascii_uppercase());
                let is_address = word.contains("//");
                !is_address && (is_id || word.contains(':') && !word.ends_with(':'))
            });
            assert_eq!(of_files, None, "{language}: {said}");
            let is_prose = said.split_whitespace().filter(|word| word.bytes().all(|byte| byte.is_ascii_lowercase()));
            if matches!(language, Language::Arabic | Language::Russian | Language::Chinese) {
                assert_eq!(is_prose.count(), 0, "{language}: {said}");
            }
        }
    }
    let clearing: Vec<_> = versions().filter(|version| version.cite.to_string().contains("art:4.1")).collect();
    let cleared = |language| voice_of(language).cite(package, &clearing[0].cite).unwrap();
    assert_eq!(
        cleared(Language::English),
        "Convention on Cluster Munitions, art. 4, para. 1 (a), art. 4, para. 5, art. 4, para. 8"
    );
    assert_eq!(cleared(Language::Chinese), "《集束弹药公约》，第4条第1款(a)项，第4条第5款，第4条第8款");
    let two = Citation::parse("untc-xxvi-6; depositary-notification-347-2024").unwrap();
    assert_eq!(
        voice_of(Language::English).cite(package, &two).unwrap(),
        "Status of the Convention on Cluster Munitions, United Nations Treaty Collection, chapter XXVI, no. 6; \
         depositary notification C.N.347.2024.TREATIES-XXVI-6"
    );
}

fn voice_of(language: Language) -> Voice {
    Voice::new(language, &[]).unwrap()
}

#[test]
fn what_the_register_remarks_on_is_said_in_every_language() {
    let treaty = Treaty::read(texts()).unwrap();
    let remarks =
        treaty.package().registers.meetings.iter().map(|meeting| &meeting.note).filter(|note| !note.is_empty());
    for remark in remarks {
        for language in Language::ALL {
            assert!(remark.get(language).is_some(), "{language}: {remark:?}");
        }
    }
}
