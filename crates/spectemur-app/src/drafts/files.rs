//! The files of a draft: added, taken away, marked as public or not, and brought along when the report is handed in.
//!
//! Under which name a draft has a file is an answer like any other, so that colleagues see it and its versions are kept;
//! the bytes stand beside it until the report is handed in, and only then become part of the record.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use spectemur_exchange::attached::is_of;
use spectemur_model::report::Attachment;
use spectemur_model::template::AttachmentLimits;
use spectemur_model::{File, FileHash};
use spectemur_store::{Change, Draft, DraftAnswer, DraftChange, Standing, StoreError};

use super::document::{ATTACHED, attached, of_attachment, put};
use super::{DraftError, DraftName, OpenDraft};
use crate::members::signed;
use crate::{App, AppError, Member};

/// How often somebody else may be faster before a change is given up.
const ATTEMPTS: usize = 8;

/// Letters of a file's name.
const LONGEST_NAME: usize = 120;

/// A file as somebody gives it.
#[derive(Clone, Debug)]
pub struct Enclosed {
    /// Its name, perhaps with folders before it, as some browsers send it.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
    /// Whether everybody may have it.
    pub public: bool,
}

/// A file of a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftFile {
    /// Its name.
    pub name: String,
    /// What it is.
    pub file: Attachment,
    /// Who added or last marked it; none where it came with the report that is amended.
    pub by: Option<String>,
}

/// The files of a draft as they stand, and what may be attached.
struct Files {
    draft: Draft,
    limits: AttachmentLimits,
    there: BTreeMap<String, Attachment>,
}

