//! `sankofa next`, run as a user runs it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod common;

use common::{CLEAN, EXAMPLE, Folder};

const DAY: [&str; 2] = ["--as-of", "2015-06-12"];

fn run(folder: &Folder, args: &[&str]) -> common::Done {
    let mut all = vec!["next", "case.json"];
    all.extend(args);
    all.extend(DAY);
    folder.run(&all)
}

#[test]
fn json_has_the_shape_of_the_contract() {
    let folder = Folder::new("next-json");
    folder.write("case.json", EXAMPLE);
    let done = run(&folder, &["--format", "json"]);
    assert_eq!(done.code, 0, "{}", done.err);
    let all = done.json();
    let one = &all.as_array().unwrap()[0];
    let keys: Vec<&String> = one.as_object().unwrap().keys().collect();
    assert_eq!(
        keys,
        [
            "case",
            "due",
            "holds",
            "missing",
            "next",
            "overall",
            "protection",
            "tracks"
        ]
    );
    assert_eq!(one["tracks"]["return"], "preparing");
    assert_eq!(one["protection"]["p1"], "screened_clear");
    assert_eq!(one["next"][0]["step"], "clearance");
    assert_eq!(one["next"][0]["gate"], "g3");
    let missing = one["missing"].as_array().unwrap();
    let exit = missing
        .iter()
        .find(|lack| lack["item"] == "exit_authorisation")
        .unwrap();
    assert_eq!(exit["state"], "pending");
    assert_eq!(exit["who"][0], "host_government");
    let due = one["due"].as_array().unwrap();
    assert!(
        due.windows(2)
            .all(|pair| pair[0]["due"].as_str() <= pair[1]["due"].as_str())
    );
    assert!(done.out.starts_with(
        "[\n{\"case\":\"MA-2015-000123\",\"overall\":\"open_pre_return\",\"tracks\":{\"return\":"
    ));
}

#[test]
fn filters_leave_out() {
    let folder = Folder::new("next-filters");
    folder.write("case.json", EXAMPLE);
    let none = run(&folder, &["--format", "json", "--due", "1d"]);
    assert_eq!(none.json().as_array().unwrap().len(), 0);
    let soon = run(&folder, &["--format", "json", "--due", "60"]);
    let due = soon.json()[0]["due"].as_array().unwrap().clone();
    assert!(
        !due.is_empty()
            && due
                .iter()
                .all(|one| one["days_left"].as_i64().unwrap() <= 60)
    );
    let own = run(&folder, &["--format", "json", "--office", "iom-cm"]);
    assert_eq!(own.json().as_array().unwrap().len(), 1);
    let other = run(&folder, &["--format", "json", "--office", "iom-tz"]);
    assert_eq!(other.json().as_array().unwrap().len(), 0);
}

#[test]
fn a_calendar_is_folded_and_names_nobody() {
    let folder = Folder::new("next-ics");
    folder.write("case.json", EXAMPLE);
    let uids = |as_of: &str| -> Vec<String> {
        let done = folder.run(&[
            "next",
            "case.json",
            "--format",
            "ics",
            "--lang",
            "ar",
            "--as-of",
            as_of,
        ]);
        assert_eq!(done.code, 0);
        assert!(
            done.out.starts_with("BEGIN:VCALENDAR\r\n") && done.out.ends_with("END:VCALENDAR\r\n")
        );
        for line in done.out.split("\r\n") {
            assert!(line.len() <= 75, "{line}");
            assert!(!line.contains('\n'));
        }
        assert!(!done.out.contains("Ngassa"));
        let stamp = format!("DTSTAMP:{}T000000Z", as_of.replace('-', ""));
        assert!(done.out.contains(&stamp));
        let whole = done.out.replace("\r\n ", "");
        whole
            .lines()
            .filter(|line| line.starts_with("UID:"))
            .map(str::to_owned)
            .collect()
    };
    let (one, next) = (uids("2015-06-12"), uids("2015-06-13"));
    assert!(!one.is_empty());
    let kept = one.iter().filter(|uid| next.contains(uid)).count();
    assert!(
        kept >= one.len() - 1,
        "all but the clock of the last event: {one:?} {next:?}"
    );
    let unique: std::collections::BTreeSet<_> = one.iter().collect();
    assert_eq!(unique.len(), one.len());
}

#[test]
fn text_in_three_languages() {
    let folder = Folder::new("next-text");
    folder.write("case.json", EXAMPLE);
    for (lang, word) in [
        ("en", "in preparation"),
        ("fr", "en préparation"),
        ("ar", "قيد التحضير"),
    ] {
        let done = run(&folder, &["--lang", lang]);
        assert_eq!(done.code, 0);
        assert!(done.out.contains(word), "{}", done.out);
        assert!(
            !done.out.contains("journey-"),
            "a word is missing: {}",
            done.out
        );
    }
}

