//! What Chinese words around a time say that happens at it, and what they tell without one.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::{Mode, Said, Step, row, words};
use crate::flow::Tongue;
use crate::lexicon::any_of;
use crate::scan::pattern;

static STEPS: LazyLock<Regex> = LazyLock::new(|| pattern(&any_of(words(Tongue::Chinese).steps.iter().flatten())));
static DONE: LazyLock<Regex> = LazyLock::new(|| {
    let steps = any_of(words(Tongue::Chinese).steps.iter().flatten());
    pattern(&format!(
        "(?:业已|已经|均已|早已|已)[^，。；的]{{0,10}}?(?P<verb>{steps})|(?P<other>{steps})(?:了|(?:时|后|以来|期间)[^。；将拟须应]{{0,40}}了)"
    ))
});
static AHEAD: LazyLock<Regex> = LazyLock::new(|| {
    let known = words(Tongue::Chinese);
    let (ahead, steps) = (any_of(&known.ahead), any_of(known.steps.iter().flatten()));
    pattern(&format!("(?:{ahead})[^，。；]{{0,14}}?(?P<verb>{steps})"))
});
static OPEN: LazyLock<Regex> = LazyLock::new(|| pattern(&any_of(&words(Tongue::Chinese).open)));
/// "2019年2月14日的部长令".
static PAPER: LazyLock<Regex> =
    LazyLock::new(|| pattern(&format!("^的[^，。；、]{{0,14}}?(?P<paper>{})", any_of(&words(Tongue::Chinese).papers))));

/// Words of the steps.
pub(super) fn steps() -> &'static Regex {
    &STEPS
}

/// A verb stands no further behind its time than this, in bytes.
const BEHIND: usize = 110;
const BEFORE: usize = 45;

/// What happens at the time.
pub(super) fn at(text: &str, place: &Range<usize>, dates: &[Range<usize>]) -> Option<Said> {
    let known = words(Tongue::Chinese);
    let before = text.get(..place.start)?;
    let after = text.get(place.end..)?;
    let lead = before.trim_end();
    let clause = lead.rsplit(['，', ',', '：', ':', '。', '；']).next().unwrap_or_default();
    let ends = |list: &[String]| list.iter().any(|word| lead.ends_with(word.as_str()));
    let starts = |list: &[String]| list.iter().any(|word| after.starts_with(word.as_str()));
    let plain = |step| Some(Said { step, verb: String::new(), range: place.clone(), mode: mode_of(clause) });
    if ends(&known.due) || starts(&known.due_behind) && !after.starts_with("前后") && !after.starts_with("前夕") {
        return plain(Step::Due);
    }
    if let Some(paper) = PAPER.captures(after).and_then(|hit| hit.name("paper")) {
        let verb = paper.as_str().to_owned();
        return Some(Said { step: Step::Paper, verb, range: place.clone(), mode: Mode::Plain });
    }
    if ends(&known.from) && after.starts_with('起') {
        return plain(Step::Row(3));
    }
    if ends(&known.until) && (after.is_empty() || after.starts_with(['止', '，', '。', ',', '期', '届'])) {
        return plain(Step::Row(4));
    }
    let free = |gap: Range<usize>| !dates.iter().any(|other| other.start >= gap.start && other.end <= gap.end);
    let behind = STEPS.find(after).filter(|hit| {
        let own = after.get(..hit.start()).is_some_and(|gap| !gap.contains(['，', ',', '。', '：']));
        own && hit.start() <= BEHIND && free(place.end..place.end + hit.start())
    });
    let hit = behind.map(|hit| (place.end + hit.start()..place.end + hit.end(), hit.as_str()));
    let hit = hit.or_else(|| {
        let hit = STEPS.find_iter(before).last().filter(|hit| {
            hit.end() + BEFORE >= place.start
                && free(hit.end()..place.start)
                && hit.start() + clause.len() >= lead.len()
        })?;
        Some((hit.range(), hit.as_str()))
    });
    let (range, verb) = hit?;
    let said = text.get((place.start - clause.len().min(place.start))..range.end.max(place.end)).unwrap_or(clause);
    let mode = if mode_of(said) == Mode::Ahead { Mode::Ahead } else { done(text, said, &range) };
    Some(Said { step: Step::Row(row(verb, Tongue::Chinese)?), verb: verb.to_owned(), range, mode })
}

/// What a line of a calendar says that comes on its day.
pub(super) fn line(text: &str) -> Said {
    let hit = STEPS.find(text).and_then(|hit| Some((hit.range(), Step::Row(row(hit.as_str(), Tongue::Chinese)?))));
    let (range, step) = hit.unwrap_or((0..0, Step::Listed));
    let verb = text.get(range.clone()).unwrap_or_default().to_owned();
    Said { step, verb, range, mode: mode_of(text) }
}

fn mode_of(clause: &str) -> Mode {
    let known = words(Tongue::Chinese);
    let bare = known.harmless.iter().fold(clause.to_owned(), |clause, word| clause.replace(word.as_str(), " "));
    let ahead = known.ahead.iter().any(|word| bare.contains(word.as_str()));
    if ahead { Mode::Ahead } else { Mode::Plain }
}

fn done(text: &str, said: &str, verb: &Range<usize>) -> Mode {
    let after = text.get(verb.end..).unwrap_or_default();
    let done = said.contains('已') || said.contains('曾') || said.contains("圆满") || after.starts_with('了');
    if done { Mode::Done } else { Mode::Plain }
}

/// What is told as done, as to come or as going on.
pub(super) fn bare(text: &str) -> Vec<Said> {
    let mut found = Vec::new();
    for (pattern, mode) in [(&*DONE, Mode::Done), (&*AHEAD, Mode::Ahead)] {
        for hit in pattern.captures_iter(text) {
            let Some(verb) = hit.name("verb").or(hit.name("other")) else { continue };
            let Some(step) = row(verb.as_str(), Tongue::Chinese).map(Step::Row) else { continue };
            found.push(Said { step, verb: verb.as_str().to_owned(), range: verb.range(), mode });
        }
    }
    for hit in OPEN.find_iter(text) {
        let step = if hit.as_str().contains("草案") { 1 } else { 4 };
        found.push(Said { step: Step::Row(step), verb: String::new(), range: hit.range(), mode: Mode::Ahead });
    }
    found
}
