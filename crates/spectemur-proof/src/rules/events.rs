//! Meetings and the like as the whole document tells of them: each mention with its number, its series, and the places
//! and days that stand beside it, before it or behind it.
//!
//! It reads and must not judge: rules compare what it has read.

mod chinese;
mod english;
mod linked;

use std::collections::BTreeSet;
use std::ops::Range;

use crate::count::contains;
use crate::document::BlockKind;
use crate::flow::Tongue;
use crate::lexicon::{self, Gatherings};
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{Sense, Span, Token};

/// Where a meeting is held.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub(super) range: Range<usize>,
    pub(super) name: String,
    /// Whether the name is that of a State, which says less than a town.
    pub(super) is_state: bool,
}

impl Place {
    /// Whether two places cannot be one.
    pub(super) fn differs(&self, other: &Self) -> bool {
        self.is_state == other.is_state
            && !self.name.contains(other.name.as_str())
            && !other.name.contains(self.name.as_str())
    }
}

/// What stands beside a meeting and is said of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Beside {
    pub(super) times: Vec<(Range<usize>, Span)>,
    pub(super) places: Vec<Place>,
    /// Whether the words between tell it as to come.
    pub(super) ahead: bool,
    /// A name between a year and the number, which is a place where the document knows it as one.
    pub(super) loose: Option<(Place, (Range<usize>, Span))>,
    /// Where the words that were read end.
    pub(super) end: usize,
}

impl Beside {
    fn is_empty(&self) -> bool {
        self.times.is_empty() && self.places.is_empty()
    }
}

/// The series that a meeting is of, as far as the words say it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Series {
    /// "meeting", "会议"; empty where the words leave it out.
    pub(super) noun: String,
    /// What stands before the noun: "review", "审议".
    pub(super) sort: BTreeSet<String>,
    /// Whose meeting it is: "committee", "缔约国".
    pub(super) body: BTreeSet<String>,
    /// Whether it is written as a name.
    pub(super) is_name: bool,
}

impl Series {
    /// Whether both can be one series.
    pub(super) fn suits(&self, other: &Self, known: &Gatherings) -> bool {
        let strong = |series: &Self| -> BTreeSet<String> {
            series.sort.iter().filter(|word| !known.weak.contains(word)).cloned().collect()
        };
        let sitting = |series: &Self| series.sort.iter().any(|word| known.sittings.contains(word));
        let same_noun = self.noun == other.noun || self.noun.is_empty() || other.noun.is_empty();
        let bodies = self.body == other.body
            || !self.body.is_disjoint(&other.body)
            || (self.body.is_empty() || other.body.is_empty()) && !sitting(self) && !sitting(other);
        same_noun && bodies && strong(self) == strong(other)
    }
}

/// What a meeting is called by where it has no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Called {
    /// By its number.
    Number(i64),
    /// "The next session".
    Next,
    /// "The preceding session".
    Previous,
    /// "The present meeting".
    Own,
    /// By its noun alone.
    Plain,
}

/// One place of the document that names a meeting.
#[derive(Clone, Debug)]
pub(super) struct Mention {
    pub(super) passage: usize,
    pub(super) range: Range<usize>,
    pub(super) tongue: Tongue,
    pub(super) called: Called,
    pub(super) series: Series,
    pub(super) beside: Beside,
    /// Whether the mention tells what the meeting has done.
    pub(super) done: Option<Range<usize>>,
    /// Whether the words point back to a meeting just named.
    pub(super) points: bool,
}

impl Mention {
    pub(super) fn number(&self) -> Option<i64> {
        if let Called::Number(number) = self.called { Some(number) } else { None }
    }
}

/// Every mention of a meeting in the order of the document.
pub(super) fn mentions(reading: &Reading<'_>) -> Vec<Mention> {
    let mut found: Vec<Mention> = Vec::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        for sentence in &passage.sentences {
            let from = found.len();
            let numbered = numbered(reading, index, passage, sentence, found.last());
            let plain = if matches!(passage.kind, BlockKind::Cell { .. }) {
                Vec::new()
            } else {
                plain(reading, index, passage, sentence, &numbered)
            };
            found.extend(numbered);
            found.extend(plain);
            found.get_mut(from..).unwrap_or_default().sort_by_key(|mention| mention.range.start);
        }
    }
    linked::link(reading, &mut found);
    found
}

