//! What programs meet that hand in reports: a token opens this and nothing else, and every refusal says what to mend.

use std::time::Duration;

use crate::common::Got;
use crate::common::members::{House, ORIGIN, PASSWORD, between};
use axum::body::Body;
use axum::http::Request;
use serde_json::{Value, json};
use spectemur_exchange::form::to_json;
use spectemur_model::StateCode;
use spectemur_testkit::Database;

const SUBMITTER: &str = "state-submitter/LAO";

/// A token of the holder of an office, made on the page as its holder makes it.
async fn token(house: &House, office: &str, until: &str) -> String {
    let fields = [("name", "The ministry's database"), ("until", until), ("password", PASSWORD)];
    let made = house.act(office, "/en/office/security/token", &fields).await;
    assert_eq!(made.status, 200, "{}", made.text());
    between(made.text(), "<code class=\"secret\" dir=\"ltr\">", "<").to_owned()
}

/// The report that the State handed in, as `form export` writes it.
async fn file(house: &House) -> Value {
    let report = house.app.report_of(&house.report).await.unwrap();
    serde_json::from_slice(&to_json(&report)).unwrap()
}

async fn send(house: &House, path: &str, token: Option<&str>, file: &Value) -> Got {
    let request = Request::post(path).header("content-type", "application/json");
    let request = match token {
        Some(token) => request.header("authorization", format!("Bearer {token}")),
        None => request,
    };
    house.send(request.body(Body::from(file.to_string())).unwrap()).await
}

/// How many versions of reports the State handed in.
async fn versions(house: &House) -> usize {
    house.app.received_of(StateCode::parse("LAO").unwrap()).await.unwrap().len()
}

#[tokio::test]
async fn a_program_checks_and_hands_in_and_the_same_file_gives_the_same_receipt() {
    for database in [Database::sqlite(), Database::postgres()] {
        let house = House::on(database, ORIGIN).await;
        let token = token(&house, SUBMITTER, "2027-01-31").await;
        let mut file = file(&house).await;
        file["answers"]["clearance.areas-marked"] = json!(false);
        let checked = send(&house, "/api/v1/reports/check", Some(&token), &file).await;
        assert_eq!(checked.status, 200, "{}", checked.text());
        assert!(checked.json()["findings"].is_array());
        assert_eq!(versions(&house).await, 1, "a check keeps nothing");

        let taken = send(&house, "/api/v1/reports", Some(&token), &file).await;
        assert_eq!(taken.status, 201, "{}", taken.text());
        assert_eq!(taken.header("cache-control"), "no-store");
        let taken = taken.json();
        assert_eq!(taken["findings"], checked.json()["findings"], "the check said the same");
        let receipt = &taken["receipt"];
        assert_eq!((&receipt["state"], &receipt["version"]), (&json!("LAO"), &json!(2)));
        assert_eq!(receipt["submitted_by"], "Holder of state-submitter (state-submitter/LAO)");
        assert_eq!(receipt["amends"], house.report.as_str());
        assert_eq!(taken["repeated"], false);

        let again = send(&house, "/api/v1/reports", Some(&token), &file).await;
        assert_eq!(again.status, 200, "{}", again.text());
        assert_eq!((&again.json()["repeated"], &again.json()["receipt"]), (&json!(true), receipt));
        assert_eq!(versions(&house).await, 2);

        let page = house.get("/en/office/security", Some(&house.sessions[SUBMITTER])).await;
        let row = page.text().split("<tr>").find(|row| row.contains("The ministry&#39;s database")).unwrap();
        assert!(row.matches("21 November 2026").count() == 2, "made and used: {row}");
        assert!(!page.text().contains(&token), "a token is shown once");
        let trail = house.get("/en/office/audit?check=1", Some(&house.sessions["auditor"])).await;
        for told in ["Made a token", "Handed in a report", "The ministry", "The trail holds"] {
            assert!(trail.text().contains(told), "{told}: {}", trail.text());
        }
        assert!(!trail.text().contains(&token) && !trail.text().contains(token.split('_').nth(1).unwrap()));
    }
}

