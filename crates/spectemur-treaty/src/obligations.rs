//! Rules of what is owed and until when: `obligations/*.toml`.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_model::measure::Condition;
use spectemur_model::obligation::{
    Due, Event, ExtensionRule, Meetings, Obligation, OwedBy, RequestQuestions, RuleBasis, RuleVersion, Span,
};
use spectemur_model::package::About;
use spectemur_model::{ActionId, AnswerType, Day, MeetingId, MonthEnd, ObligationId, PlanId, QuestionKey, ThemeId};

use crate::content::{Placed, cite, condition, duplicate, unique, word};
use crate::diagnostic::Problems;
use crate::files::Files;
use crate::plans::ReadPlan;
use crate::reader::{Node, Spot, read_file};
use crate::references::References;

/// A rule with the places of its versions.
pub(crate) struct ReadObligation {
    pub(crate) obligation: Obligation,
    pub(crate) spot: Spot,
    versions: Vec<Spot>,
}

/// Reads how requests to extend a deadline are told, if a file says so.
pub(crate) fn requests(files: Files<'_>, problems: &Problems) -> Option<Placed<RequestQuestions>> {
    let mut found: Option<Placed<RequestQuestions>> = None;
    for file in files.under("obligations/", ".toml") {
        let read = read_file(file, problems, |node| {
            node.pass_over(&["obligation"]);
            let value = node.table("requests", request_questions).flatten()?;
            Some(Placed { spot: node.spot(), value })
        });
        match (&found, read) {
            (Some(first), Some(second)) => duplicate(problems, &second.spot, "requests", &first.spot),
            (None, Some(first)) => found = Some(first),
            (_, None) => {}
        }
    }
    found
}

fn request_questions(node: &Node<'_>) -> Option<RequestQuestions> {
    let key = |key| node.need_text(key).map(|question| QuestionKey::new(&question));
    let (of, submitted, asked_until) = (key("of"), key("submitted"), key("asked_until"));
    let (decided_at, decided_in) = (key("decided_at"), key("decided_in"));
    let (granted, until) = (key("granted"), key("until"));
    let keys = |node: &Node<'_>, key| node.texts(key).iter().map(|question| QuestionKey::new(question)).collect();
    let (plan, texts) = (keys(node, "plan"), keys(node, "texts"));
    let contents = node.tables("contents", |contents| {
        let obligation = contents.need_text("obligation");
        let questions = keys(contents, "questions");
        Some((ObligationId::new(&obligation?), questions))
    });
    Some(RequestQuestions {
        of: of?,
        submitted: submitted?,
        asked_until: asked_until?,
        decided_at: decided_at?,
        decided_in: decided_in?,
        granted: granted?,
        until: until?,
        contents: contents.into_iter().collect(),
        plan,
        texts,
    })
}

/// Reads every rule; plans give the milestones of their actions.
pub(crate) fn obligations(files: Files<'_>, problems: &Problems, plans: &[ReadPlan]) -> Vec<ReadObligation> {
    let mut all = Vec::new();
    for file in files.under("obligations/", ".toml") {
        all.extend(read_file(file, problems, |node| {
            node.pass_over(&["requests"]);
            node.tables("obligation", |node| obligation(node, plans, problems))
        }));
    }
    unique(problems, all.iter().map(|read| (read.obligation.id.as_str(), &read.spot)));
    all
}

fn obligation(node: &Node<'_>, plans: &[ReadPlan], problems: &Problems) -> Option<ReadObligation> {
    let (id, title, theme) = (node.need_text("id"), node.need_localized("title"), node.need_text("theme"));
    let basis = basis(node);
    node.need_text("owed_by");
    let owed_by = word(node, "owed_by", owed_by, "unknown-kind");
    let applies = node.table("applies", condition).flatten();
    let after = node.text("after");
    let keys = |key| node.texts(key).iter().map(|question| QuestionKey::new(question)).collect::<Vec<_>>();
    let (met, released, reopened) = (keys("met"), keys("released"), keys("reopened"));
    let open = node.tables("open", condition);
    let published = node.text("published");
    let name = id.clone().unwrap_or_default();
    let milestone = basis.as_ref().and_then(|basis| milestone(basis, plans));
    let read = node.tables("version", |version| {
        Some(Placed { spot: version.spot(), value: rule_version(version, &name, milestone.as_ref())? })
    });
    if read.is_empty() && !node.has("version") {
        node.problem("missing-key", vec![("key", "version".to_owned())]);
    }
    in_order(&read, problems);
    let (versions, rules) = read.into_iter().map(|placed| (placed.spot, placed.value)).unzip();
    let obligation = Obligation {
        id: ObligationId::new(&id?),
        title: title?,
        basis: basis?,
        theme: ThemeId::new(&theme?),
        owed_by: owed_by?,
        applies,
        after: after.map(|id| ObligationId::new(&id)),
        met,
        released,
        reopened,
        open,
        published: published.map(|key| QuestionKey::new(&key)),
        versions: rules,
    };
    Some(ReadObligation { obligation, spot: node.spot(), versions })
}

