//! The product's own messages: what it says whatever the treaty.

use spectemur_model::Language;

/// The name and text of each message file of a language.
pub(crate) fn files(language: Language) -> &'static [(&'static str, &'static str)] {
    match language {
        Language::Arabic => ARABIC,
        Language::English => ENGLISH,
        Language::Spanish => SPANISH,
        Language::French => FRENCH,
        Language::Russian => RUSSIAN,
        Language::Chinese => CHINESE,
    }
}

/// The same files in every language: a message that one lacks is a mistake that the tests find.
macro_rules! files {
    ($name:ident, $code:literal) => {
        files!(
            $name,
            $code,
            ["answers.ftl", "cli.ftl", "damage.ftl", "diagnostics.ftl", "drafts.ftl", "forms.ftl", "gates.ftl", "members.ftl", "obligations.ftl", "order.ftl", "places.ftl", "proof.ftl", "providers.ftl", "readings.ftl", "register.ftl", "reviews.ftl", "themes.ftl", "web-figures.ftl", "web-record.ftl", "web.ftl"]
        );
    };
    ($name:ident, $code:literal, [$($file:literal),*]) => {
        static $name: &[(&str, &str)] = &[
            $((concat!($code, "/", $file), include_str!(concat!("../locales/", $code, "/", $file)))),*
        ];
    };
}

files!(ARABIC, "ar");
files!(ENGLISH, "en");
files!(SPANISH, "es");
files!(FRENCH, "fr");
files!(RUSSIAN, "ru");
files!(CHINESE, "zh");

#[cfg(test)]
mod form_messages;
#[cfg(test)]
mod review_messages;

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use spectemur_model::Language;

    use crate::Voice;

    /// Every code that a check of a package may report, with what its message is told.
    const CHECKS: [(&str, &[&str]); 76] = [
        ("answer-and-kind", &[]),
        ("case-fails", &["case", "expected", "found"]),
        ("contradicting-statements", &["first", "question", "state"]),
        ("correction-of-several", &[]),
        ("dates-out-of-order", &["earlier", "later", "what"]),
        ("duplicate-id", &["first", "id"]),
        ("empty-list", &[]),
        ("entry-into-force-differs", &["computed", "state", "written"]),
        ("missing-cite", &["id"]),
        ("unknown-document", &["document"]),
        ("wrong-cite", &["text"]),
        ("missing-file", &["file"]),
        ("missing-key", &["key"]),
        ("missing-language", &["language"]),
        ("missing-message", &["language", "message"]),
        ("no-place", &["text"]),
        ("no-subject", &[]),
        ("not-a-day", &["text"]),
        ("open-population", &["population"]),
        ("overlapping-names", &["state"]),
        ("period-ends-first", &["from", "to"]),
        ("population-circle", &["population"]),
        ("statement-without-source", &[]),
        ("unknown-action", &["action"]),
        ("unknown-choice", &["choice", "question"]),
        ("unknown-figure", &["figure"]),
        ("unknown-key", &["allowed", "key"]),
        ("ambiguous-month-end", &["unit"]),
        ("month-end-of-days", &["unit"]),
        ("negative-span", &[]),
        ("no-basis", &[]),
        ("no-matter", &["text"]),
        ("no-milestone", &[]),
        ("no-such-day", &["day"]),
        ("not-one-of", &["keys"]),
        ("not-one-span", &[]),
        ("only-for-states", &["key"]),
        ("rule-circle", &["id"]),
        ("unknown-kind", &["word"]),
        ("unfit-obligation", &["id", "why"]),
        ("unknown-obligation", &["id"]),
        ("versions-out-of-order", &["day", "first"]),
        ("wrong-event", &["word"]),
        ("unknown-meeting", &["meeting"]),
        ("unknown-plan", &["plan"]),
        ("unknown-population", &["population"]),
        ("unknown-question", &["question"]),
        ("unknown-register-fact", &["word"]),
        ("unknown-report-list", &["name"]),
        ("unknown-source", &["source"]),
        ("unknown-state", &["state"]),
        ("unknown-theme", &["theme"]),
        ("unknown-window", &["word"]),
        ("unreadable-csv", &["detail"]),
        ("unreadable-messages", &["detail"]),
        ("unreadable-toml", &["detail"]),
        ("withdrawal-differs", &["computed", "state", "written"]),
        ("wrong-answer-type", &["expected", "found", "question"]),
        ("wrong-column", &["column"]),
        ("wrong-number", &["text"]),
        ("wrong-subject", &["about", "question"]),
        ("wrong-type", &["expected", "key"]),
        ("asked-as-well", &["question"]),
        ("does-not-add-up", &["column", "question"]),
        ("largest-over-together", &["largest", "together"]),
        ("missing-label", &["label", "language"]),
        ("not-a-key", &["text"]),
        ("not-asked", &["question"]),
        ("not-owed-by-states", &["id"]),
        ("only-for-type", &["key", "type"]),
        ("unknown-column", &["column", "question"]),
        ("unknown-label", &["label"]),
        ("unknown-provision", &["provision"]),
        ("unlabelled-choice", &["choice", "question"]),
        ("unlisted-language", &["language"]),
        ("wrong-column-type", &["column", "expected", "found", "question"]),
    ];

    fn voice(language: Language) -> Voice {
        Voice::new(language, &[]).unwrap()
    }

    #[test]
    fn all_languages_have_the_same_messages_with_the_same_variables() {
        let english = voice(Language::English);
        // What the voice itself adds to a place is there for languages that need it.
        let told = |voice: &Voice, id: &str| -> BTreeSet<String> {
            let own = |name: &&str| !(id.starts_with("place-") && ["details", "many"].contains(name));
            voice.variables(id).into_iter().filter(own).map(str::to_owned).collect()
        };
        for language in Language::ALL {
            let other = voice(language);
            assert_eq!(english.messages(), other.messages(), "{language}");
            for id in english.messages() {
                assert_eq!(told(&english, id), told(&other, id), "{id} in {language}");
            }
        }
    }

    #[test]
    fn every_check_says_what_is_wrong_and_what_to_do() {
        let english = voice(Language::English);
        let mut expected = BTreeSet::new();
        for (code, variables) in CHECKS {
            let (wrong, hint) = (format!("check-{code}"), format!("check-{code}-hint"));
            let told: BTreeSet<&str> = &english.variables(&wrong) | &english.variables(&hint);
            assert_eq!(told, variables.iter().copied().collect(), "{code}");
            expected.extend([wrong, hint]);
        }
        let written = english.messages().into_iter().filter(|id| id.starts_with("check-"));
        assert_eq!(written.map(str::to_owned).collect::<BTreeSet<_>>(), expected);
    }

    #[test]
    fn every_voice_can_say_a_span_and_name_the_languages() {
        for language in Language::ALL {
            let voice = voice(language);
            assert_eq!(voice.variables("span"), BTreeSet::from(["from", "to"]));
            for named in Language::ALL {
                assert!(voice.knows(&format!("language-{named}")), "{named} in {language}");
            }
        }
    }
}
