//! `next`, `score` and `measure` over a stream: what is held does not grow with the number of cases.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::ffi::OsString;
use std::io::{self, Read, Write};
use std::sync::atomic::{AtomicUsize, Ordering};

/// Counts the bytes that are held.
struct Held;

static HELD: AtomicUsize = AtomicUsize::new(0);

// SAFETY: every call is handed on to the system's allocator unchanged.
unsafe impl GlobalAlloc for Held {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        HELD.fetch_add(layout.size(), Ordering::Relaxed);
        // SAFETY: the caller keeps the contract of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        HELD.fetch_sub(layout.size(), Ordering::Relaxed);
        // SAFETY: the caller keeps the contract of `dealloc`.
        unsafe { System.dealloc(at, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Held = Held;

/// The cases of a run, and of each half of its second part.
const CASES: usize = 20_000;
const HALF: usize = 5_000;

/// Made-up cases, one a line, made when they are asked for; of fifty lines one is no case. It notes the fewest bytes that
/// are held while the third and the fourth quarter are read.
struct Cases {
    /// Surveys on their own instead of cases.
    surveys: bool,
    line: Vec<u8>,
    at: usize,
    made: usize,
    least: [usize; 2],
}

impl Cases {
    fn new(surveys: bool) -> Self {
        Self {
            surveys,
            line: Vec::new(),
            at: 0,
            made: 0,
            least: [usize::MAX; 2],
        }
    }

    fn write(&mut self) {
        self.line.clear();
        let number = self.made;
        if number.is_multiple_of(50) {
            writeln!(self.line, "{{\"id\": \"A-{number}\"").unwrap();
        } else if self.surveys {
            let filling = "made-up ".repeat(64);
            writeln!(
                self.line,
                "{{\"instrument\":\"rss-2018\",\"case\":\"A-{number}\",\"member\":\"p1\",\"on\":\"2015-06-02\",\"answers\":{{\"eco.working\":\"yes\",\"x\":\"{filling}\"}}}}"
            )
            .unwrap();
        } else {
            // Long enough that the stream is read in pieces; most come to no gate, and are quick to judge.
            let filling = "made-up ".repeat(64);
            let kind = if number % 8 == 1 {
                "normal"
            } else {
                "placeholder"
            };
            writeln!(
                self.line,
                "{{\"format\":\"sankofa/1\",\"id\":\"A-{number}\",\"kind\":\"{kind}\",\"opened_on\":\"2015-06-02\",\"ext\":{{\"x\":\"{filling}\"}}}}"
            )
            .unwrap();
        }
        self.made += 1;
    }
}

impl Read for Cases {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        if self.at == self.line.len() {
            if self.made == CASES {
                return Ok(0);
            }
            self.write();
            self.at = 0;
        }
        let quarter = self.made / HALF;
        if let 2 | 3 = quarter {
            let held = HELD.load(Ordering::Relaxed);
            let least = &mut self.least[quarter - 2];
            *least = held.min(*least);
        }
        let rest = &self.line[self.at..];
        let count = rest.len().min(to.len());
        to[..count].copy_from_slice(&rest[..count]);
        self.at += count;
        Ok(count)
    }
}

/// Counts what is written, and keeps nothing.
struct Sink(usize);

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// One test for all forms: they share the counter.
#[test]
fn what_is_held_does_not_grow() {
    for (verb, form) in [
        ("next", "--format=text"),
        ("next", "--format=json"),
        ("next", "--format=csv"),
        ("next", "--format=ics"),
        ("next", "--summary"),
        ("score", "--format=text"),
        ("score", "--format=json"),
        ("score", "--format=csv"),
        ("measure", "--format=json"),
    ] {
        let args = ["sankofa", verb, "-", "--as-of=2016-01-15", form];
        let (mut cases, mut out, mut err) = (Cases::new(verb == "score"), Sink(0), Sink(0));
        let code = sankofa_cli::run(args.map(OsString::from), &mut cases, &mut out, &mut err);
        assert_eq!(
            code,
            sankofa_cli::FAILED,
            "{verb} {form}: some lines are no case"
        );
        assert_eq!(cases.made, CASES, "{verb} {form}");
        assert!(out.0 > 0 && err.0 > 0, "{verb} {form}");
        let [third, fourth] = cases.least;
        assert!(
            fourth < third + (64 << 10),
            "{verb} {form}: {third} bytes held, and {fourth} later"
        );
    }
}
