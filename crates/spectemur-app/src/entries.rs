//! Entries of the support unit: one answer to one question, taken from a document, with the place where it stands.
//!
//! Which questions are entered so, the treaty's files say. An entry is a statement like any other: it is never changed,
//! only corrected by another one, and what it moves is shown before it is recorded.

mod typed;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::json;
use spectemur_engine::{Ledger, ledger_asks, meeting_said, register_asks, registered};
use spectemur_model::package::{EntryList, Question};
use spectemur_model::register::{Meeting, Registration};
use spectemur_model::statement::Recorded;
use spectemur_model::{AnswerType, Basis, Day, Package, Snapshot, Source, SourceId, Statement, Subject};
use spectemur_store::{Asked, Batch};

use crate::contradictions::{against, owner};
use crate::members::signed;
use crate::obligations::{StandingReading, a_year_after};
use crate::reminders::is_letter;
use crate::{App, AppError, Contradiction, Member};

pub use typed::{EntryProblem, Typed};
use typed::{Problems, is_of_meetings, is_typed};

/// How many documents are offered to choose from.
const MOST_SOURCES: usize = 80;

/// What the page of entries shows.
#[derive(Clone, Debug)]
pub struct EntryReading {
    /// The package, for labels and names.
    pub package: Arc<Package>,
    /// The lists of questions that are entered here, without those of several fields.
    pub lists: Vec<EntryList>,
    /// The question that is chosen.
    pub question: Option<Question>,
    /// Of whom it is answered, where that reads.
    pub subject: Option<Subject>,
    /// What stands on the question and the subject.
    pub standing: Vec<Recorded>,
    /// The sources of these.
    pub sources: BTreeMap<SourceId, Source>,
    /// Documents to choose from, the newest first.
    pub documents: Vec<Source>,
}

/// What an entry would change.
#[derive(Clone, Debug)]
pub struct EntryPreview {
    /// The package as it would be, for names.
    pub package: Arc<Package>,
    /// The statement that would be recorded.
    pub statement: Statement,
    /// Its document.
    pub source: Source,
    /// The row of the register before and afterwards, where it would be another one.
    pub registration: Option<(Option<Registration>, Registration)>,
    /// The meeting before and afterwards, where it would be another one.
    pub meeting: Option<(Option<Meeting>, Meeting)>,
    /// The day on which standings are compared: today, or the day from which the treaty would bind, where that is later.
    pub as_of: Day,
    /// The standings that would be others on that day.
    pub moved: Vec<Moved>,
    /// What it would say against other sources.
    pub contradictions: Vec<Contradiction>,
}

/// A standing that an entry would move.
#[derive(Clone, Debug)]
pub struct Moved {
    /// How it stands without the entry; none where nothing is owed.
    pub before: Option<StandingReading>,
    /// How it would stand; none where nothing would be owed.
    pub after: Option<StandingReading>,
}

/// An entry that was read without a problem.
struct Read {
    statement: Statement,
    source: Source,
    is_new_source: bool,
}

impl App {
    /// What may be entered, and what stands already on what was chosen.
    ///
    /// # Errors
    /// An office that may not enter anything, or what the store says.
    pub async fn entry(&self, member: &Member, typed: &Typed) -> Result<EntryReading, AppError> {
        member.refuse_unless(member.may_enter(), "enter")?;
        let package = self.package(None).await?;
        let question = typed.question(&package).cloned();
        let subject = question.as_ref().and_then(|question| typed.subject(&package, question.about));
        let (mut standing, mut sources) = (Vec::new(), BTreeMap::new());
        if let (Some(question), Some(subject)) = (&question, subject) {
            let asked = Asked { not_public: true, ..Asked::about([question.key.clone()]) };
            let snapshot = self.store.snapshot(&asked).await?;
            standing = snapshot.about(&question.key, subject).to_vec();
            let known = standing.iter().filter_map(|said| snapshot.source(&said.statement.source));
            sources = known.map(|source| (source.id.clone(), source.clone())).collect();
        }
        let documents = self.store.snapshot(&Asked::about([])).await?;
        let is_document = |source: &&Source| !is_letter(source) && source.file.is_none();
        let mut documents: Vec<Source> = documents.sources().filter(is_document).cloned().collect();
        documents.sort_by(|a, b| b.dated_on.cmp(&a.dated_on).then_with(|| a.id.cmp(&b.id)));
        documents.truncate(MOST_SOURCES);
        let mut lists = package.entries.clone();
        for list in &mut lists {
            list.questions
                .retain(|key| package.questions.get(key).is_some_and(|question| is_typed(&package, question)));
        }
        lists.retain(|list| !list.questions.is_empty());
        Ok(EntryReading { package, lists, question, subject, standing, sources, documents })
    }

