//! The proof-reader against what readers found: recall by kind, precision by confidence, false alarms.
//!
//! Nothing here may change what is found.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use spectemur_model::Package;
use spectemur_proof::{Confidence, Finding, Options, Spot};

/// What readers found in the documents of a folder.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(crate) struct Truth {
    pub(crate) contradiction: Vec<Entry>,
    pub(crate) agreement: Vec<Entry>,
}

/// Places of one document that contradict each other, or that agree.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(crate) struct Entry {
    seed: String,
    file: String,
    kind: String,
    clear: Option<bool>,
    place: Vec<Place>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Place {
    line: usize,
    /// Further lines with the same words, of which any is meant.
    also: Vec<usize>,
}

impl Place {
    fn lines(&self) -> impl Iterator<Item = &usize> {
        std::iter::once(&self.line).chain(&self.also)
    }
}

impl Entry {
    fn document(&self) -> &str {
        if self.file.is_empty() { &self.seed } else { &self.file }
    }

    fn is_clear(&self) -> bool {
        self.clear.unwrap_or(true)
    }
}

/// A document with its findings, and the line in which each byte stands.
pub(crate) struct Read {
    starts: Vec<usize>,
    pub(crate) findings: Vec<Finding>,
}

impl Read {
    pub(crate) fn lines(&self, spot: &Spot) -> (usize, usize) {
        let range = spot.figure.clone().unwrap_or(spot.quote.clone());
        let line = |at: usize| self.starts.partition_point(|start| *start <= at);
        (line(range.start), line(range.end.saturating_sub(1).max(range.start)))
    }

    fn hits(&self, spot: &Spot, place: &Place) -> bool {
        let (first, last) = self.lines(spot);
        place.lines().any(|line| (first..=last).contains(line))
    }

    /// Whether the finding points at two of the places, or at the only one.
    fn matches(&self, finding: &Finding, entry: &Entry) -> bool {
        let covered = entry.place.iter().filter(|place| finding.spots.iter().any(|spot| self.hits(spot, place)));
        covered.count() >= entry.place.len().min(2)
    }

    fn within(&self, finding: &Finding, entry: &Entry) -> bool {
        finding.spots.iter().all(|spot| entry.place.iter().any(|place| self.hits(spot, place)))
    }

    fn touches(&self, finding: &Finding, entry: &Entry) -> bool {
        entry.place.iter().any(|place| finding.spots.iter().any(|spot| self.hits(spot, place)))
    }
}

/// How many of some contradictions are found: all, at least possible, at least probable, certain.
pub(crate) type Found = [usize; 4];

/// Findings of one kind and confidence.
#[derive(Clone, Copy, Default)]
pub(crate) struct Given {
    /// All of them.
    pub(crate) all: usize,
    /// Those that readers found too.
    pub(crate) listed: usize,
    /// Those that join only places of one agreement.
    pub(crate) alarms: usize,
    /// Those that touch no place of any contradiction.
    pub(crate) strays: usize,
}

/// The measure of a folder.
pub(crate) struct Measure {
    /// By kind, and whether the contradiction is clear.
    pub(crate) recall: BTreeMap<(String, bool), Found>,
    pub(crate) given: BTreeMap<(Confidence, &'static str), Given>,
    pub(crate) agreements: usize,
}

impl Measure {
    /// All contradictions that are clear, or all that are not.
    pub(crate) fn all(&self, clear: bool) -> Found {
        let mut sum = Found::default();
        for row in self.recall.iter().filter(|((_, known), _)| *known == clear).map(|(_, row)| row) {
            sum.iter_mut().zip(row).for_each(|(sum, value)| *sum += value);
        }
        sum
    }

    /// All findings of at least this confidence.
    pub(crate) fn at_least(&self, least: Confidence) -> Given {
        let mut sum = Given::default();
        for given in self.given.iter().filter(|((confidence, _), _)| *confidence >= least).map(|(_, given)| given) {
            sum.all += given.all;
            sum.listed += given.listed;
            sum.alarms += given.alarms;
            sum.strays += given.strays;
        }
        sum
    }
}

/// What readers found, and what the proof-reader finds in each document; none where the folder does not read.
pub(crate) fn read(folder: &Path, package: &Package) -> Option<(Truth, BTreeMap<String, Read>)> {
    let truth: Truth = toml::from_str(&std::fs::read_to_string(folder.join("truth.toml")).ok()?).ok()?;
    let mut found = BTreeMap::new();
    for name in truth.contradiction.iter().chain(&truth.agreement).map(Entry::document) {
        if found.contains_key(name) {
            continue;
        }
        let text = std::fs::read_to_string(folder.join(name)).ok()?;
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        let document = spectemur_proof::plain::read(text);
        let findings = spectemur_proof::findings(&document, package, Options::default());
        found.insert(name.to_owned(), Read { starts, findings });
    }
    Some((truth, found))
}

/// Compares both.
pub(crate) fn measure(truth: &Truth, documents: &BTreeMap<String, Read>) -> Measure {
    let mut measure = Measure { recall: BTreeMap::new(), given: BTreeMap::new(), agreements: truth.agreement.len() };
    for entry in &truth.contradiction {
        let read = documents.get(entry.document());
        let matching =
            read.into_iter().flat_map(|read| read.findings.iter().filter(|finding| read.matches(finding, entry)));
        let best = matching.map(|finding| finding.confidence).max();
        let row = measure.recall.entry((entry.kind.clone(), entry.is_clear())).or_default();
        let reached = [true, best.is_some(), best >= Some(Confidence::Probable), best == Some(Confidence::Certain)];
        row.iter_mut().zip(reached).for_each(|(count, reached)| *count += usize::from(reached));
    }
    for (name, read) in documents {
        let of = |entries: &'_ Vec<Entry>, fits: &dyn Fn(&Entry) -> bool| {
            entries.iter().filter(|entry| entry.document() == name).any(fits)
        };
        for finding in &read.findings {
            let listed = of(&truth.contradiction, &|entry| read.matches(finding, entry));
            let alarm = !listed && of(&truth.agreement, &|entry| read.within(finding, entry));
            let stray = !of(&truth.contradiction, &|entry| read.touches(finding, entry));
            let given = measure.given.entry((finding.confidence, finding.kind)).or_default();
            given.all += 1;
            given.listed += usize::from(listed);
            given.alarms += usize::from(alarm);
            given.strays += usize::from(stray);
        }
    }
    measure
}
