//! What was found in a report, in the reader's words, with the question where it stands.

use spectemur_language::{LanguageError, Said};
use spectemur_model::Template;
use spectemur_model::report::{Gravity, ReportFinding, ReportPlace};

use crate::page::Page;

/// A finding as pages show it.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) gravity: &'static str,
    /// The form in which it stands; empty for the report as a whole.
    pub(crate) form: String,
    /// The question, empty where it is none.
    pub(crate) question: String,
    /// Question, row and column in words.
    pub(crate) label: String,
    pub(crate) says: String,
}

/// The three kinds, the gravest first, with the heading of each.
pub(crate) const GRAVITIES: [Gravity; 3] = [Gravity::Refused, Gravity::Contradicts, Gravity::Look];

/// That an answer is new although its form was unchanged: the page marks the answer and counts it beside the form.
const MARKED: &str = "unchanged-but-differs";

/// Findings in words.
pub(crate) fn worded(
    p: &Page<'_>,
    template: &Template,
    findings: &[ReportFinding],
) -> Result<Vec<Found>, LanguageError> {
    let told = findings.iter().filter(|finding| finding.code != MARKED);
    told.map(|finding| one(p, template, finding)).collect()
}

fn one(p: &Page<'_>, template: &Template, finding: &ReportFinding) -> Result<Found, LanguageError> {
    let (form, question) = match &finding.place {
        ReportPlace::Answer { question, .. } => {
            let form = template.asked(question).map(|(form, _)| form.key.to_string());
            (form.unwrap_or_default(), question.to_string())
        }
        ReportPlace::Cover(form) => (form.to_string(), String::new()),
        _ => (String::new(), String::new()),
    };
    let says = says(p, Some(template), finding)?;
    Ok(Found { gravity: finding.gravity.word(), form, question, label: label(p, &finding.place), says })
}

/// What was found, in a sentence; a check of the form in the form's own words.
pub(crate) fn says(
    p: &Page<'_>,
    template: Option<&Template>,
    finding: &ReportFinding,
) -> Result<String, LanguageError> {
    let language = p.asked.language;
    let mut variables: Vec<(&str, Said)> =
        finding.variables.iter().map(|(name, value)| (*name, variable(p, finding, name, value))).collect();
    let check = finding.check.as_ref().zip(template);
    let check = check.and_then(|(id, template)| template.checks.iter().find(|check| check.id == *id));
    if let Some(check) = check {
        variables.push(("says", check.says.or_any(language).to_owned().into()));
    }
    p.tell(&format!("found-{}", finding.code), &variables)
}

/// The label of a place; empty for the report as a whole.
fn label(p: &Page<'_>, place: &ReportPlace) -> String {
    let language = p.asked.language;
    match place {
        ReportPlace::Answer { question, row, column } => {
            let known = p.package.questions.get(question);
            let label = known.map_or(question.as_str(), |known| known.label.or_any(language));
            let column = column.as_ref().and_then(|column| known?.column(column.as_str()));
            let parts = std::iter::once(label.to_owned())
                .chain(row.map(|row| p.number(row)))
                .chain(column.map(|column| column.label.or_any(language).to_owned()));
            parts.collect::<Vec<_>>().join(" · ")
        }
        ReportPlace::Cover(form) => form.to_string(),
        ReportPlace::Attachment(name) => name.clone(),
        ReportPlace::Whole | ReportPlace::Head(_) => String::new(),
    }
}

/// Keys become labels, and amounts are written as the language writes them.
fn variable(p: &Page<'_>, finding: &ReportFinding, name: &str, value: &str) -> Said {
    let language = p.asked.language;
    let question = match &finding.place {
        ReportPlace::Answer { question, .. } => p.package.questions.get(question),
        _ => None,
    };
    let label = match name {
        "question" => p.package.questions.get(value).map(|question| question.label.or_any(language)),
        "column" => question.and_then(|question| question.column(value)).map(|column| column.label.or_any(language)),
        "choice" => question
            .and_then(|question| question.choices.iter().find(|choice| choice.key == value))
            .map(|choice| choice.label.or_any(language)),
        "obligation" => {
            let rule = p.package.obligations.iter().find(|rule| rule.id.as_str() == value);
            rule.map(|rule| rule.title.or_any(language))
        }
        _ => None,
    };
    if let Some(label) = label {
        return Said::from(label.to_owned());
    }
    match value.parse::<i64>() {
        Ok(number) if (finding.code, name) == ("findings-left-out", "count") => Said::Number(number),
        Ok(number) if is_amount(finding.code, name) => Said::from(p.voice.number(number)),
        _ => Said::from(value.to_owned()),
    }
}

/// Whether a variable is an amount, and not a year, a key or somebody's own text.
fn is_amount(code: &str, name: &str) -> bool {
    const AMOUNTS: [&str; 14] = [
        "row", "amount", "limit", "other", "before", "times", "number", "size", "largest", "together", "bytes",
        "length", "offset", "line",
    ];
    let of_code = [("part-above-whole", "part"), ("part-above-whole", "whole"), ("row-twice", "first")];
    AMOUNTS.contains(&name) || of_code.contains(&(code, name)) || (name == "count" && code.starts_with("file-"))
}
