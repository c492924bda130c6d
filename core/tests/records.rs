//! Records of persons: who may be found in them, attacked with all that is released.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use sankofa::measurement::disclosure_control::{Classes, Limit, Refused};
use sankofa::measurement::records::{Column, Records, Released, Unwanted, Wanted, Withheld};
use sankofa::{Lang, Rulebook};
use serde_json::{Value, json};

const AS_OF: &str = "2016-09-01";

/// One person of a made-up household.
#[derive(Clone, Debug)]
struct One {
    sex: &'static str,
    born: &'static str,
    origin: &'static str,
    month: u32,
    vulnerable: &'static str,
}

fn person(place: usize, one: &One) -> Value {
    let mut person = json!({
        "id": format!("p{place}"), "role": if place == 0 { "principal" } else { "child" }, "sex": one.sex,
        "birth": {"date": one.born}, "names": [{"kind": "legal", "family": "SECRET", "given": "Secret"}]
    });
    if place > 0 {
        person["parents"] = json!(["p0"]);
    }
    if !one.vulnerable.is_empty() {
        person["vulnerabilities"] =
            json!([{"id": "v1", "category": one.vulnerable, "text": "SECRET"}]);
    }
    person
}

/// A household that came back from Morocco; where and when, its first member says.
fn case(id: usize, people: &[One]) -> Value {
    let first = &people[0];
    let on = format!("2015-{:02}-07", first.month);
    let members: Vec<Value> = people
        .iter()
        .enumerate()
        .map(|(place, one)| person(place, one))
        .collect();
    json!({
        "format": "sankofa/1", "id": format!("SECRET-{id}"), "kind": "normal", "return_type": "avrr",
        "host": {"country": "MA", "office": "iom-ma"},
        "origin": {"country": first.origin, "office": "iom-cm",
            "place": {"pcode": format!("{}{:03}", first.origin, first.month), "locality": "SECRET"}},
        "opened_on": "2014-11-02", "members": members,
        "travel": {"events": [{"id": "t1", "on": on, "kind": "departed"}, {"id": "t2", "on": on, "kind": "arrived"}]}
    })
}

fn woman(month: u32) -> One {
    One {
        sex: "female",
        born: "1990-05-02",
        origin: "CM",
        month,
        vulnerable: "",
    }
}

fn wanted(by: &str, sensitive: &str) -> Wanted {
    Wanted::parse(by, sensitive).unwrap()
}

fn export(wanted: Wanted, cases: &[Value]) -> Result<Released, Box<Withheld>> {
    let mut records = Records::new(Rulebook::new(AS_OF.parse().unwrap()), wanted);
    for case in cases {
        records.input(case.to_string().as_bytes());
    }
    records.finish()
}

fn women(count: usize) -> Vec<Value> {
    (0..count).map(|id| case(id, &[woman(3)])).collect()
}

#[test]
fn five_are_enough_and_four_are_not() {
    let by = || wanted("sex,age,host,origin,month,area", "");
    let released = export(by(), &women(5)).unwrap();
    assert_eq!(released.rows().count(), 5);
    let row = released.rows().next().unwrap();
    let traits: Vec<_> = row.iter().take(6).map(|cell| cell.unwrap()).collect();
    assert_eq!(traits, ["female", "18-59", "MA", "CM", "2015-03", "CM003"]);
    let risk = released.told.risk;
    assert_eq!((risk.classes, risk.smallest, risk.global()), (1, 5, 0.2));
    let withheld = export(by(), &women(4)).unwrap_err();
    assert!(
        matches!(withheld.refused, Refused::Exposed { below, .. } if below.records == 4 && below.classes == 1)
    );
    assert!(withheld.to_json().contains("\"rows\":[]"));
    assert!(
        withheld
            .to_string()
            .contains("4 records in 1 of 1 classes fall below k = 5")
    );
}

