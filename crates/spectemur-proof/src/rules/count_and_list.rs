//! A count and the list that names what it counts.

mod by_order;
mod by_place;
mod of_status;
mod of_table;

use std::collections::BTreeSet;

use super::{amount, finding, number};
use crate::count::Count;
use crate::document::BlockKind;
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::list::{List, Opening};
use crate::number::Amount;
use crate::reading::Reading;
use crate::scan::Bound;

/// Finds counts whose lists are longer or shorter, and lists that name one State twice.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for count in reading.counts.iter().flatten() {
        if let Some(list) = reading.list_of(count) {
            found.extend(judge(reading, count, list));
        }
        found.extend(below(reading, count));
    }
    for list in reading.lists.iter().flatten() {
        found.extend(twice(reading, list));
    }
    by_place::find(reading, found);
    by_place::find_lines(reading, found);
    by_order::find(reading, found);
    of_table::find(reading, found);
    of_status::find(reading, found);
}

fn judge(reading: &Reading<'_>, count: &Count, list: &List) -> Option<Finding> {
    let length = list.items.len();
    let listed = Amount::whole(i64::try_from(length).ok()?);
    let fits = match count.bound {
        Bound::Exact => count.value == listed,
        Bound::AtLeast | Bound::About => listed >= count.value || list.is_example,
        Bound::AtMost => listed <= count.value,
    };
    if count.cues.left_out
        || count.value.as_whole().is_none()
        || fits
        || (list.is_example && listed <= count.value)
        || count.cues.wished
    {
        return None;
    }
    let named: BTreeSet<_> = reading
        .tokens_of(list.passage)
        .iter()
        .filter(|token| list.range.contains(&token.range.start))
        .filter_map(crate::list::state_of)
        .collect();
    if Amount::whole(i64::try_from(named.len()).ok()?) == count.value {
        return None;
    }
    if holds_several(reading, list) {
        return None;
    }
    // "When there were 83, the three have joined": a figure without a noun, and a list of other States.
    let far = (listed.0 - count.value.0).abs() > Amount::whole(3).0.max(count.value.0 / 3);
    if count.head.is_elided && count.whole.is_none() && far {
        return None;
    }
    let of_states = list.is_of_states();
    if names_some(reading, count, list) || counts_another(reading, count, list) {
        return None;
    }
    if !list.is_mostly_states() && !names_things(reading, count, list) {
        return None;
    }
    let exhaustive = list.opening != Opening::Plain && !list.is_example && count.bound == Bound::Exact;
    // The list stands right at the noun, so that nothing else can be what it names.
    let direct = reading.passage(list.passage).is_some_and(|passage| {
        passage
            .flow
            .at(count.phrase.end..list.range.start.max(count.phrase.end))
            .trim_matches([' ', '(', ':'])
            .is_empty()
    });
    let sure = direct && !count.head.is_elided && count.whole.is_none();
    let confidence = if sure && of_states && exhaustive && count.head.is_states && !count.cues.is_whole {
        Confidence::Certain
    } else {
        Confidence::Probable
    };
    let spots = reading.spot(count).into_iter().chain(reading.list_spot(list)).collect();
    let details = [("count", amount(count.value)), ("listed", number(length)), ("names", names(reading, list))];
    Some(finding("count-and-list", confidence, spots, details).case("differs"))
}

/// Whether the words say that the list names only some of those counted, or others: "four of the nine (A, B, C and D)",
/// "A, B等七国", "涉及19国，A和B各两项", "under the age of 18".
fn names_some(reading: &Reading<'_>, count: &Count, list: &List) -> bool {
    let Some(passage) = reading.passage(list.passage).filter(|_| list.passage == count.passage) else { return false };
    let listed = Amount::whole(i64::try_from(list.items.len()).unwrap_or(0));
    let part = reading.counts_of(count.passage).iter().any(|part| {
        part.value == listed
            && part.range.end <= count.range.start
            && part.sentence == count.sentence
            && part
                .whole
                .and_then(|at| reading.counts_of(count.passage).get(at))
                .is_some_and(|at| at.range == count.range)
    });
    let between = passage.flow.at(list.range.end.min(count.range.start)..count.range.start);
    let among = between == "等" && listed.0 * 3 <= count.value.0 * 2;
    let after = passage.flow.at(list.range.end..passage.text().len());
    let again = listed < count.value && list.range.start > count.range.start && after.starts_with('各');
    let before = passage.flow.at(count.sentence.start..count.range.start).to_lowercase();
    let aged = before.trim_end().ends_with("age of") || before.trim_end().ends_with("aged");
    // "Seven members: the President (A), five …": one in brackets behind a word of its own.
    let right_there = passage
        .flow
        .at(count.phrase.end.min(list.range.start)..list.range.start)
        .trim_matches([' ', '(', ':', '，', ','])
        .is_empty();
    let alone = list.items.len() == 1
        && count.value >= Amount::whole(3)
        && !right_there
        && list.range.start > count.range.start
        && passage.flow.at(count.phrase.end.min(list.range.start)..list.range.start).trim_end().ends_with('(');
    // "Of these six Parties, A, B and C also asked": these are some of them.
    let gap = passage.flow.at(count.phrase.end.min(list.range.start)..list.range.start).trim();
    let taken =
        lexicon::of(passage.tongue).divided.out_of.iter().any(|word| before.trim_end().ends_with(word.as_str()));
    // "Subgroup 1 (A, B and C)": the number is its name.
    let called = lexicon::of(passage.tongue).divided.numbered.iter().any(|word| {
        before.trim_end().strip_suffix(word.as_str()).is_some_and(|lead| !lead.ends_with(char::is_alphabetic))
    });
    let some = taken && matches!(gap, "," | "，" | "中，" | "中");
    part || among || again || aged || alone || some || called && gap == "("
}

