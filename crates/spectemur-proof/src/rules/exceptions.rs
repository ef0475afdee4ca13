//! "All but three": how many a sentence leaves out of all, or whom, against every place that says of the same how many
//! did, how many did not, or who did not.
//!
//! It must not judge a remainder that stands beside its whole: that is `complement`.

mod left;

use std::collections::BTreeSet;
use std::ops::Range;

use spectemur_model::StateCode;

use left::{left_of_noun, left_of_whole};

use super::denial::denies;
use super::exchanged::matter_of;
use super::rests::{is_left, members};
use super::{amount, finding, number};
use crate::count::{Count, contains};
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::list::List;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::Sense;
use crate::sentences::{Sentence, Sentences, clause_of, end_of_clause, tokens_in, years_in};

/// So much of what is said of all must be said in the other place, by weight.
const SAME: f64 = 0.5;
/// The same where the other place says who or how many did not: what they are without is named in both.
const LACKING: f64 = 0.25;
/// Words of less weight together are of too many things.
const LEAST: f64 = 2.0;
/// Where the same number stands nothing is told, unless much less of the same is said there.
const AGREED: f64 = 0.7;
/// Letters between the word that leaves out in Chinese and the one that closes it.
const SPAN: usize = 60;

/// A sentence that speaks of all but some.
struct Exception {
    passage: usize,
    sentence: Range<usize>,
    /// Who or how many are left out, as printed.
    figure: Range<usize>,
    /// The words up to where what is said of all ends.
    clause: Range<usize>,
    count: Amount,
    /// Who they are, where the sentence names them.
    names: BTreeSet<StateCode>,
    /// The number of all, where the sentence gives it.
    whole: Option<Amount>,
    words: BTreeSet<u32>,
    /// The sentence in small letters.
    text: String,
}

