//! Letters as they are written, where a file knows only how they look: a font may draw two letters as one, or one sign
//! for a character and for the radical that looks like it.

use unicode_normalization::UnicodeNormalization;

/// Radicals that are characters by themselves and that Unicode does not decompose, as it does those of Kangxi.
const RADICALS: [(char, char); 25] = [
    ('⺠', '民'),
    ('⻅', '见'),
    ('⻉', '贝'),
    ('⻋', '车'),
    ('⻓', '长'),
    ('⻔', '门'),
    ('⻘', '青'),
    ('⻙', '韦'),
    ('⻚', '页'),
    ('⻛', '风'),
    ('⻜', '飞'),
    ('⻝', '食'),
    ('⻢', '马'),
    ('⻣', '骨'),
    ('⻤', '鬼'),
    ('⻥', '鱼'),
    ('⻦', '鸟'),
    ('⻧', '卤'),
    ('⻨', '麦'),
    ('⻩', '黄'),
    ('⻪', '黾'),
    ('⻬', '齐'),
    ('⻮', '齿'),
    ('⻰', '龙'),
    ('⻳', '龟'),
];

/// A letter as it is written. Signs that mean something else than the letters that they are made of, such as a raised
/// two, stay.
pub(super) fn written(letter: char) -> String {
    if let Some((_, character)) = RADICALS.iter().find(|(radical, _)| *radical == letter) {
        return character.to_string();
    }
    let is_shape = matches!(letter, '\u{2f00}'..='\u{2fdf}' | '\u{f900}'..='\u{fdef}' | '\u{fe70}'..='\u{fefe}');
    if is_shape { std::iter::once(letter).nfkc().collect() } else { letter.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_are_read_as_the_letters_that_they_show() {
        let read = |text: &str| -> String { text.chars().map(written).collect() };
        assert_eq!(read("e\u{fb00}ective, con\u{fb01}rmed, o\u{fb03}cial"), "effective, confirmed, official");
        assert_eq!(read("\u{2f8a}\u{2fa6}"), "色金");
        assert_eq!(read("⼈⺠、索⻢⾥"), "人民、索马里");
        assert_eq!(read("\u{fedf}\u{fe8e}"), "\u{644}\u{627}");
        assert_eq!(read("12 m² （½） ①"), "12 m² （½） ①");
    }
}
