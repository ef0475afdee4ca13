//! Numbers that Word counts itself: paragraphs through the document, letters in each list anew.

use spectemur_model::Language;

use super::super::tongue::lettering;
use super::package::WORD;
use super::script::{Script, script};
use super::xml::Xml;

/// Numbered paragraphs; the paragraph style names this one, so that a new paragraph takes the next number.
pub(super) const PARAGRAPHS: u32 = 1;
const BULLETS: u32 = 2;

const PARAGRAPH_PATTERN: &str = "0";
const LETTER_PATTERN: &str = "1";
const BULLET_PATTERN: &str = "2";

/// The numberings that the document needs.
pub(super) struct Numbering {
    /// Pattern and first number of each numbering, from the third on; the first two always exist.
    more: Vec<(&'static str, u32)>,
    first_paragraph: Option<u32>,
    current: u32,
    last: u32,
}

impl Numbering {
    /// No paragraph counted yet.
    pub(super) fn new() -> Self {
        Self { more: Vec::new(), first_paragraph: None, current: PARAGRAPHS, last: 0 }
    }

    /// The numbering of the paragraph with this number: the running one, or a new one where the numbers jump.
    pub(super) fn paragraph(&mut self, number: u32) -> u32 {
        if self.first_paragraph.is_none() {
            self.first_paragraph = Some(number);
        } else if number != self.last + 1 {
            self.current = self.add(PARAGRAPH_PATTERN, number);
        }
        self.last = number;
        self.current
    }

    /// A numbering for a list of letters, which begins again at the first.
    pub(super) fn letters(&mut self) -> u32 {
        self.add(LETTER_PATTERN, 1)
    }

    /// The numbering of all bullets.
    pub(super) fn bullets(&self) -> u32 {
        BULLETS
    }

    /// The part that describes them all.
    pub(super) fn part(&self, language: Language) -> Vec<u8> {
        let script = script(language);
        Xml::part("w:numbering", &[("xmlns:w", WORD)], |xml| {
            paragraph_pattern(xml);
            letter_pattern(xml, language, &script);
            bullet_pattern(xml);
            number(xml, PARAGRAPHS, PARAGRAPH_PATTERN, self.first_paragraph);
            number(xml, BULLETS, BULLET_PATTERN, None);
            for (id, (pattern, first)) in (BULLETS + 1..).zip(&self.more) {
                number(xml, id, pattern, Some(*first));
            }
        })
    }

    fn add(&mut self, pattern: &'static str, first: u32) -> u32 {
        self.more.push((pattern, first));
        let count = u32::try_from(self.more.len()).expect("a document has fewer lists than u32 counts");
        BULLETS + count
    }
}

fn number(xml: &mut Xml, id: u32, pattern: &str, first: Option<u32>) {
    xml.within("w:num", &[("w:numId", &id.to_string())], |xml| {
        xml.value("w:abstractNumId", pattern);
        if let Some(first) = first {
            xml.within("w:lvlOverride", &[("w:ilvl", "0")], |xml| {
                xml.value("w:startOverride", &first.to_string());
            });
        }
    });
}

/// In documents of the meeting the number stands before the first line and the lines after it begin below the number.
fn paragraph_pattern(xml: &mut Xml) {
    pattern(xml, PARAGRAPH_PATTERN, "4A1C0E01", |xml| {
        xml.value("w:numFmt", "decimal");
        xml.value("w:pStyle", "NumberedParagraph");
        xml.value("w:suff", "tab");
        xml.value("w:lvlText", "%1.");
        xml.value("w:lvlJc", "left");
        xml.markup(concat!(
            r#"<w:pPr><w:tabs><w:tab w:val="num" w:pos="1701"/></w:tabs>"#,
            r#"<w:ind w:left="1134" w:right="1134" w:firstLine="0"/></w:pPr>"#
        ));
    });
}

fn letter_pattern(xml: &mut Xml, language: Language, script: &Script) {
    let letters = lettering(language);
    pattern(xml, LETTER_PATTERN, "4A1C0E02", |xml| {
        xml.value("w:numFmt", if script.right_to_left { "arabicAbjad" } else { "lowerLetter" });
        xml.value("w:suff", "tab");
        xml.value("w:lvlText", &format!("{}%1{}", letters.before, letters.after));
        xml.value("w:lvlJc", "left");
        xml.markup(LIST_PLACE);
    });
}

fn bullet_pattern(xml: &mut Xml) {
    pattern(xml, BULLET_PATTERN, "4A1C0E03", |xml| {
        xml.value("w:numFmt", "bullet");
        xml.value("w:suff", "tab");
        xml.value("w:lvlText", "•");
        xml.value("w:lvlJc", "left");
        xml.markup(LIST_PLACE);
        xml.markup(
            r#"<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/></w:rPr>"#,
        );
    });
}

const LIST_PLACE: &str = concat!(
    r#"<w:pPr><w:tabs><w:tab w:val="num" w:pos="2268"/></w:tabs>"#,
    r#"<w:ind w:left="2268" w:right="1134" w:hanging="567"/></w:pPr>"#
);

/// A pattern of one level; `stamp` is what Word tells patterns apart by when text is pasted.
fn pattern(xml: &mut Xml, id: &str, stamp: &str, level: impl FnOnce(&mut Xml)) {
    xml.within("w:abstractNum", &[("w:abstractNumId", id)], |xml| {
        xml.value("w:nsid", stamp);
        xml.value("w:multiLevelType", "singleLevel");
        xml.value("w:tmpl", stamp);
        xml.within("w:lvl", &[("w:ilvl", "0")], |xml| {
            xml.value("w:start", "1");
            level(xml);
        });
    });
}
