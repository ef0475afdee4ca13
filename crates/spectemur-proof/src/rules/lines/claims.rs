//! What a sentence says of lines beside each other: that one has more than another, how many times as much, which share
//! of all, in which order they stand.
//!
//! It must not look at their figures.

mod ratio;

use std::ops::Range;

use super::named::Mention;
use super::portions::{Portion, portions};
use super::test::Test;
use super::views::View;
use crate::count::{Count, contains, words_of};
use crate::flow::Tongue;
use crate::lexicon::{self, Lexicon, Weighing};
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::denial::denies;
use crate::scan::Bound;

/// What is said.
pub(super) struct Claim {
    pub(super) range: Range<usize>,
    pub(super) test: Test,
}

/// A sentence with the lines that it names.
pub(super) struct Said<'a> {
    passage: &'a Passage,
    sentence: &'a Range<usize>,
    view: &'a View,
    mentions: &'a [Mention],
    portions: Vec<Portion>,
    counts: Vec<&'a Count>,
    text: String,
    lexicon: &'static Lexicon,
    words: &'static Weighing,
}

impl<'a> Said<'a> {
    /// Nothing where it only asks or supposes.
    pub(super) fn of(
        reading: &'a Reading<'_>,
        (at, passage): (usize, &'a Passage),
        sentence: &'a Range<usize>,
        view: &'a View,
        mentions: &'a [Mention],
    ) -> Option<Self> {
        let counts = reading.counts_of(at).iter();
        let counts = counts.filter(|count| count.sentence == *sentence && !count.head.is_time).collect();
        let text = passage.flow.at(sentence.clone()).to_lowercase();
        let lexicon = lexicon::of(passage.tongue);
        let open = lexicon.supposed.iter().any(|word| contains(&text, word, passage.tongue))
            || text.trim_end().ends_with(['?', '？']);
        let portions = portions(reading, at, passage, sentence);
        let words = &lexicon.weighing;
        (text.len() == sentence.len() && !open).then_some(Self {
            passage,
            sentence,
            view,
            mentions,
            portions,
            counts,
            text,
            lexicon,
            words,
        })
    }

    /// The words of a range in small letters.
    fn at(&self, range: Range<usize>) -> &str {
        let start = self.sentence.start;
        self.text.get(range.start.saturating_sub(start)..range.end.saturating_sub(start)).unwrap_or_default()
    }

    fn has(&self, text: &str, words: &[String]) -> bool {
        words.iter().any(|word| contains(text, word, self.passage.tongue))
    }

    /// The mention at a place of the list with those that only an "and" or a comma joins to it.
    fn chain(&self, from: usize) -> Vec<&'a Mention> {
        let mut found: Vec<&Mention> = Vec::new();
        for mention in self.mentions.get(from..).unwrap_or_default() {
            let joined = found.last().is_none_or(|last| self.is_joint(last.range.end..mention.range.start));
            if !joined {
                break;
            }
            found.push(mention);
        }
        found
    }

    /// Whether only marks of a list, and words that say nothing, stand here.
    fn is_joint(&self, range: Range<usize>) -> bool {
        let gap = self.at(range);
        let plain = strip_brackets(gap);
        match self.passage.tongue {
            Tongue::English => {
                let marked = plain.contains(',') || words_of(&plain).any(|(_, word)| word == "and");
                marked
                    && words_of(&plain)
                        .all(|(_, word)| word == "and" || self.words.light.iter().any(|light| light == word))
            }
            Tongue::Chinese => {
                let ends = |text: &str| {
                    self.words.unit_ends.iter().fold(text.to_owned(), |text, end| text.replace(end.as_str(), ""))
                };
                let bare = ends(plain.trim());
                matches!(bare.trim(), "、" | "和" | "及" | "与" | "以及" | "、以及" | "，" | ",")
            }
        }
    }

