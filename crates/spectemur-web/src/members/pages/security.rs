//! How one is known: password, codes, recovery codes, passkeys, sessions.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use qrcode::QrCode;
use qrcode::render::svg;
use spectemur_app::{AppError, CodesToConfirm, MemberError, SecurityReading};
use spectemur_language::LanguageError;

use crate::fault::Fault;
use crate::html::Html;
use crate::members::signed::{Fields, Signed, SignedForm, led, told};
use crate::members::words::{Head, browser, moment, refusal};
use crate::page::{Page, shown_as};
use crate::routes::Visit;

#[derive(Template)]
#[template(path = "members/security.html")]
struct SecurityPage<'a> {
    p: Page<'a>,
    head: Head,
    known: SecurityReading,
    confirm: Option<CodesToConfirm>,
    square: Html,
    recovery: Vec<String>,
    /// A token that was just made.
    token: Option<String>,
    /// What was typed for a token, where it was refused.
    given: Fields,
    refused: Option<String>,
}

/// What a page tells beside what it always has.
#[derive(Default)]
pub(super) struct Told {
    /// Recovery codes that were just made.
    pub(super) recovery: Vec<String>,
    /// A token that was just made.
    pub(super) token: Option<String>,
    /// What was typed for a token.
    pub(super) given: Fields,
    /// What was refused.
    pub(super) error: Option<MemberError>,
}

impl Told {
    fn recovery(recovery: Vec<String>) -> Self {
        Self { recovery, ..Self::default() }
    }

    /// A refusal that its reader can do something about.
    pub(super) fn refused(error: AppError) -> Result<Self, Fault> {
        Ok(Self { error: Some(told(error)?), ..Self::default() })
    }
}

impl SecurityPage<'_> {
    fn browser(&self, told: &str) -> String {
        browser(told)
    }

    /// The first and the last day on which a token may end.
    fn days(&self) -> (String, String) {
        let today = self.p.asked.today;
        (today.to_string(), today.plus_days(365).unwrap_or(today).to_string())
    }

    fn at(&self, at: &spectemur_model::Instant) -> Result<Html, LanguageError> {
        moment(&self.p, *at)
    }
}

pub(crate) async fn show(visit: Visit, signed: Signed) -> Result<Response, Fault> {
    page(&visit, &signed, Told::default()).await
}

pub(super) async fn page(visit: &Visit, signed: &Signed, told: Told) -> Result<Response, Fault> {
    let Told { recovery, token, given, error } = told;
    let app = &visit.site.app;
    let known = app.security(&signed.member).await?;
    let confirm = app.codes_to_confirm(&signed.member).await?;
    let p = visit.members_page("members-nav-security")?;
    let refused = error.map(|error| refusal(&p, &error)).transpose()?;
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let square = confirm.as_ref().map(|confirm| square(&confirm.address)).transpose()?.unwrap_or_default();
    let head = Head::of(&p, signed)?;
    shown_as(&SecurityPage { known, confirm, square, recovery, token, given, refused, head, p }, status)
}

/// The square that an authenticator reads.
fn square(address: &str) -> Result<Html, Fault> {
    let code = QrCode::new(address).map_err(|error| Fault::Ours(error.to_string()))?;
    let drawn = code.render::<svg::Color<'_>>().min_dimensions(220, 220).build();
    // Within a page the declaration of a file has no place.
    let drawn = drawn.find("<svg").and_then(|start| drawn.get(start..)).unwrap_or_default();
    Ok(Html::made(drawn.to_owned()))
}

/// Back to the page with what was done, or with what was refused.
pub(super) async fn ended(
    visit: &Visit,
    signed: &Signed,
    result: Result<(), AppError>,
    done: &str,
) -> Result<Response, Fault> {
    match result {
        Ok(()) => Ok(led(&visit.room("office/security", &[("done", done)]))),
        Err(error) => page(visit, signed, Told::refused(error)?).await,
    }
}

pub(crate) async fn password(visit: Visit, form: SignedForm) -> Result<Response, Fault> {
    let (present, new) = (form.fields.get("present"), form.fields.get("new"));
    let result = visit.site.app.set_password(&form.signed.member, present, new).await;
    ended(&visit, &form.signed, result, "password").await
}

pub(crate) async fn begin_codes(visit: Visit, form: SignedForm) -> Result<Response, Fault> {
    let result = visit.site.app.begin_codes(&form.signed.member, form.fields.get("password")).await;
    match result {
        Ok(_) => page(&visit, &form.signed, Told::default()).await,
        Err(error) => page(&visit, &form.signed, Told::refused(error)?).await,
    }
}

pub(crate) async fn confirm_codes(visit: Visit, form: SignedForm) -> Result<Response, Fault> {
    match visit.site.app.confirm_codes(&form.signed.member, form.fields.get("code")).await {
        Ok(recovery) => page(&visit, &form.signed, Told::recovery(recovery)).await,
        Err(error) => page(&visit, &form.signed, Told::refused(error)?).await,
    }
}

pub(crate) async fn remove_codes(visit: Visit, form: SignedForm) -> Result<Response, Fault> {
    let result = visit.site.app.remove_codes(&form.signed.member, form.fields.get("password")).await;
    ended(&visit, &form.signed, result, "codes-removed").await
}

pub(crate) async fn renew_recovery(visit: Visit, form: SignedForm) -> Result<Response, Fault> {
    match visit.site.app.renew_recovery(&form.signed.member, form.fields.get("password")).await {
        Ok(recovery) => page(&visit, &form.signed, Told::recovery(recovery)).await,
        Err(error) => page(&visit, &form.signed, Told::refused(error)?).await,
    }
}

pub(crate) async fn end_session(visit: Visit, form: SignedForm) -> Result<Response, Fault> {
    let result = visit.site.app.end_session(&form.signed.member, form.fields.get("session")).await;
    ended(&visit, &form.signed, result, "session").await
}
