//! Damaged and hostile HTML and Markdown; what is made is read in `main.rs`, and nothing is asserted here.

use crate::docx::Traces;
use crate::sample::{chinese, english};
use crate::{Case, Expected, cut, flipped, moved, text};

fn damaged(good: &[u8]) -> Vec<Case> {
    let mut cases = cut(good, 40);
    cases.extend(flipped(good, 60));
    cases.extend(moved(good, 30));
    let utf16: Vec<u8> = String::from_utf8_lossy(good).encode_utf16().flat_map(u16::to_le_bytes).collect();
    let code = Expected::Code("document-not-utf-8");
    cases.push(Case::new("utf-16", [b"\xff\xfe", &utf16[..]].concat(), code));
    cases.push(Case::new("latin 1", [good, b" caf\xe9 "].concat(), code));
    cases.push(Case::new("an office file", [b"PK\x03\x04\xff", good].concat(), code));
    cases.push(Case::new("empty", Vec::new(), Expected::Read));
    cases.push(Case::new("zeros", vec![0; 100_000], Expected::Read));
    cases.push(Case::new("only a mark of byte order", b"\xef\xbb\xbf".to_vec(), Expected::Read));
    cases
}

pub(crate) fn html() -> Vec<Case> {
    let good = text::html(&chinese(), Traces::Many).into_bytes();
    let mut cases = damaged(&good);
    let many = |piece: &str, times: usize| piece.repeat(times);
    let code = Expected::Code("document-too-many");
    let read = Expected::Read;
    for (name, html, expected) in [
        ("blocks in blocks", many("<div>", 100_000), read),
        ("tables in tables", many("<table><tr><td>a", 10_000), code),
        ("lists in lists", many("<ul><li>a", 10_000), code),
        ("headings in headings", many("<h1>a", 10_000), read),
        ("raised in raised", many("<sup>a", 10_000), Expected::Any),
        ("notes in notes", many("<section role=doc-endnotes>a", 10_000), code),
        ("hidden in hidden", many("<div hidden>", 100_000), read),
        ("ends without beginnings", many("</div></table></li></td></sup>", 50_000), read),
        ("a comment that never ends", format!("a<!--{}", many("-", 1_000_000)), read),
        ("a script that never ends", format!("a<script>{}", many("</scrip", 200_000)), read),
        ("an attribute that never ends", format!("<p a=\"{}", many("a", 1_000_000)), read),
        ("many attributes", format!("<p {}>a", (0..100_000).map(|at| format!("a{at}=1 ")).collect::<String>()), read),
        ("a name that never ends", format!("<{}", many("a", 1_000_000)), read),
        ("wide cells", many("<table><tr><td colspan=4294967295 rowspan=99999999999>a", 50), Expected::Any),
        ("many wide cells", format!("<table>{}", many("<tr><td colspan=900 rowspan=60000>a", 3_000)), code),
        ("spans below nothing", many("<table><tr><td colspan=-1 rowspan=0>a</table>", 100), read),
        ("references that are none", many("&#0;&#xffffffffff;&nothing;&;&#x;&", 20_000), read),
        ("many cells", format!("<table><tr>{}", many("<td>a", 990)), read),
        ("a row of many cells", format!("<table><tr>{}", many("<td>a", 2_000)), code),
        ("cells without a table", many("<td>a<tr><th>b", 5_000), read),
        ("many blocks", many("<p>a", 1_000_100), code),
        ("numbers without an end", "<ol start=4294967295 type=I><li>a<li>b".to_owned(), read),
        ("pieces of one letter", many("a&amp;<b></b>", 100_000), read),
        ("soft hyphens", many("\u{ad}", 300_000), read),
        ("plain text after all", format!("<plaintext>{}", many("<p>a", 10_000)), read),
        ("pictures of letters", many("<svg><p>a", 10_000), read),
    ] {
        cases.push(Case::new(name, html, expected));
    }
    cases
}

pub(crate) fn markdown() -> Vec<Case> {
    let good = text::markdown(&english(), Traces::Many).into_bytes();
    let mut cases = damaged(&good);
    let many = |piece: &str, times: usize| piece.repeat(times);
    let code = Expected::Code("document-too-many");
    let read = Expected::Read;
    let columns = format!("|{}\n|{}\n|{}\n", many("a|", 5_000), many("-|", 5_000), many("b|", 5_000));
    for (name, markdown, expected) in [
        ("quotes in quotes", many(">", 100_000) + "a", Expected::Any),
        ("lists in lists", (0..2_000).map(|at| format!("{}- a\n", many("  ", at))).collect(), Expected::Any),
        ("lists in one line", many("- ", 50_000) + "a", Expected::Any),
        ("brackets", many("[", 100_000), read),
        ("links in links", many("[a](", 50_000), read),
        ("pictures in pictures", many("![", 50_000), read),
        ("stars", many("*a ", 50_000) + &many("a* ", 50_000), Expected::Any),
        ("stars and lines", many("*_", 50_000) + "a" + &many("_*", 50_000), Expected::Any),
        ("struck and struck", many("~~a~~ ", 50_000), read),
        ("code that never ends", (1..1_000).map(|at| format!("{} a ", many("`", at))).collect(), read),
        ("a fence that never ends", "```\n".to_owned() + &many("a\n", 100_000), read),
        ("many columns", columns, Expected::Any),
        ("rows without an end", "|a|b|\n|-|-|\n".to_owned() + &many("|1|2|\n", 100_000), read),
        (
            "a short row in a wide table",
            format!("|{}\n|{}\n{}", many("a|", 900), many("-|", 900), many("|b|\n", 900)),
            Expected::Any,
        ),
        ("notes in a ring", "a[^1]\n\n[^1]: b[^2]\n\n[^2]: c[^1]\n".to_owned(), read),
        ("many notes", (0..20_000).map(|at| format!("[^{at}]: a\n\n")).collect(), read),
        ("references", (0..20_000).map(|at| format!("[{at}]: /a\n")).collect::<String>() + &many("[1]", 10_000), read),
        ("HTML in it", many("<table><tr><td>a\n\n", 5_000), Expected::Any),
        ("deep HTML in it", many("<table><tr><td>", 5_000), code),
        ("a head that never ends", "---\na: b\n".to_owned() + &many("c: d\n", 50_000), read),
        ("escapes", many("\\*\\", 100_000), read),
        ("references to letters", many("&#0;&#xd800;&amp", 50_000), read),
        ("numbers without an end", many("999999999. a\n\nb\n\n", 2_000), read),
        ("angles", many("<", 200_000), read),
        ("carriage returns", many("a\r\r\n", 50_000), read),
    ] {
        cases.push(Case::new(name, markdown, expected));
    }
    cases
}
