//! Who or what is said to come first or last, against the figures: "the largest exporter", "四年之最".
//!
//! The one that is named must be one of a series, and the words must say which series is meant, or leave one.

use std::collections::BTreeSet;
use std::ops::Range;

use spectemur_model::StateCode;

use super::finding;
use super::series::{Point, Series, Words};
use crate::count::{Count, contains, words_of};
use crate::document::BlockKind;
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::Sense;
use crate::sentences::{clauses, tokens_in};

/// Fewer figures than this are no order.
const LEAST: usize = 3;
/// Units in which a table may be kept while the text writes figures out.
const SCALES: [i64; 6] = [1, 100, 1_000, 10_000, 1_000_000, 100_000_000];

/// Words that put something first or last.
struct Claim<'a> {
    reading: &'a Reading<'a>,
    passage: &'a Passage,
    index: usize,
    /// The words that do.
    range: Range<usize>,
    clause: Range<usize>,
    /// From the clause before.
    near: Range<usize>,
    sentence: Range<usize>,
    /// One for the first, minus one for the last.
    sign: i64,
    /// One where it is what rose the most, minus one where it is what fell.
    changed: i64,
    tongue: Tongue,
}

/// Finds those that are put first or last and are not.
pub(super) fn find(reading: &Reading<'_>, series: &[Series], found: &mut Vec<Finding>) {
    let long: Vec<&Series> =
        series.iter().filter(|series| series.points.len() >= LEAST && series.state.is_none()).collect();
    if long.is_empty() {
        return;
    }
    for (index, passage) in reading.passages.iter().enumerate() {
        if matches!(passage.kind, BlockKind::Cell { .. } | BlockKind::Heading { .. } | BlockKind::Caption) {
            continue;
        }
        for claim in claims(reading, index, passage) {
            found.extend(claim.judge(&long));
        }
    }
}

fn claims<'a>(reading: &'a Reading<'a>, index: usize, passage: &'a Passage) -> Vec<Claim<'a>> {
    let ranking = &lexicon::of(passage.tongue).ranking;
    let text = passage.text();
    let mut found: Vec<Claim<'a>> = Vec::new();
    for sentence in &passage.sentences {
        let all = clauses(text, sentence);
        for (at, clause) in all.iter().enumerate() {
            let said = passage.flow.at(clause.clone()).to_lowercase();
            let place = |words: &[String]| {
                let held = words.iter().filter(|word| contains(&said, word, passage.tongue));
                held.filter_map(|word| said.find(word.as_str()).map(|at| at..at + word.len()))
                    .min_by_key(|range| range.start)
            };
            let (most, least) = (place(&ranking.most), place(&ranking.least));
            let other = ranking.other.iter().any(|word| contains(&said, word, passage.tongue));
            let (Some(range), sign) = (match (most, least) {
                (Some(most), None) => (Some(most), 1),
                (None, Some(least)) => (Some(least), -1),
                _ => (None, 0),
            }) else {
                continue;
            };
            if other || said.len() != clause.len() {
                continue;
            }
            let range = clause.start + range.start..clause.start + range.end;
            // "Largest exporter: Peru": the name stands behind the colon.
            let open = text.get(clause.end..).is_some_and(|rest| rest.starts_with([':', '：', '(']));
            let end = all.get(at + 1).filter(|_| open).map_or(clause.end, |next| next.end);
            let clause = clause.start..end;
            let clause_start = clause.start;
            let before = all.get(at.saturating_sub(1)).map_or(clause.start, |before| before.start);
            found.push(Claim {
                reading,
                passage,
                index,
                near: before..end,
                clause,
                sentence: sentence.clone(),
                sign,
                changed: changed(&said, range.end - clause_start, passage.tongue),
                range,
                tongue: passage.tongue,
            });
        }
    }
    found.retain(|claim| !claim.is_of_several() && !claim.is_of_region());
    found
}

/// Whether the words right behind a superlative are of a rise or a fall.
fn changed(said: &str, from: usize, tongue: Tongue) -> i64 {
    let changing = &lexicon::of(tongue).changing;
    let near = said.get(from..).unwrap_or_default();
    let is = |words: &[String], word: &str| words.iter().any(|known| known == word);
    match tongue {
        Tongue::English => {
            let mut words = words_of(near).map(|(_, word)| word).take(2);
            words.find_map(|word| if is(&changing.up, word) { Some(1) } else { is(&changing.down, word).then_some(-1) })
        }
        Tongue::Chinese => {
            let holds =
                |words: &[String]| words.iter().any(|word| word.chars().count() > 1 && said.contains(word.as_str()));
            if said.contains("降幅") || holds(&changing.down) {
                Some(-1)
            } else {
                (said.contains("增幅") || holds(&changing.up)).then_some(1)
            }
        }
    }
    .unwrap_or(0)
}

