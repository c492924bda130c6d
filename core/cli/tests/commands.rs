//! The other commands, and the command line as a function.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "tests"
)]

mod common;

use common::{BAD, CLEAN, EXAMPLE, Folder, ODD};
use sankofa::rules::CATALOGUE;
use serde_json::Value;

#[test]
fn converts_any_layout_to_lines() {
    let here = Folder::new("convert");
    here.write("array.json", format!("\u{feff}[{CLEAN},\r\n{ODD}, {BAD}]"));
    let done = here.run(&["convert", "array.json"]);
    assert_eq!(done.code, 0, "{done:?}");
    assert_eq!(done.out, format!("{CLEAN}\n{ODD}\n{BAD}\n"));
    let again = here.with(&["convert", "-"], done.out.as_bytes(), &[]);
    assert_eq!(again.out, done.out);
}

#[test]
fn pretty_is_one_document() {
    let here = Folder::new("pretty");
    here.write("one.json", EXAMPLE)
        .write("two.jsonl", format!("{CLEAN}\n{CLEAN}\n"));
    let done = here.run(&["convert", "one.json", "--pretty"]);
    assert!(done.code == 0 && done.out.lines().count() > 50);
    let (written, given): (Value, Value) = (
        serde_json::from_str(&done.out).unwrap(),
        serde_json::from_str(EXAMPLE).unwrap(),
    );
    assert_eq!(written, given);
    let done = here.run(&["convert", "two.jsonl", "--pretty"]);
    assert_eq!((done.code, done.out.as_str()), (2, ""));
    assert!(done.err.contains("several documents"));
}

#[test]
fn refuses_to_lose_anything() {
    let here = Folder::new("refuse");
    let input = format!("{CLEAN}\n{{\"id\": oops}}\n{ODD}\n");
    here.write("in.jsonl", &input);
    let done = here.run(&["convert", "in.jsonl"]);
    assert_eq!((done.code, done.out), (1, format!("{CLEAN}\n{ODD}\n")));
    assert!(done.err.contains("line 2") && done.err.contains("STR-001"));
    assert!(!done.err.contains("oops"));
    let done = here.run(&["convert", "in.jsonl", "-o", "in.jsonl"]);
    assert_eq!((done.code, here.read("in.jsonl")), (2, input));
    assert!(done.err.contains("left as it was"));
    for (args, says) in [
        (["convert", "missing.json"], "cannot read"),
        (["convert", "-"], "is empty"),
    ] {
        let done = here.run(&args);
        assert!(done.code == 2 && done.err.contains(says), "{done:?}");
    }
}

#[test]
fn a_file_can_be_converted_in_its_place() {
    let here = Folder::new("place");
    here.write("in.json", format!("[{CLEAN}, {CLEAN}]"));
    let done = here.run(&["convert", "in.json", "-o", "in.json"]);
    assert_eq!((done.code, done.out.as_str()), (0, ""));
    assert_eq!(here.read("in.json"), format!("{CLEAN}\n{CLEAN}\n"));
    assert_eq!(std::fs::read_dir(here.path()).unwrap().count(), 1);
}

#[test]
fn a_new_case_is_sound() {
    let here = Folder::new("new");
    let done = here.run(&["new", "--programme", "base", "-o", "new.json"]);
    assert_eq!((done.code, done.out.as_str()), (0, ""));
    let case: Value = serde_json::from_str(&here.read("new.json")).unwrap();
    assert_eq!(case["programme"], "base");
    let done = here.run(&[
        "check",
        "new.json",
        "--format",
        "json",
        "--fail-on",
        "error",
    ]);
    assert_eq!(done.code, 0, "{done:?}");
    assert!(!done.codes().iter().any(|code| code.starts_with("STR")));
    let done = here.run(&["new", "--programme", "no-such"]);
    assert_eq!((done.code, done.out.as_str()), (2, ""));
}

