//! English names of bodies that are written in two ways: another form of one word.
//!
//! Not Chinese: nothing there tells where a name begins, so that verbs before a name would be read into it.
//! It must not judge names that are numbered or told apart by where they lie.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::document::BlockKind;
use crate::finding::{Confidence, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::matter::stem;
use crate::reading::Reading;
use crate::scan::pattern;

/// English names of two capitalised words and more, with little words between them.
static ENGLISH: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\b[A-Z][a-z]{2,}(?:(?: (?:of|for|on|and|the|in|to))* [A-Z][a-z]{2,}){1,6}\b"));
/// Where a name stands.
type Place = (usize, Range<usize>);

/// So many names that differ by one piece are names of several things.
const MOST: usize = 4;

/// Finds names that differ by the form of one word.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut names: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    let mut short: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        if matches!(passage.kind, BlockKind::Cell { .. }) || passage.tongue != Tongue::English {
            continue;
        }
        for hit in ENGLISH.find_iter(passage.text()) {
            let name = hit.as_str().strip_prefix("The ").unwrap_or(hit.as_str());
            let place = hit.end() - name.len()..hit.end();
            let kept = if name.split(' ').count() >= 3 { &mut names } else { &mut short };
            kept.entry(name.to_owned()).or_default().push((index, place));
        }
    }
    pairs(reading, &names, found);
    names.extend(short);
    of_one_head(reading, &names, found);
}

/// A name with the word for what it is at its beginning ("Panel of …") or at its end.
struct Headed<'a> {
    name: &'a String,
    opens: bool,
    /// The other words with capitals, without their endings.
    own: BTreeSet<String>,
}

/// Names with one word for what they are, "… Panel" and "Panel of …", of the same other words or, where there are no
/// more than two such names, of some of the same.
fn of_one_head(reading: &Reading<'_>, names: &BTreeMap<String, Vec<Place>>, found: &mut Vec<Finding>) {
    for head in &lexicon::of(Tongue::English).defining.heads {
        let headed: Vec<Headed<'_>> = names.keys().filter_map(|name| headed(name, head)).collect();
        let sets: BTreeSet<&BTreeSet<String>> = headed.iter().map(|known| &known.own).collect();
        for (at, one) in headed.iter().enumerate() {
            for other in headed.iter().skip(at + 1).filter(|other| other.opens != one.opens) {
                let shares = !one.own.is_disjoint(&other.own)
                    && !one.own.is_subset(&other.own)
                    && !other.own.is_subset(&one.own);
                if one.own == other.own || sets.len() == 2 && shares {
                    found.extend(told(reading, names, (one.name, other.name)));
                }
            }
        }
    }
}

fn headed<'a>(name: &'a String, head: &str) -> Option<Headed<'a>> {
    /// A name of more words runs on into something else.
    const LONGEST: usize = 5;
    let words = capitals(name);
    let opens = name
        .strip_prefix(head)
        .is_some_and(|rest| rest.starts_with(" of ") || rest.starts_with(" on ") || rest.starts_with(" for "));
    let closes = name.strip_suffix(head).is_some_and(|rest| rest.ends_with(' ') && !rest.contains(" of "));
    let own: BTreeSet<String> = words.iter().filter(|word| *word != head).map(|word| stem(word)).collect();
    (opens != closes && !own.is_empty() && words.len() <= LONGEST).then_some(Headed { name, opens, own })
}

/// Both names, where one of them stands seldom.
fn told(
    reading: &Reading<'_>,
    names: &BTreeMap<String, Vec<Place>>,
    (one, other): (&String, &String),
) -> Option<Finding> {
    let (mine, theirs) = (names.get(one)?, names.get(other)?);
    let (rare, usual) = if mine.len() <= theirs.len() { (mine, theirs) } else { (theirs, mine) };
    // Two names that are both used again and again are two things.
    if rare.len() > 2 || rare.len() == 2 && usual.len() < 5 {
        return None;
    }
    let near = super::nearest(usual, rare.first()?.0, 6);
    let places = rare.iter().cloned().chain(near);
    let spots = places.filter_map(|(index, range)| reading.spot_at(index, &range)).collect();
    Some(super::terms(Confidence::Probable, spots, vec![one.clone(), other.clone()]))
}

/// The names that are the same but for one of their pieces, and of which both tell the same body.
fn pairs(reading: &Reading<'_>, names: &BTreeMap<String, Vec<Place>>, found: &mut Vec<Finding>) {
    let mut frames: BTreeMap<Vec<String>, Vec<&String>> = BTreeMap::new();
    for name in names.keys() {
        let pieces = capitals(name);
        for at in 0..pieces.len() {
            let open = |(known, piece): (usize, &String)| if known == at { String::new() } else { piece.clone() };
            frames.entry(pieces.iter().enumerate().map(open).collect()).or_default().push(name);
        }
    }
    // Where many names fill one frame, what fills it tells them apart.
    for alike in frames.values().filter(|alike| (2..=MOST).contains(&alike.len())) {
        for (at, one) in alike.iter().enumerate() {
            for other in alike.iter().skip(at + 1) {
                found.extend(judge(reading, names, (one, other)));
            }
        }
    }
}

fn judge(
    reading: &Reading<'_>,
    names: &BTreeMap<String, Vec<Place>>,
    (one, other): (&String, &String),
) -> Option<Finding> {
    if differs(one, other) { told(reading, names, (one, other)) } else { None }
}

/// The words of an English name that are written with capitals.
fn capitals(name: &str) -> Vec<String> {
    name.split(' ').filter(|word| word.starts_with(char::is_uppercase)).map(str::to_owned).collect()
}

/// Whether two names differ only by the form of one word, whatever little words stand between.
fn differs(one: &str, other: &str) -> bool {
    let (mine, theirs) = (capitals(one), capitals(other));
    if mine.len() != theirs.len() || mine.len() < 3 {
        return false;
    }
    let wrong: Vec<(&String, &String)> = mine.iter().zip(&theirs).filter(|(one, other)| one != other).collect();
    let forms = |one: &str, other: &str| {
        let common = one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
        let number = crate::number::ordinal(&one.to_lowercase()).is_some();
        common >= 5 && common + 5 >= one.chars().count().max(other.chars().count()) && !number
    };
    match wrong.as_slice() {
        // Only the plural differs: names are often declined, "State Party" and "States Parties".
        [(one, other)] => forms(one, other) && one.trim_end_matches('s') != other.trim_end_matches('s'),
        _ => false,
    }
}
