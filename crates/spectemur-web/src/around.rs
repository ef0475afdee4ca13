//! What stands around every route: what is asked is read once, faults are worded, answers are kept, packed and tagged.

use std::io::{Read as _, Write as _};
use std::sync::Arc;

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;

use crate::asked::Asked;
use crate::assets::hash;
use crate::fault::Fault;
use crate::kept::{Answer, Content};
use crate::members::{guard, rate};
use crate::site::Site;
use crate::{api, members, pages};

/// No page of ours is larger; what would be is a mistake.
const LARGEST_ANSWER: usize = 32 << 20;

/// Smaller answers are not worth packing.
const WORTH_PACKING: usize = 1_000;

/// Answers a request, from what is kept where that still holds.
pub(crate) async fn around(State(site): State<Arc<Site>>, mut request: Request, next: Next) -> Response {
    let headers = request.headers().clone();
    let is_head = request.method() == Method::HEAD;
    let is_reading = is_head || request.method() == Method::GET;
    if is_head {
        // Answered like a GET, so that tag and length are those of the page.
        *request.method_mut() = Method::GET;
    }
    let (asked, fault) = Asked::read(request.uri(), &headers, site.app.today());
    let is_api = api::is_of(request.uri().path());
    if let Some(refused) = refused_at_the_gate(&site, &request) {
        return secured(worded(&site, &asked, is_api, &refused));
    }
    if members::is_of(request.uri().path()) {
        return of_members(&site, asked, fault, request, next).await;
    }
    let holds_for = match site.app.edition().await {
        Ok(entry) => (asked.today, entry),
        Err(error) => return secured(worded(&site, &asked, is_api, &Fault::from(error))),
    };
    let theme = asked.theme.map_or("", crate::asked::Theme::word);
    let key = format!("{theme} {} {}", asked.language, request.uri());
    if is_reading && let Some(answer) = site.kept.find(&key, holds_for) {
        return secured(sent(&answer, &headers, is_head));
    }
    let turn = if is_reading { Some(site.kept.turn(&key).await) } else { None };
    if turn.is_some()
        && let Some(answer) = site.kept.find(&key, holds_for)
    {
        return secured(sent(&answer, &headers, is_head));
    }
    let path = request.uri().path().to_owned();
    request.extensions_mut().insert(asked.clone());
    let response = match fault {
        Some(fault) => fault.into_response(),
        None => next.run(request).await,
    };
    let response = with_fault_worded(&site, &asked, is_api, response);
    if !is_reading || response.status().is_redirection() || path.starts_with("/assets/") {
        return secured(response);
    }
    match made(response).await {
        Ok(answer) => {
            let answer = Arc::new(answer);
            if answer.status == StatusCode::OK {
                site.kept.keep(key, holds_for, Arc::clone(&answer));
            }
            secured(sent(&answer, &headers, is_head))
        }
        Err(fault) => secured(worded(&site, &asked, is_api, &fault)),
    }
}

/// Who is not let in at all: whoever knocks too often, and forms that other sites send.
fn refused_at_the_gate(site: &Site, request: &Request) -> Option<Fault> {
    let (method, path) = (request.method(), request.uri().path());
    let from = rate::address(request.extensions(), request.headers(), site.behind_proxy);
    if let Some(seconds) = site.rates.refuse(method, path, from, site.app.now()) {
        return Some(Fault::Hasty(seconds));
    }
    let own = site.app.keys().map(spectemur_app::Keys::origin);
    let is_safe = [Method::GET, Method::HEAD, Method::OPTIONS].contains(method);
    (!is_safe && guard::is_foreign(request.headers(), own)).then_some(Fault::Forged)
}

