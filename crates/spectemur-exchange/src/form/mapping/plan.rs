//! Which rows of which sheet are read how: headings found, merged cells known, before any row is read.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_model::report::{Gravity, ReportPlace};
use spectemur_model::{ColumnKey, QuestionKey};

use super::grid::{Grid, GridSheet};
use super::rule_reader::{Shape, shape_of};
use super::rules::{Block, ColumnRef, From, Mapping, Rule, Sheets, Target};
use crate::form::Forms;
use crate::form::cell::Raw;
use crate::form::limits;
use crate::form::read::{Reading, quoted};
use crate::form::words::folded;

/// A block on one sheet.
pub(super) struct Plan<'m> {
    pub(super) block: &'m Block,
    /// Where each column of the mapping stands.
    pub(super) columns: BTreeMap<ColumnRef, u16>,
    /// The rows of each column that stand in merged ranges, as disjoint spans in order.
    merged: BTreeMap<u16, Vec<(u32, u32)>>,
    /// The columns that fill down.
    pub(super) falling: BTreeSet<u16>,
    /// What stood last in each column that fills down, with its place.
    pub(super) above: BTreeMap<u16, (Raw, String)>,
    /// The targets of each answer together: a place has three.
    pub(super) groups: Vec<Vec<&'m Target>>,
}

/// A sheet with the blocks that read it.
pub(super) struct SheetPlan<'m> {
    pub(super) sheet: usize,
    pub(super) plans: Vec<Plan<'m>>,
    /// Columns with the reasons of an earlier import, which are never read.
    pub(super) reasons: BTreeSet<u16>,
    /// Columns whose numbers are days.
    pub(super) days: BTreeSet<u16>,
    /// Columns that the mapping looks at.
    pub(super) used: BTreeSet<u16>,
}

impl Plan<'_> {
    pub(super) fn column(&self, column: &ColumnRef) -> Option<u16> {
        self.columns.get(column).copied()
    }

    /// Whether the cell is part of a merged range.
    pub(super) fn is_merged(&self, row: u32, column: u16) -> bool {
        self.merged.get(&column).is_some_and(|spans| {
            let after = spans.partition_point(|(first, _)| *first <= row);
            after.checked_sub(1).and_then(|at| spans.get(at)).is_some_and(|(_, last)| row <= *last)
        })
    }
}

impl SheetPlan<'_> {
    pub(super) fn reaches(&self, row: u32) -> bool {
        self.plans.iter().any(|plan| plan.block.reaches(row))
    }
}

/// Finds every sheet and heading that the mapping names; what is not there was found, and nothing is read then.
pub(super) fn plan<'m>(
    grid: &Grid,
    mapping: &'m Mapping,
    forms: Forms<'_>,
    reading: &mut Reading,
) -> Vec<SheetPlan<'m>> {
    let mut by_sheet: BTreeMap<usize, Vec<Plan<'m>>> = BTreeMap::new();
    for block in &mapping.blocks {
        for sheet in sheets_of(grid, mapping, block, reading) {
            if let Some(found) = grid.sheets.get(sheet) {
                let columns = find_columns(grid, found, block, reading);
                let merged = merged_rows(found, columns.values());
                let falling = block.rules().filter(|rule| rule.fills_down()).flat_map(Rule::columns);
                let falling = falling.filter_map(|column| columns.get(column).copied()).collect();
                let groups = groups(block);
                let plan = Plan { block, columns, merged, falling, above: BTreeMap::new(), groups };
                by_sheet.entry(sheet).or_default().push(plan);
            }
        }
    }
    tell_unread_sheets(grid, mapping, &by_sheet, reading);
    let done = by_sheet.into_iter().filter_map(|(at, plans)| {
        let sheet = grid.sheets.get(at)?;
        let reasons = reason_columns(sheet, &plans, forms);
        // A heading that is missing makes others look unused.
        if !reading.findings.iter().any(|(finding, _)| finding.gravity == Gravity::Refused) {
            tell_unused_headings(grid, sheet, &plans, &reasons, reading);
        }
        let days = plans.iter().flat_map(day_columns).collect();
        let used = plans.iter().flat_map(|plan| plan.columns.values().copied()).collect();
        Some(SheetPlan { sheet: at, plans, reasons, days, used })
    });
    done.collect()
}

