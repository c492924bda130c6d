//! Caps, budgets and deliveries: what the pages cannot show in one patch.

use sankofa::{Gate, Report, Rulebook};
use serde_json::{Value, json};

const EXAMPLE: &str = include_str!("../rulebook/bases/example.json");
const FAMILY: &str = include_str!("../rulebook/bases/family.json");

fn case(base: &str, change: impl FnOnce(&mut Value)) -> Value {
    let mut case: Value = serde_json::from_str(base).unwrap();
    change(&mut case);
    case
}

fn book() -> Rulebook {
    Rulebook::new("2016-09-01".parse().unwrap())
        .gate(Some(Gate::G6))
        .select([
            "BEN", "BUD-001", "BUD-003", "BUD-012", "DLV-001", "DLV-002", "DLV-003", "DLV-005",
            "DLV-013",
        ])
        .unwrap()
}

fn euros(minor: i64) -> Value {
    json!({"minor": minor, "currency": "EUR"})
}

/// Codes with their first argument, in order.
fn told(report: &Report) -> Vec<String> {
    let mut told: Vec<String> = report
        .findings
        .iter()
        .map(|finding| match finding.args[0] {
            sankofa::Arg::Code(code) => format!("{} {code}", finding.rule.code),
            _ => finding.rule.code.to_owned(),
        })
        .collect();
    told.sort();
    told
}

fn check(book: &Rulebook, case: &Value) -> Vec<String> {
    told(&book.check(case.to_string().as_bytes()))
}

fn skipped(report: &Report, rule: &str) -> u64 {
    report.skipped.get(rule).copied().unwrap_or(0)
}

/// Two versions of a programme, with a cut-off on the day of application.
const TWO: &str = r#"
name = "two"
title.en = "Two versions"
date_basis = "application"
[[versions]]
id = "old"
to = "2015-05-31"
[[versions.caps]]
component = "reintegration"
amount = { minor = 250000, currency = "EUR" }
[[versions]]
id = "new"
from = "2015-06-01"
[[versions.caps]]
component = "reintegration"
amount = { minor = 150000, currency = "EUR" }
"#;

fn two(change: impl FnOnce(&mut Value)) -> Vec<String> {
    let case = case(EXAMPLE, |case| {
        case["programme"] = json!("two");
        case["entitlements"][0]["programme"] = json!("two");
        change(case);
    });
    check(&book().programme_text(TWO).unwrap(), &case)
}

#[test]
fn the_version_is_that_of_the_date_that_counts() {
    assert!(two(|_| {}).is_empty());
    let over = |case: &mut Value| case["entitlements"][0]["cap"] = euros(250_000);
    // Opened on 2 June: the cut-off was the day before.
    assert_eq!(two(over), ["BEN-005 granted"], "no rule set is named");
    let named = |ruleset: &'static str| {
        move |case: &mut Value| {
            over(case);
            case["entitlements"][0]["ruleset"] = json!(ruleset);
        }
    };
    assert_eq!(two(named("two@old")), ["BEN-005 granted"]);
    assert_eq!(two(named("two@new")), ["BEN-001 granted"]);
    let early = |case: &mut Value| {
        named("two@old")(case);
        case["opened_on"] = json!("2015-05-31");
    };
    assert!(two(early).is_empty());
    // The other way round: less than is due.
    let short = |case: &mut Value| {
        case["opened_on"] = json!("2015-05-31");
        case["entitlements"][0]["ruleset"] = json!("two@new");
    };
    assert_eq!(two(short), ["BEN-005 short"]);
    // Another version with another cap, by which nobody is wronged.
    assert!(two(|case| case["entitlements"][0]["ruleset"] = json!("two@old")).is_empty());
}

