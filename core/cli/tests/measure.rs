//! `sankofa measure`, run as a user runs it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

mod common;

use common::{EXAMPLE, Folder, secrets};

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
            for name in secrets().into_iter().chain(["iom-ma", "MA-2015"]) {
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

/// What stands between `begin` and `end`, each time.
fn parts<'t>(text: &'t str, begin: &str, end: &str) -> Vec<&'t str> {
    let parts = text.split(begin).skip(1);
    parts
        .map(|part| part.split_once(end).map_or(part, |(inside, _)| inside))
        .collect()
}

#[test]
fn the_page_stands_alone_and_can_be_read_by_all() {
    let folder = Folder::new("measure-page");
    let sample = folder.run(&["sample", "--n", "60", "--seed", "1", "--like", "morocco"]);
    folder.write("cases.jsonl", sample.out);
    for (lang, dir) in [("en", "ltr"), ("fr", "ltr"), ("ar", "rtl")] {
        let mut call = vec!["measure", "cases.jsonl", "--by", "host,origin"];
        call.extend(["--format", "html", "--lang", lang, DAY[0], DAY[1]]);
        let page = folder.run(&call).out;
        let head = format!("<!doctype html>\n<html lang=\"{lang}\" dir=\"{dir}\">");
        assert!(page.starts_with(&head), "{lang}");
        for outside in [
            "http:", "https:", "//", "src=", "@import", "url(", "<script", "<link", "<iframe",
            " on",
        ] {
            // ` on` is an attribute only within a tag.
            let found = match outside {
                " on" => parts(&page, "<", ">")
                    .iter()
                    .any(|tag| tag.split('"').step_by(2).any(|bare| bare.contains(outside))),
                outside => page.contains(outside),
            };
            assert!(!found, "{lang} {outside}");
        }
        assert_eq!(parts(&page, "<h1>", "</h1>").len(), 1, "{lang}");
        assert_eq!(parts(&page, "<h2>", "</h2>").len(), 4, "{lang}");
        assert_eq!(parts(&page, "<main ", "</main>").len(), 1, "{lang}");
        let plots = parts(&page, "<svg ", "</svg>");
        assert!(plots.len() > 10, "{lang}: {} plots", plots.len());
        for plot in plots {
            assert!(plot.contains("role=\"img\"><title>"), "{lang} {plot}");
            assert!(!plot.contains("<title></title>"), "{lang} {plot}");
        }
        let tables = parts(&page, "<table", "</table>");
        assert!(tables.len() > 10, "{lang}: {} tables", tables.len());
        for table in tables {
            assert!(table.starts_with("><caption>"), "{lang} {table}");
            let text = parts(table, "<span class=\"unseen\">", "<");
            assert!(text.first().is_some_and(|text| !text.is_empty()), "{lang}");
            for header in parts(table, "<th", ">") {
                let scoped = header.contains(" scope=\"col\"") || header.contains(" scope=\"row\"");
                assert!(scoped || header.starts_with("ead"), "{lang} <th{header}>");
            }
            let columns = parts(table, "<th scope=\"col\"", ">").len();
            for row in parts(table, "<tr", "</tr>") {
                let cells = parts(row, "<td", ">").len() + parts(row, "<th ", ">").len();
                assert_eq!(cells, columns, "{lang} {row}");
            }
        }
        for anchor in parts(&page, "href=\"#", "\"") {
            assert_eq!(parts(&page, &format!(" id=\"{anchor}\""), ">").len(), 1);
        }
        for tag in [
            "details", "summary", "table", "tr", "td", "section", "div", "svg", "span", "ul", "bdi",
        ] {
            let opened = [">", " "].map(|next| page.matches(&format!("<{tag}{next}")).count());
            let opened: usize = opened.iter().sum();
            assert_eq!(
                opened,
                page.matches(&format!("</{tag}>")).count(),
                "{lang} {tag}"
            );
        }
    }
}

/// Who reads a text or a page is shown words, each once, and numbers as their language writes them.
#[test]
fn text_and_page_are_words() {
    let folder = Folder::new("measure-words");
    let sample = folder.run(&["sample", "--n", "60", "--seed", "1", "--like", "morocco"]);
    folder.write("cases.jsonl", sample.out);
    for lang in ["en", "fr", "ar"] {
        for format in ["text", "html"] {
            let mut call = vec!["measure", "cases.jsonl", "--small-cell", "1"];
            call.extend(["--by", "sex,age,host,origin,year,return_type"]);
            call.extend(["--format", format, "--lang", lang, DAY[0], DAY[1]]);
            let out = folder.run(&call).out;
            let text = match format {
                "html" => out.split_once("</style>").unwrap().1.to_owned(),
                _ => out,
            };
            assert!(!text.contains("measure-"), "{lang} {format}");
            let inside = |word: &&str| word.contains('_') && !word.contains('=');
            let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || "_=".contains(c)));
            let codes: Vec<&str> = words.filter(inside).collect();
            assert!(codes.is_empty(), "{lang} {format}: {codes:?}");
            // A figure in percent, with the mark of the language before its decimals.
            let shares = text.matches(if lang == "fr" { ",0\u{a0}%" } else { ".0 %" });
            assert!(shares.count() > 10, "{lang} {format}");
            let told: Vec<&str> = text
                .lines()
                .filter(|line| line.starts_with("! ") || line.contains("<li>"))
                .collect();
            let mut once = told.clone();
            once.sort_unstable();
            once.dedup();
            assert_eq!(once.len(), told.len(), "{lang} {format}");
        }
    }
}

