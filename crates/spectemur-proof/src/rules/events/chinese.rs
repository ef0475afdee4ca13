//! What Chinese words say of a meeting: behind it (于2023年5月在利马举行, (2023年5月，利马)), and before it (2023年5月在利马举行的).

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::english::Hit;
use super::{Beside, Place, Series, date_at, is_state, singular, weekday_at};
use crate::flow::{Tongue, is_han};
use crate::lexicon::{self, Gatherings, any_of};
use crate::scan::{Span, Token, pattern};

fn words() -> &'static Gatherings {
    &lexicon::of(Tongue::Chinese).gatherings
}

const HELD: &str = "举行|召开|举办|开幕|闭幕|开会|召集|承办|主办|会晤|进行";

static LEADS: LazyLock<Regex> = LazyLock::new(|| pattern(&format!(r"^(?:[\s》”(]*(?:{})?)*", any_of(&words().leads))));
static PLACE: LazyLock<Regex> = LazyLock::new(|| pattern(&format!(r"^(\p{{Han}}{{2,8}}?)(?:{HELD})")));
static NAMED: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(\p{Han}{2,8})(?:[,，、)]|$)"));

/// Reads what stands right behind a meeting.
pub(super) fn behind(text: &str, tokens: &[Token], from: usize, to: usize) -> Beside {
    let known = words();
    let mut found = Beside { end: from, ..Beside::default() };
    let mut at = from;
    let mut is_open = false;
    for _ in 0..6 {
        let rest = text.get(at..to).unwrap_or_default();
        let lead = LEADS.find(rest).map_or("", |lead| lead.as_str());
        is_open |= lead.contains('(');
        found.ahead |= known.ahead.iter().any(|word| lead.contains(word.as_str()));
        at += lead.len();
        if let Some((range, span)) = date_at(tokens, |range| range.start == at) {
            at = range.end;
            // 第三次会议于2020年10月的会议之后举行: that is when another was.
            if text.get(at..to).is_some_and(|rest| rest.starts_with('的')) {
                break;
            }
            found.times.push((range, span));
            found.end = at;
            continue;
        }
        if let Some(weekday) = weekday_at(tokens, at) {
            at = weekday;
            continue;
        }
        let rest = text.get(at..to).unwrap_or_default();
        let leads = lead.ends_with(['在', '于']);
        // 第八次会议，布加勒斯特: in a line of a table or a calendar the place closes it.
        let first = rest.split(['，', ',', ' ']).next().unwrap_or_default();
        let then = at
            + first.len()
            + rest.get(first.len()..).map_or(0, |rest| rest.len() - rest.trim_start_matches(['，', ',', ' ']).len());
        let dated = date_at(tokens, |range| range.start == then)
            .is_some_and(|(range, _)| text.get(range.end..to).is_some_and(|rest| rest.trim().is_empty()));
        let closes = lead.trim() == "，" && to == text.len() && (rest.chars().count() <= 8 || dated);
        let name = PLACE.captures(rest).filter(|_| leads);
        let name = name.or_else(|| NAMED.captures(rest).filter(|_| is_open || closes));
        let Some(place) = name.and_then(|hit| hit.get(1)).and_then(|name| place(tokens, at, name.as_str(), is_open))
        else {
            break;
        };
        at = place.range.end;
        found.end = at;
        found.places.push(place);
        if !is_open {
            break;
        }
    }
    found
}

fn place(tokens: &[Token], at: usize, name: &str, is_bracketed: bool) -> Option<Place> {
    let sound = (2..=8).contains(&name.chars().count())
        && name.chars().all(is_han)
        && !name.contains(['会', '期', '线', '由', '届', '次'])
        && (!name.contains('第') || name.starts_with('第'))
        && (is_bracketed || !name.contains('的') || name.contains("的亚"))
        && !words().no_place.iter().any(|word| name.contains(word.as_str()));
    let range = at..at + name.len();
    sound.then(|| Place { name: name.to_owned(), is_state: is_state(tokens, &range, name, Tongue::Chinese), range })
}

static OWNERS: LazyLock<Regex> =
    LazyLock::new(|| pattern(&format!("(?:{}|《[^《》]{{2,30}}》)+的?$", any_of(&words().bodies))));
static NAMED_TREATY: LazyLock<Regex> = LazyLock::new(|| pattern("《[^《》]*》"));
/// 6月在利马举行的关于普遍加入的区域讲习班: what it is about stands between.
static HELD_BEFORE: LazyLock<Regex> = LazyLock::new(|| pattern(&format!(r"(?:{HELD})的\p{{Han}}{{1,14}}$")));
static VERB: LazyLock<Regex> = LazyLock::new(|| pattern(&format!("(?:{HELD}|参加|出席)的?$")));

/// Bodies whose word names a sort of meeting as well.
const SORTS: [&str; 6] = ["审议", "审查", "筹备", "专家", "特设", "常设"];

/// Whose meeting it is and of what sort, from the words before its noun.
pub(super) fn owners(words_before: &str, series: &mut Series) {
    let known = words();
    // Of what sort it is stands right before the noun; elsewhere such a word is part of the name of a body.
    let is_sort = |word: &str| words_before.ends_with(word) && SORTS.contains(&word);
    // The name of the treaty tells whose meeting it is, and of no sort.
    let mut rest = NAMED_TREATY.replace_all(words_before, " ").into_owned();
    let mut bodies: Vec<&String> = known.bodies.iter().collect();
    bodies.sort_by_key(|word| std::cmp::Reverse(word.len()));
    for body in bodies {
        if rest.contains(body.as_str()) {
            rest = rest.replace(body.as_str(), " ");
            let sort = is_sort(body);
            let is_body = ["会", "组", "局", "团", "国", "方"].iter().any(|end| body.ends_with(end));
            if sort {
                series.sort.insert(body.clone());
            } else if is_body {
                series.body.insert(body.replace("缔约方", "缔约国"));
            }
        }
    }
    series.sort.extend(rest.split(' ').filter(|word| word.chars().count() >= 2).map(ToOwned::to_owned));
}

