//! The signs by which figures are read as a whole and its parts, each under a name that its weight is kept by.
//!
//! A sign looks at words and places, never at values: values are what is judged.

use std::ops::Range;

use super::Sum;
use crate::count::{Count, contains};
use crate::flow::Tongue;
use crate::lexicon::{self, Adding};
use crate::passage::Passage;
use crate::rules::vague;
use crate::scan::{Sense, Token};

/// Chinese says in a letter what takes English three.
const DENSE: usize = 3;

/// The signs of a sum in its passage.
pub(super) fn of(passage: &Passage, counts: &[Count], tokens: &[Token], sum: &Sum<'_>) -> Signs {
    let view = View { passage, counts, tokens, sum };
    let mut signs = vec![("any", 1.0)];
    view.places(&mut signs);
    view.nouns(&mut signs);
    view.lead(&mut signs);
    view.between(&mut signs);
    view.end(&mut signs);
    view.cues(&mut signs);
    signs.retain(|(_, value)| *value != 0.0);
    signs
}

struct View<'a> {
    passage: &'a Passage,
    counts: &'a [Count],
    tokens: &'a [Token],
    sum: &'a Sum<'a>,
}

/// Signs, each under its name, with what they come to.
pub(crate) type Signs = Vec<(&'static str, f64)>;

fn flag(holds: bool) -> f64 {
    f64::from(u8::from(holds))
}

/// A share of the greatest length that is told apart.
fn length(letters: usize, most: u16) -> f64 {
    f64::from(u16::try_from(letters).unwrap_or(u16::MAX).min(most)) / f64::from(most)
}

fn has_any(text: &str, words: &[String]) -> bool {
    words.iter().any(|word| text.contains(word.as_str()))
}

impl View<'_> {
    fn words(&self, range: Range<usize>) -> String {
        self.passage.flow.at(range.start..range.end.max(range.start)).to_lowercase()
    }

    fn letters(&self, text: &str) -> usize {
        text.chars().count() * if self.is_chinese() { DENSE } else { 1 }
    }

    fn known(&self) -> &'static Adding {
        &lexicon::of(self.passage.tongue).adding
    }

    fn is_chinese(&self) -> bool {
        self.passage.tongue == Tongue::Chinese
    }

    fn sentence(&self, count: &Count) -> usize {
        self.passage.sentences.iter().position(|range| range.contains(&count.range.start)).unwrap_or(usize::MAX)
    }

    fn first(&self) -> &Count {
        self.sum.parts.first().copied().unwrap_or(self.sum.whole)
    }

    fn last(&self) -> &Count {
        self.sum.parts.last().copied().unwrap_or(self.sum.whole)
    }

    /// The words between the whole and the nearest part.
    fn gap(&self) -> String {
        let (whole, first, last) = (self.sum.whole, self.first(), self.last());
        if self.sum.opens {
            self.words(whole.range.end..first.range.start)
        } else {
            self.words(last.range.end..whole.range.start)
        }
    }

    /// The words between each part and the next.
    fn gaps(&self) -> Vec<String> {
        let pairs = self.sum.parts.iter().zip(self.sum.parts.iter().skip(1));
        pairs.map(|(one, next)| self.words(one.range.end..next.range.start)).collect()
    }

    fn joins(&self, gap: &str) -> bool {
        if self.is_chinese() { gap.contains(['和', '及']) } else { contains(gap, "and", Tongue::English) }
    }

    /// How many parts there are, and over how many sentences they are spread.
    fn places(&self, signs: &mut Signs) {
        let sentences: std::collections::BTreeSet<usize> =
            self.sum.parts.iter().map(|part| self.sentence(part)).collect();
        let nearest = if self.sum.opens { self.first() } else { self.last() };
        let off = self.sentence(nearest).abs_diff(self.sentence(self.sum.whole));
        let parts = self.sum.parts.len();
        let opens = self.sum.opens;
        signs.extend([
            ("whole last", flag(!opens)),
            ("two parts", flag(parts == 2)),
            ("three parts", flag(parts == 3)),
            ("four parts", flag(parts == 4)),
            ("parts in one sentence", flag(sentences.len() == 1)),
            ("parts in three sentences", flag(sentences.len() > 2)),
            ("whole first, next sentence", flag(opens && off == 1)),
            ("whole first, two sentences on", flag(opens && off > 1)),
            ("whole last, same sentence", flag(!opens && off == 0)),
            ("whole last, two sentences on", flag(!opens && off > 1)),
            ("item", flag(matches!(self.passage.kind, crate::document::BlockKind::Item { .. }))),
        ]);
    }

    /// What is counted.
    fn nouns(&self, signs: &mut Signs) {
        let whole = self.sum.whole;
        let first = self.first();
        let named = |count: &Count| !count.head.noun.is_empty();
        let same = |one: &Count, other: &Count| named(one) && one.head.noun == other.head.noun;
        let rest = || self.sum.parts.iter().skip(1);
        let nouns: std::collections::BTreeSet<&str> =
            self.sum.parts.iter().map(|part| part.head.noun.as_str()).collect();
        signs.extend([
            ("one noun", flag(same(whole, first))),
            ("first part without noun", flag(vague(first))),
            ("whole first, part without noun", flag(self.sum.opens && vague(first))),
            ("other nouns", flag(!vague(first) && !vague(whole) && !same(whole, first))),
            ("whole without noun", flag(vague(whole))),
            ("parts go on", flag(rest().all(|part| vague(part) || same(part, first)))),
            ("parts without nouns", flag(rest().all(|part| vague(part)))),
            ("a noun for each part", flag(nouns.len() == self.sum.parts.len() && !nouns.contains(""))),
            ("parts are of States", flag(self.sum.parts.iter().any(|part| part.head.is_states))),
            ("money", flag(whole.currency.is_some())),
        ]);
    }

    /// How the words lead from the whole to the parts, or from the parts to the whole.
    fn lead(&self, signs: &mut Signs) {
        let known = self.known();
        let whole = self.sum.whole;
        let gap = self.gap();
        let opens = self.sum.opens;
        let sentence = self.passage.sentence(whole.range.start);
        let before = self.words(sentence.start..whole.range.start);
        let near = crate::count::last_letters(&before, if self.is_chinese() { 14 } else { 40 });
        let after: String = self.words(whole.phrase.end..sentence.end).chars().take(30).collect();
        let of = has_any(&gap, &known.of_which);
        let made = has_any(&gap, &known.made_of);
        let comma = gap.contains([',', '，', ';', '；']);
        let total = has_any(&near, &known.totals);
        let total_after = has_any(&after, &known.totals_behind);
        let changes = self.changes();
        signs.extend([
            ("of which", flag(opens && of)),
            ("of which, two parts", flag(opens && of && self.sum.parts.len() == 2)),
            ("colon", flag(opens && gap.contains([':', '：']))),
            ("bracket", flag(opens && gap.contains('('))),
            ("made up of", flag(opens && made)),
            ("comma, two parts", flag(opens && comma && self.sum.parts.len() == 2)),
            ("comma", flag(opens && comma)),
            ("full stop", flag(opens && gap.contains(['.', '。']))),
            ("way to the parts", length(self.letters(&gap), 300)),
            ("total, then parts", flag(opens && total)),
            ("parts, then total", flag(!opens && total)),
            ("a change, two parts", flag(changes && self.sum.parts.len() == 2)),
            ("a change, more parts", flag(changes && self.sum.parts.len() > 2)),
            ("in all, then parts", flag(opens && total_after)),
            ("parts, then in all", flag(!opens && total_after)),
            ("whole opens its sentence", flag(self.letters(&before) < 40)),
            ("comma in Chinese", flag(self.is_chinese() && opens && comma)),
            ("of which in Chinese", flag(self.is_chinese() && opens && of)),
        ]);
    }

    /// Whether the words around the figures tell of a change from one to another.
    fn changes(&self) -> bool {
        let whole = &self.sum.whole.range;
        let start = whole.start.min(self.first().range.start);
        let end = whole.end.max(self.last().range.end) + if self.is_chinese() { 12 } else { 20 };
        has_any(&self.words(start..end.min(self.passage.text().len())), &self.known().changes)
    }

    /// How the parts follow each other.
    fn between(&self, signs: &mut Signs) {
        let gaps = self.gaps();
        let lengths: Vec<usize> = gaps.iter().map(|gap| self.letters(gap)).collect();
        let (most, least) = (lengths.iter().max().copied().unwrap_or(0), lengths.iter().min().copied().unwrap_or(0));
        let inner = gaps.len().saturating_sub(1);
        let last_join = gaps.last().is_some_and(|gap| self.joins(gap) || gap.contains('、'));
        let range = self.first().range.start..self.last().range.end;
        let inside = |count: &&Count| range.contains(&count.range.start);
        let skipped = self.counts.iter().filter(inside).any(|count| {
            !self.sum.parts.iter().any(|part| part.range == count.range) && count.range != self.sum.whole.range
        });
        let from = self.sum.whole.range.start.min(range.start);
        let to = self.sum.whole.range.end.max(range.end);
        let crossed = self.counts.iter().any(|count| {
            (from..to).contains(&count.range.start)
                && count.range != self.sum.whole.range
                && count.currency == self.sum.whole.currency
                && !self.sum.parts.iter().any(|part| part.range == count.range)
        });
        let opens_list = has_any(&self.gap(), &self.known().opens_list);
        let said = self.words(range);
        signs.extend([
            (
                "uneven steps",
                length(most - least, 300) * 300.0 / (f64::from(u16::try_from(most.min(300)).unwrap_or(300)) + 1.0),
            ),
            ("longest step", length(most, 300)),
            ("last joined", flag(last_join)),
            ("last joined in Chinese", flag(self.is_chinese() && last_join)),
            ("inner joined", flag(gaps.iter().take(inner).any(|gap| self.joins(gap)))),
            (
                "separated",
                flag(gaps.iter().all(|gap| self.joins(gap) || gap.contains([';', '；', ',', '，', '、', ')']))),
            ),
            ("figure skipped", flag(skipped)),
            ("figure crossed", flag(crossed)),
            ("opened and joined", flag(self.sum.opens && opens_list && last_join)),
            ("something uncounted", flag(has_any(&said, &self.known().uncounted))),
        ]);
    }

    /// What stands after the last part, and before the first.
    fn end(&self, signs: &mut Signs) {
        let last = self.last();
        let sentence = self.passage.sentence(last.range.start);
        let rest = self.words(last.range.end..sentence.end);
        let more = rest.split_once([',', '，', ';', '；']).is_some_and(|(_, rest)| rest.trim().chars().count() > 2);
        let alike = |count: &&Count| {
            count.currency == last.currency
                && count.head.is_time == last.head.is_time
                && count.range != self.sum.whole.range
        };
        let next = self.counts.iter().filter(alike).find(|count| count.range.start > last.range.start);
        let prior = self.counts.iter().filter(alike).rfind(|count| count.range.start < self.first().range.start);
        let here = |count: Option<&Count>, of: &Count, off: usize| {
            count.is_some_and(|count| self.sentence(count) == self.sentence(of).saturating_add(off))
        };
        let followed = here(next, last, 0);
        let preceded = here(prior, self.first(), 0);
        let whole_run = !followed && !preceded;
        let one = self.sentence(self.first()) == self.sentence(last);
        let joined = self.gaps().last().is_some_and(|gap| self.joins(gap));
        let others = has_any(&rest, &self.known().others);
        signs.extend([
            ("way to the end", length(self.letters(&rest), 200)),
            ("sentence ends", flag(!more)),
            ("whole first, sentence ends", flag(self.sum.opens && !more)),
            ("figure follows", flag(followed)),
            ("figure in the next sentence", flag(here(next, last, 1))),
            ("figure before", flag(preceded)),
            ("all figures", flag(whole_run)),
            ("all figures of one sentence", flag(whole_run && one)),
            ("all figures, joined", flag(whole_run && joined)),
            ("others follow", flag(others)),
            ("date among the parts", flag(self.dated())),
        ]);
    }

    fn dated(&self) -> bool {
        let range = self.first().range.start..self.last().range.end;
        self.tokens.iter().any(|token| range.contains(&token.range.start) && matches!(token.sense, Sense::Date(_)))
    }

    /// What the reading of each figure found around it.
    fn cues(&self, signs: &mut Signs) {
        let parts = &self.sum.parts;
        let whole = self.sum.whole;
        let at = self.counts.iter().position(|count| count.range == whole.range);
        let tied = parts.iter().filter(|part| part.whole.is_some() && part.whole == at).count();
        let elsewhere = parts.iter().any(|part| part.whole.is_some() && part.whole != at);
        let any = |cue: fn(&Count) -> bool| flag(parts.iter().any(|part| cue(part)));
        let tied = length(tied, u16::MAX) * f64::from(u16::MAX) / f64::from(u16::try_from(parts.len()).unwrap_or(1));
        let later = parts.iter().skip(1).any(|part| part.cues.of_these);
        let opposed = crate::rules::parts_and_whole::opposed(self.passage, parts);
        signs.extend([
            ("tied to the whole", tied),
            ("tied elsewhere", flag(elsewhere)),
            ("first part is of these", flag(self.first().cues.of_these)),
            ("later part is of these", flag(later)),
            ("a part remains", any(|part| part.cues.remaining)),
            ("a part is a whole", any(|part| part.cues.is_whole)),
            ("a part not yet", any(|part| part.cues.not_yet)),
            ("a part is further", any(|part| part.cues.further)),
            ("a part is a total", any(|part| part.cues.total)),
            ("a part is left out", any(|part| part.cues.left_out)),
            ("a part may be an article", any(|part| part.cues.weak)),
            ("opposed", flag(opposed)),
            ("of the whole", flag(whole.cues.is_whole)),
            ("all of the whole", flag(whole.cues.all)),
            ("whole is of these", flag(whole.cues.of_these)),
            ("whole is a total", flag(whole.cues.total)),
            ("whole is a label", flag(whole.cues.labelled)),
            ("whole is further", flag(whole.cues.further)),
        ]);
    }
}
