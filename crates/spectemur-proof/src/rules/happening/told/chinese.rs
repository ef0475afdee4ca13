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
        "(?:业已|已经|均已|早已|已)[^，。；的]{{0,10}}?(?P<verb>{steps})|(?P<other>{steps})(?:了|以来|(?:时|后|期间)[^。；将拟须应]{{0,40}}了)"
    ))
});
static AHEAD: LazyLock<Regex> = LazyLock::new(|| {
    let known = words(Tongue::Chinese);
    let (ahead, steps) = (any_of(&known.ahead), any_of(known.steps.iter().flatten()));
    pattern(&format!("(?:{ahead})[^，。；]{{0,14}}?(?P<verb>{steps})"))
});
/// "2025年2月25日的公开对话".
static HELD: LazyLock<Regex> = LazyLock::new(|| {
    let held: Vec<String> = crate::lexicon::time("happening_held")
        .iter()
        .filter(|word| !word.is_ascii())
        .map(|word| (*word).to_owned())
        .collect();
    pattern(&format!("^的[^，。；、的]{{0,6}}?(?P<held>{})", any_of(&held)))
});
static OPEN: LazyLock<Regex> = LazyLock::new(|| pattern(&any_of(&words(Tongue::Chinese).open)));
static OTHERS: LazyLock<Regex> = LazyLock::new(|| pattern(&any_of(&words(Tongue::Chinese).others)));
static NOT_YET: LazyLock<Regex> = LazyLock::new(|| {
    let steps = any_of(words(Tongue::Chinese).steps.iter().flatten());
    pattern(&format!("(?:尚未|仍未|还未|还没有|有待|尚待)(?P<verb>{steps})"))
});
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
    let named = known.deadlines.iter().any(|word| clause.contains(word.as_str()));
    let due = named && (lead.ends_with(['为', '是', ':']) || lead.ends_with("定于"));
    if due || ends(&known.due) || starts(&known.due_behind) && !after.starts_with("前后") && !after.starts_with("前夕")
    {
        return plain(Step::Due);
    }
    if let Some(paper) = PAPER.captures(after).and_then(|hit| hit.name("paper")) {
        let verb = paper.as_str().to_owned();
        return Some(Said { step: Step::Paper, verb, range: place.clone(), mode: Mode::Plain });
    }
    if let Some(held) = HELD.captures(after).and_then(|hit| hit.name("held")) {
        let verb = held.as_str().to_owned();
        let range = place.end + held.start()..place.end + held.end();
        return Some(Said { step: Step::Row(5), verb, range, mode: Mode::Plain });
    }
    if ends(&known.from) && after.starts_with('起') {
        return plain(Step::Row(3));
    }
    if ends(&known.until) && (after.is_empty() || after.starts_with(['止', '，', '。', ',', '期', '届'])) {
        return plain(Step::Row(4));
    }
    let free = |gap: Range<usize>| !dates.iter().any(|other| other.start >= gap.start && other.end <= gap.end);
    // 2025年4月，培训班在达喀尔举行: a comma may stand behind a time at the head.
    let head = clause.chars().count() <= 3 && after.starts_with(['，', ',']);
    let rest = if head { after.trim_start_matches(['，', ',']) } else { after };
    let skipped = place.end + (after.len() - rest.len());
    let behind = verbs(rest).into_iter().next().filter(|(range, ..)| {
        let own = rest.get(..range.start).is_some_and(|gap| !gap.contains(['，', ',', '。', '：', ')', '(']));
        own && range.start <= BEHIND && free(place.end..skipped + range.start)
    });
    let hit = behind.map(|(range, step, verb)| (skipped + range.start..skipped + range.end, step, verb));
    let hit = hit.or_else(|| {
        verbs(before).into_iter().next_back().filter(|(range, ..)| {
            range.end + BEFORE >= place.start
                && free(range.end..place.start)
                && range.start + clause.len() >= lead.len()
        })
    });
    let (range, step, verb) = hit?;
    let said = text.get((place.start - clause.len().min(place.start))..range.end.max(place.end)).unwrap_or(clause);
    let mode = if mode_of(said) == Mode::Ahead { Mode::Ahead } else { done(text, said, &range) };
    Some(Said { step, verb, range, mode })
}

/// The verbs of a text in order: those of a step, and others.
fn verbs(text: &str) -> Vec<(Range<usize>, Step, String)> {
    let of_step = STEPS
        .find_iter(text)
        .filter_map(|hit| Some((hit.range(), Step::Row(row(hit.as_str(), Tongue::Chinese)?), hit.as_str().to_owned())));
    let mut found: Vec<_> = of_step.collect();
    let known = found.clone();
    let free =
        |range: &Range<usize>| !known.iter().any(|(other, ..)| other.start < range.end && other.end > range.start);
    let others = OTHERS.find_iter(text).filter(|hit| free(&hit.range()));
    found.extend(others.map(|hit| (hit.range(), Step::Other, hit.as_str().to_owned())));
    found.sort_by_key(|(range, ..)| range.start);
    found
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
    let done = said.contains('已')
        || said.contains('曾')
        || said.contains("圆满")
        || after.starts_with('了')
        || after.starts_with("以来");
    if done { Mode::Done } else { Mode::Plain }
}

/// What is told as done, as to come or as going on.
pub(super) fn bare(text: &str) -> Vec<Said> {
    let mut found = Vec::new();
    for (pattern, mode) in [(&*DONE, Mode::Done), (&*AHEAD, Mode::Ahead), (&*NOT_YET, Mode::Ahead)] {
        for hit in pattern.captures_iter(text) {
            let Some(verb) = hit.name("verb").or(hit.name("other")) else { continue };
            let Some(step) = row(verb.as_str(), Tongue::Chinese).map(Step::Row) else { continue };
            // 已错过提交期限: the day for it is meant.
            let after = text.get(verb.end()..).unwrap_or_default();
            if words(Tongue::Chinese).deadlines.iter().any(|word| after.starts_with(word.as_str())) {
                continue;
            }
            found.push(Said { step, verb: verb.as_str().to_owned(), range: verb.range(), mode });
        }
    }
    for hit in OPEN.find_iter(text) {
        let near: String = text.get(hit.start()..).unwrap_or_default().chars().take(12).collect();
        let drafted = ["草案", "审议", "审批", "起草"].iter().any(|word| near.contains(word));
        let step = if drafted { 1 } else { 4 };
        found.push(Said { step: Step::Row(step), verb: String::new(), range: hit.range(), mode: Mode::Ahead });
    }
    found
}
