//! The future of what is past at the document's date, and the past of what is still to come.

mod after;
mod done;
mod today;
mod told;

use std::sync::LazyLock;

use regex::Regex;
use spectemur_model::Day;

use super::events::Mention;
use super::finding;
use super::meeting::{Held, held};
use crate::count::{contains, last_letters};
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{Point, Sense, Span, Token, pattern};

/// Finds tenses that the document's own date contradicts.
pub(super) fn find(reading: &Reading<'_>, all: &[Mention], found: &mut Vec<Finding>) {
    let days = held(all);
    done::find(reading, all, found);
    let known = all.iter().zip(&days).filter_map(|(mention, held)| {
        Some(((mention.passage, mention.range.start), (held.as_ref()?, mention.done.is_some())))
    });
    let meetings: Meetings<'_> = known.collect();
    if let Some(today) = today::document_day(reading) {
        beside(reading, &today, &meetings, Known::Bears, found);
        return;
    }
    let reported = today::reported_to(reading);
    if let Some(today) = &reported {
        beside(reading, today, &meetings, Known::Reports, found);
    }
    if let Some(today) = today::titled(reading) {
        beside(reading, &today, &meetings, Known::Meets, found);
    }
}

/// The day of the document, or the last day of the meeting of its title.
pub(super) fn today(reading: &Reading<'_>) -> Option<Day> {
    today::document_day(reading).or_else(|| today::titled(reading)).map(|(day, ..)| day)
}

/// How the document says of which day it is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Known {
    /// It bears the day.
    Bears,
    /// It reports up to the day; what comes after it may be told as past in an aside.
    Reports,
    /// It is of or for a meeting that ends on the day, and may have been written before it or some time after.
    Meets,
}

impl Known {
    /// After so many days nothing can have been yet.
    fn unknown(self) -> i64 {
        match self {
            Self::Bears => 0,
            Self::Reports => 300,
            Self::Meets => 180,
        }
    }
}

/// The days of the meetings by the place where each is named, with whether it tells what they have done.
type Meetings<'a> = std::collections::BTreeMap<(usize, usize), (&'a Held, bool)>;
/// Where so many meetings have been that were not yet, the document is of another day.
const MANY: usize = 3;

fn beside(
    reading: &Reading<'_>,
    (today, at, place): &(Day, usize, std::ops::Range<usize>),
    meetings: &Meetings<'_>,
    known: Known,
    found: &mut Vec<Finding>,
) {
    let mut held: Vec<Finding> = Vec::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        for token in reading.tokens_of(index) {
            let meeting = meetings.get(&(index, token.range.start));
            let (day, first) = match (&token.sense, meeting) {
                (Sense::Date(span), _) => match ends(*span) {
                    Some(day) => (within_year(passage, token, *span).unwrap_or(day), begins(*span)),
                    None => continue,
                },
                (Sense::Meeting { .. } | Sense::Ordinal(_), Some((held, _))) => (held.last, Some(held.first)),
                _ => continue,
            };
            let source = meeting.map(|(held, _)| (held.passage, held.range.clone()));
            let late = known != Known::Meets && day < *today && (is_future(passage, token) || comes(passage, token));
            let early = first.is_some_and(|first| {
                let far = today.days_until(first) > known.unknown();
                far && meeting.map_or(known != Known::Reports && is_early(passage, token), |(_, done)| *done)
            });
            if !(late || early) || early && opens_decision(passage, token) {
                continue;
            }
            let mut spots: Vec<_> = reading.spot_at(*at, place).into_iter().collect();
            spots.extend(source.and_then(|(known, range)| reading.spot_at(known, &range)));
            spots.extend(reading.spot_at(index, &token.range));
            let confidence = if matches!(token.sense, Sense::Meeting { .. }) || day.days_until(*today) > 20 || early {
                Confidence::Probable
            } else {
                Confidence::Possible
            };
            let told = finding(
                "tense",
                confidence,
                spots,
                [("today", Detail::Text(today.to_string())), ("day", Detail::Text(day.to_string()))],
            )
            .case("today");
            if early && meeting.is_some() { held.push(told) } else { found.push(told) }
        }
    }
    if held.len() < MANY {
        found.append(&mut held);
    }
}

/// "The Thirteenth Meeting, having considered …, decides:" is what it is asked to say.
fn opens_decision(passage: &Passage, token: &Token) -> bool {
    let Some(first) = passage.sentences.first() else { return false };
    let before = passage.flow.at(first.start..token.range.start.max(first.start));
    let after = passage.flow.at(token.range.end..passage.text().len());
    before.chars().count() <= 8
        && after.trim_start().starts_with([',', '，'])
        && (after.trim_end().ends_with([':', '：', ',', '，'])
            || after.contains(" decides")
            || after.contains("，决定"))
}

