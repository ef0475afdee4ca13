//! The State's report before this one, as today's version of the form reads it, and what a report carries from it.
//!
//! Only what today's form asks and what still fits the question is carried; nothing is made to fit. What happened in a
//! year (destroyed, cleared, given) is not carried: that a form did not change says nothing of the year after.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use spectemur_model::report::{Cover, Given, ReportKind};
use spectemur_model::template::Form;
use spectemur_model::{Answer, FormKey, Package, Period, QuestionKey, Report, Template, TemplateId};

use super::check::fits_question;
use super::{Known, cover_of, given, questions_of, says, year_of};

/// The earlier report under today's version of the form.
#[derive(Debug)]
pub(super) struct Earlier<'a> {
    package: &'a Package,
    report: &'a Report,
    /// The calendar year that it is about.
    pub(super) year: i16,
    /// What it answered, by today's questions.
    answers: BTreeMap<QuestionKey, Given>,
    /// Today's questions that it answered in a way that no longer fits.
    unfit: BTreeSet<QuestionKey>,
    /// Since when nothing has changed in each of today's forms, as of that report.
    since: BTreeMap<FormKey, i16>,
    /// Today's forms that it said not to apply.
    not_applicable: BTreeSet<FormKey>,
}

impl<'a> Earlier<'a> {
    /// The report before, if there is one.
    pub(super) fn of(known: &Known<'a>) -> Option<Self> {
        let report = known.before?;
        let old = known.package.templates.get(&report.template).unwrap_or(known.template);
        let mut said = report.answers.clone();
        said.extend(not_applicable(report, old, known.package));
        let mut earlier = Self {
            package: known.package,
            report,
            year: year_of(report),
            answers: BTreeMap::new(),
            unfit: BTreeSet::new(),
            since: BTreeMap::new(),
            not_applicable: BTreeSet::new(),
        };
        for form in &known.template.forms {
            let mut old_forms: BTreeSet<&FormKey> = BTreeSet::new();
            for question in questions_of(form) {
                let was = former_key(known, old, question);
                old_forms.extend(old.asked(&was).map(|(form, _)| &form.key));
                earlier.take(known.package, question, said.get(&was));
            }
            if old_forms.is_empty() {
                // Nothing in it was asked before: the letter is all that there is to go by.
                old_forms.insert(&form.key);
            }
            earlier.read_cover(form, &old_forms);
        }
        Some(earlier)
    }

    fn take(&mut self, package: &Package, question: &QuestionKey, said: Option<&Given>) {
        let Some(said) = said.filter(|given| says(&given.answer)) else { return };
        let asked = package.questions.get(question);
        if asked.is_some_and(|asked| fits_question(asked, &said.answer)) {
            self.answers.insert(question.clone(), said.clone());
        } else {
            self.unfit.insert(question.clone());
        }
    }

    fn read_cover(&mut self, form: &Form, old_forms: &BTreeSet<&FormKey>) {
        let covers = old_forms.iter().map(|form| cover_of(self.report, form));
        let since = covers.clone().map(|cover| match cover {
            Cover::Unchanged { since } => since,
            Cover::Changed | Cover::NotApplicable => self.year,
        });
        self.since.insert(form.key.clone(), since.max().unwrap_or(self.year));
        if covers.into_iter().all(|cover| cover == Cover::NotApplicable) {
            self.not_applicable.insert(form.key.clone());
        }
    }

    /// The year since which nothing had changed in a form by the time of that report.
    pub(super) fn since(&self, form: &FormKey) -> i16 {
        self.since.get(form).copied().unwrap_or(self.year)
    }

    /// Whether it said that the whole form does not apply.
    pub(super) fn said_not_applicable(&self, form: &FormKey) -> bool {
        self.not_applicable.contains(form)
    }

    /// Whether a question tells what happened in a year, so that no other year's answer stands for it.
    pub(super) fn is_yearly(&self, question: &QuestionKey) -> bool {
        self.package.questions.get(question).is_some_and(|question| question.yearly)
    }

    /// The answer that still stands where nothing changed. What happened in the year of that report does not, but that
    /// the question does not apply does.
    pub(super) fn standing(&self, question: &QuestionKey) -> Option<&Given> {
        let stands = |given: &&Given| given.answer == Answer::NotApplicable || !self.is_yearly(question);
        self.answers.get(question).filter(stands)
    }

    /// Whether it answered a question in a way that would stand, were it still one that today's form takes.
    pub(super) fn is_unfit(&self, question: &QuestionKey) -> bool {
        self.unfit.contains(question) && !self.is_yearly(question)
    }

    /// Whether something in a form still stands, and nothing would that no longer fits.
    pub(super) fn can_carry(&self, form: &Form) -> bool {
        questions_of(form).any(|question| self.standing(question).is_some())
            && questions_of(form).all(|question| !self.is_unfit(question))
    }

