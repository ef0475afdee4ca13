//! Entering what documents say: choose a question and of whom it is asked, type the answer and where it stands, look at what
//! would change, and record it. Every field follows from the question; no page knows one of them.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use spectemur_app::{AppError, EntryPreview, EntryProblem, EntryReading, Moved, StandingReading, Typed};
use spectemur_language::LanguageError;
use spectemur_model::package::{About, Choice, Column, EntryList, Question};
use spectemur_model::register::Meeting;
use spectemur_model::statement::Recorded;
use spectemur_model::{AnswerType, Day, Language, QuestionKey, Source, StateCode};

use crate::fault::Fault;
use crate::html::Html;
use crate::members::signed::{Signed, SignedForm, led};
use crate::members::words::{Head, languages};
use crate::page::{Page, shown_as};
use crate::routes::Visit;

/// The kinds of answers without a value that a document may give.
const KINDS: [&str; 3] = ["none", "not-known", "not-applicable"];

#[derive(Template)]
#[template(path = "members/entries.html")]
struct EntriesPage<'a> {
    p: Page<'a>,
    head: Head,
    known: EntryReading,
    typed: Typed,
    states: Vec<(StateCode, String)>,
    languages: Vec<(&'static str, String, bool)>,
    standing: Vec<Stands>,
    refused: Vec<String>,
    preview: Option<Preview>,
}

/// How the names of fields of a row begin.
const CELL: &str = "cell:";

/// One field of a row.
struct Field {
    name: String,
    label: String,
    value: String,
    /// Empty where it is typed.
    choices: Vec<(String, String)>,
    is_required: bool,
}

/// A statement that stands on the question already.
struct Stands {
    id: String,
    answer: Html,
    when: String,
    cited: Html,
    /// In a list to choose from, where no markup may stand.
    label: String,
}

/// What an entry would change, in words.
struct Preview {
    answer: Html,
    when: String,
    document: Html,
    place: Html,
    /// The days of the register: label, before, afterwards.
    register: Vec<(String, Html, Html)>,
    as_of: String,
    moved: Vec<(Html, Html, Html)>,
    against: usize,
}

impl EntriesPage<'_> {
    fn label(&self, key: &QuestionKey) -> String {
        let found = self.p.package.questions.get(key);
        found.map_or_else(|| key.to_string(), |known| known.label.or_any(self.p.asked.language).to_owned())
    }

    fn list_title(&self, list: &EntryList) -> String {
        list.title.or_any(self.p.asked.language).to_owned()
    }

    fn is_chosen(&self, key: &QuestionKey) -> bool {
        self.typed.question == key.as_str()
    }

    /// Of whom the chosen question is asked.
    fn about(&self) -> &'static str {
        match self.known.question.as_ref().map(|question| question.about) {
            Some(About::State) => "state",
            Some(About::Convention) => "convention",
            Some(About::Matter) => "matter",
            None => "",
        }
    }

    fn is_of(&self, question: &Question, kind: &str) -> bool {
        question.answer_type.word() == kind
    }

    /// Whether the answer is one line of text.
    fn is_line(&self, question: &Question) -> bool {
        use AnswerType::{Munition, Name, Number, When};
        matches!(question.answer_type, Number | When | Munition | Name)
    }

    fn choices(&self, question: &Question) -> Vec<(String, String)> {
        self.offered(&question.choices)
    }

    /// The fields of a row.
    fn columns(&self, question: &Question) -> Vec<Field> {
        let field = |column: &Column| Field {
            name: format!("{CELL}{}", column.key),
            label: column.label.or_any(self.p.asked.language).to_owned(),
            value: self.typed.cells.get(column.key.as_str()).cloned().unwrap_or_default(),
            choices: self.offered(&column.choices),
            is_required: column.required,
        };
        question.columns.iter().map(field).collect()
    }

    fn offered(&self, choices: &[Choice]) -> Vec<(String, String)> {
        let label = |choice: &Choice| {
            let label = choice.label.or_any(self.p.asked.language);
            if label.is_empty() { choice.key.clone() } else { label.to_owned() }
        };
        choices.iter().map(|choice| (choice.key.clone(), label(choice))).collect()
    }

    fn kinds(&self) -> Result<Vec<(&'static str, String)>, LanguageError> {
        KINDS.into_iter().map(|kind| Ok((kind, self.p.say(&format!("answer-{kind}"))?))).collect()
    }

    fn called(&self, source: &Source) -> String {
        let title = source.title.or_any(self.p.asked.language);
        let short: String = title.chars().take(70).collect();
        let name = source.printed_symbol();
        let day = source.dated_on.map(|day| format!(" ({day})")).unwrap_or_default();
        name.map_or_else(|| format!("{short}{day}"), |symbol| format!("{symbol} · {short}{day}"))
    }
}

/// The fields of the page as they came.
fn typed<'f>(get: impl Fn(&str) -> &'f str, language: Language) -> Typed {
    let text = |name| get(name).to_owned();
    Typed {
        question: text("question"),
        subject: text("subject"),
        kind: text("kind"),
        value: text("value"),
        whole: text("whole"),
        cells: std::collections::BTreeMap::new(),
        language: Some(language),
        from: text("from"),
        to: text("to"),
        source: text("source"),
        symbol: text("symbol"),
        title: text("title"),
        author: text("author"),
        source_language: text("source_language"),
        dated: text("dated"),
        received: text("received"),
        place: text("place"),
        corrects: text("corrects"),
    }
}

pub(crate) async fn show(visit: Visit, signed: Signed) -> Result<Response, Fault> {
    let typed = typed(|name| visit.asked.query(name).unwrap_or_default(), visit.asked.language);
    page(&visit, &signed, typed, Vec::new(), None).await
}

