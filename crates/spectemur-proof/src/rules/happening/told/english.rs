//! What English words around a time say that happens at it, and what they tell without one.

use std::ops::Range;
use std::sync::LazyLock;

use regex::{Match, Regex};

use super::{Mode, Said, Step, row, words};
use crate::count::contains;
use crate::flow::Tongue;
use crate::lexicon::any_of;
use crate::matter::stem;
use crate::scan::{Span, pattern};

static STEPS: LazyLock<Regex> =
    LazyLock::new(|| pattern(&format!(r"(?i)\b(?:{})\b", any_of(words(Tongue::English).steps.iter().flatten()))));
/// Any other verb that may tell what happened, and what is to come.
static OTHER: LazyLock<Regex> = LazyLock::new(|| {
    let others = any_of(&words(Tongue::English).others);
    pattern(&format!(r"\b(?:(?:was|were|been|be)\s(?:[a-z]+ly\s)?([a-z]{{4,}}(?:en|own))|([a-z]{{3,}}ed|{others}))\b"))
});
static WILL: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\b(?:will|is to|are to|shall|is due to|is expected to) (?:then |also )?([a-z]{4,})\b"));
/// "Delivery of the vessel is foreseen", "has not yet been launched".
static NOUN_AHEAD: LazyLock<Regex> = LazyLock::new(|| {
    let steps = any_of(words(Tongue::English).steps.iter().flatten());
    pattern(&format!(
        r"\b(?P<verb>{steps})\b[^,;.]{{0,70}}\s(?:is|are) (?:now |still |currently )?(?:foreseen|planned|expected|scheduled|envisaged|due|awaited)\b"
    ))
});
static NOT_YET: LazyLock<Regex> = LazyLock::new(|| {
    let steps = any_of(words(Tongue::English).steps.iter().flatten());
    pattern(&format!(r"\b(?:not yet|yet to|still to|remains to|never)\s(?:been |be )?(?P<verb>{steps})\b"))
});
static DONE: LazyLock<Regex> = LazyLock::new(|| {
    let known = words(Tongue::English);
    let steps = any_of(known.steps.iter().flatten());
    // "Came out", "brought together": of more words, these are of the past by themselves.
    let past = known.past.iter().filter(|word| word.contains(' ') && !words_of_place(word));
    let past = any_of(past);
    pattern(&format!(
        r"\b(?:was|were|has|have|has been|have been|had been)\s(?:since |now |already |[a-z]+ly )?(?P<verb>{steps})\b|\b(?P<past>{past})\b"
    ))
});
static AHEAD: LazyLock<Regex> = LazyLock::new(|| {
    let known = words(Tongue::English);
    let (ahead, steps) = (any_of(&known.ahead), any_of(known.steps.iter().flatten()));
    pattern(&format!(r"\b(?:{ahead})\s(?:then |also |[a-z]+ly )?(?:to )?(?:be )?(?P<verb>{steps})\b"))
});
static OPEN: LazyLock<Regex> = LazyLock::new(|| pattern(&format!(r"\b(?:{})\b", any_of(&words(Tongue::English).open))));

/// Words of the steps.
pub(super) fn steps() -> &'static Regex {
    &STEPS
}

/// A verb stands no further from its time than this, before it and behind it.
const BEFORE: usize = 90;
const BEHIND: usize = 130;

