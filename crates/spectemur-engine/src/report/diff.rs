//! What differs between two versions of a report, each difference with its place and both sides.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use spectemur_model::answer::Row;
use spectemur_model::report::{Attachment, Cover, Given, ReportKind, ReportPlace};
use spectemur_model::{Answer, FormKey, Language, Period, QuestionKey, Report, StateCode, TemplateId, Value};

use super::align::{Step, align};

/// Where two versions of a report can differ.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Spot {
    /// A place of the report.
    Place(ReportPlace),
    /// The State's remark on a place, by the text of that place.
    Remark(String),
}

impl fmt::Display for Spot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Place(place) => place.fmt(f),
            Self::Remark(place) => write!(f, "remark/{place}"),
        }
    }
}

/// What a version of a report has at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Held {
    /// The version of the form.
    Template(TemplateId),
    /// The State.
    State(StateCode),
    /// The kind of report.
    Kind(ReportKind),
    /// The days that it covers.
    Covers(Period),
    /// The language of its texts.
    Language(Language),
    /// What the cover page says of a form.
    Cover(Cover),
    /// An answer, and whether everybody may see it.
    Answer(Given),
    /// Whether everybody may see a table, where that differs and the rows are told apart.
    Public(bool),
    /// A row of a table.
    Row(Row),
    /// A file that goes with it.
    Attachment(Attachment),
    /// A remark.
    Remark(String),
}

/// One thing that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Where. A row counts from one, in the later version; a row that is gone, in the earlier one.
    pub spot: Spot,
    /// What the one has there.
    pub before: Option<Held>,
    /// What the other has there.
    pub after: Option<Held>,
}

/// What differs from one version of a report to another: what it says of itself, the cover page, answers, files,
/// remarks.
///
/// Tables differ row by row: rows are set side by side by what they have in common, so that a row put in is one
/// difference and not one in every row after it.
#[must_use]
pub fn diff(one: &Report, other: &Report) -> Vec<Difference> {
    let mut differences = Vec::new();
    for (before, after) in heads(one).into_iter().zip(heads(other)) {
        if before != after {
            differences.push(Difference { spot: Spot::Place(before.0), before: Some(before.1), after: Some(after.1) });
        }
    }
    of_maps(&one.cover, &other.cover, spot_of_cover, Held::Cover, &mut differences);
    let questions: BTreeSet<&QuestionKey> = one.answers.keys().chain(other.answers.keys()).collect();
    for question in questions {
        of_answers(question, one.answers.get(question), other.answers.get(question), &mut differences);
    }
    of_maps(&one.attachments, &other.attachments, |name| spot_of_attachment(name), Held::Attachment, &mut differences);
    of_maps(&one.remarks, &other.remarks, |place| Spot::Remark(place.clone()), Held::Remark, &mut differences);
    differences
}

/// What a report says of itself, with the place of each.
pub(super) fn heads(report: &Report) -> [(ReportPlace, Held); 5] {
    [
        (ReportPlace::Head("form"), Held::Template(report.template.clone())),
        (ReportPlace::Head("state"), Held::State(report.state)),
        (ReportPlace::Head("kind"), Held::Kind(report.kind)),
        (ReportPlace::Head("covers"), Held::Covers(report.covers)),
        (ReportPlace::Head("language"), Held::Language(report.language)),
    ]
}

pub(super) fn spot_of_cover(form: &FormKey) -> Spot {
    Spot::Place(ReportPlace::Cover(form.clone()))
}

pub(super) fn spot_of_attachment(name: &str) -> Spot {
    Spot::Place(ReportPlace::Attachment(name.to_owned()))
}

pub(super) fn spot_of_answer(question: &QuestionKey) -> Spot {
    Spot::Place(ReportPlace::answer(question))
}

/// The place of a row, counted from one.
pub(super) fn spot_of_row(question: &QuestionKey, row: usize) -> Spot {
    Spot::Place(ReportPlace::Answer { question: question.clone(), row: Some(row), column: None })
}

fn of_maps<K: Ord, V: Clone + PartialEq>(
    one: &BTreeMap<K, V>,
    other: &BTreeMap<K, V>,
    spot: impl Fn(&K) -> Spot,
    held: impl Fn(V) -> Held,
    differences: &mut Vec<Difference>,
) {
    let keys: BTreeSet<&K> = one.keys().chain(other.keys()).collect();
    for key in keys {
        let (before, after) = (one.get(key), other.get(key));
        if before != after {
            let [before, after] = [before, after].map(|value| value.cloned().map(&held));
            differences.push(Difference { spot: spot(key), before, after });
        }
    }
}

fn of_answers(question: &QuestionKey, one: Option<&Given>, other: Option<&Given>, differences: &mut Vec<Difference>) {
    if one == other {
        return;
    }
    let both_rows = one.zip(other).and_then(|(one, other)| rows(&one.answer).zip(rows(&other.answer)));
    let Some((before, after)) = both_rows else {
        let [before, after] = [one, other].map(|given| given.cloned().map(Held::Answer));
        differences.push(Difference { spot: spot_of_answer(question), before, after });
        return;
    };
    let [was_public, is_public] = [one, other].map(|given| given.map(|given| Held::Public(given.public)));
    if was_public != is_public {
        differences.push(Difference { spot: spot_of_answer(question), before: was_public, after: is_public });
    }
    let row = |rows: &[&Row], at: usize| rows.get(at).map(|row| Held::Row((*row).clone()));
    for step in align(&before, &after) {
        let (number, was, is) = match step {
            Step::Same(..) => continue,
            Step::Changed(at, to) => (to, row(&before, at), row(&after, to)),
            Step::Removed(at) => (at, row(&before, at), None),
            Step::Added(to) => (to, None, row(&after, to)),
        };
        differences.push(Difference { spot: spot_of_row(question, number + 1), before: was, after: is });
    }
}

/// The rows of a table.
pub(super) fn rows(answer: &Answer) -> Option<Vec<&Row>> {
    match answer {
        Answer::Known(Value::Rows(rows)) => Some(rows.iter().collect()),
        _ => None,
    }
}
