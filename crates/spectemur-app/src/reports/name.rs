//! How reports are named in the record.

use spectemur_model::report::ReportKind;
use spectemur_model::{Period, SourceId, StateCode};

/// How reports are named in the record: `report/<State>/<kind>/<first day>_<last day>/<version>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ReportName {
    pub(crate) state: StateCode,
    pub(crate) kind: ReportKind,
    pub(crate) covers: Period,
    pub(crate) version: u32,
}

impl ReportName {
    /// How the names of all reports begin.
    pub(crate) const BEGINNING: &str = "report/";

    /// How the names of all reports of a State begin.
    pub(crate) fn of_state(state: StateCode) -> String {
        format!("{}{state}/", Self::BEGINNING)
    }

    /// How the names of all versions of this report begin.
    pub(crate) fn versions(&self) -> String {
        let (from, to) = (self.covers.from(), self.covers.to());
        format!("{}{}/{from}_{to}/", Self::of_state(self.state), self.kind.word())
    }

    pub(crate) fn id(&self) -> SourceId {
        // Three digits, so that ids sort as versions do.
        SourceId::new(&format!("{}{:03}", self.versions(), self.version))
    }

    /// Whether it is on days before these, or on an earlier year.
    pub(super) fn is_before(&self, covers: Period) -> bool {
        self.covers.to() < covers.from() || self.covers.to().year() < covers.to().year()
    }

    pub(crate) fn parse(id: &SourceId) -> Option<Self> {
        let mut parts = id.as_str().strip_prefix(Self::BEGINNING)?.split('/');
        let (state, kind) = (StateCode::parse(parts.next()?)?, ReportKind::parse(parts.next()?)?);
        let (from, to) = parts.next()?.split_once('_')?;
        let covers = Period::new(from.parse().ok()?, to.parse().ok()?).ok()?;
        let version = parts.next()?.parse().ok()?;
        parts.next().is_none().then_some(Self { state, kind, covers, version })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_survives_being_written_and_read() {
        let covers = Period::year(2022).unwrap();
        let state = StateCode::parse("XAA").unwrap();
        let name = ReportName { state, kind: ReportKind::Annual, covers, version: 2 };
        assert_eq!(name.id().as_str(), "report/XAA/annual/2022-01-01_2022-12-31/002");
        assert_eq!(ReportName::parse(&name.id()), Some(name));
        for wrong in ["report/XAA/annual/2022/002", "report/xaa/annual/2022-01-01_2022-12-31/1", "progress-report"] {
            assert_eq!(ReportName::parse(&SourceId::new(wrong)), None, "{wrong}");
        }
    }
}
