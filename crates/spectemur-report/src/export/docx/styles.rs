//! The part of the file that holds the styles, for the script of the document.

use spectemur_model::Language;

use super::package::WORD;
use super::script::{COMPLEX_TAG, EAST_ASIAN_TAG, Script, script};
use super::style_sheet::{Face, STYLES, Style};
use super::xml::Xml;

/// The part with all styles.
pub(super) fn styles(language: Language) -> Vec<u8> {
    let script = script(language);
    Xml::part("w:styles", &[("xmlns:w", WORD)], |xml| {
        defaults(xml, &script);
        normal(xml, &script);
        xml.markup(CHARACTER_STYLES);
        for style in STYLES {
            paragraph_style(xml, &script, style);
        }
        xml.markup(TABLE_STYLES);
    })
}

fn defaults(xml: &mut Xml, script: &Script) {
    xml.within("w:docDefaults", &[], |xml| {
        xml.within("w:rPrDefault", &[], |xml| {
            xml.within("w:rPr", &[], |xml| {
                let fonts = [
                    ("w:ascii", script.western),
                    ("w:hAnsi", script.western),
                    ("w:eastAsia", script.east_asian),
                    ("w:cs", script.complex),
                ];
                xml.leaf("w:rFonts", &fonts);
                size(xml, script.size);
                let tags = [("w:val", script.western_tag), ("w:eastAsia", EAST_ASIAN_TAG), ("w:bidi", COMPLEX_TAG)];
                xml.leaf("w:lang", &tags);
            });
        });
        xml.leaf("w:pPrDefault", &[]);
    });
}

fn normal(xml: &mut Xml, script: &Script) {
    xml.within("w:style", &[("w:type", "paragraph"), ("w:default", "1"), ("w:styleId", "Normal")], |xml| {
        xml.value("w:name", "Normal");
        xml.leaf("w:qFormat", &[]);
        xml.within("w:pPr", &[], |xml| {
            xml.leaf("w:widowControl", &[]);
            if script.right_to_left {
                xml.leaf("w:bidi", &[]);
            }
            xml.markup(r#"<w:spacing w:after="0" w:line="252" w:lineRule="auto"/>"#);
        });
    });
}

fn paragraph_style(xml: &mut Xml, script: &Script, style: &Style) {
    xml.within("w:style", &[("w:type", "paragraph"), ("w:styleId", style.id)], |xml| {
        xml.value("w:name", style.name);
        xml.value("w:basedOn", style.based_on);
        xml.value("w:next", style.next);
        xml.leaf("w:qFormat", &[]);
        xml.within("w:pPr", &[], |xml| xml.markup(style.place));
        xml.within("w:rPr", &[], |xml| {
            face(xml, script, style.face);
            size(xml, script.half_points(style.size));
        });
    });
}

/// Bold and italic letters have a second switch for scripts from right to left.
fn face(xml: &mut Xml, script: &Script, face: Face) {
    match face {
        Face::Plain => {}
        Face::Italic | Face::QuietItalic if script.has_italics => xml.markup("<w:i/><w:iCs/>"),
        Face::QuietItalic => {}
        Face::Bold | Face::Italic => xml.markup("<w:b/><w:bCs/>"),
    }
}

fn size(xml: &mut Xml, half_points: u16) {
    let half_points = half_points.to_string();
    xml.value("w:sz", &half_points);
    xml.value("w:szCs", &half_points);
}

const CHARACTER_STYLES: &str = concat!(
    r#"<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">"#,
    r#"<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>"#,
    r#"<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/>"#,
    r#"<w:rPr><w:b/><w:bCs/></w:rPr></w:style>"#,
    r#"<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>"#,
    r#"<w:rPr><w:color w:val="0B558F"/></w:rPr></w:style>"#,
    r#"<w:style w:type="character" w:styleId="SymbolRoot"><w:name w:val="Symbol root"/>"#,
    r#"<w:rPr><w:b w:val="0"/><w:bCs w:val="0"/><w:sz w:val="40"/><w:szCs w:val="40"/></w:rPr></w:style>"#,
    r#"<w:style w:type="character" w:styleId="SymbolRest"><w:name w:val="Symbol rest"/>"#,
    r#"<w:rPr><w:b w:val="0"/><w:bCs w:val="0"/><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:style>"#,
);

const TABLE_STYLES: &str = concat!(
    r#"<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>"#,
    r#"<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>"#,
    r#"<w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>"#,
    r#"<w:bottom w:w="0" w:type="dxa"/><w:right w:w="113" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>"#,
    r#"<w:style w:type="table" w:styleId="ReportTable"><w:name w:val="Report table"/>"#,
    r#"<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>"#,
    r#"<w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/>"#,
    r#"<w:bottom w:val="single" w:sz="12" w:space="0" w:color="auto"/>"#,
    r#"<w:insideH w:val="single" w:sz="2" w:space="0" w:color="A6A6A6"/></w:tblBorders></w:tblPr>"#,
    r#"<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>"#,
    r#"<w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/>"#,
    r#"<w:bottom w:val="single" w:sz="12" w:space="0" w:color="auto"/></w:tcBorders>"#,
    r#"<w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr></w:style>"#,
);
