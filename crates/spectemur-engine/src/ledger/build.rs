//! Puts the ledger together: each rule for each bearer on each occasion.

use std::collections::BTreeMap;

use spectemur_model::measure::Window;
use spectemur_model::obligation::{Due, Meetings, Obligation, OwedBy};
use spectemur_model::register::Registration;
use spectemur_model::{Day, ObligationId, Package, Period, Snapshot, Subject, Truth};

use crate::Moment;
use crate::judge::{Judgements, judge};

use super::dates::{Bearer, Dated};
use super::facts::{Among, Told, still_open, told};
use super::life::{Fact, Life, not_before, phases};
use super::requests::{Request, granted, requests};
use super::{Duty, Link, LinkKind, Occasion, StandingStatus};

/// Every duty, by bearer, then in the order of the rules.
pub(super) fn duties(package: &Package, snapshot: &Snapshot, horizon: Day) -> Vec<Duty> {
    let requests = requests(package, snapshot);
    let work = Work { package, snapshot, horizon, requests: &requests };
    let mut by_rule: BTreeMap<&ObligationId, Vec<Duty>> = BTreeMap::new();
    let mut order = in_order(&package.obligations);
    for rule in &order {
        let duties = work.of_rule(rule, &by_rule);
        by_rule.insert(&rule.id, duties);
    }
    order = package.obligations.iter().collect();
    let mut all: Vec<(Subject, usize, Duty)> = Vec::new();
    for (position, rule) in order.into_iter().enumerate() {
        let duties = by_rule.remove(&rule.id).unwrap_or_default();
        all.extend(duties.into_iter().map(|duty| (duty.bearer, position, duty)));
    }
    all.sort_by(|(a, first, one), (b, second, other)| (a, first, one.order()).cmp(&(b, second, other.order())));
    all.into_iter().map(|(_, _, duty)| duty).collect()
}

/// The rules, each after those that it rests on; a checked package has no circle.
fn in_order(rules: &[Obligation]) -> Vec<&Obligation> {
    let mut ordered: Vec<&Obligation> = Vec::new();
    let mut waiting: Vec<&Obligation> = rules.iter().collect();
    while !waiting.is_empty() {
        let rests = |rule: &&Obligation| {
            let others = rule.after.iter().chain(rule.versions.iter().filter_map(|version| version.due.rests_on()));
            let mut others = others.filter(|other| rules.iter().any(|rule| rule.id == **other));
            others.all(|other| ordered.iter().any(|done| done.id == *other))
        };
        let (ready, rest): (Vec<&Obligation>, Vec<&Obligation>) = waiting.into_iter().partition(rests);
        if ready.is_empty() {
            return ordered;
        }
        ordered.extend(ready);
        waiting = rest;
    }
    ordered
}

struct Work<'a> {
    package: &'a Package,
    snapshot: &'a Snapshot,
    horizon: Day,
    requests: &'a [Request<'a>],
}

type Known<'a> = BTreeMap<&'a ObligationId, Vec<Duty>>;

