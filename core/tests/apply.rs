//! Steps taken: the example case replayed step by step, each step of the table allowed and refused.

use crate::given::base;
use sankofa::journey::{Event, Planner, State, Step, Why, standing};
use sankofa::programme::Programmes;
use sankofa::reading::{self, Limits};
use sankofa::{Case, Rulebook};
use serde_json::{Value, json};

mod refusals;

fn full() -> Value {
    let mut case = base("example");
    // Before it is closed, somebody says how long its data are kept.
    case["retention"] = json!({"on": "2015-06-02", "until": "2021-08-01", "action": "anonymise", "basis": "made-up rule"});
    case
}

fn owned(value: &Value) -> Case<'static> {
    let text = value.to_string();
    let read = reading::read(text.as_bytes(), &Limits::default());
    sankofa::record::Datum::into_owned(read.case.unwrap())
}

/// The day of a record, where it has one.
fn day(record: &Value) -> Option<&str> {
    let on = record.get("on").or_else(|| record.get("booked_on"))?;
    on.as_str().map(|on| &on[..10])
}

/// The example as it stood before a day, with these records of the day itself.
fn before(until: &str, also: &[&str]) -> Value {
    fn prune(value: &mut Value, until: &str, at: &str, also: &[&str]) {
        match value {
            Value::Array(list) => {
                let mut kept = Vec::new();
                for (place, mut one) in list.drain(..).enumerate() {
                    let path = format!("{at}/{place}");
                    if day(&one).is_some_and(|on| on >= until) && !also.contains(&path.as_str()) {
                        continue;
                    }
                    prune(&mut one, until, &path, also);
                    kept.push(one);
                }
                *list = kept;
            }
            Value::Object(map) => {
                for (key, value) in map.iter_mut() {
                    prune(value, until, &format!("{at}/{key}"), also);
                }
            }
            _ => {}
        }
    }
    let mut case = full();
    if until <= "2015-06-02" && !also.contains(&"/opened_on") {
        case.as_object_mut().unwrap().remove("opened_on");
    }
    prune(&mut case, until, "", also);
    case
}

fn state(case: &Case<'_>, as_of: &str, step: Step) -> State {
    let programmes = Programmes::builtin();
    let version = programmes
        .get("ma-eu-2015")
        .unwrap()
        .versions()
        .last()
        .unwrap();
    let all = standing(case, version.params(), as_of.parse().unwrap());
    match step.row().to.first().or(step.row().from.first()).unwrap() {
        State::Reintegration(_) => State::Reintegration(all.reintegration),
        State::Case(_) => State::Case(all.overall),
        _ => State::Return(all.returning),
    }
}

