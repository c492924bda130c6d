//! `sankofa crosswalk`.

use sankofa::crosswalk::{Row, System, rows, to_json};

use crate::args::{CrosswalkArgs, TableFormat};
use crate::output::Output;
use crate::{Outcome, PASSED, Streams, output};

/// Shows what our codes are in other systems.
pub(crate) fn crosswalk(args: &CrosswalkArgs, streams: &mut Streams<'_>) -> Outcome {
    let chosen = System::ALL
        .into_iter()
        .filter(|one| args.system.is_none_or(|asked| asked == *one))
        .flat_map(rows);
    let path = args.output.path.as_deref();
    match args.format {
        TableFormat::Json => output::write(&(to_json(args.system) + "\n"), path, streams)?,
        TableFormat::Text => output::write(&text(chosen), path, streams)?,
        TableFormat::Csv => {
            let mut output = Output::open(path, streams.stdout)?;
            let rows = chosen.map(|row| row.cells().map(Option::unwrap_or_default));
            output.table(&Row::COLUMNS, rows)?;
            output.finish()?;
        }
    }
    Ok(PASSED)
}

/// A heading for each pair of lists, a line for each row.
fn text(rows: impl Iterator<Item = &'static Row>) -> String {
    let mut text = String::new();
    let mut last = ("", "", "");
    for row in rows {
        let pair = (row.system.code(), row.list, row.field);
        if pair != last {
            text += &format!("{}: {} / {}\n", row.system.code(), row.list, row.field);
            last = pair;
        }
        let [code, theirs] = [row.code, row.theirs].map(|code| code.unwrap_or("-"));
        let note = row.note.map_or(String::new(), |note| format!("  ({note})"));
        text += &format!(
            "  {code}  {}  {theirs}  [{} {}]{note}\n",
            row.fit.code(),
            row.source,
            row.grade
        );
    }
    text
}
