//! The part and the whole of a share in another sentence that says the same of them.
//!
//! It must not judge the share.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::count::{Count, PERCENT, contains, last_letters, words_of};
use crate::flow::{Tongue, is_han};
use crate::lexicon;
use crate::matter::stem;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::denial::denies;
use crate::scan::Bound;
use crate::sentences::Sentences;

/// So much of what is said of the share must be said of the part, by weight.
const SAME: f64 = 0.5;
/// The same of a part that nothing ties to its whole.
const LOOSE: f64 = 0.6;
/// So many passages before a part may its whole stand.
const BEFORE: usize = 3;
/// So many letters behind a part may what is left stand.
const REST: usize = 90;
/// Words of less weight together are of too many things.
const LEAST: f64 = 3.0;

/// A part with its whole.
#[derive(Clone, Copy)]
pub(super) struct Pair<'a> {
    pub(super) part: &'a Count,
    pub(super) whole: Amount,
    /// The figure of the whole, or of what is left of it.
    pub(super) of: &'a Count,
}

impl<'a> Pair<'a> {
    fn of(part: &'a Count, of: &'a Count) -> Self {
        Self { part, whole: of.value, of }
    }
}

/// Parts of wholes in other sentences of which the same is said as of a share, with how much of it.
pub(super) fn of_same<'a>(
    reading: &'a Reading<'_>,
    sentences: &mut Sentences,
    index: usize,
    sentence: &Range<usize>,
    (clause, share): (&Range<usize>, &Range<usize>),
) -> Vec<(f64, Pair<'a>)> {
    let Some(passage) = reading.passage(index) else { return Vec::new() };
    let words = said_of(reading, sentences, (index, passage), sentence, (clause, share));
    let all = sentences.weight(&words);
    let negated = negates(passage, clause);
    let mut found = Vec::new();
    let near: Vec<(usize, Range<usize>, BTreeSet<u32>)> = sentences
        .near(&words)
        .into_iter()
        .map(|other| (other.passage, other.range.clone(), other.words.clone()))
        .collect();
    let all_members = of_members(reading, passage, sentence, share);
    let counts = reading.counts_of(index).iter();
    let of: Vec<_> = counts.filter(|count| count.sentence == *sentence && count.cues.is_whole).collect();
    let own_whole = given(reading, index, passage, sentence, share);
    // A share that stands with figures of its own has its part there.
    let bare = reading.counts_of(index).iter().filter(|count| count.sentence == *sentence).all(|count| {
        count.head.is_time
            || count.currency.as_deref() == Some(PERCENT)
            || own_whole.is_some_and(|own| own.range == count.range)
    });
    let thing = |whole: &Count| {
        own_whole.is_some() || {
            let before = reading
                .passage(whole.passage)
                .map_or("", |there| there.flow.at(whole.sentence.start..whole.range.start));
            names_noun(passage, (clause, share), (whole, before)) || whole.currency.is_some()
        }
    };
    for (at, range, theirs) in near {
        let Some(there) = reading.passage(at) else { continue };
        // Neighbours speak of one matter after the other.
        let own = at == index;
        if own || there.tongue != passage.tongue || there.part != passage.part || all < LEAST {
            continue;
        }
        let tied = parts(reading, at, &range, all_members);
        let is_loose = tied.is_empty();
        let loose = if is_loose && bare { untied(reading, at, &range, own_whole, &thing) } else { Vec::new() };
        for pair in tied.into_iter().chain(loose).filter(|pair| negates(there, &pair.part.frame) == negated) {
            let alike = Alike::of(reading, sentences, &words, &theirs, &pair);
            let cover = if is_loose { alike.of_loose(reading, sentences, &words, &pair) } else { Some(alike) };
            let Some(alike) = cover else { continue };
            // "Of the 30 actions, 40 per cent": of no other whole.
            let other = !of.is_empty() && of.iter().all(|known| known.value != pair.whole);
            if alike.strong >= alike.least && alike.cover >= SAME && !other {
                found.push((alike.cover, pair));
            }
        }
    }
    found
}

