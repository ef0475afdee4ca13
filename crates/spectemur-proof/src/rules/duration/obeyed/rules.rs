//! The rules of a document that count from something: "90 days after it is notified", 在届会开幕前至少六周.
//!
//! It must not say which days are held against them.

use std::collections::BTreeSet;
use std::ops::Range;

use super::super::verdict::{after, even};
use super::super::{Unit, ahead, extent};
use super::Place;
use crate::count::{Count, contains, last_letters};
use crate::flow::Tongue;
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{Bound, Sense};
use crate::sentences::{Sentences, tokens_in};

/// How a length binds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Limit {
    /// The day is the one that the length gives: "becomes binding 90 days after".
    Exact,
    /// It comes no later: "within 90 days of".
    Most,
    /// It lies at least so long before: "not less than six weeks before".
    Least,
    /// Something lasts so long: "a term of four years".
    Runs,
}

/// A length that the document sets for whatever is of a kind.
pub(super) struct Rule<'a> {
    pub(super) length: &'a Count,
    pub(super) extent: (Unit, i64),
    pub(super) limit: Limit,
    /// What it counts from.
    pub(super) event: BTreeSet<u32>,
    /// What has to be done.
    pub(super) act: BTreeSet<u32>,
    /// Whether what lasts so long may do so more than once.
    pub(super) renews: bool,
    pub(super) tongue: Tongue,
}

impl Rule<'_> {
    pub(super) fn place(&self) -> Place {
        Place { passage: self.length.passage, sentence: self.length.sentence.clone(), tongue: self.tongue }
    }
}

/// So many rules of one document are held against its days.
const MOST: usize = 40;

/// The rules in order of place.
pub(super) fn rules<'a>(reading: &'a Reading<'_>, sentences: &mut Sentences) -> Vec<Rule<'a>> {
    let mut found: Vec<Rule<'a>> = Vec::new();
    for count in reading.counts.iter().flatten().filter(|count| count.head.is_time) {
        let last = found.last().filter(|last| last.length.passage == count.passage);
        let last = last.filter(|last| last.length.sentence == count.sentence);
        let rule = rule(reading, sentences, count, last);
        found.extend(rule);
        if found.len() == MOST {
            break;
        }
    }
    found
}

fn rule<'a>(
    reading: &'a Reading<'_>,
    sentences: &mut Sentences,
    count: &'a Count,
    last: Option<&Rule<'a>>,
) -> Option<Rule<'a>> {
    let passage = reading.passage(count.passage).filter(|passage| passage.is_prose())?;
    let (unit, value) = extent(passage, count).filter(|(_, value)| (1..=400).contains(value))?;
    if !is_norm(reading, passage, count.passage, &count.sentence) {
        return None;
    }
    let lead = passage.flow.at(count.sentence.start..count.range.start).to_lowercase();
    let (limit, event) = limit(passage, count, &lead).or_else(|| lasts(passage, &lead))?;
    let chained = last.filter(|last| event.is_empty() && limit == Limit::Most && last.extent.0 == unit);
    let value = chained.map_or(value, |last| value + last.extent.1);
    let mut words =
        |range: Range<usize>| sentences.words_of(&even(passage.flow.at(range), passage.tongue), passage.tongue);
    let from = last.map_or(count.sentence.start, |last| last.length.phrase.end.min(count.range.start));
    let to = if event.is_empty() { count.range.start } else { event.start.max(from) };
    let mut act: BTreeSet<u32> = words(from..to.min(count.range.start)).into_iter().collect();
    let tail = until_length(reading, count, event.end.max(count.range.end));
    if last.is_none() || passage.tongue == Tongue::Chinese {
        act.extend(words(tail));
    }
    let mut counted: BTreeSet<u32> = words(event.clone()).into_iter().collect();
    if let Some(last) = last {
        // "… the end of the period of objection, which itself runs for one year": what it names was named before.
        if act.len() < 2 {
            act.extend(&last.event);
        }
        if chained.is_some() {
            counted.extend(&last.event);
        }
    }
    if limit == Limit::Runs {
        counted.clone_from(&act);
    } else {
        act = act.difference(&counted).copied().collect();
    }
    let renews = crate::rules::duration::is_renewed(passage, count);
    let (extent, tongue) = ((unit, value), passage.tongue);
    let ready = !act.is_empty() && !counted.is_empty();
    ready.then_some(Rule { length: count, extent, limit, event: counted, act, renews, tongue })
}

