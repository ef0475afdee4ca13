//! A share whose part and whole stand in another place: in a table, or in a sentence on the same matter.

use std::collections::{BTreeMap, BTreeSet};

use super::share::is_share;
use super::{ratio, same};
use crate::count::{Count, contains, last_letters};
use crate::document::BlockKind;
use crate::finding::{Confidence, Finding, Spot};
use crate::flow::Tongue;
use crate::grid::{Grid, Row};
use crate::lexicon;
use crate::matter::{Matter, likeness};
use crate::number::Amount;
use crate::reading::Reading;
use crate::rules::{alike, sums, until_next_clause};
use crate::scan::Bound;
use crate::sentences::{Sentences, years_in};

/// From here on a share and a part of a whole are taken to speak of the same matter.
const ALIKE: f64 = 0.5;
/// From here on they surely do.
const SURE: f64 = 0.65;
/// A share further from its figures than this, in thousandths of a percent, is of something else.
const FAR: i64 = 20_000;

/// Finds shares that the figures of another place do not give.
pub(super) fn find(reading: &Reading<'_>, sentences: &mut Sentences, found: &mut Vec<Finding>) {
    let tables = places_of(&reading.grids);
    for ((index, place), matter) in &reading.matters {
        let Some(share) = reading.counts_of(*index).get(*place).filter(|count| is_firm(count)) else { continue };
        let plain = reading.passage(*index).is_some_and(|passage| {
            !matches!(passage.kind, BlockKind::Cell { .. } | BlockKind::Heading { .. } | BlockKind::Caption)
        });
        if plain && !explained(reading, share) && !changes(reading, share) && !is_earlier(reading, share) {
            let told = of_members(reading, share).or_else(|| in_sentence(reading, share)).or_else(|| {
                match in_text(reading, share, matter) {
                    Told::Agrees => None,
                    Told::Differs(finding) => Some(*finding),
                    Told::Nothing => {
                        let told = in_table(reading, share, matter, &tables);
                        told.or_else(|| in_passage(reading, share, matter))
                            .or_else(|| in_sentences(reading, sentences, share))
                    }
                }
            });
            found.extend(told);
        }
    }
}

/// Whether a figure is a share that is told to be so.
fn is_firm(count: &Count) -> bool {
    is_share(count)
        && matches!(count.bound, Bound::Exact | Bound::About)
        && count.value > Amount(0)
        && count.value < Amount::whole(100)
        && !count.cues.wished
        && !count.cues.disputed
}

/// Whether the words right around the share say that it is of growth, of points, or a bound that is set.
fn changes(reading: &Reading<'_>, share: &Count) -> bool {
    let Some(passage) = reading.passage(share.passage) else { return true };
    let lexicon = lexicon::of(passage.tongue);
    let before = passage.flow.at(share.frame.start.min(share.range.start)..share.range.start).to_lowercase();
    let after = passage.flow.at(share.range.end..share.sentence.end.max(share.range.end)).to_lowercase();
    let clause = before.rsplit([',', '，', ';', '；']).next().unwrap_or_default().to_owned();
    let (lead, trail) = if passage.tongue == Tongue::Chinese { (10, 6) } else { (32, 16) };
    let (before, after) = (last_letters(&before, lead), after.chars().take(trail).collect::<String>());
    let has = |words: &[String], text: &str| words.iter().any(|word| contains(text, word, passage.tongue));
    let grows = has(&lexicon.growth, &clause) || has(&lexicon.growth, &after) || has(&lexicon.of_points, &after);
    let near = passage.flow.at(share.frame.clone()).to_lowercase();
    grows || has(&lexicon.of_points, &before) || has(&lexicon.limits, &near)
}

/// Whether the share is of another time than what the clause before it tells: "48 per cent, against 44", "上年为68%",
/// "rose from 31 to 38 per cent".
fn is_earlier(reading: &Reading<'_>, share: &Count) -> bool {
    let Some(passage) = reading.passage(share.passage) else { return true };
    let lexicon = lexicon::of(passage.tongue);
    let before = passage.flow.at(share.sentence.start..share.range.start).to_lowercase();
    let clause = before.rsplit([',', '，', ';', '；', '(']).next().unwrap_or_default();
    let said = |words: &[String]| words.iter().any(|word| contains(clause, word, passage.tongue));
    let against = passage.tongue == Tongue::English
        && lexicon.against.iter().any(|word| clause.trim_end().ends_with(word.as_str()));
    let grew = clause.trim_end().ends_with(" to") && lexicon.growth.iter().any(|word| clause.contains(word.as_str()));
    against || grew || said(&lexicon.past)
}

