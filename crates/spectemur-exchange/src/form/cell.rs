//! Numbers, days and texts as they stand in single cells, and what is wrong with them.

use spectemur_model::{Day, Period};

use super::export::bad_character;
use super::limits;
use super::read::{Variables, quoted};

/// How a day is written.
pub(crate) const DATE_EXAMPLE: &str = "2023-06-30";

/// Whole numbers up to here are exact in a spreadsheet program, which keeps fifteen digits.
pub(crate) const EXACT: i64 = 999_999_999_999_999;

/// The first day that a number in a cell for days is taken for: a smaller number is more likely a year or an amount.
const FIRST_SERIAL: i32 = 18_264;
/// 31 December 9999.
const LAST_SERIAL: i32 = 2_958_465;

/// What is wrong with one value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) code: &'static str,
    pub(crate) variables: Variables,
    /// The member of the value where it is, for values with members.
    pub(crate) inside: Option<String>,
}

impl Problem {
    pub(crate) fn new(code: &'static str, variables: Variables) -> Self {
        Self { code, variables, inside: None }
    }

    pub(crate) fn text(code: &'static str, text: &str) -> Self {
        Self::new(code, vec![("text", quoted(text))])
    }

    pub(crate) fn inside(mut self, member: &str) -> Self {
        self.inside = Some(member.to_owned());
        self
    }
}

/// What stands in a cell of a flat file.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Raw {
    Text(String),
    /// A number as the file writes it.
    Number(f64),
    Bool(bool),
    /// An error, such as `#REF!`.
    Failed(String),
}

impl Raw {
    /// The cell as a reader sees it, or nearly so.
    pub(crate) fn shown(&self) -> String {
        match self {
            Self::Text(text) | Self::Failed(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Bool(yes) => yes.to_string(),
        }
    }

    /// Whether nothing stands there.
    pub(crate) fn is_blank(&self) -> bool {
        matches!(self, Self::Text(text) if text.trim().is_empty())
    }
}

/// The whole number, or the code of what is wrong.
pub(crate) fn whole_number(number: f64) -> Result<i64, &'static str> {
    if !number.is_finite() {
        Err("number-not-read")
    } else if number.fract() != 0.0 {
        Err("number-not-whole")
    } else if number.abs() > 9_007_199_254_740_992.0 {
        Err("number-too-large")
    } else {
        #[expect(clippy::cast_possible_truncation, reason = "whole and within 53 bits")]
        Ok(number as i64)
    }
}

/// The whole number of a cell.
pub(crate) fn read_number(raw: &Raw) -> Result<i64, Problem> {
    match raw {
        Raw::Number(number) => whole_number(*number).map_err(|code| Problem::text(code, &raw.shown())),
        Raw::Text(text) => number_of_text(text),
        Raw::Bool(_) | Raw::Failed(_) => Err(Problem::text("number-not-read", &raw.shown())),
    }
}

/// Digits alone, of any script with digits of its own, are a number; with separators between them they may be two.
fn number_of_text(text: &str) -> Result<i64, Problem> {
    let trimmed = text.trim();
    let (minus, digits) = match trimmed.strip_prefix(['-', '\u{2212}']) {
        Some(digits) => (true, digits),
        None => (false, trimmed),
    };
    let signed = |digits: String| format!("{}{digits}", if minus { "-" } else { "" });
    let plain: Option<String> = digits.chars().map(digit).collect();
    if let Some(plain) = plain.filter(|plain| !plain.is_empty()) {
        return signed(plain).parse().map_err(|_| Problem::text("number-too-large", text));
    }
    let rest: String = digits.chars().filter(|letter| !is_separator(*letter)).collect();
    let understood: Option<String> = rest.chars().map(digit).collect();
    match understood.filter(|understood| !understood.is_empty()) {
        Some(understood) => {
            let variables = vec![("text", quoted(text)), ("understood", quoted(&signed(understood)))];
            Err(Problem::new("number-with-separators", variables))
        }
        None => Err(Problem::text("number-not-read", text)),
    }
}

/// The digit in ASCII: European, Arabic-Indic, Persian, and full-width digits have the same meaning.
pub(crate) fn digit(letter: char) -> Option<char> {
    let zero = ['0', '\u{660}', '\u{6f0}', '\u{ff10}'];
    let value = |zero: &char| u32::from(letter).checked_sub(u32::from(*zero)).filter(|value| *value < 10);
    zero.iter().find_map(value).and_then(|value| char::from_digit(value, 10))
}

pub(crate) fn is_separator(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, ',' | '.' | '\'' | '’' | '_' | '\u{66b}' | '\u{66c}' | '\u{60c}' | '，')
}

