//! `sankofa measure`.

use std::path::Path;

use sankofa::Style;
use sankofa::measurement::disclosure_control::{Control, Method};
use sankofa::measurement::{MEASURE_COLUMNS, Measure, Measured};
use sankofa::reading::{Limits, Stream};

use crate::args::{MeasureArgs, MeasureFormat, When};
use crate::check::today;
use crate::input::{is_stdin, label, open};
use crate::output::Output;
use crate::screen::Screen;
use crate::{FAILED, Outcome, PASSED, Streams, UNUSABLE, complain, programmes};

/// How much of a large input is held at once.
const BATCH: usize = 512 << 10;

/// Measures all inputs as one set: sums are kept, not cases.
pub(crate) fn measure(args: &MeasureArgs, screen: Screen, streams: &mut Streams<'_>) -> Outcome {
    let as_of = args.as_of.map_or_else(today, Ok)?;
    let book = programmes::rulebook(args.programme.as_deref(), as_of)?;
    let method = if args.round {
        Method::Round
    } else {
        Method::Suppress
    };
    let measure = Measure::new(book).by(&args.by).level(args.level);
    let control = args.small_cell.map_or(measure.controls(), Control::new);
    let mut measure = measure.control(control.method(method));
    let path = args.output.path.as_deref();
    let mut output = Output::open(path, streams.stdout)?;
    let (mut used, mut unusable, mut asked_stdin) = (0_usize, 0_usize, false);
    for file in &args.files {
        let again = is_stdin(file) && std::mem::replace(&mut asked_stdin, is_stdin(file));
        let mut unread = Vec::new();
        let done = if again {
            Err("standard input can be read only once".to_owned())
        } else {
            add(&mut measure, file, streams.stdin, &mut unread)
        };
        for message in &unread {
            complain(streams.stderr, message);
        }
        match done {
            Ok(()) => used += 1,
            Err(message) => {
                unusable += 1;
                complain(streams.stderr, &message);
            }
        }
    }
    let measured = measure.finish();
    if used > 0 {
        let color = match args.color {
            When::Always => true,
            When::Never => false,
            When::Auto => screen.color() && path.is_none(),
        };
        let lang = args.lang.lang;
        match args.format {
            MeasureFormat::Text => output.text(&measured.to_text(lang, Style { color }))?,
            MeasureFormat::Json => output.text(&(measured.to_json() + "\n"))?,
            MeasureFormat::Csv => csv(&measured, &mut output)?,
            MeasureFormat::Html => output.text(&measured.to_html(lang))?,
        }
        output.finish()?;
    }
    Ok(if unusable > 0 {
        UNUSABLE
    } else if measured.unread > 0 {
        FAILED
    } else {
        PASSED
    })
}

/// Adds the cases of one input. What is no case is noted and left out.
fn add(
    measure: &mut Measure,
    path: &Path,
    stdin: &mut dyn std::io::Read,
    unread: &mut Vec<String>,
) -> Result<(), String> {
    let name = label(path);
    let failed = |error: std::io::Error| format!("cannot read {name}: {error}");
    let input = open(path, stdin).map_err(failed)?;
    let mut stream = Stream::new(input, &Limits::default()).map_err(failed)?;
    while let Some(batch) = stream.next_batch(BATCH).map_err(failed)? {
        for document in batch.documents() {
            if !measure.document(&document) {
                unread.push(format!(
                    "{name}, line {}: no case that can be read; see sankofa check",
                    document.line
                ));
            }
        }
    }
    if stream.is_empty() {
        return Err(format!("{name} is empty"));
    }
    Ok(())
}

/// Cells are our own codes and numbers: none can be taken for a formula.
fn csv(measured: &Measured, output: &mut Output<'_>) -> Result<(), String> {
    let mut table = csv::Writer::from_writer(&mut *output);
    let mut done = table.write_record(MEASURE_COLUMNS);
    for row in measured.rows() {
        done = done.and_then(|()| table.write_record(row));
    }
    let done = done
        .map_err(std::io::Error::from)
        .and_then(|()| table.flush());
    drop(table);
    done.map_err(|error| output.failed(&error))
}
