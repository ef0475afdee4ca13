//! Lists, numbers, days and alphabetical order by the Unicode locale data.
//!
//! The one module that touches the locale library.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use fixed_decimal::Decimal;
use icu::calendar::{Date, Gregorian};
use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorBorrowed};
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::{Y, YM, YMD};
use icu::decimal::DecimalFormatter;
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use icu::locale::Locale;
use spectemur_model::{Day, Language};

use crate::error::LanguageError;

/// The locale whose habits are nearest to those of United Nations documents in this language.
///
/// British English has the day before the month and no comma before "and"; Arabic documents count in Latin digits.
fn locale(language: Language) -> &'static str {
    match language {
        Language::Arabic => "ar-u-nu-latn",
        Language::English => "en-GB",
        Language::Spanish => "es",
        Language::French => "fr",
        Language::Russian => "ru",
        Language::Chinese => "zh",
    }
}

/// How a language lists, dates and sorts.
pub(crate) struct Forms {
    list: ListFormatter,
    day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    year: FixedCalendarDateTimeFormatter<Gregorian, Y>,
    collator: CollatorBorrowed<'static>,
}

impl Forms {
    /// The forms of a language.
    pub(crate) fn of(language: Language) -> Result<Self, LanguageError> {
        let locale = parsed(language)?;
        let locale = &locale;
        Ok(Self {
            list: ListFormatter::try_new_and(locale.into(), ListFormatterOptions::default())
                .map_err(|error| rules(language, "lists", &error))?,
            day: FixedCalendarDateTimeFormatter::try_new(locale.into(), YMD::long())
                .map_err(|error| rules(language, "days", &error))?,
            month: FixedCalendarDateTimeFormatter::try_new(locale.into(), YM::long())
                .map_err(|error| rules(language, "months", &error))?,
            year: FixedCalendarDateTimeFormatter::try_new(locale.into(), Y::long())
                .map_err(|error| rules(language, "years", &error))?,
            collator: Collator::try_new(locale.into(), CollatorOptions::default())
                .map_err(|error| rules(language, "alphabetical order", &error))?,
        })
    }

    /// The items as one phrase.
    pub(crate) fn list(&self, items: &[String]) -> String {
        self.list.format_to_string(items.iter())
    }

    /// The day in full.
    pub(crate) fn day(&self, day: Day) -> String {
        date(day).map_or_else(|| day.to_string(), |date| self.day.format(&date).to_string())
    }

    /// The month of the day.
    pub(crate) fn month(&self, day: Day) -> String {
        date(day).map_or_else(|| day.to_string(), |date| self.month.format(&date).to_string())
    }

    /// The year of the day.
    pub(crate) fn year(&self, day: Day) -> String {
        date(day).map_or_else(|| day.to_string(), |date| self.year.format(&date).to_string())
    }

    /// Which of the two comes first.
    pub(crate) fn compare(&self, a: &str, b: &str) -> Ordering {
        self.collator.compare(a, b)
    }
}

/// How a language writes numbers.
pub(crate) struct Numbers(DecimalFormatter);

impl Numbers {
    /// The number in digits, grouped.
    pub(crate) fn write(&self, number: i64) -> String {
        self.0.format(&Decimal::from(number)).to_string()
    }
}

static NUMBERS: LazyLock<BTreeMap<Language, Result<Numbers, LanguageError>>> =
    LazyLock::new(|| Language::ALL.into_iter().map(|language| (language, load_numbers(language))).collect());

/// The numbers of a language, loaded once for all voices because a message's numbers cannot carry them along.
pub(crate) fn numbers(language: Language) -> Result<&'static Numbers, LanguageError> {
    match NUMBERS.get(&language) {
        Some(Ok(numbers)) => Ok(numbers),
        Some(Err(error)) => Err(error.clone()),
        None => Err(rules(language, "numbers", &"not a language of the product")),
    }
}

fn load_numbers(language: Language) -> Result<Numbers, LanguageError> {
    let locale = parsed(language)?;
    DecimalFormatter::try_new((&locale).into(), icu::decimal::options::DecimalFormatterOptions::default())
        .map(Numbers)
        .map_err(|error| rules(language, "numbers", &error))
}

fn parsed(language: Language) -> Result<Locale, LanguageError> {
    Locale::try_from_str(locale(language)).map_err(|error| rules(language, "its locale", &error))
}

fn rules(language: Language, what: &'static str, error: &dyn std::fmt::Display) -> LanguageError {
    LanguageError::Rules { language, what, detail: error.to_string() }
}

/// The day in the locale library's terms; every day of the calendar has one.
fn date(day: Day) -> Option<Date<Gregorian>> {
    let (year, month, day) = day.parts();
    Date::try_new_gregorian(i32::from(year), u8::try_from(month).ok()?, u8::try_from(day).ok()?).ok()
}
