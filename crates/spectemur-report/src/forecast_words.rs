//! What a forecast says, in sentences: the same on a page, in a document and in a terminal.
//!
//! Nothing is computed here.

use spectemur_app::{Ends, EndsWhen as When, OnSchedule, Warning, Why};
use spectemur_language::{LanguageError, Said, Voice};

/// When the work ends, in one sentence.
///
/// # Errors
/// A message that is missing.
pub fn ends(voice: &Voice, ends: &Ends) -> Result<String, LanguageError> {
    match ends {
        Ends::Done => voice.say("forecast-ends-done", &[]),
        Ends::Between { earliest, latest } if earliest == latest => {
            voice.say("forecast-ends-in", &[("when", when(voice, *earliest)?.into())])
        }
        Ends::Between { earliest, latest } => {
            let words = [("earliest", when(voice, *earliest)?.into()), ("latest", when(voice, *latest)?.into())];
            voice.say("forecast-ends-between", &words)
        }
        Ends::NotBefore(year) => voice.say("forecast-ends-not-before", &[("year", year.to_string().into())]),
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

/// A year, or a quarter of one.
fn when(voice: &Voice, when: When) -> Result<String, LanguageError> {
    match when {
        When::Year(year) => Ok(year.to_string()),
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