    /// Whether few words that say nothing stand here.
    fn is_light(&self, text: &str) -> bool {
        let plain = !text
            .contains(|letter: char| letter.is_ascii_digit() || matches!(letter, ',' | '，' | ';' | '；' | ':' | '。'));
        match self.passage.tongue {
            Tongue::English => {
                plain && words_of(text).all(|(_, word)| self.words.light.iter().any(|light| light == word))
            }
            Tongue::Chinese => plain && text.chars().count() <= 5,
        }
    }

    /// Whether words tell of growth, or deny.
    fn is_other(&self, text: &str) -> bool {
        let changing = &self.lexicon.changing;
        let tongue = self.passage.tongue;
        let plain = self.words.taken.iter().fold(text.to_owned(), |text, word| text.replace(word.as_str(), " "));
        let text = plain.as_str();
        let grows = changing.up.iter().chain(&changing.down).filter(|word| !self.words.exceeds.contains(word));
        let mut grows = grows.filter(|word| tongue == Tongue::English || word.chars().count() > 1);
        grows.any(|word| contains(text, word, tongue)) || denies(text, tongue)
    }

    fn claim(&self, range: Range<usize>, test: Test) -> Claim {
        let start = range.start.max(self.sentence.start);
        Claim { range: start..range.end.max(start), test }
    }
}

/// The text without what stands in brackets.
fn strip_brackets(text: &str) -> String {
    let mut depth = 0_i32;
    let keep = |letter: &char| {
        match letter {
            '(' | '（' => depth += 1,
            ')' | '）' => {
                depth -= 1;
                return false;
            }
            _ => {}
        }
        depth <= 0
    };
    text.chars().filter(keep).collect()
}

fn lines(mentions: &[&Mention]) -> Vec<usize> {
    mentions.iter().map(|mention| mention.line).collect()
}

/// Everything that a sentence says of the lines that it names.
pub(super) fn claims(said: &Said<'_>) -> Vec<Claim> {
    let mut found = ratio::claims(said);
    found.extend(beside(said));
    found.extend(second(said));
    found.extend(followed(said));
    found.extend(ordered(said));
    found.extend(several(said));
    found.extend(only(said));
    if found.is_empty() {
        found.extend(first(said));
    }
    found.retain(|claim| {
        let mut lines = claim.test.lines();
        lines.sort_unstable();
        lines.windows(2).all(|two| two.first() != two.last())
    });
    found
}

/// "Salaries cost more than travel", "A高于B", "A比B多".
fn beside(said: &Said<'_>) -> Vec<Claim> {
    let mut found = Vec::new();
    for (at, own) in said.mentions.iter().enumerate() {
        let others = said.chain(at + 1);
        let Some(first) = others.first() else { continue };
        let range = own.range.end..first.range.start;
        let gap = said.at(range.clone());
        let far = if said.passage.tongue == Tongue::English { 90 } else { 40 };
        let measured = said.portions.iter().any(|portion| range.contains(&portion.range.start));
        if gap.chars().count() > far
            || gap.contains([';', '；', '。'])
            || measured
            || said.is_other(gap)
            || said.has(gap, &said.lexicon.ranking.leaving)
        {
            continue;
        }
        let direction = match said.passage.tongue {
            Tongue::English => beside_english(said, own, gap),
            Tongue::Chinese => beside_chinese(said, gap, first),
        };
        let Some(direction) = direction else { continue };
        let last = others.last().map_or(first.range.end, |last| last.range.end);
        let rest = said.at(last..said.sentence.end);
        let near: String = rest.chars().take(24).collect();
        let together = said.has(&near, &said.words.together) || said.has(gap, &said.words.together);
        let against: Vec<Vec<usize>> =
            if together { vec![lines(&others)] } else { others.iter().map(|other| vec![other.line]).collect() };
        for other in against {
            let (one, other) = if direction > 0 { (vec![own.line], other) } else { (other, vec![own.line]) };
            found.push(said.claim(range.clone(), Test::Beside(one, other)));
        }
    }
    found
}

