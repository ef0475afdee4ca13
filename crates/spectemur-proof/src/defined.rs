//! Names that a document defines: a long form and, in brackets or after "hereinafter", the short one for it.
//!
//! It must not judge whether two definitions agree.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::flow::{Tongue, is_han};
use crate::lexicon;
use crate::reading::Reading;
use crate::scan::pattern;

/// A short name where the document gives it to something.
#[derive(Debug)]
pub(crate) struct Defined {
    pub(crate) passage: usize,
    /// Where the short name stands.
    pub(crate) range: Range<usize>,
    /// The short name without marks, the article and the plural of an abbreviation.
    pub(crate) short: String,
    pub(crate) is_abbreviation: bool,
    /// The words right before it, the nearest last: words in English, letters in Chinese.
    pub(crate) before: Vec<String>,
    pub(crate) tongue: Tongue,
}

/// Words that lead to a short name: "hereinafter referred to as", "以下简称".
static LED: LazyLock<Regex> = LazyLock::new(|| {
    let leads = lexicon::any_of(lexicon::both().into_iter().flat_map(|lexicon| &lexicon.defining.leads));
    pattern(&format!(
        "(?:[(,，]|[\\p{{Han}}”》])\\s*(?i:{leads})\\s*(?::\\s*)?(?:the )?[\"“‘'《]?([^\"“”‘’'《》(),，。;；:]{{2,40}})"
    ))
});
/// A short name in quotation marks that stands alone in brackets.
static QUOTED: LazyLock<Regex> =
    LazyLock::new(|| pattern("\\(\\s*(?:the )?[\"“]\\s*(?:the )?([^\"“”()]{2,40})[\"”]\\s*[,)]"));