impl Claim<'_> {
    /// "The five largest", "最大的五国": no one is put first.
    fn is_of_several(&self) -> bool {
        tokens_in(self.reading, self.index, &self.clause).any(|token| {
            let number = matches!(&token.sense, Sense::Number { value, .. } if *value > Amount::whole(1));
            // "四年之最": the number in front is of those among whom something is put first.
            if self.tongue == Tongue::Chinese && token.range.start < self.range.start {
                return false;
            }
            let gap = if token.range.start >= self.range.end {
                self.passage.flow.at(self.range.end..token.range.start)
            } else {
                self.passage.flow.at(token.range.end..self.range.start.max(token.range.end))
            };
            number && gap.trim().chars().count() <= 3 && !gap.contains('为')
        })
    }

    /// Whether a part of the world is spoken of, in which another may come first.
    fn is_of_region(&self) -> bool {
        let said = self.passage.flow.at(self.clause.clone()).to_lowercase();
        let mut regions = lexicon::of(self.tongue).regions.iter().flatten();
        regions.any(|word| contains(&said, word, self.tongue))
    }

    fn words(&self, range: &Range<usize>) -> Words {
        Words::of(self.passage.flow.at(range.clone()), self.tongue)
    }

    /// The years of a range, without those from which on something is counted.
    fn years(&self, range: &Range<usize>) -> BTreeSet<i16> {
        let since = &lexicon::of(self.tongue).ranking.since;
        let dates = tokens_in(self.reading, self.index, range).filter_map(|token| match &token.sense {
            Sense::Date(span) => {
                let before = self.passage.flow.at(range.start..token.range.start).to_lowercase();
                let after = self.passage.flow.at(token.range.end..range.end).to_lowercase();
                let counted = match self.tongue {
                    Tongue::English => since.iter().any(|word| before.trim_end().ends_with(word.as_str())),
                    Tongue::Chinese => since.iter().any(|word| after.starts_with(word.as_str())),
                };
                span.years().filter(|(from, to)| from == to && !counted).map(|(from, _)| from)
            }
            _ => None,
        });
        dates.collect()
    }

    fn states(&self, range: &Range<usize>) -> BTreeSet<StateCode> {
        tokens_in(self.reading, self.index, range).filter_map(crate::list::state_of).collect()
    }

    /// The one point of a series that is named in the clause, or else before it in the sentence.
    fn named<'s>(&self, series: &'s Series) -> Option<&'s Point> {
        let lead = self.sentence.start..self.clause.start;
        [self.clause.clone(), self.near.clone(), lead]
            .iter()
            .find_map(|range| {
                let (years, states) = (self.years(range), self.states(range));
                let said = self.passage.flow.at(range.clone()).to_lowercase();
                let is = |point: &&Point| match point.state {
                    Some(state) => states.contains(&state),
                    None if !point.years.is_empty() => point.years.iter().all(|year| years.contains(year)),
                    None => {
                        let name = point.name.to_lowercase();
                        let long = if self.tongue == Tongue::English { 5 } else { 2 };
                        name.chars().count() >= long && contains(&said, name.as_str(), self.tongue)
                    }
                };
                let mut points = series.points.iter().filter(is);
                let first = points.next()?;
                Some((first, points.next().is_some()))
            })
            .filter(|(_, several)| !several)
            .map(|(point, _)| point)
    }

    /// The point whose figure stands before the words: "216 million, the most of any year".
    fn figured<'s>(&self, series: &'s Series) -> Option<&'s Point> {
        let before = |count: &&Count| {
            count.sentence == self.sentence
                && count.range.end <= self.range.start
                && count.range.start >= self.near.start
        };
        let count = self.reading.counts_of(self.index).iter().rfind(before)?;
        let gives = |point: &&Point| SCALES.iter().any(|scale| point.value.0.saturating_mul(*scale) == count.value.0);
        let long = count.value.to_string().trim_end_matches('0').len() >= 2;
        let mut points = series.points.iter().filter(gives).filter(|_| long);
        let first = points.next()?;
        points.next().is_none().then_some(first)
    }

    /// Those that come before the one that is put first, the very first of them.
    fn ahead<'s>(&self, series: &'s Series, named: &Point) -> Option<&'s Point> {
        // Where shrinking is given as a fall below nought, the lowest fell the most.
        let sign = self.sign * if self.changed != 0 { self.changed } else { 1 };
        let best = series.points.iter().max_by_key(|point| point.value.0 * sign)?;
        (best.value.0 * sign > named.value.0 * sign && best.is_percent == named.is_percent).then_some(best)
    }

    fn judge(&self, all: &[&Series]) -> Option<Finding> {
        let (near, sentence) = (self.words(&self.near), self.words(&self.sentence));
        let of_state = !self.states(&self.near).is_empty();
        let years = self.years(&self.sentence);
        let beside: Vec<&Count> = self
            .reading
            .counts_of(self.index)
            .iter()
            .filter(|count| self.clause.contains(&count.range.start))
            .collect();
        let known_words = self.passage.flow.at(self.clause.clone()).to_lowercase();
        let shares = beside.iter().any(|count| count.currency.as_deref() == Some(crate::count::PERCENT))
            || self.changed == 0
                && lexicon::of(self.tongue)
                    .indicating
                    .shares
                    .iter()
                    .any(|word| contains(&known_words, word, self.tongue));
        let mut known: Vec<(f64, &Series, &Point)> = Vec::new();
        for series in all.iter().filter(|series| series.is_change == (self.changed != 0)) {
            let other_year =
                !series.years.is_empty() && !years.is_empty() && series.years.iter().all(|year| !years.contains(year));
            let by_name = self.named(series);
            let Some(point) = by_name
                .or_else(|| self.figured(series))
                .filter(|point| !other_year && (point.state.is_some() || !of_state) && (point.is_percent || !shares))
            else {
                continue;
            };
            let told = series.said.is_told_by(&near) || by_name.is_none() && series.over.is_told_by(&sentence);
            let dated = !series.years.is_empty() && series.years.iter().any(|year| years.contains(year));
            let words = if told { series.said.cover(&near).max(0.05) } else { 0.0 };
            let only = !told
                && (series.is_total || dated && series.said.is_empty() || series.is_change || is_only(all, series));
            if told || only {
                known.push((words + if dated { 0.1 } else { 0.0 }, series, point));
            }
        }
        // A figure beside the name tells the column.
        let told = |point: &Point| {
            let is = |count: &&Count| SCALES.iter().any(|scale| point.value.0.saturating_mul(*scale) == count.value.0);
            beside.iter().any(|count| is(&count))
        };
        if known.iter().any(|(_, _, point)| told(point)) {
            known.retain(|(_, _, point)| told(point));
        }
        let tables: BTreeSet<Option<usize>> = known.iter().map(|(_, series, _)| series.table).collect();
        let best = known.iter().map(|(score, _, _)| *score).fold(0.0, f64::max);
        // What no word of a measure points to must be of the only table that has the name.
        if best < 0.05 && tables.len() != 1
            || known
                .iter()
                .any(|(score, series, point)| (*score > 0.0 || best <= 0.0) && self.ahead(series, point).is_none())
        {
            return None;
        }
        let (_, series, point) = known.iter().max_by(|one, other| one.0.total_cmp(&other.0))?;
        let first = self.ahead(series, point)?;
        let details = [
            ("named", Detail::Text(self.shown(point))),
            ("one", super::amount(point.value)),
            ("other", super::amount(first.value)),
            ("first", Detail::Text(self.shown(first))),
        ];
        let spots = [self.reading.spot_at(self.index, &self.range), point.spot(self.reading), first.spot(self.reading)];
        let spots = spots.into_iter().flatten().collect();
        Some(finding("said-twice", Confidence::Probable, spots, details).case("rank"))
    }

    fn shown(&self, point: &Point) -> String {
        point.name.trim().to_owned()
    }
}

/// Whether it is the only column of figures of its table, but for shares.
fn is_only(all: &[&Series], series: &Series) -> bool {
    let beside = |other: &&&Series| {
        other.table == series.table
            && !other.is_change
            && !other.is_row
            && other.points.iter().any(|point| !point.is_percent)
    };
    series.table.is_some() && all.iter().filter(beside).count() == 1
}
