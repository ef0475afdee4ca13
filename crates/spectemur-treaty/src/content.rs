//! The content of a package: treaty, provisions, questions, populations, plans and figures.

use std::collections::BTreeMap;

use spectemur_model::measure::{
    Better, Condition, Count, Expected, Measure, Members, Population, PopulationRule, RegisterFact, Window,
};
use spectemur_model::package::{
    About, Action, EntryIntoForceRule, Milestone, Plan, Provision, Question, Theme, WithdrawalRule,
};
use spectemur_model::{
    ActionId, AnswerType, Localized, MeasureId, MeetingId, PlanId, PopulationId, QuestionKey, ThemeId,
};

use crate::diagnostic::Problems;
use crate::files::Files;
use crate::reader::{Free, Node, Spot, read_file};

/// The top of `treaty.toml`.
pub(crate) struct Head {
    pub(crate) id: String,
    pub(crate) title: Localized,
    pub(crate) short_title: Localized,
    pub(crate) entry_into_force: EntryIntoForceRule,
    pub(crate) withdrawal: WithdrawalRule,
}

/// A thing that was read, with where it stands, for checks across files.
pub(crate) struct Placed<T> {
    pub(crate) spot: Spot,
    pub(crate) value: T,
}

pub(crate) fn head(files: Files<'_>, problems: &Problems) -> Option<Head> {
    read_file(files.need("treaty.toml", problems)?, problems, |node| {
        for key in ["depositary", "short"] {
            if !node.has(key) {
                node.problem("missing-key", vec![("key", key.to_owned())]);
            }
        }
        node.localized("depositary");
        node.texts("languages");
        node.day("adopted_on");
        node.day("opened_on");
        node.table("coverage", |coverage| {
            coverage.day("from");
            coverage.day("checked_on");
            coverage.localized("note");
        });
        let entry_into_force = node.table("entry_into_force", |rule| {
            rule.text("day");
            Some(EntryIntoForceRule {
                instruments: usize::try_from(rule.integer("instruments")?).ok()?,
                months: i32::try_from(rule.integer("months")?).ok()?,
                cite: cite(rule)?,
            })
        });
        let withdrawal = node.table("withdrawal", |rule| {
            Some(WithdrawalRule { months: i32::try_from(rule.integer("months")?).ok()?, cite: cite(rule)? })
        });
        Some(Head {
            id: node.need_text("id")?,
            title: node.need_localized("title")?,
            short_title: node.localized("short")?,
            entry_into_force: entry_into_force.flatten()?,
            withdrawal: withdrawal.flatten()?,
        })
    })
}

/// A citation: a text, or a source with a place. Nothing stands without one.
fn cite(node: &Node<'_>) -> Option<String> {
    match node.free("cite") {
        Some(Free::Text(text)) if !text.is_empty() => Some(text),
        Some(Free::Table(table)) => {
            let cited = Some(format!("{}, {}", table.need_text("source")?, table.need_text("place")?));
            table.finish();
            cited
        }
        _ => {
            let id = node.text("id").or_else(|| node.text("key")).unwrap_or_default();
            node.problem("missing-cite", vec![("id", id)]);
            None
        }
    }
}

pub(crate) fn provisions(files: Files<'_>, problems: &Problems) -> Vec<Provision> {
    let mut all = Vec::new();
    for file in files.under("provisions/", ".toml") {
        all.extend(read_file(file, problems, |node| {
            node.tables("provision", |provision| {
                Some(Provision {
                    id: provision.need_text("id")?,
                    number: provision.need_text("number")?,
                    gloss: provision.need_localized("gloss")?,
                    cite: cite(provision)?,
                })
            })
        }));
    }
    all
}

pub(crate) fn questions(files: Files<'_>, problems: &Problems) -> BTreeMap<QuestionKey, Placed<Question>> {
    let mut all: BTreeMap<QuestionKey, Placed<Question>> = BTreeMap::new();
    for file in files.under("questionnaires/", ".toml") {
        read_file(file, problems, |node| {
            node.need_text("id");
            node.need_localized("title");
            for placed in node.tables("question", |node| Some(Placed { spot: node.spot(), value: question(node)? })) {
                let key = placed.value.key.clone();
                if let Some(first) = all.get(&key) {
                    duplicate(problems, &placed.spot, key.as_str(), &first.spot);
                    continue;
                }
                all.insert(key, placed);
            }
        });
    }
    all
}

fn duplicate(problems: &Problems, spot: &Spot, id: &str, first: &Spot) {
    let variables = vec![("id", id.to_owned()), ("first", format!("{}:{}", first.file, first.line))];
    problems.add(&spot.file, spot.line, "duplicate-id", variables);
}

