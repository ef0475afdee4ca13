//! English words that something began: "the Fund was established in 2004", "the portal, launched in June 2023", "since the
//! opening of the centre in 2019".

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::count::words_of;
use crate::flow::Tongue;
use crate::lexicon;
use crate::matter::stem;
use crate::scan::{ByTongue, pattern};

/// The patterns of each step: a name before the verb, and a name behind the noun.
static STEPS: ByTongue<Vec<[Regex; 3]>> = ByTongue::new(|tongue| {
    let steps = &lexicon::of(tongue).began.steps;
    let of = |(verbs, nouns): (&String, &String)| {
        [
            pattern(&format!(
                r"(?:^|[,;:(] |\d\. |\b(?:since|when|that|after|as) )(?:the |its |a |an |this )?(?<name>[a-z0-9' -]+?)(?:,? which|,? that)?,?(?: (?:was|were|has been|have been|had been|is|are))?(?: (?:first|originally|formally|officially|jointly|successfully))* (?:{verbs})(?: (?:[a-z]+ ){{0,8}}?)?,? ?(?:in|on|since|as of|back in|as early as)$"
            )),
            pattern(&format!(r"\b(?:{nouns}) of (?:the |its |a )?(?<name>[a-z0-9' -]+?),? (?:in|on)$")),
            pattern(&format!(r"\b(?:its|their) (?:{nouns}) (?:in|on)$")),
        ]
    };
    steps.iter().map(|[verbs, nouns]| of((verbs, nouns))).collect()
});

/// The name behind a time: "in 2011, the Fund has".
static NAMED: LazyLock<Regex> = LazyLock::new(|| {
    let verbs = lexicon::of(Tongue::English).began.goes_on.join("|");
    pattern(&format!(r"^, the (?<name>[a-z0-9' -]+?) (?:{verbs})\b"))
});

/// Words of a name at most.
const LONGEST: usize = 6;

/// The step and the name, where the words before a time tell what began at it.
pub(super) fn at(text: &str, place: &Range<usize>) -> Option<(usize, Vec<String>)> {
    let before = text.get(..place.start)?.trim_end();
    let behind = text.get(place.end..)?;
    STEPS.of(Tongue::English).iter().enumerate().find_map(|(step, [verb, noun, own])| {
        let said = [verb, noun].into_iter().find_map(|pattern| pattern.captures(before)?.name("name"));
        // "Since its establishment in 2011, the Fund has": the name stands behind the time.
        let said = said.or_else(|| own.find(before).and_then(|_| NAMED.captures(behind)?.name("name")))?;
        Some((step, name(said.as_str())?))
    })
}

/// The words of a name as they are compared; what stands behind "of" or "for" in it comes first, as in "the centre for
/// training", which is a training centre.
fn name(said: &str) -> Option<Vec<String>> {
    let known = &lexicon::of(Tongue::English).began;
    let stop = &lexicon::of(Tongue::English).stop;
    let cut = known.joins.iter().filter_map(|word| said.find(&format!(" {word} "))).min();
    let (head, rest) = said.split_at(cut.unwrap_or(said.len()));
    let words = |text: &str| -> Vec<String> {
        let plain = |word: &&str| !stop.contains(*word) && !known.joins.iter().any(|join| join == word);
        words_of(text).map(|(_, word)| word).filter(plain).map(stem).collect()
    };
    let last = words_of(head).last().map(|(_, word)| word.to_owned())?;
    let mut name = words(rest);
    name.sort();
    name.extend(words(head));
    let common = known.common.contains(&last);
    (!name.is_empty() && name.len() <= LONGEST && !common && last.len() > 2).then_some(name)
}
