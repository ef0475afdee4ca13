//! The proof-reader: a published text to what it claims, and to what of that cannot all be true.
//!
//! A document comes in as words with structure, and findings go out, each with the places in which it stands.
//! Nothing here may read a file, know a file format, look at a clock, or word a message for a reader.

pub mod document;
pub mod finding;

pub use document::{Anchor, Block, BlockKind, Document, Piece};
pub use finding::{Confidence, Finding, Spot};
