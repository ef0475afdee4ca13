//! Writes sample files of an invented form for programs that are not ours, and reads what they saved.
//!
//! `form_files write FOLDER` writes workbooks, JSON and CSV in six languages, and the schema; with them `changes.json`,
//! what a client fills into `empty.*.xlsx`, and `filled.*.json`, what must be read from it then.
//! `form_files read FILE...` prints the canonical JSON of each file, and what was found in it on standard error.
//! `form_files write-long FILE ROWS` writes one workbook with a table of so many rows.

#[path = "../tests/sample/mod.rs"]
mod sample;

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use sample::{World, reports};
use spectemur_exchange::form::{ReadReport, from_csv, from_json, from_workbook, schema, to_csv, to_json, to_workbook};
use spectemur_model::Language;

/// Enough to see a long table, few enough to open quickly.
const ROWS: usize = 300;

/// What a client types, by the number of the sheet from one, and cell. Words are the stable ones of files.
const CHANGES: &str = r#"{
  "1!E13": "seen by the minister",
  "2!C8": "yes",
  "2!C9": 12,
  "2!C10": 3,
  "2!C11": 10,
  "2!C12": "in-force",
  "2!C13": "=not a formula\nبسطر ثانٍ، 第二行",
  "2!C15": {"date": "2023-06-30"},
  "2!E16": "not-known",
  "2!C17": "007",
  "2!F17": "not-public",
  "2!G17": "as marked",
  "2!C18": "Depot",
  "2!C19": 12.5,
  "2!C20": -7.25,
  "3!E9": "not-applicable",
  "3!J7": "TM-1",
  "3!K7": "A/1",
  "3!L7": 1200,
  "3!O7": "2019-10",
  "3!P7": true,
  "3!J10110": "TM-2",
  "3!L10110": "not-known",
  "3!Q10110": "仓库",
  "3!E11": "none"
}
"#;

/// What must be read when the changes were made.
const FILLED: &str = r#"{
  "answers": {
    "law.adopted": true,
    "law.count": 12,
    "law.since": "2023-06-30",
    "law.stage": "in-force",
    "law.text": "=not a formula\nبسطر ثانٍ، 第二行",
    "main.lot": "007",
    "main.site": {
      "latitude": 12.5,
      "longitude": -7.25,
      "name": "Depot"
    },
    "main.type": {
      "kind": "not-known"
    },
    "staff.trained": {
      "part": 3,
      "whole": 10
    },
    "stock.destroyed": {
      "kind": "none"
    },
    "stock.held": [
      {
        "lot": "A/1",
        "munition": "TM-1",
        "quantity": 1200,
        "since": {
          "from": "2019-10-01",
          "to": "2019-10-31"
        },
        "verified": true
      },
      {
        "munition": "TM-2",
        "quantity": {
          "kind": "not-known"
        },
        "site": "仓库"
      }
    ],
    "stock.owner": {
      "kind": "not-applicable"
    }
  },
  "attachments": {},
  "cover": {},
  "form": "sample-2024",
  "from": "2024-01-01",
  "kind": "annual",
  "language": "{language}",
  "not_public": [
    "main.lot"
  ],
  "public": [
    "law.adopted",
    "law.count",
    "law.since",
    "law.stage",
    "law.text",
    "main.site",
    "main.type",
    "staff.trained",
    "stock.destroyed",
    "stock.held",
    "stock.owner"
  ],
  "remarks": {
    "cover/A": "seen by the minister",
    "main.lot": "as marked"
  },
  "state": "XAA",
  "to": "2024-12-31"
}
"#;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["write", folder] => write(Path::new(folder)),
        ["read", files @ ..] if !files.is_empty() => read(files),
        ["write-long", file, rows] => write_long(Path::new(file), rows),
        _ => Err("usage: form_files write FOLDER | read FILE... | write-long FILE ROWS".into()),
    };
    match done {
        Ok(code) => code,
        Err(error) => {
            say(&error.to_string());
            ExitCode::FAILURE
        }
    }
}

#[expect(clippy::print_stderr, reason = "an example speaks to who runs it")]
fn say(text: &str) {
    eprintln!("{text}");
}

fn write(folder: &Path) -> Result<ExitCode, Box<dyn Error>> {
    let world = World::new();
    fs::create_dir_all(folder)?;
    for language in Language::ALL {
        fs::write(folder.join(format!("filled.{language}.json")), FILLED.replace("{language}", language.code()))?;
        let all = reports(language, ROWS);
        let before = all.iter().find(|(name, _)| *name == "full").map(|(_, report)| report);
        for (name, report) in &all {
            let file = world.file(report, before.filter(|_| *name == "empty"));
            fs::write(folder.join(format!("{name}.{language}.xlsx")), to_workbook(&file)?)?;
            fs::write(folder.join(format!("{name}.{language}.json")), to_json(report))?;
            fs::write(folder.join(format!("{name}.{language}.csv")), to_csv(&file)?)?;
        }
    }
    fs::write(folder.join("changes.json"), CHANGES)?;
    for (id, template) in world.forms().templates {
        fs::write(folder.join(format!("{id}.schema.json")), schema(template, world.forms().questions))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn write_long(file: &Path, rows: &str) -> Result<ExitCode, Box<dyn Error>> {
    let world = World::new();
    let all = reports(Language::English, rows.parse()?);
    let (_, report) = all.iter().find(|(name, _)| *name == "long").ok_or("no long sample")?;
    fs::write(file, to_workbook(&world.file(report, None))?)?;
    Ok(ExitCode::SUCCESS)
}

fn read(files: &[&str]) -> Result<ExitCode, Box<dyn Error>> {
    let world = World::new();
    let mut code = ExitCode::SUCCESS;
    for file in files {
        let bytes = fs::read(file).map_err(|error| format!("{file}: {error}"))?;
        let read = match Path::new(file).extension().and_then(|ending| ending.to_str()) {
            Some("json") => from_json(&bytes, world.forms()),
            Some("csv") => from_csv(&bytes, world.forms()),
            _ => from_workbook(&bytes, world.forms()),
        };
        if !print(file, &read)? {
            code = ExitCode::FAILURE;
        }
    }
    Ok(code)
}

/// Whether nothing was refused.
fn print(file: &str, read: &ReadReport) -> Result<bool, Box<dyn Error>> {
    for (finding, at) in &read.findings {
        say(&format!("{file}: {at}: {} {} {:?}", finding.gravity.word(), finding.code, finding.variables));
    }
    if let Some(report) = &read.report {
        std::io::Write::write_all(&mut std::io::stdout(), &to_json(report))?;
    }
    Ok(!read.is_refused())
}
