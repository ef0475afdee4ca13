//! Part of the step `documents`: workbooks of forms are filled by openpyxl and saved again by LibreOffice, in all six
//! languages, and must say the same afterwards.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::documents::{libreoffice, python_at};
use crate::commands::{self, capture, cargo};
use crate::workspace::Workspace;

/// The two ways in which each language's workbooks come back, with the samples that take them.
const FILLED: &str = "filled";
const SAVED_AGAIN: [&str; 3] = ["full", "unchanged", "long"];

pub(super) fn run(workspace: &Workspace, folder: &Path) -> Result<()> {
    let samples = folder.join("forms");
    let (filled, saved) = (folder.join("forms-filled"), folder.join("forms-saved"));
    for folder in [&samples, &filled, &saved] {
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    }
    let example = ["build", "--release", "--workspace", "--example", "form_files"];
    commands::run(cargo().current_dir(&workspace.root).args(example))?;
    let program = workspace.target.join("release/examples/form_files");
    capture(Command::new(&program).arg("write").arg(&samples)).context("the samples cannot be written")?;
    let languages = languages(&samples)?;
    let script = workspace.root.join("crates/spectemur-exchange/tests/clients/fill_workbook.py");
    let mut again: Vec<PathBuf> = Vec::new();
    for language in &languages {
        let out = filled.join(format!("{FILLED}.{language}.xlsx"));
        let empty = samples.join(format!("empty.{language}.xlsx"));
        capture(python_at(workspace, &script)?.args([&empty, &out, &samples.join("changes.json")]))
            .context("openpyxl cannot fill a workbook")?;
        again.extend(SAVED_AGAIN.map(|name| samples.join(format!("{name}.{language}.xlsx"))));
        again.push(out);
    }
    capture(libreoffice(workspace)?.args(["--headless", "--convert-to", "xlsx", "--outdir"]).arg(&saved).args(&again))
        .context("LibreOffice cannot save workbooks again")?;
    for language in &languages {
        let name = |name: &str| format!("{name}.{language}");
        same(&program, &filled, &samples, &name(FILLED))?;
        for sample in SAVED_AGAIN.into_iter().chain([FILLED]) {
            same(&program, &saved, &samples, &name(sample))?;
        }
    }
    println!("   forms in {} languages: filled by openpyxl, saved again by LibreOffice, nothing lost", languages.len());
    Ok(())
}

/// The languages of which there is an empty form.
fn languages(samples: &Path) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(samples).with_context(|| format!("cannot list {}", samples.display()))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        let language = name.strip_prefix("empty.").and_then(|name| name.strip_suffix(".xlsx"));
        found.extend(language.map(str::to_owned));
    }
    found.sort_unstable();
    if found.is_empty() {
        bail!("no sample forms in {}", samples.display());
    }
    Ok(found)
}

/// A workbook must be read as the JSON that was written by hand for it.
fn same(program: &Path, folder: &Path, samples: &Path, name: &str) -> Result<()> {
    let workbook = folder.join(format!("{name}.xlsx"));
    let read = capture(Command::new(program).arg("read").arg(&workbook))
        .with_context(|| format!("{} cannot be read back", workbook.display()))?;
    let expected = fs::read_to_string(samples.join(format!("{name}.json")))?;
    if read.trim() != expected.trim() {
        bail!("{} does not say what {name}.json says", workbook.display());
    }
    Ok(())
}
