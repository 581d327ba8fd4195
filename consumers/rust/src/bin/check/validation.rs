use crate::cases::{Case, read_json};
use crate::tally::Tally;
use payments::validators::{Compile, Valid};
use serde_json::Value;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::error::Error;
use std::path::Path;

/// Compares the verdicts of a library with those of the cases.
pub fn check(compile: Compile, cases: &[Case], packages: &Path) -> Result<Tally, Box<dyn Error>> {
    let mut tally = Tally::default();
    let mut compiled: HashMap<(&str, &str), Result<Valid, String>> = HashMap::new();
    for case in cases {
        let key = (case.schema.as_str(), case.pointer.as_str());
        let valid = match compiled.entry(key) {
            Entry::Occupied(entry) => entry.into_mut(),
            Entry::Vacant(entry) => {
                let schema: Value = read_json(&packages.join(&case.schema))?;
                entry.insert(compile(&schema, &case.pointer).map_err(|error| error.to_string()))
            }
        };
        let read = match &case.file {
            Some(file) => Some(read_json(&packages.join(file))?),
            None => None,
        };
        let Case { id, pointer, note, .. } = case;
        match valid {
            Err(error) => tally.check(false, || format!("{pointer} does not compile: {error}")),
            Ok(valid) => {
                let verdict = valid(read.as_ref().unwrap_or(&case.instance));
                tally.check(verdict == case.valid, || {
                    format!("{id} ({pointer}, {note}) is said to be valid: {verdict}")
                });
            }
        }
    }
    Ok(tally)
}
