//! What a visitor meets: any day, any language, helpful faults, figures that open, and answers for programs that agree.

use std::collections::BTreeMap;

use crate::common::{Bench, app};
use axum::body::Body;
use axum::http::Request;

fn asked(address: &str, headers: &[(&str, &str)]) -> Request<Body> {
    let request = Request::get(address);
    headers.iter().fold(request, |request, (name, value)| request.header(*name, *value)).body(Body::empty()).unwrap()
}

#[tokio::test]
async fn the_front_door_leads_to_the_readers_language() {
    let bench = Bench::new().await;
    let got = bench.send(asked("/", &[("accept-language", "zh-CN,zh;q=0.9,en;q=0.5")])).await;
    assert_eq!((got.status.as_u16(), got.header("location")), (302, "/zh/"));
    assert_eq!(bench.get("/").await.header("location"), "/en/");
    assert_eq!(bench.get("/fr?as_of=2020-01-01").await.header("location"), "/fr/?as_of=2020-01-01");
}

/// Paragraph 12 of the progress report: 111 States Parties on 30 June 2023; paragraph 65 has 110 for the obligation to report.
#[tokio::test]
async fn a_visitor_looks_back_to_a_day_and_every_link_stays_there() {
    let bench = Bench::new().await;
    let got = bench.get("/en/?as_of=2023-06-30").await;
    assert!(got.text().contains("You are looking back: as of 30 June 2023."), "{}", got.text());
    assert!(got.text().contains("href=\"/en/states?status=party&#38;as_of=2023-06-30\">111</a>"));
    assert!(got.text().contains("status=in-force&#38;as_of=2023-06-30\">110</a>"));
    let away = got.text().split(" href=\"").skip(1).filter(|rest| {
        let href = rest.split('"').next().unwrap();
        href.starts_with("/en/") && !href.contains("as_of=2023-06-30") && !href.contains("atom") && href != "/en/"
    });
    assert_eq!(away.count(), 0, "a link forgets the day");
    assert!(!bench.get("/en/").await.text().contains("You are looking"));
    let known = bench.get("/en/?as_of=2023-06-30&known_by=2020-01-01").await;
    assert!(known.text().contains("only what had been recorded by 1 January 2020"));
    assert!(known.text().contains("known_by=2020-01-01"));
}

#[tokio::test]
async fn a_day_that_is_none_is_refused_in_the_readers_language() {
    let bench = Bench::new().await;
    let got = bench.get("/fr/states?as_of=2023-06-31").await;
    assert_eq!(got.status, 400);
    assert!(got.text().contains("« 2023-06-31 » n’est pas un jour"), "{}", got.text());
    assert_eq!(bench.get("/en/states?known_by=yesterday").await.status, 400);
    assert_eq!(bench.get("/en/states?status=friendly").await.status, 400);
    assert_eq!(bench.get("/en/reports?year=soon").await.status, 400);
}

#[tokio::test]
async fn a_state_that_does_not_exist_is_answered_with_those_that_do() {
    let bench = Bench::new().await;
    for wrong in ["lao", "LA", "Lao"] {
        let got = bench.get(&format!("/en/states/{wrong}")).await;
        assert_eq!(got.status, 404, "{wrong}");
        assert!(got.text().contains("href=\"/en/states/LAO\""), "{wrong}: {}", got.text());
    }
    let got = bench.get("/zh/states/XYZ").await;
    assert_eq!(got.status, 404);
    assert!(got.text().contains("没有代码为“XYZ”的国家"));
    assert!(got.text().contains("href=\"/zh/states\""), "there is a way on");
}

#[tokio::test]
async fn what_does_not_exist_is_a_page_with_ways_on() {
    let bench = Bench::new().await;
    for address in [
        "/en/nothing",
        "/xx/states",
        "/en/plans/nothing",
        "/en/plans/lausanne/indicators/99.9",
        "/en/plans/lausanne/themes/nothing",
        "/en/plans/lausanne?meeting=99MSP",
        "/en/obligations/LAO/nothing",
        "/en/obligations?rule=nothing",
        "/en/meetings/99MSP",
        "/en/documents/nothing",
        "/en/deadlines?theme=nothing",
        "/en/map?by=indicator&what=lausanne.99",
        "/assets/nothing.css",
    ] {
        let got = bench.get(address).await;
        assert_eq!(got.status, 404, "{address}");
        assert!(got.text().contains("<h1>There is nothing here</h1>"), "{address}: {}", got.text());
        assert!(got.text().contains("href=\"/en/states\""), "{address}");
    }
    let near = bench.get("/en/plans/lausanne/indicators/47.9").await;
    assert!(near.text().contains("<code>47.2</code>"), "{}", near.text());
}

