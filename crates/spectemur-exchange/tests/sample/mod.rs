//! A small version of a form with all types, invented, in six languages, and reports on it.

mod words;

use std::collections::BTreeMap;

use spectemur_exchange::form::{FormFile, Forms, Words};
use spectemur_model::answer::{Location, Point, Row};
use spectemur_model::package::{About, Choice, Column, Question};
use spectemur_model::report::{Attachment, Cover, Given, ReportKind};
use spectemur_model::template::{Filing, Form, Part};
use spectemur_model::{
    Answer, AnswerType, ColumnKey, FileHash, FormKey, Language, Localized, Period, QuestionKey, Report, StateCode,
    Template, TemplateId, Value,
};

/// Everything that files are written with and read against.
pub(crate) struct World {
    templates: BTreeMap<TemplateId, Template>,
    questions: BTreeMap<QuestionKey, Question>,
    words: BTreeMap<Language, Words>,
    units: BTreeMap<String, String>,
}

const LANGUAGES: [Language; 6] =
    [Language::English, Language::French, Language::Spanish, Language::Russian, Language::Chinese, Language::Arabic];

impl World {
    /// The invented form.
    pub(crate) fn new() -> Self {
        let words = (0..6).map(|at| {
            let texts = words::WORDS.iter().map(|(id, texts)| ((*id).to_owned(), texts[at].to_owned())).collect();
            (LANGUAGES[at], Words::new(&texts).expect("every word is there"))
        });
        let units = [("item", "pieces"), ("person", "persons")];
        Self {
            templates: BTreeMap::from([(TemplateId::new("sample-2024"), template())]),
            questions: questions().into_iter().map(|question| (question.key.clone(), question)).collect(),
            words: words.collect(),
            units: units.into_iter().map(|(key, name)| (key.to_owned(), name.to_owned())).collect(),
        }
    }

    /// What a file is read against.
    pub(crate) fn forms(&self) -> Forms<'_> {
        Forms { templates: &self.templates, questions: &self.questions, words: &self.words }
    }

    /// A report to be written.
    pub(crate) fn file<'a>(&'a self, report: &'a Report, before: Option<&'a Report>) -> FormFile<'a> {
        FormFile {
            template: &self.templates[&report.template],
            questions: &self.questions,
            words: &self.words[&report.language],
            state_name: match report.language {
                Language::Arabic => "دولة النموذج",
                Language::Chinese => "样本国",
                _ => "Samplia",
            },
            units: &self.units,
            report,
            before,
            note: None,
        }
    }
}

fn text(texts: [&str; 6]) -> Localized {
    Localized::new(LANGUAGES.into_iter().zip(texts).map(|(language, text)| (language, text.to_owned())))
}

fn template() -> Template {
    let part = |key: &str, title: [&str; 6], asks: &[&str]| Part {
        key: key.to_owned(),
        title: text(title),
        voluntary: key == "v",
        applies: None,
        asks: asks.iter().map(|key| QuestionKey::new(key)).collect(),
    };
    let form = |key: &str, title: [&str; 6], parts: Vec<Part>| Form {
        key: FormKey::new(key),
        title: text(title),
        provisions: Vec::new(),
        may_not_apply: key != "A",
        obligations: Vec::new(),
        parts,
        confirmed: false,
    };
    Template {
        id: TemplateId::new("sample-2024"),
        title: text([
            "Sample report on cluster munitions",
            "Rapport type sur les armes à sous-munitions",
            "Informe modelo sobre municiones en racimo",
            "Образец доклада о кассетных боеприпасах",
            "集束弹药样本报告",
            "تقرير نموذجي عن الذخائر العنقودية",
        ]),
        cite: "invented".to_owned(),
        from_year: 2010,
        to_year: None,
        forms: vec![
            form(
                "A",
                ["Measures", "Mesures", "Medidas", "Меры", "措施", "التدابير"],
                vec![
                    part(
                        "1",
                        [
                            "Laws and people",
                            "Lois et personnes",
                            "Leyes y personas",
                            "Законы и люди",
                            "法律和人员",
                            "القوانين والأشخاص",
                        ],
                        &["law.adopted", "law.count", "staff.trained", "law.stage", "law.text"],
                    ),
                    part(
                        "2",
                        [
                            "When, what and where",
                            "Quand, quoi et où",
                            "Cuándo, qué y dónde",
                            "Когда, что и где",
                            "时间、种类和地点",
                            "متى وماذا وأين",
                        ],
                        &["law.since", "main.type", "main.lot", "main.site"],
                    ),
                ],
            ),
            form(
                "B",
                [
                    "Stockpiles: held/destroyed",
                    "Stocks : détenus/détruits",
                    "Existencias: en poder/destruidas",
                    "Запасы: имеющиеся/уничтоженные",
                    "储存：持有/已销毁",
                    "المخزونات: الموجودة/المدمَّرة",
                ],
                vec![
                    part(
                        "1",
                        ["Held", "Détenus", "En poder", "Имеющиеся", "持有", "الموجودة"],
                        &["stock.held", "stock.owner"],
                    ),
                    part(
                        "2",
                        ["Destroyed", "Détruits", "Destruidas", "Уничтоженные", "已销毁", "المدمَّرة"],
                        &["stock.destroyed"],
                    ),
                ],
            ),
            form(
                "C",
                ["Cooperation", "Coopération", "Cooperación", "Сотрудничество", "合作", "التعاون"],
                vec![part(
                    "v",
                    ["Assistance", "Assistance", "Asistencia", "Помощь", "援助", "المساعدة"],
                    &["aid.note", "aid.contact"],
                )],
            ),
        ],
        derived: Vec::new(),
        filing: Filing::default(),
        checks: Vec::new(),
        earlier: BTreeMap::new(),
        attachments: Default::default(),
    }
}