/// The words that say of what a share is: those of its clause, and of the sentence or of the one before it where the
/// clause leans on them.
fn said_of(
    reading: &Reading<'_>,
    sentences: &mut Sentences,
    (index, passage): (usize, &Passage),
    sentence: &Range<usize>,
    (clause, share): (&Range<usize>, &Range<usize>),
) -> BTreeSet<u32> {
    let before = clause.start..share.start.max(clause.start);
    let mut words: BTreeSet<u32> = sentences.words(reading, index, &before).into_iter().collect();
    words.extend(sentences.words(reading, index, &(share.end.min(clause.end)..clause.end)));
    // "Only half of them have this scheme": the scheme is named in the clause before.
    let said = passage.flow.at(clause.clone()).to_lowercase();
    let leans = lexicon::of(passage.tongue).leaning.iter().any(|word| contains(&said, word, passage.tongue));
    if leans {
        words.extend(sentences.words(reading, index, sentence));
    }
    // "Four in five of them are women": who they are stands in the sentence before.
    let before = passage.sentences.iter().rev().find(|other| other.end <= sentence.start);
    let takes_up = lexicon::of(passage.tongue).of_these.iter().any(|word| contains(&said, word, passage.tongue));
    if let Some(before) = before.filter(|_| takes_up && !leans) {
        words.extend(sentences.words(reading, index, before));
    }
    words
}

/// How much of what is said of a share is said of a part and its whole.
struct Alike {
    /// By weight, of the share's words or of the part's own.
    cover: f64,
    /// How many words of weight they share, and how many they must.
    strong: usize,
    least: usize,
}

impl Alike {
    fn of(
        reading: &Reading<'_>,
        sentences: &mut Sentences,
        words: &BTreeSet<u32>,
        theirs: &BTreeSet<u32>,
        pair: &Pair<'_>,
    ) -> Self {
        let (part, whole) = (pair.part, pair.of);
        // A long sentence around either of them says more than of this share.
        let said: BTreeSet<u32> = sentences.words(reading, part.passage, &part.frame).into_iter().collect();
        let held: Vec<u32> = words.intersection(&said).copied().collect();
        // "3.6 million of it": what it is of stands with the whole.
        let mut shared: Vec<u32> = words.intersection(theirs).copied().collect();
        if whole.sentence != part.sentence {
            let of: BTreeSet<u32> = sentences.words(reading, part.passage, &whole.sentence).into_iter().collect();
            shared.extend(words.intersection(&of).filter(|word| !theirs.contains(*word)));
        }
        let strong = shared.iter().filter(|word| !sentences.vocabulary.is_weak(**word)).count();
        let told = sentences.weight(&shared) / sentences.weight(words);
        let cover = told.max(sentences.weight(&held) / sentences.weight(&said).max(LEAST));
        Self { cover, strong, least: if told >= SAME { 2 } else { 3 } }
    }

    /// The same of a part that nothing ties to its whole: both must be said in the words of the share itself.
    fn of_loose(
        self,
        reading: &Reading<'_>,
        sentences: &mut Sentences,
        words: &BTreeSet<u32>,
        pair: &Pair<'_>,
    ) -> Option<Self> {
        let (part, whole) = (pair.part, pair.of);
        let said: BTreeSet<u32> = sentences.words(reading, part.passage, &part.frame).into_iter().collect();
        let of: BTreeSet<u32> = sentences.words(reading, whole.passage, &whole.frame).into_iter().collect();
        let all = sentences.weight(words);
        let both: Vec<u32> = words.iter().filter(|word| said.contains(*word) || of.contains(*word)).copied().collect();
        let held = words.intersection(&said).filter(|word| !of.contains(*word) || whole.frame == part.frame);
        let own = sentences.weight(held);
        let cover = sentences.weight(&both) / all;
        // Money is part of money where one sentence tells both and the share names both.
        let of_both = both.iter().any(|word| of.contains(word) && !said.contains(word));
        let money = whole.currency.is_some() && !(of_both && whole.sentence == part.sentence);
        let strong = both.iter().filter(|word| !sentences.vocabulary.is_weak(**word)).count();
        (cover >= LOOSE && own > 0.0 && !money).then_some(Self { cover: cover + own / all, strong, ..self })
    }
}

/// Whether a clause names what a figure counts; in English right behind the share.
fn names_noun(
    passage: &Passage,
    (clause, share): (&Range<usize>, &Range<usize>),
    (count, before): (&Count, &str),
) -> bool {
    let noun = count.head.noun.as_str();
    match passage.tongue {
        Tongue::Chinese => {
            // "应报送月报4,800份": the thing stands before its figure.
            let said = passage.flow.at(clause.clone());
            let lead = last_letters(before, 4);
            let long = noun.chars().count() >= 2 && said.contains(noun);
            let two = lead.char_indices().rev().nth(1).and_then(|(at, _)| lead.get(at..));
            let plain = |word: &str| word.chars().all(is_han) && word.chars().count() == 2;
            long || two.is_some_and(|word| plain(word) && said.contains(word))
        }
        Tongue::English => {
            let said = passage.flow.at(share.end.min(clause.end)..clause.end).to_lowercase();
            let last = noun.rsplit(' ').next().map(stem).unwrap_or_default();
            !noun.is_empty() && words_of(&said).take(8).any(|(_, word)| stem(word) == last)
        }
    }
}

