//! The deadline of a State as the text prints it, beside the day that the rules of the treaty give.
//!
//! The rules and the register say when an obligation falls due for a State; the record says to which day it was moved
//! since. Which obligation is meant is told by the words of its title that the sentence shares, and by the article that
//! the paragraph names; where one that may be meant falls due on the printed day, nothing is said.

use std::sync::LazyLock;

use std::collections::BTreeSet;

use spectemur_model::obligation::{Due, Event, Obligation, OwedBy};
use spectemur_model::{Day, Package, StateCode};

use super::duration::{Printed, deadlines};
use super::finding;
use crate::count::contains;
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::list::state_of;
use crate::matter::{Vocabulary, heading_words};
use crate::reading::Reading;
use crate::record::Deadline;
use crate::scan::Sense;

/// A day so many years from a deadline is of something else.
const YEARS: i64 = 5;
/// Words of a deadline that the rule alone does not give, or of another thing that is due before it.
static MOVED: LazyLock<&[&str]> = LazyLock::new(|| lexicon::time("deadline_moved"));

/// Finds deadlines of States that the rules and the register of the package do not give, where no place of the document
/// speaks of the State's having been given more time.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let printed = if reading.is_of_treaty { deadlines(reading) } else { Vec::new() };
    let moved = if printed.is_empty() { BTreeSet::new() } else { moved(reading) };
    for printed in printed.iter().filter(|printed| is_first(reading, printed) && !moved.contains(&printed.state)) {
        let known = by_rules(reading.package, printed.state);
        if let Some((deadline, title)) = differs(reading, printed, &known) {
            let details = [("printed", day(printed.day)), ("days", days(deadline)), ("title", Detail::Text(title))];
            let spots = reading.spot_at(printed.passage, &printed.range).into_iter().collect();
            found.push(finding("date-and-rule", Confidence::Probable, spots, details).case("rule"));
        }
    }
}

/// Finds deadlines of States that are none by the rules and the record.
pub(crate) fn find_in_record(reading: &Reading<'_>, record: &[Deadline], found: &mut Vec<Finding>) {
    for printed in deadlines(reading) {
        let Some((deadline, title)) = differs(reading, &printed, record) else { continue };
        let details = [
            ("printed", day(printed.day)),
            ("days", days(deadline)),
            ("title", Detail::Text(title)),
            ("state", Detail::Text(deadline.state.to_string())),
            ("obligation", Detail::Text(deadline.obligation.to_string())),
        ];
        let spots = reading.spot_at(printed.passage, &printed.range).into_iter().collect();
        found.push(finding("against-record", Confidence::Probable, spots, details).case("deadline"));
    }
}

/// What the State owes once, so long after the treaty came into force for it.
fn by_rules(package: &Package, state: StateCode) -> Vec<Deadline> {
    let registration = package.registers.registrations.get(&state);
    let entry = registration.and_then(|registration| registration.entry_into_force_on);
    let due = |rule: &Obligation| {
        let entry = entry.filter(|_| rule.owed_by == OwedBy::States)?;
        match &rule.version_on(entry)?.due {
            Due::After { event: Event::EntryIntoForce, span } => {
                Some(Deadline { state, obligation: rule.id.clone(), days: vec![span.after(entry).ok()?] })
            }
            _ => None,
        }
    };
    package.obligations.iter().filter_map(due).collect()
}

/// Whether the words before the day say nothing of more time, and call the day a deadline.
fn is_first(reading: &Reading<'_>, printed: &Printed) -> bool {
    reading.passage(printed.passage).is_some_and(|passage| {
        let lead = passage.sentence(printed.range.start).start..printed.range.start;
        let lead = passage.flow.at(lead).to_lowercase();
        !MOVED.iter().any(|word| lead.contains(word))
    })
}

/// The States of which a sentence says that they were given more time, or asked for it, and not only that they may.
fn moved(reading: &Reading<'_>) -> BTreeSet<StateCode> {
    let mut found = BTreeSet::new();
    for (passage, tokens) in reading.passages.iter().zip(&reading.tokens) {
        let lexicon = lexicon::of(passage.tongue);
        for sentence in &passage.sentences {
            let words = passage.flow.at(sentence.clone()).to_lowercase();
            let ahead = lexicon.future.iter().any(|word| contains(&words, word, passage.tongue));
            if !ahead && ["exten", "more time", "延", "展期"].iter().any(|word| words.contains(word)) {
                let inside = tokens.iter().filter(|token| sentence.contains(&token.range.start));
                found.extend(inside.filter_map(state_of));
            }
        }
    }
    found
}

/// The deadline that is most likely meant, with the title of what is owed, where none that may be meant is that day.
fn differs<'d>(reading: &Reading<'_>, printed: &Printed, known: &'d [Deadline]) -> Option<(&'d Deadline, String)> {
    let passage = reading.passage(printed.passage)?;
    let sentence = passage.flow.at(passage.sentence(printed.range.start));
    let disputed = &lexicon::of(passage.tongue).disputed;
    if disputed.iter().any(|word| contains(&sentence.to_lowercase(), word, passage.tongue)) {
        return None;
    }
    let articles: BTreeSet<i64> = reading
        .tokens_of(printed.passage)
        .iter()
        .filter_map(|token| match &token.sense {
            Sense::Label { kind, numbers, .. } if kind == "article" => Some(numbers),
            _ => None,
        })
        .flatten()
        .copied()
        .collect();
    let meant: Vec<(usize, &Deadline, String)> = known
        .iter()
        .filter(|deadline| deadline.state == printed.state && is_near(deadline, printed.day))
        .filter_map(|deadline| {
            let rule = reading.package.obligation(&deadline.obligation)?;
            let title = rule.title.or_any(passage.tongue.language());
            let named = article(rule).is_some_and(|article| articles.contains(&article));
            let likeness = shared(sentence, title, passage.tongue) + if named { 100 } else { 0 };
            Some((likeness, deadline, title.to_owned()))
        })
        .filter(|(likeness, ..)| *likeness > 0)
        .collect();
    if meant.iter().any(|(_, deadline, _)| deadline.days.contains(&printed.day)) {
        return None;
    }
    meant.into_iter().max_by_key(|(likeness, ..)| *likeness).map(|(_, deadline, title)| (deadline, title))
}

/// The number of the article that a rule rests on.
fn article(rule: &Obligation) -> Option<i64> {
    rule.article().split('(').next()?.parse().ok()
}

/// Whether a day lies so near to a deadline that it may be meant for it.
fn is_near(deadline: &Deadline, day: Day) -> bool {
    deadline.days.iter().any(|due| due.days_until(day).abs() <= YEARS * 366)
}

/// How many of a hundred words of the title stand in the sentence.
fn shared(sentence: &str, title: &str, tongue: Tongue) -> usize {
    let mut vocabulary = Vocabulary::default();
    let said = heading_words(sentence, tongue, &mut vocabulary);
    let words = heading_words(title, tongue, &mut vocabulary);
    let both = words.iter().filter(|word| said.contains(word)).count();
    (both * 100).checked_div(words.len()).unwrap_or(0)
}

fn day(day: Day) -> Detail {
    Detail::Text(day.to_string())
}

fn days(deadline: &Deadline) -> Detail {
    Detail::Names(deadline.days.iter().map(ToString::to_string).collect())
}
