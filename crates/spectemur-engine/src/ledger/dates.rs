//! From a rule and the facts to the days: when a duty begins to bind, when it falls due, and on which occasions.

use spectemur_model::obligation::{Due, Event, Meetings, Obligation, Span};
use spectemur_model::register::{Meeting, Registration};
use spectemur_model::{Day, Package, Period, Snapshot, Subject};

use super::facts::{Among, Told, told};
use super::{Duty, Link, LinkKind, Occasion};

/// One occasion of a rule for one bearer.
pub(super) struct Dated {
    pub(super) occasion: Occasion,
    /// The first day on which it is listed.
    pub(super) listed: Day,
    /// The last day on which it is listed.
    pub(super) until: Option<Day>,
    /// The first day on which it binds.
    pub(super) start: Day,
    /// The deadline, or what is missing for one.
    pub(super) due: Result<Day, Link>,
    pub(super) chain: Vec<Link>,
    /// Which answers count for this occasion.
    pub(super) among: Among,
}

/// What the dates of one bearer rest on.
pub(super) struct Bearer<'a> {
    pub(super) package: &'a Package,
    pub(super) snapshot: &'a Snapshot,
    pub(super) subject: Subject,
    pub(super) registration: Option<&'a Registration>,
    pub(super) horizon: Day,
    /// The duty of another obligation of the same bearer.
    pub(super) other: &'a dyn Fn(&spectemur_model::ObligationId) -> Option<&'a Duty>,
}

/// An event with the link that tells of it.
struct Happened {
    day: Day,
    link: Link,
}

