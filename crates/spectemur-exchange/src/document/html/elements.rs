//! What elements of HTML mean for reading: which begin a block, which nobody sees, what an attribute says.

use super::tags::Attributes;

/// Elements that stand on lines of their own.
pub(super) fn is_block(name: &str) -> bool {
    matches!(
        name,
        "address"
            | "article"
            | "aside"
            | "blockquote"
            | "body"
            | "caption"
            | "center"
            | "dd"
            | "details"
            | "dialog"
            | "dir"
            | "div"
            | "dl"
            | "dt"
            | "fieldset"
            | "figcaption"
            | "figure"
            | "footer"
            | "form"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "head"
            | "header"
            | "hgroup"
            | "hr"
            | "html"
            | "legend"
            | "li"
            | "main"
            | "menu"
            | "nav"
            | "ol"
            | "p"
            | "pre"
            | "search"
            | "section"
            | "summary"
            | "table"
            | "tbody"
            | "td"
            | "tfoot"
            | "th"
            | "thead"
            | "tr"
            | "ul"
    )
}

/// Elements without an end.
pub(super) fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "source"
            | "track"
            | "wbr"
    )
}

/// Whether nobody sees the element's words as words of the document.
pub(super) fn is_unseen(name: &str, attributes: &Attributes) -> bool {
    let by_name = matches!(
        name,
        "audio"
            | "button"
            | "canvas"
            | "datalist"
            | "del"
            | "iframe"
            | "noembed"
            | "noframes"
            | "noscript"
            | "object"
            | "rp"
            | "rt"
            | "script"
            | "select"
            | "style"
            | "svg"
            | "template"
            | "textarea"
            | "title"
            | "video"
    );
    let by_style = || {
        attributes.get("style").is_some_and(|style| {
            let style: String = style.chars().filter(|letter| !letter.is_whitespace()).collect();
            let style = style.to_ascii_lowercase();
            style.contains("display:none") || style.contains("visibility:hidden")
        })
    };
    by_name || attributes.get("hidden").is_some() || is_mark_of_note(attributes) || by_style()
}

/// Whether the element is the mark of a note in the text, or the way back from it.
fn is_mark_of_note(attributes: &Attributes) -> bool {
    ["doc-noteref", "doc-backlink"].iter().any(|role| attributes.lists("role", role))
}

/// Whether the element holds notes.
pub(super) fn holds_notes(attributes: &Attributes) -> bool {
    ["doc-footnote", "doc-endnote", "doc-endnotes"].iter().any(|role| attributes.lists("role", role))
        || ["footnotes", "endnotes"].iter().any(|class| attributes.lists("class", class))
}

/// Whether the page only carries the element.
pub(super) fn is_furniture(name: &str, attributes: &Attributes) -> bool {
    matches!(name, "nav" | "footer") || attributes.lists("role", "navigation")
}

/// A link to a place in the same file.
pub(super) fn leads_inside(name: &str, attributes: &Attributes) -> bool {
    name == "a" && attributes.get("href").is_some_and(|target| target.starts_with('#'))
}

/// A number in an attribute.
pub(super) fn number(attributes: &Attributes, name: &str) -> Option<u32> {
    attributes.get(name)?.trim().parse().ok()
}
