//! Who or what is said to come first or last, against the figures: "the largest exporter", "四年之最".
//!
//! The one that is named must be one of a series, and the words must say which series is meant, or leave one.

mod words;

use std::collections::BTreeSet;
use std::ops::Range;

use spectemur_model::StateCode;
use words::{changed, is_open, places};

use super::finding;
use super::series::{Point, Series, Words};
use super::shares;
use crate::count::{Count, contains, words_of};
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

/// The place that is given to something.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Which it is, counted from the greatest where the sign is one, from the least where it is minus one.
    Order(i64, usize),
    /// A share of all in words: at least and at most so many thousandths of a percent.
    Share(i64, i64),
}

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
    /// The clause behind, where this one opens the sentence: "with more lamps than any other, A has become".
    next: Range<usize>,
    sentence: Range<usize>,
    place: Place,
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
    for (index, passage) in reading.prose() {
        for claim in claims(reading, index, passage) {
            found.extend(claim.judge(&long));
        }
    }
}

/// The words of a passage that put somebody first or last, clause by clause.
fn claims<'a>(reading: &'a Reading<'a>, index: usize, passage: &'a Passage) -> Vec<Claim<'a>> {
    let text = passage.text();
    let mut found: Vec<Claim<'a>> = Vec::new();
    for sentence in &passage.sentences {
        let all = clauses(text, sentence);
        for (at, clause) in all.iter().enumerate() {
            let said = passage.flow.at(clause.clone()).to_lowercase();
            if said.len() != clause.len() {
                continue;
            }
            // "Largest exporter: A": the name stands behind the colon.
            let open = text.get(clause.end..).is_some_and(|rest| rest.starts_with([':', '：', '(']));
            let end = all.get(at + 1).filter(|_| open).map_or(clause.end, |next| next.end);
            let before = all.get(at.saturating_sub(1)).map_or(clause.start, |before| before.start);
            // "A third of it" may be of anything that is named before; "more than half" is of all.
            let shares = shares::in_words(reading, index, passage, clause);
            // "Housing measures are in force in 11 of them, most of them by decree": the share is of those just named.
            let of_named = |share: &shares::Portion| {
                let words = passage.flow.at(share.range.clone()).to_lowercase();
                lexicon::of(passage.tongue).of_these.iter().any(|word| contains(&words, word, passage.tongue))
            };
            let share = shares.into_iter().find(|share| {
                let open = share.least == 0 || share.most == 100_000;
                open && !of_named(share) && !shares::is_explained(reading, index, share)
            });
            let share = share.filter(|_| !is_open(&said, passage.tongue)).map(|share| {
                let range = share.range.start - clause.start..share.range.end - clause.start;
                (range, Place::Share(share.least, share.most))
            });
            found.extend(share.or_else(|| places(&said, passage.tongue)).into_iter().map(|(range, place)| Claim {
                reading,
                passage,
                index,
                near: before..end,
                next: all.get(at + 1).filter(|_| at == 0).map_or(end..end, |next| end..next.end.max(end)),
                clause: clause.start..end,
                sentence: sentence.clone(),
                place,
                changed: changed(&said, range.end, passage.tongue),
                range: clause.start + range.start..clause.start + range.end,
                tongue: passage.tongue,
            }));
        }
    }
    found.retain(|claim| !claim.is_of_several() && !claim.is_of_region() && !claim.leaves_out());
    found
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

    /// Whether the words before leave somebody out.
    fn leaves_out(&self) -> bool {
        let said = self.passage.flow.at(self.near.clone()).to_lowercase();
        let lexicon = lexicon::of(self.tongue);
        // "Second only to A, B has the most": `lines` judges it.
        let words = lexicon.ranking.leaving.iter().chain(&lexicon.weighing.second);
        words.into_iter().any(|word| contains(&said, word, self.tongue))
    }

    /// Whether one of several lines is put first, and not one of several times: "the largest item".
    fn is_of_lines(&self) -> bool {
        let after = self.passage.flow.at(self.range.end..self.clause.end.max(self.range.end)).to_lowercase();
        let kinds = &lexicon::of(self.tongue).ranking.kinds;
        match self.tongue {
            Tongue::English => words_of(&after).take(4).any(|(_, word)| kinds.iter().any(|kind| kind == word)),
            Tongue::Chinese => {
                let near: String = after.chars().take(6).collect();
                kinds.iter().any(|kind| near.contains(kind.as_str()))
            }
        }
    }

    /// Whether a part of the world is spoken of, in which another may come first.
    fn is_of_region(&self) -> bool {
        let said = self.passage.flow.at(self.clause.clone()).to_lowercase();
        let mut regions = lexicon::of(self.tongue).regions.iter().flatten();
        regions.any(|word| contains(&said, word, self.tongue))
    }

    /// The words of a range that say something.
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

    /// The States that a range names.
    fn states(&self, range: &Range<usize>) -> BTreeSet<StateCode> {
        tokens_in(self.reading, self.index, range).filter_map(crate::list::state_of).collect()
    }

    /// Whether the words before the clause give a place to somebody as well.
    fn is_led_by_another(&self) -> bool {
        let lead = self.passage.flow.at(self.sentence.start..self.clause.start.max(self.sentence.start)).to_lowercase();
        let ranking = &lexicon::of(self.tongue).ranking;
        ranking.most.iter().chain(&ranking.least).any(|word| contains(&lead, word, self.tongue))
    }

    /// The one point of a series that is named in the clause, or else before it in the sentence.
    fn named<'s>(&self, series: &'s Series) -> Option<&'s Point> {
        // "The State with the second-largest catch, A, and the State with the largest": A has the place before.
        let open = self.is_led_by_another();
        let lead = if open { self.clause.start } else { self.sentence.start }..self.clause.start;
        let near = if open { self.clause.clone() } else { self.near.clone() };
        [self.clause.clone(), near, lead, self.next.clone()]
            .iter()
            .find_map(|range| {
                let (years, states) = (self.years(range), self.states(range));
                let said = self.passage.flow.at(range.clone()).to_lowercase();
                let is = |point: &&Point| match point.state {
                    Some(state) => states.contains(&state),
                    None if !point.years.is_empty() => point.years.iter().all(|year| years.contains(year)),
                    None => {
                        let name = point.name.to_lowercase();
                        let long = if self.tongue == Tongue::English { 4 } else { 2 };
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
        let long = count.value.to_string().trim_end_matches('0').len() >= 2;
        let mut points = series.points.iter().filter(|point| long && gives(point, count));
        let first = points.next()?;
        points.next().is_none().then_some(first)
    }

    /// The one whose place it is, where it is not the one that is named; of a half the one that is named itself.
    fn instead<'s>(&self, series: &'s Series, named: &'s Point) -> Option<&'s Point> {
        let alike: Vec<&Point> = series.points.iter().filter(|point| point.is_percent == named.is_percent).collect();
        match self.place {
            Place::Order(sign, order) => {
                // Where shrinking is given as a fall below nought, the lowest fell the most.
                let sign = sign * if self.changed != 0 { self.changed } else { 1 };
                let value = |point: &Point| point.value.0 * sign;
                let ahead = alike.iter().filter(|point| value(point) > value(named)).count();
                let level = alike.iter().filter(|point| value(point) == value(named)).count();
                let mut sorted = alike;
                sorted.sort_by_key(|point| std::cmp::Reverse(value(point)));
                (order <= ahead || order > ahead + level).then(|| sorted.get(order - 1).copied()).flatten()
            }
            Place::Share(least, most) => {
                let total: i64 = alike.iter().map(|point| point.value.0).sum();
                // Of a year it is not said how much of all years it has.
                let plain = !named.is_percent && named.years.is_empty() && alike.iter().all(|point| point.value.0 >= 0);
                let holds = (least..=most).contains(&shares::ratio(named.value, Amount(total)));
                (plain && !holds).then_some(named)
            }
        }
    }

    /// What is said in the finding of the one that is named and the one whose place it is.
    fn told(&self, series: &Series, (named, first): (&Point, &Point)) -> Finding {
        let spots = [self.reading.spot_at(self.index, &self.range), named.spot(self.reading), first.spot(self.reading)];
        let spots = spots.into_iter().flatten().collect();
        if matches!(self.place, Place::Share(..)) {
            let total: i64 = series.points.iter().map(|point| point.value.0).sum();
            let worked = named.value.0 * 1000 / total.max(1);
            let details = [
                ("part", super::amount(named.value)),
                ("whole", super::amount(Amount(total))),
                ("worked", Detail::Text(format!("{}.{}", worked / 10, worked % 10))),
                ("share", Detail::Text(self.passage.flow.at(self.range.clone()).to_owned())),
            ];
            return finding("share-and-ratio", Confidence::Probable, spots, details).case("ratio");
        }
        let details = [
            ("named", Detail::Text(named.name.trim().to_owned())),
            ("one", super::amount(named.value)),
            ("other", super::amount(first.value)),
            ("first", Detail::Text(first.name.trim().to_owned())),
        ];
        finding("said-twice", Confidence::Probable, spots, details).case("rank")
    }

    /// Whether the clause speaks of shares.
    fn is_of_shares(&self, beside: &[&Count]) -> bool {
        let said = self.passage.flow.at(self.clause.clone()).to_lowercase();
        let words = &lexicon::of(self.tongue).indicating.shares;
        beside.iter().any(|count| count.currency.as_deref() == Some(crate::count::PERCENT))
            || self.changed == 0 && words.iter().any(|word| contains(&said, word, self.tongue))
    }

    /// The points that may be meant, with their series and how much of that the words say.
    fn candidates<'s>(&self, all: &[&'s Series], beside: &[&Count]) -> Vec<(f64, &'s Series, &'s Point)> {
        let (near, sentence) = (self.words(&self.near), self.words(&self.sentence));
        let (years, of_state) = (self.years(&self.sentence), !self.states(&self.near).is_empty());
        let (of_shares, of_lines) = (self.is_of_shares(beside), self.is_of_lines());
        let fits = |series: &&&Series| series.is_change == (self.changed != 0) && !(of_lines && series.is_row);
        let mut known = Vec::new();
        for series in all.iter().filter(fits) {
            let dated = series.years.iter().any(|year| years.contains(year));
            let other_year = !series.years.is_empty() && !years.is_empty() && !dated;
            let by_name = self.named(series);
            let Some(point) = by_name.or_else(|| self.figured(series)).filter(|point| {
                !other_year && (point.state.is_some() || !of_state) && (point.is_percent || !of_shares)
            }) else {
                continue;
            };
            let told = series.said.is_told_by(&near) || by_name.is_none() && series.over.is_told_by(&sentence);
            let words = if told { series.said.cover(&near).max(0.05) } else { 0.0 };
            let only = series.is_total
                || dated && series.said.is_empty()
                || series.is_change
                || is_only(all, series)
                || is_over_time(all, series);
            if told || only {
                known.push((words + if dated { 0.1 } else { 0.0 }, *series, point));
            }
        }
        known
    }

    /// The finding that another has the place, where the words leave no series in which the one that is named has it.
    fn judge(&self, all: &[&Series]) -> Option<Finding> {
        let counts = self.reading.counts_of(self.index).iter();
        let beside: Vec<&Count> = counts.filter(|count| self.clause.contains(&count.range.start)).collect();
        let mut known = self.candidates(all, &beside);
        // A figure beside the name tells the column.
        let told = |point: &Point| beside.iter().any(|count| gives(point, count));
        if known.iter().any(|(_, _, point)| told(point)) {
            known.retain(|(_, _, point)| told(point));
        }
        if known.is_empty() {
            return self.nowhere(all, &beside);
        }
        let tables: BTreeSet<Option<usize>> = known.iter().map(|(_, series, _)| series.table).collect();
        let best = known.iter().map(|(score, _, _)| *score).fold(0.0, f64::max);
        // What no word of a measure points to must be of the only table that has the name.
        let agrees = |(score, series, point): &(f64, &Series, &Point)| {
            *score + 0.25 >= best && self.instead(series, point).is_none()
        };
        if best < 0.05 && tables.len() != 1 || known.iter().any(agrees) {
            return None;
        }
        let (_, series, point) = known.iter().max_by(|one, other| one.0.total_cmp(&other.0))?;
        let first = self.instead(series, point)?;
        Some(self.told(series, (point, first)))
    }
}

