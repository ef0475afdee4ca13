//! Bringing files into the record: all of a batch or none of it.

use spectemur_store::{Asked, Batch};
use spectemur_treaty::{Record, Texts, read_record};

use crate::contradictions::{against, stands};
use crate::{App, AppError, Contradiction};

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

    /// What an import says against other sources.
    ///
    /// # Errors
    /// What the store says.
    pub async fn contradictions(&self, imported: &Imported) -> Result<Vec<Contradiction>, AppError> {
        let questions = imported.record.statements.iter().map(|statement| statement.question.clone());
        let snapshot = self.store.snapshot(&Asked { not_public: true, ..Asked::about(questions) }).await?;
        let new = imported.record.statements.iter().filter(|new| stands(new, &snapshot));
        Ok(new.flat_map(|new| against(new, &snapshot)).collect())
    }
}
