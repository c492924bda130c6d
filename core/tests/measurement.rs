//! How a programme does, worked by hand.

use sankofa::Rulebook;
use sankofa::measurement::disclosure_control::Control;
use sankofa::measurement::{Figure, Level, Measure, Measured};
use serde_json::{Value as Json, json};

mod publishing;

const AS_OF: &str = "2016-09-01";

fn book() -> Rulebook {
    Rulebook::new(AS_OF.parse().unwrap())
}

/// Somebody who left Morocco for Cameroon on 1 March 2015, and was received.
fn back(id: u32) -> Json {
    json!({
        "format": "sankofa/1", "id": format!("A-{id}"), "kind": "normal", "return_type": "avrr",
        "host": {"country": "MA", "office": "iom-ma"}, "origin": {"country": "CM", "office": "iom-cm"},
        "owner": "iom-cm", "opened_on": "2015-01-02",
        "members": [{"id": "p1", "role": "principal", "sex": "female", "birth": {"date": "1990-05-02"}}],
        "travel": {"events": [
            {"id": "t1", "on": "2015-03-01", "kind": "departed"},
            {"id": "t2", "on": "2015-03-01", "kind": "arrived"},
            {"id": "t3", "on": "2015-03-02", "kind": "received"}]},
        "monitoring": {"surveys": []}
    })
}

fn survey(on: &str, [economic, social, psychosocial, composite]: [&str; 4]) -> Json {
    json!({"id": format!("s-{on}"), "instrument": "rss-2018", "member": "p1", "on": on, "scores": {
        "economic": economic, "social": social, "psychosocial": psychosocial, "composite": composite}})
}

fn with(mut case: Json, path: &str, value: Json) -> Json {
    let (parent, key) = path.rsplit_once('/').unwrap();
    let parent = case.pointer_mut(parent).unwrap();
    match parent {
        Json::Array(list) if key == "-" => list.push(value),
        Json::Object(map) => {
            map.insert(key.to_owned(), value);
        }
        other => panic!("no place {path} in {other}"),
    }
    case
}

fn measured(measure: Measure, cases: &[Json]) -> Measured {
    let mut measure = measure;
    measure.input(Json::from(cases).to_string().as_bytes());
    let measured = measure.finish();
    assert_eq!(measured.unread, 0);
    measured
}

fn all_shown() -> Measure {
    Measure::new(book()).control(Control::new(1))
}

fn figure<'m>(measured: &'m Measured, code: &str, key: &str) -> &'m Figure {
    let criteria = measured.criteria.iter().flat_map(|(_, figures)| figures);
    let mut all = measured.indicators.iter().chain(criteria);
    let found = all
        .find(|one| one.code == code && one.by.last().map_or("", |(_, key)| key.as_str()) == key);
    found.unwrap_or_else(|| panic!("no figure {code} {key}"))
}

fn share(figure: &Figure) -> (Option<u64>, Option<u64>, Option<u64>, Option<f64>) {
    (
        figure.numerator,
        figure.denominator,
        figure.not_measured,
        figure.value,
    )
}

#[test]
fn a_sufficient_level() {
    let last = "2016-03-10";
    let mut cases = vec![
        with(
            back(1),
            "/monitoring/surveys/-",
            survey(last, ["0.60", "0.60", "0.30", "0.60"]),
        ),
        with(
            back(2),
            "/monitoring/surveys/-",
            survey(last, ["0.50", "0.50", "0.50", "0.50"]),
        ),
        with(
            back(3),
            "/monitoring/surveys/-",
            survey(last, ["0.70", "0.80", "0.70", "0.70"]),
        ),
        // Not asked, and asked without a score.
        back(4),
        with(
            back(5),
            "/monitoring/surveys/-",
            json!({"id": "s", "instrument": "rss-2018", "member": "p1", "on": last}),
        ),
        // Too late, and back too short a time to be asked.
        with(
            back(6),
            "/monitoring/surveys/-",
            survey("2016-08-31", ["1", "1", "1", "1"]),
        ),
    ];
    cases.push(with(
        back(7),
        "/travel/events",
        json!([{"id": "t1", "on": "2016-03-01", "kind": "departed"}]),
    ));
    let found = measured(all_shown(), &cases);
    let one = figure(&found, "OO.2", "");
    // 0.5 is what a survey without an answer has: it is not above the line. Case 6 was asked after 549 days.
    assert_eq!(share(one), (Some(2), Some(3), Some(3), Some(0.6667)));
    assert_eq!(
        (one.bounds, one.target),
        (Some((0.3333, 0.8333)), Some(0.7))
    );
    assert_eq!(figure(&found, "S1", "").value, one.value);
    assert_eq!(
        share(figure(&found, "S2", "")),
        (Some(2), Some(3), Some(3), Some(0.6667))
    );
    assert_eq!(
        share(figure(&found, "OO.1", "")),
        (Some(7), Some(7), Some(0), Some(7.0))
    );
    // The gap of the first is 0.3, of the others none and 0.1: the one in the middle is 0.9.
    assert_eq!(figure(&found, "B1", "").value, Some(0.9));
    let other = measured(all_shown().level(Level::Impact), &cases);
    assert_eq!(
        share(figure(&other, "OO.2", "")),
        (Some(1), Some(3), Some(3), Some(0.3333))
    );
    // Without scores nothing is known of levels.
    let unscored: Vec<Json> = cases
        .iter()
        .cloned()
        .map(|mut case| {
            if let Some(surveys) = case.pointer_mut("/monitoring/surveys") {
                for survey in surveys.as_array_mut().unwrap() {
                    survey.as_object_mut().unwrap().remove("scores");
                }
            }
            case
        })
        .collect();
    let none = measured(all_shown(), &unscored);
    assert_eq!(
        share(figure(&none, "OO.2", "")),
        (Some(0), Some(0), Some(6), None)
    );
}

