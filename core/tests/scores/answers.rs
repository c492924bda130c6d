//! How single answers are read, under each policy.

use super::*;

#[test]
fn missing_is_not_refused() {
    let scorer = scorer();
    let mut answers = sheet(BEST);
    for key in ["eco.working", "soc.water_access", "psy.discrimination"] {
        answers.as_object_mut().unwrap().remove(key);
    }
    answers["psy.distress"] = Value::Null;
    let scored = one(&scorer, &answered(answers.clone()));
    // Water has no weight but counts in the mean, and so in the composite.
    assert_eq!(parts(&scored), [None; 4]);
    let missing = [
        "eco.working",
        "soc.water_access",
        "psy.discrimination",
        "psy.distress",
    ];
    assert_eq!(scored.missing, missing);
    assert_eq!(scored.non_answers.total(), 0);
    // Discrimination has no weight in the composite.
    let mut only = sheet(BEST);
    only.as_object_mut().unwrap().remove("psy.discrimination");
    let scored = one(&scorer, &answered(only));
    assert_eq!(parts(&scored), [Some(1200), Some(1200), None, Some(1200)]);
    // Who asks for it gets a half, and the flag looks at it.
    let half = scorer.clone().policy("missing-half").unwrap();
    let scored = one(&half, &answered(answers));
    // Working .10, mean with water .5: 5.5/6 of .08, discrimination .11 and distress .10, each at a half.
    assert_eq!(parts(&scored)[..3], [Some(1140), Some(1192), Some(1074)]);
    assert!(!scored.flagged);
    let scored = one(&half, &answered(json!({})));
    assert_eq!(parts(&scored), [Some(600); 4]);
    assert!(scored.flagged);
}

#[test]
fn staying_is_read_by_its_reason() {
    let psychosocial = |policy: &str, stay: &str, reason: Option<&str>| {
        let mut answers = sheet(BEST);
        answers["psy.able_to_stay"] = json!(stay);
        if let Some(reason) = reason {
            answers["psy.leave_reason"] = json!(reason);
        }
        let scorer = scorer().policy(policy).unwrap();
        let scored = one(&scorer, &answered(answers));
        (parts(&scored)[2], scored.non_answers.total())
    };
    // .15 of 1200 is 180: all of it, half of it, none.
    let (all, half, none) = (Some(1200), Some(1110), Some(1020));
    assert_eq!(psychosocial("default", "yes", Some("need")), (all, 0));
    assert_eq!(psychosocial("default", "no", Some("wish")), (all, 0));
    assert_eq!(psychosocial("default", "no", Some("need")), (none, 0));
    assert_eq!(psychosocial("default", "no", None), (None, 0));
    assert_eq!(psychosocial("default", "no", Some("refused")), (half, 1));
    assert_eq!(psychosocial("default", "dont_know", None), (half, 1));
    assert_eq!(psychosocial("default", "dont_know", Some("wish")), (all, 0));
    assert_eq!(psychosocial("default", "refused", Some("wish")), (half, 1));
    assert_eq!(psychosocial("a12", "dont_know", Some("wish")), (half, 1));
    assert_eq!(psychosocial("rc2023", "dont_know", Some("wish")), (all, 0));
    assert_eq!(psychosocial("rc2023", "dont_know", None), (none, 1));
    assert_eq!(psychosocial("rc2023", "no", None), (none, 0));
}

