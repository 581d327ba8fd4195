use super::Valid;
use boon::{Compiler, Schemas};
use serde_json::Value;
use std::error::Error;

/// The name of the document; its `$id` would do as well.
const NAME: &str = "urn:schema";

/// Compiles with boon, which compiles types by their address.
pub fn compile(schema: &Value, pointer: &str) -> Result<Valid, Box<dyn Error>> {
    let mut schemas = Schemas::new();
    let mut compiler = Compiler::new();
    compiler.add_resource(NAME, schema.clone()).map_err(|error| error.to_string())?;
    let index = compiler.compile(&format!("{NAME}{pointer}"), &mut schemas).map_err(|error| format!("{error:#}"))?;
    Ok(Box::new(move |value| schemas.validate(value, index).is_ok()))
}
