//! Saving answers: each on top of the version that its writer had before them, merged with what others wrote meanwhile.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use spectemur_engine::report::merge;
use spectemur_model::QuestionKey;
use spectemur_store::{Change, Draft, DraftAnswer, DraftChange, Standing, StoreError};

use super::document::{COVER, REMARK, at, has_place, of_report, only};
use super::{DraftError, DraftName};
use crate::members::signed;
use crate::{App, AppError, Member};

/// How often somebody else may be faster before a save is given up.
const ATTEMPTS: usize = 8;

/// Answers that are saved at once.
const MOST: usize = 2_000;

/// Bytes of one answer as JSON: a table of ten thousand rows fits.
const LARGEST: usize = 4 << 20;

/// An answer that somebody changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Changed {
    /// The place: a question, `cover/` and a form, `remark/` and a place.
    pub place: String,
    /// The version that its writer had before them; 0 for what the draft began with.
    pub based_on: i64,
    /// What is to stand there, as JSON; null for nothing.
    pub value: Value,
}

/// What became of an answer that was saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Became {
    /// It stands.
    Stands,
    /// It stands together with the rows that somebody else wrote meanwhile.
    Merged,
    /// Nothing of it was new; what stands is somebody else's.
    Theirs,
    /// Somebody else changed it otherwise: both are kept, and somebody must choose.
    Contested,
}

/// An answer that was saved.
#[derive(Clone, Debug, PartialEq)]
pub struct Saved {
    /// The place.
    pub place: String,
    /// What became of it.
    pub became: Became,
    /// The version that stands now.
    pub version: i64,
    /// What stands now.
    pub value: Value,
}

/// What saving did.
#[derive(Clone, Debug, PartialEq)]
pub struct SavedReading {
    /// Each answer, in the order in which they were given.
    pub saved: Vec<Saved>,
    /// How many were written; none where all of them stood already.
    pub written: usize,
}

/// What is known of one place while a save is worked out.
struct Place {
    /// The version that stands; 0 for what the draft began with.
    version: i64,
    value: Value,
    /// Who wrote it; nobody wrote what the draft began with.
    account: Option<String>,
    /// The number of the last version, standing or not.
    last: i64,
    /// What this member has contested there.
    own_contested: Vec<i64>,
}

