//! Those of a whole who are left, where no sentence says nearly the same as that on all but some: things of one noun,
//! and parts of just so many.

use std::collections::BTreeSet;

use super::{Exception, Other, agrees};
use crate::count::Count;
use crate::flow::Tongue;
use crate::number::Amount;
use crate::reading::Reading;
use crate::rules::exchanged::matter_of;
use crate::rules::rests::is_left;
use crate::rules::sums;
use crate::sentences::Sentences;

/// "The seven stores which remain", of the 23 of which all but four are done: things of one noun that are left.
pub(super) fn left_of_noun<'a>(reading: &'a Reading<'_>, exception: &Exception) -> Option<Other<'a>> {
    exception.whole?;
    let own =
        reading.counts_of(exception.passage).iter().filter(|count| exception.sentence.contains(&count.range.start));
    let nouns: BTreeSet<&str> = own
        .filter(|count| !count.head.is_states && count.head.noun.chars().count() > 1)
        .map(|count| count.head.noun.as_str())
        .collect();
    // In Chinese the words behind a noun are often read with it.
    let same = |one: &str, other: &str| {
        let start = |noun: &str| noun.chars().take(3).collect::<String>();
        one == other || start(one) == start(other) && one.starts_with(crate::flow::is_han) && one.chars().count() >= 3
    };
    let plain = |count: &&Count| {
        nouns.iter().any(|noun| same(noun, &count.head.noun))
            && !count.head.is_elided
            && count.passage != exception.passage
            && sums::adds(count)
            && is_left(reading, count)
            && matter_of(reading, count).is_none_or(|matter| !matter.is_past() && !matter.is_narrow())
    };
    let left: Vec<&Count> = reading.counts.iter().flatten().filter(plain).collect();
    let differs = left.iter().all(|count| agrees(&Other::Left(count), exception) == Some(false));
    left.first().filter(|_| differs && left.len() <= 2).map(|count| Other::Left(count))
}

/// "Eleven hold such mines. Four of them have yet to name a day", and "all but two of the eleven have fixed one": those
/// left of just so many, in a paragraph on the same matter.
pub(super) fn left_of_whole<'a>(
    reading: &'a Reading<'_>,
    sentences: &mut Sentences,
    exception: &Exception,
) -> Option<Other<'a>> {
    let whole = exception.whole.filter(|whole| *whole >= Amount::whole(5))?;
    let here = reading.passage(exception.passage)?;
    let mut found: Vec<&Count> = Vec::new();
    for place in reading.valued(whole..=whole).filter(|count| count.passage != exception.passage) {
        let Some(there) = reading.passage(place.passage).filter(|there| there.tongue == here.tongue) else { continue };
        let counts = reading.counts_of(place.passage);
        let of_it = |part: &&Count| part.whole.and_then(|at| counts.get(at)).is_some_and(|of| of.range == place.range);
        for part in counts.iter().filter(of_it).filter(|part| sums::adds(part) && is_left(reading, part)) {
            let said = sentences.words_of(there.flow.at(0..part.sentence.end), there.tongue);
            let shared = said.iter().filter(|word| exception.words.contains(word));
            let strong = shared.filter(|word| !sentences.vocabulary.is_weak(**word)).count();
            found.extend((strong >= if there.tongue == Tongue::Chinese { 4 } else { 2 }).then_some(part));
        }
    }
    let differs = found.iter().all(|count| agrees(&Other::Left(count), exception) == Some(false));
    found.first().filter(|_| differs && found.len() <= 2).map(|count| Other::Left(count))
}