/// Takes a step with a record, on the day of judgement.
fn take(case: &Case<'_>, step: Step, as_of: &str, record: &Value) -> Result<Case<'static>, Why> {
    let planner = Planner::new(Rulebook::new(as_of.parse().unwrap()));
    let event = Event::new(step, as_of.parse::<sankofa::Date>().unwrap())
        .by("iom-ma")
        .record(&record.to_string())
        .unwrap();
    planner.apply(case, &event).map_err(|refusal| {
        if let Some(report) = &refusal.report {
            eprintln!(
                "{step:?} {}",
                report.to_text(sankofa::Lang::En, sankofa::Style::default())
            );
        }
        refusal.why
    })
}

/// The steps of the example: the step, its day, what stood before on that day, the record.
fn replay() -> Vec<(Step, &'static str, Vec<&'static str>, Value)> {
    let all = full();
    let of = |path: &str| all.pointer(path).unwrap().clone();
    let mut plan = of("/plans/0");
    plan["approvals"] = json!([]);
    vec![
        (Step::Inform, "2015-06-02", vec![], of("/counselling/0")),
        (
            Step::Register,
            "2015-06-02",
            vec!["/counselling/0"],
            of("/consents/0"),
        ),
        (
            Step::DecideEligibility,
            "2015-06-06",
            vec![],
            of("/decisions/0"),
        ),
        (Step::Declare, "2015-06-08", vec![], of("/declarations/0")),
        (Step::Prepare, "2015-06-10", vec![], of("/requests/0")),
        (Step::Clear, "2015-07-02", vec![], of("/decisions/1")),
        (
            Step::Book,
            "2015-07-02",
            vec!["/decisions/1"],
            of("/travel/legs/0"),
        ),
        (Step::Depart, "2015-07-08", vec![], of("/travel/events/0")),
        (Step::Arrive, "2015-07-09", vec![], of("/travel/events/1")),
        (
            Step::Receive,
            "2015-07-09",
            vec!["/travel/events/1"],
            of("/travel/events/2"),
        ),
        (Step::Entitle, "2015-07-10", vec![], of("/entitlements/0")),
        (Step::Meet, "2015-07-20", vec![], of("/counselling/2")),
        (Step::Draft, "2015-07-24", vec![], plan),
        (Step::Submit, "2015-07-28", vec![], json!({})),
        (
            Step::Approve,
            "2015-08-03",
            vec![],
            of("/plans/0/approvals/1"),
        ),
        (Step::Deliver, "2015-08-12", vec![], of("/deliveries/0")),
        (Step::DeliverOn, "2015-08-14", vec![], of("/deliveries/1")),
    ]
}

#[test]
fn the_example_step_by_step() {
    for (step, on, also, record) in replay() {
        let mut before = before(on, &also);
        if step == Step::Clear {
            // The example has its examination on the day of the flight only; to be cleared takes one before.
            let mut examined = full()["medical"][0].clone();
            examined["on"] = json!("2015-07-01");
            before["medical"].as_array_mut().unwrap().push(examined);
        }
        let case = owned(&before);
        let from = state(&case, on, step);
        let taken = take(&case, step, on, &record)
            .unwrap_or_else(|why| panic!("{step:?} from {from:?}: {why:?}"));
        let to = state(&taken, on, step);
        assert!(step.row().to.contains(&to), "{step:?}: {from:?} to {to:?}");
    }
}

/// Steps off the usual way: where the case stands, the step, its day, the record.
fn branches() -> Vec<(Step, &'static str, Vec<&'static str>, Value)> {
    let arrived = vec!["/travel/events/1", "/travel/events/2"];
    vec![
        (
            Step::BookFirst,
            "2015-06-20",
            vec![],
            full()
                .pointer("/travel/legs/0")
                .map(|leg| {
                    let mut leg = leg.clone();
                    leg["booked_on"] = json!("2015-06-20");
                    leg
                })
                .unwrap(),
        ),
        (Step::Miss, "2015-07-08", vec![], json!({})),
        (
            Step::Withdraw,
            "2015-06-12",
            vec![],
            json!({"channel": "phone"}),
        ),
        (Step::Exclude, "2015-06-12", vec![], json!({})),
        (
            Step::Transit,
            "2015-07-08",
            vec!["/travel/events/0"],
            json!({}),
        ),
        (
            Step::AskHost,
            "2015-07-08",
            vec!["/travel/events/0"],
            json!({}),
        ),
        (
            Step::ReportNotDeparted,
            "2015-07-08",
            vec!["/travel/events/0"],
            json!({}),
        ),
        (
            Step::SendBack,
            "2015-08-03",
            vec![],
            json!({"level": "programme", "reason": "amounts", "comment": "round them"}),
        ),
        (
            Step::PayInstalment,
            "2015-08-14",
            vec![],
            full().pointer("/deliveries/1").unwrap().clone(),
        ),
        (
            Step::Revise,
            "2015-08-13",
            vec![],
            json!({"change_reason": "price_change"}),
        ),
        (Step::LoseContact, "2015-07-09", arrived.clone(), json!({})),
        (Step::Remigrate, "2015-08-20", vec![], json!({})),
        (Step::Decline, "2015-08-20", vec![], json!({})),
        (Step::Stop, "2015-08-20", vec![], json!({})),
        (Step::Expire, "2016-08-20", vec![], json!({})),
        (
            Step::Die,
            "2015-08-20",
            vec![],
            json!({"source": "register"}),
        ),
        (
            Step::Merge,
            "2015-06-20",
            vec![],
            json!({"into": "MA-2015-000124", "approved_by": "m"}),
        ),
        (Step::Transfer, "2015-06-20", vec![], json!({})),
    ]
}

#[test]
fn ways_out_and_back() {
    for (step, on, also, record) in branches() {
        let case = owned(&before(on, &also));
        let from = state(&case, on, step);
        let taken = take(&case, step, on, &record)
            .unwrap_or_else(|why| panic!("{step:?} from {from:?}: {why:?}"));
        let to = state(&taken, on, step);
        let stays = step.row().to.is_empty() && from == to;
        assert!(
            stays || step.row().to.contains(&to),
            "{step:?}: {from:?} to {to:?}"
        );
    }
}

#[test]
fn a_case_begins_in_three_ways() {
    let empty = Case::new("MA-2015-9");
    let begun = take(&empty, Step::Enquire, "2015-06-02", &json!({})).unwrap();
    assert!(matches!(
        take(&begun, Step::Enquire, "2015-06-03", &json!({})),
        Err(Why::NotFromHere(_))
    ));
    // A placeholder or a case opened after the return has more to tell: its gate says what.
    for step in [Step::Announce, Step::RegisterReturned] {
        assert!(matches!(
            take(&empty, step, "2015-06-02", &json!({})),
            Err(Why::Gate(_))
        ));
    }
    let mut returned = before("2015-06-02", &[]);
    returned.as_object_mut().unwrap().remove("kind");
    returned["application"] = json!({
        "on": "2015-06-02", "country": "CM", "signed": true, "heard_from": "a neighbour", "departed_on": "2015-05-20",
    });
    returned["members"][0]["documents"] = json!([{
        "id": "d9", "type": "passport", "issuer": "CM", "issued_on": "2013-01-01", "expires_on": "2018-01-01",
        "verification": "verified", "verified_on": "2015-06-02",
    }]);
    let consent = full().pointer("/consents/0").unwrap().clone();
    let taken = take(
        &owned(&returned),
        Step::RegisterReturned,
        "2015-06-02",
        &consent,
    )
    .unwrap();
    assert_eq!(
        state(&taken, "2015-06-02", Step::RegisterReturned).code(),
        "already_returned"
    );
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/rulebook/bases/placeholder.json"
    );
    let mut placeholder: Value =
        serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    placeholder.as_object_mut().unwrap().remove("kind");
    let taken = take(
        &owned(&placeholder),
        Step::Announce,
        "2016-08-15",
        &json!({}),
    )
    .unwrap();
    assert_eq!(
        state(&taken, "2016-08-15", Step::Announce).code(),
        "registered"
    );
}

