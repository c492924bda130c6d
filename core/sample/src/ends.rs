//! How far cases come, and why they are closed.

use sankofa::codes::ClosureReason;

use crate::party::Party;
use crate::profile::Spread;
use crate::{Rng, Stage, Wants};

/// How the open cases of a running programme are spread, and the closed ones.
const MIX: [(Stage, u64); 12] = [
    (Stage::Registered, 20),
    (Stage::Counselled, 20),
    (Stage::Eligible, 35),
    (Stage::Cleared, 25),
    (Stage::Departed, 15),
    (Stage::Arrived, 110),
    (Stage::Planned, 140),
    (Stage::Delivering, 290),
    (Stage::Monitored, 145),
    (Stage::Closed, 180),
    (Stage::Ineligible, 15),
    (Stage::NotDeparted, 15),
];

/// Why cases are closed after the return.
const REASONS: [(ClosureReason, u64); 18] = [
    (ClosureReason::Completed, 560),
    (ClosureReason::TravelOnlyCompleted, 60),
    (ClosureReason::DeclinedReintegration, 60),
    (ClosureReason::LostContact, 110),
    (ClosureReason::Remigrated, 50),
    (ClosureReason::LeftArea, 20),
    (ClosureReason::AssistanceUnsuitable, 10),
    (ClosureReason::AccessBarrier, 10),
    (ClosureReason::RepercussionRisk, 5),
    (ClosureReason::FundingEnded, 20),
    (ClosureReason::SecurityStop, 10),
    (ClosureReason::Conduct, 5),
    (ClosureReason::FraudEstablished, 5),
    (ClosureReason::Deceased, 10),
    (ClosureReason::ReferredOut, 20),
    (ClosureReason::Transferred, 20),
    (ClosureReason::ReturnNotViable, 15),
    (ClosureReason::Other, 10),
];

/// Stage, how far the case came, and why it is closed.
pub(crate) fn ending(
    spread: &Spread,
    wants: Wants,
    party: Party,
    rng: &mut Rng,
) -> (Stage, Stage, Option<ClosureReason>) {
    let stage = match (wants.stage, wants.exactly) {
        (None, _) if rng.permille(spread.withdrawn) => Stage::Withdrawn,
        (None, _) if rng.permille(4) => Stage::Placeholder,
        (None, _) if rng.permille(6) => Stage::Retroactive,
        (None, _) => rng.weighed(&MIX).unwrap_or(Stage::Delivering),
        (Some(stage), _) if wants.closure.is_some() => stage.max(Stage::Closed),
        (Some(stage), true) => stage,
        // At least so far, on the usual way: that far, or one or two stages further.
        (Some(stage), false) if stage < Stage::Monitored => {
            let ahead = Stage::ALL
                .into_iter()
                .filter(|other| *other >= stage && *other <= Stage::Monitored);
            let ahead: Vec<Stage> = ahead.take(3).collect();
            rng.pick(&ahead).copied().unwrap_or(stage)
        }
        (Some(stage), false) => stage,
    };
    // A placeholder has no person, and somebody alone under age applies at once or not at all.
    match stage {
        Stage::Withdrawn => {
            let reached = rng
                .weighed(&[
                    (Stage::Counselled, 40),
                    (Stage::Eligible, 50),
                    (Stage::Cleared, 10),
                ])
                .unwrap_or(Stage::Counselled);
            (
                stage,
                reached,
                Some(ClosureReason::WithdrawnBeforeDeparture),
            )
        }
        Stage::Ineligible => (stage, Stage::Counselled, Some(ClosureReason::Ineligible)),
        Stage::NotDeparted => (stage, Stage::Cleared, Some(ClosureReason::NotDeparted)),
        Stage::Placeholder | Stage::Retroactive => (stage, Stage::Registered, None),
        Stage::Closed => {
            let mut reason = wants
                .closure
                .or_else(|| rng.weighed(&REASONS))
                .unwrap_or(ClosureReason::Completed);
            // A child alone is not left to a closure that ends the follow-up too early.
            if party == Party::ChildAlone && wants.closure.is_none() {
                reason = ClosureReason::Completed;
            }
            (stage, reached_before(reason, rng), Some(reason))
        }
        other => (other, other, None),
    }
}

/// How far cases come that end for a reason.
fn reached_before(reason: ClosureReason, rng: &mut Rng) -> Stage {
    use ClosureReason as R;
    match reason {
        R::Completed => Stage::Monitored,
        R::TravelOnlyCompleted | R::DeclinedReintegration => Stage::Arrived,
        R::WithdrawnBeforeDeparture => Stage::Eligible,
        R::NotDeparted | R::NoShowFinal => Stage::Cleared,
        R::Ineligible | R::ReturnNotViable | R::Duplicate | R::RegistrationError => {
            Stage::Counselled
        }
        R::WindowExpired => Stage::Planned,
        _ => rng
            .pick(&[Stage::Planned, Stage::Delivering, Stage::Monitored])
            .copied()
            .unwrap_or(Stage::Planned),
    }
}
