//! Kimmoke.

fn main() {}
