//! Names of States in running text, from the package's register with its history and from the languages' other names.

use std::collections::BTreeMap;
use std::ops::Range;

use aho_corasick::{AhoCorasick, MatchKind};
use spectemur_model::{Language, Package, StateCode};

use crate::flow::{Tongue, is_han};
use crate::lexicon;

/// Finds names of States.
pub(crate) struct Gazetteer {
    finder: Option<AhoCorasick>,
    /// For each pattern, the State and the name.
    known: Vec<(StateCode, String)>,
}

/// A name that stands in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    pub(crate) state: StateCode,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

impl Gazetteer {
    /// Every name that the register has in the two languages, at any time, and every other name of the languages.
    pub(crate) fn of(package: &Package) -> Self {
        let mut names: BTreeMap<String, StateCode> = BTreeMap::new();
        for (code, state) in &package.registers.states {
            for name in &state.names {
                for language in [Language::English, Language::Chinese] {
                    let short = name.short.get(language).unwrap_or_default();
                    add(&mut names, short, *code);
                }
                add(&mut names, name.formal_en.strip_prefix("the ").unwrap_or(&name.formal_en), *code);
            }
        }
        for lexicon in lexicon::both() {
            for (code, aliases) in &lexicon.aliases {
                let Some(code) = StateCode::parse(code).filter(|code| package.registers.states.contains_key(code))
                else {
                    continue;
                };
                for alias in aliases {
                    names.insert(alias.clone(), code);
                }
            }
        }
        let known: Vec<(StateCode, String)> = names.into_iter().map(|(name, code)| (code, name)).collect();
        let finder = AhoCorasick::builder()
            .match_kind(MatchKind::LeftmostLongest)
            .build(known.iter().map(|(_, name)| name.as_str()))
            .ok();
        Self { finder, known }
    }

    /// The names in the text, in order.
    pub(crate) fn find(&self, text: &str) -> Vec<Named> {
        let Some(finder) = &self.finder else { return Vec::new() };
        let mut found = Vec::new();
        for hit in finder.find_iter(text) {
            let Some((state, name)) = self.known.get(hit.pattern().as_usize()) else { continue };
            if stands_alone(text, hit.start()..hit.end(), name) {
                found.push(Named { state: *state, start: hit.start(), end: hit.end() });
            }
        }
        found
    }

    /// Every name with its State.
    pub(crate) fn names(&self) -> impl Iterator<Item = (&str, StateCode)> {
        self.known.iter().map(|(code, name)| (name.as_str(), *code))
    }
}

fn add(names: &mut BTreeMap<String, StateCode>, name: &str, code: StateCode) {
    if name.chars().count() > 1 {
        names.entry(name.replace('\u{2019}', "'")).or_insert(code);
    }
}

/// Whether the name is not a part of another word.
fn stands_alone(text: &str, range: Range<usize>, name: &str) -> bool {
    let before = text.get(..range.start).unwrap_or_default();
    let after = text.get(range.end..).unwrap_or_default();
    let in_word = |letter: char| letter.is_alphanumeric() && !is_han(letter);
    if name.chars().next().is_some_and(in_word) {
        let glued = before.chars().next_back().is_some_and(in_word);
        let follows =
            after.chars().next().is_some_and(|letter| in_word(letter) || letter == '-' && !after.starts_with("- "));
        if glued || follows {
            return false;
        }
    }
    let guards =
        [Tongue::English, Tongue::Chinese].into_iter().filter_map(|tongue| lexicon::of(tongue).guards.get(name));
    for guard in guards {
        let is_part = guard.after.iter().any(|word| before.ends_with(word.as_str()))
            || guard.before.iter().any(|word| after.starts_with(word.as_str()));
        if is_part {
            return false;
        }
    }
    true
}
