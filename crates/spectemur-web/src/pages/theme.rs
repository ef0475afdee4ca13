//! A theme of a plan: actions, indicators with their values, who is named with it, what States owe, what sources say.

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use spectemur_app::{PlanThemeReading, StandingReading, When};
use spectemur_model::register::Meeting;
use spectemur_model::statement::Recorded;
use spectemur_model::{Localized, MeetingId, ObligationId, QuestionKey, StateCode};

use crate::fault::Fault;
use crate::html::Html;
use crate::page::{Page, shown};
use crate::pages::plan::{Theme, themes};
use crate::pages::said::{self, Row};
use crate::routes::Visit;

#[derive(Template)]
#[template(path = "plan_theme.html")]
struct ThemePage<'a> {
    p: Page<'a>,
    known: &'a PlanThemeReading,
    meetings: Vec<Meeting>,
    /// What the plan wants to bring about under it.
    results: &'a [Localized],
    theme: Option<Theme<'a>>,
    named: Vec<Told>,
    owed: Vec<Owed<'a>>,
    said: Vec<Told>,
}

/// A rule with what is outstanding under it.
struct Owed<'a> {
    rule: &'a ObligationId,
    /// How many States owe it: one State may owe it for several years.
    states: usize,
    standings: Vec<&'a StandingReading>,
}

/// A question, with who says what.
type Told = (Html, Vec<(Html, Row)>);

impl ThemePage<'_> {
    fn meeting(&self) -> Option<&MeetingId> {
        self.known.indicators.as_deref().map(|reading| &reading.meeting)
    }
}

pub(crate) async fn show(visit: Visit, Path((plan, theme)): Path<(String, String)>) -> Result<Response, Fault> {
    let (asked, app) = (&visit.asked, &visit.site.app);
    let meetings = app.reporting_meetings(asked.day());
    let newest = meetings.first().map(|meeting| meeting.id.to_string());
    let meeting = asked.query("meeting").map(str::to_owned).or(newest);
    let when = When { as_of: asked.named_day, known_by: asked.known_by };
    let known = app.plan_theme((&plan, &theme), meeting.as_deref(), (asked.day(), when)).await?;
    let p = visit.page("plans");
    let found = p.package.plans.get(&known.plan);
    let mut all = found.map(|plan| themes(plan, known.indicators.as_deref())).unwrap_or_default();
    let at = all.iter().position(|theme| theme.id == known.theme);
    let chapter = found.and_then(|plan| plan.themes.iter().find(|chapter| chapter.id == known.theme));
    let above = known.indicators.as_deref().map(|reading| &reading.meeting);
    let (label, href) = (p.plan_words(&known.plan), p.to.plan(&known.plan, above));
    let title = p.theme_text(&known.theme).map_or(known.theme.as_str(), |title| title.or_any(asked.language));
    let page = ThemePage {
        meetings,
        results: chapter.map_or(&[], |chapter| &chapter.results),
        theme: at.map(|at| all.swap_remove(at)),
        named: told(&p, &known, &known.named)?,
        owed: owed(&known),
        said: told(&p, &known, &known.said)?,
        p: visit.page("plans").below_part()?.below(label, href).titled(title.to_owned()),
        known: &known,
    };
    shown(&page)
}

/// Standings by rule, as they come.
fn owed(known: &PlanThemeReading) -> Vec<Owed<'_>> {
    let mut groups: Vec<Owed<'_>> = Vec::new();
    for standing in &known.owed {
        match groups.last_mut().filter(|group| *group.rule == standing.obligation) {
            Some(group) => group.standings.push(standing),
            None => groups.push(Owed { rule: &standing.obligation, states: 0, standings: vec![standing] }),
        }
    }
    for group in &mut groups {
        let states: BTreeSet<StateCode> = group.standings.iter().filter_map(|standing| standing.state).collect();
        group.states = states.len();
    }
    groups
}

/// Statements by question, each with whose it is; States in the order of the alphabet.
fn told(p: &Page<'_>, known: &PlanThemeReading, groups: &[(QuestionKey, Vec<Recorded>)]) -> Result<Vec<Told>, Fault> {
    let one = |(question, said): &(QuestionKey, Vec<Recorded>)| {
        let state = |recorded: &Recorded| recorded.statement.subject.state();
        let order = p.in_order(said.iter().filter_map(state))?;
        let mut said: Vec<&Recorded> = said.iter().collect();
        said.sort_by_key(|recorded| state(recorded).and_then(|state| order.iter().position(|known| *known == state)));
        let row = |recorded: &&Recorded| {
            let whose = state(recorded).map(|state| p.state(state)).transpose()?;
            Ok((whose.unwrap_or_default(), said::row(p, recorded, &known.sources)?))
        };
        Ok((p.question(question), said.iter().map(row).collect::<Result<_, Fault>>()?))
    };
    groups.iter().map(one).collect()
}
