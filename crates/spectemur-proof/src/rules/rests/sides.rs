//! Which figures are of those left, which of those that did, and which are the whole of both.

use crate::count::{Count, contains, last_letters};
use crate::flow::Tongue;
use crate::lexicon;
use crate::matter::{Matter, likeness};
use crate::number::Amount;
use crate::reading::Reading;
use crate::rules::exchanged::{matter_of, shared_words};
use crate::rules::{alike, membership, pieces, sums, until_next_clause};

/// Of more figures only those are compared that have rare words in common.
const MOST: usize = 2_000;
/// From here on what one denies is taken to be what the other says.
const ALIKE: f64 = 0.5;
/// So many sentences before a part its whole may stand.
const BACK: usize = 2;

/// A figure of those that did not, or that remain.
pub(super) struct Rest<'a> {
    pub(super) count: &'a Count,
    matter: &'a Matter,
    /// How many they are; "all but four" says of how many it is not said.
    pub(super) value: Amount,
    /// What is said of the others, so that both can be compared.
    turned: Matter,
}

/// A figure of those that did.
pub(super) struct Part<'a> {
    pub(super) count: &'a Count,
    /// How many words that say something are said of the rest too.
    pub(super) shared: usize,
    /// Whether it stands in the sentence of the rest or in the next.
    pub(super) beside: bool,
}

/// A whole, with its place where one is known.
pub(super) struct Whole<'a> {
    pub(super) value: Amount,
    pub(super) count: Option<&'a Count>,
    pub(super) tie: Tie,
}

/// What makes a figure the whole of others, from the loosest on.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Tie {
    /// It counts the same things somewhere in the document.
    Noun,
    /// It is the number of members.
    Members,
    /// It stands before one of them.
    Before,
    /// The words say so.
    Words,
}

/// The figures of those left.
pub(super) fn rests<'a>(reading: &'a Reading<'_>) -> Vec<Rest<'a>> {
    let all = reading.counts.iter().flatten().filter(|count| {
        sums::adds(count) && !count.cues.weak && count.value > Amount::whole(1) && reading.is_in_prose(count)
    });
    all.filter_map(|count| rest(reading, count)).collect()
}

fn rest<'a>(reading: &'a Reading<'_>, count: &'a Count) -> Option<Rest<'a>> {
    if !is_left(reading, count) || is_settled(reading, count) {
        return None;
    }
    let matter = matter_of(reading, count)?;
    let mut turned = matter.clone();
    if matter.is_negated() {
        turned.turn();
    }
    Some(Rest { count, matter, value: count.value, turned })
}

/// Whether the words say that so many did not, or that they remain.
pub(in crate::rules) fn is_left(reading: &Reading<'_>, count: &Count) -> bool {
    let Some(passage) = reading.passage(count.passage) else { return false };
    let lexicon = lexicon::of(passage.tongue);
    // What follows the next figure, or a mark, is said of something else.
    let next = reading.counts_of(count.passage).iter().find(|next| next.range.start >= count.phrase.end);
    let end = next.map_or(count.sentence.end, |next| next.range.start.min(count.sentence.end));
    let after = passage.flow.at(count.phrase.end..end.max(count.phrase.end)).to_lowercase();
    let after =
        if after.starts_with([',', '，', ';', '；', '.', '。', ':']) { "" } else { until_next_clause(&after) };
    let before = passage.flow.at(count.frame.start.min(count.range.start)..count.range.start).to_lowercase();
    let has = |words: &[String], text: &str| words.iter().any(|word| contains(text, word, passage.tongue));
    // What is quoted is a name: "reports of 'no transfers'".
    let (after, before) = (unquoted(after), unquoted(&before));
    // "Others, of whom nine are paid": those are part of the others and not the others themselves.
    let inner = count.cues.of_these && !count.cues.not_yet;
    // "Of the twelve that did not report, five …": what follows is said of the part.
    let parted = count.cues.is_whole
        && reading.counts_of(count.passage).iter().any(|part| {
            part.sentence == count.sentence && part.range.start > count.range.start && part.whole.is_some()
        });
    !parted
        && !count.cues.left_out
        && !only_describes(&after, passage.tongue)
        && (count.cues.remaining && !inner
            || count.cues.not_yet
            || has(&lexicon.lacking, &after)
            || has(&lexicon.lacking, &before)
            || is_excepting(reading, count))
}

