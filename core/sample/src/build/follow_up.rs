//! Visits, surveys, referrals.

use sankofa::Date;
use sankofa::codes::{
    DataSection, MonitoringMode, Purpose, ReferralDirection, ReferralReason, ReferralStatus,
    ServiceKind, SurveyWindow,
};
use sankofa::model::{Case, Monitoring, Referral, Survey, Visit, VisitDue};
use sankofa::values::Json;

use super::{everybody, home};
use crate::Stage;
use crate::story::Story;

/// Made-up answers that no follow-up need be ashamed of.
const ANSWERS: [&str; 4] = [
    r#"{"eco.satisfaction": "satisfied", "eco.working": "yes", "psy.belonging": "agree", "psy.safety": "safe"}"#,
    r#"{"eco.satisfaction": "neutral", "eco.working": "yes", "soc.health_access": "good", "psy.safety": "very_safe"}"#,
    r#"{"eco.satisfaction": "very_satisfied", "eco.can_borrow": "yes", "eco.working": "yes", "soc.identity_document": "yes"}"#,
    r#"{"eco.working": "yes", "soc.housing_access": "good", "psy.support_network": "good", "psy.able_to_stay": "yes"}"#,
];

pub(super) fn add(case: &mut Case<'static>, story: &Story) {
    if !story.did(Stage::Arrived) {
        return;
    }
    let days = &story.days;
    let mut monitoring = Monitoring::default();
    schedule(&mut monitoring, story);
    if story.child_alone {
        for (place, day) in story.follow_ups().into_iter().enumerate() {
            monitoring
                .visits
                .push(visit(story, format!("fv{}", place + 1), day).child_follow_up(true));
        }
    }
    if story.did(Stage::Monitored) {
        let mut last = None;
        for (place, day) in [days.visited, days.visited_last].into_iter().enumerate() {
            let mut visit = visit(story, format!("mv{}", place + 1), day);
            let seen: Vec<sankofa::record::Text<'static>> = case
                .deliveries
                .iter()
                .filter(|one| one.on.val().is_some_and(|on| on.date() <= day))
                .filter_map(|one| one.id.text().map(|id| id.to_owned().into()))
                .collect();
            if !seen.is_empty() {
                visit = visit.deliveries(seen);
            }
            if story.business && !story.child_alone {
                visit = visit.business_exists(true).employees(u32::from(place > 0));
            }
            last = visit.id.text().map(str::to_owned);
            monitoring.visits.push(visit);
        }
        for adult in story.adults() {
            let choice = usize::try_from(story.number % 4).unwrap_or(0);
            let Some(Ok(answers)) = ANSWERS.get(choice).map(|json| Json::new(json)) else {
                continue;
            };
            let mut survey = Survey::new(format!("su-{}", adult.id))
                .instrument("rss-2018")
                .member(adult.id)
                .on(days.visited_last)
                .mode(MonitoringMode::InPerson)
                .window(SurveyWindow::Midterm)
                .answers(answers)
                .satisfaction("satisfied")
                .feedback_offered(true)
                .intends_to_leave(false);
            if let Some(visit) = &last {
                survey = survey.visit(visit.clone());
            }
            monitoring.surveys.push(survey);
        }
    }
    case.monitoring = monitoring.into();
    if story.referral && story.met() {
        referral(case, story);
    }
}

fn visit(story: &Story, id: String, day: Date) -> Visit<'static> {
    Visit::new(id)
        .on(day)
        .members(everybody(story))
        .mode(MonitoringMode::InPerson)
        .reached(true)
        .by(story.offices.origin.clone())
        .plan_review_needed(false)
        .intends_to_leave(false)
        .feedback_offered(true)
}

fn schedule(monitoring: &mut Monitoring<'static>, story: &Story) {
    let arrived = story.days.arrives;
    if story.child_alone {
        for after in [30, 90, 180, 365] {
            monitoring.schedule.push(
                VisitDue::new(format!("ms{after}"))
                    .on(arrived)
                    .due(arrived.plus_days(after - 2))
                    .member("p1")
                    .child_follow_up(true),
            );
        }
        return;
    }
    for after in [30, 90, 180, 365] {
        monitoring.schedule.push(
            VisitDue::new(format!("ms{after}"))
                .on(arrived)
                .due(arrived.plus_days(after)),
        );
    }
}

fn referral(case: &mut Case<'static>, story: &Story) {
    let sent = story.days.met;
    case.referrals.push(
        Referral::new("rf1")
            .on(sent)
            .direction(ReferralDirection::Outgoing)
            .organisation(story.offices.clinic.clone())
            .members(super::only("p1"))
            .reason(ReferralReason::AdditionalServices)
            .services([ServiceKind::Health])
            .area(home(story))
            .purpose(Purpose::Referral)
            .sections([DataSection::Identity, DataSection::Needs])
            .consent("c-clinic-p1")
            .sent_on(sent)
            .status(ReferralStatus::Completed)
            .answered_on(sent)
            .completed_on(sent),
    );
}

impl Story {
    /// The days on which a child alone was visited.
    fn follow_ups(&self) -> Vec<Date> {
        let until = if self.end.is_some() {
            self.days.closed
        } else {
            self.as_of
        };
        [25, 80, 170, 350]
            .into_iter()
            .map(|after| self.days.arrives.plus_days(after))
            .filter(|day| *day < until)
            .collect()
    }
}
