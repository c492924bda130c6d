//! Faults of visits and surveys.

use sankofa::codes::ClosureReason;
use serde_json::{Value, json};

use super::{Fault, tree};
use crate::{Stage, Wants};

const MONITORED: Wants = Wants::stage(Stage::Monitored);
const SURVEYED: Wants = MONITORED.adult_alone();
const COMPLETED: Wants = Wants::closed(ClosureReason::Completed);

pub(super) static FAULTS: &[Fault] = &[
    Fault::tree("MON-001", COMPLETED, |case, _| {
        tree::remove(case, "/monitoring/schedule")
    }),
    // A visit before anybody had left.
    Fault::tree("MON-002", Wants::stage(Stage::Monitored), |case, rng| {
        let opened = case.get("opened_on").cloned();
        let visit = tree::pick(case, "/monitoring/visits", rng, |_| true);
        match (visit, opened) {
            (Some(visit), Some(on)) => tree::put(visit, "on", on),
            _ => false,
        }
    }),
    Fault::tree("MON-003", MONITORED, |case, _| {
        tree::drop_where(case, "/consents", |consent| {
            tree::says(consent, "type", "monitoring_contact")
        })
    }),
    // A percentage in the place of a score.
    Fault::tree("MON-004", SURVEYED, |case, rng| {
        let percent = rng.between(2, 100).to_string();
        score(case, json!({ "economic": percent }))
    }),
    Fault::tree("MON-005", SURVEYED, |case, _| {
        score(
            case,
            json!({"economic": "0.7", "social": "0.6", "composite": "0.65"}),
        )
    }),
    Fault::tree("MON-006", SURVEYED, |case, rng| {
        let low = format!("0.{}", rng.between(10, 49));
        score(case, json!({ "psychosocial": low }))
    }),
    // A baseline with an older version of the tool.
    Fault::tree("MON-007", SURVEYED, |case, _| {
        let Some(mut first) = case.pointer("/monitoring/surveys/0").cloned() else {
            return false;
        };
        tree::put(&mut first, "id", "x-baseline")
            && tree::put(&mut first, "instrument", "rss-2017")
            && tree::put(&mut first, "window", "baseline")
            && tree::add(case, "/monitoring/surveys", first)
    }),
    Fault::tree("MON-008", COMPLETED.adult_alone().business(), |case, _| {
        tree::records_mut(case, "/monitoring/visits")
            .map(|visit| tree::clear(visit, "business_exists"))
            .filter(|done| *done)
            .count()
            > 0
    }),
    Fault::tree(
        "MON-009",
        Wants::closed(ClosureReason::LostContact),
        |case, _| tree::remove(case, "/contact_attempts"),
    ),
    // The survey of a parent stands with a child.
    Fault::tree("MON-010", MONITORED.family(), |case, _| {
        let child = tree::records(case, "/members")
            .filter(|member| tree::says(member, "role", "child"))
            .filter_map(|member| member.get("id").cloned())
            .last();
        child.is_some_and(|id| tree::set(case, "/monitoring/surveys/0/member", id))
    }),
    // Notes of visits go to the police.
    Fault::tree("MON-011", MONITORED, |case, _| {
        let police = json!({
            "id": "x-police", "type": "law_enforcement", "role": "authority", "enforcement": true,
        });
        let on = case.pointer("/monitoring/visits/0/on").cloned();
        let told = json!({
            "id": "x-told", "recipient": "x-police", "purpose": "statistics", "on": on, "fields": ["monitoring"],
        });
        tree::add(case, "/organisations", police) && tree::add(case, "/disclosures", told)
    }),
    Fault::tree("MON-012", COMPLETED.adult_alone(), |case, _| {
        ["/monitoring/visits", "/monitoring/surveys"]
            .into_iter()
            .map(|list| {
                tree::records_mut(case, list)
                    .map(|record| tree::clear(record, "feedback_offered"))
                    .filter(|done| *done)
                    .count()
            })
            .sum::<usize>()
            > 0
    }),
    Fault::tree("MON-013", Wants::exactly(Stage::Monitored), |case, _| {
        ["/monitoring/visits", "/monitoring/surveys"]
            .into_iter()
            .map(|list| {
                tree::records_mut(case, list)
                    .filter(|record| record.get("intends_to_leave").is_some())
                    .map(|record| tree::put(record, "intends_to_leave", true))
                    .filter(|done| *done)
                    .count()
            })
            .sum::<usize>()
            > 0
    }),
];

/// Gives the latest survey of reintegration scores: after earlier ones the plan was written.
fn score(case: &mut Value, scores: Value) -> bool {
    tree::records_mut(case, "/monitoring/surveys")
        .filter(|survey| tree::says(survey, "instrument", "rss-2018"))
        .last()
        .is_some_and(|survey| tree::put(survey, "scores", scores))
}