/// "为履行其尚未履行的义务划拨资源", "提交了逾期的报告": the word for what is lacking describes a thing and nothing is denied.
fn only_describes(after: &str, tongue: Tongue) -> bool {
    /// Letters between such a word and the one that ties it to its thing.
    const SPAN: usize = 8;
    if tongue == Tongue::English {
        return false;
    }
    let words = lexicon::of(tongue).undone.iter();
    let ends: Vec<usize> =
        words.flat_map(|word| after.match_indices(word.as_str()).map(|(at, word)| at + word.len())).collect();
    let describes =
        |end: &usize| after.get(*end..).is_some_and(|rest| rest.chars().take(SPAN).any(|letter| letter == '的'));
    !ends.is_empty() && ends.iter().all(describes)
}

/// The words without those in quotation marks.
fn unquoted(words: &str) -> String {
    let mut open = false;
    let kept = words.chars().filter(|letter| {
        open = *letter == '“' || open && *letter != '”';
        !open && *letter != '”'
    });
    kept.collect()
}

/// Whether the sentence of a rest names those whom it leaves out: "vessels other than trawlers".
fn is_excepting(reading: &Reading<'_>, count: &Count) -> bool {
    reading.passage(count.passage).is_some_and(|passage| {
        let sentence = passage.flow.at(count.sentence.clone()).to_lowercase();
        let words = &lexicon::of(passage.tongue).excepting;
        words.iter().any(|word| contains(&sentence, word, passage.tongue))
    })
}

/// Whether the passage itself gives a whole and parts that leave so many.
fn is_settled(reading: &Reading<'_>, count: &Count) -> bool {
    let here = reading.counts_of(count.passage);
    let other = |part: &&Count| part.range != count.range && part.currency == count.currency && sums::adds(part);
    here.iter().filter(other).filter(|whole| whole.value > count.value).any(|whole| {
        let left = Amount(whole.value.0 - count.value.0);
        let near = here
            .iter()
            .filter(other)
            .filter(|part| part.range != whole.range && part.sentence == count.sentence && part.value < whole.value);
        let values: Vec<Amount> = near.map(|part| part.value).collect();
        here.iter().filter(other).any(|part| part.value == left) || sums::some_give(&values, left)
    })
}

/// "These nine": the figure only names those of whom something was said before.
fn is_pointed(reading: &Reading<'_>, count: &Count) -> bool {
    reading.passage(count.passage).is_none_or(|passage| {
        let before = passage.flow.at(count.sentence.start..count.range.start).trim_end().to_lowercase();
        ["these", "those", "这", "该", "上述"].iter().any(|word| before.ends_with(word))
    })
}

/// Whether a figure says by how much something changed, or what it was before.
fn is_change(reading: &Reading<'_>, count: &Count) -> bool {
    let Some(passage) = reading.passage(count.passage) else { return true };
    let before = passage.flow.at(count.sentence.start..count.range.start).to_lowercase();
    let near = last_letters(&before, if passage.tongue == Tongue::Chinese { 8 } else { 20 });
    let lexicon = lexicon::of(passage.tongue);
    // "920公顷 a year" is no part of what there is.
    if ["每年", "每月", "每日", "每"].iter().any(|word| near.ends_with(word)) {
        return true;
    }
    let compared = ["than", "up from", "down from", "as against", "compared with", "compared to"];
    match passage.tongue {
        Tongue::English => {
            lexicon.growth.iter().any(|word| contains(&near, word, Tongue::English) && near.trim_end().ends_with(" by"))
                || near.trim_end().ends_with(" of") && lexicon.growth.iter().any(|word| near.contains(word.as_str()))
                || compared.iter().any(|word| near.trim_end().ends_with(word))
        }
        Tongue::Chinese => {
            let close = last_letters(&near, 3);
            lexicon.growth.iter().any(|word| near.ends_with(word.as_str()))
                || ["多", "少", "加", "减", "增", "比", "较"].iter().any(|word| close.contains(word))
                    && !near.contains("至少")
                || near.contains('比')
        }
    }
}

/// The figures of which is said what the rest denies: those with words in common, and those beside it.
pub(super) fn parts<'a>(reading: &'a Reading<'_>, rest: &Rest<'_>) -> Vec<Part<'a>> {
    let places: Vec<(usize, usize)> = if reading.matters.len() <= MOST {
        reading.matters.keys().copied().collect()
    } else {
        let here = (0..reading.counts_of(rest.count.passage).len()).map(|at| (rest.count.passage, at));
        here.chain(reading.near(rest.matter)).collect()
    };
    let figured =
        places.into_iter().filter_map(|place| part(reading, rest, reading.claim(place)?, reading.claimed(place)?));
    let names = reading.unfigured.get(rest.count.passage).into_iter().flatten().enumerate();
    let offset = reading.counts_of(rest.count.passage).len();
    let named = names.filter(|(_, count)| count.cues.named && count.range.end <= rest.count.range.start);
    let named = named.filter_map(|(at, count)| {
        part(reading, rest, count, reading.claimed((rest.count.passage, offset + at))?).filter(|part| part.beside)
    });
    figured.chain(named).collect()
}

