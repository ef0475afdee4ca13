//! The parts around the text: what is in the container, whose it is, and the settings of the file.

use spectemur_model::Language;

use super::super::tongue::tag;
use super::script::{COMPLEX_TAG, EAST_ASIAN_TAG, script};
use super::xml::Xml;
use crate::document::Document;

/// The namespace of Word's elements.
pub(super) const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// The namespace of references between parts.
pub(super) const REFERENCES: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const WORD_PARTS: [(&str, &str); 6] = [
    ("document", "document.main"),
    ("styles", "styles"),
    ("numbering", "numbering"),
    ("settings", "settings"),
    ("header1", "header"),
    ("footer1", "footer"),
];

/// The reference of the running header.
pub(super) const HEADER: &str = "rId4";
/// The reference of the running footer.
pub(super) const FOOTER: &str = "rId5";

/// What kind each part is.
pub(super) fn content_types() -> Vec<u8> {
    let namespace = "http://schemas.openxmlformats.org/package/2006/content-types";
    Xml::part("Types", &[("xmlns", namespace)], |xml| {
        let package = "application/vnd.openxmlformats-package";
        let office = "application/vnd.openxmlformats-officedocument";
        let references = format!("{package}.relationships+xml");
        xml.leaf("Default", &[("Extension", "rels"), ("ContentType", &references)]);
        xml.leaf("Default", &[("Extension", "xml"), ("ContentType", "application/xml")]);
        for (name, kind) in WORD_PARTS {
            let part = format!("/word/{name}.xml");
            let kind = format!("{office}.wordprocessingml.{kind}+xml");
            xml.leaf("Override", &[("PartName", &part), ("ContentType", &kind)]);
        }
        let core = format!("{package}.core-properties+xml");
        let extended = format!("{office}.extended-properties+xml");
        xml.leaf("Override", &[("PartName", "/docProps/core.xml"), ("ContentType", &core)]);
        xml.leaf("Override", &[("PartName", "/docProps/app.xml"), ("ContentType", &extended)]);
    })
}

/// Where a reader begins.
pub(super) fn relationships() -> Vec<u8> {
    let core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    references(&[
        ("rId1", &format!("{REFERENCES}/officeDocument"), "word/document.xml"),
        ("rId2", core, "docProps/core.xml"),
        ("rId3", &format!("{REFERENCES}/extended-properties"), "docProps/app.xml"),
    ])
}

/// What belongs to the text.
pub(super) fn document_relationships() -> Vec<u8> {
    references(&[
        ("rId1", &format!("{REFERENCES}/styles"), "styles.xml"),
        ("rId2", &format!("{REFERENCES}/numbering"), "numbering.xml"),
        ("rId3", &format!("{REFERENCES}/settings"), "settings.xml"),
        (HEADER, &format!("{REFERENCES}/header"), "header1.xml"),
        (FOOTER, &format!("{REFERENCES}/footer"), "footer1.xml"),
    ])
}

fn references(references: &[(&str, &str, &str)]) -> Vec<u8> {
    let namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
    Xml::part("Relationships", &[("xmlns", namespace)], |xml| {
        for (id, kind, target) in references {
            xml.leaf("Relationship", &[("Id", id), ("Type", kind), ("Target", target)]);
        }
    })
}

/// Title, language and day of the document.
pub(super) fn core_properties(document: &Document) -> Vec<u8> {
    let namespaces = [
        ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    let day = format!("{}T00:00:00Z", document.dated);
    let kind = [("xsi:type", "dcterms:W3CDTF")];
    Xml::part("cp:coreProperties", &namespaces, |xml| {
        xml.text("dc:title", &[], &document.cover.title);
        xml.text("dc:subject", &[], &format!("{} {}", document.cover.series, document.cover.symbol));
        xml.text("dc:creator", &[], &document.cover.submitted_by);
        xml.text("dc:identifier", &[], &document.identifier);
        xml.text("dc:language", &[], tag(document.language));
        xml.text("dcterms:created", &kind, &day);
        xml.text("dcterms:modified", &kind, &day);
    })
}

/// What wrote the file; no version, so that the bytes depend on the document alone.
pub(super) fn application_properties() -> Vec<u8> {
    let namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    Xml::part("Properties", &[("xmlns", namespace)], |xml| {
        xml.text("Application", &[], "Spectemur");
    })
}

/// The settings of the file.
pub(super) fn settings(language: Language) -> Vec<u8> {
    Xml::part("w:settings", &[("xmlns:w", WORD)], |xml| {
        xml.leaf("w:zoom", &[("w:percent", "100")]);
        xml.value("w:defaultTabStop", "567");
        xml.value("w:characterSpacingControl", "doNotCompress");
        xml.within("w:compat", &[], |xml| {
            // Without this, Word opens the file in the manner of 2007.
            let office = "http://schemas.microsoft.com/office/word";
            xml.leaf("w:compatSetting", &[("w:name", "compatibilityMode"), ("w:uri", office), ("w:val", "15")]);
        });
        let script = script(language);
        let tags = [("w:val", script.western_tag), ("w:eastAsia", EAST_ASIAN_TAG), ("w:bidi", COMPLEX_TAG)];
        xml.leaf("w:themeFontLang", &tags);
        xml.value("w:decimalSymbol", ".");
        xml.value("w:listSeparator", ",");
    })
}
