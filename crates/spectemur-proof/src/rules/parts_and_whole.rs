//! Parts and the whole that they make, or that they cannot exceed.

use super::{adding, alike, amount, finding, sums};
use crate::count::Count;
use crate::finding::{Confidence, Detail, Finding};
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::Bound;

/// Finds parts greater than their whole, totals that are not the sum, and parts that should give their total.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for (index, counts) in reading.counts.iter().enumerate() {
        let Some(passage) = reading.passage(index) else { continue };
        for (place, count) in counts.iter().enumerate() {
            found.extend(too_great(reading, counts, place, count, passage));
            let made = brought_to(reading, counts, place, count, passage)
                .or_else(|| made_of(reading, counts, place, count, passage));
            found.extend(made);
        }
    }
}

fn too_great(
    reading: &Reading<'_>,
    counts: &[Count],
    place: usize,
    part: &Count,
    passage: &Passage,
) -> Option<Finding> {
    let (whole, tied) = match part.whole.and_then(|whole| counts.get(whole)) {
        Some(whole) => (whole, true),
        None if part.cues.of_these && !part.cues.remaining => (named_before(counts, place, part, passage)?, false),
        None if goes_on(counts, place, part, passage) => {
            let before = place.checked_sub(1).and_then(|last| counts.get(last))?;
            (named_before(counts, place, part, passage).filter(|whole| whole.value >= before.value)?, false)
        }
        None => return None,
    };
    if part.currency.as_deref() == Some(crate::count::PERCENT) {
        return None;
    }
    let exact = part.bound != Bound::AtMost
        && whole.bound != Bound::AtLeast
        && part.bound != Bound::About
        && whole.bound != Bound::About;
    let of_one = !tied || part.head.noun == whole.head.noun || part.head.is_elided;
    // A part of all that the sentences before count together is no part of one of them.
    // What is a part of the whole itself adds nothing to it.
    let at = counts.iter().position(|count| count.range == whole.range);
    let together: i64 = counts
        .get(..place)
        .into_iter()
        .flatten()
        .filter(|count| at.is_none() || count.whole != at)
        .filter(|count| count.range.start <= whole.range.start)
        .filter(|count| count.sentence.end + 1 >= whole.sentence.start && alike(count, part, passage.tongue))
        .filter(|count| count.value <= whole.value && count.currency == part.currency)
        .map(|count| count.value.0)
        .sum();
    let earlier = counts.get(..place).into_iter().flatten().any(|count| {
        count.value >= part.value && alike(count, part, passage.tongue) && count.sentence.end <= part.sentence.start
    });
    let joined = !tied && (together >= part.value.0 || earlier);
    let both = joined || crate::rules::sums::counts_both(passage, &part.sentence);
    // Whoever writes a part too great is off by a little; what is far greater is of another thing.
    // Where another of its sentence is greater still, they are of another whole.
    let other = !tied
        && counts.iter().any(|count| {
            count.range != part.range
                && count.sentence == part.sentence
                && count.value > whole.value
                && alike(count, part, passage.tongue)
        });
    let far = part.value.0 * 2 > whole.value.0 * 3 && part.value.0 > whole.value.0 + Amount::whole(3).0;
    if part.value <= whole.value
        || stands_apart(passage, whole, part)
        || sums::counts_several(reading, part)
        || far
        || other
        || !tied && part.cues.remaining
        || both
        || !exact
        || !of_one
        || !alike(part, whole, passage.tongue)
        || part.cues.wished
        || whole.value == Amount(0)
    {
        return None;
    }
    let confidence = Confidence::Probable;
    let spots = reading.spots([whole, part]);
    Some(
        finding("parts-and-whole", confidence, spots, [("whole", amount(whole.value)), ("part", amount(part.value))])
            .case("too-great"),
    )
}

