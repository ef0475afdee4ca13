//! A checked treaty package: the law and the content as data, with nothing dangling.
//!
//! Only `spectemur-treaty` builds one from files; whoever holds one may rely on every reference in it.

use std::collections::BTreeMap;

use crate::measure::{Measure, Population};
use crate::obligation::{Obligation, RequestQuestions};
use crate::register::Registers;
use crate::shape::ReportShape;
use crate::{
    ActionId, AnswerType, Citation, ColumnKey, Day, FigureId, Language, Localized, MeasureId, MeetingId, MonthEnd,
    ObligationId, PlanId, PopulationId, QuestionKey, Template, TemplateId, ThemeId,
};

/// Everything that Spectemur knows of one treaty before anybody reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Package {
    /// The id of the treaty, which is the name of its folder.
    pub id: String,
    /// The treaty's name.
    pub title: Localized,
    /// Its short name.
    pub short_title: Localized,
    /// The documents that its files may cite, by the id that citations use.
    pub documents: BTreeMap<String, CitedDocument>,
    /// The rule of entry into force.
    pub entry_into_force: EntryIntoForceRule,
    /// The rule of withdrawal.
    pub withdrawal: WithdrawalRule,
    /// Articles and paragraphs with our glosses.
    pub provisions: Vec<Provision>,
    /// The registers.
    pub registers: Registers,
    /// Questions by key.
    pub questions: BTreeMap<QuestionKey, Question>,
    /// Populations by id.
    pub populations: BTreeMap<PopulationId, Population>,
    /// Action plans by id, and sets of figures beside them.
    pub plans: BTreeMap<PlanId, Plan>,
    /// Rules of what is owed and until when, in order of the files.
    pub obligations: Vec<Obligation>,
    /// How requests to extend deadlines are told; none where no deadline can be extended.
    pub requests: Option<RequestQuestions>,
    /// How reports that are sent back and rulings are told; none where the treaty's files do not say.
    pub review: Option<ReviewQuestions>,
    /// How the record tells what the depositary notified; none where only the register's files do.
    pub register: Option<RegisterQuestions>,
    /// The questions that the office answers from documents, list by list, in order of the files.
    pub entries: Vec<EntryList>,
    /// Versions of the reporting form, by id.
    pub templates: BTreeMap<TemplateId, Template>,
    /// Shapes of reports by id.
    pub reports: BTreeMap<String, ReportShape>,
    /// Fluent resources by language: file and text.
    pub locales: BTreeMap<Language, Vec<(String, String)>>,
}

impl Package {
    /// The title of a document that citations name: the treaty by the package's id, others by theirs.
    #[must_use]
    pub fn document(&self, id: &str) -> Option<&Localized> {
        if id == self.id { Some(&self.title) } else { self.documents.get(id).map(|document| &document.title) }
    }

    /// The rule of this id.
    #[must_use]
    pub fn obligation(&self, id: &ObligationId) -> Option<&Obligation> {
        self.obligations.iter().find(|known| known.id == *id)
    }

    /// The rule by when a request to extend this obligation must be filed.
    #[must_use]
    pub fn filing_of(&self, id: &ObligationId) -> Option<&Obligation> {
        self.obligations.iter().find(|rule| rule.versions.iter().any(|version| version.due.files_for() == Some(id)))
    }

    /// The measure of this figure with its plan or set.
    #[must_use]
    pub fn figure(&self, id: &FigureId) -> Option<(&Plan, &Measure)> {
        let (plan, measure) = id.as_str().split_once('.')?;
        let plan = self.plans.get(plan)?;
        plan.measures.iter().find(|known| known.id.as_str() == measure).map(|measure| (plan, measure))
    }
}

/// A document that the files of a package cite.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CitedDocument {
    /// Its title.
    pub title: Localized,
    /// Whether it is a source of the record, so that what was taken from it can be looked at.
    pub in_record: bool,
}

/// The questions that tell of reports sent back and of rulings on contradictions. All are about matters: a version of
/// a report, or the ruling itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReviewQuestions {
    /// When a report was sent back.
    pub returned: QuestionKey,
    /// What the State is asked to change.
    pub remarks: QuestionKey,
    /// Why a ruling is as it is.
    pub reason: QuestionKey,
}

