//! How many members a body has, said more than once.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;

use super::{amount, finding};
use crate::count::Count;
use crate::document::BlockKind;
use crate::finding::{Confidence, Finding};
use crate::flow::Tongue;
use crate::matter::Matter;
use crate::number::Amount;
use crate::reading::Reading;
use crate::scan::{Bound, pattern};

/// Numbers of members by what they are members of, in order of place.
type Said<'a> = BTreeMap<&'static str, Vec<(&'a Count, &'a Matter)>>;

/// Finds numbers of members that differ.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for counts in said(reading).values() {
        let now: Vec<&(&Count, &Matter)> =
            counts.iter().filter(|(count, _)| !is_past(reading, count) && !is_growth(reading, count)).collect();
        // The number that is said most often, and of several the first, is the number of members.
        let mut times: BTreeMap<Amount, usize> = BTreeMap::new();
        now.iter().for_each(|(count, _)| *times.entry(count.value).or_default() += 1);
        let most = times.values().max().copied().unwrap_or(0);
        let Some(first) = now.iter().find(|(count, _)| times.get(&count.value) == Some(&most)) else { continue };
        let mut told: Vec<Amount> = Vec::new();
        for (count, matter) in now.iter().filter(|(count, _)| count.value != first.0.value) {
            let near = (count.value.0 - first.0.value.0).abs() * 100 <= first.0.value.0 * 12
                || (count.value.0 - first.0.value.0).abs() <= 3000;
            let dated = matter.dates_differ(first.1) && matter.is_dated() && first.1.is_dated();
            let moved = moves(reading, first.0, count);
            if near && !dated && !moved && !told.contains(&count.value) && count.sentence != first.0.sentence {
                let details = [("one", amount(first.0.value)), ("other", amount(count.value))];
                let same = now.iter().filter(|(other, _)| other.value == first.0.value).map(|(other, _)| *other);
                let spots = reading.spots(same.take(4).chain([*count]));
                found.push(finding("membership", Confidence::Probable, spots, details).case("members"));
                told.push(count.value);
            }
        }
    }
}

fn said<'a>(reading: &'a Reading<'_>) -> Said<'a> {
    let mut said = Said::new();
    for ((index, place), matter) in &reading.matters {
        let (Some(count), Some(passage)) = (reading.counts_of(*index).get(*place), reading.passage(*index)) else {
            continue;
        };
        let plain = !matches!(passage.kind, BlockKind::Cell { .. } | BlockKind::Heading { .. });
        if plain && is_roll(reading, count, matter) {
            said.entry(class(reading, count)).or_default().push((count, matter));
        }
    }
    said
}

/// Every number of members that is said of the present, with what they are: party, member or signatory.
pub(super) fn now<'a>(reading: &'a Reading<'_>) -> Vec<(&'static str, &'a Count)> {
    let all =
        said(reading).into_iter().flat_map(|(class, counts)| counts.into_iter().map(move |known| (class, known.0)));
    all.filter(|(_, count)| !is_past(reading, count) && !is_growth(reading, count)).collect()
}

/// Every number of Parties, of any time, in order of place.
pub(super) fn rolls<'a>(reading: &'a Reading<'_>) -> Vec<&'a Count> {
    said(reading).remove("party").unwrap_or_default().into_iter().map(|(count, _)| count).collect()
}

/// Whether the sentence speaks of another time than the document does.
pub(super) fn is_past(reading: &Reading<'_>, count: &Count) -> bool {
    let Some(passage) = reading.passage(count.passage) else { return true };
    let words = passage.flow.at(count.sentence.clone()).to_lowercase();
    let near = passage.flow.at(count.sentence.start..count.phrase.end).to_lowercase();
    [
        "began",
        "beginning",
        "start of",
        "previous",
        "last year",
        "year before",
        "a year earlier",
        "at that time",
        "of that time",
        "of the time",
        "as it then was",
        "at the time",
        "then",
        "had been",
        "as against",
        "compared",
        "by 20",
        "would",
        "before their",
        "before these",
        "before its",
        "期初",
        "上一年",
        "上年",
        "上次",
        "此前",
        "当时",
        "之前",
        "年初",
        "上一",
        "去年",
        "届时",
        "将增",
        "将达",
        "尚无",
    ]
    .iter()
    .any(|word| words.contains(word))
        || ["when", "first year", "in 20", "in 19", "from 20"].iter().any(|word| near.contains(word))
            && !near.contains("as at")
}

