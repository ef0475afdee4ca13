//! Every address that a page links to, made in one place, so that none is mistyped and each keeps the day looked at.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use spectemur_app::StandingReading;
use spectemur_model::{Language, MeasureId, MeetingId, ObligationId, Place, PlanId, SourceId, StateCode, ThemeId};

/// What stays as it is in a part of an address.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// The same for ids of documents, which have parts of their own.
const PLAIN_PATH: &AsciiSet = &PLAIN.remove(b'/');

/// Stands in an address for the community as a whole.
pub(crate) const ALL: &str = "all";

/// Addresses in one language, for one day and one state of knowledge.
#[derive(Clone, Debug)]
pub(crate) struct Links {
    pub(crate) language: Language,
    pub(crate) as_of: Option<String>,
    pub(crate) known_by: Option<String>,
}

impl Links {
    /// The address of a path below the language, with these questions.
    pub(crate) fn at(&self, path: &str, query: &[(&str, &str)]) -> String {
        let kept = [("as_of", &self.as_of), ("known_by", &self.known_by)];
        let kept = kept.into_iter().filter_map(|(name, value)| Some((name, value.as_deref()?)));
        let mut address = format!("/{}/{path}", self.language);
        for (index, (name, value)) in query.iter().copied().chain(kept).enumerate() {
            address.push(if index == 0 { '?' } else { '&' });
            address.push_str(&part(name));
            address.push('=');
            address.push_str(&part(value));
        }
        address
    }

    pub(crate) fn home(&self) -> String {
        self.at("", &[])
    }

    /// A page of this name right below the language.
    pub(crate) fn page(&self, name: &str) -> String {
        self.at(name, &[])
    }

    pub(crate) fn states_by(&self, filter: &str, value: &str) -> String {
        self.at("states", &[(filter, value)])
    }

    pub(crate) fn state(&self, state: &StateCode) -> String {
        self.at(&format!("states/{state}"), &[])
    }

    pub(crate) fn plan(&self, plan: &PlanId, meeting: Option<&MeetingId>) -> String {
        self.at(&format!("plans/{}", part(plan.as_str())), &meeting_query(meeting))
    }

    pub(crate) fn theme(&self, plan: &PlanId, theme: &ThemeId, meeting: Option<&MeetingId>) -> String {
        let path = format!("plans/{}/themes/{}", part(plan.as_str()), part(theme.as_str()));
        self.at(&path, &meeting_query(meeting))
    }

    pub(crate) fn indicator(&self, plan: &PlanId, measure: &MeasureId, meeting: Option<&MeetingId>) -> String {
        let path = format!("plans/{}/indicators/{}", part(plan.as_str()), part(measure.as_str()));
        self.at(&path, &meeting_query(meeting))
    }

    /// Who stands how under a rule.
    pub(crate) fn rule(&self, rule: &ObligationId) -> String {
        self.at("obligations", &[("rule", rule.as_str())])
    }

    pub(crate) fn rule_status(&self, rule: &ObligationId, status: &str) -> String {
        self.at("obligations", &[("rule", rule.as_str()), ("status", status)])
    }

    pub(crate) fn obligation(&self, standing: &StandingReading) -> String {
        self.owed(standing.state, &standing.obligation)
    }

    pub(crate) fn owed(&self, state: Option<StateCode>, rule: &ObligationId) -> String {
        let whose = state.map_or_else(|| ALL.to_owned(), |state| state.to_string());
        self.at(&format!("obligations/{whose}/{}", part(rule.as_str())), &[])
    }

    pub(crate) fn document(&self, source: &SourceId) -> String {
        let id = utf8_percent_encode(source.as_str(), PLAIN_PATH).to_string();
        self.at(&format!("documents/{id}"), &[])
    }

    /// The place in a document.
    pub(crate) fn place(&self, source: &SourceId, place: &Place) -> String {
        format!("{}#{}", self.document(source), anchor(place))
    }

    pub(crate) fn meeting(&self, meeting: &MeetingId) -> String {
        self.at(&format!("meetings/{}", part(meeting.as_str())), &[])
    }

    /// A published reading.
    pub(crate) fn reading(&self, id: &str) -> String {
        self.at(&format!("readings/{}", part(id)), &[])
    }

    /// A report for a meeting, in a format.
    pub(crate) fn report_file(&self, meeting: &MeetingId, report: &str, ending: &str) -> String {
        self.at(&format!("meetings/{}/{}.{ending}", part(meeting.as_str()), part(report)), &[])
    }

    pub(crate) fn reports(&self, year: &i16) -> String {
        self.at("reports", &[("year", &year.to_string())])
    }

    /// The deadlines of a State, a theme, or everybody, as a calendar.
    pub(crate) fn calendar(&self, filter: &[(&str, &str)]) -> String {
        // A calendar that somebody subscribes to must go on with the days, not stay at one.
        Self { as_of: None, known_by: None, ..self.clone() }.at("deadlines.ics", filter)
    }

    pub(crate) fn map(&self, by: &str, what: &str) -> String {
        self.at("map", &[("by", by), ("what", what)])
    }

    /// The same in another language.
    pub(crate) fn in_language(&self, language: Language) -> Self {
        Self { language, ..self.clone() }
    }

    /// The same for the newest day and everything known.
    pub(crate) fn today(&self) -> Self {
        Self { as_of: None, known_by: None, ..self.clone() }
    }
}

fn meeting_query(meeting: Option<&MeetingId>) -> Vec<(&'static str, &str)> {
    meeting.into_iter().map(|meeting| ("meeting", meeting.as_str())).collect()
}

fn part(text: &str) -> String {
    utf8_percent_encode(text, PLAIN).to_string()
}

/// The mark of a place on the page of its document.
pub(crate) fn anchor(place: &Place) -> String {
    let plain = |letter: char| if letter.is_ascii_alphanumeric() { letter } else { '-' };
    place.as_str().chars().map(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links(as_of: Option<&str>) -> Links {
        Links { language: Language::English, as_of: as_of.map(str::to_owned), known_by: None }
    }

    #[test]
    fn an_address_keeps_the_day_and_escapes_what_it_is_given() {
        assert_eq!(links(None).states_by("region", "a&b c"), "/en/states?region=a%26b%20c");
        let state = StateCode::parse("ABC").unwrap();
        assert_eq!(links(Some("2023-06-30")).state(&state), "/en/states/ABC?as_of=2023-06-30");
        let place = Place::parse("annex:II.3").unwrap();
        let address = links(Some("2020-01-01")).place(&SourceId::new("report/x y"), &place);
        assert_eq!(address, "/en/documents/report/x%20y?as_of=2020-01-01#annex-II-3");
    }

    #[test]
    fn a_calendar_does_not_stand_still() {
        assert_eq!(links(Some("2023-06-30")).calendar(&[("state", "ABC")]), "/en/deadlines.ics?state=ABC");
    }
}
