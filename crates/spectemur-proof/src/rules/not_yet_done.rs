//! What one State is said to have done wholly, and elsewhere not to have done yet.
//!
//! It must not judge figures, nor those who only did a part.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;
use spectemur_model::StateCode;

use super::finding;
use crate::document::BlockKind;
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::list::List;
use crate::matter::stem;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{Sense, pattern};

/// What was done wholly, by the word for it: "全部库存业已销毁", "has destroyed all of its stockpiles".
static DONE_CHINESE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:全部|所有|悉数|全数|彻底)[^，。；]{0,12}(?:业已|已经|均已|都已|已|予以)?(?P<verb>销毁|清除|清理|缴清|缴纳|拆除|完成|提交|归还|撤出|关闭|处置|移交)|(?:业已|均已|都已|已)全部(?P<other>销毁|清除|清理|缴清|缴纳|拆除|完成|提交|归还|撤出|关闭|处置|移交)",
    )
});
static NOT_CHINESE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:还没有|尚未|仍未|还未|没有|未能)(?:全部|完全)?(?P<verb>销毁|清除|清理|缴清|缴纳|拆除|完成|提交|归还|撤出|关闭|处置|移交)",
    )
});
static DONE_ENGLISH: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?P<verb>destroyed|cleared|completed|finished|paid|removed|returned|submitted) (?:all|the whole|the entire|every|the last)\b|\ball (?:of )?(?:its|their) [a-z -]{1,40}(?:been|were|was|are) (?P<other>destroyed|cleared|completed|finished|paid|removed|returned|submitted)",
    )
});
static NOT_ENGLISH: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:not yet|yet to|still to|not) (?:been |be |fully |wholly )*(?P<verb>destroy|clear|complet|finish|pa(?:y|id)|remov|return|submit)[a-z]*",
    )
});
/// A column of days on which something was over, and words that it has not begun.
static OVER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b([a-z]{4,}) (?:finished|completed|concluded|ended|carried out|done)\b|\b(?:finished|completed|conclusion|completion) (?:of )?(?:the )?([a-z]{4,})|([\p{Han}]{2})(?:完成|结束)(?:日期|时间)?",
    )
});
static NOT_BEGUN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:yet to (?:start|begin|take place|be (?:done|carried out|completed|finished))|not (?:yet )?(?:started|begun|taken place|been (?:done|carried out|completed|finished)))|(?:尚未|还没有|仍未)(?:开始|启动|进行|完成|结束)",
    )
});

/// Finds what is both done and not yet done.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let done = said(reading, &DONE_CHINESE, &DONE_ENGLISH);
    let open = said(reading, &NOT_CHINESE, &NOT_ENGLISH);
    let mut told: BTreeSet<StateCode> = BTreeSet::new();
    for one in &done {
        for other in open.iter().filter(|other| other.passage > one.passage && other.verb == one.verb) {
            found.extend(judge(reading, one, other, &mut told));
        }
    }
    columns(reading, found);
}

/// A saying of some States.
struct Said<'a> {
    passage: usize,
    verb: String,
    list: &'a List,
    sentence: String,
}

/// The lists of whose States alone the words of a pattern are said.
fn said<'a>(reading: &'a Reading<'_>, chinese: &Regex, english: &Regex) -> Vec<Said<'a>> {
    let mut found = Vec::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        if matches!(passage.kind, BlockKind::Cell { .. } | BlockKind::Heading { .. }) {
            continue;
        }
        let regex = if passage.tongue == Tongue::Chinese { chinese } else { english };
        for hit in regex.captures_iter(passage.text()) {
            let (Some(whole), Some(verb)) = (hit.get(0), hit.name("verb").or(hit.name("other"))) else { continue };
            let sentence = passage.sentence(whole.start());
            if let Some(list) = only_list(reading, index, &sentence) {
                let words = passage.flow.at(sentence).to_lowercase();
                found.push(Said { passage: index, verb: root(verb.as_str()), list, sentence: words });
            }
        }
    }
    found
}

/// The one list of States of a sentence.
fn only_list<'a>(reading: &'a Reading<'_>, index: usize, sentence: &Range<usize>) -> Option<&'a List> {
    let mut lists = reading.lists.get(index)?.iter().filter(|list| sentence.contains(&list.range.start));
    let list = lists.next().filter(|list| list.is_of_states() && !list.is_example)?;
    lists.next().is_none().then_some(list)
}

fn root(verb: &str) -> String {
    if verb.is_ascii() {
        verb.to_lowercase().chars().take(4).collect::<String>().replace("paid", "pay")
    } else {
        verb.to_owned()
    }
}

fn judge(reading: &Reading<'_>, one: &Said<'_>, other: &Said<'_>, told: &mut BTreeSet<StateCode>) -> Option<Finding> {
    let (here, there) = (reading.passage(one.passage)?, reading.passage(other.passage)?);
    let common: Vec<StateCode> = one.list.states().intersection(&other.list.states()).copied().collect();
    let state = *common.first()?;
    let asks = ["除", "except", "apart from", "将", "will ", "if ", "如果", "部分", "partly", "part of"];
    let plain = !asks.iter().any(|word| one.sentence.contains(word) || other.sentence.contains(word));
    let matter = shared(one, other, here.tongue);
    if !plain || !matter || here.part != there.part || here.tongue != there.tongue || !told.insert(state) {
        return None;
    }
    both(reading, (one.list, other.list), state)
}

