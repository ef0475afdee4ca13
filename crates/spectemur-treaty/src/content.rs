//! The content of a package: treaty, provisions, questions, populations, and conditions on States.
//!
//! Every key of a table is asked for before any is missed, so that a table reports all its problems at once.

use std::collections::BTreeMap;

use spectemur_model::measure::{Condition, Expected, Members, Population, PopulationRule, RegisterFact, Window};
use spectemur_model::package::{
    About, Choice, Column, EntryIntoForceRule, EntryList, Provision, Question, WithdrawalRule,
};
use spectemur_model::{ActionId, AnswerType, Citation, ColumnKey, Language, Localized, PopulationId, QuestionKey};

use crate::diagnostic::Problems;
use crate::files::Files;
use crate::reader::{Free, Node, Spot, read_file};
use crate::register_questions::{self, ReadRegister};
use crate::review::{self, ReadReview};

/// The top of `treaty.toml`.
pub(crate) struct Head {
    pub(crate) id: String,
    pub(crate) title: Localized,
    pub(crate) short_title: Localized,
    /// The titles of documents that citations name, at their places.
    pub(crate) documents: Vec<(String, Placed<Localized>)>,
    /// The languages that the package says it speaks.
    pub(crate) languages: Vec<Language>,
    pub(crate) entry_into_force: EntryIntoForceRule,
    /// At the place of its exception.
    pub(crate) withdrawal: Placed<WithdrawalRule>,
    pub(crate) review: Option<ReadReview>,
    pub(crate) register: Option<ReadRegister>,
}

/// A thing that was read, with where it stands, for checks across files.
pub(crate) struct Placed<T> {
    pub(crate) spot: Spot,
    pub(crate) value: T,
}

pub(crate) fn head(files: Files<'_>, problems: &Problems) -> Option<Head> {
    read_file(files.need("treaty.toml", problems)?, problems, |node| {
        let (id, title, short) = (node.need_text("id"), node.need_localized("title"), node.need_localized("short"));
        node.need_localized("depositary");
        let languages = node.texts("languages").into_iter().filter_map(|code| {
            let language = Language::parse(&code);
            if language.is_none() {
                node.problem("missing-language", vec![("language", code)]);
            }
            language
        });
        let languages = languages.collect();
        node.day("adopted_on");
        node.day("opened_on");
        node.table("coverage", |coverage| {
            coverage.day("from");
            coverage.day("checked_on");
            coverage.localized("note");
        });
        let documents = node.tables("document", |document| {
            let (id, title) = (document.need_text("id"), document.need_localized("title"));
            Some((id?, Placed { spot: document.spot(), value: title? }))
        });
        unique(node.problems(), documents.iter().map(|(id, placed)| (id.as_str(), &placed.spot)));
        let entry_into_force = node.need_table("entry_into_force", entry_into_force);
        let withdrawal = node.need_table("withdrawal", withdrawal);
        let review = node.table("review", review::read).flatten();
        let register = node.table("register", register_questions::read).flatten();
        Some(Head {
            id: id?,
            title: title?,
            short_title: short?,
            documents,
            languages,
            entry_into_force: entry_into_force?,
            withdrawal: withdrawal?,
            review,
            register,
        })
    })
}

fn entry_into_force(rule: &Node<'_>) -> Option<EntryIntoForceRule> {
    let (instruments, months) = (rule.need_number("instruments"), rule.need_number("months"));
    word(rule, "day", first_of_month, "unknown-kind");
    let cite = cite(rule, "entry_into_force");
    Some(EntryIntoForceRule { instruments: instruments?, months: months?, cite: cite? })
}

fn withdrawal(rule: &Node<'_>) -> Option<Placed<WithdrawalRule>> {
    let (months, cite, not_before) = (rule.need_number("months"), cite(rule, "withdrawal"), rule.text("not_before"));
    let not_before = not_before.map(|key| QuestionKey::new(&key));
    let value = WithdrawalRule { months: months?, not_before, cite: cite? };
    Some(Placed { spot: rule.places().of("not_before"), value })
}

/// The one day that the rule can give; the package says it so that a reader sees it.
fn first_of_month(word: &str) -> Option<()> {
    (word == "first-of-month").then_some(())
}

