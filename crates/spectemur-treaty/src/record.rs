//! The record that a package brings: sources and what they say, as files a lawyer can read.
//!
//! One entry names many States; here it becomes one statement for each. A list that its source gives as complete
//! also becomes a statement for each other member of the population, marked as inferred.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_model::measure::{Population, PopulationRule, RegisterFact};
use spectemur_model::package::{About, Question};
use spectemur_model::register::Registers;
use spectemur_model::{
    Answer, AnswerType, Basis, Day, FigureId, Language, Matter, Period, Place, PopulationId, QuestionKey, Source,
    SourceId, StateCode, Statement, StatementId, Subject, Value,
};

use crate::content::{Placed, unique};
use crate::diagnostic::Problems;
use crate::files::Files;
use crate::locales::Locales;
use crate::reader::{Free, Node, Spot, read_file};
use crate::references::wrong_subject;

/// The record of a package, or of any file in the same form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// Sources in order of the files.
    pub sources: Vec<Source>,
    /// Statements in order of the files.
    pub statements: Vec<Statement>,
}

/// What entries may refer to.
pub(crate) struct Known<'a> {
    pub(crate) registers: &'a Registers,
    pub(crate) questions: &'a BTreeMap<QuestionKey, Placed<Question>>,
    pub(crate) populations: &'a BTreeMap<PopulationId, Placed<Population>>,
    pub(crate) figures: &'a BTreeSet<FigureId>,
    pub(crate) locales: &'a Locales,
    /// The question whose answers name a matter.
    pub(crate) names_matter: Option<&'a QuestionKey>,
}

/// Reads every file of the folder.
pub(crate) fn record(files: Files<'_>, folder: &str, problems: &Problems, known: &Known<'_>) -> Record {
    // Entries may stand before the source they name, so the ids of sources are gathered first, without problems.
    let unheard = Problems::default();
    let mut ids = BTreeSet::new();
    for file in files.under(folder, ".toml") {
        read_file(file, &unheard, |node| ids.extend(sources(node).into_iter().map(|(_, source)| source.id)));
    }
    let mut record = Record::default();
    let (mut heard, mut placed) = (Vec::new(), Vec::new());
    for file in files.under(folder, ".toml") {
        read_file(file, problems, |node| {
            for (spot, source) in sources(node) {
                heard.push((source.id.clone(), spot));
                record.sources.push(source);
            }
            let defaults = Defaults::read(node, &ids);
            let said = node.tables("said", |node| Some(said(node, &defaults, known)));
            let printed = node.tables("printed", |node| Some(printed(node, &defaults, known)));
            placed.extend(said.into_iter().chain(printed).flatten());
        });
    }
    unique(problems, heard.iter().map(|(id, spot)| (id.as_str(), spot)));
    placed.iter().for_each(|(spot, statement)| known.locales.need_words(&statement.place, spot, problems));
    contradictions(&placed, problems);
    let mut seen = BTreeSet::new();
    let statements = placed.into_iter().map(|(_, statement)| statement);
    record.statements = statements.filter(|statement| seen.insert(statement.id())).collect();
    record
}

/// The sources of a file; where `source` is a text it names the source of the entries instead.
fn sources(node: &Node<'_>) -> Vec<(Spot, Source)> {
    if node.is_list("source") { node.tables("source", |node| Some((node.spot(), source(node)?))) } else { Vec::new() }
}

fn source(node: &Node<'_>) -> Option<Source> {
    let (id, kind, title) = (node.need_text("id"), node.need_text("kind"), node.need_localized("title"));
    let source = Source {
        id: SourceId::new(id.as_deref().unwrap_or_default()),
        kind: kind.clone().unwrap_or_default(),
        symbol: node.text("symbol"),
        title: title.clone().unwrap_or_default(),
        author: node.localized("author").unwrap_or_default(),
        language: node.text("language").and_then(|code| {
            let language = Language::parse(&code);
            if language.is_none() {
                node.problem("missing-language", vec![("language", code)]);
            }
            language
        }),
        dated_on: node.day("dated"),
        received_on: node.day("received"),
        covers: node.period("covers"),
        verified: node.boolean("verified").unwrap_or(false),
        replaces: None,
        file: None,
    };
    (id.is_some() && kind.is_some() && title.is_some()).then_some(source)
}

