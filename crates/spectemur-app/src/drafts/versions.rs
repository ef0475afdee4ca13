//! The versions of one answer of a draft, as its people wrote them one after the other.

use spectemur_model::QuestionKey;
use spectemur_store::Standing;

use super::{DraftError, DraftName, DraftReading, OpenDraft, Written};
use crate::{App, AppError, Member};

/// How a version stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VersionStanding {
    /// It is what the draft says.
    Now,
    /// Another one came after it.
    Earlier,
    /// It stands beside the one that the draft says, until somebody chooses.
    Beside,
    /// Somebody chose between it and another.
    Settled,
}

impl VersionStanding {
    /// The word that messages use.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::Earlier => "earlier",
            Self::Beside => "beside",
            Self::Settled => "settled",
        }
    }
}

/// One version.
#[derive(Clone, Debug, PartialEq)]
pub struct Version {
    /// What was written, by whom and when.
    pub written: Written,
    /// How it stands.
    pub standing: VersionStanding,
}

/// The versions of an answer.
#[derive(Clone, Debug)]
pub struct VersionsReading {
    /// The report with its draft.
    pub draft: DraftReading,
    /// The question.
    pub question: QuestionKey,
    /// Every version that was written, the newest first.
    pub versions: Vec<Version>,
}

impl VersionsReading {
    /// The draft that is open.
    #[must_use]
    pub fn open(&self) -> Option<&OpenDraft> {
        self.draft.open.as_ref()
    }
}

impl App {
    /// The versions of an answer of a draft, for the State's own people.
    ///
    /// # Errors
    /// An office that may not write it, [`DraftError::NotOpen`], [`DraftError::NoPlace`]; what the store says.
    pub async fn versions_of(
        &self,
        member: &Member,
        name: DraftName,
        question: &str,
    ) -> Result<VersionsReading, AppError> {
        let draft = self.draft_of(member, name).await?;
        let open = draft.open.as_ref().ok_or(DraftError::NotOpen)?;
        let template = self.template_named(&open.report.template)?;
        let asked = template.questions().find(|known| known.as_str() == question).cloned();
        let asked = asked.ok_or_else(|| DraftError::NoPlace(question.to_owned()))?;
        let now = open.version(question);
        let version = |answer: &spectemur_store::DraftAnswer| Version {
            written: Written::from(answer),
            standing: match answer.standing {
                Standing::Contested => VersionStanding::Beside,
                Standing::Settled => VersionStanding::Settled,
                Standing::Stands if answer.version == now => VersionStanding::Now,
                Standing::Stands => VersionStanding::Earlier,
            },
        };
        let mut versions: Vec<Version> =
            self.store.draft_versions(&open.id, question).await?.iter().map(version).collect();
        versions.reverse();
        Ok(VersionsReading { draft, question: asked, versions })
    }
}
