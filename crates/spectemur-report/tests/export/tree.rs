//! XML as a tree, for reading parts back.

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// An element, or a text if it has no name.
#[derive(Debug, Default)]
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) attributes: BTreeMap<String, String>,
    pub(crate) children: Vec<Element>,
    text: String,
}

impl Element {
    /// The root of this well-formed XML.
    pub(crate) fn parse(xml: &str) -> Self {
        let mut reader = Reader::from_str(xml);
        let mut open = vec![Self::default()];
        loop {
            match reader.read_event().expect("the XML is well formed") {
                Event::Start(start) => open.push(Self::from_start(&start)),
                Event::Empty(start) => open.last_mut().unwrap().children.push(Self::from_start(&start)),
                Event::End(_) => {
                    let closed = open.pop().unwrap();
                    open.last_mut().unwrap().children.push(closed);
                }
                Event::Text(text) => open.last_mut().unwrap().add_text(&text.decode().unwrap()),
                Event::GeneralRef(entity) => {
                    let entity = format!("&{};", entity.decode().unwrap());
                    open.last_mut().unwrap().add_text(&quick_xml::escape::unescape(&entity).unwrap());
                }
                Event::Eof => break,
                Event::Decl(_) | Event::CData(_) | Event::Comment(_) | Event::PI(_) | Event::DocType(_) => {}
            }
        }
        assert_eq!(open.len(), 1, "an element was left open");
        open.pop().unwrap().children.into_iter().find(|child| !child.name.is_empty()).expect("a root")
    }

    fn from_start(start: &BytesStart<'_>) -> Self {
        let attributes = start.attributes().map(|attribute| {
            let attribute = attribute.unwrap();
            let key = String::from_utf8(attribute.key.as_ref().to_vec()).unwrap();
            let value = String::from_utf8(attribute.value.to_vec()).unwrap();
            (key, quick_xml::escape::unescape(&value).unwrap().into_owned())
        });
        let name = String::from_utf8(start.name().as_ref().to_vec()).unwrap();
        Self { name, attributes: attributes.collect(), ..Self::default() }
    }

    fn add_text(&mut self, text: &str) {
        self.children.push(Self { text: text.to_owned(), ..Self::default() });
    }

    /// All elements of this name below this one, in order.
    pub(crate) fn all(&self, name: &str) -> Vec<&Self> {
        let mut found = Vec::new();
        for child in &self.children {
            if child.name == name {
                found.push(child);
            }
            found.extend(child.all(name));
        }
        found
    }

    /// The first element of this name below this one.
    pub(crate) fn first(&self, name: &str) -> Option<&Self> {
        self.all(name).into_iter().next()
    }

    /// The attribute of this name, or nothing.
    pub(crate) fn get(&self, attribute: &str) -> &str {
        self.attributes.get(attribute).map_or("", String::as_str)
    }

    /// The value of the first property of this name below this one.
    pub(crate) fn value(&self, property: &str) -> Option<&str> {
        self.first(property).map(|property| property.get("w:val"))
    }

    /// All text in it.
    pub(crate) fn words(&self) -> String {
        let below: String = self.children.iter().map(Self::words).collect();
        format!("{}{below}", self.text)
    }
}
