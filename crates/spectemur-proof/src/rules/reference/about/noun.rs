//! The noun right before a reference: "the donors named in paragraph 7", "the schedule in paragraph 10", "informal
//! consultations end (see paragraph 20)".
//!
//! It must not be asked where more than the noun says what stands there.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::{Key, Target, is_participle_in};
use crate::count::words_of;
use crate::flow::Tongue;
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::Token;
use crate::sentences::Sentences;

/// A word in more paragraphs than this does not lead to one.
const FEW: usize = 2;
/// So many small words may stand between the noun and the reference.
const SMALL: usize = 5;

/// The paragraph of which the noun before the reference speaks, where the one referred to does not have it.
pub(super) fn meant<'a>(
    reading: &Reading<'_>,
    sentences: &mut Sentences,
    targets: &'a BTreeMap<Key, Target>,
    (key, target): (&Key, &Target),
    (index, passage, token): (usize, &Passage, &Token),
) -> Option<&'a Target> {
    let noun = noun(passage, token).filter(|_| key.0 == "paragraph")?;
    let words: BTreeSet<u32> = sentences.words(reading, index, &noun).into_iter().collect();
    let word = words.first().copied().filter(|word| words.len() == 1 && !sentences.vocabulary.is_weak(*word))?;
    let kin = targets.iter().filter(|(other, known)| {
        other.0 == key.0
            && other.1 == key.1
            && other.2 != key.2
            && known.passage != index
            && known.words.contains(&word)
    });
    let mut kin = kin.map(|(_, known)| known).take(FEW + 1);
    let first = kin.next()?;
    let few = kin.count() < FEW;
    (few && !target.words.contains(&word)).then_some(first)
}

/// Where the noun stands: the word before the participle and the small words at a reference.
fn noun(passage: &Passage, token: &Token) -> Option<Range<usize>> {
    let sentence = passage.sentence(token.range.start);
    let lead = passage.flow.at(sentence.start..token.range.start).to_lowercase();
    if passage.tongue != Tongue::English || lead.len() != token.range.start - sentence.start {
        return None;
    }
    let small = &lexicon::of(Tongue::English).referring.at;
    let words: Vec<(usize, &str)> = words_of(&lead).collect();
    let mut last = lead.len();
    for (nth, (at, word)) in words.iter().rev().enumerate() {
        let gap = lead.get(at + word.len()..last)?;
        let opens = gap.trim() == "(";
        if nth > SMALL || *word == "as" || !(gap.trim().is_empty() || opens) {
            return None;
        }
        let is_small = small.iter().any(|known| known == word) || is_participle_in(&format!("{word} in"));
        if !is_small {
            let start = sentence.start + at;
            let near = nth > 0 || opens;
            return (word.len() > 3 && near && word.bytes().all(|byte| byte.is_ascii_alphabetic()))
                .then(|| start..start + word.len());
        }
        last = *at;
    }
    None
}
