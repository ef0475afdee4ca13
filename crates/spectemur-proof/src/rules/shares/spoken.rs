//! A share of a whole that its words name, where part and whole stand in the paragraphs before it: "412 entries", and two
//! paragraphs on "103 of the vessels, a third of the authorized fleet".
//!
//! It must not judge a share that any two figures around it give, nor one of growth, of an aim or of a supposition.

use std::collections::BTreeSet;
use std::ops::Range;

use super::in_words::{Portion, in_words};
use super::{is_end, ratio, told};
use crate::count::{Count, contains, words_of};
use crate::finding::{Confidence, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::accounts::{Figure, is_of_one, run};
use crate::rules::series::Words;
use crate::scan::{Bound, Sense};
use crate::sentences::{clause_about, tokens_in, years_in};

/// So far from its figures, in thousandths of a percent, a share is of something else.
const FAR: i64 = 21_000;
/// Of fewer things than this any two figures give some share.
const LEAST: Amount = Amount(10_000);
/// A share that may be no more than this apart is told in figures.
const NARROW: i64 = 2_000;
/// Words behind "of" that name a whole, and letters before a share in Chinese.
const BESIDE: usize = 24;
const WORDS: usize = 6;
const LETTERS: usize = 14;

/// Finds shares that the part and the whole of which they speak do not give.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for (index, passage) in reading.prose() {
        let mut known: Option<Vec<Figure<'_>>> = None;
        for sentence in &passage.sentences {
            let portions = portions(reading, (index, passage), sentence);
            if portions.is_empty() {
                continue;
            }
            let figures = known.get_or_insert_with(|| run(reading, index, passage));
            for portion in &portions {
                let told = judge(reading, (index, passage), sentence, portion, figures);
                let known = told.is_some() && is_known(reading, index, portion, found);
                found.extend(told.filter(|_| !known));
            }
        }
    }
}

/// Whether something is told of a share already.
fn is_known(reading: &Reading<'_>, index: usize, portion: &Portion, found: &[Finding]) -> bool {
    let place = reading.spot_at(index, &portion.range);
    found
        .iter()
        .flat_map(|finding| &finding.spots)
        .any(|spot| place.as_ref().is_some_and(|place| place.figure == spot.figure))
}

/// The shares of a sentence, in figures and in words, that are told and not wished.
fn portions(reading: &Reading<'_>, (index, passage): (usize, &Passage), sentence: &Range<usize>) -> Vec<Portion> {
    let percent = tokens_in(reading, index, sentence).filter_map(|token| {
        let Sense::Percent { value, decimals, bound } = &token.sense else { return None };
        let slack = if *decimals == 0 { 1000 } else { 150 };
        let slack = if *bound == Bound::About { 4 * slack } else { slack };
        let exact = matches!(bound, Bound::Exact | Bound::About);
        exact.then(|| Portion { range: token.range.clone(), least: value.0 - slack, most: value.0 + slack })
    });
    let mut found = in_words(reading, index, passage, sentence);
    found.extend(percent);
    let lexicon = lexicon::of(passage.tongue);
    let open = |portion: &Portion| {
        let clause = clause_about(passage, sentence, &portion.range, 1);
        let said = passage.flow.at(clause).to_lowercase();
        let words = [&lexicon.supposed, &lexicon.growth, &lexicon.limits, &lexicon.future, &lexicon.of_points];
        let plain = said.replace(&passage.flow.at(portion.range.clone()).to_lowercase(), " ");
        is_end(passage, sentence, &portion.range)
            || words.into_iter().flatten().any(|word| contains(&plain, word, passage.tongue))
    };
    found.retain(|portion| portion.most - portion.least <= 30_000 || portion.least >= 50_000 || portion.most <= 50_000);
    found.retain(|portion| !open(portion));
    found
}

