//! Groups of States with a name of their own, such as "affected States": whoever is counted among them must be one.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use regex::Regex;
use spectemur_model::StateCode;

use super::finding;
use crate::count::last_letters;
use crate::document::BlockKind;
use crate::finding::{Confidence, Finding};
use crate::flow::Tongue;
use crate::list::{List, Opening};
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::pattern;

/// A word before or after the noun for States that says which they are.
static ENGLISH: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b([a-z]+(?:-[a-z]+)?)\s(?:states\sparties|state\sparties|states|parties|countries|members|signatories|party|state|country)\b",
    )
});
static ENGLISH_AFTER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:states\sparties|states|parties|countries)\s(affected|concerned|requesting|reporting|contaminated|receiving)\b|\b(recipient|donor|beneficiar|contributor|applicant|requester)(?:s|ies|y)?\b",
    )
});
static CHINESE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        "([\\p{Han}]{2,4})(?:缔约国|缔约方|国家|会员国|成员国|国)(?:中|内|为|是|有|包括|共|:|,|，|\\(|$|之|里|家)|(受影响|受援|捐助|受灾)(?:国|方|缔约)",
    )
});
/// Words that stand before the noun and name no group.
const NO_GROUP: [&str; 62] = [
    "the",
    "of",
    "these",
    "those",
    "all",
    "other",
    "following",
    "states",
    "state",
    "some",
    "many",
    "most",
    "several",
    "few",
    "both",
    "which",
    "that",
    "and",
    "or",
    "by",
    "for",
    "in",
    "to",
    "from",
    "with",
    "among",
    "more",
    "new",
    "any",
    "no",
    "each",
    "every",
    "such",
    "as",
    "remaining",
    "contracting",
    "high",
    "member",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "various",
    "between",
    "non",
    "including",
    "whose",
    "its",
    "their",
    "on",
    "are",
    "were",
    "only",
    "than",
    "certain",
];
const NO_GROUP_CHINESE: [&str; 26] = [
    "缔约", "期间", "下列", "以下", "上述", "有关", "其他", "这些", "所有", "全部", "各", "相关", "若干", "多数", "非",
    "该等", "其余", "新", "两", "三", "个", "名", "签署", "会员", "成员", "在",
];

/// A list with the group that it names in full.
struct Group<'a> {
    list: &'a List,
    states: BTreeSet<StateCode>,
}

/// Finds members of a part of a group whom the list of the group does not name.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut groups: BTreeMap<(Tongue, u32, String), Vec<Group<'_>>> = BTreeMap::new();
    for list in reading.lists.iter().flatten().filter(|list| is_roll(list)) {
        let Some(passage) = reading.passage(list.passage) else { continue };
        if let Some(name) = defines(passage, list) {
            groups.entry((passage.tongue, passage.part, name)).or_default().push(Group { list, states: list.states() });
        }
    }
    for list in reading.lists.iter().flatten().filter(|list| list.is_of_states() && !list.is_example) {
        let Some(passage) = reading.passage(list.passage).filter(|passage| is_text(passage)) else { continue };
        let Some(name) = belongs(passage, list) else { continue };
        let known = groups.get(&(passage.tongue, passage.part, name)).map_or(&[][..], Vec::as_slice);
        found.extend(judge(reading, known, list));
    }
}

fn is_text(passage: &Passage) -> bool {
    !matches!(passage.kind, BlockKind::Cell { .. } | BlockKind::Heading { .. } | BlockKind::Caption)
}

fn is_roll(list: &List) -> bool {
    list.is_of_states() && !list.is_example && list.items.len() >= 5
}

/// The words of the sentence before the list, since the list before it.
fn lead<'a>(passage: &'a Passage, list: &List) -> &'a str {
    let sentence = passage.sentence(list.range.start);
    passage.flow.at(sentence.start..list.range.start)
}

