//! Days as national spreadsheets write them, by patterns that the mapping gives: `D/M/YYYY`, `YYYY年M月D日`, `MONTH YYYY`.
//!
//! In a pattern `D`, `M`, `MONTH` and `YYYY` stand for day, month, name of the month and year; everything else stands
//! for itself. Two-digit years are not read: nobody can tell which century they mean.

use std::collections::BTreeSet;

use spectemur_model::{Day, Period};

use super::rules::Writing;
use crate::form::cell::{Problem, Raw, digit, read_when};
use crate::form::read::quoted;
use crate::form::words::folded;

/// How days are written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Pattern {
    /// As a program counts them, written as digits; from 1904 where that is said.
    Serial { since_1904: bool },
    /// In pieces.
    Pieces { text: String, pieces: Vec<Piece> },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    Day,
    Month,
    MonthName,
    Year,
    /// In lower case, without space; nothing where only space stands there.
    Literal(String),
}

impl Pattern {
    /// The pattern of this text; none where it has no year, a day without a month, or anything twice.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        match text {
            "serial" => return Some(Self::Serial { since_1904: false }),
            "serial-1904" => return Some(Self::Serial { since_1904: true }),
            _ => {}
        }
        const TOKENS: [(&str, Piece); 6] = [
            ("YYYY", Piece::Year),
            ("MONTH", Piece::MonthName),
            ("MM", Piece::Month),
            ("DD", Piece::Day),
            ("M", Piece::Month),
            ("D", Piece::Day),
        ];
        let mut pieces: Vec<Piece> = Vec::new();
        let mut rest = text.trim();
        while let Some(letter) = rest.chars().next() {
            if let Some((token, piece)) = TOKENS.iter().find(|(token, _)| rest.starts_with(token)) {
                pieces.push(piece.clone());
                rest = rest.get(token.len()..).unwrap_or_default();
                continue;
            }
            let lower: String = letter.to_lowercase().filter(|letter| !letter.is_whitespace()).collect();
            match pieces.last_mut() {
                Some(Piece::Literal(literal)) => literal.push_str(&lower),
                _ => pieces.push(Piece::Literal(lower)),
            }
            rest = rest.get(letter.len_utf8()..).unwrap_or_default();
        }
        let count = |wanted: &[Piece]| pieces.iter().filter(|piece| wanted.contains(piece)).count();
        let (days, months) = (count(&[Piece::Day]), count(&[Piece::Month, Piece::MonthName]));
        // Digits that stand side by side would have to be divided by guessing.
        let divided = pieces.windows(2).all(|two| two.iter().any(|piece| matches!(piece, Piece::Literal(_))));
        let sound = count(&[Piece::Year]) == 1 && months <= 1 && days <= months && divided;
        sound.then(|| Self::Pieces { text: text.trim().to_owned(), pieces })
    }

    pub(crate) fn needs_months(&self) -> bool {
        matches!(self, Self::Pieces { pieces, .. } if pieces.contains(&Piece::MonthName))
    }

    fn text(&self) -> &str {
        match self {
            Self::Serial { since_1904: false } => "serial",
            Self::Serial { since_1904: true } => "serial-1904",
            Self::Pieces { text, .. } => text,
        }
    }

    fn is_year(&self) -> bool {
        matches!(self, Self::Pieces { pieces, .. } if pieces.as_slice() == [Piece::Year])
    }

    fn read(&self, text: &str, months: &[Vec<String>]) -> Option<Period> {
        let pieces = match self {
            Self::Serial { since_1904 } => {
                let number: f64 = text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())??;
                return read_when(&Raw::Number(number), *since_1904).ok().map(|(period, _)| period);
            }
            Self::Pieces { pieces, .. } => pieces,
        };
        let (mut year, mut month, mut day): (Option<i16>, Option<i8>, Option<i8>) = (None, None, None);
        let mut rest = text.trim();
        for piece in pieces {
            rest = rest.trim_start();
            match piece {
                Piece::Year => year = Some(number(&mut rest, 4, 4)?),
                Piece::Month => month = Some(number(&mut rest, 1, 2)?),
                Piece::Day => day = Some(number(&mut rest, 1, 2)?),
                Piece::MonthName => month = Some(month_name(&mut rest, months)?),
                Piece::Literal(literal) => {
                    for wanted in literal.chars() {
                        rest = rest.trim_start().strip_prefix(wanted)?;
                    }
                }
            }
        }
        if !rest.trim().is_empty() {
            return None;
        }
        let first = Day::new(year?, month.unwrap_or(1), day.unwrap_or(1)).ok()?;
        match (month, day) {
            (None, _) => Period::year(first.year()).ok(),
            (Some(_), None) => Period::new(first, first.last_of_month()).ok(),
            (Some(_), Some(_)) => Some(Period::day(first)),
        }
    }
}

fn number<T: std::str::FromStr>(rest: &mut &str, least: usize, most: usize) -> Option<T> {
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    if digits < least || digits > most {
        return None;
    }
    let (number, after) = rest.split_at_checked(digits)?;
    *rest = after;
    number.parse().ok()
}

fn month_name(rest: &mut &str, months: &[Vec<String>]) -> Option<i8> {
    let names = (1_i8..).zip(months).flat_map(|(month, names)| names.iter().map(move |name| (month, name.as_str())));
    let fits = names.filter(|(_, name)| rest.starts_with(name));
    // Of two names of which one begins the other, the longer one is meant.
    let (month, name) = fits.max_by_key(|(_, name)| name.len())?;
    *rest = rest.get(name.len()..)?;
    Some(month)
}

