//! The annex on deadlines: what falls due before the next meeting, who is on schedule and who may ask for more time,
//! and printed deadlines that the rules do not give.

use spectemur_app::{Ends, ForecastReading, OnSchedule, PublishedDeadline, StandingReading, StandingStatus};
use spectemur_language::Said;
use spectemur_model::ObligationId;
use spectemur_model::statement::Recorded;

use super::words::Speaker;
use super::{ComposeError, evidence, heading};
use crate::document::{Anchor, Block, Cell, Column, Paragraph, Row, Table};
use crate::forecast_words;

pub(super) fn annex(speaker: &Speaker<'_>, blocks: &mut Vec<Block>) -> Result<(), ComposeError> {
    let reading = speaker.reading;
    let text = speaker.say("report-annex-deadlines", &[])?;
    blocks.push(Block::Heading { level: 1, text, anchor: Some(Anchor::new("annex-deadlines")) });
    blocks.push(Block::Paragraph(Paragraph::text(speaker.say("report-annex-deadlines-lead", &[])?)));
    if !reading.falling_due.is_empty() {
        let title = speaker.say("report-deadlines-falling-due", &[])?;
        blocks.push(heading(2, title));
        let columns =
            columns(speaker, [("report-column-state", 26), ("report-column-owed", 40), ("report-column-due", 34)])?;
        let rows = reading.falling_due.iter().map(|standing| falling_due(speaker, standing));
        let rows = rows.collect::<Result<Vec<Row>, ComposeError>>()?;
        let caption = speaker.say("report-deadlines-falling-due-caption", &[])?;
        blocks.push(Block::Table(Table { caption, columns, rows }));
    }
    if !reading.work.is_empty() {
        let title = speaker.say("report-deadlines-work", &[])?;
        blocks.push(heading(2, title));
        blocks.push(Block::Paragraph(Paragraph::text(speaker.say("report-deadlines-work-lead", &[])?)));
        let columns =
            columns(speaker, [("report-column-state", 23), ("report-column-pace", 37), ("report-column-request", 40)])?;
        let rows = reading.work.iter().map(|reading| work(speaker, reading));
        let rows = rows.collect::<Result<Vec<Row>, ComposeError>>()?;
        let caption = speaker.say("report-deadlines-work-caption", &[])?;
        blocks.push(Block::Table(Table { caption, columns, rows }));
    }
    if !reading.printed.differences.is_empty() {
        let title = speaker.say("report-deadlines-printed", &[])?;
        blocks.push(heading(2, title));
        let columns = columns(
            speaker,
            [("report-column-state", 26), ("report-column-printed", 40), ("report-column-rules", 34)],
        )?;
        let rows = reading.printed.differences.iter().map(|found| printed(speaker, found));
        let rows = rows.collect::<Result<Vec<Row>, ComposeError>>()?;
        let caption = speaker.say("report-deadlines-printed-caption", &[])?;
        blocks.push(Block::Table(Table { caption, columns, rows }));
    }
    Ok(())
}

fn columns(speaker: &Speaker<'_>, headers: [(&str, u16); 3]) -> Result<Vec<Column>, ComposeError> {
    let column = |(message, weight)| Ok(Column { header: speaker.say(message, &[])?, weight, figures: false });
    headers.into_iter().map(column).collect()
}

fn obligation(speaker: &Speaker<'_>, id: &ObligationId) -> String {
    let rule = speaker.reading.package.obligation(id);
    rule.map_or_else(|| id.to_string(), |rule| rule.title.or_any(speaker.voice.language()).to_owned())
}

fn falling_due(speaker: &Speaker<'_>, standing: &StandingReading) -> Result<Row, ComposeError> {
    let state = standing.state.map(|state| speaker.state(state)).transpose()?.unwrap_or_default();
    let due = standing.due_on.map(|due| speaker.voice.day(due)).unwrap_or_default();
    let mut lines = vec![due];
    if let Some(extension) = standing.extensions.last() {
        let original = standing.original_due_on.map(|day| speaker.voice.day(day)).unwrap_or_default();
        let meeting = extension.decided_by.as_ref().map(|id| speaker.meeting_name(id)).transpose()?.unwrap_or_default();
        let words = [("day", Said::Text(original)), ("meeting", Said::Text(meeting))];
        lines.push(speaker.say("report-deadlines-extended", &words)?);
    }
    if !standing.verified {
        lines.push(speaker.say("report-unverified", &[])?.trim().to_owned());
    }
    Ok(row([vec![state], vec![obligation(speaker, &standing.obligation)], lines]))
}

