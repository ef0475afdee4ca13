//! The number that somebody typed at the beginning of a block: "31.", "(a)", "（二）", "三、", "D.", "IV.".
//!
//! It must not take a figure for a number: after it there is a stop or a bracket, and then a blank or a letter that is
//! no digit.

/// A number of at most this many letters.
const LONGEST: usize = 12;

/// The number at the beginning of the words, without its full stop; with its brackets where it has both.
pub(crate) fn typed_number(words: &str) -> Option<String> {
    let words = words.trim_start();
    bracketed(words).or_else(|| stopped(words))
}

/// "(a)", "（三）", "(iv)".
fn bracketed(words: &str) -> Option<String> {
    let (open, close) = if words.starts_with('(') { ('(', ')') } else { ('（', '）') };
    let inner = words.strip_prefix(open)?;
    let end = inner.char_indices().take(LONGEST).find(|(_, letter)| *letter == close)?.0;
    let inside = inner.get(..end)?;
    is_number(inside).then(|| format!("{open}{inside}{close}"))
}

/// "31.", "4.2.", "D.", "三、", "12)".
fn stopped(words: &str) -> Option<String> {
    let is_stop = |letter: char| matches!(letter, '.' | '．' | '、' | ')' | '）');
    let end = words.char_indices().take(LONGEST + 1).find(|(at, letter)| {
        let after = words.get(at + letter.len_utf8()..).and_then(|rest| rest.chars().next());
        is_stop(*letter) && !(*letter == '.' && after.is_some_and(|after| after.is_ascii_digit()))
    })?;
    let number = words.get(..end.0)?;
    let after = words.get(end.0 + end.1.len_utf8()..)?.chars().next();
    let ends_well = match (end.1, after) {
        (_, None) => true,
        ('.', Some(after)) => after.is_whitespace() || !after.is_ascii(),
        (_, Some(after)) => !after.is_ascii_digit(),
    };
    (ends_well && is_number(number)).then(|| number.to_owned())
}

fn is_number(text: &str) -> bool {
    let parts: Vec<&str> = text.split('.').collect();
    match parts.as_slice() {
        [] | [""] => false,
        [one] => {
            let all = |is: fn(char) -> bool| one.chars().all(is);
            let count = one.chars().count();
            (all(|letter| letter.is_ascii_digit() || ('０'..='９').contains(&letter)) && count <= 4)
                || (count == 1 && all(|letter| letter.is_ascii_alphabetic()))
                || (count <= 5 && is_roman(one))
                || (count <= 4 && all(|letter| "〇一二三四五六七八九十百零".contains(letter)))
        }
        several => {
            several.len() <= 4
                && several
                    .iter()
                    .all(|part| (1..=3).contains(&part.len()) && part.bytes().all(|digit| digit.is_ascii_digit()))
        }
    }
}

fn is_roman(text: &str) -> bool {
    let of_one_case = |letters: &str| text.chars().all(|letter| letters.contains(letter));
    of_one_case("ivxl") || of_one_case("IVXL")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_told_from_figures() {
        let numbers = [
            ("31. Twelve States", "31"),
            ("31.十二个缔约国", "31"),
            ("4.2. Clearance", "4.2"),
            ("(a) First", "(a)"),
            ("（三）第三", "（三）"),
            ("三、储存", "三"),
            ("D. Stockpiles", "D"),
            ("IV. Annex", "IV"),
            ("12) Twelfth", "12"),
            ("7、七", "7"),
        ];
        for (words, number) in numbers {
            assert_eq!(typed_number(words).as_deref(), Some(number), "{words}");
        }
        for words in
            ["2.5 million", "12 States", "2,324,771 francs", "3.14", "No. 4", "(see above) x", "12345. x", "", "."]
        {
            assert_eq!(typed_number(words), None, "{words}");
        }
    }
}
