//! Agreements that are broken: one figure of places that agree is changed, and a finding must stand there.
//!
//! Nothing here may change what is found.

use std::collections::BTreeSet;
use std::ops::Range;
use std::path::Path;

use serde::Deserialize;
use spectemur_model::Package;
use spectemur_proof::{Confidence, Finding, Options};

#[derive(Deserialize, Default)]
#[serde(default)]
struct Truth {
    agreement: Vec<Entry>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Entry {
    seed: String,
    file: String,
    what: String,
    place: Vec<Place>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Place {
    line: usize,
    quote: String,
    figure: String,
}

/// One figure that was changed.
pub(crate) struct Change {
    /// Whether the places give one figure, or figures that follow from each other.
    pub(crate) sort: &'static str,
    /// Document, line, the figure before and after, and the lines that agreed with it.
    pub(crate) place: String,
    /// Why the places agree.
    pub(crate) what: String,
    /// Whether a finding that was not there before points at it.
    pub(crate) found: bool,
}

/// Changes a figure of each place that agrees with another; none where the folder does not read.
pub(crate) fn measure(folder: &Path, package: &Package) -> Option<Vec<Change>> {
    let truth: Truth = toml::from_str(&std::fs::read_to_string(folder.join("truth.toml")).ok()?).ok()?;
    let mut changes = Vec::new();
    let mut before: Option<(String, String, BTreeSet<Known>)> = None;
    for entry in &truth.agreement {
        let name = if entry.file.is_empty() { &entry.seed } else { &entry.file };
        if before.as_ref().is_none_or(|(known, ..)| known != name) {
            let text = std::fs::read_to_string(folder.join(name)).ok()?;
            let known = found(&text, package).iter().map(|finding| known(finding, &text)).collect();
            before = Some((name.clone(), text, known));
        }
        let Some((_, text, known)) = &before else { continue };
        for (at, place) in entry.place.iter().enumerate() {
            let Some(figure) = figure_of(text, place) else { continue };
            let old = text.get(figure.clone())?;
            let Some(new) = changed(old) else { continue };
            let mut after = text.clone();
            after.replace_range(figure.clone(), &new);
            let here = figure.start..figure.start + new.len();
            let others: Vec<String> = entry
                .place
                .iter()
                .enumerate()
                .filter(|(other, _)| *other != at)
                .map(|(_, place)| format!("{}:{}", place.line, shown(place)))
                .collect();
            changes.push(Change {
                sort: sort(entry),
                place: format!("{name}:{} {old} → {new} | {}", place.line, others.join(" | ")),
                what: entry.what.clone(),
                found: found(&after, package)
                    .iter()
                    .any(|finding| points_at(finding, &here) && !known.contains(&self::known(finding, &after))),
            });
        }
    }
    Some(changes)
}

fn shown(place: &Place) -> &str {
    if place.figure.is_empty() { &place.quote } else { &place.figure }
}

fn sort(entry: &Entry) -> &'static str {
    let values: BTreeSet<Option<String>> = entry.place.iter().map(|place| value(shown(place))).collect();
    match (values.len(), values.contains(&None)) {
        (1, false) => "same",
        (_, true) => "words",
        _ => "figures",
    }
}

/// Kind and words of a finding, without its places.
type Known = (&'static str, Vec<String>);

fn known(finding: &Finding, text: &str) -> Known {
    let words = |range: &Range<usize>| text.get(range.clone()).unwrap_or_default().to_owned();
    (finding.kind, finding.spots.iter().map(|spot| words(spot.figure.as_ref().unwrap_or(&spot.quote))).collect())
}

fn found(text: &str, package: &Package) -> Vec<Finding> {
    let document = spectemur_proof::plain::read(text.to_owned());
    spectemur_proof::findings(&document, package, Options { least: Confidence::Probable })
}

fn points_at(finding: &Finding, here: &Range<usize>) -> bool {
    let meets = |range: &Range<usize>| range.start < here.end && here.start < range.end;
    finding.spots.iter().any(|spot| meets(spot.figure.as_ref().unwrap_or(&spot.quote)))
}

/// Where the figure of a place stands in the text.
fn figure_of(text: &str, place: &Place) -> Option<Range<usize>> {
    let start = text.split_inclusive('\n').take(place.line.checked_sub(1)?).map(str::len).sum::<usize>();
    let line = text.get(start..)?.lines().next()?;
    let quote = line.find(&place.quote).map_or(0..line.len(), |at| at..at + place.quote.len());
    let words = line.get(quote.clone())?;
    let wanted = value(shown(place));
    let figure = figures(words).find(|range| wanted.is_none() || words.get(range.clone()).and_then(value) == wanted)?;
    (wanted.is_some() || quote.len() < line.len())
        .then(|| start + quote.start + figure.start..start + quote.start + figure.end)
}

const ENGLISH: [&str; 21] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
];
const TENS: [&str; 8] = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const HAN: [char; 10] = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/// Where figures stand in the words, in digits and in words; "one" may be an article and is none.
fn figures(words: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let digit = |letter: char| letter.is_ascii_digit();
    let han = |letter: char| HAN.contains(&letter) || matches!(letter, '十' | '百' | '两');
    let class = move |letter: char| {
        if digit(letter) || matches!(letter, ',' | '.') {
            1
        } else if han(letter) {
            2
        } else if letter.is_ascii_alphabetic() || letter == '-' {
            3
        } else {
            0
        }
    };
    let mut found = Vec::new();
    let mut open: Option<(usize, u8)> = None;
    for (at, letter) in words.char_indices().chain([(words.len(), ' ')]) {
        let now = class(letter);
        match open {
            Some((start, of)) if of != now => {
                found.push(start..at);
                open = (now != 0).then_some((at, now));
            }
            None if now != 0 => open = Some((at, now)),
            _ => {}
        }
    }
    found.into_iter().filter_map(|range: Range<usize>| {
        let piece = words.get(range.clone())?;
        let short = piece.trim_end_matches([',', '.', '-']);
        value(short)?;
        (short != "one" && short != "One").then(|| range.start..range.start + short.len())
    })
}

/// The figure of which the words begin, so that figures compare.
fn value(words: &str) -> Option<String> {
    let words = words.trim();
    let first = words.split([' ', '%']).next()?;
    let plain: String = first.trim_end_matches([',', '.']).chars().filter(|letter| *letter != ',').collect();
    if plain.starts_with(|letter: char| letter.is_ascii_digit()) {
        return Some(plain.chars().take_while(|letter| letter.is_ascii_digit() || *letter == '.').collect());
    }
    english(&first.to_lowercase()).or_else(|| han(words)).map(|value| value.to_string())
}

fn english(word: &str) -> Option<usize> {
    let (tens, ones) = word.split_once('-').unwrap_or((word, ""));
    if let Some(at) = TENS.iter().position(|known| *known == tens) {
        let ones = if ones.is_empty() { 0 } else { ENGLISH.iter().position(|known| *known == ones)? };
        return Some((at + 2) * 10 + ones);
    }
    ENGLISH.iter().position(|known| *known == word)
}

fn han(words: &str) -> Option<usize> {
    let letters: Vec<char> =
        words.chars().take_while(|letter| HAN.contains(letter) || "十两".contains(*letter)).collect();
    let digit = |letter: &char| if *letter == '两' { Some(2) } else { HAN.iter().position(|known| known == letter) };
    match letters.as_slice() {
        ['十'] => Some(10),
        ['十', ones] => Some(10 + digit(ones)?),
        [tens, '十'] => Some(10 * digit(tens)?),
        [tens, '十', ones] => Some(10 * digit(tens)? + digit(ones)?),
        [ones] => digit(ones),
        _ => None,
    }
}

/// Another figure in the same writing, as a slip would leave it: one more of few, else another digit.
fn changed(figure: &str) -> Option<String> {
    if figure.starts_with(|letter: char| letter.is_ascii_digit()) {
        let mut letters: Vec<char> = figure.chars().collect();
        let digits: Vec<usize> =
            (0..letters.len()).filter(|at| letters.get(*at).is_some_and(char::is_ascii_digit)).collect();
        let [.., last] = digits.as_slice() else { return None };
        // Of long figures the second digit is changed, else the last; a year becomes one beside it.
        let is_year = figure.parse().is_ok_and(|year: usize| (1900..2100).contains(&year));
        let at = if digits.len() > 2 && !is_year { *digits.get(1)? } else { *last };
        let digit = letters.get(at)?.to_digit(10)?;
        let by_one = digits.len() == 1 || is_year;
        let digit = match digit {
            9 if by_one => 8,
            _ if by_one => digit + 1,
            _ => (digit + 3) % 10,
        };
        *letters.get_mut(at)? = char::from_digit(digit, 10)?;
        return Some(letters.into_iter().collect());
    }
    if let Some(value) = english(&figure.to_lowercase()) {
        let new = if value >= 20 && value % 10 == 9 { value - 1 } else { value + 1 };
        let word = if new <= 20 {
            (*ENGLISH.get(new)?).to_owned()
        } else {
            let tens = TENS.get(new / 10 - 2)?;
            if new.is_multiple_of(10) { (*tens).to_owned() } else { format!("{tens}-{}", ENGLISH.get(new % 10)?) }
        };
        let capital = figure.starts_with(char::is_uppercase);
        return Some(if capital { word[..1].to_uppercase() + &word[1..] } else { word });
    }
    let value = han(figure)?;
    let new = if value % 10 == 9 { value - 1 } else { value + 1 };
    Some(match (new / 10, new % 10) {
        (0, 2) => "两".to_owned(),
        (0, ones) => HAN.get(ones)?.to_string(),
        (1, 0) => "十".to_owned(),
        (1, ones) => format!("十{}", HAN.get(ones)?),
        (tens, 0) => format!("{}十", HAN.get(tens)?),
        (tens, ones) => format!("{}十{}", HAN.get(tens)?, HAN.get(ones)?),
    })
}
