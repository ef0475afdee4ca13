//! A beginning and an end in one clause below the rule that gives the time between them.

use std::ops::Range;
use std::sync::LazyLock;

use super::super::lasts;
use super::super::misprint::due_after;
use super::rule::Rule;
use super::told;
use crate::count::last_letters;
use crate::document::BlockKind;
use crate::finding::Finding;
use crate::flow::Tongue;
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::meeting::day_of;
use crate::scan::{Point, Sense};

/// So many passages below a rule work out its days, and so many items of a list.
const NEAR: usize = 1;
const ITEMS: usize = 14;

/// Two days of a clause that a rule must give.
struct Pair {
    /// The passages of the two days.
    places: (usize, usize),
    one: (Range<usize>, Point),
    other: (Range<usize>, Point),
    said: Said,
}

/// What is said of the second day.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Said {
    /// It ends the time that runs from the first.
    Ends,
    /// What began on the first takes effect on it.
    Effect(&'static [&'static str]),
    /// What was done on it came in time, or late.
    Kept(bool),
}

/// Finds pairs of days that none of the rules near above them gives.
pub(super) fn find(reading: &Reading<'_>, rules: &[Rule], found: &mut Vec<Finding>) {
    for (index, passage) in reading.passages.iter().enumerate() {
        if matches!(passage.kind, BlockKind::Heading { .. } | BlockKind::Caption) {
            continue;
        }
        // Rules stand in the order of the text, and only those right above are asked.
        let from = rules.partition_point(|rule| rule.index + ITEMS.max(NEAR) < index);
        let to = rules.partition_point(|rule| rule.index <= index);
        let above = rules.get(from..to).unwrap_or_default();
        let near: Vec<&Rule> = above.iter().filter(|rule| reaches(reading, rule, index)).collect();
        if near.is_empty() {
            continue;
        }
        let inside = passage.sentences.iter().flat_map(|sentence| pairs(reading, index, passage, sentence));
        for pair in inside.chain(across(reading, index, passage)) {
            let above = |rule: &&&Rule| rule.index < index || rule.sentence.end <= pair.one.0.start;
            let known: Vec<&&Rule> = near.iter().filter(above).filter(|rule| suits(reading, rule, &pair)).collect();
            let fits = known.iter().any(|rule| follows(rule, &pair) != Some(false));
            if let (Some(rule), false) = (known.last(), fits) {
                found.push(told(reading, rule, [(pair.places.0, &pair.one.0), (pair.places.1, &pair.other.0)]));
            }
        }
    }
}

/// Finds the one item of a list whose days the rule above it does not give, where it gives those of another.
pub(super) fn find_in_items(reading: &Reading<'_>, rules: &[Rule], found: &mut Vec<Finding>) {
    let mut lists: Vec<Vec<(usize, Pair)>> = Vec::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        let Some(pair) = later(reading, index, passage) else { continue };
        match lists.last_mut() {
            Some(list) if list.last().is_some_and(|(last, _)| last + 1 == index) => list.push((index, pair)),
            _ => lists.push(vec![(index, pair)]),
        }
    }
    for list in lists.iter().filter(|list| list.len() >= 2) {
        let Some((first, _)) = list.first() else { continue };
        let heads = |at: usize| matches!(reading.passage(at).map(|known| known.kind), Some(BlockKind::Heading { .. }));
        let near =
            |rule: &&Rule| rule.index < *first && first - rule.index <= ITEMS && !(rule.index + 1..*first).any(heads);
        for rule in rules.iter().filter(near) {
            let says = |pair: &Pair| follows(rule, pair);
            let right = list.iter().any(|(_, pair)| says(pair) == Some(true));
            let mut wrong = list.iter().filter(|(_, pair)| says(pair) == Some(false));
            if let (true, Some((_, pair)), None) = (right, wrong.next(), wrong.next()) {
                found.push(told(reading, rule, [(pair.places.0, &pair.one.0), (pair.places.1, &pair.other.0)]));
                break;
            }
        }
    }
}

/// Whether a passage stands in that of the rule, right below it or in the list below it.
fn reaches(reading: &Reading<'_>, rule: &Rule, index: usize) -> bool {
    let Some(far) = index.checked_sub(rule.index) else { return false };
    let kind = |at: usize| reading.passage(at).map(|passage| passage.kind);
    let is_item = |at: usize| matches!(kind(at), Some(BlockKind::Item { .. }));
    let headed = (rule.index..index).any(|at| matches!(kind(at + 1), Some(BlockKind::Heading { .. })));
    !headed && (far <= NEAR || far <= ITEMS && (rule.index + 1..=index).all(is_item))
}

/// Whether what the rule speaks of can be what the pair speaks of.
fn suits(reading: &Reading<'_>, rule: &Rule, pair: &Pair) -> bool {
    let Said::Effect(begins) = pair.said else { return true };
    reading.passage(rule.index).is_some_and(|passage| {
        let words = passage.flow.at(rule.sentence.clone()).to_lowercase();
        begins.iter().any(|word| words.contains(word)) && EFFECT.iter().any(|word| words.contains(word))
    })
}

