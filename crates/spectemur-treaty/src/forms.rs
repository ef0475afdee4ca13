//! Versions of the reporting form: `forms/*.toml`.
//!
//! Here a template is read; `rules` reads what follows from answers and what they must not do, `needs` holds what must
//! then be true elsewhere, and `checks` looks whether it is. What is asked is defined in questionnaires, never here.
//!
//! What lacks only a title or the like is kept without it: dropped, it would make everything that leans on it a problem.

mod checks;
mod needs;
mod rules;

use std::collections::BTreeMap;

use spectemur_model::package::Provision;
use spectemur_model::report::ReportKind;
use spectemur_model::template::{AttachmentLimits, Filing, FilingAnswers, Form, Part};
use spectemur_model::{AnswerType, FormKey, Localized, ObligationId, PopulationId, QuestionKey, Template, TemplateId};

use crate::content::{Placed, cite, duplicate, no_empty_list, unique};
use crate::diagnostic::Problems;
use crate::files::Files;
use crate::reader::{Node, Spot, read_file};

use needs::{Need, Needs};

/// What a megabyte of a package file is in bytes, as the International System of Units has it.
const MEGABYTE: u64 = 1_000_000;

/// The places of a form and of its parts.
type FormPlaces = (Spot, Vec<Spot>);

/// A template with what must hold elsewhere for it, and the places of its texts.
pub(crate) struct ReadTemplate {
    pub(crate) template: Template,
    spot: Spot,
    /// The forms, in order, each with its parts.
    forms: Vec<FormPlaces>,
    /// The checks, in order.
    checks: Vec<Spot>,
    needs: Needs,
}

/// Reads every template; provisions give the numbers of those that forms serve.
pub(crate) fn templates(files: Files<'_>, problems: &Problems, provisions: &[Provision]) -> Vec<ReadTemplate> {
    let mut all: Vec<ReadTemplate> = Vec::new();
    for file in files.under("forms/", ".toml") {
        let Some(read) = read_file(file, problems, |node| template(node, provisions)) else { continue };
        if let Some(first) = all.iter().find(|known| known.template.id == read.template.id) {
            duplicate(problems, &read.spot, read.template.id.as_str(), &first.spot);
            continue;
        }
        all.push(read);
    }
    all
}

fn template(node: &Node<'_>, provisions: &[Provision]) -> Option<ReadTemplate> {
    let mut needs = Needs::default();
    let (id, title) = (node.need_text("id"), node.need_localized("title"));
    let cite = cite(node, id.as_deref().unwrap_or_default());
    let (from_year, to_year) = years(node);
    let attachments = node.table("attachments", attachments).unwrap_or_default();
    let forms = forms(node, provisions, &mut needs);
    let derived = node.tables("derived", |node| rules::derived(node, &mut needs));
    let filing = node.table("filing", |node| filing(node, &mut needs)).unwrap_or_default();
    let checks =
        node.tables("check", |node| Some(Placed { spot: node.spot(), value: rules::check(node, &mut needs)? }));
    unique(node.problems(), checks.iter().map(|placed| (placed.value.id.as_str(), &placed.spot)));
    let earlier = node.tables("earlier", |node| earlier(node, &mut needs));
    no_empty_list(node, &["form", "derived", "check", "earlier"]);
    needs.report_repeated(node.problems());
    let (places, forms) = forms.into_iter().unzip();
    let (check_spots, checks) = checks.into_iter().map(|placed| (placed.spot, placed.value)).unzip();
    let template = Template {
        id: TemplateId::new(&id?),
        title: title.unwrap_or_default(),
        cite: cite.unwrap_or_default(),
        from_year: from_year.unwrap_or_default(),
        to_year,
        forms,
        derived,
        filing,
        checks,
        earlier: earlier.into_iter().collect(),
        attachments,
    };
    Some(ReadTemplate { template, spot: node.spot(), forms: places, checks: check_spots, needs })
}

fn years(node: &Node<'_>) -> (Option<i16>, Option<i16>) {
    let (from, to): (Option<i16>, Option<i16>) = (node.need_number("from_year"), node.number("to_year"));
    if let (Some(from), Some(to)) = (from, to)
        && to < from
    {
        node.problem_at("to_year", "period-ends-first", vec![("from", from.to_string()), ("to", to.to_string())]);
    }
    (from, to)
}

