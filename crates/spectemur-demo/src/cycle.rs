//! Reports of many States over many years: who hands in what on which day, corrected and contradictory ones among them.

mod due;

use spectemur_model::register::Registration;
use spectemur_model::report::{Cover, ReportKind};
use spectemur_model::{Answer, Day, Language, Package, Period, QuestionKey, Report, StateCode, Template, Value};

use crate::life::{Fact, Item, Life, Stage, Traits, Year};
use crate::paper::{Before, Desk, Manner, Sheet};
use crate::plant::Bed;
use crate::story::{Habits, PlantTale, Story};
use crate::truth::{Told, Truth};
use crate::world::places;
use crate::{DemoError, Dice};
use due::Due;

/// How much is generated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extent {
    /// The first calendar year that is reported on.
    pub first_year: i16,
    /// How many years.
    pub years: i16,
    /// How many of the States that signed or deposited tell anything, in order of code; all of them without it.
    pub states: Option<usize>,
}

/// A report as it is handed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filing {
    /// On which day.
    pub received_on: Day,
    /// The version of this report, from one; a later one replaces an earlier one.
    pub version: u32,
    /// What is handed in.
    pub report: Report,
    /// What was planted in it and must be found.
    pub planted: Option<Planted>,
}

/// Something that cannot be true, with what must find it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planted {
    /// The code of the finding.
    pub code: String,
    /// The check of the form, for the codes of checks.
    pub check: Option<String>,
}

/// Reports of a generated world, and the truth about them.
#[derive(Clone, Debug)]
pub struct Cycle {
    /// In the order in which they are handed in.
    pub filings: Vec<Filing>,
    /// What every figure must be.
    pub truth: Truth,
}

impl Cycle {
    /// The reports of the States of a generated package. The same seed gives the same reports.
    ///
    /// # Errors
    /// A data file of this crate that does not fit the package, or years beyond the calendar.
    pub fn new(package: &Package, seed: u64, extent: Extent) -> Result<Self, DemoError> {
        let (story, places) = (Story::read()?, places()?);
        let partners: Vec<StateCode> = package.registers.registrations.keys().copied().collect();
        let stage = Stage { story: &story, places: &places, partners: &partners };
        let mut cycle = Self { filings: Vec::new(), truth: Truth::default() };
        let tellers = package.registers.registrations.values().take(extent.states.unwrap_or(usize::MAX));
        for registration in tellers {
            let dice = Dice::about(seed, registration.state.as_str());
            let character = Character::draw(&story, dice);
            Teller { package, stage, registration, extent, character: &character }.tell(seed, &mut cycle)?;
        }
        cycle.filings.sort_by_key(|filing| (filing.received_on, filing.report.state, filing.report.kind));
        Ok(cycle)
    }
}

/// What a State is like.
struct Character {
    traits: Traits,
    manner: Manner,
    never: bool,
    /// Of a thousand years, how many it leaves out, and in how many it is late.
    gaps: u64,
    delays: u64,
    late_initial: bool,
    is_brief: bool,
    old_form: bool,
    voluntary: bool,
}

impl Character {
    fn draw(story: &Story, mut dice: Dice) -> Self {
        let Habits { gap, lapse, late, delay, .. } = story.habits;
        let habits = &story.habits;
        let traits = story.traits.iter().filter(|(_, of)| dice.happens(**of)).map(|(name, _)| name.clone()).collect();
        let language = dice.pick(&Language::ALL).copied().unwrap_or(Language::English);
        Self {
            traits,
            manner: Manner { language, is_terse: dice.happens(habits.terse) },
            never: dice.happens(habits.never),
            gaps: if dice.happens(habits.gappy) { gap } else { lapse },
            delays: if dice.happens(habits.tardy) { late } else { delay },
            late_initial: dice.happens(habits.late_initial),
            is_brief: dice.happens(habits.brief),
            old_form: dice.happens(habits.old_form),
            voluntary: dice.happens(habits.voluntary),
        }
    }
}

/// A State that tells its story.
struct Teller<'a> {
    package: &'a Package,
    stage: Stage<'a>,
    registration: &'a Registration,
    extent: Extent,
    character: &'a Character,
}

/// One report before it is handed in.
struct Draft<'a> {
    desk: Desk<'a>,
    received_on: Day,
    report: Report,
    sheet: Sheet,
    /// Whether the last report is on the year before.
    follows: bool,
}

