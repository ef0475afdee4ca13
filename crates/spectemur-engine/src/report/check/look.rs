//! What may well be right and still deserves a second look.

use spectemur_model::report::{Cover, ReportFinding, ReportPlace};
use spectemur_model::template::{Amount, CheckRule, Form, Part};
use spectemur_model::{Answer, ObligationId, QuestionKey};

use super::Examined;
use super::contradicts::place_of;
use crate::report::earlier::unchanged_since;
use crate::report::{amount, codes, cover_of, given, is_due, questions_of};

pub(super) fn find(examined: &Examined<'_>, findings: &mut Vec<ReportFinding>) {
    let known = examined.known;
    for form in &known.template.forms {
        if is_said_not_to_apply(examined, form) {
            let owed = form.obligations.iter().filter(|obligation| known.outstanding.contains(*obligation));
            let place = || ReportPlace::Cover(form.key.clone());
            let found = |obligation: &ObligationId| {
                codes::NOT_APPLICABLE_BUT_OWED.at(place(), [form.key.to_string(), obligation.to_string()])
            };
            findings.extend(owed.map(found));
        } else {
            findings.extend(form.parts.iter().filter_map(|part| part_unanswered(examined, form, part)));
        }
        findings.extend(not_carried(examined, form));
        findings.extend(questions_of(form).filter_map(|question| differs(examined, form, question)));
    }
    for check in &known.template.checks {
        let CheckRule::Jump { amount, times } = &check.rule else { continue };
        let found = jump(examined, amount, *times);
        findings.extend(found.map(|finding| ReportFinding { check: Some(check.id.clone()), ..finding }));
    }
}

/// Whether the whole form does not apply, said now or carried from the report before.
fn is_said_not_to_apply(examined: &Examined<'_>, form: &Form) -> bool {
    let carried = || {
        let not_applicable =
            |question| examined.full.answers.get(question).is_some_and(|given| given.answer == Answer::NotApplicable);
        questions_of(form).next().is_some() && questions_of(form).all(not_applicable)
    };
    match cover_of(examined.report, &form.key) {
        Cover::NotApplicable => true,
        Cover::Unchanged { .. } => carried(),
        Cover::Changed => false,
    }
}

fn part_unanswered(examined: &Examined<'_>, form: &Form, part: &Part) -> Option<ReportFinding> {
    let first = part.asks.first().filter(|_| is_due(examined.report, examined.known, part))?;
    let silent = part.asks.iter().all(|question| given(&examined.full, question).is_none());
    let told = [form.key.to_string(), part.key.clone()];
    silent.then(|| codes::PART_UNANSWERED.at(ReportPlace::answer(first), told))
}

/// Earlier answers that an unchanged form would carry, were they of a kind that today's form takes.
fn not_carried(examined: &Examined<'_>, form: &Form) -> Vec<ReportFinding> {
    let Some(earlier) = &examined.earlier else { return Vec::new() };
    let Some(since) = unchanged_since(examined.report, &form.key, Some(earlier)) else { return Vec::new() };
    let left_out =
        questions_of(form).filter(|question| earlier.is_unfit(question) && given(examined.report, question).is_none());
    let told = || [form.key.to_string(), since.to_string()];
    left_out.map(|question| codes::UNCHANGED_NOT_CARRIED.at(ReportPlace::answer(question), told())).collect()
}

/// An answer that is new in a form that is said to be unchanged.
fn differs(examined: &Examined<'_>, form: &Form, question: &QuestionKey) -> Option<ReportFinding> {
    let typed = given(examined.report, question)?;
    let earlier = examined.earlier.as_ref()?;
    let since = unchanged_since(examined.report, &form.key, Some(earlier))?;
    // What happened in the year, and an answer that no longer fits, had to be given anew.
    let carries = earlier.standing(question).is_some_and(|before| before.answer == typed.answer);
    let differs = !carries && !earlier.is_unfit(question) && !earlier.is_yearly(question);
    let told = [form.key.to_string(), since.to_string()];
    differs.then(|| codes::UNCHANGED_BUT_DIFFERS.at(ReportPlace::answer(question), told))
}

/// An amount that grew or shrank so many times or more since the year before. From and to zero there is no such
/// number of times.
fn jump(examined: &Examined<'_>, of: &Amount, times: i64) -> Option<ReportFinding> {
    let now = amount(&examined.full, of, examined.year_before.as_ref())?;
    let before = amount(examined.year_before.as_ref()?, of, None)?;
    let (smaller, greater) = (now.min(before), now.max(before));
    let jumps = 0 < smaller && i128::from(smaller) * i128::from(times) <= i128::from(greater);
    let told = [now.to_string(), before.to_string(), times.to_string()];
    place_of(of).filter(|_| jumps).map(|place| codes::CHECK_JUMP.at(place, told))
}
