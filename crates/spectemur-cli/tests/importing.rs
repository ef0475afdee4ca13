//! A State's own spreadsheet on its way to a receipt: read through a mapping, mended, handed in.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

/// The binary in a folder of its own, with an empty home and no settings from outside.
fn run(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_spectemur"));
    command.args(arguments).current_dir(folder).env_clear().env("HOME", folder).env("LANG", "en_GB.UTF-8");
    command.output().unwrap()
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&output.stderr)))
}

const MAPPING: &str = r#"
form = "article-7-2023"
language = "fr"
separator = "semicolon"
state = "LAO"

[writing]
blank = "empty"
decimal = ","
dates = ["DD/MM/YYYY"]

[[rows]]
header = 1
table = "clearance.released"
year = { column = "Fin" }

[rows.columns]
place = "Province"
method = { column = "Type", words = { "Dépollution" = "cleared", "Réduction" = "reduced" } }
area = { column = "Superficie (ha)", unit = "hectare" }
items = "Nb"
date = "Fin"
"#;

const SHEET: &str = "Province;Type;Superficie (ha);Nb;Fin\n\
    Nord;Dépollution;1,25;41;30/04/2023\n\
    Sud;Réduction;beaucoup;;20/03/2023\n";

#[test]
fn a_row_that_does_not_read_is_set_aside_mended_and_added_to_the_form() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("releve.csv"), SHEET).unwrap();
    fs::write(folder.join("releve.toml"), MAPPING).unwrap();
    let import = |file: &str, more: &[&str]| {
        let mut arguments = vec!["form", "import", file, "--mapping", "releve.toml", "--out", "drafts"];
        arguments.extend(more);
        run(folder, &arguments)
    };

    let first = import("releve.csv", &["--format", "json"]);
    assert_eq!(first.status.code(), Some(1), "a row was set aside");
    let came_to = json(&first);
    let rows = &came_to["rows"];
    assert_eq!((&rows["read"], &rows["used"], &rows["set_aside"]), (&2.into(), &1.into(), &1.into()));
    assert_eq!(came_to["reports"][0]["file"], "drafts/LAO-2023.json");
    assert_eq!(came_to["set_aside"][0]["row"], 3);
    let kept = folder.join("drafts/set-aside/releve.csv");
    let text = fs::read_to_string(&kept).unwrap();
    assert!(text.contains("beaucoup") && text.contains("Sud"), "{text}");

    fs::write(&kept, text.replacen("beaucoup", "2", 1)).unwrap();
    let mended = import("drafts/set-aside/releve.csv", &["--add-to", "drafts", "--format", "json"]);
    assert_eq!(mended.status.code(), Some(0), "{}", String::from_utf8_lossy(&mended.stdout));
    let draft: Value = serde_json::from_slice(&fs::read(folder.join("drafts/LAO-2023.json")).unwrap()).unwrap();
    // 1.25 and 2 hectares in square metres.
    let released = draft.to_string();
    assert!(released.contains("12500") && released.contains("20000"), "{released}");

    let checked = run(folder, &["form", "check", "drafts/LAO-2023.json", "--format", "json"]);
    let refused = json(&checked)["findings"].as_array().unwrap().iter().any(|found| found["gravity"] == "refused");
    assert!(!refused, "{}", String::from_utf8_lossy(&checked.stdout));
    let submitted = json(&run(folder, &["form", "submit", "drafts/LAO-2023.json", "--format", "json"]));
    assert_eq!(submitted["receipt"]["state"], "LAO");
}

#[test]
fn every_mistake_of_a_mapping_is_told_with_its_line_and_nothing_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("releve.csv"), SHEET).unwrap();
    let mapping = MAPPING.replace("decimal", "decimals").replace("\"hectare\"", "\"acre\"");
    fs::write(folder.join("releve.toml"), mapping).unwrap();
    let output = run(folder, &["form", "import", "releve.csv", "--mapping", "releve.toml", "--out", "drafts"]);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(said.contains("releve.toml:9") && said.contains("“decimals”"), "{said}");
    assert!(said.contains("releve.toml:20") && said.contains("“acre”"), "{said}");
    assert!(!folder.join("drafts").exists());
}
