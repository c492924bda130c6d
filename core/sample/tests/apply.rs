//! Steps taken in made-up cases, at random: whatever is taken, the table has it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use proptest::prelude::*;
use sankofa::codes::ReturnState as R;
use sankofa::journey::{Event, Planner, Standing, State, Step};
use sankofa::{Case, Rulebook};
use sankofa_sample::{Profile, Sample, Stage};

fn states(standing: &Standing, step: Step) -> Vec<State> {
    let row = step.row();
    match row.from.first().or(row.to.first()) {
        Some(State::Case(_)) => vec![State::Case(standing.overall)],
        Some(State::Reintegration(_)) => {
            let all = standing.members.iter();
            all.map(|one| State::Reintegration(one.reintegration))
                .collect()
        }
        _ => {
            let all = standing.members.iter();
            all.map(|one| State::Return(one.returning)).collect()
        }
    }
}

/// Whether the table has the step between two states; the preparation begins by itself.
fn allowed(step: Step, from: State, to: State) -> bool {
    let begun = from == State::Return(R::VoluntarinessConfirmed)
        && step.row().leads(State::Return(R::Preparing), to);
    step.row().leads(from, to) || begun
}

/// What a record needs at least, so that some steps are taken at all.
fn record(step: Step) -> &'static str {
    match step {
        Step::Complete | Step::Close => {
            r#"{"reason": "other", "text": "made-up", "approved_by": "manager"}"#
        }
        Step::Die => r#"{"source": "made-up register"}"#,
        Step::Merge => r#"{"into": "MA-2015-9", "approved_by": "manager"}"#,
        Step::FollowUp => r#"{"due": "2017-01-01"}"#,
        Step::Book | Step::BookFirst => r#"{"departs": "2016-09-20T09:00:00+01:00"}"#,
        Step::SendBack | Step::Approve => r#"{"level": "programme"}"#,
        _ => "{}",
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_sequence_of_steps_leaves_the_table(
        number in 0_u64..500,
        profile in prop::sample::select(Profile::ALL.to_vec()),
        stage in prop::sample::select(Stage::ALL.to_vec()),
        steps in prop::collection::vec((prop::sample::select(Step::ALL.to_vec()), 0_i64..4), 1..12),
    ) {
        let sample = Sample::new(profile, 8).stage(stage);
        let mut case: Case<'static> = sample.case(number);
        let mut day = sample.day();
        for (step, later) in steps {
            day = day.plus_days(later);
            let planner = Planner::new(Rulebook::new(day));
            let before = planner.case(&case).standing;
            let event = Event::new(step, day).by("iom-ma").record(record(step)).unwrap();
            let Ok(taken) = planner.apply(&case, &event) else {
                continue;
            };
            let after = planner.case(&taken).standing;
            for (from, to) in states(&before, step).into_iter().zip(states(&after, step)) {
                prop_assert!(allowed(step, from, to), "{:?}: {:?} to {:?}", step, from, to);
            }
            case = taken;
        }
    }
}
