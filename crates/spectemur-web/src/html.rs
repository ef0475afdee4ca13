//! Pieces of HTML that are safe to show as they are. Nothing else may put markup into a page.

use std::fmt;

use askama::filters::HtmlSafe;

/// A piece of HTML: every text in it was escaped when it was made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Html(String);

impl Html {
    /// A text, escaped.
    pub(crate) fn text(text: &str) -> Self {
        let mut out = String::with_capacity(text.len());
        for letter in text.chars() {
            match letter {
                '&' => out.push_str("&amp;"),
                '<' => out.push_str("&lt;"),
                '>' => out.push_str("&gt;"),
                '"' => out.push_str("&#34;"),
                '\'' => out.push_str("&#39;"),
                other => out.push(other),
            }
        }
        Self(out)
    }

    /// Markup that another part of the house made.
    pub(crate) fn made(markup: String) -> Self {
        Self(markup)
    }

    /// The inside in an element of this class.
    pub(crate) fn span(class: &str, inside: &Self) -> Self {
        Self(format!("<span class=\"{class}\">{inside}</span>"))
    }

    /// A text that keeps its own direction: names, symbols, numbers.
    pub(crate) fn bdi(text: &str) -> Self {
        Self(format!("<bdi>{}</bdi>", Self::text(text)))
    }

    /// The inside as a link.
    pub(crate) fn link(href: &str, inside: &Self) -> Self {
        Self(format!("<a href=\"{}\">{inside}</a>", Self::text(href)))
    }

    /// Whether there is nothing to show.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Several pieces with a text between them.
    pub(crate) fn joined(pieces: &[Self], between: &str) -> Self {
        let between = Self::text(between);
        let mut out = String::new();
        for (index, piece) in pieces.iter().enumerate() {
            if index > 0 {
                out.push_str(&between.0);
            }
            out.push_str(&piece.0);
        }
        Self(out)
    }

    /// This piece, then another.
    #[must_use]
    pub(crate) fn then(mut self, next: &Self) -> Self {
        self.0.push_str(&next.0);
        self
    }
}

impl fmt::Display for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl HtmlSafe for Html {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_with_signs_of_markup_stays_a_name() {
        assert_eq!(Html::text("a<b> & \"c\" 'd'").to_string(), "a&lt;b&gt; &amp; &#34;c&#34; &#39;d&#39;");
        assert_eq!(
            Html::link("/?a=1&b=2", &Html::bdi("<")).to_string(),
            "<a href=\"/?a=1&amp;b=2\"><bdi>&lt;</bdi></a>"
        );
    }
}
