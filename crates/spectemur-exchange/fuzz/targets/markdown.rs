//! Reads whatever comes as Markdown; what is read must be blocks in order inside the words.
#![no_main]

mod whole;

use spectemur_exchange::document::from_markdown;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(document) = from_markdown(bytes) {
        whole::assert_whole(&document, bytes);
    }
});
