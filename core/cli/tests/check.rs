//! `sankofa check`: exit codes, streams, layouts, formats.
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

const DAY: &str = "2016-09-01";

#[test]
fn exit_codes_follow_the_findings() {
    let here = Folder::new("exit");
    here.write("clean.json", CLEAN)
        .write("bad.json", BAD)
        .write("odd.json", ODD);
    for (file, fail_on, code) in [
        ("clean.json", "warning", 0),
        ("bad.json", "error", 1),
        ("bad.json", "never", 0),
        ("odd.json", "error", 0),
        ("odd.json", "warning", 1),
    ] {
        for format in ["text", "json", "jsonl", "csv"] {
            let done = here.run(&["check", file, "--fail-on", fail_on, "--format", format]);
            assert_eq!(done.code, code, "{file} {fail_on} {format}: {done:?}");
            assert_eq!(done.err, "");
        }
    }
    here.write("example.json", EXAMPLE);
    assert_eq!(here.run(&["check", "example.json", "--as-of", DAY]).code, 0);
}

#[test]
fn what_cannot_be_used_is_two_and_on_standard_error() {
    let here = Folder::new("unusable");
    here.write("clean.json", CLEAN).write("empty.json", " \n\n");
    for (args, says) in [
        (&["check"][..], "required"),
        (&["check", "missing.json"], "cannot read missing.json"),
        (&["check", "."], "cannot read ."),
        (&["check", "empty.json"], "empty.json is empty"),
        (&["check", "-"], "standard input is empty"),
        (
            &["check", "clean.json", "--programme", "bass"],
            "did you mean 'base'?",
        ),
        (
            &["check", "clean.json", "--programme", "none.toml"],
            "cannot read none.toml",
        ),
        (
            &["check", "clean.json", "--select", "STR-01"],
            "did you mean 'STR-0",
        ),
        (
            &["check", "clean.json", "--ignore", "not-jsn"],
            "did you mean 'not-json'?",
        ),
        (
            &["check", "clean.json", "--gate", "g9"],
            "possible values: g1",
        ),
        (
            &["check", "clean.json", "--as-of", "2016-02-30"],
            "YYYY-MM-DD",
        ),
        (&["check", "clean.json", "--format", "jso"], "'json'"),
        (&["check", "clean.json", "--thread", "2"], "'--threads'"),
        (
            &["check", "clean.json", "-o", "no/such/place"],
            "cannot write no/such/place",
        ),
        (&["chek", "clean.json"], "'check'"),
        (&["rule", "CHI-0001"], "did you mean"),
        (&[], "Usage"),
    ] {
        let done = here.run(args);
        assert_eq!(done.code, 2, "{args:?}: {done:?}");
        assert_eq!(done.out, "", "{args:?}");
        assert!(done.err.contains(says), "{args:?}: {}", done.err);
    }
}

#[test]
fn a_missing_file_does_not_stop_the_others() {
    let here = Folder::new("several");
    here.write("a.json", CLEAN).write("b.json", BAD);
    let done = here.run(&[
        "check",
        "a.json",
        "missing.json",
        "b.json",
        "--format",
        "json",
    ]);
    assert_eq!(done.code, 2);
    assert!(done.err.contains("missing.json"));
    let report = done.json();
    assert_eq!(
        (&report["cases"], &report["with_errors"]),
        (&2.into(), &1.into())
    );
    let finding = &report["findings"][0];
    assert_eq!(
        (&finding["file"], &finding["index"]),
        (&"b.json".into(), &1.into())
    );
}

#[test]
fn standard_input_is_read_once() {
    let here = Folder::new("stdin");
    let done = here.with(&["check", "-", "--format", "json"], BAD.as_bytes(), &[]);
    assert_eq!(done.code, 1);
    assert!(done.json()["findings"][0]["file"].is_null());
    let done = here.with(
        &["check", "-", "-", "--format", "json"],
        BAD.as_bytes(),
        &[],
    );
    assert_eq!((done.code, &done.json()["cases"]), (2, &1.into()));
}

#[test]
fn layouts_marks_and_line_ends() {
    let here = Folder::new("layouts");
    let pretty = EXAMPLE.replace('\n', "\r\n");
    for (input, cases) in [
        (format!("\u{feff}{CLEAN}\r\n"), 1),
        (format!("\u{feff}{CLEAN}\r\n\r\n{CLEAN}\r\n"), 2),
        (format!("[{CLEAN},\r\n {CLEAN}, {CLEAN}]"), 3),
        (pretty, 1),
        ("[]".to_owned(), 0),
    ] {
        here.write("in.json", &input);
        let done = here.run(&["check", "in.json", "--format", "json", "--as-of", DAY]);
        assert_eq!((done.code, done.codes().len()), (0, 0), "{input}: {done:?}");
        assert_eq!(done.json()["cases"], cases);
    }
}

