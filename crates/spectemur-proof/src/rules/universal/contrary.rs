//! Whether a sentence says of a member the contrary of what is said of none or of all.
//!
//! Either it says most of the same words and one side denies; or it says the rarest of what is denied, and who did it and
//! when. It must not read what is said of none: that is `universal`.

use std::collections::BTreeSet;
use std::ops::Range;

use super::{Universal, also_told, denials, has, lies_in, names_state, quantified, speaks_of_some, undated, wishes};
use crate::count::{contains, words_of};
use crate::flow::Tongue;
use crate::lexicon;
use crate::matter::stem;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::Sense;
use crate::sentences::{Sentence, Sentences, articles_in, clauses, tokens_in, years_in};

/// So much of what is said of none must be said of a member, by weight.
const DONE: f64 = 0.55;
/// The same of what is said of all, where a word denies it.
const DENIED: f64 = 0.5;
/// The same in Chinese, where many pairs of letters are no words.
const DONE_BY_LETTERS: f64 = 0.65;
/// The same where a State is named that did it.
const DONE_BY_NAMED: f64 = 0.58;
/// What it weighs that both tell of a report, and again that both name one year.
const TOLD: f64 = 1.5;
/// Words of less weight together are of too many things.
const LEAST: f64 = 4.5;
/// A word of more sentences than this is of many things, whoever did it.
const FEW: u32 = 4;
/// So much must speak for it that a sentence which shares less of the words tells of the same.
const EVIDENCE: f64 = 0.7;
/// So much of what is denied must then be said, less where more speaks for it.
const HELD: f64 = 0.45;

/// Stands for any amount of money among the words for what is of a kind: a fee is told by its amount.
const AMOUNT: &str = "¤";

/// Whether a sentence says of a member the contrary of what is said of none or of all.
pub(super) fn contrary(
    reading: &Reading<'_>,
    sentences: &Sentences,
    universal: &Universal,
    sentence: &Sentence,
) -> bool {
    let (Some(here), Some(there)) = (reading.passage(universal.passage), reading.passage(sentence.passage)) else {
        return false;
    };
    let apart = here.tongue == there.tongue && universal.passage != sentence.passage && here.part == there.part;
    // What none of a part of the world did, States of another may have done.
    let elsewhere =
        names_state(reading, sentence) && universal.regions.iter().any(|(row, _)| !lies_in(reading, sentence, *row));
    if !apart || elsewhere || !same_matter(reading, universal, sentence) {
        return false;
    }
    let said = there.flow.at(sentence.range.clone()).to_lowercase();
    let mut own = sentence.words.clone();
    for (words, opposite) in universal.opposites.iter().filter(|_| !universal.none) {
        own.extend(words.iter().filter(|_| contains(&said, opposite, there.tongue)));
    }
    own.extend(
        universal.regions.iter().filter(|(row, _)| lies_in(reading, sentence, *row)).flat_map(|(_, words)| words),
    );
    for (words, members) in universal.kinds.iter().filter(|_| universal.none) {
        let member =
            |word: &String| word == AMOUNT && names_amount(reading, sentence) || contains(&said, word, there.tongue);
        let told = members.iter().any(member) || words.iter().any(|word| sentence.words.contains(word));
        // Where a fee is denied, whoever speaks of none says nothing of it.
        if !told && members.iter().any(|word| word == AMOUNT) {
            return false;
        }
        own.extend(words.iter().filter(|_| members.iter().any(member)));
    }
    let shared: Vec<u32> = universal.words.intersection(&own).copied().collect();
    let strong = shared.iter().filter(|word| !sentences.vocabulary.is_weak(**word)).count();
    let common = sentences.weight(&shared);
    let told = if names_state(reading, sentence) { also_told(reading, universal, sentence) } else { 0 };
    let (strong, common_told) = (strong + usize::from(told > 0), common + TOLD * f64::from(told));
    let cover = common / sentences.weight(&universal.words).max(0.1);
    let named = names_state(reading, sentence);
    let least = match (universal.none, there.tongue) {
        (true, Tongue::English) => DONE,
        (true, Tongue::Chinese) if named => DONE_BY_NAMED,
        (true, Tongue::Chinese) => DONE_BY_LETTERS,
        (false, _) => DENIED,
    };
    let done: Vec<u32> = universal.done.intersection(&own).copied().collect();
    let cover = cover.min(sentences.weight(&done) / sentences.weight(&universal.done).max(0.1));
    let member = !universal.none || names_member(reading, there, sentence);
    // A word of Chinese is most often two pairs of letters or more.
    let few = if there.tongue == Tongue::Chinese { 3 } else { 2 };
    if !member || other_object(universal, here, &said) {
        return false;
    }
    let alike = strong >= few && common_told >= LEAST && cover >= least;
    let in_past = has(&lexicon::of(there.tongue).past, &said, there.tongue);
    if alike && !in_past && !is_other(reading, universal, sentence, &said) && sides(universal, here, there, sentence) {
        return true;
    }
    // What shares less is the thing that is denied where it names who did it and when.
    let evidence = evidence(reading, universal, sentence, told > 0) - if in_past { 0.5 } else { 0.0 };
    let rare = done.iter().any(|word| {
        // What is told as one of a kind is not told in the same word.
        let kind = !sentence.words.contains(word);
        !sentences.vocabulary.is_weak(*word) && (kind || sentences.vocabulary.often(*word) <= FEW)
    });
    let unit = sentences.vocabulary.rare();
    universal.none
        && is_of_all(reading, universal, here)
        && rare
        && evidence >= EVIDENCE
        && cover >= HELD - evidence / 8.0
        && common + 0.6 * unit * evidence >= 1.5 * unit
        && !is_other(reading, universal, sentence, &said)
        && !is_denied_there(here.flow.at(universal.clause.clone()), there, sentence)
}

