//! From a reading to a document: which words stand where, and nothing about file formats.
//!
//! Every count in a sentence is the length of the list beside it, and every figure carries what stands behind it.
//! No question is asked here: the reading has all answers.

mod annex;
mod deadlines;
mod evidence;
mod section;
mod words;

use spectemur_app::{ReportReading, Verdict};
use spectemur_language::{LanguageError, Said, Voice};
use spectemur_model::{FigureId, Language, Package};

use crate::document::{Anchor, Block, Cover, Document, Marker, Paragraph, Words};
use words::Speaker;

/// Why a document could not be composed.
#[derive(Debug, thiserror::Error)]
pub enum ComposeError {
    /// The package has no messages in this language.
    #[error("the package has no messages in `{0}`; reports can be written in {known}", known = .1.join(", "))]
    NoSuchLanguage(Language, Vec<String>),
    /// A message is missing or does not fit.
    #[error(transparent)]
    Language(#[from] LanguageError),
}

/// The voice of a package in a language: the product's messages and the package's own.
///
/// # Errors
/// [`ComposeError::NoSuchLanguage`] when the package has none; [`ComposeError::Language`] when they cannot be read.
pub fn voice(package: &Package, language: Language) -> Result<Voice, ComposeError> {
    let Some(files) = package.locales.get(&language) else {
        let known = package.locales.keys().map(ToString::to_string).collect();
        return Err(ComposeError::NoSuchLanguage(language, known));
    };
    let files: Vec<(&str, &str)> = files.iter().map(|(file, text)| (file.as_str(), text.as_str())).collect();
    Ok(Voice::new(language, &files)?)
}

/// Composes the document of a reading in the voice's language.
///
/// # Errors
/// [`ComposeError::Language`] when a message is missing or a variable of it is.
pub fn compose(reading: &ReportReading, voice: &Voice) -> Result<Document, ComposeError> {
    let speaker = Speaker::new(reading, voice)?;
    let mut blocks = Vec::new();
    let mut number = 0;
    introduction(&speaker, &mut blocks, &mut number)?;
    summary(&speaker, &mut blocks)?;
    let plan = reading.package.plans[&reading.shape.plan].title.or_any(voice.language()).to_owned();
    blocks.push(heading(1, speaker.say("report-part-monitoring", &[("plan", Said::Text(plan))])?));
    for section in &reading.shape.sections {
        section::section(&speaker, section, &mut blocks, &mut number)?;
    }
    annex::evidence(&speaker, &mut blocks)?;
    annex::reconciliation(&speaker, &mut blocks)?;
    deadlines::annex(&speaker, &mut blocks)?;
    Ok(Document {
        language: voice.language(),
        identifier: identifier(reading, voice.language()),
        dated: reading.moment.as_of(),
        cover: cover(&speaker)?,
        words: Words {
            contents: speaker.say("report-contents", &[])?,
            evidence: speaker.say("report-evidence-open-label", &[])?,
            navigation: speaker.say("report-navigation", &[])?,
            skip_to_content: speaker.say("report-skip", &[])?,
            page: speaker.say("report-page", &[])?,
            paragraphs: speaker.say("report-paragraphs", &[])?,
        },
        blocks,
    })
}

fn identifier(reading: &ReportReading, language: Language) -> String {
    let (treaty, report, meeting) = (&reading.package.id, &reading.shape.id, &reading.meeting.id);
    let (as_of, fingerprint) = (reading.moment.as_of(), reading.snapshot.fingerprint());
    format!("spectemur:{treaty}:{report}:{meeting}:{language}:{as_of}:{fingerprint}")
}

/// A heading without an anchor of its own.
fn heading(level: u8, text: String) -> Block {
    let anchor = Some(Anchor::new(&format!("part-{level}-{text}"))).filter(|_| text.is_ascii());
    Block::Heading { level, text, anchor }
}

fn cover(speaker: &Speaker<'_>) -> Result<Cover, ComposeError> {
    let reading = speaker.reading;
    let language = speaker.voice.language();
    let meeting = &reading.meeting;
    let day = |day| Said::Text(speaker.voice.day(day));
    let mut meeting_lines = vec![speaker.meeting_name(&meeting.id)?];
    if let (Some(starts_on), Some(ends_on)) = (meeting.starts_on, meeting.ends_on) {
        let place = Said::Text(meeting.place.or_any(language).to_owned());
        let days = [("from", day(starts_on)), ("to", day(ends_on)), ("place", place)];
        meeting_lines.push(speaker.say("report-cover-days", &days)?);
    }
    let period = reading.moment.period();
    let symbol = meeting.symbol.clone().unwrap_or_default();
    let published = [("symbol", Said::Text(symbol.clone()))];
    Ok(Cover {
        series: reading.package.title.or_any(language).to_owned(),
        symbol: symbol.clone(),
        date: speaker.say("report-cover-as-of", &[("date", day(reading.moment.as_of()))])?,
        language_lines: vec![speaker.say("report-cover-language", &[])?],
        meeting_lines,
        title: reading.shape.title.or_any(language).to_owned(),
        subtitle: speaker.say("report-cover-period", &[("from", day(period.from())), ("to", day(period.to()))])?,
        submitted_by: speaker.say("report-cover-submitted", &[])?,
        is_page: true,
        colophon: vec![
            speaker.say("report-cover-symbol-note", &published)?,
            speaker.say("report-cover-composed", &published)?,
            speaker.say("report-cover-fingerprint", &[("fingerprint", Said::Text(reading.snapshot.fingerprint()))])?,
        ],
    })
}

fn introduction(speaker: &Speaker<'_>, blocks: &mut Vec<Block>, number: &mut u32) -> Result<(), ComposeError> {
    blocks.push(heading(1, speaker.say("report-part-introduction", &[])?));
    let variables = introduction_variables(speaker);
    for message in &speaker.reading.shape.introduction {
        *number += 1;
        let text = Paragraph::text(speaker.say(message, &variables)?);
        blocks.push(Block::Paragraph(Paragraph { number: Some(*number), ..text }));
    }
    Ok(())
}

fn introduction_variables<'a>(speaker: &Speaker<'_>) -> Vec<(&'a str, Said)> {
    let reading = speaker.reading;
    let plan = reading.package.plans[&reading.shape.plan].title.or_any(speaker.voice.language()).to_owned();
    let mut variables = speaker.standing_variables();
    let number = |count: usize| Said::Number(i64::try_from(count).unwrap_or(i64::MAX));
    variables.extend(verdict_variables(reading));
    variables.extend([
        ("plan", Said::Text(plan)),
        ("parties", number(reading.counts.deposited)),
        ("in-force", number(reading.counts.in_force)),
        ("signatories", number(reading.counts.signed_only)),
    ]);
    variables
}