#[test]
fn assets_are_several_answers() {
    let economic = |policy: &str, assets: Value| {
        let mut answers = sheet(BEST);
        answers["eco.assets"] = assets;
        let scorer = scorer().policy(policy).unwrap();
        let scored = one(&scorer, &answered(answers));
        (
            parts(&scored)[0],
            scored.unread.join(" "),
            scored.from_programme.join(" "),
        )
    };
    let none = String::new();
    let assets = "eco.assets".to_owned();
    // .11 of 1200 is 132.
    assert_eq!(
        economic("default", json!("land")),
        (Some(1200), none.clone(), none.clone())
    );
    assert_eq!(
        economic("default", json!("land animals")),
        (Some(1200), none.clone(), none.clone())
    );
    assert_eq!(
        economic("default", json!(["none"])),
        (Some(1068), none.clone(), none.clone())
    );
    assert_eq!(
        economic("default", json!(["none", "land"])),
        (None, assets.clone(), none.clone())
    );
    assert_eq!(
        economic("rc2023", json!(["none", "land"])),
        (Some(1200), none.clone(), none.clone())
    );
    let given = json!(["from_programme"]);
    assert_eq!(
        economic("default", given.clone()),
        (Some(1200), none.clone(), assets.clone())
    );
    assert_eq!(
        economic("a12", given),
        (Some(1068), none.clone(), none.clone())
    );
    assert_eq!(
        economic("default", json!(["from_programme", "land"])),
        (Some(1200), none.clone(), none.clone())
    );
    assert_eq!(
        economic("default", json!("refused")),
        (Some(1134), none.clone(), none.clone())
    );
    assert_eq!(
        economic("default", json!(["land", "car"])),
        (None, assets.clone(), none.clone())
    );
    assert_eq!(
        economic("default", json!(["land", 1])),
        (None, assets, none)
    );
}

#[test]
fn what_is_no_answer_is_named() {
    let scorer = scorer();
    for bad in [
        json!("maybe"),
        json!(1),
        json!(true),
        json!({"a": 1}),
        json!(["yes"]),
        json!(""),
    ] {
        let mut answers = sheet(BEST);
        answers["eco.working"] = bad;
        let scored = one(&scorer, &answered(answers));
        assert_eq!(scored.unread, ["eco.working"]);
        assert_eq!(parts(&scored), [None, Some(1200), Some(1200), None]);
    }
    // Twice the same is one answer; twice and different is none.
    let text = |second: &str| {
        let all = sheet(BEST).to_string();
        let all = all.replace(
            r#""eco.working":"yes""#,
            &format!(r#""eco.working":"yes","eco.working":"{second}""#),
        );
        format!(r#"{{"instrument":"rss-2018","answers":{all}}}"#)
    };
    for (second, economic) in [("yes", Some(1200)), ("no", None)] {
        let text = text(second);
        let document = Documents::new(text.as_bytes()).next().unwrap();
        assert_eq!(parts(&scorer.document(&document).unwrap()[0])[0], economic);
    }
    // Keys in other spellings are the same; keys of nobody are counted and not repeated.
    let mut answers = sheet(BEST);
    answers["her.secret"] = json!("x");
    answers["eco.seeking_reason"] = json!("pay");
    let survey = answered(answers)
        .to_string()
        .replace("eco.working", "eco.w\\u006frking");
    let document = Documents::new(survey.as_bytes()).next().unwrap();
    let scored = scorer.document(&document).unwrap();
    assert_eq!((scored[0].unknown, parts(&scored[0])[0]), (1, Some(1200)));
    assert!(!scored[0].to_json().contains("secret"));
}

#[test]
fn what_is_not_scored_is_kept_and_said() {
    let scorer = scorer();
    let why = |survey: Value| {
        let scored = one(&scorer, &survey);
        assert_eq!(scored.scores, [None; 4]);
        (
            scored.instrument.clone(),
            scored.not_scored.map(|why| why.code()),
        )
    };
    let other = json!({"instrument": "who-5", "answers": {"q1": 3}});
    assert_eq!(why(other), (Some("who-5".into()), Some("other_instrument")));
    let text = json!({"instrument": "my own words", "answers": {}});
    assert_eq!(why(text), (None, Some("other_instrument")));
    assert_eq!(why(json!({"instrument": "rss-2018"})).1, Some("no_answers"));
    assert_eq!(why(json!({"answers": [1]})).1, Some("no_answers"));
    let mut later = answered(sheet(BEST));
    later["on"] = json!("2018-01-02");
    assert_eq!(why(later).1, Some("later"));
}
