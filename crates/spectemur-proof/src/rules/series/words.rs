//! The words of a measure, by which a sentence is known to speak of it.

use std::collections::BTreeSet;

use crate::count::words_of;
use crate::flow::{Tongue, is_han};
use crate::lexicon;
use crate::matter::stem;

/// Words that say something, and words that say little; in Chinese pairs of letters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::rules) struct Words {
    pub(in crate::rules) strong: BTreeSet<String>,
    weak: BTreeSet<String>,
}

impl Words {
    /// The words of a text.
    pub(in crate::rules) fn of(text: &str, tongue: Tongue) -> Self {
        let mut found = Self::default();
        let lexicon = lexicon::of(tongue);
        match tongue {
            Tongue::English => {
                for (_, word) in words_of(&text.to_lowercase()) {
                    let word = word.strip_suffix("'s").unwrap_or(word);
                    let figure = word.starts_with(|letter: char| letter.is_ascii_digit());
                    if word.chars().count() > 2 && !figure && !lexicon.stop.contains(word) {
                        let side = if lexicon.weak.contains(word) { &mut found.weak } else { &mut found.strong };
                        side.insert(stem(word));
                    }
                }
            }
            Tongue::Chinese => {
                let plain = |letter: &char| is_han(*letter) && !lexicon.changing.little.contains(*letter);
                let letters: Vec<char> = text.chars().collect();
                for pair in letters.windows(2).filter(|pair| pair.iter().all(plain)) {
                    let pair: String = pair.iter().collect();
                    let weak = lexicon.weak.iter().any(|word| word.contains(&pair));
                    let side = if weak { &mut found.weak } else { &mut found.strong };
                    side.insert(pair);
                }
            }
        }
        found
    }

    /// Both together.
    pub(in crate::rules) fn with(&self, other: &Self) -> Self {
        Self { strong: &self.strong | &other.strong, weak: &self.weak | &other.weak }
    }

    pub(in crate::rules) fn is_empty(&self) -> bool {
        self.strong.is_empty() && self.weak.is_empty()
    }

    /// Strong words that a text shares with these, and that stand in no name.
    pub(in crate::rules) fn shared<'a>(&'a self, said: &'a Self, names: &'a Self) -> impl Iterator<Item = &'a String> {
        self.strong.intersection(&said.strong).filter(|word| !names.strong.contains(*word))
    }

    /// Which part of these words a text says.
    pub(in crate::rules) fn cover(&self, said: &Self) -> f64 {
        let weight = |strong: usize, weak: usize| f64::from(u32::try_from(strong * 2 + weak).unwrap_or(u32::MAX));
        let strong = self.strong.iter().filter(|word| said.holds(word)).count();
        let weak = self.weak.iter().filter(|word| said.holds(word)).count();
        weight(strong, weak) / weight(self.strong.len(), self.weak.len()).max(1.0)
    }

    /// Whether a text says enough of these words to speak of the same: one that says something, or two that say little.
    pub(in crate::rules) fn is_told_by(&self, said: &Self) -> bool {
        let weak = self.weak.iter().filter(|word| said.holds(word)).count();
        self.strong.iter().any(|word| said.holds(word)) || weak >= 2 || weak == 1 && self.strong.is_empty()
    }

    fn holds(&self, word: &str) -> bool {
        self.strong.contains(word) || self.weak.contains(word)
    }
}
