//! A State in a group of a part of the world that it does not belong to: among African States and among Asian ones.
//!
//! Only Africa, and Latin America and the Caribbean, are groups whose States geography alone decides.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;
use spectemur_model::StateCode;

use super::finding;
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::list::{List, state_of};
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{Token, pattern};

/// A part of the world.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum World {
    Africa,
    Latin,
    Elsewhere,
}

static ENGLISH: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(african?|asian?(?:[ -](?:and )?(?:the )?pacific)?|latin americ[a-z]+(?: and (?:the )?caribbean)?|grulac|eastern european?|western european?(?: and other[a-z]*)?|european?)\b(?: regional)?(?: (?:group|states|countries|parties|members?|region|respondents|delegations))*(?:'s)?(?: (?:affected|states|parties|members?|countries))*",
    )
});
static CHINESE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        "(非洲|亚洲(?:[和及]?太平洋)?|亚太|拉丁美洲(?:[和及]?加勒比)?|拉美(?:[和及]?加勒比)?|东欧|西欧(?:[和及]其他)?)(?:地区|区域)?(?:国家|缔约国|缔约方|成员国|成员)?(?:组|集团)?(?:受影响)?(?:国家|缔约国|缔约方|成员国|成员|委员国|委员|的|中|代表)*",
    )
});
/// "That group's Parties (…)": the group last named.
static SAME: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?i)\b(?:that|the same) (?:group|region)(?:'s)?[a-z ]{0,40}|(?:该|上述)(?:组|集团|区域)[\p{Han}]{0,10}")
});

/// One saying that States belong to a group.
struct Saying {
    world: World,
    passage: usize,
    label: Range<usize>,
    items: Vec<(Range<usize>, StateCode)>,
    /// Whether the words say that one State speaks or sits for the group.
    is_strict: bool,
}

/// Finds States in a group of another part of the world.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let all: Vec<Saying> = (0..reading.passages.len()).flat_map(|index| sayings(reading, index)).collect();
    let mut told: BTreeSet<StateCode> = BTreeSet::new();
    for saying in &all {
        if let Some((place, state)) = stranger(reading, saying)
            && told.insert(*state)
        {
            found.extend(report(reading, &all, saying, (place, *state)));
        }
    }
}

/// The part of the world of a State, by the register.
fn home(reading: &Reading<'_>, state: StateCode) -> Option<World> {
    let region = reading.package.registers.states.get(&state)?.region.as_ref()?;
    Some(if region.region == "Africa" {
        World::Africa
    } else if region.subregion == "Latin America and the Caribbean" {
        World::Latin
    } else {
        World::Elsewhere
    })
}

/// The one State of a group that is of another part of the world, where the others are of this one.
fn stranger<'a>(reading: &Reading<'_>, saying: &'a Saying) -> Option<&'a (Range<usize>, StateCode)> {
    let other = |item: &&(Range<usize>, StateCode)| home(reading, item.1).is_some_and(|home| home != saying.world);
    let mut strangers = saying.items.iter().filter(other);
    let strange = strangers.next()?;
    // Of a State whose part of the world nobody knows, nothing says that it is out of place.
    let fits = |home: Option<World>| home.map_or(saying.world == World::Elsewhere, |home| home == saying.world);
    let own = saying.items.iter().filter(|item| fits(home(reading, item.1))).count();
    let alone = saying.is_strict && saying.items.len() == 1;
    (strangers.next().is_none() && (own >= 2 || alone)).then_some(strange)
}

fn report(
    reading: &Reading<'_>,
    all: &[Saying],
    saying: &Saying,
    (place, state): (&Range<usize>, StateCode),
) -> Option<Finding> {
    let here = reading.spot_at(saying.passage, place)?;
    let name = reading.passage(saying.passage)?.flow.at(place.clone()).to_owned();
    let names = [("names", Detail::Names(vec![name]))];
    let elsewhere = all.iter().filter(|other| other.world != saying.world).find_map(|other| {
        let (range, _) = other.items.iter().find(|(_, known)| *known == state)?;
        reading.spot_at(other.passage, range)
    });
    Some(match elsewhere {
        Some(there) => finding("state-out-of-place", Confidence::Probable, vec![there, here], names).case("both-sides"),
        None => {
            let label = reading.spot_at(saying.passage, &saying.label)?;
            finding("list-within-list", Confidence::Probable, vec![label, here], names)
        }
    })
}

fn sayings(reading: &Reading<'_>, index: usize) -> Vec<Saying> {
    let Some(passage) = reading.passage(index) else { return Vec::new() };
    let lists = reading.lists.get(index).map_or(&[][..], Vec::as_slice);
    let mut found: Vec<Saying> = labels(passage)
        .into_iter()
        .flat_map(|(label, world)| {
            let named = named_after(passage, lists, &label, world, index);
            named.into_iter().chain(spoken_for(reading, passage, &label, world, index)).collect::<Vec<_>>()
        })
        .collect();
    found.extend(same_group(reading, passage, lists, index));
    found
}