/// What another sentence says of them.
enum Other<'a> {
    /// So many are left.
    Left(&'a Count),
    /// So many did, of so many.
    Did(&'a Count, Amount, Option<&'a Count>),
    /// Those are left.
    Named(&'a List),
}

/// Finds exceptions of which another place gives another number, or others.
pub(super) fn find(reading: &Reading<'_>, sentences: &mut Sentences, found: &mut Vec<Finding>) {
    for (index, passage) in reading.passages.iter().enumerate() {
        if passage.is_title() {
            continue;
        }
        for sentence in &passage.sentences {
            if let Some(exception) = exception(reading, sentences, index, sentence) {
                found.extend(judge(reading, sentences, &exception));
            }
        }
    }
}

/// Reads whom a sentence leaves out of all.
fn exception(
    reading: &Reading<'_>,
    sentences: &mut Sentences,
    index: usize,
    sentence: &Range<usize>,
) -> Option<Exception> {
    let passage = reading.passage(index)?;
    let Some((from, figure, to)) = left_out(reading, index, passage, sentence) else {
        return only(reading, sentences, index, passage, sentence);
    };
    let lists = reading.lists.get(index)?;
    let list = lists.iter().find(|list| list.is_of_states() && list.range.start < to && list.range.end > from);
    let names = list.map(List::states).unwrap_or_default();
    let counted =
        reading.counts_of(index).iter().find(|count| count.range.start >= figure.start && count.range.end <= to);
    let count = match counted {
        // Where the whole is known the figure was read as those that are in.
        Some(count) if count.cues.left_out => {
            let value = number_at(reading, index, &count.range)?;
            (value <= count.value).then_some(value)?
        }
        Some(count) if count.head.is_time || count.currency.is_some() => return None,
        Some(count) => count.value,
        None if !names.is_empty() => Amount::whole(i64::try_from(names.len()).ok()?),
        None => number_at(reading, index, &figure)?,
    };
    let whole = counted.filter(|count| count.cues.left_out).map(|known| Amount(known.value.0 + count.0));
    let whole = whole.or_else(|| of_them(reading, index, passage, (from, figure.end)));
    let whole = whole.or_else(|| beside(reading, index, passage, (from, to, count)));
    let mut words: BTreeSet<u32> = sentences.words(reading, index, &(sentence.start..from)).into_iter().collect();
    let least = if passage.tongue == Tongue::Chinese { 8 } else { 30 };
    let end = end_of_clause(passage, to, sentence.end, least);
    // "All but two stores": the noun of those left out is that of all.
    let noun = if names.is_empty() { figure.end.min(to) } else { to };
    words.extend(sentences.words(reading, index, &(noun..end)));
    // "All but three declare that they possess one": what it is stands in the sentence before.
    let leans = lexicon::of(passage.tongue).pronouns.iter();
    let leans =
        leans.filter(|_| end > to).any(|word| contains(&passage.flow.at(to..end).to_lowercase(), word, passage.tongue));
    let before = passage.sentences.iter().rfind(|known| known.end <= sentence.start).filter(|_| leans);
    words.extend(before.map(|before| sentences.words(reading, index, before)).unwrap_or_default());
    let text = passage.flow.at(sentence.clone()).to_lowercase();
    let clause = sentence.start..end;
    Some(Exception { passage: index, sentence: sentence.clone(), figure, clause, count, names, whole, words, text })
}

/// "八座库房中，除一座外", "除九个以外，46个排放口": the number of all right before or right behind those left out.
fn beside(
    reading: &Reading<'_>,
    index: usize,
    passage: &Passage,
    (from, to, left): (usize, usize, Amount),
) -> Option<Amount> {
    let marks = [' ', ',', '，', '中', '内', '里'];
    let plain = |count: &&Count| super::sums::adds(count) && count.currency.is_none() && count.value > left;
    let counts = || reading.counts_of(index).iter().filter(plain);
    let before = counts().rfind(|count| {
        count.phrase.end <= from && passage.flow.at(count.phrase.end..from).trim_matches(marks).is_empty()
    });
    let behind = counts()
        .find(|count| count.range.start >= to && passage.flow.at(to..count.range.start).trim_matches(marks).is_empty());
    before.or(behind).filter(|_| passage.tongue == Tongue::Chinese).map(|count| count.value)
}

/// "14 have reserves; all but four of them": the number of those before.
fn of_them(reading: &Reading<'_>, index: usize, passage: &Passage, (from, to): (usize, usize)) -> Option<Amount> {
    let after = passage.flow.at(to..passage.text().len()).trim_start().to_lowercase();
    let points = lexicon::of(passage.tongue).universal.pointing.iter().any(|word| after.starts_with(word.as_str()));
    let plain =
        |count: &&Count| count.range.end <= from && count.currency.is_none() && points && super::sums::adds(count);
    reading.counts_of(index).iter().rfind(plain).map(|count| count.value)
}

/// "Only three did not submit": all others did.
fn only(
    reading: &Reading<'_>,
    sentences: &mut Sentences,
    index: usize,
    passage: &Passage,
    sentence: &Range<usize>,
) -> Option<Exception> {
    let counts = reading.counts_of(index).iter();
    let mut left = counts.filter(|count| {
        count.sentence == *sentence
            && count.cues.only
            && super::sums::adds(count)
            && count.currency.is_none()
            && count.whole.is_none()
            && is_left(reading, count)
    });
    let count = left.next()?;
    let words: BTreeSet<u32> = sentences.words(reading, index, &count.frame).into_iter().collect();
    let names = reading.list_of(count).filter(|list| list.is_of_states()).map(List::states).unwrap_or_default();
    Some(Exception {
        passage: index,
        sentence: sentence.clone(),
        figure: count.range.clone(),
        clause: sentence.clone(),
        count: count.value,
        names,
        whole: None,
        words,
        text: passage.flow.at(sentence.clone()).to_lowercase(),
    })
}

/// Where the words begin that leave out, whom they leave out, and where they end.
fn left_out(
    reading: &Reading<'_>,
    index: usize,
    passage: &Passage,
    sentence: &Range<usize>,
) -> Option<(usize, Range<usize>, usize)> {
    let text = passage.flow.at(sentence.clone()).to_lowercase();
    if text.len() != sentence.len() {
        return None;
    }
    let lexicon = lexicon::of(passage.tongue);
    let of_all = |without: &Range<usize>| {
        let rest = [text.get(..without.start), text.get(without.end..)];
        rest.into_iter()
            .flatten()
            .any(|words| lexicon.everyone.iter().any(|word| contains(words, word, passage.tongue)))
    };
    let hits = lexicon.but.iter().flat_map(|word| text.match_indices(word.as_str()));
    let mut hits: Vec<(usize, usize)> = hits
        .map(|(at, word)| (at, at + word.len()))
        .filter(|(at, end)| stands_alone(&text, *at, *end, passage.tongue))
        .collect();
    hits.sort_by_key(|(at, end)| (*at, std::cmp::Reverse(*end)));
    hits.into_iter().find_map(|(at, end)| {
        let (figure, to) = match passage.tongue {
            Tongue::English => whom(reading, index, sentence, sentence.start + end)?,
            Tongue::Chinese => {
                let after = text.get(end..)?;
                let close = lexicon.but_closed.iter().filter_map(|word| Some((after.find(word.as_str())?, word.len())));
                let (close, length) = close.min_by_key(|(close, length)| (*close, std::cmp::Reverse(*length)))?;
                (after.get(..close)?.chars().count() <= SPAN).then_some(())?;
                let inner = sentence.start + end..sentence.start + end + close;
                (figure_in(reading, index, &inner)?, inner.end + length)
            }
        };
        of_all(&(at..to - sentence.start)).then_some((sentence.start + at, figure, to))
    })
}

/// Whether the word is one of its own: in English between blanks, in Chinese no piece of a longer one.
fn stands_alone(text: &str, at: usize, end: usize, tongue: Tongue) -> bool {
    let before = text.get(..at).and_then(|before| before.chars().next_back());
    let after = text.get(end..).and_then(|after| after.chars().next());
    match tongue {
        Tongue::English => !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric),
        Tongue::Chinese => {
            let word = before.map(|before| [before, '除'].iter().collect::<String>()).unwrap_or_default();
            !lexicon::of(tongue).removing.contains(&word) && !after.is_some_and(|after| matches!(after, '非' | '外'))
        }
    }
}

