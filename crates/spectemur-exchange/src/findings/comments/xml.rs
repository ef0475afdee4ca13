//! Pieces of XML for comments, and putting pieces into parts that are there already.

use super::Comment;

/// The namespace of the text of word-processing files, in its usual form.
pub(super) const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// The same in the strict form of the standard.
pub(super) const MAIN_STRICT: &str = "http://purl.oclc.org/ooxml/wordprocessingml/main";
/// Begins every part.
pub(super) const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// Words as XML writes them, without letters that it cannot hold.
pub(super) fn escaped(words: &str) -> String {
    let mut done = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '&' => done.push_str("&amp;"),
            '<' => done.push_str("&lt;"),
            '>' => done.push_str("&gt;"),
            '"' => done.push_str("&quot;"),
            '\n' | '\t' => done.push(letter),
            letter if letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}') => {}
            letter => done.push(letter),
        }
    }
    done
}

/// The content of runs: letters, tabs and line breaks.
pub(super) fn run_content(words: &str) -> String {
    let mut done = String::new();
    let mut letters = String::new();
    let flush = |letters: &mut String, done: &mut String| {
        if !letters.is_empty() {
            done.push_str("<w:t xml:space=\"preserve\">");
            done.push_str(&escaped(letters));
            done.push_str("</w:t>");
            letters.clear();
        }
    };
    for letter in words.chars() {
        match letter {
            '\n' | '\t' => {
                flush(&mut letters, &mut done);
                done.push_str(if letter == '\n' { "<w:br/>" } else { "<w:tab/>" });
            }
            letter => letters.push(letter),
        }
    }
    flush(&mut letters, &mut done);
    done
}

/// A comment as an element of the part of comments.
pub(super) fn comment(comment: &Comment, namespace: &str) -> String {
    let mut done =
        format!("<w:comment xmlns:w=\"{namespace}\" w:id=\"{}\" w:author=\"Spectemur\" w:initials=\"S\">", comment.id);
    let (paragraph, run) =
        if comment.is_right_to_left { ("<w:pPr><w:bidi/></w:pPr>", "<w:rPr><w:rtl/></w:rPr>") } else { ("", "") };
    for line in &comment.says {
        done.push_str(&format!("<w:p>{paragraph}<w:r>{run}{}</w:r></w:p>", run_content(line)));
    }
    done.push_str("</w:comment>");
    done
}

/// Where a comment's words begin.
pub(super) fn range_start(id: u32, declares: &str) -> String {
    format!("<w:commentRangeStart{declares} w:id=\"{id}\"/>")
}

/// Where they end, with the run that refers to the comment.
pub(super) fn range_end(id: u32, declares: &str) -> String {
    format!("<w:commentRangeEnd{declares} w:id=\"{id}\"/><w:r{declares}><w:commentReference w:id=\"{id}\"/></w:r>")
}
