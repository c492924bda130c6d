//! `sankofa rules --diff`.

use std::ffi::OsString;
use std::io::Read;
use std::path::Path;

use sankofa::Style;
use sankofa::comparison::{CASE_COLUMNS, CHANGE_COLUMNS, Comparing, Comparison};
use sankofa::reading::{Batch, Limits, Stream};

use crate::args::{RulesArgs, TableFormat, When};
use crate::clock::today;
use crate::input::{is_stdin, label, open};
use crate::output::Output;
use crate::progress::Progress;
use crate::screen::Screen;
use crate::{FAILED, Outcome, PASSED, Streams, UNUSABLE, complain, programmes};

/// Says what differs between two rule sets, and with files what that does to their cases.
pub(crate) fn compare(
    args: &RulesArgs,
    sets: &[OsString],
    screen: Screen,
    streams: &mut Streams<'_>,
) -> Outcome {
    let as_of = args.as_of.map_or_else(today, Ok)?;
    let [a, b] = sets else {
        return Err("--diff takes two rule sets".to_owned());
    };
    let book = |set| programmes::rulebook(Some(set), as_of);
    let table = args.format == TableFormat::Csv;
    let most = if table { usize::MAX } else { 10_000 };
    let comparison = Comparison::new(book(a)?, book(b)?).max_cases(args.max_cases.unwrap_or(most));
    let path = args.output.path.as_deref();
    let style = Style {
        color: match args.color {
            When::Always => true,
            When::Never => false,
            When::Auto => screen.color() && path.is_none(),
        },
    };
    let lang = args.lang.lang;
    let mut output = Output::open(path, streams.stdout)?;
    if args.files.is_empty() {
        let differences = comparison.differences();
        match args.format {
            TableFormat::Text => output.text(&differences.to_text(lang, style))?,
            TableFormat::Json => output.text(&(differences.to_json() + "\n"))?,
            TableFormat::Csv => {
                output.row(&CHANGE_COLUMNS)?;
                for row in differences.rows() {
                    output.row(&row)?;
                }
            }
        }
        output.finish()?;
        let same = differences.is_empty();
        return Ok(if same { PASSED } else { FAILED });
    }
    let to_screen = screen.stdout && path.is_none();
    let mut job = Job {
        run: comparison.run(),
        left: table.then_some(args.max_cases.unwrap_or(usize::MAX)),
        progress: Progress::over(&args.files, screen.stderr && !(table && to_screen)),
    };
    if table {
        output.row(&CASE_COLUMNS)?;
    }
    let (mut used, mut unusable, mut asked_stdin) = (0_usize, 0_usize, false);
    for file in &args.files {
        let again = is_stdin(file) && std::mem::replace(&mut asked_stdin, is_stdin(file));
        let done = if again {
            Err("standard input can be read only once".to_owned())
        } else {
            job.file(file, streams.stdin, &mut output)
        };
        match done {
            Ok(()) => used += 1,
            Err(message) => {
                unusable += 1;
                job.progress.aside(|| complain(streams.stderr, &message));
            }
        }
        if output.is_closed() {
            break;
        }
    }
    let compared = job.run.finish();
    if used > 0 {
        match args.format {
            TableFormat::Text => output.text(&compared.to_text(lang, style))?,
            TableFormat::Json => output.text(&(compared.to_json() + "\n"))?,
            TableFormat::Csv => {}
        }
        output.finish()?;
    }
    Ok(if unusable > 0 {
        UNUSABLE
    } else if compared.is_same() {
        PASSED
    } else {
        FAILED
    })
}

/// A comparison under way.
struct Job<'c> {
    run: Comparing<'c>,
    /// In a table, changed cases are written as they come: how many more may be.
    left: Option<usize>,
    progress: Progress,
}

impl Job<'_> {
    /// Judges the cases of one input.
    fn file(
        &mut self,
        path: &Path,
        stdin: &mut dyn Read,
        output: &mut Output<'_>,
    ) -> Result<(), String> {
        let name = label(path);
        let failed = |error: std::io::Error| format!("cannot read {name}: {error}");
        let input = open(path, stdin).map_err(failed)?;
        let mut stream = Stream::new(input, &Limits::default()).map_err(failed)?;
        let file = self.run.file((!is_stdin(path)).then_some(name.as_str()));
        while let Some(batch) = stream.next_batch(Batch::SIZE).map_err(failed)? {
            for document in batch.documents() {
                self.run.document(&document, file);
            }
            self.progress.advance(batch.len());
            self.write(output)?;
            if output.is_closed() {
                return Ok(());
            }
        }
        if stream.is_empty() {
            return Err(format!("{name} is empty"));
        }
        Ok(())
    }

    fn write(&mut self, output: &mut Output<'_>) -> Result<(), String> {
        let Some(left) = &mut self.left else {
            return Ok(());
        };
        let changes = self.run.take();
        let files = self.run.files();
        for case in changes.iter().take(*left) {
            for row in case.rows(files) {
                output.row(&row)?;
            }
        }
        *left = left.saturating_sub(changes.len());
        Ok(())
    }
}
