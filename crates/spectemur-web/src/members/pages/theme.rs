//! The work under a theme: what its States owe, the requests under analysis, and the points that coordinators write.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use spectemur_app::{PointReading, ThemeReading};
use spectemur_language::LanguageError;
use spectemur_model::{Matter, ThemeId};

use crate::fault::Fault;
use crate::html::Html;
use crate::members::signed::{Signed, SignedForm, led, told};
use crate::members::words::{Head, languages, moment, office, refusal, theme_words};
use crate::page::{Page, shown, shown_as};
use crate::routes::Visit;

#[derive(Template)]
#[template(path = "members/theme.html")]
struct ThemePage<'a> {
    p: Page<'a>,
    head: Head,
    known: ThemeReading,
    title: Html,
    may_write: bool,
    languages: Vec<(&'static str, String, bool)>,
    refused: Option<String>,
    /// What was typed on which request, where it was refused.
    given: (String, String),
}

#[derive(Template)]
#[template(path = "members/themes.html")]
struct ThemesPage<'a> {
    p: Page<'a>,
    head: Head,
    themes: Vec<(String, Html)>,
}

impl ThemePage<'_> {
    fn signature(&self, point: &PointReading) -> Result<Html, LanguageError> {
        let by = Html::bdi(&point.by).then(&Html::text(" · ")).then(&office(&self.p, &point.office)?);
        Ok(by.then(&Html::text(" · ")).then(&moment(&self.p, point.at)?))
    }

    fn typed(&self, matter: &Matter) -> &str {
        if self.given.0 == matter.as_str() { &self.given.1 } else { "" }
    }
}

/// The theme of the office, or all of them where it follows all.
pub(crate) async fn own(visit: Visit, signed: Signed) -> Result<Response, Fault> {
    if let Some(theme) = signed.member.office().theme() {
        return Ok(led(&visit.room(&format!("office/theme/{theme}"), &[])));
    }
    let themes = visit.site.app.themes();
    let p = visit.members_page("members-nav-theme")?;
    let seen = themes.iter().filter(|theme| signed.member.may_see_theme(theme));
    let seen: Vec<(String, Html)> =
        seen.map(|theme| (visit.room(&format!("office/theme/{theme}"), &[]), theme_words(&p, theme))).collect();
    if seen.is_empty() {
        let office = signed.member.office().to_string();
        return Err(Fault::Member(spectemur_app::MemberError::NotAllowed { office, act: "theme" }));
    }
    shown(&ThemesPage { themes: seen, head: Head::of(&p, &signed)?, p })
}

pub(crate) async fn show(visit: Visit, signed: Signed, Path(theme): Path<String>) -> Result<Response, Fault> {
    page(&visit, &signed, &ThemeId::new(&theme), None, (String::new(), String::new())).await
}

async fn page(
    visit: &Visit,
    signed: &Signed,
    theme: &ThemeId,
    refused: Option<String>,
    given: (String, String),
) -> Result<Response, Fault> {
    let known = visit.site.app.theme(&signed.member, theme).await?;
    let p = visit.members_page("members-nav-theme")?;
    let status = match refused {
        Some(_) => axum::http::StatusCode::UNPROCESSABLE_ENTITY,
        None => axum::http::StatusCode::OK,
    };
    let page = ThemePage {
        title: theme_words(&p, theme),
        may_write: signed.member.may_write_points(theme),
        languages: languages(&p, visit.asked.language),
        head: Head::of(&p, signed)?,
        refused,
        given,
        known,
        p,
    };
    shown_as(&page, status)
}

pub(crate) async fn point(visit: Visit, form: SignedForm) -> Result<Response, Fault> {
    let (fields, member) = (&form.fields, &form.signed.member);
    let asked = fields.get("matter");
    let no_request =
        || Fault::NoSuch { what: "request", name: form.fields.get("matter").to_owned(), known: Vec::new() };
    let matter = Matter::parse(asked).ok_or_else(no_request)?;
    let language = spectemur_model::Language::parse(fields.get("language")).unwrap_or(visit.asked.language);
    match visit.site.app.write_point(member, matter, (language, fields.get("words"))).await {
        Ok(()) => {
            let own = member.office().theme().map_or_else(String::new, |theme| format!("/{theme}"));
            Ok(led(&visit.room(&format!("office/theme{own}"), &[("done", "point")])))
        }
        Err(error) => {
            let error = told(error)?;
            let Some(theme) = member.office().theme().cloned() else { return Err(Fault::Member(error)) };
            let words = refusal(&visit.members_page("members-nav-theme")?, &error)?;
            let given = (asked.to_owned(), fields.get("words").to_owned());
            page(&visit, &form.signed, &theme, Some(words), given).await
        }
    }
}
