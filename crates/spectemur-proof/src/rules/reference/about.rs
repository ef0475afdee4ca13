//! References to what is there and is about something else: a paragraph, a table, an annex, a document of the list.
//!
//! It must not look for what is not there: that is judged one level up.

mod noun;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::here::is_here;
use crate::document::BlockKind;
use crate::finding::{Confidence, Detail, Finding, Spot};
use crate::flow::Tongue;
use crate::lexicon;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::{finding, symbol};
use crate::scan::{Sense, Token};
use crate::sentences::{Sentences, clauses, tokens_in};

/// Words at a reference that stand in another place of its kind weigh at least so much.
const THERE: f64 = 4.0;
/// The same of those of the clause that says what stands there.
const CLAUSE: f64 = 2.0;
/// A clause of more words than this says other things than what is referred to.
const SAYS: usize = 8;
/// So many passages of an annex or under a paragraph are looked at.
const LONG: usize = 60;

/// What can be referred to: its kind, its part of the document where that matters, and its number or symbol.
type Key = (&'static str, u32, String);

/// A place that can be referred to.
struct Target {
    passage: usize,
    /// The passage of its title.
    named: usize,
    words: BTreeSet<u32>,
    /// The words of its title, by which alone it can be known.
    title: BTreeSet<u32>,
    /// The figures that stand there.
    figures: BTreeSet<Amount>,
}

/// Finds references whose words are those of another place, or of none there.
pub(super) fn find(reading: &Reading<'_>, sentences: &mut Sentences, found: &mut Vec<Finding>) {
    let targets = targets(reading, sentences);
    for (index, passage) in reading.prose() {
        for token in reading.tokens_of(index) {
            let Some(key) = key(passage, token).filter(|_| !opens(passage, token)) else { continue };
            // An annex without paragraphs of its own refers to those of the text.
            let key = if targets.contains_key(&key) || key.0 != "paragraph" { key } else { (key.0, 0, key.2) };
            let Some(target) = targets.get(&key).filter(|target| target.passage != index) else { continue };
            let figures = figures_said(reading, index, passage, token);
            let left =
                |figure: &Amount| target.figures.iter().any(|one| target.figures.contains(&Amount(one.0 + figure.0)));
            if !figures.is_disjoint(&target.figures) || figures.iter().any(left) {
                continue;
            }
            if let Some(other) = holder(&targets, &key, &figures) {
                found.push(of_another(reading, (index, token), target, Some(other.named)));
                continue;
            }
            let place = (index, passage, token);
            if let Some(other) = noun::meant(reading, sentences, &targets, (&key, target), place) {
                found.push(of_another(reading, (index, token), target, Some(other.named)));
                continue;
            }
            let Some((said, is_clause)) = said(reading, sentences, index, passage, token) else { continue };
            let other = meant(sentences, &targets, &key, (&said, is_clause), index);
            let there = sentences.weight(said.intersection(&target.words));
            let best = other.map_or(0.0, |other| sentences.weight(said.intersection(&other.words)));
            let none = there <= 0.0 || is_clause && there * 4.0 <= best;
            // Without another place that is meant, nothing of the whole passage may stand there.
            let around: BTreeSet<u32> =
                sentences.words(reading, index, &(0..passage.text().len())).into_iter().collect();
            let titled = key.0 != "paragraph"
                && is_told(passage, token)
                && strong(sentences, &target.title) >= 2
                && sentences.weight(around.intersection(&target.words)) <= 0.0;
            let place = match other {
                Some(other) if none => Some(other.named),
                _ if none && titled => None,
                _ => continue,
            };
            found.push(of_another(reading, (index, token), target, place));
        }
    }
}

/// The finding that a reference is to something else, with the passage that is meant where it is known.
fn of_another(
    reading: &Reading<'_>,
    (index, token): (usize, &Token),
    target: &Target,
    meant: Option<usize>,
) -> Finding {
    let meant = meant.and_then(|at| opening(reading, at));
    let spots = [reading.spot_at(index, &token.range), opening(reading, target.named), meant];
    let words = reading.passage(index).map_or("", |passage| passage.flow.at(token.range.clone()));
    let details = [("reference", Detail::Text(words.to_owned()))];
    finding("reference", Confidence::Probable, spots.into_iter().flatten().collect(), details).case("about-else")
}

/// The first sentence of a passage.
fn opening(reading: &Reading<'_>, at: usize) -> Option<Spot> {
    let end = reading.passage(at)?.sentences.first()?.clone();
    reading.spot_at(at, &end)
}

/// The greater figures of a range, by which a place can be known.
fn figures(reading: &Reading<'_>, index: usize, range: &Range<usize>) -> BTreeSet<Amount> {
    /// Smaller ones stand in many places.
    const KNOWN: i64 = 100;
    let value = |token: &Token| match token.sense {
        Sense::Number { value, .. } | Sense::Money { value, .. } => Some(value),
        _ => None,
    };
    tokens_in(reading, index, range).filter_map(value).filter(|value| *value >= Amount::whole(KNOWN)).collect()
}

/// The figures of the clause at a reference that is said to give them.
fn figures_said(reading: &Reading<'_>, index: usize, passage: &Passage, token: &Token) -> BTreeSet<Amount> {
    let sentence = passage.sentence(token.range.start);
    let clauses = clauses(passage.text(), &sentence);
    let Some(clause) = clauses.into_iter().find(|clause| clause.contains(&token.range.start)) else {
        return BTreeSet::new();
    };
    let behind = passage.flow.at(token.range.end..clause.end);
    let is_behind = lexicon::of(passage.tongue).referring.behind.iter().any(|word| behind.starts_with(word.as_str()));
    let range = if is_behind { token.range.end..clause.end } else { clause.start..token.range.start };
    if is_behind || is_ahead(passage, clause.start, token) { figures(reading, index, &range) } else { BTreeSet::new() }
}

/// The one other place of the kind that holds one of the figures.
fn holder<'a>(targets: &'a BTreeMap<Key, Target>, key: &Key, figures: &BTreeSet<Amount>) -> Option<&'a Target> {
    let kin = targets.iter().filter(|(other, _)| other.0 == key.0 && other.1 == key.1 && other.2 != key.2);
    let mut holds = kin.map(|(_, target)| target).filter(|target| !figures.is_disjoint(&target.figures));
    let first = holds.next()?;
    holds.next().is_none().then_some(first)
}