#[test]
fn a_refusal_says_what_to_do() {
    let mut cases = women(6);
    cases.extend((6..9).map(|id| case(id, &[woman(4)])));
    let withheld = export(wanted("sex,month", ""), &cases).unwrap_err();
    assert_eq!(withheld.without, [(Column::Sex, 3), (Column::Month, 0)]);
    for lang in Lang::ALL {
        let why = withheld.why(lang);
        assert_eq!(why.len(), 4, "{why:?}");
        assert!(why[1].contains("--suppress"), "{why:?}");
        assert!(!why.concat().contains("records-"), "{why:?}");
    }
    assert!(export(wanted("sex,year", ""), &cases).is_ok(), "coarser");
    // Three alone would be known by what is missing, so the six go with them, and nothing remains.
    let withheld = export(wanted("sex,month", "").suppress(true), &cases).unwrap_err();
    assert!(withheld.nothing_left);
    cases.extend((9..20).map(|id| case(id, &[woman(5)])));
    let released = export(wanted("sex,month", "").suppress(true), &cases).unwrap();
    assert_eq!((released.told.left_out, released.rows().count()), (9, 11));
    for lang in Lang::ALL {
        let head = released.head(lang);
        assert!(
            head.iter().any(|line| line.contains('9')) && !head.concat().contains("records-"),
            "{head:?}"
        );
    }
}

#[test]
fn a_class_of_one_secret_tells_it() {
    let of = |id, vulnerable| {
        case(
            id,
            &[One {
                vulnerable,
                ..woman(3)
            }],
        )
    };
    let mut cases: Vec<Value> = (0..6).map(|id| of(id, "vot_actual")).collect();
    assert!(export(wanted("sex,month", "vulnerability"), &cases).is_err());
    // Two words for one group are one secret.
    cases.push(of(6, "vot_possible"));
    assert!(export(wanted("sex,month", "vulnerability"), &cases).is_err());
    cases.push(of(7, "serious_medical"));
    let released = export(wanted("sex,month", "vulnerability"), &cases).unwrap();
    assert_eq!(released.told.risk.l, Some(2));
    // Known to others, each group has to be a class of five.
    assert!(export(wanted("sex,vulnerability", ""), &cases).is_err());
}

#[test]
fn the_same_case_twice_is_one_and_a_family_is_one() {
    let three = women(3);
    let twice: Vec<Value> = three.iter().chain(&three).cloned().collect();
    let withheld = export(wanted("sex", ""), &twice).unwrap_err();
    assert_eq!((withheld.told.cases, withheld.told.cases_repeated), (3, 3));
    let sisters: Vec<One> = (0..6).map(|_| woman(3)).collect();
    let withheld = export(wanted("sex", ""), &[case(0, &sisters)]).unwrap_err();
    assert_eq!((withheld.told.risk.smallest, withheld.told.risk.k), (6, 1));
    let mut unnamed = women(6);
    for case in &mut unnamed {
        case.as_object_mut().unwrap().remove("id");
    }
    assert_eq!(
        export(wanted("sex", ""), &unnamed)
            .unwrap()
            .told
            .cases_unnamed,
        6
    );
}

#[test]
fn json_has_one_shape() {
    let json = export(
        wanted("sex,month", "vulnerability")
            .limit(Limit { k: 3, l: 1 })
            .unwrap(),
        &women(3),
    )
    .unwrap()
    .to_json();
    let head = r#"{"as_of":"2016-09-01","released":true,"k":3,"l":1,"records":3,"left_out":0,"classes":1,"smallest_class":3,"smallest_class_cases":3,"global_risk":0.3333,"quasi_identifiers":["sex","month"],"sensitive":["vulnerability"],"below":null,"cases":3,"cases_left_out":0,"cases_repeated":0,"cases_unnamed":0,"cases_unread":0,"columns":["sex","month","vulnerability","return","reintegration","help_economic","#;
    assert!(json.starts_with(head), "{json}");
    let row = r#"["female","2015-03","none_recorded","back","none","no","no","no",null,"#;
    assert!(json.contains(row), "{json}");
    let keys = |json: &str| -> Vec<String> {
        let value: serde_json::Map<String, Value> = serde_json::from_str(json).unwrap();
        value.keys().cloned().collect()
    };
    let withheld = export(wanted("sex", ""), &women(3)).unwrap_err().to_json();
    assert_eq!(keys(&json), keys(&withheld));
    assert!(
        withheld.contains(
            r#""below":{"records":3,"classes":1,"nothing_left":false,"without":{"sex":3}}"#
        ),
        "{withheld}"
    );
}

