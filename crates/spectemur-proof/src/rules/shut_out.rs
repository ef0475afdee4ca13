//! A State among those whom the document shuts out of something, and then among those who were let in.
//!
//! A rule is read wherever it stands ("only", "may not", 不得, 只有), and the groups of names around it: one of which it
//! says that they are out, and one which names others and just one of these. It must not judge single names, nor groups
//! far from the rule.

use std::collections::BTreeSet;
use std::ops::Range;

use regex::Regex;
use spectemur_model::StateCode;

use super::denial::denies;
use super::finding;
use crate::assembled::assembled;
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::list::state_of;
use crate::reading::Reading;
use crate::scan::{ByTongue, Sense, pattern};
use crate::sentences::{Sentences, tokens_in};

/// So many passages stand between a rule and the groups at most.
const REACH: usize = 4;
/// Names with more bytes between them are no group.
const GAP: usize = 30;
/// Two names with more bytes between them are no list.
const NEAR: usize = 10;
/// So many groups about a rule are asked.
const GROUPS: usize = 12;
/// So much, by weight, of the words of a rule tells that it is meant.
const LEAST: f64 = 0.4;
/// More names than this are a roll, and not those who are out.
const MANY: usize = 12;

/// The patterns of a language: what makes a rule, what is said of those who are out, and what keeps two apart.
static PATTERNS: ByTongue<(Regex, Regex, Regex)> = ByTongue::new(|tongue| {
    let short = if tongue == Tongue::Chinese { "zh" } else { "en" };
    let any = |key: &str| pattern(&lexicon::time(&format!("{key}_{short}")).join("|"));
    (any("shut_rules"), any("shut_out"), any("shut_apart"))
});

/// Names that stand together.
struct Group {
    passage: usize,
    sentence: Range<usize>,
    items: Vec<(usize, Range<usize>, StateCode)>,
    /// Whether it is said of them that they are out.
    out: bool,
    /// Whether they stand in brackets behind a figure, as what it counts.
    counted: bool,
    /// Whether the sentence only wishes or asks.
    wished: bool,
    /// Whether they are a list: two names may be the ends of a border.
    close: bool,
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

/// A rule as far as it was read: what lets only some in, or only says of some that they did not.
struct Rule {
    passage: usize,
    range: Range<usize>,
    words: BTreeSet<u32>,
    /// Whether it is a rule by its words; else only the sentence itself says who is out.
    strict: bool,
    /// Whether it keeps two groups apart, neither of which is out of anything.
    apart: bool,
}

/// Finds States that a rule shuts out of a group in which they are named.
pub(super) fn find(reading: &Reading<'_>, sentences: &mut Sentences, found: &mut Vec<Finding>) {
    let rules = rules(reading, sentences);
    if rules.is_empty() {
        return;
    }
    let groups = groups(reading, sentences);
    let mut told: BTreeSet<StateCode> = BTreeSet::new();
    for rule in rules {
        let near = super::around(&groups, |group| group.passage, rule.passage, GROUPS);
        let near: Vec<&Group> = near.iter().filter(|group| group.passage.abs_diff(rule.passage) <= REACH).collect();
        for out in near.iter().filter(|out| rule.shuts_out(sentences, out)) {
            for inside in near.iter().filter(|inside| rule.lets_in(sentences, out, inside)) {
                // A roll that goes on by regions holds all of them.
                let roll = near
                    .iter()
                    .filter(|group| group.passage == inside.passage && group.sentence == inside.sentence && !group.out);
                let (mine, theirs) = (inside.states(), out.states());
                let named: BTreeSet<StateCode> = roll.flat_map(|group| group.states()).collect();
                let mut common = named.intersection(&theirs).copied();
                let (Some(state), None) = (common.next(), common.next()) else { continue };
                if mine.contains(&state) && mine.len() >= 2 && theirs.len() >= 2 && told.insert(state) {
                    found.push(told_of(reading, &rule, (inside, out), state));
                }
            }
        }
    }
}

fn told_of(reading: &Reading<'_>, rule: &Rule, (inside, out): (&Group, &Group), state: StateCode) -> Finding {
    let own = reading.spot_at(rule.passage, &rule.range);
    let spots = [inside.place(reading, state), out.place(reading, state), own];
    let name = inside.items.iter().find(|item| item.2 == state);
    let name = name.map_or_else(String::new, |item| reading.words_at(item.0, &item.1));
    let details = [("names", Detail::Names(vec![name]))];
    finding("state-out-of-place", Confidence::Probable, spots.into_iter().flatten().collect(), details)
        .case("both-sides")
}

impl Rule {
    fn shares(&self, sentences: &Sentences, group: &Group) -> bool {
        sentences.weight(group.words.intersection(&self.words)) >= LEAST
    }