fn beside_english(said: &Said<'_>, own: &Mention, gap: &str) -> Option<i64> {
    let changing = &said.lexicon.changing;
    let direction = |text: &str| {
        let mut words = words_of(text).map(|(_, word)| word).collect::<Vec<_>>().into_iter().rev();
        words.find_map(|word| {
            let is = |list: &[String]| list.iter().any(|known| known == word);
            if is(&changing.more) { Some(1) } else { is(&changing.fewer).then_some(-1) }
        })
    };
    if let Some((lead, tail)) =
        gap.rsplit_once("than").filter(|(lead, tail)| lead.ends_with(' ') && tail.starts_with(' '))
    {
        let before = said.at(said.sentence.start..own.range.start);
        let clause = before.rsplit([',', ';', ':']).next().unwrap_or_default();
        let fronted = || (lead.trim().is_empty()).then(|| direction(clause)).flatten();
        return said.is_light(tail).then(|| direction(lead).or_else(fronted)).flatten();
    }
    let ends = |words: &[String]| {
        words.iter().any(|word| {
            let tail = gap.match_indices(word.as_str()).last().map(|(at, hit)| (at, at + hit.len()));
            contains(gap, word, Tongue::English)
                && tail.is_some_and(|(_, end)| said.is_light(gap.get(end..).unwrap_or_default()))
        })
    };
    if ends(&said.words.exceeds) { Some(1) } else { ends(&said.words.trails).then_some(-1) }
}

fn beside_chinese(said: &Said<'_>, gap: &str, other: &Mention) -> Option<i64> {
    let changing = &said.lexicon.changing;
    let tail =
        |word: &str| gap.rfind(word).and_then(|at| gap.get(at + word.len()..)).filter(|tail| said.is_light(tail));
    let ends = |words: &[String]| words.iter().any(|word| tail(word).is_some());
    if ends(&changing.over) || ends(&said.words.exceeds) {
        return Some(1);
    }
    if ends(&changing.under) || ends(&said.words.trails) {
        return Some(-1);
    }
    said.words.than.iter().find_map(|word| tail(word))?;
    let rest = said.at(other.range.end..said.sentence.end);
    let clause = rest.split(['，', '。', ';', '；', ',']).next().unwrap_or_default();
    let near: String = clause.chars().take(12).collect();
    if said.is_other(&near) || near.contains(['倍', '不']) {
        return None;
    }
    let has = |words: &[String]| words.iter().any(|word| near.contains(word.as_str()));
    match (has(&changing.more), has(&changing.fewer)) {
        (true, false) => Some(1),
        (false, true) => Some(-1),
        _ => None,
    }
}

/// One where the words before speak of the most, minus one where they speak of the least.
fn sign(said: &Said<'_>, text: &str) -> Option<i64> {
    let ranking = &said.lexicon.ranking;
    match (said.has(text, &ranking.most), said.has(text, &ranking.least)) {
        (true, false) => Some(1),
        (false, true) => Some(-1),
        _ => None,
    }
}

/// "Second only to A", "仅次于A".
fn second(said: &Said<'_>) -> Option<Claim> {
    let cue = said.words.second.iter().find_map(|word| said.text.find(word.as_str()).map(|at| at..at + word.len()))?;
    let cue = said.sentence.start + cue.start..said.sentence.start + cue.end;
    let first = said.mentions.iter().find(|mention| mention.range.start >= cue.end)?;
    let own = said
        .mentions
        .iter()
        .rfind(|mention| mention.range.end <= cue.start)
        .or_else(|| said.mentions.iter().find(|mention| mention.range.start >= first.range.end))?;
    let light = said.is_light(said.at(cue.end..first.range.start));
    let sign = sign(said, &said.text).unwrap_or(1);
    light.then(|| said.claim(cue, Test::Chain { lines: vec![first.line, own.line], sign, is_top: true }))
}

