//! The questions of a form as a page shows them: fields, last year's answer, what was found, what is contested.

use serde_json::Value;
use spectemur_app::drafts::{DraftReading, OpenDraft, Said, Written};
use spectemur_model::package::{Choice, Question};
use spectemur_model::template::{Form, Part};
use spectemur_model::{Answer, AnswerType, Language, QuestionKey};

use super::fields::{KINDS, NO_VALUE, Words, is_listed, no_value, shown};
use super::findings::Found;
use super::read::remark;
use crate::fault::Fault;
use crate::html::Html;
use crate::members::words::moment;
use crate::page::Page;
use crate::pages::said::{self, Table};

/// Empty rows that stand ready where no script adds them.
const SPARE: usize = 1;
/// The same where somebody asked for more.
const SPARE_MORE: usize = 6;

/// One value with its fields.
pub(crate) struct Control {
    pub(crate) name: String,
    /// Which fields: `list`, `number`, `text`, `line`, `when`, `ratio`, `place`.
    pub(crate) kind: &'static str,
    pub(crate) label: String,
    pub(crate) texts: [String; 3],
    pub(crate) options: Vec<(String, Html, bool)>,
    pub(crate) unit: Option<String>,
}

/// A row of a table.
pub(crate) struct Row {
    pub(crate) key: String,
    pub(crate) cells: Vec<Control>,
}

/// A table with its fields.
pub(crate) struct Grid {
    /// Heading, unit, whether it must be filled, help.
    pub(crate) columns: Vec<(Html, Option<String>, bool, Option<Html>)>,
    pub(crate) rows: Vec<Row>,
    /// The row that a script copies.
    pub(crate) blank: Row,
}

/// One of several versions of an answer, to choose from.
pub(crate) struct Side {
    pub(crate) version: i64,
    pub(crate) by: Html,
    pub(crate) answer: Html,
    pub(crate) table: Option<Table>,
}

/// A question with everything that belongs to it.
pub(crate) struct Asked {
    pub(crate) key: String,
    pub(crate) label: Html,
    pub(crate) help: Option<Html>,
    pub(crate) version: i64,
    pub(crate) control: Option<Control>,
    pub(crate) grid: Option<Grid>,
    /// Reasons for there being no value, with the one chosen.
    pub(crate) none: Vec<(&'static str, String, bool)>,
    pub(crate) is_hidden: bool,
    /// The answer in words, as it stands.
    pub(crate) answer: Html,
    pub(crate) last: Option<Html>,
    pub(crate) last_table: Option<Table>,
    pub(crate) is_changed: bool,
    pub(crate) is_in_view: bool,
    pub(crate) found: Vec<Found>,
    pub(crate) sides: Vec<Side>,
    /// The State's remark, with its version.
    pub(crate) remark: (String, i64),
    pub(crate) comments: Vec<CommentView>,
    /// How many of them nobody has ticked off.
    pub(crate) open_comments: usize,
    pub(crate) saved: Option<Html>,
}

/// A comment with who wrote it and, if somebody has, who ticked it off.
pub(crate) struct CommentView {
    pub(crate) id: String,
    pub(crate) words: String,
    pub(crate) by: Html,
    pub(crate) done: Option<Html>,
}

/// A part with its questions.
pub(crate) struct PartView {
    pub(crate) key: String,
    pub(crate) title: Html,
    pub(crate) is_voluntary: bool,
    pub(crate) asked: Vec<Asked>,
}

/// What all questions of a page are made with.
pub(crate) struct Maker<'a> {
    pub(crate) p: &'a Page<'a>,
    pub(crate) open: &'a OpenDraft,
    pub(crate) words: &'a Words,
    pub(crate) found: &'a [Found],
    /// Whether everything is in view, also what is as it was.
    pub(crate) all: bool,
    /// The table that somebody asked more rows of.
    pub(crate) more: Option<&'a str>,
}

