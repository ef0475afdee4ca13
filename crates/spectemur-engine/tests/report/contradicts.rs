//! What cannot be true together, and what silence leaves alone.

use spectemur_model::{Answer, Value};

use crate::world::{Draft, World, annual, at, destroyed, land, name, no, number, pieces, row, rows, text, yes};

fn found(draft: Draft) -> Vec<String> {
    World::new().finds_in_answers(draft)
}

#[test]
fn more_is_destroyed_than_was_held() {
    let held = || rows([pieces("M26", 50), pieces("BL755", 7)]);
    let report = |quantity| {
        annual(2023).says("stock.held", held()).says("stock.destroyed", rows([destroyed("M26", quantity, "burnt")]))
    };
    assert_eq!(found(report(57)), [""; 0]);
    let expected = ["contradicts stock.destroyed check-at-most amount=58 limit=57 [destroyed-within-held]"];
    assert_eq!(found(report(58)), expected);
    assert_eq!(found(report(58).silent_on("stock.held")), [""; 0], "nothing is said of what was held");
    assert_eq!(found(report(58).says("stock.held", Answer::NotKnown)), [""; 0]);
    assert_eq!(found(report(58).says("stock.held", Answer::NotApplicable)), [""; 0]);
    let expected = ["contradicts stock.destroyed check-at-most amount=58 limit=0 [destroyed-within-held]"];
    assert_eq!(found(report(58).says("stock.held", Answer::None)), expected, "none is a stated zero");
    let silent = row([("munition", name("M26"))]);
    let untold = report(58).says("stock.held", rows([pieces("BL755", 7), silent]));
    assert_eq!(found(untold), [""; 0], "a quantity that is not said may be any");
}

#[test]
fn the_opening_is_not_last_years_closing() {
    let world = World::new().after(annual(2022).says("stock.closing", number(40)));
    assert_eq!(world.finds_in_answers(annual(2023).says("stock.opening", number(40))), [""; 0]);
    let expected = ["contradicts stock.opening check-same amount=41 other=40 [opening-is-closing]"];
    assert_eq!(world.finds_in_answers(annual(2023).says("stock.opening", number(41))), expected);
    assert_eq!(world.finds_in_answers(annual(2024).says("stock.opening", number(41))), [""; 0], "nothing on 2023");
    assert_eq!(found(annual(2023).says("stock.opening", number(41))), [""; 0], "no report before");
    let under_the_form_before = annual(2019).with_template("form-2010").says("stock.closing", number(40));
    let found =
        World::new().after(under_the_form_before).finds_in_answers(annual(2020).says("stock.opening", number(41)));
    assert_eq!(found, expected);
}

#[test]
fn a_row_that_contradicts_itself() {
    let cleared = |cells: &[(&str, Answer)]| {
        let all = [("place", at("North field"))].into_iter().chain(cells.iter().cloned());
        spectemur_model::answer::Row::new(all.map(|(column, cell)| (column.into(), cell)))
    };
    let report = |cells: &[(&str, Answer)]| {
        annual(2023).says("land.released", rows([land("South field", 0, "reduced"), cleared(cells)]))
    };
    let expected = ["contradicts land.released/2/area check-row-needs row=2 amount=900 [area-with-depth-or-items]"];
    assert_eq!(found(report(&[("area", number(900))])), expected);
    assert_eq!(found(report(&[("area", number(900)), ("depth", number(20))])), [""; 0]);
    assert_eq!(found(report(&[("area", number(900)), ("items", number(0))])), [""; 0]);
    assert_eq!(
        found(report(&[("area", number(900)), ("items", Answer::None)])),
        [""; 0],
        "that there were none is said"
    );
    assert_eq!(found(report(&[("area", number(0))])), [""; 0]);
    let items = |items, found| report(&[("items", number(items)), ("found", number(found))]);
    assert_eq!(found(items(3, 3)), [""; 0]);
    let expected =
        ["contradicts land.released/2/items check-row-at-most row=2 amount=4 limit=3 [destroyed-within-found]"];
    assert_eq!(found(items(4, 3)), expected);
    assert_eq!(found(report(&[("items", number(4))])), [""; 0]);
}

#[test]
fn whoever_has_a_law_says_which() {
    let expected = ["contradicts law.text check-needs question=law.adopted [law-with-text]"];
    assert_eq!(found(annual(2023).says("law.adopted", yes())), expected);
    assert_eq!(
        found(annual(2023).says("law.adopted", yes()).says("law.text", text(" "))),
        expected,
        "a blank is no text"
    );
    assert_eq!(found(annual(2023).says("law.adopted", yes()).says("law.text", text("Act 12"))), [""; 0]);
    assert_eq!(found(annual(2023).says("law.adopted", no())), [""; 0]);
    assert_eq!(found(annual(2023)), [""; 0]);
}

#[test]
fn a_part_that_is_greater_than_its_whole() {
    let helped = |part, whole| annual(2023).says("victims.helped", Answer::Known(Value::Ratio { part, whole }));
    assert_eq!(found(helped(5, 5)), [""; 0]);
    assert_eq!(found(helped(6, 5)), ["contradicts victims.helped part-above-whole part=6 whole=5"]);
}

#[test]
fn a_form_that_is_unchanged_and_yet_differs() {
    let before = annual(2022).says("stock.held", rows([pieces("M26", 50)])).says("stock.closing", number(50));
    let world = World::new().after(before);
    let report = || annual(2023).unchanged("B", 2022);
    assert_eq!(world.finds_in_answers(report()), [""; 0]);
    assert_eq!(world.finds_in_answers(report().says("stock.held", rows([pieces("M26", 50)]))), [""; 0]);
    assert_eq!(world.finds_in_answers(report().hides("stock.held", rows([pieces("M26", 50)]))), [""; 0]);
    let differs = report().says("stock.held", rows([pieces("M26", 49)])).says("stock.opening", Answer::None);
    let expected = [
        "contradicts stock.opening check-same amount=0 other=50 [opening-is-closing]",
        "look stock.held unchanged-but-differs form=B since=2022",
        "look stock.opening unchanged-but-differs form=B since=2022",
    ];
    assert_eq!(world.finds_in_answers(differs), expected, "an answer where there was none is another answer");
    let of_the_year = report().says("stock.destroyed", rows([destroyed("M26", 1, "burnt")]));
    assert_eq!(world.finds_in_answers(of_the_year), [""; 0], "what happened in the year is told every year");
}

#[test]
fn a_form_that_does_not_apply_and_yet_is_answered() {
    let report = annual(2023).not_applicable("B").says("stock.held", Answer::None);
    let found = World::new().without_stocks().finds_in_answers(report);
    assert_eq!(found, ["contradicts stock.held not-applicable-but-answered form=B"]);
    let report = annual(2023).not_applicable("B").says("stock.held", Answer::NotApplicable);
    assert_eq!(World::new().without_stocks().finds_in_answers(report), [""; 0], "it says the same twice");
}

#[test]
fn what_is_carried_is_checked_with_what_is_typed() {
    let before = annual(2022).says("law.adopted", yes());
    let world = World::new().after(before.clone());
    let expected = ["contradicts law.text check-needs question=law.adopted [law-with-text]"];
    assert_eq!(world.finds_in_answers(annual(2023).unchanged("A", 2022)), expected);
    let world = World::new().after(before.says("law.text", text("Act 12")));
    assert_eq!(world.finds_in_answers(annual(2023).unchanged("A", 2022)), [""; 0]);
}
