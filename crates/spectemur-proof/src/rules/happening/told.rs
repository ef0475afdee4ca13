//! What is told of a thing at a day, or as done or still to come without one: the step that it takes, the words around
//! it, and what tells it from other things of its kind.
//!
//! It reads and must not judge: whether two of these are of one thing is not known here.

mod chinese;
mod english;
mod rows;

use std::collections::BTreeSet;
use std::ops::Range;

use spectemur_model::StateCode;

use crate::count::contains;
use crate::document::BlockKind;
use crate::flow::Tongue;
use crate::lexicon::{self, Happening};
use crate::list::state_of;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::cited::cited;
use crate::scan::{Sense, Span, Token};
use crate::sentences::Sentences;

/// What a thing does at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// A row of the steps in the lexicon.
    Row(usize),
    /// It is due.
    Due,
    /// It is a paper of that day.
    Paper,
    /// Another verb.
    Other,
    /// A line of a table or a calendar that only names what comes on its day.
    Listed,
}

/// Whether it has been.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    Done,
    Ahead,
    /// To come from where the words stand: "would be held".
    Would,
    Plain,
}

/// What the words right around a time say: the step, the verb and where it stands.
pub(super) struct Said {
    pub(super) step: Step,
    pub(super) verb: String,
    pub(super) range: Range<usize>,
    pub(super) mode: Mode,
}

/// One thing that is told.
#[derive(Debug)]
pub(super) struct Told {
    pub(super) passage: usize,
    /// The time, or the words that tell it where there is none.
    pub(super) at: Range<usize>,
    /// The sentence in which it stands, by its first byte.
    pub(super) sentence: usize,
    pub(super) tongue: Tongue,
    pub(super) step: Step,
    pub(super) verb: String,
    pub(super) mode: Mode,
    pub(super) date: Option<Span>,
    /// The words right around it, and all of its sentence.
    pub(super) near: BTreeSet<u32>,
    pub(super) wide: BTreeSet<u32>,
    /// All of its paragraph.
    pub(super) around: BTreeSet<u32>,
    pub(super) marks: BTreeSet<&'static str>,
    pub(super) wide_marks: BTreeSet<&'static str>,
    pub(super) again: bool,
    /// Names around it, and in its clause.
    pub(super) proper: BTreeSet<String>,
    pub(super) named: BTreeSet<String>,
    pub(super) states: BTreeSet<StateCode>,
    pub(super) years: BTreeSet<i16>,
    pub(super) labels: BTreeSet<(String, i64)>,
    /// The decisions, rules and measures that its sentence cites.
    pub(super) cited: BTreeSet<String>,
    /// The noun of a paper that bears its day.
    pub(super) paper: BTreeSet<u32>,
    /// Whether it is a row of a table.
    pub(super) is_row: bool,
    /// Whether the thing of the title is handed over.
    pub(super) is_own: bool,
    /// Whether it is a report.
    pub(super) reports: bool,
    /// Whether its year is that of the day before it.
    pub(super) is_inferred: bool,
    /// Whether it is said to be so on that day of every year.
    pub(super) is_yearly: bool,
    /// Whether its sentence speaks of those who let a day pass.
    pub(super) is_late: bool,
    /// Whether it is spoken of as known: "the seminar".
    pub(super) is_known: bool,
}

/// The words of what happens in a language.
pub(super) fn words(tongue: Tongue) -> &'static Happening {
    &lexicon::of(tongue).happening
}

/// The row of the steps in which a word stands.
pub(super) fn row(word: &str, tongue: Tongue) -> Option<usize> {
    words(tongue).steps.iter().position(|row| row.iter().any(|known| known == word))
}

