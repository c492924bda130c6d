//! A run on several threads: documents go out in jobs, and what is found comes back in their order.

use std::any::Any;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use super::run::{Run, TOGETHER};
use crate::reading::{Batch, Document};

/// How many jobs are out for each thread: the one it works at, and the next.
const OUT: usize = 2;

/// Some documents of a batch.
struct Job {
    batch: Arc<Batch>,
    from: usize,
    count: usize,
    /// The bytes that are done with it: of the whole batch at its last job, none before.
    bytes: usize,
}

impl Job {
    fn documents(&self) -> impl Iterator<Item = Document<'_>> {
        self.batch.documents().skip(self.from).take(self.count)
    }
}

/// Batches, cut into jobs.
struct Jobs<N> {
    next: N,
    /// The batch that is being cut, and how much of it is out.
    cut: Option<(Arc<Batch>, usize)>,
}

impl<E, N: FnMut() -> Result<Option<Batch>, E>> Jobs<N> {
    fn job(&mut self) -> Result<Option<Job>, E> {
        let (batch, from) = match self.cut.take() {
            Some(cut) => cut,
            None => match (self.next)()? {
                Some(batch) => (Arc::new(batch), 0),
                None => return Ok(None),
            },
        };
        // As many in each as are judged together, or evenly fewer.
        let all = batch.documents().len();
        let count = all.div_ceil(all.div_ceil(TOGETHER).max(1));
        let bytes = if from + count < all {
            self.cut = Some((Arc::clone(&batch), from + count));
            0
        } else {
            batch.len()
        };
        Ok(Some(Job {
            batch,
            from,
            count,
            bytes,
        }))
    }
}

type Given<'b> = (usize, Job, Run<'b>);
type Done<'b> = (usize, Result<(Job, Run<'b>), Box<dyn Any + Send>>);

/// Works at jobs until there are no more.
fn work<'b>(given: &Mutex<Receiver<Given<'b>>>, done: &Sender<Done<'b>>, file: Option<u32>) {
    loop {
        let next = given.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok((nth, job, mut run)) = next else {
            return;
        };
        let worked = catch_unwind(AssertUnwindSafe(|| {
            run.documents(job.documents(), file);
            (job, run)
        }));
        if done.send((nth, worked)).is_err() {
            return;
        }
    }
}

impl Run<'_> {
    /// Checks the documents of batches, on as many threads as are asked for. `file` is what [`Run::file`] gave. The report
    /// does not show how many threads there were.
    ///
    /// `next` gives the batches, and none at the end. `each` is called whenever documents are done, with the bytes that
    /// are: it may take findings out of the run, and says whether to go on. Both are called on this thread; what is held
    /// at once is bounded by some batches for each thread.
    ///
    /// # Errors
    /// What `next` fails with; the batches before that are checked.
    pub fn batches<E>(
        &mut self,
        file: Option<u32>,
        threads: usize,
        next: impl FnMut() -> Result<Option<Batch>, E>,
        mut each: impl FnMut(&mut Self, usize) -> bool,
    ) -> Result<(), E> {
        let mut jobs = Jobs { next, cut: None };
        if threads < 2 {
            while let Some(job) = jobs.job()? {
                self.documents(job.documents(), file);
                if !each(self, job.bytes) {
                    break;
                }
            }
            return Ok(());
        }
        let (give, given) = channel::<Given<'_>>();
        let given = &Mutex::new(given);
        thread::scope(move |scope| {
            let (tell, told) = channel::<Done<'_>>();
            // What is done too early waits for what came before it.
            let (mut early, mut spare) = (BTreeMap::new(), Vec::new());
            let (mut workers, mut most) = (0, threads);
            let (mut out, mut joined) = (0, 0);
            let mut end = None;
            loop {
                while end.is_none() && out - joined < OUT * most {
                    let job = match jobs.job() {
                        Ok(Some(job)) => job,
                        last => {
                            end = Some(last.map(drop));
                            break;
                        }
                    };
                    if workers < most && workers <= out - joined {
                        let tell = tell.clone();
                        let worker = move || work(given, &tell, file);
                        match thread::Builder::new().spawn_scoped(scope, worker) {
                            Ok(_) => workers += 1,
                            Err(_) => most = workers.max(1),
                        }
                    }
                    // The system gives no thread at all: it is done here.
                    if workers == 0 {
                        self.documents(job.documents(), file);
                        if !each(self, job.bytes) {
                            return Ok(());
                        }
                        continue;
                    }
                    let run = spare.pop().unwrap_or_else(|| self.fork());
                    // The receiver is there as long as this function is.
                    let _ = give.send((out, job, run));
                    out += 1;
                }
                if joined == out {
                    return end.unwrap_or(Ok(()));
                }
                if let Ok((nth, done)) = told.recv() {
                    early.insert(nth, done);
                }
                while let Some(done) = early.remove(&joined) {
                    let (job, mut run) = done.unwrap_or_else(|panic| resume_unwind(panic));
                    self.join(&mut run);
                    spare.push(run);
                    joined += 1;
                    if !each(self, job.bytes) {
                        return Ok(());
                    }
                }
            }
        })
    }
}
