//! Plans for additional support and feasible help, worked by hand.

use proptest::prelude::*;
use sankofa::measurement::appraisal::{
    AppraisalDefect, Appraiser, Criteria, Grid, Ranking, asked_of_records,
};
use sankofa::{Lang, Style};
use serde_json::{Value, json};

const SOP: &str = include_str!("../appraisal/sop-2017.toml");
const CASH: &str = include_str!("../appraisal/handbook-cash.toml");

fn appraiser() -> Appraiser {
    Appraiser::new("2016-09-01".parse().unwrap())
}

/// A case with one plan that tells nothing.
fn bare(id: &str) -> Value {
    json!({"format": "sankofa/1", "id": id, "members": [{"id": "p1"}],
        "plans": [{"id": "pl1", "version": 1, "on": "2016-01-10"}]})
}

fn with(mut case: Value, path: &str, value: Value) -> Value {
    let (parent, key) = path.rsplit_once('/').unwrap();
    case.pointer_mut(parent)
        .unwrap()
        .as_object_mut()
        .unwrap()
        .insert(key.to_owned(), value);
    case
}

/// With appraisals of the plan: codes with what was found.
fn appraised(case: Value, found: &[(&str, Option<bool>)]) -> Value {
    let records = found.iter().enumerate().map(|(place, (criterion, met))| {
        json!({"id": format!("a{place}"), "on": format!("2016-02-{:02}", place + 1), "criterion": criterion, "met": met})
    });
    with(case, "/plans/0/appraisals", records.collect())
}

fn run(appraiser: &Appraiser, case: &Value) -> Value {
    let json = appraiser.appraise_json(case.to_string().as_bytes(), false);
    serde_json::from_str::<Value>(&json).unwrap()[0].clone()
}

/// What is found of a criterion: whether it is met, and what told.
fn met(of: &Value, list: &str, code: &str) -> (Option<bool>, Option<String>) {
    let all = of["plans"][0][list].as_array().unwrap();
    let one = all.iter().find(|one| one["code"] == code).unwrap();
    (
        one["met"].as_bool(),
        one["from"].as_str().map(str::to_owned),
    )
}

fn records(met: bool) -> (Option<bool>, Option<String>) {
    (Some(met), Some("records".to_owned()))
}

fn by_people(met: bool) -> (Option<bool>, Option<String>) {
    (Some(met), Some("appraisal".to_owned()))
}

const OPEN: (Option<bool>, Option<String>) = (None, None);

fn cash(case: &Value) -> (String, Value, Value) {
    let found = run(&appraiser(), case);
    let one = &found["plans"][0]["approaches"][0];
    assert_eq!(one["code"], "cash");
    (
        one["state"].as_str().unwrap().to_owned(),
        one["failed"].clone(),
        one["unknown"].clone(),
    )
}

#[test]
fn cash_is_feasible_not_or_open() {
    let (state, failed, unknown) = cash(&bare("A-1"));
    assert_eq!((state.as_str(), failed), ("unknown", json!([])));
    assert_eq!(unknown.as_array().unwrap().len(), 6);
    let risks = |yes: bool| json!({"traffickers": false, "smuggler_debt": yes, "armed_groups": false, "family_violence": false});
    let safety =
        |yes| json!({"safety": [{"id": "s1", "on": "2016-01-02", "individual_risks": risks(yes)}]});
    let told = with(
        bare("A-1"),
        "/plans/0/needs",
        json!([{"id": "n1", "need": "income", "acute": true}]),
    );
    let told = with(told, "/protection", safety(false));
    let (state, _, unknown) = cash(&told);
    assert_eq!(
        (state.as_str(), unknown),
        (
            "unknown",
            json!([
                "enough_value",
                "others_get_it",
                "low_tension",
                "safe_delivery"
            ])
        )
    );
    let four = [
        "cash.enough_value",
        "cash.others_get_it",
        "cash.low_tension",
        "cash.safe_delivery",
    ];
    let all = appraised(told.clone(), &four.map(|code| (code, Some(true))));
    assert_eq!(cash(&all), ("feasible".to_owned(), json!([]), json!([])));
    // One that fails is enough, whatever else is not known.
    let risky = with(told.clone(), "/protection", safety(true));
    let (state, failed, unknown) = cash(&risky);
    assert_eq!(
        (state.as_str(), failed),
        ("not_feasible", json!(["no_protection_risk"]))
    );
    assert_eq!(unknown.as_array().unwrap().len(), 4);
    // An appraisal without an answer leaves it open; the last one counts; records come before it.
    let open = appraised(
        told.clone(),
        &[("cash.low_tension", Some(true)), ("cash.low_tension", None)],
    );
    assert!(
        cash(&open)
            .2
            .as_array()
            .unwrap()
            .contains(&json!("low_tension"))
    );
    let later = appraised(
        told,
        &[
            ("cash.low_tension", Some(true)),
            ("cash.low_tension", Some(false)),
            ("cash.pressing_vulnerability", Some(false)),
        ],
    );
    assert_eq!(cash(&later).1, json!(["low_tension"]));
}

