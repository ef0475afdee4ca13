//! Just enough of Rust's grammar to tell code, strings and comments apart, and to leave test code out.
//!
//! It must keep every line break where it is, so that problems can name lines of the true file.

/// What a byte of a source file belongs to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    Code,
    Text,
    Comment,
}

/// A source file with each byte's kind.
pub(super) struct RustText<'a> {
    text: &'a str,
    kinds: Vec<Kind>,
}

impl<'a> RustText<'a> {
    pub(super) fn read(text: &'a str) -> Self {
        Self { text, kinds: kinds(text.as_bytes()) }
    }

    /// The file with everything but the given kinds turned into spaces.
    pub(super) fn only(&self, kept: &[Kind]) -> String {
        blank(self.text, |at| !kept.contains(&self.kinds[at]))
    }

    /// The file with test code turned into spaces, and the names of test modules that live in files of their own.
    pub(super) fn without_tests(&self) -> (String, Vec<String>) {
        let code = self.only(&[Kind::Code]);
        let bytes = code.as_bytes();
        let mut tests = vec![false; bytes.len()];
        let mut modules = Vec::new();
        let mut at = 0;
        while let Some(start) = code[at..].find('#').map(|found| at + found) {
            at = start + 1;
            let inner = bytes.get(at) == Some(&b'!');
            let open = if inner { at + 1 } else { at };
            if bytes.get(open) != Some(&b'[') {
                continue;
            }
            let close = end_of_group(bytes, open);
            if !means_test(&code[open..close]) {
                at = close;
                continue;
            }
            let end = if inner { bytes.len() } else { end_of_item(bytes, close) };
            if let Some(name) = module_in_a_file(&code[close..end]) {
                modules.push(name);
            }
            tests[start..end].fill(true);
            at = end;
        }
        (blank(self.text, |at| tests[at]), modules)
    }
}

/// The text with some bytes turned into spaces; bytes of one character always go together.
fn blank(text: &str, hidden: impl Fn(usize) -> bool) -> String {
    text.char_indices()
        .flat_map(|(at, letter)| {
            let hide = letter != '\n' && hidden(at);
            // One space a byte keeps places the same in every view of the file.
            let times = if hide { letter.len_utf8() } else { 1 };
            std::iter::repeat_n(if hide { ' ' } else { letter }, times)
        })
        .collect()
}

fn kinds(bytes: &[u8]) -> Vec<Kind> {
    let mut kinds = vec![Kind::Code; bytes.len()];
    let mut at = 0;
    while at < bytes.len() {
        let (end, kind) = match bytes[at] {
            b'/' if bytes.get(at + 1) == Some(&b'/') => (end_of_line(bytes, at), Kind::Comment),
            b'/' if bytes.get(at + 1) == Some(&b'*') => (end_of_block(bytes, at), Kind::Comment),
            b'"' => (end_of_string(bytes, at), Kind::Text),
            b'r' if starts_word(bytes, at) => match end_of_raw_string(bytes, at) {
                Some(end) => (end, Kind::Text),
                None => (at + 1, Kind::Code),
            },
            b'\'' => match end_of_char(bytes, at) {
                Some(end) => (end, Kind::Text),
                None => (at + 1, Kind::Code),
            },
            _ => (at + 1, Kind::Code),
        };
        kinds[at..end].fill(kind);
        at = end;
    }
    kinds
}

fn end_of_line(bytes: &[u8], at: usize) -> usize {
    bytes[at..].iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |found| at + found)
}

fn end_of_block(bytes: &[u8], start: usize) -> usize {
    let mut depth = 0;
    let mut at = start;
    while at + 1 < bytes.len() {
        match &bytes[at..at + 2] {
            b"/*" => depth += 1,
            b"*/" => depth -= 1,
            _ => {
                at += 1;
                continue;
            }
        }
        at += 2;
        if depth == 0 {
            return at;
        }
    }
    bytes.len()
}

fn end_of_string(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    bytes.len()
}

/// `r` opens a raw string here, or begins one after `b` or `c`.
fn starts_word(bytes: &[u8], at: usize) -> bool {
    let letter = |at: usize| bytes[at].is_ascii_alphanumeric() || bytes[at] == b'_' || bytes[at] >= 0x80;
    match at {
        0 => true,
        1 => !letter(0) || matches!(bytes[0], b'b' | b'c'),
        _ => !letter(at - 1) || (matches!(bytes[at - 1], b'b' | b'c') && !letter(at - 2)),
    }
}

