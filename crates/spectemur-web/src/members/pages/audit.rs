//! The trail of acts, page by page, and whether it holds.

use askama::Template;
use axum::response::Response;
use spectemur_app::{Acted, ActsReading, OPERATOR, Problem, TrailCheck};
use spectemur_language::LanguageError;
use spectemur_model::{Instant, SourceId};

use crate::fault::Fault;
use crate::html::Html;
use crate::members::signed::Signed;
use crate::members::words::{Head, moment, office};
use crate::page::{Page, shown};
use crate::routes::Visit;

/// How many acts a page shows.
const PAGE: usize = 50;

#[derive(Template)]
#[template(path = "members/audit.html")]
struct AuditPage<'a> {
    p: Page<'a>,
    head: Head,
    known: ActsReading,
    check: Option<TrailCheck>,
    more: Option<String>,
    checking: String,
}

impl AuditPage<'_> {
    fn at(&self, at: &Instant) -> Result<Html, LanguageError> {
        moment(&self.p, *at)
    }

    fn kind(&self, acted: &Acted) -> Result<String, LanguageError> {
        let id = format!("members-act-{}", acted.act.kind);
        Ok(if self.p.voice.knows(&id) { self.p.say(&id)? } else { acted.act.kind.clone() })
    }

    /// Who did it; whoever has the machine has no account and no name.
    fn who(&self, acted: &Acted) -> Result<Html, LanguageError> {
        if acted.act.account == OPERATOR {
            return Ok(Html::text(&self.p.say("members-operator")?));
        }
        Ok(Html::bdi(&acted.act.name))
    }

    fn office(&self, acted: &Acted) -> Result<Html, LanguageError> {
        acted.act.office().map_or_else(|| Ok(Html::default()), |known| office(&self.p, &known))
    }

    /// What it was done to; a link where the record has it.
    fn subject(&self, acted: &Acted) -> Html {
        let subject = &acted.act.subject;
        let is_document = ["report/", "ruling/"].iter().any(|beginning| subject.starts_with(beginning));
        let shown = if subject.len() > 24 && !subject.contains('/') {
            // An account or an invitation: by whom it is known, or the beginning of its id.
            let told = [&acted.act.after, &acted.act.before].into_iter().flatten();
            let told = told.filter_map(|json| serde_json::from_str::<serde_json::Value>(json).ok());
            let named = told.filter_map(|json| Some(json.get("email").or(json.get("name"))?.as_str()?.to_owned()));
            let short = || format!("{}…", subject.chars().take(8).collect::<String>());
            Html::bdi(&named.into_iter().next().unwrap_or_else(short))
        } else {
            Html::bdi(subject)
        };
        match acted.act.kind.as_str() {
            _ if is_document => Html::link(&self.p.to.document(&SourceId::new(subject)), &shown),
            "reading-published" => Html::link(&self.p.to.today().reading(subject), &shown),
            _ => shown,
        }
    }

    /// What a check found wrong, in words.
    fn damage(&self, problem: &Problem) -> Result<String, LanguageError> {
        let (id, filled) = problem.message();
        self.p.tell(&id, &filled.map(|(name, text)| (name, text.into())))
    }
}

pub(crate) async fn show(visit: Visit, signed: Signed) -> Result<Response, Fault> {
    let before = match visit.asked.query("before") {
        None => None,
        Some(text) => {
            let wrong = |_| Fault::BadValue { name: "before".to_owned(), value: text.to_owned() };
            Some(text.parse().map_err(wrong)?)
        }
    };
    let known = visit.site.app.acts(&signed.member, before, PAGE).await?;
    let check = match visit.asked.query("check") {
        Some(_) => Some(visit.site.app.check_acts(&signed.member).await?),
        None => None,
    };
    let p = visit.members_page("members-nav-audit")?;
    let more = known.next.map(|next| visit.room("office/audit", &[("before", &next.to_string())]));
    let checking = visit.room("office/audit", &[("check", "1")]);
    shown(&AuditPage { head: Head::of(&p, &signed)?, known, check, more, checking, p })
}
