//! Checks of rules across files: what they refer to exists and fits, and no rule rests on itself.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_model::measure::Condition;
use spectemur_model::obligation::{Due, Event, Meetings, Obligation, OwedBy, RuleBasis};
use spectemur_model::package::{About, WithdrawalRule};
use spectemur_model::{AnswerType, MeetingId, ObligationId, QuestionKey, ThemeId};

use crate::content::Placed;
use crate::plans::ReadPlan;
use crate::reader::{Places, Spot};
use crate::references::References;

use super::ReadObligation;
use super::due::event_text;
use super::requests::ReadRequests;

type Rules<'a> = BTreeMap<&'a ObligationId, &'a Obligation>;

impl References<'_> {
    /// Checks what rules refer to: questions, other rules, meetings, themes, actions; and that no rule rests on itself.
    pub(crate) fn check_obligations(&self, read: &[ReadObligation], plans: &[ReadPlan]) {
        let rules: Rules<'_> = read.iter().map(|read| (&read.obligation.id, &read.obligation)).collect();
        let themes: BTreeSet<&ThemeId> =
            plans.iter().flat_map(|read| read.plan.themes.iter().map(|theme| &theme.id)).collect();
        for rule in read {
            let theme = &rule.obligation.theme;
            if !themes.contains(theme) {
                self.report(&rule.places.of("theme"), "unknown-theme", vec![("theme", theme.to_string())]);
            }
            self.check_basis(rule, plans);
            self.check_bearer(rule);
            self.check_facts(rule);
            self.check_progress(rule, &rules);
            for (version, places) in rule.obligation.versions.iter().zip(&rule.due) {
                self.check_events(rule.obligation.owed_by, &version.due, places);
                self.check_meeting(&version.due, places);
            }
            links(rule).into_iter().for_each(|link| self.check_link(&rule.obligation, &link, &rules));
        }
    }

    fn check_basis(&self, rule: &ReadObligation, plans: &[ReadPlan]) {
        let RuleBasis::Action(plan, action) = &rule.obligation.basis else { return };
        let spot = rule.places.of("action");
        let Some(plan) = plans.iter().find(|read| read.plan.id == *plan) else {
            self.report(&spot, "unknown-plan", vec![("plan", plan.to_string())]);
            return;
        };
        if !plan.plan.actions.iter().any(|known| known.id == *action) {
            self.report(&spot, "unknown-action", vec![("action", action.to_string())]);
        }
    }

    /// Only States are narrowed down by a condition, and only of States do documents print deadlines.
    fn check_bearer(&self, rule: &ReadObligation) {
        let obligation = &rule.obligation;
        let given = [("applies", obligation.applies.is_some()), ("published", obligation.published.is_some())];
        for (key, _) in given.into_iter().filter(|(_, given)| *given && obligation.owed_by != OwedBy::States) {
            self.report(&rule.places.of(key), "only-for-states", vec![("key", key.to_owned())]);
        }
        if obligation.owed_by == OwedBy::States {
            let spot = rule.places.of("applies");
            obligation.applies.iter().for_each(|condition| self.condition(&spot, condition));
            let published = obligation.published.iter();
            published.for_each(|key| self.asked(&rule.places.of("published"), key, About::State, AnswerType::When));
        }
    }

    /// What measures the work is asked of States, in one unit, and another reading is one of a rule that exists.
    fn check_progress(&self, rule: &ReadObligation, rules: &Rules<'_>) {
        let obligation = &rule.obligation;
        if let Some(progress) = &obligation.progress {
            let spot = rule.places.of("progress");
            for key in [&progress.done, &progress.left] {
                self.asked(&spot, key, About::State, AnswerType::Number);
            }
        }
        if let Some(id) = obligation.reading_of.as_ref().filter(|id| !rules.contains_key(id)) {
            self.report(&rule.places.of("reading_of"), "unknown-obligation", vec![("id", id.to_string())]);
        }
    }

    fn check_facts(&self, rule: &ReadObligation) {
        let about = about(rule.obligation.owed_by);
        for (spot, key) in &rule.facts {
            let kind = self.questions.get(key).map(|placed| placed.value.answer_type);
            let is_yes_no = kind == Some(AnswerType::YesNo);
            self.asked(spot, key, about, if is_yes_no { AnswerType::YesNo } else { AnswerType::When });
        }
        for (condition, spot) in rule.obligation.open.iter().zip(&rule.open) {
            if let Condition::Answered { question, .. } = condition {
                self.asked(spot, question, about, AnswerType::YesNo);
            }
        }
    }

    /// The events of a deadline fit its bearer; a matter is known by them, or by a rule of matters that it files for.
    fn check_events(&self, owed_by: OwedBy, due: &Due, places: &Places) {
        if owed_by == OwedBy::Matters && due.begins_with().is_none() && due.files_for().is_none() {
            self.report(&places.of("kind"), "wrong-event", vec![("word", due.word().to_owned())]);
        }
        events(due).for_each(|(key, event)| self.check_event(owed_by, due, event, &places.of(key)));
    }

    /// An event must be able to happen to those who owe the rule.
    fn check_event(&self, owed_by: OwedBy, due: &Due, event: &Event, spot: &Spot) {
        let fits = match event {
            Event::Answered(key) => {
                self.asked(spot, key, about(owed_by), AnswerType::When);
                true
            }
            Event::MeetingEnd => owed_by == OwedBy::Convention && matches!(due, Due::NextMeeting { .. }),
            Event::Deposit | Event::EntryIntoForce | Event::WithdrawalNotice | Event::Met(_) => {
                owed_by == OwedBy::States
            }
        };
        if !fits {
            self.report(spot, "wrong-event", vec![("word", event_text(event))]);
        }
    }

    /// The question that keeps a withdrawal from taking effect is asked of States and answered with a day.
    pub(crate) fn check_withdrawal(&self, withdrawal: &Placed<WithdrawalRule>) {
        let key = withdrawal.value.not_before.iter();
        key.for_each(|key| self.asked(&withdrawal.spot, key, About::State, AnswerType::When));
    }

    fn check_meeting(&self, due: &Due, places: &Places) {
        if let Due::BeforeMeeting { meetings: Meetings::One(meeting), .. } | Due::ByMeeting(meeting) = due {
            self.meeting(&places.of("meeting"), meeting);
        }
    }

    fn check_link(&self, rule: &Obligation, link: &Link<'_>, rules: &Rules<'_>) {
        let id = ("id", link.to.to_string());
        let Some(other) = rules.get(link.to) else {
            self.report(&link.spot, "unknown-obligation", vec![id]);
            return;
        };
        if leads_to(other, &rule.id, rules) {
            self.report(&link.spot, "rule-circle", vec![("id", rule.id.to_string())]);
        } else if let Some(why) = unfit(rule, other, link.needs_met) {
            self.report(&link.spot, "unfit-obligation", vec![id, ("why", why.to_owned())]);
        }
    }

    /// Checks the questions that tell of requests, and that what they can name exists.
    pub(crate) fn check_requests(&self, requests: Option<&ReadRequests>, read: &[ReadObligation]) {
        let Some(requests) = requests else { return };
        let (value, places) = (&requests.value, &requests.places);
        for (name, key, kind) in [
            ("of", &value.of, AnswerType::Choice),
            ("submitted", &value.submitted, AnswerType::When),
            ("asked_until", &value.asked_until, AnswerType::When),
            ("decided_at", &value.decided_at, AnswerType::Choice),
            ("decided_in", &value.decided_in, AnswerType::When),
            ("granted", &value.granted, AnswerType::YesNo),
            ("until", &value.until, AnswerType::When),
        ] {
            self.asked(&places.of(name), key, About::Matter, kind);
        }
        requests.lists.iter().for_each(|(spot, key, kind)| self.asked(spot, key, About::Matter, *kind));
        value.cost.iter().for_each(|key| self.asked(&places.of("cost"), key, About::Matter, AnswerType::Number));
        let about_matter = value.about_matter.iter();
        about_matter.for_each(|key| self.asked(&places.of("about_matter"), key, About::Matter, AnswerType::Name));
        for (spot, id) in &requests.obligations {
            let Some(counted) = value.counted_as.get(id) else { continue };
            for key in [&counted.submitted, &counted.costed, &counted.in_time].into_iter().flatten() {
                self.asked(spot, key, About::State, AnswerType::YesNo);
            }
        }
        let known = |id: &ObligationId| read.iter().any(|read| read.obligation.id == *id);
        let choices = self.choices(&value.of).map(|(spot, choice)| (spot.clone(), ObligationId::new(choice)));
        for (spot, id) in choices.chain(requests.obligations.iter().cloned()).filter(|(_, id)| !known(id)) {
            self.report(&spot, "unknown-obligation", vec![("id", id.to_string())]);
        }
        self.choices(&value.decided_at).for_each(|(spot, label)| self.meeting(spot, &MeetingId::new(label)));
    }

    /// The choices of a question, at the question's place.
    fn choices(&self, key: &QuestionKey) -> impl Iterator<Item = (&Spot, &String)> {
        let placed = self.questions.get(key).into_iter();
        placed.flat_map(|placed| placed.value.choices.iter().map(move |choice| (&placed.spot, &choice.key)))
    }
}

