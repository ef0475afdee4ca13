//! What a file says of itself: version of the form, State, kind, period and language.

use spectemur_model::report::{ReportKind, ReportPlace};
use spectemur_model::{Day, Language, Period, StateCode, Template};

use super::read::{Reading, Variables, quoted};
use super::{Forms, Words};

/// One thing that a file says of itself, and where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) text: Option<String>,
    pub(crate) at: String,
}

impl Said {
    pub(crate) fn new(text: Option<&str>, at: &str) -> Self {
        let text = text.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
        Self { text, at: at.to_owned() }
    }
}

/// Everything that a file says of itself, as it stands there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct HeadTexts {
    pub(crate) form: Said,
    pub(crate) state: Said,
    pub(crate) kind: Said,
    pub(crate) from: Said,
    pub(crate) to: Said,
    pub(crate) language: Said,
}

/// The same, read. What could not be read is none, and was found.
#[derive(Clone, Debug)]
pub(crate) struct Head<'a> {
    pub(crate) template: &'a Template,
    pub(crate) state: Option<StateCode>,
    pub(crate) kind: Option<ReportKind>,
    pub(crate) covers: Option<Period>,
    pub(crate) language: Option<Language>,
}

/// Reads the head; none where the version of the form is not known, so that no question can be read.
pub(crate) fn read_head<'a>(texts: &HeadTexts, forms: Forms<'a>, reading: &mut Reading) -> Option<Head<'a>> {
    let language = read_said("language", &texts.language, reading).and_then(|text| {
        let found = Language::parse(&text);
        if found.is_none() {
            let codes: Vec<&str> = Language::ALL.iter().map(|language| language.code()).collect();
            let variables = vec![("text", quoted(&text)), ("expected", codes.join(" "))];
            reading.find(ReportPlace::Head("language"), &texts.language.at, "language-not-read", variables);
        }
        found
    });
    let words = language.and_then(|language| forms.words.get(&language));
    let state = read_said("state", &texts.state, reading).and_then(|text| {
        let variables = vec![("text", quoted(&text))];
        found_or(StateCode::parse(&text), ("state", &texts.state.at), ("state-not-read", variables), reading)
    });
    let kind = read_said("kind", &texts.kind, reading).and_then(|text| {
        let expected: Vec<&str> =
            ReportKind::ALL.iter().map(|(_, word)| words.map_or(*word, |words| words.get(kind_word(word)))).collect();
        let variables = vec![("text", quoted(&text)), ("expected", expected.join(", "))];
        found_or(read_kind(&text, words), ("kind", &texts.kind.at), ("kind-not-read", variables), reading)
    });
    let covers = read_covers(texts, reading);
    let form = read_said("form", &texts.form, reading)?;
    let template = forms.templates.get(form.as_str());
    let variables = vec![("text", quoted(&form))];
    let template = found_or(template, ("form", &texts.form.at), ("form-unknown", variables), reading)?;
    Some(Head { template, state, kind, covers, language })
}

fn read_said(field: &'static str, said: &Said, reading: &mut Reading) -> Option<String> {
    reading.stands(ReportPlace::Head(field), &said.at);
    if said.text.is_none() {
        reading.find(ReportPlace::Head(field), &said.at, "field-missing", vec![("field", field.to_owned())]);
    }
    said.text.clone()
}

fn found_or<T>(
    found: Option<T>,
    (field, at): (&'static str, &str),
    (code, variables): (&'static str, Variables),
    reading: &mut Reading,
) -> Option<T> {
    if found.is_none() {
        reading.find(ReportPlace::Head(field), at, code, variables);
    }
    found
}

fn read_kind(text: &str, words: Option<&Words>) -> Option<ReportKind> {
    let by_word = |words: &Words| ReportKind::ALL.into_iter().find(|(_, word)| words.is(kind_word(word), text));
    words.and_then(by_word).map(|(kind, _)| kind).or_else(|| ReportKind::parse(text))
}

/// The id of the word for a kind of report.
pub(crate) fn kind_word(kind: &str) -> &'static str {
    match ReportKind::parse(kind) {
        Some(ReportKind::Initial) => "kind-initial",
        Some(ReportKind::Voluntary) => "kind-voluntary",
        Some(ReportKind::Annual) | None => "kind-annual",
    }
}

fn read_covers(texts: &HeadTexts, reading: &mut Reading) -> Option<Period> {
    let from = read_day("from", &texts.from, reading);
    let to = read_day("to", &texts.to, reading);
    let (from, to) = (from?, to?);
    let period = Period::new(from, to).ok();
    if period.is_none() {
        let variables = vec![("from", from.to_string()), ("to", to.to_string())];
        reading.find(ReportPlace::Head("covers"), &texts.to.at, "period-reversed", variables);
    }
    period
}

fn read_day(field: &'static str, said: &Said, reading: &mut Reading) -> Option<Day> {
    reading.stands(ReportPlace::Head("covers"), &said.at);
    let Some(text) = &said.text else {
        reading.find(ReportPlace::Head("covers"), &said.at, "field-missing", vec![("field", field.to_owned())]);
        return None;
    };
    let day = text.parse().ok();
    if day.is_none() {
        reading.find(ReportPlace::Head("covers"), &said.at, "period-not-read", vec![("text", quoted(text))]);
    }
    day
}
