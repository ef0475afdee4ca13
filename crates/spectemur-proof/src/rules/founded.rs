//! One thing and two names: a committee, fund or plan that the same decision, article or code belongs to, and what is
//! said to be the only one of its class.
//!
//! What is founded by one article is one body, and of what there is only one there is no other; a second name for it of
//! the same class is another term for it. It must not take words for a name that only say what something is.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::finding::{Confidence, Finding};
use crate::flow::Tongue;
use crate::lexicon::{self, Founding, any_of};
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::pattern;

/// Acts and codes, and articles of which the words say that they found something.
static ENGLISH_ACT: LazyLock<Regex> = LazyLock::new(|| {
    let founds = lexicon::of(Tongue::English).founding.founds.join("|");
    pattern(&format!(
        r"\b((?i:decision|resolution|recommendation|order)\s(?:No\.\s)?(?:[A-Z]+[.-])?[0-9IVX]+[./][0-9A-Z./]*[0-9A-Z]|[A-Z]{{2,6}}-[0-9]{{2,4}})\b|\b(?:(?:{founds})\s(?:by|under|in|pursuant to)|under|of|by)\s((?i:article|rule|section|decision|resolution)\s[0-9]+(?:[./][0-9A-Z]+)*)\b|\(((?i:article|rule|decision|resolution|form|template|annex)\s(?:[0-9]+|[A-Z]|[IVX]+))\)|\b([12][0-9]{{3}}-[12][0-9]{{3}})\b"
    ))
});
static CHINESE_ACT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(第[0-9A-Z./〇一二三四五六七八九十-]+号(?:决定|决议)|[A-Z]{2,6}-[0-9]{2,4})|((?:《?(?:公约|条约|协定)》?)?第[0-9〇一二三四五六七八九十百]+条)(?:第[0-9一二三四五六七八九十]+款)?(?:所|规定)?(?:设|设立|建立|成立|创设)",
    )
});
/// The only one of its class, and one that a meeting founded: nothing else of the class can be that.
static ENGLISH_SOLE: LazyLock<Regex> = LazyLock::new(|| {
    let known = &lexicon::of(Tongue::English).founding;
    let (only, founds) = (any_of(&known.only), known.founds.join("|"));
    let things = any_of(known.sole.iter().flatten());
    pattern(&format!(
        r"\b(?:{only})\s(?:[a-z-]+\s){{0,3}}?(?P<only>{things})\b|\bone\s(?:[a-z-]+\s){{0,2}}?(?P<one>{things})\sonly\b|\b(?:{founds})\s(?:by|at)\sthe\s(?P<by>[A-Z][a-z]+\s(?:Review\s)?(?:Meeting|Conference|Session|Assembly))\b"
    ))
});
static CHINESE_SOLE: LazyLock<Regex> = LazyLock::new(|| {
    let known = &lexicon::of(Tongue::Chinese).founding;
    let (only, founds) = (any_of(&known.only), any_of(&known.founds));
    let things = any_of(known.sole.iter().flatten());
    pattern(&format!(
        r"(?:{only})的?\p{{Han}}{{0,4}}?(?P<only>{things})|(?P<by>第[0-9一二三四五六七八九十]+[次届]\p{{Han}}{{0,4}}会议?)[0-9 ]{{0,6}}年?所?(?:{founds})"
    ))
});
/// Names: words with capitals of which one says what it is; in Chinese what stands before a word of that kind, or
/// between quotation marks.
static ENGLISH_NAME: LazyLock<Regex> = LazyLock::new(|| {
    let class = any_of(lexicon::of(Tongue::English).founding.kinds.iter().flatten());
    pattern(&format!(
        r"\b(?:[A-Z][A-Za-z-]+\s(?:(?:of|on|for|and|the)\s)*){{0,5}}(?:{class})\b(?:\s(?:of|on|for)\s(?:the\s)?[A-Z][A-Za-z-]+(?:\s[A-Z][A-Za-z-]+)*)?"
    ))
});
static CHINESE_NAME: LazyLock<Regex> = LazyLock::new(|| {
    let class = any_of(lexicon::of(Tongue::Chinese).founding.kinds.iter().flatten());
    pattern(&format!(r"[\p{{Han}}]{{2,14}}?(?:{class})"))
});

/// So many bytes may stand between an act and a name.
const REACH: usize = 48;
/// The same where the words between them tell that the one founded the other, or that it bears that name.
const FAR: usize = 150;

/// What a language calls founding and naming.
fn words(tongue: Tongue) -> &'static Founding {
    &lexicon::of(tongue).founding
}

type Place = (usize, Range<usize>);

/// What two names may share: the act that founded them, or that there is no other.
type Key = (String, usize);

/// Finds two names of one kind beside one founding act, and two of what is said to be the only one.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut named: BTreeMap<Key, BTreeMap<String, Place>> = BTreeMap::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        by_act(index, passage, &mut named);
        by_sole(index, passage, &mut named);
    }
    let mut told: BTreeSet<Vec<&String>> = BTreeSet::new();
    for ((act, _), names) in named.iter().filter(|(_, names)| names.len() == 2) {
        if told.insert(names.keys().collect()) {
            found.extend(judge(reading, act, names));
        }
    }
}

