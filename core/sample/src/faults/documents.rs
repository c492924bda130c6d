//! Faults of papers.

use sankofa::Gate;
use sankofa::codes::ClosureReason;
use serde_json::{Value, json};

use super::{Fault, tree};
use crate::{Stage, Wants};

const DEPARTED: Wants = Wants::stage(Stage::Departed);
const CLEARED_BY_PASSPORT: Wants = Wants::stage(Stage::Cleared).passport();
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
    // Made out for a country that nobody goes to.
    Fault::tree("DOC-002", DEPARTED.laissez_passer(), |case, _| {
        change_papers(case, "laissez_passer", |paper| {
            tree::put(paper, "valid_for", "AQ")
        })
    }),
    Fault::tree("DOC-002", DEPARTED.laissez_passer(), |case, _| {
        change_papers(case, "laissez_passer", |paper| {
            tree::put(paper, "single_journey", false)
        })
    }),
    // The paper of somebody else.
    Fault::tree("DOC-003", DEPARTED, |case, _| {
        tree::find(case, "/members/0/documents", |_| true)
            .is_some_and(|paper| tree::put(paper, "name_on_document", "Xyzzy Quuxley"))
    }),
    Fault::tree("DOC-003", DEPARTED, |case, _| {
        tree::find(case, "/members/0/documents", |_| true)
            .is_some_and(|paper| tree::put(paper, "birth_on_document", "1911"))
    }),
    Fault::tree("DOC-003", DEPARTED, |case, _| {
        tree::find(case, "/members/0/documents", |_| true)
            .is_some_and(|paper| tree::put(paper, "nationality_on_document", "NZ"))
    }),
    // Day and month exchanged, or a year too early.
    Fault::tree("DOC-004", DEPARTED, |case, _| {
        tree::find(case, "/members/0/documents", |_| true).is_some_and(|paper| {
            let before = tree::day(paper, "issued_on").map(|day| day.plus_days(-9).to_string());
            tree::put(paper, "expires_on", before)
        })
    }),
    // A month left on the way through the hub.
    Fault::tree("DOC-005", CLEARED_BY_PASSPORT, |case, _| {
        let leaves = tree::records(case, "/travel/legs").find_map(|leg| tree::day(leg, "departs"));
        let Some(until) = leaves.map(|day| day.plus_days(30).to_string()) else {
            return false;
        };
        // Those who fly straight have no transit: they change planes, too.
        let Some(last) = tree::records_mut(case, "/travel/legs").last() else {
            return false;
        };
        let mut second = last.clone();
        tree::put(last, "to_country", "AQ");
        tree::put(&mut second, "id", "l9");
        tree::add(case, "/travel/legs", second)
            && change_papers(case, "passport", |paper| {
                tree::put(paper, "expires_on", until.clone())
            })
    }),
    Fault::tree("DOC-006", DEPARTED, |case, _| {
        let visa = json!({"id": "vi9", "country": "TR", "point": "IST", "status": "requested"});
        tree::add(case, "/travel/visas", visa)
    }),
    Fault::tree("DOC-006", DEPARTED, |case, _| {
        let check = json!({"point": "IST", "visa_needed": true});
        tree::add(case, "/protection/safety/0/transit_checks", check)
    }),
    // The week before the flight.
    Fault::tree("DOC-008", DEPARTED.laissez_passer(), |case, rng| {
        let left = tree::records(case, "/travel/events").find_map(|one| tree::day(one, "on"));
        let Some(day) = left.map(|day| day.plus_days(-rng.between(5, 9)).to_string()) else {
            return false;
        };
        tree::find(case, "/requests", |one| {
            tree::says(one, "kind", "travel_document")
        })
        .is_some_and(|request| {
            tree::put(request, "on", day.clone()) && tree::put(request, "answered_on", day)
        })
    }),
    // Asked on the first day, and no answer since.
    Fault::tree(
        "DOC-010",
        Wants::exactly(Stage::Cleared).laissez_passer(),
        |case, _| {
            let opened = case.get("opened_on").cloned().unwrap_or_default();
            let back = tree::day(&json!({"on": opened}), "on").map(|day| day.plus_days(-40));
            tree::find(case, "/requests", |one| {
                tree::says(one, "kind", "travel_document")
            })
            .is_some_and(|request| {
                tree::clear(request, "answered_on");
                tree::clear(request, "outcome")
                    && tree::put(request, "on", back.map(|day| day.to_string()))
            })
        },
    ),
    // The office forgot it in the drawer.
    Fault::tree("DOC-011", DEPARTED, |case, _| {
        tree::find(case, "/members/0/documents", |one| {
            tree::says(one, "type", "passport") || tree::says(one, "type", "laissez_passer")
        })
        .is_some_and(|paper| tree::put(paper, "custody", "office"))
    }),
    Fault::tree("DOC-012", DEPARTED, |case, _| {
        tree::find(case, "/members/0/documents", |_| true).is_some_and(|paper| {
            tree::put(paper, "copy", true) && tree::clear(paper, "verification")
        })
    }),
    Fault::tree("DOC-012", DEPARTED.adult_alone(), |case, _| {
        tree::records_mut(case, "/members/0/documents")
            .map(|paper| tree::put(paper, "photo", false))
            .filter(|done| *done)
            .count()
            > 0
    }),
    // Nobody looked at the safety of the return.
    Fault::tree("DOC-013", CLEARED, |case, _| {
        tree::drop_where(case, "/protection/safety", |_| true)
    })
    .at(Gate::G3),
    Fault::tree("DOC-014", DEPARTED, |case, _| {
        tree::records_mut(case, "/counselling")
            .map(|session| tree::clear(session, "topics"))
            .filter(|done| *done)
            .count()
            > 0
    }),
    // It ends before the flight, and nobody asked for more time.
    Fault::tree(
        "DOC-015",
        Wants::exactly(Stage::Cleared).laissez_passer(),
        |case, _| {
            let leaves =
                tree::records(case, "/travel/legs").find_map(|leg| tree::day(leg, "departs"));
            let Some(until) = leaves.map(|day| day.plus_days(-1).to_string()) else {
                return false;
            };
            change_papers(case, "laissez_passer", |paper| {
                tree::put(paper, "expires_on", until.clone())
            })
        },
    ),
    Fault::tree(
        "DOC-016",
        Wants::closed(ClosureReason::Completed),
        |case, _| {
            tree::records_mut(case, "/travel/events")
                .map(|event| tree::clear(event, "proofs"))
                .filter(|done| *done)
                .count()
                > 0
        },
    ),
];

/// Changes the papers of a kind of everybody; false where nobody had one.
fn change_papers(case: &mut Value, kind: &str, change: impl Fn(&mut Value) -> bool) -> bool {
    let people = tree::records(case, "/members").count();
    let mut done = false;
    for place in 0..people {
        for paper in tree::records_mut(case, &format!("/members/{place}/documents")) {
            if tree::says(paper, "type", kind) {
                done |= change(paper);
            }
        }
    }
    done
}

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
