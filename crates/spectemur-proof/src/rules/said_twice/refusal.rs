//! Why two counts on one matter are not set against each other, each reason with its name.

use std::collections::BTreeSet;

use super::told_apart::{
    breaks_down_apart, excepts, has_changed, in_its_table, is_measure, is_of_parts, is_rest, measures_apart,
    names_and_times,
};
use super::{PROBABLE, SAME, slips};
use crate::count::{Count, contains, last_letters};
use crate::document::BlockKind;
use crate::flow::Tongue;
use crate::lexicon::{self, Lexicon};
use crate::matter::{self, Matter};
use crate::number::Amount;
use crate::reading::Reading;

/// Why two counts on one matter are not set against each other; nothing where they are.
pub(super) fn refusal(
    reading: &Reading<'_>,
    (one, other): (&Count, &Count),
    (mine, theirs): (&Matter, &Matter),
    score: f64,
) -> Option<&'static str> {
    let whole = |count: &Count| {
        count.whole.and_then(|whole| reading.counts_of(count.passage).get(whole)).map(|whole| whole.value)
    };
    let rounded = Amount(one.rounded.0.max(other.rounded.0));
    let one_only = |count: &Count| count.value == Amount::whole(1);
    let here = one.passage == other.passage;
    let beside = one.passage.abs_diff(other.passage) <= 1;
    let rules = [
        (here && one.sentence == other.sentence, "one sentence"),
        (in_one_table(reading, one, other), "one table"),
        (matches!((whole(one), whole(other)), (Some(mine), Some(theirs)) if mine != theirs), "of two wholes"),
        (here && score < PROBABLE + 0.1, "one passage"),
        (mine.words.is_empty() || theirs.words.is_empty(), "nothing is said"),
        (beside && one.cues.is_whole && other.cues.is_whole && score < SAME, "two wholes"),
        // Neighbours are set beside each other because they differ.
        (beside && score < PROBABLE + 0.05, "neighbours"),
        (one.bound.agree(one.value, other.bound, other.value, rounded), "agree"),
        (here && (one.cues.of_these || other.cues.of_these || other.cues.remaining), "a part"),
        ((one_only(one) || one_only(other)) && score < PROBABLE + 0.3, "one only"),
        (in_one_list(reading, one, other), "items of one list"),
        (
            one.value.max(other.value) <= Amount::whole(10)
                && one.value.min(other.value) > Amount(0)
                && score < if mine.nearly_names(theirs) { PROBABLE } else { 0.7 },
            "small figures",
        ),
        (is_formula(reading, one, other), "one formula, two terms"),
        (in_brackets(reading, one) || in_brackets(reading, other), "a nought in brackets"),
        (in_cell(reading, one) && stands_in(reading, one, other), "the cell is named"),
        (in_cell(reading, other) && stands_in(reading, other, one), "the cell is named"),
        (lists_apart(reading, (one, other), (mine, theirs)), "each names its own"),
        (score < SAME && (stands_in(reading, one, other) || stands_in(reading, other, one)), "told apart"),
        (is_far(one.value, other.value) && !slips(one.value, other.value), "far"),
        (matter::in_common(mine, theirs, &reading.vocabulary) < 0.34, "few words in common"),
        ((one.cues.named || other.cues.named) && score < PROBABLE + 0.1, "names only"),
        (is_bare_whole(reading, one, mine) || is_bare_whole(reading, other, theirs), "a bare whole"),
        (in_cell(reading, one) != in_cell(reading, other) && !slips(one.value, other.value), "far from the cell"),
        (in_cell(reading, one) && in_cell(reading, other) && score < SAME, "two tables"),
        (one.head.is_time && score < PROBABLE + 0.1, "lengths of time"),
        (lacks(reading, one, other) || lacks(reading, other, one), "none of another thing"),
        // How many members there are is compared by another rule.
        (
            one.head.is_states
                && other.head.is_states
                && mine.is_bare(&reading.vocabulary)
                && theirs.is_bare(&reading.vocabulary),
            "members",
        ),
        (is_ahead(reading, one) != is_ahead(reading, other) && !slips(one.value, other.value), "planned and done"),
        (quotes_apart(reading, one, other), "each under its own name"),
        (in_series(reading, one) || in_series(reading, other), "a row of bare figures"),
        (is_rest(one, other), "the rest of them"),
        (measures_apart(reading, one, other), "other measures"),
        (is_mean(reading, one) != is_mean(reading, other), "a mean and a single figure"),
        (is_aim(reading, one) != is_aim(reading, other), "an aim and what was reached"),
        (breaks_down_apart(reading, one, other), "parts of two wholes"),
        (has_changed(reading, one, other), "a change is told"),
        (is_of_parts(reading, one, other), "shares of two parts"),
        (in_its_table(reading, one, other) || in_its_table(reading, other, one), "the table holds both"),
        (names_and_times(reading, one, other) || names_and_times(reading, other, one), "names and times"),
        (is_measure(one, other) || is_measure(other, one), "a measure and a number"),
        (excepts(reading, one) != excepts(reading, other), "without some"),
        // Two lists of names are compared by the names.
        (one.cues.named && other.cues.named, "lists"),
    ];
    rules.into_iter().find(|(refused, _)| *refused).map(|(_, why)| why)
}