impl Work<'_> {
    fn of_rule(&self, rule: &Obligation, known: &Known<'_>) -> Vec<Duty> {
        let applies = rule.applies.as_ref().map(|condition| {
            let always = Moment::new(Day::LAST, Period::ALWAYS);
            judge(self.package, self.snapshot, always, condition, Window::ToDate)
        });
        let mut duties = Vec::new();
        for (subject, registration) in self.bearers(rule) {
            duties.extend(self.of_bearer(rule, (subject, registration), applies.as_ref(), known));
        }
        duties
    }

    fn bearers(&self, rule: &Obligation) -> Vec<(Subject, Option<&Registration>)> {
        match rule.owed_by {
            OwedBy::Convention => vec![(Subject::Convention, None)],
            OwedBy::States => {
                let registrations = &self.package.registers.registrations;
                let bound = registrations.values().filter(|registration| registration.entry_into_force_on.is_some());
                bound.map(|registration| (Subject::State(registration.state), Some(registration))).collect()
            }
            OwedBy::Matters => {
                let event = rule.versions.first().and_then(|version| version.due.asks());
                let said = event.map(|question| self.snapshot.on(question)).unwrap_or_default();
                let mut subjects: Vec<Subject> = said.iter().map(|said| said.statement.subject).collect();
                subjects.dedup();
                let registration = |subject: &Subject| match subject {
                    Subject::Matter(matter) => {
                        matter.state().and_then(|state| self.package.registers.registrations.get(&state))
                    }
                    Subject::State(_) | Subject::Convention => None,
                };
                subjects.into_iter().map(|subject| (subject, registration(&subject))).collect()
            }
        }
    }

    fn of_bearer(
        &self,
        rule: &Obligation,
        (subject, registration): (Subject, Option<&Registration>),
        applies: Option<&Judgements>,
        known: &Known<'_>,
    ) -> Vec<Duty> {
        let other = |id: &ObligationId| {
            let duties = known.get(id)?;
            duties.iter().find(|duty| duty.bearer == subject && duty.occasion == Occasion::Once)
        };
        let judgement = applies.map(|judgements| subject.state().and_then(|state| judgements.get(&state)));
        let truth = judgement.map_or(Truth::Yes, |judgement| judgement.map_or(Truth::Unknown, |known| known.truth));
        // Where nobody knows whether the State owes something, nothing that rests on that something is listed.
        let rests_on_unknown = rule.versions.iter().filter_map(|version| version.due.rests_on()).any(|id| {
            other(id).is_none_or(|duty| {
                duty.phases
                    .iter()
                    .all(|phase| phase.status == StandingStatus::Unknown || phase.status == StandingStatus::NotYet)
            })
        });
        if truth == Truth::No || rests_on_unknown {
            return Vec::new();
        }
        let unknown = (truth == Truth::Unknown).then(|| self.does_it_apply(rule, judgement.flatten().is_some()));
        let gate = match rule.after.as_ref().map(|id| self.gate(id, &other)) {
            Some(None) => return Vec::new(),
            Some(Some(gate)) => Some(gate),
            None => None,
        };
        let bearer = Bearer {
            package: self.package,
            snapshot: self.snapshot,
            subject,
            registration,
            horizon: self.horizon,
            other: &other,
        };
        let occasions = bearer.occasions(rule);
        let facts = Facts { rule, subject, registration, unknown, gate: gate.as_ref() };
        occasions.into_iter().enumerate().map(|(index, dated)| self.duty(&facts, dated, index, &other)).collect()
    }

    fn does_it_apply(&self, rule: &Obligation, contradicted: bool) -> Link {
        let questions = rule.applies.iter().flat_map(|condition| condition.questions());
        let question = questions.into_iter().next().cloned().unwrap_or_else(|| "".into());
        let kind = if contradicted { LinkKind::Conflict } else { LinkKind::Missing };
        Link::plain(kind(question), None)
    }

    /// What opens a duty that is owed once another is met; none where the other is known not to be met.
    fn gate<'d>(&self, id: &ObligationId, other: &impl Fn(&ObligationId) -> Option<&'d Duty>) -> Option<Fact> {
        let duty = other(id)?;
        let rule = self.package.obligation(id)?;
        let (question, told) = self.done(rule, duty.bearer, Among::Any(duty.turns().next()?))?;
        if matches!(told, Told::NotBy(..)) { None } else { Some(Fact { question, told }) }
    }

    /// The first question on being met that has an answer, or the first one, with what is told.
    fn done(&self, rule: &Obligation, subject: Subject, among: Among) -> Option<(spectemur_model::QuestionKey, Told)> {
        let told_of =
            |question: &spectemur_model::QuestionKey| (question.clone(), told(self.snapshot, question, subject, among));
        let mut all = rule.met.iter().map(told_of);
        let first = all.next()?;
        let answered = std::iter::once(first.clone()).chain(all).find(|(_, told)| *told != Told::Nothing);
        Some(answered.unwrap_or(first))
    }
}

/// What all occasions of one rule and bearer share.
struct Facts<'a> {
    rule: &'a Obligation,
    subject: Subject,
    registration: Option<&'a Registration>,
    unknown: Option<Link>,
    gate: Option<&'a Fact>,
}