#[test]
fn a_rule_is_explained() {
    let here = Folder::new("rule");
    for name in ["CHI-001", "chi-001", "unaccompanied-child-without-decision"] {
        let done = here.run(&["rule", name]);
        assert_eq!((done.code, done.err.as_str()), (0, ""));
        for part in [
            "CHI-001",
            "at clearance",
            "Reintegration Handbook",
            "Why it matters",
        ] {
            assert!(done.out.contains(part), "{part}: {}", done.out);
        }
        assert!(
            done.out
                .lines()
                .all(|line| line.chars().count() <= 80 || line.contains('{'))
        );
    }
    let done = here.run(&["rule", "CHI-001", "--lang", "fr"]);
    assert!(done.out.contains("Gravité") && done.out.contains("lu dans la source"));
}

#[test]
fn the_catalogue_is_listed() {
    let here = Folder::new("rules");
    let done = here.run(&["rules", "--format", "json"]);
    assert_eq!(done.out, sankofa::rules::catalogue_json() + "\n");
    let rules: Vec<Value> = serde_json::from_str(&done.out).unwrap();
    assert_eq!(rules.len(), CATALOGUE.len());
    let keys: Vec<&String> = rules[0].as_object().unwrap().keys().collect();
    let mut expected = [
        "code",
        "name",
        "severity",
        "status",
        "home",
        "scope",
        "gates",
        "grade",
        "sources",
        "params",
        "waivable_by",
        "since",
        "summary",
    ];
    expected.sort_unstable();
    let mut sorted = keys.clone();
    sorted.sort_unstable();
    assert_eq!(sorted, expected);
    let text = here.run(&["rules"]).out;
    assert!(CATALOGUE.iter().all(|rule| text.contains(rule.name)));
}

#[test]
fn programmes_are_listed() {
    let here = Folder::new("programmes");
    let done = here.run(&["programmes", "--format", "json"]);
    let list: Vec<Value> = serde_json::from_str(&done.out).unwrap();
    assert_eq!(list[0]["name"], "base");
    assert!(here.run(&["programmes"]).out.starts_with("base"));
}

#[test]
fn help_and_version_are_results() {
    let here = Folder::new("help");
    for args in [&["--help"][..], &["check", "--help"], &["--version"]] {
        let done = here.run(args);
        assert_eq!((done.code, done.err.as_str()), (0, ""));
        assert!(!done.out.is_empty());
    }
    assert!(here.run(&["check", "--help"]).out.contains("Examples:"));
}

#[test]
fn the_command_line_is_a_function() {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let args = ["sankofa", "check", "-", "--format", "jsonl"].map(Into::into);
    let code = sankofa_cli::run(args, &mut BAD.as_bytes(), &mut out, &mut err);
    assert_eq!(code, sankofa_cli::FAILED);
    let finding: Value = serde_json::from_slice(&out).unwrap();
    assert_eq!(finding["code"], "STR-010");
    assert!(err.is_empty());
}

#[test]
fn crosswalks() {
    let here = Folder::new("crosswalk");
    let all = here.run(&["crosswalk", "--format", "json"]);
    assert_eq!(all.code, 0, "{all:?}");
    let list: Vec<Value> = serde_json::from_str(&all.out).unwrap();
    let of_primero = list.iter().filter(|row| row["system"] == "primero").count();
    let table = here.run(&["crosswalk", "Primero", "--format", "csv"]);
    assert_eq!(table.out.lines().count(), of_primero + 1);
    assert!(
        table
            .out
            .starts_with("system,list,code,field,theirs,fit,source,grade,note\n")
    );
    let text = here.run(&["crosswalk", "riat"]).out;
    assert!(
        text.contains("riat: record_kind / kind of case\n")
            && text.contains("  placeholder  same  Blank case  [S04 V]")
    );
    assert_eq!(here.run(&["crosswalk", "nobody"]).code, 2);
}
