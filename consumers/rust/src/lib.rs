//! A user of codes.json and the schemas in Rust.

pub mod codes;
pub mod validators;
