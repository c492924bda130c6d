//! Any bytes are judged, at any gate, in any language, and told in every format: never a panic, always a sound report,
//! and no text of a person in it.

use sankofa::{Date, Gate, Lang, Rulebook};

use super::report::sound;

/// Three bytes say how; the rest is the input.
pub fn check(input: &[u8]) {
    let [how, gate, lang, document @ ..] = input else {
        return;
    };
    let as_of: Date = "2016-09-01".parse().expect("a date");
    let gates = Gate::ALL.len();
    let book = Rulebook::new(as_of)
        .gate(Gate::ALL.get(usize::from(*gate) % (gates + 1)).copied())
        .across(how & 1 == 1)
        .max_findings(if how & 2 == 2 { 3 } else { 10_000 });
    let lang = Lang::ALL[usize::from(*lang) % Lang::ALL.len()];
    let report = book.check(document);
    sound(&report, lang);
    assert_eq!(book.check(document), report, "judged again, another report");
}