/// A citation: a text, or a source with a place. Nothing stands without one.
pub(crate) fn cite(node: &Node<'_>, id: &str) -> Option<Citation> {
    let text = match node.free("cite") {
        Some(Free::Text(text)) if !text.is_empty() => text,
        Some(Free::Table(table)) => {
            let (source, place) = (table.need_text("source"), table.need_text("place"));
            table.finish();
            format!("{}, {}", source?, place?)
        }
        _ => {
            node.problem("missing-cite", vec![("id", id.to_owned())]);
            return None;
        }
    };
    node.problems().cite(&node.places().of("cite"), &text)
}

pub(crate) fn provisions(files: Files<'_>, problems: &Problems) -> Vec<Provision> {
    let mut all = Vec::new();
    for file in files.under("provisions/", ".toml") {
        all.extend(read_file(file, problems, |node| {
            node.tables("provision", |node| Some(Placed { spot: node.spot(), value: provision(node)? }))
        }));
    }
    unique(problems, all.iter().map(|placed| (placed.value.id.as_str(), &placed.spot)));
    all.into_iter().map(|placed| placed.value).collect()
}

fn provision(node: &Node<'_>) -> Option<Provision> {
    let (id, number, gloss) = (node.need_text("id"), node.need_text("number"), node.need_localized("gloss"));
    let cite = cite(node, id.as_deref().unwrap_or_default());
    Some(Provision { id: id?, number: number?, gloss: gloss?, cite: cite? })
}

/// Every question by key, and the lists of those that the office answers from documents.
pub(crate) fn questions(
    files: Files<'_>,
    problems: &Problems,
) -> (BTreeMap<QuestionKey, Placed<Question>>, Vec<EntryList>) {
    let mut all: BTreeMap<QuestionKey, Placed<Question>> = BTreeMap::new();
    let mut entries = Vec::new();
    for file in files.under("questionnaires/", ".toml") {
        read_file(file, problems, |node| {
            let (id, title) = (node.need_text("id"), node.need_localized("title"));
            let is_entered = node.boolean("entered").unwrap_or_default();
            let mut keys = Vec::new();
            for placed in node.tables("question", |node| Some(Placed { spot: node.spot(), value: question(node)? })) {
                let key = placed.value.key.clone();
                if let Some(first) = all.get(&key) {
                    duplicate(problems, &placed.spot, key.as_str(), &first.spot);
                    continue;
                }
                keys.push(key.clone());
                all.insert(key, placed);
            }
            if let (true, Some(id), Some(title)) = (is_entered, id, title) {
                entries.push(EntryList { id, title, questions: keys });
            }
        });
    }
    (all, entries)
}

/// Reports an id that stands a second time.
pub(crate) fn duplicate(problems: &Problems, spot: &Spot, id: &str, first: &Spot) {
    let variables = vec![("id", id.to_owned()), ("first", first.to_string())];
    problems.add(&spot.file, spot.line, "duplicate-id", variables);
}

/// Reports every id that stands a second time among these.
pub(crate) fn unique<'a>(problems: &Problems, ids: impl IntoIterator<Item = (&'a str, &'a Spot)>) {
    let mut seen: BTreeMap<&str, &Spot> = BTreeMap::new();
    for (id, spot) in ids {
        match seen.get(id) {
            Some(first) => duplicate(problems, spot, id, first),
            None => {
                seen.insert(id, spot);
            }
        }
    }
}

fn question(node: &Node<'_>) -> Option<Question> {
    let (key, label) = (node.need_text("key"), node.need_localized("label"));
    let about = word(node, "about", about, "unknown-kind");
    let (article, action) = (node.text("article"), node.text("action"));
    let (asked, columns) = (asked(node, AnswerType::parse), columns(node));
    let public = node.boolean("public").unwrap_or(true);
    let yearly = node.boolean("yearly").unwrap_or(false);
    let asked = asked?;
    if asked.answer_type == AnswerType::Table && columns.is_empty() && !node.has("columns") {
        node.problem("missing-key", vec![("key", "columns".to_owned())]);
    }
    only_for(node, "columns", AnswerType::Table, asked.answer_type);
    Some(Question {
        key: QuestionKey::new(&key?),
        answer_type: asked.answer_type,
        about: about.unwrap_or(About::State),
        article,
        action: action.map(|action| ActionId::new(&action)),
        unit: asked.unit,
        choices: asked.choices,
        columns,
        label: label?,
        help: asked.help,
        public,
        yearly,
    })
}

