//! Reports on the invented form: empty, unchanged, full and long, in each language.

use std::collections::BTreeMap;

use spectemur_model::answer::{Location, Point, Row};
use spectemur_model::report::{Attachment, Cover, Given, ReportKind};
use spectemur_model::{
    Answer, ColumnKey, FileHash, FormKey, Language, Localized, Period, QuestionKey, Report, StateCode, TemplateId,
    Value,
};

/// A text of the language, with signs that files must escape.
fn local(language: Language) -> &'static str {
    match language {
        Language::Arabic => "تُخزَّن الذخائر في مستودع واحد؛ \"الشمالي\" <أ> & ١٢٣\nالسطر الثاني",
        Language::Chinese => "弹药存放于一处仓库：“北库” <甲> & 123\n第二行，𠮷",
        Language::Russian => "Боеприпасы хранятся на одном складе; «Северный» <А> & 123\nвторая строка",
        Language::French => "Entreposées dans un dépôt ; « Nord » <A> & 123\nœuvre d’été",
        Language::Spanish => "Almacenadas en un depósito; «Norte» <A> & 123\nmañana, ¿sí?",
        Language::English => "Kept in one depot; \"North\" <A> & 123\nsecond line, with a comma",
    }
}

fn known(value: Value) -> Answer {
    Answer::Known(value)
}

fn number(number: i64) -> Answer {
    known(Value::Number(number))
}

fn name(name: &str) -> Answer {
    known(Value::Name(name.to_owned()))
}

fn written(language: Language, written: &str) -> Answer {
    known(Value::Text(Localized::new([(language, written.to_owned())])))
}

fn days(from: &str, to: &str) -> Period {
    Period::new(from.parse().expect("the sample is good"), to.parse().expect("the sample is good"))
        .expect("the sample is good")
}

fn place(name: &str, point: Option<(i32, i32)>) -> Answer {
    let point = point.map(|(latitude, longitude)| Point::new(latitude, longitude).expect("the sample is good"));
    known(Value::Place(Location { name: name.to_owned(), point }))
}

fn row<const N: usize>(cells: [(&str, Answer); N]) -> Row {
    Row::new(cells.into_iter().map(|(key, cell)| (ColumnKey::new(key), cell)))
}

fn empty(language: Language) -> Report {
    Report {
        template: TemplateId::new("sample-2024"),
        state: StateCode::parse("XAA").expect("the sample is good"),
        kind: ReportKind::Annual,
        covers: Period::year(2024).expect("the sample is good"),
        language,
        cover: BTreeMap::new(),
        answers: BTreeMap::new(),
        attachments: BTreeMap::new(),
        remarks: BTreeMap::new(),
    }
}

fn unchanged(language: Language) -> Report {
    let cover = [("A", Cover::Unchanged { since: 2019 }), ("B", Cover::NotApplicable), ("C", Cover::Changed)];
    Report {
        kind: ReportKind::Voluntary,
        cover: cover.into_iter().map(|(form, said)| (FormKey::new(form), said)).collect(),
        ..empty(language)
    }
}

fn held(language: Language) -> Vec<Row> {
    vec![
        row([
            ("munition", name("TM-1, \"long\"")),
            ("lot", name("007")),
            ("quantity", number(1_200)),
            ("submunitions", number(9_007_199_254_740_993)),
            ("status", known(Value::Choice("in-force".to_owned()))),
            ("since", known(Value::When(days("2019-10-01", "2019-10-01")))),
            ("verified", known(Value::YesNo(true))),
            ("site", place("Depot 1", Some((12_345_678, -98_765_432)))),
            ("note", written(language, local(language))),
        ]),
        row([
            ("munition", Answer::NotKnown),
            ("lot", Answer::NotApplicable),
            ("quantity", Answer::NotKnown),
            ("status", Answer::None),
            ("since", Answer::NotReported),
            ("verified", Answer::NotKnown),
            ("site", Answer::NotKnown),
            ("note", Answer::None),
        ]),
        row([
            // A text that reads like the word for an answer without value stays a text.
            ("munition", name("not-known")),
            ("lot", name("\"none\"")),
            ("quantity", number(-3)),
            ("status", known(Value::Choice("none".to_owned()))),
            ("since", known(Value::When(days("1943-01-01", "1943-12-31")))),
            ("verified", known(Value::YesNo(false))),
            ("site", place("", Some((-500_000, 0)))),
            (
                "note",
                known(Value::Text(Localized::new([
                    (language, "=SUM(A1:A9)".to_owned()),
                    (other(language), "'@second".to_owned()),
                ]))),
            ),
        ]),
    ]
}

