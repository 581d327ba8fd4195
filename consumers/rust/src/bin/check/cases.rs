//! What cases.json holds.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::Path;

#[derive(Deserialize)]
pub struct CaseFile {
    pub cases: Vec<Case>,
    pub lookups: Vec<Question>,
    pub samples: Vec<Sample>,
    pub names: Vec<Name>,
}

/// Asks for a verdict.
#[derive(Deserialize)]
pub struct Case {
    pub id: String,
    pub schema: String,
    #[serde(rename = "type")]
    pub pointer: String,
    pub file: Option<String>,
    #[serde(default)]
    pub instance: Value,
    pub valid: bool,
    pub note: String,
}

/// Asks for entries.
#[derive(Deserialize)]
pub struct Question {
    pub id: String,
    pub provider: String,
    pub space: String,
    pub code: String,
    pub network: Option<String>,
    pub service: Option<String>,
    pub kind: Option<String>,
    pub entries: Vec<Value>,
}

/// A body with codes and fields that no schema knows, and where to find what the types have to keep.
#[derive(Deserialize)]
pub struct Sample {
    pub provider: String,
    pub schema: String,
    pub instance: Value,
    pub values: BTreeMap<String, Value>,
}

/// A member that an enum has to have.
#[derive(Deserialize)]
pub struct Name {
    pub provider: String,
    #[serde(rename = "type")]
    pub enum_name: String,
    pub name: String,
    pub value: String,
}

/// Reads a JSON file.
pub fn read_json<T: DeserializeOwned>(path: &Path) -> Result<T, Box<dyn Error>> {
    let text = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    serde_json::from_slice(&text).map_err(|error| format!("{}: {error}", path.display()).into())
}
