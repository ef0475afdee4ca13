//! Reports of a State that does not exist, what they are read against, and what comes out, in words.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_engine::report::{Known, Receipt, check, statements};
use spectemur_model::answer::{Location, Row};
use spectemur_model::package::{EntryIntoForceRule, WithdrawalRule};
use spectemur_model::register::{Registers, State};
use spectemur_model::report::{Attachment, Cover, Given, ReportKind};
use spectemur_model::{
    Answer, Citation, ColumnKey, Day, FileHash, Language, Localized, ObligationId, Package, Period, PopulationId,
    Report, SourceId, StateCode, Statement, Template, TemplateId, Value,
};

use crate::forms::{earlier_version, questions, today};

pub(crate) fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

pub(crate) fn year(year: i16) -> Period {
    Period::year(year).expect("a year")
}

pub(crate) fn yes() -> Answer {
    Answer::Known(Value::YesNo(true))
}

pub(crate) fn no() -> Answer {
    Answer::Known(Value::YesNo(false))
}

pub(crate) fn number(number: i64) -> Answer {
    Answer::Known(Value::Number(number))
}

pub(crate) fn name(text: &str) -> Answer {
    Answer::Known(Value::Name(text.to_owned()))
}

pub(crate) fn choice(text: &str) -> Answer {
    Answer::Known(Value::Choice(text.to_owned()))
}

pub(crate) fn text(words: &str) -> Answer {
    Answer::Known(Value::Text(Localized::new([(Language::English, words.to_owned())])))
}

pub(crate) fn at(place: &str) -> Answer {
    Answer::Known(Value::Place(Location { name: place.to_owned(), point: None }))
}

pub(crate) fn row<const N: usize>(cells: [(&str, Answer); N]) -> Row {
    Row::new(cells.map(|(column, cell)| (ColumnKey::new(column), cell)))
}

pub(crate) fn rows<const N: usize>(rows: [Row; N]) -> Answer {
    Answer::Known(Value::Rows(rows.to_vec()))
}

/// So many pieces of a munition.
pub(crate) fn pieces(munition: &str, quantity: i64) -> Row {
    row([("munition", name(munition)), ("quantity", number(quantity))])
}

/// So many pieces of a munition, destroyed so.
pub(crate) fn destroyed(munition: &str, quantity: i64, method: &str) -> Row {
    row([("munition", name(munition)), ("quantity", number(quantity)), ("method", choice(method))])
}

/// So many square metres released so at a place.
pub(crate) fn land(place: &str, area: i64, kind: &str) -> Row {
    row([("place", at(place)), ("area", number(area)), ("kind", choice(kind))])
}

/// A report being written.
#[derive(Clone)]
pub(crate) struct Draft(pub(crate) Report);

/// An annual report on a year that says nothing yet.
pub(crate) fn annual(on: i16) -> Draft {
    Draft(Report {
        template: TemplateId::new("form-2020"),
        state: StateCode::parse("QMA").expect("a code"),
        kind: ReportKind::Annual,
        covers: year(on),
        language: Language::English,
        cover: BTreeMap::new(),
        answers: BTreeMap::new(),
        attachments: BTreeMap::new(),
        remarks: BTreeMap::new(),
    })
}

impl Draft {
    pub(crate) fn says(mut self, question: &str, answer: Answer) -> Self {
        self.0.answers.insert(question.into(), Given { answer, public: true });
        self
    }

    pub(crate) fn hides(mut self, question: &str, answer: Answer) -> Self {
        self.0.answers.insert(question.into(), Given { answer, public: false });
        self
    }

    pub(crate) fn silent_on(mut self, question: &str) -> Self {
        self.0.answers.remove(question);
        self
    }

    pub(crate) fn cover(mut self, form: &str, cover: Cover) -> Self {
        self.0.cover.insert(form.into(), cover);
        self
    }

    pub(crate) fn unchanged(self, form: &str, since: i16) -> Self {
        self.cover(form, Cover::Unchanged { since })
    }

    pub(crate) fn not_applicable(self, form: &str) -> Self {
        self.cover(form, Cover::NotApplicable)
    }

    pub(crate) fn attaches(mut self, name: &str, media: &str, size: u64) -> Self {
        let attachment =
            Attachment { media: media.to_owned(), size, hash: FileHash::of(name.as_bytes()), public: false };
        self.0.attachments.insert(name.to_owned(), attachment);
        self
    }

    pub(crate) fn remarks(mut self, place: &str, words: &str) -> Self {
        self.0.remarks.insert(place.to_owned(), words.to_owned());
        self
    }

    pub(crate) fn of_kind(mut self, kind: ReportKind) -> Self {
        self.0.kind = kind;
        self
    }

    pub(crate) fn with_template(mut self, template: &str) -> Self {
        self.0.template = TemplateId::new(template);
        self
    }
}

/// The package, its two versions of the form, and what concerns the State.
#[derive(Clone)]
pub(crate) struct World {
    pub(crate) package: Package,
    pub(crate) outstanding: BTreeSet<ObligationId>,
    pub(crate) applies: BTreeSet<PopulationId>,
    pub(crate) before: Option<Report>,
}

