//! The document as CommonMark with GFM tables: for reading in a terminal, comparing in a diff, quoting in a mail.
//!
//! What stands behind a figure is not written here: the annex of the document has it.

use super::outline::Outline;
use super::tongue::lettering;
use crate::document::{Block, Cover, Document, Inline, Marker, Paragraph, Row, Table};

/// The document as Markdown.
#[must_use]
pub fn markdown(document: &Document) -> String {
    let writer = Writer { document, outline: Outline::of(document) };
    let mut parts = vec![cover(&document.cover), writer.contents()];
    parts.extend(document.blocks.iter().enumerate().map(|(index, block)| writer.separated(index, block)));
    parts.retain(|part| !part.is_empty());
    let mut text = parts.join("\n\n");
    text.push('\n');
    text
}

fn cover(cover: &Cover) -> String {
    let mut lines = vec![format!("**{}**", escape(&cover.series)), escape(&cover.symbol), escape(&cover.date)];
    lines.extend(cover.language_lines.iter().map(|line| escape(line)));
    let meeting: Vec<String> = cover.meeting_lines.iter().map(|line| escape(line)).collect();
    let colophon: Vec<String> = cover.colophon.iter().map(|line| format!("> {}", escape(line))).collect();
    let parts = [
        hard_breaks(&lines),
        hard_breaks(&meeting),
        heading(1, &cover.title),
        some("**", &cover.subtitle, "**"),
        some("*", &cover.submitted_by, "*"),
        colophon.join("\n>\n"),
    ];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
}

fn some(before: &str, words: &str, after: &str) -> String {
    if words.is_empty() { String::new() } else { format!("{before}{}{after}", escape(words)) }
}

/// Lines that stay lines: a backslash ends each but the last.
fn hard_breaks(lines: &[String]) -> String {
    lines.iter().filter(|line| !line.is_empty()).cloned().collect::<Vec<_>>().join("\\\n")
}

fn heading(level: usize, text: &str) -> String {
    format!("{} {}", "#".repeat(level), escape(text))
}

struct Writer<'a> {
    document: &'a Document,
    outline: Outline,
}

