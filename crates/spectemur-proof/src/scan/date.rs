//! Days, months, years and spans of them, as documents write them.

use std::ops::Range;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::{Sense, Taken, pattern};
use crate::flow::Tongue;
use crate::lexicon;
use crate::number;

/// A day, month or year, as far as it is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Point {
    /// The year.
    pub year: Option<i16>,
    /// The month, from one.
    pub month: Option<i8>,
    /// The day of the month, from one.
    pub day: Option<i8>,
}

impl Point {
    /// A number that is greater the later the point is, for points that are as exact as each other.
    pub(crate) fn order(&self) -> i64 {
        let [year, month, day] = [self.year.map(i64::from), self.month.map(i64::from), self.day.map(i64::from)];
        year.unwrap_or(0) * 10_000 + month.unwrap_or(0) * 100 + day.unwrap_or(0)
    }
}

/// A point in time, or from one to another, both inside.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Span {
    /// The first.
    pub from: Point,
    /// The last; the same as the first where only one is said.
    pub to: Point,
}

impl Span {
    /// The years that the span names.
    pub(crate) fn years(&self) -> Option<(i16, i16)> {
        let to = self.to.year.or(self.from.year)?;
        Some((self.from.year.unwrap_or(to), to))
    }
}

const N: &str = "[0-9]{1,2}|[一二三四五六七八九十]{1,3}";
const Y: &str = "[0-9]{4}|[〇○零一二三四五六七八九]{4}";

static CHINESE: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    vec![
        pattern(&format!(
            "(?:({Y})年)?({N})月({N})(?:日?(?:星期[一二三四五六日天])?(?:至|到|-|—)(?:({Y})年)?(?:({N})月)?({N}))?日"
        )),
        pattern(&format!("({Y})年({N})月(?:(?:至|到|-|—)(?:({Y})年)?({N})月)?")),
        pattern(&format!("({Y})年?(?:至|到|-|—)({Y})年?")),
        pattern(&format!("({Y})(?:日历|财政|财|学)?年")),
        pattern(&format!("({N})月(?:份|初|底|中旬|下旬|上旬)?")),
    ]
});

static ENGLISH: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    let months: Vec<String> = lexicon::of(Tongue::English)
        .months
        .iter()
        .map(|month| {
            let (first, rest) = month.split_at(1);
            let short = rest.get(..2).unwrap_or_default();
            let tail = rest.get(2..).unwrap_or_default();
            let capital = first.to_uppercase();
            if tail.is_empty() { format!("{capital}{short}") } else { format!("{capital}{short}(?:{tail}|t?\\.)") }
        })
        .collect();
    let m = months.join("|");
    let th = "(?:st|nd|rd|th)?";
    let to = r"\s*(?:-|to|until|through|and)\s*";
    vec![
        pattern(&format!(
            r"\b([0-9]{{1,2}}){th}(?:\s+({m}))?(?:,?\s+([0-9]{{4}}))?{to}([0-9]{{1,2}}){th}\s+({m})(?:,?\s+([0-9]{{4}}))?\b"
        )),
        pattern(&format!(r"\b([0-9]{{1,2}}){th}\s+(?:of\s+)?({m})(?:,?\s+([0-9]{{4}}))?\b")),
        pattern(&format!(
            r"\b({m})\s+([0-9]{{1,2}}){th}(?:\s*(?:-|to)\s*(?:({m})\s+)?([0-9]{{1,2}}){th})?,\s*([0-9]{{4}})\b"
        )),
        pattern(&format!(r"\b({m})(?:\s+([0-9]{{4}}))?(?:{to}({m}))?,?\s+([0-9]{{4}})\b")),
        pattern(r"\b((?:19|20)[0-9]{2})\s*(?:-|/|to|until|through)\s*((?:19|20)?[0-9]{2})\b"),
        pattern(r"\b((?:19|20)[0-9]{2})\b"),
    ]
});

static WEEKDAY: LazyLock<Regex> = LazyLock::new(|| {
    let english = lexicon::of(Tongue::English).weekdays.join("|");
    let chinese = lexicon::of(Tongue::Chinese).weekdays.join("|");
    pattern(&format!(r"(?i:\b(?:{english})\b)|{chinese}"))
});

/// Reads dates into the tokens.
pub(super) fn scan(taken: &mut Taken<'_>) {
    match taken.tongue {
        Tongue::Chinese => chinese(taken),
        Tongue::English => {}
    }
    english(taken);
    let text = taken.text;
    for found in WEEKDAY.find_iter(text) {
        let word = found.as_str().to_lowercase();
        let day =
            lexicon::both().into_iter().find_map(|lexicon| lexicon.weekdays.iter().position(|known| *known == word));
        if let Some(day) = day.and_then(|day| u8::try_from(day).ok()) {
            taken.put(found.range(), Sense::Weekday(day));
        }
    }
}

