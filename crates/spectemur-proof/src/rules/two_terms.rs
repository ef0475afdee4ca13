//! One thing under two names: variants of a term, two styles of numbers, and sayings that are the same but for a word.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::OnceLock;

use aho_corasick::{AhoCorasick, MatchKind};
use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::finding::{Confidence, Finding};
use crate::flow::{Tongue, is_han};
use crate::lexicon;
use crate::reading::Reading;
use crate::scan::Sense;

type Place = (usize, Range<usize>);

/// Finds variants, and names the row of each.
type Variants = (AhoCorasick, Vec<(usize, String)>);

/// Finds terms that change in the document.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    variants(reading, found);
    styles(reading, found);
    twins(reading, found);
    in_a_row(reading, found);
}

/// The variants of both languages, with their row.
fn finder() -> Option<&'static Variants> {
    static FINDER: OnceLock<Option<Variants>> = OnceLock::new();
    let build = || {
        let rows = lexicon::both().into_iter().flat_map(|lexicon| &lexicon.variants).enumerate();
        let words: Vec<(usize, String)> =
            rows.flat_map(|(row, words)| words.iter().map(move |word| (row, word.clone()))).collect();
        let finder = AhoCorasick::builder()
            .match_kind(MatchKind::LeftmostLongest)
            .ascii_case_insensitive(true)
            .build(words.iter().map(|(_, word)| word))
            .ok()?;
        Some((finder, words))
    };
    FINDER.get_or_init(build).as_ref()
}

fn variants(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let Some((finder, words)) = finder() else { return };
    let mut rows: BTreeMap<usize, BTreeMap<&str, Vec<Place>>> = BTreeMap::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        for hit in finder.find_iter(passage.text()) {
            let Some((row, word)) = words.get(hit.pattern().as_usize()) else { continue };
            // "非缔约国" is another thing, whatever the parties are called.
            if passage.flow.at(0..hit.start()).ends_with('非') {
                continue;
            }
            rows.entry(*row).or_default().entry(word.as_str()).or_default().push((index, hit.range()));
        }
    }
    for used in rows.into_values().filter(|used| used.len() > 1) {
        let names: Vec<String> = used.keys().map(|word| (*word).to_owned()).collect();
        let mut places: Vec<&Vec<Place>> = used.values().collect();
        places.sort_by_key(|places| places.len());
        let at = places.first().and_then(|places| places.first()).map_or(0, |(index, _)| *index);
        let near = places.into_iter().flat_map(|places| super::nearest(places, at, MOST));
        let spots = near.filter_map(|(index, range)| reading.spot_at(index, &range)).collect();
        let (few, many) =
            (used.values().map(Vec::len).min().unwrap_or(0), used.values().map(Vec::len).max().unwrap_or(0));
        let term = used.keys().all(|word| word.chars().count() >= TERM);
        // A word that stands once, or twice against many, is a slip; two that are both used may be meant.
        let confidence =
            if few == 1 && term || few * 4 <= many && few <= 2 { Confidence::Probable } else { Confidence::Possible };
        found.push(super::terms(confidence, spots, names));
    }
}

/// Shorter words than this are no terms: either may be meant.
const TERM: usize = 4;

/// How many places of each term are shown.
const MOST: usize = 12;

/// Meetings and articles that are numbered in two styles.
fn styles(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut kinds: BTreeMap<String, BTreeMap<String, Vec<Place>>> = BTreeMap::new();
    for (index, passage) in reading.passages.iter().enumerate().filter(|(_, passage)| passage.tongue == Tongue::Chinese)
    {
        for token in reading.tokens_of(index) {
            let kind = match &token.sense {
                Sense::Meeting { kind, .. } => kind.clone(),
                Sense::Label { kind, numbers, .. }
                    if kind == "article" && matches!(numbers.as_slice(), [number, ..] if *number < 30) =>
                {
                    kind.clone()
                }
                _ => continue,
            };
            let style = style(passage.flow.at(token.range.clone()));
            if !style.contains(['、', '和', '或']) {
                kinds.entry(kind).or_default().entry(style).or_default().push((index, token.range.clone()));
            }
        }
    }
    for used in kinds.into_values().filter(|used| used.len() > 1) {
        let Some((usual, right)) = used.iter().max_by_key(|(_, places)| places.len()) else { continue };
        for (_, few) in used.iter().filter(|(style, few)| *style != usual && few.len() * 3 <= right.len()) {
            let Some((at, _)) = few.first() else { continue };
            // The reader is shown words of the text, and not the pattern that they keep.
            let told = [right, few].into_iter().filter_map(|places| places.first());
            let words = told.map(|(index, range)| reading.words_at(*index, range).trim().to_owned()).collect();
            let places = few.iter().take(MOST).cloned().chain(super::nearest(right, *at, MOST));
            let spots = places.filter_map(|(index, range)| reading.spot_at(index, &range)).collect();
            let confidence =
                if few.len() == 1 && right.len() >= 4 { Confidence::Probable } else { Confidence::Possible };
            found.push(super::terms(confidence, spots, words));
        }
    }
}

