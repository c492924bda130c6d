//! Steps taken in made-up cases, at random: whatever is taken, the table has it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use sankofa::codes::ReturnState as R;
use sankofa::journey::{Event, Next, Planner, Standing, State, Step, Why};
use sankofa::reading::{self, Limits};
use sankofa::record::Datum;
use sankofa::{Case, Date, Rulebook};
use sankofa_sample::{Profile, Sample, Stage};
use serde_json::{Value, json};

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

/// What a record needs at least, so that rules let it pass. What is delivered is what the plan still has to give.
fn record(step: Step, case: &Case<'_>, day: Date) -> String {
    let delivers = matches!(step, Step::Deliver | Step::DeliverOn);
    match delivers.then(|| delivery(&tree(case), day)).flatten() {
        Some(record) => record.to_string(),
        None => plain(step).to_owned(),
    }
}

fn plain(step: Step) -> &'static str {
    match step {
        Step::Complete => r#"{"approved_by": "manager"}"#,
        Step::Close => r#"{"reason": "other", "text": "made-up", "approved_by": "manager"}"#,
        Step::Reopen => {
            r#"{"text": "made-up", "approved_by": "manager", "role": "programme_manager"}"#
        }
        Step::Die => r#"{"source": "made-up register"}"#,
        Step::Merge => r#"{"into": "MA-2015-9", "approved_by": "manager"}"#,
        Step::FollowUp => r#"{"due": "2017-01-01"}"#,
        Step::Book | Step::BookFirst => r#"{"departs": "2016-09-20T09:00:00+01:00"}"#,
        Step::SendBack | Step::Approve => r#"{"level": "programme"}"#,
        _ => "{}",
    }
}

fn tree(case: &Case<'_>) -> Value {
    serde_json::from_str(&case.to_json()).unwrap()
}

fn list<'v>(case: &'v Value, path: &str) -> impl Iterator<Item = &'v Value> {
    case.pointer(path)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
}

/// The first item of a plan of which nothing was given, or its first instalment, with all that proves it.
fn delivery(case: &Value, day: Date) -> Option<Value> {
    let given = |id: &Value| list(case, "/deliveries").any(|one| one["item"] == *id);
    let item = list(case, "/plans")
        .flat_map(|plan| list(plan, "/items"))
        .find(|item| !given(&item["id"]))?;
    let part = list(item, "/instalments").next();
    let amount = part.map_or(&item["budget"], |part| &part["amount"]);
    // For a child alone, who took it in.
    let home = list(case, "/protection/receiving").next();
    let by = home.map_or(json!("p1"), |home| home["id"].clone());
    let provider = &item["provider"];
    let mut record = json!({
        "item": item["id"], "provider": provider, "form": item["form"], "amount": amount, "programme_amount": amount,
        "receipts": [{"id": "r-drawn", "number": "made-up 1", "supplier": provider, "amount": amount}],
        "acknowledged": {"by": by, "on": day, "kind": "certificate"},
    });
    if let Some(part) = part {
        record["instalment"] = part["number"].clone();
    }
    if item["type"] == "tvet" {
        record["training"] =
            json!({"started_on": day, "ended_on": day, "place": "made-up", "certificate": true});
    }
    Some(record)
}

/// What has to be there when somebody leaves, and is no step: the day is that of the booking, everybody says once
/// more that they want to, and was examined the day before.
fn ready_to_leave(case: &Case<'_>, day: Date) -> (Case<'static>, Date) {
    let mut all = tree(case);
    let booked = list(&all, "/travel/legs").filter_map(|leg| leg["departs"].as_str());
    let booked = booked.filter_map(|on| on.get(..10)?.parse().ok()).min();
    let day = booked.map_or(day, |booked: Date| booked.max(day));
    if let Some(Value::Array(declarations)) = all.get_mut("declarations") {
        for one in declarations {
            one["reconfirmed_on"] = json!(day);
        }
    }
    let people: Vec<Value> = list(&all, "/members")
        .map(|one| one["id"].clone())
        .collect();
    let exams = people.into_iter().enumerate().map(|(place, id)| {
        json!({
            "id": format!("m-drawn-{place}-{day}"), "kind": "fit_to_travel", "member": id,
            "on": day.plus_days(-1), "outcome": "fit", "professional": true,
        })
    });
    match all.get_mut("medical") {
        Some(Value::Array(medical)) => medical.extend(exams),
        _ => all["medical"] = exams.collect(),
    }
    let text = all.to_string();
    let read = reading::read(text.as_bytes(), &Limits::default());
    (Datum::into_owned(read.case.unwrap()), day)
}

/// What became of a step.
#[derive(Clone, Copy, Default, Debug)]
struct Tally {
    tried: u32,
    /// The table does not have it from where the case stood.
    elsewhere: u32,
    taken: u32,
}

/// Which step is drawn.
#[derive(Clone, Debug)]
enum Draw {
    /// This one, whether or not it fits.
    Any(Step),
    /// A step forward that the table has from here.
    Forward(usize),
    /// A way out.
    Out(usize),
    /// One of those that are expected next.
    Expected(usize),
    /// One of the two before which most is asked for.
    Hard(usize),
}

