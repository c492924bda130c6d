//! Two rule sets side by side: pairs made by hand with the differences that they have, and cases under both.

use proptest::prelude::*;
use sankofa::comparison::{CASE_COLUMNS, Comparison, Differences, How, Outcome, RuleChange, Topic};
use sankofa::{Lang, Rulebook, Severity, Style};
use serde_json::{Value, json};

const CASES: &str = include_str!("../../examples/cases.jsonl");
const EXAMPLE: &str = include_str!("../rulebook/bases/example.json");

fn book(set: &str) -> Rulebook {
    let book = Rulebook::new("2016-09-01".parse().unwrap());
    if set.contains('\n') {
        book.programme_text(set).unwrap()
    } else {
        book.programme(set).unwrap()
    }
}

fn compared(a: &str, b: &str) -> Comparison {
    Comparison::new(book(a), book(b))
}

/// The rows without the columns of sources.
fn rows(differences: &Differences) -> Vec<String> {
    differences
        .rows()
        .map(|row| {
            assert_eq!(row.len(), 8);
            row[..6].join("|")
        })
        .collect()
}

/// A set over the project of 2015 with more below.
fn over(name: &str, rest: &str) -> String {
    format!(
        "name = \"{name}\"\ntitle = {{ en = \"Test\" }}\nextends = \"ma-eu-2015@2015-02\"\n{rest}\n\
         [[versions]]\nid = \"1\"\nfrom = \"2015-02-01\"\nto = \"2016-07-31\"\n"
    )
}

fn capped(name: &str, minor: u32) -> String {
    let amount = format!("amount = {{ minor = {minor}, currency = \"EUR\" }}");
    over(
        name,
        &format!("[[caps]]\ncomponent = \"reintegration\"\n{amount}\n"),
    )
}

#[test]
fn a_set_is_the_same_as_itself() {
    for name in ["base", "eurp-nl", "gb-2020", "gb-2020@2024", "ma-eu-2015"] {
        let none = compared(name, name).differences();
        assert!(none.is_empty(), "{name}: {none:?}");
    }
}

#[test]
fn two_readings_of_one_programme() {
    let found = compared("eurp-nl", "eurp-is").differences();
    assert_eq!(
        (&*found.a, &*found.b),
        ("eurp-nl@snapshot", "eurp-is@snapshot")
    );
    let family = "roles = child, guardian, other_relative, parent, sibling, spouse_partner, unrelated_caregiver";
    let forced = "return_types = forced_charter, forced_scheduled";
    let expected = [
        "parameter|hosts|||NL|IS".to_owned(),
        "parameter|return_types|||assisted_under_obligation, avrr, forced_charter, forced_scheduled, spontaneous, vhr|assisted_under_obligation, avrr, vhr".to_owned(),
        "parameter|form_allowed|post_arrival|||cash, mixed, service".to_owned(),
        "parameter|form_allowed|reintegration||in_kind, service, voucher|in_kind, service".to_owned(),
        format!("cap|post_arrival|person; {forced}||205.00 EUR|"),
        "cap|reintegration|person||2000.00 EUR|1000.00 EUR".to_owned(),
        format!("cap|reintegration|person; {forced}||1000.00 EUR|"),
        format!("cap|reintegration|person; {forced}; {family}; age_under = 18||1000.00 EUR|"),
        format!("cap|reintegration|person; {family}; age_under = 18||1000.00 EUR|"),
        "cap|reintegration|person; roles = principal|||2000.00 EUR".to_owned(),
    ];
    assert_eq!(rows(&found), expected);
}

#[test]
fn each_value_says_where_it_comes_from() {
    let found = compared("fr-2015", "fr-later").differences();
    let json: Value = serde_json::from_str(&found.to_json()).unwrap();
    assert_eq!(
        json["differences"],
        json!([
            {"topic": "set", "name": "from", "key": null, "unit": null,
             "a": {"value": "2015-04-17", "source": null}, "b": null},
            {"topic": "parameter", "name": "eu_citizen_policy", "key": null, "unit": null,
             "a": {"value": "reduced", "source": "S14"}, "b": {"value": "exclude", "source": "S14: later pages"}},
        ])
    );
    let found = compared("base", "be-2022").differences();
    let amount = found.changes.iter().find(|one| one.unit == Some("minor"));
    assert_eq!(&*amount.unwrap().name, "departure_cash_max");
}

