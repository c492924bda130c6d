//! Any bytes are judged, at any gate, in any language, and told in every format: never a panic, always a sound report,
//! and no text of a person in it.

use sankofa::{Date, Gate, Lang, Rulebook, Style};

/// The seeds have this in the place of each text of a person. It has a space, so that no id can be it.
pub const MARKER: &str = "Zq marker";

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
    let json = report.to_json(lang);
    let read: serde_json::Value = serde_json::from_str(&json).expect("a report is JSON");
    assert_eq!(read["cases"], report.cases);
    let kept = read["findings"].as_array().map_or(0, Vec::len);
    let left_out: u64 = report.limits_hit.iter().map(|hit| hit.count).sum();
    let counted: u64 = report.counts.values().sum::<u64>() + report.waived.values().sum::<u64>();
    assert_eq!(
        kept as u64 + left_out,
        counted,
        "every finding is kept or counted"
    );
    let text = report.to_text(lang, Style::default());
    for told in [&json, &text] {
        assert!(!told.contains(MARKER), "text of a person in a report");
        assert!(
            !told.chars().any(|c| c.is_control() && c != '\n'),
            "a control character in a report"
        );
    }
    assert_eq!(book.check(document), report, "judged again, another report");
}
