//! Lengths that stand between the days that they run from and to: "eighteen months from 1 May 2025, until 1 November 2026".

use std::sync::LazyLock;

use super::{Dated, dates};
use crate::count::Count;
use crate::flow::Tongue;
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;

/// Words between a length and its first day, and between its days.
static FROM: LazyLock<&[&str]> = LazyLock::new(|| lexicon::time("tied_from"));
static UNTIL: LazyLock<&[&str]> = LazyLock::new(|| lexicon::time("tied_until"));
static END: LazyLock<&[&str]> = LazyLock::new(|| lexicon::time("tied_end"));

/// The days that the length stands between or before, where the words say that it runs from one to the other.
pub(super) fn tied<'a>(passage: &Passage, plain: &[&'a Dated], length: &Count) -> Option<(&'a Dated, &'a Dated)> {
    let words = |from: usize, to: usize| passage.flow.at(from..to.max(from)).to_lowercase();
    let ends = |gap: &str| {
        let is_near = gap.chars().count() <= if passage.tongue == Tongue::Chinese { 8 } else { 32 };
        let says = match passage.tongue {
            Tongue::English => crate::count::words_of(gap).any(|(_, word)| {
                UNTIL.iter().any(|until| word == *until || until.len() > 4 && word.starts_with(until))
            }),
            Tongue::Chinese => UNTIL.iter().any(|until| gap.contains(until)),
        };
        is_near && says && !gap.contains([';', '；', '。'])
    };
    let after = length.phrase.end.max(length.range.end);
    let pair = plain.windows(2).find_map(|pair| if let [one, other] = pair { Some((*one, *other)) } else { None });
    let follows = |date: &&&Dated| date.range.start >= after;
    if passage.tongue == Tongue::English {
        let one = plain.iter().find(follows)?;
        let other = plain.iter().find(|date| date.range.start >= one.range.end)?;
        let lead = words(length.range.end, one.range.start);
        let is_from = FROM.iter().any(|from| lead.trim_end().ends_with(from)) && lead.chars().count() <= 24;
        return (is_from && ends(&words(one.range.end, other.range.start))).then_some((*one, *other));
    }
    let (one, other) = pair?;
    let between = one.range.end <= length.range.start && other.range.start >= after;
    let lead = words(one.range.end, length.range.start);
    let is_from = lead.contains('起') && lead.chars().count() <= 6;
    (between && is_from && ends(&words(after, other.range.start))).then_some((one, other))
}

/// "It was to end in June 2021. The Conference extended it by three years, to June 2025": the day before it was prolonged
/// and the day to which it was.
pub(super) fn prolonged(
    reading: &Reading<'_>,
    index: usize,
    passage: &Passage,
    plain: &[&Dated],
    length: &Count,
) -> Option<(Dated, Dated)> {
    let [until] = plain else { return None };
    let before =
        crate::count::last_letters(&passage.flow.at(length.sentence.start..length.range.start).to_lowercase(), 40);
    let is_longer =
        ["extended", "prolonged", "extend it", "延长", "展期", "延期"].iter().any(|word| before.contains(word));
    let gap = passage.flow.at(length.range.end..until.range.start.max(length.range.end)).to_lowercase();
    let is_until = until.range.start >= length.range.end
        && gap.chars().count() <= 24
        && [" to ", "until", "up to", "至", "到"].iter().any(|word| gap.contains(word));
    if !is_longer || !is_until {
        return None;
    }
    let last = passage.sentences.iter().rev().find(|sentence| sentence.end <= length.sentence.start)?;
    let words = passage.flow.at(last.clone()).to_lowercase();
    let ended = END.iter().any(|word| words.contains(word));
    let mut earlier = dates(reading, index, last);
    let before = earlier.pop().filter(|date| ended && earlier.is_empty() && date.span.from == date.span.to)?;
    // What was handed in on a day did not end on it.
    let behind: String = passage.flow.at(before.range.end..last.end).to_lowercase().chars().take(8).collect();
    let filed = lexicon::of(passage.tongue).filed.iter().any(|word| behind.contains(word.as_str()));
    let full = before.span.from.month.is_some() && until.span.from.month.is_some() && !filed;
    full.then(|| (before, Dated::clone(until)))
}

