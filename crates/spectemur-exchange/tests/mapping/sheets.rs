//! Sheets, headings, merged cells, formulas, days since 1904, and names of States.

use rust_xlsxwriter::{Format, Formula};

use super::world::{Lines, book, codes, mapping, read, report, saved, set_aside, sheet, table};
use crate::line;

const HEAD: &str = "form = \"article-7-2023\"\nlanguage = \"fr\"\nwriting = { blank = \"empty\" }\n";

fn held(rest: &str) -> String {
    format!("{HEAD}{rest}\n[rows.columns]\nmunition = \"Type\"\nquantity = \"Pièces\"\n")
}

fn lines(rows: &[(&str, i32)]) -> Lines {
    let rows = rows.iter().map(|(name, count)| line![*name, *count]);
    std::iter::once(line!["Type", "Pièces"]).chain(rows).collect()
}

#[test]
fn a_sheet_for_each_year_names_the_year() {
    let bytes = saved([
        sheet("Année 2021", &lines(&[("A", 1)])),
        sheet("Année 2022", &lines(&[("A", 2), ("B", 3)])),
        sheet("Notes", &vec![line!["x"]]),
    ]);
    let text = held(
        "state = \"BGR\"\nyear = { sheet = true }\nignore-sheets = \"Notes\"\n[[rows]]\nsheet = \"*\"\ntable = \"stockpile.held\"",
    );
    let import = read("stocks", &bytes, &mapping(&text));
    assert_eq!(codes(&import), []);
    let of = |year: i16| table(&report(&import, "BGR", year), "stockpile.held", &["munition", "quantity"]);
    assert_eq!(
        (of(2021).len(), of(2022)),
        (1, vec![vec!["A".to_owned(), "2".to_owned()], vec!["B".into(), "3".into()]])
    );
    let text = text.replace("ignore-sheets = \"Notes\"\n", "").replace("\"*\"", "[\"Année 2022\", \"Année 2023\"]");
    let import = read("stocks", &bytes, &mapping(&text));
    let found: Vec<&str> = codes(&import).into_iter().map(|(code, _)| code).collect();
    assert_eq!(found, ["sheet-not-found", "sheet-not-read", "sheet-not-read"]);
    assert!(import.is_refused() && import.counts.read == 0, "a sheet that is missing stops everything");
}

#[test]
fn headings_are_found_once_or_nothing_is_read() {
    let two: Lines = vec![line!["Type", "Pièces", "pièces "], line!["A", 1, 2]];
    let text = held("state = \"BGR\"\nyear = 2023\n[[rows]]\ntable = \"stockpile.held\"");
    let import = read("x", &book("x", &two), &mapping(&text));
    assert_eq!(codes(&import), [("heading-twice", "x!C1".to_owned())]);
    let import = read("x", &book("x", &vec![line!["Modèle", "Pièces"], line!["A", 1]]), &mapping(&text));
    assert_eq!(codes(&import)[0], ("heading-missing", "x!A1".to_owned()));
    assert!(import.is_refused());
    let by_letter = text.replace("quantity = \"Pièces\"", "quantity = { letter = \"C\" }");
    let import = read("x", &book("x", &two), &mapping(&by_letter));
    assert_eq!(table(&report(&import, "BGR", 2023), "stockpile.held", &["quantity"]), [["2"]]);
    let import = read("x", &saved([sheet("x", &two), sheet("y", &two)]), &mapping(&by_letter));
    assert_eq!(codes(&import)[0].0, "sheet-not-said");
}

#[test]
fn two_tables_below_one_another_each_have_their_headings() {
    let lines: Lines = vec![
        line!["Stocks"],
        line!["Type", "Pièces"],
        line!["A", 5],
        line!["B", 6],
        line![],
        line!["Détruits en 2023"],
        line!["Type", "Pièces"],
        line!["A", "zut"],
        line!["B", 2],
    ];
    let columns = "[rows.columns]\nmunition = \"Type\"\nquantity = \"Pièces\"\n";
    let text = format!(
        "{HEAD}state = \"BGR\"\nyear = 2023\n[[rows]]\nheader = 2\nlast = 4\ntable = \"stockpile.held\"\n{columns}\
         [[rows]]\nheader = 7\ntable = \"stockpile.destroyed\"\n{columns}"
    );
    let import = read("x", &book("x", &lines), &mapping(&text));
    let report = report(&import, "BGR", 2023);
    assert_eq!(table(&report, "stockpile.held", &["quantity"]), [["5"], ["6"]]);
    assert_eq!(table(&report, "stockpile.destroyed", &["quantity"]), [["2"]]);
    assert_eq!(import.set_aside[0].row, 8);
    let again = read("x", &set_aside(&import), &mapping(&text));
    assert_eq!((again.set_aside[0].row, again.counts.read), (8, 1), "headings stand where they stood");
}

