//! The members' part of the house: doors, and rooms that only some may enter.
//!
//! A handler reads a form, calls one operation of the application with the member, and shows a page or leads on. Whether
//! the member may do it, the application decides; nothing is refused here that it would allow, or the other way round.

pub(crate) mod editor;
pub(crate) mod guard;
mod mail;
mod pages;
pub(crate) mod rate;
pub(crate) mod signed;
pub(crate) mod words;

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use spectemur_model::Language;

use crate::site::Site;

/// Bytes of a form of a report as a page sends it: a table of some thousand rows.
const LARGEST_FORM: usize = 4 << 20;

/// Whether a path is of the members' part: never kept, and only there do scripts run.
pub(crate) fn is_of(path: &str) -> bool {
    let mut parts = path.trim_start_matches('/').split('/');
    let is_of_language = parts.next().and_then(Language::parse).is_some();
    is_of_language && matches!(parts.next(), Some("office" | "sign-in" | "sign-out" | "invitation"))
}

/// Where identity providers send people back to: one address for all languages, as providers ask for.
pub(crate) fn returns() -> Router<Arc<Site>> {
    Router::new().route(spectemur_app::PROVIDER_ANSWERS, get(pages::openid::returned))
}

/// The pages of members in one language.
pub(crate) fn pages_in(language: Language) -> Router<Arc<Site>> {
    use pages::{
        audit, contradictions, door, draft, draft_files, draft_form, draft_versions, entries, invitation, office,
        openid, passkeys, people, queue, readings, reports, review, security, theme, tokens,
    };
    let at = |path: &str| format!("/{language}{path}");
    Router::new()
        .route(&at("/sign-in"), get(door::show).post(door::sign_in))
        .route(&at("/sign-in/code"), get(door::code).post(door::give_code))
        .route(&at("/sign-in/passkey"), post(passkeys::begin_sign_in))
        .route(&at("/sign-in/passkey/answer"), post(passkeys::sign_in))
        .route(&at("/sign-in/openid"), post(openid::sign_in))
        .route(&at("/sign-in/openid/answer"), get(openid::answer))
        .route(&at("/sign-out"), post(door::sign_out))
        .route(&at("/invitation/{token}"), get(invitation::show).post(invitation::accept))
        .route(&at("/invitation/{token}/openid"), post(openid::accept))
        .route(&at("/office"), get(office::show))
        .route(&at("/office/security"), get(security::show))
        .route(&at("/office/security/password"), post(security::password))
        .route(&at("/office/security/codes"), post(security::begin_codes))
        .route(&at("/office/security/codes/confirm"), post(security::confirm_codes))
        .route(&at("/office/security/codes/remove"), post(security::remove_codes))
        .route(&at("/office/security/recovery"), post(security::renew_recovery))
        .route(&at("/office/security/session"), post(security::end_session))
        .route(&at("/office/security/token"), post(tokens::make))
        .route(&at("/office/security/token/end"), post(tokens::end))
        .route(&at("/office/security/passkey"), post(passkeys::begin))
        .route(&at("/office/security/passkey/answer"), post(passkeys::add))
        .route(&at("/office/security/passkey/remove"), post(passkeys::remove))
        .route(&at("/office/security/openid"), post(openid::bind))
        .route(&at("/office/security/openid/remove"), post(openid::unbind))
        .route(&at("/office/people"), get(people::show))
        .route(&at("/office/people/invite"), post(people::invite))
        .route(&at("/office/people/withdraw"), post(people::withdraw))
        .route(&at("/office/people/end"), post(people::end))
        .route(&at("/office/people/hand-over"), post(people::hand_over))
        .route(&at("/office/audit"), get(audit::show))
        .route(&at("/office/queue"), get(queue::show))
        .route(&at("/office/queue/letter"), post(queue::log_letter))
        .route(&at("/office/contradictions"), get(contradictions::show).post(contradictions::rule))
        .route(&at("/office/review/{*id}"), get(review::show))
        .route(&at("/office/looked-at"), post(review::looked_at))
        .route(&at("/office/return"), post(review::send_back))
        .route(&at("/office/readings"), get(readings::show).post(readings::publish))
        .route(&at("/office/register"), get(entries::show).post(entries::enter))
        .route(&at("/office/theme"), get(theme::own))
        .route(&at("/office/theme/{theme}"), get(theme::show))
        .route(&at("/office/point"), post(theme::point))
        .route(&at("/office/reports"), get(reports::show))
        .route(&at("/office/reports/worker.js"), get(reports::worker))
        .route(&at("/office/reports/{report}"), get(draft::show))
        .route(&at("/office/reports/{report}/start"), post(draft::start))
        .route(&at("/office/reports/{report}/unchanged"), post(draft::unchanged))
        .route(&at("/office/reports/{report}/cover"), post(draft::cover))
        .route(&at("/office/reports/{report}/delegate"), post(draft::delegate))
        .route(&at("/office/reports/{report}/submit"), post(draft::submit))
        .route(&at("/office/reports/{report}/file"), get(draft_files::show))
        .route(&at("/office/reports/{report}/detach"), post(draft_files::detach))
        .route(&at("/office/reports/{report}/file-public"), post(draft_files::mark))
        .route(&at("/office/file"), get(draft_files::handed_in))
        .route(&at("/office/reports/{report}/receipt/{version}"), get(reports::receipt))
        .route(&at("/office/reports/{report}/versions/{place}"), get(draft_versions::show))
        .route(
            &at("/office/reports/{report}/{form}"),
            get(draft_form::show).post(draft_form::save).layer(DefaultBodyLimit::max(LARGEST_FORM)),
        )
        .route(
            &at("/office/reports/{report}/{form}/save"),
            post(draft_form::autosave).layer(DefaultBodyLimit::max(LARGEST_FORM)),
        )
}

/// The addresses of one language that take files: these may be large, and lines poor.
pub(crate) fn uploads_in(language: Language) -> Router<Arc<Site>> {
    Router::new().route(&format!("/{language}/office/reports/{{report}}/attach"), post(pages::draft_files::attach))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_members_see_is_told_from_what_everybody_sees() {
        for path in ["/en/office", "/ar/office/people", "/zh/sign-in", "/fr/invitation/abc", "/ru/sign-out"] {
            assert!(is_of(path), "{path}");
        }
        for path in ["/en/", "/en/states", "/en/offices", "/office", "/api/v1/office", "/xx/office"] {
            assert!(!is_of(path), "{path}");
        }
    }
}
