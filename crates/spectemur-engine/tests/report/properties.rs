//! What holds of every report: hundreds of invented ones, put together, expanded, stated and compared.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_engine::report::{Conflict, Held, Spot, check, diff, expand, merge, prefill};
use spectemur_model::answer::Row;
use spectemur_model::package::{Column, Question};
use spectemur_model::report::{Cover, Given, Gravity, ReportKind};
use spectemur_model::{Answer, AnswerType, FormKey, Language, QuestionKey, Report, Value};

use crate::world::{Draft, World, annual, at, choice, name, number, pieces, text, year};

/// Numbers that look random and are the same every time (Knuth's constants for 64 bits).
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn one_of<T: Clone>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())].clone()
    }

    /// A value that the question or column takes.
    fn value(&mut self, kind: AnswerType, choices: &[String], columns: &[Column]) -> Answer {
        if self.chance(15) {
            return self.one_of(&[Answer::NotKnown, Answer::NotApplicable, Answer::None]);
        }
        match kind {
            AnswerType::YesNo => Answer::Known(Value::YesNo(self.chance(50))),
            AnswerType::Number => number(self.below(4) as i64),
            AnswerType::Ratio => Answer::Known(Value::Ratio { part: self.below(3) as i64, whole: 3 }),
            AnswerType::Choice => choice(&self.one_of(choices)),
            AnswerType::Text => text(self.one_of(&["Act 12", "Decree 7"])),
            AnswerType::When => Answer::Known(Value::When(year(2020))),
            AnswerType::Munition | AnswerType::Name => name(self.one_of(&["M26", "BL755", "CBU"])),
            AnswerType::Place => at(self.one_of(&["North field", "South field"])),
            AnswerType::Table => {
                let rows = (0..self.below(6)).map(|_| self.row(columns)).collect();
                Answer::Known(Value::Rows(rows))
            }
        }
    }

    fn row(&mut self, columns: &[Column]) -> Row {
        let filled = columns.iter().filter_map(|column| {
            let choices: Vec<String> = column.choices.iter().map(|choice| choice.key.clone()).collect();
            let fill = column.required || self.chance(70);
            fill.then(|| (column.key.clone(), self.value(column.answer_type, &choices, &[])))
        });
        let filled: Vec<_> = filled.collect();
        Row::new(filled)
    }

    fn answer(&mut self, question: &Question) -> Given {
        Given { answer: self.value(question.answer_type, &[], &question.columns), public: self.chance(80) }
    }

    /// A report that nothing is refused of but what its cover page says.
    fn report(&mut self, world: &World, on: i16) -> Report {
        let mut report = annual(on).0;
        for _ in 0..20 {
            self.edit(world, &mut report);
        }
        report
    }

    /// One change, of the kind that a person makes.
    fn edit(&mut self, world: &World, report: &mut Report) {
        let asked: Vec<QuestionKey> = world.known().template.questions().cloned().collect();
        let key = self.one_of(&asked);
        let question = &world.package.questions[&key];
        match self.below(12) {
            0 => drop(report.answers.remove(&key)),
            1..=4 => drop(report.answers.insert(key, self.answer(question))),
            5..=7 => self.edit_rows(report, question),
            8 => {
                let cover = match self.below(3) {
                    0 => Cover::Changed,
                    1 => Cover::NotApplicable,
                    _ => Cover::Unchanged { since: report.covers.to().year() - 1 },
                };
                report.cover.insert(FormKey::new(self.one_of(&["A", "B", "C", "D"])), cover);
            }
            9 => {
                let place = format!("stock.held/{}", 1 + self.below(4));
                let words = self.one_of(&["an estimate", "counted", "see annex"]);
                report.remarks.insert(place, words.to_owned());
            }
            10 => *report = Draft(report.clone()).attaches("a.pdf", "application/pdf", self.below(9) as u64).0,
            _ => report.language = self.one_of(&Language::ALL),
        }
    }

    fn edit_rows(&mut self, report: &mut Report, question: &Question) {
        let Some(Given { answer: Answer::Known(Value::Rows(rows)), .. }) = report.answers.get_mut(&question.key) else {
            return;
        };
        let row = self.row(&question.columns);
        let at = self.below(rows.len() + 1);
        match self.below(3) {
            0 => rows.insert(at, row),
            1 if at < rows.len() => drop(rows.remove(at)),
            _ if at < rows.len() => rows[at] = row,
            _ => {}
        }
    }

    fn edited(&mut self, world: &World, report: &Report) -> Report {
        let mut edited = report.clone();
        for _ in 0..self.below(7) {
            self.edit(world, &mut edited);
        }
        edited
    }
}

#[test]
fn what_only_one_side_changed_is_taken_whole() {
    let (mut dice, world) = (Dice(1), World::new());
    for number in 0..2000 {
        let base = dice.report(&world, 2023);
        let edited = dice.edited(&world, &base);
        for (ours, theirs) in [(&edited, &base), (&base, &edited), (&edited, &edited)] {
            let merged = merge(&base, ours, theirs);
            assert_eq!((merged.report, merged.conflicts), (edited.clone(), Vec::new()), "report {number}");
        }
    }
}