#[test]
fn after_a_missed_departure_somebody_decides() {
    let case = owned(&before("2015-07-08", &[]));
    let missed = take(&case, Step::Miss, "2015-07-08", &json!({})).unwrap();
    for (kind, to) in [
        ("rebooked", "booked"),
        ("no_show_final", "withdrawn"),
        ("not_departed", "not_departed"),
    ] {
        let decided = take(
            &missed,
            Step::DecideNoShow,
            "2015-07-09",
            &json!({"kind": kind}),
        )
        .unwrap();
        assert_eq!(state(&decided, "2015-07-09", Step::DecideNoShow).code(), to);
    }
}

#[test]
fn from_delivery_to_the_end() {
    let mut value = before("2015-08-20", &[]);
    value["monitoring"]["schedule"] = json!([]);
    let case = owned(&value);
    assert_eq!(
        state(&case, "2015-08-20", Step::FollowUp).code(),
        "delivered"
    );
    let followed = take(
        &case,
        Step::FollowUp,
        "2015-08-20",
        &json!({"due": "2016-07-08"}),
    )
    .unwrap();
    let report = json!({"plan": "pl1", "meeting_on": "2016-07-12", "contribution": "in use", "assessment": "done"});
    let reported = take(&followed, Step::Report, "2016-07-14", &report).unwrap();
    let open = take(&reported, Step::Complete, "2016-07-20", &json!({}));
    assert!(
        matches!(open, Err(Why::Gate(_))),
        "nobody approved the closure"
    );
    let approved = json!({"approved_by": "manager", "approved_on": "2016-07-20"});
    let done = take(&reported, Step::Complete, "2016-07-20", &approved).unwrap();
    assert_eq!(
        state(&done, "2016-07-20", Step::Complete).code(),
        "completed"
    );
    assert_eq!(state(&done, "2016-07-20", Step::Close).code(), "closed");
    // Opened again, and closed again: the first closure is kept.
    let why = json!({"text": "new facts", "approved_by": "manager"});
    let reopened = take(&done, Step::Reopen, "2016-08-01", &why).unwrap();
    let again =
        json!({"approved_by": "manager", "approved_on": "2016-08-10", "reason": "completed"});
    let closed = take(&reopened, Step::Close, "2016-08-10", &again).unwrap();
    assert_eq!(closed.changes.len(), 1);
}

#[test]
fn who_was_not_eligible_may_apply_again() {
    let case = owned(&before("2015-06-06", &[]));
    let refused = take(
        &case,
        Step::DecideEligibility,
        "2015-06-06",
        &json!({"kind": "ineligible", "reasons": ["minimum_stay"], "remedy": "appeal", "remedy_until": "2015-07-06"}),
    )
    .unwrap();
    assert_eq!(
        state(&refused, "2015-06-06", Step::ApplyAgain).code(),
        "ineligible"
    );
    let again = take(
        &refused,
        Step::ApplyAgain,
        "2015-06-20",
        &json!({"signed": true}),
    )
    .unwrap();
    assert_eq!(
        state(&again, "2015-06-20", Step::ApplyAgain).code(),
        "registered"
    );
}

#[test]
fn what_is_not_undone() {
    let case = owned(&before("2015-07-08", &["/travel/events/0"]));
    let gone = take(&case, Step::ReportNotDeparted, "2015-07-08", &json!({})).unwrap();
    let closing =
        json!({"reason": "not_departed", "approved_by": "manager", "approved_on": "2015-07-09"});
    let closed = take(&gone, Step::Close, "2015-07-09", &closing).unwrap();
    assert_eq!(
        take(&closed, Step::Reopen, "2015-08-01", &json!({})),
        Err(Why::Irreversible)
    );
}
