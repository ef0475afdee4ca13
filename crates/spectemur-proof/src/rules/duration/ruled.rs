//! One rule that is told with two lengths: "within 24 months of endorsement" and "the three years from endorsement which
//! are allowed", 六十日内 and 四十五日内, "every year" and "every two years".
//!
//! Two rules are taken to be one where they count from the same and most is said of both; it must not compare what lasted
//! so long once.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;
use spectemur_model::StateCode;

use super::worked::runs_after;
use super::{Unit, ahead, extent};
use crate::count::{Count, contains, last_letters};
use crate::document::BlockKind;
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::list::state_of;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::cited::cited;
use crate::rules::finding;
use crate::scan::{Sense, pattern};
use crate::sentences::{Sentences, tokens_in};

/// How a rule counts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Before,
    After,
    Every,
}

/// A length that a sentence sets.
struct Ruled {
    index: usize,
    range: Range<usize>,
    tongue: Tongue,
    way: Way,
    /// In days.
    length: i64,
    /// What it counts from, and all of its sentence.
    event: BTreeSet<u32>,
    words: BTreeSet<u32>,
    marks: BTreeSet<&'static str>,
    states: BTreeSet<StateCode>,
    labels: BTreeMap<String, BTreeSet<i64>>,
    cited: BTreeSet<String>,
    is_rule: bool,
}

/// So many rules of one document are compared.
const MOST: usize = 80;
/// What two rules that are one share, in words that stand twice.
const ALIKE: f64 = 1.2;
/// So many pairs of letters that say little say something together.
const MANY: usize = 6;
const LESS: f64 = 0.7;
/// So many words that say something must be the same, and pairs of letters in Chinese.
const WORDS: usize = 2;
const LETTERS: usize = 3;

/// Finds rules that are told with two lengths.
pub(super) fn find(reading: &Reading<'_>, sentences: &mut Sentences, found: &mut Vec<Finding>) {
    let all = all(reading, sentences);
    let mut used: BTreeSet<usize> = BTreeSet::new();
    let mut pairs: Vec<(f64, usize, usize)> = Vec::new();
    for (at, one) in all.iter().enumerate() {
        for (next, other) in all.iter().enumerate().skip(at + 1) {
            if let Some(score) = alike(sentences, one, other) {
                pairs.push((score, at, next));
            }
        }
    }
    pairs.sort_by(|one, other| other.0.total_cmp(&one.0));
    for (_, at, next) in pairs {
        let (Some(one), Some(other)) = (all.get(at), all.get(next)) else { continue };
        // What is most like another is that one, whether its length is the same or not.
        if used.contains(&at) || used.contains(&next) {
            continue;
        }
        used.extend([at, next]);
        if !same_length(one, other) {
            found.extend(told(reading, one, other));
        }
    }
}

fn same_length(one: &Ruled, other: &Ruled) -> bool {
    // Two months are sixty days, and twelve a year.
    (one.length - other.length).abs() * 30 <= one.length.max(other.length)
}

fn told(reading: &Reading<'_>, one: &Ruled, other: &Ruled) -> Option<Finding> {
    let words = |ruled: &Ruled| reading.words_at(ruled.index, &ruled.range);
    let spots = vec![reading.spot_at(one.index, &one.range)?, reading.spot_at(other.index, &other.range)?];
    let details = [("one", Detail::Text(words(one))), ("other", Detail::Text(words(other)))];
    Some(finding("said-twice", Confidence::Probable, spots, details))
}