fn other(language: Language) -> Language {
    if language == Language::Arabic { Language::Chinese } else { Language::Arabic }
}

fn full(language: Language) -> Report {
    let answers = [
        ("law.adopted", known(Value::YesNo(true)), true),
        ("law.count", number(0), true),
        ("staff.trained", known(Value::Ratio { part: 3, whole: 10 }), true),
        ("law.stage", known(Value::Choice("none".to_owned())), true),
        ("law.text", written(language, local(language)), true),
        ("law.since", known(Value::When(days("2022-07-01", "2023-06-30"))), true),
        ("main.type", name("_x0041_ type"), false),
        ("main.lot", name("-5+2"), true),
        ("main.site", place(local(language), Some((1, 179_999_999))), false),
        ("stock.held", known(Value::Rows(held(language))), true),
        ("stock.owner", Answer::NotKnown, true),
        ("stock.destroyed", Answer::None, true),
        ("aid.note", Answer::NotApplicable, true),
        ("aid.contact", name("Ms X, \t +00 1"), true),
    ];
    let answers = answers.into_iter().map(|(key, answer, public)| (QuestionKey::new(key), Given { answer, public }));
    let remarks = [
        ("report", "About all of it"),
        ("cover/B", "On form B"),
        ("law.count", local(language)),
        ("stock.held/2/quantity", "not counted yet"),
    ];
    let file = Attachment { media: "application/pdf".to_owned(), size: 3, hash: FileHash::of(b"abc"), public: true };
    Report {
        cover: BTreeMap::from([(FormKey::new("A"), Cover::Changed)]),
        answers: answers.collect(),
        attachments: BTreeMap::from([("law, \"signed\".pdf".to_owned(), file)]),
        remarks: remarks.into_iter().map(|(place, text)| (place.to_owned(), text.to_owned())).collect(),
        ..empty(language)
    }
}

fn long(language: Language, rows: usize) -> Report {
    let rows = (1..=rows).map(|at| {
        let count = i64::try_from(at).expect("the sample is good");
        row([
            ("munition", name(&format!("TM-{}", at % 40))),
            ("lot", name(&format!("{at:05}"))),
            ("quantity", number(count)),
            ("submunitions", number(count * 88)),
            ("status", known(Value::Choice(["draft", "in-force"][at % 2].to_owned()))),
            ("since", known(Value::When(days("2019-10-01", "2019-10-01")))),
            ("verified", known(Value::YesNo(at % 3 == 0))),
            ("site", place("Depot", Some((i32::try_from(at).expect("the sample is good") * 1_001, 5)))),
            ("note", written(language, local(language))),
        ])
    });
    let held = Given { answer: known(Value::Rows(rows.collect())), public: true };
    Report { answers: BTreeMap::from([(QuestionKey::new("stock.held"), held)]), ..empty(language) }
}

/// Reports by name: `full` has all types, `long` a table of so many rows.
pub(crate) fn reports(language: Language, rows: usize) -> Vec<(&'static str, Report)> {
    vec![
        ("empty", empty(language)),
        ("unchanged", unchanged(language)),
        ("full", full(language)),
        ("long", long(language, rows)),
    ]
}
