//! Who presides, reports or coordinates: one office, held by two States, in whatever words either place says so.
//!
//! Offices of the meeting itself are compared here; those of the bodies below it, which the body ties together wherever
//! the two places stand, by `bodies`.

mod bodies;
pub(super) mod titled;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;
use spectemur_model::StateCode;

use super::finding;
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon::{self, any_of};
use crate::list::state_of;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{Sense, pattern};

static ENGLISH: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"(?i)\b(vice-|co-|deputy |acting |former |incoming |outgoing )?({})\b",
        any_of(lexicon::of(Tongue::English).offices.iter().flatten())
    ))
});
static CHINESE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        "(副|共同|联合|候任|前任|代理|即将离任的|即将上任的)?({})",
        any_of(lexicon::of(Tongue::Chinese).offices.iter().flatten())
    ))
});

/// One saying of who holds an office.
struct Held {
    passage: usize,
    sentence: Range<usize>,
    place: Range<usize>,
    /// Where each State stands.
    places: Vec<(Range<usize>, StateCode)>,
    states: BTreeSet<StateCode>,
    /// What narrows the office: of which meeting, in which year.
    meetings: BTreeSet<(i64, String)>,
    years: BTreeSet<i16>,
    scope: BTreeSet<String>,
    /// Whether the meeting is not named, and taken to be the document's own.
    is_assumed: bool,
    /// The words for the office.
    words: Range<usize>,
    /// The body below the meeting of which it is, as far as the words name one.
    body: Option<String>,
    /// The matter that whoever holds it is in charge of, where there is one for each.
    topic: Option<String>,
    /// The part of the document.
    part: u32,
}

impl Held {
    /// Whether the words of both name bodies, and not the same one.
    fn names_two(&self, other: &Self) -> bool {
        self.body.is_some() && other.body.is_some() && self.body != other.body
    }

    /// The place of the first State that the other saying does not have.
    fn stranger(&self, other: &Self) -> &Range<usize> {
        self.places.iter().find(|(_, state)| !other.states.contains(state)).map_or(&self.place, |(range, _)| range)
    }
}

/// Finds offices that two States are said to hold.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut offices: BTreeMap<String, Vec<Held>> = BTreeMap::new();
    let own = own_meeting(reading).map(|(ordinal, kind)| (ordinal, of_one_name(&kind)));
    let all: Vec<(String, Held)> =
        reading.passages.iter().enumerate().flat_map(|(index, passage)| said(reading, index, passage)).collect();
    bodies::find(reading, &all, found);
    // Who presides where nobody is called President is in the chair.
    let is_noun = |held: &Held| {
        let word = reading.passage(held.passage).map_or("", |passage| passage.flow.at(held.words.clone()));
        matches!(word.to_lowercase().as_str(), "president" | "presidency")
    };
    let presidents = all.iter().any(|(office, held)| office == "president" && is_noun(held));
    for (office, mut held) in all {
        let office = if office == "president" && !presidents { "chair".to_owned() } else { office };
        held.body = bodies::body_of(reading, &office, &held);
        if let Some(passage) = reading.passage(held.passage) {
            held.part = passage.part;
            // Where no meeting is named, the document speaks of its own.
            if held.meetings.is_empty() {
                held.meetings.extend(own.clone());
                held.is_assumed = true;
            }
            offices.entry(office).or_default().push(held);
        }
    }
    for (office, held) in &offices {
        let bodies: BTreeSet<&String> = held.iter().flat_map(|held| &held.scope).collect();
        let one_body = bodies.len() <= 1;
        // Where one holder has a matter of his own the others have theirs.
        let topical = held.iter().any(|held| held.topic.is_some());
        for (at, one) in held.iter().enumerate() {
            // The first that differs is enough; later ones repeat it.
            let other = held.iter().skip(at + 1).take(40).find(|other| {
                let parts = one.part == other.part || !(one.is_assumed && other.is_assumed);
                let topics = one.topic == other.topic && (one.topic.is_some() || !topical);
                parts
                    && topics
                    && differs(one, other, one_body)
                    && (one.body == other.body || own.is_none() && !one.names_two(other))
            });
            if let Some(other) = other {
                let spots = [(one, other), (other, one)]
                    .into_iter()
                    .filter_map(|(held, beside)| reading.spot_at(held.passage, held.stranger(beside)))
                    .collect();
                found.push(
                    finding("membership", Confidence::Probable, spots, [("office", Detail::Text(office.clone()))])
                        .case("office"),
                );
                break;
            }
        }
    }
}