/// Everything that is told, in the order of the document.
pub(super) fn all(reading: &Reading<'_>, sentences: &mut Sentences) -> Vec<Told> {
    let mut found = Vec::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        if matches!(passage.kind, BlockKind::Cell { .. } | BlockKind::Heading { .. } | BlockKind::Caption) {
            continue;
        }
        let from = found.len();
        for sentence in &passage.sentences {
            for segment in crate::sentences::segments(passage.text(), sentence) {
                found.extend(of_segment(reading, sentences, index, passage, sentence, &segment));
            }
        }
        if found.len() > from && passage.text().len() <= PARAGRAPH {
            let around = bare_text(reading, index, passage, &(0..passage.text().len()));
            let around: BTreeSet<u32> = sentences.words_of(&around, passage.tongue).into_iter().collect();
            found.iter_mut().skip(from).for_each(|told: &mut Told| told.around.clone_from(&around));
        }
    }
    rows::rows(reading, sentences, &mut found);
    if !own_things(reading) {
        found.iter_mut().for_each(|told| told.is_own = false);
    }
    found
}

/// A longer paragraph is about several things.
const PARAGRAPH: usize = 2_400;
/// So many passages at the head of the document say what it is of.
const HEAD: usize = 10;

/// Whether the title names one thing that is handed over once: "the request submitted by …".
fn own_things(reading: &Reading<'_>) -> bool {
    let head = reading.passages.iter().take(HEAD).filter(|passage| passage.own.is_none());
    let short = head.filter(|passage| passage.text().chars().count() <= 160);
    short.into_iter().any(|passage| {
        let text = passage.text().to_lowercase();
        words(passage.tongue).things.iter().any(|word| contains(&text, word, passage.tongue))
    })
}

/// Whether a clause tells that this thing is handed over, and nothing that belongs to it.
fn hands_over(clause: &str, said: Step, tongue: Tongue) -> bool {
    let known = words(tongue);
    let has = |list: &[String]| list.iter().any(|word| contains(clause, word, tongue));
    said == Step::Row(0) && has(&known.things) && !has(&known.beside)
}

fn of_segment(
    reading: &Reading<'_>,
    sentences: &mut Sentences,
    index: usize,
    passage: &Passage,
    sentence: &Range<usize>,
    segment: &Range<usize>,
) -> Vec<Told> {
    let lower = passage.flow.at(segment.clone()).to_lowercase();
    let known = words(passage.tongue);
    // 延期请求 asks for more time, and is not put off itself.
    let bare = known.unmoved.iter().fold(lower.clone(), |bare, word| bare.replace(word.as_str(), " "));
    if lower.len() != segment.len() || known.moved.iter().any(|word| contains(&bare, word.trim_end(), passage.tongue)) {
        return Vec::new();
    }
    let dates: Vec<(&Token, Span)> = inside(reading, index, segment)
        .filter_map(|token| if let Sense::Date(span) = token.sense { Some((token, span)) } else { None })
        .collect();
    let places: Vec<Range<usize>> = dates.iter().map(|(token, _)| local(&token.range, segment)).collect();
    let mut found = Vec::new();
    let mut used: Vec<Range<usize>> = Vec::new();
    for ((token, span), place) in dates.iter().zip(&places) {
        let span = &dated(passage, sentence, token, *span);
        let said = match passage.tongue {
            Tongue::English => english::at(&lower, place, *span, &places),
            Tongue::Chinese => chinese::at(&lower, place, &places),
        };
        let Some(said) = said else { continue };
        // A year alone says when something was or will be, and no more.
        if span.from.month.is_none() && !matches!((said.mode, said.step), (Mode::Done | Mode::Ahead, Step::Row(_))) {
            continue;
        }
        used.push(said.range.clone());
        let place = (index, passage, sentence, segment);
        let mut told = told(reading, sentences, place, said, &token.range, Some(*span));
        told.is_inferred =
            span.from.year.is_some() && matches!(token.sense, Sense::Date(said) if said.from.year.is_none());
        found.push(told);
    }
    let mut bare = match passage.tongue {
        Tongue::English => english::bare(&lower),
        Tongue::Chinese => chinese::bare(&lower),
    };
    if dates.is_empty()
        && bare.is_empty()
        && segment.start == sentence.start
        && rows::is_listed_ahead(reading, index, passage)
    {
        let first = match passage.tongue {
            Tongue::English => english::line(&lower),
            Tongue::Chinese => chinese::line(&lower),
        };
        if matches!(first.step, Step::Row(_)) && first.range.start <= rows::FIRST {
            bare.push(Said { mode: Mode::Ahead, ..first });
        }
    }
    for said in bare.into_iter().filter(|said| !used.contains(&said.range)) {
        let at = segment.start + said.range.start..segment.start + said.range.end;
        found.push(told(reading, sentences, (index, passage, sentence, segment), said, &at, None));
    }
    found
}

