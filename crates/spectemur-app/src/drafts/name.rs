//! Which report of its State somebody writes, as addresses and acts name it.

use spectemur_model::report::ReportKind;
use spectemur_model::{Package, Period, StateCode};

use super::DraftError;

/// Which report of a State is meant: its kind and the calendar year that it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DraftName {
    /// The calendar year in which the days that it is about end.
    pub year: i16,
    /// Which kind.
    pub kind: ReportKind,
}

impl DraftName {
    /// The annual report on a year.
    #[must_use]
    pub fn annual(year: i16) -> Self {
        Self { year, kind: ReportKind::Annual }
    }

    /// The word for addresses: `2025`, `initial-2011`, `voluntary-2025`.
    #[must_use]
    pub fn word(self) -> String {
        match self.kind {
            ReportKind::Annual => self.year.to_string(),
            kind => format!("{}-{}", kind.word(), self.year),
        }
    }

    /// The report of this word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        let (kind, year) = match word.split_once('-') {
            Some((kind, year)) => (ReportKind::parse(kind).filter(|kind| *kind != ReportKind::Annual)?, year),
            None => (ReportKind::Annual, word),
        };
        let plain = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
        Some(Self { year: year.parse().ok().filter(|_| plain)?, kind })
    }

    /// The days that it is about: a calendar year; an initial report begins with entry into force in that year.
    pub(super) fn covers(self, package: &Package, state: StateCode) -> Result<Period, DraftError> {
        let year = Period::year(self.year).map_err(|_| DraftError::NoSuchReport)?;
        let entry = package.registers.registrations.get(&state).and_then(|known| known.entry_into_force_on);
        let from = match (self.kind, entry) {
            (ReportKind::Initial, Some(entry)) if year.contains(entry) => entry,
            _ => year.from(),
        };
        Period::new(from, year.to()).map_err(|_| DraftError::NoSuchReport)
    }

    /// How acts name the draft.
    pub(super) fn subject(self, state: StateCode) -> String {
        format!("draft/{state}/{}", self.word())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_which_report_is_meant() {
        for word in ["2025", "initial-2011", "voluntary-2025"] {
            assert_eq!(DraftName::parse(word).unwrap().word(), word);
        }
        for wrong in ["", "25", "annual-2025", "2025-1", "initial", "-2025", "+025", "99999"] {
            assert_eq!(DraftName::parse(wrong), None, "{wrong}");
        }
    }
}
