//! An invitation as the invited sees it: to which office, until when, and how to accept.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use spectemur_app::{Accept, InvitationReading, MemberError, ProviderReading};

use crate::fault::Fault;
use crate::html::Html;
use crate::members::pages::door::status;
use crate::members::signed::{Caller, Fields, led_with, told};
use crate::members::words::{moment, office, refusal};
use crate::page::{Page, shown_as};
use crate::routes::Visit;

#[derive(Template)]
#[template(path = "members/invitation.html")]
struct InvitationPage<'a> {
    p: Page<'a>,
    known: InvitationReading,
    office: Html,
    expires: Html,
    name: String,
    /// Where the forms go.
    at: String,
    providers: Vec<ProviderReading>,
    refused: Option<String>,
}

pub(crate) async fn show(visit: Visit, _caller: Caller, Path(token): Path<String>) -> Result<Response, Fault> {
    let known = visit.site.app.invitation(&token).await?;
    let name = known.name.clone();
    again(&visit, (&token, known), name, None)
}

pub(super) fn again(
    visit: &Visit,
    (token, known): (&str, InvitationReading),
    name: String,
    error: Option<&MemberError>,
) -> Result<Response, Fault> {
    let p = visit.members_page("members-invitation")?;
    let refused = error.map(|error| refusal(&p, error)).transpose()?;
    let (office, expires) = (office(&p, &known.office)?, moment(&p, known.expires_at)?);
    let (at, providers) = (visit.room(&format!("invitation/{token}"), &[]), visit.site.app.providers());
    shown_as(&InvitationPage { known, office, expires, name, at, providers, refused, p }, status(error))
}

pub(crate) async fn accept(
    visit: Visit,
    caller: Caller,
    Path(token): Path<String>,
    body: String,
) -> Result<Response, Fault> {
    let known = visit.site.app.invitation(&token).await?;
    let fields = Fields::of(&body);
    let (name, password) = (fields.get("name").to_owned(), fields.get("password").to_owned());
    let given = Accept { name: name.clone(), password, browser: caller.browser };
    match visit.site.app.accept(&token, &given).await {
        Ok(signed) => {
            let on = visit.room("office", &[("done", "accepted")]);
            Ok(led_with(&visit.site, &on, Some(&signed.token)))
        }
        Err(error) => again(&visit, (&token, known), name, Some(&told(error)?)),
    }
}
