//! Those who did something, named in full in one place, and some of them in another: "of the States that reported, …".
//!
//! What is done is compared by its words; the place that names all of them must not be denied, nor be an example.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use regex::Regex;
use spectemur_model::StateCode;

use super::finding;
use crate::count::{contains, last_letters, words_of};
use crate::document::BlockKind;
use crate::finding::{Confidence, Finding};
use crate::flow::{Tongue, is_han};
use crate::list::List;
use crate::matter::stem;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::pattern;

/// "of the ten States Parties that had requested assistance", "among those which reported".
static ENGLISH: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:of|among|amongst)\s(?:the|these|those|all)\s(?:[a-z0-9-]+\s){0,4}?(?:that|which|who)\s((?:[a-z'-]+\s?){1,9})",
    )
});
/// "在请求援助的十个缔约国中", "提交报告的国家中".
static CHINESE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        "(?:^|[，。；;在])在?([\\p{Han}]{2,14}?)的(?:[0-9零一二两三四五六七八九十百]*个?)(?:缔约国|缔约方|国家|成员国|会员国|签署国)(?:当中|之中|中)",
    )
});

/// A list with the words of what its States did.
struct Done<'a> {
    list: &'a List,
    states: BTreeSet<StateCode>,
    words: BTreeSet<String>,
}

/// Finds members of a part of those who did something whom the list of all who did it does not name.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let all: Vec<Done<'_>> = reading.lists.iter().flatten().filter_map(|list| done(reading, list)).collect();
    let mut by_word: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, done) in all.iter().enumerate() {
        done.words.iter().for_each(|word| by_word.entry(word.as_str()).or_default().push(at));
    }
    for part in reading.lists.iter().flatten().filter(|list| list.is_of_states() && !list.is_example) {
        let Some(said) = picked(reading, part) else { continue };
        let near: BTreeSet<usize> = said
            .iter()
            .filter_map(|word| by_word.get(word.as_str()))
            .filter(|places| places.len() <= MOST)
            .flatten()
            .copied()
            .collect();
        found.extend(judge(reading, part, &said, near.into_iter().filter_map(|at| all.get(at))));
    }
}

/// A word of more lists than this does not lead from one to another.
const MOST: usize = 60;

fn is_text(passage: &Passage) -> bool {
    !matches!(passage.kind, BlockKind::Cell { .. } | BlockKind::Heading { .. } | BlockKind::Caption)
}

/// The words of a saying: without endings, or pairs of letters, and without those for States.
fn words(text: &str, tongue: Tongue) -> BTreeSet<String> {
    let lexicon = crate::lexicon::of(tongue);
    match tongue {
        Tongue::English => words_of(&text.to_lowercase())
            .map(|(_, word)| word)
            .filter(|word| {
                word.len() > 3 && !lexicon.stop.contains(*word) && !lexicon.states.iter().any(|known| known == word)
            })
            .map(stem)
            .collect(),
        Tongue::Chinese => {
            let letters: Vec<char> = text.chars().collect();
            letters
                .windows(2)
                .filter(|pair| pair.iter().all(|letter| is_han(*letter) && !"的了已在个国和".contains(*letter)))
                .map(|pair| pair.iter().collect())
                .collect()
        }
    }
}

/// A list of at least four States with what its sentence says, where that is no denial and no wish.
fn done<'a>(reading: &'a Reading<'_>, list: &'a List) -> Option<Done<'a>> {
    let passage = reading.passage(list.passage).filter(|passage| is_text(passage))?;
    if !list.is_of_states() || list.is_example || list.items.len() < 4 || picked(reading, list).is_some() {
        return None;
    }
    let sentence = passage.sentence(list.range.start);
    let lists = reading.lists.get(list.passage)?;
    let from = lists.iter().filter(|known| known.range.end <= list.range.start && known.range.start >= sentence.start);
    let start = from.map(|known| known.range.end).max().unwrap_or(sentence.start);
    let next =
        lists.iter().find(|known| known.range.start >= list.range.end).map_or(sentence.end, |known| known.range.start);
    let end = next.min(sentence.end).max(list.range.end);
    let said =
        format!("{} {}", passage.flow.at(start..list.range.start), passage.flow.at(list.range.end..end)).to_lowercase();
    let lexicon = crate::lexicon::of(passage.tongue);
    let has = |words: &[String]| words.iter().any(|word| contains(&said, word, passage.tongue));
    let open = has(&lexicon.not_yet) || has(&lexicon.remaining) || has(&lexicon.of_these) || has(&lexicon.negation);
    (!open).then(|| Done { list, states: list.states(), words: words(&said, passage.tongue) })
}

/// What those did of whom the list names some.
fn picked(reading: &Reading<'_>, list: &List) -> Option<BTreeSet<String>> {
    let passage = reading.passage(list.passage).filter(|passage| is_text(passage))?;
    let sentence = passage.sentence(list.range.start);
    let before = passage.flow.at(sentence.start..list.range.start);
    let near = last_letters(before, if passage.tongue == Tongue::Chinese { 40 } else { 160 }).to_lowercase();
    let regex = if passage.tongue == Tongue::Chinese { &CHINESE } else { &ENGLISH };
    let hit = regex.captures_iter(&near).filter_map(|hit| hit.get(1)).last()?;
    let said = hit.as_str().split([',', '(', '，']).next()?;
    let lexicon = crate::lexicon::of(passage.tongue);
    let denied = lexicon.not_yet.iter().chain(&lexicon.negation).any(|word| contains(&near, word, passage.tongue));
    let words = words(said, passage.tongue);
    (!denied && words.len() >= 2).then_some(words)
}

fn judge<'a>(
    reading: &Reading<'_>,
    part: &List,
    said: &BTreeSet<String>,
    all: impl Iterator<Item = &'a Done<'a>>,
) -> Option<Finding> {
    let states = part.states();
    let mut best: Option<(usize, &Done<'_>)> = None;
    for done in all.filter(|done| done.list.range != part.range || done.list.passage != part.passage) {
        let common = said.intersection(&done.words).count();
        // All that is said of those who are picked is said of those who are named.
        if common * 4 < said.len() * 3 || done.states.len() <= states.len() {
            continue;
        }
        if states.is_subset(&done.states) {
            return None;
        }
        if best.is_none_or(|(known, _)| common > known) {
            best = Some((common, done));
        }
    }
    let (_, whole) = best?;
    let strangers: Vec<StateCode> = states.difference(&whole.states).copied().collect();
    if strangers.len() * 2 > states.len() && states.len() > 1 {
        return None;
    }
    let place = part.items.iter().find(|item| item.state == strangers.first().copied());
    let spots = [
        reading.list_spot(whole.list),
        reading.list_spot(part),
        place.and_then(|item| reading.spot_at(part.passage, &item.range)),
    ];
    let names = reading.names_in(part, strangers);
    Some(finding("list-within-list", Confidence::Probable, spots.into_iter().flatten().collect(), [("names", names)]))
}
