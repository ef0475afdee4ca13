//! Two people edit the same draft, and neither loses a word.

use spectemur_engine::report::{Merged, merge};
use spectemur_model::answer::Row;
use spectemur_model::report::Cover;
use spectemur_model::{Answer, Language, Value};

use crate::differences::held_words;
use crate::world::{Draft, annual, answer_words, no, number, pieces, row, rows, text, yes};

fn merged(base: &Draft, ours: &Draft, theirs: &Draft) -> Merged {
    let merged = merge(&base.0, &ours.0, &theirs.0);
    let other_way_round = merge(&base.0, &theirs.0, &ours.0);
    assert_eq!(merged.report, other_way_round.report, "it does not matter who is who");
    assert_eq!(conflicts(&merged).len(), conflicts(&other_way_round).len());
    merged
}

/// Conflicts in words: `law.text: "base" > "ours" | "theirs"`.
fn conflicts(merged: &Merged) -> Vec<String> {
    let all = merged.conflicts.iter().map(|conflict| {
        let sides = [&conflict.base, &conflict.ours, &conflict.theirs].map(|held| held_words(held.as_ref()));
        format!("{}: {} > {} | {}", conflict.spot, sides[0], sides[1], sides[2])
    });
    all.collect()
}

fn answer(merged: &Merged, question: &str) -> String {
    merged.report.answers.get(question).map_or("-".to_owned(), |given| answer_words(&given.answer))
}

#[test]
fn changes_of_different_things_meet() {
    let base = annual(2023)
        .says("law.adopted", no())
        .says("law.note", text("to be checked"))
        .cover("B", Cover::Changed)
        .attaches("old.pdf", "application/pdf", 5);
    let mut ours =
        base.clone().says("law.adopted", yes()).not_applicable("B").attaches("new.pdf", "application/pdf", 6);
    ours.0.language = Language::French;
    let mut theirs = base.clone().hides("law.adopted", no()).says("law.text", text("Act 12")).silent_on("law.note");
    theirs.0.attachments.remove("old.pdf");
    let merged = merged(&base, &ours, &theirs);
    assert_eq!(conflicts(&merged), [""; 0]);
    let mut expected = annual(2023)
        .hides("law.adopted", yes())
        .says("law.text", text("Act 12"))
        .not_applicable("B")
        .attaches("new.pdf", "application/pdf", 6);
    expected.0.language = Language::French;
    assert_eq!(merged.report, expected.0);
}

#[test]
fn the_same_thing_changed_in_two_ways_is_shown_side_by_side() {
    let base =
        annual(2023).says("law.text", text("Act")).cover("B", Cover::Changed).attaches("a.pdf", "application/pdf", 5);
    let ours = base
        .clone()
        .says("law.text", text("Act 12"))
        .says("stock.opening", number(4))
        .not_applicable("B")
        .attaches("a.pdf", "application/pdf", 6)
        .remarks("stock.opening", "counted again");
    let theirs = base
        .clone()
        .silent_on("law.text")
        .hides("stock.opening", number(4))
        .unchanged("B", 2022)
        .attaches("a.pdf", "application/pdf", 7)
        .remarks("stock.opening", "as last year");
    let merged = merged(&base, &ours, &theirs);
    let expected = [
        "cover/B: Changed > NotApplicable | Unchanged { since: 2022 }",
        "law.text: \"Act\" > \"Act 12\" | -",
        "stock.opening: - > 4 | 4 (hidden)",
        "attachment/a.pdf: 5 bytes > 6 bytes | 7 bytes",
        "remark/stock.opening: - > \"counted again\" | \"as last year\"",
    ];
    assert_eq!(conflicts(&merged), expected);
    assert_eq!(merged.report, base.0, "until somebody decides, it holds what both began with");
}