/// Reads what stands right before a meeting; the body that it is of goes to its series.
pub(super) fn before(text: &str, tokens: &[Token], from: usize, to: usize, series: &mut Series, found: &mut Beside) {
    let mut end = to;
    let cut = |end: usize, regex: &Regex| {
        let hit = regex.find(text.get(from..end).unwrap_or_default())?;
        Some((from + hit.start(), hit.as_str()))
    };
    if let Some((start, owner)) = cut(end, &OWNERS) {
        owners(owner, series);
        end = start;
    }
    let bare = text.get(from..end).unwrap_or_default().trim_end_matches('的');
    end = from + bare.len();
    let held = cut(end, &VERB).or_else(|| cut(end, &HELD_BEFORE));
    if let Some((start, _)) = held {
        end = start;
        let lead = text.get(from..end).unwrap_or_default();
        if let Some(name) = lead.rfind('在').map(|at| from + at + '在'.len_utf8())
            && let Some(place) = text.get(name..end).and_then(|words| place(tokens, name, words, false))
        {
            end = name - '在'.len_utf8();
            found.places.push(place);
        }
    }
    // 2025年5月12日，第二次会议主席宣布…: whoever presided over it acts on that day.
    let said = text.get(to..).unwrap_or_default().split(['，', '。', '；']).next().unwrap_or_default();
    if text.get(from..end).unwrap_or_default().ends_with('，') && said.contains("主席") {
        return;
    }
    end = from + text.get(from..end).unwrap_or_default().trim_end_matches(['于', '，']).len();
    if let Some((range, span)) = date_at(tokens, |range| range.start >= from && range.end == end) {
        found.times.push((range, span));
        return;
    }
    // "2017年曼谷第三次会议": a name between the year and the number.
    let near = date_at(tokens, |range| range.start >= from && range.end < end && end - range.end <= 15);
    if let Some((range, span)) = near.filter(|_| held.is_none())
        && let Some(place) = text.get(range.end..end).and_then(|words| place(tokens, range.end, words, false))
    {
        found.loose = Some((place, (range, span)));
    }
}

static PLAIN: LazyLock<Regex> = LazyLock::new(|| {
    let known = words();
    let lead = any_of(known.next.iter().chain(&known.previous).chain(&known.own).chain(&known.that));
    pattern(&format!("(?:({lead})(\\p{{Han}}{{0,8}}?))?({})", any_of(&known.nouns)))
});

/// The nouns of meetings in a sentence, with the words that point.
pub(super) fn plain(text: &str, sentence: &Range<usize>) -> Vec<Hit> {
    let said = text.get(sentence.clone()).unwrap_or_default();
    let hits = PLAIN.captures_iter(said).filter_map(|hit| {
        let (whole, noun) = (hit.get(0)?, hit.get(3)?);
        let mut series = Series { noun: singular(noun.as_str()), ..Series::default() };
        owners(hit.get(2).map_or("", |words| words.as_str()), &mut series);
        Some(Hit { range: sentence.start + whole.start()..sentence.start + whole.end(), series })
    });
    hits.collect()
}

static DONE: LazyLock<Regex> = LazyLock::new(|| {
    let done = any_of(&words().done);
    pattern(&format!(
        "^[，)]?[^，。；;、]{{0,8}}?(?:已经?|业已)[^，。；;]{{0,6}}?(?:{done})|^[，)]?(?:{done})[^，。；;]{{0,4}}了"
    ))
});

/// The verb that tells what a meeting has done.
pub(super) fn done(text: &str, sentence: &Range<usize>, from: usize) -> Option<Range<usize>> {
    let rest = text.get(from..sentence.end)?;
    let hit = DONE.find(rest)?;
    let open = words().ahead.iter().chain(&lexicon::of(Tongue::Chinese).wishes);
    let open = open.into_iter().any(|word| word != "请" && hit.as_str().contains(word.as_str()));
    (!open).then(|| from + hit.start()..from + hit.end())
}

static AGAIN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"在(\p{{Han}}{{2,8}}?)(?:再次|再度|再|重新|与|同)?(?:各|大家|相聚|相见|相会|见面|会面|重逢|重聚|聚首|欢迎|{HELD})"
    ))
});

/// 期待2024年11月在利马与各方再次相聚。
pub(super) fn farewell(text: &str, tokens: &[Token], sentence: &Range<usize>) -> Option<(Place, Option<Span>)> {
    let said = text.get(sentence.clone())?;
    let from = sentence.start + words().farewell.iter().filter_map(|word| said.find(word.as_str())).min()?;
    let rest = text.get(from..sentence.end)?;
    let name = AGAIN.captures(rest).and_then(|hit| hit.get(1))?;
    let place = place(tokens, from + name.start(), name.as_str(), false)?;
    let lead = from + name.start() - '在'.len_utf8();
    let date = date_at(tokens, |range| range.start >= from && range.end == lead);
    Some((place, date.map(|(_, span)| span)))
}