/// "From 149 to 151": the first is what was.
pub(super) fn is_growth(reading: &Reading<'_>, count: &Count) -> bool {
    let Some(passage) = reading.passage(count.passage) else { return true };
    let before = passage.flow.at(count.sentence.start..count.range.start).to_lowercase();
    let near = crate::count::last_letters(&before, 8);
    let after: String = passage.flow.at(count.phrase.end..count.sentence.end).to_lowercase().chars().take(12).collect();
    (near.trim_end().ends_with("from") || near.ends_with('由') || near.ends_with('从'))
        && (after.contains(" to ") || after.contains(['增', '升', '减', '降', '至']))
}

/// Whether one of the two passages says that the number changed to or from the other.
fn moves(reading: &Reading<'_>, one: &Count, other: &Count) -> bool {
    let has = |place: &Count, value: Amount| {
        reading.counts_of(place.passage).iter().any(|count| count.value == value && count.range != place.range)
    };
    has(one, other.value) || has(other, one.value)
}

/// Whether a count says how many members there are, and nothing else.
pub(super) fn is_roll(reading: &Reading<'_>, count: &Count, matter: &Matter) -> bool {
    let reached = reading.passage(count.passage).is_some_and(|passage| {
        let before = plainly(passage.flow.at(count.sentence.start..count.range.start));
        (count.head.is_elided || count.head.noun.is_empty()) && GROWN.is_match(before.trim_end())
    });
    let plain = (count.head.is_states || reached) && count.bound == Bound::Exact && count.value >= Amount::whole(8);
    // The names of all of them may stand behind.
    let named = |list: &crate::list::List| usize::try_from(count.value.0 / 1000).ok() == Some(list.states().len());
    let plain = plain && (count.list.is_none() || reading.list_of(count).is_some_and(named));
    let alone = !count.cues.of_these && !count.cues.remaining && !count.cues.further && count.whole.is_none();
    let bare = !count.cues.not_yet && matter.is_bare(&reading.vocabulary) && !matter.is_narrow();
    let after = reading.passage(count.passage).map_or_else(String::new, |passage| {
        passage.flow.at(count.phrase.end..count.sentence.end).trim_start().to_lowercase()
    });
    // "The 72 Parties required to do so", "the 53 Parties of that time": some, or those that were.
    let some = ["required", "obliged", "requested", "bound to", "due to", "concerned", "of that time", "of the time"];
    let bare = bare && !some.iter().any(|word| after.starts_with(word));
    let stands = count.cues.is_whole || count.cues.labelled || says_how_many(reading, count);
    plain && alone && (bare && stands || is_strong(reading, count))
}

/// Members, signatories and States Parties are counted apart.
fn class(reading: &Reading<'_>, count: &Count) -> &'static str {
    let words =
        reading.passage(count.passage).map_or("", |passage| passage.flow.at(count.frame.start..count.phrase.end));
    let words = words.to_lowercase();
    let near = crate::count::last_letters(&words, 40);
    if near.contains("signator") || near.contains("签署") {
        "signatory"
    } else if near.contains("member") || near.contains("成员") || near.contains("理事") {
        "member"
    } else {
        "party"
    }
}

/// The words before a number of members that is said to be reached: "the number of Parties rose to", "缔约国总数增至".
static GROWN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        "(?:缔约国|缔约方|成员国|会员国)(?:总数|数目|数量)?(?:[由从][^，。；]{1,14}?)?(?:增至|达到|达|为|升至|增加到|共有|共|已有|现有)$|(?:number|total) of (?:states |contracting )?(?:parties|states)[^,;.]{0,30}? (?:to|at|was|is|of)$",
    )
});

/// The words in small letters without those that only join them to what stands before.
fn plainly(words: &str) -> String {
    let joins = [" therefore", " thus", " hence", " accordingly", " consequently"];
    joins.iter().fold(words.to_lowercase(), |words, join| words.replace(join, ""))
}

/// Whether words before the noun say which of them are meant: "应提交初次报告的缔约国".
fn is_described(before: &str) -> bool {
    let nouns = ["缔约国", "缔约方", "成员国", "会员国"];
    let Some(at) = nouns.iter().filter_map(|noun| before.rfind(noun)).max() else { return false };
    let lead = before.get(..at).unwrap_or_default();
    let clause = lead.rsplit(['，', '。', ';', ',']).next().unwrap_or_default();
    let treaty = ["公约", "条约", "议定书", "协定", "》", "本", "现有", "目前"];
    clause.strip_suffix('的').is_some_and(|words| !treaty.iter().any(|word| words.ends_with(word)))
}