/// The questions whose answers add to the register: of signatures and deposits, about States, and of meetings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisterQuestions {
    /// The day of signature.
    pub signed: QuestionKey,
    /// The day of deposit.
    pub deposited: QuestionKey,
    /// The kind of instrument.
    pub instrument: QuestionKey,
    /// The day on which the depositary received notice of withdrawal.
    pub withdrawal_notified: QuestionKey,
    /// Meetings: a table about all States together, with the columns of [`MEETING_COLUMNS`]; the answer is about the days
    /// of the meeting, and holds one row for each. None where meetings stand in the package's file alone.
    pub meeting: Option<QuestionKey>,
}

/// The columns in which the record tells of a meeting: its label, its place, the State that presides, its symbol, and the
/// days that the progress report to it covers.
pub const MEETING_COLUMNS: [&str; 5] = ["label", "place", "presidency", "symbol", "reporting"];

/// A list of questions that the office answers from documents as they come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryList {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: Localized,
    /// Its questions, in the order of the file.
    pub questions: Vec<QuestionKey>,
}

/// When the treaty enters into force, for the first States and for later ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryIntoForceRule {
    /// How many instruments must be deposited before the treaty enters into force at all.
    pub instruments: usize,
    /// How many months after the month of deposit; always the first day of that month.
    pub months: i32,
    /// Where the treaty says so.
    pub cite: Citation,
}

impl EntryIntoForceRule {
    /// The day on which the treaty enters into force at all, from every day of deposit in any order;
    /// none while too few have deposited.
    #[must_use]
    pub fn treaty_enters(&self, deposits: &[Day]) -> Option<TreatyEntry> {
        let mut deposits = deposits.to_vec();
        deposits.sort_unstable();
        let last_needed = *deposits.get(self.instruments.checked_sub(1)?)?;
        Some(TreatyEntry { last_needed, on: self.months_after(last_needed)? })
    }

    /// The day on which the treaty enters into force for a State that deposited on this day.
    #[must_use]
    pub fn state_enters(&self, deposited_on: Day, treaty: Option<TreatyEntry>) -> Option<Day> {
        let treaty = treaty?;
        if deposited_on <= treaty.last_needed { Some(treaty.on) } else { self.months_after(deposited_on) }
    }

    fn months_after(&self, deposited_on: Day) -> Option<Day> {
        deposited_on.first_of_month().plus_months(self.months, MonthEnd::Refuse).ok()
    }
}

/// The entry into force of the treaty as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TreatyEntry {
    /// The day of the last deposit that was needed.
    pub last_needed: Day,
    /// The day on which the treaty entered into force.
    pub on: Day,
}

/// When a withdrawal takes effect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WithdrawalRule {
    /// How many months after receipt of the notice.
    pub months: i32,
    /// The question about the State whose answer is a day before which the withdrawal does not take effect all the same,
    /// whatever the months give. What is owed follows it; the register and its counts keep the depositary's day.
    pub not_before: Option<QuestionKey>,
    /// Where the treaty says so.
    pub cite: Citation,
}

/// A provision of the treaty with our own short gloss.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provision {
    /// Its id.
    pub id: String,
    /// Article and paragraph.
    pub number: String,
    /// What it says, in our words.
    pub gloss: Localized,
    /// Where the authentic text stands.
    pub cite: Citation,
}

/// A question that sources answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its key.
    pub key: QuestionKey,
    /// What kind of value it asks for.
    pub answer_type: AnswerType,
    /// Whether it is asked of States or of the Convention as a whole.
    pub about: About,
    /// The article that it rests on.
    pub article: Option<String>,
    /// The action that it serves.
    pub action: Option<ActionId>,
    /// The unit of a number.
    pub unit: Option<String>,
    /// The choices of a choice.
    pub choices: Vec<Choice>,
    /// The columns of a table.
    pub columns: Vec<Column>,
    /// The question for readers.
    pub label: Localized,
    /// What helps to answer it.
    pub help: Localized,
    /// Whether the answer is everybody's to see unless the State says otherwise.
    pub public: bool,
    /// Whether it tells what happened in the year reported on: a form that did not change says nothing of that.
    pub yearly: bool,
}

impl Question {
    /// Whether this is one of its choices.
    #[must_use]
    pub fn offers(&self, choice: &str) -> bool {
        self.choices.iter().any(|offered| offered.key == choice)
    }

    /// The column of this key, for a table.
    #[must_use]
    pub fn column(&self, key: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.key.as_str() == key)
    }
}

