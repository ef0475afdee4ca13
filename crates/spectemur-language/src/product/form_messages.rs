//! Tests of the messages of reporting forms: what is found, the words of files, receipts, lists and letters.
//!
//! The product says these in all six languages, so nothing here may come from English instead.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_model::Language;

use super::files;
use crate::catalogue::Catalogue;
use crate::{Said, Voice};

/// What is found in a report, with what its message is told: `FINDING_CODES` of the engine (`report/codes.rs`).
/// Whoever says what a check found adds the check's own sentence, `$says`.
const FINDINGS: [(&str, &[&str]); 33] = [
    ("wrong-template", &["expected", "given"]),
    ("unknown-state", &["state"]),
    ("covers-not-a-year", &["from", "to"]),
    ("year-before-form", &["first", "year"]),
    ("year-after-form", &["last", "year"]),
    ("unknown-form", &["form"]),
    ("form-applies", &["form"]),
    ("unchanged-in-initial", &["form"]),
    ("unchanged-not-earlier", &["form", "since", "year"]),
    ("unchanged-without-earlier", &["form", "since"]),
    ("unknown-question", &["question"]),
    ("unknown-column", &["column"]),
    ("no-answer", &[]),
    ("wrong-type", &["expected", "given"]),
    ("choice-not-offered", &["choice"]),
    ("negative", &["number"]),
    ("row-empty", &["row"]),
    ("cell-missing", &["column", "row"]),
    ("attachment-kind", &["allowed", "name"]),
    ("attachment-too-large", &["largest", "name", "size"]),
    ("attachments-too-large", &["size", "together"]),
    ("check-at-most", &["amount", "limit", "says"]),
    ("check-same", &["amount", "other", "says"]),
    ("check-row-at-most", &["amount", "limit", "row", "says"]),
    ("check-row-needs", &["amount", "row", "says"]),
    ("check-needs", &["question", "says"]),
    ("part-above-whole", &["part", "whole"]),
    ("unchanged-but-differs", &["form", "since"]),
    ("not-applicable-but-answered", &["form"]),
    ("check-jump", &["amount", "before", "says", "times"]),
    ("not-applicable-but-owed", &["form", "obligation"]),
    ("part-unanswered", &["form", "part"]),
    ("unchanged-not-carried", &["form", "since"]),
];