/// Looks at what an entry would change, or records it.
pub(crate) async fn enter(visit: Visit, form: SignedForm) -> Result<Response, Fault> {
    let (app, member) = (&visit.site.app, &form.signed.member);
    let mut typed = typed(|name| form.fields.get(name), visit.asked.language);
    typed.cells = form.fields.named(CELL);
    if form.fields.get("do") == "record" {
        return match app.record_entry(member, &typed).await {
            Ok(_) => {
                let chosen = [("question", typed.question.as_str()), ("subject", typed.subject.as_str())];
                Ok(led(&visit.room("office/register", &[("done", "entered"), chosen[0], chosen[1]])))
            }
            Err(AppError::RefusedEntry(problems)) => page(&visit, &form.signed, typed, problems, None).await,
            Err(error) => Err(error.into()),
        };
    }
    match app.preview_entry(member, &typed).await {
        Ok(preview) => page(&visit, &form.signed, typed, Vec::new(), Some(&preview)).await,
        Err(AppError::RefusedEntry(problems)) => page(&visit, &form.signed, typed, problems, None).await,
        Err(error) => Err(error.into()),
    }
}

async fn page(
    visit: &Visit,
    signed: &Signed,
    typed: Typed,
    problems: Vec<EntryProblem>,
    preview: Option<&EntryPreview>,
) -> Result<Response, Fault> {
    let known = visit.site.app.entry(&signed.member, &typed).await?;
    let p = visit.members_page("members-nav-register")?;
    let refused = problems.iter().map(|problem| p.word("register-problem", problem.word()));
    let refused = refused.collect::<Result<Vec<_>, _>>()?;
    let all = p.package.registers.states.keys().copied();
    let states = p.in_order(all)?.into_iter().map(|state| Ok((state, p.name(state)?)));
    let status = if refused.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = EntriesPage {
        head: Head::of(&p, signed)?,
        states: states.collect::<Result<_, LanguageError>>()?,
        languages: languages(&p, Language::parse(&typed.source_language).unwrap_or(visit.asked.language)),
        standing: known.standing.iter().map(|said| stands(&p, &known, said)).collect::<Result<_, LanguageError>>()?,
        preview: preview.map(|preview| told(&p, preview)).transpose()?,
        known,
        typed,
        refused,
        p,
    };
    shown_as(&page, status)
}

fn stands(p: &Page<'_>, known: &EntryReading, said: &Recorded) -> Result<Stands, LanguageError> {
    let statement = &said.statement;
    let document = known.sources.get(&statement.source).and_then(|source| source.symbol.as_deref());
    let document = document.unwrap_or(statement.source.as_str());
    Ok(Stands {
        label: format!("{} · {document} · {}", p.when(statement.period), statement.place),
        id: said.id.hex(),
        answer: p.answer(&statement.answer, &statement.question)?,
        when: p.when(statement.period),
        cited: p.cited(known.sources.get(&statement.source), &statement.source, &statement.place)?,
    })
}

/// What an entry would change, in words.
fn told(p: &Page<'_>, preview: &EntryPreview) -> Result<Preview, LanguageError> {
    let statement = &preview.statement;
    let mut register = Vec::new();
    if let Some((before, after)) = &preview.registration {
        let rows = [
            ("web-signed-on", before.as_ref().and_then(|row| row.signed_on), after.signed_on),
            ("web-deposited-on", before.as_ref().and_then(|row| row.deposited_on), after.deposited_on),
            ("web-in-force-since", before.as_ref().and_then(|row| row.entry_into_force_on), after.entry_into_force_on),
            (
                "register-withdrawal-notified",
                before.as_ref().and_then(|row| row.withdrawal_notified_on),
                after.withdrawal_notified_on,
            ),
            ("web-withdrawn-on", before.as_ref().and_then(|row| row.withdrawn_on), after.withdrawn_on),
        ];
        for (label, old, new) in rows.into_iter().filter(|(_, old, new)| old != new) {
            register.push((p.say(label)?, day(p, old)?, day(p, new)?));
        }
    }
    if let Some((before, after)) = &preview.meeting {
        let days = |meeting: &Meeting| (meeting.starts_on, meeting.ends_on);
        let (old, new) = (before.as_ref().map(days).unwrap_or_default(), days(after));
        for (label, old, new) in [("register-from", old.0, new.0), ("register-to", old.1, new.1)] {
            if old != new {
                register.push((p.say(label)?, day(p, old)?, day(p, new)?));
            }
        }
    }
    Ok(Preview {
        answer: p.answer(&statement.answer, &statement.question)?,
        when: p.when(statement.period),
        document: p.source_name(&preview.source),
        place: p.place(&statement.place)?,
        register,
        as_of: p.day_text(preview.as_of),
        moved: preview.moved.iter().map(|moved| row(p, moved)).collect::<Result<_, LanguageError>>()?,
        against: preview.contradictions.len(),
    })
}

fn day(p: &Page<'_>, day: Option<Day>) -> Result<Html, LanguageError> {
    p.day_or_none(day)
}

/// A standing before and afterwards: what, how it stands, how it would stand.
fn row(p: &Page<'_>, moved: &Moved) -> Result<(Html, Html, Html), LanguageError> {
    let what = match moved.after.as_ref().or(moved.before.as_ref()) {
        Some(standing) => p.standing_title(standing)?,
        None => Html::default(),
    };
    let how = |standing: Option<&StandingReading>| match standing {
        Some(standing) => {
            let due = standing.due_on.map(|day| Html::text(&format!(" {}", p.day_text(day)))).unwrap_or_default();
            Ok::<_, LanguageError>(p.status_chip(standing.status)?.then(&due))
        }
        None => p.none(),
    };
    Ok((what, how(moved.before.as_ref())?, how(moved.after.as_ref())?))
}
