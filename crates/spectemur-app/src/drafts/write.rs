//! What a State's people do to a draft beside saving answers: open it, choose, mark as unchanged, comment, delegate, hand
//! in.

use serde_json::{Value, json};
use spectemur_model::report::Cover;
use spectemur_model::{FormKey, Language, StateCode, Template, TemplateId};
use spectemur_store::{Change, Comment, Draft, DraftAnswer, DraftChange, Standing, StoreError, Task};

use super::document::{COVER, at, has_place, of_report, read};
use super::{Changed, DraftError, DraftName, SavedReading};
use crate::members::signed;
use crate::reports::DraftAsked;
use crate::{App, AppError, Member, MemberError, Submitted};

/// Characters of a comment.
const LONGEST: usize = 2_000;

impl App {
    /// Opens the draft of a report, or goes on with the one that is open; filled with what is known.
    ///
    /// # Errors
    /// An office that may not, [`DraftError::NoSuchReport`], no form for the year; what the store says.
    pub async fn open_draft(
        &self,
        member: &Member,
        name: DraftName,
        language: Option<Language>,
    ) -> Result<(), AppError> {
        let state = own_state(member)?;
        if self.find_draft(state, name).await?.is_some() {
            return Ok(());
        }
        let asked = self.asked(state, name, language).await?;
        let begun = self.draft(&asked).await?;
        let now = self.clock.now();
        let draft = Draft {
            id: self.held_keys()?.id()?,
            state,
            kind: name.kind.word().to_owned(),
            from: asked.covers.from(),
            to: asked.covers.to(),
            base: of_report(&begun.report).to_string(),
            account: member.account.clone(),
            name: member.name.clone(),
            opened_at: now,
            saves: 0,
            saved_at: None,
            closed_at: None,
            report: None,
        };
        let told = json!({ "language": begun.report.language.code(), "form": begun.report.template.as_str() });
        let act = signed(member, ("draft-opened", &name.subject(state)), (None, Some(told)));
        match self.store.change(&[Change::Draft(DraftChange::Open(draft))], &[act], now).await {
            // A colleague opened it at the same time.
            Ok(()) | Err(StoreError::Overtaken) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    /// Chooses between versions of an answer that were changed in different ways.
    ///
    /// # Errors
    /// An office that may not, [`DraftError::NotOpen`], [`DraftError::NoVersion`]; what the store says.
    pub async fn resolve_draft(
        &self,
        member: &Member,
        name: DraftName,
        (place, version): (&str, i64),
    ) -> Result<(), AppError> {
        let draft = self.held_draft(member, name).await?;
        let versions = self.store.draft_versions(&draft.id, place).await?;
        let contested: Vec<&DraftAnswer> =
            versions.iter().filter(|known| known.standing == Standing::Contested).collect();
        let stands = versions.iter().rfind(|known| known.standing == Standing::Stands);
        let base: Value = serde_json::from_str(&draft.base).unwrap_or_default();
        let value = match contested.iter().copied().chain(stands).find(|known| known.version == version) {
            Some(chosen) => chosen.value.clone(),
            None if version == 0 && stands.is_none() => at(&base, place).to_string(),
            None => return Err(DraftError::NoVersion.into()),
        };
        if contested.is_empty() {
            return Err(DraftError::NoVersion.into());
        }
        let last = versions.last().map_or(0, |last| last.version);
        let now = self.clock.now();
        let answer = DraftAnswer {
            place: place.to_owned(),
            version: last + 1,
            value,
            based_on: version,
            standing: Standing::Stands,
            account: member.account.clone(),
            name: member.name.clone(),
            made_at: now,
        };
        let settled = contested.iter().map(|known| (place.to_owned(), known.version)).collect();
        let act = signed(member, ("draft-resolved", &name.subject(draft.state)), (None, Some(json!({ "at": place }))));
        let change = DraftChange::Save { draft: draft.id, answers: vec![answer], settled };
        match self.store.change(&[Change::Draft(change)], &[act], now).await {
            Err(StoreError::Overtaken) => Err(DraftError::NoVersion.into()),
            other => Ok(other?),
        }
    }

    /// Marks a form as unchanged since the last report, or every form that may be: its answers become those again.
    ///
    /// A form that was never answered, or of which something no longer fits, is left as it is.
    ///
    /// # Errors
    /// An office that may not, [`DraftError::NotOpen`], [`DraftError::NothingEarlier`]; what the store says.
    pub async fn mark_unchanged(
        &self,
        member: &Member,
        name: DraftName,
        form: Option<&FormKey>,
    ) -> Result<SavedReading, AppError> {
        let reading = self.draft_of(member, name).await?;
        let open = reading.open.ok_or(DraftError::NotOpen)?;
        let template = self.template_named(&open.report.template)?;
        let mut changes = Vec::new();
        for known in template.forms.iter().filter(|known| form.is_none_or(|form| known.key == *form)) {
            let cover = format!("{COVER}{}", known.key);
            let questions = known.parts.iter().flat_map(|part| &part.asks).map(ToString::to_string);
            if open.unchanged(&cover).is_null() {
                continue;
            }
            for place in std::iter::once(cover.clone()).chain(questions) {
                if open.is_changed(&place) {
                    let (based_on, value) = (open.version(&place), open.unchanged(&place));
                    changes.push(Changed { place, based_on, value });
                }
            }
        }
        // That a form does not apply may follow from the register alone; that one is unchanged needs a report before.
        let is_known = template.forms.iter().filter(|known| form.is_none_or(|form| known.key == *form)).any(|known| {
            let cover = open.unchanged(&format!("{COVER}{}", known.key));
            if form.is_some() { !cover.is_null() } else { cover.get("unchanged_since").is_some() }
        });
        if !is_known {
            return Err(DraftError::NothingEarlier.into());
        }
        self.save_draft(member, name, &changes).await
    }

    /// Says on the cover page that a form changed, or that it does not apply.
    ///
    /// # Errors
    /// As [`App::save_draft`].
    pub async fn mark_form(
        &self,
        member: &Member,
        name: DraftName,
        (form, cover): (&FormKey, Cover),
    ) -> Result<SavedReading, AppError> {
        let draft = self.held_draft(member, name).await?;
        let place = format!("{COVER}{form}");
        let versions = self.store.draft_versions(&draft.id, &place).await?;
        let stands = versions.iter().rfind(|known| known.standing == Standing::Stands);
        let value = match cover {
            Cover::Changed => json!("changed"),
            Cover::NotApplicable => json!("not-applicable"),
            Cover::Unchanged { since } => json!({ "unchanged_since": since }),
        };
        let changed = Changed { place, based_on: stands.map_or(0, |stands| stands.version), value };
        self.save_draft(member, name, &[changed]).await
    }

    /// Writes a comment for one's colleagues on a place of a draft. It is no part of the report.
    ///
    /// # Errors
    /// An office that may not, [`DraftError::NotOpen`], [`MemberError::BadWords`]; what the store says.
    pub async fn comment(
        &self,
        member: &Member,
        name: DraftName,
        (place, words): (&str, &str),
    ) -> Result<(), AppError> {
        let words = words.trim();
        if words.is_empty() || words.chars().count() > LONGEST {
            return Err(MemberError::BadWords { most: LONGEST }.into());
        }
        let draft = self.held_draft(member, name).await?;
        let base: Value = serde_json::from_str(&draft.base).unwrap_or_default();
        if !has_place(self.template_of(&base)?, place) {
            return Err(DraftError::NoPlace(place.to_owned()).into());
        }
        let now = self.clock.now();
        let comment = Comment {
            id: self.held_keys()?.id()?,
            draft: draft.id,
            place: place.to_owned(),
            words: words.to_owned(),
            account: member.account.clone(),
            name: member.name.clone(),
            made_at: now,
            done: None,
        };
        let act = signed(member, ("draft-commented", &name.subject(draft.state)), (None, Some(json!({ "at": place }))));
        Ok(self.store.change(&[Change::Draft(DraftChange::Comment(comment))], &[act], now).await?)
    }

    /// Ticks off a comment that somebody has seen to; it stays with the draft, and says who did.
    ///
    /// # Errors
    /// An office that may not, [`DraftError::NotOpen`]; [`spectemur_store::StoreError::Overtaken`] where there is no such
    /// comment or somebody ticked it off already; what the store says.
    pub async fn tick_off(&self, member: &Member, name: DraftName, comment: &str) -> Result<(), AppError> {
        let draft = self.held_draft(member, name).await?;
        let act = signed(member, ("draft-comment-done", &name.subject(draft.state)), (None, None));
        let (account, by) = (member.account.clone(), member.name.clone());
        let change = DraftChange::TickOff { draft: draft.id, comment: comment.to_owned(), account, name: by };
        Ok(self.store.change(&[Change::Draft(change)], &[act], self.clock.now()).await?)
    }

    /// Notes which colleague fills in a form; nobody in particular without an account.
    ///
    /// # Errors
    /// An office that may not, [`DraftError::NotOpen`], [`DraftError::NoColleague`], [`DraftError::NoPlace`]; what the
    /// store says.
    pub async fn delegate(
        &self,
        member: &Member,
        name: DraftName,
        (form, account): (&FormKey, Option<&str>),
    ) -> Result<(), AppError> {
        let draft = self.held_draft(member, name).await?;
        let base: Value = serde_json::from_str(&draft.base).unwrap_or_default();
        if self.template_of(&base)?.form(form).is_none() {
            return Err(DraftError::NoPlace(form.to_string()).into());
        }
        let task = match account {
            None => None,
            Some(account) => {
                let colleagues = self.colleagues(draft.state).await?;
                let found = colleagues.into_iter().find(|known| known.account == account);
                let found = found.ok_or(DraftError::NoColleague)?;
                Some(Task { form: form.to_string(), account: found.account, name: found.name })
            }
        };
        let told = json!({ "form": form.as_str(), "to": task.as_ref().map(|task| task.name.clone()) });
        let act = signed(member, ("draft-delegated", &name.subject(draft.state)), (None, Some(told)));
        let change = DraftChange::Delegate { draft: draft.id, form: form.to_string(), task };
        Ok(self.store.change(&[Change::Draft(change)], &[act], self.clock.now()).await?)
    }

    /// Hands the draft in, in the name of the State. The draft is closed; what it says stands in the report.
    ///
    /// # Errors
    /// An office that may not, [`DraftError::NotOpen`], [`DraftError::Contested`], and as [`App::submit_as`], among
    /// them [`AppError::RefusedReport`] also for what does not read.
    pub async fn submit_draft(&self, member: &Member, name: DraftName) -> Result<Submitted, AppError> {
        let state = own_state(member)?;
        member.refuse_unless(member.may_submit_report(state), "submit")?;
        let reading = self.draft_of(member, name).await?;
        let open = reading.open.ok_or(DraftError::NotOpen)?;
        if !open.contested.is_empty() {
            return Err(DraftError::Contested(open.contested.len()).into());
        }
        let whole = read(&self.treaty.package, &open.document);
        if whole.is_refused() {
            return Err(AppError::RefusedReport(open.findings));
        }
        let files = self.new_files(&open).await?;
        let submitted = self.submit_as(member, &open.report, &files).await?;
        let told = json!({ "report": submitted.received.id.as_str(), "answers": open.written.len() });
        let act = signed(member, ("draft-closed", &name.subject(state)), (None, Some(told)));
        let close = DraftChange::Close { draft: open.id, saves: open.saves, report: submitted.received.id.to_string() };
        match self.store.change(&[Change::Draft(close)], &[act], self.clock.now()).await {
            // What somebody saved in this very moment is not in the report: the draft stays open with it.
            Ok(()) | Err(StoreError::Overtaken) => Ok(submitted),
            Err(error) => Err(error.into()),
        }
    }

    /// The draft of a report that is open, for one of the State's people.
    pub(super) async fn held_draft(&self, member: &Member, name: DraftName) -> Result<Draft, AppError> {
        let state = own_state(member)?;
        Ok(self.find_draft(state, name).await?.ok_or(DraftError::NotOpen)?)
    }

    pub(super) async fn find_draft(&self, state: StateCode, name: DraftName) -> Result<Option<Draft>, AppError> {
        let drafts = self.store.drafts_of(state).await?;
        Ok(drafts.into_iter().find(|draft| draft.kind == name.kind.word() && draft.to.year() == name.year))
    }

    pub(super) async fn asked(
        &self,
        state: StateCode,
        name: DraftName,
        language: Option<Language>,
    ) -> Result<DraftAsked, AppError> {
        let covers = name.covers(&*self.package(None).await?, state)?;
        if self.today() < covers.from() {
            return Err(DraftError::NoSuchReport.into());
        }
        Ok(DraftAsked { state, kind: name.kind, covers, language, template: None })
    }

    /// The form of a draft's document.
    pub(super) fn template_of(&self, document: &Value) -> Result<&Template, AppError> {
        let id = document.get("form").and_then(Value::as_str).unwrap_or_default();
        self.template_named(&TemplateId::new(id))
    }

    pub(super) fn template_named(&self, id: &TemplateId) -> Result<&Template, AppError> {
        let templates = &self.treaty.package.templates;
        templates.get(id).ok_or_else(|| AppError::UnknownForm {
            form: id.to_string(),
            known: templates.keys().map(ToString::to_string).collect(),
        })
    }
}

/// The State whose reports a member writes.
pub(super) fn own_state(member: &Member) -> Result<StateCode, AppError> {
    let own = member.state().filter(|state| member.may_edit_report(*state));
    let refused = || MemberError::NotAllowed { office: member.office().to_string(), act: "edit-report" };
    Ok(own.ok_or_else(refused)?)
}

impl App {
    /// What an answer of the draft that is open said in a version; 0 is what the draft began with. Null for nothing.
    ///
    /// # Errors
    /// An office that may not, [`DraftError::NotOpen`], or what the store says.
    pub async fn draft_version(
        &self,
        member: &Member,
        name: DraftName,
        (place, version): (&str, i64),
    ) -> Result<Value, AppError> {
        let draft = self.held_draft(member, name).await?;
        if version == 0 {
            return Ok(at(&serde_json::from_str(&draft.base).unwrap_or_default(), place));
        }
        let versions = self.store.draft_versions(&draft.id, place).await?;
        let found = versions.into_iter().find(|known| known.version == version);
        Ok(found.and_then(|found| serde_json::from_str(&found.value).ok()).unwrap_or_default())
    }
}
