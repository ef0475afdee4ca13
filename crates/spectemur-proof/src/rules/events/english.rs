//! What English words say of a meeting: behind it ("held in Lima from 3 to 5 May 2023", "(Lima, 2023)"), and before it.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::{Beside, Place, Series, date_at, is_state, singular, weekday_at};
use crate::flow::Tongue;
use crate::lexicon::{self, Gatherings, any_of};
use crate::scan::{Point, Sense, Span, Token, pattern};

fn words() -> &'static Gatherings {
    &lexicon::of(Tongue::English).gatherings
}

/// A name of a town or a country.
const NAME: &str = r"(?:St\. )?[A-Z][\p{L}'’-]+(?: (?:(?:de|del|la|el|es|da|do|of|and the) )?[A-Z][\p{L}'’-]+){0,3}";

static BODY: LazyLock<Regex> = LazyLock::new(|| {
    let bodies = any_of(&words().bodies);
    let word = format!(r"(?:[A-Z][\w'’-]*|(?:{bodies})\b|of|the|and|to|on|for|its|all)");
    pattern(&format!(r"^\s(?:of|to|on|for)(?:\s{word})+"))
});
/// "The workshop on seeds was held": what a meeting is about, before the verb of holding.
static SUBJECT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"^(\s(?:on|for|about)(?:\s[a-z-]+){1,5}?)\s(?:was|were|will|is|held|took|takes|which|that)\b")
});
static LEADS: LazyLock<Regex> = LazyLock::new(|| {
    let leads = any_of(&words().leads);
    pattern(&format!(r"^(?i:[\s,()\[—–-]*(?:(?:{leads})\b[\s,(—–-]*)*)"))
});
static PLACE: LazyLock<Regex> = LazyLock::new(|| pattern(&format!("^{NAME}")));
static VENUE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:the|its) [^,;.()0-9]{2,60}?(,| in | on | from )"));

/// Reads what stands right behind a meeting.
pub(super) fn behind(text: &str, tokens: &[Token], from: usize, to: usize, series: &mut Series) -> Beside {
    let known = words();
    let mut found = Beside { end: from, ..Beside::default() };
    let mut at = from;
    // The body of the meeting ends where a day begins.
    let first = tokens
        .iter()
        .filter(|token| token.range.start >= from && matches!(token.sense, Sense::Date(_) | Sense::Weekday(_)))
        .map(|token| token.range.start)
        .next()
        .unwrap_or(to)
        .min(to);
    if let Some(body) = BODY.find(text.get(from..first).unwrap_or_default()) {
        let phrase = body.as_str().to_lowercase();
        series.body.extend(known.bodies.iter().filter(|body| contains_word(&phrase, body)).cloned());
        at = from + body.as_str().trim_end().len();
        found.end = at;
    } else if let Some(about) = SUBJECT.captures(text.get(from..first).unwrap_or_default()).and_then(|hit| hit.get(1)) {
        at = from + about.end();
        found.end = at;
    }
    let subject = text.get(from..at).is_some_and(|body| body.contains(" on ") || body.contains(" for "));
    let mut depth = 0_i32;
    for _ in 0..6 {
        let rest = text.get(at..to).unwrap_or_default();
        let lead = LEADS.find(rest).map_or("", |lead| lead.as_str());
        depth += level(lead);
        if depth < 0 || lead.contains(')') && !found.is_empty() && lead.find(')') < lead.find('(') {
            break;
        }
        let lower = lead.to_lowercase();
        found.ahead |= known.ahead.iter().any(|word| contains_word(&lower, word));
        at += lead.len();
        if let Some(weekday) = weekday_at(tokens, at) {
            at = weekday;
            continue;
        }
        if let Some((range, span)) = date_at(tokens, |range| range.start == at) {
            at = range.end;
            found.times.push((range, span));
            found.end = at;
            continue;
        }
        let rest = text.get(at..to).unwrap_or_default();
        let last = lower.trim_end().rsplit([' ', ',', '(']).next().unwrap_or_default();
        // "On the Protection of Hospitals in Armed Conflict": the subject goes on.
        if subject && found.is_empty() && lower.trim() == "in" {
            break;
        }
        let closes = lead.trim() == "," && closes(text, tokens, at, to);
        let leads = closes
            || matches!(last, "in" | "at")
            || depth > 0
            || lower.contains("city of")
            || lower.contains("capital");
        if let Some(place) = PLACE.find(rest).filter(|_| leads).and_then(|name| place(tokens, at, name.as_str())) {
            at = place.range.end;
            found.end = at;
            if !found.places.iter().any(|known| known.is_state != place.is_state || known.name == place.name) {
                found.places.push(place);
            }
            // The country of a town says nothing more.
            at = country(text, tokens, at);
            continue;
        }
        let Some(venue) = VENUE.captures(rest).filter(|_| matches!(last, "in" | "at")).and_then(|hit| hit.get(1))
        else {
            break;
        };
        at += venue.start();
    }
    found
}

