//! The words of the sample; lengths matter more than what they say.

use spectemur_model::Language;

/// The words in one language.
pub(crate) struct Texts {
    pub(crate) series: &'static str,
    pub(crate) date: &'static str,
    pub(crate) language_lines: [&'static str; 2],
    pub(crate) meeting_lines: [&'static str; 4],
    pub(crate) title: &'static str,
    pub(crate) subtitle: &'static str,
    pub(crate) submitted_by: &'static str,
    pub(crate) colophon: [&'static str; 2],
    /// Contents, paragraphs, page, evidence, navigation, skip to content.
    pub(crate) fixed: [&'static str; 6],
    pub(crate) headings: [&'static str; 5],
    pub(crate) long_sentence: &'static str,
    pub(crate) strong: &'static str,
    pub(crate) end: &'static str,
    pub(crate) states: &'static str,
    pub(crate) see: &'static str,
    pub(crate) items: [&'static str; 3],
    pub(crate) note: &'static str,
    pub(crate) caption: &'static str,
    pub(crate) columns: [&'static str; 4],
    pub(crate) names: [&'static str; 4],
}

/// The words in this language.
pub(crate) fn texts(language: Language) -> Texts {
    match language {
        Language::Chinese => CHINESE,
        Language::Arabic => ARABIC,
        Language::Russian => RUSSIAN,
        Language::English | Language::Spanish | Language::French => ENGLISH,
    }
}

const ENGLISH: Texts = Texts {
    series: "Convention on Cluster Munitions",
    date: "9 May 2031",
    language_lines: ["English", "Original: English"],
    meeting_lines: [
        "Nineteenth Meeting of States Parties",
        "Geneva, 8–11 September 2031",
        "Item 9 of the provisional agenda",
        "Status and implementation of the Convention",
    ],
    title: "How far the States Parties have come: a sample that nobody submitted",
    subtitle: "Monitoring progress under the plan of action",
    submitted_by: "Submitted by the President of the Nineteenth Meeting",
    colophon: [
        "This file was made from the record as at 9 May 2031; the law was last checked on 2 April 2031.",
        "Two figures could not be counted: the annex names them.",
    ],
    fixed: ["Contents", "Paragraphs", "Page", "Evidence", "Contents of the document", "Skip to the text"],
    headings: [
        "I. Introduction",
        "II. Summary of the report",
        "A. Destruction of stockpiles (Article 3)",
        "1. In detail",
        "Annex: what stands behind each figure",
    ],
    long_sentence: "Of the 112 States Parties, eleven reported in the period that they had finished the destruction of the submunitions they held, and four asked the Meeting for more time, of which one withdrew its request before the day on which it was to be considered. ",
    strong: "Unknown is not none",
    end: ".",
    states: "Bolivia (Plurinational State of), Côte d'Ivoire, Lao People's Democratic Republic, Micronesia (Federated States of), Guinea-Bissau. ",
    see: "See the evidence",
    items: [
        "a plan with a budget and a day by which it ends;",
        "the number of States that have asked for help, among them those whose reports are overdue by more than two years, which are listed in the annex;",
        "retained munitions.",
    ],
    note: "No report received since 2029",
    caption: "Measures of the plan and what was reported on them",
    columns: ["Measure", "Baseline", "This period", "Remarks"],
    names: [
        "Bolivia (Plurinational State of)",
        "Côte d'Ivoire",
        "Lao People's Democratic Republic",
        "Netherlands (Kingdom of the)",
    ],
};

const CHINESE: Texts = Texts {
    series: "《集束弹药公约》",
    date: "2031年5月9日",
    language_lines: ["中文", "原文：英文"],
    meeting_lines: ["缔约国第十九次会议", "2031年9月8日至11日，日内瓦", "临时议程项目9", "《公约》的现况与执行"],
    title: "缔约国走到了哪一步：一份没有人提交的样本",
    subtitle: "行动计划执行进展监测",
    submitted_by: "缔约国第十九次会议主席提交",
    colophon: [
        "本文件依据截至2031年5月9日的记录编成；法律条文最近一次核对日期为2031年4月2日。",
        "有两项数字无法统计，附件中已列明。",
    ],
    fixed: ["目录", "段次", "页次", "依据", "文件目录", "跳至正文"],
    headings: ["一. 导言", "二. 报告概要", "A. 销毁库存（第三条）", "1. 细目", "附件：每项数字的依据"],
    long_sentence: "在112个缔约国中，有11个国家在报告所述期间表示已完成所持“子弹药”的销毁工作，另有4个国家请求会议延长期限，其中1个国家在审议之日以前撤回了请求。",
    strong: "“未知”不等于“无”",
    end: "。",
    states: "多民族玻利维亚国、科特迪瓦、老挝人民民主共和国、密克罗尼西亚联邦、几内亚比绍。",
    see: "见依据",
    items: [
        "列有预算和结束日期的计划；",
        "请求援助的国家数目，其中包括报告逾期两年以上、已在附件中列出的国家；",
        "留存的弹药。",
    ],
    note: "2029年以来未收到报告",
    caption: "计划的各项指标及相关报告情况",
    columns: ["指标", "基线", "本期", "说明"],
    names: ["多民族玻利维亚国", "科特迪瓦", "老挝人民民主共和国", "荷兰王国"],
};

const ARABIC: Texts = Texts {
    series: "اتفاقية الذخائر العنقودية",
    date: "9 أيار/مايو 2031",
    language_lines: ["العربية", "الأصل: بالإنكليزية"],
    meeting_lines: [
        "الاجتماع التاسع عشر للدول الأطراف",
        "جنيف، 8-11 أيلول/سبتمبر 2031",
        "البند 9 من جدول الأعمال المؤقت",
        "حالة الاتفاقية وتنفيذها",
    ],
    title: "إلى أين وصلت الدول الأطراف: عينة لم يقدمها أحد",
    subtitle: "رصد التقدم المحرز في إطار خطة العمل",
    submitted_by: "مقدم من رئيس الاجتماع التاسع عشر",
    colophon: [
        "أُعد هذا الملف من السجل كما كان في 9 أيار/مايو 2031 بالاستناد إلى الوثيقة CCM/MSP/2031/8.",
        "تعذر إحصاء رقمين يرد ذكرهما في المرفق.",
    ],
    fixed: ["المحتويات", "الفقرات", "الصفحة", "السند", "محتويات الوثيقة", "انتقل إلى النص"],
    headings: [
        "أولا - مقدمة",
        "ثانيا - موجز التقرير",
        "ألف - تدمير المخزونات (المادة 3)",
        "1 - التفاصيل",
        "المرفق: ما يستند إليه كل رقم",
    ],
    long_sentence: "من بين 112 دولة طرفا، أبلغت إحدى عشرة دولة خلال الفترة المشمولة بالتقرير أنها أنجزت تدمير ما لديها من ذخائر صغيرة (CCM/MSP/2031/8، الفقرة 19)، وطلبت أربع دول من الاجتماع مزيدا من الوقت. ",
    strong: "غير المعلوم ليس صفرا",
    end: ".",
    states: "بوليفيا (دولة - المتعددة القوميات)، وكوت ديفوار، وجمهورية لاو الديمقراطية الشعبية، وغينيا - بيساو. ",
    see: "انظر السند",
    items: [
        "خطة ذات ميزانية وأجل؛",
        "عدد الدول التي طلبت المساعدة، ومنها الدول التي تأخرت تقاريرها أكثر من سنتين وترد أسماؤها في المرفق؛",
        "الذخائر المحتفظ بها.",
    ],
    note: "لم يرد تقرير منذ عام 2029",
    caption: "تدابير الخطة وما أبلغ عنه بشأنها",
    columns: ["التدبير", "خط الأساس", "هذه الفترة", "ملاحظات"],
    names: ["بوليفيا (دولة - المتعددة القوميات)", "كوت ديفوار", "جمهورية لاو الديمقراطية الشعبية", "هولندا (مملكة -)"],
};

const RUSSIAN: Texts = Texts {
    series: "Конвенция по кассетным боеприпасам",
    date: "9 мая 2031 года",
    language_lines: ["Russian", "Original: English"],
    meeting_lines: [
        "Девятнадцатое совещание государств-участников",
        "Женева, 8–11 сентября 2031 года",
        "Пункт 9 предварительной повестки дня",
        "Состояние и осуществление Конвенции",
    ],
    title: "Чего достигли государства-участники: образец, который никто не представлял",
    subtitle: "Отслеживание хода выполнения плана действий",
    submitted_by: "Представлено Председателем девятнадцатого Совещания",
    colophon: [
        "Файл составлен по состоянию записей на 9 мая 2031 года; правовые нормы последний раз сверены 2 апреля 2031 года.",
        "Два показателя подсчитать не удалось: они названы в приложении.",
    ],
    fixed: ["Содержание", "Пункты", "Стр.", "Основание", "Содержание документа", "Перейти к тексту"],
    headings: [
        "I. Введение",
        "II. Резюме доклада",
        "A. Уничтожение запасов (статья 3)",
        "1. Подробности",
        "Приложение: что стоит за каждой цифрой",
    ],
    long_sentence: "Из 112 государств-участников одиннадцать сообщили за отчетный период о завершении уничтожения имевшихся у них суббоеприпасов, а четыре обратились к Совещанию с просьбой о продлении срока, причем одно из них отозвало свою просьбу до дня ее рассмотрения. ",
    strong: "«Неизвестно» не значит «нет»",
    end: ".",
    states: "Боливия (Многонациональное Государство), Кот-д'Ивуар, Лаосская Народно-Демократическая Республика, Гвинея-Бисау. ",
    see: "См. основание",
    items: [
        "план с бюджетом и сроком завершения;",
        "число государств, запросивших помощь, включая те, чьи доклады просрочены более чем на два года и которые перечислены в приложении;",
        "сохраненные боеприпасы.",
    ],
    note: "С 2029 года доклад не поступал",
    caption: "Показатели плана и сообщенные по ним сведения",
    columns: ["Показатель", "Исходный уровень", "За период", "Примечания"],
    names: [
        "Боливия (Многонациональное Государство)",
        "Кот-д'Ивуар",
        "Лаосская Народно-Демократическая Республика",
        "Нидерланды (Королевство)",
    ],
};