#[test]
fn the_same_change_twice_is_one() {
    let base = annual(2023).says("stock.held", rows([pieces("M26", 5)]));
    let both =
        base.clone().says("law.text", text("Act 12")).says("stock.held", rows([pieces("M26", 5), pieces("BL755", 1)]));
    let merged = merged(&base, &both, &both);
    assert_eq!((merged.report.clone(), conflicts(&merged)), (both.0, Vec::new()));
}

fn table(quantities: &[(&str, i64)]) -> Draft {
    let rows: Vec<Row> = quantities.iter().map(|(munition, quantity)| pieces(munition, *quantity)).collect();
    annual(2023).says("stock.held", Answer::Known(Value::Rows(rows)))
}

#[test]
fn rows_meet_row_by_row() {
    let base = table(&[("A", 1), ("B", 2), ("C", 3), ("D", 4), ("E", 5)]);
    let ours = table(&[("A", 10), ("B", 2), ("C", 3), ("X", 9), ("D", 4)]);
    let theirs = table(&[("A", 1), ("C", 3), ("D", 40), ("E", 5), ("Y", 8)]);
    let merged = merged(&base, &ours, &theirs);
    assert_eq!(conflicts(&merged), [""; 0]);
    let expected = "{munition=A quantity=10} {munition=C quantity=3} {munition=X quantity=9} {munition=D quantity=40} \
                    {munition=Y quantity=8}";
    assert_eq!(answer(&merged, "stock.held"), expected, "E was taken out by us, B by them");
}

#[test]
fn neighbouring_rows_changed_by_one_side_each_are_no_conflict() {
    let base = table(&[("A", 1), ("B", 2)]);
    let merged = merged(&base, &table(&[("A", 10), ("B", 2)]), &table(&[("A", 1), ("B", 20)]));
    assert_eq!(conflicts(&merged), [""; 0]);
    assert_eq!(answer(&merged, "stock.held"), "{munition=A quantity=10} {munition=B quantity=20}");
}

#[test]
fn rows_put_in_by_both_are_kept_and_the_same_row_once() {
    let base = table(&[("A", 1)]);
    let ours = table(&[("A", 1), ("M", 1), ("Q", 2)]);
    let theirs = table(&[("A", 1), ("K", 7), ("M", 1)]);
    let both = merged(&base, &ours, &theirs);
    assert_eq!(conflicts(&both), [""; 0]);
    let expected = "{munition=A quantity=1} {munition=K quantity=7} {munition=M quantity=1} {munition=Q quantity=2}";
    assert_eq!(answer(&both, "stock.held"), expected);
    let nothing = annual(2023);
    let both = merged(&nothing, &table(&[("B", 1)]), &table(&[("A", 1)]));
    assert_eq!(answer(&both, "stock.held"), "{munition=A quantity=1} {munition=B quantity=1}", "a table begun by both");
    let none = annual(2023).says("stock.held", Answer::None);
    let both = merged(&none, &table(&[("B", 1)]), &table(&[("A", 1)]));
    assert_eq!((answer(&both, "stock.held").len(), conflicts(&both).len()), (47, 0));
}

#[test]
fn a_row_that_both_changed_is_shown_with_both() {
    let base = table(&[("A", 1), ("B", 2), ("C", 3)]);
    let ours = table(&[("N", 9), ("A", 1), ("B", 20), ("C", 3)]);
    let theirs = table(&[("A", 1), ("B", 21)]);
    let merged = merged(&base, &ours, &theirs);
    let expected = "stock.held/3: {munition=B quantity=2} > {munition=B quantity=20} | {munition=B quantity=21}";
    assert_eq!(conflicts(&merged), [expected]);
    let kept = "{munition=N quantity=9} {munition=A quantity=1} {munition=B quantity=2}";
    assert_eq!(answer(&merged, "stock.held"), kept);
}

#[test]
fn a_row_that_one_changed_and_the_other_took_out_stays() {
    let base = table(&[("A", 1), ("B", 2), ("C", 3)]);
    let merged = merged(&base, &table(&[("A", 1), ("B", 20), ("C", 3)]), &table(&[("A", 1), ("C", 3)]));
    assert_eq!(conflicts(&merged), ["stock.held/2: {munition=B quantity=2} > {munition=B quantity=20} | -"]);
    assert_eq!(answer(&merged, "stock.held").matches("munition").count(), 3);
}

