//! A State's report as a document to read and to sign: each form with its parts, answers and tables.
//!
//! Nothing is computed here, and nothing is left out: it is the State's own copy.

use spectemur_language::{LanguageError, Voice};
use spectemur_model::answer::Row as Cells;
use spectemur_model::package::{Choice, Question};
use spectemur_model::report::Cover as Status;
use spectemur_model::template::{Form, Part};
use spectemur_model::{Answer, AnswerType, Package, QuestionKey, Report, Template, Value};

use crate::document::{Block, Cell, Column, Cover, Document, Paragraph, Row, Table, Words};

/// Composes the document in the voice's language.
///
/// # Errors
/// A message that is missing in that language.
pub fn compose(
    package: &Package,
    template: &Template,
    report: &Report,
    voice: &Voice,
) -> Result<Document, LanguageError> {
    let writer = Writer { package, report, voice };
    let mut blocks = Vec::new();
    for form in &template.forms {
        writer.form(form, &mut blocks)?;
    }
    let language = voice.language();
    let word = |id: &str| writer.word(id);
    Ok(Document {
        language,
        identifier: format!(
            "spectemur:{}:{}:{}:{}:{}:{language}",
            package.id,
            template.id,
            report.state,
            report.covers.from(),
            report.covers.to()
        ),
        dated: report.covers.to(),
        cover: writer.cover(template)?,
        words: Words {
            contents: word("form")?,
            paragraphs: String::new(),
            page: String::new(),
            evidence: word("before")?,
            navigation: word("form")?,
            skip_to_content: word("form")?,
        },
        blocks,
    })
}

struct Writer<'a> {
    package: &'a Package,
    report: &'a Report,
    voice: &'a Voice,
}

