//! A State among those whom the document shuts out of something, and then among those who were let in.
//!
//! A rule is read wherever it stands ("only", "may not", 不得, 只有), and the groups of names around it: one of which it
//! says that they are out, and one which names others and just one of these. It must not judge single names, nor groups
//! far from the rule.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;
use spectemur_model::StateCode;

use super::finding;
use crate::assembled::assembled;
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::list::state_of;
use crate::reading::Reading;
use crate::scan::pattern;
use crate::sentences::Sentences;

/// So many passages stand between a rule and the groups at most.
const REACH: usize = 4;
/// Names with more bytes between them are no group.
const GAP: usize = 30;
/// So many groups about a rule are asked.
const GROUPS: usize = 12;
/// So much, by weight, of the words of a rule tells that it is meant.
const LEAST: f64 = 0.4;

/// The patterns of a language: what makes a rule, and what is said of those who are out.
static PATTERNS: LazyLock<[(Regex, Regex); 2]> = LazyLock::new(|| {
    ["en", "zh"].map(|tongue| {
        let any = |key: &str| pattern(&lexicon::time(&format!("{key}_{tongue}")).join("|"));
        (any("shut_rules"), any("shut_out"))
    })
});

/// Names that stand together.
struct Group {
    passage: usize,
    sentence: Range<usize>,
    items: Vec<(usize, Range<usize>, StateCode)>,
    /// Whether it is said of them that they are out.
    out: bool,
    words: BTreeSet<u32>,
}

impl Group {
    fn states(&self) -> BTreeSet<StateCode> {
        self.items.iter().map(|item| item.2).collect()
    }

    fn place(&self, reading: &Reading<'_>, state: StateCode) -> Option<crate::finding::Spot> {
        let item = self.items.iter().find(|item| item.2 == state)?;
        reading.spot_at(item.0, &item.1)
    }
}

/// Finds States that a rule shuts out of a group in which they are named.
pub(super) fn find(reading: &Reading<'_>, sentences: &mut Sentences, found: &mut Vec<Finding>) {
    let rules = rules(reading);
    if rules.is_empty() {
        return;
    }
    let groups = groups(reading, sentences);
    let mut told: BTreeSet<StateCode> = BTreeSet::new();
    for (index, range) in rules {
        let said: BTreeSet<u32> = sentences.words(reading, index, &range).into_iter().collect();
        let near = super::around(&groups, |group| group.passage, index, GROUPS);
        let near: Vec<&Group> = near.iter().filter(|group| group.passage.abs_diff(index) <= REACH).collect();
        let shares =
            |group: &Group| sentences.weight(group.words.intersection(&said)) >= LEAST;
        for out in near.iter().filter(|group| group.items.len() >= 2 && group.items.len() <= 12) {
            let own = out.passage == index && out.sentence == range;
            if !out.out {
                continue;
            }
            for inside in near.iter().filter(|group| group.items.len() >= 2 && !group.out) {
                let apart = inside.passage != out.passage || inside.sentence != out.sentence;
                let later = (inside.passage, inside.sentence.start) > (out.passage, out.sentence.start);
                let tied = shares(inside) || own || inside.passage.abs_diff(index) <= 1;
                let (mine, theirs) = (inside.states(), out.states());
                let mut common = mine.intersection(&theirs).copied();
                let (Some(state), None) = (common.next(), common.next()) else { continue };
                if apart && later && tied && mine.len() >= 2 && theirs.len() >= 2 && told.insert(state) {
                    let rule = reading.spot_at(index, &range);
                    let spots = [inside.place(reading, state), out.place(reading, state), rule];
                    let name = inside.items.iter().find(|item| item.2 == state);
                    let name = name.map_or_else(String::new, |item| reading.words_at(item.0, &item.1));
                    let details = [("names", Detail::Names(vec![name]))];
                    let spots = spots.into_iter().flatten().collect();
                    found.push(
                        finding("state-out-of-place", Confidence::Probable, spots, details).case("both-sides"),
                    );
                }
            }
        }
    }
}

fn patterns(tongue: Tongue) -> &'static (Regex, Regex) {
    let [english, chinese] = &*PATTERNS;
    if tongue == Tongue::Chinese { chinese } else { english }
}

/// Sentences that let only some in, or keep some out.
fn rules(reading: &Reading<'_>) -> Vec<(usize, Range<usize>)> {
    let all = reading.prose().flat_map(|(index, passage)| {
        let rule = &patterns(passage.tongue).0;
        let told = passage.sentences.iter().filter(|range| rule.is_match(passage.flow.at((*range).clone())));
        told.map(move |range| (index, range.clone()))
    });
    all.collect()
}

/// Every group of names, in order of place.
fn groups(reading: &Reading<'_>, sentences: &mut Sentences) -> Vec<Group> {
    let mut found = Vec::new();
    for (index, passage) in reading.prose() {
        let mut run: Vec<(usize, Range<usize>, StateCode)> = Vec::new();
        for token in reading.tokens_of(index) {
            let Some(state) = state_of(token) else { continue };
            let joined = run.last().is_some_and(|(_, last, _)| {
                let gap = passage.flow.at(last.end..token.range.start);
                gap.len() <= GAP && !gap.contains(['.', '。', ';', '；'])
            });
            if !joined {
                found.extend(group(reading, sentences, std::mem::take(&mut run)));
            }
            run.push((index, token.range.clone(), state));
        }
        found.extend(group(reading, sentences, run));
    }
    for list in assembled(reading) {
        let Some(passage) = reading.passage(list.lead).filter(|passage| passage.is_prose()) else { continue };
        let range = passage.sentences.last().cloned().unwrap_or_default();
        let words = sentences.words(reading, list.lead, &range).into_iter().collect();
        let out = patterns(passage.tongue).1.is_match(passage.flow.at(range.clone()));
        found.push(Group { passage: list.lead, sentence: range, items: list.items, out, words });
    }
    found.sort_by_key(|group| (group.passage, group.sentence.start));
    found
}

fn group(
    reading: &Reading<'_>,
    sentences: &mut Sentences,
    items: Vec<(usize, Range<usize>, StateCode)>,
) -> Option<Group> {
    let (index, first, _) = items.first()?;
    let last = items.last()?.1.end;
    let passage = reading.passage(*index)?;
    let sentence = passage.sentence(first.start);
    let before = passage.flow.at(sentence.start..first.start);
    let after = passage.flow.at(last..sentence.end.max(last));
    let clause = super::until_next_clause(after.trim_start_matches([')', ' ', ',', '，']));
    let near = format!("{before} @ {clause}");
    let out = patterns(passage.tongue).1.is_match(&near);
    let words = sentences.words(reading, *index, &sentence).into_iter().collect();
    Some(Group { passage: *index, sentence, out, words, items })
}
