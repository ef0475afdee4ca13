//! Fonts, sizes and language tags by script.
//!
//! Fonts are named, not embedded: Word and LibreOffice have them or know what to take instead.

use spectemur_model::Language;

/// How a language is set.
pub(super) struct Script {
    /// Font of Latin, Greek and Cyrillic letters.
    pub(super) western: &'static str,
    /// Font of Chinese characters.
    pub(super) east_asian: &'static str,
    /// Font of Arabic letters.
    pub(super) complex: &'static str,
    /// Language of Latin and Cyrillic words.
    pub(super) western_tag: &'static str,
    /// Body size in half points.
    pub(super) size: u16,
    /// Whether slanted letters exist in this script.
    pub(super) has_italics: bool,
    /// Whether it is written from right to left.
    pub(super) right_to_left: bool,
}

/// The language of Chinese words.
pub(super) const EAST_ASIAN_TAG: &str = "zh-CN";
/// The language of words from right to left.
pub(super) const COMPLEX_TAG: &str = "ar-SA";

/// How this language is set.
pub(super) fn script(language: Language) -> Script {
    let western_tag = match language {
        Language::English | Language::Arabic | Language::Chinese => "en-GB",
        Language::Spanish => "es-ES",
        Language::French => "fr-FR",
        Language::Russian => "ru-RU",
    };
    let (size, has_italics) = match language {
        Language::English | Language::Spanish | Language::French | Language::Russian => (20, true),
        Language::Chinese => (21, false),
        // Arabic letters look smaller than Latin ones of the same size.
        Language::Arabic => (26, false),
    };
    Script {
        western: "Times New Roman",
        east_asian: "SimSun",
        complex: if language.is_right_to_left() { "Traditional Arabic" } else { "Times New Roman" },
        western_tag,
        size,
        has_italics,
        right_to_left: language.is_right_to_left(),
    }
}

impl Script {
    /// A size relative to the body, given for a body of ten points, in half points.
    pub(super) fn half_points(&self, tenths_of_body: u16) -> u16 {
        tenths_of_body * self.size / 10
    }
}
