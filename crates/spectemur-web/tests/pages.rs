//! Every page in every language: whole, well-formed, the same twice, and with links that lead somewhere.

use std::collections::{BTreeMap, BTreeSet};

use crate::common::html::faults;
use crate::common::{Bench, LANGUAGES, PAGES, site};

#[tokio::test]
async fn every_page_is_whole_in_every_language_and_the_same_when_made_again() {
    let bench = Bench::new().await;
    let again = Bench { router: site(&bench.database).await, database: spectemur_testkit::Database::sqlite() };
    for language in LANGUAGES {
        for page in PAGES {
            let address = format!("/{language}/{page}");
            let got = bench.get(&address).await;
            assert_eq!(got.status, 200, "{address}: {}", got.text());
            assert_eq!(faults(got.text()), Vec::<String>::new(), "{address}");
            let direction = if language == "ar" { "rtl" } else { "ltr" };
            assert!(got.text().contains(&format!("<html lang=\"{language}\" dir=\"{direction}\"")), "{address}");
            assert_eq!(got.bytes, again.get(&address).await.bytes, "{address} is another page when it is made again");
        }
    }
}

#[tokio::test]
async fn pages_stay_small_enough_for_a_poor_line() {
    let bench = Bench::new().await;
    for page in PAGES {
        let address = format!("/ru/{page}");
        let request = axum::http::Request::get(&address).header("accept-encoding", "gzip");
        let got = bench.send(request.body(axum::body::Body::empty()).unwrap()).await;
        assert_eq!(got.header("content-encoding"), "gzip", "{address}");
        assert!(got.bytes.len() < 60_000, "{address} has {} bytes compressed", got.bytes.len());
    }
}

/// The kind of an address: what differs from State to State or figure to figure is left out.
fn kind(address: &str) -> String {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let masked = |part: &str| {
        let is_code = part.chars().any(|letter| letter.is_ascii_digit() || letter.is_ascii_uppercase());
        if is_code { "*".to_owned() } else { part.to_owned() }
    };
    let mut parts: Vec<String> = path.split('/').map(masked).collect();
    for (place, below) in [(3, "documents"), (3, "plans"), (4, "obligations"), (5, "indicators")] {
        if parts.get(2).is_some_and(|part| part == below) || (below == "indicators" && parts.len() > 5) {
            parts.truncate(place + 3);
            if let Some(part) = parts.get_mut(place) {
                *part = "*".to_owned();
            }
        }
    }
    if parts.get(2).is_some_and(|part| part == "documents") {
        parts.truncate(4);
    }
    let names: Vec<&str> = query.split('&').map(|pair| pair.split('=').next().unwrap_or_default()).collect();
    format!("{}?{}", parts.join("/"), names.join("&"))
}

fn links(html: &str) -> BTreeSet<String> {
    let hrefs = html.split(" href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let own = hrefs.filter(|href| href.starts_with('/')).map(|href| href.replace("&amp;", "&").replace("&#38;", "&"));
    own.map(|href| href.split('#').next().unwrap_or_default().to_owned()).collect()
}

#[tokio::test]
async fn every_kind_of_link_leads_somewhere_in_every_language() {
    let bench = Bench::new().await;
    for language in LANGUAGES {
        let most = if language == "en" { 4 } else { 2 };
        let mut visited: BTreeMap<String, usize> = BTreeMap::new();
        let mut seen = BTreeSet::new();
        let mut open = vec![format!("/{language}/")];
        while let Some(address) = open.pop() {
            let count = visited.entry(kind(&address)).or_default();
            if *count >= most || !seen.insert(address.clone()) {
                continue;
            }
            *count += 1;
            let got = bench.get(&address).await;
            assert_eq!(got.status, 200, "{address}");
            let is_page = got.header("content-type").starts_with("text/html");
            let found = if is_page { links(got.text()) } else { BTreeSet::new() };
            // Other languages are walked on their own.
            open.extend(found.into_iter().filter(|href| {
                let first = href.split('/').nth(1).unwrap_or_default();
                first == language || !LANGUAGES.contains(&first)
            }));
        }
        assert!(seen.len() > 30, "{language}: only {} pages were found", seen.len());
    }
}

#[test]
fn kinds_of_addresses_are_told_apart() {
    assert_eq!(kind("/en/states/LAO"), kind("/en/states/BGR"));
    assert_eq!(kind("/en/plans/lausanne/indicators/47.2"), kind("/en/plans/progress/indicators/parties"));
    assert_ne!(kind("/en/plans/lausanne"), kind("/en/plans/lausanne/indicators/47.2"));
    assert_eq!(kind("/en/documents/a/b/c"), kind("/en/documents/d"));
    assert_ne!(kind("/en/states"), kind("/en/states?status=party"));
}
