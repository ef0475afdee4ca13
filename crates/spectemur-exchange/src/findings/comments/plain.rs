//! A plain DOCX of a document's words, with comments: headings, paragraphs with their numbers, tables, notes.

use std::collections::BTreeMap;
use std::ops::Range;

use spectemur_model::Language;
use spectemur_proof::{Block, BlockKind, Document};

use super::package::packed;
use super::xml::{DECLARATION, MAIN, comment, range_end, range_start, run_content};
use super::{Comment, CommentError};
use crate::document::typed_number;

const TYPES: &str = "http://schemas.openxmlformats.org/package/2006/content-types";
const PACKAGE_RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PART: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// The file.
pub(super) fn document_with(document: &Document, comments: &[Comment]) -> Result<Vec<u8>, CommentError> {
    let mut by_block: BTreeMap<usize, Vec<&Comment>> = BTreeMap::new();
    for comment in comments {
        by_block.entry(comment.block).or_default().push(comment);
    }
    let writer = Writer { document, by_block };
    let all: String = comments.iter().map(|one| comment(one, MAIN)).collect();
    packed(&[
        ("[Content_Types].xml", content_types()),
        ("_rels/.rels", relations(&[("officeDocument", "word/document.xml")])),
        ("word/document.xml", writer.text()),
        ("word/_rels/document.xml.rels", relations(&[("styles", "styles.xml"), ("comments", "comments.xml")])),
        ("word/styles.xml", styles(document.language)),
        ("word/comments.xml", format!("{DECLARATION}<w:comments xmlns:w=\"{MAIN}\">{all}</w:comments>")),
    ])
}

fn content_types() -> String {
    let parts = [("document", "document.main"), ("styles", "styles"), ("comments", "comments")];
    let overrides: String = parts
        .iter()
        .map(|(name, kind)| format!("<Override PartName=\"/word/{name}.xml\" ContentType=\"{PART}.{kind}+xml\"/>"))
        .collect();
    format!(
        "{DECLARATION}<Types xmlns=\"{TYPES}\"><Default Extension=\"rels\" \
         ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>{overrides}</Types>"
    )
}

fn relations(targets: &[(&str, &str)]) -> String {
    let all: String = targets
        .iter()
        .enumerate()
        .map(|(at, (kind, target))| {
            format!("<Relationship Id=\"rId{}\" Type=\"{RELATIONS}/{kind}\" Target=\"{target}\"/>", at + 1)
        })
        .collect();
    format!("{DECLARATION}<Relationships xmlns=\"{PACKAGE_RELATIONS}\">{all}</Relationships>")
}

fn styles(language: Option<Language>) -> String {
    let (latin, east_asian) = match language {
        Some(Language::Chinese) | None => ("en-GB", "zh-CN"),
        Some(language) => (language.code(), "zh-CN"),
    };
    let headings: String = (1..=6)
        .map(|level| {
            format!(
                "<w:style w:type=\"paragraph\" w:styleId=\"Heading{level}\"><w:name w:val=\"heading {level}\"/>\
                 <w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:qFormat/><w:pPr><w:keepNext/>\
                 <w:spacing w:before=\"240\" w:after=\"80\"/><w:outlineLvl w:val=\"{}\"/></w:pPr>\
                 <w:rPr><w:b/><w:sz w:val=\"{}\"/></w:rPr></w:style>",
                level - 1,
                34 - level * 2
            )
        })
        .collect();
    format!(
        "{DECLARATION}<w:styles xmlns:w=\"{MAIN}\"><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"21\"/>\
         <w:lang w:val=\"{latin}\" w:eastAsia=\"{east_asian}\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
         <w:spacing w:after=\"120\" w:line=\"276\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/>\
         </w:style>{headings}</w:styles>"
    )
}

struct Writer<'d> {
    document: &'d Document,
    by_block: BTreeMap<usize, Vec<&'d Comment>>,
}

