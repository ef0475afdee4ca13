//! What voices say, checked against values written by hand.

use std::cmp::Ordering;

use spectemur_model::{Day, Language, Period, Place};

use crate::{FaultKind, LanguageError, Said, Voice};

fn voice(code: &str) -> Voice {
    voice_with(code, "")
}

fn voice_with(code: &str, messages: &str) -> Voice {
    Voice::new(Language::parse(code).unwrap(), &[("package.ftl", messages)]).unwrap()
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn texts(items: &[&str]) -> Vec<String> {
    items.iter().map(|item| (*item).to_owned()).collect()
}

#[test]
fn a_label_is_set_off_as_the_language_sets_it_off() {
    for (code, expected) in [("en", "A: 1"), ("fr", "A\u{a0}: 1"), ("zh", "A：1"), ("ar", "A: 1")] {
        assert_eq!(voice(code).labelled("A", "1").unwrap(), expected, "{code}");
    }
}

#[test]
fn a_russian_day_writes_the_year_out_and_does_not_end_a_sentence_with_two_full_stops() {
    let russian = voice_with("ru", "end = До { $day }. Сказано: { $told }\n");
    let of = day("2026-11-21");
    assert_eq!(russian.day(of), "21 ноября 2026\u{a0}года");
    let month = Period::new(day("2026-11-01"), day("2026-11-30")).unwrap();
    assert_eq!(russian.when(month), "ноябрь 2026\u{a0}года");
    let said = russian.say("end", &[("day", russian.day(of).into()), ("told", "«и т. п..»".into())]).unwrap();
    assert_eq!(said, "До 21 ноября 2026\u{a0}года. Сказано: «и т. п..»");
}

#[test]
fn lists_end_as_the_language_ends_them() {
    let three = texts(&["A", "B", "C"]);
    for (code, expected) in [
        ("ar", "A وB وC"),
        ("en", "A, B and C"),
        ("es", "A, B y C"),
        ("fr", "A, B et C"),
        ("ru", "A, B и C"),
        ("zh", "A、B和C"),
    ] {
        assert_eq!(voice(code).list(&three), expected);
    }
    let english = voice("en");
    assert_eq!(english.list(&[]), "");
    assert_eq!(english.list(&texts(&["A"])), "A");
    assert_eq!(english.list(&texts(&["A", "B"])), "A and B");
    assert_eq!(voice("zh").list(&texts(&["伯利兹", "秘鲁"])), "伯利兹和秘鲁");
    assert_eq!(voice("es").list(&texts(&["Francia", "Italia"])), "Francia e Italia");
}

#[test]
fn numbers_are_grouped_as_the_language_groups_them() {
    for (code, expected) in [
        ("ar", "-1,234,567"),
        ("en", "-1,234,567"),
        ("es", "-1.234.567"),
        ("fr", "-1\u{202f}234\u{202f}567"),
        ("ru", "-1\u{a0}234\u{a0}567"),
        ("zh", "-1,234,567"),
    ] {
        let written = voice(code).number(-1_234_567).replace('\u{200e}', "");
        assert_eq!(written, expected, "{code}");
    }
    assert_eq!(voice("es").number(1_234), "1234");
    assert_eq!(voice("en").number(i64::MIN), "-9,223,372,036,854,775,808");
    assert_eq!(voice("en").number(0), "0");
}

#[test]
fn days_months_and_years_are_written_in_full() {
    let month = Period::new(day("2022-08-01"), day("2022-08-31")).unwrap();
    let year = Period::year(2024).unwrap();
    for (code, expected) in [
        ("ar", ["30 يونيو 2023", "أغسطس 2022", "2024"]),
        ("en", ["30 June 2023", "August 2022", "2024"]),
        ("es", ["30 de junio de 2023", "agosto de 2022", "2024"]),
        ("fr", ["30 juin 2023", "août 2022", "2024"]),
        ("ru", ["30 июня 2023\u{a0}года", "август 2022\u{a0}года", "2024"]),
        ("zh", ["2023年6月30日", "2022年8月", "2024年"]),
    ] {
        let voice = voice(code);
        let written = [Period::day(day("2023-06-30")), month, year].map(|period| voice.when(period));
        assert_eq!(written, expected, "{code}");
        assert_eq!(voice.day(day("2023-06-30")), expected[0]);
    }
}

#[test]
fn a_span_has_both_its_days() {
    let span = Period::new(day("2022-07-01"), day("2023-06-30")).unwrap();
    assert_eq!(voice("en").when(span), "1 July 2022 to 30 June 2023");
    assert_eq!(voice("zh").when(span), "2022年7月1日至2023年6月30日");
    assert_eq!(voice("fr").when(span), "du 1 juillet 2022 au 30 juin 2023");
    assert_eq!(voice("es").when(span), "del 1 de julio de 2022 al 30 de junio de 2023");
    assert_eq!(voice("ru").when(span), "с 1 июля 2022\u{a0}года по 30 июня 2023\u{a0}года");
    assert_eq!(voice("ar").when(span).replace(['\u{2068}', '\u{2069}'], ""), "من 1 يوليو 2022 إلى 30 يونيو 2023");
}

#[test]
fn states_stand_in_the_order_of_the_language() {
    for (code, sorted) in [
        ("en", ["Afghanistan", "Côte d’Ivoire", "Croatia", "Guinea", "Guinea-Bissau", "Türkiye", "Tuvalu"].as_slice()),
        ("fr", &["Égypte", "El Salvador", "Estonie", "État de Palestine", "Éthiopie", "Fidji"]),
        ("es", &["Níger", "Noruega", "Nueva Zelandia", "Ñ", "Omán"]),
        ("ru", &["Ангола", "Ёлкино", "Ирландия", "Йемен", "Япония"]),
        ("zh", &["阿富汗", "保加利亚", "比利时", "秘鲁", "伯利兹", "德国", "克罗地亚", "也门", "中国"]),
        ("ar", &["أفغانستان", "ألمانيا", "اليابان", "بيرو", "كرواتيا"]),
    ] {
        let voice = voice(code);
        let mut names: Vec<&str> = sorted.iter().rev().copied().collect();
        names.sort_by(|a, b| voice.compare(a, b));
        assert_eq!(names, sorted, "{code}");
    }
    assert_eq!(voice("en").compare("Peru", "Peru"), Ordering::Equal);
}

#[test]
fn places_read_as_a_reader_writes_them() {
    let package = "place-word-stockpile = stockpile destruction";
    let (english, chinese) = (voice_with("en", package), voice_with("zh", "place-word-stockpile = 销毁储存"));
    for (place, in_english, in_chinese) in [
        ("para:31", "para. 31", "第31段"),
        ("para:31-33", "paras. 31-33", "第31-33段"),
        ("para:31.b", "para. 31 (b)", "第31段(b)"),
        ("table:3", "table of indicators, action 3", "指标表，行动3"),
        ("summary:stockpile.2", "summary, stockpile destruction, item 2", "概要，销毁储存，第2项"),
        ("register", "register", "登记册"),
        ("editorial:E.a", "points for discussion, E (a)", "供讨论的问题，E(a)"),
        ("form:C", "form C", "表格C"),
        ("annex:II", "annex II", "附件二"),
        ("annex:II.4", "annex II, para. 4", "附件二第4段"),
        ("art:3", "art. 3", "第3条"),
        ("art:3.2", "art. 3, para. 2", "第3条第2款"),
        ("art:4.1.a", "art. 4, para. 1 (a)", "第4条第1款(a)项"),
        ("action:47", "action 47", "行动47"),
    ] {
        let place = Place::parse(place).unwrap();
        assert_eq!(english.place(&place).unwrap(), in_english);
        assert_eq!(chinese.place(&place).unwrap(), in_chinese);
    }
}

#[test]
fn places_are_written_in_the_other_four_languages() {
    for (code, expected) in [
        ("ar", ["المادة 4، الفقرة 1 (a)", "الفقرات 31-33", "الإجراء 47"]),
        ("es", ["art. 4, párr. 1 a)", "párrs. 31-33", "medida 47"]),
        ("fr", ["art. 4, par. 1 a)", "par. 31-33", "action 47"]),
        ("ru", ["статья 4, пункт 1 a)", "пункты 31-33", "действие 47"]),
    ] {
        let voice = voice(code);
        let written = ["art:4.1.a", "para:31-33", "action:47"]
            .map(|place| voice.place(&Place::parse(place).unwrap()).unwrap().replace(['\u{2068}', '\u{2069}'], ""));
        assert_eq!(written, expected, "{code}");
    }
}

#[test]
fn a_place_is_said_whole_or_not_at_all() {
    let english = voice("en");
    let refused = |place: &str| english.place(&Place::parse(place).unwrap()).unwrap_err();
    assert!(matches!(refused("table:3.2"), LanguageError::PlaceTooDetailed { .. }));
    assert!(matches!(refused("register:3"), LanguageError::PlaceTooDetailed { .. }));
    assert!(matches!(refused("para"), LanguageError::MissingVariable { variable, .. } if variable == "a"));
    assert!(matches!(refused("verse:3"), LanguageError::MissingMessage { id, .. } if id == "place-verse"));
    assert!(
        matches!(refused("summary:stockpile.2"), LanguageError::MissingMessage { id, .. } if id == "place-word-stockpile")
    );
}

#[test]
fn what_is_missing_is_named() {
    let english = voice_with("en", "joined = { $states } joined in { $year }.");
    assert!(english.knows("joined") && !english.knows("left"));
    assert_eq!(
        english.say("left", &[]),
        Err(LanguageError::MissingMessage { language: Language::English, id: "left".to_owned() })
    );
    assert_eq!(
        english.say("joined", &[("states", "Peru".into())]),
        Err(LanguageError::MissingVariable {
            language: Language::English,
            id: "joined".to_owned(),
            variable: "year".to_owned()
        })
    );
    let whole = english.say("joined", &[("states", "Peru".into()), ("year", "2012".into())]);
    assert_eq!(whole.unwrap(), "Peru joined in 2012.");
}

#[test]
fn a_missing_variable_is_named_where_it_only_chooses() {
    let english = voice_with("en", "count = { $n ->\n    [one] one State\n   *[other] many States\n}");
    assert!(
        matches!(english.say("count", &[]), Err(LanguageError::MissingVariable { variable, .. }) if variable == "n")
    );
}

#[test]
fn numbers_choose_plurals_and_are_grouped() {
    let states = "states = { $n ->\n    [0] no State\n    [one] { $n } State\n   *[other] { $n } States\n}\nplain = { NUMBER($n, useGrouping: \"false\") }";
    let english = voice_with("en", states);
    let say = |n: i64| english.say("states", &[("n", Said::Number(n))]).unwrap();
    assert_eq!([say(0), say(1), say(1_234)], ["no State", "1 State", "1,234 States"]);
    assert_eq!(english.say("plain", &[("n", Said::Number(2024))]).unwrap(), "2024");
    let too_large = english.say("states", &[("n", Said::Number(i64::MAX))]);
    assert!(matches!(too_large, Err(LanguageError::Formatting { .. })));

    let cases =
        "states = { $n ->\n    [one] { $n } государство\n    [few] { $n } государства\n   *[many] { $n } государств\n}";
    let russian = voice_with("ru", cases);
    let say = |n: i64| russian.say("states", &[("n", Said::Number(n))]).unwrap();
    assert_eq!(
        [say(1), say(3), say(11), say(21)],
        ["1 государство", "3 государства", "11 государств", "21 государство"]
    );
}

#[test]
fn names_are_set_apart_in_right_to_left_languages_only() {
    let message = "joined = { $state } 2023";
    let say = |code: &str| voice_with(code, message).say("joined", &[("state", "Peru".into())]).unwrap();
    assert_eq!(say("ar"), "\u{2068}Peru\u{2069} 2023");
    for code in ["en", "es", "fr", "ru", "zh"] {
        assert_eq!(say(code), "Peru 2023");
    }
    assert_eq!(
        voice_with("ar", "n = { $n } m²").say("n", &[("n", Said::Number(1_234))]).unwrap(),
        "\u{2068}1,234\u{2069} m²"
    );
}

#[test]
fn a_language_says_messages_places_and_ranges_in_its_own_forms() {
    let french = voice_with("fr", "place-word-stockpile = stocks");
    assert_eq!(french.say("answer-not-known", &[]).unwrap(), "non connu");
    assert_eq!(french.place(&Place::parse("summary:stockpile.2").unwrap()).unwrap(), "résumé, stocks, point 2");
    assert_eq!(french.say("cli-explain-among", &[]).unwrap(), "Parmi");
    let low_and_high = [("low", Said::Number(1_000)), ("high", Said::Number(2_000))];
    assert_eq!(french.say("cli-value-range", &low_and_high).unwrap(), "de 1\u{202f}000 à 2\u{202f}000");
}

#[test]
fn languages_have_names() {
    assert_eq!(voice("en").language_name(Language::Chinese), "Chinese");
    assert_eq!(voice("zh").language_name(Language::Arabic), "阿拉伯文");
    assert_eq!(voice("zh").language(), Language::Chinese);
}

#[test]
fn every_mistake_of_every_file_is_reported_with_its_line() {
    let first = "# A comment.\nwhole = All of it\n\nbroken = { $\n\nwhole = Again\n-term = term\n";
    let second = "answer-yes = aye\nwhole = Once more\nleads = to { nowhere } and { -no-term } by { DATE($day) }\n";
    let Err(LanguageError::Files(faults)) =
        Voice::new(Language::English, &[("first.ftl", first), ("second.ftl", second)])
    else {
        panic!("the files should be refused");
    };
    let at = |file: &str, line: usize| -> Vec<&FaultKind> {
        faults.iter().filter(|fault| fault.file == file && fault.line == line).map(|fault| &fault.kind).collect()
    };
    assert!(matches!(at("first.ftl", 4).as_slice(), [FaultKind::Syntax(_)]));
    let [FaultKind::Duplicate { id, first_file, first_line }] = at("first.ftl", 6)[..] else {
        panic!("{faults:?}");
    };
    assert_eq!((id.as_str(), first_file.as_str(), *first_line), ("whole", "first.ftl", 2));
    let [FaultKind::Duplicate { id, first_file, .. }] = at("second.ftl", 1)[..] else { panic!("{faults:?}") };
    assert_eq!((id.as_str(), first_file.as_str()), ("answer-yes", "en/answers.ftl"));
    assert_eq!(at("second.ftl", 2).len(), 1);
    assert_eq!(at("second.ftl", 3).len(), 3);
    assert_eq!(faults.len(), 7);
}

#[test]
fn a_message_knows_its_variables_through_others() {
    let english = voice_with(
        "en",
        "outer = { inner } { $a } { -term }\ninner = { NUMBER($b) }\n-term = { $case -> \n   *[one] t\n}",
    );
    assert_eq!(english.variables("outer").into_iter().collect::<Vec<_>>(), ["a", "b"]);
    assert!(english.variables("-term").is_empty() && !english.knows("-term"));
}

#[test]
fn one_voice_serves_every_thread() {
    fn shared<T: Send + Sync>() {}
    shared::<Voice>();
}