fn end_of_raw_string(bytes: &[u8], start: usize) -> Option<usize> {
    let hashes = bytes[start + 1..].iter().take_while(|byte| **byte == b'#').count();
    let open = start + 1 + hashes;
    if bytes.get(open) != Some(&b'"') {
        return None;
    }
    let mut closing = vec![b'"'];
    closing.extend(std::iter::repeat_n(b'#', hashes));
    let found = bytes[open + 1..].windows(closing.len()).position(|window| window == closing);
    Some(found.map_or(bytes.len(), |found| open + 1 + found + closing.len()))
}

/// The end of a character in quotes; none when the quote begins a lifetime.
fn end_of_char(bytes: &[u8], start: usize) -> Option<usize> {
    let first = *bytes.get(start + 1)?;
    if first == b'\\' {
        let close = bytes[start + 3..].iter().position(|byte| *byte == b'\'')?;
        return Some(start + 3 + close + 1);
    }
    let length = match first {
        0xF0.. => 4,
        0xE0.. => 3,
        0xC0.. => 2,
        _ => 1,
    };
    (bytes.get(start + 1 + length) == Some(&b'\'')).then_some(start + length + 2)
}

/// The end of the bracketed group that opens here; works on code without strings and comments.
fn end_of_group(code: &[u8], open: usize) -> usize {
    let mut depth = 0usize;
    for (at, byte) in code.iter().enumerate().skip(open) {
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return at + 1;
                }
            }
            _ => {}
        }
    }
    code.len()
}

/// The end of the item that follows an attribute: its `;` or its closing brace.
fn end_of_item(code: &[u8], start: usize) -> usize {
    let mut at = start;
    while at < code.len() {
        match code[at] {
            b';' => return at + 1,
            b'{' => return end_of_group(code, at),
            b'(' | b'[' => at = end_of_group(code, at),
            _ => at += 1,
        }
    }
    code.len()
}

/// Whether an attribute marks test code: `#[test]`, `#[cfg(test)]`, `#[tokio::test]`; `not(test)` is no test.
fn means_test(attribute: &str) -> bool {
    let plain: String = attribute.chars().filter(|letter| !letter.is_whitespace()).collect();
    let words = plain.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
    words.into_iter().any(|word| word == "test") && !plain.contains("not(test)") && !plain.contains("cfg_attr")
}

fn module_in_a_file(item: &str) -> Option<String> {
    let declared = item.trim().strip_suffix(';')?;
    let mut words = declared.split_whitespace().skip_while(|word| *word != "mod").skip(1);
    words.next().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> String {
        RustText::read(text).only(&[Kind::Code])
    }

    #[test]
    fn strings_comments_and_characters_are_not_code() {
        assert_eq!(code("a(\"// b\"); // c"), "a(      );     ");
        assert_eq!(code("/* a /* b */ c */d"), "                 d");
        assert_eq!(code("x = '\"'; y = '\\''; z: &'a str"), "x =    ; y =     ; z: &'a str");
        assert_eq!(code("r#\"quote \" in\"# + br\"b\" + r#type"), "                + b     + r#type");
        assert_eq!(code("'中' + '\\u{4e2d}' + e"), "      +            + e");
    }

    #[test]
    fn test_items_are_left_out_and_lines_stay() {
        let text = "fn a() {}\n#[cfg(test)]\nmod tests {\n  fn b() { \"}\" }\n}\nfn c() {}\n";
        let (rest, modules) = RustText::read(text).without_tests();
        assert_eq!(rest.lines().count(), text.lines().count());
        assert!(rest.contains("fn a") && rest.contains("fn c") && !rest.contains("fn b"));
        assert_eq!(modules, Vec::<String>::new());
    }

    #[test]
    fn a_test_module_in_its_own_file_is_named() {
        let (_, modules) = RustText::read("#[cfg(test)]\nmod samples;\nmod real;\n").without_tests();
        assert_eq!(modules, ["samples"]);
    }

    #[test]
    fn single_tests_and_whole_test_files_are_left_out() {
        let (rest, _) = RustText::read("#[test]\n#[x]\nfn a(b: [u8; 2]) { c }\nfn d() {}").without_tests();
        assert_eq!(rest.trim(), "fn d() {}");
        let (rest, _) = RustText::read("#![cfg(test)]\nfn a() {}").without_tests();
        assert_eq!(rest.trim(), "");
    }

    #[test]
    fn code_for_everything_but_tests_stays() {
        let (rest, _) = RustText::read("#[cfg(not(test))]\nfn a() {}").without_tests();
        assert!(rest.contains("fn a"));
    }
}