/// What happens at the time.
pub(super) fn at(text: &str, place: &Range<usize>, span: Span, dates: &[Range<usize>]) -> Option<Said> {
    let known = words(Tongue::English);
    let before = text.get(..place.start)?;
    let lead = before.trim_end();
    let ends = |list: &[String]| list.iter().any(|word| ends_with(lead, word));
    let clause = clause(before);
    let plain = |step| Some(Said { step, verb: String::new(), range: place.clone(), mode: mode_of(clause) });
    // "At the latest, on": a comma may stand inside the words.
    let bare = lead.replace(',', "");
    let after = text.get(place.end..)?.trim_start_matches([',', ' ']);
    let behind = known.due_behind.iter().any(|word| after.starts_with(word.as_str()));
    if known.due.iter().any(|word| ends_with(&bare, word)) || behind {
        return plain(Step::Due);
    }
    // "The closing date for entries is".
    let named = known.deadlines.iter().any(|word| clause.contains(word.as_str()));
    let at_once = known.deadlines.iter().any(|word| word.len() > 4 && ends_with(&bare, word));
    if at_once {
        return plain(Step::Due);
    }
    if named && [" is", " was", ":", " of", " to", " at", " as"].iter().any(|word| lead.ends_with(word)) {
        return plain(Step::Due);
    }
    if let Some(paper) = paper(lead) {
        return Some(Said { step: Step::Paper, verb: paper, range: place.clone(), mode: Mode::Plain });
    }
    let free = |gap: Range<usize>| !dates.iter().any(|other| other.start >= gap.start && other.end <= gap.end);
    let follows = text.get(place.end..)?.trim_start_matches([',', ' ']);
    let when =
        ["when ", "on which ", "the day on which ", "the date on which "].iter().any(|word| follows.starts_with(word));
    let near = verbs(before).into_iter().rev().filter(|_| !when).find(|(range, ..)| {
        range.end + BEFORE >= place.start && free(range.end..place.start) && !held_by_noun(text, range)
    });
    // "In operation since": it has been so from that day on.
    if let Some((range, Step::Row(step), verb)) = near.clone().filter(|_| lead.ends_with("since")) {
        return Some(Said { step: Step::Row(step), verb, range, mode: Mode::Done });
    }
    if span.from == span.to && ends(&known.from) {
        return plain(Step::Row(3));
    }
    if span.from == span.to && ends(&known.until) {
        return plain(Step::Row(4));
    }
    if let Some((range, step, verb)) = near {
        let mode = mode(text, &range, clause);
        return Some(Said { step, verb, range, mode });
    }
    let fronted = when || lead.len() <= 30 || lead.ends_with(',') || clause.trim().len() <= 4;
    let after = text.get(place.end..).filter(|_| fronted)?;
    let (range, step, verb) = verbs(after)
        .into_iter()
        .next()
        .map(|(range, step, verb)| (range.start + place.end..range.end + place.end, step, verb))?;
    let gap = place.end..range.start;
    if gap.len() > BEHIND || !free(gap.clone()) {
        return None;
    }
    let mode = mode(text, &range, text.get(gap).unwrap_or_default());
    Some(Said { step, verb, range, mode })
}

/// Whether the words only say where something is: "at work", "up and running".
fn words_of_place(words: &str) -> bool {
    let first = words.split(' ').next().unwrap_or_default();
    matches!(first, "at" | "up" | "set" | "into" | "put" | "carried" | "brought") && words != "brought together"
}

/// "The end of June": a noun that only says when.
fn held_by_noun(text: &str, range: &Range<usize>) -> bool {
    let noun = matches!(text.get(range.clone()), Some("end" | "start" | "beginning" | "complete" | "open" | "close"));
    let before = text.get(..range.start).unwrap_or_default().trim_end();
    noun && [" the", " at", " by", "year", " an", " a"].iter().any(|word| before.ends_with(word))
}

/// The verbs of a text in order: those of a step, and others in the passive.
fn verbs(text: &str) -> Vec<(Range<usize>, Step, String)> {
    let of_step = STEPS.find_iter(text).filter_map(|hit: Match<'_>| {
        Some((hit.range(), Step::Row(row(hit.as_str(), Tongue::English)?), stem(hit.as_str())))
    });
    let mut found: Vec<_> = of_step.collect();
    for hit in OTHER.captures_iter(text) {
        let Some(verb) = hit.get(1).or(hit.get(2)) else { continue };
        if words(Tongue::English).hollow.iter().any(|word| word == verb.as_str()) {
            continue;
        }
        if !found.iter().any(|(range, ..)| range.start <= verb.start() && range.end >= verb.end()) {
            found.push((verb.range(), Step::Other, stem(verb.as_str())));
        }
    }
    let known = found.clone();
    for verb in WILL.captures_iter(text).filter_map(|hit| hit.get(1)) {
        let other = known.iter().any(|(range, ..)| range.start < verb.end() && range.end > verb.start());
        if !other && !matches!(verb.as_str(), "have" | "also" | "then" | "take" | "make" | "need" | "only") {
            found.push((verb.range(), Step::Other, stem(verb.as_str())));
        }
    }
    found.sort_by_key(|(range, ..)| range.start);
    found
}