/// What is found while a file is read: `READ_CODES` of the exchange (`form/read.rs`).
const READ: [(&str, &[&str]); 93] = [
    ("file-too-large", &["bytes", "limit"]),
    ("file-damaged", &["part"]),
    ("file-of-another-kind", &[]),
    ("file-encrypted", &[]),
    ("file-with-macros", &["part"]),
    ("file-with-links", &["part"]),
    ("file-with-objects", &["part"]),
    ("file-too-many-parts", &["count", "limit"]),
    ("file-unpacks-too-large", &["limit", "part"]),
    ("file-too-many-cells", &["limit"]),
    ("file-too-many-texts", &["limit"]),
    ("file-too-many-sheets", &["count", "limit"]),
    ("file-takes-too-much", &["limit"]),
    ("file-too-many-rows", &["limit"]),
    ("file-too-many-answers", &["limit"]),
    ("file-wrong-encoding", &["offset"]),
    ("file-not-exported", &[]),
    ("file-of-another-layout", &["text"]),
    ("findings-left-out", &["count"]),
    ("form-unknown", &["text"]),
    ("state-not-read", &["text"]),
    ("kind-not-read", &["expected", "text"]),
    ("period-not-read", &["text"]),
    ("period-reversed", &["from", "to"]),
    ("language-not-read", &["expected", "text"]),
    ("field-missing", &["field"]),
    ("field-unknown", &["field"]),
    ("field-twice", &["field"]),
    ("field-not-read", &["field", "text"]),
    ("cover-form-unknown", &["form"]),
    ("cover-not-read", &["expected", "text"]),
    ("cover-since-not-read", &["text"]),
    ("question-unknown", &["question"]),
    ("question-twice", &["question"]),
    ("column-unknown", &["column"]),
    ("column-twice", &["column"]),
    ("row-empty", &[]),
    ("row-not-read", &["text"]),
    ("row-twice", &["first"]),
    ("table-empty", &[]),
    ("table-expected", &["text"]),
    ("text-too-long", &["length", "limit"]),
    ("text-with-control-character", &["code"]),
    ("text-expected", &["text"]),
    ("text-languages-not-read", &["text"]),
    ("number-not-read", &["text"]),
    ("number-with-separators", &["text", "understood"]),
    ("number-not-whole", &["text"]),
    ("number-too-large", &["text"]),
    ("yes-no-not-read", &["expected", "text"]),
    ("choice-not-read", &["expected", "text"]),
    ("date-not-read", &["example", "text"]),
    ("date-with-time", &["text", "understood"]),
    ("ratio-not-read", &["text"]),
    ("place-not-read", &["text"]),
    ("place-half", &[]),
    ("degrees-not-read", &["text"]),
    ("degrees-rounded", &["text", "understood"]),
    ("answer-and-none", &["text"]),
    ("no-answer-not-read", &["expected", "text"]),
    ("public-not-read", &["expected", "text"]),
    ("remark-nowhere", &["text"]),
    ("attachment-not-read", &["text"]),
    ("sheet-not-found", &["known", "sheet"]),
    ("sheet-not-said", &["known"]),
    ("sheet-without-rows", &["sheet"]),
    ("heading-missing", &["heading"]),
    ("heading-twice", &["first", "heading"]),
    ("heading-not-used", &["heading"]),
    ("file-too-many-reports", &["limit"]),
    ("state-name-not-read", &["text"]),
    ("state-name-of-several", &["states", "text"]),
    ("year-not-read", &["text"]),
    ("row-like-total", &["text"]),
    ("cell-blank", &["heading"]),
    ("cells-half-filled", &["heading"]),
    ("date-pattern-not-met", &["expected", "text"]),
    ("date-of-several", &["one", "other", "text"]),
    ("number-unit-missing", &["expected", "text"]),
    ("number-rounded", &["text", "understood"]),
    ("negative", &["number"]),
    ("word-not-listed", &["expected", "text"]),
    ("question-answered-already", &["first"]),
    ("cell-formula", &["text"]),
    ("cell-formula-without-value", &[]),
    ("cell-failed", &["text"]),
    ("cells-merged", &["range"]),
    ("sheet-missing", &["form"]),
    ("sheet-not-read", &["sheet"]),
    ("input-missing", &["question"]),
    ("json-not-read", &["column", "line"]),
    ("json-too-deep", &["limit"]),
    ("json-too-many-values", &["limit"]),
];

/// The words of files: `WORD_IDS` of the exchange (`form/words.rs`). They are told nothing.
const WORDS: [&str; 56] = [
    "cover",
    "help",
    "state",
    "kind",
    "kind-initial",
    "kind-annual",
    "kind-voluntary",
    "from",
    "to",
    "language",
    "language-name",
    "what-to-do-1",
    "what-to-do-2",
    "what-to-do-3",
    "form",
    "status",
    "changed",
    "unchanged",
    "since",
    "form-not-applicable",
    "question",
    "answer",
    "unit",
    "no-answer",
    "yes",
    "no",
    "not-known",
    "not-applicable",
    "none",
    "not-reported",
    "who-sees",
    "public",
    "not-public",
    "remark",
    "before",
    "total",
    "total-count",
    "required",
    "voluntary",
    "see-table",
    "back",
    "part",
    "whole",
    "latitude",
    "longitude",
    "degrees",
    "other-remarks",
    "place",
    "attachments",
    "choices",
    "expects-number",
    "expects-date",
    "expects-choice",
    "set-aside-place",
    "set-aside-reason",
    "list-separator",
];

