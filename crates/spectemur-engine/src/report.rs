//! Reports of States under a form that is data: what is found in them, what follows from them, and how drafts differ.
//!
//! Nothing here turns silence into an answer: what nobody answered is "not reported" where it was due, and otherwise
//! nothing at all. Nothing here reads a clock or a file, or says a word to a reader: findings are codes with variables.
//!
//! What was typed stays in a report. A form that did not change carries the earlier report's answers where nothing was
//! typed; where something else was typed, that is what the State says. A form that is said not to apply is recorded so,
//! whatever stands in it. [`check`] finds both; the second contradicts itself and is kept with the State's remark.

mod align;
mod amounts;
mod check;
mod codes;
mod diff;
mod earlier;
mod merge;
mod prefill;
mod remarks;
mod rows;
mod statements;

use std::collections::BTreeSet;

use spectemur_model::report::{Cover, Given, ReportKind};
use spectemur_model::template::{Form, Part};
use spectemur_model::{Answer, FormKey, ObligationId, Package, PopulationId, QuestionKey, Report, Template, Value};

pub use amounts::{Total, amount, totals};
pub use check::check;
pub use codes::{FINDING_CODES, FindingCode};
pub use diff::{Difference, Held, Spot, diff};
pub use earlier::{expand, last_before, year_before};
pub use merge::{Conflict, Merged, merge};
pub use prefill::prefill;
pub use statements::{Receipt, statements};

/// What a report is read against.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// The package.
    pub package: &'a Package,
    /// The version of the form that the report is made with.
    pub template: &'a Template,
    /// The State's last report before this one, of any version of the form, as [`expand`] gave it: a report that says
    /// itself that a form did not change holds the answers that it carries.
    pub before: Option<&'a Report>,
    /// The obligations that are outstanding for the State at the end of the period.
    pub outstanding: &'a BTreeSet<ObligationId>,
    /// The populations to which the State belongs.
    pub applies: &'a BTreeSet<PopulationId>,
}

/// The calendar year that a report is about: the one in which its last day lies.
fn year_of(report: &Report) -> i16 {
    report.covers.to().year()
}

/// What the cover page says of a form.
fn cover_of(report: &Report, form: &FormKey) -> Cover {
    report.cover.get(form).copied().unwrap_or(Cover::Changed)
}

/// The questions of a form, in order.
fn questions_of(form: &Form) -> impl Iterator<Item = &QuestionKey> {
    form.parts.iter().flat_map(|part| &part.asks)
}

/// The answer that was given to a question, if it says anything.
fn given<'a>(report: &'a Report, question: &QuestionKey) -> Option<&'a Given> {
    report.answers.get(question).filter(|given| says(&given.answer))
}

/// Whether an answer says anything: a blank text, a name without a letter and a table without a row do not.
fn says(answer: &Answer) -> bool {
    let written = |text: &str| !text.trim().is_empty();
    match answer {
        Answer::NotReported => false,
        Answer::Known(Value::Rows(rows)) => !rows.is_empty(),
        Answer::Known(Value::Text(text)) => text.iter().any(|(_, words)| written(words)),
        Answer::Known(Value::Name(text) | Value::Choice(text)) => written(text),
        Answer::Known(Value::Place(place)) => written(&place.name) || place.point.is_some(),
        Answer::Known(Value::YesNo(_) | Value::Number(_) | Value::Ratio { .. } | Value::When(_))
        | Answer::NotKnown
        | Answer::NotApplicable
        | Answer::None => true,
    }
}

/// Whether the State was due to answer in a part: it is not left to the State, the State belongs to those to whom it
/// applies, and the report is one that is owed.
fn is_due(report: &Report, known: &Known<'_>, part: &Part) -> bool {
    let applies = part.applies.as_ref().is_none_or(|population| known.applies.contains(population));
    report.kind != ReportKind::Voluntary && !part.voluntary && applies
}
