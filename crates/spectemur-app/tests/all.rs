//! The operations, on both databases.
//!
//! One program for all of it: each would have to be compiled and linked with the whole house.
//! A file that is not named here is not run; the house rules find it.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

mod common;
mod cycle;
mod drafts;
mod eleventh_meeting;
mod entries;
mod members;
mod pages;
mod publications;
mod reports;
mod reviews;
mod standings;
mod truth;
