//! Faults of entitlements and caps.

use sankofa::{Date, Gate};
use serde_json::{Value, json};

use super::{Fault, tree};
use crate::{Stage, Wants};

const ALONE: Wants = Wants::stage(Stage::Planned).adult_alone();
const DELIVERING: Wants = Wants::stage(Stage::Delivering);

pub(super) static FAULTS: &[Fault] = &[
    // More than any programme gives to anybody.
    Fault::tree("BEN-001", ALONE, |case, rng| {
        let cents = rng.between(1_000_000, 9_000_000);
        by_programme(case, "ma-eu-2015") && grant(case, cents)
    }),
    // A forced return by the plan of a voluntary one.
    Fault::tree("BEN-002", ALONE, |case, _| {
        by_programme(case, "eurp-nl")
            && tree::set(case, "/return_type", "forced_scheduled")
            && tree::set(case, "/entitlements/0/return_type", "forced_scheduled")
            && grant(case, 200_000)
    }),
    // One child counted as an adult.
    Fault::tree(
        "BEN-003",
        Wants::stage(Stage::Planned).family(),
        |case, _| {
            let members: Vec<Value> = tree::records(case, "/members")
                .filter_map(|member| member.get("id").cloned())
                .collect();
            let children = tree::records(case, "/members")
                .filter(|member| !tree::says(member, "accompaniment", "not_a_child"))
                .count();
            let each = |count: usize, cents: i64| i64::try_from(count).unwrap_or(0) * cents;
            let cap = each(members.len() - children, 200_000) + each(children, 100_000);
            children > 0
                && by_programme(case, "eurp-nl")
                && tree::set(case, "/return_type", "avrr")
                && tree::set(case, "/entitlements/0/return_type", "avrr")
                && tree::set(case, "/entitlements/0/members", members)
                && tree::set(case, "/entitlements/0/unit", "household")
                && grant(case, cap + 50_000)
        },
    ),
    // Each within the cap of a person, together over that of a household.
    Fault::tree(
        "BEN-004",
        Wants::stage(Stage::Planned).family(),
        |case, _| {
            let members: Vec<Value> = tree::records(case, "/members")
                .filter_map(|member| member.get("id").cloned())
                .collect();
            by_programme(case, "ie-2009")
                && tree::set(case, "/entitlements/0/members", members)
                && tree::set(case, "/entitlements/0/unit", "household")
                && grant(case, 150_000)
        },
    ),
    // The sum of another rule set.
    Fault::tree("BEN-005", ALONE, |case, _| {
        by_programme(case, "ma-eu-2015")
            && tree::set(case, "/entitlements/0/return_type", "avrr")
            && tree::set(case, "/return_type", "avrr")
            && tree::set(case, "/entitlements/0/ruleset", "eurp-nl@snapshot")
            && grant(case, 200_000)
    }),
    Fault::tree("BEN-006", DELIVERING, |case, _| {
        by_programme(case, "eurp-nl") && tree::set(case, "/deliveries/0/form", "cash")
    }),
    // Pocket money, and the same again.
    Fault::tree("BEN-007", Wants::stage(Stage::Departed), |case, rng| {
        let cents = rng.between(500, 1400);
        let Some(day) = departure(case) else {
            return false;
        };
        ["dl-cash-1", "dl-cash-2"].iter().all(|id| {
            let cash = json!({"id": id, "component": "departure_cash", "on": day.to_string(), "form": "cash",
                "members": ["p1"], "amount": {"minor": cents, "currency": "EUR"},
                "acknowledged": {"by": "p1", "on": day.to_string(), "kind": "signed_receipt"}});
            tree::add(case, "/deliveries", cash)
        })
    }),
    // The same need, once more, by somebody else.
    Fault::tree("BEN-008", Wants::stage(Stage::Planned), |case, _| {
        let need = case.pointer("/plans/0/items/0/need").cloned();
        need.is_some_and(|need| tree::set(case, "/plans/0/items/1/need", need))
            && tree::set(case, "/plans/0/items/1/programme", "made-up-fund")
            && tree::remove(case, "/plans/0/complementarity")
    }),
    Fault::tree("BEN-009", Wants::stage(Stage::Planned), |case, _| {
        let before = json!({"id": "ea-1", "member": "p1", "on": "2009-05-01", "programme": "made-up-fund",
            "return_type": "avrr", "component": "reintegration"});
        tree::add(case, "/earlier_assistance", before)
    }),
    // Applied three months after the refusal, and granted as if it had been three days.
    Fault::tree("BEN-010", ALONE, |case, _| {
        let Some(opened) = tree::day(case, "opened_on") else {
            return false;
        };
        let refused = opened.plus_days(-90).to_string();
        by_programme(case, "fi-2026")
            && of_nationality(case, "CM")
            && tree::set(
                case,
                "/members/0/asylum",
                json!([{"id": "as-x", "status": "rejected_final", "outcome_on": refused}]),
            )
            && tree::set(
                case,
                "/members/0/status",
                json!([{"id": "st-x", "status": "refused_asylum", "from": refused}]),
            )
            && grant(case, 530_000)
    }),
    Fault::tree("BEN-011", Wants::stage(Stage::Planned), |case, _| {
        let day = case.pointer("/entitlements/0/on").cloned();
        let top = json!({"id": "e-top", "component": "vulnerability_topup", "on": day, "members": ["p1"],
            "unit": "person", "cap": {"minor": 20_000, "currency": "EUR"}});
        tree::add(case, "/entitlements", top)
    }),
    // No visa is needed, and the programme helps with the journey only.
    Fault::tree("BEN-012", ALONE, |case, rng| {
        let country = rng.pick(&["BR", "GE", "VE"]).copied().unwrap_or("BR");
        by_programme(case, "fi-2026") && of_nationality(case, country)
    }),
    Fault::tree("BEN-013", DELIVERING, |case, _| {
        let eve = departure(case).map(|day| day.plus_days(-1).to_string());
        eve.is_some_and(|eve| tree::set(case, "/deliveries/0/on", eve))
    }),
    // The partner stayed.
    Fault::tree(
        "BEN-014",
        Wants::stage(Stage::Planned).family(),
        |case, _| {
            for event in tree::records_mut(case, "/travel/events") {
                if let Some(Value::Array(members)) = event.get_mut("members") {
                    members.retain(|one| one != "p2");
                }
            }
            tree::set(case, "/members/1/participation", "stays_in_host")
                && tree::set(case, "/entitlements/0/members", json!(["p1", "p2"]))
        },
    ),
    Fault::tree("BEN-015", Wants::exactly(Stage::Placeholder), |case, _| {
        tree::add(
            case,
            "/entitlements",
            json!({"id": "e-nobody", "component": "reintegration"}),
        )
    })
    .at(Gate::G5),
    Fault::tree(
        "BEN-016",
        Wants::stage(Stage::Planned).child_alone(),
        |case, _| {
            let day = case.pointer("/entitlements/0/on").cloned();
            let cash = json!({"id": "e-cash", "component": "cash_in_lieu", "on": day, "members": ["p1"],
            "unit": "person", "form": "cash", "cap": {"minor": 5000, "currency": "EUR"}});
            tree::add(case, "/entitlements", cash)
        },
    ),
    // To the heirs, of whom no programme says anything.
    Fault::tree("BEN-017", DELIVERING, |case, _| {
        let first = tree::records(case, "/deliveries").find_map(|one| tree::day(one, "on"));
        first.is_some_and(|day| {
            let death = json!({"on": day.plus_days(-2).to_string(), "source": "made-up register"});
            tree::set(case, "/members/0/deceased", death)
                && tree::set(case, "/deliveries/0/succession", "made-up rule")
        })
    }),
    Fault::tree("BEN-018", DELIVERING, |case, rng| {
        let cents = rng.between(100_001, 140_000);
        by_programme(case, "ma-iom")
            && tree::set(case, "/deliveries/0/form", "cash")
            && tree::set(
                case,
                "/deliveries/0/programme_amount",
                json!({"minor": cents, "currency": "EUR"}),
            )
    }),
    Fault::tree("BEN-019", Wants::ANY, |case, _| {
        let day = case.get("opened_on").cloned();
        let demand = json!({"id": "rv-1", "on": day, "member": "p1", "trigger": "re_entry",
            "amount": {"minor": 30_000, "currency": "EUR"}});
        tree::add(case, "/recoveries", demand)
    }),
    Fault::tree(
        "BEN-020",
        Wants::stage(Stage::Departed).adult_alone(),
        |case, _| {
            tree::remove(case, "/members/0/means")
                && tree::set(case, "/return_type", "forced_scheduled")
        },
    ),
    Fault::tree("BEN-021", Wants::ANY, |case, _| {
        let day = case.get("opened_on").cloned();
        let found = json!({"id": "v-x", "category": "vot_possible", "level": "individual",
            "polarity": "risk", "on": day});
        let refused = json!({"id": "x-nationality", "kind": "not_entitled", "on": day, "members": ["p1"],
            "reasons": ["nationality"]});
        tree::add(case, "/members/0/vulnerabilities", found)
            && tree::add(case, "/decisions", refused)
    }),
];

/// The day of the first departure.
fn departure(case: &Value) -> Option<Date> {
    tree::records(case, "/travel/events")
        .filter(|event| tree::says(event, "kind", "departed"))
        .filter_map(|event| tree::day(event, "on"))
        .min()
}

/// Gives the principal one nationality, and nothing that would protect from its consequences.
fn of_nationality(case: &mut Value, country: &str) -> bool {
    tree::set(case, "/members/0/vulnerabilities", json!([]))
        && tree::set(case, "/members/0/nationalities", json!([country]))
}

/// Puts the case and what it grants under a programme.
fn by_programme(case: &mut Value, name: &str) -> bool {
    for list in ["/entitlements", "/deliveries"] {
        for record in tree::records_mut(case, list) {
            tree::put(record, "programme", name);
            tree::clear(record, "ruleset");
        }
    }
    tree::set(case, "/programme", name)
}

/// What the first entitlement grants, in cents of a euro.
fn grant(case: &mut Value, cents: i64) -> bool {
    tree::set(
        case,
        "/entitlements/0/cap",
        json!({"minor": cents, "currency": "EUR"}),
    )
}
