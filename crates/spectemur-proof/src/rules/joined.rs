//! How many were members, who joined, and how many there are now: the number now must be that of both together.
//!
//! It must not judge what one passage says of several rolls: those are `rolls`.

use super::{amount, finding, membership};
use crate::count::{Count, contains};
use crate::finding::{Confidence, Finding};
use crate::lexicon;
use crate::list;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::Bound;

/// Fewer members than this are no roll.
const LEAST: i64 = 8;

/// Finds numbers of members that those before and those that joined do not give.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let now: Vec<&Count> = reading.counts.iter().flatten().filter(|count| says_now(reading, count)).collect();
    for (index, passage) in reading.prose() {
        for base in reading.counts_of(index).iter().filter(|count| is_roll(passage, count) && was(passage, count)) {
            if let Some(joined) = joined(reading, index, passage, base) {
                found.extend(judge(reading, base, joined, &now));
            }
        }
    }
}

/// Whether a count can be of all members, or of all that ratified.
fn is_roll(passage: &Passage, count: &Count) -> bool {
    let lexicon = lexicon::of(passage.tongue);
    let words = passage.flow.at(count.range.start..count.phrase.end).to_lowercase();
    let noun = lexicon.rolls.iter().any(|word| words.ends_with(word.as_str()));
    (count.head.is_states || noun)
        && count.bound == Bound::Exact
        && count.value >= Amount::whole(LEAST)
        && count.whole.is_none()
        && count.list.is_none()
        && !count.cues.remaining
        && !count.cues.of_these
}

/// Whether the sentence speaks of the time before others joined.
fn was(passage: &Passage, count: &Count) -> bool {
    let words = passage.flow.at(count.sentence.clone()).to_lowercase();
    lexicon::of(passage.tongue).then.iter().any(|word| contains(&words, word, passage.tongue))
}

/// How many joined after that: those named or counted beside a word of joining, in the same passage.
fn joined(reading: &Reading<'_>, index: usize, passage: &Passage, base: &Count) -> Option<Amount> {
    let lexicon = lexicon::of(passage.tongue);
    let mut sizes = passage.sentences.iter().filter_map(|sentence| {
        let words = passage.flow.at(sentence.clone()).to_lowercase();
        let joins = lexicon.joins.iter().any(|word| contains(&words, word, passage.tongue));
        let denied = ["not ", "withdr", "尚未", "没有", "退出"].iter().any(|word| words.contains(word));
        let own = sentence.start == base.sentence.start;
        let names = reading.tokens_of(index).iter().filter(|token| sentence.contains(&token.range.start));
        let names = names.filter_map(list::state_of).collect::<std::collections::BTreeSet<_>>().len();
        let counted = reading.counts_of(index).iter().find(|count| {
            count.sentence == *sentence
                && count.value < Amount::whole(LEAST)
                && (count.head.is_states || count.head.is_elided)
        });
        let size = match counted {
            Some(count) if !own || names == 0 => count.value,
            _ if names > 0 => Amount::whole(i64::try_from(names).ok()?),
            _ => return None,
        };
        let denied = denied && !words.contains("no state withdrew") && !words.contains("没有国家退出");
        (joins && !denied && size > Amount(0)).then_some(size)
    });
    let first = sizes.next()?;
    // Where two sentences speak of joining it is not known who is meant.
    sizes.all(|size| size == first).then_some(first)
}

/// Whether a count says how many members there are at the time of the document.
fn says_now(reading: &Reading<'_>, count: &Count) -> bool {
    let Some(passage) = reading.passage(count.passage) else { return false };
    let before = passage.flow.at(count.sentence.start..count.range.start).to_lowercase();
    let before = before.trim_end();
    let lexicon = lexicon::of(passage.tongue);
    let labelled = before.ends_with([':', '：']) || count.cues.labelled;
    let has = lexicon.has_members.iter().any(|word| before.ends_with(word.as_str()));
    let plain = !passage.is_title();
    let rolls = is_roll(passage, count)
        || labelled
            && count.bound == Bound::Exact
            && lexicon.rolls.iter().any(|word| contains(before, word, passage.tongue));
    plain
        && rolls
        && (labelled || has)
        && count.currency.is_none()
        && !count.head.is_time
        && !was(passage, count)
        && !membership::is_past(reading, count)
}

fn judge(reading: &Reading<'_>, base: &Count, joined: Amount, now: &[&Count]) -> Option<Finding> {
    let sum = Amount(base.value.0 + joined.0);
    let near = |count: &&&Count| {
        let off = (count.value.0 - sum.0).abs();
        off > 0 && off <= Amount::whole(2).0.max(sum.0 / 50) && count.value > base.value
    };
    let other = now.iter().find(near)?;
    let passage = reading.passage(other.passage)?;
    let same = reading.passage(base.passage)?.tongue == passage.tongue;
    let details = [("one", amount(sum)), ("other", amount(other.value))];
    // Where the sum itself is said, that is the place to look at.
    let beside = reading.counts_of(base.passage).iter().find(|count| count.value == sum && count.range != base.range);
    let spots = reading.spots([base].into_iter().chain(beside).chain([*other]));
    same.then(|| finding("membership", Confidence::Probable, spots, details).case("members"))
}