fn basis(node: &Node<'_>) -> Option<RuleBasis> {
    let (article, action, machinery) = (node.text("article"), node.text("action"), node.boolean("machinery"));
    match (article, action, machinery) {
        (Some(article), None, None) => Some(RuleBasis::Article(article)),
        (None, Some(action), None) => {
            let (plan, action) = action.split_once(':').unwrap_or(("", &action));
            Some(RuleBasis::Action(PlanId::new(plan), ActionId::new(action)))
        }
        (None, None, Some(true)) => Some(RuleBasis::Machinery),
        _ => {
            node.problem("no-basis", Vec::new());
            None
        }
    }
}

fn owed_by(word: &str) -> Option<OwedBy> {
    match word {
        "states" => Some(OwedBy::States),
        "matters" => Some(OwedBy::Matters),
        "convention" => Some(OwedBy::Convention),
        _ => None,
    }
}

fn milestone(basis: &RuleBasis, plans: &[ReadPlan]) -> Option<Due> {
    let RuleBasis::Action(plan, action) = basis else { return None };
    let plan = plans.iter().find(|read| read.plan.id == *plan)?;
    let action = plan.plan.actions.iter().find(|known| known.id == *action)?;
    let milestone = action.milestone.as_ref()?;
    Some(Due::Milestone {
        meeting: milestone.by_meeting.clone(),
        day: milestone.by_day,
        months_after_entry: milestone.after_entry_into_force_months,
    })
}

fn rule_version(node: &Node<'_>, id: &str, milestone: Option<&Due>) -> Option<RuleVersion> {
    let (from, to, cite) = (node.need_day("from"), node.day("to"), cite(node, id));
    let due = node.need_table("due", |due| read_due(due, milestone));
    let extension = node.table("extension", |rule| {
        let (months, renewable) = (rule.need_number("months"), rule.boolean("renewable"));
        Some(ExtensionRule { months: months?, renewable: renewable.unwrap_or(false) })
    });
    let assumed = node.localized_list("assumed");
    Some(RuleVersion { from: from?, to, due: due?, extension: extension.flatten(), assumed, cite: cite? })
}

/// Two versions from the same day, or out of order, leave open which one is law.
fn in_order(versions: &[Placed<RuleVersion>], problems: &Problems) {
    for pair in versions.windows(2) {
        if pair[1].value.from <= pair[0].value.from {
            let variables = vec![("day", pair[1].value.from.to_string()), ("first", pair[0].spot.to_string())];
            let spot = &pair[1].spot;
            problems.add(&spot.file, spot.line, "versions-out-of-order", variables);
        }
    }
}

const SPAN_KEYS: [&str; 5] = ["years", "months", "weeks", "days", "month_end"];

fn read_due(node: &Node<'_>, milestone: Option<&Due>) -> Option<Due> {
    match node.need_text("kind")?.as_str() {
        "after" => {
            let (event, span) = (event(node), span(node));
            Some(Due::After { event: event?, span: span? })
        }
        "yearly" => {
            let (event, month, day) = (event(node), node.need_number("month"), node.need_number("day"));
            let (month, day) = (month?, day?);
            // A day that not every year has would be clamped in silence.
            if Day::new(2023, month, day).is_err() {
                node.problem("no-such-day", vec![("day", format!("{month}-{day}"))]);
                return None;
            }
            Some(Due::Yearly { event: event?, month, day })
        }
        "before-meeting" => {
            let meetings = match (node.text("before_due_of"), node.text("meeting")) {
                (Some(obligation), None) => Meetings::LastBeforeDueOf(ObligationId::new(&obligation)),
                (None, Some(meeting)) => Meetings::One(MeetingId::new(&meeting)),
                _ => Meetings::Each,
            };
            Some(Due::BeforeMeeting { meetings, span: span(node)? })
        }
        "next-meeting" => {
            let edge = word(
                node,
                "edge",
                |word| match word {
                    "start" => Some(false),
                    "end" => Some(true),
                    _ => None,
                },
                "unknown-kind",
            );
            Some(Due::NextMeeting { event: event(node)?, by_its_end: edge.unwrap_or(false) })
        }
        "by" => match (node.day("day"), node.text("meeting")) {
            (Some(day), None) => Some(Due::ByDay(day)),
            (None, Some(meeting)) => Some(Due::ByMeeting(MeetingId::new(&meeting))),
            _ => {
                node.problem("missing-key", vec![("key", "day".to_owned())]);
                None
            }
        },
        "milestone" => {
            if milestone.is_none() {
                node.problem("no-milestone", Vec::new());
            }
            milestone.cloned()
        }
        other => {
            node.problem("unknown-kind", vec![("word", other.to_owned())]);
            node.pass_over(&SPAN_KEYS);
            node.pass_over(&["event", "month", "day", "meeting", "before_due_of", "edge"]);
            None
        }
    }
}