/// How much two rules share, where they may be one.
fn alike(sentences: &Sentences, one: &Ruled, other: &Ruled) -> Option<f64> {
    let known = &sentences.vocabulary;
    let apart = |mine: &BTreeSet<StateCode>, theirs: &BTreeSet<StateCode>| {
        !mine.is_empty() && !theirs.is_empty() && mine.is_disjoint(theirs)
    };
    let labelled =
        one.labels.iter().any(|(kind, mine)| other.labels.get(kind).is_some_and(|theirs| mine.is_disjoint(theirs)));
    if one.tongue != other.tongue
        || one.way != other.way
        || one.index == other.index
        || one.way != Way::Every && !(one.is_rule || other.is_rule)
        || apart(&one.states, &other.states)
        || labelled
        || one.marks != other.marks
    {
        return None;
    }
    let strong = |words: &mut dyn Iterator<Item = &u32>| words.filter(|word| !known.is_weak(**word)).count();
    let event = one.event.intersection(&other.event).count();
    if one.way == Way::Every {
        // Of what is done again and again most of the clause must be the same.
        let all = one.words.intersection(&other.words).count();
        let least = one.words.len().min(other.words.len());
        let many = if one.tongue == Tongue::Chinese { 3 } else { 2 };
        return (all >= many && all * 2 >= least).then_some(f64::from(u32::try_from(all).unwrap_or(u32::MAX)));
    }
    let shared = strong(&mut one.words.intersection(&other.words));
    let unit = known.rare() * if one.tongue == Tongue::Chinese { 2.0 } else { 1.0 };
    let weight: f64 = one.words.intersection(&other.words).map(|word| known.weight_of(*word)).sum::<f64>() / unit;
    let least = if one.tongue == Tongue::Chinese { LETTERS } else { WORDS };
    let label = !one.cited.is_disjoint(&other.cited);
    let score = weight + if label { 0.5 } else { 0.0 };
    let chinese = one.tongue == Tongue::Chinese;
    let many = one.words.intersection(&other.words).count() >= if chinese { MANY } else { usize::MAX };
    let alike = shared >= least && score >= ALIKE || many && shared >= 2 && score >= LESS;
    (event > 0 && alike).then_some(score)
}

fn all(reading: &Reading<'_>, sentences: &mut Sentences) -> Vec<Ruled> {
    let mut found = Vec::new();
    for count in reading.counts.iter().flatten().filter(|count| count.head.is_time) {
        let Some(passage) = reading.passage(count.passage).filter(|passage| is_text(passage)) else { continue };
        let Some((way, event)) = way(passage, count) else { continue };
        let Some((unit, value)) = extent(passage, count).filter(|(_, value)| (1..=400).contains(value)) else {
            continue;
        };
        let length = match unit {
            Unit::Days => value,
            Unit::Weeks => value * 7,
            Unit::Months => value * 30 + value * 5 / 12,
            Unit::Years => value * 365,
        };
        let place = (count.passage, passage, &count.sentence);
        found.extend(ruled(reading, sentences, place, &count.range, way, length, &event));
        if found.len() >= MOST {
            return found;
        }
    }
    for (index, passage) in reading.passages.iter().enumerate().filter(|(_, passage)| is_text(passage)) {
        for (range, length) in every(passage) {
            let sentence = passage.sentence(range.start);
            let clause = crate::sentences::clause_of(passage, &sentence, &range);
            found.extend(ruled(reading, sentences, (index, passage, &clause), &range, Way::Every, length, &clause));
            if found.len() >= MOST {
                return found;
            }
        }
    }
    found
}

fn is_text(passage: &Passage) -> bool {
    !matches!(passage.kind, BlockKind::Heading { .. } | BlockKind::Caption)
}

/// How the length counts, and where the words for what it counts from stand.
fn way(passage: &Passage, count: &Count) -> Option<(Way, Range<usize>)> {
    let behind = passage.flow.at(count.range.end..count.sentence.end).to_lowercase();
    let before = passage.flow.at(count.sentence.start..count.range.start).to_lowercase();
    let known = lexicon::of(passage.tongue);
    let near = last_letters(&before, if passage.tongue == Tongue::Chinese { 12 } else { 40 });
    // How long something is prolonged, or took, is no rule.
    if known.lasting.wants.iter().any(|word| near.contains(word.as_str())) {
        return None;
    }
    if let Some((from, to)) = ahead::before(passage, count) {
        return Some((Way::Before, from..to));
    }
    match passage.tongue {
        Tongue::English => {
            let rest = behind.trim_start_matches([' ', '-']);
            let rest = rest.split_once(' ').map_or("", |(_, rest)| rest);
            let leads = ["of ", "from ", "after ", "following ", "counted from ", "as from "];
            let within = near.trim_end().ends_with("within") || near.contains("than");
            let runs = leads.iter().any(|lead| rest.starts_with(lead) && (*lead != "of " || within));
            let clause = crate::rules::until_next_clause(rest);
            let from = count.sentence.end - rest.len();
            (runs && !rest.is_empty()).then(|| (Way::After, from..from + clause.len()))
        }
        Tongue::Chinese => {
            let lead = passage.flow.at(count.sentence.start..count.range.start);
            let after = runs_after(passage, count) || lead.contains("之日起") && behind.contains('内');
            let from = lead.rfind(['，', ',', '。', ';', '；', '(']).map_or(0, |at| at + '，'.len_utf8());
            let from = (0..=from).rev().find(|at| lead.is_char_boundary(*at)).unwrap_or(0);
            after.then(|| (Way::After, count.sentence.start + from..count.range.start))
        }
    }
}

