//! A small version of a form with all types, invented, in six languages, and reports on it.

mod questions;
mod reports;
mod words;

use std::collections::BTreeMap;

use spectemur_exchange::form::{FormFile, Forms, Words};
use spectemur_model::package::Question;
use spectemur_model::template::{Filing, Form, Part};
use spectemur_model::{Citation, FormKey, Language, Localized, QuestionKey, Report, Template, TemplateId};

use questions::questions;
pub(crate) use reports::reports;

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
        cite: Citation::default(),
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
