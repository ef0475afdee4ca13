//! Typeset text to PDF.
