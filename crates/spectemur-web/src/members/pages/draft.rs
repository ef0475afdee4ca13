//! A report as its people write it: the cover page with each form, what is open, what was found; and handing it in.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use spectemur_app::drafts::{Colleague, DraftError, DraftName, DraftReading};
use spectemur_app::{AppError, Received};
use spectemur_language::LanguageError;
use spectemur_model::report::{Cover, Gravity};
use spectemur_model::{FormKey, Language};

use super::draft_files::{Files, handed_in_at};
use super::draft_form::kept_under;
use super::reports::{called, facts, receipt_at};
use crate::fault::Fault;
use crate::html::Html;
use crate::members::editor::findings::{Found, GRAVITIES, worded};
use crate::members::editor::view::{FormView, forms};
use crate::members::signed::{Signed, SignedForm, led};
use crate::members::words::{Head, draft_refusal, languages, moment};
use crate::page::{Page, shown_as};
use crate::routes::Visit;

#[derive(Template)]
#[template(path = "members/draft.html")]
struct DraftPage<'a> {
    p: Page<'a>,
    head: Head,
    known: DraftReading,
    base: String,
    whose: Html,
    called: String,
    forms: Vec<FormView>,
    found: Vec<Found>,
    files: Option<Files>,
    saved: Option<Html>,
    languages: Vec<(&'static str, String, bool)>,
    may_submit: bool,
    refused: Option<String>,
    account: String,
    draft: String,
}

impl DraftPage<'_> {
    fn of_gravity(&self, gravity: &str) -> Vec<&Found> {
        self.found.iter().filter(|found| found.gravity == gravity).collect()
    }

    fn gravities(&self) -> [&'static str; 3] {
        GRAVITIES.map(Gravity::word)
    }

    fn is_contested(&self) -> bool {
        self.forms.iter().any(|form| form.contested > 0)
    }

    fn form_at(&self, form: &str) -> String {
        format!("{}/{form}", self.base)
    }

    /// Where something found is mended; empty for the report as a whole.
    fn found_at(&self, found: &Found) -> String {
        match (found.form.as_str(), found.question.as_str()) {
            ("", _) => String::new(),
            (form, "") => self.form_at(form),
            (form, question) => format!("{}#q-{question}", self.form_at(form)),
        }
    }

    fn receipt(&self, received: &Received) -> String {
        receipt_at(&self.p, received)
    }

    /// The files that came with a version, name and address.
    fn handed_in(&self, received: &Received) -> Vec<(String, String)> {
        let files = self.known.files.get(&received.id).into_iter().flat_map(BTreeMap::keys);
        files.map(|name| (name.clone(), handed_in_at(&self.p, received.id.as_str(), name))).collect()
    }

    fn facts(&self, received: &Received) -> Result<Vec<(String, String)>, LanguageError> {
        facts(&self.p, received, self.known.files.get(&received.id))
    }

    fn open_count(&self) -> usize {
        self.forms.iter().filter(|form| form.status == "open").count()
    }

    fn can_all_be_unchanged(&self) -> bool {
        self.forms.iter().any(|form| form.may_be_unchanged && (form.status != "unchanged" || form.changed > 0))
    }

    /// How many answers would become those of the last report again.
    fn changed_count(&self) -> usize {
        self.forms.iter().filter(|form| form.may_be_unchanged).map(|form| form.changed).sum()
    }

    fn is_task_of(&self, form: &FormView, colleague: &Colleague) -> bool {
        form.task.as_ref().is_some_and(|(account, _)| *account == colleague.account)
    }

    fn act_at(&self, act: &str) -> String {
        format!("{}/{act}", self.base)
    }

    fn is_sound(&self, form: &FormView) -> bool {
        form.found == [0; 3] && form.contested == 0
    }

    fn has_found(&self, form: &FormView, at: usize) -> bool {
        form.found.get(at).is_some_and(|count| *count > 0)
    }

    fn found_count(&self, form: &FormView, at: usize) -> String {
        self.p.number(form.found.get(at).copied().unwrap_or_default())
    }

    /// Whether findings are shown at once: what is only worth a second look stands folded.
    fn is_pressing(&self, gravity: &str) -> bool {
        gravity != Gravity::Look.word()
    }
}

/// Why nothing was done to a report.
pub(super) enum Refused {
    /// Something about the draft.
    Draft(DraftError),
    /// The report cannot be taken: what was found is listed on the page.
    Report,
}

impl Refused {
    fn words(&self, p: &Page<'_>) -> Result<String, LanguageError> {
        match self {
            Self::Draft(error) => draft_refusal(p, error),
            Self::Report => p.say("drafts-refused-report"),
        }
    }
}

/// The report of an address.
pub(crate) fn named(report: &str) -> Result<DraftName, Fault> {
    DraftName::parse(report).ok_or_else(|| AppError::from(DraftError::NoSuchReport).into())
}