/// What a file says once for all its entries.
struct Defaults<'a> {
    source: Option<SourceId>,
    period: Option<Period>,
    sources: &'a BTreeSet<SourceId>,
}

impl<'a> Defaults<'a> {
    fn read(node: &Node<'_>, sources: &'a BTreeSet<SourceId>) -> Self {
        let source = if node.is_list("source") { None } else { node.text("source").map(|id| SourceId::new(&id)) };
        Self { source, period: node.period("period"), sources }
    }

    fn source(&self, node: &Node<'_>) -> Option<SourceId> {
        let Some(source) = node.text("source").map(|id| SourceId::new(&id)).or_else(|| self.source.clone()) else {
            node.problem("statement-without-source", Vec::new());
            return None;
        };
        if !self.sources.contains(&source) {
            node.problem("unknown-source", vec![("source", source.to_string())]);
            return None;
        }
        Some(source)
    }

    fn period(&self, node: &Node<'_>) -> Option<Period> {
        let period = if node.has("period") { node.period("period") } else { self.period };
        if period.is_none() && !node.has("period") {
            node.problem("missing-key", vec![("key", "period".to_owned())]);
        }
        period
    }
}

fn place(node: &Node<'_>) -> Option<Place> {
    let text = node.need_text("at")?;
    let place = Place::parse(&text);
    if place.is_none() {
        node.problem("no-place", vec![("text", text)]);
    }
    place
}

type Entry = Vec<(Spot, Statement)>;

fn said(node: &Node<'_>, defaults: &Defaults<'_>, known: &Known<'_>) -> Entry {
    node.text("note");
    let subjects = subjects(node, known);
    let question = node.need_text("question").map(|key| QuestionKey::new(&key));
    let placed = question.as_ref().and_then(|key| known.questions.get(key));
    if let Some(key) = &question {
        match placed {
            None => node.problem("unknown-question", vec![("question", key.to_string())]),
            Some(placed) => fits(node, &placed.value, &subjects),
        }
    }
    let answer = answer(node, "answer", placed.map(|placed| &placed.value));
    if let (Some(Answer::Known(Value::Name(name))), true) = (&answer, question.as_ref() == known.names_matter) {
        matter(node, "answer", name.clone(), known);
    }
    let (source, place, period) = (defaults.source(node), place(node), defaults.period(node));
    let rest = node.table("rest", |rest| {
        let among = rest.need_text("among").map(|id| PopulationId::new(&id));
        let answer = self::answer(rest, "answer", placed.map(|placed| &placed.value));
        Some((among?, answer?))
    });
    let corrects = corrects(node);
    let (Some(question), Some(answer), Some(source), Some(place), Some(period)) =
        (question, answer, source, place, period)
    else {
        return Vec::new();
    };
    let statement = |subject: Subject, answer: &Answer, basis: Basis| Statement {
        subject,
        question: question.clone(),
        answer: answer.clone(),
        period,
        source: source.clone(),
        place: place.clone(),
        basis,
        public: true,
        corrects,
    };
    let mut entry: Entry =
        subjects.iter().map(|subject| (node.spot(), statement(*subject, &answer, Basis::Said))).collect();
    if let Some((among, others)) = rest.flatten() {
        let Some(members) = register_members(known, node, &among, period.to()) else { return entry };
        let others = members
            .into_iter()
            .map(Subject::State)
            .filter(|subject| !subjects.contains(subject))
            .map(|subject| (node.spot(), statement(subject, &others, Basis::Inferred)));
        entry.extend(others);
    }
    entry
}

/// Reports subjects of whom the question is not asked.
fn fits(node: &Node<'_>, question: &Question, subjects: &[Subject]) {
    let stray = |subject: &Subject| {
        question.about
            != match subject {
                Subject::State(_) => About::State,
                Subject::Convention => About::Convention,
                Subject::Matter(_) => About::Matter,
            }
    };
    if subjects.iter().any(stray) || (node.has("rest") && question.about != About::State) {
        node.problem("wrong-subject", wrong_subject(question));
    }
}

