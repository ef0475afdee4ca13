//! What a document says came in time or late, held against its own rule: "not less than nine months before the deadline",
//! "within thirty days of receipt", 收到之日起九十日内.
//!
//! The rule, the day from which it counts and the day on which the thing was done may stand in three places. Rules with
//! both of their days beside each other are read in `worked` and `kept`.

use std::collections::BTreeSet;
use std::ops::Range;

use spectemur_model::Day;

use super::misprint::due_after;
use super::worked::{kept, runs_after};
use super::{Unit, ahead, unit};
use crate::count::{Count, contains};
use crate::document::BlockKind;
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::cited::cited;
use crate::rules::events::Mention;
use crate::rules::finding;
use crate::rules::meeting::{day_of, held};
use crate::scan::{Sense, Span};
use crate::sentences::{Sentences, tokens_in};

/// A length that the document sets, before something or after it.
struct Rule {
    index: usize,
    range: Range<usize>,
    sentence: Range<usize>,
    unit: Unit,
    value: i32,
    is_back: bool,
    /// Where the words for what it counts from stand.
    event: Range<usize>,
    words: BTreeSet<u32>,
    named: BTreeSet<String>,
}

/// What is said to have come in time, or late.
struct Verdict {
    index: usize,
    sentence: Range<usize>,
    is_kept: bool,
    /// The day on which it came.
    day: Day,
    place: Range<usize>,
    words: BTreeSet<u32>,
    named: BTreeSet<String>,
}

/// A whole day of the document, with the words of its sentence.
struct Dated {
    index: usize,
    range: Range<usize>,
    sentence: Range<usize>,
    day: Day,
}

/// So many rules, verdicts and days are held against each other.
const MOST: usize = 40;
const DAYS: usize = 400;

/// Finds what is said to be in time and is late by the rule of the document, and the other way round.
pub(super) fn find(reading: &Reading<'_>, sentences: &mut Sentences, meetings: &[Mention], found: &mut Vec<Finding>) {
    let verdicts = verdicts(reading, sentences);
    if verdicts.is_empty() {
        return;
    }
    let rules = rules(reading, sentences);
    if rules.is_empty() {
        return;
    }
    let days = all_days(reading);
    for verdict in &verdicts {
        let weigh = |rule: &Rule| {
            let same = if rule.named.is_disjoint(&verdict.named) { 0.0 } else { NAMED };
            sentences.weight(rule.words.intersection(&verdict.words)) + same
        };
        let known = rules.iter().filter(|rule| (rule.index, &rule.sentence) != (verdict.index, &verdict.sentence));
        let best = known.clone().map(weigh).fold(0.0, f64::max);
        let meant: Vec<&Rule> = known.filter(|rule| weigh(rule) >= best * CLOSE).collect();
        if best < LEAST || meant.is_empty() {
            continue;
        }
        let judged: Vec<(&Rule, Option<(Place, bool)>)> =
            meant.iter().map(|rule| (*rule, judge(reading, sentences, meetings, rule, verdict, &days))).collect();
        // Where one of the rules that may be meant is followed, nothing is said.
        if judged.iter().any(|(_, told)| told.as_ref().is_some_and(|(_, fits)| *fits)) {
            continue;
        }
        if let Some((rule, (place, _))) = judged.into_iter().find_map(|(rule, told)| Some((rule, told?))) {
            found.push(told(reading, rule, verdict, &place));
        }
    }
}

/// What a rule and a verdict share must weigh so much, and a rule that shares nearly as much may be meant as well.
const LEAST: f64 = 1.0;
const CLOSE: f64 = 0.7;
/// What it adds that both name the same rule or article.
const NAMED: f64 = 3.0;

/// A passage and a place in it.
type Place = (usize, Range<usize>);

