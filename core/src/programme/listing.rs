//! The programmes as JSON: what the command line and Python list.

use serde_json::{Value, json};

use super::{Programme, Programmes};
use crate::codes::{CodeList, Country, NameLang};

impl Programmes {
    /// The programmes as a JSON list: name, titles, what each extends, basis of its dates, currency, hosts, origins,
    /// sources, and the days of its versions.
    #[must_use]
    pub fn to_json(&self) -> String {
        let list: Vec<Value> = self.iter().map(as_json).collect();
        Value::from(list).to_string()
    }
}

fn as_json(programme: &Programme) -> Value {
    let title = |lang| programme.title(lang);
    let countries =
        |list: &[Country]| -> Vec<&str> { list.iter().map(|country| country.alpha2()).collect() };
    let versions: Vec<Value> = programme
        .versions()
        .iter()
        .map(|version| {
            json!({
                "id": version.id(), "from": version.from(), "to": version.to(),
                "based_on": version.based_on(),
            })
        })
        .collect();
    json!({
        "name": programme.name(),
        "title": {"en": title(NameLang::En), "fr": title(NameLang::Fr), "ar": title(NameLang::Ar)},
        "extends": programme.extends(),
        "date_basis": programme.date_basis().code(),
        "currency": programme.currency().map(|currency| currency.to_string()),
        "hosts": countries(programme.hosts()),
        "origins": countries(programme.origins()),
        "sources": programme.sources(),
        "versions": versions,
    })
}
