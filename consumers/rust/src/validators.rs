//! Validates values against types of the schemas, with one module for each library.

pub mod boon;
pub mod jsonschema;

use serde_json::Value;
use std::error::Error;

/// Tells whether a value is valid.
pub type Valid = Box<dyn Fn(&Value) -> bool>;

/// Makes a validator of a type: `#` for the whole schema, else a pointer such as `#/$defs/DokuSnap`.
pub type Compile = fn(schema: &Value, pointer: &str) -> Result<Valid, Box<dyn Error>>;
