//! Faults of the household.

use serde_json::json;

use super::{Fault, tree};
use crate::{Stage, Wants};

const FAMILY: Wants = Wants::stage(Stage::Cleared).family();
const COUPLE: Wants = Wants::stage(Stage::Cleared).couple();

pub(super) static FAULTS: &[Fault] = &[
    // Nobody said with whom the child is, or who answers for it.
    Fault::tree("HHD-002", FAMILY, |case, rng| {
        let key = rng
            .pick(&["accompaniment", "responsible_adult"])
            .copied()
            .unwrap_or("accompaniment");
        tree::remove(case, &format!("/members/2/{key}"))
    }),
    Fault::tree("HHD-002", FAMILY, |case, _| {
        tree::set(case, "/members/2/accompaniment", "not_a_child")
    }),
    // The parents take another plane.
    Fault::tree("HHD-002", FAMILY, |case, _| {
        tree::set(case, "/travel/legs/0/members", json!(["p3"]))
    }),
    // In the care of an uncle and an aunt, by their own word.
    Fault::tree(
        "HHD-003",
        Wants::stage(Stage::Eligible).family(),
        |case, _| {
            tree::set(case, "/members/2/role", "other_relative")
                && tree::remove(case, "/members/2/parents")
        },
    ),
    Fault::tree(
        "HHD-003",
        Wants::stage(Stage::Eligible).child_alone(),
        |case, _| tree::set(case, "/members/0/accompaniment", "accompanied"),
    ),
    // One of the two declared for both.
    Fault::tree("HHD-004", COUPLE, |case, _| {
        tree::drop_where(case, "/declarations", |one| tree::says(one, "member", "p2"))
    }),
    Fault::tree("HHD-004", COUPLE, |case, _| {
        tree::find(case, "/declarations", |one| tree::says(one, "member", "p2"))
            .is_some_and(|one| tree::put(one, "signed_by", "p1"))
    }),
    Fault::tree("HHD-004", COUPLE, |case, _| {
        tree::find(case, "/consents", |sheet| {
            tree::says(sheet, "type", "data_processing")
                && sheet.get("members") == Some(&json!(["p2"]))
        })
        .is_some_and(|sheet| {
            tree::put(sheet, "given_by", "other") && tree::put(sheet, "giver", "p1")
        })
    }),
];