/// The words by which a share names its whole.
fn whole_of(passage: &Passage, sentence: &Range<usize>, portion: &Portion) -> Option<Words> {
    match passage.tongue {
        Tongue::English => {
            let after = passage.flow.at(portion.range.end..sentence.end.max(portion.range.end)).to_lowercase();
            let rest = after.trim_start().strip_prefix("of ").or_else(|| {
                passage.flow.at(portion.range.clone()).to_lowercase().ends_with(" of").then_some(after.as_str())
            })?;
            let clause = crate::rules::until_next_clause(rest);
            let stop = &lexicon::of(passage.tongue).stops;
            let words: Vec<&str> = words_of(clause).map(|(_, word)| word).take(WORDS).collect();
            let end = words.iter().skip(1).position(|word| stop.contains(*word)).map_or(words.len(), |at| at + 1);
            Some(Words::of(&words.get(..end)?.join(" "), passage.tongue))
        }
        Tongue::Chinese => {
            let own = passage.flow.at(portion.range.clone());
            let before = passage.flow.at(sentence.start..portion.range.start);
            let clause = before.rsplit(['，', ',', ';', '；', '：', ':', '(']).next().unwrap_or_default();
            let clause = clause.rsplit('占').next().unwrap_or_default();
            let named =
                if own.starts_with('每') { own.to_owned() } else { crate::count::last_letters(clause, LETTERS) };
            (named.chars().count() >= 3).then(|| Words::of(&named, passage.tongue))
        }
    }
}

/// The words of the clause of a figure, up to the figure beside it, with the years before it.
fn said_of(reading: &Reading<'_>, count: &Count) -> (Words, BTreeSet<i16>) {
    let Some(passage) = reading.passage(count.passage) else { return (Words::default(), BTreeSet::new()) };
    let beside = |after: bool| {
        let counts = reading.counts_of(count.passage).iter().filter(|other| !other.head.is_time);
        counts.filter(move |other| after == (other.range.start >= count.range.end) && other.range != count.range)
    };
    let from = beside(false).map(|other| other.phrase.end).filter(|end| *end <= count.range.start).max();
    let to = beside(true).map(|other| other.range.start).min();
    let from = from.map_or(count.sentence.start, |from| from.max(count.sentence.start));
    let to = to.map_or(count.sentence.end, |to| to.min(count.sentence.end)).max(count.range.end);
    let words = Words::of(passage.flow.at(from..count.range.start), passage.tongue)
        .with(&Words::of(passage.flow.at(count.range.end..to), passage.tongue))
        .with(&Words::of(&count.head.noun, passage.tongue));
    (words, years_in(reading, count.passage, &(from..count.range.start)))
}

/// Whether a part stands before the whole in one sentence: then both are parts of another.
fn is_sibling(part: &Count, whole: &Count) -> bool {
    part.passage == whole.passage && part.sentence == whole.sentence && part.range.start < whole.range.start
}

/// A part and a whole, and how much of both is said of the share.
struct Pair<'a> {
    part: &'a Count,
    whole: &'a Count,
    tie: usize,
    off: i64,
}

