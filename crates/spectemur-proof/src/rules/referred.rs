//! References to what is there and is about something else: a paragraph, a table, an annex, a document of the list.
//!
//! It must not look for what is not there: that is `reference`.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::finding;
use crate::document::BlockKind;
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{Sense, Token};
use crate::sentences::{Sentences, clauses};

/// Words at a reference that stand in another place of its kind weigh at least so much.
const THERE: f64 = 4.0;
/// The same of those of the clause that says what stands there.
const CLAUSE: f64 = 3.0;
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
}

/// Finds references whose words are those of another place, or of none there.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut sentences = Sentences::of(reading);
    let targets = targets(reading, &mut sentences);
    for (index, passage) in reading.passages.iter().enumerate() {
        if matches!(passage.kind, BlockKind::Heading { .. } | BlockKind::Caption | BlockKind::Cell { .. }) {
            continue;
        }
        for token in reading.tokens_of(index) {
            let Some(key) = key(passage, token).filter(|_| !opens(passage, token)) else { continue };
            // An annex without paragraphs of its own refers to those of the text.
            let key = if targets.contains_key(&key) || key.0 != "paragraph" { key } else { (key.0, 0, key.2) };
            let Some(target) = targets.get(&key).filter(|target| target.passage != index) else { continue };
            let Some((said, is_clause)) = said(reading, &mut sentences, index, passage, token) else { continue };
            let other = meant(&sentences, &targets, &key, (&said, is_clause), index);
            let there = sentences.weight(said.intersection(&target.words));
            let best = other.map_or(0.0, |other| sentences.weight(said.intersection(&other.words)));
            let none = there <= 0.0 || there * 4.0 <= best;
            // Without another place that is meant, nothing of the whole passage may stand there.
            let around: BTreeSet<u32> =
                sentences.words(reading, index, &(0..passage.text().len())).into_iter().collect();
            let titled = key.0 != "paragraph"
                && is_told(passage, token)
                && strong(&sentences, &target.title) >= 2
                && sentences.weight(around.intersection(&target.words)) <= 0.0;
            let place = match other {
                Some(other) if none => Some(other.named),
                _ if none && titled => None,
                _ => continue,
            };
            let first = |at: usize| {
                let end = reading.passage(at)?.sentences.first()?.clone();
                reading.spot_at(at, &end)
            };
            let spots = [reading.spot_at(index, &token.range), first(target.named), place.and_then(first)];
            let words = passage.flow.at(token.range.clone()).to_owned();
            let details = [("reference", Detail::Text(words))];
            let spots = spots.into_iter().flatten().collect();
            found.push(finding("reference", Confidence::Probable, spots, details).case("about-else"));
        }
    }
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
                "paragraph" => {
                    super::reference::is_here(passage, token).then(|| ("paragraph", passage.part, number.to_string()))
                }
                "table" => Some(("table", 0, number.to_string())),
                "annex" => Some(("annex", 0, number.to_string())),
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
            let target = Target { passage: index, named: index, title: words.clone(), words };
            found.entry(("annex", 0, number)).or_insert(target);
        }
        let Some(token) = reading.tokens_of(index).first().filter(|token| opens(passage, token)) else { continue };
        let key = match &token.sense {
            Sense::Symbol(symbol) => Some((("symbol", 0, symbol.clone()), index + 1)),
            Sense::Label { kind, numbers, .. } => numbers.first().and_then(|number| match kind.as_str() {
                "table" => Some((("table", 0, number.to_string()), index + LONG)),
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
    found
}

/// "Appendices: 1. List of participants. 2. Addresses.": the number of each with where its title stands.
fn in_a_row(passage: &Passage) -> Vec<(String, Range<usize>)> {
    static NUMBERED: std::sync::LazyLock<regex::Regex> = std::sync::LazyLock::new(|| {
        crate::scan::pattern(r"(?:^|[\s:.;。；])([0-9]{1,2}|[IVX]{1,4})(?:[.)、]|\s-)\s?([^.;。；:]{4,120})")
    });
    let text = passage.text();
    let lower = text.to_lowercase();
    let mut labels = lexicon::of(passage.tongue).labels.get("annex").into_iter().flatten();
    let opens = labels.any(|label| lower.strip_prefix(label.as_str()).is_some_and(|rest| rest.starts_with(':')));
    let titles = NUMBERED.captures_iter(text).filter(|_| opens).filter_map(|found| {
        let (number, title) = (found.get(1)?.as_str(), found.get(2)?);
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
    let all = passages.clone().flat_map(words).collect();
    found.entry(key).or_insert(Target { passage: passages.start, named, words: all, title });
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
    let lead = passage.flow.at(clause.start..token.range.start).to_lowercase();
    let lead = lead.trim_end().trim_end_matches(" the");
    let ahead = is_participle_in(lead) || lexicon.ahead.iter().any(|word| lead.ends_with(word.as_str()));
    let range = match (behind, ahead) {
        (true, _) => token.range.end..clause.end,
        (false, true) => clause.start..token.range.start,
        // A document of the list is spoken of without such words.
        _ if matches!(token.sense, Sense::Symbol(_)) => clause.end..clause.end,
        _ => return None,
    };
    let words: BTreeSet<u32> = sentences.words(reading, index, &range).into_iter().collect();
    if strong(sentences, &words) >= 2 {
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
fn is_participle_in(lead: &str) -> bool {
    let word = lead.strip_suffix(" in").and_then(|before| before.rsplit(' ').next()).unwrap_or_default();
    let ends =
        ["ed", "said", "told", "given", "seen", "shown", "found", "set", "written", "known", "made", "drawn", "met"];
    word.len() > 2 && ends.iter().any(|end| word.ends_with(end))
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
