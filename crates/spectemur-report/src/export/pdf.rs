//! PDF: the document as markup, set with embedded fonts.

use spectemur_typeset::{Typesetting, TypesetError};

use crate::document::Document;

use super::typst_markup;

/// The document as an accessible (PDF/UA-1) and archival (PDF/A-2a) PDF.
///
/// # Errors
/// [`TypesetError`] when a character has no glyph or the markup does not fit the standards.
pub fn pdf(document: &Document) -> Result<Vec<u8>, TypesetError> {
    let (year, month, day) = document.dated.parts();
    let two_digits = |number: i8| u8::try_from(number).unwrap_or(1);
    spectemur_typeset::pdf(&Typesetting {
        source: &typst_markup(document),
        images: &[],
        identifier: &document.identifier,
        title: &document.cover.title,
        language: document.language.code(),
        dated: (i32::from(year), two_digits(month), two_digits(day)),
    })
}