fn part<'a>(reading: &Reading<'_>, rest: &Rest<'_>, count: &'a Count, matter: &Matter) -> Option<Part<'a>> {
    let plain = sums::adds(count)
        && !count.cues.weak
        && count.value > Amount::whole(1)
        && count.value != rest.value
        && count.currency == rest.count.currency
        && !(count.cues.is_whole || count.cues.all || count.cues.left_out)
        && (count.value.as_whole().is_some() || rest.value.as_whole().is_none())
        && reading.is_in_prose(count)
        && !is_pointed(reading, count)
        && !is_change(reading, count)
        && (count.passage, count.range.start) != (rest.count.passage, rest.count.range.start)
        && (!is_left(reading, count) || rest.count.cues.remaining && !count.cues.remaining && !count.cues.not_yet);
    if !plain || rest.turned.is_of_another(matter) || rest.turned.is_past() != matter.is_past() {
        return None;
    }
    let near = count.passage == rest.count.passage
        && count.sentence.end + 1 >= rest.count.sentence.start
        && count.range.start < rest.count.range.start;
    if count.value < Amount::whole(4) && !near {
        return None;
    }
    let shared =
        shared_words(reading, rest.matter, matter).max(said(reading, rest, count)) + before(reading, rest, count);
    let echoed = if near { echo(reading, rest.count, count) } else { 0 };
    let alike = if likeness(&rest.turned, matter, &reading.vocabulary) >= ALIKE { 2 } else { 0 };
    let shared = (shared + echoed).max(alike);
    (shared > 0 || near || !rest.count.head.is_states && count.head.is_elided).then_some(Part {
        count,
        shared,
        beside: near,
    })
}

/// How many words of the clause of the rest stand in the clause of the part.
fn said(reading: &Reading<'_>, rest: &Rest<'_>, count: &Count) -> usize {
    let (Some(passage), Some(own)) = (reading.passage(count.passage), reading.passage(rest.count.passage)) else {
        return 0;
    };
    let mine = own.flow.at(rest.count.frame.clone()).to_lowercase();
    let theirs = passage.flow.at(count.frame.clone()).to_lowercase();
    if passage.tongue == own.tongue { pieces::shared(&mine, &theirs, own.tongue) } else { 0 }
}

/// How many words of the rest stand in the sentence before that of the part, which says what it is about.
fn before(reading: &Reading<'_>, rest: &Rest<'_>, count: &Count) -> usize {
    let (Some(passage), Some(own)) = (reading.passage(count.passage), reading.passage(rest.count.passage)) else {
        return 0;
    };
    let earlier = passage.sentences.iter().rfind(|sentence| sentence.end <= count.sentence.start);
    let earlier = earlier.map(|earlier| passage.flow.at(earlier.clone()).to_lowercase());
    let Some(earlier) = earlier.filter(|_| passage.tongue == own.tongue) else { return 0 };
    let said = own.flow.at(rest.count.frame.clone()).to_lowercase();
    pieces::shared(&said, &earlier, own.tongue)
}

/// How many words right behind both figures are the same: "64 were received in time. Nineteen were not received in time."
fn echo(reading: &Reading<'_>, rest: &Count, part: &Count) -> usize {
    let Some(passage) = reading.passage(rest.passage) else { return 0 };
    let words = |count: &Count| -> Vec<String> {
        let after = passage.flow.at(count.range.end..count.sentence.end).to_lowercase();
        let clause = until_next_clause(&after).to_owned();
        crate::count::words_of(&clause).map(|(_, word)| word.to_owned()).filter(|word| word.len() > 3).collect()
    };
    let theirs = words(part);
    if passage.tongue == Tongue::Chinese {
        return 0;
    }
    words(rest).iter().filter(|word| theirs.contains(word)).count()
}

/// The number of members that the document gives most often, wherever it stands.
pub(in crate::rules) fn members<'a>(reading: &'a Reading<'_>) -> Vec<&'a Count> {
    let all: Vec<&Count> = membership::now(reading).into_iter().map(|(_, count)| count).collect();
    let often = |value: Amount| all.iter().filter(|count| count.value == value).count();
    let most = all.iter().map(|count| (often(count.value), count.value)).max();
    all.iter().copied().filter(|count| most.is_some_and(|(_, value)| count.value == value)).collect()
}

