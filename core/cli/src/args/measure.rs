//! The words of `sankofa measure`.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};
use sankofa::Date;
use sankofa::measurement::{By, Level};

use super::{LangArg, OutputArg, When, date};

const MEASURE_EXAMPLES: &str = "\
Examples:
  sankofa measure cases.jsonl
  sankofa measure *.jsonl --by host,sex --format html -o programme.html
  sankofa measure cases.jsonl --format csv --round         counts to the nearest 5
  sankofa measure cases.jsonl --level impact_0_66          another line for \"sufficient\"

Small counts are hidden, and so much beside them that nobody can work them out again. Keep to one
set of options for what you publish: two different reports on the same people can tell more than
each of them. Exit codes: 0 all cases were read; 1 some could not be read as a case; 2 the call, a
programme or a file could not be used.";

#[derive(Args, Debug)]
#[command(after_help = MEASURE_EXAMPLES)]
pub(crate) struct MeasureArgs {
    /// Files to read; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// Tell figures apart by each of these, one at a time
    #[arg(long, value_name = "WHAT,…", value_delimiter = ',',
          value_parser = PossibleValuesParser::new(By::ALL.map(By::code)).try_map(by))]
    pub(crate) by: Vec<By>,
    /// Hide counts below this; 1 shows all, which is not for publication [default: `small_cell` of the
    /// programme, 11 in `base`]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..=1000))]
    pub(crate) small_cell: Option<u64>,
    /// Round every count to the nearest 5 instead of hiding small ones
    #[arg(long)]
    pub(crate) round: bool,
    /// From which score on a level of reintegration is sufficient
    #[arg(long, value_name = "NAME", default_value = Level::EuIomJi.name(),
          value_parser = PossibleValuesParser::new(Level::ALL.map(Level::name)).try_map(level))]
    pub(crate) level: Level,
    /// Judge every case by this programme: a built-in name, NAME@VERSION or a TOML file
    #[arg(long, value_name = "NAME|FILE")]
    pub(crate) programme: Option<OsString>,
    /// The day of judgement, YYYY-MM-DD [default: today]
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) as_of: Option<Date>,
    #[command(flatten)]
    pub(crate) lang: LangArg,
    /// Form of the figures
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: MeasureFormat,
    #[command(flatten)]
    pub(crate) output: OutputArg,
    /// Colours in the text; `auto` heeds NO_COLOR
    #[arg(long, value_enum, default_value = "auto", value_name = "WHEN")]
    pub(crate) color: When,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum MeasureFormat {
    /// For people
    Text,
    /// For programs
    Json,
    /// For a spreadsheet
    Csv,
    /// A page with plots, for a browser
    Html,
}

fn by(code: String) -> Result<By, &'static str> {
    By::parse(&code).ok_or("figures cannot be told apart by that")
}

fn level(name: String) -> Result<Level, &'static str> {
    Level::parse(&name).ok_or("no such level")
}
