//! A name that is none, and nearly is one.

use std::collections::BTreeMap;
use std::ops::Range;

use super::finding;
use crate::count::words_of;
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::{Tongue, is_han};
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{Sense, Token};

/// Finds words that differ from a State's name by a letter or two.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let known = Known::of(reading);
    let written = written(reading);
    for (index, passage) in reading.passages.iter().enumerate() {
        let tokens = reading.tokens_of(index);
        let near = match passage.tongue {
            Tongue::Chinese => known.chinese(reading, index, passage, tokens),
            Tongue::English => known.english(reading, index, passage, tokens),
        };
        for (range, name) in near {
            let words = passage.flow.at(range.clone()).to_owned();
            let right = written.get(name.as_str()).and_then(|(index, range)| reading.spot_at(*index, range));
            let details = [("words", Detail::Text(words)), ("name", Detail::Text(name))];
            let spots = reading.spot_at(index, &range).into_iter().chain(right).collect();
            found.push(finding("near-name", Confidence::Probable, spots, details));
        }
    }
}

/// Where the document first writes each name as it is.
fn written<'a>(reading: &'a Reading<'_>) -> BTreeMap<&'a str, (usize, Range<usize>)> {
    let mut places = BTreeMap::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        for token in reading.tokens_of(index).iter().filter(|token| matches!(token.sense, Sense::Name(_))) {
            places.entry(passage.flow.at(token.range.clone())).or_insert_with(|| (index, token.range.clone()));
        }
    }
    places
}

/// Where two letters stand in a name, and the letters of the name.
type Fragment = (usize, Vec<char>);

/// Names that are long enough to be recognised with a fault, by two of their letters.
struct Known {
    /// By the first two letters with nought, and by the last two with where they stand.
    chinese: BTreeMap<(char, char), Vec<Fragment>>,
    english: BTreeMap<char, Vec<String>>,
    /// English names of four letters or more by their first, for lists.
    all: BTreeMap<char, Vec<String>>,
    /// Long Chinese names with a letter left out, and as they are.
    shortened: BTreeMap<Vec<char>, String>,
    /// Chinese names of three letters or more, for lists.
    short: Vec<Vec<char>>,
}

impl Known {
    fn of(reading: &Reading<'_>) -> Self {
        let mut known = Self {
            chinese: BTreeMap::new(),
            english: BTreeMap::new(),
            all: BTreeMap::new(),
            shortened: BTreeMap::new(),
            short: Vec::new(),
        };
        for (name, _) in reading.names.names() {
            let letters: Vec<char> = name.chars().collect();
            if letters.len() >= 3 && letters.iter().all(|letter| is_han(*letter)) {
                known.short.push(letters.clone());
            }
            if let Some(first) = letters.first().filter(|first| first.is_ascii_uppercase() && letters.len() >= 4) {
                known.all.entry(*first).or_default().push(name.to_owned());
            }
            match letters.as_slice() {
                [first, second, ..] if is_han(*first) && letters.len() >= 4 => {
                    let last = letters.len() - 2;
                    if let [.., before, end] = letters.as_slice() {
                        known.chinese.entry((*before, *end)).or_default().push((last, letters.clone()));
                    }
                    for out in 1..letters.len().saturating_sub(1) {
                        let mut fewer = letters.clone();
                        fewer.remove(out);
                        if letters.len() >= 5 {
                            known.shortened.insert(fewer, letters.iter().collect());
                        }
                    }
                    known.chinese.entry((*first, *second)).or_default().push((0, letters));
                }
                [first, ..] if first.is_alphabetic() && !is_han(*first) && letters.len() >= 6 => {
                    known.english.entry(first.to_ascii_lowercase()).or_default().push(name.to_owned());
                }
                _ => {}
            }
        }
        known
    }

