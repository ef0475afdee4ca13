//! Treaty packages as files, sound and unsound.
//!
//! One program for all of it: each would have to be compiled and linked with the whole house.
//! A file that is not named here is not run; the house rules find it.

mod forms;
mod package;
mod support;
mod twins;
