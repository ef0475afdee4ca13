//! The support unit publishes a reading, and everybody finds it at its address, with all that was known then.

use crate::common::LANGUAGES;
use crate::common::html::faults;
use crate::common::members::{House, ORIGIN, between};
use sha2::{Digest as _, Sha256};

const CHOSEN: [(&str, &str); 3] = [("plan", "lausanne"), ("meeting", "11MSP"), ("day", "2023-06-30")];

#[tokio::test]
async fn what_the_support_unit_publishes_everybody_finds_and_checks() {
    let house = House::new(ORIGIN).await;
    let unit = &house.sessions["support-unit"];
    let before = house.get("/en/readings", None).await;
    assert!(before.text().contains("Nothing has been published yet."));
    let look = house.get("/en/office/readings?plan=lausanne&meeting=11MSP&day=2023-06-30", Some(unit)).await;
    assert!(look.text().contains("What would be published"), "{}", look.text());
    let done = house.act("support-unit", "/en/office/readings", &CHOSEN).await;
    assert_eq!((done.status.as_u16(), done.header("location")), (303, "/en/office/readings?done=published"));
    let after = house.get("/en/readings", None).await;
    assert!(after.text().contains("/en/readings/lausanne-11MSP-1"), "the list is not the one that was kept");

    for language in LANGUAGES {
        for page in ["readings", "readings/lausanne-11MSP-1", "data"] {
            let got = house.get(&format!("/{language}/{page}"), None).await;
            assert_eq!(got.status, 200, "{language} {page}: {}", got.text());
            assert_eq!(faults(got.text()), Vec::<String>::new(), "{language} {page}");
        }
        let got = house.get(&format!("/{language}/office/readings?plan=lausanne&meeting=11MSP"), Some(unit)).await;
        assert_eq!((got.status.as_u16(), faults(got.text())), (200, Vec::new()), "{language}");
    }
    let page = house.get("/en/readings/lausanne-11MSP-1", None).await;
    assert!(page.text().contains("Yes. Worked out again"), "{}", page.text());
    assert!(page.text().contains(&format!("{ORIGIN}/en/readings/lausanne-11MSP-1")), "how to cite it");
    let known = page.text().split("known_by=").skip(1).map(|rest| rest.split('"').next().unwrap());
    assert!(known.clone().count() > 5 && known.clone().all(|at| at.contains("T")), "each page as it was known then");
    for href in page.text().split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
        if href.contains("known_by=") {
            let got = house.get(&href.replace("&amp;", "&").replace("&#38;", "&"), None).await;
            assert_eq!(got.status, 200, "{href}");
        }
    }

    let figures = house.get("/api/v1/readings/lausanne-11MSP-1/figures", None).await;
    let hash: String = Sha256::digest(&figures.bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    assert!(page.text().contains(&hash), "whoever downloads the figures computes the hash of the page");
    let told = house.get("/api/v1/readings/lausanne-11MSP-1", None).await.json();
    assert_eq!((&told["same"], &told["reading"]["figures_hash"]), (&true.into(), &hash.into()));
    assert_eq!(told["reading"]["as_of"], "2023-06-30");
    assert_eq!(house.get("/api/v1/readings", None).await.json()["readings"].as_array().unwrap().len(), 1);
    assert_eq!(house.get("/api/v1/readings/lausanne-11MSP-2", None).await.status, 404);
    assert_eq!(house.get("/en/readings/nothing", None).await.status, 404);
    let feed = house.get("/en/changes.atom", None).await;
    assert!(feed.text().contains("/readings/lausanne-11MSP-1"), "the feed tells of it");
    let trail = house.get("/en/office/audit", Some(&house.sessions["auditor"])).await;
    let act = between(trail.text(), "Published a reading", "</tr>");
    assert!(act.contains("href=\"/en/readings/lausanne-11MSP-1\"") && act.contains(&page_hash(page.text())), "{act}");
}

fn page_hash(page: &str) -> String {
    between(page, "<code dir=\"ltr\">", "<").to_owned()
}

#[tokio::test]
async fn what_cannot_be_published_is_told_in_words() {
    let house = House::new(ORIGIN).await;
    let ahead = [("plan", "lausanne"), ("meeting", "11MSP"), ("day", "2026-11-22")];
    let refused = house.act("support-unit", "/en/office/readings", &ahead).await;
    assert_eq!(refused.status, 422);
    assert!(refused.text().contains("22 November 2026 has not come yet"), "{}", refused.text());
    assert!(refused.text().contains("value=\"2026-11-22\""), "what was typed is still there");
    for (plan, meeting, day, status) in [
        ("nothing", "11MSP", "", 404),
        ("lausanne", "12MSP", "", 404),
        ("lausanne", "11MSP", "yesterday", 400),
        ("", "", "", 400),
    ] {
        let fields = [("plan", plan), ("meeting", meeting), ("day", day)];
        let got = house.act("support-unit", "/en/office/readings", &fields).await;
        assert_eq!(got.status, status, "{plan} {meeting} {day}");
    }
    assert!(house.get("/en/readings", None).await.text().contains("Nothing has been published yet."));
}
