//! What members meet: how they come in, what each office may open, and what is refused.

use std::time::Duration;

use crate::common::LANGUAGES;
use crate::common::html::faults;
use crate::common::members::{House, OFFICES, ORIGIN, PASSWORD, between, form};
use axum::body::Body;
use axum::http::Request;
use totp_rs::{Builder, Secret};

const ALL: &[&str] = &OFFICES;

/// Every page of the members' part, with the offices that may open it.
fn pages(house: &House) -> Vec<(String, &'static [&'static str])> {
    let state: &[&str] =
        &["auditor", "state-administrator/LAO", "state-editor/LAO", "state-submitter/LAO", "support-unit"];
    vec![
        ("office".to_owned(), ALL),
        ("office/security".to_owned(), ALL),
        ("office/reports".to_owned(), &["state-administrator/LAO", "state-editor/LAO", "state-submitter/LAO"]),
        ("office/people".to_owned(), &["administrator", "auditor", "state-administrator/LAO", "support-unit"]),
        ("office/queue".to_owned(), &["auditor", "support-unit"]),
        ("office/contradictions".to_owned(), &["auditor", "support-unit"]),
        ("office/register".to_owned(), &["support-unit"]),
        ("office/register?question=extension.of".to_owned(), &["support-unit"]),
        ("office/register?question=extension.of&subject=LAO%2Fart4-9".to_owned(), &["support-unit"]),
        ("office/register?question=finance.isu-contribution&subject=LAO".to_owned(), &["support-unit"]),
        ("office/readings".to_owned(), &["support-unit"]),
        ("office/readings?plan=lausanne&meeting=11MSP&day=2023-06-30".to_owned(), &["support-unit"]),
        (format!("office/review/{}", house.report), state),
        (
            "office/theme/clearance".to_owned(),
            &["auditor", "coordinator/DEU/clearance", "presidency/MEX", "support-unit"],
        ),
        ("office/theme/victim-assistance".to_owned(), &["auditor", "presidency/MEX", "support-unit"]),
        ("office/audit".to_owned(), &["administrator", "auditor"]),
    ]
}

#[tokio::test]
async fn every_page_opens_for_exactly_those_offices_that_may() {
    let house = House::new(ORIGIN).await;
    for (page, may) in pages(&house) {
        let address = format!("/en/{page}");
        let nobody = house.get(&address, None).await;
        assert_eq!(nobody.status, 303, "{address} for nobody");
        assert!(nobody.header("location").starts_with("/en/sign-in?back=%2Fen%2Foffice"), "{address}");
        for office in OFFICES {
            let got = house.get(&address, Some(&house.sessions[office])).await;
            let expected = if may.contains(&office) { 200 } else { 403 };
            assert_eq!(got.status, expected, "{address} for {office}: {}", got.text());
            assert_eq!(got.header("cache-control"), "no-store", "{address}");
        }
    }
    let other = "/en/office/review/report/BGR/annual/2025-01-01_2025-12-31/001";
    let foreign = house.get(other, Some(&house.sessions["state-administrator/LAO"])).await;
    assert_eq!(foreign.status, 403, "whether another State reported is not told either");
}

const OF_STATE: &[&str] = &["state-administrator/LAO", "state-editor/LAO", "state-submitter/LAO"];

