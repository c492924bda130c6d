//! Tests of the programmes, apart from the code because they are longer than it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod caps;
mod eurp;
mod layers;
mod refused;
mod shipped;
mod strict;

use super::*;
use crate::values::Date;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

const RULES: RuleNames<'static> = RuleNames::Listed(&[
    ("CHI-001", "unaccompanied-child-without-decision"),
    ("CHI-012", "age-replaces-reception-check"),
    ("ELG-011", "earlier-assisted-return"),
    ("PLN-002", "plan-late"),
    ("VUL-019", "trafficking-aid-on-condition"),
]);

/// A set of the least that is needed, with more below its own keys.
fn set(name: &str, top: &str, rest: &str) -> String {
    format!("name = \"{name}\"\ntitle = {{ en = \"Test\" }}\n{top}\n{rest}")
}

/// The same with one open version.
fn open(name: &str, top: &str, rest: &str) -> String {
    set(name, top, &format!("[[versions]]\nid = \"1\"\n{rest}"))
}

fn added(text: &str) -> Result<Programmes, ProgrammeError> {
    let mut all = Programmes::builtin().clone();
    all.add(text, &[], RULES)?;
    Ok(all)
}

/// The one version of a set called `x`.
fn version(text: &str) -> Version {
    added(text).unwrap().get("x").unwrap().versions()[0].clone()
}

fn refused(text: &str) -> ProgrammeError {
    added(text).unwrap_err()
}