fn question(key: &str, kind: AnswerType, label: [&str; 6]) -> Question {
    Question {
        key: QuestionKey::new(key),
        answer_type: kind,
        about: About::State,
        article: None,
        action: None,
        unit: None,
        choices: Vec::new(),
        columns: Vec::new(),
        label: text(label),
        help: Localized::default(),
        public: true,
        yearly: false,
    }
}

fn column(key: &str, kind: AnswerType, label: [&str; 6]) -> Column {
    Column {
        key: ColumnKey::new(key),
        answer_type: kind,
        unit: (kind == AnswerType::Number).then(|| "item".to_owned()),
        choices: Vec::new(),
        required: key == "munition" || key == "quantity",
        adds_up: kind == AnswerType::Number,
        label: text(label),
        help: Localized::default(),
    }
}

fn choice(key: &str, label: [&str; 6]) -> Choice {
    Choice { key: key.to_owned(), label: text(label) }
}

/// The last choice looks like the word for an answer without value, on purpose.
fn stages() -> Vec<Choice> {
    vec![
        choice("draft", ["in draft", "en projet", "en proyecto", "проект", "起草中", "قيد الصياغة"]),
        choice("in-force", ["in force", "en vigueur", "en vigor", "в силе", "已生效", "سارية"]),
        choice("none", ["none", "néant", "ninguno", "не имеется", "没有", "لا يوجد"]),
    ]
}

