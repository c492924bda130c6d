//! Writes the conformance corpus for the runners of other languages, and what Rust says of it.
//!
//! `corpus frames` the documents, `corpus reports` the reports, `corpus expected` the table that is committed.
#![allow(clippy::expect_used, reason = "an instrument of the tests")]

use std::io::Write;

use sankofa_tests::corpus::{encode_report, expected, frames};

fn main() {
    let what = std::env::args().nth(1).unwrap_or_default();
    let mut out = Vec::new();
    match what.as_str() {
        "frames" => frames().iter().for_each(|frame| frame.encode(&mut out)),
        "reports" => frames()
            .iter()
            .for_each(|frame| encode_report(&frame.report().to_json(frame.lang), &mut out)),
        "expected" => out = expected(&frames()).into_bytes(),
        _ => {
            eprintln!("usage: corpus frames|reports|expected");
            std::process::exit(2);
        }
    }
    std::io::stdout().write_all(&out).expect("standard output");
}