/// Whether a figure stands right after another part, in the same way: "of these, 93 have staff, 251 have a station".
fn goes_on(counts: &[Count], place: usize, part: &Count, passage: &Passage) -> bool {
    let Some(before) = place.checked_sub(1).and_then(|last| counts.get(last)) else { return false };
    let gap = passage.flow.at(before.phrase.end..part.range.start.max(before.phrase.end)).trim_end().to_lowercase();
    let marks = [',', '，', '、'];
    let and = crate::lexicon::of(passage.tongue).and.iter().any(|word| gap.ends_with(word.as_str()));
    before.cues.of_these
        && !before.cues.remaining
        && before.sentence == part.sentence
        && before.currency == part.currency
        && (gap.ends_with(marks) || and && gap.contains(marks))
        && !gap.contains([';', '；'])
        && (part.head.is_elided || part.head.noun == before.head.noun)
}

/// Whether a figure is itself one of several parts that follow each other.
fn goes_on_any(counts: &[Count], count: &Count, passage: &Passage) -> bool {
    counts.iter().position(|known| known.range == count.range).is_some_and(|at| goes_on(counts, at, count, passage))
}

/// Whether the words between a whole and a part open another matter, or the part is only the number of something.
fn stands_apart(passage: &Passage, whole: &Count, part: &Count) -> bool {
    let gap = passage.flow.at(whole.range.end.min(part.range.start)..part.range.start);
    let after = passage.flow.at(part.range.end..part.sentence.end);
    let listed = sums::in_brackets(passage, whole.range.end, part)
        && (after.starts_with([',', '，', '、', ')']) || after.starts_with(" and "));
    gap.contains([';', '；']) || listed && part.head.is_elided
}

/// The greatest count of the sentence before, or of the same sentence before the part.
fn named_before<'a>(counts: &'a [Count], place: usize, part: &Count, passage: &Passage) -> Option<&'a Count> {
    let fits = |whole: &&Count| {
        alike(whole, part, passage.tongue)
            && !whole.cues.of_these
            && !goes_on_any(counts, whole, passage)
            && !whole.cues.only
            && whole.currency == part.currency
    };
    let before: Vec<&Count> = counts.get(..place)?.iter().filter(fits).collect();
    let last = before.last()?.sentence.clone();
    before.into_iter().filter(|whole| whole.sentence == last).max_by_key(|whole| whole.value)
}

/// "12 did, and 10 had done so before, bringing the total to 23"; "5 here, 6 there and 8 elsewhere, 20 in all".
fn brought_to(
    reading: &Reading<'_>,
    counts: &[Count],
    place: usize,
    total: &Count,
    passage: &Passage,
) -> Option<Finding> {
    if !total.cues.total && !sums_up(passage, total) || total.cues.is_whole || !sums::adds(total) || total.cues.only {
        return None;
    }
    let before = counts.get(..place)?;
    let near = |part: &&Count| {
        part.sentence.end + 1 >= total.sentence.start
            || before
                .last()
                .is_some_and(|last| last.sentence == part.sentence && last.sentence.end + 1 >= total.sentence.start)
    };
    let parts: Vec<&Count> = before
        .iter()
        .filter(near)
        .filter(|part| {
            alike(part, total, passage.tongue)
                && part.currency == total.currency
                && sums::adds(part)
                && part.value < total.value
                && !part.cues.is_whole
                && !sums::is_unlike(passage, total, part)
        })
        .collect();
    if parts.len() < 2 || before.iter().any(|part| part.value == total.value) {
        return None;
    }
    let values: Vec<Amount> = parts.iter().map(|part| part.value).collect();
    if sums::some_give(&values, total.value)
        || is_made_after(counts, place, total)
        || of_others(passage, total)
        || sums::is_other_whole(reading, total)
        || sums::is_mixed(reading, total, &parts)
        || has_rates(passage, total)
        || sums::counts_both(passage, &(parts.first()?.sentence.start..total.sentence.end))
    {
        return None;
    }
    // What a sentence further up gives belongs to the sum as well.
    let all: Vec<Amount> = before
        .iter()
        .rev()
        .filter(|part| part.currency == total.currency && sums::adds(part))
        .map(|part| part.value)
        .collect();
    if total.value >= Amount::whole(1000) && sums::some_give(&all, total.value) {
        return None;
    }
    let runs = (2..=parts.len()).filter_map(|length| parts.get(parts.len() - length..));
    let run = runs.min_by_key(|run| (sums::sum(run).0 - total.value.0).abs())?;
    let sum = sums::sum(run);
    let further = run.iter().any(|part| part.cues.further);
    let from = run.first().map_or(total.range.start, |first| first.frame.start.min(first.range.start));
    if sums::is_for_each(passage, &(from..total.range.end)) || run.iter().any(|part| part.cues.total) {
        return None;
    }
    let of_one =
        run.iter().all(|part| part.head.noun == total.head.noun || part.head.is_elided || total.head.is_elided);
    if !of_one && !further || !sums::is_near(sum, total.value, if further || total.cues.total { 30 } else { 8 }) {
        return None;
    }
    let spots = reading.spots(run.iter().copied().chain([total]));
    Some(finding("parts-and-whole", Confidence::Probable, spots, details(total, sum, run)).case("sum"))
}