/// Whether the share may be of the whole of a table: the sentence gives no other, and no sum of its own before it.
fn is_of_all(reading: &Reading<'_>, share: &Count, matter: &Matter) -> bool {
    let here = reading
        .counts_of(share.passage)
        .iter()
        .filter(|count| count.sentence == share.sentence && count.range != share.range && is_share(count));
    here.count() == 0 && !share.cues.of_these && !matter.is_narrow() && !matter.is_past()
}

/// How far a printed share may be from what it is rounded from.
fn slack(share: &Count) -> i64 {
    if share.bound == Bound::About {
        6000
    } else if share.value.0 % 1000 == 0 {
        600
    } else {
        150
    }
}

fn gives(part: Amount, whole: Amount, share: &Count) -> bool {
    let given = ratio(part, whole);
    (given - share.value.0).abs() <= slack(share) || (100_000 - given - share.value.0).abs() <= slack(share)
}

/// The same of the part alone: what is left of the whole is of those of whom the contrary is said.
fn straight(part: Amount, whole: Amount, share: &Count) -> bool {
    (ratio(part, whole) - share.value.0).abs() <= slack(share)
}

/// Whether two figures of the sentence or of its neighbours give the share.
fn explained(reading: &Reading<'_>, share: &Count) -> bool {
    let Some(passage) = reading.passage(share.passage) else { return true };
    let place = |count: &Count| passage.sentences.iter().position(|sentence| *sentence == count.sentence);
    let here = place(share);
    let near = |count: &&Count| match (place(count), here) {
        (Some(there), Some(here)) => there.abs_diff(here) <= 1,
        _ => true,
    };
    let figures: Vec<Amount> = reading
        .counts_of(share.passage)
        .iter()
        .filter(near)
        .filter(|count| !is_share(count) && !count.head.is_time && count.value.0 > 0)
        .map(|count| count.value)
        .take(40)
        .collect();
    // What is left of a whole explains a share only beside it.
    let own: Vec<Amount> = reading
        .counts_of(share.passage)
        .iter()
        .filter(|count| count.sentence == share.sentence && !is_share(count))
        .map(|count| count.value)
        .collect();
    figures.iter().any(|part| figures.iter().any(|whole| part < whole && straight(*part, *whole, share)))
        || own.iter().any(|part| own.iter().any(|whole| part < whole && gives(*part, *whole, share)))
}

/// A share in a sentence that names a row or two columns of a table.
fn in_table(
    reading: &Reading<'_>,
    share: &Count,
    matter: &Matter,
    tables: &BTreeMap<usize, Vec<usize>>,
) -> Option<Finding> {
    let said: BTreeSet<u32> = matter.words.iter().chain(matter.around()).copied().collect();
    if has_own_part(reading, share) {
        return None;
    }
    // A row that the sentence names says more than the total of the table.
    let (mut told, mut of_all) = (None, None);
    let near = tables.range(share.passage.saturating_sub(REACH)..=share.passage + REACH).flat_map(|(_, tables)| tables);
    for grid in near.filter_map(|table| reading.grids.get(*table)) {
        // "三级和四级共36方，承担26%": of several rows that are named around the share none is meant alone.
        let named = grid.rows.iter().filter(|row| !row.is_total && names(row, matter, &said)).count();
        let beside: BTreeSet<u32> = matter.words.iter().copied().collect();
        let meant = |row: &&Row| names(row, matter, &said) && (named <= 1 || names(row, matter, &beside));
        for row in grid.rows.iter().filter(meant) {
            if gives_here(reading, grid, row, share) {
                return None;
            }
            let known = if row.is_total { &mut of_all } else { &mut told };
            if known.is_none() {
                *known = wrong_in_row(reading, grid, row, share, &said);
            }
        }
    }
    told.or(of_all.filter(|_| is_of_all(reading, share, matter)))
}

/// "4%，即74.56万单位": the share has its part beside it.
fn has_own_part(reading: &Reading<'_>, share: &Count) -> bool {
    let Some(passage) = reading.passage(share.passage) else { return true };
    reading.counts_of(share.passage).iter().any(|part| {
        let behind = part.range.start >= share.range.end && part.range.start - share.range.end <= 12;
        let gap = passage.flow.at(share.range.end..part.range.start.max(share.range.end));
        behind && part.sentence == share.sentence && gap.contains("即")
    })
}

/// How many passages a table may stand from a sentence that speaks of it.
const REACH: usize = 400;

