//! stub
mod params;
mod registry;
use crate::values::Date;
pub use params::*;
pub use registry::*;
/// stub
#[derive(Clone, Debug)]
pub struct Programmes;
/// stub
pub struct Programme;
/// stub
#[derive(Debug)]
pub struct Version;
/// stub
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("x")]
pub struct ProgrammeError;
#[allow(missing_docs)]
impl Programmes {
    pub fn builtin() -> &'static Self {
        &Self
    }
    pub fn base() -> &'static Programme {
        &Programme
    }
    pub fn get(&self, n: &str) -> Option<&Programme> {
        ["base", "ma-eu-2015"].contains(&n).then_some(&Programme)
    }
    pub fn iter(&self) -> impl Iterator<Item = &Programme> {
        [&Programme].into_iter()
    }
    pub fn names(&self) -> impl Iterator<Item = &str> {
        ["base"].into_iter()
    }
    pub fn add(&mut self, _t: &str, _k: &dyn Fn(&str) -> bool) -> Result<String, ProgrammeError> {
        Err(ProgrammeError)
    }
}
#[allow(missing_docs)]
impl Programme {
    pub fn name(&self) -> &str {
        "base"
    }
    pub fn title(&self, _l: crate::codes::NameLang) -> &str {
        "Base rule set"
    }
    pub fn extends(&self) -> Option<&str> {
        None
    }
    pub fn currency(&self) -> Option<crate::codes::Currency> {
        None
    }
    pub fn hosts(&self) -> &[crate::codes::Country] {
        &[]
    }
    pub fn origins(&self) -> &[crate::codes::Country] {
        &[]
    }
    pub fn sources(&self) -> &[Box<str>] {
        &[]
    }
    pub fn versions(&self) -> &[Version] {
        &[Version]
    }
    pub fn latest(&self) -> &Version {
        &Version
    }
    pub fn nearest(&self, _d: Date) -> &Version {
        &Version
    }
    pub fn in_force(&self, _d: Date) -> Option<&Version> {
        Some(&Version)
    }
    pub fn date_basis(&self) -> crate::codes::DateBasis {
        crate::codes::DateBasis::Application
    }
}
static P: std::sync::LazyLock<Params> = std::sync::LazyLock::new(Params::default);
#[allow(missing_docs)]
impl Version {
    pub fn id(&self) -> &str {
        "base@x"
    }
    pub fn from(&self) -> Option<Date> {
        None
    }
    pub fn to(&self) -> Option<Date> {
        None
    }
    pub fn based_on(&self) -> Option<&str> {
        None
    }
    pub fn params(&self) -> &Params {
        &P
    }
    pub fn severity(&self, _c: &str) -> Option<Option<crate::findings::Severity>> {
        None
    }
    pub fn waivable_by(&self, _c: &str, _s: crate::findings::Severity) -> &[Box<str>] {
        &[]
    }
}
