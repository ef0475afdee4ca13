//! Words that say of States that they are some of a group.

use std::collections::BTreeSet;
use std::ops::Range;

use regex::Regex;

use super::rolls::{Roll, group_words, labels};
use crate::count::{contains, last_letters};
use crate::flow::{Tongue, is_han};
use crate::lexicon;
use crate::list::{List, Opening};
use crate::number;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::denial::denies;
use crate::scan::{ByTongue, Sense, pattern};
use crate::sentences::{Sentences, tokens_in, years_in};

/// How States are said to be of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// They are called some of it.
    Member,
    /// So many of a group are counted, and they are named as those.
    Counted,
    /// They are said to have done what only it did.
    Telling,
    /// They are said to have what only it has.
    Shared,
    /// They are said not to be of it.
    Outside,
}

/// Of which group States are said to be.
pub(super) struct Claim {
    pub(super) kind: Kind,
    /// Where the group is named.
    pub(super) range: Range<usize>,
    pub(super) tongue: Tongue,
    pub(super) part: u32,
    /// How many the group has.
    pub(super) number: Option<usize>,
    pub(super) words: BTreeSet<u32>,
    pub(super) years: BTreeSet<i16>,
    pub(super) labels: BTreeSet<String>,
    pub(super) denied: bool,
    /// Whether the group is still to be named.
    pub(super) following: bool,
    /// The noun of all who are bound, where it is said of them.
    pub(super) noun: Option<String>,
    /// The words as they stand, and in Chinese the same with the two letters behind them.
    said: String,
    term: String,
}

/// So many bytes of the words for a group may stand before its number.
const EARLY: usize = 20;

impl Claim {
    /// The words for the group, without those behind them and with them.
    pub(super) fn terms(&self) -> impl Iterator<Item = &str> {
        [self.said.as_str(), self.term.as_str()].into_iter()
    }

    /// Whether the group is only pointed to: "eight of these have a ceiling".
    pub(super) fn is_pronoun(&self) -> bool {
        let known = &lexicon::of(self.tongue).belonging;
        let rest = known.pronouns.iter().find_map(|word| self.said.strip_prefix(word.as_str()));
        rest.is_some_and(|rest| !known.groups.iter().any(|noun| contains(rest, noun, self.tongue)))
    }

    /// Whether the group is the members of a body, and the list says of whom that body is made up.
    pub(super) fn names_body(&self, roll: &Roll) -> bool {
        let known = &lexicon::of(self.tongue).belonging;
        let body = known.of_body.iter().find_map(|noun| {
            let body = self.said.strip_suffix(noun.as_str()).or_else(|| self.said.strip_prefix(noun.as_str()));
            body.map(|body| body.trim_matches([' ', '的']))
        });
        // "委员会三个成员": the body alone stands before the number.
        let panel = lexicon::of(self.tongue).panels.iter().any(|panel| self.said.ends_with(panel.as_str()));
        let body = body.or_else(|| Some(self.said.as_str()).filter(|_| panel && self.tongue == Tongue::Chinese));
        let long = if self.tongue == Tongue::Chinese { 3 } else { 8 };
        let body = body.filter(|body| body.chars().count() >= long);
        body.is_some_and(|body| {
            roll.said.contains(body) && known.made_of.iter().any(|word| contains(&roll.said, word, self.tongue))
        })
    }

    /// Whether what the States are said to have is called by a word of several.
    pub(super) fn is_several(&self) -> bool {
        self.said.ends_with('s')
    }

    /// Whether the list is called by what the words say without a gap: of pairs of letters some stand anywhere.
    pub(super) fn holds(&self, roll: &Roll) -> bool {
        if self.tongue == Tongue::English {
            return true;
        }
        let letters: Vec<char> = self.said.chars().filter(|letter| is_han(*letter)).collect();
        let long = letters.len().min(4);
        long >= 2 && letters.windows(long).any(|some| roll.said.contains(&some.iter().collect::<String>()))
    }
}

/// The patterns of a language.
struct Patterns {
    after: Vec<Regex>,
    before: Vec<Regex>,
    some: Vec<Regex>,
    counted: Vec<Regex>,
    telling: Vec<Regex>,
    shared: Vec<Regex>,
    outside: Vec<Regex>,
}

fn patterns(tongue: Tongue) -> &'static Patterns {
    static BOTH: ByTongue<Patterns> = ByTongue::new(|tongue| {
        let known = &lexicon::of(tongue).belonging;
        let all = |words: &[String]| words.iter().map(|word| pattern(word)).collect();
        Patterns {
            after: all(&known.after),
            before: all(&known.before),
            some: all(&known.some),
            counted: all(&known.counted),
            telling: all(&known.telling),
            shared: all(&known.shared),
            outside: all(&known.outside),
        }
    });
    BOTH.of(tongue)
}

