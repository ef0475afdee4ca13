//! The site as visitors, members and programs meet it.
//!
//! One program for all of it: each would have to be compiled and linked with the whole house.
//! A file that is not named here is not run; the house rules find it.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

mod citations;
mod common;
mod drafts;
mod mail;
mod members;
mod openid;
mod pages;
mod press;
mod readings;
mod register;
mod tokens;
mod visits;
mod words;
