//! One language's way of saying things.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::BTreeSet;

use spectemur_model::calendar::Precision;
use spectemur_model::register::State;
use spectemur_model::{Citation, Cited, Day, Language, Localized, Package, Period, Place};

use crate::catalogue::Catalogue;
use crate::error::LanguageError;
use crate::forms::{Forms, Numbers, numbers};
use crate::product;

/// One language's way of saying things: its messages, lists, numbers, days and order.
pub struct Voice {
    language: Language,
    messages: Catalogue,
    forms: Forms,
    numbers: &'static Numbers,
    /// Words that sort otherwise than they are written: as written, as sorted.
    sorts_as: Vec<(String, String)>,
    /// Words of days and months that officials write otherwise than the locale data: as there, as written.
    dates_as: Vec<(String, String)>,
}

/// What fills a variable of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// A text, said as it is.
    Text(String),
    /// A whole number: written as the language writes numbers, and usable to choose a plural.
    Number(i64),
}

impl From<&str> for Said {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Said {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Said {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl Voice {
    /// The voice of a language, with the product's messages and those of these files (name and text).
    ///
    /// # Errors
    /// [`LanguageError::Files`] with every mistake of every file: syntax, messages that stand twice
    /// (also against the product's own), uses of messages that nobody defines.
    pub fn new(language: Language, resources: &[(&str, &str)]) -> Result<Self, LanguageError> {
        let own = product::files(language);
        let mut faults = Vec::new();
        let files: Vec<(&str, &str)> = own.iter().chain(resources).copied().collect();
        let messages = Catalogue::read(language, &files, &mut faults)?;
        if !faults.is_empty() {
            return Err(LanguageError::Files(faults));
        }
        let (forms, numbers) = (Forms::of(language)?, numbers(language)?);
        let mut voice = Self { language, messages, forms, numbers, sorts_as: Vec::new(), dates_as: Vec::new() };
        voice.sorts_as = pairs(&voice.say("sort-as", &[])?);
        voice.dates_as = pairs(&voice.say("date-as", &[])?);
        Ok(voice)
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The message with its variables filled in.
    ///
    /// # Errors
    /// The message is missing, a variable that it uses is missing, or it cannot be put together.
    /// There is never a half sentence.
    pub fn say(&self, id: &str, args: &[(&str, Said)]) -> Result<String, LanguageError> {
        self.messages
            .say(self.language, id, args)
            .unwrap_or_else(|| Err(LanguageError::MissingMessage { language: self.language, id: id.to_owned() }))
    }

    /// Whether there is such a message.
    #[must_use]
    pub fn knows(&self, id: &str) -> bool {
        self.messages.knows(id)
    }

    /// The ids of all messages, in order, so that languages can be compared.
    #[must_use]
    pub fn messages(&self) -> BTreeSet<&str> {
        self.messages.ids().collect()
    }

    /// The variables that a message uses, without their sign; none for a message that is not there.
    #[must_use]
    pub fn variables(&self, id: &str) -> BTreeSet<&str> {
        if self.messages.knows(id) { self.messages.variables(id) } else { BTreeSet::new() }
    }

    /// The items as one phrase: "A, B and C". The caller gives the order. Nothing for no items.
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        self.forms.list(items)
    }

    /// The number in digits, grouped as the language groups them.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        self.numbers.write(number)
    }

    /// The day in full: "30 June 2023".
    ///
    /// The message `date-as` corrects words that officials write out and the locale data shortens.
    #[must_use]
    pub fn day(&self, day: Day) -> String {
        replaced(&self.forms.day(day), &self.dates_as).into_owned()
    }

    /// The period as exactly as it is known: a day, "August 2022", "2024", "1 July 2022 to 30 June 2023".
    #[must_use]
    pub fn when(&self, period: Period) -> String {
        match period.precision() {
            Precision::Day => self.day(period.from()),
            Precision::Month => replaced(&self.forms.month(period.from()), &self.dates_as).into_owned(),
            Precision::Year => self.forms.year(period.from()),
            Precision::Span => {
                let (from, to) = (self.day(period.from()), self.day(period.to()));
                // The product has the message in every voice; a dash would be no lie if it had not.
                self.say("span", &[("from", from.as_str().into()), ("to", to.as_str().into())])
                    .unwrap_or_else(|_| format!("{from} – {to}"))
            }
        }
    }

    /// Which of the two comes first in the language's alphabetical order (Chinese: by pinyin).
    ///
    /// The message `sort-as` corrects words that the language reads otherwise than its letters tell.
    #[must_use]
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.forms.compare(&replaced(a, &self.sorts_as), &replaced(b, &self.sorts_as)).then_with(|| a.cmp(b))
    }