fn questions() -> Vec<Question> {
    let munition =
        ["Type of munition", "Type de munition", "Tipo de munición", "Тип боеприпаса", "弹药类型", "نوع الذخيرة"];
    let quantity = ["Quantity", "Quantité", "Cantidad", "Количество", "数量", "الكمية"];
    let mut held = question(
        "stock.held",
        AnswerType::Table,
        [
            "Munitions held",
            "Munitions détenues",
            "Municiones en poder",
            "Имеющиеся боеприпасы",
            "持有的弹药",
            "الذخائر الموجودة",
        ],
    );
    held.help = text([
        "One line for each type and lot that is held at the end of the period.",
        "Une ligne par type et par lot détenu à la fin de la période.",
        "Una línea por cada tipo y lote en poder al final del período.",
        "По одной строке на каждый тип и партию на конец периода.",
        "期末持有的每一类型和批次各占一行。",
        "سطر واحد لكل نوع ودفعة في نهاية الفترة.",
    ]);
    let mut status = column("status", AnswerType::Choice, ["Stage", "Stade", "Etapa", "Этап", "阶段", "المرحلة"]);
    status.choices = stages();
    let mut type_column = column("munition", AnswerType::Munition, munition);
    type_column.help = text([
        "As the maker names it.",
        "Selon la désignation du fabricant.",
        "Según la designación del fabricante.",
        "По обозначению изготовителя.",
        "按制造商的名称填写。",
        "كما يسميها الصانع.",
    ]);
    held.columns = vec![
        type_column,
        column("lot", AnswerType::Name, ["Lot", "Lot", "Lote", "Партия", "批号", "الدفعة"]),
        column("quantity", AnswerType::Number, quantity),
        column(
            "submunitions",
            AnswerType::Number,
            ["Submunitions", "Sous-munitions", "Submuniciones", "Суббоеприпасы", "子弹药", "الذخائر الصغيرة"],
        ),
        status,
        column(
            "since",
            AnswerType::When,
            ["Held since", "Détenu depuis", "Desde", "С какого времени", "自何时", "منذ"],
        ),
        column("verified", AnswerType::YesNo, ["Counted", "Compté", "Contado", "Подсчитано", "已清点", "تم العد"]),
        column("site", AnswerType::Place, ["Where", "Lieu", "Lugar", "Где", "地点", "المكان"]),
        column("note", AnswerType::Text, ["Note", "Note", "Nota", "Заметка", "说明", "ملاحظة"]),
    ];
    let mut destroyed = question(
        "stock.destroyed",
        AnswerType::Table,
        [
            "Munitions destroyed",
            "Munitions détruites",
            "Municiones destruidas",
            "Уничтоженные боеприпасы",
            "已销毁的弹药",
            "الذخائر المدمَّرة",
        ],
    );
    destroyed.columns =
        vec![column("munition", AnswerType::Munition, munition), column("quantity", AnswerType::Number, quantity)];
    let mut stage = question(
        "law.stage",
        AnswerType::Choice,
        ["How far the law is", "Stade de la loi", "Etapa de la ley", "Стадия закона", "立法阶段", "مرحلة القانون"],
    );
    stage.choices = stages();
    let mut count = question(
        "law.count",
        AnswerType::Number,
        [
            "Laws that serve the treaty",
            "Lois d’application",
            "Leyes de aplicación",
            "Законы во исполнение",
            "执行法律数目",
            "عدد القوانين المنفذة",
        ],
    );
    count.help = text([
        "Count a law once, however often it was amended.",
        "Comptez une loi une seule fois.",
        "Cuente cada ley una sola vez.",
        "Считайте закон один раз.",
        "一部法律只计一次，无论修订几次。",
        "احسب القانون مرة واحدة مهما عُدِّل.",
    ]);
    let mut trained = question(
        "staff.trained",
        AnswerType::Ratio,
        [
            "Staff trained",
            "Personnel formé",
            "Personal capacitado",
            "Обученный персонал",
            "受训人员",
            "الموظفون المدربون",
        ],
    );
    trained.unit = Some("person".to_owned());
    let mut contact = question(
        "aid.contact",
        AnswerType::Name,
        ["Whom to ask", "À qui s’adresser", "A quién preguntar", "К кому обращаться", "联系人", "جهة الاتصال"],
    );
    contact.public = false;
    vec![
        question(
            "law.adopted",
            AnswerType::YesNo,
            [
                "Is there a law?",
                "Existe-t-il une loi ?",
                "¿Existe una ley?",
                "Есть ли закон?",
                "是否有法律？",
                "هل يوجد قانون؟",
            ],
        ),
        count,
        trained,
        stage,
        question(
            "law.text",
            AnswerType::Text,
            ["What it says", "Ce qu’elle dispose", "Qué dispone", "Что в нём сказано", "法律内容", "ما ينص عليه"],
        ),
        question(
            "law.since",
            AnswerType::When,
            ["Since when", "Depuis quand", "Desde cuándo", "С какого времени", "自何时起", "منذ متى"],
        ),
        question("main.type", AnswerType::Munition, munition),
        question(
            "main.lot",
            AnswerType::Name,
            ["Main lot", "Lot principal", "Lote principal", "Основная партия", "主要批号", "الدفعة الرئيسية"],
        ),
        question(
            "main.site",
            AnswerType::Place,
            ["Main site", "Site principal", "Sitio principal", "Главное место", "主要地点", "الموقع الرئيسي"],
        ),
        held,
        question(
            "stock.owner",
            AnswerType::Text,
            ["Who holds them", "Détenteur", "Quién las tiene", "У кого они", "持有者", "الجهة الحائزة"],
        ),
        destroyed,
        question(
            "aid.note",
            AnswerType::Text,
            [
                "Assistance given",
                "Assistance fournie",
                "Asistencia prestada",
                "Оказанная помощь",
                "提供的援助",
                "المساعدة المقدمة",
            ],
        ),
        contact,
    ]
}

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
