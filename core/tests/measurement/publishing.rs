//! What of it may be published, and how it looks.

use std::collections::BTreeSet;

use sankofa::codes::{AssistanceType, CodeList, ReturnType};
use sankofa::measurement::disclosure_control::{Control, Method};
use sankofa::measurement::{By, Measure, Value};
use sankofa::{Lang, Style, Words};
use serde_json::{Value as Json, json};

use super::{all_shown, back, book, figure, measured, share, with};

fn from(id: u32, host: &str, sex: &str) -> Json {
    with(
        with(back(id), "/host/country", json!(host)),
        "/members/0/sex",
        json!(sex),
    )
}

/// 40 from Morocco, 20 from Libya, 5 from Tunisia.
fn many() -> Vec<Json> {
    let hosts = [("MA", 40), ("LY", 20), ("TN", 5)];
    let all = hosts
        .iter()
        .flat_map(|(host, n)| std::iter::repeat_n(*host, *n))
        .zip(1..);
    all.map(|(host, id)| from(id, host, if id % 2 == 0 { "female" } else { "male" }))
        .collect()
}

#[test]
fn few_people_are_hidden_and_others_with_them() {
    let found = measured(Measure::new(book()).by(&[By::Sex, By::Host]), &many());
    let returned = |key: &str| figure(&found, "OO.1", key).numerator;
    assert_eq!(returned(""), Some(65));
    assert_eq!(
        (returned("MA"), returned("LY"), returned("TN")),
        (Some(40), None, None)
    );
    assert_eq!((returned("female"), returned("male")), (Some(32), Some(33)));
    let hidden = figure(&found, "GCM.21c", "TN");
    assert!(hidden.suppressed && hidden.denominator.is_none() && hidden.bounds.is_none());
    assert!(
        figure(&found, "GCM.21c", "LY").suppressed,
        "the tables hide it too"
    );
    let table = found
        .tables
        .iter()
        .find(|table| table.name == "year_host")
        .unwrap();
    assert_eq!(table.columns, ["LY", "MA", "TN", "total"]);
    let (hidden, count) = (Value::Hidden, Value::Count);
    assert_eq!(
        table.cells,
        [
            vec![hidden, count(40), hidden, count(65)],
            vec![hidden, count(40), hidden, count(65)]
        ]
    );
    let rounded = Measure::new(book())
        .by(&[By::Host])
        .control(Control::default().method(Method::Round));
    let found = measured(rounded, &many());
    assert_eq!(figure(&found, "OO.1", "TN").numerator, Some(5));
}

#[test]
fn who_was_not_measured_is_no_way_in() {
    // Four of 65 say nothing; of the others all but twenty are satisfied.
    let say = |(case, id): (Json, u32)| {
        let word = if id > 20 { "satisfied" } else { "neutral" };
        let survey = json!({"id": "s1", "instrument": "satisfaction-2018", "member": "p1", "on": "2015-06-01", "answers": {"travel": word}});
        if id > 61 {
            case
        } else {
            with(case, "/monitoring/surveys/-", survey)
        }
    };
    let cases: Vec<Json> = many().into_iter().zip(1..).map(say).collect();
    let found = measured(Measure::new(book()), &cases);
    let one = figure(&found, "1.2", "");
    assert_eq!(share(one), (Some(41), Some(61), None, Some(0.6721)));
    assert_eq!(one.bounds, None);
    // Few are asked for at all: nothing is told, also where none of them was measured.
    let few = measured(Measure::new(book()), &[back(1), back(2)]);
    assert!(figure(&few, "1.2", "").suppressed);
}

#[test]
fn the_order_of_cases_does_not_matter() {
    let mut cases = many();
    let one = measured(Measure::new(book()).by(&By::ALL), &cases).to_json();
    cases.reverse();
    assert_eq!(
        one,
        measured(Measure::new(book()).by(&By::ALL), &cases).to_json()
    );
}

