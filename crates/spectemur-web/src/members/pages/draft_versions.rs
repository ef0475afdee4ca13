//! The versions of one answer of a draft, one below the other, for the people of the State.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use spectemur_app::AppError;
use spectemur_app::drafts::{DraftError, DraftName};
use spectemur_model::Answer;

use super::reports::called;
use crate::fault::Fault;
use crate::html::Html;
use crate::members::editor::fields::Words;
use crate::members::editor::view::Maker;
use crate::members::signed::Signed;
use crate::members::words::Head;
use crate::page::{Page, shown};
use crate::pages::said;
use crate::routes::Visit;

/// One version in words.
struct Told {
    answer: Html,
    table: Option<said::Table>,
    by: Html,
    standing: &'static str,
}

#[derive(Template)]
#[template(path = "members/draft_versions.html")]
struct VersionsPage<'a> {
    p: Page<'a>,
    head: Head,
    question: Html,
    versions: Vec<Told>,
    form: String,
}

pub(crate) async fn show(
    visit: Visit,
    signed: Signed,
    Path((report, place)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let no_such = || Fault::from(AppError::from(DraftError::NoSuchReport));
    let name = DraftName::parse(&report).ok_or_else(no_such)?;
    let known = visit.site.app.versions_of(&signed.member, name, &place).await?;
    let open = known.open().ok_or_else(|| Fault::from(AppError::from(DraftError::NotOpen)))?;
    let base = visit.room(&format!("office/reports/{}", name.word()), &[]);
    let p = visit.members_page("drafts-versions-title")?;
    let reports = (p.say("drafts-title")?, visit.room("office/reports", &[]));
    let called = called(&p, name)?;
    let p = p.below(reports.0, reports.1).below(called, base.clone());
    let question = p.package.questions.get(&known.question).ok_or(Fault::NoPage)?;
    let words = Words::of(&p)?;
    let maker = Maker { p: &p, open, words: &words, found: &[], all: true, more: None };
    let told = known.versions.iter().map(|version| {
        let written = &version.written;
        let answer = open.answer_of(p.package, &question.key, &written.value);
        let table = answer.as_ref().map(|answer: &Answer| said::table(&p, answer, &question.key));
        Ok(Told {
            answer: maker.told(question, &written.value)?,
            table: table.transpose()?.flatten(),
            by: maker.signed(&written.by, written.at)?,
            standing: version.standing.word(),
        })
    });
    let versions = told.collect::<Result<_, Fault>>()?;
    let template = p.package.templates.get(&open.report.template);
    let form = template.and_then(|template| {
        let asks =
            |form: &&spectemur_model::template::Form| form.parts.iter().any(|part| part.asks.contains(&known.question));
        template.forms.iter().find(asks).map(|form| form.key.to_string())
    });
    let form = format!("{base}/{}#q-{place}", form.unwrap_or_default());
    let page = VersionsPage { head: Head::of(&p, &signed)?, question: p.text(&question.label), versions, form, p };
    shown(&page)
}
