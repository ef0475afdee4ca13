//! "No State refused a visit" beside one that did, "all accepted" beside one that disputes: what is said of none or of
//! all, and of a member the contrary, in other words.
//!
//! It must not compare counts: a number that denies another is `said_twice`.

use std::collections::BTreeSet;
use std::ops::Range;

use super::finding;
use crate::count::{contains, words_of};
use crate::document::BlockKind;
use crate::finding::{Confidence, Detail, Finding};
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

/// What is said of none or of all.
struct Universal {
    passage: usize,
    clause: Range<usize>,
    words: BTreeSet<u32>,
    /// Those of them behind the word that says none or all.
    done: BTreeSet<u32>,
    /// Words of it that have an opposite, with the words for that.
    opposites: Vec<(Vec<u32>, &'static str)>,
    /// The parts of the world that it speaks of, by row of the lexicon, with their words.
    regions: Vec<(usize, Vec<u32>)>,
    /// Whether nobody did it.
    none: bool,
}

/// Finds members of which the contrary is said.
pub(super) fn find(reading: &Reading<'_>, sentences: &mut Sentences, found: &mut Vec<Finding>) {
    let universals = universals(reading, sentences);
    for universal in &universals {
        let denied = sentences.near(&universal.words).into_iter().find_map(|sentence| {
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
    for (index, passage) in reading.passages.iter().enumerate() {
        if matches!(passage.kind, BlockKind::Heading { .. } | BlockKind::Caption | BlockKind::Cell { .. }) {
            continue;
        }
        for sentence in &passage.sentences {
            let whole = undated(reading, index, sentence);
            let known = &lexicon::of(passage.tongue).universal;
            if has(&known.limits, &whole, passage.tongue) || wishes(&whole, passage.tongue) {
                continue;
            }
            for clause in clauses(passage.text(), sentence) {
                let said = passage.flow.at(clause.clone()).to_lowercase();
                let Some((none, end)) = quantified(&said, passage.tongue) else { continue };
                let at = (clause.start + end).min(clause.end);
                let short = strong(reading, sentences, index, &(at..clause.end)) < 2;
                let clause = if short { clause.start..sentence.end } else { clause };
                // "Those that have no law fell from 48 to 44": the words tell of whom it is said.
                let relative = none && names_those(reading, index, passage, &(at..clause.end));
                if relative || speaks_of_some(reading, index, passage, sentence, &(clause.start..at)) {
                    continue;
                }
                let words = sentences.words(reading, index, &clause).into_iter().collect();
                let done = sentences.words(reading, index, &(at..clause.end)).into_iter().collect();
                let opposites = opposites(sentences, passage.flow.at(clause.clone()), passage.tongue);
                let regions = regions(sentences, &said, passage.tongue);
                found.push(Universal { passage: index, clause, words, done, opposites, regions, none });
            }
        }
    }
    found
}

fn names_state(reading: &Reading<'_>, sentence: &Sentence) -> bool {
    tokens_in(reading, sentence.passage, &sentence.range).any(|token| matches!(token.sense, Sense::Name(_)))
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
    let figured = tokens_in(reading, index, after).any(
        |token| matches!(token.sense, Sense::Number { word, value, .. } if !word || english && value > Amount::whole(1)),
    );
    let words = passage.flow.at(after.clone());
    let relative = |noun: &String| words.contains(&format!("的{noun}"));
    let lexicon = lexicon::of(passage.tongue);
    figured || lexicon.states.iter().chain(&lexicon.rolls).any(relative)
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
) -> bool {
    let named =
        tokens_in(reading, index, &(sentence.start..before.end)).any(|token| matches!(token.sense, Sense::Name(_)));
    // "Of the six projects not one" speaks of all six, "five States have no list" of the five.
    let whole = passage.tongue == Tongue::Chinese && passage.flow.at(before.clone()).ends_with("无一");
    let number = |sense: &Sense| matches!(sense, Sense::Number { value, .. } if *value >= Amount::whole(1));
    // "Seven recommendations, all of high priority": all of those before the comma.
    let all_of = sentence.start < before.start && passage.flow.at(before.clone()).trim().contains("all");
    let before = &(if all_of { sentence.start } else { before.start }..before.end);
    let counted =
        !whole && tokens_in(reading, index, before).any(|token| number(&token.sense) && token.range.end < before.end);
    let known = &lexicon::of(passage.tongue).universal;
    let after = before.end..sentence.end;
    // "None of them", "no report from two States": of those alone.
    let rest = passage.flow.at(after.clone()).to_lowercase();
    let points = known.pointing.iter().any(|word| rest.trim_start().starts_with(word.as_str()));
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

/// Whether a sentence says of a member the contrary of what is said of none or of all.
fn contrary(reading: &Reading<'_>, sentences: &Sentences, universal: &Universal, sentence: &Sentence) -> bool {
    let (Some(here), Some(there)) = (reading.passage(universal.passage), reading.passage(sentence.passage)) else {
        return false;
    };
    let apart = here.tongue == there.tongue && universal.passage != sentence.passage && here.part == there.part;
    if !apart || !same_matter(reading, universal, sentence) {
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
    if strong < few || common_told < LEAST || cover < least || !member || other_object(universal, here, &said) {
        return false;
    }
    let known = &lexicon::of(there.tongue).universal;
    let none = tokens_in(reading, sentence.passage, &sentence.range)
        .any(|token| matches!(&token.sense, Sense::Number { value, .. } if *value == Amount(0)));
    let near = up_to_shared(universal, here, there, sentence);
    // What is denied in the same words is no contrary.
    let again =
        universal.none && tokens_in(reading, sentence.passage, &sentence.range).any(|token| token.sense == Sense::Zero);
    let other = none
        || again
        || universal.none && has(&known.open, &said, there.tongue)
        || wishes(&undated(reading, sentence.passage, &near), there.tongue)
        || has(&lexicon::of(there.tongue).past, &said, there.tongue)
        || has(&lexicon::of(there.tongue).future, &undated(reading, sentence.passage, &near), there.tongue)
        || quantified(&said, there.tongue).is_some_and(|(_, end)| {
            let before = sentence.range.start..(sentence.range.start + end).min(sentence.range.end);
            !has(&known.limits, &said, there.tongue)
                && !speaks_of_some(reading, sentence.passage, there, &sentence.range, &before)
        });
    !other && sides(universal, here, there, sentence)
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
            let held = words_of(said).any(|(_, word)| stem(word) == stem(third));
            joins && third.len() > 2 && !held && other.is_some_and(|other| other.len() > 2)
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
        return super::state_out_of_place::shares_verb(one, other, tongue);
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
