//! "None did" beside States that did, and "all did" beside some that did not: counts without a figure.

use std::collections::BTreeMap;

use super::{COMMON, Index, Place, compares, count_at, percent, related_states, same_sort};
use crate::count::{Count, contains};
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::matter::{self, Matter, likeness};
use crate::number::Amount;
use crate::reading::Reading;
use crate::rules::{amount, finding};

/// From here on names beside "none", or some beside "all", are asked about.
const NAMED: f64 = 0.58;

/// From here on what is denied is taken to be what the other place says.
const DENIED: f64 = 0.62;

/// Finds "none did" beside States that did, and "all did" beside some that did not.
pub(in crate::rules) fn find_bare(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let index = Index::of(reading);
    let mut bare: BTreeMap<u32, Vec<Place>> = BTreeMap::new();
    for (place, matter) in &reading.bare_matters {
        for word in matter.words.iter().filter(|word| reading.vocabulary.often(**word) <= COMMON) {
            bare.entry(*word).or_default().push(*place);
        }
    }
    let bare_at = |place: Place| reading.unfigured.get(place.0)?.get(place.1);
    for (place, matter) in &reading.matters {
        let Some(none) = count_at(reading, *place)
            .filter(|count| count.value == Amount(0) && count.currency.is_none() && compares(count))
        else {
            continue;
        };
        for other in near(&bare, matter) {
            if let (Some(named), Some(theirs)) =
                (bare_at(other).filter(|named| named.cues.named), reading.bare_matters.get(&other))
            {
                found.extend(beside(reading, (none, named), (matter, theirs)).map(|found| found.case("named")));
            }
        }
    }
    for (place, matter) in &reading.bare_matters {
        let Some(every) = bare_at(*place).filter(|count| count.cues.every && !is_limited(reading, count)) else {
            continue;
        };
        for other in near(&index.by_word, matter) {
            if let (Some(some), Some(theirs)) = (
                count_at(reading, other)
                    .filter(|some| some.value > Amount(0) && some.currency.is_none() && !some.cues.named),
                reading.claimed(other),
            ) {
                found.extend(beside(reading, (every, some), (matter, theirs)).map(|found| found.case("all")));
            }
        }
        for other in near(&bare, matter) {
            if let (Some(named), Some(theirs)) =
                (bare_at(other).filter(|named| named.cues.named), reading.bare_matters.get(&other))
            {
                found.extend(beside(reading, (every, named), (matter, theirs)).map(|found| found.case("all")));
            }
        }
    }
}

/// The places that share most words with a matter.
fn near(by_word: &BTreeMap<u32, Vec<Place>>, matter: &Matter) -> Vec<Place> {
    let mut shared: BTreeMap<Place, u32> = BTreeMap::new();
    for other in matter.words.iter().filter_map(|word| by_word.get(word)).flatten() {
        *shared.entry(*other).or_default() += 1;
    }
    let mut nearest: Vec<(u32, Place)> =
        shared.into_iter().filter(|(_, times)| *times >= 2).map(|(place, times)| (times, place)).collect();
    nearest.sort_by_key(|(times, place)| (std::cmp::Reverse(*times), *place));
    nearest.into_iter().take(12).map(|(_, place)| place).collect()
}

fn beside(
    reading: &Reading<'_>,
    (one, other): (&Count, &Count),
    (mine, theirs): (&Matter, &Matter),
) -> Option<Finding> {
    let sort = if one.head.is_states && other.head.is_states {
        related_states(&one.head.noun, &other.head.noun).max(if one.head.noun == other.head.noun { 1.0 } else { 0.0 })
    } else if other.cues.named {
        0.95
    } else {
        same_sort(one, other)
    };
    let like = likeness(mine, theirs, &reading.vocabulary);
    let none =
        if one.value == Amount(0) && !one.cues.every { matter::denied(mine, theirs, &reading.vocabulary) } else { 0.0 };
    let score = like.max(if none >= DENIED { 0.4 + none * 0.4 } else { 0.0 }) * sort;
    let other_thing =
        if one.cues.every { denies_another(reading, one, other) } else { says_opposite(reading, one, other) };
    if score < NAMED - 0.1 || other_thing || stands_beside(reading, one, other) {
        return None;
    }
    let period = one.value == Amount(0) && super::is_of_period(reading, one, other);
    let confidence = if score >= NAMED && !period { Confidence::Probable } else { Confidence::Possible };
    let details =
        [("one", amount(one.value)), ("other", amount(other.value)), ("likeness", Detail::Number(percent(score)))];
    Some(finding("zero-and-some", confidence, reading.spots([one, other]), details))
}

