//! Compiles the generated modules, and reads the samples through them.

mod reader;

use crate::cases::{Name, Sample, read_json};
use crate::tally::Tally;
use reader::{Module, write_crate};
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, HashMap};
use std::error::Error;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// A generator, whose name is also that of its folder.
struct Generator {
    tool: &'static str,
    /// The keyword that gives members their names; a generator without one names them after the values.
    names: Option<&'static str>,
    note: &'static str,
}

const GENERATORS: [Generator; 2] = [
    Generator {
        tool: "typify",
        names: None,
        note: "it names variants after the codes (X200xx00) and cannot be given names; the values were looked for",
    },
    Generator { tool: "quicktype", names: Some("qt-accessors"), note: "variants in UpperCamelCase" },
];

/// What the reader prints of a module: the sample as its root type writes it, and the variant of each value.
#[derive(Deserialize)]
struct Read {
    root: Value,
    variants: HashMap<String, HashMap<String, String>>,
}

/// Compiles each generated module, then reads the samples through those that compile.
pub fn check(
    mut samples: Vec<Sample>,
    names: &[Name],
    packages: &Path,
    hostile: &Path,
    folder: &Path,
) -> Result<Vec<(&'static str, Tally)>, Box<dyn Error>> {
    let mut roots = HashMap::new();
    let mut definitions: HashMap<String, Map<String, Value>> = HashMap::new();
    for item in fs::read_dir(hostile)? {
        samples.push(read_json(&item?.path().join("sample.json"))?);
    }
    samples.sort_by(|a, b| a.schema.cmp(&b.schema));
    for sample in &samples {
        let own = packages.join(&sample.schema);
        let mut schema: Value = read_json(&if own.exists() { own } else { hostile.join(&sample.schema) })?;
        roots.insert(sample.provider.clone(), schema["title"].as_str().ok_or("a schema has no title")?.to_owned());
        definitions.insert(sample.provider.clone(), serde_json::from_value(schema["definitions"].take())?);
    }
    let mut modules = Vec::new();
    for generator in &GENERATORS {
        for sample in &samples {
            let asked = names.iter().filter(|name| name.provider == sample.provider);
            let named = |name: &&Name| {
                let definition = &definitions[&sample.provider][&name.enum_name];
                generator.names.is_none_or(|keyword| definition.get(keyword).is_some())
            };
            modules.push(Module {
                generator: generator.tool,
                name: module_name(sample),
                root: roots[&sample.provider].clone(),
                values: asked.filter(named).map(|name| (name.enum_name.clone(), name.value.clone())).collect(),
            });
        }
    }
    let errors = drop_broken(folder, &mut modules)?;
    let (read, trouble) = match run_reader(folder, &samples) {
        Ok(read) => (read, String::new()),
        Err(error) => (HashMap::new(), error.to_string()),
    };
    let tests = cargo(folder, &["test", "--offline", "--quiet", "--doc"], b"")?;

    let tallies = GENERATORS.map(|generator| {
        let mut tally = Tally::with_note(generator.note);
        tally.check(trouble.is_empty(), || trouble.clone());
        tally
            .check(tests.status.success(), || format!("the examples in comments fail: {}", first_lines(&tests.stdout)));
        for sample in &samples {
            let module = format!("{}/{}", generator.tool, module_name(sample));
            let error = errors.get(&module);
            tally.check(error.is_none(), || format!("{module} does not compile: {}", error.map_or("", String::as_str)));
            let Some(read) = read.get(&module) else { continue };
            for (pointer, value) in &sample.values {
                let found = read.root.pointer(pointer);
                tally.check(found == Some(value), || format!("{module} has {found:?} at {pointer}"));
            }
            for Name { enum_name, name, value, .. } in names.iter().filter(|name| name.provider == sample.provider) {
                // The reader stops at a value that has no variant, so what is missing here was not asked for.
                let Some(variant) = read.variants.get(enum_name).and_then(|variants| variants.get(value)) else {
                    continue;
                };
                let same = generator.names.is_none() || bare(variant) == bare(name);
                tally.check(same, || format!("{module} calls {enum_name} {value} {variant} and not {name}"));
            }
        }
        (generator.tool, tally)
    });
    Ok(tallies.into())
}

/// Takes the modules out that do not compile, and tells the first error of each.
fn drop_broken(folder: &Path, modules: &mut Vec<Module>) -> Result<BTreeMap<String, String>, Box<dyn Error>> {
    write_crate(folder, modules)?;
    let built = cargo(folder, &["build", "--offline", "--quiet", "--lib", "--message-format=short"], b"")?;
    if built.status.success() {
        return Ok(BTreeMap::new());
    }
    let messages = String::from_utf8_lossy(&built.stderr).into_owned();
    let mut errors = BTreeMap::new();
    modules.retain(|module| {
        let start = format!("src/{}.rs:", module.path());
        let error = messages.lines().find(|line| line.starts_with(&start) && line.contains("error"));
        error.map(|line| errors.insert(module.path(), line.to_owned())).is_none()
    });
    if errors.is_empty() {
        return Err(format!("the generated types do not build: {}", first_lines(&built.stderr)).into());
    }
    write_crate(folder, modules)?;
    Ok(errors)
}

fn run_reader(folder: &Path, samples: &[Sample]) -> Result<HashMap<String, Read>, Box<dyn Error>> {
    let instances: Map<String, Value> =
        samples.iter().map(|sample| (module_name(sample), sample.instance.clone())).collect();
    let output = cargo(folder, &["run", "--offline", "--quiet"], &serde_json::to_vec(&instances)?)?;
    if !output.status.success() {
        return Err(format!("the samples cannot be read: {}", first_lines(&output.stderr)).into());
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

fn cargo(folder: &Path, parameters: &[&str], input: &[u8]) -> Result<Output, Box<dyn Error>> {
    let mut child = Command::new("cargo")
        .args(parameters)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    child.stdin.take().ok_or("cargo has no input")?.write_all(input)?;
    Ok(child.wait_with_output()?)
}

/// `doku-codes/codegen.schema.json` is the module `doku_codes`.
fn module_name(sample: &Sample) -> String {
    sample.schema.split('/').next().unwrap_or_default().replace('-', "_")
}

fn bare(name: &str) -> String {
    name.replace('_', "").to_lowercase()
}

fn first_lines(output: &[u8]) -> String {
    String::from_utf8_lossy(output).lines().filter(|line| !line.is_empty()).take(3).collect::<Vec<_>>().join(" ")
}