/// "This deadline is two months after the close (28 February)": a length with the one day that it is counted from, and
/// the day of the sentence before, or of the words before it, that it leads to. What runs first stands first.
pub(super) fn counted(
    reading: &Reading<'_>,
    index: usize,
    passage: &Passage,
    plain: &[&Dated],
    length: &Count,
) -> Option<(Dated, Dated)> {
    let after = length.range.end;
    let full = |date: &Dated| date.span.from.month.is_some() && date.span.from.year.is_some();
    let (due, from) = match plain {
        [due, from] if due.range.end <= length.range.start => {
            let lead = passage.flow.at(due.range.end..length.range.start);
            let far = if passage.tongue == Tongue::Chinese { 10 } else { 30 };
            let close = lead.chars().count() <= far && lead.contains([',', '，', '(', '—']);
            // In Chinese the day that is counted from stands before the length.
            let back = passage.tongue == Tongue::English && from.range.start >= after;
            (Dated::clone(due), (close && back).then(|| Dated::clone(from))?)
        }
        [due, from] if passage.tongue == Tongue::Chinese && from.range.end <= length.range.start => {
            let lead = passage.flow.at(due.range.end..from.range.start);
            lead.contains("即").then(|| (Dated::clone(due), Dated::clone(from)))?
        }
        [from] => {
            let opens = passage.flow.at(length.sentence.clone()).to_lowercase();
            let opens = opens.trim_start_matches(|letter: char| !letter.is_alphanumeric());
            if !lexicon::of(passage.tongue).lasting.pointing.iter().any(|word| opens.starts_with(word.as_str())) {
                return None;
            }
            let last = passage.sentences.iter().rev().find(|sentence| sentence.end <= length.sentence.start)?;
            let mut earlier = dates(reading, index, last);
            let due = earlier.pop().filter(|due| earlier.is_empty() && due.span.from == due.span.to)?;
            (due, Dated::clone(from))
        }
        _ => return None,
    };
    let way = way(passage, &from, length, after)?;
    let ready = full(&due) && full(&from);
    ready.then_some(if way { (from, due) } else { (due, from) })
}

/// "Last renewed in 2018. Its members sit for six years, that is, until 2026": a length with the day to which it runs right
/// behind it, and the only day before both, at which it began.
pub(super) fn onward(
    reading: &Reading<'_>,
    index: usize,
    passage: &Passage,
    plain: &[&Dated],
    length: &Count,
) -> Option<(Dated, Dated)> {
    let known = &lexicon::of(passage.tongue).lasting;
    let after = length.range.end;
    let until = plain.iter().find(|date| date.range.start >= after)?;
    let gap = passage.flow.at(after..until.range.start).to_lowercase();
    let bare = gap.trim_matches(|letter: char| !letter.is_alphanumeric());
    let bare = if passage.tongue == Tongue::English {
        bare.split_once([' ', ',']).filter(|(unit, _)| is_unit(unit)).map_or(bare, |(_, rest)| rest)
    } else {
        bare.trim_start_matches(['年', '月', '周', '天', '日', '个'])
    };
    let bare = bare.trim_matches(|letter: char| !letter.is_alphanumeric());
    let is_until = known.thus.iter().any(|word| bare == word);
    let begins = |words: &str| known.begins.iter().any(|word| crate::count::contains(words, word, passage.tongue));
    if !is_until {
        return None;
    }
    let here: Vec<&&Dated> = plain.iter().filter(|date| date.range.end <= length.range.start).collect();
    let elects = |words: &str| known.elects.iter().any(|word| crate::count::contains(words, word, passage.tongue));
    let serves = |words: &str| known.serves.iter().any(|word| crate::count::contains(words, word, passage.tongue));
    let near = if passage.tongue == Tongue::Chinese { 18 } else { 48 };
    let from = match here.as_slice() {
        [from] => {
            let close = passage.flow.at(from.range.end..length.range.start).chars().count() <= near;
            let said = passage.flow.at(length.sentence.start..length.range.start).to_lowercase();
            (close && begins(&said)).then(|| Dated::clone(from))?
        }
        [] => {
            let last = passage.sentences.iter().rev().find(|sentence| sentence.end <= length.sentence.start)?;
            let mut earlier = dates(reading, index, last);
            let from = earlier.pop().filter(|from| earlier.is_empty() && from.span.from == from.span.to)?;
            let said = passage.flow.at(length.sentence.clone()).to_lowercase();
            (elects(&passage.flow.at(last.clone()).to_lowercase()) && serves(&said)).then_some(from)?
        }
        _ => return None,
    };
    let same = from.span.from.month.is_some() == until.span.from.month.is_some();
    let years = from.span.from.year.is_some() && until.span.from.year.is_some();
    (years && (same || until.span.from.month.is_none())).then(|| (from, Dated::clone(until)))
}

