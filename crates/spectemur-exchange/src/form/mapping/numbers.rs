//! Numbers as national spreadsheets write them: decimal signs, thousands, units after the number, exactly.

use super::exact::Exact;
use super::rules::{Rule, Writing};
use crate::form::cell::{Problem, Raw, digit, is_separator};
use crate::form::read::quoted;
use crate::form::words::folded;

/// Spreadsheet programs keep and show so many digits; what stands behind them comes from binary arithmetic.
const SHOWN_DIGITS: usize = 15;

/// A number of a cell, and whether digits were left out of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct CellNumber {
    pub(super) number: Exact,
    pub(super) cut: bool,
}

/// Reads the number of a cell, its unit included, without the rule's own factor where the cell names a unit.
pub(super) fn read(raw: &Raw, rule: &Rule) -> Result<CellNumber, Problem> {
    let too_large = || Problem::text("number-too-large", &raw.shown());
    match raw {
        Raw::Number(number) => {
            let (number, cut) = of_binary(*number).ok_or_else(too_large)?;
            if !rule.unit_may_miss {
                return Err(unit_missing(raw, rule));
            }
            Ok(CellNumber { number: number.times(rule.factor).ok_or_else(too_large)?, cut })
        }
        Raw::Text(text) => {
            let (rest, factor) = unit_of(text, raw, rule)?;
            let number = of_text(&rest, text, &rule.writing)?;
            Ok(CellNumber { number: number.times(factor).ok_or_else(too_large)?, cut: false })
        }
        Raw::Bool(_) | Raw::Failed(_) => Err(Problem::text("number-not-read", &raw.shown())),
    }
}

fn unit_missing(raw: &Raw, rule: &Rule) -> Problem {
    let expected: Vec<&str> = rule.units.iter().map(|(unit, _)| unit.as_str()).collect();
    Problem::new("number-unit-missing", vec![("text", quoted(&raw.shown())), ("expected", expected.join(", "))])
}

/// The text before the unit, and what to multiply by.
fn unit_of(text: &str, raw: &Raw, rule: &Rule) -> Result<(String, Exact), Problem> {
    let plain = folded(text);
    for (unit, factor) in &rule.units {
        // `m²` ends `km²`: the longest unit is looked for first, and a number stands right before it.
        let before = plain.strip_suffix(unit.as_str()).map(str::trim_end);
        if let Some(before) = before.filter(|before| before.chars().last().is_some_and(|last| digit(last).is_some())) {
            return Ok((before.to_owned(), *factor));
        }
    }
    if rule.unit_may_miss { Ok((text.to_owned(), rule.factor)) } else { Err(unit_missing(raw, rule)) }
}

/// The number that a program shows for a binary one; none where it is none or too large.
fn of_binary(number: f64) -> Option<(Exact, bool)> {
    if !number.is_finite() {
        return None;
    }
    let shortest = number.to_string();
    let digits = shortest.trim_start_matches(['-', '0', '.']).bytes().filter(u8::is_ascii_digit).count();
    if digits <= SHOWN_DIGITS || !shortest.contains('.') {
        return Some((Exact::of_decimal(&shortest)?, false));
    }
    let cut = format!("{number:.*e}", SHOWN_DIGITS - 1);
    let (mantissa, power) = cut.split_once('e')?;
    let power: i32 = power.parse().ok()?;
    let ten = 10_i128.checked_pow(power.unsigned_abs())?;
    let scale = if power < 0 { Exact::new(1, ten)? } else { Exact::new(ten, 1)? };
    Some((Exact::of_decimal(mantissa)?.times(scale)?, true))
}

