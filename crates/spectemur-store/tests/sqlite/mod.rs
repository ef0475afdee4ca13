//! What only a record in a file can suffer.

mod crash;
mod files;