#[test]
fn it_does_not_matter_who_is_who() {
    let (mut dice, world) = (Dice(2), World::new());
    let (mut conflicts, mut of_rows) = (0, 0);
    for number in 0..2000 {
        let base = dice.report(&world, 2023);
        let (ours, theirs) = (dice.edited(&world, &base), dice.edited(&world, &base));
        let merged = merge(&base, &ours, &theirs);
        let other = merge(&base, &theirs, &ours);
        assert_eq!(merged.report, other.report, "report {number}");
        let turned = |conflict: Conflict| Conflict { ours: conflict.theirs, theirs: conflict.ours, ..conflict };
        let turned: Vec<Conflict> = other.conflicts.into_iter().map(turned).collect();
        assert_eq!(merged.conflicts, turned, "report {number}");
        conflicts += turned.len();
        of_rows += turned.iter().filter(|conflict| matches!(conflict.base, Some(Held::Row(_)))).count();
    }
    assert!(conflicts > 300 && of_rows > 20, "there is something to look at: {conflicts}, {of_rows} of rows");
}

/// Everything that a person typed into a draft, a table row by row.
fn words(report: &Report) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for (question, given) in &report.answers {
        match &given.answer {
            Answer::Known(Value::Rows(rows)) => words.extend(rows.iter().map(|row| format!("{question} {row:?}"))),
            answer => drop(words.insert(format!("{question} {answer:?}"))),
        }
    }
    words.extend(report.remarks.values().map(|remark| format!("remark {remark}")));
    words.extend(report.attachments.values().map(|attached| format!("{attached:?}")));
    words.extend(report.cover.iter().map(|(form, cover)| format!("{form} {cover:?}")));
    words
}

/// Everything that a conflict shows.
fn shown(conflict: &Conflict) -> BTreeSet<String> {
    let mut draft = annual(2023).0;
    let mut all = BTreeSet::new();
    for held in [&conflict.ours, &conflict.theirs].into_iter().flatten() {
        match (held, &conflict.spot) {
            (Held::Answer(given), Spot::Place(place)) => {
                draft.answers = [(QuestionKey::new(&place.to_string()), given.clone())].into();
            }
            (Held::Row(row), Spot::Place(place)) => {
                let question = place.to_string();
                let question = question.split('/').next().expect("a question");
                draft = Draft(draft).says(question, Answer::Known(Value::Rows(vec![row.clone()]))).0;
            }
            (Held::Remark(words), _) => draft = Draft(draft).remarks("anywhere", words).0,
            (Held::Attachment(attached), _) => draft.attachments = [("a".to_owned(), attached.clone())].into(),
            (Held::Cover(cover), Spot::Place(place)) => {
                draft = Draft(draft).cover(place.to_string().trim_start_matches("cover/"), *cover).0;
            }
            _ => {}
        }
        all.extend(words(&draft));
    }
    all
}

#[test]
fn no_word_is_lost() {
    let (mut dice, world) = (Dice(3), World::new());
    for number in 0..2000 {
        let base = dice.report(&world, 2023);
        let (ours, theirs) = (dice.edited(&world, &base), dice.edited(&world, &base));
        let merged = merge(&base, &ours, &theirs);
        let known: BTreeSet<String> =
            words(&merged.report).into_iter().chain(merged.conflicts.iter().flat_map(shown)).collect();
        let before = words(&base);
        for word in words(&ours).into_iter().chain(words(&theirs)) {
            assert!(before.contains(&word) || known.contains(&word), "report {number} lost {word}");
        }
        let (kept_by_both, after) = (&words(&ours) & &words(&theirs), words(&merged.report));
        for word in kept_by_both.iter().filter(|word| !word.starts_with("remark")) {
            assert!(after.contains(word) || known.contains(word), "report {number} lost {word}, which both have");
        }
    }
}

#[test]
fn nothing_differs_where_nothing_changed_and_something_where_something_did() {
    let (mut dice, world) = (Dice(4), World::new());
    for _ in 0..2000 {
        let one = dice.report(&world, 2023);
        let other = dice.edited(&world, &one);
        assert_eq!(diff(&one, &other).is_empty(), one == other);
        for difference in diff(&one, &other) {
            assert_ne!(difference.before, difference.after);
        }
    }
}

