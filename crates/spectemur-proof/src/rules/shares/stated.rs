//! A share right behind the figure that it is said of, where nothing but its place and what it counts ties that figure to
//! the whole: "took in 5,200 complaints and settled 3,900, 75 per cent", "核查企业310家，发现违规31家，违规率为10%".
//!
//! It must not judge a share that any figure near it explains, nor one of growth, of another time or of an aim.

use std::ops::Range;

use super::same::of_members;
use super::share::{Share, is_behind, is_plain};
use super::{is_end, told};
use crate::count::{Count, contains, last_letters, words_of};
use crate::document::BlockKind;
use crate::finding::{Confidence, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::slips::edits;
use crate::rules::{sums, vague};
use crate::scan::{Bound, Sense, Token};
use crate::sentences::clause_about;

/// So far from its figures, in thousandths of a percent, a share is of something else.
const FAR: i64 = 20_000;
/// So many passages around a share may explain it.
const AROUND: usize = 10;
/// So many figures of nearly one value are looked at.
const KNOWN: usize = 200;
/// So many figures of a sentence, and so many shares of a passage, are held against each other.
const ROW: usize = 24;
/// So many passages before a part its whole may stand.
const BEFORE: usize = 6;

/// The share that a token gives, where it is one of a part.
fn share_of(sense: &Sense) -> Option<Share> {
    let share = Share::of(sense).filter(|share| share.value > 0 && share.is_partial())?;
    match share.bound {
        Bound::Exact => Some(share.within(share.unit * 6 / 10, 2500)),
        Bound::About => Some(share.within(2000, 6000)),
        Bound::AtLeast | Bound::AtMost => None,
    }
}

/// Whether another digit of one of the three figures would make them agree.
fn is_slip(share: &Share, part: Amount, whole: Amount) -> bool {
    let (printed, worked) = share.in_units(part, whole);
    edits(printed).any(|other| (other - worked).abs() <= 1)
        || edits(part.0).any(|other| share.is_given(Amount(other), whole))
        || edits(whole.0).any(|other| share.is_given(part, Amount(other)))
}

/// A share where it stands.
struct Place<'a> {
    reading: &'a Reading<'a>,
    index: usize,
    passage: &'a Passage,
    token: &'a Token,
    sentence: Range<usize>,
}

/// Finds shares that the figure before them and its whole do not give.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for (index, passage) in reading.passages.iter().enumerate() {
        if matches!(passage.kind, BlockKind::Cell { .. } | BlockKind::Heading { .. } | BlockKind::Caption) {
            continue;
        }
        for token in reading.tokens_of(index) {
            let Some(share) = share_of(&token.sense) else { continue };
            let sentence = passage.sentence(token.range.start);
            let place = Place { reading, index, passage, token, sentence };
            // What another rule has found is said once.
            let spot = reading.spot_at(index, &token.range);
            let figure = spot.as_ref().and_then(|spot| spot.figure.clone());
            let known = |finding: &Finding| finding.spots.iter().any(|other| other.figure == figure);
            if !found.iter().any(known) {
                found.extend(place.judge(&share));
            }
        }
    }
}

/// A whole with the figure that it is read from.
type Whole<'a> = (Amount, &'a Count);