#[test]
fn one_overrun_is_told_once() {
    // Granted, planned and delivered are all over; the kind of return explains it.
    let forced = case(EXAMPLE, |case| {
        case["return_type"] = json!("forced_charter");
        case["members"][0]["means"] = json!({"lacks_means": false});
        case["entitlements"][0]["cap"] = euros(200_000);
        case["plans"][0]["total"] = euros(190_000);
        case["plans"][0]["items"][0]["budget"] = euros(130_000);
        case["deliveries"][0]["programme_amount"] = euros(130_000);
    });
    let nl = book().programme("eurp-nl").unwrap();
    assert_eq!(check(&nl, &forced), ["BEN-002 granted"]);
    // More than any cap: nothing explains it.
    let beyond = case(EXAMPLE, |case| {
        case["return_type"] = json!("forced_charter");
        case["members"][0]["means"] = json!({"lacks_means": false});
        case["entitlements"][0]["cap"] = euros(200_100);
    });
    assert_eq!(check(&nl, &beyond), ["BEN-001 granted"]);
}

#[test]
fn a_couple_with_two_children() {
    let family = |minor: i64| {
        case(FAMILY, |case| {
            case["entitlements"][0]["cap"] = Value::Null;
            case["plans"][0]["total"] = euros(minor);
            case["plans"][0]["items"][0]["budget"] = euros(minor - 60_000);
        })
    };
    for (name, minor, expected) in [
        ("eurp-is", 500_000, None),
        ("eurp-is", 500_001, Some("BEN-003 planned")),
        ("eurp-is", 550_000, Some("BEN-003 planned")),
        ("eurp-is", 800_001, Some("BEN-001 planned")),
        ("eurp-nl", 550_000, None),
        ("eurp-nl", 600_000, None),
        ("eurp-nl", 600_001, Some("BEN-003 planned")),
    ] {
        let book = book().programme(name).unwrap();
        let told = check(&book, &family(minor));
        assert_eq!(told, Vec::from_iter(expected), "{name} {minor}");
    }
}

#[test]
fn an_entitlement_is_judged_by_its_own_programme() {
    let other = |programme: &str, minor: i64| {
        let case = case(EXAMPLE, |case| {
            case["entitlements"][0]["programme"] = json!(programme);
            case["entitlements"][0]["cap"] = euros(minor);
        });
        book().check(case.to_string().as_bytes())
    };
    assert!(told(&other("eurp-nl", 200_000)).is_empty());
    assert_eq!(told(&other("eurp-nl", 200_001)), ["BEN-001 granted"]);
    assert_eq!(told(&other("ma-eu-2015", 150_001)), ["BEN-001 granted"]);
    // Of a programme that is not known nothing can be said.
    let unknown = other("atlantis-1999", 900_000);
    assert!(told(&unknown).is_empty());
    for rule in ["BEN-001", "BEN-002", "BEN-003", "BEN-005"] {
        assert_eq!(skipped(&unknown, rule), 1, "{rule}");
    }
}

#[test]
fn an_open_age_is_no_error_and_no_pass() {
    let nl = book().programme("eurp-nl").unwrap();
    let child = |birth: Value, minor: i64| {
        let case = case(FAMILY, |case| {
            case["members"][2]["birth"] = birth;
            case["entitlements"][0]["cap"] = euros(minor);
        });
        nl.check(case.to_string().as_bytes())
    };
    let open = || json!({"date": "1997"}); // 17 or 18 at departure in July 2015
    let within = child(open(), 600_000);
    assert_eq!((told(&within).len(), skipped(&within, "BEN-003")), (0, 0));
    let between = child(open(), 650_000);
    assert_eq!((told(&between).len(), skipped(&between, "BEN-003")), (0, 1));
    assert_eq!(told(&child(open(), 700_001)), ["BEN-003 granted"]);
    assert!(told(&child(json!({"date": "1996"}), 700_000)).is_empty());
    assert_eq!(
        told(&child(json!({"date": "1998"}), 650_000)),
        ["BEN-003 granted"]
    );
}

