//! Screening, assessments, safety, trafficking, and what is due to children.

use sankofa::codes::{
    AgeAssessmentMethod, AgeAssessmentOutcome, AssessmentKind, AssessmentOutcome,
    BestInterestsKind, BestInterestsOutcome, CareArrangement, ClosureReason, ConsentGiver,
    GuardianshipBasis, ParentalConsentKind, Polarity, ProceedingStatus, ReceivingKind, Relation,
    RiskLevel, SafetyLevel, ScreeningOutcome, ScreeningTool, TracingAction, TracingOutcome,
    TracingState, TraffickingDecider, TraffickingStatus, VulnerabilityCategory, VulnerabilityLevel,
};
use sankofa::model::protection::{
    AgeAssessment, Assessment, BestInterests, ChildViews, Factor, Guardianship, IndividualRisks,
    ParentalConsent, Proceedings, Receiving, RecoveryPeriod, SafetyAssessment, Screening, Tracing,
    TracingStep, Trafficking, TransitCheck,
};
use sankofa::model::{Case, Protection};
use sankofa::record::Text;

use super::{everybody, home, language, people};
use crate::party::Persona;
use crate::story::Story;
use crate::{Stage, country::HUB};

pub(super) fn add(case: &mut Case<'static>, story: &Story) {
    let mut protection = Protection::default();
    if story.child_alone {
        guardian(&mut protection, story);
    }
    if story.did(Stage::Counselled) {
        screened(&mut protection, story);
        parents(&mut protection, story);
    }
    if story.did(Stage::Cleared) {
        for child in story.children() {
            best_interests(&mut protection, story, child);
        }
        if story.child_alone {
            reception(&mut protection, story);
        }
        safety(&mut protection, story);
    }
    if story.met() {
        assessed_again(&mut protection, story);
    }
    case.protection = protection.into();
}

fn guardian(protection: &mut Protection<'static>, story: &Story) {
    let opened = story.days.opened;
    protection.guardianships.push(
        Guardianship::new("g1")
            .on(opened)
            .member("p1")
            .guardian(people::GUARDIAN)
            .organisation(story.offices.guardians.clone())
            .relation(Relation::Guardian)
            .basis(GuardianshipBasis::AppointedAdviser)
            .from(opened)
            .country(story.host.code)
            .suitability_checked_on(opened.plus_days(-30))
            .certificate("guardians-roll")
            .spouse_or_cohabitant(false)
            .impartiality_note("paid by the service, not by the case"),
    );
    if story.age_assessed {
        let day = story.days.counselled;
        let stated = story
            .principal()
            .map_or(15, |one| one.age_on(story.days.opened));
        let age = u8::try_from(stated).unwrap_or(15);
        protection.age_assessments.push(
            AgeAssessment::new("aa1")
                .on(day)
                .member("p1")
                .by(story.offices.child_authority.clone())
                .methods([
                    AgeAssessmentMethod::Multidisciplinary,
                    AgeAssessmentMethod::DocumentReview,
                    AgeAssessmentMethod::Interview,
                ])
                .outcome(AgeAssessmentOutcome::Child)
                .age_min(age.saturating_sub(1))
                .age_max(age + 1)
                .consent_by(ConsentGiver::Guardian)
                .consent_on(story.days.opened)
                .explained_on(story.days.opened)
                .explained_in(language(story.language))
                .least_invasive(true)
                .examiner_qualified(true)
                .weighed(true),
        );
    }
}

fn screened(protection: &mut Protection<'static>, story: &Story) {
    let day = story.days.counselled;
    let positive = story.child_alone
        || story.trafficking
        || story.health
        || story.pregnant
        || story.lone_parent();
    for (place, person) in story.party.iter().enumerate() {
        let found = positive && place == 0;
        protection.screenings.push(
            Screening::new(format!("sc-{}", person.id))
                .member(person.id)
                .on(day)
                .tool(ScreeningTool::Rapid)
                .by(story.offices.host.clone())
                .outcome(if found {
                    ScreeningOutcome::Positive
                } else {
                    ScreeningOutcome::Clear
                }),
        );
    }
    if !positive {
        return;
    }
    use VulnerabilityLevel as L;
    let not_viable = story.end == Some(ClosureReason::ReturnNotViable);
    let mut assessment = Assessment::new("va-host")
        .kind(AssessmentKind::Vulnerability)
        .member("p1")
        .on(day)
        .by(story.offices.host.clone())
        .tool(ScreeningTool::Domv)
        .outcome(if not_viable {
            AssessmentOutcome::ReturnNotViable
        } else {
            AssessmentOutcome::Done
        })
        .factors(
            [
                (L::Individual, "no papers", Polarity::Risk),
                (
                    L::HouseholdFamily,
                    "family that waits",
                    Polarity::Protective,
                ),
                (L::Community, "neighbours who know", Polarity::Protective),
                (L::Structural, "little work", Polarity::Risk),
            ]
            .map(|(level, factor, polarity)| {
                let made = Factor::default().level(level).factor(factor);
                made.polarity(polarity)
            }),
        );
    use VulnerabilityCategory as V;
    for (is, category) in [
        (story.child_alone, V::UmcUnaccompanied),
        (story.trafficking, V::VotActual),
        (story.health, V::SeriousMedical),
        (story.pregnant, V::Pregnant),
        (story.lone_parent(), V::SingleParent),
    ] {
        if is {
            assessment.categories.push(category);
        }
    }
    protection.assessments.push(assessment);
    if story.trafficking {
        trafficked(protection, story);
    }
}

