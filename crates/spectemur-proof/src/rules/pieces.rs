//! The words of a text that say something, for rules that compare sentences without their figures.

use std::collections::BTreeSet;

use crate::flow::{Tongue, is_han};
use crate::lexicon;
use crate::matter::stem;

/// Letters of Chinese that only join others.
const JOINING: &str = "的了个在和与是有为于未没尚已国方";

/// The words of a text that say something, in Chinese by pairs of letters.
pub(super) fn pieces(text: &str, tongue: Tongue) -> BTreeSet<String> {
    let lexicon = lexicon::of(tongue);
    let says = |word: &String| !lexicon.stop.contains(word) && !lexicon.weak.contains(word);
    match tongue {
        Tongue::English => {
            let words = crate::count::words_of(text).map(|(_, word)| word.to_lowercase());
            words.filter(|word| word.len() > 4 && says(word)).map(|word| stem(&word)).collect()
        }
        Tongue::Chinese => {
            let letters: Vec<char> = text.chars().collect();
            let joins = |letter: &char| !is_han(*letter) || JOINING.contains(*letter);
            let pairs = letters.windows(2).filter(|pair| !pair.iter().any(joins));
            pairs.map(|pair| pair.iter().collect::<String>()).filter(|pair| says(pair)).collect()
        }
    }
}

/// How many words that say something stand in both texts.
pub(super) fn shared(one: &str, other: &str, tongue: Tongue) -> usize {
    pieces(one, tongue).intersection(&pieces(other, tongue)).count()
}