fn sheets_of(grid: &Grid, mapping: &Mapping, block: &Block, reading: &mut Reading) -> Vec<usize> {
    let names = || grid.sheets.iter().map(|sheet| quoted(&sheet.name)).collect::<Vec<_>>().join(", ");
    let is_ignored = |sheet: &GridSheet| mapping.ignored_sheets.contains(&folded(&sheet.name));
    match &block.sheets {
        // A CSV file has one sheet, whatever its name.
        _ if grid.is_csv => vec![0],
        Sheets::Every => (0..grid.sheets.len())
            .filter(|at| grid.sheets.get(*at).is_some_and(|sheet| !is_ignored(sheet) && !sheet.rows.is_empty()))
            .collect(),
        Sheets::Only => {
            let filled = grid.sheets.iter().enumerate();
            let filled: Vec<usize> =
                filled.filter(|(_, sheet)| !sheet.rows.is_empty() && !is_ignored(sheet)).map(|(at, _)| at).collect();
            if filled.len() == 1 {
                return filled;
            }
            reading.find_in_file("sheet-not-said", vec![("known", names())]);
            Vec::new()
        }
        Sheets::Named(wanted) => {
            let mut found = Vec::new();
            for name in wanted {
                match grid.sheets.iter().position(|sheet| folded(&sheet.name) == *name) {
                    Some(at) => found.push(at),
                    None => {
                        let variables = vec![("sheet", quoted(name)), ("known", names())];
                        reading.find_in_file("sheet-not-found", variables);
                    }
                }
            }
            found.sort_unstable();
            found.dedup();
            found
        }
    }
}

fn tell_unread_sheets(grid: &Grid, mapping: &Mapping, read: &BTreeMap<usize, Vec<Plan<'_>>>, reading: &mut Reading) {
    for (at, sheet) in grid.sheets.iter().enumerate() {
        let ignored = mapping.ignored_sheets.contains(&folded(&sheet.name));
        if !read.contains_key(&at) && !ignored && !sheet.rows.is_empty() {
            let variables = vec![("sheet", quoted(&sheet.name))];
            reading.find(ReportPlace::Whole, &sheet.name, "sheet-not-read", variables);
        }
    }
}

/// The headings of a sheet by column: each with all its rows, and its lowest row alone.
fn headings(sheet: &GridSheet, header: Option<(u32, u32)>) -> BTreeMap<u16, (String, String)> {
    let mut headings: BTreeMap<u16, Vec<String>> = BTreeMap::new();
    let Some((first, last)) = header else {
        return BTreeMap::new();
    };
    for number in first..=last {
        // A heading above several columns stands in a merged range, of which only the first cell is filled.
        let spans = sheet.merged.iter().filter(|range| (range.first.0..=range.last.0).contains(&number));
        let mut texts: BTreeMap<u16, String> = BTreeMap::new();
        if number < last {
            for range in spans {
                if let Some(cell) = sheet.cell(range.first.0, range.first.1) {
                    let covered = range.first.1..=range.last.1.min(range.first.1.saturating_add(512));
                    let text = heading_text(&cell.raw);
                    texts.extend(covered.map(|column| (column, text.clone())));
                }
            }
        }
        let own = sheet.row(number).map(|row| row.cells.as_slice()).unwrap_or_default();
        texts.extend(own.iter().map(|cell| (cell.column, heading_text(&cell.raw))));
        for (column, text) in texts {
            let parts = headings.entry(column).or_default();
            let text = text.trim().to_owned();
            if !text.is_empty() && parts.last() != Some(&text) {
                parts.push(text);
            }
        }
    }
    let named = headings.into_iter().filter(|(_, parts)| !parts.is_empty());
    named.map(|(at, parts)| (at, (parts.join(" / "), parts.last().cloned().unwrap_or_default()))).collect()
}

/// The beginning of a heading: nobody writes one so long, and a hostile file would make many copies of it.
fn heading_text(raw: &Raw) -> String {
    match raw {
        Raw::Text(text) | Raw::Failed(text) => text.chars().take(limits::HEADING).collect(),
        Raw::Number(_) | Raw::Bool(_) => raw.shown(),
    }
}

