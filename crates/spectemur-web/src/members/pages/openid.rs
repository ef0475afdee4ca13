//! Coming in by an identity provider: on to it from three pages, and back with its answer.
//!
//! Nobody is sent on by the answer to a form: a policy that lets forms lead to another site would have to name it on every
//! page. What a form is answered with is a page that goes on by itself, with a link for whoever stays on it.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use spectemur_app::{AppError, Errand, FromProvider, MemberError, ProviderAnswer, ProviderError};
use spectemur_model::Language;

use crate::asked::{cookie, negotiated};
use crate::fault::Fault;
use crate::members::pages::security::{Told, ended, page};
use crate::members::pages::{door, invitation};
use crate::members::signed::{Caller, Fields, SignedForm, led, led_with, told};
use crate::page::{Page, shown};
use crate::routes::Visit;
use crate::site::Site;

/// Seconds that a browser keeps what ties an answer to it; what it answers is over by then as well.
const COOKIE_SECONDS: u32 = 600;

#[derive(Template)]
#[template(path = "members/going.html")]
struct GoingPage<'a> {
    p: Page<'a>,
    address: String,
}

/// The page that goes on to a provider, with what ties the answer to this browser and says in which language it began.
async fn going(visit: &Visit, word: &str, errand: Errand<'_>) -> Result<Response, AppError> {
    let begun = visit.site.app.go_to_provider(word, errand).await?;
    let kept = format!("{}.{}", visit.asked.language, begun.browser);
    let made = || -> Result<Response, Fault> {
        let p = visit.members_page("members-going")?;
        Ok(with_kept(&visit.site, shown(&GoingPage { address: begun.address, p })?, &kept, COOKIE_SECONDS))
    };
    Ok(made().unwrap_or_else(axum::response::IntoResponse::into_response))
}

/// Tells the log what a provider did; what its visitor did is not told.
fn noted(visit: &Visit, error: AppError) -> AppError {
    if let AppError::Member(MemberError::Provider(error)) = &error
        && !matches!(error, ProviderError::Foreign | ProviderError::Unknown | ProviderError::Taken)
    {
        (visit.site.failed)(&format!("signing in by a provider: {error}"));
    }
    error
}

pub(crate) async fn sign_in(visit: Visit, _caller: Caller, body: String) -> Result<Response, Fault> {
    let fields = Fields::of(&body);
    let back = door::back(&visit, fields.get("back"));
    match going(&visit, fields.get("provider"), Errand::SignIn { back: &back }).await {
        Ok(response) => Ok(response),
        Err(error) => door::again(&visit, String::new(), back, Some(&told(noted(&visit, error))?)),
    }
}

pub(crate) async fn accept(
    visit: Visit,
    _caller: Caller,
    Path(token): Path<String>,
    body: String,
) -> Result<Response, Fault> {
    let known = visit.site.app.invitation(&token).await?;
    let fields = Fields::of(&body);
    let errand = Errand::Accept { invitation: &token, name: fields.get("name") };
    match going(&visit, fields.get("provider"), errand).await {
        Ok(response) => Ok(response),
        Err(error) => {
            let (name, error) = (fields.get("name").to_owned(), told(noted(&visit, error))?);
            invitation::again(&visit, (&token, known), name, Some(&error))
        }
    }
}

pub(crate) async fn bind(visit: Visit, form: SignedForm) -> Result<Response, Fault> {
    let errand = Errand::Bind { member: &form.signed.member, password: form.fields.get("password") };
    match going(&visit, form.fields.get("provider"), errand).await {
        Ok(response) => Ok(response),
        Err(error) => page(&visit, &form.signed, Told::refused(noted(&visit, error))?).await,
    }
}

pub(crate) async fn unbind(visit: Visit, form: SignedForm) -> Result<Response, Fault> {
    let result = visit.site.app.unbind(&form.signed.member, form.fields.get("identity")).await;
    ended(&visit, &form.signed, result, "identity-unbound").await
}

/// Where providers send people back to, whatever their language: on to the page of theirs.
pub(crate) async fn returned(State(site): State<Arc<Site>>, headers: HeaderMap, uri: axum::http::Uri) -> Response {
    let began = cookie(&headers, cookie_name(&site)).and_then(|kept| kept.split_once('.'));
    let language = began.and_then(|(language, _)| Language::parse(language));
    let language = language.unwrap_or_else(|| negotiated(&headers));
    let mut response = led(&format!("/{language}/sign-in/openid/answer?{}", uri.query().unwrap_or_default()));
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

pub(crate) async fn answer(visit: Visit, caller: Caller, headers: HeaderMap) -> Result<Response, Fault> {
    let (site, asked) = (&visit.site, |name: &str| visit.asked.query(name).map(str::to_owned));
    let kept = cookie(&headers, cookie_name(site)).and_then(|kept| kept.split_once('.'));
    let answer = ProviderAnswer {
        state: asked("state").unwrap_or_default(),
        browser: kept.map(|(_, token)| token.to_owned()).unwrap_or_default(),
        code: asked("code"),
        error: asked("error"),
        issuer: asked("iss"),
    };
    let member = match &caller.token {
        Some(token) => site.app.member(token).await?,
        None => None,
    };
    let came = site.app.come_from_provider(&answer, (member.as_ref(), &caller.browser)).await;
    let response = match came.map_err(|error| noted(&visit, error))? {
        FromProvider::SignedIn(signed, back) => led_with(site, &back, Some(&signed.token)),
        FromProvider::Accepted(signed) => {
            led_with(site, &visit.room("office", &[("done", "accepted")]), Some(&signed.token))
        }
        FromProvider::Bound => led(&visit.room("office/security", &[("done", "identity-bound")])),
    };
    Ok(with_kept(site, response, "", 0))
}

/// Over https the name binds the cookie to this host, this path and https.
fn cookie_name(site: &Site) -> &'static str {
    if site.app.keys().is_some_and(spectemur_app::Keys::is_secure) { "__Host-openid" } else { "openid" }
}

/// An answer with what the browser keeps until the provider answers. `Lax`: it comes along when the provider leads back.
fn with_kept(site: &Site, mut response: Response, kept: &str, seconds: u32) -> Response {
    let name = cookie_name(site);
    let secure = if name.starts_with("__Host-") { "; Secure" } else { "" };
    let cookie = format!("{name}={kept}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}");
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}
