//! How many were bound, who joined and who left since, and how many are bound now, told in one breath.
//!
//! It must not judge numbers that stand apart: those are `joined` and `rolls`.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::{amount, finding};
use crate::count::Count;
use crate::finding::{Confidence, Finding};
use crate::list::List;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{Bound, pattern};

/// Fewer members than this are no roll, and a number apart by more than this is of something else.
const LEAST: i64 = 8;
const OFF: i64 = 3;

/// What joins and what leaves, each with those who do none of it.
static JOINS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:joined|acceded|accession of|ratified|deposited|adhered|became (?:states )?part(?:y|ies)|became bound)\b|加入|批准|交存|成为缔约",
    )
});
static LEAVES: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)\b(?:left|withdrew|withdrawn|withdrawal|denounced|ceased)\b|退出|退约"));
static NONE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)\b(?:no|none|nobody|neither|never|without)\b|没有|无一|无国家|未有"));
static OPEN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:will|would|not yet|intends?|plans?|signed|signator[a-z]+|expected|may|reservation[a-z]*|amendment[a-z]*)\b|将|尚未|打算|计划|签署|预计|修正|保留",
    )
});
/// What says of the first number that it was, and of the last that it is.
static WAS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:had|was|were|began|brought|original[a-z]*|founded|founding|when)\b|原有|当时|时有|上次|此前|年底|创始|最初|生效时|之时|曾有",
    )
});
static NOW: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:now|today|therefore|as a result|thus|hence|accordingly|currently|total|bringing|consequently)\b|现|目前|因此|故|遂|至今|达|从而|于是|如今",
    )
});
static ROLL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)^\s*(?:[a-z]+ )?(?:states?|parties|members|countries|contracting (?:states|parties))\b|^个?(?:缔约国|缔约方|成员国|成员|国家|会员国|国)",
    )
});
static LABELLED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:parties|members|states)\b[a-z ]{0,20}(?:are|is|number|total|stands? at|to)\s*[a-z ]{0,12}$|(?:缔约国|缔约方|成员国?|总数)[\p{Han}]{0,8}$",
    )
});

/// Finds numbers of members that do not follow from those before and those who joined and left.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for (index, passage) in reading.passages.iter().enumerate() {
        if JOINS.is_match(passage.text()) {
            found.extend(judge(reading, index, passage));
        }
    }
}

fn judge(reading: &Reading<'_>, index: usize, passage: &Passage) -> Option<Finding> {
    let counts = reading.counts_of(index);
    let big =
        |count: &&Count| count.bound == Bound::Exact && count.value >= Amount::whole(LEAST) && count.currency.is_none();
    let mut rolls = counts.iter().filter(big).filter(|count| is_roll(passage, count));
    let (was, now) = (rolls.next()?, rolls.next()?);
    let words = |count: &Count| passage.flow.at(count.sentence.clone()).to_lowercase();
    let between = passage.flow.at(was.range.end..now.range.start);
    let lead = passage.flow.at(now.sentence.start..now.range.start).to_lowercase();
    let tail = passage.flow.at(now.range.end..now.sentence.end).to_lowercase();
    let sound = WAS.is_match(&words(was)) && (NOW.is_match(&lead) || NOW.is_match(&tail)) && !OPEN.is_match(between);
    if rolls.next().is_some() || !sound || !JOINS.is_match(between) {
        return None;
    }
    let sum = moved(reading, index, passage, was.range.end..now.range.start)?;
    let given = Amount(was.value.0 + sum * 1000);
    let off = (given.0 - now.value.0).abs();
    if off == 0 || off > Amount::whole(OFF).0 || was.value == now.value {
        return None;
    }
    let moves = first_named(reading, index, was.range.end);
    let spots = reading.spot(was).into_iter().chain(moves).chain(reading.spot(now)).collect();
    let details = [("one", amount(given)), ("other", amount(now.value))];
    Some(finding("membership", Confidence::Probable, spots, details).case("members"))
}

/// Whether a number is of all members.
fn is_roll(passage: &Passage, count: &Count) -> bool {
    let after = passage.flow.at(count.range.end..count.sentence.end);
    let before = passage.flow.at(count.sentence.start..count.range.start);
    count.list.is_none() && !count.head.is_time && (ROLL.is_match(after) || LABELLED.is_match(before))
}

fn first_named(reading: &Reading<'_>, index: usize, from: usize) -> Option<crate::finding::Spot> {
    let list = reading.lists.get(index)?.iter().find(|list| list.range.start >= from)?;
    reading.list_spot(list)
}

/// How many joined less how many left; none where it is not known of each word who is meant.
fn moved(reading: &Reading<'_>, index: usize, passage: &Passage, place: Range<usize>) -> Option<i64> {
    let text = passage.flow.at(place.clone());
    let mut verbs: Vec<(usize, usize, i64)> = JOINS
        .find_iter(text)
        .map(|hit| (hit.start(), hit.end(), 1))
        .chain(LEAVES.find_iter(text).map(|hit| (hit.start(), hit.end(), -1)))
        .collect();
    verbs.sort_unstable();
    let mut from = place.start;
    let mut sum = 0;
    let mut last = 0;
    for (start, end, sign) in verbs {
        let (start, end) = (place.start + start, place.start + end);
        let clause = passage.flow.at(from..start);
        let who = who(reading, index, from..start);
        if let Some(many) = who {
            sum += sign * many;
        } else if NONE.is_match(clause) {
        } else if let Some(many) = who_after(reading, index, passage, end) {
            sum += sign * many;
        } else if last != sign || passage.flow.at(from..start).contains(['.', '。', ';', '；']) {
            // "Deposited instruments of accession" says one thing twice; any other word without a name is unclear.
            return None;
        }
        from = end;
        last = sign;
    }
    Some(sum)
}

/// How many States are named or counted here.
fn who(reading: &Reading<'_>, index: usize, place: Range<usize>) -> Option<i64> {
    let inside = |range: &Range<usize>| range.start >= place.start && range.end <= place.end;
    let lists: Vec<&List> = reading
        .lists
        .get(index)?
        .iter()
        .filter(|list| inside(&list.range) && list.is_of_states() && !list.is_example)
        .collect();
    match lists.as_slice() {
        [list] => i64::try_from(list.states().len()).ok(),
        [] => {
            let mut counts = reading
                .counts_of(index)
                .iter()
                .filter(|count| inside(&count.range) && (count.head.is_states || count.head.is_elided));
            let count = counts.next().filter(|count| count.value < Amount::whole(LEAST))?;
            if counts.next().is_some() { None } else { count.value.as_whole() }
        }
        _ => None,
    }
}

/// "The accession of A and B": those named right after the word.
fn who_after(reading: &Reading<'_>, index: usize, passage: &Passage, end: usize) -> Option<i64> {
    let list = reading.lists.get(index)?.iter().find(|list| list.range.start >= end)?;
    let gap = passage.flow.at(end..list.range.start).trim();
    let near = ["", "of", "by", "(", ":", "的有", "的是"].contains(&gap);
    i64::try_from(list.states().len()).ok().filter(|_| near && list.is_of_states())
}