/// Whether the words before a reference say that what they name is there.
fn is_ahead(passage: &Passage, from: usize, token: &Token) -> bool {
    let lead = passage.flow.at(from..token.range.start).to_lowercase();
    let lead = lead.trim_end().trim_end_matches(" the");
    let ahead = &lexicon::of(passage.tongue).referring.ahead;
    // "The register set up under action 4".
    let by = matches!(&token.sense, Sense::Label { kind, .. } if kind == "action")
        && [" under", " by", " pursuant to"].iter().any(|word| {
            lead.strip_suffix(word).is_some_and(|rest| is_participle_in(&format!("{rest} in")) || rest.ends_with(" up"))
        });
    by || is_participle_in(lead) || ahead.iter().any(|word| lead.ends_with(word.as_str()))
}

fn strong(sentences: &Sentences, words: &BTreeSet<u32>) -> usize {
    words.iter().filter(|word| !sentences.vocabulary.is_weak(**word)).count()
}

/// What a token refers to, where that is one thing of the document.
fn key(passage: &Passage, token: &Token) -> Option<Key> {
    match &token.sense {
        Sense::Symbol(symbol) => Some(("symbol", 0, symbol.clone())),
        Sense::Label { kind, numbers, .. } => {
            let [number] = numbers.as_slice() else { return None };
            match kind.as_str() {
                "paragraph" => is_here(passage, token).then(|| ("paragraph", passage.part, number.to_string())),
                "table" => Some(("table", 0, number.to_string())),
                "annex" => Some(("annex", 0, number.to_string())),
                "action" => Some(("action", 0, number.to_string())),
                _ => None,
            }
        }
        _ => None,
    }
}

