//! What tests begin with: the base cases of the rulebook, and rule sets with parameters of their own.

use sankofa::Rulebook;
use serde_json::{Value, json};

/// A base case of the rulebook.
pub fn base(name: &str) -> Value {
    let path = format!("{}/rulebook/bases/{name}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// The same with some values set anew, each at a path; `null` takes the value away.
pub fn changed(name: &str, changes: &[(&str, Value)]) -> Value {
    let mut case = base(name);
    for (path, value) in changes {
        let op = if value.is_null() { "remove" } else { "add" };
        let patch = json!([{"op": op, "path": path, "value": value}]);
        let patch: json_patch::Patch = serde_json::from_value(patch).unwrap();
        json_patch::patch(&mut case, &patch).unwrap();
    }
    case
}

/// The base rules under these parameters, as lines of TOML.
pub fn under(book: Rulebook, params: &str) -> Rulebook {
    let toml = format!(
        "name = \"own\"\ntitle = {{ en = \"Own\" }}\nextends = \"base@2026-1\"\ndate_basis = \"application\"\n[params]\n{params}\n[[versions]]\nid = \"1\"\n"
    );
    book.programme_text(&toml).unwrap()
}
