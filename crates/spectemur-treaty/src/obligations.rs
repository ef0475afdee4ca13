//! Rules of what is owed and until when: `obligations/*.toml`.
//!
//! Here a rule is read; `due` reads its deadline, `requests` how more time is asked for, `checks` follows what rules
//! refer to. A place is kept for each key that may lead nowhere, so that a problem stands on the line to mend.

mod checks;
mod due;
mod requests;

use spectemur_model::measure::{Condition, Expected};
use spectemur_model::obligation::{ExtensionRule, Obligation, OwedBy, Progress, RuleBasis, RuleVersion};
use spectemur_model::{ActionId, Day, ObligationId, PlanId, QuestionKey, ThemeId};

use crate::content::{Placed, cite, condition, no_empty_list, unique, word};
use crate::diagnostic::Problems;
use crate::files::Files;
use crate::plans::ReadPlan;
use crate::reader::{Node, Places, Spot, read_file};

use due::Milestone;
pub(crate) use requests::requests;

/// A rule with the places of its keys.
pub(crate) struct ReadObligation {
    pub(crate) obligation: Obligation,
    spot: Spot,
    places: Places,
    /// Every question that tells that it was met, released or reopened.
    facts: Vec<(Spot, QuestionKey)>,
    /// The conditions under `open`, in order.
    open: Vec<Spot>,
    /// The deadlines of the versions, in order.
    due: Vec<Places>,
}

/// Reads every rule; plans give the milestones of their actions.
pub(crate) fn obligations(files: Files<'_>, problems: &Problems, plans: &[ReadPlan]) -> Vec<ReadObligation> {
    let mut all = Vec::new();
    for file in files.under("obligations/", ".toml") {
        all.extend(read_file(file, problems, |node| {
            node.pass_over(&["requests"]);
            node.tables("obligation", |node| obligation(node, plans, problems))
        }));
    }
    unique(problems, all.iter().map(|read| (read.obligation.id.as_str(), &read.spot)));
    all
}

fn obligation(node: &Node<'_>, plans: &[ReadPlan], problems: &Problems) -> Option<ReadObligation> {
    let (id, title, theme) = (node.need_text("id"), node.need_localized("title"), node.need_text("theme"));
    let basis = basis(node);
    node.need_text("owed_by");
    let owed_by = word(node, "owed_by", owed_by, "unknown-kind");
    let (applies, after) = (node.table("applies", condition).flatten(), node.text("after"));
    let (met, released, reopened) = (questions(node, "met"), questions(node, "released"), questions(node, "reopened"));
    let open = node.tables("open", |node| Some(Placed { spot: node.spot(), value: open_condition(node)? }));
    let (published, reading_of) = (node.text("published"), node.text("reading_of"));
    let progress = node.table("progress", |progress| {
        let (done, left) = (progress.need_text("done"), progress.need_text("left"));
        Some(Progress { done: QuestionKey::new(&done?), left: QuestionKey::new(&left?) })
    });
    let versions = versions(node, id.as_deref().unwrap_or_default(), &due::milestone(basis.as_ref(), plans));
    in_order(&versions, problems);
    no_empty_list(node, &["met", "released", "reopened", "open", "version"]);
    let facts = met.iter().chain(&released).chain(&reopened).cloned().collect();
    let keys = |placed: Vec<(Spot, QuestionKey)>| placed.into_iter().map(|(_, key)| key).collect();
    let (open_spots, open) = open.into_iter().map(|placed| (placed.spot, placed.value)).unzip();
    let (due, versions) = versions.into_iter().map(|read| (read.due, read.version)).unzip();
    let obligation = Obligation {
        id: ObligationId::new(&id?),
        title: title?,
        basis: basis?,
        theme: ThemeId::new(&theme?),
        owed_by: owed_by?,
        applies,
        after: after.map(|id| ObligationId::new(&id)),
        met: keys(met),
        released: keys(released),
        reopened: keys(reopened),
        open,
        published: published.map(|key| QuestionKey::new(&key)),
        reading_of: reading_of.map(|id| ObligationId::new(&id)),
        progress: progress.flatten(),
        versions,
    };
    Some(ReadObligation { obligation, spot: node.spot(), places: node.places(), facts, open: open_spots, due })
}

/// The questions of a list, each with its place.
fn questions(node: &Node<'_>, key: &'static str) -> Vec<(Spot, QuestionKey)> {
    node.placed_texts(key).into_iter().map(|(spot, text)| (spot, QuestionKey::new(&text))).collect()
}