/// Whether the sentence gives an amount of money.
fn names_amount(reading: &Reading<'_>, sentence: &Sentence) -> bool {
    let mut tokens = tokens_in(reading, sentence.passage, &sentence.range);
    tokens.any(|token| matches!(&token.sense, Sense::Money { value, .. } if *value > Amount(0)))
}

/// Whether what is said of none is of all: no State is named in it, and nobody before it in its sentence.
fn is_of_all(reading: &Reading<'_>, universal: &Universal, here: &Passage) -> bool {
    let start = here.sentence(universal.clause.start).start.min(universal.clause.start);
    let before = here.flow.at(start..universal.clause.start).to_lowercase();
    let leaning = &lexicon::of(here.tongue).universal.leaning;
    !has(leaning, &before, here.tongue)
        && !tokens_in(reading, universal.passage, &(start..universal.clause.end))
            .any(|token| matches!(token.sense, Sense::Name(_)))
}

/// What speaks for it that a sentence tells of the very thing that is denied: the same year, a State, that it is told.
fn evidence(reading: &Reading<'_>, universal: &Universal, sentence: &Sentence, told: bool) -> f64 {
    let Some(here) = reading.passage(universal.passage) else { return 0.0 };
    let mine = years_in(reading, universal.passage, &here.sentence(universal.clause.start));
    let theirs = years_in(reading, sentence.passage, &sentence.range);
    let year = if mine.is_disjoint(&theirs) { if theirs.is_empty() { 0.0 } else { 0.3 } } else { 1.0 };
    let named = if names_state(reading, sentence) { 0.7 } else { 0.0 };
    year + named + if told { 0.5 } else { 0.0 }
}

/// Whether words of the sentence forbid to take it for a member that did: it denies, is of what may come or is wished,
/// or speaks of all itself.
fn is_other(reading: &Reading<'_>, universal: &Universal, sentence: &Sentence, said: &str) -> bool {
    let (Some(here), Some(there)) = (reading.passage(universal.passage), reading.passage(sentence.passage)) else {
        return true;
    };
    let known = &lexicon::of(there.tongue).universal;
    let none = tokens_in(reading, sentence.passage, &sentence.range)
        .any(|token| matches!(&token.sense, Sense::Number { value, .. } if *value == Amount(0)));
    let near = up_to_shared(universal, here, there, sentence);
    // What is denied in the same words is no contrary.
    let again =
        universal.none && tokens_in(reading, sentence.passage, &sentence.range).any(|token| token.sense == Sense::Zero);
    none || again
        || universal.none && has(&known.open, &there.flow.at(near.clone()).to_lowercase(), there.tongue)
        || wishes(&undated(reading, sentence.passage, &near), there.tongue)
        || has(&lexicon::of(there.tongue).future, &undated(reading, sentence.passage, &near), there.tongue)
        || quantified(said, there.tongue).filter(|(nobody, _)| *nobody || !universal.none).is_some_and(|(_, end)| {
            let before = sentence.range.start..(sentence.range.start + end).min(sentence.range.end);
            !has(&known.limits, said, there.tongue)
                && !speaks_of_some(reading, sentence.passage, there, &sentence.range, &before, false)
        })
}

