//! Numbers as lists print them: digits, letters, Roman numerals, Chinese counting.

/// How a list counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Numeral {
    Decimal,
    /// With a zero before one digit.
    DecimalZero,
    /// In full-width digits.
    DecimalWide,
    LowerLetter,
    UpperLetter,
    LowerRoman,
    UpperRoman,
    /// 一, 二, … 十一, 二十.
    Chinese,
    /// Digit by digit: 一〇.
    ChineseDigits,
    /// 甲, 乙, 丙.
    HeavenlyStems,
    /// ①, ②.
    Circled,
    /// A mark that is no number.
    Bullet,
    /// Nothing is printed.
    None,
}

const CHINESE: [char; 10] = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const STEMS: [char; 10] = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'];
const ROMAN: [(u32, &str); 13] = [
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
];
/// Beyond it, letters and Roman numerals are no longer printed by any program.
const MOST: u32 = 4_000;

impl Numeral {
    /// The name in word-processing files (ECMA-376, `ST_NumberFormat`); an unknown one counts in digits.
    pub(super) fn of_word(name: &str) -> Self {
        match name {
            "decimalZero" => Self::DecimalZero,
            "decimalFullWidth" | "decimalFullWidth2" => Self::DecimalWide,
            "lowerLetter" => Self::LowerLetter,
            "upperLetter" => Self::UpperLetter,
            "lowerRoman" => Self::LowerRoman,
            "upperRoman" => Self::UpperRoman,
            "chineseCounting"
            | "chineseCountingThousand"
            | "taiwaneseCounting"
            | "taiwaneseCountingThousand"
            | "japaneseCounting" => Self::Chinese,
            "ideographDigital" | "taiwaneseDigital" | "japaneseDigitalTenThousand" => Self::ChineseDigits,
            "ideographTraditional" => Self::HeavenlyStems,
            "decimalEnclosedCircle" | "decimalEnclosedCircleChinese" => Self::Circled,
            "bullet" => Self::Bullet,
            "none" => Self::None,
            _ => Self::Decimal,
        }
    }

    /// The name in the `type` of a list in HTML.
    pub(super) fn of_html(name: &str) -> Self {
        match name {
            "a" => Self::LowerLetter,
            "A" => Self::UpperLetter,
            "i" => Self::LowerRoman,
            "I" => Self::UpperRoman,
            _ => Self::Decimal,
        }
    }

    /// A number as it is printed.
    pub(super) fn print(self, number: u32) -> String {
        match self {
            Self::Bullet | Self::None => String::new(),
            Self::DecimalZero => format!("{number:02}"),
            Self::DecimalWide => number.to_string().chars().map(wide).collect(),
            Self::LowerLetter if (1..MOST).contains(&number) => letters(number, b'a'),
            Self::UpperLetter if (1..MOST).contains(&number) => letters(number, b'A'),
            Self::LowerRoman if (1..MOST).contains(&number) => roman(number),
            Self::UpperRoman if (1..MOST).contains(&number) => roman(number).to_uppercase(),
            Self::Chinese if number < 10_000 => chinese(number),
            Self::ChineseDigits => number.to_string().chars().filter_map(chinese_digit).collect(),
            Self::HeavenlyStems if (1..=10).contains(&number) => one_of(&STEMS, number - 1),
            Self::Circled if (1..=20).contains(&number) => {
                char::from_u32(0x245F + number).map(String::from).unwrap_or_default()
            }
            _ => number.to_string(),
        }
    }
}

fn wide(digit: char) -> char {
    digit.to_digit(10).and_then(|digit| char::from_u32(0xFF10 + digit)).unwrap_or(digit)
}

fn chinese_digit(digit: char) -> Option<char> {
    CHINESE.get(usize::try_from(digit.to_digit(10)?).ok()?).copied()
}

fn one_of(letters: &[char], at: u32) -> String {
    let letter = usize::try_from(at).ok().and_then(|at| letters.get(at));
    letter.map(char::to_string).unwrap_or_default()
}

/// a … z, aa, bb, as word processors count.
fn letters(number: u32, first: u8) -> String {
    let letter = u8::try_from((number - 1) % 26).map_or('?', |at| char::from(first + at));
    let times = (number - 1) / 26 + 1;
    (0..times).map(|_| letter).collect()
}

fn roman(mut number: u32) -> String {
    let mut done = String::new();
    for (value, letters) in ROMAN {
        while number >= value {
            done.push_str(letters);
            number -= value;
        }
    }
    done
}

fn chinese(number: u32) -> String {
    if number == 0 {
        return one_of(&CHINESE, 0).replace('〇', "零");
    }
    let mut done = String::new();
    let mut gap = false;
    for (value, unit) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
        match number / value % 10 {
            0 => gap = !done.is_empty(),
            digit => {
                if gap {
                    done.push('零');
                    gap = false;
                }
                // Ten to nineteen begin without a one.
                if !(value == 10 && digit == 1 && done.is_empty()) {
                    done.push_str(&one_of(&CHINESE, digit));
                }
                done.push_str(unit);
            }
        }
    }
    done
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_printed_as_lists_print_them() {
        let cases = [
            (Numeral::Decimal, 31, "31"),
            (Numeral::DecimalZero, 4, "04"),
            (Numeral::DecimalWide, 12, "１２"),
            (Numeral::LowerLetter, 1, "a"),
            (Numeral::LowerLetter, 28, "bb"),
            (Numeral::UpperLetter, 26, "Z"),
            (Numeral::LowerRoman, 14, "xiv"),
            (Numeral::UpperRoman, 1999, "MCMXCIX"),
            (Numeral::Chinese, 10, "十"),
            (Numeral::Chinese, 13, "十三"),
            (Numeral::Chinese, 20, "二十"),
            (Numeral::Chinese, 105, "一百零五"),
            (Numeral::Chinese, 110, "一百一十"),
            (Numeral::Chinese, 1001, "一千零一"),
            (Numeral::ChineseDigits, 20, "二〇"),
            (Numeral::HeavenlyStems, 3, "丙"),
            (Numeral::HeavenlyStems, 11, "11"),
            (Numeral::Circled, 20, "⑳"),
            (Numeral::Bullet, 3, ""),
            (Numeral::LowerLetter, 4_000_000_000, "4000000000"),
        ];
        for (numeral, number, expected) in cases {
            assert_eq!(numeral.print(number), expected, "{numeral:?} {number}");
        }
    }
}
