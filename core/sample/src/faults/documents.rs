//! Faults of papers.

use sankofa::Gate;
use serde_json::Value;

use super::{Fault, tree};
use crate::{Stage, Wants};

const DEPARTED: Wants = Wants::stage(Stage::Departed);
const PLANNED: Wants = Wants::stage(Stage::Planned);
const CLEARED: Wants = Wants::stage(Stage::Cleared).laissez_passer();

pub(super) static FAULTS: &[Fault] = &[
    Fault::tree("DOC-001", DEPARTED, |case, _| {
        drop_papers(case, &["passport", "laissez_passer"])
    }),
    // The paper ended before the journey began.
    Fault::tree("DOC-001", DEPARTED, |case, _| {
        let opened = case.get("opened_on").cloned().unwrap_or_default();
        tree::records_mut(case, "/members/0/documents")
            .map(|paper| tree::put(paper, "expires_on", opened.clone()))
            .filter(|done| *done)
            .count()
            > 0
    }),
    // A host that wants to allow the exit, and nobody asked it.
    Fault::tree("DOC-007", DEPARTED, |case, _| {
        drop_papers(case, &["exit_authorisation"]);
        tree::drop_where(case, "/requests", |one| {
            tree::says(one, "kind", "exit_authorisation")
        });
        tree::set(case, "/host/country", "MA")
    })
    .under("ma-eu-2015"),
    // Booked on the day of registration.
    Fault::tree("DOC-009", CLEARED, |case, _| {
        let opened = case.get("opened_on").cloned().unwrap_or_default();
        tree::records_mut(case, "/travel/legs")
            .map(|leg| tree::put(leg, "booked_on", opened.clone()))
            .filter(|done| *done)
            .count()
            > 0
    })
    .under("base")
    .at(Gate::G3),
    // Nobody looked at the safety of the return.
    Fault::tree("DOC-013", CLEARED, |case, _| {
        tree::drop_where(case, "/protection/safety", |_| true)
    })
    .at(Gate::G3),
    // Nobody asked the person.
    Fault::tree("DOC-013", PLANNED, |case, _| {
        tree::records_mut(case, "/plans")
            .map(|plan| tree::clear(plan, "agreed_on"))
            .filter(|done| *done)
            .count()
            > 0
    })
    .at(Gate::G5),
];

/// Takes away the papers of these kinds from everybody; false where nobody had one.
fn drop_papers(case: &mut Value, kinds: &[&str]) -> bool {
    let people = tree::records(case, "/members").count();
    (0..people)
        .map(|place| {
            tree::drop_where(case, &format!("/members/{place}/documents"), |paper| {
                kinds.iter().any(|kind| tree::says(paper, "type", kind))
            })
        })
        .filter(|done| *done)
        .count()
        > 0
}
