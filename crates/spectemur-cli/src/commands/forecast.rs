//! `spectemur forecast`: when work ends at the pace reported, with a picture, and what the deadline asks for.

use spectemur_app::EndsWhen as When;
use spectemur_app::{Ends, ForecastReading, Range};
use spectemur_chart::{Burndown, Fan, Labels, Point, Work};
use spectemur_language::{Said, Voice};
use spectemur_model::{Day, StateCode};
use spectemur_report::forecast_words;

use crate::arguments::{OnDayArguments, PictureFormat};
use crate::json;
use crate::outcome::Outcome;
use crate::settings::{Settings, number};
use crate::standings::Teller;
use crate::terminal::{line, text};

/// How wide a picture of letters may be: what an ordinary terminal shows.
const WIDTH: usize = 80;

pub(super) async fn run(
    settings: &Settings,
    (state, obligation): (StateCode, &str),
    when: OnDayArguments,
    format: PictureFormat,
) -> anyhow::Result<Outcome> {
    let as_of = when.day();
    let app = settings.app().await?;
    let reading = app.forecast((state, obligation), (as_of, when.known_by)).await?;
    if format == PictureFormat::Json {
        json::print(&json::forecast(&reading))?;
        return Ok(Outcome::Done);
    }
    let voice = settings.voice()?;
    let teller = Teller::new(settings, &voice, &reading.package, as_of);
    let told = Told { voice: &voice, teller: &teller, reading: &reading };
    let write_number = |amount| voice.number(amount);
    let write_year = |year: i16| year.to_string();
    let chart = told.chart(&write_number, &write_year)?;
    if format == PictureFormat::Svg {
        text(&spectemur_chart::svg(&chart));
        return Ok(Outcome::Done);
    }
    line(&settings.paint.strong(&chart.title));
    line("");
    text(&spectemur_chart::text(&chart, WIDTH));
    line("");
    for sentence in told.sentences()? {
        line(&sentence);
    }
    Ok(Outcome::Done)
}

struct Told<'a> {
    voice: &'a Voice,
    teller: &'a Teller<'a>,
    reading: &'a ForecastReading,
}

impl Told<'_> {
    fn say(&self, id: &str, words: &[(&str, Said)]) -> anyhow::Result<String> {
        Ok(self.voice.say(id, words)?)
    }

    fn ends(&self) -> anyhow::Result<String> {
        Ok(forecast_words::ends(self.voice, &self.reading.forecast.ends, self.reading.as_of)?)
    }

    fn unit(&self) -> anyhow::Result<String> {
        let id = format!("unit-{}", self.reading.unit);
        if self.voice.knows(&id) { self.say(&id, &[]) } else { Ok(self.reading.unit.clone()) }
    }

    fn range(&self, range: Range) -> anyhow::Result<String> {
        if range.low == range.high {
            return Ok(self.voice.number(range.low));
        }
        self.say("forecast-range", &[("low", Said::Number(range.low)), ("high", Said::Number(range.high))])
    }

    /// What the forecast says, in sentences, the most important first.
    fn sentences(&self) -> anyhow::Result<Vec<String>> {
        let forecast = &self.reading.forecast;
        let mut all = vec![self.ends()?];
        let unit = Said::from(self.unit()?);
        if let Some(pace) = forecast.pace {
            let range = pace.range.unwrap_or(Range { low: pace.mean, high: pace.mean });
            let range = Said::from(self.range(range)?);
            let words = [("range", range), ("unit", unit.clone()), ("years", number(pace.years))];
            all.push(self.say("forecast-pace", &words)?);
        }
        if let Some(remaining) = forecast.remaining {
            let words = [("range", self.range(remaining.amount)?.into()), ("unit", unit.clone())];
            all.push(self.say("forecast-remaining", &words)?);
        }
        if let (Some(needed), Some(deadline)) = (forecast.needed_pace, self.reading.deadline) {
            let day = self.voice.day(deadline).into();
            let words = [("range", self.range(needed)?.into()), ("unit", unit), ("day", day)];
            all.push(self.say("forecast-needed", &words)?);
        }
        if let Some(on_schedule) = forecast.on_schedule {
            all.push(forecast_words::on_schedule(self.voice, on_schedule)?);
        }
        if let Some(warning) = forecast.warning {
            all.push(forecast_words::warning(self.voice, warning)?);
        }
        for reason in &forecast.why_wide {
            all.push(self.say(&format!("forecast-reason-{}", reason.word()), &[])?);
        }
        Ok(all)
    }

    fn chart<'n>(
        &self,
        write_number: &'n dyn Fn(i64) -> String,
        write_year: &'n dyn Fn(i16) -> String,
    ) -> anyhow::Result<Burndown<'n>> {
        let reading = self.reading;
        let words = [
            ("state", Said::from(self.teller.state(reading.state)?)),
            ("title", self.teller.obligation(&reading.obligation).into()),
        ];
        let points = reading.series.left.iter().map(|left| Point { on: left.on, amount: left.amount });
        let work = reading.series.done.iter().map(|done| Work { year: done.year, amount: done.amount });
        let deadline = reading.deadline.map(|day| {
            let words = [("day", Said::from(self.voice.day(day)))];
            Ok::<_, anyhow::Error>((day, self.say("forecast-deadline", &words)?))
        });
        Ok(Burndown {
            name: format!("{}-{}", reading.state, reading.obligation),
            title: self.say("forecast-title", &words)?,
            description: self.sentences()?.join(" "),
            unit: self.unit()?,
            points: points.collect(),
            work: work.collect(),
            fan: self.fan()?,
            deadline: deadline.transpose()?,
            as_of: reading.as_of,
            labels: Labels {
                left: self.say("forecast-left", &[])?,
                work: self.say("forecast-work", &[])?,
                reported: self.say("forecast-reported", &[])?,
                forecast: self.say("forecast-forecast", &[])?,
                today: self.voice.day(reading.as_of),
                nothing: self.say("forecast-nothing", &[])?,
            },
            right_to_left: self.voice.language().is_right_to_left(),
            number: write_number,
            year: write_year,
        })
    }

    fn fan(&self) -> anyhow::Result<Option<Fan>> {
        let forecast = &self.reading.forecast;
        let Some(remaining) = forecast.remaining else { return Ok(None) };
        let (earliest, latest) = match &forecast.ends {
            Ends::Between { earliest, latest } => (first_day(*earliest), Some(last_day(*latest))),
            Ends::NotBefore(year) => (first_day(When::Year(*year)), None),
            Ends::Done | Ends::Never | Ends::Unknown { .. } => return Ok(None),
        };
        let Some(earliest) = earliest else { return Ok(None) };
        Ok(Some(Fan {
            from: remaining.reported_to,
            low: remaining.amount.low,
            high: remaining.amount.high,
            earliest,
            latest: latest.flatten(),
            label: self.ends()?,
        }))
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