/// The figure or the names right behind the word that leaves out.
fn whom(reading: &Reading<'_>, index: usize, sentence: &Range<usize>, from: usize) -> Option<(Range<usize>, usize)> {
    let passage = reading.passage(index)?;
    let near = |start: usize| {
        start >= from && start < sentence.end && {
            let gap = passage.flow.at(from..start).trim().to_lowercase();
            matches!(gap.as_str(), "" | "the" | "for" | "for the" | "of" | "in" | "those of" | "that of" | "of the")
        }
    };
    let lists = reading.lists.get(index)?.iter().filter(|list| list.is_of_states());
    if let Some(list) = lists.map(|list| &list.range).find(|range| near(range.start)) {
        return Some((list.clone(), list.end));
    }
    let token = reading.tokens_of(index).iter().find(|token| {
        matches!(token.sense, Sense::Number { word: true, .. } | Sense::Number { .. }) && near(token.range.start)
    })?;
    let count = reading.counts_of(index).iter().find(|count| count.range == token.range);
    Some((token.range.clone(), count.map_or(token.range.end, |count| count.phrase.end.max(token.range.end))))
}

/// The figure between the two words that leave out, or the names there.
fn figure_in(reading: &Reading<'_>, index: usize, inner: &Range<usize>) -> Option<Range<usize>> {
    let number = tokens_in(reading, index, inner).filter(|token| matches!(token.sense, Sense::Number { .. })).last();
    // "除一座外": a "one" that is no figure elsewhere.
    let one = || {
        let words = reading.passage(index)?.flow.at(inner.clone());
        let first = words.trim_start_matches(['了', '去', '有']).chars().next()?;
        let at = inner.start + words.find(first)?;
        crate::number::han(&first.to_string()).map(|_| at..at + first.len_utf8())
    };
    let list = || {
        let lists = reading.lists.get(index)?.iter().filter(|list| list.is_of_states());
        lists.map(|list| &list.range).find(|range| range.start >= inner.start && range.end <= inner.end)
    };
    number.map(|token| &token.range).or_else(list).cloned().or_else(one)
}

