//! The two versions of a form that reports in these tests are made with, and the questions that they ask.

use std::collections::BTreeMap;

use spectemur_model::package::{About, Choice, Column, Question};
use spectemur_model::template::{
    Amount, AttachmentLimits, Check, CheckRule, Derivation, Derived, Filing, FilingAnswers, Form, Part, RowFilter, Term,
};
use spectemur_model::{
    AnswerType, Citation, ColumnKey, FormKey, Localized, ObligationId, PopulationId, QuestionKey, Template, TemplateId,
};

pub(crate) fn questions() -> Vec<Question> {
    let table = |key: &str, columns: Vec<Column>| Question { columns, ..question(key, AnswerType::Table) };
    let munition = || Column { required: true, ..column("munition", AnswerType::Munition) };
    let quantity = || Column { adds_up: true, ..column("quantity", AnswerType::Number) };
    vec![
        question("law.adopted", AnswerType::YesNo),
        question("law.text", AnswerType::Text),
        question("law.note", AnswerType::Text),
        table("stock.held", vec![munition(), quantity(), choices("use", &["stock", "training"])]),
        table("old.held", vec![munition(), quantity(), choices("use", &["stock", "training", "parade"])]),
        Question {
            yearly: true,
            ..table("stock.destroyed", vec![munition(), quantity(), choices("method", &["burnt", "blown"])])
        },
        question("stock.opening", AnswerType::Number),
        question("stock.closing", AnswerType::Number),
        table(
            "land.released",
            vec![
                Column { required: true, ..column("place", AnswerType::Place) },
                Column { adds_up: true, ..column("area", AnswerType::Number) },
                column("depth", AnswerType::Number),
                column("items", AnswerType::Number),
                column("found", AnswerType::Number),
                choices("kind", &["cancelled", "reduced", "cleared"]),
            ],
        ),
        Question { public: false, ..question("land.plan", AnswerType::Name) },
        table(
            "victims.counted",
            vec![
                choices("sex", &["women", "men"]),
                choices("age", &["under-18", "adult"]),
                Column { adds_up: true, ..column("people", AnswerType::Number) },
            ],
        ),
        question("victims.helped", AnswerType::Ratio),
        question("progress.destroyed", AnswerType::YesNo),
        question("progress.cleared", AnswerType::YesNo),
        question("total.held", AnswerType::Number),
        question("report.in", AnswerType::YesNo),
        question("report.received", AnswerType::When),
        question("report.in-time", AnswerType::YesNo),
        question("initial.in", AnswerType::YesNo),
        question("voluntary.in", AnswerType::YesNo),
    ]
}

fn question(key: &str, answer_type: AnswerType) -> Question {
    Question {
        key: QuestionKey::new(key),
        answer_type,
        about: About::State,
        article: None,
        action: None,
        unit: None,
        choices: Vec::new(),
        columns: Vec::new(),
        label: Localized::default(),
        help: Localized::default(),
        public: true,
        yearly: false,
    }
}

fn column(key: &str, answer_type: AnswerType) -> Column {
    Column {
        key: ColumnKey::new(key),
        answer_type,
        unit: None,
        choices: Vec::new(),
        required: false,
        adds_up: false,
        label: Localized::default(),
        help: Localized::default(),
    }
}

fn choices(key: &str, choices: &[&str]) -> Column {
    let choices = choices.iter().map(|key| Choice { key: (*key).to_owned(), label: Localized::default() });
    Column { choices: choices.collect(), ..column(key, AnswerType::Choice) }
}

fn form(key: &str, obligations: &[&str], parts: Vec<Part>) -> Form {
    Form {
        key: FormKey::new(key),
        title: Localized::default(),
        provisions: Vec::new(),
        may_not_apply: !obligations.is_empty(),
        obligations: obligations.iter().map(|id| ObligationId::new(id)).collect(),
        parts,
        confirmed: true,
    }
}

fn part(key: &str, applies: Option<&str>, asks: &[&str]) -> Part {
    Part {
        key: key.to_owned(),
        title: Localized::default(),
        voluntary: false,
        applies: applies.map(PopulationId::new),
        asks: asks.iter().map(|key| QuestionKey::new(key)).collect(),
    }
}

pub(crate) fn term(question: &str, column: &str) -> Term {
    Term {
        question: question.into(),
        column: (!column.is_empty()).then(|| column.into()),
        rows: RowFilter::default(),
        year_before: false,
    }
}

