//! The draft that a State begins with, so that only what changed is typed.
//!
//! Nothing is presumed of a State that has not yet reported: an initial report begins empty.

use std::collections::BTreeMap;

use spectemur_model::report::{Cover, ReportKind};
use spectemur_model::template::Form;
use spectemur_model::{Language, Period, Report, StateCode};

use super::earlier::Earlier;
use super::{Known, questions_of, year_of};

/// A report to begin with: the earlier report's answers under today's form, every form unchanged since it last changed.
///
/// A form of which the earlier report answered nothing that still stands, or something that no longer fits, is left to
/// be answered, and so is what happened in the year. A form that names obligations or populations of which none
/// concerns the State is set not to apply, where it may say so and the earlier report said so or there is none. An
/// initial report begins with nothing. The cover page is left empty where the earlier report is not on an earlier year.
#[must_use]
pub fn prefill(kind: ReportKind, state: StateCode, covers: Period, language: Language, known: &Known<'_>) -> Report {
    let mut report = Report {
        template: known.template.id.clone(),
        state,
        kind,
        covers,
        language,
        cover: BTreeMap::new(),
        answers: BTreeMap::new(),
        attachments: BTreeMap::new(),
        remarks: BTreeMap::new(),
    };
    if kind == ReportKind::Initial {
        return report;
    }
    let earlier = Earlier::of(known);
    let year = year_of(&report);
    for form in &known.template.forms {
        let not_applicable = form.may_not_apply
            && !concerns(form, known)
            && earlier.as_ref().is_none_or(|earlier| earlier.said_not_applicable(&form.key));
        if not_applicable {
            report.cover.insert(form.key.clone(), Cover::NotApplicable);
            continue;
        }
        let Some(earlier) = &earlier else { continue };
        if earlier.year < year && earlier.can_carry(form) {
            report.cover.insert(form.key.clone(), Cover::Unchanged { since: earlier.since(&form.key) });
        }
        for question in questions_of(form) {
            if let Some(given) = earlier.standing(question) {
                report.answers.insert(question.clone(), given.clone());
            }
        }
    }
    report
}

/// Whether a form concerns the State: one of its obligations is outstanding, or one of its parts applies to a
/// population of the State. A form that names neither concerns every State.
fn concerns(form: &Form, known: &Known<'_>) -> bool {
    let populations = || form.parts.iter().filter_map(|part| part.applies.as_ref());
    let names_none = form.obligations.is_empty() && populations().next().is_none();
    names_none
        || form.obligations.iter().any(|obligation| known.outstanding.contains(obligation))
        || populations().any(|population| known.applies.contains(population))
}