/// The meetings of a sentence that have a number.
fn numbered(
    reading: &Reading<'_>,
    index: usize,
    passage: &Passage,
    sentence: &Range<usize>,
    last: Option<&Mention>,
) -> Vec<Mention> {
    let mut found: Vec<Mention> = Vec::new();
    let inside = reading.tokens_of(index).iter().filter(|token| sentence.contains(&token.range.start));
    for token in inside {
        let (ordinal, mut series) = match &token.sense {
            Sense::Meeting { ordinal, kind } => (*ordinal, series(kind, passage, &token.range)),
            Sense::Ordinal(ordinal) if is_elided(passage, token) => {
                let words = passage.flow.at(sentence.start..token.range.start);
                let noun = noun_before(words, passage.tongue);
                let near = found.last().or(last.filter(|last| last.passage == index)).map(|known| known.series.clone());
                let Some(series) = noun.or(near) else { continue };
                (*ordinal, series)
            }
            _ => continue,
        };
        let beside = beside(reading, index, passage, sentence, &token.range, &mut series);
        let done = done(passage, sentence, &token.range, beside.end);
        found.push(Mention {
            passage: index,
            range: token.range.clone(),
            tongue: passage.tongue,
            called: Called::Number(ordinal),
            series,
            beside,
            done,
            points: false,
        });
    }
    if let [only] = found.as_mut_slice()
        && only.beside.times.is_empty()
    {
        only.beside.times.extend(sole_days(reading, index, passage, sentence, only.range.end));
    }
    found
}

/// "The Seventh Meeting: the Parties will convene in Lima from 20 to 24 October": the only days of the sentence, where
/// nothing else that meets stands between.
fn sole_days(
    reading: &Reading<'_>,
    index: usize,
    passage: &Passage,
    sentence: &Range<usize>,
    from: usize,
) -> Option<(Range<usize>, Span)> {
    let rest = passage.flow.at(from..sentence.end);
    let end = rest.find([';', '；']).map_or(sentence.end, |at| from + at);
    let inside = reading.tokens_of(index).iter().filter(|token| (sentence.start..end).contains(&token.range.start));
    let mut dates = inside.filter_map(|token| match token.sense {
        Sense::Date(span) if span.from.day.is_some() => Some((token.range.clone(), span)),
        _ => None,
    });
    let ((range, span), None) = (dates.next()?, dates.next()) else { return None };
    let gap = passage.flow.at(from..range.start.max(from)).to_lowercase();
    let known = &lexicon::of(passage.tongue).gatherings;
    let has = |words: &[String]| words.iter().any(|word| contains(&gap, word, passage.tongue));
    let other = known.bodies.iter().filter(|body| !matches!(body.as_str(), "parties" | "states" | "缔约国" | "缔约方"));
    let other = other.into_iter().any(|body| contains(&gap, body, passage.tongue));
    let meets = span.from != span.to
        && (has(&known.meets) || has(&known.held))
        && !has(&known.nouns)
        && !other
        && !has(&known.moved);
    meets.then_some((range, span))
}

/// What stands before and behind the meeting; the body behind it goes to its series.
fn beside(
    reading: &Reading<'_>,
    index: usize,
    passage: &Passage,
    sentence: &Range<usize>,
    range: &Range<usize>,
    series: &mut Series,
) -> Beside {
    let tokens = reading.tokens_of(index);
    match passage.tongue {
        Tongue::English => {
            let mut found = english::behind(passage.text(), tokens, range.end, sentence.end, series);
            english::before(passage.text(), tokens, sentence.start, range.start, &mut found);
            found
        }
        Tongue::Chinese => {
            let mut found = chinese::behind(passage.text(), tokens, range.end, sentence.end);
            chinese::before(passage.text(), tokens, sentence.start, range.start, series, &mut found);
            found
        }
    }
}

/// "The Fifth, in Lima": a number with an article that stands for a meeting.
fn is_elided(passage: &Passage, token: &Token) -> bool {
    let text = passage.text();
    let before = text.get(..token.range.start).unwrap_or_default();
    let after = text.get(token.range.end..).unwrap_or_default();
    match passage.tongue {
        Tongue::English => {
            let opens = [
                ",",
                "(",
                " (",
                " which ",
                " having ",
                " in ",
                " at ",
                " held ",
                " met ",
                " was held",
                " will be held",
            ];
            before.to_lowercase().ends_with("the ") && opens.iter().any(|open| after.starts_with(open))
        }
        Tongue::Chinese => {
            text.get(token.range.clone()).is_some_and(|words| words.ends_with(['届', '次']))
                && (after.starts_with(['(', '于', '在']) || after.starts_with("则"))
        }
    }
}

/// The last noun of a meeting in the words.
fn noun_before(words: &str, tongue: Tongue) -> Option<Series> {
    let known = &lexicon::of(tongue).gatherings;
    let lower = words.to_lowercase();
    let last = known.nouns.iter().filter_map(|noun| Some((lower.rfind(noun.as_str())?, noun))).max()?;
    let is_name = words.get(last.0..).is_some_and(|rest| rest.starts_with(char::is_uppercase));
    Some(Series { noun: singular(last.1), is_name, ..Series::default() })
}

fn singular(noun: &str) -> String {
    match noun {
        "assemblies" => "assembly".to_owned(),
        "届会" | "大会" => "会议".to_owned(),
        other => other.strip_suffix('s').unwrap_or(other).to_owned(),
    }
}

