//! Each rule on sentences in the style of many bodies: what it must find, and what only looks like it.
//!
//! The sentences are written for the tests; no figure in them is a fact.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

mod package;

mod rules {
    pub(crate) mod bodies;
    pub(crate) mod counts;
    pub(crate) mod dates;
    pub(crate) mod shares;
    pub(crate) mod support;
    pub(crate) mod tables;
    pub(crate) mod twice;
    pub(crate) mod words;
}
