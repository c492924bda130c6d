//! Decisions, requests, the file that goes to the origin side, and its disclosure.

use sankofa::Date;
use sankofa::codes::{
    ActorRole, ClosureReason, DataSection, DecisionKind, DisclosureMeans, Gate, HoldKind,
    IneligibilityReason, PackageDirection, Purpose, RequestKind, RequestOutcome,
};
use sankofa::model::{Case, Decision, Disclosure, Hold, Package, Request, Review};
use sankofa::record::Text;

use super::{everybody, language};
use crate::Stage;
use crate::story::Story;

pub(super) fn add(case: &mut Case<'static>, story: &Story) {
    decisions(case, story);
    requests(case, story);
    if story.did(Stage::Cleared) {
        package(case, story);
        case.reviews.push(
            Review::new("rv1")
                .gate(Gate::G3)
                .on(story.days.cleared)
                .by(story.offices.host.clone())
                .text("looked through with the person"),
        );
    }
    if story.did(Stage::Cleared) && story.number % 16 == 3 {
        case.holds.push(
            Hold::new("h1")
                .kind(HoldKind::Document)
                .members(everybody(story))
                .on(story.days.papers_asked)
                .from(story.days.papers_asked)
                .by(story.offices.host.clone())
                .reason("papers not there yet")
                .released_on(story.days.papers_got)
                .released_by(story.offices.host.clone())
                .person_told_on(story.days.papers_asked),
        );
    }
}

pub(super) fn decision(
    story: &Story,
    id: &'static str,
    kind: DecisionKind,
    on: Date,
    by: &str,
) -> Decision<'static> {
    Decision::new(id)
        .kind(kind)
        .on(on)
        .by(by.to_owned())
        .role(ActorRole::ProgrammeManager)
        .members(everybody(story))
        .ruleset(story.ruleset)
}

fn decisions(case: &mut Case<'static>, story: &Story) {
    let (days, host) = (&story.days, &story.offices.host);
    if story.stage == Stage::Ineligible {
        case.decisions.push(
            decision(story, "x1", DecisionKind::Ineligible, days.eligible, host)
                .reasons([IneligibilityReason::CountryOfReturn])
                .text("no assistance to the place named")
                .notified_on(days.eligible.plus_days(1))
                .notice_language(language(story.language))
                .remedy("complaint to the programme office within a month")
                .referral("rf1"),
        );
        return;
    }
    if story.end == Some(ClosureReason::ReturnNotViable) {
        case.decisions.push(
            decision(
                story,
                "x1",
                DecisionKind::ReturnNotViable,
                days.eligible,
                host,
            )
            .text("not now")
            .notified_on(days.eligible)
            .notice_language(language(story.language))
            .referral("rf1"),
        );
        return;
    }
    if story.did(Stage::Eligible) {
        case.decisions.push(decision(
            story,
            "x1",
            DecisionKind::Eligible,
            days.eligible,
            host,
        ));
    }
    if story.did(Stage::Cleared) {
        case.decisions.push(decision(
            story,
            "x2",
            DecisionKind::Cleared,
            days.cleared,
            host,
        ));
    }
}

fn requests(case: &mut Case<'static>, story: &Story) {
    let (days, offices) = (&story.days, &story.offices);
    let mut number = 0;
    let mut ask = |kind, to: &str, on: Date, answered: Date| {
        number += 1;
        case.requests.push(
            Request::new(format!("rq{number}"))
                .kind(kind)
                .to(to.to_owned())
                .by(offices.host.clone())
                .on(on)
                .answered_on(answered)
                .outcome(RequestOutcome::Granted)
                .members(everybody(story)),
        );
    };
    use RequestKind as K;
    if story.refugee && story.did(Stage::Counselled) {
        ask(
            K::UnhcrCoordination,
            &offices.refugees,
            days.counselled,
            days.counselled,
        );
    }
    if !story.did(Stage::Cleared) {
        return;
    }
    if story.laissez_passer {
        ask(
            K::TravelDocument,
            &offices.consulate,
            days.papers_asked,
            days.papers_got,
        );
    }
    if story.host.letters == "MA" {
        ask(
            K::ExitAuthorisation,
            &offices.authority,
            days.papers_asked,
            days.papers_got,
        );
    }
    if story.is_special() {
        ask(
            K::OriginAcceptance,
            &offices.origin,
            days.package,
            days.accepted,
        );
        ask(K::Reception, &offices.origin, days.package, days.accepted);
    }
}

fn package(case: &mut Case<'static>, story: &Story) {
    use DataSection as S;
    let days = &story.days;
    // Late: the file follows the person.
    let (sent, accepted) = if story.late_package {
        let sent = days.departs.plus_days(1);
        (sent, sent.plus_days(1))
    } else {
        (days.package, days.accepted)
    };
    let mut sections = vec![
        S::Identity,
        S::Household,
        S::Needs,
        S::Vulnerabilities,
        S::Skills,
        S::Medical,
        S::Promises,
        S::Contacts,
        S::Flight,
    ];
    if story.child_alone {
        sections.extend([S::Guardianship, S::BestInterests]);
    }
    case.packages.push(
        Package::new("hp1")
            .direction(PackageDirection::HostToOrigin)
            .case(case.id.text().unwrap_or_default().to_owned())
            .on(sent)
            .by(story.offices.host.clone())
            .to(story.offices.origin.clone())
            .ruleset(story.ruleset)
            .sections(sections)
            .members(everybody(story))
            .received_on(sent)
            .accepted_on(accepted),
    );
    let consents: Vec<Text<'static>> = case
        .consents
        .iter()
        .filter_map(|consent| consent.id.text())
        .filter(|id| id.starts_with("c-origin") || id.starts_with("c-medical"))
        .map(|id| id.to_owned().into())
        .collect();
    case.disclosures.push(
        Disclosure::new("di1")
            .recipient(story.offices.origin.clone())
            .purpose(Purpose::Reintegration)
            .means(DisclosureMeans::Package)
            .on(sent)
            .members(everybody(story))
            .consents(consents)
            .fields([S::Identity, S::Needs, S::Medical])
            .safeguards("written agreement")
            .by(story.offices.host.clone())
            .received_on(sent),
    );
}
