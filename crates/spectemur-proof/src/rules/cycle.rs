//! What comes every so many years: the years of a series that its rule does not give. And days that a rule sets for
//! every year or for so long after its end.

mod closing;

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::{amount, finding};
use crate::count::last_letters;
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{Sense, pattern};

/// Finds years that a rule of so many years does not give, and days that a yearly rule does not.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for (index, passage) in reading.passages.iter().enumerate() {
        found.extend(next(reading, index, passage));
        found.extend(round(reading, index, passage));
    }
    closing::find(reading, found);
}

/// A rule of so many years.
pub(super) struct Cycle {
    pub(super) range: Range<usize>,
    pub(super) sentence: Range<usize>,
    pub(super) step: i16,
    /// Whether the words may also mean one year more.
    pub(super) is_loose: bool,
}

static EVERY: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b(?:every (?P<en>other|second|third|fourth|fifth|two|three|four|five|[2-5]) years?|(?P<name>biennial(?:ly)?|triennial(?:ly)?|quadrennial(?:ly)?))\b|每(?P<gap>隔)?(?P<zh>[两二三四五2-5])年(?:\S{0,2})?",
    )
});

/// The only rule of so many years in the passage.
pub(super) fn cycle(passage: &Passage) -> Option<Cycle> {
    let words = passage.text().to_lowercase();
    let mut all = EVERY.captures_iter(&words);
    let (hit, None) = (all.next()?, all.next()) else { return None };
    let word = hit.name("en").or(hit.name("name")).or(hit.name("zh"))?.as_str();
    let step = match word {
        "other" | "second" | "two" | "2" | "两" | "二" => 2,
        "third" | "three" | "3" | "三" => 3,
        "fourth" | "four" | "4" | "四" => 4,
        "fifth" | "five" | "5" | "五" => 5,
        name if name.starts_with("bi") => 2,
        name if name.starts_with("tri") => 3,
        _ => 4,
    };
    let whole = hit.get(0)?.range();
    let end = hit.name("zh").map_or(whole.end, |word| word.end() + '年'.len_utf8());
    let range = whole.start..end;
    Some(Cycle { sentence: passage.sentence(range.start), range, step, is_loose: hit.name("gap").is_some() })
}

/// The single years of a passage from a place on, in order of place.
fn years(reading: &Reading<'_>, index: usize, from: usize) -> Vec<(Range<usize>, i16)> {
    let tokens = reading.tokens_of(index).iter().filter(|token| token.range.start >= from);
    let year = |token: &crate::scan::Token| match token.sense {
        Sense::Date(span) if span.from.year == span.to.year => Some((token.range.clone(), span.from.year?)),
        _ => None,
    };
    tokens.filter_map(year).collect()
}

/// Words before a year in which the thing comes once more.
static NEXT: LazyLock<&[&str]> = LazyLock::new(|| lexicon::time("cycle_next"));
/// Words by which a series is broken.
static BROKEN: LazyLock<&[&str]> = LazyLock::new(|| lexicon::time("cycle_broken"));

/// Whether the document says that a series was broken.
pub(super) fn is_broken(reading: &Reading<'_>) -> bool {
    reading.passages.iter().any(|passage| {
        let words = passage.text().to_lowercase();
        let meets = lexicon::of(passage.tongue).gatherings.nouns.iter().any(|noun| words.contains(noun.as_str()));
        meets && BROKEN.iter().any(|word| words.contains(word))
    })
}

