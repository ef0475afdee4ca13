//! Meetings of a series: their number, place and time, said more than once.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use spectemur_model::Day;
use spectemur_model::register::Meeting;

use super::finding;
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::reading::Reading;
use crate::scan::{Point, Sense, Span, Token};

/// When and where a meeting is said to be.
#[derive(Clone, Debug)]
struct Said {
    passage: usize,
    range: Range<usize>,
    when: Option<Span>,
    place: Option<String>,
}

type Key = (i64, String);

/// Finds meetings with two times or two places.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    same_days(reading, found);
    for (key, said) in &all(reading) {
        found.extend(two_times(reading, key, said));
        found.extend(two_places(reading, key, said));
        found.extend(against_register(reading, key, said));
    }
}

/// The last day on which the meeting is said to be, where the document says so.
pub(super) fn last_days(reading: &Reading<'_>) -> BTreeMap<Key, (Day, usize, Range<usize>)> {
    let mut days = BTreeMap::new();
    for (key, said) in all(reading) {
        for known in said {
            if let Some(day) = known.when.and_then(|when| day_of(when.to)) {
                days.insert(key.clone(), (day, known.passage, known.range));
            }
        }
    }
    days
}

/// The same days, beside words of holding, at two places.
fn same_days(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut days: BTreeMap<Span, Vec<(usize, Range<usize>, String)>> = BTreeMap::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        for token in reading.tokens_of(index) {
            let Sense::Date(span) = &token.sense else { continue };
            let sentence = passage.sentence(token.range.start);
            if span.from == span.to || span.from.day.is_none() || span.from.year.is_none() {
                continue;
            }
            if let Some((range, place)) = place_in(passage.text(), &sentence, passage.tongue) {
                days.entry(*span).or_default().push((index, range, place));
            }
        }
    }
    for said in days.into_values() {
        let Some(first) = said.first() else { continue };
        let other = said.iter().find(|(index, _, place)| {
            *index != first.0 && !place.contains(first.2.as_str()) && !first.2.contains(place.as_str())
        });
        if let Some(other) = other {
            let spots =
                [first, other].into_iter().filter_map(|(index, range, _)| reading.spot_at(*index, range)).collect();
            found.push(
                finding(
                    "meeting",
                    Confidence::Probable,
                    spots,
                    [("places", Detail::Names(vec![first.2.clone(), other.2.clone()]))],
                )
                .case("same-days"),
            );
        }
    }
}

/// The place of a sentence that says that something is held.
fn place_in(text: &str, sentence: &Range<usize>, tongue: Tongue) -> Option<(Range<usize>, String)> {
    let words = text.get(sentence.clone())?;
    match tongue {
        Tongue::Chinese => {
            let end = words.find("举行").or_else(|| words.find("召开"))?;
            let start = words.get(..end)?.rfind('在')? + "在".len();
            let name = words.get(start..end)?;
            let sound = (2..=8).contains(&name.chars().count())
                && name.chars().all(crate::flow::is_han)
                && !name.contains(['会', '期', '线', '年']);
            sound.then(|| (sentence.start + start..sentence.start + end, name.to_owned()))
        }
        Tongue::English => {
            let lower = words.to_lowercase();
            let held = ["held", "take place", "took place", "convene", "convened", "met", "meet"]
                .iter()
                .any(|word| crate::count::contains(&lower, word, tongue));
            let at = lower
                .match_indices(" in ")
                .map(|(at, hit)| at + hit.len())
                .find(|at| words.get(*at..).is_some_and(|rest| proper(rest).is_some()))?;
            let name = proper(words.get(at..)?)?;
            held.then(|| (sentence.start + at..sentence.start + at + name.len(), name))
        }
    }
}

/// The capitalised words that begin here, where they name a place.
fn proper(rest: &str) -> Option<String> {
    let first = rest.split([',', '.', ';', '(', ')']).next()?;
    let name: Vec<&str> = first.split(' ').take_while(|word| word.starts_with(char::is_uppercase)).collect();
    let words = name.join(" ");
    let months = &crate::lexicon::of(Tongue::English).months;
    let month = months.iter().any(|month| words.to_lowercase().starts_with(month.as_str()));
    (!words.is_empty() && !month && words.len() < 24 && !matches!(words.as_str(), "English" | "Annex" | "Article"))
        .then_some(words)
}

