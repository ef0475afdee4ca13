//! Patterns, cut to the letters that documents in English and Chinese hold.
//!
//! A class such as "anything but a full stop" stands for every letter of every script, and repeated sixty times it fills
//! a hundred kilobytes; the crate has some hundreds of patterns. What a pattern looks for is not changed here.

use regex::{Regex, RegexBuilder};
use regex_syntax::hir::{Capture, Class, ClassUnicode, ClassUnicodeRange, Hir, HirKind, Look, Repetition};

/// How many bytes each pattern may use to remember where it has been; more made nothing faster.
const REMEMBERED: usize = 1 << 17;

/// Letters, first and last, both inclusive.
type Letters = (char, char);

/// Nearly all there are. Those left out, of scripts of South Asia and rare signs, would each need a way of their own
/// through the bytes of every class.
const ANY: &[Letters] = &[('\0', '\u{7FF}'), ('\u{1000}', '\u{CFFF}'), ('\u{E000}', '\u{FFFF}')];
/// The Latin script and the Chinese one, with their marks.
const TWO_SCRIPTS: &[Letters] = &[
    ('\0', '\u{24F}'),
    ('\u{2010}', '\u{203E}'),
    ('\u{2041}', '\u{2053}'),
    ('\u{2190}', '\u{23FF}'),
    ('\u{2500}', '\u{27BF}'),
    ('\u{3000}', '\u{3020}'),
    ('\u{3400}', '\u{9FFF}'),
    ('\u{FF01}', '\u{FF0F}'),
    ('\u{FF1A}', '\u{FF20}'),
    ('\u{FF3B}', '\u{FF3E}'),
    ('\u{FF5B}', '\u{FF65}'),
];
/// Signs that count as blanks, or as small or capital letters of "S" and "K", and that nobody writes.
const UNWRITTEN: &[Letters] = &[
    ('\u{85}', '\u{85}'),
    ('\u{17F}', '\u{17F}'),
    ('\u{1680}', '\u{1680}'),
    ('\u{2000}', '\u{2008}'),
    ('\u{200A}', '\u{200A}'),
    ('\u{2028}', '\u{2029}'),
    ('\u{205F}', '\u{205F}'),
    ('\u{212A}', '\u{212A}'),
];

/// A pattern of this crate. Words, letters and where they end are those of the Latin and the Chinese script.
pub(crate) fn pattern(text: &str) -> Regex {
    #[expect(
        clippy::expect_used,
        reason = "patterns are built from constants and the embedded words, and tests compile them"
    )]
    let built = regex_syntax::parse(text)
        .map(|meant| cut(meant).to_string())
        .map_err(|error| error.to_string())
        .and_then(|cut| {
            let mut builder = RegexBuilder::new(&cut);
            builder.dfa_size_limit(REMEMBERED).build().map_err(|error| error.to_string())
        })
        .expect("a pattern of the crate");
    built
}

/// The pattern with smaller classes, and with ends of words by the letters of English: Chinese has none.
fn cut(whole: Hir) -> Hir {
    match whole.into_kind() {
        HirKind::Empty => Hir::empty(),
        HirKind::Literal(letters) => Hir::literal(letters.0),
        HirKind::Class(Class::Unicode(class)) => Hir::class(Class::Unicode(cut_class(class))),
        HirKind::Class(class) => Hir::class(class),
        HirKind::Look(Look::WordUnicode) => Hir::look(Look::WordAscii),
        HirKind::Look(look) => Hir::look(look),
        HirKind::Repetition(Repetition { sub, min, max, greedy }) => {
            Hir::repetition(Repetition { min, max, greedy, sub: Box::new(cut(*sub)) })
        }
        HirKind::Capture(Capture { index, name, sub }) => {
            Hir::capture(Capture { index, name, sub: Box::new(cut(*sub)) })
        }
        HirKind::Concat(parts) => Hir::concat(parts.into_iter().map(cut).collect()),
        HirKind::Alternation(ways) => Hir::alternation(ways.into_iter().map(cut).collect()),
    }
}

/// A class that shuts out some letters keeps nearly all others, one of letters those of two scripts; what is spelled out
/// stays as it is.
fn cut_class(mut class: ClassUnicode) -> ClassUnicode {
    let (for_private_use, cyrillic, rare_han) = ('\u{E000}', 'ж', '\u{20000}');
    if holds(&class, for_private_use) {
        class.intersect(&letters(ANY));
        return class;
    }
    if holds(&class, cyrillic) || holds(&class, rare_han) {
        class.intersect(&letters(TWO_SCRIPTS));
    }
    class.difference(&letters(UNWRITTEN));
    class
}

fn holds(class: &ClassUnicode, letter: char) -> bool {
    class.ranges().iter().any(|range| range.start() <= letter && letter <= range.end())
}

fn letters(ranges: &[Letters]) -> ClassUnicode {
    ClassUnicode::new(ranges.iter().map(|(first, last)| ClassUnicodeRange::new(*first, *last)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cut_pattern_finds_what_officials_write() {
        let words = pattern(r"(?i)\bstates?\s[^.]{3,40}\W\w+");
        assert!(words.is_match("STATES\u{a0}Parties – that “reported”"));
        assert!(words.is_match("State of 缔约国 — 报告"));
        assert!(!words.is_match("estates that reported"));
        assert!(pattern(r"^\p{Han}+$").is_match("二〇二四年缔约国"));
        assert!(
            pattern(r"(?P<n>\p{Lu}\p{L}+)")
                .captures("the Österreich list")
                .is_some_and(|found| &found["n"] == "Österreich")
        );
    }

    #[test]
    fn a_class_that_shuts_out_a_letter_still_does() {
        let clause = pattern(r"^[^。；]{2,9}$");
        assert!(clause.is_match("七个国家，①②"));
        assert!(!clause.is_match("七个国家。"));
    }
}
