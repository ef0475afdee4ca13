//! What the text says of the States of a list: the words of its sentence before the names and behind them.

use std::collections::BTreeSet;
use std::ops::Range;

use regex::Regex;

use crate::flow::Tongue;
use crate::lexicon;
use crate::list::{List, Opening};
use crate::matter::stem;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::Sense;
use crate::sentences::{Sentences, articles_in, tokens_in, years_in};

/// So many bytes may stand between names and what is said of them.
const REACH: usize = 170;
/// The same where no colon or bracket leads to the names.
const NEAR: usize = 90;
/// So many bytes may be set into a clause between two commas.
const INSET: usize = 40;
/// Words of less weight together are of too many things.
const LEAST: f64 = 1.2;
/// The same in Chinese, where many pairs of letters are no words.
const LEAST_BY_LETTERS: f64 = 1.6;

/// What is said of the States of a list.
pub(in crate::rules) struct Said<'a> {
    pub(in crate::rules) list: &'a List,
    pub(in crate::rules) passage: usize,
    pub(in crate::rules) tongue: Tongue,
    pub(in crate::rules) part: u32,
    pub(in crate::rules) sentence: Range<usize>,
    lead: String,
    /// What stands in brackets behind each name, where it does behind all.
    notes: String,
    tail: String,
    /// The words of both without those for any work and any group, and those of the passage and its heading.
    words: BTreeSet<u32>,
    wide: BTreeSet<u32>,
    pub(in crate::rules) articles: BTreeSet<i64>,
    pub(in crate::rules) years: BTreeSet<i16>,
    days: BTreeSet<(i16, i8, i8)>,
    /// Whether a month is named without its year.
    is_vague: bool,
    /// Whether the sentence points back to what stands before it.
    points: bool,
}

/// What is said of every list of the text, in order of place.
pub(in crate::rules) fn sayings<'a>(reading: &'a Reading<'_>, sentences: &mut Sentences) -> Vec<Said<'a>> {
    let lists = reading.lists.iter().flatten().filter(|list| list.is_mostly_states());
    lists.filter_map(|list| said(reading, sentences, list)).collect()
}

fn said<'a>(reading: &'a Reading<'_>, sentences: &mut Sentences, list: &'a List) -> Option<Said<'a>> {
    let passage = reading.passage(list.passage)?;
    if !passage.is_prose() {
        return None;
    }
    let known = &lexicon::of(passage.tongue).standing;
    let sentence = passage.sentence(list.range.start);
    let sentence = sentence.start..sentence.end.max(list.range.end);
    let (lead, tail) = around(reading, passage, list, &sentence);
    let tail = tail + &goes_on(reading, passage, list, &sentence);
    let notes = notes(passage, list);
    // The names may stand in a line of their own under what is said of them.
    let above = above(reading, list, &lead);
    let (at, from) = above.clone().unwrap_or((list.passage, sentence.clone()));
    let alone = above.is_none();
    let lead = above
        .map_or(lead, |(at, range)| reading.passage(at).map_or_else(String::new, |known| small(known.flow.at(range))));
    let lead = if alone { leaning(passage, &sentence, under_heading(reading, passage, lead)) } else { lead };
    let plain: BTreeSet<u32> = known.plain.iter().flat_map(|word| sentences.words_of(word, passage.tongue)).collect();
    let mut strong = |text: &str| -> BTreeSet<u32> {
        let words = sentences.words_of(text, passage.tongue).into_iter();
        words.filter(|word| !plain.contains(word) && !sentences.vocabulary.is_weak(*word)).collect()
    };
    let words = strong(&format!("{lead} {tail}"));
    let heading = passage.heading.and_then(|heading| reading.passage(heading)).map_or("", Passage::text);
    let before = reading.passage(at).map_or("", |known| known.flow.at(0..from.end));
    let wide = strong(&format!("{before} {heading}"));
    let said = format!("{lead} {tail}");
    let points = known.pointing.iter().any(|word| said.contains(word.as_str())) || words.len() <= 1;
    let mut articles = articles_in(reading, at, &from);
    if articles.is_empty() && points {
        articles = articles_in(reading, at, &(0..from.end));
        if let Some(heading) = passage.heading.filter(|_| articles.is_empty()) {
            articles = articles_in(reading, heading, &(0..usize::MAX));
        }
    }
    let days = tokens_in(reading, list.passage, &sentence).filter_map(|token| match &token.sense {
        Sense::Date(span) => Some((span.to.year?, span.to.month?, span.to.day?)),
        _ => None,
    });
    let is_vague = tokens_in(reading, list.passage, &sentence)
        .any(|token| matches!(&token.sense, Sense::Date(span) if span.to.year.is_none() && span.to.month.is_some()));
    Some(Said {
        list,
        passage: list.passage,
        tongue: passage.tongue,
        part: passage.part,
        lead,
        notes,
        tail,
        words,
        wide,
        articles,
        years: years_in(reading, at, &from),
        days: days.collect(),
        is_vague,
        points,
        sentence,
    })
}

