//! The step `documents`: what the product builds is compared with itself and judged by programs that are not ours.
//!
//! What is built stands in `xtask/documents.toml`, because no meeting and no plan is named in Rust.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use super::install;
use crate::commands::{self, capture};
use crate::workspace::Workspace;

/// What to build and how to judge it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Plan {
    /// Arguments of the command that builds; `{database}` and `{out}` are filled in.
    pub(crate) build: Vec<String>,
    /// Arguments of commands that must pass afterwards on the same database.
    pub(crate) afterwards: Vec<Vec<String>>,
    /// Arguments of commands that print a calendar, from the same database.
    pub(crate) calendars: Vec<Vec<String>>,
    /// How many files of each format must come out.
    pub(crate) files: BTreeMap<String, usize>,
    /// Profiles that every PDF must pass.
    pub(crate) pdf_profiles: Vec<String>,
}

impl Plan {
    pub(crate) fn read(workspace: &Workspace) -> Result<Self> {
        let text = fs::read_to_string(workspace.root.join("xtask/documents.toml"))
            .context("cannot read xtask/documents.toml")?;
        toml::from_str(&text).context("xtask/documents.toml is not as expected")
    }
}

/// The arguments with the places filled in.
pub(crate) fn fill(arguments: &[String], database: &Path, out: &Path) -> Vec<String> {
    let fill = |word: &String| {
        word.replace("{database}", &database.to_string_lossy()).replace("{out}", &out.to_string_lossy())
    };
    arguments.iter().map(fill).collect()
}

pub(super) fn run(workspace: &Workspace) -> Result<()> {
    let plan = Plan::read(workspace)?;
    let folder = workspace.target.join("documents");
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    let first = build(workspace, &plan, &folder.join("first"))?;
    let second = build(workspace, &plan, &folder.join("second"))?;
    count(&first, &plan.files)?;
    compare(&first, &second)?;
    println!("   {} files, the same bytes from two fresh databases", first.len());
    for (name, bytes) in &first {
        let file = folder.join("first/files").join(name);
        let judged = match extension(name) {
            "docx" => judge_docx(workspace, &file, &folder.join("converted"))?,
            "pdf" => judge_pdf(workspace, &plan, &file)?,
            _ => judge_text(name, bytes)?,
        };
        println!("   {name}: {} kB, {judged}", bytes.len().div_ceil(1000));
    }
    calendars(workspace, &plan, &folder)?;
    super::forms::run(workspace, &folder)?;
    super::first_report::run(workspace, &folder)
}

/// Two readers in Python must see the same events in each calendar.
fn calendars(workspace: &Workspace, plan: &Plan, folder: &Path) -> Result<()> {
    let (database, out) = (folder.join("first/record.db"), folder.join("calendars"));
    fs::create_dir_all(&out).with_context(|| format!("cannot make {}", out.display()))?;
    for (number, arguments) in plan.calendars.iter().enumerate() {
        let arguments = fill(arguments, &database, &out);
        let printed = capture(Command::new(workspace.binary()).args(arguments).current_dir(&workspace.root))?;
        let file = out.join(format!("{}.ics", number + 1));
        fs::write(&file, &printed).with_context(|| format!("cannot write {}", file.display()))?;
        let said = capture(python(workspace, "read_calendar.py")?.arg(&file)).context("a calendar reader objects")?;
        println!("   calendar {}: {} kB, {}", number + 1, printed.len().div_ceil(1000), said.trim());
    }
    Ok(())
}

type Files = BTreeMap<String, Vec<u8>>;

fn build(workspace: &Workspace, plan: &Plan, folder: &Path) -> Result<Files> {
    let out = folder.join("files");
    fs::create_dir_all(&out).with_context(|| format!("cannot make {}", out.display()))?;
    let database = folder.join("record.db");
    for arguments in std::iter::once(&plan.build).chain(&plan.afterwards) {
        let arguments = fill(arguments, &database, &out);
        commands::run(Command::new(workspace.binary()).args(arguments).current_dir(&workspace.root))?;
    }
    read_files(&out)
}

fn read_files(folder: &Path) -> Result<Files> {
    let mut files = Files::new();
    for entry in fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            files.insert(entry.file_name().to_string_lossy().into_owned(), fs::read(entry.path())?);
        }
    }
    Ok(files)
}

fn count(files: &Files, wanted: &BTreeMap<String, usize>) -> Result<()> {
    for (format, number) in wanted {
        let found = files.keys().filter(|name| extension(name) == format).count();
        if found != *number {
            bail!(
                "{found} files of format {format}, {number} expected; there are {:?}",
                files.keys().collect::<Vec<_>>()
            );
        }
    }
    Ok(())
}

fn compare(first: &Files, second: &Files) -> Result<()> {
    if !first.keys().eq(second.keys()) {
        bail!("two runs built different files: {:?} and {:?}", first.keys(), second.keys());
    }
    for (name, bytes) in first {
        if let Some(at) = first_difference(bytes, &second[name]) {
            bail!("{name} differs between two runs, from byte {at} on: the same record must give the same bytes");
        }
    }
    Ok(())
}

