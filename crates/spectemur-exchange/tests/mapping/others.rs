//! Destruction by batch, risk education by sex and age, answers outside tables, and what blank cells mean.

use spectemur_model::{Answer, QuestionKey, Value};

use super::world::{Lines, book, codes, csv, mapping, read, read_on, report, state, table};
use crate::line;
use spectemur_exchange::form::mapping::Chosen;

const DESTROYED: &str = r#"
form = "article-7-2023"
language = "fr"
state = "BGR"
separator = "semicolon"
[writing]
blank = "empty"
decimal = ","
thousands = "."
dates = ["DD.MM.YYYY", "MM.YYYY"]
[[rows]]
table = "stockpile.destroyed"
year = { column = "Date", dates = ["DD.MM.YYYY", "MM.YYYY"] }
[rows.columns]
munition = { column = "Type", words = { "RBK 250 275" = "RBK-250-275 AO-1SCh" } }
quantity = "Pièces"
submunition = { always = "AO-1SCh" }
submunitions = { column = "Pièces", times = 150 }
site = { column = "Site", blank = "above" }
"site#latitude" = "Lat."
"site#longitude" = "Long."
date = "Date"
"#;

fn batches() -> Lines {
    vec![
        line!["Lot", "Type", "Pièces", "Site", "Lat.", "Long.", "Date"],
        line!["L-1", "RBK 250 275", "1.200", "Kazanlak", "42,6219", "25,3988", "14.02.2022"],
        line!["L-2", "RBK 250 275", "80", "", "", "", "05.2023"],
        line!["L-3", "RBK-500", "7", "Sliven", "", "", "01.06.2023"],
    ]
}

#[test]
fn batches_of_several_years_become_a_report_for_each_year() {
    let import = read("lots", csv(&batches()).as_bytes(), &mapping(DESTROYED));
    assert_eq!(codes(&import), [("heading-not-used", "1:1".to_owned())], "lots are not asked of what was destroyed");
    let columns = ["munition", "quantity", "submunition", "submunitions", "site", "date"];
    let of = |year: i16| table(&report(&import, "BGR", year), "stockpile.destroyed", &columns);
    let first = ["RBK-250-275 AO-1SCh", "1200", "AO-1SCh", "180000", "Kazanlak @ 42621900 25398800", "2022-02-14"];
    assert_eq!(of(2022), [first]);
    assert_eq!(of(2023)[0], ["RBK-250-275 AO-1SCh", "80", "AO-1SCh", "12000", "Kazanlak", "2023-05-01/2023-05-31"]);
    assert_eq!(of(2023)[1], ["RBK-500", "7", "AO-1SCh", "1050", "Sliven", "2023-06-01"]);
    assert_eq!(report(&import, "BGR", 2022).answers.len(), 1, "nothing else is answered");
}

#[test]
fn one_state_and_year_can_be_chosen_beforehand() {
    let chosen = Chosen { year: Some(2023), ..Chosen::default() };
    let import = read_on("lots", csv(&batches()).as_bytes(), &mapping(DESTROYED), &chosen, &[]);
    assert_eq!((import.counts.read, import.counts.used, import.counts.filtered), (3, 2, 1));
    assert_eq!(import.reports.len(), 1);
    let other = Chosen { state: Some(state("MDA")), ..Chosen::default() };
    let import = read_on("lots", csv(&batches()).as_bytes(), &mapping(DESTROYED), &other, &[]);
    assert_eq!((import.counts.filtered, import.reports.len()), (3, 0), "the file is another State's");
    let nobody = DESTROYED.replace("state = \"BGR\"\n", "");
    let import = read_on("lots", csv(&batches()).as_bytes(), &super::world::mapping_for(&nobody, &other), &other, &[]);
    assert_eq!(import.counts.used, 3, "the file does not say whose it is, so the choice does");
    assert_eq!(report(&import, "MDA", 2023).state, state("MDA"));
}

#[test]
fn risk_education_by_sex_and_age_below_headings_in_two_rows() {
    let mut sheet = super::world::sheet(
        "ERE",
        &vec![
            line!["Séances de sensibilisation 2023"],
            line!["Village", "Activité", "Adultes", "", "Enfants", "", "Handicap"],
            line!["", "", "Hommes", "Femmes", "Garçons", "Filles", ""],
            line!["Nong", "Théâtre", 41, 53, 120, 133, "s.o."],
            line!["Samouay", "Porte-à-porte", 12, "?", 0, "", 3],
        ],
    );
    let plain = rust_xlsxwriter::Format::new();
    sheet.merge_range(1, 2, 1, 3, "Adultes", &plain).expect("it fits");
    sheet.merge_range(1, 4, 1, 5, "Enfants", &plain).expect("it fits");
    let import = read(
        "ere",
        &super::world::saved([sheet]),
        &mapping(
            r#"
form = "article-7-2023"
language = "fr"
state = "LAO"
year = { cell = "A1" }
writing = { blank = "not-known", no-answer = { "?" = "not-known", "s.o." = "not-applicable" } }
[[rows]]
header = [2, 3]
table = "risk-education.activities"
[rows.columns]
activity = "Activité"
place = "Village"
men = "Adultes / Hommes"
women = "Adultes / Femmes"
boys = "Enfants / Garçons"
girls = "Filles"
people = { columns = ["Hommes", "Garçons"] }
with-disabilities = "Handicap"
"#,
        ),
    );
    assert_eq!(codes(&import), []);
    let columns = ["activity", "place", "men", "women", "boys", "girls", "people", "with-disabilities"];
    let rows = table(&report(&import, "LAO", 2023), "risk-education.activities", &columns);
    assert_eq!(rows[0], ["Théâtre", "Nong", "41", "53", "120", "133", "161", "not-applicable"]);
    // A zero that was typed is a zero; a blank cell is what the mapping says, and never zero.
    assert_eq!(rows[1], ["Porte-à-porte", "Samouay", "12", "not-known", "0", "not-known", "12", "3"]);
}

