//! Hostile input: each ends in a clear finding, within limits of memory and work, and nothing of it comes out again.

use sankofa::reading::{Limits, read};
use sankofa::{Lang, Report, Rulebook, Severity, Style};

const GOOD: &str = r#"{"format":"sankofa/1","id":"GOOD-1"}"#;

fn book() -> Rulebook {
    Rulebook::new("2016-09-01".parse().unwrap())
}

fn check(input: impl AsRef<[u8]>) -> Report {
    book().check(input.as_ref())
}

fn codes(report: &Report) -> Vec<&'static str> {
    report.counts.keys().copied().collect()
}

/// All that a report can say, in every form and language.
fn said(report: &Report) -> String {
    let mut all = format!("{report:?}");
    for lang in Lang::ALL {
        all += &report.to_json(lang);
        all += &report.to_text(lang, Style::default());
        for row in report.rows(lang) {
            all += &row.join("\t");
        }
    }
    all
}

/// The input alone, and as a line between two others: these are still checked.
fn both(input: &[u8], expected: &str) -> Report {
    let alone = check(input);
    assert!(
        alone.counts.contains_key(expected),
        "{expected}: {:?}",
        codes(&alone)
    );
    assert!(!alone.passes(Severity::Info));
    if !input.contains(&b'\n') {
        let lines = [GOOD.as_bytes(), input, GOOD.as_bytes()].join(&b'\n');
        let report = check(&lines);
        assert_eq!((report.cases, report.clean), (3, 2), "{expected}");
        assert_eq!(report.counts, alone.counts, "{expected}");
    }
    alone
}

