//! How many actions, goals or chapters a plan has, and what it calls itself, wherever the words say it of the whole
//! plan: "comprises thirty-two actions", "上述35项行动", 本计划定名为《…》.
//!
//! It must not judge how many of them are done, nor what another plan had.

use std::collections::BTreeMap;
use std::ops::Range;

use regex::Regex;

use crate::document::BlockKind;
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::number;
use crate::reading::Reading;
use crate::rules::finding;
use crate::scan::{ByTongue, Sense, pattern};
use crate::sentences::tokens_in;

/// The patterns of a language: how many, what the plan is called, and words of another plan.
struct Patterns {
    numbers: Regex,
    own: Regex,
    adopted: Regex,
    other: Regex,
}

fn patterns(tongue: Tongue) -> &'static Patterns {
    static BOTH: ByTongue<Patterns> = ByTongue::new(|tongue| {
        let known = &lexicon::of(tongue).plans;
        let any = |words: &[String]| pattern(&words.join("|"));
        Patterns {
            numbers: any(&known.numbers),
            own: any(&known.own),
            adopted: any(&known.adopted),
            other: any(&known.other),
        }
    });
    BOTH.of(tongue)
}

/// Where something is said: its passage and its place there.
type Place = (usize, Range<usize>);

/// Finds plans of two sizes, and plans under two names of their own.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut sizes: BTreeMap<(u32, String), BTreeMap<i64, Vec<Place>>> = BTreeMap::new();
    let mut names: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    let mut adopted: BTreeMap<String, BTreeMap<String, Vec<Place>>> = BTreeMap::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        if matches!(passage.kind, BlockKind::Cell { .. }) {
            continue;
        }
        let known = patterns(passage.tongue);
        for hit in known.numbers.captures_iter(passage.text()) {
            let taken = |names: [&str; 6]| names.iter().find_map(|name| hit.name(name));
            let number = taken(["n", "n2", "n3", "n4", "n5", "n6"]);
            let noun = taken(["noun", "noun2", "noun3", "noun4", "noun5", "noun6"]);
            let (Some(all), Some(number), Some(noun)) = (hit.get(0), number, noun) else { continue };
            if is_other(passage.text(), &passage.sentence(all.start()), &all.range(), &known.other) {
                continue;
            }
            let Some(value) = value(number.as_str()) else { continue };
            let key = (passage.part, one_of_many(noun.as_str()));
            sizes.entry(key).or_default().entry(value).or_default().push((index, number.range()));
        }
        adopt(reading, index, &mut adopted);
        for hit in known.own.captures_iter(passage.text()) {
            let Some(name) = ["name", "name2", "name3"].iter().find_map(|name| hit.name(name)) else { continue };
            let bare = super::bare(name.as_str().trim_matches(['“', '”', '"', ' ']));
            names.entry(bare).or_default().push((index, name.range()));
        }
    }
    for ((_, noun), values) in &sizes {
        let pairs =
            values.iter().enumerate().flat_map(|(at, one)| values.iter().skip(at + 1).map(move |other| (one, other)));
        let told: Vec<Finding> = pairs.filter_map(|(one, other)| differ(reading, noun, one, other)).collect();
        // Several numbers that are near each other are of several plans.
        found.extend(told.into_iter().take(if values.len() <= 3 { 1 } else { 0 }));
    }
    found.extend(renamed(reading, &names));
    for names in adopted.values() {
        found.extend(renamed(reading, names));
    }
}

/// The names of plans that the meeting of the document has adopted, by what they are.
fn adopt(reading: &Reading<'_>, index: usize, adopted: &mut BTreeMap<String, BTreeMap<String, Vec<Place>>>) {
    let Some(passage) = reading.passage(index) else { return };
    let known = patterns(passage.tongue);
    let own = super::super::presides::own_meeting(reading).map(|(ordinal, _)| ordinal);
    for hit in known.adopted.captures_iter(passage.text()) {
        let name = ["name", "name2", "name3"].iter().find_map(|name| hit.name(name));
        let sort = ["sort", "sort2", "sort3"].iter().find_map(|sort| hit.name(sort));
        let (Some(name), Some(sort)) = (name, sort) else { continue };
        let sentence = passage.sentence(name.start());
        let all = hit.get(0).map_or(name.range(), |all| all.range());
        let beside = |range: &Range<usize>| {
            let gap = if range.end <= all.start { range.end..all.start } else { all.end.min(range.start)..range.start };
            (range.end <= all.start || range.start >= all.end) && !passage.flow.at(gap).contains([',', '，', ';', '；'])
        };
        let elsewhere = tokens_in(reading, index, &sentence).any(|token| match &token.sense {
            Sense::Meeting { ordinal, .. } => own != Some(*ordinal),
            Sense::Date(_) => beside(&token.range),
            _ => false,
        });
        if !elsewhere && !known.other.is_match(passage.flow.at(sentence)) {
            let names = adopted.entry(sort.as_str().to_owned()).or_default();
            names.entry(super::bare(name.as_str())).or_default().push((index, name.range()));
        }
    }
}

/// Whether the clause before the words, or the words, speak of another plan or of a part of this.
fn is_other(text: &str, sentence: &Range<usize>, hit: &Range<usize>, other: &Regex) -> bool {
    let lead = text.get(sentence.start..hit.start).unwrap_or_default();
    let lead = lead.rsplit([';', '；']).next().unwrap_or_default();
    let clause = lead.rsplit([',', '，']).next().unwrap_or_default();
    let after = text.get(hit.end..sentence.end).unwrap_or_default();
    let near: String = after.chars().take(30).collect();
    other.is_match(clause) || other.is_match(text.get(hit.clone()).unwrap_or_default()) || other.is_match(&near)
}

fn value(words: &str) -> Option<i64> {
    let words = words.to_lowercase();
    let read = words.parse().ok().or_else(|| number::han(&words)).or_else(|| number::english(&words));
    read.filter(|value| *value >= 2)
}

/// The noun without the ending of several.
fn one_of_many(noun: &str) -> String {
    noun.to_lowercase().trim_end_matches('s').to_owned()
}

fn differ(
    reading: &Reading<'_>,
    noun: &str,
    (one, first): (&i64, &Vec<Place>),
    (other, second): (&i64, &Vec<Place>),
) -> Option<Finding> {
    // What is far from the other is of a part, or of another plan.
    if (one - other).abs() * 3 > *other || first.first()?.0 == second.first()?.0 {
        return None;
    }
    let spots = first.iter().take(2).chain(second.iter().take(2));
    let spots = spots.filter_map(|(index, range)| reading.spot_at(*index, range)).collect();
    let details =
        [("title", Detail::Text(noun.to_owned())), ("years", Detail::Names(vec![one.to_string(), other.to_string()]))];
    Some(finding("plan-name", Confidence::Probable, spots, details).case("size"))
}

fn renamed(reading: &Reading<'_>, names: &BTreeMap<String, Vec<Place>>) -> Option<Finding> {
    let [(few, rare), (usual, right)]: [(&String, &Vec<Place>); 2] =
        names.iter().collect::<Vec<_>>().try_into().ok()?;
    if few.contains(usual.as_str()) || usual.contains(few.as_str()) {
        return None;
    }
    let spots = rare.iter().take(2).chain(right.iter().take(2));
    let spots = spots.filter_map(|(index, range)| reading.spot_at(*index, range)).collect();
    let details = [("title", Detail::Text(few.clone())), ("usual", Detail::Text(usual.clone()))];
    Some(finding("plan-name", Confidence::Probable, spots, details).case("title"))
}