/// The form without the number: digits and words stay apart, and so does the order.
fn style(words: &str) -> String {
    let mut style = String::new();
    for letter in words.chars() {
        let mark = match letter {
            '0'..='9' => '0',
            '〇' | '零' | '一' | '二' | '三' | '四' | '五' | '六' | '七' | '八' | '九' | '十' => 'N',
            letter => letter,
        };
        if !(style.ends_with(mark) && matches!(mark, '0' | 'N')) {
            style.push(mark);
        }
    }
    style.split('款').next().map_or(style.clone(), |first| {
        if first.contains('条') { first.split('条').next().unwrap_or_default().to_owned() } else { style.clone() }
    })
}

/// Names in the cells of one row that are the same but for a letter that one of them lacks.
fn in_a_row(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    /// Shorter words may well differ by a letter.
    const LONG: usize = 8;
    for row in reading.tables.iter().flat_map(|table| &table.rows) {
        let han = |words: &str| words.chars().filter(|letter| is_han(*letter)).collect::<Vec<char>>();
        let cells: Vec<(usize, Vec<char>)> = row
            .iter()
            .flatten()
            .map(|cell| (cell.passage, han(&cell.words)))
            .filter(|(_, name)| name.len() >= LONG)
            .collect();
        let lacks = |one: &[char], other: &[char]| {
            other.len() == one.len() + 1
                && (0..other.len()).any(|at| {
                    let rest = other.iter().enumerate().filter(|(index, _)| *index != at).map(|(_, letter)| letter);
                    !NUMERALS.contains(&other[at]) && rest.eq(one)
                })
        };
        let names = |name: &[char]| cells.iter().any(|(_, other)| lacks(name, other) || lacks(other, name));
        let mut variants: Vec<(usize, &[char])> = Vec::new();
        for (passage, name) in &cells {
            if names(name) && variants.iter().all(|(_, known)| known != name) {
                variants.push((*passage, name));
            }
        }
        if variants.len() < 2 {
            continue;
        }
        let spots = variants.iter().filter_map(|(passage, _)| {
            let length = reading.passage(*passage)?.text().len();
            reading.spot_at(*passage, &(0..length))
        });
        let terms = variants.iter().map(|(_, name)| name.iter().collect()).collect();
        found.push(super::terms(Confidence::Probable, spots.collect(), terms));
    }
}

/// Letters that make another thing of what they stand in.
const NUMERALS: [char; 14] = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '第', '甲', '乙', '丙'];

/// Shorter passages say too little to be the same saying.
const SHORT: usize = 30;

/// Passages that are the same but for a word.
fn twins(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut index: BTreeMap<u64, Vec<usize>> = BTreeMap::new();
    let mut marks: BTreeMap<usize, usize> = BTreeMap::new();
    let mut shared: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for (at, passage) in reading.passages.iter().enumerate() {
        let letters: Vec<char> = passage.text().chars().filter(|letter| letter.is_alphanumeric()).collect();
        if letters.len() < SHORT || letters.len() > 1500 {
            continue;
        }
        let sampled: std::collections::BTreeSet<u64> =
            letters.windows(7).map(hash).filter(|mark| mark % 5 == 0).collect();
        marks.insert(at, sampled.len());
        for mark in sampled {
            let known = index.entry(mark).or_default();
            for other in known.iter().take(6) {
                *shared.entry((*other, at)).or_insert(0) += 1;
            }
            known.push(at);
        }
    }
    // The first finding of each pair of words, to which later places are added.
    let mut told: BTreeMap<[String; 2], usize> = BTreeMap::new();
    for ((one, other), times) in shared {
        let least = marks.get(&one).copied().unwrap_or(0).min(marks.get(&other).copied().unwrap_or(0));
        if times * 5 >= least * 2 && times >= 3 {
            compare(reading, (one, other), &mut told, found);
        }
    }
}

fn hash(letters: &[char]) -> u64 {
    letters.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, letter| {
        (hash ^ u64::from(u32::from(*letter))).wrapping_mul(0x0100_0000_01b3)
    })
}

/// One change between two texts: where it stands in each.
struct Change {
    old: Range<usize>,
    new: Range<usize>,
    /// How many letters before and after it are the same.
    around: (usize, usize),
    /// How many pieces of the old it takes.
    lost: usize,
}