    /// What an entry would change, before anything is recorded.
    ///
    /// # Errors
    /// An office that may not; [`AppError::RefusedEntry`] with everything that is wrong; what the store says.
    pub async fn preview_entry(&self, member: &Member, typed: &Typed) -> Result<EntryPreview, AppError> {
        member.refuse_unless(member.may_enter(), "enter")?;
        let Read { statement, source, .. } = self.read_entry(typed).await?;
        let base = &self.treaty.package;
        let questions = ledger_asks(base).into_iter().chain(register_asks(base)).chain([statement.question.clone()]);
        let before = self.store.snapshot(&Asked { not_public: true, ..Asked::about(questions) }).await?;
        let new = Recorded { id: statement.id(), statement: statement.clone(), recorded_at: self.clock.now() };
        let after = before.clone().with([new]);
        let (old, new) = (known_package(base, &before), known_package(base, &after));
        let registration = owner(statement.subject).and_then(|state| {
            let row = |package: &Package| package.registers.registrations.get(&state).cloned();
            let (old, new) = (row(&old), row(&new)?);
            (old.as_ref() != Some(&new)).then_some((old, new))
        });
        let meeting =
            meeting_said(base, &statement).filter(|_| is_of_the_register(base, &statement)).and_then(|said| {
                let row = |package: &Package| package.registers.meeting(&said.id).cloned();
                let (old, new) = (row(&old), row(&new)?);
                (old.as_ref() != Some(&new)).then_some((old, new))
            });
        let bound = registration.as_ref().and_then(|(_, row)| row.entry_into_force_on);
        let as_of = bound.map_or(self.today(), |day| day.max(self.today()));
        let moved = moved((&old, &before), (&new, &after), as_of);
        let contradictions = against(&statement, &after);
        Ok(EntryPreview { package: new, statement, source, registration, meeting, as_of, moved, contradictions })
    }

    /// Records an entry.
    ///
    /// # Errors
    /// As [`App::preview_entry`]. Nothing is recorded then.
    pub async fn record_entry(&self, member: &Member, typed: &Typed) -> Result<Statement, AppError> {
        member.refuse_unless(member.may_enter(), "enter")?;
        let Read { statement, source, is_new_source } = self.read_entry(typed).await?;
        let told = json!({
            "question": statement.question.to_string(), "answer": statement.answer.kind(),
            "statement": statement.id().hex(), "source": source.id.to_string(), "place": statement.place.to_string(),
        });
        let was = statement.corrects.map(|id| json!({ "statement": id.hex() }));
        let act = signed(member, ("entry-recorded", statement.subject.as_str()), (was, Some(told)));
        let sources = if is_new_source { vec![source] } else { Vec::new() };
        let batch = Batch { files: Vec::new(), sources, statements: vec![statement.clone()] };
        self.store.append_with(&batch, &[act], self.clock.now(), &member.signature()).await?;
        Ok(statement)
    }

