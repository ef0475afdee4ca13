//! The real package, which the demonstration takes its law from and none of its States.

#![allow(dead_code, reason = "each file of tests uses its part of this")]

use spectemur_model::Package;
use spectemur_testkit::package;
use spectemur_treaty::{Texts, read_package};

pub(crate) fn texts() -> Texts {
    package::texts(&package::treaties().join("ccm"))
}

/// The generated package of this seed.
pub(crate) fn package(seed: u64) -> Package {
    let read = read_package(&spectemur_demo::texts(&texts(), seed).unwrap());
    assert!(read.problems.is_empty(), "{:#?}", read.problems);
    read.package.unwrap()
}