#[test]
fn a_table_that_one_side_says_has_none_is_a_conflict_as_a_whole() {
    let base = table(&[("A", 1)]);
    let ours = annual(2023).says("stock.held", Answer::None);
    let theirs = table(&[("A", 2)]);
    let merged = merged(&base, &ours, &theirs);
    let expected = "stock.held: {munition=A quantity=1} > none | {munition=A quantity=2}";
    assert_eq!((conflicts(&merged), merged.report), (vec![expected.to_owned()], base.0));
}

#[test]
fn one_hides_a_table_while_the_other_adds_a_row() {
    let base = table(&[("A", 1)]);
    let ours = annual(2023).hides("stock.held", rows([pieces("A", 1)]));
    let both = merged(&base, &ours, &table(&[("A", 1), ("B", 2)]));
    let expected = annual(2023).hides("stock.held", rows([pieces("A", 1), pieces("B", 2)]));
    assert_eq!((both.report.clone(), conflicts(&both)), (expected.0, Vec::new()));
    let begun = merged(&annual(2023), &ours, &table(&[("B", 2)]));
    let expected = "stock.held: - > {munition=A quantity=1} (hidden) | {munition=B quantity=2}";
    assert_eq!(conflicts(&begun), [expected], "whether it is to be seen, both decided anew");
}

#[test]
fn a_remark_goes_with_its_row() {
    let base = table(&[("A", 1), ("B", 2), ("C", 3)]).remarks("stock.held/3", "counted twice");
    let ours = table(&[("N", 9), ("A", 1), ("B", 2), ("C", 3)]).remarks("stock.held/4", "counted twice");
    let theirs = base.clone().remarks("stock.held/2/quantity", "an estimate").remarks("stock.held", "all depots");
    let merged = merged(&base, &ours, &theirs);
    assert_eq!(conflicts(&merged), [""; 0]);
    let remarks: Vec<(&str, &str)> =
        merged.report.remarks.iter().map(|(place, words)| (place.as_str(), words.as_str())).collect();
    let expected =
        [("stock.held", "all depots"), ("stock.held/3/quantity", "an estimate"), ("stock.held/4", "counted twice")];
    assert_eq!(remarks, expected);
}

#[test]
fn a_new_remark_on_a_row_that_is_gone_is_shown() {
    let base = table(&[("A", 1), ("B", 2)]).remarks("stock.held/2", "an estimate");
    let ours = table(&[("A", 1)]);
    let same = merged(&base, &ours, &base);
    assert_eq!((conflicts(&same).len(), same.report.remarks.len()), (0, 0), "the remark goes with the row");
    let theirs = base.clone().remarks("stock.held/2", "counted").remarks("stock.held/2/quantity", "see annex");
    let new = merged(&base, &ours, &theirs);
    let expected = [
        "remark/stock.held/2: \"an estimate\" > - | \"counted\"",
        "remark/stock.held/2/quantity: - > - | \"see annex\"",
    ];
    assert_eq!(conflicts(&new), expected);
    assert!(new.report.remarks.is_empty());
}

#[test]
fn a_remark_behind_the_last_row_meets_no_other() {
    let base = table(&[("A", 1)]).remarks("stock.held/2", "about a row that went long ago");
    let ours = base.clone().says("stock.held", rows([pieces("A", 1), row([("quantity", number(4))])]));
    let theirs = base.clone().says("stock.held", rows([pieces("0", 0), pieces("A", 1)])).remarks("stock.held/1", "new");
    let merged = merged(&base, &ours, &theirs);
    let words: Vec<&str> = merged.report.remarks.values().map(String::as_str).collect();
    assert!(words.contains(&"new"), "{words:?}");
    let all = format!("{words:?}{:?}", conflicts(&merged));
    assert!(all.contains("long ago"), "{all}");
}
