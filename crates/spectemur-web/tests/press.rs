//! Documents from the site: reports to read and take along, and texts that are proof-read and not kept.

use crate::common::{Bench, Got};
use axum::body::Body;
use axum::http::Request;

/// A form with files, as a browser sends it.
async fn send(bench: &Bench, address: &str, parts: &[(&str, Option<&str>, &[u8])]) -> Got {
    let mut body = Vec::new();
    for (name, file, bytes) in parts {
        let file = file.map(|file| format!("; filename=\"{file}\"")).unwrap_or_default();
        body.extend_from_slice(
            format!("--line\r\ncontent-disposition: form-data; name=\"{name}\"{file}\r\n\r\n").as_bytes(),
        );
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"--line--\r\n");
    let request = Request::post(address).header("content-type", "multipart/form-data; boundary=line");
    bench.send(request.body(Body::from(body)).unwrap()).await
}

#[tokio::test]
async fn a_report_is_read_on_the_screen_and_taken_along() {
    let bench = Bench::new().await;
    let list = bench.get("/en/progress").await;
    assert!(list.text().contains("href=\"/en/meetings/11MSP/progress.html\""), "{}", list.text());
    let page = bench.get("/en/meetings/11MSP/progress.html").await;
    assert_eq!(page.status, 200);
    assert!(page.text().contains("11MSP html"));
    assert!(page.header("content-security-policy").contains("style-src 'unsafe-inline'"));
    assert!(!page.header("content-security-policy").contains("script-src"));
    for (ending, media) in [("pdf", "application/pdf"), ("docx", "application/vnd.openxml"), ("md", "text/markdown")] {
        let file = bench.get(&format!("/fr/meetings/11MSP/progress.{ending}")).await;
        assert!(file.header("content-type").starts_with(media), "{ending}: {:?}", file.headers);
        let name = format!("attachment; filename=\"progress-11MSP.fr.{ending}\"");
        assert_eq!(file.header("content-disposition"), name);
    }
    // The meeting's own page leads there as well.
    assert!(bench.get("/ar/meetings/11MSP").await.text().contains("/ar/meetings/11MSP/progress.pdf"));
}

#[tokio::test]
async fn what_is_no_report_is_not_found() {
    let bench = Bench::new().await;
    for path in ["11MSP/progress.exe", "11MSP/progress", "11MSP/another.pdf", "99MSP/progress.pdf", "1MSP/progress.pdf"]
    {
        assert_eq!(bench.get(&format!("/en/meetings/{path}")).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn a_text_is_proof_read_and_not_kept() {
    let bench = Bench::new().await;
    let pasted = send(&bench, "/en/proof-read", &[("text", None, b"Two States."), ("least", None, b"certain")]).await;
    assert_eq!(pasted.status, 200, "{}", pasted.text());
    assert_eq!(pasted.text(), "Pasted text Certain Html Two States.");
    assert!(pasted.header("content-security-policy").contains("style-src 'unsafe-inline'"));
    assert_eq!(pasted.header("cache-control"), "no-store");
    let file = [("file", Some("draft.md"), &b"Three States."[..]), ("text", None, b""), ("format", None, b"json")];
    let filed = send(&bench, "/en/proof-read", &file).await;
    assert_eq!(filed.text(), "draft.md Probable Json Three States.");
    assert_eq!(filed.header("content-disposition"), "attachment; filename=\"proof.json\"");
}

#[tokio::test]
async fn a_text_is_held_against_the_record_of_the_meeting_that_is_chosen() {
    let bench = Bench::new().await;
    let form = bench.get("/en/proof-read").await;
    let offered = "<option value=\"11MSP\">itself and the record for 11MSP (1 July 2022 to 30 June 2023)</option>";
    assert!(form.text().contains(offered), "{}", form.text());
    assert!(!form.text().contains("value=\"10MSP\""), "the register knows no period of the tenth meeting");
    let chosen = send(&bench, "/es/proof-read", &[("text", None, b"Two States."), ("against", None, b"11MSP")]).await;
    let pages = chosen.text().split(" against ").nth(1).unwrap_or_else(|| panic!("{}", chosen.text()));
    let (figure, owed) = pages.split_once(" and ").unwrap();
    for page in [figure, owed] {
        assert!(page.starts_with("/es/"), "{page}");
        assert_eq!(bench.get(page).await.status, 200, "{page}");
    }
    assert!(figure.ends_with("?meeting=11MSP"), "{figure}");
    let alone = send(&bench, "/es/proof-read", &[("text", None, b"Two States."), ("against", None, b"")]).await;
    assert!(!alone.text().contains(" against "), "{}", alone.text());
    let unknown = send(&bench, "/en/proof-read", &[("text", None, b"Two States."), ("against", None, b"99MSP")]).await;
    assert_eq!(unknown.status, 404);
}

#[tokio::test]
async fn what_cannot_be_proof_read_is_said_on_the_form_and_the_text_stays() {
    let bench = Bench::new().await;
    let nothing = send(&bench, "/en/proof-read", &[("file", Some(""), b""), ("text", None, b"  ")]).await;
    assert_eq!(nothing.status, 422);
    assert!(nothing.text().contains("Nothing was handed in"));
    let damaged = send(&bench, "/en/proof-read", &[("file", Some("a.txt"), b"\xff\xfe\xff")]).await;
    assert_eq!(damaged.status, 422);
    assert!(damaged.text().contains("not a text"));
    let large = send(&bench, "/en/proof-read", &[("text", None, &vec![b'a'; 9 << 20])]).await;
    assert_eq!(large.status, 413);
    let foreign = Request::post("/en/proof-read").header("sec-fetch-site", "cross-site");
    let foreign = foreign.header("content-type", "multipart/form-data; boundary=line").body(Body::empty()).unwrap();
    assert_eq!(bench.send(foreign).await.status, 403);
}

#[tokio::test]
async fn whoever_hands_in_one_text_after_the_other_waits() {
    let bench = Bench::new().await;
    for _ in 0..10 {
        assert_eq!(send(&bench, "/en/proof-read", &[("text", None, b"One.")]).await.status, 200);
    }
    assert_eq!(send(&bench, "/en/proof-read", &[("text", None, b"One.")]).await.status, 429);
}