#[tokio::test]
async fn what_a_report_says_against_another_source_is_answered_with_the_receipt() {
    let house = House::new(ORIGIN).await;
    let token = token(&house, SUBMITTER, "2027-01-31").await;
    let mut file = file(&house).await;
    file["remarks"] = json!({ "report": "We looked again." });
    let taken = send(&house, "/api/v1/reports", Some(&token), &file).await;
    assert_eq!(taken.status, 201, "{}", taken.text());
    let taken = taken.json();
    let against = taken["contradictions"].as_array().unwrap();
    // The note of an operator says that the areas were not marked, the report that they were.
    let marked = against.iter().find(|found| found["question"] == "clearance.areas-marked").unwrap();
    assert_eq!((&marked["report"]["value"], &marked["other"]["value"]), (&json!(true), &json!(false)));
    assert_eq!(marked["other"]["source"], "note-of-an-operator");
}

#[tokio::test]
async fn only_a_token_that_holds_opens_anything_and_no_session_does() {
    let house = House::new(ORIGIN).await;
    let file = file(&house).await;
    let session = house.sessions[SUBMITTER].as_str();
    for path in ["/api/v1/reports", "/api/v1/reports/check"] {
        let without = send(&house, path, None, &file).await;
        assert_eq!((without.status.as_u16(), without.header("www-authenticate")), (401, "Bearer"), "{path}");
        assert_eq!(without.header("content-type"), "application/problem+json");
        for wrong in ["", "spectemur_", session, &"x".repeat(10_000)] {
            assert_eq!(send(&house, path, Some(wrong), &file).await.status, 401, "{path}");
        }
        let signed = Request::post(path).header("cookie", format!("__Host-session={session}; session={session}"));
        let signed = signed.header("content-type", "application/json").body(Body::from(file.to_string())).unwrap();
        assert_eq!(house.send(signed).await.status, 401, "no cookie counts for programs");
    }
    let held = token(&house, SUBMITTER, "2027-01-31").await;
    assert_eq!(house.get("/en/office", Some(&held)).await.status, 303, "a token is no session");
    let short = token(&house, "state-administrator/LAO", "2026-11-21").await;
    let check = "/api/v1/reports/check";
    assert_eq!(send(&house, check, Some(&short), &file).await.status, 200, "on its last day");
    house.clock.advance(Duration::from_secs(16 * 3600));
    assert_eq!(send(&house, check, Some(&short), &file).await.status, 401, "the day after");

    let page = house.get("/en/office/security", Some(session)).await;
    assert_eq!(page.status, 303, "nobody used the session for half a day");
    let admin = house.app.bootstrap("Ada", "ada@example.org", spectemur_model::Language::English).await.unwrap();
    let accept =
        spectemur_app::Accept { name: "Ada".to_owned(), password: PASSWORD.to_owned(), browser: String::new() };
    let admin = house.app.accept(&admin.token, &accept).await.unwrap().token;
    let admin = house.app.member(&admin).await.unwrap().unwrap();
    assert_eq!(send(&house, check, Some(&held), &file).await.status, 200);
    let people = house.app.people(&admin).await.unwrap();
    let holder = people.holders.iter().find(|holder| holder.office.to_string() == SUBMITTER).unwrap();
    house.app.end_office(&admin, &holder.account).await.unwrap();
    assert_eq!(send(&house, check, Some(&held), &file).await.status, 401, "the office has ended");
}