#[test]
fn one_row_may_feed_several_rows_of_the_report_or_none() {
    let lines: Lines = vec![
        line!["Village", "ha", "BLU-26", "BLU-3"],
        line!["Nong", 1, 4, 9],
        line!["Sepon", 2, 3, "beaucoup"],
        line!["Phine", 3, "", 1],
    ];
    let block = |munition: &str| {
        format!(
            "[[rows]]\ntable = \"clearance.released\"\nskip = {{ column = \"{munition}\", blank = true }}\n\
             [rows.columns]\nplace = \"Village\"\nmethod = {{ always = \"cleared\" }}\n\
             area = {{ column = \"ha\", unit = \"hectare\" }}\nmunition = {{ always = \"{munition}\" }}\n\
             items = \"{munition}\"\n"
        )
    };
    let text = format!("{HEAD}state = \"LAO\"\nyear = 2023\n{}{}", block("BLU-26"), block("BLU-3"));
    let import = read("x", &book("x", &lines), &mapping(&text));
    let rows = table(&report(&import, "LAO", 2023), "clearance.released", &["place", "munition", "items"]);
    // Of the row that does not read in one block, nothing is taken in the other: mended, it comes whole.
    assert_eq!(rows, [["Nong", "BLU-26", "4"], ["Nong", "BLU-3", "9"], ["Phine", "BLU-3", "1"]]);
    assert_eq!((import.counts.used, import.counts.set_aside), (2, 1));
}

#[test]
fn merged_cells_are_refused_unless_they_fill_down() {
    let lines: Lines =
        vec![line!["Type", "Site", "Pièces"], line!["A", "Nord", 1], line!["B", "", 2], line!["C", "Sud", 3]];
    let mut sheet = sheet("x", &lines);
    sheet.merge_range(1, 1, 2, 1, "Nord", &Format::new()).expect("it fits");
    let bytes = saved([sheet]);
    let text = |site: &str| {
        format!(
            "{HEAD}state = \"BGR\"\nyear = 2023\n[[rows]]\ntable = \"stockpile.destroyed\"\n[rows.columns]\n\
             munition = \"Type\"\nquantity = \"Pièces\"\nsite = {site}\n"
        )
    };
    let import = read("x", &bytes, &mapping(&text("\"Site\"")));
    let merged = [("cells-merged", "x!B2".to_owned()), ("cells-merged", "x!B3".to_owned())];
    assert_eq!(codes(&import), merged);
    let import = read("x", &bytes, &mapping(&text("{ column = \"Site\", blank = \"above\" }")));
    assert_eq!(table(&report(&import, "BGR", 2023), "stockpile.destroyed", &["site"]), [["Nord"], ["Nord"], ["Sud"]]);
}

#[test]
fn formulas_are_taken_by_their_value_and_told_once_for_each_column() {
    let mut sheet = sheet("x", &lines(&[("A", 1), ("B", 1), ("C", 1), ("D", 1)]));
    sheet.write_formula(1, 1, Formula::new("3*4").set_result("12")).expect("it fits");
    sheet.write_formula(2, 1, Formula::new("3*5").set_result("15")).expect("it fits");
    sheet.write_formula(3, 1, Formula::new("1/0").set_result("#DIV/0!")).expect("it fits");
    let text = held("state = \"BGR\"\nyear = 2023\n[[rows]]\ntable = \"stockpile.held\"");
    let import = read("x", &saved([sheet]), &mapping(&text));
    assert_eq!(table(&report(&import, "BGR", 2023), "stockpile.held", &["quantity"]), [["12"], ["15"], ["1"]]);
    assert_eq!(codes(&import)[0], ("cell-formula", "x!B2".to_owned()));
    assert_eq!(import.set_aside[0].row, 4, "a formula that failed says nothing");
}