/// Whether the sentence tells what is to come, or would.
fn is_ahead(reading: &Reading<'_>, count: &Count) -> bool {
    let Some(passage) = reading.passage(count.passage) else { return false };
    let words = passage.flow.at(count.sentence.clone()).to_lowercase();
    let lexicon = lexicon::of(passage.tongue);
    lexicon.future.iter().chain(&lexicon.supposed).any(|word| contains(&words, word, passage.tongue))
}

/// Whether the words right before a figure call it a mean.
fn is_mean(reading: &Reading<'_>, count: &Count) -> bool {
    called(reading, count, |lexicon| &lexicon.weighing.average)
}

/// Whether they call it an aim.
fn is_aim(reading: &Reading<'_>, count: &Count) -> bool {
    called(reading, count, |lexicon| &lexicon.indicating.target)
}

/// Whether one of the words stands shortly before a figure.
fn called(reading: &Reading<'_>, count: &Count, words: impl Fn(&'static Lexicon) -> &'static [String]) -> bool {
    /// So many letters before a figure say what it is, in English and in Chinese.
    const BEFORE: [usize; 2] = [48, 14];
    let Some(passage) = reading.passage(count.passage) else { return false };
    let lead = passage.flow.at(count.sentence.start..count.range.start.max(count.sentence.start)).to_lowercase();
    let most = BEFORE.get(usize::from(passage.tongue == Tongue::Chinese)).copied().unwrap_or(0);
    let near = last_letters(&lead, most);
    words(lexicon::of(passage.tongue)).iter().any(|word| contains(&near, word, passage.tongue))
}

/// Whether each sentence puts something else in quotation marks before its figure.
fn quotes_apart(reading: &Reading<'_>, one: &Count, other: &Count) -> bool {
    let quoted = |count: &Count| -> BTreeSet<String> {
        let words = reading
            .passage(count.passage)
            .map_or("", |passage| passage.flow.at(count.sentence.start..count.range.start.max(count.sentence.start)));
        let pieces = words.split(['“', '"']).skip(1);
        pieces.filter_map(|piece| Some(piece.split_once(['”', '"'])?.0.to_lowercase())).collect()
    };
    let (mine, theirs) = (quoted(one), quoted(other));
    !mine.is_empty() && !theirs.is_empty() && mine.is_disjoint(&theirs)
}

/// Whether the figure is one of three or more that follow each other without a word: "3, 1, 1, 0".
fn in_series(reading: &Reading<'_>, count: &Count) -> bool {
    let Some(passage) = reading.passage(count.passage) else { return false };
    let run = |words: &str| {
        let figures = words.split(['、', ',', ';', '；', '/']);
        figures.map(str::trim).skip(1).take_while(|word| word.parse::<u32>().is_ok()).count()
    };
    let after = run(passage.flow.at(count.range.end..count.sentence.end));
    let before: String =
        passage.flow.at(count.sentence.start..count.range.start.max(count.sentence.start)).chars().rev().collect();
    after + run(&before) >= 2
}

/// Whether one says that there is not any of a thing which the other does not speak of: "没有收到任何反对意见".
fn lacks(reading: &Reading<'_>, none: &Count, other: &Count) -> bool {
    let (Some(here), Some(there)) = (reading.passage(none.passage), reading.passage(other.passage)) else {
        return false;
    };
    let said = crate::rules::until_next_clause(here.flow.at(none.range.end..none.sentence.end));
    let thing = said.split_once("任何").map(|(_, thing)| last_letters(thing, 2)).filter(|thing| !thing.is_empty());
    none.value == Amount(0)
        && !in_cell(reading, other)
        && thing.is_some_and(|thing| !there.flow.at(other.sentence.clone()).contains(&thing))
}

