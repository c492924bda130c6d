//! The words of `sankofa measure`.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};
use sankofa::Date;
use sankofa::measurement::Level;
use sankofa::measurement::records::{Column, LEAST_K};

use super::{LangArg, OutputArg, When, date};

const MEASURE_EXAMPLES: &str = "\
Examples:
  sankofa measure cases.jsonl
  sankofa measure *.jsonl --by host,sex --format html -o programme.html
  sankofa measure cases.jsonl --format csv --round         counts to the nearest 5
  sankofa measure cases.jsonl --level impact_0_66          another line for \"sufficient\"
  sankofa measure cases.jsonl --records --by sex,age,host,origin --sensitive vulnerability
  sankofa measure cases.jsonl --records --by sex,age,origin,year --suppress --format csv -o out.csv

Small counts are hidden, and so much beside them that nobody can work them out again. Keep to one
set of options for what you publish: two different reports on the same people can tell more than
each of them.

Records are a row for each person who came back: what --by names, what --sensitive names, scores, help
by dimension and stages; no id, no name, no day. They are given only where each combination of what
--by names is shared by records of --k cases, with --l values of each --sensitive column. The text
says what would be given; rows come as csv or json. By month, area, help and vulnerability too.
Exit codes: 0 all cases were read; 1 some could not be read as a case, or records may not be given;
2 the call, a programme or a file could not be used.";

#[derive(Args, Debug)]
#[command(after_help = MEASURE_EXAMPLES)]
pub(crate) struct MeasureArgs {
    /// Files to read; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// Tell figures apart by each of these, one at a time; with --records: what others may know
    #[arg(long, value_name = "WHAT,…", value_delimiter = ',',
          value_parser = PossibleValuesParser::new(columns()))]
    pub(crate) by: Vec<String>,
    /// Records of persons instead of figures, where nobody can be found by what --by names
    #[arg(long, conflicts_with_all = ["small_cell", "round", "level"])]
    pub(crate) records: bool,
    /// Columns whose value nobody shall learn of a person
    #[arg(long, value_name = "WHAT,…", value_delimiter = ',', requires = "records",
          value_parser = PossibleValuesParser::new(columns()))]
    pub(crate) sensitive: Vec<String>,
    /// Of so many cases each class of records has to be, at least
    #[arg(long, value_name = "N", default_value_t = 5, requires = "records",
          value_parser = clap::value_parser!(u64).range(LEAST_K..))]
    pub(crate) k: u64,
    /// So many values of each --sensitive column each class has to have, at least
    #[arg(long, value_name = "N", default_value_t = 2, requires = "records",
          value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) l: u64,
    /// Leave out records that too few others are like; how many is told
    #[arg(long, requires = "records")]
    pub(crate) suppress: bool,
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

fn columns() -> Vec<&'static str> {
    Column::all().map(Column::code).collect()
}

fn level(name: String) -> Result<Level, &'static str> {
    Level::parse(&name).ok_or("no such level")
}
