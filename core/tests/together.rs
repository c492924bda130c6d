//! Cases are read and judged some at a time, and by several threads: no report shows it.

use sankofa::reading::{Documents, Limits, Stream};
use sankofa::{Gate, Lang, Rulebook, Run};

const CASES: &[u8] = include_bytes!("../../examples/cases.jsonl");

/// The example cases, with lines between them that are no case, cut off, in a later format, or broken.
fn lines() -> Vec<u8> {
    let mut all = Vec::new();
    let between: [&[u8]; 5] = [
        b"[]",
        br#"{"format": "sankofa/1", "id": "A-1", "#,
        br#"{"format": "sankofa/9", "id": "A-2", "what": "is new"}"#,
        br#"{"format": "sankofa/1", "id": "A-3", "opened_on": "2015-02-31", "members": [7, {}, 8]}"#,
        b"not JSON",
    ];
    for (case, line) in CASES
        .split(|byte| *byte == b'\n')
        .filter(|line| !line.is_empty())
        .zip(between.iter().cycle())
    {
        all.extend_from_slice(case);
        all.push(b'\n');
        all.extend_from_slice(line);
        all.push(b'\n');
    }
    all
}

fn book() -> Rulebook {
    Rulebook::new("2016-09-01".parse().unwrap()).gate(Some(Gate::G7))
}

/// Under a limit so low that the input is streamed.
fn stream(input: &[u8]) -> Stream<&[u8]> {
    let mut limits = Limits::default();
    limits.document_bytes = 1 << 16;
    Stream::new(input, &limits).unwrap()
}

fn said(run: Run<'_>) -> String {
    run.finish().to_json(Lang::Fr)
}

#[test]
fn judged_together_as_judged_alone() {
    // More than are judged at once, and not a multiple of that.
    let (input, book) = (lines().repeat(3), book());
    let documents: Vec<_> = Documents::new(&input).collect();
    assert!(documents.len() > 64, "{} documents", documents.len());
    let mut together = book.run();
    together.input(&input, None);
    let together = said(together);
    for size in [1, 5, 40] {
        let mut parts = book.run();
        for part in documents.chunks(size) {
            parts.documents(part.iter().copied(), None);
        }
        assert_eq!(said(parts), together, "{size} at a time");
        let mut joined = book.run();
        for part in documents.chunks(size) {
            let mut fork = joined.fork();
            fork.documents(part.iter().copied(), None);
            joined.join(&mut fork);
        }
        assert_eq!(said(joined), together, "forks of {size}");
    }
}

#[test]
fn threads_do_not_show() {
    let (input, book) = (lines().repeat(3), book().across(true));
    let mut alone = book.run();
    alone.input(&input, None);
    let alone = said(alone);
    for (threads, bytes) in [
        (1, 1 << 16),
        (2, 1),
        (2, 1 << 16),
        (3, 1 << 30),
        (40, 1 << 14),
    ] {
        let mut run = book.run();
        let (mut stream, mut done) = (stream(&input), 0);
        run.batches(
            None,
            threads,
            || stream.next_batch(bytes),
            |_, more| {
                done += more;
                true
            },
        )
        .unwrap();
        assert_eq!(said(run), alone, "{threads} threads, batches of {bytes}");
        // White space between lines is no part of a batch.
        assert!(done <= input.len() && done > input.len() / 2, "{done}");
    }
}

#[test]
fn threads_stop() {
    let (input, book) = (lines(), book());
    for threads in [1, 2, 3] {
        // Where it is enough.
        let (mut run, mut left) = (book.run(), stream(&input));
        let mut calls = 0;
        run.batches(
            None,
            threads,
            || left.next_batch(1),
            |run, _| {
                calls += 1;
                run.so_far().cases < 3
            },
        )
        .unwrap();
        assert_eq!((run.so_far().cases, calls), (3, 3), "{threads} threads");
        // Where the input fails: what came before is checked.
        let (mut run, mut left, mut batches) = (book.run(), stream(&input), 0);
        let next = || {
            batches += 1;
            if batches > 5 {
                return Err("broken");
            }
            Ok(left.next_batch(1).unwrap())
        };
        let failed = run.batches(None, threads, next, |_, _| true);
        assert_eq!(
            (failed, run.so_far().cases),
            (Err("broken"), 5),
            "{threads} threads"
        );
    }
}

#[test]
fn across_cases_too() {
    let input = [CASES, CASES].concat();
    let book = book().across(true);
    let mut together = book.run();
    together.input(&input, None);
    let together = together.finish();
    assert!(
        together.counts.contains_key("IDN-016"),
        "the same people twice"
    );
    let mut alone = book.run();
    for document in Documents::new(&input) {
        alone.documents([document], None);
    }
    assert_eq!(alone.finish(), together);
}
