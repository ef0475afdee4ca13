//! How alike two matters are: what both say, weighed by how rare it is, less what only one of them says.

use std::collections::BTreeSet;

use spectemur_model::StateCode;

use super::Matter;
use super::words::Vocabulary;

/// How far two lists of States are the same, where they nearly are.
fn overlap(one: &BTreeSet<StateCode>, other: &BTreeSet<StateCode>) -> f64 {
    let (shorter, longer) = (one.len().min(other.len()), one.len().max(other.len()));
    let common = one.intersection(other).count();
    if shorter >= 3 && common + 1 >= shorter && longer <= shorter + 3 { 1.0 } else { 0.0 }
}

/// How alike two matters are, from nought to one; nought where something forbids it.
pub(crate) fn likeness(one: &Matter, other: &Matter, vocabulary: &Vocabulary) -> f64 {
    if one.excludes(other) {
        return 0.0;
    }
    let sum = |words: &[u32]| words.iter().map(|word| vocabulary.weight(*word)).sum::<f64>();
    let (mine, theirs) = (sum(&one.words), sum(&other.words));
    if mine <= 0.0 || theirs <= 0.0 {
        return 0.0;
    }
    let (held, holds) = (covered(one, other, vocabulary) / mine, covered(other, one, vocabulary) / theirs);
    let common: f64 = shared(&one.words, &other.words).map(|word| vocabulary.weight(word)).sum();
    if common <= 0.0 {
        return 0.0;
    }
    let said = |one: &[u32], other: &[u32], whole: &[u32]| {
        let common: f64 = shared(one, other).chain(shared(one, whole)).map(|word| vocabulary.weight(word)).sum();
        let less = sum(one).min(sum(other));
        if less > 0.0 { common / less } else { 1.0 }
    };
    // Two sayings of one subject are not yet the same saying.
    let same =
        said(&one.predicate, &other.predicate, &other.words).max(said(&other.predicate, &one.predicate, &one.words));
    let apart = if same < 0.3 { 0.65 } else { 1.0 };
    let headed: f64 = shared(&one.heading, &other.heading).map(|word| vocabulary.weight(word)).sum();
    let under = if headed > 0.0 { 0.04 } else { 0.0 };
    // A short saying is easily held in a long one, so what is held counts less where there is little of it.
    let trust = 0.3 + 0.7 * (common / 10.0).min(1.0);
    let named = 0.25 * overlap(&one.named, &other.named);
    let both = 2.0 * held * holds / (held + holds);
    ((0.6 * both + 0.4 * held.max(holds) * trust) * apart + under + named - one.unevenness(other)).clamp(0.0, 1.0)
}

/// Whether most of what each says of what it counts, the other says too.
pub(crate) fn says_alike(one: &Matter, other: &Matter, vocabulary: &Vocabulary) -> bool {
    let covers = |mine: &Matter, theirs: &Matter| {
        let all: f64 = mine.predicate.iter().map(|word| vocabulary.weight(*word)).sum();
        let said = |word: &&u32| theirs.words.binary_search(word).is_ok();
        let held: f64 = mine.predicate.iter().filter(said).map(|word| vocabulary.weight(*word)).sum();
        all <= 0.0 || held * 3.0 >= all
    };
    covers(one, other) && covers(other, one)
}

/// How far the other does what one says that nobody did, from nought to one; whoever did it, and wherever.
pub(crate) fn denied(none: &Matter, some: &Matter, vocabulary: &Vocabulary) -> f64 {
    let forbidden = none.is_of_another(some) || none.is_opposed(some);
    let strong: Vec<u32> = none.words.iter().copied().filter(|word| !vocabulary.is_weak(*word)).collect();
    let all: f64 = strong.iter().map(|word| vocabulary.weight(*word)).sum();
    if forbidden || strong.len() < 2 || all < 2.5 {
        return 0.0;
    }
    let said = |word: &u32| some.words.binary_search(word).is_ok() || some.around.binary_search(word).is_ok();
    strong.iter().filter(|word| said(word)).map(|word| vocabulary.weight(*word)).sum::<f64>() / all
}

/// The share of what one says that the other says too, from nought to one; nought where something forbids it.
pub(crate) fn held(one: &Matter, other: &Matter, vocabulary: &Vocabulary) -> f64 {
    let all: f64 = one.words.iter().map(|word| vocabulary.weight(*word)).sum();
    if all < 1.5 || one.excludes(other) { 0.0 } else { covered(one, other, vocabulary) / all }
}

/// How much of what one says the other says too, where it is said or around it.
fn covered(one: &Matter, other: &Matter, vocabulary: &Vocabulary) -> f64 {
    let weigh = |word: u32| {
        let full = vocabulary.weight(word);
        if other.words.binary_search(&word).is_ok() {
            full
        } else if other.around.binary_search(&word).is_ok() {
            full * 0.7
        } else if other.heading.binary_search(&word).is_ok() {
            full * 0.6
        } else {
            0.0
        }
    };
    one.words.iter().map(|word| weigh(*word)).sum()
}

/// How many of the words of the shorter saying stand in the other too, from nought to one, each counted alike.
pub(crate) fn in_common(one: &Matter, other: &Matter, vocabulary: &Vocabulary) -> f64 {
    let strong = |words: &[u32]| words.iter().filter(|word| !vocabulary.is_weak(**word)).count();
    let held = |mine: &Matter, theirs: &Matter| {
        let said = |word: &&u32| theirs.words.binary_search(word).is_ok() || theirs.around.binary_search(word).is_ok();
        mine.words.iter().filter(|word| !vocabulary.is_weak(**word)).filter(said).count()
    };
    let (mine, theirs) = (strong(&one.words), strong(&other.words));
    let (shorter, longer, least) = if mine <= theirs { (one, other, mine) } else { (other, one, theirs) };
    if least == 0 {
        return 1.0;
    }
    f64::from(u32::try_from(held(shorter, longer)).unwrap_or(0)) / f64::from(u32::try_from(least).unwrap_or(1))
}

/// Words that stand in both, both in order.
pub(super) fn shared<'a>(one: &'a [u32], other: &'a [u32]) -> impl Iterator<Item = u32> + 'a {
    one.iter().copied().filter(|word| other.binary_search(word).is_ok())
}
