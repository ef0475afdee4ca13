//! A total before its parts: "18 requests: 7 of one kind, 6 of another and 4 of a third".
//!
//! It must not judge a total that closes its parts: that is `brought`.

use super::{details, opposed};
use crate::count::Count;
use crate::finding::{Confidence, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::{adding, alike, finding, sums};

/// So many letters lead from a total to its parts where a colon opens them at once.
const CLOSE: usize = 60;
/// There the parts may be off by so many hundredths, and elsewhere by fewer.
const FAR: i64 = 35;
/// A figure that is less by so many times counts the parts and is none of them.
const OTHERS: i64 = 50;

/// "18 requests: 7 of one kind, 6 of another and 4 of a third".
pub(super) fn made_of(
    reading: &Reading<'_>,
    counts: &[Count],
    place: usize,
    total: &Count,
    passage: &Passage,
) -> Option<Finding> {
    if !sums::adds(total) || total.value < Amount::whole(2) {
        return None;
    }
    let next = first_part(counts, place, total)?;
    let gap = passage.flow.at(total.range.end..next.range.start.max(total.range.end)).to_lowercase();
    let opens = opening(passage.tongue, &gap, next);
    // "English 27, Spanish 11 and French 10": the second is a part as the first is.
    let first = counts
        .get(..place)
        .into_iter()
        .flatten()
        .all(|count| count.sentence != total.sentence || count.currency != total.currency || count.head.is_time);
    let strong = opens == Opens::Whole && gap.contains(['(', ':', '—']) || gap.contains("其中") || gap.contains("of w");
    if !first && !strong {
        return None;
    }
    let same =
        |part: &&Count| part.sentence == total.sentence || opens == Opens::Next && part.sentence == next.sentence;
    let rest: Vec<&Count> =
        counts.get(place + 1..)?.iter().filter(|part| part.range.start >= next.range.start).collect();
    let rest: Vec<&Count> = rest.into_iter().take_while(same).collect();
    let parts: Vec<&Count> =
        rest.iter().copied().filter(|part| part.currency == total.currency && sums::adds(part)).collect();
    let odd = parts.iter().any(|part| {
        part.value > total.value || part.value == Amount(0) || part.cues.is_whole || part.cues.total || part.cues.only
    });
    let end = parts.last().map_or(total.range.end, |last| last.sentence.end);
    let more = sums::sum(&parts) < total.value && sums::has_one_more(passage, &(total.range.end..end));
    let both = more || sums::counts_both(passage, &(total.sentence.start..end.max(total.sentence.end)));
    let other = odd || is_itself_part(counts, place, total, &parts) || has_bare_item(&gap, total, &parts) || both;
    if opens == Opens::Not || !(2..=9).contains(&parts.len()) || other {
        return None;
    }
    if sums::apart(reading, total, &parts)
        || passage.flow.at(total.range.end..end).to_lowercase().contains(", the ") && sums::sum(&parts) < total.value
    {
        return None;
    }
    let values: Vec<Amount> = parts.iter().map(|part| part.value).collect();
    if sums::some_give(&values, total.value) || values.contains(&total.value) {
        return None;
    }
    let kinds = |part: &Count| {
        part.range == next.range && part.value.as_whole() == i64::try_from(parts.len() - 1).ok() && parts.len() > 2
    };
    let outer: Vec<&Count> =
        parts.iter().copied().filter(|part| !part.cues.of_these_inner(next) && !kinds(part)).collect();
    let sum = sums::sum(&outer);
    let said =
        passage.flow.at(total.range.end..outer.last().map_or(total.range.end, |last| last.frame.end)).to_lowercase();
    let said = sums::without_closing(passage.tongue, &said);
    let one = outer.iter().any(|part| part.value == Amount::whole(1));
    let other = sums::is_enumerated(reading, total)
        || sums::counts_several(reading, total)
        || sums::is_other_whole(reading, total)
        || sums::is_mixed(reading, total, &outer)
        || adding::leaves_out(reading, total, &outer)
        || gap.contains("among the ");
    if other || is_loose(passage.tongue, &said, sum < total.value && !one) {
        return None;
    }
    let clean = |part: &&Count| {
        alike(part, total, passage.tongue)
            || part.head.noun.is_empty()
            || part.whole == Some(place)
            || opens == Opens::Whole
    };
    let whole_run = parts.len() == rest.len();
    let sides = is_two_sides(passage, total, &outer);
    let divides = divides(opens, &gap, total, &outer) || sides;
    let things = opens != Opens::Not
        && sum > total.value
        && sums::is_near(sum, total.value, 30)
        && of_other_nouns(total, &outer);
    if !whole_run || !(outer.iter().all(clean) && divides || things) {
        return None;
    }
    let spots = reading.spots(std::iter::once(total).chain(outer.iter().copied()));
    // "Of which" may leave something out; where one alone is missing it hardly does.
    let few = total.value.0 - sum.0 > Amount::whole(1).0;
    let some = few
        && !sides
        && opens != Opens::Whole
        && has(&lexicon::of(passage.tongue).dividing.some, &gap)
        && !is_nearly_all(total, &outer, sum);
    let confidence = if some { Confidence::Possible } else { Confidence::Probable };
    Some(finding("parts-and-whole", confidence, spots, details(total, sum, &outer)).case("sum"))
}

/// "11 projects: in Africa (six), Latin America (three) and Asia (two)": whether the total is itself a part, of a whole
/// before it.
fn is_itself_part(counts: &[Count], place: usize, total: &Count, parts: &[&Count]) -> bool {
    let all = total.value.0 + sums::sum(parts).0;
    counts.get(..place).into_iter().flatten().enumerate().any(|(at, whole)| {
        let between = counts.get(at + 1..place).into_iter().flatten().filter(|_| whole.sentence == total.sentence);
        let between = between.filter(|part| part.currency == total.currency && sums::adds(part));
        whole.currency == total.currency
            && whole.sentence.end + 1 >= total.sentence.start
            && (whole.value.0 == all || whole.value.0 == all + between.map(|part| part.value.0).sum::<i64>())
    })
}

/// "Seven meetings: the session of the Committee, two meetings and four workshops": one item has no figure.
fn has_bare_item(gap: &str, total: &Count, parts: &[&Count]) -> bool {
    let items = gap.rsplit_once(':').map(|(_, items)| items.trim_start());
    let bare =
        |items: &str| items.contains(',') && ["the ", "a ", "an ", "its "].iter().any(|word| items.starts_with(word));
    items.is_some_and(bare) && total.value > sums::sum(parts)
}

/// Whether the parts come so near to the total that they are meant to be all of it.
fn divides(opens: Opens, gap: &str, total: &Count, parts: &[&Count]) -> bool {
    // Right behind a colon stand all the parts, however far off they are.
    let close = gap.chars().count() <= CLOSE && gap.trim_end().ends_with(':');
    let off = if close { FAR } else { 12 };
    let sum = sums::sum(parts);
    opens == Opens::Whole && parts.len() >= 2 && sums::is_near(sum, total.value, off)
        || parts.len() >= 3 && sums::is_near(sum, total.value, 8)
}

/// Whether two parts are the two sides of the total: one has what the other has not.
fn is_two_sides(passage: &Passage, total: &Count, parts: &[&Count]) -> bool {
    parts.len() == 2
        && sums::is_near(sums::sum(parts), total.value, 20)
        && (opposed(passage, parts) || parts.iter().any(|part| part.cues.remaining))
}

/// The figure with which the parts begin: "22 had arrears of two years or more: nine here, …" has a time before it, "96,000
/// from four donors (40,000, …)" how many parts there are.
fn first_part<'a>(counts: &'a [Count], place: usize, total: &Count) -> Option<&'a Count> {
    let mut after = counts.get(place + 1..)?.iter().filter(|count| !count.head.is_time);
    let first = after.next()?;
    let others: Vec<&Count> = after.take_while(|count| count.sentence == total.sentence).collect();
    let is_of_others = first.value.0.saturating_mul(OTHERS) < total.value.0;
    let tells_how_many =
        is_of_others && others.len() >= 2 && first.value.as_whole() == i64::try_from(others.len()).ok();
    if tells_how_many { others.first().copied() } else { Some(first) }
}