/// Whether the words tell the time as past.
fn is_early(passage: &Passage, token: &Token) -> bool {
    if is_past(passage, token) || told::is_known_to(passage, token) {
        return true;
    }
    let Sense::Date(span) = &token.sense else { return false };
    let sentence = passage.sentence(token.range.start);
    let before = passage.flow.at(sentence.start..token.range.start).to_lowercase();
    let after = passage.flow.at(token.range.end..sentence.end);
    span.from.month.is_some()
        && match passage.tongue {
            Tongue::English => told::is_told(&before) || after::is_told(&before, after),
            Tongue::Chinese => told::is_told_in_chinese(&before, after),
        }
}

/// Whether the words tell days that follow each other as to come.
fn comes(passage: &Passage, token: &Token) -> bool {
    let Sense::Date(span) = &token.sense else { return false };
    let sentence = passage.sentence(token.range.start);
    let before = passage.flow.at(sentence.start..token.range.start).to_lowercase();
    span.from != span.to && !before.contains('“') && told::is_to_come(&before)
}

/// The last day of a part of a year: "in the first quarter of 2024", "2024年上半年", "early 2024".
fn within_year(passage: &Passage, token: &Token, span: Span) -> Option<Day> {
    let Point { year: Some(year), month: None, .. } = span.to else { return None };
    let words = match passage.tongue {
        Tongue::English => last_letters(&passage.flow.at(0..token.range.start).to_lowercase(), 22),
        Tongue::Chinese => passage.flow.at(token.range.end..passage.text().len()).chars().take(5).collect(),
    };
    let parts: [(&[&str], i8); 5] = [
        (&["first quarter of ", "early ", "early in ", "beginning of ", "第一季度", "年初", "初", "一季度"], 3),
        (&["spring of ", "spring ", "spring in ", "春季", "春天"], 5),
        (&["second quarter of ", "first half of ", "mid-", "middle of ", "第二季度", "上半年", "年中"], 6),
        (&["summer of ", "summer ", "夏季", "夏天"], 8),
        (&["third quarter of ", "第三季度"], 9),
    ];
    let fits = |word: &&str| match passage.tongue {
        Tongue::English => words.ends_with(*word),
        Tongue::Chinese => words.starts_with(*word),
    };
    let (_, month) = parts.into_iter().find(|(known, _)| known.iter().any(&fits))?;
    Day::new(year, month, 1).ok().map(Day::last_of_month)
}

/// The last day of the span.
fn ends(span: Span) -> Option<Day> {
    let Point { year, month, day } = span.to;
    match (year, month, day) {
        (Some(year), Some(month), Some(day)) => Day::new(year, month, day).ok(),
        (Some(year), Some(month), None) => Day::new(year, month, 1).ok().map(Day::last_of_month),
        (Some(year), None, None) => Day::new(year, 12, 31).ok(),
        _ => None,
    }
}

fn begins(span: Span) -> Option<Day> {
    let Point { year, month, day } = span.from;
    Day::new(year?, month.unwrap_or(1), day.unwrap_or(1)).ok()
}

/// Whether the words right before the time speak of the future.
fn is_future(passage: &Passage, token: &Token) -> bool {
    let sentence = passage.sentence(token.range.start);
    let before = passage.flow.at(sentence.start..token.range.start).to_lowercase();
    let clause = before.rsplit([',', '，', ';', '；', '“']).next().unwrap_or_default();
    let quoted = passage
        .text()
        .get(sentence.start..token.range.start)
        .is_some_and(|words| words.matches('“').count() > words.matches('”').count());
    let past = lexicon::time("tense_past");
    if quoted || past.iter().any(|word| before.contains(word)) {
        return false;
    }
    match passage.tongue {
        Tongue::Chinese => is_future_in_chinese(passage, token, clause),
        Tongue::English => {
            if opens_future(&before, passage.flow.at(token.range.end..sentence.end)) {
                return true;
            }
            let near = last_letters(clause, 60);
            let last = near.trim_end().rsplit(' ').next().unwrap_or_default();
            let when = ["by", "on", "in", "before", "until", "early", "late", "from", "mid", "of", "than"]
                .contains(&last)
                && !near.trim_end().ends_with("records of");
            let words = &lexicon::of(Tongue::English).future;
            let set = ["planned for", "scheduled for", "foreseen for", "envisaged for", "set for"]
                .iter()
                .any(|word| near.trim_end().ends_with(word))
                && !["was ", "were ", "been ", "originally ", "initially "].iter().any(|word| near.contains(word));
            set || when
                && words.iter().any(|word| contains(&near, word, Tongue::English))
                && !near.contains("since")
                && !near.contains("from")
        }
    }
}

