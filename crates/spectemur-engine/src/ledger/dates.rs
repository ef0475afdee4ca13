//! From a rule and the facts to the days: when a duty begins to bind, when it falls due, and on which occasions.

use spectemur_model::obligation::{Due, Event, Meetings, Obligation, RuleVersion, Span};
use spectemur_model::register::{Meeting, Registration};
use spectemur_model::{CalendarError, Day, MeetingId, Package, Period, Snapshot, Subject};

use super::facts::{Among, Part, Told, told};
use super::life::{End, Fact};
use super::{Duty, Link, LinkKind, Occasion, StandingStatus};

/// One occasion of a rule for one bearer.
pub(super) struct Dated {
    pub(super) occasion: Occasion,
    /// The first day on which it is listed.
    pub(super) listed: Day,
    /// The last day on which it is listed.
    pub(super) until: Option<Day>,
    /// The first day on which it binds.
    pub(super) start: Day,
    /// The day on which it arises: the version that is law then is the one that counts.
    arises: Day,
    /// The deadline, or what is missing for one.
    pub(super) due: Result<Day, Link>,
    pub(super) chain: Vec<Link>,
    /// Which answers count for this occasion: of several parts, any one is enough.
    pub(super) parts: Vec<Part>,
    /// What ends it, by the rule's own words.
    pub(super) ends: Option<End>,
    /// Whether it comes round again, and then the day by which it has passed even if the deadline cannot be worked out.
    again: Option<Option<Day>>,
}

/// What the dates of one bearer rest on.
pub(super) struct Bearer<'a> {
    pub(super) package: &'a Package,
    pub(super) snapshot: &'a Snapshot,
    pub(super) subject: Subject,
    pub(super) registration: Option<&'a Registration>,
    pub(super) horizon: Day,
    /// What keeps a withdrawal of the State from taking effect, where something does.
    pub(super) held: Option<&'a Fact>,
    /// The duty of another obligation of the same bearer.
    pub(super) other: &'a dyn Fn(&spectemur_model::ObligationId) -> Option<&'a Duty>,
}

/// An event with the link that tells of it.
struct Happened {
    day: Day,
    link: Link,
}

/// An event of which sources tell in ways that cannot all be right, not before this day.
struct Contradicted {
    day: Day,
    link: Link,
}