#[test]
fn currencies_without_a_rate_are_never_summed() {
    let case = case(EXAMPLE, |case| {
        let delivery = &mut case["deliveries"][0];
        delivery["programme_amount"] = Value::Null;
        delivery["rate"] = Value::Null;
        delivery["amount"] = json!({"minor": 90_000_000, "currency": "XAF"});
    });
    let report = book().check(case.to_string().as_bytes());
    assert!(told(&report).is_empty());
    assert_eq!(skipped(&report, "BEN-001"), 1);
    assert_eq!(skipped(&report, "BUD-003"), 1);
    let rated = |minor: i64| {
        let mut case = case.clone();
        case["deliveries"][0]["amount"]["minor"] = json!(minor);
        case["deliveries"][0]["rate"] =
            json!({"from": "XAF", "to": "EUR", "value": "0.001524490", "on": "2015-08-10"});
        check(&book(), &case)
    };
    assert!(rated(459_170).is_empty(), "700.00 EUR, half to even");
    assert_eq!(rated(459_180), ["BUD-003"]);
}

#[test]
fn the_order_of_lists_does_not_matter() {
    let given = |case: &mut Value| {
        case["entitlements"].as_array_mut().unwrap().push(json!({
            "id": "e2", "component": "reintegration", "programme": "ma-eu-2015", "on": "2015-08-20",
            "members": ["p1"], "unit": "person", "cap": euros(150_000)
        }));
        for (id, on) in [
            ("dl3", "2015-08-21"),
            ("dl4", "2015-08-25"),
            ("dl5", "2015-08-23"),
        ] {
            case["deliveries"].as_array_mut().unwrap().push(json!({
                "id": id, "entitlement": "e2", "on": on, "form": "in_kind", "amount": euros(10_000)
            }));
        }
    };
    let places = |case: &Value| {
        let book = book().select(["BEN"]).unwrap();
        let report = book.check(case.to_string().as_bytes());
        let mut ids: Vec<String> = report
            .findings
            .iter()
            .map(|finding| {
                let place = usize::from(finding.at.places().next().unwrap());
                let id = case["deliveries"][place]["id"].as_str().unwrap().to_owned();
                format!("{} {id}", finding.rule.code)
            })
            .collect();
        ids.sort();
        ids
    };
    let mut forwards = case(EXAMPLE, given);
    assert_eq!(places(&forwards), ["BEN-001 dl4"], "the last delivery");
    for list in ["entitlements", "deliveries", "plans", "members"] {
        forwards[list].as_array_mut().unwrap().reverse();
        assert_eq!(places(&forwards), ["BEN-001 dl4"], "{list}");
    }
}

#[test]
fn plans_of_one_entitlement() {
    let planned = |change: fn(&mut Value, &mut Value)| {
        let case = case(EXAMPLE, |case| {
            let mut second = case["plans"][0].clone();
            second["id"] = json!("pl2");
            second["on"] = json!("2015-09-01");
            for (item, id) in second["items"]
                .as_array_mut()
                .unwrap()
                .iter_mut()
                .zip(["i3", "i4"])
            {
                item["id"] = json!(id);
            }
            change(&mut case["plans"][0], &mut second);
            case["plans"].as_array_mut().unwrap().push(second);
        });
        check(&book().select(["BEN"]).unwrap(), &case)
    };
    assert!(planned(|_, second| second["version"] = json!(2)).is_empty());
    assert!(planned(|_, second| second["replaces"] = json!("pl1")).is_empty());
    assert!(planned(|first, _| first["cancelled_on"] = json!("2015-08-20")).is_empty());
    assert_eq!(planned(|_, _| {}), ["BEN-001 planned"], "two plans at once");
}

#[test]
fn cash_in_lieu_counts_under_the_package() {
    let nl = book()
        .select(["BEN"])
        .unwrap()
        .programme("eurp-nl")
        .unwrap();
    let paid = |cash: i64| {
        let case = case(EXAMPLE, |case| {
            for (id, component, form, minor) in [
                ("dl3", "post_arrival", "service", 30_000),
                ("dl4", "cash_in_lieu", "cash", cash),
            ] {
                case["deliveries"].as_array_mut().unwrap().push(json!({
                    "id": id, "component": component, "form": form, "on": "2015-07-10",
                    "members": ["p1"], "amount": euros(minor)
                }));
            }
        });
        check(&nl, &case)
    };
    assert!(paid(31_500).is_empty());
    assert_eq!(paid(31_600), ["BEN-001 together"]);
    assert_eq!(paid(61_600), ["BEN-001 delivered"]);
}