impl Writer<'_> {
    fn contents(&self) -> String {
        let lines: Vec<String> = self
            .outline
            .contents()
            .map(|entry| {
                let indent = "  ".repeat(usize::from(entry.level - 1));
                let range = entry.paragraph_range();
                let range = if range.is_empty() { range } else { format!(" ({range})") };
                format!("{indent}- [{}](#{}){range}", escape(&entry.text), entry.anchor)
            })
            .collect();
        if lines.is_empty() {
            return String::new();
        }
        let words = &self.document.words;
        format!("{} ({})\n\n{}", some("**", &words.contents, "**"), escape(&words.paragraphs), lines.join("\n"))
    }

    /// A numbered paragraph right after one that it does not follow in number would be counted on from it, so a comment
    /// that nobody sees stands between.
    fn separated(&self, index: usize, block: &Block) -> String {
        let number = |index: usize| match self.document.blocks.get(index) {
            Some(Block::Paragraph(paragraph)) => paragraph.number,
            Some(Block::Heading { .. } | Block::List { .. } | Block::Table(_)) | None => None,
        };
        let jumps =
            index > 0 && matches!((number(index - 1), number(index)), (Some(before), Some(now)) if now != before + 1);
        let text = self.block(index, block);
        if jumps { format!("<!-- -->\n\n{text}") } else { text }
    }

    fn block(&self, index: usize, block: &Block) -> String {
        match block {
            Block::Heading { .. } => {
                self.outline.heading(index).map_or_else(String::new, |entry| {
                    // The title is the only heading of the first level, so parts begin at the second.
                    let level = usize::from(entry.level) + 1;
                    format!("<a id=\"{}\"></a>\n\n{}", entry.anchor, heading(level, &entry.text))
                })
            }
            Block::Paragraph(paragraph) => self.paragraph(paragraph),
            Block::List { marker, items } => self.list(*marker, items),
            Block::Table(table) => self.table(index, table),
        }
    }

    fn paragraph(&self, paragraph: &Paragraph) -> String {
        let text = self.line(&paragraph.text);
        let text = text.trim_end();
        match paragraph.number {
            Some(number) => format!("{number}. {text}"),
            None if paragraph.aside => format!("> {text}"),
            None => text.to_owned(),
        }
    }

    fn list(&self, marker: Marker, items: &[Paragraph]) -> String {
        let letters = lettering(self.document.language);
        let lines: Vec<String> = items
            .iter()
            .enumerate()
            .map(|(place, item)| {
                let text = self.line(&item.text);
                match marker {
                    Marker::Bullet => format!("- {text}"),
                    // Another sign than the bullet's, or a list after a list would go on with it.
                    Marker::Letter => format!("* {} {text}", letters.mark(place)),
                }
            })
            .collect();
        lines.join("\n")
    }

    fn table(&self, index: usize, table: &Table) -> String {
        let header: Vec<String> = table.columns.iter().map(|column| escape(&column.header)).collect();
        let rule: Vec<&str> = table.columns.iter().map(|column| if column.figures { "---:" } else { "---" }).collect();
        let mut lines = vec![format!("**{}**\n", escape(&table.caption)), pipes(&header), pipes(&rule)];
        lines.extend(table.rows.iter().enumerate().map(|(place, row)| self.row(index, place, row)));
        lines.join("\n")
    }

    fn row(&self, index: usize, place: usize, row: &Row) -> String {
        let mut cells: Vec<String> = row
            .cells
            .iter()
            .map(|cell| cell.lines.iter().map(|line| self.line(line)).collect::<Vec<_>>().join("<br>"))
            .collect();
        if let Some(first) = cells.first_mut() {
            if row.starts_group && !first.is_empty() {
                *first = format!("<strong>{first}</strong>");
            }
            if let Some(anchor) = self.outline.row(index, place) {
                *first = format!("<a id=\"{anchor}\"></a>{first}");
            }
        }
        pipes(&cells)
    }

    fn line(&self, line: &[Inline]) -> String {
        line.iter()
            .map(|inline| match inline {
                Inline::Text(text) => escape(text),
                Inline::Strong(text) => strong(text),
                Inline::Link { text, to } if self.outline.has(to) => {
                    format!("[{}](#{})", escape(text), to.as_str())
                }
                Inline::Link { text, .. } => escape(text),
            })
            .collect()
    }
}

fn pipes<T: AsRef<str>>(cells: &[T]) -> String {
    let mut line = String::from("|");
    for cell in cells {
        line.push(' ');
        line.push_str(cell.as_ref());
        line.push_str(" |");
    }
    line
}

/// Emphasis by asterisks only where they are sure to be read as such: beside a quotation mark or a bracket and without
/// a space, as in Chinese, they would stand there as asterisks.
fn strong(text: &str) -> String {
    let letter_at_both_ends = text.starts_with(char::is_alphanumeric) && text.ends_with(char::is_alphanumeric);
    let words = escape(text);
    if letter_at_both_ends { format!("**{words}**") } else { format!("<strong>{words}</strong>") }
}

/// The text with everything escaped that Markdown would read as more than a letter.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            // A line break would end a heading or a table row.
            '\n' | '\r' => escaped.push(' '),
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '!' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            _ => escaped.push(letter),
        }
    }
    escape_start(escaped)
}

/// The same at the start of a line, where more is read as markup: a dash as a bullet, "3." as a list.
fn escape_start(text: String) -> String {
    if text.starts_with(['-', '+', '=']) {
        return format!("\\{text}");
    }
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    let marker = &text[digits..];
    if digits > 0 && digits < 10 && (marker.starts_with('.') || marker.starts_with(')')) {
        return format!("{}\\{marker}", &text[..digits]);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_look_like_markup_stay_words() {
        assert_eq!(escape("a|b *c* [d](e) <f> g_h"), "a\\|b \\*c\\* \\[d\\](e) \\<f\\> g\\_h");
        assert_eq!(escape("3. not a list"), "3\\. not a list");
        assert_eq!(escape("- not a bullet"), "\\- not a bullet");
        assert_eq!(escape("2023年"), "2023年");
    }

    #[test]
    fn emphasis_beside_quotation_marks_does_not_rely_on_asterisks() {
        assert_eq!(strong("“集束弹药”"), "<strong>“集束弹药”</strong>");
        assert_eq!(strong("集束弹药"), "**集束弹药**");
    }
}
