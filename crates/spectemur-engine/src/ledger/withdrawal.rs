//! When a State is bound no longer: the depositary's day, or a later one while the rule of withdrawal keeps it bound.

use spectemur_model::register::Registration;
use spectemur_model::{Day, Package, Period, Snapshot, Subject};

use super::facts::{Among, Told, last_told, told};
use super::life::{End, Fact};
use super::{Link, LinkKind, StandingStatus};

/// What the record tells of the day before which a withdrawal does not take effect, where that moves the depositary's day.
///
/// An answer without a day moves nothing, and neither do answers that all lie before the depositary's day.
pub(super) fn held(package: &Package, snapshot: &Snapshot, registration: &Registration) -> Option<Fact> {
    let (question, withdrawn) = (package.withdrawal.not_before.as_ref()?, registration.withdrawn_on?);
    let subject = Subject::State(registration.state);
    let fact = Fact { question: question.clone(), told: told(snapshot, question, subject, Among::any(Day::FIRST)) };
    let moves = match &fact.told {
        Told::Within(span, _) => span.to() > withdrawn,
        Told::Conflict(..) => last_told(snapshot, question, subject).is_some_and(|last| last > withdrawn),
        Told::NotBy(..) | Told::Nothing => false,
    };
    moves.then_some(fact)
}

/// What ends everything that a State still owes when it withdraws.
///
/// Of a span the last day counts, so that nobody is told to be free too early. Where sources contradict each other on
/// the day, nobody can tell from the depositary's day on whether the State is still bound.
pub(super) fn end(registration: &Registration, held: Option<&Fact>) -> Option<End> {
    let day = registration.withdrawn_on?;
    let end = match held.map(|held| (held, held.told.within())) {
        None => End { day, status: StandingStatus::Released, link: Link::plain(LinkKind::Withdrawn, Some(day)) },
        Some((held, Some(span))) => {
            let day = span.to();
            let link = Link { on: Some(Period::day(day)), ..held.link(|_| LinkKind::Withdrawn) };
            End { day, status: StandingStatus::Released, link }
        }
        Some((held, None)) => End { day, status: StandingStatus::Conflict, link: held.link(LinkKind::Conflict) },
    };
    Some(end)
}
