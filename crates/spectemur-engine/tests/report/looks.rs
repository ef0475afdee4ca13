//! What may well be right, and deserves a second look.

use spectemur_model::Answer;
use spectemur_model::report::ReportKind;

use crate::world::{World, annual, destroyed, number, pieces, rows, text, yes};

#[test]
fn a_jump_of_ten_times() {
    let on = |year, quantity| annual(year).says("stock.destroyed", rows([destroyed("M26", quantity, "burnt")]));
    let found = |before, now| World::new().after(on(2022, before)).finds_in_answers(on(2023, now));
    assert_eq!(found(10, 99), [""; 0]);
    assert_eq!(found(10, 100), ["look stock.destroyed check-jump amount=100 before=10 times=10 [destroyed-jumps]"]);
    assert_eq!(found(100, 11), [""; 0]);
    assert_eq!(found(100, 10), ["look stock.destroyed check-jump amount=10 before=100 times=10 [destroyed-jumps]"]);
    assert_eq!(found(0, 5000), [""; 0], "from nothing there is no number of times");
    assert_eq!(found(5000, 0), [""; 0]);
    let later = World::new().after(on(2021, 10)).finds_in_answers(on(2023, 500));
    assert_eq!(later, [""; 0], "the year before is not known");
    let huge = World::new().after(on(2022, i64::MAX)).finds_in_answers(on(2023, i64::MAX));
    assert_eq!(huge, [""; 0]);
}

#[test]
fn a_form_that_does_not_apply_while_the_obligation_is_outstanding() {
    let owed = ["look cover/B not-applicable-but-owed form=B obligation=destroy"];
    assert_eq!(World::new().finds_in_answers(annual(2023).not_applicable("B")), owed);
    assert_eq!(World::new().without_stocks().finds_in_answers(annual(2023).not_applicable("B")), [""; 0]);
    let world = World::new().after(annual(2022).not_applicable("B"));
    assert_eq!(world.finds_in_answers(annual(2023).unchanged("B", 2022)), owed, "unchanged says it once more");
    assert_eq!(world.finds_in_answers(annual(2023)), [""; 0]);
}

#[test]
fn a_part_that_applies_is_left_unanswered() {
    let expected = [
        "look law.adopted part-unanswered form=A part=1",
        "look stock.held part-unanswered form=B part=1",
        "look stock.opening part-unanswered form=B part=2",
        "look land.released part-unanswered form=C part=1",
        "look victims.counted part-unanswered form=D part=1",
    ];
    assert_eq!(World::new().finds(annual(2023)), expected, "what is voluntary may stay empty");
    let elsewhere = World::new().without_stocks().finds(annual(2023));
    assert_eq!(elsewhere, [expected[0], expected[3], expected[4]]);
    let answered = annual(2023)
        .not_applicable("B")
        .says("law.text", text("Act 12"))
        .says("land.released", Answer::None)
        .says("victims.counted", rows([]));
    let found = World::new().without_stocks().finds(answered);
    assert_eq!(found, [expected[4]], "a table without a row says nothing");
    assert_eq!(World::new().finds(annual(2023).of_kind(ReportKind::Voluntary)), [""; 0], "nothing is owed");
}

#[test]
fn what_an_unchanged_form_carries_is_answered() {
    let world = World::new().after(annual(2022).says("stock.held", rows([pieces("M26", 5)])));
    let found = world.finds(annual(2023).unchanged("B", 2022));
    assert!(!found.iter().any(|words| words.contains("form=B part=1")), "{found:?}");
    assert!(found.iter().any(|words| words.contains("form=B part=2")), "nobody answered it before either: {found:?}");
}

#[test]
fn an_earlier_answer_that_no_longer_fits_is_pointed_out() {
    let parade = crate::world::row([
        ("munition", crate::world::name("M26")),
        ("quantity", number(3)),
        ("use", crate::world::choice("parade")),
    ]);
    let before =
        annual(2019).with_template("form-2010").says("old.held", rows([parade])).says("stock.closing", number(3));
    let world = World::new().after(before);
    let report = annual(2020).unchanged("B", 2019);
    let expected = ["look stock.held unchanged-not-carried form=B since=2019"];
    assert_eq!(world.finds_in_answers(report.clone()), expected);
    assert_eq!(world.finds_in_answers(report.says("stock.held", rows([pieces("M26", 3)]))), [""; 0]);
    let expected = ["look cover/B not-applicable-but-owed form=B obligation=destroy"];
    assert_eq!(
        world.finds_in_answers(annual(2020).not_applicable("B").says("stock.held", Answer::NotApplicable)),
        expected
    );
    assert_eq!(world.finds(annual(2020).says("law.adopted", yes())).len(), 5);
}

#[test]
fn findings_come_by_gravity_then_in_the_order_of_the_forms() {
    let world = World::new().after(annual(2022).says("stock.destroyed", rows([destroyed("M26", 1, "burnt")])));
    let report = annual(2023)
        .not_applicable("A")
        .not_applicable("C")
        .says("victims.helped", number(1))
        .says("stock.destroyed", rows([destroyed("M26", 50, "burnt"), destroyed("M26", 5, "sunk")]))
        .says("stock.held", Answer::None)
        .says("law.text", text("Act 12"));
    let expected = [
        "refused cover/A form-applies form=A",
        "refused stock.destroyed/2/method choice-not-offered choice=sunk",
        "refused victims.helped wrong-type expected=ratio given=number",
        "contradicts law.text not-applicable-but-answered form=A",
        "contradicts stock.destroyed check-at-most amount=55 limit=0 [destroyed-within-held]",
        "look stock.destroyed check-jump amount=55 before=1 times=10 [destroyed-jumps]",
        "look stock.opening part-unanswered form=B part=2",
        "look cover/C not-applicable-but-owed form=C obligation=clear",
    ];
    assert_eq!(world.finds(report), expected);
}
