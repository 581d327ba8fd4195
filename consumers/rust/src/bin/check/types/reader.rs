//! Writes a crate around the generated modules, with a program that reads the samples.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;
use std::{fs, io};

/// A generated module.
pub struct Module {
    pub generator: &'static str,
    pub name: String,
    /// Its root type.
    pub root: String,
    /// Values of enums that are asked for: the type and the value.
    pub values: Vec<(String, String)>,
}

impl Module {
    /// Where it stands below src, without its ending.
    pub fn path(&self) -> String {
        format!("{}/{}", self.generator, self.name)
    }
}

/// Writes the crate.
pub fn write_crate(folder: &Path, modules: &[Module]) -> io::Result<()> {
    let mut generators: BTreeMap<&str, String> = BTreeMap::new();
    for module in modules {
        let own = generators.entry(module.generator).or_default();
        own.push_str(&format!("pub mod {};\n", module.name));
    }
    let mut library = "#![allow(dead_code)]\n\n".to_owned();
    for (generator, modules) in generators {
        library.push_str(&format!("pub mod {generator};\n"));
        fs::write(folder.join(format!("src/{generator}/mod.rs")), modules)?;
    }
    fs::write(folder.join("src/lib.rs"), library)?;
    fs::write(folder.join("src/main.rs"), program(modules))
}

/// Reads a JSON text for each module into its root, writes the roots back, and tells the variants of values.
fn program(modules: &[Module]) -> String {
    let mut steps = String::new();
    for module in modules {
        let Module { generator, name, root, values } = module;
        let types = format!("types::{generator}::{name}");
        let _ = write!(steps, "\n    let root: {types}::{root} = serde_json::from_value(input[{name:?}].clone())?;");
        let _ = write!(steps, "\n    let mut variants = Variants::new();");
        for (enum_name, value) in values {
            let _ = write!(
                steps,
                "\n    let variant: {types}::{enum_name} = serde_json::from_value({value:?}.into())?;\
                 \n    variants.entry({enum_name:?}).or_default().insert({value:?}, format!(\"{{variant:?}}\"));"
            );
        }
        let key = module.path();
        let _ = write!(steps, "\n    output.insert({key:?}, json!({{\"root\": root, \"variants\": variants}}));");
    }
    format!(
        "use serde_json::{{Value, json}};
use std::collections::BTreeMap;
use std::error::Error;
use std::io;

type Variants = BTreeMap<&'static str, BTreeMap<&'static str, String>>;

fn main() -> Result<(), Box<dyn Error>> {{
    let input: Value = serde_json::from_reader(io::stdin())?;
    let mut output = BTreeMap::new();{steps}
    println!(\"{{}}\", serde_json::to_string(&output)?);
    Ok(())
}}
"
    )
}
