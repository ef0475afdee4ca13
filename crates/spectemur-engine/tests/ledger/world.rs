//! A small treaty package and record, built in code: States that do not exist, rules as a test needs them.

use std::collections::BTreeMap;

use spectemur_engine::{Ledger, LinkKind, Occasion, Standing};
use spectemur_model::measure::{Condition, Expected};
use spectemur_model::obligation::{Due, Event, Obligation, OwedBy, RequestQuestions, RuleBasis, RuleVersion, Span};
use spectemur_model::package::{EntryIntoForceRule, TreatyEntry, WithdrawalRule};
use spectemur_model::register::{Meeting, Registers, Registration};
use spectemur_model::statement::Recorded;
use spectemur_model::{
    Answer, Basis, Citation, Day, Instant, Localized, MeetingId, MonthEnd, ObligationId, Package, Period, Place,
    QuestionKey, Snapshot, Source, SourceId, StateCode, Statement, Subject, ThemeId, Value,
};

pub(crate) fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

/// A day, a month, a year, or two days with `..` between them.
pub(crate) fn span(text: &str) -> Period {
    if let Some((from, to)) = text.split_once("..") {
        return Period::new(day(from), day(to)).expect("in order");
    }
    match text.len() {
        4 => Period::year(text.parse().expect("a year")).expect("a year"),
        7 => {
            let first = day(&format!("{text}-01"));
            Period::new(first, first.last_of_month()).expect("a month")
        }
        _ => Period::day(day(text)),
    }
}

pub(crate) fn when(text: &str) -> Answer {
    Answer::Known(Value::When(span(text)))
}

pub(crate) fn yes() -> Answer {
    Answer::Known(Value::YesNo(true))
}

pub(crate) fn no() -> Answer {
    Answer::Known(Value::YesNo(false))
}

pub(crate) fn choice(text: &str) -> Answer {
    Answer::Known(Value::Choice(text.to_owned()))
}

pub(crate) fn months(months: i32, end: MonthEnd) -> Span {
    Span::Months { months, end }
}

pub(crate) fn after_entry(span: Span) -> Due {
    Due::After { event: Event::EntryIntoForce, span }
}

pub(crate) fn after_answer(question: &str, span: Span) -> Due {
    Due::After { event: Event::Answered(question.into()), span }
}

/// A rule of every State, law since the treaty entered into force.
pub(crate) fn rule(id: &str, due: Due) -> Obligation {
    Obligation {
        id: id.into(),
        title: Localized::default(),
        basis: RuleBasis::Machinery,
        theme: ThemeId::new("theme"),
        owed_by: OwedBy::States,
        applies: None,
        after: None,
        met: Vec::new(),
        released: Vec::new(),
        reopened: Vec::new(),
        open: Vec::new(),
        published: None,
        progress: None,
        reading_of: None,
        versions: vec![version("2010-08-01", due)],
    }
}

pub(crate) fn version(from: &str, due: Due) -> RuleVersion {
    RuleVersion {
        from: day(from),
        to: None,
        due,
        extension: None,
        assumed: Vec::new(),
        cite: Citation::parse(&format!("law-of-{from}")).expect("it has the form"),
    }
}

pub(crate) fn is_yes(question: &str) -> Condition {
    Condition::Answered { question: question.into(), is: Some(Expected::YesNo(true)) }
}

/// Destroy in eight years, with every question that such a duty has.
pub(crate) fn destroy() -> Obligation {
    Obligation {
        met: vec!["declared".into(), "destroyed".into()],
        released: vec!["never-had".into()],
        reopened: vec!["reopened".into()],
        open: vec![is_yes("has-stocks")],
        ..rule("destroy", after_entry(months(96, MonthEnd::LastDay)))
    }
}

#[derive(Clone)]
pub(crate) struct World {
    pub(crate) package: Package,
    pub(crate) sources: Vec<Source>,
    pub(crate) recorded: Vec<Recorded>,
}