fn question(node: &Node<'_>) -> Option<Question> {
    let answer_type = word(node, "type", AnswerType::parse, "unknown-kind");
    let about = word(node, "about", about, "unknown-kind");
    let question = Question {
        key: QuestionKey::new(&node.need_text("key")?),
        answer_type: answer_type?,
        about: about.unwrap_or(About::State),
        article: node.text("article"),
        action: node.text("action").map(|action| ActionId::new(&action)),
        unit: node.text("unit"),
        choices: node.texts("choices"),
        label: node.need_localized("label")?,
    };
    if question.answer_type == AnswerType::Choice && question.choices.is_empty() {
        node.problem("missing-key", vec![("key", "choices".to_owned())]);
    }
    Some(question)
}

fn about(word: &str) -> Option<About> {
    match word {
        "state" => Some(About::State),
        "convention" => Some(About::Convention),
        _ => None,
    }
}

/// A word of a closed set; any other word is a problem of this code.
fn word<T>(node: &Node<'_>, key: &'static str, parse: impl Fn(&str) -> Option<T>, code: &'static str) -> Option<T> {
    let text = node.text(key)?;
    let parsed = parse(&text);
    if parsed.is_none() {
        node.problem(code, vec![("word", text)]);
    }
    parsed
}

pub(crate) fn populations(files: Files<'_>, problems: &Problems) -> BTreeMap<PopulationId, Placed<Population>> {
    let Some(file) = files.need("populations.toml", problems) else { return BTreeMap::new() };
    let mut all: BTreeMap<PopulationId, Placed<Population>> = BTreeMap::new();
    let read = read_file(file, problems, |node| {
        node.tables("population", |node| Some(Placed { spot: node.spot(), value: population(node)? }))
    });
    for placed in read {
        let id = placed.value.id.clone();
        if let Some(first) = all.get(&id) {
            duplicate(problems, &placed.spot, id.as_str(), &first.spot);
            continue;
        }
        all.insert(id, placed);
    }
    all
}

fn population(node: &Node<'_>) -> Option<Population> {
    let id = PopulationId::new(&node.need_text("id")?);
    let label = node.need_localized("label")?;
    let rule = if node.has("union") {
        PopulationRule::Union(node.texts("union").iter().map(|id| PopulationId::new(id)).collect())
    } else if node.has("register") {
        PopulationRule::Register(word(node, "register", register_fact, "unknown-register-fact")?)
    } else {
        PopulationRule::Within {
            population: PopulationId::new(&node.need_text("within")?),
            window: window(node).unwrap_or(Window::Standing),
            condition: condition_under(node, "where")?,
        }
    };
    Some(Population { id, label, rule })
}

fn register_fact(word: &str) -> Option<RegisterFact> {
    RegisterFact::ALL.into_iter().find(|(_, known)| *known == word).map(|(fact, _)| fact)
}

pub(crate) fn window(node: &Node<'_>) -> Option<Window> {
    let parse = |word: &str| Window::ALL.into_iter().find(|(_, known)| *known == word).map(|(window, _)| window);
    word(node, "window", parse, "unknown-window")
}

pub(crate) fn members(node: &Node<'_>) -> Members {
    let parse = |word: &str| match word {
        "on-day" => Some(Members::OnDay),
        "during" => Some(Members::During),
        _ => None,
    };
    word(node, "members", parse, "unknown-kind").unwrap_or(Members::OnDay)
}

/// The condition under this key.
pub(crate) fn condition_under(node: &Node<'_>, key: &'static str) -> Option<Condition> {
    if !node.has(key) {
        node.problem("missing-key", vec![("key", key.to_owned())]);
    }
    node.table(key, condition).flatten()
}

