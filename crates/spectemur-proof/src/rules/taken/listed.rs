//! Whatever is listed by name: States, other names, codes and the lines of a list, in running text and below it.
//!
//! It must not ask what is said of those listed.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;
use spectemur_model::StateCode;

use crate::count::PERCENT;
use crate::document::BlockKind;
use crate::flow::{Tongue, is_han};
use crate::lexicon;
use crate::list::state_of;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::pattern;
use crate::sentences::tokens_in;

/// A name is no longer than this, in letters.
const LONGEST: usize = 40;
/// A table of more rows is a register.
const LINES: usize = 80;
/// A sentence has no more lists than this that are looked at.
const MOST: usize = 12;

/// One that is listed.
#[derive(Clone, Debug)]
pub(super) struct Named {
    pub(super) passage: usize,
    pub(super) range: Range<usize>,
    pub(super) state: Option<StateCode>,
    /// As it stands, and cut to what is surely the name.
    raw: String,
    name: String,
}

/// Those that one list names.
#[derive(Clone, Debug)]
pub(super) struct Listed {
    pub(super) passage: usize,
    /// Of a list of lines the last one.
    pub(super) last: usize,
    pub(super) range: Range<usize>,
    pub(super) items: Vec<Named>,
    /// Whether each stands on a line of its own, or in a row of a table.
    pub(super) is_of_lines: bool,
    /// Whether it says that there are others.
    pub(super) is_example: bool,
}

impl Named {
    /// Whether it can be a name alone: a few letters, and none of those that tie words to each other.
    pub(super) fn is_short(&self) -> bool {
        const MOST: usize = 14;
        let bare = |name: &str| {
            name.chars().count() <= MOST
                && !name.contains(|letter| lexicon::of(Tongue::Chinese).taking.no_name.contains(letter))
        };
        self.state.is_some() || bare(&self.name)
    }

    /// Whether both are one: the same State, or names one of which holds the other.
    pub(super) fn is(&self, other: &Self) -> bool {
        if let (Some(one), Some(other)) = (self.state, other.state) {
            return one == other;
        }
        let holds = |one: &str, other: &str| other.chars().count() >= 2 && one.contains(other);
        let both = |one: &str, other: &str| holds(one, other) || holds(other, one);
        both(&self.name, &other.name) || both(&self.raw, &other.name) || both(&self.name, &other.raw)
    }
}

impl Listed {
    pub(super) fn holds(&self, one: &Named) -> bool {
        self.items.iter().any(|item| item.is(one))
    }
}

/// All lists of the document, in order of place.
pub(super) fn all(reading: &Reading<'_>) -> Vec<Listed> {
    let mut found = Vec::new();
    for (index, passage) in reading.prose() {
        let mut here: Vec<Listed> = Vec::new();
        for list in reading.lists.get(index).into_iter().flatten().filter(|list| list.items.len() >= 2) {
            if list.is_of_states() {
                let ranges = list.items.iter().map(|item| item.range.clone()).collect();
                here.extend(listed(reading, index, ranges, list.is_example));
            }
        }
        for sentence in &passage.sentences {
            let runs = match passage.tongue {
                Tongue::Chinese => chinese(passage, sentence),
                Tongue::English => english(passage, sentence),
            };
            for run in runs.into_iter().take(MOST) {
                let (Some(first), Some(last)) = (run.first(), run.last()) else { continue };
                let (from, to) = (first.start, last.end);
                if here.iter().all(|known| known.range.end <= from || to <= known.range.start) {
                    here.extend(listed(reading, index, run, false));
                } else if let Some(more) = listed(reading, index, run, false) {
                    // A list of which only some names are States holds all of them.
                    here.retain(|known| {
                        known.range.end <= from || to <= known.range.start || known.items.len() >= more.items.len()
                    });
                    if here.iter().all(|known| known.range.end <= from || to <= known.range.start) {
                        here.push(more);
                    }
                }
            }
        }
        here.sort_by_key(|list| list.range.start);
        found.extend(here);
    }
    found.extend(lines(reading));
    found.extend(rows(reading));
    found.sort_by_key(|list| (list.passage, list.range.start));
    found
}

fn listed(reading: &Reading<'_>, index: usize, ranges: Vec<Range<usize>>, is_example: bool) -> Option<Listed> {
    let ranges = ranges.into_iter().enumerate();
    let mut items: Vec<Named> = ranges.filter_map(|(at, range)| named(reading, index, range, at == 0)).collect();
    cut_last(&mut items);
    let range = items.first()?.range.start..items.last()?.range.end;
    (items.len() >= 2).then_some(Listed { passage: index, last: index, range, items, is_of_lines: false, is_example })
}