/// Paragraph 78 of the report names the 22 States Parties of indicator 47.2; Bulgaria is not among them.
#[tokio::test]
async fn a_figure_opens_down_to_the_paragraph() {
    let bench = Bench::new().await;
    let plan = bench.get("/en/plans/lausanne").await;
    let href = "/en/plans/lausanne/indicators/47.2?meeting=11MSP";
    assert!(plan.text().contains(&format!("href=\"{href}\"")));
    let figure = bench.get(href).await;
    assert!(figure.text().contains("<a href=\"#named\">22</a>"));
    assert!(figure.text().contains("Named (22)"));
    let place = "/en/documents/ccm-msp-2023-8#para-78";
    assert!(figure.text().contains(&format!("href=\"{place}\"")), "{}", figure.text());
    let document = bench.get(place.split('#').next().unwrap()).await;
    assert!(document.text().contains("<section id=\"para-78\""));
}

/// Paragraph 41 of the report names Guyana and Norway as the coordinators.
#[tokio::test]
async fn a_theme_shows_its_indicators_its_coordinators_and_what_states_owe() {
    let bench = Bench::new().await;
    let plan = bench.get("/en/plans/lausanne?meeting=11MSP").await;
    let address = "/en/plans/lausanne/themes/clearance?meeting=11MSP";
    assert!(plan.text().contains(&format!("href=\"{address}\"")), "{}", plan.text());
    let theme = bench.get(address).await;
    assert!(theme.text().contains("href=\"/en/plans/lausanne/indicators/19.1?meeting=11MSP\""), "{}", theme.text());
    assert!(!theme.text().contains("indicators/47.2"), "what stands under another theme is not here");
    let between = |from: &str, to: &str| theme.text().split(from).nth(1).unwrap().split(to).next().unwrap().to_owned();
    let coordinators = between("Coordinator of the theme", "</dd>");
    for state in ["GUY", "NOR"] {
        assert!(coordinators.contains(&format!("/en/states/{state}\"")), "{state}: {coordinators}");
    }
    assert_eq!(coordinators.matches("/en/states/").count(), 2, "{coordinators}");
    assert!(between("id=\"h-owed\"", "</section>").contains("/en/obligations/DEU/clearance\""));
    assert!(between("id=\"h-said\"", "</section>").contains("/en/documents/ccm-msp-2023-8#para-"));
    let before = bench.get("/en/plans/lausanne/themes/clearance?as_of=2015-01-01").await;
    assert_eq!(before.status, 200, "before any reporting period there are obligations all the same");
    assert!(before.text().contains("id=\"h-owed\"") && !before.text().contains("id=\"h-said\""));
}

#[tokio::test]
async fn a_program_gets_the_figures_of_the_pages() {
    let bench = Bench::new().await;
    let status = bench.get("/api/v1/status?as_of=2023-06-30").await;
    assert_eq!(status.header("access-control-allow-origin"), "*");
    assert_eq!(status.json()["deposited"], 111);
    assert_eq!(status.json()["in_force"], 110);
    let figure = bench.get("/api/v1/plans/lausanne/indicators/47.2?meeting=11MSP").await.json();
    assert_eq!(figure["measure"]["states"].as_array().unwrap().len(), 22);
    assert_eq!(figure["measure"]["published"][0]["value"]["number"], 22);
    let statements = figure["statements"].as_array().unwrap();
    assert!(statements.iter().any(|said| said["place"] == "para:78"));
    let page = bench.get("/en/obligations/DEU/clearance").await;
    let owed = bench.get("/api/v1/obligations?state=DEU&rule=clearance").await.json();
    assert_eq!(owed["obligations"][0]["due_on"], "2030-08-01");
    assert!(page.text().contains("1 August 2030"));
    let reports = bench.get("/api/v1/reports?year=2022&as_of=2023-06-30").await.json();
    let due = reports["due"].as_array().unwrap().len();
    assert_eq!(due, 102, "paragraph 67 of the report");
    let page = bench.get("/en/reports?year=2022&as_of=2023-06-30").await;
    assert!(page.text().contains(&format!("{due} ")));
}

