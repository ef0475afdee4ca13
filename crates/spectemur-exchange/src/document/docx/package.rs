//! The container of a word-processing file: which part is the text, and which parts it refers to.

use std::io::BufRead;

use quick_xml::events::Event;

use crate::container::{Container, Limits};
use crate::document::error::{Counted, DocumentError};
use crate::document::limits;
use crate::xml_part::{Events, XmlLimits, attribute};

const LIMITS: Limits = Limits {
    file_bytes: limits::FILE_BYTES,
    parts: limits::PARTS,
    unpacked_bytes: limits::UNPACKED_BYTES,
    ratio: limits::UNPACKED_RATIO,
    ratio_free_bytes: limits::RATIO_FREE_BYTES,
    ratio_of_all: false,
};

/// Limits of the XML of every part.
pub(crate) const XML: XmlLimits = XmlLimits { depth: limits::DEPTH, piece_bytes: limits::XML_PIECE_BYTES };

/// Where a part refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Relation {
    pub(crate) id: String,
    /// The last word of the type, such as `footnotes`.
    pub(crate) kind: String,
    /// The name of the part.
    pub(crate) part: String,
}

/// An opened word-processing file.
pub(crate) struct Package<'b> {
    container: Container<'b>,
    /// The name of the part with the text.
    pub(crate) main: String,
    /// Where that part refers to, inside the container.
    pub(crate) relations: Vec<Relation>,
}

impl<'b> Package<'b> {
    pub(crate) fn open(bytes: &'b [u8]) -> Result<Self, DocumentError> {
        let mut container = Container::open(bytes, LIMITS, |_| Ok::<(), DocumentError>(()))?;
        let another_kind = DocumentError::AnotherKind { expected: super::Format::Docx };
        if !container.has("_rels/.rels") {
            return Err(another_kind);
        }
        let first = relations(container.part("_rels/.rels")?, "_rels/.rels", "")?;
        let main = first.into_iter().find(|relation| relation.kind == "officeDocument").ok_or(another_kind)?.part;
        let list = relations_of(&main);
        let relations = if container.has(&list) {
            let folder = main.rsplit_once('/').map_or("", |(folder, _)| folder);
            relations(container.part(&list)?, &list, folder)?
        } else {
            Vec::new()
        };
        Ok(Self { container, main, relations })
    }

    /// The part of this kind that the text refers to, if it is there.
    pub(crate) fn related(&self, kind: &str) -> Option<&str> {
        let mut of_kind = self.relations.iter().filter(|relation| relation.kind == kind);
        of_kind.find(|relation| self.container.has(&relation.part)).map(|relation| relation.part.as_str())
    }

    /// The part behind a reference of the text, if it is there.
    pub(crate) fn by_id(&self, id: &str) -> Option<&str> {
        let found = self.relations.iter().find(|relation| relation.id == id)?;
        self.container.has(&found.part).then_some(found.part.as_str())
    }

    /// Whether there is a part of this name.
    pub(crate) fn has(&self, part: &str) -> bool {
        self.container.has(part)
    }

    /// The events of a part.
    pub(crate) fn events(&mut self, part: &str) -> Result<Events<impl BufRead + '_>, DocumentError> {
        Ok(Events::new(self.container.part(part)?, XML))
    }

    /// The bytes of a part.
    pub(crate) fn bytes(&mut self, part: &str) -> Result<Vec<u8>, DocumentError> {
        Ok(self.container.bytes(part)?)
    }
}

/// The name of the list of what a part refers to.
pub(crate) fn relations_of(part: &str) -> String {
    match part.rsplit_once('/') {
        Some((folder, name)) => format!("{folder}/_rels/{name}.rels"),
        None => format!("_rels/{part}.rels"),
    }
}

fn relations(part: impl BufRead, name: &str, folder: &str) -> Result<Vec<Relation>, DocumentError> {
    let damaged = |error| DocumentError::of_xml(error, name);
    let mut events = Events::new(part, XML);
    let mut relations = Vec::new();
    while let Some(event) = events.next().map_err(damaged)? {
        let Event::Start(element) = &event else { continue };
        if element.local_name().as_ref() != b"Relationship" {
            continue;
        }
        let get = |local| attribute(element, local).map_err(damaged);
        if get(b"TargetMode")?.is_some_and(|mode| mode == "External") {
            continue;
        }
        if let (Some(id), Some(kind), Some(target)) = (get(b"Id")?, get(b"Type")?, get(b"Target")?) {
            let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
            relations.push(Relation { id, kind, part: resolved(folder, &target) });
        }
        if relations.len() > limits::PARTS {
            return Err(DocumentError::too_many(Counted::Parts, name, limits::PARTS));
        }
    }
    Ok(relations)
}

/// The name of a part from where it is referred to.
fn resolved(folder: &str, target: &str) -> String {
    if let Some(from_root) = target.strip_prefix('/') {
        return from_root.to_owned();
    }
    let mut path: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                path.pop();
            }
            step => path.push(step),
        }
    }
    path.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_found_from_where_they_are_named() {
        assert_eq!(resolved("word", "styles.xml"), "word/styles.xml");
        assert_eq!(resolved("word", "/word/styles.xml"), "word/styles.xml");
        assert_eq!(resolved("word", "../customXml/item1.xml"), "customXml/item1.xml");
        assert_eq!(resolved("", "../../word/document.xml"), "word/document.xml");
        assert_eq!(relations_of("word/document.xml"), "word/_rels/document.xml.rels");
        assert_eq!(relations_of("document.xml"), "_rels/document.xml.rels");
    }
}