fn told(reading: &Reading<'_>, rule: &Rule, verdict: &Verdict, anchor: &Place) -> Finding {
    let places = [(verdict.index, verdict.place.clone()), anchor.clone(), (rule.index, rule.range.clone())];
    let spots = places.iter().filter_map(|(index, range)| reading.spot_at(*index, range));
    let said = reading.spot_at(verdict.index, &(verdict.sentence.start..verdict.sentence.end));
    let words = |(index, range): &Place| reading.words_at(*index, range);
    let [done, from, _] = &places;
    let days = Detail::Names(vec![words(done), words(from)]);
    let spots = spots.chain(said).collect();
    finding("date-and-rule", Confidence::Probable, spots, [("deadline", days)]).case("deadline")
}

/// The rules that count before something or after it.
fn rules(reading: &Reading<'_>, sentences: &mut Sentences) -> Vec<Rule> {
    let mut found = Vec::new();
    for count in reading.counts.iter().flatten().filter(|count| count.head.is_time) {
        let Some(passage) = reading.passage(count.passage) else { continue };
        let (Some(unit), Some(value)) = (unit(passage, count), count.value.as_whole()) else { continue };
        let Some(value) = i32::try_from(value).ok().filter(|value| (1..=400).contains(value)) else { continue };
        let back = ahead::before(passage, count).map(|(from, to)| (true, from..to));
        let event = back.or_else(|| after(passage, count).map(|event| (false, event)));
        let Some((is_back, event)) = event.filter(|(_, event)| !event.is_empty()) else { continue };
        // A further length runs from the end of the first, which is read with the cases of the rule.
        let behind = passage.flow.at(count.range.end..count.sentence.end).to_lowercase();
        if lexicon::time("obeyed_further").iter().any(|word| contains(&behind, word, passage.tongue)) {
            continue;
        }
        // "Within thirty days after 1 May" is a day, and no rule.
        if tokens_in(reading, count.passage, &event).any(|token| matches!(token.sense, Sense::Date(_))) {
            continue;
        }
        let words = sentences.words(reading, count.passage, &count.sentence).into_iter().collect();
        let (index, range, sentence) = (count.passage, count.range.clone(), count.sentence.clone());
        let named = cited(passage.flow.at(sentence.clone()));
        found.push(Rule { index, range, sentence, unit, value, is_back, event, words, named });
        if found.len() == MOST {
            break;
        }
    }
    found
}

/// Where the words for that from which a length runs stand.
pub(super) fn after(passage: &Passage, count: &Count) -> Option<Range<usize>> {
    if !runs_after(passage, count) {
        return None;
    }
    match passage.tongue {
        Tongue::English => {
            let rest = passage.flow.at(count.range.end..count.sentence.end);
            let clause = crate::rules::until_next_clause(rest);
            Some(count.range.end..count.range.end + clause.len())
        }
        Tongue::Chinese => {
            let lead = passage.flow.at(count.sentence.start..count.range.start);
            let from = lead.rfind(['，', ',', '。', ';', '；', '(']).map_or(0, |at| at + '，'.len_utf8());
            let from = (0..=from).rev().find(|at| lead.is_char_boundary(*at)).unwrap_or(0);
            Some(count.sentence.start + from..count.range.start)
        }
    }
}

/// What is said to have come in time or late, with the day on which it came.
fn verdicts(reading: &Reading<'_>, sentences: &mut Sentences) -> Vec<Verdict> {
    let mut found = Vec::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        if matches!(passage.kind, BlockKind::Heading { .. } | BlockKind::Cell { .. } | BlockKind::Caption) {
            continue;
        }
        for (at, sentence) in passage.sentences.iter().enumerate() {
            let Some(is_kept) = said(passage, sentence) else { continue };
            let last = at.checked_sub(1).and_then(|last| passage.sentences.get(last)).cloned();
            let own = days(reading, index, sentence);
            let before = last.as_ref().map(|last| days(reading, index, last)).unwrap_or_default();
            let day = match (own.as_slice(), before.as_slice()) {
                ([day], _) => day,
                ([], [.., day]) => day,
                _ => continue,
            };
            let from = if own.is_empty() { last.map_or(sentence.start, |last| last.start) } else { sentence.start };
            let words = sentences.words(reading, index, &(from..sentence.end)).into_iter().collect();
            found.push(Verdict {
                index,
                sentence: sentence.clone(),
                is_kept,
                day: day.day,
                place: day.range.clone(),
                words,
                named: cited(passage.flow.at(sentence.clone())),
            });
            if found.len() == MOST {
                return found;
            }
        }
    }
    found
}

