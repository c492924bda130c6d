//! Faults where children are concerned.

use serde_json::{Value, json};

use super::{Fault, tree};
use crate::{Stage, Wants};
use sankofa::codes::ClosureReason;

const COUNSELLED: Wants = Wants::stage(Stage::Counselled).child_alone();
const ELIGIBLE: Wants = Wants::stage(Stage::Eligible).child_alone();
const CLEARED: Wants = Wants::stage(Stage::Cleared).child_alone();
const ARRIVED: Wants = Wants::stage(Stage::Arrived).child_alone();
const FAMILY: Wants = Wants::stage(Stage::Cleared).family();
const FAMILY_PLAN: Wants = Wants::stage(Stage::Planned).family();

pub(super) static FAULTS: &[Fault] = &[
    // Nobody determined what is best for the child.
    Fault::tree("CHI-001", CLEARED, |case, _| {
        tree::drop_where(case, "/protection/best_interests", |record| {
            tree::says(record, "member", "p1")
        })
    }),
    // One child of a family was not looked at.
    Fault::tree("CHI-002", FAMILY, |case, _| {
        tree::drop_where(case, "/protection/best_interests", |record| {
            tree::says(record, "member", "p3")
        })
    }),
    Fault::tree("CHI-003", CLEARED, |case, _| {
        let one = json!(["return"]);
        tree::set(case, "/protection/best_interests/0/options_considered", one)
    }),
    Fault::tree("CHI-004", CLEARED, |case, _| {
        tree::remove(case, "/protection/best_interests/0/assistance_body")
    }),
    // First the signature, then the question what is best.
    Fault::tree("CHI-005", CLEARED, |case, _| {
        let decided = case
            .pointer("/protection/best_interests/0")
            .and_then(|record| tree::day(record, "decided_on"));
        decided.is_some_and(|day| {
            let before = day.plus_days(-1).to_string();
            tree::set(case, "/declarations/0/on", before)
        })
    }),
    Fault::tree("CHI-006", ELIGIBLE, |case, _| {
        tree::set(case, "/protection/guardianships", json!([]))
    }),
    Fault::tree("CHI-007", CLEARED, |case, _| {
        tree::set(
            case,
            "/protection/guardianships/0/spouse_or_cohabitant",
            true,
        )
    }),
    Fault::tree("CHI-008", CLEARED, |case, _| {
        tree::remove(case, "/protection/best_interests/0/child_views")
    }),
    Fault::tree("CHI-009", CLEARED, |case, _| {
        tree::drop_where(case, "/consents", |sheet| {
            tree::says(sheet, "type", "tracing")
        })
    }),
    Fault::tree("CHI-010", CLEARED, |case, _| {
        tree::set(case, "/protection/tracing/0/status", "open")
            && tree::remove(case, "/protection/receiving/0/verified_by")
    }),
    Fault::tree("CHI-011", CLEARED, |case, _| {
        tree::set(case, "/protection/receiving", json!([]))
    }),
    // The return waits for the eighteenth birthday.
    Fault::tree("CHI-012", COUNSELLED, |case, _| {
        let opened = case.get("opened_on").cloned();
        let decision = json!({"on": opened, "waits_for_majority": true});
        tree::set(case, "/members/0/status/0/return_decision", decision)
    }),
    Fault::tree("CHI-013", CLEARED, |case, _| {
        tree::set(case, "/protection/receiving/0/non_custodial", false)
    }),
    Fault::tree("CHI-014", CLEARED, |case, _| {
        tree::set(case, "/protection/safety/0/safe_for_child", false)
    }),
    Fault::tree("CHI-015", CLEARED, |case, rng| {
        let key = rng.pick(&["willing", "able"]).copied().unwrap_or("able");
        tree::remove(case, &format!("/protection/receiving/0/{key}"))
    }),
    Fault::tree("CHI-016", CLEARED, |case, _| {
        tree::set(case, "/travel/escorts", json!([]))
    }),
    // Handed to somebody whom nobody had approved.
    Fault::tree("CHI-017", ARRIVED, |case, _| {
        tree::find(case, "/travel/events", |event| {
            tree::says(event, "kind", "received")
        })
        .is_some_and(|event| tree::put(event, "signed_by", "made-up neighbour"))
    }),
    Fault::tree("CHI-018", CLEARED, |case, _| {
        tree::set(case, "/return_type", "forced_scheduled")
    }),
    // Came of age on the eve of clearance.
    Fault::tree("CHI-019", CLEARED, |case, _| {
        let cleared = tree::find(case, "/decisions", |one| tree::says(one, "kind", "cleared"))
            .and_then(|one| tree::day(one, "on"));
        let Some(day) = cleared.map(|day| day.plus_days(-1)) else {
            return false;
        };
        let birth = format!(
            "{:04}-{:02}-{:02}",
            day.year() - 18,
            day.month(),
            day.day().min(28)
        );
        tree::remove(case, "/protection/best_interests/0/continues_as_adult")
            && tree::set(case, "/members/0/birth", json!({"date": birth}))
    }),
    Fault::tree("CHI-020", CLEARED, |case, _| {
        let record = case.pointer_mut("/protection/best_interests/0");
        record.is_some_and(|record| {
            let old = tree::day(record, "decided_on").map(|day| day.plus_days(-300).to_string());
            tree::put(record, "decided_on", old)
        })
    }),
    // A younger brother, left out of the decision.
    Fault::tree("CHI-021", CLEARED, |case, _| {
        let brother = json!({
            "id": "p2", "role": "sibling", "accompaniment": "unaccompanied", "participation": "active",
            "birth": {"date": "2005-08-03"},
        });
        tree::add(case, "/members", brother)
    }),
    Fault::tree("CHI-022", CLEARED, |case, _| {
        tree::set(case, "/protection/receiving/0/care", "kafala")
    }),
    Fault::tree("CHI-023", COUNSELLED, |case, _| {
        tree::set(case, "/members/0/contacts/0/wanted", false)
    }),
    Fault::tree("CHI-024", FAMILY_PLAN, |case, _| {
        let first = json!(["p1"]);
        for item in tree::records_mut(case, "/plans/0/items") {
            tree::put(item, "beneficiaries", first.clone());
        }
        of_ten(case) && tree::remove(case, "/plans/0/schooling")
    }),
    Fault::tree("CHI-025", FAMILY_PLAN.business(), |case, _| {
        of_ten(case)
            && tree::find(case, "/plans/0/items", |item| {
                tree::says(item, "dimension", "economic")
            })
            .is_some_and(|item| tree::put(item, "beneficiaries", json!(["p3"])))
    }),
    Fault::tree(
        "CHI-026",
        Wants::stage(Stage::Delivering).child_alone(),
        |case, _| {
            tree::set(case, "/deliveries/0/form", "cash")
                && tree::set(case, "/deliveries/0/acknowledged/by", "p1")
        },
    ),
    Fault::tree("CHI-027", ARRIVED, |case, _| {
        tree::set(case, "/monitoring/schedule", json!([]))
            && tree::set(case, "/monitoring/visits", json!([]))
    }),
    Fault::tree(
        "CHI-028",
        Wants::closed(ClosureReason::Completed).child_alone(),
        |case, _| tree::set(case, "/monitoring/visits", json!([])),
    ),
    Fault::tree("CHI-029", ELIGIBLE.age_assessed(), |case, rng| {
        let method = rng
            .pick(&["bone", "dental", "physical_examination"])
            .copied()
            .unwrap_or("bone");
        tree::set(
            case,
            "/protection/age_assessments/0/methods",
            json!([method]),
        )
    }),
    // The parent who consents is the one who harmed.
    Fault::tree("CHI-030", FAMILY, |case, _| {
        let opened = case.get("opened_on").cloned();
        let record = json!({
            "id": "va-harm", "kind": "risk", "member": "p3", "on": opened, "outcome": "done", "alleged_perpetrators": ["p1"],
        });
        tree::add(case, "/protection/assessments", record)
    }),
    Fault::tree("CHI-031", ELIGIBLE.age_assessed(), |case, rng| {
        let key = rng
            .pick(&["consent_on", "explained_on", "least_invasive"])
            .copied()
            .unwrap_or("consent_on");
        let methods = json!(["dental", "interview"]);
        tree::set(case, "/protection/age_assessments/0/methods", methods)
            && tree::remove(case, &format!("/protection/age_assessments/0/{key}"))
    }),
    // The mandate was over before the consents.
    Fault::tree("CHI-032", COUNSELLED, |case, _| {
        let opened = case.get("opened_on").cloned();
        opened.is_some_and(|day| tree::set(case, "/protection/guardianships/0/until", day))
    }),
    Fault::tree("CHI-033", CLEARED, |case, _| {
        let detention = json!({"place": "closed centre", "child_justification": "no other bed"});
        tree::set(case, "/declarations/0/detention", detention)
    }),
    Fault::tree("CHI-034", CLEARED, |case, _| {
        tree::find(case, "/counselling", |session| {
            tree::says(session, "kind", "return")
        })
        .is_some_and(|session| tree::clear(session, "representative"))
    }),
];

/// The first child of a family is about ten years old: at school, and far from working age.
fn of_ten(case: &mut Value) -> bool {
    tree::set(case, "/members/2/birth", json!({"date": "2006-03-10"}))
}
