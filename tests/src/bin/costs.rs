//! What a case costs, for callgrind and for a counting allocator.
//!
//! `costs WORK N` does one kind of work N times over examples/example-case.json (`score`: over a survey): run it under
//! `valgrind --tool=callgrind` with two values of N, and the difference is the cost without start-up.
//! `costs allocations` prints the allocations of each kind of work, once; `costs times` the microseconds of each, and
//! the ratios within rounds that run all of them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "an instrument of the tests"
)]

use std::alloc::{GlobalAlloc, Layout};
use std::hint::black_box;
use std::sync::atomic::{AtomicU64, Ordering};

use mimalloc::MiMalloc;
use sankofa::reading::{Limits, read};
use sankofa::{Gate, Rulebook};

/// How many documents `lines` checks at once, as JSON Lines.
const LINES: u32 = 64;

struct Counting;

static ALLOCATIONS: AtomicU64 = AtomicU64::new(0);

/// Counts an allocation. There is one thread: without a lock, which would cost more than what is measured.
fn count() {
    ALLOCATIONS.store(ALLOCATIONS.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
}

// SAFETY: every call is handed on unchanged, to the allocator of the command line.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count();
        // SAFETY: the caller keeps the contract of `alloc`.
        unsafe { MiMalloc.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        // SAFETY: the caller keeps the contract of `dealloc`.
        unsafe { MiMalloc.dealloc(at, layout) }
    }

    unsafe fn realloc(&self, at: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count();
        // SAFETY: the caller keeps the contract of `realloc`.
        unsafe { MiMalloc.realloc(at, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn main() {
    let mut args = std::env::args().skip(1);
    let work = args.next().unwrap_or_default();
    let times: u64 = args.next().and_then(|n| n.parse().ok()).unwrap_or(1);
    let path = sankofa_tests::corpus::root().join("examples/example-case.json");
    let value: serde_json::Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    // Compact, as systems write it.
    let text = value.to_string();
    let bytes = text.as_bytes();
    let lines = [bytes; LINES as usize].join(&b'\n');
    let book = Rulebook::new("2016-09-01".parse().unwrap()).gate(Some(Gate::G6));
    let limits = Limits::default();
    let mut run = book.run();
    let case = read(bytes, &limits).case.unwrap();
    let survey = survey();
    let scorer = sankofa::measurement::Scorer::new(book.as_of());
    let mut one = |work: &str| match work {
        "score" => drop(black_box(
            scorer.score_json(black_box(survey.as_bytes()), false),
        )),
        "syntax" => drop(black_box(
            serde_json::from_slice::<serde::de::IgnoredAny>(bytes).unwrap(),
        )),
        "derive" => drop(black_box(
            serde_json::from_slice::<sankofa_tests::peer::Case>(bytes).unwrap(),
        )),
        "read" => drop(black_box(read(bytes, &limits))),
        "rules" => run.case(black_box(&case)),
        "check" => {
            run.input(black_box(bytes), None);
        }
        "lines" => {
            run.input(black_box(&lines), None);
        }
        _ => panic!("syntax, derive, read, rules, check, lines or score"),
    };
    if work == "allocations" {
        for work in ["syntax", "derive", "read", "rules", "check", "score"] {
            // The second time: tables that are made once are there.
            one(work);
            let before = ALLOCATIONS.load(Ordering::Relaxed);
            one(work);
            println!("{work} {}", ALLOCATIONS.load(Ordering::Relaxed) - before);
        }
        println!("bytes {}", bytes.len());
        println!("lists {}", lists(&value));
        return;
    }
    if work == "times" {
        return timed(&mut one);
    }
    for _ in 0..times {
        one(&work);
    }
}

/// A survey on its own in which every question was answered: JSON in, scores as JSON out.
fn survey() -> String {
    let rss = sankofa::measurement::Instrument::rss_2018();
    let answers: serde_json::Map<String, serde_json::Value> = rss
        .questions()
        .iter()
        .filter_map(|question| {
            let (answer, _) = rss.scale(question)?.answers.first()?;
            Some((question.key.to_string(), answer.to_string().into()))
        })
        .collect();
    serde_json::json!({"instrument": "rss-2018", "case": "A-1", "member": "p1", "on": "2016-07-11", "answers": answers})
        .to_string()
}

/// Times each kind of work in rounds, and prints medians: of the time, and of the ratio of a check of JSON Lines to it within the round.
fn timed(one: &mut impl FnMut(&str)) {
    const WORK: [&str; 7] = [
        "syntax", "derive", "read", "rules", "score", "check", "lines",
    ];
    const ROUNDS: usize = 31;
    const TIMES: u32 = 8 * LINES;
    let mut taken = [const { Vec::new() }; WORK.len()];
    for round in 0..=ROUNDS {
        for (work, taken) in WORK.iter().zip(&mut taken) {
            // Of `lines`, one is many documents.
            let documents = if *work == "lines" { LINES } else { 1 };
            let start = std::time::Instant::now();
            for _ in 0..TIMES / documents {
                one(work);
            }
            // The first round warms up.
            if round > 0 {
                taken.push(start.elapsed().as_secs_f64() * 1e6 / f64::from(TIMES));
            }
        }
    }
    let median = |mut values: Vec<f64>| {
        values.sort_by(f64::total_cmp);
        values[values.len() / 2]
    };
    let lines = taken[WORK.len() - 1].clone();
    println!("{:8}{:>12}{:>14}", "", "µs", "lines / it");
    for (work, taken) in WORK.iter().zip(taken) {
        let ratio = median(
            taken
                .iter()
                .zip(&lines)
                .map(|(it, lines)| lines / it)
                .collect(),
        );
        println!("{work:8}{:12.1}{ratio:14.2}", median(taken));
    }
}

/// How many non-empty lists a document has.
fn lists(value: &serde_json::Value) -> usize {
    match value {
        serde_json::Value::Array(list) => {
            usize::from(!list.is_empty()) + list.iter().map(lists).sum::<usize>()
        }
        serde_json::Value::Object(map) => map.values().map(lists).sum(),
        _ => 0,
    }
}
