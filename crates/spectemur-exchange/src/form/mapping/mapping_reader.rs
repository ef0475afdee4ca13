//! Reads a mapping file against a package, and tells everything that is wrong in it at once.

use encoding_rs::Encoding;
use spectemur_model::package::Question;
use spectemur_model::report::ReportKind;
use spectemur_model::{AnswerType, Language, QuestionKey, Template, TemplateId};

use super::node::{Child, Mistakes, Node, Placed, read_file};
use super::rule_reader::{Purpose, column_at, rule, writing};
use super::rules::{Block, ColumnRef, Filter, From, Mapping, Rule, Sheets, Target, Totals, Writing};
use super::states::StateNames;
use super::{Against, Chosen, MappingProblem};
use crate::form::cell::Raw;
use crate::form::fields::{Field, Mark, has_field};
use crate::form::limits;
use crate::form::read::quoted;
use crate::form::words::folded;

/// Reads a mapping file. What is `chosen` beforehand need not stand in it.
///
/// # Errors
/// Every mistake in the file, in the order of its lines.
pub fn read_mapping(text: &str, against: Against<'_>, chosen: &Chosen) -> Result<Mapping, Vec<MappingProblem>> {
    let mistakes = Mistakes::default();
    if text.len() > limits::MAPPING_BYTES {
        let variables = vec![("bytes", text.len().to_string()), ("limit", limits::MAPPING_BYTES.to_string())];
        mistakes.add(1, "too-large", variables);
        return Err(mistakes.into_sorted());
    }
    let names = StateNames::new(against.states);
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mapping = read_file(text, &mistakes, |node| FileReader { node, against, chosen, names: &names }.read());
    let mistakes = mistakes.into_sorted();
    match mapping {
        Some(mapping) if mistakes.is_empty() => Ok(mapping),
        _ => Err(mistakes),
    }
}

struct FileReader<'r, 'n> {
    node: &'r Node<'n>,
    against: Against<'r>,
    chosen: &'r Chosen,
    names: &'r StateNames,
}

fn unknown(node: &Node<'_>, word: &Placed, known: &[&str]) {
    let variables = vec![("text", quoted(&word.text)), ("known", known.join(", "))];
    node.mistakes.add(word.line, "unknown-word", variables);
}

/// The member of a closed list that a key names.
fn one_of<T: Copy>(node: &Node<'_>, key: &'static str, known: &[(&str, T)]) -> Option<T> {
    let word = node.text(key)?;
    let found = known.iter().find(|(name, _)| *name == word.text).map(|(_, value)| *value);
    if found.is_none() {
        let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
        unknown(node, &word, &names);
    }
    found
}

impl FileReader<'_, '_> {
    fn read(&self) -> Option<Mapping> {
        let node = self.node;
        let template = self.template();
        let languages = Language::ALL.map(|language| (language.code(), language));
        let language = one_of(node, "language", &languages);
        if !node.has("language") {
            node.missing("language");
        }
        let kinds = ReportKind::ALL.map(|(kind, word)| (word, kind));
        let kind = one_of(node, "kind", &kinds).unwrap_or(ReportKind::Annual);
        let first_day = node.written("first-day").and_then(|day| {
            let read = day.text.parse().ok();
            if read.is_none() {
                node.mistakes.add(day.line, "not-a-day", vec![("text", quoted(&day.text))]);
            }
            read
        });
        if kind == ReportKind::Initial && !node.has("first-day") {
            node.missing("first-day");
        }
        let separators = [("comma", b','), ("semicolon", b';'), ("tab", b'\t'), ("bar", b'|')];
        let separator = one_of(node, "separator", &separators).unwrap_or(b',');
        let encoding = self.encoding();
        let base = node.table("writing", |inner| writing(inner, &Writing::new())).unwrap_or_else(Writing::new);
        let state = node.child("state").map(|child| rule(child, "state", node, &base, Purpose::State(self.names)));
        let year = node.child("year").map(|child| rule(child, "year", node, &base, Purpose::Year));
        let ignored_sheets = folded_texts(node, "ignore-sheets");
        let template = template?;
        let outer = Outer { base, state, year, template };
        let blocks = node.tables("rows", |inner| {
            BlockReader { node: inner, against: self.against, chosen: self.chosen, names: self.names, outer: &outer }
                .read()
        });
        if !node.has("rows") {
            node.missing("rows");
        }
        Some(Mapping {
            template: template.id.clone(),
            language: language?,
            kind,
            first_day,
            separator,
            encoding: encoding?,
            ignored_sheets,
            blocks,
        })
    }

    fn template(&self) -> Option<&Template> {
        let templates = self.against.forms.templates;
        let said = self.node.text("form");
        if let Some(chosen) = &self.chosen.template {
            return templates.get(chosen);
        }
        let Some(said) = said else {
            if !self.node.has("form") {
                self.node.missing("form");
            }
            return None;
        };
        let found = templates.get(said.text.as_str());
        if found.is_none() {
            let known: Vec<&str> = templates.keys().map(TemplateId::as_str).collect();
            unknown(self.node, &said, &known);
        }
        found
    }

