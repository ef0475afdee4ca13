//! The door: address and password, then a code where one is asked for; and out again.

use askama::Template;
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::Response;
use spectemur_app::{MemberError, ProviderError, ProviderReading, SignIn};

use crate::fault::Fault;
use crate::members::signed::{Caller, Fields, SignedForm, led, led_with, told};
use crate::members::words::refusal;
use crate::page::{Page, shown_as};
use crate::routes::{Visit, is_of_this_site};

#[derive(Template)]
#[template(path = "members/sign_in.html")]
struct SignInPage<'a> {
    p: Page<'a>,
    email: String,
    back: String,
    providers: Vec<ProviderReading>,
    refused: Option<String>,
}

#[derive(Template)]
#[template(path = "members/code.html")]
struct CodePage<'a> {
    p: Page<'a>,
    back: String,
    refused: Option<String>,
}

/// Where to go on afterwards: a page of the members' part, and nowhere else.
pub(super) fn back(visit: &Visit, asked: &str) -> String {
    let is_ours = is_of_this_site(asked) && crate::members::is_of(asked.split('?').next().unwrap_or_default());
    if is_ours { asked.to_owned() } else { visit.room("office", &[]) }
}

pub(crate) async fn show(visit: Visit, _caller: Caller) -> Result<Response, Fault> {
    let back = back(&visit, visit.asked.query("back").unwrap_or_default());
    again(&visit, String::new(), back, None)
}

pub(super) fn again(
    visit: &Visit,
    email: String,
    back: String,
    error: Option<&MemberError>,
) -> Result<Response, Fault> {
    let p = visit.members_page("members-sign-in")?;
    let refused = error.map(|error| refusal(&p, error)).transpose()?;
    let providers = visit.site.app.providers();
    shown_as(&SignInPage { email, back, providers, refused, p }, status(error))
}

pub(crate) async fn sign_in(visit: Visit, caller: Caller, body: String) -> Result<Response, Fault> {
    let fields = Fields::of(&body);
    let back = back(&visit, fields.get("back"));
    let (email, password) = (fields.get("email").to_owned(), fields.get("password").to_owned());
    let given = SignIn { email: email.clone(), password, from: caller.from, browser: caller.browser };
    match visit.site.app.sign_in(&given).await {
        Ok(signed) if signed.awaits_code => {
            let on = visit.room("sign-in/code", &[("back", &back)]);
            Ok(led_with(&visit.site, &on, Some(&signed.token)))
        }
        Ok(signed) => Ok(led_with(&visit.site, &back, Some(&signed.token))),
        Err(error) => again(&visit, email, back, Some(&told(error)?)),
    }
}

pub(crate) async fn code(visit: Visit, caller: Caller) -> Result<Response, Fault> {
    if !visit.site.app.awaits_code(caller.token.as_deref().unwrap_or_default()).await? {
        return Ok(led(&visit.room("sign-in", &[])));
    }
    let back = back(&visit, visit.asked.query("back").unwrap_or_default());
    code_again(&visit, back, None)
}

fn code_again(visit: &Visit, back: String, error: Option<&MemberError>) -> Result<Response, Fault> {
    let p = visit.members_page("members-code-title")?;
    let refused = error.map(|error| refusal(&p, error)).transpose()?;
    shown_as(&CodePage { back, refused, p }, status(error))
}

pub(crate) async fn give_code(visit: Visit, caller: Caller, body: String) -> Result<Response, Fault> {
    let fields = Fields::of(&body);
    let back = back(&visit, fields.get("back"));
    let token = caller.token.unwrap_or_default();
    match visit.site.app.give_code(&token, fields.get("code")).await.map_err(told) {
        Ok(()) => Ok(led(&back)),
        // Nobody waits for a code here, or not any more.
        Err(Ok(MemberError::WrongSignIn)) => Ok(led(&visit.room("sign-in", &[("back", &back)]))),
        Err(error) => code_again(&visit, back, Some(&error?)),
    }
}

pub(crate) async fn sign_out(visit: Visit, form: SignedForm) -> Result<Response, Fault> {
    visit.site.app.sign_out(&form.signed.member).await?;
    let mut response = led_with(&visit.site, &visit.asked.links().today().home(), None);
    // Pages and answers that the editor kept on this computer go with the session.
    let all = HeaderValue::from_static("\"cache\", \"storage\"");
    response.headers_mut().insert(HeaderName::from_static("clear-site-data"), all);
    Ok(response)
}

/// A form that is shown again says so to programs as well.
pub(super) fn status(error: Option<&MemberError>) -> StatusCode {
    match error {
        None => StatusCode::OK,
        Some(MemberError::Wait { .. }) => StatusCode::TOO_MANY_REQUESTS,
        Some(MemberError::Provider(ProviderError::Silent { .. })) => StatusCode::SERVICE_UNAVAILABLE,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    }
}
