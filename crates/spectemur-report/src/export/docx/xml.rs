//! Well-formed XML in memory: an element is closed because a closure ends, text is escaped because it is text.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// The reason why writing cannot fail here.
const IN_MEMORY: &str = "writing to memory does not fail";

/// Attributes in the order in which they are written.
pub(super) type Attributes<'a> = &'a [(&'a str, &'a str)];

/// An XML part that grows.
pub(super) struct Xml(Writer<Vec<u8>>);

impl Xml {
    /// A part that holds this element.
    pub(super) fn part(name: &str, attributes: Attributes<'_>, content: impl FnOnce(&mut Self)) -> Vec<u8> {
        let mut xml = Self(Writer::new(Vec::new()));
        xml.event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))));
        xml.within(name, attributes, content);
        xml.0.into_inner()
    }

    /// An element with content.
    pub(super) fn within(&mut self, name: &str, attributes: Attributes<'_>, content: impl FnOnce(&mut Self)) {
        self.event(Event::Start(start(name, attributes)));
        content(self);
        self.event(Event::End(BytesEnd::new(name)));
    }

    /// An element without content.
    pub(super) fn leaf(&mut self, name: &str, attributes: Attributes<'_>) {
        self.event(Event::Empty(start(name, attributes)));
    }

    /// An element with one value, as most properties of Word are.
    pub(super) fn value(&mut self, name: &str, value: &str) {
        self.leaf(name, &[("w:val", value)]);
    }

    /// An element with text.
    pub(super) fn text(&mut self, name: &str, attributes: Attributes<'_>, text: &str) {
        // XML has no way to write control characters, and Word refuses the whole file for one.
        let text: String = text.chars().filter(|letter| !letter.is_control() || *letter == '\t').collect();
        self.within(name, attributes, |xml| {
            xml.event(Event::Text(BytesText::new(&text)));
        });
    }

    /// Markup that stands in the source code of an exporter; never for words of a document.
    pub(super) fn markup(&mut self, markup: &'static str) {
        self.event(Event::Text(BytesText::from_escaped(markup)));
    }

    fn event(&mut self, event: Event<'_>) {
        self.0.write_event(event).expect(IN_MEMORY);
    }
}

fn start<'a>(name: &'a str, attributes: Attributes<'a>) -> BytesStart<'a> {
    BytesStart::new(name).with_attributes(attributes.iter().copied())
}