#[tokio::test]
async fn obligations_come_page_by_page_and_none_is_lost() {
    let bench = Bench::new().await;
    let mut seen = 0;
    let mut after = 0;
    loop {
        let page = bench.get(&format!("/api/v1/obligations?limit=500&after={after}")).await.json();
        seen += page["obligations"].as_array().unwrap().len();
        match page["next"].as_u64() {
            Some(next) => after = next,
            None => {
                assert_eq!(page["total"].as_u64(), Some(seen as u64));
                break;
            }
        }
    }
    assert!(seen > 500);
}

#[tokio::test]
async fn a_program_is_told_of_problems_as_the_standard_says() {
    let bench = Bench::new().await;
    let got = bench.get("/api/v1/states/XYZ").await;
    assert_eq!((got.status.as_u16(), got.header("content-type")), (404, "application/problem+json"));
    assert_eq!(got.json()["status"], 404);
    assert_eq!(got.json()["title"], "Not Found");
    assert!(got.json()["detail"].as_str().unwrap().contains("XYZ"));
    let got = bench.send(asked("/api/v1/status?as_of=x", &[("accept-language", "es")])).await;
    assert_eq!(got.status, 400);
    assert!(got.json()["detail"].as_str().unwrap().contains("no es un día"));
    let plan = bench.get("/api/v1/plans/nothing/indicators").await.json();
    assert!(plan["known"].as_array().unwrap().iter().any(|known| known == "lausanne"));
    assert_eq!(bench.get("/api/nothing").await.header("content-type"), "application/problem+json");
}

#[tokio::test]
async fn the_interface_describes_every_address_that_it_has() {
    let bench = Bench::new().await;
    let described = bench.get("/api/openapi.json").await.json();
    assert!(described["openapi"].as_str().unwrap().starts_with("3.1"));
    for (path, ways) in described["paths"].as_object().unwrap() {
        let address = path.replace("{code}", "LAO").replace("{plan}", "lausanne").replace("{id}", "47.2");
        let address = address.replace("{form}", "article-7-2023");
        if ways.get("get").is_some() {
            // Nobody has published a reading here.
            let status = if address.contains("/readings/") { 404 } else { 200 };
            assert_eq!(bench.get(&address).await.status, status, "{address}");
        }
        if ways.get("post").is_some() {
            let got = bench.send(Request::post(&address).body(Body::empty()).unwrap()).await;
            assert_eq!(got.status, 401, "{address}: nobody hands in without a token");
        }
    }
}

#[tokio::test]
async fn every_way_to_ask_says_what_for_in_the_words_of_the_page_on_data() {
    let bench = Bench::new().await;
    let described = bench.get("/api/openapi.json").await.json();
    let page = bench.get("/en/data").await;
    let ways = described["paths"].as_object().unwrap().values().flat_map(|ways| ways.as_object().unwrap().values());
    let summaries: Vec<&str> = ways.map(|way| way["summary"].as_str().unwrap_or_else(|| panic!("{way}"))).collect();
    assert_eq!(summaries.len(), 18);
    for summary in summaries {
        assert!(page.text().contains(&format!("<td data-label=\"What\">{summary}</td>")), "{summary}: {}", page.text());
    }
    let states = &described["paths"]["/api/v1/states"]["get"]["summary"];
    assert_eq!(states, "All States with their status and what they still owe.");
}

/// Every reference in a description.
fn references(within: &serde_json::Value, found: &mut Vec<String>) {
    match within {
        serde_json::Value::Object(members) => {
            found.extend(members.get("$ref").and_then(|to| to.as_str()).map(str::to_owned));
            members.values().for_each(|value| references(value, found));
        }
        serde_json::Value::Array(values) => values.iter().for_each(|value| references(value, found)),
        _ => {}
    }
}

#[tokio::test]
async fn the_description_of_the_interface_is_whole() {
    let described = Bench::new().await.get("/api/openapi.json").await.json();
    let mut found = Vec::new();
    references(&described, &mut found);
    assert!(found.len() > 50);
    for reference in found {
        let to = described.pointer(reference.trim_start_matches('#'));
        assert!(to.is_some(), "{reference} leads nowhere");
    }
}

#[tokio::test]
async fn a_page_that_the_reader_has_is_not_sent_again_until_the_record_grows() {
    let bench = Bench::new().await;
    let first = bench.get("/en/documents").await;
    let tag = first.header("etag").to_owned();
    let again = bench.send(asked("/en/documents", &[("if-none-match", &tag)])).await;
    assert_eq!((again.status.as_u16(), again.bytes.len()), (304, 0));
    let record = "[[source]]\nid = \"a-new-document\"\nkind = \"report\"\n\
                  title = { en = \"A document that came later\", zh = \"后来的文件\" }\n\
                  author = { en = \"Somebody\", zh = \"某人\" }\ndated = 2026-11-20\n";
    let files = BTreeMap::from([("sources.toml".to_owned(), record.to_owned())]);
    app(&bench.database).await.import(&files, "a test").await.unwrap();
    let grown = bench.send(asked("/en/documents", &[("if-none-match", &tag)])).await;
    assert_eq!(grown.status, 200);
    assert!(grown.text().contains("A document that came later"));
}