/// A day or a span: an ISO day, month or year, two days with a stroke between them, or a day as spreadsheets count.
pub(crate) fn read_when(raw: &Raw, since_1904: bool) -> Result<(Period, Option<Problem>), Problem> {
    let refused =
        || Problem::new("date-not-read", vec![("text", quoted(&raw.shown())), ("example", DATE_EXAMPLE.to_owned())]);
    match raw {
        Raw::Text(text) => period_of_text(text.trim()).ok_or_else(refused),
        Raw::Number(number) => {
            let offset = if since_1904 { 1_462.0 } else { 0.0 };
            let day = day_of_serial(*number + offset).ok_or_else(refused)?;
            let look = (number.fract() != 0.0).then(|| with_time(raw, day));
            Ok((Period::day(day), look))
        }
        Raw::Bool(_) | Raw::Failed(_) => Err(refused()),
    }
}

fn with_time(raw: &Raw, day: Day) -> Problem {
    Problem::new("date-with-time", vec![("text", quoted(&raw.shown())), ("understood", day.to_string())])
}

fn period_of_text(text: &str) -> Option<(Period, Option<Problem>)> {
    if let Some((from, to)) = text.split_once('/') {
        let (from, to) = (from.trim().parse().ok()?, to.trim().parse().ok()?);
        return Some((Period::new(from, to).ok()?, None));
    }
    if let Ok(day) = text.parse() {
        return Some((Period::day(day), None));
    }
    // Some programs write a day as its midnight.
    if let Some((day, time)) = text.split_once('T') {
        let day = day.parse().ok()?;
        let midnight = time.bytes().all(|byte| matches!(byte, b'0' | b':' | b'.' | b'Z'));
        let look = (!midnight).then(|| with_time(&Raw::Text(text.to_owned()), day));
        return Some((Period::day(day), look));
    }
    let first: Day = match text.len() {
        4 => format!("{text}-01-01").parse().ok()?,
        7 => format!("{text}-01").parse().ok()?,
        _ => return None,
    };
    let period = if text.len() == 4 { Period::year(first.year()) } else { Period::new(first, first.last_of_month()) };
    Some((period.ok()?, None))
}

/// The day that a spreadsheet program counts so: 1 March 1900 is 61.
fn day_of_serial(serial: f64) -> Option<Day> {
    if !(f64::from(FIRST_SERIAL)..f64::from(LAST_SERIAL) + 1.0).contains(&serial) {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "within the range just looked at")]
    let days = serial.trunc() as i32;
    Day::new(1899, 12, 30).ok()?.plus_days(days).ok()
}

/// How a spreadsheet program counts the day, where it would be read again; other days are written as text.
pub(crate) fn serial_of_day(day: Day) -> Option<i32> {
    let serial = i32::try_from(Day::new(1899, 12, 30).ok()?.days_until(day)).ok()?;
    (FIRST_SERIAL..=LAST_SERIAL).contains(&serial).then_some(serial)
}

/// Degrees in millionths, and whether nothing was rounded; none beyond the largest.
pub(crate) fn millionths(degrees: f64, largest: i32) -> Option<(i32, bool)> {
    let scaled = degrees * 1_000_000.0;
    if !scaled.is_finite() || scaled.round().abs() > f64::from(largest) {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "no larger than a 32-bit number just looked at")]
    let rounded = scaled.round() as i32;
    // A decimal fraction is not exact in binary: what differs so little is the same number.
    Some((rounded, (scaled - scaled.round()).abs() < 1e-4))
}

/// Degrees of a cell; where digits were lost, with a note of what is kept.
pub(crate) fn read_degrees(raw: &Raw, largest: i32) -> Result<(i32, Option<Problem>), Problem> {
    let refused = || Problem::text("degrees-not-read", &raw.shown());
    let number = match raw {
        Raw::Number(number) => *number,
        Raw::Text(text) => plain_decimal(text.trim()).ok_or_else(refused)?,
        Raw::Bool(_) | Raw::Failed(_) => return Err(refused()),
    };
    let (millionths, exact) = millionths(number, largest).ok_or_else(refused)?;
    let look = (!exact).then(|| {
        let understood = super::fields::degrees(millionths);
        Problem::new("degrees-rounded", vec![("text", quoted(&raw.shown())), ("understood", understood)])
    });
    Ok((millionths, look))
}

/// A decimal with a point and nothing else: a comma may part decimals or two numbers.
fn plain_decimal(text: &str) -> Option<f64> {
    let plain = text.strip_prefix('-').unwrap_or(text);
    let reads = plain.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let starts = plain.bytes().next().is_some_and(|byte| byte.is_ascii_digit());
    if reads && starts { text.parse().ok() } else { None }
}

