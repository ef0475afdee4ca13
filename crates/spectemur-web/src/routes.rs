//! All addresses in one list.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{DefaultBodyLimit, FromRequestParts, Path, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use spectemur_model::Language;
use tower_http::timeout::TimeoutLayer;

use crate::asked::{Asked, THEME_COOKIE, Theme, negotiated, pairs};
use crate::fault::Fault;
use crate::page::Page;
use crate::site::Site;
use crate::{Settings, api, around, enclosure, members, pages};

/// How long a file may take to come in: ten million bytes on a line of 256 kbit/s take five minutes.
const UPLOAD: Duration = Duration::from_secs(600);

/// A request to a page: the site, and what is asked.
pub(crate) struct Visit {
    pub(crate) site: Arc<Site>,
    pub(crate) asked: Asked,
}

impl Visit {
    /// A page of a part of the house.
    pub(crate) fn page(&self, part: &'static str) -> Page<'_> {
        Page::new(&self.site, &self.asked, part)
    }
}

impl FromRequestParts<Arc<Site>> for Visit {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, site: &Arc<Site>) -> Result<Self, Fault> {
        let asked = parts.extensions.get::<Asked>().cloned();
        let asked = asked.unwrap_or_else(|| Asked::read(&parts.uri, &parts.headers, site.app.today()).0);
        Ok(Self { site: Arc::clone(site), asked })
    }
}

/// Every route with what stands around it.
pub(crate) fn router(site: Arc<Site>, settings: &Settings) -> Router {
    let largest = DefaultBodyLimit::max(enclosure::largest_body(site.package()));
    let mut uploads = Router::new();
    let mut router = Router::new()
        .route("/", get(root))
        .route("/assets/{name}", get(asset))
        .route("/theme", post(theme))
        .merge(members::returns())
        .merge(api::routes());
    for language in Language::ALL {
        router = router.merge(pages_in(language)).merge(members::pages_in(language));
        uploads = uploads.merge(members::uploads_in(language));
    }
    let within = |time_out| TimeoutLayer::with_status_code(StatusCode::GATEWAY_TIMEOUT, time_out);
    router
        .layer(within(settings.time_out))
        .merge(uploads.layer(within(settings.time_out.max(UPLOAD))).layer(largest))
        .layer(DefaultBodyLimit::max(settings.largest_body))
        .layer(middleware::from_fn_with_state(Arc::clone(&site), around::around))
        .with_state(site)
}

/// The pages of one language.
fn pages_in(language: Language) -> Router<Arc<Site>> {
    let at = |path: &str| format!("/{language}{path}");
    let of_texts = DefaultBodyLimit::max(pages::proof::LARGEST_TEXT);
    Router::new()
        .route(&at(""), get(without_slash))
        .route(&at("/"), get(pages::home::show))
        .route(&at("/states"), get(pages::states::show))
        .route(&at("/states/{code}"), get(pages::state::show))
        .route(&at("/plans"), get(pages::plans::show))
        .route(&at("/plans/{plan}"), get(pages::plan::show))
        .route(&at("/plans/{plan}/themes/{theme}"), get(pages::theme::show))
        .route(&at("/plans/{plan}/indicators/{id}"), get(pages::indicator::show))
        .route(&at("/obligations"), get(pages::obligations::show))
        .route(&at("/obligations/{whose}/{rule}"), get(pages::obligation::show))
        .route(&at("/deadlines"), get(pages::deadlines::show))
        .route(&at("/deadlines.ics"), get(pages::calendar::show))
        .route(&at("/reports"), get(pages::reports::show))
        .route(&at("/meetings"), get(pages::meetings::show))
        .route(&at("/meetings/{id}"), get(pages::meeting::show))
        .route(&at("/meetings/{id}/{file}"), get(pages::progress::show))
        .route(&at("/progress"), get(pages::progress::list))
        .route(&at("/proof-read"), get(pages::proof::ask).post(pages::proof::read).layer(of_texts))
        .route(&at("/map"), get(pages::map::show))
        .route(&at("/documents"), get(pages::documents::show))
        .route(&at("/documents/{*id}"), get(pages::document::show))
        .route(&at("/data"), get(pages::data::show))
        .route(&at("/readings"), get(pages::readings::list))
        .route(&at("/readings/{id}"), get(pages::readings::show))
        .route(&at("/changes.atom"), get(pages::feed::show))
}

fn moved(to: &str) -> Result<Response, Fault> {
    let to = HeaderValue::from_str(to).map_err(|error| Fault::Ours(error.to_string()))?;
    let vary = HeaderValue::from_static("Accept-Language");
    Ok((StatusCode::FOUND, [(header::LOCATION, to), (header::VARY, vary)]).into_response())
}

/// The front door: on to the language that the reader likes best.
async fn root(headers: HeaderMap) -> Result<Response, Fault> {
    moved(&format!("/{}/", negotiated(&headers)))
}

async fn without_slash(visit: Visit) -> Result<Response, Fault> {
    moved(&visit.asked.links().home())
}

async fn asset(State(site): State<Arc<Site>>, Path(name): Path<String>) -> Result<Response, Fault> {
    let asset = site.assets.find(&name).ok_or(Fault::NoPage)?;
    let headers = [(header::CONTENT_TYPE, asset.media), (header::CACHE_CONTROL, "public, max-age=31536000, immutable")];
    Ok((headers.map(|(name, value)| (name, HeaderValue::from_static(value))), asset.bytes.clone()).into_response())
}

/// Keeps light or dark in a cookie and goes back to where the reader was.
async fn theme(body: String) -> Result<Response, Fault> {
    let asked = pairs(&body);
    let value = |wanted: &str| asked.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str());
    let back = value("back").filter(|path| is_of_this_site(path)).unwrap_or("/");
    let cookie = match value("theme").and_then(Theme::parse) {
        Some(theme) => format!("{THEME_COOKIE}={}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly", theme.word()),
        // Whatever else is chosen is what the machine of the reader says.
        None => format!("{THEME_COOKIE}=; Path=/; Max-Age=0; SameSite=Lax; HttpOnly"),
    };
    let header = |text: &str| HeaderValue::from_str(text).map_err(|error| Fault::Ours(error.to_string()));
    let headers = [(header::LOCATION, header(back)?), (header::SET_COOKIE, header(&cookie)?)];
    Ok((StatusCode::SEE_OTHER, headers).into_response())
}

/// Whether an address to go back to is a path of this site and cannot lead elsewhere.
pub(crate) fn is_of_this_site(path: &str) -> bool {
    let plain = path.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    plain && path.starts_with('/') && !path.starts_with("//")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_is_never_sent_to_another_site() {
        assert!(is_of_this_site("/en/states?as_of=2023-06-30"));
        for elsewhere in ["//evil.example/", "https://evil.example/", "/\\evil.example", "en/", "/a\nb", ""] {
            assert!(!is_of_this_site(elsewhere), "{elsewhere}");
        }
    }
}