fn draws() -> impl Strategy<Value = Draw> {
    prop_oneof![
        2 => prop::sample::select(Step::ALL.to_vec()).prop_map(Draw::Any),
        3 => any::<usize>().prop_map(Draw::Forward),
        1 => any::<usize>().prop_map(Draw::Out),
        4 => any::<usize>().prop_map(Draw::Expected),
        3 => any::<usize>().prop_map(Draw::Hard),
    ]
}

/// How far the case has come: often so far that somebody can leave, or that something can be delivered.
fn stages() -> impl Strategy<Value = Stage> {
    use Stage::{Cleared, Delivering, Planned};
    prop_oneof![
        3 => prop::sample::select(Stage::ALL.to_vec()),
        2 => prop::sample::select(vec![Cleared, Planned, Delivering]),
    ]
}

/// Whether the table has a step from where everybody in the case stands.
fn fits(step: Step, standing: &Standing) -> bool {
    let row = step.row();
    let from = |state: &State| {
        let begun = *state == State::Return(R::VoluntarinessConfirmed);
        row.from.contains(state) || begun && row.from.contains(&State::Return(R::Preparing))
    };
    let after = matches!(row.from.first(), Some(State::Reintegration(_)));
    let back = standing
        .members
        .iter()
        .all(|one| matches!(one.returning, R::Arrived | R::Received | R::AlreadyReturned));
    states(standing, step).iter().all(from) && (back || !after)
}

/// The step that is drawn; none where there is no such step from here.
fn chosen(draw: &Draw, next: &Next) -> Option<Step> {
    let out = matches!(draw, Draw::Out(_));
    let fitting = || {
        Step::ALL
            .iter()
            .copied()
            .filter(|step| fits(*step, &next.standing))
    };
    let (list, nth): (Vec<Step>, usize) = match draw {
        Draw::Any(step) => (vec![*step], 0),
        Draw::Expected(nth) => (next.steps.iter().map(|row| row.step).collect(), *nth),
        Draw::Hard(nth) => {
            let hard = |step: &Step| matches!(step, Step::Depart | Step::Deliver);
            (fitting().filter(hard).collect(), *nth)
        }
        Draw::Forward(nth) | Draw::Out(nth) => {
            let wanted = |step: &Step| step.row().is_way_out() == out;
            (fitting().filter(wanted).collect(), *nth)
        }
    };
    list.get(nth.checked_rem(list.len())?).copied()
}

/// Most steps that are drawn fit, and enough of them are taken: a test in which all are refused tests nothing.
#[test]
fn no_sequence_of_steps_leaves_the_table() {
    let config = ProptestConfig {
        cases: 80,
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    let (tried, taken) = (Cell::new(0_u32), Cell::new(0_u32));
    let seen = RefCell::new(BTreeMap::<Step, Tally>::new());
    let sequences = (
        0_u64..500,
        prop::sample::select(Profile::ALL.to_vec()),
        stages(),
        prop::collection::vec((draws(), 0_i64..4), 1..12),
    );
    let run = TestRunner::new(config).run(&sequences, |(number, profile, stage, steps)| {
        let sample = Sample::new(profile, 8).stage(stage);
        let mut case: Case<'static> = sample.case(number);
        // Before a case is closed, somebody says how long its data are kept.
        let kept = r#"{"on": "2015-06-02", "until": "2027-12-31", "action": "anonymise", "basis": "made-up"}"#;
        case.set("/retention", kept).unwrap();
        let mut day = sample.day();
        for (draw, later) in steps {
            day = day.plus_days(later);
            let planner = Planner::new(Rulebook::new(day));
            let before = planner.case(&case);
            let Some(step) = chosen(&draw, &before) else {
                continue;
            };
            if step == Step::Depart {
                (case, day) = ready_to_leave(&case, day);
            }
            let planner = Planner::new(Rulebook::new(day));
            let before = planner.case(&case);
            let event = Event::new(step, day)
                .by("iom-ma")
                .record(&record(step, &case, day))
                .unwrap();
            tried.set(tried.get() + 1);
            let mut seen = seen.borrow_mut();
            let counts = seen.entry(step).or_default();
            counts.tried += 1;
            let after = match planner.apply(&case, &event) {
                Ok(after) => after,
                Err(refusal) => {
                    if matches!(refusal.why, Why::NotFromHere(_)) {
                        counts.elsewhere += 1;
                    }
                    continue;
                }
            };
            taken.set(taken.get() + 1);
            counts.taken += 1;
            let standing = planner.case(&after).standing;
            let from = states(&before.standing, step);
            for (from, to) in from.into_iter().zip(states(&standing, step)) {
                prop_assert!(
                    allowed(step, from, to),
                    "{:?}: {:?} to {:?}",
                    step,
                    from,
                    to
                );
            }
            case = after;
        }
        Ok(())
    });
    run.unwrap();
    let (tried, taken) = (tried.get(), taken.get());
    assert!(taken * 3 > tried, "{taken} of {tried} taken: {seen:?}");
    // Where the table has them, somebody leaves and something is delivered more often than not.
    let seen = seen.borrow();
    for step in [Step::Depart, Step::Deliver] {
        let of = seen.get(&step).copied().unwrap_or_default();
        let fitting = of.tried - of.elsewhere;
        assert!(fitting > 0 && of.taken * 2 >= fitting, "{step:?}: {of:?}");
    }
}