/// What is wrong in a mapping file, with what its message and its hint are told: `MAPPING_CODES` of the exchange
/// (`form/mapping.rs`).
const MAPPING: [(&str, &[&str], &[&str]); 21] = [
    ("unreadable", &["detail"], &[]),
    ("too-large", &["bytes", "limit"], &[]),
    ("unknown-key", &["key"], &["allowed"]),
    ("missing-key", &["key"], &["key"]),
    ("wrong-type", &["key"], &["expected"]),
    ("unknown-word", &["text"], &["known"]),
    ("unknown-state", &["text"], &[]),
    ("unknown-question", &["question"], &[]),
    ("not-a-table", &["question"], &[]),
    ("is-a-table", &["question"], &[]),
    ("unknown-column", &["column"], &["known"]),
    ("column-required", &["column"], &[]),
    ("unit-differs", &["text", "unit"], &[]),
    ("not-a-number", &["text"], &[]),
    ("not-a-day", &["text"], &[]),
    ("not-a-pattern", &["text"], &[]),
    ("not-a-cell", &["text"], &[]),
    ("not-a-row", &["text"], &[]),
    ("no-source", &[], &[]),
    ("does-not-apply", &["key"], &[]),
    ("contradiction", &["text"], &[]),
];

/// Everything else that is said of forms, with what it is told.
const OTHERS: [(&str, &[&str]); 63] = [
    ("diff-added", &[]),
    ("diff-changed", &[]),
    ("diff-none", &[]),
    ("diff-removed", &[]),
    ("found-count", &["contradicts", "look", "refused"]),
    ("found-gravity-contradicts", &[]),
    ("found-gravity-look", &[]),
    ("found-gravity-refused", &[]),
    ("found-none", &[]),
    ("import-filtered", &["n"]),
    ("import-mapping-mistakes", &["n"]),
    ("import-no-report", &[]),
    ("import-nothing-read", &[]),
    ("import-read", &["n"]),
    ("import-report", &["file", "state", "year"]),
    ("import-set-aside", &["n"]),
    ("import-set-aside-file", &["file"]),
    ("import-used", &["n"]),
    ("letter-closing", &[]),
    ("letter-due", &["day", "days", "year"]),
    ("letter-greeting", &[]),
    ("letter-help", &[]),
    ("letter-how", &[]),
    ("letter-initial-overdue", &["day"]),
    ("letter-open", &[]),
    ("letter-overdue", &["day", "year"]),
    ("letter-signature", &[]),
    ("letter-subject", &["state", "year"]),
    ("merge-base", &[]),
    ("merge-conflicts", &["n"]),
    ("merge-done", &[]),
    ("merge-ours", &[]),
    ("merge-theirs", &[]),
    ("receipt-by", &[]),
    ("receipt-covers", &[]),
    ("receipt-entry", &[]),
    ("receipt-hash", &[]),
    ("receipt-attachment", &[]),
    ("receipt-kind-annual", &[]),
    ("receipt-kind-initial", &[]),
    ("receipt-kind-voluntary", &[]),
    ("receipt-received-at", &[]),
    ("receipt-repeated", &[]),
    ("receipt-replaced-by", &[]),
    ("receipt-report", &[]),
    ("receipt-state", &[]),
    ("receipt-statements", &["n"]),
    ("receipt-submitted-by", &[]),
    ("receipt-title", &[]),
    ("receipt-verify", &[]),
    ("receipt-version", &[]),
    ("reports-due", &["n"]),
    ("reports-due-all", &["n"]),
    ("reports-due-on", &["day"]),
    ("reports-in-time", &["n"]),
    ("reports-late", &["n"]),
    ("reports-missing", &["n"]),
    ("reports-not-yet", &["n"]),
    ("reports-received", &["n"]),
    ("reports-received-on", &["day"]),
    ("reports-title", &["day", "year"]),
    ("reports-unknown", &["n"]),
    ("reports-voluntary", &["n"]),
];

/// The units of what forms ask for, as the questionnaires name them: beside a number, so they are told nothing.
const UNITS: [&str; 8] = ["centimetre", "gram", "law", "munition", "person", "remnant", "square-metre", "submunition"];

/// Variables that choose a plural: the product passes them as numbers.
const COUNTED: [&str; 6] = ["contradicts", "count", "days", "look", "n", "refused"];