impl Writer<'_> {
    fn word(&self, id: &str) -> Result<String, LanguageError> {
        self.voice.say(&format!("form-word-{id}"), &[])
    }

    fn cover(&self, template: &Template) -> Result<Cover, LanguageError> {
        let language = self.voice.language();
        let state = self.package.registers.states.get(&self.report.state);
        let name = state.map_or("", |state| state.name_on(self.report.covers.to(), language)).to_owned();
        let kind = self.voice.say(&format!("receipt-kind-{}", self.report.kind.word()), &[])?;
        Ok(Cover {
            series: self.package.title.or_any(language).to_owned(),
            symbol: self.report.state.to_string(),
            date: self.voice.when(self.report.covers),
            language_lines: vec![self.voice.language_name(language)],
            meeting_lines: Vec::new(),
            title: template.title.or_any(language).to_owned(),
            subtitle: kind,
            submitted_by: name,
            is_page: true,
            colophon: Vec::new(),
        })
    }

    fn form(&self, form: &Form, blocks: &mut Vec<Block>) -> Result<(), LanguageError> {
        let title = format!("{} {}", self.word("form")?, form.key);
        let title = self.voice.labelled(&title, form.title.or_any(self.voice.language()))?;
        blocks.push(Block::Heading { level: 1, text: title, anchor: None });
        let status = self.report.cover.get(&form.key).copied().unwrap_or(Status::Changed);
        blocks.push(Block::Paragraph(Paragraph { aside: true, ..Paragraph::text(self.status(status)?) }));
        if status == Status::NotApplicable {
            return Ok(());
        }
        form.parts.iter().try_for_each(|part| self.part(part, blocks))
    }

    fn status(&self, status: Status) -> Result<String, LanguageError> {
        match status {
            Status::Changed => self.word("changed"),
            Status::Unchanged { since } => Ok(format!("{} ({} {since})", self.word("unchanged")?, self.word("since")?)),
            Status::NotApplicable => self.word("form-not-applicable"),
        }
    }

    fn part(&self, part: &Part, blocks: &mut Vec<Block>) -> Result<(), LanguageError> {
        let language = self.voice.language();
        blocks.push(Block::Heading { level: 2, text: part.title.or_any(language).to_owned(), anchor: None });
        let questions = || part.asks.iter().filter_map(|key| self.package.questions.get(key));
        let plain: Vec<&Question> = questions().filter(|question| question.answer_type != AnswerType::Table).collect();
        if !plain.is_empty() {
            let rows = plain.iter().map(|question| self.answered(question));
            let rows = rows.collect::<Result<Vec<Row>, LanguageError>>()?;
            let columns = vec![column(self.word("question")?, 60, false), column(self.word("answer")?, 40, false)];
            let caption = part.title.or_any(language).to_owned();
            blocks.push(Block::Table(Table { caption, columns, rows }));
        }
        questions()
            .filter(|question| question.answer_type == AnswerType::Table)
            .try_for_each(|question| self.table(question, blocks))
    }

    fn given(&self, question: &QuestionKey) -> Option<&Answer> {
        self.report.answers.get(question).map(|given| &given.answer)
    }

    fn answered(&self, question: &Question) -> Result<Row, LanguageError> {
        let answer = self.given(&question.key);
        let text = answer.map(|answer| self.text(answer, &question.choices)).transpose()?.unwrap_or_default();
        let label = question.label.or_any(self.voice.language());
        Ok(Row { cells: vec![Cell::text(label), Cell::text(text)], ..Row::default() })
    }

    fn table(&self, question: &Question, blocks: &mut Vec<Block>) -> Result<(), LanguageError> {
        let language = self.voice.language();
        let caption = question.label.or_any(language).to_owned();
        blocks.push(Block::Heading { level: 3, text: caption.clone(), anchor: None });
        let Some(Answer::Known(Value::Rows(rows))) = self.given(&question.key) else {
            let answer = self.given(&question.key);
            let text = answer.map(|answer| self.text(answer, &[])).transpose()?;
            blocks.push(Block::Paragraph(Paragraph::text(text.unwrap_or_else(|| "–".to_owned()))));
            return Ok(());
        };
        // Columns that nobody filled would only make the others narrow.
        let filled = |key: &str| rows.iter().any(|row| row.cell(key).is_some());
        let shown: Vec<_> = question.columns.iter().filter(|column| filled(column.key.as_str())).collect();
        let columns = shown
            .iter()
            .map(|shown| column(shown.label.or_any(language).to_owned(), 10, shown.answer_type == AnswerType::Number));
        let row = |cells: &Cells| {
            let cells = shown.iter().map(|column| {
                let answer = cells.cell(column.key.as_str());
                let text = answer.map(|answer| self.text(answer, &column.choices)).transpose()?;
                Ok(Cell::text(text.unwrap_or_default()))
            });
            Ok(Row { cells: cells.collect::<Result<_, LanguageError>>()?, ..Row::default() })
        };
        let columns = columns.collect();
        let rows = rows.iter().map(row).collect::<Result<_, LanguageError>>()?;
        blocks.push(Block::Table(Table { caption, columns, rows }));
        Ok(())
    }

    fn text(&self, answer: &Answer, choices: &[Choice]) -> Result<String, LanguageError> {
        let language = self.voice.language();
        Ok(match answer {
            Answer::Known(Value::YesNo(yes)) => self.word(if *yes { "yes" } else { "no" })?,
            Answer::Known(Value::Number(number)) => self.voice.number(*number),
            Answer::Known(Value::Ratio { part, whole }) => format!("{part}/{whole}"),
            Answer::Known(Value::Choice(key)) => {
                let label =
                    choices.iter().find(|choice| choice.key == *key).map(|choice| choice.label.or_any(language));
                label.filter(|label| !label.is_empty()).unwrap_or(key).to_owned()
            }
            Answer::Known(Value::Text(text)) => text.or_any(language).to_owned(),
            Answer::Known(Value::When(period)) => self.voice.when(*period),
            Answer::Known(Value::Name(name)) => name.clone(),
            Answer::Known(Value::Place(place)) => match place.point {
                Some(point) => {
                    format!("{} ({}, {})", place.name, degrees(point.latitude()), degrees(point.longitude()))
                }
                None => place.name.clone(),
            },
            // A table stands in blocks of its own.
            Answer::Known(Value::Rows(rows)) => rows.len().to_string(),
            other => self.word(other.kind())?,
        })
    }
}

/// Millionths of a degree as degrees, without a rounding that the number did not have.
fn degrees(millionths: i32) -> String {
    let sign = if millionths < 0 { "−" } else { "" };
    let (whole, rest) = (millionths.unsigned_abs() / 1_000_000, millionths.unsigned_abs() % 1_000_000);
    format!("{sign}{whole}.{rest:06}").trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn column(header: String, weight: u16, figures: bool) -> Column {
    Column { header, weight, figures }
}

#[cfg(test)]
mod tests {
    use super::degrees;

    #[test]
    fn degrees_are_written_as_they_were_given() {
        let written = [(17_970_000, "17.97"), (-102_630_001, "−102.630001"), (0, "0"), (180_000_000, "180")];
        for (millionths, expected) in written {
            assert_eq!(degrees(millionths), expected);
        }
    }
}