/// "The largest item is A, followed by B and C", "A最多，其次是B".
fn followed(said: &Said<'_>) -> Option<Claim> {
    let cue =
        said.words.followed.iter().find_map(|word| said.text.find(word.as_str()).map(|at| at..at + word.len()))?;
    let cue = said.sentence.start + cue.start..said.sentence.start + cue.end;
    let next = said.mentions.iter().position(|mention| mention.range.start >= cue.end)?;
    let first = said.mentions.get(next.checked_sub(1)?)?;
    let others = said.chain(next);
    let light = said.is_light(said.at(cue.end..others.first()?.range.start));
    let sign = sign(said, said.at(said.sentence.start..cue.start))?;
    let lines = std::iter::once(first.line).chain(lines(&others)).collect();
    let plain = light && said.mentions.get(..next).is_some_and(|before| before.len() == 1);
    plain.then(|| said.claim(cue, Test::Chain { lines, sign, is_top: true }))
}

/// "Only A and B have more than 500", "仅A超过500".
fn only(said: &Said<'_>) -> Option<Claim> {
    let chain = said.chain(0);
    let (first, last) = (chain.first()?, chain.last()?);
    let before = said.at(said.sentence.start..first.range.start);
    let clause = before.rsplit([',', '，', ';', '；']).next().unwrap_or_default().trim_end();
    let clause = clause.trim_end_matches(" in").trim_end_matches('有');
    let alone = said.lexicon.only.iter().any(|word| clause.ends_with(word.as_str()));
    let mut marks = said.counts.iter().filter(|count| matches!(count.bound, Bound::AtLeast | Bound::AtMost));
    let (mark, None) = (marks.next()?, marks.next()) else { return None };
    let gap = said.at(last.range.end..mark.range.start.max(last.range.end));
    let plain = alone && chain.len() == said.mentions.len() && mark.range.start > last.range.end && !said.is_other(gap);
    let sign = if mark.bound == Bound::AtLeast { 1 } else { -1 };
    let reached = said.has(gap, &said.words.reached);
    let value = Amount(mark.value.0 - if reached { sign } else { 0 });
    plain.then(|| said.claim(mark.range.clone(), Test::Only { lines: lines(&chain), sign, mark: value }))
}

/// "The largest is that of A", "A居首位", "A has more than any other": one line comes first or last of all.
fn first(said: &Said<'_>) -> Vec<Claim> {
    let clauses = crate::sentences::clauses(said.passage.text(), said.sentence);
    clauses.iter().filter_map(|clause| first_in(said, clause)).collect()
}

fn first_in(said: &Said<'_>, clause: &Range<usize>) -> Option<Claim> {
    let ranking = &said.lexicon.ranking;
    let text = said.at(clause.clone());
    let place = |words: &[String]| {
        let held = words.iter().filter(|word| contains(text, word, said.passage.tongue));
        held.filter_map(|word| text.find(word.as_str()).map(|at| at..at + word.len())).min_by_key(|range| range.start)
    };
    let compared = place(&ranking.than_any).and_then(|range| {
        let changing = &said.lexicon.changing;
        let near = if said.passage.tongue == Tongue::English { text.get(..range.start)? } else { text };
        let has = |words: &[String]| words.iter().any(|word| near.contains(word.as_str()));
        let sign = if has(&changing.fewer) { -1 } else { 1 };
        (sign < 0 || has(&changing.more) || said.passage.tongue == Tongue::Chinese).then_some((range, sign))
    });
    let (range, sign) = match (place(&ranking.most), place(&ranking.least)) {
        _ if compared.is_some() => compared?,
        (Some(range), None) => (range, 1),
        (None, Some(range)) => (range, -1),
        _ => return None,
    };
    let before = text.get(..range.start)?;
    let range = clause.start + range.start..clause.start + range.end;
    let near = said.at(said.sentence.start.max(clause.start.saturating_sub(30))..clause.end);
    let other = [&ranking.other, &ranking.leaving, &ranking.relative].into_iter().any(|words| said.has(text, words))
        || said.has(near, &ranking.leaving)
        || said.has(text, &said.words.among);
    let counted = words_of(before).last().is_some_and(|(_, word)| crate::number::english(word).is_some());
    let own = one_in(said, clause)?;
    // A figure that the line does not have is of something else, unless it is the number of lines.
    let has = |value: Amount| {
        let line = said.view.lines.get(own.line);
        line.is_some_and(|line| line.figures.values().any(|held| held.value == value))
            || value.as_whole() == i64::try_from(said.view.lines.len()).ok()
    };
    let mut within = said.counts.iter().filter(|count| clause.contains(&count.range.start));
    let beside = within.all(|count| count.cues.weak || has(count.value));
    let plain = !other && !counted && beside && !said.is_other(text) && said.view.lines.len() >= 3;
    plain.then(|| said.claim(range, Test::Chain { lines: vec![own.line], sign, is_top: true }))
}