pub(crate) fn only(column: &str, choices: &[&str]) -> RowFilter {
    let choices = choices.iter().map(|choice| (*choice).to_owned()).collect();
    RowFilter(BTreeMap::from([(ColumnKey::new(column), choices)]))
}

fn checks() -> Vec<Check> {
    let held = || Amount(vec![term("stock.held", "quantity")]);
    let burnt = || Amount(vec![term("stock.destroyed", "quantity")]);
    let closing = Term { year_before: true, ..term("stock.closing", "") };
    let rules = [
        ("destroyed-within-held", CheckRule::AtMost { amount: burnt(), limit: held() }),
        (
            "opening-is-closing",
            CheckRule::Same { amount: Amount(vec![term("stock.opening", "")]), other: Amount(vec![closing]) },
        ),
        (
            "destroyed-within-found",
            CheckRule::RowAtMost { table: "land.released".into(), column: "items".into(), limit: "found".into() },
        ),
        (
            "area-with-depth-or-items",
            CheckRule::RowNeeds {
                rows: RowFilter::default(),
                table: "land.released".into(),
                column: "area".into(),
                needs: vec!["depth".into(), "items".into()],
            },
        ),
        ("law-with-text", CheckRule::Needs { question: "law.adopted".into(), needs: vec!["law.text".into()] }),
        ("destroyed-jumps", CheckRule::Jump { amount: burnt(), times: 10 }),
    ];
    rules.map(|(id, rule)| Check { id: id.to_owned(), says: Localized::default(), rule }).into()
}

/// The form in use since 2020.
pub(crate) fn today() -> Template {
    let filed = |yes: &str| FilingAnswers { yes: vec![yes.into()], ..FilingAnswers::default() };
    let law =
        vec![part("1", None, &["law.adopted", "law.text"]), Part { voluntary: true, ..part("2", None, &["law.note"]) }];
    let stocks = vec![
        part("1", Some("holders"), &["stock.held", "stock.destroyed"]),
        part("2", Some("holders"), &["stock.opening", "stock.closing"]),
    ];
    let land = vec![
        part("1", Some("contaminated"), &["land.released"]),
        Part { voluntary: true, ..part("2.a/b", Some("contaminated"), &["land.plan"]) },
    ];
    let victims = vec![part("1", None, &["victims.counted", "victims.helped"])];
    Template {
        id: TemplateId::new("form-2020"),
        title: Localized::default(),
        cite: Citation::default(),
        from_year: 2020,
        to_year: Some(2029),
        forms: vec![
            form("A", &[], law),
            form("B", &["destroy"], stocks),
            form("C", &["clear"], land),
            form("D", &[], victims),
        ],
        derived: vec![
            derived(
                "progress.destroyed",
                Derivation::AnyRow { table: "stock.destroyed".into(), rows: RowFilter::default() },
            ),
            derived(
                "progress.cleared",
                Derivation::AnyRow { table: "land.released".into(), rows: only("kind", &["cleared"]) },
            ),
            derived(
                "total.held",
                Derivation::Sum(Amount(vec![
                    Term { rows: only("use", &["training"]), ..term("stock.held", "quantity") },
                    term("stock.closing", ""),
                ])),
            ),
        ],
        filing: Filing {
            annual: FilingAnswers {
                obligation: Some(ObligationId::new("annual")),
                yes: vec!["report.in".into()],
                received: vec!["report.received".into()],
                in_time: vec!["report.in-time".into()],
            },
            initial: filed("initial.in"),
            voluntary: filed("voluntary.in"),
        },
        checks: checks(),
        earlier: BTreeMap::from([("stock.held".into(), "old.held".into())]),
        attachments: AttachmentLimits {
            kinds: BTreeMap::from([
                ("pdf".to_owned(), "application/pdf".to_owned()),
                ("jpg".to_owned(), "image/jpeg".to_owned()),
            ]),
            largest: 1000,
            together: 1500,
        },
    }
}

fn derived(question: &str, from: Derivation) -> Derived {
    Derived { question: question.into(), from }
}

/// The form of 2010 to 2019: stocks under another key and letter, nothing on victims.
pub(crate) fn earlier_version() -> Template {
    let stocks = vec![part("1", None, &["old.held", "stock.closing"])];
    Template {
        id: TemplateId::new("form-2010"),
        from_year: 2010,
        to_year: Some(2019),
        forms: vec![form("A", &[], vec![part("1", None, &["law.adopted"])]), form("S", &["destroy"], stocks)],
        derived: Vec::new(),
        checks: Vec::new(),
        earlier: BTreeMap::new(),
        ..today()
    }
}
