//! A State where it cannot be: among States Parties and among signatories, or outside those who bear an obligation.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use spectemur_model::StateCode;

use super::denial::denies;
use super::finding;
use crate::count::{Count, last_letters};
use crate::finding::{Confidence, Finding};
use crate::flow::Tongue;
use crate::list::{List, Opening};
use crate::reading::Reading;
use crate::scan::Sense;

/// Finds States that stand in lists which exclude each other.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    obligated(reading, found);
    for lists in &reading.lists {
        found.extend(opposed(reading, lists));
    }
}

/// A State among those that did and those that did not, in one passage.
fn opposed(reading: &Reading<'_>, lists: &[List]) -> Option<Finding> {
    let passage = reading.passage(lists.first()?.passage)?;
    if matches!(passage.kind, crate::document::BlockKind::Cell { .. }) {
        return None;
    }
    let lexicon = crate::lexicon::of(passage.tongue);
    let has =
        |words: &[String], text: &str| words.iter().any(|word| crate::count::contains(text, word, passage.tongue));
    let said = |at: usize| -> Option<(String, bool, bool)> {
        let list = lists.get(at)?;
        let sentence = passage.sentence(list.range.start);
        let from = lists.get(..at)?.last().map_or(sentence.start, |before| before.range.end.max(sentence.start));
        let before = passage.flow.at(from..list.range.start).to_lowercase();
        let stop =
            lists.get(at + 1).map_or(sentence.end, |next| next.range.start.min(sentence.end)).max(list.range.end);
        let after = passage.flow.at(list.range.end..stop).to_lowercase();
        // What denies stands in the clause of the list, and is said of its States.
        let clause = super::until_next_clause(after.trim_start_matches([')', ' ', ',', '，']));
        let speaks = ["说", "称", "表示", "澄清", "指出"].iter().any(|word| clause.trim_end().ends_with(word));
        let clause = if speaks { after.as_str() } else { clause };
        let denied = denies(&format!("{before} {clause}"), passage.tongue);
        let words = if list.opening == Opening::Plain {
            format!("{before} {after}")
        } else {
            format!("{before} {}", if list.opening == Opening::Bracket { after } else { String::new() })
        };
        Some((words, denied, has(&lexicon.remaining, &before)))
    };
    for (at, list) in lists.iter().enumerate().filter(|(_, list)| list.is_of_states() && !list.is_example) {
        for (later, other) in
            lists.iter().enumerate().skip(at + 1).filter(|(_, list)| list.is_of_states() && !list.is_example)
        {
            let (Some((mine, negated, _)), Some((theirs, denied, rest))) = (said(at), said(later)) else { continue };
            let common: Vec<StateCode> = list.states().intersection(&other.states()).copied().collect();
            let few = common.len() * 2 <= list.items.len().min(other.items.len()).max(2)
                && list.items.len() + other.items.len() >= 4;
            let past = has(&lexicon.past, &mine) || has(&lexicon.past, &theirs);
            let sides = negated != denied && !past && shares_verb(&mine, &theirs, passage.tongue)
                || rest && !has(&lexicon.of_these, &theirs);
            let place =
                |list: &List| passage.sentences.iter().position(|sentence| sentence.contains(&list.range.start));
            let near = place(list).zip(place(other)).is_some_and(|(one, other)| one.abs_diff(other) <= 1);
            if common.is_empty() || !few || !sides || !near {
                continue;
            }
            let place = |list: &List| {
                list.items
                    .iter()
                    .find(|item| item.state == common.first().copied())
                    .and_then(|item| reading.spot_at(list.passage, &item.range))
            };
            let spots = [place(list), place(other)].into_iter().flatten().collect();
            return Some(
                finding("state-out-of-place", Confidence::Probable, spots, [("names", reading.names_in(list, common))])
                    .case("both-sides"),
            );
        }
    }
    None
}

/// Whether two sayings share a word of some weight.
pub(super) fn shares_verb(one: &str, other: &str, tongue: Tongue) -> bool {
    match tongue {
        Tongue::English => {
            let words = |text: &str| -> BTreeSet<String> {
                crate::count::words_of(text)
                    .filter(|(_, word)| {
                        word.len() > 4 && !["states", "party", "parties", "their", "which", "these"].contains(word)
                    })
                    .map(|(_, word)| crate::matter::stem(word))
                    .collect()
            };
            !words(one).is_disjoint(&words(other))
        }
        Tongue::Chinese => {
            let letters = |text: &str| -> BTreeSet<(char, char)> {
                let all: Vec<char> = text.chars().filter(|letter| crate::flow::is_han(*letter)).collect();
                all.windows(2)
                    .filter_map(|pair| if let [one, two] = pair { Some((*one, *two)) } else { None })
                    .filter(|pair| {
                        !matches!(pair, ('缔', '约') | ('约', '国') | ('约', '方') | ('国', '家') | ('个', _))
                    })
                    .collect()
            };
            !letters(one).is_disjoint(&letters(other))
        }
    }
}

