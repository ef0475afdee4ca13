//! One form of a report: its questions with last year's answers beside them, saved by a form or by the script.

use askama::Template;
use axum::Json;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value, json};
use spectemur_app::drafts::{Became, DraftError, DraftName, DraftReading, OpenDraft, SavedReading};
use spectemur_app::{AppError, MemberError};
use spectemur_model::Template as Questionnaire;
use spectemur_model::template::Form;

use super::draft::named;
use super::reports::called;
use crate::fault::Fault;
use crate::html::Html;
use crate::members::editor::fields::Words;
use crate::members::editor::findings::worded;
use crate::members::editor::read::{Before, Given, remark};
use crate::members::editor::view::{FormView, Maker, PartView, forms};
use crate::members::signed::{Signed, SignedForm, led};
use crate::members::words::{Head, draft_refusal, moment};
use crate::page::{Page, shown};
use crate::routes::Visit;

#[derive(Template)]
#[template(path = "members/draft_form.html")]
struct FormPage<'a> {
    p: Page<'a>,
    head: Head,
    key: String,
    base: String,
    called: String,
    whose: Html,
    parts: Vec<PartView>,
    forms: Vec<FormView>,
    view: FormView,
    next: Option<String>,
    saved: Option<Html>,
    all: bool,
    draft: String,
    account: String,
    /// The language that texts are written in.
    language: String,
}

impl FormPage<'_> {
    /// A version's number, as how many versions there are.
    fn count(&self, version: &i64) -> usize {
        usize::try_from(*version).unwrap_or_default()
    }

    fn form_at(&self, form: &str) -> String {
        format!("{}/{form}", self.base)
    }

    fn in_view(&self) -> usize {
        self.parts.iter().flat_map(|part| &part.asked).filter(|asked| asked.is_in_view).count()
    }

    fn asked(&self) -> usize {
        self.parts.iter().map(|part| part.asked.len()).sum()
    }
}

fn questionnaire<'k>(known: &'k DraftReading, open: &OpenDraft) -> Result<&'k Questionnaire, Fault> {
    let found = known.package.templates.get(&open.report.template);
    found.ok_or_else(|| Fault::Ours(format!("no form {}", open.report.template)))
}

fn form_of<'k>(template: &'k Questionnaire, key: &str) -> Result<&'k Form, Fault> {
    template.forms.iter().find(|form| form.key.as_str() == key).ok_or(Fault::NoPage)
}