/// Whether the token stands before the words that it names.
fn opens(passage: &Passage, token: &Token) -> bool {
    passage.flow.at(0..token.range.start).chars().all(|letter| !letter.is_alphanumeric())
}

fn targets(reading: &Reading<'_>, sentences: &mut Sentences) -> BTreeMap<Key, Target> {
    let mut found = BTreeMap::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        let own = passage.own.as_ref().filter(|number| number.parse::<u32>().is_ok());
        if let Some(number) = own.filter(|_| passage.kind == BlockKind::Paragraph) {
            let below =
                |at: &usize| reading.passage(*at).is_some_and(|next| next.own.is_none() && next.part == passage.part);
            let last = (index + 1..reading.passages.len()).take_while(below).take(LONG).last().unwrap_or(index);
            put(reading, sentences, &mut found, ("paragraph", passage.part, number.clone()), index..last + 1);
            continue;
        }
        for (number, range) in in_a_row(passage) {
            let words: BTreeSet<u32> = sentences.words(reading, index, &range).into_iter().collect();
            let target = Target { passage: index, named: index, title: words.clone(), words, figures: BTreeSet::new() };
            found.entry(("annex", 0, number)).or_insert(target);
        }
        for (symbol, range) in listed_symbols(reading, index, passage) {
            let words: BTreeSet<u32> = sentences.words(reading, index, &range).into_iter().collect();
            let target = Target { passage: index, named: index, title: words.clone(), words, figures: BTreeSet::new() };
            found.entry(("symbol", 0, symbol)).or_insert(target);
        }
        let Some(token) = reading.tokens_of(index).first().filter(|token| opens(passage, token)) else { continue };
        let key = match &token.sense {
            Sense::Symbol(symbol) => Some((("symbol", 0, symbol.clone()), index + 1)),
            Sense::Label { kind, numbers, .. } => numbers.first().and_then(|number| match kind.as_str() {
                "table" => Some((("table", 0, number.to_string()), index + LONG)),
                "action" if is_titled(passage, token) => Some((("action", 0, number.to_string()), index + 1)),
                "annex" if matches!(passage.kind, BlockKind::Heading { .. }) => {
                    Some((("annex", 0, number.to_string()), index + LONG))
                }
                _ => None,
            }),
            _ => None,
        };
        if let Some((key, end)) = key {
            let same = |at: &usize| {
                reading.passage(*at).is_some_and(|next| match key.0 {
                    "table" => matches!(next.kind, BlockKind::Cell { .. } | BlockKind::Caption | BlockKind::Paragraph),
                    _ => next.part == passage.part,
                })
            };
            let last = (index + 1..end.min(reading.passages.len())).take_while(same).last().unwrap_or(index);
            put(reading, sentences, &mut found, key, index..last + 1);
        }
    }
    actions(reading, sentences, &mut found);
    found
}

/// More letters behind its label say what an action is.
const TITLED: usize = 12;

fn is_titled(passage: &Passage, token: &Token) -> bool {
    let rest = passage.flow.at(token.range.end..passage.text().len()).trim();
    rest.chars().count() > if passage.tongue == Tongue::Chinese { TITLED / 3 } else { TITLED }
}

/// The rows of tables that number actions.
fn actions(reading: &Reading<'_>, sentences: &mut Sentences, found: &mut BTreeMap<Key, Target>) {
    for table in &reading.tables {
        let Some(head) = table.rows.first().and_then(|row| row.first()?.as_ref()) else { continue };
        let words = head.words.to_lowercase();
        let mut labels = lexicon::both().into_iter().filter_map(|known| known.labels.get("action")).flatten();
        if !labels.any(|label| words.starts_with(label.as_str())) {
            continue;
        }
        for row in table.rows.iter().skip(1) {
            let mut cells = row.iter().flatten();
            let Some(number) = cells.next().and_then(|cell| cell.words.trim().parse::<u32>().ok()) else { continue };
            let Some(named) = cells.next().map(|cell| cell.passage) else { continue };
            let length = reading.passage(named).map_or(0, |passage| passage.text().len());
            let title: BTreeSet<u32> = sentences.words(reading, named, &(0..length)).into_iter().collect();
            let target = Target { passage: named, named, words: title.clone(), title, figures: BTreeSet::new() };
            found.entry(("action", 0, number.to_string())).or_insert(target);
        }
    }
}

