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
use crate::scan::pattern;

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

static ENGLISH: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    let noun = r"(?:the |its |their |this |that |these |those )?(?P<noun>[a-z][a-z '’-]{2,60}?)";
    vec![
        pattern(&format!(
            r"\b(?:until|once|as soon as|unless) {noun} (?:is|are|has been|have been) (?:[a-z]+ly )?(?P<verb>[a-z]{{3,}}ed|built|held|paid|made|sent|begun)\b"
        )),
        pattern(&format!(
            r"\b(?:pending|awaiting|awaits?) (?:the |its |their )?(?:final |formal )?(?P<verb>[a-z]{{5,}}) of {noun}(?:,|\.|;| by| from| in| at| and|$)"
        )),
        pattern(&format!(
            r"(?:^|[,;:] |\bthat )(?:however, )?{noun} (?:(?:has|have) (?:not yet|still not|yet to|still to) (?:be |been )?|(?:is|are|remains?) (?:still to be|yet to be|still not|not yet) |(?:is|are) still un|remains? un)(?P<verb>[a-z]{{4,}})\b"
        )),
    ]
});

/// "The entry into force of the annex" among what is outstanding.
static LISTED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\bthe (?P<verb>[a-z]{4,}(?:tion|sion|ment|al|ry|ure|ing|age)) (?:into force )?of (?:the |its |their )?(?P<noun>[a-z][a-z '’-]{2,50}?)(?:,|\.|;| to which| by| from| in| at| and| on|$)",
    )
});

static CHINESE: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    vec![
        pattern(
            r"(?P<noun>\p{Han}{2,4}?)(?:一直|至今|目前|仍然|均|都|也|仍|还|迄今)*(?:尚未|迄未|仍未|还未|还没有|尚待|有待|仍待)(?P<verb>\p{Han}{2})",
        ),
        pattern(r"(?:缺少|缺乏|尚无|没有)(?:经|已)(?P<verb>\p{Han}{2})的(?P<noun>\p{Han}{2,4})"),
        pattern(
            r"(?:等待|有待|一俟|待)(?P<noun>\p{Han}{2,6}?)(?P<verb>签署|核准|批准|通过|完成|生效|公布|发布|竣工)(?:之?后|以后|，|$)",
        ),
    ]
});

/// What is still to be done, in order of place.
pub(super) fn all(reading: &Reading<'_>) -> Vec<Open> {
    let mut found = Vec::new();
    for (index, passage) in reading.prose() {
        for sentence in &passage.sentences {
            let said = passage.flow.at(sentence.clone()).to_lowercase();
            match passage.tongue {
                Tongue::English => {
                    let hits = ENGLISH.iter().flat_map(|known| known.captures_iter(&said));
                    let listed =
                        lexicon::time("pending_listed").iter().any(|word| contains(&said, word, Tongue::English));
                    let listed = LISTED.captures_iter(&said).filter(|_| listed);
                    found.extend(hits.chain(listed).filter_map(|hit| open(index, passage, sentence, &hit)));
                }
                Tongue::Chinese => {
                    let hits = CHINESE.iter().flat_map(|known| known.captures_iter(&said));
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
