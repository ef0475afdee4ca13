//! What cannot be taken: with one of these a report is not handed in.

use spectemur_model::answer::Row;
use spectemur_model::package::{Choice, Question};
use spectemur_model::report::{Cover, ReportFinding, ReportKind, ReportPlace};
use spectemur_model::{Answer, AnswerType, FormKey, Period, QuestionKey, Value};

use super::Examined;
use crate::report::{codes, says, year_of};

pub(super) fn find(examined: &Examined<'_>, findings: &mut Vec<ReportFinding>) {
    heads(examined, findings);
    for (form, cover) in &examined.report.cover {
        findings.extend(on_cover(examined, form, *cover));
    }
    for (question, given) in &examined.report.answers {
        let asked = examined.known.package.questions.get(question);
        match asked.filter(|_| examined.known.template.asked(question).is_some()) {
            Some(asked) => answer(asked, &given.answer, findings),
            None => findings.push(codes::UNKNOWN_QUESTION.at(ReportPlace::answer(question), [question.to_string()])),
        }
    }
    attachments(examined, findings);
}

/// What the report says of itself.
fn heads(examined: &Examined<'_>, findings: &mut Vec<ReportFinding>) {
    let (report, template) = (examined.report, examined.known.template);
    if report.template != template.id {
        let told = [report.template.to_string(), template.id.to_string()];
        findings.push(codes::WRONG_TEMPLATE.at(ReportPlace::Head("form"), told));
    }
    if !examined.known.package.registers.states.contains_key(&report.state) {
        findings.push(codes::UNKNOWN_STATE.at(ReportPlace::Head("state"), [report.state.to_string()]));
    }
    let covers = || ReportPlace::Head("covers");
    let year = year_of(report);
    if report.kind == ReportKind::Annual && Period::year(year).ok() != Some(report.covers) {
        let told = [report.covers.from().to_string(), report.covers.to().to_string()];
        findings.push(codes::COVERS_NOT_A_YEAR.at(covers(), told));
    }
    if year < template.from_year {
        let told = [year.to_string(), template.from_year.to_string()];
        findings.push(codes::YEAR_BEFORE_FORM.at(covers(), told));
    }
    if let Some(last) = template.to_year.filter(|last| *last < year) {
        findings.push(codes::YEAR_AFTER_FORM.at(covers(), [year.to_string(), last.to_string()]));
    }
}

/// What the cover page says of one form.
fn on_cover(examined: &Examined<'_>, key: &FormKey, cover: Cover) -> Option<ReportFinding> {
    let place = ReportPlace::Cover(key.clone());
    let Some(form) = examined.known.template.form(key) else {
        return Some(codes::UNKNOWN_FORM.at(place, [key.to_string()]));
    };
    let (report, year) = (examined.report, year_of(examined.report));
    match cover {
        Cover::Changed => None,
        Cover::NotApplicable if form.may_not_apply => None,
        Cover::NotApplicable => Some(codes::FORM_APPLIES.at(place, [key.to_string()])),
        Cover::Unchanged { .. } if report.kind == ReportKind::Initial => {
            Some(codes::UNCHANGED_IN_INITIAL.at(place, [key.to_string()]))
        }
        Cover::Unchanged { since } if year <= since => {
            Some(codes::UNCHANGED_NOT_EARLIER.at(place, [key.to_string(), since.to_string(), year.to_string()]))
        }
        Cover::Unchanged { since } => {
            let earlier = examined.earlier.as_ref().filter(|earlier| earlier.year < year);
            let reaches = earlier.is_some_and(|earlier| earlier.reaches(key, since));
            (!reaches).then(|| codes::UNCHANGED_WITHOUT_EARLIER.at(place, [key.to_string(), since.to_string()]))
        }
    }
}

/// An answer to a question that is asked.
fn answer(asked: &Question, answer: &Answer, findings: &mut Vec<ReportFinding>) {
    let place = ReportPlace::answer(&asked.key);
    findings.extend(value(&place, asked.answer_type, &asked.choices, answer));
    if let (AnswerType::Table, Answer::Known(Value::Rows(rows))) = (asked.answer_type, answer) {
        for (index, row) in rows.iter().enumerate() {
            cells(asked, index + 1, row, findings);
        }
    }
}