pub(super) fn day_of(point: Point) -> Option<Day> {
    Day::new(point.year?, point.month?, point.day?).ok()
}

fn all(reading: &Reading<'_>) -> BTreeMap<Key, Vec<Said>> {
    let mut found: BTreeMap<Key, Vec<Said>> = BTreeMap::new();
    for index in 0..reading.passages.len() {
        for (at, token) in reading.tokens_of(index).iter().enumerate() {
            if let Sense::Meeting { ordinal, kind } = &token.sense {
                let said = said(reading, index, at, token);
                found.entry((*ordinal, kind.clone())).or_default().extend(said);
            }
        }
    }
    found
}

/// Every time and place that stands beside the meeting.
fn said(reading: &Reading<'_>, index: usize, at: usize, token: &Token) -> Vec<Said> {
    let tokens = reading.tokens_of(index);
    let Some(passage) = reading.passage(index) else { return Vec::new() };
    let text = passage.text();
    let sentence = passage.sentence(token.range.start);
    let mut found = Vec::new();
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    if let Some(Token { range, sense: Sense::Date(when) }) = before
        && range.start >= sentence.start
        && leads(text.get(range.end..token.range.start).unwrap_or_default())
    {
        found.push(Said { passage: index, range: range.clone(), when: Some(*when), place: None });
    }
    for next in tokens.iter().skip(at + 1).take(3).take_while(|next| next.range.end <= sentence.end) {
        if let Sense::Date(when) = &next.sense {
            if follows(text.get(token.range.end..next.range.start).unwrap_or_default(), passage.tongue) {
                found.push(Said { passage: index, range: next.range.clone(), when: Some(*when), place: None });
            }
            break;
        }
        if matches!(next.sense, Sense::Meeting { .. }) {
            break;
        }
    }
    if let Some((range, place)) = place(text, token, &sentence, passage.tongue) {
        found.push(Said { passage: index, range, when: None, place: Some(place) });
    }
    if found.is_empty() && token.range.end + 1 >= text.trim_end().len() && index < 8 {
        found.extend(below(reading, index));
    }
    found
}

/// The line under a title: "11-14 September 2023, Geneva".
fn below(reading: &Reading<'_>, index: usize) -> Option<Said> {
    let next = reading.passage(index + 1)?;
    let first = reading.tokens_of(index + 1).first()?;
    let Sense::Date(when) = &first.sense else { return None };
    let near = first.range.start <= 12 && next.text().chars().count() <= 60;
    near.then(|| Said { passage: index + 1, range: first.range.clone(), when: Some(*when), place: None })
}

/// Whether only words of holding stand between a time and the meeting after it.
fn leads(gap: &str) -> bool {
    let gap = gap.trim_matches([' ', ',', '，', '(']);
    gap.is_empty()
        || gap == "的"
        || ["举行的", "召开的"]
            .iter()
            .any(|word| gap == *word || gap.ends_with(word) && gap.chars().count() <= 16 && gap.starts_with('在'))
}

/// Whether the words between a meeting and a time say that it was or will be then.
fn follows(gap: &str, tongue: Tongue) -> bool {
    let gap = gap.trim();
    let length = gap.chars().count();
    match tongue {
        Tongue::Chinese => {
            let gap = gap.trim_start_matches(['》', '”']);
            matches!(gap, "" | "(" | "于" | "将于" | "定于" | "，" | "计划于" | "已于" | "，于")
                || length <= 8 && gap.starts_with('(')
                || gap.starts_with("于") && length <= 2
        }
        Tongue::English => {
            let lower = gap.to_lowercase();
            lower.is_empty()
                || lower == ","
                || lower.starts_with('(') && length <= 24
                || length <= 60
                    && !lower.contains(['.', ';'])
                    && ["held", "took place", "convene", "met", "take place", "scheduled", "meet"]
                        .iter()
                        .any(|word| lower.contains(word))
                || matches!(lower.as_str(), "in" | "of")
        }
    }
}

