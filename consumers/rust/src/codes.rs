//! Reads the codes.json of a package and looks codes up in it.

mod lookup;
mod merge;

use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

pub use lookup::Qualifiers;

/// What a codes.json holds, as far as a lookup needs it.
#[derive(Deserialize)]
pub struct Codes {
    pub spaces: Vec<Space>,
    pub entries: Vec<Entry>,
    pub procedure: Procedure,
}

/// Which advice stands in front when several meanings are put together.
#[derive(Deserialize)]
pub struct Procedure {
    pub precedence: Vec<String>,
    pub reservedness: Vec<String>,
}

/// One set of codes with one syntax.
#[derive(Deserialize)]
pub struct Space {
    pub id: String,
    pub kind: String,
    #[serde(default)]
    pub capitals: bool,
    #[serde(default)]
    pub small: bool,
    #[serde(default)]
    pub segments: Vec<Segment>,
    pub open: Option<String>,
    #[serde(default)]
    pub services: Vec<Service>,
}

/// A part of a composite code.
#[derive(Deserialize)]
pub struct Segment {
    pub name: String,
    pub length: usize,
}

/// The operation a composite code belongs to.
#[derive(Deserialize)]
pub struct Service {
    pub code: String,
    pub kind: String,
    pub serves: Option<Vec<String>>,
}

/// One meaning of one code.
#[derive(Clone, Deserialize)]
pub struct Entry {
    pub space: String,
    pub name: String,
    pub code: String,
    pub pattern: Option<String>,
    pub service: Option<String>,
    pub network: Option<String>,
    pub services: Option<Vec<String>>,
    /// Until when the code had this meaning; none for one that it has.
    #[serde(rename = "validUntil")]
    pub valid_until: Option<String>,
    pub scope: String,
    pub outcome: String,
    pub retry: String,
    pub actor: String,
    pub reason: String,
    pub disclosure: String,
    /// By locale, then `title`, `detail`, `action` and `customer`.
    pub text: BTreeMap<String, Text>,
    #[serde(default)]
    pub when: Vec<Variation>,
}

pub type Text = BTreeMap<String, String>;

/// What differs for some services and kinds.
#[derive(Clone, Deserialize)]
pub struct Variation {
    pub services: Option<Vec<String>>,
    pub kinds: Option<Vec<String>>,
    pub scope: Option<String>,
    pub outcome: Option<String>,
    pub retry: Option<String>,
    pub actor: Option<String>,
    pub reason: Option<String>,
    pub disclosure: Option<String>,
    #[serde(default)]
    pub text: BTreeMap<String, Text>,
}

/// Reads the codes.json at a path.
pub fn read(path: &Path) -> io::Result<Codes> {
    Ok(serde_json::from_slice(&fs::read(path)?)?)
}