    /// Whether "unchanged since this year" can rest on it: nothing changed in the form between that year and this
    /// report, as far as it tells.
    pub(super) fn reaches(&self, form: &FormKey, since: i16) -> bool {
        (self.since(form)..=self.year).contains(&since)
    }

    /// The same report under today's version of the form.
    fn as_report(&self, template: &Template) -> Report {
        Report { template: template.id.clone(), answers: self.answers.clone(), ..self.report.clone() }
    }
}

/// The key under which an earlier version asked a question: from version to version, where each says that it changed.
fn former_key(known: &Known<'_>, old: &Template, question: &QuestionKey) -> QuestionKey {
    fn age(template: &Template) -> (i16, &TemplateId) {
        (template.from_year, &template.id)
    }
    let since_then = known.package.templates.values().filter(|template| age(old) < age(template));
    let mut newest_first: Vec<&Template> = since_then.filter(|template| age(template) <= age(known.template)).collect();
    newest_first.sort_by_key(|template| Reverse(age(template)));
    newest_first.into_iter().fold(question.clone(), |key, template| template.earlier.get(&key).cloned().unwrap_or(key))
}

/// "Not applicable" to every question of each form that a report says not to apply, where it may be seen as before.
fn not_applicable(report: &Report, template: &Template, package: &Package) -> BTreeMap<QuestionKey, Given> {
    let forms = template.forms.iter().filter(|form| cover_of(report, &form.key) == Cover::NotApplicable);
    let answers = forms.flat_map(questions_of).map(|question| {
        let public = match report.answers.get(question) {
            Some(given) => given.public,
            None => package.questions.get(question).is_none_or(|question| question.public),
        };
        (question.clone(), Given { answer: Answer::NotApplicable, public })
    });
    answers.collect()
}

/// Since when a form is said to be unchanged, where the earlier report bears that out.
pub(super) fn unchanged_since(report: &Report, form: &FormKey, earlier: Option<&Earlier<'_>>) -> Option<i16> {
    let Cover::Unchanged { since } = cover_of(report, form) else { return None };
    let earlier = earlier.filter(|earlier| earlier.year < year_of(report) && earlier.reaches(form, since));
    (earlier.is_some() && report.kind != ReportKind::Initial).then_some(since)
}

/// The report with what it says without writing it down, which is what amounts and totals rest on.
///
/// Where a form is unchanged, questions that were left empty hold the earlier report's answers, through the keys that
/// earlier versions used, as far as today's form asks them and the answers fit; what happened in a year is not carried
/// into another. Where a form is said not to apply, questions that were left empty hold "not applicable". What was
/// typed stays, also where it contradicts the cover page. Expanding twice changes nothing more, and an expanded report
/// makes the same statements.
#[must_use]
pub fn expand(report: &Report, known: &Known<'_>) -> Report {
    expand_with(report, known, Earlier::of(known).as_ref())
}

pub(super) fn expand_with(report: &Report, known: &Known<'_>, earlier: Option<&Earlier<'_>>) -> Report {
    let mut implied = not_applicable(report, known.template, known.package);
    for form in &known.template.forms {
        let (Some(_), Some(earlier)) = (unchanged_since(report, &form.key, earlier), earlier) else { continue };
        for question in questions_of(form) {
            implied.extend(earlier.standing(question).map(|given| (question.clone(), given.clone())));
        }
    }
    let mut full = report.clone();
    full.answers.extend(implied.into_iter().filter(|(question, _)| given(report, question).is_none()));
    full
}

/// The same as the record takes it: a form that is said not to apply is not applicable throughout, whatever stands in
/// it.
pub(super) fn taken_with(report: &Report, known: &Known<'_>, earlier: Option<&Earlier<'_>>) -> Report {
    let mut full = expand_with(report, known, earlier);
    full.answers.extend(not_applicable(report, known.template, known.package));
    full
}

/// The State's last report before this one under today's version of the form, on whatever year it is: what a reader may
/// want to see beside a draft. Nothing rests on it.
#[must_use]
pub fn last_before(known: &Known<'_>) -> Option<Report> {
    Earlier::of(known).map(|earlier| earlier.as_report(known.template))
}

/// The State's report on the calendar year before this report's, under today's version of the form: what terms of the
/// year before rest on. None where the last report known is on another year, or ends before its year does: what a State
/// held when the treaty entered into force for it is not what the year left.
#[must_use]
pub fn year_before(report: &Report, known: &Known<'_>) -> Option<Report> {
    year_before_of(report, known, Earlier::of(known).as_ref())
}

pub(super) fn year_before_of(report: &Report, known: &Known<'_>, earlier: Option<&Earlier<'_>>) -> Option<Report> {
    let ends_its_year =
        |earlier: &Earlier<'_>| Period::year(earlier.year).is_ok_and(|year| year.to() == earlier.report.covers.to());
    let earlier = earlier.filter(|earlier| earlier.year + 1 == year_of(report) && ends_its_year(earlier))?;
    Some(earlier.as_report(known.template))
}