impl World {
    pub(crate) fn new(rules: impl IntoIterator<Item = Obligation>) -> Self {
        let package = Package {
            id: "test".to_owned(),
            title: Localized::default(),
            short_title: Localized::default(),
            documents: BTreeMap::new(),
            entry_into_force: EntryIntoForceRule { instruments: 1, months: 6, cite: Citation::default() },
            withdrawal: WithdrawalRule { months: 6, not_before: None, cite: Citation::default() },
            provisions: Vec::new(),
            registers: Registers::default(),
            questions: BTreeMap::new(),
            populations: BTreeMap::new(),
            plans: BTreeMap::new(),
            obligations: rules.into_iter().collect(),
            templates: BTreeMap::new(),
            requests: Some(RequestQuestions {
                counted_as: BTreeMap::new(),
                cost: None,
                of: "of".into(),
                submitted: "submitted".into(),
                asked_until: "asked".into(),
                decided_at: "decided-at".into(),
                decided_in: "decided-in".into(),
                granted: "granted".into(),
                until: "until".into(),
                about_matter: None,
                contents: BTreeMap::new(),
                plan: Vec::new(),
                texts: Vec::new(),
            }),
            review: None,
            register: None,
            entries: Vec::new(),
            reports: BTreeMap::new(),
            locales: BTreeMap::new(),
        };
        let sources = vec![source("compared", true), source("remembered", false)];
        Self { package, sources, recorded: Vec::new() }
    }

    /// A State by the day of its deposit; entry into force follows by the treaty's rule.
    pub(crate) fn state(mut self, code: &str, deposited: &str) -> Self {
        let state = StateCode::parse(code).expect("three letters");
        let treaty = TreatyEntry { last_needed: day("2010-02-16"), on: day("2010-08-01") };
        let entered = self.package.entry_into_force.state_enters(day(deposited), Some(treaty));
        let registration = Registration {
            state,
            signed_on: None,
            deposited_on: Some(day(deposited)),
            instrument: String::new(),
            entry_into_force_on: entered,
            withdrawal_notified_on: None,
            withdrawn_on: None,
            source: Citation::parse("register").expect("it has the form"),
        };
        self.package.registers.registrations.insert(state, registration);
        self
    }

    /// Its withdrawal, from the day of the notice.
    pub(crate) fn withdraws(mut self, code: &str, notified: &str) -> Self {
        let state = StateCode::parse(code).expect("three letters");
        let registration = self.package.registers.registrations.get_mut(&state).expect("a State of the register");
        registration.withdrawal_notified_on = Some(day(notified));
        registration.withdrawn_on = day(notified).plus_months(6, MonthEnd::LastDay).ok();
        self
    }

    /// A meeting; days left empty are not known.
    pub(crate) fn meeting(mut self, id: &str, starts_on: &str, ends_on: &str) -> Self {
        let known = |text: &str| (!text.is_empty()).then(|| day(text));
        self.package.registers.meetings.push(Meeting {
            id: MeetingId::new(id),
            place: Localized::default(),
            starts_on: known(starts_on),
            ends_on: known(ends_on),
            presidency: None,
            reporting: None,
            symbol: None,
            verified: true,
            note: Localized::new([]),
            source: Citation::default(),
        });
        self
    }

    pub(crate) fn unverified_meeting(self, id: &str, starts_on: &str, ends_on: &str) -> Self {
        let mut world = self.meeting(id, starts_on, ends_on);
        world.package.registers.meetings.last_mut().expect("just added").verified = false;
        world
    }

    /// Somebody said this for these days.
    pub(crate) fn said(self, subject: &str, question: &str, answer: Answer, period: &str) -> Self {
        self.said_in("compared", subject, question, answer, period)
    }

