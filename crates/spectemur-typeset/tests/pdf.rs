//! Whole documents in five languages and four scripts: they are set, they pass
//! the typesetter's checks of both standards, they come out the same each time,
//! and what cannot be drawn or must not be left out is refused by name.

use spectemur_typeset::{TypesetError, Typesetting, literal, missing_characters, pdf};

const BARS: &[u8] = include_bytes!("samples/bars.svg");
const IMAGES: &[(&str, &[u8])] = &[("bars.svg", BARS)];

/// Language, title, markup.
const SAMPLES: [(&str, &str, &str); 5] = [
    ("ar", "تقرير مرحلي", include_str!("samples/ar.typ")),
    ("en", "Progress report", include_str!("samples/en.typ")),
    ("fr", "Rapport intérimaire", include_str!("samples/fr.typ")),
    ("ru", "Промежуточный доклад", include_str!("samples/ru.typ")),
    ("zh", "进展报告", include_str!("samples/zh.typ")),
];

fn english(source: &str) -> Typesetting<'_> {
    Typesetting { source, images: IMAGES, identifier: "test", title: "Test", language: "en", dated: (2023, 7, 17) }
}

fn in_language(index: usize) -> Typesetting<'static> {
    let (language, title, source) = SAMPLES[index];
    Typesetting { identifier: language, title, language, ..english(source) }
}

fn contains(bytes: &[u8], wanted: &str) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted.as_bytes())
}

/// The complaints about a document that must be refused, as one text.
fn refusal(source: &str) -> String {
    match pdf(&english(source)) {
        Ok(_) => panic!("this was set although it must be refused: {source}"),
        Err(refused) => refused.to_string(),
    }
}

#[test]
fn each_language_is_set_and_says_which_standards_it_keeps() {
    for index in 0..SAMPLES.len() {
        let document = in_language(index);
        let made = pdf(&document).unwrap_or_else(|e| panic!("{}: {e}", document.language));
        assert!(made.starts_with(b"%PDF-1.7"), "{}", document.language);
        for claim in ["<pdfuaid:part>1<", "<pdfaid:part>2<", "<pdfaid:conformance>A<"] {
            assert!(contains(&made, claim), "{}: {claim}", document.language);
        }
        assert!(contains(&made, "D:20230717000000Z"), "{}: the day", document.language);
    }
}

#[test]
fn each_language_is_tagged_for_readers_that_speak() {
    for index in 0..SAMPLES.len() {
        let document = in_language(index);
        let made = pdf(&document).unwrap_or_else(|e| panic!("{}: {e}", document.language));
        // Headings, a table with header cells, list items, a note, a link, a picture.
        for role in ["H1", "H2", "Table", "TH", "TD", "LI", "Note", "Link", "Figure"] {
            let tag = format!("/S/{role}");
            assert!(contains(&made, &tag), "{}: {role}", document.language);
        }
        let language = format!("/Lang({}", document.language);
        assert!(contains(&made, &language), "{}: the language", document.language);
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    for (index, (language, ..)) in SAMPLES.iter().enumerate() {
        let first = pdf(&in_language(index));
        assert!(first.is_ok());
        // Another document in between, so that nothing is left of the first.
        assert!(pdf(&english("= Between")).is_ok());
        assert_eq!(first, pdf(&in_language(index)), "{language}");
    }
}

#[test]
fn identifier_and_day_are_part_of_the_file() {
    let document = english("= Heading");
    let made = pdf(&document);
    assert_ne!(made, pdf(&Typesetting { identifier: "other", ..document }));
    assert_ne!(made, pdf(&Typesetting { dated: (2023, 7, 18), ..document }));
}

#[test]
fn a_character_without_a_glyph_is_named() {
    let refused = pdf(&english("= Heading\n\nA village called 㐀㐁, and 㐀 again."));
    let expected = TypesetError::MissingCharacters { characters: vec!['㐀', '㐁'] };
    assert_eq!(refused, Err(expected.clone()));
    assert_eq!(expected.to_string(), "no embedded font has 㐀 (U+3400), 㐁 (U+3401)");
    assert_eq!(missing_characters("ຈ, a letter of Lao"), ['ຈ']);
}

#[test]
fn a_character_without_a_glyph_is_named_in_titles_and_pictures_too() {
    let title = Typesetting { title: "㐀", ..english("= Heading") };
    assert!(matches!(pdf(&title), Err(TypesetError::MissingCharacters { .. })));
    let svg = r#"<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>㐀</text></svg>"#;
    let picture = Typesetting { images: &[("a.svg", svg.as_bytes())], ..english("= Heading") };
    assert!(matches!(pdf(&picture), Err(TypesetError::MissingCharacters { .. })));
}

#[test]
fn a_character_that_only_the_markup_computes_is_still_refused_by_name() {
    let refused = refusal("= Heading\n\n#str.from-unicode(13312)");
    assert!(refused.contains('㐀') && refused.contains("line 3"), "{refused}");
}

#[test]
fn a_fault_in_the_markup_comes_with_its_line_and_hint() {
    let refused = refusal("= Heading\n\n#unknown-thing()");
    assert!(refused.contains("line 3: unknown variable: unknown-thing"), "{refused}");
    assert!(refused.contains("hint: "), "{refused}");
}

#[test]
fn a_picture_without_description_is_refused() {
    let refused = refusal("= Heading\n\n#image(\"bars.svg\")");
    assert!(refused.contains("line 3") && refused.contains("alt"), "{refused}");
}

#[test]
fn a_text_goes_through_a_literal_unchanged() {
    let hostile = "#let x = $1$ *b* _i_ `r` @l <l> [c] {d} \\ // c /* \"quoted\" = - +";
    let text = literal(hostile);
    let source = format!("#heading({text})\n#par({text})\n#assert.eq({text}.len(), {})", hostile.len());
    assert_eq!(pdf(&english(&source)).err(), None);
}

#[test]
fn a_skipped_heading_level_is_refused() {
    let refused = refusal("= Heading\n\n=== Too deep");
    assert!(refused.contains("PDF/UA-1"), "{refused}");
}

#[test]
fn a_font_that_is_not_embedded_is_refused() {
    let refused = refusal("#set text(font: \"Papyrus\")\n= Heading");
    assert!(refused.contains("line 1: unknown font family: papyrus"), "{refused}");
}

#[test]
fn nothing_outside_can_be_read() {
    let refused = refusal("= Heading\n\n#read(\"/etc/hostname\")");
    assert!(refused.contains("file not found"), "{refused}");
    let refused = refusal("#import \"@preview/example:0.1.0\": *");
    assert!(refused.contains("line 1"), "{refused}");
}

#[test]
fn today_is_the_given_day() {
    let source = "= Heading\n#assert.eq(datetime.today(), datetime(year: 2023, month: 7, day: 17))";
    assert!(pdf(&english(source)).is_ok());
}

#[test]
fn impossible_arguments_are_told_apart() {
    let document = english("= Heading");
    let day = Typesetting { dated: (2023, 2, 29), ..document };
    assert_eq!(pdf(&day), Err(TypesetError::Day { year: 2023, month: 2, day: 29 }));
    let title = Typesetting { title: " ", ..document };
    assert_eq!(pdf(&title), Err(TypesetError::Title));
    let language = Typesetting { language: "English", ..document };
    assert_eq!(pdf(&language), Err(TypesetError::Language { language: "English".into() }));
    let twice = Typesetting { images: &[("a.svg", BARS), ("/a.svg", BARS)], ..document };
    assert_eq!(pdf(&twice), Err(TypesetError::ImageName { name: "/a.svg".into() }));
}