/// The whole that the sentence of a share gives for it: "60 per cent of the 60 Parties", "全部60个缔约国的60%".
fn given<'a>(
    reading: &'a Reading<'_>,
    index: usize,
    passage: &Passage,
    sentence: &Range<usize>,
    share: &Range<usize>,
) -> Option<&'a Count> {
    let near = |count: &&Count| {
        let gap = match passage.tongue {
            Tongue::English => passage.flow.at(share.end..count.range.start.max(share.end)),
            Tongue::Chinese => passage.flow.at(count.range.end.min(share.start)..share.start),
        };
        let leads = match passage.tongue {
            Tongue::English => count.range.start >= share.end && gap.trim_start().starts_with("of "),
            Tongue::Chinese => count.range.end <= share.start && gap.trim_end().ends_with('的'),
        };
        leads
            && !gap.contains(['，', ',', ';', '；'])
            && gap.chars().count() <= 16
            && count.sentence == *sentence
            && count.currency.as_deref() != Some(PERCENT)
    };
    reading.counts_of(index).iter().find(near)
}

/// Parts of a sentence that no word ties to a whole, with the whole that the share itself gives, or else the nearest
/// greater figure of the same sort before them.
fn untied<'a>(
    reading: &'a Reading<'_>,
    index: usize,
    sentence: &Range<usize>,
    own: Option<&'a Count>,
    is_thing: &impl Fn(&Count) -> bool,
) -> Vec<Pair<'a>> {
    let Some(passage) = reading.passage(index) else { return Vec::new() };
    let plain = |count: &&Count| {
        count.bound == Bound::Exact
            && count.currency.as_deref() != Some(PERCENT)
            && !count.head.is_time
            && !count.cues.wished
            && !count.cues.weak
            && !count.cues.remaining
            && !count.cues.further
            && count.value.0 > 0
    };
    let can = |part: &Count, whole: &Count| {
        whole.value > part.value
            && whole.currency == part.currency
            && (whole.head.noun == part.head.noun || crate::rules::vague(part))
            && is_thing(whole)
            && !whole.cues.of_these
    };
    let nearest = |part: &Count| {
        (index.saturating_sub(BEFORE)..=index).rev().find_map(|at| {
            let there = reading.passage(at).filter(|there| there.heading == passage.heading || at == index)?;
            let before = |whole: &&Count| at < index || whole.range.end <= part.range.start;
            let known = reading.counts_of(at).iter().filter(|_| there.tongue == passage.tongue);
            known.filter(plain).filter(before).rfind(|whole| can(part, whole))
        })
    };
    let here = reading.counts_of(index);
    // "24 are done, the other eight are not": both together are the whole.
    let implied = |at: usize, part: &'a Count| {
        let rest = here.get(at + 1).filter(|rest| rest.cues.remaining || rest.cues.not_yet)?;
        let close = rest.range.start.saturating_sub(part.range.end) <= REST && rest.currency == part.currency;
        let alike = rest.head.noun == part.head.noun || crate::rules::vague(rest);
        let alike = alike && is_thing(part) && rest.cues.remaining;
        (close && alike).then_some(Pair { part, whole: Amount(part.value.0 + rest.value.0), of: rest })
    };
    let parts = here.iter().enumerate().filter(|(_, part)| part.sentence == *sentence && plain(part));
    parts
        .filter_map(|(at, part)| match own {
            Some(own) => Some(Pair::of(part, own)).filter(|_| own.value > part.value && own.currency == part.currency),
            None => implied(at, part).or_else(|| Some(Pair::of(part, nearest(part)?))),
        })
        .collect()
}

/// Whether the words of a range deny.
fn negates(passage: &Passage, range: &Range<usize>) -> bool {
    denies(&passage.flow.at(range.clone()).to_lowercase(), passage.tongue)
}

