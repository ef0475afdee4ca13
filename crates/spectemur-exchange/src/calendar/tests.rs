//! What a feed must look like, written by hand from RFC 5545 and RFC 7986.

use super::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn feed(language: Language, entries: Vec<Entry>) -> Feed {
    Feed {
        name: "Deadlines".to_owned(),
        description: String::new(),
        language,
        entries,
        stamp: "2023-11-15T09:30:05.75Z".parse().unwrap(),
        refresh_days: 7,
    }
}

fn entry(id: &str, on: &str) -> Entry {
    Entry {
        id: id.to_owned(),
        day: day(on),
        title: "Report".to_owned(),
        description: String::new(),
        categories: Vec::new(),
        state: EntryState::Open,
        revision: 0,
        remind_days: Vec::new(),
    }
}

/// Lines as the standard ends them.
fn lines(lines: &[&str]) -> String {
    lines.iter().map(|line| format!("{line}\r\n")).collect()
}

/// The lines of a feed after its header, with folds.
fn events(written: &str) -> String {
    let start = written.find("BEGIN:VEVENT").unwrap();
    written[start..].strip_suffix("END:VCALENDAR\r\n").unwrap().to_owned()
}

/// Takes folds away as RFC 5545, 3.1 says: a line break and one space right after it.
fn unfolded(written: &str) -> String {
    written.replace("\r\n ", "")
}

/// The value of the one line of this name and its parameters.
fn value(written: &str, name: &str) -> String {
    let text = unfolded(written);
    let mut found = text.split("\r\n").filter_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    let value = found.next().unwrap_or_else(|| panic!("no line {name} in {text}")).to_owned();
    assert_eq!(found.next(), None, "{name} is there twice");
    value
}

#[test]
fn a_feed_is_written_as_the_standards_say() {
    let feed = Feed {
        name: "Deadlines, all".to_owned(),
        description: "What is due; by whom".to_owned(),
        entries: vec![Entry {
            title: "Lao PDR: end of clearance".to_owned(),
            description: "Article 4(1).\nSource: deposit; extension, 2019".to_owned(),
            categories: vec!["clearance".to_owned(), "article 4, paragraph 1".to_owned()],
            revision: 2,
            remind_days: vec![30, 270, 30, 0],
            ..entry("ccm/LAO/clearance/once", "2025-07-31")
        }],
        ..feed(Language::English, Vec::new())
    };
    let expected = lines(&[
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Spectemur//Deadlines//EN",
        "CALSCALE:GREGORIAN",
        r"NAME;LANGUAGE=en:Deadlines\, all",
        r"X-WR-CALNAME:Deadlines\, all",
        r"DESCRIPTION;LANGUAGE=en:What is due\; by whom",
        r"X-WR-CALDESC:What is due\; by whom",
        "LAST-MODIFIED:20231115T093005Z",
        "REFRESH-INTERVAL;VALUE=DURATION:P7D",
        "X-PUBLISHED-TTL:P7D",
        "BEGIN:VEVENT",
        "UID:ccm_LAO_clearance_once@spectemur",
        "DTSTAMP:20231115T093005Z",
        "LAST-MODIFIED:20231115T093005Z",
        "SEQUENCE:2",
        "DTSTART;VALUE=DATE:20250731",
        "DTEND;VALUE=DATE:20250801",
        "SUMMARY;LANGUAGE=en:Lao PDR: end of clearance",
        r"DESCRIPTION;LANGUAGE=en:Article 4(1).\nSource: deposit\; extension\, 2019",
        r"CATEGORIES:clearance,article 4\, paragraph 1",
        "STATUS:CONFIRMED",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "TRIGGER:-P270D",
        "DESCRIPTION;LANGUAGE=en:Lao PDR: end of clearance",
        "END:VALARM",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "TRIGGER:-P30D",
        "DESCRIPTION;LANGUAGE=en:Lao PDR: end of clearance",
        "END:VALARM",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "TRIGGER:PT0S",
        "DESCRIPTION;LANGUAGE=en:Lao PDR: end of clearance",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
    ]);
    assert_eq!(write(&feed), expected);
}

#[test]
fn a_feed_without_entries_is_still_a_calendar() {
    let feed = Feed { refresh_days: 0, ..feed(Language::French, Vec::new()) };
    let expected = lines(&[
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Spectemur//Deadlines//EN",
        "CALSCALE:GREGORIAN",
        "NAME;LANGUAGE=fr:Deadlines",
        "X-WR-CALNAME:Deadlines",
        "LAST-MODIFIED:20231115T093005Z",
        "END:VCALENDAR",
    ]);
    assert_eq!(write(&feed), expected);
}