/// Whether the words before a list say what its States were at another time.
pub(super) fn was_then(reading: &Reading<'_>, list: &List) -> bool {
    let Some(passage) = reading.passage(list.passage) else { return true };
    let sentence = passage.sentence(list.range.start);
    let before = passage.flow.at(sentence.start..list.range.start).to_lowercase();
    let near = last_letters(&before, if passage.tongue == Tongue::Chinese { 24 } else { 80 });
    ["when", "began", "still a ", "at that time", "until then", "at the time", "开始时", "时尚", "当时", "此前"]
        .iter()
        .any(|word| near.contains(word))
}

/// Lists of those who bear an obligation, and members of a later list whom the longest does not name.
fn obligated(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut groups: BTreeMap<(u32, i64), Vec<(&Count, &List)>> = BTreeMap::new();
    for count in reading.counts.iter().flatten() {
        let (Some(list), Some(passage)) = (reading.list_of(count), reading.passage(count.passage)) else { continue };
        if let Some(article) = article(reading, count, list).filter(|_| list.is_of_states() && !list.is_example) {
            groups.entry((passage.part, article)).or_default().push((count, list));
        }
    }
    for group in groups.values() {
        let Some((whole, list)) = group.iter().max_by_key(|(_, list)| list.items.len()) else { continue };
        let known: BTreeSet<StateCode> = list.states();
        for (part, named) in group.iter().filter(|(part, _)| part.range != whole.range) {
            let strangers: Vec<StateCode> = named.states().difference(&known).copied().collect();
            let few = strangers.len() * 3 <= named.items.len() && list.items.len() > named.items.len();
            if strangers.is_empty() || !few {
                continue;
            }
            let place = named.items.iter().find(|item| item.state == strangers.first().copied());
            let spots = [
                reading.list_spot(list),
                place.and_then(|item| reading.spot_at(named.passage, &item.range)),
                reading.spot(part),
            ];
            found.push(
                finding(
                    "state-out-of-place",
                    Confidence::Probable,
                    spots.into_iter().flatten().collect(),
                    [("names", reading.names_in(named, strangers))],
                )
                .case("obligation"),
            );
        }
    }
}

/// The article under which those counted bear an obligation, said right beside the noun.
fn article(reading: &Reading<'_>, count: &Count, list: &List) -> Option<i64> {
    let passage = reading.passage(count.passage)?;
    let before = count.range.end..list.range.start.max(count.phrase.end);
    let after = list.range.end..passage.sentence(list.range.start).end.max(list.range.end);
    bears(reading, count.passage, &before, false).or_else(|| bears(reading, count.passage, &after, true))
}

/// The article that words about an obligation name: beside the noun, or as what is said of the list.
fn bears(reading: &Reading<'_>, index: usize, place: &Range<usize>, said: bool) -> Option<i64> {
    let passage = reading.passage(index)?;
    let words = passage.flow.at(place.clone()).to_lowercase();
    let words = if said { super::until_next_clause(words.trim_start_matches([')', ' '])) } else { words.as_str() };
    let holds = ["have ", "has ", "still have ", "still has ", "had ", "负有", "仍负有", "仍有", "有"];
    let bears = ["义务", "obligation"].iter().any(|word| words.contains(word))
        && words.chars().count() <= if passage.tongue == Tongue::Chinese { 24 } else { 70 }
        && (!said || holds.iter().any(|word| words.starts_with(word)));
    let not = ["尚未", "没有", "完成", "without", "complet", "fulfil"].iter().any(|word| words.contains(word));
    let end = if said { place.end.min(place.start + words.len() + 2) } else { place.end };
    let mut articles = reading
        .tokens_of(index)
        .iter()
        .filter(|token| token.range.start >= place.start && token.range.end <= end)
        .filter_map(|token| match &token.sense {
            Sense::Label { kind, numbers, .. } if kind == "article" => numbers.first().copied(),
            _ => None,
        });
    articles.next().filter(|_| bears && !not)
}
