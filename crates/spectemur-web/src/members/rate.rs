//! How often one address may knock: a bucket of tokens for each, that fills up again with time.
//!
//! Our own few lines rather than a library: the time is that of the application's clock, so that tests move it, nothing
//! is ordered by a hash, and what is forgotten is decided here. Each process counts for itself: with two processes an
//! address has twice as much, which still stops whoever guesses.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::sync::{Mutex, PoisonError};

use axum::extract::ConnectInfo;
use axum::http::Extensions;
use axum::http::{HeaderMap, Method};
use spectemur_model::Instant;

use crate::api;

/// A line of buckets: how much one holds, and how many microseconds a token takes to come back.
struct Line {
    name: &'static str,
    holds: u32,
    refill: i64,
}

/// Doors: twenty at once, then one every three seconds.
const DOORS: Line = Line { name: "doors", holds: 20, refill: 3_000_000 };

/// The page that people come back to from a provider.
const RETURNS: &str = "/sign-in/openid/answer";

/// The interface for programs: six hundred at once, then thirty a second.
const PROGRAMS: Line = Line { name: "programs", holds: 600, refill: 33_333 };

/// Reports that the programs of one account hand in or let check: thirty at once, then one every four seconds.
const REPORTS: Line = Line { name: "reports", holds: 30, refill: 4_000_000 };

/// Texts to be proof-read: ten at once, then one every six seconds.
const TEXTS: Line = Line { name: "texts", holds: 10, refill: 6_000_000 };

/// More addresses than this at once are forgotten from the oldest on.
const MOST: usize = 20_000;

/// A bucket: what it held, and when that was.
#[derive(Clone, Copy)]
struct Bucket {
    /// In microseconds of refilling, so that parts of a token are kept.
    left: i64,
    at: i64,
}

/// Who knocks.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Whose {
    /// Whoever comes by this address.
    Line(IpAddr),
    /// The programs of this account, wherever they come from.
    Account(String),
}

/// The buckets of all addresses and accounts.
#[derive(Default)]
pub(crate) struct Rates(Mutex<BTreeMap<(&'static str, Whose), Bucket>>);

impl Rates {
    /// Takes a token for a request; after how many seconds to come again where there is none.
    pub(crate) fn refuse(&self, method: &Method, path: &str, from: IpAddr, now: Instant) -> Option<i64> {
        let is_post = *method == Method::POST;
        // What a provider sends along is looked for in the database, although it comes without a form.
        let is_knock = (is_post && super::is_of(path) && !path.contains("/office")) || path.ends_with(RETURNS);
        let line = if is_knock {
            DOORS
        } else if is_post && path.ends_with("/proof-read") {
            TEXTS
        } else if api::is_of(path) {
            PROGRAMS
        } else {
            return None;
        };
        self.take(&line, Whose::Line(from), now)
    }

    /// Takes a token for a report that a program of an account sends; after how many seconds to come again otherwise.
    pub(crate) fn refuse_report(&self, account: &str, now: Instant) -> Option<i64> {
        self.take(&REPORTS, Whose::Account(account.to_owned()), now)
    }

    fn take(&self, line: &Line, whose: Whose, now: Instant) -> Option<i64> {
        let full = i64::from(line.holds) * line.refill;
        let now = now.microseconds();
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() > MOST {
            let latest = all.values().map(|bucket| bucket.at).max().unwrap_or(now);
            // A bucket that had the time to fill up says nothing; if all are busy, everybody begins again.
            all.retain(|_, bucket| latest - bucket.at < full);
            if all.len() > MOST {
                all.clear();
            }
        }
        let bucket = all.entry((line.name, whose)).or_insert(Bucket { left: full, at: now });
        bucket.left = (bucket.left + (now - bucket.at).max(0)).min(full);
        bucket.at = now.max(bucket.at);
        if bucket.left < line.refill {
            return Some((line.refill - bucket.left + 999_999) / 1_000_000);
        }
        bucket.left -= line.refill;
        None
    }
}

/// The address that a request came from: the line's, or what the last proxy says where one stands before us.
///
/// Of an address of version 6 the first half counts: whoever has one has the other half as well.
pub(crate) fn address(extensions: &Extensions, headers: &HeaderMap, behind_proxy: bool) -> IpAddr {
    let line = extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(address)| address.ip());
    let told = headers.get_all("x-forwarded-for").iter().next_back().and_then(|value| value.to_str().ok());
    let told = told.and_then(|told| told.rsplit(',').next()).and_then(|last| last.trim().parse().ok());
    let found = told.filter(|_| behind_proxy).or(line).unwrap_or(IpAddr::V6(Ipv6Addr::UNSPECIFIED));
    match found.to_canonical() {
        IpAddr::V4(address) => IpAddr::V4(address),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Instant {
        Instant::from_microseconds(seconds * 1_000_000).unwrap()
    }

    #[test]
    fn whoever_knocks_too_often_waits_and_nobody_else_does() {
        let rates = Rates::default();
        let (one, other) = ("10.0.0.1".parse().unwrap(), "10.0.0.2".parse().unwrap());
        for _ in 0..20 {
            assert_eq!(rates.refuse(&Method::POST, "/en/sign-in", one, at(0)), None);
        }
        assert_eq!(rates.refuse(&Method::POST, "/en/sign-in", one, at(0)), Some(3));
        assert_eq!(rates.refuse(&Method::POST, "/fr/invitation/abc", one, at(1)), Some(2));
        assert_eq!(rates.refuse(&Method::POST, "/en/sign-in", other, at(1)), None);
        assert_eq!(rates.refuse(&Method::GET, "/en/sign-in", one, at(1)), None, "looking costs nothing");
        assert_eq!(rates.refuse(&Method::GET, "/en/sign-in/openid/answer", one, at(1)), Some(2), "coming back does");
        assert_eq!(rates.refuse(&Method::GET, "/en/states", one, at(1)), None);
        assert_eq!(rates.refuse(&Method::POST, "/en/sign-in", one, at(3)), None);
        assert_eq!(rates.refuse(&Method::GET, "/api/v1/status", one, at(3)), None, "programs have a line of their own");
    }

    #[test]
    fn an_account_hands_in_so_many_reports_wherever_its_programs_stand() {
        let rates = Rates::default();
        for _ in 0..30 {
            assert_eq!(rates.refuse_report("one", at(0)), None);
        }
        assert_eq!(rates.refuse_report("one", at(0)), Some(4));
        assert_eq!(rates.refuse_report("other", at(0)), None, "nobody else waits");
        assert_eq!(rates.refuse_report("one", at(4)), None);
    }

    #[test]
    fn what_a_proxy_says_counts_only_where_one_stands() {
        let mut extensions = Extensions::new();
        extensions.insert(ConnectInfo(SocketAddr::from(([10, 0, 0, 1], 5000))));
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", "1.2.3.4, 2001:db8:1:2:3:4:5:6".parse().unwrap());
        assert_eq!(address(&extensions, &headers, false).to_string(), "10.0.0.1");
        assert_eq!(address(&extensions, &headers, true).to_string(), "2001:db8:1:2::");
    }
}
