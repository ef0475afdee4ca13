//! How many members a body has, said more than once.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;

use super::{amount, finding};
use crate::count::{Count, last_letters};
use crate::document::BlockKind;
use crate::finding::{Confidence, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::matter::Matter;
use crate::number::Amount;
use crate::reading::Reading;
use crate::scan::{Bound, pattern};

/// Numbers of members by what they are members of, in order of place.
type Said<'a> = BTreeMap<&'static str, Vec<(&'a Count, &'a Matter)>>;

/// Finds numbers of members that differ.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for counts in said(reading).values() {
        let now: Vec<&(&Count, &Matter)> =
            counts.iter().filter(|(count, _)| !is_past(reading, count) && !is_growth(reading, count)).collect();
        // The number that is said most often, and of several the first, is the number of members.
        let mut times: BTreeMap<Amount, usize> = BTreeMap::new();
        now.iter().for_each(|(count, _)| *times.entry(count.value).or_default() += 1);
        let most = times.values().max().copied().unwrap_or(0);
        let Some(first) = now.iter().find(|(count, _)| times.get(&count.value) == Some(&most)) else { continue };
        let mut told: Vec<Amount> = Vec::new();
        for (count, matter) in now.iter().filter(|(count, _)| count.value != first.0.value) {
            let near = (count.value.0 - first.0.value.0).abs() * 100 <= first.0.value.0 * 12
                || (count.value.0 - first.0.value.0).abs() <= 3000;
            let dated = matter.dates_differ(first.1) && matter.is_dated() && first.1.is_dated();
            let moved = moves(reading, first.0, count);
            if near && !dated && !moved && !told.contains(&count.value) && count.sentence != first.0.sentence {
                let details = [("one", amount(first.0.value)), ("other", amount(count.value))];
                let same = now.iter().filter(|(other, _)| other.value == first.0.value).map(|(other, _)| *other);
                let spots = reading.spots(same.take(4).chain([*count]));
                found.push(finding("membership", Confidence::Probable, spots, details).case("members"));
                told.push(count.value);
            }
        }
    }
}

fn said<'a>(reading: &'a Reading<'_>) -> Said<'a> {
    let mut said = Said::new();
    for ((index, place), matter) in &reading.matters {
        let (Some(count), Some(passage)) = (reading.counts_of(*index).get(*place), reading.passage(*index)) else {
            continue;
        };
        let plain = !matches!(passage.kind, BlockKind::Cell { .. } | BlockKind::Heading { .. });
        if plain && is_roll(reading, count, matter) {
            said.entry(class(reading, count)).or_default().push((count, matter));
        }
    }
    said
}

/// Every number of members that is said of the present, with what they are: party, member or signatory.
pub(super) fn now<'a>(reading: &'a Reading<'_>) -> Vec<(&'static str, &'a Count)> {
    let all =
        said(reading).into_iter().flat_map(|(class, counts)| counts.into_iter().map(move |known| (class, known.0)));
    all.filter(|(_, count)| !is_past(reading, count) && !is_growth(reading, count)).collect()
}

/// Every number of Parties, of any time, in order of place.
pub(super) fn rolls<'a>(reading: &'a Reading<'_>) -> Vec<&'a Count> {
    said(reading).remove("party").unwrap_or_default().into_iter().map(|(count, _)| count).collect()
}

/// Whether the sentence speaks of another time than the document does.
pub(super) fn is_past(reading: &Reading<'_>, count: &Count) -> bool {
    let Some(passage) = reading.passage(count.passage) else { return true };
    let words = passage.flow.at(count.sentence.clone()).to_lowercase();
    let near = passage.flow.at(count.sentence.start..count.phrase.end).to_lowercase();
    lexicon::time("members_past").iter().any(|word| words.contains(word))
        || ["when", "first year", "in 20", "in 19", "from 20"].iter().any(|word| near.contains(word))
            && !near.contains("as at")
}

