//! A length and the days of its own sentence: the two between which the words around it say that it runs.
//!
//! It must not judge a length that is counted from something else than these days.

use super::tied::{counted, onward, prolonged, tied};
use super::{Dated, Unit, alone, counts_from, extent, is_after, is_of_other, is_tail, lasts, runs, sits, told};
use crate::count::{Count, contains, last_letters};
use crate::finding::Finding;
use crate::flow::Tongue;
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{Bound, Point};

/// A length with the days of its sentence.
struct Beside<'a> {
    reading: &'a Reading<'a>,
    index: usize,
    passage: &'a Passage,
    dates: &'a [Dated],
    /// The days among them that are no spans.
    single: Vec<&'a Dated>,
    length: &'a Count,
    unit: Unit,
    value: i64,
}

/// The length, where the days that it is tied to do not give it: by the words that count, then beside a span, then by what
/// only leads from one day to another.
pub(super) fn judge(
    reading: &Reading<'_>,
    index: usize,
    passage: &Passage,
    dates: &[Dated],
    length: &Count,
) -> Option<Finding> {
    let (unit, value) = extent(passage, length).filter(|(_, value)| (1..=400).contains(value))?;
    if length.bound != Bound::Exact || is_tail(passage, length) {
        return None;
    }
    let single: Vec<&Dated> = dates.iter().filter(|date| date.span.from == date.span.to).collect();
    let beside = Beside { reading, index, passage, dates, single, length, unit, value };
    let single = &beside.single;
    let counted = counted(reading, index, passage, single, length);
    if let Some((one, other)) = counted.or_else(|| onward(reading, index, passage, single, length)) {
        return beside.against(&one, &other);
    }
    if is_of_other(passage, length) {
        return None;
    }
    if let Some(span) = beside.span() {
        return (!beside.gives(span)).then(|| told(reading, length, &[(index, &span.range)])).flatten();
    }
    let tied = tied(passage, single, length).map(|(one, other)| (one.clone(), other.clone()));
    if let Some((one, other)) = tied.or_else(|| prolonged(reading, index, passage, single, length)) {
        return beside.against(&one, &other);
    }
    if let Some((from, (to, first, last))) = alone::pair(reading, index, passage, dates, length) {
        let filed = dates.iter().any(|date| date.range == first && beside.is_filed(date));
        let wrong = !filed && beside.fits(from, to) == Some(false);
        return wrong.then(|| told(reading, length, &[(index, &first), (index, &last)])).flatten();
    }
    if !runs(passage, length) {
        return None;
    }
    let (one, other) = beside.odd_pair().or_else(|| beside.around().filter(|_| !beside.fits_any()))?;
    told(reading, length, &[(index, &one.range), (index, &other.range)])
}

impl<'a> Beside<'a> {
    /// Whether the length runs from one day to the other.
    fn fits(&self, from: Point, to: Point) -> Option<bool> {
        lasts(from, to, self.unit, self.value)
    }

    /// Whether the length runs between any two of the days.
    fn fits_any(&self) -> bool {
        self.dates.iter().any(|one| {
            let others = self.dates.iter().filter(|other| one.range != other.range);
            others.into_iter().any(|other| self.fits(one.span.from, other.span.to) == Some(true))
        })
    }

    /// The length with two days that it is tied to, where it does not run between them.
    fn against(&self, one: &Dated, other: &Dated) -> Option<Finding> {
        let places = [(self.index, &one.range), (self.index, &other.range)];
        let wrong = self.fits(one.span.from, other.span.to) == Some(false);
        wrong.then(|| told(self.reading, self.length, &places)).flatten()
    }