impl Work<'_> {
    fn duty<'d>(
        &self,
        facts: &Facts<'_>,
        dated: Dated,
        index: usize,
        other: &impl Fn(&ObligationId) -> Option<&'d Duty>,
    ) -> Duty {
        let Facts { rule, subject, registration, unknown, gate } = facts;
        let deadline = dated.due.as_ref().ok().copied();
        let extensions = match (subject.state(), deadline, &dated.occasion) {
            (Some(state), Some(due), Occasion::Once) => granted(self.requests, state, &rule.id, due),
            _ => Vec::new(),
        };
        let open =
            if dated.occasion == Occasion::Once { still_open(self.snapshot, &rule.open, *subject) } else { None };
        let filing = self.filing(rule, *subject, index, other);
        let met = match filing.as_ref() {
            Some((met, _)) => Some(met.clone()),
            None => self
                .done(rule, *subject, dated.among)
                .map(|(question, told)| Fact { question, told: not_before(told, open) }),
        };
        let done = rule.met.iter().filter(|question| met.as_ref().is_some_and(|met| met.question != **question));
        let done = done.map(|question| Fact {
            question: question.clone(),
            told: told(self.snapshot, question, *subject, dated.among),
        });
        let done = if filing.is_some() || met.as_ref().is_none_or(|met| met.told.within().is_none()) {
            Vec::new()
        } else {
            done.filter(|fact| fact.told.within().is_some()).collect()
        };
        let reversal = |questions: &[spectemur_model::QuestionKey]| {
            let told = questions.iter().map(|question| Fact {
                question: question.clone(),
                told: told(self.snapshot, question, *subject, dated.among),
            });
            told.into_iter().find(|fact| matches!(fact.told, Told::Within(..) | Told::Conflict(_)))
        };
        // An entry into force that is still to come is listed from the deposit on.
        let deposited = registration.and_then(|registration| registration.deposited_on);
        let is_first = matches!(dated.occasion, Occasion::Once);
        let listed = deposited.filter(|_| is_first && rule.owed_by == OwedBy::States).unwrap_or(dated.listed);
        let life = Life {
            listed: listed.min(dated.listed),
            start: dated.start,
            due: dated.due,
            extensions: &extensions,
            met,
            done,
            released: reversal(&rule.released).or(filing.and_then(|(_, released)| released)),
            reopened: reversal(&rule.reopened),
            gate: gate.cloned(),
            unknown: unknown.clone(),
            withdrawn: registration.and_then(|registration| registration.withdrawn_on),
        };
        let phases = phases(&life);
        Duty {
            obligation: rule.id.clone(),
            bearer: *subject,
            occasion: dated.occasion,
            original_due: deadline,
            chain: dated.chain,
            phases,
            until: dated.until,
            extensions,
        }
    }

    /// For the filing of a request: whether it was filed, and whether there is nothing left to ask for.
    fn filing<'d>(
        &self,
        rule: &Obligation,
        subject: Subject,
        index: usize,
        other: &impl Fn(&ObligationId) -> Option<&'d Duty>,
    ) -> Option<(Fact, Option<Fact>)> {
        let of = rule.versions.iter().find_map(|version| match &version.due {
            Due::BeforeMeeting { meetings: Meetings::LastBeforeDueOf(of), .. } => Some(of),
            _ => None,
        })?;
        let questions = self.package.requests.as_ref()?;
        let state = subject.state()?;
        let mut asked: Vec<&Request<'_>> =
            self.requests.iter().filter(|request| request.state == state && request.of == *of).collect();
        asked.sort_by_key(|request| (request.decided_on.unwrap_or(Day::LAST), request.matter));
        let filed = asked.get(index).map_or(Told::Nothing, |request| request.filed());
        let done = other(of).and_then(|duty| {
            let rule = self.package.obligation(of)?;
            let (question, told) = self.done(rule, duty.bearer, Among::Any(duty.turns().next()?))?;
            Some(Fact { question, told })
        });
        Some((Fact { question: questions.submitted.clone(), told: filed }, done))
    }
}

impl Duty {
    /// When it was met, if nothing reversed that.
    pub(super) fn met_for_good(&self) -> Option<Period> {
        self.phases.last().filter(|phase| phase.status == StandingStatus::Met).and_then(|phase| phase.met_on)
    }

    /// Whether everything behind the original deadline and its end was verified.
    pub(super) fn is_verified(&self) -> bool {
        let last = self.phases.last().into_iter().flat_map(|phase| &phase.chain);
        self.chain.iter().chain(last).all(|link| link.verified)
    }

    /// Whether the original deadline and so many extensions were verified.
    pub(super) fn is_verified_until(&self, extensions: usize) -> bool {
        self.chain.iter().all(|link| link.verified)
            && self.extensions.iter().take(extensions).all(|extension| extension.verified)
    }
}
