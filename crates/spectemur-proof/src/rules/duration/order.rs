//! Days that are said to stand in an order: of a course ("deposited on …, in force on …"), by what rests on another or
//! follows it ("issued on …, based on the meeting of …"), or comes before it.

use std::ops::Range;

use super::{Dated, is_after};
use crate::count::{contains, last_letters};
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon::{self, Order};
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::finding;

/// Days of a sentence that stand in another order than its words say.
pub(super) fn order(
    reading: &Reading<'_>,
    index: usize,
    passage: &Passage,
    sentence: &Range<usize>,
    dates: &[Dated],
) -> Vec<Finding> {
    let mut found = Vec::new();
    let known = &lexicon::of(passage.tongue).order;
    for pair in dates.windows(2) {
        let [one, other] = pair else { continue };
        let words = Between::of(passage, sentence, one, other);
        let wrong = words.is_course(known) && is_after(one.span.from, other.span.to)
            || dated(one) && dated(other) && words.is_wrong(known, one, other);
        if !wrong {
            continue;
        }
        let spots = [&one.range, &other.range].into_iter().filter_map(|range| reading.spot_at(index, range)).collect();
        let days = [&one.range, &other.range].map(|range| passage.flow.at(range.clone()).to_owned());
        let details = [("order", Detail::Names(days.to_vec()))];
        found.push(finding("date-and-rule", Confidence::Probable, spots, details).case("order"));
    }
    found
}

fn dated(date: &Dated) -> bool {
    date.span.from.month.is_some() && date.span.from.year.is_some()
}

/// The words around two days that follow each other.
struct Between {
    tongue: Tongue,
    lead: String,
    gap: String,
    tail: String,
}

impl Between {
    fn of(passage: &Passage, sentence: &Range<usize>, one: &Dated, other: &Dated) -> Self {
        let near = if passage.tongue == Tongue::Chinese { 6 } else { 0 };
        let tail = passage.flow.at(other.range.end..sentence.end).to_lowercase();
        Self {
            tongue: passage.tongue,
            lead: last_letters(&passage.flow.at(sentence.start..one.range.start).to_lowercase(), 60),
            gap: passage.flow.at(one.range.end..other.range.start).to_lowercase(),
            tail: tail.chars().take(near).collect(),
        }
    }

    /// Whether the words tell the first step of a course of the one day, and the last of the other.
    fn is_course(&self, known: &Order) -> bool {
        let near = if self.tongue == Tongue::Chinese { 16 } else { 0 };
        let head: String = self.gap.chars().take(near).collect();
        let starts = |words: &[String]| words.iter().any(|word| self.lead.contains(word) || head.contains(word));
        let follows = |words: &[String]| words.iter().any(|word| self.gap.contains(word) || self.tail.contains(word));
        let course = known.courses.iter().any(|[first, then]| starts(first) && follows(then));
        let close = self.gap.chars().count() <= 110 && !self.gap.contains(';');
        course && close && !known.denied.iter().any(|word| self.gap.contains(word))
    }

    /// Whether a word between the days, or before both, sets them in an order that they do not have.
    fn is_wrong(&self, known: &Order, one: &Dated, other: &Dated) -> bool {
        let far = if self.tongue == Tongue::Chinese { 60 } else { 150 };
        let around = format!("{}|{}|{}", self.lead, self.gap, self.tail);
        let open = known.open.iter().any(|word| contains(&around, word, self.tongue));
        if open || self.gap.contains(';') || self.gap.contains('；') || self.gap.chars().count() > far {
            return false;
        }
        let earlier = is_after(other.span.from, one.span.to);
        let later = is_after(one.span.from, other.span.to);
        earlier && (self.says(&known.rests, true) || self.says(&known.follows, false))
            || later && (self.says(&known.precedes, false) || self.opens(known))
    }

    /// Whether one of the words stands between the days and leads to the second of them.
    fn says(&self, words: &[String], is_wide: bool) -> bool {
        let ends = |word: &String| {
            let at = self.gap.match_indices(word.as_str()).map(|(at, _)| at).find(|at| {
                self.gap
                    .get(*at..)
                    .is_some_and(|rest| contains(rest.get(..word.len() + 1).unwrap_or(rest), word, self.tongue))
            })?;
            self.gap.get(at + word.len()..)
        };
        words.iter().filter_map(ends).any(|rest| {
            let bare = rest.trim_start();
            // What is pointed to was said before, so that the word leads back.
            let points = lexicon::of(self.tongue).order.pointing.iter().any(|word| bare.starts_with(word.as_str()));
            let plain = is_wide || !rest.contains([',', '，', ':']) && !contains(rest, "and", self.tongue);
            !points && plain
        })
    }

    /// "After the session of 5 May …, on 3 April": the word stands before the first day and no mark between.
    fn opens(&self, known: &Order) -> bool {
        let words = if self.tongue == Tongue::Chinese { &self.gap } else { &self.lead };
        let before = known.after.iter().any(|word| match self.tongue {
            Tongue::English => {
                let lead = words.trim_start_matches(|letter: char| !letter.is_alphabetic());
                lead.starts_with(word.as_str()) && !lead.contains(',')
            }
            Tongue::Chinese => {
                words.split(['，', ',']).next().is_some_and(|head| head.ends_with(word) && head.chars().count() <= 14)
            }
        });
        // 2021年3月设立的工作组: the second day is told in an aside.
        let said = if self.tongue == Tongue::Chinese { &self.tail } else { &self.gap };
        let aside = known.aside.iter().any(|word| said.contains(word));
        let plain = !known.denied.iter().any(|word| self.gap.contains(word));
        before && plain && !aside
    }
}
