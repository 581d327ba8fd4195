//! Asks every tool everything in cases.json and prints a line for each.

mod cases;
mod lookups;
mod tally;
mod types;
mod validation;

use cases::{CaseFile, read_json};
use std::env;
use std::error::Error;
use std::path::PathBuf;

fn main() -> Result<(), Box<dyn Error>> {
    let place = |name: &str| env::var(name).map(PathBuf::from).map_err(|_| format!("{name} is not set"));
    let (packages, hostile, work) = (place("PACKAGES")?, place("HOSTILE")?, place("WORK")?);
    let file: CaseFile = read_json(&place("CASES")?)?;
    validation::check(payments::validators::jsonschema::compile, &file.cases, &packages)?
        .print("jsonschema", "validator");
    validation::check(payments::validators::boon::compile, &file.cases, &packages)?.print("boon", "validator");
    lookups::check(&file.lookups, &packages)?.print("codes.json", "lookup");
    for (tool, tally) in types::check(file.samples, &file.names, &packages, &hostile, &work.join("types"))? {
        tally.print(tool, "generator");
    }
    Ok(())
}
