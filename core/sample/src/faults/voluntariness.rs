//! Faults of the will to return.

use serde_json::{Value, json};

use super::{Fault, tree};
use crate::{Stage, Wants};

/// Two who declared: only who is alone is ever forced.
const COUPLE: Wants = Wants::stage(Stage::Cleared).couple();
const DETAINED: Wants = Wants::stage(Stage::Cleared).detention();

pub(super) static FAULTS: &[Fault] = &[
    Fault::tree("VOL-001", COUPLE, |case, _| {
        tree::set(case, "/declarations", json!([]))
    }),
    // Taken back on the day on which it was made.
    Fault::tree("VOL-001", COUPLE, |case, _| {
        let said = case.pointer("/declarations/0/on").cloned();
        said.is_some_and(|on| tree::set(case, "/declarations/0/revoked_on", on))
    }),
    // Nobody spoke with them alone.
    // First the signature, then the information.
    Fault::tree("VOL-002", COUPLE, |case, _| {
        let eve = eve_of_opening(case);
        eve.is_some_and(|eve| tree::set(case, "/declarations/0/on", eve))
    }),
    Fault::tree("VOL-003", COUPLE, |case, rng| {
        let list = rng
            .pick(&["counselling", "declarations"])
            .copied()
            .unwrap_or("counselling");
        tree::remove(case, &format!("/{list}/0/interpreter"));
        tree::set(case, &format!("/{list}/0/language"), "es")
    }),
    // Nobody said that one may withdraw.
    Fault::tree("VOL-004", COUPLE, |case, _| {
        tree::records_mut(case, "/counselling")
            .map(|session| tree::put(session, "topics", json!(["return_conditions"])))
            .filter(|done| *done)
            .count()
            > 0
    }),
    // Signed on the way to the airport.
    Fault::tree(
        "VOL-005",
        Wants::stage(Stage::Departed).couple(),
        |case, _| {
            let left = tree::records(case, "/travel/events")
                .find(|event| tree::says(event, "kind", "departed"))
                .and_then(|event| event.get("on").cloned());
            left.is_some_and(|on| tree::set(case, "/declarations/0/on", on))
        },
    ),
    Fault::tree(
        "VOL-006",
        Wants::stage(Stage::Departed).couple(),
        |case, _| tree::remove(case, "/declarations/0/reconfirmed_on"),
    ),
    // Asked for the last time when they signed.
    Fault::tree(
        "VOL-006",
        Wants::stage(Stage::Departed).couple(),
        |case, _| {
            let said = case.pointer("/declarations/0/on").cloned();
            said.is_some_and(|on| tree::set(case, "/declarations/0/reconfirmed_on", on))
        },
    ),
    Fault::tree("VOL-007", Wants::exactly(Stage::Withdrawn), |case, rng| {
        let key = rng
            .pick(&["reason_demanded", "cost_charged", "services_withdrawn"])
            .copied()
            .unwrap_or("cost_charged");
        tree::set(case, &format!("/withdrawals/0/{key}"), true)
    }),
    // It lay on a desk for a week.
    Fault::tree("VOL-007", Wants::exactly(Stage::Withdrawn), |case, _| {
        let said = case
            .pointer("/withdrawals/0")
            .and_then(|one| tree::day(one, "on"));
        said.is_some_and(|on| {
            let late = on.plus_days(7).to_string();
            tree::set(case, "/withdrawals/0/accepted_on", late)
        })
    }),
    // Withdrew, and was put on the plane all the same.
    Fault::tree(
        "VOL-008",
        Wants::stage(Stage::Departed).couple(),
        |case, _| {
            let eve = tree::records(case, "/travel/events")
                .filter(|event| tree::says(event, "kind", "departed"))
                .filter_map(|event| tree::day(event, "on"))
                .min()
                .map(|day| day.plus_days(-1).to_string());
            tree::add(
                case,
                "/withdrawals",
                json!({
                    "id": "w-eve", "members": ["p1"], "on": eve, "accepted_on": eve, "reason_demanded": false,
                    "cost_charged": false, "services_withdrawn": false,
                }),
            )
        },
    ),
    Fault::tree("VOL-009", COUPLE, |case, rng| {
        let sign = rng
            .pick(&[
                "threat",
                "release_on_signature",
                "force",
                "spoken_for",
                "papers_withheld",
            ])
            .copied()
            .unwrap_or("threat");
        tree::set(case, &format!("/declarations/0/coercion/{sign}"), true)
    }),
    Fault::tree("VOL-010", DETAINED, |case, rng| {
        let safeguard = rng
            .pick(&[
                "private_interview",
                "legal_information",
                "asylum_access_checked",
                "alternatives_explained",
                "contact_possible",
                "second_review_by",
            ])
            .copied()
            .unwrap_or("private_interview");
        tree::remove(case, &format!("/declarations/0/detention/{safeguard}"))
    }),
    // Counselled behind a locked door, and the declaration does not speak of it.
    Fault::tree("VOL-010", DETAINED, |case, _| {
        tree::remove(case, "/declarations/0/detention")
    }),
    Fault::tree("VOL-011", DETAINED, |case, rng| {
        let (key, answer) = rng
            .pick(&[
                ("alternative_available", false),
                ("abusive_conditions", true),
            ])
            .copied()
            .unwrap_or(("alternative_available", false));
        tree::set(case, &format!("/declarations/0/detention/{key}"), answer)
    }),
    Fault::tree(
        "VOL-012",
        Wants::stage(Stage::Eligible).couple(),
        |case, _| {
            tree::set(case, "/members/0/asylum", json!([]));
            tree::remove(case, "/members/0/status/0/return_decision")
        },
    ),
    Fault::tree("VOL-013", COUPLE, |case, _| {
        tree::records_mut(case, "/counselling")
            .map(|session| tree::put(session, "alternatives_considered", false))
            .filter(|done| *done)
            .count()
            > 0
    })
    .under("human-rights-reading"),
    // Nothing left, and nobody looked for another way.
    Fault::tree("VOL-014", COUPLE, |case, rng| {
        for session in tree::records_mut(case, "/counselling") {
            tree::put(session, "topics", json!(["return_conditions"]));
            tree::put(session, "alternatives_considered", false);
        }
        let reason = rng
            .pick(&["lack_of_means", "detention"])
            .copied()
            .unwrap_or("detention");
        tree::set(case, "/reason_for_return", json!([reason]))
    }),
    Fault::tree("VOL-015", COUPLE, |case, rng| {
        let opened = case.get("opened_on").cloned();
        let record = if rng.permille(500) {
            json!({"id": "ca1", "member": "p1", "doubted_on": opened, "on": opened, "qualified": true})
        } else {
            json!({
                "id": "ca1", "member": "p1", "doubted_on": opened, "on": opened, "qualified": false,
                "outcome": "capable",
            })
        };
        tree::add(case, "/protection/capacity", record)
    }),
    Fault::tree("VOL-016", COUPLE, |case, _| {
        let opened = case.get("opened_on").cloned();
        let record = json!({
            "id": "ca1", "member": "p1", "doubted_on": opened, "on": opened, "qualified": true,
            "outcome": "not_capable",
        });
        tree::add(case, "/protection/capacity", record)
    }),
    // The guardian consented; nobody asked the child.
    Fault::tree(
        "VOL-017",
        Wants::stage(Stage::Cleared).child_alone(),
        |case, _| {
            for record in tree::records_mut(case, "/protection/best_interests") {
                tree::clear(record, "child_views");
            }
            tree::remove(case, "/declarations/0/assent_of_child")
        },
    ),
    Fault::tree("VOL-018", COUPLE, |case, rng| {
        let kind = rng
            .pick(&["forced_charter", "forced_scheduled"])
            .copied()
            .unwrap_or("forced_charter");
        tree::set(case, "/return_type", kind)
    }),
    Fault::tree("VOL-019", COUPLE, |case, rng| {
        let opened = case.get("opened_on").cloned();
        let decision = json!({"on": opened, "notified_on": opened, "enforced_from": opened});
        if rng.permille(500) {
            let guard =
                json!({"id": "es-guard", "type": "security", "on": opened, "members": ["p1"]});
            tree::add(case, "/travel/escorts", guard);
        }
        tree::set(case, "/members/0/status/0/return_decision", decision)
    }),
    Fault::tree(
        "VOL-020",
        Wants::stage(Stage::Departed).couple(),
        |case, _| {
            let old = tree::day(case, "opened_on").map(|day| day.plus_days(-120).to_string());
            tree::set(case, "/declarations/0/on", old)
        },
    ),
    Fault::tree("VOL-021", COUPLE, |case, _| {
        tree::add(
            case,
            "/organisations",
            json!({"id": "told-police", "type": "law_enforcement", "role": "authority", "enforcement": true}),
        ) && tree::set(case, "/counselling/0/by", "told-police")
    }),
    Fault::tree("VOL-022", COUPLE, |case, _| {
        tree::records_mut(case, "/counselling")
            .map(|session| tree::put(session, "mode", "group"))
            .filter(|done| *done)
            .count()
            > 0
    }),
    Fault::tree("VOL-023", COUPLE, |case, _| {
        let opened = case.get("opened_on").cloned();
        tree::add(
            case,
            "/promises",
            json!({"id": "pr-sure", "component": "reintegration", "on": opened, "conditional_on_funds": false}),
        )
    }),
    // A pending claim, and nobody said that it ends with the return.
    Fault::tree("VOL-024", COUPLE, |case, _| {
        let opened = case.get("opened_on").cloned();
        for session in tree::records_mut(case, "/counselling") {
            tree::put(session, "topics", json!(["return_conditions"]));
        }
        let claim = json!({"id": "as-open", "on": opened, "status": "pending_first_instance"});
        tree::set(case, "/members/0/asylum", json!([claim]))
    }),
    Fault::tree(
        "VOL-025",
        Wants::stage(Stage::Eligible).couple(),
        |case, _| {
            let opened = case.get("opened_on").cloned();
            let claim = json!({"id": "as-open", "on": opened, "status": "pending_first_instance"});
            tree::set(case, "/members/0/asylum", json!([claim]))
                && tree::set(case, "/counselling/0/encouraged_return", true)
        },
    ),
    // Confirmed when the time was over.
    Fault::tree("VOL-026", COUPLE, |case, _| {
        let eve = eve_of_opening(case);
        let decision = json!({"on": eve, "notified_on": eve, "confirm_by": eve});
        tree::set(case, "/members/0/status/0/return_decision", decision)
    }),
    Fault::tree("VOL-027", COUPLE, |case, _| {
        for session in tree::records_mut(case, "/counselling") {
            tree::put(session, "topics", json!(["return_conditions"]));
        }
        tree::set(case, "/host/country", "IE")
    }),
];

/// The day before the case was opened.
fn eve_of_opening(case: &Value) -> Option<String> {
    let opened = tree::day(case, "opened_on")?;
    Some(opened.plus_days(-1).to_string())
}