/// The words in small letters; the month is no verb of what only may be.
fn small(words: &str) -> String {
    words.replace("May", "Mai").to_ascii_lowercase()
}

/// The sentence that ends in a colon right over a line of names.
fn above(reading: &Reading<'_>, list: &List, lead: &str) -> Option<(usize, Range<usize>)> {
    let alone = lead.chars().filter(|letter| letter.is_alphabetic()).count() < 4;
    let index = list.passage.checked_sub(1).filter(|_| alone)?;
    let passage = reading.passage(index).filter(|known| known.text().trim_end().ends_with([':', '：']))?;
    Some((index, passage.sentences.last()?.clone()))
}

/// The sentence behind that of a list where it goes on with those who are named: "These four have ceased to owe it."
fn goes_on(reading: &Reading<'_>, passage: &Passage, list: &List, sentence: &Range<usize>) -> String {
    let next = passage.sentences.iter().find(|next| next.start >= sentence.end);
    let lists = reading.lists.get(list.passage).map_or(&[][..], Vec::as_slice);
    let last = !lists.iter().any(|other| other.range.start >= list.range.end && other.range.start < sentence.end);
    let known = &lexicon::of(passage.tongue).standing.going_on;
    let own = |next: &&Range<usize>| !lists.iter().any(|other| next.contains(&other.range.start));
    next.filter(|_| last).filter(own).map_or_else(String::new, |next| {
        let words = small(passage.flow.at(next.clone()));
        let leans = known.iter().any(|word| words.trim_start().starts_with(word.as_str()));
        if leans { format!(" {words}") } else { String::new() }
    })
}

/// What stands in brackets behind every name of a list: "A (ratified 5 March), B (ratified 12 June)".
fn notes(passage: &Passage, list: &List) -> String {
    let ends = list.items.iter().skip(1).map(|item| item.range.start).chain([passage.text().len()]);
    let mut found = String::new();
    for (item, end) in list.items.iter().zip(ends) {
        let inner = passage.flow.at(item.range.clone());
        let behind = passage.flow.at(item.range.end..end.max(item.range.end)).trim_start();
        let note = inner.split_once('(').map(|(_, note)| note).or_else(|| behind.strip_prefix('('));
        let Some((note, _)) = note.and_then(|note| note.split_once(')')) else { return String::new() };
        found.push_str(&format!(" ({})", small(note)));
    }
    if found.len() <= 400 { found } else { String::new() }
}

/// A label over names, "Africa (15):", with the heading that says what the names below it are.
fn under_heading(reading: &Reading<'_>, passage: &Passage, lead: String) -> String {
    let label = lead.trim_end().ends_with([':', '：']) && lead.split_whitespace().count() <= 4;
    let starts = passage.flow.at(0..passage.text().len().min(2)).chars().any(char::is_alphabetic);
    let short = lead.chars().count() <= 24;
    let heading = passage.heading.and_then(|heading| reading.passage(heading));
    match heading.filter(|_| label && starts && short) {
        Some(heading) => format!("{}: {}", small(heading.text()), lead.trim_end_matches([':', '：', ' '])),
        None => lead,
    }
}