/// The cells of one row; rows count from one.
fn cells(table: &Question, number: usize, row: &Row, findings: &mut Vec<ReportFinding>) {
    if !row.cells().any(|(_, cell)| says(cell)) {
        let place = place_of_row(&table.key, number);
        findings.push(codes::ROW_EMPTY.at(place, [number.to_string()]));
        return;
    }
    for (key, cell) in row.cells() {
        let place = ReportPlace::cell(&table.key, number, key);
        match table.column(key.as_str()) {
            Some(column) => findings.extend(value(&place, column.answer_type, &column.choices, cell)),
            None => findings.push(codes::UNKNOWN_COLUMN.at(place, [key.to_string()])),
        }
    }
    for column in table.columns.iter().filter(|column| column.required) {
        if !row.cell(column.key.as_str()).is_some_and(says) {
            let place = ReportPlace::cell(&table.key, number, &column.key);
            findings.push(codes::CELL_MISSING.at(place, [number.to_string(), column.key.to_string()]));
        }
    }
}

fn place_of_row(table: &QuestionKey, number: usize) -> ReportPlace {
    ReportPlace::Answer { question: table.clone(), row: Some(number), column: None }
}

/// One value against its type and choices.
fn value(place: &ReportPlace, expected: AnswerType, offered: &[Choice], answer: &Answer) -> Option<ReportFinding> {
    let place = || place.clone();
    let value = match answer {
        Answer::Known(value) => value,
        Answer::NotReported => return Some(codes::NO_ANSWER.at(place(), [])),
        Answer::NotKnown | Answer::NotApplicable | Answer::None => return None,
    };
    if !expected.takes(value) {
        let told = [expected.word().to_owned(), value.answer_type().word().to_owned()];
        return Some(codes::WRONG_TYPE.at(place(), told));
    }
    match value {
        Value::Choice(choice) if !offered.iter().any(|known| known.key == *choice) => {
            Some(codes::CHOICE_NOT_OFFERED.at(place(), [choice.clone()]))
        }
        Value::Number(number) if *number < 0 => Some(codes::NEGATIVE.at(place(), [number.to_string()])),
        Value::Ratio { part, whole } if *part.min(whole) < 0 => {
            Some(codes::NEGATIVE.at(place(), [part.min(whole).to_string()]))
        }
        Value::YesNo(_)
        | Value::Number(_)
        | Value::Ratio { .. }
        | Value::Choice(_)
        | Value::Text(_)
        | Value::When(_)
        | Value::Name(_)
        | Value::Place(_)
        | Value::Rows(_) => None,
    }
}

/// Whether nothing in an answer would be refused, were it given to this question.
pub(in crate::report) fn fits_question(asked: &Question, given: &Answer) -> bool {
    let mut findings = Vec::new();
    answer(asked, given, &mut findings);
    findings.is_empty()
}

fn attachments(examined: &Examined<'_>, findings: &mut Vec<ReportFinding>) {
    let limits = &examined.known.template.attachments;
    for (name, attached) in &examined.report.attachments {
        let place = || ReportPlace::Attachment(name.clone());
        let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
        let media = ending.and_then(|ending| limits.kinds.get(&ending));
        if media != Some(&attached.media) {
            let allowed: Vec<&str> = limits.kinds.keys().map(String::as_str).collect();
            findings.push(codes::ATTACHMENT_KIND.at(place(), [name.clone(), allowed.join(", ")]));
        }
        if limits.largest < attached.size {
            let told = [name.clone(), attached.size.to_string(), limits.largest.to_string()];
            findings.push(codes::ATTACHMENT_TOO_LARGE.at(place(), told));
        }
    }
    let sizes = examined.report.attachments.values().map(|attached| attached.size);
    let together = sizes.fold(0_u64, u64::saturating_add);
    if limits.together < together {
        let told = [together.to_string(), limits.together.to_string()];
        findings.push(codes::ATTACHMENTS_TOO_LARGE.at(ReportPlace::Whole, told));
    }
}
