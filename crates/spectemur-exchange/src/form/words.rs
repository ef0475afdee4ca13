//! The words that a file shows beside the labels of the package; the caller gives them in the file's language.

use std::collections::BTreeMap;

/// Every word by its id, with where it stands.
pub const WORD_IDS: &[(&str, &str)] = &[
    ("cover", "name of the first sheet, at most 31 letters, without : \\ / ? * [ ]"),
    ("help", "name of the sheet with all help, under the same rule"),
    ("state", "label: the State that reports"),
    ("kind", "label: the kind of report"),
    ("kind-initial", "kind of report: the first one"),
    ("kind-annual", "kind of report: on one calendar year"),
    ("kind-voluntary", "kind of report: of a State that owes none"),
    ("from", "label: the first day that the report is about"),
    ("to", "label: the last day that the report is about"),
    ("language", "label: the language of the file"),
    ("language-name", "name of the file's language in that language"),
    ("what-to-do-1", "first of three lines on the cover: which cells to fill"),
    ("what-to-do-2", "second line: to look at the cover's list of forms"),
    ("what-to-do-3", "third line: what to do where there is no answer"),
    ("form", "heading: letter and title of a form"),
    ("status", "heading: what the cover says of a form"),
    ("changed", "status: there is something new in the form"),
    ("unchanged", "status: nothing changed since an earlier report"),
    ("since", "heading: the year of that earlier report"),
    ("form-not-applicable", "status: the whole form does not apply"),
    ("question", "heading: what is asked"),
    ("answer", "heading: the answer"),
    ("unit", "heading: the unit of a number"),
    ("no-answer", "heading: the drop-down for an answer without value"),
    ("yes", "answer"),
    ("no", "answer"),
    ("not-known", "answer without value: it is not known"),
    ("not-applicable", "answer without value: the question does not apply"),
    ("none", "answer without value: there is none"),
    ("not-reported", "answer without value: it was due and not said"),
    ("who-sees", "heading: whether everybody may see the answer"),
    ("public", "everybody may see it"),
    ("not-public", "not everybody may see it"),
    ("remark", "heading: what the State remarks"),
    ("before", "heading: the answer of the report before"),
    ("total", "in front of a total"),
    ("total-count", "in front of the number of rows"),
    ("required", "says that a column must be filled"),
    ("voluntary", "says that a part is voluntary"),
    ("see-table", "link from a question to its table"),
    ("back", "link from a table to the cover"),
    ("part", "the smaller number of so many of so many"),
    ("whole", "the larger number of so many of so many"),
    ("latitude", "degrees north of the equator"),
    ("longitude", "degrees east of Greenwich"),
    ("degrees", "unit of latitude and longitude"),
    ("other-remarks", "heading of remarks on single cells, at the end of the cover: what each is on"),
    ("attachments", "heading of the files that go with the report"),
    ("choices", "heading of the choices that a question offers"),
    ("expects-number", "what a cell for a whole number says when something else is typed"),
    ("expects-date", "the same for a day, with an example of year-month-day"),
    ("expects-choice", "the same for a drop-down"),
    ("set-aside-place", "heading beside a row that was set aside: where it stood"),
    ("set-aside-reason", "heading beside it: why it was set aside"),
    ("list-separator", "what stands between members of a list, with its spaces"),
];

/// The words of one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words(BTreeMap<&'static str, String>);

impl Words {
    /// The words from their texts by id; texts of other ids are left alone.
    ///
    /// # Errors
    /// The ids of [`WORD_IDS`] that have no text.
    pub fn new(texts: &BTreeMap<String, String>) -> Result<Self, Vec<&'static str>> {
        let missing: Vec<&'static str> =
            WORD_IDS.iter().map(|(id, _)| *id).filter(|id| !texts.contains_key(*id)).collect();
        if missing.is_empty() {
            let known = |(id, _): &(&'static str, &str)| Some((*id, texts.get(*id)?.clone()));
            Ok(Self(WORD_IDS.iter().filter_map(known).collect()))
        } else {
            Err(missing)
        }
    }

    /// The word of this id.
    pub(crate) fn get(&self, id: &str) -> &str {
        self.0.get(id).map_or("", String::as_str)
    }

    /// Whether a text that somebody typed is this word; case and the space around do not matter.
    pub(crate) fn is(&self, id: &str, typed: &str) -> bool {
        folded(typed) == folded(self.get(id))
    }
}

/// A text without the differences that do not matter between words: case, and space around and inside.
pub(crate) fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_words_are_named() {
        let mut texts: BTreeMap<String, String> =
            WORD_IDS.iter().map(|(id, _)| ((*id).to_owned(), (*id).to_owned())).collect();
        assert!(Words::new(&texts).is_ok());
        texts.remove("yes");
        assert_eq!(Words::new(&texts), Err(vec!["yes"]));
    }

    #[test]
    fn case_and_space_do_not_matter_between_words() {
        let texts = WORD_IDS.iter().map(|(id, _)| ((*id).to_owned(), "Not known".to_owned())).collect();
        let words = Words::new(&texts).unwrap();
        assert!(words.is("not-known", " not\u{a0}KNOWN "));
        assert!(!words.is("not-known", "not know"));
    }
}
