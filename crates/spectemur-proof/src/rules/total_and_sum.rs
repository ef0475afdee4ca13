//! Totals of rows and columns, and a total in words beside the table that gives it.

use super::finding;
use crate::document::BlockKind;
use crate::finding::{Confidence, Detail, Finding, Spot};
use crate::lexicon;
use crate::number::Amount;
use crate::reading::Reading;
use crate::scan::{Bound, Sense};
use crate::table::{Cell, Table};

/// A figure further from a table than this, some fifty pages, is of another one.
const REACH: usize = 600;

/// Finds totals that are not the sum of what they total.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for table in &reading.tables {
        let (wrong, told) = columns(reading, table);
        found.extend(told);
        found.extend(rows(reading, table, &wrong));
        found.extend(in_words(reading, table));
    }
}

fn is_total(cell: &Cell) -> bool {
    names_total(&cell.words)
}

/// Whether the row sums up the table: its words say so, or it is the last and speaks of all.
pub(crate) fn closes(table: &Table, row: usize) -> bool {
    let Some(first) = table.rows.get(row).and_then(|cells| first_cell(cells)) else { return false };
    let words = first.words.to_lowercase();
    let all = words.starts_with("all ")
        || words.starts_with("全部")
        || words.starts_with("所有")
        || words.starts_with("各") && words.ends_with("合计");
    is_total(first) || row + 1 == table.rows.len() && all && words.chars().count() <= 24
}

/// Whether the words of a cell name a total.
pub(crate) fn names_total(words: &str) -> bool {
    let words = words.to_lowercase();
    let short = words.chars().count() <= 24;
    short
        && lexicon::both()
            .into_iter()
            .flat_map(|lexicon| &lexicon.total)
            .any(|word| words.starts_with(word.as_str()) || words.ends_with(word.as_str()) && word.chars().count() > 1)
        && !["all ", "overall "].iter().any(|word| words.starts_with(word))
        || words == "all"
}

fn is_sub(cell: &Cell) -> bool {
    let words = cell.words.to_lowercase();
    words.contains("sub-total") || words.contains("subtotal") || words.contains("小计")
}

fn first_cell(row: &[Option<Cell>]) -> Option<&Cell> {
    row.iter().flatten().find(|cell| !cell.words.is_empty() && cell.figure.is_none())
}

fn value(row: &[Option<Cell>], column: usize) -> Option<Amount> {
    row.get(column)?.as_ref()?.figure.as_ref().map(|figure| figure.value)
}

fn is_percent(row: &[Option<Cell>], column: usize) -> bool {
    row.get(column)
        .and_then(Option::as_ref)
        .and_then(|cell| cell.figure.as_ref())
        .is_some_and(|figure| figure.is_percent)
}

/// Whether a cell that should hold a figure holds other words.
fn is_text(row: &[Option<Cell>], column: usize) -> bool {
    row.get(column).and_then(Option::as_ref).is_some_and(|cell| {
        cell.figure.is_none()
            && !cell.words.is_empty()
            && !matches!(cell.words.as_str(), "-" | "—" | "–" | "..." | "…" | "n/a" | "N/A" | "无" | "/")
    })
}

/// A total with the places that it totals.
struct Sum {
    total: (usize, usize),
    parts: Vec<(usize, usize)>,
    printed: Amount,
    sum: Amount,
}

impl Sum {
    fn holds(&self, rounded: bool) -> bool {
        let slack = if rounded { i64::try_from(self.parts.len()).unwrap_or(0) * 100 / 2 } else { 0 };
        (self.printed.0 - self.sum.0).abs() <= slack
    }
}

/// A total that its column does not give, with what the column gives.
type Wrong = ((usize, usize), Amount);

fn columns(reading: &Reading<'_>, table: &Table) -> (Vec<Wrong>, Vec<Finding>) {
    let width = table.rows.iter().map(Vec::len).max().unwrap_or(0);
    let totals: Vec<usize> = (0..table.rows.len()).filter(|row| closes(table, *row)).collect();
    let (mut wrong, mut found) = (Vec::new(), Vec::new());
    for total in totals {
        let sums: Vec<Sum> = (0..width).filter_map(|column| column_sum(table, total, column)).collect();
        judge(reading, table, &sums, &mut found);
        wrong.extend(sums.iter().filter(|sum| sum.printed != sum.sum).map(|sum| (sum.total, sum.sum)));
    }
    (wrong, found)
}

