//! Turns markup into PDF: typst source text and pictures in, one file out that
//! is both accessible (PDF/UA-1) and archival (PDF/A-2a).
//!
//! Everything the result depends on is an argument or is compiled in: the
//! markup, the pictures, the title, the language, the day, and the fonts under
//! `fonts/`. The same arguments give the same bytes, on any machine.
//!
//! It must not read a file, a clock, an environment variable or the network,
//! must not know what a document is about, and must not print a box where a
//! character should stand: a character without a glyph is an error that names
//! it. How markup must be written to pass both standards is in `README.md`.

mod error;
mod fonts;
mod markup;
mod streams;
mod world;

pub use error::{Diagnostic, TypesetError};
pub use fonts::missing_characters;
pub use markup::literal;

use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use world::ClosedWorld;

/// A document that is ready to be set.
#[derive(Clone, Copy, Debug)]
pub struct Typesetting<'a> {
    /// The document in typst markup. Its default fonts, language and title come
    /// from the other fields; it need not name a font.
    pub source: &'a str,
    /// Pictures by the name under which the markup asks for them, such as
    /// `("chart.svg", …)` for `image("chart.svg", alt: "…")`. Names should come
    /// from a small stock: the process remembers each one it has seen.
    pub images: &'a [(&'a str, &'a [u8])],
    /// What stays the same when the document is made again; only a hash of it
    /// reaches the file. Two different documents need two identifiers.
    pub identifier: &'a str,
    /// The title in the file's properties and in the window of the reader. Not
    /// empty: both standards ask for one. Not printed unless the markup does.
    pub title: &'a str,
    /// The language of the document as an ISO 639 code (`ar`, `en`, `zh`). It
    /// sets direction, hyphenation, quotation marks and the order of fonts.
    pub language: &'a str,
    /// The civil day of the file's creation date: year, month, day. The markup
    /// sees the same day as today.
    pub dated: (i32, u8, u8),
}

/// Sets a document as a PDF that conforms to PDF/UA-1 and PDF/A-2a.
///
/// Warnings of the typesetter count as errors, because nobody reads them here
/// and a layout that did not settle has wrong page references.
///
/// # Errors
///
/// A character that no embedded font has, a fault in the markup, or a document
/// that one of the two standards refuses (a picture without a description, a
/// heading level left out, …).
pub fn pdf(typesetting: &Typesetting<'_>) -> Result<Vec<u8>, TypesetError> {
    let printed = [typesetting.source, typesetting.title];
    let drawn = typesetting.images.iter().filter_map(|(_, bytes)| std::str::from_utf8(bytes).ok());
    let missing = fonts::missing_in(printed.into_iter().chain(drawn));
    if !missing.is_empty() {
        return Err(TypesetError::MissingCharacters { characters: missing });
    }
    let world = ClosedWorld::new(typesetting)?;
    let made = alone(|| compile(&world, typesetting.identifier))?;
    // The typesetter memoises across documents. Dropping that here keeps a long
    // running process small, and no document can depend on the one before.
    typst::comemo::evict(0);
    made
}

/// Runs the typesetter on one thread with room for deep nesting. On two cores
/// two threads are no faster and take a tenth more memory, and a server keeps
/// the other core for its readers.
fn alone<T: Send>(work: impl FnOnce() -> T + Send) -> Result<T, TypesetError> {
    const STACK: usize = 8 << 20;
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).stack_size(STACK).build();
    let pool = pool.map_err(|error| TypesetError::Thread { detail: error.to_string() })?;
    Ok(pool.install(work))
}

/// Markup to pages to bytes, with every complaint on the way collected.
fn compile(world: &ClosedWorld, identifier: &str) -> Result<Vec<u8>, TypesetError> {
    let in_markup = |found: &[SourceDiagnostic]| TypesetError::Markup {
        diagnostics: found.iter().map(|one| world.diagnostic(one)).collect(),
    };
    let laid_out = typst::compile::<PagedDocument>(world);
    let pages = laid_out.output.map_err(|found| in_markup(&found))?;
    if !laid_out.warnings.is_empty() {
        return Err(in_markup(&laid_out.warnings));
    }
    // The pages are whole: what the typesetter remembers of its way there need not lie beside the file being made.
    typst::comemo::evict(0);
    let options = PdfOptions {
        ident: Smart::Custom(identifier.to_owned()),
        creator: Smart::Custom(Some("Spectemur".to_owned())),
        timestamp: Some(Timestamp::new_utc(world.midnight())),
        standards: standards()?,
        ..PdfOptions::default()
    };
    let refused = |found: &[SourceDiagnostic]| TypesetError::Standard {
        diagnostics: found.iter().map(|one| world.diagnostic(one)).collect(),
    };
    let mut file = typst_pdf::pdf(&pages, &options).map_err(|found| refused(&found))?;
    streams::settle_ends(&mut file);
    Ok(file)
}

/// The two standards that every file keeps.
fn standards() -> Result<PdfStandards, TypesetError> {
    PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a]).map_err(|refusal| TypesetError::Standard {
        diagnostics: vec![Diagnostic {
            file: None,
            line: None,
            message: refusal.message().to_string(),
            hints: refusal.hints().iter().map(ToString::to_string).collect(),
        }],
    })
}

/// The given day at midnight, as the typesetter writes it.
fn midnight((year, month, day): (i32, u8, u8)) -> Result<Datetime, TypesetError> {
    // A PDF date has four digits for the year.
    (0..=9999)
        .contains(&year)
        .then(|| Datetime::from_ymd_hms(year, month, day, 0, 0, 0))
        .flatten()
        .ok_or(TypesetError::Day { year, month, day })
}