    /// The place as a reader writes it: "para. 31".
    ///
    /// The message `place-<kind>` gets the details as `$a`, `$b`, `$c` …, their number as `$details`,
    /// and `$many` (`yes` or `no`: whether the first detail is a range or a list).
    /// A detail that is a word in lower case (`stockpile`) is said by the message `place-word-<word>`.
    ///
    /// # Errors
    /// As for [`Voice::say`]; [`LanguageError::PlaceTooDetailed`] when the message would drop a detail.
    pub fn place(&self, place: &Place) -> Result<String, LanguageError> {
        let id = format!("place-{}", place.kind());
        let details: Vec<&str> = place.details().collect();
        let many = details.first().is_some_and(|first| first.contains(['-', '–', ',']));
        let count = i64::try_from(details.len()).unwrap_or(i64::MAX);
        let mut args = vec![("details", Said::Number(count)), ("many", if many { "yes" } else { "no" }.into())];
        let usable = self.variables(&id);
        for (index, detail) in details.iter().enumerate() {
            let name = LETTERS.get(index..=index).unwrap_or_default();
            if self.knows(&id) && !usable.contains(name) {
                return Err(LanguageError::PlaceTooDetailed { language: self.language, id, place: place.clone() });
            }
            args.push((name, self.detail(detail)?));
        }
        self.say(&id, &args)
    }

    /// A label and what it says, as the language sets them: French wants a space before the colon, Chinese a wide one.
    ///
    /// # Errors
    /// As for [`Voice::say`].
    pub fn labelled(&self, label: &str, says: &str) -> Result<String, LanguageError> {
        Ok(format!("{label}{}{says}", self.say("colon", &[])?))
    }

    /// A citation as a reader writes it: its documents by their titles, and where in them.
    ///
    /// A document that the package does not know (by its symbol or its address) stands as it is written.
    ///
    /// # Errors
    /// As for [`Voice::place`].
    pub fn cite(&self, package: &Package, cite: &Citation) -> Result<String, LanguageError> {
        self.cite_with(package, cite, |written, title| {
            title.map_or(written, |title| title.or_any(self.language)).to_owned()
        })
    }

    /// The same, with documents named by the caller, who is given what is written and the title if there is one.
    ///
    /// # Errors
    /// As for [`Voice::place`].
    pub fn cite_with(
        &self,
        package: &Package,
        cite: &Citation,
        mut named: impl FnMut(&str, Option<&Localized>) -> String,
    ) -> Result<String, LanguageError> {
        let place = |place: &Place| {
            if self.knows(&format!("place-{}", place.kind())) { self.place(place) } else { Ok(place.to_string()) }
        };
        let join = |id: &str, [before, after]: [&str; 2], texts: Vec<String>| {
            let mut texts = texts.into_iter();
            let first = texts.next().unwrap_or_default();
            texts.try_fold(first, |all, text| self.say(id, &[(before, all.into()), (after, text.into())]))
        };
        let one = |cited: &Cited| {
            let document = cited.document.as_deref().map(|written| Ok(named(written, package.document(written))));
            let pieces = document.into_iter().chain(cited.places.iter().map(place)).collect::<Result<_, _>>()?;
            join("place-within", ["document", "place"], pieces)
        };
        let all = cite.cited().iter().map(one).collect::<Result<_, LanguageError>>()?;
        join("place-both", ["one", "other"], all)
    }

    /// The name of a State on the day, marked where nobody has compared it with a document.
    ///
    /// # Errors
    /// As for [`Voice::say`].
    pub fn state(&self, state: &State, day: Day) -> Result<String, LanguageError> {
        let name = state.name_on(day, self.language);
        if state.names_on(day).is_none_or(|names| names.verified) {
            return Ok(name.to_owned());
        }
        self.say("state-name-unverified", &[("name", name.into())])
    }

    /// The name of a language in this one.
    #[must_use]
    pub fn language_name(&self, language: Language) -> String {
        // The product has all six names in every voice; the code is the last resort.
        self.say(&format!("language-{language}"), &[]).unwrap_or_else(|_| language.code().to_owned())
    }

    fn detail(&self, detail: &str) -> Result<Said, LanguageError> {
        if Place::is_word(detail) {
            self.say(&format!("place-word-{detail}"), &[]).map(Said::Text)
        } else {
            Ok(detail.into())
        }
    }
}

/// The text with each first word of a pair replaced by the second.
fn replaced<'a>(text: &'a str, pairs: &[(String, String)]) -> Cow<'a, str> {
    pairs.iter().fold(
        Cow::Borrowed(text),
        |text, (one, other)| {
            if text.contains(one) { Cow::Owned(text.replace(one, other)) } else { text }
        },
    )
}

/// The names of a place's details.
const LETTERS: &str = "abcdefgh";

/// The pairs of a text `a = b; c = d`.
fn pairs(text: &str) -> Vec<(String, String)> {
    text.split([';', '；'])
        .filter_map(|pair| pair.split_once('='))
        // Spaces that do not break belong to what is written.
        .map(|(one, other)| (one.trim_matches([' ', '\n']).to_owned(), other.trim_matches([' ', '\n']).to_owned()))
        .filter(|(one, _)| !one.is_empty())
        .collect()
}