/// Whether the sentences are the same but for one term: a formula that is said of two things.
fn is_formula(reading: &Reading<'_>, one: &Count, other: &Count) -> bool {
    let letters = |count: &Count| -> Vec<char> {
        let words = reading.passage(count.passage).map_or("", |passage| passage.flow.at(count.sentence.clone()));
        words.chars().filter(|letter| letter.is_alphabetic()).flat_map(char::to_lowercase).collect()
    };
    let (mine, theirs) = (letters(one), letters(other));
    let same = |pairs: &mut dyn Iterator<Item = (&char, &char)>| pairs.take_while(|(one, other)| one == other).count();
    let shorter = mine.len().min(theirs.len());
    let before = same(&mut mine.iter().zip(&theirs));
    let after = same(&mut mine.iter().rev().zip(theirs.iter().rev())).min(shorter - before);
    let han = mine.iter().any(|letter| crate::flow::is_han(*letter));
    let least = if han { 2 } else { 4 };
    let (own, foreign) = (mine.len() - before - after, theirs.len() - before - after);
    before >= least * 2
        && (before + after) * 5 >= shorter * 3
        && own.min(foreign) >= least
        && own.max(foreign) <= least * 6
}

/// Whether both are items of one list, which hardly says one thing twice.
fn in_one_list(reading: &Reading<'_>, one: &Count, other: &Count) -> bool {
    let (first, last) = (one.passage.min(other.passage), one.passage.max(other.passage));
    let item = |index: usize| {
        reading.passage(index).is_some_and(|passage| {
            let lettered = passage.own.as_ref().is_none_or(|own| own.starts_with('('));
            matches!(passage.kind, BlockKind::Item { .. }) && lettered
        })
    };
    first != last && last - first <= 12 && (first..=last).all(item)
}

/// Whether the figure is a nought in brackets beside another figure.
fn in_brackets(reading: &Reading<'_>, count: &Count) -> bool {
    let Some(passage) = reading.passage(count.passage) else { return false };
    let before = passage.flow.at(count.sentence.start..count.range.start);
    count.value == Amount(0) && before.trim_end().ends_with('(') && passage.flow.at(count.range.clone()) == "0"
}

/// Whether each names as many as it counts, the names differ, and something else is said of them.
fn lists_apart(reading: &Reading<'_>, (one, other): (&Count, &Count), (mine, theirs): (&Matter, &Matter)) -> bool {
    let whole = |count: &Count| {
        reading.list_of(count).is_some_and(|list| {
            list.is_of_states()
                && i64::try_from(list.items.len()).is_ok_and(|length| Amount::whole(length) == count.value)
        })
    };
    whole(one) && whole(other) && mine.named != theirs.named && !matter::says_alike(mine, theirs, &reading.vocabulary)
}

/// Whether the figure of one stands beside the other too: whoever gives both tells them apart.
fn stands_in(reading: &Reading<'_>, one: &Count, other: &Count) -> bool {
    let beside = |count: &&Count| {
        let money = count.currency == one.currency || count.currency.is_none() || one.currency.is_none();
        count.value == one.value && count.range != other.range && money
    };
    !in_cell(reading, other)
        && one.value > Amount::whole(2)
        && reading.counts_of(other.passage).iter().any(|count| beside(&count))
}

/// Whether the figures are so far apart that hardly anybody would write one for the other.
fn is_far(one: Amount, other: Amount) -> bool {
    let off = (one.0 - other.0).abs();
    one.0 != 0
        && other.0 != 0
        && off * 4 > one.0.max(other.0)
        && (off > Amount::whole(2).0 || off >= Amount::whole(2).0 && one.max(other) <= Amount::whole(4))
}

/// "Of the 90 Parties": only who is counted is said.
fn is_bare_whole(reading: &Reading<'_>, count: &Count, matter: &Matter) -> bool {
    count.cues.is_whole && matter.is_bare(&reading.vocabulary)
}

fn in_cell(reading: &Reading<'_>, count: &Count) -> bool {
    reading.passage(count.passage).is_some_and(|passage| matches!(passage.kind, BlockKind::Cell { .. }))
}

/// Cells of one table are set beside each other because they differ.
pub(super) fn in_one_table(reading: &Reading<'_>, one: &Count, other: &Count) -> bool {
    let table = |count: &Count| match reading.passage(count.passage)?.kind {
        BlockKind::Cell { table, .. } => Some(table),
        _ => None,
    };
    table(one).is_some() && table(one) == table(other)
}
