//! Who is signed in: the session's cookie, the member behind it, and the token that each form carries.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use sha2::{Digest as _, Sha256};
use spectemur_app::{AppError, Member, MemberError};
use spectemur_language::LanguageError;

use crate::asked::{Asked, cookie, pairs};
use crate::fault::Fault;
use crate::html::Html;
use crate::members::rate;
use crate::page::Page;
use crate::routes::Visit;
use crate::site::Site;

/// Days that a browser keeps the cookie; the session itself may end earlier.
const COOKIE_SECONDS: u32 = 30 * 24 * 3600;

/// Somebody who is signed in.
pub(crate) struct Signed {
    pub(crate) member: Member,
    /// What each form carries, so that no other site can send one.
    pub(crate) csrf: String,
}

/// A form of somebody who is signed in, which carried the right token.
pub(crate) struct SignedForm {
    pub(crate) signed: Signed,
    pub(crate) fields: Fields,
}

/// The fields of a form.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fields(Vec<(String, String)>);

/// Where a visitor without a session comes from.
pub(crate) struct Caller {
    pub(crate) from: String,
    pub(crate) browser: String,
    /// The token of a session that may wait for a code.
    pub(crate) token: Option<String>,
}

impl Fields {
    pub(crate) fn of(body: &str) -> Self {
        Self(pairs(body))
    }

    /// Every field, in order.
    pub(crate) fn into_pairs(self) -> Vec<(String, String)> {
        self.0
    }

    /// The value of a field, empty where it is missing.
    pub(crate) fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str())
    }

    /// The fields whose names begin so, by the rest of the name.
    pub(crate) fn named(&self, beginning: &str) -> BTreeMap<String, String> {
        let known = self.0.iter().filter_map(|(name, value)| Some((name.strip_prefix(beginning)?, value)));
        known.map(|(name, value)| (name.to_owned(), value.clone())).collect()
    }

    /// The values of a field that may come several times.
    pub(crate) fn all<'f>(&'f self, name: &'f str) -> impl Iterator<Item = &'f str> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

impl Signed {
    /// The links of the members' part that this office may follow: word and path.
    pub(crate) fn rooms(&self) -> Vec<(&'static str, &'static str)> {
        let member = &self.member;
        let is_auditor = member.office().role() == spectemur_model::Role::Auditor;
        let may_see_theme = member.office().theme().is_some_and(|theme| member.may_see_theme(theme));
        let may_see_themes = may_see_theme || is_auditor || member.may_review();
        let is_presidency = member.office().role() == spectemur_model::Role::Presidency;
        let all = [
            (true, "office", "office"),
            (member.state().is_some_and(|state| member.may_edit_report(state)), "reports", "office/reports"),
            (member.may_see_queue(), "queue", "office/queue"),
            (member.may_see_queue(), "contradictions", "office/contradictions"),
            (member.may_enter(), "register", "office/register"),
            (member.may_publish(), "readings", "office/readings"),
            (may_see_themes || is_presidency, "theme", "office/theme"),
            (member.may_see_some_people(), "people", "office/people"),
            (member.may_see_audit(), "audit", "office/audit"),
            (true, "security", "office/security"),
        ];
        all.into_iter().filter(|(may, ..)| *may).map(|(_, word, path)| (word, path)).collect()
    }

    /// The same with labels and whether it is the room that a page stands in.
    pub(crate) fn links(&self, p: &Page<'_>) -> Result<Vec<(String, String, bool)>, LanguageError> {
        let link = |(word, path): (&'static str, &'static str)| {
            let is_here = p.asked.path == path || (path != "office" && p.asked.path.starts_with(&format!("{path}/")));
            Ok((p.say(&format!("members-nav-{word}"))?, p.to.today().at(path, &[]), is_here))
        };
        self.rooms().into_iter().map(link).collect()
    }

    /// The hidden field of a form.
    pub(crate) fn token_field(&self) -> Html {
        Html::made(format!("<input type=\"hidden\" name=\"csrf\" value=\"{}\">", self.csrf))
    }
}

impl FromRequestParts<Arc<Site>> for Signed {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, site: &Arc<Site>) -> Result<Self, Response> {
        if site.app.keys().is_none() {
            return Err(Fault::NoPage.into_response());
        }
        let token = session_of(site, &parts.headers);
        let member = match &token {
            Some(token) => site.app.member(token).await.map_err(|error| Fault::from(error).into_response())?,
            None => None,
        };
        match (member, token) {
            (Some(member), Some(token)) => Ok(Self { member, csrf: csrf(&token) }),
            _ => Err(to_sign_in(parts, site)),
        }
    }
}