fn decide(case: &mut Value, kind: &str, on: &str) {
    case["decisions"].as_array_mut().unwrap().push(json!({
        "id": format!("x-{kind}"), "kind": kind, "on": on, "by": "iom-cm", "role": "programme_manager"
    }));
}

#[test]
fn somebody_gone_and_back() {
    let state = |change: fn(&mut Value)| {
        let report = book().check(case(EXAMPLE, change).to_string().as_bytes());
        (told(&report), skipped(&report, "DLV-013"))
    };
    let gone = |kind: &str| vec![format!("DLV-013 {kind}")];
    assert_eq!(
        state(|case| decide(case, "remigrated", "2015-08-13")),
        (gone("remigrated"), 0)
    );
    assert_eq!(
        state(|case| decide(case, "remigrated", "2015-08-14")),
        (vec![], 0),
        "the same day is the benefit of the doubt"
    );
    assert_eq!(
        state(|case| {
            decide(case, "remigrated", "2015-08-13");
            decide(case, "reopened", "2015-08-14");
        }),
        (vec![], 0)
    );
    // To be reached is not to be back.
    let reached =
        json!({"id": "ca1", "on": "2015-08-14", "channel": "phone", "outcome": "reached"});
    for (kind, expected) in [("lost_contact", vec![]), ("remigrated", gone("remigrated"))] {
        let case = case(EXAMPLE, |case| {
            decide(case, kind, "2015-08-13");
            case["contact_attempts"] = json!([reached.clone()]);
        });
        assert_eq!(check(&book(), &case), expected, "{kind}");
    }
    // A death without a date.
    assert_eq!(
        state(|case| case["members"][0]["deceased"] = json!({"source": "made-up"})),
        (vec![], 2)
    );
    // Heirs: another rule.
    assert_eq!(
        state(|case| {
            case["members"][0]["deceased"] = json!({"on": "2015-08-13"});
            case["deliveries"][1]["succession"] = json!("made-up rule");
        }),
        (vec!["BEN-017 not_foreseen".to_owned()], 0)
    );
    assert_eq!(
        state(|case| {
            case["closure"] = json!({"on": "2015-08-13", "reason": "lost_contact"});
        }),
        (gone("lost_contact"), 0)
    );
}

#[test]
fn numbers_at_the_edge() {
    let case = case(EXAMPLE, |case| {
        for (place, number) in [u32::MAX, u32::MAX - 1].into_iter().enumerate() {
            let delivery = &mut case["deliveries"][place];
            delivery["item"] = json!("i1");
            delivery["instalment"] = json!(number);
            delivery["amount"] = euros(i64::MAX);
            delivery["programme_amount"] = Value::Null;
        }
        case["entitlements"][0]["cap"] = euros(i64::MAX);
        case["plans"][0]["total"] = euros(i64::MIN);
    });
    let report = book().check(case.to_string().as_bytes());
    assert_eq!(skipped(&report, "BUD-003"), 1, "too much to be summed");
    let told = told(&report);
    assert_eq!(
        told.iter()
            .filter(|one| *one == "BUD-012 unforeseen")
            .count(),
        2
    );
    assert!(told.contains(&"BEN-001 granted".to_owned()));
}

#[test]
fn a_thousand_of_each_are_judged_in_time() {
    let ids = |prefix: &str, n: usize| format!("{prefix}{n}");
    let case = case(EXAMPLE, |case| {
        let copies = |list: &Value, prefix: &str, change: &dyn Fn(&mut Value, usize)| {
            let one = |n: usize| {
                let mut record = list[0].clone();
                record["id"] = json!(ids(prefix, n));
                change(&mut record, n);
                record
            };
            Value::Array((0..1000).map(one).collect())
        };
        case["entitlements"] = copies(&case["entitlements"], "e", &|_, _| {});
        case["plans"] = copies(&case["plans"], "pl", &|plan, n| {
            plan["version"] = json!(n);
            plan["entitlement"] = json!(ids("e", n));
        });
        case["deliveries"] = copies(&case["deliveries"], "dl", &|_, _| {});
    });
    let report = book().check(case.to_string().as_bytes());
    assert_eq!(skipped(&report, "BEN-001"), 1);
}
