//! A day that a rule sets for every year, "by 30 September", 每年3月31日之前, and what is said to have come in time after it, or
//! late before it.

use std::collections::BTreeSet;
use std::ops::Range;

use super::rules::is_norm;
use super::{Place, When, days, is_end, own, verdict};
use crate::document::BlockKind;
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::duration::verdict::even;
use crate::rules::finding;
use crate::scan::{Point, Sense};
use crate::sentences::Sentences;

/// So many rules of one document are held against its days.
const MOST: usize = 20;
/// What lies so many days from the day of the rule is of another year.
const FAR: i64 = 150;
/// A table stands no more than so many passages behind its rule.
const CELLS: usize = 120;

/// A day of every year, with what has to be done by it.
struct Rule {
    place: Place,
    range: Range<usize>,
    month: i8,
    day: i8,
    act: BTreeSet<u32>,
}

/// Finds what came after the day and is said to have come in time, and what came before it and is said to be late.
pub(super) fn find(reading: &Reading<'_>, sentences: &mut Sentences, found: &mut Vec<Finding>) {
    for rule in rules(reading, sentences) {
        let told = days(reading, sentences, &rule.place);
        let cells = cells(reading, sentences, &rule);
        let of = |when: &&When| {
            let shared = when.words.intersection(&rule.act);
            let weight: usize = shared.map(|word| if sentences.vocabulary.is_weak(*word) { 1 } else { 2 }).sum();
            weight >= 2 && !is_end(when, rule.place.tongue)
        };
        let wrong = told.iter().chain(&cells).filter(of).find(|when| is_wrong(reading, &rule, when));
        let Some(when) = wrong else { continue };
        let words = |index: usize, range: &Range<usize>| reading.words_at(index, range);
        let names = Detail::Names(vec![words(when.index, &when.range), words(rule.place.passage, &rule.range)]);
        let spots = [reading.spot_at(when.index, &when.range), reading.spot_at(rule.place.passage, &rule.range)];
        let spots = spots.into_iter().flatten().collect();
        found.push(finding("date-and-rule", Confidence::Probable, spots, [("deadline", names)]).case("deadline"));
    }
}

fn is_wrong(reading: &Reading<'_>, rule: &Rule, when: &When) -> bool {
    let year = when.day.year();
    let Ok(due) = spectemur_model::Day::new(year, rule.month, rule.day) else { return false };
    let late = due.days_until(when.day);
    let is_whole = !when.is_year && !when.is_month && late != 0 && late.abs() <= FAR;
    is_whole && said(reading, when).is_some_and(|kept| kept == (late > 0))
}

/// Whether the sentence of a day says that it was kept, or what stands right behind the table of a cell.
fn said(reading: &Reading<'_>, when: &When) -> Option<bool> {
    let passage = reading.passage(when.index)?;
    if passage.is_prose() {
        return own(passage, when);
    }
    let behind = reading.prose().map(|(index, _)| index).find(|index| *index > when.index)?;
    let behind = reading.passage(behind)?;
    let mut all = behind.sentences.iter();
    all.find_map(|sentence| verdict(&behind.flow.at(sentence.clone()).to_lowercase(), behind.tongue))
}

fn rules(reading: &Reading<'_>, sentences: &mut Sentences) -> Vec<Rule> {
    let mut found = Vec::new();
    for (index, passage) in reading.prose() {
        for token in reading.tokens_of(index) {
            let Sense::Date(span) = &token.sense else { continue };
            let Point { year: None, month: Some(month), day: Some(day) } = span.from else { continue };
            let sentence = passage.sentence(token.range.start);
            let is_rule = span.from == span.to
                && is_limit(passage, &sentence, &token.range)
                && is_norm(reading, passage, index, &sentence);
            if is_rule && found.len() < MOST {
                let words = even(passage.flow.at(sentence.clone()), passage.tongue);
                let act = sentences.words_of(&words, passage.tongue).into_iter().collect();
                let place = Place { passage: index, sentence, tongue: passage.tongue };
                found.push(Rule { place, range: token.range.clone(), month, day, act });
            }
        }
    }
    found
}

/// Whether the words beside a day make it the last on which something may be done.
fn is_limit(passage: &Passage, sentence: &Range<usize>, range: &Range<usize>) -> bool {
    let before = passage.flow.at(sentence.start..range.start.max(sentence.start)).to_lowercase();
    let behind = passage.flow.at(range.end..sentence.end.max(range.end));
    let by = lexicon::time("obeyed_by").iter().filter(|word| word.is_ascii() == (passage.tongue == Tongue::English));
    let due =
        passage.tongue == Tongue::Chinese && lexicon::time("obeyed_due").iter().any(|word| behind.starts_with(word));
    due || by.into_iter().any(|word| before.trim_end().ends_with(word))
}

/// The days in the column of a table behind the rule whose head says what has to be done by then.
fn cells(reading: &Reading<'_>, sentences: &mut Sentences, rule: &Rule) -> Vec<When> {
    let mut found = Vec::new();
    let mut heads: Vec<(u32, u32, String)> = Vec::new();
    let first = rule.place.passage;
    // What is said right behind the rule is of the same: "Reports received later are recorded as late".
    let mut act = rule.act.clone();
    if let Some(passage) = reading.passage(first) {
        let rest = even(passage.flow.at(rule.place.sentence.start..passage.text().len()), passage.tongue);
        act.extend(sentences.words_of(&rest, passage.tongue));
    }
    for index in first + 1..=first + CELLS {
        let Some(passage) = reading.passage(index) else { break };
        let BlockKind::Cell { table, row, column, .. } = passage.kind else { continue };
        if row == 0 {
            heads.push((table, column, passage.text().to_owned()));
            continue;
        }
        let Some((range, span)) = reading.lone_day(index) else { continue };
        let head = heads.iter().find(|(known, at, _)| (*known, *at) == (table, column));
        let day = crate::rules::meeting::day_of(span.from).filter(|_| span.from == span.to);
        let (Some((.., head)), Some(day)) = (head, day) else { continue };
        let words: BTreeSet<u32> =
            sentences.words_of(&even(head, rule.place.tongue), rule.place.tongue).into_iter().collect();
        if words.is_disjoint(&act) {
            continue;
        }
        let sentence = passage.sentence(range.start);
        let words = rule.act.clone();
        let (said, lead) = (String::new(), String::new());
        found.push(When { index, range, sentence, day, is_year: false, is_month: false, words, said, lead });
    }
    found
}
