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
pub(super) fn portions(
    reading: &Reading<'_>,
    (index, passage): (usize, &Passage),
    sentence: &Range<usize>,
) -> Vec<Portion> {
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
    let beside = |count: &Count| (portion.range.end..portion.range.end + BESIDE).contains(&count.range.start);
    if reading.counts_of(index).iter().any(beside) && passage.tongue == Tongue::English {
        return None;
    }
    let named = whole_of(passage, sentence, portion)?;
    let rest = Words::of(passage.flow.at(sentence.start..portion.range.start), passage.tongue)
        .with(&Words::of(passage.flow.at(portion.range.end..sentence.end.max(portion.range.end)), passage.tongue));
    let earlier = |count: &Count| count.passage < index || count.range.end <= portion.range.start;
    let before = figures.iter().enumerate().filter(|(_, figure)| earlier(figure.count));
    let told_before = before.map(|(at, figure)| {
        let (words, years) = said_of(reading, figure.count);
        Told { at, figure, words, years, is_own: figure.count.passage == index && figure.count.sentence == *sentence }
    });
    let least = if passage.tongue == Tongue::English { 1 } else { 2 };
    let asked = Asked { named, rest, least, said: told_before.collect() };
    let is_named = |count: &Count| {
        let own = asked.said.iter().find(|told| told.figure.count.range == count.range);
        own.is_some_and(|told| asked.named.shared(&told.words, &Words::default()).count() >= least)
    };
    if is_given(figures, portion, is_named) || asked.is_given_by_part(figures, portion) {
        return None;
    }
    let Pair { part, whole, .. } =
        asked.best(portion).filter(|pair| pair.off > 0 && pair.off <= FAR.min(portion.most / 2))?;
    let spots = [reading.spot(part), reading.spot(whole), reading.spot_at(index, &portion.range)];
    let printed = passage.flow.at(portion.range.clone());
    Some(told(Confidence::Probable, spots, (part.value, whole.value), printed))
}

/// A figure before a share, with what is said of it.
struct Told<'a> {
    at: usize,
    figure: &'a Figure<'a>,
    words: Words,
    years: BTreeSet<i16>,
    /// Whether it stands in the sentence of the share.
    is_own: bool,
}

/// What a share says, and the figures before it.
struct Asked<'a> {
    /// The words for its whole, and the others of its sentence.
    named: Words,
    rest: Words,
    /// So many words of a figure name it.
    least: usize,
    said: Vec<Told<'a>>,
}

impl<'a> Asked<'a> {
    /// A share in figures that a part of which its sentence speaks gives with any whole is hardly given by chance.
    fn is_given_by_part(&self, figures: &[Figure<'_>], portion: &Portion) -> bool {
        let mut spoken = self.said.iter().filter(|told| self.rest.shared(&told.words, &self.named).count() >= 1);
        portion.most - portion.least <= NARROW
            && spoken.any(|told| {
                let part = told.figure.count.value;
                figures.iter().any(|whole| part < whole.count.value && portion.holds(part, whole.count.value))
            })
    }

    /// The part and the whole of which most is said; one that the share fits is always taken.
    fn best(&self, portion: &Portion) -> Option<Pair<'a>> {
        let mut best: Option<Pair<'a>> = None;
        for whole in self.said.iter().filter(|whole| !whole.is_own && whole.figure.count.value >= LEAST) {
            for part in self.said.iter().filter(|part| part.at != whole.at) {
                let Some(tie) = self.tie(part, whole) else { continue };
                let (part, whole) = (part.figure.count, whole.figure.count);
                let worked = ratio(part.value, whole.value);
                let off = |worked: i64| (portion.least - worked).max(worked - portion.most);
                let off = off(worked).min(off(100_000 - worked));
                if off <= 0 {
                    return Some(Pair { part, whole, tie, off });
                }
                if best.as_ref().is_none_or(|known| (tie, -off) > (known.tie, -known.off)) {
                    best = Some(Pair { part, whole, tie, off });
                }
            }
        }
        best
    }

    /// How much is said of a part and its whole; nothing where they can be none.
    fn tie(&self, part: &Told<'_>, whole: &Told<'_>) -> Option<usize> {
        let compared = part.figure.is_compared || whole.figure.is_compared;
        let other_year = !whole.years.is_empty() && !part.years.is_empty() && whole.years.is_disjoint(&part.years);
        let (one, all) = (part.figure.count, whole.figure.count);
        if compared
            || other_year
            || one.value >= all.value
            || is_sibling(one, all)
            || !is_of_one(part.figure, whole.figure)
        {
            return None;
        }
        let of = self.named.shared(&whole.words, &Words::default()).count();
        let shared = self.rest.shared(&part.words, &self.named).count();
        // The figure right behind a whole that is well named is a part of it.
        let held = part.at == whole.at + 1 && (part.figure.is_nested || of > self.least);
        let loose = of + shared <= self.least && !held && !part.is_own;
        let far = of == 0 || shared == 0 && !part.is_own && of <= self.least;
        (!loose && !far).then_some(of + shared + if part.is_own { 2 } else { 0 })
    }
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