/// What is said of the States of a list: of which groups they are.
pub(super) fn claims(reading: &Reading<'_>, sentences: &mut Sentences, list: &List) -> Vec<Claim> {
    let Some(passage) = reading.passage(list.passage).filter(|passage| passage.is_prose()) else { return Vec::new() };
    let mut found = Vec::new();
    for (kind, range) in groups(reading, passage, list) {
        found.extend(claim(reading, sentences, passage, list, (kind, range)));
    }
    found
}

/// The words of the sentence around a list, from the list before it and up to the next, with where they begin.
struct Around {
    from: usize,
    lead: String,
    tail: String,
}

fn around(reading: &Reading<'_>, passage: &Passage, list: &List) -> Around {
    let sentence = passage.sentence(list.range.start);
    let lists = reading.lists.get(list.passage).map_or(&[][..], Vec::as_slice);
    let since = lists.iter().filter(|other| other.range.end <= list.range.start).map(|other| other.range.end).max();
    let from = since.unwrap_or(0).max(sentence.start);
    // A sentence behind another begins with a blank, which is none of its words.
    let blank = passage.flow.at(from..list.range.start);
    let from = from + if from == sentence.start { blank.len() - blank.trim_start().len() } else { 0 };
    let next = lists.iter().find(|other| other.range.start >= list.range.end).map(|other| other.range.start);
    // "A. Belongs to the States that …": the name heads a note, and what is said follows in sentences of its own.
    let heads = heads_note(passage, list);
    let end = if heads { passage.text().len() } else { sentence.end };
    let until = next.unwrap_or(end).min(end).max(list.range.end);
    // Letters keep their places.
    let small = |range: Range<usize>| passage.flow.at(range).to_ascii_lowercase();
    let mut tail = small(list.range.end..until);
    if let Some(mark) = tail.chars().next().filter(|_| heads) {
        tail.replace_range(..mark.len_utf8(), if mark.is_ascii() { "," } else { "，" });
    }
    Around { from, lead: small(from..list.range.start), tail }
}

/// Whether a State stands at the head of its passage, with a mark behind it.
fn heads_note(passage: &Passage, list: &List) -> bool {
    let first = !passage.flow.at(0..list.range.start).contains(char::is_alphabetic);
    let marked = passage.flow.at(list.range.end..passage.text().len()).starts_with(['.', ':', '。', '：']);
    first && marked && list.items.len() == 1
}

/// Where the groups are named of which the States of a list are said to be.
fn groups(reading: &Reading<'_>, passage: &Passage, list: &List) -> Vec<(Kind, Range<usize>)> {
    let known = patterns(passage.tongue);
    let Around { from, lead, tail } = around(reading, passage, list);
    let close = tail.len() - tail.trim_start_matches(')').len();
    let tail = tail.get(close..).unwrap_or_default();
    let group = |text: &str, regex: &Regex, at: usize| -> Option<(Range<usize>, usize)> {
        let hit = regex.captures(text)?;
        let group = hit.name("g")?;
        Some((at + group.start()..at + group.end(), hit.get(0)?.start()))
    };
    let others = &lexicon::of(passage.tongue).picking.others;
    let is_other = |at: usize| {
        let near = last_letters(lead.get(..at).unwrap_or_default(), 12);
        others.iter().any(|word| near.trim_end().ends_with(word.as_str()))
    };
    let behind = |kind: Kind, regexes: &[Regex]| -> Vec<(Kind, Range<usize>)> {
        let hits = regexes.iter().filter_map(|regex| group(tail, regex, list.range.end + close));
        hits.map(|(range, _)| (kind, range)).collect()
    };
    let ahead = |kind: Kind, regexes: &[Regex]| -> Vec<(Kind, Range<usize>)> {
        let hits = regexes.iter().filter_map(|regex| group(&lead, regex, from));
        hits.filter(|(_, at)| !is_other(*at)).map(|(range, _)| (kind, range)).collect()
    };
    // "In three of the eight cases, …: A, B and C": just so many are named.
    let sized = |kind: Kind, regex: &Regex| -> Option<(Kind, Range<usize>)> {
        let hit = regex.captures_iter(&lead).last()?;
        let (many, group) = (hit.name("n")?.as_str(), hit.name("g")?);
        let many = number::english(many).or_else(|| number::han(many)).or_else(|| many.parse().ok())?;
        let fits = usize::try_from(many).ok()? == list.items.len();
        fits.then(|| (kind, from + group.start()..from + group.end()))
    };
    let outside = behind(Kind::Outside, &known.outside);
    if !outside.is_empty() {
        return outside;
    }
    let mut found = behind(Kind::Member, &known.after);
    found.extend(ahead(Kind::Member, &known.before));
    let namely = &lexicon::of(passage.tongue).namely;
    let led = lead.trim_end().ends_with([',', '，', '—', '-'])
        || namely.iter().any(|word| lead.trim_end().ends_with(word.as_str()));
    if list.opening != Opening::Plain || led {
        found.extend(known.some.iter().filter_map(|regex| sized(Kind::Member, regex)));
        found.extend(known.counted.iter().filter_map(|regex| sized(Kind::Counted, regex)));
    }
    found.extend(behind(Kind::Telling, &known.telling));
    found.extend(ahead(Kind::Shared, &known.shared));
    found.extend(behind(Kind::Shared, &known.shared));
    found
}