/// Names of which the sentence only says that they are some of those just spoken of, "Among them, …", with what was
/// said of these.
fn leaning(passage: &Passage, sentence: &Range<usize>, lead: String) -> String {
    let known = &lexicon::of(passage.tongue).of_these;
    let leans = known.iter().any(|word| lead.trim_start().starts_with(word.as_str()));
    match passage.sentences.iter().rfind(|before| before.end <= sentence.start).filter(|_| leans) {
        Some(before) => format!("{} {}", small(passage.flow.at(before.clone())).trim_end(), lead.trim_start()),
        None => lead,
    }
}

/// The words before and behind a list in small letters, as far as they are said of it and not of its neighbours.
fn around(reading: &Reading<'_>, passage: &Passage, list: &List, sentence: &Range<usize>) -> (String, String) {
    let lists = reading.lists.get(list.passage).map_or(&[][..], Vec::as_slice);
    let others = || lists.iter().filter(|other| other.range != list.range && sentence.contains(&other.range.start));
    let before = others().map(|other| other.range.end).filter(|end| *end <= list.range.start).max();
    let after = others().map(|other| other.range.start).filter(|start| *start >= list.range.end).min();
    let lead = small(passage.flow.at(before.unwrap_or(sentence.start)..list.range.start));
    let tail = small(passage.flow.at(list.range.end..after.unwrap_or(sentence.end)));
    let marks = [',', ';', '，', '；'];
    let lead = if before.is_some() {
        // "…, who have yet to finish, namely": the word that leads to the names stands in no clause of its own.
        let trimmed = lead.trim_end_matches([' ', ',', '，', ':']);
        let namely = lexicon::of(passage.tongue).namely.iter().find_map(|word| trimmed.strip_suffix(word.as_str()));
        let at = namely.unwrap_or(trimmed).trim_end_matches([' ', ',', '，']).rfind(marks).map_or(0, |at| at + 1);
        let own = lead.char_indices().map(|(at, _)| at).find(|start| *start >= at);
        own.and_then(|at| lead.get(at..)).unwrap_or_default().to_owned()
    } else {
        lead
    };
    let tail = match after {
        Some(_) => tail.rfind(marks).and_then(|at| tail.get(..at)).unwrap_or_default().to_owned(),
        None => tail,
    };
    // "As follows: A, until 1 June; B, until 1 March": what leads to the first leads to all.
    let bare = lead.chars().filter(|letter| letter.is_alphabetic()).count() < 4;
    let opens = passage.flow.at(sentence.start..list.range.start);
    let colon = opens.rfind([':', '：']).filter(|_| before.is_some() && bare);
    let lead = colon.and_then(|at| opens.get(..=at)).map_or(lead, str::to_ascii_lowercase);
    (lead, tail)
}

