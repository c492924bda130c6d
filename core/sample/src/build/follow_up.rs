//! Visits, surveys, referrals.

use sankofa::Date;
use sankofa::codes::{
    DataSection, MonitoringMode, Purpose, ReferralDirection, ReferralReason, ReferralStatus,
    ServiceKind,
};
use sankofa::model::{Case, Monitoring, Referral, Survey, Visit, VisitDue};

use super::answers::{self, Fares};
use super::{everybody, home};
use crate::story::Story;
use crate::{Rng, Stage};

pub(super) fn add(case: &mut Case<'static>, story: &Story, rng: &mut Rng) {
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
            monitoring.visits.push(visit);
        }
    }
    surveys(&mut monitoring, story, rng);
    case.monitoring = monitoring.into();
    if story.referral && story.met() {
        referral(case, story);
    }
}

/// Each adult is asked soon after the return, half a year later, and at the last visit.
fn surveys(monitoring: &mut Monitoring<'static>, story: &Story, rng: &mut Rng) {
    if !story.met() {
        return;
    }
    let days = &story.days;
    let visited = story.did(Stage::Monitored).then_some(days.visited_last);
    // Whoever is lost, or whose case ended otherwise, was last asked where the help ended.
    let until = match (visited, story.end) {
        (Some(visited), _) => visited.plus_days(-30),
        (None, Some(_)) if story.did(Stage::Delivering) => days.delivered,
        (None, Some(_)) => days.met,
        (None, None) => story.as_of,
    };
    let school = story.pupil().is_some();
    for adult in story.adults() {
        let fares = Fares::draw(rng);
        let midterm = days.arrives.plus_days(rng.between(190, 260));
        let held = [
            Some(days.met),
            Some(midterm).filter(|on| *on < until),
            visited,
        ];
        for (place, on) in held.into_iter().enumerate() {
            let Some(on) = on else {
                continue;
            };
            let last = place == 2;
            let (opinions, overall) = Fares::opinions(rng);
            let survey = |id: String, instrument: &'static str| {
                let survey = Survey::new(id)
                    .instrument(instrument)
                    .member(adult.id)
                    .on(on)
                    .consent(format!("c-monitoring-{}", adult.id))
                    .mode(MonitoringMode::InPerson)
                    .feedback_offered(true)
                    .intends_to_leave(false);
                let survey = if last { survey.visit("mv2") } else { survey };
                match answers::window(days.arrives, on) {
                    Some(window) => survey.window(window),
                    None => survey,
                }
            };
            let since = on.days_since(days.arrives);
            if let Some(sheet) = fares.sheet(since, school, rng) {
                let id = format!("su{}-{}", place + 1, adult.id);
                let one = survey(id, "rss-2018").answers(sheet);
                monitoring.surveys.push(one.satisfaction(overall));
            }
            if let Some(opinions) = opinions.filter(|_| last) {
                let id = format!("ss-{}", adult.id);
                let one = survey(id, "satisfaction-2018").answers(opinions);
                monitoring.surveys.push(one.satisfaction(overall));
            }
        }
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
