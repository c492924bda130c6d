//! Faults of eligibility and programme.

use serde_json::json;

use super::{Fault, tree};
use crate::{Stage, Wants};

const ELIGIBLE: Wants = Wants::stage(Stage::Eligible);

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
];
