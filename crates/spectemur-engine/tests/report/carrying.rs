//! What a report carries from the one before it, and the draft that a State begins with.

use spectemur_engine::report::{check, expand, prefill, year_before};
use spectemur_model::report::{Cover, ReportKind};
use spectemur_model::{Answer, Language, Period, Report, StateCode};

use crate::world::{
    Draft, World, annual, answer_words, at, choice, day, destroyed, name, no, number, pieces, row, rows, text, year,
    yes,
};

/// What a report answers, in words; a hidden answer ends with `(hidden)`.
fn answers(report: &Report) -> Vec<String> {
    let each = report.answers.iter().map(|(question, given)| {
        let hidden = if given.public { "" } else { " (hidden)" };
        format!("{question} {}{hidden}", answer_words(&given.answer))
    });
    each.collect()
}

fn expanded(world: &World, draft: Draft) -> Vec<String> {
    answers(&expand(&draft.0, &world.known()))
}

fn begun(world: &World, kind: ReportKind, on: i16) -> Report {
    let state = StateCode::parse("QMA").expect("a code");
    prefill(kind, state, year(on), Language::French, &world.known())
}

fn covers(report: &Report) -> Vec<String> {
    let each = report.cover.iter().map(|(form, cover)| match cover {
        Cover::Changed => format!("{form} changed"),
        Cover::Unchanged { since } => format!("{form} unchanged since {since}"),
        Cover::NotApplicable => format!("{form} not applicable"),
    });
    each.collect()
}

#[test]
fn an_unchanged_form_holds_the_earlier_answers_and_what_was_typed_stays() {
    let before = annual(2022)
        .says("law.adopted", no())
        .says("stock.held", rows([pieces("M26", 5)]))
        .hides("stock.closing", number(5))
        .says("victims.counted", Answer::NotKnown);
    let world = World::new().after(before);
    let draft =
        annual(2023).unchanged("B", 2022).says("stock.held", rows([pieces("M26", 4)])).says("stock.opening", number(5));
    let expected = ["stock.closing 5 (hidden)", "stock.held {munition=M26 quantity=4}", "stock.opening 5"];
    assert_eq!(expanded(&world, draft.clone()), expected, "forms A and D changed, and nobody answered them");
    let blank = draft.clone().says("stock.held", rows([]));
    assert_eq!(
        expanded(&world, blank)[1],
        "stock.held {munition=M26 quantity=5}",
        "a table without a row says nothing"
    );
    let refused = draft.clone().unchanged("B", 2021).silent_on("stock.held");
    assert_eq!(
        expanded(&world, refused),
        ["stock.opening 5"],
        "nothing is carried where the year does not bear it out"
    );
    let initial = draft.of_kind(ReportKind::Initial).silent_on("stock.held");
    assert_eq!(expanded(&world, initial), ["stock.opening 5"]);
}

#[test]
fn a_form_that_does_not_apply_says_so_to_every_question() {
    let draft = annual(2023).not_applicable("C");
    let expected = ["land.plan not-applicable (hidden)", "land.released not-applicable"];
    assert_eq!(expanded(&World::new(), draft.clone()), expected, "a question that is hidden by default stays hidden");
    let typed = draft.says("land.released", rows([row([("place", at("North field"))])]));
    let kept = [expected[0], "land.released {place=North field}"];
    assert_eq!(expanded(&World::new(), typed), kept, "no word is lost");
    let world = World::new().after(annual(2022).not_applicable("C"));
    assert_eq!(expanded(&world, annual(2023).unchanged("C", 2022)), expected);
}

#[test]
fn a_key_that_changed_is_followed() {
    let before = annual(2019)
        .with_template("form-2010")
        .unchanged("S", 2017)
        .says("old.held", rows([pieces("M26", 5)]))
        .says("stock.held", rows([pieces("impostor", 1)]))
        .says("stock.closing", number(5));
    let world = World::new().after(before);
    let expected = ["stock.closing 5", "stock.held {munition=M26 quantity=5}"];
    assert_eq!(expanded(&world, annual(2020).unchanged("B", 2017)), expected, "form S is form B today");
    let report = begun(&world, ReportKind::Annual, 2020);
    assert_eq!(
        (answers(&report), covers(&report)),
        (expected.map(str::to_owned).into(), vec!["B unchanged since 2017".to_owned()])
    );
    let last_year = year_before(&annual(2020).0, &world.known()).expect("a report on 2019");
    assert_eq!(answers(&last_year), expected);
    assert_eq!(year_before(&annual(2021).0, &world.known()), None);
}

#[test]
fn a_first_report_tells_what_was_held_on_its_days_and_not_what_the_year_left() {
    let first = |to: &str| {
        let mut draft = annual(2019).of_kind(ReportKind::Initial).says("stock.held", rows([pieces("M26", 9)]));
        draft.0.covers = Period::new(day("2019-03-01"), day(to)).expect("a period");
        World::new().after(draft)
    };
    assert_eq!(year_before(&annual(2020).0, &first("2019-03-20").known()), None);
    assert!(year_before(&annual(2020).0, &first("2019-12-31").known()).is_some());
}

