//! Budget, delivery and follow-up: what the pages cannot show in one patch.

use sankofa::{Arg, Gate, Report, Rulebook, Severity};
use serde_json::{Value, json};

const EXAMPLE: &str = include_str!("../rulebook/bases/example.json");
const FAMILY: &str = include_str!("../rulebook/bases/family.json");

fn case(base: &str, change: impl FnOnce(&mut Value)) -> Value {
    let mut case: Value = serde_json::from_str(base).unwrap();
    change(&mut case);
    case
}

fn report(rules: &[&str], gate: Gate, input: &str) -> Report {
    Rulebook::new("2016-09-01".parse().unwrap())
        .gate(Some(gate))
        .across(true)
        .select(rules.iter().copied())
        .unwrap()
        .check(input.as_bytes())
}

/// What one rule says of a case: first arguments, in order.
fn said(rule: &str, case: &Value) -> Vec<String> {
    let report = report(&[rule], Gate::G7, &case.to_string());
    let mut said: Vec<String> = report
        .findings
        .iter()
        .map(|finding| match finding.args[0] {
            Arg::Code(code) => code.to_owned(),
            Arg::Int(number) => number.to_string(),
            _ => String::new(),
        })
        .collect();
    said.sort();
    said
}

fn skipped(rule: &str, case: &Value) -> u64 {
    let report = report(&[rule], Gate::G7, &case.to_string());
    report.skipped.get(rule).copied().unwrap_or(0)
}

fn money(minor: i64, currency: &str) -> Value {
    json!({"minor": minor, "currency": currency})
}

#[test]
fn conversion_forgives_rounding_and_nothing_else() {
    let paid = |local: i64, rate: Value, euro: i64| {
        case(EXAMPLE, |case| {
            let delivery = &mut case["deliveries"][0];
            delivery["amount"] = money(local, "XAF");
            delivery["rate"] = rate;
            delivery["programme_amount"] = money(euro, "EUR");
        })
    };
    let there = json!({"from": "XAF", "to": "EUR", "value": "0.001524490", "on": "2015-08-10"});
    let back = json!({"from": "EUR", "to": "XAF", "value": "655.957", "on": "2015-08-10"});
    for rate in [&there, &back] {
        for euro in [69_999, 70_000, 70_001] {
            let right = paid(459_170, rate.clone(), euro);
            assert!(said("BUD-006", &right).is_empty(), "{rate} {euro}");
        }
        let wrong = paid(459_170, rate.clone(), 70_002);
        assert_eq!(said("BUD-006", &wrong), ["amount"], "{rate}");
    }
    // One franc is worth less than a cent: the cent was rounded, not the franc.
    assert!(said("BUD-006", &paid(-459_170, there, -70_000)).is_empty());
    assert_eq!(skipped("BUD-006", &paid(459_170, Value::Null, 70_000)), 1);
}

#[test]
fn a_receipt_covers_what_its_amount_covers() {
    let with = |first: Value, second: Value| {
        case(EXAMPLE, |case| {
            case["deliveries"][0]["receipts"][0] = first;
            case["deliveries"][1]["receipts"][0] = second;
        })
    };
    let receipt = |number: &str, amount: Option<i64>| {
        let mut receipt = json!({"id": format!("r-{number}-{amount:?}"), "number": number, "supplier": "Supplier Akwa"});
        if let Some(minor) = amount {
            receipt["amount"] = money(minor, "XAF");
        }
        receipt
    };
    let once = with(
        receipt("7/118", Some(852_744)),
        receipt("7 118", Some(852_744)),
    );
    assert!(said("DLV-012", &once).is_empty(), "covers both");
    let short = with(
        receipt("7/118", Some(852_743)),
        receipt("7118", Some(852_743)),
    );
    assert_eq!(said("DLV-012", &short).len(), 1, "a franc too little");
    let other = with(receipt("7118", None), receipt("7118", None));
    assert!(said("DLV-012", &other).is_empty(), "other amounts");
    let taken_back = case(EXAMPLE, |case| {
        let mut again = case["deliveries"][0].clone();
        again["id"] = json!("dl3");
        case["deliveries"].as_array_mut().unwrap().push(again);
        let back = json!({"id": "dl4", "reverses": "dl3", "on": "2015-08-13", "amount": money(459_170, "XAF")});
        case["deliveries"].as_array_mut().unwrap().push(back);
    });
    assert!(said("DLV-012", &taken_back).is_empty(), "taken back whole");
    // Two copies of one case are no fraud; the same receipts in another case are.
    let same: Value = case(EXAMPLE, |_| {});
    let another = case(EXAMPLE, |case| case["id"] = json!("MA-2015-000124"));
    let found = |second: &Value| {
        let input = format!("{same}\n{second}\n");
        report(&["DLV-012"], Gate::G6, &input).findings.len()
    };
    assert_eq!((found(&same), found(&another)), (0, 2));
    // One invoice for two cases, as far as its amount reaches.
    let shared = |minor: i64| {
        let one = |id: &str| {
            case(EXAMPLE, |case| {
                case["id"] = json!(id);
                case["deliveries"][0]["receipts"][0]["amount"] = money(minor, "XAF");
                case["deliveries"][1]["receipts"] = json!([]);
            })
        };
        let input = format!("{}\n{}\n", one("MA-1"), one("MA-2"));
        report(&["DLV-012"], Gate::G6, &input).findings.len()
    };
    assert_eq!((shared(918_340), shared(918_339)), (0, 1));
}

