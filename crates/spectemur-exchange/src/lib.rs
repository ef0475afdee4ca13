//! Other people's formats, in and out, one module each; and the files of our own that outlive this program.
//!
//! A module turns plain values into the bytes of a standard, or such bytes into plain values, and says where the
//! standard stands. What the values are and in which language they speak is settled before.
//!
//! It must not compute a figure or a deadline, look anything up, read a file or a clock, or make up an identifier:
//! the same values give the same bytes.

pub mod attached;
pub mod calendar;
mod container;
pub mod document;
pub mod figures;
pub mod findings;
pub mod form;
mod json;
pub mod ruling;
mod xml_part;
