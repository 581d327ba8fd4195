use super::Valid;
use serde_json::{Map, Value};
use std::error::Error;

/// Compiles with jsonschema, which compiles whole documents only.
pub fn compile(schema: &Value, pointer: &str) -> Result<Valid, Box<dyn Error>> {
    let validator = jsonschema::validator_for(&root_at(schema, pointer))?;
    Ok(Box::new(move |value| validator.is_valid(value)))
}

/// The schema with a root that refers to the type.
fn root_at(schema: &Value, pointer: &str) -> Value {
    if pointer == "#" {
        return schema.clone();
    }
    let keywords = ["$schema", "$id", "$defs", "definitions"].into_iter();
    let kept = keywords.filter_map(|name| Some((name.to_owned(), schema.get(name)?.clone())));
    Value::Object(kept.chain([("$ref".to_owned(), pointer.into())]).collect::<Map<_, _>>())
}
