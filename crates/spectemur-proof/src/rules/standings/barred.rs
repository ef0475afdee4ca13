//! Rules of the document that keep some States out of a body: "no State that still has stocks may serve on the Group",
//! "提出请求的国家不得担任小组成员"; and the members of that body of whom the document says just this.
//!
//! It must not judge rules on who may be a member for being a Party: these are held against those who are none.

use std::collections::BTreeSet;
use std::ops::Range;

use regex::Regex;
use spectemur_model::StateCode;

use super::said::Said;
use super::{out_of_office, patterns};
use crate::finding::Finding;
use crate::flow::Tongue;
use crate::lexicon;
use crate::reading::Reading;
use crate::scan::{ByTongue, pattern};
use crate::sentences::Sentences;

/// So much, by weight, of what the rule speaks of must be said of a member.
const LEAST: f64 = 0.4;

/// The patterns of rules and of memberships of a language.
fn regexes(tongue: Tongue) -> &'static (Vec<Regex>, Regex) {
    static BOTH: ByTongue<(Vec<Regex>, Regex)> = ByTongue::new(|tongue| {
        let known = &lexicon::of(tongue).standing;
        (known.bars.iter().map(|bar| pattern(bar)).collect(), pattern(&known.seats.join("|")))
    });
    BOTH.of(tongue)
}

/// A rule that bars States from a body.
struct Rule {
    passage: usize,
    sentence: Range<usize>,
    /// The words for the bodies that it can mean.
    bodies: Vec<String>,
    /// What it says of those who are barred.
    words: BTreeSet<u32>,
    /// Whether they are barred for what they still have to do.
    open: bool,
}

/// Finds members of a body whom a rule bars from it.
pub(super) fn find(
    reading: &Reading<'_>,
    sentences: &mut Sentences,
    sayings: &[Said<'_>],
    told: &mut BTreeSet<StateCode>,
    found: &mut Vec<Finding>,
) {
    for rule in rules(reading, sentences) {
        let Some(tongue) = reading.passage(rule.passage).map(|passage| passage.tongue) else { continue };
        let known = patterns(tongue);
        let own = |said: &Said<'_>| said.passage == rule.passage && said.sentence == rule.sentence;
        let members: Vec<&Said<'_>> = sayings
            .iter()
            .filter(|said| said.tongue == tongue && said.list.items.len() >= 2)
            .filter(|said| said.passage == rule.passage || said.holds(&rule.bodies))
            .filter(|said| said.marked(&regexes(tongue).1))
            .collect();
        let barred = sayings.iter().filter(|said| {
            let plain = said.tongue == tongue && !own(said) && !said.marked(&regexes(tongue).1);
            let open = !rule.open || said.tells(&known.open, None);
            plain && open && said.weight_of(sentences, &rule.words) >= LEAST && !said.is_moved(&known.moved)
        });
        for other in barred {
            let seat = members.iter().find_map(|member| {
                let mut common = member.list.states().into_iter().filter(|state| other.list.states().contains(state));
                let state = common.next()?;
                (common.next().is_none() && !told.contains(&state)).then_some((*member, state))
            });
            if let Some((member, state)) = seat {
                told.insert(state);
                found.push(out_of_office(reading, (rule.passage, &rule.sentence), (member, other), state));
            }
        }
    }
}

fn rules(reading: &Reading<'_>, sentences: &mut Sentences) -> Vec<Rule> {
    let mut found = Vec::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        if passage.is_title() {
            continue;
        }
        for sentence in &passage.sentences {
            let text = passage.flow.at(sentence.clone()).to_ascii_lowercase();
            let mut bars = regexes(passage.tongue).0.iter();
            let Some(hit) = bars.find_map(|bar| bar.captures(&text)) else { continue };
            let Some(all) = hit.get(0) else { continue };
            let before = passage.flow.at(0..sentence.end).to_ascii_lowercase();
            let own = bodies(all.as_str(), passage.tongue);
            let bodies = if own.is_empty() { bodies(&before, passage.tongue) } else { own };
            let said: String = ["cond", "more"]
                .iter()
                .filter_map(|name| hit.name(name))
                .map(|part| part.as_str())
                .collect::<Vec<_>>()
                .join(" ");
            let plain = &lexicon::of(passage.tongue).standing.plain;
            let plain: BTreeSet<u32> = plain.iter().flat_map(|word| sentences.words_of(word, passage.tongue)).collect();
            let words: BTreeSet<u32> = sentences.words_of(&said, passage.tongue).into_iter().collect();
            let words: BTreeSet<u32> = words.difference(&plain).copied().collect();
            let open = patterns(passage.tongue).open.is_match(&said);
            if !bodies.is_empty() && !words.is_empty() {
                found.push(Rule { passage: index, sentence: sentence.clone(), bodies, words, open });
            }
        }
    }
    found
}

/// The words for bodies that a text holds.
fn bodies(text: &str, tongue: Tongue) -> Vec<String> {
    let known = &lexicon::of(tongue).standing.bodies;
    known.iter().filter(|word| crate::count::contains(text, word, tongue)).cloned().collect()
}