/// Of whom the questions of a rule are asked.
fn about(owed_by: OwedBy) -> About {
    match owed_by {
        OwedBy::States => About::State,
        OwedBy::Matters => About::Matter,
        OwedBy::Convention => About::Convention,
    }
}

/// The events of a deadline, each with the key under which it stands.
fn events(due: &Due) -> impl Iterator<Item = (&'static str, &Event)> {
    let begins = if due.ends_with().is_some() { "from" } else { "event" };
    let begins = due.begins_with().map(|event| (begins, event));
    begins.into_iter().chain(due.ends_with().map(|event| ("event", event)))
}

/// A rule on which another rests.
struct Link<'a> {
    spot: Spot,
    to: &'a ObligationId,
    /// Whether the day on which it was met is needed; its deadline otherwise.
    needs_met: bool,
}

/// Every rule on which this one rests: that it comes after, and those of its deadlines.
fn links(rule: &ReadObligation) -> Vec<Link<'_>> {
    let obligation = &rule.obligation;
    let after = obligation.after.iter().map(|to| Link { spot: rule.places.of("after"), to, needs_met: true });
    let due = obligation.versions.iter().zip(&rule.due).flat_map(|(version, places)| {
        let files = version.due.files_for().into_iter();
        let files = files.map(|to| Link { spot: places.of("before_due_of"), to, needs_met: false });
        let met = events(&version.due).filter_map(|(key, event)| Some((key, event.obligation()?)));
        files.chain(met.map(|(key, to)| Link { spot: places.of(key), to, needs_met: true }))
    });
    after.chain(due).collect()
}

