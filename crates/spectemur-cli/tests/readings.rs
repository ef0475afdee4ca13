//! Published readings, as people ask for them: which there are, where, and whether each still comes out the same.
//!
//! The reading is that of the Lausanne plan to the Eleventh Meeting; it is published here as the support unit does it.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::Arc;

use serde_json::{Value, json};
use spectemur_app::{Accept, App, Invite, Keys, Member, PublishAsked, Treaty};
use spectemur_model::{Language, Office};
use spectemur_testkit::package::{texts, treaties};
use spectemur_testkit::{TestChance, TestClock};
use tempfile::TempDir;

fn run(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_spectemur"));
    command.args(arguments).current_dir(folder).env_clear().env("HOME", folder).env("LANG", "en_GB.UTF-8");
    command.output().unwrap()
}

fn text(output: &Output) -> String {
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn read(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap()
}

async fn accepted(app: &App, token: &str) -> Member {
    let accept = Accept {
        name: "Generated".to_owned(),
        password: "a long walk over the hills".to_owned(),
        browser: "Firefox".to_owned(),
    };
    let signed = app.accept(token, &accept).await.unwrap();
    app.member(&signed.token).await.unwrap().unwrap()
}

/// A record in which the support unit published a reading; its hash.
async fn published() -> (TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let address = folder.path().join("spectemur.db").to_str().unwrap().parse().unwrap();
    let treaty = Treaty::read(texts(&treaties().join("ccm"))).unwrap();
    let clock = Arc::new(TestClock::at("2026-11-21T08:00:00Z"));
    let (app, _) = App::open(treaty, &address, clock).await.unwrap();
    let app = app.with_keys(Keys::new(Arc::new(TestChance::default()), "https://reports.example").unwrap());
    let first = app.bootstrap("First Administrator", "ada@example.org", Language::English).await.unwrap();
    let administrator = accepted(&app, &first.token).await;
    let invite = Invite {
        office: Office::parse("support-unit").unwrap(),
        name: "Generated".to_owned(),
        email: "unit@example.org".to_owned(),
        language: Language::English,
        until: None,
    };
    let invited = app.invite(&administrator, &invite).await.unwrap();
    let unit = accepted(&app, &invited.token).await;
    let asked = PublishAsked { plan: "lausanne".to_owned(), meeting: "11MSP".to_owned(), as_of: None };
    let hash = app.publish(&unit, &asked).await.unwrap().publication.figures_hash;
    app.close().await;
    (folder, hash)
}

#[tokio::test]
async fn a_published_reading_is_listed_with_its_hash_and_comes_out_the_same() {
    let (folder, hash) = published().await;
    let listed = run(folder.path(), &["readings"]);
    let told = text(&listed);
    for words in ["11MSP, as of 30 June 2023 (no. 1)", "/en/readings/lausanne-11MSP-1", &hash, "Yes. Worked out again"]
    {
        assert!(told.contains(words), "{words}: {told}");
    }
    assert_eq!(listed.status.code(), Some(0));
    let one = read(&run(folder.path(), &["readings", "lausanne-11MSP-1", "--format", "json"]));
    assert_eq!(one["same"], true);
    let reading = &one["readings"][0];
    assert_eq!((&reading["as_of"], &reading["sha256"]), (&json!("2023-06-30"), &json!(hash)));
    assert_eq!((&reading["differing"], &reading["replaced_by"]), (&json!([]), &Value::Null));
    let earlier = read(&run(folder.path(), &["readings", "--known-by", "2026-11-20", "--format", "json"]));
    assert_eq!(earlier["readings"], json!([]), "nothing had been published by then");
    for language in ["ar", "es", "fr", "ru", "zh"] {
        let told = text(&run(folder.path(), &["readings", "--speak", language]));
        assert!(told.contains(&hash) && !told.contains("SHA-256 of the figures"), "{language}: {told}");
    }
    let none = run(folder.path(), &["readings", "lausanne-11MSP-9"]);
    assert_eq!(none.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&none.stderr).contains("There is no published reading"));
}

#[tokio::test]
async fn what_no_longer_comes_out_the_same_is_named_and_the_command_ends_with_one() {
    let (folder, _) = published().await;
    // Another rule for indicator 47.2: those that say no are counted.
    for (name, text) in texts(&treaties().join("ccm")) {
        let path = folder.path().join("treaties/ccm").join(&name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let rule = "where = { question = \"national.obligations-disseminated\", is = true }";
        let text = if name == "plans/lausanne.toml" {
            assert!(text.contains(rule));
            text.replace(rule, &rule.replace("true", "false"))
        } else {
            text
        };
        fs::write(path, text).unwrap();
    }
    let with_files = |more: &[&str]| run(folder.path(), &[&["--treaties", "treaties", "readings"], more].concat());
    let listed = with_files(&[]);
    let told = text(&listed);
    assert_eq!(listed.status.code(), Some(1), "{told}");
    for words in ["No. Worked out again", "    lausanne.47.2\n", "have been changed since"] {
        assert!(told.contains(words), "{words}: {told}");
    }
    let one = with_files(&["lausanne-11MSP-1", "--format", "json"]);
    assert_eq!(one.status.code(), Some(1));
    let one = read(&one);
    assert_eq!((&one["same"], &one["readings"][0]["content_changed"]), (&json!(false), &json!(true)));
    assert!(one["readings"][0]["differing"].as_array().unwrap().contains(&json!("lausanne.47.2")), "{one}");
}

#[test]
fn nothing_published_is_told_so() {
    let folder = tempfile::tempdir().unwrap();
    let none = run(folder.path(), &["readings"]);
    assert_eq!(none.status.code(), Some(0), "the record of the package is brought in, and that is told");
    let none = run(folder.path(), &["readings"]);
    assert_eq!((none.status.code(), text(&none).trim()), (Some(0), "Nothing has been published yet."));
    let help = run(folder.path(), &["readings", "--help"]);
    assert!(text(&help).contains("Examples:"));
}