    fn chinese(
        &self,
        reading: &Reading<'_>,
        index: usize,
        passage: &Passage,
        tokens: &[Token],
    ) -> Vec<(Range<usize>, String)> {
        let letters: Vec<(usize, char)> = passage.text().char_indices().collect();
        let mut found: Vec<(Range<usize>, String)> = Vec::new();
        // Between the names of a list even a short word with another beginning or end is one of them.
        for list in reading.lists.get(index).into_iter().flatten().filter(|list| list.items.len() >= 3) {
            let named = list.items.iter().filter(|item| item.state.is_some()).count();
            for item in list.items.iter().filter(|item| item.state.is_none() && named + 1 == list.items.len()) {
                let words: Vec<char> = passage.flow.at(item.range.clone()).chars().collect();
                if let Some(name) = self.nearest_chinese(&words) {
                    found.push((item.range.clone(), name));
                }
            }
        }
        for pair in tokens.windows(2) {
            let [one, other] = pair else { continue };
            if !matches!((&one.sense, &other.sense), (Sense::Name(_), Sense::Name(_))) {
                continue;
            }
            let gap = passage.flow.at(one.range.end..other.range.start.max(one.range.end));
            let marks: &[char] = &['、', '，', ',', '和', '及', '与', ' '];
            let words = gap.trim_start_matches(marks).trim_end_matches(marks);
            let start = one.range.end + (gap.len() - gap.trim_start_matches(marks).len());
            let whole: Vec<char> = words.chars().collect();
            if gap.starts_with(['、', ',', '，'])
                && gap.ends_with(['、', '和', ',', '，', '及'])
                && let Some(name) = self.nearest_chinese(&whole)
            {
                let range = start..start + words.len();
                if !found.iter().any(|(known, _)| known.start < range.end && range.start < known.end) {
                    found.push((range, name));
                }
            }
        }
        for (range, name) in self.at_the_end(passage, tokens) {
            if !found.iter().any(|(known, _)| known.start < range.end && range.start < known.end) {
                found.push((range, name));
            }
        }
        for (range, name) in self.left_out(passage, tokens, &letters) {
            if !found.iter().any(|(known, _)| known.start < range.end && range.start < known.end) {
                found.push((range, name));
            }
        }
        for (at, pair) in letters.windows(2).enumerate() {
            let [(_, first), (_, second)] = pair else { continue };
            for (offset, name) in self.chinese.get(&(*first, *second)).into_iter().flatten() {
                let Some(start) = at.checked_sub(*offset) else { continue };
                let Some(window) = letters.get(start..start + name.len()) else { continue };
                let from = window.first().map_or(0, |(from, _)| *from);
                let end = letters.get(start + name.len()).map_or(passage.text().len(), |(end, _)| *end);
                let free = !found.iter().any(|(range, _)| range.start < end && from < range.end);
                if free && nearly(window, name) && !covered(tokens, from..end) {
                    found.push((from..end, name.iter().collect()));
                }
            }
        }
        found
    }

    /// The last word of a list, after a name and "和", up to a mark, where the last one may be misspelt.
    fn at_the_end(&self, passage: &Passage, tokens: &[Token]) -> Vec<(Range<usize>, String)> {
        let mut found = Vec::new();
        for token in tokens.iter().filter(|token| matches!(token.sense, Sense::Name(_))) {
            let rest = passage.text().get(token.range.end..).unwrap_or_default();
            let Some(rest) = rest.strip_prefix('和').or_else(|| rest.strip_prefix('、')) else { continue };
            let words: Vec<char> = rest.chars().take_while(|letter| is_han(*letter)).take(9).collect();
            let start = token.range.end + '和'.len_utf8();
            let range = start..start + words.iter().map(|letter| letter.len_utf8()).sum::<usize>();
            if let Some(name) = self.nearest_chinese(&words).filter(|_| !taken(tokens, start)) {
                found.push((range, name));
            }
        }
        found
    }