/// Whether the sentence says itself of whom it does not hold: "all except two", "除一国外，各国均".
fn is_limited(reading: &Reading<'_>, every: &Count) -> bool {
    reading.passage(every.passage).is_some_and(|passage| {
        let said = passage.flow.at(every.sentence.clone()).to_lowercase();
        let limits = &lexicon::of(passage.tongue).universal.limits;
        limits.iter().any(|word| contains(&said, word, passage.tongue))
    })
}

/// Whether the other has the opposite of a word of the one: "none was rejected" goes well with "accepted".
fn says_opposite(reading: &Reading<'_>, none: &Count, some: &Count) -> bool {
    let (Some(here), Some(there)) = (reading.passage(none.passage), reading.passage(some.passage)) else {
        return false;
    };
    let (mine, theirs) = (here.flow.at(none.frame.clone()), there.flow.at(some.frame.clone()));
    let (mine, theirs) = (mine.to_lowercase(), theirs.to_lowercase());
    let only =
        |word: &String, one: &str, other: &str| contains(one, word, here.tongue) && !contains(other, word, here.tongue);
    let rows = lexicon::of(here.tongue).opposites.iter();
    rows.flat_map(|[one, other]| [(one, other), (other, one)])
        .any(|(one, other)| only(one, &mine, &theirs) && only(other, &theirs, &mine))
}

/// Whether the sentence stands in the other's passage as well: whoever wrote both there meant both.
fn stands_beside(reading: &Reading<'_>, one: &Count, other: &Count) -> bool {
    let (Some(here), Some(there)) = (reading.passage(one.passage), reading.passage(other.passage)) else {
        return false;
    };
    if one.passage == other.passage {
        return one.sentence == other.sentence;
    }
    there.text().contains(here.flow.at(one.sentence.clone()).trim())
}

/// Whether the verb that is denied of some is not said of all: "all have a list", "three do not publish theirs".
fn denies_another(reading: &Reading<'_>, every: &Count, some: &Count) -> bool {
    let (Some(here), Some(there)) = (reading.passage(every.passage), reading.passage(some.passage)) else {
        return false;
    };
    let said = here.flow.at(every.sentence.clone()).to_lowercase();
    let after = there.flow.at(some.range.end..some.sentence.end).to_lowercase();
    match there.tongue {
        Tongue::English => {
            let leads = ["do not ", "did not ", "does not ", "have not ", "has not ", "had not ", "not yet "];
            let verb = leads
                .iter()
                .find_map(|lead| after.split_once(lead))
                .and_then(|(_, rest)| rest.split([' ', ',', '.']).next());
            let helps = ["have", "has", "had", "been", "do", "be", "yet"];
            verb.is_some_and(|verb| {
                let stem = matter::stem(verb);
                !helps.contains(&verb) && !crate::count::words_of(&said).any(|(_, word)| matter::stem(word) == stem)
            })
        }
        Tongue::Chinese => {
            let leads = ["没有", "尚未", "并未", "未能", "未"];
            let rest = leads.iter().find_map(|lead| after.split_once(lead)).map(|(_, rest)| rest);
            let verb: Option<String> = rest.map(|rest| rest.chars().take(2).collect());
            verb.is_some_and(|verb| verb.chars().count() == 2 && !said.contains(&verb))
        }
    }
}
