//! Symbols of documents: beyond the list of documents, of another body, and the document's own with another number.

use std::collections::BTreeMap;

use super::finding;
use crate::count::last_letters;
use crate::finding::{Confidence, Detail, Finding, Spot};
use crate::flow::Tongue;
use crate::reading::Reading;
use crate::scan::{Sense, Token};

/// A place in a passage.
type Place = (usize, std::ops::Range<usize>);

/// Finds symbols that are not those of the documents.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    of_two_bodies(reading, found);
    own_symbol(reading, found);
    beyond_list(reading, found);
    of_other_session(reading, found);
}

/// Symbols of a numbered series that a list of documents names up to a number, and references beyond it.
fn beyond_list(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut listed: BTreeMap<String, BTreeMap<i64, Place>> = BTreeMap::new();
    let mut said: Vec<(String, i64, Place)> = Vec::new();
    for index in 0..reading.passages.len() {
        for token in reading.tokens_of(index) {
            let Sense::Symbol(symbol) = &token.sense else { continue };
            let digits = symbol.len() - symbol.trim_end_matches(|letter: char| letter.is_ascii_digit()).len();
            let (series, number) = symbol.split_at(symbol.len() - digits);
            let Ok(number) = number.parse::<i64>() else { continue };
            if token.range.start == 0 || opens_line(reading, index, token) {
                listed.entry(series.to_owned()).or_default().insert(number, (index, token.range.clone()));
            } else {
                said.push((series.to_owned(), number, (index, token.range.clone())));
            }
        }
    }
    for (series, number, place) in said {
        let Some((last, last_place)) = listed.get(&series).and_then(|known| known.last_key_value()) else { continue };
        let whole = listed
            .get(&series)
            .is_some_and(|known| known.len() >= 3 && i64::try_from(known.len()).is_ok_and(|all| all == *last));
        if whole && number > *last && number <= last + 20 {
            let spots =
                [&place, last_place].into_iter().filter_map(|(index, range)| reading.spot_at(*index, range)).collect();
            let reference = reading
                .passage(place.0)
                .map_or_else(String::new, |passage| passage.flow.at(place.1.clone()).to_owned());
            let details = [("reference", Detail::Text(reference)), ("number", Detail::Number(number))];
            found.push(finding("reference", Confidence::Probable, spots, details).case("nowhere"));
        }
    }
}

/// Whether the token stands at the beginning of a line of the document.
pub(super) fn opens_line(reading: &Reading<'_>, index: usize, token: &Token) -> bool {
    let Some(passage) = reading.passage(index) else { return false };
    let at = passage.flow.source(&token.range).start;
    let before = reading.document.text.get(..at).unwrap_or_default();
    before.trim_end_matches([' ', '\t', '\u{3000}']).ends_with('\n') && passage.own.is_none()
}

/// Symbols of one series and one number of which one names another body, and articles without their mark.
fn of_two_bodies(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut seen: BTreeMap<(String, String), BTreeMap<String, Vec<Place>>> = BTreeMap::new();
    for index in 0..reading.passages.len() {
        for token in reading.tokens_of(index) {
            let Sense::Symbol(symbol) = &token.sense else { continue };
            let parts: Vec<&str> = symbol.split('/').collect();
            let [first, body, rest @ ..] = parts.as_slice() else { continue };
            let is_body = body.chars().all(|letter| letter.is_ascii_uppercase());
            let year = rest.first().is_some_and(|year| year.len() == 4 && year.starts_with("20"));
            if is_body && year && rest.len() > 1 {
                let key = ((*first).to_owned(), rest.join("/").split('.').next().unwrap_or_default().to_owned());
                seen.entry(key).or_default().entry((*body).to_owned()).or_default().push((index, token.range.clone()));
            }
        }
    }
    for bodies in seen.into_values().filter(|bodies| bodies.len() == 2) {
        let names = bodies.keys().cloned().collect();
        let spots = bodies
            .values()
            .filter_map(|places| places.first())
            .filter_map(|(index, range)| reading.spot_at(*index, range))
            .collect();
        found
            .push(finding("reference", Confidence::Probable, spots, [("bodies", Detail::Names(names))]).case("bodies"));
    }
}

