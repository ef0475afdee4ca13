//! Who or what is the first, the last or the next, by the days or figures that the text gives of each: "the oldest of the
//! three", "居第二位的", "ahead of", "第三个批准国".
//!
//! Those that are set beside each other may be States, places or anything else: each is known by the words that stand
//! before its day or figure and before no other. Of tables only two columns that one sentence names are looked at; `ranks`
//! and `lines` judge the others.

mod columns;
mod entries;

use std::collections::BTreeSet;
use std::ops::Range;

use entries::{Entry, Group, groups};
use regex::Regex;

use super::finding;
use crate::count::contains;
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::number as numbers;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{ByTongue, pattern};
use crate::sentences::clauses;

/// A place is told no further from the days and figures than so many passages.
const REACH: usize = 8;
/// So many groups are known.
const MOST: usize = 400;

/// What is put in order.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Day,
    Figure,
}

/// Patterns of words that give a place: of which kind, and from which end it is counted.
struct Words {
    rows: Vec<(Kind, i64, Regex)>,
    ahead: Vec<(i64, Regex)>,
}

static WORDS: ByTongue<Words> = ByTongue::new(|tongue| {
    let known = &lexicon::of(tongue).placing;
    let rows = [
        (Kind::Day, -1, &known.first),
        (Kind::Day, 1, &known.last),
        (Kind::Figure, 1, &known.most),
        (Kind::Figure, -1, &known.least),
    ];
    let ahead = [(1, &known.ahead), (-1, &known.behind)];
    Words {
        rows: rows.map(|(kind, sign, words)| (kind, sign, pattern(&words.join("|")))).into(),
        ahead: ahead.map(|(sign, words)| (sign, pattern(&words.join("|")))).into(),
    }
});

/// Words that give one a place.
struct Claim {
    range: Range<usize>,
    kind: Kind,
    /// Whether the place is counted from the greatest or latest, which is one, or from the other end.
    sign: i64,
    order: usize,
}

/// Finds those that have another place than the words say.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    columns::find(reading, found);
    let known: Vec<Group> = groups(reading).into_iter().take(MOST).collect();
    if known.is_empty() {
        return;
    }
    for (index, passage) in reading.prose() {
        let near = known.partition_point(|group| group.last + REACH < index);
        let near: Vec<&Group> =
            known.iter().skip(near).take_while(|group| group.first <= index + REACH).take(MOST / 10).collect();
        let near: Vec<&Group> =
            near.into_iter().filter(|group| group.tongue == passage.tongue && group.part == passage.part).collect();
        if near.is_empty() {
            continue;
        }
        for sentence in &passage.sentences {
            let told = judge(reading, (index, passage), sentence, &near);
            let told = told.or_else(|| beside(reading, (index, passage), sentence, &near));
            let known = |told: &Finding| {
                found.iter().any(|other| other.kind == told.kind && other.spots.first() == told.spots.first())
            };
            found.extend(told.filter(|told| !known(told)));
        }
    }
}

/// The words of a sentence that give somebody a place.
fn claims(passage: &Passage, sentence: &Range<usize>) -> Vec<Claim> {
    let text = passage.flow.at(sentence.clone()).to_lowercase();
    let words = WORDS.of(passage.tongue);
    let lexicon = lexicon::of(passage.tongue);
    let open = lexicon.placing.open.iter().any(|word| contains(&text, word, passage.tongue));
    if text.len() != sentence.len() || open {
        return Vec::new();
    }
    let mut found: Vec<Claim> = Vec::new();
    for (kind, sign, words) in &words.rows {
        for hit in words.captures_iter(&text) {
            let Some(whole) = hit.get(0).filter(|whole| !is_of_several(&text, whole.start(), passage.tongue)) else {
                continue;
            };
            let order = hit.name("nth").or(hit.name("at")).map_or(Some(1), |nth| match passage.tongue {
                Tongue::English => numbers::ordinal(nth.as_str().trim_end_matches(['-', ' '])),
                Tongue::Chinese => numbers::han(nth.as_str()),
            });
            let order = order.and_then(|order| usize::try_from(order).ok()).filter(|order| (1..=9).contains(order));
            let range = sentence.start + whole.start()..sentence.start + whole.end();
            found.extend(order.map(|order| Claim { range, kind: *kind, sign: *sign, order }));
        }
    }
    found.sort_by_key(|claim| claim.range.start);
    found
}

/// "The three oldest": no one has a place of its own.
fn is_of_several(text: &str, at: usize, tongue: Tongue) -> bool {
    let word = text.get(..at).unwrap_or_default().trim_end().rsplit(' ').next().unwrap_or_default();
    let units = &lexicon::of(tongue).units;
    tongue == Tongue::English && (units.iter().any(|unit| unit == word) || word.parse::<u32>().is_ok())
}

