//! What differs between two versions of a report.

use spectemur_engine::report::{Held, diff};
use spectemur_model::report::{Cover, ReportKind};
use spectemur_model::{Answer, Language};

use crate::world::{Draft, annual, answer_words, no, number, pieces, row_words, rows, text, yes};

pub(crate) fn held_words(held: Option<&Held>) -> String {
    match held {
        None => "-".to_owned(),
        Some(Held::Template(id)) => id.to_string(),
        Some(Held::State(state)) => state.to_string(),
        Some(Held::Kind(kind)) => kind.word().to_owned(),
        Some(Held::Covers(period)) => format!("{}..{}", period.from(), period.to()),
        Some(Held::Language(language)) => language.to_string(),
        Some(Held::Cover(cover)) => format!("{cover:?}"),
        Some(Held::Answer(given)) => {
            format!("{}{}", answer_words(&given.answer), if given.public { "" } else { " (hidden)" })
        }
        Some(Held::Public(public)) => if *public { "shown" } else { "hidden" }.to_owned(),
        Some(Held::Row(row)) => row_words(row),
        Some(Held::Attachment(attachment)) => format!("{} bytes", attachment.size),
        Some(Held::Remark(words)) => format!("\"{words}\""),
    }
}

fn differs(one: &Draft, other: &Draft) -> Vec<String> {
    let all = diff(&one.0, &other.0).into_iter();
    all.map(|difference| {
        let [before, after] = [&difference.before, &difference.after].map(|held| held_words(held.as_ref()));
        format!("{}: {before} > {after}", difference.spot)
    })
    .collect()
}

#[test]
fn each_thing_that_differs_stands_with_both_sides() {
    let one = annual(2022)
        .cover("A", Cover::Changed)
        .says("law.adopted", no())
        .says("law.note", text("draft"))
        .says("stock.opening", number(4))
        .attaches("a.pdf", "application/pdf", 5)
        .remarks("law.adopted", "in Parliament");
    let mut other = annual(2023)
        .of_kind(ReportKind::Voluntary)
        .not_applicable("A")
        .says("law.adopted", yes())
        .hides("law.note", text("draft"))
        .says("stock.closing", number(4))
        .attaches("b.pdf", "application/pdf", 6)
        .remarks("law.adopted", "adopted");
    other.0.language = Language::Russian;
    assert_eq!(differs(&one, &one), [""; 0]);
    let expected = [
        "kind: annual > voluntary",
        "covers: 2022-01-01..2022-12-31 > 2023-01-01..2023-12-31",
        "language: en > ru",
        "cover/A: Changed > NotApplicable",
        "law.adopted: no > yes",
        "law.note: \"draft\" > \"draft\" (hidden)",
        "stock.closing: - > 4",
        "stock.opening: 4 > -",
        "attachment/a.pdf: 5 bytes > -",
        "attachment/b.pdf: - > 6 bytes",
        "remark/law.adopted: \"in Parliament\" > \"adopted\"",
    ];
    assert_eq!(differs(&one, &other), expected);
}

#[test]
fn a_row_put_in_is_one_difference() {
    let table = |rows: Vec<_>| annual(2023).says("stock.held", Answer::Known(spectemur_model::Value::Rows(rows)));
    let many: Vec<_> = (0..50).map(|at| pieces("M26", at)).collect();
    let mut more = many.clone();
    more.insert(20, pieces("BL755", 7));
    let expected = ["stock.held/21: - > {munition=BL755 quantity=7}"];
    assert_eq!(differs(&table(many.clone()), &table(more.clone())), expected);
    let expected = ["stock.held/21: {munition=BL755 quantity=7} > -"];
    assert_eq!(differs(&table(more.clone()), &table(many.clone())), expected);
    more[40] = pieces("M26", 1000);
    let expected = [
        "stock.held/21: - > {munition=BL755 quantity=7}",
        "stock.held/41: {munition=M26 quantity=39} > {munition=M26 quantity=1000}",
    ];
    assert_eq!(differs(&table(many), &table(more)), expected);
}

#[test]
fn rows_that_changed_are_set_beside_what_they_were() {
    let one = annual(2023).says("stock.held", rows([pieces("M26", 5), pieces("BL755", 7), pieces("CBU", 1)]));
    let other = annual(2023).hides("stock.held", rows([pieces("BL755", 6), pieces("CBU", 2)]));
    let expected = [
        "stock.held: shown > hidden",
        "stock.held/1: {munition=M26 quantity=5} > -",
        "stock.held/1: {munition=BL755 quantity=7} > {munition=BL755 quantity=6}",
        "stock.held/2: {munition=CBU quantity=1} > {munition=CBU quantity=2}",
    ];
    assert_eq!(differs(&one, &other), expected);
    let none = annual(2023).says("stock.held", Answer::None);
    let expected = ["stock.held: {munition=BL755 quantity=6} {munition=CBU quantity=2} (hidden) > none"];
    assert_eq!(differs(&other, &none), expected);
}
