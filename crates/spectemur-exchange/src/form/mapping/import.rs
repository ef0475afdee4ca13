//! Reads the rows of a spreadsheet by a mapping: each is used, filtered or set aside, and none is lost.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_model::answer::Row;
use spectemur_model::package::Question;
use spectemur_model::report::{Gravity, ReportFinding, ReportKind, ReportPlace};
use spectemur_model::{Answer, Day, Language, Period, QuestionKey, Report, StateCode, Template};

use super::entry::{Entry, EntryReader, Judged};
use super::grid::{Formula, Grid, GridCell, GridRow, GridSheet};
use super::plan::{Plan, SheetPlan, plan};
use super::rules::Mapping;
use super::set_aside::{Frame, SetAside};
use super::states::StateNames;
use super::values::RowView;
use super::{Against, Chosen, Import, RowCounts, Spreadsheet};
use crate::form::assemble::{Habits, Rows};
use crate::form::cell::{Problem, Raw};
use crate::form::head::Head;
use crate::form::limits;
use crate::form::read::{Reading, quoted};
use crate::form::words::folded;

/// Reads a spreadsheet. Reports of an earlier import are gone on with: the rows are added to theirs.
///
/// Nothing is read where the file as a whole, a sheet or a heading is not as the mapping says; otherwise every row that
/// does not read is set aside by itself.
#[must_use]
pub fn import(
    file: Spreadsheet<'_>,
    mapping: &Mapping,
    against: Against<'_>,
    chosen: &Chosen,
    earlier: &[Report],
) -> Import {
    let mut about_file = Reading::default();
    let grid = match Grid::read(file.name, file.bytes, mapping.separator, mapping.encoding) {
        Ok(grid) => grid,
        Err((problem, at)) => {
            about_file.find(ReportPlace::Whole, &at, problem.code, problem.variables);
            return Import::refused(about_file.finish(None).findings);
        }
    };
    let template = against.forms.templates.get(&mapping.template);
    let plans = plan(&grid, mapping, against.forms, &mut about_file);
    let of_sheet = |plan: &SheetPlan<'_>| {
        let rows = grid.sheets.get(plan.sheet).map(|sheet| sheet.rows.as_slice()).unwrap_or_default();
        rows.iter().filter(|row| plan.reaches(row.number)).count()
    };
    if plans.iter().map(of_sheet).sum::<usize>() > limits::IMPORTED_ROWS {
        about_file.find_in_file("file-too-many-rows", vec![("limit", limits::IMPORTED_ROWS.to_string())]);
    }
    let refused = about_file.findings.iter().any(|(finding, _)| finding.gravity == Gravity::Refused);
    let Some(template) = template.filter(|_| !refused) else {
        return Import::refused(about_file.finish(None).findings);
    };
    let mut importer = Importer::new(&grid, mapping, against, chosen, template);
    importer.begin_with(earlier);
    let mut frames = BTreeMap::new();
    for mut sheet in plans {
        importer.read_sheet(&mut sheet, &mut about_file);
        frames.insert(sheet.sheet, Frame::new(sheet));
    }
    let (reports, set_aside, counts) = importer.finish();
    let findings = about_file.finish(None).findings;
    Import { reports, findings, set_aside, counts, grid: Some(grid), frames }
}

/// A report while rows are added to it.
struct Growing<'m> {
    reading: Reading,
    tables: BTreeMap<&'m QuestionKey, Rows<'m>>,
    /// Answers outside tables, and of tables that an earlier import answered without rows, with their places.
    answers: BTreeMap<QuestionKey, (Answer, String)>,
    hidden: BTreeSet<QuestionKey>,
    covers: Period,
    kind: ReportKind,
    language: Language,
}

