//! What members do to the record: hand in, send back, rule, write. Each is refused by right, and leaves an act with it.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::json;
use spectemur_model::statement::Recorded;
use spectemur_model::{File, Language, Localized, Package, Report, Source, SourceId, StateCode, StatementId};
use spectemur_store::{Act, StateAsked};

use super::{Member, signed};
use crate::reports::ReportName;
use crate::{
    App, AppError, ContradictionsAsked, HeldContradiction, LetterWay, Received, Reminder, Ruling, RulingReading,
    Submitted,
};

/// The kind of act by which somebody says that a report was looked at.
pub(super) const LOOKED_AT: &str = "report-looked-at";

/// A report in review beside the statements that it makes.
#[derive(Clone, Debug)]
pub struct ReviewReading {
    /// The package, for labels and names.
    pub package: Arc<Package>,
    /// The version of the report.
    pub received: Received,
    /// The report as it was handed in.
    pub report: Report,
    /// The statements that it makes and that stand, by question; those that are not public too.
    pub said: Vec<Recorded>,
    /// The contradictions of which it is a side, and that nobody ruled on.
    pub contradictions: Vec<HeldContradiction>,
    /// The sources of all sides.
    pub sources: BTreeMap<SourceId, Source>,
    /// Whether somebody said that it was looked at.
    pub is_looked_at: bool,
}

impl App {
    /// Hands in a report in the name of a State.
    ///
    /// # Errors
    /// An office that may not; else as [`App::submit`].
    pub async fn submit_as(
        &self,
        member: &Member,
        report: &Report,
        attachments: &[File],
    ) -> Result<Submitted, AppError> {
        self.submit_signed((member, None), report, attachments).await
    }

    /// Hands in a report with an act that tells of it, and of the token that it came with, if it came with one.
    pub(super) async fn submit_signed(
        &self,
        (member, token): (&Member, Option<&str>),
        report: &Report,
        attachments: &[File],
    ) -> Result<Submitted, AppError> {
        member.refuse_unless(member.may_submit_report(report.state), "submit")?;
        let acts = |source: &Source, before: Option<&SourceId>| {
            let was = before.map(|before| json!({ "version": before.to_string() }));
            let mut is = json!({ "version": source.id.to_string(), "hash": source.file.map(|hash| hash.to_string()) });
            if let (Some(is), Some(token)) = (is.as_object_mut(), token) {
                is.insert("token".to_owned(), token.into());
            }
            vec![signed(member, ("report-submitted", source.id.as_str()), (was, Some(is)))]
        };
        self.submit_with(report, attachments, &member.signature(), acts).await
    }

    /// A report beside the statements that it makes.
    ///
    /// # Errors
    /// An office that may not read it, an unknown report, or what the store says.
    pub async fn review(&self, member: &Member, id: &SourceId) -> Result<ReviewReading, AppError> {
        let name = ReportName::parse(id).ok_or_else(|| AppError::unknown_report(id, Vec::new()))?;
        member.refuse_unless(member.may_see_report(name.state), "see-report")?;
        let received = self.received(id).await?;
        let report = self.report_of(id).await?;
        let every = self.treaty.package.questions.keys().cloned().collect();
        let snapshot = self.store.snapshot_of_state(&StateAsked::of(name.state, &every)).await?;
        let said = snapshot.statements().filter(|said| said.statement.source == *id).cloned().collect();
        let asked = ContradictionsAsked { state: Some(name.state), ..ContradictionsAsked::default() };
        let mut held = self.contradictions_held(&asked).await?;
        held.contradictions.retain(|held| {
            held.status == crate::ContradictionStatus::Open
                && held.sides.iter().any(|side| side.statement.source == *id)
        });
        let is_looked_at = self.store.acted_on(LOOKED_AT).await?.iter().any(|known| known == id.as_str());
        let package = Arc::clone(&self.treaty.package);
        let (contradictions, sources) = (held.contradictions, held.sources);
        Ok(ReviewReading { package, received, report, said, contradictions, sources, is_looked_at })
    }

    /// A file that came with a report, for those who may read the report, whether or not everybody may have it.
    ///
    /// # Errors
    /// An office that may not read it, an unknown report or file, or what the store says.
    pub async fn file_of_report(&self, member: &Member, id: &SourceId, file: &str) -> Result<File, AppError> {
        let unknown = || AppError::unknown_report(id, Vec::new());
        let name = ReportName::parse(id).ok_or_else(unknown)?;
        member.refuse_unless(member.may_see_report(name.state), "see-report")?;
        let found = self.report_of(id).await?.attachments.remove(file).ok_or_else(unknown)?;
        self.store.file(found.hash).await?.ok_or_else(unknown)
    }

