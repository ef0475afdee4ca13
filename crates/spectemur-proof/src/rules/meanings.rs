//! A defined term where the words of the definition beside it belong: "the seed account, from which studies are paid" after
//! another account was defined as the one for studies.
//!
//! Terms are compared only with those that are defined beside them. It must not judge a term whose own words stand
//! there too, nor a sentence that names both.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::denial::denies;
use super::series::Words;
use crate::count::contains;
use crate::document::BlockKind;
use crate::finding::{Confidence, Finding};
use crate::flow::{Tongue, is_han};
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{ByTongue, pattern};
use crate::sentences::segments;
use crate::table::{Cell, Table};

/// A term between quotation marks.
static QUOTED: LazyLock<Regex> = LazyLock::new(|| pattern(r#"[“"]\s*(?:the )?([^“”"]{2,40}?)\s*[”"]"#));
/// A term that opens a clause, with its meaning behind it.
static BARE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:^|[，。；：:;,、])\s*(?:\d+[.、]\s*)?(\p{Han}{2,8}?)(?:系指|是指)"));
/// Abbreviations with what they stand for, one behind the other.
static UNFOLDED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"([A-Z]{2,8})(?:\s*[:：—-]\s*|\s*)(\p{Han}{4,24}|\b[A-Z][a-z]+(?: (?:of|for|on|and|the|[A-Za-z][a-z]+)){1,6})",
    )
});
/// By whom something is done.
static AGENT: ByTongue<Regex> = ByTongue::new(|tongue| pattern(&lexicon::of(tongue).defining.agents.join("|")));

/// Definitions no further apart than so many passages are beside each other.
const BESIDE: usize = 2;
/// So many terms of one set are compared, and so many are known of a document.
const MOST: usize = 12;
const KNOWN: usize = 120;
/// A word that stands in more sentences says little of one thing.
const OFTEN: usize = 6;

/// A term with the words of its definition.
struct Term {
    name: String,
    passage: usize,
    range: Range<usize>,
    /// The words that define it, with the term.
    span: Range<usize>,
    words: BTreeSet<String>,
    tongue: Tongue,
    /// How it is defined: terms of two ways are not beside each other.
    way: Way,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// What it means stands behind it.
    Means,
    /// What is so called stands before it.
    Called,
    /// What it stands for.
    Unfolded,
    /// What it does.
    Does,
}

/// A part of a sentence that names one term of a set.
struct Use {
    term: usize,
    passage: usize,
    range: Range<usize>,
    words: BTreeSet<String>,
    /// Words that deny, or set one beside another.
    open: bool,
}

/// Finds terms that stand where another one of their set belongs.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let terms = terms(reading);
    let mut told: BTreeSet<(usize, usize)> = BTreeSet::new();
    for set in sets(&terms) {
        let uses = uses(reading, &set);
        for [one, other, place] in judge(&set, &uses) {
            let (Some(mine), Some(theirs)) = (set.get(one), set.get(other)) else { continue };
            let Some(used) = uses.get(place).filter(|used| told.insert((used.passage, used.range.start))) else {
                continue;
            };
            let places = [(used.passage, &used.range), (theirs.passage, &theirs.range), (mine.passage, &mine.range)];
            let spots = places.into_iter().filter_map(|(passage, range)| reading.spot_at(passage, range)).collect();
            found.push(super::terms(Confidence::Probable, spots, vec![theirs.name.clone(), mine.name.clone()]));
        }
    }
}

/// Every term of the document with its meaning, in order of place.
fn terms(reading: &Reading<'_>) -> Vec<Term> {
    let mut found: Vec<Term> = Vec::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        if matches!(passage.kind, BlockKind::Cell { .. }) {
            continue;
        }
        found.extend(unfolded(index, passage));
        if !passage.is_title() {
            found.extend(quoted(index, passage));
            found.extend(agents(index, passage));
        }
        if found.len() > KNOWN {
            break;
        }
    }
    found.extend(reading.tables.iter().flat_map(|table| glossary(reading, table)));
    found
}