/// The place where the meeting is said to be held.
fn place(text: &str, token: &Token, sentence: &Range<usize>, tongue: Tongue) -> Option<(Range<usize>, String)> {
    let rest = text.get(token.range.end..sentence.end)?;
    match tongue {
        Tongue::Chinese => {
            if let Some(inside) = rest.strip_prefix('(').and_then(|rest| rest.split(')').next()) {
                let name = inside
                    .split(['，', '、', ','])
                    .find(|part| (2..=6).contains(&part.chars().count()) && part.chars().all(crate::flow::is_han));
                if let Some(name) = name.filter(|_| inside.contains('年')) {
                    let start = token.range.end + 1 + (name.as_ptr() as usize - inside.as_ptr() as usize);
                    return Some((start..start + name.len(), name.to_owned()));
                }
            }
            if let Some(found) = held_before(text, token, sentence) {
                return Some(found);
            }
            let clause = rest.split(['。', ';', '，']).next()?;
            let end = clause.find("举行")?;
            let start = clause.get(..end)?.rfind('在')? + "在".len();
            let words = clause.get(start..end)?;
            let sound = (1..=8).contains(&words.chars().count())
                && words.chars().all(crate::flow::is_han)
                && !words.contains(['会', '期', '线', '年']);
            sound.then(|| (token.range.end + start..token.range.end + end, words.to_owned()))
        }
        Tongue::English => {
            let lower = rest.to_lowercase();
            if let Some(open) = rest.strip_prefix(" (") {
                let inside = open.split(')').next()?;
                if let Some(words) =
                    inside.contains(|letter: char| letter.is_ascii_digit()).then(|| proper(inside)).flatten()
                {
                    let start = token.range.end + 2;
                    return Some((start..start + words.len(), words));
                }
            }
            if let Some(words) = rest.strip_prefix(" in ").and_then(proper) {
                let start = token.range.end + 4;
                return Some((start..start + words.len(), words));
            }
            let at =
                ["held in ", "held at ", "take place in ", "took place in ", "convened in ", "met in ", "meet in "]
                    .iter()
                    .filter_map(|lead| lower.find(lead).map(|at| at + lead.len()))
                    .min()?;
            let gap = lower.get(..at)?;
            let name: Vec<&str> = rest
                .get(at..)?
                .split([',', '.', ';', '(', ')'])
                .next()?
                .split(' ')
                .take_while(|word| word.starts_with(char::is_uppercase))
                .collect();
            let words = name.join(" ");
            let month = crate::lexicon::of(Tongue::English)
                .months
                .iter()
                .any(|month| words.to_lowercase().starts_with(month.as_str()));
            (gap.len() < 40 && !gap.contains([';', '.']) && !words.is_empty() && !month && words.len() < 24)
                .then(|| (token.range.end + at..token.range.end + at + words.len(), words))
        }
    }
}

/// "2018年在利马举行的第六届会议": the place stands before the meeting.
fn held_before(text: &str, token: &Token, sentence: &Range<usize>) -> Option<(Range<usize>, String)> {
    let before = text.get(sentence.start..token.range.start)?;
    if let Some(found) = hosted(before, sentence.start) {
        return Some(found);
    }
    let at = before.rfind("举行的").max(before.rfind("召开的"))?;
    let gap = before.get(at + "举行的".len()..)?;
    let end = before.get(..at).filter(|_| gap.chars().count() <= 8 && gap.chars().all(crate::flow::is_han))?;
    let start = end.rfind('在')? + "在".len();
    let name = end.get(start..)?;
    let sound = (2..=8).contains(&name.chars().count()) && name.chars().all(crate::flow::is_han);
    sound.then(|| (sentence.start + start..sentence.start + start + name.len(), name.to_owned()))
}

/// "在阿皮亚承办第二十届会议": the place of one that offers to be the host.
fn hosted(before: &str, from: usize) -> Option<(Range<usize>, String)> {
    let end = ["承办", "主办", "举办"].iter().find_map(|word| before.strip_suffix(word))?;
    let start = end.rfind('在')? + "在".len();
    let name = end.get(start..)?;
    let sound = (2..=8).contains(&name.chars().count()) && name.chars().all(crate::flow::is_han);
    sound.then(|| (from + start..from + start + name.len(), name.to_owned()))
}

