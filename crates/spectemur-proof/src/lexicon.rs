//! The words of each language that the proof-reader needs: numbers, months, qualifiers, labels, other names of States.
//!
//! They are data in `lexicon/`, read once. Nothing here may belong to one treaty.

mod groups;
mod happening;
mod order;
mod said;
mod series;
mod times;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use order::{CountingOff, Placing, Settled, Sorting, Taking};
use said::{Joining, Membership, Plans, Presiding, Standing, Titled};
use serde::Deserialize;

pub(crate) use groups::{Accounts, Belonging, Overlap, Universal};
pub(crate) use happening::Happening;
pub(crate) use said::{Enrolled, Founding};
pub(crate) use series::{Adding, Began, Changing, Divided, Indicating, Moved, Ranking, SpokenRows, Weighing};
pub(crate) use times::{Lasting, Periods};

use crate::flow::Tongue;

/// The words of one language.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Lexicon {
    pub(crate) months: Vec<String>,
    pub(crate) weekdays: Vec<String>,
    pub(crate) units: Vec<String>,
    pub(crate) tens: Vec<String>,
    pub(crate) ordinals: Vec<String>,
    pub(crate) fractions: Vec<(String, i64)>,
    /// Words for a share, with the least and the most percent that they may mean.
    pub(crate) portions: Vec<(String, i64, i64)>,
    pub(crate) zero: Vec<String>,
    pub(crate) at_least: Vec<String>,
    pub(crate) at_most: Vec<String>,
    pub(crate) about: Vec<String>,
    pub(crate) at_least_after: Vec<String>,
    pub(crate) about_after: Vec<String>,
    pub(crate) states: Vec<String>,
    pub(crate) heads: Vec<String>,
    pub(crate) not_counted: Vec<String>,
    pub(crate) hollow: Vec<String>,
    pub(crate) agents: Vec<String>,
    pub(crate) verbs: BTreeSet<String>,
    /// Participles without a regular ending, which end a noun in the plural.
    pub(crate) participles: BTreeSet<String>,
    pub(crate) measures: Vec<String>,
    pub(crate) classifiers: Vec<String>,
    pub(crate) examples: Vec<String>,
    /// Words right before names of all from whom something came.
    pub(crate) received: Vec<String>,
    pub(crate) not_among: Vec<String>,
    pub(crate) namely: Vec<String>,
    pub(crate) and: Vec<String>,
    pub(crate) of_these: Vec<String>,
    pub(crate) remaining: Vec<String>,
    pub(crate) not_yet: Vec<String>,
    pub(crate) undone: Vec<String>,
    /// Words among them that only name what is lacking or goes on, and words between which an aside stands.
    pub(crate) lingering: Vec<String>,
    pub(crate) asides: Vec<[String; 2]>,
    /// Words before parts that are only some of all.
    pub(crate) some_of: Vec<String>,
    /// Words that one thing may stand under several of the parts.
    pub(crate) several: Vec<String>,
    /// Words of those who are without something, and words that leave out what they name.
    pub(crate) lacking: Vec<String>,
    pub(crate) excepting: Vec<String>,
    /// Words that leave some out of all, what closes them, pieces of words that only look like them, and words of all.
    pub(crate) but: Vec<String>,
    pub(crate) but_closed: Vec<String>,
    pub(crate) removing: Vec<String>,
    pub(crate) everyone: Vec<String>,
    /// All members, and not only some kind of them.
    pub(crate) of_members: Vec<String>,
    pub(crate) of_period: Vec<String>,
    pub(crate) only: Vec<String>,
    pub(crate) all: Vec<String>,
    pub(crate) total: Vec<String>,
    pub(crate) bringing: Vec<String>,
    pub(crate) gathering: Vec<String>,
    pub(crate) likewise: Vec<String>,
    pub(crate) opposites: Vec<[String; 2]>,
    pub(crate) persons: BTreeSet<String>,
    pub(crate) terms: Vec<Vec<String>>,
    pub(crate) things: Vec<String>,
    pub(crate) leads: Vec<String>,
    pub(crate) turns: Vec<String>,
    pub(crate) added: Vec<String>,
    pub(crate) past: Vec<String>,
    pub(crate) supposed: Vec<String>,
    pub(crate) disputed: Vec<String>,
    pub(crate) budget: Vec<String>,
    pub(crate) never: Vec<String>,
    pub(crate) rolls: Vec<String>,
    pub(crate) then: Vec<String>,
    pub(crate) joins: Vec<String>,
    pub(crate) has_members: Vec<String>,
    pub(crate) growth: Vec<String>,
    pub(crate) limits: Vec<String>,
    pub(crate) narrowing: Vec<String>,
    pub(crate) shared: Vec<String>,
    pub(crate) one_more: Vec<String>,
    pub(crate) multiplied: Vec<String>,
    pub(crate) for_each: Vec<String>,
    pub(crate) filed: Vec<String>,
    pub(crate) shrinking: Vec<String>,
    pub(crate) changed: Vec<String>,
    /// Words beside a share that is of a rate, of points, or aimed at.
    pub(crate) of_points: Vec<String>,
    /// Words for what the sentence before says that they do, and words that nothing else is left.
    /// Words before a half that is a time.
    pub(crate) halves: Vec<String>,
    pub(crate) done_so: Vec<String>,
    /// Words that stand for a thing named in the sentence before.
    pub(crate) pronouns: Vec<String>,
    /// Words that point to a thing named before.
    pub(crate) leaning: Vec<String>,
    pub(crate) nothing_else: Vec<String>,
    pub(crate) against: Vec<String>,
    pub(crate) of_sum: Vec<String>,
    /// What may stand between a share in words and its figures; nothing is one of them.
    pub(crate) that_is: Vec<String>,
    /// Words of the unit in which amounts are given.
    pub(crate) of_unit: Vec<String>,
    /// Words of a share that it is of all there is.
    pub(crate) of_total: Vec<String>,
    /// Before those of whom a share is taken that all are meant, and behind them that their number is.
    pub(crate) all_of: Vec<String>,
    pub(crate) number_of: Vec<String>,
    /// Words that a table gives a figure for each, of a table right below, and of figures that are given somewhere.
    pub(crate) for_every: Vec<String>,
    pub(crate) below: Vec<String>,
    pub(crate) beside: Vec<String>,
    pub(crate) figures_told: Vec<String>,
    pub(crate) falls_due: Vec<String>,
    pub(crate) moves_term: Vec<String>,
    pub(crate) sittings: Vec<String>,
    pub(crate) in_keeping: Vec<String>,
    pub(crate) every: Vec<String>,
    pub(crate) wishes: Vec<String>,
    pub(crate) previously: Vec<String>,
    pub(crate) negation: Vec<String>,
    /// Words after which a noun phrase is over.
    pub(crate) stops: BTreeSet<String>,
    /// Words right behind a figure with which what is said begins.
    pub(crate) predicates: Vec<String>,
    /// Words before a full stop that ends no sentence.
    pub(crate) shortened: BTreeSet<String>,
    /// Words with the letters of a negation, which deny nothing.
    pub(crate) undenying: Vec<String>,
    /// Words of every document that it writes with a capital.
    pub(crate) capitalised: BTreeSet<String>,
    /// Those of them that stand before any noun, or for people in whatever form of politeness.
    pub(crate) plain_classifiers: Vec<String>,
    /// Words for some or all of a kind, right before "of".
    pub(crate) before_of: Vec<String>,
    pub(crate) future: Vec<String>,
    pub(crate) stop: BTreeSet<String>,
    pub(crate) weak: BTreeSet<String>,
    pub(crate) synonyms: Vec<Vec<String>>,
    pub(crate) contrasts: Vec<Vec<String>>,
    pub(crate) regions: Vec<Vec<String>>,
    pub(crate) offices: Vec<Vec<String>>,
    pub(crate) holds: Vec<String>,
    /// Bodies that have a chair of their own, words before the State that chairs, those after it, and its envoys.
    pub(crate) panels: Vec<String>,
    pub(crate) chaired_by: Vec<String>,
    pub(crate) in_chair: Vec<String>,
    pub(crate) chairs: Vec<String>,
    pub(crate) envoys: Vec<String>,
    /// Verbs before the State that is chosen, verbs of being in the chair, and what stands right behind these.
    pub(crate) chosen: Vec<String>,
    pub(crate) chairing: Vec<String>,
    pub(crate) chaired: Vec<String>,
    /// Words that hand an office to somebody, and those that point to the body of which it is.
    pub(crate) entrusted: Vec<String>,
    pub(crate) of_body: Vec<String>,
    /// Offices of which there is one for each matter.
    pub(crate) topical: Vec<String>,
    /// Words after which, written without a blank, a name begins.
    pub(crate) before_names: Vec<String>,
    /// Words of an office that passes from one to another.
    pub(crate) handed_over: Vec<String>,
    pub(crate) variants: Vec<Vec<String>>,
    pub(crate) parts_of_names: Vec<Vec<String>>,
    pub(crate) parts_beside: Vec<Vec<String>>,
    pub(crate) bodies: Vec<String>,
    pub(crate) aliases: BTreeMap<String, Vec<String>>,
    pub(crate) labels: BTreeMap<String, Vec<String>>,
    /// Words over a table that multiply its amounts, and words beside them that say in what it counts.
    pub(crate) scales: BTreeMap<String, i64>,
    pub(crate) units_of: Vec<String>,
    pub(crate) currencies: BTreeMap<String, Vec<String>>,
    pub(crate) guards: BTreeMap<String, Guard>,
    pub(crate) universal: Universal,
    pub(crate) referring: Referring,
    pub(crate) lasting: Lasting,
    pub(crate) picking: Picking,
    pub(crate) sorting: Sorting,
    pub(crate) placing: Placing,
    pub(crate) settled: Settled,
    pub(crate) taking: Taking,
    pub(crate) counting_off: CountingOff,
    pub(crate) hurt: Hurt,
    pub(crate) dividing: Dividing,
    pub(crate) accounts: Accounts,
    pub(crate) adding: Adding,
    pub(crate) presiding: Presiding,
    pub(crate) overlap: Overlap,
    pub(crate) gatherings: Gatherings,
    pub(crate) called: Called,
    pub(crate) belonging: Belonging,
    pub(crate) standing: Standing,
    pub(crate) membership: Membership,
    pub(crate) enrolled: Enrolled,
    pub(crate) plans: Plans,
    pub(crate) joining: Joining,
    pub(crate) order: Order,
    pub(crate) periods: Periods,
    pub(crate) time: BTreeMap<String, Vec<String>>,
    pub(crate) defining: Defining,
    pub(crate) changing: Changing,
    pub(crate) began: Began,
    pub(crate) titled: Titled,
    pub(crate) divided: Divided,
    pub(crate) moved: Moved,
    pub(crate) spoken_rows: SpokenRows,
    pub(crate) ranking: Ranking,
    pub(crate) indicating: Indicating,
    pub(crate) weighing: Weighing,
    pub(crate) happening: Happening,
    pub(crate) founding: Founding,
}