    /// The last span that stands right at the length.
    fn span(&self) -> Option<&'a Dated> {
        self.dates.iter().filter(|date| date.span.from != date.span.to).rfind(|date| self.stands_at(date))
    }

    /// Whether the span gives the length, or any two of the days do.
    fn gives(&self, date: &Dated) -> bool {
        let sits = if self.unit == Unit::Days { sits(date.span, self.value) } else { None };
        sits.or(self.fits(date.span.from, date.span.to)).unwrap_or(true) || self.fits_any()
    }

    /// Whether the length stands right at a span that it is the length of.
    fn stands_at(&self, date: &Dated) -> bool {
        let (passage, length) = (self.passage, self.length);
        let gap = if length.range.end <= date.range.start {
            length.range.end..date.range.start
        } else {
            date.range.end..length.range.start.max(date.range.end)
        };
        let words = passage.flow.at(gap).to_lowercase();
        let close = words.chars().count() <= if passage.tongue == Tongue::Chinese { 12 } else { 40 };
        let has = |list: &str| lexicon::time(list).iter().any(|word| words.contains(word));
        close
            && !counts_from(passage, length)
            && !words.contains(['.', ';', '。'])
            && (words.trim().is_empty() || has("length_ties"))
            && !has("length_parts")
    }

    /// Whether something is handed in on the day: what it asks for does not begin on it.
    fn is_filed(&self, day: &Dated) -> bool {
        let (passage, sentence) = (self.passage, &self.length.sentence);
        let near = if passage.tongue == Tongue::Chinese { 12 } else { 32 };
        let lead = passage.flow.at(sentence.start..day.range.start.max(sentence.start)).to_lowercase();
        let tail = passage.flow.at(day.range.end..sentence.end.max(day.range.end)).to_lowercase();
        let tail: String = tail.chars().take(8).collect();
        let filed =
            |words: &str| lexicon::of(passage.tongue).filed.iter().any(|word| contains(words, word, passage.tongue));
        filed(&last_letters(&lead, near)) || passage.tongue == Tongue::Chinese && filed(&tail)
    }

    /// "For those opened on 1 March it ended on 1 October, and for those opened on 1 June on 1 December": of the pairs
    /// after a length, the one that it does not give, where it gives another.
    fn odd_pair(&self) -> Option<(&'a Dated, &'a Dated)> {
        let after: Vec<&Dated> =
            self.single.iter().copied().filter(|date| date.range.start >= self.length.range.end).collect();
        if after.len() < 4 || after.len() % 2 == 1 {
            return None;
        }
        let pairs =
            after.chunks(2).filter_map(|pair| if let [one, other] = pair { Some((*one, *other)) } else { None });
        let judged: Vec<_> =
            pairs.map(|(one, other)| ((one, other), self.fits(one.span.from, other.span.to))).collect();
        let ends = |(one, other): &(&Dated, &Dated)| {
            let gap = self.passage.flow.at(one.range.end..other.range.start).to_lowercase();
            lexicon::time("length_ends").iter().any(|word| gap.contains(word))
        };
        let right = judged.iter().any(|(_, fits)| *fits == Some(true));
        let mut wrong = judged.iter().filter(|(pair, fits)| *fits == Some(false) && ends(pair)).map(|(pair, _)| *pair);
        wrong.next().filter(|_| right && wrong.next().is_none())
    }

    /// The days before and behind the length, or else the first two behind it or the last two before it; none where the
    /// sentence has more days or lengths than say which belong together.
    fn around(&self) -> Option<(&'a Dated, &'a Dated)> {
        let length = self.length;
        let single = || self.single.iter().copied();
        let before = single().rev().find(|date| date.range.end <= length.range.start);
        let after = single().find(|date| date.range.start >= length.range.end);
        let (one, other) = match (before, after) {
            (Some(before), Some(after)) => (before, after),
            (None, Some(after)) => (after, single().find(|date| date.range.start > after.range.end)?),
            (Some(before), None) => (single().rev().find(|date| date.range.end < before.range.start)?, before),
            (None, None) => return None,
        };
        if self.is_filed(one) || after.is_none() && counts_from(self.passage, length) {
            return None;
        }
        // What comes before is the end of no time that begins after it.
        if is_after(one.span.from, other.span.to) {
            return None;
        }
        let lengths = self.reading.counts_of(self.index).iter();
        let many = lengths.filter(|count| count.head.is_time && count.sentence == length.sentence).count() > 1;
        let full = |date: &Dated| {
            let point = date.span.from;
            point.month.is_some() && point.year.is_some() && (self.unit != Unit::Days || point.day.is_some())
        };
        let told = if many { self.single.len() == 2 } else { self.single.len() <= 3 };
        (told && full(one) && full(other)).then_some((one, other))
    }
}