    /// Reads an entry as it was typed, with everything that is wrong at once.
    async fn read_entry(&self, typed: &Typed) -> Result<Read, AppError> {
        let package = &self.treaty.package;
        let mut problems = Problems::new();
        let mut keep = |problem| {
            problems.insert(problem);
        };
        if typed.is_too_long() {
            keep(EntryProblem::TooLong);
        }
        let question = typed.question(package);
        let subject = question.and_then(|question| typed.subject(package, question.about));
        match (question, subject) {
            (None, _) => keep(EntryProblem::NoQuestion),
            (Some(_), None) => keep(EntryProblem::NoSubject),
            _ => {}
        }
        let answer = question.and_then(|question| typed.answer(question).map_err(&mut keep).ok());
        // Days that an answer would have named are not missed beside the answer.
        let names_days = question.is_none_or(|question| question.answer_type == AnswerType::When);
        let period = match typed.period(answer.as_ref()) {
            Err(EntryProblem::BadPeriod) if answer.is_none() && names_days && typed.has_no_days() => None,
            period => period.map_err(&mut keep).ok(),
        };
        let place = typed.place().map_err(&mut keep).ok();
        let corrects = typed.corrects().map_err(&mut keep).ok();
        let source = self.source_of(typed, &mut problems).await?;
        let read = (|| {
            Some(Statement {
                subject: subject?,
                question: question?.key.clone(),
                answer: answer?,
                period: period?,
                source: source.as_ref()?.id.clone(),
                place: place?,
                basis: Basis::Said,
                public: question?.public,
                corrects: corrects?,
            })
        })();
        if let (Some(statement), Some(question)) = (&read, question)
            && is_of_meetings(package, question)
            && meeting_said(package, statement).is_none()
        {
            problems.insert(EntryProblem::BadAnswer);
        }
        if let Some(statement) = &read {
            self.check_entry(statement, &mut problems).await?;
        }
        match (read, source) {
            (Some(statement), Some(source)) if problems.is_empty() => {
                Ok(Read { statement, source, is_new_source: typed.has_new_source() })
            }
            _ => Err(AppError::RefusedEntry(problems.into_iter().collect())),
        }
    }

    async fn source_of(&self, typed: &Typed, problems: &mut Problems) -> Result<Option<Source>, AppError> {
        if typed.has_new_source() {
            return Ok(typed.new_source(self.today(), problems));
        }
        let id = SourceId::new(typed.source.trim());
        let snapshot = self.store.snapshot(&Asked::about([])).await?;
        let found = snapshot.source(&id).filter(|source| !is_letter(source)).cloned();
        if found.is_none() {
            problems.insert(EntryProblem::NoSource);
        }
        Ok(found)
    }

    /// Holds an entry against the record: what it corrects stands and is about the same, and it is new.
    async fn check_entry(&self, statement: &Statement, problems: &mut Problems) -> Result<(), AppError> {
        let asked = Asked { not_public: true, ..Asked::about([statement.question.clone()]) };
        let snapshot = self.store.snapshot(&asked).await?;
        let standing = snapshot.about(&statement.question, statement.subject);
        if let Some(id) = statement.corrects
            && !standing.iter().any(|said| said.id == id)
        {
            problems.insert(EntryProblem::BadCorrection);
        }
        if standing.iter().any(|said| said.id == statement.id()) {
            problems.insert(EntryProblem::SaidAlready);
        }
        Ok(())
    }
}

/// Whether a statement tells of a meeting of the register.
fn is_of_the_register(package: &Package, statement: &Statement) -> bool {
    package.questions.get(&statement.question).is_some_and(|question| is_of_meetings(package, question))
}

/// The package with the register as a snapshot adds to it.
pub(crate) fn known_package(package: &Arc<Package>, snapshot: &Snapshot) -> Arc<Package> {
    match registered(package, snapshot) {
        Some(registers) => Arc::new(Package { registers, ..Package::clone(package) }),
        None => Arc::clone(package),
    }
}

/// The standings that differ on a day, by bearer and rule.
fn moved((old, before): (&Package, &Snapshot), (new, after): (&Package, &Snapshot), as_of: Day) -> Vec<Moved> {
    let standings = |package: &Package, snapshot: &Snapshot| {
        let ledger = Ledger::of(package, snapshot, a_year_after(as_of));
        let all = ledger.on(as_of).map(StandingReading::from);
        let counts = |standing: &StandingReading| {
            package.obligation(&standing.obligation).is_some_and(|rule| rule.reading_of.is_none())
        };
        let key = |standing: StandingReading| {
            ((standing.bearer, standing.obligation.clone(), standing.occasion.clone()), standing)
        };
        all.filter(counts).map(key).collect::<BTreeMap<_, _>>()
    };
    let (before, mut after) = (standings(old, before), standings(new, after));
    let told = |standing: &StandingReading| (standing.status, standing.due_on, standing.met_on);
    let mut found = Vec::new();
    for (key, before) in before {
        let now = after.remove(&key);
        if now.as_ref().map(told) != Some(told(&before)) {
            found.push(Moved { before: Some(before), after: now });
        }
    }
    found.extend(after.into_values().map(|now| Moved { before: None, after: Some(now) }));
    found
}
