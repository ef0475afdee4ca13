//! Passkeys: the two ends of each challenge, as JSON for the one script of the house; and taking one away.

use axum::Json;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};
use spectemur_app::{AppError, PasskeyStart};

use crate::fault::Fault;
use crate::members::signed::{Caller, Signed, SignedForm, led, told, with_session};
use crate::members::words::refusal;
use crate::routes::Visit;

/// What comes back from a device.
#[derive(Deserialize)]
pub(crate) struct Answer {
    token: String,
    #[serde(default)]
    name: String,
    answer: Value,
}

fn started(start: &PasskeyStart) -> Response {
    Json(json!({ "token": start.token, "options": start.options })).into_response()
}

/// A refusal in words that the script shows.
fn refused(visit: &Visit, error: AppError) -> Result<Response, Fault> {
    let p = visit.members_page("members-sign-in")?;
    let words = refusal(&p, &told(error)?)?;
    Ok((axum::http::StatusCode::UNPROCESSABLE_ENTITY, Json(json!({ "refused": words }))).into_response())
}

fn token(headers: &HeaderMap) -> &str {
    headers.get("x-csrf").and_then(|value| value.to_str().ok()).unwrap_or_default()
}

pub(crate) async fn begin_sign_in(visit: Visit, _caller: Caller) -> Result<Response, Fault> {
    match visit.site.app.begin_passkey_sign_in().await {
        Ok(start) => Ok(started(&start)),
        Err(error) => refused(&visit, error),
    }
}

pub(crate) async fn sign_in(visit: Visit, caller: Caller, Json(given): Json<Answer>) -> Result<Response, Fault> {
    match visit.site.app.sign_in_with_passkey(&given.token, &given.answer, &caller.browser).await {
        Ok(signed) => {
            let on = Json(json!({ "to": visit.room("office", &[]) })).into_response();
            Ok(with_session(&visit.site, on, Some(&signed.token)))
        }
        Err(error) => refused(&visit, error),
    }
}

pub(crate) async fn begin(visit: Visit, signed: Signed, headers: HeaderMap) -> Result<Response, Fault> {
    signed.refuse_forged(token(&headers))?;
    match visit.site.app.begin_passkey(&signed.member).await {
        Ok(start) => Ok(started(&start)),
        Err(error) => refused(&visit, error),
    }
}

pub(crate) async fn add(
    visit: Visit,
    signed: Signed,
    headers: HeaderMap,
    Json(given): Json<Answer>,
) -> Result<Response, Fault> {
    signed.refuse_forged(token(&headers))?;
    match visit.site.app.add_passkey(&signed.member, &given.token, &given.name, &given.answer).await {
        Ok(()) => Ok(Json(json!({ "to": visit.room("office/security", &[("done", "passkey")]) })).into_response()),
        Err(error) => refused(&visit, error),
    }
}

pub(crate) async fn remove(visit: Visit, form: SignedForm) -> Result<Response, Fault> {
    visit.site.app.remove_passkey(&form.signed.member, form.fields.get("passkey")).await?;
    Ok(led(&visit.room("office/security", &[("done", "passkey-removed")])))
}
