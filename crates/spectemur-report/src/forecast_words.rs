//! What a forecast says, in sentences: the same on a page, in a document and in a terminal.
//!
//! Nothing is computed here.

use spectemur_app::{Ends, EndsWhen as When, OnSchedule, Warning, Why};
use spectemur_language::{LanguageError, Said, Voice};
use spectemur_model::Day;

/// When the work ends, in one sentence, to somebody who reads it on this day: a range that has begun or passed says so.
///
/// # Errors
/// A message that is missing.
pub fn ends(voice: &Voice, ends: &Ends, as_of: Day) -> Result<String, LanguageError> {
    match ends {
        Ends::Done => voice.say("forecast-ends-done", &[]),
        Ends::Between { earliest, latest } if earliest == latest => {
            let id = if has_passed(*latest, as_of) { "forecast-ended-in" } else { "forecast-ends-in" };
            voice.say(id, &[("when", when(voice, *earliest)?.into())])
        }
        Ends::Between { earliest, latest } => {
            let id = if has_passed(*latest, as_of) {
                "forecast-ended-between"
            } else if has_passed(*earliest, as_of) {
                "forecast-ends-begun"
            } else {
                "forecast-ends-between"
            };
            let words = [("earliest", when(voice, *earliest)?.into()), ("latest", when(voice, *latest)?.into())];
            voice.say(id, &words)
        }
        Ends::NotBefore(year) => {
            let id = if *year < as_of.parts().0 { "forecast-end-not-told" } else { "forecast-ends-not-before" };
            voice.say(id, &[("year", year.to_string().into())])
        }
        Ends::Never => voice.say("forecast-ends-never", &[]),
        Ends::Unknown { why } => {
            let why = match why {
                Why::NoEstimate => "forecast-why-no-estimate",
                Why::NoPace => "forecast-why-no-pace",
                Why::EstimateExceeded => "forecast-why-estimate-exceeded",
                Why::Faulty(_) => "forecast-why-faulty",
            };
            voice.say("forecast-ends-unknown", &[("why", voice.say(why, &[])?.into())])
        }
    }
}

/// Whether all of a year or quarter lies before a day.
fn has_passed(when: When, as_of: Day) -> bool {
    match when {
        When::Year(year) => year < as_of.parts().0,
        When::Quarter { year, quarter } => {
            let (this_year, month, _) = as_of.parts();
            (year, i16::from(quarter)) < (this_year, (i16::from(month) + 2) / 3)
        }
    }
}

/// A year, or a quarter of one.
fn when(voice: &Voice, when: When) -> Result<String, LanguageError> {
    match when {
        When::Year(year) => voice.say("forecast-year", &[("year", year.to_string().into())]),
        When::Quarter { year, quarter } => {
            let words = [("year", Said::from(year.to_string())), ("quarter", Said::Number(i64::from(quarter)))];
            voice.say("forecast-quarter", &words)
        }
    }
}

/// Whether the work ends by the deadline, in one sentence.
///
/// # Errors
/// A message that is missing.
pub fn on_schedule(voice: &Voice, on_schedule: OnSchedule) -> Result<String, LanguageError> {
    let id = match on_schedule {
        OnSchedule::Yes => "forecast-on-schedule-yes",
        OnSchedule::No => "forecast-on-schedule-no",
        OnSchedule::Open => "forecast-on-schedule-open",
    };
    voice.say(id, &[])
}

/// By when a request for more time would have to be filed, in one sentence.
///
/// # Errors
/// A message that is missing.
pub fn warning(voice: &Voice, warning: Warning) -> Result<String, LanguageError> {
    let (id, day) = match warning {
        Warning::FileBy(day) => ("forecast-warning-file-by", day),
        Warning::ShouldHaveFiledBy(day) => ("forecast-warning-should-have-filed", day),
    };
    voice.say(id, &[("day", voice.day(day).into())])
}
