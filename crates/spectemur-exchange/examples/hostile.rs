//! Reads every damaged and hostile form of the tests, for `cargo xtask bench`: `hostile FILE`.
//!
//! Left in the file: how many there were, the milliseconds of the slowest, and its name. Whoever starts this sees from
//! outside how much memory it held at its peak.

#![allow(dead_code, unused_imports, reason = "the tests' module holds more than is measured here")]

#[path = "../tests/hostile/main.rs"]
mod hostile;

fn main() {
    let file = std::env::args().nth(1).expect("hostile FILE");
    #[expect(clippy::disallowed_methods, reason = "this measures the product and is no part of it")]
    let (count, took, name) = hostile::slowest(std::time::Instant::now);
    let said = serde_json::json!({ "files": count, "slowest": took.as_secs_f64() * 1000.0, "name": name });
    std::fs::write(&file, said.to_string()).expect("the file can be written");
}
