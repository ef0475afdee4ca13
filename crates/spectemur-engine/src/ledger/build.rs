//! Puts the ledger together: each rule for each bearer on each occasion.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_model::measure::Window;
use spectemur_model::obligation::{Obligation, OwedBy};
use spectemur_model::register::Registration;
use spectemur_model::{Day, ObligationId, Package, Period, QuestionKey, Snapshot, StateCode, Subject, Truth};

use crate::Moment;
use crate::judge::{Judgement, Judgements, judge};

use super::dates::{Bearer, Dated};
use super::facts::{Among, Evidence, Part, Told, any_of, not_before, still_open, told};
use super::life::{Doubt, End, Fact, Life, phases};
use super::requests::{Request, filed, granted, matters, requests, unsettled};
use super::withdrawal::{end, held};
use super::{Duty, Link, LinkKind, Occasion, StandingStatus};

/// Every duty, by bearer, then in the order of the rules.
pub(super) fn duties(package: &Package, snapshot: &Snapshot, horizon: Day, only: Option<StateCode>) -> Vec<Duty> {
    let requests = requests(package, snapshot);
    let work = Work { package, snapshot, horizon, only, requests: &requests };
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
    // Stable: the occasions of one rule stay in order of time, which labels of meetings do not follow.
    all.sort_by_key(|(bearer, position, _)| (*bearer, *position));
    all.into_iter().map(|(_, _, duty)| duty).collect()
}