/// The number of members, where the words behind or before a share say that it is of all of them.
pub(super) fn of_members<'a>(
    reading: &'a Reading<'_>,
    passage: &Passage,
    sentence: &Range<usize>,
    share: &Range<usize>,
) -> Option<&'a Count> {
    let lexicon = lexicon::of(passage.tongue);
    let after = passage.flow.at(share.end..sentence.end.max(share.end)).to_lowercase();
    let before = passage.flow.at(sentence.start..share.start.max(sentence.start)).to_lowercase();
    let named = match passage.tongue {
        Tongue::English => {
            let rest = after.trim_start().strip_prefix("of ").unwrap_or(after.trim_start());
            let rest = lexicon.all_of.iter().fold(rest, |rest, word| rest.strip_prefix(word.as_str()).unwrap_or(rest));
            let mut nouns: Vec<&String> = lexicon.rolls.iter().filter(|noun| noun.ends_with('s')).collect();
            nouns.sort_by_key(|noun| std::cmp::Reverse(noun.len()));
            let behind = nouns.into_iter().find_map(|noun| rest.strip_prefix(noun.as_str()))?;
            // "Of the Parties which reported": only of some.
            let narrow = lexicon.narrowing.iter().any(|word| behind.trim_start().starts_with(word.as_str()));
            !narrow || behind.trim_start().starts_with("have ")
        }
        Tongue::Chinese => {
            let joins =
                |lead: &str| lexicon.number_of.iter().find_map(|word| lead.strip_suffix(word.as_str()).map(str::len));
            let mut lead = before.as_str();
            while let Some(rest) = joins(lead) {
                lead = lead.get(..rest).unwrap_or_default();
            }
            let follows = after.trim_start_matches('的');
            let clause = lead.rsplit([',', '，', ';', '；', '。']).next().unwrap_or_default();
            lexicon.rolls.iter().any(|noun| {
                let bare =
                    |rest: &str| rest.is_empty() || lexicon.all_of.iter().any(|word| rest.ends_with(word.as_str()));
                clause.strip_suffix(noun.as_str()).is_some_and(bare) || follows.starts_with(noun.as_str())
            })
        }
    };
    named.then(|| crate::rules::rests::all_members(reading)).flatten()
}

/// The parts of a sentence whose whole is known: the one they are tied to, the sum just named of which they are so much,
/// or all members where it is of these that the share is.
fn parts<'a>(
    reading: &'a Reading<'_>,
    index: usize,
    sentence: &Range<usize>,
    all_members: Option<&'a Count>,
) -> Vec<Pair<'a>> {
    let counts = reading.counts_of(index);
    let Some(passage) = reading.passage(index) else { return Vec::new() };
    let plain = counts.iter().filter(|part| {
        part.sentence == *sentence
            && part.bound == Bound::Exact
            && part.currency.as_deref() != Some(PERCENT)
            && !part.head.is_time
            && !part.cues.wished
    });
    let whole = |part: &Count| {
        let tied = part.whole.and_then(|at| counts.get(at));
        let member = || all_members.filter(|_| part.head.is_states && !part.cues.is_whole && !part.cues.further);
        tied.or_else(|| part.currency.as_ref().and_then(|_| of_it(passage, counts, part))).or_else(member)
    };
    plain
        .filter_map(|part| Some(Pair::of(part, whole(part)?)))
        .filter(|pair| pair.part.value < pair.whole && pair.part.value.0 > 0 && !pair.part.cues.of_these)
        .collect()
}

/// "The State provided 3.6 million of it": the amount named right before.
fn of_it<'a>(passage: &Passage, counts: &'a [Count], part: &Count) -> Option<&'a Count> {
    let lexicon = lexicon::of(passage.tongue);
    let after = passage.flow.at(part.range.end..part.sentence.end.max(part.range.end)).to_lowercase();
    let after = after.trim_start();
    let before = passage.flow.at(part.sentence.start..part.range.start).to_lowercase();
    let leans = match passage.tongue {
        Tongue::English => lexicon.of_sum.iter().any(|word| {
            after.strip_prefix(word.as_str()).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
                || before.trim_start().starts_with(word.as_str())
        }),
        Tongue::Chinese => lexicon.of_sum.iter().any(|word| before.contains(word.as_str())),
    };
    let whole = counts.iter().rfind(|whole| {
        whole.range.end <= part.range.start && whole.currency == part.currency && whole.value > part.value
    });
    whole.filter(|_| leans)
}

/// The clause of a share: where enough stands before it, nothing that stands behind the next mark.
pub(super) fn own_clause(passage: &Passage, sentence: &Range<usize>, at: &Range<usize>) -> Range<usize> {
    let clause = crate::sentences::clause_about(passage, sentence, at, 1);
    let before = passage.flow.at(clause.start..at.start.max(clause.start)).chars().count();
    let enough = if passage.tongue == Tongue::Chinese { 8 } else { 28 };
    if before >= enough { clause } else { crate::sentences::clause_of(passage, sentence, at) }
}
