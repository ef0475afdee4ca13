//! Growth told with its amount and its share, "grows by 34,000 or 3.7 per cent", "增加255，增幅5.7%", against the figures
//! before and after it: each of the four follows from two others.
//!
//! It must not judge growth of which only one is told, unless the two figures stand right before it.

use std::ops::Range;

use super::share::{Share, is_plain};
use super::{is_end, told};
use crate::count::{Count, contains};
use crate::document::BlockKind;
use crate::finding::{Confidence, Finding, Spot};
use crate::flow::Tongue;
use crate::lexicon;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::slips::edits;
use crate::scan::{Bound, Sense, Token};
use crate::sentences::clause_about;

/// So many passages around growth may tell its figures.
const AROUND: usize = 2;
/// So many figures there are held against each other.
const MOST: usize = 14;
/// So many passages off a row of totals may stand, and so many of these are looked at.
const REACH: usize = 300;
const FEW: usize = 60;
/// Units in which a table may be kept while the text writes figures out.
const SCALES: [i64; 4] = [1, 1_000, 10_000, 1_000_000];

/// A figure before and one after, with where they stand.
#[derive(Clone)]
struct Pair {
    old: i64,
    new: i64,
    spots: Vec<Option<Spot>>,
}

/// Growth where it stands.
struct Growth<'a> {
    reading: &'a Reading<'a>,
    totals: &'a [(usize, Pair)],
    index: usize,
    passage: &'a Passage,
    token: &'a Token,
    sentence: Range<usize>,
    share: Share,
}

/// Finds growth of which amount, share and figures do not give each other.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let totals = totals(reading);
    for (index, passage) in reading.passages.iter().enumerate() {
        if matches!(passage.kind, BlockKind::Cell { .. } | BlockKind::Heading { .. } | BlockKind::Caption) {
            continue;
        }
        for token in reading.tokens_of(index) {
            let Some(share) = share_of(&token.sense) else { continue };
            let sentence = passage.sentence(token.range.start);
            let growth = Growth { reading, totals: &totals, index, passage, token, sentence, share };
            let spot = reading.spot_at(index, &token.range).and_then(|spot| spot.figure);
            let known = |finding: &Finding| finding.spots.iter().any(|other| other.figure == spot);
            if growth.is_growth() && !found.iter().any(known) {
                found.extend(growth.judge());
            }
        }
    }
}

/// The share that a token gives.
fn share_of(sense: &Sense) -> Option<Share> {
    let share = Share::of(sense).map(|share| share.within(share.unit + 10, 2000))?;
    let plain = match share.bound {
        Bound::Exact => !share.is_fraction || share.is_partial(),
        Bound::About => !share.is_fraction,
        Bound::AtLeast | Bound::AtMost => false,
    };
    (plain && share.value > 0).then_some(share)
}

/// Rows of totals with each figure and the next, by the passage of the first.
fn totals(reading: &Reading<'_>) -> Vec<(usize, Pair)> {
    let rows = reading.grids.iter().flat_map(|grid| &grid.rows).filter(|row| row.is_total);
    let mut found = Vec::new();
    for row in rows {
        let plain = row.figures.iter().filter(|(_, figure)| !figure.is_percent && figure.value.0 > 0);
        let figures: Vec<_> = plain.collect();
        for (one, other) in figures.iter().zip(figures.iter().skip(1)).take(MOST) {
            let spot = |at: usize, range: &Range<usize>| reading.spot_at(*row.cells.get(&at)?, range);
            let spots = vec![spot(*one.0, &one.1.range), spot(*other.0, &other.1.range)];
            let first = row.cells.get(one.0).copied().unwrap_or_default();
            found.push((first, Pair { old: one.1.value.0, new: other.1.value.0, spots }));
        }
    }
    found.sort_by_key(|(first, _)| *first);
    found
}

/// Those of the rows of totals that stand within reach of a passage.
fn around(totals: &[(usize, Pair)], passage: usize) -> &[(usize, Pair)] {
    let from = totals.partition_point(|(at, _)| at + REACH < passage);
    let to = totals.partition_point(|(at, _)| *at < passage + REACH);
    totals.get(from..to.min(from + FEW).max(from)).unwrap_or_default()
}

