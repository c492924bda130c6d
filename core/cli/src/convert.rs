//! `sankofa convert`: any layout in, canonical JSON Lines out, and never a document of which something would be lost.

use std::path::Path;

use sankofa::reading::{Batch, Document, Limits, Stream, read};
use sankofa::{Lang, Rulebook, Severity};

use crate::args::ConvertArgs;
use crate::input::{is_stdin, label, open};
use crate::output::Output;
use crate::{FAILED, Outcome, PASSED, Streams, clock, complain};

/// Converts a file.
pub(crate) fn convert(args: &ConvertArgs, streams: &mut Streams<'_>) -> Outcome {
    let name = label(&args.file);
    let failed = |error: std::io::Error| format!("cannot read {name}: {error}");
    let limits = Limits::default();
    let input = open(&args.file, streams.stdin).map_err(failed)?;
    let mut stream = Stream::new(input, &limits).map_err(failed)?;
    let path = args.output.path.as_deref();
    let mut output = Output::open(path, streams.stdout)?;
    let (mut written, mut refused) = (0_usize, 0_usize);
    'all: while let Some(batch) = stream.next_batch(Batch::SIZE).map_err(failed)? {
        if args.pretty && written + refused + batch.documents().len() > 1 {
            return Err(format!(
                "{name} holds several documents, and --pretty writes one; leave it out to get JSON Lines"
            ));
        }
        for document in batch.documents() {
            let read = read(document.bytes, &limits);
            let Some(case) = read.case.filter(|_| read.whole) else {
                refused += 1;
                let why = why(&document)?;
                let line = document.line;
                let message = format!(
                    "{name}, line {line}: document not converted, something of it would be lost{why}"
                );
                complain(streams.stderr, &message);
                continue;
            };
            let text = if args.pretty {
                serde_json::to_string_pretty(&case).map_err(|error| error.to_string())?
            } else {
                case.to_json()
            };
            output.text(&(text + "\n"))?;
            written += 1;
            if output.is_closed() {
                break 'all;
            }
        }
    }
    if stream.is_empty() {
        return Err(format!("{name} is empty"));
    }
    if refused > 0 && path.is_some_and(|path| same(path, &args.file)) {
        return Err(format!("{name} is left as it was"));
    }
    if refused == 0 || written > 0 {
        output.finish()?;
    }
    Ok(if refused > 0 { FAILED } else { PASSED })
}

/// Whether a file would be replaced by its own conversion.
fn same(output: &Path, input: &Path) -> bool {
    let place = |path: &Path| std::fs::canonicalize(path).ok();
    !is_stdin(input) && place(output).is_some_and(|output| Some(output) == place(input))
}

/// What the reader says of a document, for people.
fn why(document: &Document<'_>) -> Result<String, String> {
    /// More would hide the next document.
    const SHOWN: usize = 3;
    let book = Rulebook::new(clock::today()?)
        .select(["STR"])
        .map_err(|error| error.to_string())?;
    let mut run = book.run();
    run.documents([*document], None);
    let report = run.finish();
    let errors = report
        .findings
        .iter()
        .zip(report.rows(Lang::En))
        .filter(|(finding, _)| finding.severity == Severity::Error);
    let mut why = String::new();
    for (finding, row) in errors.take(SHOWN) {
        let [.., message, _help] = row;
        why += &format!(
            "\n  line {}, column {}: {} {message}",
            finding.line, finding.column, finding.rule.code
        );
    }
    Ok(why)
}