/// Whether the second day is what the rule makes of the first; none where that cannot be said.
fn follows(rule: &Rule, pair: &Pair) -> Option<bool> {
    let (first, last) = (day_of(pair.one.1)?, day_of(pair.other.1)?);
    let far = first.days_until(last);
    let due = due_after(first, rule.unit, rule.value)?;
    if !(0..=due.days_until(first).abs() * 3 + 400).contains(&far) {
        return None;
    }
    match pair.said {
        Said::Kept(kept) => {
            let late = due.days_until(last);
            (late.abs() > 1).then_some((late < 0) == kept)
        }
        Said::Ends | Said::Effect(_) => {
            let off = due.days_until(last).abs();
            // The first day may be counted or not.
            if off <= 2 { Some(true) } else { lasts(pair.one.1, pair.other.1, rule.unit, rule.value) }
        }
    }
}

static END: LazyLock<&[&str]> = LazyLock::new(|| lexicon::time("pairs_end"));
static EFFECT: LazyLock<&[&str]> = LazyLock::new(|| lexicon::time("pairs_effect"));
const BEGINS: [&[&str]; 5] = [
    &["deposit", "交存"],
    &["adopt", "通过"],
    &["notif", "通知"],
    &["signed", "signature", "签署"],
    &["published", "publication", "公布", "发布"],
];
/// Words of a clause in which a day was moved, or that speaks of another rule.
static MOVED: LazyLock<&[&str]> = LazyLock::new(|| lexicon::time("pairs_moved"));
static KEPT: LazyLock<&[&str]> = LazyLock::new(|| lexicon::time("pairs_kept"));
static LATE: LazyLock<&[&str]> = LazyLock::new(|| lexicon::time("pairs_late"));
static NOT_LATE: LazyLock<&[&str]> = LazyLock::new(|| lexicon::time("pairs_not_late"));
static NOT_KEPT: LazyLock<&[&str]> = LazyLock::new(|| lexicon::time("pairs_not_kept"));

/// The pairs of a sentence, clause by clause.
fn pairs(reading: &Reading<'_>, index: usize, passage: &Passage, sentence: &Range<usize>) -> Vec<Pair> {
    let mut found = Vec::new();
    let text = passage.flow.at(sentence.clone());
    let mut from = sentence.start;
    for piece in text.split_inclusive([';', '；']) {
        let clause = from..from + piece.len();
        from = clause.end;
        let words = piece.to_lowercase();
        if MOVED.iter().any(|word| words.contains(word)) {
            continue;
        }
        let days = days(reading, index, &clause);
        for (at, pair) in days.windows(2).enumerate() {
            let [one, other] = pair else { continue };
            let between = Between {
                lead: passage.flow.at(clause.start..one.0.start).to_lowercase(),
                gap: passage.flow.at(one.0.end..other.0.start).to_lowercase(),
                tail: passage.flow.at(other.0.end..clause.end).to_lowercase(),
                is_only: at == 0 && days.len() == 2,
            };
            // "For A on 1 March and for B on 1 August": two days that the rule gives.
            let alike =
                ["and for", "and on", "and in the case"].iter().any(|word| between.gap.trim_start().starts_with(word));
            if let Some(said) = said(passage.tongue, &between).filter(|_| !alike) {
                found.push(Pair { places: (index, index), one: one.clone(), other: other.clone(), said });
            }
        }
    }
    found
}

/// "(a) Complaint 12, received on 10 October 2023. … Its reply has to be in by 10 January 2024": the day on which an item
/// opens, and the one by which a later sentence says that something is due.
fn later(reading: &Reading<'_>, index: usize, passage: &Passage) -> Option<Pair> {
    let first = passage.sentences.first().filter(|_| matches!(passage.kind, BlockKind::Item { .. }))?;
    let moved = MOVED.iter().any(|word| passage.text().to_lowercase().contains(word));
    let opens = days(reading, index, first);
    let known = &lexicon::of(passage.tongue).happening;
    let due = passage.sentences.iter().skip(1).find_map(|sentence| {
        let all = days(reading, index, sentence);
        let [day] = all.as_slice() else { return None };
        let before = passage.flow.at(sentence.start..day.0.start).to_lowercase();
        let after = passage.flow.at(day.0.end..sentence.end);
        let lead = before.trim_end();
        let is_due = known.due.iter().any(|word| {
            lead.strip_suffix(word.as_str())
                .is_some_and(|rest| !rest.ends_with(char::is_alphabetic) || passage.tongue == Tongue::Chinese)
        }) || passage.tongue == Tongue::Chinese
            && known.due_behind.iter().any(|word| after.starts_with(word.as_str()));
        is_due.then(|| day.clone())
    });
    let ([one], Some(other)) = (opens.as_slice(), due.filter(|_| !moved)) else { return None };
    Some(Pair { places: (index, index), one: one.clone(), other, said: Said::Ends })
}

