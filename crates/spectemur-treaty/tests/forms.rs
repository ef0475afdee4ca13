//! The forms of the good package, held field by field against what its files say.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_model::package::Column;
use spectemur_model::template::{
    Amount, AttachmentLimits, Check, CheckRule, Derivation, Derived, Filing, FilingAnswers, Form, Part, RowFilter, Term,
};
use spectemur_model::{
    AnswerType, ColumnKey, FormKey, Language, Localized, ObligationId, Package, PopulationId, QuestionKey, TemplateId,
};
use spectemur_treaty::read_package;

fn package() -> Package {
    read_package(&crate::support::folder(&crate::support::here("tests/twins/good"))).package.expect("a package")
}

/// A text as the files have it in English, French and Chinese.
fn text(english: &str, french: &str, chinese: &str) -> Localized {
    let texts = [(Language::English, english), (Language::French, french), (Language::Chinese, chinese)];
    Localized::new(texts.map(|(language, text)| (language, text.to_owned())))
}

fn keys(keys: &[&str]) -> Vec<QuestionKey> {
    keys.iter().map(|key| QuestionKey::new(key)).collect()
}

fn rows(column: &str, choices: &[&str]) -> RowFilter {
    let choices: BTreeSet<String> = choices.iter().map(|choice| (*choice).to_owned()).collect();
    RowFilter(BTreeMap::from([(ColumnKey::new(column), choices)]))
}

fn answer(question: &str) -> Term {
    Term { question: question.into(), column: None, rows: RowFilter::default(), year_before: false }
}

fn column(table: &str, column: &str) -> Term {
    Term { column: Some(column.into()), ..answer(table) }
}

#[test]
fn a_template_has_its_title_its_citation_and_its_years() {
    let package = package();
    assert_eq!(package.templates.len(), 2);
    let now = &package.templates[&TemplateId::new("list-2003")];
    assert_eq!(now.id, TemplateId::new("list-2003"));
    assert_eq!(now.title, text("List of harbours", "Liste des ports", "港口清单"));
    assert_eq!(now.cite.to_string(), "report-2, annex");
    assert_eq!((now.from_year, now.to_year), (2003, None));
    let first = &package.templates[&TemplateId::new("list-2002")];
    assert_eq!((first.from_year, first.to_year), (2002, Some(2002)));
    assert_eq!(first.cite.to_string(), "report-1, annex");
    assert_eq!(first.questions().collect::<Vec<_>>(), [&QuestionKey::new("list.old-keepers")]);
    assert_eq!((&first.filing, &first.attachments), (&Filing::default(), &AttachmentLimits::default()));
    assert!(first.derived.is_empty() && first.checks.is_empty() && first.earlier.is_empty());
}

#[test]
fn a_megabyte_is_a_million_bytes() {
    let limits = package().templates["list-2003"].attachments.clone();
    let kinds = [("jpg", "image/jpeg"), ("pdf", "application/pdf")];
    let kinds = kinds.map(|(ending, kind)| (ending.to_owned(), kind.to_owned())).into();
    assert_eq!(limits, AttachmentLimits { kinds, largest: 10_000_000, together: 50_000_000 });
}

#[test]
fn each_kind_of_report_answers_what_its_table_says() {
    let filing = package().templates["list-2003"].filing.clone();
    let annual = FilingAnswers {
        obligation: Some(ObligationId::new("yearly-list")),
        yes: keys(&["list.came"]),
        received: keys(&["owed.listed-in"]),
        in_time: keys(&["list.came-in-time"]),
    };
    let initial = FilingAnswers {
        obligation: Some(ObligationId::new("first-list")),
        yes: keys(&["list.came"]),
        ..FilingAnswers::default()
    };
    let voluntary = FilingAnswers { received: keys(&["owed.listed-in"]), ..FilingAnswers::default() };
    assert_eq!(filing, Filing { annual, initial, voluntary });
}

