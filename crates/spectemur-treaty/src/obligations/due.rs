//! The deadline of a rule: its kind, the event that sets the clock going, and the span.

use spectemur_model::obligation::{Due, Event, Meetings, RuleBasis, Span};
use spectemur_model::{Day, MeetingId, MonthEnd, ObligationId, QuestionKey};

use crate::content::word;
use crate::plans::ReadPlan;
use crate::reader::Node;

use super::at_least_one;

/// What the plan says of the action that a rule rests on.
pub(super) enum Milestone {
    /// By when.
    Set(Due),
    /// No milestone, or the rule rests on no action.
    None,
    /// The rule does not lead to an action; that is a problem of its own.
    NoAction,
}

/// The milestone of the action that a rule rests on.
pub(super) fn milestone(basis: Option<&RuleBasis>, plans: &[ReadPlan]) -> Milestone {
    let (plan, action) = match basis {
        Some(RuleBasis::Action(plan, action)) => (plan, action),
        Some(RuleBasis::Article(_) | RuleBasis::Machinery) => return Milestone::None,
        None => return Milestone::NoAction,
    };
    let plan = plans.iter().find(|read| read.plan.id == *plan);
    let action = plan.and_then(|read| read.plan.actions.iter().find(|known| known.id == *action));
    let Some(action) = action else { return Milestone::NoAction };
    let Some(milestone) = &action.milestone else { return Milestone::None };
    let (meeting, day) = (milestone.by_meeting.clone(), milestone.by_day);
    let months_after_entry = milestone.after_entry_into_force_months;
    // A milestone may be no more than a note.
    if meeting.is_none() && day.is_none() && months_after_entry.is_none() {
        return Milestone::None;
    }
    Milestone::Set(Due::Milestone { meeting, day, months_after_entry })
}

/// Every key that some kind of deadline takes.
const KEYS: [&str; 13] = [
    "years",
    "months",
    "weeks",
    "days",
    "month_end",
    "from",
    "event",
    "month",
    "day",
    "covers_years",
    "meeting",
    "before_due_of",
    "edge",
];

/// Reads a deadline.
pub(super) fn read(node: &Node<'_>, milestone: &Milestone) -> Option<Due> {
    let kind = node.need_text("kind");
    match kind.as_deref() {
        Some("after") => {
            let (event, span) = (event(node, "event"), span(node));
            Some(Due::After { event: event?, span: span? })
        }
        Some("until") => {
            let (from, until) = (event(node, "from"), event(node, "event"));
            Some(Due::Until { from: from?, until: until? })
        }
        Some("yearly") => yearly(node),
        Some("before-meeting") => {
            let (meetings, span) = (meetings(node), span(node));
            Some(Due::BeforeMeeting { meetings: meetings?, span: span? })
        }
        Some("next-meeting") => {
            let (event, by_its_end) = (event(node, "event"), word(node, "edge", is_end, "unknown-kind"));
            Some(Due::NextMeeting { event: event?, by_its_end: by_its_end.unwrap_or(false) })
        }
        Some("by") => by(node),
        Some("milestone") => match milestone {
            Milestone::Set(due) => Some(due.clone()),
            Milestone::NoAction => None,
            Milestone::None => {
                node.problem_at("kind", "no-milestone", Vec::new());
                None
            }
        },
        other => {
            if let Some(other) = other {
                node.problem_at("kind", "unknown-kind", vec![("word", other.to_owned())]);
            }
            node.pass_over(&KEYS);
            None
        }
    }
}

fn is_end(word: &str) -> Option<bool> {
    match word {
        "start" => Some(false),
        "end" => Some(true),
        _ => None,
    }
}