/// Whether a figure beside the total is of each one of several: "230 a day for each of the nine".
fn has_rates(passage: &Passage, total: &Count) -> bool {
    let words = passage.flow.at(total.sentence.clone()).to_lowercase();
    let rates = [" each", " per day", " a day", "of the same size", "人均", "每人", "每天", "每张", "每期", "平均"];
    rates.iter().any(|rate| words.contains(rate))
}

/// Whether the figures behind a total in its sentence make it.
fn is_made_after(counts: &[Count], place: usize, total: &Count) -> bool {
    let after = counts.get(place + 1..).into_iter().flatten();
    let mut sum = 0_i64;
    let runs = after.take_while(|part| part.sentence == total.sentence).filter(|part| part.currency == total.currency);
    let mut runs = runs.map(|part| {
        sum += part.value.0;
        sum
    });
    runs.any(|sum| sum == total.value.0)
}

/// Whether the total is of the others alone: "the other 81 paid 326,000 in all".
fn of_others(passage: &Passage, total: &Count) -> bool {
    let words = passage.flow.at(total.sentence.start..total.range.start).to_lowercase();
    let clause = words.rsplit([',', '，', ';', '。']).next().unwrap_or_default();
    ["其他", "其余", "the other", "the remaining"].iter().any(|word| clause.contains(word))
}

