//! Files and standard input.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

use sankofa::Run;
use sankofa::reading::Stream;

use crate::screen::shown_line;

/// How much of a large input is held at once, for each thread.
pub(crate) const BATCH: usize = 512 << 10;

/// Whether a path stands for standard input.
pub(crate) fn is_stdin(path: &Path) -> bool {
    path == Path::new("-")
}

/// The name of a file as reports and messages show it.
pub(crate) fn label(path: &Path) -> String {
    if is_stdin(path) {
        "standard input".to_owned()
    } else {
        shown_line(&path.to_string_lossy())
    }
}

/// Opens a file or standard input.
pub(crate) fn open<'r>(path: &Path, stdin: &'r mut dyn Read) -> io::Result<Box<dyn BufRead + 'r>> {
    Ok(if is_stdin(path) {
        Box::new(BufReader::with_capacity(1 << 16, stdin))
    } else {
        Box::new(BufReader::with_capacity(1 << 16, File::open(path)?))
    })
}

/// Checks all documents of a stream, in order, with one thread or several. After each step `each` may take findings
/// out of the run; it says whether to go on.
pub(crate) fn feed<'b, R: BufRead>(
    stream: &mut Stream<R>,
    run: &mut Run<'b>,
    file: Option<u32>,
    threads: usize,
    mut each: impl FnMut(&mut Run<'b>, usize) -> bool,
) -> io::Result<()> {
    let size = BATCH.saturating_mul(threads).min(32 << 20);
    let mut batch = stream.next_batch(size)?;
    while let Some(now) = batch {
        let count = now.documents().len();
        if threads < 2 || count < 2 {
            run.documents(now.documents(), file);
            if !each(run, now.len()) {
                return Ok(());
            }
            batch = stream.next_batch(size)?;
            continue;
        }
        let share = count.div_ceil(threads);
        let next = std::thread::scope(|scope| {
            let shares = (0..threads).map(|nth| now.documents().skip(nth * share).take(share));
            let workers: Vec<_> = shares
                .map(|documents| {
                    let mut fork = run.fork();
                    scope.spawn(move || {
                        fork.documents(documents, file);
                        fork
                    })
                })
                .collect();
            // The next batch is read while this one is checked.
            let next = stream.next_batch(size);
            for worker in workers {
                match worker.join() {
                    Ok(fork) => run.join(fork),
                    Err(panic) => std::panic::resume_unwind(panic),
                }
            }
            next
        });
        if !each(run, now.len()) {
            return Ok(());
        }
        batch = next?;
    }
    Ok(())
}