impl Bearer<'_> {
    /// Every occasion of the rule for this bearer, in order.
    pub(super) fn occasions(&self, rule: &Obligation) -> Vec<Dated> {
        let from = self.binds_from(rule);
        let Some(version) = rule.version_on(from) else { return Vec::new() };
        // What comes into being after a rule ended is not owed under it.
        if version.to.is_some_and(|to| to < from) {
            return Vec::new();
        }
        let chain = vec![super::rule_link(rule, from)];
        match &version.due {
            Due::After { event, span } => self.after(rule, event, *span, (from, chain)),
            Due::Yearly { event, month, day } => self.yearly(event, (*month, *day), from, &chain),
            Due::BeforeMeeting { meetings: Meetings::LastBeforeDueOf(other), span } => {
                self.before_deadlines(other, *span, &chain)
            }
            Due::BeforeMeeting { meetings, span } => self.before_meetings(meetings, *span, from, &chain),
            Due::NextMeeting { event: Event::MeetingEnd, by_its_end } => {
                self.from_meeting_to_meeting(*by_its_end, from, &chain)
            }
            Due::NextMeeting { event, by_its_end } => self.next_meeting(rule, event, *by_its_end, (from, chain)),
            Due::ByDay(day) => vec![once(from, Ok(*day), chain)],
            Due::ByMeeting(id) => {
                let meeting = self.package.registers.meeting(id);
                let (due, chain) = by_end(meeting, chain);
                vec![once(from, due, chain)]
            }
            Due::Milestone { meeting, day, months_after_entry } => {
                self.milestone((meeting.as_ref(), *day, *months_after_entry), from, chain)
            }
        }
    }

    /// The day from which the rule can bind the bearer: entry into force, and the rule being law.
    fn binds_from(&self, rule: &Obligation) -> Day {
        let law = rule.versions.first().map_or(Day::FIRST, |version| version.from);
        let state = self.registration.and_then(|registration| registration.entry_into_force_on);
        state.map_or(law, |day| day.max(law))
    }

    /// Whether an event sets the rule's clock going: what a State does before the rule is law does not.
    fn counts(&self, event: &Event, happened: &Happened, rule: &Obligation) -> bool {
        let law = rule.versions.first().map_or(Day::FIRST, |version| version.from);
        match event {
            Event::Answered(_) | Event::Met(_) => happened.day >= law,
            Event::Deposit | Event::EntryIntoForce | Event::WithdrawalNotice | Event::MeetingEnd => true,
        }
    }

    fn event(&self, event: &Event) -> Option<Happened> {
        let registration = self.registration;
        let register = |word: &'static str, day: Option<Day>| {
            let source = registration.map(|registration| registration.source.clone()).unwrap_or_default();
            day.map(|day| Happened { day, link: Link::plain(LinkKind::Register(word, source), Some(day)) })
        };
        match event {
            Event::Deposit => register("deposit", registration?.deposited_on),
            Event::EntryIntoForce => register("entry-into-force", registration?.entry_into_force_on),
            Event::WithdrawalNotice => register("withdrawal-notice", registration?.withdrawal_notified_on),
            Event::Answered(question) => {
                let told = told(self.snapshot, question, self.subject, Among::Any(Day::FIRST));
                let evidence = told.evidence();
                let Told::Within(span, _) = told else { return None };
                let link = Link {
                    kind: LinkKind::Answer(question.clone()),
                    on: Some(span),
                    evidence: evidence.ids,
                    verified: !evidence.unverified,
                };
                Some(Happened { day: span.to(), link })
            }
            Event::Met(other) => {
                let duty = (self.other)(other)?;
                let met = duty.met_for_good()?;
                let link = Link::plain(LinkKind::Obligation(other.clone()), Some(met.to()));
                Some(Happened { day: met.to(), link: Link { verified: duty.is_verified(), ..link } })
            }
            Event::MeetingEnd => None,
        }
    }

    fn after(&self, rule: &Obligation, event: &Event, span: Span, (from, mut chain): (Day, Vec<Link>)) -> Vec<Dated> {
        let Some(happened) = self.event(event).filter(|happened| self.counts(event, happened, rule)) else {
            return Vec::new();
        };
        let due = span.after(happened.day);
        chain.push(happened.link);
        let due = due.map_err(|_| Link::plain(LinkKind::Span(span, false), Some(happened.day)));
        chain.push(Link::plain(LinkKind::Span(span, false), due.as_ref().ok().copied()));
        // What arises by an event binds from the event on.
        let start = if matches!(event, Event::Deposit) { from } else { from.max(happened.day) };
        vec![once(start, due, chain)]
    }

    fn yearly(&self, event: &Event, (month, day): (i8, i8), from: Day, chain: &[Link]) -> Vec<Dated> {
        let Some(happened) = self.event(event) else { return Vec::new() };
        let due = |year: i16| Day::new(year.checked_add(1)?, month, day).ok();
        let mut all: Vec<Dated> = Vec::new();
        for year in happened.day.max(from).year()..=self.horizon.year() {
            let (Some(due_on), Some(next)) = (due(year), due(year.saturating_add(1))) else { continue };
            let Ok(covered) = Period::year(year) else { continue };
            let begins = covered.to().plus_days(1).unwrap_or(covered.to());
            let listed = due(year - 1).and_then(|due| due.plus_days(1).ok()).unwrap_or(from).max(from);
            let mut chain = chain.to_vec();
            chain.push(happened.link.clone());
            chain.push(Link { on: Some(covered), ..Link::plain(LinkKind::Span(Span::Days(0), false), None) });
            all.push(Dated {
                occasion: Occasion::Year(year),
                listed,
                until: Some(next),
                start: listed,
                due: Ok(due_on),
                chain,
                among: Among::About(covered, begins),
            });
        }
        all
    }

    /// The meetings of the register whose first day is known, in order.
    fn meetings(&self) -> Vec<(&Meeting, Day)> {
        let dated = self.package.registers.meetings.iter().filter_map(|meeting| Some((meeting, meeting.starts_on?)));
        let mut meetings: Vec<_> = dated.collect();
        meetings.sort_by_key(|(_, day)| *day);
        meetings
    }

    fn before_meetings(&self, meetings: &Meetings, span: Span, from: Day, chain: &[Link]) -> Vec<Dated> {
        let wanted = |meeting: &Meeting| match meetings {
            Meetings::One(id) => meeting.id == *id,
            Meetings::Each | Meetings::LastBeforeDueOf(_) => true,
        };
        let mut all: Vec<Dated> = Vec::new();
        let mut last: Option<Day> = None;
        for (meeting, starts_on) in self.meetings() {
            let Ok(due) = span.before(starts_on) else { continue };
            let listed = last.and_then(|last| last.plus_days(1).ok()).unwrap_or(from).max(from);
            let about = Period::new(last.unwrap_or(from).min(starts_on), starts_on).unwrap_or(Period::day(starts_on));
            if due >= from && wanted(meeting) {
                let mut chain = chain.to_vec();
                chain.push(meeting_link(meeting, starts_on));
                chain.push(Link::plain(LinkKind::Span(span, true), Some(due)));
                all.push(Dated {
                    occasion: Occasion::Meeting(meeting.id.clone()),
                    listed,
                    until: None,
                    start: listed,
                    due: Ok(due),
                    chain,
                    among: Among::About(meeting.reporting.unwrap_or(about), listed),
                });
            }
            last = Some(due);
        }
        listed_in_pairs(&mut all);
        all
    }

    /// The last meeting before each deadline that another obligation had.
    fn before_deadlines(&self, other: &spectemur_model::ObligationId, span: Span, chain: &[Link]) -> Vec<Dated> {
        let Some(duty) = (self.other)(other) else { return Vec::new() };
        let (Some(original), Some(start)) = (duty.original_due, duty.turns().next()) else { return Vec::new() };
        let extended = duty.extensions.iter().map(|extension| (extension.decided_on, extension.until));
        let deadlines: Vec<(Day, Day)> = std::iter::once((start, original)).chain(extended).collect();
        let meetings = self.meetings();
        let mut all = Vec::new();
        for (index, (listed, deadline)) in deadlines.iter().enumerate() {
            let position = meetings.partition_point(|(_, starts_on)| starts_on < deadline);
            let mut chain = chain.to_vec();
            let link = Link::plain(LinkKind::Obligation(other.clone()), Some(*deadline));
            chain.push(Link { verified: duty.is_verified_until(index), ..link });
            // Without a meeting at or after the deadline, one that is not in the register yet may be the last before it.
            let known = position.checked_sub(1).filter(|_| position < meetings.len()).map(|last| meetings[last]);
            let due = known.and_then(|(meeting, starts_on)| Some((meeting, starts_on, span.before(starts_on).ok()?)));
            let due = match due {
                Some((meeting, starts_on, due)) => {
                    chain.push(meeting_link(meeting, starts_on));
                    chain.push(Link::plain(LinkKind::Span(span, true), Some(due)));
                    Ok(due)
                }
                None => Err(Link::plain(LinkKind::MissingMeeting, Some(*deadline))),
            };
            let until = deadlines.get(index + 1).map(|(next, _)| next.yesterday());
            all.push(Dated {
                occasion: Occasion::Deadline(*deadline),
                listed: *listed,
                until,
                start: *listed,
                due,
                chain,
                among: Among::Any(*listed),
            });
        }
        all
    }

    fn next_meeting(
        &self,
        rule: &Obligation,
        event: &Event,
        by_its_end: bool,
        (from, mut chain): (Day, Vec<Link>),
    ) -> Vec<Dated> {
        let Some(happened) = self.event(event).filter(|happened| self.counts(event, happened, rule)) else {
            return Vec::new();
        };
        chain.push(happened.link);
        let next = self.meetings().into_iter().find(|(_, starts_on)| *starts_on > happened.day);
        let due = match next {
            Some((meeting, starts_on)) => {
                chain.push(meeting_link(meeting, starts_on));
                Ok(if by_its_end { meeting.ends_on.unwrap_or(starts_on) } else { starts_on })
            }
            None => Err(Link::plain(LinkKind::MissingMeeting, Some(happened.day))),
        };
        vec![once(from.max(happened.day), due, chain)]
    }

    fn from_meeting_to_meeting(&self, by_its_end: bool, from: Day, chain: &[Link]) -> Vec<Dated> {
        let meetings = self.meetings();
        let mut all = Vec::new();
        for (index, (meeting, starts_on)) in meetings.iter().enumerate() {
            let ends_on = meeting.ends_on.unwrap_or(*starts_on);
            if ends_on < from {
                continue;
            }
            let mut chain = chain.to_vec();
            chain.push(meeting_link(meeting, *starts_on));
            let due = match meetings.get(index + 1) {
                Some((next, next_on)) => {
                    chain.push(meeting_link(next, *next_on));
                    Ok(if by_its_end { next.ends_on.unwrap_or(*next_on) } else { *next_on })
                }
                None => Err(Link::plain(LinkKind::MissingMeeting, Some(ends_on))),
            };
            all.push(Dated {
                occasion: Occasion::Meeting(meeting.id.clone()),
                listed: ends_on,
                until: None,
                start: ends_on,
                due,
                chain,
                among: Among::About(Period::day(ends_on), ends_on),
            });
        }
        listed_in_pairs(&mut all);
        all
    }

    fn milestone(
        &self,
        (meeting, day, months): (Option<&spectemur_model::MeetingId>, Option<Day>, Option<i32>),
        from: Day,
        mut chain: Vec<Link>,
    ) -> Vec<Dated> {
        let mut due = day.map(Ok);
        if let Some(id) = meeting {
            let found;
            (found, chain) = by_end(self.package.registers.meeting(id), chain);
            due = Some(found);
        }
        let entered = self.registration.and_then(|registration| registration.entry_into_force_on);
        if let (Some(months), Some(entered)) = (months, entered) {
            let span = Span::Months { months, end: spectemur_model::MonthEnd::LastDay };
            let later = span.after(entered).ok().filter(|own| match &due {
                Some(Ok(day)) => own > day,
                Some(Err(_)) => false,
                None => true,
            });
            if let Some(own) = later {
                chain.extend(self.event(&Event::EntryIntoForce).map(|happened| happened.link));
                chain.push(Link::plain(LinkKind::Span(span, false), Some(own)));
                due = Some(Ok(own));
            }
        }
        due.map(|due| once(from, due, chain)).into_iter().collect()
    }
}