impl Maker<'_> {
    pub(crate) fn form(&self, form: &Form) -> Result<Vec<PartView>, Fault> {
        form.parts.iter().map(|part| self.part(part)).collect()
    }

    fn part(&self, part: &Part) -> Result<PartView, Fault> {
        let known = part.asks.iter().filter_map(|key| self.p.package.questions.get(key));
        Ok(PartView {
            key: part.key.clone(),
            title: self.p.text(&part.title),
            is_voluntary: part.voluntary,
            asked: known.map(|question| self.question(question)).collect::<Result<_, _>>()?,
        })
    }

    fn question(&self, question: &Question) -> Result<Asked, Fault> {
        let (p, open) = (self.p, self.open);
        let key = question.key.as_str();
        let value = open.value(key);
        let answer = value.get("answer").unwrap_or(&Value::Null);
        let public = value.get("public").and_then(Value::as_bool).unwrap_or(question.public);
        let is_table = question.answer_type == AnswerType::Table;
        let found: Vec<Found> = self.found.iter().filter(|found| found.question == key).cloned().collect();
        let sides = self.sides(question)?;
        let comments = open.comments.get(key).into_iter().flatten();
        let comments: Vec<CommentView> = comments.map(|said| self.comment(said)).collect::<Result<_, Fault>>()?;
        let open_comments = comments.iter().filter(|comment| comment.done.is_none()).count();
        let remark_at = remark(question);
        let remarked = open.value(&remark_at);
        let is_carried = !open.unchanged(key).is_null();
        let is_changed = open.is_changed(key);
        let last = open.last.as_ref().and_then(|last| last.answers.get(&question.key));
        let none = no_value(answer).unwrap_or_default();
        let reasons = KINDS.into_iter().map(|kind| (kind, self.words.word(kind).to_owned(), kind == none));
        Ok(Asked {
            label: p.text(&question.label),
            help: (!question.help.is_empty()).then(|| p.text(&question.help)),
            version: open.version(key),
            control: (!is_table).then(|| self.control(question, answer)),
            grid: is_table.then(|| self.grid(question, answer)),
            // Of what is chosen from a list the reasons stand in that list.
            none: if is_listed(question.answer_type) { Vec::new() } else { reasons.collect() },
            is_hidden: !public,
            answer: self.told(question, &value)?,
            last: last.map(|given| p.answer(&given.answer, &question.key)).transpose()?,
            last_table: last.map(|given| said::table(p, &given.answer, &question.key)).transpose()?.flatten(),
            is_in_view: self.all
                || !is_carried
                || is_changed
                || !found.is_empty()
                || !sides.is_empty()
                || open_comments > 0
                || !remarked.is_null()
                || self.more == Some(key),
            is_changed,
            remark: (remarked.as_str().unwrap_or_default().to_owned(), open.version(&remark_at)),
            found,
            sides,
            comments,
            open_comments,
            saved: open.written.get(key).map(|written| self.signed(&written.by, written.at)).transpose()?,
            key: key.to_owned(),
        })
    }

    fn comment(&self, said: &Said) -> Result<CommentView, Fault> {
        Ok(CommentView {
            id: said.id.clone(),
            words: said.words.clone(),
            by: self.signed(&said.by, said.at)?,
            done: said.done.as_ref().map(|(by, at)| self.signed(by, *at)).transpose()?,
        })
    }

    pub(crate) fn signed(&self, by: &str, at: spectemur_model::Instant) -> Result<Html, Fault> {
        Ok(Html::bdi(by).then(&Html::text(" · ")).then(&moment(self.p, at)?))
    }

    /// An answer in words; what does not read as it was typed.
    pub(crate) fn told(&self, question: &Question, value: &Value) -> Result<Html, Fault> {
        let answer = value.get("answer").unwrap_or(&Value::Null);
        if answer.is_null() {
            return Ok(Html::default());
        }
        Ok(match self.open.answer_of(self.p.package, &question.key, value) {
            Some(answer) => self.p.answer(&answer, &question.key)?,
            None => Html::bdi(&shown(question.answer_type, answer, self.language(), self.words).0.join(" ")),
        })
    }

    fn sides(&self, question: &Question) -> Result<Vec<Side>, Fault> {
        let key = question.key.as_str();
        let Some(contested) = self.open.contested.get(key) else { return Ok(Vec::new()) };
        let opened = &self.open.opened;
        let began = Written {
            version: self.open.version(key),
            value: self.open.value(key),
            by: opened.0.clone(),
            at: opened.1,
        };
        let stands = self.open.written.get(key).unwrap_or(&began);
        let side = |written: &Written| {
            let answer = self.open.answer_of(self.p.package, &question.key, &written.value);
            let table = answer.as_ref().map(|answer: &Answer| said::table(self.p, answer, &question.key));
            Ok(Side {
                version: written.version,
                by: self.signed(&written.by, written.at)?,
                answer: self.told(question, &written.value)?,
                table: table.transpose()?.flatten(),
            })
        };
        std::iter::once(stands).chain(contested).map(side).collect()
    }

    fn language(&self) -> Language {
        self.open.language()
    }

    fn control(&self, question: &Question, answer: &Value) -> Control {
        let label = question.label.or_any(self.p.asked.language).to_owned();
        let unit = question.unit.as_deref();
        let is_reason = no_value(answer).is_some() && !is_listed(question.answer_type);
        // The reason for there being no value has a field of its own.
        let shown_value = if is_reason { &Value::Null } else { answer };
        let what = (question.answer_type, question.choices.as_slice(), unit);
        self.made(format!("v:{}", question.key), label, what, shown_value)
    }

    fn made(
        &self,
        name: String,
        label: String,
        (kind, choices, unit): (AnswerType, &[Choice], Option<&str>),
        value: &Value,
    ) -> Control {
        let texts = shown(kind, value, self.language(), self.words).0;
        let unit = unit.map(|unit| self.p.unit(unit).unwrap_or_else(|_| unit.to_owned()));
        let options = if is_listed(kind) { self.options(kind, choices, &texts[0]) } else { Vec::new() };
        let kind = match kind {
            AnswerType::YesNo | AnswerType::Choice => "list",
            AnswerType::Number => "number",
            AnswerType::Text | AnswerType::Table => "text",
            AnswerType::Ratio => "ratio",
            AnswerType::When => "when",
            AnswerType::Munition | AnswerType::Name => "line",
            AnswerType::Place => "place",
        };
        Control { name, kind, label, texts, options, unit }
    }

    fn options(&self, kind: AnswerType, choices: &[Choice], chosen: &str) -> Vec<(String, Html, bool)> {
        let p = self.p;
        let mut options = vec![(String::new(), Html::text("–"))];
        if kind == AnswerType::YesNo {
            for (value, word) in [("true", "answer-yes"), ("false", "answer-no")] {
                options.push((value.to_owned(), Html::text(&p.say(word).unwrap_or_default())));
            }
        }
        options.extend(choices.iter().map(|choice| {
            let words = choice.label.or_any(p.asked.language);
            (choice.key.clone(), Html::text(if words.is_empty() { &choice.key } else { words }))
        }));
        let reasons = self.words.all().iter();
        options.extend(reasons.map(|(kind, word)| (format!("{NO_VALUE}{kind}"), Html::text(word))));
        // What was typed elsewhere and does not read is shown, not lost.
        if !options.iter().any(|(value, _)| value == chosen) {
            options.push((chosen.to_owned(), Html::text(chosen)));
        }
        options.into_iter().map(|(value, label)| (value.clone(), label, value == chosen)).collect()
    }

    fn grid(&self, question: &Question, answer: &Value) -> Grid {
        let (p, key) = (self.p, &question.key);
        let none = Vec::new();
        let filled = answer.as_array().unwrap_or(&none);
        let mut rows: Vec<Row> =
            filled.iter().enumerate().map(|(at, row)| self.row(question, &at.to_string(), at + 1, row)).collect();
        let spare = if self.more == Some(key.as_str()) { SPARE_MORE } else { SPARE };
        for at in 0..spare {
            rows.push(self.row(question, &format!("n{at}"), filled.len() + at + 1, &Value::Null));
        }
        let columns = question.columns.iter().map(|column| {
            let unit = column.unit.as_deref().map(|unit| p.unit(unit).unwrap_or_else(|_| unit.to_owned()));
            let help = (!column.help.is_empty()).then(|| p.text(&column.help));
            (p.text(&column.label), unit, column.required, help)
        });
        Grid { columns: columns.collect(), rows, blank: self.row(question, "ROW", 0, &Value::Null) }
    }

    fn row(&self, question: &Question, key: &str, number: usize, row: &Value) -> Row {
        let cells = question.columns.iter().map(|column| {
            let name = format!("c:{}:{key}:{}", question.key, column.key);
            let value = row.get(column.key.as_str()).unwrap_or(&Value::Null);
            let what = (column.answer_type, column.choices.as_slice(), column.unit.as_deref());
            let number = if number == 0 { String::new() } else { format!(" {}", self.p.number(number)) };
            let label = format!("{}{number}", column.label.or_any(self.p.asked.language));
            self.made(name, label, what, value)
        });
        Row { key: key.to_owned(), cells: cells.collect() }
    }
}

