//! Shares: in percent, in words, as a fraction, and "one in six".
//!
//! What they are shares of is not read here.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::quantity::{DIGITS, bound, english_words};
use super::{Bound, Sense, Taken, pattern};
use crate::flow::Tongue;
use crate::lexicon::{self, any_of};
use crate::number::{self, Amount};

static PERCENT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"({DIGITS})\s?(?:%|per\s?cent\b|percent\b)|百分之([0-9]+(?:\.[0-9]+)?|[零一二三四五六七八九十百]+)"
    ))
});
static PERCENT_WORDS: LazyLock<Regex> =
    LazyLock::new(|| pattern(&format!(r"(?i)\b({})\s(?:per\s?cent|percent)\b", english_words())));
static FRACTION: LazyLock<Regex> = LazyLock::new(|| {
    let words: Vec<String> = lexicon::of(Tongue::English).fractions.iter().map(|(word, _)| word.clone()).collect();
    let words = any_of(&words);
    pattern(&format!(
        r"([0-9]+|[一二两三四五六七八九十]+)分之([0-9]+|[一二两三四五六七八九十]+)|半数|一半|大多数|多数|(?i:\b(one|two|three|four|a|remaining)[- ]({words})\b|\bhalf\b|\ba\smajority\b)"
    ))
});
/// "近三成", "七成五": tenths in Chinese, where no word goes on behind them.
static TENTHS: LazyLock<Regex> = LazyLock::new(|| {
    let others = any_of(&lexicon::of(Tongue::Chinese).weighing.not_tenths);
    pattern(&format!("([一二两三四五六七八九])成(半|[一二三四五六七八九])?({others})?"))
});
/// "One in six", "two out of three".
static ONE_IN: LazyLock<Regex> = LazyLock::new(|| {
    let units = any_of(&lexicon::of(Tongue::English).units);
    pattern(&format!(r"(?i)\b({units})\s(?:[a-z]+\s)?(?:in|out of)\s(?:every\s)?({units})\b"))
});

/// "每四个缔约国中就有一个".
static ONE_OF_EVERY: LazyLock<Regex> = LazyLock::new(|| {
    let counters = any_of(&lexicon::of(Tongue::Chinese).classifiers);
    let figure = "[0-9]{1,2}|[一二两三四五六七八九十]{1,2}";
    pattern(&format!("每({figure})(?:{counters})[^，。;]*?中[^，。;0-9]{{0,2}}?有({figure})(?:{counters})"))
});

/// Reads shares into the tokens.
pub(super) fn scan(taken: &mut Taken<'_>) {
    let text = taken.text;
    for found in PERCENT.captures_iter(text) {
        let Some(whole) = found.get(0) else { continue };
        let part = found.get(1).or(found.get(2)).map_or("", |part| part.as_str());
        let value = number::digits(part).or_else(|| number::han(part).map(|value| (Amount::whole(value), 0)));
        if let Some((value, decimals)) = value {
            let bound = bound(taken, &whole.range());
            taken.put(whole.range(), Sense::Percent { value, decimals, bound });
        }
    }
    for found in PERCENT_WORDS.captures_iter(text) {
        let (Some(whole), Some(part)) = (found.get(0), found.get(1)) else { continue };
        if let Some(value) = number::english(part.as_str()) {
            let bound = bound(taken, &whole.range());
            taken.put(whole.range(), Sense::Percent { value: Amount::whole(value), decimals: 0, bound });
        }
    }
    for found in ONE_IN.captures_iter(text) {
        let (Some(whole), Some(top), Some(bottom)) = (found.get(0), found.get(1), found.get(2)) else { continue };
        let (top, bottom) = (number::english(top.as_str()), number::english(bottom.as_str()));
        if let Some((top, bottom)) =
            top.zip(bottom).filter(|(top, bottom)| top < bottom && is_ratio(text, &whole.range()))
        {
            let bound = bound(taken, &whole.range());
            taken.put(whole.range(), Sense::Fraction { top, bottom, bound });
        }
    }
    for found in TENTHS.captures_iter(text).filter(|found| found.get(3).is_none()) {
        let (Some(whole), Some(tens)) = (found.get(0), found.get(1).and_then(|tens| number::han(tens.as_str()))) else {
            continue;
        };
        let units = found
            .get(2)
            .map_or(Some(0), |unit| if unit.as_str() == "半" { Some(5) } else { number::han(unit.as_str()) });
        let counted = text.get(..whole.start()).is_some_and(|before| before.ends_with(['第', '十', '由']));
        if let Some(units) = units.filter(|_| !counted) {
            let bound = bound(taken, &whole.range());
            taken.put(whole.range(), Sense::Fraction { top: tens * 10 + units, bottom: 100, bound });
        }
    }
    let chinese = taken.tongue == Tongue::Chinese;
    for found in ONE_OF_EVERY.captures_iter(text).filter(|_| chinese) {
        let (Some(whole), Some(bottom), Some(top)) = (found.get(0), found.get(1), found.get(2)) else { continue };
        let value = |text: &str| text.parse().ok().or_else(|| number::han(text));
        if let Some((top, bottom)) =
            value(top.as_str()).zip(value(bottom.as_str())).filter(|(top, bottom)| top < bottom)
        {
            taken.put(whole.range(), Sense::Fraction { top, bottom, bound: Bound::Exact });
        }
    }
    for found in FRACTION.captures_iter(text) {
        let Some(whole) = found.get(0) else { continue };
        if let Some((top, bottom)) = fraction(&found) {
            let most = whole.as_str().ends_with("多数") || whole.as_str().to_lowercase().ends_with("majority");
            let passed = &lexicon::of(Tongue::Chinese).weighing.passed;
            let before = text.get(..whole.start()).unwrap_or_default();
            let passed = passed.iter().any(|word| before.ends_with(word.as_str()));
            let known = bound(taken, &whole.range());
            let bound = if most || passed && known == Bound::Exact { Bound::AtLeast } else { known };
            taken.put(whole.range(), Sense::Fraction { top, bottom, bound });
        }
    }
}

/// Whether no noun of its own follows: "one in six Parties" is a share, "one in three regions" may be a place.
fn is_ratio(text: &str, range: &Range<usize>) -> bool {
    let after = text.get(range.end..).unwrap_or_default().trim_start().to_lowercase();
    let word: String = after.chars().take_while(|letter| letter.is_alphabetic()).collect();
    let heads = &lexicon::of(Tongue::English).heads;
    // "One had been seen in three regions" is cut here; a share is of those whom the lexicon counts.
    !word.ends_with('s') || heads.contains(&word) || matches!(word.as_str(), "has" | "was")
}

fn fraction(found: &regex::Captures<'_>) -> Option<(i64, i64)> {
    let value = |text: &str| text.parse().ok().or_else(|| number::han(text)).or_else(|| number::english(text));
    if let (Some(bottom), Some(top)) = (found.get(1), found.get(2)) {
        return Some((value(top.as_str())?, value(bottom.as_str())?));
    }
    if let (Some(top), Some(word)) = (found.get(3), found.get(4)) {
        let word = word.as_str().to_lowercase();
        let bottom = lexicon::of(Tongue::English).fractions.iter().find(|(known, _)| *known == word)?.1;
        return Some((value(top.as_str()).unwrap_or(1), bottom));
    }
    Some((1, 2))
}
