//! What a forecast says, in sentences and as a picture. Nothing is computed here.

use spectemur_app::EndsWhen as When;
use spectemur_app::{Ends, ForecastReading, OnSchedule, Range, Warning, Why};
use spectemur_chart::{Burndown, Fan, Labels, Point, Work};
use spectemur_language::{LanguageError, Said};
use spectemur_model::Day;

use crate::html::Html;
use crate::page::{Page, counted};

impl Page<'_> {
    /// When the work ends, in one sentence: a range that has begun or passed says so.
    pub(crate) fn ends(&self, reading: &ForecastReading) -> Result<String, LanguageError> {
        let passed = |when: When| has_passed(when, reading.as_of);
        match &reading.forecast.ends {
            Ends::Done => self.say("forecast-ends-done"),
            Ends::Between { earliest, latest } if earliest == latest => {
                let id = if passed(*latest) { "forecast-ended-in" } else { "forecast-ends-in" };
                self.tell(id, &[("when", self.quarter(*earliest)?.into())])
            }
            Ends::Between { earliest, latest } => {
                let id = match (passed(*earliest), passed(*latest)) {
                    (_, true) => "forecast-ended-between",
                    (true, false) => "forecast-ends-begun",
                    (false, false) => "forecast-ends-between",
                };
                let words = [("earliest", self.quarter(*earliest)?.into()), ("latest", self.quarter(*latest)?.into())];
                self.tell(id, &words)
            }
            Ends::NotBefore(year) => {
                let has_passed = *year < reading.as_of.year();
                let id = if has_passed { "forecast-end-not-told" } else { "forecast-ends-not-before" };
                self.tell(id, &[("year", year.to_string().into())])
            }
            Ends::Never => self.say("forecast-ends-never"),
            Ends::Unknown { why } => {
                let why = match why {
                    Why::NoEstimate => "forecast-why-no-estimate",
                    Why::NoPace => "forecast-why-no-pace",
                    Why::EstimateExceeded => "forecast-why-estimate-exceeded",
                    Why::Faulty(_) => "forecast-why-faulty",
                };
                self.tell("forecast-ends-unknown", &[("why", self.say(why)?.into())])
            }
        }
    }

    fn quarter(&self, when: When) -> Result<String, LanguageError> {
        match when {
            When::Year(year) => self.tell("forecast-year", &[("year", year.to_string().into())]),
            When::Quarter { year, quarter } => {
                let words = [("year", Said::from(year.to_string())), ("quarter", Said::Number(i64::from(quarter)))];
                self.tell("forecast-quarter", &words)
            }
        }
    }

    pub(crate) fn range(&self, range: Range) -> Result<String, LanguageError> {
        if range.low == range.high {
            return Ok(self.voice.number(range.low));
        }
        self.tell("forecast-range", &[("low", Said::Number(range.low)), ("high", Said::Number(range.high))])
    }

    /// What is left, with its unit; what nobody reported is said to be unknown.
    pub(crate) fn left(&self, reading: &ForecastReading) -> Result<Html, LanguageError> {
        match reading.forecast.remaining {
            Some(remaining) => {
                let words = format!("{} {}", self.range(remaining.amount)?, self.unit(&reading.unit)?);
                Ok(Html::bdi(&words))
            }
            None => self.absent("not-reported"),
        }
    }

    /// Whether the work ends in time, as a word.
    pub(crate) fn schedule(&self, reading: &ForecastReading) -> Result<Html, LanguageError> {
        let (class, id) = match reading.forecast.on_schedule {
            Some(OnSchedule::Yes) => ("chip chip-met", "web-schedule-yes"),
            Some(OnSchedule::No) => ("chip chip-overdue-by", "web-schedule-no"),
            Some(OnSchedule::Open) => ("chip chip-unknown", "web-schedule-open"),
            None => return self.none(),
        };
        Ok(Html::span(class, &Html::text(&self.say(id)?)))
    }

    /// What the forecast says, in sentences, the most important first.
    pub(crate) fn forecast_sentences(&self, reading: &ForecastReading) -> Result<Vec<String>, LanguageError> {
        let forecast = &reading.forecast;
        let mut all = vec![self.ends(reading)?];
        let unit = Said::from(self.unit(&reading.unit)?);
        if let Some(pace) = forecast.pace {
            let range = pace.range.unwrap_or(Range { low: pace.mean, high: pace.mean });
            let range = Said::from(self.range(range)?);
            let words = [("range", range), ("unit", unit.clone()), ("years", counted(pace.years))];
            all.push(self.tell("forecast-pace", &words)?);
        }
        if let Some(remaining) = forecast.remaining {
            let words = [("range", self.range(remaining.amount)?.into()), ("unit", unit.clone())];
            all.push(self.tell("forecast-remaining", &words)?);
        }
        if let (Some(needed), Some(deadline)) = (forecast.needed_pace, reading.deadline) {
            let day = self.voice.day(deadline).into();
            all.push(
                self.tell("forecast-needed", &[("range", self.range(needed)?.into()), ("unit", unit), ("day", day)])?,
            );
        }
        if let Some(on_schedule) = forecast.on_schedule {
            all.push(self.say(match on_schedule {
                OnSchedule::Yes => "forecast-on-schedule-yes",
                OnSchedule::No => "forecast-on-schedule-no",
                OnSchedule::Open => "forecast-on-schedule-open",
            })?);
        }
        if let Some(warning) = forecast.warning {
            let (id, day) = match warning {
                Warning::FileBy(day) => ("forecast-warning-file-by", day),
                Warning::ShouldHaveFiledBy(day) => ("forecast-warning-should-have-filed", day),
            };
            all.push(self.on(id, day)?);
        }
        for reason in &forecast.why_wide {
            all.push(self.say(&format!("forecast-reason-{}", reason.word()))?);
        }
        Ok(all)
    }

    /// The forecast as a picture for a page.
    pub(crate) fn burndown(&self, reading: &ForecastReading) -> Result<Html, LanguageError> {
        let words =
            [("state", Said::from(self.name(reading.state)?)), ("title", self.rule_words(&reading.obligation).into())];
        let points = reading.series.left.iter().map(|left| Point { on: left.on, amount: left.amount });
        let work = reading.series.done.iter().map(|done| Work { year: done.year, amount: done.amount });
        let deadline = reading.deadline.map(|day| Ok((day, self.on("forecast-deadline", day)?)));
        let number = |amount| self.voice.number(amount);
        let year = |year: i16| year.to_string();
        let chart = Burndown {
            name: format!("{}-{}", reading.state, reading.obligation),
            title: self.tell("forecast-title", &words)?,
            description: self.forecast_sentences(reading)?.join(" "),
            unit: self.unit(&reading.unit)?,
            points: points.collect(),
            work: work.collect(),
            fan: self.fan(reading)?,
            deadline: deadline.transpose()?,
            as_of: reading.as_of,
            labels: Labels {
                left: self.say("forecast-left")?,
                work: self.say("forecast-work")?,
                reported: self.say("forecast-reported")?,
                forecast: self.say("forecast-forecast")?,
                today: self.voice.day(reading.as_of),
                nothing: self.say("forecast-nothing")?,
            },
            right_to_left: self.asked.language.is_right_to_left(),
            number: &number,
            year: &year,
        };
        Ok(Html::made(spectemur_chart::svg_in_page(&chart)))
    }

    fn fan(&self, reading: &ForecastReading) -> Result<Option<Fan>, LanguageError> {
        let Some(remaining) = reading.forecast.remaining else { return Ok(None) };
        let (earliest, latest) = match &reading.forecast.ends {
            Ends::Between { earliest, latest } => (first_day(*earliest), last_day(*latest)),
            Ends::NotBefore(year) => (first_day(When::Year(*year)), None),
            Ends::Done | Ends::Never | Ends::Unknown { .. } => return Ok(None),
        };
        let Some(earliest) = earliest else { return Ok(None) };
        let (low, high) = (remaining.amount.low, remaining.amount.high);
        Ok(Some(Fan { from: remaining.reported_to, low, high, earliest, latest, label: self.ends(reading)? }))
    }
}

/// Whether all of a year or quarter lies before a day.
fn has_passed(when: When, as_of: Day) -> bool {
    match when {
        When::Year(year) => year < as_of.year(),
        When::Quarter { .. } => last_day(when).is_some_and(|last| last < as_of),
    }
}

fn first_day(when: When) -> Option<Day> {
    match when {
        When::Year(year) => Day::new(year, 1, 1).ok(),
        When::Quarter { year, quarter } => Day::new(year, i8::try_from(quarter).ok()?.checked_mul(3)? - 2, 1).ok(),
    }
}

fn last_day(when: When) -> Option<Day> {
    match when {
        When::Year(year) => Day::new(year, 12, 31).ok(),
        When::Quarter { year, quarter } => {
            Some(Day::new(year, i8::try_from(quarter).ok()?.checked_mul(3)?, 1).ok()?.last_of_month())
        }
    }
}
