//! PDF to blocks, as far as a page tells: lines, columns, tables, paragraphs, headings, notes, running heads.
//!
//! A page holds letters with their places. What they are is said by the structure tree of a tagged file ([`structure`],
//! [`told`]); without one, where it is damaged, or where it has no place for one letter in ten or does not say what most
//! of them are, everything above letters is found from how they stand. The anchor of a block is the number of its page
//! and its paragraph there.
//!
//! The library that interprets pages has no limits of its own. So a file is looked at before ([`guard`], [`tree`],
//! [`weight`]), what pages draw is counted, and the work is done on a stack of its own; a page beyond a limit is left by
//! unwinding, which ends here.

mod assemble;
mod device;
mod guard;
mod letters;
mod lines;
mod notes;
mod paragraphs;
mod structure;
mod tables;
mod told;
mod tree;
mod weight;

use std::panic::{AssertUnwindSafe, catch_unwind};

use hayro_interpret::hayro_syntax::object::Dict;
use hayro_interpret::util::TransformExt;
use hayro_interpret::{Context, InterpreterCache, InterpreterSettings, interpret_page};
use hayro_syntax::{LoadPdfError, Pdf};
use spectemur_model::Language;
use spectemur_proof::Document;

use self::assemble::Assembly;
use self::device::{Beyond, Bold, Budget, Sheet};
use self::told::Told;
use super::error::{Counted, DocumentError};
use super::format::Format;
use super::{caption, limits};

/// The stack for reading, in bytes: objects of a file stand in one another, and reading follows them.
const STACK: usize = 128 << 20;

/// Reads a PDF file.
///
/// # Errors
///
/// If the file is no PDF, has a password, is damaged or too large, or holds no letters that can be read.
pub fn from_pdf(bytes: &[u8]) -> Result<Document, DocumentError> {
    if bytes.len() > limits::FILE_BYTES {
        return Err(DocumentError::TooLarge { bytes: bytes.len(), limit: limits::FILE_BYTES });
    }
    let start = bytes.get(..bytes.len().min(1024)).unwrap_or_default();
    if memchr::memmem::find(start, b"%PDF-").is_none() {
        return Err(DocumentError::AnotherKind { expected: Format::Pdf });
    }
    guard::scan(bytes)?;
    let damaged = || DocumentError::damaged("");
    // The stack may not be had either.
    catch_unwind(AssertUnwindSafe(|| stacker::grow(STACK, || read(bytes)))).unwrap_or_else(|_| Err(damaged()))
}

fn read(bytes: &[u8]) -> Result<Document, DocumentError> {
    let pdf = Pdf::new(bytes.to_vec()).map_err(|error| match error {
        LoadPdfError::Decryption(_) => DocumentError::Encrypted,
        LoadPdfError::Invalid => DocumentError::damaged(""),
    })?;
    guard::check_filters(&pdf)?;
    if pdf.pages().len() > limits::PAGES {
        return Err(DocumentError::too_many(Counted::Pages, "", limits::PAGES));
    }
    weight::check(&pdf, bytes.len())?;
    let told = structure::read(&pdf).map(|tree| draw(&pdf, Assembly::told(Told::new(tree)))).transpose()?;
    let assembly = match told.filter(Assembly::is_told_enough) {
        Some(assembly) => assembly,
        None => draw(&pdf, Assembly::default())?,
    };
    let mut document = assembly.into_document()?;
    caption::mark(&mut document);
    document.language = language(&pdf);
    Ok(document)
}

/// Draws all pages into an assembly.
fn draw(pdf: &Pdf, mut assembly: Assembly) -> Result<Assembly, DocumentError> {
    let cache = InterpreterCache::new();
    let mut budget = Budget::default();
    let mut bold = Bold::of(pdf);
    for (at, page) in pdf.pages().iter().enumerate() {
        let name = (at + 1).to_string();
        let settings = InterpreterSettings { render_annotations: false, ..InterpreterSettings::default() };
        let (width, height) = page.render_dimensions();
        let area = kurbo::Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
        let mut context = Context::new(page.initial_transform(true).to_kurbo(), area, &cache, pdf.xref(), settings);
        let mut sheet = Sheet::new(&mut budget, &mut bold, area.size());
        // The library has no way to stop on a page but this.
        let drawn = catch_unwind(AssertUnwindSafe(|| interpret_page(page, &mut context, &mut sheet)));
        let drawing = sheet.into_drawing();
        if let Err(reason) = drawn {
            return Err(match reason.downcast_ref::<Beyond>() {
                Some(Beyond) => DocumentError::too_many(Counted::Drawn, &name, limits::DRAWN_ON_PAGE),
                None => DocumentError::damaged(&name),
            });
        }
        assembly.add_page(drawing)?;
    }
    Ok(assembly)
}

/// The language that the file says it is in.
fn language(pdf: &Pdf) -> Option<Language> {
    let catalog: Dict<'_> = pdf.xref().get(pdf.xref().root_id())?;
    let tag = catalog.get::<hayro_syntax::object::String<'_>>(b"Lang".as_slice())?;
    let tag = String::from_utf8_lossy(tag.as_bytes()).to_ascii_lowercase();
    Language::parse(tag.split(['-', '_']).next()?)
}
