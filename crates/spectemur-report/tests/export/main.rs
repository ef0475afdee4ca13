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
fn a_document_without_blocks_is_still_a_document() {
    for language in LANGUAGES {
        let empty = Document { blocks: Vec::<Block>::new(), ..sample(language) };
        assert!(export::markdown(&empty).contains(&empty.cover.title));
        assert!(export::html(&empty).contains(&empty.cover.title));
        assert!(export::typst_markup(&empty).contains(&empty.cover.title));
        assert!(export::docx(&empty).is_ok());
    }
}