#[test]
fn two_versions_of_one_programme() {
    let found = compared("gb-2020@2020", "gb-2020@2024").differences();
    assert_eq!(
        rows(&found),
        [
            "set|from|||2020-01-01|2024-01-01",
            "set|to|||2023-12-31|",
            "cap|reintegration|person||2000.00 GBP|3000.00 GBP",
        ]
    );
    // By its name alone the day chooses.
    let day = |day: &str, name| Rulebook::new(day.parse().unwrap()).programme(name).unwrap();
    let of = |on| Comparison::new(day(on, "gb-2020"), day("2000-01-01", "base")).differences();
    assert_eq!(
        (&*of("2022-05-01").a, &*of("2025-05-01").a),
        ("gb-2020@2020", "gb-2020@2024")
    );
}

#[test]
fn severities_waivers_offers_and_money_of_donors() {
    let old = over(
        "x-old",
        "[severities]\n\"PLN-002\" = \"off\"\n\"CHI-027\" = \"info\"\n",
    );
    let new = over(
        "x-new",
        "unset = [\"stagnation_cd\"]\n[waivers]\nseverity = { info = [\"case_manager\"] }\n\
         rules = { \"DLV-002\" = [] }\n[params]\norigin_answer_wd = { \"CH-CM\" = 11, \"MA-CM\" = 7 } # S99\n\
         [[offers]]\nid = \"winter\"\nfrom = \"2015-12-01\"\n[[donor_lines]]\nid = \"eu-2015\"\nfrom = \"2015-02-01\"\n",
    );
    let found = compared(&old, &new).differences();
    let expected = [
        "severity|CHI-027|child-follow-up-not-scheduled||info|warning",
        "severity|PLN-002|plan-late||off|warning",
        "waiver|info||||case_manager",
        "waiver|DLV-002|",
        "parameter|origin_answer_wd|CH-CM|working_days|10|11",
        "parameter|origin_answer_wd|MA-CM|working_days||7",
        "parameter|stagnation_cd||calendar_days|60|",
        "offer|winter||||from = 2015-12-01",
        "donor_line|eu-2015|||from = 2015-02-01, hosts = MA",
    ];
    let rows = rows(&found);
    for start in expected {
        let there = rows.iter().any(|row| row.starts_with(start));
        assert!(there, "{start} in {rows:#?}");
    }
    let topics: Vec<Topic> = found.changes.iter().map(|change| change.topic).collect();
    assert!(topics.is_sorted(), "by topic");
    let sourced = found
        .changes
        .iter()
        .find(|change| change.key.as_deref() == Some("MA-CM"));
    assert_eq!(
        sourced.unwrap().b.as_ref().unwrap().source.as_deref(),
        Some("S99")
    );
}

#[test]
fn the_other_way_round_it_is_the_same_list() {
    for (a, b) in [
        ("eurp-nl", "eurp-is"),
        ("base", "reag-garp-2017"),
        ("be-2022", "ch-2021"),
    ] {
        let (there, back) = (compared(a, b).differences(), compared(b, a).differences());
        assert!(!there.is_empty());
        let mut turned = back.clone();
        for change in &mut turned.changes {
            std::mem::swap(&mut change.a, &mut change.b);
        }
        assert_eq!(there.changes, turned.changes, "{a} and {b}");
    }
}

