//! Numbers as documents write them, in digits and in words, in Chinese and English.
//!
//! A number is a value and says nothing of what is counted.

use crate::flow::Tongue;
use crate::lexicon;

/// A number in thousandths, so that what is printed with decimals is compared exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Amount(pub(crate) i64);

impl Amount {
    /// A whole number.
    pub(crate) fn whole(value: i64) -> Self {
        Self(value.saturating_mul(1000))
    }

    /// The whole number, if it is one.
    pub(crate) fn as_whole(self) -> Option<i64> {
        (self.0 % 1000 == 0).then_some(self.0 / 1000)
    }
}

impl std::fmt::Display for Amount {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (whole, rest) = (self.0 / 1000, (self.0 % 1000).abs());
        if rest == 0 {
            return write!(out, "{whole}");
        }
        let sign = if self.0 < 0 && whole == 0 { "-" } else { "" };
        write!(out, "{sign}{whole}.{}", format!("{rest:03}").trim_end_matches('0'))
    }
}

/// A number in digits, with marks between thousands and a decimal point; and how many decimals it has.
pub(crate) fn digits(text: &str) -> Option<(Amount, u32)> {
    let plain: String = text.chars().filter(|letter| !matches!(letter, ',' | ' ' | '\'' | '\u{a0}')).collect();
    let (whole, decimals) = plain.split_once('.').unwrap_or((plain.as_str(), ""));
    let value: i64 = whole.parse().ok()?;
    if decimals.len() > 6 || !decimals.chars().all(|letter| letter.is_ascii_digit()) {
        return None;
    }
    let thousandths: String = decimals.chars().chain("000".chars()).take(3).collect();
    let rest: i64 = thousandths.parse().ok()?;
    let places = u32::try_from(decimals.len()).ok()?;
    Some((Amount(value.checked_mul(1000)?.checked_add(rest)?), places))
}

const HAN_DIGITS: [char; 10] = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

fn han_digit(letter: char) -> Option<i64> {
    match letter {
        '〇' | '○' => Some(0),
        '两' => Some(2),
        letter => HAN_DIGITS.iter().position(|digit| *digit == letter).and_then(|digit| i64::try_from(digit).ok()),
    }
}

/// A number in Chinese characters, such as "二十三", "一百〇五" or "二〇一五".
pub(crate) fn han(text: &str) -> Option<i64> {
    let letters: Vec<char> = text.chars().collect();
    if letters.len() > 1 && letters.iter().all(|letter| han_digit(*letter).is_some()) {
        return letters.iter().try_fold(0_i64, |sum, letter| sum.checked_mul(10)?.checked_add(han_digit(*letter)?));
    }
    let (mut total, mut section, mut digit) = (0_i64, 0_i64, None);
    for letter in letters {
        if let Some(value) = han_digit(letter) {
            digit = Some(value);
            continue;
        }
        let unit = match letter {
            '十' => 10,
            '百' => 100,
            '千' => 1000,
            '万' => 10_000,
            '亿' => 100_000_000,
            _ => return None,
        };
        if unit >= 10_000 {
            section = section.checked_add(digit.take().unwrap_or(0))?.max(1);
            // "三亿二千万" are three hundred million and twenty million; "一万亿" is ten thousand times a hundred million.
            (total, section) = if unit == 10_000 {
                (total.checked_add(section.checked_mul(unit)?)?, 0)
            } else {
                (total.checked_add(section)?.checked_mul(unit)?, 0)
            };
        } else {
            section = section.checked_add(digit.take().unwrap_or(1).checked_mul(unit)?)?;
        }
    }
    total.checked_add(section)?.checked_add(digit.unwrap_or(0))
}