fn case(rest: &str) -> String {
    format!(r#"{{"format":"sankofa/1","id":"A-1",{rest}}}"#)
}

#[test]
fn a_string_of_a_hundred_megabytes() {
    let mut input = case(r#""reason_text":"§""#).replace('§', &"A".repeat(100 << 20));
    let report = both(input.as_bytes(), "STR-003");
    assert_eq!(report.findings.len(), 1);
    assert!(said(&report).len() < 20_000);
    // Not even where it never ends.
    input.truncate(input.len() - 2);
    assert_eq!(codes(&check(&input)), ["STR-003"]);
}

#[test]
fn depth_of_a_hundred_thousand() {
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
        let deep = format!("{}1{}", open.repeat(100_000), close.repeat(100_000));
        for place in [
            "ext",
            "members",
            "host",
            "reason_text",
            "not_known",
            "format",
        ] {
            let input = format!(r#"{{"id":"A-1","{place}":{deep}}}"#);
            let report = both(input.as_bytes(), "STR-004");
            assert_eq!(report.findings.len(), 1, "{place}");
        }
        // Broken off as well.
        both(
            case(&format!(r#""ext":{}"#, open.repeat(100_000))).as_bytes(),
            "STR-004",
        );
        // As the whole input: an array is taken as a list of cases.
        assert!(!check(&deep).passes(Severity::Error));
    }
}

#[test]
fn a_million_members() {
    let input = case(&format!(r#""members":[{}{{}}]"#, "{},".repeat(1_000_000)));
    let report = both(input.as_bytes(), "STR-006");
    assert_eq!(report.counts["STR-006"], 1);
    let read = read(input.as_bytes(), &Limits::default());
    assert_eq!(read.case.unwrap().members.len(), 1_000);
    assert!(!read.whole);
}

#[test]
fn a_million_keys() {
    let keys: String = (0..350_000).map(|n| format!(r#""{n}":0,"#)).collect();
    let report = both(case(&format!(r#"{keys}"z":0"#)).as_bytes(), "STR-015");
    assert_eq!(report.counts["STR-007"], 1_000);
    let keys = r#""priority":"low","#.repeat(200_000);
    let report = both(case(&format!(r#"{keys}"z":0"#)).as_bytes(), "STR-015");
    assert_eq!(report.counts["STR-008"], 1_000);
    let more: String = (0..1_000_000).map(|n| format!(r#""{n}":0,"#)).collect();
    both(case(&format!(r#"{more}"z":0"#)).as_bytes(), "STR-003");
}

#[test]
fn a_million_list_items() {
    let input = case(&format!(
        r#""reason_for_return":[{}0]"#,
        "0,".repeat(1_000_000)
    ));
    let report = both(input.as_bytes(), "STR-006");
    assert_eq!(report.counts["STR-009"], 1_000);
}

#[test]
fn lists_in_lists_stay_within_memory() {
    // Records are larger in memory than `{}` in a document: a thousand times a thousand of them are not kept.
    let items = format!(r#"{{"items":[{}{{}}]}}"#, "{},".repeat(999));
    let plans = vec![items; 1_000].join(",");
    let input = case(&format!(r#""plans":[{plans}]"#));
    assert!(input.len() < Limits::default().document_bytes);
    let read = read(input.as_bytes(), &Limits::default());
    let kept: usize = read
        .case
        .unwrap()
        .plans
        .iter()
        .map(|plan| plan.items.len() * size_of::<sankofa::model::PlanItem<'_>>())
        .sum();
    assert!(kept <= Limits::default().element_bytes);
    both(input.as_bytes(), "STR-006");
}

#[test]
fn not_utf_8() {
    for (bytes, at) in [
        (&b"{\"id\":\"A\xff\"}"[..], 9),
        (b"{\"id\":\"\xe2\x82\"}", 8),
        (b"{\"id\":\"\xed\xa0\x80\"}", 8),
        (b"{\"i\xc0\xaf\":1}", 4),
    ] {
        let report = both(bytes, "STR-002");
        assert_eq!(report.findings.len(), 1);
        assert_eq!(report.findings[0].column, at);
    }
    for (mark, big) in [
        (&[0xFE, 0xFF][..], true),
        (&[0xFF, 0xFE], false),
        (&[], true),
        (&[], false),
    ] {
        let text = format!("{}\n{GOOD}\n", GOOD.replace("GOOD", "ZQX é"));
        let units = text.encode_utf16();
        let bytes = units.flat_map(|unit| {
            if big {
                unit.to_be_bytes()
            } else {
                unit.to_le_bytes()
            }
        });
        let input: Vec<u8> = mark.iter().copied().chain(bytes).collect();
        let report = check(&input);
        assert_eq!(codes(&report), ["STR-002"]);
        assert_eq!(report.cases, 1);
        assert!(said(&report).contains("UTF-16"));
    }
}

#[test]
fn broken_text() {
    for input in [
        r#"{"id":"\ud800"}"#,
        r#"{"id":"\udc00\ud800"}"#,
        r#"{"\ud800":1}"#,
        "{\"id\":\"a\0b\"}",
        "{\"id\":\"a\"\0}",
        "\0",
        "{\"id\":\"\x1b[2J\"}",
        r#"{"id":"\x41"}"#,
        r#"{"id":'A'}"#,
        r#"{"id":NaN}"#,
        r#"{"id":"A",}"#,
        r#"{"id":"A"}}"#,
        r#"{"id"}"#,
        "{",
    ] {
        let report = both(
            input.as_bytes(),
            if input == r#"{"id":"A"}}"# {
                "STR-005"
            } else {
                "STR-001"
            },
        );
        assert!(!said(&report).contains(['\0', '\u{1b}']), "{input:?}");
    }
}

#[test]
fn marks_and_line_ends() {
    let marked = format!("\u{feff}{GOOD}");
    assert_eq!(check(&marked).clean, 1);
    assert_eq!(check(format!("\u{feff}{GOOD}\r\n{GOOD}\r\n")).clean, 2);
    assert_eq!(
        check(format!("{GOOD}\r\n{marked}\r\n\r\n{marked}")).clean,
        3
    );
    assert_eq!(check(format!("\u{feff}[{GOOD},\r\n{GOOD}]\r\n")).clean, 2);
    // A place behind the mark is where an editor shows it.
    let report = check("\u{feff}{\"format\":\"sankofa/1\",\"priority\":1}");
    assert_eq!(
        (report.findings[0].line, report.findings[0].column),
        (1, 34)
    );
    // A mark within a text is a character like others.
    let report = check("{\"format\":\"sankofa/1\",\"id\":\"\u{feff}A\"}");
    assert_eq!(codes(&report), ["STR-019"]);
}

#[test]
fn the_last_line_is_cut_off() {
    for cut in 1..GOOD.len() {
        let report = check(format!("{GOOD}\n{GOOD}\n{}", &GOOD[..cut]));
        assert_eq!((report.cases, report.clean), (3, 2), "{cut}");
        assert_eq!(codes(&report), ["STR-001"], "{cut}");
        assert_eq!(report.findings[0].line, 3);
    }
}

#[test]
fn what_would_act_elsewhere_does_not_come_out() {
    let bad = [
        "\u{1b}]0;ZQX\u{7}",
        "\u{1b}[31mZQX",
        "<script>ZQX</script>",
        "=ZQX()",
        "+ZQX",
        "@ZQX",
        "-ZQX",
        "\u{202e}ZQX\u{2066}",
        "ZQX\r\nZQX: x",
        "\"ZQX",
        "ZQX\u{0}",
        "{ $ZQX }",
        "../ZQX\\",
        "%ZQX%n",
        "ZQX'; DROP",
    ];
    for text in bad {
        let json = serde_json::to_string(text).unwrap();
        let input = format!(
            r#"{{"format":{json},"id":{json},{json}:1,"programme":{json},"priority":{json},"opened_on":{json},
            "members":[{{"id":{json},"sex":{json},{json}:{json},"birth":{{"date":{json},"age":"{{}}"}}}},{{"id":{json}}}],
            "holds":[{{"id":"h1","members":[{json}],"replaces":{json},"kind":{json},"on":{json}}}],
            "waivers":[{{"id":{json},"rule":{json},"by":{json},"role":"case_manager","reason":{json},"on":"2016-01-01"}}],
            "organisations":[{{"id":"o1"}}],"owner":{json},"ext":{{{json}:{json}}}}}"#
        );
        for input in [input.replace('\n', " "), input] {
            let report = check(&input);
            assert_eq!(report.cases, 1);
            for code in [
                "STR-007", "STR-010", "STR-011", "STR-017", "STR-019", "STR-021", "STR-026",
                "STR-028",
            ] {
                assert!(
                    report.counts.contains_key(code),
                    "{code} {:?}",
                    codes(&report)
                );
            }
            let all = said(&report);
            assert!(!all.contains("ZQX"), "{text:?}");
            assert!(
                !all.contains(['\u{1b}', '\u{202e}', '\0', '\r']),
                "{text:?}"
            );
        }
    }
}

#[test]
fn numbers_beyond_all_measure() {
    for number in [
        "1e999",
        "-1e999",
        "99999999999999999999",
        "-99999999999999999999",
        "0.1",
        "1e2",
        &"9".repeat(4_000),
        "1e99999999999999999999999999999999999999",
    ] {
        let rest = format!(
            r#""group":{{"persons":{number}}},"promises":[{{"id":"p1","amount":{{"minor":{number}}}}}]"#
        );
        let report = both(case(&rest).as_bytes(), "STR-013");
        assert_eq!(report.counts["STR-013"], 2);
        both(
            case(&format!(r#""opened_on":{number}"#)).as_bytes(),
            "STR-009",
        );
    }
    let endless = case(&format!(r#""group":{{"persons":{}}}"#, "9".repeat(100_000)));
    both(endless.as_bytes(), "STR-013");
    both(case(r#""group":{"persons":01}"#).as_bytes(), "STR-001");
    both(case(r#""group":{"persons":-}"#).as_bytes(), "STR-001");
}

#[test]
fn hardly_any_input() {
    let book = book();
    let mut run = book.run();
    assert!(!run.input(b"", None));
    assert!(!run.input(b" \n\t ", None));
    assert!(!run.input(b"\xef\xbb\xbf", None));
    assert_eq!(run.finish().cases, 0);
    // No case in the array.
    assert_eq!(check("[]").cases, 0);
    for input in ["null", "\"x\"", "1", "true"] {
        assert_eq!(codes(&check(input)), ["STR-009"], "{input}");
    }
    let report = check("[1,2]");
    assert_eq!((report.cases, report.counts["STR-009"]), (2, 2));
    let report = check("[[],null]");
    assert_eq!((report.cases, report.counts["STR-009"]), (2, 2));
    for input in ["nul", "x", "]", "}", ",", "[", "[,", "{}{"] {
        assert!(!check(input).passes(Severity::Error), "{input}");
    }
}

#[test]
fn ten_thousand_waivers() {
    let waiver = |n: usize| {
        format!(
            r#"{{"id":"w{n}","rule":"STR-007","by":"x","role":"case_manager","reason":"r","on":"2016-01-01","record":"w{n}","x":1}}"#
        )
    };
    let all = |count| (0..count).map(waiver).collect::<Vec<_>>().join(",");
    let report = check(case(&format!(r#""waivers":[{}]"#, all(10_000))));
    assert!(report.counts.contains_key("STR-006"));
    let report = check(case(&format!(r#""waivers":[{}]"#, all(1_000))));
    let found: u64 = report.counts.values().chain(report.waived.values()).sum();
    assert!(found >= 1_000);
}

/// A thousand members, and a thousand consents that each name all of them.
fn crowd(members: usize, consents: usize, names: usize) -> String {
    let ids: Vec<String> = (0..members).map(|n| format!(r#""{n}""#)).collect();
    let all = ids[..names].join(",");
    let people: Vec<String> = ids.iter().map(|id| format!(r#"{{"id":{id}}}"#)).collect();
    let consents: Vec<String> = (0..consents)
        .map(|n| format!(r#"{{"id":"c{n}","type":"data_processing","on":"2016-01-01","replaces":"c{}","members":[{all}]}}"#, n + 1))
        .collect();
    case(&format!(
        r#""members":[{}],"consents":[{}]"#,
        people.join(","),
        consents.join(",")
    ))
}

#[test]
fn everybody_consents_for_everybody() {
    let input = crowd(1_000, 1_000, 1_000);
    assert_eq!(codes(&check(&input)), ["STR-003"]);
    // What fits into a document.
    let report = both(crowd(1_000, 600, 1_000).as_bytes(), "STR-030");
    assert!(report.findings.len() <= 3);
    // Fewer, and judged.
    let report = check(crowd(40, 500, 40));
    assert!(!report.counts.contains_key("STR-030"));
}

#[test]
fn ten_thousand_ids_and_references() {
    let lists = [
        "holds",
        "complaints",
        "incidents",
        "requests",
        "decisions",
        "referrals",
        "reports",
        "packages",
        "promises",
        "withdrawals",
    ];
    let list = |name: &&str| {
        let records: Vec<String> = (0..1_000)
            .map(|n| {
                format!(
                    r#"{{"id":"{name}{n}","replaces":"{name}{}","members":["m1","m2"]}}"#,
                    (n + 1) % 1_000
                )
            })
            .collect();
        format!(r#""{name}":[{}]"#, records.join(","))
    };
    let rest: Vec<String> = lists.iter().map(list).collect();
    let report = check(case(&format!(
        r#""members":[{{"id":"m1"}}],{}"#,
        rest.join(",")
    )));
    // A circle in each list; what they say of m2 no longer counts.
    assert_eq!(report.counts["STR-029"], 10);
    assert!(!report.counts.contains_key("STR-027"));
    let same: Vec<String> = rest
        .iter()
        .map(|list| list.replace("replaces", "recorded_by"))
        .collect();
    let report = check(case(&format!(
        r#""members":[{{"id":"m1"}}],{}"#,
        same.join(",")
    )));
    assert_eq!(report.counts["STR-027"], 1_000);
    assert_eq!(report.counts["STR-015"], 1);
    let twice = same
        .join(",")
        .replace("complaints", "holds")
        .replacen("\"holds\":", "\"complaints\":", 2)
        .replacen("\"complaints\":", "\"holds\":", 1);
    let report = check(case(&twice));
    assert!(report.counts["STR-026"] >= 990, "{:?}", report.counts);
}