    /// The encoding by its usual name; UTF-8 where nothing is said.
    fn encoding(&self) -> Option<&'static Encoding> {
        let Some(label) = self.node.text("encoding") else {
            return Some(encoding_rs::UTF_8);
        };
        let found = Encoding::for_label_no_replacement(label.text.as_bytes());
        if found.is_none() {
            unknown(
                self.node,
                &label,
                &["utf-8", "utf-16le", "windows-1251", "windows-1252", "windows-1256", "gb18030"],
            );
        }
        found
    }
}

fn folded_texts(node: &Node<'_>, key: &'static str) -> Vec<String> {
    node.texts(key).unwrap_or_default().iter().map(|text| folded(&text.text)).collect()
}

/// What the file says for all its blocks.
struct Outer<'r> {
    base: Writing,
    /// None where nothing is said; none inside where what is said does not read, which was told.
    state: Option<Option<Rule>>,
    year: Option<Option<Rule>>,
    template: &'r Template,
}

struct BlockReader<'r, 'n> {
    node: &'r Node<'n>,
    against: Against<'r>,
    chosen: &'r Chosen,
    names: &'r StateNames,
    outer: &'r Outer<'r>,
}

impl BlockReader<'_, '_> {
    fn read(&self) -> Option<Block> {
        let node = self.node;
        let base = node.table("writing", |inner| writing(inner, &self.outer.base));
        let base = base.unwrap_or_else(|| self.outer.base.clone());
        let (header, first, last) = self.rows();
        let table = node.text("table").map(|key| self.table(&key));
        let targets = match &table {
            Some(Some(question)) => self.columns(question, &base),
            // What the columns are cannot be said without the table, whose mistake was told.
            Some(None) => {
                let _unread = node.children("columns");
                Vec::new()
            }
            None => self.answers(&base),
        };
        if targets.is_empty() && !node.has("columns") && !node.has("answers") {
            node.missing(if table.is_some() { "columns" } else { "table" });
        }
        self.refuse_unsaid_blanks(&targets);
        let state = self.state(&base);
        let year = self.year(&base);
        let only = node.tables("only", filter);
        let skip = node.tables("skip", filter);
        let totals = [("set-aside", Totals::SetAside), ("skip", Totals::Skip), ("use", Totals::Use)];
        let totals = one_of(node, "totals", &totals).unwrap_or(Totals::SetAside);
        let ignored = folded_texts(node, "ignore");
        let public = node.yes_no("public");
        let sheets = self.sheets();
        let table = table.map(|question| question.map(|question| question.key.clone()));
        let table = match table {
            Some(None) => return None,
            Some(Some(key)) => Some(key),
            None => None,
        };
        let (state, year) = (state?, year?);
        Some(Block { sheets, header, first, last, table, targets, state, year, only, skip, totals, ignored, public })
    }

    /// Rows of headings, first and last row; the file counts from one, and so do people.
    fn rows(&self) -> (Option<(u32, u32)>, u32, Option<u32>) {
        let node = self.node;
        let header = node.span("header").unwrap_or((1, 1));
        let span = header.0.checked_sub(1).zip(header.1.checked_sub(1));
        let span = span.filter(|(first, last)| last - first < limits::HEADER_ROWS);
        if span.is_none() && header != (0, 0) {
            node.mistake("header", "not-a-row", vec![("text", format!("{}–{}", header.0, header.1))]);
        }
        let first = node.whole("first").and_then(|first| first.checked_sub(1)).unwrap_or(header.1);
        let last = node.whole("last").and_then(|last| last.checked_sub(1));
        if first < header.1 {
            node.mistake("first", "not-a-row", vec![("text", (u64::from(first) + 1).to_string())]);
        }
        if let Some(last) = last.filter(|last| *last < first) {
            node.mistake("last", "not-a-row", vec![("text", (u64::from(last) + 1).to_string())]);
        }
        (span, first, last)
    }

    fn sheets(&self) -> Sheets {
        match self.node.texts("sheet") {
            None => Sheets::Only,
            Some(names) if names.iter().any(|name| name.text == "*") => Sheets::Every,
            Some(names) => Sheets::Named(names.iter().map(|name| folded(&name.text)).collect()),
        }
    }

    fn asked(&self, key: &str, line: usize) -> Option<&Question> {
        let question = QuestionKey::new(key);
        let asked = self.outer.template.asked(&question).and_then(|_| self.against.forms.questions.get(&question));
        if asked.is_none() {
            self.node.mistakes.add(line, "unknown-question", vec![("question", quoted(key))]);
        }
        asked
    }

    fn table(&self, key: &Placed) -> Option<&Question> {
        let question = self.asked(&key.text, key.line)?;
        if question.answer_type == AnswerType::Table {
            return Some(question);
        }
        self.node.mistakes.add(key.line, "not-a-table", vec![("question", quoted(&key.text))]);
        None
    }

