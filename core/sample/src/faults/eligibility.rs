//! Faults of eligibility and programme.

use sankofa::Gate;
use serde_json::{Value, json};

use super::{Fault, tree};
use crate::{Stage, Wants};

const ELIGIBLE: Wants = Wants::stage(Stage::Eligible);
const REFUSED: Wants = Wants::exactly(Stage::Ineligible);
const AFTERWARDS: Wants = Wants::exactly(Stage::Retroactive);

pub(super) static FAULTS: &[Fault] = &[
    Fault::tree("ELG-001", Wants::ANY, |case, _| {
        tree::set(case, "/programme", "atlantis-1999")
    }),
    // The base rules name no countries.
    Fault::tree("ELG-002", ELIGIBLE, |case, rng| {
        let side = rng.pick(&["host", "origin"]).copied().unwrap_or("host");
        tree::set(case, "/programme", "ma-eu-2015")
            && tree::set(case, &format!("/{side}/country"), "LY")
    }),
    // Nobody asked.
    Fault::tree("ELG-004", ELIGIBLE, |case, _| {
        let status = json!({"id": "st-unknown", "status": "unknown"});
        tree::set(case, "/members/0/status", json!([status]))
    }),
    Fault::tree("ELG-011", ELIGIBLE, |case, rng| {
        let kind = rng.pick(&["avrr", "avr", "vhr"]).copied().unwrap_or("avrr");
        let before = json!({
            "id": "ea1", "member": "p1", "on": "2013-04-02", "country": "LY", "return_type": kind, "programme": "ly-2013",
        });
        tree::add(case, "/earlier_assistance", before)
    }),
    // A refugee, and the refugee agency was never told.
    Fault::tree("ELG-014", ELIGIBLE.refugee(), |case, _| {
        for claim in tree::records_mut(case, "/members/0/asylum") {
            tree::clear(claim, "unhcr_contacted_on");
        }
        tree::drop_where(case, "/requests", |request| {
            tree::says(request, "kind", "unhcr_coordination")
        })
    }),
    // The agency does not support the return.
    Fault::tree("ELG-014", ELIGIBLE.refugee(), |case, _| {
        tree::find(case, "/requests", |request| {
            tree::says(request, "kind", "unhcr_coordination")
        })
        .is_some_and(|request| tree::put(request, "outcome", "refused"))
    }),
    Fault::tree("ELG-003", ELIGIBLE, |case, _| national_of(case, "TZ")).under("no-avr"),
    Fault::tree("ELG-005", ELIGIBLE, |case, _| national_of(case, "AL")).under("no-avr"),
    Fault::tree("ELG-006", ELIGIBLE, |case, _| national_of(case, "RO")).under("fr-later"),
    // Forty days in the country.
    Fault::tree("ELG-007", ELIGIBLE, |case, _| {
        let entered = opened(case, -40);
        tree::set(case, "/members/0/entered_host_on", entered)
    })
    .under("fr-later"),
    Fault::tree("ELG-008", ELIGIBLE, |case, _| {
        tree::set(case, "/application/country", "ES")
    }),
    // Refused for good a hundred days before.
    Fault::tree("ELG-009", ELIGIBLE, |case, _| {
        let claim = json!({
            "id": "as-old", "status": "rejected_final", "on": opened(case, -300), "outcome_on": opened(case, -100),
        });
        tree::set(case, "/members/0/asylum", json!([claim]))
    }),
    // Applied five days before the flight.
    Fault::tree("ELG-010", Wants::stage(Stage::Cleared), |case, _| {
        let planned = case.get("travel").and_then(|travel| tree::day(travel, "planned_on"));
        let applied = planned.map(|day| day.plus_days(-5).to_string());
        tree::set(case, "/return_type", "avrr") && tree::set(case, "/application/on", applied)
    }),
    Fault::tree("ELG-012", ELIGIBLE, |case, rng| {
        let months = rng.between(12, 90);
        let matters = json!({"deportation_order": false, "sentence_months": months, "pending_investigation": false});
        tree::set(case, "/members/0/criminal", matters)
    })
    .under("gb-2020"),
    Fault::tree("ELG-012", ELIGIBLE, |case, _| {
        let matters = json!({"deportation_order": true, "sentence_months": 0, "pending_investigation": false});
        tree::set(case, "/members/0/criminal", matters)
    })
    .under("ie-2025"),
    // Nobody asked, or the person has means.
    Fault::tree("ELG-013", ELIGIBLE, |case, _| {
        // Who is returned by force may have said already that there are means.
        let told = case.pointer("/members/0/means/lacks_means") == Some(&json!(false));
        let means = if told {
            Value::Null
        } else {
            json!({"on": opened(case, 0), "lacks_means": false})
        };
        tree::set(case, "/members/0/means", means)
    })
    .under("reag-garp-2017"),
    Fault::tree("ELG-015", REFUSED, |case, rng| {
        let key = rng.pick(&["reasons", "by"]).copied().unwrap_or("by");
        tree::remove(case, &format!("/decisions/0/{key}"))
    }),
    // A no without a way on.
    Fault::tree("ELG-015", REFUSED, |case, _| {
        tree::remove(case, "/decisions/0/remedy") && tree::remove(case, "/decisions/0/referral")
    }),
    Fault::tree("ELG-016", AFTERWARDS, |case, rng| {
        let keys = ["signed", "departed_on", "heard_from"];
        let key = rng.pick(&keys).copied().unwrap_or("signed");
        tree::remove(case, &format!("/application/{key}"))
    }),
    // Of a couple nobody is forced, so that the kind of return was admitted before.
    Fault::tree("ELG-017", ELIGIBLE.couple(), |case, _| {
        tree::set(case, "/return_type", "spontaneous")
    })
    .under("ma-eu-2015"),
    // Nobody made such an offer.
    Fault::tree("ELG-018", Wants::stage(Stage::Planned), |case, _| {
        tree::set(case, "/entitlements/0/offer", "christmas")
    })
    .at(Gate::G5),
    Fault::tree("ELG-019", Wants::stage(Stage::Cleared), |case, _| {
        let funding = json!({"available": false, "on": opened(case, 0)});
        tree::set(case, "/funding", funding)
    }),
    Fault::tree("ELG-020", ELIGIBLE, |case, _| {
        let flag = json!({"id": "v-poor", "category": "destitute", "polarity": "risk", "on": opened(case, 0)});
        tree::set(case, "/priority", "low") && tree::add(case, "/members/0/vulnerabilities", flag)
    }),
    Fault::tree("ELG-021", REFUSED, |case, _| {
        tree::set(case, "/decisions/0/reasons", json!(["misuse_suspected"]))
    }),
    // A decision of France against a child.
    Fault::tree("ELG-022", ELIGIBLE.child_alone(), |case, _| {
        let decision = json!({"on": opened(case, -10)});
        tree::set(case, "/host/country", "FR")
            && tree::set(case, "/members/0/status/0/return_decision", decision)
    }),
];

/// The day of the registration, so many days on.
fn opened(case: &Value, days: i64) -> Option<String> {
    tree::day(case, "opened_on").map(|day| day.plus_days(days).to_string())
}

/// Gives the principal one nationality, and nothing by which exceptions are made.
fn national_of(case: &mut Value, country: &str) -> bool {
    tree::set(case, "/members/0/vulnerabilities", json!([]))
        && tree::set(case, "/members/0/nationalities", json!([country]))
}
