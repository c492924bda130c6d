//! Situations from practice with the verdict that is expected: `conformance/vectors.toml`.
//!
//! The case of a situation is a file beside it in `conformance/vectors`: a whole case, or `base` and `patch` (RFC 6902)
//! where it is another case with a difference. A base is a case of the rulebook, of `vectors/bases`, or another file.

use std::collections::BTreeMap;
use std::path::PathBuf;

use sankofa::Gate;
use serde::Deserialize;
use serde_json::Value;

use crate::corpus::{Frame, root};
use crate::pages;

/// One situation, and what must come out.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vector {
    /// The number of the situation; a letter marks a variant.
    pub number: String,
    /// The file of its case, without `.json`.
    pub case: String,
    /// What happened, in a line.
    pub situation: String,
    /// The day of judgement.
    pub as_of: String,
    /// The gate asked for; none: those that the case has passed.
    pub gate: Option<String>,
    /// The programme by which the case is judged; none: its own.
    pub programme: Option<String>,
    /// Codes that must be found, with their severity.
    #[serde(default)]
    pub expected: BTreeMap<String, String>,
    /// Codes that are found too, with the reason why that is right.
    #[serde(default)]
    pub also: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    vector: Vec<Vector>,
}

fn folder() -> PathBuf {
    root().join("tests/conformance/vectors")
}

/// All situations, in the order of the table.
pub fn vectors() -> Vec<Vector> {
    let path = root().join("tests/conformance/vectors.toml");
    let text = std::fs::read_to_string(path).expect("vectors.toml");
    let table: Table = toml::from_str(&text).expect("vectors.toml is sound");
    table.vector
}

/// The names of the files of cases.
pub fn case_names() -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder())
        .expect("vectors")
        .map(|entry| entry.expect("entry").path())
        .filter(|path| path.extension().is_some_and(|end| end == "json"))
        .map(|path| {
            path.file_stem()
                .expect("name")
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    names.sort();
    names
}

fn document(name: &str) -> Value {
    let places = [
        folder().join(format!("{name}.json")),
        folder().join(format!("bases/{name}.json")),
        root().join(format!("core/rulebook/bases/{name}.json")),
    ];
    let path = places
        .iter()
        .find(|path| path.is_file())
        .unwrap_or_else(|| panic!("no case {name}"));
    let text = std::fs::read_to_string(path).expect("a case");
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The case of a file, patched where the file is a patch.
pub fn case(name: &str) -> Value {
    let document = document(name);
    let Some(base) = document.get("base").and_then(Value::as_str) else {
        return document;
    };
    let mut patched = case(base);
    let patch: json_patch::Patch = serde_json::from_value(document["patch"].clone())
        .unwrap_or_else(|error| panic!("{name}: {error}"));
    json_patch::patch(&mut patched, &patch).unwrap_or_else(|error| panic!("{name}: {error}"));
    patched
}

impl Vector {
    /// The situation as a document of the corpus.
    pub fn frame(&self) -> Frame {
        let gate = self.gate.as_deref();
        Frame {
            as_of: pages::day(&self.as_of),
            gate: gate.map(|gate| Gate::parse(gate).expect("a gate")),
            programme: self.programme.clone(),
            ..Frame::new(
                format!("vector-{}", self.number),
                case(&self.case).to_string(),
            )
        }
    }
}