/// The time with the year of the one before it in its paragraph, where it says none itself: "于当年2月16日".
fn dated(passage: &Passage, sentence: &Range<usize>, token: &Token, span: Span) -> Span {
    let whole = passage.flow.at(sentence.clone()).to_lowercase();
    if span.from.year.is_some() || span.from.day.is_none() || yearly(&whole) {
        return span;
    }
    let before = passage.flow.at(0..token.range.start);
    let own = passage.flow.at(sentence.start.min(token.range.start)..token.range.start);
    let last = crate::grid::years(own).last().or_else(|| crate::grid::years(before).last());
    let point = |point: crate::scan::Point| crate::scan::Point { year: point.year.or(last), ..point };
    Span { from: point(span.from), to: point(span.to) }
}

/// Whether the words are of every year.
fn yearly(words: &str) -> bool {
    lexicon::time("happening_yearly").iter().any(|word| words.contains(word))
}

fn local(range: &Range<usize>, segment: &Range<usize>) -> Range<usize> {
    range.start.saturating_sub(segment.start)..range.end.saturating_sub(segment.start)
}

fn inside<'a>(
    reading: &'a Reading<'_>,
    index: usize,
    range: &Range<usize>,
) -> impl Iterator<Item = &'a Token> + use<'a> {
    crate::sentences::tokens_in(reading, index, range).collect::<Vec<_>>().into_iter()
}

type Place<'a> = (usize, &'a Passage, &'a Range<usize>, &'a Range<usize>);

