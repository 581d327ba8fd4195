//! Makes Rust types of a schema with typify, as a build script would: `generate codegen.schema.json types.rs`.

use std::env;
use std::error::Error;
use std::fs;
use typify::{TypeSpace, TypeSpaceSettings};

fn main() -> Result<(), Box<dyn Error>> {
    let mut paths = env::args().skip(1);
    let (Some(schema), Some(types)) = (paths.next(), paths.next()) else {
        return Err("usage: generate codegen.schema.json types.rs".into());
    };
    let schema: schemars::schema::RootSchema = serde_json::from_slice(&fs::read(schema)?)?;
    let mut space = TypeSpace::new(&TypeSpaceSettings::default());
    space.add_root_schema(schema)?;
    fs::write(types, prettyplease::unparse(&syn::parse2(space.to_stream())?))?;
    Ok(())
}