/// How a form stands.
pub(crate) struct FormView {
    pub(crate) key: String,
    pub(crate) title: Html,
    /// `changed`, `unchanged`, `not-applicable`, `begun` or `open`.
    pub(crate) status: &'static str,
    pub(crate) since: Option<i64>,
    pub(crate) may_not_apply: bool,
    /// Whether it may be said to be unchanged.
    pub(crate) may_be_unchanged: bool,
    /// How many answers differ from the last report.
    pub(crate) changed: usize,
    pub(crate) contested: usize,
    pub(crate) comments: usize,
    /// How much was found, the gravest first.
    pub(crate) found: [usize; 3],
    pub(crate) task: Option<(String, String)>,
}

/// How each form of a draft stands.
pub(crate) fn forms(p: &Page<'_>, known: &DraftReading, open: &OpenDraft, found: &[Found]) -> Vec<FormView> {
    let Some(template) = known.package.templates.get(&open.report.template) else { return Vec::new() };
    template.forms.iter().map(|form| form_view(p, open, form, found)).collect()
}

fn form_view(p: &Page<'_>, open: &OpenDraft, form: &Form, found: &[Found]) -> FormView {
    let place = format!("cover/{}", form.key);
    let cover = open.value(&place);
    let questions: Vec<&QuestionKey> = form.parts.iter().flat_map(|part| &part.asks).collect();
    let changed = questions.iter().filter(|key| open.is_changed(key.as_str())).count();
    let answered = questions.iter().any(|key| !open.value(key.as_str()).is_null());
    let since = cover.get("unchanged_since").and_then(Value::as_i64);
    let status = match cover.as_str() {
        Some("not-applicable") => "not-applicable",
        Some("changed") => "changed",
        _ if since.is_some() => "unchanged",
        _ if answered => "begun",
        _ => "open",
    };
    let own = || found.iter().filter(|found| found.form == form.key.as_str());
    let count = |gravity: &str| own().filter(|found| found.gravity == gravity).count();
    let counted = |places: &dyn Fn(&str) -> usize| questions.iter().map(|key| places(key.as_str())).sum();
    FormView {
        key: form.key.to_string(),
        title: p.text(&form.title),
        status,
        since,
        may_not_apply: form.may_not_apply,
        may_be_unchanged: open.unchanged(&place).get("unchanged_since").is_some(),
        changed,
        contested: counted(&|key| usize::from(open.contested.contains_key(key)))
            + usize::from(open.contested.contains_key(&place)),
        comments: counted(&|key| {
            open.comments.get(key).map_or(0, |all| all.iter().filter(|said| said.done.is_none()).count())
        }),
        found: ["refused", "contradicts", "look"].map(count),
        task: open.tasks.get(&form.key).map(|task| (task.account.clone(), task.name.clone())),
    }
}
