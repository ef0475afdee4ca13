//! The page of a fault: what happened, and the ways on.

use askama::Template;
use axum::response::Response;
use spectemur_language::Said;
use spectemur_model::StateCode;

use crate::asked::Asked;
use crate::fault::Fault;
use crate::html::Html;
use crate::members::words::{draft_refusal, refusal};
use crate::page::{Page, shown_as};
use crate::site::Site;

#[derive(Template)]
#[template(path = "fault.html")]
struct FaultPage<'a> {
    p: Page<'a>,
    what: String,
    near: Vec<Html>,
    known: Vec<String>,
}

/// How many names are offered instead.
const MOST: usize = 8;

/// Shows a fault in the reader's language.
pub(crate) fn show(site: &Site, asked: &Asked, fault: &Fault) -> Result<Response, Fault> {
    let p = Page::new(site, asked, "");
    let what = worded(&p, fault)?;
    let near = match fault {
        Fault::NoState { state } => near_states(&p, state)?,
        _ => Vec::new(),
    };
    let known = match fault {
        Fault::NoSuch { known, .. } => known.iter().take(40).cloned().collect(),
        _ => Vec::new(),
    };
    let title = match fault.status().as_u16() {
        400 => p.say("web-fault-title-wrong")?,
        403 => p.say("members-fault-title-forbidden")?,
        404 => p.say("web-fault-title-nothing")?,
        _ => p.say("web-fault-title-failed")?,
    };
    shown_as(&FaultPage { what, near, known, p: p.titled(title) }, fault.status())
}

/// What happened, in a sentence of the reader's language.
pub(crate) fn words(site: &Site, asked: &Asked, fault: &Fault) -> Result<String, Fault> {
    worded(&Page::new(site, asked, ""), fault)
}

fn worded(p: &Page<'_>, fault: &Fault) -> Result<String, Fault> {
    let text = |text: &str| Said::from(text.to_owned());
    Ok(match fault {
        Fault::BadDay { name, value } => p.tell("web-fault-day", &[("name", text(name)), ("value", text(value))])?,
        Fault::BadValue { name, value } => {
            p.tell("web-fault-value", &[("name", text(name)), ("value", text(value))])?
        }
        Fault::NoState { state } => p.tell("web-fault-state", &[("state", text(state))])?,
        Fault::NoSuch { what, name, .. } => p.tell(&format!("web-fault-no-{what}"), &[("name", text(name))])?,
        Fault::Forged => p.say("members-fault-forged")?,
        Fault::Hasty(seconds) => p.tell("members-refused-wait", &[("n", (*seconds).into())])?,
        Fault::NoToken => p.say("web-fault-token")?,
        Fault::WrongMedia => p.say("web-fault-media")?,
        Fault::RefusedReport(_) => p.say("web-fault-report")?,
        Fault::NoAttachment { name, .. } => p.tell("web-fault-attachment", &[("name", text(name))])?,
        Fault::Overtaken => p.say("members-fault-overtaken")?,
        Fault::Member(error) => refusal(p, error)?,
        Fault::Draft(error) => draft_refusal(p, error)?,
        Fault::NoPage => p.say("web-fault-page")?,
        Fault::NoMethod => p.say("web-fault-method")?,
        Fault::TooLarge => p.say("web-fault-large")?,
        Fault::TimedOut => p.say("web-fault-time")?,
        Fault::Unavailable(_) => p.say("web-fault-record")?,
        Fault::Ours(_) => p.say("web-fault-ours")?,
    })
}

/// States that may have been meant: the same code in other letters, the two-letter code, or the beginning of a name.
fn near_states(p: &Page<'_>, wanted: &str) -> Result<Vec<Html>, Fault> {
    let upper = wanted.trim().to_uppercase();
    let begins = |name: &str| upper.chars().count() >= 3 && name.to_uppercase().starts_with(&upper);
    let states = p.package.registers.states.values();
    let is_near = |state: &&spectemur_model::register::State| {
        state.code.as_str() == upper
            || state.alpha2 == upper
            || state.m49 == upper
            || state.names.iter().any(|names| names.short.iter().any(|(_, name)| begins(name)))
            || (upper.len() >= 4 && upper.starts_with(state.code.as_str()))
    };
    let found: Vec<StateCode> = states.filter(is_near).map(|state| state.code).take(MOST).collect();
    Ok(p.states(found)?)
}