fn forms(node: &Node<'_>, provisions: &[Provision], needs: &mut Needs) -> Vec<(FormPlaces, Form)> {
    if !node.has("form") {
        node.problem("missing-key", vec![("key", "form".to_owned())]);
    }
    let forms = node.tables("form", |node| {
        let (parts, form) = form(node, provisions, needs)?;
        Some(((node.spot(), parts), form))
    });
    unique(node.problems(), forms.iter().map(|((spot, _), form)| (form.key.as_str(), spot)));
    forms
}

fn form(node: &Node<'_>, provisions: &[Provision], needs: &mut Needs) -> Option<(Vec<Spot>, Form)> {
    let (key, title) = (node.need_text("key"), node.need_localized("title"));
    let provisions = node
        .placed_texts("provisions")
        .into_iter()
        .filter_map(|(spot, id)| number(node.problems(), &spot, &id, provisions));
    let provisions = provisions.collect();
    let (may_not_apply, confirmed) = (node.boolean("may_not_apply"), node.boolean("confirmed"));
    let obligations = node.placed_texts("obligations").into_iter().map(|(spot, id)| {
        let id = ObligationId::new(&id);
        needs.add(spot, Need::Outstanding(id.clone()));
        id
    });
    let obligations = obligations.collect();
    if !node.has("part") {
        node.problem("missing-key", vec![("key", "part".to_owned())]);
    }
    let parts = node.tables("part", |node| Some((node.spot(), part(node, needs)?)));
    no_empty_list(node, &["part"]);
    unique(node.problems(), parts.iter().map(|(spot, part)| (part.key.as_str(), spot)));
    let (spots, parts) = parts.into_iter().unzip();
    let form = Form {
        key: FormKey::new(&key?),
        title: title.unwrap_or_default(),
        provisions,
        may_not_apply: may_not_apply.unwrap_or(false),
        obligations,
        parts,
        confirmed: confirmed.unwrap_or(false),
    };
    Some((spots, form))
}

/// How the treaty numbers the provision of this id.
fn number(problems: &Problems, spot: &Spot, id: &str, provisions: &[Provision]) -> Option<String> {
    let number = provisions.iter().find(|known| known.id == id).map(|known| known.number.clone());
    if number.is_none() {
        problems.add(&spot.file, spot.line, "unknown-provision", vec![("provision", id.to_owned())]);
    }
    number
}

fn part(node: &Node<'_>, needs: &mut Needs) -> Option<Part> {
    let (key, title, voluntary) = (node.need_text("key"), node.need_localized("title"), node.boolean("voluntary"));
    let applies = node.text("applies").map(|id| PopulationId::new(&id));
    if let Some(population) = &applies {
        needs.add(node.places().of("applies"), Need::Population(population.clone()));
    }
    if !node.has("asks") {
        node.problem("missing-key", vec![("key", "asks".to_owned())]);
    }
    no_empty_list(node, &["asks"]);
    let asks = questions(node, "asks", Need::Asks, needs);
    let (title, voluntary) = (title.unwrap_or_default(), voluntary.unwrap_or(false));
    Some(Part { key: key?, title, voluntary, applies, asks })
}

/// The questions of a list, each with the same need at its place.
fn questions(
    node: &Node<'_>,
    key: &'static str,
    need: impl Fn(QuestionKey) -> Need,
    needs: &mut Needs,
) -> Vec<QuestionKey> {
    let placed = node.placed_texts(key).into_iter().map(|(spot, text)| {
        let question = QuestionKey::new(&text);
        needs.add(spot, need(question.clone()));
        question
    });
    placed.collect()
}

fn filing(node: &Node<'_>, needs: &mut Needs) -> Filing {
    let mut answers = |key, kind| node.table(key, |node| filing_answers(node, kind, needs)).unwrap_or_default();
    Filing {
        annual: answers("annual", ReportKind::Annual),
        initial: answers("initial", ReportKind::Initial),
        voluntary: answers("voluntary", ReportKind::Voluntary),
    }
}

