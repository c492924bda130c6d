//! How a programme does, worked by hand.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use sankofa::measurement::disclosure_control::{Control, Method};
use sankofa::measurement::{By, Figure, Level, Measure, Measured, Value};
use sankofa::{Lang, Rulebook, Style};
use serde_json::{Value as Json, json};

const AS_OF: &str = "2016-09-01";

fn book() -> Rulebook {
    Rulebook::new(AS_OF.parse().unwrap())
}

/// Somebody who left Morocco for Cameroon on 1 March 2015, and was received.
fn back(id: u32) -> Json {
    json!({
        "format": "sankofa/1", "id": format!("A-{id}"), "kind": "normal", "return_type": "avrr",
        "host": {"country": "MA", "office": "iom-ma"}, "origin": {"country": "CM", "office": "iom-cm"},
        "owner": "iom-cm", "opened_on": "2015-01-02",
        "members": [{"id": "p1", "role": "principal", "sex": "female", "birth": {"date": "1990-05-02"}}],
        "travel": {"events": [
            {"id": "t1", "on": "2015-03-01", "kind": "departed"},
            {"id": "t2", "on": "2015-03-01", "kind": "arrived"},
            {"id": "t3", "on": "2015-03-02", "kind": "received"}]},
        "monitoring": {"surveys": []}
    })
}

fn survey(on: &str, [economic, social, psychosocial, composite]: [&str; 4]) -> Json {
    json!({"id": format!("s-{on}"), "instrument": "rss-2018", "member": "p1", "on": on, "scores": {
        "economic": economic, "social": social, "psychosocial": psychosocial, "composite": composite}})
}

fn with(mut case: Json, path: &str, value: Json) -> Json {
    let (parent, key) = path.rsplit_once('/').unwrap();
    let parent = case.pointer_mut(parent).unwrap();
    match parent {
        Json::Array(list) if key == "-" => list.push(value),
        Json::Object(map) => {
            map.insert(key.to_owned(), value);
        }
        other => panic!("no place {path} in {other}"),
    }
    case
}

fn measured(measure: Measure, cases: &[Json]) -> Measured {
    let mut measure = measure;
    measure.input(Json::from(cases).to_string().as_bytes());
    let measured = measure.finish();
    assert_eq!(measured.unread, 0);
    measured
}

fn all_shown() -> Measure {
    Measure::new(book()).control(Control::new(1))
}

fn figure<'m>(measured: &'m Measured, code: &str, key: &str) -> &'m Figure {
    let criteria = measured.criteria.iter().flat_map(|(_, figures)| figures);
    let mut all = measured.indicators.iter().chain(criteria);
    let found = all
        .find(|one| one.code == code && one.by.last().map_or("", |(_, key)| key.as_str()) == key);
    found.unwrap_or_else(|| panic!("no figure {code} {key}"))
}

fn share(figure: &Figure) -> (Option<u64>, Option<u64>, Option<u64>, Option<f64>) {
    (
        figure.numerator,
        figure.denominator,
        figure.not_measured,
        figure.value,
    )
}

#[test]
fn a_sufficient_level() {
    let last = "2016-03-10";
    let mut cases = vec![
        with(
            back(1),
            "/monitoring/surveys/-",
            survey(last, ["0.60", "0.60", "0.30", "0.60"]),
        ),
        with(
            back(2),
            "/monitoring/surveys/-",
            survey(last, ["0.50", "0.50", "0.50", "0.50"]),
        ),
        with(
            back(3),
            "/monitoring/surveys/-",
            survey(last, ["0.70", "0.80", "0.70", "0.70"]),
        ),
        // Not asked, and asked without a score.
        back(4),
        with(
            back(5),
            "/monitoring/surveys/-",
            json!({"id": "s", "instrument": "rss-2018", "member": "p1", "on": last}),
        ),
        // Too late, and back too short a time to be asked.
        with(
            back(6),
            "/monitoring/surveys/-",
            survey("2016-08-31", ["1", "1", "1", "1"]),
        ),
    ];
    cases.push(with(
        back(7),
        "/travel/events",
        json!([{"id": "t1", "on": "2016-03-01", "kind": "departed"}]),
    ));
    let found = measured(all_shown(), &cases);
    let one = figure(&found, "OO.2", "");
    // 0.5 is what a survey without an answer has: it is not above the line. Case 6 was asked after 549 days.
    assert_eq!(share(one), (Some(2), Some(3), Some(3), Some(0.6667)));
    assert_eq!(
        (one.bounds, one.target),
        (Some((0.3333, 0.8333)), Some(0.7))
    );
    assert_eq!(figure(&found, "S1", "").value, one.value);
    assert_eq!(
        share(figure(&found, "S2", "")),
        (Some(2), Some(3), Some(3), Some(0.6667))
    );
    assert_eq!(
        share(figure(&found, "OO.1", "")),
        (Some(7), Some(7), Some(0), Some(7.0))
    );
    // The gap of the first is 0.3, of the others none and 0.1: the one in the middle is 0.9.
    assert_eq!(figure(&found, "B1", "").value, Some(0.9));
    let other = measured(all_shown().level(Level::Impact), &cases);
    assert_eq!(
        share(figure(&other, "OO.2", "")),
        (Some(1), Some(3), Some(3), Some(0.3333))
    );
    // Without scores nothing is known of levels.
    let unscored: Vec<Json> = cases
        .iter()
        .cloned()
        .map(|mut case| {
            if let Some(surveys) = case.pointer_mut("/monitoring/surveys") {
                for survey in surveys.as_array_mut().unwrap() {
                    survey.as_object_mut().unwrap().remove("scores");
                }
            }
            case
        })
        .collect();
    let none = measured(all_shown(), &unscored);
    assert_eq!(
        share(figure(&none, "OO.2", "")),
        (Some(0), Some(0), Some(6), None)
    );
}

