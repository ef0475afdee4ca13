//! By which day a report is in time, by the rule of the package that its form names.

use spectemur_model::obligation::{Due as Rule, Event};
use spectemur_model::register::Registration;
use spectemur_model::report::ReportKind;
use spectemur_model::{Day, Package, Template};

use crate::DemoError;

/// The rule by which a kind of report falls due.
pub(crate) struct Due<'a>(Option<&'a Rule>);

impl<'a> Due<'a> {
    pub(crate) fn of(package: &'a Package, template: &Template, kind: ReportKind) -> Self {
        let filing = match kind {
            ReportKind::Initial => &template.filing.initial,
            ReportKind::Annual => &template.filing.annual,
            ReportKind::Voluntary => &template.filing.voluntary,
        };
        let rule = package.obligations.iter().find(|rule| Some(&rule.id) == filing.obligation.as_ref());
        Self(rule.and_then(|rule| rule.versions.last()).map(|version| &version.due))
    }

    /// The last day on which a State's report on the year is in time.
    pub(crate) fn on(&self, registration: &Registration, year: i16) -> Result<Option<Day>, DemoError> {
        match self.0 {
            Some(Rule::After { event: Event::EntryIntoForce, span }) => {
                Ok(registration.entry_into_force_on.map(|entered| span.after(entered)).transpose()?)
            }
            Some(Rule::Yearly { .. }) => self.yearly(year).map(Some),
            _ => Ok(None),
        }
    }

    /// The last day on which a report on the year is in time.
    pub(crate) fn yearly(&self, year: i16) -> Result<Day, DemoError> {
        match self.0 {
            Some(Rule::Yearly { month, day, .. }) => Ok(Day::new(year.saturating_add(1), *month, *day)?),
            _ => Err(DemoError::data("obligations", "no rule says when a yearly report falls due")),
        }
    }
}