/// "Ninth Conference of the Parties, Lima": whether in a line of a calendar a place closes it, alone or with its day
/// ("Fifth Conference, Lima, October 2025").
fn closes(text: &str, tokens: &[Token], at: usize, to: usize) -> bool {
    let is_last =
        |from: usize| text.get(from..to).is_some_and(|rest| rest.trim_matches(['.', ' ', ';', ')']).is_empty());
    let Some(name) = PLACE.find(text.get(at..to).unwrap_or_default()) else { return false };
    let end = at + name.end();
    let then = text.get(end..to).unwrap_or_default();
    let comma = then.len() - then.trim_start_matches([',', ' ', '(']).len();
    let dated =
        comma > 0 && date_at(tokens, |range| range.start == end + comma).is_some_and(|(range, _)| is_last(range.end));
    (is_last(end) || dated) && !is_state(tokens, &(at..end), name.as_str(), Tongue::English)
}

/// How many brackets open in the words that do not close.
fn level(text: &str) -> i32 {
    text.chars().map(|letter| i32::from(letter == '(') - i32::from(letter == ')')).sum()
}

fn country(text: &str, tokens: &[Token], at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    let from = at + (rest.len() - rest.trim_start_matches([',', ' ']).len());
    let named = tokens.iter().find(|token| token.range.start == from && matches!(token.sense, Sense::Name(_)));
    named.filter(|_| rest.starts_with(',')).map_or(at, |token| token.range.end)
}

/// The place that a name is, unless it is another thing.
fn place(tokens: &[Token], at: usize, name: &str) -> Option<Place> {
    let first = name.split([' ', '\'', '’']).next().unwrap_or_default().to_lowercase();
    let months = &lexicon::of(Tongue::English).months;
    let known = words();
    let noun = |word: &str| known.nouns.iter().any(|noun| noun == word) || known.bodies.iter().any(|body| body == word);
    let other = months.contains(&first)
        || known.no_place.contains(&first)
        || name.split(' ').any(|word| noun(&word.to_lowercase()))
        || name.len() < 3
        || name.chars().filter(|letter| letter.is_alphabetic()).all(char::is_uppercase);
    let range = at..at + name.len();
    (!other).then(|| Place { name: name.to_owned(), is_state: is_state(tokens, &range, name, Tongue::English), range })
}

static BY: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)\s(?:by|at) (?:the|its)\s$"));
static PLACED: LazyLock<Regex> = LazyLock::new(|| pattern(&format!(r"\b(?:in|at) ({NAME})(?:,? (?:in|on|from))?\s?$")));

/// Reads what stands right before a meeting: "the 2022 Tenth Conference", "adopted at Lima in May 2022 by the fifth".
pub(super) fn before(text: &str, tokens: &[Token], from: usize, to: usize, found: &mut Beside) {
    let lead = text.get(from..to).unwrap_or_default();
    if let Some((range, span)) = date_at(tokens, |range| {
        range.start >= from && text.get(range.end..to).is_some_and(|gap| gap.trim().is_empty() && !gap.is_empty())
    }) {
        found.times.push((range, span));
        return;
    }
    let Some(by) = BY.find(lead) else { return };
    let mut end = from + by.start();
    let date = date_at(tokens, |range| range.start >= from && range.end == end);
    if let Some((range, _)) = &date {
        end = range.start;
    }
    let lead = text.get(from..end).unwrap_or_default();
    let named = PLACED.captures(lead).and_then(|hit| hit.get(1));
    if let Some(place) = named.and_then(|name| place(tokens, from + name.start(), name.as_str())) {
        found.places.push(place);
        found.times.extend(date);
    }
}