/// Answers a request to the members' part: made anew each time, and kept by nobody.
async fn of_members(site: &Site, asked: Asked, fault: Option<Fault>, mut request: Request, next: Next) -> Response {
    request.extensions_mut().insert(asked.clone());
    let response = match fault {
        Some(fault) => fault.into_response(),
        None => next.run(request).await,
    };
    let mut response = secured(with_fault_worded(site, &asked, false, response));
    let said = [(header::CACHE_CONTROL, "no-store"), (header::CONTENT_SECURITY_POLICY, MEMBERS_POLICY)];
    for (name, value) in said {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

/// Where members are, scripts of ours may run and ask us; nothing else may.
const MEMBERS_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; \
                              connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

fn with_fault_worded(site: &Site, asked: &Asked, is_api: bool, response: Response) -> Response {
    if let Some(fault) = response.extensions().get::<Fault>() {
        return worded(site, asked, is_api, fault);
    }
    // What the layers below refuse has a status and no page yet.
    let has_page = response.headers().get(header::CONTENT_TYPE).is_some_and(|media| {
        [&b"text/html"[..], b"application/problem"].iter().any(|page| media.as_bytes().starts_with(page))
    });
    match Fault::of_status(response.status()).filter(|_| !has_page) {
        Some(fault) => worded(site, asked, is_api, &fault),
        None => response,
    }
}

/// A fault as the reader gets it.
fn worded(site: &Site, asked: &Asked, is_api: bool, fault: &Fault) -> Response {
    if let Fault::Ours(detail) | Fault::Unavailable(detail) = fault {
        (site.failed)(&format!("{}/{}: {detail}", asked.language, asked.path));
    }
    // A mistake in the words of the fault itself leaves the bare status.
    let page = || pages::fault::show(site, asked, fault).unwrap_or_else(|_| fault.status().into_response());
    let mut response = if is_api { api::problem(site, asked, fault) } else { page() };
    let (name, value) = match fault {
        Fault::Hasty(seconds) => (header::RETRY_AFTER, HeaderValue::from(*seconds)),
        Fault::NoToken => (header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer")),
        _ => return response,
    };
    response.headers_mut().insert(name, value);
    response
}

/// An answer with everything that does not change from one sending to the next.
async fn made(response: Response) -> Result<Answer, Fault> {
    let (parts, body) = response.into_parts();
    let plain = to_bytes(body, LARGEST_ANSWER).await.map_err(|error| Fault::Ours(error.to_string()))?;
    let tag =
        HeaderValue::from_str(&format!("W/\"{}\"", hash(&plain))).map_err(|error| Fault::Ours(error.to_string()))?;
    let kept = [
        header::CONTENT_TYPE,
        header::CONTENT_DISPOSITION,
        header::CONTENT_SECURITY_POLICY,
        header::ACCESS_CONTROL_ALLOW_ORIGIN,
    ];
    let headers = kept.into_iter().filter_map(|name| Some((name.clone(), parts.headers.get(name)?.clone())));
    let length = plain.len();
    let packed = (length >= WORTH_PACKING).then(|| packed(&plain)).flatten();
    let content = packed.map_or(Content::Plain(plain), |packed| Content::Packed(packed, length));
    Ok(Answer { status: parts.status, headers: headers.collect(), tag, content })
}

/// The bytes packed, if that makes them fewer.
fn packed(plain: &[u8]) -> Option<Bytes> {
    let mut packer = GzEncoder::new(Vec::with_capacity(plain.len() / 4), Compression::new(6));
    packer.write_all(plain).ok()?;
    // Without the room that was left over: answers are kept.
    let packed = packer.finish().ok()?.into_boxed_slice();
    (packed.len() < plain.len()).then(|| Bytes::from(packed))
}

/// What was packed here, as it was.
fn unpacked(packed: &[u8], length: usize) -> Bytes {
    let mut plain = Vec::with_capacity(length);
    // From memory, and packed by us: there is nothing here that can fail.
    let _length = GzDecoder::new(packed).read_to_end(&mut plain);
    Bytes::from(plain)
}

/// The answer for one reader: packed if the reader unpacks, nothing if the reader has it already.
fn sent(answer: &Answer, asked: &HeaderMap, is_head: bool) -> Response {
    let names = |header: HeaderName, wanted: &[u8]| {
        let mut values = asked.get_all(header).iter().flat_map(|value| value.as_bytes().split(|byte| *byte == b','));
        values.any(|value| value.trim_ascii().starts_with(wanted))
    };
    let is_there = answer.status == StatusCode::OK && names(header::IF_NONE_MATCH, answer.tag.as_bytes());
    let unpacks = names(header::ACCEPT_ENCODING, b"gzip");
    let is_bare = is_there || is_head;
    let (body, length, is_packed) = match &answer.content {
        Content::Packed(packed, _) if unpacks => (packed.clone(), packed.len(), true),
        Content::Packed(_, length) if is_bare => (Bytes::new(), *length, false),
        Content::Packed(packed, length) => (unpacked(packed, *length), *length, false),
        Content::Plain(plain) => (plain.clone(), plain.len(), false),
    };
    let mut response = Response::new(if is_bare { Body::empty() } else { Body::from(body) });
    *response.status_mut() = if is_there { StatusCode::NOT_MODIFIED } else { answer.status };
    let headers = response.headers_mut();
    headers.extend(answer.headers.iter().cloned());
    headers.insert(header::ETAG, answer.tag.clone());
    headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding, Cookie"));
    // Asked again each time, and answered in a few bytes while nothing has changed.
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, no-cache"));
    if is_packed {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    if is_head && let Ok(length) = HeaderValue::from_str(&length.to_string()) {
        headers.insert(header::CONTENT_LENGTH, length);
    }
    response
}

/// What every answer says to browsers, so that nothing foreign runs in our pages or around them.
fn secured(mut response: Response) -> Response {
    const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; \
                          base-uri 'none'; frame-ancestors 'none'";
    // A file that brings its own style along has said so already.
    response.headers_mut().entry(header::CONTENT_SECURITY_POLICY).or_insert(HeaderValue::from_static(POLICY));
    let said = [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=()"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    ];
    for (name, value) in said {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}