/// Whether a sentence says that something came in time, or late; none where it judges nothing.
fn said(passage: &Passage, sentence: &Range<usize>) -> Option<bool> {
    let is_own = |word: &&&str| word.is_ascii() == (passage.tongue == Tongue::English);
    let judged = |range: &Range<usize>| {
        let words = passage.flow.at(range.clone()).to_lowercase();
        // "In late November" says when, and "not more than fifty" is of no time.
        let bare = lexicon::time("verdict_when").iter().fold(words.clone(), |bare, word| bare.replace(word, " "));
        let timed =
            passage.tongue == Tongue::English || lexicon::time("verdict_timed").iter().any(|word| words.contains(word));
        let open = lexicon::time("verdict_open").iter().filter(is_own);
        let is_open = open.into_iter().any(|word| contains(&words, word, passage.tongue));
        kept(&bare).filter(|_| timed && !is_open)
    };
    let mut clauses = crate::sentences::clauses(passage.text(), sentence).into_iter();
    let clause = clauses.find_map(|clause| judged(&clause));
    clause.or_else(|| judged(sentence))
}

fn days(reading: &Reading<'_>, index: usize, sentence: &Range<usize>) -> Vec<Dated> {
    let of = |token: &crate::scan::Token| match token.sense {
        Sense::Date(Span { from, to }) if from == to => {
            let day = day_of(from)?;
            Some(Dated { index, range: token.range.clone(), sentence: sentence.clone(), day })
        }
        _ => None,
    };
    tokens_in(reading, index, sentence).filter_map(of).collect()
}

fn all_days(reading: &Reading<'_>) -> Vec<Dated> {
    let all =
        reading.passages.iter().enumerate().flat_map(|(index, passage)| {
            passage.sentences.iter().flat_map(move |sentence| days(reading, index, sentence))
        });
    all.take(DAYS).collect()
}

/// The day from which the rule counts, and whether the verdict follows from it.
fn judge(
    reading: &Reading<'_>,
    sentences: &mut Sentences,
    meetings: &[Mention],
    rule: &Rule,
    verdict: &Verdict,
    days: &[Dated],
) -> Option<(Place, bool)> {
    let value = if rule.is_back { -rule.value } else { rule.value };
    let due = |anchor: Day| due_after(anchor, rule.unit, value);
    let fits = |anchor: Day| {
        let late = due(anchor)?.days_until(verdict.day);
        // A day more or less may be counted or not.
        (late.abs() > 1).then_some((late <= 0) == verdict.is_kept)
    };
    let near = |anchor: Day| {
        let gap = if rule.is_back { verdict.day.days_until(anchor) } else { anchor.days_until(verdict.day) };
        (0..=FAR).contains(&gap)
    };
    let anchors = if rule.is_back {
        ends(reading, sentences, meetings, rule, days)
    } else {
        starts(sentences, reading, rule, verdict, days)
    };
    let anchors: Vec<(Place, Day)> = anchors.into_iter().filter(|(_, day)| near(*day)).collect();
    let judged: Vec<(Place, bool)> = anchors.into_iter().filter_map(|(place, day)| Some((place, fits(day)?))).collect();
    let right = judged.iter().find(|(_, fits)| *fits).cloned();
    right.or_else(|| judged.into_iter().next_back())
}

/// What is so far off is another thing, in days.
const FAR: i64 = 1200;