impl<'a> Teller<'a> {
    fn tell(&self, seed: u64, cycle: &mut Cycle) -> Result<(), DemoError> {
        let entered = self.registration.entry_into_force_on;
        let last = self.extent.first_year.saturating_add(self.extent.years).saturating_sub(1);
        let first = entered.map_or(self.extent.first_year, |day| day.year().max(self.extent.first_year));
        let kind = if entered.is_some() { ReportKind::Annual } else { ReportKind::Voluntary };
        let tells = if kind == ReportKind::Annual { !self.character.never } else { self.character.voluntary };
        if !tells || last < first {
            return Ok(());
        }
        let purpose = |what: &str| Dice::about(seed, &format!("{} {what}", self.registration.state));
        let mut dice = purpose("filing");
        let mut life = Life::new(self.stage, &self.character.traits, purpose("life"), first);
        if let Some(entered) = entered {
            self.initial(entered, &life.opening(entered.year())?, &mut dice, cycle)?;
        }
        let mut before = None;
        for year in first..=last {
            let mut lived = life.year(year)?;
            let gaps = if kind == ReportKind::Annual { self.character.gaps } else { 1000 - self.habits().volunteers };
            if dice.happens(gaps) {
                continue;
            }
            if kind == ReportKind::Voluntary {
                lived.groups.insert("voluntary".to_owned(), vec![Item::of("count", Fact::Number(1))]);
            }
            before = self.yearly(kind, &lived, before, &mut dice, cycle)?;
        }
        Ok(())
    }

    fn habits(&self) -> &'a Habits {
        &self.stage.story.habits
    }

    /// The newest version of the form for a year, or the one before where the State clings to it.
    fn template(&self, year: i16) -> Result<&'a Template, DemoError> {
        let mut known: Vec<&Template> =
            self.package.templates.values().filter(|template| template.from_year <= year).collect();
        known.sort_by_key(|template| template.from_year);
        let newest = known.pop().ok_or_else(|| DemoError::data("forms", format!("no form for {year}")))?;
        let clings = self.character.old_form && newest.from_year == year;
        let older = known.pop().filter(|older| clings && older.to_year.is_none_or(|to| year <= to));
        Ok(older.unwrap_or(newest))
    }

    fn desk(&self, kind: ReportKind, year: i16) -> Result<Desk<'a>, DemoError> {
        Ok(Desk {
            package: self.package,
            story: self.stage.story,
            template: self.template(year)?,
            traits: &self.character.traits,
            manner: self.character.manner,
            kind,
        })
    }

    /// The first report, on how things stood when the treaty entered into force for the State.
    fn initial(&self, entered: Day, opening: &Year, dice: &mut Dice, cycle: &mut Cycle) -> Result<(), DemoError> {
        let desk = self.desk(ReportKind::Initial, entered.year())?;
        let covers = Period::new(entered, entered.plus_days(days(dice, [0, 25]))?)?;
        let due = Due::of(self.package, desk.template, desk.kind).on(self.registration, covers.to().year())?;
        let Some(due) = due else { return Ok(()) };
        let received_on = if self.character.late_initial {
            due.plus_days(days(dice, [1, 300]))?
        } else {
            due.plus_days(-days(dice, [0, 120]))?
        };
        let sheet = desk.sheet(opening, dice);
        let report = desk.report(self.registration.state, covers, &sheet, None);
        let told = Told { received_on, due_on: Some(due), template: desk.template.id.clone(), version: 1, sheet };
        cycle.truth.tell(desk.template, (self.registration.state, desk.kind, covers), told);
        cycle.filings.push(Filing { received_on, version: 1, report, planted: None });
        Ok(())
    }

    /// The report on one year, in one or two versions; what it said in the end.
    fn yearly(
        &self,
        kind: ReportKind,
        lived: &Year,
        before: Option<Before>,
        dice: &mut Dice,
        cycle: &mut Cycle,
    ) -> Result<Option<Before>, DemoError> {
        let desk = self.desk(kind, lived.year)?;
        let covers = Period::year(lived.year)?;
        // Who owes nothing keeps the same calendar.
        let due = Due::of(self.package, desk.template, ReportKind::Annual).yearly(lived.year)?;
        let is_late = dice.happens(self.character.delays);
        let received_on =
            if is_late { due.plus_days(days(dice, [1, 150]))? } else { due.plus_days(-days(dice, [0, 85]))? };
        let sheet = desk.sheet(lived, dice);
        let last = before.as_ref().filter(|_| self.character.is_brief);
        let report = desk.report(self.registration.state, covers, &sheet, last);
        let follows = before.as_ref().is_some_and(|before| before.year + 1 == lived.year);
        let mut draft = Draft { desk, received_on, report, sheet, follows };
        let mut versions = self.versions(&mut draft, dice)?;
        let version = u32::try_from(versions.len()).unwrap_or(1);
        cycle.filings.append(&mut versions);
        let Draft { desk, sheet, .. } = draft;
        let template = desk.template.id.clone();
        let due_on = (kind == ReportKind::Annual).then_some(due);
        let told = Told { received_on, due_on, template: template.clone(), version, sheet: sheet.clone() };
        cycle.truth.tell(desk.template, (self.registration.state, kind, covers), told);
        Ok(Some(Before { template, year: lived.year, sheet }))
    }

    /// The report as it is handed in, first with a slip or a contradiction that a second version mends, where there is one.
    fn versions(&self, draft: &mut Draft<'a>, dice: &mut Dice) -> Result<Vec<Filing>, DemoError> {
        let story = self.stage.story;
        let wrong = if dice.happens(story.habits.contradicts) { draft.wrong(dice) } else { None };
        let is_corrected = dice.happens(story.habits.corrects);
        let again = draft.received_on.plus_days(days(dice, [15, 60]))?;
        let (first, planted) = match wrong {
            Some(Wrong { report, planted, is_corrected: true, .. }) => (Some((report, Some(planted))), None),
            Some(Wrong { report, sheet, planted, is_corrected: false }) => {
                (draft.report, draft.sheet) = (report, sheet);
                (None, Some(planted))
            }
            None if is_corrected => (draft.slip(dice).map(|report| (report, None)), None),
            None => (None, None),
        };
        let filing = |received_on, version, report, planted| Filing { received_on, version, report, planted };
        let last = draft.report.clone();
        Ok(match first {
            Some((report, wrong)) => {
                vec![filing(draft.received_on, 1, report, wrong), filing(again, 2, last, planted)]
            }
            None => vec![filing(draft.received_on, 1, last, planted)],
        })
    }
}