fn column_sum(table: &Table, total: usize, column: usize) -> Option<Sum> {
    let row = table.rows.get(total)?;
    let printed = value(row, column)?;
    if is_percent(row, column) {
        return None;
    }
    let label = |row: usize| table.rows.get(row).and_then(|row| first_cell(row));
    let is_any_total = |row: usize| label(row).is_some_and(is_total);
    let before: Vec<usize> =
        (0..total).filter(|row| table.rows.get(*row).is_some_and(|row| value(row, column).is_some())).collect();
    if (0..total).any(|row| table.rows.get(row).is_some_and(|cells| is_text(cells, column) && !is_head_row(cells))) {
        return None;
    }
    let since = before.iter().rposition(|row| is_any_total(*row)).map_or(0, |at| at + 1);
    let plain: Vec<usize> = before.iter().copied().filter(|row| !is_any_total(*row)).collect();
    let subs: Vec<usize> = before.iter().copied().filter(|row| is_any_total(*row)).collect();
    let recent: Vec<usize> = before.get(since..).unwrap_or_default().to_vec();
    let mixed: Vec<usize> = subs.iter().chain(&recent).copied().collect();
    let grand = !label(total).is_some_and(is_sub);
    let mut choices: Vec<Vec<usize>> = if grand { vec![plain, recent, subs, mixed] } else { vec![recent] };
    choices.retain(|rows| rows.len() >= 2);
    let sum = |rows: &[usize]| {
        Amount(rows.iter().filter_map(|row| value(table.rows.get(*row)?, column)).map(|value| value.0).sum())
    };
    let chosen = choices.iter().find(|rows| sum(rows) == printed).or(choices.first())?.clone();
    let total_sum = sum(&chosen);
    let values = || chosen.iter().filter_map(|row| value(table.rows.get(*row)?, column));
    if is_level(printed, total_sum, values().min()?, values().max()?) {
        return None;
    }
    Some(Sum {
        total: (total, column),
        parts: chosen.into_iter().map(|row| (row, column)).collect(),
        printed,
        sum: total_sum,
    })
}

/// Whether what stands at the foot of a column lies among its figures and far from their sum: a mean or a rate.
fn is_level(printed: Amount, sum: Amount, least: Amount, most: Amount) -> bool {
    least.0 > 0 && (least..=most).contains(&printed) && sum.0 * 2 >= printed.0 * 3
}

fn is_head_row(row: &[Option<Cell>]) -> bool {
    row.iter().flatten().all(|cell| cell.figure.is_none() || cell.is_header)
}

fn rows(reading: &Reading<'_>, table: &Table, wrong: &[Wrong]) -> Vec<Finding> {
    let Some(head) = table.rows.first() else { return Vec::new() };
    let columns: Vec<usize> = head
        .iter()
        .enumerate()
        .filter(|(_, cell)| cell.as_ref().is_some_and(|cell| cell.figure.is_none() && is_total(cell)))
        .map(|(column, _)| column)
        .collect();
    let [total] = columns.as_slice() else { return Vec::new() };
    if *total == 0 {
        return Vec::new();
    }
    let mut sums: Vec<Sum> = (1..table.rows.len()).filter_map(|row| row_sum(table, row, *total)).collect();
    // A row of totals that fails only because one of them fails is told there.
    for sum in &mut sums {
        for (place, right) in wrong.iter().filter(|(place, _)| sum.parts.contains(place)) {
            let printed = value(table.rows.get(place.0).map_or(&[][..], Vec::as_slice), place.1).unwrap_or(*right);
            if sum.sum.0 - printed.0 + right.0 == sum.printed.0 {
                sum.sum = sum.printed;
            }
        }
    }
    let mut found = Vec::new();
    judge(reading, table, &sums, &mut found);
    found
}

