//! A number of things, and the words that name them: after a colon or "namely", by letters, or as items below.
//!
//! Lists of States are the business of `count_and_list`; here anything is counted that commas, letters or items divide.
//! Where a list may be divided in more than one way, every way must differ from the number.

use std::ops::RangeInclusive;

use super::{amount, finding, number};
use crate::count::Count;
use crate::document::BlockKind;
use crate::finding::{Confidence, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::Bound;

/// A number further from its list than this is a number of something else.
const FARTHEST: usize = 2;

/// Finds numbers that announce more or fewer than are named.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for count in reading.counts.iter().flatten() {
        let Some(passage) = reading.passage(count.passage) else { continue };
        let Some(announced) = announced(count, passage) else { continue };
        let told = named(passage, count)
            .map(|(ways, at)| (ways, count.passage, at))
            .or_else(|| lettered(reading, passage, count).map(|(ways, at)| (ways, count.passage, at)))
            .or_else(|| {
                let (named, at) = below(reading, passage, count)?;
                Some((named..=named, at, 0..reading.passage(at)?.text().len()))
            });
        let Some((ways, index, at)) = told else { continue };
        // Another number of the sentence may be the one that is named.
        let is_named = |other: &Count| {
            other.value.as_whole().is_some_and(|value| ways.contains(&usize::try_from(value).unwrap_or(0)))
        };
        if reading.counts_of(count.passage).iter().any(|other| other.sentence == count.sentence && is_named(other)) {
            continue;
        }
        let off =
            if announced < *ways.start() { ways.start() - announced } else { announced.saturating_sub(*ways.end()) };
        if off == 0 || off > FARTHEST {
            continue;
        }
        let named = if announced < *ways.start() { *ways.start() } else { *ways.end() };
        let spots = reading.spot(count).into_iter().chain(reading.spot_at(index, &at)).collect();
        let details = [("count", amount(count.value)), ("listed", number(named))];
        found.push(finding("count-and-list", Confidence::Probable, spots, details).case("items"));
    }
}

/// The number, where it can announce what follows.
fn announced(count: &Count, passage: &Passage) -> Option<usize> {
    let cues = &count.cues;
    let is_other = cues.is_whole || cues.wished || cues.further || cues.left_out || cues.weak || cues.named;
    let plain = count.bound == Bound::Exact && count.currency.is_none() && !count.head.is_time && count.list.is_none();
    let value = usize::try_from(count.value.as_whole()?).ok()?;
    (plain && passage.is_prose() && !is_other && (2..=12).contains(&value)).then_some(value)
}

type Named = (RangeInclusive<usize>, std::ops::Range<usize>);

/// What stands after the number in its sentence, as many ways as it may be divided.
fn named(passage: &Passage, count: &Count) -> Option<Named> {
    let from = count.phrase.end.max(count.range.end);
    let rest = passage.flow.at(from..count.sentence.end.max(from));
    let tongue = passage.tongue;
    if let Some((gap, list)) = rest.split_once(':') {
        let short = gap.chars().count() <= 25 && !gap.contains([',', ';', '(', '，', '；']) && !has_digit(gap);
        let ways = divided(list, tongue).filter(|_| short && !turns_away(gap));
        return ways.map(|ways| (ways, from + gap.len() + 1..count.sentence.end));
    }
    if let Some((gap, list)) = rest.split_once("namely ") {
        let near = gap.chars().count() <= 80 && !gap.contains([';', '(']) && !has_digit(gap);
        let ways = divided(list, tongue).filter(|_| near);
        return ways.map(|ways| (ways, from + gap.len()..count.sentence.end));
    }
    match tongue {
        Tongue::English => places(rest).or_else(|| are(rest)).map(|ways| (ways, from..count.sentence.end)),
        Tongue::Chinese => held_at(passage, count),
    }
}

fn has_digit(words: &str) -> bool {
    words.bytes().any(|byte| byte.is_ascii_digit())
}

/// Words after which the list is not of what was counted: "two meetings to discuss: …".
fn turns_away(gap: &str) -> bool {
    let gap = format!(" {} ", gap.to_lowercase());
    [" to ", " on ", " about ", " for which ", " as ", "关于", "就", "讨论", "审议"]
        .iter()
        .any(|word| gap.contains(word))
}