/// A kind of meeting without those of whom it is: "conference parties", "缔约国会议".
fn of_one_name(kind: &str) -> String {
    kind.trim_end_matches(" parties").trim_start_matches("缔约国").to_owned()
}

/// The meeting of the title.
pub(super) fn own_meeting(reading: &Reading<'_>) -> Option<(i64, String)> {
    let tokens = (0..reading.passages.len().min(10)).flat_map(|index| reading.tokens_of(index));
    let mut named = tokens.filter_map(|token| match &token.sense {
        Sense::Meeting { ordinal, kind } => Some((*ordinal, kind.clone())),
        _ => None,
    });
    named.next()
}

/// Whether the two cannot both be: the same office of the same body, meeting and year, and other States.
fn differs(one: &Held, other: &Held, one_body: bool) -> bool {
    fn apart<T: Ord>(one: &BTreeSet<T>, other: &BTreeSet<T>) -> bool {
        !one.is_empty() && !other.is_empty() && one.is_disjoint(other)
    }
    let (fewer, more) = (one.states.len().min(other.states.len()), one.states.len().max(other.states.len()));
    // Members of a body: most are the same.
    if more > 2 && (one.states.intersection(&other.states).count() * 2 < fewer || fewer != more) {
        return false;
    }
    let tied = one_body && (one.scope.is_empty() || other.scope.is_empty())
        || !one.scope.is_disjoint(&other.scope)
        || one.scope.is_empty() && other.scope.is_empty()
        || !(one.is_assumed || other.is_assumed || one.meetings.is_disjoint(&other.meetings));
    let swapped = one.states.len() == other.states.len() || one.states.is_disjoint(&other.states);
    one.states != other.states
        && swapped
        && !apart(&one.meetings, &other.meetings)
        && !apart(&one.years, &other.years)
        && tied
        && (one.passage != other.passage || one.sentence != other.sentence)
}

/// Every office of the passage with the States beside it.
fn said(reading: &Reading<'_>, index: usize, passage: &Passage) -> Vec<(String, Held)> {
    let regex = if passage.tongue == Tongue::Chinese { &CHINESE } else { &ENGLISH };
    let tokens = reading.tokens_of(index);
    let mut found: Vec<(String, Held)> = Vec::new();
    if !tokens.iter().any(|token| matches!(token.sense, Sense::Name(_))) {
        return found;
    }
    for hit in regex.captures_iter(passage.text()) {
        let (Some(whole), Some(word)) = (hit.get(0), hit.get(2)) else { continue };
        let sentence = passage.sentence(whole.start());
        let before = passage.flow.at(sentence.start..whole.start());
        let names = beside(reading, index, passage, &whole.range(), &sentence);
        let body = is_body(passage.tongue, word.as_str());
        if body && names.len() < 3 {
            continue;
        }
        let Some(place) = names.first().map(|(range, _)| range.clone()) else { continue };
        let kind =
            format!("{}{}", hit.get(1).map_or("", |part| part.as_str()), office_key(passage.tongue, word.as_str()))
                .to_lowercase();
        let inside = |token: &&crate::scan::Token| sentence.contains(&token.range.start);
        let away = |range: &Range<usize>| {
            if range.end <= whole.start() { whole.start() - range.end } else { range.start.saturating_sub(whole.end()) }
        };
        let nearest = tokens
            .iter()
            .filter(inside)
            .filter(|token| matches!(token.sense, Sense::Meeting { .. }))
            .min_by_key(|token| away(&token.range));
        let meetings = nearest
            .into_iter()
            .filter_map(|token| {
                if let Sense::Meeting { ordinal, kind } = &token.sense {
                    Some((*ordinal, of_one_name(kind)))
                } else {
                    None
                }
            })
            .collect();
        let years = tokens
            .iter()
            .filter(inside)
            .filter_map(|token| if let Sense::Date(span) = &token.sense { span.from.year } else { None })
            .collect();
        let after = passage.flow.at(whole.end()..sentence.end);
        let scope =
            scope(before, if body { passage.flow.at(whole.start()..whole.end()) } else { after }, passage.tongue);
        let words = passage.flow.at(sentence.clone()).to_lowercase();
        let former = lexicon::of(passage.tongue).handed_over.iter().any(|word| words.contains(word.as_str()));
        if !former && !found.iter().any(|(office, held)| *office == kind && held.place == place) {
            found.push((
                kind,
                Held {
                    passage: index,
                    sentence,
                    place,
                    states: names.iter().map(|(_, state)| *state).collect(),
                    places: names,
                    meetings,
                    years,
                    scope,
                    is_assumed: false,
                    words: whole.range(),
                    body: None,
                    topic: topic(passage, word.as_str(), &whole.range()),
                    part: passage.part,
                },
            ));
        }
    }
    found
}

