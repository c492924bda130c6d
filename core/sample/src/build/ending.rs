//! How a case is closed.

use sankofa::codes::{
    AttemptOutcome, ClosureReason, ContactChannel, Currency, DecisionKind, IncidentKind,
    IncidentStatus, Purpose, ReferralDirection, ReferralReason, ReferralStatus, ReportKind,
    RetentionAction, ServiceKind,
};
use sankofa::model::{
    Case, Closure, ContactAttempt, Death, ExitTalk, Incident, Investigation, MemberEnd, Merge,
    Money, Notice, Referral, Report, Retention, Succession, Withdrawal,
};
use sankofa::record::Aside;

use super::plan::Item;
use super::{everybody, language, steps};
use crate::story::Story;

pub(super) fn add(case: &mut Case<'static>, story: &Story, items: &[Item]) {
    let Some(reason) = story.end else {
        return;
    };
    let days = &story.days;
    let office = if story.arrived() {
        &story.offices.origin
    } else {
        &story.offices.host
    };
    before(case, story, reason, office);
    let mut closure = Closure::default()
        .on(days.closed)
        .reason(reason)
        .by(office.clone())
        .approved_by("made-up manager")
        .approved_on(days.closed);
    for person in &story.party {
        // One has died; the others are sent on to a service that is there for them.
        let own = if reason == ClosureReason::Deceased && person.id != "p1" {
            ClosureReason::ReferredOut
        } else {
            reason
        };
        closure.members.push(
            MemberEnd::default()
                .member(person.id)
                .reason(own)
                .on(days.closed),
        );
    }
    closure = said(closure, story, reason, office);
    if reason == ClosureReason::Completed {
        let spent: i64 = story.delivered(items).map(|(_, cents, _)| cents).sum();
        case.reports.push(
            Report::new("re1")
                .kind(ReportKind::FinalReport)
                .on(days.closed.plus_days(-4))
                .by(office.clone())
                .members(everybody(story))
                .plan("pl1")
                .submitted_on(days.closed.plus_days(-4))
                .meeting_on(days.closed.plus_days(-6))
                .accepted_on(days.closed.plus_days(-1))
                .accepted_by(story.offices.host.clone())
                .final_budget(Money::new(spent, Currency::Eur))
                .contribution("what was paid for is in use")
                .assessment("the plan was carried out"),
        );
        case.decisions.push(steps::decision(
            story,
            "x9",
            DecisionKind::Completed,
            days.closed.plus_days(-1),
            &story.offices.host,
        ));
    }
    case.closure = closure.into();
    case.retention = Aside::new(
        Retention::default()
            .on(days.closed)
            .until(days.closed.plus_days(1825))
            .action(RetentionAction::Anonymise)
            .basis("made-up rule of the programme"),
    )
    .into();
}