/// Reports a key that only a question or column of another type can have.
fn only_for(node: &Node<'_>, key: &'static str, owner: AnswerType, found: AnswerType) {
    if node.has(key) && found != owner {
        node.problem_at(key, "only-for-type", vec![("key", key.to_owned()), ("type", owner.to_string())]);
    }
}

/// What a question and a column of a table have in common.
struct Asked {
    answer_type: AnswerType,
    unit: Option<String>,
    choices: Vec<Choice>,
    help: Localized,
}

fn asked(node: &Node<'_>, parse: impl Fn(&str) -> Option<AnswerType>) -> Option<Asked> {
    node.need_text("type");
    let answer_type = word(node, "type", parse, "unknown-kind");
    let (unit, choices, help) = (node.text("unit"), choices(node), node.localized("help").unwrap_or_default());
    let answer_type = answer_type?;
    if answer_type == AnswerType::Choice && choices.is_empty() && !node.has("choices") {
        node.problem("missing-key", vec![("key", "choices".to_owned())]);
    }
    only_for(node, "choices", AnswerType::Choice, answer_type);
    Some(Asked { answer_type, unit, choices, help })
}

/// Choices are words, or words with labels where somebody is offered them.
fn choices(node: &Node<'_>) -> Vec<Choice> {
    let choices: Vec<(Spot, Choice)> = if node.is_list_of_tables("choices") {
        node.tables("choices", |choice| {
            let (key, label) = (choice.need_text("key"), choice.need_localized("label"));
            Some((choice.spot(), Choice { key: key?, label: label? }))
        })
    } else {
        let plain = |(spot, key): (Spot, String)| (spot, Choice { key, label: Localized::default() });
        node.placed_texts("choices").into_iter().map(plain).collect()
    };
    no_empty_list(node, &["choices"]);
    unique(node.problems(), choices.iter().map(|(spot, choice)| (choice.key.as_str(), spot)));
    choices.into_iter().map(|(_, choice)| choice).collect()
}

fn columns(node: &Node<'_>) -> Vec<Column> {
    let columns = node.tables("columns", |node| Some(Placed { spot: node.spot(), value: column(node)? }));
    no_empty_list(node, &["columns"]);
    unique(node.problems(), columns.iter().map(|placed| (placed.value.key.as_str(), &placed.spot)));
    columns.into_iter().map(|placed| placed.value).collect()
}

/// A list that is there and holds nothing looks like a rule and is none.
pub(crate) fn no_empty_list(node: &Node<'_>, keys: &[&str]) {
    for key in keys.iter().filter(|key| node.is_empty_list(key)) {
        node.problem_at(key, "empty-list", Vec::new());
    }
}

fn column(node: &Node<'_>) -> Option<Column> {
    let of_cells =
        |word: &str| AnswerType::parse(word).filter(|kind| !matches!(kind, AnswerType::Table | AnswerType::Ratio));
    let (key, label, asked) = (node.need_text("key"), node.need_localized("label"), asked(node, of_cells));
    let required = node.boolean("required").unwrap_or_default();
    let adds_up = node.boolean("adds_up").unwrap_or_default();
    if let Some(key) = key.as_ref().filter(|key| !is_column_key(key)) {
        node.problem_at("key", "not-a-key", vec![("text", key.clone())]);
    }
    let asked = asked?;
    only_for(node, "adds_up", AnswerType::Number, asked.answer_type);
    Some(Column {
        key: ColumnKey::new(&key?),
        answer_type: asked.answer_type,
        unit: asked.unit,
        choices: asked.choices,
        required,
        adds_up,
        label: label?,
        help: asked.help,
    })
}