/// The symbols that open lines of a passage that is a list of documents, with where the title of each stands.
fn listed_symbols(reading: &Reading<'_>, index: usize, passage: &Passage) -> Vec<(String, Range<usize>)> {
    let symbols = reading.tokens_of(index).iter().filter_map(|token| match &token.sense {
        Sense::Symbol(symbol) if symbol::opens_line(reading, index, token) => Some((symbol, &token.range)),
        _ => None,
    });
    let symbols: Vec<(&String, &Range<usize>)> = symbols.collect();
    if symbols.len() < 2 {
        return Vec::new();
    }
    let ends = symbols.iter().skip(1).map(|(_, range)| range.start).chain([passage.text().len()]);
    symbols.iter().zip(ends).map(|((symbol, range), end)| ((*symbol).clone(), range.end..end)).collect()
}

/// "Appendices: 1. List of participants. 2. Addresses.": the number of each with where its title stands.
pub(super) fn in_a_row(passage: &Passage) -> Vec<(String, Range<usize>)> {
    static NUMBERED: std::sync::LazyLock<regex::Regex> = std::sync::LazyLock::new(|| {
        crate::scan::pattern(r"(?:^|[\s:.;。；])([0-9]{1,2}|[IVX]{1,4})(?:[.)、]|\s-)\s?([^.;。；:]{4,120})")
    });
    let text = passage.text();
    let lower = text.to_lowercase();
    let mut labels = lexicon::of(passage.tongue).labels.get("annex").into_iter().flatten();
    // "Contents: Part one. Annexes: I. Costs; II. Staff".
    let opens = labels.find_map(|label| {
        lower.match_indices(label.as_str()).find_map(|(at, word)| {
            let lead = lower.get(..at)?.trim_end();
            let first = lead.is_empty() || lead.ends_with(['.', ';', '。', '；', ':']);
            (first && lower.get(at + word.len()..)?.starts_with(':')).then_some(at + word.len() + 1)
        })
    });
    let Some(from) = opens.filter(|_| lower.len() == text.len()) else { return Vec::new() };
    let titles = NUMBERED.captures_iter(text).filter_map(|found| {
        let (number, title) = (found.get(1)?.as_str(), found.get(2).filter(|title| title.start() >= from)?);
        let value = number.parse().ok().or_else(|| crate::number::roman(number))?;
        Some((value.to_string(), title.range()))
    });
    titles.collect()
}

fn put(
    reading: &Reading<'_>,
    sentences: &mut Sentences,
    found: &mut BTreeMap<Key, Target>,
    key: Key,
    passages: Range<usize>,
) {
    let mut words = |index: usize| -> BTreeSet<u32> {
        let length = reading.passage(index).map_or(0, |passage| passage.text().len());
        sentences.words(reading, index, &(0..length)).into_iter().collect()
    };
    let mut title = words(passages.start);
    // A label that stands alone has its title below.
    let below = title.len() < 3 && passages.len() > 1 && key.0 != "paragraph";
    let named = passages.start + usize::from(below);
    title.extend(words(named));
    let all = passages.clone().flat_map(&mut words).collect();
    let here = |at: usize| {
        let length = reading.passage(at).map_or(0, |passage| passage.text().len());
        figures(reading, at, &(0..length))
    };
    let figures = passages.clone().flat_map(here).collect();
    found.entry(key).or_insert(Target { passage: passages.start, named, words: all, title, figures });
}

