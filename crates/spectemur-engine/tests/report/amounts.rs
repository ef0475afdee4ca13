//! Amounts and totals: what is said is added up, what is not said is not guessed.

use spectemur_engine::report::{Total, amount, totals};
use spectemur_model::template::{Amount, Term};
use spectemur_model::{Answer, QuestionKey};

use crate::forms::{only, term};
use crate::world::{Draft, World, annual, answer_words, choice, name, number, pieces, row, row_words, rows};

fn of(draft: &Draft, terms: Vec<Term>) -> Option<i64> {
    amount(&draft.0, &Amount(terms), None)
}

#[test]
fn terms_are_added_up() {
    let draft =
        annual(2023).says("stock.held", rows([pieces("M26", 5), pieces("BL755", 2)])).says("stock.closing", number(3));
    let held = || term("stock.held", "quantity");
    assert_eq!(of(&draft, vec![held()]), Some(7));
    assert_eq!(of(&draft, vec![held(), term("stock.closing", "")]), Some(10));
    assert_eq!(of(&draft, vec![held(), term("stock.opening", "")]), None, "one of them is silent");
    assert_eq!(of(&draft, vec![]), None, "nothing is no amount");
    assert_eq!(of(&draft, vec![term("stock.held", "")]), None, "a table is no number");
    let year_before = Term { year_before: true, ..held() };
    assert_eq!(of(&draft, vec![year_before.clone()]), None);
    let before = annual(2022).says("stock.held", rows([pieces("M26", 9)]));
    assert_eq!(amount(&draft.0, &Amount(vec![held(), year_before]), Some(&before.0)), Some(16));
}

#[test]
fn none_is_a_stated_zero_and_silence_is_not() {
    let held = || vec![term("stock.held", "quantity")];
    assert_eq!(of(&annual(2023).says("stock.held", Answer::None), held()), Some(0));
    for answer in [Answer::NotKnown, Answer::NotApplicable, rows([])] {
        assert_eq!(of(&annual(2023).says("stock.held", answer.clone()), held()), None, "{answer:?}");
    }
    let with = |cell: Answer| {
        annual(2023).says("stock.held", rows([pieces("M26", 5), row([("munition", name("X")), ("quantity", cell)])]))
    };
    assert_eq!(of(&with(Answer::None), held()), Some(5));
    assert_eq!(of(&with(Answer::NotKnown), held()), None);
    assert_eq!(of(&with(Answer::NotApplicable), held()), None);
}

#[test]
fn only_rows_of_a_choice_are_added_up() {
    let training =
        |quantity: i64, use_: Answer| row([("munition", name("M26")), ("quantity", number(quantity)), ("use", use_)]);
    let retained = || vec![Term { rows: only("use", &["training"]), ..term("stock.held", "quantity") }];
    let told = annual(2023).says("stock.held", rows([training(4, choice("training")), training(9, choice("stock"))]));
    assert_eq!(of(&told, retained()), Some(4));
    let none = annual(2023).says("stock.held", rows([training(9, choice("stock"))]));
    assert_eq!(of(&none, retained()), Some(0), "the rows are there, and none of them is it");
    let untold = annual(2023).says("stock.held", rows([training(4, choice("training")), pieces("M26", 9)]));
    assert_eq!(of(&untold, retained()), None, "the other row may be it or not");
}

#[test]
fn a_sum_that_no_number_holds_is_not_said() {
    let draft = annual(2023).says("stock.held", rows([pieces("M26", i64::MAX), pieces("BL755", 1)]));
    assert_eq!(of(&draft, vec![term("stock.held", "quantity")]), None);
}

fn in_words(total: &Total) -> String {
    let by = total.by.iter().map(|(_, cell)| cell.as_ref().map_or("-".to_owned(), answer_words));
    let sum = total.sum.map_or("?".to_owned(), |sum| sum.to_string());
    format!(
        "{} {}: {sum} in {} rows, {} untold",
        total.column,
        by.collect::<Vec<_>>().join(" "),
        total.rows,
        total.untold
    )
}

#[test]
fn totals_keep_what_was_counted_apart() {
    let counted =
        |sex: &str, age: &str, people: Answer| row([("sex", choice(sex)), ("age", choice(age)), ("people", people)]);
    let counted = [
        counted("men", "adult", number(3)),
        counted("women", "adult", number(10)),
        counted("men", "adult", number(4)),
        counted("women", "under-18", Answer::None),
        counted("women", "adult", Answer::NotKnown),
        row([("sex", choice("men")), ("people", number(8))]),
        row([("sex", Answer::NotKnown), ("age", choice("adult")), ("people", number(1))]),
    ];
    let world = World::new();
    let table = &world.package.questions[&QuestionKey::new("victims.counted")];
    let expected = [
        "people women under-18: 0 in 1 rows, 0 untold",
        "people women adult: 10 in 2 rows, 1 untold",
        "people men adult: 7 in 2 rows, 0 untold",
        "people men -: 8 in 1 rows, 0 untold",
        "people not-known adult: 1 in 1 rows, 0 untold",
    ];
    assert_eq!(totals(table, &counted).iter().map(in_words).collect::<Vec<_>>(), expected);
    assert_eq!(totals(table, &[]), []);
    assert_eq!(row_words(&counted[5]), "{people=8 sex=men}");
}

#[test]
fn totals_that_no_number_holds_are_not_said() {
    let world = World::new();
    let table = &world.package.questions[&QuestionKey::new("stock.held")];
    let rows = [pieces("M26", i64::MAX), pieces("BL755", 1)];
    assert_eq!(totals(table, &rows).iter().map(in_words).collect::<Vec<_>>(), ["quantity -: ? in 2 rows, 0 untold"]);
}