#[test]
fn forms_and_parts_stand_in_the_order_of_the_file() {
    let store = Form {
        key: FormKey::new("A"),
        title: text("Store", "Dépôt", "库存"),
        provisions: vec!["1".to_owned(), "3(1)".to_owned()],
        may_not_apply: true,
        obligations: vec![ObligationId::new("light"), ObligationId::new("yearly-list")],
        parts: vec![
            Part {
                key: "1".to_owned(),
                title: text("In store", "En dépôt", "库存情况"),
                voluntary: false,
                applies: Some(PopulationId::new("harbour-states")),
                asks: keys(&["list.stock", "list.lit"]),
            },
            Part {
                key: "2".to_owned(),
                title: text("Oil", "Huile", "用油"),
                voluntary: true,
                applies: None,
                asks: keys(&["list.oil"]),
            },
        ],
        confirmed: true,
    };
    let people = Form {
        key: FormKey::new("B"),
        title: text("People", "Personnes", "人员"),
        provisions: Vec::new(),
        may_not_apply: false,
        obligations: Vec::new(),
        parts: vec![Part {
            key: "1".to_owned(),
            title: text("Keepers and watchers", "Gardiens et guetteurs", "守灯人和守望人"),
            voluntary: false,
            applies: None,
            asks: keys(&["list.keepers", "list.watchers", "list.trains", "list.training"]),
        }],
        confirmed: false,
    };
    assert_eq!(package().templates["list-2003"].forms, [store, people]);
}

#[test]
fn answers_follow_from_rows_and_from_sums() {
    let stock = column("list.stock", "lanterns");
    let kept = Term { rows: rows("condition", &["kept", "ready"]), ..stock };
    let expected = [
        Derived {
            question: "list.has-stock".into(),
            from: Derivation::AnyRow { table: "list.stock".into(), rows: rows("condition", &["ready"]) },
        },
        Derived { question: "list.kept".into(), from: Derivation::Sum(Amount(vec![kept, answer("list.keepers")])) },
    ];
    assert_eq!(package().templates["list-2003"].derived, expected);
}

#[test]
fn checks_say_what_is_held_against_what() {
    let check = |id: &str, says: Localized, rule: CheckRule| Check { id: id.to_owned(), says, rule };
    let amount = |term: Term| Amount(vec![term]);
    let row_at_most = |column: &str, limit: &str| CheckRule::RowAtMost {
        table: "list.stock".into(),
        column: column.into(),
        limit: limit.into(),
    };
    let limit = amount(Term { year_before: true, ..column("list.stock", "lanterns") });
    let expected = [
        check(
            "lit-within-store",
            text(
                "More lanterns are lit than were in store",
                "Plus de lanternes allumées qu’en dépôt",
                "点亮的灯具多于库存",
            ),
            CheckRule::AtMost { amount: amount(column("list.lit", "lanterns")), limit },
        ),
        check(
            "people-add-up",
            text("The people do not add up", "Les nombres de personnes ne concordent pas", "人数不符"),
            CheckRule::Same { amount: amount(answer("list.keepers")), other: amount(answer("list.watchers")) },
        ),
        check(
            "broken-within-row",
            text("More is broken than there is", "Plus de lanternes cassées qu’il n’y en a", "损坏数多于总数"),
            row_at_most("broken", "lanterns"),
        ),
        check(
            "bought-before-scrapped",
            text("Scrapped before it was bought", "Mise au rebut avant l’achat", "报废早于购入"),
            row_at_most("bought", "scrapped"),
        ),
        check(
            "store-has-place",
            text("The lanterns are nowhere", "Les lanternes ne sont nulle part", "灯具没有地点"),
            CheckRule::RowNeeds {
                rows: RowFilter::default(),
                table: "list.stock".into(),
                column: "height".into(),
                needs: vec!["place".into(), "lot-1".into()],
            },
        ),
        check(
            "training-is-told",
            text("The training is not told", "La formation n’est pas décrite", "未说明培训情况"),
            CheckRule::Needs { question: "list.trains".into(), needs: keys(&["list.training"]) },
        ),
        check(
            "keepers-jump",
            text(
                "The keepers are ten times as many as before, or a tenth",
                "Dix fois plus ou dix fois moins de gardiens qu’avant",
                "守灯人数是上年的十倍或十分之一",
            ),
            CheckRule::Jump { amount: amount(answer("list.keepers")), times: 10 },
        ),
    ];
    assert_eq!(package().templates["list-2003"].checks, expected);
}