/// What has to happen before a case may be closed for a reason.
fn before(case: &mut Case<'static>, story: &Story, reason: ClosureReason, office: &str) {
    use ClosureReason as R;
    use DecisionKind as D;
    let days = &story.days;
    // What follows a missed departure is decided the next day.
    let day = if matches!(reason, R::NotDeparted | R::NoShowFinal) {
        days.departs.plus_days(1)
    } else {
        days.closed.plus_days(-1)
    };
    let mut decide = |kind, text: &'static str| {
        case.decisions.push(
            steps::decision(story, "x9", kind, day, office)
                .text(text)
                .notified_on(day)
                .notice_language(language(story.language)),
        );
    };
    match reason {
        R::WithdrawnBeforeDeparture => {
            decide(D::Withdrawn, "");
            let day = days.closed.plus_days(-2);
            case.withdrawals.push(
                Withdrawal::new("w1")
                    .members(everybody(story))
                    .on(day)
                    .channel(ContactChannel::Phone)
                    .by(office.to_owned())
                    .accepted_on(day)
                    .reason_demanded(false)
                    .cost_charged(false)
                    .services_withdrawn(false),
            );
        }
        R::NotDeparted => decide(D::NotDeparted, "did not come to the airport"),
        R::NoShowFinal => decide(D::NoShowFinal, "did not come to the airport"),
        R::DeclinedReintegration => decide(D::DeclinedReintegration, "wants no further help"),
        R::Remigrated => decide(D::Remigrated, "left again, as the family says"),
        R::WindowExpired => decide(D::WindowExpired, "the time for help is over"),
        R::Transferred => decide(D::TransferredOut, "another programme goes on"),
        R::FundingEnded | R::SecurityStop => decide(D::DeliveryStopped, "help has to stop"),
        R::FraudEstablished => decide(D::FraudEstablished, "established after a hearing"),
        R::LostContact => decide(D::LostContact, "not reached any more"),
        _ => {}
    }
    if matches!(reason, R::LostContact | R::WindowExpired | R::NoShowFinal) {
        for (place, (back, channel)) in [
            (40, ContactChannel::Phone),
            (25, ContactChannel::HomeVisit),
            (10, ContactChannel::Phone),
        ]
        .into_iter()
        .enumerate()
        {
            let back = if reason == R::NoShowFinal {
                back / 20 + 1
            } else {
                back
            };
            case.contact_attempts.push(
                ContactAttempt::new(format!("ca{}", place + 1))
                    .members(everybody(story))
                    .on(days.closed.plus_days(-back))
                    .channel(channel)
                    .by(office.to_owned())
                    .outcome(AttemptOutcome::NoAnswer),
            );
        }
    }
    if story.advised() {
        case.referrals.push(
            Referral::new("rf1")
                .on(days.eligible)
                .direction(ReferralDirection::Outgoing)
                .organisation(story.offices.legal_aid.clone())
                .members(super::only("p1"))
                .reason(ReferralReason::AdditionalServices)
                .services([ServiceKind::LegalAid])
                .purpose(Purpose::Referral)
                .consent("c-advice-p1")
                .sent_on(days.eligible)
                .status(ReferralStatus::Completed)
                .answered_on(days.eligible)
                .completed_on(days.eligible.plus_days(5)),
        );
    }
    if matches!(reason, R::Conduct | R::FraudEstablished) {
        case.incidents.push(
            Incident::new("in1")
                .kind(if reason == R::Conduct {
                    IncidentKind::Aggression
                } else {
                    IncidentKind::Fraud
                })
                .members(super::only("p1"))
                .on(days.closed.plus_days(-10))
                .by(office.to_owned())
                .status(IncidentStatus::Closed)
                .investigation(
                    Investigation::default()
                        .opened_on(days.closed.plus_days(-9))
                        .heard_on(days.closed.plus_days(-6))
                        .closed_on(days.closed.plus_days(-3))
                        .by("made-up investigator")
                        .finding("established")
                        .second_approved_by("made-up director"),
                ),
        );
    }
    if matches!(reason, R::ReferredOut | R::Transferred) {
        case.referrals.push(
            Referral::new("rf2")
                .on(days.closed.plus_days(-8))
                .direction(ReferralDirection::Outgoing)
                .organisation(story.offices.origin.clone())
                .members(everybody(story))
                .reason(ReferralReason::Other)
                .services([ServiceKind::SocialProtection])
                .purpose(Purpose::Reintegration)
                .consent("c-origin-p1")
                .sent_on(days.closed.plus_days(-8))
                .status(ReferralStatus::Completed)
                .answered_on(days.closed.plus_days(-5))
                .completed_on(days.closed.plus_days(-2)),
        );
    }
    if reason == R::Deceased {
        // Nobody visits the dead.
        let visits = case.monitoring.get().map(|monitoring| &monitoring.visits);
        let days_of_visits = visits.into_iter().flat_map(|visits| visits.iter());
        let last = days_of_visits
            .filter_map(|visit| visit.on.val())
            .map(|on| on.date());
        let died = last.fold(days.closed.plus_days(-6), |died, on| died.max(on));
        let principal = case.members.get_mut().and_then(|list| list.first_mut());
        if let Some(person) = principal.and_then(|field| field.get_mut()) {
            person.deceased = Aside::new(
                Death::default()
                    .on(died)
                    .source("made-up district register"),
            )
            .into();
        }
    }
    if reason == R::Duplicate {
        case.merged = Aside::new(
            Merge::default()
                .into(format!("{}-2015-999999", story.host.letters))
                .on(days.closed)
                .approved_by("made-up manager")
                .reason("the same household, registered twice"),
        )
        .into();
    }
}

/// What the closure says, by its reason.
fn said(
    closure: Closure<'static>,
    story: &Story,
    reason: ClosureReason,
    office: &str,
) -> Closure<'static> {
    use sankofa::codes::{ContinuityPlan, ExitConversation};
    let days = &story.days;
    let mut closure = closure;
    match reason.exit_conversation() {
        ExitConversation::Required | ExitConversation::Offer => {
            closure = closure.exit(
                ExitTalk::default()
                    .offered_on(days.closed.plus_days(-5))
                    .held_on(days.closed.plus_days(-3))
                    .declined(false)
                    .reasons("made-up: talked over calmly"),
            );
        }
        ExitConversation::Notice | ExitConversation::AttemptsLog => {
            closure = closure.notice(
                Notice::default()
                    .on(days.closed.plus_days(-9))
                    .language(language(story.language))
                    .by(office.to_owned()),
            );
        }
        ExitConversation::Hearing => {
            closure = closure
                .investigation("in1")
                .heard_on(days.closed.plus_days(-6))
                .second_approved_by("made-up director");
        }
        ExitConversation::NextOfKin => {
            closure = closure.succession(
                Succession::default()
                    .rule("to the next of kin")
                    .to("made-up sister")
                    .next_of_kin_told_on(days.closed.plus_days(-3)),
            );
        }
        _ => {}
    }
    if !matches!(
        reason.continuity_plan(),
        ContinuityPlan::None | ContinuityPlan::SuccessionRule
    ) {
        closure = closure.continuity_plan("made-up advice centre, public services");
    }
    if matches!(
        reason,
        ClosureReason::Transferred | ClosureReason::ReferredOut
    ) {
        closure = closure.continuity_plan("the other programme goes on with the plan");
    }
    if reason == ClosureReason::Other {
        closure = closure.text("made-up: a reason that no list foresaw");
    }
    closure
}