fn two_times(reading: &Reading<'_>, key: &Key, said: &[Said]) -> Option<Finding> {
    let mut times = BTreeSet::new();
    let dated: Vec<&Said> = said.iter().filter(|said| said.when.is_some_and(|when| times.insert(when))).collect();
    for (at, one) in dated.iter().enumerate() {
        for other in dated.iter().skip(at + 1) {
            let (Some(mine), Some(theirs)) = (one.when, other.when) else { continue };
            if apart(mine, theirs) {
                let spots = [reading.spot_at(one.passage, &one.range), reading.spot_at(other.passage, &other.range)]
                    .into_iter()
                    .flatten()
                    .collect();
                return Some(finding("meeting", Confidence::Probable, spots, details(key)).case("times"));
            }
        }
    }
    None
}

/// Whether two times cannot be of one meeting.
fn apart(one: Span, other: Span) -> bool {
    let differs =
        |mine: Option<i16>, theirs: Option<i16>| matches!((mine, theirs), (Some(mine), Some(theirs)) if mine != theirs);
    if let (Some(mine), Some(theirs)) = (one.years(), other.years()) {
        if mine.0 > theirs.1 || theirs.0 > mine.1 {
            return true;
        }
        if mine != theirs && (one.from.month.is_none() || other.from.month.is_none()) {
            return false;
        }
    }
    let months = differs(one.from.month.map(i16::from), other.to.month.map(i16::from))
        && differs(one.to.month.map(i16::from), other.from.month.map(i16::from))
        && differs(one.from.month.map(i16::from), other.from.month.map(i16::from));
    let whole = |span: Span| span.from.day.is_some() && span.from != span.to;
    let days = whole(one) && whole(other) && (one.from.day, one.to.day) != (other.from.day, other.to.day);
    months || days
}

fn two_places(reading: &Reading<'_>, key: &Key, said: &[Said]) -> Option<Finding> {
    let placed: Vec<&Said> = said.iter().filter(|said| said.place.is_some()).collect();
    let one = placed.first()?;
    let other = placed.iter().find(|other| match (&one.place, &other.place) {
        (Some(mine), Some(theirs)) => !mine.contains(theirs.as_str()) && !theirs.contains(mine.as_str()),
        _ => false,
    })?;
    let spots = [reading.spot_at(one.passage, &one.range), reading.spot_at(other.passage, &other.range)]
        .into_iter()
        .flatten()
        .collect();
    Some(finding("meeting", Confidence::Probable, spots, details(key)).case("places"))
}

fn details(key: &Key) -> [(&'static str, Detail); 2] {
    [("number", Detail::Number(key.0)), ("meeting", Detail::Text(key.1.clone()))]
}

/// A meeting of the package's treaty that was held at another time.
fn against_register(reading: &Reading<'_>, key: &Key, said: &[Said]) -> Option<Finding> {
    let meeting = registered(reading, key)?;
    let (from, to) = (meeting.starts_on?, meeting.ends_on?);
    let wrong: Vec<&Said> = said
        .iter()
        .filter(|said| {
            said.when.and_then(|when| when.years()).is_some_and(|(first, last)| last < from.year() || first > to.year())
        })
        .collect();
    let spots: Vec<_> = wrong.iter().filter_map(|said| reading.spot_at(said.passage, &said.range)).collect();
    let [number, name] = details(key);
    let held = ("held", Detail::Text(format!("{from} {to}")));
    (!spots.is_empty() && meeting.verified)
        .then(|| finding("meeting", Confidence::Probable, spots, [number, name, held]).case("held"))
}

/// The meeting in the package's register, where the document is one of that treaty.
fn registered<'a>(reading: &'a Reading<'_>, key: &Key) -> Option<&'a Meeting> {
    if reading.is_of_treaty { of_register(reading, key.0, &key.1) } else { None }
}

/// The meeting of the package's register with this number and kind.
pub(super) fn of_register<'a>(reading: &'a Reading<'_>, ordinal: i64, kind: &str) -> Option<&'a Meeting> {
    let label = match kind {
        "缔约国会议" | "meeting parties" | "MSP" => "MSP",
        "审议会议" | "review conference" | "RC" => "RC",
        _ => return None,
    };
    let id = format!("{ordinal}{label}");
    reading.package.registers.meetings.iter().find(|meeting| meeting.id.as_str() == id)
}