/// Words right behind names that say what these are.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Called {
    pub(crate) party: Vec<String>,
    pub(crate) member: Vec<String>,
    /// Words before a year from which on they are, and words behind it that say so.
    pub(crate) since: Vec<String>,
    pub(crate) became: Vec<String>,
    /// Right behind a name: that it joined; right before names: that they are Parties, and that Parties spoke; patterns.
    pub(crate) noted: Vec<String>,
    pub(crate) among: Vec<String>,
    pub(crate) spoke: Vec<String>,
}

/// Words of days that stand in an order.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Order {
    /// The first step of a course, and what must follow it.
    pub(crate) courses: Vec<[Vec<String>; 2]>,
    /// Between a day and the earlier one on which it rests.
    pub(crate) rests: Vec<String>,
    /// Between a day and the earlier one that it follows.
    pub(crate) follows: Vec<String>,
    /// Between a day and a later one.
    pub(crate) precedes: Vec<String>,
    /// Of a time after which something was.
    pub(crate) after: Vec<String>,
    /// Right behind one of these: it points to what was said before.
    pub(crate) pointing: Vec<String>,
    pub(crate) denied: Vec<String>,
    /// Words of a day that is told in an aside.
    pub(crate) aside: Vec<String>,
    pub(crate) open: Vec<String>,
}

