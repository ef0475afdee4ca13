//! How many members a body has, beside the list that names them and beside those who joined since.

use std::sync::LazyLock;

use regex::Regex;

use super::{amount, finding, membership, number, sums};
use crate::count::Count;
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::roster::{Roster, rosters};
use crate::scan::{Sense, pattern};

/// A roll is called by its noun and by words that say nothing else.
static ENGLISH: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^\W*(?:annex\s?[a-z0-9]*\W*)?(?:(?:the|a|list|lists|full|current|alphabetical|composition|membership|names?|status|following|of|high|contracting|to|are|is|as|at|its|this)\s)*(states parties|parties|member states|members|signatories|signatory states)(?:\s(?:to|of|the|a|an|convention|treaty|protocol|agreement|covenant|charter|committee|council|board|are|were|as|follows|at|and|their|names|list|on|[0-9]+|january|february|march|april|may|june|july|august|september|october|november|december))*\W*$",
    )
});
static CHINESE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        "^(?:附件[一二三四五六七八九十0-9]*|[:\\s，]|《[^》]{0,30}》|公约|条约|议定书|协定|现有|全体|的|截至[0-9年月日]*)*(缔约国|缔约方|成员国|会员国|签署国|成员)(?:名单|一览表|清单|如下|为|是|有|包括|的|:|：|\\s|\\([^)]*\\))*$",
    )
});

/// Finds rolls that name more or fewer than the document counts, and numbers that do not follow from those before.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let told = membership::now(reading);
    for roster in rosters(reading).iter().filter(|roster| roster.states.len() >= 8) {
        found.extend(beside(reading, roster, &told));
    }
    joined(reading, found);
    instruments(reading, found);
}

/// What a roll is a roll of, where its words say nothing else.
fn class(reading: &Reading<'_>, roster: &Roster) -> Option<&'static str> {
    let tongue = reading.passage(roster.passage)?.tongue;
    let text = roster.said.trim();
    let regex = if tongue == Tongue::Chinese { &CHINESE } else { &ENGLISH };
    let noun = regex.captures(text)?.get(1)?.as_str();
    Some(if noun.contains("signator") || noun.contains("签署") {
        "signatory"
    } else if noun.contains("member") || noun.contains("成员") || noun.contains("会员") {
        "member"
    } else {
        "party"
    })
}

fn beside(reading: &Reading<'_>, roster: &Roster, told: &[(&'static str, &Count)]) -> Option<Finding> {
    let class = class(reading, roster)?;
    let named = Amount::whole(i64::try_from(roster.states.len()).ok()?);
    let counts: Vec<&Count> = told.iter().filter(|(known, _)| *known == class).map(|(_, count)| *count).collect();
    let near = |count: &&&Count| {
        let off = (count.value.0 - named.0).abs();
        off <= Amount::whole(3).0 && off * 5 <= named.0
    };
    let count = counts.iter().find(near).filter(|_| counts.iter().all(|count| count.value != named))?;
    let spots = [reading.spot(count), reading.spot_at(roster.passage, &roster.range)].into_iter().flatten().collect();
    let details = [("one", amount(count.value)), ("other", number(roster.states.len()))];
    Some(finding("membership", Confidence::Probable, spots, details).case("members"))
}

/// So many passages may stand between two numbers of members.
const REACH: usize = 4;

/// "It had 184 Parties. Since then one State has acceded. It now has 186 Parties."
fn joined(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let rolls: Vec<&Count> = membership::rolls(reading);
    for pair in rolls.windows(2) {
        let [was, now] = pair else { continue };
        let near = now.passage - was.passage <= REACH && was.value != now.value;
        if near && membership::is_past(reading, was) && !membership::is_past(reading, now) {
            found.extend(follows(reading, was, now));
        }
    }
}

fn follows(reading: &Reading<'_>, was: &Count, now: &Count) -> Option<Finding> {
    let mut moves: Vec<(i64, usize, std::ops::Range<usize>)> = Vec::new();
    for index in was.passage..=now.passage {
        let passage = reading.passage(index)?;
        for sentence in &passage.sentences {
            let from = if index == was.passage { was.range.end } else { 0 };
            let to = if index == now.passage { now.range.start } else { passage.text().len() };
            if sentence.end <= from || sentence.start >= to {
                continue;
            }
            let words = passage.flow.at(sentence.clone()).to_lowercase();
            let sign = sign(&words, passage.tongue)?;
            if sign != 0 {
                let (many, place) = many(reading, passage, index, (sentence.start.max(from), sentence.end.min(to)))?;
                moves.push((sign * many, index, place));
            }
        }
    }
    let sum: i64 = moves.iter().map(|(many, _, _)| many).sum();
    let given = Amount(was.value.0 + sum * 1000);
    if moves.is_empty() || given == now.value || (given.0 - now.value.0).abs() > Amount::whole(3).0 {
        return None;
    }
    let spots = reading.spot(was).into_iter();
    let spots = spots.chain(moves.iter().filter_map(|(_, index, place)| reading.spot_at(*index, place)));
    let parts =
        std::iter::once(was.value.to_string()).chain(moves.iter().map(|(many, _, _)| many.to_string())).collect();
    let details = [("total", amount(now.value)), ("sum", amount(given)), ("parts", Detail::Names(parts))];
    Some(
        finding("parts-and-whole", Confidence::Probable, spots.chain(reading.spot(now)).collect(), details).case("sum"),
    )
}

