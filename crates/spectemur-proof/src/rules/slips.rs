//! Figures that are easily written for one another: one digit is another, or two neighbours are exchanged.
//!
//! It must not say what follows from it: the same slip stands between figures that have nothing in common.

use crate::number::Amount;

/// So many digits of a figure are looked at, from its first.
const PLACES: usize = 4;

/// Figures that a slip of one digit, or one more or less of few, would leave in place of this one.
pub(super) fn edits(value: i64) -> impl Iterator<Item = i64> {
    let digits: Vec<u8> = value.max(0).to_string().into_bytes();
    let places = digits.clone().into_iter().enumerate().take(PLACES);
    let other = places.flat_map(move |(at, own)| {
        let digits = digits.clone();
        (b'0'..=b'9').filter(move |digit| *digit != own).filter_map(move |digit| {
            let mut digits = digits.clone();
            *digits.get_mut(at)? = digit;
            String::from_utf8(digits).ok()?.parse().ok()
        })
    });
    other.chain([value - 1000, value + 1000])
}

/// Whether two figures are as long as each other and one digit differs.
pub(super) fn is_one_digit(one: Amount, other: Amount) -> bool {
    let (mine, theirs) = (one.to_string(), other.to_string());
    mine.len() == theirs.len() && mine.bytes().zip(theirs.bytes()).filter(|(one, other)| one != other).count() == 1
}

/// The figure with one of its digits left open, each in turn, and with two neighbours in whatever order: two figures
/// of which one is easily written for the other have one of these in common.
pub(super) fn keys(value: Amount) -> Vec<String> {
    let letters: Vec<char> = value.to_string().chars().collect();
    let digit = |at: &usize| letters.get(*at).is_some_and(char::is_ascii_digit);
    let open =
        |at: usize| letters.iter().enumerate().map(|(nth, letter)| if nth == at { '?' } else { *letter }).collect();
    let turned = |at: usize| {
        let (one, other) = (letters.get(at).copied()?, letters.get(at + 1).copied()?);
        let pair = [one.min(other), one.max(other)];
        let (before, after) = (letters.get(..at)?.iter(), letters.get(at + 2..)?.iter());
        Some(before.chain(&['~']).chain(&pair).chain(after).collect::<String>())
    };
    let all = (0..letters.len()).filter(digit);
    all.clone().map(open).chain(all.filter(|at| digit(&(at + 1))).filter_map(turned)).collect()
}
