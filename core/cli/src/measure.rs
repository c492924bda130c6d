//! `sankofa measure`.

use sankofa::measurement::disclosure_control::{Control, Limit, Method};
use sankofa::measurement::records::{Records, Wanted};
use sankofa::measurement::{By, MEASURE_COLUMNS, Measure};

use crate::args::{MeasureArgs, MeasureFormat};
use crate::clock::today;
use crate::inputs::Inputs;
use crate::output::Output;
use crate::progress::Progress;
use crate::screen::Screen;
use crate::{FAILED, Outcome, Streams, complain, programmes};

/// Measures all inputs as one set: sums are kept, not cases.
pub(crate) fn measure(args: &MeasureArgs, screen: Screen, streams: &mut Streams<'_>) -> Outcome {
    if args.records {
        return records(args, screen, streams);
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
    let measure = Measure::new(book).by(&by).level(args.level);
    let control = args.small_cell.map_or(measure.controls(), Control::new);
    let mut measure = measure.control(control.method(method));
    let path = args.output.path.as_deref();
    let mut output = Output::open(path, streams.stdout)?;
    let progress = Progress::over(&args.files, screen.stderr);
    let inputs = Inputs::new(&args.files, progress, streams.stdin, streams.stderr);
    let done = inputs.cases(|document| measure.document(document));
    if done.used > 0 {
        let measured = measure.finish();
        let lang = args.lang.lang;
        match args.format {
            MeasureFormat::Text => {
                output.text(&measured.to_text(lang, screen.style(args.color, path)))?;
            }
            MeasureFormat::Json => output.text(&(measured.to_json() + "\n"))?,
            MeasureFormat::Csv => output.table(&MEASURE_COLUMNS, measured.rows())?,
            MeasureFormat::Html => output.text(&measured.to_html(lang))?,
        }
        output.finish()?;
    }
    Ok(done.code())
}

/// Releases records of persons, or says why not. What is told with them goes beside them: to standard error, or it is
/// the text.
fn records(args: &MeasureArgs, screen: Screen, streams: &mut Streams<'_>) -> Outcome {
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
    let progress = Progress::over(&args.files, screen.stderr);
    let inputs = Inputs::new(&args.files, progress, streams.stdin, streams.stderr);
    let done = inputs.cases(|document| records.document(document));
    if done.used == 0 {
        return Ok(done.code());
    }
    let lang = args.lang.lang;
    let released = match records.finish() {
        Ok(released) => released,
        Err(withheld) => {
            for line in withheld.why(lang) {
                complain(streams.stderr, &line);
            }
            return Ok(done.code().max(FAILED));
        }
    };
    let path = args.output.path.as_deref();
    let mut output = Output::open(path, streams.stdout)?;
    let head = released.head(lang);
    match args.format {
        MeasureFormat::Json => output.text(&(released.to_json() + "\n"))?,
        MeasureFormat::Csv => {
            let columns: Vec<_> = released.columns.iter().map(|one| one.code()).collect();
            let told = |row: Vec<Option<_>>| row.into_iter().map(Option::unwrap_or_default);
            let rows = released.rows().map(|row| told(row).collect::<Vec<&str>>());
            output.table(&columns, rows)?;
        }
        _ => output.text(&(head.join("\n") + "\n"))?,
    }
    output.finish()?;
    if args.format == MeasureFormat::Csv {
        for line in head {
            complain(streams.stderr, &line);
        }
    }
    Ok(done.code())
}