    /// Whether the names stand in the sentence of the rule.
    fn holds(&self, group: &Group) -> bool {
        group.passage == self.passage && group.sentence == self.range
    }

    /// Whether the group is out by it.
    fn shuts_out(&self, sentences: &Sentences, group: &Group) -> bool {
        let several = (2..=MANY).contains(&group.items.len());
        let kept_apart = || self.apart && (self.holds(group) || self.shares(sentences, group));
        let own = self.strict || self.holds(group) && !group.counted;
        several && own && (group.out || self.strict && kept_apart())
    }

    /// Whether the group is named after those who are out, among the others, and as what the rule speaks of.
    fn lets_in(&self, sentences: &Sentences, out: &Group, group: &Group) -> bool {
        let later = (group.passage, group.sentence.start) > (out.passage, out.sentence.start);
        let shares = self.shares(sentences, group);
        let beside = self.holds(out) || group.passage.abs_diff(self.passage) <= 1;
        let tied = if self.strict { shares || beside } else { shares && !group.counted && group.close };
        !group.out && !group.wished && later && tied && group.items.len() >= 2
    }
}

/// Sentences that let only some in, keep some out, or say of some that they did not.
fn rules(reading: &Reading<'_>, sentences: &mut Sentences) -> Vec<Rule> {
    let mut found = Vec::new();
    for (index, passage) in reading.prose() {
        let keeps_apart = &PATTERNS.of(passage.tongue).2;
        for range in &passage.sentences {
            let text = passage.flow.at(range.clone()).to_lowercase();
            let strict = PATTERNS.of(passage.tongue).0.is_match(&text);
            if strict || denies(&text, passage.tongue) {
                let words = words(reading, sentences, index, range);
                let apart = keeps_apart.is_match(&text);
                found.push(Rule { passage: index, range: range.clone(), words, strict, apart });
            }
        }
    }
    found
}

/// Every group of names, in order of place.
fn groups(reading: &Reading<'_>, sentences: &mut Sentences) -> Vec<Group> {
    let mut found = Vec::new();
    for (index, passage) in reading.prose() {
        let mut run: Vec<(usize, Range<usize>, StateCode)> = Vec::new();
        for token in reading.tokens_of(index) {
            // A name before such a letter is that of a language.
            let after = passage.flow.at(token.range.end..passage.text().len());
            let tongue = after.starts_with(['文', '语']) && !after.starts_with("文化");
            let Some(state) = state_of(token).filter(|_| !tongue) else { continue };
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
        let words = words(reading, sentences, list.lead, &range);
        let out = PATTERNS.of(passage.tongue).1.is_match(passage.flow.at(range.clone()));
        found.push(Group {
            passage: list.lead,
            sentence: range,
            items: list.items,
            out,
            counted: false,
            wished: false,
            close: true,
            words,
        });
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
    let out = PATTERNS.of(passage.tongue).1.is_match(&near);
    let words = words(reading, sentences, *index, &sentence);
    let counted = before.ends_with('(');
    let small = passage.flow.at(sentence.clone()).to_lowercase();
    let wished = lexicon::time("shut_wishes").iter().any(|word| small.contains(word));
    let gap = items.get(1).map_or(usize::MAX, |(_, second, _)| second.start.saturating_sub(first.end));
    let ends = lexicon::time("shut_ends").iter().any(|word| before.to_lowercase().trim_end().ends_with(word));
    let close = items.len() >= 3 || gap <= NEAR && !ends;
    Some(Group { passage: *index, sentence, out, counted, wished, close, words, items })
}

/// The words of a sentence without the names, which are what is compared, and without symbols of documents and places in
/// them: that both rest on one document says nothing.
fn words(reading: &Reading<'_>, sentences: &mut Sentences, index: usize, range: &Range<usize>) -> BTreeSet<u32> {
    let Some(passage) = reading.passage(index) else { return BTreeSet::new() };
    let (mut said, mut from) = (String::new(), range.start);
    for token in tokens_in(reading, index, range) {
        let says_nothing = matches!(token.sense, Sense::Symbol(_) | Sense::Label { .. }) || state_of(token).is_some();
        if says_nothing && token.range.start >= from {
            said.push_str(passage.flow.at(from..token.range.start));
            from = token.range.end;
        }
    }
    said.push_str(passage.flow.at(from..range.end.max(from)));
    sentences.words_of(&said, passage.tongue).into_iter().collect()
}
