//! Shares of lines: "travel takes up a third of the budget", "A is twice B", "A占总额的三成", "A是B的两倍".
//!
//! It must not read by how much something grew.

use std::ops::Range;

use super::{Claim, Said, lines};
use crate::count::words_of;
use crate::flow::Tongue;
use crate::rules::lines::named::Mention;
use crate::rules::lines::portions::Portion;
use crate::rules::lines::test::{Test, Whole};
use crate::rules::series::Words;

/// Letters between a line and what is said of it.
const FAR: usize = 70;
/// The same in Chinese.
const FAR_CHINESE: usize = 26;

pub(super) fn claims(said: &Said<'_>) -> Vec<Claim> {
    let read = |portion: &Portion| match said.passage.tongue {
        Tongue::English => english(said, portion),
        Tongue::Chinese => chinese(said, portion),
    };
    said.portions.iter().filter_map(read).collect()
}

fn claim(said: &Said<'_>, portion: &Portion, part: &[&Mention], whole: Whole) -> Option<Claim> {
    let test = Test::Share { part: lines(part), whole, least: portion.least, most: portion.most };
    (!part.is_empty()).then(|| said.claim(portion.range.clone(), test))
}

/// The lines named right before a place, as many as are joined.
fn before<'a>(said: &Said<'a>, at: usize) -> Vec<&'a Mention> {
    let Some(last) = said.mentions.iter().rposition(|mention| mention.range.end <= at) else { return Vec::new() };
    let from = (0..=last).find(|from| said.chain(*from).len() > last - from).unwrap_or(last);
    said.chain(from).into_iter().take(last - from + 1).collect()
}

/// The first line behind a place.
fn behind<'a>(said: &Said<'a>, at: usize) -> Option<&'a Mention> {
    said.mentions.iter().find(|mention| mention.range.start >= at)
}

/// Whether words name the whole of a table, or what its figures are of, and nothing narrower.
fn is_whole(said: &Said<'_>, text: &str) -> bool {
    let over = &said.view.over;
    let named = said.has(text, &said.words.whole) || over.is_told_by(&Words::of(text, said.passage.tongue));
    let plain = match said.passage.tongue {
        Tongue::English => {
            let known = |word: &str| {
                let is = |words: &[String]| words.iter().any(|known| known == word);
                is(&said.words.light)
                    || is(&said.words.whole)
                    || is(&said.words.usual)
                    || word.starts_with(|letter: char| letter.is_ascii_digit())
                    || over.is_told_by(&Words::of(word, Tongue::English))
            };
            words_of(text).take(6).all(|(_, word)| known(word))
        }
        Tongue::Chinese => {
            let words = said.words.whole.iter().chain(&said.words.usual);
            let rest = words.fold(text.to_owned(), |rest, word| rest.replace(word.as_str(), ""));
            let rest: String = rest.chars().filter(|letter| crate::flow::is_han(*letter)).collect();
            rest.chars().count() <= 1
                || over.cover(&Words::of(&rest, Tongue::Chinese)) > 0.3 && rest.chars().count() <= 6
        }
    };
    named && plain
}

/// Whether the words between a line and its share say nothing else of either.
fn ties(said: &Said<'_>, range: Range<usize>) -> bool {
    let gap = said.at(range.clone());
    let far = if said.passage.tongue == Tongue::English { FAR } else { FAR_CHINESE };
    let other = said.portions.iter().any(|portion| range.contains(&portion.range.start));
    gap.chars().count() <= far && !gap.contains([';', '；', '。']) && !other && !said.is_other(gap)
}