/// The text with the digits of every script as ASCII, in lower case, its space made plain.
fn plain(text: &str) -> String {
    folded(&text.chars().map(|letter| digit(letter).unwrap_or(letter)).collect::<String>())
}

/// Reads a day or a span as the mapping says that it is written; where it says nothing, as other files write it.
pub(super) fn read(raw: &Raw, writing: &Writing, since_1904: bool) -> Result<(Period, Option<Problem>), Problem> {
    let patterns = &writing.dates;
    if patterns.is_empty() {
        return read_when(raw, since_1904);
    }
    match raw {
        Raw::Number(number) if patterns.iter().any(Pattern::is_year) && (1900.0..10_000.0).contains(number) => {
            let year = Raw::Text(number.to_string());
            read_when(&year, since_1904)
        }
        Raw::Text(text) => read_text(text, writing, since_1904),
        Raw::Number(_) | Raw::Bool(_) | Raw::Failed(_) => read_when(raw, since_1904),
    }
}

fn read_text(text: &str, writing: &Writing, since_1904: bool) -> Result<(Period, Option<Problem>), Problem> {
    let plain = plain(text);
    let read = writing.dates.iter().filter_map(|pattern| pattern.read(&plain, &writing.months));
    let found: BTreeSet<Period> = read.collect();
    let found: Vec<Period> = found.into_iter().collect();
    match found.as_slice() {
        [only] => Ok((*only, None)),
        [one, other, ..] => {
            let variables = vec![("text", quoted(text)), ("one", shown(*one)), ("other", shown(*other))];
            Err(Problem::new("date-of-several", variables))
        }
        [] => read_when(&Raw::Text(text.to_owned()), since_1904).map_err(|_| {
            let expected: Vec<&str> = writing.dates.iter().map(Pattern::text).collect();
            let variables = vec![("text", quoted(text)), ("expected", expected.join(" · "))];
            Problem::new("date-pattern-not-met", variables)
        }),
    }
}

/// A period as texts of files hold it.
pub(super) fn shown(period: Period) -> String {
    if period.from() == period.to() { period.from().to_string() } else { format!("{}/{}", period.from(), period.to()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn writing(patterns: &[&str], months: &[&str]) -> Writing {
        Writing {
            dates: patterns.iter().map(|pattern| Pattern::parse(pattern).unwrap()).collect(),
            months: months.iter().map(|names| names.split('|').map(str::to_owned).collect()).collect(),
            ..Writing::new()
        }
    }

    fn says(text: &str, writing: &Writing) -> Result<String, &'static str> {
        let read = read(&Raw::Text(text.to_owned()), writing, false);
        read.map(|(period, _)| shown(period)).map_err(|problem| problem.code)
    }

    #[test]
    fn days_are_read_as_each_country_writes_them() {
        let cases = [
            ("D/M/YYYY", "5/6/2023", "2023-06-05"),
            ("DD.MM.YYYY", "05.06.2023", "2023-06-05"),
            ("DD.MM.YYYY г.", "05.06.2023 г.", "2023-06-05"),
            ("YYYY年M月D日", "2023年6月5日", "2023-06-05"),
            ("YYYY/M/D", "٢٠٢٣/٦/٥", "2023-06-05"),
            ("MM.YYYY", "06.2023", "2023-06-01/2023-06-30"),
            ("YYYY", "2023", "2023-01-01/2023-12-31"),
            ("serial", "45107", "2023-06-30"),
            ("D/M/YYYY", "2023-06-30", "2023-06-30"),
        ];
        for (pattern, text, day) in cases {
            assert_eq!(says(text, &writing(&[pattern], &[])).as_deref(), Ok(day), "{pattern} {text}");
        }
        let months = ["enero|ene.", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre"];
        let months = [months.as_slice(), &["octubre", "noviembre", "diciembre"]].concat();
        let spanish = writing(&["D de MONTH de YYYY", "MONTH YYYY"], &months);
        assert_eq!(says("5 de  Junio de 2023", &spanish).as_deref(), Ok("2023-06-05"));
        assert_eq!(says("ene. 2023", &spanish).as_deref(), Ok("2023-01-01/2023-01-31"));
    }

    #[test]
    fn what_can_be_read_in_two_ways_is_refused() {
        let both = writing(&["D/M/YYYY", "M/D/YYYY"], &[]);
        assert_eq!(says("05/06/2023", &both), Err("date-of-several"));
        assert_eq!(says("25/06/2023", &both).as_deref(), Ok("2023-06-25"), "there is no month 25");
        assert_eq!(says("05/05/2023", &both).as_deref(), Ok("2023-05-05"));
        for wrong in ["30/02/2023", "5/6/23", "5/6", "5/6/2023 ?", ""] {
            assert_eq!(says(wrong, &both), Err("date-pattern-not-met"), "{wrong}");
        }
    }

    #[test]
    fn a_number_is_a_year_only_where_years_are_written() {
        let number = |number: f64, pattern: &str| read(&Raw::Number(number), &writing(&[pattern], &[]), false);
        assert_eq!(number(2_023.0, "YYYY").map(|(period, _)| shown(period)).as_deref(), Ok("2023-01-01/2023-12-31"));
        assert!(number(2_023.0, "D/M/YYYY").is_err());
        assert_eq!(number(45_107.0, "D/M/YYYY").map(|(period, _)| shown(period)).as_deref(), Ok("2023-06-30"));
    }

    #[test]
    fn a_pattern_says_one_day_month_or_year() {
        for wrong in ["", "D/M", "D/YYYY", "D/M/YY", "YYYYMMDD", "M/M/YYYY", "YYYY YYYY"] {
            assert_eq!(Pattern::parse(wrong), None, "{wrong}");
        }
    }
}
