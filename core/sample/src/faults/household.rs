//! Faults of the household.

use sankofa::Date;
use serde_json::{Value, json};

use super::{Fault, tree};
use crate::{Stage, Wants};

const FAMILY: Wants = Wants::stage(Stage::Cleared).family();
const COUPLE: Wants = Wants::stage(Stage::Cleared).couple();

/// So many days after the registration.
fn after_opening(case: &Value, days: i64) -> Option<Date> {
    tree::day(case, "opened_on").map(|on| on.plus_days(days))
}

pub(super) static FAULTS: &[Fault] = &[
    // Long grown, and still a child of the principal.
    Fault::tree("HHD-001", Wants::ANY.family(), |case, _| {
        tree::set(case, "/members/2/birth", json!({"date": "1990-05-04"}))
    })
    .under("eurp-nl"),
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
    // The child signs, the parents stand behind it.
    Fault::tree("HHD-005", Wants::ANY.family(), |case, _| {
        tree::set(case, "/members/0/role", "parent")
            && tree::set(case, "/members/2/role", "principal")
    }),
    // Brother and sister, and nobody for them.
    Fault::tree("HHD-005", Wants::ANY.child_alone(), |case, _| {
        let other = json!({"id": "p2", "role": "sibling", "birth": {"date": "2009-05-04"}});
        tree::set(case, "/protection/guardianships", json!([]))
            && tree::add(case, "/members", other)
    }),
    // Stayed behind before anybody counted.
    Fault::tree(
        "HHD-006",
        Wants::stage(Stage::Planned).family(),
        |case, rng| {
            let on = after_opening(case, -rng.between(1, 20)).map(|on| on.to_string());
            on.is_some_and(|on| {
                tree::set(case, "/members/0/participation", "stays_in_host")
                    && tree::set(case, "/members/0/participation_on", on)
            })
        },
    ),
    // Left the household after the plan was approved.
    Fault::tree(
        "HHD-007",
        Wants::stage(Stage::Delivering).family(),
        |case, _| {
            let approved = tree::records(case, "/plans/0/approvals")
                .filter_map(|approval| tree::day(approval, "on"))
                .max();
            let left = approved.map(|on| on.plus_days(1).to_string());
            left.is_some_and(|on| {
                tree::set(case, "/members/1/participation", "withdrawn")
                    && tree::set(case, "/members/1/participation_on", on)
            })
        },
    ),
    // One parent takes another plane.
    Fault::tree("HHD-008", FAMILY, |case, _| {
        let Some(mut other) = case.pointer("/travel/legs/0").cloned() else {
            return false;
        };
        let others: Vec<Value> = tree::records(case, "/members")
            .skip(1)
            .filter_map(|one| one.get("id").cloned())
            .collect();
        tree::put(&mut other, "id", "l9")
            && tree::put(&mut other, "members", json!(["p1"]))
            && tree::set(case, "/travel/legs/0/members", others)
            && tree::add(case, "/travel/legs", other)
    }),
    // The mother stays, and nobody asked her.
    Fault::tree("HHD-009", FAMILY, |case, _| {
        tree::set(case, "/members/1/participation", "stays_in_host")
    }),
    // Born on the way, and without a paper.
    Fault::tree("HHD-010", FAMILY, |case, rng| {
        let born = after_opening(case, rng.between(1, 5)).map(|on| on.to_string());
        born.is_some_and(|on| {
            tree::set(case, "/members/2/birth", json!({"date": on}))
                && tree::set(case, "/members/2/documents", json!([]))
        })
    }),
    Fault::tree(
        "HHD-011",
        Wants::stage(Stage::Eligible).couple(),
        |case, _| {
            let on = case.get("opened_on").cloned().unwrap_or_default();
            let flag =
                json!({"id": "v9", "category": "single_parent", "polarity": "risk", "on": on});
            tree::add(case, "/members/1/vulnerabilities", flag)
        },
    ),
];