fn once(start: Day, due: Result<Day, Link>, chain: Vec<Link>) -> Dated {
    Dated { occasion: Occasion::Once, listed: start, until: None, start, due, chain, among: Among::Any(start) }
}

/// Of what comes round again, the one that last fell due and the next one are listed.
fn listed_in_pairs(all: &mut [Dated]) {
    let dues: Vec<Option<Day>> = all.iter().map(|dated| dated.due.as_ref().ok().copied()).collect();
    for (dated, next) in all.iter_mut().zip(dues.into_iter().skip(1)) {
        dated.until = next;
    }
}

fn by_end(meeting: Option<&Meeting>, mut chain: Vec<Link>) -> (Result<Day, Link>, Vec<Link>) {
    match meeting.and_then(|meeting| Some((meeting, meeting.ends_on?))) {
        Some((meeting, ends_on)) => {
            chain.push(meeting_link(meeting, ends_on));
            (Ok(ends_on), chain)
        }
        None => (Err(Link::plain(LinkKind::MissingMeeting, None)), chain),
    }
}

fn meeting_link(meeting: &Meeting, day: Day) -> Link {
    let on = Period::new(meeting.starts_on.unwrap_or(day), meeting.ends_on.unwrap_or(day)).ok();
    Link { kind: LinkKind::Meeting(meeting.id.clone()), on, evidence: Vec::new(), verified: meeting.verified }
}