#[test]
fn a_lower_cap_makes_a_case_fail_and_a_higher_one_pass() {
    let (high, low) = (capped("x-high", 150_000), capped("x-low", 100_000));
    let found = compared(&high, &low).check(EXAMPLE.as_bytes());
    assert_eq!(
        (found.cases, found.newly_failing, found.newly_passing),
        (1, 1, 0)
    );
    let [case] = &found.changes[..] else {
        panic!("one case: {found:?}");
    };
    assert_eq!(case.outcome, Outcome::NewlyFails);
    // What was promised is over the cap, too.
    let told: Vec<_> = case
        .rules
        .iter()
        .map(|one| (one.rule.code, one.how))
        .collect();
    assert_eq!(told, [("VOL-023", How::New), ("BEN-001", How::New)]);
    let RuleChange { a, b, .. } = case.rules[1];
    assert_eq!((a.findings, a.severity), (0, None));
    assert_eq!((b.findings, b.severity), (1, Some(Severity::Error)));
    assert_eq!(found.rules.len(), 2);
    assert_eq!((found.rules[1].new, found.rules[1].gone), (1, 0));

    let back = compared(&low, &high).check(EXAMPLE.as_bytes());
    assert_eq!((back.newly_failing, back.newly_passing), (0, 1));
    assert_eq!(back.changes[0].rules[0].how, How::Gone);

    let same = compared(&low, &low).check(EXAMPLE.as_bytes());
    assert!(same.is_same() && same.rules.is_empty());
    assert_eq!((same.failing_both, same.changed), (1, 0));
}

#[test]
fn a_rule_taken_lighter_or_switched_off() {
    let low = capped("x-low", 100_000);
    let with = |name: &str, level: &str| {
        let severities = format!("[severities]\n\"BEN-001\" = \"{level}\"\n[[versions]]");
        capped(name, 100_000).replacen("[[versions]]", &severities, 1)
    };
    let lighter = compared(&low, &with("x-warn", "warning")).check(EXAMPLE.as_bytes());
    assert_eq!(lighter.newly_passing, 1);
    assert_eq!(lighter.changes[0].rules[0].how, How::Lighter);
    assert_eq!(lighter.rules[0].otherwise, 1);
    let graver = compared(&with("x-warn", "warning"), &low).check(EXAMPLE.as_bytes());
    assert_eq!(graver.changes[0].rules[0].how, How::Graver);
    let off = compared(&low, &with("x-off", "off")).check(EXAMPLE.as_bytes());
    assert_eq!(off.changes[0].rules[0].how, How::Gone);
}

/// What the two checks say by themselves, and nothing else.
#[test]
fn totals_are_those_of_two_checks() {
    for (a, b) in [
        ("ma-eu-2015", "eurp-nl"),
        ("eurp-de-as-is", "ie-2025"),
        ("base", "be-2022"),
    ] {
        let found = compared(a, b).max_cases(0).check(CASES.as_bytes());
        let (one, other) = (
            book(a).check(CASES.as_bytes()),
            book(b).check(CASES.as_bytes()),
        );
        assert_eq!(found.cases, one.cases);
        assert_eq!(
            found.newly_passing + found.failing_both,
            one.with_errors,
            "{a}"
        );
        assert_eq!(
            found.newly_failing + found.failing_both,
            other.with_errors,
            "{b}"
        );
        let all = found.newly_failing + found.newly_passing + found.failing_both;
        assert_eq!(all + found.passing_both, found.cases);
        for total in &found.rules {
            let of = |report: &sankofa::Report| report.counts.get(total.rule.code).copied();
            let [a, b] = total.findings;
            assert_eq!((of(&one).unwrap_or(0), of(&other).unwrap_or(0)), (a, b));
        }
        assert_eq!(
            [&one.programmes, &other.programmes],
            [&found.programmes[0], &found.programmes[1]]
        );
        // Nothing is kept, all is counted.
        assert!(found.changes.is_empty() && found.changed > 0);
        assert_eq!(found.limits_hit[0].count, found.changed);
        assert!(!found.not_run.is_empty());
    }
}

#[test]
fn cases_come_in_input_order_with_file_and_line() {
    let comparison = compared("ma-eu-2015", "eurp-nl");
    let mut run = comparison.run();
    assert!(run.input(CASES.as_bytes(), Some("one.jsonl")));
    let first = run.take();
    assert!(run.input(CASES.as_bytes(), Some("two.jsonl")));
    let all = run.finish();
    let indexes = |cases: &[sankofa::comparison::CaseChange]| -> Vec<u64> {
        cases.iter().map(|change| change.case.index).collect()
    };
    assert!(!first.is_empty() && indexes(&first).is_sorted());
    assert_eq!(all.changes.len(), first.len(), "what was taken is gone");
    assert_eq!(all.changed, 2 * first.len() as u64);
    let row = all.rows().next().unwrap();
    assert_eq!(row.len(), CASE_COLUMNS.len());
    assert_eq!(row[0], "two.jsonl");
    assert!(all.changes[0].rules.windows(2).all(|two| {
        let place = |change: &RuleChange| sankofa::rules::position(change.rule);
        place(&two[0]) < place(&two[1])
    }));
}

