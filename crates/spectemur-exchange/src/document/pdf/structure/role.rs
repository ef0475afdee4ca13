//! What the types of a structure tree are for reading: those of ISO 32000 by name, a writer's own by what the file maps
//! them to.

use std::collections::BTreeMap;

use hayro_syntax::object::Name;

use crate::document::style_name;

/// How often one type is mapped to the next.
const MAPPED: usize = 8;

/// What an element does with the words in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Parts blocks from others and is none.
    Group,
    /// As a group, and counts for the level of headings that have none of their own.
    Section,
    /// Leaves its words to what it stands in.
    Inline,
    Link,
    /// Its level, if it has one of its own.
    Heading(Option<u8>),
    Paragraph,
    List,
    Item,
    Label,
    Caption,
    Note,
    Table,
    Row,
    Cell {
        is_header: bool,
    },
    /// A picture: letters in it are drawn, not written.
    Picture,
    /// What the page carries, and lists of contents.
    Carried,
}

/// What a file maps its own types to.
#[derive(Debug, Default)]
pub(super) struct Roles(BTreeMap<String, String>);

impl Roles {
    pub(super) fn add(&mut self, name: &Name<'_>, role: &Name<'_>) {
        self.0.insert(name.as_str().to_owned(), role.as_str().to_owned());
    }

    /// The role of an element of this type.
    pub(super) fn of(&self, name: &Name<'_>) -> Role {
        let mut name = name.as_str();
        for _ in 0..MAPPED {
            if let Some(role) = Role::standard(name) {
                return role;
            }
            match self.0.get(name) {
                // A word processor that maps a style to a paragraph may know more of it.
                Some(next) => match Role::of_style(name) {
                    Some(role) if next == "P" => return role,
                    _ => name = next,
                },
                None => break,
            }
        }
        Role::Inline
    }
}

impl Role {
    fn of_style(name: &str) -> Option<Self> {
        let name = name.to_lowercase();
        match style_name::heading(&name) {
            Some(level) => Some(Self::Heading(Some(level.min(6)))),
            None if style_name::is_caption(&name) => Some(Self::Caption),
            None => style_name::is_contents(&name).then_some(Self::Carried),
        }
    }

    fn standard(name: &str) -> Option<Self> {
        Some(match name {
            "Document" | "DocumentFragment" | "Part" | "Art" | "Div" | "BlockQuote" | "Aside" | "Index" => Self::Group,
            "Sect" => Self::Section,
            "H" => Self::Heading(None),
            "P" => Self::Paragraph,
            // The title of the whole.
            "Title" => Self::Heading(Some(1)),
            "L" => Self::List,
            "LI" => Self::Item,
            "Lbl" => Self::Label,
            "Caption" => Self::Caption,
            "Note" | "FENote" => Self::Note,
            "Table" => Self::Table,
            "TR" => Self::Row,
            "TH" => Self::Cell { is_header: true },
            "TD" => Self::Cell { is_header: false },
            "Figure" => Self::Picture,
            "Link" => Self::Link,
            "TOC" | "Artifact" => Self::Carried,
            "NonStruct" | "Private" | "LBody" | "THead" | "TBody" | "TFoot" | "Span" | "Em" | "Strong" | "Sub"
            | "Quote" | "Reference" | "BibEntry" | "Code" | "Annot" | "Formula" | "Form" | "TOCI" | "Ruby" | "RB"
            | "RT" | "RP" | "Warichu" | "WT" | "WP" => Self::Inline,
            _ => return heading(name),
        })
    }
}

/// "H1" and so on.
fn heading(name: &str) -> Option<Role> {
    let digits = name.strip_prefix('H')?;
    let level = digits.parse::<u8>().ok().filter(|level| (1..=99).contains(level))?;
    digits.bytes().all(|digit| digit.is_ascii_digit()).then_some(Role::Heading(Some(level.min(6))))
}