fn judge(
    reading: &Reading<'_>,
    (index, passage): (usize, &Passage),
    sentence: &Range<usize>,
    portion: &Portion,
    figures: &[Figure<'_>],
) -> Option<Finding> {
    // "88 per cent of 418": its whole stands beside it.
    let beside = |count: &&Count| (portion.range.end..portion.range.end + BESIDE).contains(&count.range.start);
    if reading.counts_of(index).iter().any(|count| beside(&count)) && passage.tongue == Tongue::English {
        return None;
    }
    let named = whole_of(passage, sentence, portion)?;
    let rest = Words::of(passage.flow.at(sentence.start..portion.range.start), passage.tongue)
        .with(&Words::of(passage.flow.at(portion.range.end..sentence.end.max(portion.range.end)), passage.tongue));
    let own = |count: &Count| count.passage == index && count.sentence == *sentence;
    let earlier = |count: &Count| count.passage < index || count.range.end <= portion.range.start;
    let least = if passage.tongue == Tongue::English { 1 } else { 2 };
    let before = figures.iter().enumerate().filter(|(_, figure)| earlier(figure.count));
    let said: Vec<(usize, (Words, BTreeSet<i16>))> =
        before.map(|(at, figure)| (at, said_of(reading, figure.count))).collect();
    let is_named = |count: &Count| {
        let own = said.iter().find(|(at, _)| figures.get(*at).is_some_and(|figure| figure.count.range == count.range));
        own.is_some_and(|(_, (words, _))| named.shared(words, &Words::default()).count() >= least)
    };
    // A share in figures that a part of which its sentence speaks gives with any whole is hardly given by chance.
    let exact = portion.most - portion.least <= NARROW;
    let by_part = || {
        said.iter().filter(|(_, (words, _))| rest.shared(words, &named).count() >= 1).any(|(at, _)| {
            let part = figures.get(*at).map_or(Amount(0), |part| part.count.value);
            part.0 > 0 && figures.iter().any(|whole| part < whole.count.value && portion.holds(part, whole.count.value))
        })
    };
    if is_given(figures, portion, is_named) || exact && by_part() {
        return None;
    }
    let mut best: Option<Pair<'_>> = None;
    for (at, (words, years)) in &said {
        let Some(of_all) = figures.get(*at).filter(|whole| !whole.is_compared) else { continue };
        let whole = of_all.count;
        if own(whole) || whole.value < LEAST {
            continue;
        }
        let of = named.shared(words, &Words::default()).count();
        for (place, (theirs, dated)) in said.iter().filter(|(place, _)| place != at) {
            let Some(figure) = figures.get(*place).filter(|part| !part.is_compared) else { continue };
            let part = figure.count;
            let other_year = !years.is_empty() && !dated.is_empty() && years.is_disjoint(dated);
            let apart =
                part.value >= whole.value || !is_of_one(figure, of_all) || other_year || is_sibling(part, whole);
            let shared = rest.shared(theirs, &named).count();
            // The figure right behind a whole that is well named is a part of it.
            let held = *place == at + 1 && (figure.is_nested || of > least);
            let loose = of + shared <= least && !held && !own(part);
            let far = of == 0 && !held || shared == 0 && !own(part) && of <= least;
            if apart || loose || far {
                continue;
            }
            let worked = ratio(part.value, whole.value);
            let off = |worked: i64| (portion.least - worked).max(worked - portion.most);
            let off = off(worked).min(off(100_000 - worked));
            if off <= 0 {
                return None;
            }
            let tie = of + shared + if own(part) { 2 } else { 0 };
            if best.as_ref().is_none_or(|known| (tie, -off) > (known.tie, -known.off)) {
                best = Some(Pair { part, whole, tie, off });
            }
        }
    }
    let Pair { part, whole, .. } = best.filter(|pair| pair.off <= FAR)?;
    let spots = [reading.spot(part), reading.spot(whole), reading.spot_at(index, &portion.range)];
    let printed = passage.flow.at(portion.range.clone());
    Some(told(Confidence::Probable, spots, (part.value, whole.value), printed))
}

/// Whether two figures of one sentence give a share, or one gives it with a whole that its words name: by itself, by what
/// it leaves, or with the one beside it.
fn is_given(figures: &[Figure<'_>], portion: &Portion, is_named: impl Fn(&Count) -> bool) -> bool {
    let holds = |part: i64, whole: i64| part > 0 && part <= whole && portion.holds(Amount(part), Amount(whole));
    figures.iter().enumerate().any(|(at, whole)| {
        let of = whole.count.value.0;
        let others = figures.iter().enumerate().filter(|(place, _)| *place != at).map(|(_, part)| part.count);
        let parts: Vec<&Count> = others.filter(|part| part.currency == whole.count.currency).collect();
        let beside = |part: &&&Count| part.passage == whole.count.passage && part.sentence == whole.count.sentence;
        parts.iter().filter(beside).any(|part| holds(part.value.0, of))
            || is_named(whole.count)
                && (parts.iter().any(|part| holds(part.value.0, of) || holds(of - part.value.0, of))
                    || parts.windows(2).any(|two| holds(two.iter().map(|part| part.value.0).sum(), of)))
    })
}
