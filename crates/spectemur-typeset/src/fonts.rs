//! The embedded fonts: what they are, what they can draw, and in which order a
//! language asks them.
//!
//! It must not look for a font anywhere else. `fonts/build.py` says where they
//! come from and which characters they keep.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use typst::foundations::{Bytes, Regex};
use typst::text::{Covers, Font, FontBook, FontFamily, FontInfo, FontList};
use typst::utils::LazyHash;

/// The font files, compiled in.
const FILES: [&[u8]; 8] = [
    include_bytes!("../fonts/NotoSans-Regular.ttf"),
    include_bytes!("../fonts/NotoSans-Bold.ttf"),
    include_bytes!("../fonts/NotoSans-Italic.ttf"),
    include_bytes!("../fonts/NotoSansMath-Regular.ttf"),
    include_bytes!("../fonts/NotoNaskhArabic-Regular.ttf"),
    include_bytes!("../fonts/NotoNaskhArabic-Bold.ttf"),
    include_bytes!("../fonts/NotoSansSC-Regular.ttf"),
    include_bytes!("../fonts/NotoSansSC-Bold.ttf"),
];

const SANS: &str = "Noto Sans";
const SIGNS: &str = "Noto Sans Math";
const NASKH: &str = "Noto Naskh Arabic";
const CHINESE: &str = "Noto Sans SC";

/// The embedded fonts, read once.
pub(crate) static FONTS: LazyLock<Vec<Font>> =
    LazyLock::new(|| FILES.iter().flat_map(|file| Font::iter(Bytes::new(*file))).collect());

/// The index by which the typesetter chooses among [`FONTS`].
pub(crate) static BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

/// Every character that some embedded font can draw.
static COVERED: LazyLock<BTreeSet<u32>> = LazyLock::new(|| FONTS.iter().map(Font::info).flat_map(covered).collect());

fn covered(font: &FontInfo) -> impl Iterator<Item = u32> + '_ {
    font.coverage.iter()
}

/// Lists the characters of `text` that no embedded font has, each once, in the
/// order of code points. Empty means that the text can be set. Line ends and
/// tabs need no glyph.
pub fn missing_characters(text: &str) -> Vec<char> {
    missing_in([text])
}

/// The same over several texts.
pub(crate) fn missing_in<'a>(texts: impl IntoIterator<Item = &'a str>) -> Vec<char> {
    let drawn = texts.into_iter().flat_map(str::chars).filter(|c| !matches!(c, '\n' | '\r' | '\t'));
    let missing: BTreeSet<char> = drawn.filter(|c| !COVERED.contains(&u32::from(*c))).collect();
    missing.into_iter().collect()
}

/// The order in which a document in this language asks the fonts for a glyph.
pub(crate) fn families(language: &str) -> FontList {
    let named = |names: [&str; 4]| names.map(FontFamily::new).to_vec();
    let after = |first: FontFamily, rest: [&str; 4]| [vec![first], named(rest)].concat();
    let order = match language {
        // Quotation marks, dashes and leaders are drawn full-width in Chinese,
        // so the Latin font must not answer for them.
        "zh" => {
            let latin = FontFamily::with_coverage(SANS, Some(Covers::LatinInCjk));
            after(latin, [CHINESE, SANS, SIGNS, NASKH])
        }
        // Digits and punctuation must match the Arabic letters around them, so
        // the Latin font answers for letters only.
        "ar" => after(FontFamily::with_coverage(SANS, letters()), [NASKH, SANS, SIGNS, CHINESE]),
        _ => named([SANS, SIGNS, NASKH, CHINESE]),
    };
    FontList(order)
}

/// Letters of Latin and Cyrillic script.
fn letters() -> Option<Covers> {
    Regex::new("[A-Za-z\u{C0}-\u{24F}\u{400}-\u{52F}\u{1E00}-\u{1EFF}]").ok().map(Covers::Regex)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_one_font_of_a_known_family() {
        let families: Vec<&str> = FONTS.iter().map(|font| font.info().family.as_str()).collect();
        assert_eq!(families, [SANS, SANS, SANS, SIGNS, NASKH, NASKH, CHINESE, CHINESE]);
    }

    #[test]
    fn bold_and_regular_of_a_family_draw_the_same_characters() {
        let same = |a: usize, b: usize| {
            covered(FONTS[a].info()).collect::<BTreeSet<u32>>() == covered(FONTS[b].info()).collect::<BTreeSet<u32>>()
        };
        assert!(same(0, 1) && same(0, 2), "Noto Sans");
        assert!(same(4, 5), "Noto Naskh Arabic");
        assert!(same(6, 7), "Noto Sans SC");
    }

    #[test]
    fn the_alphabets_and_signs_of_six_languages_are_covered() {
        let texts = [
            "The quick brown fox — “quoted”, ‘so’; 5 ≥ 4 ≤ 6 – 3 → 2 × 1 − 0 % …",
            "Où l’œuvre naïve « dont » ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ àâæçéèêëîïôœùûüÿ 1\u{202f}000 n\u{a0}°",
            "¿Qué? ¡Sí! ñÑ áéíóúü ÁÉÍÓÚÜ ª º",
            "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ абвгдеёжзийклмнопрстуфхцчшщъыьэюя № «»",
            "集束弹药公约第十一次缔约国会议：进展报告（草案）、“引文”——第1条；《宣言》％",
            "اتفاقية الذخائر العنقودية، المادة ٤؛ ما هي؟ ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي",
            "Türkiye Czechia Šiška Łódź Đorđe Ţară São Tomé Viêt Nam Đà Nẵng",
        ];
        for text in texts {
            assert_eq!(missing_characters(text), Vec::<char>::new(), "{text}");
        }
    }
}