/// In how many pieces a list may be divided; nothing where it is no list of short words.
fn divided(list: &str, tongue: Tongue) -> Option<RangeInclusive<usize>> {
    let list = list.split([';', '；', '。']).next()?.trim().trim_end_matches('.');
    let examples = &lexicon::of(tongue).examples;
    let lower = list.to_lowercase();
    let is_example = lower.ends_with('等')
        || examples.iter().any(|word| word.chars().count() > 1 && lower.contains(word.as_str()))
        || ["other", "etc", "其他", "(a)"].iter().any(|word| lower.contains(word));
    if is_example || has_digit(list) {
        return None;
    }
    let pieces = pieces(list, tongue);
    let (last, before) = pieces.split_last()?;
    let short = |piece: &&str| match tongue {
        Tongue::English => piece.split_whitespace().count() <= 8 && !is_clause(piece),
        Tongue::Chinese => piece.chars().count() <= 16,
    };
    if before.is_empty() || !pieces.iter().all(short) {
        return None;
    }
    let closes = tongue == Tongue::English && last.starts_with("and ");
    let more = match tongue {
        Tongue::English if closes => 0,
        Tongue::English => last.matches(" and ").count() + last.matches(" or ").count(),
        Tongue::Chinese => last.matches(['和', '及', '与']).count(),
    };
    // A list that nothing closes may go on.
    if !closes && more == 0 {
        return None;
    }
    // A town and its country stand with a comma between them: only a list of one kind is longer than its number.
    let capital = |piece: &&str| piece.trim_start_matches("and ").starts_with(char::is_uppercase);
    let even = before.iter().skip(1).chain([last]).all(|piece| capital(piece) == capital(last));
    even.then_some(pieces.len()..=pieces.len() + more)
}

/// Whether a piece says something of its own.
fn is_clause(piece: &str) -> bool {
    let words = format!(" {} ", piece.to_lowercase());
    [" is ", " are ", " was ", " were ", " has ", " have ", " had ", " which ", " who ", " whose ", " that ", " while "]
        .iter()
        .any(|word| words.contains(word))
}

/// The pieces between the marks of a list, outside brackets.
fn pieces(list: &str, tongue: Tongue) -> Vec<&str> {
    let marks: &[char] = match tongue {
        Tongue::Chinese if list.contains('、') => &['、'],
        _ => &[',', '，'],
    };
    let mut depth = 0_i32;
    let inside = |letter: char| {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        depth == 0 && marks.contains(&letter)
    };
    list.split(inside).map(str::trim).filter(|piece| !piece.is_empty()).collect()
}

/// "five consultations, in Addis Ababa, Bangkok, Lima and Vienna, …": names right after a little word.
fn places(rest: &str) -> Option<RangeInclusive<usize>> {
    let list = [", in ", ", at ", " in "].iter().find_map(|word| rest.strip_prefix(word))?;
    let is_name = |piece: &str| {
        let words = piece.split_whitespace();
        piece.split_whitespace().count() <= 3 && words.clone().all(|word| word.starts_with(char::is_uppercase))
    };
    for (taken, piece) in list.split(',').map(|piece| piece.trim().trim_end_matches('.')).enumerate() {
        if let Some((one, other)) = piece.split_once(" and ") {
            return (taken > 0 && is_name(one) && is_name(other)).then_some(taken + 2..=taken + 2);
        }
        if !is_name(piece) {
            return None;
        }
    }
    None
}

/// "The six sites are Aber, Bran, Corvin and Dravar": names right behind a word of being.
fn are(rest: &str) -> Option<RangeInclusive<usize>> {
    let being = &lexicon::of(Tongue::English).picking.being;
    let list = being.iter().find_map(|word| rest.strip_prefix(' ')?.strip_prefix(word.as_str())?.strip_prefix(' '))?;
    let capital =
        |piece: &str| piece.trim_start_matches("and ").trim_start_matches("the ").starts_with(char::is_uppercase);
    divided(list, Tongue::English).filter(|_| pieces(list, Tongue::English).into_iter().all(capital))
}