pub(crate) async fn show(visit: Visit, signed: Signed, Path(report): Path<String>) -> Result<Response, Fault> {
    page(&visit, &signed, named(&report)?, None).await
}

/// The page of a report, with why nothing was done, if nothing was.
pub(super) async fn page(
    visit: &Visit,
    signed: &Signed,
    name: DraftName,
    refused: Option<Refused>,
) -> Result<Response, Fault> {
    let known = visit.site.app.draft_of(&signed.member, name).await?;
    let p = visit.members_page("drafts-title")?;
    let called = called(&p, name)?;
    let p =
        p.titled(called.clone()).below(visit.members_page("drafts-title")?.title, visit.room("office/reports", &[]));
    let (mut found, mut views, mut saved, mut files) = (Vec::new(), Vec::new(), None, None);
    if let Some(open) = &known.open {
        if let Some(template) = known.package.templates.get(&open.report.template) {
            found = worded(&p, template, &open.findings)?;
            files =
                Some(Files::of(&p, open, template, &visit.room(&format!("office/reports/{}/file", name.word()), &[])));
        }
        views = forms(&p, &known, open, &found);
        saved = open.saved_at.map(|at| moment(&p, at)).transpose()?;
    }
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = DraftPage {
        base: visit.room(&format!("office/reports/{}", name.word()), &[]),
        whose: Html::bdi(&p.name(known.state)?),
        languages: languages(&p, visit.asked.language),
        may_submit: signed.member.may_submit_report(known.state),
        refused: refused.map(|refused| refused.words(&p)).transpose()?,
        files,
        draft: kept_under(&known),
        account: signed.member.account().to_owned(),
        head: Head::of(&p, signed)?,
        called,
        forms: views,
        found,
        saved,
        known,
        p,
    };
    shown_as(&page, status)
}

/// Back to the report, with what was done or with what was refused.
pub(super) async fn ended<T>(
    visit: &Visit,
    signed: &Signed,
    name: DraftName,
    (result, done): (Result<T, AppError>, &str),
) -> Result<Response, Fault> {
    match result {
        Ok(_) => Ok(led(&visit.room(&format!("office/reports/{}", name.word()), &[("done", done)]))),
        Err(AppError::Draft(error)) if error != DraftError::NoSuchReport => {
            page(visit, signed, name, Some(Refused::Draft(error))).await
        }
        Err(AppError::RefusedReport(_)) => page(visit, signed, name, Some(Refused::Report)).await,
        Err(error) => Err(error.into()),
    }
}

pub(crate) async fn start(visit: Visit, Path(report): Path<String>, form: SignedForm) -> Result<Response, Fault> {
    let name = named(&report)?;
    let language = Language::parse(form.fields.get("language"));
    let result = visit.site.app.open_draft(&form.signed.member, name, language).await;
    ended(&visit, &form.signed, name, (result, "draft-opened")).await
}

pub(crate) async fn unchanged(visit: Visit, Path(report): Path<String>, form: SignedForm) -> Result<Response, Fault> {
    let name = named(&report)?;
    let which = Some(form.fields.get("form")).filter(|form| !form.is_empty()).map(FormKey::new);
    let result = visit.site.app.mark_unchanged(&form.signed.member, name, which.as_ref()).await;
    ended(&visit, &form.signed, name, (result, "draft-unchanged")).await
}

pub(crate) async fn cover(visit: Visit, Path(report): Path<String>, form: SignedForm) -> Result<Response, Fault> {
    let name = named(&report)?;
    let cover = match form.fields.get("cover") {
        "changed" => Cover::Changed,
        "not-applicable" => Cover::NotApplicable,
        other => return Err(Fault::BadValue { name: "cover".to_owned(), value: other.to_owned() }),
    };
    let which = FormKey::new(form.fields.get("form"));
    let result = visit.site.app.mark_form(&form.signed.member, name, (&which, cover)).await;
    ended(&visit, &form.signed, name, (result, "draft-marked")).await
}

pub(crate) async fn delegate(visit: Visit, Path(report): Path<String>, form: SignedForm) -> Result<Response, Fault> {
    let name = named(&report)?;
    let which = FormKey::new(form.fields.get("form"));
    let account = Some(form.fields.get("account")).filter(|account| !account.is_empty());
    let result = visit.site.app.delegate(&form.signed.member, name, (&which, account)).await;
    ended(&visit, &form.signed, name, (result, "draft-delegated")).await
}

pub(crate) async fn submit(visit: Visit, Path(report): Path<String>, form: SignedForm) -> Result<Response, Fault> {
    let name = named(&report)?;
    let result = visit.site.app.submit_draft(&form.signed.member, name).await;
    ended(&visit, &form.signed, name, (result, "draft-submitted")).await
}
