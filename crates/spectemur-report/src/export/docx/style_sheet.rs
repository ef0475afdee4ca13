//! The styles: those that Word knows by name, in the manner of documents of the meeting, and a few of our own.
//!
//! Text stands in from both sides, headings in bold, tables over the whole width with horizontal lines only.

/// A paragraph style.
pub(super) struct Style {
    /// What other parts call it.
    pub(super) id: &'static str,
    /// What Word shows; names in small letters are Word's own.
    pub(super) name: &'static str,
    /// The style that it differs from.
    pub(super) based_on: &'static str,
    /// The style of the paragraph after it.
    pub(super) next: &'static str,
    /// Spacing, indents and tabs, in twentieths of a point.
    pub(super) place: &'static str,
    /// In tenths of the body size.
    pub(super) size: u16,
    /// Weight and slant.
    pub(super) face: Face,
}

/// Weight and slant of letters.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Face {
    /// Neither.
    Plain,
    /// Bold.
    Bold,
    /// Bold in scripts that have no slanted letters.
    Italic,
    /// Plain in scripts that have no slanted letters.
    QuietItalic,
}

/// All of them, in the order in which Word lists them.
pub(super) const STYLES: &[Style] = &[
    Style {
        id: "BodyText",
        name: "Body Text",
        based_on: "Normal",
        next: "BodyText",
        size: 10,
        face: Face::Plain,
        place: r#"<w:spacing w:after="120"/><w:ind w:left="1134" w:right="1134"/><w:jc w:val="both"/>"#,
    },
    Style {
        id: "NumberedParagraph",
        name: "Numbered paragraph",
        based_on: "BodyText",
        next: "NumberedParagraph",
        size: 10,
        face: Face::Plain,
        place: r#"<w:numPr><w:numId w:val="1"/></w:numPr>"#,
    },
    Style {
        id: "Heading1",
        name: "heading 1",
        based_on: "Normal",
        next: "BodyText",
        size: 14,
        face: Face::Bold,
        place: concat!(
            r#"<w:keepNext/><w:keepLines/><w:spacing w:before="360" w:after="200"/>"#,
            r#"<w:ind w:left="1134" w:right="1134"/><w:outlineLvl w:val="0"/>"#
        ),
    },
    Style {
        id: "Heading2",
        name: "heading 2",
        based_on: "Normal",
        next: "BodyText",
        size: 12,
        face: Face::Bold,
        place: concat!(
            r#"<w:keepNext/><w:keepLines/><w:spacing w:before="300" w:after="160"/>"#,
            r#"<w:ind w:left="1134" w:right="1134"/><w:outlineLvl w:val="1"/>"#
        ),
    },
    Style {
        id: "Heading3",
        name: "heading 3",
        based_on: "Normal",
        next: "BodyText",
        size: 10,
        face: Face::Bold,
        place: concat!(
            r#"<w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="120"/>"#,
            r#"<w:ind w:left="1134" w:right="1134"/><w:outlineLvl w:val="2"/>"#
        ),
    },
    Style {
        id: "Heading4",
        name: "heading 4",
        based_on: "Normal",
        next: "BodyText",
        size: 10,
        face: Face::Italic,
        place: concat!(
            r#"<w:keepNext/><w:keepLines/><w:spacing w:before="180" w:after="120"/>"#,
            r#"<w:ind w:left="1134" w:right="1134"/><w:outlineLvl w:val="3"/>"#
        ),
    },
    Style {
        id: "ListBullet",
        name: "List Bullet",
        based_on: "BodyText",
        next: "ListBullet",
        size: 10,
        face: Face::Plain,
        place: r#"<w:spacing w:after="80"/><w:ind w:left="2268" w:right="1134" w:hanging="567"/>"#,
    },
    Style {
        id: "ListLetter",
        name: "List letter",
        based_on: "BodyText",
        next: "ListLetter",
        size: 10,
        face: Face::Plain,
        place: r#"<w:spacing w:after="80"/><w:ind w:left="2268" w:right="1134" w:hanging="567"/>"#,
    },
    Style { id: "Note", name: "Note", based_on: "BodyText", next: "BodyText", size: 9, face: Face::Plain, place: "" },
    Style {
        id: "Caption",
        name: "caption",
        based_on: "Normal",
        next: "BodyText",
        size: 10,
        face: Face::Bold,
        place: r#"<w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="120"/>"#,
    },
    Style {
        id: "TableText",
        name: "Table text",
        based_on: "Normal",
        next: "TableText",
        size: 9,
        face: Face::Plain,
        place: r#"<w:spacing w:before="40" w:after="40"/>"#,
    },
    Style {
        id: "TableHeader",
        name: "Table header",
        based_on: "TableText",
        next: "TableText",
        size: 8,
        face: Face::QuietItalic,
        place: r#"<w:keepNext/><w:spacing w:before="80" w:after="80"/>"#,
    },
    Style {
        id: "AfterTable",
        name: "After table",
        based_on: "Normal",
        next: "BodyText",
        size: 10,
        face: Face::Plain,
        place: r#"<w:spacing w:after="120" w:line="120" w:lineRule="exact"/>"#,
    },
    Style {
        id: "Masthead",
        name: "Masthead",
        based_on: "Normal",
        next: "Normal",
        size: 12,
        face: Face::Bold,
        place: concat!(
            r#"<w:pBdr><w:bottom w:val="single" w:sz="18" w:space="4" w:color="auto"/></w:pBdr>"#,
            r#"<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs><w:spacing w:before="240"/>"#
        ),
    },
    Style {
        id: "Particulars",
        name: "Particulars",
        based_on: "Normal",
        next: "Particulars",
        size: 10,
        face: Face::Plain,
        place: r#"<w:spacing w:before="20"/><w:ind w:left="6804"/>"#,
    },
    Style {
        id: "Meeting",
        name: "Meeting",
        based_on: "Normal",
        next: "Meeting",
        size: 10,
        face: Face::Plain,
        place: r#"<w:ind w:right="4536"/>"#,
    },
    Style {
        id: "Title",
        name: "Title",
        based_on: "Normal",
        next: "Subtitle",
        size: 16,
        face: Face::Bold,
        place: r#"<w:keepNext/><w:keepLines/><w:spacing w:before="480" w:after="160"/><w:ind w:left="1134" w:right="1134"/>"#,
    },
    Style {
        id: "Subtitle",
        name: "Subtitle",
        based_on: "Normal",
        next: "BodyText",
        size: 12,
        face: Face::Bold,
        place: r#"<w:spacing w:after="160"/><w:ind w:left="1134" w:right="1134"/>"#,
    },
    Style {
        id: "SubmittedBy",
        name: "Submitted by",
        based_on: "Normal",
        next: "BodyText",
        size: 10,
        face: Face::Bold,
        place: r#"<w:spacing w:after="240"/><w:ind w:left="1134" w:right="1134"/>"#,
    },
    Style {
        id: "Colophon",
        name: "Colophon",
        based_on: "Normal",
        next: "Colophon",
        size: 9,
        face: Face::Plain,
        place: r#"<w:spacing w:after="80"/><w:ind w:left="1134" w:right="1134"/>"#,
    },
    Style {
        id: "TOCHeading",
        name: "TOC Heading",
        based_on: "Normal",
        next: "Normal",
        size: 10,
        face: Face::Bold,
        place: concat!(
            r#"<w:keepNext/><w:tabs><w:tab w:val="right" w:pos="8504"/></w:tabs>"#,
            r#"<w:spacing w:before="280" w:after="80"/><w:ind w:left="1134" w:right="1134"/>"#
        ),
    },
    Style {
        id: "TOC1",
        name: "toc 1",
        based_on: "Normal",
        next: "Normal",
        size: 10,
        face: Face::Plain,
        place: concat!(
            r#"<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="8504"/></w:tabs>"#,
            r#"<w:spacing w:before="60" w:after="20"/><w:ind w:left="1134" w:right="1134"/>"#
        ),
    },
    Style {
        id: "TOC2",
        name: "toc 2",
        based_on: "Normal",
        next: "Normal",
        size: 10,
        face: Face::Plain,
        place: concat!(
            r#"<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="8504"/></w:tabs>"#,
            r#"<w:spacing w:after="20"/><w:ind w:left="1701" w:right="1134"/>"#
        ),
    },
    Style {
        id: "Header",
        name: "header",
        based_on: "Normal",
        next: "Header",
        size: 9,
        face: Face::Bold,
        place: r#"<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="auto"/></w:pBdr>"#,
    },
    Style {
        id: "Footer",
        name: "footer",
        based_on: "Normal",
        next: "Footer",
        size: 9,
        face: Face::Bold,
        place: r#"<w:jc w:val="right"/>"#,
    },
];
