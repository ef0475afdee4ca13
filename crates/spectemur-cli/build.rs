//! Rebuilds the binary when a treaty package changes: the packages are inside it.

fn main() {
    println!("cargo:rerun-if-changed=../../treaties");
}
