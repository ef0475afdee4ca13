//! Mentions of meetings beside each other: one that points back, the one before the document's own, the lines of the title,
//! and names that are places because the document knows them as such.
//!
//! It reads and must not judge.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::{Called, Mention, Place, is_state};
use crate::flow::Tongue;
use crate::lexicon;
use crate::reading::Reading;
use crate::scan::{Sense, pattern};

/// Completes each mention by what the others say.
pub(super) fn link(reading: &Reading<'_>, found: &mut [Mention]) {
    resolve(found);
    count_back(found);
    titled(reading, found);
    settle(found);
}

/// Takes a name between a year and a number for a place where the document knows it as one.
fn settle(all: &mut [Mention]) {
    let known: BTreeSet<String> =
        all.iter().flat_map(|mention| &mention.beside.places).map(|place| place.name.clone()).collect();
    for mention in all {
        if let Some((place, time)) = mention.beside.loose.take().filter(|(place, _)| known.contains(&place.name)) {
            mention.beside.places.push(place);
            mention.beside.times.push(time);
        }
    }
}

/// Gives a meeting that is pointed back to the number of the one before it in the passage.
fn resolve(found: &mut [Mention]) {
    for at in 0..found.len() {
        let Some(one) = found.get(at).filter(|one| one.points && one.called == Called::Plain) else { continue };
        let known = &lexicon::of(one.tongue).gatherings;
        let before = found.get(..at).unwrap_or_default().iter().rev();
        let mut near = before.take_while(|other| other.passage == one.passage).filter(|other| {
            other.number().is_some() && other.series.noun == one.series.noun && other.series.suits(&one.series, known)
        });
        if let Some(called) = near.next().map(|other| (other.called, other.series.clone()))
            && let Some(one) = found.get_mut(at)
        {
            (one.called, one.series) = called;
        }
    }
}

/// Gives the meeting before the document's own the number of that one.
fn count_back(found: &mut [Mention]) {
    let Some(own) = found.iter().find(|mention| mention.number().is_some()).cloned() else { return };
    let Some(number) = own.number().filter(|number| own.passage < HEAD && *number > 1) else { return };
    for mention in found.iter_mut().filter(|mention| mention.called == Called::Previous) {
        let known = &lexicon::of(mention.tongue).gatherings;
        let named = mention.series.is_name || mention.tongue == Tongue::Chinese || !mention.series.body.is_empty();
        if named && mention.series.noun == own.series.noun && mention.series.suits(&own.series, known) {
            mention.called = Called::Number(number - 1);
        }
    }
}

/// So many passages at the head of the document are its title.
const HEAD: usize = 10;

/// Gives the meeting of the title the days and the place in the line right below it: "11-14 September 2023, Geneva".
fn titled(reading: &Reading<'_>, found: &mut [Mention]) {
    for mention in found.iter_mut().filter(|mention| mention.passage < HEAD && mention.number().is_some()) {
        let ends = reading.passage(mention.passage).is_some_and(|passage| {
            passage.own.is_none()
                && passage.text().chars().count() <= 90
                && mention.beside.is_empty()
                && is_tail(passage.flow.at(mention.range.end..passage.text().len()), passage.tongue)
        });
        let Some(next) = reading.passage(mention.passage + 1).filter(|_| ends) else { continue };
        let Some(first) =
            reading.tokens_of(mention.passage + 1).iter().find(|token| matches!(token.sense, Sense::Date(_)))
        else {
            continue;
        };
        let Sense::Date(span) = first.sense else { continue };
        let lower = next.text().trim_start().to_lowercase();
        let labelled = lexicon::time("meeting_dated").iter().any(|word| lower.starts_with(word));
        let short = next.text().chars().count() <= 60 || labelled;
        if short && span.from != span.to && first.range.start <= 30 {
            mention.beside.times.push((first.range.clone(), span));
            mention.beside.places.extend(place_of_line(reading, mention.passage + 1, &first.range));
            mention.beside.end = usize::MAX;
        }
    }
}

/// "Date: 8 to 11 April 2025   Place: Lima": the place behind its name.
fn labelled_place(text: &str) -> Option<Range<usize>> {
    static LABELLED: LazyLock<Regex> = LazyLock::new(|| {
        let words: Vec<String> = lexicon::time("meeting_placed").iter().map(|word| (*word).to_owned()).collect();
        pattern(&format!(
            r"(?i:{})\s?[:：]\s?(?P<name>[A-Z][a-z]+(?:[ -][A-Z][a-z]+)?|\p{{Han}}{{2,8}})",
            lexicon::any_of(&words)
        ))
    });
    let name = LABELLED.captures(text)?.name("name")?.range();
    // The next name on the line is no part of the place: "Lima Symbol:".
    let words = text.get(name.clone())?;
    let next = text.get(name.end..).is_some_and(|rest| rest.trim_start().starts_with([':', '：']));
    let end = if next { name.start + words.rfind(' ')? } else { name.end };
    Some(name.start..end)
}

/// Whether the title ends here, or only says that it is a report: 第六次会议最后报告.
fn is_tail(rest: &str, tongue: Tongue) -> bool {
    let rest = rest.trim().to_lowercase();
    let report = lexicon::of(tongue).happening.reports.iter().any(|word| rest.ends_with(word.as_str()));
    rest.len() <= 1 || report && rest.chars().count() <= 12
}

/// The place in a line of the title beside the days: "Geneva, 11-14 September 2023", "2023年9月11日至14日，利马".
fn place_of_line(reading: &Reading<'_>, index: usize, days: &Range<usize>) -> Option<Place> {
    let passage = reading.passage(index)?;
    let parts = [0..days.start, days.end..passage.text().len()];
    if let Some(named) = labelled_place(passage.text()) {
        let name = passage.flow.at(named.clone()).to_owned();
        let is_state = is_state(reading.tokens_of(index), &named, &name, passage.tongue);
        return Some(Place { range: named, name, is_state });
    }
    parts.into_iter().find_map(|part| {
        let words = passage.flow.at(part.clone());
        let name = words.trim_matches([' ', ',', '，', '(', ')', '|', '—', '-', '–']);
        let start = part.start + words.find(name)?;
        let name = name.split([',', '，', '(']).next()?.trim_end();
        let range = start..start + name.len();
        let known = &lexicon::of(passage.tongue).gatherings;
        let sound = match passage.tongue {
            Tongue::English => {
                name.split(' ').all(|word| word.starts_with(char::is_uppercase))
                    && !name.contains(|letter: char| letter.is_ascii_digit() || letter == '/')
            }
            Tongue::Chinese => name.chars().all(crate::flow::is_han) && !name.contains(['会', '议', '第']),
        };
        let length = name.chars().count();
        let plain = !known.no_place.contains(&name.to_lowercase()) && (2..=24).contains(&length);
        let is_state = is_state(reading.tokens_of(index), &range, name, passage.tongue);
        (sound && plain && !name.contains([':', '：'])).then(|| Place { range, name: name.to_owned(), is_state })
    })
}
