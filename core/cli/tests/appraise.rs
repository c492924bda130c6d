//! `sankofa appraise`, run as a user runs it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

mod common;

use common::{EXAMPLE, Folder, secrets};

const DAY: [&str; 2] = ["--as-of", "2016-09-01"];
const SOP: &str = include_str!("../../appraisal/sop-2017.toml");

#[test]
fn all_forms_and_languages() {
    let folder = Folder::new("appraise-forms");
    folder.write("case.json", EXAMPLE);
    for format in ["text", "json", "csv"] {
        for lang in ["en", "fr", "ar"] {
            for rank in [&[][..], &["--rank"]] {
                let call = [
                    "appraise",
                    "case.json",
                    "--format",
                    format,
                    "--lang",
                    lang,
                    DAY[0],
                    DAY[1],
                ];
                let done = folder.run(&[&call, rank].concat());
                assert_eq!((done.code, done.err.as_str()), (0, ""));
                for name in secrets().into_iter().chain(["appraise-"]) {
                    assert!(!done.out.contains(name), "{format} {lang} {name}");
                }
            }
        }
    }
    let done = folder.run(&["appraise", "case.json", "--format", "json", DAY[0], DAY[1]]);
    assert_eq!(done.json()[0]["criteria"], "sop-2017");
    let done = folder.run(&[
        "appraise",
        "case.json",
        "--rank",
        "--format",
        "json",
        DAY[0],
        DAY[1],
    ]);
    assert_eq!(done.json()[0]["first"], 1);
    let done = folder.run(&["appraise", "case.json", DAY[0], DAY[1]]);
    assert!(done.out.contains("cash: not known"), "{}", done.out);
}

#[test]
fn what_cannot_be_used_is_told() {
    let folder = Folder::new("appraise-wrong");
    folder.write("case.json", EXAMPLE);
    folder.write("two.jsonl", "{\"id\": \"A-1\"}\n{\n");
    let done = folder.run(&["appraise", "two.jsonl", "--format", "json", DAY[0], DAY[1]]);
    assert_eq!((done.code, done.json().as_array().unwrap().len()), (1, 1));
    assert!(done.err.contains("line 2"), "{}", done.err);
    folder.write(
        "own.toml",
        SOP.replace("code = \"environment\"", "code = \"return_modality\""),
    );
    let done = folder.run(&[
        "appraise",
        "case.json",
        "--criteria",
        "own.toml",
        DAY[0],
        DAY[1],
    ]);
    assert_eq!((done.code, done.out.as_str()), (2, ""));
    assert!(
        done.err.contains("must not count: EUTF-IOM Framework SOPs"),
        "{}",
        done.err
    );
    for wrong in [
        &["appraise"][..],
        &["appraise", "none.json"],
        &["appraise", "case.json", "--grid", "own.toml"],
    ] {
        assert_eq!(folder.run(wrong).code, 2, "{wrong:?}");
    }
}

#[test]
fn the_help_lists_what_records_may_be_asked() {
    let help = Folder::new("appraise-help")
        .run(&["appraise", "--help"])
        .out;
    for (name, _) in sankofa::measurement::appraisal::asked_of_records() {
        assert!(help.contains(name), "{name}");
    }
}
