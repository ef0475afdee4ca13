//! The questions of the invented form, one of each type.

use spectemur_model::package::{About, Choice, Column, Question};
use spectemur_model::{AnswerType, ColumnKey, Localized, QuestionKey};

use super::text;

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

pub(super) fn questions() -> Vec<Question> {
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