/// The rules, each after those that it rests on; a checked package has no circle.
fn in_order(rules: &[Obligation]) -> Vec<&Obligation> {
    let mut ordered: Vec<&Obligation> = Vec::new();
    let mut waiting: Vec<&Obligation> = rules.iter().collect();
    while !waiting.is_empty() {
        let rests = |rule: &&Obligation| {
            let others = rule.after.iter().chain(rule.versions.iter().flat_map(|version| version.due.rests_on()));
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
    /// Only what this State owes.
    only: Option<StateCode>,
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
        for (subject, registration) in self.bearers(rule, known) {
            duties.extend(self.of_bearer(rule, (subject, registration), applies.as_ref(), known));
        }
        duties
    }

    fn bearers(&self, rule: &Obligation, known: &Known<'_>) -> Vec<(Subject, Option<&Registration>)> {
        let mut bearers = match rule.owed_by {
            OwedBy::Convention => vec![(Subject::Convention, None)],
            OwedBy::States => self.states(rule),
            OwedBy::Matters => self.matters(rule, known),
        };
        if let Some(only) = self.only {
            bearers.retain(|(subject, _)| match subject {
                Subject::Convention => false,
                Subject::State(state) => *state == only,
                Subject::Matter(matter) => matter.state() == Some(only),
            });
        }
        bearers
    }

    /// Every State for which the treaty is in force, or will be; where the rule may bind before that, also those in the
    /// register for which it is not, and those of which its event is told.
    fn states(&self, rule: &Obligation) -> Vec<(Subject, Option<&Registration>)> {
        let is_early = rule.versions.iter().any(|version| version.due.ends_with().is_some());
        let registrations = &self.package.registers.registrations;
        let bound = registrations.values().filter(|known| is_early || known.entry_into_force_on.is_some());
        let mut states: BTreeSet<StateCode> = bound.map(|registration| registration.state).collect();
        if is_early {
            let events = rule.versions.iter().flat_map(|version| version.due.asks());
            let said = events.flat_map(|question| self.snapshot.on(question));
            states.extend(said.filter_map(|said| said.statement.subject.state()));
        }
        states.into_iter().map(|state| (Subject::State(state), registrations.get(&state))).collect()
    }

    /// Every matter in which the clock may run: of the community, or of a State for which the treaty is in force.
    ///
    /// Of a rule that rests on another, the matters are those of the other.
    fn matters(&self, rule: &Obligation, known: &Known<'_>) -> Vec<(Subject, Option<&Registration>)> {
        let others = rule.versions.iter().filter_map(|version| known.get(version.due.begins_by()?)).flatten();
        let mut subjects: BTreeSet<Subject> = others.map(|duty| duty.bearer).collect();
        subjects.extend(matters(self.snapshot, rule).map(Subject::Matter));
        let bearer = |subject: Subject| {
            let Subject::Matter(matter) = subject else { return None };
            let Some(state) = matter.state() else { return Some((subject, None)) };
            let registration = self.package.registers.registrations.get(&state);
            let bound = registration.filter(|registration| registration.entry_into_force_on.is_some());
            bound.map(|registration| (subject, Some(registration)))
        };
        subjects.into_iter().filter_map(bearer).collect()
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
        let mut begins_by = rule.versions.iter().filter_map(|version| version.due.begins_by());
        if truth == Truth::No || begins_by.any(|id| other(id).is_none_or(|duty| !duty.is_certain)) {
            return Vec::new();
        }
        let judgement = judgement.flatten();
        let applies = judgement.map_or_else(Vec::new, |judgement| self.answers(rule, subject, judgement));
        let doubt = (truth == Truth::Unknown).then(|| does_it_apply(rule, judgement, &applies));
        let gate = match rule.after.as_ref().map(|id| other(id).and_then(|duty| duty.met.clone())) {
            // What is owed only once something else is done is not listed while that is known not to be done.
            Some(None | Some(Fact { told: Told::NotBy(..), .. })) => return Vec::new(),
            Some(gate) => gate,
            None => None,
        };
        let held = registration.and_then(|registration| held(self.package, self.snapshot, registration));
        let withdrawal = registration.and_then(|registration| end(registration, held.as_ref()));
        let bearer = Bearer {
            package: self.package,
            snapshot: self.snapshot,
            subject,
            registration,
            horizon: self.horizon,
            held: held.as_ref(),
            other: &other,
        };
        // Where it is in doubt whether the State is still bound, what comes up is shown with the doubt.
        let left = withdrawal.as_ref().filter(|end| end.status == StandingStatus::Released).map(|end| end.day);
        let facts = Facts { rule, subject, withdrawal, applies, doubt, gate };
        let duties = bearer.occasions(rule).into_iter().map(|dated| self.duty(&facts, dated, &other));
        // What would have come up after the withdrawal never does, nor a year's that was over before it began.
        let comes_up = |duty: &Duty| {
            let first = duty.phases.first();
            let is_over = first.is_some_and(|phase| phase.status == StandingStatus::Released);
            first.is_some_and(|phase| left.is_none_or(|left| phase.from < left))
                && !(is_over && matches!(duty.occasion, Occasion::Year(_)))
        };
        duties.filter(comes_up).collect()
    }

    /// A link for each question of the condition whose answers made the judgement.
    fn answers(&self, rule: &Obligation, subject: Subject, judgement: &Judgement) -> Vec<Link> {
        let questions = rule.applies.iter().flat_map(|condition| condition.questions());
        let links = questions.filter_map(|question| {
            let said = self.snapshot.about(question, subject).iter();
            let said = said.filter(|said| judgement.evidence.contains(&said.id));
            let mut evidence = Evidence::default();
            let mut on: Option<Period> = None;
            for said in said {
                evidence.add(self.snapshot, said);
                on = Some(on.map_or(said.statement.period, |on| on.covering(said.statement.period)));
            }
            let kind = LinkKind::Answer(question.clone());
            (!evidence.ids.is_empty()).then_some(Link {
                kind,
                on,
                evidence: evidence.ids,
                verified: !evidence.unverified,
            })
        });
        links.collect()
    }

    /// The first question on being met that has an answer, or the first one, with what is told.
    fn done(&self, rule: &Obligation, subject: Subject, among: Among) -> Option<Fact> {
        let mut all = rule.met.iter().map(|question| self.fact(question, subject, among));
        let first = all.next()?;
        let answered = std::iter::once(first.clone()).chain(all).find(|fact| fact.told != Told::Nothing);
        Some(answered.unwrap_or(first))
    }

    /// The same for several parts of which any one is enough, together with what says that it is still open.
    fn met(&self, rule: &Obligation, subject: Subject, is_only: bool, parts: &[Part]) -> Option<Fact> {
        let done: Option<Vec<Fact>> = parts.iter().map(|part| self.done(rule, subject, part.among)).collect();
        let done = done?;
        let told = parts.iter().zip(&done).map(|(part, fact)| (*part, fact.told.clone()));
        let (decides, told) = any_of(&told.collect::<Vec<_>>())?;
        let question = done.get(decides)?.question.clone();
        let open = parts.first().filter(|_| is_only);
        let open = open.and_then(|part| still_open(self.snapshot, &rule.open, subject, part.among));
        Some(Fact { question, told: not_before(told, open) })
    }

    fn fact(&self, question: &QuestionKey, subject: Subject, among: Among) -> Fact {
        Fact { question: question.clone(), told: told(self.snapshot, question, subject, among) }
    }
}

/// Why nobody knows whether it is owed: sources contradict each other, or nothing is told.
fn does_it_apply(rule: &Obligation, judgement: Option<&Judgement>, answers: &[Link]) -> Doubt {
    let questions = rule.applies.iter().flat_map(|condition| condition.questions());
    let question = || questions.into_iter().next().cloned().unwrap_or_else(|| "".into());
    let told = answers.first().and_then(|link| match &link.kind {
        LinkKind::Answer(question) => Some(question.clone()),
        _ => None,
    });
    let conflict = judgement.is_some_and(|judgement| judgement.conflict);
    match told.filter(|_| conflict) {
        Some(question) => (StandingStatus::Conflict, Link::plain(LinkKind::Conflict(question), None)),
        None => (StandingStatus::Unknown, Link::plain(LinkKind::Missing(question()), None)),
    }
}

/// What all occasions of one rule and bearer share.
struct Facts<'a> {
    rule: &'a Obligation,
    subject: Subject,
    /// What ends it when the State withdraws.
    withdrawal: Option<End>,
    /// The answers by which it is owed.
    applies: Vec<Link>,
    doubt: Option<Doubt>,
    gate: Option<Fact>,
}