fn find_columns(grid: &Grid, sheet: &GridSheet, block: &Block, reading: &mut Reading) -> BTreeMap<ColumnRef, u16> {
    let headings = headings(sheet, block.header);
    let wanted: BTreeSet<&ColumnRef> = block
        .rules()
        .flat_map(Rule::columns)
        .chain(block.only.iter().chain(&block.skip).map(|filter| &filter.column))
        .collect();
    let mut columns = BTreeMap::new();
    let row = block.header.map_or(0, |(_, last)| last);
    for column in wanted {
        let ColumnRef::Heading(name) = column else {
            if let ColumnRef::At(at) = column {
                columns.insert(column.clone(), *at);
            }
            continue;
        };
        let wanted = folded(name);
        let by = |lowest: bool| {
            let text = move |(whole, lower): &(String, String)| folded(if lowest { lower } else { whole });
            headings.iter().filter(|(_, names)| text(names) == wanted).map(|(at, _)| *at).collect::<Vec<u16>>()
        };
        let whole = by(false);
        let found = if whole.is_empty() { by(true) } else { whole };
        match found.as_slice() {
            [only] => {
                columns.insert(column.clone(), *only);
            }
            [] => {
                let at = grid.at(sheet, row, 0);
                reading.find(ReportPlace::Whole, &at, "heading-missing", vec![("heading", quoted(name))]);
            }
            [first, second, ..] => {
                let variables = vec![("heading", quoted(name)), ("first", grid.at(sheet, row, *first))];
                reading.find(ReportPlace::Whole, &grid.at(sheet, row, *second), "heading-twice", variables);
            }
        }
    }
    columns
}

/// Columns whose heading is one that files of rows set aside have.
fn reason_columns(sheet: &GridSheet, plans: &[Plan<'_>], forms: Forms<'_>) -> BTreeSet<u16> {
    let ids = ["set-aside-place", "set-aside-reason"];
    let words: BTreeSet<String> =
        forms.words.values().flat_map(|words| ids.iter().map(|id| folded(words.get(id)))).collect();
    let headings = plans.iter().flat_map(|plan| headings(sheet, plan.block.header));
    headings.filter(|(_, (_, lowest))| words.contains(&folded(lowest))).map(|(at, _)| at).collect()
}

/// A column that nobody reads may hold something that belongs into the report.
fn tell_unused_headings(
    grid: &Grid,
    sheet: &GridSheet,
    plans: &[Plan<'_>],
    reasons: &BTreeSet<u16>,
    reading: &mut Reading,
) {
    let used: BTreeSet<u16> = plans.iter().flat_map(|plan| plan.columns.values().copied()).collect();
    let ignored: BTreeSet<&String> = plans.iter().flat_map(|plan| &plan.block.ignored).collect();
    let mut told = BTreeSet::new();
    for plan in plans {
        let row = plan.block.header.map_or(0, |(_, last)| last);
        for (at, (whole, lowest)) in headings(sheet, plan.block.header) {
            let known = used.contains(&at) || reasons.contains(&at);
            let left = ignored.contains(&folded(&whole)) || ignored.contains(&folded(&lowest));
            if !known && !left && told.insert((at, row)) {
                let variables = vec![("heading", quoted(&whole))];
                reading.find(ReportPlace::Whole, &grid.at(sheet, row, at), "heading-not-used", variables);
            }
        }
    }
}

fn groups(block: &Block) -> Vec<Vec<&Target>> {
    let mut groups: BTreeMap<(&QuestionKey, Option<&ColumnKey>), Vec<&Target>> = BTreeMap::new();
    for target in &block.targets {
        groups.entry((&target.question, target.column.as_ref())).or_default().push(target);
    }
    groups.into_values().collect()
}

fn day_columns(plan: &Plan<'_>) -> BTreeSet<u16> {
    let targets = plan.block.targets.iter();
    let days = targets.filter(|target| shape_of(target.kind, target.field) == Shape::Days).map(|target| &target.rule);
    let columns = days.chain([&plan.block.year]).flat_map(Rule::columns);
    columns.filter_map(|column| plan.column(column)).collect()
}

fn merged_rows<'c>(sheet: &GridSheet, columns: impl Iterator<Item = &'c u16>) -> BTreeMap<u16, Vec<(u32, u32)>> {
    let mut merged = BTreeMap::new();
    for column in columns {
        let ranges = sheet.merged.iter().filter(|range| (range.first.1..=range.last.1).contains(column));
        let mut spans: Vec<(u32, u32)> = ranges.map(|range| (range.first.0, range.last.0)).collect();
        spans.sort_unstable();
        let mut disjoint: Vec<(u32, u32)> = Vec::new();
        for (first, last) in spans {
            match disjoint.last_mut().filter(|(_, before)| first <= *before) {
                Some((_, before)) => *before = last.max(*before),
                None => disjoint.push((first, last)),
            }
        }
        merged.insert(*column, disjoint);
    }
    merged
}

/// Whether a rule reads cells of the row itself.
pub(super) fn reads_row(rule: &Rule) -> bool {
    match &rule.from {
        From::Columns { .. } => true,
        From::Span(from, to) => reads_row(from) || reads_row(to),
        From::Always(_) | From::Cell(..) | From::SheetName => false,
    }
}