fn claim(
    reading: &Reading<'_>,
    sentences: &mut Sentences,
    passage: &Passage,
    list: &List,
    (kind, range): (Kind, Range<usize>),
) -> Option<Claim> {
    let lexicon = lexicon::of(passage.tongue);
    let range = relative(passage, range);
    let said = passage.flow.at(range.clone()).to_ascii_lowercase();
    let has = |words: &[String]| words.iter().any(|word| contains(&said, word, passage.tongue));
    // Who is named inside is no group, and another time has another list.
    if has(&lexicon.past) || has(&lexicon.remaining) || has(&lexicon.picking.others) {
        return None;
    }
    // How many the group has stands before what is said of it.
    let early = |at: usize| passage.tongue == Tongue::Chinese || at <= range.start + EARLY;
    let numbers: Vec<_> = tokens_in(reading, list.passage, &range)
        .filter_map(|token| match &token.sense {
            Sense::Number { value, .. } if early(token.range.start) => Some(*value),
            _ => None,
        })
        .collect();
    let number = match numbers.as_slice() {
        [] => None,
        [only] => Some(usize::try_from(only.as_whole()?).ok()?),
        _ => return None,
    };
    let points: BTreeSet<u32> =
        lexicon.belonging.points.iter().flat_map(|word| sentences.words_of(word, passage.tongue)).collect();
    let figures: BTreeSet<u32> =
        lexicon.units.iter().chain(&lexicon.tens).flat_map(|word| sentences.words_of(word, passage.tongue)).collect();
    let plain = unlabelled(reading, passage, list.passage, &range);
    let words = group_words(sentences, &plain, passage.tongue)
        .into_iter()
        .filter(|word| !points.contains(word) && !figures.contains(word))
        .collect();
    let nouns = &lexicon.belonging.members;
    let noun = nouns.iter().find(|noun| said.contains(noun.as_str()));
    Some(Claim {
        kind,
        noun: noun.cloned(),
        tongue: passage.tongue,
        part: passage.part,
        number,
        words,
        years: years_in(reading, list.passage, &range),
        labels: labels(reading, list.passage, &range),
        denied: denies(&said, passage.tongue),
        following: has(&lexicon.belonging.following),
        term: format!("{said}{}", behind_of(passage, range.end)),
        said,
        range,
    })
}

/// The two Chinese letters behind a place.
fn behind_of(passage: &Passage, at: usize) -> String {
    let rest = passage.flow.at(at..passage.text().len());
    rest.chars().take(2).take_while(|letter| is_han(*letter)).collect()
}

/// The words for a group without what is said of some of it: "those that ban imports | do not allow transit".
fn relative(passage: &Passage, range: Range<usize>) -> Range<usize> {
    let said = passage.flow.at(range.clone()).to_ascii_lowercase();
    let belonging = &lexicon::of(passage.tongue).belonging;
    let opens = belonging.relative.iter().filter_map(|word| said.find(word.as_str()).map(|at| at + word.len())).min();
    let Some(opens) = opens else { return range };
    // The first verb after the relative word is of the group; a second one is of those picked.
    let ends = belonging.verbs.iter().filter_map(|word| {
        let rest = said.get(opens + 12..)?;
        rest.find(word.as_str()).map(|at| opens + 12 + at)
    });
    ends.min().map_or(range.clone(), |end| range.start..range.start + end)
}

/// The words of a range without its labels, which are compared as such.
fn unlabelled(reading: &Reading<'_>, passage: &Passage, index: usize, range: &Range<usize>) -> String {
    let mut text = String::new();
    let mut from = range.start;
    for token in tokens_in(reading, index, range).filter(|token| matches!(token.sense, Sense::Label { .. })) {
        text.push_str(passage.flow.at(from..token.range.start.max(from)));
        from = token.range.end;
    }
    text.push_str(passage.flow.at(from.min(range.end)..range.end));
    text.to_lowercase()
}
