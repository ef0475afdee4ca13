//! What an address asks for: language, day, state of knowledge, and the rest; read and judged once, before any handler.

use axum::http::{HeaderMap, Uri, header};
use percent_encoding::percent_decode_str;
use spectemur_model::{Day, Instant, Language};

use crate::api;
use crate::fault::Fault;
use crate::links::Links;

/// What an address asks for.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    /// The language of the page.
    pub(crate) language: Language,
    /// The day named in the address.
    pub(crate) named_day: Option<Day>,
    /// Only what was recorded by this instant.
    pub(crate) known_by: Option<Instant>,
    /// The instant as the address writes it.
    pub(crate) known_by_text: Option<String>,
    /// The day that it is now.
    pub(crate) today: Day,
    /// Light or dark, if the reader chose.
    pub(crate) theme: Option<Theme>,
    /// The path after the language, without a slash before it.
    pub(crate) path: String,
    /// Everything else that is asked, in order.
    pub(crate) query: Vec<(String, String)>,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Theme {
    Light,
    Dark,
}

impl Theme {
    pub(crate) fn parse(word: &str) -> Option<Self> {
        [Self::Light, Self::Dark].into_iter().find(|theme| theme.word() == word)
    }

    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

impl Asked {
    /// Reads an address; a day or an instant that does not read leaves the rest as it is and comes as a fault beside it.
    pub(crate) fn read(uri: &Uri, headers: &HeaderMap, today: Day) -> (Self, Option<Fault>) {
        let whole = uri.path().trim_start_matches('/');
        let (first, rest) = whole.split_once('/').unwrap_or((whole, ""));
        let named = Language::parse(first);
        let mut asked = Self {
            language: named.unwrap_or_else(|| negotiated(headers)),
            named_day: None,
            known_by: None,
            known_by_text: None,
            today,
            theme: cookie(headers, THEME_COOKIE).and_then(Theme::parse),
            path: if named.is_some() { rest.to_owned() } else { String::new() },
            query: Vec::new(),
        };
        let is_api = api::is_of(uri.path());
        let mut fault = None;
        for (name, value) in pairs(uri.query().unwrap_or_default()) {
            let read = match name.as_str() {
                // An empty field of a form asks for nothing; programs leave out what they do not ask.
                "as_of" | "known_by" if value.is_empty() && !is_api => Ok(()),
                "as_of" => value.parse().map(|day| asked.named_day = Some(day)),
                "known_by" => value.parse().map(|at| {
                    asked.known_by = Some(at);
                    asked.known_by_text = Some(value.clone());
                }),
                _ => {
                    asked.query.push((name.clone(), value.clone()));
                    Ok(())
                }
            };
            if read.is_err() {
                fault = Some(Fault::BadDay { name, value });
            }
        }
        if let Some(day) = asked.named_day
            && fault.is_none()
        {
            fault = asked.refuse_far(day.year(), &day.to_string()).err();
        }
        (asked, fault)
    }

    /// Refuses years so far ahead that working out what falls due until then would keep others waiting.
    pub(crate) fn refuse_far(&self, year: i16, named: &str) -> Result<(), Fault> {
        if year <= self.today.year().saturating_add(FARTHEST) {
            return Ok(());
        }
        Err(Fault::NoSuch { what: "day", name: named.to_owned(), known: Vec::new() })
    }

    /// The day looked at.
    pub(crate) fn day(&self) -> Day {
        self.named_day.unwrap_or(self.today)
    }

    /// Whether another day or an earlier state of knowledge than the present one is looked at.
    pub(crate) fn is_elsewhere(&self) -> bool {
        self.named_day.is_some_and(|day| day != self.today) || self.known_by.is_some()
    }

    /// What the address asks under this name; nothing for an empty field of a form.
    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        let found = self.query.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str()).filter(|value| !value.is_empty())
    }

    /// Addresses that keep what was asked.
    pub(crate) fn links(&self) -> Links {
        Links {
            language: self.language,
            as_of: self.named_day.map(|day| day.to_string()),
            known_by: self.known_by_text.clone(),
        }
    }

    /// The address of this same page, with what it asks.
    pub(crate) fn here(&self, links: &Links) -> String {
        let query: Vec<(&str, &str)> = self.query.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        links.at(&self.path, &query)
    }
}

/// How many years ahead may be looked at: longer than any deadline, and a fraction of a second to work out.
const FARTHEST: i16 = 40;

/// The cookie that keeps light or dark.
pub(crate) const THEME_COOKIE: &str = "theme";

pub(crate) fn cookie<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = cookies.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(known, _)| *known == name).map(|(_, value)| value)
}

/// The names and values of a query or a form, decoded.
pub(crate) fn pairs(query: &str) -> Vec<(String, String)> {
    let decoded = |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
    let parts = query.split('&').filter(|part| !part.is_empty());
    parts
        .map(|part| {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            (decoded(name), decoded(value))
        })
        .collect()
}

/// The language that the reader likes best among ours; English without a word on it.
pub(crate) fn negotiated(headers: &HeaderMap) -> Language {
    let wanted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut best = (0, Language::English);
    for part in wanted.split(',') {
        let (tag, weight) = part.split_once(";q=").unwrap_or((part, "1"));
        let code = tag.trim().split('-').next().unwrap_or_default().to_ascii_lowercase();
        let weight = thousandths(weight.trim());
        if let Some(language) = Language::parse(&code)
            && weight > best.0
        {
            best = (weight, language);
        }
    }
    best.1
}

/// A weight from 0 to 1 with at most three decimals, in thousandths.
fn thousandths(weight: &str) -> u32 {
    let (whole, part) = weight.split_once('.').unwrap_or((weight, ""));
    let digits: String = part.chars().chain("000".chars()).take(3).collect();
    match (whole.parse::<u32>(), digits.parse::<u32>()) {
        (Ok(whole), Ok(part)) if whole <= 1 => whole * 1000 + part,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn liked(wanted: &str) -> Language {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, wanted.parse().unwrap());
        negotiated(&headers)
    }

    #[test]
    fn the_reader_gets_the_language_liked_best_among_ours() {
        assert_eq!(liked("zh-CN,zh;q=0.9,en;q=0.8"), Language::Chinese);
        assert_eq!(liked("de, fr;q=0.4, ar;q=0.7"), Language::Arabic);
        assert_eq!(liked("de"), Language::English);
        assert_eq!(negotiated(&HeaderMap::new()), Language::English);
    }

    #[test]
    fn a_day_that_is_none_is_a_fault_and_an_empty_field_is_not() {
        let today = "2026-11-21".parse().unwrap();
        let read = |uri: &str| Asked::read(&uri.parse().unwrap(), &HeaderMap::new(), today);
        let (asked, fault) = read("/fr/states?as_of=2023-06-31&region=a%20b");
        assert!(matches!(fault, Some(Fault::BadDay { name, .. }) if name == "as_of"));
        assert_eq!((asked.language, asked.query("region")), (Language::French, Some("a b")));
        let (asked, fault) = read("/fr/states?as_of=&known_by=2023-06-30");
        assert!(fault.is_none() && asked.is_elsewhere());
        assert_eq!((asked.day(), asked.path.as_str()), (today, "states"));
        let (_, fault) = read("/en/?as_of=9998-01-01");
        assert!(matches!(fault, Some(Fault::NoSuch { what: "day", .. })), "nobody may keep the site busy for seconds");
        assert!(read("/en/?as_of=2066-11-21").1.is_none());
        let (_, fault) = read("/api/v1/states?as_of=");
        assert!(matches!(fault, Some(Fault::BadDay { name, .. }) if name == "as_of"));
    }
}