fn yearly(node: &Node<'_>) -> Option<Due> {
    let (event, month, day) = (event(node, "event"), node.need_number("month"), node.need_number("day"));
    let years: Option<i16> = node.number("covers_years");
    at_least_one(node, "covers_years", years.map(i32::from));
    let (month, day) = (month?, day?);
    // A day that not every year has would be passed over in silence; 2023 is no leap year.
    if Day::new(2023, month, day).is_err() {
        node.problem_at("day", "no-such-day", vec![("day", format!("{month}-{day}"))]);
        return None;
    }
    Some(Due::Yearly { event: event?, month, day, years: years.unwrap_or(1) })
}

fn meetings(node: &Node<'_>) -> Option<Meetings> {
    match (node.text("before_due_of"), node.text("meeting")) {
        (Some(_), Some(_)) => {
            not_one_of(node, "before_due_of, meeting");
            None
        }
        (Some(obligation), None) => Some(Meetings::LastBeforeDueOf(ObligationId::new(&obligation))),
        (None, Some(meeting)) => Some(Meetings::One(MeetingId::new(&meeting))),
        (None, None) => Some(Meetings::Each),
    }
}

fn by(node: &Node<'_>) -> Option<Due> {
    if node.has("day") == node.has("meeting") {
        not_one_of(node, "day, meeting");
        node.pass_over(&["day", "meeting"]);
        return None;
    }
    let (day, meeting) = (node.day("day"), node.text("meeting"));
    day.map(Due::ByDay).or(meeting.map(|meeting| Due::ByMeeting(MeetingId::new(&meeting))))
}

fn not_one_of(node: &Node<'_>, keys: &str) {
    node.problem_at("kind", "not-one-of", vec![("keys", keys.to_owned())]);
}

fn event(node: &Node<'_>, key: &'static str) -> Option<Event> {
    let text = node.need_text(key)?;
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
        node.problem_at(key, "unknown-kind", vec![("word", text)]);
    }
    event
}

/// The event as a rule file writes it.
pub(super) fn event_text(event: &Event) -> String {
    match event {
        Event::Deposit => "deposit".to_owned(),
        Event::EntryIntoForce => "entry-into-force".to_owned(),
        Event::WithdrawalNotice => "withdrawal-notice".to_owned(),
        Event::MeetingEnd => "meeting-end".to_owned(),
        Event::Answered(question) => format!("question:{question}"),
        Event::Met(obligation) => format!("met:{obligation}"),
    }
}

/// A span in exactly one unit; months and years say what a missing day becomes.
///
/// Numbers are of sixteen bits, so that no unit carries a deadline beyond the calendar's own numbers.
fn span(node: &Node<'_>) -> Option<Span> {
    let units = ["years", "months", "weeks", "days"];
    let numbers = units.map(|unit| node.number::<i16>(unit).map(i32::from));
    let end = word(node, "month_end", month_end, "unknown-kind");
    let mut given = units.into_iter().zip(numbers).filter(|(unit, _)| node.has(unit));
    let (Some((unit, number)), None) = (given.next(), given.next()) else {
        node.problem("not-one-span", Vec::new());
        return None;
    };
    let in_months = matches!(unit, "years" | "months");
    if number.is_some_and(|number| number < 0) {
        node.problem_at(unit, "negative-span", Vec::new());
    }
    if in_months && !node.has("month_end") {
        node.problem_at(unit, "ambiguous-month-end", vec![("unit", unit.to_owned())]);
    } else if !in_months && node.has("month_end") {
        node.problem_at("month_end", "month-end-of-days", vec![("unit", unit.to_owned())]);
    }
    let number = number?;
    match unit {
        "years" => Some(Span::Months { months: number * 12, end: end? }),
        "months" => Some(Span::Months { months: number, end: end? }),
        "weeks" => Some(Span::Days(number * 7)),
        _ => Some(Span::Days(number)),
    }
}

fn month_end(word: &str) -> Option<MonthEnd> {
    match word {
        "last-day" => Some(MonthEnd::LastDay),
        "first-of-next" => Some(MonthEnd::FirstOfNext),
        "refuse" => Some(MonthEnd::Refuse),
        _ => None,
    }
}