/// The rows of a table of terms and what they mean.
fn glossary(reading: &Reading<'_>, table: &Table) -> Vec<Term> {
    let Some((head, rows)) = table.rows.split_first() else { return Vec::new() };
    let tongue = table.first_passage().and_then(|first| reading.passage(first)).map(|passage| passage.tongue);
    let Some(tongue) = tongue else { return Vec::new() };
    let titles = &lexicon::of(tongue).defining.columns;
    let named = |cell: &&Cell| titles.iter().any(|title| contains(&cell.words.to_lowercase(), title, tongue));
    if head.iter().flatten().filter(named).count() == 0 || head.len() != 2 {
        return Vec::new();
    }
    let term = |row: &Vec<Option<Cell>>| {
        let [Some(name), Some(meaning)] = row.as_slice() else { return None };
        let short = name.words.chars().count() <= 40 && name.figure.is_none() && meaning.figure.is_none();
        let range = 0..name.words.len();
        short.then(|| Term {
            name: name.words.clone(),
            passage: name.passage,
            span: range.clone(),
            range,
            words: words_of(&meaning.words, tongue),
            tongue,
            way: Way::Unfolded,
        })
    };
    rows.iter().filter_map(term).take(MOST).collect()
}

fn term(
    (index, passage): (usize, &Passage),
    (name, range): (&str, Range<usize>),
    meaning: &Range<usize>,
    way: Way,
) -> Term {
    let words = words_of(passage.flow.at(meaning.clone()), passage.tongue);
    let span = range.start.min(meaning.start)..range.end.max(meaning.end);
    Term { name: name.to_owned(), passage: index, range, span, words, tongue: passage.tongue, way }
}

/// The strong words of a text.
fn words_of(text: &str, tongue: Tongue) -> BTreeSet<String> {
    Words::of(text, tongue).strong
}

/// Terms between quotation marks, with what stands behind or before them.
fn quoted(index: usize, passage: &Passage) -> Vec<Term> {
    let text = passage.text();
    let bare = BARE.captures_iter(text).filter_map(|hit| hit.get(1).map(|name| (name, name.range())));
    let marked = QUOTED.captures_iter(text).filter_map(|hit| Some((hit.get(1)?, hit.get(0)?.range())));
    let mut hits: Vec<_> = marked.chain(bare.filter(|_| passage.tongue == Tongue::Chinese)).collect();
    hits.sort_by_key(|(_, outer)| outer.start);
    hits.dedup_by(|next, last| next.1.start < last.1.end);
    let words = &lexicon::of(passage.tongue).defining;
    let mut found: Vec<Term> = Vec::new();
    let mut behind = false;
    for (at, (name, outer)) in hits.iter().enumerate() {
        let sentence = passage.sentence(outer.start);
        let last = at.checked_sub(1).and_then(|at| hits.get(at)).map_or(0, |(_, last)| last.end);
        let next = hits.get(at + 1).map_or(text.len(), |(_, next)| next.start);
        let after = outer.end..next.min(sentence.end).max(outer.end);
        let after = segments(text, &after).into_iter().next().unwrap_or(after);
        let before = last.max(sentence.start)..outer.start.max(last.max(sentence.start));
        let before = segments(text, &before).into_iter().next_back().unwrap_or(before);
        let rest = passage.flow.at(after.clone()).trim_start_matches([',', '，', ' ']).to_lowercase();
        let lead = passage.flow.at(before.clone()).to_lowercase();
        let lead = lead.trim_end().trim_end_matches("the").trim_end().trim_end_matches(['(', ',', '，', ' ']);
        let means = words.means.iter().filter(|word| rest.starts_with(word.as_str())).map(String::len).max();
        let called = words.called.iter().chain(&words.leads).any(|word| lead.ends_with(word.as_str()));
        let filled = rest.chars().filter(|letter| letter.is_alphabetic()).count() >= 2;
        behind = !called && (means.is_some() || behind && last > sentence.start && filled);
        let own = (name.as_str().trim(), outer.clone());
        if behind {
            let said = passage.flow.at(after.clone());
            let skipped = said.len() - said.trim_start_matches([',', '，', ' ']).len() + means.unwrap_or(0);
            let from = (after.start + skipped).min(after.end);
            found.push(term((index, passage), own, &(from..after.end), Way::Means));
        } else if called {
            let said = passage.flow.at(before.clone());
            let end = [" is ", " are ", " shall be "].iter().filter_map(|verb| said.rfind(verb)).max();
            let before = before.start..end.map_or(before.end, |end| before.start + end);
            found.push(term((index, passage), own, &before, Way::Called));
        }
    }
    found
}