#[test]
fn a_question_that_changed_its_key_is_found_again() {
    let expected = [("list.keepers", "list.old-keepers"), ("list.kept", "list.old-kept")];
    let expected: BTreeMap<QuestionKey, QuestionKey> =
        expected.into_iter().map(|(question, was)| (question.into(), was.into())).collect();
    assert_eq!(package().templates["list-2003"].earlier, expected);
}

#[test]
fn a_table_has_its_columns_with_their_types_and_texts_in_every_language() {
    let package = package();
    let stock = &package.questions["list.stock"];
    assert_eq!((stock.answer_type, stock.public), (AnswerType::Table, false));
    assert_eq!(stock.label, text("Lanterns in store", "Lanternes en dépôt", "库存灯具"));
    let help =
        text("One row for each model and place.", "Une ligne par modèle et par lieu.", "每种型号和每个地点填一行。");
    assert_eq!(stock.help, help);
    let kinds: Vec<_> = stock.columns.iter().map(|column| (column.key.as_str(), column.answer_type.word())).collect();
    let expected = [
        ("model", "munition"),
        ("lanterns", "number"),
        ("broken", "number"),
        ("height", "number"),
        ("condition", "choice"),
        ("bought", "when"),
        ("scrapped", "when"),
        ("place", "place"),
        ("lot-1", "name"),
    ];
    assert_eq!(kinds, expected);
    let of = |test: fn(&Column) -> bool| -> Vec<&str> {
        stock.columns.iter().filter(|column| test(column)).map(|column| column.key.as_str()).collect()
    };
    assert_eq!(of(|column| column.required), ["model", "lanterns"]);
    assert_eq!(of(|column| column.adds_up), ["lanterns", "broken"]);
    let model = stock.column("model").unwrap();
    assert_eq!(model.label, text("Model", "Modèle", "型号"));
    assert_eq!(
        model.help,
        text("As the maker names it.", "Selon le nom donné par le fabricant.", "按制造商的名称填写。")
    );
    let lanterns = stock.column("lanterns").unwrap();
    assert_eq!((lanterns.unit.as_deref(), lanterns.help.is_empty()), (Some("lantern"), true));
    let condition = stock.column("condition").unwrap();
    let choices: Vec<_> = condition.choices.iter().map(|choice| (choice.key.as_str(), &choice.label)).collect();
    let ready = text("Ready", "Prête", "可用");
    let kept = text("Kept for training", "Gardée pour la formation", "留作培训");
    assert_eq!(choices, [("ready", &ready), ("kept", &kept)]);
}

#[test]
fn a_language_may_have_no_labels_at_all() {
    let mut texts = crate::support::folder(&crate::support::here("tests/twins/good"));
    texts.remove("locales/fr/labels.toml").expect("the labels of the good package");
    let read = read_package(&texts);
    assert_eq!(read.problems, []);
    let title = &read.package.unwrap().templates["list-2003"].title;
    assert_eq!((title.get(Language::French), title.get(Language::English)), (None, Some("List of harbours")));
}

#[test]
fn a_text_of_another_language_stands_in_the_file_itself_or_among_the_labels() {
    let package = package();
    let oil = &package.questions["list.oil"];
    assert!(oil.public && oil.help.is_empty());
    let label = |choice: usize, language: Language| oil.choices[choice].label.get(language);
    assert_eq!(label(0, Language::French), Some("Huile de baleine"), "from the labels");
    assert_eq!(label(1, Language::French), Some("Huile de colza"), "from the questionnaire");
    assert_eq!(label(1, Language::Arabic), Some("زيت السلجم"), "a language without labels");
    assert_eq!(label(0, Language::Arabic), None);
    let story = &package.questions["harbour.story"].label;
    assert_eq!(story.get(Language::French), Some("Ce que l’État dit de ses ports"), "a question that no form asks");
    assert_eq!(package.questions["harbour.done"].label.get(Language::French), None);
    assert!(
        package.questions["harbour.oil"].offers("rape") && package.questions["harbour.oil"].choices[0].label.is_empty()
    );
}
