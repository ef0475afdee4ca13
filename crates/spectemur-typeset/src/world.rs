//! The closed world in which a document is set: its markup, its pictures, the
//! embedded fonts and one day. The typesetter sees nothing else.
//!
//! It must not open a file, fetch a package or ask what time it is.

use std::collections::BTreeMap;
use std::str::FromStr;

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::model::DocumentElem;
use typst::syntax::{DiagSpan, FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook, Lang, Region, TextElem};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World, WorldExt};

use crate::error::{Diagnostic, TypesetError};
use crate::{Typesetting, fonts};

/// The name under which the markup stands; no picture may have it.
const MAIN: &str = "document.typ";

/// Everything one document can see.
pub(crate) struct ClosedWorld {
    library: LazyHash<Library>,
    main: Source,
    images: BTreeMap<String, Bytes>,
    midnight: Datetime,
}

impl ClosedWorld {
    /// Closes the world around one document, checking what the typesetter would
    /// only stumble over later.
    pub(crate) fn new(typesetting: &Typesetting<'_>) -> Result<Self, TypesetError> {
        let main = Source::new(file_id(MAIN)?, typesetting.source.to_owned());
        let mut images = BTreeMap::new();
        for (name, bytes) in typesetting.images {
            let taken = || TypesetError::ImageName { name: (*name).to_owned() };
            let id = file_id(name)?;
            let path = id.vpath().get_without_slash().to_owned();
            if id == main.id() || images.insert(path, Bytes::new(bytes.to_vec())).is_some() {
                return Err(taken());
            }
        }
        Ok(Self {
            library: LazyHash::new(library(typesetting.title, typesetting.language)?),
            main,
            images,
            midnight: crate::midnight(typesetting.dated)?,
        })
    }

    /// The day of the document at midnight.
    pub(crate) fn midnight(&self) -> Datetime {
        self.midnight
    }

    /// A complaint of the typesetter, with the line it is about.
    pub(crate) fn diagnostic(&self, complaint: &SourceDiagnostic) -> Diagnostic {
        let (file, line) = self.place(complaint);
        Diagnostic {
            file,
            line,
            message: complaint.message.to_string(),
            hints: complaint.hints.iter().map(|hint| hint.v.to_string()).collect(),
        }
    }

    /// Which text and which line, counted from 1. A complaint about something
    /// built in is traced back to the line of the markup that called it.
    fn place(&self, complaint: &SourceDiagnostic) -> (Option<String>, Option<usize>) {
        let calls = complaint.trace.iter().map(|call| DiagSpan::from(call.span));
        let spans = std::iter::once(complaint.span).chain(calls);
        for span in spans {
            let Some(id) = span.id() else { continue };
            let line = self.range(span).and_then(|range| self.line(id, range.start));
            let file = (id != self.main.id()).then(|| id.vpath().get_without_slash().to_owned());
            return (file, line);
        }
        (None, None)
    }

    fn line(&self, id: FileId, byte: usize) -> Option<usize> {
        if id == self.main.id() {
            return self.main.lines().byte_to_line(byte).map(|line| line + 1);
        }
        let bytes = self.images.get(id.vpath().get_without_slash())?;
        bytes.get(..byte).map(|before| before.iter().filter(|b| **b == b'\n').count() + 1)
    }
}

impl World for ClosedWorld {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &fonts::BOOK
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() { Ok(self.main.clone()) } else { Err(FileError::NotSource) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let path = id.vpath().get_without_slash();
        let ours = *id.root() == VirtualRoot::Project;
        self.images.get(path).filter(|_| ours).cloned().ok_or_else(|| FileError::NotFound(path.into()))
    }

    fn font(&self, index: usize) -> Option<Font> {
        fonts::FONTS.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        Datetime::from_ymd(self.midnight.year()?, self.midnight.month()?, self.midnight.day()?)
    }
}

/// The standard library, with title, language and fonts already set, so that no
/// markup can leave them out.
fn library(title: &str, language: &str) -> Result<Library, TypesetError> {
    if title.trim().is_empty() {
        return Err(TypesetError::Title);
    }
    let unknown = || TypesetError::Language { language: language.to_owned() };
    let letters = language.bytes().all(|byte| byte.is_ascii_lowercase());
    let code = Lang::from_str(language).ok().filter(|_| letters).ok_or_else(unknown)?;
    // Row headers of a table (`pdf.header-cell`) are still behind this feature.
    let features = [Feature::A11yExtras].into_iter().collect();
    let mut library = Library::builder().with_features(features).build();
    library.styles.set(DocumentElem::title, Some(TextElem::packed(title)));
    library.styles.set(TextElem::lang, code);
    library.styles.set(TextElem::region, region(language));
    library.styles.set(TextElem::font, fonts::families(language));
    Ok(library)
}

/// The region that decides how shared characters are drawn and spaced. Only
/// Chinese needs one: the embedded font has the forms of the mainland.
fn region(language: &str) -> Option<Region> {
    (language == "zh").then(|| Region::from_str("CN").ok()).flatten()
}

fn file_id(name: &str) -> Result<FileId, TypesetError> {
    let refused = |_| TypesetError::ImageName { name: name.to_owned() };
    let path = VirtualPath::new(name).map_err(refused)?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}