/// Whether the clause of a claim gives a figure that none of the group has: another measure is meant.
fn gives_other(
    reading: &Reading<'_>,
    (index, passage): (usize, &Passage),
    sentence: &Range<usize>,
    claim: &Claim,
    group: &Group,
) -> bool {
    let all = clauses(passage.text(), sentence);
    let Some(at) = all.iter().position(|clause| clause.contains(&claim.range.start)) else { return true };
    let end = all.get(at + 1).or(all.get(at)).map_or(sentence.end, |clause| clause.end);
    let start = all.get(at).map_or(sentence.start, |clause| clause.start);
    let mut counts = reading.counts_of(index).iter().filter(|count| (start..end).contains(&count.range.start));
    counts.any(|count| {
        let held = group.entries.iter().any(|entry| entry.value == count.value.0);
        !held && !count.head.is_time && !group.is_of_days
    })
}

/// The first place of a sentence that another has.
fn judge(
    reading: &Reading<'_>,
    (index, passage): (usize, &Passage),
    sentence: &Range<usize>,
    groups: &[&Group],
) -> Option<Finding> {
    claims(passage, sentence).iter().find_map(|claim| {
        let mut wrong = None;
        for group in groups.iter().filter(|group| group.is_of_days == (claim.kind == Kind::Day)) {
            if !is_meant(reading, (index, passage), sentence, group)
                || gives_other(reading, (index, passage), sentence, claim, group)
            {
                continue;
            }
            let Some(entry) = named(reading, (index, passage), sentence, group, claim) else { continue };
            match instead(group, entry, claim) {
                Some(other) => wrong = wrong.or(Some((entry, other))),
                None => return None,
            }
        }
        let (entry, other) = wrong?;
        told(reading, (index, &claim.range), (entry, other))
    })
}

/// Whether a sentence speaks of what a group gives: it stands beside it, or says words of it other than the names.
fn is_meant(
    reading: &Reading<'_>,
    (index, passage): (usize, &Passage),
    sentence: &Range<usize>,
    group: &Group,
) -> bool {
    let beside = reading.passage(group.first).filter(|_| group.first != index || group.last != index);
    let Some(beside) = beside else { return true };
    let lead = group.first.checked_sub(1).and_then(|lead| reading.passage(lead)).filter(|_| group.last > group.first);
    let mut told = strong(beside, &(0..beside.text().len()));
    told.extend(lead.map(|lead| strong(lead, &(0..lead.text().len()))).unwrap_or_default());
    let said = strong(passage, sentence);
    let heading = passage.heading == beside.heading && index.abs_diff(group.first) <= 2;
    said.intersection(&told).any(|word| !group.is_key(word)) || group.is_of_days && heading
}

fn strong(passage: &Passage, range: &Range<usize>) -> BTreeSet<String> {
    super::series::Words::of(passage.flow.at(range.clone()), passage.tongue).strong
}

/// The one that has the place of another.
fn instead<'g>(group: &'g Group, entry: &Entry, claim: &Claim) -> Option<&'g Entry> {
    let value = |entry: &Entry| entry.value * claim.sign;
    let ahead = group.entries.iter().filter(|other| value(other) > value(entry)).count();
    let level = group.entries.iter().filter(|other| value(other) == value(entry)).count();
    if claim.order > ahead && (claim.order <= ahead + level || !group.is_whole) {
        return None;
    }
    let mut sorted: Vec<&Entry> = group.entries.iter().collect();
    sorted.sort_by_key(|entry| std::cmp::Reverse(value(entry)));
    sorted.get(claim.order - 1).copied()
}