/// The tables by the passage of their first named row.
fn places_of(grids: &[Grid]) -> BTreeMap<usize, Vec<usize>> {
    let mut places: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (table, grid) in grids.iter().enumerate() {
        if let Some(first) = grid.rows.first().and_then(|row| row.cells.values().next()) {
            places.entry(*first).or_default().push(table);
        }
    }
    places
}

/// Whether the sentence names the row, or the row sums up the table.
fn names(row: &Row, matter: &Matter, said: &BTreeSet<u32>) -> bool {
    row.is_total
        || row.state.is_some_and(|state| matter.states().any(|known| *known == state))
        || !row.words.is_empty() && row.words.iter().all(|word| said.contains(word))
}

/// Whether two figures of the row, or one and the total of its column, give the share.
fn gives_here(reading: &Reading<'_>, grid: &Grid, row: &Row, share: &Count) -> bool {
    let mut totals = grid.rows.iter().filter(|row| row.is_total);
    // "33 responding Parties (72 per cent)": the part stands in the sentence and the whole in the row.
    let own = reading
        .counts_of(share.passage)
        .iter()
        .filter(|count| count.sentence == share.sentence && !is_share(count) && !count.head.is_time);
    let figures: Vec<Amount> =
        row.figures.values().filter(|figure| !figure.is_percent).map(|figure| figure.value).collect();
    let printed = row.figures.values().any(|figure| figure.is_percent && figure.value == share.value);
    let across = figures.iter().any(|part| figures.iter().any(|whole| part < whole && gives(*part, *whole, share)));
    let down = totals.any(|total| {
        row.figures
            .iter()
            .any(|(at, part)| total.figures.get(at).is_some_and(|whole| gives(part.value, whole.value, share)))
    });
    let beside = own.map(|count| count.value).any(|part| {
        figures.iter().any(|whole| part < *whole && (ratio(part, *whole) - share.value.0).abs() <= slack(share))
    });
    printed || across || down || beside
}

/// The two cells of the row that the sentence means, where they give another share.
fn wrong_in_row(reading: &Reading<'_>, grid: &Grid, row: &Row, share: &Count, said: &BTreeSet<u32>) -> Option<Finding> {
    let columns: Vec<(usize, bool)> = grid
        .columns
        .iter()
        .filter(|column| row.figures.get(&column.at).is_some_and(|figure| !figure.is_percent && figure.value.0 > 0))
        .map(|column| (column.at, column.words.iter().any(|word| said.contains(word))))
        .collect();
    let spoken = columns.iter().filter(|(_, said)| *said).count();
    let few = columns.len() == 2 && !row.is_total;
    let mut best: Option<(i64, usize, usize)> = None;
    for (part, part_said) in &columns {
        for (whole, whole_said) in &columns {
            let (Some(top), Some(bottom)) = (row.figures.get(part), row.figures.get(whole)) else { continue };
            let meant =
                *part_said && (*whole_said || spoken == 1 && whole != part) || few || spoken == 0 && !row.is_total;
            let off = (ratio(top.value, bottom.value) - share.value.0).abs();
            if meant && top.value < bottom.value && off < best.map_or(FAR, |(off, _, _)| off) {
                best = Some((off, *part, *whole));
            }
        }
    }
    let Some((off, part, whole)) = best else { return wrong_in_column(reading, grid, row, share) };
    let sure = few || spoken > 0 || off <= FAR / 2;
    let below = row.cells.values().any(|at| share.passage > *at && share.passage - at <= 2);
    if !sure || off > if row.is_total && !below { FAR / 4 } else { FAR } {
        return None;
    }
    let cell = |at: usize| -> Option<Spot> { reading.spot_at(*row.cells.get(&at)?, &row.figures.get(&at)?.range) };
    let (top, bottom) = (row.figures.get(&part)?.value, row.figures.get(&whole)?.value);
    let spots = [cell(part), cell(whole), reading.spot(share)].into_iter().flatten().collect();
    Some(told(reading, share, top, bottom, spots))
}

