//! What cannot be true, planted in a report that was true.

use spectemur_model::answer::Row;
use spectemur_model::package::Question;
use spectemur_model::report::{Cover, Given};
use spectemur_model::{Answer, AnswerType, ColumnKey, Localized, Package, QuestionKey, Report, Template, Value};

use crate::paper::Sheet;
use crate::story::{Below, Forget, PlantTale, Raise, Short, Typed};
use crate::truth::Sum;

/// Where something is planted: the report, and what the State means to say with it in the end.
pub(crate) struct Bed<'a> {
    pub(crate) package: &'a Package,
    pub(crate) template: &'a Template,
    pub(crate) report: &'a mut Report,
    pub(crate) sheet: &'a mut Sheet,
    /// Whether the last report is on the year before, under which this one can be wrong.
    pub(crate) follows: bool,
}

impl Bed<'_> {
    /// Plants it where it can grow; whether it did.
    pub(crate) fn plant(&mut self, tale: &PlantTale) -> bool {
        let PlantTale { below, short, forget, answer, raise, .. } = tale;
        let planted = None
            .or_else(|| below.as_ref().map(|below| self.below(below)))
            .or_else(|| short.as_ref().map(|short| self.short(short)))
            .or_else(|| forget.as_ref().map(|forget| self.forget(forget)))
            .or_else(|| answer.as_ref().map(|typed| self.answer(typed)))
            .or_else(|| raise.as_ref().map(|raise| self.raise(raise)));
        planted.flatten().is_some()
    }

    fn cover(&self, question: &QuestionKey) -> Option<Cover> {
        let (form, _) = self.template.asked(question)?;
        self.report.cover.get(&form.key).copied()
    }

    fn below(&mut self, below: &Below) -> Option<()> {
        let table = QuestionKey::new(&below.table);
        self.change_first(&table, &below.column, |row| number(row, &below.limits)?.checked_sub(1))
    }

    fn short(&mut self, short: &Short) -> Option<()> {
        let table = QuestionKey::new(&short.table);
        self.change_first(&table, &short.column, |row| {
            let parts = short.parts.iter().map(|part| number(row, part)).sum::<Option<i64>>()?;
            parts.checked_sub(1)
        })
    }

    fn raise(&mut self, raise: &Raise) -> Option<()> {
        let table = QuestionKey::new(&raise.table);
        let follows = self.follows;
        self.change_first(&table, &raise.column, |row| {
            number(row, &raise.column).filter(|_| follows).map(|number| number + raise.by)
        })
    }

    /// Another number in a cell of the first row, in the report and in what it means.
    fn change_first(
        &mut self,
        table: &QuestionKey,
        column: &str,
        number_of: impl Fn(&Row) -> Option<i64>,
    ) -> Option<()> {
        let question = self.package.questions.get(table)?;
        let given = self.report.answers.get(table)?;
        let Answer::Known(Value::Rows(rows)) = &given.answer else { return None };
        let (first, rest) = rows.split_first()?;
        let (was, becomes) = (number(first, column)?, number_of(first).filter(|number| 0 <= *number)?);
        let cells = first.cells().map(|(key, cell)| (key.clone(), cell.clone()));
        let changed = (ColumnKey::new(column), Answer::Known(Value::Number(becomes)));
        let row = Row::new(cells.chain([changed]));
        let sum = Sum { question: table.clone(), column: ColumnKey::new(column), by: choices(question, &row) };
        *self.sheet.totals.entry(sum).or_default() += becomes - was;
        let rows = std::iter::once(row).chain(rest.iter().cloned()).collect();
        let (answer, public) = (Answer::Known(Value::Rows(rows)), given.public);
        self.sheet.answers.insert(table.clone(), answer.clone());
        self.report.answers.insert(table.clone(), Given { answer, public });
        Some(())
    }

    fn forget(&mut self, forget: &Forget) -> Option<()> {
        let yes = |sheet: &Sheet, question: &str| sheet.said.get(question) == Some(&Some(true));
        let is_typed = self.report.answers.contains_key(forget.needs.as_str());
        if !is_typed || !yes(self.sheet, &forget.yes) || self.cover(&QuestionKey::new(&forget.needs))? != Cover::Changed
        {
            return None;
        }
        self.report.answers.remove(forget.needs.as_str());
        self.sheet.answers.remove(forget.needs.as_str());
        Some(())
    }

    /// An answer in a form that is said not to apply: the record takes the cover page at its word.
    fn answer(&mut self, typed: &Typed) -> Option<()> {
        let question = QuestionKey::new(&typed.question);
        if self.cover(&question)? != Cover::NotApplicable {
            return None;
        }
        let given = self.text(&question, &question)?;
        self.report.answers.insert(question, given);
        Some(())
    }

    /// A text that stands nowhere else; it says that it is generated like every other.
    fn text(&self, question: &QuestionKey, of: &impl ToString) -> Option<Given> {
        let asked = self.package.questions.get(question).filter(|asked| asked.answer_type == AnswerType::Text)?;
        let words = format!("{} – GENERATED", of.to_string());
        let answer = Answer::Known(Value::Text(Localized::new([(self.report.language, words)])));
        Some(Given { answer, public: asked.public })
    }
}

fn number(row: &Row, column: &str) -> Option<i64> {
    row.cell(column).and_then(Answer::number)
}

fn choices(question: &Question, row: &Row) -> Vec<(ColumnKey, Option<String>)> {
    let choices = question.columns.iter().filter(|column| column.answer_type == AnswerType::Choice);
    let chosen = choices.map(|column| {
        let word = match row.cell(column.key.as_str()) {
            Some(Answer::Known(Value::Choice(word))) => Some(word.clone()),
            _ => None,
        };
        (column.key.clone(), word)
    });
    chosen.collect()
}