#[test]
fn a_broken_line_does_not_hide_the_next() {
    let here = Folder::new("broken");
    here.write("in.jsonl", format!("{CLEAN}\n{{\"id\": \n{BAD}\n"));
    let done = here.run(&["check", "in.jsonl", "--format", "json"]);
    assert_eq!(done.code, 1);
    assert_eq!(done.codes(), ["STR-001", "STR-010"]);
    let report = done.json();
    assert_eq!(report["cases"], 3);
    let line = |nth: usize| report["findings"][nth]["line"].as_u64();
    assert_eq!((line(0), line(1)), (Some(2), Some(3)));
}

#[test]
fn a_line_over_the_limit_is_a_finding_and_the_next_is_read() {
    let here = Folder::new("long");
    let long = format!(r#"{{"id":"L","reason_text":"{}"}}"#, "x".repeat(5 << 20));
    here.write("in.jsonl", format!("{CLEAN}\n{long}\n{BAD}\n"));
    let done = here.run(&["check", "in.jsonl", "--format", "json"]);
    assert_eq!(done.codes(), ["STR-003", "STR-010"]);
    assert_eq!(done.json()["findings"][1]["line"], 3);
}

#[test]
fn rules_are_chosen_by_code_name_and_theme() {
    let here = Folder::new("select");
    here.write("in.jsonl", format!("{BAD}\n{ODD}\n"));
    for (option, value, found) in [
        ("--select", "STR-007", &["STR-007"][..]),
        ("--select", "unknown-key, str", &["STR-010", "STR-007"]),
        ("--select", "CHI", &[]),
        ("--ignore", "STR-010,STR-007", &[]),
    ] {
        let done = here.run(&["check", "in.jsonl", "--format", "json", option, value]);
        assert_eq!(done.codes(), found, "{option} {value}");
    }
}

#[test]
fn findings_are_capped_and_counted_except_in_a_stream() {
    let here = Folder::new("cap");
    here.write("in.jsonl", format!("{BAD}\n{BAD}\n{BAD}\n"));
    let done = here.run(&[
        "check",
        "in.jsonl",
        "--format",
        "json",
        "--max-findings",
        "2",
    ]);
    assert_eq!(done.codes().len(), 2);
    assert_eq!(done.json()["counts"]["STR-010"], 3);
    assert!(
        done.out
            .contains(r#""limits_hit":[{"limit":"findings","count":1}]"#)
    );
    let table = [
        "check",
        "in.jsonl",
        "--format",
        "csv",
        "--max-findings",
        "2",
    ];
    let done = here.run(&table);
    assert_eq!(done.out.lines().count(), 3);
    assert!(done.err.contains("1 more findings"), "{}", done.err);
    let done = here.run(&["check", "in.jsonl", "--format", "jsonl"]);
    assert_eq!((done.code, done.out.lines().count()), (1, 3));
    let done = here.run(&[
        "check",
        "in.jsonl",
        "--format",
        "jsonl",
        "--max-findings",
        "2",
    ]);
    assert_eq!((done.code, done.out.lines().count()), (1, 2));
}

#[test]
fn threads_do_not_show() {
    let here = Folder::new("threads");
    let mut input = String::new();
    for nth in 0..3500 {
        let line = match nth % 7 {
            0 => BAD,
            1 => ODD,
            2 => "{\"broken",
            _ => CLEAN,
        };
        // Wide enough that the input takes several batches.
        input += &format!("{line}{}\n", " ".repeat(400));
    }
    here.write("a.jsonl", &input);
    here.write("b.json", format!("[{}]", [BAD; 9].join(",")));
    for options in [
        &["--format", "json"][..],
        &["--format", "jsonl"],
        &["--format", "csv", "--across"],
        &["--format", "json", "--max-findings", "1000"],
        &["--format", "text", "--max-findings", "0"],
    ] {
        let base = [&["check", "a.jsonl", "b.json", "--as-of", DAY], options].concat();
        let one = here.run(&base);
        for threads in ["2", "3", "0"] {
            let many = here.run(&[&base[..], &["--threads", threads]].concat());
            assert_eq!(one.code, many.code);
            assert!(one.out == many.out, "{options:?} with {threads} threads");
        }
    }
}

#[test]
fn cells_are_no_formulas() {
    let here = Folder::new("csv");
    here.write("=1+2.json", BAD).write("-x.json", BAD);
    let done = here.run(&["check", "--format", "csv", "--", "=1+2.json", "-x.json"]);
    let mut table = csv::Reader::from_reader(done.out.as_bytes());
    assert_eq!(table.headers().unwrap(), sankofa::COLUMNS.to_vec());
    let rows: Vec<csv::StringRecord> = table.records().map(Result::unwrap).collect();
    assert_eq!((&rows[0][0], &rows[1][0]), ("'=1+2.json", "'-x.json"));
    let risky = |cell: &str| cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    assert!(!rows.iter().any(|row| row.iter().any(risky)));
    assert!(!done.out.contains("=cmd"));
}

#[test]
#[cfg(unix)]
fn names_of_files_do_not_steer_the_terminal() {
    let here = Folder::new("names");
    here.write("a\u{1b}[31m\n.json", BAD);
    for format in ["text", "json", "jsonl", "csv"] {
        let files = ["a\u{1b}[31m\n.json", "b\u{1b}.json"];
        let done = here.run(&["check", files[0], files[1], "--format", format]);
        assert!(!done.out.contains('\u{1b}') && !done.err.contains('\u{1b}'));
        assert!(done.out.contains("u{1b}"), "{format}: {}", done.out);
        assert_eq!(done.code, 2);
    }
}

#[test]
fn colours_only_where_they_are_wanted() {
    let here = Folder::new("color");
    here.write("bad.json", BAD);
    let colored = |args: &[&str], env| {
        let args = [&["check", "bad.json"], args].concat();
        here.with(&args, b"", env).out.contains('\u{1b}')
    };
    // Not a terminal here.
    assert!(!colored(&[], &[]));
    assert!(!colored(&[], &[("NO_COLOR", "1")]));
    assert!(colored(&["--color", "always"], &[]));
    assert!(colored(&["--color", "always"], &[("NO_COLOR", "1")]));
    assert!(!colored(&["--color", "never"], &[]));
    assert!(!colored(&["--color", "always", "--format", "json"], &[]));
}

#[test]
fn reports_in_three_languages() {
    let here = Folder::new("lang");
    here.write("clean.json", CLEAN);
    for (lang, says) in [
        ("en", "1 case checked"),
        ("fr", "1 dossier vérifié"),
        ("ar", "فُحص ملف واحد"),
    ] {
        let done = here.run(&["check", "clean.json", "--lang", lang]);
        assert!(done.out.contains(says), "{}", done.out);
    }
}

#[test]
fn a_file_takes_the_report_when_it_is_whole() {
    let here = Folder::new("output");
    here.write("bad.json", BAD).write("old.json", "old");
    let done = here.run(&["check", "bad.json", "--format", "json", "-o", "old.json"]);
    assert_eq!((done.code, done.out.as_str()), (1, ""));
    assert!(here.read("old.json").starts_with("{\"engine\""));
    here.write("old.json", "old");
    let done = here.run(&[
        "check",
        "missing.json",
        "--format",
        "json",
        "-o",
        "old.json",
    ]);
    assert_eq!((done.code, here.read("old.json").as_str()), (2, "old"));
    // Nothing half written stays behind.
    assert_eq!(std::fs::read_dir(here.path()).unwrap().count(), 2);
}

#[test]
fn the_clock_gives_the_day_only_where_none_is_given() {
    let here = Folder::new("clock");
    here.write("clean.json", CLEAN);
    let done = here.run(&["check", "clean.json", "--format", "json", "--as-of", DAY]);
    assert_eq!(done.json()["as_of"], DAY);
    let done = here.run(&["check", "clean.json", "--format", "json", "--gate", "G3"]);
    assert_ne!(done.json()["as_of"], DAY);
    assert_eq!(done.json()["gate"], "g3");
}

#[test]
#[cfg(unix)]
fn a_reader_who_leaves_early_is_no_error() {
    use std::process::{Command, Stdio};
    let here = Folder::new("pipe");
    here.write("in.jsonl", format!("{BAD}\n").repeat(20_000));
    for format in ["jsonl", "text"] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_sankofa"))
            .args(["check", "in.jsonl", "--format", format])
            .current_dir(here.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let done = child.wait_with_output().unwrap();
        assert_eq!(done.status.code(), Some(1), "{format}");
        assert_eq!(String::from_utf8_lossy(&done.stderr), "");
    }
}
