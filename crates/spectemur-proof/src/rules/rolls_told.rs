//! How many members there are, said by other words than a plain number: by the order of the last one, by who joined and
//! left, by its parts, by seats and by votes.
//!
//! It must not compare plain numbers of members: that is `membership`.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::{amount, finding, membership};
use crate::count::Count;
use crate::finding::{Confidence, Finding, Spot};
use crate::flow::Tongue;
use crate::number::{self, Amount};
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{Bound, pattern};

/// Fewer members than this are no roll.
const LEAST: i64 = 8;
/// Numbers further apart than this are not of one thing.
const OFF: i64 = 3;

/// "The fifty-sixth and most recent State to become bound", "成为第五十八个缔约国".
static ORDER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\bthe ((?:[a-z]+-)?[a-z]+|[0-9]+(?:st|nd|rd|th))(?: and (?:most recent|latest|newest|last))? (?:state|party|member|country|contracting)\b|第([0-9]+|[一二三四五六七八九十百]+)个(?:缔约国|缔约方|成员国|成员|会员国)",
    )
});
static LATEST: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?i)most recent|\blatest\b|\bnewest\b|\blast (?:state|party|member|country)|最近|最新|最后|迄今|目前为止")
});
/// "成员总数由22个增至23个", "membership rose from 22 to 23".
static GROWN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)(?P<noun>成员国|会员国|成员|缔约国|缔约方)(?:总数|数目|数量|数)?(?:已)?(?:由|从)[0-9一二三四五六七八九十百]+个?(?:增加?[至到为]|升[至到]|减少?[至到为]|扩大[至到])(?P<now>[0-9一二三四五六七八九十百]+)个|\b(?:number of )?(?P<said>member|part)(?:ship|s|ies)(?: has| have)? (?:rose|grew|risen|grown|increased|fell|fallen|went up|gone up|up) from [a-z0-9-]+ to (?P<then>[a-z0-9-]+)",
    )
});
/// "委员会目前有24个成员", "the Commission now has 24 members".
static HAS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)(?:目前|现|现在|现已)(?:共)?有(?P<now>[0-9一二三四五六七八九十百]+)个(?P<noun>成员国|会员国|成员|缔约国|缔约方)|\b(?:currently has|now has|has|counts|numbers|at present has) (?P<then>[a-z0-9-]+) (?P<said>member|part)(?:s|ies)\b",
    )
});
/// Words right before the number of those bound.
static BINDS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:convention|treaty|protocol|agreement|regulations|code|statute|charter)(?: now)? (?:appl(?:y|ies) to|binds?|has|have)$|(?:公约|条约|议定书|协定|规约|规则)》?(?:目前|现|现在|已)?(?:共)?有$",
    )
});
/// Words that lead from a number of members to its parts.
static PARTS: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)includ|compris|consist|made up|namely|that is|包括|即|其中|由|分别|[(:：,，]"));
static SEATS: LazyLock<Regex> = LazyLock::new(|| pattern("([0-9]+|[一二三四五六七八九十]+)(?:个)?(?:席|名额)"));
static BODY: LazyLock<Regex> = LazyLock::new(|| pattern("执行局|理事会|委员会|董事会|主席团|管理局"));
static OF_MEMBERS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        "(执行局|理事会|委员会|董事会|主席团|管理局)(?:现|共|目前)*(?:由|有|设)([0-9]+|[一二三四五六七八九十]+)(?:名|个|位)(?:成员|委员|理事)",
    )
});
/// One vote to each, and how many votes that makes.
static ONE_VOTE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)\bone vote\b|\bsingle vote\b|一国一票|各有一票|每国一票|一个表决权"));
static VOTES: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)(?:共计?|合计|总计|总数为)([0-9]+)票|\b([0-9]+) votes (?:in all|in total|altogether)|\btotal of ([0-9]+) votes",
    )
});