impl Growth<'_> {
    /// Whether the words beside the share say that something grew or shrank by it.
    fn is_growth(&self) -> bool {
        let lexicon = lexicon::of(self.passage.tongue);
        let words = lexicon.weighing.grows.iter();
        let before = self.passage.flow.at(self.sentence.start..self.token.range.start);
        let far = if self.passage.tongue == Tongue::Chinese { 16 } else { 70 };
        let before = crate::count::last_letters(before, far).to_lowercase();
        let after: String = self.passage.flow.at(self.token.range.end..self.sentence.end).chars().take(24).collect();
        let after = after.to_lowercase();
        let clause = clause_about(self.passage, &self.sentence, &self.token.range, 1);
        let clause = self.passage.flow.at(clause).to_lowercase();
        let points = is_end(self.passage, &self.sentence, &self.token.range)
            || contains(&clause, "points", self.passage.tongue)
            || lexicon.weighing.of_points.iter().any(|word| clause.contains(word.as_str()));
        let open = lexicon.supposed.iter().any(|word| contains(&clause, word, self.passage.tongue));
        let more = lexicon.growth.iter().any(|word| after.trim_start().starts_with(word.as_str()));
        !points && !open && (more || words.clone().any(|word| before.contains(word.as_str())))
    }

    /// The amount told with the share, right before it or in brackets around one of them.
    fn amount(&self) -> Option<&Count> {
        let counts = self.reading.counts_of(self.index);
        let here = || counts.iter().filter(|count| count.sentence == self.sentence);
        let before = here().rfind(|count| count.range.end <= self.token.range.start).filter(|count| is_plain(count));
        let far = if self.passage.tongue == Tongue::Chinese { 14 } else { 30 };
        let close = |gap: &str| gap.chars().count() <= far && !gap.contains([';', '；', '。']);
        // "Against 560 in 2022, an increase of one quarter": a figure of a year is no amount.
        let led = |count: &Count| {
            let before = self.passage.flow.at(self.sentence.start..count.range.start).to_lowercase();
            let lexicon = lexicon::of(self.passage.tongue);
            let near = crate::count::last_letters(&before, if self.passage.tongue == Tongue::Chinese { 6 } else { 32 });
            let turns = lexicon.against.iter().any(|word| near.trim_end().ends_with(word.as_str()));
            let grows = lexicon.growth.iter().chain(&lexicon.weighing.grows).any(|word| near.contains(word.as_str()));
            let gap = self.passage.flow.at(count.range.end.min(self.token.range.start)..self.token.range.start);
            (grows || gap.contains(['(']) || gap.contains(" or ")) && !turns
        };
        before
            .filter(|count| close(self.passage.flow.at(count.range.end..self.token.range.start)) && led(count))
            .or_else(|| {
                let next =
                    here().find(|count| count.range.start >= self.token.range.end).filter(|count| is_plain(count))?;
                let gap = self.passage.flow.at(self.token.range.end..next.range.start);
                (gap.trim_start().starts_with('(') && gap.chars().count() <= 8).then_some(next)
            })
    }

    fn gives(&self, off: i64, base: i64) -> bool {
        off > 0 && base > 0 && self.share.is_given(Amount(off), Amount(base))
    }

    fn fits(&self, pair: &Pair) -> bool {
        let off = (pair.new - pair.old).abs();
        self.gives(off, pair.old) || self.gives(off, pair.new)
    }

    fn judge(&self) -> Option<Finding> {
        let near = self.near();
        match self.amount() {
            Some(by) => self.by(by, &near),
            None => self.bare(&near),
        }
    }

    /// Figures of the passage and its neighbours.
    fn near(&self) -> Vec<&Count> {
        let from = self.index.saturating_sub(AROUND);
        let own = self.reading.counts_of(self.index).iter().filter(|count| is_plain(count));
        let own = own.filter(|count| count.range.start + 400 > self.token.range.start);
        let around = (from..=self.index + AROUND).filter(|at| *at != self.index);
        let around = around.flat_map(|at| self.reading.counts_of(at)).filter(|count| is_plain(count));
        own.take(MOST).chain(around.take(MOST)).collect()
    }

    /// The rows of totals not far from it.
    fn totals(&self) -> impl Iterator<Item = Pair> {
        let near = around(self.totals, self.index);
        near.iter().map(|(_, pair)| pair.clone())
    }

    /// Growth told with its amount.
    fn by(&self, by: &Count, near: &[&Count]) -> Option<Finding> {
        let mut pairs: Vec<Pair> = Vec::new();
        for scale in SCALES {
            let scaled = |pair: Pair| {
                Some(Pair { old: pair.old.checked_mul(scale)?, new: pair.new.checked_mul(scale)?, spots: pair.spots })
            };
            pairs.extend(self.totals().filter_map(scaled));
        }
        let usable: Vec<&&Count> = near
            .iter()
            .filter(|count| count.range != by.range && (count.currency == by.currency || count.currency.is_none()))
            .filter(|count| count.value >= by.value)
            .collect();
        for one in &usable {
            for other in usable.iter().filter(|other| other.range != one.range || other.passage != one.passage) {
                let spots = vec![self.reading.spot(one), self.reading.spot(other)];
                pairs.push(Pair { old: one.value.0, new: other.value.0, spots });
            }
        }
        let off = by.value.0;
        let apart = |pair: &Pair| (pair.new - pair.old).abs() == off;
        if pairs.iter().any(|pair| apart(pair) && self.fits(pair)) || self.is_known(off) {
            return None;
        }
        // Three of the four are right, and a slip of one digit sets the fourth apart.
        let slip = |told: i64, worked: i64| worked > 0 && told != worked && edits(told).any(|other| other == worked);
        let share = |pair: &Pair| {
            let given = |base: &i64| self.share.in_units(Amount(off), Amount(*base));
            let wrong = |(printed, worked): (i64, i64)| slip(printed, worked);
            off >= 10_000 && apart(pair) && [pair.old, pair.new].iter().map(given).any(wrong)
        };
        let amount = |pair: &Pair| off >= 10_000 && self.fits(pair) && slip(off, (pair.new - pair.old).abs());
        let end = |pair: &Pair| {
            let (less, more) = (pair.old.min(pair.new), pair.old.max(pair.new));
            off >= 10_000
                && (self.gives(off, less) && slip(more, less + off)
                    || self.gives(off, more - off) && slip(less, more - off))
        };
        let wrong = pairs.iter().find(|pair| share(pair) || amount(pair) || end(pair))?;
        let spots = [self.reading.spot(by), self.reading.spot_at(self.index, &self.token.range)];
        let spots = spots.into_iter().chain(wrong.spots.clone());
        let (less, more) = (wrong.old.min(wrong.new), wrong.old.max(wrong.new));
        let printed = self.passage.flow.at(self.token.range.clone());
        Some(told(Confidence::Probable, spots, (Amount(more - less), Amount(wrong.old)), printed))
    }

    /// Whether the document tells of two figures so far apart of which the share is right.
    fn is_known(&self, off: i64) -> bool {
        let bound = |slack: i64| i128::from(off) * 100_000 / i128::from((self.share.value + slack).max(1));
        let amount = |value: i128| Amount(i64::try_from(value).unwrap_or(i64::MAX));
        let bases =
            self.reading.valued(amount(bound(self.share.slack))..=amount(bound(-self.share.slack) + 1)).take(40);
        bases.into_iter().any(|base| {
            [base.value.0 + off, base.value.0 - off]
                .into_iter()
                .any(|other| self.reading.valued(Amount(other)..=Amount(other)).next().is_some())
        })
    }

    /// "Up from 18,400 in 2022 to 23,000, an increase of one quarter": the two figures right before the share.
    fn bare(&self, near: &[&Count]) -> Option<Finding> {
        let counts = self.reading.counts_of(self.index);
        let before = counts.iter().filter(|count| {
            is_plain(count)
                && count.range.end <= self.token.range.start
                && count.sentence.end + 1 >= self.sentence.start
        });
        let before: Vec<&Count> = before.collect();
        let [.., one, other] = before.as_slice() else { return None };
        let gap = self.passage.flow.at(other.range.end..self.token.range.start);
        let far = if self.passage.tongue == Tongue::Chinese { 24 } else { 60 };
        let alike = one.currency == other.currency
            && one.sentence == other.sentence
            && (one.head.noun == other.head.noun || crate::rules::vague(one) || crate::rules::vague(other));
        let said = self.passage.flow.at(one.sentence.clone()).to_lowercase();
        let against = &lexicon::of(self.passage.tongue).against;
        let compares = against.iter().any(|word| contains(&said, word, self.passage.tongue))
            || crate::sentences::years_in(self.reading, self.index, &one.sentence).len() >= 2;
        if !alike || !compares || gap.chars().count() > far {
            return None;
        }
        let explained = near.iter().any(|one| {
            near.iter().any(|other| {
                one.value < other.value && self.fits(&Pair { old: one.value.0, new: other.value.0, spots: Vec::new() })
            })
        });
        let pair = Pair { old: one.value.0, new: other.value.0, spots: Vec::new() };
        if explained || self.totals().any(|pair| self.fits(&pair)) {
            return None;
        }
        let off = (pair.new - pair.old).abs();
        let slip = edits(pair.old).any(|old| self.fits(&Pair { old, ..pair.clone() }))
            || edits(pair.new).any(|new| self.fits(&Pair { new, ..pair.clone() }))
            || [pair.old, pair.new].iter().any(|base| {
                let (printed, worked) = self.share.in_units(Amount(off), Amount(*base));
                edits(printed).any(|other| other == worked)
            });
        let base = if pair.old < pair.new { pair.old } else { pair.new };
        let spots =
            [self.reading.spot(one), self.reading.spot(other), self.reading.spot_at(self.index, &self.token.range)];
        let printed = self.passage.flow.at(self.token.range.clone());
        slip.then(|| told(Confidence::Probable, spots, (Amount(off), Amount(base)), printed))
    }
}
