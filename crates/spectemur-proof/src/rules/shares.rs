//! Shares of a whole, in percent, as fractions and in words: "45 per cent", "two thirds", "fewer than half".
//!
//! A share is held against its part and its whole wherever they stand: beside it (`beside`), right before it (`rate`), in
//! the row or the columns of a table (`row`, `columns`), or in another place, where the same is said or a row is named
//! (`elsewhere` for percent, `in_words` for words; `same` finds the part for both). What all of them need is here once.

mod average;
mod beside;
mod columns;
mod elsewhere;
mod grown;
mod in_words;
mod mean;
mod next;
mod product;
mod quorum;
mod rate;
mod respective;
mod row;
mod same;
mod share;
mod spoken;
mod stated;

pub(super) use in_words::{Portion, in_words, is_explained};

use std::ops::Range;

use super::series::Series;
use super::{amount, finding};
use crate::finding::{Confidence, Detail, Finding, Spot};
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::sentences::Sentences;

/// Finds shares that their part and whole do not give.
pub(super) fn find(reading: &Reading<'_>, sentences: &mut Sentences, series: &[Series], found: &mut Vec<Finding>) {
    beside::find(reading, found);
    columns::find(reading, found);
    row::find(reading, found);
    rate::find(reading, found);
    elsewhere::find(reading, sentences, found);
    in_words::find(reading, sentences, found);
    average::find(reading, sentences, found);
    mean::find(reading, series, found);
    respective::find(reading, found);
    quorum::find(reading, found);
    product::find(reading, found);
    grown::find(reading, found);
    stated::find(reading, found);
    spoken::find(reading, found);
    next::find(reading, found);
}

/// The part of the whole in thousandths of a percent.
pub(super) fn ratio(part: Amount, whole: Amount) -> i64 {
    i64::try_from(i128::from(part.0) * 100_000 / i128::from(whole.0.max(1))).unwrap_or(i64::MAX)
}

/// What is said of a share that its part and whole do not give; the share as it is printed.
pub(super) fn told(
    confidence: Confidence,
    spots: impl IntoIterator<Item = Option<Spot>>,
    (part, whole): (Amount, Amount),
    printed: &str,
) -> Finding {
    let tenths = (ratio(part, whole) + 50) / 100;
    let details = [
        ("part", amount(part)),
        ("whole", amount(whole)),
        ("share", Detail::Text(printed.to_owned())),
        ("worked", Detail::Text(format!("{}.{}", tenths / 10, tenths % 10))),
    ];
    finding("share-and-ratio", confidence, spots.into_iter().flatten().collect(), details).case("ratio")
}

/// What is said of an average that its sum and number do not give.
fn told_average(spots: Vec<Spot>, told: Amount, sum: Amount, number: Amount) -> Finding {
    let worked = Amount(i64::try_from(i128::from(sum.0) * 1000 / i128::from(number.0.max(1))).unwrap_or(i64::MAX));
    let details = [("one", amount(told)), ("other", amount(worked)), ("likeness", Detail::Number(60))];
    finding("said-twice", Confidence::Probable, spots, details)
}

/// "From 65 to 75 per cent", "由60%至70%": the share is the end of a span.
fn is_end(passage: &Passage, sentence: &Range<usize>, at: &Range<usize>) -> bool {
    let before = passage.flow.at(sentence.start..at.start.max(sentence.start)).trim_end().to_lowercase();
    let ends = |mark: &str| {
        before.strip_suffix(mark).is_some_and(|lead| {
            let lead = lead.trim_end();
            lead.ends_with(|letter: char| letter.is_ascii_digit() || letter == '%') || lead.ends_with("cent")
        })
    };
    ["to", "and", "至", "到", "-", "–", "—"].into_iter().any(ends)
}