/// The one line of a clause, or else the last one named before it.
fn one_in<'a>(said: &Said<'a>, clause: &Range<usize>) -> Option<&'a Mention> {
    let mut named = said.mentions.iter().filter(|mention| clause.contains(&mention.range.start));
    match (named.next(), named.next()) {
        (Some(own), None) => Some(own),
        (None, _) => said.mentions.iter().rfind(|mention| mention.range.end <= clause.start),
        _ => None,
    }
}

/// The words of an order by size, downward or upward.
pub(super) fn order(text: &str, tongue: Tongue) -> Option<(Range<usize>, i64)> {
    let words = &lexicon::of(tongue).weighing;
    let cue = |words: &[String]| {
        let held = words.iter().filter(|word| contains(text, word, tongue));
        held.filter_map(|word| text.find(word.as_str()).map(|at| at..at + word.len())).next()
    };
    match (cue(&words.descending), cue(&words.ascending)) {
        (Some(cue), None) => Some((cue, 1)),
        (None, Some(cue)) => Some((cue, -1)),
        _ => None,
    }
}

/// "In descending order: A, B and C", "由多到少依次为A、B和C".
fn ordered(said: &Said<'_>) -> Option<Claim> {
    let (cue, sign) = order(&said.text, said.passage.tongue)?;
    let cue = said.sentence.start + cue.start..said.sentence.start + cue.end;
    let from = said.mentions.iter().position(|mention| mention.range.start >= cue.end);
    let chain = from.map(|from| said.chain(from)).filter(|chain| chain.len() >= 3).unwrap_or_else(|| said.chain(0));
    (chain.len() >= 3).then(|| said.claim(cue, Test::Chain { lines: lines(&chain), sign, is_top: false }))
}

/// "The three largest items are A, B and C", "最大的三项是A、B和C".
fn several(said: &Said<'_>) -> Option<Claim> {
    let ranking = &said.lexicon.ranking;
    let place = |words: &[String]| {
        let held = words.iter().filter(|word| contains(&said.text, word, said.passage.tongue));
        held.filter_map(|word| said.text.find(word.as_str()).map(|at| at..at + word.len()))
            .min_by_key(|range| range.start)
    };
    let (range, sign) = match (place(&ranking.most), place(&ranking.least)) {
        (Some(range), None) => (range, 1),
        (None, Some(range)) => (range, -1),
        _ => return None,
    };
    let before = said.text.get(..range.start)?;
    let after = said.text.get(range.end..)?;
    let number = match said.passage.tongue {
        Tongue::English => words_of(before).last().and_then(|(_, word)| crate::number::english(word)),
        Tongue::Chinese => {
            let rest = after.trim_start_matches('的');
            let figure: String = rest.chars().take_while(|letter| "二两三四五".contains(*letter)).collect();
            crate::number::han(&figure)
        }
    };
    let number = number.and_then(|number| usize::try_from(number).ok()).filter(|number| (2..=5).contains(number))?;
    let from = (0..said.mentions.len()).find(|from| said.chain(*from).len() == number)?;
    let plain = said.mentions.len() == number && said.view.lines.len() > number;
    let start = said.sentence.start;
    plain.then(|| {
        said.claim(start + range.start..start + range.end, Test::Top { lines: lines(&said.chain(from)), sign })
    })
}
