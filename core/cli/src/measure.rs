//! `sankofa measure`.

use sankofa::measurement::disclosure_control::{Control, Method};
use sankofa::measurement::{MEASURE_COLUMNS, Measure};

use crate::args::{MeasureArgs, MeasureFormat};
use crate::check::today;
use crate::inputs::{Inputs, Taken};
use crate::output::Output;
use crate::progress::Progress;
use crate::screen::Screen;
use crate::{Outcome, Streams, programmes};

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
    let progress = Progress::over(&args.files, screen.stderr);
    let inputs = Inputs::new(&args.files, progress, streams.stdin, streams.stderr);
    let done = inputs.documents("no case that can be read", |document| {
        Ok(if measure.document(document) {
            Taken::Used
        } else {
            Taken::Refused
        })
    });
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