/// Gathers the words around what is told.
fn told(
    reading: &Reading<'_>,
    sentences: &mut Sentences,
    (index, passage, sentence, segment): Place<'_>,
    said: Said,
    at: &Range<usize>,
    date: Option<Span>,
) -> Told {
    let near = window(passage, segment, at);
    let mut close = bare_text(reading, index, passage, &near);
    let mut wide = bare_text(reading, index, passage, segment);
    let mut states: BTreeSet<StateCode> = inside(reading, index, &near).filter_map(state_of).collect();
    if leans(passage, segment, &near)
        && let Some(before) = before(passage, sentence, segment)
    {
        states.extend(inside(reading, index, &before).filter_map(state_of));
        let before = bare_text(reading, index, passage, &before);
        close = format!("{before} {close}");
        wide = format!("{before} {wide}");
    }
    let known = words(passage.tongue);
    let lower = close.to_lowercase();
    let clause = own_clause(reading, index, passage, segment, at);
    let own = clause.to_lowercase();
    let years = inside(reading, index, &near).filter_map(|token| match token.sense {
        Sense::Date(span) if span.from.month.is_none() && span.from == span.to => span.from.year,
        _ => None,
    });
    let labels = inside(reading, index, &near).flat_map(|token| match &token.sense {
        Sense::Label { kind, numbers, .. } if kind != "article" => {
            numbers.iter().map(|number| (kind.clone(), *number)).collect()
        }
        Sense::Meeting { ordinal, .. } => vec![("meeting".to_owned(), *ordinal)],
        _ => Vec::new(),
    });
    let marks = |text: &str, date: Option<Span>| -> BTreeSet<&'static str> {
        // "In the second half of 2025" says when it is, and not which.
        let part = |word: &String| date.is_some_and(|span| span.from.month.is_none()) && known.parts.contains(word);
        let words = known.marks.iter().filter(|word| !part(word) && contains(text, word, passage.tongue));
        words.map(String::as_str).collect()
    };
    let beside = window_of(passage, segment, at, MARKED);
    let marked = if clause.len() > beside.len() {
        bare_text(reading, index, passage, &beside).to_lowercase()
    } else {
        own.clone()
    };
    let is_own = hands_over(&own, said.step, passage.tongue);
    let reports = known.reports.iter().any(|word| again(&lower, word, passage.tongue));
    let is_known = passage.tongue == Tongue::English && (lower.contains("the ") || lower.contains("its "));
    let paper = if said.step == Step::Paper { said.verb.as_str() } else { "" };
    let paper = sentences.words_of(paper, passage.tongue).into_iter().collect();
    Told {
        passage: index,
        at: at.clone(),
        sentence: sentence.start,
        tongue: passage.tongue,
        step: said.step,
        verb: said.verb,
        mode: said.mode,
        date,
        near: sentences.words_of(&close, passage.tongue).into_iter().collect(),
        wide: sentences.words_of(&wide, passage.tongue).into_iter().collect(),
        marks: marks(&marked, date),
        wide_marks: marks(&wide.to_lowercase(), date),
        again: known.again.iter().any(|word| again(&lower, word, passage.tongue)),
        proper: proper(&close, passage.tongue),
        named: proper(&clause, passage.tongue),
        states,
        years: years.collect(),
        labels: labels.collect(),
        cited: cited(passage.flow.at(segment.clone())),
        around: BTreeSet::new(),
        is_row: false,
        is_own,
        is_inferred: false,
        is_yearly: date.is_some_and(|span| span.from.year.is_none())
            && yearly(&passage.flow.at(sentence.clone()).to_lowercase()),
        is_late: known.late.iter().any(|word| contains(&lower, word, passage.tongue)),
        reports,
        is_known,
        paper,
    }
}

/// So many letters before a time and behind it say what happens at it.
const ENGLISH: (usize, usize) = (140, 90);
const CHINESE: (usize, usize) = (36, 28);

/// So many letters around a time hold what tells the thing from others of its kind.
const MARKED: (usize, usize) = (80, 60);

fn window(passage: &Passage, segment: &Range<usize>, at: &Range<usize>) -> Range<usize> {
    window_of(passage, segment, at, if passage.tongue == Tongue::Chinese { CHINESE } else { ENGLISH })
}

fn window_of(
    passage: &Passage,
    segment: &Range<usize>,
    at: &Range<usize>,
    (lead, trail): (usize, usize),
) -> Range<usize> {
    let before = passage.flow.at(segment.start..at.start);
    let after = passage.flow.at(at.end..segment.end);
    let start = before.char_indices().rev().nth(lead).map_or(segment.start, |(from, _)| segment.start + from);
    let end = after.char_indices().nth(trail).map_or(segment.end, |(to, _)| at.end + to);
    start..end.max(start)
}

/// The words without times, States and the verbs of steps, which are compared by themselves.
fn bare_text(reading: &Reading<'_>, index: usize, passage: &Passage, range: &Range<usize>) -> String {
    let mut text = String::new();
    let mut from = range.start;
    let apart = |token: &&Token| matches!(token.sense, Sense::Date(_) | Sense::Weekday(_) | Sense::Name(_));
    let dates = inside(reading, index, range).filter(apart);
    for date in dates {
        text.push_str(passage.flow.at(from..date.range.start.max(from)));
        text.push(' ');
        from = date.range.end.max(from);
    }
    text.push_str(passage.flow.at(from..range.end.max(from)));
    let steps = match passage.tongue {
        Tongue::English => english::steps(),
        Tongue::Chinese => chinese::steps(),
    };
    steps.replace_all(&text, " ").into_owned()
}