/// Leaves out what is said behind the last of several names that end alike: "丙湾和丁湾缩短了时间".
fn cut_last(items: &mut [Named]) {
    let Some((last, before)) = items.split_last_mut() else { return };
    let [first, _, ..] = &*before else { return };
    let Some(end) = first.name.chars().last().filter(|letter| is_han(*letter)) else { return };
    let alike = before.iter().all(|item| item.state.is_none() && item.name.ends_with(end));
    let length = last.name.find(end).filter(|at| alike && last.state.is_none() && *at > 0);
    if let Some(length) = length {
        last.name.truncate(length + end.len_utf8());
    }
}

/// A name; of one that opens a list without the words before it.
fn named(reading: &Reading<'_>, index: usize, range: Range<usize>, opens: bool) -> Option<Named> {
    let passage = reading.passage(index)?;
    let words = passage.flow.at(range.clone());
    let raw = words.split('(').next().unwrap_or_default().trim().to_lowercase();
    let name = match passage.tongue {
        Tongue::English => raw.trim_start_matches("the ").to_owned(),
        Tongue::Chinese => {
            let leads = lexicon::of(Tongue::Chinese).taking.leads.iter().filter(|_| opens);
            let cut = leads.filter_map(|lead| Some(raw.rfind(lead.as_str())? + lead.len())).max().unwrap_or(0);
            let rest = raw.get(cut..).unwrap_or(&raw);
            if rest.chars().count() >= 2 { rest.to_owned() } else { raw.clone() }
        }
    };
    let states: Vec<StateCode> = tokens_in(reading, index, &range).filter_map(state_of).collect();
    let state = states.first().copied().filter(|_| states.len() == 1);
    let figures = passage.tongue == Tongue::Chinese
        && name.bytes().any(|byte| byte.is_ascii_digit())
        && !name.bytes().any(|byte| byte.is_ascii_alphabetic());
    let plain = name.chars().any(char::is_alphabetic) && name.chars().count() <= LONGEST && !figures;
    plain.then_some(Named { passage: index, range, state, raw, name })
}

/// The pieces of a range between marks outside brackets.
fn pieces(text: &str, range: &Range<usize>, marks: &[char]) -> Vec<Range<usize>> {
    let (mut found, mut depth, mut from) = (Vec::new(), 0_i32, range.start);
    for (at, letter) in text.get(range.clone()).unwrap_or_default().char_indices() {
        match letter {
            '(' | '（' => depth += 1,
            ')' | '）' => depth -= 1,
            _ if depth <= 0 && marks.contains(&letter) => {
                found.push(from..range.start + at);
                from = range.start + at + letter.len_utf8();
            }
            _ => {}
        }
    }
    found.push(from..range.end);
    found
}

/// "甲、乙和丙"; "甲82万，乙15万，丙31万"; "甲，由一国牵头；乙，由另一国牵头；丙".
fn chinese(passage: &Passage, sentence: &Range<usize>) -> Vec<Vec<Range<usize>>> {
    let text = passage.text();
    let mut found = Vec::new();
    for clause in pieces(text, sentence, &['，', '；', '：', ':', ';', ',', '。']) {
        let mut run = pieces(text, &clause, &['、']);
        if run.len() < 2 {
            continue;
        }
        if let Some(last) = run.pop() {
            let words = text.get(last.clone()).unwrap_or_default();
            let cut = ["以及", "和", "与", "及"].iter().filter_map(|and| Some((words.find(and)?, and.len()))).min();
            match cut.filter(|(at, _)| *at > 0) {
                Some((at, length)) => run.extend([last.start..last.start + at, last.start + at + length..last.end]),
                None => run.push(last),
            }
        }
        found.push(run);
    }
    let after = text.get(sentence.clone()).and_then(|words| words.find([':', '：'])).map_or(0, |at| at + 1);
    let rest = sentence.start + after..sentence.end;
    let parts = pieces(text, &rest, &['；', ';']);
    if parts.len() >= 3 && after > 1 {
        let first = |part: &Range<usize>| pieces(text, part, &['，', ',']).into_iter().next();
        found.push(parts.iter().filter_map(first).collect());
    }
    let no_name = &lexicon::of(Tongue::Chinese).taking.no_name;
    let mut run: Vec<Range<usize>> = Vec::new();
    for clause in pieces(text, sentence, &['，', '；', '：', ':', ';', ',', '。']) {
        let words = text.get(clause.clone()).unwrap_or_default();
        let figure = words.find(|letter: char| letter.is_ascii_digit());
        let name = figure.filter(|at| *at > 0 && words.chars().count() <= LONGEST);
        let plain = |name: &str| {
            name.chars().all(is_han) && !name.contains(|letter| no_name.contains(letter)) && name.chars().count() >= 2
        };
        let leads = &lexicon::of(Tongue::Chinese).of_these;
        let lead = leads.iter().filter(|lead| words.starts_with(lead.as_str())).map(String::len).max().unwrap_or(0);
        match name.filter(|at| words.get(lead..*at).is_some_and(plain)) {
            Some(at) => run.push(clause.start + lead..clause.start + at),
            None => found.push(std::mem::take(&mut run)),
        }
    }
    found.push(run);
    found.retain(|run| run.len() >= 2);
    found
}