/// Whether a clause that shares words with what is said of none denies them itself.
fn is_denied_there(mine: &str, there: &Passage, sentence: &Sentence) -> bool {
    let known = &lexicon::of(there.tongue).universal;
    let mine = mine.to_lowercase();
    let near = clauses(there.text(), &sentence.range).into_iter().map(|clause| there.flow.at(clause).to_lowercase());
    near.filter(|clause| shares(&mine, clause, there.tongue))
        .any(|clause| denials(&clause, there.tongue).iter().any(|word| known.grammatical.contains(word)))
}

/// The sentence up to the clause that shares the most: a wish or a plan that follows is of something else.
fn up_to_shared(universal: &Universal, here: &Passage, there: &Passage, sentence: &Sentence) -> Range<usize> {
    let mine = here.flow.at(universal.clause.clone()).to_lowercase();
    let many = |clause: &Range<usize>| {
        let said = there.flow.at(clause.clone()).to_lowercase();
        match there.tongue {
            Tongue::English => {
                let stems: BTreeSet<String> = words_of(&mine).map(|(_, word)| stem(word)).collect();
                words_of(&said).filter(|(_, word)| word.len() > 3 && stems.contains(&stem(word))).count()
            }
            Tongue::Chinese => {
                let letters: Vec<char> = said.chars().collect();
                letters.windows(2).filter(|pair| mine.contains(&pair.iter().collect::<String>())).count()
            }
        }
    };
    let mut best: Option<(usize, usize)> = None;
    for clause in clauses(there.text(), &sentence.range) {
        let shared = many(&clause);
        if best.is_none_or(|(most, _)| shared > most) {
            best = Some((shared, clause.end));
        }
    }
    sentence.range.start..best.map_or(sentence.range.end, |(_, end)| end)
}

/// Whether the words that lead to the end of the one lead to another word here: "the limit for lead", "the limit for zinc".
fn other_object(universal: &Universal, here: &Passage, said: &str) -> bool {
    let mine = here.flow.at(universal.clause.clone()).to_lowercase();
    let words: Vec<&str> = words_of(&mine).map(|(_, word)| word).collect();
    here.tongue == Tongue::English
        && words.windows(3).any(|three| {
            let [first, second, third] = three else { return false };
            let joins = matches!(*second, "for" | "of" | "under" | "on" | "against" | "from") && first.len() > 3;
            let lead = format!("{first} {second} ");
            let other = said.split_once(&lead).and_then(|(_, rest)| rest.split(' ').next());
            let held = |third: &str| {
                let third = stem(third);
                words_of(said).any(|(_, word)| stem(word) == third)
            };
            joins && third.len() > 2 && other.is_some_and(|other| other.len() > 2) && !held(third)
        })
}

/// Whether nothing said of the two forbids that they are of one matter: articles, labels, States and years.
fn same_matter(reading: &Reading<'_>, universal: &Universal, sentence: &Sentence) -> bool {
    let Some(passage) = reading.passage(universal.passage) else { return false };
    let whole = passage.sentence(universal.clause.start);
    let years = (years_in(reading, universal.passage, &whole), years_in(reading, sentence.passage, &sentence.range));
    let apart = !years.0.is_empty() && !years.1.is_empty() && years.0.is_disjoint(&years.1);
    // What narrows the one must narrow the other.
    let narrows = |index: usize, range: &Range<usize>| -> BTreeSet<String> {
        let name = |sense: &Sense| match sense {
            Sense::Name(state) => Some(vec![state.to_string()]),
            Sense::Label { kind, numbers, .. } if kind != "paragraph" && kind != "decision" => {
                Some(numbers.iter().map(|number| format!("{kind} {number}")).collect())
            }
            _ => None,
        };
        tokens_in(reading, index, range).filter_map(|token| name(&token.sense)).flatten().collect()
    };
    let (mine, theirs) = (narrows(universal.passage, &universal.clause), narrows(sentence.passage, &sentence.range));
    let articles =
        (articles_in(reading, universal.passage, &whole), articles_in(reading, sentence.passage, &sentence.range));
    let other = !articles.0.is_empty() && !articles.1.is_empty() && articles.0.is_disjoint(&articles.1);
    !apart && !other && (mine.is_empty() || !mine.is_disjoint(&theirs))
}

