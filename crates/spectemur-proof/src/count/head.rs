//! What is counted: the noun of a figure.

use std::ops::Range;

use super::{Head, Reader, words_of};
use crate::flow::{Tongue, is_han};
use crate::lexicon;

impl Reader<'_> {
    /// The noun after the figure.
    pub(super) fn head(&self, figure: &Range<usize>) -> (Head, Range<usize>) {
        match self.passage.tongue {
            Tongue::Chinese => self.chinese_head(figure),
            Tongue::English => self.english_head(figure),
        }
    }

    pub(super) fn chinese_head(&self, figure: &Range<usize>) -> (Head, Range<usize>) {
        let rest = self.text.get(figure.end..).unwrap_or_default();
        let bare = rest.trim_start_matches(['多', '余', ' ']);
        let skipped = rest.len() - bare.len();
        let mut counter = self
            .lexicon
            .classifiers
            .iter()
            .filter(|word| bare.starts_with(word.as_str()))
            .max_by_key(|word| word.len())
            .map_or("", String::as_str);
        if self.lexicon.not_counted.iter().any(|word| {
            bare.starts_with(word.as_str())
                || bare.strip_prefix('个').is_some_and(|bare| {
                    let bare = bare.trim_start_matches(['多', '半']);
                    bare.starts_with("月") || bare.starts_with("小时")
                })
        }) {
            return (Head { noun: counter.to_owned(), is_time: true, ..Head::default() }, figure.clone());
        }
        if counter == "国" || counter == "方" {
            counter = "";
        }
        let after = figure.end + skipped + counter.len();
        let clause = self.text.get(after..).unwrap_or_default();
        let stop = clause.find(['，', '。', '；', ';', '(', ':', '、', '？', ')', ',']).unwrap_or(clause.len());
        let clause = clause.get(..stop).unwrap_or_default();
        let noun = first_head(clause, &self.lexicon.heads)
            .filter(|(at, _)| clause.get(..*at).is_some_and(|lead| lead.chars().count() <= 40));
        let actor = matches!(counter, "" | "个" | "家" | "名" | "位");
        match noun {
            Some((at, noun)) if actor && (counter != "名" && counter != "位") => {
                let is_states =
                    noun.ends_with('国') || noun.ends_with("国家") || noun.ends_with('方') || noun.ends_with("成员");
                (
                    Head {
                        noun: noun.to_owned(), is_states: is_states && !noun.ends_with("联盟"), ..Head::default()
                    },
                    figure.start..after + at + noun.len(),
                )
            }
            _ => self.chinese_thing(figure, after, counter),
        }
    }

    /// The noun after a counter: the last two letters before what is said of it, or the unit itself.
    fn chinese_thing(&self, figure: &Range<usize>, after: usize, counter: &str) -> (Head, Range<usize>) {
        let clause = self.text.get(after..).unwrap_or_default();
        let run: Vec<char> = clause.chars().take_while(|letter| is_han(*letter)).take(16).collect();
        if lexicon::of(Tongue::Chinese).measures.iter().any(|unit| unit == counter) {
            let noun = counter.to_owned();
            return (Head { noun, ..Head::default() }, figure.start..after);
        }
        let (from, to) = noun_of(&run);
        let word: String = run.get(from..to).unwrap_or_default().iter().collect();
        let is_elided = word.is_empty() || from == 0 && begins_predicate(&word);
        let noun = crate::count::last_letters(&crate::matter::even(&word), 2);
        let plain = counter.is_empty()
            || matches!(counter, "个" | "项" | "名" | "位" | "份" | "次" | "起" | "件" | "种" | "处");
        let noun = if plain { noun } else { format!("{counter}{noun}") };
        let length: usize = run.get(..to).unwrap_or_default().iter().map(|letter| letter.len_utf8()).sum();
        let end = if is_elided { after } else { after + length };
        let noun = if is_elided { String::new() } else { noun };
        (Head { noun, is_elided, ..Head::default() }, figure.start..end)
    }

    pub(super) fn english_head(&self, figure: &Range<usize>) -> (Head, Range<usize>) {
        let rest = self.text.get(figure.end..).unwrap_or_default();
        let lower = rest.to_lowercase();
        let first =
            lower.trim_start_matches([' ', '-']).split([' ', ',', '.', ')', '-', ';']).next().unwrap_or_default();
        if self.lexicon.not_counted.iter().any(|word| word == first) {
            return (Head { noun: first.to_owned(), is_time: true, ..Head::default() }, figure.clone());
        }
        // After "no" and "one" a word that may be a verb is a noun: "no report".
        let said = self.text.get(figure.clone()).unwrap_or_default().to_lowercase();
        let is_one = matches!(said.as_str(), "no" | "one" | "not a single" | "not one" | "every" | "each");
        let mut end = 0;
        let mut noun = String::new();
        let mut is_states = false;
        for (count, word) in words_of(&lower).take(7).enumerate() {
            let (at, word) = word;
            let gap = lower.get(end..at).unwrap_or_default();
            if count > 0 && gap.contains([',', '.', ';', ':', '(', ')', '—', '"'])
                || gap.contains(['(', ')', '.', ';', ':', ','])
            {
                break;
            }
            // "Four of them told": the noun was named before.
            if noun.is_empty() && matches!(word, "them" | "whom" | "which") {
                end = at + word.len();
                break;
            }
            // "Forty meet the standard": a word before an article is what they do.
            if count == 1 && !noun.is_empty() && !is_states && matches!(word, "the" | "a" | "an" | "their" | "its") {
                noun.clear();
                end = 0;
                break;
            }
            // "8 Latin American and Caribbean States": one noun with two adjectives.
            if word == "and" && !noun.is_empty() && !is_states && !noun.ends_with('s') && leads_to_states(&lower, at) {
                end = at + word.len();
                continue;
            }
            let closes = is_stop(word)
                || matches!(word, "these" | "those")
                || word.starts_with(|letter: char| letter.is_ascii_digit())
                || noun.is_empty() && noun_blocked(word) && !is_one;
            let leads = word == "the" || noun.is_empty() && matches!(word, "of" | "these" | "those");
            if closes && !leads {
                break;
            }
            let is_plural = noun.len() > 3 && noun.ends_with('s')
                || matches!(noun.as_str(), "people" | "women" | "men" | "children" | "staff" | "personnel");
            let is_verb =
                is_plural && (word.ends_with("ed") || word.ends_with("ing") || self.lexicon.participles.contains(word));
            if (noun_blocked(word) || is_verb) && count > 0 && !noun.is_empty() {
                break;
            }
            end = at + word.len();
            if !closes {
                noun = word.to_owned();
                let named = self.lexicon.states.iter().any(|known| known == word);
                is_states |= named;
                if named
                    && !lower.get(end..).is_some_and(|rest| {
                        rest.trim_start().starts_with("part") || rest.trim_start().starts_with("not part")
                    })
                {
                    break;
                }
            }
        }
        let kind = lower.get(..end).unwrap_or_default();
        let is_elided = noun.is_empty();
        let noun = match noun {
            _ if is_states => states_key(kind),
            noun if self.lexicon.hollow.contains(&noun) => String::new(),
            noun => crate::matter::stem(&noun),
        };
        (Head { noun, is_states, is_elided, ..Head::default() }, figure.start..figure.end + end)
    }

    /// The noun of a figure that stands after its words.
    pub(super) fn label_head(&self, label: &Range<usize>) -> Option<Head> {
        let words = self.text.get(label.clone())?.to_lowercase();
        match self.passage.tongue {
            Tongue::Chinese => {
                let noun = self
                    .lexicon
                    .heads
                    .iter()
                    .filter(|head| words.contains(head.as_str()))
                    .max_by_key(|head| (words.rfind(head.as_str()), head.len()))?;
                let is_states =
                    (noun.ends_with('国') || noun.ends_with("国家") || noun.ends_with('方') || noun.ends_with("成员"))
                        && !noun.ends_with("联盟");
                Some(Head { noun: noun.clone(), is_states, ..Head::default() })
            }
            Tongue::English => {
                let named = words.rsplit("number of").next().unwrap_or_default();
                let first = named.split([',', '(']).next().unwrap_or_default();
                let is_states =
                    words_of(first).take(4).any(|(_, word)| self.lexicon.states.iter().any(|known| known == word));
                is_states.then(|| Head { noun: states_key(first), is_states, ..Head::default() })
            }
        }
    }
}

