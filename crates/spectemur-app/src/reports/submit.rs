//! Handing a report in: checked, kept as a file by its hash, turned into statements, recorded as one.
//!
//! This must not record a part: whatever is refused leaves the record as it was.

use std::collections::BTreeSet;

use spectemur_engine::may_contradict;
use spectemur_engine::report::{Receipt, check, expand, statements};
use spectemur_exchange::form::to_json;
use spectemur_model::report::Gravity;
use spectemur_model::{
    Day, File, FileHash, Language, Localized, Package, Report, Source, SourceId, StateCode, Statement, Template,
};
use spectemur_store::{Act, Batch, StateAsked};

use super::{History, Received, ReportName, SOURCE_KIND, Submitted, Version};
use crate::contradictions::against;
use crate::{App, AppError, Contradiction};

/// The media type of a report as it is kept.
const MEDIA: &str = "application/json";

impl App {
    /// Records a report with its attachments: all of it or nothing.
    ///
    /// # Errors
    /// [`AppError::RefusedReport`] with everything that cannot be taken, [`AppError::MissingAttachment`]; what the
    /// store says. Nothing is recorded then.
    pub async fn submit(&self, report: &Report, attachments: &[File], by: &str) -> Result<Submitted, AppError> {
        self.submit_with(report, attachments, by, |_, _| Vec::new()).await
    }

    /// Records a report together with the acts that tell of it, which are told its id and the version before it.
    pub(crate) async fn submit_with(
        &self,
        report: &Report,
        attachments: &[File],
        by: &str,
        acts: impl FnOnce(&Source, Option<&SourceId>) -> Vec<Act>,
    ) -> Result<Submitted, AppError> {
        let package = &self.treaty.package;
        let template = self.template(Some(&report.template), report.covers)?;
        let History { before, same: replaced } = self.history(report.state, report.kind, report.covers).await?;
        let standing = self.standing_of(report.state, report.kind, report.covers, template).await?;
        let known = standing.known(package, template, before.as_ref());
        let findings = check(report, &known);
        if findings.iter().any(|finding| finding.gravity == Gravity::Refused) {
            return Err(AppError::RefusedReport(findings));
        }
        self.refuse_missing_attachments(report, attachments).await?;
        let full = expand(report, &known);
        let file = File { media: MEDIA.to_owned(), bytes: to_json(&full) };
        let replaced = replaced.as_ref();
        let hash = file.hash();
        if let Some(version) = replaced.filter(|version| version.source.file == Some(hash)) {
            let received = self.received(&version.source.id).await?;
            let contradictions = Vec::new();
            return Ok(Submitted { received, is_repeated: true, findings, statements: 0, contradictions });
        }
        let now = self.clock.now();
        let source = source(package, template, report, replaced, (hash, now.day()));
        // Whoever mends a report later handed it in when its first version came.
        let first = self.first_received(&source.id, replaced).await?;
        let received_on = first.unwrap_or(now.day());
        let receipt = Receipt { source: source.id.clone(), received_on, due_on: standing.due_on };
        let statements = statements(&full, &known, &receipt);
        let id = source.id.clone();
        let acts = acts(&source, replaced.map(|version| &version.source.id));
        let files = std::iter::once(file).chain(attachments.iter().cloned()).collect();
        let batch = Batch { files, sources: vec![source], statements };
        let appended = self.store.append_with(&batch, &acts, now, by).await?;
        let received = match appended.entered {
            // An amendment may have been sent back before, and somebody else may have handed in the same meanwhile.
            Some(entered) if replaced.is_none() => Received {
                id,
                state: report.state,
                kind: report.kind,
                covers: report.covers,
                version: 1,
                received_on: Some(now.day()),
                hash,
                entered,
                amends: None,
                replaced_by: None,
                returned: None,
            },
            _ => self.received(&id).await?,
        };
        let contradictions = self.against_others(report.state, &batch.statements).await?;
        Ok(Submitted { received, is_repeated: false, findings, statements: appended.statements, contradictions })
    }

    /// What a report that was recorded says against other sources; of the record only what concerns it is read.
    async fn against_others(&self, state: StateCode, said: &[Statement]) -> Result<Vec<Contradiction>, AppError> {
        let said: Vec<&Statement> = said.iter().filter(|statement| may_contradict(&statement.answer)).collect();
        let questions = said.iter().map(|statement| statement.question.clone()).collect();
        let days = said.iter().map(|statement| statement.period);
        let Some(days) = days.reduce(|one, other| one.covering(other)) else { return Ok(Vec::new()) };
        let own = said.first().map(|statement| &statement.source);
        let others = StateAsked { within: Some(days), but: own, ..StateAsked::of(state, &questions) };
        let snapshot = self.store.snapshot_of_state(&others).await?;
        Ok(said.into_iter().flat_map(|new| against(new, &snapshot)).collect())
    }

    async fn refuse_missing_attachments(&self, report: &Report, given: &[File]) -> Result<(), AppError> {
        let hashes: BTreeSet<FileHash> = given.iter().map(File::hash).collect();
        for (name, attachment) in &report.attachments {
            if !hashes.contains(&attachment.hash) && self.store.file(attachment.hash).await?.is_none() {
                return Err(AppError::MissingAttachment { name: name.clone() });
            }
        }
        Ok(())
    }
}

/// The source that a report is recorded as.
fn source(
    package: &Package,
    template: &Template,
    report: &Report,
    replaced: Option<&Version>,
    (hash, received_on): (FileHash, Day),
) -> Source {
    let name = ReportName {
        state: report.state,
        kind: report.kind,
        covers: report.covers,
        version: replaced.map_or(1, |version| version.name.version + 1),
    };
    let state = package.registers.states.get(&report.state);
    let in_every_language = |write: &dyn Fn(Language, &str) -> String| {
        let names = Language::ALL.into_iter().filter_map(|language| {
            let state = state?.name_on(received_on, language);
            Some((language, write(language, state)))
        });
        Localized::new(names)
    };
    let years = match (report.covers.from().year(), report.covers.to().year()) {
        (from, to) if from == to => to.to_string(),
        (from, to) => format!("{from}–{to}"),
    };
    Source {
        id: name.id(),
        kind: SOURCE_KIND.to_owned(),
        symbol: None,
        // The dot is at home in every script; colons and commas are not.
        title: in_every_language(&|language, state| format!("{} · {state} · {years}", template.title.or_any(language))),
        author: in_every_language(&|_, state| state.to_owned()),
        language: Some(report.language),
        dated_on: None,
        received_on: Some(received_on),
        covers: Some(report.covers),
        verified: true,
        replaces: replaced.map(|version| version.source.id.clone()),
        file: Some(hash),
    }
}