/// The statement that an entry corrects: one statement corrects one, so the entry has one subject and no rest.
fn corrects(node: &Node<'_>) -> Option<StatementId> {
    let text = node.text("corrects")?;
    if node.texts("states").len() > 1 || node.has("rest") {
        node.problem("correction-of-several", Vec::new());
    }
    let id = StatementId::parse(&text);
    if id.is_none() {
        let variables = vec![("key", "corrects".to_owned()), ("expected", "statement id".to_owned())];
        node.problem("wrong-type", variables);
    }
    id
}

fn subjects(node: &Node<'_>, known: &Known<'_>) -> Vec<Subject> {
    if let Some(text) = node.text("matter") {
        return matter(node, "matter", text, known).map(Subject::Matter).into_iter().collect();
    }
    match node.text("about") {
        Some(about) if about == "convention" => return vec![Subject::Convention],
        Some(word) => node.problem("unknown-kind", vec![("word", word)]),
        None => {}
    }
    let codes = node.texts("states");
    if !node.has("states") && !node.has("about") {
        node.problem("no-subject", Vec::new());
    } else if node.is_list("states") && codes.is_empty() && !node.has("rest") {
        node.problem("empty-list", Vec::new());
    }
    let mut subjects = Vec::new();
    for code in codes {
        match StateCode::parse(&code).filter(|state| known.registers.states.contains_key(state)) {
            Some(state) => subjects.push(Subject::State(state)),
            None => node.problem("unknown-state", vec![("state", code)]),
        }
    }
    subjects
}

/// The matter of this text; whose it is must be a State of the register, or everybody.
fn matter(node: &Node<'_>, key: &str, text: String, known: &Known<'_>) -> Option<Matter> {
    let Some(matter) = Matter::parse(&text) else {
        node.problem_at(key, "no-matter", vec![("text", text)]);
        return None;
    };
    let stranger = matter.state().filter(|state| !known.registers.states.contains_key(state));
    if let Some(state) = stranger {
        node.problem_at(key, "unknown-state", vec![("state", state.to_string())]);
    }
    stranger.is_none().then_some(matter)
}

/// The answer under a key, or the kind of answer without a value, checked against its question.
fn answer(node: &Node<'_>, key: &'static str, question: Option<&Question>) -> Option<Answer> {
    if let Some(kind) = node.text("kind") {
        if node.has(key) {
            node.problem("answer-and-kind", Vec::new());
            node.pass_over(&[key]);
        }
        let answer = Answer::without_value(&kind);
        if answer.is_none() {
            node.problem("unknown-kind", vec![("word", kind)]);
        }
        return answer;
    }
    if !node.has(key) {
        node.problem("missing-key", vec![("key", key.to_owned())]);
    }
    let value = value(node.free(key)?)?;
    let Some(question) = question else { return Some(Answer::Known(value)) };
    let value = match (value, question.answer_type) {
        (Value::Choice(name), AnswerType::Name | AnswerType::Munition) => Value::Name(name),
        (value, _) => value,
    };
    if !question.answer_type.takes(&value) {
        let variables = vec![
            ("question", question.key.to_string()),
            ("expected", question.answer_type.to_string()),
            ("found", value.answer_type().to_string()),
        ];
        node.problem("wrong-answer-type", variables);
        return None;
    }
    if let Value::Choice(choice) = &value
        && !question.offers(choice)
    {
        let variables = vec![("choice", choice.clone()), ("question", question.key.to_string())];
        node.problem("unknown-choice", variables);
        return None;
    }
    Some(Answer::Known(value))
}