    fn columns(&self, question: &Question, base: &Writing) -> Vec<Target> {
        let node = self.node;
        let mut targets = Vec::new();
        let mut seen = Vec::new();
        for (key, child) in node.children("columns") {
            let mark = Mark::parse(&key.text);
            let column = mark.and_then(|mark| Some((question.column(mark.key)?, mark.field)));
            let Some((column, field)) = column.filter(|(column, field)| has_field(column.answer_type, *field)) else {
                let known: Vec<&str> = question.columns.iter().map(|column| column.key.as_str()).collect();
                let variables = vec![("column", quoted(&key.text)), ("known", known.join(", "))];
                node.mistakes.add(key.line, "unknown-column", variables);
                continue;
            };
            seen.push(&column.key);
            let unit = column.unit.as_deref();
            let purpose = Purpose::Answer { kind: column.answer_type, field, unit, choices: &column.choices };
            targets.extend(rule(child, &key.text, node, base, purpose).map(|rule| Target {
                question: question.key.clone(),
                column: Some(column.key.clone()),
                field,
                kind: column.answer_type,
                choices: column.choices.clone(),
                required: column.required,
                rule,
            }));
        }
        for column in question.columns.iter().filter(|column| column.required && !seen.contains(&&column.key)) {
            node.mistake("columns", "column-required", vec![("column", column.key.to_string())]);
        }
        targets
    }

    fn answers(&self, base: &Writing) -> Vec<Target> {
        let node = self.node;
        let mut targets = Vec::new();
        for (key, child) in node.children("answers") {
            let mark = Mark::parse(&key.text).unwrap_or(Mark { key: &key.text, field: Field::Main });
            let Some(question) = self.asked(mark.key, key.line) else {
                continue;
            };
            if question.answer_type == AnswerType::Table {
                node.mistakes.add(key.line, "is-a-table", vec![("question", quoted(&key.text))]);
                continue;
            }
            if !has_field(question.answer_type, mark.field) {
                node.mistakes.add(key.line, "unknown-question", vec![("question", quoted(&key.text))]);
                continue;
            }
            let unit = question.unit.as_deref();
            let purpose =
                Purpose::Answer { kind: question.answer_type, field: mark.field, unit, choices: &question.choices };
            targets.extend(rule(child, &key.text, node, base, purpose).map(|rule| Target {
                question: question.key.clone(),
                column: None,
                field: mark.field,
                kind: question.answer_type,
                choices: question.choices.clone(),
                required: false,
                rule,
            }));
        }
        targets
    }

    /// What a blank cell means is never guessed: somebody must have said it.
    fn refuse_unsaid_blanks(&self, targets: &[Target]) {
        let reads_cells = |rule: &Rule| !matches!(rule.from, From::Always(_) | From::SheetName);
        let rules = targets.iter().map(|target| &target.rule);
        let unsaid = rules.filter(|rule| reads_cells(rule) && rule.writing.blank.is_none());
        if let Some(rule) = unsaid.min_by_key(|rule| rule.line) {
            self.node.mistakes.add(rule.line, "missing-key", vec![("key", "blank".to_owned())]);
        }
    }

    fn state(&self, base: &Writing) -> Option<Rule> {
        let own = self.node.child("state").map(|child| self.rule(child, "state", base, Purpose::State(self.names)));
        let chosen = self.chosen.state.map(|state| Rule::always(1, Raw::Text(state.to_string())));
        self.said("state", own.or_else(|| self.outer.state.clone()), chosen)
    }

    fn year(&self, base: &Writing) -> Option<Rule> {
        let own = self.node.child("year").map(|child| self.rule(child, "year", base, Purpose::Year));
        let chosen = self.chosen.year.map(|year| Rule::always(1, Raw::Text(year.to_string())));
        self.said("year", own.or_else(|| self.outer.year.clone()), chosen)
    }

    fn rule(&self, child: Child<'_>, key: &str, base: &Writing, purpose: Purpose<'_>) -> Option<Rule> {
        rule(child, key, self.node, base, purpose)
    }

    /// What is said here or above, else what was chosen beforehand.
    fn said(&self, key: &'static str, said: Option<Option<Rule>>, chosen: Option<Rule>) -> Option<Rule> {
        if said.is_none() && chosen.is_none() {
            self.node.missing(key);
        }
        said.unwrap_or(chosen)
    }
}

fn filter(node: &Node<'_>) -> Option<Filter> {
    let heading = node.text("column").map(|heading| ColumnRef::Heading(heading.text));
    let column = heading.or_else(|| node.text("letter").and_then(|letter| column_at(node, &letter)));
    let is = folded_texts(node, "is");
    let blank = node.yes_no("blank").unwrap_or(false);
    if column.is_none() && !node.has("letter") {
        node.missing("column");
    }
    if is.is_empty() && !blank {
        node.missing("is");
    }
    Some(Filter { column: column?, is, blank })
}