/// The symbol of the document at its head, and another number of its series where the document names itself.
fn own_symbol(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    /// The symbol stands in one of the first lines, which the page may carry.
    const HEAD: usize = 8;
    let symbol = |token: &Token| if let Sense::Symbol(symbol) = &token.sense { Some(symbol.clone()) } else { None };
    let is_symbol =
        |words: &str| words.contains('/') && words.bytes().any(|byte| byte.is_ascii_digit()) && !words.contains(' ');
    let head = reading.document.blocks.iter().enumerate().take(HEAD).find_map(|(block, known)| {
        let words = reading.document.words(known).trim();
        let spot = Spot { block, paragraph: None, quote: known.range.clone(), figure: Some(known.range.clone()) };
        is_symbol(words).then(|| (spot, words.to_owned()))
    });
    let Some((spot, own)) = head else { return };
    let (series, _) = own.rsplit_once('/').unwrap_or((&own, ""));
    for (index, passage) in reading.passages.iter().enumerate() {
        for token in reading.tokens_of(index) {
            let Some(other) = symbol(token).filter(|other| *other != own) else { continue };
            let known = &crate::lexicon::of(passage.tongue).referring;
            let clause = passage.flow.at(passage.sentence(token.range.start).start..token.range.start).to_lowercase();
            let near = last_letters(&clause, if passage.tongue == Tongue::Chinese { 16 } else { 60 });
            let names = known.itself.iter().any(|word| near.contains(word.as_str()));
            // "This note, A/2/5": nothing but a mark stands between.
            let beside = near.trim_end_matches([' ', ',', '(', '，', '、']).trim_end_matches(" document");
            let told = known.issued.iter().any(|word| near.contains(word.as_str()))
                || known.itself.iter().any(|word| beside.ends_with(word.as_str()));
            if names && told && other.rsplit_once('/').is_some_and(|(same, _)| same == series) {
                let spots = [Some(spot.clone()), reading.spot_at(index, &token.range)];
                let details = [("one", Detail::Text(own.clone())), ("other", Detail::Text(other))];
                let spots = spots.into_iter().flatten().collect();
                found.push(finding("reference", Confidence::Probable, spots, details).case("own-symbol"));
            }
        }
    }
}

/// A symbol whose session or year alone is not that of all others of its shape: "A/RC.4/2025/3" among "A/RC.3/2025/…".
fn of_other_session(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    /// So many symbols of one session show what the others should have.
    const USUAL: usize = 3;
    let mut series: BTreeMap<String, BTreeMap<String, Vec<Place>>> = BTreeMap::new();
    for index in 0..reading.passages.len() {
        for token in reading.tokens_of(index) {
            let Sense::Symbol(symbol) = &token.sense else { continue };
            let Some((session, _)) = symbol.rsplit_once('/') else { continue };
            let shape = session.chars().filter(|letter| !letter.is_ascii_digit()).collect();
            let place = (index, token.range.clone());
            series.entry(shape).or_default().entry(session.to_owned()).or_default().push(place);
        }
    }
    for sessions in series.values() {
        let Some((usual, known)) = sessions.iter().max_by_key(|(_, places)| places.len()) else { continue };
        for (session, places) in sessions.iter().filter(|(session, _)| *session != usual) {
            let [(index, range)] = places.as_slice() else { continue };
            let (mine, theirs) = (numbers(session), numbers(usual));
            let differ = mine.iter().zip(&theirs).filter(|(one, other)| one != other).count();
            let odd = mine.len() >= 2 && mine.len() == theirs.len() && differ == 1;
            if odd && known.len() >= USUAL {
                let first = known.first().and_then(|(at, other)| reading.spot_at(*at, other));
                let details = [
                    ("reference", Detail::Text(reading.words_at(*index, range))),
                    ("right", Detail::Text(usual.clone())),
                ];
                let spots = reading.spot_at(*index, range).into_iter().chain(first).collect();
                found.push(finding("reference", Confidence::Probable, spots, details).case("session"));
            }
        }
    }
}

/// The numbers of a symbol, in order.
fn numbers(symbol: &str) -> Vec<&str> {
    symbol.split(|letter: char| !letter.is_ascii_digit()).filter(|number| !number.is_empty()).collect()
}