/// Words of definitions.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Defining {
    /// Patterns of by whom something is done.
    pub(crate) agents: Vec<String>,
    /// Right before a short name that is given.
    pub(crate) leads: Vec<String>,
    /// Right behind a term whose meaning follows, and right before one whose meaning stands before it.
    pub(crate) means: Vec<String>,
    pub(crate) called: Vec<String>,
    /// Words at the head of a table of terms.
    pub(crate) columns: Vec<String>,
    /// Words of a name of which an abbreviation takes no letter.
    pub(crate) little: Vec<String>,
    /// Words that say that something comes below.
    pub(crate) follows: Vec<String>,
    /// Words that say what a body is.
    pub(crate) heads: Vec<String>,
}

/// Words of meetings.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Gatherings {
    pub(crate) nouns: Vec<String>,
    /// Those of them of which there are several in a month.
    pub(crate) small: Vec<String>,
    /// Words that point back to one.
    pub(crate) above: Vec<String>,
    /// Proper words that are no place.
    pub(crate) no_place: Vec<String>,
    /// Words between a meeting and its place or time, and of these the ones for what is to come.
    pub(crate) leads: Vec<String>,
    pub(crate) ahead: Vec<String>,
    /// Verbs that tell what a meeting has done.
    pub(crate) done: Vec<String>,
    /// Bodies that meet.
    pub(crate) bodies: Vec<String>,
    /// Adjectives that make no other series, and those of sittings, which are counted anew in each session.
    pub(crate) weak: Vec<String>,
    pub(crate) sittings: Vec<String>,
    /// Verbs of holding them, and words of the last of them.
    pub(crate) held: Vec<String>,
    pub(crate) closing: Vec<String>,
    /// Towns in which so much is held that the place alone tells nothing.
    pub(crate) seats: Vec<String>,
    /// Words that point to the meeting after, to the one before, to one just named, and to the document's own.
    pub(crate) next: Vec<String>,
    pub(crate) previous: Vec<String>,
    pub(crate) that: Vec<String>,
    pub(crate) own: Vec<String>,
    /// Verbs of a rule by which a body meets.
    pub(crate) meets: Vec<String>,
    /// Towns that bear the name of their State.
    pub(crate) towns: Vec<String>,
    /// Words by which a meeting was put off or moved.
    pub(crate) moved: Vec<String>,
    /// Words by which those who part look forward to the next one.
    pub(crate) farewell: Vec<String>,
}

