//! What the name of a paragraph's style says that the paragraph is. Word processors keep these names in their own files,
//! and call the elements of the PDF files that they write by them.

/// The level of a heading by the name of its style, in lower case: those of word processors, which every language of
/// their windows keeps in the file, and those of the templates of United Nations documents.
pub(super) fn heading(name: &str) -> Option<u8> {
    if name == "title" {
        return Some(1);
    }
    if let Some(level) = name.strip_prefix("heading ") {
        return level.trim().parse().ok().filter(|level| (1..=9).contains(level));
    }
    let short: String = name.chars().filter(|letter| !matches!(letter, ' ' | '_')).collect();
    match short.strip_prefix('h')?.strip_suffix('g')? {
        "m" | "ch" => Some(1),
        "1" => Some(2),
        "23" => Some(3),
        "4" => Some(4),
        "56" => Some(5),
        _ => None,
    }
}

/// Whether a style, by its name in lower case, is for the words that name a table or picture.
pub(super) fn is_caption(name: &str) -> bool {
    name == "caption"
}

/// Whether a style, by its name in lower case, is for the lines of a list of contents.
pub(super) fn is_contents(name: &str) -> bool {
    let line = name.strip_prefix("toc").or_else(|| name.strip_prefix("contents "));
    line.is_some_and(|line| !line.contains("heading"))
}