fn names_in(text: &str, tongue: Tongue) -> Vec<String> {
    let regex = if tongue == Tongue::Chinese { &CHINESE } else { &ENGLISH };
    let after = (tongue == Tongue::English).then(|| ENGLISH_AFTER.captures_iter(text)).into_iter().flatten();
    let words = regex.captures_iter(text).chain(after).filter_map(|hit| hit.get(1).or(hit.get(2)));
    let named = words.filter_map(|word| match tongue {
        Tongue::English => {
            let word = word.as_str().to_lowercase();
            let plain = !NO_GROUP.contains(&word.as_str()) && word.len() > 4;
            plain.then(|| crate::matter::stem(&word))
        }
        Tongue::Chinese => {
            let word = word.as_str();
            let own = word.trim_start_matches(['个', '的', '在', '名', '这', '些', '与', '和', '向', '由']);
            (!NO_GROUP_CHINESE.iter().any(|stop| own.contains(stop)) && own.chars().count() >= 2)
                .then(|| own.to_owned())
        }
    });
    named.collect()
}

/// Whether words deny or leave out what they speak of.
fn is_open(text: &str, tongue: Tongue) -> bool {
    let lexicon = crate::lexicon::of(tongue);
    let has = |words: &[String]| words.iter().any(|word| crate::count::contains(text, word, tongue));
    has(&lexicon.not_yet) || has(&lexicon.remaining) || has(&lexicon.negation)
}

/// The group that a list names in full: "The affected States are A, B …", "受影响缔约国为…".
fn defines(passage: &Passage, list: &List) -> Option<String> {
    let words = lead(passage, list).to_lowercase();
    let short = words.chars().count() <= if passage.tongue == Tongue::Chinese { 34 } else { 110 };
    let near = last_letters(words.trim_end_matches([' ', ':', '(']), 14);
    let lists = match passage.tongue {
        Tongue::English => {
            ["are", "were", "affected", "parties", "states", "following"].iter().any(|word| near.ends_with(word))
        }
        Tongue::Chinese => ["为", "是", "有", "包括", "国", "方", "家"].iter().any(|word| near.ends_with(word)),
    };
    let part = ["of the ", "of these ", "其中", "之中"].iter().any(|word| words.contains(word));
    if part || !short || is_open(&words, passage.tongue) || !(lists || list.opening == Opening::Bracket) {
        return None;
    }
    let mut names = names_in(&words, passage.tongue);
    if names.is_empty() && passage.tongue == Tongue::English && list.opening == Opening::Bracket {
        // "Seven States (…) are affected".
        let after = passage.flow.at(list.range.end..passage.sentence(list.range.start).end).to_lowercase();
        let after = after.trim_start_matches([')', ' ']);
        names.extend(
            after.strip_prefix("are ").and_then(|rest| rest.split([' ', '.', ',']).next()).map(crate::matter::stem),
        );
    }
    let [name] = names.as_slice() else { return None };
    Some(name.clone())
}

/// The group to which the States of a list are said to belong: "three of the affected States (…)", "在受援国中，…".
fn belongs(passage: &Passage, list: &List) -> Option<String> {
    let words = lead(passage, list).to_lowercase();
    let near = last_letters(&words, if passage.tongue == Tongue::Chinese { 24 } else { 90 });
    let clause = near.rsplit([';', '；', '。']).next().unwrap_or_default();
    if is_open(&near, passage.tongue) {
        return None;
    }
    names_in(clause, passage.tongue).pop()
}

fn judge(reading: &Reading<'_>, groups: &[Group<'_>], list: &List) -> Option<Finding> {
    if groups.len() > 40 {
        return None;
    }
    let others: Vec<&Group<'_>> =
        groups.iter().filter(|group| group.list.range != list.range || group.list.passage != list.passage).collect();
    let whole = others.iter().max_by_key(|group| group.states.len())?;
    let all: BTreeSet<StateCode> = others.iter().flat_map(|group| group.states.iter().copied()).collect();
    let states = list.states();
    let strangers: Vec<StateCode> = states.difference(&all).copied().collect();
    let shared = states.len() - strangers.len();
    if strangers.is_empty() || strangers.len() > shared || states.len() >= all.len() {
        return None;
    }
    let place = list.items.iter().find(|item| item.state == strangers.first().copied());
    let spots = [
        reading.list_spot(whole.list),
        reading.list_spot(list),
        place.and_then(|item| reading.spot_at(list.passage, &item.range)),
    ];
    let names = reading.names_in(list, strangers);
    Some(finding("list-within-list", Confidence::Probable, spots.into_iter().flatten().collect(), [("names", names)]))
}
