//! How the counts of a passage belong together: frames, wholes, nouns that are left out, lists that name them.

use super::{Count, Head, Reader, contains};
use crate::flow::Tongue;
use crate::list::{List, Opening};
use crate::number::Amount;
use crate::scan::Bound;

/// "At least one unplanned explosion": a figure that only says that there was some, and belongs to what is said.
fn is_article(count: &Count) -> bool {
    count.value == Amount::whole(1) && count.bound == Bound::AtLeast
}

impl Reader<'_> {
    /// Ends the frame of each count where the next begins.
    pub(super) fn bound_frames(&self, counts: &mut [Count]) {
        for index in 0..counts.len() {
            // "45 of the 60 Parties had paid": what is said is said of the 45, and the 60 are only who they are.
            let before_whole = counts.get(index).is_some_and(|count| count.whole == Some(index + 1));
            let from = index + if before_whole { 2 } else { 1 };
            let next = (from..counts.len())
                .find_map(|at| counts.get(at).filter(|next| !is_article(next)))
                .map(|next| (next.frame.start, next.range.start, next.sentence.start));
            let after_part = index > 0 && counts.get(index - 1).is_some_and(|part| part.whole == Some(index));
            let Some(count) = counts.get_mut(index).filter(|count| !count.cues.labelled) else { continue };
            if after_part {
                count.frame = count.range.start..count.phrase.end;
                continue;
            }
            if let Some((clause, figure, sentence)) = next
                && sentence == count.sentence.start
            {
                let end = if clause > count.range.end { clause } else { figure };
                // "Nine with obligations and one without reported": what is said is said of both.
                let gap = self.text.get(count.phrase.end.min(end)..end).unwrap_or_default().trim_end();
                let place = matches!(
                    gap.trim(),
                    "in" | "from" | "to" | "for" | "at" | "with" | "of" | "across" | "by" | "在" | "涉及"
                );
                let joined = clause <= count.range.end
                    && (place || self.lexicon.and.iter().any(|word| gap.ends_with(word.as_str())));
                let end = if joined { count.frame.end } else { end };
                count.frame.end = end.max(count.phrase.end.min(count.frame.end));
            }
            if count.frame.start >= count.range.start {
                count.frame.start = count.range.start;
            }
            let said = self.text.get(count.range.end..count.frame.end).unwrap_or_default();
            let said = crate::rules::until_next_clause(said).to_lowercase();
            count.cues.not_yet |= self.lexicon.not_yet.iter().any(|word| contains(&said, word, self.passage.tongue));
        }
        for index in 1..counts.len() {
            let before = counts.get(index - 1).map(|before| (before.range.end, before.sentence.start));
            if let (Some((end, sentence)), Some(count)) = (before, counts.get_mut(index))
                && sentence == count.sentence.start
                && count.frame.start < end
                && !count.cues.labelled
            {
                count.frame.start = end.min(count.range.start);
            }
        }
    }

    /// Ties each part to the whole named before it in its sentence, or before "of the".
    pub(super) fn wholes(&self, counts: &mut [Count]) {
        for index in 0..counts.len() {
            let Some(count) = counts.get(index) else { continue };
            let comparable = |other: &Count| other.currency == count.currency && !other.head.is_time;
            let whole = if count.cues.is_whole {
                None
            } else {
                let after = counts
                    .get(index + 1)
                    .filter(|next| {
                        next.cues.is_whole
                            && next.sentence == count.sentence
                            && self.of_follows(count, next)
                            && comparable(next)
                    })
                    .map(|_| index + 1);
                // "36 reviews out of the 60 planned, and 28 amendments": the whole is that of the first alone.
                let taken = |at: usize| at > 0 && counts.get(at - 1).is_some_and(|part| part.whole == Some(at));
                let same = |earlier: &Count| {
                    count.head.is_elided
                        || count.head.noun.is_empty()
                        || count.head.noun == earlier.head.noun
                        || count.head.is_states && earlier.head.is_states
                };
                let before = || {
                    (0..index).rev().find(|at| {
                        counts.get(*at).is_some_and(|earlier| {
                            earlier.cues.is_whole
                                && earlier.sentence == count.sentence
                                && !self.turns_to_others(earlier.range.end, count.range.start)
                                && comparable(earlier)
                                && (!taken(*at) || same(earlier))
                        })
                    })
                };
                after.or_else(before)
            };
            if let Some(count) = counts.get_mut(index) {
                count.whole = whole.filter(|_| !count.head.is_time);
            }
        }
    }

    /// "Seven of the nine old cases; among the new ones, twelve": a clause of its own names others.
    fn turns_to_others(&self, from: usize, to: usize) -> bool {
        let between = self.text.get(from..to).unwrap_or_default().to_lowercase();
        let Some((_, clause)) = between.rsplit_once([';', '；']) else { return false };
        let clause = clause.trim_start();
        ["among the", "of the", "for the", "as for", "as to", "in the", "而在", "至于", "在"]
            .iter()
            .any(|word| clause.starts_with(word))
    }

    /// "All but four of the nineteen": what is said is said of fifteen.
    pub(super) fn leave_out(&self, counts: &mut [Count]) {
        for index in 0..counts.len() {
            let Some(count) = counts.get(index) else { continue };
            let before = self.text.get(count.sentence.start..count.range.start).unwrap_or_default().to_lowercase();
            let after = self.text.get(count.phrase.end..count.sentence.end).unwrap_or_default();
            let english =
                ["all but", "all except", "everyone but"].iter().any(|word| before.trim_end().ends_with(word));
            let chinese = (before.ends_with('除') || before.ends_with("除了"))
                && after.chars().take(8).any(|letter| letter == '外');
            if !(english || chinese) || count.head.is_time || count.currency.is_some() {
                continue;
            }
            let next = counts.get(index + 1).filter(|next| {
                next.sentence == count.sentence && (next.cues.is_whole || chinese) && next.value > count.value
            });
            let whole = count
                .whole
                .and_then(|whole| counts.get(whole))
                .or(next)
                .or_else(|| {
                    let of_them =
                        after.trim_start().starts_with("of them") || after.trim_start().starts_with("of these");
                    counts
                        .get(..index)?
                        .iter()
                        .rev()
                        .find(|whole| whole.cues.is_whole && whole.value > count.value)
                        .filter(|_| of_them || count.head.is_elided)
                })
                .map(|whole| (whole.value, whole.head.clone()));
            if let (Some((whole, head)), Some(count)) = (whole, counts.get_mut(index)) {
                count.value = Amount(whole.0 - count.value.0);
                count.cues.of_these = false;
                count.cues.left_out = true;
                count.head = Head { is_elided: true, ..head };
            }
        }
    }

    /// Gives a figure without a noun of its own the noun of its whole, or of the count before it.
    pub(super) fn inherit(&self, counts: &mut [Count]) {
        for index in 0..counts.len() {
            self.inherit_counter(counts, index);
            let Some(count) = counts.get(index).filter(|count| count.head.is_elided && count.currency.is_none()) else {
                continue;
            };
            let near = |other: &&Count| {
                other.sentence.end + 1 >= count.sentence.start
                    && other.currency.is_none()
                    && !other.head.is_time
                    && !other.head.noun.is_empty()
            };
            let listed = self.text.get(count.phrase.end..).is_some_and(|rest| rest.starts_with('('));
            let tied = listed
                || self.goes_on(counts, index)
                || count.whole.is_some()
                || count.cues.of_these
                || count.cues.remaining
                || self.passage.tongue == Tongue::English;
            let from = count
                .whole
                .and_then(|whole| counts.get(whole))
                .or_else(|| counts.get(..index)?.iter().rev().find(near))
                .filter(|_| tied);
            let Some(head) = from.map(|from| Head { is_elided: true, ..from.head.clone() }) else { continue };
            if let Some(count) = counts.get_mut(index) {
                count.head = head;
            }
        }
    }

    /// "18个缔约国指定…，14个设立…": a clause that opens with a figure and its counter goes on with the noun before it.
    fn goes_on(&self, counts: &[Count], index: usize) -> bool {
        let counter =
            |count: &Count| self.text.get(count.range.end..).and_then(|rest| rest.trim_start().chars().next());
        let (Some(count), Some(last)) = (counts.get(index), index.checked_sub(1).and_then(|last| counts.get(last)))
        else {
            return false;
        };
        let opens = self.text.get(..count.range.start).is_some_and(|before| before.ends_with(['，', ';', '；', '和']));
        opens && last.sentence == count.sentence && last.head.is_states && counter(last) == counter(count)
    }

    /// "35个缔约方中，20个全额缴款": a part with the counter of its whole, and no noun that is known, is of the same.
    pub(super) fn inherit_counter(&self, counts: &mut [Count], index: usize) {
        if self.passage.tongue != Tongue::Chinese {
            return;
        }
        let counter =
            |count: &Count| self.text.get(count.range.end..).and_then(|rest| rest.trim_start().chars().next());
        let Some(count) =
            counts.get(index).filter(|count| !count.head.is_states && !count.head.is_time && count.currency.is_none())
        else {
            return;
        };
        let known = self.lexicon.heads.iter().any(|head| count.head.noun.ends_with(head.as_str()));
        let whole = count
            .whole
            .and_then(|whole| counts.get(whole))
            .filter(|whole| !known && !whole.head.noun.is_empty() && counter(whole) == counter(count));
        let Some(head) = whole.map(|whole| Head { is_elided: true, ..whole.head.clone() }) else { return };
        let end = count.range.end + counter(count).map_or(0, char::len_utf8);
        if let Some(count) = counts.get_mut(index) {
            count.head = head;
            count.phrase.end = end;
        }
    }

    /// Whether only a noun and "of" stand between the part and the whole.
    pub(super) fn of_follows(&self, part: &Count, whole: &Count) -> bool {
        let gap = self.text.get(part.range.end..whole.range.start).unwrap_or_default();
        self.passage.tongue == Tongue::English && gap.chars().count() < 40 && !gap.contains([',', ';', '('])
    }

    /// Ties each list to the count that it names.
    pub(super) fn name(&self, counts: &mut [Count]) {
        for (index, list) in self.lists.iter().enumerate() {
            let Some(sentence) = self.passage.sentences.iter().find(|sentence| sentence.contains(&list.range.start))
            else {
                continue;
            };
            let floor = self
                .lists
                .get(..index)
                .and_then(|before| {
                    before
                        .iter()
                        .rev()
                        .find(|known| known.opening == Opening::Bracket && known.range.start >= sentence.start)
                })
                .map_or(sentence.start, |known| known.range.end);
            let stands = |count: &&(usize, &Count)| {
                count.1.range.start >= floor.min(list.range.start)
                    && count.1.range.end <= list.range.start
                    && count.1.range.start >= sentence.start
                    && !count.1.head.is_time
                    && count.1.currency.is_none()
            };
            let last = counts.iter().enumerate().rfind(|count| stands(&count));
            // "14 experts from 11 States, namely": the nearest that can be what the list names.
            let before = |last: usize| {
                let people = counts.get(last).filter(|last| !last.head.is_states && !last.head.is_elided)?;
                let place = last.checked_sub(1)?;
                let states = counts.get(place).filter(|count| stands(&&(place, *count)))?;
                (list.is_of_states() && self.opens_names(people, list) && states.head.is_states).then_some(place)
            };
            let chosen = last.and_then(|(at, count)| if self.fits(count, list) { Some(at) } else { before(at) });
            let follows = counts.iter().position(|count| self.stands_after(count, list));
            if let Some(count) = chosen.or(follows).and_then(|at| counts.get_mut(at))
                && count.list.is_none()
            {
                count.list = Some(index);
            }
        }
    }

    /// Whether the list can be the names of what is counted.
    pub(super) fn fits(&self, count: &Count, list: &List) -> bool {
        let gap = self.text.get(count.phrase.end..list.range.start).unwrap_or_default();
        let of_states = list.is_mostly_states();
        let direct = list.opening == Opening::Bracket
            && gap.trim_matches([' ', '(']).is_empty()
            && self.lexicon.agents.iter().any(|word| count.head.noun.starts_with(word.as_str()))
            && list.items.len() > 1
            || list.opening == Opening::Bracket
                && gap.trim_matches([' ', '(']).is_empty()
                && count.head.is_elided
                && list.items.len() > 2;
        if of_states && !(count.head.is_states || direct || self.counts_coalitions(count)) {
            return false;
        }
        match list.opening {
            Opening::Bracket if of_states => true,
            Opening::Bracket => gap.trim_matches([' ', '(']).is_empty(),
            Opening::Colon => count.head.is_states && of_states,
            Opening::Plain => {
                let gap = gap.trim_matches([' ', ',', '，', '-', '—', ':']);
                let direct = self
                    .text
                    .get(count.phrase.end..list.range.start)
                    .is_some_and(|gap| gap.contains(['-', '—', ',', '，']));
                (gap.is_empty() && direct
                    || self.lexicon.namely.iter().any(|word| gap == word && word.chars().count() > 1 || gap == "即"))
                    && list.items.len() > 1
            }
        }
    }

    /// Whether a word such as "namely" stands right before the list.
    fn opens_names(&self, count: &Count, list: &List) -> bool {
        let gap = self.text.get(count.phrase.end..list.range.start).unwrap_or_default().trim_end();
        list.items.len() > 2
            && gap.chars().count() <= 40
            && self
                .lexicon
                .namely
                .iter()
                .any(|word| word.chars().count() > 1 && gap.ends_with(word.as_str()) || gap.ends_with('即'))
    }

    pub(super) fn counts_coalitions(&self, count: &Count) -> bool {
        count.head.noun.ends_with("联盟")
    }

    /// A figure after its list: the names, then how many they are together.
    pub(super) fn stands_after(&self, count: &Count, list: &List) -> bool {
        let gap = self.text.get(list.range.end..count.range.start.max(list.range.end)).unwrap_or_default();
        self.passage.tongue == Tongue::Chinese
            && count.range.start >= list.range.end
            && list.opening == Opening::Plain
            && list.items.len() > 1
            && (gap.is_empty() || gap == "这" || gap == "等")
            && count.head.is_states
    }
}
