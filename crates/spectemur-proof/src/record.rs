//! What the record gives, to hold a text against.
//!
//! It comes in as plain data, and the words that it is told by are the treaty's own titles. This must not ask a record
//! anything, and must not word a message.

use spectemur_model::measure::{Count, Measure};
use spectemur_model::{Day, FigureId, Language, ObligationId, Package, StateCode};

use crate::document::{Block, BlockKind, Document};

/// What the record allows for one figure in the period that the text reports on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allowed {
    /// Which figure of the package.
    pub figure: FigureId,
    /// No less than this.
    pub at_least: i64,
    /// No more than this; none where the record sets no bound.
    pub at_most: Option<i64>,
    /// The States that the record names.
    pub named: Vec<StateCode>,
    /// The States of which the record says that they do not count.
    pub denied: Vec<StateCode>,
}

/// The days on which an obligation of a State falls due by the rules and the record: the first one, and that of each
/// extension.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// Whose.
    pub state: StateCode,
    /// Of what.
    pub obligation: ObligationId,
    /// Every day that was the deadline at some time, in order.
    pub days: Vec<Day>,
}

/// Everything that a text is held against.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// The figures of the period that the text reports on.
    pub figures: Vec<Allowed>,
    /// The deadlines of States.
    pub deadlines: Vec<Deadline>,
}

/// A figure of the record with what the package says of it, and where it is told behind the document.
pub(crate) struct Told<'r> {
    pub(crate) allowed: &'r Allowed,
    pub(crate) title: &'r str,
    /// The number of its action in the plan.
    pub(crate) action: Option<i64>,
    pub(crate) counts_states: bool,
    /// Which block of the extended document tells it.
    pub(crate) block: usize,
}

/// The document, and behind it the figures of the record, each as a sentence under its theme: both are then read alike.
pub(crate) fn told_behind<'r>(
    document: &Document,
    language: Language,
    package: &'r Package,
    record: &'r [Allowed],
) -> (Document, Vec<Told<'r>>) {
    let mut extended = document.clone();
    let mut all = Vec::new();
    let mut under = None;
    for allowed in record {
        let Some((plan, measure)) = package.figure(&allowed.figure) else { continue };
        let theme = (&plan.id, &measure.theme);
        if under != Some(theme) {
            under = Some(theme);
            let known = plan.themes.iter().find(|known| known.id == measure.theme);
            let title = known.map_or("", |known| known.title.or_any(language));
            append(&mut extended, BlockKind::Heading { level: 3 }, title);
        }
        let title = measure.title.or_any(language);
        let block = append(&mut extended, BlockKind::Paragraph, &sentence(language, title));
        all.push(Told { allowed, title, action: action(measure), counts_states: counts_states(measure), block });
    }
    (extended, all)
}

/// A figure and its title; which figure it is plays no part.
fn sentence(language: Language, title: &str) -> String {
    if language == Language::Chinese { format!("7个{title}") } else { format!("7 {title}") }
}

fn action(measure: &Measure) -> Option<i64> {
    measure.action.as_ref().and_then(|action| action.as_str().parse().ok())
}

fn counts_states(measure: &Measure) -> bool {
    matches!(measure.count, Count::States(_))
}

fn append(document: &mut Document, kind: BlockKind, words: &str) -> usize {
    document.text.push_str("\n\n");
    let start = document.text.len();
    document.text.push_str(words);
    document.blocks.push(Block { kind, number: None, range: start..document.text.len(), anchor: None });
    document.blocks.len() - 1
}