    /// Long names with a letter left out: "吉尔吉斯坦".
    fn left_out(&self, passage: &Passage, tokens: &[Token], letters: &[(usize, char)]) -> Vec<(Range<usize>, String)> {
        let mut found: Vec<(Range<usize>, String)> = Vec::new();
        for length in 4..=14_usize {
            for (at, window) in letters.windows(length).enumerate().filter(|(_, window)| is_han_all(window)) {
                let words: Vec<char> = window.iter().map(|(_, letter)| *letter).collect();
                let Some(name) = self.shortened.get(&words) else { continue };
                let from = window.first().map_or(0, |(from, _)| *from);
                let end = letters.get(at + length).map_or(passage.text().len(), |(end, _)| *end);
                let free = !found.iter().any(|(range, _)| range.start < end && from < range.end);
                if free && !covered(tokens, from..end) {
                    found.push((from..end, name.clone()));
                }
            }
        }
        found
    }

    /// The name of as many letters of which one differs, or two are exchanged.
    fn nearest_chinese(&self, words: &[char]) -> Option<String> {
        if words.len() < 3 || !words.iter().all(|letter| is_han(*letter)) {
            return None;
        }
        let near = |name: &Vec<char>| {
            let wrong = name.iter().zip(words).filter(|(one, other)| one != other).count();
            let sorted = |letters: &[char]| {
                let mut letters = letters.to_vec();
                letters.sort_unstable();
                letters
            };
            name.len() == words.len() && (wrong == 1 || wrong == 2 && sorted(name) == sorted(words))
        };
        let fewer = |name: &Vec<char>| {
            name.len() == words.len() + 1
                && (1..name.len() - 1)
                    .any(|out| name.iter().enumerate().filter(|(at, _)| *at != out).map(|(_, letter)| letter).eq(words))
        };
        self.short.iter().find(|name| near(name) || fewer(name)).map(|name| name.iter().collect())
    }

    /// Several words with capitals that nearly are a name of as many words.
    fn compound(&self, passage: &Passage, tokens: &[Token]) -> Vec<(Range<usize>, String)> {
        let words: Vec<(usize, &str)> = words_of(passage.text()).collect();
        let mut found = Vec::new();
        for (at, (start, word)) in words.iter().enumerate() {
            let Some(first) = word.chars().next().filter(|letter| letter.is_uppercase()) else { continue };
            for name in self.english.get(&first.to_ascii_lowercase()).into_iter().flatten() {
                let many = name.split(' ').count();
                let Some((from, last)) = words.get(at + many - 1).filter(|_| (2..=6).contains(&many)) else { continue };
                let last = last.strip_suffix("'s").unwrap_or(last);
                let range = *start..from + last.len();
                let text = passage.flow.at(range.clone());
                let exact = tokens.iter().any(|token| {
                    matches!(token.sense, Sense::Name(_))
                        && token.range.start < range.end
                        && range.start < token.range.end
                        && (token.range.end >= range.end || token.range.start < range.start)
                });
                let capital = last.starts_with(char::is_uppercase);
                if !exact
                    && (capital || many > 1 && text.split(' ').next() == name.split(' ').next())
                    && text.split(' ').count() == many
                    && !text.contains([',', ';', '.', '('])
                    && text != name
                    && !is_people(text, name)
                    && (is_near(text, name, 1) || text.len() >= 10 && anagram(text, name))
                {
                    found.push((range, name.clone()));
                }
            }
        }
        found
    }

