//! What a document says in each language: messages, lists, numbers, days and alphabetical order.
//!
//! A [`Voice`] is one language. It knows the product's own messages and those that a treaty package brings.
//! It must not translate, guess or leave a gap: what a language does not have is an error that names it.
//! It must not read files: the product's messages are in the binary, a package's are given as text.

mod catalogue;
mod error;
mod forms;
mod product;
mod uses;
mod voice;

#[cfg(test)]
mod tests;

pub use error::{Fault, FaultKind, LanguageError};
pub use voice::{Said, Voice};
