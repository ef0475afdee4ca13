//! Parts that stand together, and their whole in another place: items under a lead without a number ("broken down as
//! follows"), headings with a number each, a paragraph that divides the line of a budget whose name it bears.
//!
//! Where what the parts make stands anywhere in their unit, nothing is said; the whole must speak of the same.

use std::collections::BTreeSet;

use super::below;
use super::details;
use crate::count::Count;
use crate::document::BlockKind;
use crate::finding::{Confidence, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::{closes, finding, pieces, sums};
use crate::table::{self, Table};

/// More parts than this are no parts of one whole.
const MOST: usize = 16;
/// A sum is within one in so many of the whole, where little is said of both, and where more is.
const CLOSE: i64 = 16;
const NEAR: i64 = 7;
/// Of more figures near a sum than this it is not known which is meant.
const CANDIDATES: usize = 400;
/// A row of a table has no more cells than this before the figure.
const CELLS: usize = 12;

/// Parts with the words that say what is divided.
struct Parts<'a> {
    /// The passage over them.
    lead: usize,
    parts: Vec<&'a Count>,
    /// The words over them.
    said: String,
    /// The letter or number by which a line of a budget is named.
    label: Option<String>,
}

/// Finds parts whose whole stands elsewhere and is not what they make.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for index in 0..reading.passages.len() {
        let parts = [under_lead(reading, index), in_paragraph(reading, index)];
        found.extend(parts.into_iter().flatten().find_map(|parts| judge(reading, &parts)));
    }
    found.extend(
        reading.tables.iter().filter_map(|table| in_column(reading, table)).filter_map(|parts| judge(reading, &parts)),
    );
    found.extend(under_headings(reading).iter().filter_map(|parts| judge(reading, parts)));
}

/// Items below a lead: the only amount of money in each, or the first figure of each, where all have one unit.
fn under_lead<'a>(reading: &'a Reading<'_>, index: usize) -> Option<Parts<'a>> {
    let passage = reading.passage(index)?;
    let heads = matches!(passage.kind, BlockKind::Heading { .. });
    let opens = passage.text().trim_end().ends_with([':', '：', '—']) && below::is_plain(passage);
    if !heads && !opens {
        return None;
    }
    let mut items = below::items(reading, index);
    if items.last().is_some_and(|last| below::names_all(reading, *last)) {
        items.pop();
    }
    let money = |at: &usize| {
        let mut amounts = reading.counts_of(*at).iter().filter(|count| sums::adds(count) && count.currency.is_some());
        amounts.next().filter(|_| amounts.next().is_none())
    };
    let first = |at: &usize| {
        let led = |count: &&Count| reading.passage(*at).is_some_and(|item| is_led(item, count));
        reading.counts_of(*at).iter().find(|count| sums::adds(count)).filter(led)
    };
    let amounts: Option<Vec<&Count>> = items.iter().map(money).collect();
    let firsts: Option<Vec<&Count>> = items.iter().map(first).collect();
    // Lines without a mark are one paragraph, each of whose figures is that of a line.
    let lines = || -> Option<Vec<&Count>> {
        let only = items.first().filter(|_| items.len() == 1)?;
        let lines = reading.passage(*only).filter(|lines| lines.own.is_none() && lines.sentences.len() == 1)?;
        if lines.text().contains([',', '，', ';', '；']) {
            return None;
        }
        let all: Vec<&Count> = reading.counts_of(*only).iter().filter(|count| sums::adds(count)).collect();
        Some(all).filter(|all| all.len() >= 3)
    };
    let fits = |parts: &Vec<&Count>| of_one_unit(reading, parts);
    let parts = amounts.filter(fits).or(firsts.filter(fits)).or_else(|| lines().filter(fits))?;
    let least = if heads { 3 } else { 2 };
    let last = passage.sentences.last().cloned().unwrap_or(0..passage.text().len());
    let own = if heads { passage.text() } else { passage.flow.at(last) };
    let over = passage.heading.filter(|_| !heads).and_then(|at| reading.passage(at)).map_or("", Passage::text);
    // What the lead counts itself is judged where it stands.
    let counted = !heads
        && reading.counts_of(index).iter().any(|count| sums::adds(count) && same_unit(reading, count, parts.first()));
    (parts.len() >= least && !counted).then(|| Parts {
        lead: index,
        parts,
        said: format!("{over} {own}"),
        label: label(own),
    })
}

