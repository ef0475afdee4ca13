//! Where a sentence names lines of a table: by the whole name, by a word that only one of them has, or as a State.
//!
//! It must not read what the sentence says of them.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::views::View;
use crate::count::words_of;
use crate::flow::{Tongue, is_han};
use crate::lexicon;
use crate::matter::stem;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::sentences::tokens_in;

/// A line that is named at a place of a passage.
#[derive(Clone, Debug)]
pub(super) struct Mention {
    pub(super) line: usize,
    pub(super) range: Range<usize>,
}

/// Tables by the first words of the names of their lines.
pub(super) struct Index {
    pub(super) views: Vec<View>,
    by_key: BTreeMap<String, Vec<(usize, usize)>>,
    /// The names of each line of each table: in English by words, in Chinese by letters.
    names: Vec<Vec<Vec<Vec<String>>>>,
}

/// More lines than this are not told in one sentence.
const MOST: usize = 64;
/// A word of more lines than this leads to none.
const COMMON: usize = 40;

impl Index {
    pub(super) fn of(views: Vec<View>) -> Self {
        let names: Vec<Vec<Vec<Vec<String>>>> = views.iter().map(names).collect();
        let mut by_key: BTreeMap<String, Vec<(usize, usize)>> = BTreeMap::new();
        for (at, view) in views.iter().enumerate() {
            for (line, known) in view.lines.iter().enumerate() {
                let own = names.get(at).and_then(|names| names.get(line)).into_iter().flatten();
                let mut keys: BTreeSet<String> = own.filter_map(|name| key(name, view.tongue)).collect();
                keys.extend(known.state.map(|state| format!("={state}")));
                for key in keys {
                    by_key.entry(key).or_default().push((at, line));
                }
            }
        }
        Self { views, by_key, names }
    }

    /// The lines that a sentence names, by table and in order of place.
    pub(super) fn named(
        &self,
        reading: &Reading<'_>,
        index: usize,
        passage: &Passage,
        sentence: &Range<usize>,
    ) -> BTreeMap<usize, Vec<Mention>> {
        let words = words_in(passage.flow.at(sentence.clone()), passage.tongue);
        let mut found: BTreeMap<usize, Vec<Mention>> = BTreeMap::new();
        let near = |key: &str| self.by_key.get(key).filter(|lines| lines.len() <= COMMON).into_iter().flatten();
        for at in 0..words.len() {
            let Some(key) = words.get(at..).and_then(|rest| key_at(rest, passage.tongue)) else { continue };
            for (view, line) in near(&key) {
                if self.views.get(*view).is_none_or(|known| known.tongue != passage.tongue) {
                    continue;
                }
                let own = self.names.get(*view).and_then(|names| names.get(*line)).into_iter().flatten();
                let whole = own.filter(|name| begins(words.get(at..).unwrap_or_default(), name)).map(Vec::len).max();
                let last = whole.and_then(|length| words.get(at + length - 1));
                if let (Some((from, _)), Some((to, word))) = (words.get(at), last) {
                    let range = sentence.start + from..sentence.start + to + word.len();
                    found.entry(*view).or_default().push(Mention { line: *line, range });
                }
            }
        }
        for token in tokens_in(reading, index, sentence) {
            let Some(state) = crate::list::state_of(token) else { continue };
            for (view, line) in near(&format!("={state}")) {
                found.entry(*view).or_default().push(Mention { line: *line, range: token.range.clone() });
            }
        }
        found.values_mut().for_each(apart);
        found
    }
}

/// Keeps the longest of the mentions that lie over each other, in order of place.
fn apart(mentions: &mut Vec<Mention>) {
    mentions.truncate(MOST);
    mentions.sort_by_key(|mention| (std::cmp::Reverse(mention.range.len()), mention.range.start));
    let mut kept: Vec<Mention> = Vec::new();
    for mention in mentions.drain(..) {
        let free = |known: &Mention| known.range.end <= mention.range.start || mention.range.end <= known.range.start;
        if kept.iter().all(free) {
            kept.push(mention);
        }
    }
    kept.sort_by_key(|mention| mention.range.start);
    *mentions = kept;
}

