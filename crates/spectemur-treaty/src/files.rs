//! The files of a package as texts by path; whoever calls has read them.
//!
//! A text is already decoded: that the bytes of a file are not UTF-8 is for the caller to say, with the file's name.

use std::collections::BTreeMap;

use crate::diagnostic::Problems;
use crate::reader::File;

/// The texts of a package's files by path relative to its folder, with forward slashes.
pub type Texts = BTreeMap<String, String>;

/// A view of the texts.
#[derive(Clone, Copy)]
pub(crate) struct Files<'a>(pub(crate) &'a Texts);

impl<'a> Files<'a> {
    /// The file of this path; a file that must be there and is not is a problem.
    pub(crate) fn need(self, path: &str, problems: &Problems) -> Option<File<'a>> {
        let found = self.0.get_key_value(path);
        if found.is_none() {
            problems.add(path, 1, "missing-file", vec![("file", path.to_owned())]);
        }
        found.map(|(path, text)| File { path, text })
    }

    /// The files in a folder, its subfolders included, with this ending, in order of path.
    pub(crate) fn under(self, folder: &'a str, ending: &'a str) -> impl Iterator<Item = File<'a>> {
        let files = self.0.iter().map(|(path, text)| File { path, text });
        files.filter(move |file| file.path.starts_with(folder) && file.path.ends_with(ending))
    }
}