/// Whether the figure of an item stands behind its name, or opens or ends it.
fn is_led(item: &Passage, count: &Count) -> bool {
    let start = item.sentences.first().map_or(0, |first| first.start);
    let before = item.flow.at(start.min(count.range.start)..count.range.start).trim();
    let behind = item.flow.at(count.range.end..item.text().len()).trim();
    before.is_empty() || before.ends_with([':', '：', '—', '–']) || behind.chars().count() <= 16
}

/// "Heading C. The Secretariat intends to devote 72,000 to this, 41,000 to that and the rest, 25,000, to printing."
fn in_paragraph<'a>(reading: &'a Reading<'_>, index: usize) -> Option<Parts<'a>> {
    let passage = reading.passage(index)?;
    let lead = passage.lead();
    let title = passage.flow.at(lead.clone());
    let closes = |count: &&Count| {
        let before = passage.flow.at(count.sentence.start..count.range.start).to_lowercase();
        let clause = crate::count::last_letters(&before, if passage.tongue == Tongue::English { 24 } else { 8 });
        lexicon::of(passage.tongue).remaining.iter().any(|word| clause.contains(word.as_str()))
    };
    if lead.is_empty() {
        return None;
    }
    let last = reading.counts_of(index).iter().filter(|count| sums::adds(count)).find(closes)?;
    let parts: Vec<&Count> = reading
        .counts_of(index)
        .iter()
        .filter(|count| count.sentence == last.sentence && sums::adds(count) && count.range.start <= last.range.start)
        .filter(|count| !count.cues.is_whole && !count.cues.of_these)
        .collect();
    let alike = of_one_unit(reading, &parts) && parts.len() >= 2;
    alike.then(|| Parts { lead: index, parts, said: title.to_owned(), label: label(title) })
}

/// The only column of figures of a table without a total.
fn in_column<'a>(reading: &'a Reading<'_>, table: &Table) -> Option<Parts<'a>> {
    let rows = table.rows.len();
    if (0..rows).any(|row| closes(table, row)) {
        return None;
    }
    let columns: BTreeSet<usize> = table
        .rows
        .iter()
        .flat_map(|row| row.iter().enumerate())
        .filter(|(_, cell)| cell.as_ref().is_some_and(|cell| cell.figure.is_some()))
        .map(|(column, _)| column)
        .collect();
    let only = columns.first().filter(|only| columns.len() == 1 && **only > 0)?;
    let cells = table.rows.iter().filter_map(|row| row.get(*only)?.as_ref()).filter(|cell| cell.figure.is_some());
    let parts: Vec<&Count> = cells.filter_map(|cell| reading.counts_of(cell.passage).first()).collect();
    let first = table.first_passage()?;
    let lead = first.checked_sub(1)?;
    let head = table.rows.first().and_then(|row| row.get(*only)?.as_ref()).map_or("", |cell| cell.words.as_str());
    let said = format!("{} {head}", table::caption(table, &reading.passages));
    let sound = parts.len() >= 3 && parts.iter().all(|part| sums::adds(part)) && of_one_unit(reading, &parts);
    sound.then_some(Parts { lead, parts, said, label: None })
}