/// The names beside acts and codes.
fn by_act(index: usize, passage: &Passage, named: &mut BTreeMap<Key, BTreeMap<String, Place>>) {
    let text = passage.text();
    let acts = if passage.tongue == Tongue::English { &ENGLISH_ACT } else { &CHINESE_ACT };
    for act in acts.captures_iter(text).filter_map(|taken| taken.iter().skip(1).flatten().next()) {
        let sentence = passage.sentence(act.start());
        let is_years = act.as_str().starts_with(['1', '2']);
        let reach = if is_years { 1 } else { REACH };
        let near = beside(passage, &sentence, &act.range(), reach, None);
        let near = near.or_else(|| taken_up(passage, &sentence, act.start()).filter(|_| !is_years));
        let Some((name, range)) = near else { continue };
        let act = act.as_str().trim_start_matches(['《', '公', '约', '》', '条', '协', '定']).to_lowercase();
        let act = act.split_whitespace().collect::<Vec<&str>>().join(" ");
        if let Some(kind) = kind_of(&name) {
            named.entry((act, kind)).or_default().entry(name).or_insert((index, range));
        }
    }
}

/// The names beside what is the only one of its class, or was founded by one meeting.
fn by_sole(index: usize, passage: &Passage, named: &mut BTreeMap<Key, BTreeMap<String, Place>>) {
    let text = passage.text();
    let sole = if passage.tongue == Tongue::English { &ENGLISH_SOLE } else { &CHINESE_SOLE };
    for hit in sole.captures_iter(text) {
        let Some(whole) = hit.get(0) else { continue };
        let class = hit.name("only").or(hit.name("one")).map(|class| class.as_str());
        let row = |class: &str| words(passage.tongue).sole.iter().position(|row| row.iter().any(|word| word == class));
        let wanted = match class {
            Some(class) => row(class),
            None => None,
        };
        let sentence = passage.sentence(whole.start());
        let kind = |name: &str| kind_of(name).filter(|kind| wanted.is_none_or(|wanted| wanted == *kind));
        let near = beside(passage, &sentence, &whole.range(), FAR, wanted);
        let near = near.filter(|(name, _)| kind(name).is_some());
        let near = near.or_else(|| taken_up(passage, &sentence, whole.start()));
        let Some((name, range)) = near else { continue };
        // Of bodies and plans one meeting founds several.
        let Some(kind) =
            kind(&name).filter(|kind| words(passage.tongue).sole.get(*kind).is_some_and(|row| !row.is_empty()))
        else {
            continue;
        };
        let key = hit.name("by").map_or_else(|| "only".to_owned(), |by| by.as_str().to_lowercase());
        named.entry((key, kind)).or_default().entry(name).or_insert((index, range));
    }
}

fn judge(reading: &Reading<'_>, act: &str, names: &BTreeMap<String, Place>) -> Option<Finding> {
    let [(one, first), (other, second)] = names.iter().collect::<Vec<_>>().try_into().ok()?;
    // A short form is no other name.
    let last = |name: &str| name.rsplit(' ').next().unwrap_or_default().to_owned();
    let is_short = one.contains(other.as_str())
        || other.contains(one.as_str())
        || !one.contains(' ') && one.is_ascii()
        || !other.contains(' ') && other.is_ascii()
        || one.is_ascii() && one.split(' ').count().min(other.split(' ').count()) == 1 && last(one) == last(other);
    // Two plans may run over the same years; one of two names shares a word with the other.
    let leading = |name: &str| name.split(' ').next().unwrap_or_default().to_owned();
    if is_short || act.starts_with(['1', '2']) && leading(one) != leading(other) {
        return None;
    }
    let spots = [first, second].into_iter().filter_map(|(index, range)| reading.spot_at(*index, range)).collect();
    Some(super::terms(Confidence::Probable, spots, vec![one.clone(), other.clone()]))
}

fn kind_of(name: &str) -> Option<usize> {
    let ends = |class: &String| name.ends_with(class.as_str()) || name.split(' ').any(|word| word == class);
    let of = |tongue: Tongue| words(tongue).kinds.iter().position(|kind| kind.iter().any(ends));
    of(Tongue::English).or_else(|| of(Tongue::Chinese))
}

/// Whether a name says nothing but what it is: "Voluntary Trust Fund", 自愿信托基金.
fn is_plain(name: &str, tongue: Tongue) -> bool {
    let plain = &words(tongue).plain;
    let kinds = || words(tongue).kinds.iter().flatten();
    match tongue {
        Tongue::English => name.split(' ').all(|word| {
            let lower = word.to_lowercase();
            plain.contains(&lower) || kinds().any(|kind| kind.split(' ').any(|kind| kind == word))
        }),
        Tongue::Chinese => {
            let mut rest = name.to_owned();
            kinds().chain(plain).for_each(|word| rest = rest.replace(word.as_str(), ""));
            rest.chars().count() < 2
        }
    }
}