#[tokio::test]
async fn a_token_is_made_with_the_password_for_a_year_at_most_and_ended_at_will() {
    let house = House::new(ORIGIN).await;
    let make = "/en/office/security/token";
    for (until, password, told) in [
        ("2027-11-22", PASSWORD, "at most one year"),
        ("2026-11-20", PASSWORD, "at most one year"),
        ("soon", PASSWORD, "at most one year"),
        ("2027-11-21", "a guess", "The address or the password is wrong"),
    ] {
        let fields = [("name", "A program"), ("until", until), ("password", password)];
        let got = house.act(SUBMITTER, make, &fields).await;
        assert_eq!(got.status, 422, "{until}");
        assert!(got.text().contains(told) && got.text().contains("value=\"A program\""), "{}", got.text());
    }
    let held = token(&house, SUBMITTER, "2027-11-21").await;
    let page = house.get("/en/office/security", Some(&house.sessions[SUBMITTER])).await;
    let id = between(page.text(), "name=\"token\" value=\"", "\"").to_owned();
    let foreign = house.act("state-administrator/LAO", "/en/office/security/token/end", &[("token", &id)]).await;
    assert_eq!(foreign.status, 409, "another's token is not ended");
    let ended = house.act(SUBMITTER, "/en/office/security/token/end", &[("token", &id)]).await;
    assert_eq!(ended.header("location"), "/en/office/security?done=token-ended");
    assert_eq!(send(&house, "/api/v1/reports/check", Some(&held), &file(&house).await).await.status, 401);
    let editor = house.get("/en/office/security", Some(&house.sessions["state-editor/LAO"])).await;
    assert!(!editor.text().contains("id=\"h-tokens\""), "an office that hands in nothing is offered no token");
}

#[tokio::test]
async fn what_cannot_be_taken_is_told_all_at_once_with_its_place_in_the_file() {
    let house = House::new(ORIGIN).await;
    let token = token(&house, SUBMITTER, "2027-01-31").await;
    let good = file(&house).await;
    let places = |got: &Got| -> Vec<(String, String)> {
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let problems = got.json()["problems"].as_array().unwrap().clone();
        let refused = problems.iter().filter(|problem| problem["gravity"] == "refused");
        refused.map(|problem| (text(&problem["code"]), text(&problem["pointer"]))).collect()
    };
    let pair = |code: &str, pointer: &str| (code.to_owned(), pointer.to_owned());
    for path in ["/api/v1/reports", "/api/v1/reports/check"] {
        let mut wrong = good.clone();
        wrong["answers"]["clearance.areas-marked"] = json!("perhaps");
        wrong["to"] = json!("2025-12-32");
        wrong["colour"] = json!("blue");
        let got = send(&house, path, Some(&token), &wrong).await;
        assert_eq!((got.status.as_u16(), got.header("content-type")), (422, "application/problem+json"));
        let found = places(&got);
        for expected in [
            pair("field-unknown", "/colour"),
            pair("period-not-read", "/to"),
            pair("yes-no-not-read", "/answers/clearance.areas-marked"),
        ] {
            assert!(found.contains(&expected), "{path}: {expected:?} in {found:?}");
        }
        let mut wrong = good.clone();
        wrong["attachments"] =
            json!({ "plan.exe": { "media": "application/x-msdownload", "size": 5, "sha256": "0".repeat(64) } });
        let got = send(&house, path, Some(&token), &wrong).await;
        assert_eq!(got.status, 422, "{path}");
        assert!(places(&got).contains(&pair("attachment-kind", "/attachments/plan.exe")), "{}", got.text());
        let mut foreign = good.clone();
        foreign["state"] = json!("BGR");
        let got = send(&house, path, Some(&token), &foreign).await;
        assert_eq!(got.status, 403, "{path}: nobody hands in for another State: {}", got.text());
        let got = send(&house, path, Some(&token), &json!("no report")).await;
        assert_eq!((got.status.as_u16(), places(&got)), (422, vec![pair("file-of-another-kind", "")]), "{path}");
    }
    let mut absent = good.clone();
    absent["attachments"] = json!({ "plan.pdf": { "media": "application/pdf", "size": 5, "sha256": "0".repeat(64) } });
    let got = send(&house, "/api/v1/reports", Some(&token), &absent).await;
    assert_eq!((got.status.as_u16(), places(&got)), (422, vec![pair("attachment-missing", "/attachments/plan.pdf")]));
    assert_eq!(versions(&house).await, 1, "nothing of it was kept");
    let request = Request::post("/api/v1/reports/check").header("authorization", format!("Bearer {token}"));
    let request = request.header("accept-language", "fr").header("content-type", "application/json");
    let got = house.send(request.body(Body::from("{}")).unwrap()).await;
    assert!(got.json()["detail"].as_str().unwrap().contains("Le rapport ne peut pas encore"), "{}", got.text());
    assert!(got.json()["problems"][0]["says"].as_str().unwrap().contains('«'), "{}", got.text());
}

