//! Which mutant lives in this run of the tests. Stands in the copy of the tree only, never in the crate.

use std::fs::File;
use std::io::Write as _;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::sync::{LazyLock, Mutex};

/// More than there are mutants.
const ROOM: usize = 32_768;
/// The living mutant that stands for none: which are asked for is written down.
const RECORD: usize = usize::MAX;

static ALIVE: LazyLock<usize> = LazyLock::new(|| {
    let told = std::env::var("MUTANT").unwrap_or_default();
    if RECORDED.is_some() { RECORD } else { told.parse().unwrap_or(0) }
});
static RECORDED: LazyLock<Option<Mutex<File>>> = LazyLock::new(|| {
    let path = std::env::var_os("MUTANTS_REACHED")?;
    File::create(path).ok().map(Mutex::new)
});
static REACHED: [AtomicBool; ROOM] = [const { AtomicBool::new(false) }; ROOM];

/// Whether this mutant lives.
#[inline]
pub(crate) fn on(number: usize) -> bool {
    let alive = *ALIVE;
    alive == number || alive == RECORD && reached(number)
}

/// Writes down a mutant that a test came by, which does not make it live.
#[cold]
fn reached(number: usize) -> bool {
    if let (Some(place), Some(file)) = (REACHED.get(number), RECORDED.as_ref())
        && !place.swap(true, Relaxed)
        && let Ok(mut file) = file.lock()
    {
        let _ = writeln!(file, "{number}");
    }
    false
}

/// One of two iterators: a function that gives `impl Iterator` has one type, whichever mutant lives.
#[derive(Clone)]
#[allow(dead_code, missing_docs)]
pub(crate) enum Two<A, B> {
    A(A),
    B(B),
}

impl<A: Iterator, B: Iterator<Item = A::Item>> Iterator for Two<A, B> {
    type Item = A::Item;

    fn next(&mut self) -> Option<A::Item> {
        match self {
            Self::A(a) => a.next(),
            Self::B(b) => b.next(),
        }
    }
}

impl<A, B> DoubleEndedIterator for Two<A, B>
where
    A: DoubleEndedIterator,
    B: DoubleEndedIterator<Item = A::Item>,
{
    fn next_back(&mut self) -> Option<A::Item> {
        match self {
            Self::A(a) => a.next_back(),
            Self::B(b) => b.next_back(),
        }
    }
}
