//! What holds of any answers.

use proptest::prelude::*;

use super::*;

/// An answer to each question: one of its scale, or a non-answer.
fn any_sheet() -> impl Strategy<Value = Vec<String>> {
    let rss = Instrument::rss_2018();
    let each: Vec<_> = asked()
        .into_iter()
        .map(|key| {
            let scale = rss.scale(rss.question(key).unwrap()).unwrap();
            let mut words: Vec<String> = scale
                .answers
                .iter()
                .map(|(word, _)| word.to_string())
                .collect();
            words.extend(["dont_know", "refused", "not_applicable"].map(str::to_owned));
            prop::sample::select(words)
        })
        .collect();
    each
}

fn of_words(words: &[String]) -> Value {
    let mut answers: Value = asked()
        .iter()
        .zip(words)
        .map(|(key, word)| ((*key).to_owned(), json!(word)))
        .collect();
    answers["psy.leave_reason"] = json!("need");
    answers
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn scores_are_the_weighted_sums(words in any_sheet()) {
        let rss = Instrument::rss_2018();
        let scorer = scorer();
        let scored = one(&scorer, &answered(of_words(&words)));
        let value = |key: &str| {
            let place = asked().iter().position(|known| *known == key).unwrap();
            match (key, words[place].as_str()) {
                ("psy.able_to_stay", "dont_know") => 0.0, // the reason is need
                (_, "dont_know" | "refused" | "not_applicable") => 0.5,
                (_, word) => {
                    let scale = rss.scale(rss.question(key).unwrap()).unwrap();
                    f64::from(scale.worth(word).unwrap()) / 1e4
                }
            }
        };
        let services = ["housing", "education", "justice", "documentation", "water", "health"];
        let mean = services.iter().map(|one| value(&format!("soc.{one}_access"))).sum::<f64>() / 6.0;
        let mut sums = [0.0; 4];
        for question in rss.questions() {
            let worth = if question.is_computed() { mean } else { value(&question.key) };
            let place = question.dimension as usize;
            sums[place] += worth * f64::from(question.weight) / 1e4;
            sums[3] += worth * f64::from(question.composite) / 1e4;
        }
        for (score, sum) in scored.scores.iter().zip(sums) {
            let score = score.unwrap();
            prop_assert!(score.numerator <= score.denominator);
            prop_assert!((f64::from(score.numerator) / 1200.0 - sum).abs() < 1e-9);
        }
    }

    #[test]
    fn a_better_answer_never_lowers_a_score(words in any_sheet(), place in 0_usize..28) {
        let rss = Instrument::rss_2018();
        let scorer = scorer();
        let key = asked()[place];
        let scale = rss.scale(rss.question(key).unwrap()).unwrap();
        let mut words = words;
        // The best first.
        let mut last: Option<[Option<u32>; 4]> = None;
        for (word, _) in &scale.answers {
            words[place] = word.to_string();
            let now = parts(&one(&scorer, &answered(of_words(&words))));
            if let Some(before) = last {
                for (now, before) in now.iter().zip(before) {
                    prop_assert!(*now <= before, "{} {}", key, word);
                }
            }
            last = Some(now);
        }
    }

    #[test]
    fn the_order_of_keys_does_not_matter(words in any_sheet(), by in 0_usize..28) {
        let scorer = scorer();
        let json = of_words(&words);
        let mut pairs: Vec<String> = json.as_object().unwrap().iter().map(|(key, value)| format!("\"{key}\":{value}")).collect();
        let plain = format!(r#"{{"answers":{{{}}}}}"#, pairs.join(","));
        pairs.rotate_left(by);
        let turned = format!(r#"{{"answers":{{{}}}}}"#, pairs.join(","));
        prop_assert_eq!(scorer.score_json(plain.as_bytes(), false), scorer.score_json(turned.as_bytes(), false));
    }

    #[test]
    fn any_bytes_are_survived(bytes in prop::collection::vec(any::<u8>(), 0..200), text in "\\PC{0,80}") {
        let scorer = scorer();
        prop_assert!(scorer.score_json(&bytes, false).starts_with('['));
        let survey = format!(r#"{{"answers":{text}}}"#);
        prop_assert!(scorer.score_json(survey.as_bytes(), true).ends_with(']'));
    }
}