#[test]
fn a_country_adds_its_own_ways() {
    let own = CASH.replace("handbook-cash", "my-grid")
        + r#"
[[approaches]]
code = "job_placement"
dimension = "economic"
title = { en = "job placement" }

[[approaches.conditions]]
level = "structural"
code = "employers"
title = { en = "employers who take people on" }

[[approaches]]
code = "non_cash"
dimension = "social"
title = { en = "help in kind" }
"#;
    let appraiser = appraiser().grid(Grid::from_toml(&own).unwrap());
    let state = |found: &[(&str, Option<bool>)]| {
        let found = run(&appraiser, &appraised(bare("A-1"), found));
        let of = |place: usize| {
            found["plans"][0]["approaches"][place]["state"]
                .as_str()
                .unwrap()
                .to_owned()
        };
        (of(1), of(2))
    };
    // A way without conditions is never feasible by itself.
    let open = "unknown".to_owned();
    assert_eq!(state(&[]), (open.clone(), open.clone()));
    assert_eq!(
        state(&[("job_placement.employers", Some(true))]),
        ("feasible".to_owned(), open.clone())
    );
    assert_eq!(
        state(&[("job_placement.employers", Some(false))]),
        ("not_feasible".to_owned(), open)
    );
}

#[test]
fn criteria_are_answered_by_records() {
    let found = run(&appraiser(), &bare("A-1"));
    let plan = &found["plans"][0];
    assert_eq!(plan["positive"].as_array().unwrap().len(), 10);
    assert_eq!(plan["negative"].as_array().unwrap().len(), 6);
    for one in plan["positive"]
        .as_array()
        .unwrap()
        .iter()
        .chain(plan["negative"].as_array().unwrap())
    {
        assert_eq!(
            (&one["met"], &one["from"]),
            (&Value::Null, &Value::Null),
            "{one}"
        );
    }
    let items =
        |level: &str, skills: Value| json!([{"id": "i1", "level": level, "uses_skills": skills}]);
    let alone = with(
        bare("A-1"),
        "/plans/0/items",
        items("individual", json!([])),
    );
    let found = run(&appraiser(), &alone);
    assert_eq!(met(&found, "positive", "several_returnees"), records(false));
    assert_eq!(
        met(&found, "positive", "returnees_and_community"),
        records(false),
        "without others, whatever the community gains"
    );
    assert_eq!(met(&found, "positive", "skills"), records(false));
    assert_eq!(
        met(&found, "negative", "no_ground"),
        OPEN,
        "nobody was asked for vulnerabilities"
    );
    let unhurt = with(alone, "/members/0/vulnerabilities", json!([]));
    let found = run(&appraiser(), &unhurt);
    assert_eq!(met(&found, "negative", "no_ground"), records(true));
    let hurt = with(
        unhurt,
        "/members/0/vulnerabilities",
        json!([{"id": "v1", "on": "2015-01-01", "category": "single_parent", "risk": "high"}]),
    );
    let found = run(&appraiser(), &hurt);
    assert_eq!(met(&found, "negative", "no_ground"), records(false));
    assert_eq!(met(&found, "positive", "high_vulnerability"), records(true));
    let many = with(
        bare("A-1"),
        "/plans/0/items",
        items("collective", json!(["k1"])),
    );
    let found = run(&appraiser(), &many);
    assert_eq!(met(&found, "positive", "several_returnees"), records(true));
    assert_eq!(met(&found, "positive", "returnees_and_community"), OPEN);
    assert_eq!(met(&found, "positive", "skills"), records(true));
    let both = with(many, "/plans/0/community_beneficiaries", json!(6));
    let found = run(
        &appraiser(),
        &appraised(
            both,
            &[("local_plan", Some(true)), ("not_viable", Some(false))],
        ),
    );
    assert_eq!(
        met(&found, "positive", "returnees_and_community"),
        records(true)
    );
    assert_eq!(met(&found, "positive", "local_plan"), by_people(true));
    assert_eq!(met(&found, "negative", "not_viable"), by_people(false));
}