impl World {
    /// A State that holds stocks and has land to clear; it has not reported before.
    pub(crate) fn new() -> Self {
        let templates = [today(), earlier_version()].map(|template| (template.id.clone(), template));
        let state = State {
            code: StateCode::parse("QMA").expect("a code"),
            alpha2: "QM".to_owned(),
            m49: "999".to_owned(),
            names: Vec::new(),
            region: None,
        };
        let package = Package {
            id: "test".to_owned(),
            title: Localized::default(),
            short_title: Localized::default(),
            documents: BTreeMap::new(),
            entry_into_force: EntryIntoForceRule { instruments: 1, months: 6, cite: Citation::default() },
            withdrawal: WithdrawalRule { months: 6, not_before: None, cite: Citation::default() },
            provisions: Vec::new(),
            registers: Registers { states: BTreeMap::from([(state.code, state)]), ..Registers::default() },
            questions: questions().into_iter().map(|question| (question.key.clone(), question)).collect(),
            populations: BTreeMap::new(),
            plans: BTreeMap::new(),
            obligations: Vec::new(),
            requests: None,
            review: None,
            register: None,
            entries: Vec::new(),
            templates: BTreeMap::from(templates),
            reports: BTreeMap::new(),
            locales: BTreeMap::new(),
        };
        let outstanding = ["destroy", "clear"].map(ObligationId::new).into();
        let applies = ["holders", "contaminated"].map(PopulationId::new).into();
        Self { package, outstanding, applies, before: None }
    }

    /// The same State, which reported before.
    pub(crate) fn after(mut self, before: Draft) -> Self {
        self.before = Some(before.0);
        self
    }

    /// The same State with its stocks destroyed.
    pub(crate) fn without_stocks(mut self) -> Self {
        self.outstanding.remove("destroy");
        self.applies.remove("holders");
        self
    }

    pub(crate) fn template(&mut self) -> &mut Template {
        self.package.templates.get_mut("form-2020").expect("today's form")
    }

    pub(crate) fn known(&self) -> Known<'_> {
        Known {
            package: &self.package,
            template: &self.package.templates["form-2020"],
            before: self.before.as_ref(),
            outstanding: &self.outstanding,
            applies: &self.applies,
        }
    }

    /// What is found in a report, in words: `look law.text part-unanswered form=A part=1`.
    pub(crate) fn finds(&self, draft: Draft) -> Vec<String> {
        let found = check(&draft.0, &self.known());
        let words = found.into_iter().map(|finding| {
            let told = finding.variables.iter().map(|(name, value)| format!(" {name}={value}"));
            let check = finding.check.map(|check| format!(" [{check}]")).unwrap_or_default();
            format!("{} {} {}{}{check}", finding.gravity.word(), finding.place, finding.code, told.collect::<String>())
        });
        words.collect()
    }

    /// The same without parts that are left unanswered, which a short report has many of.
    pub(crate) fn finds_in_answers(&self, draft: Draft) -> Vec<String> {
        let mut found = self.finds(draft);
        found.retain(|words| !words.contains(" part-unanswered "));
        found
    }

    /// The statements of a report that was received on 12 April of the next year and was due on 30 April.
    pub(crate) fn statements(&self, draft: &Draft) -> Vec<Statement> {
        let next = draft.0.covers.to().year() + 1;
        let filed = Receipt {
            source: SourceId::new("the-report"),
            received_on: day(&format!("{next}-04-12")),
            due_on: Some(day(&format!("{next}-04-30"))),
        };
        statements(&draft.0, &self.known(), &filed)
    }

    /// The same in words, without silence: `said form:B.1.2 stock.held {munition=M26 quantity=5}`.
    pub(crate) fn states(&self, draft: &Draft) -> Vec<String> {
        let all = self.statements(draft).into_iter().filter(|said| said.answer != Answer::NotReported);
        all.filter(|said| said.place.kind() != "receipt").map(|said| words(&said)).collect()
    }
}

/// A statement in words; a hidden one ends with `(hidden)`.
pub(crate) fn words(said: &Statement) -> String {
    let hidden = if said.public { "" } else { " (hidden)" };
    format!("{} {} {} {}{hidden}", said.basis.word(), said.place, said.question, answer_words(&said.answer))
}

pub(crate) fn answer_words(answer: &Answer) -> String {
    match answer {
        Answer::Known(Value::YesNo(true)) => "yes".to_owned(),
        Answer::Known(Value::YesNo(false)) => "no".to_owned(),
        Answer::Known(Value::Number(number)) => number.to_string(),
        Answer::Known(Value::Name(text) | Value::Choice(text)) => text.clone(),
        Answer::Known(Value::Text(text)) => format!("\"{}\"", text.or_any(Language::English)),
        Answer::Known(Value::Place(place)) => place.name.clone(),
        Answer::Known(Value::When(period)) => period.to().to_string(),
        Answer::Known(Value::Ratio { part, whole }) => format!("{part} of {whole}"),
        Answer::Known(Value::Rows(rows)) => rows.iter().map(row_words).collect::<Vec<_>>().join(" "),
        other => other.kind().to_owned(),
    }
}

pub(crate) fn row_words(row: &Row) -> String {
    let cells = row.cells().map(|(column, cell)| format!("{column}={}", answer_words(cell)));
    format!("{{{}}}", cells.collect::<Vec<_>>().join(" "))
}