#[test]
fn states_go_by_code_or_by_any_name_of_the_register() {
    let names = ["LBN", "lbn", "Lebanon", "LIBAN", " Líbano", "Ливан", "黎巴嫩", "لبنان", "the Lebanese Republic"];
    let rows: Lines = std::iter::once(line!["État", "Type", "Pièces"])
        .chain(names.iter().zip(1..).map(|(name, count)| line![*name, "A", count]))
        .chain([line!["Levant", "A", 10], line!["", "A", 11], line!["Zahlé", "A", 12]])
        .collect();
    let state = "{ column = \"État\", words = { \"Zahlé\" = \"Liban\" } }";
    let text = held(&format!("state = {state}\nyear = 2023\n[[rows]]\ntable = \"stockpile.held\""));
    let import = read("x", &book("x", &rows), &mapping(&text));
    assert_eq!(table(&report(&import, "LBN", 2023), "stockpile.held", &["quantity"]).len(), 10);
    let reasons: Vec<&str> = import.set_aside.iter().map(|row| row.reasons[0].0.code).collect();
    assert_eq!(reasons, ["state-name-not-read", "cell-blank"]);
}

#[test]
fn years_are_read_from_years_and_days_only() {
    let rows: Lines = vec![
        line!["An", "Type", "Pièces"],
        line![2021, "A", 1],
        line!["٢٠٢١", "A", 2],
        line![44_561, "A", 3],
        line!["31/12/2021", "A", 4],
        line!["2021-2022", "A", 5],
        line!["l'an 2021", "A", 6],
        line![21, "A", 7],
    ];
    let text =
        held("state = \"BGR\"\nyear = { column = \"An\", dates = \"D/M/YYYY\" }\n[[rows]]\ntable = \"stockpile.held\"");
    let import = read("x", &book("x", &rows), &mapping(&text));
    assert_eq!(table(&report(&import, "BGR", 2021), "stockpile.held", &["quantity"]).len(), 4);
    assert_eq!(import.set_aside.iter().map(|row| row.row).collect::<Vec<_>>(), [6, 7, 8]);
}

#[test]
fn nothing_is_rounded_without_leave_and_nothing_without_a_word() {
    let rows: Lines = vec![
        line!["Type", "Pièces"],
        line!["A", 1.5],
        line!["B", 2],
        line!["C", "env. 3"],
        line!["D", -4],
        line!["E", "1,000"],
        line!["F", 1e300],
    ];
    let text = held("state = \"BGR\"\nyear = 2023\n[[rows]]\ntable = \"stockpile.held\"");
    let import = read("x", &book("x", &rows), &mapping(&text));
    let reasons: Vec<&str> = import.set_aside.iter().map(|row| row.reasons[0].0.code).collect();
    let expected = ["number-not-whole", "number-not-read", "negative", "number-with-separators", "number-too-large"];
    assert_eq!(reasons, expected);
    let rounded = text.replace("quantity = \"Pièces\"", "quantity = { column = \"Pièces\", round = true }");
    let import = read("x", &book("x", &rows), &mapping(&rounded));
    assert_eq!(table(&report(&import, "BGR", 2023), "stockpile.held", &["quantity"]), [["2"], ["2"]]);
    assert_eq!(codes(&import)[0], ("number-rounded", "x!B2".to_owned()));
}

#[test]
fn the_row_of_a_total_is_set_aside_unless_the_mapping_says_what_it_is() {
    let rows = lines(&[("A", 1), ("Total :", 1)]);
    let text =
        |totals: &str| held(&format!("state = \"BGR\"\nyear = 2023\n[[rows]]\ntable = \"stockpile.held\"\n{totals}"));
    let counts = |totals: &str| read("x", &book("x", &rows), &mapping(&text(totals))).counts;
    assert_eq!((counts("").used, counts("").set_aside), (1, 1), "it would be counted twice");
    assert_eq!(counts("totals = \"skip\"").filtered, 1);
    assert_eq!(counts("totals = \"use\"").used, 2);
}

#[test]
fn a_row_that_says_nothing_to_the_mapping_is_set_aside() {
    let rows: Lines = vec![line!["Type", "Pièces", "Note"], line!["", "", "voir plus bas"], line!["A", 1, ""]];
    let text = held("state = \"BGR\"\nyear = 2023\n[[rows]]\nignore = \"Note\"\ntable = \"stockpile.held\"");
    let text = text.replace("writing = { blank = \"empty\" }", "writing = { blank = \"none\" }");
    let import = read("x", &book("x", &rows), &mapping(&text));
    assert_eq!(codes(&import), [("row-empty", "x!C2".to_owned())]);
}
