//! How many sittings a meeting is said to have held, and one with a greater number, or the last with a smaller: "eight
//! plenary meetings", "at its tenth plenary meeting", "at the seventh the report was adopted".

use crate::count::{Count, contains};
use crate::finding::{Confidence, Detail, Finding};
use crate::lexicon;
use crate::reading::Reading;
use crate::rules::events::Mention;
use crate::rules::{amount, finding};
use crate::scan::Bound;

/// The last sitting is no more than so many before the number of all.
const SHORT: i64 = 3;

/// Finds sittings with a number beyond those that are said to have been held, and a last one before.
pub(super) fn find(reading: &Reading<'_>, all: &[Mention], found: &mut Vec<Finding>) {
    for mention in all.iter().filter(|mention| mention.number().is_some()) {
        let known = &lexicon::of(mention.tongue).gatherings;
        let Some(sort) = mention.series.sort.iter().find(|word| known.sittings.contains(word)) else { continue };
        let mut counts = reading.counts.iter().flatten().filter(|count| counts_all(reading, count, sort));
        // Where two bodies count theirs it is not known which is meant.
        let (Some(count), None) = (counts.next(), counts.next()) else { continue };
        let (Some(number), Some(value)) = (mention.number(), count.value.as_whole()) else { continue };
        let greatest = all.iter().filter(|other| other.series.sort.contains(sort)).filter_map(Mention::number).max();
        let last = number < value
            && number + SHORT >= value
            && greatest == Some(number)
            && mention.passage != count.passage
            && closes(reading, mention);
        if last || number > value && number <= value + 20 {
            let spots = reading.spot(count).into_iter().chain(reading.spot_at(mention.passage, &mention.range));
            let details = [("count", amount(count.value)), ("number", Detail::Number(number))];
            found.push(finding("meeting", Confidence::Probable, spots.collect(), details).case("sittings"));
            return;
        }
    }
}

/// Whether the sentence says that the sitting was the last, or tells of what is done there: the report is adopted.
fn closes(reading: &Reading<'_>, mention: &Mention) -> bool {
    reading.passage(mention.passage).is_some_and(|passage| {
        let said = passage.flow.at(passage.sentence(mention.range.start)).to_lowercase();
        let words = &lexicon::of(passage.tongue).gatherings.closing;
        words.iter().any(|word| contains(&said, word, passage.tongue))
    })
}

/// Whether so many sittings of the sort are said to have been held in all.
fn counts_all(reading: &Reading<'_>, count: &Count, sort: &str) -> bool {
    let Some(passage) = reading.passage(count.passage) else { return false };
    let words = passage.flow.at(count.sentence.clone()).to_lowercase();
    let known = &lexicon::of(passage.tongue).gatherings;
    let behind = passage.flow.at(count.range.end..count.sentence.end).to_lowercase();
    let behind = behind.trim_start_matches([' ', '次', '场', '个']);
    let noun = behind.strip_prefix(sort).map(str::trim_start);
    let meets = noun.is_some_and(|rest| known.nouns.iter().any(|noun| rest.starts_with(noun.as_str())));
    let held = known.held.iter().any(|word| words.contains(word.as_str()));
    meets && held && count.bound == Bound::Exact && !count.cues.of_these && !count.cues.further
}