fn row_sum(table: &Table, row: usize, total: usize) -> Option<Sum> {
    let cells = table.rows.get(row)?;
    let printed = value(cells, total)?;
    let head = table.rows.first()?;
    let is_share = first_cell(cells).is_some_and(|cell| {
        let words = cell.words.to_lowercase();
        ["%", "share", "rate", "average", "per cent", "比例", "率", "平均", "占比"]
            .iter()
            .any(|word| words.contains(word))
    });
    if is_share {
        return None;
    }
    let counts = |column: &usize| {
        let name = head.get(*column).and_then(Option::as_ref).map_or("", |cell| cell.words.as_str());
        value(cells, *column).is_some()
            && !is_percent(cells, *column)
            && !name.contains(['%'])
            && !matches!(
                name.trim_matches('.').to_lowercase().as_str(),
                "no" | "number" | "year" | "序号" | "年份" | "年"
            )
    };
    let before: Vec<usize> = (0..total).filter(counts).collect();
    let after: Vec<usize> = (total + 1..cells.len()).filter(counts).collect();
    let sum = |columns: &[usize]| {
        Amount(columns.iter().filter_map(|column| value(cells, *column)).map(|value| value.0).sum())
    };
    let chosen = [before, after].into_iter().find(|columns| columns.len() >= 2)?;
    let total_sum = sum(&chosen);
    Some(Sum {
        total: (row, total),
        parts: chosen.into_iter().map(|column| (row, column)).collect(),
        printed,
        sum: total_sum,
    })
}

/// Reports totals that fail, where the others show that the table adds up.
fn judge(reading: &Reading<'_>, table: &Table, sums: &[Sum], found: &mut Vec<Finding>) {
    let rounded = sums.iter().any(|sum| sum.printed.as_whole().is_none());
    let good = sums.iter().filter(|sum| sum.holds(rounded)).count();
    let bad: Vec<&Sum> = sums.iter().filter(|sum| !sum.holds(rounded)).collect();
    if bad.len() > good + 1 || bad.len() > 2 && bad.len() * 2 > sums.len() {
        return;
    }
    for sum in bad {
        if let Some(gap) = blank(table, sum) {
            found.push(missing(reading, table, sum, gap));
            continue;
        }
        let near = (sum.printed.0 - sum.sum.0).abs() * 4 <= sum.printed.0.abs().max(sum.sum.0.abs());
        let confidence = match (good, near) {
            (2.., _) | (1, true) => Confidence::Certain,
            (1, false) | (0, true) => Confidence::Probable,
            (0, false) => continue,
        };
        let places = std::iter::once(&sum.total).chain(sum.parts.iter().take(12));
        let mut spots: Vec<Spot> = places.filter_map(|place| spot(reading, table, *place)).collect();
        spots.extend(said_elsewhere(reading, sum.sum));
        let parts = sum
            .parts
            .iter()
            .filter_map(|(row, column)| value(table.rows.get(*row)?, *column))
            .map(|value| value.to_string())
            .collect();
        let details =
            [("total", super::amount(sum.printed)), ("sum", super::amount(sum.sum)), ("parts", Detail::Names(parts))];
        found.push(finding("total-and-sum", confidence, spots, details));
    }
}

/// The one cell among the parts of a total that is blank, where a figure in it would give the total.
fn blank(table: &Table, sum: &Sum) -> Option<(usize, usize)> {
    if sum.printed <= sum.sum {
        return None;
    }
    let (total, column) = sum.total;
    // A column is left out of one row; in a row that adds up across, the figure stands under another head.
    let first = sum.parts.iter().map(|(row, _)| *row).min()?;
    if sum.parts.iter().any(|(_, at)| *at != column) {
        return None;
    }
    let is_blank = |row: &usize| {
        let Some(cells) = table.rows.get(*row) else { return false };
        let empty = cells.get(column).is_none_or(|cell| cell.as_ref().is_none_or(|cell| cell.words.is_empty()));
        empty && first_cell(cells).is_some_and(|name| !is_total(name)) && cells.iter().flatten().count() >= 2
    };
    let mut blanks = (first..total).filter(is_blank);
    let only = blanks.next()?;
    blanks.next().is_none().then_some((only, column))
}