#[test]
fn small_help_before_does_not_count() {
    let before = |list: Value| {
        met(
            &run(
                &appraiser(),
                &with(bare("A-1"), "/earlier_assistance", list),
            ),
            "negative",
            "assisted_before",
        )
    };
    let eur = |id: &str, minor: i64| json!({"id": id, "on": "2012-01-01", "member": "p1", "amount": {"minor": minor, "currency": "EUR"}});
    assert_eq!(
        before(json!([])),
        records(false),
        "asked, and there was none"
    );
    assert_eq!(before(json!([eur("e1", 99_999)])), records(false));
    assert_eq!(
        before(json!([eur("e1", 60_000), eur("e2", 40_000)])),
        records(true)
    );
    let other = json!({"id": "e3", "on": "2012-01-01", "amount": {"minor": 5, "currency": "XAF"}});
    assert_eq!(
        before(json!([eur("e1", 60_000), other])),
        OPEN,
        "no rate, no sum"
    );
    assert_eq!(before(json!([eur("e1", 100_000), other])), records(true));
    let whose = json!({"id": "e1", "on": "2012-01-01", "member": "p9", "amount": {"minor": 900_000, "currency": "EUR"}});
    let case = with(
        with(bare("A-1"), "/plans/0/members", json!(["p1"])),
        "/earlier_assistance",
        json!([whose]),
    );
    assert_eq!(
        met(&run(&appraiser(), &case), "negative", "assisted_before"),
        records(false),
        "somebody else's"
    );
    let higher = SOP.replace("minor = 100000", "minor = 250000");
    let mission = appraiser().criteria(Criteria::from_toml(&higher).unwrap());
    let case = with(
        bare("A-1"),
        "/earlier_assistance",
        json!([eur("e1", 249_999)]),
    );
    assert_eq!(
        met(&run(&mission, &case), "negative", "assisted_before"),
        records(false)
    );
}

#[test]
fn what_must_not_count_is_refused() {
    for (from, to, factor) in [
        (
            "code = \"environment\"",
            "code = \"host_status\"",
            "status in the host country",
        ),
        (
            "code = \"environment\"",
            "code = \"return_modality\"",
            "return modality",
        ),
        (
            "came back from a neighbouring country",
            "was deported",
            "return modality",
        ),
        ("revenu d’un pays voisin", "retour forcé", "return modality"),
        (
            "a strong network of support",
            "had an irregular stay",
            "status in the host country",
        ),
    ] {
        assert!(SOP.contains(from), "{from}");
        let error = Criteria::from_toml(&SOP.replace(from, to)).unwrap_err();
        assert!(
            matches!(&error.defect, AppraisalDefect::Forbidden { factor: found, .. } if *found == factor),
            "{error}"
        );
        let text = error.to_string();
        assert!(
            text.contains(factor) && text.contains("SOPs (2017), step 10") && error.line.is_some(),
            "{text}"
        );
    }
}

