//! `sankofa measure`, run as a user runs it.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    dead_code,
    reason = "tests"
)]

mod common;

use common::{EXAMPLE, Folder};

const DAY: [&str; 2] = ["--as-of", "2016-09-01"];

#[test]
fn one_case_is_too_few_to_tell_of() {
    let folder = Folder::new("measure-few");
    folder.write("case.json", EXAMPLE);
    let done = folder.run(&["measure", "case.json", "--format", "json", DAY[0], DAY[1]]);
    assert_eq!((done.code, done.err.as_str()), (0, ""));
    let json = done.json();
    assert_eq!(json["cases"], 1);
    assert_eq!(json["indicators"][0]["code"], "OO.1");
    assert_eq!(json["indicators"][0]["suppressed"], true);
    assert_eq!(json["tables"][0]["small_cell"], 11);
    let text = folder.run(&["measure", "case.json", DAY[0], DAY[1]]);
    assert!(
        text.out.contains("Counts of 1 to 10 are not shown"),
        "{}",
        text.out
    );
}

#[test]
fn all_forms_and_languages() {
    let folder = Folder::new("measure-forms");
    folder.write("case.json", EXAMPLE);
    for format in ["text", "json", "csv", "html"] {
        for lang in ["en", "fr", "ar"] {
            let done = folder.run(&[
                "measure",
                "case.json",
                "--by",
                "host,sex",
                "--small-cell",
                "1",
                "--format",
                format,
                "--lang",
                lang,
                DAY[0],
                DAY[1],
            ]);
            assert_eq!((done.code, done.err.as_str()), (0, ""));
            for name in ["KOUAM", "Kouam", "iom-ma", "MA-2015"] {
                assert!(!done.out.contains(name), "{format} {lang} {name}");
            }
        }
    }
    let csv = folder.run(&[
        "measure",
        "case.json",
        "--by",
        "host",
        "--small-cell",
        "1",
        "--format",
        "csv",
        DAY[0],
        DAY[1],
    ]);
    assert!(
        csv.out
            .starts_with("section,code,row,column,value,numerator,")
    );
    assert!(
        csv.out.contains("\nindicator,OO.1,host,MA,1,1,1,0,"),
        "{}",
        csv.out
    );
    folder.run(&[
        "measure",
        "case.json",
        "--format",
        "html",
        "-o",
        "page.html",
        DAY[0],
        DAY[1],
    ]);
    assert!(folder.read("page.html").starts_with("<!doctype html>"));
}

#[test]
fn what_cannot_be_read_is_told() {
    let folder = Folder::new("measure-unread");
    folder.write(
        "cases.jsonl",
        format!("{}\n{{\n", EXAMPLE.replace('\n', " ")),
    );
    let done = folder.run(&["measure", "cases.jsonl", "--format", "json", DAY[0], DAY[1]]);
    assert_eq!(done.code, 1);
    assert!(
        done.err
            .contains("cases.jsonl, line 2: no case that can be read"),
        "{}",
        done.err
    );
    assert_eq!(done.json()["settings"]["cases_unread"], 1);
    for wrong in [
        &["measure", "none.json"][..],
        &["measure", "cases.jsonl", "--by", "faith"],
        &["measure", "cases.jsonl", "--level", "high"],
        &["measure", "cases.jsonl", "--small-cell", "0"],
    ] {
        assert_eq!(folder.run(wrong).code, 2, "{wrong:?}");
    }
}