/// A passage that holds nothing but abbreviations with what they stand for.
fn unfolded(index: usize, passage: &Passage) -> Vec<Term> {
    let text = passage.text();
    let hits: Vec<_> = UNFOLDED.captures_iter(text).collect();
    let told: usize = hits.iter().filter_map(|hit| hit.get(0)).map(|hit| hit.as_str().trim().len()).sum();
    if hits.is_empty() || told * 10 < text.trim().len() * 9 {
        return Vec::new();
    }
    let known = hits.iter().filter_map(|hit| hit.get(1).zip(hit.get(2)));
    known
        .map(|(short, long)| term((index, passage), (short.as_str(), short.range()), &long.range(), Way::Unfolded))
        .collect()
}

/// Those of whom one sentence tells what each of them does.
fn agents(index: usize, passage: &Passage) -> Vec<Term> {
    let text = passage.text();
    let mut found = Vec::new();
    for sentence in &passage.sentences {
        let words = passage.flow.at(sentence.clone());
        let hits: Vec<_> = AGENT
            .of(passage.tongue)
            .captures_iter(words)
            .filter_map(|hit| Some((hit.name("name")?, hit.get(0)?)))
            .collect();
        let names: BTreeSet<&str> = hits.iter().map(|(name, _)| name.as_str()).collect();
        if hits.len() < 2 || names.len() < hits.len() || words.contains(|letter: char| letter.is_ascii_digit()) {
            continue;
        }
        for (name, whole) in hits {
            let from = words.get(..whole.start()).unwrap_or_default();
            let cut = from.rfind([',', '，', ';', '；']).map_or(0, |at| at);
            let range = sentence.start + name.start()..sentence.start + name.end();
            let meaning = sentence.start + cut..sentence.start + whole.end();
            let end = range.start.max(meaning.start);
            let mut known =
                term((index, passage), (name.as_str().trim(), range.clone()), &(meaning.start..end), Way::Does);
            let rest = text.get(range.end..meaning.end).unwrap_or_default();
            known.words.extend(words_of(rest, passage.tongue));
            // "by the Agent, namely the bank": what the agent is stands in the clause behind it.
            let behind = text.get(meaning.end..sentence.end).unwrap_or_default();
            let behind = behind.split_once(" and ").map_or(behind, |(first, _)| first);
            let aside = behind.starts_with(',') && passage.tongue == Tongue::English;
            known.words.extend(words_of(if aside { behind } else { "" }, passage.tongue));
            known.span = sentence.clone();
            found.push(known);
        }
    }
    found
}

/// Terms that are defined beside each other and in one way; the words that several share define none of them.
fn sets(terms: &[Term]) -> Vec<Vec<&Term>> {
    let mut found: Vec<Vec<&Term>> = Vec::new();
    for term in terms {
        let beside = |set: &&mut Vec<&Term>| {
            set.last().is_some_and(|last| {
                let near = term.passage.abs_diff(last.passage) <= if term.way == Way::Does { 0 } else { BESIDE };
                let one_way = last.way == term.way
                    || last.passage == term.passage && last.way != Way::Does && term.way != Way::Does;
                near && one_way && last.tongue == term.tongue
            })
        };
        match found.iter_mut().rev().find(beside) {
            Some(set) => set.push(term),
            None => found.push(vec![term]),
        }
    }
    found.retain(|set| (2..=MOST).contains(&set.len()));
    found
}

