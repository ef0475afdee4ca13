//! The shapes of reports: sections, sentences, and what is asked for each.

use std::collections::BTreeMap;

use spectemur_model::shape::{ListQuery, ReportShape, Section, Sentence, SummaryTheme};
use spectemur_model::measure::Window;
use spectemur_model::{ActionId, FigureId, PlanId, PopulationId, QuestionKey, ThemeId};

use crate::content::{condition_under, members, window};
use crate::diagnostic::Problems;
use crate::files::Files;
use crate::reader::{Node, Spot, read_file};

/// A report's shape with the place of each sentence.
pub(crate) struct ReadShape {
    pub(crate) shape: ReportShape,
    pub(crate) spot: Spot,
    pub(crate) sentences: BTreeMap<String, Spot>,
}

pub(crate) fn shapes(files: Files<'_>, problems: &Problems) -> Vec<ReadShape> {
    files.under("report/", ".toml").filter_map(|file| read_file(file, problems, shape)).collect()
}

fn shape(node: &Node<'_>) -> Option<ReadShape> {
    let mut sentences = BTreeMap::new();
    let summary = node.tables("summary", |summary| {
        Some(SummaryTheme {
            id: ThemeId::new(&summary.need_text("id")?),
            title: summary.need_localized("title")?,
            figures: summary.texts("figures").iter().map(|id| FigureId::new(id)).collect(),
        })
    });
    let sections = node.tables("section", |node| section(node, &mut sentences));
    let introduction = node.texts("introduction");
    for message in &introduction {
        sentences.insert(message.clone(), node.spot());
    }
    let shape = ReportShape {
        id: node.need_text("id")?,
        plan: PlanId::new(&node.need_text("plan")?),
        title: node.need_localized("title")?,
        introduction,
        summary,
        sections,
    };
    Some(ReadShape { shape, spot: node.spot(), sentences })
}

fn section(node: &Node<'_>, spots: &mut BTreeMap<String, Spot>) -> Option<Section> {
    let mut paragraphs = Vec::new();
    for (spot, sentences) in node.tables("paragraph", |paragraph| {
        Some((paragraph.spot(), paragraph.tables("sentence", |node| Some((node.spot(), sentence(node)?)))))
    }) {
        if sentences.is_empty() {
            node.problem("missing-key", vec![("key", format!("sentence ({}:{})", spot.file, spot.line))]);
        }
        for (spot, sentence) in &sentences {
            spots.insert(sentence.id.clone(), spot.clone());
        }
        paragraphs.push(sentences.into_iter().map(|(_, sentence)| sentence).collect());
    }
    Some(Section {
        id: node.need_text("id")?,
        title: node.need_localized("title")?,
        actions: node.texts("actions").iter().map(|id| ActionId::new(id)).collect(),
        discussion: node.text("discussion").map(|key| QuestionKey::new(&key)),
        monitoring: node.localized("monitoring"),
        paragraphs,
    })
}

fn sentence(node: &Node<'_>) -> Option<Sentence> {
    let lists = node.named_tables("lists", |_, list| {
        Some(ListQuery {
            among: list.text("among").map(|id| PopulationId::new(&id)),
            members: members(list),
            condition: condition_under(list, "where")?,
            window: window(list).unwrap_or(Window::ReportingPeriod),
            except: list.text("except"),
        })
    });
    let lists: BTreeMap<_, _> = lists.into_iter().collect();
    for query in lists.values() {
        if let Some(name) = query.except.as_ref().filter(|name| !lists.contains_key(*name)) {
            node.problem("unknown-report-list", vec![("name", name.clone())]);
        }
    }
    let figures = node.named_texts("figures").into_iter().map(|(name, id)| (name, FigureId::new(&id)));
    Some(Sentence {
        id: node.need_text("id")?,
        lists,
        figures: figures.collect(),
        texts: node.text("texts").map(|key| QuestionKey::new(&key)),
        even_if_empty: node.boolean("even_if_empty").unwrap_or(false),
    })
}