/// "In June 2024, the Unit will hold …": the time stands at the head of what is to come.
fn opens_future(before: &str, after: &str) -> bool {
    let lead = before.trim_start_matches(|letter: char| !letter.is_alphabetic()).trim_end();
    let opens =
        matches!(lead, "in" | "on" | "by" | "from" | "during" | "in early" | "in late" | "in mid" | "at the end of");
    let clause = after.to_lowercase();
    let clause = clause.split([';', '.']).next().unwrap_or_default();
    // Another time in the clause may be what the verb is of.
    let dated = clause.contains(|letter: char| letter.is_ascii_digit());
    let says = [" will ", " is to ", " are to ", " shall "].iter().any(|word| clause.contains(word));
    opens && says && !dated && clause.chars().count() <= 140
}

/// "将于", "定于", "将由秘书处于", and of a time at the head of its clause "2024年6月将".
fn is_future_in_chinese(passage: &Passage, token: &Token, clause: &str) -> bool {
    let words = &lexicon::of(Tongue::Chinese).future;
    let near = last_letters(clause, 8);
    // 计划于6月交付的疫苗在8月才运抵: what was planned is told beside what came of it.
    let follows = passage.flow.at(token.range.end..passage.sentence(token.range.start).end);
    let own = follows.split(['，', ',', '；', '。']).next().unwrap_or_default();
    if own.contains('的') && lexicon::time("tense_came").iter().any(|word| follows.contains(word)) {
        return false;
    }
    // 行动计划于 is a plan at a time, and plans nothing.
    let plan = lexicon::of(Tongue::Chinese)
        .periods
        .plans
        .iter()
        .any(|plan| near.trim_end_matches(['于', '在']).ends_with(plan));
    if !plan && words.iter().any(|word| near.ends_with(word.as_str())) {
        return true;
    }
    let wide = last_letters(clause, 16);
    let places = wide.ends_with(['于', '在']);
    let done = ["已", "曾", "了"].iter().any(|word| wide.contains(word));
    if places
        && !done
        && (wide.contains('将') && !wide.contains("将军") || wide.contains("拟") || wide.contains("预计"))
    {
        return true;
    }
    let sentence = passage.sentence(token.range.start);
    let after = passage.flow.at(token.range.end..sentence.end).trim_start_matches(['，', ',']);
    let opens = clause.chars().count() <= 1;
    opens && ["将", "拟", "计划", "预计", "打算"].iter().any(|word| after.starts_with(word))
}

/// "was approved in November 2024", "were concluded on …": a verb of the past right before the time.
static DONE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b(?:was|were|has been|have been)\s(?:[a-z]+ly\s)?(?:[a-z]{3,}ed|held|made|given|taken|sent|paid|met|begun|written|drawn up|set up)(?:\s[^,;.]{1,40})?\s(?:on|in)\s$",
    )
});

/// Whether the words around the time say that it has been.
fn is_past(passage: &Passage, token: &Token) -> bool {
    let sentence = passage.sentence(token.range.start);
    let before = passage.flow.at(sentence.start..token.range.start).to_lowercase();
    let clause = before.rsplit([',', '，', ';', '；', '(', ':']).next().unwrap_or_default();
    let open = lexicon::time("tense_open");
    // Of a verb right before the time only what stands between them can leave it open.
    if let Some(done) = DONE.find(clause).filter(|_| passage.tongue == Tongue::English) {
        return !open.iter().any(|word| done.as_str().contains(word)) && !clause.contains("to be");
    }
    if open.iter().any(|word| clause.contains(word)) {
        return false;
    }
    match passage.tongue {
        Tongue::Chinese => {
            let near = last_letters(&before, 4);
            let after: String = passage.flow.at(token.range.end..sentence.end).chars().take(12).collect();
            let done = lexicon::time("tense_done");
            let done_after = lexicon::time("tense_done_after");
            near.ends_with("已于")
                || near.ends_with("已在")
                || near.ends_with("曾于")
                || near.ends_with('于') && before.contains('已') && done_after.iter().any(|word| after.contains(word))
                || (near.ends_with('于') || near.ends_with('在')) && done.iter().any(|word| after.contains(word))
        }
        Tongue::English => {
            let near = last_letters(clause, 60);
            let ends = ["on", "in", "place"].iter().any(|word| near.trim_end().ends_with(&format!(" {word}")));
            let done = lexicon::time("tense_done2");
            ends && done.iter().any(|word| near.contains(word))
        }
    }
}