/// The number of a text, by the signs that the mapping says are used.
fn of_text(text: &str, whole_cell: &str, writing: &Writing) -> Result<Exact, Problem> {
    let not_read = || Problem::text("number-not-read", whole_cell);
    let trimmed = text.trim();
    let (minus, rest) = match trimmed.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest.trim_start()),
        None => (false, trimmed),
    };
    let mut plain = String::from(if minus { "-" } else { "" });
    let (mut groups, mut sign, mut in_part) = (vec![0_usize], None, false);
    let mut strange = false;
    for letter in rest.chars() {
        if let Some(digit) = digit(letter) {
            plain.push(digit);
            if let Some(group) = groups.last_mut().filter(|_| !in_part) {
                *group += 1;
            }
        } else if writing.decimal == Some(letter) && !in_part {
            plain.push('.');
            in_part = true;
        } else if is_thousands(letter, writing) && !in_part && sign.is_none_or(|sign| sign == letter) {
            sign = Some(letter);
            groups.push(0);
        } else if is_separator(letter) {
            strange = true;
        } else {
            return Err(not_read());
        }
    }
    let digits: String = plain.chars().filter(char::is_ascii_digit).collect();
    if digits.is_empty() {
        return Err(not_read());
    }
    let grouped = match groups.as_slice() {
        [_] => true,
        [first, others @ ..] => (1..=3).contains(first) && others.iter().all(|group| *group == 3),
        [] => false,
    };
    if strange || !grouped {
        let understood = if minus { format!("-{digits}") } else { digits };
        let variables = vec![("text", quoted(whole_cell)), ("understood", quoted(&understood))];
        return Err(Problem::new("number-with-separators", variables));
    }
    let reads = plain.trim_start_matches('-').starts_with(|letter: char| letter.is_ascii_digit());
    if !reads || plain.ends_with('.') {
        return Err(not_read());
    }
    Exact::of_decimal(&plain).ok_or_else(|| Problem::text("number-too-large", whole_cell))
}

/// Any space is as good as another between thousands, and so is any apostrophe.
fn is_thousands(letter: char, writing: &Writing) -> bool {
    writing.thousands.iter().any(|sign| match sign {
        ' ' => letter.is_whitespace(),
        '\'' | '’' => matches!(letter, '\'' | '’'),
        sign => *sign == letter,
    })
}

/// The whole number of a value: exact, or the nearest one where the mapping allows it, which is told.
pub(super) fn whole(value: CellNumber, raw: &Raw, writing: &Writing) -> Result<(i64, Option<Problem>), Problem> {
    let told = |understood: i64| {
        let variables = vec![("text", quoted(&raw.shown())), ("understood", understood.to_string())];
        Problem::new("number-rounded", variables)
    };
    let fitting = |number: i128| i64::try_from(number).map_err(|_| Problem::text("number-too-large", &raw.shown()));
    if value.number.is_negative() {
        let number = value.number.decimal().unwrap_or_else(|| raw.shown());
        return Err(Problem::new("negative", vec![("number", number)]));
    }
    match value.number.whole() {
        Some(number) => {
            let number = fitting(number)?;
            Ok((number, value.cut.then(|| told(number))))
        }
        None if writing.round => {
            let nearest = value.number.nearest().ok_or_else(|| Problem::text("number-too-large", &raw.shown()))?;
            let number = fitting(nearest)?;
            Ok((number, Some(told(number))))
        }
        None => Err(Problem::text("number-not-whole", &raw.shown())),
    }
}

#[cfg(test)]
mod tests {
    use super::super::rules::From;
    use super::*;

    fn rule(decimal: Option<char>, thousands: &[char], factor: &str) -> Rule {
        let writing = Writing { decimal, thousands: thousands.to_vec(), ..Writing::new() };
        Rule { factor: Exact::of_factor(factor).unwrap(), ..Rule::new(1, From::SheetName, writing) }
    }