#[test]
fn progress_is_of_pairs() {
    let of = |id, first: &str, a: &str, last: &str, b: &str| {
        let case = with(back(id), "/monitoring/surveys/-", survey(first, [a; 4]));
        with(case, "/monitoring/surveys/-", survey(last, [b; 4]))
    };
    let cases = [
        of(1, "2015-03-20", "0.4", "2016-03-10", "0.6"),
        of(2, "2015-03-21", "0.5", "2016-03-11", "0.5"),
        with(
            back(3),
            "/monitoring/surveys/-",
            survey("2016-03-10", ["0.9"; 4]),
        ),
    ];
    let found = measured(all_shown(), &cases);
    let change = figure(&found, "S3.composite", "");
    assert_eq!((change.value, change.sd), (Some(0.1), Some(0.1414)));
    assert_eq!(
        (change.denominator, change.not_measured, change.note),
        (Some(2), Some(1), None)
    );
    // A survey a month after the return falls into a low.
    let low = [of(1, "2015-04-01", "0.4", "2016-03-10", "0.6")];
    let found = measured(all_shown(), &low);
    assert_eq!(
        figure(&found, "S3.composite", "").note,
        Some("measure-low-months")
    );
}

#[test]
fn satisfaction_is_what_people_say() {
    let say = |id, answers: Json| {
        let survey = json!({"id": "s1", "instrument": "satisfaction-2018", "member": "p1", "on": "2015-06-01", "answers": answers});
        with(back(id), "/monitoring/surveys/-", survey)
    };
    let cases = [
        say(
            1,
            json!({"travel": "very_satisfied", "enough_information": "yes"}),
        ),
        say(
            2,
            json!({"travel": "satisfied", "enough_information": "partly"}),
        ),
        say(
            3,
            json!({"travel": "neutral", "enough_information": "dont_know"}),
        ),
        say(4, json!({"travel": "refused"})),
    ];
    let found = measured(all_shown(), &cases);
    assert_eq!(
        share(figure(&found, "1.2", "")),
        (Some(2), Some(3), Some(1), Some(0.6667))
    );
    assert_eq!(
        share(figure(&found, "1.1", "")),
        (Some(1), Some(2), Some(2), Some(0.5))
    );
    let outside = figure(&found, "3.1", "");
    assert_eq!(
        (outside.value, outside.denominator, outside.suppressed),
        (None, None, false)
    );
}