fn compare(
    reading: &Reading<'_>,
    (one, other): (usize, usize),
    told: &mut BTreeMap<[String; 2], usize>,
    found: &mut Vec<Finding>,
) {
    let (Some(first), Some(second)) = (reading.passage(one), reading.passage(other)) else { return };
    let (old, new) = (first.text(), second.text());
    let (mine, theirs) = (pieces(old, first.tongue), pieces(new, first.tongue));
    let changes = changes(&mine, &theirs);
    let equal: usize = mine.len().saturating_sub(changes.iter().map(|change| change.lost).sum());
    if equal * 10 < mine.len().max(theirs.len()) * 6 {
        return;
    }
    let small: Vec<&Change> = changes
        .iter()
        .filter(|change| is_word(old, &change.old) && is_word(new, &change.new))
        .filter(|change| change.around.0 >= 4 && change.around.1 >= 3)
        .filter(|change| !names_state(reading, one, &change.old) && !names_state(reading, other, &change.new))
        .collect();
    if small.is_empty() || small.len() > 3 || changes.len() > 8 {
        return;
    }
    let alike = changes.len() <= 2 && equal >= 24;
    for change in small {
        let (mine, theirs) = (widened(old, &change.old), widened(new, &change.new));
        let words = |text: &str, range: &Range<usize>| text.get(range.clone()).unwrap_or_default().to_owned();
        let names = vec![words(old, &mine), words(new, &theirs)];
        let spots = [reading.spot_at(one, &mine), reading.spot_at(other, &theirs)].into_iter().flatten().collect();
        let pair = [words(old, &mine), words(new, &theirs)];
        let known = variants_in(&pair, first.tongue);
        let confidence = if alike || known.is_some() { Confidence::Probable } else { Confidence::Possible };
        let mut pair = known.unwrap_or(pair);
        pair.sort();
        let place = *told.entry(pair).or_insert(found.len());
        match found.get_mut(place) {
            Some(known) => {
                known.confidence = known.confidence.max(confidence);
                if known.spots.len() < MOST {
                    known.spots.extend::<Vec<_>>(spots);
                }
            }
            None => found.push(super::terms(confidence, spots, names)),
        }
    }
}

/// The two ways to write one term that the words hold; whoever repeats a sentence keeps the one that it has.
fn variants_in([one, other]: &[String; 2], tongue: Tongue) -> Option<[String; 2]> {
    let holds = |row: &[String], text: &str| row.iter().find(|word| text.contains(word.as_str())).cloned();
    let mut rows = lexicon::of(tongue).variants.iter();
    rows.find_map(|row| Some([holds(row, one)?, holds(row, other)?]).filter(|[mine, theirs]| mine != theirs))
}

/// Letters in Chinese, words and the marks between them in English, with where they begin.
fn pieces(text: &str, tongue: Tongue) -> Vec<&str> {
    match tongue {
        Tongue::Chinese => {
            text.char_indices().filter_map(|(at, letter)| text.get(at..at + letter.len_utf8())).collect()
        }
        Tongue::English => text.split_inclusive([' ', ',', '.', ';']).collect(),
    }
}

fn changes(old: &[&str], new: &[&str]) -> Vec<Change> {
    let mut changes: Vec<Change> = Vec::new();
    let start = |pieces: &[&str], at: usize| pieces.iter().take(at).map(|piece| piece.len()).sum::<usize>();
    let mut equal = 0;
    for step in capture_diff_slices(Algorithm::Myers, old, new) {
        let (mine, theirs) = (step.old_range(), step.new_range());
        if let DiffOp::Equal { .. } = step {
            equal = old.get(mine).unwrap_or_default().iter().map(|piece| piece.chars().count()).sum();
            if let Some(last) = changes.last_mut() {
                last.around.1 = equal;
            }
            continue;
        }
        let lost = mine.len();
        let trimmed = |text: &[&str], range: Range<usize>| {
            let from = start(text, range.start);
            let words = text.get(range).unwrap_or_default().concat();
            from..from + words.trim_end_matches([' ', ',', '.', ';']).len()
        };
        changes.push(Change { old: trimmed(old, mine), new: trimmed(new, theirs), around: (equal, 0), lost });
    }
    changes
}

/// Whether the words are of a State's name: the same said of another State is another thing.
fn names_state(reading: &Reading<'_>, index: usize, words: &Range<usize>) -> bool {
    let names = reading.tokens_of(index).iter().filter(|token| matches!(token.sense, Sense::Name(_)));
    names.into_iter().any(|name| name.range.start < words.end && words.start < name.range.end)
}

/// Whether a change is of a word: short, of letters, no figure and no name.
fn is_word(text: &str, range: &Range<usize>) -> bool {
    let words = text.get(range.clone()).unwrap_or_default();
    let length = words.chars().count();
    let han = words.chars().any(is_han);
    let month = lexicon::of(Tongue::English).months.contains(&words.to_lowercase());
    // A verb that only says how or when something is, and a name, are no terms.
    let helps = lexicon::time("terms_plain").contains(&words.to_lowercase().as_str())
        || words.contains(['应', '须', '将', '可', '会', '能']);
    !words.is_empty()
        && !month
        && !helps
        && length <= if han { 3 } else { 14 }
        && words.chars().all(|letter| letter.is_alphabetic() || letter == '-')
        && !words.contains(['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '第'])
}

/// The word with a letter on each side, so that it can be read.
fn widened(text: &str, range: &Range<usize>) -> Range<usize> {
    let before = text
        .get(..range.start)
        .and_then(|text| text.chars().next_back())
        .filter(|letter| is_han(*letter))
        .map_or(0, char::len_utf8);
    let after = text
        .get(range.end..)
        .and_then(|text| text.chars().next())
        .filter(|letter| is_han(*letter))
        .map_or(0, char::len_utf8);
    range.start - before..range.end + after
}
