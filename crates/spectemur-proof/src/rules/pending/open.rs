//! What is said to be still to be done, by its verb and its noun: "until the inventory is completed", "pending approval of
//! the code", 尚未签署, 缺少经签署的协定.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use crate::count::{contains, words_of};
use crate::flow::Tongue;
use crate::lexicon;
use crate::matter::stem;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{ByTongue, pattern};

/// Something that is still to be done.
pub(super) struct Open {
    pub(super) passage: usize,
    pub(super) range: Range<usize>,
    pub(super) sentence: Range<usize>,
    pub(super) tongue: Tongue,
    pub(super) verb: String,
    /// The words for what it is done to, the last of which is its noun in English.
    pub(super) noun: Vec<String>,
}

impl Open {
    /// Whether words name the same thing: its noun, and at least half of what is said with it.
    pub(super) fn names(&self, words: &BTreeSet<String>) -> bool {
        let shared = self.noun.iter().filter(|word| words.contains(*word)).count();
        self.noun.last().is_some_and(|head| words.contains(head)) && shared * 2 >= self.noun.len()
    }
}

/// So many of them are held against the rest of the document.
const MOST: usize = 60;

/// The patterns of a language, each with a verb and a noun.
static OPEN: ByTongue<Vec<Regex>> = ByTongue::new(|tongue| {
    let name = if tongue == Tongue::Chinese { "pending_open_zh" } else { "pending_open_en" };
    lexicon::time(name).iter().map(|words| pattern(words)).collect()
});

/// "The entry into force of the annex" among what is outstanding.
static LISTED: LazyLock<Regex> = LazyLock::new(|| pattern(&lexicon::time("pending_named").join("|")));

/// What is still to be done, in order of place.
pub(super) fn all(reading: &Reading<'_>) -> Vec<Open> {
    let mut found = Vec::new();
    for (index, passage) in reading.prose() {
        for sentence in &passage.sentences {
            let said = passage.flow.at(sentence.clone()).to_lowercase();
            match passage.tongue {
                Tongue::English => {
                    let hits = OPEN.of(Tongue::English).iter().flat_map(|known| known.captures_iter(&said));
                    let listed =
                        lexicon::time("pending_listed").iter().any(|word| contains(&said, word, Tongue::English));
                    let listed = LISTED.captures_iter(&said).filter(|_| listed);
                    found.extend(hits.chain(listed).filter_map(|hit| open(index, passage, sentence, &hit)));
                }
                Tongue::Chinese => {
                    let hits = OPEN.of(Tongue::Chinese).iter().flat_map(|known| known.captures_iter(&said));
                    found.extend(hits.filter_map(|hit| open(index, passage, sentence, &hit)));
                }
            }
            if found.len() >= MOST {
                return found;
            }
        }
    }
    found
}

fn open(index: usize, passage: &Passage, sentence: &Range<usize>, hit: &Captures<'_>) -> Option<Open> {
    let (whole, verb, noun) = (hit.get(0)?, hit.name("verb")?, hit.name("noun")?);
    let range = sentence.start + whole.start()..(sentence.start + whole.end()).min(sentence.end);
    let known = lexicon::of(passage.tongue);
    let noun: Vec<String> = match passage.tongue {
        Tongue::English => {
            words_of(noun.as_str()).map(|(_, word)| word).filter(|word| !known.stop.contains(*word)).map(stem).collect()
        }
        Tongue::Chinese => vec![crate::count::last_letters(noun.as_str(), 2)],
    };
    // A verb that says little, and a noun that points to another, are of no one thing.
    let vague = lexicon::time("pending_vague")
        .iter()
        .any(|word| *word == verb.as_str() || noun.iter().any(|noun| noun == word));
    let ready = !noun.is_empty() && !vague && passage.text().is_char_boundary(range.start);
    ready.then(|| Open {
        passage: index,
        range,
        sentence: sentence.clone(),
        tongue: passage.tongue,
        verb: verb.as_str().to_owned(),
        noun,
    })
}
