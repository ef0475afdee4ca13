//! The shape of a report: which sections, which sentences, from which questions.
//!
//! The words are messages in the package's locales; this only says what is asked for each sentence.

use std::collections::BTreeMap;

use crate::measure::{Condition, Members, Window};
use crate::{ActionId, FigureId, Localized, PlanId, PopulationId, QuestionKey, ThemeId};

/// The shape of one kind of report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportShape {
    /// Its id, as the command line names it.
    pub id: String,
    /// The plan that it watches.
    pub plan: PlanId,
    /// The title.
    pub title: Localized,
    /// Paragraphs of the introduction, as message ids.
    pub introduction: Vec<String>,
    /// The summary by theme.
    pub summary: Vec<SummaryTheme>,
    /// The sections in order.
    pub sections: Vec<Section>,
}

/// A heading of the summary with the figures under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SummaryTheme {
    /// The theme, as summary places name it.
    pub id: ThemeId,
    /// Its heading.
    pub title: Localized,
    /// The figures to show, in order.
    pub figures: Vec<FigureId>,
}

/// A section of the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Its letter.
    pub id: String,
    /// Its title.
    pub title: Localized,
    /// The actions whose indicators stand in its table.
    pub actions: Vec<ActionId>,
    /// The question under which its points for discussion are recorded.
    pub discussion: Option<QuestionKey>,
    /// The heading over its numbered paragraphs.
    pub monitoring: Option<Localized>,
    /// Its numbered paragraphs.
    pub paragraphs: Vec<Vec<Sentence>>,
}

/// A sentence: a message and what is asked for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// The id of the message.
    pub id: String,
    /// Lists of States by the name that the message uses; the message also gets `<name>-count`.
    pub lists: BTreeMap<String, ListQuery>,
    /// Figures by the name that the message uses.
    pub figures: BTreeMap<String, FigureId>,
    /// A question whose texts follow, State by State.
    pub texts: Option<QuestionKey>,
    /// Whether the sentence stands even when a list is empty.
    pub even_if_empty: bool,
}

/// Which States a sentence names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListQuery {
    /// Among whom; all States without it.
    pub among: Option<PopulationId>,
    /// When they must belong.
    pub members: Members,
    /// What must hold.
    pub condition: Condition,
    /// Which statements count.
    pub window: Window,
    /// States of this other list are left out.
    pub except: Option<String>,
}