/// The words that only the definition of each term holds.
fn distinctive(set: &[&Term]) -> Vec<BTreeSet<String>> {
    let mut often: BTreeMap<&String, usize> = BTreeMap::new();
    for word in set.iter().flat_map(|term| &term.words) {
        *often.entry(word).or_default() += 1;
    }
    let own = |term: &&Term| term.words.iter().filter(|word| often.get(word) == Some(&1)).cloned().collect();
    set.iter().map(own).collect()
}

/// Whether the term stands there as a word of its own.
fn mentions(text: &str, name: &str, tongue: Tongue) -> Vec<Range<usize>> {
    let apart = |at: usize| match tongue {
        Tongue::Chinese => true,
        Tongue::English => {
            let before = text.get(..at).and_then(|before| before.chars().next_back());
            let after = text.get(at + name.len()..).unwrap_or_default();
            let after = after.strip_prefix('s').unwrap_or(after).chars().next();
            !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
        }
    };
    // What opens a line of a glossary is written with a capital there alone.
    let small = name.chars().next().map(|first| name.replacen(first, &first.to_lowercase().to_string(), 1));
    let small = small.filter(|small| small != name && small.contains(' ') && small.len() == name.len());
    let forms = [Some(name.to_owned()), small].into_iter().flatten();
    let hits: Vec<usize> =
        forms.flat_map(|form| text.match_indices(&form).map(|(at, _)| at).collect::<Vec<usize>>()).collect();
    hits.into_iter().filter(|at| apart(*at)).map(|at| at..at + name.len()).collect()
}

/// The parts of sentences that name one term of the set and no other, outside its definitions.
fn uses(reading: &Reading<'_>, set: &[&Term]) -> Vec<Use> {
    let mut found = Vec::new();
    let Some(tongue) = set.first().map(|term| term.tongue) else { return found };
    for (index, passage) in reading.prose().filter(|(_, passage)| passage.tongue == tongue) {
        if !set.iter().any(|term| !mentions(passage.text(), &term.name, tongue).is_empty()) {
            continue;
        }
        for (at, sentence) in passage.sentences.iter().enumerate() {
            let defines = |term: &&Term| {
                term.passage == index && term.span.start < sentence.end && sentence.start < term.span.end
            };
            if set.iter().any(defines) {
                continue;
            }
            let before = at.checked_sub(1).and_then(|at| passage.sentences.get(at));
            found.extend(segments(passage.text(), sentence).into_iter().filter_map(|half| {
                used((index, passage), set, &half, before.filter(|_| half.start == sentence.start))
            }));
        }
    }
    found
}

/// The one term that a half of a sentence names, with the words around it.
fn used(
    (index, passage): (usize, &Passage),
    set: &[&Term],
    half: &Range<usize>,
    before: Option<&Range<usize>>,
) -> Option<Use> {
    let text = passage.flow.at(half.clone());
    let tongue = passage.tongue;
    let hits = set
        .iter()
        .enumerate()
        .flat_map(|(term, known)| mentions(text, &known.name, tongue).into_iter().map(move |range| (term, range)));
    let hits: Vec<(usize, Range<usize>)> = hits.collect();
    let (term, range) = hits.first()?.clone();
    if hits.iter().any(|(other, _)| *other != term) {
        return None;
    }
    let mut words = words_of(&blanked(text, &hits), tongue);
    let lexicon = lexicon::of(tongue);
    let small = text.to_lowercase();
    let leans = match tongue {
        Tongue::English => small.trim_start().starts_with("it ") || small.trim_start().starts_with("they "),
        Tongue::Chinese => text.trim_start().starts_with(['该', '此', '其', '这']) || small.contains("，该"),
    };
    let before = before.filter(|_| leans).map(|before| passage.flow.at(before.clone()));
    // What the sentence before says of a term is said of that one.
    let before = before.filter(|text| set.iter().all(|term| !text.contains(term.name.as_str())));
    words.extend(before.map(|text| words_of(text, tongue)).unwrap_or_default());
    let set_beside = lexicon.but.iter().chain(&lexicon.supposed).any(|word| contains(&small, word, tongue));
    let open = denies(&small, tongue) || set_beside;
    let range = half.start + range.start..half.start + range.end;
    Some(Use { term, passage: index, range, words, open })
}