#[test]
fn scores_are_in_hundredths_of_their_window() {
    let mut cases = women(5);
    for case in &mut cases {
        case["monitoring"] = json!({"surveys": [
            {"id": "s1", "instrument": "rss-2018", "member": "p0", "on": "2015-03-20",
             "scores": {"economic": "0.6175", "social": "0.5", "psychosocial": "0.3", "composite": "0.4444"}},
            {"id": "s2", "instrument": "rss-2018", "member": "p0", "on": "2016-03-20",
             "scores": {"economic": "0.7", "social": "1", "psychosocial": "0", "composite": "0.8"}}]});
    }
    let json: Value =
        serde_json::from_str(&export(wanted("sex", ""), &cases).unwrap().to_json()).unwrap();
    let at = |word: &str| {
        let columns = json["columns"].as_array().unwrap();
        let place = columns.iter().position(|column| column == word).unwrap();
        json["rows"][0][place].clone()
    };
    assert_eq!(at("economic_baseline"), json!(0.62));
    assert_eq!(at("composite_baseline"), json!(0.44));
    assert_eq!(at("social_final"), json!(1.0));
    assert_eq!(at("psychosocial_final"), json!(0.0));
    assert_eq!(at("composite_midterm"), Value::Null);
}

#[test]
fn what_cannot_be_asked_for() {
    assert_eq!(Wanted::parse("", "sex").unwrap_err(), Unwanted::NoTrait);
    assert_eq!(
        Wanted::parse("sex,sex", "").unwrap_err(),
        Unwanted::Twice("sex")
    );
    assert_eq!(
        Wanted::parse("sex", "sex").unwrap_err(),
        Unwanted::Twice("sex")
    );
    assert_eq!(
        Wanted::parse("sex", "help").unwrap_err(),
        Unwanted::List("help")
    );
    let error = Wanted::parse("sex,orgin", "").unwrap_err().to_string();
    assert!(error.contains("did you mean `origin`?"), "{error}");
    assert_eq!(
        wanted("sex", "").limit(Limit { k: 2, l: 1 }).unwrap_err(),
        Unwanted::TooLow
    );
    assert_eq!(
        wanted("sex", "").limit(Limit { k: 5, l: 0 }).unwrap_err(),
        Unwanted::TooLow
    );
}

#[test]
fn nothing_hostile_gets_out() {
    let mut cases = women(6);
    for case in &mut cases {
        case["origin"]["place"]["pcode"] = json!("=SECRET()");
        case["members"][0]["sex"] = json!("=cmd|SECRET");
        case["origin"]["country"] = json!("SECRET");
        case["members"][0]["vulnerabilities"] = json!([{"id": "v1", "category": "SECRET"}]);
        case["plans"] =
            json!([{"id": "pl1", "version": 1, "items": [{"id": "i1", "type": "SECRET"}]}]);
        case["deliveries"] = json!([{"id": "d1", "item": "i1", "on": "2015-06-01"}]);
    }
    let all: Vec<&str> = Column::all().map(Column::code).collect();
    let released = export(wanted(&all.join(","), ""), &cases).unwrap();
    let json = released.to_json();
    assert!(!json.contains("SECRET") && !json.contains('='), "{json}");
    for row in released.rows() {
        for cell in row.into_iter().flatten() {
            let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_-+. ".contains(&byte);
            assert!(
                cell.bytes().all(plain) && !cell.starts_with(['-', '+']),
                "{cell}"
            );
        }
    }
    for broken in ["", "{", "[1, null]", "\u{feff}{}", "{\"id\": 3}"] {
        let mut records = Records::new(Rulebook::new(AS_OF.parse().unwrap()), wanted("sex", ""));
        records.input(broken.as_bytes());
        assert_eq!(records.finish().unwrap().rows().count(), 0, "{broken}");
    }
}

