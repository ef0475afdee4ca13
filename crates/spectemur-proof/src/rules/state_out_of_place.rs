//! A State where it cannot be: among States Parties and among signatories, or outside those who bear an obligation.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use spectemur_model::StateCode;

use super::finding;
use crate::count::{Count, last_letters};
use crate::finding::{Confidence, Finding};
use crate::flow::Tongue;
use crate::list::{List, Opening};
use crate::reading::Reading;
use crate::scan::Sense;

/// What a list says that its States are to the treaty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Standing {
    Party,
    Signatory,
    Outside,
}

/// What a State is said to be, with the passage, the place, and whether a roll says it.
type Stood = (Standing, usize, Range<usize>, bool);

/// Finds States that stand in lists which exclude each other.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    standings(reading, found);
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
            let sides = negated != denied && shares_verb(&mine, &theirs, passage.tongue)
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

/// Whether the words deny what they say, and do not only name something that is lacking.
fn denies(words: &str, tongue: Tongue) -> bool {
    const NAMES: [&str; 8] = ["without", "lack", "lacked", "still", "non-", "pending", "缺乏", "仍然"];
    let aside = words
        .split_once("在没有")
        .map(|(before, after)| format!("{before}{}", after.split_once("情况下").map_or(after, |(_, rest)| rest)));
    let words = aside.as_deref().unwrap_or(words);
    let mut known = crate::lexicon::of(tongue).not_yet.iter().filter(|word| !NAMES.contains(&word.as_str()));
    known.any(|word| crate::count::contains(words, word, tongue))
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

fn standings(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut seen: BTreeMap<(u32, StateCode), Vec<Stood>> = BTreeMap::new();
    let mut acts: BTreeSet<(StateCode, usize)> = BTreeSet::new();
    for list in reading.lists.iter().flatten().filter(|list| list.is_mostly_states()) {
        if was_then(reading, list) {
            continue;
        }
        let act = act(reading, list);
        let named = act.or_else(|| if list.opening == Opening::Plain { None } else { standing(reading, list) });
        let (Some(passage), Some(standing)) = (reading.passage(list.passage), named) else { continue };
        if act.is_some() {
            acts.extend(list.states().into_iter().map(|state| (state, list.passage)));
        }
        for item in &list.items {
            if let Some(state) = item.state {
                let entry = seen.entry((passage.part, state)).or_default();
                entry.push((standing, list.passage, item.range.clone(), list.opening == Opening::Colon));
            }
        }
    }
    for ((_, state), places) in seen {
        let Some(first) = places.first() else { continue };
        let Some(other) = places.iter().find(|place| place.0 != first.0) else { continue };
        let roll = first.3 && other.3;
        let acted = acts.contains(&(state, first.1)) || acts.contains(&(state, other.1));
        let confidence = if roll && first.1.abs_diff(other.1) <= 4 || acted && first.1 != other.1 {
            Confidence::Probable
        } else {
            Confidence::Possible
        };
        let spots = [first, other].into_iter().filter_map(|place| reading.spot_at(place.1, &place.2)).collect();
        let details = [("state", crate::finding::Detail::Text(state.to_string()))];
        found.push(finding("state-out-of-place", confidence, spots, details).case("standing"));
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

/// What the words around a list say that its States did to join, or that they have not joined.
fn act(reading: &Reading<'_>, list: &List) -> Option<Standing> {
    let passage = reading.passage(list.passage)?;
    let sentence = passage.sentence(list.range.start);
    let before = last_letters(
        &passage.flow.at(sentence.start..list.range.start).to_lowercase(),
        if passage.tongue == Tongue::Chinese { 12 } else { 50 },
    );
    let after: String = super::until_next_clause(passage.flow.at(list.range.end..sentence.end))
        .to_lowercase()
        .chars()
        .take(if passage.tongue == Tongue::Chinese { 24 } else { 70 })
        .collect();
    let whole = passage.flow.at(sentence).to_lowercase();
    let open = [
        "not yet",
        "not ratif",
        "not acced",
        "will ",
        "plans to",
        "intends",
        "considering",
        "encourag",
        "before",
        "would",
        "尚未",
        "没有",
        "将",
        "计划",
        "考虑",
        "鼓励",
        "之前",
        "批准前",
        "prior to",
        "previously",
        "former",
    ]
    .iter()
    .any(|word| whole.contains(word));
    let joined = [
        "ratified the",
        "acceded to",
        "became a state party",
        "became states parties",
        "became a party",
        "deposited its instrument",
        "deposited their instruments",
        "joined the convention",
        "joined the treaty",
        "have joined",
        "has joined",
        "have acceded",
        "has acceded",
        "have ratified",
        "has ratified",
        "became parties",
        "had become part",
        "have become part",
        "joined since",
        "批准了",
        "加入了",
        "交存了",
        "成为缔约",
        "成为第",
    ]
    .iter()
    .any(|word| after.contains(word))
        || [
            "accession of ",
            "accession by ",
            "accessions of ",
            "ratification by ",
            "ratification of the convention by ",
            "ratifications by ",
            "deposited by ",
        ]
        .iter()
        .any(|word| before.ends_with(word));
    let signed = before.ends_with("signatory ")
        || before.ends_with("signatory state ")
        || before.ends_with("签署国")
        || after.starts_with(", a signatory")
        || after.starts_with("(signatory")
        || after.starts_with(" (signatory");
    let outside = before.ends_with("state not party ")
        || before.ends_with("states not party ")
        || before.ends_with("非缔约国")
        || before.ends_with("非缔约方")
        || after.starts_with(", a state not party")
        || after.starts_with(", which is not a party")
        || after.starts_with(", not a party");
    match (open, joined, signed, outside) {
        (false, true, _, _) => Some(Standing::Party),
        (_, _, true, _) => Some(Standing::Signatory),
        (_, _, _, true) => Some(Standing::Outside),
        _ => None,
    }
}

/// What the noun before the list says.
fn standing(reading: &Reading<'_>, list: &List) -> Option<Standing> {
    let passage = reading.passage(list.passage)?;
    let sentence = passage.sentence(list.range.start);
    let before = passage.flow.at(sentence.start..list.range.start).to_lowercase();
    let near = last_letters(&before, if passage.tongue == Tongue::Chinese { 24 } else { 80 });
    let words: &[(&str, Option<Standing>)] = &[
        ("尚未对其生效", None),
        ("批准前", Some(Standing::Signatory)),
        ("非缔约国", Some(Standing::Outside)),
        ("签署国", Some(Standing::Signatory)),
        ("缔约国", Some(Standing::Party)),
        ("not party", Some(Standing::Outside)),
        ("not parties", Some(Standing::Outside)),
        ("non-party", Some(Standing::Outside)),
        ("signator", Some(Standing::Signatory)),
        ("states parties", Some(Standing::Party)),
        ("state party", Some(Standing::Party)),
    ];
    let hit = |word: &str| near.rfind(word).map(|at| at + word.len());
    let last = words
        .iter()
        .filter_map(|(word, standing)| Some((hit(word)?, word.len(), *standing)))
        .max_by_key(|(end, length, _)| (*end, *length))?;
    last.2
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