/// A report with something that cannot be true, and what the State means to say with it.
struct Wrong {
    report: Report,
    sheet: Sheet,
    planted: Planted,
    /// Whether a second version mends it.
    is_corrected: bool,
}

impl Draft<'_> {
    /// The same report with the first of all contradictions, in an order that is drawn, that it has a place for.
    fn wrong(&self, dice: &mut Dice) -> Option<Wrong> {
        let mut tales: Vec<&PlantTale> = self.desk.story.plant.iter().collect();
        dice.shuffle(&mut tales);
        tales.into_iter().find_map(|tale| {
            let (mut report, mut sheet) = (self.report.clone(), self.sheet.clone());
            let (package, template) = (self.desk.package, self.desk.template);
            let (into, meant) = (&mut report, &mut sheet);
            let mut bed = Bed { package, template, report: into, sheet: meant, follows: self.follows };
            let planted = Planted { code: tale.code.clone(), check: tale.check.clone() };
            bed.plant(tale).then_some(Wrong { report, sheet, planted, is_corrected: tale.corrected })
        })
    }

    /// The same report with a slip of the pen: a row that is missing, or a no where a yes was meant.
    fn slip(&self, dice: &mut Dice) -> Option<Report> {
        let mut report = self.report.clone();
        let tables = self.desk.story.slips.iter().filter(|table| match self.answer(table) {
            Some(Answer::Known(Value::Rows(rows))) => 1 < rows.len(),
            _ => false,
        });
        let tables: Vec<&String> = tables.collect();
        if let Some(table) = dice.pick(&tables)
            && let Answer::Known(Value::Rows(rows)) = &mut report.answers.get_mut(table.as_str())?.answer
        {
            rows.pop();
            return Some(report);
        }
        let is_changed = |key| {
            let form = self.desk.template.asked(key).map(|(form, _)| &form.key);
            form.and_then(|form| self.report.cover.get(form)) == Some(&Cover::Changed)
        };
        let said_yes = |key: &&QuestionKey| self.sheet.said.get(*key) == Some(&Some(true));
        let meant: Vec<_> = self.sheet.drawn.iter().filter(said_yes).filter(|key| is_changed(key)).collect();
        report.answers.get_mut(*dice.pick(&meant)?)?.answer = Answer::Known(Value::YesNo(false));
        Some(report)
    }

    fn answer(&self, question: &str) -> Option<&Answer> {
        self.report.answers.get(question).map(|given| &given.answer)
    }
}

fn days(dice: &mut Dice, range: [i64; 2]) -> i32 {
    i32::try_from(dice.between(range)).unwrap_or(0)
}