fn event(node: &Node<'_>) -> Option<Event> {
    let text = node.need_text("event")?;
    let event = match (text.as_str(), text.split_once(':')) {
        ("deposit", _) => Some(Event::Deposit),
        ("entry-into-force", _) => Some(Event::EntryIntoForce),
        ("withdrawal-notice", _) => Some(Event::WithdrawalNotice),
        ("meeting-end", _) => Some(Event::MeetingEnd),
        (_, Some(("question", key))) => Some(Event::Answered(QuestionKey::new(key))),
        (_, Some(("met", obligation))) => Some(Event::Met(ObligationId::new(obligation))),
        _ => None,
    };
    if event.is_none() {
        node.problem("unknown-kind", vec![("word", text)]);
    }
    event
}

/// A span in exactly one unit; months and years say what a missing day becomes.
fn span(node: &Node<'_>) -> Option<Span> {
    let units = ["years", "months", "weeks", "days"].map(|unit| (unit, node.number::<i32>(unit)));
    let end = word(
        node,
        "month_end",
        |word| match word {
            "last-day" => Some(MonthEnd::LastDay),
            "first-of-next" => Some(MonthEnd::FirstOfNext),
            "refuse" => Some(MonthEnd::Refuse),
            _ => None,
        },
        "unknown-kind",
    );
    let given: Vec<(&str, i32)> = units.into_iter().filter_map(|(unit, number)| number.map(|n| (unit, n))).collect();
    let [(unit, number)] = given.as_slice() else {
        node.problem("not-one-span", Vec::new());
        return None;
    };
    let (unit, number) = (*unit, *number);
    if number < 0 {
        node.problem("negative-span", Vec::new());
        return None;
    }
    match (unit, end) {
        ("years" | "months", None) => {
            node.problem("ambiguous-month-end", vec![("unit", unit.to_owned())]);
            None
        }
        ("years", Some(end)) => Some(Span::Months { months: number.checked_mul(12)?, end }),
        ("months", Some(end)) => Some(Span::Months { months: number, end }),
        (_, Some(_)) => {
            node.problem("month-end-of-days", vec![("unit", unit.to_owned())]);
            None
        }
        ("weeks", None) => Some(Span::Days(number.checked_mul(7)?)),
        (_, None) => Some(Span::Days(number)),
    }
}

