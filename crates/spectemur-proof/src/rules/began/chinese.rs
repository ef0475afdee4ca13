//! Chinese words that something began: 基金于2004年设立, 2004年设立的基金, 自基金2004年设立以来.

use std::ops::Range;

use crate::count::last_letters;
use crate::flow::{Tongue, is_han};
use crate::lexicon;

/// Letters of a name at most, and between a time and the verb.
const LONGEST: usize = 14;
const NEAR: usize = 6;

/// The step and the name, where the words around a time tell what began at it.
pub(super) fn at(text: &str, place: &Range<usize>) -> Option<(usize, Vec<String>)> {
    let known = &lexicon::of(Tongue::Chinese).began;
    let before = text.get(..place.start)?;
    let after = text.get(place.end..)?;
    let bare = known.adverbs.iter().find_map(|word| after.strip_prefix(word.as_str())).unwrap_or(after);
    known.steps.iter().enumerate().find_map(|(step, [verbs, _])| {
        let verb = verbs.split('|').filter(|verb| bare.starts_with(*verb)).max_by_key(|verb| verb.len())?;
        let rest = bare.get(verb.len()..)?;
        let named = match rest.strip_prefix('的') {
            Some(rest) => ahead(rest),
            None => {
                let lead = before.trim_end_matches(['于', '在', '自', '从', '，', ' ']);
                behind(lead).or_else(|| rest.strip_prefix('了').and_then(ahead))
            }
        };
        Some((step, letters(&named?)?))
    })
}

/// The name that ends right before the time.
fn behind(lead: &str) -> Option<String> {
    let clause = lead.rsplit(|letter: char| !is_han(letter) && !letter.is_ascii_alphanumeric()).next()?;
    Some(last_letters(clause, LONGEST)).filter(|name| name.chars().count() >= 2)
}

/// The name that begins right behind the verb.
fn ahead(rest: &str) -> Option<String> {
    let known = &lexicon::of(Tongue::Chinese).began;
    let clause: String = rest.chars().take_while(|letter| is_han(*letter) || letter.is_ascii_alphanumeric()).collect();
    let end = known.joins.iter().filter_map(|word| clause.find(word.as_str())).min().unwrap_or(clause.len());
    clause.get(..end).map(str::to_owned).filter(|name| (2..=LONGEST + NEAR).contains(&name.chars().count()))
}

/// The letters of a name without words that only point.
fn letters(name: &str) -> Option<Vec<String>> {
    let known = &lexicon::of(Tongue::Chinese).began;
    let pointing = &lexicon::of(Tongue::Chinese).taking.pointing;
    let bare =
        pointing.iter().chain(&known.leading).filter_map(|word| name.rfind(word.as_str()).map(|at| at + word.len()));
    let name = name.get(bare.max().unwrap_or(0)..)?;
    let common = known.common.iter().any(|word| word == name);
    (name.chars().count() >= 2 && !common).then(|| name.chars().map(String::from).collect())
}
