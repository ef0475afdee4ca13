//! The shapes of reports: sections, sentences, and what is asked for each.

use std::collections::BTreeMap;

use spectemur_model::measure::Window;
use spectemur_model::shape::{ListQuery, ReportShape, Section, Sentence, SummaryTheme};
use spectemur_model::{ActionId, FigureId, PlanId, PopulationId, QuestionKey, ThemeId};

use crate::content::{Placed, condition_under, members, unique, window};
use crate::diagnostic::Problems;
use crate::files::Files;
use crate::reader::{Node, Spot, read_file};

/// A report's shape with the place of each sentence.
pub(crate) struct ReadShape {
    pub(crate) shape: ReportShape,
    pub(crate) spot: Spot,
    pub(crate) summary: Vec<Spot>,
    pub(crate) sections: Vec<Spot>,
    pub(crate) sentences: BTreeMap<String, Spot>,
}

pub(crate) fn shapes(files: Files<'_>, problems: &Problems) -> Vec<ReadShape> {
    let read = |file| read_file(file, problems, |node| shape(node, problems));
    let all: Vec<ReadShape> = files.under("report/", ".toml").filter_map(read).collect();
    unique(problems, all.iter().map(|read| (read.shape.id.as_str(), &read.spot)));
    all
}

fn shape(node: &Node<'_>, problems: &Problems) -> Option<ReadShape> {
    let (id, plan, title) = (node.need_text("id"), node.need_text("plan"), node.need_localized("title"));
    let introduction = node.texts("introduction");
    let summary = node.tables("summary", |node| Some(Placed { spot: node.spot(), value: summary(node)? }));
    let mut sentences: Vec<(String, Spot)> = introduction.iter().map(|id| (id.clone(), node.spot())).collect();
    let sections =
        node.tables("section", |node| Some(Placed { spot: node.spot(), value: section(node, &mut sentences)? }));
    unique(problems, summary.iter().map(|theme| (theme.value.id.as_str(), &theme.spot)));
    unique(problems, sections.iter().map(|section| (section.value.id.as_str(), &section.spot)));
    unique(problems, sentences.iter().map(|(id, spot)| (id.as_str(), spot)));
    let (summary_spots, summary) = summary.into_iter().map(|placed| (placed.spot, placed.value)).unzip();
    let (section_spots, sections) = sections.into_iter().map(|placed| (placed.spot, placed.value)).unzip();
    let shape = ReportShape { id: id?, plan: PlanId::new(&plan?), title: title?, introduction, summary, sections };
    Some(ReadShape {
        shape,
        spot: node.spot(),
        summary: summary_spots,
        sections: section_spots,
        sentences: sentences.into_iter().collect(),
    })
}

fn summary(node: &Node<'_>) -> Option<SummaryTheme> {
    let (id, title, figures) = (node.need_text("id"), node.need_localized("title"), node.texts("figures"));
    let figures = figures.iter().map(|id| FigureId::new(id)).collect();
    Some(SummaryTheme { id: ThemeId::new(&id?), title: title?, figures })
}

fn section(node: &Node<'_>, spots: &mut Vec<(String, Spot)>) -> Option<Section> {
    let (id, title, actions) = (node.need_text("id"), node.need_localized("title"), node.texts("actions"));
    let (discussion, monitoring) = (node.text("discussion"), node.localized("monitoring"));
    let paragraphs = node.tables("paragraph", |paragraph| {
        if !paragraph.has("sentence") {
            paragraph.problem("missing-key", vec![("key", "sentence".to_owned())]);
        }
        let sentences = paragraph.tables("sentence", |node| {
            let sentence = sentence(node)?;
            spots.push((sentence.id.clone(), node.spot()));
            Some(sentence)
        });
        Some(sentences)
    });
    Some(Section {
        id: id?,
        title: title?,
        actions: actions.iter().map(|id| ActionId::new(id)).collect(),
        discussion: discussion.map(|key| QuestionKey::new(&key)),
        monitoring,
        paragraphs,
    })
}

fn sentence(node: &Node<'_>) -> Option<Sentence> {
    let id = node.need_text("id");
    let lists: BTreeMap<_, _> = node.named_tables("lists", |_, list| list_query(list)).into_iter().collect();
    for query in lists.values() {
        if let Some(name) = query.except.as_ref().filter(|name| !lists.contains_key(*name)) {
            node.problem("unknown-report-list", vec![("name", name.clone())]);
        }
    }
    let figures = node.named_texts("figures").into_iter().map(|(name, id)| (name, FigureId::new(&id))).collect();
    let (texts, even_if_empty) = (node.text("texts"), node.boolean("even_if_empty"));
    Some(Sentence {
        id: id?,
        lists,
        figures,
        texts: texts.map(|key| QuestionKey::new(&key)),
        even_if_empty: even_if_empty.unwrap_or(false),
    })
}

fn list_query(list: &Node<'_>) -> Option<ListQuery> {
    let (among, members, condition) = (list.text("among"), members(list), condition_under(list, "where"));
    let (window, except) = (window(list).unwrap_or(Window::ReportingPeriod), list.text("except"));
    let among = among.map(|id| PopulationId::new(&id));
    Some(ListQuery { among, members, condition: condition?, window, except })
}