/// Whether a noun for States stands within a few words of this "and", with no figure between.
fn leads_to_states(text: &str, at: usize) -> bool {
    let states = &lexicon::of(Tongue::English).states;
    let rest = text.get(at..).unwrap_or_default();
    let clause = rest.split([',', ';', '.', '(', ')', ':']).next().unwrap_or_default();
    let mut words = words_of(clause)
        .skip(1)
        .take(3)
        .map(|(_, word)| word)
        .take_while(|word| !is_stop(word) && !word.starts_with(|letter: char| letter.is_ascii_digit()));
    words.any(|word| states.iter().any(|known| known == word))
}

/// Verbs that reports use and that end an English noun phrase.
fn noun_blocked(word: &str) -> bool {
    lexicon::of(Tongue::English).verbs.contains(word)
}

/// Where the noun stands in the letters after a counter: after the last "的" before what is said of it.
fn noun_of(run: &[char]) -> (usize, usize) {
    let said = &lexicon::of(Tongue::Chinese).verbs;
    let mut from = 0;
    for at in 0..run.len() {
        let rest: String = run.get(at..).unwrap_or_default().iter().take(3).collect();
        if run.get(at) == Some(&'的') && at >= 1 {
            from = at + 1;
            continue;
        }
        // "疑似或确认的危险海域": what is joined before "的" belongs to the noun.
        let joins = matches!(run.get(at), Some('或' | '和' | '及' | '与'));
        let later = run.get(at + 1..).unwrap_or_default().iter().take(5).position(|letter| *letter == '的');
        if joins && later.is_some_and(|later| later >= 2) {
            continue;
        }
        if at >= from + 2 && said.iter().any(|word| rest.starts_with(word.as_str())) {
            return (from, at);
        }
    }
    (from.min(run.len()), run.len())
}