#[test]
fn statements_are_only_of_what_is_asked_and_no_two_are_the_same() {
    let (mut dice, mut world) = (Dice(5), World::new());
    let template = world.known().template.clone();
    let filing = [&template.filing.annual, &template.filing.initial, &template.filing.voluntary];
    let filing =
        filing.into_iter().flat_map(|answers| answers.yes.iter().chain(&answers.received).chain(&answers.in_time));
    let derived = template.derived.iter().map(|derived| &derived.question);
    let allowed: BTreeSet<&QuestionKey> = template.questions().chain(filing).chain(derived).collect();
    for number in 0..1000 {
        world.before = dice.chance(70).then(|| dice.report(&World::new(), 2022));
        let kind = dice.one_of(&ReportKind::ALL.map(|(kind, _)| kind));
        let draft = Draft(dice.report(&world, 2023)).of_kind(kind);
        let all = world.statements(&draft);
        let ids: BTreeSet<_> = all.iter().map(|said| said.id()).collect();
        assert_eq!(ids.len(), all.len(), "report {number}");
        for said in &all {
            assert!(allowed.contains(&said.question), "{}", said.question);
            let rows =
                said.answer.value().map_or(1, |value| if let Value::Rows(rows) = value { rows.len() } else { 1 });
            assert_eq!((rows, said.period), (1, year(2023)), "a row at a time");
        }
    }
}

#[test]
fn expanding_twice_changes_nothing_more_and_states_the_same() {
    let (mut dice, mut world) = (Dice(6), World::new());
    for number in 0..1000 {
        world.before = dice.chance(80).then(|| expand(&dice.report(&world, 2022), &World::new().known()));
        let report = dice.report(&world, 2023);
        let once = expand(&report, &world.known());
        assert_eq!(expand(&once, &world.known()), once, "report {number}");
        assert_eq!(world.statements(&Draft(once)), world.statements(&Draft(report)), "report {number}");
    }
}

#[test]
fn leaving_an_answer_out_never_says_no() {
    let (mut dice, world) = (Dice(7), World::new());
    let says_no = |draft: &Draft| -> BTreeSet<String> {
        let no = [Answer::Known(Value::YesNo(false)), Answer::None, Answer::Known(Value::Number(0))];
        let all = world.statements(draft).into_iter().filter(|said| no.contains(&said.answer));
        all.map(|said| format!("{} {:?}", said.question, said.answer)).collect()
    };
    for number in 0..1000 {
        let draft = Draft(dice.report(&world, 2023));
        let before = says_no(&draft);
        for question in draft.0.answers.keys() {
            let after = says_no(&draft.clone().silent_on(question.as_str()));
            assert!(after.is_subset(&before), "report {number} without {question}: {after:?}");
        }
    }
}

#[test]
fn a_draft_to_begin_with_is_never_refused_and_states_what_was_stated() {
    let (mut dice, mut world) = (Dice(8), World::new());
    for number in 0..1000 {
        let before = Report { cover: BTreeMap::new(), ..dice.report(&world, 2022) };
        world.before = Some(before.clone());
        let state = before.state;
        let begun = prefill(ReportKind::Annual, state, year(2023), Language::English, &world.known());
        let refused = check(&begun, &world.known()).into_iter().find(|finding| finding.gravity == Gravity::Refused);
        assert_eq!(refused, None, "report {number}");
        let said = |draft: &Draft| -> Vec<String> {
            let all = world.statements(draft).into_iter().filter(|said| !said.place.as_str().starts_with("receipt"));
            let all = all.filter(|said| said.answer != Answer::NotReported);
            all.map(|said| format!("{} {:?} {}", said.question, said.answer, said.public)).collect()
        };
        let carried = said(&Draft(begun.clone()));
        assert_eq!(carried, said(&Draft(Report { cover: BTreeMap::new(), ..begun })), "report {number}");
    }
}

#[test]
fn the_same_report_has_the_same_findings_by_gravity() {
    let (mut dice, mut world) = (Dice(9), World::new());
    for _ in 0..500 {
        world.before = dice.chance(50).then(|| dice.report(&World::new(), 2022));
        let report = dice.report(&world, 2023);
        let found = check(&report, &world.known());
        assert_eq!(found, check(&report, &world.known()));
        assert!(found.is_sorted_by_key(|finding| finding.gravity));
    }
}

#[test]
fn long_tables_come_together() {
    let table = |rows: Vec<Row>| annual(2023).says("stock.held", Answer::Known(Value::Rows(rows))).0;
    let rows: Vec<Row> = (0..10_000).map(|at| pieces(&format!("type {at}"), at % 7)).collect();
    let (mut ours, mut theirs) = (rows.clone(), rows.clone());
    ours.insert(3, pieces("ours", 1));
    ours[9000] = pieces("type 8999", 1000);
    theirs.remove(5000);
    theirs.push(pieces("theirs", 1));
    let merged = merge(&table(rows.clone()), &table(ours.clone()), &table(theirs));
    let mut expected = ours;
    expected.remove(5001);
    expected.push(pieces("theirs", 1));
    assert_eq!((merged.report, merged.conflicts), (table(expected), Vec::new()));
    let other: Vec<Row> = (0..10_000).map(|at| pieces(&format!("type {at}"), at % 7 + 10)).collect();
    assert_eq!(diff(&table(rows), &table(other)).len(), 10_000);
}
