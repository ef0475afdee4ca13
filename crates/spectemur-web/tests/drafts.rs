//! A focal point's way through the report editor without a script, and what the script is told, as a browser sends it.

use crate::common::html::faults;
use crate::common::members::{House, ORIGIN, PASSWORD, between, form};
use axum::body::Body;
use axum::http::Request;
use serde_json::Value;

const EDITOR: &str = "state-editor/LAO";
const SUBMITTER: &str = "state-submitter/LAO";
const REPORT: &str = "/en/office/reports/2024";

/// A house in which the draft of a report is open.
async fn house() -> House {
    let house = House::new(ORIGIN).await;
    let started = house.act(EDITOR, &format!("{REPORT}/start"), &[("language", "en")]).await;
    assert_eq!(
        (started.status.as_u16(), started.header("location")),
        (303, "/en/office/reports/2024?done=draft-opened")
    );
    house
}

/// The fields of a question as its page has them, with other values in some.
fn fields(page: &str, place: &str, other: &[(&str, &str)]) -> Vec<(String, String)> {
    let question = between(page, &format!("data-place=\"{place}\""), "class=\"comments\"");
    let mut found = Vec::new();
    for tag in question.split('<').filter(|tag| tag.starts_with("input")) {
        if tag.contains("checkbox") && !tag.contains(" checked") {
            continue;
        }
        found.push((between(tag, "name=\"", "\"").to_owned(), between(tag, "value=\"", "\"").to_owned()));
    }
    found.retain(|(name, _)| !other.iter().any(|(known, _)| known == name) && !name.contains(":ROW"));
    found.extend(other.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    found
}

fn borrowed(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

#[tokio::test]
async fn every_page_of_the_editor_is_whole_in_every_language() {
    let house = house().await;
    let token = house.sessions[EDITOR].as_str();
    for language in ["ar", "en", "es", "fr", "ru", "zh"] {
        for page in ["", "/2024", "/2024/A", "/2024/B?all=1", "/2024/F?all=1", "/2024/I", "/2025"] {
            let address = format!("/{language}/office/reports{page}");
            let got = house.get(&address, Some(token)).await;
            assert_eq!((got.status.as_u16(), faults(got.text())), (200, Vec::new()), "{address}: {}", got.text());
            assert_eq!(got.header("cache-control"), "no-store");
        }
    }
    for (page, status) in [("/2024/Z", 404), ("/last-year", 404), ("/2030", 404), ("/2025/A", 303)] {
        assert_eq!(house.get(&format!("/en/office/reports{page}"), Some(token)).await.status, status, "{page}");
    }
}

#[tokio::test]
async fn three_changed_answers_lead_to_a_receipt_without_a_script() {
    let house = house().await;
    let token = house.sessions[EDITOR].as_str();
    let page = house.get(&format!("{REPORT}/A?all=1"), Some(token)).await;
    let mut sent = Vec::new();
    for (place, words) in [
        ("transparency.contact", "National Regulatory Authority"),
        ("national.law-note", "A bill is before parliament.\r\nIt has two parts."),
    ] {
        sent.extend(fields(page.text(), place, &[(&format!("v:{place}"), words)]));
    }
    sent.extend(fields(page.text(), "national.law-challenges", &[("v:national.law-challenges", "true")]));
    let saved = house.act(EDITOR, &format!("{REPORT}/A"), &borrowed(&sent)).await;
    assert_eq!(saved.header("location"), "/en/office/reports/2024/A?done=draft-saved", "{}", saved.text());
    let page = house.get(&format!("{REPORT}/A?done=draft-saved"), Some(token)).await;
    assert!(page.text().contains("Saved at the office."));
    assert!(page.text().contains("A bill is before parliament.\nIt has two parts."));
    let contact = between(page.text(), "id=\"q-transparency.contact\"", "class=\"comments\"");
    assert!(contact.contains("name=\"hidden:transparency.contact\" value=\"1\" checked"), "it is not public by itself");

    let refused = house.act(EDITOR, &format!("{REPORT}/submit"), &[]).await;
    assert_eq!(refused.status, 403, "an editor does not hand in");
    for form in ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"] {
        house.act(EDITOR, &format!("{REPORT}/cover"), &[("form", form), ("cover", "changed")]).await;
    }
    let submitted = house.act(SUBMITTER, &format!("{REPORT}/submit"), &[]).await;
    assert_eq!(submitted.header("location"), "/en/office/reports/2024?done=draft-submitted", "{}", submitted.text());
    let page = house.get(REPORT, Some(&house.sessions[SUBMITTER])).await;
    let hash = between(page.text(), "SHA-256 of the report</dt><dd><bdi>", "<").to_owned();
    let receipt = house.get(&format!("{REPORT}/receipt/1"), Some(token)).await;
    assert!(receipt.header("content-disposition").contains("LAO-2024-1.txt"));
    assert!(receipt.text().contains(&hash) && receipt.text().contains("Holder of state-submitter"));
    let report = house.get(&format!("{REPORT}/receipt/1?format=json"), Some(token)).await;
    let digest = spectemur_model::File { media: String::new(), bytes: report.bytes.clone() }.hash().to_string();
    assert_eq!(digest, hash, "the receipt can be verified");
    assert_eq!(report.json()["answers"]["national.law-challenges"], true);
    assert_eq!(report.json()["not_public"], serde_json::json!(["transparency.contact"]));
    assert!(page.text().contains("Amend the report"));
}

#[tokio::test]
async fn two_people_choose_between_what_they_wrote() {
    let house = house().await;
    let page = house.get(&format!("{REPORT}/A"), Some(&house.sessions[EDITOR])).await;
    let words = |words: &str| fields(page.text(), "national.law-note", &[("v:national.law-note", words)]);
    house.act(EDITOR, &format!("{REPORT}/A"), &borrowed(&words("The first."))).await;
    let saved = house.act(SUBMITTER, &format!("{REPORT}/A"), &borrowed(&words("The second."))).await;
    assert!(saved.header("location").ends_with("done=draft-contested"), "{}", saved.header("location"));
    let page = house.get(&format!("{REPORT}/A"), Some(&house.sessions[EDITOR])).await;
    let clash = between(page.text(), "class=\"clash\"", "class=\"beside\"");
    for told in ["The first.", "The second.", "Holder of state-editor", "Holder of state-submitter"] {
        assert!(clash.contains(told), "{told}: {clash}");
    }
    let refused = house.act(SUBMITTER, &format!("{REPORT}/submit"), &[]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.text().contains("Two people changed an answer in different ways"));
    let chosen = house.act(EDITOR, &format!("{REPORT}/A"), &[("choose", "2 national.law-note")]).await;
    assert!(chosen.header("location").contains("done=draft-chosen"), "{}", chosen.text());
    let page = house.get(&format!("{REPORT}/A"), Some(&house.sessions[EDITOR])).await;
    assert!(page.text().contains("The second.</textarea>") && !page.text().contains("class=\"clash\""));
}

#[tokio::test]
async fn a_table_gains_and_loses_rows() {
    let house = house().await;
    let token = house.sessions[EDITOR].as_str();
    let page = house.get(&format!("{REPORT}/A?more=national.measures"), Some(token)).await;
    let cell = |row: &str, column: &str| format!("c:national.measures:{row}:{column}");
    let (one, two) = (cell("n0", "measure"), cell("n1", "measure"));
    let (kind, other) = (cell("n0", "kind"), cell("n1", "kind"));
    let day = cell("n1", "effective");
    let values = [
        (one.as_str(), "Penal code"),
        (&two, "Decree 7"),
        (&kind, "penal-law"),
        (&other, "regulation"),
        (&day, "2024-05"),
    ];
    let sent = fields(page.text(), "national.measures", &values);
    house.act(EDITOR, &format!("{REPORT}/A"), &borrowed(&sent)).await;
    let page = house.get(&format!("{REPORT}/A"), Some(token)).await;
    for told in ["Penal code</textarea>", "Decree 7</textarea>", "value=\"2024-05\""] {
        assert!(page.text().contains(told), "{told}");
    }
    let kept = cell("1", "measure");
    let (kept_kind, kept_day) = (cell("1", "kind"), cell("1", "effective"));
    let gone = [
        ("drop:national.measures:0", "1"),
        (kept.as_str(), "Decree 7"),
        (&kept_kind, "regulation"),
        (&kept_day, "2024-05"),
    ];
    let sent = fields(page.text(), "national.measures", &gone);
    house.act(EDITOR, &format!("{REPORT}/A"), &borrowed(&sent)).await;
    let page = house.get(&format!("{REPORT}/A"), Some(token)).await;
    assert!(!page.text().contains("Penal code</textarea>") && page.text().contains("Decree 7</textarea>"));
}

#[tokio::test]
async fn the_script_is_told_what_was_saved_and_what_was_found() {
    let house = house().await;
    let token = house.sessions[EDITOR].as_str();
    let page = house.get(&format!("{REPORT}/B?all=1"), Some(token)).await;
    let row = "c:stockpile.held:n0:quantity";
    let mut sent = fields(page.text(), "stockpile.held", &[(row, "1,200")]);
    sent.push(("csrf".to_owned(), house.csrf(token).await));
    let answer = house.post(&format!("{REPORT}/B/save"), Some(token), &borrowed(&sent)).await;
    let told = answer.json();
    assert_eq!(told["saved"][0]["became"], "stands", "{told}");
    assert_eq!(told["versions"]["stockpile.held"], 1);
    let says: Vec<&str> = told["found"].as_array().unwrap().iter().filter_map(|found| found["says"].as_str()).collect();
    assert!(says.iter().any(|says| says.contains("1200")), "it tells what was probably meant: {says:?}");
    let page = house.get(&format!("{REPORT}/B"), Some(token)).await;
    assert!(page.text().contains("value=\"1,200\""), "what was typed is kept");

    let foreign = house.csrf(&house.sessions[SUBMITTER]).await;
    let last = sent.len() - 1;
    sent[last].1 = foreign;
    assert_eq!(house.post(&format!("{REPORT}/B/save"), Some(token), &borrowed(&sent)).await.status, 403);
    let foreign = Request::post(format!("{REPORT}/B/save"))
        .header("cookie", format!("__Host-session={token}"))
        .header("origin", "https://evil.example")
        .body(Body::from(form(&borrowed(&sent))))
        .unwrap();
    assert_eq!(house.send(foreign).await.status, 403);
    let worker = house.get("/en/office/reports/worker.js", Some(token)).await;
    assert!(worker.header("content-type").starts_with("text/javascript"));
    let csrf = house.csrf(token).await;
    let out = house.post("/en/sign-out", Some(token), &[("csrf", &csrf)]).await;
    assert_eq!(out.header("clear-site-data"), "\"cache\", \"storage\"", "nothing stays on the computer");
}

#[tokio::test]
async fn nobody_else_opens_the_editor() {
    let house = house().await;
    for office in ["administrator", "auditor", "coordinator/DEU/clearance", "presidency/MEX", "support-unit"] {
        let token = house.sessions[office].as_str();
        for page in ["", "/2024", "/2024/A", "/2024/receipt/1", "/2024/file?name=map.pdf"] {
            let got = house.get(&format!("/en/office/reports{page}"), Some(token)).await;
            assert_eq!(got.status, 403, "{office} {page}");
        }
        let given = attach(&house, office, false, ("map.pdf", MAP)).await;
        assert_eq!(given.status, 403, "{office} attaches nothing");
        for act in
            ["start", "unchanged", "cover", "delegate", "submit", "attach", "detach", "file-public", "A", "A/save"]
        {
            let fields = [("form", "A"), ("cover", "changed")];
            let got = house.act(office, &format!("{REPORT}/{act}"), &fields).await;
            assert_eq!(got.status, 403, "{office} {act}");
        }
        let home = house.get("/en/office", Some(token)).await;
        assert!(!home.text().contains("href=\"/en/office/reports\""), "{office} is led nowhere that is closed");
    }
    for page in ["", "/2024", "/2024/A"] {
        assert_eq!(house.get(&format!("/en/office/reports{page}"), None).await.status, 303, "nobody signs in first");
    }
}

#[tokio::test]
async fn what_was_written_before_can_be_read_in_every_language() {
    let house = house().await;
    let token = house.sessions[EDITOR].as_str();
    for words in ["A bill.", "A <law>."] {
        let page = house.get(&format!("{REPORT}/A?all=1"), Some(token)).await;
        let sent = fields(page.text(), "national.law-note", &[("v:national.law-note", words)]);
        house.act(EDITOR, &format!("{REPORT}/A"), &borrowed(&sent)).await;
    }
    let page = house.get(&format!("{REPORT}/A?all=1"), Some(token)).await;
    let href = "/en/office/reports/2024/versions/national.law-note";
    assert!(page.text().contains(&format!("<a href=\"{href}\">2 versions</a>")), "{}", page.text());
    for language in ["ar", "en", "es", "fr", "ru", "zh"] {
        let got = house.get(&href.replace("/en/", &format!("/{language}/")), Some(token)).await;
        assert_eq!((got.status.as_u16(), faults(got.text())), (200, Vec::new()), "{language}");
        let (now, before) =
            (got.text().find("A &#60;law&#62;.").or(got.text().find("A &lt;law&gt;.")), got.text().find("A bill."));
        assert!(now.unwrap() < before.unwrap(), "the newest first");
    }
    for (office, status) in [("support-unit", 403), ("auditor", 403), (SUBMITTER, 200)] {
        assert_eq!(house.get(href, Some(&house.sessions[office])).await.status, status, "{office}");
    }
    let none = house.get("/en/office/reports/2024/versions/nothing", Some(token)).await;
    assert_eq!(none.status, 400);
}

#[tokio::test]
async fn colleagues_comment_delegate_and_say_that_nothing_changed() {
    let house = house().await;
    let token = house.sessions[EDITOR].as_str();
    let none = house.act(EDITOR, &format!("{REPORT}/unchanged"), &[]).await;
    assert_eq!(none.status, 422, "no report came before");
    assert!(none.text().contains("No earlier report is known"));
    let said = [("commented", "national.law-note"), ("comment:national.law-note", "Ask the <ministry>.")];
    house.act(EDITOR, &format!("{REPORT}/A"), &said).await;
    let page = house.get(&format!("{REPORT}/A"), Some(&house.sessions[SUBMITTER])).await;
    assert!(page.text().contains("Ask the &#60;ministry&#62;.") || page.text().contains("Ask the &lt;ministry&gt;."));
    let tick = between(page.text(), "name=\"tick\" value=\"", "\"").to_owned();
    let ticked = house.act(SUBMITTER, &format!("{REPORT}/A"), &[("tick", tick.as_str())]).await;
    assert_eq!(ticked.header("location"), "/en/office/reports/2024/A?done=draft-ticked#q-national.law-note");
    let page = house.get(&format!("{REPORT}/A?all=1"), Some(token)).await;
    let comments = between(page.text(), "Ask the", "</li>");
    assert!(comments.contains("Done") && comments.contains("Holder of state-submitter"), "{comments}");
    let again = house.act(EDITOR, &format!("{REPORT}/A"), &[("tick", tick.as_str())]).await;
    assert_eq!(again.status, 409, "somebody ticked it off already");
    let overview = house.get(REPORT, Some(token)).await;
    let option = between(overview.text(), "id=\"who-B\"", "</select>");
    let account = between(
        option.split("Holder of state-submitter").next().unwrap().rsplit("<option").next().unwrap(),
        "value=\"",
        "\"",
    )
    .to_owned();
    house.act(EDITOR, &format!("{REPORT}/delegate"), &[("form", "B"), ("account", &account)]).await;
    let overview = house.get(REPORT, Some(token)).await;
    assert!(overview.text().contains("<summary><bdi>Holder of state-submitter</bdi></summary>"));

    // A report on the year before is known for 2026: everything is as it was, in one act.
    house.clock.set(spectemur_testkit::instant("2027-02-01T08:00:00Z"));
    let signed = [("email", "state-editor@example.org"), ("password", PASSWORD)];
    let signed = house.post("/en/sign-in", None, &signed).await;
    let token = between(signed.header("set-cookie"), "__Host-session=", ";").to_owned();
    let csrf = house.csrf(&token).await;
    let csrf = [("csrf", csrf.as_str())];
    house.post("/en/office/reports/2026/start", Some(&token), &csrf).await;
    let done = house.post("/en/office/reports/2026/unchanged", Some(&token), &csrf).await;
    assert_eq!(done.header("location"), "/en/office/reports/2026?done=draft-unchanged", "{}", done.text());
    let page = house.get("/en/office/reports/2026", Some(&token)).await;
    assert!(page.text().contains("unchanged since 2025"), "{}", page.text());
    let form: Value = serde_json::json!(page.text().matches("chip-form-unchanged").count());
    assert!(form.as_u64().unwrap() >= 5, "{form}");
}

const MAP: &[u8] = b"%PDF-1.7 a map <script>alert(1)</script>";

/// A form with a file, as a browser sends it: what stands before it first.
fn parts(fields: &[(&str, &str)], (name, bytes): (&str, &[u8])) -> Vec<u8> {
    let mut body = Vec::new();
    for (field, value) in fields {
        body.extend(format!("--cut\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n").bytes());
    }
    let head = format!("--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n");
    body.extend(head.bytes().chain(*b"Content-Type: text/html\r\n\r\n").chain(bytes.iter().copied()));
    body.extend(b"\r\n--cut--\r\n");
    body
}

async fn attach(house: &House, office: &str, hidden: bool, file: (&str, &[u8])) -> crate::common::Got {
    let token = house.sessions[office].as_str();
    let csrf = house.csrf(token).await;
    let mut fields = vec![("csrf", csrf.as_str())];
    fields.extend(hidden.then_some(("hidden", "1")));
    let request = Request::post(format!("{REPORT}/attach"))
        .header("cookie", format!("__Host-session={token}"))
        .header("origin", ORIGIN)
        .header("content-type", "multipart/form-data; boundary=cut");
    house.send(request.body(Body::from(parts(&fields, file))).unwrap()).await
}

#[tokio::test]
async fn a_file_is_attached_without_a_script_and_goes_with_the_report() {
    let house = house().await;
    let token = house.sessions[EDITOR].as_str();
    let done = attach(&house, EDITOR, false, ("Nong <2024>.pdf", MAP)).await;
    assert_eq!(done.header("location"), "/en/office/reports/2024?done=draft-attached", "{}", done.text());
    let secret = b"\xff\xd8\xff\xe0 a photograph";
    attach(&house, SUBMITTER, true, ("house.jpg", secret)).await;
    for language in ["ar", "en", "es", "fr", "ru", "zh"] {
        let page = house.get(&format!("/{language}/office/reports/2024"), Some(token)).await;
        assert_eq!((page.status.as_u16(), faults(page.text())), (200, Vec::new()), "{language}");
    }
    let page = house.get(REPORT, Some(token)).await;
    let files = between(page.text(), "id=\"h-files\"", "</section>");
    let hash = spectemur_model::FileHash::of(MAP).to_string();
    for told in ["PDF", "JPG", "40 bytes", hash.as_str(), "Holder of state-submitter", "Not public"] {
        assert!(files.contains(told), "{told}: {files}");
    }
    assert!(!files.contains("Nong <2024>"), "a name is no markup");
    let own = house.get(&format!("{REPORT}/file?name=Nong%20%3C2024%3E.pdf"), Some(token)).await;
    assert_eq!((own.bytes.as_slice(), own.header("content-type")), (MAP, "application/pdf"));
    let refused = attach(&house, EDITOR, false, ("map.png", MAP)).await;
    assert_eq!(refused.status, 422);
    assert!(refused.text().contains("is not what the ending of its name says"), "{}", refused.text());
    house.act(EDITOR, &format!("{REPORT}/detach"), &[("name", "house.jpg")]).await;
    attach(&house, EDITOR, false, ("house.jpg", secret)).await;
    house.act(EDITOR, &format!("{REPORT}/file-public"), &[("name", "house.jpg"), ("public", "no")]).await;
    for form in ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"] {
        house.act(EDITOR, &format!("{REPORT}/cover"), &[("form", form), ("cover", "changed")]).await;
    }
    let submitted = house.act(SUBMITTER, &format!("{REPORT}/submit"), &[]).await;
    assert!(submitted.header("location").ends_with("done=draft-submitted"), "{}", submitted.text());
    let receipt = house.get(&format!("{REPORT}/receipt/1"), Some(token)).await;
    assert!(receipt.text().contains(&format!("Attached file: Nong <2024>.pdf · 40 · {hash}")), "{}", receipt.text());
    let id = "report/LAO/annual/2024-01-01_2024-12-31/001";
    let document = house.get(&format!("/en/documents/{id}"), None).await;
    assert!(document.text().contains(&hash) && !document.text().contains("house.jpg"), "{}", document.text());
    let public = house.get(&format!("/en/documents/{id}?file=Nong%20%3C2024%3E.pdf"), None).await;
    assert_eq!(public.bytes, MAP);
    let kept = "attachment; filename=\"Nong _2024_.pdf\"; filename*=UTF-8''Nong%20%3C2024%3E.pdf";
    assert_eq!(public.header("content-disposition"), kept);
    assert_eq!(public.header("x-content-type-options"), "nosniff");
    assert_eq!(public.header("content-security-policy"), "default-src 'none'; sandbox");
    assert_eq!(house.get(&format!("/en/documents/{id}?file=house.jpg"), None).await.status, 404);
    let fetched = format!("/en/office/file?report={id}&name=house.jpg");
    assert_eq!(house.get(&fetched, Some(&house.sessions["support-unit"])).await.bytes, secret);
    assert_eq!(house.get(&fetched, Some(&house.sessions["coordinator/DEU/clearance"])).await.status, 403);
    assert_eq!(house.get(&fetched, None).await.status, 303);
}