/// Whether an English noun phrase is over where this word stands.
fn is_stop(word: &str) -> bool {
    lexicon::of(Tongue::English).stops.contains(word)
}

/// Whether Chinese words after a figure are what is said and no noun.
fn begins_predicate(words: &str) -> bool {
    lexicon::of(Tongue::Chinese).predicates.iter().any(|word| words.starts_with(word.as_str()))
}

/// States Parties, signatories and others under one word each.
fn states_key(words: &str) -> String {
    let key = if words.contains("non-signator") {
        "non-signatory"
    } else if words.contains("not party")
        || words.contains("not parties")
        || words.contains("non-part")
        || words.contains("non-states")
    {
        "state not party"
    } else if words.contains("signator") {
        "signatory"
    } else if words.contains("observer") {
        "observer"
    } else if words.contains("donor") {
        "donor"
    } else if words.contains("part") {
        "state party"
    } else if words.contains("member") {
        "member"
    } else {
        "state"
    };
    key.to_owned()
}

/// The first noun of the list in the clause, the longest where several begin together.
fn first_head<'a>(clause: &'a str, heads: &[String]) -> Option<(usize, &'a str)> {
    let hits = heads.iter().filter_map(|head| clause.find(head.as_str()).map(|at| (at, head.len())));
    let (at, length) = hits.min_by_key(|(at, length)| (*at, std::cmp::Reverse(*length)))?;
    Some((at, clause.get(at..at + length)?))
}
