//! Faults of safety, asylum and refoulement.

use serde_json::{Value, json};

use super::{Fault, tree};
use crate::{Stage, Wants};

const CLEARED: Wants = Wants::stage(Stage::Cleared);

pub(super) static FAULTS: &[Fault] = &[
    // Nobody was asked about themselves.
    Fault::tree(
        "NRF-001",
        Wants::stage(Stage::Cleared).couple(),
        |case, _| {
            tree::set(case, "/protection/assessments", json!([]))
                && tree::remove(case, "/protection/safety/0/individual_risks")
        },
    ),
    // Screened, and nobody knows with what result.
    Fault::tree("NRF-002", CLEARED, |case, _| {
        tree::records_mut(case, "/protection/screenings")
            .map(|screening| tree::put(screening, "outcome", "inconclusive"))
            .filter(|done| *done)
            .count()
            > 0
    }),
    // Everybody was assessed whole; whom they fear was asked only when all was decided.
    Fault::tree("NRF-002", CLEARED, |case, _| {
        let day = cleared_on(case);
        let whole: Vec<Value> = tree::records(case, "/protection/screenings")
            .filter_map(|one| Some((one.get("member")?, one.get("on")?)))
            .enumerate()
            .map(|(nth, (member, on))| {
                json!({"id": format!("va-whole-{nth}"), "kind": "vulnerability", "member": member, "on": on, "outcome": "cleared"})
            })
            .collect();
        let late = day.map(|on| on.plus_days(1).to_string());
        whole
            .into_iter()
            .all(|one| tree::add(case, "/protection/assessments", one))
            && late.is_some_and(|on| {
                tree::records_mut(case, "/protection/screenings")
                    .map(|screening| tree::put(screening, "on", on.clone()))
                    .filter(|done| *done)
                    .count()
                    > 0
            })
    }),
    Fault::tree("NRF-003", CLEARED, |case, rng| {
        let status = rng
            .pick(&["pending_first_instance", "pending_appeal"])
            .copied()
            .unwrap_or("pending_appeal");
        claim(case, json!({"status": status}))
    }),
    // Taken back by the office for the person.
    Fault::tree("NRF-004", CLEARED, |case, rng| {
        let by_office = rng.permille(500);
        let opened = case.get("opened_on").cloned();
        claim(
            case,
            json!({
                "status": "withdrawn_by_person",
                "withdrawn_on": opened,
                "withdrawn_by": if by_office { "office" } else { "person" },
                "withdrawn_in_writing": by_office,
                "independent_advice_on": opened,
            }),
        )
    }),
    Fault::tree(
        "NRF-005",
        Wants::stage(Stage::Cleared).refugee(),
        |case, _| {
            tree::drop_where(case, "/requests", |one| {
                tree::says(one, "kind", "unhcr_coordination")
            });
            tree::remove(case, "/members/0/asylum/0/unhcr_contacted_on")
        },
    ),
    // Told without the person's word.
    Fault::tree(
        "NRF-005",
        Wants::stage(Stage::Cleared).refugee(),
        |case, _| {
            tree::drop_where(case, "/consents", |one| {
                tree::says(one, "type", "unhcr_share")
            });
            tree::drop_where(case, "/requests", |one| {
                tree::says(one, "kind", "unhcr_coordination")
            });
            tree::remove(case, "/members/0/asylum/0/unhcr_consent")
        },
    ),
    Fault::tree("NRF-006", CLEARED, |case, _| {
        tree::set(case, "/counselling/0/fear_of_return", true)
    }),
    Fault::tree("NRF-007", CLEARED, |case, _| {
        tree::set(case, "/protection/safety/0/level", "no_return")
    }),
    Fault::tree("NRF-008", CLEARED, |case, _| {
        tree::set(case, "/protection/safety/0/level", "high")
    }),
    Fault::tree("NRF-009", Wants::stage(Stage::Departed), |case, _| {
        let old = tree::day(case, "opened_on").map(|day| day.plus_days(-200).to_string());
        tree::set(case, "/protection/safety/0/on", old)
    }),
    Fault::tree("NRF-010", CLEARED, |case, _| {
        tree::set(case, "/protection/safety/0/suspends", json!(["assistance"]))
    }),
    Fault::tree("NRF-011", CLEARED, |case, _| {
        tree::set(
            case,
            "/members/0/former_residence/admin1",
            "made-up other region",
        ) && tree::remove(case, "/protection/safety/0/displacement_risk")
    }),
    Fault::tree("NRF-012", CLEARED, |case, _| {
        tree::set(case, "/members/0/nationalities", json!(["XXA"]))
            && tree::set(case, "/members/0/statelessness", "recognised")
    }),
    // A hub that nobody looked at.
    Fault::tree("NRF-013", CLEARED, |case, rng| {
        if rng.permille(500) {
            tree::set(case, "/protection/safety/0/transit_checks", json!([]));
        } else {
            tree::remove(case, "/protection/safety/0/transit_checks/0/visa_needed");
        }
        tree::set(case, "/protection/safety/0/transit_points", json!(["IST"]))
    }),
    // The consulate is told of the claim.
    Fault::tree("NRF-014", CLEARED, |case, rng| {
        let (opened, office) = (
            case.get("opened_on").cloned(),
            case.pointer("/host/office").cloned(),
        );
        let country = case.pointer("/origin/country").cloned();
        let section = rng
            .pick(&["asylum", "legal_status"])
            .copied()
            .unwrap_or("asylum");
        tree::add(
            case,
            "/organisations",
            json!({"id": "told-consulate", "type": "consulate", "country": country, "role": "authority"}),
        ) && tree::add(
            case,
            "/disclosures",
            json!({
                "id": "di-told", "recipient": "told-consulate", "purpose": "travel_document",
                "means": "authority_message", "on": opened, "fields": ["identity", section], "by": office,
            }),
        )
    }),
    // The consulate was asked before the person was.
    Fault::tree(
        "NRF-015",
        Wants::stage(Stage::Cleared).laissez_passer(),
        |case, rng| {
            let opened = case.get("opened_on").cloned();
            if rng.permille(500) {
                return tree::drop_where(case, "/consents", |one| {
                    tree::says(one, "type", "contact_consulate")
                });
            }
            tree::find(case, "/requests", |one| {
                tree::says(one, "kind", "travel_document")
            })
            .is_some_and(|one| tree::put(one, "on", opened))
        },
    ),
    Fault::tree(
        "NRF-016",
        Wants::stage(Stage::Cleared).forced(),
        |case, rng| {
            let status = rng.pick(&["pending", "open"]).copied().unwrap_or("pending");
            let remedy = json!({"id": "rm1", "status": status});
            tree::set(
                case,
                "/members/0/status/0/return_decision/remedies",
                json!([remedy]),
            )
        },
    ),
    Fault::tree("NRF-017", CLEARED, |case, rng| {
        let risk = rng
            .pick(&[
                "traffickers",
                "smuggler_debt",
                "armed_groups",
                "family_violence",
            ])
            .copied()
            .unwrap_or("traffickers");
        tree::remove(
            case,
            &format!("/protection/safety/0/individual_risks/{risk}"),
        )
    }),
    Fault::tree("NRF-018", CLEARED, |case, _| {
        let opened = case.get("opened_on").cloned();
        tree::add(
            case,
            "/protection/stay_applications",
            json!({"id": "sy1", "member": "p1", "on": opened, "kind": "humanitarian", "status": "pending"}),
        )
    }),
];

/// The day of the clearance.
fn cleared_on(case: &Value) -> Option<sankofa::Date> {
    tree::records(case, "/decisions")
        .find(|decision| tree::says(decision, "kind", "cleared"))
        .and_then(|decision| tree::day(decision, "on"))
}

/// The only claim of the principal, made on the day of the opening.
fn claim(case: &mut Value, mut claim: Value) -> bool {
    let opened = case.get("opened_on").cloned().unwrap_or_default();
    tree::put(&mut claim, "id", "as-new");
    tree::put(&mut claim, "on", opened);
    tree::set(case, "/members/0/asylum", json!([claim]))
}
