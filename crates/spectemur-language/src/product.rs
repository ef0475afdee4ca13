//! The product's own messages: what it says whatever the treaty.

use spectemur_model::Language;

/// The name and text of each message file of a language; none for a language that the product does not speak yet.
pub(crate) fn files(language: Language) -> &'static [(&'static str, &'static str)] {
    match language {
        Language::English => &ENGLISH,
        Language::Chinese => &CHINESE,
        Language::Arabic | Language::Spanish | Language::French | Language::Russian => &[],
    }
}

macro_rules! files {
    ($name:ident, $code:literal) => {
        static $name: [(&str, &str); 3] = [
            ("answers.ftl", include_str!(concat!("../locales/", $code, "/answers.ftl"))),
            ("diagnostics.ftl", include_str!(concat!("../locales/", $code, "/diagnostics.ftl"))),
            ("places.ftl", include_str!(concat!("../locales/", $code, "/places.ftl"))),
        ];
    };
}

files!(ENGLISH, "en");
files!(CHINESE, "zh");
