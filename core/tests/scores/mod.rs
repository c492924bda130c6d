//! Scores of surveys: vectors worked out by hand from the weights, and what holds of any answers.

mod answers;
mod any;
mod cases;

use std::collections::BTreeSet;

use sankofa::Date;
use sankofa::measurement::{Instrument, ScoreKind, Scored, Scorer, Tier, changes};
use sankofa::reading::Documents;
use serde_json::{Value, json};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn scorer() -> Scorer {
    Scorer::new(day("2018-01-01"))
}

/// The one survey of a document.
fn one<'s>(scorer: &'s Scorer, survey: &Value) -> Scored<'s> {
    let text = survey.to_string();
    let document = Documents::new(text.as_bytes()).next().unwrap();
    let mut all = scorer.document(&document).unwrap();
    assert_eq!(all.len(), 1);
    all.pop().unwrap()
}

fn answered(answers: Value) -> Value {
    json!({"instrument": "rss-2018", "member": "p1", "on": "2016-07-11", "answers": answers})
}

/// Economic, social, psychosocial, composite, in parts of 1200.
fn parts(scored: &Scored<'_>) -> [Option<u32>; 4] {
    scored.scores.map(|score| {
        let score = score?;
        assert_eq!(score.denominator, 1200);
        Some(score.numerator)
    })
}

/// The keys that are asked, in order.
fn asked() -> Vec<&'static str> {
    let questions = Instrument::rss_2018().questions().iter();
    let asked = questions.filter(|question| !question.is_computed());
    asked.map(|question| &*question.key).collect()
}

/// Answers in the order of the questions; `psy.able_to_stay` may bring its reason: `no wish`.
fn sheet(answers: &str) -> Value {
    let words: Vec<&str> = answers.split_whitespace().collect();
    let keys = asked();
    let mut out = serde_json::Map::new();
    for (key, word) in keys.iter().zip(&words) {
        let value = match *key {
            "eco.assets" => json!(word.split('+').collect::<Vec<_>>()),
            _ => json!(word),
        };
        out.insert((*key).to_owned(), value);
    }
    if let Some(reason) = words.get(keys.len()) {
        out.insert("psy.leave_reason".to_owned(), json!(reason));
    }
    Value::Object(out)
}

const BEST: &str = "very_satisfied never yes never spending_larger very_good yes land no
    very_good very_good very_good all very_good yes very_good very_good very_good very_good
    very_often very_strong agree very_safe never never never no yes";
const WORST: &str = "very_dissatisfied very_often no very_often debt_larger very_poor no none yes
    very_poor very_poor very_poor none very_poor no very_poor very_poor very_poor very_poor
    never very_weak disagree very_unsafe very_often all_the_time very_often yes no need";
const HIGH: &str = "satisfied rarely yes rarely no_debt good no land yes
    good good good some good yes good good good good
    often good somewhat_agree safe rarely rarely rarely no no wish";
const MIDDLE: &str = "neutral sometimes no sometimes debt_larger fair yes from_programme no
    fair fair fair none fair no very_good very_poor fair fair
    sometimes fair neither neutral sometimes sometimes sometimes yes yes";
const LOW: &str = "dissatisfied often yes often spending_larger poor yes animals+trees+buildings+vehicles+equipment+other yes
    poor poor poor all poor yes poor good poor poor
    rarely bad somewhat_disagree unsafe often very_often often no yes";
const UNSURE: &str = "very_dissatisfied very_often no very_often no_debt very_poor yes none no
    very_poor very_poor very_poor not_applicable very_poor refused dont_know very_good very_poor very_poor
    never very_weak disagree very_unsafe very_often all_the_time very_often refused dont_know";

/// Worked out with weight times value, question by question in the order of the instrument.
const VECTORS: [(&str, [u32; 4]); 6] = [
    // Every weight once: 1 in each dimension and 1 in the composite.
    (BEST, [1200, 1200, 1200, 1200]),
    // No weight anywhere.
    (WORST, [0, 0, 0, 0]),
    // E  .1125 + .09 + .08 + .075 + .08 + .0975 + 0 + .11 + 0                                   = .645  = 774/1200
    // S  .075 + .09 + .0825 + .035 + .09 + .05 + 0 + 0 + .15 + .1125, mean .75: .06             = .745  = 894/1200
    // P  .09 + .0375 + .1125 + .075 + .09 + .0825 + .075 + .10 + .15                            = .8125 = 975/1200
    // C  E .0375 + .06 + .02 + .015 + .04 + .0225 + 0 + .03 + 0                                 = .225
    //    S .0225 + .0225 + .0225 + .01 + .03 + .05 + 0 + 0 + .045 + .0225 + .03                 = .255
    //    P .03 + .0225 + .03 + .0375 + .0075 + 0 + .03 + .03 + .10                              = .2875
    //                                                                                             .7675 = 921/1200
    (HIGH, [774, 894, 975, 921]),
    // E  .075 + .06 + 0 + .05 + 0 + .065 + .10 + .11 + .13                                      = .59   = 708/1200
    // S  .05 + .06 + .055 + 0 + .06 + 0 + 0 + 0 + .10 + .075, mean (.5*4 + 1 + 0)/6 = .5: .04   = .44   = 528/1200
    // P  .06 + .025 + .075 + .05 + .06 + .055 + .05 + 0 + .15                                   = .525  = 630/1200
    // C  E .025 + .04 + 0 + .01 + 0 + .015 + .03 + .03 + .03                                    = .18
    //    S .015 + .015 + .015 + 0 + .02 + 0 + 0 + 0 + .03 + .015 + .02                          = .13
    //    P .02 + .015 + .02 + .025 + .005 + 0 + .02 + 0 + .10                                   = .205
    //                                                                                             .515  = 618/1200
    (MIDDLE, [708, 528, 630, 618]),
    // E  .0375 + .03 + .08 + .025 + .08 + .0325 + .10 + .11 + 0                                 = .495  = 594/1200
    // S  .025 + .03 + .0275 + .07 + .03 + .05 + 0 + 0 + .05 + .0375                             = .32   = 384/1200
    //    mean (.25*5 + .75)/6 = 1/3: .08/3 = 32/1200                                                      416/1200
    // P  .03 + .0125 + .0375 + .025 + .03 + .0275 + .025 + .10 + .15                            = .4375 = 525/1200
    // C  E .0125 + .02 + .02 + .005 + .04 + .0075 + .03 + .03 + 0                               = .165  = 198/1200
    //    S .0075 + .0075 + .0075 + .02 + .01 + .05 + 0 + 0 + .015 + .0075                       = .125  = 150/1200
    //      mean: .04/3 = 16/1200
    //    P .01 + .0075 + .01 + .0125 + .0025 + 0 + .01 + .03 + .10                              = .1825 = 219/1200
    //                                                                                   198 + 166 + 219 = 583/1200
    (LOW, [594, 416, 525, 583]),
    // E  0 + 0 + 0 + 0 + .08 + 0 + .10 + 0 + .13                                                = .31   = 372/1200
    // S  0 + 0 + 0 + .035 + 0 + .025 + 0 + 0 + 0 + 0, mean (.5 + 1)/6 = .25: .02                = .08   =  96/1200
    // P  0 + 0 + 0 + 0 + 0 + 0 + 0 + .05 + .075                                                 = .125  = 150/1200
    // C  E .04 + .03 + .03 = .10; S .01 + .025 + .01 = .045; P .015 + .05 = .065                = .21   = 252/1200
    (UNSURE, [372, 96, 150, 252]),
];

