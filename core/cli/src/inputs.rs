//! The inputs of a call, gone through one after the other: what is wrong with one is told, and the next is read.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use sankofa::reading::{Batch, Document, Limits, Stream};

use crate::input::{is_stdin, label, open};
use crate::progress::Progress;
use crate::{FAILED, PASSED, UNUSABLE, complain};

/// What a command made of a document.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Taken {
    Used,
    /// It is none of what the command takes.
    Refused,
    /// Nobody reads on.
    Enough,
}

/// Inputs under way.
pub(crate) struct Inputs<'i> {
    files: std::slice::Iter<'i, PathBuf>,
    pub(crate) stdin: &'i mut dyn Read,
    stderr: &'i mut dyn Write,
    pub(crate) progress: Progress,
    asked_stdin: bool,
    done: Done,
}

/// What became of the inputs.
#[derive(Clone, Copy, Default, Debug)]
pub(crate) struct Done {
    /// How many could be used.
    pub(crate) used: usize,
    /// How many could not.
    pub(crate) unusable: usize,
    /// How many documents were refused.
    pub(crate) refused: usize,
}

impl Done {
    /// The exit code.
    pub(crate) const fn code(self) -> u8 {
        if self.unusable > 0 {
            UNUSABLE
        } else if self.refused > 0 {
            FAILED
        } else {
            PASSED
        }
    }
}

impl<'i> Inputs<'i> {
    pub(crate) fn new(
        files: &'i [PathBuf],
        progress: Progress,
        stdin: &'i mut dyn Read,
        stderr: &'i mut dyn Write,
    ) -> Self {
        Self {
            files: files.iter(),
            stdin,
            stderr,
            progress,
            asked_stdin: false,
            done: Done::default(),
        }
    }

    /// The next file.
    pub(crate) fn next(&mut self) -> Option<&'i Path> {
        loop {
            let path = self.files.next()?.as_path();
            let stdin = is_stdin(path);
            if !(stdin && self.asked_stdin) {
                self.asked_stdin |= stdin;
                return Some(path);
            }
            self.note(Err("standard input can be read only once".to_owned()));
        }
    }

    /// Notes what became of a file, and tells what was wrong with it.
    pub(crate) fn note(&mut self, file: Result<(), String>) {
        match file {
            Ok(()) => self.done.used += 1,
            Err(message) => {
                self.done.unusable += 1;
                self.progress.aside(|| complain(self.stderr, &message));
            }
        }
    }

    /// Goes through the documents of all files. Of one that is refused it is told that it is `lacking`.
    pub(crate) fn documents(
        mut self,
        lacking: &str,
        mut take: impl FnMut(&Document<'_>) -> Result<Taken, String>,
    ) -> Done {
        while let Some(path) = self.next() {
            let last = self.file(path, lacking, &mut take);
            let enough = last == Ok(Taken::Enough);
            self.note(last.map(drop));
            if enough {
                break;
            }
        }
        self.end()
    }

    /// Goes through the cases of all files: whether a document is one is what `take` says.
    pub(crate) fn cases(self, mut take: impl FnMut(&Document<'_>) -> bool) -> Done {
        self.documents("no case that can be read", |document| {
            Ok(if take(document) {
                Taken::Used
            } else {
                Taken::Refused
            })
        })
    }

    fn file(
        &mut self,
        path: &Path,
        lacking: &str,
        take: &mut impl FnMut(&Document<'_>) -> Result<Taken, String>,
    ) -> Result<Taken, String> {
        let name = label(path);
        let failed = |error: std::io::Error| format!("cannot read {name}: {error}");
        let input = open(path, self.stdin).map_err(failed)?;
        let mut stream = Stream::new(input, &Limits::default()).map_err(failed)?;
        while let Some(batch) = stream.next_batch(Batch::SIZE).map_err(failed)? {
            for document in batch.documents() {
                match take(&document)? {
                    Taken::Used => {}
                    Taken::Refused => {
                        self.done.refused += 1;
                        let line = document.line;
                        let message = format!("{name}, line {line}: {lacking}; see sankofa check");
                        self.progress.aside(|| complain(self.stderr, &message));
                    }
                    Taken::Enough => return Ok(Taken::Enough),
                }
            }
            self.progress.advance(batch.len());
        }
        if stream.is_empty() {
            return Err(format!("{name} is empty"));
        }
        Ok(Taken::Used)
    }

    /// Takes the bar away, and says what became of the inputs.
    pub(crate) fn end(self) -> Done {
        self.done
    }
}
