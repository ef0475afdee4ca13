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

    /// A page of somebody else, by the name of its house: a whole address is nothing to read.
    pub(crate) fn outside(address: &str) -> Self {
        let house = address.split_once("://").map_or(address, |(_, rest)| rest);
        let house = house.split(['/', '?', '#', ':']).next().unwrap_or(house);
        let house = Self::bdi(house.strip_prefix("www.").unwrap_or(house));
        Self(format!("<a href=\"{}\" rel=\"noopener noreferrer\">{house}</a>", Self::text(address)))
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

/// Pieces of HTML to stand inside a message, which takes texts alone: a mark that nobody writes stands for each.
#[derive(Debug, Default)]
pub(crate) struct Inlays(Vec<Html>);

/// The first of the marks: the area of Unicode that has no letters of any language.
const FIRST_MARK: u32 = 0xE000;

impl Inlays {
    /// The text that stands for a piece until the message is made.
    pub(crate) fn mark(&mut self, piece: Html) -> String {
        let index = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        self.0.push(piece);
        FIRST_MARK.checked_add(index).and_then(char::from_u32).map(String::from).unwrap_or_default()
    }

    /// The message with its pieces in their places.
    pub(crate) fn set_in(&self, message: &str) -> Html {
        let mut out = Html::text(message).0;
        for (index, piece) in self.0.iter().enumerate() {
            let mark = u32::try_from(index).ok().and_then(|index| char::from_u32(FIRST_MARK + index));
            out = mark.map_or(out.clone(), |mark| out.replace(mark, &piece.0));
        }
        Html(out)
    }
}

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

    #[test]
    fn a_page_outside_is_called_by_its_house() {
        let link = |address: &str| Html::outside(address).to_string();
        assert_eq!(
            link("https://www.meetings.example:443/11?a=1&b=2"),
            "<a href=\"https://www.meetings.example:443/11?a=1&amp;b=2\" rel=\"noopener noreferrer\"><bdi>meetings.example</bdi></a>"
        );
    }

    #[test]
    fn a_link_stands_where_the_message_wants_it() {
        let mut inlays = Inlays::default();
        let (one, two) = (inlays.mark(Html::bdi("1")), inlays.mark(Html::bdi("2")));
        let set = inlays.set_in(&format!("<{two}> before {one}"));
        assert_eq!(set.to_string(), "&lt;<bdi>2</bdi>&gt; before <bdi>1</bdi>");
    }
}