/// A number in English words, such as "twenty-three" or "one hundred and five".
pub(crate) fn english(text: &str) -> Option<i64> {
    let words = text.to_lowercase();
    let lexicon = lexicon::of(Tongue::English);
    let (mut total, mut section) = (0_i64, 0_i64);
    let mut seen = false;
    for word in words.split([' ', '-']).filter(|word| !word.is_empty() && *word != "and") {
        seen = true;
        let place = |list: &[String]| list.iter().position(|known| known == word).and_then(|at| i64::try_from(at).ok());
        if let Some(unit) = place(&lexicon.units) {
            section += unit;
        } else if let Some(ten) = place(&lexicon.tens) {
            section += (ten + 2) * 10;
        } else {
            match word {
                "hundred" => section = section.max(1).checked_mul(100)?,
                "thousand" => {
                    total = total.checked_add(section.max(1).checked_mul(1000)?)?;
                    section = 0;
                }
                "million" => {
                    total = total.checked_add(section.max(1).checked_mul(1_000_000)?)?;
                    section = 0;
                }
                _ => return None,
            }
        }
    }
    seen.then(|| total + section)
}

/// The number that a word of order stands for: "eleventh", "11th", "XI", "十一".
pub(crate) fn ordinal(text: &str) -> Option<i64> {
    let text = text.trim();
    let lower = text.to_lowercase();
    if let Ok(value) = lower.trim_end_matches(char::is_alphabetic).parse::<i64>() {
        return Some(value);
    }
    if let Some(value) = han(text).filter(|value| *value > 0) {
        return Some(value);
    }
    let lexicon = lexicon::of(Tongue::English);
    let place =
        |word: &str| lexicon.ordinals.iter().position(|known| known == word).and_then(|at| i64::try_from(at + 1).ok());
    if let Some(value) = place(&lower) {
        return Some(value);
    }
    let (ten, unit) = lower.split_once(['-', ' '])?;
    let ten = lexicon.tens.iter().position(|known| known == ten).and_then(|at| i64::try_from(at + 2).ok())?;
    place(unit).filter(|unit| *unit < 10).map(|unit| ten * 10 + unit)
}

/// The number that Roman letters stand for.
pub(crate) fn roman(text: &str) -> Option<i64> {
    let value = |letter: char| match letter {
        'I' => Some(1),
        'V' => Some(5),
        'X' => Some(10),
        'L' => Some(50),
        _ => None,
    };
    let values: Vec<i64> = text.chars().map(value).collect::<Option<_>>()?;
    let pairs = values.iter().zip(values.iter().skip(1).chain(std::iter::once(&0)));
    let sum = pairs.map(|(this, next)| if this < next { -this } else { *this }).sum();
    (!text.is_empty()).then_some(sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_words_have_values() {
        let chinese = [
            ("十二", 12),
            ("二十三", 23),
            ("两", 2),
            ("一百〇五", 105),
            ("二〇一五", 2015),
            ("三千四百", 3400),
            ("十", 10),
            ("三十四", 34),
            ("一万二千", 12_000),
            ("四百五十一万六千", 4_516_000),
            ("三亿二千万", 320_000_000),
        ];
        for (text, value) in chinese {
            assert_eq!(han(text), Some(value), "{text}");
        }
        let words = [
            ("twenty-three", 23),
            ("Twelve", 12),
            ("one hundred and five", 105),
            ("two thousand", 2000),
            ("ninety", 90),
        ];
        for (text, value) in words {
            assert_eq!(english(text), Some(value), "{text}");
        }
        for (text, value) in [("eleventh", 11), ("11th", 11), ("Twenty-first", 21), ("十一", 11), ("Ninth", 9)] {
            assert_eq!(ordinal(text), Some(value), "{text}");
        }
        assert_eq!(roman("XIV"), Some(14));
    }

    #[test]
    fn digits_keep_their_decimals() {
        assert_eq!(digits("2,324,771"), Some((Amount::whole(2_324_771), 0)));
        assert_eq!(digits("92.75"), Some((Amount(92_750), 2)));
        assert_eq!(Amount(92_750).to_string(), "92.75");
        assert_eq!(Amount::whole(7).to_string(), "7");
    }
}