fn trafficked(protection: &mut Protection<'static>, story: &Story) {
    let day = story.days.counselled;
    protection.assessments.push(
        Assessment::new("va-retaliation")
            .kind(AssessmentKind::Retaliation)
            .member("p1")
            .on(day)
            .by(story.offices.host.clone())
            .risk(RiskLevel::Low)
            .outcome(AssessmentOutcome::Done),
    );
    protection.trafficking.push(
        Trafficking::new("tf1")
            .on(story.days.opened)
            .member("p1")
            .status(TraffickingStatus::Actual)
            .decider(TraffickingDecider::NonPoliceGovernment)
            .by(story.offices.authority.clone())
            .retrafficking_risk(RiskLevel::Low)
            .retaliation_risk(RiskLevel::Low)
            .risk_assessed_on(day)
            .safe_reception("made-up shelter, then family")
            .recovery(
                RecoveryPeriod::default()
                    .from(story.days.opened.plus_days(-120))
                    .until(story.days.opened.plus_days(-2)),
            )
            .proceedings(
                Proceedings::default()
                    .criminal(ProceedingStatus::None)
                    .compensation(ProceedingStatus::None)
                    .weighed_on(day),
            )
            .help_conditional(false),
    );
}

/// A parent who travels with children and without the other parent.
fn parents(protection: &mut Protection<'static>, story: &Story) {
    if !story.lone_parent() {
        return;
    }
    for child in story.children() {
        protection.parental_consents.push(
            ParentalConsent::new(format!("pc-{}", child.id))
                .on(story.days.counselled)
                .member(child.id)
                .holder("made-up other parent")
                .kind(ParentalConsentKind::SoleResponsibility),
        );
    }
}

fn best_interests(protection: &mut Protection<'static>, story: &Story, child: &Persona) {
    use BestInterestsOutcome as O;
    let days = &story.days;
    let kind = if story.child_alone {
        BestInterestsKind::Bid
    } else {
        BestInterestsKind::Bia
    };
    let views = if child.age_on(days.departs) >= 7 {
        ChildViews::default()
            .heard_on(days.heard)
            .by(story.offices.child_authority.clone())
            .language(language(story.language))
            .views("made-up: wants to go home and to school")
            .weighed_by_maturity(true)
    } else {
        ChildViews::default().not_heard_reason("too young to be asked; watched at play")
    };
    let mut record = BestInterests::new(format!("bi-{}", child.id))
        .kind(kind)
        .member(child.id)
        .on(days.decided)
        .body(story.offices.child_authority.clone())
        .independent_of_enforcement(true)
        .assistance_body(if story.child_alone {
            story.offices.guardians.clone()
        } else {
            story.offices.child_authority.clone()
        })
        .requested_on(days.counselled)
        .decided_on(days.decided)
        .options_considered([O::Return, O::LocalSolution, O::ThirdCountry])
        .child_views(views)
        .guardian_present(true)
        .outcome(O::Return)
        .continues_as_adult(true);
    for sibling in story.children().filter(|other| other.id != child.id) {
        record.siblings.push(sibling.id.into());
    }
    protection.best_interests.push(record);
}

fn reception(protection: &mut Protection<'static>, story: &Story) {
    let days = &story.days;
    let services = || story.offices.child_services.clone();
    let start = days.counselled;
    protection.tracing.push(
        Tracing::new("tr1")
            .on(start)
            .member("p1")
            .by(services())
            .by_state(false)
            .confidential(true)
            .consent("c-tracing-p1")
            .actions([TracingStep::new("ta1")
                .on(start)
                .action(TracingAction::Individual)
                .outcome(TracingOutcome::Successful)])
            .status(TracingState::Verified)
            .caregiver_verified_on(days.traced),
    );
    protection.receiving.push(
        Receiving::new("rc1")
            .on(days.traced)
            .member("p1")
            .kind(ReceivingKind::FamilyMember)
            .name(people::CAREGIVER)
            .relation(Relation::Grandparent)
            .care(CareArrangement::Kinship)
            .place(home(story))
            .agreed_on(days.traced)
            .verified_by(services())
            .verified_on(days.traced)
            .able(true)
            .willing(true)
            .non_custodial(true)
            .agreement_signed_on(days.traced),
    );
}

fn safety(protection: &mut Protection<'static>, story: &Story) {
    let mut record = SafetyAssessment::new("sa1")
        .members(everybody(story))
        .on(story.days.safety)
        .area(people::region(story))
        .level(SafetyLevel::Low)
        .source(story.offices.origin.clone())
        .individual_risks(
            IndividualRisks::default()
                .traffickers(false)
                .smuggler_debt(false)
                .armed_groups(false)
                .family_violence(false),
        )
        .displacement_risk(false);
    if story.by_hub() {
        record =
            record
                .transit_points([Text::from(HUB.0)])
                .transit_checks([TransitCheck::default()
                    .point(HUB.0)
                    .visa_needed(false)
                    .detention_risk(false)
                    .pushback_risk(false)
                    .checked_on(story.days.safety)]);
    }
    if story.children().next().is_some() {
        record = record.child_specific(true).safe_for_child(true);
    }
    protection.safety.push(record);
}

/// What the origin side finds when it meets the person.
fn assessed_again(protection: &mut Protection<'static>, story: &Story) {
    use AssessmentKind as K;
    for person in &story.party {
        for (name, kind) in [
            ("needs", K::Needs),
            ("risk", K::Risk),
            ("family", K::Family),
            ("skills", K::Skills),
            ("vulnerability", K::Vulnerability),
        ] {
            let mut assessment = Assessment::new(format!("va-{name}-{}", person.id))
                .kind(kind)
                .member(person.id)
                .on(story.days.met)
                .by(story.offices.origin.clone())
                .outcome(AssessmentOutcome::Done);
            if kind == K::Risk {
                assessment = assessment.security_measures_needed(false);
            }
            protection.assessments.push(assessment);
        }
    }
}
