//! The words that put something first or last: "the largest", "more than any other", "ranks third", "居第二位".
//!
//! It must not ask of whom they are said, nor whether it is so.

use std::ops::Range;

use super::Place;
use crate::count::{contains, words_of};
use crate::flow::Tongue;
use crate::lexicon;
use crate::number;

/// Whether a clause speaks of one of several, or of what is wished or grows.
pub(super) fn is_open(said: &str, tongue: Tongue) -> bool {
    let lexicon = lexicon::of(tongue);
    let short = |word: &&String| tongue == Tongue::English || word.chars().count() > 1;
    let other = lexicon.ranking.other.iter().filter(|word| *word != "占比" && !word.starts_with("most "));
    let words = other.filter(short).chain(&lexicon.ranking.leaving).chain(&lexicon.supposed).chain(&lexicon.future);
    words.into_iter().any(|word| contains(said, word, tongue))
}

/// The words of a clause that give somebody a place among others.
pub(super) fn places(said: &str, tongue: Tongue) -> Option<(Range<usize>, Place)> {
    let ranking = &lexicon::of(tongue).ranking;
    let has = |words: &[String]| words.iter().any(|word| contains(said, word, tongue));
    if let Some(found) = beyond_all(said, tongue) {
        return Some(found);
    }
    let place = |words: &[String]| {
        let held = words.iter().filter(|word| contains(said, word, tongue));
        held.filter_map(|word| said.find(word.as_str()).map(|at| at..at + word.len())).min_by_key(|range| range.start)
    };
    if has(&ranking.other) || has(&ranking.leaving) {
        return None;
    }
    let (range, sign) = match (place(&ranking.most), place(&ranking.least)) {
        (Some(most), None) => (Some(most), 1),
        (None, Some(least)) => (Some(least), -1),
        (None, None) => (None, 1),
        _ => return None,
    };
    if let Some((range, order)) = ordinal(said, range.as_ref(), tongue) {
        return Some((range, Place::Order(sign, order)));
    }
    (!has(&ranking.relative)).then_some((range?, Place::Order(sign, 1)))
}

/// "More than any other", "never before so many", "多于其他任何国家".
fn beyond_all(said: &str, tongue: Tongue) -> Option<(Range<usize>, Place)> {
    let lexicon = lexicon::of(tongue);
    let (ranking, changing) = (&lexicon.ranking, &lexicon.changing);
    let hit = |words: &[String]| {
        let held = words.iter().filter(|word| contains(said, word, tongue));
        held.filter_map(|word| said.find(word.as_str()).map(|at| at..at + word.len())).min_by_key(|range| range.start)
    };
    let open = |words: &[String]| words.iter().any(|word| contains(said, word, tongue));
    if open(&ranking.leaving) || tongue == Tongue::English && open(&ranking.other) {
        return None;
    }
    let compared = hit(&ranking.than_any);
    let range = compared.clone().or_else(|| hit(&ranking.ever))?;
    // Before "than" the comparative; behind "never before" the words for so many or so few.
    let near = match tongue {
        Tongue::English if compared.is_some() => said.get(..range.start)?,
        Tongue::English => said.get(range.end..)?,
        Tongue::Chinese => said,
    };
    let has = |words: &[String]| match tongue {
        Tongue::English => words_of(near).any(|(_, word)| words.iter().any(|known| known == word)),
        Tongue::Chinese => words.iter().any(|word| near.contains(word.as_str())),
    };
    let comparative = words_of(near).any(|(_, word)| word.len() > 4 && word.ends_with("er") && word != "other");
    let says = |words: &[String]| words.iter().any(|word| near.contains(word.as_str()));
    let few = has(&changing.fewer) || says(&ranking.so_few);
    let many = has(&changing.more) || says(&ranking.so_many) || has(&changing.up);
    match (few, many || comparative || tongue == Tongue::Chinese) {
        (true, _) => Some((range, Place::Order(-1, 1))),
        (false, true) => Some((range, Place::Order(1, 1))),
        (false, false) => None,
    }
}

/// "The second largest", "ranks third", "居第二位".
fn ordinal(said: &str, superlative: Option<&Range<usize>>, tongue: Tongue) -> Option<(Range<usize>, usize)> {
    let ranking = &lexicon::of(tongue).ranking;
    let place = |value: i64| usize::try_from(value).ok().filter(|value| (2..=9).contains(value));
    match tongue {
        Tongue::English => {
            let mut last: Option<&str> = None;
            for (at, word) in words_of(said) {
                let (order, rest) = word.split_once('-').unwrap_or((word, ""));
                let before = superlative.is_some_and(|range| {
                    at < range.start && range.start <= at + word.len() + 1
                        || ranking.most.iter().any(|most| most == rest)
                });
                let behind = last.is_some_and(|last| ranking.ranked.iter().any(|word| word == last));
                if let Some(order) = number::ordinal(order).filter(|_| before || behind).and_then(place) {
                    return Some((at..at + word.len(), order));
                }
                last = Some(word);
            }
            None
        }
        Tongue::Chinese => said
            .match_indices('第')
            .filter(|(at, _)| !said.get(..*at).is_some_and(|lead| lead.ends_with("倒数")))
            .find_map(|(at, mark)| {
                let rest = said.get(at + mark.len()..)?;
                let figure: String = rest.chars().take_while(|letter| "二三四五六七八九".contains(*letter)).collect();
                let behind = rest.strip_prefix(figure.as_str())?;
                // "位居第三": the place closes the clause.
                let placed = said.get(..at)?.ends_with(['居', '列', '排']);
                let closed = placed && behind.trim_end_matches(['。', '，', ';', '；', ')']).is_empty();
                let ends = closed || ranking.ranked.iter().any(|word| behind.starts_with(word.as_str()));
                let order = number::han(&figure).filter(|_| ends).and_then(place)?;
                Some((at..at + mark.len() + figure.len(), order))
            }),
    }
}

/// Whether the words right behind a superlative are of a rise or a fall.
pub(super) fn changed(said: &str, from: usize, tongue: Tongue) -> i64 {
    let changing = &lexicon::of(tongue).changing;
    let near = said.get(from..).unwrap_or_default();
    let is = |words: &[String], word: &str| words.iter().any(|known| known == word);
    match tongue {
        Tongue::English => {
            let mut words = words_of(near).map(|(_, word)| word).take(2);
            words.find_map(|word| if is(&changing.up, word) { Some(1) } else { is(&changing.down, word).then_some(-1) })
        }
        Tongue::Chinese => {
            let holds =
                |words: &[String]| words.iter().any(|word| word.chars().count() > 1 && said.contains(word.as_str()));
            if said.contains("降幅") || holds(&changing.down) {
                Some(-1)
            } else {
                (said.contains("增幅") || holds(&changing.up)).then_some(1)
            }
        }
    }
    .unwrap_or(0)
}