/// The first place that gives the number of members, looked for once.
pub(in crate::rules) fn all_members<'a>(reading: &'a Reading<'_>) -> Option<&'a Count> {
    let look = || {
        let first = *members(reading).first()?;
        let at = reading.counts_of(first.passage).iter().position(|count| count.range == first.range)?;
        Some((first.passage, at))
    };
    let (passage, at) = (*reading.members.get_or_init(look))?;
    reading.counts_of(passage).get(at)
}

/// The figures that may be the whole of the rest and of the part.
pub(super) fn wholes<'a>(
    reading: &'a Reading<'_>,
    rest: &Rest<'_>,
    part: &Part<'_>,
    members: &[&'a Count],
) -> Vec<Whole<'a>> {
    let here = |whole: &Count| whole.passage == rest.count.passage && whole.sentence == rest.count.sentence;
    let fits = |whole: &Count| {
        whole.value > part.count.value.max(rest.value)
            && whole.currency == rest.count.currency
            && sums::adds(whole)
            && !(whole.cues.remaining || whole.cues.not_yet)
            && (whole.value.as_whole().is_some() || rest.value.as_whole().is_none())
            && !(here(whole) && here(part.count))
            && !is_change(reading, whole)
            && !counts_things(whole, rest.value.as_whole().is_none() || part.count.value.as_whole().is_none())
            && matter_of(reading, whole).is_none_or(|matter| !matter.is_past())
    };
    let mut found: Vec<Whole<'a>> = Vec::new();
    let mut add = |count: &'a Count, tie: Tie| {
        if fits(count) {
            found.push(Whole { value: count.value, count: Some(count), tie });
        }
    };
    // Whoever is said to be part of a whole is part of no other.
    let tied = |side: &Count| side.whole.and_then(|at| reading.counts_of(side.passage).get(at));
    match (tied(part.count), tied(rest.count)) {
        (Some(one), Some(other)) if one.value != other.value => return found,
        (Some(whole), _) | (_, Some(whole)) => {
            add(whole, Tie::Words);
            return found;
        }
        _ => {}
    }
    for side in [part.count, rest.count] {
        let here = reading.counts_of(side.passage);
        let tie = if side.cues.of_these { Tie::Words } else { Tie::Before };
        for whole in here.iter().filter(|whole| stands_before(reading, whole, side)) {
            add(whole, tie);
        }
    }
    let unnamed = part.beside && rest.count.head.noun.is_empty() && rest.count.currency.is_none();
    if rest.count.head.is_states || part.count.head.is_states || unnamed {
        let tongue = reading.passage(rest.count.passage).map_or(Tongue::English, |passage| passage.tongue);
        if unnamed && rest.count.cues.remaining {
            let rolls = reading.matters.iter().filter_map(|((index, place), matter)| {
                let count = reading.counts_of(*index).get(*place)?;
                let is_roll = membership::is_roll(reading, count, matter) && !membership::is_growth(reading, count);
                is_roll.then_some(count)
            });
            rolls.for_each(|whole| add(whole, Tie::Members));
        }
        members.iter().filter(|whole| alike(whole, rest.count, tongue)).for_each(|whole| add(whole, Tie::Members));
    } else if !rest.count.head.noun.is_empty() || rest.count.currency.is_some() {
        let all = if reading.matters.len() <= MOST { all_text(reading) } else { reading.near(rest.matter) };
        for (place, known) in all.into_iter().filter_map(|place| Some((place, reading.claim(place)?))) {
            let shares = || reading.claimed(place).is_some_and(|matter| shared_words(reading, rest.matter, matter) > 0);
            // Small figures are soon alike: their whole and part stand together.
            let close = known.passage == part.count.passage || rest.value >= Amount::whole(100);
            if close && fits(known) && same_things(reading, known, rest.count) && reading.is_in_prose(known) && shares()
            {
                found.push(Whole { value: known.value, count: Some(known), tie: Tie::Noun });
            }
        }
    }
    found
}

/// The places of all figures.
fn all_text(reading: &Reading<'_>) -> Vec<(usize, usize)> {
    reading.matters.keys().copied().collect()
}

/// Whether a figure stands a little before another in its passage and counts the same things.
fn stands_before(reading: &Reading<'_>, whole: &Count, side: &Count) -> bool {
    let Some(passage) = reading.passage(side.passage) else { return false };
    let at = |count: &Count| passage.sentences.iter().position(|sentence| *sentence == count.sentence);
    let near = at(side).zip(at(whole)).is_some_and(|(mine, theirs)| theirs <= mine && mine - theirs <= BACK);
    let ahead = whole.range.end <= side.range.start || whole.sentence == side.sentence;
    // "Reports were due from 81 States": whoever owes a thing is counted with it.
    let owes = || {
        let words = passage.flow.at(whole.sentence.clone()).to_lowercase();
        whole.head.is_states && side.head.noun.len() > 3 && words.contains(side.head.noun.as_str())
    };
    near && ahead
        && whole.range != side.range
        && !(whole.cues.remaining || whole.cues.not_yet || whole.cues.of_these)
        && !whole.head.noun.is_empty()
        && alike(whole, side, passage.tongue)
        || near && ahead && owes()
}