impl App {
    /// Saves answers of the draft that is open, together: nobody's words are lost, and none is put over another's unseen.
    ///
    /// # Errors
    /// An office that may not, [`DraftError::NotOpen`], [`DraftError::NoPlace`], [`DraftError::TooMuch`]; what the
    /// store says. Nothing is saved then.
    pub async fn save_draft(
        &self,
        member: &Member,
        name: DraftName,
        changes: &[Changed],
    ) -> Result<SavedReading, AppError> {
        let large = changes.iter().any(|changed| changed.value.to_string().len() > LARGEST);
        if changes.len() > MOST || large {
            return Err(DraftError::TooMuch.into());
        }
        for _ in 0..ATTEMPTS {
            let draft = self.held_draft(member, name).await?;
            let plan = self.plan_save(member, &draft, changes).await?;
            if plan.answers.is_empty() {
                return Ok(SavedReading { saved: plan.saved, written: 0 });
            }
            let written = plan.answers.len();
            let told = json!({ "answers": written, "contested": plan.contested });
            let subject = name.subject(draft.state);
            let act = signed(member, ("draft-saved", &subject), (None, Some(told)));
            let change = DraftChange::Save { draft: draft.id, answers: plan.answers, settled: plan.settled };
            match self.store.change(&[Change::Draft(change)], &[act], self.clock.now()).await {
                Ok(()) => return Ok(SavedReading { saved: plan.saved, written }),
                Err(StoreError::Overtaken) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Err(StoreError::Overtaken.into())
    }

    async fn plan_save(&self, member: &Member, draft: &Draft, changes: &[Changed]) -> Result<Plan, AppError> {
        let base: Value = serde_json::from_str(&draft.base).unwrap_or_default();
        let template = self.template_of(&base)?;
        let mut places = self.places(member, draft, changes).await?;
        let mut plan = Plan::default();
        for changed in changes {
            if !has_place(template, &changed.place) {
                return Err(DraftError::NoPlace(changed.place.clone()).into());
            }
            let unwritten = || Place::unwritten(at(&base, &changed.place));
            let place = places.entry(changed.place.clone()).or_insert_with(unwritten);
            let began = match changed.based_on {
                version if version == place.version => None,
                0 => Some(at(&base, &changed.place)),
                version => self.version_of(draft, &changed.place, version).await?,
            };
            let decided = self.decide(member, &base, place, changed, began.as_ref());
            plan.take(member, changed, place, decided, self.clock.now());
        }
        Ok(plan)
    }

    /// What a draft has at each of the places at which something changed, where anybody wrote before.
    async fn places(
        &self,
        member: &Member,
        draft: &Draft,
        changes: &[Changed],
    ) -> Result<BTreeMap<String, Place>, AppError> {
        let wanted: BTreeSet<&str> = changes.iter().map(|changed| changed.place.as_str()).collect();
        let mut places: BTreeMap<String, Place> = BTreeMap::new();
        let base: Value = serde_json::from_str(&draft.base).unwrap_or_default();
        let answers = self.store.draft_answers(&draft.id).await?;
        for answer in answers.into_iter().filter(|answer| wanted.contains(answer.place.as_str())) {
            let last = self.store.draft_versions(&draft.id, &answer.place).await?;
            let last = last.last().map_or(answer.version, |last| last.version);
            let unwritten = || Place::unwritten(at(&base, &answer.place));
            let place = places.entry(answer.place.clone()).or_insert_with(unwritten);
            place.last = last;
            match answer.standing {
                Standing::Contested if answer.account == member.account => place.own_contested.push(answer.version),
                Standing::Stands => {
                    place.version = answer.version;
                    place.value = serde_json::from_str(&answer.value).unwrap_or_default();
                    place.account = Some(answer.account);
                }
                _ => {}
            }
        }
        Ok(places)
    }

    async fn version_of(&self, draft: &Draft, place: &str, version: i64) -> Result<Option<Value>, AppError> {
        let versions = self.store.draft_versions(&draft.id, place).await?;
        let found = versions.into_iter().find(|known| known.version == version);
        Ok(found.and_then(|found| serde_json::from_str(&found.value).ok()))
    }

    /// What is to stand, and what becomes of the answer.
    fn decide(
        &self,
        member: &Member,
        base: &Value,
        place: &Place,
        changed: &Changed,
        began: Option<&Value>,
    ) -> (Became, Value) {
        let own = place.account.as_ref() == Some(&member.account);
        let given = &changed.value;
        // Whoever writes on top of their own words knows them: an answer may have been lost on the way.
        // Nothing of anybody's is lost by another mark on the cover page: it is chosen, not typed.
        let is_mark = changed.place.starts_with(COVER);
        if changed.based_on == place.version || own || is_mark || *given == place.value {
            return (Became::Stands, given.clone());
        }
        if began == Some(given) {
            return (Became::Theirs, place.value.clone());
        }
        if changed.place.starts_with(REMARK)
            && let (Some(ours), Some(theirs)) = (given.as_str(), place.value.as_str())
        {
            return (Became::Merged, Value::from(format!("{theirs}\n\n{ours}")));
        }
        let merged = began.and_then(|began| self.merged(base, &changed.place, [began, given, &place.value]));
        match merged {
            Some(merged) => (Became::Merged, merged),
            None => (Became::Contested, given.clone()),
        }
    }

    /// Two versions of a table put together row by row; none where rows were changed in different ways.
    fn merged(&self, base: &Value, place: &str, three: [&Value; 3]) -> Option<Value> {
        let package = &self.treaty.package;
        let question = QuestionKey::new(place);
        let is_table = package.questions.get(&question).is_some_and(|question| !question.columns.is_empty());
        let [began, ours, theirs] = three.map(|value| only(package, base, &question, value));
        let merged = merge(&began.filter(|_| is_table)?, &ours?, &theirs?);
        merged.conflicts.is_empty().then(|| at(&of_report(&merged.report), place))
    }
}

impl Place {
    fn unwritten(value: Value) -> Self {
        Self { version: 0, value, account: None, last: 0, own_contested: Vec::new() }
    }
}

/// What a save writes, and what it answers.
#[derive(Default)]
struct Plan {
    answers: Vec<DraftAnswer>,
    settled: Vec<(String, i64)>,
    saved: Vec<Saved>,
    contested: usize,
}

impl Plan {
    fn take(
        &mut self,
        member: &Member,
        changed: &Changed,
        place: &mut Place,
        (became, value): (Became, Value),
        at: spectemur_model::Instant,
    ) {
        let is_contested = became == Became::Contested;
        let answered = |place: &Place| Saved {
            place: changed.place.clone(),
            became,
            version: place.version,
            value: place.value.clone(),
        };
        if value == place.value && !is_contested {
            return self.saved.push(answered(place));
        }
        place.last += 1;
        self.answers.push(DraftAnswer {
            place: changed.place.clone(),
            version: place.last,
            value: value.to_string(),
            based_on: changed.based_on,
            standing: if is_contested { Standing::Contested } else { Standing::Stands },
            account: member.account.clone(),
            name: member.name.clone(),
            made_at: at,
        });
        if is_contested {
            // Of what one person says against another only the last word is shown.
            self.settled.extend(place.own_contested.drain(..).map(|version| (changed.place.clone(), version)));
            self.contested += 1;
        } else {
            place.version = place.last;
            place.value = value;
            place.account = Some(member.account.clone());
        }
        self.saved.push(answered(place));
    }
}