/// Whether a State, a number of things or one of a kind is spoken of.
fn names_member(reading: &Reading<'_>, passage: &Passage, sentence: &Sentence) -> bool {
    let named = tokens_in(reading, sentence.passage, &sentence.range).any(|token| match &token.sense {
        Sense::Name(_) => true,
        Sense::Number { value, .. } | Sense::Money { value, .. } => *value >= Amount::whole(1),
        _ => false,
    });
    let said = passage.flow.at(sentence.range.clone()).to_lowercase();
    named || has(&lexicon::of(passage.tongue).universal.some, &said, passage.tongue)
}

/// Whether one side denies what the other says.
fn sides(universal: &Universal, here: &Passage, there: &Passage, sentence: &Sentence) -> bool {
    let mine = here.flow.at(universal.clause.clone()).to_lowercase();
    let own = denials(&mine, here.tongue);
    // What denies must stand beside what is shared.
    let near = clauses(there.text(), &sentence.range)
        .into_iter()
        .map(|clause| there.flow.at(clause).to_lowercase())
        .filter(|clause| shares(&mine, clause, here.tongue));
    let whole = here.flow.at(here.sentence(universal.clause.start)).to_lowercase();
    let mut denied = near.filter(|clause| {
        let turned = |(_, opposite): &(Vec<u32>, &str)| contains(clause, opposite, there.tongue);
        if !universal.none && universal.opposites.iter().any(turned) {
            return true;
        }
        let new: Vec<String> = denials(clause, there.tongue).into_iter().filter(|word| !own.contains(word)).collect();
        !new.is_empty() && (universal.none || new.iter().any(|word| denies_that(word, clause, &whole, there.tongue)))
    });
    universal.none != denied.next().is_some()
}

/// Whether two sayings share a word that says something.
fn shares(one: &str, other: &str, tongue: Tongue) -> bool {
    if tongue == Tongue::Chinese {
        return crate::rules::state_out_of_place::shares_verb(one, other, tongue);
    }
    let lexicon = lexicon::of(tongue);
    let stems = |text: &str| -> BTreeSet<String> {
        let plain = words_of(text).map(|(_, word)| word).filter(|word| word.len() > 2);
        plain.filter(|word| !lexicon.stop.contains(*word) && !lexicon.weak.contains(*word)).map(stem).collect()
    };
    !stems(one).is_disjoint(&stems(other))
}

/// Whether what the word denies in a clause is what the other place says: "all have a list", "three do not publish
/// theirs".
fn denies_that(word: &str, clause: &str, whole: &str, tongue: Tongue) -> bool {
    let known = &lexicon::of(tongue).universal;
    if !known.grammatical.iter().any(|other| other == word) {
        return true;
    }
    let after = clause.split_once(word).map_or("", |(_, rest)| rest);
    match tongue {
        Tongue::English => {
            let lexicon = lexicon::of(tongue);
            let next = words_of(after).map(|(_, word)| word).find(|word| !lexicon.stop.contains(*word));
            next.is_some_and(|next| words_of(whole).any(|(_, word)| stem(word) == stem(next)))
        }
        Tongue::Chinese => {
            let next: Vec<char> = after.chars().take(4).collect();
            let says = |pair: &&[char]| !pair.iter().any(|letter| "的了在和有个两一".contains(*letter));
            next.windows(2).filter(says).any(|pair| whole.contains(&pair.iter().collect::<String>()))
        }
    }
}