/// "The chapter accounts for 45 per cent of the total": the row's last figure and the one below it in the row of totals.
fn wrong_in_column(reading: &Reading<'_>, grid: &Grid, row: &Row, share: &Count) -> Option<Finding> {
    let passage = reading.passage(share.passage)?;
    let words = passage.flow.at(share.sentence.clone()).to_lowercase();
    let of_all = lexicon::of(passage.tongue).of_total.iter().any(|word| words.contains(word.as_str()))
        || is_of_budget(passage.flow.at(share.range.end..share.sentence.end.max(share.range.end)), passage.tongue);
    let total = grid.rows.iter().rev().find(|row| row.is_total)?;
    let (at, part) = row.figures.iter().rfind(|(_, figure)| !figure.is_percent)?;
    let whole = total.figures.get(at)?;
    let off = (ratio(part.value, whole.value) - share.value.0).abs();
    if !of_all || row.is_total || part.value >= whole.value || off > FAR {
        return None;
    }
    let spots = [
        reading.spot_at(*row.cells.get(at)?, &part.range),
        reading.spot_at(*total.cells.get(at)?, &whole.range),
        reading.spot(share),
    ];
    Some(told(reading, share, part.value, whole.value, spots.into_iter().flatten().collect()))
}

/// "Of the proposed budget", "of our total spending": a word for the whole soon behind the share.
fn is_of_budget(after: &str, tongue: Tongue) -> bool {
    let after = after.to_lowercase();
    let Some(rest) = after.trim_start().strip_prefix("of ").filter(|_| tongue == Tongue::English) else { return false };
    let clause = until_next_clause(rest);
    let wholes = lexicon::of(tongue).of_total.iter().filter_map(|word| word.rsplit(' ').next());
    let wholes: BTreeSet<&str> = wholes.filter(|word| *word != "all").collect();
    crate::count::words_of(clause).take(4).any(|(_, word)| wholes.contains(word))
}

fn told(reading: &Reading<'_>, share: &Count, part: Amount, whole: Amount, spots: Vec<Spot>) -> Finding {
    let printed = reading.passage(share.passage).map_or("", |passage| passage.flow.at(share.range.clone()));
    super::told(Confidence::Probable, spots.into_iter().map(Some), (part, whole), printed)
}

/// "44 Parties sent theirs, 62 per cent of the Parties": the part stands before the share, the number of all elsewhere.
fn of_members(reading: &Reading<'_>, share: &Count) -> Option<Finding> {
    let passage = reading.passage(share.passage)?;
    let whole = same::of_members(reading, passage, &share.sentence, &share.range)?;
    let counts = reading.counts_of(share.passage);
    let part = counts.iter().rfind(|part| part.sentence == share.sentence && part.range.end <= share.range.start)?;
    let gap = passage.flow.at(part.phrase.end.min(share.range.start)..share.range.start);
    let plain = part.head.is_states
        && sums::adds(part)
        && part.whole.is_none()
        && !part.cues.is_whole
        && part.value < whole.value
        && part.value.0 > 0
        && !gap.contains([';', '；']);
    let off = (ratio(part.value, whole.value) - share.value.0).abs();
    (plain && off > slack(share).max(1000) && off <= FAR)
        .then(|| told(reading, share, part.value, whole.value, reading.spots([part, whole, share])))
}

/// "The share is 69 per cent, as 84 are bound to report and 54 did": the only two figures of the sentence.
fn in_sentence(reading: &Reading<'_>, share: &Count) -> Option<Finding> {
    let passage = reading.passage(share.passage)?;
    let words = passage.flow.at(share.sentence.clone()).to_lowercase();
    let says = ["share", "rate", "proportion", "percentage", "ratio", "率", "比例", "占比", "比重"]
        .iter()
        .any(|word| words.contains(word));
    let others: Vec<&Count> = reading
        .counts_of(share.passage)
        .iter()
        .filter(|count| count.sentence == share.sentence && count.range != share.range && !count.head.is_time)
        .collect();
    let [one, other] = others.as_slice() else { return None };
    let (part, whole) = if one.value < other.value { (one, other) } else { (other, one) };
    let of_one = alike(part, whole, passage.tongue) && !is_share(part);
    let far = (ratio(part.value, whole.value) - share.value.0).abs() > FAR;
    let dated = passage.flow.at(share.sentence.clone()).matches("20").count() > 1;
    if !says || !of_one || far || dated || gives(part.value, whole.value, share) || part.value == Amount(0) {
        return None;
    }
    let spots = reading.spots([*part, *whole, share]);
    Some(told(reading, share, part.value, whole.value, spots))
}