impl References<'_> {
    /// Checks what rules refer to: questions, other rules, meetings, themes, actions; and that no rule rests on itself.
    pub(crate) fn check_obligations(&self, read: &[ReadObligation], plans: &[ReadPlan]) {
        let known: BTreeMap<&ObligationId, &ReadObligation> =
            read.iter().map(|read| (&read.obligation.id, read)).collect();
        let themes: BTreeSet<&ThemeId> =
            plans.iter().flat_map(|read| read.plan.themes.iter().map(|theme| &theme.id)).collect();
        for rule in read {
            let (obligation, spot) = (&rule.obligation, &rule.spot);
            if !themes.contains(&obligation.theme) {
                self.report(spot, "unknown-theme", vec![("theme", obligation.theme.to_string())]);
            }
            self.check_basis(spot, &obligation.basis, plans);
            self.check_questions(rule);
            for (version, spot) in obligation.versions.iter().zip(&rule.versions) {
                self.check_due(spot, &version.due, obligation.owed_by, &known);
            }
            obligation.after.iter().for_each(|other| self.other_rule(spot, other, &known));
            if rests_on_itself(obligation, &known) {
                self.report(spot, "rule-circle", vec![("id", obligation.id.to_string())]);
            }
        }
    }

    /// Checks the questions that tell of requests.
    pub(crate) fn check_requests(&self, requests: Option<&Placed<RequestQuestions>>, read: &[ReadObligation]) {
        let Some(Placed { spot, value }) = requests else { return };
        for (key, kind) in [
            (&value.of, AnswerType::Choice),
            (&value.submitted, AnswerType::When),
            (&value.asked_until, AnswerType::When),
            (&value.decided_at, AnswerType::Choice),
            (&value.decided_in, AnswerType::When),
            (&value.granted, AnswerType::YesNo),
            (&value.until, AnswerType::When),
        ] {
            self.about(spot, key, About::Matter);
            self.of_type(spot, key, kind);
        }
        value.plan.iter().for_each(|key| self.of_type(spot, key, AnswerType::Number));
        value.texts.iter().for_each(|key| self.of_type(spot, key, AnswerType::Text));
        for (obligation, questions) in &value.contents {
            if !read.iter().any(|read| read.obligation.id == *obligation) {
                self.report(spot, "unknown-obligation", vec![("id", obligation.to_string())]);
            }
            questions.iter().for_each(|key| self.of_type(spot, key, AnswerType::Choice));
        }
    }

    fn check_basis(&self, spot: &Spot, basis: &RuleBasis, plans: &[ReadPlan]) {
        let RuleBasis::Action(plan, action) = basis else { return };
        let Some(plan) = plans.iter().find(|read| read.plan.id == *plan) else {
            self.report(spot, "unknown-plan", vec![("plan", plan.to_string())]);
            return;
        };
        if !plan.plan.actions.iter().any(|known| known.id == *action) {
            self.report(spot, "unknown-action", vec![("action", action.to_string())]);
        }
    }

    fn check_questions(&self, rule: &ReadObligation) {
        let (obligation, spot) = (&rule.obligation, &rule.spot);
        let about = about(obligation.owed_by);
        obligation.applies.iter().chain(&obligation.open).for_each(|condition: &Condition| {
            self.condition(spot, condition);
        });
        let facts = obligation.met.iter().chain(&obligation.released).chain(&obligation.reopened);
        for key in facts {
            self.about(spot, key, about);
            let kind = self.questions.get(key).map(|placed| placed.value.answer_type);
            if kind.is_some_and(|kind| kind != AnswerType::When && kind != AnswerType::YesNo) {
                self.of_type(spot, key, AnswerType::When);
            }
        }
        obligation.published.iter().for_each(|key| self.of_type(spot, key, AnswerType::When));
    }

    fn check_due(&self, spot: &Spot, due: &Due, owed_by: OwedBy, known: &BTreeMap<&ObligationId, &ReadObligation>) {
        due.rests_on().into_iter().for_each(|other| self.other_rule(spot, other, known));
        match due {
            Due::After { event, .. } | Due::Yearly { event, .. } | Due::NextMeeting { event, .. } => match event {
                Event::Answered(key) => {
                    self.about(spot, key, about(owed_by));
                    self.of_type(spot, key, AnswerType::When);
                }
                Event::MeetingEnd if owed_by != OwedBy::Convention => {
                    self.report(spot, "wrong-event", vec![("word", "meeting-end".to_owned())]);
                }
                Event::Deposit | Event::EntryIntoForce | Event::WithdrawalNotice | Event::Met(_)
                    if owed_by != OwedBy::States =>
                {
                    self.report(spot, "wrong-event", vec![("word", due.word().to_owned())]);
                }
                Event::Deposit
                | Event::EntryIntoForce
                | Event::WithdrawalNotice
                | Event::Met(_)
                | Event::MeetingEnd => {}
            },
            Due::BeforeMeeting { meetings: Meetings::One(meeting), .. } | Due::ByMeeting(meeting) => {
                self.meeting(spot, meeting);
            }
            Due::BeforeMeeting { .. } | Due::ByDay(_) | Due::Milestone { .. } => {}
        }
    }

    fn other_rule(&self, spot: &Spot, id: &ObligationId, known: &BTreeMap<&ObligationId, &ReadObligation>) {
        if !known.contains_key(id) {
            self.report(spot, "unknown-obligation", vec![("id", id.to_string())]);
        }
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

/// Whether a rule rests, in the end, on itself.
fn rests_on_itself(obligation: &Obligation, known: &BTreeMap<&ObligationId, &ReadObligation>) -> bool {
    let mut seen = BTreeSet::new();
    let mut waiting: Vec<&Obligation> = vec![obligation];
    while let Some(next) = waiting.pop() {
        let others = next.after.iter().chain(next.versions.iter().filter_map(|version| version.due.rests_on()));
        for other in others {
            if *other == obligation.id {
                return true;
            }
            if seen.insert(other) {
                waiting.extend(known.get(other).map(|read| &read.obligation));
            }
        }
    }
    false
}