/// One of the answers that a question offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The word that the record holds.
    pub key: String,
    /// The choice for readers; empty where the choice is never offered to anybody.
    pub label: Localized,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its key within the table.
    pub key: ColumnKey,
    /// What kind of value its cells hold; never a table.
    pub answer_type: AnswerType,
    /// The unit of a number.
    pub unit: Option<String>,
    /// The choices of a choice.
    pub choices: Vec<Choice>,
    /// Whether a row without it says too little to be taken.
    pub required: bool,
    /// Whether its numbers may be added up over rows.
    pub adds_up: bool,
    /// Its heading.
    pub label: Localized,
    /// What helps to fill it.
    pub help: Localized,
}

/// Of whom a question is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// Of a State.
    State,
    /// Of the Convention as a whole.
    Convention,
    /// Of a matter of a State or of all.
    Matter,
}

/// An action plan, or a set of figures beside the plans.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Its id.
    pub id: PlanId,
    /// Its title.
    pub title: Localized,
    /// The meeting that adopted it; none for a set of figures.
    pub adopted_at: Option<MeetingId>,
    /// The first and last year that it covers.
    pub years: Option<(i16, i16)>,
    /// Whether the file holds the whole plan.
    pub complete: bool,
    /// What a reader must know, above all what is missing.
    pub note: Localized,
    /// Where the plan's text stands.
    pub cite: Citation,
    /// Themes in order.
    pub themes: Vec<Theme>,
    /// Actions in order.
    pub actions: Vec<Action>,
    /// Measures in order.
    pub measures: Vec<Measure>,
}

impl Plan {
    /// The measure of this id.
    #[must_use]
    pub fn measure(&self, id: &MeasureId) -> Option<&Measure> {
        self.measures.iter().find(|measure| measure.id == *id)
    }
}

/// A theme or chapter of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Theme {
    /// Its id.
    pub id: ThemeId,
    /// Its title.
    pub title: Localized,
    /// The results that the plan says the chapter is to bring.
    pub results: Vec<Localized>,
}

/// An action of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// Its number in the plan.
    pub id: ActionId,
    /// Its theme.
    pub theme: ThemeId,
    /// Our short title.
    pub title: Localized,
    /// By when, where the plan says so.
    pub milestone: Option<Milestone>,
}

/// By when an action is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Milestone {
    /// By this meeting; its day is the meeting's, not a year printed in the plan.
    pub by_meeting: Option<MeetingId>,
    /// By this day.
    pub by_day: Option<Day>,
    /// So many months after entry into force, for new States Parties.
    pub after_entry_into_force_months: Option<i32>,
    /// What else the plan says of it.
    pub note: Localized,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(instruments: usize) -> EntryIntoForceRule {
        EntryIntoForceRule { instruments, months: 6, cite: Citation::default() }
    }

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    /// Thirty deposits of which the last was on 16 February 2010, in no order.
    fn first_deposits() -> Vec<Day> {
        let earlier = (1..=29).map(|date| Day::new(2009, 12, date).unwrap());
        std::iter::once(day("2010-02-16")).chain(earlier).collect()
    }

    #[test]
    fn the_thirtieth_deposit_brings_the_treaty_into_force_on_the_first_of_the_sixth_month() {
        let mut deposits = first_deposits();
        let expected = TreatyEntry { last_needed: day("2010-02-16"), on: day("2010-08-01") };
        assert_eq!(rule(30).treaty_enters(&deposits), Some(expected));
        deposits.push(day("2010-02-17"));
        assert_eq!(rule(30).treaty_enters(&deposits), Some(expected), "a later deposit changes nothing");
        assert_eq!(rule(30).treaty_enters(&deposits[1..30]), None, "twenty-nine are too few");
        assert_eq!(rule(0).treaty_enters(&deposits), None);
    }

    #[test]
    fn a_state_follows_its_own_deposit_only_after_the_last_one_that_was_needed() {
        let treaty = rule(30).treaty_enters(&first_deposits());
        let cases = [
            ("2009-12-01", "2010-08-01"),
            ("2010-02-16", "2010-08-01"),
            ("2010-02-17", "2010-08-01"),
            ("2010-03-01", "2010-09-01"),
            ("2012-02-01", "2012-08-01"),
            ("2015-09-30", "2016-03-01"),
            ("2023-02-28", "2023-08-01"),
        ];
        for (deposited, enters) in cases {
            assert_eq!(rule(30).state_enters(day(deposited), treaty), Some(day(enters)), "{deposited}");
        }
        assert_eq!(rule(30).state_enters(day("2012-02-01"), None), None, "the treaty is not in force at all");
    }
}