struct Importer<'m> {
    grid: &'m Grid,
    mapping: &'m Mapping,
    against: Against<'m>,
    chosen: &'m Chosen,
    template: &'m Template,
    names: StateNames,
    totals: BTreeSet<String>,
    reports: BTreeMap<(StateCode, i16), Growing<'m>>,
    set_aside: Vec<SetAside>,
    counts: RowCounts,
    /// Columns with formulas that were told: once for each is enough.
    formulas: BTreeSet<(usize, u16)>,
}

impl<'m> Importer<'m> {
    fn new(
        grid: &'m Grid,
        mapping: &'m Mapping,
        against: Against<'m>,
        chosen: &'m Chosen,
        template: &'m Template,
    ) -> Self {
        let totals = against.forms.words.values().map(|words| folded(words.get("total"))).collect();
        let names = StateNames::new(against.states);
        Self {
            grid,
            mapping,
            against,
            chosen,
            template,
            names,
            totals,
            reports: BTreeMap::new(),
            set_aside: Vec::new(),
            counts: RowCounts::default(),
            formulas: BTreeSet::new(),
        }
    }

    fn question(&self, key: &QuestionKey) -> Option<&'m Question> {
        let questions = self.against.forms.questions;
        self.template.asked(key).and_then(|_| questions.get(key))
    }

    /// Takes over reports of the same form; what they answer that is no table stays as it is.
    fn begin_with(&mut self, earlier: &[Report]) {
        for report in earlier.iter().filter(|report| report.template == self.template.id) {
            let mut growing = Growing::new(report.covers, report.kind, report.language);
            growing.reading.cover = report.cover.clone();
            growing.reading.attachments = report.attachments.clone();
            growing.reading.remarks = report.remarks.clone();
            for (key, given) in &report.answers {
                let Some(question) = self.question(key) else {
                    continue;
                };
                if !given.public {
                    growing.hidden.insert(key.clone());
                }
                match &given.answer {
                    Answer::Known(spectemur_model::Value::Rows(rows)) => {
                        let table = growing.tables.entry(&question.key).or_insert_with(|| Rows::new(&question.key));
                        for row in rows {
                            growing.reading.take_row();
                            table.add(row.clone(), "");
                        }
                    }
                    answer => {
                        growing.answers.insert(key.clone(), (answer.clone(), String::new()));
                    }
                }
            }
            self.reports.insert((report.state, report.covers.to().year()), growing);
        }
    }

    fn read_sheet(&mut self, plan: &mut SheetPlan<'m>, about_file: &mut Reading) {
        let grid = self.grid;
        let Some(sheet) = grid.sheets.get(plan.sheet) else {
            return;
        };
        let before = self.counts.read;
        for row in &sheet.rows {
            // What an earlier import wrote beside a row is not the row.
            let is_filled = row.cells.iter().any(|cell| !plan.reasons.contains(&cell.column));
            if !plan.reaches(row.number) || !is_filled {
                continue;
            }
            self.counts.read += 1;
            self.read_row(plan, sheet, row, about_file);
        }
        if before == self.counts.read {
            let variables = vec![("sheet", quoted(&sheet.name))];
            about_file.find(ReportPlace::Whole, &sheet.name, "sheet-without-rows", variables);
        }
    }

    fn read_row(&mut self, plan: &mut SheetPlan<'m>, sheet: &GridSheet, row: &GridRow, about_file: &mut Reading) {
        let (mut entries, mut reasons) = (Vec::new(), Vec::new());
        for block in plan.plans.iter_mut().filter(|block| block.block.reaches(row.number)) {
            remember_above(self.grid, sheet, row, block);
            let view = RowView { grid: self.grid, sheet, row, plan: block };
            let reader = EntryReader {
                view: &view,
                names: &self.names,
                totals: &self.totals,
                chosen: self.chosen,
                questions: self.against.forms.questions,
                habits: self.habits(),
            };
            match reader.read() {
                Judged::Filtered => {}
                Judged::Bad(found) => reasons.extend(found),
                Judged::Good(entry) => entries.push(*entry),
            }
        }
        self.tell_formulas(plan, sheet, row, about_file);
        if reasons.is_empty() {
            reasons = self.refusals(&entries);
        }
        if !reasons.is_empty() {
            self.counts.set_aside += 1;
            self.set_aside.push(SetAside::new(plan.sheet, &sheet.name, kept(row, plan), reasons, self.grid));
        } else if entries.is_empty() {
            self.counts.filtered += 1;
        } else {
            self.counts.used += 1;
            for entry in entries {
                self.take(entry);
            }
        }
    }

    fn habits(&self) -> Habits<'m> {
        let language = self.mapping.language;
        let words = self.against.forms.words.get(&language);
        // Only words that the mapping names stand for an answer without value.
        Habits { words, language, since_1904: false, words_in_cells: false }
    }

    fn tell_formulas(&mut self, plan: &SheetPlan<'_>, sheet: &GridSheet, row: &GridRow, about_file: &mut Reading) {
        let told = |cell: &&GridCell| cell.formula == Formula::WithValue && plan.used.contains(&cell.column);
        for cell in row.cells.iter().filter(told) {
            if self.formulas.insert((plan.sheet, cell.column)) {
                let at = self.grid.at(sheet, row.number, cell.column);
                let variables = vec![("text", quoted(&cell.raw.shown()))];
                about_file.find(ReportPlace::Whole, &at, "cell-formula", variables);
            }
        }
    }

    /// Why entries that read cannot be taken together with what was taken before.
    fn refusals(&self, entries: &[Entry<'m>]) -> Vec<(ReportFinding, String)> {
        let mut said: BTreeMap<(StateCode, i16, &QuestionKey), (&Answer, &String)> = BTreeMap::new();
        let mut found = Reading::default();
        for entry in entries {
            let (state, year) = entry.of;
            let growing = self.reports.get(&entry.of);
            if growing.is_none() && self.reports.len() >= limits::IMPORTED_REPORTS {
                let variables = vec![("limit", limits::IMPORTED_REPORTS.to_string())];
                found.find(ReportPlace::Whole, &entry.at, "file-too-many-reports", variables);
            }
            if growing.is_none()
                && let Err(problem) = self.covers(year)
            {
                found.find(ReportPlace::Head("covers"), &entry.at, problem.code, problem.variables);
            }
            let full = growing.and_then(|growing| growing.reading.is_full_with(&entry.reading));
            if let Some((code, limit)) = full {
                found.find(ReportPlace::Whole, &entry.at, code, vec![("limit", limit.to_string())]);
            }
            let mut clash = |question: &QuestionKey, first: &String, at: &String| {
                let variables = vec![("first", first.clone())];
                found.find(ReportPlace::answer(question), at, "question-answered-already", variables);
            };
            if let Some(table) = entry.table {
                if let Some((_, first)) = growing.and_then(|growing| growing.answers.get(table)) {
                    clash(table, first, &entry.at);
                }
                continue;
            }
            for (question, (answer, at)) in &entry.answers {
                let known = growing.and_then(|growing| growing.answers.get(question));
                let known = known.map(|(answer, at)| (answer, at));
                let known = known.or_else(|| said.get(&(state, year, question)).copied());
                match known {
                    Some((before, first)) if before != answer => clash(question, first, at),
                    _ => {
                        said.insert((state, year, question), (answer, at));
                    }
                }
            }
        }
        found.findings
    }

    fn covers(&self, year: i16) -> Result<Period, Problem> {
        let whole = Period::year(year).map_err(|_| Problem::text("year-not-read", &year.to_string()))?;
        let from: Day = match (self.mapping.kind, self.mapping.first_day) {
            (ReportKind::Initial, Some(day)) => day,
            _ => whole.from(),
        };
        Period::new(from, whole.to()).map_err(|_| {
            let variables = vec![("from", from.to_string()), ("to", whole.to().to_string())];
            Problem::new("period-reversed", variables)
        })
    }

    fn take(&mut self, entry: Entry<'m>) {
        let Ok(covers) = self.covers(entry.of.1) else {
            return;
        };
        let (kind, language) = (self.mapping.kind, self.mapping.language);
        let growing = self.reports.entry(entry.of).or_insert_with(|| Growing::new(covers, kind, language));
        let public = |key: &QuestionKey| {
            let own = self.against.forms.questions.get(key).is_some_and(|question| question.public);
            entry.public.unwrap_or(own)
        };
        match entry.table {
            Some(table) => {
                let rows = growing.tables.entry(table).or_insert_with(|| Rows::new(table));
                let number = rows.next();
                growing.reading.absorb(entry.reading, Some(number));
                if number == 1 {
                    growing.reading.stands(ReportPlace::answer(table), &entry.at);
                }
                rows.add(Row::new(entry.cells), &entry.at);
                if !public(table) {
                    growing.hidden.insert(table.clone());
                }
            }
            None => {
                growing.reading.absorb(entry.reading, None);
                growing.hidden.extend(entry.answers.keys().filter(|key| !public(key)).cloned());
                growing.answers.extend(entry.answers);
            }
        }
    }

    fn finish(self) -> (Vec<crate::form::ReadReport>, Vec<SetAside>, RowCounts) {
        let template = self.template;
        let reports = self.reports.into_iter().map(|((state, _), growing)| growing.finish(state, template));
        (reports.collect(), self.set_aside, self.counts)
    }
}