/// Whether both speak of one thing beside what is done to it.
fn shared(one: &Said<'_>, other: &Said<'_>, tongue: Tongue) -> bool {
    match tongue {
        Tongue::Chinese => {
            let pairs = |text: &str| -> BTreeSet<String> {
                let letters: Vec<char> = text.chars().collect();
                letters
                    .windows(2)
                    .map(|pair| pair.iter().collect::<String>())
                    .filter(|pair| pair.chars().all(crate::flow::is_han) && *pair != one.verb && !common_word(pair))
                    .collect()
            };
            pairs(&one.sentence).intersection(&pairs(&other.sentence)).count() > 1
        }
        Tongue::English => {
            let words = |text: &str| -> BTreeSet<String> {
                crate::count::words_of(text).filter(|(_, word)| word.len() > 5).map(|(_, word)| stem(word)).collect()
            };
            words(&one.sentence).intersection(&words(&other.sentence)).any(|word| !word.starts_with(&one.verb))
        }
    }
}

fn common_word(pair: &str) -> bool {
    ["缔约", "约国", "国家", "全部", "已经", "没有", "尚未", "完毕", "报告", "公约"].contains(&pair)
}

/// Days in a column of a table on which something was over, and a text that says it has yet to begin.
fn columns(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for (index, passage) in reading.passages.iter().enumerate() {
        let plain = !matches!(passage.kind, BlockKind::Cell { .. } | BlockKind::Heading { .. });
        let Some(hit) = NOT_BEGUN.find(passage.text()).filter(|_| plain) else { continue };
        let sentence = passage.sentence(hit.start());
        let words = passage.flow.at(sentence.clone()).to_lowercase();
        let lists = reading.lists.get(index).into_iter().flatten();
        let lists: Vec<&List> =
            lists.filter(|list| sentence.contains(&list.range.start) && list.is_of_states()).collect();
        if let [list] = lists.as_slice() {
            found.extend(in_column(reading, index, passage, list, &words, hit.range()));
        }
    }
}

fn in_column(
    reading: &Reading<'_>,
    index: usize,
    passage: &Passage,
    list: &List,
    words: &str,
    hit: Range<usize>,
) -> Option<Finding> {
    for table in &reading.tables {
        let over = crate::table::caption(table, &reading.passages);
        let head = table.rows.first().into_iter().flatten().flatten().map(|cell| cell.words.as_str());
        let head = head.chain(std::iter::once(over.as_str())).collect::<Vec<_>>().join(" ");
        let Some(thing) = OVER.captures(&head).and_then(|hit| hit.get(1).or(hit.get(2)).or(hit.get(3))) else {
            continue;
        };
        if !words.contains(&thing.as_str().to_lowercase()) {
            continue;
        }
        for row in &table.rows {
            let cells: Vec<usize> = row.iter().flatten().map(|cell| cell.passage).collect();
            let [first, rest @ ..] = cells.as_slice() else { continue };
            let name = reading.tokens_of(*first).iter().find(|token| token.range.start == 0);
            let state = name.and_then(crate::list::state_of).filter(|state| list.states().contains(state));
            let dated = rest.iter().any(|cell| is_day(reading, *cell));
            if let (Some(_), Some(name), true) = (state, name, dated) {
                let item = list.items.iter().find(|item| item.state == state)?;
                let names = Detail::Names(vec![passage.flow.at(item.range.clone()).to_owned()]);
                let spots = [
                    reading.spot_at(*first, &name.range),
                    reading.spot_at(index, &item.range),
                    reading.spot_at(index, &hit),
                ];
                let spots = spots.into_iter().flatten().collect();
                let finding = finding("state-out-of-place", Confidence::Probable, spots, [("names", names)]);
                return Some(finding.case("both-sides"));
            }
        }
    }
    None
}

/// Whether a cell holds a day and nothing else.
fn is_day(reading: &Reading<'_>, cell: usize) -> bool {
    let length = reading.passage(cell).map_or(0, |passage| passage.text().len());
    matches!(reading.tokens_of(cell), [only] if matches!(only.sense, Sense::Date(_)) && only.range == (0..length))
}

/// The finding that a State stands on both sides.
fn both(reading: &Reading<'_>, lists: (&List, &List), state: StateCode) -> Option<Finding> {
    let place = |list: &List| {
        let item = list.items.iter().find(|item| item.state == Some(state))?;
        reading.spot_at(list.passage, &item.range)
    };
    let spots = vec![place(lists.0)?, place(lists.1)?];
    let names = reading.names_in(lists.0, [state]);
    Some(finding("state-out-of-place", Confidence::Probable, spots, [("names", names)]).case("both-sides"))
}
