//! Writes the report as HTML and as Markdown.

use crate::docx::Traces;
use crate::sample::{Cell, HEAD, NOTE_MARK, Part, Sample};

/// Pieces of HTML that nobody sees.
const UNSEEN: &str = "<!-- 99 --><del>deleted 99 words</del><span hidden>hidden words</span>\
    <span style=\"display: none\">hidden by style</span><script>var secret = \"<p>99</p>\";</script>\
    <template><p>said twice</p></template>";

fn unseen(traces: Traces) -> &'static str {
    if traces == Traces::Many { UNSEEN } else { "" }
}

fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;")
}

/// The report as HTML; lines break where they break in files, in the middle of paragraphs.
pub(crate) fn html(sample: &Sample, traces: Traces) -> String {
    let mut body = String::new();
    let mut in_list = false;
    for part in &sample.parts {
        let is_item = matches!(part, Part::Item(_));
        if is_item != in_list {
            body.push_str(if is_item { "<ul>\n" } else { "</ul>\n" });
            in_list = is_item;
        }
        let unseen = unseen(traces);
        body.push_str(&match part {
            Part::Heading(level, words) => format!("<h{level}>{unseen}{}</h{level}>\n", escaped(words)),
            Part::Numbered(number, words) => {
                let mark = "<sup><a href=\"#n1\" id=\"r1\">1</a></sup>";
                let words = escaped(words).replace(NOTE_MARK, mark).replacen(" and ", "\n  <b>and</b> ", 1);
                format!("<p>{unseen}{number}.&nbsp;{words}\n")
            }
            Part::Item(words) => format!("<li>{unseen}{}\n", escaped(words)),
            // The caption of a table stands in it.
            Part::Caption(_) => String::new(),
            Part::Table(cells) => table(cells, caption(sample), traces),
        });
    }
    format!(
        "<!DOCTYPE html>\n<html lang=\"{}\"><head><title>Not of the text</title><style>p {{ color: red }}</style></head>\n\
         <body>\n<nav><a href=\"#a\">{HEAD}</a></nav>\n{body}<section role=\"doc-endnotes\"><ol><li id=\"n1\">{} \
         <a href=\"#r1\" role=\"doc-backlink\">↩</a></li></ol></section></body></html>\n",
        sample.language, sample.note
    )
}

fn caption(sample: &Sample) -> &str {
    let caption = sample.parts.iter().find_map(|part| match part {
        Part::Caption(words) => Some(words),
        _ => None,
    });
    caption.expect("the sample has a table with a caption")
}

fn table(cells: &[Cell], caption: &str, traces: Traces) -> String {
    let rows = (0..6).map(|row| {
        let of_row = cells.iter().filter(|cell| cell.row == row).map(|cell| {
            let name = if cell.is_header { "th" } else { "td" };
            let span = |name: &str, count: u32| if count > 1 { format!(" {name}={count}") } else { String::new() };
            let (columns, rows) = (span("colspan", cell.columns), span("rowspan", cell.rows));
            format!("<{name}{columns}{rows}>{}</{name}>", cell.words)
        });
        format!("<tr>{}</tr>\n", of_row.collect::<String>())
    });
    let hidden = if traces == Traces::Many { "<tr hidden><td>99</td></tr>\n" } else { "" };
    format!("<table>\n<caption>{caption}</caption>\n{}{hidden}</table>\n", rows.collect::<String>())
}

/// The report as Markdown: the table, which has merged cells, as HTML in it.
pub(crate) fn markdown(sample: &Sample, traces: Traces) -> String {
    let (before, struck) = match traces {
        Traces::Many => ("---\ntitle: Not of the text\n---\n\n<!-- 99 -->\n\n", "~~deleted 99 words~~ "),
        Traces::None => ("", ""),
    };
    let mut body = before.to_owned();
    let mut in_list = false;
    for part in &sample.parts {
        if std::mem::replace(&mut in_list, matches!(part, Part::Item(_))) && !in_list {
            body.push('\n');
        }
        body.push_str(&match part {
            Part::Heading(level, words) => format!("{} {struck}{words}\n\n", "#".repeat(usize::from(*level))),
            Part::Numbered(number, words) => {
                let words = escaped(words).replace(NOTE_MARK, "[^1]").replacen(" and ", "\n**and** ", 1);
                format!("{number}. {struck}{words}\n\n")
            }
            Part::Item(words) => format!("- {struck}{words}\n"),
            Part::Caption(_) => String::new(),
            Part::Table(cells) => format!("{}\n", table(cells, caption(sample), traces)),
        });
    }
    format!("{body}[^1]: {}\n", sample.note)
}