#[test]
fn progress_is_of_pairs() {
    let of = |id, first: &str, a: &str, last: &str, b: &str| {
        let case = with(back(id), "/monitoring/surveys/-", survey(first, [a; 4]));
        with(case, "/monitoring/surveys/-", survey(last, [b; 4]))
    };
    let cases = [
        of(1, "2015-03-20", "0.4", "2016-03-10", "0.6"),
        of(2, "2015-03-21", "0.5", "2016-03-11", "0.5"),
        with(
            back(3),
            "/monitoring/surveys/-",
            survey("2016-03-10", ["0.9"; 4]),
        ),
    ];
    let found = measured(all_shown(), &cases);
    let change = figure(&found, "S3.composite", "");
    assert_eq!((change.value, change.sd), (Some(0.1), Some(0.1414)));
    assert_eq!(
        (change.denominator, change.not_measured, change.note),
        (Some(2), Some(1), None)
    );
    // A survey a month after the return falls into a low.
    let low = [of(1, "2015-04-01", "0.4", "2016-03-10", "0.6")];
    let found = measured(all_shown(), &low);
    assert_eq!(
        figure(&found, "S3.composite", "").note,
        Some("measure-low-months")
    );
}

#[test]
fn satisfaction_is_what_people_say() {
    let say = |id, answers: Json| {
        let survey = json!({"id": "s1", "instrument": "satisfaction-2018", "member": "p1", "on": "2015-06-01", "answers": answers});
        with(back(id), "/monitoring/surveys/-", survey)
    };
    let cases = [
        say(
            1,
            json!({"travel": "very_satisfied", "enough_information": "yes"}),
        ),
        say(
            2,
            json!({"travel": "satisfied", "enough_information": "partly"}),
        ),
        say(
            3,
            json!({"travel": "neutral", "enough_information": "dont_know"}),
        ),
        say(4, json!({"travel": "refused"})),
    ];
    let found = measured(all_shown(), &cases);
    assert_eq!(
        share(figure(&found, "1.2", "")),
        (Some(2), Some(3), Some(1), Some(0.6667))
    );
    assert_eq!(
        share(figure(&found, "1.1", "")),
        (Some(1), Some(2), Some(2), Some(0.5))
    );
    let outside = figure(&found, "3.1", "");
    assert_eq!(
        (outside.value, outside.denominator, outside.suppressed),
        (None, None, false)
    );
}