/// The groups that a passage names, each with its place.
fn labels(passage: &Passage) -> Vec<(Range<usize>, World)> {
    let regex = if passage.tongue == Tongue::Chinese { &*CHINESE } else { &*ENGLISH };
    let text = passage.text();
    let mut found = Vec::new();
    for hit in regex.captures_iter(text) {
        let (Some(whole), Some(word)) = (hit.get(0), hit.get(1)) else { continue };
        let before = text.get(..whole.start()).unwrap_or_default().trim_end().to_lowercase();
        let joined = ["and", "or", "north", "south", "south-east", "central", "和", "及", "、", "与", "北"];
        if !joined.iter().any(|word| before.ends_with(word)) {
            found.push((whole.range(), world(&word.as_str().to_lowercase())));
        }
    }
    found
}

fn world(word: &str) -> World {
    if word.contains("afric") || word.contains("非洲") {
        World::Africa
    } else if ["latin", "grulac", "拉丁", "拉美"].iter().any(|part| word.contains(part)) {
        World::Latin
    } else {
        World::Elsewhere
    }
}

/// "African States: A, B and C", "非洲国家组的A和B": the names right after the group.
fn named_after(passage: &Passage, lists: &[List], label: &Range<usize>, world: World, index: usize) -> Option<Saying> {
    let list = lists.iter().find(|list| list.range.start >= label.end)?;
    let gap = passage.flow.at(label.end..list.range.start).trim();
    let leads =
        ["", "(", ":", ",", "，", "are", "were", "namely", ", namely", "有", "为", "是", "包括", "即", "，即", "，有"];
    let words = passage.flow.at(label.clone()).to_lowercase();
    let of_group = words.contains("group") || words.contains("组") || words.contains("集团");
    let after = passage.flow.at(list.range.end..passage.text().len());
    let spoken = gap.is_empty() && list.items.len() == 1 && after.starts_with("代表");
    (leads.contains(&gap) && !list.is_example && list.is_mostly_states() && !spoken).then(|| Saying {
        world,
        passage: index,
        label: label.clone(),
        items: items_of(list),
        is_strict: of_group && passage.tongue == Tongue::Chinese && gap.is_empty(),
    })
}

fn items_of(list: &List) -> Vec<(Range<usize>, StateCode)> {
    list.items.iter().filter_map(|item| Some((item.range.clone(), item.state?))).collect()
}

/// "X (for the Asian Group)", "某国(代表亚洲国家组)": the one State right before the group.
fn spoken_for(
    reading: &Reading<'_>,
    passage: &Passage,
    label: &Range<usize>,
    world: World,
    index: usize,
) -> Option<Saying> {
    let words = passage.flow.at(label.clone()).to_lowercase();
    let of_group = words.contains("group") || words.contains("组") || words.contains("集团");
    let token: &Token = reading
        .tokens_of(index)
        .iter()
        .rfind(|token| token.range.end <= label.start && state_of(token).is_some())
        .filter(|_| of_group || words.contains("grulac"))?;
    let gap = passage.flow.at(token.range.end..label.start).trim().to_lowercase();
    let leads = [
        "(",
        "(代表",
        "(for the",
        "(on behalf of the",
        ", on behalf of the",
        ", speaking on behalf of the",
        "代表",
        "(属",
        "(来自",
    ];
    let state = state_of(token).filter(|_| leads.contains(&gap.as_str()))?;
    Some(Saying {
        world,
        passage: index,
        label: label.clone(),
        items: vec![(token.range.clone(), state)],
        is_strict: true,
    })
}

/// The names of "that group", which is the one last named here or a little before.
fn same_group(reading: &Reading<'_>, passage: &Passage, lists: &[List], index: usize) -> Option<Saying> {
    let hit = SAME.find(passage.text())?;
    let before = |at: usize| {
        let earlier = reading.passage(at).map(labels).unwrap_or_default();
        earlier.into_iter().rfind(|(label, _)| at < index || label.end <= hit.start())
    };
    let (_, world) = (index.saturating_sub(2)..=index).rev().find_map(before)?;
    let list = lists.iter().find(|list| list.range.start >= hit.end())?;
    let gap = passage.flow.at(hit.end()..list.range.start).trim();
    (["", "(", ":", "，", ","].contains(&gap) && list.is_of_states() && !list.is_example).then(|| Saying {
        world,
        passage: index,
        label: hit.range(),
        items: items_of(list),
        is_strict: false,
    })
}