#[test]
fn the_json_has_its_keys_in_order() {
    let found = measured(Measure::new(book()).by(&[By::Host]), &many());
    let json = found.to_json();
    assert!(json.starts_with(r#"{"as_of":"2016-09-01","cases":65,"indicators":[{"code":"OO.1","by":{},"value":65.0,"numerator":65,"denominator":65,"not_measured":0,"bounds":null,"target":null,"suppressed":false},{"code":"OO.1","by":{"host":"LY"},"value":null,"#));
    assert!(json.contains(r#""criteria":{"sustainable":[{"code":"S1","by":{},"#));
    assert!(json.contains(r#""status":"proposed""#));
    assert!(json.contains(r#"{"name":"year_host","rows":["2015","total"],"columns":["LY","MA","TN","total"],"cells":[[{"hidden":true},40,"#));
}

#[test]
fn no_text_of_a_case_gets_out() {
    let mut text = back(1).to_string();
    for own in ["A-1", "p1", "iom-ma", "iom-cm", "t1"] {
        text = text.replace(&format!("\"{own}\""), &format!("\"<script>SECRET-{own}\""));
    }
    let mut case: Json = serde_json::from_str(&text).unwrap();
    case["programme"] = json!("SECRET");
    case["plans"] = json!([{"id": "SECRET1", "community_benefit": "SECRET", "items": [{"id": "SECRET2", "provider": "SECRET", "donor_line": "SECRET"}]}]);
    case["deliveries"] =
        json!([{"id": "SECRET3", "item": "SECRET2", "on": "2015-05-01", "provider": "SECRET"}]);
    case["members"][0]["names"] = json!([{"kind": "legal", "family": "SECRET"}]);
    case["monitoring"]["surveys"] = json!([{"id": "SECRET4", "instrument": "satisfaction-SECRET", "on": "2015-05-01", "satisfaction": "SECRET", "answers": {"travel": "SECRET"}}]);
    let found = measured(all_shown().by(&By::ALL), &[case]);
    assert_eq!(figure(&found, "OO.1", "").numerator, Some(1));
    for lang in Lang::ALL {
        for text in [
            found.to_json(),
            found.to_text(lang, Style::default()),
            found.to_html(lang),
            format!("{:?}", found.rows()),
        ] {
            assert!(!text.contains("SECRET") && !text.contains("<script"));
        }
    }
}

#[test]
fn the_page_stands_alone() {
    let found = measured(all_shown().by(&[By::Origin, By::Sex]), &many());
    for lang in Lang::ALL {
        let page = found.to_html(lang);
        for tag in [
            "table", "tr", "td", "th", "details", "section", "svg", "p", "ul", "li", "main", "nav",
        ] {
            let opened = page.matches(&format!("<{tag}>")).count()
                + page.matches(&format!("<{tag} ")).count();
            assert_eq!(opened, page.matches(&format!("</{tag}>")).count(), "{tag}");
        }
        for foreign in [
            "http://", "https://", "src=", "url(", "@import", "<script", "<link", "onclick",
        ] {
            assert!(!page.contains(foreign), "{foreign}");
        }
        assert!(page.contains("prefers-color-scheme:dark") && page.contains("default-src 'none'"));
        assert!(
            page.contains("<summary>")
                && page.contains("tabindex=\"0\"")
                && page.contains("scope=\"row\"")
        );
        assert_eq!(page.contains("dir=\"rtl\""), lang == Lang::Ar);
        assert!(
            !page.contains("measure-"),
            "every word is there: {}",
            page.split("measure-")
                .nth(1)
                .unwrap_or_default()
                .split('<')
                .next()
                .unwrap_or_default()
        );
    }
}

#[test]
fn rows_have_one_width() {
    let found = measured(Measure::new(book()).by(&[By::Host]), &many());
    let rows = found.rows();
    assert!(
        rows.iter()
            .any(|row| row[0] == "table" && row[1] == "corridor" && row[12] == "true")
    );
    assert!(
        rows.iter()
            .any(|row| row[1] == "OO.1" && row[3] == "MA" && row[5] == "40")
    );
}

#[test]
fn every_group_that_is_a_code_has_a_word() {
    let kinds = AssistanceType::all().iter().map(|kind| kind.code());
    let returns = ReturnType::all().iter().map(|kind| kind.code());
    for code in kinds.chain(returns) {
        for lang in Lang::ALL {
            let id = format!("measure-key-{code}");
            assert!(Words::of(lang).has(&id), "{lang:?} {id}");
        }
    }
}

#[test]
fn a_cell_that_says_too_much_is_told_once() {
    let cases = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/cases.jsonl");
    let mut measure = all_shown();
    measure.input(&std::fs::read(cases).unwrap());
    let measured = measure.finish();
    let all: Vec<_> = measured.warnings().collect();
    let once: BTreeSet<_> = all.iter().collect();
    assert!(!all.is_empty());
    assert_eq!(once.len(), all.len());
}

/// CNF-012: what counts as few is the parameter of the rule set, and nothing else.
#[test]
fn the_rule_set_says_what_few_people_are() {
    use sankofa::programme::{Param, Programmes};
    let base = Programmes::base().params().int(Param::SmallCell).unwrap();
    let small = |measure: &Measure| i64::try_from(measure.controls().small_cell()).unwrap();
    assert_eq!(small(&Measure::new(book())), base);
    assert_eq!(i64::try_from(Control::default().small_cell()), Ok(base));
    let of = |rest: &str| {
        let set = format!(
            "name = \"x\"\ntitle = {{ en = \"Test\" }}\ndate_basis = \"application\"\n{rest}\n[[versions]]\nid = \"1\"\n"
        );
        Measure::new(book().programme_text(&set).unwrap())
    };
    assert_eq!(
        small(&of("unset = [\"small_cell\"]")),
        base,
        "never without a number"
    );
    let shown = |measure: Measure| {
        let found = measured(measure, &many());
        let counts: Vec<u64> = found
            .tables
            .iter()
            .flat_map(|table| table.cells.iter().flatten())
            .filter_map(|cell| match cell {
                Value::Count(count) | Value::Mean(_, count) => Some(*count),
                _ => None,
            })
            .collect();
        let limit = found.control.small_cell();
        assert!(
            counts.iter().all(|count| *count == 0 || *count >= limit),
            "{counts:?}"
        );
        counts
    };
    // Five people came from Tunisia.
    assert!(!shown(Measure::new(book())).contains(&5));
    assert!(!shown(of("[params]\nsmall_cell = 6")).contains(&5));
    assert!(shown(of("[params]\nsmall_cell = 5")).contains(&5));
}

/// BUD-014: of every table that has totals, whatever is hidden.
#[test]
fn parts_make_up_the_totals() {
    for control in [Control::new(1), Control::new(5), Control::default()] {
        let found = measured(Measure::new(book()).control(control), &many());
        let mut lines = 0;
        let mut totals = std::collections::BTreeMap::new();
        for table in &found.tables {
            let columns = (0..table.columns.len()).map(|column| {
                let cells = table.cells.iter().map(|row| row[column]);
                (
                    &table.columns[column],
                    table.axes.1,
                    cells.collect::<Vec<_>>(),
                    &table.rows,
                )
            });
            let rows = table.rows.iter().zip(&table.cells);
            let rows = rows.map(|(name, row)| (name, table.axes.0, row.clone(), &table.columns));
            for (name, axis, line, along) in rows.chain(columns) {
                if along.last().map(String::as_str) != Some("total") {
                    continue;
                }
                let (total, parts) = line.split_last().unwrap();
                let hidden = line.contains(&Value::Hidden);
                let sum: u64 = parts
                    .iter()
                    .filter_map(|part| match part {
                        Value::Count(count) => Some(*count),
                        _ => None,
                    })
                    .sum();
                match total {
                    Value::Count(total) if hidden => {
                        assert!(sum <= *total, "{} {name}", table.name)
                    }
                    Value::Count(total) => assert_eq!(sum, *total, "{} {name}", table.name),
                    _ => assert!(hidden),
                }
                // The same people are as many in every table of who came back.
                if table.name != "help" {
                    let of = if name == "total" { "" } else { axis };
                    let before = totals.insert((of, name.clone()), *total);
                    assert!(
                        before.is_none_or(|before| before == *total),
                        "{} {name}",
                        table.name
                    );
                }
                lines += 1;
            }
        }
        assert!(lines > 10, "{lines}");
    }
}

/// VUL-013: three flags on one person are one person, and groups that overlap have no sum.
#[test]
fn vulnerability_counts_persons() {
    let flags = |codes: &[&str]| -> Json {
        let one = |(at, code): (usize, &&str)| json!({"id": format!("v{at}"), "category": code, "level": "individual", "polarity": "risk", "on": "2015-01-05"});
        Json::from(codes.iter().enumerate().map(one).collect::<Vec<_>>())
    };
    let ill = ["serious_medical", "mental_health", "disability_physical"];
    let both = ["serious_medical", "vot_actual", "vot_possible"];
    let protected = json!([{"id": "v1", "category": "serious_medical", "polarity": "protective", "on": "2015-01-05"}]);
    let path = "/members/0/vulnerabilities";
    let cases = [
        with(back(1), path, flags(&ill)),
        with(back(2), path, flags(&both)),
        with(back(3), path, protected),
    ];
    let found = measured(all_shown(), &cases);
    let table = found
        .tables
        .iter()
        .find(|table| table.name == "vulnerability")
        .unwrap();
    assert_eq!(
        table.rows,
        ["unaccompanied_or_separated", "trafficking", "health"]
    );
    let counts: Vec<_> = table.cells.iter().map(|row| row[0]).collect();
    assert_eq!(counts, [Value::Count(0), Value::Count(1), Value::Count(2)]);
}
