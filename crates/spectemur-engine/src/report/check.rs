//! What is found in a report before anybody relies on it: what is refused, what contradicts, what deserves a look.
//!
//! Silence is never a contradiction: an amount that is not said on either side of a check passes.

mod contradicts;
mod look;
mod refused;

use std::collections::BTreeMap;

use spectemur_model::report::{ReportFinding, ReportPlace};
use spectemur_model::{FormKey, Package, QuestionKey, Report, Template};

pub(super) use refused::fits_question;

use super::earlier::{Earlier, expand_with, year_before_of};
use super::{Known, questions_of};

/// What the kinds of finding look at together.
struct Examined<'a> {
    report: &'a Report,
    known: &'a Known<'a>,
    earlier: Option<Earlier<'a>>,
    /// The report with what it carries.
    full: Report,
    /// The report on the year before, under today's form.
    year_before: Option<Report>,
}

/// Everything that is found in a report, by gravity, then in the order of the forms, by row and column.
///
/// Within a gravity, what is found in the report as a whole comes first, and files that go with it last. The same
/// report gives the same findings in the same order.
#[must_use]
pub fn check(report: &Report, known: &Known<'_>) -> Vec<ReportFinding> {
    let earlier = Earlier::of(known);
    let full = expand_with(report, known, earlier.as_ref());
    let year_before = year_before_of(report, known, earlier.as_ref());
    let examined = Examined { report, known, earlier, full, year_before };
    let mut findings = Vec::new();
    refused::find(&examined, &mut findings);
    contradicts::find(&examined, &mut findings);
    look::find(&examined, &mut findings);
    let order = Order::of(known.template, known.package);
    findings.sort();
    findings.dedup();
    findings.sort_by_cached_key(|finding| (finding.gravity, order.position(&finding.place)));
    findings
}

/// Where places stand in a template.
struct Order<'a> {
    forms: BTreeMap<&'a FormKey, usize>,
    /// Form, and number within the form from one.
    questions: BTreeMap<&'a QuestionKey, (usize, usize)>,
    package: &'a Package,
}

impl<'a> Order<'a> {
    fn of(template: &'a Template, package: &'a Package) -> Self {
        let mut order = Self { forms: BTreeMap::new(), questions: BTreeMap::new(), package };
        for (index, form) in template.forms.iter().enumerate() {
            order.forms.insert(&form.key, index);
            for (within, question) in questions_of(form).enumerate() {
                order.questions.insert(question, (index, within + 1));
            }
        }
        order
    }

    /// Section, form, question, row, column: a form's cover comes before its questions, an answer before its rows, and
    /// a row before its cells; what the template does not know comes after what it knows.
    fn position(&self, place: &ReportPlace) -> (u8, usize, usize, usize, usize) {
        let unknown = usize::MAX;
        match place {
            ReportPlace::Whole | ReportPlace::Head(_) => (0, 0, 0, 0, 0),
            ReportPlace::Cover(form) => (1, self.forms.get(form).copied().unwrap_or(unknown), 0, 0, 0),
            ReportPlace::Answer { question, row, column } => {
                let (form, within) = self.questions.get(question).copied().unwrap_or((unknown, unknown));
                let asked = self.package.questions.get(question);
                let column = column.as_ref().map_or(0, |column| {
                    let place = asked.and_then(|asked| asked.columns.iter().position(|known| known.key == *column));
                    place.map_or(unknown, |place| place + 1)
                });
                (1, form, within, row.unwrap_or(0), column)
            }
            ReportPlace::Attachment(_) => (2, 0, 0, 0, 0),
        }
    }
}
