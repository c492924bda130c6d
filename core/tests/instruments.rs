//! Instruments as data: what ships loads, and what is wrong with a file is said with its line.

use sankofa::Lang;
use sankofa::measurement::{Instrument, InstrumentDefect, instruments_page};

const RSS: &str = include_str!("../instruments/rss-2018.toml");

/// The file with one thing put in place of another.
fn with(old: &str, new: &str) -> String {
    assert!(RSS.contains(old), "{old}");
    RSS.replacen(old, new, 1)
}

fn refused(old: &str, new: &str) -> (String, Option<u32>) {
    let error = Instrument::from_toml(&with(old, new)).unwrap_err();
    (error.to_string(), error.line())
}

#[test]
fn the_survey_of_2018_ships() {
    let rss = Instrument::rss_2018();
    assert_eq!(Instrument::from_toml(RSS).unwrap(), *rss);
    assert_eq!((rss.name(), rss.version()), ("rss-2018", "2018-04"));
    assert_eq!(rss.questions().len(), 29);
    assert_eq!(rss.denominator(), 1200);
    assert_eq!(
        (rss.flag_above(), rss.min_age(), rss.non_answer()),
        (7, Some(14), 5_000)
    );
    assert_eq!(rss.tiers(), (3_300, 6_600));
    assert_eq!(rss.policies()[0].name.as_ref(), "default");
    for policy in [
        "default",
        "a12",
        "a3",
        "rc2023",
        "missing-half",
        "eu-iom-ji",
    ] {
        assert!(rss.policy(policy).is_some(), "{policy}");
    }
    for line in ["eu_iom_ji_0_5", "impact_0_66"] {
        assert!(rss.line(line).is_some(), "{line}");
    }
    for question in rss.questions() {
        for lang in Lang::ALL {
            assert!(!question.label(lang).is_empty());
        }
        assert_ne!(
            question.label(Lang::En),
            question.label(Lang::Fr),
            "{}",
            question.key
        );
        assert_ne!(
            question.label(Lang::En),
            question.label(Lang::Ar),
            "{}",
            question.key
        );
    }
    let computed: Vec<&str> = rss
        .questions()
        .iter()
        .filter(|one| one.is_computed())
        .map(|one| &*one.key)
        .collect();
    assert_eq!(computed, ["soc.public_services"]);
}

#[test]
fn the_page_names_all_questions_policies_and_decisions() {
    let page = instruments_page();
    let rss = Instrument::rss_2018();
    let keys = rss.questions().iter().map(|one| &one.key);
    for name in keys.chain(rss.policies().iter().map(|one| &one.name)) {
        assert!(page.contains(&format!("`{name}`")), "{name}");
    }
    for number in 1..=11 {
        assert!(page.contains(&format!("| D{number} |")), "D{number}");
    }
}

#[test]
fn weights_must_sum_to_one() {
    let (message, _) = refused(
        "weight = 0.15\ncomposite = 0.05",
        "weight = 0.14\ncomposite = 0.05",
    );
    assert_eq!(
        message,
        "instrument `rss-2018`: the weights of `economic` sum to 0.99: they must sum to 1"
    );
    let (message, _) = refused(
        "weight = 0.15\ncomposite = 0.05",
        "weight = 0.15\ncomposite = 0.0501",
    );
    assert_eq!(
        message,
        "instrument `rss-2018`: the weights of `composite` sum to 1.0001: they must sum to 1"
    );
}

#[test]
fn scales_must_be_known() {
    let (message, line) = refused("scale = \"rating\"", "scale = \"ratings\"");
    let line = line.unwrap();
    assert_eq!(
        message,
        format!(
            "instrument `rss-2018`, line {line}: `scale`: nothing is called `ratings`; did you mean `rating`?"
        )
    );
    assert_eq!(
        with("scale = \"rating\"", "scale = \"ratings\"")
            .lines()
            .nth(line as usize - 1),
        Some("scale = \"ratings\"")
    );
}

#[test]
fn keys_must_be_known() {
    let (message, line) = refused("min_age = 14", "minimum_age = 14");
    assert!(message.contains("unknown field `minimum_age`"), "{message}");
    assert!(message.starts_with("instrument `?`, line "), "{message}");
    assert!(line.is_some());
    let (message, _) = refused("weight = 0.15", "wieght = 0.15");
    assert!(
        message.contains("unknown field `wieght`, expected one of"),
        "{message}"
    );
    let (message, _) = refused("unsure = \"follow_up\"", "unsure = \"guess\"");
    assert!(message.contains("unknown variant `guess`"), "{message}");
}