/// "From 149 to 151": the first is what was.
pub(super) fn is_growth(reading: &Reading<'_>, count: &Count) -> bool {
    let Some(passage) = reading.passage(count.passage) else { return true };
    let before = passage.flow.at(count.sentence.start..count.range.start).to_lowercase();
    let near = last_letters(&before, 8);
    let after: String = passage.flow.at(count.phrase.end..count.sentence.end).to_lowercase().chars().take(12).collect();
    (near.trim_end().ends_with("from") || near.ends_with('由') || near.ends_with('从'))
        && (after.contains(" to ") || after.contains(['增', '升', '减', '降', '至']))
}

/// Whether one of the two passages says that the number changed to or from the other.
fn moves(reading: &Reading<'_>, one: &Count, other: &Count) -> bool {
    let has = |place: &Count, value: Amount| {
        reading.counts_of(place.passage).iter().any(|count| count.value == value && count.range != place.range)
    };
    has(one, other.value) || has(other, one.value)
}

/// Whether a count says how many members there are, and nothing else.
pub(super) fn is_roll(reading: &Reading<'_>, count: &Count, matter: &Matter) -> bool {
    let reached = reading.passage(count.passage).is_some_and(|passage| {
        let before = plainly(passage.flow.at(count.sentence.start..count.range.start));
        (count.head.is_elided || count.head.noun.is_empty()) && GROWN.is_match(before.trim_end())
    });
    let plain = (count.head.is_states || reached) && count.bound == Bound::Exact && count.value >= Amount::whole(8);
    // The names of all of them may stand behind.
    let named = |list: &crate::list::List| usize::try_from(count.value.0 / 1000).ok() == Some(list.states().len());
    let plain = plain && (count.list.is_none() || reading.list_of(count).is_some_and(named));
    let alone = !count.cues.of_these && !count.cues.remaining && !count.cues.further && count.whole.is_none();
    let bare = !count.cues.not_yet && matter.is_bare(&reading.vocabulary) && !matter.is_narrow();
    let after = reading.passage(count.passage).map_or_else(String::new, |passage| {
        passage.flow.at(count.phrase.end..count.sentence.end).trim_start().to_lowercase()
    });
    // "The 72 Parties required to do so", "the 53 Parties of that time": some, or those that were.
    let some = ["required", "obliged", "requested", "bound to", "due to", "concerned", "of that time", "of the time"];
    let bare = bare && !some.iter().any(|word| after.starts_with(word));
    let stands = count.cues.is_whole || count.cues.labelled || says_how_many(reading, count);
    plain && alone && (bare && stands || is_strong(reading, count))
}

/// Members, signatories and States Parties are counted apart.
fn class(reading: &Reading<'_>, count: &Count) -> &'static str {
    let words =
        reading.passage(count.passage).map_or("", |passage| passage.flow.at(count.frame.start..count.phrase.end));
    let words = words.to_lowercase();
    let near = last_letters(&words, 40);
    if near.contains("signator") || near.contains("签署") {
        "signatory"
    } else if near.contains("member") || near.contains("成员") || near.contains("理事") {
        "member"
    } else {
        "party"
    }
}

/// The words before a number of members that is said to be reached: "the number of Parties rose to", "缔约国总数增至".
static GROWN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        "(?:缔约国|缔约方|成员国|会员国)(?:总数|数目|数量)?(?:[由从][^，。；]{1,14}?)?(?:增至|达到|达|为|升至|增加到|共有|共|已有|现有)$|(?:number|total) of (?:states |contracting )?(?:parties|states)[^,;.]{0,30}? (?:to|at|was|is|of)$",
    )
});

/// The words in small letters without those that only join them to what stands before.
fn plainly(words: &str) -> String {
    let joins = [" therefore", " thus", " hence", " accordingly", " consequently"];
    joins.iter().fold(words.to_lowercase(), |words, join| words.replace(join, ""))
}