/// Capitals in brackets.
static BRACKETED: LazyLock<Regex> = LazyLock::new(|| pattern(r"\((?:the )?([A-Z][A-Za-z]{0,3}[A-Z][A-Za-z]{0,6})\)"));
/// Capitals with their long form in brackets behind them.
static UNFOLDED: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\b([A-Z]{2,8}) \((?:the )?([A-Za-z][A-Za-z '-]{7,80})\)"));

/// So many words before a short name are kept.
const WORDS: usize = 12;
/// So many letters are kept in Chinese.
const LETTERS: usize = 24;

/// Every definition of the document, in order of place.
pub(crate) fn definitions(reading: &Reading<'_>) -> Vec<Defined> {
    let mut found: Vec<Defined> = Vec::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        let (text, tongue) = (passage.text(), passage.tongue);
        let here = found.len();
        for hit in [&LED, &QUOTED, &BRACKETED].into_iter().flat_map(|regex| regex.captures_iter(text)) {
            let (Some(whole), Some(short)) = (hit.get(0), hit.get(1)) else { continue };
            let lead =
                whole.start() + whole.as_str().chars().next().filter(|first| is_name(*first)).map_or(0, char::len_utf8);
            let before = text.get(passage.sentence(lead.saturating_sub(1)).start.min(lead)..lead).unwrap_or_default();
            let known = found
                .get(here..)
                .unwrap_or_default()
                .iter()
                .any(|known| known.range.start < short.end() && short.start() < known.range.end);
            if let Some(defined) = defined(index, short.range(), short.as_str(), words_before(before, tongue), tongue)
                && !known
            {
                found.push(defined);
            }
        }
        for hit in UNFOLDED.captures_iter(text) {
            let (Some(short), Some(long)) = (hit.get(1), hit.get(2)) else { continue };
            let before = words_before(long.as_str(), Tongue::English);
            let defined = defined(index, short.range(), short.as_str(), before, Tongue::English);
            // What stands in brackets behind an abbreviation may say something else of it.
            found.extend(
                defined.filter(|defined| defined.unfolded().is_some_and(|words| words.len() == defined.significant())),
            );
        }
    }
    found
}

/// Whether the letter belongs to the long form.
fn is_name(letter: char) -> bool {
    is_han(letter) || matches!(letter, '”' | '》')
}

/// Whether the words are an abbreviation: two capitals and more, and few small letters.
fn is_abbreviation(short: &str) -> bool {
    let capitals = short.chars().filter(char::is_ascii_uppercase).count();
    capitals >= 2 && capitals * 2 >= short.chars().count() && short.chars().all(|letter| letter.is_ascii_alphabetic())
}

fn defined(passage: usize, range: Range<usize>, short: &str, before: Vec<String>, tongue: Tongue) -> Option<Defined> {
    let short = short.trim().trim_start_matches(['为', '作']).trim_start_matches("the ");
    let bare = short.strip_suffix('s').filter(|bare| is_abbreviation(bare)).unwrap_or(short);
    let sound = !before.is_empty()
        && bare.chars().any(char::is_alphabetic)
        && !bare.contains(|letter: char| letter.is_ascii_digit());
    sound.then(|| Defined {
        passage,
        range,
        short: bare.to_owned(),
        is_abbreviation: is_abbreviation(bare),
        before,
        tongue,
    })
}

/// The last words before a short name, without what another mark divides from it.
fn words_before(text: &str, tongue: Tongue) -> Vec<String> {
    let text = text.trim_end();
    match tongue {
        Tongue::Chinese => {
            let kept = |letter: &char| is_han(*letter) || letter.is_ascii_alphanumeric();
            let mark = |letter: &char| !matches!(letter, '，' | ',' | '。' | ';' | '；' | ':' | '(' | ')' | '、');
            let letters: Vec<String> =
                text.chars().rev().take_while(mark).filter(kept).take(LETTERS).map(String::from).collect();
            letters.into_iter().rev().collect()
        }
        Tongue::English => {
            let clause = text.rsplit([',', ';', ':', '(', ')']).find(|clause| !clause.trim().is_empty());
            let split = |letter: char| letter.is_whitespace() || matches!(letter, '-' | '"' | '“' | '”' | '/' | '&');
            let words: Vec<String> = clause
                .unwrap_or_default()
                .split(split)
                .map(|word| word.trim_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase())
                .filter(|word| !word.is_empty())
                .collect();
            words.get(words.len().saturating_sub(WORDS)..).unwrap_or_default().to_vec()
        }
    }
}

/// Words between the others of a name, of which an abbreviation may take no letter.
fn is_little(word: &str) -> bool {
    lexicon::of(Tongue::English).defining.little.iter().any(|known| known == word)
}

/// The form in which words of a name are compared: without the plural.
pub(crate) fn singular(word: &str) -> String {
    let word = word.to_lowercase();
    match word.strip_suffix("ies") {
        Some(rest) if rest.len() > 2 => format!("{rest}y"),
        _ => word.strip_suffix('s').filter(|rest| rest.len() > 2 && !rest.ends_with('s')).unwrap_or(&word).to_owned(),
    }
}

impl Defined {
    /// The words before it that say something.
    fn significant(&self) -> usize {
        self.before.iter().filter(|word| !is_little(word)).count()
    }

    /// The words whose first letters make the abbreviation, where there are such words before it.
    ///
    /// What belongs to them may stand between: "the focal point of each State (FP)".
    pub(crate) fn unfolded(&self) -> Option<Vec<String>> {
        if !self.is_abbreviation || self.tongue == Tongue::Chinese {
            return None;
        }
        let letters: Vec<char> =
            self.short.chars().filter(char::is_ascii_uppercase).map(|letter| letter.to_ascii_lowercase()).collect();
        let ends = std::iter::once(self.before.len()).chain(
            // A phrase that hangs on the name stands between it and its abbreviation.
            (1..self.before.len()).rev().filter(|at| self.before.get(*at).is_some_and(|word| is_little(word))),
        );
        ends.take(3).find_map(|end| unfold(&letters, self.before.get(..end)?))
    }
}

/// The last words, but for little ones, whose first letters these are.
fn unfold(letters: &[char], words: &[String]) -> Option<Vec<String>> {
    let mut found: Vec<String> = Vec::new();
    let mut left = letters;
    for word in words.iter().rev() {
        let Some((last, rest)) = left.split_last() else { break };
        if word.starts_with(*last) {
            left = rest;
            if !is_little(word) {
                found.push(singular(word));
            }
        } else if !is_little(word) || found.is_empty() {
            return None;
        }
    }
    found.reverse();
    (left.is_empty() && found.len() >= 2).then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(words: &str, short: &str) -> Option<Vec<String>> {
        let before = words_before(words, Tongue::English);
        defined(0, 0..1, short, before, Tongue::English)?.unfolded()
    }

    #[test]
    fn abbreviations_are_unfolded_by_their_first_letters() {
        let words = |words: &str| Some(words.split(' ').map(str::to_owned).collect::<Vec<String>>());
        assert_eq!(of("It asked the Implementation Support Unit", "ISU"), words("implementation support unit"));
        assert_eq!(of("the “national contact points” of States", "NCPs"), words("national contact point"));
        assert_eq!(of("the Bureau of the Conference", "BC"), words("bureau conference"));
        assert_eq!(of("the national contact points", "NPC"), None);
    }
}
