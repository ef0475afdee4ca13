//! Text on its way into markup.
//!
//! It must not lose or change a character, and must not let a text act as
//! markup.

/// Writes `text` as a string literal of the markup language, quotes included,
/// so that `#heading("…")`, `table(…, "…")` or `alt: "…"` take it as it stands:
/// no sign in it acts as markup, and straight quotation marks stay straight.
/// Line ends and tabs become spaces, because a string would keep them as breaks
/// of the line.
///
/// ```
/// use spectemur_typeset::literal;
///
/// assert_eq!(literal("5 * 3 \"x\" [y]"), "\"5 * 3 \\\"x\\\" [y]\"");
/// ```
pub fn literal(text: &str) -> String {
    let mut written = String::with_capacity(text.len() + 2);
    written.push('"');
    for character in text.replace("\r\n", "\n").chars() {
        match character {
            '"' | '\\' => written.extend(['\\', character]),
            '\n' | '\r' | '\t' => written.push(' '),
            other => written.push(other),
        }
    }
    written.push('"');
    written
}

#[cfg(test)]
mod tests {
    use super::literal;

    #[test]
    fn quotes_backslashes_and_breaks_cannot_leave_the_literal() {
        assert_eq!(literal(r#"a"b\c"#), r#""a\"b\\c""#);
        assert_eq!(literal("a\r\nb\nc\td"), "\"a b c d\"");
        assert_eq!(literal(""), "\"\"");
    }
}