#[test]
fn a_key_that_changed_twice_is_followed_through_the_version_between() {
    let mut world = World::new();
    let mut between = world.template().clone();
    between.id = "form-2015".into();
    between.from_year = 2015;
    between.earlier = [("middle.held".into(), "old.held".into())].into();
    world.package.templates.insert(between.id.clone(), between);
    world.template().earlier = [("stock.held".into(), "middle.held".into())].into();
    let world = world.after(annual(2013).with_template("form-2010").says("old.held", Answer::None));
    assert_eq!(expanded(&world, annual(2020).unchanged("B", 2013)), ["stock.held none"]);
}

#[test]
fn an_answer_that_no_longer_fits_is_not_carried() {
    let parade = row([("munition", name("M26")), ("quantity", number(3)), ("use", choice("parade"))]);
    let before =
        annual(2019).with_template("form-2010").says("old.held", rows([parade])).says("stock.closing", number(3));
    let world = World::new().after(before.says("law.adopted", no()));
    assert_eq!(expanded(&world, annual(2020).unchanged("B", 2019)), ["stock.closing 3"]);
    let report = begun(&world, ReportKind::Annual, 2020);
    assert_eq!(answers(&report), ["law.adopted no", "stock.closing 3"]);
    assert_eq!(covers(&report), ["A unchanged since 2019"], "form B has to be answered");
}

#[test]
fn next_year_begins_with_last_years_answers_and_nothing_changed() {
    let before = annual(2022)
        .unchanged("A", 2020)
        .says("law.adopted", yes())
        .says("law.text", text("Act 12"))
        .hides("stock.held", rows([pieces("M26", 5)]))
        .remarks("law.text", "as before")
        .attaches("law.pdf", "application/pdf", 5);
    let world = World::new().after(before);
    let report = begun(&world, ReportKind::Annual, 2023);
    let expected = ["law.adopted yes", "law.text \"Act 12\"", "stock.held {munition=M26 quantity=5} (hidden)"];
    assert_eq!(answers(&report), expected);
    assert_eq!(covers(&report), ["A unchanged since 2020", "B unchanged since 2022"], "the old date stays with it");
    assert!(report.attachments.is_empty() && report.remarks.is_empty());
    assert_eq!((report.template.as_str(), report.language, report.covers), ("form-2020", Language::French, year(2023)));
    assert!(check(&report, &world.known()).iter().all(|finding| finding.code == "part-unanswered"));
    assert_eq!(covers(&begun(&world, ReportKind::Annual, 2022)), [""; 0], "a second report on the same year");
}

#[test]
fn an_initial_report_begins_with_nothing() {
    let world = World::new().without_stocks().after(annual(2022).says("law.adopted", yes()));
    let report = begun(&world, ReportKind::Initial, 2023);
    assert!(report.answers.is_empty() && report.cover.is_empty());
}

#[test]
fn a_form_that_does_not_concern_the_state_begins_as_not_applicable() {
    let without = World::new().without_stocks();
    assert_eq!(covers(&begun(&without, ReportKind::Annual, 2023)), ["B not applicable"], "nothing was reported before");
    let said_so = without.clone().after(annual(2022).not_applicable("B"));
    let report = begun(&said_so, ReportKind::Annual, 2023);
    assert_eq!((covers(&report), answers(&report)), (vec!["B not applicable".to_owned()], Vec::new()));
    let said_more = without.after(annual(2022).says("stock.held", Answer::None));
    assert_eq!(covers(&begun(&said_more, ReportKind::Annual, 2023)), ["B unchanged since 2022"]);
    let concerned = World::new().after(annual(2022).not_applicable("B"));
    assert_eq!(
        covers(&begun(&concerned, ReportKind::Annual, 2023)),
        ["B unchanged since 2022"],
        "unchanged, and looked at"
    );
    assert_eq!(covers(&begun(&World::new(), ReportKind::Annual, 2023)), [""; 0]);
}

#[test]
fn what_happened_in_a_year_is_not_carried_into_another() {
    let burnt = || rows([destroyed("M26", 5, "burnt")]);
    let world =
        World::new().after(annual(2022).says("stock.held", rows([pieces("M26", 5)])).says("stock.destroyed", burnt()));
    let draft = annual(2023).unchanged("B", 2022);
    assert_eq!(expanded(&world, draft.clone()), ["stock.held {munition=M26 quantity=5}"]);
    assert_eq!(answers(&begun(&world, ReportKind::Annual, 2023)), ["stock.held {munition=M26 quantity=5}"]);
    let last_year = year_before(&draft.0, &world.known()).expect("a report on 2022");
    assert_eq!(answers(&last_year).len(), 2, "it is there to compare with");
    let again = world.states(&draft.says("stock.destroyed", burnt()));
    let expected = [
        "carried unchanged:2022.B.1.1 stock.held {munition=M26 quantity=5}",
        "said form:B.1.1 stock.destroyed {method=burnt munition=M26 quantity=5}",
        "inferred form:B.1 progress.destroyed yes",
    ];
    assert_eq!(again, expected, "five more, however alike");
    let only_of_the_year = World::new().after(annual(2022).says("stock.destroyed", burnt()));
    assert_eq!(covers(&begun(&only_of_the_year, ReportKind::Annual, 2023)), [""; 0]);
}