#[tokio::test]
async fn another_kind_too_large_and_too_often_are_refused() {
    let house = House::new(ORIGIN).await;
    let token = token(&house, SUBMITTER, "2027-01-31").await;
    let request = |media: &str, body: Vec<u8>| {
        let request = Request::post("/api/v1/reports").header("authorization", format!("Bearer {token}"));
        request.header("content-type", media).body(Body::from(body)).unwrap()
    };
    assert_eq!(house.send(request("text/plain", b"{}".to_vec())).await.status, 415);
    assert_eq!(house.send(request("application/json; charset=utf-8", b"{}".to_vec())).await.status, 422);
    let got = house.send(request("application/json", vec![b' '; 20_000_001])).await;
    assert_eq!((got.status.as_u16(), got.header("content-type")), (413, "application/problem+json"));
    let foreign = Request::post("/api/v1/reports").header("origin", "https://evil.example");
    assert_eq!(house.send(foreign.body(Body::empty()).unwrap()).await.status, 403, "pages of other sites send nothing");
    let mut last = house.send(request("text/plain", Vec::new())).await;
    for _ in 0..30 {
        last = house.send(request("text/plain", Vec::new())).await;
    }
    assert_eq!((last.status.as_u16(), last.header("retry-after")), (429, "4"));
    assert_eq!(last.header("content-type"), "application/problem+json");
    assert_eq!(house.get("/api/v1/status", None).await.status, 200, "whoever reads goes on");
}

#[tokio::test]
async fn what_a_report_says_in_tables_is_told_with_its_cells() {
    let house = House::new(ORIGIN).await;
    let state = house.get("/api/v1/states/LAO", None).await.json();
    let said = state["statements"].as_array().unwrap();
    let known = said.iter().filter(|said| said["kind"] == "known");
    assert!(known.clone().all(|said| !said["value"].is_null()), "an answer that is known has a value");
    let cell = known.clone().find_map(|said| said["value"].as_array()?.first()?.as_object()?.values().next().cloned());
    assert!(cell.unwrap()["kind"].is_string(), "a cell tells what kind of answer it is");
}

#[tokio::test]
async fn the_description_tells_how_to_hand_in() {
    let house = House::new(ORIGIN).await;
    let told = house.get("/api/openapi.json", None).await.json();
    assert_eq!(told["components"]["securitySchemes"]["token"]["scheme"], "bearer");
    for path in ["/api/v1/reports", "/api/v1/reports/check"] {
        let post = &told["paths"][path]["post"];
        assert_eq!(post["security"], json!([{ "token": [] }]), "{path}");
        for status in ["401", "403", "413", "415", "422", "429"] {
            assert!(post["responses"][status]["content"]["application/problem+json"].is_object(), "{path} {status}");
        }
    }
    let forms = house.get("/api/v1/forms", None).await.json();
    for form in forms["forms"].as_array().unwrap() {
        let schema = house.get(&format!("/api/v1/forms/{}", form["id"].as_str().unwrap()), None).await;
        assert_eq!(schema.header("content-type"), "application/schema+json");
        assert!(schema.json()["properties"]["answers"].is_object());
    }
    assert_eq!(house.get("/api/v1/forms/nothing", None).await.status, 404);
    let page = house.get("/en/data", None).await;
    assert!(page.text().contains("POST /api/v1/reports/check"), "{}", page.text());
}