    fn reads(raw: Raw, rule: &Rule) -> Result<i64, &'static str> {
        let value = read(&raw, rule).map_err(|problem| problem.code)?;
        whole(value, &raw, &rule.writing).map(|(number, _)| number).map_err(|problem| problem.code)
    }

    fn text(text: &str) -> Raw {
        Raw::Text(text.to_owned())
    }

    #[test]
    fn the_same_area_is_read_in_every_way_of_writing() {
        let ways = [
            ("1.234,5", Some(','), vec!['.']),
            ("1 234,5", Some(','), vec![' ']),
            ("1\u{202f}234,5", Some(','), vec![' ']),
            ("1,234.5", Some('.'), vec![',']),
            ("1’234.5", Some('.'), vec!['\'']),
            ("١٬٢٣٤٫٥", Some('٫'), vec!['٬']),
            ("１２３４.５", Some('.'), vec![]),
        ];
        for (written, decimal, thousands) in ways {
            assert_eq!(reads(text(written), &rule(decimal, &thousands, "10000")), Ok(12_345_000), "{written}");
        }
        assert_eq!(reads(Raw::Number(1_234.5), &rule(None, &[], "10000")), Ok(12_345_000));
    }

    #[test]
    fn what_the_mapping_does_not_say_is_not_guessed() {
        let plain = rule(None, &[], "1");
        for written in ["1.234", "1,234", "1 234", "12.5"] {
            assert_eq!(reads(text(written), &plain), Err("number-with-separators"), "{written}");
        }
        let french = rule(Some(','), &[' '], "1");
        for written in ["12 34", "1 2345", "1234 567", "1 234 56", "1,234,5"] {
            assert_eq!(reads(text(written), &french), Err("number-with-separators"), "{written}");
        }
        for written in ["env. 5", "5 ha", "", ",5", "5,", "5%", "(5)"] {
            assert_eq!(reads(text(written), &french), Err("number-not-read"), "{written}");
        }
        assert_eq!(reads(text("12,5"), &french), Err("number-not-whole"));
        assert_eq!(reads(text("-12"), &french), Err("negative"));
        assert_eq!(reads(Raw::Number(f64::MAX), &french), Err("number-too-large"));
    }

    #[test]
    fn binary_arithmetic_leaves_nothing_behind_and_says_so() {
        let rule = rule(None, &[], "10000");
        let raw = Raw::Number(0.1 + 0.2);
        let value = read(&raw, &rule).unwrap();
        let (number, told) = whole(value, &raw, &rule.writing).unwrap();
        assert_eq!((number, told.map(|problem| problem.code)), (3_000, Some("number-rounded")));
        assert_eq!(reads(Raw::Number(12.345_678), &rule), Err("number-not-whole"));
    }

    #[test]
    fn rounding_is_allowed_by_the_mapping_only_and_told() {
        let mut rule = rule(Some('.'), &[], "10000");
        assert_eq!(reads(text("0.12345"), &rule), Err("number-not-whole"));
        rule.writing.round = true;
        let raw = text("0.12345");
        let (number, told) = whole(read(&raw, &rule).unwrap(), &raw, &rule.writing).unwrap();
        assert_eq!(number, 1_235);
        assert_eq!(told.unwrap().variables, [("text", "0.12345".to_owned()), ("understood", "1235".to_owned())]);
    }

    #[test]
    fn a_cell_may_name_its_unit() {
        let mut rule = rule(Some(','), &[], "1");
        let factor = |text: &str| Exact::of_factor(text).unwrap();
        rule.units = vec![("km²".to_owned(), factor("1000000")), ("ha".to_owned(), factor("10000"))];
        rule.units.push(("m²".to_owned(), factor("1")));
        rule.unit_may_miss = false;
        for (written, metres) in [("2,5 ha", 25_000), ("0,3km²", 300_000), ("700 m²", 700), ("1 HA", 10_000)] {
            assert_eq!(reads(text(written), &rule), Ok(metres), "{written}");
        }
        assert_eq!(reads(text("700"), &rule), Err("number-unit-missing"));
        assert_eq!(reads(Raw::Number(700.0), &rule), Err("number-unit-missing"));
        assert_eq!(reads(text("7 acres"), &rule), Err("number-unit-missing"));
    }
}