type Place<'a> = (usize, &'a Passage, &'a Range<usize>);

fn ruled(
    reading: &Reading<'_>,
    sentences: &mut Sentences,
    (index, passage, sentence): Place<'_>,
    range: &Range<usize>,
    way: Way,
    length: i64,
    event: &Range<usize>,
) -> Option<Ruled> {
    let text = super::verdict::even(passage.flow.at(sentence.clone()), passage.tongue);
    let lower = passage.flow.at(sentence.clone()).to_lowercase();
    let said = |list: &[String]| list.iter().any(|word| contains(&lower, word.trim_end(), passage.tongue));
    let known = lexicon::of(passage.tongue);
    if said(&known.disputed) || said(&known.happening.moved) {
        return None;
    }
    // A sentence that leans on the one before is of what that names.
    let leans = known.happening.leaning.iter().any(|word| lower.trim_start().starts_with(word.as_str()));
    let each = passage.tongue == Tongue::English && contains(&lower, "it", Tongue::English);
    let last = passage.sentences.iter().rev().find(|other| other.end <= sentence.start).filter(|_| leans || each);
    let before = last.map_or(String::new(), |last| super::verdict::even(passage.flow.at(last.clone()), passage.tongue));
    let norms = lexicon::time("ruled_norms");
    let is_rule = norms
        .iter()
        .any(|word| word.is_ascii() == (passage.tongue == Tongue::English) && contains(&lower, word, passage.tongue));
    let event = super::verdict::even(passage.flow.at(event.clone()), passage.tongue);
    let mut labels: BTreeMap<String, BTreeSet<i64>> = BTreeMap::new();
    for token in tokens_in(reading, index, sentence) {
        if let Sense::Label { kind, numbers, .. } = &token.sense {
            labels.entry(kind.clone()).or_default().extend(numbers);
        }
    }
    // What tells rules of a kind apart stands in the clause.
    let clause = crate::sentences::clause_of(passage, sentence, range);
    let clause = passage.flow.at(clause).to_lowercase();
    let marks = known.happening.marks.iter().filter(|word| contains(&clause, word, passage.tongue));
    Some(Ruled {
        index,
        range: range.clone(),
        tongue: passage.tongue,
        way,
        length,
        event: sentences.words_of(&event, passage.tongue).into_iter().collect(),
        words: sentences.words_of(&format!("{before} {text}"), passage.tongue).into_iter().collect(),
        marks: marks.map(String::as_str).collect(),
        states: tokens_in(reading, index, sentence).filter_map(state_of).collect(),
        labels,
        cited: cited(passage.flow.at(sentence.clone())),
        is_rule,
    })
}

/// "Every year", "once every two years", 每两年一次.
static EVERY: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i:\b(?:every|each) (?P<unit>year|month|quarter|week)\b|\b(?:every|each) (?P<en>other|second|third|fourth|fifth|two|three|four|five|six|[2-6])(?P<of> years?| months?)\b)|每(?P<gap>隔)?(?P<zh>[一两二三四五六半2-6])?个?(?P<sort>年|月|季度|周)",
    )
});

/// How often something is done, in days.
fn every(passage: &Passage) -> Vec<(Range<usize>, i64)> {
    let times = |word: &str| match word {
        "other" | "second" | "two" | "2" | "两" | "二" => 2,
        "third" | "three" | "3" | "三" => 3,
        "fourth" | "four" | "4" | "四" => 4,
        "fifth" | "five" | "5" | "五" => 5,
        "six" | "6" | "六" => 6,
        _ => 1,
    };
    let unit = |word: &str| match word.trim().to_lowercase().trim_end_matches('s') {
        "year" | "年" => 365,
        "quarter" | "季度" => 91,
        "month" | "月" => 30,
        _ => 7,
    };
    let hits = EVERY.captures_iter(passage.text()).filter_map(|hit| {
        let all = hit.get(0)?.range();
        let part = |name: &str| hit.name(name).map(|part| part.as_str().to_lowercase());
        let many = part("en").or(part("zh")).map_or(1, |word| times(&word));
        let unit = unit(&part("unit").or(part("of")).or(part("sort"))?);
        let half = part("zh").is_some_and(|word| word == "半");
        // 每年4月: a month of every year; 每隔一年 is every second.
        let behind = passage.flow.at(all.end..passage.text().len());
        let dated = behind.starts_with(|letter: char| letter.is_ascii_digit());
        let odd = part("gap").is_some() || dated;
        (!odd).then(|| (all, if half { unit / 2 } else { unit * many }))
    });
    hits.collect()
}