fn basis(node: &Node<'_>) -> Option<RuleBasis> {
    let (article, action, machinery) = (node.text("article"), node.text("action"), node.boolean("machinery"));
    match (article, action, machinery) {
        (Some(article), None, None) if !article.is_empty() => Some(RuleBasis::Article(article)),
        (None, Some(action), None) if action.contains(':') => {
            let (plan, action) = action.split_once(':')?;
            Some(RuleBasis::Action(PlanId::new(plan), ActionId::new(action)))
        }
        (None, None, Some(true)) => Some(RuleBasis::Machinery),
        (article, action, machinery) => {
            // One key that says nothing is the line to mend; several, or none, are a matter of the whole rule.
            let given = [("article", article.is_some()), ("action", action.is_some())];
            let mut given = given.into_iter().chain([("machinery", machinery.is_some())]).filter(|(_, given)| *given);
            let (first, second) = (given.next(), given.next());
            let key = first.filter(|_| second.is_none()).map_or("", |(key, _)| key);
            node.problem_at(key, "no-basis", Vec::new());
            None
        }
    }
}

fn owed_by(word: &str) -> Option<OwedBy> {
    match word {
        "states" => Some(OwedBy::States),
        "matters" => Some(OwedBy::Matters),
        "convention" => Some(OwedBy::Convention),
        _ => None,
    }
}

/// A statement that says that it is not done yet: the answer to one question, yes unless the rule says no.
fn open_condition(node: &Node<'_>) -> Option<Condition> {
    let (question, is) = (node.need_text("question"), node.boolean("is"));
    Some(Condition::Answered { question: QuestionKey::new(&question?), is: is.map(Expected::YesNo) })
}

/// A version with the places of its first day and of its deadline.
struct ReadVersion {
    version: RuleVersion,
    from: Spot,
    due: Places,
}

fn versions(node: &Node<'_>, id: &str, milestone: &Milestone) -> Vec<ReadVersion> {
    if !node.has("version") {
        node.problem("missing-key", vec![("key", "version".to_owned())]);
    }
    node.tables("version", |version| read_version(version, id, milestone))
}

fn read_version(node: &Node<'_>, id: &str, milestone: &Milestone) -> Option<ReadVersion> {
    let (from, to, cite) = (node.need_day("from"), node.day("to"), cite(node, id));
    ends_last(node, from, to);
    let due = node.need_table("due", |due| Some((due.places(), due::read(due, milestone))));
    let extension = node.table("extension", extension).flatten();
    let assumed = node.localized_list("assumed");
    no_empty_list(node, &["assumed"]);
    let (places, due) = due?;
    let version = RuleVersion { from: from?, to, due: due?, extension, assumed, cite: cite? };
    Some(ReadVersion { version, from: node.places().of("from"), due: places })
}

fn ends_last(node: &Node<'_>, from: Option<Day>, to: Option<Day>) {
    if let (Some(from), Some(to)) = (from, to)
        && to < from
    {
        node.problem_at("to", "period-ends-first", vec![("from", from.to_string()), ("to", to.to_string())]);
    }
}

/// Reports a number of months or years that is none.
fn at_least_one(node: &Node<'_>, key: &'static str, number: Option<i32>) {
    if number.is_some_and(|number| number < 1) {
        let expected = "whole number of at least 1";
        node.problem_at(key, "wrong-type", vec![("key", key.to_owned()), ("expected", expected.to_owned())]);
    }
}

fn extension(node: &Node<'_>) -> Option<ExtensionRule> {
    let (months, renewable) = (node.need_number("months"), node.boolean("renewable"));
    at_least_one(node, "months", months);
    Some(ExtensionRule { months: months?, renewable: renewable.unwrap_or(false) })
}

/// Two versions from the same day, out of order, or the one before the other has ended, leave open which one is law.
fn in_order(versions: &[ReadVersion], problems: &Problems) {
    for pair in versions.windows(2) {
        let (before, after) = (&pair[0], &pair[1]);
        let (first, last) = (before.version.from, before.version.to.unwrap_or(before.version.from));
        if after.version.from <= first.max(last) {
            let variables = vec![("day", after.version.from.to_string()), ("first", before.from.to_string())];
            problems.add(&after.from.file, after.from.line, "versions-out-of-order", variables);
        }
    }
}