/// So many passages lie between a table and words that say no more than who comes first in it.
const NEAR: usize = 4;

impl Claim<'_> {
    /// The finding on one who comes first in no column of the only table near, whichever is meant.
    fn nowhere(&self, all: &[&Series], beside: &[&Count]) -> Option<Finding> {
        let shares = self.is_of_shares(beside) || self.changed != 0;
        let near = |series: &&Series| {
            let last = series.points.iter().map(|point| point.passage).max();
            last.is_some_and(|last| last < self.index && last + NEAR >= self.index)
                && series.table.is_some()
                && !series.is_row
                && !series.is_change
        };
        let columns: Vec<&Series> = all.iter().copied().filter(near).collect();
        let tables: BTreeSet<Option<usize>> = columns.iter().map(|series| series.table).collect();
        let first = matches!(self.place, Place::Order(_, 1));
        if shares || !first || tables.len() != 1 || columns.len() < 2 {
            return None;
        }
        let told: Option<Vec<(&Series, &Point, &Point)>> = columns
            .into_iter()
            .map(|series| {
                let point = self.named(series)?;
                Some((series, point, self.instead(series, point)?))
            })
            .collect();
        let told = told?;
        let (series, point, instead) = told.last()?;
        Some(self.told(series, (*point, *instead)))
    }
}

/// Whether a figure of the text is that of a point, in whatever unit the table is kept.
fn gives(point: &Point, count: &Count) -> bool {
    SCALES.iter().any(|scale| point.value.0.saturating_mul(*scale) == count.value.0)
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

/// Whether all columns of its table give one measure at several times: their heads name nothing but years.
fn is_over_time(all: &[&Series], series: &Series) -> bool {
    let beside = |other: &&&Series| other.table == series.table && !other.is_row && !other.is_change;
    let mut columns = all.iter().filter(beside);
    series.table.is_some()
        && !series.is_row
        && columns.all(|column| column.said.is_empty() && (!column.years.is_empty() || column.is_total))
}
