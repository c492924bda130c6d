//! `sankofa score`, run as a user runs it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod common;

use common::{CLEAN, EXAMPLE, Folder};
use sankofa::measurement::Instrument;
use serde_json::{Value, json};

const RSS: &str = include_str!("../../instruments/rss-2018.toml");

/// A survey in which every question has its best answer, but for those given.
fn survey(on: &str, other: &[(&str, &str)]) -> Value {
    let rss = Instrument::rss_2018();
    let best = rss.questions().iter().filter_map(|question| {
        let scale = rss.scale(question)?;
        Some((question.key.to_string(), json!(scale.answers[0].0)))
    });
    let mut answers: Value = best.collect();
    for (key, answer) in other {
        answers[*key] = json!(answer);
    }
    json!({"instrument": "rss-2018", "case": "A-7", "member": "p1", "on": on, "returned_on": "2015-07-08",
        "answers": answers})
}

fn run(folder: &Folder, args: &[&str]) -> common::Done {
    let mut all = vec!["score", "in.json"];
    all.extend(args);
    if !args.contains(&"--as-of") {
        all.extend(["--as-of", "2018-01-01"]);
    }
    folder.run(&all)
}

#[test]
fn json_has_the_shape_of_the_contract() {
    let folder = Folder::new("score-json");
    folder.write(
        "in.json",
        survey("2016-07-11", &[("eco.working", "refused")]).to_string(),
    );
    let done = run(&folder, &["--format", "json"]);
    assert_eq!(done.code, 0, "{}", done.err);
    assert!(done.out.starts_with(
        "[\n{\"case\":\"A-7\",\"member\":\"p1\",\"on\":\"2016-07-11\",\"instrument\":\"rss-2018\",\"policy\":\"default\",\"window\":\"final\",\"scores\":{\"economic\":{\"value\":0.95,\"numerator\":1140,\"denominator\":1200,\"tier\":\"low_need\"},"
    ), "{}", done.out);
    assert!(
        done.out
            .contains("\"non_answers\":1,\"flagged\":false,\"missing\":[],"),
        "{}",
        done.out
    );
    assert_eq!(done.json().as_array().unwrap().len(), 1);
}

#[test]
fn the_same_bytes_from_the_core() {
    let folder = Folder::new("score-same");
    let lines = format!(
        "{}\n{}\n",
        survey("2016-07-11", &[]),
        EXAMPLE.replace('\n', " ")
    );
    folder.write("in.json", &lines);
    let scorer = sankofa::measurement::Scorer::new("2018-01-01".parse().unwrap());
    let own: Value = serde_json::from_str(&scorer.score_json(lines.as_bytes(), false)).unwrap();
    assert_eq!(run(&folder, &["--format", "json"]).json(), own);
}

#[test]
fn text_in_three_languages() {
    let folder = Folder::new("score-text");
    let mut bad = survey(
        "2016-07-11",
        &[("eco.assets", "from_programme"), ("psy.safety", "dunno")],
    );
    bad["answers"]
        .as_object_mut()
        .unwrap()
        .remove("soc.health_access");
    bad["answers"]["x.y"] = json!("z");
    let who = json!({"instrument": "who-5", "member": "p1", "answers": {}});
    folder.write(
        "in.json",
        format!("{bad}\n{who}\n{}\n", survey("2015-08-20", &[])),
    );
    for (lang, words) in [
        (
            "en",
            [
                "final survey",
                "little follow-up needed",
                "access to health care",
            ],
        ),
        (
            "fr",
            [
                "enquête finale",
                "peu de suivi nécessaire",
                "accès aux soins",
            ],
        ),
        (
            "ar",
            [
                "استبيان نهائي",
                "لا يلزم إلا القليل",
                "الوصول إلى الرعاية الصحية",
            ],
        ),
    ] {
        let done = run(&folder, &["--lang", lang]);
        assert_eq!(done.code, 0);
        for word in words {
            assert!(done.out.contains(word), "{word}: {}", done.out);
        }
        assert!(
            !done.out.contains("score-"),
            "a word is missing: {}",
            done.out
        );
    }
    let done = run(&folder, &[]);
    assert!(
        done.out
            .starts_with("Case A-7 · person p1 · 2016-07-11 · final survey\n  Economic      1 "),
        "{}",
        done.out
    );
    assert!(
        done.out
            .contains("Social        no score: 1 question that counts has no answer"),
        "{}",
        done.out
    );
    assert!(done.out.contains("who-5"));
    assert!(done.out.contains("low point"), "{}", done.out);
}

#[test]
fn csv_leaves_a_score_that_is_not_there_empty() {
    let folder = Folder::new("score-csv");
    folder.write("in.json", EXAMPLE);
    let done = run(&folder, &["--format", "csv"]);
    let mut lines = done.out.lines();
    assert!(
        lines
            .next()
            .unwrap()
            .starts_with("case,member,survey,on,days,window,caution,instrument,")
    );
    let row = lines.next().unwrap();
    assert!(
        row.starts_with("MA-2015-000123,p1,su1,2016-07-11,"),
        "{row}"
    );
    assert!(
        row.contains(",final,false,rss-2018,2018-04,default,,,,,,,,,,0,0,0,0,false,eco.food_cut "),
        "{row}"
    );
}

