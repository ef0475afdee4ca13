//! Plans and sets of figures: themes, actions, and the measures that count.

use spectemur_model::measure::{Better, Count, Measure, Window};
use spectemur_model::package::{Action, Milestone, Plan, Theme};
use spectemur_model::{ActionId, Citation, MeasureId, MeetingId, PlanId, PopulationId, QuestionKey, ThemeId};

use crate::content::{Placed, cite, condition_under, duplicate, members, unique, window, word};
use crate::diagnostic::Problems;
use crate::files::Files;
use crate::reader::{Node, Spot, read_file};

/// A plan with the places of its measures.
pub(crate) struct ReadPlan {
    pub(crate) plan: Plan,
    pub(crate) spot: Spot,
    pub(crate) measures: Vec<Spot>,
    pub(crate) actions: Vec<Spot>,
}

pub(crate) fn plans(files: Files<'_>, problems: &Problems) -> Vec<ReadPlan> {
    let mut all: Vec<ReadPlan> = Vec::new();
    for file in files.under("plans/", ".toml").chain(files.under("figures/", ".toml")) {
        let Some(read) = read_file(file, problems, |node| plan(node, problems)) else { continue };
        if let Some(first) = all.iter().find(|known| known.plan.id == read.plan.id) {
            duplicate(problems, &read.spot, read.plan.id.as_str(), &first.spot);
            continue;
        }
        all.push(read);
    }
    all
}

fn plan(node: &Node<'_>, problems: &Problems) -> Option<ReadPlan> {
    let (id, title) = (node.need_text("id"), node.need_localized("title"));
    let themes = node.tables("theme", |theme| Some(Placed { spot: theme.spot(), value: read_theme(theme)? }));
    let actions = node.tables("action", |action| Some(Placed { spot: action.spot(), value: read_action(action)? }));
    let mut measures = node.tables("measure", |node| Some(Placed { spot: node.spot(), value: measure(node)? }));
    measures.extend(node.tables("figure", |node| Some(Placed { spot: node.spot(), value: measure(node)? })));
    unique(problems, themes.iter().map(|theme| (theme.value.id.as_str(), &theme.spot)));
    unique(problems, actions.iter().map(|action| (action.value.id.as_str(), &action.spot)));
    unique(problems, measures.iter().map(|measure| (measure.value.id.as_str(), &measure.spot)));
    let years = node.table("runs", |runs| {
        let (from, to) = (runs.need_number("from"), runs.need_number("to"));
        Some((from?, to?))
    });
    let is_cited = node.has("adopted_at") || node.has("cite");
    let cite = if is_cited { cite(node, id.as_deref().unwrap_or_default()) } else { None };
    let (adopted_at, complete, note) = (node.text("adopted_at"), node.boolean("complete"), node.localized("note"));
    let (measure_spots, measures) = measures.into_iter().map(|placed| (placed.spot, placed.value)).unzip();
    let (action_spots, actions) = actions.into_iter().map(|placed| (placed.spot, placed.value)).unzip();
    let mut plan = Plan {
        id: PlanId::new(&id?),
        title: title?,
        adopted_at: adopted_at.map(|id| MeetingId::new(&id)),
        years: years.flatten(),
        complete: complete.unwrap_or(true),
        note: note.unwrap_or_default(),
        cite: cite.unwrap_or_default(),
        themes: themes.into_iter().map(|placed| placed.value).collect(),
        actions,
        measures,
    };
    inherit_themes(&mut plan);
    Some(ReadPlan { plan, spot: node.spot(), measures: measure_spots, actions: action_spots })
}

fn read_theme(theme: &Node<'_>) -> Option<Theme> {
    theme.text("section");
    let (id, title, results) = (theme.need_text("id"), theme.need_localized("title"), theme.localized_list("results"));
    Some(Theme { id: ThemeId::new(&id?), title: title?, results })
}

/// A measure of a plan has the theme of its action.
fn inherit_themes(plan: &mut Plan) {
    for measure in &mut plan.measures {
        let action = measure.action.as_ref().and_then(|id| plan.actions.iter().find(|action| action.id == *id));
        if let Some(action) = action {
            measure.theme = action.theme.clone();
        }
    }
}

fn read_action(node: &Node<'_>) -> Option<Action> {
    let (id, theme, title) = (node.need_text("id"), node.need_text("theme"), node.need_localized("title"));
    let milestone = node.table("milestone", |milestone| Milestone {
        by_meeting: milestone.text("by_meeting").map(|id| MeetingId::new(&id)),
        by_day: milestone.day("by_day"),
        after_entry_into_force_months: milestone.number("after_entry_into_force_months"),
        note: milestone.localized("note").unwrap_or_default(),
    });
    Some(Action { id: ActionId::new(&id?), theme: ThemeId::new(&theme?), title: title?, milestone })
}

fn measure(node: &Node<'_>) -> Option<Measure> {
    let (id, title, count) = (node.need_text("id"), node.need_localized("title"), count(node));
    let action = node.text("action").map(|id| ActionId::new(&id));
    let is_cited = action.is_some() || node.has("cite");
    let cite = if is_cited { cite(node, id.as_deref().unwrap_or_default()) } else { Some(Citation::default()) };
    // A measure of a plan has the theme of its action.
    let theme = if action.is_none() { node.need_text("theme") } else { Some(node.text("theme").unwrap_or_default()) };
    let (indicator, among, members) = (node.text("indicator"), node.text("among"), members(node));
    let window = window(node).unwrap_or(Window::ReportingPeriod);
    let better = word(node, "better", better, "unknown-kind").unwrap_or(Better::Neither);
    let (related, assumed) = (node.texts("related"), node.localized_list("assumed"));
    let id = id?;
    Some(Measure {
        indicator: indicator.unwrap_or_else(|| id.clone()),
        id: MeasureId::new(&id),
        action,
        theme: ThemeId::new(&theme?),
        title: title?,
        count: count?,
        among: among.map(|id| PopulationId::new(&id)),
        members,
        window,
        better,
        related: related.iter().map(|key| QuestionKey::new(key)).collect(),
        assumed,
        cite: cite?,
    })
}

fn better(word: &str) -> Option<Better> {
    match word {
        "up" => Some(Better::Up),
        "down" => Some(Better::Down),
        "neither" => Some(Better::Neither),
        _ => None,
    }
}

fn count(node: &Node<'_>) -> Option<Count> {
    let Some(kind) = node.need_text("kind") else {
        node.pass_over(&["where", "sum", "share"]);
        return None;
    };
    match kind.as_str() {
        "states" => condition_under(node, "where").map(Count::States),
        "events" if node.has("where") => condition_under(node, "where").map(Count::Events),
        "events" | "sum" => node.need_text("sum").map(|question| Count::Sum(QuestionKey::new(&question))),
        "share" => node.need_table("share", |share| {
            let (part, whole) = (share.need_text("part"), share.need_text("whole"));
            Some(Count::Share { part: QuestionKey::new(&part?), whole: QuestionKey::new(&whole?) })
        }),
        _ => {
            node.problem("unknown-kind", vec![("word", kind)]);
            node.pass_over(&["where", "sum", "share"]);
            None
        }
    }
}