/// Headings of one level, each with a number in brackets at its end.
fn under_headings<'a>(reading: &'a Reading<'_>) -> Vec<Parts<'a>> {
    let mut found: Vec<Parts<'a>> = Vec::new();
    let mut run: Vec<(usize, &Count)> = Vec::new();
    let mut level = None;
    let mut close = |run: &mut Vec<(usize, &'a Count)>| {
        let parts: Vec<&Count> = run.iter().map(|(_, count)| *count).collect();
        let said =
            run.iter().filter_map(|(at, _)| reading.passage(*at)).map(Passage::text).collect::<Vec<_>>().join(" ");
        if parts.len() >= 3 && of_one_unit(reading, &parts) {
            let lead = parts.first().map_or(0, |first| first.passage);
            found.push(Parts { lead, parts, said, label: None });
        }
        run.clear();
    };
    for (index, passage) in reading.passages.iter().enumerate() {
        let BlockKind::Heading { level: own } = passage.kind else { continue };
        let text = passage.text().trim_end();
        let ended = |count: &&Count| {
            sums::adds(count)
                && text.ends_with(')')
                && sums::in_brackets(passage, 0, count)
                && text.len().saturating_sub(count.range.end) <= 16
        };
        match reading.counts_of(index).iter().find(ended) {
            Some(count) if level.is_none_or(|known| known == own) || run.is_empty() => {
                level = Some(own);
                run.push((index, count));
            }
            // What stands below a heading of the run does not end it.
            None if level.is_some_and(|known| own > known) => {}
            _ => close(&mut run),
        }
    }
    close(&mut run);
    found
}

/// The letter or number by which the words name a line: "Line B in detail", "Heading C, flood warning", "B. Staff".
fn label(words: &str) -> Option<String> {
    let mark = |word: &&str| {
        let letter = word.len() == 1 && word.bytes().all(|byte| byte.is_ascii_uppercase());
        letter || word.len() <= 4 && !word.is_empty() && word.chars().all(|letter| matches!(letter, 'I' | 'V' | 'X'))
    };
    // "A" is an article where nothing says that it is a letter.
    let article = words.starts_with("A ");
    let words = words.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.take(3).find(|word| mark(word) && !(article && *word == "A")).map(str::to_owned)
}

fn same_unit(reading: &Reading<'_>, one: &Count, other: Option<&&Count>) -> bool {
    other.is_some_and(|other| {
        let units = (sums::unit(reading, one), sums::unit(reading, other));
        one.currency == other.currency
            && (one.currency.is_some() || units.0 == units.1)
            && (one.head.noun == other.head.noun
                || crate::rules::vague(one)
                || crate::rules::vague(other)
                || units.0.is_some())
    })
}

/// Whether all count in one unit, and none is a part of another or a whole.
fn of_one_unit(reading: &Reading<'_>, parts: &[&Count]) -> bool {
    let plain = |part: &&Count| {
        let cues = &part.cues;
        part.value > Amount(0) && !(cues.is_whole || cues.of_these || cues.weak) && part.whole.is_none()
    };
    (2..=MOST).contains(&parts.len())
        && parts.iter().all(plain)
        && parts.iter().all(|part| same_unit(reading, part, parts.first()))
}

/// What is said of a figure: its sentence and the one before it, or the names of its row.
fn said_of(reading: &Reading<'_>, count: &Count) -> String {
    let Some(passage) = reading.passage(count.passage) else { return String::new() };
    let BlockKind::Cell { table, row, .. } = passage.kind else {
        let at = passage.sentences.iter().position(|sentence| *sentence == count.sentence).unwrap_or(0);
        let start = at
            .checked_sub(1)
            .and_then(|at| passage.sentences.get(at))
            .map_or(count.sentence.start, |range| range.start);
        return passage.flow.at(start..count.sentence.end).to_owned();
    };
    let first = count.passage.saturating_sub(CELLS);
    let cells = reading.passages.get(first..count.passage).unwrap_or_default().iter();
    let of_row = cells
        .filter(|cell| matches!(cell.kind, BlockKind::Cell { table: own, row: at, .. } if own == table && at == row));
    of_row.map(Passage::text).collect::<Vec<_>>().join(" ")
}