#[test]
fn text_is_told_in_sections() {
    let cases = include_str!("../../../examples/cases.jsonl");
    let folder = Folder::new("next-sections");
    folder.write("case.json", cases);
    let text = |lang: &str| {
        let args = ["next", "case.json", "--as-of", "2016-01-15", "--lang", lang];
        folder.run(&args).out
    };
    let english = text("en");
    // The same thing of several people is one line, and two rules that say the same are one.
    assert!(english.contains(
        "  Missing          examination of fitness to travel · persons p1, p2, p3, p4 · "
    ));
    assert!(english.contains(" · CHI-010, CHI-011\n"));
    // What has to be put right is not called missing, and a section names itself once.
    assert!(
        english.contains("\n  To put right     Cash")
            || english.contains("\n                   Cash was given to a child.")
    );
    for case in english.split("\n\n") {
        for name in ["  Next ", "  Missing ", "  To put right ", "  Due "] {
            assert!(case.matches(&format!("\n{name}")).count() <= 1, "{case}");
        }
        let lines: Vec<&str> = case.lines().skip(1).collect();
        for line in &lines {
            assert!(line.is_char_boundary(19), "{line}");
        }
        let mut unique = lines.clone();
        unique.sort_unstable();
        unique.dedup();
        assert_eq!(unique.len(), lines.len(), "{case}");
    }
    // Dates keep their order inside right-to-left text.
    assert!(text("ar").contains("\u{2068}2016-01-22\u{2069}"));
    assert!(text("fr").contains("personnes p1, p2, p3, p4"));
}

#[test]
fn rows_are_numbers_where_they_count() {
    let folder = Folder::new("next-rows");
    folder.write("case.json", EXAMPLE);
    let done = folder.run(&[
        "next",
        "case.json",
        "--format",
        "csv",
        "--as-of",
        "2016-02-01",
    ]);
    let rows: Vec<Vec<&str>> = done
        .out
        .lines()
        .map(|line| line.split(',').collect())
        .collect();
    assert_eq!(rows[0][13..], ["days_left", "unit"]);
    let due: Vec<_> = rows.iter().filter(|row| row[4] == "due").collect();
    assert!(
        due.iter()
            .any(|row| row[13].parse::<i64>().is_ok_and(|days| days < 0)),
        "{due:?}"
    );
    assert!(
        due.iter()
            .all(|row| row[13].parse::<i64>().is_ok() && ["cd", "wd"].contains(&row[14]))
    );
}

#[test]
fn a_summary_counts_in_four_forms() {
    let folder = Folder::new("next-summary");
    folder.write(
        "case.json",
        format!("{}\n{CLEAN}\n", EXAMPLE.replace('\n', " ")),
    );
    let done = run(&folder, &["--summary", "--format", "json"]);
    let all = done.json();
    assert_eq!(all["cases"], 2);
    assert_eq!(all["return"]["preparing"], 1);
    assert_eq!(all["funnel"]["registered"], 1);
    let text = run(&folder, &["--summary"]);
    assert!(text.out.starts_with("2 cases as of 2015-06-12"));
    assert!(!text.out.contains("journey-"));
    assert!(
        run(&folder, &["--summary", "--format", "csv"])
            .out
            .contains("funnel,registered,1")
    );
    assert_eq!(run(&folder, &["--summary", "--format", "ics"]).code, 2);
}

#[test]
fn what_is_no_case_is_said_and_left_out() {
    let folder = Folder::new("next-bad");
    folder.write("case.json", format!("{CLEAN}\n{{\"id\": \n"));
    let done = run(&folder, &["--format", "json"]);
    assert_eq!(done.code, 1);
    assert_eq!(done.json().as_array().unwrap().len(), 1);
    assert!(done.err.contains("line 2"), "{}", done.err);
    let missing = folder.run(&["next", "nowhere.json", "--as-of", "2015-06-12"]);
    assert_eq!(missing.code, 2);
}

#[test]
fn every_word_is_there() {
    use sankofa::codes::{CodeList, HoldKind, OverallStatus, ReintegrationState, ReturnState};
    use sankofa::journey::{Actor, Clock, Lack, MATRIX, Step};
    use sankofa::{Lang, Words};
    fn of<S: CodeList>(track: &str) -> Vec<String> {
        S::all()
            .iter()
            .map(|state| format!("journey-{track}-{}", state.code()))
            .collect()
    }
    let mut ids = of::<OverallStatus>("overall");
    ids.extend(of::<ReturnState>("return"));
    ids.extend(of::<ReintegrationState>("reintegration"));
    ids.extend(of::<HoldKind>("hold"));
    ids.extend(
        Step::ALL
            .iter()
            .map(|step| format!("journey-step-{}", step.name())),
    );
    ids.extend(
        Actor::ALL
            .iter()
            .map(|actor| format!("journey-who-{}", actor.code())),
    );
    ids.extend(
        Clock::ALL
            .iter()
            .map(|clock| format!("journey-clock-{}", clock.name())),
    );
    ids.extend(
        Lack::ALL
            .iter()
            .map(|lack| format!("journey-lack-{}", lack.code())),
    );
    ids.extend(
        MATRIX
            .iter()
            .map(|row| format!("journey-item-{}", row.item.code())),
    );
    for lang in Lang::ALL {
        for id in &ids {
            assert!(Words::of(lang).has(id), "{id} in {}", lang.code());
        }
    }
}