impl Facts<'_> {
    /// Whether it is known to be owed, or sources contradict each other on that.
    fn is_certain(&self) -> bool {
        let doubted = self.doubt.as_ref().is_some_and(|(status, _)| *status == StandingStatus::Unknown);
        !doubted && self.gate.as_ref().is_none_or(|gate| gate.told != Told::Nothing)
    }

    /// Whether nothing stands against its being owed.
    fn is_owed(&self) -> bool {
        self.doubt.is_none() && self.gate.as_ref().is_none_or(|gate| gate.told.within().is_some())
    }
}

/// What the record tells of the end of one duty, and of its reversal.
struct Ends {
    met: Option<Fact>,
    done: Vec<Fact>,
    released: Option<Fact>,
    reopened: Option<Fact>,
    again: Option<Fact>,
}

impl Work<'_> {
    fn duty<'d>(&self, facts: &Facts<'_>, dated: Dated, other: &impl Fn(&ObligationId) -> Option<&'d Duty>) -> Duty {
        let Facts { rule, subject, .. } = facts;
        let deadline = dated.due.as_ref().ok().copied();
        let is_extended = dated.occasion == Occasion::Once;
        let extensions = deadline.filter(|_| is_extended).map(|due| granted(self.requests, *subject, &rule.id, due));
        let extensions = extensions.unwrap_or_default();
        let asked = self.package.requests.as_ref().filter(|_| is_extended);
        let unsettled = asked.and_then(|questions| unsettled(questions, self.requests, *subject, &rule.id));
        let ends = self.filing(rule, &dated, other).unwrap_or_else(|| self.ends(rule, *subject, &dated));
        let mut chain = dated.chain;
        // The answers by which it is owed come after the rule and before its dates.
        let place = chain.len().min(1);
        chain.splice(place..place, facts.applies.iter().cloned());
        let met = ends.met.clone();
        let finished = ends.finished();
        let is_released = ends.released.is_some() && ends.again.is_none();
        let life = Life {
            listed: dated.listed,
            start: dated.start,
            due: dated.due,
            extensions: &extensions,
            unsettled,
            met: ends.met,
            done: ends.done,
            released: ends.released,
            reopened: ends.reopened,
            again: ends.again,
            gate: facts.gate.clone(),
            doubt: facts.doubt.clone(),
            ends: facts.withdrawal.iter().chain(&dated.ends).cloned().collect(),
        };
        let mut phases = phases(&life);
        // A ledger is kept for long, and most lists in it are short: the room that was left over goes back.
        phases.iter_mut().for_each(|phase| phase.chain.shrink_to_fit());
        phases.shrink_to_fit();
        chain.shrink_to_fit();
        Duty {
            obligation: rule.id.clone(),
            bearer: *subject,
            occasion: dated.occasion,
            original_due: deadline,
            chain,
            phases,
            until: dated.until,
            extensions,
            start: dated.start,
            is_certain: facts.is_certain(),
            ends_met: !is_released && facts.is_owed(),
            met,
            finished,
        }
    }

    /// What the record tells of being met, released and reopened.
    fn ends(&self, rule: &Obligation, subject: Subject, dated: &Dated) -> Ends {
        let is_only = dated.occasion == Occasion::Once;
        let first = |questions: &[QuestionKey], among: Among| {
            let mut facts = questions.iter().map(|question| self.fact(question, subject, among));
            facts.find(|fact| matches!(fact.told, Told::Within(..) | Told::Conflict(..)))
        };
        // What falls away or is reversed does so for good, whatever year it was said of.
        let once = Part::only(Among::any(dated.start));
        let reopened = first(&rule.reopened, once.among);
        let day_of = |fact: &Fact| fact.told.within().map(Period::to);
        // A reversal that came before a year's turn is no part of it, and neither is what it reversed.
        let is_year = matches!(dated.occasion, Occasion::Year(_));
        let earlier = reopened.as_ref().and_then(day_of).filter(|day| is_year && *day <= dated.listed);
        let ever = earlier.and_then(|day| once.split(day)[1]).unwrap_or(once);
        let reopened = reopened.filter(|_| earlier.is_none());
        let reversed_on = reopened.as_ref().and_then(day_of);
        // What was done before a reversal and what was done after it are two things, not a contradiction.
        let split = |part: Part| reversed_on.map_or([None, None], |day| part.split(day));
        let era = |at: usize| dated.parts.iter().filter_map(|part| split(*part)[at]).collect::<Vec<Part>>();
        let until = split(ever)[0].map_or(ever.among, |part| part.among);
        let before = [self.met(rule, subject, is_only, &era(0)), first(&rule.released, until)];
        let was_done = |fact: &Fact| fact.told.within().is_some_and(|span| Some(span.to()) < reversed_on);
        let is_reversed = reversed_on.is_some() && before.iter().flatten().any(was_done);
        let (parts, [met, released]) = if is_reversed {
            (era(0), before)
        } else {
            let met = self.met(rule, subject, is_only, &dated.parts);
            (dated.parts.clone(), [met, first(&rule.released, ever.among)])
        };
        let again = Some(era(1)).filter(|after| is_reversed && !after.is_empty());
        let again = again.and_then(|after| self.met(rule, subject, is_only, &after));
        let best = met.as_ref().filter(|met| met.told.within().is_some()).map(|met| met.question.clone());
        let others = best.iter().flat_map(|best| rule.met.iter().filter(move |question| *question != best));
        let done = others.flat_map(|question| parts.iter().map(|part| self.fact(question, subject, part.among)));
        let done = done.filter(|fact| fact.told.within().is_some()).collect();
        Ends { met, done, released, reopened, again }
    }

    /// For the filing of a request: whether it was filed, and whether there is nothing left to ask for.
    fn filing<'d>(
        &self,
        rule: &Obligation,
        dated: &Dated,
        other: &impl Fn(&ObligationId) -> Option<&'d Duty>,
    ) -> Option<Ends> {
        let Occasion::Deadline(deadline) = dated.occasion else { return None };
        let of = rule.versions.iter().find_map(|version| version.due.files_for())?;
        let duty = other(of)?;
        let questions = self.package.requests.as_ref()?;
        let met = filed(questions, self.requests, duty, deadline, dated.listed);
        Some(Ends { met: Some(met), done: Vec::new(), released: duty.finished.clone(), reopened: None, again: None })
    }
}