static NAMES: LazyLock<Regex> = LazyLock::new(|| {
    const NAME: &str =
        r"(?:the )?[A-Z][\w'’\-]*(?: (?:of |and the |de |la |du )?[A-Z][\w'’\-]*){0,4}(?: \([^()]{1,40}\))?";
    pattern(&format!(r"(?:{NAME}, )+(?:and |or )?{NAME}(?:,? (?:and|or) {NAME})?|{NAME} and {NAME}"))
});

/// "Aber, Bran, Corvin and Dravar", "the HFC-32, HFC-125 and HFC-134a".
fn english(passage: &Passage, sentence: &Range<usize>) -> Vec<Vec<Range<usize>>> {
    let words = passage.flow.at(sentence.clone());
    let mut found = Vec::new();
    for hit in NAMES.find_iter(words) {
        let range = sentence.start + hit.start()..sentence.start + hit.end();
        let mut run = Vec::new();
        for piece in pieces(passage.text(), &range, &[',']) {
            let said = passage.flow.at(piece.clone());
            let lead = said.len() - said.trim_start().len();
            let lead = lead
                + ["and ", "or "].iter().find(|and| said.trim_start().starts_with(**and)).map_or(0, |and| and.len());
            let piece = piece.start + lead..piece.end;
            let said = passage.flow.at(piece.clone());
            match said.find(" and ") {
                Some(at) => run.extend([piece.start..piece.start + at, piece.start + at + 5..piece.end]),
                None => run.push(piece),
            }
        }
        found.push(run);
    }
    found
}

/// Lines of a list, each with the name that opens it.
fn lines(reading: &Reading<'_>) -> Vec<Listed> {
    let mut found = Vec::new();
    let mut run: Vec<Named> = Vec::new();
    for index in 0..=reading.passages.len() {
        let is_line = |passage: &&Passage| match passage.kind {
            BlockKind::Item { .. } => true,
            BlockKind::Cell { .. } => false,
            _ => passage.own.as_ref().is_some_and(|own| own.bytes().all(|byte| byte.is_ascii_digit())),
        };
        let line = reading.passage(index).filter(is_line);
        let name = line.and_then(|passage| line_name(reading, index, passage));
        if let Some(name) = name {
            run.push(name);
            continue;
        }
        let items = std::mem::take(&mut run);
        if let (Some(first), Some(last), true) = (items.first(), items.last(), items.len() >= 3) {
            let (passage, last) = (first.passage, last.passage);
            found.push(Listed {
                passage,
                last,
                range: first.range.clone(),
                items,
                is_of_lines: true,
                is_example: false,
            });
        }
    }
    found
}

/// The names of the rows of each table.
fn rows(reading: &Reading<'_>) -> Vec<Listed> {
    let tables = reading.tables.iter().filter_map(|table| {
        let body = table.rows.iter().enumerate().skip(1).filter(|(at, _)| !crate::rules::closes(table, *at));
        let items: Vec<Named> = body
            .filter_map(|(_, row)| {
                let cell = row.iter().flatten().find(|cell| cell.figure.is_none() && !cell.words.is_empty())?;
                named(reading, cell.passage, 0..reading.passage(cell.passage)?.text().len(), true)
            })
            .collect();
        let passage = table.first_passage()?;
        let last = table.rows.iter().flatten().flatten().map(|cell| cell.passage).max()?;
        let range = items.first()?.range.clone();
        let long = items.len() >= 3 && items.len() <= LINES;
        long.then_some(Listed { passage, last, range, items, is_of_lines: true, is_example: false })
    });
    tables.collect()
}

fn line_name(reading: &Reading<'_>, index: usize, passage: &Passage) -> Option<Named> {
    let text = passage.text();
    let start = passage.sentences.first().map_or(0, |first| first.start);
    let rest = text.get(start..)?;
    let end = rest.find(['(', '（', ',', '，', ':', '：', ';', '；', '。', '.']).unwrap_or(rest.len());
    let short = rest.chars().count() <= LONGEST * 2 && !rest.contains(PERCENT);
    let range = start..start + rest.get(..end)?.trim_end().len();
    named(reading, index, range, true).filter(|_| short)
}
