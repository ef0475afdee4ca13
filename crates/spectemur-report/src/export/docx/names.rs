//! Bookmarks: the names under which Word knows the places that links lead to.

use std::collections::{BTreeMap, BTreeSet};

use super::super::outline::Outline;

/// Word cuts longer names.
const LONGEST: usize = 40;

/// A name and a number for each anchor.
pub(super) struct Names(BTreeMap<String, Bookmark>);

/// A bookmark.
pub(super) struct Bookmark {
    /// Its number, for its start and its end.
    pub(super) id: String,
    /// Its name: letters, digits and underscores, a letter first.
    pub(super) name: String,
}

impl Names {
    /// Names for all anchors of the outline and for all numbered paragraphs.
    pub(super) fn of(outline: &Outline) -> Self {
        let anchors = outline.anchors().chain(outline.paragraphs());
        let anchors: BTreeSet<String> = anchors.map(String::from).collect();
        let names = anchors.into_iter().enumerate().map(|(index, anchor)| {
            // The number keeps names apart that are alike once they are cut.
            let name = format!("at{index}_{}", anchor.replace('-', "_"));
            let name = name.chars().take(LONGEST).collect();
            (anchor, Bookmark { id: index.to_string(), name })
        });
        Self(names.collect())
    }

    /// The bookmark of this anchor, if the document has such a place.
    pub(super) fn get(&self, anchor: &str) -> Option<&Bookmark> {
        self.0.get(anchor)
    }
}
