//! `sankofa rules --diff`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "tests"
)]

mod common;

use common::{CLEAN, EXAMPLE, Folder};

fn set(name: &str, cap: u32) -> String {
    let version = |id: &str, from: &str, to: &str, minor: u32| {
        format!(
            "[[versions]]\nid = \"{id}\"\nfrom = \"{from}\"\nto = \"{to}\"\n[[versions.caps]]\n\
             component = \"reintegration\"\namount = {{ minor = {minor}, currency = \"EUR\" }}\n"
        )
    };
    format!(
        "name = \"{name}\"\ntitle = {{ en = \"Test\" }}\nextends = \"ma-eu-2015@2015-02\"\n{}{}",
        version("2015", "2015-02-01", "2016-07-31", cap),
        version("2016", "2016-08-01", "2017-07-31", 1),
    )
}

#[test]
fn says_what_differs_like_diff() {
    let here = Folder::new("compare-sets");
    let diff = |a, b| here.run(&["rules", "--diff", a, b, "--as-of", "2016-09-01"]);
    let same = diff("eurp-nl", "eurp-nl");
    assert_eq!(same.code, 0, "{same:?}");
    assert!(same.out.contains("The two rule sets are the same."));
    let done = diff("gb-2020@2020", "gb-2020@2024");
    assert_eq!(done.code, 1, "{done:?}");
    assert!(
        done.out
            .starts_with("gb-2020@2020 → gb-2020@2024, as of 2016-09-01\n")
    );
    assert!(
        done.out
            .contains("  reintegration  person: 2,000.00 GBP [S16] → 3,000.00 GBP [S16]\n")
    );
    let unknown = diff("eurp-nl", "eurp-ns");
    assert_eq!(unknown.code, 2);
    assert!(unknown.err.contains("did you mean"), "{unknown:?}");
    assert_eq!(diff("eurp-nl", "missing.toml").code, 2);
    for args in [
        &["rules", "--diff", "base"][..],
        &["rules", "case.json"],
        &["rules", "--format", "csv"],
        &["rules", "--max-cases", "3"],
    ] {
        assert_eq!(here.run(args).code, 2, "{args:?}");
    }
    let table = here.run(&["rules", "--diff", "eurp-nl", "eurp-is", "--format", "csv"]);
    assert!(
        table
            .out
            .starts_with("topic,name,key,unit,a,b,source_a,source_b\n")
    );
    let json = here
        .run(&["rules", "--diff", "fr-2015", "fr-later", "--format", "json"])
        .json();
    assert_eq!(json["differences"].as_array().unwrap().len(), 2);
}

#[test]
fn says_which_cases_would_newly_fail() {
    let here = Folder::new("compare-cases");
    here.write("old.toml", set("x-old", 150_000))
        .write("new.toml", set("x-new", 100_000))
        .write("case.json", EXAMPLE)
        .write("clean.jsonl", CLEAN);
    let run = |args: &[&str]| {
        let mut all = vec!["rules", "--as-of", "2016-09-01"];
        all.extend(args);
        here.run(&all)
    };
    let done = run(&["--diff", "old.toml", "new.toml", "case.json", "clean.jsonl"]);
    assert_eq!(done.code, 1, "{done:?}");
    assert!(
        done.out.contains("case.json, line 1: newly fails\n"),
        "{}",
        done.out
    );
    assert!(done.out.contains("2 cases judged by both") && done.out.contains("1 newly failing"));
    let same = run(&["--diff", "old.toml", "new.toml", "clean.jsonl"]);
    assert_eq!(same.code, 0, "no case is judged otherwise: {same:?}");
    let pinned = run(&["--diff", "old.toml@2015", "old.toml@2016", "case.json"]);
    assert_eq!(pinned.code, 1);
    assert!(
        pinned.out.starts_with("x-old@2015 → x-old@2016"),
        "{pinned:?}"
    );
    let table = run(&[
        "--diff",
        "old.toml",
        "new.toml",
        "case.json",
        "--format",
        "csv",
    ]);
    let lines: Vec<&str> = table.out.lines().collect();
    assert!(lines[0].starts_with("file,case,index,line,outcome,code,name,change,"));
    assert!(
        lines[2].contains(",newly_fails,BEN-001,over-the-cap,new,0,,"),
        "{lines:?}"
    );
    let json = run(&[
        "--diff",
        "old.toml",
        "new.toml",
        "case.json",
        "--format",
        "json",
    ])
    .json();
    assert_eq!(json["newly_failing"], 1);
    assert_eq!(json["changes"][0]["file"], "case.json");
    let missing = run(&[
        "--diff",
        "old.toml",
        "new.toml",
        "missing.json",
        "case.json",
    ]);
    assert_eq!(missing.code, 2);
    assert!(
        missing.out.contains("1 newly failing"),
        "the other file is judged all the same"
    );
    let stdin = here.with(
        &[
            "rules",
            "--diff",
            "old.toml",
            "new.toml",
            "-",
            "--format",
            "json",
            "--as-of",
            "2016-09-01",
        ],
        EXAMPLE.as_bytes(),
        &[],
    );
    assert_eq!(
        (stdin.code, &stdin.json()["changes"][0]["file"]),
        (1, &serde_json::Value::Null)
    );
}