#[test]
fn rows_may_answer_questions_outside_tables() {
    let lines: Lines = vec![
        line!["État", "Année", "Enquête de base", "Zones marquées", "Remarques", "Fin prévue"],
        line!["Tchad", 2023, "oui", "non", "Deux équipes.", 45_107],
        line!["LBN", 2023, "oui", "?", "", ""],
        line!["Liban", 2023, "non", "", "", ""],
        line!["Tchad", 2022, "oui", "peut-être", "", ""],
        line!["Atlantide", 2023, "oui", "oui", "", ""],
    ];
    let text = r#"
form = "article-7-2023"
language = "fr"
[writing]
blank = "empty"
yes = "oui"
no = "non"
no-answer = { "?" = "not-known" }
[[rows]]
state = { column = "État" }
year = { column = "Année" }
[rows.answers]
"clearance.baseline-survey" = "Enquête de base"
"clearance.areas-marked" = "Zones marquées"
"clearance.survey-note" = "Remarques"
"clearance.completed-in" = "Fin prévue"
"#;
    let import = read("etats", &book("Etats", &lines), &mapping(text));
    let chad = report(&import, "TCD", 2023);
    let answer = |key: &str| chad.answers.get(&QuestionKey::new(key)).map(|given| given.answer.clone());
    assert_eq!(answer("clearance.baseline-survey"), Some(Answer::Known(Value::YesNo(true))));
    assert_eq!(answer("clearance.areas-marked"), Some(Answer::Known(Value::YesNo(false))));
    assert_eq!(
        report(&import, "LBN", 2023).answers[&QuestionKey::new("clearance.areas-marked")].answer,
        Answer::NotKnown
    );
    let reasons: Vec<(&str, u32)> =
        import.set_aside.iter().flat_map(|row| row.reasons.iter().map(|(it, _)| (it.code, row.row))).collect();
    let expected = [("question-answered-already", 4), ("yes-no-not-read", 5), ("state-name-not-read", 6)];
    assert_eq!(reasons, expected, "two rows of one State say different things");
    assert_eq!(import.set_aside[0].reasons[0].0.variables, [("first", "Etats!C3".to_owned())]);
    assert_eq!((import.counts.read, import.counts.used, import.counts.set_aside), (5, 2, 3));
}

#[test]
fn a_blank_cell_means_what_the_mapping_says() {
    let lines: Lines = vec![line!["Type", "Pièces", "Note"], line!["RBK-500", 7, ""], line!["RBK-500", "", "x"]];
    let text = |blank: &str| {
        format!(
            r#"
form = "article-7-2023"
language = "fr"
state = "BGR"
year = 2023
[[rows]]
table = "stockpile.held"
writing = {{ blank = "empty" }}
[rows.columns]
munition = "Type"
quantity = {{ column = "Pièces", blank = "{blank}" }}
supplementary = {{ column = "Note", blank = "{blank}" }}
"#
        )
    };
    let reads = |blank: &str| {
        let import = read("x", &book("x", &lines), &mapping(&text(blank)));
        let rows = import.reports.first().and_then(|read| read.report.as_ref());
        let rows = rows.map(|report| table(report, "stockpile.held", &["quantity", "supplementary"]));
        (rows.unwrap_or_default(), import.set_aside.iter().map(|row| row.row).collect::<Vec<_>>())
    };
    // Without a quantity the row says too little to be taken, so it is set aside and not refused later with the rest.
    assert_eq!(reads("empty"), (vec![vec!["7".to_owned(), "–".to_owned()]], vec![3]));
    let known =
        |first: [&str; 2], second: [&str; 2]| [first, second].map(|row| row.map(str::to_owned).to_vec()).to_vec();
    assert_eq!(reads("none"), (known(["7", "none"], ["none", "x"]), Vec::new()));
    assert_eq!(reads("not-known"), (known(["7", "not-known"], ["not-known", "x"]), Vec::new()));
    assert_eq!(reads("above"), (known(["7", "–"], ["7", "x"]), Vec::new()));
    assert_eq!(reads("set-aside"), (Vec::new(), vec![2, 3]));
}