fn people() -> impl Strategy<Value = Vec<Vec<One>>> {
    let one = (
        prop::sample::select(vec!["female", "male"]),
        prop::sample::select(vec!["1990-05-02", "2009-01-01"]),
        prop::sample::select(vec!["CM", "CI"]),
        3..5_u32,
        prop::sample::select(vec!["", "", "vot_actual", "serious_medical"]),
    );
    let one = one.prop_map(|(sex, born, origin, month, vulnerable)| One {
        sex,
        born,
        origin,
        month,
        vulnerable,
    });
    let household = prop::collection::vec(one, 1..4).prop_map(|mut people| {
        // No child is alone: that would be a secret of its own.
        people[0].born = "1990-05-02";
        people
    });
    prop::collection::vec(household, 0..60)
}

/// What is known of each person: the traits as they stand in a row; with the household and the secret.
fn known(population: &[Vec<One>]) -> Vec<([String; 4], usize, &'static str)> {
    let mut all = Vec::new();
    for (household, people) in population.iter().enumerate() {
        let first = &people[0];
        for one in people {
            let age = if one.born.starts_with("1990") {
                "18-59"
            } else {
                "5-11"
            };
            let month = format!("2015-{:02}", first.month);
            let traits = [
                one.sex.to_owned(),
                age.to_owned(),
                first.origin.to_owned(),
                month,
            ];
            all.push((traits, household, one.vulnerable));
        }
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Somebody who knows the traits of everybody, who is in which household, and how many there are, finds nobody and
    /// learns no secret: in what is released, in what was left out, nor from the order.
    #[test]
    fn an_attacker_finds_nobody(population in people(), suppress: bool, secret: bool) {
        let cases: Vec<Value> = population.iter().enumerate().map(|(id, people)| case(id, people)).collect();
        let limit = Limit { k: 5, l: 2 };
        let sensitive = if secret { "vulnerability" } else { "" };
        let wanted = wanted("sex,age,origin,month", sensitive).suppress(suppress);
        let backwards: Vec<Value> = cases.iter().rev().cloned().collect();
        let done = export(wanted.clone(), &cases);
        let again = export(wanted, &backwards);
        let told = known(&population);
        let mut classes: BTreeMap<[String; 4], (usize, BTreeSet<usize>)> = BTreeMap::new();
        for (traits, household, _) in &told {
            let class = classes.entry(traits.clone()).or_default();
            class.0 += 1;
            class.1.insert(*household);
        }
        match (done, again) {
            (Ok(done), Ok(again)) => {
                prop_assert_eq!(done.to_json(), again.to_json());
                let mut rows: BTreeMap<[String; 4], Vec<String>> = BTreeMap::new();
                for row in done.rows() {
                    let traits: Vec<String> = row.iter().take(4).map(|cell| cell.unwrap().to_owned()).collect();
                    rows.entry(traits.try_into().unwrap()).or_default().push(row[4].unwrap().to_owned());
                }
                let mut out = (0, BTreeSet::<usize>::new(), BTreeSet::<&str>::new());
                for (traits, (people, households)) in &classes {
                    if let Some(found) = rows.get(traits) {
                        // Whole classes or none: a part of one would point at the rest.
                        prop_assert_eq!(found.len(), *people);
                        prop_assert!(found.len() >= 5 && households.len() >= 5);
                        let different: BTreeSet<_> = found.iter().collect();
                        prop_assert!(!secret || different.len() >= 2);
                    } else {
                        out.0 += people;
                        out.1.extend(households);
                        let theirs = told.iter().filter(|(of, ..)| of == traits);
                        out.2.extend(theirs.map(|(_, _, vulnerable)| *vulnerable));
                    }
                }
                prop_assert_eq!(done.told.left_out, out.0 as u64);
                prop_assert!(suppress || out.0 == 0);
                prop_assert!(out.0 == 0 || out.1.len() >= 5 && (!secret || out.2.len() >= 2));
                let risk = done.told.risk;
                prop_assert_eq!(risk.classes, rows.len() as u64);
                prop_assert!(!done.to_json().contains("SECRET"));
            }
            (Err(done), Err(again)) => {
                prop_assert_eq!(done.to_json(), again.to_json());
                // With too few or with one secret there is a reason.
                let few = classes.iter().any(|(traits, (_, households))| {
                    let secrets: BTreeSet<_> = told.iter().filter(|(of, ..)| of == traits).map(|(_, _, of)| of).collect();
                    households.len() < 5 || secret && secrets.len() < 2
                });
                prop_assert!(few);
                prop_assert!(limit == done.told.limit);
            }
            (done, again) => prop_assert!(false, "{:?} {:?}", done.is_ok(), again.is_ok()),
        }
    }
}

/// Records of different households.
fn add_all(
    classes: &mut Classes<&'static str>,
    traits: [&'static str; 3],
    secrets: &[&'static str],
) {
    for secret in secrets {
        let household = u32::try_from(classes.risk().records).unwrap();
        let secret = (*secret != "?").then_some(*secret);
        assert!(classes.add(household, &traits, &[secret]));
    }
}

#[test]
fn classes_of_records() {
    let mut classes = Classes::default();
    let (women, men) = (["female", "18-59", "MA"], ["male", "18-59", "MA"]);
    add_all(
        &mut classes,
        women,
        &["none", "health", "none", "none", "health"],
    );
    add_all(&mut classes, men, &["none"; 6]);
    let any = Limit { k: 5, l: 1 };
    let risk = classes.release(any).unwrap();
    assert_eq!((risk.records, risk.k, risk.smallest), (11, 5, 5));
    assert_eq!((risk.l, risk.alone), (Some(1), 0));
    assert!((risk.global() - 2.0 / 11.0).abs() < 1e-12);
    let below = |classes: &Classes<_>| classes.below(Limit::default());
    assert_eq!((below(&classes).records, below(&classes).classes), (6, 1));
    // What is not told is no second value.
    add_all(&mut classes, men, &["?"]);
    assert!(classes.release(Limit::default()).is_err());
    add_all(&mut classes, men, &["health"]);
    assert!(classes.release(Limit::default()).is_ok());
    add_all(&mut classes, ["male", "60+", "MA"], &["health"]);
    let refused = classes.release(any);
    assert!(
        matches!(refused, Err(Refused::Exposed { risk, below, .. }) if risk.k == 1 && below.records == 1)
    );
    assert_eq!(classes.without(1).below(any).records, 0, "old men are men");
    // One record alone would be known by what is missing: the smallest class goes with it.
    assert_eq!(classes.leave_out(any), 6);
    assert!(classes.has(&men) && !classes.has(&women));
    assert_eq!(classes.risk().records, 8);
}

#[test]
fn a_family_is_no_crowd() {
    let mut classes = Classes::default();
    for household in [1, 1, 1, 1, 2, 2, 3] {
        classes.add(household, &["female"], &[]);
    }
    let risk = classes.risk();
    assert_eq!(
        (risk.records, risk.smallest, risk.k, risk.l),
        (7, 7, 3, None)
    );
    assert!(classes.release(Limit { k: 4, l: 2 }).is_err());
    assert!(classes.release(Limit { k: 3, l: 2 }).is_ok());
    assert_eq!(classes.clone().leave_out(Limit { k: 4, l: 2 }), 7);
}

#[test]
fn no_more_combinations_than_can_be_held() {
    let mut classes = Classes::default();
    for number in 0..100_001_u32 {
        assert_eq!(classes.add(number, &[number], &[]), number < 100_000);
    }
    assert_eq!(classes.release(Limit::default()), Err(Refused::TooMany));
}
