//! `spectemur form import`: a State's own spreadsheet, through a mapping file, to forms that can be checked.

use std::cell::RefCell;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use serde::Serialize;
use spectemur_exchange::form::mapping::{
    Against, Chosen, Import, Mapping, MappingProblem, RowCounts, SetAside, Spreadsheet, import, read_mapping,
    set_aside_file,
};
use spectemur_exchange::form::{Forms, from_json, limits, to_json};
use spectemur_language::{Said, Voice};
use spectemur_model::Report;
use spectemur_model::report::ReportFinding;

use super::files;
use super::findings::{FindingJson, Placed, Speaker};
use crate::arguments::{Format, ImportFormArguments};
use crate::json;
use crate::outcome::Outcome;
use crate::settings::{Settings, number};
use crate::terminal::line;
use crate::whole_file::write_whole;

/// The folder, below the one for forms, in which rows that were set aside lie under the spreadsheet's own name.
const SET_ASIDE: &str = "set-aside";

pub(super) fn run(settings: &Settings, asked: &ImportFormArguments) -> anyhow::Result<Outcome> {
    let treaty = settings.treaty()?;
    let package = treaty.package();
    let words = files::words()?;
    let forms = Forms { templates: &package.templates, questions: &package.questions, words: &words };
    let against = Against { forms, states: &package.registers.states };
    let template = asked.form.as_deref().map(|id| files::template(package, id)).transpose()?;
    let chosen =
        Chosen { template: template.map(|template| template.id.clone()), state: asked.state, year: asked.year };

    let text = files::bytes(&asked.mapping, limits::MAPPING_BYTES)?;
    let mapping = match read_mapping(&String::from_utf8_lossy(&text), against, &chosen) {
        Ok(mapping) => mapping,
        Err(problems) => return mistakes(settings, &asked.mapping, &problems, asked.format),
    };
    let earlier = asked.add_to.as_deref().map(|folder| earlier(folder, forms)).transpose()?.unwrap_or_default();
    let bytes = files::bytes(&asked.file, limits::FILE_BYTES)?;
    let name = asked.file.file_stem().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let came_to = import(Spreadsheet { name: &name, bytes: &bytes }, &mapping, against, &chosen, &earlier);

    // As for filled forms: what was found is said in the language of the file.
    let voice = Voice::new(mapping.language(), &[])?;
    let speaker = Speaker { voice: &voice, package, template: package.templates.get(mapping.template()) };
    let written = write(&came_to, &mapping, &speaker, &asked.out, &name)?;
    let told = Told { settings, speaker: &speaker, came_to: &came_to, written: &written };
    match asked.format {
        Format::Json => told.json()?,
        Format::Text => told.text()?,
    }
    Ok(if told.is_clean() { Outcome::Done } else { Outcome::Findings })
}

/// The forms in a folder: those of an import before.
fn earlier(folder: &Path, forms: Forms<'_>) -> anyhow::Result<Vec<Report>> {
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let mut paths: Vec<PathBuf> = entries.map(|entry| Ok(entry?.path())).collect::<std::io::Result<_>>()?;
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "json"));
    paths.sort();
    let read = |path: &PathBuf| {
        let report = from_json(&files::bytes(path, limits::FILE_BYTES)?, forms).report;
        report.with_context(|| format!("{}: no form could be read; see “spectemur form check”", path.display()))
    };
    paths.iter().map(read).collect()
}

/// The files that an import left behind.
struct Written {
    /// One for each report, in the reports' order.
    forms: Vec<PathBuf>,
    set_aside: Option<PathBuf>,
}

fn write(
    came_to: &Import,
    mapping: &Mapping,
    speaker: &Speaker<'_>,
    out: &Path,
    name: &str,
) -> anyhow::Result<Written> {
    let mut written = Written { forms: Vec::new(), set_aside: None };
    if came_to.is_refused() {
        return Ok(written);
    }
    fs::create_dir_all(out).with_context(|| out.display().to_string())?;
    for report in came_to.reports.iter().filter_map(|read| read.report.as_ref()) {
        let path = out.join(format!("{}-{}.json", report.state, report.covers.to().year()));
        write_whole(&path, &to_json(report))?;
        written.forms.push(path);
    }
    let words = files::words_in(mapping.language())?;
    let unsaid = RefCell::new(None);
    let say = |finding: &ReportFinding| {
        speaker.says(finding).unwrap_or_else(|error| {
            *unsaid.borrow_mut() = Some(error);
            String::new()
        })
    };
    let bytes = if came_to.set_aside.is_empty() { None } else { set_aside_file(came_to, &words, &say)? };
    if let Some(error) = unsaid.into_inner() {
        return Err(error);
    }
    if let Some(bytes) = bytes {
        let folder = out.join(SET_ASIDE);
        fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
        let path = folder.join(format!("{name}.{}", if came_to.is_csv() { "csv" } else { "xlsx" }));
        write_whole(&path, &bytes)?;
        written.set_aside = Some(path);
    }
    Ok(written)
}

/// What an import came to, ready to be told.
struct Told<'a> {
    settings: &'a Settings,
    speaker: &'a Speaker<'a>,
    came_to: &'a Import,
    written: &'a Written,
}