#[test]
fn what_else_is_refused() {
    let cases = [
        ("name = \"rss-2018\"", "name = \"My RSS\"", "is not a name"),
        (
            "key = \"eco.working\"",
            "key = \"working\"",
            "is not the key of a question",
        ),
        (
            "key = \"eco.working\"",
            "key = \"eco.food_cut\"",
            "has `eco.food_cut` twice",
        ),
        (
            "key = \"psy.leave_reason\"",
            "key = \"psy.safety\"",
            "has `psy.safety` twice",
        ),
        (
            "very_satisfied = 1,",
            "very_satisfied = 1.5,",
            "`answers` of `very_satisfied` is 1.5: it must be from 0 to 1",
        ),
        (
            "weight = 0.15",
            "weight = 0.15001",
            "with four decimals at most",
        ),
        ("weight = 0.15", "weight = -0.15", "it must be from 0 to 1"),
        ("weight = 0.15", "weight = nan", "it must be from 0 to 1"),
        (
            "never = 1, rarely",
            "refused = 1, rarely",
            "`refused` is a non-answer",
        ),
        (
            "mean_of = [\"soc.housing_access\"",
            "mean_of = [\"soc.housing\"",
            "nothing is called `soc.housing`",
        ),
        (
            "mean_of = [\"soc.housing_access\"",
            "mean_of = [\"soc.public_services\"",
            "a mean of a mean",
        ),
        (
            "mean_of = [\"soc.housing_access\"",
            "mean_of = [\"soc.water_access\"",
            "has `soc.water_access` twice",
        ),
        (
            "after = \"no\"",
            "after = \"nope\"",
            "`after`: nothing is called `nope`",
        ),
        (
            "alone = \"none\"",
            "alone = \"nothing\"",
            "`alone`: nothing is called `nothing`",
        ),
        ("scale = \"debt\"", "", "needs either `scale` or `mean_of`"),
        (
            "scale = \"assets\"",
            "scale = \"assets\"\nlists = { short = \"debt\" }",
            "no other list",
        ),
        (
            "high_need_below = 0.33",
            "high_need_below = 0.7",
            "`tiers` ends before it begins",
        ),
        (
            "baseline = [0, 31]",
            "baseline = [31, 0]",
            "`windows` ends before it begins",
        ),
        (
            "windows = \"iom-2018\"",
            "windows = \"iom-2019\"",
            "nothing is called `iom-2019`; did you mean `iom-2018`?",
        ),
        (
            "name = \"a12\" ",
            "name = \"default\" ",
            "`policies` has `default` twice",
        ),
        (
            "replace = { discrimination_kf4",
            "replace = { discrimination_kf5",
            "did you mean `discrimination_kf4`",
        ),
        ("min_age = 14", "min_age = \"14\"", "invalid type"),
        ("version = ", "version ", "line"),
    ];
    for (old, new, said) in cases {
        let (message, _) = refused(old, new);
        assert!(message.contains(said), "{new}: {message}");
    }
}

#[test]
fn a_message_steers_no_terminal() {
    let (message, _) = refused("key = \"eco.working\"", "key = \"\\u001b[31mx\"");
    assert!(!message.contains('\u{1b}'), "{message:?}");
}

#[test]
fn an_instrument_of_ones_own() {
    let own = r#"
        name = "small"
        version = "1"
        title = { en = "Small" }
        non_answer = 0.5
        flag_above = 1
        tiers = { high_need_below = 0.4, low_need_above = 0.6 }
        scales.yes = { answers = { yes = 1, partly = 0.3, no = 0 } }
        windows = [{ name = "own", final = [300, 400] }]
        policies = [{ name = "plain", title = { en = "plain" }, unsure = "half", reason_missing = "missing",
                      contradiction = "refuse", from_programme = "counts", missing = "incomplete", windows = "own" }]
        questions = [
            { key = "a.one", label = { en = "one" }, dimension = "economic", scale = "yes", weight = 1, composite = 0.3 },
            { key = "b.one", label = { en = "two" }, dimension = "social", scale = "yes", weight = 1, composite = 0.3 },
            { key = "c.one", label = { en = "three" }, dimension = "psychosocial", scale = "yes", weight = 0.125, composite = 0.4 },
            { key = "c.all", label = { en = "four" }, dimension = "psychosocial", mean_of = ["a.one", "b.one", "c.one"], weight = 0.875, composite = 0 },
        ]
    "#;
    let own = Instrument::from_toml(own).unwrap();
    // .875 / 3 and .3: 7/24 and 3/10 of tenths.
    assert_eq!(own.denominator() % 240, 0);
    let scorer = sankofa::measurement::Scorer::new("2020-01-01".parse().unwrap()).with(own);
    let survey = br#"{"instrument": "small", "answers": {"a.one": "partly", "b.one": "yes", "c.one": "no"}}"#;
    let scores = scorer.score_json(survey, false);
    // .875 * 1.3 / 3 = .3791(6)
    assert!(
        scores.contains(r#""psychosocial":{"value":0.3792,"#),
        "{scores}"
    );
    assert!(scores.contains(r#""composite":{"value":0.39,"#), "{scores}");
}

#[test]
fn no_policy_is_none() {
    let before = RSS.split("[[policies]]").next().unwrap();
    let text = before.replacen("unscored =", "policies = []\nunscored =", 1);
    let error = Instrument::from_toml(&text).unwrap_err();
    assert_eq!(*error.defect(), InstrumentDefect::Empty { key: "policies" });
}