/// The clause in which the time stands, and of a time at its head the one behind it; meetings and references are left out.
fn own_clause(
    reading: &Reading<'_>,
    index: usize,
    passage: &Passage,
    segment: &Range<usize>,
    at: &Range<usize>,
) -> String {
    let stops = [',', '，', ':', '：', '(', ')', '—'];
    let before = passage.flow.at(segment.start..at.start);
    let start = before.trim_end_matches([',', ' ']).rfind(stops).map_or(segment.start, |cut| segment.start + cut);
    let after = passage.flow.at(at.end..segment.end);
    let lead = passage.flow.at(start..at.start.max(start)).chars().filter(|letter| letter.is_alphabetic()).count();
    let heads = lead <= if passage.tongue == Tongue::Chinese { 3 } else { 12 };
    let skip = if heads { after.len() - after.trim_start_matches([',', '，', ' ']).len() } else { 0 };
    let behind = after.get(skip..).unwrap_or_default();
    let end = behind.find(stops).map_or(segment.end, |cut| at.end + skip + cut);
    let named = |token: &&Token| matches!(token.sense, Sense::Meeting { .. } | Sense::Label { .. });
    let mut text = String::new();
    for piece in [start..at.start.max(start), at.end.min(end)..end] {
        let mut from = piece.start;
        for token in inside(reading, index, &piece).filter(named) {
            text.push_str(passage.flow.at(from..token.range.start.max(from)));
            text.push(' ');
            from = token.range.end.max(from);
        }
        text.push_str(passage.flow.at(from..piece.end.max(from)));
        text.push(' ');
    }
    text
}

/// Whether a word of what comes again and again stands in the text, alone or for several.
fn again(text: &str, word: &str, tongue: Tongue) -> bool {
    contains(text, word, tongue) || tongue == Tongue::English && contains(text, &format!("{word}s"), tongue)
}

/// Whether the words speak of what the sentence before named.
fn leans(passage: &Passage, segment: &Range<usize>, near: &Range<usize>) -> bool {
    let first = passage.flow.at(segment.clone()).trim_start().to_lowercase();
    let known = &words(passage.tongue).leaning;
    // "The handbook was published", after a sentence that names it.
    let noun = first.strip_prefix("the ").and_then(|rest| rest.split([' ', ',']).next()).filter(|noun| noun.len() > 4);
    let earlier = passage.sentences.iter().rev().find(|other| other.end <= segment.start);
    let named = noun.zip(earlier).is_some_and(|(noun, earlier)| {
        contains(&passage.flow.at(earlier.clone()).to_lowercase(), noun, Tongue::English)
    });
    if named && near.start <= segment.start + 60 {
        return true;
    }
    near.start <= segment.start + 60
        && match passage.tongue {
            Tongue::English => {
                known.iter().any(|word| first.strip_prefix(word.as_str()).is_some_and(|rest| rest.starts_with(' ')))
            }
            Tongue::Chinese => known.iter().any(|word| first.starts_with(word.as_str())),
        }
}

/// What stands before these words in the sentence, or the sentence before it in the passage.
fn before(passage: &Passage, sentence: &Range<usize>, segment: &Range<usize>) -> Option<Range<usize>> {
    if segment.start > sentence.start {
        return Some(sentence.start..segment.start);
    }
    passage.sentences.iter().rev().find(|other| other.end <= sentence.start).cloned()
}

/// Names inside the words.
fn proper(text: &str, tongue: Tongue) -> BTreeSet<String> {
    if tongue == Tongue::Chinese {
        return BTreeSet::new();
    }
    let named = crate::count::words_of(text).filter(|(at, word)| {
        let opens =
            text.get(..*at).is_none_or(|before| before.trim_end().is_empty() || before.trim_end().ends_with('.'));
        !opens && word.len() > 2 && word.starts_with(char::is_uppercase) && word.chars().skip(1).any(char::is_lowercase)
    });
    named.map(|(_, word)| word.trim_end_matches("'s").to_owned()).collect()
}
