//! Reads whatever comes as a workbook; what is read without a complaint must survive being written and read again.
#![no_main]

#[path = "../../tests/sample/mod.rs"]
mod sample;

use std::sync::LazyLock;

use spectemur_exchange::form::{from_json, from_workbook, to_json};

static WORLD: LazyLock<sample::World> = LazyLock::new(sample::World::new);

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let read = from_workbook(bytes, WORLD.forms());
    assert!(read.report.is_some() || !read.findings.is_empty(), "no report and no reason");
    if let Some(report) = read.report.filter(|_| read.findings.is_empty()) {
        let again = from_json(&to_json(&report), WORLD.forms());
        assert_eq!(again.report.as_ref(), Some(&report), "{:?}", again.findings);
    }
});