/// What is to become of one file.
enum Deed<'f> {
    Add(&'f str, Attachment, File),
    Remove(&'f str, FileHash),
    Mark(&'f str, Attachment),
}

impl OpenDraft {
    /// The files that go with the report, by name.
    #[must_use]
    pub fn files(&self) -> Vec<DraftFile> {
        let by = |name: &str| self.written.get(&format!("{ATTACHED}{name}")).map(|written| written.by.clone());
        attached(&self.document).into_iter().map(|(name, file)| DraftFile { by: by(&name), name, file }).collect()
    }
}

impl App {
    /// What may be attached to the draft that is open.
    ///
    /// # Errors
    /// An office that may not, [`DraftError::NotOpen`]; what the store says.
    pub async fn draft_limits(&self, member: &Member, name: DraftName) -> Result<AttachmentLimits, AppError> {
        Ok(self.files_of(member, name).await?.limits)
    }

    /// Adds a file to the draft that is open. The same file twice is there once.
    ///
    /// # Errors
    /// An office that may not, [`DraftError::NotOpen`], and each of [`DraftError`] about files; what the store says.
    pub async fn attach(&self, member: &Member, name: DraftName, given: Enclosed) -> Result<(), AppError> {
        let file_name = plain_name(&given.name).ok_or(DraftError::NoFile)?;
        let (bytes, public) = (given.bytes, given.public);
        let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        let limits = self.draft_limits(member, name).await?;
        let media = media_of(&limits, &file_name)?;
        if size > limits.largest {
            return Err(DraftError::FileTooLarge { name: file_name, largest: limits.largest }.into());
        }
        if bytes.is_empty() || !is_of(&media, &bytes) {
            return Err(DraftError::FileContent(file_name).into());
        }
        let file = File { media: media.clone(), bytes };
        let attachment = Attachment { media, size, hash: file.hash(), public };
        self.deed(member, name, |files| {
            match files.there.get(&file_name) {
                Some(there) if there.hash == attachment.hash => return Ok(Deed::Mark(&file_name, attachment.clone())),
                Some(_) => return Err(DraftError::FileThere(file_name.clone())),
                None => {}
            }
            let together = files.there.values().fold(size, |sum, there| sum.saturating_add(there.size));
            if together > files.limits.together {
                return Err(DraftError::FilesTooLarge { together: files.limits.together });
            }
            Ok(Deed::Add(&file_name, attachment.clone(), file.clone()))
        })
        .await
    }

    /// Takes a file away; nothing is left of it, unless an earlier version of the report has it.
    ///
    /// # Errors
    /// An office that may not, [`DraftError::NotOpen`], [`DraftError::NoSuchFile`]; what the store says.
    pub async fn detach(&self, member: &Member, name: DraftName, file: &str) -> Result<(), AppError> {
        self.deed(member, name, |files| {
            let there = files.there.get(file).ok_or_else(|| DraftError::NoSuchFile(file.to_owned()))?;
            Ok(Deed::Remove(file, there.hash))
        })
        .await
    }

    /// Says whether everybody may have a file once the report is handed in.
    ///
    /// # Errors
    /// As [`App::detach`].
    pub async fn mark_file(
        &self,
        member: &Member,
        name: DraftName,
        (file, public): (&str, bool),
    ) -> Result<(), AppError> {
        self.deed(member, name, |files| {
            let there = files.there.get(file).ok_or_else(|| DraftError::NoSuchFile(file.to_owned()))?;
            Ok(Deed::Mark(file, Attachment { public, ..there.clone() }))
        })
        .await
    }

    /// A file of the draft, for the State's own people.
    ///
    /// # Errors
    /// As [`App::detach`].
    pub async fn draft_file(&self, member: &Member, name: DraftName, file: &str) -> Result<File, AppError> {
        let files = self.files_of(member, name).await?;
        let none = || DraftError::NoSuchFile(file.to_owned());
        let hash = files.there.get(file).ok_or_else(none)?.hash;
        // What came with the report that is amended stands in the record.
        let found = match self.store.draft_file(&files.draft.id, hash).await? {
            Some(found) => Some(found),
            None => self.store.file(hash).await?,
        };
        Ok(found.ok_or_else(none)?)
    }

    /// The files that go with a draft and are not in the record yet.
    pub(super) async fn new_files(&self, open: &OpenDraft) -> Result<Vec<File>, AppError> {
        let mut all: Vec<File> = Vec::new();
        for attachment in open.report.attachments.values() {
            if all.iter().all(|known| known.hash() != attachment.hash) {
                all.extend(self.store.draft_file(&open.id, attachment.hash).await?);
            }
        }
        Ok(all)
    }

    async fn files_of(&self, member: &Member, name: DraftName) -> Result<Files, AppError> {
        let draft = self.held_draft(member, name).await?;
        let mut document: Value = serde_json::from_str(&draft.base).unwrap_or_default();
        let limits = self.template_of(&document)?.attachments.clone();
        for answer in self.store.draft_answers(&draft.id).await? {
            if answer.place.starts_with(ATTACHED) {
                put(&mut document, &answer.place, &serde_json::from_str(&answer.value).unwrap_or_default());
            }
        }
        Ok(Files { draft, limits, there: attached(&document) })
    }

    /// Does something to one file as the draft stands; again, where a colleague was faster.
    async fn deed<'f>(
        &self,
        member: &Member,
        name: DraftName,
        decide: impl Fn(&Files) -> Result<Deed<'f>, DraftError>,
    ) -> Result<(), AppError> {
        for _ in 0..ATTEMPTS {
            let files = self.files_of(member, name).await?;
            match self.write_file(member, name, &files, decide(&files)?).await {
                Err(AppError::Store(StoreError::Overtaken)) => {}
                other => return other,
            }
        }
        Err(StoreError::Overtaken.into())
    }

    async fn write_file(
        &self,
        member: &Member,
        name: DraftName,
        files: &Files,
        deed: Deed<'_>,
    ) -> Result<(), AppError> {
        let draft = files.draft.id.clone();
        let (file, value, act, told) = match &deed {
            Deed::Add(file, now, _) | Deed::Mark(file, now) => {
                let word = if matches!(deed, Deed::Add(..)) { "draft-attached" } else { "draft-file-marked" };
                let told = json!({ "hash": now.hash.to_string(), "size": now.size, "public": now.public });
                (*file, of_attachment(now), word, told)
            }
            Deed::Remove(file, hash) => (*file, Value::Null, "draft-detached", json!({ "hash": hash.to_string() })),
        };
        let place = format!("{ATTACHED}{file}");
        let versions = self.store.draft_versions(&draft, &place).await?;
        let (last, now) = (versions.last().map_or(0, |last| last.version), self.clock.now());
        let answer = DraftAnswer {
            place,
            version: last + 1,
            value: value.to_string(),
            based_on: last,
            standing: Standing::Stands,
            account: member.account.clone(),
            name: member.name.clone(),
            made_at: now,
        };
        let mut changes = vec![DraftChange::Save { draft: draft.clone(), answers: vec![answer], settled: Vec::new() }];
        match deed {
            Deed::Add(_, _, file) => {
                changes.push(DraftChange::Keep { draft, file, account: member.account.clone() });
            }
            // The same bytes may go with the report under another name as well.
            Deed::Remove(file, hash) if !files.there.iter().any(|(name, known)| name != file && known.hash == hash) => {
                changes.push(DraftChange::Drop { draft, hash });
            }
            Deed::Remove(..) | Deed::Mark(..) => {}
        }
        let changes: Vec<Change> = changes.into_iter().map(Change::Draft).collect();
        let act = signed(member, (act, &name.subject(files.draft.state)), (None, Some(told)));
        Ok(self.store.change(&changes, &[act], now).await?)
    }
}

/// The media type that the name of a file stands for.
fn media_of(limits: &AttachmentLimits, name: &str) -> Result<String, DraftError> {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
    let media = ending.and_then(|ending| limits.kinds.get(&ending).cloned());
    media.ok_or_else(|| {
        let allowed: Vec<&str> = limits.kinds.keys().map(String::as_str).collect();
        DraftError::FileKind { name: name.to_owned(), allowed: allowed.join(", ") }
    })
}

/// The name of a file without folders, and without letters that show it as another one.
fn plain_name(given: &str) -> Option<String> {
    let last = given.rsplit(['/', '\\']).next().unwrap_or_default();
    let is_hidden = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    let plain: String = last.chars().filter(|letter| !is_hidden(*letter)).collect();
    let plain = plain.trim().to_owned();
    let fits = !plain.is_empty() && !plain.starts_with('.') && plain.chars().count() <= LONGEST_NAME;
    fits.then_some(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_called_what_everybody_sees() {
        for (given, plain) in [
            ("map.pdf", Some("map.pdf")),
            ("C:\\Users\\Kham\\Maps\\Nong 2025.pdf", Some("Nong 2025.pdf")),
            ("../../etc/map.png", Some("map.png")),
            ("ແຜນທີ່.pdf", Some("ແຜນທີ່.pdf")),
            ("photo\u{202e}gnp.pdf", Some("photognp.pdf")),
            ("a\r\nb.csv", Some("ab.csv")),
            ("", None),
            ("maps/", None),
            (".pdf", None),
        ] {
            assert_eq!(plain_name(given).as_deref(), plain, "{given:?}");
        }
        assert_eq!(plain_name(&"a".repeat(121)), None);
    }
}