    /// Words beside the names of a list, or between two, that nearly are a name, however short.
    fn listed(
        &self,
        reading: &Reading<'_>,
        index: usize,
        passage: &Passage,
        tokens: &[Token],
    ) -> Vec<(Range<usize>, String)> {
        let text = passage.text();
        let ends = [',', ':', ';', '.', '(', ')', '<'];
        let mut places: Vec<Range<usize>> = Vec::new();
        for list in reading.lists.get(index).into_iter().flatten().filter(|list| list.states().len() >= 2) {
            let rest = text.get(list.range.end..).unwrap_or_default();
            for mark in [" and ", ", "].iter().filter(|mark| rest.starts_with(**mark)) {
                let words = rest.get(mark.len()..).unwrap_or_default();
                let stop = words.find(ends).into_iter().chain(words.find(" and ")).min().unwrap_or(words.len());
                let start = list.range.end + mark.len();
                places.push(start..start + stop);
            }
            let before = text.get(..list.range.start).unwrap_or_default();
            if let Some(words) = before.strip_suffix(", ").or_else(|| before.strip_suffix(" and ")) {
                let start = words.rfind(ends).map_or(0, |at| at + 1);
                let lead = words.get(start..).map_or(0, |part| part.len() - part.trim_start().len());
                places.push(start + lead..words.len());
            }
        }
        for pair in tokens.windows(2) {
            let [one, other] = pair else { continue };
            let named = matches!((&one.sense, &other.sense), (Sense::Name(_), Sense::Name(_)));
            let gap = text.get(one.range.end..other.range.start.max(one.range.end)).unwrap_or_default();
            let inner = gap.strip_prefix(", ").or_else(|| gap.strip_prefix(" and "));
            let inner = inner.and_then(|gap| gap.strip_suffix(", ").or_else(|| gap.strip_suffix(" and ")));
            if let Some(words) = inner.filter(|words| named && !words.contains(ends)) {
                let start = one.range.end + gap.find(words).unwrap_or(0);
                places.push(start..start + words.len());
            }
        }
        let mut found = Vec::new();
        for range in places {
            let words = passage.flow.at(range.clone());
            let letters = words.chars().count();
            let Some(first) = words.chars().next().filter(|first| first.is_uppercase() && letters >= 4) else {
                continue;
            };
            let names = self.all.get(&first).into_iter().flatten();
            let near = |name: &&String| {
                name.chars().count().abs_diff(letters) <= 1
                    && *name != words
                    && !is_people(words, name)
                    && (is_near(words, name, 1) || anagram(words, name))
            };
            let free = !tokens.iter().any(|token| token.range.start < range.end && range.start < token.range.end);
            if let Some(name) = names.into_iter().find(near).filter(|_| free && letters <= 60) {
                found.push((range, name.clone()));
            }
        }
        found
    }

    fn english(
        &self,
        reading: &Reading<'_>,
        index: usize,
        passage: &Passage,
        tokens: &[Token],
    ) -> Vec<(Range<usize>, String)> {
        let mut found = self.compound(passage, tokens);
        for (range, name) in self.listed(reading, index, passage, tokens) {
            if !found.iter().any(|(known, _)| known.start < range.end && range.start < known.end) {
                found.push((range, name));
            }
        }
        for list in reading.lists.get(index).into_iter().flatten().filter(|list| list.is_mostly_states()) {
            for item in list.items.iter().filter(|item| item.state.is_none()) {
                let words = passage.flow.at(item.range.clone());
                let free = !found.iter().any(|(known, _)| known.start < item.range.end && item.range.start < known.end);
                if let Some(name) = self.nearest(words, 2).filter(|_| free) {
                    found.push((item.range.clone(), name));
                }
            }
        }
        for (at, word) in words_of(passage.text()) {
            let range = at..at + word.len();
            let follows = passage.flow.at(range.end..passage.text().len());
            let compound = follows.strip_prefix(' ').is_some_and(|rest| rest.starts_with(char::is_uppercase));
            let capital =
                word.starts_with(char::is_uppercase) && word.chars().skip(1).any(char::is_lowercase) && !compound;
            if capital
                && word.len() >= 6
                && !taken(tokens, at)
                && !found.iter().any(|(known, _): &(Range<usize>, String)| known.contains(&at))
                && let Some(name) = self.nearest(word, 1)
            {
                found.push((range, name));
            }
        }
        found
    }

    /// The name that the words nearly are.
    fn nearest(&self, words: &str, most: usize) -> Option<String> {
        let words = words.strip_prefix("the ").unwrap_or(words);
        let first = words.chars().next()?.to_ascii_lowercase();
        let length = words.chars().count();
        let allowed = if length >= 9 { most } else { 1 };
        let names = self
            .english
            .get(&first)?
            .iter()
            .filter(|name| name.chars().count().abs_diff(length) <= allowed && length >= 6);
        let near = names.filter(|name| {
            !words.starts_with(name.as_str())
                && !name.starts_with(words)
                && !is_people(words, name)
                && (is_near(words, name, allowed) || anagram(words, name) || doubled(words, name))
        });
        near.min_by_key(|name| distance(words, name)).cloned()
    }
}