/// Whether the count is of a plain noun that the treaty has: "the Convention has 58 Parties", "公约的95个缔约国".
fn is_strong(reading: &Reading<'_>, count: &Count) -> bool {
    let Some(passage) = reading.passage(count.passage) else { return false };
    let noun = passage.flow.at(count.range.end..count.phrase.end).trim().to_lowercase();
    let before = plainly(passage.flow.at(count.sentence.start..count.range.start));
    if GROWN.is_match(before.trim_end()) {
        return !is_described(&before);
    }
    let after = plainly(passage.flow.at(count.phrase.end..count.sentence.end));
    let after = after.trim_start();
    match passage.tongue {
        Tongue::Chinese => {
            let plain = ["个缔约国", "个缔约方", "个成员国", "个会员国", "个缔约国家"].contains(&noun.as_str());
            let lead = before.trim_end_matches(['现', '共', '已', '有', '的', '目', '前', '全', '部', '体']);
            let treaty = ["公约", "公约》", "条约", "条约》", "议定书", "议定书》", "协定", "协定》", "》"];
            plain
                && (treaty.iter().any(|word| lead.ends_with(word))
                    || before.ends_with("现有")
                    || before.ends_with("全体"))
        }
        Tongue::English => {
            let plain = [
                "states parties",
                "parties",
                "contracting parties",
                "high contracting parties",
                "states",
                "state parties",
                "member states",
                "contracting states",
            ]
            .contains(&noun.as_str());
            let treaty = [
                "convention",
                "treaty",
                "protocol",
                "pact",
                "accord",
                "agreement",
                "charter",
                "covenant",
                "regulations",
            ];
            let has = [
                " applies to",
                " is binding on",
                " has",
                " had",
                " has now",
                " now has",
                " counts",
                " numbers",
                " comprises",
                " has a total of",
            ];
            let owned =
                treaty.iter().any(|word| has.iter().any(|has| before.trim_end().ends_with(&format!("{word}{has}"))));
            let definite = before.trim_end().ends_with(" the") || before.trim_end().ends_with("all");
            let known = &crate::lexicon::of(passage.tongue).narrowing;
            let narrowed = known.iter().any(|word| after.starts_with(word));
            let owned = owned || ["a body of", "a body with"].iter().any(|lead| before.trim_end().ends_with(lead));
            let now = [
                "in all",
                "altogether",
                "today",
                "at present",
                "at the moment",
                "to date",
                "are now bound",
                "are bound by the",
                "are party",
                "are parties",
                "were party",
                "were parties",
                "which are part",
                "which were part",
                "that are part",
                "that were part",
                "which have ratified",
                "that have ratified",
                "to the convention",
                "to the treaty",
                "to the protocol",
            ]
            .iter()
            .any(|word| after.starts_with(word));
            let alone = before.trim_matches(['-', '•', '*', '–', ' ', '·']).is_empty()
                && (after.is_empty() || after.starts_with([',', ';', '.', ':']));
            plain && (owned || now || alone || definite && !narrowed)
        }
    }
}

/// Whether the words around a count say that so many there are: "has 58 Parties", "58 States are party", "的58个缔约国".
fn says_how_many(reading: &Reading<'_>, count: &Count) -> bool {
    let Some(passage) = reading.passage(count.passage) else { return false };
    let before = passage.flow.at(count.sentence.start..count.range.start).to_lowercase();
    let after = passage.flow.at(count.phrase.end..count.sentence.end).to_lowercase();
    let near = crate::count::last_letters(before.trim_end(), if passage.tongue == Tongue::Chinese { 6 } else { 24 });
    match passage.tongue {
        Tongue::Chinese => {
            ["有", "共", "为", "达", "增至", "到", "现有", "全部", "全体", "的", "》", "至"]
                .iter()
                .any(|word| near.ends_with(word))
                || after.is_empty()
                || ["批准", "加入", "是", "成为"].iter().any(|word| after.starts_with(word))
        }
        Tongue::English => {
            [
                "has",
                "had",
                "have",
                "of",
                "of the",
                "to",
                "the",
                "all",
                "were",
                "are",
                "by",
                "with",
                "from",
                "number",
                "stands at",
                "stood at",
                "now",
                "all the",
                "its",
                "those",
            ]
            .iter()
            .any(|word| near.ends_with(&format!(" {word}")) || near == *word)
                || after.trim_start().starts_with("are part")
                || after.trim_start().starts_with("were part")
                || ["have ratified", "had ratified", "have joined", "have acceded"]
                    .iter()
                    .any(|word| after.trim_start().starts_with(word))
                || after.trim_matches(['.', ' ', ';']).is_empty()
        }
    }
}
