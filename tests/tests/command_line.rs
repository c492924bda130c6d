//! The command line answers what Rust answers, byte for byte.
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "tests")]

use std::ffi::OsString;
use std::path::Path;

use sankofa::{Lang, Style};
use sankofa_cli::{UNUSABLE, run};
use sankofa_tests::corpus::Frame;
use sankofa_tests::questions::{Measuring, Question, Scoring, questions};
use serde_json::value::RawValue;

/// Runs `sankofa` over an input; nothing where there was none.
fn called(mut args: Vec<String>, input: &[u8]) -> Option<String> {
    args.insert(0, "sankofa".to_owned());
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let words = args.iter().map(OsString::from);
    let code = run(words, &mut &input[..], &mut out, &mut err);
    if code == UNUSABLE {
        let said = String::from_utf8_lossy(&err);
        assert!(said.contains("standard input is empty"), "{args:?}: {said}");
        return None;
    }
    Some(String::from_utf8(out).unwrap())
}

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

fn of_frame(verb: &str, frame: &Frame) -> Vec<String> {
    let mut args = words(&[verb, "-", "--format", "json", "--as-of"]);
    args.push(frame.as_of.to_string());
    if let Some(gate) = frame.gate {
        args.extend(words(&["--gate", gate.code()]));
    }
    if let Some(programme) = &frame.programme {
        args.extend(words(&["--programme", programme]));
    }
    args.extend(words(&["--lang", frame.lang.code()]));
    args
}

fn of_scores(one: &Scoring, folder: &Path) -> Vec<String> {
    let mut args = words(&["score", "-", "--format", "json", "--as-of"]);
    args.push(one.as_of.to_string());
    if let Some(policy) = &one.policy {
        args.extend(words(&["--policy", policy]));
    }
    if one.change {
        args.push("--change".to_owned());
    }
    if !one.instrument.is_empty() {
        let file = folder.join("instrument.toml");
        std::fs::write(&file, &one.instrument).unwrap();
        args.extend(words(&["--instrument", file.to_str().unwrap()]));
    }
    args
}

fn of_measure(one: &Measuring, format: &str, lang: Lang) -> Vec<String> {
    let mut args = words(&["measure", "-", "--color", "never", "--as-of"]);
    args.push(one.as_of.to_string());
    if let Some(programme) = &one.programme {
        args.extend(words(&["--programme", programme]));
    }
    if !one.by.is_empty() {
        args.extend(words(&["--by", &one.words()]));
    }
    if one.rounded {
        args.push("--round".to_owned());
    }
    let small = one.small_cell.to_string();
    args.extend(words(&[
        "--small-cell",
        &small,
        "--level",
        one.level.name(),
    ]));
    args.extend(words(&["--format", format, "--lang", lang.code()]));
    args
}

/// The list of an answer as the command line writes it: an entry a line, without those for documents that were refused.
fn as_lines(list: &str) -> String {
    let list: Vec<&RawValue> = serde_json::from_str(list).unwrap();
    let told: Vec<&str> = list
        .iter()
        .map(|one| one.get())
        .filter(|one| *one != "null")
        .collect();
    if told.is_empty() {
        return "[]\n".to_owned();
    }
    format!("[\n{}\n]\n", told.join(",\n"))
}

#[test]
fn the_command_line_gives_the_same_bytes() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let mut compared = 0;
    let mut nth = 0;
    for question in questions() {
        // Of the many examples of the rulebook one in nine: all of them go through the other languages.
        if let Question::Check(frame) | Question::Next(frame) = &question
            && (frame.name.contains("-bad-") || frame.name.contains("-good-"))
        {
            nth += 1;
            if nth % 9 != 0 {
                continue;
            }
        }
        let (args, input, own) = match &question {
            Question::Check(frame) => {
                let mut args = of_frame("check", frame);
                if frame.across {
                    args.push("--across".to_owned());
                }
                (args, &frame.input, question.json() + "\n")
            }
            Question::Next(frame) => (
                of_frame("next", frame),
                &frame.input,
                as_lines(&question.json()),
            ),
            // The command line takes no steps.
            Question::Apply(..) => continue,
            Question::Score(one) => (
                of_scores(one, folder),
                &one.input,
                as_lines(&question.json()),
            ),
            Question::Measure(one) => (
                of_measure(one, "json", Lang::En),
                &one.input,
                question.json() + "\n",
            ),
        };
        if let Some(told) = called(args.clone(), input) {
            assert!(told == own, "{args:?}\n{told}\n{own}");
            compared += 1;
        }
    }
    assert!(compared > 300, "{compared}");
}

#[test]
fn text_and_pages_of_measures_are_those_of_the_library() {
    let measures = questions()
        .into_iter()
        .filter_map(|question| match question {
            Question::Measure(one) => Some(one),
            _ => None,
        });
    // Of each way to measure, told apart by everything or by nothing.
    for one in measures.filter(|one| one.by.is_empty() || one.by.len() > 2) {
        let measured = one.measured();
        for lang in Lang::ALL {
            let plain = measured.to_text(lang, Style::default());
            for (format, own) in [("text", plain), ("html", measured.to_html(lang))] {
                if let Some(told) = called(of_measure(&one, format, lang), &one.input) {
                    assert!(told == own, "{format} {lang:?}");
                }
            }
        }
        let rows = measured.rows().len() + 1;
        if let Some(told) = called(of_measure(&one, "csv", Lang::En), &one.input) {
            assert_eq!(told.lines().count(), rows);
        }
    }
}
