//! What waits for the support unit, the gravest first, each with what to do about it.

use askama::Template;
use axum::response::Response;
use spectemur_app::{QueueReading, Reminder, Waiting};
use spectemur_model::{Day, Language, StateCode};

use super::letter::{letter, letter_language};
use crate::fault::Fault;
use crate::html::Html;
use crate::members::signed::{Signed, SignedForm, led};
use crate::members::words::Head;
use crate::page::{Page, shown};
use crate::routes::Visit;

/// One row of the list.
struct Row {
    whose: Html,
    on: Option<Day>,
    what: Html,
    /// What to do, and where.
    act: Option<(String, String)>,
    letter: Option<Letter>,
}

/// A letter that is ready.
struct Letter {
    state: StateCode,
    language: Language,
    text: String,
}

/// Rows of one kind.
struct Group {
    word: &'static str,
    rows: Vec<Row>,
}

#[derive(Template)]
#[template(path = "members/queue.html")]
struct QueuePage<'a> {
    p: Page<'a>,
    head: Head,
    groups: Vec<Group>,
    as_of: Day,
    may_write: bool,
}

pub(crate) async fn show(visit: Visit, signed: Signed) -> Result<Response, Fault> {
    let queue = visit.site.app.queue(&signed.member).await?;
    let p = visit.members_page("members-nav-queue")?;
    let head = Head::of(&p, &signed)?;
    let groups = groups(&p, &visit, &queue)?;
    shown(&QueuePage { groups, as_of: queue.as_of, may_write: signed.member.may_write_letters(), head, p })
}

/// The items come in order of their consequences, so that each kind is one stretch of them.
fn groups(p: &Page<'_>, visit: &Visit, queue: &QueueReading) -> Result<Vec<Group>, Fault> {
    let mut groups: Vec<Group> = Vec::new();
    for item in &queue.items {
        let whose = match item.state {
            Some(state) => p.state(state)?,
            None => Html::text(&p.say("obligations-community")?),
        };
        let (what, act, letter) = told(p, visit, &item.what)?;
        let row = Row { whose, on: item.on, what, act, letter };
        let word = item.what.word();
        match groups.last_mut().filter(|group| group.word == word) {
            Some(group) => group.rows.push(row),
            None => groups.push(Group { word, rows: vec![row] }),
        }
    }
    Ok(groups)
}

type Told = (Html, Option<(String, String)>, Option<Letter>);

fn told(p: &Page<'_>, visit: &Visit, what: &Waiting) -> Result<Told, Fault> {
    Ok(match what {
        Waiting::Passed(standing) | Waiting::Near(standing) => {
            let title = p.standing_title(standing)?;
            (title, Some((p.say("members-queue-open")?, p.to.obligation(standing))), None)
        }
        Waiting::Contradiction(held) => {
            let state = held.sides.first().and_then(|side| side.statement.subject.state());
            let chosen = state.map(|state| state.to_string());
            let query: Vec<(&str, &str)> = chosen.iter().map(|state| ("state", state.as_str())).collect();
            let to = visit.room("office/contradictions", &query);
            (p.question(&held.question), Some((p.say("members-queue-rule")?, to)), None)
        }
        Waiting::Review(source) => {
            let to = visit.room(&format!("office/review/{}", source.id), &[]);
            (p.text(&source.title), Some((p.say("members-queue-review-do")?, to)), None)
        }
        Waiting::Letter(reminder) => {
            let titles: Vec<Html> =
                reminder.reports.iter().map(|report| p.standing_title(report)).collect::<Result<_, _>>()?;
            let language = letter_language(reminder);
            let text = letter(p.site.voice(language), reminder)?;
            let letter = Letter { state: reminder.state, language, text };
            (Html::joined(&titles, " · "), None, Some(letter))
        }
    })
}

/// Records that somebody wrote the letter that stands ready.
pub(crate) async fn log_letter(visit: Visit, form: SignedForm) -> Result<Response, Fault> {
    let (app, member) = (&visit.site.app, &form.signed.member);
    let state = StateCode::parse(form.fields.get("state"));
    let queue = app.queue(member).await?;
    let reminder: Option<Reminder> = queue.items.into_iter().find_map(|item| match item.what {
        Waiting::Letter(reminder) if Some(reminder.state) == state => Some(reminder),
        _ => None,
    });
    let reminder = reminder.ok_or_else(|| Fault::NoState { state: form.fields.get("state").to_owned() })?;
    let language = letter_language(&reminder);
    let text = letter(visit.site.voice(language), &reminder)?;
    app.log_letter_as(member, &reminder, (language, &text)).await?;
    Ok(led(&visit.room("office/queue", &[("done", "letter")])))
}
