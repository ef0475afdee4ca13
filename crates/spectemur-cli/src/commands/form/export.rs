//! `spectemur form export`: a form to fill in, with what is known in it.

use spectemur_app::{Draft, DraftAsked};
use spectemur_exchange::form::{FormFile, to_csv, to_json, to_workbook};
use spectemur_language::{Said, Voice};
use spectemur_model::{Day, Period, StateCode, TemplateId};
use spectemur_report::{export, form_document};

use super::{files, send_back};
use crate::arguments::{ExportArguments, FormFormat, WhichArguments};
use crate::outcome::Outcome;
use crate::settings::Settings;
use crate::terminal::line;
use crate::whole_file::write_whole;

pub(super) async fn run(settings: &Settings, asked: &ExportArguments) -> anyhow::Result<Outcome> {
    let app = settings.app().await?;
    let draft = app.draft(&wanted(app.treaty().package(), &asked.which)?).await?;
    let bytes = bytes(&draft, asked.format)?;
    write_whole(&asked.out, &bytes)?;
    let voice = settings.voice()?;
    line(&voice.say("cli-written", &[("file", Said::from(asked.out.display().to_string()))])?);
    if let Some(returned) = &draft.returned {
        send_back::print(settings, &voice, returned)?;
    }
    Ok(Outcome::Done)
}

/// The report that is meant: an initial one covers the days from entry into force to the end of the year.
pub(crate) fn wanted(package: &spectemur_model::Package, which: &WhichArguments) -> anyhow::Result<DraftAsked> {
    let kind = which.kind.into();
    let year = Period::year(which.year)?;
    let from = match kind {
        spectemur_model::report::ReportKind::Initial => {
            entry_into_force(package, which.state).filter(|day| *day <= year.to()).unwrap_or(year.from())
        }
        _ => year.from(),
    };
    Ok(DraftAsked {
        state: which.state,
        kind,
        covers: Period::new(from, year.to())?,
        language: which.lang,
        template: which.form.as_deref().map(TemplateId::new),
    })
}

fn entry_into_force(package: &spectemur_model::Package, state: StateCode) -> Option<Day> {
    package.registers.registrations.get(&state)?.entry_into_force_on
}

pub(crate) fn bytes(draft: &Draft, format: FormFormat) -> anyhow::Result<Vec<u8>> {
    let (report, package) = (&draft.report, &draft.package);
    let template = files::template(package, report.template.as_str())?;
    let state = package.registers.states.get(&report.state);
    let name = state.map_or("", |state| state.name_on(report.covers.to(), report.language));
    let words = files::words_in(report.language)?;
    let units = files::units_in(report.language, package)?;
    let voice = Voice::new(report.language, &[])?;
    let note = draft.returned.as_ref().map(|returned| send_back::note(&voice, returned)).transpose()?;
    let file = FormFile {
        template,
        questions: &package.questions,
        words: &words,
        state_name: name,
        units: &units,
        report,
        before: draft.before.as_ref(),
        note: note.as_deref(),
    };
    Ok(match format {
        FormFormat::Xlsx => to_workbook(&file)?,
        FormFormat::Json => to_json(report),
        FormFormat::Csv => to_csv(&file)?,
        FormFormat::Docx => export::docx(&form_document::compose(package, template, report, &voice)?)?,
    })
}
