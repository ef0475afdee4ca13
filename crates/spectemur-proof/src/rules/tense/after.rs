//! What is told as done after its time has been named, or at an event that is known by its time.

use std::sync::LazyLock;

use regex::Regex;

use super::told::{is_open, starts_word};
use crate::lexicon;
use crate::scan::pattern;

/// A verb of the past that needs no other, and the forms of "be" before one.
const FINITE: &str = r"(?:was|were|had been|met|held|took|gave|made|sent|began|came|went|brought|drew|saw|heard|chose|became|[a-z]{3,}ed)";

/// "On 28 January it discussed …", "In June the Council approved …": what stands between a time and its verb.
static AT_HEAD: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"^,?\s(?:it|they|both|all|some|(?:the|a|an|its|their|this|that|two|three|four|five|six|seven|eight|nine|ten|[0-9]+)\s(?:[a-z'’-]+\s){{0,5}}?[a-z'’-]+)\s(?:also\s|then\s|again\s|jointly\s)?{FINITE}\b"
    ))
});

/// "A workshop, from 10 to 12 June 2025, was attended by …".
static BESIDE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"^\)?,?\s(?:was|were|had)\s(?:[a-z]+ly\s)?(?:been\s)?(?:[a-z]{3,}ed|held|made|given|taken|seen|heard)\b")
});

/// "were discussed at the regional meetings of": an event of the time, at which something has been done.
static AT_EVENT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b(?:was|were|had been|has been|have been)\s(?:[a-z]+ly\s)?[a-z]{3,}(?:ed|en)(?:\s[^,;.:]{0,50})?\s(?:at|during|by)\s(?:the|a|an|its|their|two|three)\s[^,;.:]{0,50}(?:meetings?|sessions?|workshops?|seminars?|conferences?|courses?|visits?|missions?|exercises?|consultations?|round tables?|elections?)(?:\sheld)?\s(?:of|in|on|from|between)\s$",
    )
});

/// Words before a time that make it the time of what follows.
static AT: LazyLock<&[&str]> = LazyLock::new(|| lexicon::time("after_at"));
/// Words by which what is told is not yet there.
static STILL: LazyLock<&[&str]> = LazyLock::new(|| lexicon::time("after_still"));

/// Whether an English sentence tells something as done at the time between these words.
pub(super) fn is_told(before: &str, after: &str) -> bool {
    let opens = before.trim_start_matches(|letter: char| !letter.is_alphabetic()).trim_end();
    let rest = after.split([';', '(', '“']).next().unwrap_or_default();
    if is_open(before) || is_open(rest) || STILL.iter().any(|word| starts_word(rest, word)) {
        return false;
    }
    let named = AT.iter().any(|word| before.trim_end().rsplit(' ').next() == Some(word));
    AT.contains(&opens) && AT_HEAD.is_match(rest) || named && BESIDE.is_match(rest) || AT_EVENT.is_match(before)
}
