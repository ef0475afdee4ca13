//! Each rule on sentences in the style of many bodies: what it must find, and what only looks like it.
//!
//! The sentences are written for the tests; no figure in them is a fact.

mod belonging;
mod bodies;
mod counts;
mod courses;
mod dates;
mod groups;
mod happenings;
mod lines;
mod meetings;
mod members;
mod orders;
mod parts;
mod placed;
mod reaching;
mod read_right;
mod record;
mod referred;
mod series;
mod shares;
mod standings;
mod support;
mod tables;
mod told_apart;
mod twice;
mod universal;
mod words;