fn condition(node: &Node<'_>) -> Option<Condition> {
    if node.has("any") {
        return Some(Condition::Any(node.tables("any", condition)));
    }
    if node.has("all") {
        return Some(Condition::All(node.tables("all", condition)));
    }
    if node.has("register") {
        return word(node, "register", register_fact, "unknown-register-fact").map(Condition::Register);
    }
    let is = match node.free("is") {
        None => None,
        Some(Free::YesNo(yes)) => Some(Expected::YesNo(yes)),
        Some(Free::Text(choice)) => Some(Expected::Choice(choice)),
        Some(Free::Number(_) | Free::Day(_) | Free::Table(_)) => {
            let variables = vec![("key", "is".to_owned()), ("expected", "true, false or a choice".to_owned())];
            node.problem("wrong-type", variables);
            None
        }
    };
    Some(Condition::Answered { question: QuestionKey::new(&node.need_text("question")?), is })
}

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
    let themes = node.tables("theme", |theme| {
        theme.text("section");
        Some(Theme {
            id: ThemeId::new(&theme.need_text("id")?),
            title: theme.need_localized("title")?,
            results: theme.localized_list("results"),
        })
    });
    let actions = node.tables("action", |action| Some(Placed { spot: action.spot(), value: read_action(action)? }));
    let mut measures = node.tables("measure", |node| Some(Placed { spot: node.spot(), value: measure(node)? }));
    measures.extend(node.tables("figure", |node| Some(Placed { spot: node.spot(), value: measure(node)? })));
    unique(problems, actions.iter().map(|action| (action.value.id.as_str(), &action.spot)));
    unique(problems, measures.iter().map(|measure| (measure.value.id.as_str(), &measure.spot)));
    let years = node.table("runs", |runs| {
        Some((i16::try_from(runs.integer("from")?).ok()?, i16::try_from(runs.integer("to")?).ok()?))
    });
    let spot = node.spot();
    let is_plan = node.has("adopted_at");
    let mut plan = Plan {
        id: PlanId::new(&node.need_text("id")?),
        title: node.need_localized("title")?,
        adopted_at: node.text("adopted_at").map(|id| MeetingId::new(&id)),
        years: years.flatten(),
        complete: node.boolean("complete").unwrap_or(true),
        note: node.localized("note").unwrap_or_default(),
        cite: if is_plan || node.has("cite") { cite(node).unwrap_or_default() } else { String::new() },
        themes,
        actions: Vec::new(),
        measures: Vec::new(),
    };
    let (measure_spots, values) = measures.into_iter().map(|placed| (placed.spot, placed.value)).unzip();
    plan.measures = values;
    let (action_spots, values) = actions.into_iter().map(|placed| (placed.spot, placed.value)).unzip();
    plan.actions = values;
    inherit_themes(&mut plan);
    Some(ReadPlan { plan, spot, measures: measure_spots, actions: action_spots })
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

fn unique<'a>(problems: &Problems, ids: impl Iterator<Item = (&'a str, &'a Spot)>) {
    let mut seen: BTreeMap<&str, &Spot> = BTreeMap::new();
    for (id, spot) in ids {
        if let Some(first) = seen.insert(id, spot) {
            duplicate(problems, spot, id, first);
        }
    }
}

fn read_action(node: &Node<'_>) -> Option<Action> {
    let milestone = node.table("milestone", |milestone| Milestone {
        by_meeting: milestone.text("by_meeting").map(|id| MeetingId::new(&id)),
        by_day: milestone.day("by_day"),
        after_entry_into_force_months: milestone
            .integer("after_entry_into_force_months")
            .and_then(|months| i32::try_from(months).ok()),
        note: milestone.localized("note").unwrap_or_default(),
    });
    Some(Action {
        id: ActionId::new(&node.need_text("id")?),
        theme: ThemeId::new(&node.need_text("theme")?),
        title: node.need_localized("title")?,
        milestone,
    })
}

fn measure(node: &Node<'_>) -> Option<Measure> {
    let id = node.need_text("id")?;
    let better = |word: &str| match word {
        "up" => Some(Better::Up),
        "down" => Some(Better::Down),
        "neither" => Some(Better::Neither),
        _ => None,
    };
    let cite = if node.has("action") || node.has("cite") { cite(node)? } else { String::new() };
    let action = node.text("action").map(|id| ActionId::new(&id));
    let theme = if action.is_none() { node.need_text("theme")? } else { node.text("theme").unwrap_or_default() };
    Some(Measure {
        indicator: node.text("indicator").unwrap_or_else(|| id.clone()),
        id: MeasureId::new(&id),
        action,
        theme: ThemeId::new(&theme),
        title: node.need_localized("title")?,
        count: count(node)?,
        among: node.text("among").map(|id| PopulationId::new(&id)),
        members: members(node),
        window: window(node).unwrap_or(Window::ReportingPeriod),
        better: word(node, "better", better, "unknown-kind").unwrap_or(Better::Neither),
        related: node.texts("related").iter().map(|key| QuestionKey::new(key)).collect(),
        assumed: node.localized_list("assumed"),
        cite,
    })
}

fn count(node: &Node<'_>) -> Option<Count> {
    let kind = node.need_text("kind")?;
    match kind.as_str() {
        "states" => condition_under(node, "where").map(Count::States),
        "events" if node.has("where") => condition_under(node, "where").map(Count::Events),
        "events" | "sum" => node.need_text("sum").map(|question| Count::Sum(QuestionKey::new(&question))),
        "share" => node
            .table("share", |share| {
                Some(Count::Share {
                    part: QuestionKey::new(&share.need_text("part")?),
                    whole: QuestionKey::new(&share.need_text("whole")?),
                })
            })
            .flatten(),
        _ => {
            node.problem("unknown-kind", vec![("word", kind)]);
            None
        }
    }
}
