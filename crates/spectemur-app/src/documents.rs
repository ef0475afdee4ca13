//! The documents that the record rests on, and what each of them says.
//!
//! Letters of the support unit are records of an office and no documents: they are never shown.

use std::collections::BTreeMap;
use std::sync::Arc;

use spectemur_model::report::Attachment;
use spectemur_model::statement::Recorded;
use spectemur_model::{Day, Instant, Package, SourceId};

use crate::reminders::is_letter;
use crate::reports::ReportName;
use crate::{App, AppError};

pub use spectemur_model::Source as Document;

/// The documents in the record.
#[derive(Clone, Debug)]
pub struct DocumentsReading {
    /// The package, for names.
    pub package: Arc<Package>,
    /// Each document with how many public statements stand on it, the newest first, those without a day last.
    pub documents: Vec<(Document, usize)>,
}

/// One document with what it says.
#[derive(Clone, Debug)]
pub struct DocumentReading {
    /// The package, for names and questions.
    pub package: Arc<Package>,
    /// The document.
    pub document: Document,
    /// Its public statements, by place, question and subject.
    pub said: Vec<Recorded>,
    /// The files that came with it and that everybody may have, by name.
    pub files: BTreeMap<String, Attachment>,
}

impl App {
    /// The documents in the record, as known by an instant.
    ///
    /// # Errors
    /// What the store says.
    pub async fn documents(&self, known_by: Option<Instant>) -> Result<DocumentsReading, AppError> {
        let owed = self.owed(known_by, Day::FIRST).await?;
        let work = Box::pin(async { Ok::<_, AppError>(self.store.standing_by_source(known_by).await?) });
        let counts = self.standing_by_source.get(self.edition().await?, known_by, work).await?;
        let shown = owed.facts.sources().filter(|source| !is_letter(source));
        let mut documents: Vec<(Document, usize)> =
            shown.map(|source| (source.clone(), counts.get(&source.id).copied().unwrap_or_default())).collect();
        documents.sort_by(|(a, _), (b, _)| b.dated_on.cmp(&a.dated_on).then_with(|| a.id.cmp(&b.id)));
        Ok(DocumentsReading { package: Arc::clone(&self.treaty.package), documents })
    }

    /// One document with what it says.
    ///
    /// # Errors
    /// [`AppError::UnknownDocument`], or what the store says.
    pub async fn document(&self, id: &str, known_by: Option<Instant>) -> Result<DocumentReading, AppError> {
        let owed = self.owed(known_by, Day::FIRST).await?;
        let found = owed.facts.source(&SourceId::new(id)).filter(|source| !is_letter(source));
        let Some(document) = found.cloned() else { return Err(AppError::UnknownDocument { document: id.to_owned() }) };
        let snapshot = self.store.snapshot_of_source(&document.id, known_by).await?;
        let mut said: Vec<Recorded> = snapshot.statements().filter(|said| said.statement.public).cloned().collect();
        said.sort_by(|a, b| {
            let key = |said: &Recorded| (said.statement.place.clone(), said.statement.question.clone());
            key(a).cmp(&key(b)).then_with(|| a.statement.subject.cmp(&b.statement.subject))
        });
        let mut files = BTreeMap::new();
        if ReportName::parse(&document.id).is_some() {
            files = self.files_with(&self.received(&document.id).await?).await?;
            files.retain(|_, file| file.public);
        }
        Ok(DocumentReading { package: Arc::clone(&self.treaty.package), document, said, files })
    }
}