/// "在亚的斯亚贝巴、曼谷、利马和维也纳举行了五次协商": names between the little word and what was held there.
fn held_at(passage: &Passage, count: &Count) -> Option<Named> {
    let before = passage.flow.at(count.sentence.start..count.range.start);
    let held = ["举行", "召开", "举办"].iter().find_map(|word| {
        let at = before.trim_end_matches('了').strip_suffix(word)?;
        Some(at.len())
    })?;
    let clause = before.get(..held)?;
    let clause = clause.rsplit(['，', ',', '。']).next()?;
    let list = clause.get(clause.find('在')? + '在'.len_utf8()..)?;
    let ways = divided(list, Tongue::Chinese).filter(|_| list.contains('、'))?;
    let start = count.sentence.start + held - list.len();
    Some((ways, start..start + list.len()))
}

/// "the following seven: (a) …; (b) …": the letters up to the last.
fn lettered(reading: &Reading<'_>, passage: &Passage, count: &Count) -> Option<Named> {
    const ROWS: [&[&str]; 4] = [
        &["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)", "(11)", "(12)"],
        &["(a)", "(b)", "(c)", "(d)", "(e)", "(f)", "(g)", "(h)", "(i)", "(j)", "(k)", "(l)", "(m)"],
        &["(i)", "(ii)", "(iii)", "(iv)", "(v)", "(vi)", "(vii)", "(viii)", "(ix)", "(x)", "(xi)", "(xii)", "(xiii)"],
        &["(一)", "(二)", "(三)", "(四)", "(五)", "(六)", "(七)", "(八)", "(九)", "(十)", "(十一)", "(十二)"],
    ];
    let from = count.phrase.end.max(count.range.end);
    let rest = passage.flow.at(from..passage.text().len());
    let row = ROWS.iter().find(|row| {
        row.first().and_then(|first| rest.find(first)).is_some_and(|at| {
            let gap = rest.get(..at).unwrap_or_default();
            gap.chars().count() <= 30 && !gap.contains(['.', '。', ';']) && gap.contains(':') && !turns_away(gap)
        })
    })?;
    let mut at = 0;
    let mut letters = 0;
    for letter in *row {
        let Some(next) = rest.get(at..).and_then(|rest| rest.find(letter)) else { break };
        at += next + letter.len();
        letters += 1;
    }
    let next = reading.passage(count.passage + 1);
    let goes_on = row.get(letters).is_some_and(|letter| {
        next.is_some_and(|next| {
            next.text().trim_start().starts_with(letter) || matches!(next.kind, BlockKind::Item { .. })
        })
    });
    (letters > 2 && !goes_on).then_some((letters..=letters, from + rest.find(row.first()?)?..from + at))
}

/// "Seven elements were inscribed:" with items below: how many, and where the first stands.
fn below(reading: &Reading<'_>, passage: &Passage, count: &Count) -> Option<(usize, usize)> {
    let text = passage.text().trim_end();
    let opens = text.ends_with(':') && count.sentence.end >= text.len();
    let alone = reading.counts_of(count.passage).iter().filter(|other| other.sentence == count.sentence).count() == 1;
    let first = passage.flow.at(count.sentence.start..count.range.start).trim().chars().count() <= 4;
    let said = passage.flow.at(count.phrase.end..text.len()).to_lowercase();
    let is_done = match passage.tongue {
        Tongue::English => [" were ", " was ", " have been ", " are "].iter().any(|word| said.starts_with(word)),
        Tongue::Chinese => ["列入", "获得", "通过", "当选", "提出", "加入"].iter().any(|word| said.contains(word)),
    };
    let asks = turns_away(&said) && !said.contains(" on the ") || said.contains("以下") || said.contains("following");
    if !opens || !alone || !first || !is_done || asks || said.chars().count() > 60 {
        return None;
    }
    let below = reading.passages.iter().skip(count.passage + 1);
    let items: Vec<_> = below.take_while(|next| matches!(next.kind, BlockKind::Item { .. })).collect();
    let kind = items.first()?.kind;
    let named = items.iter().filter(|item| item.kind == kind).count();
    let short = items.iter().all(|item| item.text().chars().count() <= 80);
    (named > 2 && short).then_some((named, count.passage + 1))
}