pub(crate) async fn show(
    visit: Visit,
    signed: Signed,
    Path((report, form)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let name = named(&report)?;
    let known = visit.site.app.draft_of(&signed.member, name).await?;
    let base = visit.room(&format!("office/reports/{}", name.word()), &[]);
    let Some(open) = &known.open else { return Ok(led(&base)) };
    let template = questionnaire(&known, open)?;
    let asked = form_of(template, &form)?;
    let p = visit.members_page("drafts-title")?;
    let reports = (p.title.clone(), visit.room("office/reports", &[]));
    let called = called(&p, name)?;
    let title = format!("{} · {}", asked.key, asked.title.or_any(visit.asked.language));
    let p = p.titled(title).below(reports.0, reports.1).below(called.clone(), base.clone());
    let found = worded(&p, template, &open.findings)?;
    let words = Words::of(&p)?;
    let all = visit.asked.query("all").is_some();
    let maker = Maker { p: &p, open, words: &words, found: &found, all, more: visit.asked.query("more") };
    let parts = maker.form(asked)?;
    let views = forms(&p, &known, open, &found);
    let view = forms(&p, &known, open, &found).into_iter().find(|view| view.key == form).ok_or(Fault::NoPage)?;
    let next = views.iter().skip_while(|view| view.key != form).nth(1).map(|view| view.key.clone());
    let page = FormPage {
        whose: Html::bdi(&p.name(known.state)?),
        saved: open.saved_at.map(|at| moment(&p, at)).transpose()?,
        head: Head::of(&p, &signed)?,
        draft: kept_under(&known),
        account: signed.member.account().to_owned(),
        language: open.language().code().to_owned(),
        key: form,
        base,
        called,
        parts,
        forms: views,
        view,
        next,
        all,
        p,
    };
    shown(&page)
}

/// Under which name the script keeps what was typed: the report, so that it is found again also in a later draft.
pub(crate) fn kept_under(known: &DraftReading) -> String {
    format!("{} {}", known.state, known.name.word())
}

/// What a form sent, saved.
struct Kept {
    saved: SavedReading,
    given: Given,
    name: DraftName,
}

async fn keep(visit: &Visit, report: &str, key: &str, form: SignedForm) -> Result<(Kept, Signed), Fault> {
    let (name, app) = (named(report)?, &visit.site.app);
    let (signed, given) = (form.signed, Given::of(form.fields.into_pairs()));
    let known = app.draft_of(&signed.member, name).await?;
    let open = known.open.as_ref().ok_or_else(|| Fault::from(AppError::from(DraftError::NotOpen)))?;
    let asked = form_of(questionnaire(&known, open)?, key)?;
    let words = Words::of(&visit.members_page("drafts-title")?)?;
    let mut changes = Vec::new();
    let questions = asked.parts.iter().flat_map(|part| &part.asks).filter(|key| given.has(key.as_str()));
    for question in questions.filter_map(|key| known.package.questions.get(key)) {
        let place = question.key.as_str();
        let version = given.version(place);
        let value = if version == open.version(place) {
            open.value(place)
        } else {
            app.draft_version(&signed.member, name, (place, version)).await?
        };
        let before = Before { version, value };
        changes.extend(given.changed(question, &before, (open.language(), &words)));
        let (place, version) = (remark(question), given.remark_version(question.key.as_str()));
        let value = if version == open.version(&place) {
            open.value(&place)
        } else {
            app.draft_version(&signed.member, name, (&place, version)).await?
        };
        changes.extend(given.remarked(question, &Before { version, value }));
    }
    let saved = app.save_draft(&signed.member, name, &changes).await?;
    Ok((Kept { saved, given, name }, signed))
}

/// Saves what a page sent, then does what its button says.
pub(crate) async fn save(
    visit: Visit,
    Path((report, key)): Path<(String, String)>,
    form: SignedForm,
) -> Result<Response, Fault> {
    let (Kept { saved, given, name }, signed) = keep(&visit, &report, &key, form).await?;
    let app = &visit.site.app;
    let comments =
        given.all("commented").iter().filter(|place| !given.get(&format!("comment:{place}")).trim().is_empty());
    for place in comments {
        let words = given.get(&format!("comment:{place}"));
        match app.comment(&signed.member, name, (place, words)).await {
            Ok(()) => {}
            Err(AppError::Member(error @ MemberError::BadWords { .. })) => return Err(Fault::Member(error)),
            Err(error) => return Err(error.into()),
        }
    }
    let here = |query: &[(&str, &str)]| visit.room(&format!("office/reports/{report}/{key}"), query);
    if let Some((comment, place)) = given.get("tick").split_once(' ') {
        app.tick_off(&signed.member, name, comment).await?;
        return Ok(led(&format!("{}#q-{place}", here(&[("done", "draft-ticked")]))));
    }
    if let Some((version, place)) = given.get("choose").split_once(' ') {
        let version = version.parse().map_err(|_| Fault::from(AppError::from(DraftError::NoVersion)))?;
        app.resolve_draft(&signed.member, name, (place, version)).await?;
        return Ok(led(&format!("{}#q-{place}", here(&[("done", "draft-chosen")]))));
    }
    if saved.saved.iter().any(|saved| saved.became == Became::Contested) {
        return Ok(led(&here(&[("done", "draft-contested")])));
    }
    let more = given.get("more");
    if !more.is_empty() {
        return Ok(led(&format!("{}#q-{more}", here(&[("more", more)]))));
    }
    let to = given.get("do");
    let next = visit.room(&format!("office/reports/{report}/{to}"), &[("done", "draft-saved")]);
    let is_form = !to.is_empty() && to.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    Ok(led(&if is_form { next } else { here(&[("done", "draft-saved")]) }))
}

/// Saves what the script sent, and tells it what became of each answer and what is found in the form now.
pub(crate) async fn autosave(
    visit: Visit,
    Path((report, key)): Path<(String, String)>,
    form: SignedForm,
) -> Result<Response, Fault> {
    let (kept, signed) = match keep(&visit, &report, &key, form).await {
        Ok(kept) => kept,
        Err(Fault::Draft(error)) => {
            let p = visit.members_page("drafts-title")?;
            let words = draft_refusal(&p, &error)?;
            return Ok((StatusCode::CONFLICT, Json(json!({ "refused": words }))).into_response());
        }
        Err(fault) => return Err(fault),
    };
    let known = visit.site.app.draft_of(&signed.member, kept.name).await?;
    let open = known.open.as_ref().ok_or_else(|| Fault::from(AppError::from(DraftError::NotOpen)))?;
    let template = questionnaire(&known, open)?;
    let p = visit.members_page("drafts-title")?;
    let found = worded(&p, template, &open.findings)?;
    let found = found.iter().filter(|found| found.form == key).map(|found| {
        let heading = p.word("found-gravity", found.gravity)?;
        Ok(json!({ "place": found.question, "gravity": found.gravity, "heading": heading, "says": found.says }))
    });
    let found = found.collect::<Result<Vec<_>, Fault>>()?;
    let saved = kept
        .saved
        .saved
        .iter()
        .map(|saved| json!({ "place": saved.place, "became": became(saved.became), "version": saved.version }));
    let asked = form_of(template, &key)?.parts.iter().flat_map(|part| &part.asks);
    let places = asked.flat_map(|question| [question.to_string(), format!("remark/{question}")]);
    let versions: Map<String, Value> = places.map(|place| (place.clone(), open.version(&place).into())).collect();
    let told = json!({
        "at": visit.site.app.now().to_string(),
        "saved": saved.collect::<Vec<_>>(),
        "found": found,
        "versions": versions,
    });
    Ok(Json(told).into_response())
}

fn became(became: Became) -> &'static str {
    match became {
        Became::Stands => "stands",
        Became::Merged => "merged",
        Became::Theirs => "theirs",
        Became::Contested => "contested",
    }
}