#[tokio::test]
async fn a_file_that_is_too_large_is_told_of_and_what_was_typed_stays() {
    let house = house().await;
    let token = house.sessions[EDITOR].as_str();
    let page = house.get(&format!("{REPORT}/A?all=1"), Some(token)).await;
    let typed = fields(page.text(), "national.law-note", &[("v:national.law-note", "A bill.")]);
    house.act(EDITOR, &format!("{REPORT}/A"), &borrowed(&typed)).await;
    let large = [b"%PDF-1.7 ".as_slice(), &vec![b'a'; 10_000_000]].concat();
    let refused = attach(&house, EDITOR, false, ("map.pdf", &large)).await;
    assert_eq!(refused.status, 422);
    assert!(refused.text().contains("“map.pdf” is too large: at most 10 MB"), "{}", refused.text());
    let beyond = [large.as_slice(), &vec![b'a'; 31_000_000]].concat();
    let refused = attach(&house, EDITOR, false, ("map.pdf", &beyond)).await;
    assert_eq!(refused.status, 413, "nobody reads on for ever");
    let page = house.get(&format!("{REPORT}/A?all=1"), Some(token)).await;
    assert!(page.text().contains("A bill.</textarea>"));
    let overview = house.get(REPORT, Some(token)).await;
    assert!(overview.text().contains("No file goes with the report yet."));
    let foreign = house.csrf(&house.sessions[SUBMITTER]).await;
    for fields in [vec![], vec![("csrf", foreign.as_str())]] {
        let request = Request::post(format!("{REPORT}/attach"))
            .header("cookie", format!("__Host-session={token}"))
            .header("content-type", "multipart/form-data; boundary=cut");
        let forged = house.send(request.body(Body::from(parts(&fields, ("map.pdf", MAP)))).unwrap()).await;
        assert_eq!(forged.status, 403, "a form that no page of ours sent");
    }
}
