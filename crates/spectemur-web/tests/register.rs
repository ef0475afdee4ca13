//! The support unit enters a deposit from a notification: sees what it would change, records it, and the pages follow.
//!
//! The State is real and its deposit is invented: nothing here was ever notified.

use crate::common::LANGUAGES;
use crate::common::html::faults;
use crate::common::members::{House, ORIGIN};

/// A signatory without a deposit in the register.
const ROW: [(&str, &str); 12] = [
    ("question", "register.deposited-on"),
    ("subject", "AGO"),
    ("kind", "known"),
    ("value", "2026-10-05"),
    ("symbol", "C.N.999.2026"),
    ("title", "A depositary notification for a test"),
    ("author", "Nobody"),
    ("source_language", "en"),
    ("dated", "2026-11-01"),
    ("received", "2026-11-02"),
    ("place", "1"),
    ("corrects", ""),
];

fn with<'a>(button: &'a str, changed: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields: Vec<_> = ROW.to_vec();
    for (name, value) in changed {
        fields.iter_mut().filter(|(known, _)| known == name).for_each(|field| field.1 = value);
    }
    fields.push(("do", button));
    fields
}

#[tokio::test]
async fn a_deposit_is_looked_at_recorded_and_seen_by_everybody() {
    let house = House::new(ORIGIN).await;
    let before = house.get("/en/states/AGO?as_of=2027-04-01", None).await;
    assert!(before.text().contains("status-signatory"), "{}", before.text());
    let look = house.act("support-unit", "/en/office/register", &with("look", &[])).await;
    assert_eq!((look.status.as_u16(), faults(look.text())), (200, Vec::new()));
    assert!(look.text().contains("1 April 2027"), "the day of entry into force: {}", look.text());
    assert!(look.text().contains("1 April 2035"), "the deadline that it brings");
    let still = house.get("/en/states/AGO?as_of=2027-04-01", None).await;
    assert_eq!(still.bytes, before.bytes, "nothing was recorded");
    let done = house.act("support-unit", "/en/office/register", &with("record", &[])).await;
    assert_eq!(done.status, 303, "{}", done.text());
    assert!(done.header("location").starts_with("/en/office/register?done=entered&question=register.deposited-on"));
    let page = house.get(done.header("location"), Some(&house.sessions["support-unit"])).await;
    assert!(page.text().contains("It was recorded.") && page.text().contains("5 October 2026"), "{}", page.text());

    let after = house.get("/en/states/AGO?as_of=2027-04-01", None).await;
    assert!(after.text().contains("status-in-force"), "{}", after.text());
    let told = house.get("/api/v1/states/AGO?as_of=2026-11-21", None).await.json();
    assert_eq!(told["status"], "deposited");
    let all = |at: &'static str| {
        let house = &house;
        async move { house.get(at, None).await.json()["deposited"].as_i64().unwrap() }
    };
    let (then, now) = (all("/api/v1/status?as_of=2026-10-04").await, all("/api/v1/status?as_of=2026-11-21").await);
    assert_eq!(now, then + 1);
    let map = house.get("/en/map?as_of=2027-04-01", None).await;
    assert_eq!(map.status, 200);
    let trail = house.get("/en/office/audit", Some(&house.sessions["auditor"])).await;
    assert!(trail.text().contains("Entered an answer from a document"));
}

#[tokio::test]
async fn what_is_wrong_is_told_at_once_and_what_was_typed_stays() {
    let house = House::new(ORIGIN).await;
    let wrong = with("record", &[("value", "soon"), ("title", ""), ("received", ""), ("place", "")]);
    for language in LANGUAGES {
        let got = house.act("support-unit", &format!("/{language}/office/register"), &wrong).await;
        assert_eq!((got.status.as_u16(), faults(got.text())), (422, Vec::new()), "{language}");
        assert!(got.text().contains("value=\"soon\"") && got.text().contains("value=\"C.N.999.2026\""), "{language}");
    }
    let got = house.act("support-unit", "/en/office/register", &wrong).await;
    for told in ["does not read as this question needs it", "Give the title", "was received", "Say where"] {
        assert!(got.text().contains(told), "{told}: {}", got.text());
    }
    // A form that was sent without the question leads to no page of its own.
    let nothing = house.act("support-unit", "/en/office/register", &[("do", "record")]).await;
    assert_eq!(nothing.status, 422);
}

#[tokio::test]
async fn every_kind_of_question_has_its_fields_in_every_language() {
    let house = House::new(ORIGIN).await;
    let unit = &house.sessions["support-unit"];
    for (question, subject, field) in [
        ("machinery.presidency", "LAO", "<select id=\"value\""),
        ("machinery.coordinator", "LAO", "<select id=\"value\""),
        ("universalization.seminar", "-", "<textarea id=\"value\""),
        ("register.meeting", "-", "<select id=\"cell:kind\""),
        ("gender.delegations", "-", "<input type=\"text\" id=\"value\""),
        ("extension.until", "LAO/art4-9", "<input type=\"text\" id=\"value\""),
    ] {
        for language in LANGUAGES {
            let subject = subject.replace('/', "%2F");
            let address = format!("/{language}/office/register?question={question}&subject={subject}");
            let got = house.get(&address, Some(unit)).await;
            assert_eq!((got.status.as_u16(), faults(got.text())), (200, Vec::new()), "{address}");
            assert!(got.text().contains(field), "{address}: {}", got.text());
        }
    }
}