fn english(said: &Said<'_>, portion: &Portion) -> Option<Claim> {
    let rest = said.at(portion.range.end..said.sentence.end);
    let clause = rest.split([',', ';', '(', ')']).next().unwrap_or_default();
    let part = before(said, portion.range.start);
    let tied = part.last().filter(|last| ties(said, last.range.end..portion.range.start));
    let each = said.has(&said.text, &said.words.apart);
    if each {
        return None;
    }
    let next = behind(said, portion.range.end).filter(|next| next.range.start < portion.range.end + clause.len());
    if let Some(next) = next {
        let gap = said.at(portion.range.end..next.range.start);
        let beside = said.has(gap, &said.words.as_many);
        let joins = ["of", "as", "for"].iter().any(|word| words_of(gap).any(|(_, known)| known == *word));
        let of_line = if portion.is_multiple || beside {
            beside && joins
        } else {
            gap.trim_start().starts_with("of") && said.is_light(gap)
        };
        if of_line && gap.chars().count() <= FAR / 2 + 10 && !said.is_other(gap) {
            tied?;
            let whole =
                said.mentions.iter().position(|mention| mention.range == next.range).map(|at| said.chain(at))?;
            let whole = if said.has(&said.text, &said.words.together) { whole } else { vec![next] };
            return claim(said, portion, &part, Whole::Of(lines(&whole)));
        }
    }
    if portion.is_multiple {
        return None;
    }
    let of = clause.trim_start();
    let marked = said.at(portion.range.clone()).trim_end().ends_with(" of")
        || said.at(portion.range.clone()).ends_with("of the");
    let np = if marked { Some(of) } else { of.strip_prefix("of ") }?;
    let stop =
        next.map_or(np.len(), |next| (next.range.start - portion.range.end).saturating_sub(clause.len() - np.len()));
    let np = np.get(..stop.min(np.len())).unwrap_or(np);
    if !is_whole(said, np) || said.is_other(np) {
        return None;
    }
    if tied.is_some() {
        return claim(said, portion, &part, Whole::All);
    }
    // "A third of the budget goes to travel".
    let next = next.filter(|_| part.is_empty() && np.chars().count() <= FAR)?;
    let alone = said.mentions.len() == 1;
    alone.then(|| claim(said, portion, &[next], Whole::All)).flatten()
}

fn chinese(said: &Said<'_>, portion: &Portion) -> Option<Claim> {
    let part = before(said, portion.range.start);
    let Some(last) = part.last() else { return fronted(said, portion) };
    let gap = said.at(last.range.end..portion.range.start);
    if !ties(said, last.range.end..portion.range.start) {
        return None;
    }
    let about = &said.lexicon;
    let bare = |text: &str| {
        let words = about.about.iter().chain(&about.at_least).chain(&about.at_most);
        words
            .filter_map(|word| text.trim_end().strip_suffix(word.as_str()).map(str::len))
            .min()
            .map_or(text.len(), |end| end)
    };
    let plain = gap.get(..bare(gap)).unwrap_or(gap);
    let held = |text: &str| {
        said.words.holds.iter().filter_map(|word| text.rfind(word.as_str()).map(|at| at + word.len())).max()
    };
    // "A是B的两倍": the line right before the share is what it is of.
    let of_line = plain.trim_end().ends_with('的') && held(plain).is_none() && plain.chars().count() <= 8;
    if of_line {
        let own = said.mentions.iter().rfind(|mention| mention.range.end <= last.range.start)?;
        let between = said.at(own.range.end..last.range.start);
        let holds = held(between).and_then(|at| between.get(at..)).is_some_and(|tail| said.is_light(tail));
        let holds = holds && ties(said, own.range.end..last.range.start);
        return holds.then(|| claim(said, portion, &[own], Whole::Of(vec![last.line]))).flatten();
    }
    let tail = held(plain).and_then(|at| plain.get(at..))?;
    let whole = is_whole(said, tail)
        || tail.trim().is_empty() && plain.contains('占') && is_bare(plain) && said.view.total.is_some();
    (whole && !portion.is_multiple).then(|| claim(said, portion, &part, Whole::All)).flatten()
}

/// Whether nothing narrower stands between a line and its share.
fn is_bare(gap: &str) -> bool {
    gap.chars().count() <= 8
        && !gap.contains(['中', '，', '(', '（'])
        && !gap.contains(|letter: char| letter.is_ascii_digit())
}

/// "预算有三成用于差旅", "支出大部分来自会议".
fn fronted(said: &Said<'_>, portion: &Portion) -> Option<Claim> {
    let lead = said.at(said.sentence.start..portion.range.start);
    let clause = lead.rsplit(['，', ',', '；', ';', '：']).next().unwrap_or_default();
    let next = behind(said, portion.range.end)?;
    let gap = said.at(portion.range.end..next.range.start);
    let plain = gap.chars().count() <= 8 && !gap.contains(['，', '。', ';', '；', '、']) && !gap.is_empty();
    let alone = said.mentions.len() == 1 && !said.is_other(gap) && !said.is_other(clause);
    (plain
        && alone
        && !portion.is_multiple
        && said.has(clause, &said.words.whole)
        && clause.chars().count() <= FAR_CHINESE)
        .then(|| claim(said, portion, &[next], Whole::All))
        .flatten()
}
