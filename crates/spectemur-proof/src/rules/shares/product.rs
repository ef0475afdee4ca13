//! So many at so much each, beside what they come to: "eighteen delegates at 3,000 each, 54,000", and in the words of a row
//! "3次，每次22" whose figure is 66.
//!
//! It must not judge products that no figure beside them nearly gives.

use std::collections::BTreeMap;

use super::share::is_amount;
use super::told_average;
use crate::count::{Count, contains, words_of};
use crate::document::BlockKind;
use crate::finding::{Finding, Spot};
use crate::flow::Tongue;
use crate::lexicon;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::slips::edits;
use crate::scan::Bound;

/// Units in which a figure may be kept while its product is written out.
const SCALES: [i128; 5] = [1, 100, 1_000, 10_000, 1_000_000];
/// So many passages around may give the product.
const AROUND: usize = 60;
/// So many figures before the one for each are looked at.
const NEAR: usize = 4;
/// So many figures of one value are looked at.
const KNOWN: usize = 200;

/// What the product should be, with where it stands.
struct Told {
    value: Amount,
    spot: Option<Spot>,
}

/// Finds figures that so many at so much each do not give.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut rows: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
    for (at, table) in reading.tables.iter().enumerate() {
        for (row, cells) in table.rows.iter().enumerate() {
            rows.extend(cells.iter().flatten().map(|cell| (cell.passage, (at, row))));
        }
    }
    for (index, passage) in reading.passages.iter().enumerate() {
        if matches!(passage.kind, BlockKind::Heading { .. } | BlockKind::Caption) {
            continue;
        }
        let counts: Vec<&Count> = reading.counts_of(index).iter().filter(|count| is_exact(count)).collect();
        for (at, each) in counts.iter().enumerate().skip(1) {
            let before = counts.get(at.saturating_sub(NEAR)..at).unwrap_or_default();
            let Some(number) = before.iter().rfind(|number| is_each(passage, number, each)) else { continue };
            let beside = counts.get(at.saturating_sub(NEAR)..counts.len().min(at + 2)).unwrap_or_default().iter();
            let beside = beside.filter(|told| told.sentence == number.sentence && told.range != number.range);
            let sum =
                |told: &&&Count| told.currency == each.currency && told.value > each.value && told.value > number.value;
            let mut told: Vec<Told> =
                beside.filter(sum).map(|told| Told { value: told.value, spot: reading.spot(told) }).collect();
            if let Some((table, row)) = rows.get(&index) {
                let cells = reading.tables.get(*table).and_then(|table| table.rows.get(*row));
                told.extend(cells.into_iter().flatten().flatten().filter_map(|cell| {
                    let figure =
                        cell.figure.as_ref().filter(|figure| !figure.is_percent && figure.value.0 >= 10_000)?;
                    Some(Told { value: figure.value, spot: reading.spot_at(cell.passage, &figure.range) })
                }));
            }
            found.extend(judge(reading, number, each, &told));
        }
    }
}

/// Whether a figure is told exactly.
fn is_exact(count: &Count) -> bool {
    is_amount(count) && count.bound == Bound::Exact
}

/// Whether the second figure is said of each of the first.
fn is_each(passage: &Passage, number: &Count, each: &Count) -> bool {
    let gap = passage.flow.at(number.range.end..each.range.start.max(number.range.end)).to_lowercase();
    let plain = number.sentence == each.sentence
        && number.currency.is_none()
        && !number.head.is_time
        && number.value >= Amount::whole(2)
        && number.value.as_whole().is_some()
        && !gap.contains([';', '；', '。', '、']);
    let apart = &lexicon::of(passage.tongue).weighing.apart;
    let said = match passage.tongue {
        Tongue::English => {
            let after = passage.flow.at(each.range.end..each.sentence.end.max(each.range.end)).to_lowercase();
            let words: Vec<&str> = words_of(&after).map(|(_, word)| word).take(4).collect();
            let apart = |word: &&str| *word != "respectively" && apart.iter().any(|known| known == word);
            let at = words.iter().take(3).position(apart);
            // "Nine in each", "20 in each of three courses": of something else.
            let own = at.is_some_and(|at| {
                let lead = at.checked_sub(1).and_then(|at| words.get(at));
                lead != Some(&"in") && words.get(at + 1) != Some(&"of")
            });
            let beside = !gap.contains(|letter: char| letter.is_ascii_digit());
            own && beside && gap.chars().count() <= 60 && contains(&gap, "at", Tongue::English)
        }
        Tongue::Chinese => {
            // "4次，每次21人": each of what is counted.
            let counter = gap.chars().next().filter(|letter| crate::flow::is_han(*letter));
            let of = gap.rsplit_once('每').and_then(|(_, rest)| rest.chars().next());
            counter.is_some() && of == counter && gap.chars().count() <= 40
        }
    };
    plain && said
}

fn judge(reading: &Reading<'_>, number: &Count, each: &Count, told: &[Told]) -> Option<Finding> {
    let product = |number: i64, each: i64| i128::from(number) * i128::from(each) / 1000;
    let worked = product(number.value.0, each.value.0);
    let same = |told: i64, worked: i128| {
        let told = i128::from(told);
        SCALES.iter().any(|scale| told * scale == worked || worked * scale == told)
    };
    let known = i64::try_from(worked).ok()?;
    let around = |count: &Count| count.passage.abs_diff(number.passage) <= AROUND;
    if told.is_empty()
        || told.iter().any(|told| same(told.value.0, worked))
        || reading.valued(Amount(known)..=Amount(known)).take(KNOWN).any(around)
    {
        return None;
    }
    let slip = |told: &&Told| {
        // What they come to is of their size.
        let near = SCALES.iter().any(|scale| {
            let told = i128::from(told.value.0) * scale;
            told <= worked * 2 && worked <= told * 2
        });
        near && (edits(told.value.0).any(|told| same(told, worked))
            || edits(number.value.0).any(|number| same(told.value.0, product(number, each.value.0)))
            || edits(each.value.0).any(|each| same(told.value.0, product(number.value.0, each))))
    };
    let wrong = told.iter().find(slip)?;
    let spots = [reading.spot(each), wrong.spot.clone(), reading.spot(number)].into_iter().flatten().collect();
    Some(told_average(spots, each.value, wrong.value, number.value))
}