#[test]
fn plans_and_their_criteria() {
    let plan = json!([{
        "id": "pl1", "version": 1, "on": "2015-03-20", "complementarity": "school fees by the ministry",
        "community_beneficiaries": 6,
        "needs": [
            {"id": "n1", "dimension": "economic", "need": "income"},
            {"id": "n2", "dimension": "social", "need": "housing"}],
        "objectives": [
            {"id": "o1", "indicator": "income", "baseline": "none", "target": "some", "due": "2016-01-01", "responsible": "iom-cm"},
            {"id": "o2", "indicator": "rent"}],
        "items": [
            {"id": "i1", "dimension": "economic", "type": "microbusiness_individual", "level": "individual", "provider": "ngo", "need": "n1",
             "uses_skills": ["k1"], "starts_on": "2015-04-01", "ends_on": "2015-06-01", "donor_line": "a",
             "pilot": {"difference": "paid by phone", "success_measure": "still open", "outcome": "works"}},
            {"id": "i2", "dimension": "social", "type": "housing_support", "level": "individual", "need": "n2",
             "starts_on": "2015-04-01", "ends_on": "2015-06-01"}]
    }]);
    let mut case = with(back(1), "/plans", plan);
    case = with(
        case,
        "/deliveries",
        json!([
        {"id": "d1", "item": "i1", "on": "2015-04-10", "provider": "ngo", "amount": {"minor": 50_000, "currency": "EUR"}}]),
    );
    case = with(
        case,
        "/members/0/skills",
        json!([{"id": "k1", "name": "tiling", "gained": "host", "recognised": false}]),
    );
    case = with(
        case,
        "/monitoring/visits",
        json!([
        {"id": "v1", "on": "2015-09-01", "business_exists": true, "employees": 1},
        {"id": "v2", "on": "2016-05-01", "business_exists": true, "employees": 3}]),
    );
    case = with(
        case,
        "/referrals",
        json!([
        {"id": "r1", "on": "2015-05-01", "direction": "outgoing", "status": "completed"},
        {"id": "r2", "on": "2015-05-01", "direction": "outgoing", "status": "pending"}]),
    );
    let found = measured(all_shown(), &[case.clone(), back(2)]);
    let is = |code: &str, of: (u64, u64)| {
        let one = figure(&found, code, "");
        assert_eq!(
            (one.numerator, one.denominator),
            (Some(of.0), Some(of.1)),
            "{code}"
        );
    };
    is("C1", (1, 1));
    is("C2.services", (1, 1));
    is("C2.referrals", (1, 2));
    is("C3", (1, 2));
    is("C4", (0, 1));
    is("M2", (1, 2));
    is("I1", (1, 1));
    is("I2", (1, 1));
    is("B3.plans", (0, 1));
    is("S4", (1, 1));
    assert_eq!(figure(&found, "B3.people", "").value, Some(6.0));
    assert_eq!(figure(&found, "O2", "").value, Some(3.0));
    // The plan is not approved: the skill used in it is not asked for yet.
    is("O1", (0, 0));
    // Somebody else pays for the same help at the same time.
    let twice = json!({"id": "i3", "dimension": "economic", "type": "microbusiness_individual", "level": "individual",
        "starts_on": "2015-05-01", "ends_on": "2015-07-01", "donor_line": "b"});
    let case = with(case, "/plans/0/items/-", twice);
    let found = measured(all_shown(), &[case]);
    assert_eq!(
        share(figure(&found, "C4", "")),
        (Some(1), Some(1), Some(0), Some(1.0))
    );
}

#[test]
fn need_and_help_and_fairness() {
    let helped = |id: u32, sex: &str, scores: [&str; 4], minor: i64, on: &str| {
        let mut case = with(
            back(id),
            "/monitoring/surveys/-",
            survey("2015-03-10", scores),
        );
        case = with(case, "/members/0/sex", json!(sex));
        case = with(
            case,
            "/plans",
            json!([{"id": "pl1", "version": 1, "items": [{"id": "i1", "dimension": "economic", "type": "tvet"}]}]),
        );
        with(
            case,
            "/deliveries",
            json!([{"id": "d1", "item": "i1", "on": on, "amount": {"minor": minor, "currency": "EUR"}}]),
        )
    };
    let low = ["0.50", "0.75", "0.75", "0.60"];
    let cases = [
        helped(1, "female", low, 20_000, "2015-04-10"),
        helped(2, "male", low, 40_000, "2015-03-21"),
    ];
    let found = measured(all_shown(), &cases);
    // Half of what is lacking is economic, a quarter each of the others; all help was economic.
    assert_eq!(figure(&found, "B2", "").value, Some(0.5));
    let fair = |code: &str| {
        let balanced = &found
            .criteria
            .iter()
            .find(|(of, _)| of.code() == "balanced")
            .unwrap()
            .1;
        let by = |one: &&Figure| one.code == code && one.by[0].1 == "sex";
        balanced.iter().find(by).unwrap().clone()
    };
    assert_eq!(fair("B4.value").by[1], ("need", "medium".to_owned()));
    assert_eq!(fair("B4.value").value, Some(0.5));
    assert_eq!(fair("B4.days").value, Some(0.5), "20 days and 40");
}

#[test]
fn what_does_not_count_is_left_out() {
    let cases = [
        back(1),
        with(
            back(2),
            "/merged",
            json!({"into": "A-1", "on": "2015-05-01"}),
        ),
        with(back(3), "/kind", json!("placeholder")),
        with(
            back(4),
            "/closure",
            json!({"on": "2015-05-01", "reason": "registration_error"}),
        ),
    ];
    let found = measured(all_shown(), &cases);
    assert_eq!((found.cases, found.left_out), (1, 3));
    let mut measure = all_shown();
    measure.input(b"{\"id\": \"A-1\"}\n{\n[]\n");
    assert_eq!((measure.finish().cases, measure.finish().unread), (1, 2));
}

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