/// A cell without a figure, with the total that tells which it is and what the text says of the table.
fn missing(reading: &Reading<'_>, table: &Table, sum: &Sum, (row, _): (usize, usize)) -> Finding {
    let named = table.rows.get(row).and_then(|cells| first_cell(cells));
    let name = named.and_then(|cell| {
        let words = reading.passage(cell.passage)?.text().len();
        reading.spot_at(cell.passage, &(0..words))
    });
    let words = named.map_or_else(String::new, |cell| cell.words.clone());
    let spots = name.into_iter().chain(spot(reading, table, sum.total)).chain(said_of_each(reading, table)).collect();
    let value = Amount(sum.printed.0 - sum.sum.0);
    let details = [("words", Detail::Text(words)), ("value", super::amount(value))];
    finding("missing-figure", Confidence::Probable, spots, details).case("cell")
}

/// Where the text says what the table gives, by the number of the table.
fn said_of_each(reading: &Reading<'_>, table: &Table) -> Option<Spot> {
    let first = table.rows.iter().flatten().flatten().map(|cell| cell.passage).min()?;
    let numbers = |passage: usize| {
        reading.tokens_of(passage).iter().filter_map(|token| match &token.sense {
            Sense::Label { kind, numbers, .. } if kind == "table" => Some((token.range.clone(), numbers.clone())),
            _ => None,
        })
    };
    let (_, own) = (first.saturating_sub(2)..first).rev().find_map(|passage| numbers(passage).next())?;
    let plain = |index: &usize| reading.passage(*index).is_some_and(crate::passage::Passage::is_prose);
    let said = (first.saturating_sub(REACH)..first.saturating_sub(1)).rev().filter(plain);
    let mut places = said.flat_map(|index| numbers(index).map(move |(range, named)| (index, range, named)));
    let (index, range, _) = places.find(|(_, _, named)| *named == own)?;
    reading.spot_at(index, &range)
}

/// Where the text gives the sum that the cells make, where it is a figure that nothing else would be.
fn said_elsewhere(reading: &Reading<'_>, sum: Amount) -> Option<Spot> {
    let plain =
        |index: usize| reading.passage(index).is_some_and(|passage| !matches!(passage.kind, BlockKind::Cell { .. }));
    let mut same = reading.valued(sum..=sum).filter(|count| plain(count.passage));
    same.next().filter(|_| sum >= Amount::whole(100)).and_then(|count| reading.spot(count))
}

/// The place of a cell's figure.
pub(super) fn spot(reading: &Reading<'_>, table: &Table, (row, column): (usize, usize)) -> Option<Spot> {
    let cell = table.rows.get(row)?.get(column)?.as_ref()?;
    reading.spot_at(cell.passage, &cell.figure.as_ref()?.range)
}

