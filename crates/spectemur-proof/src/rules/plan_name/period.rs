//! The years over which a plan runs, wherever the words beside its title say them: in the title, behind it ("runs from
//! 2018 to 2022", 为期五年，自2018年1月1日起至2022年12月31日止), or before it.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::{MOST, Place};
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon::{self, any_of};
use crate::reading::Reading;
use crate::rules::finding;
use crate::scan::{Sense, Token, pattern};

/// Words between a title and its years, and between the first year and the last.
static LEADS: LazyLock<(Regex, Regex)> = LazyLock::new(|| {
    let english = any_of(&lexicon::of(Tongue::English).periods.leads);
    let chinese = any_of(&lexicon::of(Tongue::Chinese).periods.leads);
    (
        pattern(&format!(r"^(?i:[\s,()*“”\x22-]*(?:(?:{english}|[a-z]+-year)\b[\s,()-]*)*)$")),
        pattern(&format!("^(?:[\\s》”，,()的]|{chinese}|[一二三四五六七八九十0-9]+年)*$")),
    )
});
/// Over so many years and one a plan runs, and no part of it.
const LONG: i16 = 3;
/// What a plan is for: "on Tracing", "for the safety of ships".
static OF: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\s(?:on|for|against|of|to) (?:[\w-]+ ){1,6}$"));

/// A plan that runs from one year to another, and elsewhere to a third.
pub(super) fn find(reading: &Reading<'_>, title: &str, places: &[Place]) -> Option<Finding> {
    let mut spans: BTreeMap<(i16, i16), Vec<Place>> = BTreeMap::new();
    let mut sure: BTreeSet<(i16, i16)> = BTreeSet::new();
    for (index, range) in places {
        for (years, place, is_sure) in periods(reading, *index, range) {
            spans.entry(years).or_default().push((*index, place));
            if is_sure {
                sure.insert(years);
            }
        }
    }
    // "The Plan for 2022-2023" may be a part of its years.
    let within = |years: &(i16, i16)| sure.iter().any(|all| all != years && all.0 <= years.0 && years.1 <= all.1);
    spans.retain(|years, _| sure.contains(years) || !within(years));
    // A plan that begins when another has ended is the one that follows it.
    let all: Vec<(i16, i16)> = spans.keys().copied().collect();
    let clash = |one: &(i16, i16)| all.iter().any(|other| one != other && one.0 < other.1 && other.0 < one.1);
    spans.retain(|years, _| clash(years));
    if spans.len() < 2 {
        return None;
    }
    let near = spans.values().flat_map(|places| places.iter().take(MOST));
    let spots = near.filter_map(|(index, range)| reading.spot_at(*index, range)).collect();
    let names = spans.keys().map(|(from, to)| format!("{from}-{to}")).collect();
    let details = [("title", Detail::Text(title.to_owned())), ("years", Detail::Names(names))];
    Some(finding("plan-name", Confidence::Probable, spots, details).case("years"))
}

/// The spans of years that stand in a title or beside it.
fn periods(reading: &Reading<'_>, index: usize, title: &Range<usize>) -> Vec<((i16, i16), Range<usize>, bool)> {
    let Some(passage) = reading.passage(index) else { return Vec::new() };
    let sentence = passage.sentence(title.start);
    let text = passage.text();
    let dates: Vec<(&Token, _)> = reading
        .tokens_of(index)
        .iter()
        .filter(|token| sentence.contains(&token.range.start))
        .filter_map(|token| if let Sense::Date(span) = token.sense { Some((token, span)) } else { None })
        .collect();
    let leads = |gap: &str| match passage.tongue {
        Tongue::English => LEADS.0.is_match(gap) || OF.is_match(gap),
        Tongue::Chinese => LEADS.1.is_match(gap),
    };
    let until = &lexicon::of(passage.tongue).periods.until;
    let parts = &lexicon::of(passage.tongue).periods.parts;
    let mut found = Vec::new();
    for (at, (token, span)) in dates.iter().enumerate() {
        let within = title.start <= token.range.start && token.range.end <= title.end;
        let before = token.range.end <= title.start
            && text.get(token.range.end..title.start).is_some_and(|gap| {
                gap.chars().count() <= 4 && gap.chars().all(|letter| " (》《,-的“年".contains(letter))
            });
        let behind = token.range.start >= title.end
            && text.get(title.end..token.range.start).is_some_and(|gap| gap.chars().count() <= 80 && leads(gap));
        if !(within || before || behind) {
            continue;
        }
        let (Some(from), Some(to)) = (span.from.year, span.to.year) else { continue };
        if from < to {
            let gap = text.get(title.end..token.range.start).unwrap_or_default().trim_matches([' ', ',', '，']);
            let is_sure = !behind || to - from >= LONG || !parts.iter().any(|word| word == gap);
            found.push(((from, to), token.range.clone(), is_sure));
        } else if let Some((last, end)) = dates.get(at + 1).filter(|_| behind) {
            let gap = text.get(token.range.end..last.range.start).unwrap_or_default().to_lowercase();
            let gap = gap.trim_matches([' ', ',', '，']);
            let to = end.to.year.filter(|to| *to > from && until.iter().any(|word| word == gap));
            found.extend(to.map(|to| ((from, to), token.range.start..last.range.end, true)));
        }
        if behind {
            break;
        }
    }
    found
}