#[test]
fn text_of_a_case_does_not_get_into_the_page() {
    let folder = Folder::new("measure-hostile");
    let mut case: serde_json::Value = serde_json::from_str(EXAMPLE).unwrap();
    hostile(&mut case);
    let case = case.to_string();
    assert!(case.matches("<script>").count() > 20, "{case}");
    folder.write("case.jsonl", case);
    for lang in ["en", "fr", "ar"] {
        let mut call = vec![
            "measure",
            "case.jsonl",
            "--by",
            "host,origin",
            "--lang",
            lang,
        ];
        call.extend(["--format", "html", "--small-cell", "1", DAY[0], DAY[1]]);
        let done = folder.run(&call);
        assert_eq!((done.code, done.err.as_str()), (0, ""));
        assert!(!done.out.to_lowercase().contains("script"), "{lang}");
        assert!(!done.out.contains("alert"), "{lang}");
        assert!(
            lang != "en" || done.out.contains("<p>1 case as of 2016-09-01</p>"),
            "{}",
            done.out
        );
    }
}

/// Puts a tag behind each text that is no date and no code.
fn hostile(value: &mut serde_json::Value) {
    const FREE: [&str; 8] = [
        "id",
        "office",
        "by",
        "name",
        "family",
        "given",
        "note",
        "programme",
    ];
    match value {
        serde_json::Value::Array(all) => all.iter_mut().for_each(hostile),
        serde_json::Value::Object(all) => {
            for (key, value) in all.iter_mut() {
                match value {
                    serde_json::Value::String(text) if FREE.contains(&key.as_str()) => {
                        text.push_str("\"'><script>alert(1)</script>");
                    }
                    value => hostile(value),
                }
            }
        }
        _ => {}
    }
}

/// The same made-up case so many times, each with an id of its own.
fn many(count: usize) -> String {
    let mut case: serde_json::Value = serde_json::from_str(EXAMPLE).unwrap();
    let mut lines = String::new();
    for number in 0..count {
        case["id"] = format!("A-{number}").into();
        lines += &format!("{case}\n");
    }
    lines
}

#[test]
fn records_leave_only_where_nobody_is_found() {
    let folder = Folder::new("measure-records");
    folder
        .write("five.jsonl", many(5))
        .write("four.jsonl", many(4));
    let csv = ["--format", "csv", "-o", "out.csv", DAY[0], DAY[1]];
    let run = |file: &str, more: &[&str]| {
        let call = ["measure", file, "--records", "--by", "sex,age,month"];
        folder.run(&[&call, more, &csv].concat())
    };
    let done = run("four.jsonl", &[]);
    assert_eq!((done.code, done.out.as_str()), (1, ""));
    assert!(
        done.err.contains("Not released") && done.err.contains("--suppress"),
        "{}",
        done.err
    );
    assert!(!folder.path().join("out.csv").exists());
    let done = run("four.jsonl", &["--suppress", "--lang", "fr"]);
    assert_eq!(done.code, 1);
    assert!(done.err.contains("il ne resterait rien"), "{}", done.err);
    let done = run("five.jsonl", &["--sensitive", "vulnerability", "--l", "1"]);
    assert_eq!(done.code, 0, "{}", done.err);
    assert!(done.err.contains("Global risk"), "{}", done.err);
    let table = folder.read("out.csv");
    assert!(
        table.starts_with("sex,age,month,vulnerability,return,"),
        "{table}"
    );
    for name in secrets().into_iter().chain(["iom-ma", "A-1", "p1"]) {
        assert!(!table.contains(name), "{name}");
    }
    let json = folder.run(&[
        "measure",
        "four.jsonl",
        "--records",
        "--by",
        "sex",
        "--k",
        "3",
        "--format",
        "json",
        DAY[0],
        DAY[1],
    ]);
    assert_eq!((json.code, json.json()["k"].as_u64()), (0, Some(3)));
    let text = folder.run(&[
        "measure",
        "five.jsonl",
        "--records",
        "--by",
        "sex",
        DAY[0],
        DAY[1],
    ]);
    assert!(
        text.code == 0 && text.out.contains("Known to others: sex"),
        "{}",
        text.out
    );
    for wrong in [
        &["measure", "five.jsonl", "--records"][..],
        &["measure", "five.jsonl", "--by", "month"],
        &["measure", "five.jsonl", "--sensitive", "sex"],
        &[
            "measure",
            "five.jsonl",
            "--records",
            "--by",
            "sex",
            "--k",
            "2",
        ],
        &[
            "measure",
            "five.jsonl",
            "--records",
            "--by",
            "sex",
            "--round",
        ],
        &[
            "measure",
            "five.jsonl",
            "--records",
            "--by",
            "sex",
            "--format",
            "html",
        ],
        &[
            "measure",
            "five.jsonl",
            "--records",
            "--by",
            "sex",
            "--sensitive",
            "help",
        ],
    ] {
        assert_eq!(folder.run(wrong).code, 2, "{wrong:?}");
    }
}