#[test]
fn chinese_lines_are_folded_by_octets_and_between_characters() {
    // The name and its parameter take 20 octets and a character three: 18 of them make 74, a further one 77.
    // A continued line begins with one space, and 24 characters make 73 with it, one more 76.
    let title =
        "缔约国应当尽快并且不迟于公约对其生效之日起十年内完成对其管辖或者控制之下的遗留集束弹药污染区域的清理和销毁";
    let written = write(&feed(
        Language::Chinese,
        vec![Entry { title: title.to_owned(), ..entry("ccm/LAO/clearance/once", "2025-07-31") }],
    ));
    let expected = lines(&[
        "SUMMARY;LANGUAGE=zh:缔约国应当尽快并且不迟于公约对其生效",
        " 之日起十年内完成对其管辖或者控制之下的遗留集束弹",
        " 药污染区域的清理和销毁",
    ]);
    assert!(written.contains(&expected), "{written}");
    assert_eq!(value(&written, "SUMMARY;LANGUAGE=zh"), title);
}

#[test]
fn a_line_of_75_octets_stays_whole_and_one_of_76_does_not() {
    let long = |octets: usize| Entry { title: "x".repeat(octets - 20), ..entry("a", "2024-04-30") };
    let written = |octets| write(&feed(Language::English, vec![long(octets)]));
    assert!(written(75).contains(&format!("\r\nSUMMARY;LANGUAGE=en:{}\r\n", "x".repeat(55))));
    assert!(written(76).contains(&format!("\r\nSUMMARY;LANGUAGE=en:{}\r\n x\r\n", "x".repeat(55))));
    // The space at the beginning of a continued line counts.
    assert!(written(150).contains(&format!("\r\n {}\r\n x\r\n", "x".repeat(74))));
}

#[test]
fn no_line_of_any_language_is_too_long_or_cut_inside_a_character() {
    let texts = [
        (Language::Arabic, "تدمير مخزونات الذخائر العنقودية، في موعد لا يتجاوز ثماني سنوات؛ المادة ٣(٢) "),
        (Language::Russian, "Уничтожение запасов кассетных боеприпасов; статья 3, пункт 2 "),
        (Language::Chinese, "销毁储存的集束弹药；第三条，第二款 𠮷 👩‍⚕️ "),
        (Language::Spanish, "Destrucción de las existencias; artículo 3, párrafo 2 \\ "),
    ];
    for (language, text) in texts {
        for times in 1..12 {
            let said = format!("{}{}", "a".repeat(times), text.repeat(times));
            let description = format!("{said}\n{said}");
            let written = write(&feed(
                language,
                vec![Entry { title: said.clone(), description: description.clone(), ..entry("a", "2024-04-30") }],
            ));
            assert!(written.ends_with("\r\n"));
            for line in written.split("\r\n") {
                assert!(line.len() <= 75, "{} octets: {line}", line.len());
                assert!(!line.contains(['\r', '\n']), "a bare line break: {line}");
            }
            let escape = |text: &str| {
                text.trim().replace('\\', r"\\").replace(',', r"\,").replace(';', r"\;").replace('\n', r"\n")
            };
            assert_eq!(value(&written, &format!("SUMMARY;LANGUAGE={}", language.code())), escape(&said));
            assert_eq!(value(&written, &format!("DESCRIPTION;LANGUAGE={}", language.code())), escape(&description));
        }
    }
}

#[test]
fn signs_that_mean_something_are_escaped_and_others_are_not() {
    assert_eq!(escaped(r"a\b;c,d:e'f"), r"a\\b\;c\,d:e'f");
    assert_eq!(escaped("\"quoted\" ^ 50 %\tkept"), "\"quoted\" ^ 50 %\tkept");
    // A backslash before an n is not a line break.
    assert_eq!(escaped(r"C:\new"), r"C:\\new");
    assert_eq!(escaped("，；、"), "，；、");
}

#[test]
fn every_break_of_a_line_is_one_break() {
    assert_eq!(escaped("a\nb\r\nc\rd"), r"a\nb\nc\nd");
    assert_eq!(escaped("a\n\nb\r\n\r\nc"), r"a\n\nb\n\nc");
    assert_eq!(escaped("a\u{2028}b\u{2029}c\u{85}d\u{b}e\u{c}f"), r"a\nb\nc\nd\ne\nf");
}

#[test]
fn what_the_format_cannot_hold_is_left_out() {
    assert_eq!(escaped(" \t\r\na\u{0}b\u{7}c\u{7f}d\n\u{3000}"), "abcd");
    assert_eq!(escaped("\u{1} a"), "a");
    let bare = Entry {
        title: "\n".to_owned(),
        categories: vec![" ".to_owned()],
        remind_days: vec![1],
        ..entry("a", "2024-04-30")
    };
    let written = write(&feed(Language::English, vec![bare]));
    assert!(!written.contains("SUMMARY") && !written.contains("CATEGORIES"), "{written}");
    assert_eq!(value(&written, "DESCRIPTION;LANGUAGE=en"), "a", "a reminder must say something");
}