/// Every message of forms with what it is told.
fn expected() -> BTreeMap<String, BTreeSet<&'static str>> {
    let mut all: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for (code, told) in FINDINGS.iter().chain(&READ) {
        let told: BTreeSet<&str> = told.iter().copied().collect();
        // A code that both find has one message, which uses what both tell.
        all.entry(format!("found-{code}")).and_modify(|known| *known = &*known & &told).or_insert(told);
    }
    for (code, told, hint) in MAPPING {
        all.insert(format!("mapping-{code}"), told.iter().copied().collect());
        all.insert(format!("mapping-{code}-hint"), hint.iter().copied().collect());
    }
    all.extend(WORDS.iter().map(|id| (format!("form-word-{id}"), BTreeSet::new())));
    all.extend(UNITS.iter().map(|id| (format!("unit-{id}"), BTreeSet::new())));
    all.extend(OTHERS.iter().map(|(id, told)| ((*id).to_owned(), told.iter().copied().collect())));
    all
}

fn voice(language: Language) -> Voice {
    Voice::new(language, &[]).unwrap()
}

fn word(voice: &Voice, id: &str) -> String {
    voice.say(&format!("form-word-{id}"), &[]).unwrap()
}

/// The message without the marks that keep names apart in right-to-left languages.
fn said(voice: &Voice, id: &str, args: &[(&str, Said)]) -> String {
    voice.say(id, args).unwrap().replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn every_message_of_forms_is_there_in_six_languages_with_its_variables() {
    let expected = expected();
    for language in Language::ALL {
        let own = Catalogue::read(language, files(language), &mut Vec::new()).unwrap();
        for (id, told) in &expected {
            assert!(own.knows(id), "{id} in {language}");
            assert_eq!(own.variables(id), *told, "{id} in {language}");
        }
        let of_forms =
            ["diff-", "form-word-", "found-", "import-", "letter-", "mapping-", "merge-", "receipt-", "reports-"];
        let written = own.ids().filter(|id| of_forms.iter().any(|prefix| id.starts_with(prefix)));
        let listed = expected.keys().map(String::as_str).filter(|id| !id.starts_with("unit-"));
        assert_eq!(written.collect::<BTreeSet<_>>(), listed.collect(), "{language}");
    }
}

#[test]
fn what_a_language_says_it_says_with_the_variables_of_english() {
    let english = voice(Language::English);
    for language in Language::ALL {
        let own = Catalogue::read(language, files(language), &mut Vec::new()).unwrap();
        for id in own.ids() {
            // What the voice itself adds to a place is there for languages that need it.
            let told = |variables: BTreeSet<&str>| -> BTreeSet<String> {
                let added = |name: &str| id.starts_with("place-") && ["details", "many"].contains(&name);
                variables.into_iter().filter(|name| !added(name)).map(str::to_owned).collect()
            };
            assert!(english.knows(id), "{id} in {language} only");
            assert_eq!(told(own.variables(id)), told(english.variables(id)), "{id} in {language}");
        }
    }
}

#[test]
fn every_message_can_be_said_with_any_number_and_day() {
    let day = "2025-04-30".parse().unwrap();
    for language in Language::ALL {
        let voice = voice(language);
        for (id, told) in expected() {
            for n in [0, 1, 2, 3, 5, 11, 21, 100, 1_234] {
                let args: Vec<(&str, Said)> = told
                    .iter()
                    .map(|name| match *name {
                        name if COUNTED.contains(&name) => (name, Said::Number(n)),
                        "day" | "from" | "to" => (*name, voice.day(day).into()),
                        name => (name, "X".into()),
                    })
                    .collect();
                let text = said(&voice, &id, &args);
                assert!(!text.contains("..") && !text.contains("  ") && !text.contains('\n'), "{text}");
                assert!(!text.is_empty() && !text.contains(['{', '}', '$']), "{text}");
            }
        }
    }
}

#[test]
fn sheets_have_names_that_spreadsheet_programs_allow() {
    for language in Language::ALL {
        let names = ["cover", "help"].map(|id| word(&voice(language), id));
        assert_ne!(names[0], names[1]);
        for name in names {
            assert!(
                name.encode_utf16().count() <= 31 && !name.contains([':', '\\', '/', '?', '*', '[', ']']),
                "{name}"
            );
        }
    }
}

#[test]
fn words_between_which_one_chooses_differ() {
    let answers = ["yes", "no", "not-known", "not-applicable", "none", "not-reported"];
    let kinds = ["kind-initial", "kind-annual", "kind-voluntary"];
    let cover = ["changed", "unchanged", "form-not-applicable"];
    for language in Language::ALL {
        let voice = voice(language);
        for ids in [answers.as_slice(), &kinds, &cover, &["public", "not-public"]] {
            let words: BTreeSet<String> = ids.iter().map(|id| word(&voice, id).to_lowercase()).collect();
            assert_eq!(words.len(), ids.len(), "{words:?}");
        }
    }
}

#[test]
fn what_a_cell_expects_is_short() {
    for language in Language::ALL {
        let voice = voice(language);
        for id in ["expects-number", "expects-date", "expects-choice", "latitude", "longitude"] {
            assert!(word(&voice, id).chars().count() <= 120, "{id} in {language}");
        }
        assert!(word(&voice, "expects-date").contains("2023-06-30"));
    }
}

#[test]
fn headings_of_lists_agree_with_their_number() {
    for (language, expected) in [
        (Language::English, ["No report overdue", "1 report overdue", "2 reports overdue", "11 reports overdue"]),
        (
            Language::French,
            [
                "Aucun rapport en souffrance",
                "1 rapport en souffrance",
                "2 rapports en souffrance",
                "11 rapports en souffrance",
            ],
        ),
        (
            Language::Spanish,
            [
                "Ningún informe atrasado y no recibido",
                "1 informe atrasado y no recibido",
                "2 informes atrasados y no recibidos",
                "11 informes atrasados y no recibidos",
            ],
        ),
        (
            Language::Russian,
            [
                "Просроченных и не полученных отчетов нет",
                "Просрочен и не получен 1 отчет",
                "Просрочено и не получено 2 отчета",
                "Просрочено и не получено 11 отчетов",
            ],
        ),
        (
            Language::Arabic,
            ["لا تقارير متأخرة", "تقرير واحد متأخر لم يرد", "تقريران متأخران لم يردا", "11 تقريراً متأخراً لم ترد"],
        ),
        (Language::Chinese, ["没有逾期未交的报告", "逾期未交的报告1份", "逾期未交的报告2份", "逾期未交的报告11份"]),
    ] {
        let voice = voice(language);
        let written = [0, 1, 2, 11].map(|n| said(&voice, "reports-missing", &[("n", Said::Number(n))]));
        assert_eq!(written, expected);
    }
    let arabic = voice(Language::Arabic);
    let written = [3, 100].map(|n| said(&arabic, "reports-missing", &[("n", Said::Number(n))]));
    assert_eq!(written, ["3 تقارير متأخرة لم ترد", "100 تقرير متأخر لم ترد"]);
}

#[test]
fn a_summary_counts_each_gravity() {
    let args = [("refused", Said::Number(2)), ("contradicts", Said::Number(1)), ("look", Said::Number(0))];
    for (language, expected) in [
        (Language::English, "2 points cannot be taken; 1 contradiction; nothing to look at again."),
        (Language::Russian, "2 пункта нельзя принять; 1 противоречие; проверять нечего."),
        (Language::Chinese, "2处不能接收；1处矛盾；没有需要再看之处。"),
        (Language::Arabic, "بندان لا يمكن قبولهما؛ تناقض واحد؛ لا شيء يستدعي التحقق."),
    ] {
        assert_eq!(said(&voice(language), "found-count", &args), expected);
    }
}

#[test]
fn an_entry_that_is_missing_has_the_name_that_the_cover_shows() {
    for language in Language::ALL {
        let voice = voice(language);
        let text = said(&voice, "found-field-missing", &[("field", "kind".into())]);
        assert!(text.contains(&word(&voice, "kind")), "{text}");
    }
}
