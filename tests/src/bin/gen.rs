//! Writes what is generated: the conformance corpus for the runners of other languages (`questions`), what Rust says of
//! it (`answers`), the committed table of what it trips (`expected`), how often each rule fires over made-up cases (`firing`),
//! the data dictionary (`dictionary`), the page of the journey (`journey`), the programmes side by side
//! (`programmes`), the instruments (`instruments`), the indicators (`indicators`), the whole rulebook by theme
//! (`rulebook`), the register of sources (`sources`).
#![allow(clippy::expect_used, reason = "an instrument of the tests")]

use std::io::Write;

use sankofa_tests::corpus::{expected, frames};
use sankofa_tests::questions::questions;

fn main() {
    let what = std::env::args().nth(1).unwrap_or_default();
    let mut out = Vec::new();
    match what.as_str() {
        "questions" => questions().iter().for_each(|one| one.encode(&mut out)),
        "answers" => questions().iter().for_each(|one| one.answer(&mut out)),
        "expected" => out = expected(&frames()).into_bytes(),
        "firing" => out = sankofa_tests::firing::table().into_bytes(),
        "journey" => out = sankofa::journey::journey_page().into_bytes(),
        "programmes" => out = sankofa::programme::programmes_page().into_bytes(),
        "instruments" => out = sankofa::measurement::instruments_page().into_bytes(),
        "indicators" => out = sankofa::measurement::indicators_page().into_bytes(),
        "rulebook" => out = sankofa::rules::rulebook_page().into_bytes(),
        "sources" => out = sankofa::rules::sources_page().into_bytes(),
        "dictionary" => out = sankofa::model::dictionary().into_bytes(),
        _ => {
            eprintln!(
                "usage: gen questions|answers|expected|firing|dictionary|journey|programmes|instruments|indicators|rulebook|sources"
            );
            std::process::exit(2);
        }
    }
    std::io::stdout().write_all(&out).expect("standard output");
}
