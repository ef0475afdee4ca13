//! Who or what is said to come first or last, against the figures: "the largest exporter", "四年之最".
//!
//! The one that is named must be one of a series, and the words must say which series is meant, or leave one.

use std::collections::BTreeSet;
use std::ops::Range;

use spectemur_model::StateCode;

use super::finding;
use super::series::{Point, Series, Words};
use super::shares;
use crate::count::{Count, contains, words_of};
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::number::{self, Amount};
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

/// Whether a clause speaks of one of several, or of what is wished or grows.
fn is_open(said: &str, tongue: Tongue) -> bool {
    let lexicon = lexicon::of(tongue);
    let short = |word: &&String| tongue == Tongue::English || word.chars().count() > 1;
    let other = lexicon.ranking.other.iter().filter(|word| *word != "占比" && !word.starts_with("most "));
    let words = other.filter(short).chain(&lexicon.ranking.leaving).chain(&lexicon.supposed).chain(&lexicon.future);
    words.into_iter().any(|word| contains(said, word, tongue))
}

/// The words of a clause that give somebody a place among others.
fn places(said: &str, tongue: Tongue) -> Option<(Range<usize>, Place)> {
    let ranking = &lexicon::of(tongue).ranking;
    let has = |words: &[String]| words.iter().any(|word| contains(said, word, tongue));
    if let Some(found) = beyond_all(said, tongue) {
        return Some(found);
    }
    let place = |words: &[String]| {
        let held = words.iter().filter(|word| contains(said, word, tongue));
        held.filter_map(|word| said.find(word.as_str()).map(|at| at..at + word.len())).min_by_key(|range| range.start)
    };
    if has(&ranking.other) || has(&ranking.leaving) {
        return None;
    }
    let (range, sign) = match (place(&ranking.most), place(&ranking.least)) {
        (Some(most), None) => (Some(most), 1),
        (None, Some(least)) => (Some(least), -1),
        (None, None) => (None, 1),
        _ => return None,
    };
    if let Some((range, order)) = ordinal(said, range.as_ref(), tongue) {
        return Some((range, Place::Order(sign, order)));
    }
    (!has(&ranking.relative)).then_some((range?, Place::Order(sign, 1)))
}

/// "More than any other", "never before so many", "多于其他任何国家".
fn beyond_all(said: &str, tongue: Tongue) -> Option<(Range<usize>, Place)> {
    let lexicon = lexicon::of(tongue);
    let (ranking, changing) = (&lexicon.ranking, &lexicon.changing);
    let hit = |words: &[String]| {
        let held = words.iter().filter(|word| contains(said, word, tongue));
        held.filter_map(|word| said.find(word.as_str()).map(|at| at..at + word.len())).min_by_key(|range| range.start)
    };
    let open = |words: &[String]| words.iter().any(|word| contains(said, word, tongue));
    if open(&ranking.leaving) || tongue == Tongue::English && open(&ranking.other) {
        return None;
    }
    let compared = hit(&ranking.than_any);
    let range = compared.clone().or_else(|| hit(&ranking.ever))?;
    // Before "than" the comparative; behind "never before" the words for so many or so few.
    let near = match tongue {
        Tongue::English if compared.is_some() => said.get(..range.start)?,
        Tongue::English => said.get(range.end..)?,
        Tongue::Chinese => said,
    };
    let has = |words: &[String]| match tongue {
        Tongue::English => words_of(near).any(|(_, word)| words.iter().any(|known| known == word)),
        Tongue::Chinese => words.iter().any(|word| near.contains(word.as_str())),
    };
    let comparative = words_of(near).any(|(_, word)| word.len() > 4 && word.ends_with("er") && word != "other");
    let says = |words: &[String]| words.iter().any(|word| near.contains(word.as_str()));
    let few = has(&changing.fewer) || says(&ranking.so_few);
    let many = has(&changing.more) || says(&ranking.so_many) || has(&changing.up);
    match (few, many || comparative || tongue == Tongue::Chinese) {
        (true, _) => Some((range, Place::Order(-1, 1))),
        (false, true) => Some((range, Place::Order(1, 1))),
        (false, false) => None,
    }
}

/// "The second largest", "ranks third", "居第二位".
fn ordinal(said: &str, superlative: Option<&Range<usize>>, tongue: Tongue) -> Option<(Range<usize>, usize)> {
    let ranking = &lexicon::of(tongue).ranking;
    let place = |value: i64| usize::try_from(value).ok().filter(|value| (2..=9).contains(value));
    match tongue {
        Tongue::English => {
            let mut last: Option<&str> = None;
            for (at, word) in words_of(said) {
                let (order, rest) = word.split_once('-').unwrap_or((word, ""));
                let before = superlative.is_some_and(|range| {
                    at < range.start && range.start <= at + word.len() + 1
                        || ranking.most.iter().any(|most| most == rest)
                });
                let behind = last.is_some_and(|last| ranking.ranked.iter().any(|word| word == last));
                if let Some(order) = number::ordinal(order).filter(|_| before || behind).and_then(place) {
                    return Some((at..at + word.len(), order));
                }
                last = Some(word);
            }
            None
        }
        Tongue::Chinese => said
            .match_indices('第')
            .filter(|(at, _)| !said.get(..*at).is_some_and(|lead| lead.ends_with("倒数")))
            .find_map(|(at, mark)| {
                let rest = said.get(at + mark.len()..)?;
                let figure: String = rest.chars().take_while(|letter| "二三四五六七八九".contains(*letter)).collect();
                let behind = rest.strip_prefix(figure.as_str())?;
                // "位居第三": the place closes the clause.
                let placed = said.get(..at)?.ends_with(['居', '列', '排']);
                let closed = placed && behind.trim_end_matches(['。', '，', ';', '；', ')']).is_empty();
                let ends = closed || ranking.ranked.iter().any(|word| behind.starts_with(word.as_str()));
                let order = number::han(&figure).filter(|_| ends).and_then(place)?;
                Some((at..at + mark.len() + figure.len(), order))
            }),
    }
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
        [self.clause.clone(), self.near.clone(), lead, self.next.clone()]
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
        let gives = |point: &&Point| SCALES.iter().any(|scale| point.value.0.saturating_mul(*scale) == count.value.0);
        let long = count.value.to_string().trim_end_matches('0').len() >= 2;
        let mut points = series.points.iter().filter(gives).filter(|_| long);
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
        let of_lines = self.is_of_lines();
        for series in
            all.iter().filter(|series| series.is_change == (self.changed != 0) && !(of_lines && series.is_row))
        {
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
                && (series.is_total
                    || dated && series.said.is_empty()
                    || series.is_change
                    || is_only(all, series)
                    || is_over_time(all, series));
            if told || only {
                known.push((words + if dated { 0.1 } else { 0.0 }, series, point));
            }
        }
        // A figure beside the name tells the column.
        let told = |point: &Point| {
            let is = |count: &&Count| SCALES.iter().any(|scale| point.value.0.saturating_mul(*scale) == count.value.0);
            beside.iter().any(is)
        };
        if known.iter().any(|(_, _, point)| told(point)) {
            known.retain(|(_, _, point)| told(point));
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