fn is_han_all(window: &[(usize, char)]) -> bool {
    window.iter().all(|(_, letter)| is_han(*letter))
}

/// Whether the letters are the name but for a letter or, in a long name, two.
fn nearly(window: &[(usize, char)], name: &[char]) -> bool {
    let wrong: Vec<usize> = window
        .iter()
        .zip(name)
        .enumerate()
        .filter(|(_, ((_, letter), known))| letter != *known)
        .map(|(at, _)| at)
        .collect();
    let allowed = if name.len() >= 7 { 2 } else { 1 };
    let han = window.iter().all(|(_, letter)| {
        is_han(*letter) && !"的了和在有于并对为其及与或等".contains(*letter) || name.contains(letter)
    });
    // A short name with another beginning or end is more often another word.
    let edge = name.len() == 4 && wrong.iter().any(|at| *at == 0 || *at == 3);
    !wrong.is_empty() && wrong.len() <= allowed && han && !edge
}

/// Whether a token other than a shorter name stands there.
fn covered(tokens: &[Token], range: Range<usize>) -> bool {
    tokens.iter().any(|token| {
        let touches = token.range.start < range.end && range.start < token.range.end;
        let inside =
            matches!(token.sense, Sense::Name(_)) && token.range.start == range.start && token.range.end < range.end;
        touches && !inside
    })
}

/// Whether the words are the adjective of a name: "Croatian".
fn is_people(words: &str, name: &str) -> bool {
    let endings = ["an", "ian", "ese", "ish", "ic", "ans", "i", "is", "s", "n", "d"];
    // No adjective has an "i" in the place of the last letter.
    let shorter = ["an", "ian", "ese", "ish", "ic", "ans", "is", "s", "n", "d"];
    let stem: String = name.chars().take(name.chars().count().saturating_sub(1)).collect();
    endings.iter().any(|ending| words.strip_suffix(ending).is_some_and(|rest| rest == name))
        || shorter.iter().any(|ending| words.strip_suffix(ending).is_some_and(|rest| rest == stem))
}

/// Whether two neighbouring letters were exchanged.
fn anagram(one: &str, other: &str) -> bool {
    let sorted = |text: &str| {
        let mut letters: Vec<char> = text.to_lowercase().chars().collect();
        letters.sort_unstable();
        letters
    };
    one.len() == other.len() && one.len() >= 6 && sorted(one) == sorted(other) && distance(one, other) == 2
}

/// Whether only the letters that are doubled differ.
fn doubled(one: &str, other: &str) -> bool {
    let plain = |text: &str| {
        let mut letters: Vec<char> = text.to_lowercase().chars().collect();
        letters.dedup();
        letters
    };
    one.len() >= 8 && one != other && plain(one) == plain(other)
}

fn taken(tokens: &[Token], at: usize) -> bool {
    tokens.iter().any(|token| token.range.contains(&at))
}

/// Whether at most so many letters must be changed, put in or left out.
fn is_near(one: &str, other: &str, most: usize) -> bool {
    one.chars().count().abs_diff(other.chars().count()) <= most && distance(one, other) <= most
}

/// How many letters must be changed, put in or left out.
pub(super) fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (down, letter) in one.chars().enumerate() {
        let mut diagonal = row.first().copied().unwrap_or_default();
        if let Some(first) = row.first_mut() {
            *first = down + 1;
        }
        for (across, known) in other.iter().enumerate() {
            let left = row.get(across).copied().unwrap_or_default();
            if let Some(cell) = row.get_mut(across + 1) {
                let changed = diagonal + usize::from(letter != *known);
                diagonal = *cell;
                *cell = changed.min(*cell + 1).min(left + 1);
            }
        }
    }
    row.last().copied().unwrap_or_default()
}