/// "Every two years: 2019, 2021 and 2023; the next will be in 2026".
fn next(reading: &Reading<'_>, index: usize, passage: &Passage) -> Option<Finding> {
    let cycle = cycle(passage)?;
    let years = years(reading, index, cycle.sentence.start);
    let words = passage.flow.at(cycle.sentence.start..passage.text().len()).to_lowercase();
    if BROKEN.iter().any(|word| words.contains(word)) {
        return None;
    }
    let (last, before) = years.split_last()?;
    let steps: Vec<i16> = before
        .windows(2)
        .filter_map(|pair| if let [(_, one), (_, other)] = pair { Some(*other - *one) } else { None })
        .collect();
    let fits = |step: i16| step > 0 && (step % cycle.step == 0 || cycle.is_loose && step % (cycle.step + 1) == 0);
    let series = steps.len() >= 2 && steps.iter().all(|step| Some(step) == steps.first() && fits(*step));
    let (place, known) = before.last()?;
    let lead = last_letters(&passage.flow.at(place.end..last.0.start).to_lowercase(), 60);
    let comes = NEXT.iter().any(|word| lead.contains(word));
    let off = last.1 - known;
    let wrong =
        if series { steps.first().is_some_and(|step| off % step != 0) } else { before.len() == 1 && !fits(off) };
    // One year beside the rule must be said to be of it.
    let alone = series
        || ["held in", "met in", "took place in", "last ", "上次", "上一", "上届", "首次", "第一"]
            .iter()
            .any(|word| words.contains(word));
    (comes && wrong && alone && off > 0 && off < 12).then(|| told(reading, index, &cycle, place, &last.0))
}

/// Words of a rule from which year on it runs.
static SINCE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?:beginning|starting|since|as from|as of|from|commencing)(?: in| from| with)? $|自$|从$")
});
/// What is of a year: one round of the series.
static ROUND: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"\b(?:round|cycle|session|edition|survey|conference|reports|reporting year)s? (?:of|in|for|held in) $")
});

/// "Every two years, beginning in 2020. The round of 2023 brought 96 reports".
fn round(reading: &Reading<'_>, index: usize, passage: &Passage) -> Option<Finding> {
    let cycle = cycle(passage)?;
    let years = years(reading, index, cycle.sentence.start);
    let words = passage.flow.at(cycle.sentence.start..passage.text().len()).to_lowercase();
    if cycle.is_loose || BROKEN.iter().any(|word| words.contains(word)) {
        return None;
    }
    let near =
        |range: &Range<usize>| range.start.abs_diff(cycle.range.end).min(range.end.abs_diff(cycle.range.start)) <= 36;
    let since = |range: &Range<usize>| {
        let lead = passage.flow.at(cycle.sentence.start..range.start).to_lowercase();
        cycle.sentence.contains(&range.start) && near(range) && SINCE.is_match(&lead)
    };
    let (place, first) = years.iter().find(|(range, _)| since(range))?;
    let is_round = |range: &Range<usize>| match passage.tongue {
        Tongue::English => ROUND.is_match(&last_letters(&passage.flow.at(0..range.start).to_lowercase(), 40)),
        Tongue::Chinese => {
            let after = passage.flow.at(range.end..passage.text().len());
            let after = after.trim_start_matches(['的', '这', '那', '一']);
            ["轮", "届", "周期"].iter().any(|word| after.starts_with(word))
        }
    };
    let (other, _) = years.iter().find(|(range, year)| {
        range.start > place.end && *year > *first && (*year - *first) % cycle.step != 0 && is_round(range)
    })?;
    Some(told(reading, index, &cycle, place, other))
}

fn told(reading: &Reading<'_>, index: usize, cycle: &Cycle, one: &Range<usize>, other: &Range<usize>) -> Finding {
    let said =
        |range: &Range<usize>| reading.passage(index).map_or("", |known| known.flow.at(range.clone())).to_owned();
    let spots = [one, other, &cycle.range].into_iter().filter_map(|range| reading.spot_at(index, range)).collect();
    let details = [
        ("length", amount(crate::number::Amount::whole(i64::from(cycle.step)))),
        ("words", Detail::Text(said(&cycle.range))),
        ("days", Detail::Names(vec![said(one), said(other)])),
    ];
    finding("date-and-rule", Confidence::Probable, spots, details).case("length")
}