    /// Says that a report was looked at and stands, so that it waits for nobody.
    ///
    /// # Errors
    /// An office that may not, an unknown report, or what the store says.
    pub async fn look_at(&self, member: &Member, id: &SourceId) -> Result<(), AppError> {
        member.refuse_unless(member.may_review(), "review")?;
        let received = self.received(id).await?;
        let is = json!({ "hash": received.hash.to_string() });
        let act = signed(member, (LOOKED_AT, id.as_str()), (None, Some(is)));
        Ok(self.store.change(&[], &[act], self.clock.now()).await?)
    }

    /// Sends a report back with remarks.
    ///
    /// # Errors
    /// An office that may not; else as [`App::return_report`].
    pub async fn return_report_as(
        &self,
        member: &Member,
        id: &SourceId,
        remarks: &Localized,
    ) -> Result<Received, AppError> {
        member.refuse_unless(member.may_review(), "review")?;
        let acts = |before: &Received| {
            let was = json!({ "stage": before.stage().word() });
            let is = json!({ "stage": "returned", "remarks": words(remarks) });
            vec![signed(member, ("report-returned", id.as_str()), (Some(was), Some(is)))]
        };
        self.send_back(id, remarks, &member.signature(), acts).await
    }

    /// Rules on a contradiction; whose name stands under it, the member's account says.
    ///
    /// # Errors
    /// An office that may not; else as [`App::rule`].
    pub async fn rule_as(
        &self,
        member: &Member,
        holds: Option<StatementId>,
        aside: Vec<StatementId>,
        reason: Localized,
    ) -> Result<RulingReading, AppError> {
        member.refuse_unless(member.may_rule(), "rule")?;
        let ids: Vec<String> = holds.iter().chain(&aside).map(ToString::to_string).collect();
        let told = json!({
            "holds": holds.map(|id| id.to_string()), "aside": aside.iter().map(ToString::to_string).collect::<Vec<_>>(),
            "reason": words(&reason),
        });
        let was = json!({ "open": ids });
        let acts =
            |id: &SourceId| -> Vec<Act> { vec![signed(member, ("ruled", id.as_str()), (Some(was), Some(told)))] };
        self.rule_with(&Ruling { holds, aside, reason, by: member.signature() }, acts).await
    }

    /// Records that a letter was written to a State: somebody sends it.
    ///
    /// # Errors
    /// An office that may not, or what the store says.
    pub async fn log_letter_as(
        &self,
        member: &Member,
        reminder: &Reminder,
        (language, text): (Language, &str),
    ) -> Result<(), AppError> {
        member.refuse_unless(member.may_write_letters(), "letter")?;
        let told = json!({ "on": reminder.on.to_string(), "language": language.code() });
        let act = signed(member, ("letter-logged", reminder.state.as_str()), (None, Some(told)));
        let by = member.signature();
        self.log_letter_with(reminder, language, (text, LetterWay::File), (&by, &[act])).await
    }

    /// The open contradictions of the record that a member may rule on or read, of a State or all.
    ///
    /// # Errors
    /// An office that may not read them, or what the store says.
    pub async fn open_contradictions(
        &self,
        member: &Member,
        state: Option<StateCode>,
    ) -> Result<crate::ContradictionsReading, AppError> {
        member.refuse_unless(member.may_see_queue(), "queue")?;
        let mut held =
            self.contradictions_held(&ContradictionsAsked { state, ..ContradictionsAsked::default() }).await?;
        held.contradictions.retain(|held| held.status == crate::ContradictionStatus::Open);
        Ok(held)
    }

    /// The reports of a State as they came, the newest first, for its own people and those who look after reports.
    ///
    /// # Errors
    /// An office that may not read them, or what the store says.
    pub async fn reports_of(&self, member: &Member, state: StateCode) -> Result<Vec<Received>, AppError> {
        member.refuse_unless(member.may_see_report(state), "see-report")?;
        let mut all = self.received_of(state).await?;
        all.reverse();
        Ok(all)
    }
}

/// A text by language, for the trail.
fn words(text: &Localized) -> BTreeMap<&'static str, &str> {
    text.iter().map(|(language, words)| (language.code(), words)).collect()
}
