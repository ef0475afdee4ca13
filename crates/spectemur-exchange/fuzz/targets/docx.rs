//! Reads whatever comes as DOCX; what is read must be blocks in order inside the words, and a copy with comments must
//! have the same words.
#![no_main]

mod whole;

use std::collections::BTreeMap;

use spectemur_exchange::document::{Format, from_docx};
use spectemur_exchange::findings::{CommentError, Proofread, Worded, to_docx};
use spectemur_model::Language;
use spectemur_proof::{Confidence, Finding, Spot};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let Ok(document) = from_docx(bytes) else { return };
    whole::assert_whole(&document, &[]);
    let spots = document.blocks.iter().enumerate().take(20);
    let spots = spots.map(|(block, found)| Spot { block, paragraph: None, quote: found.range.clone(), figure: None });
    let finding =
        Finding { kind: "any", confidence: Confidence::Possible, spots: spots.collect(), details: BTreeMap::new() };
    let worded = Worded {
        finding: &finding,
        message: "Any".to_owned(),
        places: Vec::new(),
        rule: "Any".to_owned(),
        page: "any".to_owned(),
        opens: None,
    };
    let proofread = Proofread {
        document: &document,
        format: Format::Docx,
        file: bytes,
        name: "any",
        findings: vec![worded],
        language: Language::English,
    };
    match to_docx(&proofread) {
        Ok(copy) => assert_eq!(from_docx(&copy).map(|copy| copy.text).as_ref(), Ok(&document.text)),
        Err(error) => assert!(!matches!(error, CommentError::Changed), "the file is the one that was read"),
    }
});