#[test]
fn mistakes_are_told_with_their_line() {
    for (from, to, part) in [
        ("negative_first = false", "weight = 3", "weight"),
        (
            "code = \"environment\"",
            "code = \"environment\"\nweight = 3",
            "weight",
        ),
        (
            "ask = \"skills_used\"",
            "ask = \"skill_used\"",
            "did you mean `skills_used`?",
        ),
        ("code = \"environment\"", "code = \"skills\"", "twice"),
        ("code = \"not_viable\"", "code = \"skills\"", "twice"),
        (
            "code = \"environment\"",
            "code = \"An environment\"",
            "is not a name",
        ),
        ("minor = 100000", "minor = 99999", "EUR 1,000"),
        (
            "source = \"SOP, footnote 30\"",
            "source = \" \"",
            "EUR 1,000",
        ),
        ("currency = \"EUR\"", "currency = \"EURO\"", "`EURO`"),
    ] {
        assert!(SOP.contains(from), "{from}");
        let error = Criteria::from_toml(&SOP.replacen(from, to, 1)).unwrap_err();
        assert!(
            error.to_string().contains(part) && error.line.is_some(),
            "{error}"
        );
    }
    for (from, to, part) in [
        (
            "level = \"structural\"",
            "level = \"national\"",
            "`national`",
        ),
        (
            "dimension = \"economic\"",
            "dimension = \"money\"",
            "`money`",
        ),
        ("code = \"low_tension\"", "code = \"enough_value\"", "twice"),
        ("level = \"structural\"", "score = 1", "score"),
    ] {
        let error = Grid::from_toml(&CASH.replacen(from, to, 1)).unwrap_err();
        assert!(
            error.to_string().contains(part) && error.line.is_some(),
            "{error}"
        );
    }
    assert!(Grid::from_toml("name = \"x\"\nversion = \"1\"\ntitle = {en = \"x\"}").is_err());
    assert!(Criteria::from_toml("=").is_err());
}

#[test]
fn the_lists_that_are_built_in_load() {
    assert_eq!(
        Criteria::from_toml(SOP).unwrap().name(),
        Criteria::sop_2017().name()
    );
    assert_eq!(
        Grid::from_toml(CASH).unwrap().name(),
        Grid::handbook_cash().name()
    );
    // Each question is asked by one of them, or may be by a list of a country: none is dead.
    for (name, about) in asked_of_records() {
        assert!(SOP.contains(name) || CASH.contains(name), "{name}: {about}");
    }
}

fn ranked(appraiser: &Appraiser, cases: &[Value]) -> Vec<(String, u64, u64)> {
    let json = appraiser.appraise_json(Value::from(cases).to_string().as_bytes(), true);
    let list: Vec<Value> = serde_json::from_str(&json).unwrap();
    list.iter()
        .map(|one| {
            (
                one["case"].as_str().unwrap().to_owned(),
                one["first"].as_u64().unwrap(),
                one["last"].as_u64().unwrap(),
            )
        })
        .collect()
}

const CODES: [&str; 3] = ["first", "second", "against"];

fn three() -> Appraiser {
    let own = r#"
name = "mine"
version = "1"
title = { en = "mine" }
[[positive]]
code = "first"
title = { en = "first" }
[[positive]]
code = "second"
title = { en = "second" }
[[negative]]
code = "against"
title = { en = "against" }
"#;
    appraiser().criteria(Criteria::from_toml(own).unwrap())
}

fn found(id: &str, answers: [Option<bool>; 3]) -> Value {
    let told: Vec<_> = CODES.into_iter().zip(answers).collect();
    appraised(bare(id), &told)
}