/// How many measures of the plan there are, and how many stand how to what was published.
fn verdict_variables<'a>(reading: &ReportReading) -> Vec<(&'a str, Said)> {
    let plan = &reading.package.plans[&reading.shape.plan];
    let figures = plan.measures.iter().map(|measure| FigureId::of(&plan.id, &measure.id));
    let verdicts: Vec<Verdict> =
        figures.filter_map(|figure| Some(reading.observations.get(&figure)?.verdict())).collect();
    let number = |count: usize| Said::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let of = |wanted| number(verdicts.iter().filter(|verdict| **verdict == wanted).count());
    vec![
        ("measures", number(plan.measures.len())),
        ("named", of(Verdict::BorneOut)),
        ("partly", of(Verdict::NamedInPart)),
        ("untraced", of(Verdict::Untraced)),
        ("zeros", of(Verdict::SilentZero)),
        ("contradicted", of(Verdict::Contradicted)),
        ("unpublished", of(Verdict::Unpublished)),
    ]
}

fn summary(speaker: &Speaker<'_>, blocks: &mut Vec<Block>) -> Result<(), ComposeError> {
    blocks.push(heading(1, speaker.say("report-part-summary", &[])?));
    for theme in &speaker.reading.shape.summary {
        blocks.push(heading(2, theme.title.or_any(speaker.voice.language()).to_owned()));
        let mut items = Vec::new();
        for figure in &theme.figures {
            items.push(section::summary_item(speaker, figure)?);
        }
        blocks.push(Block::List { marker: Marker::Bullet, items });
    }
    Ok(())
}
