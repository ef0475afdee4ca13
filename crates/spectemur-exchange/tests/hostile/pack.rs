//! Takes a workbook apart into its parts and puts it together again.

use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// The parts of a workbook in their order.
#[derive(Clone)]
pub(crate) struct Parts(Vec<(String, Vec<u8>)>);

impl Parts {
    pub(crate) fn of(bytes: &[u8]) -> Self {
        let mut zip = ZipArchive::new(Cursor::new(bytes)).expect("the sample is good");
        let parts = (0..zip.len()).map(|at| {
            let mut part = zip.by_index(at).expect("the sample is good");
            let mut bytes = Vec::new();
            part.read_to_end(&mut bytes).expect("the sample is good");
            (part.name().expect("the sample is good").into_owned(), bytes)
        });
        Self(parts.collect())
    }

    pub(crate) fn names(&self) -> Vec<String> {
        self.0.iter().map(|(name, _)| name.clone()).collect()
    }

    pub(crate) fn text(&self, name: &str) -> String {
        let (_, bytes) = self.0.iter().find(|(known, _)| known == name).unwrap_or_else(|| panic!("no part {name}"));
        String::from_utf8(bytes.clone()).expect("the sample is good")
    }

    pub(crate) fn with(mut self, name: &str, bytes: impl Into<Vec<u8>>) -> Self {
        match self.0.iter_mut().find(|(known, _)| known == name) {
            Some((_, known)) => *known = bytes.into(),
            None => self.0.push((name.to_owned(), bytes.into())),
        }
        self
    }

    pub(crate) fn without(mut self, name: &str) -> Self {
        self.0.retain(|(known, _)| known != name);
        self
    }

    /// Replaces a text in a part; it must be there.
    pub(crate) fn replaced(self, name: &str, from: &str, to: &str) -> Self {
        let text = self.text(name);
        assert!(text.contains(from), "{from} is not in {name}");
        self.with(name, text.replacen(from, to, 1))
    }

    /// Puts another cell in place of the one at this address; without one, none.
    pub(crate) fn cell(self, name: &str, at: &str, cell: &str) -> Self {
        let text = self.text(name);
        let start = text.find(&format!("<c r=\"{at}\"")).unwrap_or_else(|| panic!("no cell {at} in {name}"));
        let open = start + text[start..].find('>').expect("the sample is good");
        let end = if text.as_bytes()[open - 1] == b'/' {
            open + 1
        } else {
            start + text[start..].find("</c>").expect("the sample is good") + 4
        };
        self.with(name, format!("{}{cell}{}", &text[..start], &text[end..]))
    }

    pub(crate) fn packed(&self) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in &self.0 {
            zip.start_file(name.as_str(), SimpleFileOptions::default()).expect("the sample is good");
            zip.write_all(bytes).expect("the sample is good");
        }
        zip.finish().expect("the sample is good").into_inner()
    }
}
