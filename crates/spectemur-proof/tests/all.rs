//! Texts that are proof-read.
//!
//! One program for all of it: each would have to be compiled and linked with the whole house.
//! A file that is not named here is not run; the house rules find it.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

mod agreeing;
mod broken;
mod generated;
mod known;
mod made_up;
mod measured;
mod package;
mod plain;
mod rules;
mod seeds;
mod twins;
mod unseen;
mod worded;