/// Whether the words say that States joined or left; none where they say both or leave it open.
fn sign(words: &str, tongue: Tongue) -> Option<i64> {
    let has = |list: &[&str]| list.iter().any(|word| words.contains(word));
    let (joins, leaves, open) = match tongue {
        Tongue::English => (
            has(&["acceded", "ratified", "joined", "became part", "deposited", "accession"]),
            has(&["withdrew", "withdrawn", "withdrawal", "denounced"]),
            has(&["will ", "not yet", "neither", "intend", "plan", "would", "signed"]),
        ),
        Tongue::Chinese => (
            ["加入", "批准", "交存", "成为缔约"].iter().any(|word| words.contains(word)),
            has(&["退出", "退约"]),
            has(&["将", "尚未", "既未", "打算", "计划", "普遍加入", "签署"]),
        ),
    };
    let none = has(&["no state", "none ", "没有国家", "没有缔约", "无国家"]);
    match (joins, leaves && !none, open) {
        (true, true, _) => None,
        (true, _, true) => None,
        (true, false, false) => Some(1),
        (false, true, false) => Some(-1),
        _ => Some(0),
    }
}

/// How many States the words speak of: by a figure, or by naming them.
fn many(
    reading: &Reading<'_>,
    passage: &Passage,
    index: usize,
    (from, to): (usize, usize),
) -> Option<(i64, std::ops::Range<usize>)> {
    let inside = |at: usize| (from..to).contains(&at);
    let mut counts = reading
        .counts_of(index)
        .iter()
        .filter(|count| inside(count.range.start) && sums::adds(count) && count.head.is_states)
        .filter(|count| count.value > Amount(0));
    if let Some(count) = counts.next() {
        // Two figures in one sentence are not known to be of the same States.
        return counts.next().is_none().then_some((count.value.as_whole()?, count.range.clone()));
    }
    let names: Vec<_> = reading
        .tokens_of(index)
        .iter()
        .filter(|token| inside(token.range.start) && matches!(token.sense, Sense::Name(_)))
        .collect();
    if let (Some(first), Some(last)) = (names.first(), names.last()) {
        return Some((i64::try_from(names.len()).ok()?, first.range.start..last.range.end));
    }
    let words = passage.flow.at(from..to).to_lowercase();
    let at = words.find("one state").or_else(|| words.find("一国")).or_else(|| words.find("一个国家"))?;
    Some((1, from + at..from + at + 3))
}

/// "31 of the signatories have ratified it and 4 other States have acceded": together they are the Parties.
fn instruments(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let told: Vec<&Count> = membership::rolls(reading);
    for (index, passage) in reading.passages.iter().enumerate() {
        for sentence in &passage.sentences {
            let words = passage.flow.at(sentence.clone()).to_lowercase();
            let both = words.contains("ratif") && words.contains("acced")
                || words.contains("批准") && words.contains("加入") && passage.tongue == Tongue::Chinese;
            let parts: Vec<&Count> = reading
                .counts_of(index)
                .iter()
                .filter(|count| count.sentence == *sentence && sums::adds(count) && !count.cues.is_whole)
                .collect();
            let ([one, other], true) = (parts.as_slice(), both) else { continue };
            let sum = Amount(one.value.0 + other.value.0);
            let after = told.iter().find(|count| {
                (count.passage, count.range.start) > (index, sentence.end.saturating_sub(1))
                    && count.passage <= index + 2
                    && concludes(reading, count)
            });
            let Some(total) = after.filter(|total| total.value != sum) else { continue };
            if (total.value.0 - sum.0).abs() <= Amount::whole(3).0 && !membership::is_past(reading, total) {
                let spots = reading.spots([*one, *other, *total]);
                let parts = Detail::Names(vec![one.value.to_string(), other.value.to_string()]);
                let details = [("total", amount(total.value)), ("sum", amount(sum)), ("parts", parts)];
                found.push(finding("parts-and-whole", Confidence::Probable, spots, details).case("sum"));
            }
        }
    }
}

/// Whether the sentence of a number says that it follows from what stands before.
fn concludes(reading: &Reading<'_>, count: &Count) -> bool {
    let Some(passage) = reading.passage(count.passage) else { return false };
    let words = passage.flow.at(count.sentence.clone()).to_lowercase();
    ["thus", "therefore", "hence", "accordingly", "so that", "consequently", "因此", "现有", "故", "从而", "于是"]
        .iter()
        .any(|word| words.contains(word))
}