fn filing_answers(node: &Node<'_>, kind: ReportKind, needs: &mut Needs) -> FilingAnswers {
    let filed = |answer| move |key| Need::Filed(kind, key, answer);
    let yes = questions(node, "yes", filed(AnswerType::YesNo), needs);
    let received = questions(node, "received", filed(AnswerType::When), needs);
    no_empty_list(node, &["yes", "received", "in_time"]);
    // Nobody owes a voluntary report, so that it has no rule and cannot come in time.
    if kind == ReportKind::Voluntary {
        return FilingAnswers { obligation: None, yes, received, in_time: Vec::new() };
    }
    let in_time = questions(node, "in_time", filed(AnswerType::YesNo), needs);
    let obligation = node.text("obligation").map(|id| ObligationId::new(&id));
    match &obligation {
        Some(id) => needs.add(node.places().of("obligation"), Need::Owed(id.clone())),
        // Without a rule there is no day by which it could have come.
        None if !in_time.is_empty() => node.problem("missing-key", vec![("key", "obligation".to_owned())]),
        None => {}
    }
    FilingAnswers { obligation, yes, received, in_time }
}

/// A question of an earlier version by the one that took its place.
fn earlier(node: &Node<'_>, needs: &mut Needs) -> Option<(QuestionKey, QuestionKey)> {
    let (question, was) = (node.need_text("question"), node.need_text("was"));
    let (question, was) = (QuestionKey::new(&question?), QuestionKey::new(&was?));
    needs.add(node.places().of("question"), Need::TookPlace(question.clone()));
    needs.add(node.places().of("was"), Need::Earlier(was.clone(), question.clone()));
    Some((question, was))
}

fn attachments(node: &Node<'_>) -> AttachmentLimits {
    let kinds: BTreeMap<String, String> = node.named_texts("kinds").into_iter().collect();
    if kinds.is_empty() && !node.has("kinds") {
        node.problem("missing-key", vec![("key", "kinds".to_owned())]);
    }
    for (ending, kind) in &kinds {
        let is_ending = !ending.is_empty() && ending.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
        if !is_ending || !kind.contains('/') {
            let expected = "small letters and digits = media type".to_owned();
            node.problem_at("kinds", "wrong-type", vec![("key", ending.clone()), ("expected", expected)]);
        }
    }
    let (largest, together) = (megabytes(node, "largest_megabytes"), megabytes(node, "together_megabytes"));
    if let (Some(largest), Some(together)) = (largest, together)
        && largest > together
    {
        let variables = vec![("largest", largest.to_string()), ("together", together.to_string())];
        node.problem_at("largest_megabytes", "largest-over-together", variables);
    }
    let bytes = |megabytes: Option<u32>| megabytes.map_or(0, |megabytes| u64::from(megabytes) * MEGABYTE);
    AttachmentLimits { kinds, largest: bytes(largest), together: bytes(together) }
}

fn megabytes(node: &Node<'_>, key: &'static str) -> Option<u32> {
    let number = node.need_number(key);
    if number == Some(0) {
        at_least(node, key, 1);
    }
    number
}

/// Reports a number that is too small.
fn at_least(node: &Node<'_>, key: &'static str, least: u32) {
    let expected = format!("whole number of at least {least}");
    node.problem_at(key, "wrong-type", vec![("key", key.to_owned()), ("expected", expected)]);
}

impl ReadTemplate {
    /// Every question that the template shows to somebody: those asked, and those whose answers follow.
    pub(crate) fn shown(&self) -> impl Iterator<Item = &QuestionKey> {
        self.template.questions().chain(self.template.derived.iter().map(|derived| &derived.question))
    }

    /// Every text of the template with its path in `labels.toml` and the place of what it names.
    pub(crate) fn texts(&mut self) -> Vec<(String, &Spot, &mut Localized)> {
        let id = self.template.id.clone();
        let mut texts = vec![(format!("template:{id}"), &self.spot, &mut self.template.title)];
        for (form, (spot, parts)) in self.template.forms.iter_mut().zip(&self.forms) {
            let key = form.key.clone();
            texts.push((format!("form:{id}:{key}"), spot, &mut form.title));
            for (part, spot) in form.parts.iter_mut().zip(parts) {
                texts.push((format!("part:{id}:{key}:{}", part.key), spot, &mut part.title));
            }
        }
        for (check, spot) in self.template.checks.iter_mut().zip(&self.checks) {
            texts.push((format!("check:{id}:{}", check.id), spot, &mut check.says));
        }
        texts
    }
}