#[test]
fn text_has_words_in_every_language_and_none_of_the_case() {
    let (high, low) = (capped("x-high", 150_000), capped("x-low", 100_000));
    for (a, b) in [
        (high.as_str(), low.as_str()),
        ("ma-eu-2015", "eurp-nl"),
        ("base", "base"),
    ] {
        let found = compared(a, b).check(format!("{EXAMPLE}\n{{}}").replace('\n', " ").as_bytes());
        let many = compared(a, b).check(CASES.as_bytes());
        for lang in Lang::ALL {
            for found in [&found, &many] {
                let text = found.to_text(lang, Style::default());
                assert!(
                    !text.contains("compare-") && !text.contains("ui-"),
                    "{text}"
                );
                assert!(
                    !text.contains("Ngassa") && !text.contains("Jean Paul"),
                    "{text}"
                );
            }
        }
        assert!(!many.to_json().contains("Ngassa"));
    }
    let text = compared(&high, &low)
        .check(EXAMPLE.replace('\n', " ").as_bytes())
        .to_text(Lang::En, Style::default());
    assert!(
        text.contains("1 newly failing") && text.contains("MA-2015-000123"),
        "{text}"
    );
    assert!(
        text.contains("  reintegration  person: 1,500.00 EUR → 1,000.00 EUR"),
        "{text}"
    );
}

#[test]
fn the_keys_of_the_json_are_in_order() {
    let json = compared("eurp-nl", "eurp-is")
        .check(CASES.as_bytes())
        .to_json();
    let mut at = 0;
    for key in [
        "engine",
        "ruleset",
        "as_of",
        "a",
        "b",
        "differences",
        "programmes",
        "cases",
        "changed",
        "newly_failing",
        "newly_passing",
        "failing_both",
        "passing_both",
        "rules",
        "not_run",
        "limits_hit",
        "changes",
    ] {
        let place = json[at..]
            .find(&format!("\"{key}\":"))
            .unwrap_or_else(|| panic!("{key}"));
        at += place;
    }
    let read: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(read.as_object().unwrap().len(), 17);
}

#[test]
fn a_version_can_be_asked_for() {
    let report = book("gb-2020@2020").check(EXAMPLE.as_bytes());
    assert_eq!(
        report.programmes.keys().collect::<Vec<_>>(),
        ["gb-2020@2020"]
    );
    let codes: Vec<_> = report.findings.iter().map(|one| one.rule.code).collect();
    assert!(
        !codes.contains(&"ELG-001"),
        "who asks for a version gets it: {codes:?}"
    );
    let refused = Rulebook::new("2016-09-01".parse().unwrap()).programme("gb-2020@2021");
    let said = refused.unwrap_err().to_string();
    assert!(said.contains("did you mean 'gb-2020@202"), "{said}");
}

#[test]
fn hostile_input_is_counted_like_anything_else() {
    let deep = "[".repeat(5_000);
    let many = format!("{{{}\"id\": 1}}", "\"x\": 0, ".repeat(20_000));
    for input in [
        "",
        "[]",
        "{",
        "null",
        "\u{feff}{}",
        "{}\n{\n[]",
        deep.as_str(),
        many.as_str(),
    ] {
        let found = compared("base", "eurp-nl").check(input.as_bytes());
        let one = book("base").check(input.as_bytes());
        assert_eq!(found.cases, one.cases, "{:.20}", input);
        let fails = found.failing_both + found.newly_passing;
        assert_eq!(fails, one.with_errors, "{:.20}", input);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..200), cut in 0..EXAMPLE.len()) {
        let comparison = compared("base", "be-2022");
        let half = EXAMPLE.as_bytes().get(..cut).unwrap_or_default();
        for input in [&bytes[..], half] {
            let found = comparison.check(input);
            let read: Value = serde_json::from_str(&found.to_json()).unwrap();
            prop_assert_eq!(&read["cases"], &json!(found.cases));
            prop_assert_eq!(found.changes.len() as u64, found.changed);
        }
    }
}