impl Told<'_> {
    /// Whether every row was used or left out, and nothing is worth a second look.
    fn is_clean(&self) -> bool {
        !self.came_to.is_refused()
            && self.came_to.findings.is_empty()
            && self.came_to.set_aside.is_empty()
            && self.came_to.reports.iter().all(|read| read.findings.is_empty())
    }

    /// Everything that was found, in the file, in rows and in forms.
    fn found(&self) -> Vec<Placed> {
        let rows = self.came_to.set_aside.iter().flat_map(|row| &row.reasons);
        let reports = self.came_to.reports.iter().flat_map(|read| &read.findings);
        self.came_to.findings.iter().chain(rows).chain(reports).cloned().collect()
    }

    fn text(&self) -> anyhow::Result<()> {
        let voice = self.speaker.voice;
        let found = self.found();
        if !found.is_empty() {
            self.speaker.print(self.settings, &found)?;
            line("");
        }
        if self.came_to.is_refused() {
            line(&voice.say("import-nothing-read", &[])?);
            return Ok(());
        }
        let RowCounts { read, used, set_aside, filtered } = self.came_to.counts;
        for (id, count) in [
            ("import-read", read),
            ("import-used", used),
            ("import-set-aside", set_aside),
            ("import-filtered", filtered),
        ] {
            line(&voice.say(id, &[("n", number(count))])?);
        }
        let package = self.speaker.package;
        for (report, file) in self.reports() {
            let name = package.registers.states.get(&report.state);
            let name = name.map(|state| voice.state(state, report.covers.to())).transpose()?.unwrap_or_default();
            let year = Said::from(report.covers.to().year().to_string());
            let file = Said::from(file.display().to_string());
            line(&voice.say("import-report", &[("state", name.into()), ("year", year), ("file", file)])?);
        }
        if self.written.forms.is_empty() {
            line(&voice.say("import-no-report", &[])?);
        }
        if let Some(path) = &self.written.set_aside {
            line(&voice.say("import-set-aside-file", &[("file", Said::from(path.display().to_string()))])?);
        }
        Ok(())
    }

    fn json(&self) -> anyhow::Result<()> {
        let path = |path: &PathBuf| path.display().to_string();
        let counts = self.came_to.counts;
        let set_aside = self.came_to.set_aside.iter();
        json::print(&ImportJson {
            is_read: !self.came_to.is_refused(),
            rows: RowsJson {
                read: counts.read,
                used: counts.used,
                set_aside: counts.set_aside,
                left_out: counts.filtered,
            },
            findings: self.speaker.json(&self.came_to.findings)?,
            reports: self
                .reports()
                .zip(self.came_to.reports.iter().filter(|read| read.report.is_some()))
                .map(|((report, file), read)| {
                    Ok(ReportJson {
                        state: report.state.to_string(),
                        year: report.covers.to().year(),
                        file: path(file),
                        findings: self.speaker.json(&read.findings)?,
                    })
                })
                .collect::<anyhow::Result<_>>()?,
            set_aside: set_aside.map(|row| self.row(row)).collect::<anyhow::Result<_>>()?,
            set_aside_file: self.written.set_aside.as_ref().map(path),
        })
    }

    fn row(&self, row: &SetAside) -> anyhow::Result<SetAsideJson> {
        Ok(SetAsideJson { sheet: row.sheet.clone(), row: row.row, reasons: self.speaker.json(&row.reasons)? })
    }

    fn reports(&self) -> impl Iterator<Item = (&Report, &PathBuf)> {
        self.came_to.reports.iter().filter_map(|read| read.report.as_ref()).zip(&self.written.forms)
    }
}

/// Says every mistake of a mapping file with its line; nothing was read.
fn mistakes(settings: &Settings, path: &Path, problems: &[MappingProblem], format: Format) -> anyhow::Result<Outcome> {
    let voice = settings.voice()?;
    let told = problems.iter().map(|problem| MistakeJson::of(problem, &voice)).collect::<anyhow::Result<Vec<_>>>()?;
    if format == Format::Json {
        json::print(&MappingJson { mapping: told })?;
        return Ok(Outcome::Findings);
    }
    for mistake in &told {
        line(&settings.paint.strong(&format!("{}:{}", path.display(), mistake.line)));
        line(&format!("  {}", mistake.says));
        line(&format!("  {}", settings.paint.faint(&mistake.hint)));
    }
    line(&voice.say("import-mapping-mistakes", &[("n", number(told.len()))])?);
    Ok(Outcome::Findings)
}

#[derive(Serialize)]
struct MappingJson {
    mapping: Vec<MistakeJson>,
}

#[derive(Serialize)]
struct MistakeJson {
    line: usize,
    code: &'static str,
    says: String,
    hint: String,
}

impl MistakeJson {
    fn of(problem: &MappingProblem, voice: &Voice) -> anyhow::Result<Self> {
        let words: Vec<(&str, Said)> =
            problem.variables.iter().map(|(name, value)| (*name, Said::from(value.as_str()))).collect();
        Ok(Self {
            line: problem.line,
            code: problem.code,
            says: voice.say(&format!("mapping-{}", problem.code), &words)?,
            hint: voice.say(&format!("mapping-{}-hint", problem.code), &words)?,
        })
    }
}

#[derive(Serialize)]
struct ImportJson {
    is_read: bool,
    rows: RowsJson,
    findings: Vec<FindingJson>,
    reports: Vec<ReportJson>,
    set_aside: Vec<SetAsideJson>,
    #[serde(skip_serializing_if = "Option::is_none")]
    set_aside_file: Option<String>,
}

#[derive(Serialize)]
struct RowsJson {
    read: usize,
    used: usize,
    set_aside: usize,
    left_out: usize,
}

#[derive(Serialize)]
struct ReportJson {
    state: String,
    year: i16,
    file: String,
    findings: Vec<FindingJson>,
}

#[derive(Serialize)]
struct SetAsideJson {
    sheet: String,
    row: u32,
    reasons: Vec<FindingJson>,
}