/// Whether a text can be taken.
pub(crate) fn check_text(text: &str) -> Result<(), Problem> {
    let length = text.encode_utf16().count();
    if length > limits::TEXT_UNITS {
        let variables = vec![("length", length.to_string()), ("limit", limits::TEXT_UNITS.to_string())];
        return Err(Problem::new("text-too-long", variables));
    }
    match bad_character(text) {
        Some(letter) => {
            let code = format!("U+{:04X}", u32::from(letter));
            Err(Problem::new("text-with-control-character", vec![("code", code)]))
        }
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Raw {
        Raw::Text(text.to_owned())
    }

    #[test]
    fn numbers_read_or_say_why_not() {
        for (typed, number) in [("1234", 1234), (" -7 ", -7), ("١٢٣", 123), ("9223372036854775807", i64::MAX)] {
            assert_eq!(read_number(&text(typed)), Ok(number), "{typed}");
        }
        assert_eq!(read_number(&Raw::Number(12.0)), Ok(12));
        let code = |raw: Raw| read_number(&raw).map_err(|problem| problem.code);
        for typed in ["1,234", "1 234", "1.234", "1'234", "12.5", "١٬٢٣٤"] {
            assert_eq!(code(text(typed)), Err("number-with-separators"), "{typed}");
        }
        assert_eq!(code(text("about 5")), Err("number-not-read"));
        assert_eq!(code(text("99999999999999999999")), Err("number-too-large"));
        assert_eq!(code(Raw::Number(1.5)), Err("number-not-whole"));
        assert_eq!(code(Raw::Number(1e300)), Err("number-too-large"));
        let problem = read_number(&text("1,234")).expect_err("it has a separator");
        assert_eq!(problem.variables[1], ("understood", "1234".to_owned()));
    }

    #[test]
    fn days_read_as_iso_or_as_spreadsheets_count() {
        let span = |from: &str, to: &str| Period::new(from.parse().unwrap(), to.parse().unwrap()).unwrap();
        let read = |raw: Raw| read_when(&raw, false).map(|(period, _)| period).map_err(|problem| problem.code);
        assert_eq!(read(text("2023-06-30")), Ok(span("2023-06-30", "2023-06-30")));
        assert_eq!(read(text("2023-06")), Ok(span("2023-06-01", "2023-06-30")));
        assert_eq!(read(text("2023")), Ok(span("2023-01-01", "2023-12-31")));
        assert_eq!(read(text("2023-01-05/2023-02-10")), Ok(span("2023-01-05", "2023-02-10")));
        // 45107 is 30 June 2023 in every spreadsheet program that counts from 1900, 43645 where they count from 1904.
        assert_eq!(read(Raw::Number(45_107.0)), Ok(span("2023-06-30", "2023-06-30")));
        assert_eq!(read_when(&Raw::Number(43_645.0), true).unwrap().0, span("2023-06-30", "2023-06-30"));
        assert_eq!(read_when(&Raw::Number(45_107.5), false).unwrap().1.unwrap().code, "date-with-time");
        for wrong in ["30.6.2023", "06/30/2023", "30 June 2023", "2023-02-30", "2023-06-30/2023-06-01", "x"] {
            assert_eq!(read(text(wrong)), Err("date-not-read"), "{wrong}");
        }
        assert_eq!(read(Raw::Number(2_023.0)), Err("date-not-read"), "a year typed as a number is not a day in 1905");
    }

    #[test]
    fn days_are_counted_as_spreadsheets_do() {
        assert_eq!(serial_of_day("2023-06-30".parse().unwrap()), Some(45_107));
        assert_eq!(serial_of_day("1949-12-31".parse().unwrap()), None);
    }

    #[test]
    fn degrees_keep_six_digits() {
        assert_eq!(read_degrees(&Raw::Number(12.345_678), 90_000_000), Ok((12_345_678, None)));
        let (kept, look) = read_degrees(&text("12.34567890"), 90_000_000).unwrap();
        assert_eq!((kept, look.unwrap().code), (12_345_679, "degrees-rounded"));
        for wrong in ["12,5", "91", "12°30'", "1e1", ""] {
            assert!(read_degrees(&text(wrong), 90_000_000).is_err(), "{wrong}");
        }
    }

    #[test]
    fn texts_that_no_cell_holds_are_refused() {
        assert!(check_text("two\nlines\tand a tab").is_ok());
        assert_eq!(check_text("\u{0}").map_err(|problem| problem.code), Err("text-with-control-character"));
        assert_eq!(check_text(&"𝄞".repeat(16_384)).map_err(|problem| problem.code), Err("text-too-long"));
    }
}