#[test]
fn the_order_decides_and_no_sum() {
    let (yes, no) = (Some(true), Some(false));
    // The first criterion alone comes before both others together.
    let cases = [
        found("B", [no, yes, no]),
        found("A", [yes, no, yes]),
        found("C", [no, no, no]),
    ];
    let order = |cases: &[Value]| ranked(&three(), cases);
    let place = |id: &str, first, last| (id.to_owned(), first, last);
    assert_eq!(
        order(&cases),
        [place("A", 1, 1), place("B", 2, 2), place("C", 3, 3)]
    );
    // What is not known is no no: it may come first, and need not.
    let open = [
        found("B", [no, yes, no]),
        found("A", [yes, no, yes]),
        found("D", [None, yes, no]),
    ];
    assert_eq!(
        order(&open),
        [place("A", 1, 2), place("D", 1, 3), place("B", 2, 3)]
    );
    // The same answers, the same place.
    let same = [found("A", [yes, no, no]), found("B", [yes, no, no])];
    assert_eq!(order(&same), [place("A", 1, 2), place("B", 1, 2)]);
    assert_eq!(three().appraise_json(b"", true), "[]");
}

#[test]
fn forms_and_languages() {
    let case = with(
        found("A-1", [None; 3]),
        "/plans/0/needs",
        json!([{"id": "n1", "acute": true, "unmet_reason": "SECRET"}]),
    );
    let text = case.to_string();
    let json = appraiser().appraise_json(format!("{text}\n{{\n").as_bytes(), false);
    assert!(json.starts_with(r#"[{"case":"A-1","criteria":"sop-2017","criteria_version":"2017-08","grid":"handbook-cash","grid_version":"2019","plans":[{"plan":"pl1","positive":[{"code":"returnees_and_community","met":null,"from":null},{"code":"high_vulnerability","met":true,"from":"records"},"#), "{json}");
    assert!(json.ends_with(",null]"), "{json}");
    let document = sankofa::reading::Documents::new(text.as_bytes())
        .next()
        .unwrap();
    let appraiser = appraiser();
    let one = appraiser.document(&document).unwrap();
    assert_eq!(one.rows().len(), 10 + 6 + 1 + 6);
    for lang in Lang::ALL {
        let text = one.to_text(1, lang, Style { color: false });
        assert!(
            !text.contains("appraise-") && !text.contains("SECRET"),
            "{text}"
        );
    }
    let none = run(
        &appraiser,
        &json!({"id": "=SECRET()", "members": [{"id": "p1"}]}),
    );
    assert_eq!((&none["case"], &none["plans"]), (&Value::Null, &json!([])));
    // A plan that was replaced does not count.
    let two = with(
        bare("A-1"),
        "/plans",
        json!([{"id": "pl1", "version": 1}, {"id": "pl2", "version": 2}]),
    );
    assert_eq!(run(&appraiser, &two)["plans"][0]["plan"], "pl2");
}

fn answer() -> impl Strategy<Value = Option<bool>> {
    prop::sample::select(vec![None, Some(true), Some(false)])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    /// Whatever the answers are that are not known, a plan comes to a place between its first and its last.
    #[test]
    fn places_hold_whatever_comes_out(
        answers in prop::collection::vec((answer(), answer(), answer()), 1..6), fill: u32
    ) {
        let of = |settle: bool| -> Vec<Value> {
            answers.iter().enumerate().map(|(place, (a, b, c))| {
                let all = [*a, *b, *c];
                let mut bit = place * 3;
                found(&format!("A-{place}"), all.map(|one| {
                    bit += 1;
                    one.or_else(|| settle.then_some(fill >> (bit % 32) & 1 == 1))
                }))
            }).collect()
        };
        let open = ranked(&three(), &of(false));
        for (id, first, last) in ranked(&three(), &of(true)) {
            let (_, from, to) = open.iter().find(|(other, ..)| *other == id).unwrap();
            prop_assert!(*from <= first && last <= *to, "{id}: {first}-{last} in {from}-{to}");
        }
        let mut empty = Ranking::default();
        empty.add(&three().document(&sankofa::reading::Documents::new(b"{}").next().unwrap()).unwrap());
        prop_assert!(empty.finish().is_empty());
    }
}
