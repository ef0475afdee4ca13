//! The reading of a report: everything its sections show, asked once.

use std::collections::BTreeMap;
use std::sync::Arc;

use spectemur_engine::{Counted, Moment, Observation, Occasion, Populations, list, observe, said};
use spectemur_model::register::{Meeting, StatusCounts};
use spectemur_model::shape::{ReportShape, Sentence};
use spectemur_model::statement::Recorded;
use spectemur_model::{FigureId, Package, Snapshot};

use crate::forecasts::ForecastReading;
use crate::obligations::{ObligationsAsked, PublishedDeadlinesReading, StandingReading};
use crate::{App, AppError, When};

/// Everything that a report on a plan for a meeting shows.
#[derive(Clone, Debug)]
pub struct ReportReading {
    /// The package, for titles and names.
    pub package: Arc<Package>,
    /// The shape of the report.
    pub shape: ReportShape,
    /// The meeting.
    pub meeting: Meeting,
    /// The day and the reporting period.
    pub moment: Moment,
    /// Both counts on the day.
    pub counts: StatusCounts,
    /// Every observation of every plan and set, by figure.
    pub observations: BTreeMap<FigureId, Observation>,
    /// What each sentence of the shape names, by the sentence's id.
    pub sentences: BTreeMap<String, SentenceReading>,
    /// Points for discussion by section.
    pub discussion: BTreeMap<String, Vec<Recorded>>,
    /// What States owe under the treaty's articles and is not done, that falls due by the meeting after this one.
    pub falling_due: Vec<StandingReading>,
    /// How the work that States owe comes on, and when it ends at the pace reported.
    pub work: Vec<ForecastReading>,
    /// The deadlines that documents print and that differ from the rules.
    pub printed: PublishedDeadlinesReading,
    /// The record as known, for opening figures.
    pub snapshot: Snapshot,
}

/// What a sentence names.
#[derive(Clone, Debug, Default)]
pub struct SentenceReading {
    /// States by the name that the message uses.
    pub lists: BTreeMap<String, Vec<Counted>>,
    /// Texts, State by State.
    pub texts: Vec<Recorded>,
}

impl App {
    /// Asks everything that a report shows.
    ///
    /// # Errors
    /// An unknown report or meeting, a meeting without a reporting period, or what the store says.
    pub async fn report(&self, report: &str, meeting: &str, when: When) -> Result<ReportReading, AppError> {
        let package = &self.package(when.known_by).await?;
        let Some(shape) = package.reports.get(report).cloned() else {
            return Err(AppError::UnknownReport {
                report: report.to_owned(),
                known: package.reports.keys().cloned().collect(),
            });
        };
        let (id, moment) = crate::moment(package, meeting, when)?;
        let Some(meeting) = package.registers.meeting(&id).cloned() else {
            return Err(AppError::UnknownMeeting { meeting: meeting.to_owned(), known: Vec::new() });
        };
        let snapshot = self.snapshot(when).await?;
        let populations = Populations::at(package, &snapshot, moment);
        let observations = package.plans.keys().flat_map(|plan| observe(package, &snapshot, &populations, plan));
        let observations = observations.map(|observation| (observation.figure.clone(), observation)).collect();
        let sentences = shape.sections.iter().flat_map(|section| section.paragraphs.iter().flatten());
        let sentences = sentences
            .map(|sentence| (sentence.id.clone(), read_sentence(package, &snapshot, &populations, sentence)))
            .collect();
        let discussion = shape.sections.iter().filter_map(|section| {
            let mut points: Vec<Recorded> =
                said(&snapshot, moment, section.discussion.as_ref()?).into_iter().cloned().collect();
            points.sort_by(|a, b| a.statement.place.cmp(&b.statement.place));
            Some((section.id.clone(), points))
        });
        Ok(ReportReading {
            falling_due: self.falling_due(&meeting, moment, when).await?,
            work: self.forecasts(moment.as_of(), when.known_by).await?,
            printed: self.published_deadlines(when.known_by).await?,
            package: Arc::clone(package),
            counts: package.registers.counts(moment.as_of()),
            discussion: discussion.collect(),
            shape,
            meeting,
            moment,
            observations,
            sentences,
            snapshot,
        })
    }
}

impl App {
    /// What is owed under articles and falls due from the day until the meeting after this one, in order of the day.
    async fn falling_due(
        &self,
        meeting: &Meeting,
        moment: Moment,
        when: When,
    ) -> Result<Vec<StandingReading>, AppError> {
        let package = &self.package(when.known_by).await?;
        let later = package.registers.meetings.iter().filter_map(|known| known.starts_on);
        let next = later.filter(|starts_on| meeting.starts_on.is_some_and(|this| *starts_on > this)).min();
        let Some(next) = next else { return Ok(Vec::new()) };
        let asked = ObligationsAsked { due_until: Some(next), known_by: when.known_by, ..ObligationsAsked::default() };
        let mut standings = self.obligations(moment.as_of(), &asked).await?.standings;
        // Reports fall due every year for everybody: a list of all States Parties would hide the rest.
        standings.retain(|standing| {
            let rule = package.obligation(&standing.obligation);
            rule.is_some_and(|rule| !rule.article().is_empty()) && !matches!(standing.occasion, Occasion::Year(_))
        });
        Ok(standings)
    }
}

fn read_sentence(
    package: &Package,
    snapshot: &Snapshot,
    populations: &Populations,
    sentence: &Sentence,
) -> SentenceReading {
    let mut lists: BTreeMap<String, Vec<Counted>> = sentence
        .lists
        .iter()
        .map(|(name, query)| (name.clone(), list(package, snapshot, populations, query)))
        .collect();
    for (name, query) in &sentence.lists {
        let Some(except) = query.except.as_ref().and_then(|except| lists.get(except)).cloned() else { continue };
        if let Some(list) = lists.get_mut(name) {
            list.retain(|counted| !except.iter().any(|left_out| left_out.state == counted.state));
        }
    }
    let texts = sentence.texts.iter().flat_map(|question| said(snapshot, populations.moment(), question));
    SentenceReading { lists, texts: texts.cloned().collect() }
}