#[test]
fn partners_are_checked_by_their_share() {
    let many = |number: usize, seen: &[&str]| {
        case(EXAMPLE, |case| {
            case["id"] = json!(format!("MA-2015-{number:06}"));
            let all = (0..number).map(
                |n| json!({"id": format!("d{n}"), "on": "2015-08-20", "provider": "supplier-akwa"}),
            );
            case["deliveries"] = all.collect();
            case["monitoring"]["visits"][0]["deliveries"] = json!(seen);
        })
    };
    let found = |cases: &[Value]| {
        let input: String = cases.iter().map(|case| format!("{case}\n")).collect();
        let report = report(&["DLV-008"], Gate::G6, &input);
        let args: Vec<_> = report.findings.iter().map(|one| one.args).collect();
        assert!(args.len() < 2, "told once");
        args.first().copied()
    };
    assert_eq!(found(&[many(19, &[])]), None, "no whole check");
    let told = found(&[many(19, &[]), many(1, &[])]);
    let args = [Arg::Int(0), Arg::Int(20), Arg::Int(5)];
    assert_eq!(told, Some(args));
    assert_eq!(found(&[many(19, &["d3"]), many(1, &[])]), None);
    assert!(found(&[many(39, &["d3"]), many(1, &[])]).is_some());
}

#[test]
fn whoever_answers_for_a_child_acknowledges() {
    let by = |who: &str, delivery: usize| {
        let case = case(FAMILY, |case| {
            case["deliveries"][delivery]["acknowledged"]["by"] = json!(who);
        });
        said("DLV-004", &case)
    };
    assert!(by("p1", 1).is_empty() && by("p2", 1).is_empty(), "parents");
    assert_eq!(by("p3", 1), ["child"]);
    assert_eq!(by("p2", 0), ["other"]);
    assert_eq!(by("iom-cm", 0), ["organisation"]);
    let stranger = case(FAMILY, |case| {
        case["deliveries"][0]["acknowledged"]["by"] = json!("somebody of whom nothing is known");
    });
    assert!(said("DLV-004", &stranger).is_empty());
    assert_eq!(skipped("DLV-004", &stranger), 1);
}

#[test]
fn a_composite_of_the_survey_may_lie_outside() {
    let scored = |instrument: &str, scores: Value| {
        case(EXAMPLE, |case| {
            let survey = &mut case["monitoring"]["surveys"][0];
            survey["instrument"] = json!(instrument);
            survey["scores"] = scores;
        })
    };
    let scores =
        json!({"economic": "0.12", "social": "0.05", "psychosocial": "0.15", "composite": "0.23"});
    assert!(said("MON-004", &scored("rss-2018", scores.clone())).is_empty());
    let case = scored("index-2020", scores);
    let report = report(&["MON-004"], Gate::G6, &case.to_string());
    assert_eq!(report.findings[0].severity, Severity::Warning);
    let edge = json!({"economic": "1.00000000000000000", "social": "1.00000000000000001", "psychosocial": "0"});
    assert_eq!(said("MON-004", &scored("rss-2018", edge)), ["social"]);
    let line = json!({"economic": "0.50000000000000000", "social": "0.49999999999999999"});
    assert_eq!(said("MON-006", &scored("rss-2018", line)), ["social"]);
}

#[test]
fn numbers_at_the_edge() {
    for minor in [i64::MIN, i64::MIN + 1, -1, 0, 1, i64::MAX] {
        let case = case(EXAMPLE, |case| {
            let all = money(minor, "EUR");
            case["entitlements"][0]["cap"] = all.clone();
            case["entitlements"][0]["unit"] = json!("person");
            let plan = &mut case["plans"][0];
            for key in ["total", "service_fee", "final_budget"] {
                plan[key] = all.clone();
            }
            let item = &mut plan["items"][0];
            item["budget"] = all.clone();
            item["allocations"] = json!([{"amount": all}, {"amount": all}]);
            item["quotes"] = json!([{"id": "q1", "amount": all}]);
            for delivery in case["deliveries"].as_array_mut().unwrap() {
                delivery["amount"] = all.clone();
                delivery["receipts"][0]["amount"] = all.clone();
                delivery["rate"]["value"] = json!("99999999999999999");
                delivery["allocations"] =
                    json!([{"percent": "99999999999999999"}, {"percent": "0.00000000000000001"}]);
            }
        });
        let report = report(&["BUD", "DLV", "MON"], Gate::G7, &case.to_string());
        let negative = report.counts.get("BUD-005").copied().unwrap_or(0);
        assert_eq!(negative > 0, minor < 0, "{minor}");
    }
}
