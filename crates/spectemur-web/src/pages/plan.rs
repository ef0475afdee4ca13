//! One plan: its themes, actions and measures, with what the record gives for each and what was published.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use spectemur_app::{IndicatorsReading, Observation, When};
use spectemur_model::measure::Measure;
use spectemur_model::package::{Action, Plan};
use spectemur_model::register::Meeting;
use spectemur_model::{MeetingId, PlanId, ThemeId};

use crate::fault::Fault;
use crate::page::{Page, shown};
use crate::routes::Visit;

#[derive(Template)]
#[template(path = "plan.html")]
struct PlanPage<'a> {
    p: Page<'a>,
    plan: &'a Plan,
    meetings: Vec<Meeting>,
    reading: Option<&'a IndicatorsReading>,
    themes: Vec<Theme<'a>>,
}

/// A theme with its actions and the measures of each.
pub(super) struct Theme<'a> {
    pub(super) id: ThemeId,
    pub(super) actions: Vec<(Option<&'a Action>, Vec<Row<'a>>)>,
}

/// A measure with what the record gives.
pub(super) struct Row<'a> {
    pub(super) measure: &'a Measure,
    pub(super) observation: Option<&'a Observation>,
    /// The mark of the first measure with its verdict, so that a verdict can be gone to.
    pub(super) mark: Option<String>,
}

impl PlanPage<'_> {
    fn meeting(&self) -> Option<&MeetingId> {
        self.reading.map(|known| &known.meeting)
    }
}

pub(crate) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let p = visit.page("plans");
    let Some(plan) = p.package.plans.get(id.as_str()) else { return Err(no_plan(&p, id)) };
    let meetings = visit.site.app.reporting_meetings(visit.asked.day());
    let meeting = match visit.asked.query("meeting") {
        Some(named) => Some(named.to_owned()),
        None => meetings.first().map(|meeting| meeting.id.to_string()),
    };
    let when = When { as_of: visit.asked.named_day, known_by: visit.asked.known_by };
    let reading = match meeting.filter(|_| !plan.measures.is_empty()) {
        Some(meeting) => Some(visit.site.app.indicators(&id, &meeting, when).await?),
        None => None,
    };
    let title = p.plan_words(&plan.id);
    let page = PlanPage {
        themes: themes(plan, reading.as_deref()),
        reading: reading.as_deref(),
        meetings,
        plan,
        p: p.titled(title).below_part()?,
    };
    shown(&page)
}

pub(super) fn no_plan(p: &Page<'_>, name: String) -> Fault {
    let known = p.package.plans.keys().map(PlanId::to_string).collect();
    Fault::NoSuch { what: "plan", name, known }
}

/// The measures by theme and action, with the themes and actions that have none.
pub(super) fn themes<'a>(plan: &'a Plan, reading: Option<&'a IndicatorsReading>) -> Vec<Theme<'a>> {
    let mut marked = Vec::new();
    let mut rows: Vec<Row<'a>> = Vec::new();
    for (index, measure) in plan.measures.iter().enumerate() {
        let observation = reading.and_then(|reading| reading.observations.get(index));
        let verdict = observation.map(|known| known.verdict()).filter(|verdict| !marked.contains(verdict));
        marked.extend(verdict);
        rows.push(Row { measure, observation, mark: verdict.map(|verdict| format!("verdict-{}", verdict.word())) });
    }
    let mut order: Vec<ThemeId> = plan.themes.iter().map(|theme| theme.id.clone()).collect();
    for measure in &plan.measures {
        if !order.contains(&measure.theme) {
            order.push(measure.theme.clone());
        }
    }
    let mut themes: Vec<Theme<'a>> = order.into_iter().map(|id| Theme { id, actions: Vec::new() }).collect();
    for theme in &mut themes {
        let own = plan.actions.iter().filter(|action| action.theme == theme.id);
        theme.actions = own.map(|action| (Some(action), Vec::new())).collect();
    }
    for row in rows {
        let action = row.measure.action.as_ref();
        // A measure stands with its action, even where it serves another theme as well.
        let of_action = themes
            .iter_mut()
            .flat_map(|theme| &mut theme.actions)
            .find(|(known, _)| known.is_some() && known.map(|known| &known.id) == action);
        if let Some((_, rows)) = of_action {
            rows.push(row);
        } else if let Some(theme) = themes.iter_mut().find(|theme| theme.id == row.measure.theme) {
            match theme.actions.iter_mut().find(|(known, _)| known.is_none()) {
                Some((_, rows)) => rows.push(row),
                None => theme.actions.push((None, vec![row])),
            }
        }
    }
    themes.retain(|theme| !theme.actions.is_empty());
    themes
}