/// Whether a whole counts things, of which no fraction is a part: "16 places" beside "12.6 square kilometres".
fn counts_things(whole: &Count, of_fractions: bool) -> bool {
    let measured =
        |noun: &str| lexicon::both().into_iter().any(|lexicon| lexicon.measures.iter().any(|unit| noun == unit));
    of_fractions
        && whole.currency.is_none()
        && whole.value.as_whole().is_some()
        && !whole.head.noun.is_empty()
        && !whole.head.is_elided
        && !measured(&whole.head.noun)
}

/// Whether two figures count the same things: by their noun, or in Chinese by a unit of its own.
fn same_things(reading: &Reading<'_>, one: &Count, other: &Count) -> bool {
    let unit = |count: &Count| -> Option<String> {
        let passage = reading.passage(count.passage)?;
        let after = passage.flow.at(count.range.end..passage.text().len());
        let unit = lexicon::of(passage.tongue).classifiers.iter().filter(|unit| after.starts_with(unit.as_str()));
        unit.max_by_key(|unit| unit.len()).filter(|unit| !matches!(unit.as_str(), "个" | "名" | "次" | "项")).cloned()
    };
    one.head.noun == other.head.noun && (!one.head.noun.is_empty() || one.currency.is_some())
        || one.head.is_states && other.head.is_states
        || unit(one).is_some_and(|unit_of_one| unit(other) == Some(unit_of_one))
}

/// Whether one figure is easily written for the other: one digit differs, or two are exchanged.
pub(super) fn is_slip(left: Amount, rest: Amount) -> bool {
    let (mine, theirs) = (left.to_string(), rest.to_string());
    let wrong = mine.bytes().zip(theirs.bytes()).filter(|(one, other)| one != other).count();
    let digits = |text: &str| {
        let mut digits: Vec<u8> = text.bytes().collect();
        digits.sort_unstable();
        digits
    };
    mine.len() == theirs.len() && (wrong == 1 || wrong == 2 && digits(&mine) == digits(&theirs))
}

/// Whether part, rest and whole are surely of one matter.
pub(super) fn is_of_one(reading: &Reading<'_>, rest: &Rest<'_>, part: &Part<'_>, whole: &Whole<'_>) -> bool {
    let (one, other) = (rest.count, part.count);
    let counted = whole.count.is_some_and(|count| same_things(reading, count, one));
    // What a figure leaves out is what its whole counts.
    let bare = (other.head.is_elided || other.head.noun.is_empty())
        && other.currency.is_none()
        && (part.beside || counted && whole.count.is_some_and(|count| count.passage == other.passage));
    let same = same_things(reading, one, other) || bare;
    let of_words = whole.tie == Tie::Words && (same || is_excepting(reading, one));
    let least = if same || of_words { 2 } else { 3 };
    let close = (whole.value.0 - other.value.0 - rest.value.0).abs() <= Amount::whole(3).0;
    let least = if part.beside && whole.tie >= Tie::Before || of_words && same && close { 1 } else { least };
    let settled = reading
        .counts_of(other.passage)
        .iter()
        .any(|count| count.value == one.value && count.head.noun == one.head.noun && count.range != one.range);
    let things = counted && !one.head.is_states && whole.tie >= Tie::Before && other.head.is_elided;
    let follows = one.cues.remaining && part.beside && one.sentence == other.sentence;
    let least = if follows || things && one.passage != other.passage { 0 } else { least };
    // Sums of money and figures without a noun are many: only the words tell what they are parts of.
    let left = Amount(whole.value.0 - other.value.0);
    let digits = rest.value.0.to_string().trim_end_matches('0').len();
    let money = one.cues.remaining && digits >= 2 && is_slip(left, rest.value);
    let tied = of_words || money || follows || one.currency.is_none() && !one.head.noun.is_empty();
    let few = rest.value < Amount::whole(4) && one.passage != other.passage;
    let other_things = part.beside && one.head.is_states;
    // Where both are named it is their names that are compared.
    let named = one.list.is_some() && other.list.is_some();
    tied && !few && !named && (same || of_words || other_things) && part.shared >= least && !settled
}
