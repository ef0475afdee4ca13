//! Extracts of documents in which one place is marked: as it should be, and as somebody wrote it.
//!
//! The one agrees with itself and must give nothing, the other must give a finding. Nothing here may change what is
//! found, or know what an extract is about.

use std::path::Path;

use spectemur_model::Package;
use spectemur_proof::{Confidence, Finding, Options};

/// What stands between two extracts of a file.
const BETWEEN: &str = "\n=====\n";

/// An extract with its two readings.
pub(crate) struct Twins {
    /// The file, which is named after the kind, and the number of the extract in it, from one.
    pub(crate) place: (String, usize),
    pub(crate) right: String,
    pub(crate) wrong: String,
}

impl Twins {
    /// None where not exactly one place is marked `[[right=>wrong]]`.
    fn of(file: &str, number: usize, text: &str) -> Option<Self> {
        let (before, marked) = text.split_once("[[")?;
        let (marked, after) = marked.split_once("]]")?;
        let (right, wrong) = marked.split_once("=>")?;
        let with = |word: &str| format!("{before}{word}{after}\n");
        let only = !after.contains("[[") && right != wrong;
        only.then(|| Self { place: (file.to_owned(), number), right: with(right), wrong: with(wrong) })
    }

    /// What is told of the extract as it should be, each a false alarm.
    pub(crate) fn alarms(&self, package: &Package) -> Vec<String> {
        told(&self.right, package)
    }

    /// Whether something is told of the wrong reading that is not told of the right one.
    pub(crate) fn is_found(&self, package: &Package) -> bool {
        let right = told(&self.right, package);
        told(&self.wrong, package).iter().any(|finding| !right.contains(finding))
    }
}

/// The findings that are at least probable: kind, details and what they quote.
fn told(text: &str, package: &Package) -> Vec<String> {
    let document = spectemur_proof::plain::read(text.to_owned());
    let findings = spectemur_proof::findings(&document, package, Options { least: Confidence::Probable });
    findings.iter().map(|finding| said(finding, text)).collect()
}

fn said(finding: &Finding, text: &str) -> String {
    let range = |spot: &spectemur_proof::Spot| spot.figure.clone().unwrap_or(spot.quote.clone());
    let quotes: Vec<&str> = finding.spots.iter().filter_map(|spot| text.get(range(spot))).collect();
    format!("{} {:?} {quotes:?}", finding.kind, finding.details)
}

/// The extracts of a folder, file by file; an error names what cannot be read.
pub(crate) fn read(folder: &Path) -> Result<Vec<Twins>, String> {
    let entries = std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    let mut all = Vec::new();
    for file in files {
        let kind = file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let text = std::fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        let parts = text.split(BETWEEN).map(str::trim).filter(|part| !part.is_empty());
        for (at, part) in parts.enumerate() {
            let number = at.saturating_add(1);
            let twins = Twins::of(&kind, number, part);
            all.push(twins.ok_or_else(|| format!("{}, extract {number}: not one marked place", file.display()))?);
        }
    }
    Ok(all)
}
