//! Some that are picked from others: "of the States that asked for help, …", "all of these except …".
//!
//! Whoever is picked must be one of them. Who they are stands in another place, which is found by what is said there;
//! it must not be denied, nor be an example, and where any list names all who are picked nothing is said.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;
use spectemur_model::StateCode;

use super::denial::denies;
use super::finding;
use crate::count::{last_letters, words_of};
use crate::finding::{Confidence, Finding};
use crate::flow::{Tongue, is_han};
use crate::list::List;
use crate::matter::stem;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::roster::{Roster, rosters};
use crate::scan::pattern;

/// "of the ten States Parties that had asked for assistance", "among those visited".
static ENGLISH: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b(?:of|among|amongst)\s(?:the|these|those|all(?:\sthe|\sthese|\sthose)?)\s((?:[a-z0-9-]+\s){0,3}?)(?:states\sparties|states|parties|countries|members|signatories|governments|recipients|applicants|donors)\b([^,.;:()]{0,90})",
    )
});
/// "在请求援助的十个缔约国中", "接受审议的国家中".
static CHINESE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        "(?:^|[，。；;在从])([\\p{Han}《》]{2,18}?)的?(?:[0-9零一二两三四五六七八九十百]*个?)(?:缔约国|缔约方|国家|成员国|会员国|签署国|各国|国)(?:当中|之中|里|中)",
    )
});
/// "all of these States except", "除其外，上述各国均…".
static ENGLISH_BUT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b(?:all|each)\s(?:of\s)?(?:the\s(?:above|other)|these|those|of\sthem|them)\b[^.;()]{0,60}\b(?:except|with the exception of|other than|apart from|but)\s(?:for\s)?$",
    )
});
static CHINESE_BUT: LazyLock<Regex> =
    LazyLock::new(|| pattern("^(?:以外|之外|外)，?(?:上述|这些|以上|前述|所列|该)[^，。；]{0,12}(?:均|都|全部|皆|已)"));

/// Finds members of a part that is picked from others whom the list of these does not name.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let known = rosters(reading);
    for part in reading.lists.iter().flatten().filter(|list| list.is_of_states()) {
        let Some(passage) = reading.passage(part.passage).filter(|passage| passage.is_prose()) else { continue };
        let but = excepts(passage, part);
        let whole = if but {
            before(&known, part, 3)
        } else {
            picked(reading, passage, part).and_then(|said| whole_of(&known, part, &said, passage.tongue))
        };
        found.extend(whole.and_then(|whole| judge(reading, &known, part, whole)));
    }
}

/// Whether the words at a list leave it out of those just named.
fn excepts(passage: &Passage, part: &List) -> bool {
    let sentence = passage.sentence(part.range.start);
    let before = passage.flow.at(sentence.start..part.range.start).to_lowercase();
    match passage.tongue {
        Tongue::English => ENGLISH_BUT.is_match(&before),
        Tongue::Chinese => {
            before.ends_with('除') && CHINESE_BUT.is_match(passage.flow.at(part.range.end..sentence.end))
        }
    }
}

/// The nearest list of four States or more within so many passages before a list.
fn before<'a>(known: &'a [Roster], part: &List, reach: usize) -> Option<&'a Roster> {
    let mut near = known.iter().filter(|roster| {
        let earlier = (roster.passage, roster.range.end) <= (part.passage, part.range.start);
        // A column ends lower than it begins.
        let length = if roster.is_column { roster.states.len() } else { 0 };
        earlier && roster.states.len() >= 4 && part.passage - roster.passage <= reach + length
    });
    near.next_back()
}

/// What is said of those from whom some are picked.
struct Picked {
    words: BTreeSet<String>,
    denied: bool,
}

fn picked(reading: &Reading<'_>, passage: &Passage, part: &List) -> Option<Picked> {
    let sentence = passage.sentence(part.range.start);
    let lists = reading.lists.get(part.passage)?;
    let since = lists.iter().filter(|known| known.range.end <= part.range.start).map(|known| known.range.end).max();
    let here = picks(passage, since.unwrap_or(0).max(sentence.start)..part.range.start);
    // "… was given to five of the States that had asked for it. A, B, C, D and E received …"
    let opens = passage.flow.at(sentence.start..part.range.start).trim().is_empty();
    let earlier = || {
        let at = passage.sentences.iter().position(|known| *known == sentence)?.checked_sub(1)?;
        let last = passage.sentences.get(at)?;
        let counted = reading
            .counts_of(part.passage)
            .iter()
            .any(|count| count.sentence == *last && count.value.as_whole() == i64::try_from(part.items.len()).ok());
        let named = lists.iter().any(|list| last.contains(&list.range.start));
        if counted && !named { picks(passage, last.clone()) } else { None }
    };
    here.or_else(|| if opens { earlier() } else { None })
}

