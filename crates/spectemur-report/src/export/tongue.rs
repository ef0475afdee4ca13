//! What file formats want to know of a language: tags, direction, and how the items of a list are lettered.
//!
//! Words do not stand here: they come with the document.

use spectemur_model::Language;

/// The tag of BCP 47 under which readers' software knows the language.
pub(super) fn tag(language: Language) -> &'static str {
    match language {
        Language::Chinese => "zh-Hans",
        Language::Arabic | Language::English | Language::Spanish | Language::French | Language::Russian => {
            language.code()
        }
    }
}

/// The direction of writing, as HTML and Typst both name it.
pub(super) fn direction(language: Language) -> &'static str {
    if language.is_right_to_left() { "rtl" } else { "ltr" }
}

/// How a list is lettered in documents of the United Nations in this language.
pub(super) struct Lettering {
    /// What stands before the letter.
    pub(super) before: &'static str,
    /// What stands after the letter.
    pub(super) after: &'static str,
    letters: &'static [char],
}

const LATIN: &[char] = &[
    'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w',
    'x', 'y', 'z',
];

/// The letters in the old order of the alphabet, in which lists are lettered.
const ABJAD: &[char] = &[
    'أ', 'ب', 'ج', 'د', 'ه', 'و', 'ز', 'ح', 'ط', 'ي', 'ك', 'ل', 'م', 'ن', 'س', 'ع', 'ف', 'ص', 'ق', 'ر', 'ش', 'ت', 'ث',
    'خ', 'ذ', 'ض', 'ظ', 'غ',
];

/// The lettering of this language.
pub(super) fn lettering(language: Language) -> Lettering {
    match language {
        Language::Arabic => Lettering { before: "(", after: ")", letters: ABJAD },
        Language::English | Language::Chinese => Lettering { before: "(", after: ")", letters: LATIN },
        Language::Spanish | Language::French | Language::Russian => {
            Lettering { before: "", after: ")", letters: LATIN }
        }
    }
}

impl Lettering {
    /// The mark of the item at this place, counted from nought; after the last letter they come in twos.
    pub(super) fn mark(&self, index: usize) -> String {
        let letter = self.letters[index % self.letters.len()];
        let times = index / self.letters.len() + 1;
        let letters: String = std::iter::repeat_n(letter, times).collect();
        format!("{}{letters}{}", self.before, self.after)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_after_the_last_letter_is_the_first_letter_twice() {
        let english = lettering(Language::English);
        assert_eq!((english.mark(0), english.mark(25), english.mark(26)), ("(a)".into(), "(z)".into(), "(aa)".into()));
        assert_eq!(lettering(Language::Russian).mark(1), "b)");
        assert_eq!(lettering(Language::Arabic).mark(2), "(ج)");
    }
}
