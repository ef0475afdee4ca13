//! The words of a change at a figure: by how much, in which direction, between which years.

use std::collections::BTreeSet;
use std::ops::Range;

use spectemur_model::StateCode;

use super::is_apart;
use crate::count::{Count, contains, words_of};
use crate::flow::Tongue;
use crate::lexicon::{self, Changing};
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{Bound, Sense, Token};
use crate::sentences::{clauses, tokens_in, years_in};

/// A change that is told.
pub(in crate::rules) struct Change<'a> {
    /// By how much, or the figure that was reached.
    pub(super) count: &'a Count,
    pub(super) by: Option<Amount>,
    /// Or by which share of what was, in thousandths of a percent, with what is lost by rounding.
    pub(super) share: Option<(i64, i64)>,
    /// The figures before and after.
    pub(super) ends: Option<(&'a Count, &'a Count)>,
    /// One where it rose, minus one where it fell, nought where nothing says so.
    pub(super) direction: i64,
    /// The clause with the one before it.
    pub(super) near: Range<usize>,
    /// The years that are named, the first and the last.
    pub(super) years: Vec<i16>,
    pub(super) states: BTreeSet<StateCode>,
    /// The other figures of the sentence.
    pub(super) beside: Vec<Amount>,
    /// Whether a part of the world narrows it.
    pub(super) is_narrow: bool,
    /// Whether verb and figures stand in one clause.
    pub(super) is_plain: bool,
    /// Whether the words behind the figure say that it is of points.
    pub(super) is_of_points: bool,
    /// Whether it is set against the year before.
    pub(super) is_yearly: bool,
    /// Whether it is set against a period of several years.
    pub(super) is_of_span: bool,
}

impl Change<'_> {
    /// Whether it is of points of a percentage.
    pub(super) fn is_points(&self) -> bool {
        self.share.is_none() && self.count.currency.as_deref() == Some(crate::count::PERCENT)
            || self.count.head.noun.contains("point")
            || self.count.head.noun.contains("百分点")
            || self.is_of_points
    }
}

impl Change<'_> {
    /// Whether it is of no State and of no part of the world alone.
    pub(super) fn is_free(&self) -> bool {
        self.states.is_empty() && !self.is_narrow && !self.is_points()
    }
}

/// A figure and the one of an earlier time with which it is compared: "187 against 214", "187份（上年为214份）".
pub(in crate::rules) fn paired<'a>(reading: &'a Reading<'_>, index: usize) -> Vec<(&'a Count, &'a Count)> {
    let Some(passage) = reading.passage(index).filter(|passage| super::is_told(passage)) else { return Vec::new() };
    let words = &lexicon::of(passage.tongue).changing;
    let counts = reading.counts_of(index);
    let compared = |two: &'a [Count]| {
        let [last, first] = two else { return None };
        let gap = passage.flow.at(last.range.end..first.range.start.max(last.range.end)).to_lowercase();
        let gap = gap.trim_end();
        // "1,218 in 2023, an increase compared with the 1,304 in 2022".
        let grows = words.up.iter().chain(&words.down).any(|word| contains(gap, word, passage.tongue));
        let far = if grows { FAR * 2 } else { FAR };
        let close = gap.chars().count() <= far && last.sentence == first.sentence && !gap.contains([';', '；']);
        let gap = gap.strip_suffix(" the").unwrap_or(gap);
        let against = words.against.iter().any(|word| match passage.tongue {
            Tongue::English => contains(gap, word, passage.tongue) && gap.ends_with(word.as_str()),
            Tongue::Chinese => gap.contains(word.as_str()),
        });
        let plain = last.bound == Bound::Exact && first.bound == Bound::Exact && !last.cues.wished;
        (close && against && plain && last.value != first.value).then_some((last, first))
    };
    counts.windows(2).filter_map(compared).collect()
}

/// Letters between the first figure of two and the last.
const FAR: usize = 44;