/// The text without the terms in it.
fn blanked(text: &str, hits: &[(usize, Range<usize>)]) -> String {
    let inside = |at: usize| hits.iter().any(|(_, range)| range.contains(&at));
    text.char_indices().map(|(at, letter)| if inside(at) { ' ' } else { letter }).collect()
}

/// The uses of one term with words of another's definition and none of its own: the terms, and the use.
fn judge(set: &[&Term], uses: &[Use]) -> Vec<[usize; 3]> {
    let own = distinctive(set);
    let mut often: BTreeMap<&String, usize> = BTreeMap::new();
    for word in uses.iter().flat_map(|used| &used.words) {
        *often.entry(word).or_default() += 1;
    }
    let mut found = Vec::new();
    for (place, used) in uses.iter().enumerate().filter(|(_, used)| !used.open) {
        let Some(mine) = set.get(used.term) else { continue };
        if own.get(used.term).is_none_or(|words| !words.is_disjoint(&used.words)) {
            continue;
        }
        let elsewhere = |word: &String| {
            let mut others = uses.iter().enumerate().filter(|(at, _)| *at != place);
            others.any(|(_, other)| other.term == used.term && other.words.contains(word))
        };
        let told: Vec<usize> = (0..set.len())
            .filter(|other| *other != used.term)
            .filter(|other| {
                let Some((theirs, words)) = set.get(*other).zip(own.get(*other)) else { return false };
                let rare = |word: &&String| often.get(word).is_none_or(|often| *often <= OFTEN) && !elsewhere(word);
                let shared: Vec<&String> = words.intersection(&used.words).filter(rare).collect();
                shared.len() >= needed(mine, theirs, words.len())
            })
            .collect();
        // Where the words point to two others, they are the words of none.
        if let [other] = told.as_slice() {
            found.push([used.term, *other, place]);
        }
    }
    found
}

/// How many words of the definition of another must stand beside a term.
fn needed(mine: &Term, theirs: &Term, own: usize) -> usize {
    let holds = mine.name.contains(&theirs.name) || theirs.name.contains(&mine.name);
    if holds || mine.name == theirs.name {
        return usize::MAX;
    }
    let head = |name: &str| match mine.tongue {
        Tongue::English => name.rsplit(' ').next().unwrap_or_default().to_lowercase(),
        Tongue::Chinese => name.chars().rev().find(|letter| is_han(*letter)).map_or_else(String::new, String::from),
    };
    let kin = head(&mine.name) == head(&theirs.name)
        || mine.passage == theirs.passage && mine.way == Way::Means
        || mine.way == Way::Unfolded;
    let together = mine.passage == theirs.passage;
    match (mine.tongue, kin) {
        (Tongue::English, true) => 1,
        (Tongue::English, false) if together => 1,
        (Tongue::English, false) => 3,
        // A definition of two or three letters has few pairs of them.
        (Tongue::Chinese, _) if kin && own <= 3 => 1,
        (Tongue::Chinese, _) if together || kin => 2,
        (Tongue::Chinese, _) => 4,
    }
}
