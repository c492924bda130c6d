//! Surveys in cases and on their own: windows, pairs, layouts.

use super::*;

fn case(surveys: Value) -> Value {
    json!({"format": "sankofa/1", "id": "MA-7",
        "members": [{"id": "p1", "birth": {"date": "1990"}}, {"id": "p2", "birth": {"date": "2003-01-15"}}],
        "travel": {"events": [{"id": "t1", "kind": "arrived", "on": "2015-07-08"}]},
        "monitoring": {"surveys": surveys}})
}

#[test]
fn a_case_tells_windows_ages_and_what_counts() {
    let scorer = scorer();
    let survey = |id: &str, member: &str, on: &str| json!({"id": id, "instrument": "rss-2018", "member": member, "on": on, "answers": sheet(BEST)});
    let mut voided = survey("s5", "p1", "2016-07-11");
    voided["voided"] = json!({"on": "2016-07-12"});
    let text = case(json!([
        survey("s1", "p1", "2015-08-08"), // day 31
        survey("s2", "p1", "2015-08-09"), // day 32
        survey("s3", "p1", "2016-07-07"), // day 365
        survey("s4", "p2", "2016-07-11"), // thirteen years old
        voided,
        survey("s6", "p1", "2019-01-01"),
    ]))
    .to_string();
    let document = Documents::new(text.as_bytes()).next().unwrap();
    let all = scorer.document(&document).unwrap();
    let told: Vec<_> = all
        .iter()
        .map(|one| {
            (
                one.survey.as_deref().unwrap(),
                one.days,
                one.window.map(|window| window.to_string()),
                one.caution,
            )
        })
        .collect();
    let window = |name: &str| Some(name.to_owned());
    assert_eq!(
        told,
        [
            ("s1", Some(31), window("baseline"), Some(false)),
            ("s2", Some(32), window("other"), Some(true)),
            ("s3", Some(365), window("final"), Some(false)),
            ("s4", Some(369), window("final"), Some(false)),
        ]
    );
    assert_eq!(all[3].not_scored.map(|why| why.code()), Some("too_young"));
    assert_eq!(all[0].case.as_deref(), Some("MA-7"));
    // The windows of the Joint Initiative are wider.
    let joint = scorer.clone().policy("eu-iom-ji").unwrap();
    let windows: Vec<_> = joint
        .document(&document)
        .unwrap()
        .iter()
        .map(|one| one.window.unwrap().to_string())
        .collect();
    assert_eq!(windows, ["baseline", "baseline", "final", "final"]);
}

#[test]
fn without_the_day_of_return_a_survey_states_its_window() {
    let scorer = scorer();
    let mut survey = answered(sheet(BEST));
    assert_eq!(
        (one(&scorer, &survey).window, one(&scorer, &survey).caution),
        (None, None)
    );
    survey["window"] = json!("final");
    assert_eq!(one(&scorer, &survey).window.unwrap().to_string(), "final");
    survey["returned_on"] = json!("2016-07-01");
    assert_eq!(
        one(&scorer, &survey).window.unwrap().to_string(),
        "baseline"
    );
}

#[test]
fn change_is_paired_by_person() {
    let scorer = scorer();
    let survey = |case: Option<&str>, member: &str, on: &str, answers: &str| {
        let mut survey = answered(sheet(answers));
        survey["case"] = json!(case);
        (survey["member"], survey["on"], survey["returned_on"]) =
            (json!(member), json!(on), json!("2015-07-08"));
        survey
    };
    let all = [
        survey(Some("A"), "p1", "2016-09-01", HIGH),
        survey(Some("A"), "p1", "2015-07-20", LOW),
        survey(Some("A"), "p1", "2016-02-01", MIDDLE),
        survey(Some("A"), "p2", "2016-09-01", BEST), // no baseline
        survey(Some("B"), "p1", "2016-09-01", BEST), // another case
        survey(None, "p1", "2015-07-20", WORST),     // of nobody who is known
        survey(None, "p1", "2016-09-01", BEST),
    ];
    let scored: Vec<Scored<'_>> = all.iter().map(|survey| one(&scorer, survey)).collect();
    let changes = changes(&scored);
    let told: Vec<_> = changes
        .iter()
        .map(|change| {
            (
                change.from.to_string(),
                change.to.to_string(),
                change.changes.map(|one| one.unwrap().numerator),
            )
        })
        .collect();
    let text = str::to_owned;
    assert_eq!(
        told,
        [
            (text("2015-07-20"), text("2016-09-01"), [180, 478, 450, 338]),
            (text("2015-07-20"), text("2016-02-01"), [114, 112, 105, 35]),
        ]
    );
    assert_eq!(changes[0].changes[3].unwrap().rounded(), 0.2817);
    let lines: Vec<String> = all.iter().map(Value::to_string).collect();
    let json: Value =
        serde_json::from_str(&scorer.score_json(lines.join("\n").as_bytes(), true)).unwrap();
    assert_eq!(json.as_array().unwrap().len(), 2);
    assert_eq!(json[1]["changes"]["composite"]["numerator"], 35);
}

#[test]
fn json_in_any_layout() {
    let scorer = scorer();
    let (bare, whole) = (
        answered(sheet(HIGH)).to_string(),
        case(json!([])).to_string(),
    );
    let example = include_str!("../../../examples/example-case.json");
    assert_eq!(scorer.score_json(b"", false), "[]");
    assert_eq!(scorer.score_json(whole.as_bytes(), false), "[]");
    assert_eq!(scorer.score_json(b"{", false), "[null]");
    let lines = format!("{bare}\n{whole}\n{{\"id\": \n");
    let array = format!("[{bare}, {whole}, 7]");
    let of = |text: &str| -> Value {
        serde_json::from_str(&scorer.score_json(text.as_bytes(), false)).unwrap()
    };
    assert_eq!(of(&lines), of(&array));
    assert_eq!(of(&lines)[1], Value::Null);
    assert!(scorer.score_json(bare.as_bytes(), false).starts_with(
        r#"[{"case":null,"member":"p1","on":"2016-07-11","instrument":"rss-2018","policy":"default","window":null,"scores":{"economic":{"value":0.645,"numerator":774,"denominator":1200,"tier":"medium"},"#
    ));
    let own = of(example);
    assert_eq!(own[0]["case"], "MA-2015-000123");
    assert_eq!(own[0]["window"], "final");
    assert_eq!(own[0]["scores"]["economic"], Value::Null);
    assert_eq!(own[0]["missing"].as_array().unwrap().len(), 26);
}

#[test]
fn keys_of_a_survey_on_its_own_stand_in_any_order() {
    let texts = [
        r#"{"case": "A-7", "on": "2016-07-11", "answers": {"eco.working": "yes"}, "member": "p1"}"#,
        r#"{"on": "2016-07-11", "answers": {"eco.working": "yes"}, "case": "A-7", "member": "p1"}"#,
        r#"{"survey": 1, "other": {}, "member": "p1", "case": "A-7", "instrument": "rss-2018", "on": "2016-07-11"}"#,
    ];
    for text in texts {
        let scorer = scorer();
        let scores: Value =
            serde_json::from_str(&scorer.score_json(text.as_bytes(), false)).unwrap();
        assert_eq!(scores[0]["case"], "A-7", "{text}");
        assert_eq!(scores[0]["member"], "p1", "{text}");
    }
}

#[test]
fn an_unknown_policy_is_refused() {
    let error = scorer().policy("rc2032").unwrap_err();
    assert_eq!(
        error.to_string(),
        "no policy of `rss-2018` is called 'rc2032', did you mean 'rc2023'?"
    );
}
