//! "No State refused a visit" beside one that did, "all accepted" beside one that disputes: what is said of none or of
//! all, and of a member the contrary, in other words.
//!
//! Whether a sentence says the contrary is judged in `contrary`. It must not compare counts: a number that denies another
//! is `said_twice`.

mod contrary;

use std::collections::BTreeSet;
use std::ops::Range;

use contrary::contrary;

use super::finding;
use crate::count::{contains, words_of};
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::matter::stem;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{Sense, Token};
use crate::sentences::{Sentence, Sentences, clauses, tokens_in, years_in};

/// More letters before a colon than this are no heading of what follows.
const HEAD: usize = 60;

/// What is said of none or of all.
struct Universal {
    passage: usize,
    clause: Range<usize>,
    words: BTreeSet<u32>,
    /// The same with the words for what is of a kind that it names: where they stand its contrary may be told.
    sought: BTreeSet<u32>,
    /// Those of them behind the word that says none or all.
    done: BTreeSet<u32>,
    /// Words of it that have an opposite, with the words for that.
    opposites: Vec<(Vec<u32>, &'static str)>,
    /// Words of it that name a kind, with the words for what is of that kind.
    kinds: Vec<(Vec<u32>, &'static [String])>,
    /// The parts of the world that it speaks of, by row of the lexicon, with their words.
    regions: Vec<(usize, Vec<u32>)>,
    /// Whether nobody did it.
    none: bool,
}

/// Finds members of which the contrary is said.
pub(super) fn find(reading: &Reading<'_>, sentences: &mut Sentences, found: &mut Vec<Finding>) {
    let universals = universals(reading, sentences);
    for universal in &universals {
        let denied = sentences.near(&universal.sought).into_iter().find_map(|sentence| {
            contrary(reading, sentences, universal, sentence).then(|| told(reading, universal, sentence))
        });
        found.extend(denied.filter(|finding| !known(found, finding)));
    }
}

/// Whether another rule has found the same two places.
fn known(found: &[Finding], new: &Finding) -> bool {
    let sure = |finding: &&Finding| finding.kind == new.kind && finding.confidence >= new.confidence;
    let holds = |finding: &Finding| {
        new.spots.iter().all(|spot| finding.spots.iter().any(|known| known.quote.contains(&spot.quote.start)))
    };
    found.iter().filter(sure).any(holds)
}

fn told(reading: &Reading<'_>, universal: &Universal, sentence: &Sentence) -> Finding {
    let spots =
        [reading.spot_at(universal.passage, &universal.clause), reading.spot_at(sentence.passage, &sentence.range)];
    let case = if universal.none { "one-did" } else { "one-did-not" };
    let none: [(&'static str, Detail); 0] = [];
    finding("zero-and-some", Confidence::Probable, spots.into_iter().flatten().collect(), none).case(case)
}

fn universals(reading: &Reading<'_>, sentences: &mut Sentences) -> Vec<Universal> {
    let mut found = Vec::new();
    for (index, passage) in reading.prose() {
        for sentence in &passage.sentences {
            let whole = undated(reading, index, sentence);
            let known = &lexicon::of(passage.tongue).universal;
            if has(&known.limits, &whole, passage.tongue) {
                continue;
            }
            for clause in clauses(passage.text(), sentence) {
                let said = passage.flow.at(clause.clone()).to_lowercase();
                let Some((none, end)) = quantified(&said, passage.tongue) else { continue };
                if wishes(&undated(reading, index, &half(passage, sentence, &clause)), passage.tongue) {
                    continue;
                }
                let head = head_before(passage, sentence, &clause);
                let at = (clause.start + end).min(clause.end);
                let short = strong(reading, sentences, index, &(at..clause.end)) < 2;
                let clause = if short { clause.start..sentence.end } else { clause };
                // "Those that have no law fell from 48 to 44": the words tell of whom it is said.
                let relative = none && names_those(reading, index, passage, &(at..clause.end));
                if relative || speaks_of_some(reading, index, passage, sentence, &(clause.start..at), head.is_some()) {
                    continue;
                }
                let mut words: BTreeSet<u32> = sentences.words(reading, index, &clause).into_iter().collect();
                let mut done: BTreeSet<u32> = sentences.words(reading, index, &(at..clause.end)).into_iter().collect();
                if let Some(head) = &head {
                    let head = sentences.words(reading, index, head);
                    words.extend(&head);
                    done.extend(&head);
                }
                let opposites = opposites(sentences, passage.flow.at(clause.clone()), passage.tongue);
                let kinds = kinds(sentences, passage.flow.at(clause.clone()), passage.tongue);
                let mut sought = words.clone();
                for word in kinds.iter().filter(|_| none).flat_map(|(_, members)| members.iter()) {
                    sought.extend(sentences.words_of(word, passage.tongue));
                }
                let regions = regions(sentences, &said, passage.tongue);
                found.push(Universal { passage: index, clause, words, sought, done, opposites, kinds, regions, none });
            }
        }
    }
    found
}

/// The half of a sentence between its semicolons in which a clause stands.
fn half(passage: &Passage, sentence: &Range<usize>, clause: &Range<usize>) -> Range<usize> {
    let marks = [';', '；'];
    let before = passage.flow.at(sentence.start..clause.start);
    let start = before.rfind(marks).map_or(sentence.start, |at| sentence.start + at);
    let end = passage.flow.at(clause.end..sentence.end.max(clause.end)).find(marks);
    start..end.map_or(sentence.end, |at| clause.end + at)
}

/// The words before a colon under which the clause stands: "Emergency assistance: no Party made a request".
fn head_before(passage: &Passage, sentence: &Range<usize>, clause: &Range<usize>) -> Option<Range<usize>> {
    let before = passage.flow.at(sentence.start..clause.start);
    let at = before.rfind([':', '：'])?;
    let start = before.get(..at)?.rfind(['.', ';', '；', '。']).map_or(0, |mark| mark + 1);
    let head = before.get(start..at)?;
    (head.chars().count() <= HEAD && !head.trim().is_empty()).then_some(sentence.start + start..sentence.start + at)
}

/// Whether the sentence names a State, or stands in a paragraph whose title names one.
fn names_state(reading: &Reading<'_>, sentence: &Sentence) -> bool {
    let lead = reading.passage(sentence.passage).map_or(0..0, Passage::lead);
    let within = |range: &Range<usize>| {
        tokens_in(reading, sentence.passage, range).any(|token| matches!(token.sense, Sense::Name(_)))
    };
    within(&sentence.range) || within(&lead)
}

/// How much more the two have in common where both tell that something was reported: one for that, one for the year.
fn also_told(reading: &Reading<'_>, universal: &Universal, sentence: &Sentence) -> u8 {
    let (Some(here), Some(there)) = (reading.passage(universal.passage), reading.passage(sentence.passage)) else {
        return 0;
    };
    let tells = |passage: &Passage, range: &Range<usize>| {
        let said = passage.flow.at(range.clone()).to_lowercase();
        lexicon::of(passage.tongue).universal.tells.iter().any(|word| contains(&said, word, passage.tongue))
    };
    let years = years_in(reading, universal.passage, &here.sentence(universal.clause.start));
    let same = !years.is_disjoint(&years_in(reading, sentence.passage, &sentence.range));
    let both = universal.none && tells(here, &universal.clause) && tells(there, &sentence.range);
    if both { 1 + u8::from(same) } else { 0 }
}

/// The parts of the world that words name, by row, with the words for them.
fn regions(sentences: &mut Sentences, said: &str, tongue: Tongue) -> Vec<(usize, Vec<u32>)> {
    let rows = lexicon::of(tongue).regions.iter().enumerate();
    let named = rows.filter(|(_, row)| row.iter().any(|word| contains(said, word, tongue)));
    named.map(|(at, row)| (at, row.iter().flat_map(|word| sentences.words_of(word, tongue)).collect())).collect()
}

/// Whether a State of the sentence lies in the part of the world, as far as the register has it.
fn lies_in(reading: &Reading<'_>, sentence: &Sentence, row: usize) -> bool {
    let names = lexicon::of(Tongue::English).regions.get(row);
    tokens_in(reading, sentence.passage, &sentence.range)
        .filter_map(crate::list::state_of)
        .filter_map(|state| reading.package.registers.states.get(&state)?.region.as_ref())
        .any(|known| names.is_some_and(|names| names.contains(&known.region.to_lowercase())))
}

/// Whether the words after "no" only tell of whom something else is said: "those that have no law".
fn names_those(reading: &Reading<'_>, index: usize, passage: &Passage, after: &Range<usize>) -> bool {
    let english = passage.tongue == Tongue::English;
    // "No outage of more than 24 hours", "in the twelve months": a time counts nobody.
    let time =
        |token: &Token| reading.counts_of(index).iter().any(|count| count.range == token.range && count.head.is_time);
    let figured = tokens_in(reading, index, after).any(|token| {
        matches!(token.sense, Sense::Number { word, value, .. } if !word || english && value > Amount::whole(1))
            && !time(token)
    });
    let words = passage.flow.at(after.clone());
    // "没有通电的二百七十四所": those that have none are counted.
    let counted = tokens_in(reading, index, after).any(|token| {
        matches!(token.sense, Sense::Number { .. })
            && passage.flow.at(after.start..token.range.start.max(after.start)).ends_with('的')
    });
    let relative = |noun: &String| words.contains(&format!("的{noun}"));
    let lexicon = lexicon::of(passage.tongue);
    figured || counted || lexicon.states.iter().chain(&lexicon.rolls).any(relative)
}

/// The words of a text that name a kind, with the words for what is of that kind.
fn kinds(sentences: &mut Sentences, text: &str, tongue: Tongue) -> Vec<(Vec<u32>, &'static [String])> {
    let text = text.to_lowercase();
    let rows = lexicon::of(tongue).universal.kinds.iter();
    let held = rows.filter_map(|[kind, members]| {
        let named = kind.iter().filter(|word| contains(&text, word, tongue));
        let words: Vec<u32> = named.flat_map(|word| sentences.words_of(word, tongue)).collect();
        (!words.is_empty()).then_some((words, members.as_slice()))
    });
    held.collect()
}

/// The words that leave nothing between them and a word of the text.
fn opposites(sentences: &mut Sentences, text: &str, tongue: Tongue) -> Vec<(Vec<u32>, &'static str)> {
    let text = text.to_lowercase();
    let rows = lexicon::of(tongue).opposites.iter().flat_map(|[one, other]| [(one, other), (other, one)]);
    let held = rows.filter(|(one, other)| contains(&text, one, tongue) && !contains(&text, other, tongue));
    held.map(|(one, other)| (sentences.words_of(one, tongue), other.as_str())).collect()
}

/// Whether the words before "none" or "all" say of whom it is said: a State, so many, or whoever was spoken of before.
fn speaks_of_some(
    reading: &Reading<'_>,
    index: usize,
    passage: &Passage,
    sentence: &Range<usize>,
    before: &Range<usize>,
    headed: bool,
) -> bool {
    let named =
        tokens_in(reading, index, &(sentence.start..before.end)).any(|token| matches!(token.sense, Sense::Name(_)));
    // "Of the six projects not one" speaks of all six, "five States have no list" of the five.
    let known = &lexicon::of(passage.tongue).universal;
    let said = passage.flow.at(before.clone());
    let whole = passage.tongue == Tongue::Chinese
        && (said.ends_with("无一") || known.none_of.iter().any(|word| said.contains(word.as_str())));
    let number = |sense: &Sense| matches!(sense, Sense::Number { value, .. } if *value >= Amount::whole(1));
    // "Seven recommendations, all of high priority": all of those before the comma.
    let all_of = sentence.start < before.start && passage.flow.at(before.clone()).trim().contains("all");
    let before = &(if all_of { sentence.start } else { before.start }..before.end);
    let counted =
        !whole && tokens_in(reading, index, before).any(|token| number(&token.sense) && token.range.end < before.end);
    let after = before.end..sentence.end;
    // "None of them", "no report from two States": of those alone.
    let rest = passage.flow.at(after.clone()).to_lowercase();
    let points = !headed && known.pointing.iter().any(|word| rest.trim_start().starts_with(word.as_str()));
    let leaning = &known.leaning;
    named || counted || points || has(leaning, &passage.flow.at(before.clone()).to_lowercase(), passage.tongue)
}

/// How many words of the range say something.
fn strong(reading: &Reading<'_>, sentences: &mut Sentences, index: usize, range: &Range<usize>) -> usize {
    let words = sentences.words(reading, index, range);
    words.iter().filter(|word| !sentences.vocabulary.is_weak(**word)).count()
}

/// The words of a range in small letters without its dates: the month of May is no wish.
fn undated(reading: &Reading<'_>, index: usize, range: &Range<usize>) -> String {
    let Some(passage) = reading.passage(index) else { return String::new() };
    let mut text = String::new();
    let mut from = range.start;
    for token in tokens_in(reading, index, range).filter(|token| matches!(token.sense, Sense::Date(_))) {
        text.push_str(passage.flow.at(from..token.range.start));
        from = token.range.end;
    }
    text.push_str(passage.flow.at(from..range.end));
    text.to_lowercase()
}

fn has(words: &[String], text: &str, tongue: Tongue) -> bool {
    words.iter().any(|word| contains(text, word, tongue))
}

fn wishes(text: &str, tongue: Tongue) -> bool {
    let lexicon = lexicon::of(tongue);
    let open = |word: &&String| !lexicon.universal.told.contains(*word);
    lexicon.wishes.iter().filter(open).chain(&lexicon.supposed).any(|word| contains(text, word, tongue))
}

/// Whether a clause speaks of none, by `true`, or of all, by `false`, and where the word for it ends.
fn quantified(clause: &str, tongue: Tongue) -> Option<(bool, usize)> {
    let known = &lexicon::of(tongue).universal;
    let plain = known
        .idioms
        .iter()
        .fold(clause.to_owned(), |text, idiom| text.replace(idiom.as_str(), &" ".repeat(idiom.len())));
    let end = |words: &[String]| {
        let hits = words.iter().filter(|word| contains(&plain, word, tongue));
        hits.flat_map(|word| plain.match_indices(word.as_str()).map(|(at, hit)| at + hit.len())).min()
    };
    match (end(&known.none), end(&known.all)) {
        (Some(end), None) => Some((true, end)),
        (None, Some(end)) => {
            // "All have yet to": nobody has.
            let after = plain.get(end..).unwrap_or_default();
            let negated = denials(after, tongue).iter().any(|word| known.grammatical.contains(word));
            Some((negated, end))
        }
        _ => None,
    }
}

/// The words of a text that deny, each as the lexicon has it.
fn denials(text: &str, tongue: Tongue) -> BTreeSet<String> {
    let known = &lexicon::of(tongue).universal;
    let plain = known.harmless.iter().fold(text.to_owned(), |text, word| text.replace(word.as_str(), " "));
    let mut found: BTreeSet<String> =
        known.grammatical.iter().filter(|word| contains(&plain, word, tongue)).cloned().collect();
    match tongue {
        Tongue::Chinese => found.extend(known.denying.iter().filter(|word| plain.contains(word.as_str())).cloned()),
        Tongue::English => {
            let stems: BTreeSet<String> = words_of(&plain).map(|(_, word)| stem(word)).collect();
            // "Failed to send" denies the sending.
            let leads = |word: &&String| {
                let hit = words_of(&plain).find(|(_, other)| stem(other) == stem(word));
                hit.is_some_and(|(at, other)| {
                    plain.get(at + other.len()..).is_some_and(|rest| rest.starts_with(" to "))
                })
            };
            let held = known.denying.iter().filter(|word| stems.contains(&stem(word)));
            found.extend(held.filter(|word| !leads(word)).cloned());
        }
    }
    found
}