fn value(free: Free<'_>) -> Option<Value> {
    let value = match free {
        Free::YesNo(yes) => Value::YesNo(yes),
        Free::Number(number) => Value::Number(number),
        Free::Text(choice) => Value::Choice(choice),
        Free::Day(day) => Value::When(Period::day(day)),
        Free::Table(table) => {
            let value = if table.has("from") || table.has("to") {
                table.as_period().map(Value::When)
            } else if table.has("part") || table.has("whole") {
                let (part, whole) = (table.need_number("part"), table.need_number("whole"));
                part.zip(whole).map(|(part, whole)| Value::Ratio { part, whole })
            } else {
                Some(Value::Text(table.as_localized()))
            };
            table.finish();
            value?
        }
    };
    Some(value)
}

fn printed(node: &Node<'_>, defaults: &Defaults<'_>, known: &Known<'_>) -> Entry {
    node.text("note");
    let figure = node.need_text("figure").map(|id| FigureId::new(&id));
    if let Some(figure) = figure.as_ref().filter(|figure| !known.figures.contains(*figure)) {
        node.problem("unknown-figure", vec![("figure", figure.to_string())]);
    }
    let answer = answer(node, "value", None).filter(|answer| {
        let types = [AnswerType::Number, AnswerType::Ratio];
        let fits = answer.value().is_none_or(|value| types.contains(&value.answer_type()));
        if !fits {
            node.problem("wrong-type", vec![("key", "value".to_owned()), ("expected", "number".to_owned())]);
        }
        fits
    });
    let (source, place, period) = (defaults.source(node), place(node), defaults.period(node));
    let corrects = corrects(node);
    let (Some(figure), Some(answer), Some(source), Some(place), Some(period)) = (figure, answer, source, place, period)
    else {
        return Vec::new();
    };
    let statement = Statement {
        subject: Subject::Convention,
        question: figure.question(),
        answer,
        period,
        source,
        place,
        basis: Basis::Said,
        public: true,
        corrects,
    };
    vec![(node.spot(), statement)]
}

/// The members on a day of a population that the register alone decides; any other has no complete list.
fn register_members(known: &Known<'_>, node: &Node<'_>, id: &PopulationId, day: Day) -> Option<Vec<StateCode>> {
    let code = match known.populations.get(id).map(|placed| &placed.value.rule) {
        Some(PopulationRule::Register(fact)) => return Some(members(known, *fact, day)),
        Some(PopulationRule::Within { .. } | PopulationRule::Union(_)) => "open-population",
        None => "unknown-population",
    };
    node.problem(code, vec![("population", id.to_string())]);
    None
}

fn members(known: &Known<'_>, fact: RegisterFact, day: Day) -> Vec<StateCode> {
    let members = known.registers.states.keys().copied().filter(|state| {
        let status = known.registers.status(*state, day);
        match fact {
            RegisterFact::Deposited => status.is_party(),
            RegisterFact::InForce => status.is_in_force(),
            RegisterFact::Signatory => status.is_signatory(),
            RegisterFact::NotParty => !status.is_party(),
            RegisterFact::Everyone => true,
        }
    });
    members.collect()
}

/// Reports a yes and a no of one State or matter on one question for overlapping periods, within one source,
/// unless one of the two corrects the other.
fn contradictions(placed: &[(Spot, Statement)], problems: &Problems) {
    type Asked<'a> = (&'a SourceId, &'a QuestionKey, Subject);
    let mut answered: BTreeMap<Asked<'_>, Vec<(&Spot, &Statement)>> = BTreeMap::new();
    for (spot, statement) in placed {
        let is_yes_or_no = matches!(statement.answer, Answer::Known(Value::YesNo(_)));
        if statement.subject == Subject::Convention || !is_yes_or_no {
            continue;
        }
        let earlier = answered.entry((&statement.source, &statement.question, statement.subject)).or_default();
        let opposite = earlier.iter().find(|(_, other)| {
            other.answer != statement.answer
                && other.period.overlaps(statement.period)
                && statement.corrects != Some(other.id())
                && other.corrects != Some(statement.id())
        });
        if let Some((first, _)) = opposite {
            let variables = vec![
                ("state", statement.subject.as_str().to_owned()),
                ("question", statement.question.to_string()),
                ("first", first.to_string()),
            ];
            problems.add(&spot.file, spot.line, "contradicting-statements", variables);
        }
        earlier.push((spot, statement));
    }
}