/// "In a survey of 40, 16 named the lack of staff. … The lack of staff, named by 45 per cent, …": the same words in the
/// same passage.
fn in_passage(reading: &Reading<'_>, share: &Count, matter: &Matter) -> Option<Finding> {
    let counts = reading.counts_of(share.passage);
    let weigh = |word: &u32| {
        if reading.vocabulary.is_weak(*word) { 0.0 } else { reading.vocabulary.weight_of(*word) }
    };
    let mine: BTreeSet<u32> = matter.words.iter().chain(matter.around()).copied().collect();
    let mut best: Option<(f64, &Count, &Count)> = None;
    for (at, part) in counts.iter().enumerate().filter(|(_, part)| part.sentence.end <= share.sentence.start + 1) {
        let Some(whole) = part.whole.and_then(|whole| counts.get(whole)) else { continue };
        let usable =
            part.bound == Bound::Exact && part.currency.is_none() && part.value.0 > 0 && part.value < whole.value;
        let Some(other) = reading.matters.get(&(share.passage, at)).filter(|_| usable) else { continue };
        let common: Vec<u32> = other.words.iter().filter(|word| mine.contains(word)).copied().collect();
        let weight: f64 = common.iter().map(weigh).sum();
        let strong = common.iter().filter(|word| weigh(word) > 0.0).count();
        if strong >= 2 && weight >= 4.0 && best.is_none_or(|(known, _, _)| weight > known) {
            best = Some((weight, part, whole));
        }
    }
    let (_, part, whole) = best?;
    let off = (ratio(part.value, whole.value) - share.value.0).abs();
    (!gives(part.value, whole.value, share) && off <= FAR)
        .then(|| told(reading, share, part.value, whole.value, reading.spots([part, whole, share])))
}

/// A part of a whole in another sentence that says most of the same in its own words.
fn in_sentences(reading: &Reading<'_>, sentences: &mut Sentences, share: &Count) -> Option<Finding> {
    let passage = reading.passage(share.passage)?;
    let clause = crate::sentences::clause_of(passage, &share.sentence, &share.range);
    let years = years_in(reading, share.passage, &share.sentence);
    let pairs = same::of_same(reading, sentences, share.passage, &share.sentence, (&clause, &share.range));
    let dated = |part: &Count| {
        let theirs = years_in(reading, part.passage, &part.sentence);
        years.is_empty() || theirs.is_empty() || !years.is_disjoint(&theirs)
    };
    let same: Vec<_> =
        pairs.into_iter().filter(|(_, pair)| dated(pair.part) && !has_own(reading, pair.part, pair.of)).collect();
    if same.iter().any(|(_, pair)| straight(pair.part.value, pair.whole, share)) {
        return None;
    }
    let (_, pair) = same.into_iter().max_by(|one, other| one.0.total_cmp(&other.0))?;
    Some(told(reading, share, pair.part.value, pair.whole, reading.spots([pair.part, pair.of, share])))
}

/// Whether a share in the sentence of a part is what the part and its whole give: another share is of something else.
fn has_own(reading: &Reading<'_>, part: &Count, whole: &Count) -> bool {
    reading.counts_of(part.passage).iter().any(|share| {
        share.sentence == part.sentence
            && is_share(share)
            && (ratio(part.value, whole.value) - share.value.0).abs() <= slack(share)
    })
}

/// What the text of another place says of a share.
enum Told {
    Nothing,
    Agrees,
    Differs(Box<Finding>),
}

/// A part of a whole in another sentence on the same matter that gives another share.
fn in_text(reading: &Reading<'_>, share: &Count, matter: &Matter) -> Told {
    let mut best: Option<(f64, &Count, &Count)> = None;
    for (index, place) in reading.near(matter) {
        let counts = reading.counts_of(index);
        let Some(other) = reading.matters.get(&(index, place)) else { continue };
        let apart = |part: &&Count| part.passage != share.passage || part.sentence != share.sentence;
        let Some(part) = counts.get(place).filter(|part| part.bound == Bound::Exact).filter(apart) else { continue };
        let Some(whole) = part.whole.and_then(|whole| counts.get(whole)) else { continue };
        if part.value >= whole.value || part.currency.is_some() || part.value.0 <= 0 || has_own(reading, part, whole) {
            continue;
        }
        let like = likeness(matter, other, &reading.vocabulary);
        if like >= ALIKE && best.is_none_or(|(known, _, _)| like > known) {
            best = Some((like, part, whole));
        }
    }
    let Some((like, part, whole)) = best else { return Told::Nothing };
    if straight(part.value, whole.value, share) {
        return Told::Agrees;
    }
    // The likelier it is that both are of one matter, the farther the share may be.
    let far = if like >= SURE { 2 * FAR } else { FAR };
    if (ratio(part.value, whole.value) - share.value.0).abs() > far {
        return Told::Nothing;
    }
    let spots = reading.spots([part, whole, share]);
    Told::Differs(Box::new(told(reading, share, part.value, whole.value, spots)))
}