impl FromRequest<Arc<Site>> for SignedForm {
    type Rejection = Response;

    async fn from_request(request: Request, site: &Arc<Site>) -> Result<Self, Response> {
        let (mut parts, body) = request.into_parts();
        let signed = Signed::from_request_parts(&mut parts, site).await?;
        let body = String::from_request(Request::from_parts(parts, body), site).await;
        let fields = Fields::of(&body.map_err(IntoResponse::into_response)?);
        signed.refuse_forged(fields.get("csrf")).map_err(IntoResponse::into_response)?;
        Ok(Self { signed, fields })
    }
}

impl Signed {
    /// Refuses what does not carry the session's own token.
    pub(crate) fn refuse_forged(&self, given: &str) -> Result<(), Fault> {
        // Every byte is looked at, so that the time tells nothing.
        let differs = given.bytes().zip(self.csrf.bytes()).fold(0, |seen, (one, other)| seen | (one ^ other));
        if given.len() == self.csrf.len() && differs == 0 { Ok(()) } else { Err(Fault::Forged) }
    }
}

impl FromRequestParts<Arc<Site>> for Caller {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, site: &Arc<Site>) -> Result<Self, Fault> {
        if site.app.keys().is_none() {
            return Err(Fault::NoPage);
        }
        let browser = parts.headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok());
        Ok(Self {
            from: rate::address(&parts.extensions, &parts.headers, site.behind_proxy).to_string(),
            browser: browser.unwrap_or_default().to_owned(),
            token: session_of(site, &parts.headers),
        })
    }
}

/// The token of the session's cookie.
fn session_of(site: &Site, headers: &HeaderMap) -> Option<String> {
    let token = cookie(headers, cookie_name(site))?;
    (token.len() == 64 && token.bytes().all(|byte| byte.is_ascii_hexdigit())).then(|| token.to_owned())
}

/// What forms of a session carry: it follows from the session's token and does not lead back to it.
fn csrf(token: &str) -> String {
    let digest = Sha256::digest(format!("form of session {token}"));
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Over https the name binds the cookie to this host, this path and https.
fn cookie_name(site: &Site) -> &'static str {
    if site.app.keys().is_some_and(spectemur_app::Keys::is_secure) { "__Host-session" } else { "session" }
}

fn to_sign_in(parts: &Parts, site: &Site) -> Response {
    let asked = parts.extensions.get::<Asked>().cloned();
    let asked = asked.unwrap_or_else(|| Asked::read(&parts.uri, &parts.headers, site.app.today()).0);
    let links = asked.links().today();
    // Only what was looked at is come back to: a form is not sent again.
    let back = if parts.method == Method::GET { asked.here(&links) } else { links.at("office", &[]) };
    led(&links.at("sign-in", &[("back", &back)]))
}

/// On to another page, which is then looked at.
pub(crate) fn led(to: &str) -> Response {
    let to = HeaderValue::from_str(to).unwrap_or(HeaderValue::from_static("/"));
    (StatusCode::SEE_OTHER, [(header::LOCATION, to)]).into_response()
}

/// On to another page with a session's token in the browser's keeping, or out of it.
pub(crate) fn led_with(site: &Site, to: &str, token: Option<&str>) -> Response {
    with_session(site, led(to), token)
}

/// An answer with a session's token in the browser's keeping, or out of it.
pub(crate) fn with_session(site: &Site, mut response: Response, token: Option<&str>) -> Response {
    let name = cookie_name(site);
    let secure = if name.starts_with("__Host-") { "; Secure" } else { "" };
    let (value, seconds) = token.map_or(("", 0), |token| (token, COOKIE_SECONDS));
    let cookie = format!("{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}");
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

/// What a form shows again with: a refusal that whoever filled it in can do something about.
pub(crate) fn told(error: AppError) -> Result<MemberError, Fault> {
    match error {
        AppError::Member(error) if !matches!(error, MemberError::NotAllowed { .. } | MemberError::NoKeys) => Ok(error),
        other => Err(other.into()),
    }
}

impl Visit {
    /// A page of the members' part.
    pub(crate) fn members_page(&self, title: &str) -> Result<Page<'_>, Fault> {
        let p = self.page("members");
        let title = p.say(title)?;
        Ok(p.titled(title))
    }

    /// The address of a page of the members' part.
    pub(crate) fn room(&self, path: &str, query: &[(&str, &str)]) -> String {
        self.asked.links().today().at(path, query)
    }
}