/// The matter of an office of which there is one for each: "coordinator on victim assistance", "受害者援助协调员".
fn topic(passage: &Passage, word: &str, place: &Range<usize>) -> Option<String> {
    let known = lexicon::of(passage.tongue);
    known.topical.iter().any(|office| word.to_lowercase().starts_with(office.as_str())).then_some(())?;
    let words = match passage.tongue {
        Tongue::English => {
            let after = passage.flow.at(place.end..passage.text().len()).trim_start_matches('s').trim_start();
            let rest = ["on ", "for "].iter().find_map(|lead| after.strip_prefix(lead))?;
            rest.split([',', '.', ';', '(', ':']).next()?.split(' ').take(2).collect::<Vec<_>>().join(" ")
        }
        Tongue::Chinese => {
            let before = passage.flow.at(0..place.start).trim_end_matches('的');
            let near = crate::count::last_letters(before, 8);
            let cut = near.rfind(|letter: char| !crate::flow::is_han(letter));
            let own = cut.and_then(|at| near.get(at..)).unwrap_or(&near);
            own.trim_start_matches(|letter: char| !crate::flow::is_han(letter)).to_owned()
        }
    };
    let words = words.trim().to_lowercase();
    let own = !words.is_empty() && !known.before_names.iter().any(|word| words.ends_with(word.as_str()));
    own.then_some(words)
}

/// Whether the word names a body and no office, so that a list beside it names its members.
fn is_body(tongue: Tongue, word: &str) -> bool {
    lexicon::of(tongue).presiding.bodies.contains(&word.to_lowercase())
}

/// The first word of the row in which the office stands.
fn office_key(tongue: Tongue, word: &str) -> String {
    let word = word.to_lowercase();
    let rows = &lexicon::of(tongue).offices;
    rows.iter().find(|row| row.contains(&word)).and_then(|row| row.first()).cloned().unwrap_or(word)
}

/// A State with where it is named.
type Named = (Range<usize>, StateCode);

/// Where an office stands, and in which sentence.
type Office<'a> = (&'a Range<usize>, &'a Range<usize>);

/// The States that stand at the office: in brackets after it, right before it, or joined by a word of holding.
fn beside(
    reading: &Reading<'_>,
    index: usize,
    passage: &Passage,
    office: &Range<usize>,
    sentence: &Range<usize>,
) -> Vec<Named> {
    let inside = reading.tokens_of(index).iter().filter(|token| sentence.contains(&token.range.start));
    let names: Vec<Named> =
        inside.filter_map(|token| state_of(token).map(|state| (token.range.clone(), state))).collect();
    let place = (office, sentence);
    behind(passage, place, &names).or_else(|| ahead(passage, place, &names)).unwrap_or_default()
}

/// Those who are named behind the office: "Chair (A)", "its chair, A", "主席国A".
fn behind(passage: &Passage, (office, sentence): Office<'_>, names: &[Named]) -> Option<Vec<Named>> {
    let known = lexicon::of(passage.tongue);
    let (range, _) = names.iter().find(|(range, _)| range.start >= office.end)?;
    let gap = passage.flow.at(office.end..range.start).to_lowercase();
    let short = gap.chars().count() <= if passage.tongue == Tongue::Chinese { 14 } else { 70 };
    // "Thanks its chair, such a State".
    let own = gap == ", " && passage.flow.at(sentence.start..office.start).trim_end().ends_with(" its");
    let open = gap.contains('(') && !gap.contains(')')
        || known.holds.iter().any(|word| gap.trim_end().ends_with(word.as_str()))
        || known.presiding.behind.contains(&gap)
        || own;
    let represents = passage.flow.at(range.end..sentence.end).starts_with("代表");
    let open = open && (!matches!(gap.as_str(), "、" | "，") || represents);
    (short && open && !gap.contains([';', '。'])).then(|| run(passage, names, range.start))
}

