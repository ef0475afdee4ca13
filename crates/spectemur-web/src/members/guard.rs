//! Whether a form was sent from a page of ours, as far as the browser tells.
//!
//! This stands before every POST, beside the token that each form of a member carries: a browser says of itself where a
//! request began, and no page can make it say otherwise.

use axum::http::{HeaderMap, header};

/// Whether a browser says that the request began on another site.
///
/// Without a word on it (an old browser, a program) the answer is no, and the form's own token decides.
pub(crate) fn is_foreign(headers: &HeaderMap, own: Option<&str>) -> bool {
    let told = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = told("sec-fetch-site") {
        return !matches!(site, "same-origin" | "none");
    }
    let Some(origin) = told(header::ORIGIN.as_str()) else { return false };
    if own == Some(origin) {
        return false;
    }
    let host = told(header::HOST.as_str()).unwrap_or_default();
    let named = origin.split_once("://").map_or("", |(_, named)| named);
    // Beside the address that the site knows itself by, only the one that the request itself was sent to.
    own.is_some() || host.is_empty() || named != host
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(told: &[(&'static str, &'static str)]) -> HeaderMap {
        told.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect()
    }

    #[test]
    fn a_form_from_another_site_is_told_from_our_own() {
        let own = Some("https://reports.example");
        assert!(!is_foreign(&headers(&[]), own));
        assert!(!is_foreign(&headers(&[("sec-fetch-site", "same-origin"), ("origin", "null")]), own));
        assert!(is_foreign(&headers(&[("sec-fetch-site", "same-site")]), own), "a neighbour is not us");
        assert!(is_foreign(&headers(&[("sec-fetch-site", "cross-site")]), own));
        assert!(!is_foreign(&headers(&[("origin", "https://reports.example")]), own));
        for origin in ["https://evil.example", "null", "http://reports.example", "https://reports.example.evil"] {
            assert!(is_foreign(&headers(&[("origin", origin)]), own), "{origin}");
        }
        assert!(!is_foreign(&headers(&[("origin", "http://localhost:7319"), ("host", "localhost:7319")]), None));
        assert!(is_foreign(&headers(&[("origin", "http://localhost:7320"), ("host", "localhost:7319")]), None));
    }
}
