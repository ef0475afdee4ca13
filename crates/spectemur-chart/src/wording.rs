//! Words in lines: how wide they are and where they break, by the rules of Unicode.
//!
//! This module must not choose words.

use textwrap::{Options, WordSplitter};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// On one line, without what XML cannot hold and a terminal would obey.
pub(crate) fn clean(text: &str) -> String {
    let foreign = |letter: char| letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}');
    text.replace(foreign, " ").trim().to_owned()
}

/// How many columns of a terminal the text takes; a Chinese character takes two.
pub(crate) fn columns(text: &str) -> usize {
    text.width()
}

/// The text in lines of at most so many columns, the lines after the first moved in by `indent`.
pub(crate) fn wrap(text: &str, width: usize, indent: usize) -> Vec<String> {
    let indent = " ".repeat(indent);
    let options = Options::new(width).subsequent_indent(&indent).word_splitter(WordSplitter::NoHyphenation);
    textwrap::wrap(&clean(text), options).into_iter().map(|line| cut(&line, width)).collect()
}

/// The text in as few lines of at most so many columns, the lines as even as whole words allow.
pub(crate) fn even(text: &str, width: usize) -> Vec<String> {
    let text = clean(text);
    let lines = wrap(&text, width, 0);
    let whole = |width: usize| {
        let options = Options::new(width).break_words(false).word_splitter(WordSplitter::NoHyphenation);
        textwrap::wrap(&text, options).into_iter().map(|line| line.into_owned()).collect::<Vec<String>>()
    };
    let narrower = (1..width).rev().map(|width| (width, whole(width)));
    let even = narrower
        .take_while(|(width, found)| found.len() == lines.len() && found.iter().all(|line| columns(line) <= *width));
    even.last().map_or(lines, |(_, found)| found)
}

/// The text up to so many columns, with a sign that it was cut.
pub(crate) fn cut(text: &str, width: usize) -> String {
    if columns(text) <= width {
        return text.to_owned();
    }
    let mut kept = String::new();
    let mut used = 0;
    for letter in text.chars() {
        used += letter.width().unwrap_or(0);
        if used + 1 > width {
            break;
        }
        kept.push(letter);
    }
    if width > 0 {
        kept.push('…');
    }
    kept
}

/// The text with spaces before it, so that its end stands in column `width`.
pub(crate) fn end_at(text: &str, width: usize) -> String {
    format!("{}{text}", " ".repeat(width.saturating_sub(columns(text))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_takes_two_columns_and_breaks_between_characters_but_not_before_a_stop() {
        assert_eq!(columns("期限 2028"), 9);
        assert_eq!(wrap("没有任何报告。", 12, 0), ["没有任何报", "告。"]);
    }

    #[test]
    fn a_word_wider_than_the_line_is_broken_or_cut() {
        assert_eq!(wrap("abcdefgh", 5, 0), ["abcde", "fgh"]);
        assert_eq!(cut("期限期限", 4), "期…");
        assert_eq!(cut("期", 0), "");
    }

    #[test]
    fn lines_can_be_even() {
        assert_eq!(wrap("one two three four", 14, 0), ["one two three", "four"]);
        assert_eq!(even("one two three four", 14), ["one two", "three four"]);
        assert_eq!(even("extraordinarily a", 16), ["extraordinarily", "a"]);
    }

    #[test]
    fn what_a_terminal_would_obey_becomes_a_space() {
        assert_eq!(clean("a\u{1b}[31m\nb\u{ffff}"), "a [31m b");
    }
}