/// The changes that a passage tells.
pub(super) fn changes<'a>(reading: &'a Reading<'_>, index: usize, passage: &'a Passage) -> Vec<Change<'a>> {
    let counts = reading.counts_of(index);
    let mut found = Vec::new();
    for (at, count) in counts.iter().enumerate() {
        let reader = Reader { reading, passage, words: &lexicon::of(passage.tongue).changing, count };
        if !matches!(count.bound, Bound::Exact | Bound::About)
            || count.cues.wished
            || count.cues.disputed
            || reader.is_rate()
        {
            continue;
        }
        if let Some(direction) = reader.by() {
            // A share of what was is no number of points.
            if count.currency.as_deref() != Some(crate::count::PERCENT) {
                found.push(reader.change(Some(count.value), None, direction));
            } else if direction != 0 {
                let slack = if count.bound == Bound::About { 4000 } else { 1000 };
                found.push(Change { share: Some((count.value.0, slack)), ..reader.change(None, None, direction) });
            }
        }
        if count.bound != Bound::Exact {
            continue;
        }
        let last = counts.get(at + 1).filter(|last| last.sentence == count.sentence && last.bound == Bound::Exact);
        if let Some((last, direction)) = last.and_then(|last| Some((last, reader.to(last)?))) {
            found.push(reader.change(None, Some((count, last)), direction));
        }
    }
    found
}

/// "减至2022年的": without the year that stands between the verb and its figure.
fn undated(gap: &str) -> &str {
    let Some(bare) = gap.trim_end_matches('的').trim_end_matches("度").strip_suffix('年') else { return gap };
    let lead = bare.trim_end_matches(|letter: char| letter.is_ascii_digit());
    if lead.len() + 4 == bare.len() { lead } else { gap }
}

/// The year of a token, where it is a time in one year.
pub(in crate::rules) fn year_of(token: &Token) -> Option<i16> {
    let Sense::Date(span) = &token.sense else { return None };
    span.years().filter(|(from, to)| from == to).map(|(from, _)| from)
}

fn own_than(words: &str) -> bool {
    words.contains(" than ")
}

struct Reader<'a, 'r> {
    reading: &'a Reading<'r>,
    passage: &'a Passage,
    words: &'static Changing,
    count: &'a Count,
}