/// An amount in words or in another table that is nearly the sum of the table's totals, and is not.
fn in_words(reading: &Reading<'_>, table: &Table) -> Vec<Finding> {
    let Some((row, cells)) = table
        .rows
        .iter()
        .enumerate()
        .rev()
        .find(|(_, row)| first_cell(row).is_some_and(|cell| is_total(cell) && !is_sub(cell)))
    else {
        return Vec::new();
    };
    let head = table.rows.first();
    let sums_up = |column: usize| head.and_then(|head| head.get(column)?.as_ref()).is_some_and(is_total);
    let columns: Vec<usize> = (0..cells.len())
        .filter(|column| value(cells, *column).is_some() && !is_percent(cells, *column) && !sums_up(*column))
        .collect();
    let sum = Amount(columns.iter().filter_map(|column| value(cells, *column)).map(|value| value.0).sum());
    let printed_here = |amount: Amount| {
        table
            .rows
            .iter()
            .flatten()
            .flatten()
            .any(|cell| cell.figure.as_ref().is_some_and(|figure| figure.value == amount))
    };
    // "All | 58 | 2,418,000": members and money are no parts of one sum.
    let values = || columns.iter().filter_map(|column| value(cells, *column)).map(|value| value.0.abs());
    let unlike = values().min().zip(values().max()).is_some_and(|(least, most)| least.saturating_mul(1000) < most);
    if columns.len() < 2 || sum < Amount::whole(1000) || unlike {
        return Vec::new();
    }
    let mut found = Vec::new();
    let off = sum.0 / 100 * 6 + 60;
    let place = cells.iter().flatten().next().map_or(0, |cell| cell.passage);
    let is_near = |count: &&crate::count::Count| (count.value.0 - sum.0).abs() <= off;
    let of_reach = reading.counts.iter().take(place.saturating_add(REACH)).skip(place.saturating_sub(REACH));
    for count in of_reach.flatten().filter(is_near) {
        let in_cell = reading.passage(count.passage).is_none_or(|passage| {
            matches!(passage.kind, BlockKind::Cell { .. }) && !heads_total(reading, table, count.passage)
        });
        let is_money = count.currency.as_deref().is_some_and(|currency| currency != crate::count::PERCENT);
        let near = !in_cell && is_money && (count.value.0 - sum.0).abs() * 100 <= sum.0 * 6;
        let loose = count.bound == Bound::About && (count.value.0 - sum.0).abs() * 50 <= sum.0;
        if !near
            || of_other_time(reading, count)
            || count.value == sum
            || loose
            || matches!(count.bound, Bound::AtLeast | Bound::AtMost)
            || rounds_to(count, sum)
            || printed_here(count.value)
        {
            continue;
        }
        let spots: Vec<Spot> = reading
            .spot(count)
            .into_iter()
            .chain(columns.iter().filter_map(|column| spot(reading, table, (row, *column))))
            .collect();
        let parts = columns.iter().filter_map(|column| value(cells, *column)).map(|value| value.to_string()).collect();
        let details =
            [("total", super::amount(count.value)), ("sum", super::amount(sum)), ("parts", Detail::Names(parts))];
        found.push(finding("total-and-sum", Confidence::Probable, spots, details));
    }
    found
}

/// Whether the words at the amount say that it is of another time or of a case that is only supposed, or of one year
/// alone: "the budget of the last biennium", "1,420,000 for 2025 and 1,455,000 for 2026".
fn of_other_time(reading: &Reading<'_>, count: &crate::count::Count) -> bool {
    let Some(passage) = reading.passage(count.passage) else { return true };
    let words = passage.flow.at(count.sentence.clone()).to_lowercase();
    let lexicon = lexicon::of(passage.tongue);
    let has = |list: &[String]| list.iter().any(|word| crate::count::contains(&words, word, passage.tongue));
    let compared = ["compared with", "compared to", "as against", "相比", "相较"];
    let amounts = reading.counts_of(count.passage).iter().filter(|other| {
        other.sentence == count.sentence && other.currency == count.currency && other.range != count.range
    });
    let dated = |range: &std::ops::Range<usize>| {
        let after = passage.flow.at(range.end..count.sentence.end).trim_start();
        ["for 20", "in 20"].iter().any(|lead| after.starts_with(lead))
    };
    has(&lexicon.past)
        || has(&lexicon.supposed)
        || compared.iter().any(|word| words.contains(word))
        || dated(&count.range) && amounts.into_iter().any(|other| dated(&other.range))
}

/// Whether the printed amount is the sum, rounded to the figures that are printed.
fn rounds_to(count: &crate::count::Count, sum: Amount) -> bool {
    let mut unit = count.rounded.0.max(1);
    while count.value.0 != 0 && count.value.0 % (unit * 10) == 0 {
        unit *= 10;
    }
    (count.value.0 - sum.0).abs() < unit
}

/// Whether the cell stands in another table, such as the particulars of a programme, in a row that is headed as a total or
/// a budget and names no year.
fn heads_total(reading: &Reading<'_>, table: &Table, passage: usize) -> bool {
    let holds = |table: &Table| table.rows.iter().flatten().flatten().any(|cell| cell.passage == passage);
    if holds(table) {
        return false;
    }
    let row = reading
        .tables
        .iter()
        .flat_map(|other| &other.rows)
        .find(|row| row.iter().flatten().any(|cell| cell.passage == passage));
    row.and_then(|row| first_cell(row)).is_some_and(|label| {
        let words = label.words.trim_end_matches([':', '：', ' ']).to_lowercase();
        let is_budget = lexicon::both().into_iter().flat_map(|lexicon| &lexicon.budget).any(|word| words == *word);
        (is_budget || names_total(&words)) && !words.contains(|letter: char| letter.is_ascii_digit())
    })
}
