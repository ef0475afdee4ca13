//! A plan that is named after a place in the title of the document, and under the name of another place once in its text.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::count::contains;
use crate::finding::{Confidence, Detail, Finding};
use crate::lexicon;
use crate::reading::Reading;
use crate::rules::finding;
use crate::scan::pattern;

/// So many passages at the head of the document are its title.
const HEAD: usize = 6;
/// A longer line is no title.
const SHORT: usize = 110;
/// So many places of the usual name are shown.
const MOST: usize = 4;

static NAMED: LazyLock<Regex> = LazyLock::new(|| {
    let words = |english: bool| {
        let nouns = lexicon::time("plan_nouns").iter().filter(move |word| word.is_ascii() == english);
        lexicon::any_of(&nouns.map(|word| (*word).to_owned()).collect::<Vec<String>>())
    };
    pattern(&format!(
        r"\b(?P<en>[A-Z][A-Za-z]{{2,}}) (?P<sort>(?i:{}))\b|《?(?P<zh>\p{{Han}}{{2,4}}?)(?P<of>{})",
        words(true),
        words(false)
    ))
});

/// A name with its sort, where it stands.
struct Name {
    index: usize,
    range: Range<usize>,
    name: String,
    sort: String,
}

/// Finds the other name of the plan of the title.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let names = names(reading);
    let in_title = |name: &&Name| {
        let short = reading.passage(name.index).is_some_and(|passage| passage.text().chars().count() <= SHORT);
        name.index < HEAD && short
    };
    let Some(own) = names.iter().find(in_title) else { return };
    let same = |name: &&Name| name.sort == own.sort;
    let usual: Vec<&Name> = names.iter().filter(same).filter(|name| name.name == own.name).collect();
    let others: Vec<&Name> = names.iter().filter(same).filter(|name| name.name != own.name).collect();
    let [other] = others.as_slice() else { return };
    // A document that calls it so but once may well name another plan; what is told of that says which it is.
    if usual.len() < 2 || other.index < HEAD || is_other(reading, other, own) {
        return;
    }
    let near = std::iter::once(*other).chain(usual.into_iter().take(MOST));
    let spots = near.filter_map(|name| reading.spot_at(name.index, &name.range)).collect();
    let details = [("title", Detail::Text(other.name.clone())), ("usual", Detail::Text(own.name.clone()))];
    found.push(finding("plan-name", Confidence::Probable, spots, details).case("title"));
}

/// Whether the sentence tells which other plan it is: by a year, or as one before or beside this.
fn is_other(reading: &Reading<'_>, other: &Name, own: &Name) -> bool {
    reading.passage(other.index).is_none_or(|passage| {
        let sentence = passage.flow.at(passage.sentence(other.range.start));
        let lower = sentence.to_lowercase();
        let marked = lexicon::time("plan_others").iter().any(|word| contains(&lower, word, passage.tongue));
        let dated = passage
            .flow
            .at(other.range.end..passage.text().len())
            .chars()
            .take(16)
            .any(|letter| letter.is_ascii_digit());
        marked || dated || lower.contains(&own.name)
    })
}

fn names(reading: &Reading<'_>) -> Vec<Name> {
    let mut found = Vec::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        for hit in NAMED.captures_iter(passage.text()) {
            let (Some(all), Some(name), Some(sort)) =
                (hit.get(0), hit.name("en").or(hit.name("zh")), hit.name("sort").or(hit.name("of")))
            else {
                continue;
            };
            let name = name.as_str().to_lowercase();
            let plain =
                lexicon::time("plan_plain").iter().any(|word| name == *word || !word.is_ascii() && name.contains(word));
            // In Chinese only what stands in its marks is surely a name.
            let is_name = name.is_ascii() || all.as_str().starts_with('《') || index < HEAD;
            if !plain && is_name {
                found.push(Name { index, range: all.range(), name, sort: sort.as_str().to_lowercase() });
            }
        }
    }
    found
}