static PLAIN: LazyLock<Regex> = LazyLock::new(|| {
    let known = words();
    let lead = any_of(known.next.iter().chain(&known.previous).chain(&known.own).chain(&known.that));
    let nouns = any_of(&known.nouns);
    pattern(&format!(r"(?i)\b(?:({lead})\s(?:[a-z-]+\s){{0,2}}?)?({nouns})\b"))
});

/// A meeting that is named without a number.
pub(super) struct Hit {
    pub(super) range: Range<usize>,
    pub(super) series: Series,
}

/// The nouns of meetings in a sentence, with the words that point.
pub(super) fn plain(text: &str, sentence: &Range<usize>) -> Vec<Hit> {
    let said = text.get(sentence.clone()).unwrap_or_default();
    let hits = PLAIN.captures_iter(said).filter_map(|hit| {
        let (whole, noun) = (hit.get(0)?, hit.get(2)?);
        let series = Series {
            noun: singular(&noun.as_str().to_lowercase()),
            is_name: noun.as_str().starts_with(char::is_uppercase),
            ..Series::default()
        };
        // "That the next session": the word before the article points to nothing.
        let cut = whole.as_str().to_lowercase().find(" the ").filter(|_| hit.get(1).is_some());
        let whole = match cut {
            Some(at) => PLAIN.find_at(said, whole.start() + at + " the ".len())?,
            None => whole,
        };
        Some(Hit { range: sentence.start + whole.start()..sentence.start + whole.end(), series })
    });
    hits.collect()
}

static DONE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"^[\s,)]*(?:(?:also|then|thus|therefore|subsequently|unanimously|again|already)\s)?(?:{})\b",
        any_of(&words().done)
    ))
});
static AT_IT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"^[\s,)]*(?:it|they|(?:the|all) [A-Za-z ]{{3,40}}?)\s(?:also |then |thus |unanimously |already )?(?:{})\b",
        any_of(&words().done)
    ))
});

/// The verb that tells what a meeting has done, or what was done at it.
pub(super) fn done(text: &str, sentence: &Range<usize>, range: &Range<usize>, from: usize) -> Option<Range<usize>> {
    let lead = text.get(sentence.start..range.start)?.to_lowercase();
    let rest = text.get(from..sentence.end)?;
    let opens = lead.trim_start_matches(|letter: char| !letter.is_alphabetic());
    let subject = ["the ", ""].contains(&opens);
    let at = ["at the ", "at its ", "during the ", "during its "].contains(&opens);
    let hit = if subject {
        DONE.find(rest)
    } else if at {
        AT_IT.find(rest)
    } else {
        None
    }?;
    Some(from + hit.start()..from + hit.end())
}

/// A month that opens the words, without its year.
fn month(words: &str) -> Option<Span> {
    let word = words.split(|letter: char| !letter.is_alphabetic()).next()?.to_lowercase();
    let at = lexicon::of(Tongue::English).months.iter().position(|month| *month == word)?;
    let point = Point { month: i8::try_from(at + 1).ok(), ..Point::default() };
    Some(Span { from: point, to: point })
}

static AGAIN: LazyLock<Regex> = LazyLock::new(|| pattern(&format!(r"\b(?:in|at) ({NAME})")));

/// "Looked forward to seeing all in Lima in November".
pub(super) fn farewell(text: &str, tokens: &[Token], sentence: &Range<usize>) -> Option<(Place, Option<Span>)> {
    let said = text.get(sentence.clone())?;
    let lower = said.to_lowercase();
    let from = sentence.start + words().farewell.iter().filter_map(|word| lower.find(word.as_str())).min()?;
    let rest = text.get(from..sentence.end)?;
    let name = AGAIN
        .captures_iter(rest)
        .filter_map(|hit| hit.get(1))
        .find_map(|name| place(tokens, from + name.start(), name.as_str()))?;
    let after = text.get(name.range.end..sentence.end)?;
    let lead =
        after.len() - after.trim_start_matches([' ', ',']).trim_start_matches("in ").trim_start_matches("on ").len();
    let date = date_at(tokens, |range| range.start == name.range.end + lead).map(|(_, span)| span);
    let month = after.get(lead..).and_then(month);
    Some((name, date.or(month)))
}

/// Whether the word stands in the text as a word.
fn contains_word(text: &str, word: &str) -> bool {
    crate::count::contains(text, word, Tongue::English)
}