/// The number that is printed there.
fn number_at(reading: &Reading<'_>, index: usize, range: &Range<usize>) -> Option<Amount> {
    let told = tokens_in(reading, index, range).find_map(|token| match token.sense {
        Sense::Number { value, .. } => Some(value),
        _ => None,
    });
    let letters = || crate::number::han(reading.passage(index)?.flow.at(range.clone())).map(Amount::whole);
    told.or_else(letters).filter(|value| *value > Amount(0))
}

fn judge(reading: &Reading<'_>, sentences: &mut Sentences, exception: &Exception) -> Option<Finding> {
    let all = sentences.weight(&exception.words);
    if all < LEAST {
        return None;
    }
    let here = reading.passage(exception.passage)?;
    let years = years_in(reading, exception.passage, &exception.clause);
    let mut best: Option<(f64, Other<'_>)> = None;
    // How much of the same is said where the number is the same.
    let mut agreed = 0.0_f64;
    let near: Vec<Sentence> = sentences.near(&exception.words).into_iter().cloned().collect();
    for sentence in &near {
        let there = reading.passage(sentence.passage)?;
        let own = sentence.passage == exception.passage && sentence.range == exception.sentence;
        let theirs = years_in(reading, sentence.passage, &sentence.range);
        let apart = !years.is_empty() && !theirs.is_empty() && years.is_disjoint(&theirs);
        let shared: Vec<u32> = exception.words.intersection(&sentence.words).copied().collect();
        let strong = shared.iter().filter(|word| !sentences.vocabulary.is_weak(**word)).count();
        let common = sentences.weight(&shared);
        let theirs_in_all = sentences.weight(&sentence.words).max(LEAST);
        let cover = (common / all).max(common / theirs_in_all);
        // Where both places give the same number of all, less of what is said needs to be the same.
        let whole = strong >= 1 && has_whole(reading, sentence, exception);
        let same = whole || strong >= 2 && common / all >= SAME || strong >= 3 && cover >= SAME;
        if own || apart || there.tongue != here.tongue || there.part != here.part || strong == 0 {
            continue;
        }
        let chinese = there.tongue == Tongue::Chinese;
        let lacks = strong >= 2
            && common >= sentences.vocabulary.rare() * if chinese { 1.3 } else { 1.0 }
            && common >= all * LACKING;
        for other in others(reading, sentence, exception) {
            let alone = common >= sentences.vocabulary.rare() * 0.8 && common >= all * LACKING;
            let same = same || lacks && !matches!(other, Other::Did(..)) || alone && matches!(other, Other::Named(_));
            if !same && !of_clause(reading, sentences, sentence, exception, &other) {
                continue;
            }
            let agrees = agrees(&other, exception);
            if agrees == Some(true) {
                agreed = agreed.max(cover);
            }
            if agrees == Some(false) && best.as_ref().is_none_or(|(known, _)| *known < cover) {
                best = Some((cover, other));
            }
        }
    }
    if agreed > 0.0 && best.as_ref().is_none_or(|(cover, _)| *cover * AGREED < agreed) {
        return None;
    }
    let best = best.map(|(_, other)| other).or_else(|| left_of_noun(reading, exception));
    let best = best.or_else(|| left_of_whole(reading, sentences, exception));
    told(reading, exception, &best?)
}

/// Whether the clause of those who are left says hardly anything else than what is said of all.
fn of_clause(
    reading: &Reading<'_>,
    sentences: &mut Sentences,
    sentence: &Sentence,
    exception: &Exception,
    other: &Other<'_>,
) -> bool {
    let range = match other {
        Other::Left(count) => &count.range,
        Other::Named(list) => &list.range,
        Other::Did(..) => return false,
    };
    let Some(passage) = reading.passage(sentence.passage) else { return false };
    let clause = clause_of(passage, &sentence.range, range);
    let said = sentences.words_of(passage.flow.at(clause), passage.tongue);
    // Of pairs of letters those that stand once are no words.
    let is_word = |word: &u32| passage.tongue != Tongue::Chinese || sentences.vocabulary.often(*word) > 1;
    let said: BTreeSet<u32> = said.into_iter().filter(|word| sentence.words.contains(word)).filter(is_word).collect();
    let held: BTreeSet<u32> = said.intersection(&exception.words).copied().collect();
    let strong = held.iter().filter(|word| !sentences.vocabulary.is_weak(**word)).count();
    let (least, cover) = if passage.tongue == Tongue::Chinese { (2, SAME * 0.7) } else { (2, SAME) };
    strong >= least && sentences.weight(&held) >= sentences.weight(&said) * cover
}

/// Whether a figure of the sentence is the number of all, or some of so many.
fn has_whole(reading: &Reading<'_>, sentence: &Sentence, exception: &Exception) -> bool {
    let counts = reading.counts_of(sentence.passage);
    let whole =
        |count: &Count| count.whole.and_then(|whole| counts.get(whole)).map_or(count.value, |whole| whole.value);
    let here = counts.iter().filter(|count| count.sentence == sentence.range && count.currency.is_none());
    exception.whole.is_some_and(|all| all >= Amount::whole(4) && here.map(whole).any(|value| value == all))
}

/// What a sentence says of how many did, how many did not, and who did not.
fn others<'a>(reading: &'a Reading<'_>, sentence: &Sentence, exception: &Exception) -> Vec<Other<'a>> {
    let counts = reading.counts_of(sentence.passage);
    let plain = |count: &&Count| {
        count.sentence == sentence.range
            && super::sums::adds(count)
            && count.currency.is_none()
            && !count.cues.weak
            && matter_of(reading, count).is_none_or(|matter| !matter.is_past())
    };
    let members = members(reading);
    // In Chinese the words behind a noun are often read with it.
    let same_noun = |count: &Count| {
        let letters = if count.head.noun.starts_with(crate::flow::is_han) { 2 } else { usize::MAX };
        let noun: String = count.head.noun.chars().take(letters).collect();
        noun.chars().count() > 1 && exception.text.contains(&noun)
    };
    let told =
        counts.iter().filter(plain).filter(|count| count.head.is_states || super::vague(count) || same_noun(count));
    let mut found: Vec<Other<'a>> = told
        .filter(|count| !count.cues.is_whole)
        .filter_map(|count| {
            if is_left(reading, count) {
                return Some(Other::Left(count));
            }
            let tied = count.whole.and_then(|whole| counts.get(whole));
            let whole = tied.or_else(|| members.first().copied().filter(|_| exception.whole.is_none()));
            let value = whole.map(|whole| whole.value).or(exception.whole)?;
            // Who is spoken of in the same paragraph are others, whom a whole of their own sets apart.
            let others = sentence.passage == exception.passage && tied.is_some();
            let known = tied.is_some() || exception.whole.is_some() || exception.is_of_members(reading);
            let of_all = known && !others;
            (of_all && value > count.value).then_some(Other::Did(count, value, whole))
        })
        .collect();
    let lists = reading.lists.get(sentence.passage).into_iter().flatten();
    let named = lists.filter(|list| list.is_of_states() && sentence.range.contains(&list.range.start));
    found.extend(named.filter(|list| denied(reading, sentence, list)).map(Other::Named));
    found
}

impl Exception {
    /// Whether all of whom it speaks are the members, and not some of them.
    fn is_of_members(&self, reading: &Reading<'_>) -> bool {
        let Some(passage) = reading.passage(self.passage) else { return false };
        let text = passage.flow.at(self.sentence.clone()).to_lowercase();
        lexicon::of(passage.tongue).of_members.iter().any(|word| text.contains(word.as_str()))
    }
}

/// Whether a list names those that did not: the only one of its half of the sentence.
fn denied(reading: &Reading<'_>, sentence: &Sentence, list: &List) -> bool {
    reading.passage(sentence.passage).is_some_and(|passage| {
        let before = passage.flow.at(sentence.range.start..list.range.start);
        let start = before.rfind([';', '；']).map_or(sentence.range.start, |at| sentence.range.start + at);
        let after = passage.flow.at(list.range.end..sentence.range.end.max(list.range.end));
        let end = after.find([';', '；']).map_or(sentence.range.end, |at| list.range.end + at);
        let text = passage.flow.at(start..end).to_lowercase();
        let lists = reading.lists.get(sentence.passage).into_iter().flatten();
        let here = lists.filter(|other| other.is_of_states() && (start..end).contains(&other.range.start));
        // Whoever is without it is left out too.
        let mut lacking = lexicon::of(passage.tongue).lacking.iter();
        let lacks = lacking.any(|word| contains(&text, word, passage.tongue));
        here.count() == 1 && !list.is_example && (lacks || denies(&text, passage.tongue))
    })
}

/// Whether the other says the same of them; nothing where it cannot be told.
fn agrees(other: &Other<'_>, exception: &Exception) -> Option<bool> {
    let left = match other {
        Other::Left(count) => count.value,
        Other::Did(count, whole, _) => Amount(whole.0 - count.value.0),
        Other::Named(list) => {
            let names = list.states();
            let same = if exception.names.is_empty() {
                Amount::whole(i64::try_from(names.len()).ok()?) == exception.count
            } else {
                names == exception.names
            };
            // Others are left out than those of whom it is denied: of some of them it may be said alone.
            return (same || !names.is_disjoint(&exception.names) || exception.names.is_empty()).then_some(same);
        }
    };
    let off = (left.0 - exception.count.0).abs();
    let near = off <= exception.count.0.max(Amount::whole(3).0);
    (near || off == 0).then_some(off == 0)
}

fn told(reading: &Reading<'_>, exception: &Exception, other: &Other<'_>) -> Option<Finding> {
    let own = reading.spot_at(exception.passage, &exception.figure)?;
    match other {
        Other::Left(count) => {
            let details = [("one", amount(exception.count)), ("other", amount(count.value))];
            let spots = vec![own, reading.spot(count)?];
            Some(finding("complement", Confidence::Probable, spots, details).case("rests"))
        }
        Other::Did(count, whole, place) => {
            let sum = Amount(count.value.0 + exception.count.0);
            let details = [
                ("whole", amount(*whole)),
                ("part", amount(count.value)),
                ("rest", amount(exception.count)),
                ("sum", amount(sum)),
            ];
            let spots = place.and_then(|place| reading.spot(place)).into_iter().chain([reading.spot(count)?, own]);
            Some(finding("complement", Confidence::Probable, spots.collect(), details).case("whole"))
        }
        Other::Named(list) => {
            let named = number(list.states().len());
            let details: [(&'static str, Detail); 2] = [("one", amount(exception.count)), ("other", named)];
            let spots = vec![own, reading.list_spot(list)?];
            Some(finding("complement", Confidence::Probable, spots, details).case("rests"))
        }
    }
}
