//! The README of a package in a few lines of Rust.

// quickstart:begin
use payments::codes::{self, Qualifiers}; // our lookup over codes.json
use serde_json::Value;
use std::error::Error;
use std::{fs, path::Path};

#[allow(dead_code)]
mod doku {
    include!(concat!(env!("WORK"), "/types/src/typify/doku_codes.rs")); // typify codegen.schema.json
}

#[derive(Debug, PartialEq)]
struct Advice {
    name: Option<String>,
    scope: String, // success means paid only in the scope "transaction"
    outcome: String,
    retry: String,
    customer: Option<String>,
}

/// Reads a SNAP response of DOKU, whose package was unpacked into the folder.
fn what_happened(folder: &Path, body: &str) -> Result<Advice, Box<dyn Error>> {
    let unknown = Advice {
        name: None,
        scope: "transaction".into(),
        outcome: "unknown".into(),
        retry: "check_status_first".into(),
        customer: None,
    };
    let schema: Value = serde_json::from_slice(&fs::read(folder.join("schema.json"))?)?;
    let body: Value = serde_json::from_str(body)?;
    if !jsonschema::validator_for(&schema)?.is_valid(&body) {
        return Ok(unknown);
    }
    let response: doku::DokuSnapResponse = serde_json::from_value(body)?;
    let code = response.response_code.unwrap_or_default();
    let entries = codes::read(&folder.join("codes.json"))?.lookup("snap", &code, Qualifiers::default());
    let [entry] = entries.as_slice() else { return Ok(unknown) };
    Ok(Advice {
        name: Some(entry.name.clone()),
        scope: entry.scope.clone(),
        outcome: entry.outcome.clone(),
        retry: entry.retry.clone(),
        customer: entry.text.get("id").and_then(|text| text.get("customer")).cloned(),
    })
}
// quickstart:end

fn ask(body: &str) -> Result<Advice, Box<dyn Error>> {
    what_happened(&Path::new(&std::env::var("PACKAGES")?).join("doku-codes"), body)
}

#[test]
fn a_known_code_has_its_advice() {
    let advice = ask(r#"{"responseCode": "4034314", "responseMessage": "Insufficient Funds"}"#).unwrap();
    assert_eq!(advice.name.as_deref(), Some("INSUFFICIENT_FUNDS"));
    assert_eq!(advice.outcome, "failed");
    assert!(advice.customer.is_some_and(|text| !text.is_empty()));
}

#[test]
fn anything_else_is_unknown() {
    for body in [r#"{"responseCode": "4994399"}"#, r#"{"responseCode": "4034314\n"}"#, r#"{"responseMessage": "none"}"#]
    {
        let advice = ask(body).unwrap();
        assert_eq!(
            (advice.name, advice.outcome.as_str(), advice.retry.as_str()),
            (None, "unknown", "check_status_first")
        );
    }
    assert!(ask("<html>").is_err());
}
