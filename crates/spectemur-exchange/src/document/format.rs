//! Which format a file has: by its first bytes, and where these do not tell, by its name.

use super::limits;

/// A format in which documents come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// Plain text.
    Plain,
    /// Markdown.
    Markdown,
    /// HTML.
    Html,
    /// DOCX.
    Docx,
    /// PDF.
    Pdf,
    /// A format that is not read, such as a word-processing file of before 2007.
    Unknown,
}

impl Format {
    /// A short name, the usual ending of a file's name.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Plain => "txt",
            Self::Markdown => "md",
            Self::Html => "html",
            Self::Docx => "docx",
            Self::Pdf => "pdf",
            Self::Unknown => "unknown",
        }
    }

    /// Whether the file is text, so that a place in it can be said in characters.
    #[must_use]
    pub fn is_text(self) -> bool {
        matches!(self, Self::Plain | Self::Markdown | Self::Html)
    }
}

/// How many bytes of a file are looked at.
const LOOKED_AT: usize = 1024;

/// The format of a file. What its first bytes say goes before its name.
#[must_use]
pub fn sniff(bytes: &[u8], name: &str) -> Format {
    let start = bytes.get(..LOOKED_AT.min(bytes.len())).unwrap_or_default();
    let start = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start);
    if start.starts_with(b"PK\x03\x04") || start.starts_with(b"PK\x05\x06") {
        let lines = bytes.get(..limits::FILE_BYTES.min(bytes.len())).unwrap_or_default();
        let is_word = memchr::memmem::find(lines, b"word/").is_some();
        return if is_word || ends(name, &["docx", "docm", "dotx"]) { Format::Docx } else { Format::Unknown };
    }
    // Programs put a few lines of their own before the mark of a PDF.
    if memchr::memmem::find(start, b"%PDF-").is_some() {
        return Format::Pdf;
    }
    let lower = start.trim_ascii_start().to_ascii_lowercase();
    if [&b"<!doctype html"[..], b"<html", b"<head", b"<body"].iter().any(|mark| lower.starts_with(mark)) {
        return Format::Html;
    }
    if lower.starts_with(b"<?xml") && memchr::memmem::find(&lower, b"<html").is_some() {
        return Format::Html;
    }
    if start.contains(&0) {
        return Format::Unknown;
    }
    if ends(name, &["html", "htm", "xhtml"]) {
        Format::Html
    } else if ends(name, &["md", "markdown", "mkd"]) {
        Format::Markdown
    } else if ends(name, &["docx", "pdf", "doc", "rtf", "odt"]) {
        Format::Unknown
    } else {
        Format::Plain
    }
}

fn ends(name: &str, endings: &[&str]) -> bool {
    name.rsplit_once('.').is_some_and(|(_, ending)| endings.iter().any(|known| ending.eq_ignore_ascii_case(known)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_bytes_go_before_the_name() {
        let cases: [(&[u8], &str, Format); 12] = [
            (b"PK\x03\x04........word/document.xml", "a.txt", Format::Docx),
            (b"PK\x03\x04........xl/workbook.xml", "a.xlsx", Format::Unknown),
            (b"%PDF-1.7\n", "report", Format::Pdf),
            (b"junk\n%PDF-1.4\n", "report.pdf", Format::Pdf),
            (b"\xef\xbb\xbf \n<!DOCTYPE HTML>", "a.md", Format::Html),
            (b"<?xml version='1.0'?><html xmlns=''>", "a", Format::Html),
            (b"<p>piece</p>", "a.HTM", Format::Html),
            (b"# Heading", "a.md", Format::Markdown),
            (b"1. Words", "a.txt", Format::Plain),
            (b"1. Words", "", Format::Plain),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", "a.doc", Format::Unknown),
            (b"{\\rtf1", "a.rtf", Format::Unknown),
        ];
        for (bytes, name, expected) in cases {
            assert_eq!(sniff(bytes, name), expected, "{name}");
        }
    }
}
