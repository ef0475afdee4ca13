//! Tables: a header row that repeats on every page, rows that do not break, widths by weight.

use super::blocks::Writer;
use super::inline::{bookmarked, paragraph, runs};
use super::xml::Xml;
use crate::document::{Cell, Column, Row, Table};

/// The width between the margins in twentieths of a point.
const WIDTH: u32 = 9638;

impl Writer<'_> {
    pub(super) fn table(&self, xml: &mut Xml, index: usize, table: &Table) {
        paragraph(
            xml,
            "Caption",
            |xml| self.turn_page(xml, index == 0),
            |xml| {
                runs(xml, &self.script, None, &table.caption);
            },
        );
        let widths = widths(&table.columns);
        xml.within("w:tbl", &[], |xml| {
            properties(xml, table, self.script.right_to_left);
            xml.within("w:tblGrid", &[], |xml| {
                for width in &widths {
                    xml.leaf("w:gridCol", &[("w:w", width)]);
                }
            });
            self.header_row(xml, table, &widths);
            for (place, row) in table.rows.iter().enumerate() {
                self.row(xml, (index, place), table, row, &widths);
            }
        });
        // Two tables without a paragraph between them would become one.
        paragraph(xml, "AfterTable", |_| {}, |_| {});
    }

    fn header_row(&self, xml: &mut Xml, table: &Table, widths: &[String]) {
        xml.within("w:tr", &[], |xml| {
            xml.within("w:trPr", &[], |xml| {
                xml.leaf("w:cantSplit", &[]);
                xml.leaf("w:tblHeader", &[]);
            });
            for (column, width) in table.columns.iter().zip(widths) {
                cell(xml, width, false, |xml| {
                    paragraph(
                        xml,
                        "TableHeader",
                        |xml| aligned(xml, column),
                        |xml| {
                            runs(xml, &self.script, None, &column.header);
                        },
                    );
                });
            }
        });
    }

    fn row(&self, xml: &mut Xml, place: (usize, usize), table: &Table, row: &Row, widths: &[String]) {
        xml.within("w:tr", &[], |xml| {
            xml.within("w:trPr", &[], |xml| xml.leaf("w:cantSplit", &[]));
            for (number, (content, width)) in row.cells.iter().zip(widths).enumerate() {
                let is_first = number == 0;
                let bookmark = self.outline.row(place.0, place.1).filter(|_| is_first);
                cell(xml, width, row.starts_group && place.1 > 0, |xml| {
                    let names_group = is_first && row.starts_group;
                    self.cell_lines(xml, &table.columns[number], content, names_group, bookmark);
                });
            }
        });
    }

    fn cell_lines(&self, xml: &mut Xml, column: &Column, cell: &Cell, names_group: bool, anchor: Option<&str>) {
        let mut bookmark = anchor.and_then(|anchor| self.names.get(anchor));
        // A cell without a paragraph makes the file invalid.
        let empty = [Vec::new()];
        let lines = if cell.lines.is_empty() { &empty[..] } else { &cell.lines[..] };
        for line in lines {
            paragraph(
                xml,
                "TableText",
                |xml| aligned(xml, column),
                |xml| {
                    bookmarked(xml, bookmark.take(), |xml| {
                        if names_group {
                            self.strong_line(xml, line);
                        } else {
                            self.line(xml, line);
                        }
                    });
                },
            );
        }
    }
}

fn properties(xml: &mut Xml, table: &Table, right_to_left: bool) {
    let headers: Vec<&str> = table.columns.iter().map(|column| column.header.as_str()).collect();
    xml.within("w:tblPr", &[], |xml| {
        xml.value("w:tblStyle", "ReportTable");
        if right_to_left {
            xml.leaf("w:bidiVisual", &[]);
        }
        xml.leaf("w:tblW", &[("w:w", &WIDTH.to_string()), ("w:type", "dxa")]);
        xml.leaf("w:tblLayout", &[("w:type", "fixed")]);
        xml.leaf("w:tblLook", &[("w:val", "0020"), ("w:firstRow", "1"), ("w:noHBand", "1"), ("w:noVBand", "1")]);
        xml.value("w:tblCaption", &table.caption);
        xml.value("w:tblDescription", &headers.join(" | "));
    });
}

fn cell(xml: &mut Xml, width: &str, starts_group: bool, content: impl FnOnce(&mut Xml)) {
    xml.within("w:tc", &[], |xml| {
        xml.within("w:tcPr", &[], |xml| {
            xml.leaf("w:tcW", &[("w:w", width), ("w:type", "dxa")]);
            if starts_group {
                xml.markup(r#"<w:tcBorders><w:top w:val="single" w:sz="6" w:space="0" w:color="auto"/></w:tcBorders>"#);
            }
        });
        content(xml);
    });
}

/// Figures stand at the end of the line; in text from right to left, Word means the end when it says right.
fn aligned(xml: &mut Xml, column: &Column) {
    if column.figures {
        xml.leaf("w:ind", &[("w:right", "142")]);
        xml.value("w:jc", "right");
    }
}

/// Widths by weight that fill the page exactly.
fn widths(columns: &[Column]) -> Vec<String> {
    let total: u32 = columns.iter().map(|column| u32::from(column.weight)).sum::<u32>().max(1);
    let mut before = 0;
    columns
        .iter()
        .map(|column| {
            let start = before * WIDTH / total;
            before += u32::from(column.weight);
            (before * WIDTH / total - start).to_string()
        })
        .collect()
}