#[test]
fn french_writes_a_comma_and_a_table_a_point() {
    let folder = Folder::new("score-comma");
    let first = survey("2015-07-20", &[]);
    let later = survey("2016-07-11", &[("eco.working", "no")]);
    folder.write("in.json", format!("{first}\n{later}\n"));
    let text = run(&folder, &["--lang", "fr"]).out;
    assert!(text.contains("Économique    0,9 "), "{text}");
    let change = run(&folder, &["--change", "--lang", "fr"]).out;
    assert!(change.contains("Économique    \u{2212}0,1\n"), "{change}");
    let table = run(&folder, &["--change", "--format", "csv", "--lang", "fr"]).out;
    assert!(table.contains(",default,-0.1,0,0,-0.03,false"), "{table}");
}

#[test]
fn change_in_three_forms() {
    let folder = Folder::new("score-change");
    let first = survey(
        "2015-07-20",
        &[("eco.working", "no"), ("psy.safety", "very_unsafe")],
    );
    folder.write(
        "in.json",
        format!("{}\n{first}\n", survey("2016-07-11", &[])),
    );
    let done = run(&folder, &["--change", "--format", "json"]);
    let all = done.json();
    assert_eq!(all.as_array().unwrap().len(), 1);
    // Working .10, safety .10; in the composite .03 and .05.
    let parts = ["economic", "social", "psychosocial", "composite"]
        .map(|kind| all[0]["changes"][kind]["numerator"].clone());
    assert_eq!(parts, [120, 0, 120, 96].map(|parts| json!(parts)));
    let csv = run(&folder, &["--change", "--format", "csv"]).out;
    assert!(
        csv.contains(
            "A-7,p1,2015-07-20,2016-07-11,final,rss-2018,2018-04,default,0.1,0,0.1,0.08,false"
        ),
        "{csv}"
    );
    let text = run(&folder, &["--change"]).out;
    assert!(
        text.contains("from 2015-07-20 to 2016-07-11") && text.contains("+0.08"),
        "{text}"
    );
    // The later one lies ahead of the day.
    let early = run(&folder, &["--change", "--as-of", "2016-01-01"]);
    assert_eq!(
        (early.code, early.out.as_str()),
        (0, "No baseline with a later survey of the same person.\n")
    );
}

#[test]
fn an_instrument_and_a_policy_of_ones_own() {
    let folder = Folder::new("score-own");
    folder.write(
        "in.json",
        survey("2016-07-11", &[("psy.able_to_stay", "no")]).to_string(),
    );
    let missing = run(&folder, &["--format", "json"]).json();
    assert_eq!(missing[0]["missing"], json!(["psy.leave_reason"]));
    let rc = run(&folder, &["--format", "json", "--policy", "rc2023"]).json();
    assert_eq!(rc[0]["scores"]["psychosocial"]["numerator"], 1020);
    let wrong = run(&folder, &["--policy", "rc2032"]);
    assert_eq!(wrong.code, 2);
    assert!(
        wrong.err.contains("did you mean 'rc2023'?"),
        "{}",
        wrong.err
    );
    folder.write(
        "own.toml",
        RSS.replacen("name = \"rss-2018\"", "name = \"rss-own\"", 1),
    );
    let own = run(&folder, &["--format", "json", "--instrument", "own.toml"]).json();
    assert_eq!(own[0]["not_scored"], "other_instrument");
    folder.write("bad.toml", RSS.replacen("weight = 0.15", "weight = 0.2", 1));
    let bad = run(&folder, &["--instrument", "bad.toml"]);
    assert_eq!(bad.code, 2);
    assert!(
        bad.err
            .contains("bad.toml: instrument `rss-2018`: the weights of `economic` sum to 1.05"),
        "{}",
        bad.err
    );
    assert_eq!(run(&folder, &["--instrument", "nowhere.toml"]).code, 2);
    assert_eq!(run(&folder, &["--instrument", "rss-2018"]).code, 0);
}

#[test]
fn what_is_neither_case_nor_survey_is_said_and_left_out() {
    let folder = Folder::new("score-bad");
    folder.write("in.json", format!("{CLEAN}\n{{\"id\": \n"));
    let done = run(&folder, &["--format", "json"]);
    assert_eq!((done.code, done.out.as_str()), (1, "[]\n"));
    assert!(done.err.contains("line 2"), "{}", done.err);
    folder.write("in.json", CLEAN);
    let none = run(&folder, &[]);
    assert_eq!(
        (none.code, none.out.as_str()),
        (0, "No survey that counts.\n")
    );
    assert_eq!(folder.run(&["score", "nowhere.json"]).code, 2);
}

#[test]
fn every_word_is_there() {
    use sankofa::codes::{CodeList, SurveyWindow};
    use sankofa::measurement::{NotScored, ScoreKind, Tier};
    use sankofa::{Lang, Words};
    let of = |what: &str, codes: Vec<&str>| -> Vec<String> {
        codes
            .iter()
            .map(|code| format!("score-{what}{code}"))
            .collect()
    };
    let mut ids = of("", ScoreKind::ALL.map(ScoreKind::code).to_vec());
    ids.extend(of("tier-", Tier::ALL.map(Tier::code).to_vec()));
    ids.extend(of("not-", NotScored::ALL.map(NotScored::code).to_vec()));
    ids.extend(of(
        "window-",
        SurveyWindow::all()
            .iter()
            .map(|window| window.code())
            .collect(),
    ));
    ids.extend(of(
        "",
        vec![
            "dont_know",
            "refused",
            "not_applicable",
            "window-unknown",
            "flagged",
            "caution",
        ],
    ));
    for lang in Lang::ALL {
        for id in &ids {
            assert!(Words::of(lang).has(id), "{id} in {}", lang.code());
        }
    }
}
