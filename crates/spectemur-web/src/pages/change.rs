//! A change in words, for the first page and for the feed.

use spectemur_app::Change;
use spectemur_language::Said;
use spectemur_model::Period;

use crate::fault::Fault;
use crate::html::Html;
use crate::page::Page;

/// A change in words.
pub(crate) struct Told {
    pub(crate) on: Period,
    /// Whose, as a link.
    pub(crate) whose: Html,
    /// What happened, without whose.
    pub(crate) what: Html,
    /// All of it in plain words.
    pub(crate) words: String,
    /// Where it opens.
    pub(crate) href: String,
    pub(crate) kind: &'static str,
}

/// Tells a change.
pub(crate) fn told(p: &Page<'_>, change: &Change) -> Result<Told, Fault> {
    let whose = match &change.state {
        Some(state) => p.state(state)?,
        None => Html::text(&p.say("obligations-community")?),
    };
    let whose_words = change.state.map_or_else(|| p.say("obligations-community"), |state| p.name(state))?;
    let kind = change.kind.word();
    let event = p.say(&format!("web-change-{kind}"))?;
    let (what, plain, href) = match &change.standing {
        Some(standing) => {
            let href = p.to.obligation(standing);
            let due = standing.due_on.map(|day| p.day_text(day)).unwrap_or_default();
            let event = match change.kind {
                spectemur_app::ChangeKind::Extended => {
                    p.tell("web-change-extended-until", &[("day", Said::from(due))])?
                }
                _ => event,
            };
            let title = p.standing_title(standing)?;
            let what = Html::text(&p.voice.labelled(&event, "")?).then(&Html::link(&href, &title));
            (what, p.voice.labelled(&event, &p.standing_words(standing)?)?, href)
        }
        None => {
            let href = change.state.map_or_else(|| p.to.home(), |state| p.to.state(&state));
            (Html::text(&event), event, href)
        }
    };
    Ok(Told { on: change.on, whose, what, words: format!("{whose_words} · {plain}"), href, kind })
}
