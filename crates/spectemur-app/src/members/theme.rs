//! The work under a theme: its States, the requests under analysis, and the points that coordinators write on them.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::json;
use spectemur_model::{Day, Instant, Language, Matter, Office, Package, Source, SourceId, ThemeId};
use spectemur_store::{Change, Point};

use super::{Member, MemberError, signed};
use crate::obligations::is_of_treaty;
use crate::{App, AppError, ObligationsAsked, RequestReading, RequestsAsked, StandingReading};

/// The characters of a point, at most.
const LONGEST: usize = 5000;

/// The work under a theme, on a day.
#[derive(Clone, Debug)]
pub struct ThemeReading {
    /// The package, for titles and names.
    pub package: Arc<Package>,
    /// The theme.
    pub theme: ThemeId,
    /// The day.
    pub as_of: Day,
    /// What is outstanding under it by the treaty, in order of the deadline.
    pub open: Vec<StandingReading>,
    /// Requests that nobody has decided, by State.
    pub requests: Vec<RequestUnderAnalysis>,
    /// The sources of what the requests say.
    pub sources: BTreeMap<SourceId, Source>,
}

/// A request that waits for its decision.
#[derive(Clone, Debug)]
pub struct RequestUnderAnalysis {
    /// The request.
    pub request: RequestReading,
    /// The points on it, the earliest first.
    pub points: Vec<PointReading>,
}

/// One point, as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PointReading {
    /// What it says.
    pub words: String,
    /// In which language.
    pub language: Language,
    /// Who wrote it.
    pub by: String,
    /// In which office.
    pub office: Office,
    /// When.
    pub at: Instant,
}

impl App {
    /// The themes that obligations of the treaty fall under, in the order of the rules.
    #[must_use]
    pub fn themes(&self) -> Vec<ThemeId> {
        let mut themes: Vec<ThemeId> = Vec::new();
        for rule in &self.treaty.package.obligations {
            if !themes.contains(&rule.theme) {
                themes.push(rule.theme.clone());
            }
        }
        themes
    }

    /// The work under a theme.
    ///
    /// # Errors
    /// An office that may not read it, an unknown theme, or what the store says.
    pub async fn theme(&self, member: &Member, theme: &ThemeId) -> Result<ThemeReading, AppError> {
        member.refuse_unless(member.may_see_theme(theme), "theme")?;
        let as_of = self.today();
        let asked = ObligationsAsked { theme: Some(theme.to_string()), ..ObligationsAsked::default() };
        let reading = self.obligations(as_of, &asked).await?;
        let package = reading.package;
        let is_owed = |standing: &StandingReading| {
            is_of_treaty(&package, &standing.obligation) && standing.status.is_outstanding() && standing.state.is_some()
        };
        let mut open: Vec<StandingReading> = reading.standings.into_iter().filter(is_owed).collect();
        open.sort_by_key(|standing| (standing.due_on.is_none(), standing.due_on, standing.state));
        let all = self.requests(&RequestsAsked::default()).await?;
        let mut requests = Vec::new();
        for request in all.requests {
            let under = package.obligation(&request.of).is_some_and(|rule| rule.theme == *theme);
            if under && request.granted.is_none() && request.decided_on.is_none() {
                let points = self.points_on(&request.matter).await?;
                requests.push(RequestUnderAnalysis { request, points });
            }
        }
        Ok(ThemeReading { theme: theme.clone(), as_of, open, requests, sources: all.sources, package })
    }

    /// Writes a point for discussion on a request, in the name of the coordinators.
    ///
    /// # Errors
    /// An office that may not, an unknown request, [`MemberError::BadWords`]; what the store says.
    pub async fn write_point(
        &self,
        member: &Member,
        matter: Matter,
        (language, words): (Language, &str),
    ) -> Result<(), AppError> {
        let asked = RequestsAsked { matter: Some(matter), ..RequestsAsked::default() };
        let found = self.requests(&asked).await?;
        let rule = found.requests.first().and_then(|request| found.package.obligation(&request.of));
        let theme = rule.map(|rule| rule.theme.clone()).ok_or(MemberError::NoOffice)?;
        member.refuse_unless(member.may_write_points(&theme), "point")?;
        let words = words.trim();
        if words.is_empty() || words.chars().count() > LONGEST {
            return Err(MemberError::BadWords { most: LONGEST }.into());
        }
        let now = self.clock.now();
        let point = Point {
            id: self.held_keys()?.id()?,
            matter: matter.to_string(),
            language,
            words: words.to_owned(),
            account: member.account.clone(),
            office: member.office.clone(),
            made_at: now,
        };
        let told = json!({ "language": language.code(), "words": words });
        let act = signed(member, ("point-written", &point.matter), (None, Some(told)));
        Ok(self.store.change(&[Change::AddPoint(point)], &[act], now).await?)
    }

    async fn points_on(&self, matter: &Matter) -> Result<Vec<PointReading>, AppError> {
        let mut points = Vec::new();
        for point in self.store.points(matter.as_str()).await? {
            let by = self.store.account(&point.account).await?.map_or_else(String::new, |account| account.name);
            let Point { words, language, office, made_at: at, .. } = point;
            points.push(PointReading { words, language, by, office, at });
        }
        Ok(points)
    }
}