#[test]
fn a_cancelled_entry_stays_with_a_grown_sequence_and_does_not_remind() {
    let before = Entry { remind_days: vec![30], ..entry("ccm/LAO/clearance/once", "2025-07-31") };
    let after = Entry { state: EntryState::Cancelled, revision: 1, ..before.clone() };
    let event = |sequence: &'static str, status: &'static str| {
        [
            "BEGIN:VEVENT",
            "UID:ccm_LAO_clearance_once@spectemur",
            "DTSTAMP:20231115T093005Z",
            "LAST-MODIFIED:20231115T093005Z",
            sequence,
            "DTSTART;VALUE=DATE:20250731",
            "DTEND;VALUE=DATE:20250801",
            "SUMMARY;LANGUAGE=en:Report",
            status,
            "TRANSP:TRANSPARENT",
        ]
    };
    let reminder = ["BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-P30D", "DESCRIPTION;LANGUAGE=en:Report", "END:VALARM"];
    let open = [event("SEQUENCE:0", "STATUS:CONFIRMED").as_slice(), &reminder, &["END:VEVENT"]].concat();
    let cancelled = [event("SEQUENCE:1", "STATUS:CANCELLED").as_slice(), &["END:VEVENT"]].concat();
    assert_eq!(events(&write(&feed(Language::English, vec![before]))), lines(&open));
    assert_eq!(events(&write(&feed(Language::English, vec![after]))), lines(&cancelled));
}

#[test]
fn what_was_done_stays_confirmed_with_a_mark_and_does_not_remind() {
    let done = Entry { state: EntryState::Done, remind_days: vec![30], ..entry("a", "2024-04-30") };
    let written = write(&feed(Language::English, vec![done]));
    assert_eq!(value(&written, "STATUS"), "CONFIRMED");
    assert_eq!(value(&written, "SUMMARY;LANGUAGE=en"), "✓ Report");
    assert!(!written.contains("VALARM"));
}

#[test]
fn an_event_ends_on_the_day_after_across_months_and_years() {
    for (on, next) in [("2024-02-28", "20240229"), ("2023-02-28", "20230301"), ("2023-12-31", "20240101")] {
        let written = write(&feed(Language::English, vec![entry("a", on)]));
        assert_eq!(value(&written, "DTEND;VALUE=DATE"), next);
    }
    // After the last day of the calendar there is none; a day without an end is one day by the standard.
    let written = write(&feed(Language::English, vec![Entry { day: Day::LAST, ..entry("a", "2024-04-30") }]));
    assert_eq!(value(&written, "DTSTART;VALUE=DATE"), "99991231");
    assert!(!written.contains("DTEND"));
}

#[test]
fn instants_are_written_to_the_second_in_utc() {
    for (instant, expected) in [
        ("2023-11-15T09:30:05.999999Z", "20231115T093005Z"),
        ("2023-12-31T23:59:59Z", "20231231T235959Z"),
        ("2024-01-01T00:30:00+02:00", "20231231T223000Z"),
        ("1969-12-31T23:59:59.5Z", "19691231T235959Z"),
        ("1970-01-01T00:00:00Z", "19700101T000000Z"),
    ] {
        assert_eq!(utc(instant.parse().unwrap()), expected);
    }
}

#[test]
fn identifiers_are_safe_as_names_of_files_and_never_meet() {
    assert_eq!(uid("ccm/LAO/clearance/once"), "ccm_LAO_clearance_once@spectemur");
    assert_eq!(uid("ccm/47.2/lausanne-9"), "ccm_47.2_lausanne-9@spectemur");
    assert_eq!(uid("a_b c@d~e"), "a~5Fb~20c~40d~7Ee@spectemur");
    assert_eq!(uid("老"), "~E8~80~81@spectemur");
    assert_ne!(uid("a/b"), uid("a_b"));
}

#[test]
fn entries_come_by_day_and_then_by_id_whatever_their_order_was() {
    let given =
        vec![entry("c", "2024-04-30"), entry("a", "2025-01-01"), entry("b", "2024-04-30"), entry("d", "2023-01-01")];
    let mut turned = given.clone();
    turned.reverse();
    let written = write(&feed(Language::English, given));
    let uids: Vec<&str> = written.split("\r\n").filter_map(|line| line.strip_prefix("UID:")).collect();
    assert_eq!(uids, ["d@spectemur", "b@spectemur", "c@spectemur", "a@spectemur"]);
    assert_eq!(write(&feed(Language::English, turned)), written, "the same entries, the same bytes");
}