/// Whether a rule is this one, or rests on it in the end.
fn leads_to(from: &Obligation, target: &ObligationId, rules: &Rules<'_>) -> bool {
    let mut seen = BTreeSet::from([&from.id]);
    let mut waiting = vec![from];
    while let Some(next) = waiting.pop() {
        if next.id == *target {
            return true;
        }
        let others = next.after.iter().chain(next.versions.iter().flat_map(|version| version.due.rests_on()));
        waiting.extend(others.filter(|other| seen.insert(other)).filter_map(|other| rules.get(other)));
    }
    false
}

/// Why nothing of the one rule can rest on the other: a standing is looked for with the same bearer, and only once.
fn unfit(rule: &Obligation, other: &Obligation, needs_met: bool) -> Option<&'static str> {
    let again = |due: &Due| match due {
        Due::Yearly { .. } | Due::BeforeMeeting { .. } => true,
        Due::NextMeeting { event, .. } => *event == Event::MeetingEnd,
        Due::After { .. } | Due::Until { .. } | Due::ByDay(_) | Due::ByMeeting(_) | Due::Milestone { .. } => false,
    };
    if rule.owed_by != other.owed_by {
        Some("bearer")
    } else if other.versions.iter().any(|version| again(&version.due)) {
        Some("again")
    } else {
        (needs_met && other.met.is_empty()).then_some("met")
    }
}