fn clause(before: &str) -> &str {
    let cut = before.rfind([',', ':', '(', '—']).map_or(0, |at| at + 1);
    let clause = before.get(cut..).unwrap_or(before);
    // "The request, which was sent, on": a clause of a few letters says nothing.
    if clause.trim().len() <= 6 { before } else { clause }
}

fn ends_with(text: &str, word: &str) -> bool {
    text.strip_suffix(word).is_some_and(|rest| rest.is_empty() || rest.ends_with([' ', '(', ',']))
}

/// "The order of", "a letter dated".
fn paper(lead: &str) -> Option<String> {
    let rest = lead.strip_suffix(" of").or_else(|| lead.strip_suffix(" dated"))?;
    let noun = rest.rsplit(' ').next()?;
    words(Tongue::English).papers.iter().find(|paper| *paper == noun).cloned()
}

/// Whether a clause tells something as to come.
fn mode_of(clause: &str) -> Mode {
    let ahead = words(Tongue::English).ahead.iter().any(|word| contains(clause, word, Tongue::English));
    if ahead {
        Mode::Ahead
    } else if contains(clause, "would", Tongue::English) {
        Mode::Would
    } else {
        Mode::Plain
    }
}

fn mode(text: &str, verb: &Range<usize>, clause: &str) -> Mode {
    let known = words(Tongue::English);
    let told = mode_of(clause);
    if told != Mode::Plain {
        return told;
    }
    // "Will, once it has opened in 2026, offer": what must come first is to come as well.
    let waits = known.pending.iter().any(|word| contains(clause, word, Tongue::English));
    if waits && known.ahead.iter().take(2).any(|word| contains(text, word, Tongue::English)) {
        return Mode::Ahead;
    }
    let word = text.get(verb.clone()).unwrap_or_default();
    let past =
        word.ends_with("ed") || known.past.iter().any(|past| past == word) || matches!(word, "in operation" | "in use");
    let before = text.get(..verb.start).unwrap_or_default();
    let last = before.split_whitespace().rev().find(|word| !word.ends_with("ly")).unwrap_or_default();
    if past && !known.not_past.iter().any(|word| word == last) { Mode::Done } else { Mode::Plain }
}

/// What a line of a calendar says that comes on its day.
pub(super) fn line(text: &str) -> Said {
    let first = verbs(text).into_iter().next().filter(|(range, ..)| !held_by_noun(text, range));
    let (range, step, verb) = first.unwrap_or((0..0, Step::Listed, String::new()));
    Said { step, verb, range, mode: mode_of(text) }
}

/// What is told as done, as to come or as going on.
pub(super) fn bare(text: &str) -> Vec<Said> {
    let mut found = Vec::new();
    let all = [(&*DONE, Mode::Done), (&*AHEAD, Mode::Ahead), (&*NOUN_AHEAD, Mode::Ahead), (&*NOT_YET, Mode::Ahead)];
    for (pattern, mode) in all {
        for verb in pattern.captures_iter(text).filter_map(|hit| hit.name("verb").or(hit.name("past"))) {
            let Some(step) = row(verb.as_str(), Tongue::English).map(Step::Row) else { continue };
            found.push(Said { step, verb: stem(verb.as_str()), range: verb.range(), mode });
        }
    }
    for hit in OPEN.find_iter(text) {
        let step = match hit.as_str() {
            words if words.contains("deliver") || words.contains("shipment") => 0,
            words
                if ["draft", "adopt", "before", "approval", "discuss", "negot"]
                    .iter()
                    .any(|word| words.contains(word)) =>
            {
                1
            }
            words if words.contains("operat") || words.contains("opened") => 6,
            _ => 4,
        };
        found.push(Said { step: Step::Row(step), verb: String::new(), range: hit.range(), mode: Mode::Ahead });
    }
    found
}
