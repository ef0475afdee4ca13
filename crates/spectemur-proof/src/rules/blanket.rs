//! "All Parties complied with their obligations" beside those that did not: whoever is late, or has not submitted what is
//! owed, has not complied.
//!
//! It must not judge obligations of another kind than the one that all are said to have met.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::{amount, finding};
use crate::count::{Count, contains};
use crate::finding::{Confidence, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::pattern;
use crate::sentences::articles_in;

/// All of a kind, and that they did what they owe; before the obligations what kind of them is meant.
static ALL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:all|every|each) (?:of the )?(?:states? part(?:y|ies)|contracting part(?:y|ies)|part(?:y|ies)|member states?|members?)\b[^.;,]{0,30}\b(?:compl(?:y|ied|ies)|in (?:full )?compliance|fulfil(?:l?ed|s)?|met|honou?red|discharged)(?: fully)?(?: with)?(?: all)?(?: of)? (?:the|their|its|these)? ?(?P<kind>[a-z]+ )?(?:obligations|commitments|duties|convention|treaty|agreement|protocol)\b|(?:所有|全体|各|每个)(?:缔约国|缔约方|成员国|会员国|成员)(?:均|都|已|一律|完全|全部|充分){0,3}(?:遵守|履行|遵行)了?(?:[^，。；]{0,20}?(?P<sort>\p{Han}{2})义务|[^，。；]{0,8}(?:义务|公约|条约|协定))",
    )
});
/// What is owed was not done, or not in time.
static BREACH: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:overdue|missed (?:the|its|their)|(?:have|has|had|did) (?:not|yet|still)(?: to)?(?: yet)? (?:submit|pa(?:y|id)|file)\w*|failed to (?:submit|report|pay|file|meet|comply|complete|provide)|in arrears|after (?:the|its|their) deadline|in breach)\b|逾期|(?:尚未|仍未|没有|未)(?:提交|缴纳|缴付)|未(?:能)?(?:按时|按期|及时)|错过|拖欠|违反",
    )
});
/// How many of those that did not are shown.
const MOST: usize = 4;
/// A document that says it of all more often says one thing again and again, and the work must not grow with that.
const OFTEN: usize = 12;

/// Finds what is said of all, and those of whom it does not hold.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let all: Vec<(usize, Range<usize>, String)> = reading
        .passages
        .iter()
        .enumerate()
        .flat_map(|(index, passage)| said_of_all(index, passage))
        .take(OFTEN)
        .collect();
    if all.is_empty() {
        return;
    }
    let breaches: Vec<&Count> = reading.counts.iter().flatten().filter(|count| is_breach(reading, count)).collect();
    for (index, range, kind) in all {
        let articles = reading
            .passage(index)
            .map(|passage| articles_in(reading, index, &passage.sentence(range.start)))
            .unwrap_or_default();
        let fits = |count: &&&Count| {
            let Some(passage) = reading.passage(count.passage) else { return false };
            let here = reading.passage(index);
            let words = passage.flow.at(count.sentence.clone()).to_lowercase();
            let theirs = articles_in(reading, count.passage, &count.sentence);
            count.passage != index
                && here.is_some_and(|here| here.tongue == passage.tongue && here.part == passage.part)
                && words.contains(kind.as_str())
                && (articles.is_empty() || !articles.is_disjoint(&theirs))
        };
        let those: Vec<&Count> = breaches.iter().filter(fits).take(MOST).copied().collect();
        if let Some(first) = those.first() {
            let spots = reading.spot_at(index, &range).into_iter().chain(reading.spots(those.iter().copied()));
            let details = [("other", amount(first.value))];
            found.push(finding("zero-and-some", Confidence::Probable, spots.collect(), details).case("all"));
        }
    }
}

/// Where a passage says that all did what they owe, and of what kind that is, in small letters.
fn said_of_all(index: usize, passage: &Passage) -> Vec<(usize, Range<usize>, String)> {
    let lexicon = lexicon::of(passage.tongue);
    if !passage.is_prose() {
        return Vec::new();
    }
    let plain = |range: &Range<usize>| {
        let said = passage.flow.at(passage.sentence(range.start)).to_lowercase();
        let open =
            lexicon.wishes.iter().chain(&lexicon.future).chain(&lexicon.supposed).chain(&lexicon.universal.limits);
        !open.into_iter().any(|word| contains(&said, word, passage.tongue))
    };
    let hits = ALL.captures_iter(passage.text()).filter_map(|hit| {
        let kind = hit.name("kind").or(hit.name("sort")).map_or("", |kind| kind.as_str().trim()).to_lowercase();
        let general = match passage.tongue {
            Tongue::English => {
                ["treaty", "convention", "legal", "their", "all", "international"].contains(&kind.as_str())
            }
            Tongue::Chinese => kind.contains(['定', '的', '下', '约', '项', '其']),
        };
        let kind = if general { String::new() } else { crate::matter::stem(&kind) };
        hit.get(0).map(|hit| (index, hit.range(), kind))
    });
    hits.filter(|(_, range, _)| plain(range)).collect()
}

/// Whether so many members are said not to have done what is owed.
fn is_breach(reading: &Reading<'_>, count: &Count) -> bool {
    let Some(passage) = reading.passage(count.passage) else { return false };
    let cues = &count.cues;
    let usable = count.head.is_states && count.value > Amount(0) && !cues.wished && !cues.disputed && !cues.every;
    let words = passage.flow.at(count.frame.clone());
    let past = &lexicon::of(passage.tongue).past;
    let before = passage.flow.at(count.sentence.clone()).to_lowercase();
    usable && BREACH.is_match(words) && !past.iter().any(|word| contains(&before, word, passage.tongue))
}