/// How much speaks for a figure being the whole of the parts.
fn likeness(reading: &Reading<'_>, parts: &Parts<'_>, total: &Count, tongue: Tongue) -> usize {
    let said = said_of(reading, total);
    let shared = pieces::pieces(&parts.said.to_lowercase(), tongue);
    let shared = shared.intersection(&pieces::pieces(&said.to_lowercase(), tongue)).count();
    let named = parts.label.is_some() && label(&said) == parts.label;
    // "Thirty-six actions in four parts".
    let number = i64::try_from(parts.parts.len()).map_or(Amount(0), Amount::whole);
    let numbered = reading
        .counts_of(total.passage)
        .iter()
        .any(|count| count.sentence == total.sentence && count.value == number && count.range != total.range);
    let before = total.passage < parts.lead && parts.lead - total.passage <= 2;
    let letters = if tongue == Tongue::Chinese { shared / 2 + usize::from(shared == 1 && before) } else { shared };
    letters + if named { 3 } else { 0 } + if numbered { 2 } else { 0 } + usize::from(before && shared > 0)
}

fn judge(reading: &Reading<'_>, parts: &Parts<'_>) -> Option<Finding> {
    let (first, last) = (parts.parts.first()?, parts.parts.last()?);
    let passage = reading.passage(first.passage)?;
    let sum = sums::sum(&parts.parts);
    let largest = parts.parts.iter().map(|part| part.value).max()?;
    let words = &parts.said.to_lowercase();
    let some =
        lexicon::of(passage.tongue).some_of.iter().any(|word| crate::count::contains(words, word, passage.tongue));
    let several = parts.parts.iter().any(|part| {
        reading.passage(part.passage).is_none_or(|passage| {
            let all = 0..passage.text().len();
            let end = part.range.end + crate::rules::until_next_clause(passage.flow.at(part.range.end..all.end)).len();
            sums::counts_both(passage, &all)
                || part.currency.is_none() && sums::is_for_each(passage, &(part.range.start..end))
        })
    });
    if some || several {
        return None;
    }
    let outside = |count: &&Count| !(first.passage..=last.passage).contains(&count.passage);
    let unit = |count: &&Count| {
        let cell = reading.passage(count.passage).is_some_and(|passage| matches!(passage.kind, BlockKind::Cell { .. }));
        same_unit(reading, count, Some(first)) || cell && count.currency.is_none() && first.currency.is_some()
    };
    if reading.valued(sum..=sum).take(CANDIDATES).any(|count| unit(&count)) {
        return None;
    }
    let reach = Amount((sum.0 / NEAR).max(Amount::whole(2).0));
    let near = reading.valued(Amount(sum.0 - reach.0)..=Amount(sum.0 + reach.0));
    let fits = |total: &&Count| {
        let there = reading.passage(total.passage);
        outside(total)
            && unit(total)
            && sums::adds(total)
            && total.value > largest
            && there.is_some_and(|there| there.tongue == passage.tongue && there.part == passage.part)
    };
    let mut scored: Vec<(usize, &Count)> = near
        .take(CANDIDATES)
        .filter(fits)
        .map(|total| (likeness(reading, parts, total, passage.tongue), total))
        .collect();
    scored.sort_by_key(|(score, total)| (std::cmp::Reverse(*score), (total.value.0 - sum.0).abs()));
    let (score, total) = *scored.first()?;
    // Of several that speak of the same, the one that is far nearer is meant.
    let off = (total.value.0 - sum.0).abs();
    let rival = scored.iter().any(|(other, count)| {
        *other >= score && count.value != total.value && (count.value.0 - sum.0).abs() <= off.saturating_mul(2)
    });
    let close = off * CLOSE <= total.value.0.max(sum.0) || off <= Amount::whole(2).0;
    if rival || score == 0 || score < 3 && !close || score < 2 && parts.parts.len() < 3 {
        return None;
    }
    let spots = reading.spots(std::iter::once(total).chain(parts.parts.iter().copied()));
    Some(finding("parts-and-whole", Confidence::Probable, spots, details(total, sum, &parts.parts)).case("sum"))
}