fn details(total: &Count, sum: Amount, parts: &[&Count]) -> [(&'static str, Detail); 3] {
    let parts = parts.iter().map(|part| part.value.to_string()).collect();
    [("total", amount(total.value)), ("sum", amount(sum)), ("parts", Detail::Names(parts))]
}

/// Whether the words right at the figure say that it sums up what stands before.
fn sums_up(passage: &Passage, total: &Count) -> bool {
    let before = passage.flow.at(total.sentence.start..total.range.start).to_lowercase();
    let near = crate::count::last_letters(&before, if passage.tongue == crate::flow::Tongue::Chinese { 8 } else { 40 });
    let after: String =
        passage.flow.at(total.phrase.end..total.sentence.end).trim_start().to_lowercase().chars().take(16).collect();
    let leads = [
        "a total of",
        "the total",
        "in total",
        "altogether",
        "combined",
        "together",
        "overall total",
        "making",
        "make up",
        "makes up",
        "made up",
        "form the",
        "共计",
        "合计",
        "总计",
        "共为",
        "一共",
        "总数",
        "合共",
        "总共",
        "累计",
        "共有",
        "共",
    ];
    let follows = ["in all", "in total", "altogether", "overall"];
    leads.iter().any(|word| near.contains(word)) || follows.iter().any(|word| after.starts_with(word))
}

/// "18 requests: 7 of one kind, 6 of another and 4 of a third".
fn made_of(reading: &Reading<'_>, counts: &[Count], place: usize, total: &Count, passage: &Passage) -> Option<Finding> {
    if !sums::adds(total) || total.value < Amount::whole(2) {
        return None;
    }
    let next = counts.get(place + 1)?;
    let gap = passage.flow.at(total.range.end..next.range.start.max(total.range.end)).to_lowercase();
    let opens = opening(&gap, next);
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
    let rest: Vec<&Count> = counts.get(place + 1..)?.iter().take_while(same).collect();
    let parts: Vec<&Count> =
        rest.iter().copied().filter(|part| part.currency == total.currency && sums::adds(part)).collect();
    let odd = parts.iter().any(|part| {
        part.value > total.value || part.value == Amount(0) || part.cues.is_whole || part.cues.total || part.cues.only
    });
    // "11 projects: in Africa (six), Latin America (three) and Asia (two)": the first is itself a part.
    let is_part = counts.get(..place).into_iter().flatten().enumerate().any(|(at, whole)| {
        let between = counts.get(at + 1..place).into_iter().flatten();
        let between = between.filter(|part| part.currency == total.currency && sums::adds(part));
        let between = between.filter(|_| whole.sentence == total.sentence);
        whole.currency == total.currency
            && whole.sentence.end + 1 >= total.sentence.start
            && (whole.value.0 == total.value.0 + sums::sum(&parts).0
                || whole.value.0 == total.value.0 + sums::sum(&parts).0 + between.map(|part| part.value.0).sum::<i64>())
    });
    // "Seven meetings: the session of the Committee, two meetings and four workshops": one item has no figure.
    let unnumbered = gap.rsplit_once(':').map(|(_, items)| items.trim_start()).is_some_and(|items| {
        items.contains(',') && ["the ", "a ", "an ", "its "].iter().any(|word| items.starts_with(word))
    }) && total.value > sums::sum(&parts);
    let end = parts.last().map_or(total.range.end, |last| last.sentence.end);
    let more = sums::sum(&parts) < total.value && sums::has_one_more(passage, &(total.range.end..end));
    let both = more || sums::counts_both(passage, &(total.sentence.start..end.max(total.sentence.end)));
    if opens == Opens::Not || !(2..=9).contains(&parts.len()) || odd || is_part || unnumbered || both {
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
    if other || is_loose(&said, sum < total.value && !one) {
        return None;
    }
    let clean = parts.len() == rest.len()
        && outer.iter().all(|part| {
            alike(part, total, passage.tongue)
                || part.head.noun.is_empty()
                || part.whole == Some(place)
                || opens == Opens::Whole
        });
    let divides = opens == Opens::Whole && outer.len() >= 2 && sums::is_near(sum, total.value, 12);
    let splits = outer.len() >= 3 && sums::is_near(sum, total.value, 8);
    let sides = outer.len() == 2
        && sums::is_near(sum, total.value, 20)
        && (opposed(passage, &outer) || outer.iter().any(|part| part.cues.remaining));
    let things = opens != Opens::Not
        && sum > total.value
        && sums::is_near(sum, total.value, 30)
        && of_other_nouns(total, &outer);
    if !(clean && (divides || splits || sides) || things && parts.len() == rest.len()) {
        return None;
    }
    let spots = reading.spots(std::iter::once(total).chain(outer.iter().copied()));
    // "Of which" may leave something out; where one alone is missing it hardly does.
    let few = total.value.0 - sum.0 > Amount::whole(1).0;
    let some = few && !sides && opens != Opens::Whole && names_some(&gap);
    let confidence = if some { Confidence::Possible } else { Confidence::Probable };
    Some(finding("parts-and-whole", confidence, spots, details(total, sum, &outer)).case("sum"))
}

/// Whether something among the parts is not read as a count, such as "一次", or is one of products such as "five with two
/// each"; and where they fall short, whether one more is named without a figure.
fn is_loose(said: &str, short: bool) -> bool {
    let has = |words: &[&str]| words.iter().any(|word| said.contains(word));
    let another =
        ["another", "one other", "a single", "另一", "另有一", "一个", "一名", "一项", "一份", "others", "其他"];
    let loose = [
        "each", "apiece", "all of", "compared", "than", "一次", "一届", "一期", "一人", "各一", "各两", "各三", "各四",
        "各提", "各审", "比20", "比上", "比一",
    ];
    // "中文、阿拉伯文各2份": as many of each.
    let each = said.split('各').skip(1).any(|rest| rest.starts_with(|letter: char| letter.is_ascii_digit()));
    each || has(&loose) || short && has(&another)
}

/// Whether the words before the first part say that there may be others.
fn names_some(gap: &str) -> bool {
    ["of which", "of whom", "of these", "of them", "including", "among them", "其中"]
        .iter()
        .any(|word| gap.contains(word))
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

fn opening(gap: &str, next: &Count) -> Opens {
    let whole = [
        "(",
        ":",
        "comprising",
        "comprised",
        "comprises",
        "consists of",
        "consisted of",
        "consisting of",
        "made up of",
        "composed of",
        "namely",
        "broken down",
        "divided",
        "split",
        "that is",
        "分别",
        "即",
        "包括",
        "—",
        "分为",
        "由",
        "含",
    ];
    let part = ["其中", "of which", "of whom", "of these", "of them", "including", "among them", "with "];
    if gap.chars().count() > 90 {
        Opens::Not
    } else if gap.contains(['.', '。']) {
        // "Among the destinations, …": something else is divided.
        let other = gap.contains(". among the ") && !gap.contains(". among these") && !gap.contains(". among them");
        let leans =
            !other && (next.cues.of_these || next.head.is_elided || gap.contains("they ") || gap.contains("these "));
        if leans { Opens::Next } else { Opens::Not }
    } else if whole.iter().any(|word| gap.contains(word)) && !gap.contains("其中包括") {
        Opens::Whole
    } else if part.iter().any(|word| gap.contains(word)) || next.cues.of_these || gap.contains([',', '，', ';']) {
        Opens::Part
    } else {
        Opens::Not
    }
}

/// Two parts that leave nothing between them: men and women, done and not done.
pub(super) fn opposed(passage: &Passage, parts: &[&Count]) -> bool {
    let [one, other] = parts else { return false };
    let words = |range: std::ops::Range<usize>| passage.flow.at(range).to_lowercase();
    // What stands from one figure to the next is said of the first, whatever both have in common.
    let apart = (
        words(one.range.end..other.range.start.max(one.range.end)),
        words(other.range.end..other.frame.end.max(other.range.end)),
    );
    leave_nothing(passage, &words(one.frame.clone()), &words(other.frame.clone()))
        || leave_nothing(passage, &apart.0, crate::rules::until_next_clause(&apart.1))
}

/// Whether a word of one is the opposite of a word of the other.
fn leave_nothing(passage: &Passage, one: &str, other: &str) -> bool {
    let has = |text: &str, word: &str| crate::count::contains(text, word, passage.tongue);
    let sides = |mine: &str, theirs: &str| {
        // A word that stands in its own opposite says nothing where that stands too.
        has(one, mine) && has(other, theirs) && !has(one, theirs) && (theirs.contains(mine) || !has(other, mine))
    };
    crate::lexicon::of(passage.tongue).opposites.iter().any(|[mine, theirs]| sides(mine, theirs) || sides(theirs, mine))
}

/// Whether the parts are things under nouns of their own, so that none is counted in two of them.
fn of_other_nouns(total: &Count, parts: &[&Count]) -> bool {
    let persons = |count: &Count| {
        count.head.is_states
            || crate::lexicon::both().into_iter().any(|lexicon| {
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
