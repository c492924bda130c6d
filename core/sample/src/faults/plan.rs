//! Faults of the reintegration plan.

use sankofa::Gate;
use sankofa::codes::ClosureReason;
use serde_json::{Value, json};

use super::{Fault, tree};
use crate::{Stage, Wants};

const PLANNED: Wants = Wants::stage(Stage::Planned);
const BUSINESS: Wants = PLANNED.business().adult_alone();

pub(super) static FAULTS: &[Fault] = &[
    // Closed as completed, and nothing was ever planned.
    Fault::tree(
        "PLN-001",
        Wants::closed(ClosureReason::Completed),
        |case, _| tree::set(case, "/plans", json!([])),
    ),
    // They had been back for months when the plan was begun.
    Fault::tree("PLN-002", PLANNED, |case, rng| {
        let before = rng.between(60, 120);
        tree::records_mut(case, "/travel/events")
            .filter(|event| tree::says(event, "kind", "arrived"))
            .map(|event| {
                let on = tree::day(event, "on").map(|on| on.plus_days(-before));
                on.is_some_and(|on| tree::put(event, "on", on.to_string()))
            })
            .filter(|done| *done)
            .count()
            > 0
    }),
    Fault::tree("PLN-003", PLANNED, |case, _| {
        tree::drop_where(case, "/counselling", |one| {
            tree::says(one, "kind", "post_arrival")
        })
    }),
    // The plan was sent off first.
    Fault::tree("PLN-003", PLANNED, |case, rng| {
        let before = -rng.between(1, 9);
        let met = tree::records(case, "/counselling")
            .filter(|one| tree::says(one, "kind", "post_arrival"))
            .filter_map(|one| tree::day(one, "on"))
            .min();
        let sent = met.map(|on| on.plus_days(before).to_string());
        sent.is_some_and(|on| tree::set(case, "/plans/0/submitted_on", on))
    }),
    Fault::tree("PLN-004", PLANNED, |case, rng| {
        let kind = rng.pick(&["risk", "family", "skills"]).copied();
        let kind = kind.unwrap_or("risk");
        tree::drop_where(case, "/protection/assessments", |one| {
            tree::says(one, "kind", kind)
        })
    }),
    // No item answers it, and nothing is said of it.
    Fault::tree("PLN-005", PLANNED, |case, _| {
        let place = unneeded(case);
        place.is_some_and(|place| tree::remove(case, &place))
    }),
    // "There are items", and there are none.
    Fault::tree("PLN-005", PLANNED, |case, _| {
        let place = unneeded(case);
        place.is_some_and(|place| tree::set(case, &place, "items"))
    }),
    Fault::tree("PLN-006", PLANNED, |case, _| {
        tree::remove(case, "/plans/0/agreed_on")
    }),
    // Asked when all had approved.
    Fault::tree("PLN-006", PLANNED, |case, _| {
        let approved = tree::records(case, "/plans/0/approvals")
            .filter_map(|approval| tree::day(approval, "on"))
            .max();
        let late = approved.map(|on| on.plus_days(1).to_string());
        late.is_some_and(|on| tree::set(case, "/plans/0/agreed_on", on))
    }),
    Fault::tree("PLN-007", Wants::stage(Stage::Delivering), |case, _| {
        tree::set(case, "/plans/0/approvals", json!([]))
    }),
    // Approved the day after the first purchase.
    Fault::tree("PLN-007", Wants::stage(Stage::Delivering), |case, _| {
        let bought = tree::records(case, "/deliveries")
            .filter_map(|delivery| tree::day(delivery, "on"))
            .min();
        let late = bought.map(|on| on.plus_days(1).to_string());
        late.is_some_and(|on| {
            tree::records_mut(case, "/plans/0/approvals")
                .map(|approval| tree::put(approval, "on", on.clone()))
                .filter(|done| *done)
                .count()
                > 0
        })
    }),
    // Sent back without a word.
    Fault::tree("PLN-008", PLANNED, |case, _| {
        let on = case.pointer("/plans/0/on").cloned().unwrap_or_default();
        let no = json!({"id": "a0", "level": "origin_office", "on": on, "decision": "rejected"});
        tree::add(case, "/plans/0/approvals", no)
    }),
    Fault::tree("PLN-009", PLANNED, |case, rng| {
        let key = rng.pick(&[
            "type",
            "level",
            "form",
            "provider",
            "budget",
            "description",
            "starts_on",
            "ends_on",
        ]);
        key.is_some_and(|key| tree::remove(case, &format!("/plans/0/items/0/{key}")))
    }),
    // It ends before it begins.
    Fault::tree("PLN-009", PLANNED, |case, _| {
        let on = case.pointer("/plans/0/on").cloned().unwrap_or_default();
        tree::set(case, "/plans/0/items/0/ends_on", on)
    }),
    Fault::tree("PLN-010", PLANNED, |case, _| {
        tree::remove(case, "/plans/0/items/0/referral")
    }),
    Fault::tree("PLN-011", BUSINESS, |case, rng| {
        let key = rng.pick(&["idea", "place", "schedule"]);
        key.is_some_and(|key| tree::remove(case, &format!("/plans/0/items/0/{key}")))
    }),
    Fault::tree("PLN-012", BUSINESS, |case, _| {
        tree::remove(case, "/plans/0/items/0/feasibility")
            && tree::remove(case, "/plans/0/items/0/uses_skills")
    }),
    // The doctor said that he cannot work.
    Fault::tree("PLN-013", BUSINESS, |case, _| {
        tree::records_mut(case, "/medical")
            .map(|record| tree::put(record, "fit_to_work", false))
            .filter(|done| *done)
            .count()
            > 0
    }),
    Fault::tree("PLN-014", PLANNED, |case, _| {
        let need = json!({"id": "n9", "dimension": "psychosocial", "need": "family_relations"});
        tree::add(case, "/plans/0/needs", need)
    }),
    // The second version costs twice as much.
    Fault::tree("PLN-015", PLANNED, |case, _| {
        let total = case.pointer("/plans/0/total/minor").and_then(Value::as_i64);
        let twice = total.unwrap_or_default() * 2;
        second(case, |plan| {
            tree::put(plan, "version", 2)
                && tree::put(plan, "replaces", "pl1")
                && tree::put(plan, "approvals", json!([]))
                && tree::set(plan, "/total/minor", twice)
        })
    })
    .at(Gate::G6),
    // The visit found that the plan no longer fits.
    Fault::tree("PLN-016", Wants::stage(Stage::Monitored), |case, rng| {
        let key = rng.pick(&[("plan_review_needed", true), ("business_exists", false)]);
        key.is_some_and(|(key, value)| {
            tree::find(case, "/monitoring/visits", |_| true)
                .is_some_and(|visit| tree::put(visit, key, *value))
        })
    }),
    Fault::tree("PLN-017", PLANNED, |case, _| second(case, |_| true)),
    // A project of one.
    Fault::tree("PLN-018", PLANNED, |case, _| {
        tree::set(case, "/plans/0/items/0/level", "collective")
    }),
    Fault::tree("PLN-018", PLANNED, |case, _| {
        let shares = json!([
            {"member": "p1", "percent": "50"},
            {"member": "made-up-partner", "percent": "40"}
        ]);
        tree::set(case, "/plans/0/items/0/level", "collective")
            && tree::set(case, "/plans/0/items/0/shares", shares)
    }),
    Fault::tree("PLN-019", PLANNED, |case, _| {
        tree::set(case, "/plans/0/location/country", "FJ")
    }),
    Fault::tree("PLN-020", PLANNED, |case, rng| {
        let uses = ["transport_abroad", "visas", "weapons", "smuggler_repayment"];
        let one = rng.pick(&uses).copied().unwrap_or("visas");
        tree::set(case, "/plans/0/items/0/prohibited_uses", json!([one]))
    }),
    Fault::tree("PLN-021", PLANNED, |case, _| {
        tree::find(case, "/protection/assessments", |one| {
            tree::says(one, "kind", "risk") && tree::says(one, "member", "p1")
        })
        .is_some_and(|one| tree::put(one, "security_measures_needed", true))
    }),
    Fault::tree("PLN-022", PLANNED, |case, _| {
        tree::remove(case, "/plans/0/complementarity")
    }),
    // Cash in the hand, and creditors at the door.
    Fault::tree("PLN-023", BUSINESS, |case, _| {
        tree::set(case, "/plans/0/items/0/form", "cash")
            && tree::set(case, "/members/0/means/high_debt", true)
    }),
    Fault::tree("PLN-024", PLANNED, |case, _| {
        let items = tree::records_mut(case, "/plans/0/items")
            .map(|item| tree::put(item, "level", "community"))
            .filter(|done| *done)
            .count();
        items > 0 && tree::set(case, "/plans/0/needs/0/acute", true)
    }),
    Fault::tree("PLN-025", PLANNED, |case, _| {
        tree::set(case, "/plans/0/items/0/level", "community")
    }),
];

/// A second plan, made of the first one.
fn second(case: &mut Value, change: impl Fn(&mut Value) -> bool) -> bool {
    let Some(mut plan) = case.pointer("/plans/0").cloned() else {
        return false;
    };
    let done = tree::put(&mut plan, "id", "pl2") && change(&mut plan);
    done && tree::add(case, "/plans", plan)
}

/// A dimension in which the plan says that there is no need.
fn unneeded(case: &Value) -> Option<String> {
    ["economic", "social", "psychosocial"]
        .into_iter()
        .map(|dimension| format!("/plans/0/dimensions/{dimension}"))
        .find(|place| {
            case.pointer(place)
                .is_some_and(|answer| answer == "no_need")
        })
}