impl Writer<'_> {
    fn text(&self) -> String {
        let mut body = String::new();
        let blocks = &self.document.blocks;
        let table_of = |block: &Block| match block.kind {
            BlockKind::Cell { table, .. } => Some(table),
            _ => None,
        };
        let mut at = 0;
        while let Some(block) = blocks.get(at) {
            let Some(table) = table_of(block) else {
                body.push_str(&self.paragraph(at, block));
                at += 1;
                continue;
            };
            let count = blocks.iter().skip(at).take_while(|block| table_of(block) == Some(table)).count();
            body.push_str(&self.table(at..at + count));
            // Between two tables stands a paragraph, or they are one.
            body.push_str("<w:p/>");
            at += count;
        }
        let page = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" w:right=\"1440\" \
                    w:bottom=\"1440\" w:left=\"1440\" w:header=\"720\" w:footer=\"720\" w:gutter=\"0\"/></w:sectPr>";
        format!("{DECLARATION}<w:document xmlns:w=\"{MAIN}\"><w:body>{body}{page}</w:body></w:document>")
    }

    fn paragraph(&self, at: usize, block: &Block) -> String {
        let bidi = if self.document.language.is_some_and(Language::is_right_to_left) { "<w:bidi/>" } else { "" };
        let properties = match block.kind {
            BlockKind::Heading { level } => {
                format!("<w:pPr><w:pStyle w:val=\"Heading{}\"/>{bidi}</w:pPr>", level.clamp(1, 6))
            }
            BlockKind::Item { level } => {
                format!("<w:pPr>{bidi}<w:ind w:left=\"{}\"/></w:pPr>", 567 * u32::from(level.clamp(1, 9)))
            }
            BlockKind::Caption => format!("<w:pPr><w:keepNext/>{bidi}</w:pPr>"),
            _ if !bidi.is_empty() => format!("<w:pPr>{bidi}</w:pPr>"),
            _ => String::new(),
        };
        format!("<w:p>{properties}{}</w:p>", self.runs(at, block))
    }

    /// The words of a block in runs, parted where comments begin and end.
    fn runs(&self, at: usize, block: &Block) -> String {
        let mut done = String::new();
        let is_small = matches!(block.kind, BlockKind::Note | BlockKind::Furniture);
        let mut properties = String::new();
        if is_small || self.document.language.is_some_and(Language::is_right_to_left) {
            let small = if is_small { "<w:sz w:val=\"18\"/>" } else { "" };
            let direction =
                if self.document.language.is_some_and(Language::is_right_to_left) { "<w:rtl/>" } else { "" };
            properties = format!("<w:rPr>{small}{direction}</w:rPr>");
        }
        let run = |words: &str, done: &mut String| {
            if !words.is_empty() {
                done.push_str(&format!("<w:r>{properties}{}</w:r>", run_content(words)));
            }
        };
        let typed = typed_number(self.document.words(block));
        if let Some(number) = block.number.as_deref().filter(|number| typed.as_deref() != Some(*number)) {
            let stop = if number.ends_with([')', '）']) { "\t" } else { ".\t" };
            run(&format!("{number}{stop}"), &mut done);
        }
        let comments = self.by_block.get(&at).map(Vec::as_slice).unwrap_or_default();
        let within = |range: &Range<usize>| {
            range.start.clamp(block.range.start, block.range.end)..range.end.clamp(block.range.start, block.range.end)
        };
        let mut cuts = vec![block.range.start, block.range.end];
        cuts.extend(comments.iter().flat_map(|comment| [within(&comment.words).start, within(&comment.words).end]));
        cuts.retain(|cut| self.document.text.is_char_boundary(*cut));
        cuts.sort_unstable();
        cuts.dedup();
        for (index, cut) in cuts.iter().enumerate() {
            for comment in comments.iter().filter(|comment| within(&comment.words).end == *cut) {
                done.push_str(&range_end(comment.id, ""));
            }
            for comment in comments.iter().filter(|comment| within(&comment.words).start == *cut) {
                done.push_str(&range_start(comment.id, ""));
            }
            let next = cuts.get(index + 1).copied().unwrap_or(*cut);
            run(self.document.text.get(*cut..next).unwrap_or_default(), &mut done);
        }
        done
    }

    fn table(&self, blocks: Range<usize>) -> String {
        let mut rows: BTreeMap<u32, BTreeMap<u32, (usize, &Block)>> = BTreeMap::new();
        let mut width = 0;
        for (at, block) in self.document.blocks.iter().enumerate().take(blocks.end).skip(blocks.start) {
            if let BlockKind::Cell { row, column, columns, .. } = block.kind {
                rows.entry(row).or_default().entry(column).or_insert((at, block));
                width = width.max(column.saturating_add(columns));
            }
        }
        let edges: String = ["top", "left", "bottom", "right", "insideH", "insideV"]
            .iter()
            .map(|edge| format!("<w:{edge} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"))
            .collect();
        let grid = "<w:gridCol/>".repeat(usize::try_from(width).unwrap_or(0));
        let mut done = format!(
            "<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>{edges}</w:tblBorders></w:tblPr>\
             <w:tblGrid>{grid}</w:tblGrid>"
        );
        // For the first column of a cell that goes on: the row after it, and its columns.
        let mut going_on: BTreeMap<u32, (u32, u32)> = BTreeMap::new();
        for (row, cells) in &rows {
            going_on.retain(|_, (until, _)| *until > *row);
            done.push_str("<w:tr>");
            let mut column = 0;
            while column < width {
                column += self.cell(*row, column, cells, &mut going_on, &mut done).max(1);
            }
            done.push_str("</w:tr>");
        }
        done.push_str("</w:tbl>");
        done
    }

    /// Writes the cell at a column and says how many columns it covers.
    fn cell(
        &self,
        row: u32,
        column: u32,
        cells: &BTreeMap<u32, (usize, &Block)>,
        going_on: &mut BTreeMap<u32, (u32, u32)>,
        done: &mut String,
    ) -> u32 {
        let span =
            |columns: u32| if columns > 1 { format!("<w:gridSpan w:val=\"{columns}\"/>") } else { String::new() };
        if let Some((_, columns)) = going_on.get(&column) {
            done.push_str(&format!("<w:tc><w:tcPr>{}<w:vMerge/></w:tcPr><w:p/></w:tc>", span(*columns)));
            return *columns;
        }
        let Some((at, block)) = cells.get(&column) else {
            done.push_str("<w:tc><w:p/></w:tc>");
            return 1;
        };
        let BlockKind::Cell { columns, rows, .. } = block.kind else { return 1 };
        let merge = if rows > 1 { "<w:vMerge w:val=\"restart\"/>" } else { "" };
        if rows > 1 {
            going_on.insert(column, (row.saturating_add(rows), columns));
        }
        let words = self.runs(*at, block);
        done.push_str(&format!("<w:tc><w:tcPr>{}{merge}</w:tcPr><w:p>{words}</w:p></w:tc>", span(columns)));
        columns
    }
}