/// Who is on schedule by the figures reported, and until when more time could be asked for.
fn work(speaker: &Speaker<'_>, reading: &ForecastReading) -> Result<Row, ComposeError> {
    let voice = speaker.voice;
    let forecast = &reading.forecast;
    let mut pace = vec![forecast_words::ends(voice, &forecast.ends, reading.as_of)?];
    // Where nothing is left, or nothing can be told of the end, one sentence is enough.
    let is_told = match forecast.ends {
        Ends::Done => false,
        Ends::Unknown { .. } => forecast.on_schedule != Some(OnSchedule::Open),
        _ => true,
    };
    if let Some(on_schedule) = forecast.on_schedule.filter(|_| is_told) {
        pace.push(forecast_words::on_schedule(voice, on_schedule)?);
    }
    let is_verified = |statement: &Recorded| {
        speaker.reading.snapshot.source(&statement.statement.source).is_some_and(|source| source.verified)
    };
    mark(speaker, &mut pace, reading.statements.iter().all(is_verified))?;
    let mut request = vec![obligation(speaker, &reading.obligation)];
    if let Some(due) = reading.deadline {
        request.push(speaker.say("report-deadlines-due", &[("day", Said::Text(voice.day(due)))])?);
        mark(speaker, &mut request, reading.deadline_verified)?;
    }
    request.extend(filing(speaker, reading)?);
    Ok(row([vec![speaker.state(reading.state)?], pace, request]))
}

/// By when more time may or might have been asked for, and whether it was; none where there is no day for it, or
/// nothing left to ask time for.
fn filing(speaker: &Speaker<'_>, reading: &ForecastReading) -> Result<Vec<String>, ComposeError> {
    let Some(day) = reading.file_by.filter(|_| reading.forecast.ends != Ends::Done) else { return Ok(Vec::new()) };
    let id = match reading.filed {
        Some(StandingStatus::Met) => "report-deadlines-filed",
        _ if day >= reading.as_of => "report-deadlines-file-by",
        Some(StandingStatus::Unknown) => "report-deadlines-filing-unknown",
        _ => "report-deadlines-filing-passed",
    };
    let mut lines = vec![speaker.say(id, &[("day", Said::Text(speaker.voice.day(day)))])?];
    mark(speaker, &mut lines, reading.filing_verified)?;
    Ok(lines)
}

/// Marks the last line where what it rests on is not verified.
fn mark(speaker: &Speaker<'_>, lines: &mut [String], is_verified: bool) -> Result<(), ComposeError> {
    if let Some(last) = lines.last_mut().filter(|_| !is_verified) {
        last.push_str(&speaker.say("report-unverified", &[])?);
    }
    Ok(())
}

fn printed(speaker: &Speaker<'_>, found: &PublishedDeadline) -> Result<Row, ComposeError> {
    let mut printed = vec![speaker.voice.when(found.printed)];
    if let Some(recorded) = speaker.reading.printed.statements.get(&found.statement) {
        printed.push(speaker.place(&recorded.statement.source, &recorded.statement.place)?);
    }
    let rules = match found.due {
        Some(due) => speaker.voice.day(due),
        None => speaker.say("report-deadlines-unknown", &[])?,
    };
    let owed = obligation(speaker, &found.obligation);
    Ok(row([vec![speaker.state(found.state)?], printed, vec![rules, owed]]))
}

fn row(cells: [Vec<String>; 3]) -> Row {
    let cell = |lines: Vec<String>| Cell { lines: lines.into_iter().map(evidence::line).collect(), opens: Vec::new() };
    Row { anchor: None, cells: cells.into_iter().map(cell).collect(), starts_group: true }
}
