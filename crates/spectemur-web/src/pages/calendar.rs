//! The deadlines as a calendar that programs subscribe to.

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use spectemur_app::{Deadline, StandingStatus};
use spectemur_exchange::calendar::{self, Entry, EntryState, Feed};
use spectemur_language::{LanguageError, Said};

use crate::fault::Fault;
use crate::page::Page;
use crate::pages::deadlines::filter;
use crate::routes::Visit;

/// How many days before the day a calendar reminds: time to decide, time to write, time to sign.
const REMIND_DAYS: [u32; 3] = [180, 30, 7];

pub(crate) async fn show(visit: Visit) -> Result<Response, Fault> {
    let asked = filter(&visit.asked)?;
    let reading = visit.site.app.deadlines(visit.asked.day(), &asked).await?;
    let p = visit.page("deadlines");
    let whose = match (asked.state, &asked.theme, &asked.meeting) {
        (Some(state), ..) => p.name(state)?,
        (None, Some(theme), _) => theme.clone(),
        (None, None, Some(meeting)) => meeting.to_string(),
        (None, None, None) => p.say("obligations-community")?,
    };
    let short = p.package.short_title.or_any(visit.asked.language).to_owned();
    let entries = reading.deadlines.iter().map(|deadline| entry(&p, deadline));
    let feed = Feed {
        name: p.tell("deadlines-calendar", &[("treaty", Said::from(short)), ("whose", whose.into())])?,
        description: p.say("deadlines-calendar-about")?,
        language: visit.asked.language,
        entries: entries.collect::<Result<Vec<Entry>, LanguageError>>()?,
        stamp: reading.stamp,
        refresh_days: 1,
    };
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/calendar; charset=utf-8")),
        (header::CONTENT_DISPOSITION, HeaderValue::from_static("inline; filename=\"deadlines.ics\"")),
    ];
    Ok((headers, calendar::write(&feed)).into_response())
}

fn entry(p: &Page<'_>, deadline: &Deadline) -> Result<Entry, LanguageError> {
    let standing = &deadline.standing;
    let state = match standing.status {
        StandingStatus::Met => EntryState::Done,
        StandingStatus::Released => EntryState::Cancelled,
        StandingStatus::NotYet
        | StandingStatus::DueIn
        | StandingStatus::OverdueBy
        | StandingStatus::ExtendedUntil
        | StandingStatus::Reopened
        | StandingStatus::Conflict
        | StandingStatus::Unknown => EntryState::Open,
    };
    let words = [("whose", Said::from(p.bearer_words(standing)?)), ("title", p.standing_words(standing)?.into())];
    let theme = p.package.obligation(&standing.obligation).map(|rule| rule.theme.to_string());
    Ok(Entry {
        id: deadline.id.clone(),
        day: deadline.day,
        title: p.tell("deadlines-entry", &words)?,
        description: p.chain_lines(standing)?.join("\n"),
        categories: theme.into_iter().collect(),
        state,
        revision: deadline.revision,
        remind_days: REMIND_DAYS.to_vec(),
    })
}