/// Whether so many parts leave so little that whoever named them meant all: less than the least of them.
fn is_nearly_all(total: &Count, parts: &[&Count], sum: Amount) -> bool {
    let (left, least) = (total.value.0 - sum.0, parts.iter().map(|part| part.value.0).min().unwrap_or(0));
    parts.len() >= 4 && left < least && left.saturating_mul(20) <= total.value.0
}

/// Whether something among the parts is not read as a count, such as "一次", or is one of products such as "five with two
/// each"; and where they fall short, whether one more is named without a figure.
fn is_loose(tongue: Tongue, said: &str, short: bool) -> bool {
    let known = &lexicon::of(tongue).dividing;
    // "中文、阿拉伯文各2份": as many of each.
    let each = said.split('各').skip(1).any(|rest| rest.starts_with(|letter: char| letter.is_ascii_digit()));
    each || has(&known.loose, said) || short && has(&known.another, said)
}

fn has(words: &[String], said: &str) -> bool {
    words.iter().any(|word| said.contains(word.as_str()))
}

/// How a total opens its parts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Opens {
    Not,
    /// Parts that may leave something out.
    Part,
    /// The same, in the sentence after it.
    Next,
    /// All of it.
    Whole,
}

fn opening(tongue: Tongue, gap: &str, next: &Count) -> Opens {
    let known = &lexicon::of(tongue).dividing;
    if gap.chars().count() > 90 {
        Opens::Not
    } else if gap.contains(['.', '。']) {
        // "Among the destinations, …": something else is divided.
        let other = gap.contains(". among the ") && !gap.contains(". among these") && !gap.contains(". among them");
        let leans =
            !other && (next.cues.of_these || next.head.is_elided || gap.contains("they ") || gap.contains("these "));
        if leans { Opens::Next } else { Opens::Not }
    } else if (gap.contains(['(', ':', '—']) || has(&known.whole, gap)) && !gap.contains("其中包括") {
        Opens::Whole
    } else if has(&known.part, gap) || next.cues.of_these || gap.contains([',', '，', ';']) {
        Opens::Part
    } else {
        Opens::Not
    }
}

/// Whether the parts are things under nouns of their own, so that none is counted in two of them.
fn of_other_nouns(total: &Count, parts: &[&Count]) -> bool {
    let persons = |count: &Count| {
        count.head.is_states
            || lexicon::both().into_iter().any(|lexicon| {
                lexicon
                    .persons
                    .iter()
                    .any(|word| count.head.noun.starts_with(word.as_str()) || count.head.noun.ends_with(word.as_str()))
            })
    };
    let named = |count: &&Count| !count.head.is_elided && !count.head.noun.is_empty() && !persons(count);
    let nouns: std::collections::BTreeSet<&str> = parts.iter().map(|part| part.head.noun.as_str()).collect();
    parts.len() >= 2 && nouns.len() == parts.len() && !persons(total) && parts.iter().all(named)
}

impl crate::count::Cues {
    /// Whether the count begins a part of a part, unlike the first part itself.
    fn of_these_inner(self, first: &Count) -> bool {
        self.of_these && first.cues != self
    }
}