impl<'a> Reader<'a, '_> {
    fn change(&self, by: Option<Amount>, ends: Option<(&'a Count, &'a Count)>, direction: i64) -> Change<'a> {
        let count: &'a Count = self.count;
        let sentence = &count.sentence;
        let all = clauses(self.passage.text(), sentence);
        let at = all.iter().position(|clause| clause.contains(&count.range.start)).unwrap_or(0);
        let start = all.get(at.saturating_sub(1)).map_or(sentence.start, |clause| clause.start);
        let last = ends.map_or(count.range.start, |(_, last)| last.range.start);
        let end = all.iter().find(|clause| clause.contains(&last)).map_or(sentence.end, |clause| clause.end);
        let near = start..end;
        let own = all.get(at).map_or(start, |clause| clause.start)..end;
        // "More in 2020 than in 2022": the later year is named last.
        let order: Vec<i16> = tokens_in(self.reading, count.passage, &own).filter_map(year_of).collect();
        let compared = by.is_some()
            && (own_than(self.passage.flow.at(own.clone()))
                || self.passage.tongue == Tongue::Chinese && self.is_compared());
        let turned = matches!(order.as_slice(), [one, other] if one < other);
        let direction = if compared && turned { -direction } else { direction };
        let own_words = self.passage.flow.at(own.clone()).to_lowercase();
        let years: Vec<i16> = years_in(self.reading, count.passage, &own).into_iter().collect();
        let tokens = tokens_in(self.reading, count.passage, &near);
        let said = self.passage.flow.at(sentence.clone()).to_lowercase();
        let regions = lexicon::of(self.passage.tongue).regions.iter().flatten();
        let others = self.reading.counts_of(count.passage).iter();
        let others = others.filter(|other| other.sentence == *sentence && other.range != count.range);
        let behind: String = self.passage.flow.at(count.range.end..sentence.end).chars().take(20).collect();
        Change {
            is_of_points: behind.contains("百分点") || behind.contains(" point"),
            count,
            by,
            share: None,
            ends,
            direction,
            years,
            states: tokens.filter_map(crate::list::state_of).collect(),
            beside: others.map(|other| other.value).collect(),
            is_narrow: regions.into_iter().any(|word| contains(&said, word, self.passage.tongue)),
            is_plain: direction != 0,
            is_yearly: self.words.yearly.iter().any(|word| contains(&own_words, word, self.passage.tongue)),
            is_of_span: self.words.spans.iter().any(|word| contains(&own_words, word, self.passage.tongue)),
            near,
        }
    }

    /// The words from the clause of the figure up to it, and from it to the end of the clause, in small letters.
    fn around(&self) -> (String, String) {
        let all = clauses(self.passage.text(), &self.count.sentence);
        let clause = all.into_iter().find(|clause| clause.contains(&self.count.range.start));
        let clause = clause.unwrap_or(self.count.sentence.clone());
        let lead = self.passage.flow.at(clause.start..self.count.range.start).to_lowercase();
        let tail = self.passage.flow.at(self.count.range.end..clause.end.max(self.count.range.end)).to_lowercase();
        (lead, tail)
    }

    /// Whether the clause speaks of a rate, or of what is still to come.
    fn is_rate(&self) -> bool {
        let (lead, tail) = self.around();
        let said = format!("{lead} {tail}");
        let yearly = is_apart(self.passage.tongue)
            && tail.match_indices(" a year").any(|(at, _)| {
                let before = tail.get(..at).unwrap_or_default();
                let after = tail.get(at + 7..).unwrap_or_default().trim_start();
                !before.ends_with("than") && !["before", "earlier", "ago"].iter().any(|word| after.starts_with(word))
            });
        yearly || self.words.rate.iter().any(|word| contains(&said, word, self.passage.tongue))
    }

    /// The direction where the figure is of a change: "rose by five", "five more than a year before", "增加五个".
    fn by(&self) -> Option<i64> {
        let (lead, tail) = self.around();
        // "A decline of some 14,500".
        let about = &lexicon::of(self.passage.tongue).about;
        let lead = lead.trim_end();
        let bare = about.iter().filter_map(|word| lead.strip_suffix(word.as_str())).min_by_key(|rest| rest.len());
        let bare = bare.filter(|_| self.count.bound == Bound::About).unwrap_or(lead).trim_end();
        match self.passage.tongue {
            Tongue::English => self.by_english(bare, &tail),
            Tongue::Chinese => self.by_chinese(bare),
        }
    }

    fn by_english(&self, lead: &str, tail: &str) -> Option<i64> {
        if self.words.harmless.iter().any(|word| lead.ends_with(word.as_str())) {
            return None;
        }
        if let Some(before) = self.words.by.iter().find_map(|word| lead.strip_suffix(word.as_str())?.strip_suffix(' '))
        {
            // "A rise of", with nothing between; "rose since 2019 by", with a little.
            let most = if lead.ends_with("by") { 9 } else { 1 };
            let words: Vec<&str> = words_of(before).map(|(_, word)| word).collect();
            return words.iter().rev().take(most).find_map(|word| self.direction_of(word));
        }
        let near: Vec<(usize, &str)> = words_of(tail).take(4).collect();
        let (at, direction) = near.iter().find_map(|(at, word)| Some((*at, self.comparison(word)?)))?;
        let rest = tail.get(at..)?.split_once(' ').map_or("", |(_, rest)| rest);
        let than = self.words.than.iter().find_map(|word| rest.strip_prefix(word.as_str())).or_else(|| {
            // "Four more in 2022 than in 2021".
            let (between, than) = rest.split_once(" than ")?;
            (between.chars().count() <= 40).then_some(than)
        })?;
        self.is_time(than).then_some(direction)
    }

    fn by_chinese(&self, lead: &str) -> Option<i64> {
        let bare = self.words.by.iter().find_map(|word| lead.strip_suffix(word.as_str())).unwrap_or(lead);
        if self.words.harmless.iter().any(|word| bare.ends_with(word.as_str())) {
            return None;
        }
        let compared =
            self.words.than.iter().filter_map(|word| bare.rfind(word.as_str()).map(|at| at + word.len())).max();
        // "同比" says the time itself.
        let itself =
            self.words.than.iter().any(|word| self.words.yearly.contains(word) && bare.contains(word.as_str()));
        let timed = compared.map(|at| itself || self.is_time(bare.get(at..).unwrap_or_default()));
        if let Some(direction) = self.ends_in(bare, (&self.words.up, &self.words.down)) {
            return (timed != Some(false)).then_some(direction);
        }
        let direction = self.ends_in(bare, (&self.words.more, &self.words.fewer))?;
        (timed == Some(true)).then_some(direction)
    }

    /// Whether a word before the figure sets it beside another time.
    fn is_compared(&self) -> bool {
        let (lead, _) = self.around();
        self.words.than.iter().filter(|word| word.as_str() != "与").any(|word| lead.contains(word.as_str()))
    }

    /// The direction of the words in which a text ends.
    fn ends_in(&self, text: &str, (up, down): (&[String], &[String])) -> Option<i64> {
        let longest =
            |words: &[String]| words.iter().filter(|word| text.ends_with(word.as_str())).map(String::len).max();
        match (longest(up), longest(down)) {
            (None, None) => None,
            (up, down) => Some(if up > down { 1 } else { -1 }),
        }
    }

    fn direction_of(&self, word: &str) -> Option<i64> {
        let is = |words: &[String]| words.iter().any(|known| known == word);
        if is(&self.words.up) { Some(1) } else { is(&self.words.down).then_some(-1) }
    }

    fn comparison(&self, word: &str) -> Option<i64> {
        let is = |words: &[String]| words.iter().any(|known| known == word);
        if is(&self.words.more) { Some(1) } else { is(&self.words.fewer).then_some(-1) }
    }

    /// Whether the words that follow name another time.
    fn is_time(&self, text: &str) -> bool {
        let near: String = text.chars().take(if is_apart(self.passage.tongue) { 40 } else { 12 }).collect();
        let years = crate::grid::years(&near).next().is_some();
        years || self.words.times.iter().any(|word| contains(&near, word, self.passage.tongue))
    }

    /// The direction where a figure and the next are those before and after: "fell from 23 to 20", "由23个减至20个".
    fn to(&self, last: &Count) -> Option<i64> {
        let (lead, _) = self.around();
        let gap = self.passage.flow.at(self.count.range.end..last.range.start.max(self.count.range.end)).to_lowercase();
        let (gap, near) = (undated(gap.trim_end()), gap.chars().count() <= FAR);
        let leads = |word: &String| {
            let far = if is_apart(self.passage.tongue) { 28 } else { 12 };
            let close = crate::count::last_letters(&lead, far);
            contains(&close, word, self.passage.tongue)
        };
        let ends = self.words.to.iter().find_map(|word| gap.strip_suffix(word.as_str()));
        let (true, true, Some(between)) = (near, self.words.from.iter().any(leads), ends) else { return None };
        let lasting = |count: &Count| count.head.is_time != self.count.head.is_time;
        if lasting(last)
            || self.count.currency != last.currency && self.count.currency.is_some() && last.currency.is_some()
        {
            return None;
        }
        match self.passage.tongue {
            Tongue::English => {
                if between.contains([';', '(', ')']) {
                    return None;
                }
                let words: Vec<&str> = words_of(&lead).map(|(_, word)| word).collect();
                let told = words.iter().rev().take(4).find_map(|word| self.direction_of(word));
                Some(told.unwrap_or(0))
            }
            Tongue::Chinese => {
                let said = between.trim_end_matches(
                    self.words.by.iter().flat_map(|word| word.chars()).collect::<Vec<_>>().as_slice(),
                );
                self.ends_in(said, (&self.words.up, &self.words.down))
            }
        }
    }
}
