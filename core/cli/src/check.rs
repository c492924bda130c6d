//! `sankofa check`.

use std::path::Path;

use sankofa::reading::{Batch, Limits, Stream};
use sankofa::{COLUMNS, Lang, Report, Rulebook, Run};

use crate::args::{CheckArgs, Format};
use crate::clock::today;
use crate::input::{is_stdin, label, open};
use crate::inputs::Inputs;
use crate::output::Output;
use crate::progress::Progress;
use crate::screen::Screen;
use crate::{FAILED, Outcome, PASSED, Streams, UNUSABLE, complain, programmes};

/// Checks the inputs and writes the report.
pub(crate) fn check(args: &CheckArgs, screen: Screen, streams: &mut Streams<'_>) -> Outcome {
    let book = rulebook(args)?;
    let lang = args.lang.lang;
    let path = args.output.path.as_deref();
    let lines = args.format == Format::Jsonl;
    let seen = lines && screen.shows(path);
    let progress = Progress::over(&args.files, screen.stderr && !seen);
    let mut inputs = Inputs::new(&args.files, progress, streams.stdin, streams.stderr);
    let mut output = Output::open(path, streams.stdout)?;
    let mut job = Job {
        run: book.run(),
        lines: lines.then(|| Lines {
            lang,
            left: args.max_findings.unwrap_or(usize::MAX),
            failed: None,
        }),
        threads: threads(args.threads),
    };
    while let Some(path) = inputs.next() {
        let done = job.file(path, &mut inputs, &mut output);
        inputs.note(done);
        if let Some(failed) = job.lines.as_mut().and_then(|lines| lines.failed.take()) {
            return Err(failed);
        }
        if output.is_closed() {
            break;
        }
    }
    let Job { run, lines, .. } = job;
    let (done, report) = (inputs.end(), run.finish());
    if done.used > 0 || report.cases > 0 {
        match (args.format, lines) {
            (Format::Text, _) => {
                output.text(&report.to_text(lang, screen.style(args.color, path)))?;
            }
            (Format::Json, _) => output.text(&(report.to_json(lang) + "\n"))?,
            (Format::Csv, _) => {
                output.table(&COLUMNS, report.rows(lang))?;
                // The other formats have a place to say it.
                for hit in report
                    .limits_hit
                    .iter()
                    .filter(|hit| hit.limit == "findings")
                {
                    let message = format!(
                        "{} more findings are not in the table; --max-findings N shows more",
                        hit.count
                    );
                    complain(streams.stderr, &message);
                }
            }
            (Format::Jsonl, lines) => {
                if let Some(mut lines) = lines {
                    lines.write(&report, &mut output);
                    lines.failed.map_or(Ok(()), Err)?;
                }
            }
        }
        output.finish()?;
    }
    let passed = args
        .fail_on
        .severity()
        .is_none_or(|severity| report.passes(severity));
    Ok(if done.unusable > 0 {
        UNUSABLE
    } else if passed {
        PASSED
    } else {
        FAILED
    })
}

/// How to judge, as the options say.
fn rulebook(args: &CheckArgs) -> Result<Rulebook, String> {
    let as_of = args.as_of.map_or_else(today, Ok)?;
    let mut book = programmes::rulebook(args.programme.as_deref(), as_of)?
        .gate(args.gate)
        .across(args.across);
    if args.format == Format::Jsonl {
        book = book.max_findings(usize::MAX);
    } else if let Some(max) = args.max_findings {
        book = book.max_findings(max);
    }
    let named = |names: &[String]| -> Vec<String> {
        names.iter().map(|name| name.trim().to_owned()).collect()
    };
    let (select, ignore) = (named(&args.select), named(&args.ignore));
    if !select.is_empty() {
        book = book
            .select(select.iter().map(String::as_str))
            .map_err(|error| error.to_string())?;
    }
    book.ignore(ignore.iter().map(String::as_str))
        .map_err(|error| error.to_string())
}

/// How many threads are meant: 0 stands for as many as the machine offers.
#[must_use]
pub fn threads(asked: u8) -> usize {
    match asked {
        0 => std::thread::available_parallelism().map_or(1, usize::from),
        asked => usize::from(asked),
    }
}

/// A check under way.
struct Job<'b> {
    run: Run<'b>,
    /// Findings are written as they come.
    lines: Option<Lines>,
    threads: usize,
}

impl Job<'_> {
    /// Checks one input.
    fn file(
        &mut self,
        path: &Path,
        inputs: &mut Inputs<'_>,
        output: &mut Output<'_>,
    ) -> Result<(), String> {
        let name = label(path);
        let failed = |error: std::io::Error| format!("cannot read {name}: {error}");
        let input = open(path, inputs.stdin).map_err(failed)?;
        let mut stream = Stream::new(input, &Limits::default()).map_err(failed)?;
        let file = self.run.file((!is_stdin(path)).then_some(name.as_str()));
        let (lines, progress) = (&mut self.lines, &inputs.progress);
        let next = || stream.next_batch(Batch::SIZE);
        let each = |run: &mut Run<'_>, bytes| {
            progress.advance(bytes);
            if let Some(lines) = lines {
                run.take_findings(|report| lines.write(report, output));
                return lines.failed.is_none() && !output.is_closed();
            }
            true
        };
        self.run
            .batches(file, self.threads, next, each)
            .map_err(failed)?;
        if stream.is_empty() && !output.is_closed() {
            return Err(format!("{name} is empty"));
        }
        Ok(())
    }
}

/// Findings as JSON Lines.
struct Lines {
    lang: Lang,
    /// How many more may be written.
    left: usize,
    failed: Option<String>,
}

impl Lines {
    fn write(&mut self, report: &Report, output: &mut Output<'_>) {
        for finding in report.findings.iter().take(self.left) {
            let line = report.finding_json(finding, self.lang) + "\n";
            if let Err(failed) = output.text(&line) {
                self.failed = Some(failed);
                return;
            }
        }
        self.left = self.left.saturating_sub(report.findings.len());
    }
}