/// Finds numbers of members that other words for them deny.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut parties: Vec<&Count> =
        membership::now(reading).into_iter().filter(|(class, _)| *class == "party").map(|(_, count)| count).collect();
    parties.extend(reading.counts.iter().flatten().filter(|count| binds(reading, count)));
    found.extend(by_order(reading, &parties));
    found.extend(by_votes(reading, &parties));
    found.extend(grown(reading));
    found.extend(by_seats(reading));
    for (index, passage) in reading.passages.iter().enumerate() {
        found.extend(passage.sentences.iter().filter_map(|sentence| by_parts(reading, index, passage, sentence)));
    }
}

/// Whether the words right before a count say that so many are bound.
fn binds(reading: &Reading<'_>, count: &Count) -> bool {
    let Some(passage) = reading.passage(count.passage) else { return false };
    let before = passage.flow.at(count.sentence.start..count.range.start).to_lowercase();
    let noun = passage.flow.at(count.range.end..count.phrase.end).trim().to_lowercase();
    let plain = ["states parties", "parties", "contracting parties", "个缔约国", "个缔约方"].contains(&noun.as_str());
    plain
        && BINDS.is_match(before.trim_end())
        && count.value >= Amount::whole(LEAST)
        && !membership::is_past(reading, count)
}

/// The finding that two numbers of members differ.
fn differ(one: Amount, other: Amount, spots: Vec<Spot>) -> Option<Finding> {
    let off = (one.0 - other.0).abs();
    let details = [("one", amount(one)), ("other", amount(other))];
    (off > 0 && off <= Amount::whole(OFF).0)
        .then(|| finding("membership", Confidence::Probable, spots, details).case("members"))
}

fn value(words: &str) -> Option<Amount> {
    let whole = words.parse::<i64>().ok().or_else(|| number::han(words)).or_else(|| number::english(words))?;
    (whole > 0).then(|| Amount::whole(whole))
}

/// The number that the last one to join has in the order of joining.
fn by_order(reading: &Reading<'_>, parties: &[&Count]) -> Option<Finding> {
    let mut orders = reading.passages.iter().enumerate().flat_map(|(index, passage)| {
        ORDER.captures_iter(passage.text()).filter_map(move |hit| {
            let word = hit.get(1).or(hit.get(2))?;
            let order = number::ordinal(word.as_str()).filter(|order| *order >= LEAST)?;
            let words = passage.flow.at(passage.sentence(word.start())).to_lowercase();
            Some((Amount::whole(order), LATEST.is_match(&words), index, word.range()))
        })
    });
    orders.find_map(|(order, last, index, range)| {
        let known = parties.iter().any(|count| count.value == order);
        let count = parties.iter().find(|count| count.value < order || last).filter(|_| !known)?;
        let spots = [reading.spot(count), reading.spot_at(index, &range)].into_iter().flatten().collect();
        differ(count.value, order, spots)
    })
}

/// The number of votes, where each has one.
fn by_votes(reading: &Reading<'_>, parties: &[&Count]) -> Option<Finding> {
    reading.passages.iter().enumerate().filter(|(_, passage)| ONE_VOTE.is_match(passage.text())).find_map(
        |(index, passage)| {
            let hit = VOTES.captures(passage.text())?;
            let word = hit.get(1).or(hit.get(2)).or(hit.get(3))?;
            let votes = value(word.as_str())?;
            let known = parties.iter().any(|count| count.value == votes);
            let count = parties.first().filter(|_| !known && !passage.text().contains("中止表决权的有"))?;
            let spots = [reading.spot(count), reading.spot_at(index, &word.range())].into_iter().flatten().collect();
            differ(count.value, votes, spots)
        },
    )
}

/// A saying of how many members there are: the number, the noun, the passage and the place.
type Told = (Amount, String, usize, Range<usize>);

fn told(reading: &Reading<'_>, regex: &Regex) -> Vec<Told> {
    let mut found = Vec::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        for hit in regex.captures_iter(passage.text()) {
            let (Some(now), Some(noun)) = (hit.name("now").or(hit.name("then")), hit.name("noun").or(hit.name("said")))
            else {
                continue;
            };
            let noun = noun.as_str().trim_end_matches('国').to_lowercase();
            if let Some(value) = value(now.as_str()).filter(|value| *value >= Amount::whole(LEAST)) {
                found.push((value, noun, index, now.range()));
            }
        }
    }
    found
}

