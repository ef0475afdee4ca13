//! The time at which one thing was founded, launched or opened, told twice: "the Trust Fund was established in 2004" and
//! "since the Fund was established in 2006", "基金于2004年设立" and "2006年设立的基金".
//!
//! A thing is known by what it is called: the shorter name must be the end of the longer one, and no other thing of that
//! end may be told of. It must not judge what happens again and again, nor what is still to come.

mod chinese;
mod english;

use std::ops::Range;

use super::finding;
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::reading::Reading;
use crate::scan::{Point, Sense, Span};
use crate::sentences::tokens_in;

/// That something began, with when.
#[derive(Clone, Debug)]
struct Told {
    passage: usize,
    part: u32,
    /// The time.
    at: Range<usize>,
    span: Span,
    tongue: Tongue,
    /// How it began: verbs of one row are of one step.
    step: usize,
    /// What began, in words that are compared, the last of them what it is.
    name: Vec<String>,
}

/// Finds things that began at two times.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let told = told(reading);
    for (at, one) in told.iter().enumerate() {
        let others = told.get(at + 1..).unwrap_or_default().iter();
        let mut same = others.filter(|other| one.is_of(other) && !is_ambiguous(&told, one, other));
        if let Some(other) = same.find(|other| !fits(one.span, other.span)) {
            // Where one place tells the time of the other, a third is of something else.
            let agreed = told.iter().any(|third| {
                third.at != one.at && third.at != other.at && (third.is_of(one) || third.is_of(other)) && {
                    fits(third.span, one.span) != fits(third.span, other.span) && third.name.len() < other.name.len()
                }
            });
            if agreed {
                continue;
            }
            let spots = [one, other].into_iter().filter_map(|told| reading.spot_at(told.passage, &told.at)).collect();
            let words = |told: &Told| Detail::Text(reading.words_at(told.passage, &told.at));
            let details = [("one", words(one)), ("other", words(other))];
            found.push(finding("said-twice", Confidence::Probable, spots, details));
        }
    }
}

/// All that the text tells of beginnings.
fn told(reading: &Reading<'_>) -> Vec<Told> {
    let mut found = Vec::new();
    for (index, passage) in reading.prose() {
        for sentence in &passage.sentences {
            let text = passage.flow.at(sentence.clone()).to_lowercase();
            let known = &lexicon::of(passage.tongue).began;
            let open = known.open.iter().any(|word| crate::count::contains(&text, word, passage.tongue));
            if open || text.len() != sentence.len() {
                continue;
            }
            let dates: Vec<(Range<usize>, Span)> = tokens_in(reading, index, sentence)
                .filter_map(|token| match token.sense {
                    Sense::Date(span) if span.from == span.to && span.from.year.is_some() => {
                        Some((token.range.start - sentence.start..token.range.end - sentence.start, span))
                    }
                    _ => None,
                })
                .collect();
            for (place, span) in dates {
                let said = match passage.tongue {
                    Tongue::English => english::at(&text, &place),
                    Tongue::Chinese => chinese::at(&text, &place),
                };
                let Some((step, name)) = said else { continue };
                let at = sentence.start + place.start..sentence.start + place.end;
                let (passage, part, tongue) = (index, passage.part, passage.tongue);
                found.push(Told { passage, part, at, span, tongue, step, name });
            }
        }
    }
    found
}

impl Told {
    /// Whether both can be of one thing: one name ends in the other.
    fn is_of(&self, other: &Self) -> bool {
        let same = self.tongue == other.tongue && self.step == other.step && self.part == other.part;
        same && (self.name.ends_with(&other.name) || other.name.ends_with(&self.name))
    }
}

/// Whether the shorter of two names can be short for another thing as well.
fn is_ambiguous(all: &[Told], one: &Told, other: &Told) -> bool {
    let (short, long) = if one.name.len() <= other.name.len() { (one, other) } else { (other, one) };
    let apart = |third: &&Told| third.name.ends_with(&short.name) && !third.is_of(long);
    short.name.len() < long.name.len() && all.iter().any(|third| apart(&third))
}

/// Whether one time can be the other: what both say is the same.
fn fits(one: Span, other: Span) -> bool {
    let same = |one: Option<i16>, other: Option<i16>| one.zip(other).is_none_or(|(one, other)| one == other);
    let (one, other): (Point, Point) = (one.from, other.from);
    same(one.year, other.year)
        && same(one.month.map(i16::from), other.month.map(i16::from))
        && same(one.day.map(i16::from), other.day.map(i16::from))
}
