//! The sample document in every format, read back.
#![expect(clippy::unwrap_used, reason = "a test that cannot read back has failed")]

mod docx;
mod html;
mod markdown;
#[path = "../sample/mod.rs"]
mod sample;
mod tree;
mod typst;

use sample::{LANGUAGES, sample};
use spectemur_model::Language;
use spectemur_report::document::{Block, Document};
use spectemur_report::export;

#[test]
fn the_same_document_gives_the_same_bytes() {
    for language in LANGUAGES {
        let (once, again) = (sample(language), sample(language));
        assert_eq!(export::markdown(&once), export::markdown(&again));
        assert_eq!(export::html(&once), export::html(&again));
        assert_eq!(export::typst_markup(&once), export::typst_markup(&again));
        assert_eq!(export::docx(&once).unwrap(), export::docx(&again).unwrap());
    }
}

#[test]
fn the_same_document_gives_the_same_pdf_in_every_language() {
    for language in LANGUAGES {
        let once = export::pdf(&sample(language)).unwrap();
        assert!(once.starts_with(b"%PDF-1.7"));
        assert_eq!(once, export::pdf(&sample(language)).unwrap());
    }
}

#[test]
fn a_letter_that_no_font_has_is_an_error_and_not_a_box() {
    let mut document = sample(Language::English);
    document.cover.submitted_by = "Submitted by \u{16a0}".into();
    let error = export::pdf(&document).unwrap_err().to_string();
    assert!(error.contains("U+16A0"), "{error}");
}

#[test]
fn a_document_without_blocks_is_still_a_document() {
    for language in LANGUAGES {
        let empty = Document { blocks: Vec::<Block>::new(), ..sample(language) };
        assert!(export::markdown(&empty).contains(&empty.cover.title));
        assert!(export::html(&empty).contains(&empty.cover.title));
        assert!(export::typst_markup(&empty).contains(&empty.cover.title));
        assert!(export::docx(&empty).is_ok());
    }
}