/// The days that may be those of what the rule counts back from: a meeting that opens, or a deadline.
fn ends(
    reading: &Reading<'_>,
    sentences: &mut Sentences,
    meetings: &[Mention],
    rule: &Rule,
    days: &[Dated],
) -> Vec<(Place, Day)> {
    let Some(passage) = reading.passage(rule.index) else { return Vec::new() };
    let event = passage.flow.at(rule.event.clone()).to_lowercase();
    let tongue = passage.tongue;
    let deadlines = &lexicon::of(tongue).happening.deadlines;
    let expires = &lexicon::of(tongue).happening.expires;
    let has = |text: &str, words: &[String]| words.iter().any(|word| text.contains(word.as_str()));
    if has(&event, deadlines) || tongue == Tongue::Chinese && has(&event, expires) {
        let said = |dated: &&Dated| {
            let Some(known) = reading.passage(dated.index).filter(|known| known.tongue == tongue) else { return false };
            let lead = known.flow.at(dated.sentence.start..dated.range.start.max(dated.sentence.start)).to_lowercase();
            let behind: String = known.flow.at(dated.range.end..dated.sentence.end).chars().take(6).collect();
            let near = crate::count::last_letters(&lead, if tongue == Tongue::Chinese { 16 } else { 60 });
            let open = lexicon::time("verdict_new").iter().any(|word| lead.contains(word));
            !open && (has(&near, deadlines) || tongue == Tongue::Chinese && has(&behind, expires))
        };
        return days.iter().filter(said).map(|dated| ((dated.index, dated.range.clone()), dated.day)).collect();
    }
    let nouns = &lexicon::of(tongue).gatherings.nouns;
    let Some(noun) = nouns.iter().find(|noun| contains(&event, noun, tongue)) else {
        return shared(reading, sentences, rule, days);
    };
    let held = held(meetings);
    let like = meetings.iter().zip(held).filter(|(mention, _)| {
        mention.series.noun.starts_with(noun.as_str()) || noun.starts_with(mention.series.noun.as_str())
    });
    let mut seen = BTreeSet::new();
    let days = like.filter_map(|(_, held)| held).filter(|held| seen.insert(held.first));
    days.map(|held| ((held.passage, held.range), held.first)).collect()
}

/// The days that may be those of what the rule counts from.
fn starts(
    sentences: &mut Sentences,
    reading: &Reading<'_>,
    rule: &Rule,
    verdict: &Verdict,
    days: &[Dated],
) -> Vec<(Place, Day)> {
    let other: Vec<(Place, Day)> = shared(reading, sentences, rule, days);
    other.into_iter().filter(|(place, _)| *place != (verdict.index, verdict.place.clone())).collect()
}

/// The days in whose clauses most is said of what the rule counts from.
fn shared(reading: &Reading<'_>, sentences: &mut Sentences, rule: &Rule, days: &[Dated]) -> Vec<(Place, Day)> {
    let Some(passage) = reading.passage(rule.index) else { return Vec::new() };
    let event = even(passage.flow.at(rule.event.clone()), passage.tongue);
    let event: BTreeSet<u32> = sentences.words_of(&event, passage.tongue).into_iter().collect();
    let mut weighed: Vec<(f64, &Dated)> = Vec::new();
    for dated in days.iter().filter(|dated| dated.index != rule.index || dated.sentence != rule.sentence) {
        let Some(known) = reading.passage(dated.index).filter(|known| known.tongue == passage.tongue) else { continue };
        let clause = crate::sentences::clause_of(known, &dated.sentence, &dated.range);
        let words = even(known.flow.at(clause), known.tongue);
        let words: BTreeSet<u32> = sentences.words_of(&words, known.tongue).into_iter().collect();
        let weight: f64 = words.intersection(&event).map(|word| sentences.vocabulary.weight_of(*word)).sum();
        if weight > 0.0 {
            weighed.push((weight, dated));
        }
    }
    let best = weighed.iter().map(|(weight, _)| *weight).fold(0.0, f64::max);
    let meant = weighed.into_iter().filter(|(weight, _)| *weight >= best * CLOSE);
    meant.map(|(_, dated)| ((dated.index, dated.range.clone()), dated.day)).collect()
}

/// One word for the noun and the verb of what a rule counts from: "receipt", "received".
pub(super) fn even(text: &str, tongue: Tongue) -> String {
    let mut text = text.to_lowercase();
    if tongue == Tongue::English {
        for row in lexicon::time("verdict_same") {
            let mut words = row.split('|');
            let Some(first) = words.next() else { continue };
            for word in words.filter(|word| contains(&text, word, tongue)).collect::<Vec<_>>() {
                text = text.replace(word, first);
            }
        }
    }
    text
}
