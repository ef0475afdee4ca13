//! Tables in HTML: a table at a desk, a card for each row on a telephone.
//!
//! Cards lose the browser's notion of a table, so every part says its role, and every cell carries the header of its
//! column for display.

use maud::{Markup, html};

use super::Writer;
use crate::document::{Cell, Column, Row, Table};

impl Writer<'_> {
    pub(super) fn table(&self, index: usize, table: &Table) -> Markup {
        let caption = format!("caption_{index}");
        html! {
            div.table {
                table role="table" aria-labelledby=(caption) {
                    caption id=(caption) { (table.caption) }
                    colgroup { @for width in widths(&table.columns) { col style={ "inline-size:" (width) "%" }; } }
                    thead role="rowgroup" {
                        tr role="row" {
                            @for column in &table.columns {
                                th class=[figures(column)] role="columnheader" scope="col" { (column.header) }
                            }
                        }
                    }
                    tbody role="rowgroup" {
                        @for (place, row) in table.rows.iter().enumerate() { (self.row(index, place, table, row)) }
                    }
                }
            }
        }
    }

    fn row(&self, index: usize, place: usize, table: &Table, row: &Row) -> Markup {
        let sides = sides(&table.columns);
        html! {
            tr class=[row.starts_group.then_some("group")] role="row" id=[self.outline.row(index, place)] {
                @for (column, (cell, side)) in row.cells.iter().zip(sides).enumerate() {
                    (self.cell(&table.columns[column], column == 0, cell, side))
                }
            }
        }
    }

    fn cell(&self, column: &Column, first: bool, cell: &Cell, side: Side) -> Markup {
        let content = self.cell_content(column, cell, side);
        let names_row = first && cell.has_words();
        let class = figures(column);
        html! {
            @if names_row {
                th class=[class] role="rowheader" scope="row" data-column=(column.header) { (content) }
            } @else if !cell.has_words() && cell.opens.is_empty() {
                td.empty role="cell" {}
            } @else {
                td class=[class] role="cell" data-column=(column.header) { (content) }
            }
        }
    }

    /// A figure is itself what one opens; in any other cell a word below the text is.
    fn cell_content(&self, column: &Column, cell: &Cell, side: Side) -> Markup {
        let is_figure = column.figures && cell.lines.len() == 1;
        html! {
            div.cell {
                @if is_figure && !cell.opens.is_empty() && !has_link(cell) {
                    details.opens.{ (side.class()) } {
                        summary {
                            (self.line(&cell.lines[0]))
                            span.unseen { " (" (self.document.words.evidence) ")" }
                        }
                        div.behind { (self.lines(&cell.opens)) }
                    }
                } @else {
                    @if let [only] = cell.lines.as_slice() { (self.line(only)) } @else { (self.lines(&cell.lines)) }
                    (self.evidence(&cell.opens, true))
                }
            }
        }
    }
}

/// The class of cells that hold figures.
fn figures(column: &Column) -> Option<&'static str> {
    column.figures.then_some("figures")
}

/// A link within a control is not operable everywhere.
fn has_link(cell: &Cell) -> bool {
    cell.lines.iter().flatten().any(|inline| matches!(inline, crate::document::Inline::Link { .. }))
}

/// To which side of a figure its evidence unfolds, so that it stays on the page.
#[derive(Clone, Copy)]
enum Side {
    TowardsEnd,
    TowardsStart,
}

impl Side {
    fn class(self) -> &'static str {
        match self {
            Self::TowardsEnd => "towards-end",
            Self::TowardsStart => "towards-start",
        }
    }
}

fn sides(columns: &[Column]) -> Vec<Side> {
    let total: u32 = columns.iter().map(|column| u32::from(column.weight)).sum();
    let mut before = 0;
    columns
        .iter()
        .map(|column| {
            let middle = 2 * before + u32::from(column.weight);
            before += u32::from(column.weight);
            if middle < total { Side::TowardsEnd } else { Side::TowardsStart }
        })
        .collect()
}

/// Whole percentages of the width; what rounding leaves over, the browser shares out.
fn widths(columns: &[Column]) -> Vec<u32> {
    let total: u32 = columns.iter().map(|column| u32::from(column.weight)).sum::<u32>().max(1);
    columns.iter().map(|column| u32::from(column.weight) * 100 / total).collect()
}