/// The name that stands nearest to the act in its sentence.
fn beside(
    passage: &Passage,
    sentence: &Range<usize>,
    act: &Range<usize>,
    reach: usize,
    wanted: Option<usize>,
) -> Option<(String, Range<usize>)> {
    let (text, tongue) = (passage.text(), passage.tongue);
    let mut best: Option<(usize, String, Range<usize>)> = None;
    for (name, range) in names_in(passage, sentence) {
        let (gap, overlaps) = if range.end <= act.start {
            (text.get(range.end..act.start)?, false)
        } else if range.start >= act.end {
            (text.get(act.end..range.start)?, false)
        } else {
            ("", range.start < act.start)
        };
        let far = gap.len();
        let tied = reach > 1 && far <= FAR && ties(gap, tongue);
        // What is the only one of its kind is named beside it, whatever stands between.
        let sole = wanted.is_some() && kind_of(&name) == wanted && gap.matches(MARKS).count() <= 2 && !ends(gap);
        if overlaps || !(tied || sole) && (far > reach || goes_on(gap, tongue)) {
            continue;
        }
        if best.as_ref().is_none_or(|(known, _, _)| far < *known) {
            best = Some((far, name, range));
        }
    }
    best.map(|(_, name, range)| (name, range))
}

/// The names of a sentence, without words that run into them, and those between quotation marks.
fn names_in(passage: &Passage, sentence: &Range<usize>) -> Vec<(String, Range<usize>)> {
    let names = if passage.tongue == Tongue::English { &ENGLISH_NAME } else { &CHINESE_NAME };
    let said = passage.flow.at(sentence.clone());
    let named = names.find_iter(said).filter_map(|name| {
        let end = sentence.start + name.end();
        let bare = plain(name.as_str(), passage.tongue)?;
        Some((bare.to_owned(), end - bare.len()..end))
    });
    named.filter(|(name, _)| !is_plain(name, passage.tongue)).collect()
}

/// Marks between clauses.
const MARKS: [char; 2] = [',', '，'];

/// Whether the sentence or its part ends there.
fn ends(gap: &str) -> bool {
    gap.contains([';', '；', '。'])
}

/// Whether something else stands between a name and its act: ", created by" may.
fn goes_on(gap: &str, tongue: Tongue) -> bool {
    let founds = &words(tongue).founds;
    let said = gap.strip_prefix(", ").filter(|said| founds.iter().any(|word| said.starts_with(word))).unwrap_or(gap);
    said.contains(MARKS) || said.contains('、') || ends(said)
}

/// Whether the words between an act and a name tell that the act founded it, or that this is what it is called.
fn ties(gap: &str, tongue: Tongue) -> bool {
    let known = words(tongue);
    let founds = known.founds.iter().chain(&known.called).any(|word| crate::count::contains(gap, word, tongue));
    founds && gap.matches(MARKS).count() <= 2 && !gap.contains('、') && !ends(gap)
}

/// "The … Fund holds courses. It was set up by decision 14": the name stands in the sentence before, or in the clause
/// before a semicolon.
fn taken_up(passage: &Passage, sentence: &Range<usize>, at: usize) -> Option<(String, Range<usize>)> {
    let text = passage.text();
    let known = words(passage.tongue);
    let cut = text.get(sentence.start..at)?.rfind([';', '；']);
    let clause = cut.map_or(sentence.start, |cut| sentence.start + cut);
    let said = text.get(clause..at)?.trim_start_matches([';', '；', ' ']);
    let lead = known.leaning.iter().any(|word| said.starts_with(word.as_str()));
    let after = text.get(clause..sentence.end)?;
    let founds = known.founds.iter().chain(&known.only).any(|word| crate::count::contains(after, word, passage.tongue));
    let before = passage.sentences.iter().rfind(|known| known.end <= sentence.start).cloned();
    let before = cut.map(|_| sentence.start..clause).or(before).filter(|_| lead && founds)?;
    let mut named = names_in(passage, &before).into_iter();
    let only = named.next()?;
    named.next().is_none().then_some(only)
}

/// The name without the words of the sentence that run into it.
fn plain(name: &str, tongue: Tongue) -> Option<&str> {
    match tongue {
        Tongue::English => {
            let name = name.strip_prefix("The ").unwrap_or(name);
            (name.split(' ').count() >= 2).then_some(name)
        }
        Tongue::Chinese => {
            let known = words(tongue);
            let cut = known.done.iter().filter_map(|word| name.rfind(word.as_str()).map(|at| at + word.len()));
            let name = name.get(cut.max().unwrap_or(0)..)?;
            let name = name.trim_start_matches(|letter: char| known.runs_in.contains(letter));
            Some(name).filter(|name| name.chars().count() >= 4)
        }
    }
}
