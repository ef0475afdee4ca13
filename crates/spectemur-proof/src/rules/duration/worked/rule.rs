//! Terms that a document sets: "within 30 days of", "六个月内", "on the ninetieth day after".

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::super::{Unit, unit};
use crate::count::{Count, last_letters};
use crate::flow::Tongue;
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{Bound, pattern};

/// A length of time that runs from something which the rule names.
pub(super) struct Rule {
    pub(super) index: usize,
    /// The figure with its place.
    pub(super) range: Range<usize>,
    /// The length as it is printed.
    pub(super) words: String,
    pub(super) value: i64,
    pub(super) unit: Unit,
    pub(super) sentence: Range<usize>,
}

/// The terms of the document in order of place.
pub(super) fn rules(reading: &Reading<'_>) -> Vec<Rule> {
    let mut rules: Vec<Rule> = Vec::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        rules.extend(reading.counts_of(index).iter().filter_map(|count| of_count(passage, count)));
        rules.extend(of_order(index, passage));
    }
    rules
}

/// What follows a length that runs from something.
static FROM: LazyLock<&[&str]> = LazyLock::new(|| lexicon::time("rule_from"));

/// Whether a length runs from something that the words behind or before it name.
pub(in crate::rules::duration) fn runs_after(passage: &Passage, count: &Count) -> bool {
    of_count(passage, count).is_some()
}

fn of_count(passage: &Passage, count: &Count) -> Option<Rule> {
    if !count.head.is_time || matches!(count.bound, Bound::About | Bound::AtLeast) {
        return None;
    }
    let value = count.value.as_whole().filter(|value| (1..=400).contains(value))?;
    let unit = unit(passage, count)?;
    let rest = passage.flow.at(count.range.end..count.sentence.end).to_lowercase();
    let rest = rest.trim_start_matches([' ', '-', '个']);
    let lead = last_letters(&passage.flow.at(count.sentence.start..count.range.start).to_lowercase(), 30);
    let runs = match passage.tongue {
        Tongue::English => {
            let rest = rest.trim_start_matches("calendar ").trim_start_matches(char::is_alphabetic);
            let rest = rest.trim_start_matches([' ', ',', '\'', '’']);
            let within = lead.trim_end().ends_with("within") || lead.trim_end().ends_with("in the");
            FROM.iter().any(|from| rest.starts_with(from)) || within && rest.starts_with("of ")
        }
        Tongue::Chinese => {
            let rest = rest.trim_start_matches(['日', '历', '天', '周', '月', '年', '之', '以', '的']);
            let from = ["后", "起", "之日", "算"].iter().any(|word| lead.contains(word));
            // 自《公约》对该国生效之日起十年。
            let whole = lead.ends_with("之日起") && (rest.is_empty() || rest.starts_with(['，', '；', '。', ';', ',']));
            rest.starts_with('后') || rest.starts_with('内') && from || whole
        }
    };
    let words = passage.flow.at(count.range.start..count.phrase.end.max(count.range.end)).to_owned();
    runs.then(|| Rule {
        index: count.passage,
        range: count.range.clone(),
        words,
        value,
        unit,
        sentence: count.sentence.clone(),
    })
}

/// A day that is counted by its number after another.
static ORDER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\bthe (?P<n>[0-9]{2,3}(?:st|nd|rd|th)|(?:one hundred and )?[a-z]+ieth) day (?:after|following|from)\b|(?:后|起)(?:的|算|计算)?(?P<m>第[0-9一二三四五六七八九十百]{1,6})(?:天|日)",
    )
});

fn of_order(index: usize, passage: &Passage) -> Vec<Rule> {
    let text = passage.text().to_lowercase();
    let found = ORDER.captures_iter(&text).filter_map(|hit| {
        let place = hit.name("n").or(hit.name("m"))?;
        let value = days(place.as_str()).filter(|value| *value >= 10)?;
        let range = place.range();
        let end = range.end
            + passage.flow.at(range.end..text.len()).find(['天', '日']).map_or(0, |at| if at == 0 { 3 } else { 0 });
        let words = passage.flow.at(range.start..end).to_owned();
        Some(Rule { index, sentence: passage.sentence(range.start), range, words, value, unit: Unit::Days })
    });
    found.collect()
}

fn days(word: &str) -> Option<i64> {
    if let Some(number) = word.strip_prefix('第') {
        return crate::number::ordinal(number);
    }
    let (more, word) = word.strip_prefix("one hundred and ").map_or((0, word), |rest| (100, rest));
    let tens = lexicon::time("rule_tens");
    let place = tens.iter().position(|known| *known == word).and_then(|at| i64::try_from(at + 1).ok());
    place.map(|ten| ten * 10 + more).or_else(|| crate::number::ordinal(word))
}