/// The words of the clause at a reference, where they say what stands there.
fn said(
    reading: &Reading<'_>,
    sentences: &mut Sentences,
    index: usize,
    passage: &Passage,
    token: &Token,
) -> Option<(BTreeSet<u32>, bool)> {
    let sentence = passage.sentence(token.range.start);
    let clause = clauses(passage.text(), &sentence).into_iter().find(|clause| clause.contains(&token.range.start))?;
    let described = passage.flow.at(token.range.end..clause.end);
    let lexicon = &lexicon::of(passage.tongue).referring;
    // "The scale described in paragraph 6": before; "第三段所述的奖学金": behind.
    let behind = lexicon.behind.iter().any(|word| described.starts_with(word.as_str()));
    let ahead = is_ahead(passage, clause.start, token);
    let range = match (behind, ahead) {
        (true, _) => token.range.end..clause.end,
        (false, true) => clause.start..token.range.start,
        // A document of the list is spoken of without such words.
        _ if matches!(token.sense, Sense::Symbol(_)) => clause.end..clause.end,
        _ => return None,
    };
    let words: BTreeSet<u32> = sentences.words(reading, index, &range).into_iter().collect();
    if strong(sentences, &words) >= 2 || behind && passage.tongue == Tongue::Chinese && strong(sentences, &words) == 1 {
        return Some((words, true));
    }
    // "On mediation, see paragraph 13", "the guide (see paragraph 13)": the clause before says what stands there.
    let first = clauses(passage.text(), &sentence).into_iter().take_while(|known| known.end <= clause.start).last();
    if let Some(before) = first.filter(|_| !behind) {
        let words: BTreeSet<u32> = sentences.words(reading, index, &before).into_iter().collect();
        if strong(sentences, &words) >= 1 && strong(sentences, &words) <= SAYS {
            return Some((words, true));
        }
    }
    // "A list of fees was asked for, and is given in annex II": the sentence says what stands there.
    let words: BTreeSet<u32> = sentences.words(reading, index, &sentence).into_iter().collect();
    (strong(sentences, &words) >= 2).then_some((words, false))
}

/// Whether the words end with a participle and "in": "of which more is said in", "as recalled in".
pub(super) fn is_participle_in(lead: &str) -> bool {
    let word = lead.strip_suffix(" in").and_then(|before| before.rsplit(' ').next()).unwrap_or_default();
    let irregular = &lexicon::of(Tongue::English).participles;
    word.len() > 2 && (word.ends_with("ed") || irregular.iter().any(|end| word.ends_with(end.as_str())))
}

/// Whether the words before the reference say that something is in it.
fn is_told(passage: &Passage, token: &Token) -> bool {
    let before = passage.flow.at(passage.sentence(token.range.start).start..token.range.start).to_lowercase();
    let known = &lexicon::of(passage.tongue).referring;
    known.told.iter().any(|word| before.trim_end().trim_end_matches(" the").ends_with(word.as_str()))
        && (passage.tongue == Tongue::English || !before.ends_with('》'))
}

/// The other place of the kind that says most of what stands at the reference.
fn meant<'a>(
    sentences: &Sentences,
    targets: &'a BTreeMap<Key, Target>,
    key: &Key,
    (said, is_clause): (&BTreeSet<u32>, bool),
    index: usize,
) -> Option<&'a Target> {
    let kin = targets
        .iter()
        .filter(|(other, target)| other.0 == key.0 && other.1 == key.1 && other.2 != key.2 && target.passage != index);
    let weighed = kin.map(|(_, target)| (sentences.weight(said.intersection(&target.words)), target));
    let (weight, target) = weighed.max_by(|one, other| one.0.total_cmp(&other.0))?;
    // Of a whole sentence less is said of what stands there, but then several words must meet.
    let shared: BTreeSet<u32> = said.intersection(&target.words).copied().collect();
    let meets = if is_clause {
        weight * 2.0 >= sentences.weight(said)
            || weight * 3.0 >= sentences.weight(said) && strong(sentences, &shared) >= 3
    } else {
        weight * 3.0 >= sentences.weight(said) && strong(sentences, &shared) >= 2
    };
    (weight >= if is_clause { CLAUSE } else { THERE } && meets).then_some(target)
}