#[test]
fn plans_and_their_criteria() {
    let plan = json!([{
        "id": "pl1", "version": 1, "on": "2015-03-20", "complementarity": "school fees by the ministry",
        "community_beneficiaries": 6,
        "needs": [
            {"id": "n1", "dimension": "economic", "need": "income"},
            {"id": "n2", "dimension": "social", "need": "housing"}],
        "objectives": [
            {"id": "o1", "indicator": "income", "baseline": "none", "target": "some", "due": "2016-01-01", "responsible": "iom-cm"},
            {"id": "o2", "indicator": "rent"}],
        "items": [
            {"id": "i1", "dimension": "economic", "type": "microbusiness_individual", "level": "individual", "provider": "ngo", "need": "n1",
             "uses_skills": ["k1"], "starts_on": "2015-04-01", "ends_on": "2015-06-01", "donor_line": "a",
             "pilot": {"difference": "paid by phone", "success_measure": "still open", "outcome": "works"}},
            {"id": "i2", "dimension": "social", "type": "housing_support", "level": "individual", "need": "n2",
             "starts_on": "2015-04-01", "ends_on": "2015-06-01"}]
    }]);
    let mut case = with(back(1), "/plans", plan);
    case = with(
        case,
        "/deliveries",
        json!([
        {"id": "d1", "item": "i1", "on": "2015-04-10", "provider": "ngo", "amount": {"minor": 50_000, "currency": "EUR"}}]),
    );
    case = with(
        case,
        "/members/0/skills",
        json!([{"id": "k1", "name": "tiling", "gained": "host", "recognised": false}]),
    );
    case = with(
        case,
        "/monitoring/visits",
        json!([
        {"id": "v1", "on": "2015-09-01", "business_exists": true, "employees": 1},
        {"id": "v2", "on": "2016-05-01", "business_exists": true, "employees": 3}]),
    );
    case = with(
        case,
        "/referrals",
        json!([
        {"id": "r1", "on": "2015-05-01", "direction": "outgoing", "status": "completed"},
        {"id": "r2", "on": "2015-05-01", "direction": "outgoing", "status": "pending"}]),
    );
    let found = measured(all_shown(), &[case.clone(), back(2)]);
    let is = |code: &str, of: (u64, u64)| {
        let one = figure(&found, code, "");
        assert_eq!(
            (one.numerator, one.denominator),
            (Some(of.0), Some(of.1)),
            "{code}"
        );
    };
    is("C1", (1, 1));
    is("C2.services", (1, 1));
    is("C2.referrals", (1, 2));
    is("C3", (1, 2));
    is("C4", (0, 1));
    is("M2", (1, 2));
    is("I1", (1, 1));
    is("I2", (1, 1));
    is("B3.plans", (0, 1));
    is("S4", (1, 1));
    assert_eq!(figure(&found, "B3.people", "").value, Some(6.0));
    assert_eq!(figure(&found, "O2", "").value, Some(3.0));
    // The plan is not approved: the skill used in it is not asked for yet.
    is("O1", (0, 0));
    // Somebody else pays for the same help at the same time.
    let twice = json!({"id": "i3", "dimension": "economic", "type": "microbusiness_individual", "level": "individual",
        "starts_on": "2015-05-01", "ends_on": "2015-07-01", "donor_line": "b"});
    let case = with(case, "/plans/0/items/-", twice);
    let found = measured(all_shown(), &[case]);
    assert_eq!(
        share(figure(&found, "C4", "")),
        (Some(1), Some(1), Some(0), Some(1.0))
    );
}

#[test]
fn need_and_help_and_fairness() {
    let helped = |id: u32, sex: &str, scores: [&str; 4], minor: i64, on: &str| {
        let mut case = with(
            back(id),
            "/monitoring/surveys/-",
            survey("2015-03-10", scores),
        );
        case = with(case, "/members/0/sex", json!(sex));
        case = with(
            case,
            "/plans",
            json!([{"id": "pl1", "version": 1, "items": [{"id": "i1", "dimension": "economic", "type": "tvet"}]}]),
        );
        with(
            case,
            "/deliveries",
            json!([{"id": "d1", "item": "i1", "on": on, "amount": {"minor": minor, "currency": "EUR"}}]),
        )
    };
    let low = ["0.50", "0.75", "0.75", "0.60"];
    let cases = [
        helped(1, "female", low, 20_000, "2015-04-10"),
        helped(2, "male", low, 40_000, "2015-03-21"),
    ];
    let found = measured(all_shown(), &cases);
    // Half of what is lacking is economic, a quarter each of the others; all help was economic.
    assert_eq!(figure(&found, "B2", "").value, Some(0.5));
    let fair = |code: &str| {
        let balanced = &found
            .criteria
            .iter()
            .find(|(of, _)| of.code() == "balanced")
            .unwrap()
            .1;
        let by = |one: &&Figure| one.code == code && one.by[0].1 == "sex";
        balanced.iter().find(by).unwrap().clone()
    };
    assert_eq!(fair("B4.value").by[1], ("need", "medium".to_owned()));
    assert_eq!(fair("B4.value").value, Some(0.5));
    assert_eq!(fair("B4.days").value, Some(0.5), "20 days and 40");
}

#[test]
fn what_does_not_count_is_left_out() {
    let cases = [
        back(1),
        with(
            back(2),
            "/merged",
            json!({"into": "A-1", "on": "2015-05-01"}),
        ),
        with(back(3), "/kind", json!("placeholder")),
        with(
            back(4),
            "/closure",
            json!({"on": "2015-05-01", "reason": "registration_error"}),
        ),
    ];
    let found = measured(all_shown(), &cases);
    assert_eq!((found.cases, found.left_out), (1, 3));
    let mut measure = all_shown();
    measure.input(b"{\"id\": \"A-1\"}\n{\n[]\n");
    assert_eq!((measure.finish().cases, measure.finish().unread), (1, 2));
}