#[test]
fn vectors_worked_out_by_hand() {
    let scorer = scorer();
    for (answers, expected) in VECTORS {
        let scored = one(&scorer, &answered(sheet(answers)));
        assert_eq!(parts(&scored), expected.map(Some), "{answers}");
        assert!(scored.missing.is_empty() && scored.unread.is_empty() && scored.unknown == 0);
    }
    let scored = one(&scorer, &answered(sheet(UNSURE)));
    let kinds = scored.non_answers;
    assert_eq!(
        (kinds.dont_know, kinds.refused, kinds.not_applicable),
        (2, 2, 1)
    );
    assert!(!scored.flagged);
}

#[test]
fn the_vectors_use_every_answer_of_every_scale() {
    let rss = Instrument::rss_2018();
    let mut used: BTreeSet<(String, String)> = BTreeSet::new();
    for (answers, _) in VECTORS {
        for (key, answer) in sheet(answers).as_object().unwrap() {
            let Some(scale) = rss.question(key).and_then(|question| rss.scale(question)) else {
                continue;
            };
            let list = answer.as_array().cloned().unwrap_or(vec![answer.clone()]);
            used.extend(
                list.iter()
                    .map(|one| (scale.name.to_string(), one.as_str().unwrap().to_owned())),
            );
        }
    }
    for question in rss.questions() {
        for (answer, _) in rss.scale(question).iter().flat_map(|scale| &scale.answers) {
            let scale = &rss.scale(question).unwrap().name;
            assert!(
                used.contains(&(scale.to_string(), answer.to_string())),
                "{scale}: {answer}"
            );
        }
    }
}

#[test]
fn the_short_list_of_discrimination() {
    // MIDDLE, where discrimination brings .055: 630 - 66 = 564 without it; each quarter brings 33.
    let of = |policy: &str, word: &str| {
        let mut answers = sheet(MIDDLE);
        answers["psy.discrimination"] = json!(word);
        let mut survey = answered(answers);
        survey["answer_list"] = json!("kf4");
        let scorer = scorer().policy(policy).unwrap();
        let scored = one(&scorer, &survey);
        assert_eq!(scored.answer_list, Some("kf4"));
        parts(&scored)[2]
    };
    let each = ["never", "rarely", "sometimes", "very_often"];
    assert_eq!(
        each.map(|word| of("default", word)),
        [696, 663, 630, 597].map(Some)
    );
    assert_eq!(
        each.map(|word| of("a3", word)),
        [696, 663, 630, 564].map(Some)
    );
    // A word of the other list is no answer in this one.
    assert_eq!(of("default", "all_the_time"), None);
}

#[test]
fn nothing_but_non_answers_is_a_half_and_flagged() {
    for word in ["dont_know", "refused", "not_applicable"] {
        let answers: Value = asked()
            .iter()
            .map(|key| ((*key).to_owned(), json!(word)))
            .collect();
        let scorer = scorer();
        let scored = one(&scorer, &answered(answers));
        assert_eq!(parts(&scored), [Some(600); 4]);
        assert_eq!(scored.non_answers.total(), 28);
        assert!(scored.flagged);
        let line = scorer.instrument().line("eu_iom_ji_0_5").unwrap();
        for kind in ScoreKind::ALL {
            let score = scored.score(kind).unwrap();
            assert!(!score.is_above(line), "0.5 is not above 0.5");
            assert_eq!(score.tier, Tier::Medium);
        }
    }
}

#[test]
fn seven_are_not_flagged_and_eight_are() {
    let scorer = scorer();
    for (count, flagged) in [(7, false), (8, true)] {
        let mut answers = sheet(BEST);
        for key in asked().iter().take(count) {
            answers[*key] = json!("refused");
        }
        let scored = one(&scorer, &answered(answers));
        assert_eq!(scored.non_answers.refused, u32::try_from(count).unwrap());
        assert_eq!(scored.flagged, flagged);
    }
}