impl Said<'_> {
    /// Whether words of a pattern are said of the States, in a clause that leaves nothing unsure.
    pub(in crate::rules) fn tells(&self, regex: &Regex, unsure: Option<&Regex>) -> bool {
        let sure = |text: &str, range: Range<usize>| {
            let clause = text.get(clause(text, &range)).unwrap_or_default();
            unsure.is_none_or(|unsure| !unsure.is_match(clause))
        };
        let ahead = regex.find_iter(&self.lead).any(|hit| {
            let gap = self.lead.get(hit.end()..).unwrap_or_default();
            self.leads(gap) && sure(&self.lead, hit.range())
        });
        let behind = regex.find_iter(&self.tail).any(|hit| {
            let gap = self.tail.get(..hit.start()).unwrap_or_default();
            let some = lexicon::of(self.tongue).standing.some.iter().any(|word| gap.contains(word.as_str()));
            gap.len() <= REACH && !some && !gap.contains([';', '；']) && sure(&self.tail, hit.range())
        });
        ahead || behind
    }

    /// Whether the words between a claim and the names lead to these.
    fn leads(&self, gap: &str) -> bool {
        let gap = without_inset(gap.trim_end_matches([' ', ',', ':', '(', '，', '：']));
        let gap = gap.as_str();
        if self.list.opening == Opening::Plain && !self.lead.trim_end().ends_with([':', '：']) {
            let names = &lexicon::of(self.tongue).standing.such_as;
            let mut gap = gap;
            // "…的缔约方，计有": several of them may follow each other.
            while let Some(rest) = names.iter().find_map(|word| gap.strip_suffix(word.as_str())) {
                gap = rest.trim_end_matches([' ', ',', ':', '，', '：']);
            }
            gap.len() <= NEAR && !gap.trim_end_matches([' ', ',', '，']).contains([',', ';', '，', '；'])
        } else {
            gap.len() <= REACH && !gap.contains([';', '；'])
        }
    }

    /// The words with one mark in the place of the names.
    fn with_mark(&self) -> String {
        format!("{}@{}{}", self.lead, self.notes, self.tail)
    }

    /// Whether a pattern that holds a mark for the names fits.
    pub(in crate::rules) fn marked(&self, regex: &Regex) -> bool {
        regex.is_match(&self.with_mark())
    }

    /// Whether the words speak of another time, or of what has changed since.
    pub(in crate::rules) fn is_moved(&self, moved: &Regex) -> bool {
        moved.is_match(&self.with_mark())
    }

    /// The verb that a pattern takes from what is said of the States.
    pub(in crate::rules) fn verb(&self, regex: &Regex) -> Option<String> {
        let taken = |text: &str, ahead: bool| {
            regex.captures_iter(text).find_map(|hit| {
                let (all, verb) = (hit.get(0)?, hit.name("verb")?);
                let near = if ahead {
                    self.leads(text.get(all.end()..)?)
                } else {
                    all.start() <= NEAR && !text.get(..all.start())?.contains([';', '；'])
                };
                let light = &lexicon::of(self.tongue).standing.light;
                let near = near && !light.iter().any(|word| word == verb.as_str());
                near.then(|| match self.tongue {
                    Tongue::English => stem(verb.as_str()),
                    Tongue::Chinese => verb.as_str().to_owned(),
                })
            })
        };
        taken(&self.lead, true).or_else(|| taken(&self.tail, false))
    }

    /// The clauses of what is said.
    pub(in crate::rules) fn clauses(&self) -> impl Iterator<Item = &str> {
        let marks = [',', ';', '，', '；', ':', '：'];
        let lead = last_clause(&self.lead);
        let tail = self.tail.split(marks).filter(|clause| !clause.trim().is_empty()).take(3);
        std::iter::once(lead).chain(tail)
    }

    /// What is said of the States, clause by clause: of names that a colon or a bracket leads to all that leads there.
    pub(in crate::rules) fn saying(&self) -> Vec<String> {
        let tail = self.tail.trim_start_matches([' ', ')', ',', '，']);
        let marks = [',', ';', '，', '；', '.', '。', '('];
        let mut behind = tail.split(marks).map(str::trim).filter(|clause| !clause.is_empty());
        let led = self.list.opening != Opening::Plain || self.lead.trim_end().ends_with([':', '：']);
        let lead =
            if led { self.lead.rsplit([';', '；']).next().unwrap_or_default() } else { last_clause(&self.lead) };
        let first = format!("{lead} {}", behind.next().unwrap_or_default());
        std::iter::once(first).chain(behind.take(1).map(ToOwned::to_owned)).collect()
    }

    /// Whether a clause begins with the names, so that they did what it says.
    pub(in crate::rules) fn heads(&self) -> bool {
        self.list.opening == Opening::Plain && last_clause(&self.lead).chars().filter(|c| c.is_alphabetic()).count() < 4
    }

    /// How many words, or pairs of letters, both say beside a verb.
    pub(in crate::rules) fn in_common(&self, other: &Self, verbs: &BTreeSet<u32>) -> usize {
        self.words.intersection(&other.words).filter(|word| !verbs.contains(word)).count()
    }

    /// Whether both speak of one matter: of one article, or in the same words.
    pub(in crate::rules) fn shares(&self, sentences: &Sentences, other: &Self) -> bool {
        if !self.articles.is_empty() && !other.articles.is_empty() {
            return !self.articles.is_disjoint(&other.articles);
        }
        let weigh = |one: &BTreeSet<u32>, other: &BTreeSet<u32>| sentences.weight(one.intersection(other));
        let mine = if self.points { &self.wide } else { &self.words };
        let theirs = if other.points { &other.wide } else { &other.words };
        let least = if self.tongue == Tongue::Chinese { LEAST_BY_LETTERS } else { LEAST };
        weigh(mine, theirs) >= least
    }

    /// Whether both speak of obligations and one of them does not say of which, beyond pointing back.
    pub(in crate::rules) fn is_of_any(&self, other: &Self) -> bool {
        let known = &lexicon::of(self.tongue).standing.obligations;
        let one_open = self.articles.is_empty() || other.articles.is_empty() || self.points || other.points;
        let apart =
            !self.articles.is_empty() && !other.articles.is_empty() && self.articles.is_disjoint(&other.articles);
        one_open && !apart && self.holds(known) && other.holds(known)
    }

    /// The weight of those words that both have.
    pub(in crate::rules) fn weight_of(&self, sentences: &Sentences, words: &BTreeSet<u32>) -> f64 {
        sentences.weight(self.words.intersection(words))
    }

    /// Whether a day is named of which the year is left open.
    pub(in crate::rules) fn is_vague(&self) -> bool {
        self.is_vague
    }

    /// Whether what a pattern says was finished can be what the other has still to do: the words behind it name nothing
    /// else.
    pub(in crate::rules) fn finishes(
        &self,
        sentences: &mut Sentences,
        regex: &Regex,
        unsure: &Regex,
        other: &Self,
    ) -> bool {
        let plain = &lexicon::of(self.tongue).standing.plain;
        let plain: BTreeSet<u32> = plain.iter().flat_map(|word| sentences.words_of(word, self.tongue)).collect();
        let sides = [(&self.lead, true), (&self.tail, false)];
        let of_one_article = !self.articles.is_disjoint(&other.articles);
        sides.into_iter().any(|(text, ahead)| {
            regex.find_iter(text).any(|hit| {
                let clause = text.get(clause(text, &hit.range())).unwrap_or_default();
                let near =
                    if ahead { text.get(hit.end()..).is_some_and(|gap| self.leads(gap)) } else { hit.start() <= REACH };
                let rest = text.get(hit.end()..).unwrap_or_default();
                let object = rest.split([',', ';', '，', '；', '(', ':', '.', '。']).next().unwrap_or_default();
                let mut strong = |text: &str| -> BTreeSet<u32> {
                    let words = sentences.words_of(text, self.tongue).into_iter();
                    words.filter(|word| !plain.contains(word) && !sentences.vocabulary.is_weak(*word)).collect()
                };
                let (object, whole) = (strong(object), strong(clause));
                let named = |words: &BTreeSet<u32>| {
                    words.iter().any(|word| other.wide.contains(word) || other.words.contains(word))
                };
                let same = of_one_article || object.is_empty() || named(&object) || named(&whole);
                near && same && !unsure.is_match(clause)
            })
        })
    }

    /// The last day that is named.
    pub(in crate::rules) fn last_day(&self) -> Option<(i16, i8, i8)> {
        self.days.last().copied()
    }

    /// What sort of report is spoken of.
    pub(in crate::rules) fn sort_of_report(&self) -> Option<&'static str> {
        let known = &lexicon::of(self.tongue).standing.sorts;
        let said = self.with_mark();
        known.iter().find(|sort| said.contains(sort.as_str())).map(String::as_str)
    }

    /// Whether the words hold one of these.
    pub(in crate::rules) fn holds(&self, words: &[String]) -> bool {
        let said = self.with_mark();
        words.iter().any(|word| crate::count::contains(&said, word, self.tongue))
    }
}

/// The words without what two commas set into them: "continue, within the term or beyond it, in".
fn without_inset(gap: &str) -> String {
    match gap.split(", ").collect::<Vec<_>>().as_slice() {
        [before, inset, after] if inset.len() <= INSET => format!("{before} {after}"),
        _ => gap.to_owned(),
    }
}

/// The clause around a place.
fn clause(text: &str, range: &Range<usize>) -> Range<usize> {
    let marks = [',', ';', '，', '；', ':', '：', '('];
    let start = text.get(..range.start).and_then(|before| before.rfind(marks));
    let start =
        start.map_or(0, |at| at + text.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8));
    let end = text.get(range.end..).and_then(|after| after.find(marks)).map_or(text.len(), |at| range.end + at);
    start..end
}

/// The last clause that leads to names.
fn last_clause(lead: &str) -> &str {
    let bare = lead.trim_end_matches([' ', ',', ':', '(', '，', '：']);
    bare.rsplit([';', '；', ',', '，']).next().unwrap_or_default()
}
