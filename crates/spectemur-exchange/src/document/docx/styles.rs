//! The styles of a word-processing file, as far as they decide what a paragraph is: heading, caption, list, hidden.

use std::collections::BTreeMap;
use std::io::BufRead;

use quick_xml::events::{BytesStart, Event};

use crate::document::error::{Counted, DocumentError};
use crate::document::{limits, style_name};
use crate::xml_part::{Events, XmlError, attribute};

/// How long a chain of styles is followed.
const CHAIN: usize = 32;

/// A style by itself.
#[derive(Clone, Debug, Default)]
struct Style {
    name: String,
    based_on: Option<String>,
    /// From zero; nine is the text.
    outline: Option<u8>,
    list: Option<u32>,
    level: Option<u8>,
    hidden: Option<bool>,
}

/// The styles of a file.
#[derive(Clone, Debug, Default)]
pub(super) struct Styles {
    styles: BTreeMap<String, Style>,
    /// The paragraph style of paragraphs that name none.
    default: Option<String>,
    pub(super) languages: Languages,
}

/// The languages that a file says its words are in, by script.
#[derive(Clone, Debug, Default)]
pub(super) struct Languages {
    pub(super) latin: Option<String>,
    pub(super) east_asian: Option<String>,
    pub(super) complex: Option<String>,
}

/// What a style says together with those that it is based on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Said {
    /// The level of a heading, from one.
    pub(super) heading: Option<u8>,
    pub(super) is_caption: bool,
    /// Whether it is a line of a list of contents.
    pub(super) is_contents: bool,
    pub(super) list: Option<u32>,
    pub(super) level: Option<u8>,
    pub(super) hidden: bool,
}

/// What is switched on by an element, which stands alone or says so.
pub(super) fn switched_on(element: &BytesStart<'_>) -> Result<bool, XmlError> {
    let value = attribute(element, b"val")?;
    Ok(!value.is_some_and(|value| matches!(value.as_str(), "0" | "false" | "off")))
}

impl Styles {
    pub(super) fn read(events: &mut Events<impl BufRead>, part: &str) -> Result<Self, DocumentError> {
        let mut styles = Self::default();
        let mut open: Option<(String, Style)> = None;
        let damaged = |error| DocumentError::of_xml(error, part);
        while let Some(event) = events.next().map_err(damaged)? {
            match &event {
                Event::Start(element) => styles.start(element, &mut open).map_err(damaged)?,
                Event::End(element) if element.local_name().as_ref() == b"style" => styles.styles.extend(open.take()),
                _ => {}
            }
            if styles.styles.len() > limits::DEFINITIONS {
                return Err(DocumentError::too_many(Counted::Definitions, part, limits::DEFINITIONS));
            }
        }
        Ok(styles)
    }

    fn start(&mut self, element: &BytesStart<'_>, open: &mut Option<(String, Style)>) -> Result<(), XmlError> {
        let value = || attribute(element, b"val");
        match (element.local_name().as_ref(), open.as_mut()) {
            (b"style", _) => {
                let id = attribute(element, b"styleId")?.unwrap_or_default();
                let is_default = attribute(element, b"default")?.is_some_and(|value| value == "1" || value == "true");
                let kind = attribute(element, b"type")?;
                if is_default && kind.as_deref() == Some("paragraph") {
                    self.default = Some(id.clone());
                }
                *open = Some((id, Style::default()));
            }
            (b"lang", None) => {
                self.languages.latin = self.languages.latin.take().or(value()?);
                self.languages.east_asian = self.languages.east_asian.take().or(attribute(element, b"eastAsia")?);
                self.languages.complex = self.languages.complex.take().or(attribute(element, b"bidi")?);
            }
            (b"name", Some((_, style))) => style.name = value()?.unwrap_or_default().to_lowercase(),
            (b"basedOn", Some((_, style))) => style.based_on = value()?,
            (b"outlineLvl", Some((_, style))) => style.outline = value()?.and_then(|level| level.parse().ok()),
            (b"numId", Some((_, style))) => style.list = value()?.and_then(|list| list.parse().ok()),
            (b"ilvl", Some((_, style))) => style.level = value()?.and_then(|level| level.parse().ok()),
            (b"vanish", Some((_, style))) => style.hidden = Some(switched_on(element)?),
            _ => {}
        }
        Ok(())
    }

    /// What a style says; without one, the default style of paragraphs.
    pub(super) fn of_paragraph(&self, id: Option<&str>) -> Said {
        match id.or(self.default.as_deref()) {
            Some(id) => self.said(id),
            None => Said::default(),
        }
    }

    /// What a style says.
    pub(super) fn said(&self, id: &str) -> Said {
        let mut said = Said::default();
        let (mut outline, mut named, mut hidden) = (None, None, None);
        let mut next = Some(id);
        for _ in 0..CHAIN {
            let Some(style) = next.and_then(|id| self.styles.get(id)) else { break };
            outline = outline.or(style.outline);
            named = named.or_else(|| style_name::heading(&style.name));
            hidden = hidden.or(style.hidden);
            said.list = said.list.or(style.list);
            said.level = said.level.or(style.level);
            said.is_caption |= style_name::is_caption(&style.name);
            said.is_contents |= style_name::is_contents(&style.name);
            next = style.based_on.as_deref();
        }
        said.heading = match outline {
            Some(level @ 0..=8) => Some(level + 1),
            Some(_) => None,
            None => named,
        };
        said.hidden = hidden.unwrap_or_default();
        said
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_is_known_by_outline_by_name_and_through_its_base() {
        let xml = r#"<w:styles xmlns:w="w"><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB" w:eastAsia="zh-CN"/>
            </w:rPr></w:rPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>
            <w:style w:styleId="1"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
            <w:style w:styleId="own"><w:name w:val="My own"/><w:basedOn w:val="1"/></w:style>
            <w:style w:styleId="text"><w:name w:val="Text"/><w:basedOn w:val="1"/>
              <w:pPr><w:outlineLvl w:val="9"/><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
            <w:style w:styleId="HChG"><w:name w:val="_ H _Ch_G"/></w:style>
            <w:style w:styleId="c"><w:name w:val="caption"/></w:style>
            <w:style w:styleId="t1"><w:name w:val="toc 1"/></w:style>
            <w:style w:styleId="a"><w:name w:val="A"/><w:basedOn w:val="b"/></w:style>
            <w:style w:styleId="b"><w:name w:val="B"/><w:basedOn w:val="a"/><w:rPr><w:vanish/></w:rPr></w:style>
            </w:styles>"#;
        let mut events = Events::new(xml.as_bytes(), super::super::package::XML);
        let styles = Styles::read(&mut events, "styles").unwrap();
        assert_eq!(styles.said("1").heading, Some(2));
        assert_eq!(styles.said("own").heading, Some(2));
        assert_eq!((styles.said("text").heading, styles.said("text").list), (None, Some(4)));
        assert_eq!(styles.said("HChG").heading, Some(1));
        assert!(styles.said("c").is_caption && styles.said("t1").is_contents);
        assert!(styles.said("a").hidden, "a chain that bites its tail ends");
        assert_eq!(styles.of_paragraph(None), Said::default());
        assert_eq!(styles.languages.east_asian.as_deref(), Some("zh-CN"));
    }
}