/// Those who are named before the office: "A (Chair)", "A chairs it", "A was elected President".
fn ahead(passage: &Passage, (office, sentence): Office<'_>, names: &[Named]) -> Option<Vec<Named>> {
    let known = lexicon::of(passage.tongue);
    let (range, state) = names.iter().rev().find(|(range, _)| range.end <= office.start)?;
    let gap = passage.flow.at(range.end..office.start).to_lowercase();
    let short = gap.chars().count() <= if passage.tongue == Tongue::Chinese { 26 } else { 80 };
    let after = passage.flow.at(office.end..sentence.end);
    let is_gap = |list: &[String]| list.iter().any(|word| word == gap.trim());
    // "Elected such a State to the Chair": the verb stands before the name.
    let lead = crate::count::last_letters(&passage.flow.at(sentence.start..range.start).to_lowercase(), 24);
    let given = is_gap(&known.presiding.given)
        && known.chosen.iter().any(|word| lead.trim_end_matches("the ").ends_with(word.as_str()));
    // "Such a State chairs it", "chaired the Group".
    let onward = after.trim_start().to_lowercase();
    let did = is_gap(&known.presiding.does)
        && known.chairing.contains(&passage.flow.at(office.clone()).to_lowercase())
        && known.chaired.iter().any(|word| onward.starts_with(word.as_str()));
    // "A (Chair), B and C": the one right before the bracket.
    if gap.trim() == "(" && after.trim_start().starts_with(')') {
        return Some(vec![(range.clone(), *state)]);
    }
    let says = |list: &[String]| list.iter().any(|word| crate::count::contains(&gap, word, passage.tongue));
    // "A was asked to chair it", "A, President of the Meeting".
    let entrusted = says(&known.entrusted);
    let titled = is_gap(&known.presiding.titled) && after.trim_start().starts_with(['o', ',']);
    let ends = given || did || titled || entrusted && short || says(&known.presiding.takes);
    if !short || !ends || gap.contains([';', '。', '，']) {
        return None;
    }
    let before = names.iter().rev().take_while(|(known, _)| known.end <= range.end).take(12);
    let first = before.map(|(known, _)| known.start).min().unwrap_or(range.start);
    let runs = run(passage, names, first);
    Some(if runs.iter().any(|(known, _)| known == range) { runs } else { vec![(range.clone(), *state)] })
}

/// The names from this byte on that stand beside each other.
fn run(passage: &Passage, names: &[(Range<usize>, StateCode)], from: usize) -> Vec<(Range<usize>, StateCode)> {
    let mut found: Vec<(Range<usize>, StateCode)> = Vec::new();
    for (range, state) in names.iter().filter(|(range, _)| range.start >= from) {
        let joins = found.last().is_none_or(|(last, _)| {
            let mut gap = passage.flow.at(last.end..range.start).trim();
            if gap.starts_with('(') {
                gap = gap.find(')').and_then(|end| gap.get(end + 1..)).unwrap_or(gap);
            }
            matches!(gap.trim(), "" | "," | "、" | "and" | "和" | ", and" | "以及" | "，" | "与")
        });
        if !joins {
            break;
        }
        found.push((range.clone(), *state));
    }
    found
}

/// The words that say of what the office is: "of the Committee", "工作组".
fn scope(before: &str, after: &str, tongue: Tongue) -> BTreeSet<String> {
    match tongue {
        Tongue::English => {
            let words: Vec<String> = [
                "Committee",
                "Conference",
                "Meeting",
                "Bureau",
                "Group",
                "Council",
                "Board",
                "Commission",
                "Assembly",
                "Panel",
                "Fund",
                "Unit",
            ]
            .iter()
            .map(|word| (*word).to_owned())
            .collect();
            let near: String = after.chars().take(90).collect();
            let text = format!("{} {near}", crate::count::last_letters(before, 60));
            let mut found = BTreeSet::new();
            let mut last = "";
            for (_, word) in crate::count::words_of(&text) {
                if words.iter().any(|known| known == word) {
                    let own = last.starts_with(char::is_uppercase) && !matches!(last, "The" | "States" | "Of");
                    found.insert(if own { format!("{last} {word}") } else { word.to_owned() });
                }
                last = word;
            }
            found
        }
        Tongue::Chinese => {
            let near: String = after.chars().take(20).collect();
            let text = format!("{}{near}", crate::count::last_letters(before, 30));
            let words =
                ["委员会", "工作组", "主席团", "理事会", "会议", "大会", "专家组", "小组", "信托基金", "执行局"];
            let mut found = BTreeSet::new();
            for word in words {
                for (at, _) in text.match_indices(word) {
                    let lead = crate::count::last_letters(text.get(..at).unwrap_or_default(), 2);
                    let own = lead.chars().all(crate::flow::is_han) && lead.chars().count() == 2;
                    found.insert(if own && word != "会议" { format!("{lead}{word}") } else { word.to_owned() });
                }
            }
            found
        }
    }
}