/// The one of whom a place is told.
fn named<'g>(
    reading: &Reading<'_>,
    (index, passage): (usize, &Passage),
    sentence: &Range<usize>,
    group: &'g Group,
    claim: &Claim,
) -> Option<&'g Entry> {
    let all = clauses(passage.text(), sentence);
    let at = all.iter().position(|clause| clause.contains(&claim.range.start))?;
    let clause = all.get(at)?;
    let in_range = |range: Range<usize>| -> Vec<(usize, &'g Entry)> { group.named(reading, index, passage, &range) };
    let only = |hits: Vec<(usize, &'g Entry)>| {
        let first = hits.first()?.1;
        hits.iter().all(|(_, other)| other.at() == first.at()).then_some(first)
    };
    let before = in_range(clause.start..claim.range.start);
    let after = in_range(claim.range.end..clause.end.max(claim.range.end));
    let words = &lexicon::of(passage.tongue).placing;
    if passage.tongue == Tongue::Chinese {
        // "居首位的甲", "最多的是甲": the name right behind.
        let rest = passage.flow.at(claim.range.end..clause.end.max(claim.range.end));
        let close = after.first().filter(|(place, _)| *place - claim.range.end <= 36);
        if let Some((_, entry)) = close.filter(|_| words.leads.iter().any(|lead| rest.starts_with(lead.as_str()))) {
            return Some(*entry);
        }
        if rest.starts_with('的') && after.is_empty() && rest.chars().count() > 8 {
            return None;
        }
    }
    match (before.as_slice(), after.as_slice()) {
        ([], []) => {}
        ([], _) => return only(after),
        ([(_, first), .., (_, last)], _) if first.at() != last.at() => {
            // "甲继乙之后", "A, after B": the other stands behind words of one that went before.
            let text = passage.flow.at(clause.start..claim.range.start).to_lowercase();
            let turned = words.after.iter().any(|word| contains(&text, word, passage.tongue));
            return turned.then_some(*first);
        }
        (_, _) => return only(before),
    }
    let apposed = all.get(at + 1).filter(|next| passage.flow.at((*next).clone()).trim().chars().count() <= 24);
    let apposed = apposed.and_then(|next| only(in_range(next.clone())));
    let earlier = || {
        let lead = all.get(..at).unwrap_or_default().iter().rev();
        let mut known = lead.map(|clause| in_range(clause.clone())).filter(|hits| !hits.is_empty());
        // A relative clause, or one without a subject, goes on with the one before.
        let text = passage.flow.at(clause.start..claim.range.start).trim().to_lowercase();
        let goes_on = words.goes_on.iter().any(|word| text.starts_with(word.as_str())) || text.is_empty();
        known.next().filter(|_| goes_on).and_then(only)
    };
    apposed.or_else(earlier)
}

/// "A ranked ahead of B and C, but behind D": those that stand the other way round.
fn beside(
    reading: &Reading<'_>,
    (index, passage): (usize, &Passage),
    sentence: &Range<usize>,
    groups: &[&Group],
) -> Option<Finding> {
    let text = passage.flow.at(sentence.clone()).to_lowercase();
    let lexicon = lexicon::of(passage.tongue);
    let words = WORDS.of(passage.tongue);
    let open = lexicon.placing.open.iter().any(|word| contains(&text, word, passage.tongue));
    if text.len() != sentence.len() || open || super::denial::denies(&text, passage.tongue) {
        return None;
    }
    let mut cues: Vec<(Range<usize>, i64)> = Vec::new();
    for (sign, words) in &words.ahead {
        cues.extend(
            words.find_iter(&text).map(|hit| (sentence.start + hit.start()..sentence.start + hit.end(), *sign)),
        );
    }
    cues.sort_by_key(|(range, _)| range.start);
    let first = cues.first()?.0.start;
    for group in groups.iter().filter(|group| !group.is_of_days) {
        let subjects = group.named(reading, index, passage, &(sentence.start..first));
        let Some((_, subject)) = subjects.last() else { continue };
        if subjects.iter().any(|(_, other)| other.at() != subject.at()) {
            continue;
        }
        for (at, (cue, sign)) in cues.iter().enumerate() {
            let end = cues.get(at + 1).map_or(sentence.end, |(next, _)| next.start);
            let objects: BTreeSet<usize> =
                group.named(reading, index, passage, &(cue.end..end)).iter().map(|(_, entry)| entry.at()).collect();
            let objects = group.entries.iter().filter(|entry| objects.contains(&entry.at()));
            let wrong = objects
                .filter(|other| other.at() != subject.at())
                .find(|other| (subject.value - other.value) * sign < 0);
            if let Some(other) = wrong {
                return told(reading, (index, cue), (subject, other));
            }
        }
    }
    None
}

fn told(
    reading: &Reading<'_>,
    (index, range): (usize, &Range<usize>),
    (entry, other): (&Entry, &Entry),
) -> Option<Finding> {
    let places = [(index, range), (entry.passage, &entry.range), (other.passage, &other.range)];
    let spots = places.into_iter().filter_map(|(passage, range)| reading.spot_at(passage, range)).collect();
    let words = |entry: &Entry| Detail::Text(reading.words_at(entry.passage, &entry.range));
    let details = [
        ("named", Detail::Text(entry.name.clone())),
        ("one", words(entry)),
        ("other", words(other)),
        ("first", Detail::Text(other.name.clone())),
    ];
    Some(finding("said-twice", Confidence::Probable, spots, details).case("rank"))
}