impl Bearer<'_> {
    /// Every occasion of the rule for this bearer, in order.
    pub(super) fn occasions(&self, rule: &Obligation) -> Vec<Dated> {
        let from = self.binds_from(rule);
        let first_law = rule.versions.first().map_or(Day::FIRST, |version| version.from);
        let mut all: Vec<Dated> = Vec::new();
        for (index, version) in rule.versions.iter().enumerate() {
            // The first version stands for the time before it as well: nothing arises earlier than the law.
            let law = if index == 0 { Day::FIRST } else { version.from };
            let next = rule.versions.get(index + 1).map(|next| next.from);
            let is_law =
                |day: Day| law <= day && next.is_none_or(|next| day < next) && version.to.is_none_or(|to| day <= to);
            // What is owed until an event may bind before the treaty is in force for the State.
            let from = if version.due.ends_with().is_some() { first_law } else { from };
            for dated in self.under(version, from) {
                // What arose under an earlier version does not arise once more.
                if is_law(dated.arises) && all.iter().all(|known| known.occasion != dated.occasion) {
                    all.push(dated);
                }
            }
        }
        in_turn(&mut all, from);
        // One more year than wanted was worked out, to know when the last one wanted gives way.
        all.retain(|dated| !matches!(dated.occasion, Occasion::Year(year) if year > self.horizon.year()));
        all
    }

    /// Every occasion as if this version had always been law.
    fn under(&self, version: &RuleVersion, from: Day) -> Vec<Dated> {
        let chain = vec![super::rule_link(version)];
        match &version.due {
            Due::After { event: event @ (Event::Deposit | Event::EntryIntoForce), span } => {
                self.since_deposit(self.after(event, *span, (from, chain)))
            }
            Due::After { event, span } => self.after(event, *span, (from, chain)),
            Due::Until { from: begin, until } => self.until((begin, until), (from, chain)),
            Due::Yearly { event, month, day, years } => self.yearly(event, (*month, *day, *years), from, chain),
            Due::BeforeMeeting { meetings: Meetings::LastBeforeDueOf(other), span } => {
                self.before_deadlines(other, *span, &chain)
            }
            Due::BeforeMeeting { meetings: Meetings::One(id), span } => {
                let starts_on =
                    self.package.registers.meeting(id).and_then(|meeting| Some((meeting, meeting.starts_on?)));
                vec![self.before_one(id, starts_on, *span, (from, chain))]
            }
            Due::BeforeMeeting { meetings: Meetings::Each, span } => self.before_each(*span, from, &chain),
            Due::NextMeeting { event: Event::MeetingEnd, by_its_end } => {
                self.between_meetings(*by_its_end, from, &chain)
            }
            Due::NextMeeting { event, by_its_end } => self.next_meeting(event, *by_its_end, (from, chain)),
            Due::ByDay(day) => self.since_deposit(unless_passed(vec![once(from, Ok(*day), chain)])),
            Due::ByMeeting(id) => {
                let (due, chain) = by_end(self.package.registers.meeting(id), chain);
                self.since_deposit(unless_passed(vec![once(from, due, chain)]))
            }
            Due::Milestone { meeting, day, months_after_entry } => {
                let all = self.milestone((meeting.as_ref(), *day, *months_after_entry), from, chain);
                self.since_deposit(unless_passed(all))
            }
        }
    }

    /// What waits for nothing but the entry into force of the State is listed from its deposit on.
    fn since_deposit(&self, mut all: Vec<Dated>) -> Vec<Dated> {
        let registration = self.registration.filter(|_| matches!(self.subject, Subject::State(_)));
        let deposited = registration.and_then(|known| known.deposited_on.zip(known.entry_into_force_on));
        for dated in &mut all {
            if let Some((deposited, _)) = deposited.filter(|(_, entered)| *entered == dated.start) {
                dated.listed = dated.listed.min(deposited);
            }
        }
        all
    }

    /// The day from which the rule can bind the bearer: entry into force, and the rule being law.
    fn binds_from(&self, rule: &Obligation) -> Day {
        let law = rule.versions.first().map_or(Day::FIRST, |version| version.from);
        let state = self.registration.and_then(|registration| registration.entry_into_force_on);
        state.map_or(law, |day| day.max(law))
    }

    /// The event that sets the clock going; none where it did not happen, or before the rule bound the bearer.
    ///
    /// Where only a span is known its last day counts, so that no deadline is told too early.
    fn event(&self, event: &Event, from: Day) -> Option<Result<Happened, Contradicted>> {
        let registration = self.registration;
        let register = |word: &'static str, day: Option<Day>| {
            let source = registration.map(|registration| registration.source.clone()).unwrap_or_default();
            day.map(|day| Ok(Happened { day, link: Link::plain(LinkKind::Register(word, source), Some(day)) }))
        };
        match event {
            Event::Deposit => register("deposit", registration?.deposited_on),
            Event::EntryIntoForce => register("entry-into-force", registration?.entry_into_force_on),
            Event::WithdrawalNotice => register("withdrawal-notice", registration?.withdrawal_notified_on),
            Event::Answered(question) => {
                let told = told(self.snapshot, question, self.subject, Among::any(Day::FIRST));
                let fact = Fact { question: question.clone(), told };
                match &fact.told {
                    Told::Within(span, _) if span.to() >= from => {
                        Some(Ok(Happened { day: span.to(), link: fact.link(LinkKind::Answer) }))
                    }
                    Told::Conflict(day, _) => {
                        Some(Err(Contradicted { day: *day, link: fact.link(LinkKind::Conflict) }))
                    }
                    Told::Within(..) | Told::NotBy(..) | Told::Nothing => None,
                }
            }
            Event::Met(other) => {
                let duty = (self.other)(other)?;
                let (met, verified) = duty.met_for_good().filter(|(met, _)| met.to() >= from)?;
                let link = Link::plain(LinkKind::Obligation(other.clone()), Some(met.to()));
                Some(Ok(Happened { day: met.to(), link: Link { verified, ..link } }))
            }
            Event::MeetingEnd => None,
        }
    }

    fn after(&self, event: &Event, span: Span, (from, mut chain): (Day, Vec<Link>)) -> Vec<Dated> {
        let happened = match self.event(event, from) {
            Some(Ok(happened)) => happened,
            Some(Err(contradicted)) => return vec![contradicted.once(from, chain)],
            None => return Vec::new(),
        };
        chain.push(happened.link);
        let due = counted(span.after(happened.day), LinkKind::Span(span, false), happened.day);
        chain.push(Link::plain(LinkKind::Span(span, false), due.as_ref().ok().copied()));
        let due = if *event == Event::WithdrawalNotice { self.held(due, &mut chain) } else { due };
        // What arises by an event binds from the event on.
        vec![once(from.max(happened.day), due, chain)]
    }

    /// What runs until a withdrawal takes effect runs on for as long as something keeps it from taking effect.
    fn held(&self, due: Result<Day, Link>, chain: &mut Vec<Link>) -> Result<Day, Link> {
        let withdrawn = self.registration.and_then(|registration| registration.withdrawn_on);
        let Some(held) = self.held.filter(|_| withdrawn.is_some() && due.as_ref().ok().copied() == withdrawn) else {
            return due;
        };
        let span = held.told.within().ok_or_else(|| held.link(LinkKind::Conflict))?;
        chain.push(held.link(LinkKind::Answer));
        Ok(span.to())
    }

    /// From one event on until another, which ends it; what has ended by the day it would begin never begins.
    fn until(&self, (begin, until): (&Event, &Event), (law, mut chain): (Day, Vec<Link>)) -> Vec<Dated> {
        let Some(begun) = self.event(begin, law) else { return Vec::new() };
        let start = law.max(begun.as_ref().map_or_else(|contradicted| contradicted.day, |happened| happened.day));
        let ended = self.event(until, Day::FIRST);
        let ends_on = ended.as_ref().and_then(|ended| ended.as_ref().ok()).map(|ended| ended.day);
        if ends_on.is_some_and(|day| day <= start) {
            return Vec::new();
        }
        let due = begun.map_err(|contradicted| contradicted.link).and_then(|begun| {
            chain.push(begun.link);
            match ended {
                Some(Ok(ended)) => {
                    chain.push(ended.link);
                    Ok(ended.day)
                }
                Some(Err(contradicted)) => Err(contradicted.link),
                None => Err(Link::plain(LinkKind::Lapsed, None)),
            }
        });
        let lapsed =
            |day| End { day, status: StandingStatus::Released, link: Link::plain(LinkKind::Lapsed, Some(day)) };
        vec![Dated { ends: ends_on.map(lapsed), ..once(start, due, chain) }]
    }

    /// A report on a year arises when the year has ended, and is listed from the day after the one before fell due.
    ///
    /// Where several years are looked at together, there are as many since the event before the first time.
    fn yearly(&self, event: &Event, (month, day, years): (i8, i8, i16), from: Day, chain: Vec<Link>) -> Vec<Dated> {
        let happened = match self.event(event, Day::FIRST) {
            Some(Ok(happened)) => happened,
            Some(Err(contradicted)) => return vec![contradicted.once(from, chain)],
            None => return Vec::new(),
        };
        let from = from.max(happened.day);
        let part = |year: i16| {
            let due = Day::new(year.checked_add(1)?, month, day).ok()?;
            let covered = Period::year(year).ok()?;
            let begins = covered.to().plus_days(1).unwrap_or(covered.to());
            Some((covered, Part { among: Among::about(covered, begins), due: Some(due) }))
        };
        let mut all: Vec<Dated> = Vec::new();
        for year in from.year().saturating_add(years - 1)..=self.horizon.year().saturating_add(1) {
            let parts: Option<Vec<(Period, Part)>> = (year - (years - 1)..=year).map(part).collect();
            let Some((covered, last)) = parts.as_ref().and_then(|parts| parts.last()).copied() else { continue };
            let Some(due) = last.due else { continue };
            let (spans, parts): (Vec<Period>, Vec<Part>) = parts.into_iter().flatten().unzip();
            let spans = spans.into_iter().fold(covered, Period::covering);
            let mut chain = chain.clone();
            chain.push(happened.link.clone());
            chain.push(Link { on: Some(spans), ..Link::plain(LinkKind::Span(Span::Days(0), false), None) });
            all.push(Dated {
                occasion: Occasion::Year(year),
                arises: last.begins(),
                parts,
                again: Some(Some(due)),
                ..once(from, Ok(due), chain)
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

    /// Before each meeting; what it asks for arises when the meeting before has ended.
    fn before_each(&self, span: Span, from: Day, chain: &[Link]) -> Vec<Dated> {
        let mut all: Vec<Dated> = Vec::new();
        let mut last: Option<Day> = None;
        for (meeting, starts_on) in self.meetings() {
            let begins = last.map_or(from, |last| last.plus_days(1).unwrap_or(last));
            let dated = self.before_one(&meeting.id, Some((meeting, starts_on)), span, (from, chain.to_vec()));
            if dated.due.as_ref().ok().is_none_or(|due| *due >= from) && starts_on >= from {
                let about = meeting.reporting.or(Period::new(begins.min(starts_on), starts_on).ok());
                all.push(Dated {
                    arises: last.map_or(from, |last| last.max(from)),
                    parts: vec![Part::only(Among::about(about.unwrap_or(Period::day(starts_on)), begins.max(from)))],
                    again: Some(Some(dated.due.as_ref().ok().copied().unwrap_or(starts_on))),
                    ..dated
                });
            }
            last = Some(meeting.ends_on.unwrap_or(starts_on));
        }
        all
    }

    /// Before one meeting of the register, whose first day may not be known.
    fn before_one(
        &self,
        id: &MeetingId,
        meeting: Option<(&Meeting, Day)>,
        span: Span,
        (from, mut chain): (Day, Vec<Link>),
    ) -> Dated {
        let Some((meeting, starts_on)) = meeting else {
            let due = Err(Link::plain(LinkKind::MissingMeeting, None));
            return Dated { occasion: Occasion::Meeting(id.clone()), ..once(from, due, chain) };
        };
        chain.push(meeting_link(meeting, starts_on));
        let due = counted(span.before(starts_on), LinkKind::Span(span, true), starts_on);
        chain.push(Link::plain(LinkKind::Span(span, true), due.as_ref().ok().copied()));
        let about = meeting.reporting.or(Period::new(from, starts_on).ok()).unwrap_or(Period::day(starts_on));
        let parts = vec![Part::only(Among::about(about, from))];
        Dated { occasion: Occasion::Meeting(id.clone()), parts, ..once(from, due, chain) }
    }

    /// The last meeting before each deadline that another obligation had.
    fn before_deadlines(&self, other: &spectemur_model::ObligationId, span: Span, chain: &[Link]) -> Vec<Dated> {
        let Some(duty) = (self.other)(other) else { return Vec::new() };
        let Some(original) = duty.original_due else { return Vec::new() };
        let extended = duty.extensions.iter().map(|extension| (extension.decided_on, extension.until));
        let mut deadlines: Vec<(usize, (Day, Day))> =
            std::iter::once((duty.start, original)).chain(extended).enumerate().collect();
        // An extension that leaves the deadline where it is asks for nothing new.
        deadlines.dedup_by_key(|(_, (_, deadline))| *deadline);
        let meetings = self.meetings();
        let mut all = Vec::new();
        for (place, (index, (listed, deadline))) in deadlines.iter().enumerate() {
            let position = meetings.partition_point(|(_, starts_on)| starts_on < deadline);
            let mut chain = chain.to_vec();
            let link = Link::plain(LinkKind::Obligation(other.clone()), Some(*deadline));
            chain.push(Link { verified: duty.is_verified_until(*index), ..link });
            // Without a meeting at or after the deadline, one that is not in the register yet may be the last before it.
            let known = position.checked_sub(1).filter(|_| position < meetings.len()).map(|last| meetings[last]);
            let due = match known {
                Some((meeting, starts_on)) => {
                    chain.push(meeting_link(meeting, starts_on));
                    let due = counted(span.before(starts_on), LinkKind::Span(span, true), starts_on);
                    chain.push(Link::plain(LinkKind::Span(span, true), due.as_ref().ok().copied()));
                    due
                }
                None => Err(Link::plain(LinkKind::MissingMeeting, Some(*deadline))),
            };
            let until = deadlines.get(place + 1).map(|(_, (next, _))| next.yesterday());
            all.push(Dated { occasion: Occasion::Deadline(*deadline), until, ..once(*listed, due, chain) });
        }
        all
    }

    fn next_meeting(&self, event: &Event, by_its_end: bool, (from, mut chain): (Day, Vec<Link>)) -> Vec<Dated> {
        let happened = match self.event(event, from) {
            Some(Ok(happened)) => happened,
            Some(Err(contradicted)) => return vec![contradicted.once(from, chain)],
            None => return Vec::new(),
        };
        chain.push(happened.link);
        let next = self.meetings().into_iter().find(|(_, starts_on)| *starts_on > happened.day);
        let due = at_edge(next, by_its_end, happened.day, &mut chain);
        vec![once(from.max(happened.day), due, chain)]
    }

    /// From the day after one meeting has ended to the next meeting.
    fn between_meetings(&self, by_its_end: bool, from: Day, chain: &[Link]) -> Vec<Dated> {
        let meetings = self.meetings();
        let mut all = Vec::new();
        for (index, (meeting, starts_on)) in meetings.iter().enumerate() {
            // Whether a meeting has ended whose last day is not known, nobody can tell.
            let ended = meeting.ends_on.ok_or_else(|| Link::plain(LinkKind::MissingMeeting, Some(*starts_on)));
            let ends_on = meeting.ends_on.unwrap_or(*starts_on);
            if ends_on < from {
                continue;
            }
            let mut chain = chain.to_vec();
            chain.push(meeting_link(meeting, *starts_on));
            let next = meetings.get(index + 1).copied();
            let due = ended.and_then(|ends_on| at_edge(next, by_its_end, ends_on, &mut chain));
            all.push(Dated {
                occasion: Occasion::Meeting(meeting.id.clone()),
                arises: ends_on,
                parts: vec![Part::only(Among::about(Period::day(ends_on), ends_on))],
                again: Some(due.as_ref().ok().copied()),
                ..once(ends_on.plus_days(1).unwrap_or(ends_on), due, chain)
            });
        }
        all
    }

    fn milestone(
        &self,
        (meeting, day, months): (Option<&MeetingId>, Option<Day>, Option<i32>),
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
                let entry = self.event(&Event::EntryIntoForce, from).and_then(Result::ok);
                chain.extend(entry.map(|happened| happened.link));
                chain.push(Link::plain(LinkKind::Span(span, false), Some(own)));
                due = Some(Ok(own));
            }
        }
        due.map(|due| once(from, due, chain)).into_iter().collect()
    }
}

/// A fixed day that had passed before the rule could bind the bearer is not owed.
fn unless_passed(mut all: Vec<Dated>) -> Vec<Dated> {
    all.retain(|dated| dated.due.as_ref().map_or(true, |due| *due >= dated.start));
    all
}

impl Contradicted {
    /// A duty that there is, with a deadline that nobody can work out while statements contradict each other.
    fn once(self, from: Day, chain: Vec<Link>) -> Dated {
        once(from.max(self.day), Err(self.link), chain)
    }
}

fn once(start: Day, due: Result<Day, Link>, chain: Vec<Link>) -> Dated {
    Dated {
        occasion: Occasion::Once,
        listed: start,
        until: None,
        start,
        arises: start,
        due,
        chain,
        parts: vec![Part::only(Among::any(start))],
        ends: None,
        again: None,
    }
}

/// Of what comes round again, the one that last fell due and the next one are listed.
///
/// Each follows the one before on the day after that fell due, where its own event does not come later,
/// and goes when the next one has fallen due.
fn in_turn(all: &mut [Dated], from: Day) {
    let passed: Vec<Option<Day>> = all.iter().map(|dated| dated.again.flatten()).collect();
    let mut before: Option<Day> = None;
    for dated in all.iter_mut().filter(|dated| dated.again.is_some()) {
        let follows = before.map_or(from, |day| day.plus_days(1).unwrap_or(day));
        dated.listed = dated.listed.max(follows);
        dated.start = dated.listed;
        before = dated.again.flatten();
    }
    let listed: Vec<Day> = all.iter().map(|dated| dated.listed).collect();
    for (index, dated) in all.iter_mut().enumerate().filter(|(_, dated)| dated.again.is_some()) {
        let next = passed.get(index + 1).copied().flatten();
        dated.until = next.or(listed.get(index + 2).map(|day| day.yesterday()));
    }
}

/// The day that was counted to, or the counting that gives none.
fn counted(due: Result<Day, CalendarError>, kind: LinkKind, from: Day) -> Result<Day, Link> {
    due.map_err(|_| Link::plain(kind, Some(from)))
}

/// The first or the last day of the next meeting, where the register has it.
fn at_edge(next: Option<(&Meeting, Day)>, last_day: bool, since: Day, chain: &mut Vec<Link>) -> Result<Day, Link> {
    let missing = || Link::plain(LinkKind::MissingMeeting, Some(since));
    let (meeting, starts_on) = next.ok_or_else(missing)?;
    chain.push(meeting_link(meeting, starts_on));
    if last_day { meeting.ends_on.ok_or_else(missing) } else { Ok(starts_on) }
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