/// Small letters, digits and hyphens: a column's key becomes part of the paths of its texts.
fn is_column_key(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

fn about(word: &str) -> Option<About> {
    match word {
        "state" => Some(About::State),
        "convention" => Some(About::Convention),
        "matter" => Some(About::Matter),
        _ => None,
    }
}

/// A word of a closed set; any other word is a problem of this code.
pub(crate) fn word<T>(
    node: &Node<'_>,
    key: &'static str,
    parse: impl Fn(&str) -> Option<T>,
    code: &'static str,
) -> Option<T> {
    let text = node.text(key)?;
    let parsed = parse(&text);
    if parsed.is_none() {
        node.problem_at(key, code, vec![("word", text)]);
    }
    parsed
}

pub(crate) fn populations(files: Files<'_>, problems: &Problems) -> BTreeMap<PopulationId, Placed<Population>> {
    let Some(file) = files.need("populations.toml", problems) else { return BTreeMap::new() };
    let mut all: BTreeMap<PopulationId, Placed<Population>> = BTreeMap::new();
    let read = read_file(file, problems, |node| {
        node.tables("population", |node| Some(Placed { spot: node.spot(), value: population(node)? }))
    });
    for placed in read {
        let id = placed.value.id.clone();
        if let Some(first) = all.get(&id) {
            duplicate(problems, &placed.spot, id.as_str(), &first.spot);
            continue;
        }
        all.insert(id, placed);
    }
    all
}

fn population(node: &Node<'_>) -> Option<Population> {
    let (id, label) = (node.need_text("id"), node.need_localized("label"));
    let rule = if node.has("union") {
        let parts = node.texts("union");
        if parts.is_empty() {
            node.problem("empty-list", Vec::new());
        }
        Some(PopulationRule::Union(parts.iter().map(|id| PopulationId::new(id)).collect()))
    } else if node.has("register") {
        word(node, "register", register_fact, "unknown-register-fact").map(PopulationRule::Register)
    } else {
        within(node)
    };
    Some(Population { id: PopulationId::new(&id?), label: label?, rule: rule? })
}

fn within(node: &Node<'_>) -> Option<PopulationRule> {
    let (population, condition) = (node.need_text("within"), condition_under(node, "where"));
    let window = window(node).unwrap_or(Window::Standing);
    Some(PopulationRule::Within { population: PopulationId::new(&population?), condition: condition?, window })
}

fn register_fact(word: &str) -> Option<RegisterFact> {
    RegisterFact::ALL.into_iter().find(|(_, known)| *known == word).map(|(fact, _)| fact)
}

pub(crate) fn window(node: &Node<'_>) -> Option<Window> {
    let parse = |word: &str| Window::ALL.into_iter().find(|(_, known)| *known == word).map(|(window, _)| window);
    word(node, "window", parse, "unknown-window")
}

pub(crate) fn members(node: &Node<'_>) -> Members {
    let parse = |word: &str| match word {
        "on-day" => Some(Members::OnDay),
        "during" => Some(Members::During),
        _ => None,
    };
    word(node, "members", parse, "unknown-kind").unwrap_or(Members::OnDay)
}

/// The condition under this key.
pub(crate) fn condition_under(node: &Node<'_>, key: &'static str) -> Option<Condition> {
    node.need_table(key, condition)
}

pub(crate) fn condition(node: &Node<'_>) -> Option<Condition> {
    if node.has("any") {
        return Some(Condition::Any(node.tables("any", condition)));
    }
    if node.has("all") {
        return Some(Condition::All(node.tables("all", condition)));
    }
    if node.has("register") {
        return word(node, "register", register_fact, "unknown-register-fact").map(Condition::Register);
    }
    let is = match node.free("is") {
        None => None,
        Some(Free::YesNo(yes)) => Some(Expected::YesNo(yes)),
        Some(Free::Text(choice)) => Some(Expected::Choice(choice)),
        Some(Free::Number(_) | Free::Day(_) | Free::Table(_)) => {
            let variables = vec![("key", "is".to_owned()), ("expected", "true, false or a choice".to_owned())];
            node.problem("wrong-type", variables);
            None
        }
    };
    Some(Condition::Answered { question: QuestionKey::new(&node.need_text("question")?), is })
}