/// Whether the length is counted onward from the day, or back from it; none where the words do not say.
fn way(passage: &Passage, from: &Dated, length: &Count, after: usize) -> Option<bool> {
    let known = &lexicon::of(passage.tongue).lasting;
    let has =
        |words: &[String], text: &str| words.iter().any(|word| crate::count::contains(text, word, passage.tongue));
    let (near, between) = match passage.tongue {
        Tongue::English => {
            let gap = passage.flow.at(after..from.range.start.max(after)).to_lowercase();
            (gap.chars().take(28).collect::<String>(), gap)
        }
        Tongue::Chinese => {
            let rest: String = passage.flow.at(after..length.sentence.end).chars().take(4).collect();
            let gap = passage.flow.at(from.range.end..length.range.start.max(from.range.end)).to_owned();
            (format!("{gap}{rest}"), gap)
        }
    };
    let far = if passage.tongue == Tongue::Chinese { 14 } else { 80 };
    // "Two years after that, on 6 June": the day is the one that the length leads to.
    let ends = passage.tongue == Tongue::Chinese && from.range.end > length.range.start;
    let back = crate::count::words_of(&between).any(|(_, word)| matches!(word, "that" | "this" | "it" | "which"));
    if ends || back || between.chars().count() > far || between.contains([';', '；', '。', ',']) {
        return None;
    }
    match (has(&known.onward, &near), has(&known.back, &near)) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ => None,
    }
}

/// Whether the length is counted from something else than the days beside it: "six weeks after the session began".
pub(in crate::rules) fn is_of_other(passage: &Passage, length: &Count) -> bool {
    let known = &lexicon::of(passage.tongue).lasting;
    let after = length.range.end;
    let rest = passage.flow.at(after..length.sentence.end);
    let clause = crate::rules::until_next_clause(rest).to_lowercase();
    let before = passage.flow.at(length.sentence.start..length.range.start).to_lowercase();
    match passage.tongue {
        Tongue::English => {
            let mut ways = known.onward.iter().chain(&known.back);
            let bare = clause.trim_start_matches([' ', '-']).trim_start_matches("calendar ");
            let bare = bare.split_once(' ').filter(|(unit, _)| is_unit(unit)).map_or(bare, |(_, rest)| rest);
            let Some(of) = ways.find_map(|way| bare.strip_prefix(way.as_str())) else { return false };
            let dated = of.contains(|letter: char| letter.is_ascii_digit());
            let mut words = crate::count::words_of(of).filter(|(_, word)| word.len() > 4);
            let shares = words.any(|(_, word)| before.contains(word.get(..5).unwrap_or(word)));
            !dated && !shares && of.chars().count() > 6
        }
        Tongue::Chinese => {
            let lead = before.rsplit(['，', ',', '。']).next().unwrap_or_default().to_owned();
            lead.starts_with('距') && !lead.contains(|letter: char| letter.is_ascii_digit())
        }
    }
}

fn is_unit(word: &str) -> bool {
    let units = &lexicon::of(Tongue::English).not_counted;
    units.iter().any(|unit| unit == word)
}
