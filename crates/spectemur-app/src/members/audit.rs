//! The trail of what members did: how an act is written, read and checked.

use serde_json::Value;
use spectemur_store::{Act, Acted, ActsAsked, Problem};

use super::Member;
use crate::{App, AppError};

/// What members did, the newest first.
#[derive(Clone, Debug)]
pub struct ActsReading {
    /// The acts.
    pub acts: Vec<Acted>,
    /// The number before which the next page begins; none where there is no more.
    pub next: Option<i64>,
}

/// What checking the trail found.
#[derive(Clone, Debug)]
pub struct TrailCheck {
    /// How many acts there are.
    pub acts: u64,
    /// Everything that is wrong with them.
    pub problems: Vec<Problem>,
}

/// An act of a member.
pub(crate) fn signed(
    member: &Member,
    (kind, subject): (&str, &str),
    (before, after): (Option<Value>, Option<Value>),
) -> Act {
    let who = (member.account.as_str(), member.name.as_str(), member.office.to_string());
    by(who, (kind, subject), (before, after))
}

/// An act of somebody who is not signed in: who accepts an invitation, or has the machine.
pub(super) fn by(
    (account, name, office): (&str, &str, String),
    (kind, subject): (&str, &str),
    (before, after): (Option<Value>, Option<Value>),
) -> Act {
    Act {
        account: account.to_owned(),
        name: name.to_owned(),
        office,
        kind: kind.to_owned(),
        subject: subject.to_owned(),
        before: before.map(|value| value.to_string()),
        after: after.map(|value| value.to_string()),
    }
}

impl App {
    /// What members did, so many at most, before an act's number or from the newest on.
    ///
    /// # Errors
    /// An office that may not read it, or what the store says.
    pub async fn acts(&self, member: &Member, before: Option<i64>, limit: usize) -> Result<ActsReading, AppError> {
        member.refuse_unless(member.may_see_audit(), "audit")?;
        let acts = self.store.acts(ActsAsked { before, limit, ..ActsAsked::default() }).await?;
        let next = acts.last().map(|last| last.seq).filter(|seq| acts.len() == limit && *seq > 1);
        Ok(ActsReading { acts, next })
    }

    /// Recomputes the whole trail.
    ///
    /// # Errors
    /// An office that may not read it, or what the store says; what is wrong with the trail is in the result.
    pub async fn check_acts(&self, member: &Member) -> Result<TrailCheck, AppError> {
        member.refuse_unless(member.may_see_audit(), "audit")?;
        let (acts, problems) = self.store.verify_acts().await?;
        Ok(TrailCheck { acts, problems })
    }
}