/// The words of a text with their places, as they are written; in Chinese its letters.
fn words_in(text: &str, tongue: Tongue) -> Vec<(usize, String)> {
    match tongue {
        Tongue::English => {
            let stop = &lexicon::of(tongue).stop;
            let words = words_of(text).filter(|(_, word)| !stop.contains(&word.to_lowercase()));
            words.map(|(at, word)| (at, word.strip_suffix("'s").unwrap_or(word).to_owned())).collect()
        }
        Tongue::Chinese => text.char_indices().map(|(at, letter)| (at, letter.to_string())).collect(),
    }
}

/// Whether the words begin with a name.
fn begins(words: &[(usize, String)], name: &[String]) -> bool {
    words.len() >= name.len()
        && words.iter().zip(name).all(|((_, word), known)| word == known || word.is_ascii() && stem(word) == *known)
}

fn key(name: &[String], tongue: Tongue) -> Option<String> {
    match tongue {
        Tongue::English => name.first().cloned(),
        Tongue::Chinese => Some(format!("{}{}", name.first()?, name.get(1)?)),
    }
}

fn key_at(words: &[(usize, String)], tongue: Tongue) -> Option<String> {
    let word = |at: usize| words.get(at).map(|(_, word)| word);
    match tongue {
        Tongue::English => word(0).map(|word| stem(word)),
        Tongue::Chinese => {
            let (first, second) = (word(0)?, word(1)?);
            first.starts_with(is_han).then(|| format!("{first}{second}"))
        }
    }
}

/// The names under which each line of a table goes: its whole name without brackets, and what of it no other line has.
fn names(view: &View) -> Vec<Vec<Vec<String>>> {
    let pieces: Vec<Vec<Vec<String>>> = view
        .lines
        .iter()
        .map(|line| if line.state.is_some() { Vec::new() } else { of_line(&line.name, view.tongue) })
        .collect();
    let mut often: BTreeMap<&Vec<String>, usize> = BTreeMap::new();
    pieces.iter().flatten().for_each(|piece| *often.entry(piece).or_default() += 1);
    let only = |piece: &&Vec<String>| often.get(piece) == Some(&1);
    pieces.iter().map(|own| own.iter().filter(only).cloned().collect()).collect()
}

/// The whole name first, then its first and its last word, or what stands before and behind an "and".
fn of_line(name: &str, tongue: Tongue) -> Vec<Vec<String>> {
    let lexicon = lexicon::of(tongue);
    let bare = name.split(['(', '（', '[']).next().unwrap_or_default().trim();
    match tongue {
        Tongue::English => {
            let plain = |word: &&str| {
                word.chars().count() > 2
                    && !lexicon.stop.contains(&word.to_lowercase())
                    && !word.starts_with(|letter: char| letter.is_ascii_digit())
            };
            let words: Vec<&str> = words_of(bare).map(|(_, word)| word).filter(plain).collect();
            let whole: Vec<String> = words.iter().map(|word| stem(word)).collect();
            let strong = |word: &&&str| !lexicon.weak.contains(&word.to_lowercase()) && word.chars().count() > 3;
            let ends = [words.first(), words.last()].into_iter().flatten().filter(strong).map(|word| vec![stem(word)]);
            let mut found = vec![whole];
            found.extend(ends);
            found.sort();
            found.dedup();
            found.retain(|name| name.iter().any(|word| !lexicon.remaining.contains(word)));
            found
        }
        Tongue::Chinese => {
            let letters = |text: &str| -> Vec<String> { text.chars().map(String::from).collect() };
            let core = |text: &str| {
                let ends = &lexicon.weighing.unit_ends;
                let short = ends.iter().filter_map(|end| text.strip_suffix(end.as_str())).min_by_key(|rest| rest.len());
                short.filter(|short| short.chars().count() >= 2).unwrap_or(text).to_owned()
            };
            let mut found = vec![letters(bare), letters(&core(bare))];
            found.extend(bare.split(['和', '及', '与', '、']).map(|part| letters(&core(part.trim()))));
            found.sort();
            found.dedup();
            let plain = |name: &Vec<String>| name.len() >= 2 && name.iter().all(|letter| letter.starts_with(is_han));
            found.retain(|name| plain(name) && !lexicon.remaining.iter().any(|word| *word == name.concat()));
            found
        }
    }
}
