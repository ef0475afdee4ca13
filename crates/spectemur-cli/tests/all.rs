//! The program as somebody types it.
//!
//! One program for all of it: each would have to be compiled and linked with the whole house.
//! A file that is not named here is not run; the house rules find it.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

mod commands;
mod filing;
mod importing;
mod obligations;
mod proofing;
mod readings;
mod reviews;
mod tagged;