impl Ends {
    /// What tells that nothing is left to do: that it was met or fell away, and that this stands.
    fn finished(&self) -> Option<Fact> {
        if self.again.is_some() {
            return self.again.clone().filter(|again| again.told.within().is_some());
        }
        let tells = |fact: &&Fact| matches!(fact.told, Told::Within(..) | Told::Conflict(..));
        // A reversal in doubt puts the end in doubt.
        let contradicted = self.reopened.as_ref().filter(|fact| matches!(fact.told, Told::Conflict(..)));
        contradicted.or(self.released.as_ref().filter(tells)).or(self.met.as_ref().filter(tells)).cloned()
    }
}

impl Duty {
    /// When it was met and whether all that tells so is verified, if nothing reversed that.
    ///
    /// From the facts and not from the last phase: a withdrawal to come must not change what rests on this.
    pub(super) fn met_for_good(&self) -> Option<(Period, bool)> {
        let fact = self.finished.as_ref().filter(|_| self.ends_met)?;
        let verified = self.chain.iter().all(|link| link.verified) && !fact.told.evidence().unverified;
        fact.told.within().map(|met| (met, verified))
    }

    /// Whether the original deadline and so many extensions were verified.
    pub(super) fn is_verified_until(&self, extensions: usize) -> bool {
        self.chain.iter().all(|link| link.verified)
            && self.extensions.iter().take(extensions).all(|extension| extension.verified)
    }
}