/// "Four have had two (A, B, C and D)": the list is of those who had, and as long as their number.
fn counts_another(reading: &Reading<'_>, count: &Count, list: &List) -> bool {
    let Some(passage) = reading.passage(list.passage).filter(|_| list.passage == count.passage) else { return false };
    let listed = Amount::whole(i64::try_from(list.items.len()).unwrap_or(0));
    reading.counts_of(count.passage).iter().any(|other| {
        let gap = passage.flow.at(other.range.end.min(count.range.start)..count.range.start);
        other.value == listed
            && other.range.end <= count.range.start
            && other.sentence == count.sentence
            && !gap.contains([',', '，', ';', '；', '(', ')'])
            && (count.head.is_elided || !count.head.is_states)
            && gap.chars().count() <= 40
    })
}

/// Whether an item stands for several: "the three Baltic States", "波罗的海三国", "and two others".
fn holds_several(reading: &Reading<'_>, list: &List) -> bool {
    let Some(passage) = reading.passage(list.passage) else { return false };
    let lexicon = crate::lexicon::of(passage.tongue);
    list.items.iter().filter(|item| item.state.is_none()).any(|item| {
        let words = passage.flow.at(item.range.clone()).to_lowercase();
        let several = match passage.tongue {
            Tongue::English => crate::count::words_of(&words)
                .any(|(_, word)| lexicon.units.iter().skip(2).any(|unit| unit == word) || word == "others"),
            Tongue::Chinese => {
                words.ends_with('国') && words.contains(['两', '二', '三', '四', '五', '六', '七', '八', '九', '十'])
            }
        };
        list.is_mostly_states() && several
    })
}

/// Whether a list of other things than States can name what is counted: short words, no figures, right after the noun.
fn names_things(reading: &Reading<'_>, count: &Count, list: &List) -> bool {
    let Some(passage) = reading.passage(list.passage) else { return false };
    let plain = |words: &str| !words.bytes().any(|byte| byte.is_ascii_digit()) && !words.contains(['%', '/', '(']);
    let counted = count.value >= Amount::whole(2) && count.value <= Amount::whole(12);
    let noun = !count.head.is_elided && !count.head.noun.is_empty();
    list.items.len() > 1
        && counted
        && noun
        && !matches!(passage.kind, BlockKind::Cell { .. })
        && plain(passage.flow.at(list.range.clone()))
}

fn names(reading: &Reading<'_>, list: &List) -> Detail {
    let text = |range: &std::ops::Range<usize>| {
        reading.passage(list.passage).map_or("", |passage| passage.flow.at(range.clone())).to_owned()
    };
    Detail::Names(list.items.iter().map(|item| text(&item.range)).collect())
}

/// A list that names one State twice.
fn twice(reading: &Reading<'_>, list: &List) -> Option<Finding> {
    if reading.passage(list.passage).is_none_or(|passage| matches!(passage.kind, BlockKind::Cell { .. })) {
        return None;
    }
    let mut seen = BTreeSet::new();
    let again = list.items.iter().find(|item| item.state.is_some_and(|state| !seen.insert(state)))?;
    if list.items.len() < 3 {
        return None;
    }
    let first = list.items.iter().find(|item| item.state == again.state)?;
    let spots = [first, again].into_iter().filter_map(|item| reading.spot_at(list.passage, &item.range)).collect();
    let names = reading.names_in(list, again.state);
    Some(finding("count-and-list", Confidence::Probable, spots, [("twice", names)]).case("twice"))
}

/// "Three documents:" and the items below.
fn below(reading: &Reading<'_>, count: &Count) -> Option<Finding> {
    let passage = reading.passage(count.passage)?;
    let closes = passage.text().trim_end().ends_with(':') && count.sentence.end >= passage.text().trim_end().len();
    let value = count.value.as_whole().filter(|value| (2..=20).contains(value))?;
    let last = reading.counts_of(count.passage).last().is_some_and(|last| last.range == count.range);
    if !closes
        || !last
        || count.bound != Bound::Exact
        || count.currency.is_some()
        || count.head.is_time
        || count.cues.is_whole
    {
        return None;
    }
    let after = passage.flow.at(count.phrase.end..passage.text().len());
    let names_them = after.chars().count() <= 12
        || passage.flow.at(count.sentence.start..count.range.start).to_lowercase().trim_end().ends_with("following");
    let items: Vec<_> = reading
        .passages
        .iter()
        .skip(count.passage + 1)
        .take_while(|next| matches!(next.kind, BlockKind::Item { .. }))
        .collect();
    let kind = items.first()?.kind;
    let length = items.iter().filter(|item| item.kind == kind).count();
    if !names_them || i64::try_from(length).ok()? == value || length < 2 {
        return None;
    }
    let spots = reading
        .spot(count)
        .into_iter()
        .chain(reading.spot_at(count.passage + 1, &(0..items.first()?.text().len())))
        .collect();
    Some(
        finding(
            "count-and-list",
            Confidence::Probable,
            spots,
            [("count", amount(count.value)), ("listed", number(length))],
        )
        .case("items"),
    )
}