impl<'a> Place<'a> {
    fn counts(&self) -> impl DoubleEndedIterator<Item = &'a Count> {
        self.reading.counts_of(self.index).iter().filter(|count| is_real(count))
    }

    fn judge(&self, share: &Share) -> Option<Finding> {
        let part = self.part()?;
        if self.is_open() || self.is_explained(part, share) {
            return None;
        }
        let (whole, of) = self
            .rest(part)
            .or_else(|| self.beside(part))
            .or_else(|| self.before(part, share))
            .or_else(|| self.members(part))?;
        let off = share.off(part.value, whole);
        let near = off <= FAR
            && (of.sentence == part.sentence && of.passage == part.passage || is_slip(share, part.value, whole));
        if !near || share.is_given(part.value, whole) {
            return None;
        }
        let printed = self.passage.flow.at(self.token.range.clone());
        let spots =
            [self.reading.spot(part), self.reading.spot(of), self.reading.spot_at(self.index, &self.token.range)];
        Some(told(Confidence::Probable, spots, (part.value, whole), printed))
    }

    /// The figure that the share is said of, right before it or in brackets behind it.
    fn part(&self) -> Option<&'a Count> {
        let here = || self.counts().filter(|count| count.sentence == self.sentence);
        let before = here().rfind(|count| count.range.end <= self.token.range.start);
        // "28 did and 12 did not, a rate of 70 per cent": of those who did.
        let rated = before.filter(|part| self.leads(part)).map(|part| {
            let did = || here().rfind(|count| count.range.end <= part.range.start && count.currency == part.currency);
            let gap = self.passage.flow.at(part.range.end..self.token.range.start).to_lowercase();
            let heads = &lexicon::of(self.passage.tongue).weighing.share_heads;
            let is_rate = heads.iter().any(|word| gap.contains(word.as_str()));
            if is_rate && self.is_rest(part) { did().filter(|did| !self.is_rest(did)).unwrap_or(part) } else { part }
        });
        rated.or_else(|| self.taken_up()).or_else(|| {
            let next = here().find(|count| count.range.start >= self.token.range.end)?;
            let gap = self.passage.flow.at(self.token.range.end..next.range.start).trim();
            let bare = gap.trim_start_matches([',', '，', '(', ' ']).to_lowercase();
            let words = &lexicon::of(self.passage.tongue).that_is;
            let plain = gap.starts_with(['(', ',', '，']) && words.contains(&bare);
            let after = self.passage.flow.at(next.phrase.end..self.sentence.end);
            (plain
                && (after.trim().is_empty() || after.trim_start().starts_with([')', ',', '，', ';', '；', '.', '。'])))
            .then_some(next)
        })
    }

    /// "27 were due and 22 received. Rate: 81 per cent": the last figure of the sentence before.
    fn taken_up(&self) -> Option<&'a Count> {
        let lead = self.passage.flow.at(self.sentence.start..self.token.range.start).trim().to_lowercase();
        let own = self.counts().any(|count| count.sentence == self.sentence);
        let before = self.passage.sentences.iter().rfind(|known| known.end <= self.sentence.start)?;
        let light = !lead.is_empty() && self.is_light(lead.trim_end_matches([':', '：']));
        self.counts().rfind(|count| count.sentence == *before).filter(|_| light && !own)
    }

    /// Whether words say nothing but that a share comes.
    fn is_light(&self, said: &str) -> bool {
        let lexicon = lexicon::of(self.passage.tongue);
        let weighing = &lexicon.weighing;
        match self.passage.tongue {
            Tongue::English => {
                let known = |word: &str| weighing.leads.iter().chain(&weighing.share_heads).any(|lead| lead == word);
                words_of(said).count() <= 6 && words_of(said).all(|(_, word)| known(word))
            }
            Tongue::Chinese => {
                let lead = lexicon.about.iter().chain(&weighing.leads);
                let said = lead.fold(said.trim(), |said, word| said.strip_prefix(word.as_str()).unwrap_or(said));
                let ends = |words: &[String]| words.iter().any(|word| said.ends_with(word.as_str()));
                let takes = said.is_empty()
                    || weighing.direct.iter().any(|word| said.starts_with(word.as_str()))
                    || weighing.share_heads.iter().any(|word| said.contains(word.as_str()))
                        && (ends(&weighing.holds) || ends(&weighing.share_heads) || ends(&lexicon.about));
                takes && said.chars().count() <= 18
            }
        }
    }

    /// Whether what stands between a figure and the share only leads from one to the other.
    fn leads(&self, part: &Count) -> bool {
        let start = part.phrase.end.min(self.token.range.start);
        let gap = self.passage.flow.at(start..self.token.range.start).to_lowercase();
        let marks = [',', '，', '(', ':', '—', '–', '-'];
        let (lead, last) = gap.rfind(marks).map_or((gap.as_str(), None), |at| {
            let mark = gap.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
            (gap.get(..at).unwrap_or_default(), gap.get(at + mark..))
        });
        let far = if self.passage.tongue == Tongue::Chinese { 18 } else { 60 };
        if gap.contains([';', '；', '。']) || lead.chars().count() > far || lead.contains(['，', ',']) {
            return false;
        }
        let said = last.unwrap_or(&gap);
        let bare = said.trim().is_empty();
        let after = self.passage.flow.at(self.token.range.end..self.sentence.end).trim_start();
        // "(In eight of the 22 replies), 57 per cent stay": the share opens what is said.
        let ends = after.is_empty()
            || after.starts_with("of ")
            || !after.starts_with(|letter: char| letter.is_ascii_alphanumeric());
        self.is_light(said) && (!bare || ends) && (last.is_some() || !bare)
    }

    /// Whether the share is of growth, of an aim or of another time.
    fn is_open(&self) -> bool {
        let (passage, tongue) = (self.passage, self.passage.tongue);
        let lexicon = lexicon::of(tongue);
        let clause = passage.flow.at(clause_about(passage, &self.sentence, &self.token.range, 1)).to_lowercase();
        let said = |words: &[String]| words.iter().any(|word| contains(&clause, word, tongue));
        let before = passage.flow.at(self.sentence.start..self.token.range.start).to_lowercase();
        let near = last_letters(&before, if tongue == Tongue::Chinese { 10 } else { 32 });
        let lead = |words: &[String]| words.iter().any(|word| contains(&near, word, tongue));
        is_end(passage, &self.sentence, &self.token.range)
            || said(&lexicon.growth)
            || said(&lexicon.limits)
            || said(&lexicon.supposed)
            || lead(&lexicon.of_points)
            || lead(&lexicon.weighing.average)
            || said(&lexicon.past) && !contains(&clause, "率", tongue)
    }

    /// Whether two figures around give the share.
    fn is_explained(&self, part: &Count, share: &Share) -> bool {
        let near: Vec<&Count> = self.counts().filter(|count| self.is_beside(count)).take(40).collect();
        // Far off a share in words is given by too many.
        let slack = share.slack.min(1000);
        let wholes = |of: &Count| {
            let bound = |slack: i64| i128::from(of.value.0) * 100_000 / i128::from((share.value + slack).max(1));
            let amount = |value: i128| Amount(i64::try_from(value).unwrap_or(i64::MAX));
            let mut known = self.reading.valued(amount(bound(slack))..=amount(bound(-slack) + 1)).take(KNOWN);
            known.any(|whole| {
                whole.currency == of.currency
                    && whole.range != of.range
                    && share.is_given(of.value, whole.value)
                    && (whole.passage.abs_diff(self.index) <= AROUND
                        || !whole.head.noun.is_empty() && whole.head.noun == of.head.noun)
            })
        };
        let own = |one: &Count| {
            near.iter().any(|other| one.currency == other.currency && share.is_given(one.value, other.value))
        };
        let rest = near
            .iter()
            .any(|other| self.is_rest(other) && share.is_given(part.value, Amount(part.value.0 + other.value.0)));
        let left = near.iter().any(|other| share.is_left(part.value, other.value));
        rest || left
            || self.is_of_row(part, share)
            || self.is_of_kin(part, share)
            || near.iter().any(|of| own(of) || wholes(of))
    }

    /// "742 men, 213 women and 305 children; children are 24 per cent": all in the row together are the whole.
    fn is_of_row(&self, part: &Count, share: &Share) -> bool {
        let row: Vec<&Count> = self
            .counts()
            .filter(|count| count.sentence == part.sentence && count.currency == part.currency)
            .take(ROW)
            .collect();
        let Some(own) = row.iter().position(|count| count.range == part.range) else { return false };
        (0..=own).any(|from| {
            let sums = row.iter().skip(from).scan(0, |sum, count| {
                *sum += count.value.0;
                Some(*sum)
            });
            let reaches = sums.enumerate().skip(own - from).skip(usize::from(from == own));
            reaches.map(|(_, sum)| sum).any(|sum| share.is_given(part.value, Amount(sum)))
        })
    }

    /// "524,400 (60 per cent), 157,320 (18 per cent)": another figure with a share is of the same whole.
    fn is_of_kin(&self, part: &Count, share: &Share) -> bool {
        let tokens = self.reading.tokens_of(self.index).iter().filter(|token| token.range != self.token.range);
        tokens.take(ROW).any(|token| {
            let Some(theirs) = share_of(&token.sense) else { return false };
            let own = |count: &&Count| count.currency == part.currency && count.range != part.range;
            let of = self.counts().rfind(|count| is_behind(self.passage, count, &token.range)).filter(own);
            of.is_some_and(|of| {
                let whole = i128::from(of.value.0) * 100_000 / i128::from(theirs.value.max(1));
                i64::try_from(whole).is_ok_and(|whole| {
                    let off = share.off(part.value, Amount(whole));
                    off <= share.slack + share.value * theirs.slack / theirs.value.max(1)
                })
            })
        })
    }

    /// Whether a figure is said of those who are left: "the other 12", "未提交者12个".
    fn is_rest(&self, count: &Count) -> bool {
        let tongue = self.passage.tongue;
        let before = self.passage.flow.at(count.sentence.start..count.range.start).to_lowercase();
        let lead = before.rsplit([',', '，', ';', '；', ':', '：']).next().unwrap_or_default();
        let chinese = tongue == Tongue::Chinese;
        let denied = chinese && lexicon::of(tongue).not_yet.iter().any(|word| contains(lead, word, tongue));
        count.cues.remaining || count.cues.not_yet || denied
    }

    /// Whether a figure stands in the sentence of the share or beside it.
    fn is_beside(&self, count: &Count) -> bool {
        let at = |range: &Range<usize>| self.passage.sentences.iter().position(|known| known == range);
        at(&count.sentence).zip(at(&self.sentence)).is_none_or(|(one, other)| one.abs_diff(other) <= 1)
    }

    /// "48 replies, a rate of 80 per cent; the 12 which did not reply": both together are the whole.
    fn rest(&self, part: &'a Count) -> Option<Whole<'a>> {
        let here = self.counts().filter(|count| self.is_beside(count) && count.range.start > part.range.end);
        let rest = here.into_iter().find(|count| self.is_rest(count))?;
        let whole = self.beside(part).filter(|(_, of)| of.sentence == part.sentence);
        let alike = rest.currency == part.currency && rest.value < part.value && whole.is_none();
        alike.then(|| (Amount(part.value.0 + rest.value.0), rest))
    }

    /// The nearest figure before the part that can be its whole, in its sentence or the one before.
    fn beside(&self, part: &'a Count) -> Option<Whole<'a>> {
        if let Some(whole) = part.whole.and_then(|at| self.reading.counts_of(self.index).get(at)) {
            return Some((whole.value, whole)).filter(|_| whole.value > part.value && whole.currency == part.currency);
        }
        let before = self.counts().filter(|count| count.range.end <= part.range.start && self.is_beside(count));
        let whole = before.into_iter().rfind(|whole| whole.value > part.value && self.can_be(part, whole))?;
        Some((whole.value, whole))
    }

    /// "54 reports, or 76 per cent of the Parties": all of them.
    fn members(&self, part: &'a Count) -> Option<Whole<'a>> {
        let whole = of_members(self.reading, self.passage, &self.sentence, &self.token.range)?;
        (whole.value > part.value && part.currency.is_none()).then_some((whole.value, whole))
    }

    /// Whether one figure of the passage can be the whole of another.
    fn can_be(&self, part: &Count, whole: &Count) -> bool {
        let same = whole.sentence == part.sentence;
        let tongue = self.passage.tongue;
        let counter = |count: &Count| sums::unit(self.reading, count);
        let noun = part.head.noun == whole.head.noun && !part.head.noun.is_empty();
        let counted = counter(part).is_some() && counter(part) == counter(whole);
        let lead = self.passage.flow.at(whole.range.end.min(part.range.start)..part.range.start).to_lowercase();
        let within =
            part.cues.of_these || lexicon::of(tongue).weighing.within.iter().any(|word| contains(&lead, word, tongue));
        part.currency == whole.currency
            && (part.currency.is_some() || noun || counted || same && (vague(part) || within) || within && vague(part))
    }

    /// A figure in the passages before that counts the same, where a slip of one digit sets it apart.
    fn before(&self, part: &'a Count, share: &Share) -> Option<Whole<'a>> {
        let noun = &part.head.noun;
        let from = self.index.saturating_sub(BEFORE);
        let known = |at: usize| {
            let there = self.reading.passage(at)?;
            let same = |whole: &&Count| {
                is_real(whole)
                    && whole.value > part.value
                    && whole.currency == part.currency
                    && (whole.head.noun == *noun && !noun.is_empty() || part.currency.is_some())
                    && (at < self.index || whole.range.end <= part.range.start)
                    && is_slip(share, part.value, whole.value)
            };
            let counts = self.reading.counts_of(at).iter().filter(|_| there.tongue == self.passage.tongue);
            counts.rev().find(same)
        };
        let whole = (from..=self.index).rev().find_map(known)?;
        Some((whole.value, whole))
    }
}

/// Whether a figure can be a part or a whole that there is.
fn is_real(count: &Count) -> bool {
    is_plain(count) && !count.cues.wished
}
