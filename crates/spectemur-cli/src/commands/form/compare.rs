//! `spectemur form diff` and `merge`: what differs between two drafts, and two drafts made one.

use std::path::Path;

use anyhow::Context;
use serde::Serialize;
use spectemur_app::reports::{Held, Spot, diff as differences, merge as merged};
use spectemur_exchange::form::to_json;
use spectemur_language::Voice;
use spectemur_model::report::Cover;
use spectemur_model::{Answer, Package, Report, Value};

use super::files;
use super::findings::Speaker;
use crate::arguments::Format;
use crate::json;
use crate::outcome::Outcome;
use crate::settings::{Settings, number};
use crate::terminal::line;
use crate::whole_file::write_whole;

#[derive(Serialize)]
struct DifferenceJson {
    place: String,
    before: Option<String>,
    after: Option<String>,
}

pub(super) fn diff(settings: &Settings, one: &Path, other: &Path, format: Format) -> anyhow::Result<Outcome> {
    let treaty = settings.treaty()?;
    let package = treaty.package();
    let (one, other) = (read(package, one)?, read(package, other)?);
    let found = differences(&one, &other);
    let voice = settings.voice()?;
    let teller = Teller { voice: &voice, package, report: &other };
    if format == Format::Json {
        let rows = found.iter().map(|difference| {
            let text = |held: &Option<Held>| held.as_ref().map(|held| teller.held(held)).transpose();
            let place = difference.spot.to_string();
            Ok(DifferenceJson { place, before: text(&difference.before)?, after: text(&difference.after)? })
        });
        json::print(&rows.collect::<anyhow::Result<Vec<_>>>()?)?;
        return Ok(Outcome::Done);
    }
    if found.is_empty() {
        line(&voice.say("diff-none", &[])?);
    }
    for difference in &found {
        line(&settings.paint.strong(&teller.spot(&difference.spot)));
        for (mark, held) in [("-", &difference.before), ("+", &difference.after)] {
            if let Some(held) = held {
                line(&format!("  {mark} {}", teller.held(held)?));
            }
        }
    }
    Ok(Outcome::Done)
}

pub(super) fn merge(settings: &Settings, paths: [&Path; 3], out: &Path) -> anyhow::Result<Outcome> {
    let treaty = settings.treaty()?;
    let package = treaty.package();
    let [base, ours, theirs] = paths.map(|path| read(package, path));
    let (base, ours, theirs) = (base?, ours?, theirs?);
    let merged = merged(&base, &ours, &theirs);
    write_whole(out, &to_json(&merged.report))?;
    let voice = settings.voice()?;
    let teller = Teller { voice: &voice, package, report: &merged.report };
    for conflict in &merged.conflicts {
        line(&settings.paint.strong(&teller.spot(&conflict.spot)));
        let sides =
            [("merge-base", &conflict.base), ("merge-ours", &conflict.ours), ("merge-theirs", &conflict.theirs)];
        for (label, held) in sides {
            let held = held.as_ref().map_or_else(|| Ok("–".to_owned()), |held| teller.held(held))?;
            line(&format!("  {}: {held}", voice.say(label, &[])?));
        }
    }
    if merged.conflicts.is_empty() {
        line(&voice.say("merge-done", &[])?);
        return Ok(Outcome::Done);
    }
    line(&voice.say("merge-conflicts", &[("n", number(merged.conflicts.len()))])?);
    Ok(Outcome::Findings)
}

fn read(package: &Package, path: &Path) -> anyhow::Result<Report> {
    let read = files::read(package, path)?;
    let refused = read.findings.first().map(|(finding, at)| format!("{}: {at}: {}", path.display(), finding.code));
    read.report
        .filter(|_| refused.is_none())
        .with_context(|| refused.unwrap_or_else(|| path.display().to_string()) + " (form check tells all)")
}

struct Teller<'a> {
    voice: &'a Voice,
    package: &'a Package,
    report: &'a Report,
}

impl Teller<'_> {
    fn spot(&self, spot: &Spot) -> String {
        let speaker = Speaker { voice: self.voice, package: self.package, template: None };
        let label = match spot {
            Spot::Place(place) => speaker.label(place),
            Spot::Remark(_) => String::new(),
        };
        if label.is_empty() { spot.to_string() } else { format!("{spot}  {label}") }
    }

    fn held(&self, held: &Held) -> anyhow::Result<String> {
        Ok(match held {
            Held::Template(id) => id.to_string(),
            Held::State(state) => state.to_string(),
            Held::Kind(kind) => kind.word().to_owned(),
            Held::Covers(period) => self.voice.when(*period),
            Held::Language(language) => self.voice.language_name(*language),
            Held::Cover(Cover::Changed) => self.voice.say("form-word-changed", &[])?,
            Held::Cover(Cover::Unchanged { since }) => {
                format!("{} {since}", self.voice.say("form-word-unchanged", &[])?)
            }
            Held::Cover(Cover::NotApplicable) => self.voice.say("form-word-form-not-applicable", &[])?,
            Held::Answer(given) => self.answer(&given.answer)?,
            Held::Public(public) => {
                self.voice.say(if *public { "form-word-public" } else { "form-word-not-public" }, &[])?
            }
            Held::Row(row) => {
                let cells = row.cells().map(|(column, cell)| Ok(format!("{column}: {}", self.answer(cell)?)));
                cells.collect::<anyhow::Result<Vec<_>>>()?.join("; ")
            }
            Held::Attachment(attachment) => attachment.hash.to_string(),
            Held::Remark(text) => text.clone(),
        })
    }

    fn answer(&self, answer: &Answer) -> anyhow::Result<String> {
        let word = |id: &str| Ok::<_, anyhow::Error>(self.voice.say(&format!("form-word-{id}"), &[])?);
        Ok(match answer {
            Answer::Known(Value::YesNo(yes)) => word(if *yes { "yes" } else { "no" })?,
            Answer::Known(Value::Number(number)) => self.voice.number(*number),
            Answer::Known(Value::Ratio { part, whole }) => format!("{part}/{whole}"),
            Answer::Known(Value::Choice(text) | Value::Name(text)) => text.clone(),
            Answer::Known(Value::Text(text)) => text.or_any(self.report.language).to_owned(),
            Answer::Known(Value::When(period)) => self.voice.when(*period),
            Answer::Known(Value::Place(place)) => place.name.clone(),
            Answer::Known(Value::Rows(rows)) => self.voice.number(i64::try_from(rows.len()).unwrap_or(i64::MAX)),
            other => word(other.kind())?,
        })
    }
}