/// Words between names and those of whom they are some.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Picking {
    /// "Two of", "among".
    pub(crate) picked: Vec<String>,
    /// Behind a number, that some of so many are meant.
    pub(crate) among: Vec<String>,
    /// "Other than": they are none of them.
    pub(crate) others: Vec<String>,
    /// Right before a number, that all of those named before are meant.
    pub(crate) all_of: Vec<String>,
    /// Between a number and a table or an annex, that it holds those counted; and between a table and a number.
    pub(crate) listed: Vec<String>,
    pub(crate) lists: Vec<String>,
    /// Beside a number, that those counted stand in the table above.
    pub(crate) above: Vec<String>,
    /// Between a number and the names of those counted, and between names and the number that closes them.
    pub(crate) being: Vec<String>,
    pub(crate) closing: Vec<String>,
}

/// Words between a total and its parts.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Dividing {
    /// That the parts are all of it, that they may be some, and that there may be others.
    pub(crate) whole: Vec<String>,
    pub(crate) part: Vec<String>,
    pub(crate) some: Vec<String>,
    /// That what is divided is what is left.
    pub(crate) left: Vec<String>,
    /// Among the parts, one more without a figure, and what is no plain part.
    pub(crate) another: Vec<String>,
    pub(crate) loose: Vec<String>,
    /// That parts may overlap, are compared, or are not all of it; and what looks like a count and is none.
    pub(crate) open: Vec<String>,
}

/// Words for those who were hurt: all of them, those who died, those who did not, and those of whom it is not known.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Hurt {
    /// Beginnings of the nouns.
    pub(crate) all: Vec<String>,
    pub(crate) killed: Vec<String>,
    pub(crate) injured: Vec<String>,
    pub(crate) unknown: Vec<String>,
}

/// Words at a reference that say what stands there.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Referring {
    /// Small words between a noun and a reference that says where it is.
    pub(crate) at: Vec<String>,
    /// Right before it, of what is named before.
    pub(crate) ahead: Vec<String>,
    /// Right behind it, of what is named after.
    pub(crate) behind: Vec<String>,
    /// Right before it, of what is in a table, an annex or a document.
    pub(crate) told: Vec<String>,
    /// Before the symbol under which a document is issued.
    pub(crate) issued: Vec<String>,
    /// What the document calls itself.
    pub(crate) itself: Vec<String>,
    /// Nouns of things that bear a number each, and words by which something has so many of them.
    pub(crate) numbered: Vec<String>,
    pub(crate) holds: Vec<String>,
    /// Words for decisions, and for their having been adopted.
    pub(crate) decided: Vec<String>,
    pub(crate) adopts: Vec<String>,
    /// Words that close a list of annexes.
    pub(crate) closed: Vec<String>,
}