/// What a number grew to, and what it is now.
fn grown(reading: &Reading<'_>) -> Option<Finding> {
    let grown = told(reading, &GROWN);
    let has = told(reading, &HAS);
    grown.last().and_then(|(to, noun, index, place)| {
        let agrees = has.iter().any(|(now, same, ..)| now == to && same == noun);
        let (now, _, at, range) = has.iter().find(|(_, same, ..)| same == noun).filter(|_| !agrees)?;
        let spots = [reading.spot_at(*at, range), reading.spot_at(*index, place)].into_iter().flatten().collect();
        differ(*now, *to, spots)
    })
}

/// "67 Parties, made up of 65 States and one organization".
fn by_parts(reading: &Reading<'_>, index: usize, passage: &Passage, sentence: &Range<usize>) -> Option<Finding> {
    let counts: Vec<&Count> = reading
        .counts_of(index)
        .iter()
        .filter(|count| count.sentence == *sentence && count.bound == Bound::Exact && !count.head.is_time)
        .collect();
    counts.windows(3).find_map(|three| {
        let [whole, states, others] = three else { return None };
        let noun = |count: &Count| passage.flow.at(count.range.end..count.phrase.end).trim().to_lowercase();
        let (all, one, other) = (noun(whole), noun(states), noun(others));
        let members = ["parties", "members", "缔约方", "成员", "signatories"].iter().any(|word| all.ends_with(word));
        let of_states =
            one.ends_with("states") || one.ends_with("国家") || one.ends_with("countries") || one.ends_with("个国");
        let lead = passage.flow.at(whole.phrase.end.min(states.range.start)..states.range.start);
        let bodies = passage.flow.at(others.range.end..sentence.end).to_lowercase();
        let bodies = super::until_next_clause(&bodies);
        let organized = other.contains("organi") || bodies.contains("organi") || bodies.contains("组织");
        let tied = PARTS.is_match(lead) && lead.chars().count() <= 40;
        let sound = members && of_states && organized && tied && whole.value > states.value;
        let sum = Amount(states.value.0 + others.value.0);
        let spots = reading.spots([*whole, *states, *others]);
        differ(sum, whole.value, spots).filter(|_| sound)
    })
}

/// The seats of a body, and the number of its members.
fn by_seats(reading: &Reading<'_>) -> Option<Finding> {
    reading.passages.iter().enumerate().filter(|(_, passage)| passage.tongue == Tongue::Chinese).find_map(
        |(index, passage)| {
            passage.sentences.iter().find_map(|sentence| {
                let words = passage.flow.at(sentence.clone());
                let body = BODY.find(words)?.as_str();
                let seats: Vec<_> = SEATS.captures_iter(words).filter_map(|hit| hit.get(1)).collect();
                let numbers: Option<Vec<Amount>> = seats.iter().map(|seat| value(seat.as_str())).collect();
                let numbers = numbers.filter(|numbers| numbers.len() >= 2)?;
                let sum = Amount(numbers.iter().map(|number| number.0).sum());
                // Where one of them is all of them the sentence adds up by itself.
                let whole = numbers.iter().any(|number| number.0 * 2 == sum.0);
                let (given, at, place) = members(reading, body).filter(|_| !whole)?;
                let first = seats.first()?;
                let seat = sentence.start + first.start()..sentence.start + first.end();
                let spots = [reading.spot_at(at, &place), reading.spot_at(index, &seat)];
                differ(sum, given, spots.into_iter().flatten().collect())
            })
        },
    )
}

/// How many members the body has, where the document says one number only.
fn members(reading: &Reading<'_>, body: &str) -> Option<(Amount, usize, Range<usize>)> {
    let mut said = reading.passages.iter().enumerate().flat_map(|(index, passage)| {
        OF_MEMBERS.captures_iter(passage.text()).filter_map(move |hit| {
            let word = hit.get(2).filter(|_| hit.get(1).is_some_and(|known| known.as_str() == body))?;
            Some((value(word.as_str())?, index, word.range()))
        })
    });
    let first = said.next()?;
    said.all(|other| other.0 == first.0).then_some(first)
}