#[tokio::test]
async fn every_answer_is_guarded_and_asks_the_browser_for_nothing_foreign() {
    let bench = Bench::new().await;
    for address in ["/en/", "/en/nothing", "/api/v1/status", "/", "/en/deadlines.ics"] {
        let got = bench.get(address).await;
        let policy = got.header("content-security-policy");
        assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "{address}");
        assert!(!policy.contains("unsafe"), "{address}");
        assert_eq!(got.header("x-content-type-options"), "nosniff", "{address}");
        assert_eq!(got.header("referrer-policy"), "same-origin", "{address}");
    }
    let page = bench.get("/en/").await;
    let style = page.text().split("stylesheet\" href=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let style = bench.get(style).await;
    assert!(style.header("cache-control").contains("immutable"));
    assert!(style.text().contains("spectemur-chart"), "charts have their colours without styles of their own");
}

#[tokio::test]
async fn light_or_dark_is_kept_and_leads_back_to_the_page() {
    let bench = Bench::new().await;
    let form = |body: &'static str| Request::post("/theme").body(Body::from(body)).unwrap();
    let got = bench.send(form("theme=dark&back=%2Fen%2Fstates%3Fregion%3DAsia")).await;
    assert_eq!((got.status.as_u16(), got.header("location")), (303, "/en/states?region=Asia"));
    assert!(got.header("set-cookie").starts_with("theme=dark;"));
    let page = bench.send(asked("/en/", &[("cookie", "other=1; theme=dark")])).await;
    assert!(page.text().contains("data-theme=\"dark\""));
    assert!(!bench.get("/en/").await.text().contains("data-theme"));
    assert_eq!(bench.send(form("theme=dark&back=//evil.example/")).await.header("location"), "/");
    let large = Request::post("/theme").body(Body::from(vec![b'a'; 100_000])).unwrap();
    assert_eq!(bench.send(large).await.status, 413);
    assert_eq!(bench.send(Request::post("/en/").body(Body::empty()).unwrap()).await.status, 405);
}

#[tokio::test]
async fn a_head_request_tells_the_length_and_sends_nothing() {
    let bench = Bench::new().await;
    let whole = bench.get("/en/plans").await;
    let head = bench.send(Request::head("/en/plans").body(Body::empty()).unwrap()).await;
    assert_eq!((head.status, head.bytes.len()), (whole.status, 0));
    assert_eq!(head.header("content-length"), whole.bytes.len().to_string());
    assert_eq!(head.header("etag"), whole.header("etag"));
}

#[tokio::test]
async fn deadlines_come_as_a_calendar_and_changes_as_a_feed() {
    let bench = Bench::new().await;
    let calendar = bench.get("/fr/deadlines.ics?state=DEU").await;
    assert_eq!(calendar.header("content-type"), "text/calendar; charset=utf-8");
    assert!(calendar.text().starts_with("BEGIN:VCALENDAR\r\n"));
    assert!(calendar.text().contains("DTSTART;VALUE=DATE:20300801"));
    let feed = bench.get("/en/changes.atom").await;
    assert_eq!(feed.header("content-type"), "application/atom+xml; charset=utf-8");
    assert_eq!(crate::common::html::unclosed(feed.text()), Vec::<String>::new());
    let entries = feed.text().matches("<entry>").count();
    assert!(entries > 20);
    assert!(feed.text().contains("Vanuatu · In force for the State"));
}

#[tokio::test]
async fn unknown_not_reported_and_zero_do_not_look_alike() {
    let bench = Bench::new().await;
    let home = bench.get("/en/").await;
    assert!(home.text().contains("<span class=\"absent absent-not-reported\">not reported</span>"));
    let reports = bench.get("/en/reports").await;
    assert!(reports.text().contains("chip-came-unknown"), "a report that nobody spoke of is not overdue");
    assert!(!reports.text().contains("chip-came-missing"));
    let state = bench.get("/en/states/VUT").await;
    assert!(state.text().contains("chip chip-unknown"));
}