fn first_difference(a: &[u8], b: &[u8]) -> Option<usize> {
    let within = a.iter().zip(b).position(|(a, b)| a != b);
    within.or_else(|| (a.len() != b.len()).then(|| a.len().min(b.len())))
}

fn extension(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(_, end)| end)
}

/// The Open XML validator, LibreOffice, and a reader in Python that compares headings with what LibreOffice shows.
fn judge_docx(workspace: &Workspace, file: &Path, converted: &Path) -> Result<String> {
    capture(Command::new(installed(install::ooxml_validator(workspace))?).arg(file))
        .context("the Open XML validator objects")?;
    capture(libreoffice(workspace)?.args(["--headless", "--convert-to", "pdf", "--outdir"]).arg(converted).arg(file))
        .context("LibreOffice cannot convert it")?;
    let shown = converted.join(file.file_name().unwrap_or_default()).with_extension("pdf");
    if !shown.is_file() {
        bail!("LibreOffice made no PDF of {}", file.display());
    }
    let text = capture(Command::new("pdftotext").arg(&shown).arg("-"))?;
    let text_file = shown.with_extension("txt");
    fs::write(&text_file, text)?;
    let read = capture(python(workspace, "read_docx.py")?.arg(file).arg(&text_file)).context("a reader objects")?;
    Ok(format!("valid Open XML, opens in LibreOffice, {}", read.trim()))
}

fn judge_pdf(workspace: &Workspace, plan: &Plan, file: &Path) -> Result<String> {
    let said = capture(python(workspace, "validate_pdf.py")?.arg(file).args(&plan.pdf_profiles))
        .context("the PDF validator objects")?;
    Ok(said.trim().to_owned())
}

fn judge_text(name: &str, bytes: &[u8]) -> Result<String> {
    let text = std::str::from_utf8(bytes).with_context(|| format!("{name} is not UTF-8"))?;
    if text.trim().is_empty() {
        bail!("{name} is empty");
    }
    Ok(format!("{} lines of UTF-8", text.lines().count()))
}

fn python(workspace: &Workspace, script: &str) -> Result<Command> {
    python_at(workspace, &workspace.root.join("xtask/documents").join(script))
}

/// The Python that was installed, with a script.
pub(super) fn python_at(workspace: &Workspace, script: &Path) -> Result<Command> {
    installed_python(&install::python(workspace), script)
}

/// One Python of those that were installed, with a script.
pub(super) fn installed_python(python: &Path, script: &Path) -> Result<Command> {
    let mut command = Command::new(installed(python.to_owned())?);
    command.arg(script);
    Ok(command)
}

/// LibreOffice, which keeps a profile and a cache somewhere: below the build folder, and not in the home directory.
pub(super) fn libreoffice(workspace: &Workspace) -> Result<Command> {
    let home = workspace.tools().join("libreoffice");
    fs::create_dir_all(&home)?;
    let mut command = Command::new("soffice");
    command
        .arg(format!("-env:UserInstallation=file://{}", home.join("profile").display()))
        .env("HOME", &home)
        .env("XDG_CONFIG_HOME", home.join("config"))
        .env("XDG_CACHE_HOME", home.join("cache"));
    Ok(command)
}

fn installed(tool: PathBuf) -> Result<PathBuf> {
    if tool.exists() {
        return Ok(tool);
    }
    bail!("{} is missing: run `cargo xtask test --only install`", tool.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(named: &[(&str, &str)]) -> Files {
        named.iter().map(|(name, bytes)| ((*name).to_owned(), bytes.as_bytes().to_vec())).collect()
    }

    #[test]
    fn places_are_filled_in() {
        let arguments = ["a".to_owned(), "{database}".to_owned(), "x={out}".to_owned()];
        assert_eq!(fill(&arguments, Path::new("/d/b"), Path::new("/o")), ["a", "/d/b", "x=/o"]);
    }

    #[test]
    fn a_difference_names_the_file_and_the_byte() {
        assert!(compare(&files(&[("a", "12")]), &files(&[("a", "12")])).is_ok());
        let error =
            compare(&files(&[("a", "12"), ("b", "xy")]), &files(&[("a", "12"), ("b", "xz")])).expect_err("they differ");
        assert!(error.to_string().starts_with("b differs between two runs, from byte 1 on"));
        assert!(compare(&files(&[("a", "12")]), &files(&[("a", "123")])).is_err());
        assert!(compare(&files(&[("a", "12")]), &files(&[])).is_err());
    }

    #[test]
    fn a_missing_file_is_noticed() {
        let wanted = BTreeMap::from([("pdf".to_owned(), 2)]);
        assert!(count(&files(&[("a.pdf", ""), ("b.pdf", "")]), &wanted).is_ok());
        assert!(count(&files(&[("a.pdf", "")]), &wanted).is_err());
    }

    #[test]
    fn the_plan_of_this_repository_is_readable() {
        let plan: Plan = toml::from_str(include_str!("../../documents.toml")).expect("the file is as the type says");
        assert!(plan.build.iter().any(|word| word == "{out}") && plan.build.iter().any(|word| word == "{database}"));
    }
}