/// Words beside which a short name is part of another.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Guard {
    pub(crate) after: Vec<String>,
    pub(crate) before: Vec<String>,
}

const ENGLISH: &str = include_str!("../lexicon/en.toml");
const ENGLISH_ALIKE: &str = include_str!("../lexicon/alike/en.toml");
const CHINESE: &str = include_str!("../lexicon/zh.toml");
const CHINESE_ALIKE: &str = include_str!("../lexicon/alike/zh.toml");

/// Rows of words that mean the same, field by field.
type Alike = BTreeMap<String, Vec<Vec<String>>>;

/// The words of the language; a file that does not read leaves them empty, which a test rules out.
pub(crate) fn of(tongue: Tongue) -> &'static Lexicon {
    static BOTH: OnceLock<(Lexicon, Lexicon)> = OnceLock::new();
    let (english, chinese) = BOTH.get_or_init(|| (read(ENGLISH, ENGLISH_ALIKE), read(CHINESE, CHINESE_ALIKE)));
    match tongue {
        Tongue::English => english,
        Tongue::Chinese => chinese,
    }
}

fn read(words: &str, alike: &str) -> Lexicon {
    let mut lexicon: Lexicon = toml::from_str(words).unwrap_or_default();
    lexicon.synonyms.extend(toml::from_str::<Alike>(alike).unwrap_or_default().into_values().flatten());
    lexicon
}

/// The words of both languages.
pub(crate) fn both() -> [&'static Lexicon; 2] {
    [of(Tongue::English), of(Tongue::Chinese)]
}

/// The words of both languages that a rule of times reads by this name, those of English first.
pub(crate) fn time(name: &str) -> &'static [&'static str] {
    static ALL: OnceLock<BTreeMap<&'static str, Vec<&'static str>>> = OnceLock::new();
    let all = ALL.get_or_init(|| {
        let mut all: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (name, words) in both().into_iter().flat_map(|lexicon| &lexicon.time) {
            all.entry(name).or_default().extend(words.iter().map(String::as_str));
        }
        all
    });
    all.get(name).map_or(&[], Vec::as_slice)
}

/// Alternatives of a regular expression, the longest first, each taken literally.
pub(crate) fn any_of<'a>(words: impl IntoIterator<Item = &'a String>) -> String {
    let mut words: Vec<&str> = words.into_iter().map(String::as_str).collect();
    words.sort_by_key(|word| (std::cmp::Reverse(word.len()), *word));
    let escaped: Vec<String> = words.into_iter().map(regex::escape).collect();
    escaped.join("|")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_both_languages_read() {
        assert!(toml::from_str::<Lexicon>(ENGLISH).is_ok(), "{:?}", toml::from_str::<Lexicon>(ENGLISH).err());
        assert!(toml::from_str::<Lexicon>(CHINESE).is_ok(), "{:?}", toml::from_str::<Lexicon>(CHINESE).err());
        assert_eq!(of(Tongue::English).months.len(), 12);
        assert!(toml::from_str::<Alike>(ENGLISH_ALIKE).is_ok(), "{:?}", toml::from_str::<Alike>(ENGLISH_ALIKE).err());
        assert!(toml::from_str::<Alike>(CHINESE_ALIKE).is_ok(), "{:?}", toml::from_str::<Alike>(CHINESE_ALIKE).err());
    }

    #[test]
    fn a_word_stands_in_one_row_of_those_that_mean_the_same() {
        for lexicon in both() {
            let mut seen = BTreeSet::new();
            let twice: Vec<&String> = lexicon.synonyms.iter().flatten().filter(|word| !seen.insert(*word)).collect();
            assert!(twice.is_empty(), "{twice:?}");
            // What is compared is one word: a row is not named after a saying of several.
            let named = lexicon.synonyms.iter().filter_map(|row| row.first());
            let sayings: Vec<&String> = named.filter(|first| first.contains(' ')).collect();
            assert!(sayings.is_empty(), "{sayings:?}");
        }
    }
}
