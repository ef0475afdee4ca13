//! Those who speak as members of a body: each must be on the list of just its members.
//!
//! It must not judge members of what has no name of its own: those are `outsiders`.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;
use spectemur_model::StateCode;

use super::finding;
use crate::count::last_letters;
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::list::{List, state_of};
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::pattern;

/// A body with a name of its own.
static ENGLISH: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b((?:[A-Z][a-z]+(?:[ -]| of | on | for ))*(?:Group|Committee|Council|Board|Bureau|Panel|Commission|Team|Task Force)(?: (?:of|on|for) [A-Z][a-z]+)?)\b",
    )
});
static CHINESE: LazyLock<Regex> =
    LazyLock::new(|| pattern("(\\p{Han}{2}(?:专家组|工作组|小组|委员会|理事会|董事会|咨询组|执行局))"));
/// Words that stand between a State and the body of which it is said to be a member.
static SITS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^,? (?:speaking |also )?(?:(?:as|for|on behalf of|in its capacity as) (?:a |an |the |other |all )?members? of|(?:a|another) member of) the $|^(?:代表)?，?(?:作为|以)$",
    )
});

/// Where a body's members are listed.
struct Roll<'a> {
    list: &'a List,
    states: BTreeSet<StateCode>,
}

/// Finds members that the list of their body does not name.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut rolls: BTreeMap<String, Vec<Roll<'_>>> = BTreeMap::new();
    for list in reading.lists.iter().flatten().filter(|list| list.is_of_states() && !list.is_example) {
        let Some(passage) = reading.passage(list.passage).filter(|_| list.items.len() >= 3) else { continue };
        if let Some(body) = seats(passage, list) {
            rolls.entry(body).or_default().push(Roll { list, states: list.states() });
        }
    }
    for (index, passage) in reading.passages.iter().enumerate().filter(|_| !rolls.is_empty()) {
        for token in reading.tokens_of(index) {
            let Some(state) = state_of(token) else { continue };
            let Some(body) = sits(passage, token.range.end) else { continue };
            let known = rolls.get(&body).map_or(&[][..], Vec::as_slice);
            if let [roll] = known
                && !roll.states.contains(&state)
            {
                let spots = [reading.list_spot(roll.list), reading.spot_at(index, &token.range)];
                let names = Detail::Names(vec![passage.flow.at(token.range.clone()).to_owned()]);
                let spots = spots.into_iter().flatten().collect();
                found.push(finding("list-within-list", Confidence::Probable, spots, [("names", names)]));
            }
        }
    }
}

fn bodies(tongue: Tongue) -> &'static Regex {
    if tongue == Tongue::Chinese { &CHINESE } else { &ENGLISH }
}

/// The body of which a list names all members: "the Steering Group of seven Parties (…)", "审查小组由下列六国组成：".
fn seats(passage: &Passage, list: &List) -> Option<String> {
    let sentence = passage.sentence(list.range.start);
    let before = passage.flow.at(sentence.start..list.range.start);
    let hit = bodies(passage.tongue).find_iter(before).last()?;
    let gap = before.get(hit.end()..)?.to_lowercase();
    let short = gap.chars().count() <= if passage.tongue == Tongue::Chinese { 16 } else { 60 };
    let known = &lexicon::of(passage.tongue).called;
    let says = known.seats.iter().any(|word| gap.contains(word.as_str())) && !gap.contains([';', '；', '.', '。']);
    let open = last_letters(gap.trim_end(), 1).ends_with([':', '(', '为', '是']) || passage.tongue == Tongue::English;
    (short && says && open).then(|| hit.as_str().to_owned())
}

/// The body of which the State that ends here is said to be a member.
fn sits(passage: &Passage, from: usize) -> Option<String> {
    let sentence: Range<usize> = passage.sentence(from.saturating_sub(1));
    let after = passage.flow.at(from..sentence.end.max(from));
    let hit = bodies(passage.tongue).find(after)?;
    let tail = after.get(hit.end()..)?;
    let member = passage.tongue == Tongue::English || tail.starts_with("成员");
    (member && SITS.is_match(after.get(..hit.start())?)).then(|| hit.as_str().to_owned())
}
