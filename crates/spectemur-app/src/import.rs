//! Bringing files into the record: all of a batch or none of it.

use spectemur_model::{Answer, QuestionKey, StateCode, Statement, Value};
use spectemur_store::{Asked, Batch};
use spectemur_treaty::{Record, Texts, read_record};

use crate::{App, AppError};

/// What an import did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// Sources that are new in the record.
    pub sources: usize,
    /// Statements that are new in the record.
    pub statements: usize,
    /// Sources and statements that were there already.
    pub already_there: usize,
    record: Record,
}

/// Two statements of different sources that cannot both be true.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contradiction {
    /// About whom.
    pub state: StateCode,
    /// On what.
    pub question: QuestionKey,
    /// The statement that was imported.
    pub new: Statement,
    /// The statement that it contradicts.
    pub old: Statement,
}

impl App {
    /// Imports record files, given by name and text.
    ///
    /// # Errors
    /// [`AppError::Unsound`] with every problem of every file; what the store says. Nothing is recorded then.
    pub async fn import(&self, files: &Texts, by: &str) -> Result<Imported, AppError> {
        let (record, problems) = read_record(&self.treaty.texts, files);
        if !problems.is_empty() {
            return Err(AppError::Unsound(problems));
        }
        self.append(&record, by).await
    }

    /// Brings in the package's own record; what is there already stays as it is.
    pub(crate) async fn import_package_record(&self) -> Result<Imported, AppError> {
        let recorder = format!("package:{}", self.treaty.package.id);
        self.append(&self.treaty.record, &recorder).await
    }

    async fn append(&self, record: &Record, by: &str) -> Result<Imported, AppError> {
        let batch = Batch { files: Vec::new(), sources: record.sources.clone(), statements: record.statements.clone() };
        let appended = self.store.append(&batch, self.clock.now(), by).await?;
        Ok(Imported {
            sources: appended.sources,
            statements: appended.statements,
            already_there: appended.sources_already + appended.statements_already,
            record: record.clone(),
        })
    }

    /// What an import says against other sources: a yes beside a no for the same State, question and days.
    ///
    /// # Errors
    /// What the store says.
    pub async fn contradictions(&self, imported: &Imported) -> Result<Vec<Contradiction>, AppError> {
        let questions = imported.record.statements.iter().map(|statement| statement.question.clone());
        let snapshot = self.store.snapshot(&Asked::about(questions)).await?;
        let mut found = Vec::new();
        for new in &imported.record.statements {
            let (Some(state), Answer::Known(Value::YesNo(yes))) = (new.subject.state(), &new.answer) else { continue };
            let others = snapshot.about(&new.question, new.subject).iter().map(|recorded| &recorded.statement);
            let against = others.filter(|old| {
                old.source != new.source
                    && old.period.overlaps(new.period)
                    && old.answer == Answer::Known(Value::YesNo(!yes))
            });
            found.extend(against.map(|old| Contradiction {
                state,
                question: new.question.clone(),
                new: new.clone(),
                old: old.clone(),
            }));
        }
        Ok(found)
    }
}
