//! Deadlines for calendars: what falls due, with an id that stays and a revision that grows.

use std::sync::Arc;

use spectemur_engine::{Duty, Occasion, StandingStatus};
use spectemur_model::{Day, Instant, MeetingId, Package, StateCode, Subject};

use crate::obligations::StandingReading;
use crate::{App, AppError};

/// Which deadlines are asked for; everybody's without a choice.
#[derive(Clone, Debug, Default)]
pub struct DeadlinesAsked {
    /// Only those of this State.
    pub state: Option<StateCode>,
    /// Only those under this theme.
    pub theme: Option<String>,
    /// Only those that come round with this meeting.
    pub meeting: Option<MeetingId>,
    /// Only what was recorded by this instant.
    pub known_by: Option<Instant>,
}

/// Deadlines from a year back on.
#[derive(Clone, Debug)]
pub struct DeadlinesReading {
    /// The package, for titles and names.
    pub package: Arc<Package>,
    /// The day.
    pub as_of: Day,
    /// In order of the day.
    pub deadlines: Vec<Deadline>,
    /// When the facts behind them were last added to.
    pub stamp: Instant,
}

/// One deadline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// Stays the same when the day moves: treaty, bearer, rule, occasion.
    pub id: String,
    /// Grows with every change of the day or the standing, and with every statement behind it.
    pub revision: u32,
    /// The last day on which it is in time.
    pub day: Day,
    /// What it is.
    pub standing: StandingReading,
}

impl App {
    /// The deadlines from a year before the day on, as far as the rules and the facts reach.
    ///
    /// What was met or fell away stays among them, so that calendars that show it already learn of it.
    ///
    /// # Errors
    /// A State, theme or meeting that does not exist, or what the store says.
    pub async fn deadlines(&self, as_of: Day, asked: &DeadlinesAsked) -> Result<DeadlinesReading, AppError> {
        let package = self.package(asked.known_by).await?;
        if let Some(meeting) = asked.meeting.as_ref().filter(|id| package.registers.meeting(id).is_none()) {
            return Err(AppError::UnknownMeeting {
                meeting: meeting.to_string(),
                known: package.registers.meetings.iter().map(|known| known.id.to_string()).collect(),
            });
        }
        let filter = crate::ObligationsAsked {
            state: asked.state,
            theme: asked.theme.clone(),
            ..crate::ObligationsAsked::default()
        };
        filter.check(&package)?;
        let owed = self.owed(asked.known_by, as_of).await?;
        let (snapshot, ledger) = (&owed.facts, &owed.ledger);
        let since = as_of.plus_days(-365).unwrap_or(as_of);
        let wanted = |duty: &&Duty| match &asked.meeting {
            Some(meeting) => duty.occasion == Occasion::Meeting(meeting.clone()),
            None => true,
        };
        // Of what comes round every year, only the next.
        let last_year = as_of.plus_days(366).unwrap_or(as_of).year();
        let is_near = |duty: &&Duty| !matches!(duty.occasion, Occasion::Year(year) if year > last_year);
        let deadlines =
            ledger.duties().filter(wanted).filter(is_near).filter_map(|duty| deadline(&package, duty, as_of));
        let mut deadlines: Vec<Deadline> =
            deadlines.filter(|deadline| deadline.day >= since && filter.wants(&package, &deadline.standing)).collect();
        deadlines.sort_by(|a, b| (a.day, &a.id).cmp(&(b.day, &b.id)));
        let stamp = snapshot.statements().map(|said| said.recorded_at).max().unwrap_or(Instant::EPOCH);
        Ok(DeadlinesReading { package, as_of, deadlines, stamp })
    }
}

/// The deadline of a duty as it is on the day, or as it begins if it is not listed yet.
fn deadline(package: &Package, duty: &Duty, as_of: Day) -> Option<Deadline> {
    let first = duty.turns().next()?;
    let standing = StandingReading::from(duty.on(as_of.max(first)).or_else(|| duty.on(duty.listed_until()?))?);
    // Whether the State owes it at all is not known: a calendar would claim what the record does not tell.
    let is_open = standing.status == StandingStatus::Unknown && standing.due_on.is_none_or(|due| as_of <= due);
    if is_open {
        return None;
    }
    let begun = duty.turns().take_while(|turn| *turn <= as_of).count();
    let statements: usize = standing.chain.iter().map(|link| link.evidence.len()).sum();
    Some(Deadline {
        id: id(package, duty),
        revision: u32::try_from(begun + statements).unwrap_or(u32::MAX),
        day: standing.due_on?,
        standing,
    })
}

fn id(package: &Package, duty: &Duty) -> String {
    let whose = match duty.bearer {
        Subject::Convention => "all".to_owned(),
        Subject::State(state) => state.to_string(),
        Subject::Matter(matter) => matter.to_string(),
    };
    let occasion = match &duty.occasion {
        Occasion::Once => "once".to_owned(),
        Occasion::Year(year) => year.to_string(),
        Occasion::Meeting(meeting) => meeting.to_string(),
        Occasion::Deadline(day) => day.to_string(),
    };
    format!("{}/{whose}/{}/{occasion}", package.id, duty.obligation)
}