fn each(taken: &mut Taken<'_>, regex: &Regex, read: impl Fn(&Captures<'_>) -> Option<Span>) {
    let text = taken.text;
    for found in regex.captures_iter(text) {
        if let (Some(whole), Some(span)) = (found.get(0), read(&found)) {
            let range: Range<usize> = whole.range();
            // "2022年31份": the figure behind the word for year is another.
            let open = whole.as_str().ends_with(|letter: char| letter.is_ascii_digit());
            let inside_number = open && text.get(range.end..).is_some_and(followed_by_digits);
            if !inside_number {
                taken.put(range, Sense::Date(span));
            }
        }
    }
}

/// Whether the figure goes on, so that it was no year: "2,020", "2020.5".
fn followed_by_digits(rest: &str) -> bool {
    let mut letters = rest.chars();
    let first = letters.next();
    first.is_some_and(|letter| letter.is_ascii_digit())
        || (matches!(first, Some('.' | ','))
            && letters.next().is_some_and(|letter| letter.is_ascii_digit())
            && !rest.starts_with(", "))
}

fn chinese(taken: &mut Taken<'_>) {
    let [days, months, years, year, month] = CHINESE.as_slice() else { return };
    each(taken, days, |found| {
        let from = Point { year: get(found, 1), month: get(found, 2), day: get(found, 3) };
        let Some(last) = get(found, 6) else { return Some(Span { from, to: from }) };
        let to = Point { year: get(found, 4).or(from.year), month: get(found, 5).or(from.month), day: Some(last) };
        Some(Span { from, to })
    });
    each(taken, months, |found| {
        let from = Point { year: get(found, 1), month: get(found, 2), day: None };
        let Some(last) = get(found, 4) else { return Some(Span { from, to: from }) };
        Some(Span { from, to: Point { year: get(found, 3).or(from.year), month: Some(last), day: None } })
    });
    each(taken, years, |found| years_span(get(found, 1)?, get(found, 2)?));
    each(taken, year, |found| years_span(get(found, 1)?, get(found, 1)?));
    each(taken, month, |found| {
        let from = Point { year: None, month: get(found, 1), day: None };
        Some(Span { from, to: from })
    });
}

fn years_span(from: i16, to: i16) -> Option<Span> {
    let sound = |year: i16| (1800..=2200).contains(&year);
    let point = |year| Point { year: Some(year), month: None, day: None };
    (sound(from) && sound(to)).then(|| Span { from: point(from), to: point(to) })
}

fn english(taken: &mut Taken<'_>) {
    let [span, day, american, months, years, year] = ENGLISH.as_slice() else { return };
    each(taken, span, |found| {
        let to = Point { year: get(found, 6), month: month(found, 5), day: get(found, 4) };
        let from = Point { year: get(found, 3).or(to.year), month: month(found, 2).or(to.month), day: get(found, 1) };
        Some(Span { from, to })
    });
    each(taken, day, |found| {
        let from = Point { year: get(found, 3), month: month(found, 2), day: get(found, 1) };
        Some(Span { from, to: from })
    });
    each(taken, american, |found| {
        let from = Point { year: get(found, 5), month: month(found, 1), day: get(found, 2) };
        let to = Point { year: from.year, month: month(found, 3).or(from.month), day: get(found, 4).or(from.day) };
        Some(Span { from, to })
    });
    each(taken, months, |found| {
        let to = Point { year: get(found, 4), month: month(found, 3).or(month(found, 1)), day: None };
        Some(Span { from: Point { year: get(found, 2).or(to.year), month: month(found, 1), day: None }, to })
    });
    each(taken, years, |found| {
        let from: i16 = get(found, 1)?;
        let to: i16 = get(found, 2)?;
        // "From 44 in 2023 to 41 in 2024" holds no span of years.
        let worded = found.get(0)?.as_str().contains(char::is_alphabetic);
        if to < 100 && worded {
            return None;
        }
        let to = if to < 100 { from / 100 * 100 + to } else { to };
        (to >= from || found.get(2)?.len() == 4).then(|| years_span(from, to)).flatten()
    });
    each(taken, year, |found| years_span(get(found, 1)?, get(found, 1)?));
}

fn get<T: TryFrom<i64>>(found: &Captures<'_>, group: usize) -> Option<T> {
    let text = found.get(group)?.as_str();
    let value = text.parse::<i64>().ok().or_else(|| number::han(text))?;
    T::try_from(value).ok()
}

fn month(found: &Captures<'_>, group: usize) -> Option<i8> {
    let word = found.get(group)?.as_str().to_lowercase();
    let start = word.get(..3)?;
    let place = lexicon::of(Tongue::English).months.iter().position(|known| known.starts_with(start))?;
    i8::try_from(place + 1).ok()
}
