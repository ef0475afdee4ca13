//! The stable shapes of extension requests and forecasts.

use std::collections::BTreeMap;

use serde::Serialize;
use spectemur_app::EndsWhen as When;
use spectemur_app::{Ends, ForecastReading, Range, RequestReading, Warning, Why};

use super::Period;

#[derive(Serialize)]
pub(crate) struct RequestJson {
    request: String,
    state: String,
    obligation: String,
    deadline: Option<String>,
    file_by: Option<String>,
    submitted: Option<Period>,
    filed: &'static str,
    asked_until: Option<Period>,
    months_asked: Option<i32>,
    decided_at: Option<String>,
    decided_on: Option<String>,
    granted: Option<bool>,
    until: Option<Period>,
    months_granted: Option<i32>,
    months_at_most: Option<i32>,
    contents: BTreeMap<String, Option<super::AnswerJson>>,
    findings: Vec<FindingJson>,
    statements: Vec<String>,
    verified: bool,
}

#[derive(Serialize)]
struct FindingJson {
    finding: &'static str,
    item: Option<String>,
}

pub(crate) fn requests(requests: &[RequestReading]) -> Vec<RequestJson> {
    requests.iter().map(request).collect()
}

fn request(reading: &RequestReading) -> RequestJson {
    let day = |day: Option<spectemur_model::Day>| day.map(|day| day.to_string());
    let contents = reading.contents.iter().map(|(item, said)| {
        (item.to_string(), said.as_ref().map(|recorded| super::answer(&recorded.statement.answer)))
    });
    let findings = reading
        .findings
        .iter()
        .map(|finding| FindingJson { finding: finding.word(), item: finding.item().map(ToString::to_string) });
    RequestJson {
        request: reading.matter.to_string(),
        state: reading.state.to_string(),
        obligation: reading.of.to_string(),
        deadline: day(reading.deadline),
        file_by: day(reading.file_by),
        submitted: reading.submitted.map(Period::from),
        filed: reading.filed.word(),
        asked_until: reading.asked_until.map(Period::from),
        months_asked: reading.months_asked,
        decided_at: reading.decided_at.as_ref().map(ToString::to_string),
        decided_on: day(reading.decided_on),
        granted: reading.granted,
        until: reading.until.map(Period::from),
        months_granted: reading.months_granted,
        months_at_most: reading.months_at_most,
        contents: contents.collect(),
        findings: findings.collect(),
        statements: reading.statements.iter().map(|recorded| recorded.id.hex()).collect(),
        verified: reading.verified,
    }
}

#[derive(Serialize)]
pub(crate) struct ForecastJson {
    state: String,
    obligation: String,
    as_of: String,
    unit: String,
    done: Vec<(i16, i64)>,
    left: Vec<(String, i64)>,
    pace: Option<PaceJson>,
    remaining: Option<RangeJson>,
    ends: EndsJson,
    deadline: Option<String>,
    needed_pace: Option<RangeJson>,
    on_schedule: Option<&'static str>,
    file_by: Option<String>,
    warning: Option<WarningJson>,
    why_wide: Vec<&'static str>,
    statements: Vec<String>,
}

#[derive(Serialize)]
struct PaceJson {
    mean: i64,
    range: Option<RangeJson>,
    years: usize,
    confidence_percent: Option<u8>,
}

#[derive(Serialize)]
struct RangeJson {
    low: i64,
    high: i64,
}

impl From<Range> for RangeJson {
    fn from(range: Range) -> Self {
        Self { low: range.low, high: range.high }
    }
}

/// When the work ends: `kind` is done, between, not-before, never or unknown; times are 2027 or 2027-Q3.
#[derive(Serialize)]
struct EndsJson {
    kind: &'static str,
    earliest: Option<String>,
    latest: Option<String>,
    why: Option<&'static str>,
}

#[derive(Serialize)]
struct WarningJson {
    kind: &'static str,
    day: String,
}

pub(crate) fn forecast(reading: &ForecastReading) -> ForecastJson {
    let forecast = &reading.forecast;
    ForecastJson {
        state: reading.state.to_string(),
        obligation: reading.obligation.to_string(),
        as_of: reading.as_of.to_string(),
        unit: reading.unit.clone(),
        done: reading.series.done.iter().map(|done| (done.year, done.amount)).collect(),
        left: reading.series.left.iter().map(|left| (left.on.to_string(), left.amount)).collect(),
        pace: forecast.pace.map(|pace| PaceJson {
            mean: pace.mean,
            range: pace.range.map(RangeJson::from),
            years: pace.years,
            confidence_percent: pace.confidence,
        }),
        remaining: forecast.remaining.map(|remaining| remaining.amount.into()),
        ends: ends(&forecast.ends),
        deadline: reading.deadline.map(|day| day.to_string()),
        needed_pace: forecast.needed_pace.map(RangeJson::from),
        on_schedule: forecast.on_schedule.map(|on_schedule| on_schedule.word()),
        file_by: reading.file_by.map(|day| day.to_string()),
        warning: forecast.warning.map(|warning| match warning {
            Warning::FileBy(day) => WarningJson { kind: "file-by", day: day.to_string() },
            Warning::ShouldHaveFiledBy(day) => WarningJson { kind: "should-have-filed-by", day: day.to_string() },
        }),
        why_wide: forecast.why_wide.iter().map(|reason| reason.word()).collect(),
        statements: reading.statements.iter().map(|recorded| recorded.id.hex()).collect(),
    }
}

fn ends(ends: &Ends) -> EndsJson {
    let when = |when: &When| match when {
        When::Year(year) => year.to_string(),
        When::Quarter { year, quarter } => format!("{year}-Q{quarter}"),
    };
    let of = |kind, earliest, latest, why| EndsJson { kind, earliest, latest, why };
    match ends {
        Ends::Done => of("done", None, None, None),
        Ends::Between { earliest, latest } => of("between", Some(when(earliest)), Some(when(latest)), None),
        Ends::NotBefore(year) => of("not-before", Some(year.to_string()), None, None),
        Ends::Never => of("never", None, None, None),
        Ends::Unknown { why } => {
            let why = match why {
                Why::NoEstimate => "no-estimate",
                Why::NoPace => "no-pace",
                Why::EstimateExceeded => "estimate-exceeded",
                Why::Faulty(_) => "faulty",
            };
            of("unknown", None, None, Some(why))
        }
    }
}