impl Growing<'_> {
    fn new(covers: Period, kind: ReportKind, language: Language) -> Self {
        Self {
            reading: Reading::default(),
            tables: BTreeMap::new(),
            answers: BTreeMap::new(),
            hidden: BTreeSet::new(),
            covers,
            kind,
            language,
        }
    }

    fn finish(mut self, state: StateCode, template: &Template) -> crate::form::ReadReport {
        for (key, rows) in self.tables {
            let rows = rows.finish(&mut self.reading);
            let public = !self.hidden.contains(key);
            self.reading.give(key, Answer::Known(spectemur_model::Value::Rows(rows)), public);
        }
        for (key, (answer, _)) in self.answers {
            let public = !self.hidden.contains(&key);
            self.reading.give(&key, answer, public);
        }
        let head = Head {
            template,
            state: Some(state),
            kind: Some(self.kind),
            covers: Some(self.covers),
            language: Some(self.language),
        };
        self.reading.finish(Some(head))
    }
}

/// Keeps what stands in columns that fill down.
fn remember_above(grid: &Grid, sheet: &GridSheet, row: &GridRow, plan: &mut Plan<'_>) {
    for column in &plan.falling {
        if let Some(cell) = row.cell(*column) {
            let at = grid.at(sheet, row.number, *column);
            plan.above.insert(*column, (cell.raw.clone(), at));
        }
    }
}

/// A copy of a row that is set aside, without what an earlier import wrote beside it. Columns that fill down are filled:
/// among other rows, those above say something else.
fn kept(row: &GridRow, plan: &SheetPlan<'_>) -> GridRow {
    let mut kept = row.clone();
    kept.cells.retain(|cell| !plan.reasons.contains(&cell.column));
    for (column, (raw, _)) in
        plan.plans.iter().filter(|plan| plan.block.reaches(row.number)).flat_map(|plan| &plan.above)
    {
        if let Err(gap) = kept.cells.binary_search_by_key(column, |cell| cell.column) {
            kept.cells.insert(gap, GridCell { column: *column, raw: raw.clone(), formula: Formula::No });
        }
    }
    kept
}

/// Whether a cell shows the word for a total, with a colon behind it perhaps.
pub(super) fn is_total(raw: &Raw, totals: &BTreeSet<String>) -> bool {
    match raw {
        Raw::Text(text) => totals.contains(folded(text).trim_end_matches([':', '：', ' '])),
        Raw::Number(_) | Raw::Bool(_) | Raw::Failed(_) => false,
    }
}