/// The pair of a clause that goes on in the next passage, where the print broke the paragraph.
fn across(reading: &Reading<'_>, index: usize, passage: &Passage) -> Option<Pair> {
    let text = passage.text();
    let next = reading.passage(index + 1).filter(|next| next.own.is_none() && next.kind == BlockKind::Paragraph)?;
    let broken = !text.trim_end().ends_with(['.', '。', ';', '；', ':', '?', '!', '！', '？']);
    let last = passage.sentences.last().filter(|_| broken && passage.kind == BlockKind::Paragraph)?;
    let from = passage.flow.at(last.clone()).rfind([';', '；']).map_or(last.start, |at| last.start + at);
    let first = next.sentences.first()?;
    let to = next.flow.at(first.clone()).find([';', '；']).map_or(first.end, |at| first.start + at);
    let (before, after) = (days(reading, index, &(from..last.end)), days(reading, index + 1, &(first.start..to)));
    let ([one], Some(other)) = (before.as_slice(), after.first()) else { return None };
    let words = format!("{}{}", passage.flow.at(from..last.end), next.flow.at(first.start..to)).to_lowercase();
    let gap = format!("{}{}", passage.flow.at(one.0.end..text.len()), next.flow.at(first.start..other.0.start));
    let between = Between {
        lead: passage.flow.at(from..one.0.start).to_lowercase(),
        gap: gap.to_lowercase(),
        tail: next.flow.at(other.0.end..to).to_lowercase(),
        is_only: after.len() == 1,
    };
    let moved = MOVED.iter().any(|word| words.contains(word));
    let said = said(passage.tongue, &between).filter(|_| !moved && other.1.year.is_some())?;
    Some(Pair { places: (index, index + 1), one: one.clone(), other: other.clone(), said })
}

/// The words of a clause around two of its days.
struct Between {
    lead: String,
    gap: String,
    tail: String,
    /// Whether the clause names no other day.
    is_only: bool,
}

/// The whole days of a clause, each alone; a day without its year is of the year of the day before it, or the next.
fn days(reading: &Reading<'_>, index: usize, clause: &Range<usize>) -> Vec<(Range<usize>, Point)> {
    let mut last: Option<Point> = None;
    let mut found = Vec::new();
    for token in reading.tokens_of(index).iter().filter(|token| clause.contains(&token.range.start)) {
        let Sense::Date(span) = token.sense else { continue };
        if span.from != span.to || span.from.day.is_none() {
            continue;
        }
        let mut point = span.from;
        if let (None, Some(before)) = (point.year, last) {
            let next = (point.month, point.day) < (before.month, before.day);
            point.year = before.year.map(|year| year + i16::from(next));
        }
        last = Some(point);
        found.push((token.range.clone(), point));
    }
    found
}

/// What the words say of the second day of a pair.
fn said(tongue: Tongue, Between { lead, gap, tail, is_only }: &Between) -> Option<Said> {
    let (near, wide) = if tongue == Tongue::Chinese { (12, 40) } else { (40, 110) };
    let tail: String = tail.chars().take(near).collect();
    let tail = tail.split(['，', ',', '。', '.']).next().unwrap_or_default();
    let has = |list: &[&str], text: &str| list.iter().any(|word| text.contains(word));
    if gap.chars().count() > wide || gap.trim().chars().count() < 2 || gap.contains("before") || gap.contains('前') {
        return None;
    }
    let kept_words = format!("{}{tail}", last_letters(gap, near));
    let kept = kept(&kept_words);
    if let Some(kept) = kept.filter(|_| *is_only) {
        return Some(Said::Kept(kept));
    }
    if has(&LATE, gap) || has(&KEPT, gap) {
        return None;
    }
    let around = format!("{} {gap}", last_letters(lead, wide));
    if has(&EFFECT, gap) || has(&EFFECT, tail) {
        let begins = BEGINS.iter().find(|begins| has(begins, &around))?;
        return Some(Said::Effect(begins));
    }
    (has(&END, gap) || has(&END, tail)).then_some(Said::Ends)
}

/// Whether the words say that something came in time or late; none where they say neither or both.
pub(in crate::rules::duration) fn kept(words: &str) -> Option<bool> {
    let mut words = words.to_owned();
    let mut said = (false, false);
    for (list, kept) in [(*NOT_LATE, true), (*NOT_KEPT, false)] {
        for word in list.iter().filter(|word| words.contains(**word)).collect::<Vec<_>>() {
            words = words.replace(word, " ");
            if kept { said.0 = true } else { said.1 = true }
        }
    }
    let on_time = said.0 || !said.1 && KEPT.iter().any(|word| words.contains(word));
    let late = said.1
        || LATE.iter().any(|word| {
            crate::count::contains(&words, word, Tongue::English) || !word.is_ascii() && words.contains(word)
        });
    (on_time != late).then_some(on_time)
}
