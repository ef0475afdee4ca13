//! What was found in a report, in the user's language, with the cell or the pointer where it stands.

use std::collections::BTreeMap;

use serde::Serialize;
use spectemur_exchange::form::place_in_file;
use spectemur_language::{Said, Voice};
use spectemur_model::report::{Gravity, ReportFinding, ReportPlace};
use spectemur_model::{Package, Template};

use crate::settings::{Settings, number};
use crate::terminal::line;

/// A finding with the place in the file, if there is a file.
pub(super) type Placed = (ReportFinding, String);

/// Adds to each finding of the application the place where the file has it.
pub(super) fn placed(findings: Vec<ReportFinding>, places: &BTreeMap<ReportPlace, String>) -> Vec<Placed> {
    let place = |finding: &ReportFinding| place_in_file(&finding.place, places).unwrap_or_default().to_owned();
    findings.into_iter().map(|finding| (finding.clone(), place(&finding))).collect()
}

/// Says findings in one language, with the labels of a package.
pub(super) struct Speaker<'a> {
    pub(super) voice: &'a Voice,
    pub(super) package: &'a Package,
    pub(super) template: Option<&'a Template>,
}

impl Speaker<'_> {
    /// What was found, in sentences.
    pub(super) fn says(&self, finding: &ReportFinding) -> anyhow::Result<String> {
        let mut variables: Vec<(&str, Said)> =
            finding.variables.iter().map(|(name, value)| (*name, self.variable(finding, name, value))).collect();
        let check = finding.check.as_ref().zip(self.template);
        let check = check.and_then(|(id, template)| template.checks.iter().find(|check| check.id == *id));
        if let Some(check) = check {
            let says = check.says.or_any(self.voice.language()).to_owned();
            variables.push(("says", says.into()));
        }
        Ok(self.voice.say(&format!("found-{}", finding.code), &variables)?)
    }

    /// The label of the question or form at a place; empty where it is none.
    pub(super) fn label(&self, place: &ReportPlace) -> String {
        let language = self.voice.language();
        match place {
            ReportPlace::Answer { question, row, column } => {
                let known = self.package.questions.get(question);
                let label = known.map_or(question.as_str(), |known| known.label.or_any(language));
                let column = column.as_ref().and_then(|column| known?.column(column.as_str()));
                let parts = std::iter::once(label.to_owned())
                    .chain(row.map(|row| self.voice.number(i64::try_from(row).unwrap_or(i64::MAX))))
                    .chain(column.map(|column| column.label.or_any(language).to_owned()));
                parts.collect::<Vec<_>>().join(" › ")
            }
            ReportPlace::Cover(form) => form.to_string(),
            ReportPlace::Attachment(name) => name.clone(),
            ReportPlace::Whole | ReportPlace::Head(_) => String::new(),
        }
    }

    /// Keys become labels, and numbers are written as the language writes them; everything else stays what it is.
    fn variable(&self, finding: &ReportFinding, name: &str, value: &str) -> Said {
        let language = self.voice.language();
        let question = match &finding.place {
            ReportPlace::Answer { question, .. } => self.package.questions.get(question),
            _ => None,
        };
        let column = |key: &str| question.and_then(|question| question.column(key));
        let label = match name {
            "question" => self.package.questions.get(value).map(|question| question.label.or_any(language)),
            "column" => column(value).map(|column| column.label.or_any(language)),
            "choice" => question.and_then(|question| {
                let found = question.choices.iter().find(|choice| choice.key == value)?;
                Some(found.label.or_any(language))
            }),
            "obligation" => {
                let rule = self.package.obligations.iter().find(|rule| rule.id.as_str() == value);
                rule.map(|rule| rule.title.or_any(language))
            }
            _ => None,
        };
        if let Some(label) = label {
            return Said::from(label.to_owned());
        }
        match value.parse::<i64>() {
            // Only a number can choose a plural.
            Ok(number) if (finding.code, name) == ("findings-left-out", "count") => Said::Number(number),
            Ok(number) if is_number(finding.code, name) => Said::from(self.voice.number(number)),
            _ => Said::from(value.to_owned()),
        }
    }

    /// Prints all of them under the heading of their gravity, and how many there are.
    pub(super) fn print(&self, settings: &Settings, found: &[Placed]) -> anyhow::Result<()> {
        for (gravity, heading) in GRAVITIES {
            let of_gravity: Vec<_> = found.iter().filter(|(finding, _)| finding.gravity == gravity).collect();
            if of_gravity.is_empty() {
                continue;
            }
            line(&settings.paint.strong(&self.voice.say(heading, &[])?));
            for (finding, place) in of_gravity {
                let place = if place.is_empty() { finding.place.to_string() } else { place.clone() };
                let label = self.label(&finding.place);
                let place = settings.paint.strong(&place);
                let place = if label.is_empty() { place } else { format!("{place}  {}", settings.paint.faint(&label)) };
                line(&format!("  {place}"));
                line(&format!("    {}", self.says(finding)?));
            }
        }
        let count = |gravity| number(found.iter().filter(|(finding, _)| finding.gravity == gravity).count());
        if found.is_empty() {
            line(&self.voice.say("found-none", &[])?);
        } else {
            let counts = [
                ("refused", count(Gravity::Refused)),
                ("contradicts", count(Gravity::Contradicts)),
                ("look", count(Gravity::Look)),
            ];
            line(&self.voice.say("found-count", &counts)?);
        }
        Ok(())
    }

    /// The same for scripts.
    pub(super) fn json(&self, found: &[Placed]) -> anyhow::Result<Vec<FindingJson>> {
        let json = found.iter().map(|(finding, place)| {
            Ok(FindingJson {
                gravity: finding.gravity.word(),
                code: finding.code,
                check: finding.check.clone(),
                place: finding.place.to_string(),
                at: place.clone(),
                says: self.says(finding)?,
            })
        });
        json.collect()
    }
}

/// Whether a variable is an amount, and not a year, a key or somebody's own text.
fn is_number(code: &str, name: &str) -> bool {
    const AMOUNTS: [&str; 14] = [
        "row", "amount", "limit", "other", "before", "times", "number", "size", "largest", "together", "bytes",
        "length", "offset", "line",
    ];
    let of_code = [("part-above-whole", "part"), ("part-above-whole", "whole"), ("row-twice", "first")];
    AMOUNTS.contains(&name) || of_code.contains(&(code, name)) || (name == "count" && code.starts_with("file-"))
}

const GRAVITIES: [(Gravity, &str); 3] = [
    (Gravity::Refused, "found-gravity-refused"),
    (Gravity::Contradicts, "found-gravity-contradicts"),
    (Gravity::Look, "found-gravity-look"),
];

#[derive(Serialize)]
pub(super) struct FindingJson {
    gravity: &'static str,
    code: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    check: Option<String>,
    /// Where in the report, as remarks name it.
    place: String,
    /// Where in the file: sheet and cell, JSON pointer, or line and column.
    at: String,
    says: String,
}
