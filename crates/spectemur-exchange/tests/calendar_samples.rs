//! Writes sample feeds, each with what programs that are not ours must read in it, below the build folder's `tmp`.
//!
//! `xtask/documents/read_calendar.py` reads them with independent libraries; what is expected is written by hand here.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use spectemur_exchange::calendar::{Entry, EntryState, Feed, write};
use spectemur_model::Language;

struct Sample {
    file: &'static str,
    language: Language,
    name: &'static str,
    titles: [&'static str; 3],
    description: &'static str,
    categories: [&'static str; 2],
}

/// Long titles, signs that must be escaped, and several lines, in scripts of one, two and three octets a character.
const SAMPLES: [Sample; 3] = [
    Sample {
        file: "en",
        language: Language::English,
        name: "Convention on Cluster Munitions: deadlines",
        titles: [
            "Lao People's Democratic Republic: all cluster munition remnants cleared and destroyed, as extended",
            "Annual transparency report for 2023; due every year, not later than 30 April",
            "Withdrawn: plan of work",
        ],
        description: "Article 4(1); extended twice, in 2019 and 2024.\nRead in C:\\reports\\new, \"as is\".\n\nEnd.",
        categories: ["clearance, survey", "article 4"],
    },
    Sample {
        file: "zh",
        language: Language::Chinese,
        name: "《集束弹药公约》：期限",
        titles: [
            "老挝人民民主共和国：完成对其管辖或者控制之下的遗留集束弹药污染区域的清理和销毁,经延期的最后期限",
            "二〇二三年度透明度报告;每年四月三十日之前向联合国秘书长提交",
            "已撤回：工作计划",
        ],
        description: "第四条第1款;两次延期,分别于2019年和2024年获得批准,根据第四条第5款提出的请求由缔约国会议决定。\n第二行，\\反斜杠\\n不是换行。",
        categories: ["清理,勘察", "第四条"],
    },
    Sample {
        file: "ar",
        language: Language::Arabic,
        name: "اتفاقية الذخائر العنقودية: المواعيد النهائية",
        titles: [
            "جمهورية لاو الديمقراطية الشعبية: إتمام إزالة وتدمير مخلفات الذخائر العنقودية الموجودة في المناطق الملوثة, بعد التمديد",
            "تقرير الشفافية السنوي لعام ٢٠٢٣; يقدم في موعد أقصاه ٣٠ نيسان/أبريل من كل عام إلى الأمين العام للأمم المتحدة",
            "سُحب: خطة العمل",
        ],
        description: "المادة ٤(١); مُددت مرتين, في عامي ٢٠١٩ و٢٠٢٤، بقرار من اجتماع الدول الأطراف بناءً على طلب مقدم.\nالسطر الثاني.",
        categories: ["إزالة, مسح", "المادة ٤"],
    },
];

fn entry(id: &str, day: &str, title: &str, state: EntryState, revision: u32) -> Entry {
    Entry {
        id: id.to_owned(),
        day: day.parse().expect("a day"),
        title: title.to_owned(),
        description: String::new(),
        categories: Vec::new(),
        state,
        revision,
        remind_days: Vec::new(),
    }
}

fn feed(sample: &Sample) -> Feed {
    let clearance = Entry {
        description: sample.description.to_owned(),
        categories: sample.categories.map(str::to_owned).to_vec(),
        remind_days: vec![30, 270],
        ..entry("ccm/LAO/clearance/once", "2025-07-31", sample.titles[0], EntryState::Open, 2)
    };
    let report = entry("ccm/LAO/annual-report/2023", "2024-04-30", sample.titles[1], EntryState::Done, 1);
    let plan = entry("ccm/LAO/plan_of work/once", "2024-12-31", sample.titles[2], EntryState::Cancelled, 4);
    Feed {
        name: sample.name.to_owned(),
        description: sample.description.to_owned(),
        language: sample.language,
        entries: vec![plan, clearance, report],
        stamp: "2023-11-15T09:30:05Z".parse().expect("an instant"),
        refresh_days: 1,
    }
}

fn expected(sample: &Sample) -> Value {
    json!({
        "name": sample.name,
        "events": [
            {
                "uid": "ccm_LAO_annual-report_2023@spectemur", "day": "2024-04-30", "end": "2024-05-01",
                "status": "CONFIRMED", "sequence": 1, "summary": format!("✓ {}", sample.titles[1]),
                "description": "", "categories": [], "reminders": [], "stamp": "2023-11-15T09:30:05Z",
            },
            {
                "uid": "ccm_LAO_plan~5Fof~20work_once@spectemur", "day": "2024-12-31", "end": "2025-01-01",
                "status": "CANCELLED", "sequence": 4, "summary": sample.titles[2],
                "description": "", "categories": [], "reminders": [], "stamp": "2023-11-15T09:30:05Z",
            },
            {
                "uid": "ccm_LAO_clearance_once@spectemur", "day": "2025-07-31", "end": "2025-08-01",
                "status": "CONFIRMED", "sequence": 2, "summary": sample.titles[0],
                "description": sample.description, "categories": sample.categories, "reminders": [270, 30],
                "stamp": "2023-11-15T09:30:05Z",
            },
        ],
    })
}

#[test]
fn samples_are_written_for_programs_that_are_not_ours() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("calendar");
    fs::create_dir_all(&folder).expect("the build folder can be written to");
    let put = |file: &str, feed: &Feed, expected: &Value| {
        fs::write(folder.join(file).with_extension("ics"), write(feed)).expect("the feed can be written");
        fs::write(folder.join(file).with_extension("json"), expected.to_string()).expect("the list can be written");
    };
    for sample in &SAMPLES {
        put(sample.file, &feed(sample), &expected(sample));
    }
    let empty = Feed { entries: Vec::new(), ..feed(&SAMPLES[0]) };
    put("empty", &empty, &json!({ "name": SAMPLES[0].name, "events": [] }));
    assert_eq!(write(&feed(&SAMPLES[1])), write(&feed(&SAMPLES[1])));
}
