//! Paragraphs and the runs in them.
//!
//! In a text from right to left, Word wants to be told for every run which way it goes: a document symbol in a run that
//! goes from right to left would be read back to front.

use super::blocks::Writer;
use super::names::Bookmark;
use super::script::Script;
use super::xml::Xml;
use crate::document::{Inline, plain};

impl Writer<'_> {
    /// A line of words and links.
    pub(super) fn line(&self, xml: &mut Xml, line: &[Inline]) {
        for inline in line {
            match inline {
                Inline::Text(text) => runs(xml, &self.script, None, text),
                Inline::Strong(text) => runs(xml, &self.script, Some("Strong"), text),
                Inline::Link { text, to } => match self.names.get(to.as_str()) {
                    Some(bookmark) => self.link(xml, bookmark, Some("Hyperlink"), text),
                    None => runs(xml, &self.script, None, text),
                },
            }
        }
    }

    /// A line in which every word is emphasised.
    pub(super) fn strong_line(&self, xml: &mut Xml, line: &[Inline]) {
        runs(xml, &self.script, Some("Strong"), &plain(line));
    }

    /// Words that lead to a bookmark.
    pub(super) fn link(&self, xml: &mut Xml, bookmark: &Bookmark, style: Option<&str>, text: &str) {
        xml.within("w:hyperlink", &[("w:anchor", &bookmark.name), ("w:history", "1")], |xml| {
            runs(xml, &self.script, style, text);
        });
    }
}

/// A paragraph of this style; `more` writes further properties in the order that the format asks for.
pub(super) fn paragraph(xml: &mut Xml, style: &str, more: impl FnOnce(&mut Xml), content: impl FnOnce(&mut Xml)) {
    xml.within("w:p", &[], |xml| {
        xml.within("w:pPr", &[], |xml| {
            xml.value("w:pStyle", style);
            more(xml);
        });
        content(xml);
    });
}

/// A bookmark around content.
pub(super) fn bookmarked(xml: &mut Xml, bookmark: Option<&Bookmark>, content: impl FnOnce(&mut Xml)) {
    if let Some(bookmark) = bookmark {
        xml.leaf("w:bookmarkStart", &[("w:id", &bookmark.id), ("w:name", &bookmark.name)]);
    }
    content(xml);
    if let Some(bookmark) = bookmark {
        xml.leaf("w:bookmarkEnd", &[("w:id", &bookmark.id)]);
    }
}

/// The words, in as many runs as they change direction.
pub(super) fn runs(xml: &mut Xml, script: &Script, style: Option<&str>, text: &str) {
    for (right_to_left, words) in stretches(text, script.right_to_left) {
        run(xml, style, right_to_left, |xml| {
            xml.text("w:t", &[("xml:space", "preserve")], words);
        });
    }
}

/// A tab.
pub(super) fn tab(xml: &mut Xml) {
    run(xml, None, false, |xml| xml.leaf("w:tab", &[]));
}

/// A run of this character style.
pub(super) fn run(xml: &mut Xml, style: Option<&str>, right_to_left: bool, content: impl FnOnce(&mut Xml)) {
    xml.within("w:r", &[], |xml| {
        if style.is_some() || right_to_left {
            xml.within("w:rPr", &[], |xml| {
                if let Some(style) = style {
                    xml.value("w:rStyle", style);
                }
                if right_to_left {
                    xml.leaf("w:rtl", &[]);
                }
            });
        }
        content(xml);
    });
}

/// What Word works out itself, with the value that it shows until it does.
pub(super) fn field(xml: &mut Xml, right_to_left: bool, instruction: &str, shown: &str) {
    let mark = |xml: &mut Xml, kind| {
        run(xml, None, right_to_left, |xml| {
            xml.leaf("w:fldChar", &[("w:fldCharType", kind)]);
        });
    };
    mark(xml, "begin");
    run(xml, None, right_to_left, |xml| {
        xml.text("w:instrText", &[("xml:space", "preserve")], instruction);
    });
    mark(xml, "separate");
    run(xml, None, right_to_left, |xml| xml.text("w:t", &[], shown));
    mark(xml, "end");
}

/// The text in stretches of one direction, each with whether it goes from right to left.
///
/// A stretch from left to right begins with a Latin letter and takes in digits, strokes and spaces up to the last Latin
/// letter or digit before the next letter of the other script; all else goes with the text around it.
fn stretches(text: &str, right_to_left: bool) -> Vec<(bool, &str)> {
    if !right_to_left {
        return vec![(false, text)];
    }
    let mut stretches = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(is_latin) {
        let tail = &rest[start..];
        let reach = tail.find(|letter: char| letter.is_alphabetic() && !is_latin(letter)).unwrap_or(tail.len());
        let end = tail[..reach]
            .char_indices()
            .filter(|(_, letter)| is_latin(*letter) || letter.is_ascii_digit())
            .map(|(place, letter)| place + letter.len_utf8())
            .next_back()
            .unwrap_or(reach);
        stretches.push((true, &rest[..start]));
        stretches.push((false, &tail[..end]));
        rest = &tail[end..];
    }
    stretches.push((true, rest));
    stretches.retain(|(_, words)| !words.is_empty());
    stretches
}

fn is_latin(letter: char) -> bool {
    letter.is_alphabetic() && letter < '\u{0250}'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_symbol_in_arabic_text_stays_in_one_piece_from_left_to_right() {
        let found = stretches("الوثيقة CCM/MSP/2023/8، الفقرة 19", true);
        assert_eq!(found, [(true, "الوثيقة "), (false, "CCM/MSP/2023/8"), (true, "، الفقرة 19")]);
    }

    #[test]
    fn text_from_left_to_right_is_one_stretch() {
        assert_eq!(stretches("文件 CCM/1", false), [(false, "文件 CCM/1")]);
    }
}
