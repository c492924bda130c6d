//! What a run across cases holds of each person: not more than 64 bytes, neither while cases come nor at the end.
//!
//! The one test of its program, since it counts what the whole program holds.
#![allow(clippy::print_stdout, reason = "tests")]

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicIsize, Ordering::Relaxed};

use sankofa::{Gate, Rulebook};
use sankofa_sample::{Profile, Sample};

/// Bytes of a person.
const MOST: isize = 64;

struct Counting;

static HELD: AtomicIsize = AtomicIsize::new(0);
static PEAK: AtomicIsize = AtomicIsize::new(0);

fn more(bytes: usize) {
    let bytes = bytes.cast_signed();
    let held = HELD.fetch_add(bytes, Relaxed) + bytes;
    PEAK.fetch_max(held, Relaxed);
}

fn less(bytes: usize) {
    HELD.fetch_sub(bytes.cast_signed(), Relaxed);
}

// SAFETY: every call is handed on unchanged, to the allocator of the system.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        more(layout.size());
        // SAFETY: the caller keeps the contract of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        less(layout.size());
        // SAFETY: the caller keeps the contract of `dealloc`.
        unsafe { System.dealloc(at, layout) }
    }

    unsafe fn realloc(&self, at: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // What is copied is there twice meanwhile.
        more(size);
        // SAFETY: the caller keeps the contract of `realloc`.
        let at = unsafe { System.realloc(at, layout, size) };
        less(layout.size());
        at
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// What was held over a run.
struct Held {
    persons: isize,
    /// After the last case.
    kept: isize,
    /// The most while the run ended.
    peak: isize,
}

/// A run over so many cases, as if all gates were attempted, so that every rule keeps what it needs. Some come twice.
fn held(profile: Profile, cases: u64, again: impl Fn(u64) -> bool) -> Held {
    let sample = Sample::new(profile, 7);
    // What is found stands in the report, not in what is compared.
    let book = Rulebook::new(sample.day())
        .gate(Some(Gate::G7))
        .across(true)
        .max_findings(0);
    let mut run = book.run();
    let mut persons = 0;
    let before = HELD.load(Relaxed);
    for number in 0..cases {
        let case = sample.case(number);
        for _ in 0..=u8::from(again(number)) {
            run.case(&case);
            persons += case.members.len().cast_signed();
        }
    }
    let kept = HELD.load(Relaxed) - before;
    PEAK.store(HELD.load(Relaxed), Relaxed);
    drop(run.finish());
    let peak = PEAK.load(Relaxed) - before;
    Held {
        persons,
        kept,
        peak,
    }
}

/// Bytes of a person, kept and at most, where so many cases come twice: one in `again`.
fn of_person(profile: Profile, again: u64) -> (isize, isize) {
    let over = |cases| held(profile, cases, |number| number % again == 1);
    // What does not grow with the cases is in both.
    let (few, many) = (over(500), over(3000));
    let persons = many.persons - few.persons;
    let (kept, peak) = (
        (many.kept - few.kept) / persons,
        (many.peak - few.peak) / persons,
    );
    println!(
        "{}, one in {again} twice: {kept}, at most {peak}",
        profile.code()
    );
    (kept, peak)
}

#[test]
fn a_person_takes_64_bytes() {
    for profile in Profile::ALL {
        let (kept, peak) = of_person(profile, u64::MAX);
        assert!(kept <= MOST && peak <= MOST, "{kept}, {peak}");
    }
    // What is found is held until it stands in the report.
    let (kept, peak) = of_person(Profile::Morocco, 10);
    assert!(kept <= MOST && peak <= MOST + 32, "{kept}, {peak}");
}