/// Whether words before the noun say which of them are meant: "应提交初次报告的缔约国".
fn is_described(before: &str) -> bool {
    let known = &lexicon::of(Tongue::Chinese).membership;
    let Some(at) = known.described.iter().filter_map(|noun| before.rfind(noun.as_str())).max() else { return false };
    let lead = before.get(..at).unwrap_or_default();
    let clause = lead.rsplit(['，', '。', ';', ',']).next().unwrap_or_default();
    clause.strip_suffix('的').is_some_and(|words| !known.own.iter().any(|word| words.ends_with(word.as_str())))
}

/// Whether the count is of a plain noun that the treaty has: "the Convention has 58 Parties", "公约的95个缔约国".
fn is_strong(reading: &Reading<'_>, count: &Count) -> bool {
    let Some(passage) = reading.passage(count.passage) else { return false };
    let before = plainly(passage.flow.at(count.sentence.start..count.range.start));
    if GROWN.is_match(before.trim_end()) {
        return !is_described(&before);
    }
    let noun = passage.flow.at(count.range.end..count.phrase.end).trim().to_lowercase();
    let after = plainly(passage.flow.at(count.phrase.end..count.sentence.end));
    lexicon::of(passage.tongue).membership.nouns.contains(&noun)
        && match passage.tongue {
            Tongue::Chinese => is_owned_in_chinese(&before),
            Tongue::English => is_of_all_in_english(before.trim_end(), after.trim_start()),
        }
}

/// Whether the treaty, or a word for all of its members, stands right before their number.
fn is_owned_in_chinese(before: &str) -> bool {
    let known = &lexicon::of(Tongue::Chinese).membership;
    let lead = before.trim_end_matches(['现', '共', '已', '有', '的', '目', '前', '全', '部', '体']);
    known.treaties.iter().any(|word| lead.ends_with(word.as_str()))
        || known.body.iter().any(|word| before.ends_with(word.as_str()))
}

/// Whether the words around the number say that the treaty has so many, that there are so many now, or no more than that
/// they are "the" members.
fn is_of_all_in_english(before: &str, after: &str) -> bool {
    let lexicon = lexicon::of(Tongue::English);
    let known = &lexicon.membership;
    let starts = |words: &[String]| words.iter().any(|word| after.starts_with(word.as_str()));
    let mut leads = known.has.iter().filter_map(|has| before.strip_suffix(has.as_str()));
    let owned = leads.any(|lead| known.treaties.iter().any(|treaty| lead.ends_with(treaty.as_str())))
        || known.body.iter().any(|lead| before.ends_with(lead.as_str()));
    let definite = before.ends_with(" the") || before.ends_with("all");
    let alone = before.trim_matches(['-', '•', '*', '–', ' ', '·']).is_empty()
        && (after.is_empty() || after.starts_with([',', ';', '.', ':']));
    owned || starts(&known.now) || alone || definite && !starts(&lexicon.narrowing)
}

/// Whether the words around a count say that so many there are: "has 58 Parties", "58 States are party", "的58个缔约国".
fn says_how_many(reading: &Reading<'_>, count: &Count) -> bool {
    let Some(passage) = reading.passage(count.passage) else { return false };
    let known = &lexicon::of(passage.tongue).membership;
    let before = passage.flow.at(count.sentence.start..count.range.start).to_lowercase();
    let after = passage.flow.at(count.phrase.end..count.sentence.end).to_lowercase();
    let starts = |after: &str| known.behind.iter().any(|word| after.starts_with(word.as_str()));
    match passage.tongue {
        Tongue::Chinese => {
            let near = last_letters(before.trim_end(), 6);
            known.before.iter().any(|word| near.ends_with(word.as_str())) || after.is_empty() || starts(&after)
        }
        Tongue::English => {
            let near = last_letters(before.trim_end(), 24);
            let lead = |word: &String| near.strip_suffix(word.as_str());
            known.before.iter().filter_map(lead).any(|lead| lead.is_empty() || lead.ends_with(' '))
                || starts(after.trim_start())
                || after.trim_matches(['.', ' ', ';']).is_empty()
        }
    }
}