    pub(crate) fn said_in(mut self, source: &str, subject: &str, question: &str, answer: Answer, period: &str) -> Self {
        let statement = Statement {
            subject: Subject::parse(subject).expect("a subject"),
            question: QuestionKey::new(question),
            answer,
            period: span(period),
            source: SourceId::new(source),
            place: Place::parse("para:1").expect("a place"),
            basis: Basis::Said,
            public: true,
            corrects: None,
        };
        let recorded_at = Instant::from_microseconds(self.recorded.len() as i64).expect("an instant");
        self.recorded.push(Recorded { id: statement.id(), statement, recorded_at });
        self
    }

    /// A request of one State, granted by a meeting until a day.
    pub(crate) fn granted(self, matter: &str, of: &str, meeting: &str, until: &str) -> Self {
        self.said(matter, "of", choice(of), "2018")
            .said(matter, "decided-at", choice(meeting), "2018")
            .said(matter, "granted", yes(), "2018")
            .said(matter, "until", when(until), "2018")
    }

    pub(crate) fn snapshot(&self) -> Snapshot {
        Snapshot::new(self.sources.clone(), self.recorded.clone())
    }

    pub(crate) fn ledger(&self) -> Ledger {
        Ledger::of(&self.package, &self.snapshot(), day("2030-12-31"))
    }

    /// The standings of a rule on a day, in words, in order of the bearers and occasions.
    pub(crate) fn all(&self, obligation: &str, on: &str) -> Vec<String> {
        let ledger = self.ledger();
        let obligation = ObligationId::new(obligation);
        ledger.on(day(on)).filter(|standing| standing.duty().obligation == obligation).map(words).collect()
    }

    /// The only standing of a rule on a day, in words; a hyphen where there is none.
    pub(crate) fn on(&self, obligation: &str, on: &str) -> String {
        let mut all = self.all(obligation, on);
        assert!(all.len() < 2, "{obligation} on {on}: {all:?}");
        all.pop().unwrap_or_else(|| "-".to_owned())
    }

    /// The standings of a rule on several days.
    pub(crate) fn through(&self, obligation: &str, expected: &[(&str, &str)]) {
        for (on, words) in expected {
            assert_eq!(self.on(obligation, on), *words, "{obligation} on {on}");
        }
    }

    /// What the only standing of a rule on a day says is missing, contradicted or otherwise last in its chain.
    pub(crate) fn last_link(&self, obligation: &str, on: &str) -> LinkKind {
        let ledger = self.ledger();
        let obligation = ObligationId::new(obligation);
        let mut all = ledger.on(day(on)).filter(|standing| standing.duty().obligation == obligation);
        let last = all.next().and_then(|standing| standing.chain().last().cloned());
        last.expect("a standing with a chain").kind
    }
}

fn source(id: &str, verified: bool) -> Source {
    Source {
        id: SourceId::new(id),
        kind: "report".to_owned(),
        symbol: None,
        title: Localized::default(),
        author: Localized::default(),
        language: None,
        dated_on: None,
        received_on: None,
        covers: None,
        verified,
        replaces: None,
        file: None,
    }
}

/// `2019: met 2020-04-30, on 2020-04-12`; a question mark ends what rests on something unverified.
pub(crate) fn words(standing: Standing<'_>) -> String {
    let occasion = match &standing.duty().occasion {
        Occasion::Once => String::new(),
        Occasion::Year(year) => format!("{year}: "),
        Occasion::Meeting(meeting) => format!("{meeting}: "),
        Occasion::Deadline(deadline) => format!("for {deadline}: "),
    };
    let due = standing.due().map(|due| format!(" {due}")).unwrap_or_default();
    let met_on = standing.met_on().map(|on| {
        if on.from() == on.to() { format!(", on {}", on.from()) } else { format!(", in {}..{}", on.from(), on.to()) }
    });
    let doubt = if standing.verified() { "" } else { " ?" };
    format!("{occasion}{}{due}{}{doubt}", standing.status().word(), met_on.unwrap_or_default())
}