/// Everything that a form may do, with the offices that may do it; the fields are good where the right is asked for.
type Deed = (&'static str, Vec<(&'static str, &'static str)>, &'static [&'static str]);

fn deeds() -> Vec<Deed> {
    let auditor = vec![("role", "auditor"), ("name", "Eve"), ("email", "eve@example.org")];
    let editor = vec![("role", "state-editor"), ("state", "LAO"), ("name", "Editor"), ("email", "kham@example.org")];
    let foreign = vec![("role", "state-editor"), ("state", "BGR"), ("name", "Ivan"), ("email", "ivan@example.org")];
    let token = vec![("name", "A program"), ("until", "2027-01-31"), ("password", PASSWORD)];
    let point = vec![("matter", "LAO/art4-9"), ("words", "What of the north?"), ("language", "en")];
    vec![
        ("office/people/invite", auditor, &["administrator"]),
        ("office/people/invite", editor, &["administrator", "state-administrator/LAO"]),
        ("office/people/invite", foreign, &["administrator"]),
        ("office/contradictions", vec![("holds", "none"), ("reason", "why")], &["support-unit"]),
        ("office/readings", vec![("plan", "lausanne"), ("meeting", "11MSP")], &["support-unit"]),
        ("office/readings", vec![], &["support-unit"]),
        ("office/register", vec![("do", "look")], &["support-unit"]),
        ("office/register", vec![("do", "record")], &["support-unit"]),
        ("office/return", vec![("remarks", "Please explain.")], &["support-unit"]),
        ("office/looked-at", vec![], &["support-unit"]),
        ("office/security/token", token, &["state-administrator/LAO", "state-submitter/LAO"]),
        (
            "office/security/token/end",
            vec![("token", "no token of this name")],
            &["state-administrator/LAO", "state-submitter/LAO"],
        ),
        ("office/security/openid", vec![("provider", "ministry"), ("password", PASSWORD)], ALL),
        ("office/security/openid/remove", vec![("identity", "none of this name")], ALL),
        ("office/point", point, &["coordinator/DEU/clearance"]),
        ("office/reports/2024/detach", vec![("name", "map.pdf")], OF_STATE),
        ("office/reports/2024/file-public", vec![("name", "map.pdf"), ("public", "yes")], OF_STATE),
    ]
}

#[tokio::test]
async fn every_deed_is_done_by_exactly_those_offices_that_may() {
    let house = House::new(ORIGIN).await;
    for (path, fields, may) in deeds() {
        let address = format!("/en/{path}");
        for office in OFFICES {
            let report = [("report", house.report.as_str())];
            // Each invitation needs an address of its own.
            let email = format!("{}.{}", office.replace('/', "-"), "@example.org".trim_start_matches('.'));
            let own = |(name, value): (&'static str, &'static str)| {
                if name == "email" {
                    (name, format!("{}{email}", value.split('@').next().unwrap()))
                } else {
                    (name, value.to_owned())
                }
            };
            let fields: Vec<(&str, String)> = fields.iter().copied().map(own).collect();
            let fields: Vec<(&str, &str)> =
                fields.iter().map(|(name, value)| (*name, value.as_str())).chain(report).collect();
            let got = house.act(office, &address, &fields).await;
            if may.contains(&office) {
                assert_ne!(got.status, 403, "{path} by {office}");
                assert!(got.status.as_u16() < 500, "{path} by {office}: {}", got.text());
            } else {
                assert_eq!(got.status, 403, "{path} by {office}: {}", got.text());
            }
            let forged = house.post(&address, Some(&house.sessions[office]), &fields).await;
            assert_eq!(forged.status, 403, "{path} by {office} without the form's token");
        }
        assert_eq!(house.post(&address, None, &[]).await.status, 303, "{path} by nobody");
    }
}

#[tokio::test]
async fn every_page_is_whole_in_every_language_and_kept_by_nobody() {
    let house = House::new(ORIGIN).await;
    let invited = house.app.bootstrap("Eve", "eve@example.org", spectemur_model::Language::English).await.unwrap();
    for language in LANGUAGES {
        for (page, may) in pages(&house) {
            let address = format!("/{language}/{page}");
            let token = &house.sessions[may.iter().find(|office| **office == "support-unit").unwrap_or(&may[0])];
            let got = house.get(&address, Some(token)).await;
            assert_eq!(got.status, 200, "{address}: {}", got.text());
            assert_eq!(faults(got.text()), Vec::<String>::new(), "{address}");
        }
        for page in ["sign-in".to_owned(), format!("invitation/{}", invited.token)] {
            let got = house.get(&format!("/{language}/{page}"), None).await;
            assert_eq!((got.status.as_u16(), faults(got.text())), (200, Vec::new()), "{language} {page}");
            assert_eq!(got.header("cache-control"), "no-store");
            assert!(got.header("content-security-policy").contains("script-src 'self'"));
            assert!(!got.header("content-security-policy").contains("unsafe"));
        }
    }
    let public = house.get("/en/states", None).await;
    assert!(!public.header("content-security-policy").contains("script-src"), "public pages run no script");
    let signed = house.get("/en/states", Some(&house.sessions["auditor"])).await;
    assert!(signed.bytes == public.bytes, "what everybody sees does not depend on who looks");
}

#[tokio::test]
async fn somebody_is_invited_signs_in_with_a_code_and_hands_over() {
    let house = House::new(ORIGIN).await;
    let fields = [
        ("role", "state-editor"),
        ("state", "LAO"),
        ("name", "Editor"),
        ("email", "kham@example.org"),
        ("language", "fr"),
    ];
    let made = house.act("state-administrator/LAO", "/en/office/people/invite", &fields).await;
    let link = between(made.text(), &format!("{ORIGIN}/fr/invitation/"), "<").to_owned();
    let address = format!("/fr/invitation/{link}");
    assert!(house.get(&address, None).await.text().contains("kham@example.org"));
    let weak = house.post(&address, None, &[("name", "Editor"), ("password", "editor")]).await;
    assert_eq!(weak.status, 422);
    let accepted = house.post(&address, None, &[("name", "Second Editor"), ("password", PASSWORD)]).await;
    assert_eq!((accepted.status.as_u16(), accepted.header("location")), (303, "/fr/office?done=accepted"));
    let cookie = accepted.header("set-cookie");
    assert!(cookie.starts_with("__Host-session=") && cookie.contains("HttpOnly; SameSite=Lax; Secure"), "{cookie}");
    assert!(cookie.contains("Path=/;"), "{cookie}");
    assert_eq!(house.get(&address, None).await.status, 404, "an invitation counts once");

    let token = between(cookie, "__Host-session=", ";").to_owned();
    let csrf = house.csrf(&token).await;
    let begun = [("csrf", csrf.as_str()), ("password", PASSWORD)];
    let page = house.post("/en/office/security/codes", Some(&token), &begun).await;
    assert!(page.text().contains("<svg"), "a square to read: {}", page.text());
    let secret = between(page.text(), "<code class=\"secret\" dir=\"ltr\">", "<").to_owned();
    let code = |seconds: u64| {
        let totp = Builder::new().with_secret(Secret::try_from_base32(&secret).unwrap()).build().unwrap();
        totp.generate(seconds).to_string()
    };
    // 21 November 2026, 08:00 UTC.
    let now = 1_795_248_000;
    let first = code(now);
    let confirmed = [("csrf", csrf.as_str()), ("code", first.as_str())];
    let page = house.post("/en/office/security/codes/confirm", Some(&token), &confirmed).await;
    let recovery = between(page.text(), "<li><code dir=\"ltr\">", "<").to_owned();
    let out = house.post("/en/sign-out", Some(&token), &[("csrf", csrf.as_str())]).await;
    assert!(out.header("set-cookie").contains("Max-Age=0"));
    assert_eq!(house.get("/en/office", Some(&token)).await.status, 303, "the session has ended");

    let given = [("email", "kham@example.org"), ("password", PASSWORD), ("back", "/en/office/security")];
    let half = house.post("/en/sign-in", None, &given).await;
    assert_eq!(half.header("location"), "/en/sign-in/code?back=%2Fen%2Foffice%2Fsecurity");
    let token = between(half.header("set-cookie"), "__Host-session=", ";").to_owned();
    assert_eq!(house.get("/en/office", Some(&token)).await.status, 303, "a password alone opens nothing");
    let seen = house.post("/en/sign-in/code", Some(&token), &[("code", &first)]).await;
    assert_eq!(seen.status, 422, "that code was used");
    house.clock.advance(Duration::from_secs(30));
    let next = code(now + 30);
    let whole = house.post("/en/sign-in/code", Some(&token), &[("code", &next), ("back", "/en/office/security")]).await;
    assert_eq!((whole.status.as_u16(), whole.header("location")), (303, "/en/office/security"));
    assert_eq!(house.get("/en/office", Some(&token)).await.status, 200);

    for (code, expected) in [(&recovery, 303), (&recovery, 422)] {
        let half = house.post("/en/sign-in", None, &given).await;
        let token = between(half.header("set-cookie"), "__Host-session=", ";").to_owned();
        let got = house.post("/en/sign-in/code", Some(&token), &[("code", code)]).await;
        assert_eq!(got.status, expected, "a recovery code counts once");
    }
    let people = house.get("/en/office/people", Some(&house.sessions["state-administrator/LAO"])).await;
    let row = people.text().split("<tr>").find(|row| row.contains("Second Editor")).unwrap();
    let account = between(row, "name=\"account\" value=\"", "\"").to_owned();
    let successor =
        [("account", account.as_str()), ("office", "state-editor/LAO"), ("name", "Noi"), ("email", "noi@example.org")];
    let made = house.act("state-administrator/LAO", "/en/office/people/hand-over", &successor).await;
    let link = between(made.text(), &format!("{ORIGIN}/en/invitation/"), "<").to_owned();
    house.post(&format!("/en/invitation/{link}"), None, &[("name", "Noi"), ("password", PASSWORD)]).await;
    assert_eq!(house.get("/en/office", Some(&token)).await.status, 303, "the office is the successor's");
}

#[tokio::test]
async fn what_is_wrong_forged_or_late_is_refused() {
    let house = House::new(ORIGIN).await;
    for wrong in ["0".repeat(64), "x".to_owned(), "..%2F..%2Foffice".to_owned()] {
        assert_eq!(house.get(&format!("/en/invitation/{wrong}"), None).await.status, 404, "{wrong}");
    }
    let late = house.app.bootstrap("Late", "late@example.org", spectemur_model::Language::English).await.unwrap();
    let token = house.sessions["support-unit"].clone();
    let csrf = house.csrf(&token).await;
    let body = || Body::from(form(&[("csrf", &csrf), ("report", house.report.as_str())]));
    let request = || Request::post("/en/office/looked-at").header("cookie", format!("__Host-session={token}"));
    for (header, value) in [
        ("origin", "https://evil.example"),
        ("origin", "null"),
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
    ] {
        let got = house.send(request().header(header, value).body(body()).unwrap()).await;
        assert_eq!(got.status, 403, "{header}: {value}");
        assert!(got.text().contains("came from another site"));
    }
    let other = house.csrf(&house.sessions["auditor"]).await;
    let stolen = house.post("/en/office/looked-at", Some(&token), &[("csrf", &other)]).await;
    assert_eq!(stolen.status, 403, "another session's token is worth nothing");
    assert_eq!(house.send(request().body(body()).unwrap()).await.status, 303);
    for back in ["https://evil.example/", "//evil.example/office", "/en/states", "/en/office\\..\\evil"] {
        let given = [("email", "auditor@example.org"), ("password", PASSWORD), ("back", back)];
        let got = house.post("/en/sign-in", None, &given).await;
        assert_eq!(got.header("location"), "/en/office", "{back}");
    }
    let large = "x".repeat(100_000);
    assert_eq!(house.act("support-unit", "/en/office/return", &[("remarks", large.as_str())]).await.status, 413);
    house.clock.advance(Duration::from_secs(14 * 24 * 3600));
    assert_eq!(house.get(&format!("/en/invitation/{}", late.token), None).await.status, 410);
    assert_eq!(house.get("/en/office", Some(&token)).await.status, 303, "nobody used the session for days");
}

#[tokio::test]
async fn whoever_knocks_too_often_waits_while_others_come_in() {
    let house = House::new(ORIGIN).await;
    let from = |address: [u8; 4], password: &str| {
        let given = form(&[("email", "auditor@example.org"), ("password", password)]);
        let mut request = Request::post("/en/sign-in").body(Body::from(given)).unwrap();
        let line = std::net::SocketAddr::from((address, 5000));
        request.extensions_mut().insert(axum::extract::ConnectInfo(line));
        request
    };
    for attempt in 0..3 {
        assert_eq!(house.send(from([10, 6, 6, 6], "guess")).await.status, 422, "{attempt}");
    }
    let waits = house.send(from([10, 6, 6, 6], PASSWORD)).await;
    assert_eq!(waits.status, 429);
    assert!(waits.text().contains("Please wait 5 seconds"), "{}", waits.text());
    assert_eq!(house.send(from([10, 0, 0, 1], PASSWORD)).await.status, 303, "nobody else is locked out");
    for _ in 0..16 {
        house.send(from([10, 6, 6, 6], "guess")).await;
    }
    let refused = house.send(from([10, 6, 6, 6], "guess")).await;
    assert_eq!((refused.status.as_u16(), refused.header("retry-after")), (429, "3"));
    assert_eq!(house.get("/en/office", Some(&house.sessions["auditor"])).await.status, 200, "a session never waits");
}

#[tokio::test]
async fn the_support_unit_works_its_queue_and_the_auditor_sees_it_all() {
    let house = House::new(ORIGIN).await;
    let unit = house.sessions["support-unit"].as_str();
    let queue = house.get("/en/office/queue", Some(unit)).await;
    let review = format!("/en/office/review/{}", house.report);
    assert!(queue.text().contains(&format!("href=\"{review}\"")), "{}", queue.text());
    let ranks: Vec<usize> = ["id=\"contradiction\"", "id=\"review\"", "id=\"letter\""]
        .map(|mark| queue.text().find(mark).unwrap_or(usize::MAX))
        .into_iter()
        .filter(|place| *place != usize::MAX)
        .collect();
    assert!(ranks.len() >= 2 && ranks.is_sorted(), "{ranks:?}");
    let page = house.get(&review, Some(unit)).await;
    assert!(page.text().contains("Lao People"), "{}", page.text());
    assert!(page.text().contains("name=\"remarks\""));
    let read = house.get(&review, Some(&house.sessions["auditor"])).await;
    assert!(!read.text().contains("name=\"remarks\""), "the auditor changes nothing");

    let open = house.get("/en/office/contradictions?state=LAO", Some(unit)).await;
    let section = open
        .text()
        .split("<section")
        .find(|part| part.contains("Note of an operator") && part.contains("name=\"holds\""))
        .unwrap();
    let ids: Vec<&str> =
        section.split("name=\"side\" value=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    let mut fields: Vec<(&str, &str)> = ids.iter().map(|id| ("side", *id)).collect();
    fields.extend([("holds", ids[0]), ("state", "LAO")]);
    let silent = house.act("support-unit", "/en/office/contradictions", &fields).await;
    assert_eq!(silent.status, 422);
    assert!(silent.text().contains("A ruling needs a reason"));
    fields.push(("reason", "The operator was there."));
    let ruled = house.act("support-unit", "/en/office/contradictions", &fields).await;
    assert_eq!(
        (ruled.status.as_u16(), ruled.header("location")),
        (303, "/en/office/contradictions?done=ruled&state=LAO")
    );
    let remarks = [("report", house.report.as_str()), ("remarks", "Please explain form F.")];
    let back = house.act("support-unit", "/en/office/return", &remarks).await;
    assert_eq!(back.header("location"), "/en/office/queue?done=sent-back");
    let own = house.get(&review, Some(&house.sessions["state-editor/LAO"])).await;
    assert!(own.text().contains("Please explain form F."));
    let queue = house.get("/en/office/queue", Some(unit)).await;
    assert!(!queue.text().contains(&format!("href=\"{review}\"")), "it waits for the State now");

    let trail = house.get("/en/office/audit?check=1", Some(&house.sessions["auditor"])).await;
    for told in ["Ruled on a contradiction", "Sent a report back", "The operator was there.", "The trail holds"] {
        assert!(trail.text().contains(told), "{told}: {}", trail.text());
    }
}

#[tokio::test]
async fn a_coordinator_writes_points_and_those_of_other_themes_read_none() {
    let house = House::new(ORIGIN).await;
    let words = "Why does the plan leave out the <north>?";
    let fields = [("matter", "LAO/art4-9"), ("words", words), ("language", "en")];
    let written = house.act("coordinator/DEU/clearance", "/zh/office/point", &fields).await;
    assert_eq!(written.header("location"), "/zh/office/theme/clearance?done=point");
    for office in ["coordinator/DEU/clearance", "presidency/MEX", "auditor"] {
        let page = house.get("/en/office/theme/clearance", Some(&house.sessions[office])).await;
        assert!(page.text().contains("leave out the &#60;north&#62;?"), "{office}: {}", page.text());
        assert!(page.text().contains("Holder of coordinator"), "with author");
        assert!(page.text().contains("21 November 2026"), "and day");
    }
    let empty = [("matter", "LAO/art4-9"), ("words", " "), ("language", "en")];
    assert_eq!(house.act("coordinator/DEU/clearance", "/en/office/point", &empty).await.status, 422);
}

#[tokio::test]
async fn without_keys_there_is_no_members_part() {
    let bench = crate::common::Bench::new().await;
    for address in ["/en/office", "/en/sign-in", "/en/invitation/abc"] {
        assert_eq!(bench.get(address).await.status, 404, "{address}");
    }
    assert!(!bench.get("/en/").await.text().contains("/en/office"));
}

#[tokio::test]
async fn the_trail_names_whoever_has_the_machine_in_the_readers_language() {
    let house = House::new(ORIGIN).await;
    let trail = house.get("/zh/office/audit", Some(house.sessions["auditor"].as_str())).await;
    assert!(trail.text().contains("网站运维人员"), "{}", trail.text());
    assert!(!trail.text().contains("<bdi>operator</bdi>"));
}