fn picks(passage: &Passage, range: Range<usize>) -> Option<Picked> {
    let text = last_letters(passage.flow.at(range), if passage.tongue == Tongue::Chinese { 48 } else { 180 });
    let text = text.to_lowercase();
    let regex = if passage.tongue == Tongue::Chinese { &CHINESE } else { &ENGLISH };
    let hit = regex.captures_iter(&text).last()?;
    let said: Vec<&str> = [1, 2].into_iter().filter_map(|group| hit.get(group)).map(|group| group.as_str()).collect();
    let said = said.join(" ");
    let words = words(&said, passage.tongue);
    (!words.is_empty()).then(|| Picked { denied: denies(&said, passage.tongue), words })
}

/// The words of a saying: without endings, or pairs of letters, and without those for States.
fn words(text: &str, tongue: Tongue) -> BTreeSet<String> {
    let lexicon = crate::lexicon::of(tongue);
    match tongue {
        Tongue::English => words_of(text)
            .map(|(_, word)| word)
            .filter(|word| {
                word.len() > 3
                    && !word.starts_with(|letter: char| letter.is_ascii_digit())
                    && !lexicon.stop.contains(*word)
                    && !lexicon.units.iter().chain(&lexicon.states).any(|known| known == word)
            })
            .map(stem)
            .collect(),
        Tongue::Chinese => {
            let letters: Vec<char> = text.chars().collect();
            letters
                .windows(2)
                .filter(|pair| pair.iter().all(|letter| is_han(*letter) && !"的了已在个国和为有".contains(*letter)))
                .map(|pair| pair.iter().collect())
                .collect()
        }
    }
}

/// The list of those of whom this is said: all or nearly all of it, and of all such lists the nearest before the part.
fn whole_of<'a>(known: &'a [Roster], part: &List, said: &Picked, tongue: Tongue) -> Option<&'a Roster> {
    let states = part.states();
    let fits = |roster: &&Roster| {
        let own = roster.passage == part.passage && roster.range == part.range;
        let common = words(&roster.said, tongue).intersection(&said.words).count();
        let lacks = said.words.len() - common;
        let shares = states.intersection(&roster.states).count();
        // Where most of them are the same, less has to be said.
        let enough = common * 4 >= said.words.len() * 3 && said.words.len() >= 2
            || common >= 1 && shares >= 2 && shares + 1 == states.len()
            || lacks <= 1 && shares * 2 >= states.len();
        !own && enough && roster.states.len() > states.len() && denies(&roster.said, tongue) == said.denied
    };
    let earlier = |roster: &&Roster| (roster.passage, roster.range.start) < (part.passage, part.range.start);
    known.iter().filter(fits).rfind(earlier).or_else(|| known.iter().find(fits))
}

fn judge(reading: &Reading<'_>, known: &[Roster], part: &List, whole: &Roster) -> Option<Finding> {
    let states = part.states();
    let strangers: Vec<StateCode> = states.difference(&whole.states).copied().collect();
    let explained = known.iter().any(|roster| {
        let own = roster.passage == part.passage && roster.range == part.range;
        !own && roster.states.len() > states.len() && states.is_subset(&roster.states)
    });
    if strangers.is_empty() || explained || strangers.len() * 2 > states.len() && states.len() > 1 {
        return None;
    }
    let place = part.items.iter().find(|item| item.state == strangers.first().copied())?;
    let spots = [
        reading.spot_at(whole.passage, &whole.range),
        reading.list_spot(part),
        reading.spot_at(part.passage, &place.range),
    ];
    let names = reading.names_in(part, strangers);
    Some(finding("list-within-list", Confidence::Probable, spots.into_iter().flatten().collect(), [("names", names)]))
}
