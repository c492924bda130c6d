//! `sankofa measure`.

use std::path::{Path, PathBuf};

use sankofa::Style;
use sankofa::measurement::disclosure_control::{Control, Limit, Method};
use sankofa::measurement::records::{Records, Wanted};
use sankofa::measurement::{By, MEASURE_COLUMNS, Measure, Measured};
use sankofa::reading::{Document, Limits, Stream};

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
    if args.records {
        return records(args, streams);
    }
    let by = args.by.iter().map(|word| {
        By::parse(word).ok_or_else(|| {
            format!("figures cannot be told apart by {word}: only --records knows it")
        })
    });
    let by: Vec<By> = by.collect::<Result<_, _>>()?;
    let as_of = args.as_of.map_or_else(today, Ok)?;
    let book = programmes::rulebook(args.programme.as_deref(), as_of)?;
    let method = if args.round {
        Method::Round
    } else {
        Method::Suppress
    };
    let mut measure = Measure::new(book)
        .by(&by)
        .level(args.level)
        .control(Control::new(args.small_cell).method(method));
    let path = args.output.path.as_deref();
    let mut output = Output::open(path, streams.stdout)?;
    let read = read(&args.files, streams.stdin, streams.stderr, |document| {
        measure.document(document)
    });
    let measured = measure.finish();
    if read.used > 0 {
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
    Ok(read.outcome())
}

/// What became of the inputs.
pub(crate) struct Inputs {
    used: usize,
    unusable: usize,
    /// Documents that are no case.
    unread: usize,
}

impl Inputs {
    pub(crate) const fn outcome(&self) -> u8 {
        if self.unusable > 0 {
            UNUSABLE
        } else if self.unread > 0 {
            FAILED
        } else {
            PASSED
        }
    }
}

/// Hands over the documents of all inputs, and complains about what could not be used.
pub(crate) fn read(
    files: &[PathBuf],
    stdin: &mut dyn std::io::Read,
    stderr: &mut dyn std::io::Write,
    mut document: impl FnMut(&Document<'_>) -> bool,
) -> Inputs {
    let mut inputs = Inputs {
        used: 0,
        unusable: 0,
        unread: 0,
    };
    let mut asked_stdin = false;
    for file in files {
        let again = is_stdin(file) && std::mem::replace(&mut asked_stdin, is_stdin(file));
        let mut unread = Vec::new();
        let done = if again {
            Err("standard input can be read only once".to_owned())
        } else {
            add(&mut document, file, stdin, &mut unread)
        };
        inputs.unread += unread.len();
        for message in &unread {
            complain(stderr, message);
        }
        match done {
            Ok(()) => inputs.used += 1,
            Err(message) => {
                inputs.unusable += 1;
                complain(stderr, &message);
            }
        }
    }
    inputs
}

/// Adds the cases of one input. What is no case is noted and left out.
fn add(
    each: &mut impl FnMut(&Document<'_>) -> bool,
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
            if !each(&document) {
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

/// Releases records of persons, or says why not. What is told with them goes beside them: to standard error, or it is
/// the text.
fn records(args: &MeasureArgs, streams: &mut Streams<'_>) -> Outcome {
    let limit = Limit {
        k: args.k,
        l: args.l,
    };
    let wanted = Wanted::parse(&args.by.join(","), &args.sensitive.join(","))
        .and_then(|wanted| wanted.limit(limit))
        .map_err(|error| error.to_string())?
        .suppress(args.suppress);
    if args.format == MeasureFormat::Html {
        return Err("records are not shown as a page: choose text, json or csv".to_owned());
    }
    let as_of = args.as_of.map_or_else(today, Ok)?;
    let book = programmes::rulebook(args.programme.as_deref(), as_of)?;
    let mut records = Records::new(book, wanted);
    let read = read(&args.files, streams.stdin, streams.stderr, |document| {
        records.document(document)
    });
    if read.used == 0 {
        return Ok(read.outcome());
    }
    let lang = args.lang.lang;
    let released = match records.finish() {
        Ok(released) => released,
        Err(withheld) => {
            for line in withheld.why(lang) {
                complain(streams.stderr, &line);
            }
            return Ok(read.outcome().max(FAILED));
        }
    };
    let path = args.output.path.as_deref();
    let mut output = Output::open(path, streams.stdout)?;
    let head = released.head(lang);
    match args.format {
        MeasureFormat::Json => output.text(&(released.to_json() + "\n"))?,
        MeasureFormat::Csv => {
            output.row(
                &released
                    .columns
                    .iter()
                    .map(|one| one.code())
                    .collect::<Vec<_>>(),
            )?;
            for row in released.rows() {
                let cells = row.iter().map(|cell| cell.unwrap_or_default());
                output.row(&cells.collect::<Vec<_>>())?;
            }
        }
        _ => output.text(&(head.join("\n") + "\n"))?,
    }
    output.finish()?;
    if args.format == MeasureFormat::Csv {
        for line in head {
            complain(streams.stderr, &line);
        }
    }
    Ok(read.outcome())
}
