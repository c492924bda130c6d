//! Where made-up cases stand.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use sankofa::codes::{OverallStatus, ReintegrationState as I, ReturnState as R};
use sankofa::journey::{Item, Lack, Planner, Standing, standing};
use sankofa::programme::Programmes;
use sankofa::reading::{self, Limits};
use sankofa::{Case, Gate, Rulebook, Severity};
use sankofa_sample::{Profile, Sample, Stage};
use serde_json::Value;

fn stands(case: &Case<'_>, sample: &Sample) -> Standing {
    let name = case.programme.text().unwrap();
    let programmes = Programmes::builtin();
    let version = programmes.get(name).unwrap().versions().last().unwrap();
    standing(case, version.params(), sample.day())
}

/// The states in which a case of a stage may stand.
fn expected(stage: Stage) -> (&'static [R], &'static [I]) {
    match stage {
        Stage::Registered | Stage::Counselled => (&[R::Registered], &[I::NotEntitled]),
        Stage::Eligible => (
            &[R::Eligible, R::VoluntarinessConfirmed, R::Preparing],
            &[I::NotEntitled],
        ),
        Stage::Cleared => (&[R::Cleared, R::Booked], &[I::NotEntitled]),
        Stage::Departed => (&[R::Departed, R::InTransit], &[I::NotEntitled]),
        Stage::Arrived => (
            &[R::Received],
            &[I::NotEntitled, I::Entitled, I::Counselling],
        ),
        Stage::Planned => (&[R::Received], &[I::PlanApproved, I::PlanSubmitted]),
        Stage::Delivering => (&[R::Received], &[I::InDelivery]),
        Stage::Monitored => (&[R::Received], &[I::Monitoring, I::Delivered]),
        Stage::Withdrawn => (&[R::Withdrawn], &[I::NotEntitled]),
        Stage::Ineligible => (&[R::Ineligible], &[I::NotEntitled]),
        Stage::NotDeparted => (&[R::NotDeparted], &[I::NotEntitled]),
        Stage::Placeholder => (&[R::Registered], &[I::NotEntitled]),
        Stage::Retroactive => (
            &[R::AlreadyReturned],
            &[I::NotEntitled, I::Entitled, I::Counselling],
        ),
        _ => (&[], &[]),
    }
}

#[test]
fn every_stage_stands_where_it_should() {
    let mut wrong = Vec::new();
    for profile in Profile::ALL {
        for stage in Stage::ALL {
            let sample = Sample::new(profile, 11).stage(stage);
            for number in 0..25 {
                let case = sample.case(number);
                let found = stands(&case, &sample);
                let (returning, after) = expected(stage);
                if stage == Stage::Closed {
                    assert_eq!(found.overall, OverallStatus::Closed);
                } else if !returning.contains(&found.returning)
                    || !after.contains(&found.reintegration)
                {
                    let what = (stage.code(), found.returning, found.reintegration);
                    wrong.push(format!("{profile:?} {number}: {what:?}"));
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} wrong: {:#?}",
        wrong.len(),
        &wrong[..wrong.len().min(30)]
    );
}

/// Every list the other way round.
fn turned(value: &mut Value) {
    match value {
        Value::Array(list) => {
            list.reverse();
            list.iter_mut().for_each(turned);
        }
        Value::Object(map) => map.values_mut().for_each(turned),
        _ => {}
    }
}

#[test]
fn no_state_depends_on_the_order_of_lists() {
    for profile in Profile::ALL {
        let sample = Sample::new(profile, 5);
        for number in 0..150 {
            let line = sample.line(number);
            let mut tree: Value = serde_json::from_str(&line).unwrap();
            turned(&mut tree);
            let text = tree.to_string();
            let limits = Limits::default();
            let case = reading::read(line.as_bytes(), &limits).case.unwrap();
            let other = reading::read(text.as_bytes(), &limits).case.unwrap();
            let mut there = stands(&other, &sample);
            there.members.reverse();
            assert_eq!(stands(&case, &sample), there, "{profile:?} {number}");
        }
    }
}

/// Journey and rulebook cannot disagree: a gate is open exactly where the check for it finds no error that is not
/// waived. Sound cases, and cases with every fault that is known.
#[test]
fn ready_exactly_where_the_check_finds_no_error() {
    let limits = Limits::default();
    let mut tried = 0;
    let mut ask = |line: &[u8], sample: &Sample, programme: Option<&str>| {
        let Some(case) = reading::read(line, &limits).case else {
            return;
        };
        let mut book = Rulebook::new(sample.day());
        if let Some(name) = programme {
            book = book.programme(name).unwrap();
        }
        let planner = Planner::new(book.clone());
        for gate in Gate::ALL {
            let report = book.clone().gate(Some(gate)).check_case(&case);
            let ready = planner.readiness(&case, gate);
            assert_eq!(
                ready.is_ready(),
                report.passes(Severity::Error),
                "{gate:?} {case:?}"
            );
            let blocking = ready.lacks.iter().filter(|lack| lack.blocks()).count();
            assert_eq!(blocking as u64, report.count(Severity::Error));
            tried += 1;
        }
    };
    for profile in Profile::ALL {
        let sample = Sample::new(profile, 21);
        for number in 0..60 {
            ask(sample.line(number).as_bytes(), &sample, None);
        }
        for fault in sankofa_sample::faults() {
            if let Some(broken) = (0..6).find_map(|number| sample.faulty(number, fault)) {
                ask(&broken.lines[0], &sample, fault.programme);
            }
        }
    }
    assert!(tried > 3000, "{tried}");
}

#[test]
fn what_is_missing_names_item_member_and_who() {
    let sample = Sample::new(Profile::Morocco, 3).stage(Stage::Cleared);
    let mut tree: Value = serde_json::from_str(&sample.line(0)).unwrap();
    tree["protection"]["safety"] = Value::Array(Vec::new());
    let text = tree.to_string();
    let case = reading::read(text.as_bytes(), &Limits::default())
        .case
        .unwrap();
    let planner = Planner::new(Rulebook::new(sample.day()));
    let ready = planner.readiness(&case, Gate::G4);
    assert!(!ready.is_ready());
    let lack = ready
        .lacks
        .iter()
        .find(|lack| lack.item == Some(Item::Safety))
        .unwrap();
    assert_eq!((lack.gate, lack.state), (Gate::G3, Lack::Missing));
    assert_eq!(lack.member.as_deref(), Some("p1"));
    assert_eq!(lack.finding.rule.code, "DOC-013");
    assert!(ready.fine.contains(&Item::TravelDocument));
}