/// The series of a meeting from the words of its kind.
fn series(kind: &str, passage: &Passage, range: &Range<usize>) -> Series {
    let known = &lexicon::of(passage.tongue).gatherings;
    let mut series = Series::default();
    if kind.is_ascii() {
        for word in kind.split(' ') {
            let word = word.trim_end_matches([',', '.']);
            if known.nouns.iter().any(|noun| noun == word) && word != "conferences" {
                series.noun = singular(word);
            } else if known.bodies.iter().any(|body| body == word) {
                series.body.insert(word.to_owned());
            } else {
                series.sort.insert(word.to_owned());
            }
        }
        if series.noun.is_empty() {
            series.noun = kind.to_owned();
        }
        let last = passage.flow.at(range.clone()).rsplit(' ').find(|word| !word.eq_ignore_ascii_case("parties"));
        series.is_name = last.is_some_and(|word| word.starts_with(char::is_uppercase));
        return series;
    }
    let mut rest = kind.to_owned();
    if let Some(noun) = known.nouns.iter().find(|noun| rest.ends_with(noun.as_str())) {
        rest.truncate(rest.len() - noun.len());
        series.noun = singular(noun);
    }
    chinese::owners(&rest, &mut series);
    series
}

/// The verb behind a meeting that tells what it has done.
fn done(passage: &Passage, sentence: &Range<usize>, range: &Range<usize>, end: usize) -> Option<Range<usize>> {
    let from = end.max(range.end);
    match passage.tongue {
        Tongue::English => english::done(passage.text(), sentence, range, from),
        Tongue::Chinese => chinese::done(passage.text(), sentence, from),
    }
}

/// Meetings that are named without a number: "the next session", "that meeting", "the Conference".
fn plain(
    reading: &Reading<'_>,
    index: usize,
    passage: &Passage,
    sentence: &Range<usize>,
    numbered: &[Mention],
) -> Vec<Mention> {
    let known = &lexicon::of(passage.tongue).gatherings;
    let hits = match passage.tongue {
        Tongue::English => english::plain(passage.text(), sentence),
        Tongue::Chinese => chinese::plain(passage.text(), sentence),
    };
    let free = hits.into_iter().filter(|hit| {
        !numbered.iter().any(|other| other.range.start < hit.range.end && other.range.end > hit.range.start)
    });
    let mut found = Vec::new();
    for hit in free {
        let mut series = hit.series;
        let beside = beside(reading, index, passage, sentence, &hit.range, &mut series);
        let lower = passage.flow.at(hit.range.clone()).to_lowercase();
        let points = known
            .above
            .iter()
            .any(|word| contains(&passage.flow.at(sentence.clone()).to_lowercase(), word, passage.tongue));
        let starts = |words: &[String]| words.iter().any(|word| starts(&lower, word, passage.tongue));
        let called = match () {
            () if starts(&known.next) => Called::Next,
            () if starts(&known.previous) => Called::Previous,
            () if starts(&known.own) => Called::Own,
            () => Called::Plain,
        };
        let that = starts(&known.that);
        if !beside.is_empty() || called != Called::Plain || that {
            found.push(Mention {
                passage: index,
                range: hit.range,
                tongue: passage.tongue,
                called,
                series,
                beside,
                done: None,
                points: points || that,
            });
        }
    }
    found
}

fn starts(text: &str, word: &str, tongue: Tongue) -> bool {
    text.strip_prefix(word).is_some_and(|rest| tongue == Tongue::Chinese || rest.starts_with(' '))
}

impl Mention {
    /// The passage in which the times and places of the mention stand.
    pub(super) fn told_in(&self) -> usize {
        if self.beside.end == usize::MAX { self.passage + 1 } else { self.passage }
    }
}

/// Whether the words are the name of a State, and not of its town as well.
fn is_state(tokens: &[Token], range: &Range<usize>, name: &str, tongue: Tongue) -> bool {
    let is_town = lexicon::of(tongue).gatherings.towns.contains(&name.to_lowercase());
    !is_town && tokens.iter().any(|token| matches!(token.sense, Sense::Name(_)) && token.range == *range)
}

/// Where a day of the week ends that begins at a byte.
fn weekday_at(tokens: &[Token], at: usize) -> Option<usize> {
    let token = tokens.iter().find(|token| token.range.start == at && matches!(token.sense, Sense::Weekday(_)))?;
    Some(token.range.end)
}

/// The date that begins or ends at a byte.
fn date_at(tokens: &[Token], at: impl Fn(&Range<usize>) -> bool) -> Option<(Range<usize>, Span)> {
    tokens.iter().filter(|token| at(&token.range)).find_map(|token| match token.sense {
        Sense::Date(span) => Some((token.range.clone(), span)),
        _ => None,
    })
}

/// Where and when those who part look forward to meet again.
pub(super) fn farewell(reading: &Reading<'_>, index: usize, passage: &Passage) -> Vec<(Place, Option<Span>)> {
    let tokens = reading.tokens_of(index);
    let all = passage.sentences.iter().filter_map(|sentence| match passage.tongue {
        Tongue::English => english::farewell(passage.text(), tokens, sentence),
        Tongue::Chinese => chinese::farewell(passage.text(), tokens, sentence),
    });
    all.collect()
}