/// Whether the sentence sets something for all of a kind: it names no day and tells nothing of what has been.
pub(super) fn is_norm(reading: &Reading<'_>, passage: &Passage, index: usize, sentence: &Range<usize>) -> bool {
    let dated = tokens_in(reading, index, sentence)
        .any(|token| matches!(&token.sense, Sense::Date(span) if span.from.year.is_some()));
    let said = passage.flow.at(sentence.clone()).to_lowercase();
    let has = |name: &str| {
        let own = lexicon::time(name).iter().filter(|word| word.is_ascii() == (passage.tongue == Tongue::English));
        own.into_iter().any(|word| contains(&said, word, passage.tongue))
    };
    !dated && !has("obeyed_past") && (has("ruled_norms") || has("obeyed_norms"))
}

/// How the length binds, and where the words stand for what it counts from; none of these in a further length.
fn limit(passage: &Passage, count: &Count, lead: &str) -> Option<(Limit, Range<usize>)> {
    let near = last_letters(lead, 24);
    let ends = |name: &str| lexicon::time(name).iter().any(|word| near.trim_end().ends_with(word));
    if let Some((from, to)) = ahead::before(passage, count) {
        return Some((Limit::Least, narrowed(passage, from..to)));
    }
    match passage.tongue {
        Tongue::English => {
            if ends("obeyed_further") {
                return Some((Limit::Most, count.range.start..count.range.start));
            }
            let event = after(passage, count).filter(|event| {
                // "For twelve months, after which": nothing is said of what it counts from.
                passage.flow.at(event.clone()).trim().contains(' ')
            })?;
            let most = ends("obeyed_within");
            let exact = count.bound == Bound::Exact;
            (most || exact).then(|| (if most { Limit::Most } else { Limit::Exact }, narrowed(passage, event)))
        }
        Tongue::Chinese => {
            let bare = lead.trim_end_matches(['满', '的', '在', '第', '不', '得', '超', '过', '迟', '于']);
            let from = lexicon::time("obeyed_from").iter().find_map(|word| bare.strip_suffix(word))?;
            let behind: String = passage.flow.at(count.range.end..count.sentence.end).chars().take(5).collect();
            let most = behind.contains('内') || bare.len() + "不".len() < lead.len() && lead.contains("不");
            let clause = from.rfind(['，', ',', ';', '；', '。', '(']).map_or(0, |at| at + 1);
            let clause = (clause..=from.len()).find(|at| from.is_char_boundary(*at)).unwrap_or(0);
            let start = count.sentence.start;
            let event = narrowed(passage, start + clause..start + from.len());
            Some((if most { Limit::Most } else { Limit::Exact }, event))
        }
    }
}

/// A length for which something lasts: "for a term of four years", 任期四年.
fn lasts(passage: &Passage, lead: &str) -> Option<(Limit, Range<usize>)> {
    let own = lexicon::time("obeyed_runs").iter().filter(|word| word.is_ascii() == (passage.tongue == Tongue::English));
    let near = lead.trim_end();
    let near = near.strip_suffix("not more than").map_or(near, str::trim_end);
    own.into_iter().any(|word| near.ends_with(word)).then_some((Limit::Runs, 0..0))
}

/// What a length counts from, without what is said behind it in English, or before it in Chinese.
fn narrowed(passage: &Passage, event: Range<usize>) -> Range<usize> {
    let said = passage.flow.at(event.clone());
    let words = lexicon::time("obeyed_narrows");
    let own = words.iter().filter(|word| word.is_ascii() == (passage.tongue == Tongue::English));
    match passage.tongue {
        Tongue::English => {
            let cut = own.filter_map(|word| said.find(word)).filter(|at| *at > 3).min();
            event.start..cut.map_or(event.end, |at| event.start + at)
        }
        Tongue::Chinese => {
            let cut = own.filter_map(|word| said.rfind(word).map(|at| at + word.len())).max();
            let cut = cut.filter(|at| said.len() - at >= 2 * '的'.len_utf8()).unwrap_or(0);
            event.start + cut..event.end
        }
    }
}

/// The words behind a rule up to the next length of the sentence.
fn until_length(reading: &Reading<'_>, count: &Count, from: usize) -> Range<usize> {
    let next = reading.counts_of(count.passage).iter().filter(|other| other.head.is_time);
    let next = next.map(|other| other.range.start).filter(|start| *start > from).min();
    let end = next.unwrap_or(count.sentence.end).min(count.sentence.end).max(from);
    // What stands behind the clause is of something else.
    let clause = reading
        .passage(count.passage)
        .map_or(end, |passage| from + crate::rules::until_next_clause(passage.flow.at(from..end)).len());
    from..clause.max(from)
}
